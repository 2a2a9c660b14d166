"""Steps with letters: keep one with its decision, show it, record that it is sent."""

from datetime import date
from hashlib import sha256

from imdi_cli.base import arkiv
from imdi_cli.base.arkiv import Fil
from imdi_cli.base.journal import Skritt, noter, skritt
from imdi_cli.base.nummer import Saksnummer
from imdi_cli.brev.innhold import Brevinnhold, fra_json, til_json
from imdi_cli.brev.visning import blokker, som_tekst
from imdi_cli.filer.skriv import docx
from imdi_cli.kjerne.avslag import Bruksfeil
from imdi_cli.kjerne.kontekst import Kontekst
from imdi_cli.styring.brev import lager, regler
from imdi_cli.styring.brev.typer import Brevformat, Brevrad, Dokument

ROLLER = ("saksbehandler", "beslutter", "leder")
TEKST = "text/plain; charset=utf-8"
_ENDELSE = {TEKST: ".txt", docx.TYPE: ".docx", "application/pdf": ".pdf"}


def lagre(k: Kontekst, s: Skritt, innhold: Brevinnhold) -> int:
    """Keep a letter's content as part of the step that decides it; give the letter's number."""
    verdier: dict[str, object] = {
        "gjelder": s.gjelder,
        "mal": innhold.mal,
        "versjon": innhold.versjon,
        "malform": innhold.malform.value,
        "dato": innhold.dato.isoformat(),
        "tittel": innhold.tittel,
        "innhold": til_json(innhold),
    }
    return lager.sett_inn(k.base, s, verdier)


def merk_sendt(
    k: Kontekst,
    s: Skritt,
    id_: int,
    dokument: Dokument,
    dag: date,
    *,
    part: str,
    tittel: str = "",
    skjermet: bool = True,
) -> int:
    """Record as part of a step that a letter is sent: the bytes are kept, and a journal post is written.

    `part` is who got it, `tittel` what the journal post calls it (else the letter's own title), and `skjermet`
    keeps the name out of a public journal. Gives the number of the kept document.
    Raises KanIkkeEndreSendtBrev when it is sent already, Bruksfeil for a day that cannot be.
    """
    rad = finn(k, id_)
    regler.krev_usendt(rad)
    regler.krev_dag(rad, dag, k.i_dag)
    tittel = tittel or rad.tittel
    navn = f"{tittel} {rad.gjelder}".replace(":", " ") + _ENDELSE.get(dokument.type, "")
    vedlegg = arkiv.legg_ved(k, s, "ut", Fil(navn, dokument.type, dokument.innhold))
    arkiv.journalfor(
        k,
        s,
        retning="ut",
        tittel=tittel,
        part=part,
        skjermet=skjermet,
        dokumentdato=rad.dato,
        dato=dag.isoformat(),
        vedlegg=vedlegg,
    )
    sjekksum = sha256(dokument.innhold).hexdigest()
    s.endre(
        lager.BREV,
        {"id": id_},
        {"sendt": dag.isoformat(), "sha256": sjekksum, "vedlegg": vedlegg},
        sist=rad.sist,
    )
    return vedlegg


def finn(k: Kontekst, id_: int) -> Brevrad:
    """Give one letter without its content, or stop when there is none with that number."""
    rad = lager.finn(k.base, id_)
    if rad is None:
        raise Bruksfeil(f"Brev {id_} finnes ikke.", neste="Se brevene i en sak:  imdi brev liste SAKSNUMMER")
    return rad


def hent(k: Kontekst, id_: int) -> Brevinnhold:
    """Give the content of a letter."""
    finn(k, id_)
    return fra_json(lager.innhold(k.base, id_))


def lag_dokument(innhold: Brevinnhold) -> Dokument:
    """Make the Word document of a letter, the same bytes each time. Takes time: call it outside `atomisk`."""
    data = docx.docx_bytes(blokker(innhold), tittel=innhold.tittel, sprak=innhold.malform.sprak, dato=innhold.dato)
    return Dokument(docx.TYPE, data)


def lag_tekst(innhold: Brevinnhold) -> Dokument:
    """Make the plain text of a letter."""
    return Dokument(TEKST, som_tekst(innhold).encode())


def liste(k: Kontekst, sak: str) -> list[Brevrad]:
    """List the letters of a case, oldest first. That the list was read is logged."""
    k.krev_rolle(*ROLLER)
    serie = sak.strip().partition("-")[0].upper()
    gjelder = str(Saksnummer.les(sak, serie)) if len(serie) == 1 else sak.strip()
    rader = lager.liste(k.base, gjelder)
    if rader:
        noter(k, "brev.listet", gjelder, antall=len(rader))
    return rader


def til_sak(k: Kontekst, gjelder: str) -> list[Brevrad]:
    """List the letters of a case, for the step that shows the case and logs it."""
    return lager.liste(k.base, gjelder)


def vis(k: Kontekst, id_: int, format_: Brevformat) -> tuple[Brevrad, Brevinnhold, Dokument]:
    """Give a letter, its content and its document. That it was read is logged first.

    Raises KanIkkeEndreSendtBrev when a sent letter would be made anew, KanIkkeViseUsendtBrev for the opposite.
    """
    k.krev_rolle(*ROLLER)
    rad = finn(k, id_)
    vedlegg = regler.krev_sendt(rad) if format_ is Brevformat.SENDT else None
    if format_ is Brevformat.DOCX:
        regler.krev_usendt(rad)
    noter(k, "brev.vist", rad.gjelder, brev=id_, format=format_.value)
    innhold = hent(k, id_)
    if vedlegg is not None:
        return rad, innhold, lager.dokument(k.base, vedlegg)
    return rad, innhold, lag_tekst(innhold) if format_ is Brevformat.TEKST else lag_dokument(innhold)


def sendt(k: Kontekst, id_: int, dag: date, dokument: Dokument | None = None) -> Brevrad:
    """Record that a letter is sent. `dokument` is what was sent, when that is not the document imdi makes."""
    k.krev_rolle(*ROLLER)
    rad = finn(k, id_)
    regler.krev_usendt(rad)
    regler.krev_dag(rad, dag, k.i_dag)
    innhold = hent(k, id_)
    dokument = dokument or lag_dokument(innhold)
    with k.base.atomisk():
        with skritt(k, "brev.sendt", rad.gjelder) as s:
            merk_sendt(k, s, id_, dokument, dag, part=innhold.mottaker.navn)
        return finn(k, id_)
