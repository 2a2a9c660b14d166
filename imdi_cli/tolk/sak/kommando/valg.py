"""What the commands that decide share: reading what was typed, and showing what came of it."""

import re
from collections.abc import Sequence
from datetime import date
from typing import Any

from imdi_cli.flate.kommando import Okt
from imdi_cli.kjerne.avslag import Bruksfeil
from imdi_cli.kjerne.dato import kort_dato, les_dato, pluss_aar, pluss_dager, pluss_maaneder
from imdi_cli.kjerne.kode import les_kode
from imdi_cli.tolk.reaksjon.typer import Reaksjon
from imdi_cli.tolk.sak.kommando.inndata import les_fil
from imdi_cli.tolk.sak.typer.avgjorelse import Bruddvurdering, Offentlig
from imdi_cli.tolk.sak.typer.koder import Alvor, Godtatt, Grunnlag, Vurdering
from imdi_cli.tolk.varsel.typer.koder import Brudd

_PERIODE = re.compile(r"([0-9]{1,3})\s*(dager|uker|mnd|måneder|maneder|maaneder|år|ar|aar)")
_VURDERING = {
    "brudd": Vurdering.BRUDD,
    "ikke-brudd": Vurdering.IKKE_BRUDD,
    "ikke-opplyst": Vurdering.IKKE_OPPLYST,
}
_ALVOR = {"vesentlig": Alvor.VESENTLIG, "ikke-vesentlig": Alvor.IKKE_VESENTLIG}
_GODTATT = {"nødssituasjon": Godtatt.NODSSITUASJON, "forsvarlig": Godtatt.FORSVARLIG}
_GRUNNLAG = {
    "tre-advarsler": Grunnlag.TRE_ADVARSLER,
    "vesentlige-brudd": Grunnlag.VESENTLIG,
    "vesentlig-brudd": Grunnlag.VESENTLIG,
}
OFFENTLIG = (
    "{varsel} er fra et offentlig organ. Unntaket i offentleglova § 24 andre ledd gjelder bare til saken er avgjort: "
    "vurder innsyn i varselet på nytt."
)


def les_brudd(vurderinger: Sequence[str], grunner: Sequence[str]) -> tuple[Bruddvurdering, ...]:
    """Read «KODE=brudd:vesentlig», and the reasons, «KODE=FIL»."""
    tekster = {}
    for grunn in grunner:
        kode, fil = _par(grunn, "--brudd-grunn", "KODE=FIL")
        tekster[_kode(kode)] = les_fil(fil)
    ut = []
    for tekst in vurderinger:
        kode, svar = _par(tekst, "--brudd", "KODE=brudd, KODE=ikke-brudd eller KODE=ikke-opplyst")
        hva, _, grad = svar.partition(":")
        vurdering = _VURDERING.get(hva.strip().casefold())
        alvor, godtatt = _ALVOR.get(grad.strip().casefold()), _GODTATT.get(grad.strip().casefold())
        if vurdering is None or (grad.strip() and alvor is None and godtatt is None):
            raise Bruksfeil(
                f"«{tekst}» er ikke en vurdering av et brudd (--brudd).",
                neste="Skriv KODE=brudd, KODE=brudd:vesentlig, KODE=ikke-brudd eller KODE=ikke-opplyst.",
            )
        brudd = _kode(kode)
        ut.append(Bruddvurdering(brudd, vurdering, alvor, tekster.pop(brudd, None), godtatt))
    if tekster:
        uten = next(iter(tekster)).value
        raise Bruksfeil(f"{uten} har en begrunnelse, men ingen vurdering.", neste=f"Oppgi --brudd {uten}=brudd.")
    return tuple(ut)


def _par(tekst: str, valg: str, slik: str) -> tuple[str, str]:
    kode, lik, verdi = tekst.partition("=")
    if not (kode.strip() and lik and verdi.strip()):
        raise Bruksfeil(f"«{tekst}» kan ikke leses ({valg}).", neste=f"Skriv {slik}.")
    return kode, verdi


def _kode(tekst: str) -> Brudd:
    return Brudd(les_kode(Brudd, tekst, "--brudd"))


def les_grunnlag(tekst: str | None) -> Grunnlag | None:
    """Read by which gate of § 21 second paragraph, if it was typed."""
    if tekst is None:
        return None
    funnet = _GRUNNLAG.get(tekst.strip().casefold().replace(" ", "-"))
    if funnet is None:
        raise Bruksfeil(
            f"«{tekst}» er ikke et grunnlag.", neste="Oppgi --grunnlag tre-advarsler eller vesentlige-brudd."
        )
    return funnet


def les_periode(periode: str | None, til: str | None, i_dag: date) -> date | None:
    """Read the last day of an utestenging: a length from today, or a day. The length includes today."""
    if periode and til:
        raise Bruksfeil("Både --periode og --til er oppgitt.", neste="Oppgi bare den ene.")
    if til:
        return les_dato(til, i_dag=i_dag)
    if not periode:
        return None
    treff = _PERIODE.fullmatch(periode.strip().casefold())
    if treff is None or treff[1].strip("0") == "":
        raise Bruksfeil(f"«{periode}» er ikke en periode.", neste="Skriv den slik: 12mnd, 6 uker eller 2 år.")
    antall, enhet = int(treff[1]), treff[2]
    if enhet == "dager":
        slutt = pluss_dager(i_dag, antall)
    elif enhet == "uker":
        slutt = pluss_dager(i_dag, 7 * antall)
    elif enhet in ("år", "ar", "aar"):
        slutt = pluss_aar(i_dag, antall)
    else:
        slutt = pluss_maaneder(i_dag, antall)
    return pluss_dager(slutt, -1)


def les_ja(tekst: str | None, valg: str) -> bool | None:
    """Read ja or nei, if it was typed."""
    if tekst is None:
        return None
    if tekst.strip().casefold() not in ("ja", "j", "nei", "n"):
        raise Bruksfeil(f"«{tekst}» er verken ja eller nei ({valg}).", neste="Skriv ja eller nei.")
    return tekst.strip().casefold()[0] == "j"


def reaksjon_json(r: Reaksjon) -> dict[str, Any]:
    """Give a reaction as JSON has it."""
    return {
        "id": r.id,
        "tolkenummer": r.tolkenummer,
        "type": r.type.value,
        "sprak": r.sprak,
        "besluttet": r.beslutningsdato,
        "mottatt": r.mottatt_av_tolk,
        "fra": r.periode_fra or r.beslutningsdato,
        "til": r.periode_til,
        "enkeltvedtak": r.er_enkeltvedtak.value,
        "grunnlag": r.grunnlag,
        "sak": r.sak,
        "opphevet": r.opphevet,
    }


def si_offentlige(okt: Okt, offentlige: Sequence[Offentlig]) -> None:
    """Say that what kept a public body's varsel from the public has ended (offentleglova § 24 second paragraph)."""
    for o in offentlige:
        okt.flate.melding(OFFENTLIG.format(varsel=o.varsel))


def kort(dato: str | None) -> str:
    """Show an ISO day in a table; '' for none."""
    return kort_dato(date.fromisoformat(dato)) if dato else ""
