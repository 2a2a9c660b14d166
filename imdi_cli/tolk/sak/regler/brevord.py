"""The words of a case in a letter: breaches, outcomes, reactions and grounds, in both written languages.

The one place for them: the committee's papers and the letters of a complaint say them from here too. A letter in
nynorsk has no word of bokmål but what a caseworker wrote.
"""

from collections.abc import Mapping
from datetime import date

from imdi_cli.kjerne.dato import vis_dato
from imdi_cli.kjerne.dokument import Malform
from imdi_cli.kjerne.kode import Kode
from imdi_cli.tolk.reaksjon.typer import Reaksjon, Reaksjonstype
from imdi_cli.tolk.register.regler.brevord import paragraf
from imdi_cli.tolk.sak.typer.avgjorelse import Omgjoringsgrunn
from imdi_cli.tolk.sak.typer.koder import Alvor, Unntak, Utfall, Vurdering
from imdi_cli.tolk.sak.typer.rader import Saksbrudd
from imdi_cli.tolk.varsel.typer.koder import Brudd

_NB, _NN = Malform.BOKMAL, Malform.NYNORSK
_B, _U, _R = Brudd, Utfall, Reaksjonstype
# By kind of code. Bokmål only where a letter, which says «du», cannot use the words of the screen.
_ORD: Mapping[Malform, Mapping[type[Kode], Mapping[Kode, str]]] = {
    _NB: {
        Unntak: {
            Unntak.IKKE_MULIG: "varsling var ikke praktisk mulig, eller kunne ført til at vedtaket ikke ble "
            "gjennomført",
            Unntak.UKJENT_ADRESSE: "vi hadde ingen adresse til deg, og å finne den ville kreve for mye",
            Unntak.UNODVENDIG: "du visste allerede at vedtak skulle treffes, og hadde hatt tid til å uttale deg, "
            "eller varsel var åpenbart unødvendig",
        },
        Omgjoringsgrunn: {
            Omgjoringsgrunn.GUNST: "endringen ikke er til skade for deg eller andre som avgjørelsen gjelder",
            Omgjoringsgrunn.UGYLDIG: "avgjørelsen må anses ugyldig",
        },
    },
    _NN: {
        Brudd: {
            _B.GT_KOMP: "mangla tilstrekkeleg tolkefagleg kompetanse",
            _B.GT_NOYAKTIG: "endra, heldt tilbake eller la til innhald",
            _B.GT_ANDRE: "utførte andre oppgåver enn å tolke",
            _B.GT_FEIL: "sa ikkje frå om ein feil eller ei utelating av betydning",
            _B.GT_PARTISK: "opptredde ikkje upartisk",
            _B.GT_MISBRUK: "misbrukte informasjon",
            _B.GT_FORSVARLIG: "sikra ikkje, eller sa ikkje frå om, uforsvarlege forhold",
            _B.GT_TITTEL: "brukte tittelen statsautorisert tolk på skriftleg omsetjing",
            _B.TP_BRUDD: "braut teieplikta",
            _B.TP_MATERIALE: "sikra ikkje, leverte ikkje tilbake eller øydela ikkje materiale",
            _B.HAB_OPPDRAG: "tok oppdraget som inhabil",
            _B.HAB_OPPLYS: "sa ikkje frå om mogleg inhabilitet",
        },
        Utfall: {
            _U.IKKE_BEHANDLET: "ikkje teke til behandling",
            _U.HENLAGT: "lagt bort, ikkje tilstrekkeleg opplyst",
            _U.IKKE_BRUDD: "avslutta, ikkje brot",
            _U.UTEN_REAKSJON: "avslutta, brot utan reaksjon",
            _U.VEILEDNING: "rettleiing til tolken",
            _U.ADVARSEL: "åtvaring",
            _U.UTESTENGING: "utestenging for ein avgrensa periode",
            _U.UTESTENGING_ALLTID: "utestenging for alltid",
            _U.TILBAKEKALL: "tilbakekalling av løyve",
        },
        Vurdering: {
            Vurdering.BRUDD: "brot",
            Vurdering.IKKE_BRUDD: "ikkje brot",
            Vurdering.IKKE_OPPLYST: "ikkje tilstrekkeleg opplyst",
        },
        Reaksjonstype: {
            _R.ADVARSEL: "åtvaring",
            _R.UTESTENGT_PERIODE: "utestenging for ein avgrensa periode",
            _R.UTESTENGT_ALLTID: "utestenging for alltid",
            _R.UTESTENGT_MIDLERTIDIG: "mellombels utestenging",
            _R.TILBAKEKALT_MIDLERTIDIG: "mellombels tilbakekalling av løyve",
            _R.TILBAKEKALT: "tilbakekalling av løyve",
        },
        Unntak: {
            Unntak.IKKE_MULIG: "varsling var ikkje praktisk mogleg, eller kunne ha ført til at vedtaket ikkje blei "
            "gjennomført",
            Unntak.UKJENT_ADRESSE: "vi hadde inga adresse til deg, og å finne ho ville krevje for mykje",
            Unntak.UNODVENDIG: "du visste alt at vedtak skulle gjerast, og hadde hatt tid til å uttale deg, eller "
            "varsel var openbert unødvendig",
        },
        Omgjoringsgrunn: {
            Omgjoringsgrunn.GUNST: "endringa ikkje er til skade for deg eller andre som avgjerda gjeld",
            Omgjoringsgrunn.UGYLDIG: "avgjerda må reknast som ugyldig",
        },
    },
}
# What IMDi came to, as a sentence to the interpreter.
_KOM_TIL: Mapping[Malform, Mapping[Utfall, str]] = {
    _NB: {
        _U.IKKE_BEHANDLET: "Vi behandler ikke saken videre.",
        _U.HENLAGT: "Vi har henlagt saken, fordi den ikke er godt nok opplyst.",
        _U.IKKE_BRUDD: "Vi har kommet til at du ikke har brutt kravene.",
        _U.UTEN_REAKSJON: "Vi har kommet til at du har brutt kravene.",
        _U.VEILEDNING: "Du får ingen reaksjon, men vi vil veilede deg om reglene.",
    },
    _NN: {
        _U.IKKE_BEHANDLET: "Vi behandlar ikkje saka vidare.",
        _U.HENLAGT: "Vi har lagt bort saka, fordi ho ikkje er godt nok opplyst.",
        _U.IKKE_BRUDD: "Vi har kome til at du ikkje har brote krava.",
        _U.UTEN_REAKSJON: "Vi har kome til at du har brote krava.",
        _U.VEILEDNING: "Du får ingen reaksjon, men vi vil rettleie deg om reglane.",
    },
}
# What may come of a case, to somebody who does not know the words.
_MULIG: Mapping[Malform, Mapping[Utfall, str]] = {
    _NB: {
        _U.UTESTENGING: "utestenging fra Nasjonalt tolkeregister for en begrenset periode",
        _U.UTESTENGING_ALLTID: "utestenging fra Nasjonalt tolkeregister for alltid",
        _U.TILBAKEKALL: "tilbakekall av bevilling som statsautorisert tolk",
        _U.VEILEDNING: "veiledning",
    },
    _NN: {
        _U.UTESTENGING: "utestenging frå Nasjonalt tolkeregister for ein avgrensa periode",
        _U.UTESTENGING_ALLTID: "utestenging frå Nasjonalt tolkeregister for alltid",
        _U.TILBAKEKALL: "tilbakekalling av løyve som statsautorisert tolk",
        _U.VEILEDNING: "rettleiing",
    },
}
_ALVOR: Mapping[Malform, Mapping[Alvor, str]] = {  # in the plural, since it is said of the breaches
    _NB: {Alvor.VESENTLIG: "vesentlige", Alvor.IKKE_VESENTLIG: "ikke vesentlige"},
    _NN: {Alvor.VESENTLIG: "vesentlege", Alvor.IKKE_VESENTLIG: "ikkje vesentlege"},
}
_BESTEMT: Mapping[Malform, Mapping[Reaksjonstype, str]] = {
    _NB: {
        _R.ADVARSEL: "advarselen",
        _R.UTESTENGT_PERIODE: "utestengingen",
        _R.UTESTENGT_ALLTID: "utestengingen",
        _R.TILBAKEKALT: "tilbakekallet av bevillingen",
    },
    _NN: {
        _R.ADVARSEL: "åtvaringa",
        _R.UTESTENGT_PERIODE: "utestenginga",
        _R.UTESTENGT_ALLTID: "utestenginga",
        _R.TILBAKEKALT: "tilbakekallinga av løyvet",
    },
}


def i_brev(kode: Kode, malform: Malform) -> str:
    """Say a code in a letter. Raises KeyError for one that no letter in nynorsk can say."""
    ord_ = _ORD[malform].get(type(kode), {})
    return ord_[kode] if kode in ord_ or malform is _NN else kode.tekst


def brudd(kode: Brudd, malform: Malform, mer: str = "") -> str:
    """Say a breach with its paragraph: «braut teieplikta (tolkelova § 15 første ledd)»."""
    return f"{i_brev(kode, malform)} ({paragraf(kode.hjemmel, malform)}{mer})"


def pastatt(b: Saksbrudd, malform: Malform) -> str:
    """Say an alleged breach, with its language and its paragraph."""
    sprak = f" ({b.sprak.replace(';', ', ')})" if b.sprak else ""
    return f"{i_brev(b.kode, malform)}{sprak}, {paragraf(b.kode.hjemmel, malform)}"


def mulig(u: Utfall, malform: Malform) -> str:
    """Say what may come of a case, with its paragraph."""
    return f"{_MULIG[malform].get(u) or i_brev(u, malform)} ({paragraf(u.hjemmel, malform)})"


def kom_til(u: Utfall, malform: Malform) -> str:
    """Say in a sentence what a case that ends with no reaction came to."""
    return _KOM_TIL[malform][u]


def alvor(a: Alvor, malform: Malform) -> str:
    """Say how grave the breaches are: «vesentlige»."""
    return _ALVOR[malform][a]


def unntak(u: Unntak, malform: Malform) -> str:
    """Say why the interpreter was not notified, with the paragraph."""
    return f"{i_brev(u, malform)} ({paragraf(u.hjemmel, malform)})"


def grunn(g: Omgjoringsgrunn, malform: Malform) -> str:
    """Say why a decision may be set aside without a complaint, with its letter in § 35."""
    return f"{i_brev(g, malform)} ({g.hjemmel.partition('første ledd ')[2]})"


def reaksjon(r: Reaksjon, malform: Malform) -> str:
    """Say what a reaction is, in which language, and from when: «mellombels utestenging frå 1. mai 2026»."""
    fra = vis_dato(date.fromisoformat(r.periode_fra or r.beslutningsdato))
    sprak = f" i {r.sprak}" if r.sprak else ""
    return f"{i_brev(r.type, malform)}{sprak} {'fra' if malform is _NB else 'frå'} {fra}"


def reaksjonen(r: Reaksjon, malform: Malform) -> str:
    """Name a reaction that was decided: «advarselen av 1. mai 2026»."""
    sprak = f" i {r.sprak}" if r.sprak else ""
    return f"{_BESTEMT[malform][r.type]}{sprak} av {vis_dato(date.fromisoformat(r.beslutningsdato))}"
