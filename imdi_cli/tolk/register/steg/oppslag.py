"""Finding, listing and showing interpreters."""

from collections.abc import Mapping

from imdi_cli.kjerne.avslag import Bruksfeil
from imdi_cli.kjerne.kontekst import Kontekst
from imdi_cli.tolk.register import lager, regler
from imdi_cli.tolk.register.typer import Kategori, OffentligTolk, Registerrad, Status, Tolk

ROLLER = ("saksbehandler",)
FLEST_NAERE = 5
_FORSTE_FYLKESAAR, _SISTE_FYLKESAAR = 1995, 2030


def finn(k: Kontekst, tolkenummer: int) -> Tolk | None:
    """Find an interpreter by number, also one who is not oppført."""
    return lager.finn(k.base, tolkenummer)


def finn_navn(k: Kontekst, navn: str) -> list[Tolk]:
    """Find interpreters by name, however it is spelled: those who have all its words, in any order.

    When nobody has the whole words, those who have names that begin with them.
    """
    ord_ = regler.sokeform(navn).split()
    if not ord_:
        return []
    return lager.finn_ord(k.base, ord_, hele=True) or lager.finn_ord(k.base, ord_, hele=False)


def finn_naer(k: Kontekst, navn: str) -> list[Tolk]:
    """Find the interpreters whose names look most like a name that was not found, the likest first."""
    return [
        tolk
        for sok in regler.naere(navn, lager.navn(k.base), FLEST_NAERE)
        for tolk in lager.finn_ord(k.base, sok.split(), hele=True)
    ]


def liste(
    k: Kontekst,
    sprak: str | None = None,
    kategori: Kategori | None = None,
    fylke: str | None = None,
    internt: bool = False,
) -> list[Registerrad]:
    """List interpreters by language, best qualified first; names are left for the caller to sort.

    Everyone sees those who are oppført; `internt` adds the rest, for a saksbehandler. `fylke` is a number
    or a name. Raises Bruksfeil for an unknown fylke.
    """
    if internt:
        k.krev_rolle(*ROLLER)
    rader = lager.liste(
        k.base,
        sprak=None if sprak is None else [s for s in lager.sprak(k.base) if regler.samme_sprak(s, sprak)],
        kategori=kategori,
        fylke=None if fylke is None else _fylkesnummer(k, fylke),
        status=None if internt else Status.OPPFORT,
    )
    return sorted(rader, key=lambda r: r.kategori or "Z")


def naere_sprak(k: Kontekst, sprak: str) -> list[str]:
    """Give the languages of the register that look like one it does not have."""
    return regler.naere(sprak, lager.sprak(k.base), FLEST_NAERE)


def vis(k: Kontekst, tolkenummer: int) -> OffentligTolk | None:
    """Give what everyone may see of an interpreter who is oppført; None when there is none."""
    tolk = lager.finn(k.base, tolkenummer)
    return OffentligTolk.av(tolk) if tolk and tolk.status is Status.OPPFORT else None


def vis_internt(k: Kontekst, tolkenummer: int) -> Tolk | None:
    """Give all that is held of an interpreter, for a saksbehandler; that it was read is logged first."""
    k.krev_rolle(*ROLLER)
    tolk = lager.finn(k.base, tolkenummer)
    if tolk:
        from imdi_cli.base.journal import noter  # lists and look-ups write nothing

        noter(k, "tolk.vist", f"tolk:{tolkenummer}")
    return tolk


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


def _fylkesnummer(k: Kontekst, fylke: str) -> str:
    nummer = fylkesnumre(k).get(regler.sokeform(fylke))
    if nummer is None:
        raise Bruksfeil(
            f"«{fylke}» er ikke et fylke.", neste="Oppgi nummeret med to sifre eller navnet: --fylke 03, --fylke Oslo"
        )
    return nummer
