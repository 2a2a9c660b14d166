"""What a complaint needs of a decision here: its facts, and what a change does. For the registry of `tolk/klage`.

The kinds are a recognition or a refusal, a measure, a dismissal, control of language, an alert, and a deadline that
was missed (yrkeskvalifikasjonsloven § 18 second sentence), which is no decision and has the day it ran out. What
changes something must lie inside `atomisk`: it is part of the complaint's own step.
"""

from datetime import date
from typing import NamedTuple

from imdi_cli.base.nummer import Saksnummer
from imdi_cli.kjerne.avslag import Avslag, Bruksfeil
from imdi_cli.kjerne.dato import vis_dato
from imdi_cli.kjerne.kontekst import Kontekst
from imdi_cli.styring.frister import steg as frister
from imdi_cli.styring.frister.typer import Fristrad
from imdi_cli.tolk.godkjenning import lager
from imdi_cli.tolk.godkjenning.regler import vedtak as regler
from imdi_cli.tolk.godkjenning.regler.frister import TIL_VEDTAK
from imdi_cli.tolk.godkjenning.steg import vedtaksfelles
from imdi_cli.tolk.godkjenning.steg.felles import i_overgang, innhold
from imdi_cli.tolk.godkjenning.typer.avgjorelse import Vedtakstype
from imdi_cli.tolk.godkjenning.typer.koder import Status
from imdi_cli.tolk.godkjenning.typer.rader import Innhold, Vedtak

FRISTEN = "fristen"
_HOS_KLAGE = (Status.KLAGE_MOTTATT, Status.KLAGE_UNDERINSTANS, Status.OVERSENDT_KLAGEINSTANS)
# What a decision is called in a sentence, where the word for its type is none: «vedtaket om godkjenning».
_HVA = {
    Vedtakstype.GODKJENT: "godkjenning av en kvalifikasjon",
    Vedtakstype.GODKJENT_LAVERE_KATEGORI: "godkjenning i en lavere kategori enn søkt",
    Vedtakstype.PALAGT_UTLIGNINGSTILTAK: "utligningstiltak",
    Vedtakstype.AVVIST: "avvisning av søknaden",
}
_IKKE_EGNE = (Vedtakstype.OMGJORT, Vedtakstype.KLAGE_MEDHOLD)


class KanIkkePaaklagesHer(Avslag):
    """There is nothing of that number to complain over."""


class Paaklagelig(NamedTuple):
    """The facts of a decision for a complaint. `vedtak` None for a deadline that was missed.

    `dato` is when it was made, or the day the deadline ran out; `frist` the deadline for complaint as it was told.
    `kan_oppheves` is whether a change can set it aside, so that the language is decided anew.
    """

    nr: str
    gjelder: str
    vedtak: int | None
    hva: str
    dato: str
    part: str
    adresse: str
    tolkenummer: int | None
    mottatt: str | None
    frist: Fristrad | None
    kan_oppheves: bool
    beslutter: str | None


def les(tekst: str) -> str | None:
    """Give the number of a decision as it is stored, «G-2026-0001/2» or «G-2026-0001/fristen», or None."""
    forst, strek, siste = tekst.partition("/")
    siste = siste.strip().casefold()
    if not strek or forst.strip()[:2].upper() != f"{lager.SERIE}-" or not (siste.isdecimal() or siste == FRISTEN):
        return None
    try:
        return f"{Saksnummer.les(forst, lager.SERIE)}/{int(siste) if siste.isdecimal() else siste}"
    except Bruksfeil:
        return None


def fakta(k: Kontekst, nr: str) -> Paaklagelig:
    """Give the facts of a decision, or of a deadline that was missed. Raises KanIkkePaaklagesHer."""
    sak, del_ = _delt(nr)
    s = innhold(k, sak)
    if del_ is None:
        return _oversittet(k, s)
    v = next((x for x in s.vedtak if x.nr == del_ and x.opphevet is None and x.type not in _IKKE_EGNE), None)
    if v is None:
        raise KanIkkePaaklagesHer(
            f"{sak} har ikke noe vedtak {del_} som gjelder.",
            hjemmel="yrkeskvalifikasjonsloven § 18 og forvaltningsloven § 28",
            neste=f"imdi godkjenning vis {sak}",
        )
    sprak = f" i {v.oppforing}" if v.oppforing else ""
    return Paaklagelig(
        nr=nr,
        gjelder=str(sak),
        vedtak=v.nr,
        hva=f"{_HVA.get(v.type, v.type.tekst)}{sprak}",
        dato=v.dato,
        part=s.soker.navn,
        adresse=s.soker.adresse,
        tolkenummer=s.soker.tolkenummer,
        mottatt=v.underrettet,
        frist=vedtaksfelles.klagefrist(k, sak, v.nr),
        kan_oppheves=True,
        beslutter=v.av,
    )


def _oversittet(k: Kontekst, s: Innhold) -> Paaklagelig:
    """Give the deadline that was missed, also when the application is decided since: the complaint stands."""
    rader = [r for r in frister.til_sak(k, s.sak.nr) if r.regel in TIL_VEDTAK]
    rad = max(rader, key=lambda r: r.id, default=None)
    if rad is None or rad.siste >= (rad.lukket or s.i_dag):
        ute = f" Den er {vis_dato(date.fromisoformat(s.frist))}." if s.frist else ""
        raise KanIkkePaaklagesHer(
            f"Fristen for vedtaket i {s.sak.nr} er ikke oversittet.{ute}",
            hjemmel="yrkeskvalifikasjonsloven § 18 andre punktum",
            neste=f"imdi godkjenning vis {s.sak.nr}",
        )
    return Paaklagelig(
        nr=f"{s.sak.nr}/{FRISTEN}",
        gjelder=s.sak.nr,
        vedtak=None,
        hva="at IMDi ikke har avgjort søknaden innen fristen",
        dato=rad.siste,
        part=s.soker.navn,
        adresse=s.soker.adresse,
        tolkenummer=s.soker.tolkenummer,
        mottatt=None,
        frist=None,
        kan_oppheves=False,
        beslutter=None,
    )


def paaklaget(k: Kontekst, nr: str) -> None:
    """Let the application wait for a complaint over a decision; one over a missed deadline stops nothing."""
    sak, vedtak = _delt(nr)
    if vedtak is None or innhold(k, sak).sak.status in _HOS_KLAGE:
        return
    with i_overgang(k, sak, "registrer klage") as (s, _):
        s.data["vedtak"] = vedtak


def ferdig(k: Kontekst, nr: str) -> None:
    """Let the application go on when a complaint is over: to where its decisions leave it."""
    sak, _ = _delt(nr)
    if innhold(k, sak).sak.status in _HOS_KLAGE:
        with i_overgang(k, sak, "gå videre etter klagen", til=regler.etter):
            pass


def opphev(k: Kontekst, nr: str, klage: str) -> Vedtak:
    """Set a decision aside after a complaint; the language waits for a new decision.

    A measure that runs goes with its decision. Raises KanIkkePaaklagesHer for a missed deadline, which has none.
    """
    sak, vedtak = _delt(nr)
    if vedtak is None:
        raise KanIkkePaaklagesHer(
            "En oversittet frist har ikke noe vedtak som kan oppheves. Avgjør søknaden.",
            hjemmel="yrkeskvalifikasjonsloven § 18 andre punktum",
            neste=f"imdi godkjenning vis {sak}",
        )
    fakta(k, nr)
    with i_overgang(k, sak, "gå videre etter klagen", til=regler.etter, som="opphevet etter klage") as (s, for_):
        v = regler.finn(for_, vedtak)
        s.data["klage"] = klage
        vedtaksfelles.opphev(k, s, sak, v, "vedtaket er opphevet etter klage")
    return regler.finn(innhold(k, sak), vedtak)


def _delt(nr: str) -> tuple[Saksnummer, int | None]:
    forst, _, siste = nr.partition("/")
    return Saksnummer.les(forst, lager.SERIE), None if siste == FRISTEN else int(siste)
