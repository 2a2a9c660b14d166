"""`imdi godkjenning imi | forelegg`."""

from typing import Any

import click

from imdi_cli.flate.kommando import Okt, kommando
from imdi_cli.kjerne.avslag import Bruksfeil
from imdi_cli.kjerne.dato import les_dato
from imdi_cli.tolk.godkjenning.kommando import inndata, visning
from imdi_cli.tolk.godkjenning.steg import imi as steg
from imdi_cli.tolk.godkjenning.steg.bilde import bilde
from imdi_cli.tolk.godkjenning.steg.felles import ROLLE, les_nr
from imdi_cli.tolk.godkjenning.typer.koder import ImiGrunn
from imdi_cli.tolk.godkjenning.typer.nytt import ImiSvar, NyImi

_TALL = click.IntRange(1, 10**6)


@kommando(
    eksempler=[
        "imdi godkjenning imi G-2026-0001 --stat Danmark --myndighet 'Rigspolitiet' --grunn ekthet "
        "--spørsmål-fil sporsmal.txt --tvil-fil tvil.txt --frist 10.12.2026",
        "imdi godkjenning imi G-2026-0001 --svar 1 --dato 8.12.2026 --svar-fil svar.txt --ufordelaktig",
        "imdi godkjenning imi G-2026-0001 --frafall 1 --grunn-fil grunn.txt",
    ]
)
@inndata.SAK
@click.option("--stat", metavar="STAT", help="Staten vi spør i.")
@click.option("--myndighet", metavar="NAVN", help="Myndigheten vi spør.")
@click.option("--grunn", metavar="KODE", help=f"Hva det gjelder ({', '.join(ImiGrunn)}).")
@click.option("--spørsmål-fil", "sporsmal_fil", metavar="FIL", help="Spørsmålet.")
@click.option("--tvil-fil", metavar="FIL", help="Den begrunnede tvilen, når loven krever den.")
@click.option("--kunne-ikke-fil", metavar="FIL", help="Hvorfor søkeren ikke kan legge det fram selv.")
@click.option("--frist", metavar="DATO", help="Når vi venter svar.")
@click.option("--svar", metavar="NR", type=_TALL, help="Spørsmålet som er besvart.")
@click.option("--dato", metavar="DATO", help="Dagen svaret kom. I dag, om den ikke oppgis.")
@click.option("--svar-fil", metavar="FIL", help="Hva myndigheten svarte.")
@click.option("--ufordelaktig", is_flag=True, help="Svaret taler mot søkeren, og må legges fram.")
@click.option("--frafall", metavar="NR", type=_TALL, help="Spørsmålet som frafalles.")
@inndata.GRUNN
@inndata.VEDLEGG
def imi(okt: Okt, nr: str, **v: Any) -> None:
    """Spør en myndighet i en annen stat, eller før svaret.

    I IMI når myndigheten er i EØS, ellers i brev. Svaret arkiveres her, for IMI sletter sine.
    """
    sak = les_nr(nr)
    gjor = inndata.bare_en(
        {"--stat": v["stat"], "--svar": v["svar"], "--frafall": v["frafall"]},
        f"imdi godkjenning imi {sak} --stat STAT --grunn KODE",
    )
    if gjor == "--stat":
        _sporr(okt, nr, v)
        return
    filer = inndata.les_vedlegg(v["vedlegg"])
    with okt.kontekst(ROLLE) as k:
        if gjor == "--svar":
            dag = les_dato(v["dato"], i_dag=k.i_dag) if v["dato"] else k.i_dag
            tekst = inndata.krev_tekst(okt, v["svar_fil"], "Hva svarte myndigheten?", "--svar-fil") or ""
            steg.registrer_svar(k, sak, v["svar"], ImiSvar(dag, tekst, v["ufordelaktig"]), vedlegg=filer)
            hva = f"Svaret på spørsmål {v['svar']} er arkivert."
        else:
            grunn = inndata.krev_tekst(okt, v["grunn_fil"], "Hvorfor frafalles spørsmålet?", "--grunn-fil")
            steg.frafall(k, sak, v["frafall"], grunn)
            hva = f"Spørsmål {v['frafall']} er frafalt."
        b = bilde(k, sak)
    visning.kort(okt, b, hva)
    if v["ufordelaktig"]:
        okt.flate.advarsel(
            f"Svaret må legges fram for søkeren:  imdi godkjenning forelegg {sak} --imi {v['svar']} --frist DATO"
        )


def _sporr(okt: Okt, nr: str, v: dict[str, Any]) -> None:
    sak = les_nr(nr)
    grunn = inndata.krev_kode(okt, ImiGrunn, v["grunn"], "Hva gjelder spørsmålet?", "--grunn")
    ny = {
        "stat": v["stat"],
        "myndighet": v["myndighet"] or "",
        "grunn": grunn,
        "sporsmal": inndata.les_fil(v["sporsmal_fil"]) or "",
        "tvil": inndata.les_fil(v["tvil_fil"]),
        "kunne_ikke": inndata.les_fil(v["kunne_ikke_fil"]),
    }
    with okt.kontekst(ROLLE) as k:
        _, brev = steg.sporr(k, sak, NyImi(**ny, frist=inndata.les_dag(v["frist"], k.i_dag)))
        b = bilde(k, sak)
    x = b.innhold.imi[-1]
    hva = "Legg det inn i IMI." if x.kanal.value == "imi" else "Send det i brev: myndigheten er ikke i IMI."
    visning.med_brev(okt, b, f"Spørsmål {x.nr} til {x.myndighet} er laget. {hva}", brev)


@kommando(
    eksempler=[
        "imdi godkjenning forelegg G-2026-0001 --imi 1 --frist 15.12.2026",
        "imdi godkjenning forelegg G-2026-0001 --fakta-fil fakta.txt --frist 15.12.2026",
        "imdi godkjenning forelegg G-2026-0001 --uttalelse 10.12.2026 --svar-fil svar.txt",
    ]
)
@inndata.SAK
@click.option("--imi", "imi_nr", metavar="NR", type=_TALL, help="Svaret fra en annen myndighet som legges fram.")
@click.option("--fakta-fil", metavar="FIL", help="Opplysningene slik søkeren skal lese dem.")
@click.option("--frist", metavar="DATO", help="Når søkeren må ha uttalt seg.")
@click.option("--uttalelse", metavar="DATO", help="Dagen søkeren svarte.")
@click.option("--svar-fil", metavar="FIL", help="Hva søkeren svarte.")
@inndata.VEDLEGG
def forelegg(
    okt: Okt,
    nr: str,
    imi_nr: int | None,
    fakta_fil: str | None,
    frist: str | None,
    uttalelse: str | None,
    svar_fil: str | None,
    vedlegg: tuple[str, ...],
) -> None:
    """Legg opplysninger fra andre fram for søkeren, eller før hva søkeren svarer.

    Før et vedtak som bygger på dem (forvaltningsloven § 17).
    """
    sak = les_nr(nr)
    if uttalelse and (imi_nr or fakta_fil or frist):
        raise Bruksfeil(
            "Å legge fram og å føre svaret er to ting.",
            neste=f"imdi godkjenning forelegg {sak} --uttalelse DATO --svar-fil FIL",
        )
    filer = inndata.les_vedlegg(vedlegg)
    with okt.kontekst(ROLLE) as k:
        if uttalelse:
            tekst = inndata.krev_tekst(okt, svar_fil, "Hva svarte søkeren?", "--svar-fil")
            steg.uttalelse(k, sak, les_dato(uttalelse, i_dag=k.i_dag), tekst, vedlegg=filer)
            b = bilde(k, sak)
            visning.kort(okt, b, "Uttalelsen er registrert.")
            return
        dag = inndata.krev_dag(okt, frist, k.i_dag, "Når må søkeren ha uttalt seg?", "--frist")
        _, brev = steg.forelegg(k, sak, dag, imi=imi_nr, fakta=inndata.les_fil(fakta_fil))
        b = bilde(k, sak)
    visning.med_brev(okt, b, "Opplysningene er lagt fram for søkeren.", brev)
