"""`imdi statistikk vis`."""

from collections.abc import Iterator, Sequence
from datetime import date
from itertools import groupby

import click

from imdi_cli.bosetting.statistikk.kommando.felles import INTERNT, SLIK_DET_VAR, bestilling, krev_maaned
from imdi_cli.bosetting.statistikk.steg import ROLLER
from imdi_cli.bosetting.statistikk.steg import maaned as steg
from imdi_cli.bosetting.statistikk.typer.maaned import REVISJON, Celle, Hode, Maaned, Rad
from imdi_cli.flate.kommando import Okt, kommando
from imdi_cli.flate.skjerm import Flate, Kolonne
from imdi_cli.kjerne.dato import kort_dato
from imdi_cli.tolk.statistikk.typer import MERKE


@kommando(
    eksempler=[
        "imdi statistikk vis T6 --periode 2021-11 --internt",
        "imdi statistikk vis revisjon --periode 2021-11 --slik-det-var 10.12.2021 --internt",
    ]
)
@click.argument("tabell")
@click.option("--periode", metavar="MÅNED", required=True, help="Måneden, slik: 2021-11.")
@INTERNT
@SLIK_DET_VAR
def vis(okt: Okt, tabell: str, periode: str, internt: bool, slik_det_var: str | None) -> None:
    """Vis en tabell for én måned, med endring fra forrige måned og fra samme måned i fjor.

    Tabellene er nøkkeltall, T1–T10 og M15–M19; «revisjon» viser hva som er endret siden måneden først var kjent. Uten
    --internt lages ingenting ennå: tall for publisering må gjennom et vern mot at små tall peker på personer.
    """
    id = steg.les_tabell(tabell)
    dag = krev_maaned(periode)
    with okt.kontekst(*ROLLER) as k:
        b = bestilling(k, f"imdi statistikk vis {id}", dag, slik_det_var, internt)
        if id == REVISJON:
            _vis_revisjon(okt.flate, steg.revisjon(k, b))
            return
        vist = steg.vis(k, id, b)
    okt.flate.advarsel(f"{MERKE}. Små tall er ikke skjult.")
    okt.flate.resultat(_som_json(vist))
    _vis(okt.flate, vist)


def _vis(flate: Flate, v: steg.Vist) -> None:
    t = v.tabell
    flate.overskrift(f"{t.fane} \u2013 {MERKE.lower()}")
    flate.setning(t.tittel)
    if t.mangler:
        flate.setning(f"{t.mangler[0].upper()}{t.mangler[1:]}.")
    else:
        _vis_tabell(flate, t.radnavn, t.hoder, t.rader, t.celler, endring=False)
        for celler, siden in ((v.forrige, "forrige måned"), (v.ifjor, "samme måned i fjor")):
            if v.hoder:
                flate.overskrift(f"Endring fra {siden} (andeler i prosentpoeng)")
                _vis_tabell(flate, t.radnavn, v.hoder, t.rader, celler, endring=True)
    flate.overskrift("Merknader")
    for linje in t.merknader:
        flate.setning(linje)
    flate.neste(f"imdi statistikk eksport --periode {v.maaned.kode} --internt")


def _vis_tabell(
    flate: Flate,
    radnavn: Sequence[str],
    hoder: Sequence[Hode],
    rader: Sequence[Rad],
    celler: Sequence[Sequence[Celle]],
    *,
    endring: bool,
) -> None:
    """Show the blocks of columns one below the other on a terminal, and side by side elsewhere."""
    for bolk, plass in _bolker(hoder) if flate.terminal else [("", range(len(hoder)))]:
        if bolk:
            flate.overskrift(bolk)
        flate.tabell(
            [
                *radnavn,
                *(Kolonne(h.tekst if bolk else h.overskrift, hoyre=True) for h in (hoder[nr] for nr in plass)),
            ],
            [
                (
                    *rad.foran,
                    ("  " * rad.nivaa if flate.terminal else "") + rad.tekst,
                    *(steg.vis_celle(rekke[nr], hoder[nr].slag, endring=endring) for nr in plass),
                )
                for rad, rekke in zip(rader, celler, strict=True)
            ],
        )


def _bolker(hoder: Sequence[Hode]) -> Iterator[tuple[str, Sequence[int]]]:
    for bolk, numre in groupby(range(len(hoder)), key=lambda nr: hoder[nr].bolk):
        yield bolk, list(numre)


def _som_json(v: steg.Vist) -> dict[str, object]:
    t = v.tabell
    plass = {hode.nokkel: nr for nr, hode in enumerate(v.hoder)}

    def celle(nr: int, hode: Hode, c: Celle) -> dict[str, object]:
        ut: dict[str, object] = {"verdi": steg.tall(c), "symbol": c.symbol}
        if hode.nokkel in plass:
            for navn, celler in (("endring_forrige", v.forrige), ("endring_ifjor", v.ifjor)):
                ut[navn] = steg.tall(celler[nr][plass[hode.nokkel]])
        return ut

    return {
        "merke": MERKE,
        "tabell": t.id,
        "tittel": t.tittel,
        "periode": v.maaned.kode,
        "referansedato": v.maaned.dag,
        "uttrekk": v.maaned.uttrekk.nr,
        "slik_det_var": v.maaned.slik_det_var or None,
        "ikke_beregnet": t.mangler or None,
        "kolonner": [
            {"nokkel": h.nokkel, "tekst": h.overskrift, "enhet": h.slag.tekst, "maal": h.maal} for h in t.hoder
        ],
        "rader": [
            {
                "nokkel": rad.nokkel,
                "tekst": rad.tekst,
                "celler": {h.nokkel: celle(nr, h, c) for h, c in zip(t.hoder, rekke, strict=True)},
            }
            for nr, (rad, rekke) in enumerate(zip(t.rader, t.celler, strict=True))
        ],
        "merknader": list(t.merknader),
    }


def _vis_revisjon(flate: Flate, m: Maaned) -> None:
    endret = m.revisjon or ()
    flate.advarsel(f"{MERKE}. Små tall er ikke skjult.")
    da = f"uttrekk {m.uttrekk.nr} fra {kort_dato(date.fromisoformat(m.uttrekk.dato))}"
    flate.resultat(
        {
            "merke": MERKE,
            "tabell": REVISJON,
            "periode": m.kode,
            "slik_det_var": m.slik_det_var or None,
            "uttrekk": m.uttrekk.nr,
            "endret": [
                {
                    "tabell": e.tabell,
                    "rad": e.rad,
                    "kolonne": e.kolonne,
                    "enhet": e.slag.tekst,
                    "da": steg.tall(e.da),
                    "naa": steg.tall(e.naa),
                    "endring": steg.tall(e.endring),
                }
                for e in endret
            ],
        },
        [f"{len(endret)} tall for {m.kode} er endret siden {da}.", ""],
    )
    flate.tabell(
        [
            *("Tabell", "Rad", "Kolonne"),
            *(Kolonne(navn, hoyre=True) for navn in ("Slik det var", "Slik det er", "Endring")),
        ],
        [
            (
                *(e.tabell, e.rad, e.kolonne),
                *(steg.vis_celle(c, e.slag) for c in (e.da, e.naa)),
                steg.vis_celle(e.endring, e.slag, endring=True),
            )
            for e in endret
        ],
        tom="Ingen tall er endret.",
    )
