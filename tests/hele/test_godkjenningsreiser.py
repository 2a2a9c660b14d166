"""Every journey of `reiser_godkjenning/`, by options alone and in windows: a track or an outcome each."""

from functools import cache
from pathlib import Path

import pytest
from hele.gangvalg import alle_maater, besvares, finn, les, muligheter
from hele.godkjenningsgang import Godkjenningsgang
from hele.reisegang import Reisebok
from hele.reiseskript import Linje, utfyll
from hjelp import lag_ovelse

from imdi_cli.tolk.godkjenning.regler import gang, maskin
from imdi_cli.tolk.godkjenning.regler.stadier import LUKKET
from imdi_cli.tolk.godkjenning.typer.avgjorelse import Vedtakstype
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


def fra_starten(navn: str) -> list[Linje]:
    """Give every line of a journey, with those of what it begins from."""
    reise = BOK.reiser[navn]
    return [*(fra_starten(reise.fra) if reise.fra else ()), *utfyll(reise, BOK.reiser)]


LINJER = [linje for navn in BOK.navn for linje in fra_starten(navn)]
SLUTT = [[del_.strip() for del_ in linje.tekst.split("|")] for linje in LINJER if linje.slag == "slutt"]
# What the law never lets anyone do; each is a door that stands closed, with its paragraph.
ALDRI = {
    "krev politiattest, helseattest eller finansiell attest",
    "avslå eller utsett på grunn av norskkunnskaper",
}
# What can be typed, and is not asked for in the walk of one application: to move all that someone has, and why
# something recorded is corrected.
BARE_SKREVET = {"overta": {"--alle-fra", "--til", "--ja"}, "vedtak": {"--grunn-fil"}}
FELLES = {"--database", "--json", "--uten-dialog"}


def test_det_er_en_reise_for_hvert_spor() -> None:
    """Every track there is ends a journey, or is where one must choose (UAVKLART)."""
    for spor in Spor:
        if spor is Spor.UAVKLART:
            assert any("ikke avklart" in linje.tekst for linje in LINJER)
        else:
            assert f"spor {spor}" in {s[0] for s in SLUTT}, spor


def test_det_er_en_reise_for_hvert_utfall() -> None:
    """Every decision there is, but the one no step makes: a complaint that wins sets aside, and is decided anew."""
    truffet = {ord_.strip().partition(" ")[0] for s in SLUTT for ord_ in s[2].split(",")}
    assert truffet == {*Vedtakstype} - {Vedtakstype.KLAGE_MEDHOLD} | {"ingen"}
    assert {s[1] for s in SLUTT} == {*(f"status {x}" for x in LUKKET), "status ingen"}


def test_det_er_en_reise_for_tolker_for_dove_horselshemmede_og_dovblinde() -> None:
    assert {navn.partition(":")[0] for navn in BOK.navn} >= {"Døve", "Hørselshemmede", "Døvblinde"}


def test_hver_overgang_tas_i_en_reise() -> None:
    """All 17 of them, the complaint too."""
    skrevet = [linje.tekst for linje in LINJER if linje.slag == "ja"]
    tatt = {o.handling for tekst in skrevet if (t := les(tekst)) is not None for o, _ in muligheter(t)}
    utenfor = [o for o in maskin.OVERGANGER if not (o.fra and gang.er_her(o))]
    tatt |= {o.handling for o in utenfor if any(tekst.startswith(f"imdi {o.verb} ") for tekst in skrevet)}
    assert {o.handling for o in maskin.OVERGANGER} - tatt == ALDRI


@pytest.mark.parametrize("verb", sorted({m.verb or o.verb for o, m in alle_maater()}))
def test_hver_opsjon_kan_besvares_i_gangen(verb: str) -> None:
    verb = verb.removeprefix("godkjenning ")
    opsjoner = {x for p in finn(verb)[1].params for x in p.opts if x.startswith("--")}
    assert opsjoner - besvares(verb) == FELLES | BARE_SKREVET.get(verb, set())
