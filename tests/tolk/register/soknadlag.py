"""Applications, entries and reactions for the tests."""

from datetime import date
from typing import Any

from imdi_cli.base.journal import skritt
from imdi_cli.base.nummer import Saksnummer
from imdi_cli.kjerne.kontekst import Kontekst
from imdi_cli.tolk.reaksjon import lager as reaksjoner
from imdi_cli.tolk.reaksjon.typer import Enkeltvedtak, NyReaksjon, Reaksjonstype
from imdi_cli.tolk.register.steg import kvalifikasjon, soknad, vedtak
from imdi_cli.tolk.register.steg.kategori import regn_om
from imdi_cli.tolk.register.typer import Kvalifikasjon
from imdi_cli.tolk.register.typer.soknad import Kanal, NySoknad, Svar

I_DAG = date(2026, 11, 23)
JA = {"myndig": Svar.JA, "opphold": Svar.JA, "dokumentasjon": Svar.JA}
FELT: dict[str, Any] = {
    "fornavn": "Amina",
    "etternavn": "Yusuf",
    "sprak": "somali",
    "kanal": Kanal.DIGITALT,
    "mottatt": date(2026, 11, 20),
    "fodselsdato": date(1984, 5, 17),
    "fylke": "Oslo",
    "telefon": "+47 00 00 01 01",
    "epost": "amina@eksempel.no",
    "adresse": "Hemmelig vei 1, 0000 Stedet",
}


def nr(tekst: str) -> Saksnummer:
    return Saksnummer.les(tekst, tekst[0])


def sok(k: Kontekst, fnr: str | None = None, **endret: Any) -> Saksnummer:
    """Register an application."""
    return nr(soknad.registrer(k, NySoknad(**FELT | endret), fnr).soknad.nr)


def kval(k: Kontekst, hvem: Any, type_: str, sprak: str = "somali", **mer: Any) -> kvalifikasjon.Fort:
    """Record a qualification."""
    return kvalifikasjon.sett(k, hvem, kvalifikasjon.Ny(sprak, Kvalifikasjon(type_), **mer))


def klar(k: Kontekst, type_: str = "bachelor", **endret: Any) -> Saksnummer:
    """Register an application with everything in order."""
    r = sok(k, **endret)
    kval(k, r, type_, endret.get("sprak", "somali"), oppnadd=date(2015, 6, 12))
    soknad.endre(k, r, {}, svar=JA)
    return r


def oppfort(k: Kontekst, type_: str = "bachelor", **endret: Any) -> int:
    """Enter somebody; give the tolkenummer."""
    tolkenummer = vedtak.oppfor(k, klar(k, type_, **endret)).tolkenummer
    assert tolkenummer is not None
    return tolkenummer


def reager(
    k: Kontekst, tolkenummer: int, type_: Reaksjonstype, dato: str = "2026-11-01", *, regn: bool = True, **mer: Any
) -> int:
    """Write a reaction, as a case will: through lager, and the register worked out anew with it."""
    with k.base.atomisk(), skritt(k, "test.reaksjon", f"S-2026-{tolkenummer:04d}") as s:
        id_ = reaksjoner.sett_inn(k.base, s, NyReaksjon(tolkenummer, type_, dato, Enkeltvedtak.JA, **mer))
        if regn:
            regn_om(k, s, tolkenummer)
    return id_
