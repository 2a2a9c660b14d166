"""Playing the journal forward: from its rows to what is known of each varsel, case and complaint.

What is lawfully deleted has left the journal's content, and its rows are deleted there; its trace (`slettet`) holds
the codes and days that the figures need, and is counted in its place.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any

from imdi_cli.tolk.varsel.typer.koder import Avslutningssvar, Varselstatus
from imdi_cli.tolk.varselstatistikk.typer import (
    Beslutningsfakta,
    Bruddfakta,
    Fakta,
    Fristfakta,
    Klagefakta,
    Reaksjonsfakta,
    Saksfakta,
    Varselfakta,
)

Rad = dict[str, Any]
Tabeller = dict[str, dict[tuple[Any, ...], Rad]]
AVGJORT = "avgjort"  # by the klageinstans
TALT = frozenset(
    (
        *("varsel", "varsel_brudd", "varsel_avslutning", "reaksjon", "klage", "frist", "slettet", "slettet_brudd"),
        *("sak", "sak_varsel", "sak_brudd", "sak_raad", "sak_raad_brudd", "sak_beslutning"),
    )
)
_VARSEL, _SAK = "V", "S"


def spill(hendelser: Iterable[Iterable[Any]]) -> Tabeller:
    """Play the changes of the journal's rows, oldest first: [table, act, key, values] each. Gives table → key → row.

    A change of a row whose beginning is deleted changes nothing: its trace tells of it. Raises ValueError for a kind
    of change that is not known, so that nothing goes uncounted.
    """
    tabeller: Tabeller = {tabell: {} for tabell in TALT}
    for rader in hendelser:
        for tabell, art, nokkel, verdier in rader:
            if tabell not in TALT:
                continue
            egne, hvilken = tabeller[tabell], tuple(sorted(nokkel.items()))
            if art == "inn":
                egne[hvilken] = {**nokkel, **verdier}
            elif art == "endre":
                if hvilken in egne:
                    egne[hvilken].update(verdier)
            elif art == "slett":
                egne.pop(hvilken, None)
            else:
                raise ValueError(f"loggen har en endring av ukjent slag: {tabell} {art}")
    return tabeller


def fakta(t: Tabeller) -> Fakta:
    """Put the rows together to what is counted."""
    slettet = {r["gjelder"]: r for r in _rader(t, "slettet")}
    reaksjoner = [r for r in _rader(t, "reaksjon") if (r["sak"] or "").startswith(f"{_SAK}-")]
    klager = [k for k in _rader(t, "klage") if k["avgjorelse"].startswith(f"{_SAK}-")]
    egne = tuple(_nr("K", r) for r in klager)
    return Fakta(
        varsler=(*_varsler(t), *_slettede_varsler(t, slettet)),
        saker=(*_saker(t), *_slettede_saker(t, slettet)),
        klager=tuple(map(_klage, klager)),
        reaksjoner=tuple(Reaksjonsfakta(r["beslutningsdato"], r["type"]) for r in reaksjoner),
        frister=tuple(
            Fristfakta(f["regel"], f["hva"], f["siste"], f["lukket"], f["lukket_som"])
            for f in _rader(t, "frist")
            if f["binder"] == "imdi" and (f["gjelder"][:2] in (f"{_VARSEL}-", f"{_SAK}-") or f["gjelder"] in egne)
        ),
    )


def _varsler(t: Tabeller) -> Iterator[Varselfakta]:
    brudd = _etter_nr(t, "varsel_brudd", _VARSEL)
    avslutninger = _etter_nr(t, "varsel_avslutning", _VARSEL)
    saker = {f"V-{r['varsel_aar']}-{r['varsel_lopenr']:04d}": _nr(_SAK, r) for r in _rader(t, "sak_varsel")}
    for r in _rader(t, "varsel"):
        nr = _nr(_VARSEL, r)
        svart = [a["svart"] for a in avslutninger.get(nr, ()) if a["svar"] == Avslutningssvar.GODKJENT.value]
        yield Varselfakta(
            nr,
            r["mottatt"],
            r["kanal"],
            r["varsler_type"],
            r["anonymitet"],
            r["virkeomrade"],
            tuple(sorted(b["kode"] for b in brudd.get(nr, ()))),
            saker.get(nr),
            max(svart) if svart and r["status"] == Varselstatus.AVSLUTTET.value else None,
        )


def _slettede_varsler(t: Tabeller, slettet: Mapping[str, Rad]) -> Iterator[Varselfakta]:
    brudd = _slettede_brudd(t)
    for nr, r in slettet.items():
        if nr.startswith(_VARSEL):
            yield Varselfakta(
                nr,
                r["begynt"],
                r["kanal"],
                r["varsler_type"],
                r["anonymitet"],
                r["virkeomrade"],
                tuple(sorted(b["kode"] for b in brudd.get(nr, ()))),
                r["sak"],
                None if r["sak"] else r["avsluttet"],
            )


def _saker(t: Tabeller) -> Iterator[Saksfakta]:
    brudd, raad = _etter_nr(t, "sak_brudd", _SAK), _etter_nr(t, "sak_raad", _SAK)
    i_raad, beslutninger = _etter_nr(t, "sak_raad_brudd", _SAK), _etter_nr(t, "sak_beslutning", _SAK)
    for r in _rader(t, "sak"):
        nr = _nr(_SAK, r)
        egne = sorted(raad.get(nr, ()), key=lambda x: x["nr"])
        siste = egne[-1]["nr"] if egne else None
        sa = {b["kode"]: b["vurdering"] for b in i_raad.get(nr, ()) if b["nr"] == siste}
        yield Saksfakta(
            nr,
            r["apnet"],
            r["avsluttet"],
            r["rutine"],
            tuple(
                Beslutningsfakta(b["besluttet"], b["utfall"], b["tilbakekall"] == 1, _anbefalt(egne, b["besluttet"]))
                for b in sorted(beslutninger.get(nr, ()), key=lambda x: x["nr"])
                if b["besluttet"]
            ),
            tuple(
                Bruddfakta(b["kode"], b["vurdering"], b["alvor"], sa.get(b["kode"]))
                for b in sorted(brudd.get(nr, ()), key=lambda x: x["kode"])
            ),
        )


def _slettede_saker(t: Tabeller, slettet: Mapping[str, Rad]) -> Iterator[Saksfakta]:
    brudd = _slettede_brudd(t)
    for nr, r in slettet.items():
        if nr.startswith(_SAK):
            b = Beslutningsfakta(r["besluttet"], r["utfall"], r["tilbakekall"] == 1, r["anbefalt"])
            yield Saksfakta(
                nr,
                r["begynt"],
                r["avsluttet"],
                r.get("rutine"),
                (b,) if r["besluttet"] else (),
                tuple(
                    Bruddfakta(b["kode"], b["vurdering"], b["alvor"], b["raad"])
                    for b in sorted(brudd.get(nr, ()), key=lambda x: x["kode"])
                ),
            )


def _klage(r: Rad) -> Klagefakta:
    """Give a complaint: what the klageinstans answered, or how it ended with IMDi."""
    if not r["avsluttet"]:
        return Klagefakta(r["mottatt"], None, None)
    return Klagefakta(r["mottatt"], r["avsluttet"], r["svar"] if r["status"] == AVGJORT else f"imdi-{r['status']}")


def _anbefalt(raad: Sequence[Rad], dag: str) -> str | None:
    """Give what the newest advice before a decision recommended."""
    gitt = [r["anbefalt"] for r in raad if r["dato"] <= dag]
    return gitt[-1] if gitt else None


def _rader(t: Tabeller, tabell: str) -> Iterable[Rad]:
    return t[tabell].values()


def _nr(serie: str, r: Rad) -> str:
    return f"{serie}-{r['aar']}-{r['lopenr']:04d}"


def _etter_nr(t: Tabeller, tabell: str, serie: str) -> dict[str, list[Rad]]:
    ut: dict[str, list[Rad]] = {}
    for r in _rader(t, tabell):
        ut.setdefault(_nr(serie, r), []).append(r)
    return ut


def _slettede_brudd(t: Tabeller) -> dict[str, list[Rad]]:
    ut: dict[str, list[Rad]] = {}
    for r in _rader(t, "slettet_brudd"):
        ut.setdefault(r["gjelder"], []).append(r)
    return ut
