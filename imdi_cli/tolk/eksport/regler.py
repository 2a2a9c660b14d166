"""The lines of the export and what each field is: one table gives CSV's keys, the headings, and the JSON Schema."""

from collections.abc import Iterable, Iterator, Mapping
from typing import Any, NamedTuple

from imdi_cli.kjerne.kode import Kode
from imdi_cli.tolk.eksport.typer import HJEMMEL, KILDE, Eksportrad, Sprakkode
from imdi_cli.tolk.register.typer import Kapasitet, Kategori, Kjonn, Kvalifikasjon, OffentligTolk, Tolketype
from imdi_cli.tolk.tolkebevis.typer import Kort


class Kolonne(NamedTuple):
    """A field: key, heading, width in the workbook, what it is, and its JSON Schema."""

    nokkel: str
    navn: str
    bredde: int
    hva: str
    skjema: Mapping[str, Any]


def _koder(koder: type[Kode], *, kan_mangle: bool = True) -> dict[str, Any]:
    return {"enum": [m.value for m in koder] + ([None] if kan_mangle else [])}


_TEKST: dict[str, Any] = {"type": "string", "minLength": 1}
_KANSKJE: dict[str, Any] = {"type": ["string", "null"], "minLength": 1}
_DAG: dict[str, Any] = {"type": ["string", "null"], "format": "date"}
_JA_NEI: dict[str, Any] = {"type": "boolean"}
_KVALIFIKASJONER: dict[str, Any] = {
    "type": "array",
    "items": {
        "type": "object",
        "properties": {"kvalifikasjon": _koder(Kvalifikasjon, kan_mangle=False), "oppnadd": _DAG},
        "required": ["kvalifikasjon", "oppnadd"],
        "additionalProperties": False,
    },
}

KOLONNER = (
    Kolonne("tolkenummer", "Tolkenummer", 14, "Tolkens nummer i registeret.", {"type": "integer", "minimum": 1}),
    Kolonne("navn", "Navn", 26, "Fullt navn (§ 13 bokstav a).", _TEKST),
    Kolonne("kjonn", "Kjønn", 9, "Kjønn (bokstav b).", _koder(Kjonn)),
    Kolonne("sprak", "Språk", 22, "Språket slik registeret fører det; ett språk kan ha flere navn (f).", _TEKST),
    Kolonne("sprak_id", "Språk-id", 21, "Vår egen id for språket, når det står i språktabellen.", _KANSKJE),
    Kolonne(
        "iso_639_3", "ISO 639-3", 11, "Kode i ISO 639-3; flere med mellomrom når språket samler flere.", _KANSKJE
    ),
    Kolonne("tolketype", "Tolketype", 22, "Hva slags tolking.", _koder(Tolketype, kan_mangle=False)),
    Kolonne("kategori", "Kategori", 10, "Kategori i språket, A høyest (§ 11).", _koder(Kategori)),
    Kolonne("kategori_antatt", "Kategorien er antatt", 12, "Om kategorien bygger på ubekreftet praksis.", _JA_NEI),
    Kolonne("statsautorisert", "Statsautorisert", 16, "Om tittelen gjelder nå (tolkeloven § 18).", _JA_NEI),
    Kolonne(
        "kvalifikasjoner", "Kvalifikasjoner", 54, "Kvalifikasjoner og når de ble oppnådd (g og i).", _KVALIFIKASJONER
    ),
    Kolonne(
        "fylke", "Fylkesnummer", 14, "Fylket tolken bor i.", {"type": ["string", "null"], "pattern": "^[0-9]{2}$"}
    ),
    Kolonne("fylkesnavn", "Fylke", 18, "Navnet på fylket.", _KANSKJE),
    Kolonne("kapasitet", "Kapasitet", 12, "Hvor mye tolken arbeider (k).", _koder(Kapasitet)),
    Kolonne("telefon", "Telefon", 18, "Telefonnummer (c).", _KANSKJE),
    Kolonne("epost", "E-post", 30, "E-postadresse (c).", _KANSKJE),
    Kolonne("adresse", "Adresse", 34, "Adresse (e), bare når tolken har samtykket.", _KANSKJE),
    Kolonne("oppfort", "Oppført", 12, "Dagen tolken ble oppført (h).", _DAG),
    Kolonne("tolkebevis", "Tolkebevis", 14, "Nummeret på det gyldige tolkebeviset (j).", _KANSKJE),
    Kolonne("tolkebevis_utstedt", "Tolkebevis utstedt", 13, "Dagen det ble utstedt (j).", _DAG),
)


def rader(
    tolker: Iterable[OffentligTolk],
    *,
    kort: Mapping[int, Kort],
    fylkesnavn: Mapping[str, str],
    koder: Mapping[str, Sprakkode],
    dato: str,
) -> Iterator[Eksportrad]:
    """Give one line an interpreter and language, in the order they come. `koder` are by the name of the language.

    A card of someone whose day of entry is yet to come is not valid, and is left out.
    """
    for t in tolker:
        bevis = kort.get(t.tolkenummer) if t.oppfort is None or t.oppfort <= dato else None
        for s in t.sprak:
            kode = koder.get(s.sprak, Sprakkode())
            yield Eksportrad(
                tolkenummer=t.tolkenummer,
                navn=t.navn,
                kjonn=t.kjonn,
                sprak=s.sprak,
                sprak_id=kode.id or None,
                iso_639_3=kode.iso or None,
                tolketype=s.tolketype,
                kategori=s.kategori,
                kategori_antatt=s.antatt,
                statsautorisert=s.statsautorisert,
                kvalifikasjoner=s.kvalifikasjoner,
                fylke=t.fylke or None,
                fylkesnavn=fylkesnavn.get(t.fylke),
                kapasitet=t.kapasitet,
                telefon=t.telefon or None,
                epost=t.epost or None,
                adresse=t.adresse,
                oppfort=t.oppfort,
                tolkebevis=bevis and bevis.nr,
                tolkebevis_utstedt=bevis and bevis.utstedt,
            )


def celler(rad: Eksportrad) -> list[object]:
    """Give a line as a file has it: codes as text, qualifications as a list of objects."""
    ut: list[object] = [verdi.value if isinstance(verdi, Kode) else verdi for verdi in rad]
    ut[_HAR] = [{"kvalifikasjon": o.kvalifikasjon.value, "oppnadd": o.dato} for o in rad.kvalifikasjoner]
    return ut


_HAR = Eksportrad._fields.index("kvalifikasjoner")


def hode(dato: str) -> dict[str, object]:
    """Give what stands above the lines in JSON."""
    return {"dato": dato, "kilde": KILDE, "hjemmel": HJEMMEL}


def skjema() -> dict[str, Any]:
    """Make the JSON Schema of the export; schemas/utveksling/tolkeregister.schema.json is this, as text."""
    linje = {
        "type": "object",
        "properties": {k.nokkel: {"description": k.hva, **k.skjema} for k in KOLONNER},
        "required": [k.nokkel for k in KOLONNER],
        "additionalProperties": False,
    }
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "Nasjonalt tolkeregister, det offentlige innholdet",
        "type": "object",
        "properties": {
            "dato": {"description": "Dagen uttrekket ble gjort.", "type": "string", "format": "date"},
            "kilde": {"const": KILDE},
            "hjemmel": {"const": HJEMMEL},
            "oppforinger": {
                "description": "Én for hver tolk, hvert språk og hver tolketype.",
                "type": "array",
                "items": linje,
            },
        },
        "required": ["dato", "kilde", "hjemmel", "oppforinger"],
        "additionalProperties": False,
    }
