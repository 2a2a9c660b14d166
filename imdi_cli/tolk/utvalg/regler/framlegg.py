"""What the committee is told of a case: redacted, and composed from what was laid before the interpreter."""

from collections.abc import Iterable, Mapping
from datetime import date

from imdi_cli.kjerne.avslag import Avslag, Bruksfeil
from imdi_cli.kjerne.dato import vis_dato
from imdi_cli.kjerne.dokument import Malform
from imdi_cli.tolk.innsyn.regler.sladding import Sladdet, sladd
from imdi_cli.tolk.register.typer import Tolk
from imdi_cli.tolk.sak.regler import brevord
from imdi_cli.tolk.sak.typer.rader import Forelegging, Saksbrudd
from imdi_cli.tolk.utvalg.regler.ord import ORD, unntak

TOLKEN = "tolken"
_MINST = 2  # letters in a part of a name that is taken out alone


class KanIkkeLeggeFram(Avslag):
    """There is nothing to lay before the committee: no facts that the interpreter has seen, and no account."""


def navneliste(
    tolkenummer: int, tolk: Tolk | None, oppgitt: Iterable[str | None], funnet: Mapping[str, str]
) -> dict[str, str]:
    """Give the names that are taken out of a case's papers, each with the word in its place.

    The interpreter's, whole and in parts, as the register and the varsler have it, with number; and those that a
    caseworker has found.
    """
    hele = [n for n in (tolk.navn if tolk else None, *oppgitt) if n]
    deler = [d for n in hele for d in n.replace("-", " ").split() if len(d) >= _MINST]
    return dict.fromkeys((*hele, *deler, str(tolkenummer)), TOLKEN) | dict(funnet)


def les_navn(tekst: str) -> tuple[str, str]:
    """Read a name and the word for it, «Navn Navnesen=brukeren». Raises Bruksfeil when it is not so written."""
    navn, lik, rolle = (del_.strip() for del_ in tekst.partition("="))
    if not (navn and lik and rolle):
        raise Bruksfeil(
            f"«{tekst}» sier ikke hvilket ord som skal stå i stedet for navnet (--sladd).",
            neste="Skriv det slik: --sladd 'Navn Navnesen=brukeren'",
        )
    return navn, rolle


def brudd(paastatte: Iterable[Saksbrudd], malform: Malform) -> list[str]:
    """Name the alleged breaches with their paragraphs."""
    return [f"{b.kode.value}: {brevord.brudd(b.kode, malform)}" for b in paastatte]


def faktum(
    lagt_fram: Iterable[tuple[Forelegging, str]], merknad: str | None, malform: Malform, sak: str, mote: str
) -> str:
    """Give the facts as they were laid before the interpreter, oldest first, with why something was not.

    `lagt_fram` pairs each hearing with the words of its letter, '' when there was none. Raises KanIkkeLeggeFram when
    there are no such words, and no account (`merknad`) of the secretariat's.
    """
    ord_ = ORD[malform]
    ut, har = [], False
    for f, tekst in lagt_fram:
        dag = vis_dato(date.fromisoformat(f.dato))
        if f.unntak:
            ut.append(f"{ord_['ikke_forelagt'].format(dag=dag)} {unntak(f.unntak, malform)}. {f.unntak_grunn}")
        elif tekst:
            har = True
            ut.append(f"{ord_['forelagt'].format(dag=dag)}\n\n{tekst}")
    if not (har or merknad):
        raise KanIkkeLeggeFram(
            f"Det er ikke lagt noe fram for tolken i {sak} som utvalget kan få.",
            hjemmel="forvaltningsloven § 17 første ledd",
            neste=f"Skriv framstillingen av saken selv:  imdi utvalg møte {mote} --sak {sak} --framlegg-fil FIL",
        )
    return "\n\n".join(ut)


def uttalelse(foreleggelser: Iterable[Forelegging], malform: Malform) -> str:
    """Give what the interpreter answered, or that they have not."""
    ord_ = ORD[malform]
    svar = [
        f"{ord_['uttalt'].format(dag=vis_dato(date.fromisoformat(f.uttalt)))}\n\n{f.uttalelse}"
        for f in foreleggelser
        if f.uttalt
    ]
    return "\n\n".join(svar) or ord_["ikke_uttalt"]


def rens(tekster: Mapping[str, str], navn: Mapping[str, str]) -> tuple[dict[str, str], tuple[tuple[str, str], ...]]:
    """Redact several texts; give them, and all that was taken out."""
    rene: dict[str, Sladdet] = {felt: sladd(tekst, navn) for felt, tekst in tekster.items()}
    byttet = dict(par for s in rene.values() for par in s.erstattet)
    return {felt: s.tekst for felt, s in rene.items()}, tuple(byttet.items())
