"""`imdi klage oversend`, `imdi klage avgjør` and `imdi klage underrett`."""

import click

from imdi_cli.flate.feltvalg import les, med_felter
from imdi_cli.flate.kommando import Okt, kommando
from imdi_cli.kjerne.avslag import Bruksfeil
from imdi_cli.kjerne.kode import les_kode
from imdi_cli.styring.underretning.typer import Tider
from imdi_cli.tolk.klage.kommando import felles
from imdi_cli.tolk.klage.steg import instansen as steg
from imdi_cli.tolk.klage.steg.felles import les_nr
from imdi_cli.tolk.klage.typer.koder import Endringsslag, Instansutfall


@kommando(eksempler=["imdi klage oversend K-2026-0001 --uttalelse-fil uttalelse.txt"])
@click.argument("nr", metavar="KLAGE")
@click.option("--uttalelse-fil", metavar="FIL", help="Hva IMDi mener om klagen (- for standard inn).")
@click.option("--målform", "malform", metavar="KODE", help="bokmål eller nynorsk i brevene.")
def oversend(okt: Okt, nr: str, uttalelse_fil: str | None, malform: str | None) -> None:
    """Send en klage til klageinstansen, med kopi av uttalelsen til parten."""
    klage = les_nr(nr)
    uttalelse = felles.krev_tekst(okt, uttalelse_fil, "Hva mener IMDi om klagen?", "--uttalelse-fil")
    with okt.kontekst(steg.ROLLE) as k:
        o = steg.oversend(k, klage, uttalelse, malform=felles.les_malform(malform))
    setning = f"{o.klage.nr} er klar til å sendes til {o.instans}."
    felles.kort(okt, o.klage, setning, brev=o.brev, mer={"kopi": o.kopi})
    okt.flate.melding(f"Kopien til parten er brev {o.kopi} (forvaltningsloven § 33 fjerde ledd).")
    okt.flate.neste(f"imdi brev sendt {o.brev}")


@kommando(
    eksempler=[
        "imdi klage avgjør K-2026-0001 --utfall stadfestet --dato 1.3.2027 --grunn-fil grunn.txt",
        "imdi klage avgjør K-2026-0001 --utfall endret --endring advarsel --dato 1.3.2027 --grunn-fil grunn.txt",
        "imdi klage avgjør K-2026-0001 --utfall opphevet --dato 1.3.2027 --grunn-fil grunn.txt",
    ]
)
@click.argument("nr", metavar="KLAGE")
@click.option(
    "--utfall", metavar="KODE", help=f"Hva klageinstansen bestemte ({', '.join(u.value for u in Instansutfall)})."
)
@click.option("--dato", metavar="DATO", help="Dagen klageinstansen avgjorde klagen.")
@click.option("--grunn-fil", metavar="FIL", help="Det viktigste i begrunnelsen (- for standard inn).")
@click.option("--endring", metavar="KODE", help=f"Hva som endres ({', '.join(e.value for e in Endringsslag)}).")
@click.option("--til", metavar="DATO", help="Ny siste dag for utestengingen.")
@click.option("--reaksjon", "reaksjoner", type=int, multiple=True, metavar="NR", help="Bare denne reaksjonen.")
@click.option("--språk", "sprak", multiple=True, metavar="SPRÅK", help="Bare dette språket.")
@click.option("--kvalifikasjon", metavar="TYPE", help="Kvalifikasjonen som godtas.")
@click.option("--oppnådd", "oppnadd", metavar="DATO", help="Dagen kvalifikasjonen ble oppnådd.")
@click.option("--beløp", "belop", type=int, metavar="KRONER", help="Beløpet som dekkes.")
@click.option("--til-skade", is_flag=True, help="Endringen er til skade for klageren.")
@click.option("--meldt", metavar="DATO", help="Dagen melding om endring til skade ble sendt klageren.")
@click.option("--andres-klage", is_flag=True, help="En annens klage på samme vedtak førte fram.")
@click.option("--målform", "malform", metavar="KODE", help="bokmål eller nynorsk i brevet.")
def avgjor(
    okt: Okt,
    nr: str,
    utfall: str | None,
    dato: str | None,
    grunn_fil: str | None,
    endring: str | None,
    til: str | None,
    reaksjoner: tuple[int, ...],
    sprak: tuple[str, ...],
    kvalifikasjon: str | None,
    oppnadd: str | None,
    belop: int | None,
    til_skade: bool,
    meldt: str | None,
    andres_klage: bool,
    malform: str | None,
) -> None:
    """Før hva klageinstansen bestemte, og gjennomfør det.

    Reaksjoner, telling, register, bevilling og tolkebevis endres samtidig.
    """
    klage = les_nr(nr)
    if utfall is None:
        raise Bruksfeil("Hva bestemte klageinstansen?", neste=f"Oppgi --utfall ({', '.join(Instansutfall)}).")
    kode = Instansutfall(les_kode(Instansutfall, utfall, "--utfall"))
    grunn = felles.krev_tekst(okt, grunn_fil, "Hva la klageinstansen vekt på?", "--grunn-fil")
    with okt.kontekst(steg.ROLLE) as k:
        e = felles.les_endring(
            endring,
            k.i_dag,
            til=til,
            reaksjoner=reaksjoner,
            sprak=sprak,
            kvalifikasjon=kvalifikasjon,
            oppnadd=oppnadd,
            belop=belop,
        )
        dag = felles.krev_dag(dato, k.i_dag, "Når ble klagen avgjort?", "--dato")
        svar = steg.Instanssvar(kode, dag, grunn, e, til_skade, felles.les_dag(meldt, k.i_dag), andres_klage)
        b = steg.avgjor(k, klage, svar, malform=felles.les_malform(malform))
    felles.kort(okt, b.klage, f"{b.klage.nr}: {kode.tekst}.", virkning=b.virkning, brev=b.brev)
    okt.flate.neste(felles.neste(b.klage))


@kommando(
    eksempler=[
        "imdi klage underrett K-2026-0001 --kanal papir --postlagt 'i dag'",
        "imdi klage underrett K-2026-0001 --mottatt 27.11.2026",
        "imdi klage underrett K-2026-0001 --kostnader --kanal papir --postlagt 'i dag'",
    ]
)
@click.argument("nr", metavar="KLAGE")
@med_felter(Tider)
@click.option("--kostnader", is_flag=True, help="Det gjelder avgjørelsen om sakskostnader.")
@click.option("--grunn-fil", metavar="FIL", help="Hvorfor noe som er ført, rettes.")
def underrett(
    okt: Okt,
    nr: str,
    kostnader: bool,
    grunn_fil: str | None,
    **tider: str | None,
) -> None:
    """Før hvordan og når klageren ble underrettet om utfallet.

    Fristene for å klage på en avvisning og for å kreve sakskostnader går fra det som føres her.
    """
    klage = les_nr(nr)
    grunn = felles.les_fil(grunn_fil)
    with okt.kontekst(steg.ROLLE) as k:
        u = steg.underrett(k, klage, les(Tider, tider, k.i_dag), kostnader=kostnader, grunn=grunn)
    n = u.underretning
    ute = ("gjelder", "sist", "nr")
    okt.flate.resultat(
        {
            "nr": u.klage.nr,
            "status": u.klage.status.value,
            **{f: v for f, v in n._asdict().items() if f not in ute},
            "frister": [{"regel": r.regel, "hva": r.hva, "siste": r.siste} for r in u.frister],
        },
        [f"Underretningen i {u.klage.nr} er ført.", ""],
    )
    felles.vis_frister(okt, u.frister)
    okt.flate.neste(f"imdi klage underrett {u.klage.nr}" if n.mottatt is None else "imdi frister")
