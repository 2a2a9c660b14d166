"""`imdi klage liste` and `imdi klage vis`."""

import click

from imdi_cli.flate.kommando import Okt, kommando
from imdi_cli.flate.skjerm import Kolonne
from imdi_cli.kjerne.kode import les_kode
from imdi_cli.tolk.klage.kommando import felles
from imdi_cli.tolk.klage.steg import oppslag as steg
from imdi_cli.tolk.klage.steg.felles import les_nr
from imdi_cli.tolk.klage.typer.koder import Klagestatus

_KOLONNER = ("Nr", "Gjelder", "Hva", "Klager", "Mottatt", "Status", "Frist", "Utfall", "Neste frist", "Saksbehandler")


@kommando(eksempler=["imdi klage liste", "imdi klage liste --alle --json", "imdi klage liste --status oversendt"])
@click.option("--alle", is_flag=True, help="Ta med dem som er avsluttet.")
@click.option("--status", metavar="STATUS", help=f"Bare disse ({', '.join(s.value for s in Klagestatus)}).")
@click.option("--avgjørelse", "avgjorelse", metavar="NR", help="Bare klager på denne avgjørelsen.")
def liste(okt: Okt, alle: bool, status: str | None, avgjorelse: str | None) -> None:
    """List klagene, de nyeste først, med utfall."""
    kode = Klagestatus(les_kode(Klagestatus, status, "--status")) if status else None
    with okt.kontekst(*steg.LESEROLLER) as k:
        rader = steg.liste(k, alle=alle, status=kode, over=avgjorelse)
    okt.flate.tabell(
        list(map(Kolonne, _KOLONNER)),
        [
            (
                r.nr,
                r.avgjorelse,
                r.hva,
                r.klager,
                felles.dag(r.mottatt),
                r.status.value,
                r.rettidig.value,
                r.utfall,
                felles.dag(r.neste_frist),
                r.saksbehandler,
            )
            for r in rader
        ],
        json_rader=(r._asdict() for r in rader),
        tom="Ingen klager." if alle else "Ingen klager er åpne.",
    )


@kommando(eksempler=["imdi klage vis K-2026-0001"])
@click.argument("nr", metavar="KLAGE")
def vis(okt: Okt, nr: str) -> None:
    """Vis alt om én klage, og hva som hindrer neste steg."""
    klage = les_nr(nr)
    with okt.kontekst(*steg.LESEROLLER) as k:
        b = steg.vis(k, klage)
    s, kl = b.innhold, b.innhold.klage
    okt.flate.resultat(
        {
            **felles.som_json(kl),
            "mangler": [m._asdict() for m in s.mangler],
            "beslutninger": [x._asdict() | {"endring": felles.endring_json(x.endring)} for x in s.beslutninger],
            "utsettelser": [u._asdict() for u in s.utsettelser],
            "kostnad": s.kostnad._asdict() if s.kostnad else None,
            "frister": [f._asdict() for f in b.frister],
            "brev": [{"id": x.id, "tittel": x.tittel, "dato": x.dato, "sendt": x.sendt} for x in b.brev],
            "mulig": [{"handling": o.handling, "kommando": f"imdi {o.verb} {kl.nr}"} for o in b.apne],
            "stengt": [{"handling": o.handling, "fordi": [h._asdict() for h in hindre]} for o, hindre in b.stengt],
        },
        [f"{kl.nr} · klage på {kl.hva} · {kl.status.tekst}", ""],
    )
    par = felles.fakta(kl)
    par += [("Saksbehandler", b.saksbehandler)]
    par += [("Forslag", f"{x.utfall.tekst}, av {x.foreslatt_av} {felles.dag(x.foreslatt)}") for x in [s.forslag] if x]
    par += [("IMDi", f"{x.utfall.tekst}, av {x.besluttet_av} {felles.dag(x.besluttet)}") for x in [s.beslutning] if x]
    par += [("Utsatt", f"fra {felles.dag(s.utsatt.svart)}, til klagen er avgjort")] if s.utsatt else []
    par += [("Sakskostnader", f"krevd {s.kostnad.krevd} kroner")] if s.kostnad and s.kostnad.krevd else []
    par += [("Brev", [f"{x.id}: {x.tittel}" for x in b.brev])] if b.brev else []
    okt.flate.fakta(par)
    for tittel, tekst in (
        ("Klageren ønsker", kl.pastand),
        ("Klageren viser til", kl.grunner),
        ("Uttalelse", kl.uttalelse),
    ):
        if tekst:
            okt.flate.overskrift(tittel)
            okt.flate.avsnitt(tekst)
    felles.vis_frister(okt, b.frister)
    if b.stengt:
        okt.flate.overskrift("Stengt nå")
        okt.flate.fakta([(o.handling, [f"{h.hva} ({h.hjemmel})" for h in hindre]) for o, hindre in b.stengt])
    okt.flate.neste(felles.neste(kl))
