"""Who has an application, when it rests, and how it ends without a decision."""

from datetime import date

from imdi_cli.base import arkiv
from imdi_cli.base.journal import Skritt, skritt
from imdi_cli.base.nummer import Saksnummer
from imdi_cli.kjerne.avslag import Bruksfeil
from imdi_cli.kjerne.dato import vis_dato
from imdi_cli.kjerne.kontekst import Kontekst
from imdi_cli.styring.bruker.steg import oppslag as brukere
from imdi_cli.styring.frister import steg as frister
from imdi_cli.tolk.godkjenning import lager
from imdi_cli.tolk.godkjenning.regler import frister as fristregler
from imdi_cli.tolk.godkjenning.regler import inntak as regler
from imdi_cli.tolk.godkjenning.steg.felles import LESEROLLER, ROLLE, innhold, lukk, mal, overgang, skriv_brev, som_for
from imdi_cli.tolk.godkjenning.typer.koder import Venter
from imdi_cli.tolk.godkjenning.typer.rader import Godkjenning, Innhold
from imdi_cli.tolk.register.steg import felles as registerfelles


def ta(k: Kontekst, nr: Saksnummer) -> Innhold:
    """Take an application that nobody has. Raises KanIkkeNaa."""
    k.krev_rolle(ROLLE)
    with overgang(k, nr, "ta") as (s, for_):
        _flytt(k, s, for_.sak, k.bruker.login)
    return innhold(k, nr)


def overta(k: Kontekst, nr: Saksnummer, til: str | None = None) -> Innhold:
    """Take an application over from whoever has it, or give it to another caseworker.

    Raises KanIkkeNaa, KanIkkeTaSoknad.
    """
    k.krev_rolle(*LESEROLLER)
    hvem = regler.krev_saksbehandler(brukere.liste(k), til or k.bruker.login)
    with overgang(k, nr, "overta") as (s, for_):
        regler.krev_annen(for_.sak, hvem.login)
        _flytt(k, s, for_.sak, hvem.login)
    return innhold(k, nr)


def hos(k: Kontekst, login: str) -> list[Godkjenning]:
    """List the applications somebody has: what `overta_alle` would move."""
    k.krev_rolle(*LESEROLLER)
    return lager.hos(k.base, login)


def overta_alle(k: Kontekst, fra: str, til: str | None = None) -> list[Godkjenning]:
    """Take over every application of somebody who leaves, in one transaction; give what was moved."""
    k.krev_rolle(*LESEROLLER)
    hvem = regler.krev_saksbehandler(brukere.liste(k), til or k.bruker.login)
    with k.base.atomisk():
        saker = lager.hos(k.base, fra)
        for sak in saker:
            regler.krev_annen(sak, hvem.login)
            with skritt(k, "godkjenning.overta", sak.nr) as s:
                _flytt(k, s, sak, hvem.login)
    return saker


def legg_tilbake(k: Kontekst, nr: Saksnummer) -> Innhold:
    """Put an application back, so that nobody has it. Raises KanIkkeNaa, AnnenPerson."""
    k.krev_rolle(*LESEROLLER)
    with overgang(k, nr, "legg tilbake") as (s, for_):
        regler.krev_egen(for_, k.bruker.login, k.bruker.roller)
        _flytt(k, s, for_.sak, None)
    return innhold(k, nr)


def vent(k: Kontekst, nr: Saksnummer, til: date, grunn: str | None, paa: Venter = Venter.ANNET) -> Innhold:
    """Put an application aside until a day, with a reason; the deadline for the decision keeps running.

    Raises KanIkkeNaa, KanIkkeUtenGrunn.
    """
    k.krev_rolle(ROLLE)
    regler.krev_fram_i_tid(til, k.i_dag, "Dagen søknaden tas opp igjen", "--til")
    handling = "vent på sakkyndig" if paa is Venter.SAKKYNDIG else "sett på vent"
    with overgang(k, nr, handling) as (s, for_):
        neste = f"imdi godkjenning vent {nr} --til DATO --grunn-fil FIL"
        ren = regler.krev_grunn(grunn, "Å sette søknaden på vent", "forvaltningsloven § 11 a første ledd", neste)
        lager.endre(s, for_.sak, {"vent_til": til.isoformat(), "vent_grunn": ren})
        frister.start(
            k,
            s,
            fristregler.VENT,
            k.i_dag,
            hva="ta opp igjen søknaden",
            ansvarlig=for_.sak.saksbehandler,
            neste=f"imdi godkjenning gjenoppta {nr}",
            siste=til,
        )
    return innhold(k, nr)


def gjenoppta(k: Kontekst, nr: Saksnummer) -> Innhold:
    """Take up an application that was put aside. Raises KanIkkeNaa."""
    k.krev_rolle(ROLLE)
    with overgang(k, nr, "gjenoppta", til=som_for) as (s, for_):
        lager.endre(s, for_.sak, {"vent_til": None, "vent_grunn": None})
        lukk(k, s, nr, fristregler.VENT)
    return innhold(k, nr)


def trekk(k: Kontekst, nr: Saksnummer, dag: date) -> Innhold:
    """Record that the applicant has withdrawn the application: no decision, and no clock runs. Raises KanIkkeNaa."""
    k.krev_rolle(ROLLE)
    with overgang(k, nr, "trekk") as (s, for_):
        regler.krev_dag("Dagen søknaden ble trukket", dag, for_.sak.mottatt, k.i_dag, "--dato")
        lukk(k, s, nr, grunn="søknaden er trukket")
        arkiv.journalfor(
            k,
            s,
            retning="inn",
            tittel="Søknad om godkjenning er trukket",
            part=for_.soker.navn,
            skjermet=True,
            dokumentdato=dag.isoformat(),
            dato=dag.isoformat(),
        )
    return innhold(k, nr)


def oversend(k: Kontekst, nr: Saksnummer, organ: str, grunn: str | None, adresse: str = "") -> tuple[Innhold, int]:
    """Send an application on to the right body (forvaltningsloven § 11 fourth paragraph); give the letter (L22).

    Raises KanIkkeNaa, KanIkkeUtenGrunn.
    """
    k.krev_rolle(ROLLE)
    if not organ.strip():
        raise Bruksfeil("Hvilket organ er det rette?", neste="Oppgi --organ NAVN.")
    sak = innhold(k, nr).sak
    brevmal = mal("oversendelse", sak.malform)
    with overgang(k, nr, "oversend rett organ") as (s, for_):
        neste = f"imdi godkjenning oversend {nr} --organ NAVN --grunn-fil FIL"
        ren = regler.krev_grunn(
            grunn, "Å sende søknaden til et annet organ", "forvaltningsloven § 11 fjerde ledd", neste
        )
        brev = skriv_brev(
            k,
            s,
            brevmal,
            registerfelles.mottaker(organ.strip(), adresse),
            {
                "soker": for_.soker.navn,
                "mottatt": vis_dato(date.fromisoformat(for_.sak.mottatt)),
                "grunn": ren,
            },
        )
        lukk(k, s, nr, grunn="søknaden er sendt til rett organ")
    return innhold(k, nr), brev


def _flytt(k: Kontekst, s: Skritt, sak: Godkjenning, login: str | None) -> None:
    """Give an application to somebody; what is owed in it is from now on theirs."""
    lager.endre(s, sak, {"saksbehandler": login})
    frister.overfor(k, s, sak.nr, login)
