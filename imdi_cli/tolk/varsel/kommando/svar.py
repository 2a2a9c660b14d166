"""`imdi varsel kvitter` and `imdi varsel foreløpig-svar`: answers to the one who reported."""

from pathlib import Path

import click

from imdi_cli.flate.kommando import Okt, kommando
from imdi_cli.kjerne.dato import les_dato
from imdi_cli.kjerne.dokument import Malform
from imdi_cli.kjerne.kode import les_kode
from imdi_cli.tolk.varsel.kommando import felles
from imdi_cli.tolk.varsel.steg import svar

_SENDES_IKKE = "imdi sender ikke e-post selv. Lim teksten inn i svaret ditt."


@kommando(
    eksempler=[
        "imdi varsel kvitter V-2026-0001",
        "imdi varsel kvitter V-2026-0001 --ut kvittering.txt",
        "imdi varsel kvitter V-2026-0001 --ikke-nødvendig --grunn-fil grunn.txt",
    ]
)
@click.argument("nr")
@click.option(
    "--målform", "malform", metavar="KODE", default="bokmål", help="Målformen i svaret: bokmål eller nynorsk."
)
@click.option("--sendt", metavar="DATO", help="Dagen den sendes. I dag, om den ikke oppgis.")
@click.option("--ut", metavar="FIL", help="Skriv teksten til en fil.")
@click.option("--overskriv", is_flag=True, help="Skriv over en fil som finnes.")
@click.option("--ikke-nødvendig", "ikke_nodvendig", is_flag=True, help="Send ikke kvittering; oppgi grunn.")
@click.option("--grunn-fil", metavar="FIL", help="Grunnen til at den ikke trengs.")
def kvitter(
    okt: Okt,
    nr: str,
    malform: str,
    sendt: str | None,
    ut: str | None,
    overskriv: bool,
    ikke_nodvendig: bool,
    grunn_fil: str | None,
) -> None:
    """Lag kvitteringen til den som varslet."""
    if ikke_nodvendig:
        _ikke_nodvendig(okt, nr, svar.KVITTERING, grunn_fil)
    else:
        _send(okt, nr, svar.KVITTERING, malform, sendt, ut, overskriv)


@kommando(
    eksempler=[
        "imdi varsel foreløpig-svar V-2026-0001 --grunn-fil grunn.txt --ventes 31.01.2027",
        "imdi varsel foreløpig-svar V-2026-0001 --ikke-nødvendig --grunn-fil grunn.txt",
    ]
)
@click.argument("nr")
@click.option(
    "--grunn-fil", metavar="FIL", help="Hvorfor saken tar tid (loven krever det), eller hvorfor svar ikke trengs."
)
@click.option("--ventes", metavar="DATO", help="Når svar kan ventes, om det er mulig å si.")
@click.option(
    "--målform", "malform", metavar="KODE", default="bokmål", help="Målformen i svaret: bokmål eller nynorsk."
)
@click.option("--sendt", metavar="DATO", help="Dagen det sendes. I dag, om den ikke oppgis.")
@click.option("--ut", metavar="FIL", help="Skriv teksten til en fil.")
@click.option("--overskriv", is_flag=True, help="Skriv over en fil som finnes.")
@click.option("--ikke-nødvendig", "ikke_nodvendig", is_flag=True, help="Send ikke foreløpig svar; oppgi grunn.")
def forelopig_svar(
    okt: Okt,
    nr: str,
    grunn_fil: str | None,
    ventes: str | None,
    malform: str,
    sendt: str | None,
    ut: str | None,
    overskriv: bool,
    ikke_nodvendig: bool,
) -> None:
    """Lag et foreløpig svar til den som varslet."""
    if ikke_nodvendig:
        _ikke_nodvendig(okt, nr, svar.FORELOPIG_SVAR, grunn_fil)
        return
    with okt.kontekst(felles.ROLLE) as k:  # refuse before anyone writes a reason
        svar.kan_svares(k, felles.les_nr(nr), svar.FORELOPIG_SVAR)
    grunn = felles.krev_tekst(okt, grunn_fil, "Hvorfor tar saken tid?", "--grunn-fil")
    _send(okt, nr, svar.FORELOPIG_SVAR, malform, sendt, ut, overskriv, grunn=grunn, ventes=ventes)


def _send(
    okt: Okt,
    nr: str,
    slag: svar.Svar,
    malform: str,
    sendt: str | None,
    ut: str | None,
    overskriv: bool,
    *,
    grunn: str = "",
    ventes: str | None = None,
) -> None:
    nummer = felles.les_nr(nr)
    valgt = Malform(les_kode(Malform, malform, "--målform"))
    with okt.kontekst(felles.ROLLE) as k:
        utkast = svar.skriv(
            k,
            nummer,
            slag,
            sendt=felles.les_dag(sendt, k.i_dag),
            grunn=grunn,
            ventes=les_dato(ventes, i_dag=k.i_dag) if ventes else None,
            malform=valgt,
        )
        sti = _skriv(ut, utkast.tekst, overskriv) if ut else None
        try:
            bilde = svar.send(k, utkast)
        except BaseException:
            if sti and not overskriv:  # nothing was recorded as sent, so nothing lies there ready to be sent
                Path(sti).unlink(missing_ok=True)
            raise
    data = {**felles.som_json(bilde), "tekst": utkast.tekst, "fil": sti}
    okt.flate.resultat(data, [f"{slag.tittel} til avsenderen av {nummer} er laget og journalført.", ""])
    okt.flate.avsnitt(utkast.tekst)
    if sti:
        okt.flate.setning(f"Teksten ligger også i {sti}")
    okt.flate.melding(_SENDES_IKKE)
    okt.flate.neste(felles.neste_steg(bilde) or f"imdi varsel vis {nummer}")


def _skriv(ut: str, tekst: str, overskriv: bool) -> str:
    from imdi_cli.filer.skriv.atomisk import skriv_fil

    return str(skriv_fil(Path(ut), tekst.encode(), overskriv=overskriv))


def _ikke_nodvendig(okt: Okt, nr: str, slag: svar.Svar, grunn_fil: str | None) -> None:
    grunn = felles.krev_tekst(okt, grunn_fil, f"Hvorfor trengs ikke {slag.tittel.lower()}?", "--grunn-fil")
    with okt.kontekst(felles.ROLLE) as k:
        bilde = svar.ikke_nodvendig(k, felles.les_nr(nr), slag, grunn)
    felles.kort(okt, bilde, f"{slag.tittel} i {bilde.varsel.nr} er merket som ikke nødvendig. Grunnen er lagret.")
