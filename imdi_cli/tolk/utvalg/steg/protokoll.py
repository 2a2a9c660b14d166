"""The minutes: composed from what is recorded, signed by the leader of the meeting, corrected by addition only."""

from datetime import date
from typing import NamedTuple

from imdi_cli.base.journal import noter, skritt
from imdi_cli.base.nummer import Saksnummer
from imdi_cli.brev.innhold import Brevinnhold, Mottaker, sett_sammen
from imdi_cli.brev.mal import Mal
from imdi_cli.brev.visning import blokker, som_tekst
from imdi_cli.filer.skriv import docx
from imdi_cli.kjerne.avslag import Bruksfeil
from imdi_cli.kjerne.dato import vis_dato
from imdi_cli.kjerne.dokument import Blokk, Malform, Slag
from imdi_cli.kjerne.kontekst import Kontekst
from imdi_cli.styring.brev import steg as brev
from imdi_cli.styring.habilitet import steg as habilitet
from imdi_cli.tolk.sak.steg import felles as saker
from imdi_cli.tolk.utvalg.lager import mote as lager
from imdi_cli.tolk.utvalg.regler import framlegg as papirregler
from imdi_cli.tolk.utvalg.regler import mote as regler
from imdi_cli.tolk.utvalg.regler import protokoll as ord_
from imdi_cli.tolk.utvalg.regler.ord import ORD
from imdi_cli.tolk.utvalg.steg import felles, papirer
from imdi_cli.tolk.utvalg.steg.innkalling import tid
from imdi_cli.tolk.utvalg.typer.rader import Mote, Tillegg


class Protokoll(NamedTuple):
    """The minutes as they stand: signed or a draft, with the additions."""

    mote: Mote
    innhold: Brevinnhold
    tillegg: tuple[Tillegg, ...]
    antatt: tuple[str, ...]


def vis(k: Kontekst, nr: Saksnummer, *, malform: Malform = Malform.BOKMAL) -> Protokoll:
    """Give the minutes: as they were signed, or as they would be now. That they were read is logged."""
    k.krev_rolle(*felles.LESEROLLER)
    mal = felles.mal("protokoll", malform)
    m = felles.krev_mote(k, nr)
    noter(k, "utvalg.protokoll.vist", str(nr))
    innhold = _lag(k, mal, nr, m) if m.protokoll is None else brev.hent(k, m.protokoll)
    return _protokoll(k, nr, m, innhold)


def signer(k: Kontekst, nr: Saksnummer, *, malform: Malform = Malform.BOKMAL) -> Protokoll:
    """Sign the minutes, as the leader of the meeting: from then on nothing of the meeting changes."""
    k.krev_rolle(*felles.LESEROLLER)
    mal = felles.mal("protokoll", malform)
    with k.base.atomisk():
        m = felles.krev_mote(k, nr)
        regler.krev_kan_signeres(m, k.i_dag, k.bruker.login, felles.ledernavn(k, m))
        innhold = _lag(k, mal, nr, m)
        with skritt(k, "utvalg.protokoll.signert", str(nr)) as s:
            verdier = {"protokoll": brev.lagre(k, s, innhold), "signert": k.i_dag.isoformat()}
            s.endre(lager.MOTE, nr.nokkel, verdier, sist=m.sist)
        return _protokoll(k, nr, felles.krev_mote(k, nr), innhold)


def legg_til(k: Kontekst, nr: Saksnummer, tekst: str) -> Protokoll:
    """Add to signed minutes. What they said stays."""
    k.krev_rolle(*felles.LESEROLLER)
    if not tekst.strip():
        raise Bruksfeil("Tillegget er tomt.", neste="Oppgi --tillegg-fil FIL med teksten.")
    with k.base.atomisk():
        m = felles.krev_mote(k, nr)
        regler.krev_signert(m)
        har = lager.tillegg(k.base, nr)
        with skritt(k, "utvalg.protokoll.tillegg", str(nr)) as s:
            rad = {"nr": len(har) + 1, "dato": k.i_dag.isoformat(), "av": k.bruker.login, "tekst": tekst.strip()}
            s.sett_inn(lager.TILLEGG, {**nr.nokkel, **rad})
        assert m.protokoll is not None
        return _protokoll(k, nr, m, brev.hent(k, m.protokoll))


def tekst(p: Protokoll) -> str:
    """Give the minutes and the additions as plain text."""
    return som_tekst(p.innhold) + "".join(
        "\n" + "\n".join(linje for b in _tillegg(t) for linje in b.linjer) + "\n" for t in p.tillegg
    )


def som_docx(p: Protokoll) -> bytes:
    """Give the minutes and the additions as a Word document, the same bytes each time."""
    b = p.innhold
    alle = [*blokker(b), *(blokk for t in p.tillegg for blokk in _tillegg(t))]
    return docx.docx_bytes(alle, tittel=b.tittel, sprak=b.malform.sprak, dato=b.dato)


def _lag(k: Kontekst, mal: Mal, nr: Saksnummer, m: Mote) -> Brevinnhold:
    """Compose the minutes from what is recorded; what the committee wrote is redacted like the papers."""
    o = ORD[mal.malform]
    innkalt = lager.innkallinger(k.base, nr)
    navn = {i.medlem: felles.krev_medlem(k, i.medlem).navn for i in innkalt}
    navn |= {i.i_stedet_for: felles.krev_medlem(k, i.i_stedet_for).navn for i in innkalt if i.i_stedet_for}
    referater = [_referat(k, nr, m, saker.les_nr(rad.sak)) for rad in lager.saker(k.base, nr)]
    return sett_sammen(
        mal,
        bok=k.regelverk,
        mottaker=Mottaker(papirer.UTVALGET[mal.malform]),
        dato=k.i_dag,
        sak=str(nr),
        saksbehandler=felles.ledernavn(k, m),
        felt={
            "tid": tid(m),
            "sted": o["holdt_sted"].format(sted=m.sted) if m.sted else o["holdt_skjerm"],
            "moteleder": felles.ledernavn(k, m),
            "innkalt": [navn[i.medlem] for i in innkalt if i.forfall is None],
            "forfall": [navn[i.medlem] for i in innkalt if i.forfall],
            "saker": ord_.saker(referater, navn, mal.malform),
        },
        regler=regler.INNSTILLINGER,
    )


def _referat(k: Kontekst, nr: Saksnummer, m: Mote, sak: Saksnummer) -> ord_.Saksreferat:
    innhold = saker.innhold(k, sak)
    raad = next((r for r in reversed(innhold.raad) if r.mote == m.nr), None)
    if raad is not None:
        rene, _ = papirregler.rens({"tekst": raad.tekst, "dissens": raad.dissens or ""}, papirer.navn(k, sak))
        raad = raad._replace(tekst=rene["tekst"], dissens=rene["dissens"] or None)
    svar = habilitet.til_sak(k, str(sak))
    medlemmer = {i.medlem for i in lager.innkallinger(k.base, nr) if i.sak in (None, str(sak))}
    return ord_.Saksreferat(
        str(sak),
        {id_: h for id_ in sorted(medlemmer) if (h := svar.get(f"utvalgsmedlem:{id_}"))},
        lager.avgjort(k.base, nr),
        raad,
        [s for s in lager.stemmer(k.base, sak) if raad is not None and s.raad == raad.nr],
    )


def _protokoll(k: Kontekst, nr: Saksnummer, m: Mote, innhold: Brevinnhold) -> Protokoll:
    antatt = tuple(r.id for r in innhold.regler if r.antatt)
    return Protokoll(m, innhold, tuple(lager.tillegg(k.base, nr)), antatt)


def _tillegg(t: Tillegg) -> list[Blokk]:
    hode = f"Tillegg {t.nr}, {vis_dato(date.fromisoformat(t.dato))}, ved {t.av}"
    return [Blokk(Slag.OVERSKRIFT, (hode,), 2), Blokk(Slag.AVSNITT, tuple(t.tekst.split("\n")))]
