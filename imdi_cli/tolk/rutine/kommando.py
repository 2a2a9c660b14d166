"""What is typed after `imdi rutine`."""

from datetime import date
from pathlib import Path

import click

from imdi_cli.filer.skriv.atomisk import skriv_fil
from imdi_cli.flate.kommando import Okt, kommando
from imdi_cli.kjerne.avslag import Bruksfeil
from imdi_cli.kjerne.dato import kort_dato
from imdi_cli.styring.bruker.typer.rader import LESEROLLER
from imdi_cli.tolk.rutine import steg
from imdi_cli.tolk.rutine.typer import Forskjell, Rutine, Status, Versjon

FILSLAG = (".md", ".docx")
ENDRET = "Maskinen er endret siden rutinen ble vedtatt"


@kommando(eksempler=["imdi rutine utkast"])
def utkast(okt: Okt) -> None:
    """Skriv et utkast til rutine fra maskinen og reglene slik de er i dag."""
    with okt.kontekst(*steg.ROLLER) as k:
        r = steg.utkast(k)
    nr = r.versjon.versjon
    okt.flate.resultat(_som_json(r, None), [f"Utkast til rutine, versjon {nr}, er laget.", ""])
    okt.flate.fakta([("Status", r.status.tekst)])
    okt.flate.neste(f"imdi rutine vis {nr} --ut rutine.docx")
    okt.flate.neste(f"imdi rutine vedta {nr}", ledetekst="En annen, som er leder, kan vedta den")


@kommando(eksempler=["imdi rutine vedta 1"])
@click.argument("versjon", type=int)
def vedta(okt: Okt, versjon: int) -> None:
    """Vedta et utkast, slik at nye saker følger det."""
    with okt.kontekst(steg.LEDER) as k:
        r = steg.vedta(k, versjon)
    okt.flate.resultat(_som_json(r, None), [f"Rutinen, versjon {r.versjon.versjon}, er vedtatt og gjelder nå.", ""])
    okt.flate.fakta([("Vedtatt av", r.vedtatt_av), ("Skrevet av", r.utkast_av), ("Avtrykk", r.versjon.avtrykk)])
    okt.flate.melding(
        "Teksten endres ikke etter dette. Saker som er åpnet før, følger den versjonen de ble åpnet med."
    )
    okt.flate.neste(f"imdi rutine vis {r.versjon.versjon} --ut rutine.docx")


@kommando(eksempler=["imdi rutine vis", "imdi rutine vis 2 --ut rutine.md"])
@click.argument("versjon", type=int, required=False)
@click.option("--ut", metavar="FIL", help="Skriv teksten til en fil: .md eller .docx.")
@click.option("--overskriv", is_flag=True, help="Erstatt filen om den finnes.")
def vis(okt: Okt, versjon: int | None, ut: str | None, overskriv: bool) -> None:
    """Vis rutinen som gjelder, eller en annen versjon, og hva som er endret siden.

    Uten nummer vises den som gjelder. Er ingen vedtatt, vises det nyeste utkastet.
    """
    _krev_filslag(ut)
    with okt.kontekst(*LESEROLLER) as k:
        r = steg.vis(k, versjon)
    fil = _skriv(r, ut, overskriv)
    okt.flate.resultat(_som_json(r, fil))
    if fil:
        okt.flate.setning(f"Rutinen, versjon {r.versjon.versjon}, ligger i {fil}")
    else:
        okt.flate.avsnitt(steg.som_markdown(r))
    _si_endret(okt, r)
    if r.endret:
        okt.flate.neste("imdi rutine utkast")
    elif r.status is Status.UTKAST:
        okt.flate.neste(f"imdi rutine vedta {r.versjon.versjon}")


@kommando(eksempler=["imdi rutine liste", "imdi rutine liste --json"])
def liste(okt: Okt) -> None:
    """List versjonene av rutinen."""
    with okt.kontekst(*LESEROLLER) as k:
        rader = steg.liste(k)
        navn = steg.navn(k)
    okt.flate.tabell(
        ["Versjon", "Skrevet", "Av", "Vedtatt", "Vedtatt av", "Status"],
        [
            (
                v.versjon,
                _dag(v.dato),
                navn.get(v.utkast_av, v.utkast_av),
                _dag(v.vedtatt),
                navn.get(v.vedtatt_av or "", v.vedtatt_av),
                status.value,
            )
            for v, status in rader
        ],
        json_rader=[_versjon(v, status) for v, status in rader],
        tom="Det er ikke laget noen rutine ennå.",
    )
    okt.flate.neste("imdi rutine vis" if rader else "imdi rutine utkast")


def _krev_filslag(ut: str | None) -> None:
    if ut and Path(ut).suffix.lower() not in FILSLAG:
        raise Bruksfeil(f"Kan ikke skrive rutinen til «{ut}».", neste="La navnet slutte på .md eller .docx i --ut.")


def _skriv(r: Rutine, ut: str | None, overskriv: bool) -> str | None:
    if not ut:
        return None
    data = steg.som_docx(r) if ut.lower().endswith(".docx") else steg.som_markdown(r).encode()
    return str(skriv_fil(ut, data, overskriv=overskriv))


def _si_endret(okt: Okt, r: Rutine) -> None:
    if r.endret:
        siden = ENDRET if r.versjon.vedtatt else "Maskinen er endret siden utkastet ble skrevet"
        okt.flate.advarsel(f"{siden}. {len(r.endret)} forhold er annerledes:")
        for f in r.endret:
            okt.flate.melding(f"  {f.art}: {'; '.join((f.hva, *f.hvordan))}")


def _dag(iso: str | None) -> str:
    return kort_dato(date.fromisoformat(iso)) if iso else ""


def _versjon(v: Versjon, status: Status) -> dict[str, object]:
    return {n: x for n, x in v._asdict().items() if n != "sist"} | {"status": status.value}


def _som_json(r: Rutine, fil: str | None) -> dict[str, object]:
    def forskjell(f: Forskjell) -> dict[str, object]:
        return f._asdict() | {"hvordan": list(f.hvordan)}

    return {
        **_versjon(r.versjon, r.status),
        "endret": [forskjell(f) for f in r.endret],
        "tekst": steg.som_markdown(r),
        "fil": fil,
    }
