"""The house, held by reading it: who may import whom, where SQL, click and the clock may stand.

The rules are the table of docs/arkitektur.md; the package is read with `ast`, nothing is run but the table of
commands at the end.
"""

import ast
import importlib
import re
import sys
import tomllib
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import NamedTuple

import pytest

import imdi_cli

PAKKE = Path(imdi_cli.__file__).parent
FLOYER = ("tolk", "bosetting", "styring")
ETASJER = ("typer", "regler", "lager", "steg", "kommando")
FELLES = ("kjerne", "base", "flate", "filer", "brev", "kodeverk", "prikking")

# floor → (floors of its own noun, floors of other nouns, shared rooms)
TABELL = {
    "typer": ({"typer", "regler"}, {"typer", "regler"}, {"kjerne"}),
    "regler": ({"typer", "regler"}, {"typer", "regler"}, {"kjerne"}),
    "lager": ({"typer", "lager"}, {"typer"}, {"kjerne", "base"}),
    "steg": (
        {"typer", "regler", "lager", "steg"},
        {"typer", "regler", "steg"},
        {"kjerne", "base", "kodeverk", "brev", "filer", "prikking"},
    ),
    "kommando": ({"typer", "steg", "kommando"}, {"typer"}, {"kjerne", "flate", "filer"}),
}
# room → rooms it may import
ROM = {
    "kjerne": {"kjerne"},
    "base": {"base", "kjerne"},
    "flate": {"flate", "kjerne"},
    "filer": {"filer", "kjerne"},
    "brev": {"brev", "kjerne"},
    "kodeverk": {"kodeverk", "kjerne"},
    "prikking": {"prikking"},
}
# the one list of which noun's steps call which other noun's steps
STEG_KALLER_STEG = {
    "bosetting.statistikk": {"bosetting.grunnlag", "bosetting.uttrekk"},
    "bosetting.uttrekk": {"bosetting.grunnlag"},
    "styring.database": {"styring.bruker", "styring.frister"},
    "styring.frister": {"styring.bruker"},
    "styring.habilitet": {"styring.bruker"},
    "styring.logg": {"styring.bruker"},
    "styring.underretning": {"styring.frister"},
    "tolk.bevilling": {"styring.frister", "tolk.reaksjon", "tolk.register"},
    "tolk.eksport": {"tolk.register", "tolk.tolkebevis"},
    "tolk.godkjenning": {
        "styring.brev",
        "styring.bruker",
        "styring.frister",
        "styring.underretning",
        "tolk.register",
    },
    "tolk.innspill": {"styring.frister"},
    "tolk.innsyn": {
        *("styring.brev", "styring.frister", "styring.underretning", "tolk.reaksjon", "tolk.register", "tolk.sak"),
        "tolk.varsel",
    },
    "tolk.klage": {
        *("styring.brev", "styring.frister", "styring.habilitet", "styring.underretning"),
        *("tolk.bevilling", "tolk.godkjenning", "tolk.reaksjon", "tolk.register", "tolk.sak"),
    },
    "tolk.register": {"styring.brev", "styring.frister", "tolk.reaksjon"},
    "tolk.rutine": {"styring.bruker"},
    "tolk.sak": {
        *("styring.brev", "styring.bruker", "styring.frister", "styring.habilitet", "styring.underretning"),
        *("tolk.bevilling", "tolk.reaksjon", "tolk.register", "tolk.rutine", "tolk.varsel"),
    },
    "tolk.statistikk": {"tolk.register"},
    "tolk.tolkebevis": {"tolk.reaksjon", "tolk.register"},
    "tolk.utvalg": {
        *("styring.brev", "styring.bruker", "styring.frister", "styring.habilitet"),
        *("tolk.register", "tolk.sak"),
    },
    "tolk.varsel": {"styring.brev", "styring.bruker", "styring.frister", "tolk.register"},
}
# an import that the table forbids, and why it is let through all the same
UNNTAK = {
    ("tolk.varsel.kommando", "base.nummer"): "Saksnummer is a value; reading what was typed is the command's work",
    ("tolk.sak.kommando", "base.arkiv"): "Fil is a value: name, kind and bytes of what was read",
    ("tolk.innsyn.kommando", "base.arkiv"): "Fil is a value: name, kind and bytes of what was read",
    ("tolk.godkjenning.kommando", "base.arkiv"): "Fil is a value: name, kind and bytes of what was read",
    ("tolk.varsel.kommando", "base.arkiv"): "Fil is a value: name, kind and bytes of what was read",
}

# third-party package → the places it may be imported in (a prefix of the module's name)
PAKKER: dict[str, tuple[str, ...]] = {
    "click": ("flate", "dor", "*.kommando"),
    "rich": ("flate",),
    "questionary": ("flate",),
    "prompt_toolkit": ("flate",),
    "sqlite3": ("base",),
    "psycopg2": ("base.postgres",),
    "sqlite_utils": ("base", "styring.database.lager"),
    "platformdirs": ("base.apne",),
    "openpyxl": ("filer.skriv",),
    "python_calamine": ("filer.les.xlsx",),
    "docx": ("filer.skriv",),
    "numpy": ("bosetting.statistikk.regler",),
    "cryptography": ("tolk.tolkebevis.steg",),
    "segno": ("tolk.tolkebevis.steg",),
    "zxingcpp": ("tolk.tolkebevis.steg",),
    "PIL": ("tolk.tolkebevis.steg",),
}
DISTRIBUSJON = {
    "psycopg2": "psycopg2-binary",
    "sqlite_utils": "sqlite-utils",
    "prompt_toolkit": "questionary",
    "docx": "python-docx",
    "python_calamine": "python-calamine",
    "zxingcpp": "zxing-cpp",
    "PIL": "pillow",
}


class Import(NamedTuple):
    """One import: who, what, and on which line."""

    fra: str
    til: str
    linje: int


@cache
def moduler() -> dict[str, tuple[Path, ast.Module]]:
    """Every module of the package: dotted name without `imdi_cli.` → file and tree."""
    ut = {}
    for fil in sorted(PAKKE.rglob("*.py")):
        deler = list(fil.relative_to(PAKKE).with_suffix("").parts)
        if deler[-1] == "__init__":
            deler.pop()
        ut[".".join(deler)] = (fil, ast.parse(fil.read_text("utf-8"), str(fil)))
    return ut


@cache
def alle_importer() -> tuple[Import, ...]:
    """Every import in the package, also inside functions and under TYPE_CHECKING."""
    ut = []
    for navn, (_, tre) in moduler().items():
        for node in ast.walk(tre):
            if isinstance(node, ast.Import):
                ut += [Import(navn, alias.name, node.lineno) for alias in node.names]
            elif isinstance(node, ast.ImportFrom):
                assert node.level == 0, f"relativ import i {navn}"
                assert node.module
                for alias in node.names:
                    hele = f"{node.module}.{alias.name}"
                    egen = hele.removeprefix("imdi_cli.") in moduler()
                    ut.append(Import(navn, hele if egen else node.module, node.lineno))
    return tuple(ut)


def egne() -> Iterator[Import]:
    """The imports of our own modules, with `imdi_cli.` taken off; «» is the package itself (its version)."""
    for i in alle_importer():
        if i.til == "imdi_cli" or i.til.startswith("imdi_cli."):
            til = i.til.removeprefix("imdi_cli").removeprefix(".")
            if til:
                yield i._replace(til=til)


def substantiv(modul: str) -> str:
    """«tolk.varsel» for any module of that noun, «» for the rest."""
    deler = modul.split(".")
    return ".".join(deler[:2]) if deler[0] in FLOYER and len(deler) > 1 else ""


def etasje(modul: str) -> str:
    """«steg» for tolk.varsel.steg and tolk.varsel.steg.svar, «» for a noun's own __init__."""
    deler = modul.split(".")
    return deler[2] if substantiv(modul) and len(deler) > 2 else ""


def tekster(tre: ast.Module) -> Iterator[tuple[int, str]]:
    """Every string constant but the docstrings, with its line."""
    doc = set()
    for node in ast.walk(tre):
        if isinstance(node, ast.Module | ast.ClassDef | ast.FunctionDef | ast.AsyncFunctionDef):
            forst = node.body[0] if node.body else None
            if isinstance(forst, ast.Expr) and isinstance(forst.value, ast.Constant):
                doc.add(id(forst.value))
    for node in ast.walk(tre):
        if isinstance(node, ast.Constant) and isinstance(node.value, str) and id(node) not in doc:
            yield node.lineno, node.value


# --- rooms and floors -------------------------------------------------------------------------------------------


def test_hver_fil_staar_i_et_rom_eller_paa_en_etasje():
    for modul in moduler():
        rom = modul.split(".")[0]
        if rom in FLOYER:
            deler = modul.split(".")
            assert len(deler) < 3 or deler[2] in ETASJER, f"{modul}: etasjene heter {', '.join(ETASJER)}"
        else:
            assert rom in (*FELLES, "dor", "kommandoer", "__main__", ""), modul


def brudd_paa_etasjene() -> Iterator[tuple[Import, str]]:
    for i in egne():
        if not etasje(i.fra):
            continue
        eget, andres, felles = TABELL[etasje(i.fra)]
        if not substantiv(i.til):
            lov = i.til.split(".")[0] in felles
        elif substantiv(i.til) == substantiv(i.fra):
            lov = not etasje(i.til) or etasje(i.til) in eget
        else:
            lov = etasje(i.til) in andres
        if not lov:
            yield i, f"{i.fra} linje {i.linje} importerer {i.til}"


def _unntak(i: Import) -> tuple[str, str] | None:
    return next(((f, t) for f, t in UNNTAK if i.til == t and (i.fra + ".").startswith(f + ".")), None)


def test_etasjene_ser_ned_aldri_opp():
    assert [hva for i, hva in brudd_paa_etasjene() if _unntak(i) is None] == []


def test_hvert_unntak_er_i_bruk():
    assert {_unntak(i) for i, _ in brudd_paa_etasjene()} - {None} == set(UNNTAK)


def test_rommene_ser_bare_inn_i_de_rommene_de_kan():
    feil = []
    for i in egne():
        rom = i.fra.split(".")[0]
        if rom in ROM and i.til.split(".")[0] not in ROM[rom]:
            feil.append(f"{i.fra} linje {i.linje} importerer {i.til}")
    assert feil == []


def test_et_substantivs_init_er_tom():
    for modul, (_, tre) in moduler().items():
        if modul and (substantiv(modul) == modul or modul in FLOYER):
            assert len(tre.body) <= 1, f"{modul}/__init__.py har annet enn en docstring"


def test_bare_hoveddoren_importerer_doren():
    assert {i.fra for i in egne() if i.til == "dor"} == {"__main__"}


def test_steg_kaller_steg_etter_listen():
    fant: dict[str, set[str]] = {}
    for i in egne():
        if etasje(i.fra) == etasje(i.til) == "steg" and substantiv(i.fra) != substantiv(i.til):
            fant.setdefault(substantiv(i.fra), set()).add(substantiv(i.til))
    assert fant == STEG_KALLER_STEG


def test_listen_over_steg_gaar_ikke_i_ring():
    ferdig: set[str] = set()

    def gaa(navn: str, vei: tuple[str, ...]) -> None:
        assert navn not in vei, f"ring: {' → '.join((*vei, navn))}"
        if navn not in ferdig:
            for neste in STEG_KALLER_STEG.get(navn, ()):
                gaa(neste, (*vei, navn))
            ferdig.add(navn)

    for navn in STEG_KALLER_STEG:
        gaa(navn, ())


def test_les_og_skriv_kjenner_ikke_hverandre():
    for i in egne():
        par = (i.fra.split(".")[:2], i.til.split(".")[:2])
        assert par not in ((["filer", "les"], ["filer", "skriv"]), (["filer", "skriv"], ["filer", "les"])), i


# --- packages from elsewhere ------------------------------------------------------------------------------------


def fremmede() -> Iterator[Import]:
    for i in alle_importer():
        topp = i.til.split(".")[0]
        if topp != "imdi_cli" and (topp not in sys.stdlib_module_names or topp == "sqlite3"):
            yield i._replace(til=topp)


def test_fremmede_pakker_staar_der_de_skal():
    feil = []
    for i in fremmede():
        steder = PAKKER.get(i.til, ())
        lov = any(
            etasje(i.fra) == sted[2:] if sted.startswith("*.") else (i.fra + ".").startswith(sted + ".")
            for sted in steder
        )
        if not lov:
            feil.append(f"{i.fra} linje {i.linje} importerer {i.til}")
    assert feil == []


def test_hver_fremmed_pakke_er_erklaert():
    prosjekt = PAKKE.parent / "pyproject.toml"
    if not prosjekt.is_file():
        prosjekt = Path(__file__).parents[1] / "pyproject.toml"
    innhold = tomllib.loads(prosjekt.read_text("utf-8"))["project"]
    linjer = [*innhold["dependencies"], *(d for ekstra in innhold["optional-dependencies"].values() for d in ekstra)]
    erklaert = {re.split(r"[<>=!~;\[ ]", linje)[0] for linje in linjer}
    brukt = {DISTRIBUSJON.get(i.til, i.til) for i in fremmede()} - {"sqlite3"}
    assert brukt <= erklaert
    assert erklaert - brukt == set(), "erklært, men ikke brukt"


# --- SQL, clock, environment, user ------------------------------------------------------------------------------

SQL = re.compile(
    r"^\s*(SELECT\s|INSERT\s+(OR\s+\w+\s+)?INTO\s|UPDATE\s+\w+\s+SET\s|DELETE\s+FROM\s|PRAGMA\s|REPLACE\s+INTO\s"
    r"|(CREATE|DROP|ALTER)\s+(TABLE|INDEX|TRIGGER|VIEW|UNIQUE)|WITH\s+\w+\s+AS\s*\(|BEGIN\b|COMMIT\b|ROLLBACK\b)"
)


def test_sql_staar_bare_i_lager_og_base():
    feil = [
        f"{modul} linje {linje}: {tekst[:60]!r}"
        for modul, (_, tre) in moduler().items()
        if etasje(modul) != "lager" and modul.split(".")[0] != "base"
        for linje, tekst in tekster(tre)
        if SQL.search(tekst)
    ]
    assert feil == []


def test_basen_sporres_bare_fra_lager_og_base():
    feil = []
    for modul, (_, tre) in moduler().items():
        if etasje(modul) == "lager" or modul.split(".")[0] == "base":
            continue
        for node in ast.walk(tre):
            if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute):
                mot = node.func.value
                base = (isinstance(mot, ast.Attribute) and mot.attr == "base") or (
                    isinstance(mot, ast.Name) and mot.id in ("base", "motor")
                )
                if base and node.func.attr in ("hent", "en", "utfor", "mange", "skript"):
                    feil.append(f"{modul} linje {node.lineno}: {ast.unparse(node)[:60]}")
    assert feil == []


LESER_OMGIVELSER = re.compile(
    r"\b(os\.(environ|getenv|getlogin|getuid)|getpass\.\w+|pwd\.\w+|datetime\.(now|utcnow|today)|date\.today"
    r"|time\.(time|time_ns|localtime|gmtime|monotonic|perf_counter)|Path\.home|Path\.cwd|os\.getcwd|random\.\w+"
    r"|uuid\.\w+)\b"
)
FAAR_LESE = {
    "dor": {"datetime.now", "os.environ", "os.getuid", "pwd.getpwuid"},
    "flate.skjerm": {"os.environ"},  # the terminal's own: NO_COLOR, COLUMNS, IMDI_TILGJENGELIG
}


def test_ingen_andre_leser_klokke_miljo_eller_bruker():
    feil = []
    for modul, (_, tre) in moduler().items():
        for node in ast.walk(tre):
            if isinstance(node, ast.Attribute):
                treff = LESER_OMGIVELSER.fullmatch(ast.unparse(node))
                if treff and treff[0] not in FAAR_LESE.get(modul, ()):
                    feil.append(f"{modul} linje {node.lineno}: {treff[0]}")
            elif isinstance(node, ast.ImportFrom) and node.module in ("os", "time", "getpass", "random"):
                navn = {alias.name for alias in node.names} - {"urandom", "PathLike", "sleep", "fspath"}
                feil += [f"{modul} linje {node.lineno}: from {node.module} import {n}" for n in sorted(navn)]
    assert feil == []


def test_ingen_skriver_rett_til_terminalen():
    """Only `flate` writes to the screen: `print` would go past cleaning, JSON and the plain form."""
    feil = [
        f"{modul} linje {node.lineno}"
        for modul, (_, tre) in moduler().items()
        if not modul.startswith(("flate", "dor"))  # the door says --version
        for node in ast.walk(tre)
        if isinstance(node, ast.Call)
        and (
            (isinstance(node.func, ast.Name) and node.func.id in ("print", "input"))
            or ast.unparse(node.func)
            in ("click.echo", "click.secho", "click.prompt", "click.confirm", "sys.stdout.write")
        )
    ]
    assert feil == []


# --- form -------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("modul", sorted(moduler()))
def test_en_fil_er_ikke_over_500_linjer_og_ikke_tom(modul):
    fil, tre = moduler()[modul]
    assert len(fil.read_text("utf-8").splitlines()) <= 500, "over 500 linjer: gjør den til en mappe"
    assert ast.get_docstring(tre), "uten docstring"
    assert fil.name == "__init__.py" or len(tre.body) > 1, "tom etasje"


def test_navn_i_koden_er_ascii():
    feil = []
    for modul, (fil, tre) in moduler().items():
        assert str(fil.relative_to(PAKKE)).isascii()
        for node in ast.walk(tre):
            navn = next(
                (getattr(node, f) for f in ("id", "attr", "arg", "name") if isinstance(getattr(node, f, None), str)),
                "",
            )
            if not navn.isascii():
                feil.append(f"{modul} linje {getattr(node, 'lineno', '?')}: {navn}")
    assert feil == []


def test_alt_offentlig_har_docstring():
    feil = []

    def se(modul: str, kropp: list[ast.stmt]) -> None:
        for node in kropp:
            if isinstance(node, ast.FunctionDef | ast.ClassDef) and not node.name.startswith("_"):
                if not ast.get_docstring(node):
                    feil.append(f"{modul} linje {node.lineno}: {node.name}")
                if isinstance(node, ast.ClassDef):
                    se(modul, node.body)

    for modul, (_, tre) in moduler().items():
        se(modul, tre.body)
    assert feil == []


NORSKE_TEGN = re.compile("[æøåÆØÅ]")


def test_avslag_heter_det_som_ikke_kan_gjores_og_har_hjemmel_og_neste():
    """Every refusal raised in the package is named `KanIkke…` and given its paragraph and its next step."""
    avslag = {
        node.name: modul
        for modul, (_, tre) in moduler().items()
        for node in ast.walk(tre)
        if isinstance(node, ast.ClassDef) and any(isinstance(b, ast.Name) and b.id == "Avslag" for b in node.bases)
    }
    assert [n for n in avslag if not n.startswith("KanIkke")] == []
    feil = []
    for modul, (_, tre) in moduler().items():
        for node in ast.walk(tre):
            if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id in avslag:
                gitt = {k.arg for k in node.keywords}
                if not {"hjemmel", "neste"} <= gitt and None not in gitt:
                    feil.append(f"{modul} linje {node.lineno}: {node.func.id}")
    assert feil == []


# --- the table of commands --------------------------------------------------------------------------------------


def _kommandoer() -> list[tuple[str, str, str]]:
    from imdi_cli.kommandoer import KOMMANDOER

    return [(n, v, sted) for n, g in KOMMANDOER.items() for v, (sted, _) in g.verb.items()]


@pytest.mark.parametrize(("substantiv", "verb", "sted"), _kommandoer(), ids=lambda x: str(x))
def test_hver_kommando_i_tabellen_finnes_og_kan_noe(substantiv, verb, sted):
    import click

    modul, _, attributt = sted.partition(":")
    try:
        lastet = importlib.import_module(modul)
    except ModuleNotFoundError as feil:
        pytest.fail(f"imdi {substantiv} {verb}: {feil}")
    kommando = getattr(lastet, attributt)
    assert isinstance(kommando, click.Command)
    assert kommando.help, f"imdi {substantiv} {verb} har ingen hjelp"


def test_hver_kommando_er_i_tabellen():
    """A command that nobody can type is a room without a door."""
    i_tabellen = {sted for _, _, sted in _kommandoer()}
    for modul, (_, tre) in moduler().items():
        if etasje(modul) != "kommando":
            continue
        for node in tre.body:
            if isinstance(node, ast.FunctionDef) and any("kommando" in ast.unparse(d) for d in node.decorator_list):
                steder = {
                    s
                    for s in i_tabellen
                    if s.split(":")[1] == node.name and s.split(":")[0].startswith("imdi_cli." + substantiv(modul))
                }
                assert steder, f"{modul}:{node.name} står ikke i tabellen"
