"""Registering a varsel."""

from collections.abc import Sequence
from hashlib import sha256
from typing import Any, NamedTuple

from imdi_cli.base import arkiv
from imdi_cli.base.arkiv import Fil
from imdi_cli.base.journal import skritt
from imdi_cli.base.nummer import neste_nummer
from imdi_cli.kjerne.kontekst import Kontekst
from imdi_cli.tolk.register import steg as register
from imdi_cli.tolk.register.typer import Tolk
from imdi_cli.tolk.varsel import lager, regler
from imdi_cli.tolk.varsel.steg import verdier as kolonner
from imdi_cli.tolk.varsel.steg.bilde import Varselbilde, bilde, med_merknader
from imdi_cli.tolk.varsel.typer.koder import Varselstatus
from imdi_cli.tolk.varsel.typer.nytt import NyttVarsel
from imdi_cli.tolk.varsel.typer.rader import Identitet

SERIE = "V"
_LENGSTE_NUMMER = 18  # digits: what 64 bits hold


class Tolkevalg(NamedTuple):
    """What was typed for the interpreter, and what the register says to it."""

    oppgitt: str
    tolk: Tolk | None
    kandidater: tuple[Tolk, ...]


def finn_tolk(k: Kontekst, oppgitt: str) -> Tolkevalg:
    """Look up what was typed: a tolkenummer names one interpreter, a name only candidates.

    When nobody has the name, those whose names look like it.
    A name alone never decides who it is: two people may have it (arkivforskrifta § 11; fag §15 nr. 32).
    """
    tekst = oppgitt.strip()
    if _er_tall(tekst):
        return Tolkevalg(tekst, register.finn(k, int(tekst)) if len(tekst) <= _LENGSTE_NUMMER else None, ())
    return Tolkevalg(tekst, None, tuple(register.finn_navn(k, tekst) or register.finn_naer(k, tekst)))


def registrer(
    k: Kontekst,
    nytt: NyttVarsel,
    valg: Tolkevalg,
    *,
    identitet: Identitet | None = None,
    vedlegg: Sequence[Fil] = (),
) -> Varselbilde:
    """Register a varsel: number, scope, journal post, deadlines, identity apart, attachments."""
    k.krev_rolle("saksbehandler")
    if identitet:
        regler.krev_identitet_mulig(
            nytt.anonymitet, "Er avsenderen kjent, ta bort --varsler-ukjent:  imdi varsel ny --ønsker-anonymitet …"
        )
    krev_nye_vedlegg(vedlegg, {})
    verdier: dict[str, Any] = {
        **kolonner.som_kolonner({n: getattr(nytt, n) for n in nytt.__dataclass_fields__}),
        "tolk_navn_oppgitt": None if _er_tall(valg.oppgitt) else valg.oppgitt,
        "tolkenummer_oppgitt": valg.oppgitt if _er_tall(valg.oppgitt) else None,
        "ikke_i_registeret": None,
        "status": Varselstatus.JOURNALFORT.value,
        "saksbehandler": k.bruker.login,
    }
    kolonner.kontroller(k, verdier)
    with k.base.atomisk():
        nr = neste_nummer(k.base, SERIE, nytt.mottatt.dag.year)
        tolk = register.finn(k, valg.tolk.tolkenummer) if valg.tolk else None
        verdier["tolk"] = tolk.tolkenummer if tolk else None
        verdier["virkeomrade"] = kolonner.virkeomrade(k, verdier, tolk)
        with skritt(k, "varsel.registrert", str(nr)) as s:
            s.sett_inn(lager.VARSEL, {**nr.nokkel, **verdier})
            for kode in nytt.brudd:
                lager.sett_brudd(s, nr, kode)
            if identitet:
                lager.sett_identitet(k.base, s, nr, identitet)
            arkiv.journalfor(
                k,
                s,
                retning="inn",
                tittel="Varsel om tolk",
                part=kolonner.part(verdier),
                skjermet=True,
                dokumentdato=verdier["mottatt"],
                dato=verdier["mottatt"],
            )
            for fil in vedlegg:
                arkiv.legg_ved(k, s, "inn", fil)
            kolonner.still_klokker(k, s, nr, verdier)
        b = bilde(k, nr)
    return med_merknader(k, b, kandidater=valg.kandidater, identitet=identitet)


def krev_nye_vedlegg(vedlegg: Sequence[Fil], finnes: dict[str, str]) -> None:
    """Stop when a file is given twice, or lies there already (`finnes`: names by digest)."""
    sett = dict(finnes)
    for fil in vedlegg:
        sum_ = sha256(fil.innhold).hexdigest()
        regler.krev_nytt_vedlegg(fil.navn, sum_, sett)
        sett[sum_] = fil.navn


def _er_tall(tekst: str) -> bool:
    return tekst.isascii() and tekst.isdigit()
