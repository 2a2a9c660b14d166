"""Deadlines F1–F12 by track, with both dates; the test vectors of the note, § 9."""

from datetime import date

import pytest
from tolk.godkjenning.lag import FLYKTNING, GRUNN, I_DAG, TREDJELAND, UK, komplett, nr, sok, under_vurdering

from imdi_cli import kodeverk
from imdi_cli.kjerne.frist import beregn
from imdi_cli.kjerne.kontekst import Kontekst
from imdi_cli.styring.frister import steg as frister
from imdi_cli.tolk.godkjenning.regler import frister as regler
from imdi_cli.tolk.godkjenning.regler.inntak import klokkestart
from imdi_cli.tolk.godkjenning.regler.overganger import KanIkkeNaa
from imdi_cli.tolk.godkjenning.steg import registrering, svar
from imdi_cli.tolk.godkjenning.steg.bilde import bilde
from imdi_cli.tolk.godkjenning.steg.felles import innhold
from imdi_cli.tolk.godkjenning.typer.koder import Kanal, Regelsett

BOK, FRI = kodeverk.regelverk(), kodeverk.helligdager()

VEKTORER = [
    ("F1", "godkjenning.bekreftelse", "2026-11-26", "2026-12-26", "2026-12-28"),
    ("F1 fra den 31.", "godkjenning.bekreftelse", "2027-01-31", "2027-02-28", "2027-03-01"),
    ("F3", "godkjenning.vedtak", "2026-11-30", "2027-02-28", "2027-03-01"),
    ("F3+", "godkjenning.vedtak.forlenget", "2026-11-30", "2027-03-30", "2027-03-30"),
    ("F3uk", "godkjenning.vedtak.uk", "2026-11-30", "2027-03-30", "2027-03-30"),
    ("F4 i skuddår", "godkjenning.egnethetsprove", "2027-08-31", "2028-02-29", "2028-02-29"),
    ("F11", "godkjenning.imi-varsel", "2026-11-26", "2026-11-29", "2026-11-30"),
    ("F12", "godkjenning.hjemstat.dokumenter", "2026-11-26", "2027-01-26", "2027-01-26"),
    ("F6 andre juledag på lørdag er søndag", "klage.frist", "2026-12-04", "2026-12-25", "2026-12-28"),
    ("F6 julaften står", "klage.frist", "2026-12-03", "2026-12-24", "2026-12-24"),
    ("F6 nyttår", "klage.frist", "2026-12-11", "2027-01-01", "2027-01-04"),
    ("F6 påske", "klage.frist", "2027-03-04", "2027-03-25", "2027-03-30"),
    ("F6 17. mai", "klage.frist", "2027-04-26", "2027-05-17", "2027-05-18"),
]


@pytest.mark.parametrize(("hva", "regel", "start", "streng", "senest"), VEKTORER, ids=[v[0] for v in VEKTORER])
def test_begge_datoer_er_dem_notatet_regnet_ut(hva, regel, start, streng, senest):
    dag = date.fromisoformat(start)
    f = beregn(BOK.paa(regel, dag), dag, FRI)
    par = regler.datopar(f.streng, FRI)
    assert (par.streng.isoformat(), par.senest.isoformat()) == (streng, senest)
    assert par.flyttet is (streng != senest)


@pytest.mark.parametrize(
    ("regel", "dato", "verdi", "enhet"),
    [
        ("godkjenning.proveperiode.lengst", "2026-11-23", 3, "år"),
        ("godkjenning.proveperiode.lengst.tredjeland", "2026-11-23", 2, "år"),
        ("godkjenning.dokument.alder", "2026-11-23", 3, "måneder"),
        ("godkjenning.forhandsmelding.fornyes", "2026-11-23", 12, "måneder"),
        ("godkjenning.imi-varsel.slett", "2026-11-23", 3, "dager"),
    ],
)
def test_de_andre_fristene_er_regler(regel, dato, verdi, enhet):
    rad = BOK.paa(regel, date.fromisoformat(dato))
    assert (rad.verdi, rad.enhet, rad.sikkerhet) == (verdi, enhet, "bekreftet")


@pytest.mark.parametrize("regel", ["kravniva.a", "kravniva.e", "utenlandsk-autorisasjon", "sprak-er-kvalifikasjon"])
def test_apne_sporsmal_er_innstillinger_uten_svar(regel):
    rad = BOK.paa(f"godkjenning.{regel}", I_DAG)
    assert (rad.verdi, rad.sikkerhet) == ("ikke avklart", "ikke avklart")


def test_forhandsmelding_kreves_ikke_og_det_er_ikke_avklart():
    rad = BOK.paa("godkjenning.forhandsmelding.kreves", I_DAG)
    assert (rad.verdi, rad.sikkerhet) == (False, "ikke avklart")
    assert BOK.paa("godkjenning.tiltak.arrangor", I_DAG).sikkerhet == "ikke avklart"


@pytest.mark.parametrize(
    ("regelsett", "mottak", "vedtak", "prove"),
    [
        (Regelsett.EOS, [regler.BEKREFTELSE, regler.FORELOPIG_SVAR], regler.VEDTAK, regler.PROVEPERIODE),
        (Regelsett.UAVKLART, [regler.BEKREFTELSE, regler.FORELOPIG_SVAR], regler.VEDTAK, regler.PROVEPERIODE),
        (Regelsett.UK, [regler.BEKREFTELSE_UK, regler.FORELOPIG_SVAR], regler.VEDTAK_UK, regler.PROVEPERIODE),
        (Regelsett.TREDJELAND, [regler.FORELOPIG_SVAR], None, regler.PROVEPERIODE_TREDJELAND),
    ],
)
def test_hvert_regelsett_har_sine_klokker(regelsett, mottak, vedtak, prove):
    assert list(regler.ved_mottak(regelsett)) == mottak
    assert regler.ved_komplett(regelsett) == vedtak
    assert regler.lengste_proveperiode(regelsett) == prove


def lopende(k: Kontekst, sak: object) -> dict[str, tuple[str, str]]:
    return {r.regel: (r.start, r.siste) for r in frister.til_sak(k, str(sak)) if r.lukket is None}


def test_4_komplett_den_tiende_dagen_gir_frist_derfra(k: Kontekst) -> None:
    """Edge case 4: F3 runs from the day it was complete, though the letter of F1 comes later."""
    sak = komplett(k, mottatt=date(2026, 11, 1), kom=date(2026, 11, 11))
    assert innhold(k, sak).sak.komplett == "2026-11-11"
    assert lopende(k, sak)["godkjenning.vedtak"] == ("2026-11-11", "2027-02-11")
    assert "godkjenning.bekreftelse" in lopende(k, sak), "mottak må fortsatt bekreftes"
    svar.bekreft(k, sak)
    assert lopende(k, sak) == {"godkjenning.vedtak": ("2026-11-11", "2027-02-11")}


def test_16_tredjeland_har_bare_forelopig_svar(k: Kontekst) -> None:
    sak = komplett(k, **TREDJELAND)
    assert set(lopende(k, sak)) == {"saksbehandling.forelopig-svar"}
    assert innhold(k, sak).frist is None


def test_uk_har_fire_maneder_fra_komplett(k: Kontekst) -> None:
    sak = komplett(k, **UK)
    assert lopende(k, sak)["godkjenning.vedtak.uk"] == ("2026-11-23", "2027-03-23")
    assert set(lopende(k, sak)) == {
        "godkjenning.vedtak.uk",
        "godkjenning.bekreftelse.uk",
        "saksbehandling.forelopig-svar",
    }


def test_kontaktpunktets_dag_starter_klokkene(k: Kontekst) -> None:
    sak = sok(k, kanal=Kanal.KONTAKTPUNKT_ALTINN, kontaktpunkt=date(2026, 10, 30))
    assert lopende(k, sak)["godkjenning.bekreftelse"][0] == "2026-10-30"
    assert klokkestart("2026-11-02", None) == date(2026, 11, 2)
    assert klokkestart("2026-11-02", "2026-11-02") == date(2026, 11, 2)


def test_fristen_forlenges_en_gang_fra_komplett(k: Kontekst) -> None:
    sak = komplett(k)
    b = bilde(k, sak)
    assert b.forlenget_til == "2027-03-23"
    svar.forleng(k, sak, GRUNN)
    assert lopende(k, sak)["godkjenning.vedtak.forlenget"] == ("2026-11-23", "2027-03-23")
    assert "godkjenning.vedtak" not in lopende(k, sak)
    assert bilde(k, sak).forlenget_til is None


def test_fristen_forlenges_ikke_to_ganger(k: Kontekst, avvist) -> None:
    sak = komplett(k)
    svar.forleng(k, sak, GRUNN)
    feil = avvist(KanIkkeNaa, lambda: svar.forleng(k, sak, GRUNN))
    assert "bare forlenges én gang" in feil.hva


def test_15_fristen_forlenges_ikke_nar_den_er_ute(k: Kontekst, avvist) -> None:
    import hjelp

    sak = komplett(k)
    senere = hjelp.senere(k, days=93)
    feil = avvist(KanIkkeNaa, lambda: svar.forleng(senere, sak, GRUNN))
    assert "gikk ut 23. februar 2027" in feil.hva
    siste_dag = hjelp.senere(k, days=92)
    svar.forleng(siste_dag, sak, GRUNN)


@pytest.mark.parametrize(
    ("mer", "hvorfor"), [(TREDJELAND, "tredjeland"), (UK, "kapittel 11")], ids=["tredjeland", "uk"]
)
def test_disse_sporene_kan_ikke_forlenges(k: Kontekst, avvist, mer, hvorfor) -> None:
    sak = komplett(k, **mer)
    assert hvorfor in avvist(KanIkkeNaa, lambda: svar.forleng(k, sak, GRUNN)).hva


def test_ingenting_stanser_fristen(k: Kontekst) -> None:
    """Waiting, an open question and a hearing leave the clock as it is."""
    from tolk.godkjenning.test_imi import sporr

    from imdi_cli.tolk.godkjenning.steg import behandling, imi

    sak = under_vurdering(k)
    for_ = lopende(k, sak)["godkjenning.vedtak"]
    sporr(k, sak)
    imi.forelegg(k, sak, date(2026, 12, 15), fakta="Opplysninger")
    behandling.vent(k, sak, date(2027, 1, 15), "Venter.")
    assert lopende(k, sak)["godkjenning.vedtak"] == for_


def test_klokkene_folger_sporet_nar_en_opplysning_rettes(k: Kontekst) -> None:
    sak = sok(k, **TREDJELAND)
    assert set(lopende(k, sak)) == {"saksbehandling.forelopig-svar"}
    registrering.endre(k, sak, {"utdanningsstat": "Sverige", "statsborgerskap": "Sverige"})
    assert set(lopende(k, sak)) == {"saksbehandling.forelopig-svar", "godkjenning.bekreftelse"}
    registrering.endre(k, sak, {"mottatt": date(2026, 11, 5)})
    assert lopende(k, sak)["godkjenning.bekreftelse"] == ("2026-11-05", "2026-12-05")
    lukket = [r for r in frister.til_sak(k, str(sak)) if r.lukket_som == "ikke nødvendig"]
    assert {r.grunn for r in lukket} == {"opplysningene i søknaden er rettet"}


def test_det_som_er_gjort_startes_ikke_pa_nytt(k: Kontekst) -> None:
    sak = komplett(k)
    svar.bekreft(k, sak)
    registrering.endre(k, sak, {"mottatt": date(2026, 11, 5)})
    assert set(lopende(k, sak)) == {"godkjenning.vedtak"}


def test_en_forlenget_frist_overlever_en_rettelse(k: Kontekst) -> None:
    sak = komplett(k)
    svar.forleng(k, sak, GRUNN)
    registrering.endre(k, sak, {"telefon": "+47 99 99 99 99"})
    assert "godkjenning.vedtak.forlenget" in lopende(k, sak)


def test_sju_tilfeller_av_hinder_for_forlenging_er_alle(k: Kontekst) -> None:
    sak = sok(k)
    hinder = regler.hinder_for_forlenging(innhold(k, sak))
    assert hinder is not None and "ikke komplett" in hinder[0]
    assert nr(innhold(k, sak)) == sak
    assert FLYKTNING["beskyttelse"]
