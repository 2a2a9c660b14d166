"""`imdi sak underrett`, `imdi sak avslutt` and `imdi sak midlertidig`."""

from datetime import date

import click

from imdi_cli.flate.feltvalg import les, med_felter
from imdi_cli.flate.kommando import Okt, kommando
from imdi_cli.kjerne.dato import vis_dato
from imdi_cli.kjerne.kode import les_kode
from imdi_cli.styring.underretning.typer import Tider
from imdi_cli.tolk.sak.kommando import valg
from imdi_cli.tolk.sak.kommando.inndata import MALFORM, krev_tekst, les_fil, les_malform
from imdi_cli.tolk.sak.steg import avslutning, underretning
from imdi_cli.tolk.sak.steg import midlertidig as tiltak_steg
from imdi_cli.tolk.sak.steg.felles import les_nr
from imdi_cli.tolk.sak.typer.avgjorelse import Tiltak
from imdi_cli.tolk.sak.typer.koder import Sakstatus, Unntak


@kommando(
    eksempler=[
        "imdi sak underrett S-2026-0001 --kanal papir --postlagt 'i dag'",
        "imdi sak underrett S-2026-0001 --mottatt 27.11.2026",
        "imdi sak underrett S-2026-0001 --kanal digital --reservert nei --tilgjengelig 'i dag' --varslet 'i dag'",
        "imdi sak underrett S-2026-0001 --åpnet 25.11.2026",
    ]
)
@click.argument("nr", metavar="SAK")
@med_felter(Tider)
@click.option("--midlertidig", is_flag=True, help="Det gjelder det midlertidige tiltaket, ikke avgjørelsen.")
@click.option("--grunn-fil", metavar="FIL", help="Hvorfor noe som er ført, rettes.")
def underrett(
    okt: Okt,
    nr: str,
    midlertidig: bool,
    grunn_fil: str | None,
    **tider: str | None,
) -> None:
    """Før hvordan og når tolken ble underrettet.

    Klagefristen og tellingen av advarsler går fra det som føres her.
    """
    nummer = les_nr(nr)
    grunn = les_fil(grunn_fil)
    with okt.kontekst(underretning.ROLLE) as k:
        steg = underretning.underrett_midlertidig if midlertidig else underretning.underrett
        u = steg(k, nummer, les(Tider, tider, k.i_dag), grunn=grunn)
    n = u.underretning
    okt.flate.resultat(
        {
            "nr": u.nr,
            "status": u.status.value,
            **{f: v for f, v in n._asdict().items() if f not in ("gjelder", "sist", "nr")},
            "teller": u.teller,
            "frister": [{"regel": r.regel, "hva": r.hva, "start": r.start, "siste": r.siste} for r in u.frister],
        },
        [f"{u.nr}: {underretning.i_ord(n)}.", ""],
    )
    okt.flate.fakta([("Frist", [f"{vis_dato(date.fromisoformat(r.siste))}: {r.hva}" for r in u.frister])])
    if u.teller is not None:
        okt.flate.melding(
            "Advarselen teller fra denne dagen." if u.teller else "Ikke registrert mottatt, teller ikke."
        )
    if n.mottatt is None:
        okt.flate.neste(f"imdi sak underrett {u.nr}")
    else:
        okt.flate.neste("imdi frister" if u.frister else f"imdi sak avslutt {u.nr}")


@kommando(eksempler=["imdi sak avslutt S-2026-0001", "imdi sak avslutt S-2026-0001 --målform nynorsk"])
@click.argument("nr", metavar="SAK")
@MALFORM
def avslutt(okt: Okt, nr: str, malform: str | None) -> None:
    """Avslutt en sak når klagefristen er ute."""
    nummer = les_nr(nr)
    with okt.kontekst(avslutning.ROLLE) as k:
        a = avslutning.avslutt(k, nummer, malform=les_malform(malform))
    okt.flate.resultat(
        {
            "nr": a.nr,
            "status": Sakstatus.AVSLUTTET.value,
            "brev": [{"varsel": v, "brev": b} for v, b in a.brev],
            "uten_svar": list(a.ukjente),
            "offentlige_varsler": [o.varsel for o in a.offentlige],
            "opphevet": [valg.reaksjon_json(r) for r in a.opphevet],
        },
        [f"{a.nr} er avsluttet.", ""],
    )
    okt.flate.fakta(
        [
            (navn, verdi)
            for navn, verdi in (
                ("Svar til den som varslet", [f"{v}: imdi brev vis {b}" for v, b in a.brev]),
                ("Ingen å svare", ", ".join(a.ukjente)),
                ("Opphevet", [tiltak_steg.reaksjon_i_ord(r) for r in a.opphevet]),
            )
            if verdi
        ]
    )
    valg.si_offentlige(okt, a.offentlige)
    okt.flate.neste(f"imdi brev sendt {a.brev[0][1]}" if a.brev else f"imdi sak vis {a.nr}")


@kommando(
    eksempler=[
        "imdi sak midlertidig utesteng S-2026-0001 --grunn-fil grunn.txt --forholdsmessighet-fil avveining.txt",
        "imdi sak midlertidig tilbakekall S-2026-0001 --språk somali --uten-varsel 16-3-a --grunn-fil grunn.txt "
        "--forholdsmessighet-fil avveining.txt",
        "imdi sak midlertidig opphev S-2026-0001 --grunn-fil grunn.txt",
    ]
)
@click.argument("hva", metavar="UTESTENG|TILBAKEKALL|OPPHEV")
@click.argument("nr", metavar="SAK")
@click.option("--grunn-fil", metavar="FIL", help="Begrunnelsen, fra en fil (- for standard inn).")
@click.option(
    "--forholdsmessighet-fil",
    metavar="FIL",
    help="Hva tiltaket verner mot, og hva det koster tolken. Må være med.",
)
@click.option("--språk", "sprak", metavar="SPRÅK", help="Språket bevillingen kalles midlertidig tilbake i.")
@click.option("--uten-varsel", metavar="KODE", help="Hvorfor tolken ikke er varslet: 16-3-a, 16-3-b eller 16-3-c.")
@MALFORM
def midlertidig(
    okt: Okt,
    hva: str,
    nr: str,
    grunn_fil: str | None,
    forholdsmessighet_fil: str | None,
    sprak: str | None,
    uten_varsel: str | None,
    malform: str | None,
) -> None:
    """Sett i verk eller opphev et midlertidig tiltak i en sak.

    Det gjelder bare for den tiden det tar å behandle saken, og slutter med avgjørelsen.
    """
    tiltak = Tiltak(les_kode(Tiltak, hva, "UTESTENG|TILBAKEKALL|OPPHEV"))
    nummer = les_nr(nr)
    unntak = Unntak(les_kode(Unntak, uten_varsel, "--uten-varsel")) if uten_varsel else None
    grunn = krev_tekst(okt, grunn_fil, "Hvorfor?", "--grunn-fil") or ""
    if tiltak is Tiltak.OPPHEV:
        with okt.kontekst(tiltak_steg.BESLUTTER) as k:
            m = tiltak_steg.opphev(k, nummer, grunn=grunn)
        forst = f"De midlertidige tiltakene i {m.nr} er opphevet."
    else:
        avveining = krev_tekst(
            okt,
            forholdsmessighet_fil,
            "Hva verner tiltaket mot, og hva koster det?",
            "--forholdsmessighet-fil",
        )
        with okt.kontekst(tiltak_steg.BESLUTTER) as k:
            m = tiltak_steg.sett(
                k,
                nummer,
                tiltak,
                begrunnelse=grunn,
                forholdsmessig=avveining or "",
                sprak=sprak,
                unntak=unntak,
                malform=les_malform(malform),
            )
        forst = f"{tiltak.tekst[0].upper()}{tiltak.tekst[1:]} gjelder fra i dag, og slutter når {m.nr} er avgjort."
    okt.flate.resultat(
        {
            "nr": m.nr,
            "aktive": [valg.reaksjon_json(r) for r in m.aktive],
            "opphevet": [valg.reaksjon_json(r) for r in m.opphevet],
            "kategoriendringer": list(m.endringer),
            "brev": m.brev,
        },
        [forst, ""],
    )
    okt.flate.fakta(
        [
            (navn, verdi)
            for navn, verdi in (
                ("Hjemmel", tiltak.hjemmel),
                ("Opphevet", [tiltak_steg.reaksjon_i_ord(r) for r in m.opphevet]),
                ("Kategori", list(m.endringer)),
                ("Brev", f"imdi brev vis {m.brev}" if m.brev is not None else ""),
            )
            if verdi
        ]
    )
    okt.flate.neste(f"imdi sak underrett {m.nr} --midlertidig" if m.brev is not None else f"imdi sak vis {m.nr}")
