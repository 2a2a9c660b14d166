"""Registering, correcting, moving, confirming, withdrawing and sending on."""

from datetime import date, timedelta

import hjelp
import pytest
from tolk.godkjenning.lag import (
    FLYKTNING,
    GRUNN,
    I_DAG,
    MOTTATT,
    TREDJELAND,
    UK,
    alt_kom,
    komplett,
    kval,
    ny,
    sok,
    under_vurdering,
)

from imdi_cli.base import arkiv
from imdi_cli.base.arkiv import Fil
from imdi_cli.kjerne.avslag import AnnenPerson, Bruksfeil
from imdi_cli.kjerne.dokument import Malform
from imdi_cli.kjerne.kontekst import Kontekst
from imdi_cli.kodeverk import StatFantesIkke, UkjentStat
from imdi_cli.styring.brev import steg as brev
from imdi_cli.styring.bruker.steg import endring
from imdi_cli.styring.bruker.typer.nytt import NyBruker
from imdi_cli.styring.bruker.typer.rader import Rolle
from imdi_cli.styring.frister import steg as frister
from imdi_cli.tolk.godkjenning import lager
from imdi_cli.tolk.godkjenning.regler import spor
from imdi_cli.tolk.godkjenning.regler.inntak import (
    KanIkkeHandleForAndre,
    KanIkkeRegistrereMidlertidig,
    KanIkkeTaSoknad,
    KanIkkeUtenGrunn,
)
from imdi_cli.tolk.godkjenning.regler.overganger import KanIkkeNaa
from imdi_cli.tolk.godkjenning.regler.spor import KanIkkeGodkjenneNorsk
from imdi_cli.tolk.godkjenning.steg import behandling, dokumenter, oppslag, registrering, svar
from imdi_cli.tolk.godkjenning.steg.bilde import bilde, veiledning, vis
from imdi_cli.tolk.godkjenning.steg.felles import innhold, les_nr
from imdi_cli.tolk.godkjenning.typer.koder import (
    Fullmakt,
    Kanal,
    Oppholdsgrunnlag,
    Spor,
    Status,
    Svar,
    Tjeneste,
    Venter,
)
from imdi_cli.tolk.register.typer import Adressesperre, Kategori
from imdi_cli.tolk.register.typer.soknad import Kanal as Registerkanal

FNR = "01010750160"


@pytest.fixture
def ole(k: Kontekst) -> Kontekst:
    """Ole, who is a caseworker."""
    endring.ny(k, "ole", NyBruker(navn="Ole Hansen", rolle=(Rolle.SAKSBEHANDLER,)))
    return hjelp.som(k, "ole", "saksbehandler")


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

MIDLERTIDIG = {"tjeneste": Tjeneste.MIDLERTIDIG, "etableringsstat": "Sverige"}


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


# --- who has it, and when it rests -----------------------------------------------------------------------------


def test_en_soknad_tas_overtas_og_legges_tilbake_og_fristene_folger(k: Kontekst, ole: Kontekst, avvist) -> None:
    sak = sok(k)
    avvist(KanIkkeNaa, lambda: behandling.ta(ole, sak))
    avvist(KanIkkeTaSoknad, lambda: behandling.overta(k, sak))
    assert behandling.overta(ole, sak).sak.saksbehandler == "ole"
    assert {r.ansvarlig for r in frister.til_sak(k, str(sak))} == {"ole"}
    avvist(AnnenPerson, lambda: behandling.legg_tilbake(hjelp.som(k, "per", "saksbehandler"), sak))
    assert behandling.legg_tilbake(k, sak).sak.saksbehandler is None
    assert {r.ansvarlig for r in frister.til_sak(k, str(sak))} == {None}
    avvist(KanIkkeNaa, lambda: behandling.legg_tilbake(k, sak))
    feil = avvist(KanIkkeNaa, lambda: svar.bekreft(k, sak, date(2027, 1, 15)))
    assert feil.neste == "imdi godkjenning ta G-2026-0001"
    assert behandling.ta(ole, sak).sak.saksbehandler == "ole"
    assert behandling.overta(ole, sak, "kari").sak.saksbehandler == "kari"
    avvist(Bruksfeil, lambda: behandling.overta(k, sak, "per"))


def test_alle_til_en_som_slutter_flyttes_samlet(k: Kontekst, ole: Kontekst) -> None:
    sok(k)
    sok(k, etternavn="Olsen")
    assert len(behandling.hos(k, "kari")) == 2
    assert len(behandling.overta_alle(ole, "kari")) == 2
    assert behandling.hos(k, "kari") == []
    with pytest.raises(KanIkkeTaSoknad):
        behandling.overta_alle(ole, "ole")


def test_en_soknad_pa_vent_tas_opp_igjen(k: Kontekst, avvist) -> None:
    sak = sok(k)
    dag = date(2027, 1, 15)
    avvist(KanIkkeUtenGrunn, lambda: behandling.vent(k, sak, dag, None))
    avvist(Bruksfeil, lambda: behandling.vent(k, sak, I_DAG, GRUNN), kommando=False)
    avvist(KanIkkeNaa, lambda: behandling.gjenoppta(k, sak))
    s = behandling.vent(k, sak, dag, GRUNN)
    assert (s.sak.vent_til, s.sak.vent_grunn, s.sak.status) == ("2027-01-15", GRUNN, Status.MOTTATT)
    avvist(KanIkkeNaa, lambda: behandling.vent(k, sak, dag, GRUNN))
    assert behandling.gjenoppta(k, sak).sak.vent_til is None


def test_a_vente_pa_en_sakkyndig_er_en_status(k: Kontekst, avvist) -> None:
    sak = sok(k)
    avvist(KanIkkeNaa, lambda: behandling.vent(k, sak, date(2027, 1, 15), GRUNN, Venter.SAKKYNDIG))
    vurderes = under_vurdering(k, etternavn="Olsen")
    s = behandling.vent(k, vurderes, date(2027, 1, 15), GRUNN, Venter.SAKKYNDIG)
    assert s.sak.status is Status.VENTER_SAKKYNDIG
    assert behandling.gjenoppta(k, vurderes).sak.status is Status.UNDER_VURDERING


def test_en_trukket_soknad_har_ingen_klokker_og_er_slutt(k: Kontekst, avvist) -> None:
    sak = sok(k)
    avvist(Bruksfeil, lambda: behandling.trekk(k, sak, MOTTATT - timedelta(days=1)), kommando=False)
    s = behandling.trekk(k, sak, I_DAG)
    assert (s.sak.status, s.sak.avsluttet) == (Status.TRUKKET, "2026-11-23")
    assert not [r for r in frister.til_sak(k, str(sak)) if r.lukket is None]
    assert bilde(k, sak).apne == () and bilde(k, sak).vei is None
    avvist(KanIkkeNaa, lambda: behandling.trekk(k, sak, I_DAG))


def test_38_en_translatorsoknad_sendes_til_rett_organ(k: Kontekst, avvist) -> None:
    sak = sok(k)
    avvist(Bruksfeil, lambda: behandling.oversend(k, sak, " ", GRUNN), kommando=False)
    avvist(KanIkkeUtenGrunn, lambda: behandling.oversend(k, sak, "Norges Handelshøyskole", None))
    s, brev_id = behandling.oversend(
        k, sak, "Norges Handelshøyskole", "Det gjelder translatør.", "Helleveien 30, Bergen"
    )
    assert s.sak.status is Status.OVERSENDT_RETT_ORGAN and s.sak.avsluttet
    assert brev.hent(k, brev_id).mottaker.adresse == ("Helleveien 30", "Bergen")


# --- what is told on the way ------------------------------------------------------------------------------------


def test_bekreftelsen_lister_alt_som_mangler_og_gir_en_frist(k: Kontekst, avvist) -> None:
    sak = sok(k, fullmektig="Per Advokat", fullmakt=Fullmakt.ADVOKAT)
    feil = avvist(Bruksfeil, lambda: svar.bekreft(k, sak), kommando=False)
    assert len(feil.fakta) == 2 and "--frist" in feil.neste
    avvist(Bruksfeil, lambda: svar.bekreft(k, sak, I_DAG), kommando=False)
    s, brev_id = svar.bekreft(k, sak, date(2027, 1, 15))
    innh = brev.hent(k, brev_id)
    assert innh.felt["mangler"] == (
        "bevis på statsborgerskap",
        "vitnemål eller autorisasjonsbevis, med liste over emner og omfang",
    )
    assert innh.mottaker.navn == "Per Advokat, for Mette Sørensen"
    assert s.sak.status is Status.VENTER_DOKUMENTASJON and s.sak.bekreftet == "2026-11-23"
    assert {r.regel for r in frister.til_sak(k, str(sak)) if r.lukket is None} == {"godkjenning.mangler.frist"}
    s, _ = svar.bekreft(k, sak, date(2027, 2, 15))
    assert [b.frist for b in s.mangelbrev] == ["2027-01-15", "2027-02-15"]
    apne = [f for f in bilde(k, sak).frister if f.rad.lukket is None]
    assert [(f.streng, f.senest) for f in apne] == [("2027-02-15", "2027-02-15")], "ny frist, den gamle er lukket"


@pytest.mark.parametrize(
    ("mer", "ord_"),
    [({}, "tre måneder"), (TREDJELAND, "ingen frist"), (UK, "fire måneder")],
    ids=["eøs", "tredjeland", "uk"],
)
def test_bekreftelsen_sier_fristen_i_sitt_spor(k: Kontekst, mer, ord_) -> None:
    sak = sok(k, **mer)
    alt_kom(k, sak)
    _, brev_id = svar.bekreft(k, sak)
    innh = brev.hent(k, brev_id)
    assert innh.tittel == "Vi har fått søknaden din om godkjenning" and ord_ in str(innh.kropp)


def test_det_som_mangler_skrives_pa_nynorsk_med_hvorfor_det_ble_avvist(k: Kontekst) -> None:
    sak = sok(k, malform=Malform.NYNORSK)
    from imdi_cli.tolk.godkjenning.typer.koder import Dokumentkategori
    from imdi_cli.tolk.godkjenning.typer.nytt import Mottatt, NyttDokument

    dokumenter.krev(k, sak, NyttDokument(Dokumentkategori.KVALIFIKASJON, "emneliste"))
    dokumenter.motta(k, sak, 3, Mottatt(I_DAG))
    dokumenter.bedom(k, sak, 3, avvist="uleseleg")
    _, brev_id = svar.bekreft(k, sak, date(2027, 1, 15))
    mangler = brev.hent(k, brev_id).felt["mangler"]
    assert mangler[0] == "prov på statsborgarskap"
    assert mangler[2] == "emneliste (det du sende, kan ikkje brukast: uleseleg)"


def test_mottak_bekreftes_en_gang(k: Kontekst, avvist) -> None:
    sak = sok(k)
    alt_kom(k, sak)
    svar.bekreft(k, sak)
    feil = avvist(KanIkkeNaa, lambda: svar.bekreft(k, sak))
    assert "bekreftet 23. november 2026" in feil.hva


def test_paminnelsen_kommer_etter_det_forste_brevet(k: Kontekst, avvist) -> None:
    sak = sok(k)
    avvist(Bruksfeil, lambda: svar.purr(k, sak, date(2027, 2, 15)))
    avvist(Bruksfeil, lambda: svar.purr(k, sak, None), kommando=False)
    svar.bekreft(k, sak, date(2027, 1, 15))
    s, brev_id = svar.purr(k, sak, date(2027, 2, 15))
    assert s.mangelbrev[-1].paminnelse and "avvise søknaden" in str(brev.hent(k, brev_id).kropp)
    alt_kom(k, sak)
    avvist(KanIkkeNaa, lambda: svar.purr(k, sak, date(2027, 3, 15)))


def test_forelopig_svar_sier_hvorfor_og_naar(k: Kontekst, avvist) -> None:
    sak = sok(k, **TREDJELAND)
    avvist(KanIkkeUtenGrunn, lambda: svar.forelopig(k, sak, " "))
    avvist(Bruksfeil, lambda: svar.forelopig(k, sak, GRUNN, I_DAG), kommando=False)
    _, brev_id = svar.forelopig(k, sak, GRUNN, date(2027, 1, 31))
    assert "31. januar 2027" in str(brev.hent(k, brev_id).kropp)
    assert not [r for r in frister.til_sak(k, str(sak)) if r.lukket is None]
    svar.forelopig(k, sak, GRUNN)


def test_forlenget_frist_fortelles_med_begge_dager(k: Kontekst, avvist) -> None:
    sak = komplett(k)
    avvist(KanIkkeUtenGrunn, lambda: svar.forleng(k, sak, None))
    s, brev_id = svar.forleng(k, sak, GRUNN)
    felt = brev.hent(k, brev_id).felt
    assert (felt["gammel"], felt["ny"]) == ("23. februar 2027", "23. mars 2027")
    assert (s.sak.forlenget, s.sak.forlenget_grunn) == ("2026-11-23", GRUNN)


# --- to the assessment ------------------------------------------------------------------------------------------


def test_vurderingen_begynner_nar_spor_sprak_yrke_og_rett_er_avklart(k: Kontekst, avvist) -> None:
    sak = komplett(k, statsborgerskap="Tyrkia", utdanningsstat="Polen")
    mangler = []
    for steg in (
        lambda: registrering.endre(k, sak, {}, valgt=Spor.ETABLERING_TREDJELAND, grunn=GRUNN),
        lambda: dokumenter.ny_kvalifikasjon(k, sak, kval(rett_i_hjemstat=None, stat="Polen")),
        lambda: registrering.endre(k, sak, {}, samme_yrke=Svar.JA, grunn=GRUNN),
        lambda: dokumenter.endre_kvalifikasjon(k, sak, 1, {"rett_i_hjemstat": Svar.JA}),
    ):
        mangler.append(avvist(KanIkkeNaa, lambda: svar.begynn(k, sak)).hva)
        steg()
    assert [hva.partition(": ")[2].split()[0] for hva in mangler] == ["sporet", "ingen", "det", "det"]
    assert svar.begynn(k, sak).sak.status is Status.UNDER_VURDERING


def test_17_darlig_norsk_stenger_ingenting(k: Kontekst) -> None:
    b = bilde(k, under_vurdering(k))
    stengt = {o.handling: h for o, h in b.stengt}
    assert "§§ 8-3 og 11-9" in stengt["avslå eller utsett på grunn av norskkunnskaper"][0].hjemmel
    assert "ikke avklart" in stengt["avslå eller utsett på grunn av norskkunnskaper"][0].hva


# --- showing and listing ----------------------------------------------------------------------------------------


def test_at_en_soknad_er_lest_logges(k: Kontekst) -> None:
    sak = sok(k)
    b = vis(k, sak)
    assert k.base.hent("SELECT handling FROM journal ORDER BY nr DESC LIMIT 1") == [("godkjenning.vist",)]
    assert [h.hva for h in b.logg] == ["registrert"]
    with pytest.raises(Bruksfeil, match="finnes ikke"):
        vis(k, les_nr("G-2026-0009"))
    with pytest.raises(AnnenPerson):
        vis(hjelp.som(k, "lise", "leser"), sak)


def test_hver_apen_og_hver_stengt_dor_sier_hvorfor(k: Kontekst) -> None:
    for sak in (sok(k), sok(k, **TREDJELAND), sok(k, **UK), sok(k, **FLYKTNING), under_vurdering(k)):
        b = bilde(k, sak)
        assert b.apne and b.stengt
        for o, hinder in b.stengt:
            for h in hinder:
                assert h.hva.endswith(".") and "§" in h.hjemmel, o.handling
                hjelp.krev_kommandoer(h.neste) if "vedtak" not in h.neste else None


def test_listen_har_den_naermeste_fristen_forst(k: Kontekst) -> None:
    sok(k, mottatt=date(2026, 11, 10))
    sok(k, etternavn="Olsen", sprak="norsk tegnspråk;somali")
    sist = sok(k, **TREDJELAND)
    svar.forelopig(k, sist, GRUNN)
    rader = oppslag.liste(k)
    assert [r.nr for r in rader] == ["G-2026-0002", "G-2026-0001", "G-2026-0003"]
    assert (rader[0].utdanningsstat, rader[0].sprak, rader[0].neste_frist) == (
        "Danmark",
        "norsk tegnspråk, somali",
        "2026-12-02",
    )
    assert rader[2].neste_frist is None
    behandling.trekk(k, sist, I_DAG)
    assert len(oppslag.liste(k)) == 2 and len(oppslag.liste(k, alle=True)) == 3
    assert [r.nr for r in oppslag.liste(k, status="trukket")] == ["G-2026-0003"]
    assert [r.nr for r in oppslag.liste(k, spor="etablering-eøs", saksbehandler="kari")] == [
        "G-2026-0002",
        "G-2026-0001",
    ]
    behandling.legg_tilbake(k, les_nr("G-2026-0001"))
    assert oppslag.liste(k)[1].saksbehandler == ""


@pytest.mark.parametrize("grunnlag", Oppholdsgrunnlag)
def test_bare_en_oppholdstillatelse_gir_plikt_til_a_opplyse_om_tiltak(grunnlag: Oppholdsgrunnlag) -> None:
    assert grunnlag.er_tillatelse is grunnlag.value.startswith("oppholdstillatelse")


def test_bare_den_som_kan_skrive_registrerer(k: Kontekst) -> None:
    leser = hjelp.som(k, "lise", "leser")
    with pytest.raises(AnnenPerson):
        oppslag.liste(leser)
    for steg in (lambda: registrering.registrer(leser, ny()), lambda: registrering.veiled(leser, ny(**MIDLERTIDIG))):
        with pytest.raises(AnnenPerson):
            steg()
    assert Registerkanal.PAPIR
