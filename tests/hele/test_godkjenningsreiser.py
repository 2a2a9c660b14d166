"""Every journey of `reiser_godkjenning/`, by options alone: a track or an outcome each, and its end."""

from functools import cache
from pathlib import Path

import pytest
from hele.godkjenningsgang import Godkjenningsgang
from hele.reisegang import Reisebok
from hele.reiseskript import utfyll
from hjelp import lag_ovelse

from imdi_cli.tolk.godkjenning.typer.koder import Spor


def begynn(til: Path) -> None:
    """Make the exercise database."""
    lag_ovelse(til / "data" / "imdi.db")


REISER = Path(__file__).parent / "reiser_godkjenning"
BOK = Reisebok(REISER, Godkjenningsgang, begynn)


@cache
def vindusbok() -> Reisebok:
    """Give the same journeys, walked in windows. Skips the test where there are none."""
    from hele.vindusgang import Vindusgang

    return Reisebok(REISER, Vindusgang, begynn)


@pytest.fixture(scope="session")
def rot(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("godkjenningsreiser")


@pytest.mark.parametrize("navn", BOK.navn)
def test_reisen_ender_likt_med_opsjoner_og_i_vinduet(navn: str, tmp_path: Path, rot: Path) -> None:
    """The whole of it by options, and then, where there are pseudo-terminals, in windows: the same end and rows."""
    for mappe in (tmp_path / "opsjoner", tmp_path / "vindu", rot / "opsjoner", rot / "vindu"):
        mappe.mkdir(exist_ok=True)
    med_opsjoner = BOK.gaa(navn, tmp_path / "opsjoner", rot / "opsjoner")
    i_vinduet = vindusbok().gaa(navn, tmp_path / "vindu", rot / "vindu")
    from tolk.godkjenning.vindu import innholdet

    assert innholdet(i_vinduet.program) == innholdet(med_opsjoner.program)


def test_det_er_en_reise_for_hvert_spor() -> None:
    """Every track there is ends a journey, or is where one must choose (UAVKLART)."""
    linjer = [linje.tekst for navn in BOK.navn for linje in utfyll(BOK.reiser[navn], BOK.reiser)]
    for spor in Spor:
        venter = "ikke avklart" if spor is Spor.UAVKLART else f"spor {spor} |"
        assert any(venter in tekst for tekst in linjer), spor
