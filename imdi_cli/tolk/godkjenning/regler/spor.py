"""Which track an application follows: decided from facts, with the reason and the paragraph (fag: godkjenning § 2).

What the text does not clearly place is UAVKLART: a person must say, and nobody is turned away by it.
"""

from collections.abc import Iterable
from datetime import date
from typing import NamedTuple

from imdi_cli.kjerne.avslag import Avslag
from imdi_cli.kjerne.dato import vis_dato
from imdi_cli.tolk.godkjenning.typer.koder import Spor, Tjeneste
from imdi_cli.tolk.godkjenning.typer.rader import Sporfakta, Sporsvar, Stat

EOS, SVEITS, UK = "eøs", "sveits", "storbritannia"
TREDJELAND, STATSLOS, UKJENT = "tredjeland", "statsløs", "ukjent"
NORGE = "NO"

ERFARING = "godkjenning.erfaring-3land"
UK_FOR = "godkjenning.uk.ervervet-for"
UK_2019 = "godkjenning.uk.utdanning-til"
UK_FULLFORT = "godkjenning.uk.fullfort-til"

_LOV = "yrkeskvalifikasjonsloven"
_YF = "yrkeskvalifikasjonsforskriften"
_PARAGRAF_2A = f"{_LOV} § 2 a"


class KanIkkeGodkjenneNorsk(Avslag):
    """The qualification is Norwegian: there is nothing to recognise."""


class KanIkkeVelgeSpor(Avslag):
    """The track follows from the facts, or is none that a person may choose."""


class Sporregler(NamedTuple):
    """What the rule book says on the day the application came.

    `erfaring` months in the recognising state; `uk_for` the first day after the transitional period, from which a
    qualification from the United Kingdom no longer follows the ordinary rules; `uk_2019` and `uk_fullfort` the first
    days on which one can no longer apply by the two alternatives of § 2 a; `kapittel_11` whether it is in force.
    """

    erfaring: int
    uk_for: date
    uk_2019: date
    uk_fullfort: date
    kapittel_11: bool


def krev_utenlandsk(utdanningsstat: Stat) -> None:
    """Refuse to recognise a Norwegian qualification: who has one, applies for entry (tolkeforskriften § 11)."""
    if utdanningsstat.kode == NORGE:
        raise KanIkkeGodkjenneNorsk(
            "Kvalifikasjonen er norsk, og trenger ikke godkjenning.",
            hjemmel="yrkeskvalifikasjonsloven § 2 første ledd og tolkeforskriften § 12",
            neste="Søkeren kan søke om oppføring med den:  imdi tolk ny",
        )


def avgjor(f: Sporfakta, r: Sporregler) -> Sporsvar:
    """Give the track an application follows, why, by which paragraph, and what could make it another."""
    if f.tjeneste is not Tjeneste.ETABLERING:
        return _midlertidig(f)
    if f.utdanningsstat.gruppe == UK:
        return _fra_uk(f, r)
    if f.utdanningsstat.gruppe == UKJENT:
        return Sporsvar(
            Spor.UAVKLART,
            f"{f.utdanningsstat.navn} er ikke en stat i dag som reglene peker ut alene",
            f"{_LOV} § 2",
            (("--utdanningsstat", "Hvilken stats myndigheter står for kvalifikasjonen i dag?"),),
        )
    if f.utdanningsstat.gruppe in (EOS, SVEITS):
        return _fra_eos(f, r)
    return _fra_tredjeland(f, r)


def _midlertidig(f: Sporfakta) -> Sporsvar:
    if f.tjeneste is Tjeneste.UAVKLART:
        return Sporsvar(
            Spor.UAVKLART,
            "det må vurderes om dette er midlertidig: varighet, hyppighet, regelmessighet og kontinuitet teller",
            f"{_YF} § 2-1 andre ledd",
            (("--tjeneste", "Er det etablering eller midlertidig tjenesteyting?"),),
        )
    stat = f.etableringsstat
    if stat is not None and stat.gruppe in (EOS, SVEITS) and stat.kode != NORGE:
        return Sporsvar(
            Spor.MIDLERTIDIG,
            f"søkeren er etablert i {stat.navn}, og skal bare tolke midlertidig i Norge",
            f"{_LOV} § 4",
        )
    hvor = f"er etablert i {stat.navn}" if stat else "har ikke sagt hvor hen er etablert"
    return Sporsvar(
        Spor.UAVKLART,
        "midlertidig tjenesteyting krever at en er lovlig etablert i en annen EØS-stat eller Sveits, og søkeren "
        f"{hvor}",
        f"{_LOV} § 4 og {_YF} § 2-1",
        (("--etableringsstat", "I hvilken stat er søkeren lovlig etablert som tolk?"),),
    )


def _fra_eos(f: Sporfakta, r: Sporregler) -> Sporsvar:
    """A qualification from an EEA state or Switzerland."""
    fra = f"har kvalifikasjonen fra {f.utdanningsstat.navn}"
    if borger := _forste(f.statsborgerskap, EOS, SVEITS):
        return Sporsvar(
            Spor.ETABLERING_EOS, f"søkeren er statsborger av {borger.navn} og {fra}", f"{_LOV} § 2 første ledd"
        )
    if (borger := _forste(f.statsborgerskap, UK)) and (
        overgang := _paragraf_2a(f, r, f.utdanningsstat.gruppe == EOS)
    ):
        return Sporsvar(
            Spor.ETABLERING_UK_OVERGANG,
            f"søkeren er statsborger av {borger.navn}, {fra}, og {overgang}",
            _PARAGRAF_2A,
        )
    if f.familie_2004_38 and f.utdanningsstat.gruppe == EOS:
        return Sporsvar(
            Spor.ETABLERING_2004_38,
            f"søkeren er familiemedlem av en EØS-borger og {fra}",
            f"{_YF} § 8-6 andre ledd",
        )
    mangler = (
        (("--familie-2004-38", "Er søkeren familiemedlem av en EØS-borger?"),) if f.familie_2004_38 is None else ()
    )
    hvem = "familien til EØS-borgere" if f.familie_2004_38 else f"statsborgere av {_navn(f.statsborgerskap)}"
    return Sporsvar(
        Spor.UAVKLART,
        f"søkeren {fra}, men regelen om slike kvalifikasjoner nevner ikke {hvem}",
        f"{_LOV} § 2 og {_YF} § 8-6",
        mangler,
    )


def _fra_tredjeland(f: Sporfakta, r: Sporregler) -> Sporsvar:
    """A qualification from a third country, whatever the nationality."""
    fra = f"kvalifikasjonen er fra {f.utdanningsstat.navn}, som er et tredjeland"
    borger = _forste(f.statsborgerskap, EOS, SVEITS)
    godkjent = f.godkjent_i
    if borger is None or godkjent is None or godkjent.gruppe not in (EOS, SVEITS) or godkjent.kode == NORGE:
        return Sporsvar(Spor.ETABLERING_TREDJELAND, fra, f"{_LOV} § 2 tredje ledd")
    if f.erfaring_mnd is None:
        return Sporsvar(
            Spor.UAVKLART,
            f"{fra}, og {godkjent.navn} har godkjent den; erfaringen der er ikke oppgitt",
            f"{_YF} § 8-6 første ledd",
            (("--erfaring-mnd", f"Hvor mange måneder har søkeren arbeidet som tolk i {godkjent.navn}?"),),
        )
    erfaring = f"{f.erfaring_mnd // 12} år og {f.erfaring_mnd % 12} måneder"
    if f.erfaring_mnd < r.erfaring:
        return Sporsvar(
            Spor.ETABLERING_TREDJELAND,
            f"{fra}, og søkeren har {erfaring} erfaring fra {godkjent.navn}; regelen for EØS-borgere krever tre år",
            f"{_LOV} § 2 tredje ledd, jf. {_YF} § 8-6 første ledd",
        )
    if not borger.gruppe == godkjent.gruppe == EOS:
        return Sporsvar(
            Spor.UAVKLART,
            f"{fra}, og godkjent i {godkjent.navn}; regelen nevner EØS-stater, ikke Sveits",
            f"{_YF} § 8-6 første ledd og {_LOV} § 2 første ledd",
        )
    return Sporsvar(
        Spor.ETABLERING_EOS_3LANDSBEVIS,
        f"søkeren er statsborger av {borger.navn}, {godkjent.navn} har godkjent kvalifikasjonen fra "
        f"{f.utdanningsstat.navn}, og søkeren har {erfaring} erfaring derfra",
        f"{_YF} § 8-6 første ledd",
    )


def _fra_uk(f: Sporfakta, r: Sporregler) -> Sporsvar:
    """A qualification from the United Kingdom, in an application that came after the transitional period."""
    borger = _forste(f.statsborgerskap, EOS)
    if borger and f.ervervet is None:
        return Sporsvar(
            Spor.UAVKLART,
            f"søkeren er statsborger av {borger.navn} og har kvalifikasjonen fra Storbritannia, men det er ikke "
            "oppgitt når den ble ervervet",
            f"{_YF} § 11-2 andre ledd",
            (("--ervervet", "Når ble kvalifikasjonen ervervet? Før 1. januar 2021 gjelder de vanlige reglene"),),
        )
    if borger and f.ervervet is not None and f.ervervet < r.uk_for.isoformat():
        return Sporsvar(
            Spor.ETABLERING_UK_OVERGANG,
            f"søkeren er statsborger av {borger.navn} og ervervet kvalifikasjonen i Storbritannia "
            f"{vis_dato(date.fromisoformat(f.ervervet))}, før {vis_dato(r.uk_for)}",
            f"{_YF} § 11-2 andre ledd",
        )
    kan = bool(f.uk_125a) or _forste(f.statsborgerskap, EOS, UK) is not None
    if kan and (overgang := _paragraf_2a(f, r, dekket=True)):
        return Sporsvar(
            Spor.ETABLERING_UK_OVERGANG,
            f"søkeren har kvalifikasjonen fra Storbritannia, og {overgang}",
            _PARAGRAF_2A,
        )
    if not r.kapittel_11:
        return Sporsvar(
            Spor.UAVKLART,
            "kvalifikasjonen er fra Storbritannia, og reglene om slike kom 1. desember 2023, etter at søknaden kom",
            f"{_YF} kapittel 11 og {_PARAGRAF_2A}",
        )
    return Sporsvar(
        Spor.ETABLERING_UK, "kvalifikasjonen er ervervet i Storbritannia", f"{_YF} §§ 1-1 tredje ledd og 11-2"
    )


def _paragraf_2a(f: Sporfakta, r: Sporregler, dekket: bool) -> str:
    """Say by which alternative of § 2 a second paragraph the transitional rules reach the applicant, or ''.

    `dekket` is whether the qualification is of those the first paragraph names.
    """
    if not dekket:
        return ""
    if f.uk_2019 and f.mottatt < r.uk_2019.isoformat():
        return "var under utdanning i Storbritannia 31. desember 2019 (loven gjelder ut 2029)"
    fullfort_for = f.ervervet is not None and f.ervervet < r.uk_for.isoformat()
    if f.utdanningsstat.gruppe == UK and fullfort_for and f.mottatt < r.uk_fullfort.isoformat():
        return "fullførte utdanningen før overgangsperioden var ute (loven gjaldt ut 2021)"
    return ""


def krev_kan_velges(svar: Sporsvar, valgt: Spor, grunn: str | None, nr: str) -> str:
    """Give the reasons for a track a person chooses, or refuse: it follows from the facts, or has no reasons."""
    if svar.spor is not Spor.UAVKLART:
        raise KanIkkeVelgeSpor(
            f"Sporet følger av opplysningene: {svar.spor.tekst}, fordi {svar.fordi}.",
            hjemmel=svar.hjemmel,
            neste=f"Er en opplysning feil, rett den:  imdi godkjenning endre {nr}",
        )
    if valgt in (Spor.UAVKLART, Spor.MIDLERTIDIG):
        raise KanIkkeVelgeSpor(
            "Velg et av etableringssporene. Midlertidig tjenesteyting er ingen sak om godkjenning.",
            hjemmel=valgt.hjemmel,
            neste=f"imdi godkjenning endre {nr} --spor KODE --grunn-fil FIL",
        )
    if not (grunn and grunn.strip()):
        raise KanIkkeVelgeSpor(
            "Loven sier ikke klart hvilket spor dette er. Valget må begrunnes.",
            hjemmel=svar.hjemmel,
            neste=f"imdi godkjenning endre {nr} --spor {valgt.value} --grunn-fil FIL",
        )
    return grunn.strip()


def i_imi(stat: Stat, statsborgerskap: Iterable[Stat]) -> bool:
    """Say whether IMI reaches: an EEA authority, and not for who is a national of Switzerland only (act § 2)."""
    borgere = {s.gruppe for s in statsborgerskap}
    bare_sveitsisk = SVEITS in borgere and EOS not in borgere
    return stat.gruppe == EOS and not bare_sveitsisk


def _forste(stater: Iterable[Stat], *grupper: str) -> Stat | None:
    """Give the first state of the groups, in the order of the groups."""
    alle = list(stater)
    return next((s for g in grupper for s in alle if s.gruppe == g), None)


def _navn(stater: Iterable[Stat]) -> str:
    return " og ".join(s.navn for s in stater)
