import ast
import json
import subprocess
import sys
from pathlib import Path

import click
import pytest

from imdi_cli.flate import norsk


def _click_kall() -> list[tuple[str, list[ast.expr]]]:
    """Every call of `_` and `ngettext` in the installed click, as (name, arguments)."""
    kall = []
    for fil in sorted(Path(click.__file__).parent.glob("*.py")):
        for node in ast.walk(ast.parse(fil.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call) and isinstance(node.func, ast.Name):
                kall.append((node.func.id, node.args))
    return [k for k in kall if k[0] in ("_", "gettext", "ngettext")]


def _felt(tekst: str) -> set[str]:
    import string

    return {navn for _, navn, _, _ in string.Formatter().parse(tekst) if navn is not None}


def test_every_message_of_click_is_translated():
    kall = _click_kall()
    enkle = {k[1][0].value for k in kall if k[0] != "ngettext" and isinstance(k[1][0], ast.Constant)}
    flertall = {k[1][0].value for k in kall if k[0] == "ngettext" and isinstance(k[1][0], ast.Constant)}
    assert len(enkle) > 50 and len(flertall) > 5  # the search itself works
    assert enkle - set(norsk.MELDINGER) == set()
    assert flertall - set(norsk.FLERTALL) == set()
    # «required» is the only message click makes from a variable; a new one must be looked at.
    assert [ast.unparse(k[1][0]) for k in kall if not isinstance(k[1][0], ast.Constant)] == ["extra['required']"]
    assert "required" in norsk.MELDINGER


def test_no_translation_is_left_of_a_message_click_no_longer_has():
    kall = _click_kall()
    har = {k[1][0].value for k in kall if isinstance(k[1][0], ast.Constant)}
    assert (set(norsk.MELDINGER) | set(norsk.FLERTALL)) - har == {"required"}


@pytest.mark.parametrize("engelsk", [*norsk.MELDINGER, *norsk.FLERTALL])
def test_a_translation_uses_no_field_the_message_does_not_give(engelsk):
    norske = norsk.FLERTALL.get(engelsk) or (norsk.MELDINGER[engelsk],)
    flertall = {k[1][1].value for k in _click_kall() if k[0] == "ngettext" and k[1][0].value == engelsk}
    gitt = _felt(engelsk).union(*map(_felt, flertall))
    assert set().union(*map(_felt, norske)) <= gitt


def test_every_type_of_click_has_a_norwegian_name_and_word_in_usage():
    norsk.aktiver()
    klasser = [k for k in vars(click.types).values() if isinstance(k, type) and issubclass(k, click.ParamType)]
    navn = {k.__name__: k.name for k in klasser if isinstance(vars(k).get("name"), str)}
    assert navn == norsk.TYPENAVN


PROGRAM = """
from imdi_cli.flate import norsk
{foer}
norsk.aktiver()
import click
@click.group(context_settings=dict(help_option_names=["-h", "--hjelp"]))
@click.version_option("1")
def imdi(): "Saker."
@imdi.command()
@click.argument("nummer")
@click.option("--antall", type=int, required=True, help="Hvor mange")
@click.option("--andel", type=float, default=0.5, show_default=True)
@click.option("--dato", type=click.DateTime())
@click.option("--fil", type=click.Path(exists=True, dir_okay=False))
@click.option("--kanal", type=click.Choice(["e-post", "brev"]))
@click.option("--sann", type=bool)
@click.option("--navn")
def vis(**k): "Vis."; print(k["sann"])
imdi(prog_name="imdi")
"""


def _kjor(*argumenter: str, foer: str = "") -> str:
    program = PROGRAM.format(foer=foer)
    ferdig = subprocess.run(
        [sys.executable, "-X", "utf8", "-c", program, *argumenter],
        capture_output=True, text=True, encoding="utf-8", timeout=60, check=False,
    )  # fmt: skip
    return ferdig.stdout + ferdig.stderr


@pytest.mark.parametrize("foer", ["", "import click, click.testing, click.shell_completion"])
def test_the_help_page_is_norwegian_whether_click_was_loaded_before_or_not(foer):
    side = _kjor("vis", "-h", foer=foer)
    assert side.startswith("Bruk: imdi vis [VALG] NUMMER\n")
    for ventet in (
        "Valg:", "--antall HELTALL", "Hvor mange  [påkrevd]", "--andel TALL", "[standard: 0.5]", "--dato DATO",
        "--fil FIL", "--sann JA|NEI", "--navn TEKST", "Vis denne hjelpen.",
    ):  # fmt: skip
        assert ventet in side
    hoved = _kjor("-h", foer=foer)
    assert hoved.startswith("Bruk: imdi [VALG] KOMMANDO [ARG]...\n")
    assert "Kommandoer:\n" in hoved and "Vis versjonen." in hoved


@pytest.mark.parametrize(
    ("argumenter", "feil"),
    [
        (["viss"], "Feil: Kommandoen «viss» finnes ikke. Mente du 'vis'?"),
        (["vis"], "Feil: Du må oppgi 'NUMMER'."),
        (["vis", "1"], "Feil: Du må oppgi '--antall'."),
        (["vis", "1", "--antall", "1.5"], "Feil: Ugyldig verdi for '--antall': «1.5» er ikke et gyldig heltall."),
        (["vis", "1", "--antall"], "Feil: Valget «--antall» må ha en verdi."),
        (["vis", "1", "--antal", "2"], "Feil: Valget «--antal» finnes ikke. Mente du en av disse:"),
        (["vis", "1", "2", "3", "--antall", "2"], "Feil: For mange argumenter (2 3)"),
        (["vis", "1", "--antall", "2", "--dato", "i"], "«i» er ikke en gyldig dato. Skriv den slik: 2026-11-23."),
        (["vis", "1", "--antall", "2", "--fil", "ingen.txt"], "«ingen.txt» finnes ikke."),
        (["vis", "1", "--antall", "2", "--kanal", "u"], "«u» er ikke en av 'e-post', 'brev'."),
        (["vis", "1", "--antall", "2", "--sann", "u"], "«u» er verken ja eller nei."),
    ],
)
def test_what_is_typed_wrongly_is_said_in_norwegian(argumenter, feil):
    ut = _kjor(*argumenter)
    assert feil in ut
    assert "Error" not in ut and "Usage" not in ut and "Try" not in ut


def test_a_mistake_points_to_the_help():
    assert "Skriv «imdi vis --hjelp» for hjelp." in _kjor("vis")


def test_ja_is_a_truth_value():
    assert _kjor("vis", "1", "--antall", "2", "--sann", "ja") == "True\n"


def test_what_is_not_clicks_goes_on_to_gettext():
    assert norsk.oversett("show this help message and exit") == "show this help message and exit"
    assert norsk.oversett_antall("en", "flere", 2) == "flere"


def test_the_module_itself_does_not_load_click():
    kode = "import sys, json; import imdi_cli.flate.norsk; print(json.dumps('click' in sys.modules))"
    ut = subprocess.run([sys.executable, "-c", kode], capture_output=True, text=True, timeout=60, check=True).stdout
    assert json.loads(ut) is False
