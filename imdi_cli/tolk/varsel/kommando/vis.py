"""`imdi varsel vis`."""

from datetime import date

import click

from imdi_cli.flate.kommando import Okt, kommando
from imdi_cli.kjerne.dato import kort_dato
from imdi_cli.kjerne.felt import felter
from imdi_cli.kjerne.kontekst import lokal_tid
from imdi_cli.tolk.varsel.kommando import felles
from imdi_cli.tolk.varsel.steg import bilde as steg
from imdi_cli.tolk.varsel.steg.bilde import Varselbilde
from imdi_cli.tolk.varsel.steg.verdier import KOLONNE
from imdi_cli.tolk.varsel.typer.nytt import NyttVarsel


@kommando(eksempler=["imdi varsel vis V-2026-0001", "imdi varsel vis V-2026-0001 --json"])
@click.argument("nr")
def vis(okt: Okt, nr: str) -> None:
    """Vis alt om ett varsel."""
    with okt.kontekst() as k:
        bilde = steg.vis(k, felles.les_nr(nr))
        i_dag = k.i_dag
    hvor = f" ({bilde.sak})" if bilde.sak else ""
    okt.flate.resultat(felles.som_json(bilde), [f"{bilde.varsel.nr} · {bilde.varsel.status}{hvor}", ""])
    okt.flate.fakta([*felles.fakta(bilde), ("Saksbehandler", bilde.saksbehandler)])
    okt.flate.overskrift("Teksten i varselet")
    okt.flate.avsnitt(bilde.varsel.beskrivelse)
    _vis_resten(okt, bilde, i_dag)
    for merknad in bilde.merknader:
        okt.flate.advarsel(merknad)
    if neste := felles.neste_steg(bilde):
        okt.flate.neste(neste)


def _vis_resten(okt: Okt, bilde: Varselbilde, i_dag: date) -> None:
    flate = okt.flate
    if bilde.frister:
        flate.overskrift("Frister")
        flate.tabell(
            ["Hva", "Siste dag", "Står", "Hjemmel"],
            [
                (r.hva, kort_dato(date.fromisoformat(r.siste)), felles.frist_i_ord(r, i_dag), felles.hjemmel(r))
                for r in bilde.frister
            ],
            innrykk=2,
        )
    flate.setning("Saken skal avgjøres uten ugrunnet opphold (forvaltningsloven § 11 a første ledd).")
    flate.overskrift("Journal")
    flate.tabell(
        ["Nr", "Inn/ut", "Tittel", "Part", "Dokumentdato", "Sendt/mottatt", "Registrert"],
        [
            (p.nr, p.retning, p.tittel, p.part, _dag(p.dokumentdato), _dag(p.dato), _tid(p.registrert))
            for p in bilde.journalposter
        ],
        innrykk=2,
    )
    if bilde.vedlegg:
        flate.overskrift("Vedlegg")
        flate.tabell(
            ["Nr", "Inn/ut", "Navn", "Byte", "SHA-256"],
            [(id_, retning, navn, storrelse, sha[:16] + "…") for id_, retning, navn, storrelse, sha in bilde.vedlegg],
            innrykk=2,
        )
        flate.neste(f"imdi vedlegg hent {bilde.vedlegg[-1][0]}", ledetekst="Hent et vedlegg")
    if bilde.rettelser:
        flate.overskrift("Rettelser")
        flate.tabell(
            ["Tid", "Felt", "Fra", "Til", "Av"],
            [(_tid(tid), _felt(felt), fra, til, hvem) for felt, fra, til, tid, hvem in bilde.rettelser],
            innrykk=2,
        )
    if bilde.innsyn:
        flate.overskrift("Har bedt om å se hvem som varslet")
        flate.tabell(
            ["Tid", "Hvem", "Fikk se"],
            [(_tid(tid), hvem, vist) for tid, hvem, vist in bilde.innsyn],
            innrykk=2,
        )


def _dag(iso: str) -> str:
    return kort_dato(date.fromisoformat(iso))


def _tid(utc: str) -> str:
    naar = lokal_tid(utc)
    return f"{kort_dato(naar.date())} kl. {naar:%H.%M}"


def _felt(kolonne: str) -> str:
    """Say a column as the field is called."""
    return {
        **{KOLONNE.get(rad.navn, rad.navn): rad.navnelapp for rad in felter(NyttVarsel)},
        "mottatt_kl": "Mottatt kl.",
        "virkeomrade": "Virkeområde",
        "ikke_i_registeret": "Ikke i registeret",
    }.get(kolonne, kolonne)
