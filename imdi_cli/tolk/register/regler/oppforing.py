"""Category (tolkeforskriften § 11), entry (tolkeloven § 17) and statsautorisasjon (tolkeloven § 18)."""

from collections.abc import Collection, Iterable, Mapping
from datetime import date
from typing import NamedTuple

from imdi_cli.tolk.reaksjon.typer import Sperre
from imdi_cli.tolk.register.regler.sok import samme_sprak
from imdi_cli.tolk.register.typer import (
    Kategori,
    Kvalifikasjon,
    Kvalifikasjonsrad,
    Oppforing,
    Status,
    Tolk,
    Tolketype,
)


class Kategorisvar(NamedTuple):
    """A category, or none, and whether it rests on a rule that nobody has confirmed."""

    kategori: Kategori | None
    antatt: bool = False


class Praksis(NamedTuple):
    """What IMDi's practice adds to § 11 for the signed kinds: dated settings, none of them confirmed.

    `eldre` is the category for education completed before the bachelor (for skrivetolking also for the
    education of a skrivetolk), `bachelor` whether the bachelor in sign language counts as bachelor in tolking.
    """

    eldre: Mapping[Tolketype, Kategori]
    bachelor: bool = True


# Which qualifications lead to an entry, by kind of interpreting. Statsautorisasjon comes of a bevilling.
_PARAGRAF_11 = (
    *(Kvalifikasjon.STATSAUTORISASJON, Kvalifikasjon.BACHELOR, Kvalifikasjon.GRUNNEMNE, Kvalifikasjon.TOSPRAKTEST),
    *(Kvalifikasjon.TAO, Kvalifikasjon.TRANSLATOR, Kvalifikasjon.FAGOVERSETTER),
)
_TEGN = (
    *(Kvalifikasjon.STATSAUTORISASJON, Kvalifikasjon.TEGN_BACHELOR, Kvalifikasjon.TEGN_ELDRE),
    Kvalifikasjon.UTENLANDSK,
)
VEIER: Mapping[Tolketype, tuple[Kvalifikasjon, ...]] = {
    Tolketype.TALESPRAK: (*_PARAGRAF_11, Kvalifikasjon.UTENLANDSK),
    Tolketype.TEGNSPRAK: _TEGN,
    Tolketype.SKRIVETOLKING: (*_TEGN, Kvalifikasjon.SKRIVETOLK),
    Tolketype.DOVBLINDE: _TEGN,
}
# Where there is no rule of law for the choice, the caseworker makes it and writes why.
KREVER_BEGRUNNELSE = (Kvalifikasjon.TEGN_ELDRE,)


def kategori(
    tolketype: Tolketype,
    har: Collection[Kvalifikasjon],
    praksis: Praksis,
    utenlandsk: Kategori | None = None,
) -> Kategorisvar:
    """Work out the category in one language and kind of interpreting from the qualifications held in it.

    The answer is `antatt` when §§ 11 and 12 read by themselves give another. A foreign qualification gives the
    category a recognition says it answers to (§ 12), `utenlandsk`, and none without one; the best counts, so it never
    lowers. Source: tolkeforskriften § 11; the practice for sign language is IMDi's.
    """
    etter_forskriften = min(filter(None, (_paragraf_11(frozenset(har)), utenlandsk)), default=None)
    if tolketype is Tolketype.TALESPRAK:
        return Kategorisvar(etter_forskriften)
    mulige = [etter_forskriften]
    if Kvalifikasjon.TEGN_BACHELOR in har and praksis.bachelor:
        mulige.append(_paragraf_11(frozenset(har) | {Kvalifikasjon.BACHELOR}))
    skrivetolk = tolketype is Tolketype.SKRIVETOLKING and Kvalifikasjon.SKRIVETOLK in har
    if skrivetolk or Kvalifikasjon.TEGN_ELDRE in har:
        mulige.append(praksis.eldre.get(tolketype))
    beste = min(filter(None, mulige), default=None)
    return Kategorisvar(beste, antatt=beste != etter_forskriften)


def teller(rader: Iterable[Kvalifikasjonsrad], oppforing: Oppforing, sperre: Sperre | None) -> set[Kvalifikasjon]:
    """Give the qualifications that count in a language now: those that have not ended.

    Statsautorisasjon does not count while the bevilling is temporarily called back (tolkeloven § 20).
    """
    har = {r.kvalifikasjon for r in rader if r.oppforing == oppforing and r.ugyldig_fra is None}
    return har - {Kvalifikasjon.STATSAUTORISASJON} if sperre and sperre.bevilling else har


def utenlandsk(rader: Iterable[Kvalifikasjonsrad], oppforing: Oppforing) -> Kategori | None:
    """Give the best category a recognition has given in a language, of those that have not ended (§ 12)."""
    gitt = (r.kategori for r in rader if r.oppforing == oppforing and r.ugyldig_fra is None)
    return min(filter(None, gitt), default=None)


def _paragraf_11(har: frozenset[Kvalifikasjon]) -> Kategori | None:
    k = Kvalifikasjon
    if {k.STATSAUTORISASJON, k.BACHELOR} <= har:
        return Kategori.A
    if k.BACHELOR in har or {k.STATSAUTORISASJON, k.GRUNNEMNE} <= har:
        return Kategori.B
    if k.STATSAUTORISASJON in har:
        return Kategori.C
    if k.GRUNNEMNE in har:
        return Kategori.D
    if k.TAO in har and not har.isdisjoint((k.TOSPRAKTEST, k.TRANSLATOR, k.FAGOVERSETTER)):
        return Kategori.E
    return None


def oppfort_paa(tolk: Tolk, dag: date) -> bool:
    """Say whether an interpreter stood in the register on a day, as far as the register knows.

    It holds the day of entry and the status of now. Whoever is inactive by own wish still stands there and
    is only not found by search: `oppforing_er_antatt` says when the answer rests on that reading, or on a
    day of entry that is not known.
    """
    return tolk.status is not Status.IKKE_OPPFORT and (tolk.oppfort is None or tolk.oppfort <= dag.isoformat())


def oppforing_er_antatt(tolk: Tolk) -> bool:
    """Say whether the answer of `oppfort_paa` rests on something nobody has confirmed."""
    return tolk.status is Status.INAKTIV or (tolk.status is Status.OPPFORT and tolk.oppfort is None)


def er_statsautorisert(tolk: Tolk, sprak: str | None = None) -> bool:
    """Say whether an interpreter is statsautorisert, in a language or in any.

    The title is held for each language (tolkeloven § 18 second paragraph).
    """
    return any(s.statsautorisert and (sprak is None or samme_sprak(s.sprak, sprak)) for s in tolk.sprak)
