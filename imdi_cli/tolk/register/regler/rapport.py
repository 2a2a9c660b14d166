"""The report of an import, row by row: what becomes of it and why."""

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from imdi_cli.tolk.register.typer import Oppforing, Tolk
from imdi_cli.tolk.register.typer.innlesing import PERSON, Celler, Gammel, Importrapport, Rapportlinje, Utfall

_NY = "Nummeret står ikke i registeret."
_UENDRET = "Står slik i registeret."


def linjer(c: Celler, r: Importrapport) -> Iterator[Rapportlinje]:
    """Tell of every row in the order of the file; what is refused or doubtful has a line for each reason."""
    nye, endret, avvist = set(r.nye), set(r.endret), {f.linje for f in r.avvist}
    saerskilt: dict[int, list[Rapportlinje]] = {}
    numre = dict(zip(c.linjer, c.verdier["tolkenummer"], strict=True))

    def legg(utfall: Utfall, linje: int, felt: str, grunn: str, raad: str = "") -> None:
        saerskilt.setdefault(linje, []).append(Rapportlinje(utfall, linje, numre[linje] or None, felt, grunn, raad))

    for f in r.avvist:
        legg(Utfall.AVVIST, f.linje, f.felt, f.hva, f.neste)
    for linje, felt, grunn, raad in tvil(c, r):
        legg(Utfall.TVILSOM, linje, felt, grunn, raad)
    for linje, tolk in numre.items():
        if linje not in avvist:
            if tolk in r.utelatt:
                grunn = f"En annen rad for tolk {tolk} er avvist (linje {r.utelatt[tolk]})."
                yield Rapportlinje(Utfall.AVVIST, linje, tolk, "", grunn, "Rett den raden. Tolken tas inn hel.")
            elif tolk in nye:
                yield Rapportlinje(Utfall.NY, linje, tolk, "", _NY)
            elif tolk in endret:
                yield Rapportlinje(Utfall.ENDRET, linje, tolk, "", r.endringer[tolk])
            else:
                yield Rapportlinje(Utfall.UENDRET, linje, tolk, "", _UENDRET)
        yield from saerskilt.get(linje, ())


def tvil(c: Celler, r: Importrapport) -> list[tuple[int, str, str, str]]:
    """List what someone should look into, in the order of the file: (line, field, reason, what to do)."""
    ut = [(m.linje, m.felt, m.hva, m.neste) for m in r.merknader]
    ut += [
        (
            a.linje,
            "kategori",
            f"Tolk {a.tolkenummer}, {Oppforing(a.sprak, a.tolketype)}: filen sier {a.oppgitt}, kvalifikasjonene gir "
            f"{a.beregnet or 'ingen'}. Det er den utregnede som lagres.",
            "",
        )
        for a in r.avvik
    ]
    ut += [
        (
            d.linje,
            "tolkenummer",
            f"Tolk {d.behold} og {d.bort} har samme navn og fødselsdato.",
            f"Er det samme person, slår du dem sammen når filen er lest inn:  {slaa_sammen(d.behold, d.bort)}",
        )
        for d in r.dubletter
    ]
    forste = dict(zip(reversed(c.verdier["tolkenummer"]), reversed(c.linjer), strict=True))
    ut += [
        (
            forste[e.tolkenummer],
            "kvalifikasjon",
            f"Tolk {e.tolkenummer}, {Oppforing(e.sprak, e.tolketype)}: fra kategori {e.fra} til {e.til or 'ingen'}. "
            "Tolken skal varsles og få uttale seg først (forvaltningsloven § 16).",
            f"Er det ikke gjort, tar du tolken ut av filen, og bruker  imdi tolk kvalifikasjon {e.tolkenummer}",
        )
        for e in r.kategoriendringer
        if e.fra and (e.til is None or e.til > e.fra)
    ]
    for gammel, (_, valg) in r.gamle.items():
        if valg is Gammel.IGNORER:
            ut += [
                (c.linjer[nr], "kategori", f"Den gamle kategorien {gammel} er ikke brukt.", "")
                for nr in c.gamle[gammel]
                if c.verdier["tolkenummer"][nr] not in r.utelatt and nr not in c.avvist
            ]
    return sorted(ut, key=lambda t: t[0])


def slaa_sammen(behold: int, bort: int) -> str:
    """Give the command that joins two numbers."""
    return f"imdi tolk slå-sammen {behold} {bort}"


def endret(var: Tolk, er: Tolk, gammel: Mapping[str, Any], ny: Mapping[str, Any]) -> str:
    """Say in words what a file changes about an interpreter; of the person only which fields."""
    deler = []
    if felt := [navn for navn in PERSON if gammel[navn] != ny[navn]]:
        deler.append(f"nytt om personen: {', '.join(felt)}")
    deler += _sprak(var, er)
    return "; ".join(deler)


def _sprak(var: Tolk, er: Tolk) -> Sequence[str]:
    gamle = {(s.oppforing, o.kvalifikasjon): o.dato for s in var.sprak for o in s.kvalifikasjoner}
    nye = {(s.oppforing, o.kvalifikasjon): o.dato for s in er.sprak for o in s.kvalifikasjoner}
    ut = [f"{o}: {k.tekst} er ny" for o, k in nye.keys() - gamle.keys()]
    ut += [f"{o}: {k.tekst} står ikke i filen, og avsluttes" for o, k in gamle.keys() - nye.keys()]
    ut += [f"{o}: {k.tekst} har en annen dato" for o, k in nye.keys() & gamle.keys() if nye[o, k] != gamle[o, k]]
    if not ut and var.sprak != er.sprak:
        ut.append("kategori, autorisasjon eller oppføring")
    return sorted(ut)
