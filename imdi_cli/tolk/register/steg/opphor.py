"""An entry that an utestenging ends, and that is given back when the utestenging is set aside.

How an interpreter comes in again after a limited utestenging is a dated setting. Where it takes a new application,
the entry ends with the decision, and is not there when the time is out; where it is automatic, the entry stands, and
is only barred for the time. So the register answers rightly on every day, and nobody has to run anything.
"""

from imdi_cli.base.journal import Skritt
from imdi_cli.kjerne.kontekst import Kontekst
from imdi_cli.tolk.register import lager as tolker
from imdi_cli.tolk.register.lager import opphor as lager
from imdi_cli.tolk.register.typer import Status, Tolk

_SKILLE = "/"


def avslutt(k: Kontekst, s: Skritt, tolkenummer: int, reaksjon: int) -> bool:
    """End an entry because of a reaction, as part of its step; say whether there was one to end."""
    tolk = tolker.finn(k.base, tolkenummer)
    if tolk is None or tolk.status is Status.IKKE_OPPFORT:
        return False
    sprak = lager.fort(k.base, tolkenummer)
    lager.sett_inn(
        s,
        reaksjon,
        {
            "tolkenummer": tolkenummer,
            "dato": k.i_dag.isoformat(),
            "status": tolk.status.value,
            "sprak": ";".join(f"{navn}{_SKILLE}{slag}" for navn, slag, _ in sprak),
        },
    )
    _ta_ut(s, tolk, sprak)
    return True


def avslutt_igjen(k: Kontekst, s: Skritt, tolkenummer: int, reaksjon: int) -> bool:
    """End an entry that was given back while its reaction was postponed; say whether there was one to end.

    Only for a reaction that ended the entry once: what it was then is kept.
    """
    tolk = tolker.finn(k.base, tolkenummer)
    if tolk is None or tolk.status is Status.IKKE_OPPFORT or lager.finn(k.base, reaksjon) is None:
        return False
    _ta_ut(s, tolk, lager.fort(k.base, tolkenummer))
    return True


def _ta_ut(s: Skritt, tolk: Tolk, sprak: list[tuple[str, str, int]]) -> None:
    s.endre(tolker.TOLK, {"tolkenummer": tolk.tolkenummer}, {"status": Status.IKKE_OPPFORT.value}, sist=tolk.sist)
    for navn, slag, sist in sprak:
        s.endre(tolker.SPRAK, _nokkel(tolk.tolkenummer, navn, slag), {"uten_oppforing": 1}, sist=sist)


def gjeninnsett(k: Kontekst, s: Skritt, reaksjon: int) -> bool:
    """Give back the entry a reaction ended, as part of the step that sets it aside; say whether there was one.

    Whoever has been entered anew since then keeps that entry, and gets the languages back.
    """
    var = lager.finn(k.base, reaksjon)
    tolk = tolker.finn(k.base, var[0]) if var else None
    if var is None or tolk is None:
        return False
    if tolk.status is Status.IKKE_OPPFORT:
        s.endre(tolker.TOLK, {"tolkenummer": tolk.tolkenummer}, {"status": var[1]}, sist=tolk.sist)
    sto = set(filter(None, var[2].split(";")))
    for navn, slag, sist in lager.ikke_fort(k.base, tolk.tolkenummer):
        if f"{navn}{_SKILLE}{slag}" in sto:
            s.endre(tolker.SPRAK, _nokkel(tolk.tolkenummer, navn, slag), {"uten_oppforing": None}, sist=sist)
    return True


def _nokkel(tolkenummer: int, sprak: str, tolketype: str) -> dict[str, object]:
    return {"tolkenummer": tolkenummer, "sprak": sprak, "tolketype": tolketype}
