"""The guided walk through an application: its steps by the names that are typed, and which of them come first."""

from imdi_cli.kjerne.avslag import Bruksfeil
from imdi_cli.kjerne.navn import finn_ord
from imdi_cli.tolk.godkjenning.regler import maskin, overganger
from imdi_cli.tolk.godkjenning.regler.overganger import Overgang
from imdi_cli.tolk.godkjenning.regler.veien import kommando, vei
from imdi_cli.tolk.godkjenning.typer.rader import Innhold

# What may be done at nearly any time, and seldom is what comes next.
SIDEN = frozenset(
    (
        *("ta", "overta", "legg tilbake", "sett på vent", "vent på sakkyndig", "oversend rett organ", "trekk"),
        *("gi foreløpig svar", "rett opplysninger", "skriv til utenlandsk myndighet", "varsle i IMI"),
        *("gjør om vedtaket uten klage", "kontroller norskkunnskaper", "før at søkeren er underrettet"),
    )
)
_EGNE = "godkjenning "


def navn(o: Overgang) -> str:
    """Give the name a step is typed with, «be-om-det-som-mangler»."""
    return o.handling.replace(",", "").replace(" ", "-")


def er_her(o: Overgang) -> bool:
    """Say whether a step is taken with a command of this noun; a complaint has its own case."""
    return o.verb.startswith(_EGNE)


def apne(s: Innhold) -> list[Overgang]:
    """List the steps that may be taken now: what usually comes next, then the rest, then what is seldom next."""
    kan = [o for o in overganger.apne(maskin.OVERGANGER, s) if er_her(o)]
    v = vei(s)
    forst = v.overgang.handling if v else ""
    uten_ansvarlig = s.sak.saksbehandler is None

    def orden(o: Overgang) -> int:
        if o.handling == forst or (uten_ansvarlig and o.handling == "ta"):
            return 0
        return 2 if o.handling in SIDEN else 1

    return sorted(kan, key=orden)


def forst(o: Overgang, s: Innhold) -> bool:
    """Say whether a step stands in the first menu; the rest stand behind one more choice."""
    return o.handling not in SIDEN or (o.handling == "ta" and s.sak.saksbehandler is None)


def krev(s: Innhold, tekst: str) -> Overgang:
    """Give the step with a name when it is lawful now.

    Raises KanIkkeNaa with what closes it and the paragraph, Bruksfeil for a name that is none.
    """
    rader = {navn(o): o for o in maskin.OVERGANGER if o.fra}
    treff = finn_ord(tekst.strip().replace(" ", "-"), list(rader))
    if treff is None:
        raise Bruksfeil(
            f"«{tekst}» er ikke et steg.",
            neste="Velg et av dem som er åpne nå, i --steg.",
            fakta=[(navn(o), o.hjemmel) for o in apne(s)],
        )
    o = rader[treff]
    if o not in overganger.apne(maskin.OVERGANGER, s):
        overganger.krev(o, s)
    if not er_her(o):
        raise Bruksfeil(f"«{o.handling}» gjøres i klagesaken.", neste=f"Skriv  {kommando(o, s)}")
    return o
