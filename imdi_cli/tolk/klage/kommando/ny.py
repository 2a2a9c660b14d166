"""`imdi klage ny` and `imdi klage forleng`."""

import click

from imdi_cli.flate.kommando import Okt, kommando
from imdi_cli.kjerne.avslag import Bruksfeil
from imdi_cli.kjerne.kode import les_kode
from imdi_cli.tolk.klage.kommando import felles
from imdi_cli.tolk.klage.steg import mottak
from imdi_cli.tolk.klage.steg.felles import BESLUTTER, ROLLE
from imdi_cli.tolk.klage.typer.koder import Fullmakt, Kanal, Rettidig, Signatur
from imdi_cli.tolk.klage.typer.rader import NyKlage


@kommando(
    eksempler=[
        "imdi klage ny S-2026-0001 --kanal elektronisk --mottatt 'i dag' --signert autentisert --påstand-fil p.txt",
        "imdi klage ny R-2026-0001 --kanal papir --framsatt 07.12.2026 --mottatt 11.12.2026 --påstand-fil p.txt",
        "imdi klage ny S-2026-0001 --kanal overlevert --mottatt 'i går' --fullmektig 'Adv. Lie' --fullmakt advokat "
        "--påstand-fil p.txt",
        "imdi klage ny 'S-2026-0001/krav 1' --kanal muntlig --mottatt 'i dag' --påstand-fil p.txt",
    ]
)
@click.argument("avgjorelse", metavar="AVGJØRELSE")
@click.option(
    "--kanal", metavar="KODE", help=f"Hvordan klagen kom ({', '.join(x.value for x in Kanal)}). Papir ellers."
)
@click.option("--framsatt", metavar="DATO", help="På papir: dagen den ble levert til posttilbyderen (poststempelet).")
@click.option("--mottatt", metavar="DATO", help="Dagen klagen kom til IMDi.")
@click.option(
    "--signert",
    metavar="KODE",
    help=f"Er klagen undertegnet? ({', '.join(x.value for x in Signatur)}). Undertegnet ellers.",
)
@click.option("--vedtaket-er-nevnt", metavar="JA|NEI", help="Sier klagen hvilket vedtak den gjelder? Ja ellers.")
@click.option(
    "--påstand-fil", "pastand_fil", metavar="FIL", help="Hvilken endring klageren ønsker (- for standard inn)."
)
@click.option("--grunner-fil", metavar="FIL", help="Hva klageren viser til.")
@click.option("--klager", metavar="NAVN", help="Hvem som klager, når det ikke er parten selv.")
@click.option("--interesse-fil", metavar="FIL", help="Hvilken rettslig klageinteresse en annen enn parten har.")
@click.option("--adresse", metavar="TEKST", help="Klagerens adresse, på én linje med komma mellom.")
@click.option("--fullmektig", metavar="NAVN", help="Advokat eller annen fullmektig.")
@click.option("--fullmektig-adresse", metavar="TEKST", help="Fullmektigens adresse.")
@click.option("--fullmakt", metavar="KODE", help=f"Er fullmakten i orden? ({', '.join(x.value for x in Fullmakt)}).")
@click.option("--via-klageinstansen", is_flag=True, help="Klagen ble sendt til departementet, og videresendt hit.")
@click.option("--kjennskap", metavar="DATO", help="Dagen en som ikke er underrettet, fikk vite om vedtaket.")
@click.option("--begrunnelse-mottatt", metavar="DATO", help="Dagen begrunnelsen parten hadde krevd, kom fram.")
@click.option("--ber-om-utsettelse", is_flag=True, help="Klageren ber om at vedtaket ikke gjennomføres ennå.")
@click.option("--rettefrist", metavar="DATO", help="Siste dag for å rette en mangel, om den ikke skal regnes ut.")
@click.option("--målform", "malform", metavar="KODE", help="bokmål eller nynorsk i mangelbrevet.")
def ny(
    okt: Okt,
    avgjorelse: str,
    kanal: str | None,
    framsatt: str | None,
    mottatt: str | None,
    signert: str | None,
    vedtaket_er_nevnt: str | None,
    pastand_fil: str | None,
    grunner_fil: str | None,
    klager: str | None,
    interesse_fil: str | None,
    adresse: str | None,
    fullmektig: str | None,
    fullmektig_adresse: str | None,
    fullmakt: str | None,
    via_klageinstansen: bool,
    kjennskap: str | None,
    begrunnelse_mottatt: str | None,
    ber_om_utsettelse: bool,
    rettefrist: str | None,
    malform: str | None,
) -> None:
    """Registrer en klage på en avgjørelse, med nummeret på den.

    Form og frist kontrolleres med en gang. En mangel gir klageren en kort frist for å rette den, aldri avvisning.
    """
    maate = Kanal(les_kode(Kanal, kanal, "--kanal")) if kanal else Kanal.PAPIR
    signatur = Signatur(les_kode(Signatur, signert, "--signert")) if signert else Signatur.UNDERTEGNET
    visst = Fullmakt(les_kode(Fullmakt, fullmakt, "--fullmakt")) if fullmakt else None
    nevnt = felles.les_ja(vedtaket_er_nevnt, "--vedtaket-er-nevnt")
    pastand, grunner, interesse = map(felles.les_fil, (pastand_fil, grunner_fil, interesse_fil))
    with okt.kontekst(ROLLE) as k:
        kom = felles.krev_dag(mottatt, k.i_dag, "Når kom klagen?", "--mottatt")
        sendt = felles.les_dag(framsatt, k.i_dag)
        if sendt is None and maate is Kanal.PAPIR:
            raise Bruksfeil(
                "Når ble klagen levert til posttilbyderen? Det er den dagen som teller.",
                neste="Oppgi --framsatt DATO (poststempelet), eller --kanal elektronisk eller overlevert.",
                hjemmel="forvaltningsloven § 30",
            )
        r = mottak.registrer(
            k,
            avgjorelse,
            NyKlage(
                kanal=maate,
                fremsatt=sendt or kom,
                mottatt=kom,
                signatur=signatur,
                nevner_vedtak=nevnt is not False,
                pastand=pastand,
                grunner=grunner,
                klager=klager,
                adresse=adresse,
                interesse=interesse,
                fullmektig=fullmektig,
                fullmektig_adresse=fullmektig_adresse,
                fullmakt=visst,
                via_instans=via_klageinstansen,
                kjennskap=felles.les_dag(kjennskap, k.i_dag),
                begrunnet=felles.les_dag(begrunnelse_mottatt, k.i_dag),
                utsettelse=ber_om_utsettelse,
            ),
            rettefrist=felles.les_dag(rettefrist, k.i_dag),
            malform=felles.les_malform(malform),
        )
    kl = r.klage
    mer: dict[str, object] = {"fordi": r.fordi, "mangler": [m.value for m in r.mangler]}
    mer |= {"frister": [{"regel": f.regel, "siste": f.siste} for f in r.frister]}
    felles.kort(okt, kl, f"{kl.nr} er registrert: klage på {kl.hva}.", brev=r.brev, mer=mer)
    felles.vis_frister(okt, r.frister)
    for m in r.mangler:
        okt.flate.melding(f"Mangler: {m.tekst} ({m.hjemmel})")
    if kl.rettidig is Rettidig.ETT_AAR:
        okt.flate.melding(
            "Klagen kan ikke tas opp som klagesak (forvaltningsloven § 31 tredje ledd). Vurder omgjøring etter § 35."
        )
    if r.avgjorelse.enkeltvedtak.value != "ja":
        okt.flate.melding("Om avgjørelsen kan påklages, er ikke avklart. Vurderingen din skal skrives ned.")
    ett_aar = f"imdi klage behandle {kl.nr} --utfall avvis --fordi ett-år --grunn-fil FIL"
    tas_ikke_opp = kl.rettidig is Rettidig.ETT_AAR and not r.mangler
    okt.flate.neste(ett_aar if tas_ikke_opp else felles.neste(kl))


@kommando(
    eksempler=[
        "imdi klage forleng S-2026-0001 --til 15.01.2027 --grunn-fil grunn.txt",
        "imdi klage forleng S-2026-0001 --først-sendt 20.11.2026 --tapt 'i dag'",
    ]
)
@click.argument("avgjorelse", metavar="AVGJØRELSE")
@click.option("--til", metavar="DATO", help="Ny siste dag for å klage.")
@click.option("--grunn-fil", metavar="FIL", help="Hvorfor det er et særlig tilfelle.")
@click.option("--først-sendt", "forst_sendt", metavar="DATO", help="Klagen kom ikke fram: dagen den ble sendt.")
@click.option("--tapt", metavar="DATO", help="Klagen kom ikke fram: dagen klageren fikk vite det.")
def forleng(
    okt: Okt, avgjorelse: str, til: str | None, grunn_fil: str | None, forst_sendt: str | None, tapt: str | None
) -> None:
    """Forleng klagefristen før den er ute, eller gi en uke til å gjenta en klage som ikke kom fram."""
    if til and tapt:
        raise Bruksfeil("Både --til og --tapt er oppgitt.", neste="Oppgi bare den ene.")
    if tapt:
        with okt.kontekst(ROLLE) as k:
            forst = felles.krev_dag(forst_sendt, k.i_dag, "Når ble klagen sendt første gang?", "--først-sendt")
            rad = mottak.gjenta(k, avgjorelse, forst, felles.krev_dag(tapt, k.i_dag, "Når?", "--tapt"))
    else:
        grunn = felles.krev_tekst(okt, grunn_fil, "Hvorfor er dette et særlig tilfelle?", "--grunn-fil")
        with okt.kontekst(BESLUTTER) as k:
            rad = mottak.forleng(k, avgjorelse, felles.krev_dag(til, k.i_dag, "Til når?", "--til"), grunn)
    okt.flate.resultat(
        {"gjelder": rad.gjelder, "regel": rad.regel, "start": rad.start, "siste": rad.siste},
        [f"Siste dag er {felles.dag(rad.siste)}: {rad.hva}."],
    )
    okt.flate.neste("imdi frister")
