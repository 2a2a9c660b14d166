"""Who each measure counts: one function for each, given how everyone stands, giving a mask over the persons.

The tables put rows across it. Reading this file loads no numpy.
"""

from typing import TYPE_CHECKING, NamedTuple

from imdi_cli.bosetting.uttrekk.typer import ALDRI, Hendelsestype, Sakstype, Status, Tillatelse

if TYPE_CHECKING:
    from imdi_cli.bosetting.statistikk.regler.kolonner import Heltall, Maske
    from imdi_cli.bosetting.statistikk.regler.situasjon import Situasjon
    from imdi_cli.bosetting.uttrekk.typer import Hendelse


def bosatte(s: "Situasjon") -> "Maske":
    """M01, M03: those settled in the period."""
    return s.bos


def kollektive(s: "Situasjon") -> "Maske":
    """M02: of them, those with collective protection."""
    return s.bos & (s.k["tillatelse"] == Tillatelse.UTL34.nummer)


def alle(s: "Situasjon") -> "Maske":
    """M04: both populations, which share nobody."""
    return s.bos | s.d.klar


def under18(s: "Situasjon") -> "Maske":
    """M04: of both, those under 18."""
    return alle(s) & s.d.under18


def klare(s: "Situasjon") -> "Maske":
    """M05–M08: those who wait to be settled."""
    return s.d.klar


def ventet(s: "Situasjon") -> "Maske":
    """M09: those settled whose wait is known, and possible: settled before the decision only in an urgent case."""
    vedtak = s.k["vedtak"]
    return s.bos & (vedtak < ALDRI) & ((s.k["bosatt"] >= vedtak) | (s.k["hastesak"] == 1))


def dager_ventet(s: "Situasjon") -> "Heltall":
    """M09: from the decision to the settlement; none when it came first."""
    return (s.k["bosatt"] - s.k["vedtak"]).clip(0)


def dager_hittil(s: "Situasjon") -> "Heltall":
    """M10: from the decision to the day of reference."""
    return s.til - s.k["vedtak"]


def lengeventende(s: "Situasjon") -> "Maske":
    """M11: of those who wait, those past the threshold of their group."""
    return s.d.klar & (s.d.etter_type(s.p.terskel, "vedtak") < s.til)


def over(s: "Situasjon", maaneder: int) -> "Maske":
    """M11: of those who wait, those who have waited more than so many months."""
    return s.d.klar & (s.k.pluss("vedtak", maaneder) < s.til)


def innen(s: "Situasjon", maaneder: int) -> "Maske":
    """M16: of those whose wait is known, those settled within so many months."""
    return ventet(s) & (s.k["bosatt"] <= s.k.pluss("vedtak", maaneder))


def innen_maalet(s: "Situasjon") -> "Maske":
    """M16: of those whose wait is known, those settled within the target of their group."""
    return ventet(s) & (s.k["bosatt"] <= s.d.etter_type(s.p.maal, "vedtak"))


def venter_innreise(s: "Situasjon") -> "Maske":
    """M14: resettlement refugees who may be settled and have not yet come."""
    overforing = s.k["sakstype"] == Sakstype.OVERFORINGSFLYKTNING.nummer
    return s.d.klar & overforing & (s.k["innreise"] > s.til)


def selvbosatte(s: "Situasjon") -> "Maske":
    """M19: settled in a home they found themselves, by agreement."""
    return s.bos & (s.k["selvbosetting"] == 1)


class Plasser(NamedTuple):
    """M12, of one kommune: places left, and settled beyond the decision."""

    ledige: int
    overoppfylt: int


def plasser(vedtak: int, bosatt: int, avtalt: int, fordelt: int) -> Plasser:
    """M12: what is left and what is beyond, never netted out against other kommuner."""
    return Plasser(max(vedtak - bosatt - avtalt - fordelt, 0), max(bosatt - vedtak, 0))


def bosatt_i_kommune(s: "Situasjon") -> "Maske":
    """M12, M13: those settled who may be shown in a kommune."""
    return s.bos & s.d.synlig


def avtalt(s: "Situasjon") -> "Maske":
    """M12: given a kommune, and not settled."""
    return s.d.klar & s.d.har_status(Status.TILDELT_KOMMUNE)


def fordelt(s: "Situasjon") -> "Maske":
    """M12: put to a kommune that has not answered."""
    return s.d.klar & s.d.har_status(Status.FORDELT)


def flyt(s: "Situasjon", forrige: "Situasjon") -> "dict[str, Maske]":
    """M15: the stock then, what came and went since, the stock now, and who was settled without being in it.

    `naa` is `for` and `nye` without `bosatte` and `avsluttede`, person by person.
    """
    k, d, var = s.k, s.d, forrige.d
    har_vedtak = k["vedtak"] <= s.til
    ute = var.er_bosatt | var.er_avsluttet
    inne = d.kan_bosettes & har_vedtak & ~ute
    nettopp = d.er_bosatt & ~var.er_bosatt
    i_alt = nettopp & ~d.feilregistrert
    uten = i_alt & ~inne
    uten_vedtak = uten & (k["vedtak"] >= ALDRI)
    senere = uten & (k["vedtak"] < ALDRI) & ~har_vedtak
    tillatelse = uten & har_vedtak & ~d.kan_bosettes
    return {
        "for": var.klar,
        "nye": inne & (k["vedtak"] > forrige.til),
        "bosatte": inne & nettopp,
        "avsluttede": inne & ~nettopp & d.er_avsluttet,
        "naa": d.klar,
        "bosatte_i_alt": i_alt,
        "uten_vedtak": uten_vedtak,
        "vedtak_senere": senere,
        "tillatelse": tillatelse,
        "avsluttet_for": uten & har_vedtak & d.kan_bosettes & ute,
    }


def er_nei(h: "Hendelse") -> bool | None:
    """M17: whether an event is a kommune saying no, False for yes; None when it is no answer."""
    return {Hendelsestype.KOMMUNE_NEI.nummer: True, Hendelsestype.KOMMUNE_JA.nummer: False}.get(h.type)


class Fase(NamedTuple):
    """M18: one phase of a case, from one date to the next."""

    nokkel: str
    tekst: str
    fra: str
    til: str


FASER = (
    Fase("klargjort", "Vedtak til fordelingsklar", "vedtak", "fordelingsklar"),
    Fase("fordelt", "Fordelingsklar til fordelt", "fordelingsklar", "fordelt"),
    Fase("tildelt", "Fordelt til tildelt kommune", "fordelt", "tildelt"),
    Fase("bosatt", "Tildelt kommune til bosatt", "tildelt", "bosatt"),
)


def gjennom(s: "Situasjon", fase: Fase) -> "Maske":
    """M18: those settled whose phase has both its dates, in their order."""
    fra, til = s.k[fase.fra], s.k[fase.til]
    return s.bos & (fra < ALDRI) & (til < ALDRI) & (til >= fra)
