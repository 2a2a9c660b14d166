"""Meetings: time, place, leader, and the cases on the list."""

from collections.abc import Sequence

from imdi_cli.base.journal import Skritt, skritt
from imdi_cli.base.nummer import Saksnummer, neste_nummer
from imdi_cli.brev.mal import Mal
from imdi_cli.kjerne.avslag import Bruksfeil
from imdi_cli.kjerne.dokument import Malform
from imdi_cli.kjerne.kontekst import Kontekst
from imdi_cli.styring.brev import steg as brev
from imdi_cli.styring.bruker.steg import oppslag as brukere
from imdi_cli.tolk.sak.steg import felles as saker
from imdi_cli.tolk.utvalg.lager import mote as lager
from imdi_cli.tolk.utvalg.regler import framlegg as papirregler
from imdi_cli.tolk.utvalg.regler import mote as regler
from imdi_cli.tolk.utvalg.steg import felles, papirer
from imdi_cli.tolk.utvalg.steg.bilde import Motebilde, bilde
from imdi_cli.tolk.utvalg.typer.nytt import NyttMote


def ny(k: Kontekst, nytt: NyttMote, sakene: Sequence[Saksnummer] = ()) -> Motebilde:
    """Set a meeting, with the cases that are ready for it."""
    k.krev_rolle(*felles.ROLLER)
    if nytt.dato is None:
        raise Bruksfeil("Når er møtet?", neste="Oppgi --dato '1.12.2026 kl. 10.00'.")
    with k.base.atomisk():
        nr = neste_nummer(k.base, "U", nytt.dato.dag.year)
        with skritt(k, "utvalg.møte", str(nr)) as s:
            verdier = {"kl": None, "sted": None, "leder": k.bruker.login, **_verdier(k, nytt)}
            s.sett_inn(lager.MOTE, {**nr.nokkel, **verdier, "innkalt": None, "protokoll": None, "signert": None})
            for sak in sakene:
                _ta_opp(k, s, nr, sak)
        return bilde(k, nr)


def endre(
    k: Kontekst,
    nr: Saksnummer,
    nytt: NyttMote,
    *,
    sakene: Sequence[Saksnummer] = (),
    ta_ut: Sequence[Saksnummer] = (),
    navn: Sequence[tuple[str, str]] = (),
    framlegg: str | None = None,
) -> Motebilde:
    """Move a meeting, put cases on the list or take them off, or mend the paper of a case.

    `navn` are names found in the texts of the one case in `sakene`, with the words in their place; `framlegg` is the
    secretariat's own account of it. A paper that has been made is then made anew, and the old one stays as it was.
    """
    k.krev_rolle(*felles.ROLLER)
    if (navn or framlegg) and len(sakene) != 1:
        raise Bruksfeil("Hvilken sak gjelder det?", neste="Oppgi én sak med --sak.")
    maler = {m: felles.mal(papirer.MALNAVN, m) for m in Malform}
    with k.base.atomisk():
        m = felles.krev_mote(k, nr)
        regler.krev_apent(m)
        verdier = _verdier(k, nytt)
        if not (verdier or sakene or ta_ut):
            raise Bruksfeil("Hva skal endres?", neste="Oppgi --dato, --sted, --leder, --sak eller --ta-ut.")
        with skritt(k, "utvalg.møte.endret", str(nr)) as s:
            if verdier:
                s.endre(lager.MOTE, nr.nokkel, verdier, sist=m.sist)
            har = {r.sak: r for r in lager.saker(k.base, nr)}
            for sak in sakene:
                if str(sak) not in har:
                    _ta_opp(k, s, nr, sak)
            for sak in ta_ut:
                rad = felles.krev_motesak(k, nr, sak)
                regler.krev_uten_framlegg(m, rad)
                s.slett(lager.MOTESAK, {**nr.nokkel, **lager.sakens(sak)})
            if navn or framlegg:
                _rett_papiret(k, s, maler, nr, sakene[0], navn, framlegg)
        return bilde(k, nr)


def _rett_papiret(
    k: Kontekst,
    s: Skritt,
    maler: dict[Malform, Mal],
    nr: Saksnummer,
    sak: Saksnummer,
    navn: Sequence[tuple[str, str]],
    framlegg: str | None,
) -> None:
    forste = lager.antall_navn(k.base, sak) + 1
    for i, (navnet, rolle) in enumerate(navn, forste):
        s.sett_inn(lager.NAVN, {**lager.sakens(sak), "nr": i, "navn": navnet, "rolle": rolle})
    rad = felles.krev_motesak(k, nr, sak)
    verdier: dict[str, object] = {"merknad": framlegg} if framlegg else {}
    if rad.framlegg is not None:
        mal = maler[brev.hent(k, rad.framlegg).malform]
        nytt = papirer.framlegg(k, mal, nr, rad._replace(merknad=framlegg or rad.merknad))
        verdier["framlegg"] = brev.lagre(k, s, nytt.innhold)
    if verdier:
        s.endre(lager.MOTESAK, {**nr.nokkel, **lager.sakens(sak)}, verdier, sist=rad.sist)


def les_navn(tekst: str) -> tuple[str, str]:
    """Read a name and the word in its place, «Navn Navnesen=brukeren». Raises Bruksfeil."""
    return papirregler.les_navn(tekst)


def _ta_opp(k: Kontekst, s: Skritt, nr: Saksnummer, sak: Saksnummer) -> None:
    rad = saker.krev(k, sak)
    regler.krev_klar(str(sak), rad.status, lager.apent_mote_med(k.base, sak))
    s.sett_inn(lager.MOTESAK, {**nr.nokkel, **lager.sakens(sak), "merknad": None, "framlegg": None})


def _verdier(k: Kontekst, nytt: NyttMote) -> dict[str, object]:
    """Give the columns that were typed; raises Bruksfeil for a leader who is no user."""
    if nytt.leder and nytt.leder not in {b.login for b in brukere.liste(k)}:
        raise Bruksfeil(
            f"Ingen bruker har login «{nytt.leder}» i dag.", neste="Se hvem som finnes:  imdi bruker liste"
        )
    verdier: dict[str, object] = {"sted": nytt.sted, "leder": nytt.leder}
    if nytt.dato:
        verdier |= {
            "dato": nytt.dato.dag.isoformat(),
            "kl": f"{nytt.dato.klokke:%H:%M}" if nytt.dato.klokke else None,
        }
    return {n: v for n, v in verdier.items() if v is not None or n == "kl"}
