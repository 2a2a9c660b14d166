"""What is typed after `imdi tolkebevis`."""

import shlex
from datetime import date
from pathlib import Path

import click

from imdi_cli.flate.kommando import Okt, kommando
from imdi_cli.flate.sporr import Dialog
from imdi_cli.kjerne.avslag import Bruksfeil, Feil
from imdi_cli.kjerne.dato import vis_dato
from imdi_cli.tolk.register.typer import OffentligTolk, Tolkesprak
from imdi_cli.tolk.tolkebevis.steg import bilde as bilder
from imdi_cli.tolk.tolkebevis.steg import kontroll, utstedelse
from imdi_cli.tolk.tolkebevis.steg import nokkel as nokler
from imdi_cli.tolk.tolkebevis.typer import Bevisbilde, Kontrollsvar

_UT = click.option("--ut", metavar="FIL", help="Skriv QR-koden til en fil: .png eller .svg.")
_OVERSKRIV = click.option("--overskriv", is_flag=True, help="Skriv over en fil som finnes.")


class BildetBleIkkeSkrevet(Feil):
    """The card was issued, but its picture could not be written."""

    endrer_ingenting = False


@kommando(eksempler=["imdi tolkebevis utsted 10482", "imdi tolkebevis utsted 10482 --ut bevis.png"])
@click.argument("tolk")
@_UT
@_OVERSKRIV
def utsted(okt: Okt, tolk: str, ut: str | None, overskriv: bool) -> None:
    """Utsted tolkebevis til en tolk som er oppført.

    QR-koden holder tolkenummer, bevisnummer, utstedelsesdato og en signatur, og ingenting annet. Har tolken et
    bevis fra før, blir det sperret: en tolk har ett gyldig bevis om gangen.
    """
    if ut:
        bilder.krev_endelse(Path(ut))
        if Path(ut).exists() and not overskriv:
            raise Feil(f"{ut} finnes fra før.", neste="Bruk --overskriv, eller oppgi et annet navn.")
    with okt.kontekst(*utstedelse.ROLLER) as k:
        svar = utstedelse.utsted(k, tolk, okt.sti().parent)
    nr = svar.bevis.nr
    try:
        sti = _skriv(svar, ut, overskriv)
    except Feil as feil:
        raise BildetBleIkkeSkrevet(
            f"Tolkebevis {nr} er utstedt, men bildet er ikke skrevet. {feil.hva}",
            neste=f"Hent bildet når det er rettet:  imdi tolkebevis vis {nr} --ut bevis.png",
        ) from feil
    _vis(okt, svar, sti, f"Tolkebevis {nr} er utstedt til {svar.navn}.")
    if svar.erstattet:
        okt.flate.melding(f"Det forrige beviset, {svar.erstattet}, er sperret.")
    okt.flate.neste(f"imdi tolkebevis kontroller {shlex.quote(ut) if ut else svar.tekst}")


@kommando(eksempler=["imdi tolkebevis vis 10482", "imdi tolkebevis vis T-2026-0001 --ut bevis.svg"])
@click.argument("bevis", metavar="BEVISNUMMER|TOLK")
@_UT
@_OVERSKRIV
def vis(okt: Okt, bevis: str, ut: str | None, overskriv: bool) -> None:
    """Vis et tolkebevis, og skriv QR-koden på nytt.

    Med et tolkenummer er det tolkens nyeste bevis.
    """
    if ut:
        bilder.krev_endelse(Path(ut))
    with okt.kontekst(*utstedelse.ROLLER) as k:
        svar = utstedelse.vis(k, bevis)
    _vis(okt, svar, _skriv(svar, ut, overskriv), f"Tolkebevis {svar.bevis.nr}")


@kommando(
    eksempler=[
        "imdi tolkebevis sperr T-2026-0001 --grunn-fil grunn.txt",
        "imdi tolkebevis sperr 10482 --grunn-fil grunn.txt",
    ]
)
@click.argument("bevis", metavar="BEVISNUMMER|TOLK")
@click.option("--grunn-fil", metavar="FIL", help="Hvorfor det sperres, for eksempel at det er mistet.")
def sperr(okt: Okt, bevis: str, grunn_fil: str | None) -> None:
    """Sperr et tolkebevis.

    Det kan ikke gjøres om; utsted et nytt i stedet. Er tolken ikke lenger oppført, eller er tolken utestengt, svarer
    kontrollen «sperret» av seg selv, og «gyldig» igjen når det er over.
    """
    grunn = _les_grunn(okt, grunn_fil)
    with okt.kontekst(*utstedelse.ROLLER) as k:
        svar = utstedelse.sperr(k, bevis, grunn)
    _vis(okt, svar, None, f"Tolkebevis {svar.bevis.nr} er sperret.")
    okt.flate.neste(f"imdi tolkebevis utsted {svar.bevis.tolkenummer}")


@kommando(
    eksempler=[
        "imdi tolkebevis kontroller bilde.jpg",
        "imdi tolkebevis kontroller IMDI1.10482.T-2026-0001.2026-11-23.…",
        "imdi tolkebevis kontroller - < skannet.txt",
    ]
)
@click.argument("kilde", metavar="TEKST|FIL|-")
def kontroller(okt: Okt, kilde: str) -> None:
    """Kontroller et tolkebevis: gyldig, sperret, ukjent eller forfalsket.

    Oppgi teksten fra QR-koden, et bilde av den (PNG eller JPEG), en fil med teksten, eller - for standard inn. Er
    beviset gyldig, vises det alle kan se om tolken i registeret, og ikke mer. Ett endret tegn gir «forfalsket».
    Avslutningskoden er 0 for gyldig og 3 for de tre andre. Kontrollen logges ikke.
    """
    tekst = bilder.les_kilde(kilde)
    with okt.kontekst() as k:
        svar = kontroll.kontroller(k, tekst)
    okt.flate.resultat(_kontroll_json(svar))
    okt.flate.fakta(
        [
            ("Svar", svar.svar.value),
            *([("Bevisnummer", svar.nr)] if svar.nr else []),
            *(_tolkefakta(svar.tolk, svar.fylke) if svar.tolk else []),
        ]
    )
    if svar.antatt:
        okt.flate.advarsel(
            f"Antatt, ikke bekreftet: at beviset sperres når tolken ikke er oppført ({', '.join(svar.antatt)})."
        )
    kontroll.krev_gyldig(svar)


@kommando(eksempler=["imdi tolkebevis nøkkel"])
def nokkel(okt: Okt) -> None:
    """Lag nøkkelen som signerer tolkebevis, eller bytt den.

    Den hemmelige delen er en fil ved siden av databasen, som bare du kan lese. Den er ikke med i sikkerhetskopiene,
    så ta vare på en kopi i safe. Blir den borte, lager du en ny her: bevis som er utstedt, kan fortsatt kontrolleres,
    for den offentlige delen ligger i databasen. Kan andre ha fått tak i den, bytter du den også her. Nøkkelen alene
    er ikke nok til å lage et gyldig bevis, for beviset må også stå i databasen.
    """
    with okt.kontekst(nokler.LEDER) as k:
        ny = nokler.lag(k, okt.sti().parent)
    okt.flate.resultat(ny._asdict(), [f"Nøkkelen {ny.id} signerer tolkebevis fra nå av.", ""])
    okt.flate.fakta([("Fil", ny.fil)])
    okt.flate.melding("Filen er hemmelig, og følger ikke med sikkerhetskopiene. Ta vare på en kopi i safe.")
    if ny.forrige:
        okt.flate.melding(
            f"Filen til den forrige nøkkelen, {ny.forrige}, trengs ikke lenger. Bevis den signerte, er like gyldige."
        )
    okt.flate.neste("imdi tolkebevis utsted TOLKENUMMER")


def _skriv(svar: Bevisbilde, ut: str | None, overskriv: bool) -> str | None:
    if ut is None:
        return None
    from imdi_cli.filer.skriv.atomisk import skriv_fil

    sti = Path(ut)
    data = bilder.tegn(svar.tekst, bilder.krev_endelse(sti), f"Tolkebevis {svar.bevis.nr}")
    return str(skriv_fil(sti, data, overskriv=overskriv))


def _les_grunn(okt: Okt, kilde: str | None) -> str:
    if kilde is not None:
        from imdi_cli.filer.les.tekst import les_fritekst

        return les_fritekst(kilde)
    dialog = Dialog(okt.flate, uten_dialog=okt.uten_dialog)
    if not dialog.mulig:
        raise Bruksfeil("Noe mangler: hvorfor beviset sperres.", neste="Oppgi --grunn-fil FIL (- for standard inn).")
    return dialog.langtekst("Hvorfor sperres det?", opsjon="--grunn-fil")


def _vis(okt: Okt, svar: Bevisbilde, fil: str | None, setning: str) -> None:
    b, h = svar.bevis, svar.hinder
    grunn = b.sperregrunn.tekst if b.sperregrunn else None
    okt.flate.resultat(
        {
            "bevisnummer": b.nr,
            "tolkenummer": b.tolkenummer,
            "navn": svar.navn,
            "utstedt": b.utstedt,
            "nokkel": b.nokkel,
            "tekst": svar.tekst,
            "sperret": b.sperret,
            "sperregrunn": b.sperregrunn,
            "begrunnelse": b.begrunnelse,
            "hinder": h.hva if h else None,
            "erstattet": svar.erstattet,
            "fil": fil,
        },
        [setning, ""],
    )
    fakta: list[tuple[str, object]] = [
        ("Tolk", f"{b.tolkenummer} {svar.navn}".rstrip()),
        ("Utstedt", _dag(b.utstedt)),
        ("Sperret", b.sperret and f"{_dag(b.sperret)}: {grunn}"),
        ("Begrunnelse", b.begrunnelse),
        ("Kontrolleres som sperret fordi", h and f"tolken {h.hva} ({h.hjemmel})"),
        ("Gyldighet", svar.gyldighet),
        ("QR-kode", fil),
        ("Tekst i koden", svar.tekst),
    ]
    okt.flate.fakta([(navn, verdi) for navn, verdi in fakta if verdi])


def _kontroll_json(s: Kontrollsvar) -> dict[str, object]:
    return {
        "svar": s.svar.value,
        "bevisnummer": s.nr,
        "tolkenummer": s.tolkenummer,
        "tolk": _tolk_json(s.tolk, s.fylke) if s.tolk else None,
        "antatt": list(s.antatt),
    }


def _tolk_json(t: OffentligTolk, fylke: str) -> dict[str, object]:
    """Give the public view with the keys of `imdi tolk vis`; a test holds them together."""
    return {
        **t._asdict(),
        "fylke": fylke,
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


def _tolkefakta(t: OffentligTolk, fylke: str) -> list[tuple[str, object]]:
    fakta: list[tuple[str, object]] = [
        ("Tolk", f"{t.tolkenummer} {t.navn}"),
        ("Språk", [_sprak(s) for s in t.sprak]),
        ("Fylke", fylke),
        ("Kapasitet", t.kapasitet),
        ("Oppført", t.oppfort and _dag(t.oppfort)),
        ("Kjønn", t.kjonn),
        ("Telefon", t.telefon),
        ("E-post", t.epost),
        ("Adresse", t.adresse),
    ]
    return [(navn, verdi) for navn, verdi in fakta if verdi]


def _sprak(s: Tolkesprak) -> str:
    kategori = f"kategori {s.kategori}{' antatt' if s.antatt else ''}" if s.kategori else "ingen kategori"
    har = ", ".join(o.kvalifikasjon.tekst + (f" {_dag(o.dato)}" if o.dato else "") for o in s.kvalifikasjoner)
    return " · ".join([str(s.oppforing), kategori, *(["statsautorisert"] if s.statsautorisert else []), har])


def _dag(dato: str) -> str:
    return vis_dato(date.fromisoformat(dato))
