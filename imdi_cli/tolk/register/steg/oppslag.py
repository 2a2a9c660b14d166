"""Finding, listing and showing interpreters."""

from collections.abc import Iterable, Mapping, Sequence
from typing import NamedTuple

from imdi_cli.kjerne.avslag import Bruksfeil
from imdi_cli.kjerne.kontekst import Kontekst
from imdi_cli.tolk.reaksjon import steg as reaksjon
from imdi_cli.tolk.reaksjon.regler import sperret
from imdi_cli.tolk.reaksjon.typer import Reaksjon
from imdi_cli.tolk.register import lager, regler
from imdi_cli.tolk.register.typer import Kapasitet, Kategori, OffentligTolk, Registerrad, Status, Tolk, skjermet

ROLLER = ("saksbehandler",)
FLEST_NAERE = 5
FLEST = 200  # more than this is no search for a person
_FORSTE_FYLKESAAR, _SISTE_FYLKESAAR = 1995, 2030


class Sokesvar(NamedTuple):
    """What a search found: the lines, whether they only look like what was written, and whether there are more."""

    rader: list[Registerrad]
    naere: bool = False
    flere: bool = False


def finn(k: Kontekst, tolkenummer: int) -> Tolk | None:
    """Find an interpreter by number, also one who is not oppført; without what adressesperre hides."""
    tolk = lager.finn(k.base, tolkenummer)
    return skjermet(tolk) if tolk else None


def finn_navn(k: Kontekst, navn: str) -> list[Tolk]:
    """Find interpreters by name, however it is spelled: those who have all its words, in any order.

    When nobody has the whole words, those who have names that begin with them.
    """
    ord_ = regler.sokeform(navn).split()
    if not ord_:
        return []
    return list(map(skjermet, lager.finn_ord(k.base, ord_, hele=True) or lager.finn_ord(k.base, ord_, hele=False)))


def finn_naer(k: Kontekst, navn: str) -> list[Tolk]:
    """Find the interpreters whose names look most like a name that was not found, the likest first."""
    return [
        skjermet(tolk)
        for sok in regler.naere_navn(navn, lager.navn(k.base), FLEST_NAERE)
        for tolk in lager.finn_ord(k.base, sok.split(), hele=True)
    ]


def liste(
    k: Kontekst,
    sprak: str | None = None,
    kategori: Kategori | None = None,
    fylke: str | None = None,
    internt: bool = False,
    *,
    kapasitet: Kapasitet | None = None,
    tolkenumre: Sequence[int] | None = None,
) -> list[Registerrad]:
    """List interpreters by language, best qualified first; names are left for the caller to sort.

    Everyone sees those who are oppført and not barred; `internt` adds the rest, for a saksbehandler. `fylke`
    is a number or a name. Raises Bruksfeil for an unknown fylke.
    """
    if internt:
        k.krev_rolle(*ROLLER)
    rader = lager.liste(
        k.base,
        sprak=None if sprak is None else [s for s in lager.sprak(k.base) if regler.samme_sprak(s, sprak)],
        kategori=kategori,
        fylke=None if fylke is None else fylkesnummer(k, fylke),
        status=None if internt else Status.OPPFORT,
        kapasitet=kapasitet,
        tolkenumre=tolkenumre,
    )
    if not internt and (reaksjoner := reaksjon.etter_tolk(k)):
        rader = [r for r in rader if not _utestengt(k, reaksjoner.get(r.tolkenummer, ()), r.sprak)]
    return sorted(rader, key=lambda r: r.kategori or "Z")


def sok(k: Kontekst, tekst: str, *, internt: bool = False) -> Sokesvar:
    """Find interpreters by name or number, however it is spelled; near names when nobody has it.

    Everyone finds those who are oppført; `internt` adds the rest, for a saksbehandler.
    """
    ren = tekst.strip()
    if ren.isascii() and ren.isdigit() and len(ren) <= 10:
        return Sokesvar(liste(k, internt=internt, tolkenumre=[int(ren)]))
    numre = [t.tolkenummer for t in finn_navn(k, tekst)]
    if funnet := liste(k, internt=internt, tolkenumre=numre[:FLEST]):
        return Sokesvar(funnet, flere=len(numre) > FLEST)
    naere = list(dict.fromkeys(t.tolkenummer for t in finn_naer(k, tekst)))
    return Sokesvar(liste(k, internt=internt, tolkenumre=naere[:FLEST]), naere=True)


def naere_sprak(k: Kontekst, sprak: str) -> list[str]:
    """Give the languages of the register that look like one it does not have."""
    return regler.naere(sprak, lager.sprak(k.base), FLEST_NAERE)


def vis(k: Kontekst, tolkenummer: int) -> OffentligTolk | None:
    """Give what everyone may see of an interpreter who is oppført; None when there is none, or nothing to see.

    Languages in which they are barred, or have no category any more, are not there.
    """
    tolk = lager.finn(k.base, tolkenummer)
    if tolk is None or tolk.status is not Status.OPPFORT:
        return None
    reaksjoner = reaksjon.til_tolk(k, tolkenummer)
    sprak = tuple(s for s in tolk.sprak if s.gir_oppforing and not _utestengt(k, reaksjoner, s.sprak))
    return OffentligTolk.av(tolk._replace(sprak=sprak)) if sprak else None


def vis_internt(k: Kontekst, tolkenummer: int) -> Tolk | None:
    """Give all that is held of an interpreter, for a saksbehandler; that it was read is logged first."""
    k.krev_rolle(*ROLLER)
    tolk = lager.finn(k.base, tolkenummer)
    if tolk:
        from imdi_cli.base.journal import noter  # lists and look-ups write nothing

        noter(k, "tolk.vist", f"tolk:{tolkenummer}")
    return tolk


def _utestengt(k: Kontekst, rader: Iterable[Reaksjon], sprak: str) -> bool:
    sperre = sperret(rader, sprak, k.i_dag)
    return sperre is not None and sperre.register is not None


def fylkesnavn(k: Kontekst) -> Mapping[str, str]:
    """Give the Norwegian name of every fylke someone in the register can live in, by number."""
    from imdi_cli.kodeverk import fylker  # not needed to find an interpreter, so not at start-up

    register = fylker()
    dag = k.i_dag.isoformat()
    return {nr: register.navn(nr, dag).partition(" – ")[0] for nr in set(fylkesnumre(k).values())}


def fylkesnumre(k: Kontekst) -> dict[str, str]:
    """Map every number and name a fylke has had, in search form, to the number; today's names win."""
    from imdi_cli.kodeverk import SAERFYLKER, fylker

    ut = {regler.sokeform(ord_): nr for nr, navn in SAERFYLKER.items() for ord_ in (nr, navn)}
    dager = [f"{aar}-01-01" for aar in range(_FORSTE_FYLKESAAR, _SISTE_FYLKESAAR + 1)]
    for dag in (*dager, k.i_dag.isoformat()):
        for nr, f in fylker().paa(dag).items():
            ut |= {regler.sokeform(ord_): nr for ord_ in (nr, f.navn, f.visningsnavn)}
    return ut


def fylkesnummer(k: Kontekst, fylke: str) -> str:
    """Give the number of a fylke written as number or name. Raises Bruksfeil for one that is none."""
    nummer = fylkesnumre(k).get(regler.sokeform(fylke))
    if nummer is None:
        raise Bruksfeil(
            f"«{fylke}» er ikke et fylke.", neste="Oppgi nummeret med to sifre eller navnet: --fylke 03, --fylke Oslo"
        )
    return nummer
