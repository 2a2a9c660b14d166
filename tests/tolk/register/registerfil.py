"""Files of interpreters for the tests, written cell by cell."""

from pathlib import Path

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
