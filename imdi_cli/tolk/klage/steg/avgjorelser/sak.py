"""Decisions of a case: the reaction, temporary measures, and demands for information (tolkeloven §§ 19-21)."""

from datetime import date

from imdi_cli.base.journal import skritt
from imdi_cli.base.nummer import Saksnummer
from imdi_cli.kjerne.avslag import Bruksfeil
from imdi_cli.kjerne.kontekst import Kontekst
from imdi_cli.styring.frister import steg as frister
from imdi_cli.styring.underretning import steg as underretning
from imdi_cli.styring.underretning.typer import Tider, Vedtak
from imdi_cli.tolk.klage.regler import utfall as regler
from imdi_cli.tolk.klage.regler.form import KanIkkePaaklages
from imdi_cli.tolk.klage.regler.frist import FRIST, PALEGG
from imdi_cli.tolk.klage.steg.avgjorelser import lesing
from imdi_cli.tolk.klage.typer.koder import Endringsslag
from imdi_cli.tolk.klage.typer.rader import Avgjorelse, Endrer, Endring, Klage, Virkning
from imdi_cli.tolk.reaksjon import steg as reaksjon
from imdi_cli.tolk.reaksjon.typer import Enkeltvedtak
from imdi_cli.tolk.register.steg import felles as register
from imdi_cli.tolk.sak.regler.slutt import FORES, MIDLERTIDIGE
from imdi_cli.tolk.sak.steg import felles as saker
from imdi_cli.tolk.sak.steg import klage as steg
from imdi_cli.tolk.sak.steg import utredning, virkning
from imdi_cli.tolk.sak.typer.koder import Grunnlag, Kravutfall, Utfall
from imdi_cli.tolk.sak.typer.rader import Beslutning

E = Endringsslag
ENKELTVEDTAK = "reaksjon.advarsel.enkeltvedtak"
_ENDRINGER = {
    Utfall.ADVARSEL: (E.OPPHEVES, E.NY_BEHANDLING),
    Utfall.UTESTENGING: (E.OPPHEVES, E.PERIODE, E.ADVARSEL, E.ALLTID, E.NY_BEHANDLING),
    Utfall.UTESTENGING_ALLTID: (E.OPPHEVES, E.PERIODE, E.ADVARSEL, E.NY_BEHANDLING),
    Utfall.TILBAKEKALL: (E.OPPHEVES, E.NY_BEHANDLING),
}
_BLIR = {E.PERIODE: Utfall.UTESTENGING, E.ALLTID: Utfall.UTESTENGING_ALLTID, E.ADVARSEL: Utfall.ADVARSEL}


def les(tekst: str) -> str | None:
    """Give the number of a case, or None."""
    return lesing.saksnummer(tekst, "S")


def fakta(k: Kontekst, nr: str) -> Avgjorelse:
    """Give the facts of the decision of a case. Raises KanIkkePaaklages when there is none that binds anybody."""
    s = saker.innhold(k, Saksnummer.les(nr, "S"))
    b = s.beslutning
    if b is None or b.besluttet is None:
        raise KanIkkePaaklages(
            f"{nr} er ikke avgjort: saken er {s.sak.status.value}. Et forhåndsvarsel og et forslag er ikke vedtak.",
            hjemmel="forvaltningsloven § 28 første ledd, jf. § 2 første ledd bokstav b",
            neste=f"Er det et svar på varselet?  imdi sak uttalelse {nr} --mottatt DATO",
        )
    if b.utfall not in _ENDRINGER:
        raise KanIkkePaaklages(
            f"«{b.utfall.tekst}» bestemmer ikke over rettigheter eller plikter, og er ikke et enkeltvedtak. Kommer "
            "det noe nytt, kan det meldes i et nytt varsel.",
            hjemmel="forvaltningsloven § 28 første ledd, jf. § 2 første ledd bokstav a og b",
            neste="imdi varsel ny",
        )
    besluttet = date.fromisoformat(b.besluttet)
    enkelt = Enkeltvedtak.JA
    if b.utfall is Utfall.ADVARSEL:
        enkelt = Enkeltvedtak(k.regelverk.paa(ENKELTVEDTAK, besluttet).tekst)
    rader = tuple(r for r in reaksjon.til_sak(k, nr) if r.opphevet is None and r.type not in MIDLERTIDIGE)
    frist = lesing.frist(k, nr, FRIST, "klage på avgjørelsen", b.besluttet)
    tolk = register.krev_tolk(k, s.sak.tolkenummer)
    return Avgjorelse(
        nr=nr,
        slag="sak",
        gjelder=nr,
        hva=b.utfall.tekst,
        dato=b.besluttet,
        part=tolk.navn,
        adresse=tolk.adresse,
        tolkenummer=s.sak.tolkenummer,
        mottatt=frist.start if frist else None,
        frist=frist,
        fristregel=FRIST,
        endringer=_ENDRINGER[b.utfall] if rader else (E.NY_BEHANDLING,),
        enkeltvedtak=enkelt,
        reaksjoner=rader,
        kan_utsettes=b.utfall is not Utfall.ADVARSEL and bool(rader),
        beslutter=b.besluttet_av,
    )


def endre(k: Kontekst, a: Avgjorelse, e: Endring, av: Endrer) -> Virkning:
    """Set the reactions of a case aside, all or some, or put another in the place of an utestenging."""
    nr = Saksnummer.les(a.nr, "S")
    if e.slag in _BLIR:
        regler.krev_periode(e, k.i_dag)
        r = regler.utestenging(a)
        b = saker.innhold(k, nr).beslutning
        assert r is not None and b is not None  # krev_endring
        if e.slag is E.PERIODE and b.grunnlag is Grunnlag.TRE_ADVARSLER:
            t = reaksjon.tell(k, r.tolkenummer, date.fromisoformat(a.dato), uten_sak=a.nr)
            regler.krev_bygger_fortsatt(len(t.teller), t.kreves, av.klage)
        neste = f"imdi klage underrett {av.klage}"
        kategorier, oppfort, bygget = steg.erstatt(k, nr, r, _ny(k, b, e, av), grunnlag="klage", neste=neste)
        return Virkning(tuple(kategorier), oppfort, tuple(bygget))
    valgte = [r for r in a.reaksjoner if not e.reaksjoner or r.id in e.reaksjoner]
    kategorier, oppfort, bygget = steg.opphev(k, nr, valgte, grunnlag="klage")
    if e.slag is E.NY_BEHANDLING:
        steg.ta_opp_igjen(k, nr)
        return Virkning(tuple(kategorier), oppfort, tuple(bygget), (f"Saken behandles på nytt:  imdi sak vis {nr}",))
    return Virkning(tuple(kategorier), oppfort, tuple(bygget))


def paaklaget(k: Kontekst, a: Avgjorelse) -> None:
    """Let the case wait for the complaint."""
    steg.paaklag(k, Saksnummer.les(a.nr, "S"))


def ferdig(k: Kontekst, nr: str) -> None:
    """Let the case go on."""
    steg.ferdig(k, Saksnummer.les(nr, "S"))


def besluttet(k: Kontekst, a: Avgjorelse, e: Endring, av: Endrer, brev: int) -> None:
    """Keep IMDi's changed decision as the newest of the case; what only sets aside is no decision of its own."""
    nr = Saksnummer.les(a.nr, "S")
    b = saker.innhold(k, nr).beslutning
    if e.slag in _BLIR and b is not None:
        stand = virkning.stand(k, a.tolkenummer or 0)
        steg.ny_beslutning(
            k,
            nr,
            _ny(k, b, e, av)._replace(
                besluttet_av=k.bruker.login,
                besluttet=k.i_dag.isoformat(),
                oppfort=stand.oppfort,
                autorisert=stand.autorisert,
                brev=brev,
            ),
        )


def underrettet(k: Kontekst, kl: Klage, e: Endring, tider: Tider, brev: int | None) -> None:
    """Record on the case how a reaction in the place of another was told: a warning counts from that day.

    The changed decision of IMDi may be complained over, that of the klageinstans may not (§ 28 third paragraph).
    """
    if e.slag not in _BLIR:
        return
    a = fakta(k, kl.avgjorelse)
    s = saker.innhold(k, Saksnummer.les(a.nr, "S"))
    vedtak = Vedtak(
        hva=f"avgjørelsen ({_BLIR[e.slag].tekst})",
        besluttet=date.fromisoformat(kl.svar_dato or a.dato),
        brev=brev,
        kan_paaklages=kl.svar is None,
        neste=f"imdi klage underrett {kl.nr}",
        ansvarlig=s.sak.saksbehandler,
        etterpaa=f"imdi sak avslutt {a.nr}",
    )
    with skritt(k, "sak.klage-underrettet", a.nr) as skr:
        u = underretning.registrer(k, skr, a.nr, vedtak, tider)
        if u.mottatt is not None and (rad := frister.finn(k, a.nr, FORES)) is not None:
            frister.lukk(k, skr, rad)


def _ny(k: Kontekst, b: Beslutning, e: Endring, av: Endrer) -> Beslutning:
    return b._replace(
        utfall=_BLIR[e.slag],
        grunnlag=None if e.slag is E.ADVARSEL else b.grunnlag,
        periode_til=e.til,
        sprak=(),
        tilbakekall=False,
        begrunnelse=av.begrunnelse,
        foreslatt_av=av.foreslatt_av,
        foreslatt=k.i_dag.isoformat(),
        sist=0,
    )


# --- temporary measures -----------------------------------------------------------------------------------------


def les_midlertidig(tekst: str) -> str | None:
    """Give the number of a temporary measure, «S-2026-0001/12», or None."""
    deler = lesing.delt(tekst, "S")
    return f"{deler[0]}/{int(deler[1])}" if deler and deler[1].isascii() and deler[1].isdigit() else None


def midlertidig(k: Kontekst, nr: str) -> Avgjorelse:
    """Give the facts of a temporary measure; it is an avgjørelse om utestenging (§ 21 fourth paragraph)."""
    sak, _, id_ = nr.partition("/")
    s = saker.krev(k, Saksnummer.les(sak, "S"))
    r = next((r for r in reaksjon.til_sak(k, sak) if r.id == int(id_) and r.type in MIDLERTIDIGE), None)
    if r is None:
        raise Bruksfeil(
            f"Reaksjon {id_} er ikke et midlertidig tiltak i {sak}.",
            neste=f"Se reaksjonene:  imdi reaksjon liste --tolk {s.tolkenummer} --alle",
        )
    frist = lesing.frist(k, sak, FRIST, f"klage på {r.type.tekst}", r.beslutningsdato)
    tolk = register.krev_tolk(k, s.tolkenummer)
    return Avgjorelse(
        nr=nr,
        slag="midlertidig",
        gjelder=sak,
        hva=r.type.tekst,
        dato=r.beslutningsdato,
        part=tolk.navn,
        adresse=tolk.adresse,
        tolkenummer=s.tolkenummer,
        mottatt=frist.start if frist else None,
        frist=frist,
        fristregel=FRIST,
        endringer=(E.OPPHEVES, E.NY_BEHANDLING),
        reaksjoner=() if r.opphevet else (r,),
        kan_utsettes=r.opphevet is None,
    )


def endre_midlertidig(k: Kontekst, a: Avgjorelse, e: Endring, av: Endrer) -> Virkning:
    """Set a temporary measure aside; the case goes on as it was."""
    kategorier, oppfort, _ = steg.opphev(k, Saksnummer.les(a.gjelder, "S"), a.reaksjoner, grunnlag="klage")
    return Virkning(tuple(kategorier), oppfort)


# --- demands for information (§ 14) -----------------------------------------------------------------------------


def les_palegg(tekst: str) -> str | None:
    """Give the number of a demand, «S-2026-0001/krav 2», or None."""
    deler = lesing.delt(tekst, "S")
    if deler is None or not deler[1].startswith("krav"):
        return None
    tall = deler[1].removeprefix("krav").strip()
    return f"{deler[0]}/krav {int(tall)}" if tall.isascii() and tall.isdigit() else None


def palegg(k: Kontekst, nr: str) -> Avgjorelse:
    """Give the facts of a demand for information. Raises KanIkkePaaklages for one that nobody must answer."""
    sak, _, tall = nr.partition("/krav ")
    s = saker.innhold(k, Saksnummer.les(sak, "S"))
    krav = next((x for x in s.krav if x.nr == int(tall)), None)
    if krav is None:
        raise Bruksfeil(f"{sak} har ikke krav {tall}.", neste=f"Se saken:  imdi sak vis {sak}")
    if krav.frivillig:
        raise KanIkkePaaklages(
            f"{krav.til} er bedt om opplysninger, ikke pålagt å gi dem. Da er det ikke noe å klage på: svaret "
            "er frivillig.",
            hjemmel="forvaltningsloven § 14, tolkeloven § 19 tredje ledd",
            neste=f"Vil de ikke svare?  imdi sak innhent {sak} --krav {tall} --nektet DATO",
        )
    return Avgjorelse(
        nr=nr,
        slag="palegg",
        gjelder=sak,
        hva=f"pålegg om å gi opplysninger ({sak}, krav {tall})",
        dato=krav.sendt,
        part=krav.til,
        adresse="",
        tolkenummer=None,
        mottatt=krav.sendt,
        frist=lesing.frist(k, sak, PALEGG, f"klage på krav {tall} ", krav.sendt),
        fristregel=PALEGG,
        endringer=(E.OPPHEVES, E.NY_BEHANDLING),
        muntlig=True,
    )


def endre_palegg(k: Kontekst, a: Avgjorelse, e: Endring, av: Endrer) -> Virkning:
    """Drop a demand that is not answered; one that is answered changes nothing."""
    sak, _, tall = a.nr.partition("/krav ")
    nr = Saksnummer.les(sak, "S")
    if any(x.nr == int(tall) and x.utfall is None for x in saker.innhold(k, nr).krav):
        svar = utredning.Kravsvar(Kravutfall.FRAFALT, k.i_dag, f"Pålegget er opphevet etter klage ({av.klage}).")
        utredning.svar_i_steg(k, nr, int(tall), svar, forbereder=False)
        return Virkning(merknader=(f"Krav {tall} i {sak} er frafalt.",))
    return Virkning(merknader=(f"Krav {tall} i {sak} var alt besvart.",))
