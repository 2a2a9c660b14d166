"""`imdi tolk oppfør` and `imdi tolk avslå`."""

import click

from imdi_cli.flate.kommando import Okt, kommando
from imdi_cli.tolk.register.kommando import felles, soknadsbilde
from imdi_cli.tolk.register.kommando.felles import ANTATT, kategori_i_ord
from imdi_cli.tolk.register.steg import vedtak as steg
from imdi_cli.tolk.register.steg.felles import les_soknad
from imdi_cli.tolk.register.steg.oppslag import ROLLER

_SPRAK = click.option(
    "--språk", "sprak", metavar="SPRÅK", multiple=True, help="Bare dette språket. Resten står åpent."
)


@kommando(eksempler=["imdi tolk oppfør R-2026-0001", "imdi tolk oppfør R-2026-0001 --språk somali --målform nynorsk"])
@click.argument("nr", metavar="SØKNAD")
@_SPRAK
@felles.med_brev()
def oppfor(okt: Okt, nr: str, sprak: tuple[str, ...], malform: str | None, underrettet: str | None) -> None:
    """Før søkeren opp i registeret.

    Kategorien regnes ut, og vedtaket får brev.
    """
    soknad = les_soknad(nr)
    with okt.kontekst(*ROLLER) as k:
        dag = felles.les_dag(underrettet, k.i_dag)
        v = steg.oppfor(k, soknad, sprak=sprak, malform=felles.les_malform(malform), underrettet=dag)
    _vis(okt, v, f"{soknadsbilde.tittel(v.bilde.soknad)} er oppført som tolk {v.tolkenummer}.")
    okt.flate.fakta([(str(o), f"kategori {kategori_i_ord(*svar)}") for o, svar in v.sprak])
    if any(svar.antatt for _, svar in v.sprak):
        okt.flate.melding(ANTATT)
    felles.si_brev(okt, v.brev, dag is not None)
    okt.flate.neste(f"imdi brev vis {v.brev}")


@kommando(eksempler=["imdi tolk avslå R-2026-0001 --grunn-fil grunn.txt"])
@click.argument("nr", metavar="SØKNAD")
@click.option("--grunn-fil", metavar="FIL", help="Begrunnelsen i vedtaket, fra en fil (- for standard inn).")
@_SPRAK
@felles.med_brev()
def avsla(
    okt: Okt, nr: str, grunn_fil: str | None, sprak: tuple[str, ...], malform: str | None, underrettet: str | None
) -> None:
    """Avslå søknaden, med begrunnelse og opplysning om klage."""
    soknad = les_soknad(nr)
    grunn = felles.krev_tekst(okt, grunn_fil, "Hvorfor får søkeren avslag?", "--grunn-fil")
    with okt.kontekst(*ROLLER) as k:
        dag = felles.les_dag(underrettet, k.i_dag)
        v = steg.avsla(k, soknad, grunn, sprak=sprak, malform=felles.les_malform(malform), underrettet=dag)
    _vis(okt, v, f"{soknadsbilde.tittel(v.bilde.soknad)} har fått avslag for {_navn(v)}.")
    felles.si_brev(okt, v.brev, dag is not None)
    okt.flate.neste(f"imdi brev vis {v.brev}")


def _navn(v: steg.Vedtak) -> str:
    return ", ".join(str(o) for o, _ in v.sprak)


def _vis(okt: Okt, v: steg.Vedtak, forst: str) -> None:
    data = soknadsbilde.som_json(v.bilde) | {"brev": v.brev, "tolkenummer": v.tolkenummer}
    okt.flate.resultat(data, [forst, ""])
