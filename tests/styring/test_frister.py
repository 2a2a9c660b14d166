"""Deadlines: started and closed in a step, listed over all nouns, worked out for who asks."""

from datetime import date

import hjelp
import pytest

from imdi_cli.base.journal import skritt
from imdi_cli.base.kontroll import spill_av
from imdi_cli.kjerne.frist import IkkeEnFrist
from imdi_cli.kjerne.regelverk import UkjentRegel
from imdi_cli.styring.frister import lager, regler, steg


def start(k, sak, regel="varsel.forelopig-svar", dag=None, ansvarlig="kari", hva="foreløpig svar"):
    with k.base.atomisk(), skritt(k, "varsel.registrert", sak) as s:
        return steg.start(
            k, s, regel, dag or k.i_dag, hva=hva, ansvarlig=ansvarlig, neste=f"imdi varsel foreløpig-svar {sak}"
        )


def test_en_frist_regnes_ut_nar_den_starter(k):
    rad = start(k, "V-2026-0001")
    assert (rad.siste, rad.streng, rad.start, rad.antatt, rad.binder, rad.flyttet) == (
        "2026-12-23",
        "2026-12-23",
        "2026-11-23",
        True,
        "imdi",
        "",
    )
    assert rad == steg.finn(k, "V-2026-0001", "varsel.forelopig-svar")
    assert steg.finn(k, "V-2026-0001", "klage.frist") is None
    assert spill_av(k.base) == []


def test_det_som_flyttet_den_star_i_raden(k):
    rad = start(k, "S-2026-0001", "klage.frist", date(2026, 4, 13))
    assert (rad.streng, rad.siste, rad.flyttet) == ("2026-05-04", "2026-05-04", "")
    rad = start(k, "S-2026-0002", "klage.frist", date(2026, 12, 12))
    assert (rad.siste, rad.flyttet) == ("2027-01-04", "2. januar 2027 (lørdag), 3. januar 2027 (søndag)")


@pytest.mark.parametrize(
    ("valg", "lukket_som", "lukket"),
    [
        ({}, "holdt", "2026-11-23"),
        ({"dag": date(2026, 11, 20)}, "holdt", "2026-11-20"),
        ({"holdt": False, "grunn": "varsleren er ukjent"}, "ikke nødvendig", "2026-11-23"),
    ],
)
def test_en_lukket_frist_gar_ut_av_listen(k, valg, lukket_som, lukket):
    rad = start(k, "V-2026-0001")
    with k.base.atomisk(), skritt(k, "varsel.forelopig-svar.sendt", "V-2026-0001") as s:
        steg.lukk(k, s, rad, **valg)
    assert steg.liste(k) == []
    (igjen,) = steg.til_sak(k, "V-2026-0001")
    assert (igjen.lukket_som, igjen.lukket, igjen.grunn) == (lukket_som, lukket, valg.get("grunn"))
    assert spill_av(k.base) == []


def test_listen_er_over_alle_saker_og_sortert(k):
    start(k, "V-2026-0002", dag=date(2026, 11, 1))
    start(k, "G-2026-0001", dag=date(2026, 10, 1))
    start(k, "V-2026-0001", dag=date(2026, 11, 1))
    assert [r.gjelder for r in steg.liste(k)] == ["G-2026-0001", "V-2026-0002", "V-2026-0001"]
    assert [r.gjelder for r in lager.aapne(k.base, "V-2026-0002")] == ["V-2026-0002"]


@pytest.mark.parametrize(
    ("siste", "bolk"),
    [
        ("2026-11-22", 0),
        ("2026-11-23", 1),  # Monday, today
        ("2026-11-29", 1),  # Sunday
        ("2026-11-30", 2),
        ("2027-11-23", 2),
    ],
)
def test_bolkene_slutter_med_uken(siste, bolk):
    assert regler.bolk(siste, date(2026, 11, 23)) == bolk
    assert regler.bolk("2026-11-29", date(2026, 11, 29)) == 1  # a Sunday is in its own week


def test_i_bolker_og_bare_mine(k):
    for sak, dag, hvem in (
        ("V-2026-0001", date(2026, 10, 1), "kari"),
        ("V-2026-0002", date(2026, 10, 25), "ole"),
        ("V-2026-0003", date(2026, 11, 20), None),
    ):
        start(k, sak, dag=dag, ansvarlig=hvem)
    assert [[r.gjelder for r in b] for b in steg.i_bolker(k)] == [["V-2026-0001"], ["V-2026-0002"], ["V-2026-0003"]]
    assert [len(b) for b in steg.i_bolker(k, ansvarlig="ole")] == [0, 1, 0]
    assert steg.navn(k) == {"kari": "Kari Nordmann"}


def test_partens_frist_som_er_ute_venter_ikke_paa_noen_med_mindre_en_skal_gjore_noe_da(k):
    """A complaint that did not come is no delay of ours: the row stands, and is not listed as overdue."""
    start(k, "K-2026-0001", regel="klage.frist", dag=date(2026, 10, 1), ansvarlig=None)
    start(k, "S-2026-0001", regel="klage.frist", dag=date(2026, 10, 1), ansvarlig="kari")
    start(k, "K-2026-0002", regel="klage.frist", dag=date(2026, 11, 20), ansvarlig=None)
    assert [[r.gjelder for r in b] for b in steg.i_bolker(k)] == [["S-2026-0001"], [], ["K-2026-0002"]]
    assert [r.gjelder for r in steg.liste(k)] == ["K-2026-0001", "S-2026-0001", "K-2026-0002"]


def test_en_frist_regnes_ut_for_den_som_spor(k):
    assert steg.beregn(k, "klage", date(2026, 12, 10)).siste == date(2026, 12, 31)
    assert steg.beregn(k, "Foreløpig svar", date(2026, 1, 31)).siste == date(2026, 2, 28)
    with pytest.raises(UkjentRegel):
        steg.beregn(k, "tull", date(2026, 12, 10))
    with pytest.raises(IkkeEnFrist) as fanget:
        steg.beregn(k, "prikking.terskel", date(2026, 12, 10))
    hjelp.krev_kommandoer(fanget.value.neste)


def test_uten_avvik(k):
    start(k, "V-2026-0001")
    assert steg.avvik(k) == []
