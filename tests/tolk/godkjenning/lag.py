"""Applications for recognition that the tests share."""

from datetime import date
from typing import Any

from imdi_cli.base.nummer import Saksnummer
from imdi_cli.kjerne.kontekst import Kontekst
from imdi_cli.tolk.godkjenning.steg import dokumenter, registrering, svar
from imdi_cli.tolk.godkjenning.steg.felles import les_nr
from imdi_cli.tolk.godkjenning.typer.koder import (
    Formal,
    Kanal,
    Kvalifikasjonstype,
    Modalitet,
    Niva,
    Svar,
    Tjeneste,
)
from imdi_cli.tolk.godkjenning.typer.nytt import Mottatt, NyGodkjenning, NyKvalifikasjon
from imdi_cli.tolk.godkjenning.typer.rader import Innhold

I_DAG = date(2026, 11, 23)
MOTTATT = date(2026, 11, 2)
GRUNN = "Emnelisten er stemplet av en skole som var nedlagt."


def ny(**mer: Any) -> NyGodkjenning:
    """Give an application as it comes: a Danish interpreter with an education from Denmark."""
    felt: dict[str, Any] = {
        "fornavn": "Mette",
        "etternavn": "Sørensen",
        "statsborgerskap": "Danmark",
        "utdanningsstat": "Danmark",
        "sprak": "arabisk",
        "formal": Formal.GODKJENNING_OG_OPPFORING,
        "kanal": Kanal.TOLKEREGISTERET_IDPORTEN,
        "mottatt": MOTTATT,
        "ervervet": date(2019, 6, 15),
    }
    return NyGodkjenning(**felt | mer)


TREDJELAND = {"statsborgerskap": "Syria", "utdanningsstat": "Syria"}
UK = {"statsborgerskap": "Storbritannia", "utdanningsstat": "Storbritannia", "ervervet": date(2023, 6, 15)}
FLYKTNING = {**TREDJELAND, "beskyttelse": True}
SVEITS = {"statsborgerskap": "Sveits", "utdanningsstat": "Sveits"}
MIDLERTIDIG = {"tjeneste": Tjeneste.MIDLERTIDIG, "etableringsstat": "Sverige"}


def nr(s: Innhold) -> Saksnummer:
    """Give the number of an application."""
    return les_nr(s.sak.nr)


def sok(k: Kontekst, **mer: Any) -> Saksnummer:
    """Register an application; give its number."""
    return nr(registrering.registrer(k, ny(**mer)))


def kval(**mer: Any) -> NyKvalifikasjon:
    """Give a bachelor in interpreting between Arabic and Norwegian."""
    felt: dict[str, Any] = {
        "type": Kvalifikasjonstype.TOLKEUTDANNING_BACHELOR,
        "betegnelse": "Professionsbachelor i tolkning",
        "stat": "Danmark",
        "sprak_fra": "arabisk",
        "sprak_til": "norsk",
        "modalitet": Modalitet.TALESPRAAK,
        "niva": Niva.D,
        "rett_i_hjemstat": Svar.JA,
    }
    return NyKvalifikasjon(**felt | mer)


def alt_kom(k: Kontekst, sak: Saksnummer, dag: date = I_DAG) -> None:
    """Let every document that is demanded come."""
    from imdi_cli.tolk.godkjenning.steg.felles import innhold

    for d in innhold(k, sak).mangler:
        dokumenter.motta(k, sak, d.nr, Mottatt(dag))


def komplett(k: Kontekst, *, kom: date = I_DAG, **mer: Any) -> Saksnummer:
    """Register an application that is complete."""
    sak = sok(k, **mer)
    alt_kom(k, sak, kom)
    svar.komplett(k, sak)
    return sak


def under_vurdering(k: Kontekst, **mer: Any) -> Saksnummer:
    """Register an application that is being assessed."""
    sak = komplett(k, **mer)
    dokumenter.ny_kvalifikasjon(k, sak, kval())
    registrering.endre(k, sak, {}, samme_yrke=Svar.JA, grunn="Tolking i offentlig sektor begge steder.")
    svar.begynn(k, sak)
    return sak
