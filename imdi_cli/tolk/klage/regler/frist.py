"""Whether a complaint came in time, and what may be done with one that did not (forvaltningsloven §§ 29-31)."""

from collections.abc import Mapping
from datetime import date
from typing import NamedTuple

from imdi_cli.kjerne.avslag import Avslag, Bruksfeil
from imdi_cli.kjerne.dato import kort_dato, vis_dato
from imdi_cli.kjerne.frist import beregn
from imdi_cli.kjerne.regelverk import Regelverk
from imdi_cli.styring.frister.typer import Fristrad
from imdi_cli.tolk.klage.typer.koder import Kanal, Rettidig
from imdi_cli.tolk.klage.typer.rader import Avgjorelse, NyKlage

FRIST = "klage.frist"
PALEGG = "opplysningskrav.klage"
YTTERGRENSE = "klage.yttergrense"
GJENTA = "klage.gjenta"
PAPIR = "klage.rettidig.papir"
ELEKTRONISK = "klage.rettidig.elektronisk"


class KanIkkeForlenge(Avslag):
    """The deadline is out, or has not begun, or would not be longer."""


class KanIkkeGjenta(Avslag):
    """The complaint that was lost had not been handed in in time."""


class Fristkontroll(NamedTuple):
    """What came of the control: in time or not, the last day (None while the deadline has not begun), and why."""

    rettidig: Rettidig
    siste: date | None
    fordi: str


def kontroller(
    bok: Regelverk, helligdager: Mapping[str, str], a: Avgjorelse, ny: NyKlage, gjenta: Fristrad | None = None
) -> Fristkontroll:
    """Say whether a complaint came in time.

    The deadline is the one that was told, with any extension. Without a notice that reached the party it has not
    begun, unless the day is known when whoever complains knew of the decision. `gjenta` is the deadline to say it
    again for a complaint that was sent in time and got lost (§ 30).
    """
    siste = _siste(bok, helligdager, a, ny)
    hvordan = f"{ny.kanal.tekst} ({ny.kanal.hjemmel})"
    if siste is None:
        return Fristkontroll(Rettidig.I_TIDE, None, "fristen har ikke begynt: det er ikke ført at vedtaket kom fram")
    if ny.fremsatt <= siste:
        return Fristkontroll(Rettidig.I_TIDE, siste, hvordan)
    if gjenta is not None and ny.fremsatt.isoformat() <= gjenta.siste:
        return Fristkontroll(Rettidig.I_TIDE, siste, "den første klagen kom ikke fram, og er gjentatt i tide (§ 30)")
    vedtatt = date.fromisoformat(a.dato)
    grense = beregn(bok.paa(YTTERGRENSE, vedtatt), vedtatt, helligdager).siste
    slag = Rettidig.ETT_AAR if ny.fremsatt > grense else Rettidig.FOR_SEN
    return Fristkontroll(slag, siste, hvordan)


def _siste(bok: Regelverk, helligdager: Mapping[str, str], a: Avgjorelse, ny: NyKlage) -> date | None:
    """Give the last day to complain, or None while the deadline has not begun."""
    fra = ny.begrunnet or (ny.kjennskap if a.mottatt is None else None)
    if fra is not None:
        return beregn(bok.paa(a.fristregel, fra), fra, helligdager).siste
    if a.frist is not None:
        return date.fromisoformat(a.frist.siste)
    if a.mottatt is not None:
        dag = date.fromisoformat(a.mottatt)
        return beregn(bok.paa(a.fristregel, dag), dag, helligdager).siste
    return None


def krev_dager(a: Avgjorelse, ny: NyKlage, i_dag: date) -> None:
    """Stop at days that cannot be."""
    vedtatt = date.fromisoformat(a.dato)
    for hva, dag, valg in (
        ("Dagen klagen ble framsatt", ny.fremsatt, "--framsatt"),
        ("Dagen klagen kom til IMDi", ny.mottatt, "--mottatt"),
        ("Dagen klageren fikk kjennskap til vedtaket", ny.kjennskap, "--kjennskap"),
        ("Dagen begrunnelsen kom fram", ny.begrunnet, "--begrunnelse-mottatt"),
    ):
        if dag is not None and dag > i_dag:
            raise Bruksfeil(f"{hva} kan ikke være {kort_dato(dag)}: det er fram i tid.", neste=f"Rett {valg}.")
        if dag is not None and dag < vedtatt:
            raise Bruksfeil(
                f"{hva} kan ikke være {kort_dato(dag)}: avgjørelsen er fra {kort_dato(vedtatt)}.",
                neste=f"Rett {valg}, eller sjekk at det er riktig avgjørelse.",
            )
    if ny.mottatt < ny.fremsatt:
        raise Bruksfeil(
            f"Klagen kan ikke ha kommet {kort_dato(ny.mottatt)}, før den ble framsatt {kort_dato(ny.fremsatt)}.",
            neste="Rett --mottatt eller --framsatt.",
        )
    if ny.kanal is not Kanal.PAPIR and not ny.via_instans and ny.mottatt != ny.fremsatt:
        raise Bruksfeil(
            f"En klage som kommer {ny.kanal.value}, er framsatt den dagen den er kommet fram.",
            neste="Oppgi bare --mottatt, eller --kanal papir.",
            hjemmel=ny.kanal.hjemmel,
        )
    if ny.kanal is Kanal.MUNTLIG and not a.muntlig:
        raise Bruksfeil(
            "Klagen må være skriftlig. Bare klage over et pålegg om å gi opplysninger kan være muntlig.",
            neste="Veiled klageren, og ta imot en skriftlig klage: --kanal papir eller elektronisk.",
            hjemmel="forvaltningsloven §§ 14 og 32 første ledd",
        )


def krev_kan_forlenges(a: Avgjorelse, til: date, i_dag: date) -> Fristrad:
    """Give the deadline that may be extended, or refuse: only before it is out, in special cases (§ 29)."""
    hjemmel = "forvaltningsloven § 29 fjerde ledd"
    if a.frist is None or a.frist.lukket is not None:
        raise KanIkkeForlenge(
            f"{a.nr} har ingen klagefrist som løper.", hjemmel=hjemmel, neste="Se fristene:  imdi frister --alle"
        )
    siste = date.fromisoformat(a.frist.siste)
    if siste < i_dag:
        raise KanIkkeForlenge(
            f"Klagefristen for {a.nr} gikk ut {vis_dato(siste)}, og kan ikke forlenges etterpå. En klage som kommer "
            "nå, vurderes etter § 31.",
            hjemmel=hjemmel,
            neste=f"imdi klage ny {a.nr}",
        )
    if til <= siste:
        raise Bruksfeil(
            f"Klagefristen går alt til {vis_dato(siste)}. En forlengelse må gå lenger.", neste="Rett --til."
        )
    return a.frist


def krev_kan_gjentas(a: Avgjorelse, forst: date, kjent: date, i_dag: date) -> None:
    """Refuse a new deadline for a complaint that was not handed in in time, and stop at days that cannot be."""
    if kjent > i_dag or forst > kjent:
        raise Bruksfeil(
            "Dagene henger ikke sammen: klagen må være sendt først, og så har klageren fått vite at den er borte.",
            neste="Rett --først-sendt eller --tapt.",
        )
    if a.frist is not None and forst.isoformat() > a.frist.siste:
        raise KanIkkeGjenta(
            f"Den første klagen ble sendt {vis_dato(forst)}, etter at fristen gikk ut "
            f"{vis_dato(date.fromisoformat(a.frist.siste))}. Da er det ingen ny frist for å gjenta den.",
            hjemmel="forvaltningsloven § 30 andre punktum",
            neste=f"Registrer klagen når den kommer, og vurder § 31:  imdi klage ny {a.nr}",
        )


def gjentafrist(bok: Regelverk, helligdager: Mapping[str, str], a: Avgjorelse, kjent: date) -> date:
    """Give the last day to say a lost complaint again: a week, or the time of the deadline itself if shorter."""
    return min(beregn(bok.paa(id_, kjent), kjent, helligdager).siste for id_ in (GJENTA, a.fristregel))
