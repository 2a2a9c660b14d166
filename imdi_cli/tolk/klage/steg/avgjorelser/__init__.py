"""The registry of decisions that can be complained over: one row for each kind.

A noun that makes decisions adds a row: how its numbers are read, the facts (`fakta`), and what a change does
(`endre`), each carried out by the noun's own steps. A deadline that was missed (yrkeskvalifikasjonsloven § 18 second
sentence) gives the day it ran out as `dato`, since there is no decision.
"""

from collections.abc import Callable
from typing import NamedTuple

from imdi_cli.kjerne.kontekst import Kontekst
from imdi_cli.styring.underretning.typer import Tider
from imdi_cli.tolk.klage.regler import form
from imdi_cli.tolk.klage.steg.avgjorelser import bevilling, egne, godkjenning, register, sak
from imdi_cli.tolk.klage.typer.rader import Avgjorelse, Endrer, Endring, Klage, Virkning


def _ingen(k: Kontekst, a: Avgjorelse) -> None:
    """Do nothing: the noun has no state that waits for a complaint."""


def _ingen_venter(k: Kontekst, nr: str) -> None:
    """Do nothing: nothing waited."""


def _ingen_besked(k: Kontekst, kl: Klage, e: Endring, tider: Tider, brev: int | None) -> None:
    """Do nothing: the changed decision is told by the noun's own command."""


def _ingen_rad(k: Kontekst, a: Avgjorelse, e: Endring, av: Endrer, brev: int) -> None:
    """Do nothing: the noun keeps no row of its own for the changed decision."""


class Rad(NamedTuple):
    """One kind of decision. `les` gives the number as it is stored, or None when the text is none of this kind.

    `paaklaget` and `ferdig` let its case wait and go on; `besluttet` keeps the changed decision with its letter;
    `underrettet` records that it was told.
    """

    slag: str
    hva: str
    les: Callable[[str], str | None]
    fakta: Callable[[Kontekst, str], Avgjorelse]
    endre: Callable[[Kontekst, Avgjorelse, Endring, Endrer], Virkning]
    paaklaget: Callable[[Kontekst, Avgjorelse], None] = _ingen
    ferdig: Callable[[Kontekst, str], None] = _ingen_venter
    besluttet: Callable[[Kontekst, Avgjorelse, Endring, Endrer, int], None] = _ingen_rad
    underrettet: Callable[[Kontekst, Klage, Endring, Tider, int | None], None] = _ingen_besked


RADER = (
    Rad(
        "soknad",
        "oppføring, kategori og avslag etter en søknad (R-)",
        register.les_soknad,
        register.soknad,
        register.endre_soknad,
    ),
    Rad(
        "kategori",
        "vedtak om kategorien til en som er oppført (tolkenummer)",
        register.les_tolk,
        register.kategori,
        register.endre_kategori,
    ),
    Rad(
        "bevilling",
        "bevilling gitt eller kalt tilbake (B-)",
        bevilling.les,
        bevilling.fakta,
        bevilling.endre,
    ),
    Rad(
        "palegg",
        "pålegg om å gi opplysninger (S-…/krav N)",
        sak.les_palegg,
        sak.palegg,
        sak.endre_palegg,
    ),
    Rad(
        "midlertidig",
        "midlertidig utestenging eller tilbakekall (S-…/reaksjonens nummer)",
        sak.les_midlertidig,
        sak.midlertidig,
        sak.endre_midlertidig,
    ),
    Rad(
        "sak",
        "advarsel, utestenging og tilbakekall i en sak (S-)",
        sak.les,
        sak.fakta,
        sak.endre,
        sak.paaklaget,
        sak.ferdig,
        sak.besluttet,
        sak.underrettet,
    ),
    Rad(
        "godkjenning",
        "vedtak om godkjenning (G-…/vedtakets nummer), og en frist som er oversittet (G-…/fristen)",
        godkjenning.les,
        godkjenning.fakta,
        godkjenning.endre,
        godkjenning.paaklaget,
        godkjenning.ferdig,
    ),
    Rad(
        "kostnader",
        "avgjørelse om sakskostnader (K-…/kostnader)",
        egne.les_kostnader,
        egne.kostnader,
        egne.endre_kostnader,
    ),
    Rad(
        "avvisning",
        "avvisning av en klage (K-)",
        egne.les_avvisning,
        egne.avvisning,
        egne.endre_avvisning,
    ),
)


def finn(k: Kontekst, tekst: str) -> tuple[Rad, Avgjorelse]:
    """Find the decision that a number means, with its row. Raises KanIkkePaaklages, Bruksfeil."""
    for rad in RADER:
        if (nr := rad.les(tekst)) is not None:
            return rad, rad.fakta(k, nr)
    form.krev_avgjorelse(tekst)
    raise AssertionError("krev_avgjorelse always refuses")  # pragma: no cover


def til(k: Kontekst, kl: Klage) -> tuple[Rad, Avgjorelse]:
    """Give the row and the facts of the decision a complaint is over."""
    rad = rad_til(kl)
    return rad, rad.fakta(k, kl.avgjorelse)


def rad_til(kl: Klage) -> Rad:
    """Give the row of the decision a complaint is over; also when it is set aside, and has no facts any more."""
    return next(r for r in RADER if r.slag == kl.slag)
