"""Setting a reaction aside by own motion (forvaltningsloven § 35): one asks, another decides. And the lists."""

from datetime import date
from typing import NamedTuple

from imdi_cli.base.journal import noter, skritt
from imdi_cli.brev.innhold import Verdi
from imdi_cli.kjerne.avslag import Bruksfeil
from imdi_cli.kjerne.dato import vis_dato
from imdi_cli.kjerne.dokument import Malform
from imdi_cli.kjerne.kontekst import Kontekst
from imdi_cli.styring.habilitet import steg as habilitet
from imdi_cli.tolk.bevilling.steg import endringer_i_ord
from imdi_cli.tolk.reaksjon import steg as reaksjon
from imdi_cli.tolk.reaksjon.regler import i_kraft
from imdi_cli.tolk.reaksjon.typer import Reaksjon, Reaksjonstype, Sperre, Telling
from imdi_cli.tolk.sak.lager import beslutning as lager
from imdi_cli.tolk.sak.regler import brevord
from imdi_cli.tolk.sak.regler import slutt as regler
from imdi_cli.tolk.sak.regler.beslutning import telling_fakta
from imdi_cli.tolk.sak.steg import felles, vedtaksbrev, virkning
from imdi_cli.tolk.sak.steg.vedtaksbrev import reaksjon_i_ord
from imdi_cli.tolk.sak.typer.avgjorelse import Omgjoring, Omgjoringsgrunn

__all__ = [
    "BESLUTTER",
    "LESEROLLER",
    "ROLLE",
    "be_om",
    "behold",
    "godkjenn",
    "liste",
    "reaksjon_i_ord",
    "tell",
    "telling_fakta",
]

LESEROLLER = felles.LESEROLLER
ROLLE, BESLUTTER = "saksbehandler", "beslutter"
OPPHEVET, OPPRETTHOLDT = "opphevet", "opprettholdt"


class Svar(NamedTuple):
    """What came of setting a reaction aside: how it stands, what else must be looked at, the letter."""

    reaksjon: Reaksjon
    omgjoring: Omgjoring | None
    vurderes: tuple[Reaksjon, ...]
    endringer: tuple[str, ...]
    oppfort: bool
    brev: int | None


class Reaksjonslinje(NamedTuple):
    """One line of the list of reactions."""

    reaksjon: Reaksjon
    tolk: str
    gjelder: bool


class Tellebilde(NamedTuple):
    """The count of an interpreter on a day, with what bars them and whether a new breach is asked for."""

    tolkenummer: int
    tolk: str
    telling: Telling
    sperre: Sperre | None
    nytt_brudd: bool


def liste(k: Kontekst, *, tolk: int | None = None, alle: bool = False) -> list[Reaksjonslinje]:
    """List the reactions that hold today, or all there ever were; that the list was read is logged."""
    k.krev_rolle(*LESEROLLER)
    navn, dag = reaksjon.navn(k), k.i_dag.isoformat()
    rader = [
        Reaksjonslinje(r, navn.get(r.tolkenummer, ""), _gjelder(r, dag))
        for r in reaksjon.alle(k)
        if tolk in (None, r.tolkenummer)
    ]
    ut = [r for r in rader if alle or r.gjelder]
    noter(k, "reaksjon.listet", f"tolk:{tolk}" if tolk is not None else "reaksjon", antall=len(ut))
    return ut


def _gjelder(r: Reaksjon, dag: str) -> bool:
    if r.type in (Reaksjonstype.ADVARSEL, Reaksjonstype.TILBAKEKALT):
        return r.opphevet is None
    return i_kraft(r, dag)


def tell(k: Kontekst, tolkenummer: int, dato: date | None = None) -> Tellebilde:
    """Count an interpreter's warnings on a day, today when none is given; that it was asked is logged."""
    k.krev_rolle(*LESEROLLER)
    dag = dato or k.i_dag
    telling = reaksjon.tell(k, tolkenummer, dag)
    navn = reaksjon.navn(k).get(tolkenummer, "")
    noter(k, "reaksjon.telt", f"tolk:{tolkenummer}")
    return Tellebilde(
        tolkenummer,
        navn,
        telling,
        reaksjon.sperret(k, tolkenummer, None, dag),
        k.regelverk.paa("reaksjon.krev-nytt-brudd-etter-tredje", dag).ja,
    )


def be_om(k: Kontekst, id_: int, grunnlag: Omgjoringsgrunn, begrunnelse: str) -> Svar:
    """Ask that a reaction is set aside, with the reason; somebody else decides. Raises KanIkkeOppheve."""
    k.krev_rolle(ROLLE, BESLUTTER)
    if not begrunnelse.strip():
        raise Bruksfeil(
            "Det må stå hvorfor reaksjonen skal oppheves.",
            neste="Oppgi --grunn-fil FIL.",
            hjemmel="forvaltningsloven § 25",
        )
    with k.base.atomisk():
        r = _krev(k, id_)
        regler.krev_kan_oppheves(r)
        alle = lager.omgjoringer(k.base, id_)
        regler.krev_ikke_bedt(_venter(alle), id_)
        with skritt(k, "reaksjon.omgjøring-bedt", str(r.sak)) as skr:
            o = Omgjoring(
                *(id_, len(alle) + 1, grunnlag, begrunnelse.strip(), k.bruker.login, k.i_dag.isoformat()),
                *(None, None, None, None, None, 0),
            )
            lager.be_om(skr, o)
        return Svar(r, o, tuple(virkning.bygget_paa(k, r)), (), False, None)


def godkjenn(k: Kontekst, id_: int, *, malform: Malform = Malform.BOKMAL) -> Svar:
    """Set a reaction aside as somebody has asked: it counts no more, and what it took is given back.

    An utestenging that counted it is flagged for review. Raises AnnenPerson for whoever asked.
    """
    k.krev_rolle(BESLUTTER)
    mal = vedtaksbrev.mal("omgjoring", malform)
    with k.base.atomisk():
        r = _krev(k, id_)
        regler.krev_kan_oppheves(r)
        o = regler.krev_bedt_om(_venter(lager.omgjoringer(k.base, id_)), id_)
        regler.krev_annen(o, k.bruker.login)
        habilitet.krev_kan_avgjore(k, str(r.sak), k.bruker.login)
        with skritt(k, "reaksjon.opphevet", str(r.sak)) as skr:
            endringer, oppfort, bygget = virkning.opphev(k, skr, r, grunnlag=o.grunnlag.value)
            ord_ = endringer_i_ord(endringer)
            felt: dict[str, Verdi] = {
                "opphevet": brevord.reaksjonen(r, malform),
                "faktum": _faktum(r, malform),
                "begrunnelse": o.begrunnelse,
                "grunnlag": brevord.grunn(o.grunnlag, malform),
                "kategorier": endringer_i_ord(endringer, malform),
                "oppfort": "ja" if oppfort else "",
            }
            brev = vedtaksbrev.skriv(k, skr, mal, r.tolkenummer, felt, saksbehandler=o.bedt_av)
            lager.svar(skr, o, _svart(k, OPPHEVET) | {"brev": brev})
        o = lager.omgjoringer(k.base, id_)[-1]
        return Svar(_krev(k, id_), o, tuple(bygget), tuple(ord_), oppfort, brev)


def behold(k: Kontekst, id_: int, grunn: str) -> Svar:
    """Let a reaction stand, with the reason: somebody asked to set it aside, or a warning it was built on is gone."""
    k.krev_rolle(BESLUTTER)
    if not grunn.strip():
        raise Bruksfeil("Det må stå hvorfor reaksjonen blir stående.", neste="Oppgi --grunn-fil FIL.")
    with k.base.atomisk():
        r = _krev(k, id_)
        regler.krev_kan_oppheves(r)
        o = _venter(lager.omgjoringer(k.base, id_))
        if o is not None:
            regler.krev_annen(o, k.bruker.login)
        habilitet.krev_kan_avgjore(k, str(r.sak), k.bruker.login)
        with skritt(k, "reaksjon.opprettholdt", str(r.sak)) as skr:
            vurdert = virkning.behold(k, skr, r, grunn.strip())
            if not vurdert:
                o = regler.krev_bedt_om(o, id_)
            if o is not None:
                lager.svar(skr, o, _svart(k, OPPRETTHOLDT) | {"svargrunn": grunn.strip()})
        siste = next(reversed(lager.omgjoringer(k.base, id_)), None)
        return Svar(r, siste, (), (), False, None)


def _svart(k: Kontekst, svar: str) -> dict[str, object]:
    return {"svar": svar, "svart_av": k.bruker.login, "svart": k.i_dag.isoformat()}


def _venter(alle: list[Omgjoring]) -> Omgjoring | None:
    return next((o for o in alle if o.svar is None), None)


def _krev(k: Kontekst, id_: int) -> Reaksjon:
    r = reaksjon.finn(k, id_)
    if r is None:
        raise Bruksfeil(f"Reaksjon {id_} finnes ikke.", neste="Se reaksjonene:  imdi reaksjon liste --alle")
    return r


def _faktum(r: Reaksjon, malform: Malform) -> str:
    dag = vis_dato(date.fromisoformat(r.beslutningsdato))
    if malform is Malform.BOKMAL:
        return f"Avgjørelsen ble tatt {dag} i saken {r.sak}."
    return f"Avgjerda blei teken {dag} i saka {r.sak}."
