"""Helpers that tests import; the fixtures in conftest.py are made of them."""

import importlib
import json
import os
import pkgutil
import re
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any, NamedTuple

import pytest

import imdi_cli
from imdi_cli.base.journal import skritt
from imdi_cli.base.motor import Motor
from imdi_cli.base.sqlite import APPLICATION_ID, SQLite
from imdi_cli.base.tabell import Tabell
from imdi_cli.kjerne.avslag import AnnenPerson, Avslag, Basefeil, Bruksfeil, Feil, Stans, Vernebrudd
from imdi_cli.kjerne.kontekst import Bruker, Kontekst

NAA = datetime(2026, 11, 23, 10, 15).astimezone()
TID = NAA.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%S.%fZ")
ROLLER = ("saksbehandler", "beslutter", "statistiker", "leder", "leser")
KODER = {Feil: 1, Bruksfeil: 2, Avslag: 3, AnnenPerson: 4, Vernebrudd: 5, Basefeil: 6}


class Svar(NamedTuple):
    """What the program answered."""

    ut: str
    feil: str
    kode: int

    @property
    def json(self) -> Any:
        """Standard output as JSON."""
        return json.loads(self.ut)

    def ok(self) -> "Svar":
        """Give itself when the command succeeded; fail with everything it said when not."""
        assert self.kode == 0, f"avslutningskode {self.kode}\n--- ut\n{self.ut}\n--- feil\n{self.feil}"
        return self


def lag_kontekst(
    base: Motor,
    *,
    login: str = "kari",
    navn: str = "Kari Nordmann",
    roller: tuple[str, ...] = ROLLER,
    ser_identitet: bool = True,
    naa: datetime = NAA,
    registrer: bool = False,
) -> Kontekst:
    """Make a Kontekst with a fixed clock and the real rule book, both loaded only when asked for.

    `registrer` also registers the user, which most tables demand.
    """
    from imdi_cli.styring.bruker.steg import endring, oppslag
    from imdi_cli.styring.bruker.typer.nytt import NyBruker
    from imdi_cli.styring.bruker.typer.rader import Rolle

    def regelverk() -> Any:
        from imdi_cli import kodeverk

        return kodeverk.regelverk()

    def helligdager() -> Any:
        from imdi_cli import kodeverk

        return kodeverk.helligdager()

    k = Kontekst(
        klokke=lambda: naa,
        bruker=Bruker(login, navn, frozenset(roller), None, ser_identitet),
        base=base,
        regelverk=regelverk,
        helligdager=helligdager,
        kolleger=lambda: oppslag.kolleger(base, naa.date().isoformat()),
    )
    if registrer:
        ny = NyBruker(navn=navn, rolle=tuple(Rolle(r) for r in roller), ser_identitet=ser_identitet or None)
        endring.ny(k, login, ny, forste=True)
    return k


def senere(k: Kontekst, **tid: float) -> Kontekst:
    """Give the same Kontekst with a later clock: `senere(k, hours=1)`."""
    ny = object.__new__(Kontekst)
    ny.__dict__ = dict(k.__dict__, _klokke=lambda: k.naa + timedelta(**tid))
    return ny


def som(k: Kontekst, login: str, *roller: str, ser_identitet: bool = False) -> Kontekst:
    """Give the same Kontekst with another person at the keyboard (not registered by this)."""
    ny = object.__new__(Kontekst)
    ny.__dict__ = dict(k.__dict__, bruker=Bruker(login, login.title(), frozenset(roller), None, ser_identitet))
    return ny


def lag_ovelse(sti: Path) -> None:
    """Make an exercise database with Kari (every role) and Ole (caseworker, leader), in this process."""
    from imdi_cli.base.apne import opprett
    from imdi_cli.styring.bruker.steg import endring
    from imdi_cli.styring.bruker.typer.nytt import NyBruker
    from imdi_cli.styring.bruker.typer.rader import Rolle

    motor = opprett(sti, tid=TID, ovelse=True)
    try:
        k = lag_kontekst(motor, registrer=True)
        endring.ny(k, "ole", NyBruker(navn="Ole Hansen", rolle=(Rolle.SAKSBEHANDLER, Rolle.LEDER)))
    finally:
        motor.lukk()


def tabeller(base: Motor) -> list[str]:
    """List every table of a database."""
    if base.dialekt == "sqlite":
        sql = "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite%' ORDER BY name"
    else:
        sql = "SELECT table_name FROM information_schema.tables WHERE table_schema = current_schema() ORDER BY 1"
    return [navn for (navn,) in base.hent(sql)]


def dump(base: Motor) -> dict[str, list[tuple[Any, ...]]]:
    """Give everything a database holds: its logical content, row by row."""
    return {navn: sorted(base.hent(f"SELECT * FROM {navn}"), key=repr) for navn in tabeller(base)}


_KOMMANDO = re.compile(r"\bimdi ([a-zæøå-]+)(?: ([a-zæøå-]+))?")


def kommandoer_i(tekst: str) -> list[str]:
    """Find the commands a text mentions: «imdi bruker ny»."""
    return [" ".join(filter(None, ("imdi", *treff.groups()))) for treff in _KOMMANDO.finditer(tekst)]


def krev_kommandoer(tekst: str) -> list[str]:
    """Assert that every command a text mentions stands in the door's table; give them."""
    from imdi_cli.kommandoer import KOMMANDOER

    funnet = kommandoer_i(tekst)
    for kommando in funnet:
        _, substantiv, *verb = kommando.split()
        assert substantiv in KOMMANDOER, f"«{kommando}» finnes ikke"
        gruppe = KOMMANDOER[substantiv]
        assert (verb and verb[0] in gruppe.verb) or gruppe.alene, f"«{kommando}» finnes ikke"
    return funnet


def krev_kommando(linje: str) -> None:
    """Assert that a hint can be typed: the command is in the table, and each option is one of its own."""
    import shlex

    from imdi_cli.dor import lag_rot

    _, substantiv, verb, *resten = shlex.split(linje)
    rot = lag_rot()
    gruppe = rot.get_command(None, substantiv)  # type: ignore[arg-type]
    kommando = gruppe.get_command(None, verb)  # type: ignore[union-attr, arg-type]
    assert kommando, linje
    if "--" in resten:  # what follows belongs to the step that is named
        resten = resten[: resten.index("--")]
    valg = {v for p in kommando.params for v in p.opts} | {"--help"}
    assert {ord_ for ord_ in resten if ord_.startswith("--")} <= valg, linje


def hint(svar: Svar) -> list[str]:
    """Find every whole command in what was said, and hold that it can be typed."""
    funnet = [
        linje.rstrip(" .)")
        for linje in re.findall(r"imdi (?!sender |tar )[a-zæøå-]+ [a-zæøå-]+[^\n,?»]*", svar.ut + svar.feil)
    ]
    for linje in funnet:
        krev_kommando(linje)
    return funnet


def avvist(
    base: Motor, klasse: type[Stans], handling: Callable[[], object], *, kommando: bool = True, endret: bool = False
) -> Any:
    """Run something that must be refused, and hold everything a refusal owes; give the refusal.

    It is exactly `klasse`, has the exit code of its kind, a paragraph (when it is an Avslag), and a next step
    whose commands exist; `kommando=False` where the next step is no command. The database is as it was, unless
    `endret` says that the refusal itself is logged.
    """
    for_ = dump(base)
    with pytest.raises(klasse) as fanget:
        handling()
    stans = fanget.value
    assert type(stans) is klasse, f"{type(stans).__name__}, ikke {klasse.__name__}"
    slag = next(k for k in type(stans).__mro__ if k in KODER)
    assert stans.kode == KODER[slag]
    assert stans.hva.endswith((".", "?", "!")) or ":" in stans.hva, f"ingen setning: {stans.hva}"
    if isinstance(stans, Avslag):
        assert stans.hjemmel, "et avslag må ha hjemmel"
    assert stans.neste, "det må stå hva en kan gjøre"
    funnet = krev_kommandoer(stans.neste)
    assert funnet or not kommando, f"neste steg er ingen kommando: {stans.neste}"
    assert (dump(base) == for_) is not endret, "databasen er endret" if not endret else "avslaget er ikke logget"
    return stans


def uten_miljo() -> dict[str, str]:
    """The environment of a child process, without imdi's own variables."""
    return {navn: v for navn, v in os.environ.items() if not navn.startswith("IMDI_")}


# --- a toy table, for tests of the journal itself ------------------------------------------------------------

LEKE_DDL = """CREATE TABLE leke (
    id    INTEGER NOT NULL PRIMARY KEY,
    kode  TEXT,
    antall INTEGER,
    navn  TEXT,
    notat TEXT,
    sist  INTEGER NOT NULL,
    CONSTRAINT leke_antall_er_positivt CHECK (antall >= 0),
    CONSTRAINT leke_sist_finnes FOREIGN KEY (sist) REFERENCES journal (nr) DEFERRABLE INITIALLY DEFERRED
) STRICT;
CREATE TABLE leketall (
    last INTEGER NOT NULL,
    nr   INTEGER NOT NULL,
    tekst TEXT,
    PRIMARY KEY (last, nr)
) STRICT;
"""
LEKE = Tabell("leke", ("id",), ("kode", "antall"), skjult=("navn",), utenfor=("notat",))
LEKETALL = Tabell("leketall", ("last", "nr"), ("tekst",))


def lag_leker(base: Motor) -> None:
    """Add the toy tables to a database."""
    with base.atomisk():
        base.skript(LEKE_DDL)


def leke(k: Kontekst, id_: int, **verdier: object) -> int:
    """Insert one toy; give its journal row."""
    with k.base.atomisk(), skritt(k, "leke.ny", f"leke:{id_}") as s:
        s.sett_inn(LEKE, {"id": id_, **verdier})
    return s.nr


def endre_leke(k: Kontekst, id_: int, sist: int, **verdier: object) -> int:
    """Change one toy; give its journal row."""
    with k.base.atomisk(), skritt(k, "leke.endret", f"leke:{id_}") as s:
        s.endre(LEKE, {"id": id_}, verdier, sist=sist)
    return s.nr


def gammel_base(sti: Path, siste: int) -> None:
    """Make a database as an older program left it: the steps up to `siste`, the stamp and one journal row."""
    from imdi_cli.base import apne, migrasjon

    sti.touch(0o600)
    motor = Motor(SQLite(sti))
    motor.utfor(f"PRAGMA application_id = {APPLICATION_ID}")
    alle = migrasjon.migrasjoner
    try:
        migrasjon.migrasjoner = lambda dialekt, mappe=None: [m for m in alle(dialekt, mappe) if m.nr <= siste]
        migrasjon.migrer(motor, TID)
    finally:
        migrasjon.migrasjoner = alle
    with motor.atomisk():
        apne.stempel(motor, tid=TID, ovelse=False)
    lag_kontekst(motor, registrer=True)
    motor.lukk()


def samtidig(skript: str, antall: int, *argumenter: object, tid: float = 60) -> list["Svar"]:
    """Run a Python text in several processes that start together; `sys.argv[1:]` are their number and `argumenter`.

    The text calls `klar()` when it is ready to start.
    """
    import subprocess
    import sys
    import tempfile
    import time

    with tempfile.TemporaryDirectory() as mappe:
        start = Path(mappe) / "start"
        hode = (
            "import sys, time, pathlib\n"
            "def klar():\n"
            f"    pathlib.Path({mappe!r}, 'klar' + sys.argv[1]).touch()\n"
            f"    while not pathlib.Path({str(start)!r}).exists(): time.sleep(0.002)\n"
        )
        barn = [
            subprocess.Popen(
                [sys.executable, "-c", hode + skript, str(nr), *map(str, argumenter)],
                stdout=subprocess.PIPE,
                stderr=subprocess.PIPE,
                env=uten_miljo(),
            )
            for nr in range(antall)
        ]
        frist = time.monotonic() + tid
        while len(list(Path(mappe).glob("klar*"))) < antall and time.monotonic() < frist:
            if any(b.poll() not in (None, 0) for b in barn):
                break
            time.sleep(0.005)
        start.touch()
        svar = []
        for b in barn:
            ut, feil = b.communicate(timeout=tid)
            svar.append(Svar(ut.decode(), feil.decode(), b.returncode))
        return svar


def uten_vern(base: Motor, *setninger: str) -> None:
    """Do what only the owner of the file can: change the database behind the triggers and the foreign keys."""
    if base.dialekt == "sqlite":
        utlosere = base.hent("SELECT name, sql FROM sqlite_schema WHERE type = 'trigger'")
        base.utfor("PRAGMA foreign_keys = OFF")
        for navn, _ in utlosere:
            base.utfor(f"DROP TRIGGER {navn}")
        for setning in setninger:
            base.utfor(setning)
        for _, sql in utlosere:
            base.utfor(sql)
        base.utfor("PRAGMA foreign_keys = ON")
    else:
        base.utfor("SET session_replication_role = replica")
        for setning in setninger:
            base.utfor(setning)
        base.utfor("SET session_replication_role = DEFAULT")


def journaltabeller() -> dict[str, Tabell]:
    """Every `Tabell` in the package, by module and name."""
    ut = {}
    for info in pkgutil.walk_packages(imdi_cli.__path__, "imdi_cli."):
        if "lager" in info.name.split(".") or info.name in ("imdi_cli.base.arkiv", "imdi_cli.base.innlesing"):
            modul = importlib.import_module(info.name)
            ut |= {f"{info.name}.{n}": v for n, v in vars(modul).items() if isinstance(v, Tabell)}
    return ut
