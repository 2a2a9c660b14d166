"""The law of a bevilling: when it must be given, and when it must be called back (tolkeloven §§ 18 and 20)."""

from datetime import date
from typing import NamedTuple

from imdi_cli.kjerne.avslag import Avslag
from imdi_cli.kjerne.dato import kort_dato, vis_dato
from imdi_cli.kjerne.dokument import Malform
from imdi_cli.kjerne.regelverk import Regel
from imdi_cli.tolk.bevilling.typer import Bevilling, Bevillingsstatus, Grunnlag
from imdi_cli.tolk.register.typer import Oppforing, Sluttgrunn, Tolketype

# The dated settings for whether the exam is offered in the signed kinds (tolkeforskriften § 18).
TILBYS = {
    Tolketype.TEGNSPRAK: "statsautorisasjon.tegnsprak",
    Tolketype.SKRIVETOLKING: "statsautorisasjon.skrivetolking",
    Tolketype.DOVBLINDE: "statsautorisasjon.dovblinde",
}


class KanIkkeGiBevilling(Avslag):
    """A condition of § 18 is not met, or the bevilling is there already."""


class KanIkkeTilbakekalle(Avslag):
    """The bevilling does not hold, or may not be called back in this form or yet."""


class Overgang(NamedTuple):
    """One way from a state to another: on which grounds, by which paragraph, and whether it is open here."""

    fra: Bevillingsstatus | None
    til: Bevillingsstatus
    grunnlag: tuple[Grunnlag, ...]
    hjemmel: str
    apen: bool


OVERGANGER = (
    Overgang(None, Bevillingsstatus.GITT, (), "tolkeloven § 18 første ledd", True),
    Overgang(
        Bevillingsstatus.GITT,
        Bevillingsstatus.TILBAKEKALT,
        (Grunnlag.ANNULLERT, Grunnlag.IKKE_BESTATT, Grunnlag.IKKE_MYNDIG),
        "tolkeloven § 20 første ledd første punktum",
        True,
    ),
    Overgang(
        Bevillingsstatus.GITT,
        Bevillingsstatus.TILBAKEKALT,
        (Grunnlag.BRUDD,),
        "tolkeloven § 20 første ledd andre punktum, jf. §§ 19 og 21",
        False,
    ),
)
# Why the qualification ends, by the ground of the tilbakekall.
SLUTT = {
    Grunnlag.ANNULLERT: Sluttgrunn.ANNULLERT,
    Grunnlag.IKKE_BESTATT: Sluttgrunn.ANNULLERT,
    Grunnlag.IKKE_MYNDIG: Sluttgrunn.TILBAKEKALT,
    Grunnlag.BRUDD: Sluttgrunn.TILBAKEKALT,
}
# What happened, as the letter says it.
FAKTUM = {
    Malform.BOKMAL: {
        Grunnlag.ANNULLERT: "Prøven er annullert.",
        Grunnlag.IKKE_BESTATT: "Du har likevel ikke bestått prøven (etter klage eller retting).",
        Grunnlag.IKKE_MYNDIG: "Du er ikke myndig.",
    },
    Malform.NYNORSK: {
        Grunnlag.ANNULLERT: "Prøva er annullert.",
        Grunnlag.IKKE_BESTATT: "Du har likevel ikkje bestått prøva (etter klage eller retting).",
        Grunnlag.IKKE_MYNDIG: "Du er ikkje myndig.",
    },
}
VARSLET_OM = {
    Malform.BOKMAL: "at bevillingen kunne bli kalt tilbake",
    Malform.NYNORSK: "at løyvet kunne bli kalla tilbake",
}


def krev_avklart(o: Oppforing, regel: Regel | None, bestatt: date, begrunnelse: str | None, hvem: str) -> None:
    """Stop where nobody has settled whether the exam was held in a language, until the caseworker does, with reasons.

    `regel` is the setting on the day of the exam, None for a language that needs none.
    """
    if regel is not None and regel.sikkerhet == "ikke avklart" and not begrunnelse:
        raise KanIkkeGiBevilling(
            f"Det er ikke avklart om statsautorisasjonsprøven ble tilbudt i {o} {vis_dato(bestatt)} "
            f"(innstillingen {regel.id}). Du må vurdere det selv, og begrunne.",
            hjemmel="tolkeforskriften § 18 første ledd",
            neste=f"imdi bevilling gi {hvem} --språk '{o.sprak}' --bestått {kort_dato(bestatt)} "
            "--begrunnelse-fil FIL",
        )


def krev_kan_gis(o: Oppforing, *, myndig: bool, tilbys: bool, har: str | None, hvem: str) -> None:
    """Refuse a bevilling when a condition of § 18 is not met, or `har` is one that holds already."""
    hjemmel = OVERGANGER[0].hjemmel
    if har:
        raise KanIkkeGiBevilling(
            f"{hvem} har en bevilling i {o} som gjelder: {har}.", hjemmel=hjemmel, neste="imdi bevilling liste"
        )
    if not myndig:
        raise KanIkkeGiBevilling(
            "Bevilling gis bare til den som er myndig etter norsk lov.",
            hjemmel=hjemmel,
            neste="Er det avklart?  imdi bevilling gi … --myndig ja",
        )
    if not tilbys:
        raise KanIkkeGiBevilling(
            f"Statsautorisasjonsprøven tilbys ikke i {o}, så den kan ikke være bestått (en antatt innstilling).",
            hjemmel="tolkeforskriften § 18 første ledd",
            neste=f"Se innstillingen:  imdi regelverk vis {TILBYS[o.tolketype]}",
        )


def krev_kan_tilbakekalles(b: Bevilling, grunnlag: Grunnlag, *, i_sak: bool = False) -> Overgang:
    """Give the transition, or refuse: the bevilling does not hold, or the ground needs a case.

    `i_sak` opens the choice of § 20 first paragraph second sentence: the case has heard the interpreter, and its
    own guards ask whether the matter could have led to utestenging.
    """
    o = next(o for o in OVERGANGER if grunnlag in o.grunnlag)
    if b.status is not o.fra:
        naar = kort_dato(date.fromisoformat(b.tilbakekalt)) if b.tilbakekalt else ""
        raise KanIkkeTilbakekalle(
            f"Bevillingen {b.nr} ble tilbakekalt {naar}.", hjemmel=o.hjemmel, neste="imdi bevilling liste --alle"
        )
    if not (o.apen or i_sak):
        raise KanIkkeTilbakekalle(
            "Tilbakekall på grunn av brudd er noe direktoratet kan gjøre, ikke skal. Det kan bare skje i en sak om "
            "brudd på tolkeloven §§ 14–16, der tolken er hørt og forholdet kunne ført til utestenging.",
            hjemmel=o.hjemmel,
            neste="Er det en sak om bruddet?  imdi sak beslutt SAK --utfall tilbakekall --språk SPRÅK …",
        )
    return o
