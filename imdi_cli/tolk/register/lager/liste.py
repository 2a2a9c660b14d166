"""The SQL of the list: the lines a filter lets through, and the names and languages there are to choose from."""

from collections.abc import Iterator
from typing import Any

from imdi_cli.kjerne.kontekst import Base
from imdi_cli.tolk.register.typer import Kapasitet, Kategori, Registerrad, Status, Tolketype, delt
from imdi_cli.tolk.register.typer.utvalg import Filter

_MED_KVALIFIKASJON = (
    "(s.kategori IS NOT NULL OR EXISTS (SELECT 1 FROM tolk_kvalifikasjon k WHERE k.tolkenummer = s.tolkenummer "
    "AND k.sprak = s.sprak AND k.tolketype = s.tolketype {bare}AND k.ugyldig_fra IS NULL))"
)
# A look-up in a dict is ten times faster than `Tolketype(…)`, and a list has a hundred thousand of them.
_TYPER: dict[str, Tolketype] = {t.value: t for t in Tolketype}
_STATUSER: dict[str, Status] = {s.value: s for s in Status}
_KATEGORIER: dict[str | None, Kategori | None] = {None: None, **{v.value: v for v in Kategori}}
_KAPASITETER: dict[str | None, Kapasitet | None] = {None: None, **{v.value: v for v in Kapasitet}}


def rader(base: Base, f: Filter) -> list[Registerrad]:
    """Fetch the lines of the list, one an interpreter, language and kind of interpreting.

    A language without a category is listed only while it has a qualification, and with a `status` (as the
    public sees it) only while one of them is foreign (tolkeforskriften § 12). Whoever has adressesperre is
    never found by fylke.
    """
    bare = "" if f.status is None else "AND k.kvalifikasjon = 'utenlandsk' "
    hvor, verdier = [_MED_KVALIFIKASJON.format(bare=bare)], dict[str, object]()
    if f.status is not None:
        hvor.append("s.uten_oppforing IS NULL")
    if f.fylke is not None:
        hvor.append("t.adressesperre IS NULL")
    for felt, verdi in (
        ("t.tolkenummer", f.tolkenummer),
        ("t.fylke", f.fylke),
        ("t.kapasitet", f.kapasitet),
        ("t.status", f.status),
        ("s.kategori", f.kategori),
        ("s.tolketype", f.tolketype),
    ):
        if verdi is not None:
            hvor.append(f"{felt} = :{felt[2:]}")
            verdier[felt[2:]] = verdi if isinstance(verdi, int) else str(verdi)
    for kolonne, blant in (("s.sprak", f.sprak), ("t.sok", f.navn)):
        if blant is not None:
            navn = [f"{kolonne[2:]}{i}" for i in range(len(blant))]
            hvor.append(f"{kolonne} IN ({', '.join(f':{n}' for n in navn)})" if blant else "1 = 0")
            verdier |= zip(navn, blant, strict=True)
    for i, ord_ in enumerate(f.ord_):
        hvor.append(f"t.sok LIKE :ord{i}")
        verdier[f"ord{i}"] = f"% {ord_} %" if f.hele else f"% {ord_}%"
    return list(_rader(base, " AND ".join(hvor), verdier))


def _rader(base: Base, hvor: str, verdier: dict[str, Any]) -> Iterator[Registerrad]:
    for (
        nr,
        for_,
        mellom,
        etter,
        sprak,
        type_,
        kategori,
        antatt,
        stats,
        fylke,
        kap,
        tlf,
        epost,
        dag,
        status,
        sperre,
    ) in base.hent(
        "SELECT t.tolkenummer, t.fornavn, t.mellomnavn, t.etternavn, s.sprak, s.tolketype, s.kategori, "
        "s.kategori_antatt, s.statsautorisert, t.fylke, t.kapasitet, t.telefon, t.epost, t.oppfort, t.status, "
        "t.adressesperre FROM tolk t JOIN tolk_sprak s ON s.tolkenummer = t.tolkenummer "
        f"WHERE {hvor} ORDER BY t.tolkenummer, s.sprak, s.tolketype",
        **verdier,
    ):
        yield Registerrad(
            nr,
            " ".join([n for n in (for_, mellom, etter) if n]),
            sprak,
            _TYPER[type_],
            _KATEGORIER[kategori],
            antatt == 1,
            stats == 1,
            delt(fylke, sperre),
            _KAPASITETER[kap],
            delt(tlf, sperre),
            epost,
            dag,
            _STATUSER[status],
        )


def navn(base: Base, status: Status | None) -> list[str]:
    """Fetch every name there is, in search form; those of a status, or all."""
    if status is None:
        return [rad[0] for rad in base.hent("SELECT t.sok FROM tolk t")]
    return [rad[0] for rad in base.hent("SELECT t.sok FROM tolk t WHERE t.status = :status", status=status.value)]


def sprak(base: Base) -> list[str]:
    """Fetch the languages somebody stands with. Each is looked up after the one before it, not sought out of all."""
    return [
        rad[0]
        for rad in base.hent(
            "WITH RECURSIVE ett (sprak) AS (SELECT min(sprak) FROM tolk_sprak UNION ALL SELECT (SELECT min(s.sprak) "
            "FROM tolk_sprak s WHERE s.sprak > ett.sprak) FROM ett WHERE ett.sprak IS NOT NULL) "
            "SELECT sprak FROM ett WHERE sprak IS NOT NULL"
        )
    ]
