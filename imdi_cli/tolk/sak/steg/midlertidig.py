"""Temporary measures while a case is handled (tolkeloven §§ 20 second and 21 third paragraph)."""

from typing import NamedTuple

from imdi_cli.base import arkiv
from imdi_cli.base.journal import skritt
from imdi_cli.base.nummer import Saksnummer
from imdi_cli.brev.innhold import Verdi
from imdi_cli.kjerne.avslag import Bruksfeil
from imdi_cli.kjerne.dokument import Malform
from imdi_cli.kjerne.kontekst import Kontekst
from imdi_cli.styring.habilitet import steg as habilitet
from imdi_cli.tolk.bevilling.steg import endringer_i_ord
from imdi_cli.tolk.reaksjon import steg as reaksjon
from imdi_cli.tolk.reaksjon.typer import Enkeltvedtak, NyReaksjon, Reaksjon
from imdi_cli.tolk.register.steg import felles as register
from imdi_cli.tolk.register.steg.kategori import regn_om
from imdi_cli.tolk.register.steg.kvalifikasjon import ute_av_registeret
from imdi_cli.tolk.sak.regler import brevord
from imdi_cli.tolk.sak.regler import slutt as regler
from imdi_cli.tolk.sak.steg import felles, vedtaksbrev, virkning
from imdi_cli.tolk.sak.steg.vedtaksbrev import reaksjon_i_ord
from imdi_cli.tolk.sak.typer.avgjorelse import Tiltak
from imdi_cli.tolk.sak.typer.koder import Unntak
from imdi_cli.tolk.sak.typer.rader import Saksinnhold

__all__ = ["BESLUTTER", "Midlertidig", "opphev", "reaksjon_i_ord", "sett"]

BESLUTTER = "beslutter"


class Midlertidig(NamedTuple):
    """What was done: the measures that hold now, those that ended, the categories that became others, the letter."""

    nr: str
    aktive: tuple[Reaksjon, ...]
    opphevet: tuple[Reaksjon, ...]
    endringer: tuple[str, ...]
    brev: int | None


def sett(
    k: Kontekst,
    nr: Saksnummer,
    tiltak: Tiltak,
    *,
    begrunnelse: str,
    forholdsmessig: str,
    sprak: str | None = None,
    unntak: Unntak | None = None,
    malform: Malform = Malform.BOKMAL,
) -> Midlertidig:
    """Bar an interpreter, or call a bevilling back, for the time it takes to handle the case.

    It is treated as an enkeltvedtak: decided by somebody who has not prepared the case, with a letter. `unntak` is
    why the interpreter was not notified first. Raises KanIkkeSetteMidlertidig.
    """
    k.krev_rolle(BESLUTTER)
    if not begrunnelse.strip():
        raise Bruksfeil("Tiltaket må begrunnes.", neste="Oppgi --grunn-fil FIL.", hjemmel="forvaltningsloven § 24")
    mal = vedtaksbrev.mal("midlertidig", malform)
    with k.base.atomisk():
        s = felles.innhold(k, nr)
        felles.krev_fire_oyne(k, nr, "avgjøre et midlertidig tiltak", _annen(nr, tiltak))
        habilitet.krev_kan_avgjore(k, str(nr), k.bruker.login)
        stand = virkning.stand(k, s.sak.tolkenummer)
        valgt = regler.krev_kan_settes(
            s,
            tiltak,
            stand,
            virkning.midlertidige(k, nr),
            sprak=sprak,
            forholdsmessig=forholdsmessig,
            unntak=unntak,
        )
        with skritt(k, f"sak.midlertidig-{tiltak.value}", str(nr)) as skr:
            ny = NyReaksjon(
                s.sak.tolkenummer,
                tiltak.reaksjon,
                k.i_dag.isoformat(),
                Enkeltvedtak.JA,
                sprak=valgt,
                grunnlag=unntak.value if unntak else None,
                sak=str(nr),
            )
            reaksjon.sett(k, skr, ny)
            endret = regn_om(k, skr, s.sak.tolkenummer)
            endringer, i_registeret = endringer_i_ord(endret), endret if stand.oppfort else []
            felt: dict[str, Verdi] = {
                "forhandsvarsel": f"{_uten(malform)}: {brevord.unntak(unntak, malform)}."
                if unntak
                else vedtaksbrev.hort(s, malform),
                "faktum": _faktum(s, malform),
                "begrunnelse": begrunnelse,
                "forholdsmessig": forholdsmessig,
                "utestenging": "ja" if tiltak is Tiltak.UTESTENG else "",
                "tilbakekall": register.sprak_i_brev(valgt, malform) if valgt else "",
                "kategorier": endringer_i_ord(i_registeret, malform),
                "ute_av_registeret": ute_av_registeret(k, s.sak.tolkenummer, i_registeret, malform),
                "taushetsrett": "ja" if k.regelverk.paa(vedtaksbrev.SANKSJON, k.i_dag).ja else "",
            }
            brev = vedtaksbrev.skriv(
                k,
                skr,
                mal,
                s.sak.tolkenummer,
                felt,
                saksbehandler=s.sak.saksbehandler,
                bygger_paa=(virkning.UNDER_KLAGE,),
            )
        return Midlertidig(str(nr), tuple(virkning.midlertidige(k, nr)), (), tuple(endringer), brev)


def opphev(k: Kontekst, nr: Saksnummer, *, grunn: str) -> Midlertidig:
    """End the temporary measures of a case before it is decided; the reason is kept with the case."""
    k.krev_rolle(BESLUTTER)
    if not grunn.strip():
        raise Bruksfeil("Det må stå hvorfor tiltaket oppheves.", neste="Oppgi --grunn-fil FIL.")
    with k.base.atomisk():
        sak = felles.krev(k, nr)
        felles.krev_fire_oyne(k, nr, "oppheve et midlertidig tiltak", _annen(nr, Tiltak.OPPHEV))
        habilitet.krev_kan_avgjore(k, str(nr), k.bruker.login)
        aktive = virkning.midlertidige(k, nr)
        regler.krev_har_tiltak(aktive, str(nr))
        with skritt(k, "sak.midlertidig-opphev", str(nr)) as skr:
            for r in aktive:
                reaksjon.opphev(k, skr, r, grunnlag="opphevet før saken er avgjort")
            arkiv.rett(k, skr, [("midlertidig tiltak, hvorfor det er opphevet", None, grunn.strip())])
            endringer = endringer_i_ord(regn_om(k, skr, sak.tolkenummer))
        return Midlertidig(str(nr), (), tuple(aktive), tuple(endringer), None)


def _uten(malform: Malform) -> str:
    if malform is Malform.BOKMAL:
        return "Vi varslet deg ikke før vi avgjorde dette"
    return "Vi varsla deg ikkje før vi avgjorde dette"


def _faktum(s: Saksinnhold, malform: Malform) -> str:
    brudd = "; ".join(brevord.brudd(b.kode, malform) for b in s.brudd)
    if malform is Malform.BOKMAL:
        return f"Saken gjelder varsel om at du {brudd}. Vi har ikke tatt stilling til det ennå."
    return f"Saka gjeld varsel om at du {brudd}. Vi har ikkje teke stilling til det enno."


def _annen(nr: Saksnummer, tiltak: Tiltak) -> str:
    return f"Be en annen gjøre det:  imdi sak midlertidig {tiltak.value} {nr} …"
