"""What the steps of recognition share: finding a case, states and tracks, what the guards look at, transitions."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import contextmanager
from datetime import date
from pathlib import Path
from typing import Any

from imdi_cli.base.journal import Skritt, skritt
from imdi_cli.base.nummer import Saksnummer
from imdi_cli.brev.innhold import Mottaker, Verdi
from imdi_cli.brev.mal import Mal, les_mal
from imdi_cli.kjerne.avslag import Bruksfeil
from imdi_cli.kjerne.dokument import Malform
from imdi_cli.kjerne.kontekst import Kontekst
from imdi_cli.kodeverk import stater
from imdi_cli.styring.frister import steg as frister
from imdi_cli.tolk.godkjenning import lager
from imdi_cli.tolk.godkjenning.lager import avgjorelse, dokument, etterpaa
from imdi_cli.tolk.godkjenning.regler import frister as fristregler
from imdi_cli.tolk.godkjenning.regler import maskin, overganger, spor
from imdi_cli.tolk.godkjenning.regler.vilkar import SPRAK_KVALIFIKASJON
from imdi_cli.tolk.godkjenning.regler.vurdering import PRAKSIS_DAGER
from imdi_cli.tolk.godkjenning.typer.koder import Status, Tjeneste
from imdi_cli.tolk.godkjenning.typer.rader import Godkjenning, Innhold, Soker, Sporfakta, Sporsvar, Stat
from imdi_cli.tolk.register.steg import felles as registerfelles

ROLLE = "saksbehandler"
LESEROLLER = ("saksbehandler", "beslutter", "leder")
MALER = Path(__file__).parents[1] / "maler"


def les_nr(tekst: str) -> Saksnummer:
    """Read a case number. Raises Bruksfeil when it is none."""
    return Saksnummer.les(tekst, lager.SERIE)


def les_soknad(tekst: str) -> Saksnummer:
    """Read the number of an application for entry, «R-2026-0001». Raises Bruksfeil when it is none."""
    return registerfelles.les_soknad(tekst)


def krev(k: Kontekst, nr: Saksnummer) -> Godkjenning:
    """Give an application, or stop when there is none with that number."""
    sak = lager.finn(k.base, nr)
    if sak is None:
        raise Bruksfeil(f"Søknaden {nr} finnes ikke.", neste="Se søknadene:  imdi godkjenning liste --alle")
    return sak


def les_stat(tekst: str, dato: date) -> str:
    """Find the code of a state that was one on a day. Raises UkjentStat or StatFantesIkke with near names."""
    return stater().krev(tekst, dato.isoformat()).kode


def stat(kode: str, dato: str) -> Stat:
    """Give a stored state as the law counts it on an ISO date."""
    register = stater()
    return Stat(kode, register.kode(kode).navn, register.gruppe(kode, dato))


def sporregler(k: Kontekst, mottatt: date) -> spor.Sporregler:
    """Give what the rule book says of tracks on the day the application came."""
    bok = k.regelverk
    return spor.Sporregler(
        erfaring=bok.paa(spor.ERFARING, mottatt).tall,
        uk_for=bok.paa(spor.UK_FOR, mottatt).dag,
        uk_2019=bok.paa(spor.UK_2019, mottatt).dag,
        uk_fullfort=bok.paa(spor.UK_FULLFORT, mottatt).dag,
        kapittel_11=any(r.gjelder(mottatt) for r in bok.historikk(fristregler.VEDTAK_UK)),
    )


def avgjor_spor(k: Kontekst, sak: Mapping[str, Any], borgere: Iterable[str]) -> Sporsvar:
    """Work out the track of an application from its facts, by the names of the columns."""
    mottatt = sak["mottatt"]

    def som_stat(kode: str | None) -> Stat | None:
        return stat(kode, mottatt) if kode else None

    fakta = Sporfakta(
        statsborgerskap=tuple(stat(kode, mottatt) for kode in borgere),
        utdanningsstat=stat(sak["utdanningsstat"], mottatt),
        mottatt=mottatt,
        tjeneste=Tjeneste(sak["tjeneste"]),
        etableringsstat=som_stat(sak["etableringsstat"]),
        godkjent_i=som_stat(sak["godkjent_i"]),
        **{felt: sak[felt] for felt in ("ervervet", "erfaring_mnd", "familie_2004_38", "uk_2019", "uk_125a")},
    )
    return spor.avgjor(fakta, sporregler(k, date.fromisoformat(mottatt)))


def innhold(k: Kontekst, nr: Saksnummer) -> Innhold:
    """Gather an application and all that the guards of its transitions look at."""
    sak = krev(k, nr)
    borgere = lager.statsborgerskap(k.base, nr)
    kvalifikasjoner = dokument.kvalifikasjoner(k.base, nr)
    koder = {sak.utdanningsstat, sak.etableringsstat, sak.godkjent_i, *borgere, *(x.stat for x in kvalifikasjoner)}
    lopende = [r for r in frister.til_sak(k, str(nr)) if r.lukket is None and r.regel in fristregler.TIL_VEDTAK]
    mottatt = date.fromisoformat(sak.mottatt)
    return Innhold(
        sak=sak,
        soker=lager.soker(k.base, nr),
        statsborgerskap=tuple(borgere),
        stater={kode: stat(kode, sak.mottatt) for kode in koder if kode},
        sporsvar=avgjor_spor(k, sak._asdict(), borgere),
        sprak=tuple(lager.sprak(k.base, nr)),
        kvalifikasjoner=tuple(kvalifikasjoner),
        dokumenter=tuple(dokument.dokumenter(k.base, nr)),
        mangelbrev=tuple(dokument.mangelbrev(k.base, nr)),
        imi=tuple(dokument.imi(k.base, nr)),
        foreleggelser=tuple(dokument.foreleggelser(k.base, nr)),
        vurderinger=tuple(avgjorelse.vurderinger(k.base, nr)),
        vedtak=tuple(avgjorelse.vedtak(k.base, nr)),
        tiltak=tuple(avgjorelse.tiltak(k.base, nr)),
        frist=lopende[0].siste if lopende else None,
        avklart={
            SPRAK_KVALIFIKASJON: k.regelverk.paa(SPRAK_KVALIFIKASJON, mottatt).tekst,
            PRAKSIS_DAGER: str(k.regelverk.paa(PRAKSIS_DAGER, mottatt).tall),
        },
        i_dag=k.i_dag.isoformat(),
        forsok=tuple(etterpaa.forsok(k.base, nr)),
        delvis=tuple(etterpaa.delvis(k.base, nr)),
        sprakkontroller=tuple(etterpaa.sprakkontroller(k.base, nr)),
        varslinger=tuple(etterpaa.varslinger(k.base, nr)),
        saksbehandler=frister.navn(k).get(sak.saksbehandler, sak.saksbehandler) if sak.saksbehandler else "",
    )


@contextmanager
def overgang(
    k: Kontekst,
    nr: Saksnummer,
    handling: str,
    *,
    til: Callable[[Innhold], Status] | None = None,
    som: str = "",
    snevr: Callable[[Innhold], Innhold] | None = None,
) -> Iterator[tuple[Skritt, Innhold]]:
    """Take an application from one state to another: one transaction, one journal row, the table's conditions first.

    Gives the step to write in, and the application as it was. `snevr` narrows what the conditions look at to one
    language. `til` works out the state from the application as it then is, where the table's is only the usual one;
    `som` is what the journal calls it, when that is another. Raises KanIkkeNaa.
    """
    with k.base.atomisk(), i_overgang(k, nr, handling, til=til, som=som, snevr=snevr) as par:
        yield par


@contextmanager
def i_overgang(
    k: Kontekst,
    nr: Saksnummer,
    handling: str,
    *,
    til: Callable[[Innhold], Status] | None = None,
    som: str = "",
    snevr: Callable[[Innhold], Innhold] | None = None,
) -> Iterator[tuple[Skritt, Innhold]]:
    """Do as `overgang`, as one of several rows of a step. Must lie inside `atomisk`."""
    o = maskin.finn(handling)
    s = innhold(k, nr)
    overganger.krev(o, snevr(s) if snevr else s)
    with skritt(k, f"godkjenning.{(som or handling).replace(' ', '-')}", str(nr)) as skr:
        yield skr, s
        ny = til(innhold(k, nr)) if til else o.til
        if ny is not None and ny is not s.sak.status:
            verdier: dict[str, object] = {"status": ny.value}
            if ny in maskin.LUKKET:
                verdier["avsluttet"] = k.i_dag.isoformat()
            lager.endre(skr, krev(k, nr), verdier)


def som_for(s: Innhold) -> Status:
    """Give where an application stands when something came or went: by what is waited for, while it is assessed."""
    return maskin.venter(s) if s.sak.status in maskin.VURDERING else s.sak.status


def mal(navn: str, malform: Malform) -> Mal:
    """Read a template of recognition. To be done before `atomisk`: it is a file."""
    return les_mal(MALER, navn, malform)


def til_soker(s: Soker) -> Mottaker:
    """Give who letters to the applicant go to: a representative, if there is one (forvaltningsloven § 12)."""
    navn = f"{s.fullmektig}, for {s.navn}" if s.fullmektig else s.navn
    return registerfelles.mottaker(navn, s.adresse)


def skriv_brev(
    k: Kontekst,
    s: Skritt,
    mal: Mal,
    mottaker: Mottaker,
    felt: Mapping[str, Verdi],
    *,
    regler: Iterable[str] = (),
) -> int:
    """Put a letter together and keep it with the step; give its number."""
    return registerfelles.skriv_brev(k, s, mal, mottaker, felt, regler=regler)


def lukk(k: Kontekst, s: Skritt, nr: Saksnummer, *regler: str, grunn: str = "", dag: date | None = None) -> None:
    """Close the deadlines of an application by rule: met on a day, or not needed when a reason is given.

    Every deadline that runs when no rule is named.
    """
    for rad in frister.til_sak(k, str(nr)):
        if rad.lukket is None and (not regler or rad.regel in regler):
            frister.lukk(k, s, rad, holdt=not grunn, dag=dag, grunn=grunn or None)
