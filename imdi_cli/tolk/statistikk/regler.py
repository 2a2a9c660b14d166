"""Counting the register, as it is and as the journal says it was."""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from typing import Any

from imdi_cli.kjerne.avslag import Avslag, Bruksfeil
from imdi_cli.kjerne.dato import dager_i_maaneden, pluss_dager, pluss_maaneder
from imdi_cli.tolk.register.typer import Registerrad
from imdi_cli.tolk.statistikk.typer import KATEGORIER, MERKE, UKJENT, UTEN, Antall, Bestand, Sprakrad, Statistikk


class KanIkkePublisereUtenVern(Avslag):
    """Figures for the public must go through the protection, which this program does not have yet."""


_STATISTISK_FORM = "forvaltningsloven § 13 a nr. 2: opplysninger kan brukes når de er gitt i statistisk form"


def krev_internt(internt: bool, kommando: str, hjemmel: str = _STATISTISK_FORM) -> None:
    """Refuse the public form: small figures can point at persons, and nothing hides them yet.

    `kommando` is what was typed («imdi tolk statistikk»).
    """
    if not internt:
        raise KanIkkePublisereUtenVern(
            "Statistikken kan ikke lages for publisering ennå: små tall er ikke skjult.",
            hjemmel=hjemmel,
            neste=f"Lag en arbeidskopi, merket «{MERKE}»:  {kommando} --internt",
        )


def krev_grense(grense: int) -> None:
    """Refuse a limit for «few» below one."""
    if grense < 1:
        raise Bruksfeil("Grensen for få tolker må være minst 1.", neste="Rett --få.")


def tell(
    rader: Sequence[Registerrad],
    *,
    dato: date,
    fylkesnavn: Mapping[str, str],
    sprak: Iterable[tuple[str, str]],
    grense: int,
    over_tid: Sequence[Bestand],
) -> Statistikk:
    """Count the entries of those oppført. `sprak` are (name, kind) of every language that can be entered."""
    per_sprak: dict[tuple[str, str], list[Registerrad]] = {}
    for rad in rader:
        per_sprak.setdefault((rad.sprak, rad.tolketype.value), []).append(rad)
    personer = {rad.tolkenummer: rad for rad in rader}
    beste: dict[int, str] = {}
    for rad in rader:
        kategori = rad.kategori.value if rad.kategori else UTEN  # «A» to «E», and what sorts after them
        beste[rad.tolkenummer] = min(beste.get(rad.tolkenummer, UTEN), kategori)
    sprakrader = sorted(
        (_sprakrad(navn, slag, rekke) for (navn, slag), rekke in per_sprak.items()),
        key=lambda s: (-s.tolker, s.sprak),
    )
    return Statistikk(
        dato=dato.isoformat(),
        tolker=len(personer),
        oppforinger=len(rader),
        sprak=tuple(sprakrader),
        kategorier=_antall(beste.values()),
        fylker=_antall(fylkesnavn.get(p.fylke, UKJENT) for p in personer.values()),
        kapasitet=_antall(p.kapasitet.value if p.kapasitet else UKJENT for p in personer.values()),
        oppfort=_antall(p.oppfort[:4] if p.oppfort else UKJENT for p in personer.values()),
        over_tid=tuple(over_tid),
        grense=grense,
        faa=tuple(sorted((Antall(s.sprak, s.tolker) for s in sprakrader if s.tolker <= grense), key=_faerrest_forst)),
        ingen=tuple(navn for navn, slag in sprak if (navn, slag) not in per_sprak),
    )


def maanedsslutt(fra: date, til: date) -> list[date]:
    """Give the last day of each month from the one `fra` is in, and `til` as the last."""
    ut, dag = [], fra.replace(day=dager_i_maaneden(fra.year, fra.month))
    while dag < til:
        ut.append(dag)
        neste = pluss_maaneder(dag.replace(day=1), 1)
        dag = pluss_dager(pluss_maaneder(neste, 1), -1)
    return [*ut, til]


def spill(hendelser: Iterable[tuple[date, Sequence[Any]]], til: date) -> list[Bestand]:
    """Play the journal's rows of the register, oldest first, and count at the end of each month up to `til`.

    A hendelse is the local day and the changes of a journal row: [table, act, key, values].
    """
    status: dict[int, str] = {}
    oppforinger: dict[tuple[int, str, str], str] = {}
    ut: list[Bestand] = []
    dager: list[date] = []
    for dag, rader in hendelser:
        dager = dager or maanedsslutt(dag, til)
        while dager and dag > dager[0]:
            ut.append(_bestand(dager.pop(0), status, oppforinger))
        for tabell, art, nokkel, verdier in rader:
            if tabell == "tolk":
                _sett(status, nokkel["tolkenummer"], art, verdier.get("status"))
            elif tabell == "tolk_sprak":
                hvilken = (nokkel["tolkenummer"], nokkel["sprak"], nokkel["tolketype"])
                _sett(oppforinger, hvilken, art, verdier["kategori"] or "" if "kategori" in verdier else None)
    return ut + [_bestand(dag, status, oppforinger) for dag in dager]


def _sett(tilstand: dict[Any, str], nokkel: Any, art: str, verdi: str | None) -> None:
    if art == "slett":
        tilstand.pop(nokkel, None)
    elif verdi is not None:
        tilstand[nokkel] = verdi


def _bestand(dag: date, status: Mapping[int, str], oppforinger: Mapping[tuple[int, str, str], str]) -> Bestand:
    inne = {nr for nr, s in status.items() if s == "oppført"}
    antall = Counter(kategori for (nr, _, _), kategori in oppforinger.items() if nr in inne)
    return Bestand(dag.isoformat(), len(inne), tuple(antall[k] for k in KATEGORIER))


def _sprakrad(navn: str, slag: str, rader: Sequence[Registerrad]) -> Sprakrad:
    antall = Counter(rad.kategori.value if rad.kategori else "" for rad in rader)
    return Sprakrad(navn, slag, len(rader), tuple(antall[k] for k in KATEGORIER))


def _faerrest_forst(a: Antall) -> tuple[int, str]:
    return a.tolker, a.navn


def _antall(navn: Iterable[str]) -> tuple[Antall, ...]:
    """Count each name, sorted, with what is not known last."""
    telt = Counter(navn)
    return tuple(Antall(n, telt[n]) for n in sorted(telt, key=lambda n: (n in (UKJENT, UTEN), n)))
