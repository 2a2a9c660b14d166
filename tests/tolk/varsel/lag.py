"""What the tests of varsler share: interpreters of every standing, and varsler made with one line."""

from datetime import date, time
from pathlib import Path
from typing import Any

from tolk.register.registerfil import rad, skriv

from imdi_cli.base.nummer import Saksnummer
from imdi_cli.kjerne.felt import Tidspunkt
from imdi_cli.kjerne.kontekst import Kontekst
from imdi_cli.tolk.register.steg.innlesing import importer
from imdi_cli.tolk.varsel.steg.bilde import Varselbilde
from imdi_cli.tolk.varsel.steg.registrering import finn_tolk, registrer
from imdi_cli.tolk.varsel.typer.koder import Kanal
from imdi_cli.tolk.varsel.typer.nytt import NyttVarsel
from imdi_cli.tolk.varsel.typer.rader import Identitet

BEGGE, BARE_AUTORISERT, BARE_OPPFORT, INGEN, INAKTIV, DOVBLINDE = 10482, 20, 30, 40, 50, 60
HVEM = Identitet("Hemmelig Kilde", "kilde@privat.no\n99 88 77 66")
V1 = Saksnummer("V", 2026, 1)


def tolker(k: Kontekst, mappe: Path) -> None:
    """Read six interpreters into the register; 10482 and 20 have the same name."""
    importer(
        k,
        skriv(
            mappe / "tolker.csv",
            rad(),
            rad(tolkenummer="20", fodselsdato="1990-01-01", oppfort="", status="ikke oppført"),
            rad(tolkenummer="30", fornavn="Bo", mellomnavn="M.", etternavn="Li", kvalifikasjon="grunnemne"),
            rad(
                tolkenummer="40", fornavn="Cy", etternavn="Ek", kvalifikasjon="tao", oppfort="", status="ikke oppført"
            ),
            rad(tolkenummer="50", fornavn="Di", etternavn="Aa", kvalifikasjon="grunnemne", status="inaktiv"),
            rad(
                tolkenummer="60",
                fornavn="Eli",
                etternavn="Bø",
                sprak="tolking for døvblinde",
                tolketype="tolking for døvblinde",
                kvalifikasjon="bachelor-tegnspråk",
            ),
        ),
    )


def nytt(**endret: Any) -> NyttVarsel:
    """Make the input of an ordinary varsel, with some fields changed."""
    felt: dict[str, Any] = {
        "mottatt": Tidspunkt(date(2026, 11, 20), time(9, 30)),
        "kanal": Kanal.EPOST,
        "tolk": str(BEGGE),
        "beskrivelse": "Tolken la til noe.",
    }
    return NyttVarsel(**(felt | endret))


def varsel(k: Kontekst, *, identitet: Identitet | None = None, vedlegg: Any = (), **endret: Any) -> Varselbilde:
    """Register a varsel."""
    ny = nytt(**endret)
    return registrer(k, ny, finn_tolk(k, ny.tolk), identitet=identitet, vedlegg=vedlegg)


def nummer(b: Varselbilde) -> Saksnummer:
    """Give the case number of what is shown."""
    return Saksnummer("V", b.varsel.aar, b.varsel.lopenr)


def lopende(b: Varselbilde) -> dict[str, str]:
    """Give the clocks that run: rule and start."""
    ut = {r.regel: r.start for r in b.frister if r.lukket is None}
    assert len(ut) == len([r for r in b.frister if r.lukket is None]), "to klokker for samme svar"
    return ut
