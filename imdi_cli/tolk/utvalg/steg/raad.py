"""The committee advises in a case: who took part, how they voted, and the advice as a row of the case."""

from typing import NamedTuple

from imdi_cli.base.nummer import Saksnummer
from imdi_cli.kjerne.avslag import Bruksfeil
from imdi_cli.kjerne.kontekst import Kontekst
from imdi_cli.styring.habilitet import steg as habilitet
from imdi_cli.tolk.sak.steg import raad as saken
from imdi_cli.tolk.utvalg.lager import mote as lager
from imdi_cli.tolk.utvalg.regler import habilitet as habilitetsregler
from imdi_cli.tolk.utvalg.regler import mote as regler
from imdi_cli.tolk.utvalg.steg import felles
from imdi_cli.tolk.utvalg.steg.bilde import Motebilde, bilde
from imdi_cli.tolk.utvalg.typer.nytt import Avstemning


class Gitt(NamedTuple):
    """Advice that is recorded: the meeting after it, its number in the case, and what to know of it."""

    bilde: Motebilde
    nr: int
    merknader: tuple[str, ...]


def gi(k: Kontekst, nr: Saksnummer, sak: Saksnummer, a: Avstemning) -> Gitt:
    """Record the committee's advice, and take the case to «råd avgitt».

    Raises KanIkkeGiRaad when the meeting is not held, someone's habilitet is not settled, the committee is not
    quorate or there is no majority; KanIkkeNaa when the case is not before the committee.
    """
    k.krev_rolle(*felles.ROLLER)
    vedtaksfor, medlemmer, flertall, likhet, moteform = (
        k.regelverk.paa(id_, k.i_dag)
        for id_ in (regler.VEDTAKSFOR, regler.MEDLEMMER, regler.FLERTALL, regler.STEMMELIKHET, regler.MOTEFORM)
    )
    m = felles.krev_mote(k, nr)
    regler.krev_apent(m)
    felles.krev_motesak(k, nr, sak)
    regler.krev_holdt(m, k.i_dag, moteform)
    regler.krev_habil_leder(m, str(sak), habilitet.svar(k, str(sak), m.leder))
    with saken.motta(k, sak, a.raad._replace(mote=m.nr)) as mottatt:
        innkalt = felles.deltakere(k, str(sak), lager.innkallinger(k.base, nr))
        kan = habilitetsregler.i_saken(innkalt)
        deltok = regler.krev_deltakere(m, str(sak), kan, habilitetsregler.uavklarte(innkalt), a.deltok)
        minst = regler.trengs(vedtaksfor, medlemmer)
        regler.krev_vedtaksfor(m, str(sak), len(deltok), minst, vedtaksfor)
        numre = {d.medlem.id for d in deltok}
        if fremmede := sorted({*dict(a.stemmer), *a.dissens} - numre):
            raise Bruksfeil(
                f"Medlem {fremmede[0]} deltok ikke, og kan ikke stemme.", neste="Rett --stemme eller --dissens."
            )
        avgitt = regler.stemmer(a, deltok)
        uenige = {n for n, u in avgitt.items() if u is not a.raad.anbefalt} | set(a.dissens)
        regler.krev_dissens(a.raad, bool(uenige))
        likt = regler.krev_flertall(str(sak), a, avgitt, flertall, likhet)
        for d in deltok:
            id_ = d.medlem.id
            nokkel = {**lager.sakens(sak), "raad": mottatt.nr, "medlem": id_}
            verdier = {"stemme": avgitt[id_].value, "dissens": int(id_ in uenige)}
            mottatt.s.sett_inn(lager.STEMME, {**nokkel, "i_stedet_for": d.i_stedet_for, **verdier})
        mottatt.s.data["mote"] = m.nr
        brukt = [r for r in (vedtaksfor, flertall, *([likhet] if likt else [])) if r.antatt]
        sikkerhet = [f"{r.navn}: {r.sikkerhet} (imdi regelverk vis {r.id})." for r in brukt]
    return Gitt(bilde(k, nr), mottatt.nr, (*mottatt.merknader, *regler.merknader(deltok), *sikkerhet))
