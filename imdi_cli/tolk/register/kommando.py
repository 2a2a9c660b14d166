"""What is typed after `imdi tolk`."""

from collections.abc import Sequence
from datetime import date
from pathlib import Path
from typing import Any

import click

from imdi_cli.flate.kommando import Okt, kommando
from imdi_cli.flate.skjerm import Kolonne
from imdi_cli.flate.sortering import nokkel
from imdi_cli.kjerne.avslag import Bruksfeil
from imdi_cli.kjerne.dato import kort_dato, vis_dato
from imdi_cli.kjerne.kode import les_kode
from imdi_cli.tolk.register import steg
from imdi_cli.tolk.register.typer import (
    Funn,
    Importrapport,
    Kategori,
    OffentligTolk,
    Registerrad,
    Tolk,
    Tolkesprak,
    Tolketype,
)

VIS = 10
# What fits in a window of 80; the rest stands in `vis` and in JSON.
KOLONNER = (
    Kolonne("Kategori"),
    Kolonne("Nr.", hoyre=True),
    Kolonne("Navn"),
    Kolonne("Språk"),
    Kolonne("Autorisert"),
    Kolonne("Fylke"),
)
INTERNT = (Kolonne("Status"), Kolonne("Oppført"))
ANTATT = "Kategorier merket «antatt» bygger på en praksis som ikke er bekreftet (imdi regelverk liste)."


@kommando(eksempler=["imdi tolk importer tolker.csv"])
@click.argument("fil", metavar="FIL", type=click.Path(path_type=Path))
def importer(okt: Okt, fil: Path) -> None:
    """Les inn tolker fra en CSV-fil.

    Filen har én rad for hver tolk, hvert språk og hver kvalifikasjon. Kategorien regnes ut. Er noe galt i
    filen, blir ingenting lest inn. Tolker som ikke står i filen, blir stående som de var.
    """
    from imdi_cli.tolk.register.steg import innlesing  # the journal and the file readers: not for a list

    with okt.kontekst(*steg.ROLLER) as k:
        rapport = innlesing.importer(k, fil)
    tolker = len(rapport.nye) + len(rapport.endret) + rapport.uendret
    okt.flate.resultat(_rapport_json(rapport), [f"{rapport.filnavn} er lest inn.", ""])
    okt.flate.fakta(
        [
            ("Rader", rapport.rader),
            ("Tolker", f"{tolker} ({len(rapport.nye)} nye, {len(rapport.endret)} endret, {rapport.uendret} uendret)"),
            ("Kategorier", ", ".join(f"{kat or 'uten'}: {antall}" for kat, antall in rapport.kategorier.items())),
            ("Ikke i filen", _ikke_i_filen(rapport.ikke_i_filen)),
        ]
    )
    _funn(
        okt,
        "Endret kategori",
        [
            (
                f"tolk {e.tolkenummer}",
                f"{_spraknavn(e.sprak, e.tolketype)}: fra {e.fra or 'ingen'} til {e.til or 'ingen'}",
            )
            for e in rapport.kategoriendringer
        ],
    )
    _funn(
        okt,
        "Filens kategori er en annen enn den kvalifikasjonene gir; filens er ikke lagret",
        [
            (
                f"linje {a.linje}",
                f"Tolk {a.tolkenummer}, {_spraknavn(a.sprak, a.tolketype)}: filen sier {a.oppgitt}, "
                f"utregnet {a.beregnet or 'ingen'}",
            )
            for a in rapport.avvik
        ],
    )
    _funn(okt, "Bør sjekkes", [(f"linje {m.linje}", m.hva) for m in rapport.merknader])
    okt.flate.neste("imdi tolk liste")


@kommando(
    eksempler=[
        "imdi tolk liste --språk somali",
        "imdi tolk liste --kategori A --fylke Oslo",
        "imdi tolk liste --internt",
    ]
)
@click.option("--språk", "sprak", metavar="SPRÅK", help="Bare dem som tolker dette språket.")
@click.option("--kategori", metavar="A–E", help="Bare denne kategorien.")
@click.option("--fylke", metavar="FYLKE", help="Bare dem som bor i dette fylket; nummer eller navn.")
@click.option("--internt", is_flag=True, help="Ta med dem som ikke er oppført, og vis status.")
def liste(okt: Okt, sprak: str | None, kategori: str | None, fylke: str | None, internt: bool) -> None:
    """List tolkene i registeret, de best kvalifiserte først."""
    valgt = les_kode(Kategori, kategori, "--kategori") if kategori else None
    with okt.kontekst() as k:
        rader = steg.liste(k, sprak, Kategori(valgt) if valgt else None, fylke, internt)
        navn = steg.fylkesnavn(k)
        naere = steg.naere_sprak(k, sprak) if sprak and not rader else []
    rader.sort(key=lambda r: (r.kategori or "Z", nokkel(r.navn), r.tolkenummer))
    okt.flate.tabell(
        [*KOLONNER, *INTERNT] if internt else KOLONNER,
        [_linje(r, navn, internt) for r in rader],
        json_rader=[_linje_json(r, navn, internt) for r in rader],
        tom="Ingen tolker passer." + (f" Mente du {' eller '.join(naere)}?" if naere else ""),
    )
    if any(r.antatt for r in rader):
        okt.flate.melding(ANTATT)


@kommando(eksempler=["imdi tolk vis 10482", "imdi tolk vis 10482 --internt"])
@click.argument("tolkenummer")
@click.option("--internt", is_flag=True, help="Vis alt som er registrert. At du så det, blir logget.")
def vis(okt: Okt, tolkenummer: str, internt: bool) -> None:
    """Vis én tolk, slik alle kan se den."""
    if not (tolkenummer.isascii() and tolkenummer.isdigit() and len(tolkenummer) <= 10):
        raise Bruksfeil(f"«{tolkenummer}» er ikke et tolkenummer.", neste="Finn nummeret:  imdi tolk liste")
    nr = int(tolkenummer)
    with okt.kontekst() as k:
        tolk = steg.vis_internt(k, nr) if internt else steg.vis(k, nr)
        navn = steg.fylkesnavn(k)
    if tolk is None:
        raise Bruksfeil(
            f"Ingen tolk {'' if internt else 'som er oppført, '}har nummer {nr}.",
            neste="Se tolkene:  imdi tolk liste" + (" --internt" if internt else ""),
        )
    okt.flate.resultat(_som_json(tolk, navn), [f"{tolk.tolkenummer} {tolk.navn}", ""])
    okt.flate.fakta(_fakta(tolk, navn))
    if any(s.antatt for s in tolk.sprak):
        okt.flate.melding(ANTATT)


def _linje(r: Registerrad, fylker: Any, internt: bool) -> list[object]:
    felles = [
        _kategori(r.kategori, r.antatt),
        str(r.tolkenummer),
        r.navn,
        _spraknavn(r.sprak, r.tolketype),
        r.statsautorisert,
        fylker.get(r.fylke, r.fylke),
    ]
    return [*felles, r.status.value, r.oppfort and _kort(r.oppfort)] if internt else felles


def _linje_json(r: Registerrad, fylker: Any, internt: bool) -> dict[str, object]:
    felles: dict[str, object] = {
        "tolkenummer": r.tolkenummer,
        "navn": r.navn,
        "sprak": r.sprak,
        "tolketype": r.tolketype.value,
        "kategori": r.kategori,
        "kategori_antatt": r.antatt,
        "statsautorisert": r.statsautorisert,
        "fylke": fylker.get(r.fylke, r.fylke),
        "kapasitet": r.kapasitet,
        "telefon": r.telefon,
        "epost": r.epost,
    }
    return felles | {"status": r.status.value, "oppfort": r.oppfort} if internt else felles


def _fakta(t: Tolk | OffentligTolk, fylker: Any) -> list[tuple[str, object]]:
    fakta: list[tuple[str, object]] = [
        ("Språk", [_sprak_i_ord(s) for s in t.sprak]),
        ("Fylke", fylker.get(t.fylke, t.fylke)),
        ("Kapasitet", t.kapasitet),
        ("Oppført", t.oppfort and vis_dato(date.fromisoformat(t.oppfort))),
        ("Kjønn", t.kjonn),
        ("Telefon", t.telefon),
        ("E-post", t.epost),
        ("Adresse", t.adresse),
    ]
    if isinstance(t, Tolk):
        fakta += [
            ("Adressen kan vises offentlig", t.adresse_samtykke),
            ("Fødselsdato", t.fodselsdato and vis_dato(date.fromisoformat(t.fodselsdato))),
            ("Status", t.status.tekst),
        ]
    return [(navn, verdi) for navn, verdi in fakta if verdi not in (None, "")]


def _som_json(t: Tolk | OffentligTolk, fylker: Any) -> dict[str, object]:
    felles: dict[str, object] = {
        "tolkenummer": t.tolkenummer,
        "navn": t.navn,
        "kjonn": t.kjonn,
        "fylke": fylker.get(t.fylke, t.fylke),
        "telefon": t.telefon,
        "epost": t.epost,
        "adresse": t.adresse,
        "kapasitet": t.kapasitet,
        "oppfort": t.oppfort,
        "sprak": [
            {
                "sprak": s.sprak,
                "tolketype": s.tolketype.value,
                "kategori": s.kategori,
                "kategori_antatt": s.antatt,
                "statsautorisert": s.statsautorisert,
                "kvalifikasjoner": [
                    {"kvalifikasjon": o.kvalifikasjon.value, "oppnadd": o.dato} for o in s.kvalifikasjoner
                ],
            }
            for s in t.sprak
        ],
    }
    if isinstance(t, Tolk):
        felles |= {
            "adresse_samtykke": t.adresse_samtykke,
            "fodselsdato": t.fodselsdato,
            "status": t.status.value,
        }
    return felles


def _rapport_json(r: Importrapport) -> dict[str, object]:
    def funn(f: Funn) -> dict[str, object]:
        return {"linje": f.linje, "felt": f.felt, "slag": f.slag, "hva": f.hva}

    return {
        "fil": r.filnavn,
        "rader": r.rader,
        "nye": r.nye,
        "endret": r.endret,
        "uendret": r.uendret,
        "ikke_i_filen": r.ikke_i_filen,
        "kategorier": r.kategorier,
        "kategoriendringer": [e._asdict() for e in r.kategoriendringer],
        "kategoriavvik": [a._asdict() for a in r.avvik],
        "bor_sjekkes": [funn(m) for m in r.merknader],
    }


def _funn(okt: Okt, overskrift: str, linjer: Sequence[tuple[str, str]]) -> None:
    """Say what was found, under its heading. All of it: the file cannot be read in again for the rest."""
    if linjer:
        okt.flate.overskrift(f"{overskrift} ({len(linjer)})")
        okt.flate.fakta(linjer)


def _ikke_i_filen(numre: Sequence[int]) -> str:
    if not numre:
        return "ingen"
    vist = ", ".join(map(str, numre[:VIS]))
    rest = f" og {len(numre) - VIS} til" if len(numre) > VIS else ""
    return f"{len(numre)} tolker står som før: {vist}{rest}"


def _kategori(kategori: Kategori | None, antatt: bool) -> str:
    return f"{kategori.value} antatt" if kategori and antatt else kategori.value if kategori else ""


def _spraknavn(sprak: str, tolketype: Tolketype) -> str:
    """Name a language entry; the kind is said when it is not speech, and not the language itself."""
    return sprak if tolketype in (Tolketype.TALESPRAK, sprak) else f"{sprak} ({tolketype.value})"


def _sprak_i_ord(s: Tolkesprak) -> str:
    har = ", ".join(o.kvalifikasjon.tekst + (f" {_kort(o.dato)}" if o.dato else "") for o in s.kvalifikasjoner)
    kategori = _kategori(s.kategori, s.antatt)
    deler = [_spraknavn(s.sprak, s.tolketype), f"kategori {kategori}" if kategori else "ingen kategori"]
    return " · ".join([*deler, *(["statsautorisert"] if s.statsautorisert else []), har])


def _kort(dato: str) -> str:
    return kort_dato(date.fromisoformat(dato))
