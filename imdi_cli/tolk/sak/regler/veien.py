"""The way on: the one step that usually comes next, and what stands in its way."""

from typing import NamedTuple

from imdi_cli.tolk.sak.regler import maskin
from imdi_cli.tolk.sak.regler.overganger import Hinder, Overgang, hinder
from imdi_cli.tolk.sak.typer.koder import Sakstatus as S
from imdi_cli.tolk.sak.typer.rader import Saksinnhold

_NESTE = {
    S.OPPRETTET: "avklar habilitet",
    S.UTREDES: "forelegg for tolken",
    S.VENTER: "registrer svar",
    S.FORELAGT: "klargjør for utvalget",
    S.HORT: "klargjør for utvalget",
    S.KLAR: "gi råd",
    S.RAAD: "legg fram forslag",
    S.TIL_BESLUTNING: "beslutt",
    S.BESLUTTET: "underrett tolken",
    S.UNDERRETTET: "avslutt",
    S.PAAKLAGET: "avgjør klagen",
}
# What a command needs beside the number of the case.
_VALG = {
    "avklar habilitet": "--svar habil",
    "forelegg for tolken": "--fakta-fil FIL",
    "registrer uttalelse": "--mottatt DATO --fil FIL",
    "registrer sen uttalelse": "--mottatt DATO --fil FIL",
    "sett på vent": "--til DATO --grunn-fil FIL",
    "koble varsel": "--varsel NR",
    "innhent opplysninger": "--til NAVN --hva-fil FIL --nødvendig-fil FIL --frist DATO",
    "send tilbake": "--send-tilbake --grunn-fil FIL",
    "legg fram forslag": "--forslag --utfall KODE --grunn-fil FIL",
    "beslutt": "--signer",
}


class Vei(NamedTuple):
    """The next step, what stands in its way, and the command to type: that mends the first of them, or takes it."""

    overgang: Overgang
    hinder: tuple[Hinder, ...]
    neste: str


def vei(s: Saksinnhold) -> Vei | None:
    """Give the way on from where a case stands; None when it is closed."""
    if s.sak.status is S.AVSLUTTET:
        return None
    handling = _NESTE[s.sak.status]
    if s.sak.status in (S.FORELAGT, S.HORT) and maskin.nytt_siden_sist(s):
        handling = "forelegg for tolken"
    elif s.sak.status is S.HORT and not s.utvalg_forst:
        handling = "legg fram forslag"
    o = maskin.finn(handling)
    mangler = tuple(hinder(o, s))
    return Vei(o, mangler, mangler[0].neste if mangler else kommando(o, s))


def kommando(o: Overgang, s: Saksinnhold) -> str:
    """Write the command that takes a transition; for advice, the meeting that comes first."""
    if o.handling == "registrer svar" and s.apne_krav:
        return f"imdi sak innhent {s.sak.nr} --krav {s.apne_krav[0].nr} --mottatt DATO"
    if o.handling == "gi råd":
        return f"imdi utvalg møte --dato TID --sak {s.sak.nr}"
    if o.handling == "påklag":
        return f"imdi klage ny {s.sak.nr}"
    if not o.verb.startswith("sak "):
        return f"imdi {o.verb}"
    return f"imdi {o.verb} {s.sak.nr} {_VALG.get(o.handling, '')}".rstrip()
