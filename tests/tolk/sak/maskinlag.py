"""What the machine of cases stands on: a world on file, people, and the law said once more, from the bare tables."""

from datetime import date, timedelta
from pathlib import Path
from typing import Any

import hjelp
from conftest import slapp
from tolk.sak.lag import folk
from tolk.varsel import lag as varsler

from imdi_cli.base.motor import Motor
from imdi_cli.base.nummer import Saksnummer
from imdi_cli.base.sqlite import SQLite
from imdi_cli.kjerne.kontekst import Kontekst
from imdi_cli.tolk.bevilling import steg as bevilling
from imdi_cli.tolk.bevilling.typer import NyBevilling

LEDER = {"kari": "dag", "ole": "dag", "per": "ole", "dag": None}
TOLKER = (varsler.BEGGE, varsler.BARE_OPPFORT, varsler.BARE_AUTORISERT)

# Where a case may go, written by hand from fag §4.2.
_FOER = ("under utredning", "venter på opplysninger", "forelagt tolken", "tolken er hørt")
LOVLIG = {
    "opprettet": {"under utredning"},
    "under utredning": {"venter på opplysninger", "forelagt tolken", "tolken er hørt", "til beslutning", "besluttet"},
    "venter på opplysninger": {"under utredning", "forelagt tolken", "tolken er hørt"},
    "forelagt tolken": {*_FOER, "klargjort for utvalg", "til beslutning", "besluttet"},
    "tolken er hørt": {*_FOER, "klargjort for utvalg", "til beslutning", "besluttet"},
    "klargjort for utvalg": {"råd avgitt", "under utredning"},
    "råd avgitt": {"forelagt tolken", "tolken er hørt", "under utredning", "til beslutning", "besluttet"},
    "til beslutning": {"besluttet", "under utredning"},
    "besluttet": {"underrettet", "avsluttet"},
    "underrettet": {"avsluttet"},
    "avsluttet": set[str](),
}


def mal(mappe: Path, tom: Path) -> Path:
    """Make a database with three interpreters, one of them with two bevillinger, and four people."""
    sti = mappe / "verden.db"
    sti.write_bytes(tom.read_bytes())
    base = slapp(Motor(SQLite(sti)))
    k = hjelp.lag_kontekst(base, registrer=True)
    varsler.tolker(k, mappe)
    folk(k)
    ny = NyBevilling("arabisk", date(2020, 6, 12), myndig=True, mottatt=date(2020, 7, 1))
    bevilling.gi(k, varsler.BEGGE, ny)
    base.lukk()
    return sti


class Lov:
    """The conditions of a decision, worked out from the bare tables and from what the machine itself has done."""

    def __init__(self, base: Motor) -> None:
        self.base = base
        self.mottatt: dict[str, date] = {}  # the case of an advarsel → the day it was received
        self.forberedt: dict[str, set[str]] = {}
        self.hendelse: dict[str, list[date]] = {}

    def rad(self, sql: str, **verdier: object) -> Any:
        rader = self.base.hent(sql, **verdier)
        return rader[0] if rader else None

    def opphevet(self) -> set[int]:
        return {r[0] for r in self.base.hent("SELECT opphever FROM reaksjon WHERE opphever IS NOT NULL")}

    def utestengt(self, tolk: int, dag: date, *, midlertidig: bool = False) -> bool:
        """Barred on a day by an utestenging that is not set aside."""
        slag = ("utestenging for en begrenset periode", "utestenging for alltid", "midlertidig utestenging")
        borte = self.opphevet()
        for id_, type_, fra, til in self.base.hent(
            "SELECT id, type, coalesce(periode_fra, beslutningsdato), periode_til FROM reaksjon "
            "WHERE tolkenummer = :t",
            t=tolk,
        ):
            gjelder = id_ not in borte and fra <= dag.isoformat() and (til is None or dag.isoformat() <= til)
            if gjelder and type_ in (slag if midlertidig else slag[:2]):
                return True
        return False

    def oppfort(self, tolk: int, dag: date) -> bool:
        (status,) = self.rad("SELECT status FROM tolk WHERE tolkenummer = :t", t=tolk)
        return status != "ikke oppført" and not self.utestengt(tolk, dag)

    def bevillinger(self, tolk: int) -> set[str]:
        rader = self.base.hent(
            "SELECT sprak FROM tolk_kvalifikasjon WHERE tolkenummer = :t AND kvalifikasjon = 'statsautorisasjon' "
            "AND ugyldig_fra IS NULL",
            t=tolk,
        )
        return {r[0] for r in rader}

    def teller(self, tolk: int, dag: date, uten: str) -> list[date]:
        """The days of the warnings that count: received, not set aside, at most five years ago, of other cases."""
        borte = self.opphevet()
        dager = []
        for id_, sak in self.base.hent(
            "SELECT id, sak FROM reaksjon WHERE tolkenummer = :t AND type = 'advarsel'", t=tolk
        ):
            kom = self.mottatt.get(sak)
            if id_ in borte or sak == uten or kom is None or kom > dag:
                continue
            siste = kom.replace(year=kom.year + 5) if (kom.month, kom.day) != (2, 29) else date(kom.year + 5, 2, 28)
            if dag <= siste:
                dager.append(kom)
        return sorted(dager)

    def hort(self, nr: Saksnummer, dag: date) -> bool:
        """Warned, with an answer or the time out or an exception of § 16; and every breach was laid before them."""
        lagt = self.base.hent(
            "SELECT frist, unntak, uttalt, brudd, lagt FROM sak_forelegging WHERE aar = :aar AND lopenr = :lopenr "
            "ORDER BY nr",
            **nr.nokkel,
        )
        varslet = [r for r in lagt if r[1] is None or r[1].startswith("16")]
        if not varslet:
            return False
        frist, _, uttalt, *_ = varslet[-1]
        kjent = {kode for r in lagt for kode in r[3].split(";")}
        har = {
            r[0]
            for r in self.base.hent("SELECT kode FROM sak_brudd WHERE aar = :aar AND lopenr = :lopenr", **nr.nokkel)
        }
        siste = max(r[4] for r in lagt)
        nye = self.base.hent(
            "SELECT sist FROM sak_krav WHERE aar = :aar AND lopenr = :lopenr AND utfall = 'mottatt' UNION ALL "
            "SELECT sist FROM sak_varsel WHERE aar = :aar AND lopenr = :lopenr",
            **nr.nokkel,
        )
        return (
            bool(uttalt or frist is None or frist < dag.isoformat())
            and har <= kjent
            and all(r[0] <= siste for r in nye)
        )

    def habil(self, nr: Saksnummer, login: str) -> bool:
        """Said so last, and no direct leader has said «inhabil»."""
        siste = dict(self.base.hent("SELECT person, svar FROM habilitet WHERE gjelder = :g ORDER BY id", g=str(nr)))
        return siste.get(login) == "habil" and siste.get(LEDER[login] or "") != "inhabil"

    def krev_lovlig(self, nr: Saksnummer, tolk: int, for_: "Staa", dag: date, hvem: str) -> None:
        """Assert that what was just decided could be decided. `for_` is how it stood before."""
        utfall, grunnlag, sprak, tilbakekall, uten_nytt, uten_utvalg, foreslatt_av, av = self.rad(
            "SELECT utfall, grunnlag, sprak, tilbakekall, uten_nytt_brudd, uten_utvalg, foreslatt_av, besluttet_av "
            "FROM sak_beslutning WHERE aar = :aar AND lopenr = :lopenr AND besluttet IS NOT NULL",
            **nr.nokkel,
        )
        assert av == hvem
        assert hvem not in self.forberedt[str(nr)], f"{hvem} hadde forberedt {nr}"
        assert hvem not in (for_.saksbehandler, foreslatt_av)
        assert for_.habil
        brudd = self.base.hent(
            "SELECT vurdering, alvor, begrunnelse FROM sak_brudd WHERE aar = :aar AND lopenr = :lopenr", **nr.nokkel
        )
        assert all(v is not None for v, *_ in brudd)
        if utfall in ("ikke-brudd", "henlagt"):
            assert all(v != "brudd" for v, *_ in brudd)
        if utfall not in ("advarsel", "utestenging", "utestenging-for-alltid", "tilbakekall"):
            return
        assert any(v == "brudd" for v, *_ in brudd)
        assert for_.hort, f"{nr}: {utfall} uten at tolken var hørt"
        assert for_.raad or uten_utvalg
        if utfall != "tilbakekall":
            assert for_.oppfort, f"{nr}: {utfall} til en som ikke er oppført"
        if utfall == "tilbakekall" or tilbakekall:
            assert sprak and set(sprak.split(";")) <= for_.bevillinger
        if utfall == "advarsel":
            return
        if grunnlag == "vesentlige brudd":
            assert any(v == "brudd" and a == "vesentlig" and b for v, a, b in brudd)
        else:
            assert len(for_.teller) >= 3, f"{nr}: {utfall} med {for_.teller}"
            # The third made it possible; what happened after that is a new breach.
            assert uten_nytt or any(h > for_.teller[2] for h in self.hendelse[str(nr)])


class Staa:
    """How a case and its interpreter stood before a decision."""

    def __init__(self, lov: Lov, nr: Saksnummer, tolk: int, dag: date, hvem: str) -> None:
        (self.saksbehandler,) = lov.rad(
            "SELECT saksbehandler FROM sak WHERE aar = :aar AND lopenr = :lopenr", **nr.nokkel
        )
        self.habil = lov.habil(nr, hvem)
        self.hort = lov.hort(nr, dag)
        self.oppfort = lov.oppfort(tolk, dag)
        self.bevillinger = lov.bevillinger(tolk)
        self.teller = lov.teller(tolk, dag, str(nr))
        self.raad = lov.rad("SELECT nr FROM sak_raad WHERE aar = :aar AND lopenr = :lopenr", **nr.nokkel)


def tre_uker(kom: date, siste: date) -> bool:
    """Three weeks, or the first working day after: never a weekend, and moved only past days off."""
    streng = kom + timedelta(weeks=3)
    return siste.weekday() < 5 and timedelta(0) <= siste - streng <= timedelta(days=5)


def apne_basen(sti: Path) -> tuple[Motor, Kontekst]:
    """Open a copy of the world."""
    base = slapp(Motor(SQLite(sti)))
    return base, hjelp.lag_kontekst(base)
