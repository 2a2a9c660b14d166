"""`imdi tolk kvalifikasjon`."""

import click

from imdi_cli.flate.kommando import Okt, kommando
from imdi_cli.kjerne.kode import les_kode
from imdi_cli.tolk.register.kommando import felles
from imdi_cli.tolk.register.steg import kvalifikasjon as steg
from imdi_cli.tolk.register.steg.felles import les_nr
from imdi_cli.tolk.register.steg.oppslag import ROLLER
from imdi_cli.tolk.register.typer import Kvalifikasjon, Sluttgrunn
from imdi_cli.tolk.register.typer.horing import Horing, Varsling


@kommando(
    eksempler=[
        "imdi tolk kvalifikasjon R-2026-0001 --språk somali --type bachelor --oppnådd 12.06.2015",
        "imdi tolk kvalifikasjon R-2026-0001 --språk 'norsk tegnspråk' --type eldre-tolkeutdanning "
        "--eldre-utdanning ja --begrunnelse-fil vurdering.txt",
        "imdi tolk kvalifikasjon 10482 --språk somali --type tao --ugyldig-fra 'i dag' --grunn annullert "
        "--varslet 01.11.2026 --begrunnelse-fil grunn.txt",
    ]
)
@click.argument("nr", metavar="TOLK|SØKNAD")
@click.option("--språk", "sprak", metavar="SPRÅK", required=True, help="Språket den gjelder.")
@click.option(
    "--type",
    "type_",
    metavar="KODE",
    required=True,
    help=f"Hva det er ({', '.join(q.value for q in Kvalifikasjon)}).",
)
@click.option("--oppnådd", "oppnadd", metavar="DATO", help="Dagen den ble oppnådd.")
@click.option("--ugyldig-fra", metavar="DATO", help="Dagen den ikke gjelder lenger. Den slettes ikke.")
@click.option("--grunn", metavar="KODE", help=f"Hvorfor den ikke gjelder ({', '.join(Sluttgrunn)}).")
@click.option(
    "--eldre-utdanning", "eldre", metavar="JA|NEI", help="Ble den fullført før bachelor i tegnspråk ble innført?"
)
@click.option("--begrunnelse-fil", metavar="FIL", help="Din vurdering, fra en fil (- for standard inn).")
@click.option("--varslet", metavar="DATO", help="Dagen forhåndsvarselet ble sendt, når kategorien blir lavere.")
@click.option("--uttalelse", metavar="DATO", help="Dagen tolken uttalte seg, om det er før fristen gikk ut.")
@click.option(
    "--uten-varsel",
    "uten",
    metavar="KODE",
    help=f"Hvorfor det ikke ble varslet ({', '.join(v.value for v in Varsling)}).",
)
@felles.med_brev(underrettet=False)
def kvalifikasjon(
    okt: Okt,
    nr: str,
    sprak: str,
    type_: str,
    oppnadd: str | None,
    ugyldig_fra: str | None,
    grunn: str | None,
    eldre: str | None,
    begrunnelse_fil: str | None,
    varslet: str | None,
    uttalelse: str | None,
    uten: str | None,
    malform: str | None,
) -> None:
    """Før en kvalifikasjon, eller at den ikke gjelder lenger.

    Kategorien regnes ut. Ingenting slettes: det som ikke gjelder lenger, blir stående med dag og grunn.
    """
    hvem = les_nr(nr)
    kode = Kvalifikasjon(les_kode(Kvalifikasjon, type_, "--type"))
    slutt = Sluttgrunn(les_kode(Sluttgrunn, grunn, "--grunn")) if grunn else None
    eldre_ja, begrunnelse = felles.les_ja(eldre, "--eldre-utdanning"), felles.les_fil(begrunnelse_fil)
    with okt.kontekst(*ROLLER) as k:
        ny = steg.Ny(
            sprak,
            kode,
            felles.les_dag(oppnadd, k.i_dag),
            felles.les_dag(ugyldig_fra, k.i_dag),
            slutt,
            eldre_ja,
            begrunnelse,
            Horing(
                felles.les_dag(varslet, k.i_dag),
                felles.les_dag(uttalelse, k.i_dag),
                Varsling(les_kode(Varsling, uten, "--uten-varsel")) if uten else None,
            ),
        )
        fort = steg.sett(k, hvem, ny, felles.les_malform(malform))
    linjer = steg.endringer_i_ord(fort.endringer)
    hva = "gjelder ikke lenger" if fort.avsluttet else "er ført"
    okt.flate.resultat(
        {
            "gjelder": fort.hvem,
            "sprak": fort.oppforing.sprak,
            "tolketype": fort.oppforing.tolketype.value,
            "kvalifikasjon": fort.kvalifikasjon.value,
            "avsluttet": fort.avsluttet,
            "kategoriendringer": [e._asdict() for e in fort.endringer],
            "brev": fort.brev,
            "antatt": fort.antatt,
        },
        [f"{fort.hvem}, {fort.oppforing}: «{fort.kvalifikasjon.tekst}» {hva}."],
    )
    okt.flate.fakta([("Kategori", linjer)] if linjer else [])
    felles.si_brev(okt, fort.brev, underrettet=False)
    if fort.antatt:
        okt.flate.advarsel(
            "Antatt, ikke bekreftet: at en lavere kategori er et enkeltvedtak, der tolken varsles først "
            f"({', '.join(fort.antatt)})."
        )
    okt.flate.neste(f"imdi tolk vis {hvem}")
