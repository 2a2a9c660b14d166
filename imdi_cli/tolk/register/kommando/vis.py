"""`imdi tolk vis`."""

from collections.abc import Mapping, Sequence
from datetime import date

import click

from imdi_cli.flate.kommando import Okt, kommando
from imdi_cli.kjerne.avslag import Bruksfeil
from imdi_cli.kjerne.dato import vis_dato
from imdi_cli.tolk.register import steg
from imdi_cli.tolk.register.kommando.felles import ANTATT, kategori_i_ord, kort, les_tolkenummer, spraknavn
from imdi_cli.tolk.register.typer import Kvalifikasjonsrad, OffentligTolk, Tolk, Tolkesprak


@kommando(eksempler=["imdi tolk vis 10482", "imdi tolk vis 10482 --internt", "imdi tolk vis R-2026-0001"])
@click.argument("nr", metavar="TOLK|SØKNAD")
@click.option("--internt", is_flag=True, help="Vis alt som er registrert. At du så det, blir logget.")
def vis(okt: Okt, nr: str, internt: bool) -> None:
    """Vis én tolk, slik alle kan se den, eller en søknad."""
    if nr.strip()[:1] in ("R", "r"):
        _vis_soknad(okt, nr)
        return
    tolkenummer = les_tolkenummer(nr)
    avsluttede: list[Kvalifikasjonsrad] = []
    soknader: list[tuple[str, str]] = []
    with okt.kontekst() as k:
        tolk = steg.vis_internt(k, tolkenummer) if internt else steg.vis(k, tolkenummer)
        navn = steg.fylkesnavn(k)
        if tolk and internt:
            from imdi_cli.tolk.register.steg import historikk  # the journal: not for the public view

            avsluttede, soknader = historikk.avsluttede(k, tolkenummer), historikk.soknader(k, tolkenummer)
        if tolk is None:
            from imdi_cli.tolk.register.steg.sammen import krev_ikke_sammenslatt

            krev_ikke_sammenslatt(k, tolkenummer)
    if tolk is None:
        raise Bruksfeil(
            f"Ingen tolk {'' if internt else 'som er oppført, '}har nummer {tolkenummer}.",
            neste="Se tolkene:  imdi tolk liste" + (" --internt" if internt else ""),
        )
    okt.flate.resultat(_som_json(tolk, navn, avsluttede, soknader), [f"{tolk.tolkenummer} {tolk.navn}", ""])
    okt.flate.fakta(_fakta(tolk, navn, avsluttede, soknader))
    if any(s.antatt for s in tolk.sprak):
        okt.flate.melding(ANTATT)


def _vis_soknad(okt: Okt, nr: str) -> None:
    from imdi_cli.tolk.register.kommando import soknadsbilde
    from imdi_cli.tolk.register.steg import soknad
    from imdi_cli.tolk.register.steg.felles import les_soknad

    with okt.kontekst(*steg.ROLLER) as k:
        bilde = soknad.vis(k, les_soknad(nr))
    soknadsbilde.vis(okt, bilde)


def _fakta(
    t: Tolk | OffentligTolk,
    fylker: Mapping[str, str],
    avsluttede: Sequence[Kvalifikasjonsrad],
    soknader: Sequence[tuple[str, str]],
) -> list[tuple[str, object]]:
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
            ("Adressesperre", t.adressesperre and t.adressesperre.tekst),
            ("Status", t.status.tekst),
            ("Gjelder ikke lenger", [_slutt(r) for r in avsluttede]),
            ("Søknader", [f"{nr}: {status}" for nr, status in soknader]),
        ]
    return [(navn, verdi) for navn, verdi in fakta if verdi not in (None, "", [])]


def _som_json(
    t: Tolk | OffentligTolk,
    fylker: Mapping[str, str],
    avsluttede: Sequence[Kvalifikasjonsrad],
    soknader: Sequence[tuple[str, str]],
) -> dict[str, object]:
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
            "adressesperre": t.adressesperre,
            "status": t.status.value,
            "avsluttede": [
                {
                    "sprak": r.sprak,
                    "tolketype": r.tolketype.value,
                    "kvalifikasjon": r.kvalifikasjon.value,
                    "ugyldig_fra": r.ugyldig_fra,
                    "grunn": r.ugyldig_grunn,
                }
                for r in avsluttede
            ],
            "soknader": [{"nr": nr, "status": status} for nr, status in soknader],
        }
    return felles


def _sprak_i_ord(s: Tolkesprak) -> str:
    har = ", ".join(o.kvalifikasjon.tekst + (f" {kort(o.dato)}" if o.dato else "") for o in s.kvalifikasjoner)
    kategori = kategori_i_ord(s.kategori, s.antatt)
    deler = [spraknavn(s.sprak, s.tolketype), f"kategori {kategori}" if kategori else "ingen kategori"]
    return " · ".join([*deler, *(["statsautorisert"] if s.statsautorisert else []), har])


def _slutt(r: Kvalifikasjonsrad) -> str:
    assert r.ugyldig_fra is not None
    assert r.ugyldig_grunn is not None
    return f"{r.oppforing}: {r.kvalifikasjon.tekst}, fra {kort(r.ugyldig_fra)} ({r.ugyldig_grunn.tekst})"
