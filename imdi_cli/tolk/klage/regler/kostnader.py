"""Postponement (forvaltningsloven § 42) and costs (§ 36)."""

from datetime import date

from imdi_cli.kjerne.avslag import AnnenPerson, Avslag, Bruksfeil
from imdi_cli.kjerne.dato import kort_dato
from imdi_cli.tolk.klage.typer.koder import Instansutfall, Kostnadssvar, Opptak, Utsettelsessvar
from imdi_cli.tolk.klage.typer.rader import Avgjorelse, Klageinnhold, Kostnad

KRAV = "sakskostnader.krav"


class KanIkkeUtsette(Avslag):
    """There is nothing to postpone, or the answer lacks what it must have."""


class KanIkkeTilkjenne(Avslag):
    """No right to costs, or another decides them, or the claim came too late."""


def krev_kan_utsettes(a: Avgjorelse, nr: str) -> None:
    """Refuse to postpone what is not carried out: a refusal, a warning, a rejection."""
    if not a.kan_utsettes:
        raise KanIkkeUtsette(
            f"Det er ingenting å utsette: {a.hva} er ikke noe som gjennomføres.",
            hjemmel="forvaltningsloven § 42 første ledd",
            neste=f"Svar klageren, og gå videre:  imdi klage vis {nr}",
        )


def krev_svar(svar: Utsettelsessvar, vilkar: str | None, grunn: str | None, nr: str) -> None:
    """Refuse a refusal without reasons at the same time, and conditions without a postponement (§ 42)."""
    if svar is Utsettelsessvar.AVSLATT and not grunn:
        raise KanIkkeUtsette(
            "Avslag på en anmodning om utsetting skal grunngis, og grunnen skal gis samtidig.",
            hjemmel="forvaltningsloven § 42 andre ledd",
            neste=f"imdi klage utsett {nr} --svar avslått --grunn-fil FIL",
        )
    if svar is Utsettelsessvar.AVSLATT and vilkar:
        raise Bruksfeil("Et avslag har ingen vilkår.", neste="Ta bort --vilkår-fil.")


def til_gunst(s: Klageinnhold) -> bool:
    """Say whether the decision was changed in favour of the party, as far as IMDi's own decision shows."""
    b = s.beslutning
    return b is not None and b.utfall.omgjor


def krev_kan_kreves(s: Klageinnhold, krevd: int, mottatt: date, i_dag: date) -> None:
    """Refuse a claim when nothing was changed in favour, a second claim, and one that the klageinstans decides."""
    nr = s.klage.nr
    if s.klage.svar is Instansutfall.ENDRET and not til_gunst(s):
        raise KanIkkeTilkjenne(
            f"{nr} ble endret av klageinstansen. Da er det klageinstansen som avgjør spørsmålet om sakskostnader.",
            hjemmel="forvaltningsloven § 36 tredje ledd",
            neste=f"Send kravet videre til klageinstansen, og se klagen:  imdi klage vis {nr}",
        )
    if not til_gunst(s):
        raise KanIkkeTilkjenne(
            f"Vedtaket er ikke endret til gunst for klageren i {nr}.",
            hjemmel="forvaltningsloven § 36 første ledd",
            neste=f"imdi klage vis {nr}",
        )
    if s.kostnad is not None and s.kostnad.krevd is not None:
        raise KanIkkeTilkjenne(
            f"Det er alt krevd {s.kostnad.krevd} kroner i {nr}.",
            hjemmel="forvaltningsloven § 36 tredje ledd",
            neste=f"imdi klage kostnader {nr} --innvilg KRONER --grunn-fil FIL",
        )
    if krevd <= 0:
        raise Bruksfeil("Et krav må være på minst én krone.", neste="Rett --krav.")
    if mottatt > i_dag or mottatt.isoformat() < s.klage.mottatt:
        raise Bruksfeil(
            f"Kravet kan ikke ha kommet {kort_dato(mottatt)}: det er fram i tid, eller før klagen.",
            neste="Rett --mottatt.",
        )


def for_sent(s: Klageinnhold, mottatt: date, siste: str | None) -> bool:
    """Say whether a claim came too late; without a day when the new decision reached the party it did not."""
    return siste is not None and mottatt.isoformat() > siste


def krev_kan_avgjores(s: Klageinnhold, login: str) -> Kostnad:
    """Give the claim that waits, or refuse. Raises AnnenPerson for whoever registered it (exit code 4)."""
    nr, kostnad = s.klage.nr, s.kostnad
    if kostnad is None or kostnad.krevd is None:
        raise KanIkkeTilkjenne(
            f"Det er ikke krevd sakskostnader i {nr}.",
            hjemmel="forvaltningsloven § 36 tredje ledd",
            neste=f"imdi klage kostnader {nr} --krav KRONER --mottatt DATO",
        )
    if kostnad.svar is not None:
        raise KanIkkeTilkjenne(
            f"Kravet i {nr} er avgjort {kort_dato(date.fromisoformat(kostnad.svart or ''))}.",
            hjemmel="forvaltningsloven § 36 tredje ledd",
            neste=f"Klages det på avgjørelsen?  imdi klage ny {nr}/kostnader",
        )
    if kostnad.registrert_av == login:
        raise AnnenPerson(
            f"Du har ført kravet i {nr}, og kan ikke avgjøre det selv.",
            hjemmel="fire øyne: den som forbereder en avgjørelse, treffer den ikke",
            neste=f"Be en annen:  imdi klage kostnader {nr} --innvilg KRONER --grunn-fil FIL",
        )
    return kostnad


def krev_tilkjenning(k: Kostnad, belop: int, grunn: str, opptak: Opptak | None, nr: str) -> Kostnadssvar:
    """Give the answer that an amount is, or refuse: more than was claimed, no reasons, or late without § 31."""
    if not grunn.strip():
        raise Bruksfeil("Avgjørelsen må begrunnes.", neste="Oppgi --grunn-fil FIL.", hjemmel="forvaltningsloven § 24")
    if not 0 <= belop <= (k.krevd or 0):
        raise Bruksfeil(
            f"Det er krevd {k.krevd} kroner, så det kan tilkjennes fra 0 til {k.krevd}.", neste="Rett --innvilg."
        )
    if k.for_sent and belop and opptak is None:
        raise KanIkkeTilkjenne(
            "Kravet kom for sent. Det kan bare tas opp når § 31 er vurdert.",
            hjemmel="forvaltningsloven § 36 tredje ledd, jf. § 31",
            neste=f"imdi klage kostnader {nr} --innvilg KRONER --ta-opp a --grunn-fil FIL",
        )
    if belop == 0:
        return Kostnadssvar.AVSLATT
    return Kostnadssvar.TILKJENT if belop == k.krevd else Kostnadssvar.DELVIS
