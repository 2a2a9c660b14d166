import io
import json
import os
import subprocess
import sys
from datetime import date

import pytest
from flate.hjelp import feil, lag, ut

from imdi_cli.flate.skjerm import Flate, Kolonne

KOLONNER = ["Sak", Kolonne("Dager", hoyre=True), "Hva som må gjøres", "Hjemmel"]
RADER = [
    ("V-2026-0019", "2", "foreløpig svar", "forvaltningsloven § 11 a"),
    ("G-2026-0034", "−13", "bekreft mottak og si hva som mangler", "forskriften § 8-2"),
]


def tabell(flate, **kw):
    flate.tabell(KOLONNER, RADER, **kw)
    return ut(flate)


def test_a_table_stands_in_columns():
    assert tabell(lag(100)) == (
        "Sak          Dager  Hva som må gjøres                     Hjemmel\n"
        "V-2026-0019      2  foreløpig svar                        forvaltningsloven § 11 a\n"
        "G-2026-0034    −13  bekreft mottak og si hva som mangler  forskriften § 8-2\n"
    )


def test_in_a_narrow_window_the_cells_fold_between_words():
    assert tabell(lag(60)) == (
        "Sak          Dager  Hva som må gjøres    Hjemmel\n"
        "V-2026-0019      2  foreløpig svar       forvaltningsloven\n"
        "                                         § 11 a\n"
        "G-2026-0034    −13  bekreft mottak og    forskriften § 8-2\n"
        "                    si hva som mangler\n"
    )


def test_in_a_very_narrow_window_each_row_is_a_block():
    assert tabell(lag(40)) == (
        "Sak                V-2026-0019\n"
        "Dager              2\n"
        "Hva som må gjøres  foreløpig svar\n"
        "Hjemmel            forvaltningsloven\n"
        "                   § 11 a\n"
        "\n"
        "Sak                G-2026-0034\n"
        "Dager              −13\n"
        "Hva som må gjøres  bekreft mottak og si\n"
        "                   hva som mangler\n"
        "Hjemmel            forskriften § 8-2\n"
    )


@pytest.mark.parametrize("bredde", range(20, 130, 7))
def test_no_window_cuts_a_word_or_is_exceeded(bredde):
    tekst = tabell(lag(bredde))
    assert max(map(len, tekst.splitlines())) <= bredde
    igjen = "".join(tekst.split())
    for rad in RADER:
        assert set(" ".join(rad).split()) <= set(tekst.split()) or bredde < 35
        assert all(set(celle.replace(" ", "")) <= set(igjen) for celle in rad)


def test_a_pipe_gets_full_width_and_tabs():
    assert tabell(lag()) == (
        "Sak\tDager\tHva som må gjøres\tHjemmel\n"
        "V-2026-0019\t2\tforeløpig svar\tforvaltningsloven § 11 a\n"
        "G-2026-0034\t−13\tbekreft mottak og si hva som mangler\tforskriften § 8-2\n"
    )


def test_json_has_the_columns_keys_or_the_rows_given():
    assert json.loads(tabell(lag(json=True)))[0] == {
        "sak": "V-2026-0019",
        "dager": "2",
        "hva_som_ma_gjores": "foreløpig svar",
        "hjemmel": "forvaltningsloven § 11 a",
    }
    assert json.loads(tabell(lag(json=True), json_rader=[{"a": 1}])) == [{"a": 1}]


def test_nothing_found_is_said_and_is_an_empty_list_in_json():
    i_vindu, i_ror, i_json = lag(80), lag(), lag(json=True)
    for flate in (i_vindu, i_ror, i_json):
        flate.tabell(["Sak", "Frist"], [], tom="Ingen saker.")
    assert ut(i_vindu) == "Ingen saker.\n"
    assert (ut(i_ror), feil(i_ror)) == ("Sak\tFrist\n", "Ingen saker.\n")
    assert (ut(i_json), feil(i_json)) == ("[]\n", "")


def test_cells_of_every_kind_and_wide_characters_stay_in_column():
    flate = lag(60)
    flate.tabell(["Nr", "Språk", "Ja"], [(1, "한국어", True), (23, None, False), (4, "e\u0301n", date(2026, 1, 2))])
    assert ut(flate) == ("Nr  Språk   Ja\n1   한국어  ja\n23          nei\n4   e\u0301n      2026-01-02\n")


def test_escapes_and_line_breaks_from_outside_cannot_fake_a_row():
    for flate, ventet in (
        (lag(80), "Navn            Nr\nA B␛[2J�        1\n"),
        (lag(), "Navn\tNr\nA B␛[2J�\t1\n"),
    ):
        flate.tabell(["Navn", "Nr"], [("A\nB\x1b[2J\u202e", 1)])
        assert ut(flate).split() == ventet.split()
        assert ut(flate).count("\n") == 2
    flate = lag(json=True)
    flate.tabell(["Navn"], [("A\nB\x1b\x9b\u202e",)])
    assert ut(flate) == '[{"navn": "A\\nB\\u001b\\u009b\\u202e"}]\n'


def test_a_row_with_a_cell_too_many_is_refused():
    with pytest.raises(ValueError, match="2 cells"):
        lag().tabell(["a", "b"], [("1", "2", "3")])


FAKTA = [
    ("Mottatt", "23. november 2026"),
    ("Påstått brudd", ["GT-NØYAKTIG  endret eller la til innhold", "GT-TAUSHET"]),
    ("Vedlegg", None),
]


def test_facts_stand_under_each_other_and_fold_under_themselves():
    flate = lag(80)
    flate.fakta(FAKTA)
    assert ut(flate) == (
        "  Mottatt        23. november 2026\n"
        "  Påstått brudd  GT-NØYAKTIG  endret eller la til innhold\n"
        "                 GT-TAUSHET\n"
        "  Vedlegg\n"
    )
    flate = lag(44)
    flate.fakta(FAKTA)
    assert ut(flate).splitlines()[1:3] == [
        "  Påstått brudd  GT-NØYAKTIG endret eller la",
        "                 til innhold",
    ]
    flate = lag(24)
    flate.fakta(FAKTA)
    assert ut(flate).splitlines()[:3] == ["  Mottatt", "    23. november 2026", "  Påstått brudd"]


def test_facts_in_a_pipe_are_label_tab_value():
    flate = lag()
    flate.fakta(FAKTA)
    assert ut(flate) == (
        "Mottatt\t23. november 2026\n"
        "Påstått brudd\tGT-NØYAKTIG  endret eller la til innhold\n"
        "Påstått brudd\tGT-TAUSHET\n"
        "Vedlegg\t\n"
    )


def test_with_json_one_value_comes_whatever_else_is_said():
    flate = lag(80, json=True)
    flate.resultat({"nr": "V-2026-0001", "dato": date(2026, 11, 23), "koder": {"b", "a"}, "språk": "øst"})
    flate.setning("V-2026-0001 er registrert.")
    flate.avsnitt("Et brev\nover to linjer")
    flate.overskrift("Frister")
    flate.fakta(FAKTA)
    tabell(flate)
    flate.linjer(["a"])
    flate.neste("imdi varsel kvitter V-2026-0001")
    assert json.loads(ut(flate)) == {
        "nr": "V-2026-0001",
        "dato": "2026-11-23",
        "koder": ["a", "b"],
        "språk": "øst",
    }
    assert "øst" in ut(flate)
    with pytest.raises(RuntimeError):
        flate.resultat({})


def test_a_whole_answer_in_a_window_and_in_a_pipe():
    i_vindu, i_ror = lag(30), lag()
    for flate in (i_vindu, i_ror):
        flate.overskrift("V-2026-0001")
        flate.resultat({}, ["Linje  én\x1b"])
        flate.setning("Navnet ligger for seg og vises bare når du\noppgir en grunn.")
        flate.avsnitt("Hei\n\nDette er et svar som går over flere linjer.")
        flate.overskrift("Frister")
        flate.linjer()
        flate.neste("imdi varsel kvitter V-2026-0001 --lang opsjon")
    assert ut(i_vindu) == (
        "V-2026-0001\nLinje  én␛\n"
        "Navnet ligger for seg og vises\nbare når du oppgir en grunn.\n"
        "Hei\n\nDette er et svar som går over\nflere linjer.\n"
        "\nFrister\n\n"
        "\nNeste steg:  imdi varsel kvitter V-2026-0001 --lang opsjon\n"
    )
    assert ut(i_ror) == (
        "V-2026-0001\nLinje  én␛\n"
        "Navnet ligger for seg og vises bare når du oppgir en grunn.\n"
        "Hei\n\nDette er et svar som går over flere linjer.\n"
        "Frister\n\n"
        "Neste steg\timdi varsel kvitter V-2026-0001 --lang opsjon\n"
    )


def test_messages_go_to_stderr_also_with_json():
    flate = lag(json=True)
    flate.banner("ØVELSE")
    flate.advarsel("Terskelen er ikke bekreftet.\x07")
    assert (ut(flate), feil(flate)) == ("", "ØVELSE\nMerk: Terskelen er ikke bekreftet.␇\n")


@pytest.mark.parametrize(
    ("miljo", "farge", "enkel"),
    [
        ({"NO_COLOR": ""}, True, False),
        ({}, False, False),  # lag() sets NO_COLOR
        ({"NO_COLOR": "", "TERM": "dumb"}, False, True),
        ({"NO_COLOR": "", "IMDI_TILGJENGELIG": "1"}, True, True),
        ({"NO_COLOR": "", "IMDI_TILGJENGELIG": "0"}, True, False),
    ],
)
def test_the_environment_decides_colour_and_menus(miljo, farge, enkel):
    flate = lag(80, **miljo, WT_SESSION="x")
    flate.overskrift("Frister")
    assert (flate.farge, flate.enkel) == (farge, enkel)
    assert ut(flate) == ("\x1b[1mFrister\x1b[0m\n" if farge else "Frister\n")


def test_the_width_is_80_when_nobody_knows():
    assert lag(0).bredde == 80
    assert Flate(ut=io.StringIO(), miljo={"COLUMNS": "bred"}).bredde == 80


# -- through real processes ----------------------------------------------------------------------------


def _kjor(kode: str, **kw) -> subprocess.CompletedProcess[bytes]:
    start = "from imdi_cli.flate.skjerm import Flate, Kolonne; f = Flate()\n"
    return subprocess.run([sys.executable, "-c", start + kode], capture_output=True, timeout=60, check=False, **kw)


def test_a_code_page_that_lacks_a_letter_stops_nothing():
    miljo = {**os.environ, "PYTHONIOENCODING": "cp1252", "PYTHONUTF8": "0"}
    ferdig = _kjor("f.setning('Ødegård → −3 dager ł 한 31\\u202f412'); f.advarsel('→ ł')", env=miljo)
    assert ferdig.returncode == 0
    assert ferdig.stdout.decode("cp1252").strip() == "Ødegård -> -3 dager ? ? 31 412"
    assert ferdig.stderr.decode("cp1252").strip() == "Merk: -> ?"


def test_json_loses_nothing_in_a_code_page():
    miljo = {**os.environ, "PYTHONIOENCODING": "cp1252", "PYTHONUTF8": "0"}
    ferdig = _kjor("f.json = True; f.resultat(['Ødegård ł 한'])", env=miljo)
    assert json.loads(ferdig.stdout.decode("ascii")) == ["Ødegård ł 한"]


@pytest.mark.skipif(sys.platform == "win32", reason="pipes are closed in another way")
def test_a_reader_that_leaves_ends_the_output_quietly_and_the_command_goes_on(tmp_path):
    merke = tmp_path / "ferdig"
    kode = f"f.tabell(['a'], [('x' * 99,)] * 9999); f.setning('mer'); open({str(merke)!r}, 'w').close()"
    start = "from imdi_cli.flate.skjerm import Flate; f = Flate()\n"
    prosess = subprocess.Popen(
        [sys.executable, "-c", start + kode], stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True
    )
    assert prosess.stdout is not None and prosess.stderr is not None
    prosess.stdout.readline()
    prosess.stdout.close()
    assert prosess.stderr.read() == ""
    assert prosess.wait(60) == 0
    assert merke.exists()


@pytest.mark.skipif(not os.path.exists("/dev/full"), reason="needs a device that is always full")  # noqa: PTH110
def test_a_full_disk_is_not_hidden():
    with open("/dev/full", "w") as full:  # noqa: PTH123
        ferdig = subprocess.run(
            [sys.executable, "-c", "from imdi_cli.flate.skjerm import Flate\nFlate().setning('x')"],
            stdout=full, stderr=subprocess.PIPE, timeout=60, check=False,
        )  # fmt: skip
    assert ferdig.returncode != 0
    assert b"No space left" in ferdig.stderr


def test_the_screen_loads_neither_rich_nor_questionary_nor_json():
    kode = (
        "import imdi_cli.flate.sortering, imdi_cli.flate.rens, imdi_cli.flate.sporr, sys\n"
        "f.tabell(['Navn'], [('Åse −3 → 한',)]); f.fakta([('a', 'b')]); f.advarsel('x')\n"
        "print(sorted({'rich', 'questionary', 'prompt_toolkit', 'click', 'json', 'shutil'} & set(sys.modules)))"
    )
    assert _kjor(kode).stdout.splitlines()[-1] == b"[]"
