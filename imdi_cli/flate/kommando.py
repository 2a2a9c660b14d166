"""What every command has in common: its options, its Norwegian spellings, and fields that are said once."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from contextlib import AbstractContextManager
from datetime import date, datetime
from pathlib import Path
from typing import Any, Protocol

import click

from imdi_cli.flate.skjerm import Flate
from imdi_cli.flate.sporr import Dialog
from imdi_cli.kjerne.avslag import Bruksfeil
from imdi_cli.kjerne.felt import Feltrad, felter, les_verdi
from imdi_cli.kjerne.kontekst import Kontekst
from imdi_cli.kjerne.navn import finn_ord


class Okt(Protocol):
    """One run of the program, as a command sees it."""

    flate: Flate
    miljo: Mapping[str, str]
    uten_dialog: bool
    database: str | None
    naa: datetime

    def sti(self) -> Path:
        """Tell where the database is, or would be."""

    def hvem_og_naar(self, ovelse: bool) -> tuple[str, datetime]:
        """Tell the login of whoever is at the keyboard and the time; in an exercise as the environment says."""

    def kontekst(self, *roller: str, sti: Path | None = None) -> AbstractContextManager[Kontekst]:
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
        okt.database = ctx.params.pop("database") or okt.database
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


def med_felter(klasse: type, *, utelat: Sequence[str] = ()) -> Callable[[Callable[..., Any]], Callable[..., Any]]:
    """Give a command one option for each field of a dataclass, but for sensitive ones and `utelat`."""

    def pynt(funksjon: Callable[..., Any]) -> Callable[..., Any]:
        for rad in reversed(felter(klasse)):
            if not rad.felt.sensitiv and rad.navn not in utelat:
                funksjon = click.option(
                    rad.valg,
                    rad.navn,
                    metavar=_metavar(rad),
                    multiple=rad.slag == "koder",
                    help=_hjelp(rad),
                )(funksjon)
        return funksjon

    return pynt


def _metavar(rad: Feltrad) -> str:
    faste = {"dato": "DATO", "tidspunkt": "TID", "heltall": "TALL", "ja_nei": "JA|NEI", "tekst": "TEKST"}
    return faste.get(rad.slag, "KODE")


def _hjelp(rad: Feltrad) -> str:
    deler = [rad.felt.hjelp or rad.felt.sporsmal]
    if rad.koder is not None:
        deler.append(f"({', '.join(m.value for m in rad.koder)})")
    if rad.slag == "koder":
        deler.append("Kan oppgis flere ganger.")
    return " ".join(deler)


def samle(
    okt: Okt,
    klasse: type,
    oppgitt: Mapping[str, Any],
    i_dag: date,
    *,
    utelat: Sequence[str] = (),
    sporr_om_alt: bool = True,
) -> dict[str, Any]:
    """Gather the fields of a dataclass: what was typed, then what is asked for at the prompt.

    Without a terminal nothing is asked. Raises Bruksfeil that names every option that is missing.
    """
    verdier: dict[str, Any] = {}
    mangler: list[Feltrad] = []
    dialog = Dialog(okt.flate, uten_dialog=okt.uten_dialog)
    for rad in felter(klasse):
        if rad.navn in utelat:
            continue
        verdi = les_verdi(rad, oppgitt.get(rad.navn), i_dag)
        if verdi in (None, ()) and dialog.mulig and (rad.paakrevd or (sporr_om_alt and rad.felt.sporres)):
            verdi = sporr_om(dialog, rad, i_dag)
        if verdi in (None, ()):
            if rad.paakrevd:
                mangler.append(rad)
            continue
        verdier[rad.navn] = verdi
    if mangler:
        raise Bruksfeil(
            "Noe mangler: " + ", ".join(rad.navnelapp.lower() for rad in mangler) + ".",
            neste="Oppgi " + " og ".join(_valg(rad) for rad in mangler) + ".",
        )
    return verdier


def _valg(rad: Feltrad) -> str:
    return "--fil FIL" if rad.felt.sensitiv else f"{rad.valg} {_metavar(rad)}"


def sporr_om(dialog: Dialog, rad: Feltrad, i_dag: date) -> Any:
    """Ask for one field at the prompt; what is written is checked as the option is, and asked for again."""
    sporsmal, hjelp = rad.felt.sporsmal, rad.felt.hjelp
    if rad.felt.sensitiv:
        return dialog.langtekst(sporsmal, opsjon="--fil")
    if rad.slag == "kode":
        assert rad.koder is not None
        valg: list[tuple[Any, str]] = [(m, m.tekst) for m in rad.koder]
        return dialog.velg(sporsmal, valg if rad.paakrevd else [*valg, (None, "vet ikke ennå")], opsjon=rad.valg)
    if rad.slag == "koder":
        assert rad.koder is not None
        koder = [(m, m.value if m.tekst == m.value else f"{m.value}  {m.tekst}") for m in rad.koder]
        return tuple(dialog.velg_flere(sporsmal, koder, opsjon=rad.valg))

    def sjekk(tekst: str) -> str | None:
        try:
            les_verdi(rad, tekst, i_dag)
        except Bruksfeil as feil:
            return f"{feil.hva} {feil.neste}"
        return None

    svar = dialog.tekst(sporsmal, opsjon=rad.valg, hjelp=hjelp, sjekk=sjekk, valgfri=not rad.paakrevd)
    return les_verdi(rad, svar, i_dag)
