import os
import sys
from pathlib import Path
from threading import Timer

import click
import pytest
from flate.hjelp import lag, ut
from prompt_toolkit.application import create_app_session
from prompt_toolkit.input import create_pipe_input
from prompt_toolkit.output import DummyOutput

from imdi_cli.flate.skjerm import Flate
from imdi_cli.flate.sporr import Dialog, kan_sporre
from imdi_cli.kjerne.avslag import Bruksfeil

NED, SLETT, MELLOMROM, FERDIG = "\x1b[B", "\x7f", " ", "\x04"
KANALER = [("e-post", "E-post"), ("brev", "Brev i posten"), ("tlf", "Telefon")]
SPRAK = [
    (s.lower(), s)
    for s in (
        "Albansk", "Amharisk", "Arabisk", "Bosnisk", "Dari", "Engelsk", "Farsi", "Fransk", "Hindi", "Kurmandji",
        "Norsk", "Øst-frisisk", "Pashto", "Polsk", "Russisk", "Somali", "Tigrinja", "Tyrkisk", "Ukrainsk", "Urdu",
    )
]  # fmt: skip


@pytest.fixture
def taster():
    with create_pipe_input() as inn, create_app_session(input=inn, output=DummyOutput()):
        for_sent = Timer(10, lambda: inn.send_text("\x03"))  # a question nobody answers fails instead of hanging
        for_sent.start()
        yield inn
        for_sent.cancel()


@pytest.fixture
def meny(taster):
    """A dialogue with menus, and the keyboard that answers it."""
    return Dialog(lag(80)), taster.send_text


@pytest.fixture
def enkel(monkeypatch):
    """A dialogue in plain input; call it with the lines that are typed."""

    def med(*linjer: str) -> Dialog:
        svar = iter(linjer)

        def les(_ledetekst: str) -> str:
            linje = next(svar, None)
            if linje is None:
                raise EOFError
            return linje

        monkeypatch.setattr("builtins.input", les)
        return Dialog(lag(80, IMDI_TILGJENGELIG="1"))

    return med


def er_siffer(tekst: str) -> str | None:
    return None if tekst.isdecimal() else "Skriv bare sifre."


# -- nobody to ask -------------------------------------------------------------------------------------


def test_only_a_terminal_at_both_ends_can_be_asked():
    assert kan_sporre(lag(80), False)
    assert not kan_sporre(lag(80), True)
    assert not kan_sporre(lag(), False)
    halv = lag(80)
    halv.inn.terminal = False
    assert not kan_sporre(halv, False)


@pytest.mark.parametrize(
    "spor",
    [
        lambda d: d.tekst("Hva heter tolken?", opsjon="--navn"),
        lambda d: d.velg("Hvilken kanal?", KANALER, opsjon="--navn"),
        lambda d: d.velg_flere("Hvilke kanaler?", KANALER, opsjon="--navn"),
        lambda d: d.bekreft("Sikker?", opsjon="--navn"),
        lambda d: d.bekreft_nummer("V-2026-0001", opsjon="--navn"),
        lambda d: d.langtekst("Hva skjedde?", opsjon="--navn"),
    ],
)
def test_without_anyone_to_ask_the_option_is_named(spor):
    with pytest.raises(Bruksfeil, match=r"^Oppgi --navn\. «.*» kan ikke spørres om uten et terminalvindu\.$"):
        spor(Dialog(lag()))
    with pytest.raises(Bruksfeil, match=r"^Oppgi --navn\. «.*» kan ikke spørres om med --uten-dialog\.$"):
        spor(Dialog(lag(80), uten_dialog=True))


def test_without_anyone_to_ask_the_possible_answers_are_listed():
    with pytest.raises(Bruksfeil) as fanget:
        Dialog(lag()).velg("Hvilken kanal?", KANALER, opsjon="--kanal")
    assert fanget.value.fakta == (("Mulige svar", "e-post, brev, tlf"),)


# -- with menus ----------------------------------------------------------------------------------------


def test_text_is_given_without_blanks_and_without_controls(meny):
    dialog, tast = meny
    tast("  Åse Ødegård \r")
    assert dialog.tekst("Hva heter tolken?", hjelp="Fornavn og etternavn.") == "Åse Ødegård"
    assert ut(dialog.flate) == "Fornavn og etternavn.\n"


def test_a_wrong_text_is_explained_and_stands_ready_to_be_changed(meny):
    dialog, tast = meny
    tast("10x\r" + SLETT + "4\r")
    assert dialog.tekst("Tolkenummer?", sjekk=er_siffer) == "104"
    assert ut(dialog.flate) == "Skriv bare sifre.\n"


def test_an_empty_text_is_an_answer_only_when_it_may_be(meny):
    dialog, tast = meny
    tast("\r" + "a\r")
    assert dialog.tekst("Navn?") == "a"
    assert "Her trengs et svar." in ut(dialog.flate)
    tast("\r")
    assert dialog.tekst("Navn?", sjekk=er_siffer, valgfri=True) == ""


def test_a_suggestion_is_kept_with_enter(meny):
    dialog, tast = meny
    tast("\r")
    assert dialog.tekst("Navn?", forslag="Åse") == "Åse"


def test_a_choice_is_made_with_arrows_and_left_on_the_screen(meny):
    dialog, tast = meny
    tast(NED + "\r")
    assert dialog.velg("Hvilken kanal?", KANALER) == "brev"
    assert ut(dialog.flate) == "? Hvilken kanal? Brev i posten\n"
    tast("\r")
    assert dialog.velg("Hvilken kanal?", KANALER, forslag="tlf") == "tlf"


def test_closed_choices_are_stepped_over(meny):
    dialog, tast = meny
    tast(NED * 3 + "\r")
    stengt = [("Avslå", "vesentlig forskjell gir utligningstiltak, ikke avslag, når kvalifikasjonen er fra EØS")]
    assert dialog.velg("Hva vil du gjøre?", KANALER, stengt=stengt) == "e-post"


def test_no_value_is_a_value(meny):
    dialog, tast = meny
    tast("\r")
    assert dialog.velg("Kanal?", [("a", "A"), (None, "vet ikke ennå")]) == "a"
    tast(NED + "\r")
    assert dialog.velg("Kanal?", [("a", "A"), (None, "vet ikke ennå")]) is None


def test_a_long_list_is_searched_also_by_norwegian_letters(meny):
    dialog, tast = meny
    tast("xyz\r" + SLETT * 3 + "ØST\r")
    assert dialog.velg("Språk?", SPRAK) == "øst-frisisk"
    assert ut(dialog.flate) == "Ingen treff på «xyz».\n? Språk? Øst-frisisk\n"
    tast("sk\r" + "\r")  # several matches: a menu, the first is taken
    assert dialog.velg("Språk?", SPRAK) == "albansk"


def test_too_many_hits_ask_for_more_letters(meny):
    dialog, tast = meny
    tast("\r" + "urdu\r")
    assert dialog.velg("Språk?", SPRAK) == "urdu"
    assert f"{len(SPRAK)} treff. Skriv mer." in ut(dialog.flate)


def test_several_are_ticked_off_in_the_order_of_the_list(meny):
    dialog, tast = meny
    tast(NED + NED + MELLOMROM + NED + MELLOMROM + "\r")
    assert dialog.velg_flere("Hvilke kanaler?", KANALER) == ["e-post", "tlf"]
    assert ut(dialog.flate) == "? Hvilke kanaler? E-post, Telefon\n"


def test_at_least_so_many_are_asked_for(meny):
    dialog, tast = meny
    tast("\r" + MELLOMROM + "\r")
    assert dialog.velg_flere("Hvilke?", KANALER, minst=1) == ["e-post"]
    assert "Velg minst 1." in ut(dialog.flate)
    tast("\r")
    assert dialog.velg_flere("Hvilke?", KANALER, forslag=["tlf"]) == ["tlf"]


@pytest.mark.parametrize(
    ("skrevet", "standard", "svar"),
    [
        ("j", False, True),
        ("Ja", False, True),
        ("y", False, True),
        ("nei", True, False),
        ("n", True, False),
        ("", True, True),
        ("", False, False),
    ],
)
def test_yes_and_no_in_norwegian(meny, skrevet, standard, svar):
    dialog, tast = meny
    tast(skrevet + "\r")
    assert dialog.bekreft("Sikker?", standard=standard) is svar


def test_what_is_neither_yes_nor_no_is_asked_again(meny):
    dialog, tast = meny
    tast("kanskje\r" + "ja\r" + "Åse\r")
    assert dialog.bekreft("Sikker?") is True
    assert dialog.tekst("Navn?") == "Åse"  # «ja» did not run on into this answer
    assert ut(dialog.flate) == "Svar ja eller nei.\n"


def test_the_case_number_must_be_typed_out(meny):
    dialog, tast = meny
    tast("V-2026-0002\r" + "v-2026-0001\r")
    dialog.bekreft_nummer("V-2026-0001")
    assert ut(dialog.flate) == "«V-2026-0002» er ikke V-2026-0001.\n"
    tast("\r")
    with pytest.raises(click.Abort):
        dialog.bekreft_nummer("V-2026-0001")


def test_a_longer_text_ends_with_ctrl_d_and_keeps_its_lines(meny):
    dialog, tast = meny
    tast("Første linje\r\rTredje.\r" + FERDIG)
    assert dialog.langtekst("Hva skjedde?") == "Første linje\n\nTredje."


@pytest.mark.parametrize("slutt", ["\x03", "\x04"])
def test_ctrl_c_and_end_of_input_abort(meny, slutt):
    dialog, tast = meny
    tast(slutt)
    with pytest.raises(click.Abort):
        dialog.tekst("Navn?")


@pytest.mark.parametrize(
    "spor",
    [
        lambda d: d.velg("Kanal?", KANALER),
        lambda d: d.velg_flere("Kanaler?", KANALER),
        lambda d: d.bekreft("Sikker?"),
        lambda d: d.langtekst("Hva skjedde?"),
    ],
)
def test_ctrl_c_aborts_every_question(meny, spor):
    dialog, tast = meny
    tast("\x03")
    with pytest.raises(click.Abort):
        spor(dialog)


def test_a_longer_text_may_be_left_empty_only_when_it_may_be(meny):
    dialog, tast = meny
    tast(FERDIG)
    assert dialog.langtekst("Hva skjedde?", valgfri=True) == ""
    tast(FERDIG + "a" + FERDIG)
    assert dialog.langtekst("Hva skjedde?") == "a"


def test_a_window_that_cannot_show_a_menu_is_explained(meny, monkeypatch):
    class NoConsoleScreenBufferError(Exception):
        pass

    def slag(*_a, **_k):
        raise NoConsoleScreenBufferError

    monkeypatch.setattr("questionary.select", slag)
    with pytest.raises(Bruksfeil, match="Dette vinduet kan ikke vise") as fanget:
        meny[0].velg("Kanal?", KANALER)
    assert "IMDI_TILGJENGELIG=1" in fanget.value.neste


def test_another_fault_is_not_hidden(meny, monkeypatch):
    monkeypatch.setattr("questionary.text", lambda *_a, **_k: 1 / 0)
    with pytest.raises(ZeroDivisionError):
        meny[0].tekst("Navn?")


# -- plain input ---------------------------------------------------------------------------------------


def test_plain_text_is_asked_again_until_it_will_do(enkel):
    dialog = enkel("", "x", "104")
    assert dialog.tekst("Tolkenummer?", sjekk=er_siffer) == "104"
    assert ut(dialog.flate) == "Her trengs et svar. Ctrl-C avbryter.\nSkriv bare sifre.\n"


def test_plain_text_with_a_suggestion_can_be_kept_changed_and_emptied(enkel):
    assert enkel("").tekst("Navn?", forslag="Åse") == "Åse"
    assert enkel("Kari").tekst("Navn?", forslag="Åse") == "Kari"
    assert enkel("-").tekst("Navn?", forslag="Åse", valgfri=True) == ""


def test_a_plain_choice_is_a_number(enkel):
    dialog = enkel("4", "1,2", "brev", "2")
    assert dialog.velg("Kanal?", KANALER, stengt=[("Avslå", "krever vedtak")]) == "brev"
    assert ut(dialog.flate) == (
        "  1.  E-post\n  2.  Brev i posten\n  3.  Telefon\nStengt nå:\n  Avslå  krever vedtak\n"
        + "Skriv ett tall fra 1 til 3.\n" * 3
        + "? Kanal? Brev i posten\n"
    )
    assert enkel("").velg("Kanal?", KANALER, forslag="tlf") == "tlf"


def test_plain_choices_are_numbers_with_commas(enkel):
    dialog = enkel("3, x", "3, 1,", "")
    assert dialog.velg_flere("Kanaler?", KANALER) == ["e-post", "tlf"]
    assert "Skriv tall fra 1 til 3." in ut(dialog.flate)
    assert dialog.velg_flere("Kanaler?", KANALER) == []
    assert ut(dialog.flate).endswith("? Kanaler? ingen\n")


def test_a_plain_longer_text_ends_with_a_full_stop(enkel):
    dialog = enkel(".", "Første\x1b", "", "Tredje.", ".")
    assert dialog.langtekst("Hva skjedde?") == "Første␛\n\nTredje."
    assert "Her trengs et svar." in ut(dialog.flate)
    assert enkel(".").langtekst("Hva skjedde?", valgfri=True) == ""


def test_end_of_plain_input_aborts(enkel):
    with pytest.raises(click.Abort):
        enkel().velg("Kanal?", KANALER)


# -- the editor, and a real window ---------------------------------------------------------------------


def test_a_longer_text_is_written_in_the_persons_own_editor(tmp_path):
    program = tmp_path / "rediger.py"
    program.write_text("import sys; open(sys.argv[1], 'a', encoding='utf-8').write('Ødegård\\n')", encoding="utf-8")
    dialog = Dialog(lag(80, EDITOR=f"{sys.executable} {program}"))
    assert dialog.langtekst("Hva skjedde?", forslag="Utkast\n") == "Utkast\nØdegård"


def test_an_editor_closed_without_saving_aborts():
    dialog = Dialog(lag(80, EDITOR=f"{sys.executable} -c pass"))
    with pytest.raises(click.Abort):
        dialog.langtekst("Hva skjedde?", forslag="Utkast\n")


PROGRAM = """
from imdi_cli.flate.skjerm import Flate
from imdi_cli.flate.sporr import Dialog
d = Dialog(Flate())
kanal = d.velg("Hvilken kanal?", [("e-post", "E-post"), ("brev", "Brev")],
    stengt=[("Avslå", "vesentlig forskjell gir utligningstiltak, ikke avslag, når kvalifikasjonen er fra EØS")])
flere = d.velg_flere("Hvilke språk?", [("so", "Somali"), ("ti", "Tigrinja")])
tekst = d.langtekst("Hva skjedde?")
print("SVAR", kanal, flere, repr(tekst), d.bekreft("Sikker?"))
"""


def _start(**miljo: str):
    pexpect = pytest.importorskip("pexpect")
    rot = str(Path(__file__).parents[2])
    grunn = {n: v for n, v in os.environ.items() if n not in ("EDITOR", "VISUAL", "COLUMNS", "IMDI_TILGJENGELIG")}
    return pexpect.spawn(
        sys.executable, ["-c", PROGRAM], encoding="utf-8", timeout=20, dimensions=(40, 60),
        env={**grunn, "TERM": "xterm-256color", "PYTHONPATH": rot, **miljo},
    )  # fmt: skip


@pytest.mark.skipif(sys.platform == "win32", reason="a pseudo-terminal is POSIX")
def test_a_real_terminal_shows_norwegian_menus_and_takes_the_answers():
    vindu = _start()
    vindu.expect("piltaster og Enter")
    vindu.expect("Stengt nå:")
    vindu.expect("fra EØS")  # the reason is folded, not cut
    vindu.send(NED + "\r")
    vindu.expect("kryss av med mellomrom")
    vindu.send(" \r")
    vindu.expect("avslutt med Ctrl-D")
    vindu.send("Åse\rkom.")
    vindu.expect("kom")
    vindu.send(FERDIG)
    vindu.expect("Sikker")
    vindu.send("ja\r")
    vindu.expect_exact("SVAR brev ['so'] 'Åse\\nkom.' True")
    vindu.expect_exact(__import__("pexpect").EOF)
    assert not any(ord_ in vindu.before for ord_ in ("done", "selections", "Answer", "Cancelled"))


@pytest.mark.skipif(sys.platform == "win32", reason="a pseudo-terminal is POSIX")
@pytest.mark.parametrize("miljo", [{"IMDI_TILGJENGELIG": "1"}, {"TERM": "dumb"}])
def test_a_real_terminal_without_menus_numbers_the_choices(miljo):
    vindu = _start(**miljo)
    vindu.expect(r"2\.  Brev")
    vindu.expect_exact("Hvilken kanal? (1–2): ")
    vindu.sendline("2")
    vindu.expect_exact("tomt svar for ingen): ")
    vindu.sendline("1,2")
    vindu.expect_exact("> ")
    vindu.sendline("Åse")
    vindu.sendline(".")
    vindu.expect_exact("(j/N): ")
    vindu.sendline("nei")
    vindu.expect_exact("SVAR brev ['so', 'ti'] 'Åse' False")


@pytest.mark.skipif(sys.platform == "win32", reason="a pseudo-terminal is POSIX")
def test_progress_is_a_bar_in_a_window_and_a_line_without_moving_pictures():
    pexpect = pytest.importorskip("pexpect")
    kode = (
        "from imdi_cli.flate.skjerm import Flate\n"
        "with Flate().fremdrift('Beregner [17] mål', 2) as f: f.steg(); f.steg()\n"
        "import sys; print('rich' in sys.modules)"
    )
    miljo = {**os.environ, "TERM": "xterm", "PYTHONPATH": str(Path(__file__).parents[2])}
    bilde = pexpect.run(f'{sys.executable} -c "{kode}"', env=miljo, encoding="utf-8")
    assert "Beregner [17] mål" in bilde and "100 %" in bilde and "True" in bilde
    rolig = pexpect.run(f'{sys.executable} -c "{kode}"', env={**miljo, "IMDI_TILGJENGELIG": "1"}, encoding="utf-8")
    assert rolig == "Beregner [17] mål …\r\nFalse\r\n"


def test_progress_in_a_pipe_shows_nothing():
    flate: Flate = lag()
    with flate.fremdrift("Beregner", 2) as f:
        f.steg()
    assert ut(flate) == flate.feil.getvalue() == ""
