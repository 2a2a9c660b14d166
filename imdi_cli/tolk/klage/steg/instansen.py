"""To the klageinstans, and back: the statement with a copy to the party, the answer, and what it changes."""

from datetime import date
from typing import NamedTuple

from imdi_cli.base import arkiv
from imdi_cli.base.journal import Skritt, skritt
from imdi_cli.base.nummer import Saksnummer
from imdi_cli.brev.innhold import Mottaker, Verdi
from imdi_cli.kjerne.avslag import Bruksfeil
from imdi_cli.kjerne.dokument import Malform
from imdi_cli.kjerne.kontekst import Kontekst
from imdi_cli.styring.frister import steg as frister
from imdi_cli.styring.frister.typer import Fristrad
from imdi_cli.styring.underretning import steg as underretning
from imdi_cli.styring.underretning.typer import Tider, Underretning, Vedtak
from imdi_cli.tolk.klage import lager
from imdi_cli.tolk.klage.regler import brevord, maskin
from imdi_cli.tolk.klage.regler import kostnader as kostnadsregler
from imdi_cli.tolk.klage.regler import utfall as regler
from imdi_cli.tolk.klage.steg import avgjorelser, felles, utsettelse
from imdi_cli.tolk.klage.steg.avgjorelser.egne import AVVISNINGEN, KOSTNADENE
from imdi_cli.tolk.klage.steg.behandling import Behandlet, avslutt
from imdi_cli.tolk.klage.typer.koder import (
    Endringsslag,
    Instansutfall,
    Klagestatus,
)
from imdi_cli.tolk.klage.typer.rader import Endrer, Endring, Klage, Klageinnhold, Virkning

ROLLE = felles.ROLLE


class Oversendt(NamedTuple):
    """A complaint that is sent on: the letter to the klageinstans, the copy to the party, and to whom."""

    klage: Klage
    instans: str
    brev: int
    kopi: int


class Instanssvar(NamedTuple):
    """The answer of the klageinstans, as it is recorded.

    `dato` is when it was decided. `meldt` is when notice of a change to the detriment was sent, `andres_klage` that
    another's complaint over the same decision was upheld (§ 34 third paragraph).
    """

    utfall: Instansutfall
    dato: date
    grunn: str
    endring: Endring | None = None
    til_skade: bool = False
    meldt: date | None = None
    andres_klage: bool = False


class Underrettet(NamedTuple):
    """A notice as it now is, and the deadlines that run."""

    klage: Klage
    underretning: Underretning
    frister: tuple[Fristrad, ...]


def oversend(k: Kontekst, nr: Saksnummer, uttalelse: str, *, malform: Malform = Malform.BOKMAL) -> Oversendt:
    """Send a complaint to the klageinstans with IMDi's statement, and a copy of it to the party (§ 33 fourth)."""
    k.krev_rolle(ROLLE)
    mal, kopimal = felles.mal("oversendelse", malform), felles.mal("orientering", malform)
    if not uttalelse.strip():
        raise Bruksfeil(
            "Klageinstansen skal få vite hva IMDi mener om klagen.",
            neste="Oppgi --uttalelse-fil FIL.",
            hjemmel="forvaltningsloven § 33 fjerde ledd",
        )
    with felles.overgang(k, nr, "send til klageinstansen") as (s, for_):
        kl, b = for_.klage, for_.beslutning
        assert b is not None  # only what is decided comes here
        instans = k.regelverk.paa(felles.INSTANS, k.i_dag).tekst
        felt: dict[str, Verdi] = {
            "klager": kl.klager,
            "fremsatt": felles.dag(kl.fremsatt),
            "mottatt": felles.dag(kl.mottatt),
            "vedtaket": brevord.paaklaget(kl.hva, kl.avgjorelse, malform),
            "vedtatt": felles.dag(kl.vedtak_dato),
            "rettidig": brevord.rettidig(kl.rettidig, kl.opptak, malform),
            "pastand": kl.pastand or "",
            "uttalelse": uttalelse.strip(),
            "delvis": "ja" if kl.status is Klagestatus.DELVIS else "",
        }
        brev = felles.skriv_brev(k, s, mal, kl, felt, til=Mottaker(instans), saksbehandler=b.foreslatt_av)
        kopi = felles.skriv_brev(
            k,
            s,
            kopimal,
            kl,
            {
                "fremsatt": felles.dag(kl.fremsatt),
                "vedtaket": brevord.paaklaget(kl.hva, kl.avgjorelse, malform),
                "uttalelse": uttalelse.strip(),
                "delvis": felt["delvis"],
            },
        )
        verdier: dict[str, object] = {
            "oversendt": k.i_dag.isoformat(),
            "instans": instans,
            "uttalelse": uttalelse.strip(),
        }
        lager.endre(s, kl, verdier)
        frister.start(
            k,
            s,
            regler.TIL_SKADE,
            date.fromisoformat(kl.mottatt),
            hva="siste dag klageinstansen kan melde en endring til skade for klageren",
            ansvarlig=None,
            neste=f"imdi klage avgjør {nr} --utfall KODE",
        )
    return Oversendt(felles.krev(k, nr), instans, brev, kopi)


def avgjor(k: Kontekst, nr: Saksnummer, svar: Instanssvar, *, malform: Malform = Malform.BOKMAL) -> Behandlet:
    """Record what the klageinstans decided, and carry it out: all that follows, in one transaction.

    Raises KanIkkeEndreTilSkade for a change to the detriment that was not notified in time.
    """
    k.krev_rolle(ROLLE)
    mal = felles.mal("avgjort", malform)
    with k.base.atomisk():
        s = felles.innhold(k, nr)
        maskin.krev("før klageinstansens svar", s)
        kl = s.klage
        _krev_dag(k, kl, svar)
        rad, a = avgjorelser.til(k, kl)
        regler.krev_svar(
            k.regelverk,
            k.helligdager,
            a,
            s,
            svar.utfall,
            svar.endring,
            til_skade_=svar.til_skade,
            meldt=svar.meldt,
            andres_klage=svar.andres_klage,
        )
        e = Endring(Endringsslag.NY_BEHANDLING) if svar.utfall is Instansutfall.OPPHEVET else svar.endring
        utsettelse.avslutt(k, nr)
        v = Virkning()
        if e is not None:
            av = Endrer(str(nr), svar.grunn, k.bruker.login, True)
            v = rad.endre(k, avgjorelser.til(k, kl)[1], e, av)
        with skritt(k, "klage.klageinstansen-svarte", str(nr)) as skr:
            verdier: dict[str, object] = {
                "svar": svar.utfall.value,
                "svar_dato": svar.dato.isoformat(),
                "svar_endring": lager.skriv_endring(e),
                "svar_grunn": svar.grunn.strip(),
                "til_skade_meldt": svar.meldt.isoformat() if svar.meldt else None,
            }
            lager.endre(skr, kl, verdier)
            felles.sett_status(k, skr, nr, Klagestatus.AVGJORT)
            arkiv.journalfor(
                k,
                skr,
                retning="inn",
                tittel=f"Klageinstansens vedtak i klage på {kl.hva}",
                part=kl.instans or "",
                skjermet=False,
                dokumentdato=svar.dato.isoformat(),
                dato=k.i_dag.isoformat(),
            )
            brev = felles.skriv_brev(k, skr, mal, kl, _felt(kl, svar, e, v, malform))
            felles.lukk(k, skr, regler.TIL_SKADE, holdt=True, dag=svar.dato, grunn="")
            felles.lukk(k, skr, felles.FORELOPIG_SVAR, grunn="klagen er avgjort")
        avslutt(k, nr)
        return Behandlet(felles.krev(k, nr), v, brev)


def _krev_dag(k: Kontekst, kl: Klage, svar: Instanssvar) -> None:
    if not (kl.oversendt or "") <= svar.dato.isoformat() <= k.i_dag.isoformat():
        raise Bruksfeil(
            f"Klageinstansen kan ikke ha avgjort klagen {felles.dag(svar.dato.isoformat())}: den ble oversendt "
            f"{felles.dag(kl.oversendt or '')}.",
            neste="Rett --dato.",
        )
    if not svar.grunn.strip():
        raise Bruksfeil("Hva bygger klageinstansen på?", neste="Oppgi --grunn-fil FIL, med det viktigste.")


def _felt(kl: Klage, svar: Instanssvar, e: Endring | None, v: Virkning, malform: Malform) -> dict[str, Verdi]:
    if brevord.uteblitt(kl.hva):
        e = None
    endring = "" if e is None else brevord.endring(e, malform)
    return {
        "vedtaket": brevord.paaklaget(kl.hva, kl.avgjorelse, malform),
        "instans": kl.instans or "",
        "dato": felles.dag(svar.dato.isoformat()),
        "utfall": brevord.instansen(svar.utfall, kl.hva, malform),
        "grunn": svar.grunn.strip(),
        "endring": endring,
        "virkning": brevord.kategorier(v.kategorier, malform),
        "oppfort": "ja" if v.oppfort else "",
        "kostnader": "ja" if e is not None and not svar.til_skade else "",
    }


def underrett(
    k: Kontekst, nr: Saksnummer, tider: Tider, *, kostnader: bool = False, grunn: str | None = None
) -> Underrettet:
    """Record how the outcome was told: the deadline for complaint over a rejection, and for a claim for costs, run
    from it, and a warning in the place of an utestenging counts from it. `kostnader`: the decision on costs.
    """
    k.krev_rolle(ROLLE)
    with k.base.atomisk():
        s = felles.innhold(k, nr)
        maskin.krev("underrett", s)
        vedtak, gjelder = _vedtak(s, kostnader=kostnader)
        with skritt(k, "klage.underrettet", str(nr)) as skr:
            u = underretning.registrer(k, skr, gjelder, vedtak, tider, grunn=grunn)
            if u.mottatt is not None and not kostnader:
                felles.lukk(k, skr, felles.UNDERRETTES, holdt=True, grunn="")
                _start_kostnadsfrist(k, skr, s, date.fromisoformat(u.mottatt))
        e = s.klage.svar_endring or (s.beslutning.endring if s.beslutning else None)
        if e is not None and not kostnader:
            avgjorelser.rad_til(s.klage).underrettet(k, s.klage, e, tider, vedtak.brev)
        apne = tuple(f for f in frister.til_sak(k, str(nr)) if f.lukket is None)
        return Underrettet(felles.krev(k, nr), u, apne)


def _vedtak(s: Klageinnhold, *, kostnader: bool) -> tuple[Vedtak, str]:
    """Say what is told, and how its notice is named."""
    kl, b = s.klage, s.beslutning
    neste = f"imdi klage underrett {kl.nr}"
    if kostnader:
        if s.kostnad is None or s.kostnad.svart is None:
            raise Bruksfeil(f"Det er ikke avgjort noe om sakskostnader i {kl.nr}.", neste=f"imdi klage vis {kl.nr}")
        svart = date.fromisoformat(s.kostnad.svart)
        vedtak = Vedtak(KOSTNADENE, svart, s.kostnad.brev, True, f"{neste} --kostnader", kl.saksbehandler)
        return vedtak, f"{kl.nr}/kostnader"
    if kl.svar_dato:
        return Vedtak("klageinstansens vedtak", date.fromisoformat(kl.svar_dato), None, False, neste), kl.nr
    if b is None or b.besluttet is None or b.brev is None:
        raise Bruksfeil(f"Det er ikke noe utfall å underrette om i {kl.nr}.", neste=f"imdi klage vis {kl.nr}")
    avvist = kl.status is Klagestatus.AVVIST
    hva = AVVISNINGEN if avvist else "omgjøringen"
    return Vedtak(hva, date.fromisoformat(b.besluttet), b.brev, avvist, neste, kl.saksbehandler), kl.nr


def _start_kostnadsfrist(k: Kontekst, s: Skritt, innhold: Klageinnhold, dag: date) -> None:
    """Start the three weeks to claim costs, once, when IMDi changed the decision in favour (§ 36 third paragraph)."""
    nr = innhold.klage.nr
    alt = [r for r in frister.til_sak(k, nr) if r.regel == kostnadsregler.KRAV]
    if kostnadsregler.til_gunst(innhold) and not alt:
        hva = "krav om sakskostnader fra parten"
        neste = f"imdi klage kostnader {nr} --krav KRONER"
        frister.start(k, s, kostnadsregler.KRAV, dag, hva=hva, ansvarlig=None, neste=neste)
