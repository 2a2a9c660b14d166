"""`imdi sak beslutt`: decide, propose, sign, or send back."""

import click

from imdi_cli.flate.kommando import Okt, kommando
from imdi_cli.kjerne.avslag import Bruksfeil
from imdi_cli.kjerne.kode import les_kode
from imdi_cli.tolk.sak.kommando import valg
from imdi_cli.tolk.sak.kommando.inndata import MALFORM, krev_tekst, les_fil, les_malform
from imdi_cli.tolk.sak.steg import beslutning as steg
from imdi_cli.tolk.sak.steg.felles import les_nr
from imdi_cli.tolk.sak.typer.avgjorelse import Avgjort, NyBeslutning
from imdi_cli.tolk.sak.typer.koder import Sakstatus, Utfall


@kommando(
    eksempler=[
        "imdi sak beslutt S-2026-0001 --brudd GT-NØYAKTIG=brudd --utfall advarsel --grunn-fil vurdering.md --forslag",
        "imdi sak beslutt S-2026-0001 --signer",
        "imdi sak beslutt S-2026-0001 --send-tilbake --grunn-fil grunn.txt",
        "imdi sak beslutt S-2026-0001 --utfall utestenging --periode 12mnd --grunn-fil vurdering.md",
        "imdi sak beslutt S-2026-0001 --utfall utestenging --til 31.12.2027 --tilbakekall --språk somali "
        "--grunnlag vesentlige-brudd --grunn-fil vurdering.md",
    ]
)
@click.argument("nr", metavar="SAK")
@click.option("--utfall", metavar="KODE", help=f"Hva saken ender med ({', '.join(u.value for u in Utfall)}).")
@click.option("--grunn-fil", metavar="FIL", help="Begrunnelsen, fra en fil (- for standard inn).")
@click.option(
    "--brudd",
    metavar="KODE=SVAR",
    multiple=True,
    help="IMDis vurdering av et brudd: KODE=brudd, KODE=brudd:vesentlig, KODE=ikke-brudd eller KODE=ikke-opplyst. "
    "HAB-OPPDRAG=ikke-brudd:forsvarlig (eller :nødssituasjon) når organet godtok en inhabil tolk.",
)
@click.option(
    "--brudd-grunn",
    metavar="KODE=FIL",
    multiple=True,
    help="Hvorfor, for dette bruddet. Kreves når det er vesentlig, og når organet godtok tolken.",
)
@click.option("--grunnlag", metavar="KODE", help="tre-advarsler (når ikke annet oppgis) eller vesentlige-brudd.")
@click.option("--periode", metavar="LENGDE", help="Hvor lenge utestengingen varer fra i dag: 12mnd, 6 uker, 2 år.")
@click.option("--til", metavar="DATO", help="Siste dag utestengingen varer.")
@click.option("--språk", "sprak", metavar="SPRÅK", multiple=True, help="Språket bevillingen kalles tilbake i.")
@click.option("--tilbakekall", is_flag=True, help="Kall også tilbake bevillingen, sammen med utestengingen.")
@click.option("--avvik-fil", metavar="FIL", help="Hvorfor avgjørelsen går imot utvalgets råd.")
@click.option("--uten-utvalg-fil", metavar="FIL", help="Hvorfor utvalget ikke er spurt.")
@click.option("--uten-nytt-brudd-fil", metavar="FIL", help="Hvorfor tre advarsler er nok uten et nytt brudd.")
@click.option("--forslag", is_flag=True, help="Legg avgjørelsen fram for en annen, som signerer.")
@click.option("--signer", is_flag=True, help="Signer forslaget. Advarslene telles på nytt.")
@click.option("--send-tilbake", is_flag=True, help="Send saken tilbake til saksbehandleren, med grunn.")
@MALFORM
def beslutt(
    okt: Okt,
    nr: str,
    utfall: str | None,
    grunn_fil: str | None,
    brudd: tuple[str, ...],
    brudd_grunn: tuple[str, ...],
    grunnlag: str | None,
    periode: str | None,
    til: str | None,
    sprak: tuple[str, ...],
    tilbakekall: bool,
    avvik_fil: str | None,
    uten_utvalg_fil: str | None,
    uten_nytt_brudd_fil: str | None,
    forslag: bool,
    signer: bool,
    send_tilbake: bool,
    malform: str | None,
) -> None:
    """Avgjør en sak, eller legg avgjørelsen fram for en annen.

    Den som har forberedt saken, kan ikke avgjøre den.
    """
    nummer = les_nr(nr)
    if forslag + signer + send_tilbake > 1:
        raise Bruksfeil("Velg én av --forslag, --signer og --send-tilbake.", neste="Se:  imdi sak beslutt --help")
    if send_tilbake:
        grunn = krev_tekst(okt, grunn_fil, "Hvorfor sendes saken tilbake?", "--grunn-fil") or ""
        with okt.kontekst(steg.BESLUTTER) as k:
            steg.send_tilbake(k, nummer, grunn)
        data = {"nr": str(nummer), "status": Sakstatus.UTREDES.value}
        okt.flate.resultat(data, [f"{nummer} er sendt tilbake. Grunnen er lagret på saken."])
        okt.flate.neste(f"imdi sak vis {nummer}")
        return
    if signer:
        if utfall or brudd:
            raise Bruksfeil(
                "Forslaget signeres slik det er. Noe nytt må legges fram på nytt.",
                neste=f"imdi sak beslutt {nummer} --send-tilbake --grunn-fil FIL",
            )
        with okt.kontekst(steg.BESLUTTER) as k:
            a = steg.signer(k, nummer, malform=les_malform(malform))
        _vis(okt, a)
        return
    if utfall is None:
        raise Bruksfeil("Hva skal saken ende med?", neste=f"Oppgi --utfall ({', '.join(u.value for u in Utfall)}).")
    valgt = Utfall(les_kode(Utfall, utfall, "--utfall"))
    vurderinger = valg.les_brudd(brudd, brudd_grunn)
    port = valg.les_grunnlag(grunnlag)
    avvik, uten = les_fil(avvik_fil), les_fil(uten_utvalg_fil)
    uten_nytt = les_fil(uten_nytt_brudd_fil)
    grunn = krev_tekst(okt, grunn_fil, "Hvorfor ender saken slik?", "--grunn-fil") or ""
    with okt.kontekst(steg.ROLLE if forslag else steg.BESLUTTER) as k:
        ny = NyBeslutning(
            utfall=valgt,
            begrunnelse=grunn,
            brudd=vurderinger,
            grunnlag=port,
            periode_til=valg.les_periode(periode, til, k.i_dag),
            sprak=sprak,
            tilbakekall=tilbakekall,
            avvik=avvik,
            uten_utvalg=uten,
            uten_nytt_brudd=uten_nytt,
        )
        a = steg.forslag(k, nummer, ny) if forslag else steg.beslutt(k, nummer, ny, malform=les_malform(malform))
    _vis(okt, a)


def _vis(okt: Okt, a: Avgjort) -> None:
    foreslatt = a.status is Sakstatus.TIL_BESLUTNING
    forst = f"{a.nr}: {a.utfall.tekst} er lagt fram." if foreslatt else f"{a.nr} er avgjort: {a.utfall.tekst}."
    okt.flate.resultat(
        {
            "nr": a.nr,
            "status": a.status.value,
            "utfall": a.utfall.value,
            "reaksjoner": [valg.reaksjon_json(r) for r in a.reaksjoner],
            "kategoriendringer": list(a.endringer),
            "opphevet": [valg.reaksjon_json(r) for r in a.opphevet],
            "brev": a.brev,
            "offentlige_varsler": [o.varsel for o in a.offentlige],
            "merknader": list(a.merknader),
        },
        [forst, ""],
    )
    okt.flate.fakta(
        [
            (navn, verdi)
            for navn, verdi in (
                ("Hjemmel", a.utfall.hjemmel),
                ("Reaksjon", [steg.reaksjon_i_ord(r) for r in a.reaksjoner]),
                ("Opphevet", [steg.reaksjon_i_ord(r) for r in a.opphevet]),
                ("Kategori", list(a.endringer)),
                ("Brev", f"imdi brev vis {a.brev}" if a.brev is not None else ""),
            )
            if verdi
        ]
    )
    for merknad in a.merknader:
        okt.flate.melding(merknad)
    valg.si_offentlige(okt, a.offentlige)
    if foreslatt:
        okt.flate.neste(f"imdi sak beslutt {a.nr} --signer", ledetekst="En annen signerer")
    elif a.brev is not None:
        okt.flate.neste(f"imdi sak underrett {a.nr}")
    else:
        okt.flate.neste(f"imdi sak avslutt {a.nr}")
