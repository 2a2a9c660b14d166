"""Gathering the facts: information that is demanded or asked for, what came of it, and on to the committee."""

from collections.abc import Sequence
from datetime import date
from pathlib import Path
from typing import NamedTuple

from imdi_cli.base import arkiv
from imdi_cli.base.arkiv import Fil
from imdi_cli.base.journal import Skritt
from imdi_cli.base.nummer import Saksnummer
from imdi_cli.brev.innhold import Mottaker, Verdi
from imdi_cli.brev.mal import les_mal
from imdi_cli.kjerne.avslag import Bruksfeil
from imdi_cli.kjerne.dato import vis_dato
from imdi_cli.kjerne.dokument import Malform
from imdi_cli.kjerne.kontekst import Kontekst
from imdi_cli.styring.frister import steg as frister
from imdi_cli.styring.frister.typer import Fristrad
from imdi_cli.tolk.register.steg import felles as registerfelles
from imdi_cli.tolk.sak import lager
from imdi_cli.tolk.sak.regler import maskin
from imdi_cli.tolk.sak.regler import utredning as regler
from imdi_cli.tolk.sak.steg.felles import ROLLE, i_overgang, innhold, overgang, tolk
from imdi_cli.tolk.sak.typer.koder import Kilde, Kravutfall
from imdi_cli.tolk.sak.typer.rader import Saksinnhold

MALER = Path(__file__).parents[1] / "maler"


class NyttKrav(NamedTuple):
    """Information to be asked for. `begrensning` is a limit in another act that is known already."""

    til: str
    kilde: Kilde
    hva: str | None
    nodvendig: str | None
    frist: date | None
    begrensning: str | None = None
    frivillig: bool = False
    adresse: str = ""


class Kravsvar(NamedTuple):
    """What came of asking: text and files that came in, the act it was refused by, or why it is dropped."""

    utfall: Kravutfall
    dag: date
    tekst: str | None = None
    vedlegg: Sequence[Fil] = ()


def innhent(
    k: Kontekst, nr: Saksnummer, krav: NyttKrav, *, malform: Malform = Malform.BOKMAL
) -> tuple[Saksinnhold, int]:
    """Demand information of a public body (§ 19 third paragraph), or ask others for it; give the letter's number.

    A second demand while one waits is fine. Raises KanIkkeKreveOpplysninger, KanIkkeNaa.
    """
    k.krev_rolle(ROLLE)
    if not krav.til.strip():
        raise Bruksfeil("Hvem skal opplysningene komme fra?", neste="Oppgi --til NAVN.")
    if krav.frist is None:
        raise Bruksfeil("Når må svaret komme? Loven setter ingen frist.", neste="Oppgi --frist DATO.")
    frivillig = krav.frivillig or krav.kilde is Kilde.PRIVAT
    mal = les_mal(MALER, "opplysningsonske" if frivillig else "opplysningskrav", malform)
    with overgang(k, nr, "innhent opplysninger") as (s, for_):
        regler.krev_kan_kreves(krav.kilde, frivillig=krav.frivillig, nr=str(nr))
        regler.krev_nodvendig(krav.hva, krav.nodvendig, str(nr))
        regler.krev_svarfrist(krav.frist, k.i_dag, "--frist")
        kravnr = lager.neste_nr(k.base, lager.KRAV, nr)
        neste = f"imdi sak innhent {nr} --krav {kravnr} --mottatt DATO"
        hvem = for_.sak.saksbehandler
        felt: dict[str, Verdi] = {
            "tolk": _tolk_i_ord(k, for_),
            "hva": krav.hva or "",
            "nodvendig": krav.nodvendig or "",
            "frist": vis_dato(krav.frist),
        }
        if not frivillig:
            hva = f"klage på krav {kravnr} om opplysninger"
            klage = frister.start(k, s, regler.KLAGE, k.i_dag, hva=hva, ansvarlig=hvem, neste=neste)
            felt |= {
                "klage_siste": vis_dato(date.fromisoformat(klage.siste)),
                "begrensning": krav.begrensning or "",
                "for_organ": "ja" if krav.kilde is Kilde.FOR_ORGAN else "",
            }
        brev = registerfelles.skriv_brev(
            k,
            s,
            mal,
            registerfelles.mottaker(krav.til, krav.adresse),
            felt,
            regler=() if frivillig else (regler.KLAGE,),
        )
        s.data["kilde"] = krav.kilde.value
        s.sett_inn(
            lager.KRAV,
            {
                **nr.nokkel,
                "nr": kravnr,
                "til": krav.til.strip(),
                "frivillig": int(frivillig),
                "hva": krav.hva,
                "nodvendig": krav.nodvendig,
                "begrensning": krav.begrensning,
                "sendt": k.i_dag.isoformat(),
                "svarfrist": krav.frist.isoformat(),
                "utfall": None,
                "svart": None,
                "svar": None,
                "brev": brev,
            },
        )
        hva = f"svar på krav {kravnr} om opplysninger"
        frister.start(k, s, regler.SVAR, k.i_dag, hva=hva, ansvarlig=hvem, neste=neste, siste=krav.frist)
    return innhold(k, nr), brev


def registrer_svar(k: Kontekst, nr: Saksnummer, kravnr: int, svar: Kravsvar) -> Saksinnhold:
    """Record what came of asking: it came in, was refused, or is dropped. Its deadlines end with it.

    When nothing more is waited for, the case goes on; when nothing new came in, back to the hearing it was in.
    Raises KanIkkeRegistrereSvar, KanIkkeNaa.
    """
    k.krev_rolle(ROLLE)
    with k.base.atomisk():
        svar_i_steg(k, nr, kravnr, svar)
    return innhold(k, nr)


def svar_i_steg(k: Kontekst, nr: Saksnummer, kravnr: int, svar: Kravsvar, *, forbereder: bool = True) -> None:
    """Record what came of asking, in a transaction that is open: a complaint over the demand drops it (§ 14)."""
    with i_overgang(k, nr, "registrer svar", forbereder=forbereder, til=maskin.etter_svar) as (s, for_):
        krav = regler.krev_apent(next((x for x in for_.krav if x.nr == kravnr), None), str(nr), kravnr)
        regler.krev_dag("Dagen", svar.dag, krav.sendt, k.i_dag, f"--{svar.utfall.value}")
        regler.krev_svar(svar.utfall, svar.tekst, vedlegg=bool(svar.vedlegg), nr=str(nr), kravnr=kravnr)
        s.endre(
            lager.KRAV,
            {**nr.nokkel, "nr": kravnr},
            {
                "utfall": svar.utfall.value,
                "svart": svar.dag.isoformat(),
                "svar": (svar.tekst or "").strip() or None,
            },
            sist=krav.sist,
        )
        if svar.utfall is not Kravutfall.FRAFALT:
            journalfor_inn(k, s, f"Svar på krav {kravnr} om opplysninger", krav.til, svar.dag, svar.vedlegg)
        for rad in _fristene(k, nr, kravnr):
            if rad.regel == regler.SVAR and svar.utfall is Kravutfall.MOTTATT:
                frister.lukk(k, s, rad, dag=svar.dag)
            else:
                frister.lukk(k, s, rad, holdt=False, grunn=f"krav {kravnr}: {svar.utfall.tekst}")


def til_utvalg(k: Kontekst, nr: Saksnummer) -> Saksinnhold:
    """Say that a case is clear enough for the committee (§ 17 first paragraph). Raises KanIkkeNaa."""
    k.krev_rolle(ROLLE)
    with overgang(k, nr, "klargjør for utvalget") as (s, _):
        lukk_uttalefrister(k, s, nr, "fristen er ute, og tolken har ikke svart")
    return innhold(k, nr)


def lukk_uttalefrister(k: Kontekst, s: Skritt, nr: Saksnummer, grunn: str, *, svart: date | None = None) -> None:
    """Close the deadlines for the interpreter's statement: met on the day they answered, else with a reason."""
    for regel in (regler.UTTALEFRIST, regler.UTTALEFRIST_SATT):
        while (rad := frister.finn(k, str(nr), regel)) is not None:
            if svart is not None:
                frister.lukk(k, s, rad, dag=svart)
            else:
                frister.lukk(k, s, rad, holdt=False, grunn=grunn)


def journalfor_inn(k: Kontekst, s: Skritt, tittel: str, part: str, dag: date, vedlegg: Sequence[Fil]) -> None:
    """Write the journal post of what came in, one for each file, or one when there is only a text."""
    ider: list[int | None] = [arkiv.legg_ved(k, s, "inn", fil) for fil in vedlegg]
    for id_ in ider or [None]:
        arkiv.journalfor(
            k,
            s,
            retning="inn",
            tittel=tittel,
            part=part,
            skjermet=True,
            dokumentdato=dag.isoformat(),
            dato=dag.isoformat(),
            vedlegg=id_,
        )


def mottaker(k: Kontekst, s: Saksinnhold) -> Mottaker:
    """Give the interpreter as the receiver of a letter."""
    hvem = registerfelles.krev_tolk(k, s.sak.tolkenummer)
    return registerfelles.mottaker(hvem.navn, hvem.adresse)


def _tolk_i_ord(k: Kontekst, s: Saksinnhold) -> str:
    hvem = tolk(k, s.sak)
    return f"{hvem.navn} (tolkenummer {hvem.tolkenummer})" if hvem else f"med tolkenummer {s.sak.tolkenummer}"


def _fristene(k: Kontekst, nr: Saksnummer, kravnr: int) -> list[Fristrad]:
    """Give the deadlines of one demand that run: they name it in their words."""
    return [
        r
        for r in frister.til_sak(k, str(nr))
        if r.lukket is None and r.regel in (regler.SVAR, regler.KLAGE) and f" krav {kravnr} " in r.hva
    ]
