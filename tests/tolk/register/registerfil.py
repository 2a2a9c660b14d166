"""Files of interpreters for the tests, written cell by cell."""

from pathlib import Path

from imdi_cli.base.journal import skritt
from imdi_cli.kjerne.kontekst import Kontekst
from imdi_cli.tolk.register import lager
from imdi_cli.tolk.register.typer.innlesing import PERSON

HODE = (
    "tolkenummer;fornavn;mellomnavn;etternavn;kjonn;fodselsdato;fylke;telefon;epost;adresse;adresse_samtykke;"
    "sprak;tolketype;kvalifikasjon;oppnadd;kapasitet;oppfort;status"
)
VANLIG = {
    "tolkenummer": "10482",
    "fornavn": "Amina",
    "mellomnavn": "",
    "etternavn": "Yusuf",
    "kjonn": "kvinne",
    "fodselsdato": "1984-05-17",
    "fylke": "03",
    "telefon": "+47 00 00 01 01",
    "epost": "amina@eksempel.no",
    "adresse": "Hemmelig vei 1",
    "adresse_samtykke": "nei",
    "sprak": "somali",
    "tolketype": "talespråk",
    "kvalifikasjon": "statsautorisasjon",
    "oppnadd": "2015-06-12",
    "kapasitet": "heltid",
    "oppfort": "2016-02-01",
    "status": "oppført",
}


def rad(**endret: str) -> dict[str, str]:
    """An ordinary row, with some cells changed."""
    return VANLIG | endret


def skriv(sti: Path, *rader: dict[str, str], hode: str = HODE) -> Path:
    """Write a file of these rows."""
    linjer = [hode, *(";".join(r.get(k, "") for k in hode.split(";")) for r in rader)]
    sti.write_text("\n".join(linjer) + "\n", encoding="utf-8")
    return sti


def fort_for(k: Kontekst, tolkenummer: int, sprak: str, tolketype: str = "talespråk") -> None:
    """Give an interpreter, also a new one, a language as an older program stored it: as the file had it."""
    person = VANLIG | {"tolkenummer": tolkenummer, "adresse_samtykke": 0}
    nokkel: dict[str, object] = {"tolkenummer": tolkenummer, "sprak": sprak, "tolketype": tolketype}
    with k.base.atomisk(), skritt(k, "tolk.importert", "innlesing:0") as s:
        if lager.finn(k.base, tolkenummer) is None:
            s.sett_inn(lager.TOLK, {felt: person[felt] for felt in PERSON} | {"sok": " amina yusuf "})
        s.sett_inn(lager.SPRAK, nokkel | {"kategori": "D", "kategori_antatt": 0, "statsautorisert": 0})
        s.sett_inn(lager.KVALIFIKASJON, nokkel | {"kvalifikasjon": "grunnemne", "oppnadd": "2015-06-12"})
