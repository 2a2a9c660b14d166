"""What every test may ask for: a database on either engine, a Kontekst, the real program, a refusal run.

`synchronous=OFF` is allowed through the fixture `base` and nowhere else; `tests/base/test_apning.py` opens the
real thing and reads every pragma back.
"""

import atexit
import itertools
import os
import shutil
import subprocess
import sys
import tempfile
import warnings
from collections.abc import Callable, Iterator
from contextlib import suppress
from pathlib import Path

import hjelp
import pytest

from imdi_cli.base.apne import opprett, stempel
from imdi_cli.base.migrasjon import migrer
from imdi_cli.base.motor import Motor
from imdi_cli.base.sqlite import SQLite
from imdi_cli.kjerne.kontekst import Kontekst

OVELSESLOGIN = "kari"
_UTELATT: dict[str, int] = {}


# --- the circles ----------------------------------------------------------------------------------------------

YTRE_KRETSER = ("ettersyn", "angrep")


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """Leave out the outer circles unless they are asked for with `-m`; the closing line counts them."""
    if config.option.markexpr:
        return
    for krets in YTRE_KRETSER:
        ute = [t for t in items if t.get_closest_marker(krets)]
        if ute:
            _UTELATT[f"i make {krets}"] = len(ute)
            items[:] = [t for t in items if t not in ute]
            config.hook.pytest_deselected(items=ute)


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    """End with one line about what was not run, and why."""
    hoppet: dict[str, int] = {}
    for rapport in terminalreporter.stats.get("skipped", []):
        grunn = str(rapport.longrepr[2] if isinstance(rapport.longrepr, tuple) else rapport.longrepr)
        grunn = grunn.removeprefix("Skipped: ")
        hoppet[grunn] = hoppet.get(grunn, 0) + 1
    deler = [f"{antall} {hva}" for hva, antall in _UTELATT.items()]
    deler += [f"{antall} hoppet over ({hva})" for hva, antall in sorted(hoppet.items())]
    if deler:
        terminalreporter.write_line("Ikke kjørt: " + "; ".join(deler) + ".")


# --- databases ------------------------------------------------------------------------------------------------


def slapp(motor: Motor) -> Motor:
    """Take away the durability that costs time: tests lose nothing by it."""
    assert isinstance(motor.driver, SQLite)
    motor.driver.conn.execute("PRAGMA synchronous = OFF")
    return motor


@pytest.fixture(scope="session")
def sqlitemal(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A migrated, stamped and empty SQLite file, copied for each test."""
    sti = tmp_path_factory.mktemp("mal") / "imdi.db"
    opprett(sti, tid=hjelp.TID, ovelse=False).lukk()
    return sti


class Tjener:
    """One PostgreSQL server for the whole session, with one migrated database that is emptied for each test."""

    def __init__(self) -> None:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            import pgserver
            import psycopg2
        self.mappe = Path(tempfile.mkdtemp(prefix="imdipg"))
        atexit.register(self.stopp)
        self.tjener = pgserver.get_server(self.mappe, cleanup_mode=None)
        self.admin = psycopg2.connect(self.tjener.get_uri())
        self.admin.autocommit = True
        self.sql("ALTER SYSTEM SET fsync = off")
        self.sql("ALTER SYSTEM SET synchronous_commit = off")
        self.sql("SELECT pg_reload_conf()")
        self._nr = itertools.count(1)
        self.mal = self.tom_base()
        motor = self.apne(self.mal)
        migrer(motor, hjelp.TID)
        self.tabeller = set(hjelp.tabeller(motor))
        self.skjema = motor.hent("SELECT nr, navn, sha256, tid, program FROM skjema")
        motor.lukk()

    def sql(self, tekst: str) -> None:
        with self.admin.cursor() as c:
            c.execute(tekst)

    def tom_base(self, sortering: str = "C") -> str:
        """Make an empty database; give its name."""
        navn = f"t{next(self._nr)}"
        orden = f"LC_COLLATE '{sortering}' LC_CTYPE '{sortering}'"
        self.sql(f"CREATE DATABASE {navn} TEMPLATE template0 ENCODING 'UTF8' {orden}")
        return navn

    def rydd(self) -> None:
        """Make the working database as new: making another would cost a third of a second a test."""
        self.sql(f"SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = '{self.mal}'")
        motor = self.apne(self.mal)
        motor.utfor("SET session_replication_role = replica")  # past the triggers and the foreign keys
        for navn in hjelp.tabeller(motor):
            motor.utfor(f"DELETE FROM {navn}" if navn in self.tabeller else f"DROP TABLE {navn} CASCADE")
        for rad in self.skjema:
            motor.utfor(
                "INSERT INTO skjema (nr, navn, sha256, tid, program) VALUES (:nr, :navn, :sha, :tid, :program)",
                **dict(zip(("nr", "navn", "sha", "tid", "program"), rad, strict=True)),
            )
        motor.lukk()

    def dsn(self, navn: str) -> str:
        return str(self.tjener.get_uri(navn))

    def apne(self, navn: str) -> Motor:
        from imdi_cli.base.postgres import Postgres

        return Motor(Postgres(self.dsn(navn)))

    def stopp(self) -> None:
        """Stop at once: there is nothing to save, and pgserver's own way takes five seconds."""
        atexit.unregister(self.stopp)
        with suppress(Exception):
            self.admin.close()
        with suppress(Exception):
            from pgserver._commands import pg_ctl

            pg_ctl(["-m", "immediate", "stop"], pgdata=self.mappe, user=self.tjener.system_user)
        shutil.rmtree(self.mappe, ignore_errors=True)


@pytest.fixture(scope="session")
def tjener() -> Iterator[Tjener]:
    """The PostgreSQL server, or a skip that says why there is none."""
    try:
        server = Tjener()
    except ImportError as feil:
        pytest.skip(f"PostgreSQL: {feil.name} er ikke installert her")
    except Exception as feil:
        pytest.skip(f"PostgreSQL lot seg ikke starte: {type(feil).__name__}")
    yield server
    server.stopp()


@pytest.fixture
def sqlitebase(tmp_path: Path, sqlitemal: Path) -> Iterator[Motor]:
    """An empty, stamped database on SQLite, without durability."""
    sti = tmp_path / "imdi.db"
    shutil.copy(sqlitemal, sti)
    motor = slapp(Motor(SQLite(sti)))
    yield motor
    motor.lukk()


@pytest.fixture
def pgbase(tjener: Tjener) -> Iterator[Motor]:
    """An empty, stamped database on PostgreSQL."""
    tjener.rydd()
    motor = tjener.apne(tjener.mal)
    with motor.atomisk():
        stempel(motor, tid=hjelp.TID, ovelse=False)
    yield motor
    motor.lukk()


@pytest.fixture(params=["sqlite", "postgres"])
def base(request: pytest.FixtureRequest) -> Motor:
    """An empty, stamped database: every test that asks for it runs on both engines."""
    motor: Motor = request.getfixturevalue("sqlitebase" if request.param == "sqlite" else "pgbase")
    return motor


# --- a Kontekst -----------------------------------------------------------------------------------------------


@pytest.fixture
def k(base: Motor) -> Kontekst:
    """Kari, who has every role, on 23 November 2026 at 10.15, with the real rule book and holidays."""
    return hjelp.lag_kontekst(base, registrer=True)


@pytest.fixture
def avvist(base: Motor) -> Callable[..., object]:
    """Run a refusal: `avvist(KanIkkeNoe, lambda: steg.noe(k, …))`. See `hjelp.avvist`."""

    def kjor(klasse: type, handling: Callable[[], object], **krav: object) -> object:
        return hjelp.avvist(base, klasse, handling, **krav)

    return kjor


# --- the real program -----------------------------------------------------------------------------------------


class Program:
    """`python -m imdi_cli` with a database of its own and none of the surroundings' settings."""

    def __init__(self, mappe: Path) -> None:
        self.mappe = mappe
        self.database = mappe / "data" / "imdi.db"
        self.miljo = {navn: v for navn, v in os.environ.items() if not navn.startswith("IMDI_")}
        self.miljo |= {"IMDI_DATABASE": str(self.database), "TZ": "Europe/Oslo", "COLUMNS": "80"}
        self.miljo.pop("NO_COLOR", None)

    def __call__(
        self, *argumenter: object, inn: str | bytes = "", miljo: dict[str, str] | None = None, tid: float = 60
    ) -> "hjelp.Svar":
        """Run one command in the test's folder; `inn` is its standard input."""
        ferdig = subprocess.run(
            [sys.executable, "-m", "imdi_cli", *map(str, argumenter)],
            input=inn if isinstance(inn, bytes) else inn.encode(),
            capture_output=True,
            env=self.miljo | (miljo or {}),
            cwd=self.mappe,
            timeout=tid,
        )
        return hjelp.Svar(ferdig.stdout.decode(), ferdig.stderr.decode(), ferdig.returncode)


@pytest.fixture
def imdi(tmp_path: Path) -> Program:
    """The real program; no database is there yet."""
    return Program(tmp_path)


@pytest.fixture
def ovelse(tmp_path: Path) -> Program:
    """The real program with an exercise database: Kari and Ole, and the clock at 23 November 2026 10.15."""
    program = Program(tmp_path)
    program.miljo |= {"IMDI_KLOKKE": "2026-11-23T10:15", "IMDI_BRUKER": OVELSESLOGIN}
    hjelp.lag_ovelse(program.database)
    return program
