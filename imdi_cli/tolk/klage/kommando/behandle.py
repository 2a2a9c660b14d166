"""`imdi klage behandle` and `imdi klage habilitet`."""

import click

from imdi_cli.flate.kommando import Okt, kommando
from imdi_cli.kjerne.avslag import Bruksfeil
from imdi_cli.kjerne.kode import les_kode
from imdi_cli.styring.habilitet.typer import Habilitetssvar, Tilknytning, Vurdering
from imdi_cli.tolk.klage.kommando import felles
from imdi_cli.tolk.klage.steg import behandling as steg
from imdi_cli.tolk.klage.steg.felles import LESEROLLER, les_nr
from imdi_cli.tolk.klage.typer.koder import Avvisningsgrunn, Endringsslag, Fullmakt, Signatur, Utfall
from imdi_cli.tolk.klage.typer.rader import NyBeslutning


@kommando(
    eksempler=[
        "imdi klage behandle K-2026-0001 --utfall oppretthold --grunn-fil grunn.txt",
        "imdi klage behandle K-2026-0001 --utfall omgjør-helt --endring oppheves --grunn-fil grunn.txt",
        "imdi klage behandle K-2026-0001 --utfall omgjør-delvis --endring periode --til 1.3.2027 --grunn-fil g.txt",
        "imdi klage behandle K-2026-0001 --utfall avvis --fordi for-sen --grunn-fil grunn.txt",
        "imdi klage behandle K-2026-0001 --ta-opp b --grunn-fil grunn.txt",
        "imdi klage behandle K-2026-0001 --rettet 'i dag' --signert undertegnet",
        "imdi klage behandle K-2026-0001 --signer",
    ]
)
@click.argument("nr", metavar="KLAGE")
@click.option("--utfall", metavar="KODE", help=f"Legg fram et forslag ({', '.join(u.value for u in Utfall)}).")
@click.option("--fordi", metavar="KODE", help=f"Hvorfor den avvises ({', '.join(a.value for a in Avvisningsgrunn)}).")
@click.option("--endring", metavar="KODE", help=f"Hva som endres ({', '.join(e.value for e in Endringsslag)}).")
@click.option("--til", metavar="DATO", help="Ny siste dag for utestengingen.")
@click.option("--reaksjon", "reaksjoner", type=int, multiple=True, metavar="NR", help="Bare denne reaksjonen.")
@click.option("--språk", "sprak", multiple=True, metavar="SPRÅK", help="Bare dette språket.")
@click.option("--kvalifikasjon", metavar="TYPE", help="Kvalifikasjonen som godtas.")
@click.option("--oppnådd", "oppnadd", metavar="DATO", help="Dagen kvalifikasjonen ble oppnådd.")
@click.option("--beløp", "belop", type=int, metavar="KRONER", help="Beløpet som dekkes.")
@click.option("--grunn-fil", metavar="FIL", help="Begrunnelsen, fra en fil (- for standard inn).")
@click.option(
    "--rettslig-vurdering-fil", "rettslig_fil", metavar="FIL", help="Om avgjørelsen kan påklages, når det er uklart."
)
@click.option("--signer", is_flag=True, help="Signer forslaget som en annen har lagt fram.")
@click.option("--send-tilbake", is_flag=True, help="Trekk forslaget, så klagen kan vurderes på nytt.")
@click.option("--ta-opp", metavar="A|B", help="Ta opp en klage som kom for sent, etter § 31 bokstav a eller b.")
@click.option("--rettet", metavar="DATO", help="Klageren har rettet mangelen denne dagen.")
@click.option("--signert", metavar="KODE", help="Klagen er nå undertegnet eller autentisert.")
@click.option("--vedtaket-er-nevnt", metavar="JA|NEI", help="Klagen sier nå hvilket vedtak den gjelder.")
@click.option("--påstand-fil", "pastand_fil", metavar="FIL", help="Endringen klageren ønsker.")
@click.option("--fullmakt", metavar="KODE", help="Fullmakten er lagt fram.")
@click.option("--foreløpig-svar", "forelopig", is_flag=True, help="Lag et foreløpig svar til klageren.")
@click.option("--ventes", metavar="DATO", help="Når svaret kan ventes.")
@click.option("--trukket", metavar="DATO", help="Klageren har trukket klagen denne dagen.")
@click.option("--målform", "malform", metavar="KODE", help="bokmål eller nynorsk i brevet.")
def behandle(
    okt: Okt,
    nr: str,
    utfall: str | None,
    fordi: str | None,
    endring: str | None,
    til: str | None,
    reaksjoner: tuple[int, ...],
    sprak: tuple[str, ...],
    kvalifikasjon: str | None,
    oppnadd: str | None,
    belop: int | None,
    grunn_fil: str | None,
    rettslig_fil: str | None,
    signer: bool,
    send_tilbake: bool,
    ta_opp: str | None,
    rettet: str | None,
    signert: str | None,
    vedtaket_er_nevnt: str | None,
    pastand_fil: str | None,
    fullmakt: str | None,
    forelopig: bool,
    ventes: str | None,
    trukket: str | None,
    malform: str | None,
) -> None:
    """Forbered og avgjør en klage i IMDi.

    En legger fram et forslag, en annen signerer det. Da gjennomføres det som endres, og brevet lages.
    """
    klage = les_nr(nr)
    valgt = [utfall, signer, send_tilbake, ta_opp, rettet, forelopig, trukket]
    if sum(map(bool, valgt)) != 1:
        raise Bruksfeil(
            "Hva vil du gjøre med klagen?" if not any(valgt) else "Gjør én ting om gangen.",
            neste="Oppgi --utfall, --signer, --send-tilbake, --ta-opp, --rettet, --foreløpig-svar eller --trukket. "
            f"Se hva som er mulig:  imdi klage vis {klage}",
        )
    form = felles.les_malform(malform)
    if signer:
        with okt.kontekst(steg.BESLUTTER) as k:
            b = steg.signer(k, klage, malform=form)
        _vis(okt, b, f"{b.klage.nr} er avgjort i IMDi: {b.klage.status.tekst}.")
    elif send_tilbake:
        with okt.kontekst(steg.ROLLE, steg.BESLUTTER) as k:
            b = steg.send_tilbake(k, klage)
        _vis(okt, b, f"Forslaget i {b.klage.nr} er trukket.")
    elif rettet:
        r = steg.Rettelse(
            Signatur(les_kode(Signatur, signert, "--signert")) if signert else None,
            felles.les_ja(vedtaket_er_nevnt, "--vedtaket-er-nevnt"),
            felles.les_fil(pastand_fil),
            Fullmakt(les_kode(Fullmakt, fullmakt, "--fullmakt")) if fullmakt else None,
        )
        with okt.kontekst(steg.ROLLE) as k:
            b = steg.rett(k, klage, r, felles.krev_dag(rettet, k.i_dag, "Når?", "--rettet"))
        _vis(okt, b, f"{b.klage.nr} er rettet, og regnes fra {felles.dag(b.klage.fremsatt)}.")
    elif trukket:
        with okt.kontekst(steg.ROLLE) as k:
            b = steg.trekk(k, klage, felles.krev_dag(trukket, k.i_dag, "Når?", "--trukket"))
        _vis(okt, b, f"{b.klage.nr} er trukket. Vedtaket står.")
    elif ta_opp:
        bokstav = felles.les_opptak(ta_opp)
        grunn = felles.krev_tekst(
            okt, grunn_fil, f"Hvorfor? § 31 bokstav {bokstav.value}: {bokstav.tekst}.", "--grunn-fil"
        )
        with okt.kontekst(steg.ROLLE) as k:
            b = steg.ta_opp(k, klage, bokstav, grunn)
        _vis(okt, b, f"{b.klage.nr} kom for sent, og er tatt opp etter § 31 bokstav {bokstav.value}.")
    elif forelopig:
        grunn = felles.krev_tekst(okt, grunn_fil, "Hvorfor tar det tid?", "--grunn-fil")
        with okt.kontekst(steg.ROLLE) as k:
            dag = felles.krev_dag(ventes, k.i_dag, "Når kan klageren vente svar?", "--ventes")
            b = steg.forelopig_svar(k, klage, grunn, dag, malform=form)
        _vis(okt, b, f"Foreløpig svar i {b.klage.nr} er laget.")
    else:
        kode = Utfall(les_kode(Utfall, utfall or "", "--utfall"))
        hvorfor = Avvisningsgrunn(les_kode(Avvisningsgrunn, fordi, "--fordi")) if fordi else None
        rettslig = felles.les_fil(rettslig_fil)
        grunn = felles.krev_tekst(okt, grunn_fil, f"Hvorfor skal {kode.tekst}?", "--grunn-fil")
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
            b = steg.foreslaa(k, klage, NyBeslutning(kode, grunn, hvorfor, e, rettslig))
        _vis(okt, b, f"Forslaget i {b.klage.nr} er lagt fram: {kode.tekst}. En annen må signere.")


def _vis(okt: Okt, b: steg.Behandlet, setning: str) -> None:
    felles.kort(okt, b.klage, setning, virkning=b.virkning, brev=b.brev)
    okt.flate.neste(felles.neste(b.klage))


@kommando(
    eksempler=[
        "imdi klage habilitet K-2026-0001 --svar habil",
        "imdi klage habilitet K-2026-0001 --svar inhabil --tilknytning slekt",
        "imdi klage habilitet K-2026-0001 --for kari --svar habil --vurdering-fil vurdering.txt",
    ]
)
@click.argument("nr", metavar="KLAGE")
@click.option("--svar", metavar="KODE", help=f"Svaret ({', '.join(s.value for s in Habilitetssvar)}).")
@click.option("--tilknytning", metavar="KODE", help=f"Til parten ({', '.join(t.value for t in Tilknytning)}).")
@click.option("--innsigelse", is_flag=True, help="En part har reist innsigelse.")
@click.option("--vurdering-fil", metavar="FIL", help="Vurderingen, fra en fil (- for standard inn).")
@click.option("--for", "hvem", metavar="BRUKER", help="Avgjør spørsmålet for en du er leder for.")
def habilitet(
    okt: Okt,
    nr: str,
    svar: str | None,
    tilknytning: str | None,
    innsigelse: bool,
    vurdering_fil: str | None,
    hvem: str | None,
) -> None:
    """Før om du er habil i klagesaken, eller avgjør det for en du er leder for."""
    klage = les_nr(nr)
    if svar is None:
        raise Bruksfeil("Er du habil?", neste=f"Oppgi --svar ({', '.join(Habilitetssvar)}).")
    v = Vurdering(
        Habilitetssvar(les_kode(Habilitetssvar, svar, "--svar")),
        Tilknytning(les_kode(Tilknytning, tilknytning, "--tilknytning")) if tilknytning else None,
        innsigelse,
        vurdering=felles.les_fil(vurdering_fil),
    )
    with okt.kontekst(*LESEROLLER) as k:
        steg.svar_habilitet(k, klage, v, hvem)
        login, navn = hvem or k.bruker.login, hvem or k.bruker.navn
    okt.flate.resultat(
        {"nr": str(klage), "person": login, "svar": v.svar.value}, [f"{navn} er {v.svar.tekst} i {klage}."]
    )
    okt.flate.neste(f"imdi klage vis {klage}")
