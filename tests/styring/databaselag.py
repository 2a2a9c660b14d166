"""A database on disk, opened, written in and written past."""

import sqlite3
from contextlib import contextmanager

import hjelp

from imdi_cli.base.apne import apne
from imdi_cli.base.journal import skritt
from imdi_cli.styring.bruker.steg import endring, oppslag
from imdi_cli.styring.bruker.typer.nytt import NyBruker
from imdi_cli.styring.bruker.typer.rader import Rolle
from imdi_cli.styring.database import steg
from imdi_cli.styring.database.typer import FORSTE_ROLLER, Utfall
from imdi_cli.styring.frister import steg as frister

KARI = NyBruker(navn="Kari Nordmann", rolle=FORSTE_ROLLER)


@contextmanager
def apnet(sti, **kontekst):
    motor = apne(sti, tid=hjelp.TID)
    try:
        yield hjelp.lag_kontekst(motor, **kontekst)
    finally:
        motor.lukk()


def ny_bruker(sti, login):
    with apnet(sti) as k:
        endring.ny(k, login, NyBruker(navn=login.title(), rolle=(Rolle.SAKSBEHANDLER,)))


def logins(sti):
    with apnet(sti) as k:
        return [b.login for b in oppslag.liste(k, alle=True)]


def rot(sti, *setninger):
    """Write past imdi, its triggers and its foreign keys."""
    conn = sqlite3.connect(sti)
    conn.execute("PRAGMA foreign_keys = OFF")
    for navn, sql in conn.execute("SELECT name, sql FROM sqlite_schema WHERE type = 'trigger'").fetchall():
        conn.execute(f"DROP TRIGGER {navn}")
        setninger = (*setninger, sql)
    for setning in setninger:
        conn.execute(setning)
    conn.commit()
    conn.close()


def feilene(sti):
    with apnet(sti) as k:
        svar = steg.kontroller(k)
    assert svar.hel == all(p.utfall is not Utfall.FEIL for p in svar.punkter)
    return {p.hva: p.funn for p in svar.punkter if p.utfall is Utfall.FEIL}


def med_frist(sti):
    """Start a deadline in the database, as a case does."""
    with apnet(sti) as k, k.base.atomisk(), skritt(k, "varsel.registrert", "V-2026-0001") as s:
        frister.start(
            k, s, "varsel.forelopig-svar", k.i_dag, hva="foreløpig svar", ansvarlig="kari", neste="imdi varsel liste"
        )
