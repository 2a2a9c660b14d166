"""Steps with deadlines: start, close, list, work out."""

from datetime import date
from typing import TYPE_CHECKING

from imdi_cli.base.journal import Skritt
from imdi_cli.kjerne.avslag import Stans
from imdi_cli.kjerne.dato import vis_dato
from imdi_cli.kjerne.kontekst import Kontekst
from imdi_cli.styring.bruker.steg import oppslag as brukere
from imdi_cli.styring.frister import lager, regler
from imdi_cli.styring.frister.typer import Fristrad

if TYPE_CHECKING:
    from imdi_cli.kjerne.frist import Frist


def start(
    k: Kontekst,
    s: Skritt,
    regel: str,
    dag: date,
    *,
    hva: str,
    ansvarlig: str | None,
    neste: str,
    siste: date | None = None,
) -> Fristrad:
    """Start a deadline as part of a step: it is worked out now, because it is now told to someone.

    `hva` are the words the list has for it, `neste` the command that meets it. `siste` is the last day when
    someone has set it, and nothing is to be worked out.
    """
    if siste is None:
        f = regler.regn_ut(k.regelverk, k.helligdager, regel, dag)
    else:
        f = regler.satt(k.regelverk, regel, dag, siste)
    verdier: dict[str, object] = {
        "gjelder": s.gjelder,
        "regel": f.regel.id,
        "regel_fra": f.regel.gyldig_fra,
        "hva": hva,
        "hjemmel": f.regel.hjemmel,
        "antatt": int(f.regel.sikkerhet != "bekreftet"),
        "binder": f.regel.binder,
        "ansvarlig": ansvarlig,
        "start": f.start.isoformat(),
        "streng": f.streng.isoformat(),
        "siste": f.siste.isoformat(),
        "flyttet": regler.som_flyttet(f),
        "neste": neste,
    }
    id_ = lager.sett_inn(k.base, s, verdier)
    return next(r for r in lager.aapne(k.base, s.gjelder) if r.id == id_)


def lukk(
    k: Kontekst, s: Skritt, rad: Fristrad, *, holdt: bool = True, dag: date | None = None, grunn: str | None = None
) -> None:
    """Close a deadline as part of a step: met on a day, or not needed with a reason."""
    s.endre(
        lager.FRIST,
        {"id": rad.id},
        {
            "lukket_som": "holdt" if holdt else "ikke nødvendig",
            "lukket": (dag or k.i_dag).isoformat(),
            "grunn": grunn,
        },
        sist=rad.sist,
    )


def overfor(k: Kontekst, s: Skritt, gjelder: str, ansvarlig: str | None) -> None:
    """Let the deadlines of a case that run be somebody else's, as part of a step; None while nobody has it."""
    for rad in lager.aapne(k.base, gjelder):
        if rad.ansvarlig != ansvarlig:
            s.endre(lager.FRIST, {"id": rad.id}, {"ansvarlig": ansvarlig}, sist=rad.sist)


def finn(k: Kontekst, gjelder: str, regel: str) -> Fristrad | None:
    """Find a deadline of a case that runs, by its rule."""
    return next((r for r in lager.aapne(k.base, gjelder) if r.regel == regel), None)


def til_sak(k: Kontekst, gjelder: str) -> list[Fristrad]:
    """List every deadline of a case."""
    return lager.til_sak(k.base, gjelder)


def liste(k: Kontekst) -> list[Fristrad]:
    """List the deadlines that run, in all nouns, nearest first."""
    return lager.aapne(k.base)


def i_bolker(k: Kontekst, *, ansvarlig: str | None = None) -> tuple[list[Fristrad], list[Fristrad], list[Fristrad]]:
    """List the deadlines that run as overdue, today and this week, and later; only one person's when asked.

    What ran out for a party, with nobody here to follow it up, is overdue for no one, and left out.
    """
    bolker: tuple[list[Fristrad], list[Fristrad], list[Fristrad]] = ([], [], [])
    for rad in lager.aapne(k.base):
        if ansvarlig in (None, rad.ansvarlig) and not regler.utlopt_for_parten(rad, k.i_dag):
            bolker[regler.bolk(rad.siste, k.i_dag)].append(rad)
    return bolker


def beregn(k: Kontekst, ord_: str, fra: date) -> "Frist":
    """Work out one deadline for someone who asks, by id or short name («klage»)."""
    return regler.regn_ut(k.regelverk, k.helligdager, k.regelverk.finn(ord_), fra)


def avvik(k: Kontekst) -> list[str]:
    """Work out every running deadline again with today's rule book; say which come out otherwise.

    Nothing is changed: what was told to someone stands until someone changes it.
    """
    ut = []
    for rad in lager.aapne(k.base):
        dag = date.fromisoformat(rad.start)
        try:
            if regler.er_satt(k.regelverk, rad.regel, dag):
                continue
            f = regler.regn_ut(k.regelverk, k.helligdager, rad.regel, dag)
        except Stans as stans:
            ut.append(f"{rad.gjelder}, {rad.hva}: {stans.hva}")
            continue
        if f.siste.isoformat() != rad.siste:
            ut.append(
                f"{rad.gjelder}, {rad.hva}: siste dag er {vis_dato(date.fromisoformat(rad.siste))}, "
                f"men regelverket i dag gir {vis_dato(f.siste)} ({f.regel.hjemmel})"
            )
    return ut


def navn(k: Kontekst) -> dict[str, str]:
    """Give the names of those who may be responsible, by login."""
    return {b.login: b.navn for b in brukere.liste(k, alle=True)}
