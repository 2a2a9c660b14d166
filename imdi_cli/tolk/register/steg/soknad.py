"""Applications for entry: registering, answering the conditions, correcting, withdrawing."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any, NamedTuple

from imdi_cli.base import arkiv
from imdi_cli.base.arkiv import Journalpost
from imdi_cli.base.journal import Skritt, noter, skritt
from imdi_cli.base.nummer import Saksnummer, neste_nummer
from imdi_cli.brev.mal import Mal
from imdi_cli.kjerne.avslag import Bruksfeil
from imdi_cli.kjerne.dato import vis_dato
from imdi_cli.kjerne.dokument import Malform
from imdi_cli.kjerne.kontekst import Kontekst
from imdi_cli.styring.frister import steg as frister
from imdi_cli.styring.frister.typer import Fristrad
from imdi_cli.tolk.reaksjon import steg as reaksjon
from imdi_cli.tolk.reaksjon.typer import Sperre
from imdi_cli.tolk.register import lager as tolker
from imdi_cli.tolk.register.lager import soknad as lager
from imdi_cli.tolk.register.regler import Kategorisvar, kategori, teller, utenlandsk
from imdi_cli.tolk.register.regler import soknad as regler
from imdi_cli.tolk.register.steg import felles, hvem
from imdi_cli.tolk.register.steg.kategori import praksis
from imdi_cli.tolk.register.steg.oppslag import ROLLER
from imdi_cli.tolk.register.typer import Kvalifikasjonsrad, Oppforing
from imdi_cli.tolk.register.typer.soknad import (
    PERSON,
    Kanal,
    NySoknad,
    Soknad,
    Soknadslinje,
    Soknadsstatus,
    Svar,
)

_UTESTENGT = "oppforing.utestengt-far-avslag"
MANGELFRIST = regler.MANGELFRIST
_SVAR = {regler.KVITTERING: "kvittering", regler.FORELOPIG_SVAR: "foreløpig svar"}


class Mangler(NamedTuple):
    """What is missing, one line each, and the last day to send it (forvaltningsloven § 11 fourth paragraph)."""

    tekst: str
    frist: date
    malform: Malform = Malform.BOKMAL


@dataclass(frozen=True)
class Soknadsbilde:
    """An application with all that belongs to it, as it is shown. `hindre` are for the undecided languages."""

    soknad: Soknad
    kvalifikasjoner: tuple[Kvalifikasjonsrad, ...]
    kategorier: Mapping[Oppforing, Kategorisvar]
    hindre: tuple[regler.Hinder, ...]
    dorer: tuple[regler.Overgang, ...]
    frister: tuple[Fristrad, ...]
    journalposter: tuple[Journalpost, ...]
    rettelser: tuple[tuple[str, str | None, str | None, str, str], ...]
    merknader: tuple[str, ...] = ()


def registrer(k: Kontekst, ny: NySoknad, fodselsnummer: str | None = None) -> Soknadsbilde:
    """Register an application: number, languages, journal post, deadlines.

    `fodselsnummer` is controlled and kept; nothing shows it. Raises Bruksfeil when it is known already.
    """
    k.krev_rolle(*ROLLER)
    sprak = [felles.les_sprak(k, del_) for del_ in ny.sprak.split(";") if del_.strip()]
    if not sprak:
        raise Bruksfeil("Språket mangler.", neste="Oppgi --språk TEKST.")
    felt = {n: getattr(ny, n) for n in PERSON}
    sifre = felles.kontroller_nummer(k, fodselsnummer, felt) if fodselsnummer else None
    person = felles.personkolonner(k, felt)
    regler.krev_ikke_fram_i_tid("Dagen søknaden kom", ny.mottatt, k.i_dag, "--mottatt")
    with k.base.atomisk():
        if ny.tolk is not None:
            felles.krev_tolk(k, ny.tolk)
        if sifre:
            kjente = [nr for nr in tolker.med_fodselsnummer(k.base, sifre) if nr != ny.tolk]
            regler.krev_ny_person(kjente, lager.med_fodselsnummer(k.base, sifre))
        nr = neste_nummer(k.base, "R", ny.mottatt.year)
        with skritt(k, "soknad.registrert", str(nr)) as s:
            s.sett_inn(
                lager.SOKNAD,
                {
                    **nr.nokkel,
                    **person,
                    "fodselsnummer": sifre,
                    "mottatt": ny.mottatt.isoformat(),
                    "kanal": ny.kanal.value,
                    "status": Soknadsstatus.MOTTATT.value,
                    **{v.kode: Svar.IKKE_AVKLART.value for v in regler.VILKAR},
                    "tolkenummer": ny.tolk,
                    "saksbehandler": k.bruker.login,
                },
            )
            for oppforing in dict.fromkeys(sprak):
                s.sett_inn(lager.SPRAK, _sprakrad(nr, oppforing))
            arkiv.journalfor(
                k,
                s,
                retning="inn",
                tittel="Søknad om oppføring i Nasjonalt tolkeregister",
                part=" ".join(filter(None, (person["fornavn"], person["mellomnavn"], person["etternavn"]))),
                skjermet=True,
                dokumentdato=ny.mottatt.isoformat(),
                dato=ny.mottatt.isoformat(),
            )
            for regel, hva in _SVAR.items():
                if regel != regler.KVITTERING or ny.kanal is Kanal.DIGITALT:
                    valg = "--kvittert" if regel == regler.KVITTERING else "--foreløpig-svar"
                    frister.start(
                        k,
                        s,
                        regel,
                        ny.mottatt,
                        hva=f"{hva} til søkeren",
                        ansvarlig=k.bruker.login,
                        neste=f"imdi tolk endre {nr} {valg} 'i dag'",
                    )
        return bilde(k, nr)


def vis(k: Kontekst, nr: Saksnummer) -> Soknadsbilde:
    """Give all about an application. That it was read is logged first."""
    k.krev_rolle(*ROLLER)
    krev(k, nr)
    noter(k, "soknad.vist", str(nr))
    return bilde(k, nr)


def liste(k: Kontekst, *, alle: bool = False) -> list[Soknadslinje]:
    """List the applications, those that are not decided, or all; oldest first."""
    k.krev_rolle(*ROLLER)
    return lager.liste(k.base, apne=not alle)


def krev(k: Kontekst, nr: Saksnummer) -> Soknad:
    """Give an application, or stop when there is none with that number."""
    soknad = lager.finn(k.base, nr)
    if soknad is None:
        raise Bruksfeil(f"Søknaden {nr} finnes ikke.", neste="Se søknadene:  imdi tolk liste --søknader")
    return soknad


def bilde(k: Kontekst, nr: Saksnummer) -> Soknadsbilde:
    """Gather an application and all that belongs to it."""
    soknad = krev(k, nr)
    kategorier, sperrer = vurder(k, soknad, soknad.apne)
    hindre = (
        regler.hindre(soknad, kategorier, sperrer, hvem.utestengte(k, soknad, soknad.apne)) if soknad.apne else []
    )
    return Soknadsbilde(
        soknad=soknad,
        kvalifikasjoner=tuple(lager.kvalifikasjoner(k.base, nr)),
        kategorier=vurder(k, soknad, [s.oppforing for s in soknad.sprak])[0],
        hindre=tuple(hindre) if soknad.status in (Soknadsstatus.MOTTATT, Soknadsstatus.MANGLER) else (),
        dorer=tuple(regler.apne_dorer(soknad, hindre)),
        frister=tuple(frister.til_sak(k, str(nr))),
        journalposter=tuple(arkiv.journalposter(k.base, str(nr))),
        rettelser=tuple(arkiv.rettelser_til(k.base, str(nr))),
        merknader=tuple(hvem.merknader(k, soknad)),
    )


def vurder(
    k: Kontekst, soknad: Soknad, sprak: Sequence[Oppforing]
) -> tuple[dict[Oppforing, Kategorisvar], dict[Oppforing, Sperre]]:
    """Work out, for each language, the category that is documented and what bars it, today.

    What the applicant has in the register already counts together with what is new.
    """
    nr = Saksnummer("R", soknad.aar, soknad.lopenr)
    rader = [*lager.kvalifikasjoner(k.base, nr)]
    sperrer: dict[Oppforing, Sperre] = {}
    if soknad.tolkenummer is not None:
        rader += tolker.kvalifikasjoner(k.base, soknad.tolkenummer)
        for o in sprak:
            if sperre := reaksjon.sperret(k, soknad.tolkenummer, o.sprak, k.i_dag):
                sperrer[o] = sperre
    gjelder = praksis(k, k.i_dag)
    kategorier = {
        o: kategori(o.tolketype, teller(rader, o, sperrer.get(o)), gjelder, utenlandsk(rader, o)) for o in sprak
    }
    return kategorier, sperrer if k.regelverk.paa(_UTESTENGT, k.i_dag).ja else {}


def endre(
    k: Kontekst,
    nr: Saksnummer,
    endringer: Mapping[str, Any],
    *,
    svar: Mapping[str, Svar] | None = None,
    nye_sprak: Sequence[str] = (),
    fjern_sprak: Sequence[str] = (),
    trukket: bool = False,
    underrettet: date | None = None,
    sendt: Mapping[str, date] | None = None,
    mangler: Mangler | None = None,
    tolk: int | None = None,
    ikke_tolk: int | None = None,
) -> Soknadsbilde:
    """Answer conditions, correct, withdraw, or record what was sent, in one step.

    `endringer` holds fields of a person; `svar` answers by condition; `sendt` days by the rule of the deadline
    (acknowledgement, preliminary answer); `underrettet` starts the deadline for complaint; `mangler` makes the
    letter that asks for documents, and says that they are missing; `tolk` and `ikke_tolk` say who in the register
    the applicant is, and is not.
    """
    k.krev_rolle(*ROLLER)
    mal = None
    if mangler:
        svar = {**(svar or {}), "dokumentasjon": Svar.NEI}
        mal = felles.mal("mangelbrev", mangler.malform)
        if mangler.frist <= k.i_dag:
            raise Bruksfeil("Fristen for å sende det som mangler, må være fram i tid.", neste="Rett --frist.")
    nye = [felles.les_sprak(k, tekst) for tekst in nye_sprak]
    person = felles.personkolonner(k, endringer)
    with k.base.atomisk():
        soknad = krev(k, nr)
        verdier = {n: v for n, v in person.items() if v != getattr(soknad, n)}
        fodt = verdier.get("fodselsdato", soknad.fodselsdato)
        for kode, s_ in (svar or {}).items():
            if kode == "myndig":
                regler.krev_myndig_mulig(fodt, s_, k.i_dag, str(nr))
            verdier |= {kode: s_.value, f"{kode}_dato": k.i_dag.isoformat(), f"{kode}_av": k.bruker.login}
        har = [s.oppforing for s in soknad.sprak]
        bort = [felles.finn_oppforing(k, soknad.apne, tekst, str(nr)) for tekst in fjern_sprak]
        nye = [o for o in dict.fromkeys(nye) if o not in har]
        if bort and not [o for o in har if o not in bort] + nye:
            raise Bruksfeil(
                "En søknad må gjelde minst ett språk.", neste=f"Trekkes søknaden?  imdi tolk endre {nr} --trukket"
            )
        er, sagt = hvem.svar(k, soknad, tolk, ikke_tolk)
        verdier |= er
        if not (verdier or nye or bort or trukket or underrettet or sendt or sagt):
            raise Bruksfeil(f"Ingenting er annerledes enn det som står i {nr}.", neste=f"imdi tolk vis {nr}")
        verdier |= _status(soknad, svar or {}, trukket, bool(person or nye or bort or sendt or sagt))
        handling = "soknad.trukket" if trukket else "soknad.underrettet" if underrettet else "soknad.rettet"
        with skritt(k, handling, str(nr)) as s:
            _sprak(k, s, nr, nye, bort)
            arkiv.rett(
                k, s, [(n, _tekst(getattr(soknad, n)), _tekst(verdier[n])) for n in PERSON if n in verdier] + sagt
            )
            if underrettet:
                regler.overgang("underrett", soknad)
                if soknad.avgjort is None or not soknad.venter_underretning:
                    raise Bruksfeil(
                        f"Det er ikke noe vedtak i {nr} som søkeren ikke er underrettet om.",
                        neste=f"imdi tolk vis {nr}",
                    )
                felles.start_klagefrist(k, s, underrettet, soknad.avgjort, f"imdi tolk vis {nr}")
                verdier["underrettet"] = underrettet.isoformat()
            s.endre(lager.SOKNAD, nr.nokkel, verdier or {"status": soknad.status.value}, sist=soknad.sist)
            for regel, dag in (sendt or {}).items():
                _send(k, s, nr, soknad, regel, dag)
            if trukket:
                lukk_frister(k, s, nr, "søknaden er trukket")
            elif svar and svar.get("dokumentasjon") is Svar.JA and (rad := frister.finn(k, str(nr), MANGELFRIST)):
                frister.lukk(k, s, rad)
            if mangler and mal:
                _be_om(k, s, soknad, mal, mangler)
        return bilde(k, nr)


def lukk_frister(k: Kontekst, s: Skritt, nr: Saksnummer, grunn: str) -> None:
    """Close the deadlines for answering, which a decision or a withdrawal makes unnecessary."""
    for regel in (*_SVAR, MANGELFRIST):
        if rad := frister.finn(k, str(nr), regel):
            frister.lukk(k, s, rad, holdt=False, grunn=grunn)


def _be_om(k: Kontekst, s: Skritt, soknad: Soknad, mal: Mal, mangler: Mangler) -> None:
    """Write the letter that asks for what is missing, and start the applicant's time to send it."""
    felles.skriv_brev(
        k,
        s,
        mal,
        felles.mottaker(soknad.navn, soknad.adresse),
        {
            "mottatt": vis_dato(date.fromisoformat(soknad.mottatt)),
            "mangler": [linje for linje in mangler.tekst.splitlines() if linje.strip()],
            "frist": vis_dato(mangler.frist),
        },
    )
    if rad := frister.finn(k, s.gjelder, MANGELFRIST):
        frister.lukk(k, s, rad, holdt=False, grunn="søkeren har fått en ny frist")
    frister.start(
        k,
        s,
        MANGELFRIST,
        k.i_dag,
        hva="dokumentasjon fra søkeren",
        ansvarlig=k.bruker.login,
        neste=f"imdi tolk vis {soknad.nr}",
        siste=mangler.frist,
    )


def _sprakrad(nr: Saksnummer, oppforing: Oppforing) -> dict[str, object]:
    return {**nr.nokkel, "sprak": oppforing.sprak, "tolketype": oppforing.tolketype.value}


def _status(soknad: Soknad, svar: Mapping[str, Svar], trukket: bool, rettes: bool) -> dict[str, str]:
    """Go through the table of transitions; give the new status, if it is another."""
    handlinger = ["rett"] if rettes or svar else []
    if "dokumentasjon" in svar:
        handlinger.append("mangler" if svar["dokumentasjon"] is Svar.NEI else "dokumentert")
    if trukket:
        handlinger.append("trekk")
    til = [o.til for h in handlinger if (o := regler.overgang(h, soknad)).til is not None]
    return {"status": til[-1].value} if til and til[-1] is not soknad.status else {}


def _sprak(k: Kontekst, s: Skritt, nr: Saksnummer, nye: Sequence[Oppforing], bort: Sequence[Oppforing]) -> None:
    """Add languages, and take away those the applicant withdraws; that they were there is kept."""
    for oppforing in nye:
        s.sett_inn(lager.SPRAK, _sprakrad(nr, oppforing))
    for oppforing in bort:
        for rad in lager.kvalifikasjoner(k.base, nr):
            if rad.oppforing == oppforing:
                s.slett(lager.KVALIFIKASJON, {**_sprakrad(nr, oppforing), "kvalifikasjon": rad.kvalifikasjon.value})
        s.slett(lager.SPRAK, _sprakrad(nr, oppforing))
    arkiv.rett(k, s, [("sprak", str(o), None) for o in bort])


def _send(k: Kontekst, s: Skritt, nr: Saksnummer, soknad: Soknad, regel: str, dag: date) -> None:
    """Record that an answer was sent: its deadline is met, and it has a journal post."""
    if dag.isoformat() < soknad.mottatt or dag > k.i_dag:
        raise Bruksfeil(
            f"Svaret kan ikke være sendt {dag:%d.%m.%Y}: søknaden kom {soknad.mottatt}.", neste="Rett datoen."
        )
    rad = frister.finn(k, str(nr), regel)
    if rad is None:
        raise Bruksfeil(f"Det løper ingen frist for {_SVAR[regel]} i {nr}.", neste=f"imdi tolk vis {nr}")
    frister.lukk(k, s, rad, dag=dag)
    arkiv.journalfor(
        k,
        s,
        retning="ut",
        tittel=_SVAR[regel].capitalize(),
        part=soknad.navn,
        skjermet=True,
        dokumentdato=dag.isoformat(),
        dato=dag.isoformat(),
    )


def _tekst(verdi: object) -> str | None:
    return None if verdi in (None, "") else str(verdi)
