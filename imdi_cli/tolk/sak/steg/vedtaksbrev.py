"""The letters of a decision: their fields, from the case as it stands. The words are the templates'."""

from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from pathlib import Path

from imdi_cli.base.journal import Skritt
from imdi_cli.brev.innhold import Mottaker, Verdi, sett_sammen
from imdi_cli.brev.mal import Mal, les_mal
from imdi_cli.kjerne.dato import pluss_dager, vis_dato
from imdi_cli.kjerne.dokument import Malform
from imdi_cli.kjerne.kontekst import Kontekst
from imdi_cli.styring.brev import steg as brev
from imdi_cli.styring.frister import steg as frister
from imdi_cli.tolk.reaksjon.regler import i_ord
from imdi_cli.tolk.reaksjon.typer import Enkeltvedtak, Reaksjon, Stilling, Tellelinje, Telling
from imdi_cli.tolk.register.steg import felles as register
from imdi_cli.tolk.sak.regler import brevord
from imdi_cli.tolk.sak.regler import slutt as regler
from imdi_cli.tolk.sak.regler.beslutning import funnet, tall
from imdi_cli.tolk.sak.regler.maskin import siste_varsling
from imdi_cli.tolk.sak.typer.koder import Alvor, Grunnlag, Utfall
from imdi_cli.tolk.sak.typer.rader import Beslutning, Saksbrudd, Saksinnhold

MALER = Path(__file__).parents[1] / "maler"
ENKELTVEDTAK = "reaksjon.advarsel.enkeltvedtak"
SANKSJON = "reaksjon.brev.taushetsrett"
_MAL = {
    Utfall.UTESTENGING: "utestenging",
    Utfall.UTESTENGING_ALLTID: "utestenging",
    Utfall.TILBAKEKALL: "tilbakekall",
    Utfall.VEILEDNING: "veiledning",
}
_NB, _NN = Malform.BOKMAL, Malform.NYNORSK


def mal(navn: str, malform: Malform) -> Mal:
    """Read one of the case's templates. To be done before `atomisk`: it is a file."""
    return les_mal(MALER, navn, malform)


def mal_for(k: Kontekst, utfall: Utfall, malform: Malform) -> Mal:
    """Read the template of an outcome; whether an advarsel is an enkeltvedtak is a dated setting."""
    if utfall is Utfall.ADVARSEL:
        ja = k.regelverk.paa(ENKELTVEDTAK, k.i_dag).tekst == Enkeltvedtak.JA.value
        return mal("advarsel_vedtak" if ja else "advarsel", malform)
    return mal(_MAL.get(utfall, "avslutning"), malform)


def kan_paaklages(k: Kontekst, b: Beslutning) -> bool:
    """Say whether a deadline for complaint runs over a decision, by the rules of its own day."""
    dag = date.fromisoformat(b.besluttet or b.foreslatt)
    return regler.kan_paaklages(b.utfall, k.regelverk.paa(ENKELTVEDTAK, dag).tekst)


def skriv(
    k: Kontekst,
    s: Skritt,
    mal: Mal,
    tolkenummer: int,
    felt: Mapping[str, Verdi],
    *,
    saksbehandler: str | None,
    bygger_paa: Iterable[str] = (),
) -> int:
    """Put a letter to the interpreter together, and keep it with the step; give its number.

    Whoever has prepared the case stands as caseworker, and whoever decides it as decider.
    """
    tolk = register.krev_tolk(k, tolkenummer)
    forberedt = frister.navn(k).get(saksbehandler or "", k.bruker.navn)
    innhold = sett_sammen(
        mal,
        bok=k.regelverk,
        mottaker=register.mottaker(tolk.navn, tolk.adresse),
        dato=k.i_dag,
        sak=s.gjelder,
        saksbehandler=forberedt,
        beslutter=k.bruker.navn if forberedt != k.bruker.navn else "",
        felt=felt,
        regler=tuple(bygger_paa),
        neste=f"imdi sak vis {s.gjelder}",
    )
    return brev.lagre(k, s, innhold)


def skriv_til_varsler(k: Kontekst, s: Skritt, mal: Mal, varsel: str, mottatt: str) -> int:
    """Put the short note to whoever reported together; it names nobody, and stands with the case."""
    innhold = sett_sammen(
        mal,
        bok=k.regelverk,
        mottaker=Mottaker("Til deg som varslet" if mal.malform is _NB else "Til deg som varsla"),
        dato=k.i_dag,
        sak=varsel,
        saksbehandler=k.bruker.navn,
        felt={"mottatt": _dag(mottatt)},
    )
    return brev.lagre(k, s, innhold)


def felt(
    k: Kontekst,
    s: Saksinnhold,
    b: Beslutning,
    t: Telling,
    malform: Malform,
    *,
    mottatt: Sequence[str],
    kategorier: Sequence[str],
    opphevet: Sequence[Reaksjon],
    opphort: bool,
    ute: Sequence[str],
) -> dict[str, Verdi]:
    """Give the fields of the letter of a decision. `mottatt` are the days the varsler came, `opphort` whether the
    entry ends, `opphevet` the temporary measures that end, `ute` the languages that are shown no more.
    """
    if not b.utfall.er_reaksjon:
        return _avslutning(k, s, b, malform, opphevet)
    ut: dict[str, Verdi] = {
        "forhandsvarsel": hort(s, malform),
        "faktum": _faktum(s, mottatt, malform),
        "brudd": [_brudd(v, malform) for v in funnet(s)],
        "begrunnelse": b.begrunnelse,
        "avvik": b.avvik or "",
    }
    if b.utfall is Utfall.ADVARSEL:
        avklares = k.regelverk.paa(ENKELTVEDTAK, k.i_dag).tekst == Enkeltvedtak.MA_AVKLARES.value
        tidligere = [_linje(linje, malform) for linje in t.linjer if linje.stilling is Stilling.TELLER]
        ut |= {"telling": _antall(len(t.teller) + 1, malform), "tidligere": tidligere}
        return ut | ({"uavklart": "ja"} if avklares else {})
    ut |= {
        "vilkar": _vilkar(b, t, malform),
        "advarsler": [_linje(linje, malform) for linje in t.linjer if linje.stilling is Stilling.TELLER]
        if b.grunnlag is Grunnlag.TRE_ADVARSLER
        else [],
        "nytt_brudd": b.uten_nytt_brudd or "",
        "kategorier": list(kategorier),
    }
    sprak: Verdi = [register.sprak_i_brev(x, malform) for x in b.sprak]
    if b.utfall is Utfall.TILBAKEKALL:
        return ut | {"sprak": sprak, "ute_av_registeret": list(ute)}
    begrenset = b.utfall is Utfall.UTESTENGING
    return ut | {
        "periode": _periode(k, b, malform),
        "ny_soknad": "ja" if begrenset and opphort else "",
        "automatisk": "ja" if begrenset and not opphort else "",
        "tilbakekall": sprak if b.tilbakekall else [],
    }


def hort(s: Saksinnhold, malform: Malform) -> str:
    """Say how the interpreter was heard, or why not. The guards have seen that one of them is recorded."""
    f = siste_varsling(s)
    assert f is not None
    nb = malform is _NB
    if f.unntak is not None:
        forst = "Vi varslet deg ikke før vi avgjorde dette" if nb else "Vi varsla deg ikkje før vi avgjorde dette"
        return f"{forst}: {brevord.unntak(f.unntak, malform)}."
    forst = f"Vi {'varslet' if nb else 'varsla'} deg {_dag(f.dato)}."
    if f.uttalt:
        return f"{forst} Du uttalte deg {_dag(f.uttalt)}."
    return f"{forst} Du har {'ikke' if nb else 'ikkje'} uttalt deg."


def reaksjon_i_ord(r: Reaksjon) -> str:
    """Say a reaction with its language: «midlertidig utestenging, fra 1. mai 2026»."""
    return i_ord(r) + (f" ({r.sprak})" if r.sprak else "")


def _avslutning(
    k: Kontekst, s: Saksinnhold, b: Beslutning, malform: Malform, opphevet: Sequence[Reaksjon]
) -> dict[str, Verdi]:
    brudd: Verdi = "ja" if funnet(s) else ""
    if b.utfall is Utfall.VEILEDNING:
        brudd = [_brudd(v, malform) for v in s.brudd]
    return {
        "utfall": brevord.kom_til(b.utfall, malform),
        "begrunnelse": b.begrunnelse,
        "avvik": b.avvik or "",
        "brudd": brudd,
        "tiltak": [brevord.reaksjon(r, malform) for r in opphevet],
        "sanksjon": "ja" if s.foreleggelser and k.regelverk.paa(SANKSJON, k.i_dag).ja else "",
    }


def _faktum(s: Saksinnhold, mottatt: Sequence[str], malform: Malform) -> str:
    dager = [_dag(d) for d in mottatt]
    if malform is _NB:
        forst = (
            f"Saken bygger på {'ett varsel' if len(dager) == 1 else f'{tall(len(dager))} varsler'}, "
            f"mottatt {_og(dager)}."
        )
    else:
        forst = f"Saka byggjer på {_TALL_NN.get(len(dager), tall(len(dager)))} varsel, som kom {_og(dager)}."
    egne = [f"{_stor(brevord.brudd(v.kode, malform))}: {v.begrunnelse}" for v in funnet(s) if v.begrunnelse]
    return "\n\n".join([forst, *egne])


_TALL_NN = {1: "eitt"}


def _vilkar(b: Beslutning, t: Telling, malform: Malform) -> str:
    antall = tall(len(t.teller))
    if b.grunnlag is Grunnlag.TRE_ADVARSLER:
        if malform is _NB:
            return f"Du har mottatt {antall} advarsler de siste fem årene, regnet til og med i dag."
        return f"Du har fått {antall} åtvaringar dei siste fem åra, rekna til og med i dag."
    return "Bruddene er vesentlige." if malform is _NB else "Brota er vesentlege."


def _antall(nr: int, malform: Malform) -> str:
    if malform is _NB:
        return f"Når du har mottatt dette brevet, har du {tall(nr)} som teller."
    return f"Når du har fått dette brevet, har du {_TALL_NN.get(nr, tall(nr)).replace('eitt', 'éi')} som tel."


def _linje(linje: Tellelinje, malform: Malform) -> str:
    r = linje.reaksjon
    siste = pluss_dager(date.fromisoformat(linje.faller_ut or ""), -1)
    sak = f" ({r.sak})" if r.sak else ""
    if malform is _NB:
        return f"mottatt {_dag(r.mottatt_av_tolk or '')}, teller til og med {vis_dato(siste)}{sak}"
    return f"motteken {_dag(r.mottatt_av_tolk or '')}, tel til og med {vis_dato(siste)}{sak}"


def _periode(k: Kontekst, b: Beslutning, malform: Malform) -> str:
    if b.periode_til is None:
        return "for alltid"
    return f"{'fra' if malform is _NB else 'frå'} {vis_dato(k.i_dag)} til og med {_dag(b.periode_til)}"


def _brudd(v: Saksbrudd, malform: Malform) -> str:
    vesentlig = ", vesentlig brudd" if malform is _NB else ", vesentleg brot"
    return brevord.brudd(v.kode, malform, vesentlig if v.alvor is Alvor.VESENTLIG else "")


def _stor(tekst: str) -> str:
    return tekst[:1].upper() + tekst[1:]


def _og(deler: Sequence[str]) -> str:
    *forst, sist = deler or ("",)
    return f"{', '.join(forst)} og {sist}" if forst else sist


def _dag(dato: str) -> str:
    return vis_dato(date.fromisoformat(dato))
