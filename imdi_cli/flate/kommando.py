"""What every command has in common: its options and its Norwegian spellings.

Every command imports this, lists too, so it imports little; fields are in `feltvalg`.
"""

from collections.abc import Callable, Iterable, Mapping, Sequence
from contextlib import AbstractContextManager
from typing import TYPE_CHECKING, Any, Protocol

import click

from imdi_cli.flate.skjerm import Flate
from imdi_cli.kjerne.navn import finn_ord

if TYPE_CHECKING:
    from datetime import datetime
    from pathlib import Path

    from imdi_cli.kjerne.kontekst import Kontekst


class Okt(Protocol):
    """One run of the program, as a command sees it."""

    flate: Flate
    miljo: Mapping[str, str]
    uten_dialog: bool
    database: str | None

    @property
    def naa(self) -> "datetime":
        """Now, by the machine's clock, in local time."""

    def sti(self) -> "Path":
        """Tell where the database is, or would be."""

    def hvem_og_naar(self, ovelse: bool) -> tuple[str, "datetime"]:
        """Tell the login of whoever is at the keyboard and the time; in an exercise as the environment says."""

    def kontekst(self, *roller: str, sti: "Path | None" = None) -> AbstractContextManager["Kontekst"]:
        """Open the database and give the Kontekst; the user must have one of the roles, if any are named.

        `sti` is another file than the chosen one.
        """


class Kommando(click.Command):
    """A command with the options they all have, and examples before the options in its help."""

    def __init__(self, *args: Any, eksempler: Sequence[str] = (), **kw: Any) -> None:
        super().__init__(*args, **kw)
        self.eksempler = tuple(eksempler)
        self.params += [
            click.Option(["--json", "som_json"], is_flag=True, help="Skriv svaret som JSON."),
            click.Option(["--uten-dialog"], is_flag=True, help="Spør ikke om noe; mangler noe, si hva."),
            click.Option(["--database"], metavar="FIL", help="Bruk denne databasen."),
        ]

    def parse_args(self, ctx: click.Context, args: list[str]) -> list[str]:
        """Read the options, also in their ASCII spellings (`--onsker-anonymitet`)."""
        return super().parse_args(ctx, list(self._norske_valg(args)))

    def _norske_valg(self, args: list[str]) -> Iterable[str]:
        kjente = [v for p in self.params for v in (*p.opts, *p.secondary_opts) if v.startswith("--")]
        slutt = False
        for arg in args:
            slutt = slutt or arg == "--"
            if slutt or not arg.startswith("--"):
                yield arg
                continue
            navn, lik, verdi = arg.partition("=")
            yield (finn_ord(navn, kjente) or navn) + lik + verdi

    def invoke(self, ctx: click.Context) -> Any:
        """Tell the run what was asked of it, then run."""
        okt = ctx.obj
        okt.flate.json = ctx.params.pop("som_json")
        okt.uten_dialog = ctx.params.pop("uten_dialog")
        okt.database = okt.flate.database = ctx.params.pop("database")
        return super().invoke(ctx)

    def format_help_text(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """Write what the command does, and examples, first."""
        super().format_help_text(ctx, formatter)
        if self.eksempler:
            with formatter.section("Eksempler"):
                for linje in self.eksempler:
                    formatter.write(f"  {linje}\n")


def kommando(*, eksempler: Sequence[str] = ()) -> Callable[[Callable[..., Any]], Kommando]:
    """Make a function a command; its first argument is the Okt, its docstring the help."""

    def pynt(funksjon: Callable[..., Any]) -> Kommando:
        return click.command(cls=Kommando, eksempler=eksempler)(click.pass_obj(funksjon))

    return pynt
