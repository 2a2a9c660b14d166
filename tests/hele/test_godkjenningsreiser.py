"""Every journey of `reiser_godkjenning/`, by options alone: a track or an outcome each, and its end."""

from pathlib import Path

import pytest
from hele.reisegang import Gang, Reisebok
from hele.reiseskript import Linje, utfyll
from hjelp import lag_ovelse

from imdi_cli.tolk.godkjenning.typer.koder import Spor

G = "G-2026-0001"


class Godkjenningsgang(Gang):
    """A journey of an application: what is true at its end is its track, its status, and what is decided."""

    def _slutt(self, linje: Linje, _: str) -> None:
        """«spor X | status Y | the decisions, with their category»; and nothing overdue, and all of it whole."""
        spor, status, vedtak = (del_.strip() for del_ in linje.tekst.split("|"))
        ((sak),) = self.spor_json(linje, ["godkjenning", "vis", G])
        truffet = [" ".join(filter(None, (v["type"], v["kategori"]))) for v in sak.get("vedtak", [])]
        assert spor == f"spor {sak['spor']}"
        assert status == f"status {sak.get('status', 'ingen')}"
        assert vedtak == (", ".join(truffet) or "ingen")
        self.krev_helt(linje)


def begynn(til: Path) -> None:
    """Make the exercise database."""
    lag_ovelse(til / "data" / "imdi.db")


BOK = Reisebok(Path(__file__).parent / "reiser_godkjenning", Godkjenningsgang, begynn)


@pytest.fixture(scope="session")
def rot(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("godkjenningsreiser")


@pytest.mark.parametrize("navn", BOK.navn)
def test_reisen(navn: str, tmp_path: Path, rot: Path) -> None:
    BOK.gaa(navn, tmp_path, rot)


def test_det_er_en_reise_for_hvert_spor() -> None:
    """Every track there is ends a journey, or is where one must choose (UAVKLART)."""
    linjer = [linje.tekst for navn in BOK.navn for linje in utfyll(BOK.reiser[navn], BOK.reiser)]
    for spor in Spor:
        venter = "ikke avklart" if spor is Spor.UAVKLART else f"spor {spor} |"
        assert any(venter in tekst for tekst in linjer), spor
