"""click in Norwegian: every message it can say, its type names and its usage line.

click ships no translations, but binds `gettext.gettext` in each of its modules when that module is
imported. A dict put there first needs no catalogue file, no build step and no locale in the environment.
A test reads the installed click and fails on any message that is missing here.
"""

import gettext
import sys
from collections.abc import Callable
from typing import Any

MELDINGER = {
    # the help page
    "Usage:": "Bruk:",
    "Options": "Valg",
    "Commands": "Kommandoer",
    "Positional arguments": "Argumenter",
    "required": "påkrevd",
    "default: {default}": "standard: {default}",
    "(dynamic)": "(regnes ut)",
    "env var: {var}": "miljøvariabel: {var}",
    "deprecated": "utgår",
    "Show this message and exit.": "Vis denne hjelpen.",
    "Show the version and exit.": "Vis versjonen.",
    "%(prog)s, version %(version)s": "%(prog)s, versjon %(version)s",
    "Confirm the action without prompting.": "Bekreft uten å bli spurt.",
    # when something was typed wrongly
    "Error: {message}": "Feil: {message}",
    "Try '{command} {option}' for help.": "Skriv «{command} {option}» for hjelp.",
    "Aborted!": "Avbrutt.",
    "Missing command.": "Du må oppgi en kommando.",
    "Missing argument": "Du må oppgi",
    "Missing option": "Du må oppgi",
    "Missing parameter": "Du må oppgi",
    "Missing {param_type}": "Du må oppgi {param_type}",
    "Missing parameter: {param_name}": "Du må oppgi {param_name}",
    "Choose from:\n\t{choices}": "Velg mellom:\n\t{choices}",
    "No such option {name!r}.": "Valget «{name}» finnes ikke.",
    "No such command {name!r}.": "Kommandoen «{name}» finnes ikke.",
    "Option {name!r} does not take a value.": "Valget «{name}» skal ikke ha noen verdi.",
    "Argument {name!r} takes {nargs} values.": "Argumentet «{name}» skal ha {nargs} verdier.",
    "Invalid value: {message}": "Ugyldig verdi: {message}",
    "Invalid value for {param_hint}: {message}": "Ugyldig verdi for {param_hint}: {message}",
    "Value must be an iterable.": "Verdien må være en liste.",
    "{value!r} is not a valid {number_type}.": "«{value}» er ikke et gyldig {number_type}.",
    "{value} is not in the range {range}.": "{value} er utenfor grensene ({range}).",
    "{value!r} is not a valid boolean. Recognized values: {states}": "«{value}» er verken ja eller nei.",
    "{value!r} is not a valid UUID.": "«{value}» er ikke en gyldig UUID.",
    # files
    "file": "fil",
    "directory": "mappe",
    "path": "sti",
    "{name} {filename!r} does not exist.": "«{filename}» finnes ikke.",
    "{name} {filename!r} is a file.": "«{filename}» er en fil, ikke en mappe.",
    "{name} {filename!r} is a directory.": "«{filename}» er en mappe, ikke en fil.",
    "{name} {filename!r} is not readable.": "«{filename}» kan ikke leses. Har du tilgang?",
    "{name} {filename!r} is not writable.": "«{filename}» kan ikke skrives til. Har du tilgang?",
    "{name} {filename!r} is not executable.": "«{filename}» kan ikke kjøres.",
    "Could not open file {filename!r}: {message}": "Kan ikke åpne filen «{filename}»: {message}",
    "unknown error": "ukjent feil",
    # prompts, editor, screen
    "Do you want to continue?": "Vil du fortsette?",
    "Repeat for confirmation": "Skriv en gang til",
    "Error: The two entered values do not match.": "Feil: De to svarene er ikke like.",
    "Error: invalid input": "Feil: ugyldig svar",
    "Press any key to continue...": "Trykk en tast for å fortsette …",
    "{editor}: Editing failed": "{editor}: redigeringen mislyktes",
    "{editor}: Editing failed: {e}": "{editor}: redigeringen mislyktes: {e}",
    "Windows error: {error}": "Feil i Windows: {error}",
    "Unknown color {colour!r}": "Ukjent farge «{colour}»",
    "Unknown standard stream '{name}'": "Ukjent standardstrøm «{name}»",
    "d": "d",
    "Couldn't detect Bash version, shell completion is not supported.": (
        "Fant ikke versjonen av Bash. Fullføring med tabulator er ikke mulig."
    ),
    "Shell completion is not supported for Bash versions older than 4.4.": (
        "Fullføring med tabulator krever Bash 4.4 eller nyere."
    ),
    # what only a developer meets
    "Choice({choices})": "Choice({choices})",
    "Invalid start character for option ({option})": "Valget {option} begynner med et ugyldig tegn",
    "DeprecationWarning: The command {name!r} is deprecated.{extra_message}": (
        "Kommandoen «{name}» utgår og blir borte i en senere versjon.{extra_message}"
    ),
    "DeprecationWarning: The {param_type} {name!r} is deprecated.{extra_message}": (
        "«{name}» utgår og blir borte i en senere versjon.{extra_message}"
    ),
    "Could not determine name for option with declarations {decls!r}": "Valget {decls!r} mangler navn",
    "No options defined but a name was passed ({name}). Did you mean to declare an argument instead? "
    "Did you mean to pass '--{name}'?": "Navnet {name} er gitt uten valg. Mente du «--{name}» eller et argument?",
    "Arguments take exactly one parameter declaration, got {length}: {decls}.": (
        "Et argument skal ha ett navn, men fikk {length}: {decls}."
    ),
    "Name '{name}' defined twice": "Navnet «{name}» er brukt to ganger",
    "Boolean option {decl!r} cannot use the same flag for true/false.": (
        "Valget «{decl}» kan ikke være både ja og nei."
    ),
}

FLERTALL = {
    "Got unexpected extra argument ({args})": ("Ett argument for mye ({args})", "For mange argumenter ({args})"),
    "Did you mean {possibility}?": ("Mente du {possibility}?", "Mente du en av disse: {possibilities}?"),
    "Option {name!r} requires an argument.": (
        "Valget «{name}» må ha en verdi.",
        "Valget «{name}» må ha {nargs} verdier.",
    ),
    "Takes {nargs} values but 1 was given.": (
        "Skal ha {nargs} verdier, men fikk 1.",
        "Skal ha {nargs} verdier, men fikk {len}.",
    ),
    "{len_type} values are required, but {len_value} was given.": (
        "Skal ha {len_type} verdier, men fikk {len_value}.",
        "Skal ha {len_type} verdier, men fikk {len_value}.",
    ),
    "{value!r} is not {choice}.": ("«{value}» er ikke {choice}.", "«{value}» er ikke en av {choices}."),
    "{value!r} does not match the format {format}.": (
        "«{value}» er ikke en gyldig dato. Skriv den slik: 2026-11-23.",
        "«{value}» er ikke en gyldig dato. Skriv den slik: 2026-11-23.",
    ),
}

TYPENAVN = {
    "StringParamType": "tekst",
    "UnprocessedParamType": "tekst",
    "IntParamType": "heltall",
    "IntRange": "heltall",
    "FloatParamType": "tall",
    "FloatRange": "tall",
    "BoolParamType": "ja|nei",
    "Choice": "valg",
    "DateTime": "dato",
    "File": "fil",
    "UUIDParameterType": "uuid",
}

BRUK = {
    "[OPTIONS]": "[VALG]",
    "COMMAND [ARGS]...": "KOMMANDO [ARG]...",
    "[COMMAND] [ARGS]...": "[KOMMANDO] [ARG]...",
    "COMMAND1 [ARGS]... [COMMAND2 [ARGS]...]...": "KOMMANDO1 [ARG]... [KOMMANDO2 [ARG]...]...",
    "[COMMAND1] [ARGS]... [COMMAND2 [ARGS]...]...": "[KOMMANDO1] [ARG]... [KOMMANDO2 [ARG]...]...",
    "[COMMAND1 [ARGS]... [COMMAND2 [ARGS]...]...]": "[KOMMANDO1 [ARG]... [KOMMANDO2 [ARG]...]...]",
}

_gettext, _ngettext = gettext.gettext, gettext.ngettext


def oversett(message: str) -> str:
    """Give the Norwegian text of one of click's messages; what is not click's goes on to gettext."""
    return MELDINGER.get(message) or _gettext(message)


def oversett_antall(msgid1: str, msgid2: str, n: int) -> str:
    """Give the Norwegian text of a message that has a form for one and a form for many."""
    former = FLERTALL.get(msgid1)
    if former is None:
        return _ngettext(msgid1, msgid2, n)
    return former[0] if n == 1 else former[1]


def aktiver() -> None:
    """Make click speak Norwegian in this process; the door calls it before anything else.

    Where click is loaded already (in a test run, or inside another program), the names it bound at
    import are replaced as well, so the order does not matter.
    """
    if gettext.gettext is oversett:
        return
    gettext.gettext = oversett
    gettext.ngettext = oversett_antall
    for navn, modul in list(sys.modules.items()):
        if navn.partition(".")[0] == "click":
            if vars(modul).get("_") is _gettext:
                modul._ = oversett  # type: ignore[attr-defined]
            if vars(modul).get("ngettext") is _ngettext:
                modul.ngettext = oversett_antall  # type: ignore[attr-defined]
    _sett_navn()


def _sett_navn() -> None:
    """Replace the words click does not send through gettext: type names and the usage line."""
    import click

    for klasse, navn in TYPENAVN.items():
        getattr(click.types, klasse).name = navn
    click.types.BoolParamType.bool_states.update(ja=True, j=True, nei=False)
    click.DateTime.get_metavar = lambda self, param, ctx: "DATO"  # type: ignore[method-assign]
    for klasse_med_bruk in (click.Command, click.Group):
        biter = klasse_med_bruk.collect_usage_pieces
        setattr(klasse_med_bruk, "collect_usage_pieces", _med_norske_ord(biter))  # noqa: B010


def _med_norske_ord(biter: Callable[[Any, Any], list[str]]) -> Callable[[Any, Any], list[str]]:
    """Wrap a `collect_usage_pieces` so that `[OPTIONS] COMMAND [ARGS]...` comes out in Norwegian."""
    return lambda self, ctx: [BRUK.get(bit, bit) for bit in biter(self, ctx)]
