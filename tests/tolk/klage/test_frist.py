"""The deadline for complaint: the vectors of fag §6, what counts by the channel, and form. Rules alone."""

from datetime import date
from typing import Any

import pytest
from tolk.klage.lag import klage

from imdi_cli import kodeverk
from imdi_cli.kjerne.dato import pluss_dager
from imdi_cli.styring.frister.typer import Fristrad
from imdi_cli.tolk.klage.regler import form, frist
from imdi_cli.tolk.klage.regler.frist import FRIST, PALEGG
from imdi_cli.tolk.klage.typer.koder import Fullmakt, Kanal, Mangel, Rettidig, Signatur
from imdi_cli.tolk.klage.typer.rader import Avgjorelse

BOK, HELLIG = kodeverk.regelverk(), kodeverk.helligdager()
# fag tolkeloven §6: received → the last day to complain (edge cases 20 and 21 among them)
VEKTORER = [
    ("2026-03-12", "2026-04-07"),
    ("2026-03-13", "2026-04-07"),
    ("2026-04-10", "2026-05-04"),
    ("2026-04-23", "2026-05-15"),
    ("2026-04-26", "2026-05-18"),
    ("2026-05-04", "2026-05-26"),
    ("2026-12-03", "2026-12-24"),
    ("2026-12-04", "2026-12-28"),
    ("2026-12-11", "2027-01-04"),
    ("2026-12-23", "2027-01-13"),
    ("2027-03-04", "2027-03-30"),
]


def avgjorelse(mottatt: str | None, dato: str = "2026-01-05", **felt: Any) -> Avgjorelse:
    vanlig: dict[str, Any] = {
        **{"nr": "S-2026-0001", "slag": "sak", "gjelder": "S-2026-0001", "hva": "utestenging", "dato": dato},
        **{"part": "Amina Yusuf", "adresse": "", "tolkenummer": 10001, "mottatt": mottatt, "frist": None},
        **{"fristregel": FRIST, "endringer": ()},
    }
    return Avgjorelse(**(vanlig | felt))


def kontroll(a: Avgjorelse, dag: str, gjenta: Fristrad | None = None, **felt: Any) -> frist.Fristkontroll:
    return frist.kontroller(BOK, HELLIG, a, klage(date.fromisoformat(dag), **felt), gjenta)


@pytest.mark.parametrize(("mottatt", "siste"), VEKTORER)
@pytest.mark.parametrize("kanal", [Kanal.PAPIR, Kanal.ELEKTRONISK, Kanal.OVERLEVERT])
def test_vektorene(mottatt: str, siste: str, kanal: Kanal) -> None:
    a = avgjorelse(mottatt, mottatt)
    siste_dag = date.fromisoformat(siste)
    svar = kontroll(a, siste, kanal=kanal)
    assert (svar.rettidig, svar.siste) == (Rettidig.I_TIDE, siste_dag)
    dagen_etter = pluss_dager(siste_dag, 1).isoformat()
    assert kontroll(a, dagen_etter, kanal=kanal).rettidig is Rettidig.FOR_SEN


def test_papir_i_posten_siste_dag_er_i_tide_og_epost_etter_midnatt_er_for_sen() -> None:
    """Edge case 23: the day it was posted counts on paper, the day it arrived by e-mail."""
    a = avgjorelse("2026-12-03")
    papir = klage(date(2026, 12, 24), kanal=Kanal.PAPIR, mottatt=date(2026, 12, 29))
    assert frist.kontroller(BOK, HELLIG, a, papir).rettidig is Rettidig.I_TIDE
    assert kontroll(a, "2026-12-25").rettidig is Rettidig.FOR_SEN


def test_klage_til_departementet_regnes_fra_den_dagen_den_ble_levert_der() -> None:
    """Edge case 25: forwarded; the day it was handed in counts."""
    a = avgjorelse("2026-12-03")
    ny = klage(date(2026, 12, 24), mottatt=date(2027, 1, 8), via_instans=True)
    frist.krev_dager(a, ny, date(2027, 1, 10))
    assert frist.kontroller(BOK, HELLIG, a, ny).rettidig is Rettidig.I_TIDE


def test_uten_underretning_har_fristen_ikke_begynt() -> None:
    svar = kontroll(avgjorelse(None), "2026-11-23")
    assert (svar.rettidig, svar.siste) == (Rettidig.I_TIDE, None)


def test_den_som_ikke_er_underrettet_har_tre_uker_fra_kjennskap() -> None:
    a = avgjorelse(None)
    assert kontroll(a, "2026-05-05", kjennskap=date(2026, 4, 10)).rettidig is Rettidig.FOR_SEN
    assert kontroll(a, "2026-05-04", kjennskap=date(2026, 4, 10)).rettidig is Rettidig.I_TIDE
    # whoever was told has the deadline that was told, whatever they knew before
    assert kontroll(avgjorelse("2026-04-23"), "2026-05-15", kjennskap=date(2026, 4, 1)).rettidig is Rettidig.I_TIDE


def test_krav_om_begrunnelse_gir_ny_frist_fra_den_kom() -> None:
    a = avgjorelse("2026-03-12")
    assert kontroll(a, "2026-05-04", begrunnet=date(2026, 4, 10)).rettidig is Rettidig.I_TIDE


def rad(siste: str, **felt: Any) -> Fristrad:
    vanlig: dict[str, Any] = dict.fromkeys(Fristrad._fields, "") | {"siste": siste, "lukket": None}
    return Fristrad(**(vanlig | felt))


def test_fristen_som_ble_opplyst_gjelder_ogsaa_forlenget() -> None:
    a = avgjorelse("2026-03-12", frist=rad("2026-06-01"))
    assert kontroll(a, "2026-06-01").rettidig is Rettidig.I_TIDE


@pytest.mark.parametrize(
    ("dag", "ventet"),
    [("2027-01-05", Rettidig.FOR_SEN), ("2027-01-06", Rettidig.ETT_AAR)],
)
def test_ett_aar_regnes_fra_vedtaket(dag: str, ventet: Rettidig) -> None:
    """Edge case 24, F11."""
    assert kontroll(avgjorelse("2026-03-12", "2026-01-05"), dag).rettidig is ventet


def test_palegg_har_tre_dager_og_muntlig_er_lov() -> None:
    """F5: § 14."""
    a = avgjorelse("2026-11-23", "2026-11-23", fristregel=PALEGG, muntlig=True)
    assert kontroll(a, "2026-11-26", kanal=Kanal.MUNTLIG).siste == date(2026, 11, 26)
    assert kontroll(a, "2026-11-27", kanal=Kanal.MUNTLIG).rettidig is Rettidig.FOR_SEN
    assert frist.gjentafrist(BOK, HELLIG, a, date(2026, 11, 30)) == date(2026, 12, 3), "kortere enn en uke"
    assert frist.gjentafrist(BOK, HELLIG, avgjorelse("2026-11-23"), date(2026, 11, 30)) == date(2026, 12, 7)


def test_mangler_ved_formen() -> None:
    alt = klage(
        signatur=Signatur.MANGLER, nevner_vedtak=False, pastand=None, fullmektig="Bo", fullmakt=Fullmakt.MANGLER
    )
    assert form.mangler(alt) == tuple(Mangel)
    assert form.mangler(klage()) == ()
    muntlig = klage(kanal=Kanal.MUNTLIG, signatur=Signatur.MANGLER)
    assert form.mangler(muntlig) == ()
    assert form.mangler(klage(fullmektig="Adv. Lie", fullmakt=Fullmakt.ADVOKAT)) == ()
    assert {m.hjemmel for m in Mangel} == {m.hjemmel for m in Mangel if "forvaltningsloven" in m.hjemmel}
