"""Who has a case, when it rests, and whether those who work with it may."""

from datetime import date

from imdi_cli.base.journal import Skritt, skritt
from imdi_cli.base.nummer import Saksnummer
from imdi_cli.kjerne.kontekst import Kontekst
from imdi_cli.styring.bruker.steg import oppslag as brukere
from imdi_cli.styring.frister import steg as frister
from imdi_cli.styring.habilitet import steg as habiliteter
from imdi_cli.styring.habilitet.typer import Habilitetssvar, Vurdering
from imdi_cli.tolk.sak import lager
from imdi_cli.tolk.sak.regler import behandling as regler
from imdi_cli.tolk.sak.regler import maskin, overganger
from imdi_cli.tolk.sak.regler.utredning import VENT, krev_grunn
from imdi_cli.tolk.sak.steg.felles import LESEROLLER, ROLLE, i_overgang, innhold, krev, overgang
from imdi_cli.tolk.sak.typer.rader import Sak, Saksinnhold


def ta(k: Kontekst, nr: Saksnummer) -> Saksinnhold:
    """Take a case that nobody has. Raises KanIkkeNaa, KanIkkeTaSak."""
    k.krev_rolle(ROLLE)
    with overgang(k, nr, "ta", forbereder=False) as (s, for_):
        _gi(k, s, for_, k.bruker.login)
    return innhold(k, nr)


def overta(k: Kontekst, nr: Saksnummer, til: str | None = None) -> Saksinnhold:
    """Take a case over from whoever has it, or give it to another caseworker. Raises KanIkkeNaa, KanIkkeTaSak."""
    k.krev_rolle(*LESEROLLER)
    hvem = regler.krev_saksbehandler(brukere.liste(k), til or k.bruker.login)
    with overgang(k, nr, "overta", forbereder=False) as (s, for_):
        _gi(k, s, for_, hvem.login)
    return innhold(k, nr)


def hos(k: Kontekst, login: str) -> list[Sak]:
    """List the cases somebody has: what `overta_alle` would move."""
    k.krev_rolle(*LESEROLLER)
    return lager.hos(k.base, login)


def overta_alle(k: Kontekst, fra: str, til: str | None = None) -> list[Sak]:
    """Take over every case of somebody who leaves, in one transaction; give what was moved.

    One they cannot have stops all of it. Raises KanIkkeTaSak.
    """
    k.krev_rolle(*LESEROLLER)
    hvem = regler.krev_saksbehandler(brukere.liste(k), til or k.bruker.login)
    with k.base.atomisk():
        saker = lager.hos(k.base, fra)
        for sak in saker:
            with i_overgang(k, Saksnummer("S", sak.aar, sak.lopenr), "overta", forbereder=False) as (s, for_):
                _gi(k, s, for_, hvem.login)
    return saker


def legg_tilbake(k: Kontekst, nr: Saksnummer) -> Saksinnhold:
    """Put a case back, so that nobody has it. Raises KanIkkeNaa, AnnenPerson."""
    k.krev_rolle(*LESEROLLER)
    with overgang(k, nr, "legg tilbake", forbereder=False) as (s, for_):
        regler.krev_egen(for_, k.bruker.login, k.bruker.roller)
        _flytt(k, s, for_, None)
    return innhold(k, nr)


def vent(k: Kontekst, nr: Saksnummer, til: date, grunn: str | None) -> Saksinnhold:
    """Put a case aside until a day, with a reason (§ 11 a first paragraph). Raises KanIkkeNaa, KanIkkeUtenGrunn."""
    k.krev_rolle(ROLLE)
    regler.krev_fram_i_tid(til, k.i_dag)
    with overgang(k, nr, "sett på vent", forbereder=False) as (s, for_):
        neste = f"imdi sak vent {nr} --til DATO --grunn-fil FIL"
        ren = krev_grunn(grunn, "Å sette saken på vent", "forvaltningsloven § 11 a første ledd", neste)
        lager.sett_status(s, for_.sak, {"vent_til": til.isoformat(), "vent_grunn": ren})
        frister.start(
            k,
            s,
            VENT,
            k.i_dag,
            hva="ta opp igjen saken",
            ansvarlig=for_.sak.saksbehandler,
            neste=f"imdi sak gjenoppta {nr}",
            siste=til,
        )
    return innhold(k, nr)


def gjenoppta(k: Kontekst, nr: Saksnummer) -> Saksinnhold:
    """Take up a case that was put aside. Raises KanIkkeNaa."""
    k.krev_rolle(ROLLE)
    with overgang(k, nr, "gjenoppta", forbereder=False) as (s, for_):
        lager.sett_status(s, for_.sak, {"vent_til": None, "vent_grunn": None})
        if (rad := frister.finn(k, str(nr), VENT)) is not None:
            frister.lukk(k, s, rad)
    return innhold(k, nr)


def svar_habilitet(k: Kontekst, nr: Saksnummer, v: Vurdering, *, person: str | None = None) -> Saksinnhold:
    """Record whether somebody may handle or decide a case (forvaltningsloven §§ 6 and 8).

    Everyone answers for themselves; `person` is somebody whose question the user decides as their superior. When
    whoever has the case may, and it has just been opened, the inquiry begins.
    """
    k.krev_rolle(*LESEROLLER)
    neste = f"imdi sak habilitet {nr}"
    with k.base.atomisk():
        krev(k, nr)
        with skritt(k, "sak.habilitet", str(nr)) as s:
            if person is not None and person != k.bruker.login:
                habiliteter.avgjor(k, s, str(nr), person, v, neste)
            elif v.svar is Habilitetssvar.FORELAGT:
                habiliteter.forelegg(k, s, str(nr), v, neste)
            else:
                habiliteter.avgi(k, s, str(nr), v, neste)
            etter = innhold(k, nr)
            o = maskin.finn("avklar habilitet")
            if etter.sak.status in o.fra and not overganger.hinder(o, etter) and o.til is not None:
                lager.sett_status(s, etter.sak, {"status": o.til.value})
        return innhold(k, nr)


def oppnevn_stedfortreder(k: Kontekst, nr: Saksnummer, person: str, i_stedet_for: str) -> Saksinnhold:
    """Let somebody step in for one who is disqualified (forvaltningsloven § 9). For a leader."""
    with k.base.atomisk():
        krev(k, nr)
        with skritt(k, "sak.stedfortreder", str(nr)) as s:
            habiliteter.oppnevn(k, s, str(nr), person, i_stedet_for, f"imdi sak habilitet {nr}")
        return innhold(k, nr)


def _gi(k: Kontekst, s: Skritt, for_: Saksinnhold, login: str) -> None:
    svar = habiliteter.svar(k, for_.sak.nr, login)
    regler.krev_kan_ha(for_.sak, login, svar.value if svar else None)
    _flytt(k, s, for_, login)


def _flytt(k: Kontekst, s: Skritt, for_: Saksinnhold, login: str | None) -> None:
    """Give a case to somebody; what is owed in it, and to those who reported, is from now on theirs."""
    lager.sett_status(s, for_.sak, {"saksbehandler": login})
    for gjelder in (for_.sak.nr, *for_.varsler):
        frister.overfor(k, s, gjelder, login)
