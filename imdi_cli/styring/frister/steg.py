"""Steps with deadlines: start, close, list, work out."""

from datetime import date

from imdi_cli.base.journal import Skritt
from imdi_cli.kjerne.frist import Frist
from imdi_cli.kjerne.kontekst import Kontekst
from imdi_cli.styring.frister import lager, regler
from imdi_cli.styring.frister.typer import Fristrad


def start(
    k: Kontekst,
    s: Skritt,
    regel: str,
    dag: date,
    *,
    hva: str,
    ansvarlig: str | None,
    neste: str,
) -> Fristrad:
    """Start a deadline as part of a step: it is worked out now, because it is now told to someone.

    `hva` are the words the list has for it, `neste` the command that meets it.
    """
    f = regler.regn_ut(k.regelverk, k.helligdager, regel, dag)
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


def finn(k: Kontekst, gjelder: str, regel: str) -> Fristrad | None:
    """Find a deadline of a case that runs, by its rule."""
    return next((r for r in lager.aapne(k.base, gjelder) if r.regel == regel), None)


def til_sak(k: Kontekst, gjelder: str) -> list[Fristrad]:
    """List every deadline of a case."""
    return lager.til_sak(k.base, gjelder)


def liste(k: Kontekst) -> list[Fristrad]:
    """List the deadlines that run, in all nouns, nearest first."""
    return lager.aapne(k.base)


def beregn(k: Kontekst, ord_: str, fra: date) -> Frist:
    """Work out one deadline for someone who asks, by id or short name («klage»)."""
    return regler.regn_ut(k.regelverk, k.helligdager, k.regelverk.finn(ord_), fra)
