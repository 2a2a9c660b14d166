"""What the questions of the guided walk are made of, and the choices that a case gives."""

from collections.abc import Callable, Mapping, Sequence
from typing import NamedTuple

from imdi_cli.kjerne.kode import Kode
from imdi_cli.tolk.godkjenning.steg.gang import Stadium
from imdi_cli.tolk.godkjenning.typer.avgjorelse import Tiltakstype
from imdi_cli.tolk.godkjenning.typer.koder import (
    Dokumentkategori,
    Dokumentstatus,
    Kopitype,
    Oversettelse,
    Regelsett,
)
from imdi_cli.tolk.godkjenning.typer.rader import Innhold
from imdi_cli.tolk.register.typer import Kvalifikasjon, Oppforing

Svarene = Mapping[str, str]
Valg = Sequence[tuple[str, str]]
_T = Tiltakstype


class Sporsmal(NamedTuple):
    """One question: the option it answers, its words, and what kind of answer it has.

    `slag` is ord, dag, tekst (several lines, for an option that names a file), flagg, en or flere (of `blant`), godta
    (some of `blant`, and as what each counts), felt (one field of `klasse`, chosen and answered) or felter (each of
    them). With `valgfri` an empty answer leaves the option out; `forslag` stands ready. `naar` says by the case and
    the answers so far whether it is asked at all, and `stengt` what cannot be chosen now, with the reason.
    """

    valg: str
    sporsmal: str
    slag: str = "ord"
    blant: Callable[[Stadium, Svarene], Valg] | None = None
    klasse: type | None = None
    valgfri: bool = False
    forslag: str | None = None
    naar: Callable[[Stadium, Svarene], bool] | None = None
    stengt: Callable[[Stadium], Valg] | None = None


class Maate(NamedTuple):
    """One way to take a step: what it is called when there are several, the options that are given, the questions."""

    navn: str
    fast: tuple[str, ...] = ()
    sporsmal: tuple[Sporsmal, ...] = ()
    naar: Callable[[Innhold], object] | None = None
    verb: str = ""  # another command than the transition's


def koder(*valgte: Kode) -> Callable[[Stadium, Svarene], Valg]:
    """Offer codes with their words."""
    return lambda _, __: [(x.value, x.tekst) for x in valgte]


def sprak(hvilke: Callable[[Stadium], Sequence[Oppforing]]) -> Sporsmal:
    """Ask for the language when there are several it could be."""

    def mulige(st: Stadium) -> list[Oppforing]:
        return [r.oppforing for r in st.bilde.innhold.sprak if r.oppforing in hvilke(st)]

    return Sporsmal(
        "--språk",
        "Hvilket språk?",
        "en",
        lambda st, _: [(o.sprak, str(o)) for o in mulige(st)],
        naar=lambda st, _: len(mulige(st)) > 1,
    )


def dokumenter(*statuser: Dokumentstatus, krevd: bool = False) -> Callable[[Stadium, Svarene], Valg]:
    """Offer the documents in some of the states that are not given up; with `krevd` only those demanded."""
    return lambda st, _: [
        (str(d.nr), f"{d.nr} {d.hva} ({d.status.tekst})")
        for d in st.bilde.innhold.dokumenter
        if d.status in statuser and d.frafalt is None and (d.krevd or not krevd)
    ]


def kvalifikasjoner(st: Stadium, _: Svarene) -> Valg:
    """Offer the qualifications."""
    return [(str(x.nr), f"{x.nr} {x.betegnelse} ({x.type.tekst})") for x in st.bilde.innhold.kvalifikasjoner]


def forskjeller(st: Stadium, _: Svarene) -> Valg:
    """Offer the differences of the newest assessments."""
    s = st.bilde.innhold
    vurderinger = [v for o in st.apne_sprak if (v := s.vurdering(o))]
    return [(str(f.forskjell), f"{f.forskjell} {f.fag} ({v.oppforing})") for v in vurderinger for f in v.forskjeller]


def fag(st: Stadium, svar: Svarene) -> Valg:
    """Offer the subjects that are not covered, in the language that was chosen."""
    s = st.bilde.innhold
    valgt = [o for o in st.apne_sprak if svar.get("--språk") in (None, o.sprak)]
    return [(f.fag, f.fag) for o in valgt if (v := s.vurdering(o)) for f in v.vesentlige if f.pa_fagliste]


def vedtak(st: Stadium, _: Svarene) -> Valg:
    """Offer the decisions that stand."""
    return [
        (str(v.nr), f"{v.nr} {v.type.tekst}{f' i {v.oppforing}' if v.oppforing else ''}, {v.dato}")
        for v in st.bilde.innhold.vedtak
        if v.opphevet is None
    ]


def apne_imi(st: Stadium, _: Svarene) -> Valg:
    """Offer the questions to other authorities that wait."""
    return [(str(x.nr), f"{x.nr} {x.myndighet}: {x.grunn.tekst}") for x in st.bilde.innhold.apne_imi]


def besvarte(s: Innhold) -> list[tuple[str, str]]:
    """Offer the answers from other authorities."""
    return [(str(x.nr), f"{x.nr} {x.myndighet}") for x in s.imi if x.svart]


def er(valg: str, *koder_: Kode) -> Callable[[Stadium, Svarene], bool]:
    """Ask only when another option was answered with one of these codes."""
    return lambda _, svar: svar.get(valg) in {x.value for x in koder_}


def imdi_velger(st: Stadium, _: Svarene) -> bool:
    """Say whether IMDi decides the measure (§§ 3-5 last paragraph and 11-5)."""
    return st.bilde.innhold.sak.regelsett is not Regelsett.EOS


def har_forskjell(s: Innhold) -> bool:
    """Say whether any difference is recorded."""
    return any(v.forskjeller for v in s.vurderinger)


def begge(st: Stadium, _: Svarene) -> bool:
    """Say whether a measure runs that has both a test and a period."""
    return any(t.type is _T.BEGGE and t.resultat is None for t in st.bilde.innhold.tiltak)


KOMPONENTER: Valg = [("", "det som følger av typen"), *((q.value, q.tekst) for q in Kvalifikasjon)]
GRUNN = Sporsmal("--grunn-fil", "Hva er grunnen?", "tekst")
APENT = sprak(lambda st: st.apne_sprak)
LOPER = sprak(lambda st: st.i_tiltak)
VEDLEGG = Sporsmal("--vedlegg", "Hvilken fil skal legges ved?", valgfri=True)
MOTTATT = (
    Sporsmal("--mottatt", "Når kom dokumentet?", "dag", forslag="i dag"),
    Sporsmal("--utstedt", "Når er det utstedt?", "dag", valgfri=True),
    Sporsmal("--kopi", "Hvordan kom det?", "en", koder(*Kopitype)),
    Sporsmal("--oversettelse", "Er det oversatt?", "en", koder(*Oversettelse)),
    VEDLEGG,
)
KATEGORI = koder(Dokumentkategori.STATSBORGERSKAP, Dokumentkategori.KVALIFIKASJON)
HVA = Sporsmal("--hva", "Hvilket dokument er det?")
