"""Category (tolkeforskriften § 11), entry (tolkeloven § 17) and statsautorisasjon (tolkeloven § 18)."""

from collections.abc import Collection, Mapping
from datetime import date
from typing import NamedTuple

from imdi_cli.tolk.register.regler.sok import samme_sprak
from imdi_cli.tolk.register.typer import Kategori, Kvalifikasjon, Status, Tolk, Tolketype


class Kategorisvar(NamedTuple):
    """A category, or none, and whether it rests on a rule that nobody has confirmed."""

    kategori: Kategori | None
    antatt: bool = False


def kategori(
    tolketype: Tolketype, har: Collection[Kvalifikasjon], eldre: Mapping[Tolketype, Kategori]
) -> Kategorisvar:
    """Work out the category in one language and kind of interpreting from the qualifications held in it.

    `eldre` is the category that practice gives education completed before there was a bachelor in sign
    language, for the kinds where there is such practice. The answer is `antatt` when § 11 read by itself
    gives another. A foreign qualification gives none: which one it corresponds to is decided case by case
    (§ 12). Source: tolkeforskriften § 11; the practice for sign language is IMDi's.
    """
    etter_forskriften = _paragraf_11(frozenset(har))
    if tolketype is Tolketype.TALESPRAK:
        return Kategorisvar(etter_forskriften)
    mulige = [etter_forskriften]
    if Kvalifikasjon.TEGN_BACHELOR in har:
        mulige.append(_paragraf_11(frozenset(har) | {Kvalifikasjon.BACHELOR}))
    if Kvalifikasjon.TEGN_ELDRE in har:
        mulige.append(eldre.get(tolketype))
    beste = min(filter(None, mulige), default=None)
    return Kategorisvar(beste, antatt=beste != etter_forskriften)


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
