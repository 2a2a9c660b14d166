"""Questions to the caseworker: text, choice, several choices, yes or no, a case number, a longer text.

Every question names the option that answers it, so that a command can always be run without dialogue.
questionary draws the menus; with `flate.enkel` they become numbered lists and plain input. An answer that
will not do is explained and asked for again, with what was typed still there.
"""

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any, NoReturn, TypeVar

from imdi_cli.flate import oppsett, rens
from imdi_cli.flate.skjerm import Flate
from imdi_cli.flate.sortering import nokkel
from imdi_cli.kjerne.avslag import Bruksfeil

if TYPE_CHECKING:
    from questionary import Question

T = TypeVar("T")
Sjekk = Callable[[str], str | None]
Stengt = Sequence[tuple[str, str]]

LANG_LISTE = 15  # longer lists are searched, not scrolled
JA, NEI = ("j", "ja", "y", "yes"), ("n", "nei", "no")
SLUTT = "."  # alone on a line it ends a longer text in plain input
TRENGS = "Her trengs et svar. Ctrl-C avbryter."


def kan_sporre(flate: Flate, uten_dialog: bool) -> bool:
    """Tell whether there is a person to ask: stdin and stdout are terminals, and dialogue is wanted."""
    return not uten_dialog and flate.terminal and flate.inn.isatty()


class Dialog:
    """The questions of one command, made at the door with its `Flate`.

    In every question `opsjon` is the option that answers it («--kanal»), and `hjelp` a sentence shown
    before it. Without anyone to ask, a question raises `Bruksfeil` naming the option. Ctrl-C and end of
    input raise `click.Abort`.
    """

    def __init__(self, flate: Flate, *, uten_dialog: bool = False) -> None:
        self.flate = flate
        self.uten_dialog = uten_dialog

    @property
    def mulig(self) -> bool:
        """Whether there is anyone to ask."""
        return kan_sporre(self.flate, self.uten_dialog)

    def tekst(
        self,
        sporsmal: str,
        *,
        opsjon: str = "",
        hjelp: str = "",
        forslag: str | None = None,
        sjekk: Sjekk | None = None,
        valgfri: bool = False,
    ) -> str:
        """Ask for one line of text; gives it without blanks at the ends.

        `forslag` stands ready to be changed. `sjekk` gives a sentence saying what is wrong, or None.
        With `valgfri` the empty text is an answer too, and is not checked.
        """
        self._begynn(sporsmal, opsjon, hjelp)
        svar = forslag or ""
        while True:
            svar = self._les(sporsmal + (" (valgfritt)" if valgfri else ""), svar, kan_tommes=valgfri)
            feil = (sjekk(svar) if sjekk else None) if svar else (None if valgfri else TRENGS)
            if feil is None:
                return self._besvart(opsjon, svar)
            self.flate.setning(feil)

    def velg(
        self,
        sporsmal: str,
        valg: Sequence[tuple[T, str]],
        *,
        opsjon: str = "",
        hjelp: str = "",
        forslag: T | None = None,
        stengt: Stengt = (),
    ) -> T:
        """Ask for one of `valg`, given as (value, text).

        `stengt` are what cannot be chosen now, as (text, reason), shown so that the reader learns why.
        A list of more than 15 is searched: a few letters, then a choice among what fits.
        """
        self._begynn(sporsmal, opsjon, hjelp, valg)
        if len(valg) > LANG_LISTE:
            valg = self._sok(sporsmal, valg)
            if len(valg) == 1:
                return self._besvart(opsjon, self._valgt(sporsmal, valg)[0])
        start = next((nr for nr, (v, _) in enumerate(valg) if forslag is not None and v == forslag), None)
        if self.flate.enkel:
            self._vis_nummerert(valg, stengt)
            numre = self._les_numre(sporsmal, len(valg), forslag=start)
        else:
            numre = [self._meny(sporsmal, valg, stengt, start)]
        return self._besvart(opsjon, self._valgt(sporsmal, [valg[nr] for nr in numre])[0])

    def velg_flere(
        self,
        sporsmal: str,
        valg: Sequence[tuple[T, str]],
        *,
        opsjon: str = "",
        hjelp: str = "",
        forslag: Sequence[T] = (),
        minst: int = 0,
    ) -> list[T]:
        """Ask for any number of `valg`, but at least `minst`; gives them in the order of the list."""
        self._begynn(sporsmal, opsjon, hjelp, valg)
        while True:
            if self.flate.enkel:
                self._vis_nummerert(valg, ())
                numre = self._les_numre(sporsmal, len(valg), flere=True)
            else:
                numre = self._avkryssing(sporsmal, valg, forslag)
            if len(numre) >= minst:
                return self._besvart(opsjon, self._valgt(sporsmal, [valg[nr] for nr in sorted(numre)]))
            forslag = [valg[nr][0] for nr in numre]
            self.flate.setning(f"Velg minst {minst}.")

    def bekreft(self, sporsmal: str, *, standard: bool = False, opsjon: str = "--ja", hjelp: str = "") -> bool:
        """Ask yes or no; Enter alone means `standard`. The answer is a word and Enter, never one key.

        One key would let the rest of «ja» run on into the next question.
        """
        self._begynn(sporsmal, opsjon, hjelp)
        while True:
            svar = self._les(f"{sporsmal} ({'J/n' if standard else 'j/N'})").casefold()
            if not svar:
                return self._besvart(opsjon, standard)
            if svar in JA or svar in NEI:
                return self._besvart(opsjon, svar in JA)
            self.flate.setning("Svar ja eller nei.")

    def bekreft_nummer(self, saksnummer: str, *, opsjon: str = "", hjelp: str = "") -> None:
        """Ask for the case number typed out, before what cannot be undone. An empty answer aborts."""
        self._begynn("Bekreft", opsjon or f"--bekreft {saksnummer}", hjelp)
        while True:
            svar = self._les(f"Skriv {saksnummer} for å fortsette (tomt svar avbryter)")
            if not svar:
                self._avbryt()
            if svar.casefold() == saksnummer.casefold():
                return
            self.flate.setning(f"«{svar}» er ikke {saksnummer}.")

    def langtekst(
        self,
        sporsmal: str,
        *,
        opsjon: str = "--fil",
        hjelp: str = "",
        forslag: str = "",
        valgfri: bool = False,
    ) -> str:
        """Ask for a text of several lines.

        Written in the person's own editor where VISUAL or EDITOR is set, else in the window, ended with
        Ctrl-D (in plain input with a full stop alone on a line).
        """
        self._begynn(sporsmal, opsjon, hjelp)
        while True:
            if self.flate.redigerer:
                import click

                # None means closed without saving.
                skrevet = click.edit(forslag, editor=self.flate.redigerer, extension=".txt")
                svar = self._avbryt() if skrevet is None else skrevet
            elif self.flate.enkel:
                svar = self._les_linjer(sporsmal)
            else:
                svar = self._skriveflate(sporsmal, forslag)
            svar = rens.avsnitt(svar).strip()
            if svar or valgfri:
                return self._besvart(opsjon, svar)
            self.flate.setning(TRENGS)

    # -- before and after a question -------------------------------------------------------------------

    def _begynn(self, sporsmal: str, opsjon: str, hjelp: str, valg: Sequence[tuple[object, str]] = ()) -> None:
        """Refuse when there is nobody to ask, else show the help."""
        if not self.mulig:
            hvorfor = "med --uten-dialog" if self.uten_dialog else "uten et terminalvindu"
            mulige = ", ".join(str(verdi) for verdi, _ in valg[:LANG_LISTE])
            raise Bruksfeil(
                (f"Oppgi {opsjon}. " if opsjon else "") + f"«{sporsmal}» kan ikke spørres om {hvorfor}.",
                fakta=[("Mulige svar", mulige + (" …" if len(valg) > LANG_LISTE else ""))] if valg else (),
            )
        if hjelp:
            self.flate.setning(hjelp)

    def _valgt(self, sporsmal: str, valgte: Sequence[tuple[T, str]]) -> list[T]:
        """Leave the question and its answer on the screen, where the menu was."""
        self.flate.setning(f"? {sporsmal} {', '.join(tekst for _, tekst in valgte) or 'ingen'}")
        return [verdi for verdi, _ in valgte]

    def _besvart(self, opsjon: str, svar: T) -> T:
        """Remember an answer by its option, for whoever leaves before the last one."""
        if opsjon:
            self.flate.svart.append((opsjon, svar))
        return svar

    def _avbryt(self) -> NoReturn:
        import click

        raise click.Abort

    def _sok(self, sporsmal: str, valg: Sequence[tuple[T, str]]) -> Sequence[tuple[T, str]]:
        """Narrow a long list by what the person types, until a handful is left."""
        nokler = [nokkel(tekst).partition("\0")[0] for _, tekst in valg]
        while True:
            svar = self._les(f"{sporsmal} (skriv litt av navnet)")
            leter_etter = nokkel(svar).partition("\0")[0]
            like = [v for v, n in zip(valg, nokler, strict=True) if n == leter_etter]
            treff = like or [v for v, n in zip(valg, nokler, strict=True) if leter_etter in n]
            if 0 < len(treff) <= LANG_LISTE:
                return treff
            self.flate.setning(f"{len(treff)} treff. Skriv mer." if treff else f"Ingen treff på «{svar}».")

    # -- plain input -----------------------------------------------------------------------------------

    def _inn(self, ledetekst: str) -> str:
        """Read one line as it is typed."""
        try:
            return input(rens.linje(ledetekst) + " ")
        except (KeyboardInterrupt, EOFError):
            self.flate.linjer([""])  # the cursor stands after the question
            self._avbryt()

    def _les(self, sporsmal: str, forslag: str = "", *, kan_tommes: bool = False) -> str:
        """Read one line of text, harmless and without blanks at the ends."""
        if not self.flate.enkel:
            import questionary

            return rens.linje(self._still(lambda: questionary.text(sporsmal, default=forslag))).strip()
        if not forslag:
            return rens.linje(self._inn(sporsmal if sporsmal.endswith("?") else f"{sporsmal}:")).strip()
        tom = ", - sletter" if kan_tommes else ""
        svar = rens.linje(self._inn(f"{sporsmal} [Enter beholder: {forslag}{tom}]:")).strip()
        return "" if kan_tommes and svar == "-" else svar or forslag

    def _les_numre(self, sporsmal: str, antall: int, *, forslag: int | None = None, flere: bool = False) -> list[int]:
        """Read the numbers of what was chosen, counted from 1 on the screen; gives them from 0."""
        hint = "numre med komma mellom, tomt svar for ingen" if flere else f"1–{antall}"
        while True:
            svar = self._les(f"{sporsmal} ({hint})", "" if forslag is None else str(forslag + 1))
            deler = [del_.strip() for del_ in svar.split(",") if del_.strip()]
            if all(d.isdecimal() and 1 <= int(d) <= antall for d in deler) and (flere or len(deler) == 1):
                return sorted({int(d) - 1 for d in deler})
            self.flate.setning(f"Skriv {'tall' if flere else 'ett tall'} fra 1 til {antall}.")

    def _les_linjer(self, sporsmal: str) -> str:
        self.flate.setning(f"{sporsmal} (avslutt med et punktum alene på en linje)")
        linjer: list[str] = []
        while (linje := self._inn(">")) != SLUTT:
            linjer.append(linje)
        return "\n".join(linjer)

    def _vis_nummerert(self, valg: Sequence[tuple[object, str]], stengt: Stengt) -> None:
        par = [(f"{nr}.", tekst) for nr, (_, tekst) in enumerate(valg, 1)]
        self.flate.fakta(par)
        if stengt:
            self.flate.setning("Stengt nå:")
            self.flate.fakta(stengt)

    # -- questionary -----------------------------------------------------------------------------------

    def _still(self, lag: Callable[[], "Question"]) -> Any:
        """Make a question and ask it. It is made here because making it already needs the console."""
        try:
            return lag().unsafe_ask()
        except (KeyboardInterrupt, EOFError):
            self._avbryt()
        except Exception as feil:
            # Git Bash and some editors' windows; the class can be imported on Windows only.
            if type(feil).__name__ != "NoConsoleScreenBufferError":
                raise
            raise Bruksfeil(
                "Dette vinduet kan ikke vise spørsmål.",
                neste="Bruk PowerShell eller Windows Terminal, eller sett IMDI_TILGJENGELIG=1.",
            ) from feil

    def _meny(self, sporsmal: str, valg: Sequence[tuple[object, str]], stengt: Stengt, start: int | None) -> int:
        import questionary

        rader = [questionary.Choice(self._brett(tekst), nr) for nr, (_, tekst) in enumerate(valg)]
        if stengt:
            linjer = oppsett.fakta_linjer([(navn, [grunn]) for navn, grunn in stengt], self.flate.bredde - 4)
            rader += map(questionary.Separator, ["Stengt nå:", *map(rens.linje, linjer)])
        svar: int = self._still(
            lambda: questionary.select(
                sporsmal,
                rader,
                default=start,  # type: ignore[arg-type]
                instruction="(piltaster og Enter)",
                use_jk_keys=False,
                erase_when_done=True,
            )
        )
        return svar

    def _avkryssing(self, sporsmal: str, valg: Sequence[tuple[T, str]], forslag: Sequence[T]) -> list[int]:
        import questionary

        rader = [
            questionary.Choice(self._brett(tekst), nr, checked=verdi in forslag)
            for nr, (verdi, tekst) in enumerate(valg)
        ]
        svar: list[int] = self._still(
            lambda: questionary.checkbox(
                sporsmal,
                rader,
                instruction="(kryss av med mellomrom, så Enter)",
                use_jk_keys=False,
                erase_when_done=True,
            )
        )
        return svar

    def _skriveflate(self, sporsmal: str, forslag: str) -> str:
        import questionary
        from prompt_toolkit.filters import has_focus
        from prompt_toolkit.key_binding import KeyBindings, KeyPressEvent

        taster = KeyBindings()

        @taster.add("c-d", filter=has_focus("DEFAULT_BUFFER"))
        def _(trykk: KeyPressEvent) -> None:
            trykk.current_buffer.validate_and_handle()

        svar: str = self._still(
            lambda: questionary.text(
                sporsmal,
                default=forslag,
                multiline=True,
                instruction="(Enter gir ny linje, avslutt med Ctrl-D)\n",
                key_bindings=taster,
            )
        )
        return svar

    def _brett(self, tekst: str) -> str:
        """Fold a line of a menu, which the menu itself would cut at the window's edge."""
        return "\n     ".join(oppsett.brekk(rens.linje(tekst), self.flate.bredde - 6))
