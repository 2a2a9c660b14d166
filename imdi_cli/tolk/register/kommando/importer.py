"""`imdi tolk importer`."""

from collections.abc import Sequence
from pathlib import Path

import click

from imdi_cli.flate.kommando import Okt, kommando
from imdi_cli.tolk.register import steg
from imdi_cli.tolk.register.kommando.felles import spraknavn
from imdi_cli.tolk.register.typer import Funn, Importrapport

VIS = 10


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
                f"{spraknavn(e.sprak, e.tolketype)}: fra {e.fra or 'ingen'} til {e.til or 'ingen'}",
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
                f"Tolk {a.tolkenummer}, {spraknavn(a.sprak, a.tolketype)}: filen sier {a.oppgitt}, "
                f"utregnet {a.beregnet or 'ingen'}",
            )
            for a in rapport.avvik
        ],
    )
    _funn(okt, "Bør sjekkes", [(f"linje {m.linje}", m.hva) for m in rapport.merknader])
    okt.flate.neste("imdi tolk liste")


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
