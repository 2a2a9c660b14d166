"""Registering an application, temporary services, and correcting."""

from datetime import date

import pytest
from tolk.godkjenning.lag import GRUNN, I_DAG, MIDLERTIDIG, ny, sok, under_vurdering

from imdi_cli.base import arkiv
from imdi_cli.base.arkiv import Fil
from imdi_cli.kjerne.avslag import Bruksfeil
from imdi_cli.kjerne.dokument import Malform
from imdi_cli.kjerne.kontekst import Kontekst
from imdi_cli.kodeverk import StatFantesIkke, UkjentStat
from imdi_cli.styring.brev import steg as brev
from imdi_cli.styring.frister import steg as frister
from imdi_cli.tolk.godkjenning import lager
from imdi_cli.tolk.godkjenning.regler import spor
from imdi_cli.tolk.godkjenning.regler.inntak import (
    KanIkkeHandleForAndre,
    KanIkkeRegistrereMidlertidig,
    KanIkkeUtenGrunn,
)
from imdi_cli.tolk.godkjenning.regler.spor import KanIkkeGodkjenneNorsk
from imdi_cli.tolk.godkjenning.steg import behandling, registrering
from imdi_cli.tolk.godkjenning.steg.bilde import bilde, veiledning
from imdi_cli.tolk.godkjenning.steg.felles import innhold, les_nr
from imdi_cli.tolk.godkjenning.typer.koder import Fullmakt, Kanal, Oppholdsgrunnlag, Spor, Status, Svar, Tjeneste
from imdi_cli.tolk.register.typer import Adressesperre, Kategori

FNR = "01010750160"


# --- registering ------------------------------------------------------------------------------------------------


def test_en_soknad_far_nummer_spor_sprak_krav_journalpost_og_klokker(k: Kontekst) -> None:
    s = registrering.registrer(
        k,
        ny(
            sprak="arabisk; norsk tegnspråk;arabisk",
            statsborgerskap="Danmark; Syria",
            kategori=Kategori.B,
            adresse="Gata 1, 8514 Narvik",
            fullmektig=" Per  Advokat ",
            fullmakt=Fullmakt.ADVOKAT,
            oppholdsgrunnlag=Oppholdsgrunnlag.EOS_OPPHOLDSRETT,
            reservert_digital=True,
        ),
        vedlegg=[Fil("søknad.pdf", "application/pdf", b"%PDF")],
    )
    assert s.sak.nr == "G-2026-0001" and s.sak.status is Status.MOTTATT
    assert s.sak.spor is Spor.ETABLERING_EOS and s.sak.saksbehandler == "kari"
    assert [(str(r.oppforing), r.kategori_sokt) for r in s.sprak] == [
        ("arabisk", Kategori.B),
        ("norsk tegnspråk", Kategori.B),
    ]
    assert s.statsborgerskap == ("DK", "SY")
    assert (s.soker.fullmektig, s.soker.reservert_digital) == ("Per Advokat", True)
    post = arkiv.journalposter(k.base, "G-2026-0001")[0]
    assert (post.retning, post.part, post.skjermet, post.dato) == ("inn", "Mette Sørensen", True, "2026-11-02")
    assert len(arkiv.vedlegg_til(k.base, "G-2026-0001")) == 1


def test_fodselsnummeret_star_aldri_i_journalen_eller_i_visningen(k: Kontekst) -> None:
    s = registrering.registrer(k, ny(), FNR)
    assert s.soker.fodselsdato == "2007-01-01"
    innhold_ = k.base.hent("SELECT json FROM journal_innhold")
    assert not any(FNR in rad[0] for rad in innhold_)
    assert FNR not in repr(bilde(k, les_nr(s.sak.nr)))
    assert lager.med_fodselsnummer(k.base, FNR) == [les_nr(s.sak.nr)]


def test_samme_person_soker_ikke_to_ganger_samtidig(k: Kontekst, avvist) -> None:
    registrering.registrer(k, ny(), FNR)
    feil = avvist(Bruksfeil, lambda: registrering.registrer(k, ny(sprak="somali"), FNR))
    assert "G-2026-0001" in feil.hva
    behandling.trekk(k, les_nr("G-2026-0001"), I_DAG)
    registrering.registrer(k, ny(sprak="somali"), FNR)


@pytest.mark.parametrize(
    ("mer", "i_setningen"),
    [
        ({"mottatt": date(2026, 11, 24)}, "fram i tid"),
        ({"ervervet": date(2026, 11, 3)}, "Datoene kan ikke stemme"),
        ({"godkjent_i": "Tyskland", "godkjent_dato": date(2019, 6, 14)}, "Datoene kan ikke stemme"),
        ({"kanal": Kanal.KONTAKTPUNKT_ALTINN, "kontaktpunkt": date(2026, 11, 3)}, "Datoene kan ikke stemme"),
        ({"kontaktpunkt": date(2026, 11, 1)}, "kontaktpunktet"),
        ({"fodselsdato": date(2020, 1, 1)}, "Datoene kan ikke stemme"),
        ({"fullmakt": Fullmakt.ADVOKAT}, "Hvem er fullmektig?"),
        ({"sprak": " ; "}, "Språket mangler"),
        ({"statsborgerskap": ";"}, "Statsborgerskapet mangler"),
        ({"tolk": 99}, "99"),
        ({"telefon": "ring meg"}, "telefonnummer"),
    ],
)
def test_det_som_ikke_kan_vaere_avvises_og_ingenting_endres(k: Kontekst, avvist, mer, i_setningen) -> None:
    feil = avvist(Bruksfeil, lambda: registrering.registrer(k, ny(**mer)), kommando=False)
    assert i_setningen in feil.hva


def test_en_ukjent_stat_og_en_som_ikke_fantes_avvises_med_navn(k: Kontekst, avvist) -> None:
    avvist(UkjentStat, lambda: registrering.registrer(k, ny(statsborgerskap="Sverge")), kommando=False)
    gammel = ny(utdanningsstat="Jugoslavia", ervervet=date(2005, 6, 1))
    avvist(StatFantesIkke, lambda: registrering.registrer(k, gammel), kommando=False)
    udatert = ny(utdanningsstat="Jugoslavia", ervervet=None)
    feil = avvist(Bruksfeil, lambda: registrering.registrer(k, udatert), kommando=False)
    assert "--ervervet" in feil.neste and "Kroatia" in feil.neste


def test_et_bevis_fra_en_stat_som_var_er_uavklart_nar_flere_tok_over(k: Kontekst) -> None:
    sak = sok(k, utdanningsstat="Jugoslavia", ervervet=date(1985, 6, 1))
    assert innhold(k, sak).sak.spor is Spor.UAVKLART


def test_norsk_kvalifikasjon_og_manglende_fullmakt_avvises(k: Kontekst, avvist) -> None:
    avvist(KanIkkeGodkjenneNorsk, lambda: registrering.registrer(k, ny(utdanningsstat="Norge")))
    avvist(KanIkkeHandleForAndre, lambda: registrering.registrer(k, ny(fullmektig="Per Venn")))


def test_soker_som_star_i_registeret_kobles(k: Kontekst) -> None:
    from tolk.register.soknadlag import oppfort

    t = oppfort(k)
    assert innhold(k, sok(k, tolk=t)).soker.tolkenummer == t
    s = registrering.endre(k, sok(k), {"tolk": t})
    assert s.soker.tolkenummer == t


def test_soknaden_folger_med_nar_to_nummer_i_registeret_blir_ett(k: Kontekst) -> None:
    from tolk.register.soknadlag import oppfort

    from imdi_cli.tolk.register.steg import sammen

    a, b = oppfort(k, fodselsdato=date(1990, 5, 1)), oppfort(k, fodselsdato=date(1990, 5, 1))
    sak = sok(k, tolk=b)
    forslag = sammen.foresla(k, a, b)
    assert ("søknader om godkjenning", 1) in forslag.flyttes
    sammen.sla_sammen(k, a, b, "Samme person.")
    assert innhold(k, sak).soker.tolkenummer == a


# --- temporary services -----------------------------------------------------------------------------------------


def test_35_midlertidig_tjenesteyting_blir_veiledning_og_ingen_sak(k: Kontekst, avvist) -> None:
    avvist(KanIkkeRegistrereMidlertidig, lambda: registrering.registrer(k, ny(**MIDLERTIDIG)))
    assert registrering.finn_spor(k, ny(**MIDLERTIDIG)).spor is Spor.MIDLERTIDIG
    v = registrering.veiled(k, ny(**MIDLERTIDIG, malform=Malform.NYNORSK))
    assert (v.nr, v.etableringsstat, v.navn) == ("G-2026-0001", "SE", "Mette Sørensen")
    assert lager.finn(k.base, les_nr(v.nr)) is None
    assert frister.til_sak(k, v.nr) == []
    innh = brev.hent(k, v.brev)
    assert innh.tittel == "Å tolke mellombels i Noreg" and "Vi krev ikkje slik melding no." in str(innh.kropp)
    assert veiledning(k, les_nr(v.nr)) == v
    assert veiledning(k, les_nr("G-2026-0009")) is None
    assert arkiv.journalposter(k.base, v.nr)[0].tittel == "Spørsmål om midlertidig tolking i Norge"


def test_36_det_som_ikke_er_klart_midlertidig_blir_en_uavklart_sak(k: Kontekst, avvist) -> None:
    uklar = ny(tjeneste=Tjeneste.UAVKLART, etableringsstat="Sverige")
    avvist(Bruksfeil, lambda: registrering.veiled(k, uklar), kommando=False)
    s = registrering.registrer(k, uklar)
    assert s.sak.spor is Spor.UAVKLART
    s = registrering.endre(k, les_nr(s.sak.nr), {"tjeneste": Tjeneste.ETABLERING})
    assert s.sak.spor is Spor.ETABLERING_EOS
    avvist(KanIkkeRegistrereMidlertidig, lambda: registrering.endre(k, les_nr(s.sak.nr), dict(MIDLERTIDIG)))


# --- correcting -------------------------------------------------------------------------------------------------


def test_en_rettelse_lar_det_som_var_sta_ved_siden_av(k: Kontekst) -> None:
    sak = sok(k)
    s = registrering.endre(
        k,
        sak,
        {
            "etternavn": "Olsen",
            "sprak": "somali",
            "statsborgerskap": "Sverige",
            "etableringsstat": "Finland",
            "familie_2004_38": False,
            "adressesperre": Adressesperre.FORTROLIG,
            "fullmektig": "Per Advokat",
            "fullmakt": Fullmakt.ADVOKAT,
            "kanal": Kanal.KONTAKTPUNKT_ALTINN,
            "kontaktpunkt": date(2026, 11, 1),
            "beskyttelse": False,
        },
    )
    assert s.soker.navn == "Mette Olsen" and [str(r.oppforing) for r in s.sprak] == ["somali"]
    assert s.statsborgerskap == ("SE",) and s.sak.etableringsstat == "FI"
    assert s.sak.mottatt_kontaktpunkt == "2026-11-01"
    assert ("etternavn", "Sørensen", "Olsen") in [r[:3] for r in arkiv.rettelser_til(k.base, str(sak))]


def test_en_rettelse_som_ikke_endrer_noe_avvises(k: Kontekst, avvist) -> None:
    sak = sok(k)
    avvist(Bruksfeil, lambda: registrering.endre(k, sak, {"etternavn": "Sørensen", "sprak": "arabisk"}))
    avvist(Bruksfeil, lambda: registrering.endre(k, les_nr("G-2026-0009"), {"etternavn": "Olsen"}))


def test_en_rettelse_kan_ikke_gjore_kvalifikasjonen_norsk_eller_datoene_umulige(k: Kontekst, avvist) -> None:
    sak = sok(k)
    avvist(KanIkkeGodkjenneNorsk, lambda: registrering.endre(k, sak, {"utdanningsstat": "Norge"}))
    avvist(Bruksfeil, lambda: registrering.endre(k, sak, {"ervervet": date(2026, 11, 3)}), kommando=False)
    avvist(Bruksfeil, lambda: registrering.endre(k, sak, {"kontaktpunkt": date(2026, 11, 1)}), kommando=False)
    avvist(KanIkkeHandleForAndre, lambda: registrering.endre(k, sak, {"fullmektig": "Per Venn"}))


def test_sporet_velges_med_grunn_og_star_til_opplysningene_avgjor_det(k: Kontekst, avvist) -> None:
    sak = sok(k, statsborgerskap="Tyrkia", utdanningsstat="Polen")
    assert innhold(k, sak).sak.spor is Spor.UAVKLART
    avvist(spor.KanIkkeVelgeSpor, lambda: registrering.endre(k, sak, {}, valgt=Spor.ETABLERING_TREDJELAND))
    s = registrering.endre(k, sak, {}, valgt=Spor.ETABLERING_TREDJELAND, grunn=GRUNN)
    assert (s.sak.spor, s.sak.spor_grunn) == (Spor.ETABLERING_TREDJELAND, GRUNN)
    s = registrering.endre(k, sak, {"telefon": "+47 99 99 99 99"})
    assert s.sak.spor is Spor.ETABLERING_TREDJELAND, "valget står"
    s = registrering.endre(k, sak, {"familie_2004_38": True})
    assert (s.sak.spor, s.sak.spor_grunn) == (Spor.ETABLERING_2004_38, None)


def test_samme_yrke_krever_begrunnelse(k: Kontekst, avvist) -> None:
    sak = sok(k)
    avvist(KanIkkeUtenGrunn, lambda: registrering.endre(k, sak, {}, samme_yrke=Svar.JA))
    s = registrering.endre(k, sak, {}, samme_yrke=Svar.NEI, grunn=GRUNN)
    assert (s.sak.samme_yrke, s.sak.samme_yrke_grunn) == (Svar.NEI, GRUNN)


def test_et_sprak_som_er_vurdert_kan_ikke_tas_ut(k: Kontekst, avvist) -> None:
    from tolk.godkjenning.test_maskin import vurder

    sak = under_vurdering(k, sprak="arabisk;somali")
    vurder(k, sak, "arabisk")
    avvist(Bruksfeil, lambda: registrering.endre(k, sak, {"sprak": "somali"}))
    s = registrering.endre(k, sak, {"sprak": "arabisk"})
    assert [str(r.oppforing) for r in s.sprak] == ["arabisk"]
