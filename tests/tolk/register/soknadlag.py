"""Applications, entries and reactions for the tests."""

from datetime import date
from typing import Any

from imdi_cli.base.journal import skritt
from imdi_cli.base.kontroll import kontroller_kjede, spill_av
from imdi_cli.base.nummer import Saksnummer
from imdi_cli.brev.visning import som_tekst
from imdi_cli.kjerne.kontekst import Kontekst
from imdi_cli.styring.brev import steg as brev
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


def gyldig_fnr(dag: str = "170584") -> str:
    """Find a fødselsnummer with right check digits for a day in the 1900s."""
    v1, v2 = (3, 7, 6, 1, 8, 9, 4, 5, 2), (5, 4, 3, 2, 7, 6, 5, 4, 3, 2)
    for individ in range(300, 500):
        tall = [int(c) for c in f"{dag}{individ:03}"]
        k1 = -sum(a * b for a, b in zip(v1, tall, strict=True)) % 11
        k2 = -sum(a * b for a, b in zip(v2, [*tall, k1], strict=True)) % 11
        if k1 < 10 and k2 < 10:
            return "".join(map(str, [*tall, k1, k2]))
    raise AssertionError


def hel(k: Kontekst) -> None:
    """The chain is whole, and replay gives the state."""
    assert kontroller_kjede(k.base).feil == []
    assert spill_av(k.base) == []


def tekst(k: Kontekst, id_: int | None) -> str:
    """Give a letter's words on one line."""
    assert id_ is not None
    return " ".join(som_tekst(brev.hent(k, id_)).split())
