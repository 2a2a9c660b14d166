"""What a routine is drafted from on a day: gathered, digested, and compared with an earlier day's."""

import json
from collections.abc import Callable, Iterable, Iterator, Sequence
from datetime import date
from hashlib import sha256
from typing import Any, TypeVar

from imdi_cli.kjerne.kode import Kode
from imdi_cli.kjerne.regelverk import Regelverk, vis_verdi
from imdi_cli.tolk.rutine.regler.maskiner import MASKINER, Maskin
from imdi_cli.tolk.rutine.typer import Forskjell, Grunnlag, Ord, Regelrad, Trinn, Vilkarsrad
from imdi_cli.tolk.sak.typer.koder import Grunnlag as Reaksjonsgrunnlag
from imdi_cli.tolk.sak.typer.koder import Kilde, Unntak, Utfall, Vurdering
from imdi_cli.tolk.varsel.typer.koder import Brudd, Rettorgan, Virkeomrade

T = TypeVar("T", Trinn, Regelrad, Ord)

# The first word of a rule's id → told in the chapter of that name; `saksbehandling` has rules of other cases too.
GRUPPER = (
    *("varsel", "forhandsvarsel", "opplysningskrav", "habilitet", "utvalg", "reaksjon", "vedtak", "klage"),
    *("sakskostnader", "omgjoring", "innsyn"),
)
TID = "saksbehandling.tid"
ORDLISTER: tuple[tuple[str, type[Kode]], ...] = (
    ("virkeområde", Virkeomrade),
    ("brudd", Brudd),
    ("rett organ", Rettorgan),
    ("kilde", Kilde),
    ("unntak", Unntak),
    ("vurdering", Vurdering),
    ("utfall", Utfall),
    ("grunnlag", Reaksjonsgrunnlag),
)


def gjeldende(bok: Regelverk, dato: date, maskiner: Sequence[Maskin] = MASKINER) -> Grunnlag:
    """Gather the machines' steps, the rules in force on a day, and the words.

    A rule that a step names and nobody has written, is a fault. Raises UkjentRegel.
    """
    trinn = tuple(t for m in maskiner for t in m.trinn)
    navngitt = {TID, *(id_ for t in trinn for id_ in t.frister)}
    for id_ in sorted(navngitt):
        bok.historikk(id_)
    return Grunnlag(
        trinn,
        tuple(
            Regelrad(r.id, r.navn, vis_verdi(r), r.starter, r.hjemmel, r.antatt)
            for r in bok.alle(dato)
            if r.id in navngitt or r.id.partition(".")[0] in GRUPPER
        ),
        tuple(Ord(navn, k.value, k.tekst, k.hjemmel) for navn, koder in ORDLISTER for k in koder),
    )


def til_json(g: Grunnlag) -> str:
    """Write it as JSON, the same text each time."""
    return json.dumps({"v": 1, **_som_data(g)}, ensure_ascii=False, sort_keys=True)


def fra_json(tekst: str) -> Grunnlag:
    """Read it back, equal to what was written. Raises ValueError for another version."""
    data = json.loads(tekst)
    if data["v"] != 1:
        raise ValueError("rutinens grunnlag er av en annen versjon")
    return Grunnlag(
        tuple(_trinn(t) for t in data["trinn"]),
        tuple(Regelrad(**r) for r in data["regler"]),
        tuple(Ord(**o) for o in data["ord"]),
    )


def avtrykk(g: Grunnlag) -> str:
    """Give the digest: another for whatever is otherwise, the order of the steps too."""
    return sha256(til_json(g).encode()).hexdigest()


def forskjeller(for_: Grunnlag, naa: Grunnlag) -> tuple[Forskjell, ...]:
    """Say what is otherwise now: steps first, then the rules, then the words. Empty when the digests are equal."""
    ut = []
    for t0, t1 in _ulike(for_.trinn, naa.trinn, lambda t: (t.maskin, t.handling)):
        ut.append(_forskjell(t0, t1, _trinn_i_ord, _endret_trinn))
    for r0, r1 in _ulike(for_.regler, naa.regler, lambda r: r.id):
        f = _forskjell(r0, r1, lambda r: f"regelen {r.id}", _felt_for_felt)
        r = r1 or r0
        assert r is not None
        verdi = () if f.art == "endret" else (f"verdien: «{r.verdi}»",)
        hvor = (f"frist i {_trinn_i_ord(t)}" for t in naa.trinn if r.id in t.frister)
        ut.append(f._replace(hvordan=(*f.hvordan, *verdi, *hvor)))
    for o0, o1 in _ulike(for_.ord, naa.ord, lambda o: (o.liste, o.kode)):
        ut.append(_forskjell(o0, o1, lambda o: f"ordet {o.kode} ({o.liste})", _felt_for_felt))
    if not ut and for_ != naa:
        ut.append(Forskjell("endret", "rekkefølgen", ("det samme står i en annen rekkefølge",)))
    return tuple(ut)


def _ulike(for_: Iterable[T], naa: Iterable[T], nokkel: Callable[[T], object]) -> Iterator[tuple[T | None, T | None]]:
    """Pair what was with what is, where they are not equal: what is new first, then what is gone."""
    gamle, nye = {nokkel(x): x for x in for_}, {nokkel(x): x for x in naa}
    yield from ((None, x) for n, x in nye.items() if n not in gamle)
    yield from ((x, None) for n, x in gamle.items() if n not in nye)
    yield from ((gamle[n], x) for n, x in nye.items() if n in gamle and gamle[n] != x)


def _forskjell(
    for_: T | None, naa: T | None, i_ord: Callable[[T], str], hvordan: Callable[[T, T], Iterable[str]]
) -> Forskjell:
    if naa is None:
        assert for_ is not None
        return Forskjell("borte", i_ord(for_))
    if for_ is None:
        return Forskjell("ny", i_ord(naa))
    return Forskjell("endret", i_ord(naa), tuple(hvordan(for_, naa)))


def _trinn_i_ord(t: Trinn) -> str:
    return f"trinnet «{t.handling}» ({t.maskin})"


_LISTER = {"fra": "tilstanden før", "vilkar": "vilkåret", "frister": "fristen"}
_NAVN = {
    "til": "tilstanden etter",
    "hvem": "hvem som gjør det",
    "verb": "kommandoen",
    "antatt": "om den er antatt",
    "tekst": "ordene",
    "navn": "ordene",
    "starter": "hva som starter den",
    "verdi": "verdien",
}


def _endret_trinn(for_: Trinn, naa: Trinn) -> Iterator[str]:
    for felt, hva in _LISTER.items():
        gamle, nye = _liste(for_, felt), _liste(naa, felt)
        yield from (f"nytt: {hva} «{x}»" for x in nye if x not in gamle)
        yield from (f"borte: {hva} «{x}»" for x in gamle if x not in nye)
        if gamle != nye and sorted(gamle) == sorted(nye):
            yield f"{hva} står i en annen rekkefølge"
    yield from _felt_for_felt(for_, naa)


def _felt_for_felt(for_: T, naa: T) -> Iterator[str]:
    """Say each simple field that is otherwise."""
    gamle, nye = for_._asdict(), naa._asdict()
    for felt, ny in nye.items():
        if gamle[felt] != ny and felt not in _LISTER:
            yield f"{_NAVN.get(felt, felt)}: fra «{_som_ord(gamle[felt])}» til «{_som_ord(ny)}»"


def _liste(t: Trinn, felt: str) -> list[str]:
    if felt == "vilkar":
        return [f"{v.tekst} ({v.hjemmel})" for v in t.vilkar]
    return list(t.fra if felt == "fra" else t.frister)


def _som_ord(verdi: object) -> str:
    if isinstance(verdi, bool):
        return "ja" if verdi else "nei"
    return "den samme" if verdi is None else str(verdi)


def _som_data(g: Grunnlag) -> dict[str, Any]:
    return {
        "trinn": [t._asdict() | {"vilkar": [v._asdict() for v in t.vilkar]} for t in g.trinn],
        "regler": [r._asdict() for r in g.regler],
        "ord": [o._asdict() for o in g.ord],
    }


def _trinn(data: dict[str, Any]) -> Trinn:
    lister = {"fra": tuple(data["fra"]), "frister": tuple(data["frister"])}
    return Trinn(**data | lister | {"vilkar": tuple(Vilkarsrad(**v) for v in data["vilkar"])})
