"""The way on: the one step that usually comes next, and the command to type."""

from typing import NamedTuple

from imdi_cli.tolk.godkjenning.regler import maskin
from imdi_cli.tolk.godkjenning.regler.overganger import Hinder, Overgang, hinder
from imdi_cli.tolk.godkjenning.typer.koder import Status as S
from imdi_cli.tolk.godkjenning.typer.rader import Innhold

_NESTE = {
    S.KOMPLETT: "begynn vurderingen",
    S.UNDER_VURDERING: "godkjenn",
    S.VENTER_IMI: "registrer svar fra myndighet",
    S.VENTER_SAKKYNDIG: "gjenoppta",
    S.VENTER_UTTALELSE: "registrer uttalelse",
    S.VEDTAK_UTLIGNINGSTILTAK: "begynn egnethetsprøve",
    S.VENTER_VALG: "før valg av tiltak",
    S.TILTAK_BEDOMT: "godkjenn",
    S.VEDTAK_GODKJENT: "oppfør i registeret",
}
# What a command needs beside the number of the case.
_VALG = {
    "be om det som mangler": "--frist DATO",
    "sett på vent": "--til DATO --grunn-fil FIL",
    "vent på sakkyndig": "--på sakkyndig --til DATO --grunn-fil FIL",
    "gi foreløpig svar": "--foreløpig --grunn-fil FIL",
    "før et dokument": "--nr NR --mottatt DATO",
    "krev bekreftede kopier": "--krev b --form bekreftet-kopi",
    "spør i IMI": "--stat STAT --grunn KODE",
    "skriv til utenlandsk myndighet": "--stat STAT --grunn KODE",
    "legg fram for søkeren": "--fakta-fil FIL --frist DATO",
    "registrer uttalelse": "--uttalelse DATO --svar-fil FIL",
    "forleng fristen": "--grunn-fil FIL",
    "oversend rett organ": "--organ TEKST --grunn-fil FIL",
}


class Vei(NamedTuple):
    """The next step, what stands in its way, and the command to type: that mends the first of them, or takes it."""

    overgang: Overgang
    hinder: tuple[Hinder, ...]
    neste: str


def vei(s: Innhold) -> Vei | None:
    """Give the way on from where an application stands; None when there is none in this noun."""
    handling = _NESTE.get(s.sak.status)
    if s.sak.status in maskin.INNTAK:
        handling = _i_inntaket(s)
    if handling is None:
        return None
    o = maskin.finn(handling)
    mangler = tuple(hinder(o, s))
    return Vei(o, mangler, mangler[0].neste if mangler else kommando(o, s))


def _i_inntaket(s: Innhold) -> str:
    if not hinder(maskin.finn("meld komplett"), s):
        return "meld komplett"
    if s.mangler and not s.mangelbrev:
        return "be om det som mangler"
    return "meld komplett"


def kommando(o: Overgang, s: Innhold) -> str:
    """Write the command that takes a transition; a complaint is over the newest decision, or the missed deadline."""
    if o.handling == "registrer svar fra myndighet" and s.apne_imi:
        return f"imdi godkjenning imi {s.sak.nr} --svar {s.apne_imi[0].nr} --dato DATO --svar-fil FIL"
    if o.handling == "registrer klage over at fristen er oversittet":
        return f"imdi {o.verb} {s.sak.nr}/fristen"
    if o.verb == "klage ny" and (gjelder := [v.nr for v in s.vedtak if v.opphevet is None]):
        return f"imdi {o.verb} {s.sak.nr}/{gjelder[-1]}"
    if not o.verb.startswith("godkjenning "):
        return f"imdi {o.verb}"
    return f"imdi {o.verb} {s.sak.nr} {_VALG.get(o.handling, '')}".rstrip()
