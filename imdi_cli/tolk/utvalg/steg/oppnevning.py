"""Nominations, ranked by a caseworker, and appointments, approved by a leader who has not ranked."""

from datetime import date
from typing import NamedTuple

from imdi_cli.base.journal import skritt
from imdi_cli.base.nummer import neste_id
from imdi_cli.brev.innhold import sett_sammen
from imdi_cli.kjerne.avslag import Bruksfeil
from imdi_cli.kjerne.dato import vis_dato
from imdi_cli.kjerne.dokument import Malform
from imdi_cli.kjerne.kontekst import Kontekst
from imdi_cli.styring.brev import steg as brev
from imdi_cli.styring.bruker.steg import oppslag as brukere
from imdi_cli.styring.frister import steg as frister
from imdi_cli.tolk.register import regler as registerregler
from imdi_cli.tolk.register import steg as register
from imdi_cli.tolk.register.steg import felles as registerfelles
from imdi_cli.tolk.register.steg.oppslag import fylkesnummer
from imdi_cli.tolk.utvalg import lager
from imdi_cli.tolk.utvalg.regler import oppnevning as regler
from imdi_cli.tolk.utvalg.regler.ord import ROLLE
from imdi_cli.tolk.utvalg.steg import felles
from imdi_cli.tolk.utvalg.typer.koder import Plass
from imdi_cli.tolk.utvalg.typer.nytt import NyNominasjon
from imdi_cli.tolk.utvalg.typer.rader import Medlem, Nominasjon, Sete, Utlysning


class Oppnevnt(NamedTuple):
    """An appointment: the member, the letter with the declaration to sign, what to know, and the seats after it."""

    medlem: Medlem
    brev: int
    merknader: tuple[str, ...]
    seter: tuple[Sete, ...]


def utlys(k: Kontekst, frist: date) -> Utlysning:
    """Open a call for nominations with a last day; the day stands in `imdi frister` until someone ranks."""
    k.krev_rolle(*felles.ROLLER)
    if frist < k.i_dag:
        raise Bruksfeil(f"Nominasjonsfristen er {vis_dato(frist)}, som har vært.", neste="Rett --frist.")
    with k.base.atomisk():
        id_ = neste_id(k.base, "utvalg_utlysning")
        with skritt(k, "utvalg.utlyst", _utlysning(id_)) as s:
            s.sett_inn(lager.UTLYSNING, {"id": id_, "kunngjort": k.i_dag.isoformat(), "frist": frist.isoformat()})
            frister.start(
                k,
                s,
                regler.FRIST,
                k.i_dag,
                hva="nominasjoner til utvalget",
                ansvarlig=k.bruker.login,
                neste="imdi utvalg liste --nominasjoner",
                siste=frist,
            )
        return Utlysning(id_, k.i_dag.isoformat(), frist.isoformat())


def nominer(k: Kontekst, ny: NyNominasjon) -> tuple[Nominasjon, Utlysning]:
    """Register a nomination under the newest call. One that came late is registered, and says so."""
    k.krev_rolle(*felles.ROLLER)
    mottatt = ny.mottatt or k.i_dag
    if mottatt > k.i_dag:
        raise Bruksfeil("Dagen nominasjonen kom, er fram i tid.", neste="Rett --mottatt.")
    fylke = register.fylkesnavn(k)[fylkesnummer(k, ny.fylke)] if ny.fylke else None
    with k.base.atomisk():
        utlysning = lager.utlysning(k.base)
        if utlysning is None:
            raise Bruksfeil(
                "Det er ikke kunngjort at noen kan nominere.", neste="imdi utvalg nominer --utlys --frist DATO"
            )
        id_ = neste_id(k.base, "utvalg_nominasjon")
        with skritt(k, "utvalg.nominert", _nominasjon(id_)) as s:
            s.sett_inn(
                lager.NOMINASJON,
                {
                    "id": id_,
                    "utlysning": utlysning.id,
                    "rolle": ny.rolle.value,
                    "navn": " ".join(ny.navn.split()),
                    "nominert_av": ny.nominert_av.strip(),
                    "mottatt": mottatt.isoformat(),
                    "kjonn": ny.kjonn.value if ny.kjonn else None,
                    "fylke": fylke,
                    "sprak": lager.samlet(lager.delt(ny.sprak)),
                    "arbeidsgivere": lager.samlet(lager.delt(ny.arbeidsgivere)),
                    "tolkenummer": ny.tolkenummer,
                    "adresse": ny.adresse,
                    "rang": None,
                    "rangert_av": None,
                    "rangert": None,
                },
            )
        return krev(k, id_), utlysning


def ranger(k: Kontekst, id_: int, rang: int) -> Nominasjon:
    """Rank a nomination within its role; ranking again replaces what stood."""
    k.krev_rolle(*felles.ROLLER)
    if rang < 1:
        raise Bruksfeil("Rangen er et tall fra 1 og oppover.", neste="Rett --rang.")
    with k.base.atomisk():
        n = krev(k, id_)
        with skritt(k, "utvalg.rangert", _nominasjon(id_)) as s:
            s.endre(
                lager.NOMINASJON,
                {"id": id_},
                {"rang": rang, "rangert_av": k.bruker.login, "rangert": k.i_dag.isoformat()},
                sist=n.sist,
            )
            if frist := frister.finn(k, _utlysning(n.utlysning), regler.FRIST):
                frister.lukk(k, s, frist)
        return krev(k, id_)


def oppnevn(k: Kontekst, id_: int, plass: Plass, fra: date, *, malform: Malform = Malform.BOKMAL) -> Oppnevnt:
    """Approve a nomination and give the seat from a day, for the period of the setting. Only a leader can.

    The declaration of secrecy is made as a letter. Raises KanIkkeOppnevne for one that is not ranked and for terms
    that overlap, AnnenPerson for whoever ranked.
    """
    k.krev_rolle(felles.OPPNEVNER)
    mal = felles.mal("taushetserklaering", malform)
    periode = k.regelverk.paa(regler.PERIODE, fra)
    til = regler.siste_dag(fra, periode)
    dag = k.i_dag.isoformat()
    ledere = [b.navn for b in brukere.liste(k) if felles.OPPNEVNER in b.roller and b.login != k.bruker.login]
    with k.base.atomisk():
        n = krev(k, id_)
        regler.krev_annen_enn_den_som_rangerte(n, k.bruker.login, ledere)
        har = lager.medlemmer(k.base)
        regler.krev_ledig(n, plass, fra, til, har, periode.hjemmel)
        nr = neste_id(k.base, "utvalg_medlem")
        with skritt(k, "utvalg.oppnevnt", f"utvalgsmedlem:{nr}") as s:
            person = ("rolle", "navn", "kjonn", "fylke", "tolkenummer", "adresse")
            s.sett_inn(
                lager.MEDLEM,
                {
                    "id": nr,
                    "nominasjon": n.id,
                    **{navn: getattr(n, navn) for navn in person},
                    "plass": plass.value,
                    "sprak": lager.samlet(n.sprak),
                    "arbeidsgivere": lager.samlet(n.arbeidsgivere),
                    "fra": fra.isoformat(),
                    "til": til.isoformat(),
                    "oppnevnt_av": k.bruker.login,
                    "oppnevnt": dag,
                },
            )
            innhold = sett_sammen(
                mal,
                bok=k.regelverk,
                mottaker=registerfelles.mottaker(n.navn, n.adresse or ""),
                dato=k.i_dag,
                sak=s.gjelder,
                saksbehandler=k.bruker.navn,
                felt={
                    "rolle": ROLLE[malform].get(n.rolle, n.rolle.tekst),
                    "fra": vis_dato(fra),
                    "til": vis_dato(til),
                },
                regler=(regler.PERIODE,),
            )
            id_brev = brev.lagre(k, s, innhold)
        tolk = register.finn(k, n.tolkenummer) if n.tolkenummer else None
        merknader = regler.merknader(
            n,
            lager.nominasjoner(k.base),
            [m.nominasjon for m in har],
            tolk is not None and registerregler.oppfort_paa(tolk, k.i_dag),
        )
        if periode.antatt:
            merknader.append(f"Lengden på perioden er antatt (imdi regelverk vis {periode.id}).")
        alle = regler.seter(lager.medlemmer(k.base), max(dag, fra.isoformat()))
        return Oppnevnt(felles.krev_medlem(k, nr), id_brev, tuple(merknader), alle)


def krev(k: Kontekst, id_: int) -> Nominasjon:
    """Give a nomination, or stop when there is none with that number."""
    n = lager.nominasjon(k.base, id_)
    if n is None:
        raise Bruksfeil(f"Nominasjon {id_} finnes ikke.", neste="Se dem:  imdi utvalg liste --nominasjoner")
    return n


def _utlysning(id_: int) -> str:
    return f"utvalgsutlysning:{id_}"


def _nominasjon(id_: int) -> str:
    return f"utvalgsnominasjon:{id_}"
