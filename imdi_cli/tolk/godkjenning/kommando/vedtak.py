"""`imdi godkjenning vedtak`."""

from typing import Any

import click

from imdi_cli.flate.feltvalg import les, med_felter
from imdi_cli.flate.kommando import Okt, kommando
from imdi_cli.kjerne.avslag import Bruksfeil
from imdi_cli.kjerne.kontekst import Kontekst
from imdi_cli.styring.underretning.typer import Tider
from imdi_cli.tolk.godkjenning.kommando import inndata, visning
from imdi_cli.tolk.godkjenning.kommando.vurdering import SPRAK
from imdi_cli.tolk.godkjenning.steg import omgjoring, tiltak, underretning
from imdi_cli.tolk.godkjenning.steg import vedtak as steg
from imdi_cli.tolk.godkjenning.steg.bilde import bilde
from imdi_cli.tolk.godkjenning.steg.felles import ROLLE, les_nr
from imdi_cli.tolk.godkjenning.typer.avgjorelse import Tiltakstype, Vedtakstype
from imdi_cli.tolk.godkjenning.typer.koder import Svar
from imdi_cli.tolk.godkjenning.typer.rader import Vedtak
from imdi_cli.tolk.godkjenning.typer.vurdering import AVSLAG, AVVISNING, OMGJORING, Delvis, Grunn, Tiltaksvalg

_TALL = click.IntRange(1, 10**4)
_JA_NEI: dict[Svar | None, bool] = {Svar.JA: True, Svar.NEI: False}
_TYPER = (
    *(Vedtakstype.GODKJENT, Vedtakstype.GODKJENT_LAVERE_KATEGORI, Vedtakstype.PALAGT_UTLIGNINGSTILTAK),
    *(Vedtakstype.DELVIS_ADGANG, Vedtakstype.AVSLAG, Vedtakstype.AVVIST, Vedtakstype.OMGJORT),
)
_GRUNNER = {
    Vedtakstype.AVSLAG: AVSLAG,
    Vedtakstype.AVVIST: AVVISNING,
    Vedtakstype.OMGJORT: OMGJORING,
}


@kommando(
    eksempler=[
        "imdi godkjenning vedtak G-2026-0001 --type godkjent",
        "imdi godkjenning vedtak G-2026-0001 --type godkjent-lavere-kategori --begrunnelse-fil hvorfor.txt",
        "imdi godkjenning vedtak G-2026-0001 --type utligningstiltak --arrangør OsloMet --prøvedato 1.4.2027 "
        "--valgfrist 15.1.2027 --begrunnelse-fil hvorfor.txt",
        "imdi godkjenning vedtak G-2026-0001 --type avslag --grunn ikke-samme-yrke --begrunnelse-fil hvorfor.txt",
        "imdi godkjenning vedtak G-2026-0001 --type avvist --grunn mangler-dokumenter --begrunnelse-fil hvorfor.txt",
        "imdi godkjenning vedtak G-2026-0001 --type omgjort --vedtak 1 --grunn ugyldig --begrunnelse-fil hvorfor.txt",
        "imdi godkjenning vedtak G-2026-0001 --underrettet 1 --kanal papir --mottatt 4.12.2026",
        "imdi godkjenning vedtak G-2026-0001 --underrettet 1 --kanal digital --reservert nei --tilgjengelig 'i dag' "
        "--varslet 'i dag'",
        "imdi godkjenning vedtak G-2026-0001 --underrettet 1 --varslet-igjen 11.12.2026",
    ]
)
@inndata.SAK
@click.option("--type", "type_", metavar="KODE", help=f"Vedtaket ({', '.join(_TYPER)}).")
@SPRAK
@click.option("--begrunnelse-fil", metavar="FIL", help="Begrunnelsen, fra en fil (- for standard inn).")
@click.option("--grunn", metavar="KODE", help="Grunnen til avslag, avvisning eller omgjøring.")
@click.option("--vedtak", "vedtak_nr", metavar="NR", type=_TALL, help="Vedtaket som gjøres om.")
@click.option("--tiltak", "tiltakstype", metavar="KODE", help="Tiltaket, når IMDi bestemmer.")
@click.option("--tiltak-fil", metavar="FIL", help="Opplysning om mulige tiltak, i et avslag.")
@click.option("--arrangør", "arrangor", metavar="NAVN", default="", help="Hvem som holder tiltaket.")
@click.option("--prøvedato", "provedato", metavar="DATO", help="Den første prøven søkeren kan ta.")
@click.option("--valgfrist", metavar="DATO", help="Når søkeren må ha valgt tiltak.")
@click.option("--valgrett-grunn-fil", metavar="FIL", help="Hvorfor IMDi velger for søkeren.")
@click.option("--fag", metavar="TEKST", multiple=True, help="Fag prøven omfatter. Hele listen, om det ikke oppgis.")
@click.option("--begrens-forsøk", "forsok", is_flag=True, help="Varsle at antall forsøk er begrenset som nasjonalt.")
@click.option("--aktivitet", metavar="TEKST", default="", help="Hva delvis adgang gjelder.")
@click.option("--tittel", metavar="TEKST", default="", help="Tittelen i hjemstaten, ved delvis adgang.")
@click.option("--kvalifisert-fil", metavar="FIL", help="Hvorfor søkeren er fullt kvalifisert i etableringsstaten.")
@click.option("--hele-utdanningen-fil", metavar="FIL", help="Hvorfor hele utdanningen måtte tas på nytt.")
@click.option("--kan-skilles-fil", metavar="FIL", help="Hvorfor aktiviteten kan skilles ut.")
@click.option("--selvstendig", metavar="JA|NEI", help="Om aktiviteten kan utøves selvstendig i hjemstaten.")
@click.option("--underrettet", metavar="NR", type=_TALL, help="Før at søkeren er underrettet om vedtaket.")
@med_felter(Tider)
@click.option("--grunn-fil", metavar="FIL", help="Hvorfor noe som er ført om underretningen, rettes.")
def vedtak(okt: Okt, nr: str, type_: str | None, underrettet: int | None, **v: Any) -> None:
    """Treff et vedtak, gjør det om, eller før at søkeren er underrettet.

    Ett vedtak for hvert språk. Det som ikke kan vedtas nå, avvises med paragraf. Godkjenning og oppføring i
    registeret er to vedtak: se imdi godkjenning oppfør.
    """
    sak = les_nr(nr)
    if (type_ is None) == (underrettet is None):
        raise Bruksfeil(
            "Hva skal vedtas?" if type_ is None else "Vedta og underrett hver for seg.",
            neste=f"Oppgi --type ({', '.join(_TYPER)}), eller --underrettet NR.",
        )
    if underrettet is not None:
        rettet = inndata.les_fil(v["grunn_fil"])
        with okt.kontekst(ROLLE) as k:
            s, u = underretning.underrett(k, sak, underrettet, les(Tider, v, k.i_dag), grunn=rettet)
            b = bilde(k, sak)
        fikk = next(x.underrettet for x in s.vedtak if x.nr == underrettet)
        lop = "Klagefristen løper." if fikk else "Klagefristen løper ikke ennå."
        visning.kort(okt, b, f"Underretningen om vedtak {underrettet} er ført: {underretning.i_ord(u)}. {lop}")
        return
    valgt = inndata.kode(Vedtakstype, type_, "--type")
    if valgt not in _TYPER:
        raise Bruksfeil(f"«{type_}» treffes ikke her.", neste=f"Velg en av {', '.join(_TYPER)}.")
    grunn = inndata.kode(Grunn, v["grunn"], "--grunn")
    if valgt in _GRUNNER and grunn is None:
        raise Bruksfeil("Hva er grunnen?", neste=f"Oppgi --grunn ({', '.join(_GRUNNER[valgt])}).")
    frivillig = valgt is Vedtakstype.GODKJENT
    tekst = (
        inndata.les_fil(v["begrunnelse_fil"])
        if frivillig
        else inndata.krev_tekst(okt, v["begrunnelse_fil"], "Hva er begrunnelsen?", "--begrunnelse-fil")
    )
    filer = {n: inndata.les_fil(v[n]) for n in v if n.endswith("_fil") and n != "begrunnelse_fil"}
    with okt.kontekst(ROLLE) as k:
        truffet = _treff(k, sak, valgt, grunn, tekst, v, filer)
        b = bilde(k, sak)
    brev = truffet.brev or 0
    visning.med_brev(okt, b, f"Vedtak {truffet.nr} er truffet: {truffet.type.tekst}{_i(truffet)}.", brev)


def _treff(
    k: Kontekst,
    sak: Any,
    valgt: Vedtakstype,
    grunn: Grunn | None,
    tekst: str | None,
    v: dict[str, Any],
    filer: dict[str, str | None],
) -> Vedtak:
    """Make the decision that was typed, by its own step."""
    if valgt is Vedtakstype.PALAGT_UTLIGNINGSTILTAK:
        valg = Tiltaksvalg(
            inndata.kode(Tiltakstype, v["tiltakstype"], "--tiltak"),
            v["arrangor"],
            inndata.les_dag(v["provedato"], k.i_dag),
            inndata.les_dag(v["valgfrist"], k.i_dag),
            filer["valgrett_grunn_fil"],
            v["fag"],
            v["forsok"],
        )
        return tiltak.palegg(k, sak, valg, tekst, sprak=v["sprak"])[1]
    if valgt is Vedtakstype.DELVIS_ADGANG:
        d = Delvis(
            v["aktivitet"],
            v["tittel"],
            filer["kvalifisert_fil"],
            filer["hele_utdanningen_fil"],
            filer["kan_skilles_fil"],
            _JA_NEI.get(inndata.kode(Svar, v["selvstendig"], "--selvstendig")),
        )
        return steg.delvis(k, sak, d, tekst, sprak_=v["sprak"])[1]
    if valgt is Vedtakstype.OMGJORT:
        if v["vedtak_nr"] is None:
            raise Bruksfeil("Hvilket vedtak gjøres om?", neste="Oppgi --vedtak NR.")
        return omgjoring.omgjor(k, sak, v["vedtak_nr"], grunn, tekst)[1]
    if grunn is not None and valgt is Vedtakstype.AVSLAG:
        info = filer["tiltak_fil"]
        return steg.avsla(k, sak, grunn, tekst, tiltak=info, sprak_=v["sprak"])[1]
    if grunn is not None and valgt is Vedtakstype.AVVIST:
        return steg.avvis(k, sak, grunn, tekst)[1]
    return steg.godkjenn(k, sak, valgt, tekst, sprak_=v["sprak"])[1]


def _i(v: Vedtak) -> str:
    deler = [f" i {v.oppforing}" if v.oppforing else "", f", kategori {v.kategori}" if v.kategori else ""]
    return "".join(deler)
