"""The words of a letter that stand in no template: codes, paragraphs and conditions, in both written languages.

They are what the code decides (a ground, a qualification, a category before and after). A letter in nynorsk has
no word of bokmål but what a caseworker wrote.
"""

import re
from collections.abc import Mapping
from datetime import date

from imdi_cli.kjerne.dato import vis_dato
from imdi_cli.kjerne.dokument import Malform
from imdi_cli.kjerne.kode import Kode
from imdi_cli.tolk.register.typer import Kategori, Kvalifikasjon, Sluttgrunn
from imdi_cli.tolk.register.typer.horing import Varsling

_Q, _V, _S = Kvalifikasjon, Varsling, Sluttgrunn
# By kind of code: two codes of different kinds may be spelled the same. Bokmål only where a letter, which says
# «du», cannot use the words of the screen.
_ORD: Mapping[Malform, Mapping[type[Kode], Mapping[Kode, str]]] = {
    Malform.BOKMAL: {
        Varsling: {
            _V.IKKE_MULIG: "varsel var ikke praktisk mulig, eller kunne ført til at vedtaket ikke ble gjennomført",
            _V.UKJENT_ADRESSE: "vi hadde ingen adresse til deg, og å finne den ville kreve mer enn rimelig",
            _V.UNODVENDIG: "du kjente saken på annen måte og hadde tid til å uttale deg, eller varsel var åpenbart "
            "unødvendig",
        },
    },
    Malform.NYNORSK: {
        Kvalifikasjon: {
            _Q.STATSAUTORISASJON: "statsautorisasjon i tolking",
            _Q.BACHELOR: "bachelorgrad i tolking",
            _Q.GRUNNEMNE: "grunnemne i tolking i offentleg sektor (30 studiepoeng)",
            _Q.TOSPRAKTEST: "tospråktest",
            _Q.TAO: "kurs i ansvarsområdet til tolken",
            _Q.TRANSLATOR: "statsautorisert translatør",
            _Q.FAGOVERSETTER: "fagomsetjar",
            _Q.TEGN_BACHELOR: "bachelor i teiknspråk og tolking (180 studiepoeng)",
            _Q.TEGN_ELDRE: "tolkeutdanning fullført før bachelor i teiknspråk og tolking blei innført",
            _Q.SKRIVETOLK: "utdanning som skrivetolk",
            _Q.UTENLANDSK: "godkjend kvalifikasjon frå ein annan stat",
        },
        Sluttgrunn: {
            _S.TILBAKEKALT: "løyvet er kalla tilbake",
            _S.ANNULLERT: "utdanninga eller prøva er annullert",
            _S.UTLOPT: "kvalifikasjonen galdt for ei tid som er ute",
            _S.FEILFORT: "han blei ført ved ein feil",
            _S.IKKE_I_FILEN: "han stod ikkje i ei nyare fil",
        },
        Varsling: {
            _V.IKKE_MULIG: "varsel var ikkje praktisk mogleg, eller kunne ha ført til at vedtaket ikkje blei "
            "gjennomført",
            _V.UKJENT_ADRESSE: "vi hadde inga adresse til deg, og å finne ho ville krevje meir enn rimeleg",
            _V.UNODVENDIG: "du kjende saka på annan måte og hadde tid til å uttale deg, eller varsel var openbert "
            "unødvendig",
        },
    },
}


def i_brev(kode: Kode, malform: Malform) -> str:
    """Say a code in a letter. Raises KeyError for one that no letter in nynorsk can say."""
    ord_ = _ORD[malform].get(type(kode), {})
    return ord_[kode] if ord_ or malform is Malform.NYNORSK else kode.tekst


def paragraf(hjemmel: str, malform: Malform) -> str:
    """Say a paragraph in a letter: «tolkeforskriften § 11», «tolkeforskrifta § 11»."""
    if malform is Malform.BOKMAL:
        return hjemmel
    return re.sub(r"(?<=lov)en\b|(?<=forskrift)en\b", "a", hjemmel)


def kvalifikasjon(sprak: str, q: Kvalifikasjon, oppnadd: date | None, malform: Malform) -> str:
    """Say a qualification: «somali: bachelorgrad i tolking, oppnådd 15. juni 2017»."""
    naar = f", oppnådd {vis_dato(oppnadd)}" if oppnadd else ""
    return f"{sprak}: {i_brev(q, malform)}{naar}"


def kategoriendring(sprak: str, fra: Kategori | None, til: Kategori | None, malform: Malform) -> str:
    """Say a category before and after: «somali: fra kategori B til ingen kategori»."""
    for_, etter = (f"kategori {kategori}" if kategori else "ingen kategori" for kategori in (fra, til))
    return f"{sprak}: {'frå' if malform is Malform.NYNORSK else 'fra'} {for_} til {etter}"


def dokumentert(q: Kvalifikasjon, sprak: str, oppnadd: date | None, malform: Malform) -> str:
    """Say what was documented, and when it was reached."""
    naar = f", oppnådd {vis_dato(oppnadd)}" if oppnadd else ""
    return f"Du har dokumentert «{i_brev(q, malform)}» i {sprak}{naar}."


def ugyldig(q: Kvalifikasjon, sprak: str, dag: date, grunn: Sluttgrunn, malform: Malform) -> str:
    """Say that a qualification no longer counts, from when, and why."""
    fra = "gjeld ikkje frå" if malform is Malform.NYNORSK else "gjelder ikke fra"
    return f"Kvalifikasjonen «{i_brev(q, malform)}» i {sprak} {fra} {vis_dato(dag)}: {i_brev(grunn, malform)}."


def har_dokumentert(kvalifikasjoner: list[str], malform: Malform) -> str:
    """Say all an applicant has documented, or that it is nothing."""
    if kvalifikasjoner:
        return f"Du har dokumentert dette: {'; '.join(kvalifikasjoner)}."
    if malform is Malform.NYNORSK:
        return "Du har ikkje dokumentert nokon kvalifikasjonar."
    return "Du har ikke dokumentert noen kvalifikasjoner."
