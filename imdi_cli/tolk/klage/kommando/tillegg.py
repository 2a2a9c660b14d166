"""`imdi klage utsett` and `imdi klage kostnader`."""

import click

from imdi_cli.flate.kommando import Okt, kommando
from imdi_cli.kjerne.avslag import Bruksfeil
from imdi_cli.kjerne.kode import les_kode
from imdi_cli.tolk.klage.kommando import felles
from imdi_cli.tolk.klage.steg import kostnader as kostnadssteg
from imdi_cli.tolk.klage.steg import utsettelse
from imdi_cli.tolk.klage.steg.felles import les_nr
from imdi_cli.tolk.klage.typer.koder import Utsettelsessvar


@kommando(
    eksempler=[
        "imdi klage utsett K-2026-0001 --bedt 'i dag'",
        "imdi klage utsett K-2026-0001 --svar innvilget --vilkår-fil vilkår.txt",
        "imdi klage utsett K-2026-0001 --svar avslått --grunn-fil grunn.txt",
    ]
)
@click.argument("nr", metavar="KLAGE")
@click.option("--bedt", metavar="DATO", help="Klageren ba om utsettelse denne dagen.")
@click.option("--svar", metavar="KODE", help=f"Svar på anmodningen ({', '.join(s.value for s in Utsettelsessvar)}).")
@click.option("--vilkår-fil", "vilkar_fil", metavar="FIL", help="Vilkår for utsettelsen.")
@click.option("--grunn-fil", metavar="FIL", help="Begrunnelsen. Et avslag må ha den.")
@click.option("--målform", "malform", metavar="KODE", help="bokmål eller nynorsk i brevet.")
def utsett(
    okt: Okt,
    nr: str,
    bedt: str | None,
    svar: str | None,
    vilkar_fil: str | None,
    grunn_fil: str | None,
    malform: str | None,
) -> None:
    """Før at klageren ber om utsatt iverksetting, eller svar på det.

    Utsettes det, følger registeret, den offentlige listen og tolkebeviset med, til klagen er avgjort.
    """
    klage = les_nr(nr)
    if bool(bedt) == bool(svar):
        raise Bruksfeil(
            "Har klageren bedt om det, eller er det svaret?", neste="Oppgi --bedt DATO eller --svar KODE."
        )
    if bedt:
        with okt.kontekst(utsettelse.ROLLE) as k:
            u = utsettelse.be_om(k, klage, felles.krev_dag(bedt, k.i_dag, "Når?", "--bedt"))
        setning = f"Anmodningen i {klage} er ført. Den skal avgjøres snarest mulig."
        neste = f"imdi klage utsett {klage} --svar KODE"
    else:
        kode = Utsettelsessvar(les_kode(Utsettelsessvar, svar or "", "--svar"))
        grunn, vilkar = felles.les_fil(grunn_fil), felles.les_fil(vilkar_fil)
        form = felles.les_malform(malform)
        with okt.kontekst(utsettelse.BESLUTTER) as k:
            u = utsettelse.svar(k, klage, kode, grunn=grunn, vilkar=vilkar, malform=form)
        setning = f"Utsatt iverksetting i {klage} er {kode.tekst}."
        neste = felles.neste(u.klage)
    ute = ("sist", "nr", "vilkar", "begrunnelse")
    okt.flate.resultat(
        {
            "nr": u.klage.nr,
            **{n: v for n, v in u.utsettelse._asdict().items() if n not in ute},
            "kategorier": list(u.kategorier),
        },
        [setning, ""],
    )
    par: list[tuple[str, object]] = [("Kategori", list(u.kategorier))] if u.kategorier else []
    okt.flate.fakta([*par, *([("Brev", f"imdi brev vis {u.brev}")] if u.brev is not None else [])])
    okt.flate.neste(neste)


@kommando(
    eksempler=[
        "imdi klage kostnader K-2026-0001 --opplys",
        "imdi klage kostnader K-2026-0001 --krav 18000 --mottatt 'i dag'",
        "imdi klage kostnader K-2026-0001 --innvilg 12000 --grunn-fil grunn.txt",
        "imdi klage kostnader K-2026-0001 --innvilg 0 --grunn-fil grunn.txt",
    ]
)
@click.argument("nr", metavar="KLAGE")
@click.option("--opplys", is_flag=True, help="Lag brevet som opplyser parten om retten til sakskostnader.")
@click.option("--krav", type=int, metavar="KRONER", help="Parten krever dette beløpet.")
@click.option("--mottatt", metavar="DATO", help="Dagen kravet kom.")
@click.option("--innvilg", type=int, metavar="KRONER", help="Avgjør kravet: så mye dekkes. 0 er avslag.")
@click.option("--ta-opp", metavar="A|B", help="Ta opp et krav som kom for sent, etter § 31 bokstav a eller b.")
@click.option("--grunn-fil", metavar="FIL", help="Begrunnelsen, fra en fil (- for standard inn).")
@click.option("--målform", "malform", metavar="KODE", help="bokmål eller nynorsk i brevet.")
def kostnader(
    okt: Okt,
    nr: str,
    opplys: bool,
    krav: int | None,
    mottatt: str | None,
    innvilg: int | None,
    ta_opp: str | None,
    grunn_fil: str | None,
    malform: str | None,
) -> None:
    """Opplys om, før eller avgjør krav om sakskostnader."""
    klage = les_nr(nr)
    if (opplys, krav is not None, innvilg is not None).count(True) != 1:
        raise Bruksfeil(
            "Hva gjelder det?", neste="Oppgi --opplys, --krav KRONER eller --innvilg KRONER, og bare en av dem."
        )
    form = felles.les_malform(malform)
    if innvilg is not None:
        bokstav = felles.les_opptak(ta_opp) if ta_opp else None
        grunn = felles.krev_tekst(okt, grunn_fil, "Hvorfor?", "--grunn-fil")
        with okt.kontekst(kostnadssteg.BESLUTTER) as k:
            s = kostnadssteg.avgjor(k, klage, innvilg, grunn, opptak=bokstav, malform=form)
        setning, neste = f"{innvilg} kroner dekkes i {klage}.", f"imdi klage underrett {klage} --kostnader"
    else:
        with okt.kontekst(kostnadssteg.ROLLE) as k:
            if krav is not None:
                s = kostnadssteg.krev(
                    k, klage, krav, felles.krev_dag(mottatt, k.i_dag, "Når kom kravet?", "--mottatt")
                )
                sent = " Det kom for sent." if s.kostnad.for_sent else ""
                setning = f"Kravet på {krav} kroner i {klage} er ført.{sent}"
                neste = f"imdi klage kostnader {klage} --innvilg KRONER --grunn-fil FIL"
            else:
                s = kostnadssteg.opplys(k, klage, malform=form)
                setning, neste = f"Parten opplyses om sakskostnader i {klage}.", f"imdi brev sendt {s.brev}"
    ute = ("sist", "begrunnelse")
    okt.flate.resultat(
        {"nr": s.klage.nr, **{n: v for n, v in s.kostnad._asdict().items() if n not in ute}}, [setning, ""]
    )
    okt.flate.fakta([("Brev", f"imdi brev vis {s.brev}")] if s.brev is not None else [])
    okt.flate.neste(neste)
