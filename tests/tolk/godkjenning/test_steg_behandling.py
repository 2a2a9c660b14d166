"""Who has an application and when it rests, what is told on the way, and how it is shown and listed."""

from datetime import date, timedelta

import hjelp
import pytest
from tolk.godkjenning.lag import (
    FLYKTNING,
    GRUNN,
    I_DAG,
    MIDLERTIDIG,
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

from imdi_cli.kjerne.avslag import AnnenPerson, Bruksfeil
from imdi_cli.kjerne.dokument import Malform
from imdi_cli.kjerne.kontekst import Kontekst
from imdi_cli.styring.brev import steg as brev
from imdi_cli.styring.bruker.steg import endring
from imdi_cli.styring.bruker.typer.nytt import NyBruker
from imdi_cli.styring.bruker.typer.rader import Rolle
from imdi_cli.styring.frister import steg as frister
from imdi_cli.tolk.godkjenning.regler.inntak import KanIkkeTaSoknad, KanIkkeUtenGrunn
from imdi_cli.tolk.godkjenning.regler.overganger import KanIkkeNaa
from imdi_cli.tolk.godkjenning.steg import behandling, dokumenter, oppslag, registrering, svar
from imdi_cli.tolk.godkjenning.steg.bilde import bilde, vis
from imdi_cli.tolk.godkjenning.steg.felles import les_nr
from imdi_cli.tolk.godkjenning.typer.koder import Fullmakt, Oppholdsgrunnlag, Spor, Status, Svar, Venter
from imdi_cli.tolk.register.typer.soknad import Kanal as Registerkanal


@pytest.fixture
def ole(k: Kontekst) -> Kontekst:
    """Ole, who is a caseworker."""
    endring.ny(k, "ole", NyBruker(navn="Ole Hansen", rolle=(Rolle.SAKSBEHANDLER,)))
    return hjelp.som(k, "ole", "saksbehandler")


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
