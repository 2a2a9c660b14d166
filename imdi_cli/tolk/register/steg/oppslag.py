"""Finding, listing and showing interpreters."""

from collections.abc import Iterable, Mapping

from imdi_cli.kjerne.avslag import Bruksfeil
from imdi_cli.kjerne.kode import les_kode
from imdi_cli.kjerne.kontekst import Kontekst
from imdi_cli.tolk.reaksjon import steg as reaksjon
from imdi_cli.tolk.reaksjon.regler import sperret
from imdi_cli.tolk.reaksjon.typer import Reaksjon
from imdi_cli.tolk.register import lager, regler
from imdi_cli.tolk.register.lager import liste as listelager
from imdi_cli.tolk.register.typer import OffentligTolk, Registerrad, Status, Tolk, Tolketype, skjermet
from imdi_cli.tolk.register.typer.utvalg import Filter, Sokesvar, Utvalg

ROLLER = ("saksbehandler",)
FLEST_NAERE = 5
ALLE = Utvalg()
_FORSTE_FYLKESAAR, _SISTE_FYLKESAAR = 1995, 2030


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
    naere = regler.naere_navn(navn, listelager.navn(k.base, None), FLEST_NAERE)
    return [skjermet(tolk) for sok in naere for tolk in lager.med_navn(k.base, sok)]


def liste(k: Kontekst, utvalg: Utvalg = ALLE, *, internt: bool = False) -> list[Registerrad]:
    """List interpreters by language, best qualified first; names are left for the caller to sort. See `sok`."""
    return sok(k, utvalg, internt=internt).rader


def sok(k: Kontekst, utvalg: Utvalg, *, internt: bool = False) -> Sokesvar:
    """Find the lines of the register that were asked for, best qualified first; names are left to sort.

    A name is found however it is spelled: by its whole words in any order, else by how words begin, else by the
    names that look like it. Everyone finds those who are oppført and not barred; `internt` adds the rest, for a
    saksbehandler. Raises Bruksfeil with near names for an unknown language, fylke or kind of interpreting.
    """
    if internt:
        k.krev_rolle(*ROLLER)
    filter_ = _filter(k, utvalg)._replace(status=None if internt else Status.OPPFORT)
    if utvalg.navn is None:
        return Sokesvar(_rader(k, filter_))
    ord_ = tuple(regler.sokeform(utvalg.navn).split())
    for hele in (True, False) if ord_ else ():
        if funnet := _rader(k, filter_._replace(ord_=ord_, hele=hele)):
            return Sokesvar(funnet)
    naere = regler.naere_navn(utvalg.navn, listelager.navn(k.base, filter_.status), FLEST_NAERE)
    return Sokesvar(_rader(k, filter_._replace(navn=tuple(naere))), naere=True)


def _rader(k: Kontekst, filter_: Filter) -> list[Registerrad]:
    rader = listelager.rader(k.base, filter_)
    if filter_.status and rader and (reaksjoner := reaksjon.etter_tolk(k)):
        rader = [r for r in rader if not _utestengt(k, reaksjoner.get(r.tolkenummer, ()), r.sprak)]
    return sorted(rader, key=lambda r: r.kategori or "Z")


def _filter(k: Kontekst, u: Utvalg) -> Filter:
    return Filter(
        sprak=None if u.sprak is None else _sprak(k, u.sprak),
        tolkenummer=u.tolkenummer,
        fylke=None if u.fylke is None else fylkesnummer(k, u.fylke),
        kategori=u.kategori,
        kapasitet=u.kapasitet,
        tolketype=None if u.tolketype is None else _tolketype(u.tolketype),
    )


def _sprak(k: Kontekst, tekst: str) -> tuple[str, ...]:
    """Find what a language stands as in the register: it may be one of several in an entry, or be known by ISO."""
    from imdi_cli.kodeverk import sprak  # only when one is asked for

    kjent = sprak().finn(tekst)
    finnes = listelager.sprak(k.base)
    navn = (tekst,) if kjent is None else (tekst, kjent.navn)
    funnet = tuple(s for s in finnes if any(regler.samme_sprak(s, ett) for ett in navn))
    if not funnet and kjent is None:
        sprak().krev(tekst)
    return funnet


def _tolketype(tekst: str) -> Tolketype:
    from imdi_cli.tolk.register.regler.ord import les_ord  # only when one is asked for

    return les_ord(Tolketype, tekst) or Tolketype(les_kode(Tolketype, tekst, "--tolketype"))


def offentlige(k: Kontekst) -> list[OffentligTolk]:
    """Give what everyone may see of everyone in the register, by tolkenummer: what `vis` gives, of all at once."""
    reaksjoner = reaksjon.etter_tolk(k)
    alle = (_offentlig(k, tolk, reaksjoner.get(tolk.tolkenummer, ())) for tolk in lager.oppforte(k.base))
    return [tolk for tolk in alle if tolk]


def vis(k: Kontekst, tolkenummer: int) -> OffentligTolk | None:
    """Give what everyone may see of an interpreter who is oppført; None when there is none, or nothing to see.

    Languages in which they are barred, or have no category any more, are not there.
    """
    tolk = lager.finn(k.base, tolkenummer)
    if tolk is None or tolk.status is not Status.OPPFORT:
        return None
    return _offentlig(k, tolk, reaksjon.til_tolk(k, tolkenummer))


def vis_internt(k: Kontekst, tolkenummer: int) -> Tolk | None:
    """Give all that is held of an interpreter, for a saksbehandler; that it was read is logged first."""
    k.krev_rolle(*ROLLER)
    tolk = lager.finn(k.base, tolkenummer)
    if tolk:
        from imdi_cli.base.journal import noter  # lists and look-ups write nothing

        noter(k, "tolk.vist", f"tolk:{tolkenummer}")
    return tolk


def _offentlig(k: Kontekst, tolk: Tolk, reaksjoner: Iterable[Reaksjon]) -> OffentligTolk | None:
    sprak = tuple(s for s in tolk.sprak if s.gir_oppforing and not _utestengt(k, reaksjoner, s.sprak))
    return OffentligTolk.av(tolk._replace(sprak=sprak)) if sprak else None


def _utestengt(k: Kontekst, rader: Iterable[Reaksjon], sprak: str) -> bool:
    sperre = sperret(rader, sprak, k.i_dag)
    return sperre is not None and sperre.register is not None


def fylkesnavn(k: Kontekst) -> Mapping[str, str]:
    """Give the Norwegian name of every fylke someone in the register can live in, by number."""
    from imdi_cli.kodeverk import SAERFYLKER, fylker  # not needed to find an interpreter, so not at start-up

    register = fylker()
    dag = k.i_dag.isoformat()
    return {nr: register.navn(nr, dag).partition(" – ")[0] for nr in {*register.numre(), *SAERFYLKER}}


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
        naere = " eller ".join(f"«{navn}»" for navn in regler.naere(fylke, fylkesnavn(k).values(), FLEST_NAERE))
        raise Bruksfeil(
            f"«{fylke}» er ikke et fylke.",
            neste=f"Mente du {naere}?"
            if naere
            else "Oppgi nummeret med to sifre eller navnet: --fylke 03, --fylke Oslo",
        )
    return nummer
