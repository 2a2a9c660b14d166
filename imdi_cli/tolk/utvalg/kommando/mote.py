"""`imdi utvalg møte | innkall | habilitet`."""

from typing import Any

import click

from imdi_cli.flate.feltvalg import med_felter, samle
from imdi_cli.flate.kommando import Okt, kommando
from imdi_cli.kjerne.avslag import Bruksfeil
from imdi_cli.kjerne.felt import felter, les_verdi
from imdi_cli.kjerne.kode import les_kode
from imdi_cli.styring.habilitet.typer import Habilitetssvar, Tilknytning
from imdi_cli.tolk.utvalg.kommando import felles
from imdi_cli.tolk.utvalg.steg import habilitet as habilitetssteg
from imdi_cli.tolk.utvalg.steg import innkalling
from imdi_cli.tolk.utvalg.steg import mote as steg
from imdi_cli.tolk.utvalg.steg.felles import ROLLER, les_nr, les_sak
from imdi_cli.tolk.utvalg.typer.nytt import Erklaring, NyttMote


@kommando(
    eksempler=[
        "imdi utvalg møte --dato '1.12.2026 kl. 10.00' --sted 'IMDi, Oslo' --sak S-2026-0001",
        "imdi utvalg møte U-2026-0001 --sak S-2026-0001 --sladd 'Ola Hansen=brukeren'",
    ]
)
@click.argument("nr", metavar="[MØTE]", required=False)
@med_felter(NyttMote)
@click.option("--sak", metavar="SAKSNUMMER", multiple=True, help="En sak på sakslisten. Kan oppgis flere ganger.")
@click.option("--ta-ut", metavar="SAKSNUMMER", multiple=True, help="Ta en sak ut av sakslisten.")
@click.option(
    "--sladd",
    metavar="NAVN=ORD",
    multiple=True,
    help="Et navn som står i tekstene i saken, og ordet som skal stå i stedet. Tolkens navn tas ut av seg selv.",
)
@click.option("--framlegg-fil", metavar="FIL", help="Sekretariatets egen framstilling av saken, fra en fil.")
def mote(
    okt: Okt,
    nr: str | None,
    sak: tuple[str, ...],
    ta_ut: tuple[str, ...],
    sladd: tuple[str, ...],
    framlegg_fil: str | None,
    **oppgitt: Any,
) -> None:
    """Sett et møte, eller endre tid, sted, leder og saksliste."""
    nummer = les_nr(nr) if nr else None
    saker, ut = [les_sak(s) for s in sak], [les_sak(s) for s in ta_ut]
    navn, framlegg = [steg.les_navn(s) for s in sladd], felles.les_fil(framlegg_fil)
    if nummer is None and (ut or navn or framlegg):
        raise Bruksfeil("Hvilket møte gjelder det?", neste="Oppgi nummeret, for eksempel U-2026-0001.")
    with okt.kontekst(*ROLLER) as k:
        if nummer is None:
            b = steg.ny(k, NyttMote(**samle(okt, NyttMote, oppgitt, k.i_dag)), saker)
        else:
            nye = {r.navn: les_verdi(r, oppgitt[r.navn], k.i_dag) for r in felter(NyttMote)}
            b = steg.endre(k, nummer, NyttMote(**nye), sakene=saker, ta_ut=ut, navn=navn, framlegg=framlegg)
    felles.vis_mote(okt, b, f"{b.mote.nr} er {'endret' if nummer else 'satt'}.")
    if nummer and b.mote.innkalt and any(oppgitt.values()):
        okt.flate.advarsel(
            f"Medlemmene er innkalt til det som sto. Innkall på nytt:  imdi utvalg innkall {b.mote.nr}"
        )


@kommando(
    eksempler=[
        "imdi utvalg innkall U-2026-0001",
        "imdi utvalg innkall U-2026-0001 --vara 5 --sak S-2026-0001",
        "imdi utvalg innkall U-2026-0001 --forfall 2",
    ]
)
@click.argument("nr", metavar="MØTE")
@click.option(
    "--medlem", metavar="ID", type=int, multiple=True, help="Bare dette medlemmet. Kan oppgis flere ganger."
)
@click.option("--vara", metavar="ID", type=int, help="Innkall en vara.")
@click.option("--sak", metavar="SAKSNUMMER", help="Varaen møter bare i denne saken.")
@click.option("--forfall", metavar="ID", type=int, help="Et medlem som er innkalt, kan ikke komme.")
@felles.med_malform
def innkall(
    okt: Okt,
    nr: str,
    medlem: tuple[int, ...],
    vara: int | None,
    sak: str | None,
    forfall: int | None,
    malform: str | None,
) -> None:
    """Innkall medlemmene med sladdede papirer, eller en vara.

    Ingen får papirer før taushetserklæringen er levert.
    """
    if sum(map(bool, (medlem, vara, forfall))) > 1:
        raise Bruksfeil("Oppgi bare ett av --medlem, --vara og --forfall.")
    if sak and not vara:
        raise Bruksfeil("--sak hører til --vara.", neste="Medlemmene innkalles til hele møtet.")
    nummer, valgt = les_nr(nr), felles.les_malform(malform)
    with okt.kontekst(*ROLLER) as k:
        if forfall:
            b = innkalling.forfall(k, nummer, forfall)
            felles.vis_mote(okt, b, f"{b.medlemmer[forfall].navn} kan ikke komme til {b.mote.nr}.")
            return
        if vara:
            i = innkalling.innkall_vara(k, nummer, vara, sak=les_sak(sak) if sak else None, malform=valgt)
        else:
            i = innkalling.innkall(k, nummer, medlemmer=medlem, malform=valgt)
    felles.vis_mote(
        okt,
        i.bilde,
        f"Innkalt til {i.bilde.mote.nr}: {', '.join(i.bilde.medlemmer[id_].navn for id_ in i.brev)}.",
        brev=[{"medlem": id_, "innkalling": a, "habilitetserklaering": b} for id_, (a, b) in i.brev.items()],
        framlegg=i.framlegg,
        tatt_ut={s: sorted({til for _, til in par}) for s, par in i.erstattet.items()},
    )
    okt.flate.melding(
        "Les papirene før du sender dem: imdi tar ut navn det kjenner, nummer og adresser, ikke navn ingen har "
        "oppgitt (imdi utvalg møte NR --sak SAK --sladd NAVN=ORD)."
    )


@kommando(
    eksempler=[
        "imdi utvalg habilitet U-2026-0001 --sak S-2026-0001 --medlem 1 --svar habil",
        "imdi utvalg habilitet U-2026-0001 --sak S-2026-0001 --medlem 1 --tilknytning særegne-forhold "
        "--vurdering-fil v.txt",
        "imdi utvalg habilitet U-2026-0001 --sak S-2026-0001 --medlem 1 --avgjør --svar inhabil "
        "--vurdering-fil v.txt",
    ]
)
@click.argument("nr", metavar="MØTE")
@click.option("--sak", metavar="SAKSNUMMER", required=True, help="Saken det gjelder.")
@click.option("--medlem", metavar="ID", type=int, required=True, help="Medlemmet det gjelder.")
@click.option("--svar", metavar="KODE", help="habil eller inhabil.")
@click.option(
    "--tilknytning",
    metavar="KODE",
    help=f"Det som gjør eller kan gjøre medlemmet inhabil ({', '.join(t.value for t in Tilknytning)}).",
)
@click.option("--innsigelse", is_flag=True, help="En part har sagt at medlemmet er inhabil.")
@click.option("--vurdering-fil", metavar="FIL", help="Den konkrete vurderingen, fra en fil (- for standard inn).")
@click.option("--avgjør", "avgjor", is_flag=True, help="Utvalget avgjør spørsmålet, uten medlemmet.")
@click.option("--deltok", metavar="ID", type=int, multiple=True, help="Hvem som avgjorde. Alle som kan, ellers.")
def habilitet(
    okt: Okt,
    nr: str,
    sak: str,
    medlem: int,
    svar: str | None,
    tilknytning: str | None,
    innsigelse: bool,
    vurdering_fil: str | None,
    avgjor: bool,
    deltok: tuple[int, ...],
) -> None:
    """Før hva et medlem sier om sin habilitet i en sak, eller hva utvalget avgjør."""
    if deltok and not avgjor:
        raise Bruksfeil("--deltok hører til --avgjør.")
    e = Erklaring(
        Habilitetssvar(les_kode(Habilitetssvar, svar, "--svar")) if svar else None,
        Tilknytning(les_kode(Tilknytning, tilknytning, "--tilknytning")) if tilknytning else None,
        felles.les_fil(vurdering_fil),
        innsigelse,
        avgjor,
        deltok,
    )
    nummer, saken = les_nr(nr), les_sak(sak)
    with okt.kontekst(*ROLLER) as k:
        b = habilitetssteg.svar(k, nummer, saken, medlem, e)
    h = next(s.svar[medlem] for s in b.saker if s.motesak.sak == str(saken))
    felles.vis_mote(okt, b, f"{b.medlemmer[medlem].navn} i {saken}: {h.svar.tekst}.")
