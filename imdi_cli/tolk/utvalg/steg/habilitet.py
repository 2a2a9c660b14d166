"""Habilitet of a member in a case: told by the member, and decided by the committee when there is a question."""

from imdi_cli.base.journal import Skritt, skritt
from imdi_cli.base.nummer import Saksnummer
from imdi_cli.kjerne.avslag import Bruksfeil
from imdi_cli.kjerne.kontekst import Kontekst
from imdi_cli.styring.habilitet import steg as svarene
from imdi_cli.styring.habilitet.typer import Habilitet, Habilitetssvar, Tilknytning
from imdi_cli.tolk.register import steg as register
from imdi_cli.tolk.sak.steg import felles as saker
from imdi_cli.tolk.utvalg import lager as medlemslager
from imdi_cli.tolk.utvalg.lager import mote as lager
from imdi_cli.tolk.utvalg.regler import habilitet as regler
from imdi_cli.tolk.utvalg.regler import mote as moteregler
from imdi_cli.tolk.utvalg.steg import felles, papirer
from imdi_cli.tolk.utvalg.steg.bilde import Motebilde, bilde
from imdi_cli.tolk.utvalg.typer.nytt import Erklaring
from imdi_cli.tolk.utvalg.typer.rader import Medlem, Mote

PERSON = "utvalgsmedlem:"


def svar(k: Kontekst, nr: Saksnummer, sak: Saksnummer, id_: int, e: Erklaring) -> Motebilde:
    """Record what a member says of a case, or what the committee decides about it.

    A tie, told or shown by the records, is a question that the committee decides without the member
    (forvaltningsloven § 8 second paragraph). Raises KanIkkeErklaereHabil, KanIkkeAvgjoreHabilitet.
    """
    k.krev_rolle(*felles.ROLLER)
    with k.base.atomisk():
        m = felles.krev_mote(k, nr)
        moteregler.krev_apent(m)
        felles.krev_motesak(k, nr, sak)
        medlem = felles.krev_medlem(k, id_)
        if e.avgjor:
            _avgjor(k, m, nr, sak, medlem, e)
        else:
            _meld(k, nr, sak, medlem, e)
        return bilde(k, nr)


def kjente(k: Kontekst, sak: Saksnummer, medlem: Medlem) -> list[regler.Konflikt]:
    """List what the records show of a member's ties to a case."""
    s = saker.innhold(k, sak)
    tolk = register.finn(k, s.sak.tolkenummer)
    alle = [*papirer.sprak(k, sak, s), *(r.sprak for r in (tolk.sprak if tolk else ()))]
    return regler.konflikter(medlem, s.sak.tolkenummer, alle, lager.varselord(k.base, sak))


def _meld(k: Kontekst, nr: Saksnummer, sak: Saksnummer, medlem: Medlem, e: Erklaring) -> None:
    """Record a member's own answer: habil, or a tie that the committee is to weigh."""
    if e.svar is Habilitetssvar.HABIL:
        regler.krev_uten_konflikt(medlem, kjente(k, sak, medlem), str(nr), str(sak))
        hva, grunnlag = Habilitetssvar.HABIL, None
    elif e.tilknytning is not None:
        hva, grunnlag = Habilitetssvar.FORELAGT, e.tilknytning
    else:
        raise Bruksfeil(
            "Hva sier medlemmet?",
            neste="Oppgi --svar habil, eller --tilknytning KODE når noe kan gjøre medlemmet inhabil.",
        )
    with skritt(k, "utvalg.habilitet.meldt", str(sak)) as s:
        _skriv(k, s, sak, medlem, e, hva, grunnlag, medlem.person)


def _avgjor(k: Kontekst, m: Mote, nr: Saksnummer, sak: Saksnummer, medlem: Medlem, e: Erklaring) -> None:
    """Record the committee's decision: who took part follows from § 8 second paragraph."""
    rader = svarene.alle_svar(k, str(sak))
    siste = next((h for h in reversed(rader) if h.person == medlem.person), None)
    if siste is None or siste.svar is not Habilitetssvar.FORELAGT:
        raise Bruksfeil(
            f"Det er ikke noe åpent spørsmål om {medlem.navn} i {sak}.",
            neste=f"Legg det fram:  imdi utvalg habilitet {nr} --sak {sak} --medlem {medlem.id} --tilknytning KODE",
        )
    if e.svar not in (Habilitetssvar.HABIL, Habilitetssvar.INHABIL):
        raise Bruksfeil("Hva avgjorde utvalget?", neste="Oppgi --svar habil eller --svar inhabil.")
    trengs = moteregler.trengs(
        k.regelverk.paa(moteregler.VEDTAKSFOR, k.i_dag), k.regelverk.paa(moteregler.MEDLEMMER, k.i_dag)
    )
    mulige = [d.medlem.id for d in felles.deltakere(k, str(sak), lager.innkallinger(k.base, nr))]
    spurt = {int(h.person.removeprefix(PERSON)) for h in rader if _er_sporsmal(h)}
    kan = regler.avgjorere(medlem, spurt, mulige, trengs, str(nr), str(sak))
    deltok = regler.krev_deltakere(e.deltok, kan, trengs, str(nr), str(sak))
    regler.krev_begrunnet(e, siste.grunnlag, str(nr), str(sak))
    with skritt(k, "utvalg.habilitet.avgjort", str(sak)) as s:
        avgjort_av = f"utvalg:{nr}"
        innsigelse = e.innsigelse or siste.innsigelse
        id_ = _skriv(k, s, sak, medlem, e._replace(innsigelse=innsigelse), e.svar, siste.grunnlag, avgjort_av)
        verdier = {**nr.nokkel, "deltok": medlemslager.samlet(tuple(map(str, deltok))), "alle": int(kan.alle)}
        s.sett_inn(lager.HABILITET, {"habilitet": id_, **verdier})


def _skriv(
    k: Kontekst,
    s: Skritt,
    sak: Saksnummer,
    medlem: Medlem,
    e: Erklaring,
    hva: Habilitetssvar,
    grunnlag: Tilknytning | None,
    avgjort_av: str,
) -> int:
    return svarene.skriv(
        k,
        s,
        str(sak),
        medlem.person,
        hva,
        avgjort_av=avgjort_av,
        grunnlag=grunnlag,
        innsigelse=e.innsigelse,
        vurdering=e.vurdering,
    )


def _er_sporsmal(h: Habilitet) -> bool:
    return h.person.startswith(PERSON) and h.svar is Habilitetssvar.FORELAGT
