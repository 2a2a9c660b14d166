"""`imdi godkjenning ny | endre`."""

from typing import Any

import click

from imdi_cli.flate.feltvalg import med_felter, samle
from imdi_cli.flate.kommando import Okt, kommando
from imdi_cli.kjerne.felt import felter, les_verdi
from imdi_cli.tolk.godkjenning.kommando import inndata, visning
from imdi_cli.tolk.godkjenning.steg import registrering as steg
from imdi_cli.tolk.godkjenning.steg.bilde import bilde
from imdi_cli.tolk.godkjenning.steg.felles import ROLLE, les_nr
from imdi_cli.tolk.godkjenning.typer.koder import Spor, Svar
from imdi_cli.tolk.godkjenning.typer.nytt import NyGodkjenning
from imdi_cli.tolk.godkjenning.typer.rader import Veiledning

_SPRAK = click.option(
    "--språk", "sprak", metavar="SPRÅK", multiple=True, help="Språket det søkes om. Kan oppgis flere ganger."
)
_BORGER = click.option(
    "--statsborgerskap", metavar="STAT", multiple=True, help="Statsborgerskapet. Kan oppgis flere ganger."
)
_FLERE = ("sprak", "statsborgerskap")


@kommando(
    eksempler=[
        "imdi godkjenning ny",
        "imdi godkjenning ny --fornavn Jonas --etternavn Lindqvist --statsborgerskap Sverige "
        "--utdanningsstat Sverige --språk 'norsk tegnspråk' --formål godkjenning-og-oppføring "
        "--kanal tolkeregisteret --mottatt 'i dag'",
    ]
)
@med_felter(NyGodkjenning, utelat=_FLERE)
@_SPRAK
@_BORGER
@inndata.FNR
@inndata.VEDLEGG
def ny(
    okt: Okt,
    sprak: tuple[str, ...],
    statsborgerskap: tuple[str, ...],
    fnr_fil: str | None,
    vedlegg: tuple[str, ...],
    **oppgitt: Any,
) -> None:
    """Registrer en søknad om godkjenning av kvalifikasjoner fra utlandet.

    Sporet og fristene følger av opplysningene. Skal søkeren bare tolke her midlertidig, blir det veiledning og ingen
    sak.
    """
    nummer = inndata.les_fil(fnr_fil)
    filer = inndata.les_vedlegg(vedlegg)
    oppgitt |= {"sprak": ";".join(sprak) or None, "statsborgerskap": ";".join(statsborgerskap) or None}
    with okt.kontekst(ROLLE) as k:
        nytt = NyGodkjenning(**samle(okt, NyGodkjenning, oppgitt, k.i_dag))
        if steg.finn_spor(k, nytt).spor is Spor.MIDLERTIDIG:
            _vis_veiledning(okt, steg.veiled(k, nytt))
            return
        s = steg.registrer(k, nytt, nummer, vedlegg=filer)
        b = bilde(k, les_nr(s.sak.nr))
    visning.kort(okt, b, f"{b.innhold.sak.nr} er registrert.")
    for valg, sporsmal in visning.uavklart(b.innhold):
        okt.flate.advarsel(f"Sporet er ikke avklart. {sporsmal}  imdi godkjenning endre {b.innhold.sak.nr} {valg} …")


def _vis_veiledning(okt: Okt, v: Veiledning) -> None:
    okt.flate.resultat(
        {"nr": v.nr, "spor": Spor.MIDLERTIDIG.value, "navn": v.navn, "mottatt": v.mottatt, "brev_id": v.brev},
        [f"{v.nr} er ingen sak om godkjenning. {v.navn} skal tolke midlertidig, og trenger ikke å søke."],
    )
    okt.flate.fakta([("Hjemmel", Spor.MIDLERTIDIG.hjemmel), ("Brev", "veiledning om midlertidig tolking")])
    okt.flate.neste(f"imdi brev vis {v.brev}")


@kommando(
    eksempler=[
        "imdi godkjenning endre G-2026-0001 --ervervet 15.6.2019",
        "imdi godkjenning endre G-2026-0001 --samme-yrke ja --grunn-fil vurdering.txt",
        "imdi godkjenning endre G-2026-0001 --spor etablering-tredjeland --grunn-fil vurdering.txt",
    ]
)
@inndata.SAK
@med_felter(NyGodkjenning, utelat=_FLERE)
@click.option(
    "--språk", "sprak", metavar="SPRÅK", multiple=True, help="Alle språkene det søkes om. Kan oppgis flere ganger."
)
@_BORGER
@click.option("--spor", metavar="KODE", help="Velg spor med begrunnelse, når opplysningene ikke avgjør det.")
@click.option(
    "--samme-yrke",
    metavar="SVAR",
    help=f"Om yrket i hjemstaten er det samme ({', '.join(m.value for m in Svar)}).",
)
@inndata.GRUNN
def endre(
    okt: Okt,
    nr: str,
    sprak: tuple[str, ...],
    statsborgerskap: tuple[str, ...],
    spor: str | None,
    samme_yrke: str | None,
    grunn_fil: str | None,
    **oppgitt: Any,
) -> None:
    """Rett eller legg til opplysninger i en søknad.

    Sporet og fristene følger etter.
    """
    sak = les_nr(nr)
    oppgitt |= {"sprak": ";".join(sprak) or None, "statsborgerskap": ";".join(statsborgerskap) or None}
    grunn = inndata.les_fil(grunn_fil)
    with okt.kontekst(ROLLE) as k:
        gitt = {rad.navn: les_verdi(rad, oppgitt.get(rad.navn), k.i_dag) for rad in felter(NyGodkjenning)}
        steg.endre(
            k,
            sak,
            {n: v for n, v in gitt.items() if v is not None},
            valgt=inndata.kode(Spor, spor, "--spor"),
            samme_yrke=inndata.kode(Svar, samme_yrke, "--samme-yrke"),
            grunn=grunn,
        )
        b = bilde(k, sak)
    visning.kort(okt, b, f"{sak} er rettet.")
