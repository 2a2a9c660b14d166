"""Statsautorisasjon as a qualification: it comes of a bevilling and ends with it. For the steps of the bevilling."""

from datetime import date

from imdi_cli.base.journal import Skritt
from imdi_cli.base.nummer import Saksnummer
from imdi_cli.kjerne.kontekst import Kontekst
from imdi_cli.tolk.register import lager as tolker
from imdi_cli.tolk.register.lager import liv
from imdi_cli.tolk.register.lager import soknad as lager
from imdi_cli.tolk.register.steg.kategori import regn_om
from imdi_cli.tolk.register.steg.vedtak import sett_oppforing, sett_tolk
from imdi_cli.tolk.register.typer import Kvalifikasjon, Kvalifikasjonsrad, Oppforing, Sluttgrunn, Status
from imdi_cli.tolk.register.typer.soknad import Soknad

__all__ = ["avslutt", "gi", "gjeninnsett", "regn_om"]


def gi(
    k: Kontekst,
    s: Skritt,
    tolkenummer: int | None,
    soknad: Soknad | None,
    o: Oppforing,
    bestatt: date,
    gitt: date,
    begrunnelse: str | None = None,
) -> int:
    """Give the qualification as part of a step; whoever has no number gets one, and is not thereby entered."""
    if tolkenummer is None:
        assert soknad is not None
        nr = Saksnummer("R", soknad.aar, soknad.lopenr)
        tolkenummer = liv.nytt_nummer(k.base)
        sett_tolk(k, s, nr, soknad, tolkenummer, Status.IKKE_OPPFORT)
        s.endre(lager.SOKNAD, nr.nokkel, {"tolkenummer": tolkenummer}, sist=soknad.sist)
    sett_oppforing(k, s, tolkenummer, o, uten_oppforing=True)
    finnes = _finn(k, tolkenummer, o)
    verdier: dict[str, object] = {
        "oppnadd": bestatt.isoformat(),
        "gyldig_fra": gitt.isoformat(),
        "begrunnelse": begrunnelse,
    }
    if finnes is None:
        s.sett_inn(tolker.KVALIFIKASJON, _nokkel(tolkenummer, o) | verdier)
    elif finnes.ugyldig_fra is not None:
        igjen = {"ugyldig_fra": None, "ugyldig_grunn": None}
        s.endre(tolker.KVALIFIKASJON, _nokkel(tolkenummer, o), verdier | igjen, sist=finnes.sist)
    return tolkenummer


def avslutt(k: Kontekst, s: Skritt, tolkenummer: int, o: Oppforing, grunn: Sluttgrunn) -> None:
    """End the qualification as part of a step, today."""
    finnes = _finn(k, tolkenummer, o)
    assert finnes is not None
    verdier = {"ugyldig_fra": k.i_dag.isoformat(), "ugyldig_grunn": grunn.value}
    s.endre(tolker.KVALIFIKASJON, _nokkel(tolkenummer, o), verdier, sist=finnes.sist)


def gjeninnsett(k: Kontekst, s: Skritt, tolkenummer: int, o: Oppforing) -> None:
    """Let a qualification count again as part of a step: the decision that ended it is set aside."""
    finnes = _finn(k, tolkenummer, o)
    assert finnes is not None
    igjen = {"ugyldig_fra": None, "ugyldig_grunn": None}
    s.endre(tolker.KVALIFIKASJON, _nokkel(tolkenummer, o), igjen, sist=finnes.sist)


def _finn(k: Kontekst, tolkenummer: int, o: Oppforing) -> Kvalifikasjonsrad | None:
    return next(
        (
            r
            for r in tolker.kvalifikasjoner(k.base, tolkenummer)
            if r.oppforing == o and r.kvalifikasjon is Kvalifikasjon.STATSAUTORISASJON
        ),
        None,
    )


def _nokkel(tolkenummer: int, o: Oppforing) -> dict[str, object]:
    return {
        "tolkenummer": tolkenummer,
        "sprak": o.sprak,
        "tolketype": o.tolketype.value,
        "kvalifikasjon": Kvalifikasjon.STATSAUTORISASJON.value,
    }
