"""The words of a complaint in a letter, in both written languages.

What a complaint is about is stored as it was called on the day, in bokmål; a letter in nynorsk says it anew.
"""

from collections.abc import Iterable, Mapping
from datetime import date

from imdi_cli.kjerne.dato import vis_dato
from imdi_cli.kjerne.dokument import Malform
from imdi_cli.kjerne.kode import Kode
from imdi_cli.tolk.klage.typer.koder import Avvisningsgrunn, Endringsslag, Instansutfall, Mangel, Opptak, Rettidig
from imdi_cli.tolk.klage.typer.rader import Endring
from imdi_cli.tolk.register.regler.brevord import paragraf

_NB, _NN = Malform.BOKMAL, Malform.NYNORSK
_NYNORSK: Mapping[Kode, str] = {
    Mangel.UNDERSKRIFT: "Klaga er ikkje underskriven eller autentisert.",
    Mangel.VEDTAK: "Klaga seier ikkje kva vedtak ho gjeld.",
    Mangel.ENDRING: "Klaga seier ikkje kva endring du ønskjer.",
    Mangel.FULLMAKT: "Fullmektigen har ikkje lagt fram skriftleg fullmakt.",
    Avvisningsgrunn.FOR_SEN: "klaga kom etter fristen",
    Avvisningsgrunn.ETT_AAR: "det er gått meir enn eitt år sidan vedtaket blei gjort",
    Avvisningsgrunn.IKKE_RETTET: "mangelen blei ikkje retta innan fristen",
    Avvisningsgrunn.IKKE_KLAGERETT: "klagaren ikkje er part og ikkje har rettsleg klageinteresse",
    Avvisningsgrunn.IKKE_ENKELTVEDTAK: "avgjerda ikkje er eit enkeltvedtak",
    Instansutfall.STADFESTET: "vedtaket er stadfesta",
    Instansutfall.ENDRET: "vedtaket er endra",
    Instansutfall.OPPHEVET: "vedtaket er oppheva, og saka er send tilbake",
    Instansutfall.AVVIST: "klaga er avvist",
    Endringsslag.OPPHEVES: "avgjerda blir oppheva, og ingenting kjem i staden",
    Endringsslag.NY_BEHANDLING: "avgjerda blir oppheva, og saka blir behandla på nytt",
    Endringsslag.OPPFORES: "søkjaren blir ført opp i registeret",
    Endringsslag.KATEGORI: "ein kvalifikasjon blir godteken, og kategorien blir rekna ut på nytt",
    Endringsslag.PERIODE: "utestenginga får ein annan siste dag",
    Endringsslag.ALLTID: "utestenginga gjeld for alltid",
    Endringsslag.ADVARSEL: "utestenginga blir ei åtvaring",
    Endringsslag.BELOP: "eit anna beløp blir dekt",
}
# How a decision is called, longest first: a piece is not translated as part of another.
_VEDTAK = (
    ("oppføring med kategori i", "oppføring med kategori i"),
    ("avslag på oppføring i", "avslag på oppføring i"),
    ("midlertidig tilbakekall av bevilling", "mellombels tilbakekalling av løyve"),
    ("tilbakekall av bevilling", "tilbakekalling av løyve"),
    ("bevilling", "løyve"),
    ("utestenging for en begrenset periode", "utestenging for ein avgrensa periode"),
    ("midlertidig utestenging", "mellombels utestenging"),
    ("advarsel", "åtvaring"),
    ("pålegg om å gi opplysninger", "pålegg om å gi opplysningar"),
    ("avvisningen av klagen", "avvisinga av klaga"),
    ("avgjørelsen om sakskostnader", "avgjerda om sakskostnader"),
    ("vedtak om kategori", "vedtak om kategori"),
    ("at IMDi ikke har avgjort søknaden innen fristen", "at IMDi ikkje har avgjort søknaden innan fristen"),
    ("godkjenning av en kvalifikasjon", "godkjenning av ein kvalifikasjon"),
    ("godkjenning i en lavere kategori enn søkt", "godkjenning i ein lågare kategori enn søkt"),
    ("utligningstiltak", "utlikningstiltak"),
    ("delvis adgang til yrket", "delvis tilgang til yrket"),
    ("avvisning av søknaden", "avvising av søknaden"),
)
# A complaint over what was not done is called so, and is over no decision.
_UTEBLITT = "at "
_UTEBLITT_SVAR = {
    Instansutfall.STADFESTET: ("klagen ikke er tatt til følge", "klaga ikkje er teken til følgje"),
    Instansutfall.OPPHEVET: ("IMDi skal avgjøre søknaden", "IMDi skal avgjere søknaden"),
}


def i_brev(kode: Mangel | Avvisningsgrunn | Instansutfall | Endringsslag, malform: Malform) -> str:
    """Say a code in a letter."""
    return kode.tekst if malform is _NB else _NYNORSK[kode]


def vedtaket(hva: str, nr: str, malform: Malform) -> str:
    """Say which decision it is about, with its number: «utestenging for alltid (S-2026-0001)»."""
    return f"{navn(hva, malform)} ({nr})"


def uteblitt(hva: str) -> bool:
    """Say whether a complaint is over what was not done, so that there is no decision to change."""
    return hva.startswith(_UTEBLITT)


def paaklaget(hva: str, nr: str, malform: Malform) -> str:
    """Say what a complaint is over: «vedtaket om utestenging (S-2026-0001)», or what was not done."""
    return vedtaket(hva, nr, malform) if uteblitt(hva) else f"vedtaket om {vedtaket(hva, nr, malform)}"


def instansen(utfall: Instansutfall, hva: str, malform: Malform) -> str:
    """Say what the klageinstans came to: «vedtaket er stadfestet»; where none was made there is none to uphold."""
    if uteblitt(hva) and utfall in _UTEBLITT_SVAR:
        nb, nn = _UTEBLITT_SVAR[utfall]
        return nb if malform is _NB else nn
    return i_brev(utfall, malform)


def navn(hva: str, malform: Malform) -> str:
    """Say what a decision is called."""
    if malform is _NN:
        for bokmal, nynorsk in _VEDTAK:
            hva = hva.replace(bokmal, nynorsk)
    return hva


def endring(e: Endring, malform: Malform) -> str:
    """Say what a change does to the decision: «utestengingen varer til og med 30. juni 2027»."""
    if e.til is None:
        return i_brev(e.slag, malform)
    hva = "utestengingen" if malform is _NB else "utestenginga"
    return f"{hva} varer til og med {vis_dato(date.fromisoformat(e.til))}"


def rettidig(r: Rettidig, opptak: Opptak | None, malform: Malform) -> str:
    """Say whether a complaint came in time, and by what a late one was taken up."""
    if r is Rettidig.I_TIDE:
        return "i tide"
    sen, tatt = ("for sen", "tatt") if malform is _NB else ("for sein", "teken")
    return f"{sen}, {tatt} opp etter § 31 bokstav {opptak.value}" if opptak else sen


def avvist(grunn: Avvisningsgrunn, malform: Malform) -> str:
    """Say why a complaint is rejected, with the paragraph."""
    return f"{i_brev(grunn, malform)} ({paragraf(grunn.hjemmel, malform)})"


def kategorier(linjer: Iterable[str], malform: Malform) -> list[str]:
    """Say categories before and after, from how the step said them: «somali: frå kategori C til kategori B»."""
    return [linje if malform is _NB else linje.replace(": fra ", ": frå ") for linje in linjer]


def kroner(belop: int) -> str:
    """Write an amount: «18 000»."""
    return f"{belop:,}".replace(",", "\u00a0")
