"""When a notice counts as received, and when the deadline for complaint begins.

Two days that are not the same: the deadline runs from when an electronic decision was available and notice of it was
sent (eForvaltningsforskriften § 11 second paragraph), whether or not it is opened; what the party «has received» is a
matter of the statute that asks (tolkeloven § 21), and of a dated setting.
"""

from dataclasses import fields, replace
from datetime import date
from typing import NamedTuple

from imdi_cli.kjerne.avslag import Avslag, Bruksfeil
from imdi_cli.kjerne.dato import kort_dato, vis_dato
from imdi_cli.styring.underretning.typer import Kanal, Mottattfordi, Tider, Underretning, Vedtak

KLAGE = "klage.frist"
NYTT_VARSEL = "vedtak.digital.nytt-varsel"
UAPNET = "reaksjon.advarsel.uapnet"

# The times that each channel knows; the first is what makes it a notice at all.
TIDER = {
    Kanal.PAPIR: ("postlagt", "mottatt"),
    Kanal.DIGITAL: ("tilgjengelig", "varslet", "varslet_igjen", "apnet"),
    Kanal.ADRESSE: ("tilgjengelig", "varslet", "apnet"),
    Kanal.PERSONLIG: ("mottatt",),
}
NAVN = {
    "postlagt": "postlagt",
    "tilgjengelig": "gjort tilgjengelig",
    "varslet": "varslet",
    "varslet_igjen": "varslet en gang til",
    "apnet": "åpnet",
    "mottatt": "mottatt",
}
VALG = {n: "--" + n.replace("_", "-").replace("apnet", "åpnet") for n in NAVN}


class KanIkkeUnderretteDigitalt(Avslag):
    """The party is reserved against electronic notices."""


class KanIkkeRetteUnderretning(Avslag):
    """A time that is recorded is changed without a reason."""


class Mottak(NamedTuple):
    """The day something counts as received, and by which rule."""

    dag: date
    fordi: Mottattfordi


def flett(gammel: Underretning | None, nye: Tider, vedtak: Vedtak, i_dag: date) -> Tider:
    """Put what is told now together with what was recorded, or stop at what cannot be.

    Raises KanIkkeUnderretteDigitalt (§ 9), Bruksfeil for times that the channel does not have, or in an order
    that cannot be.
    """
    for_ = som_tider(gammel) if gammel else Tider()
    t = replace(for_, **{f.name: ny for f in fields(Tider) if (ny := getattr(nye, f.name)) is not None})
    if t.kanal is None:
        raise Bruksfeil("Hvordan ble underretningen sendt?", neste=f"Oppgi --kanal ({', '.join(Kanal)}).")
    if t.kanal.elektronisk:
        _krev_ikke_reservert(t, vedtak)
    _krev_tider(t, t.kanal)
    _krev_rekkefolge(t, vedtak.besluttet, i_dag)
    return t


def _krev_ikke_reservert(t: Tider, v: Vedtak) -> None:
    if t.reservert is None:
        raise Bruksfeil(
            f"Er {v.part} reservert mot digital post? Sjekk kontakt- og reservasjonsregisteret.",
            neste="Oppgi --reservert nei eller --reservert ja.",
            hjemmel="eForvaltningsforskriften § 9",
        )
    if t.reservert:
        raise KanIkkeUnderretteDigitalt(
            "Den som er reservert, kan ikke underrettes digitalt. Send brevet på papir.",
            hjemmel="eForvaltningsforskriften § 9",
            neste=f"{v.neste} --kanal papir --postlagt DATO",
        )


def _krev_tider(t: Tider, kanal: Kanal) -> None:
    kjente = TIDER[kanal]
    gitt = {n for n in NAVN if getattr(t, n) is not None}
    if fremmed := sorted(gitt - set(kjente)):
        raise Bruksfeil(
            f"«{NAVN[fremmed[0]]}» hører ikke til kanalen {kanal.value}.",
            neste=f"For {kanal.value} kan du oppgi {', '.join(VALG[n] for n in kjente)}.",
        )
    if not gitt & set(kjente[:2]):
        raise Bruksfeil(
            f"Underretning på {kanal.value}: når?" if kanal is Kanal.PAPIR else f"Underretning {kanal.value}: når?",
            neste=f"Oppgi {VALG[kjente[0]]} DATO.",
        )


def _krev_rekkefolge(t: Tider, besluttet: date, i_dag: date) -> None:
    gitt = {n: getattr(t, n) for n in NAVN if getattr(t, n) is not None}
    for navn, dag in gitt.items():
        if dag > i_dag:
            raise Bruksfeil(f"«{NAVN[navn]}» kan ikke være {kort_dato(dag)}: det er fram i tid.", neste=_rett(navn))
        if dag < besluttet:
            raise Bruksfeil(
                f"«{NAVN[navn]}» kan ikke være {kort_dato(dag)}: avgjørelsen er fra {kort_dato(besluttet)}.",
                neste=_rett(navn),
            )
    for forst, sist in (
        ("postlagt", "mottatt"),
        ("tilgjengelig", "apnet"),
        ("varslet", "varslet_igjen"),
    ):
        if forst in gitt and sist in gitt and gitt[sist] < gitt[forst]:
            raise Bruksfeil(
                f"«{NAVN[sist]}» ({kort_dato(gitt[sist])}) kan ikke være før «{NAVN[forst]}» "
                f"({kort_dato(gitt[forst])}).",
                neste=_rett(sist),
            )
    if "varslet_igjen" in gitt and "varslet" not in gitt:
        raise Bruksfeil("Det er ikke ført at parten er varslet første gang.", neste="Oppgi --varslet DATO.")


def _rett(navn: str) -> str:
    return f"Rett {VALG[navn]}."


def endret(gammel: Underretning | None, t: Tider) -> list[str]:
    """Name the fields that were recorded, and are now something else: a correction, which needs a reason."""
    if gammel is None:
        return []
    var = som_tider(gammel)
    return [f.name for f in fields(Tider) if getattr(var, f.name) not in (None, getattr(t, f.name))]


def krev_grunn(felt: list[str], grunn: str | None, gjelder: str, kommando: str) -> None:
    """Refuse to change what is recorded unless it is said why (arkivforskrifta § 11)."""
    if felt and not (grunn or "").strip():
        raise KanIkkeRetteUnderretning(
            f"{gjelder}: {', '.join(NAVN.get(n, n) for n in felt)} er ført fra før som noe annet.",
            hjemmel="arkivforskrifta § 11: det som er ført, rettes med det som sto ved siden av",
            neste=f"Er det feil ført?  {kommando} … --grunn-fil FIL",
        )


def mottatt(t: Tider, uapnet: str) -> Mottak | None:
    """Say when a notice counts as received, or None while it is not known.

    `uapnet` is the setting for one that is not opened: «tilgjengelig og varslet», or «åpnet» when only opening
    it counts. The earliest of the days that count is the one.
    """
    if t.kanal is None or not t.kanal.elektronisk:
        return Mottak(t.mottatt, Mottattfordi.OPPLYST) if t.mottatt else None
    mulige = [Mottak(t.apnet, Mottattfordi.APNET)] if t.apnet else []
    if uapnet == Mottattfordi.TILGJENGELIG.value and t.tilgjengelig and t.varslet:
        mulige.append(Mottak(max(t.tilgjengelig, t.varslet), Mottattfordi.TILGJENGELIG))
    return min(mulige, key=lambda m: m.dag, default=None)


def kommet_frem(t: Tider) -> date | None:
    """Say from when the deadline for complaint runs, or None while its conditions are not met.

    Electronically: available, and notice sent (eForvaltningsforskriften § 11 second paragraph). One that was
    opened without a notice runs from the day the party knew (forvaltningsloven § 29 second paragraph).
    """
    if t.kanal is None or not t.kanal.elektronisk:
        return t.mottatt
    return max(t.tilgjengelig, t.varslet) if t.tilgjengelig and t.varslet else t.apnet


def venter_nytt_varsel(t: Tider) -> date | None:
    """Give the day from which the week to notify once more runs, or None when there is no need (§ 8 fifth)."""
    if t.kanal is not Kanal.DIGITAL or t.apnet or t.varslet_igjen or not (t.tilgjengelig and t.varslet):
        return None
    return max(t.tilgjengelig, t.varslet)


def som_tider(u: Underretning) -> Tider:
    """Give the times of a stored notice; the day received only where it was told, and not worked out."""

    def dag(tekst: str | None) -> date | None:
        return date.fromisoformat(tekst) if tekst else None

    opplyst = u.mottatt if u.mottatt_fordi is Mottattfordi.OPPLYST else None
    return Tider(
        u.kanal,
        u.reservert,
        dag(u.postlagt),
        dag(u.tilgjengelig),
        dag(u.varslet),
        dag(u.varslet_igjen),
        dag(u.apnet),
        dag(opplyst),
    )


def i_ord(u: Underretning) -> str:
    """Say how it was told, and when it counts as received."""
    tider = [
        f"{NAVN[n]} {kort_dato(date.fromisoformat(getattr(u, n)))}"
        for n in TIDER[u.kanal]
        if getattr(u, n) is not None
    ]
    if u.mottatt is None or u.mottatt_fordi is None:
        return f"{u.kanal.tekst}: {', '.join(tider)}. Ikke registrert mottatt"
    dag = vis_dato(date.fromisoformat(u.mottatt))
    return f"{u.kanal.tekst}: {', '.join(tider)}. Regnes som mottatt {dag}, {u.mottatt_fordi.tekst}"
