"""A committee, cases that are ready for it, and meetings, for the tests."""

from dataclasses import replace
from datetime import date, time
from pathlib import Path
from typing import Any

import hjelp
from tolk.varsel.lag import HVEM, tolker, varsel

from imdi_cli.base.journal import skritt
from imdi_cli.base.nummer import Saksnummer, neste_nummer
from imdi_cli.brev.innhold import Brevinnhold, Mottaker
from imdi_cli.kjerne.dokument import Blokk, Malform, Slag
from imdi_cli.kjerne.felt import Tidspunkt
from imdi_cli.kjerne.kontekst import Kontekst
from imdi_cli.kjerne.regelverk import Regelverk
from imdi_cli.styring.brev import steg as brev
from imdi_cli.styring.bruker.steg import endring
from imdi_cli.styring.bruker.typer.nytt import NyBruker
from imdi_cli.styring.bruker.typer.rader import Rolle
from imdi_cli.styring.habilitet.typer import Habilitetssvar
from imdi_cli.tolk.sak import lager as saker
from imdi_cli.tolk.sak.typer.koder import Sakstatus, Utfall, Vurdering
from imdi_cli.tolk.sak.typer.raad import NyttRaad
from imdi_cli.tolk.utvalg.steg import habilitet, innkalling, medlem, mote, oppnevning
from imdi_cli.tolk.utvalg.steg.bilde import Motebilde
from imdi_cli.tolk.utvalg.typer.koder import Plass, Utvalgsrolle
from imdi_cli.tolk.utvalg.typer.nytt import Avstemning, Erklaring, NyNominasjon, NyttMote
from imdi_cli.tolk.utvalg.typer.rader import Medlem
from imdi_cli.tolk.varsel.typer.koder import Brudd

TOLK = 10482
FRA = date(2026, 1, 1)
FAKTUM = "Amina Yusuf tolket for Ola Bruker på Sykehuset 3. november. Ring 99 88 77 66."
SVAR = "Jeg, Amina Yusuf, la ikke til noe. Ola Brukers fastlege Kåre Tredje var der. Skriv til a@b.no."
NAVN = [(r, p, f"{r.value.title()} {'Fast' if p is Plass.FAST else 'Vara'}") for r in Utvalgsrolle for p in Plass]
# The numbers the eight get: 1 tolk, 2 its vara, 3 utdanning, 4, 5 bruker, 6, 7 bestiller, 8.
TOLKEN, TOLKVARA, UTDANNING, UTDANNINGSVARA, BRUKER, BRUKERVARA, BESTILLER, BESTILLERVARA = range(1, 9)
FASTE = (TOLKEN, UTDANNING, BRUKER, BESTILLER)
U1 = Saksnummer("U", 2026, 1)


def leder(k: Kontekst) -> Kontekst:
    """Give Ole, who is a leader and nothing else; registered the first time."""
    ole = hjelp.som(k, "ole", "leder")
    if "ole" not in {rad[0] for rad in k.base.hent("SELECT login FROM bruker")}:
        endring.ny(k, "ole", NyBruker(navn="Ole Hansen", rolle=(Rolle.LEDER,)))
    return ole


def nominasjon(k: Kontekst, **endret: Any) -> int:
    """Register a nomination, under a call if there is none."""
    if not k.base.hent("SELECT id FROM utvalg_utlysning"):
        oppnevning.utlys(k, date(2026, 12, 15))
    felt: dict[str, Any] = {"navn": "Per Olsen", "rolle": Utvalgsrolle.BESTILLER, "nominert_av": "Oslo kommune"}
    return oppnevning.nominer(k, NyNominasjon(**felt | endret))[0].id


def oppnevn(
    k: Kontekst, plass: Plass = Plass.FAST, fra: date = FRA, *, taushet: bool = True, **endret: Any
) -> Medlem:
    """Nominate, rank and appoint somebody."""
    id_ = nominasjon(k, **endret)
    oppnevning.ranger(k, id_, 1)
    m = oppnevning.oppnevn(leder(k), id_, plass, fra).medlem
    return medlem.endre(k, m.id, {}, taushet=k.i_dag) if taushet else m


def utvalg(k: Kontekst, *, taushet: bool = True, **endret: dict[str, Any]) -> None:
    """Appoint all eight. `endret` changes fields of one, by its name without blank: `TolkFast={...}`."""
    for rolle, plass, navn in NAVN:
        felt = endret.get(navn.replace(" ", ""), {})
        oppnevn(k, plass, taushet=taushet, rolle=rolle, navn=navn, **felt)


def sak(
    k: Kontekst,
    mappe: Path | None = None,
    *,
    status: Sakstatus = Sakstatus.KLAR,
    tolk: int = TOLK,
    brudd: tuple[Brudd, ...] = (Brudd.GT_NOYAKTIG, Brudd.GT_PARTISK),
    faktum: str | None = FAKTUM,
    uttalelse: str | None = SVAR,
    tolk_oppgitt: str = "",
    **mer: Any,
) -> Saksnummer:
    """Make a case with a varsel, as it stands before the committee. `mappe` the first time: the register is read."""
    if mappe:
        tolker(k, mappe)
    oppgitt = {"tolk": tolk_oppgitt or str(tolk), "sprak": "somali", "oppdragsgiver": "NAV Oslo"}
    v = varsel(k, identitet=HVEM, **oppgitt | mer)
    with k.base.atomisk():
        nr = neste_nummer(k.base, "S", k.i_dag.year)
        with skritt(k, "test.sak", str(nr)) as s:
            s.sett_inn(
                saker.SAK,
                {
                    **nr.nokkel,
                    "tolkenummer": tolk,
                    "apnet": "2026-11-20",
                    "status": status.value,
                    "saksbehandler": k.bruker.login,
                    "vent_til": None,
                    "vent_grunn": None,
                    "apning_oppfort": 1,
                    "apning_autorisert": "somali",
                    "rutine": None,
                    "avsluttet": None,
                },
            )
            s.sett_inn(
                saker.VARSEL,
                {
                    "varsel_aar": v.varsel.aar,
                    "varsel_lopenr": v.varsel.lopenr,
                    **nr.nokkel,
                    "koblet": "2026-11-20",
                },
            )
            for kode in brudd:
                verdier = {"sprak": None, "vurdering": None, "alvor": None, "begrunnelse": None}
                s.sett_inn(saker.BRUDD, {**nr.nokkel, "kode": kode.value, **verdier})
            if faktum is not None:
                _forelegg(k, s, nr, faktum, uttalelse)
    return nr


def _forelegg(k: Kontekst, s: Any, nr: Saksnummer, faktum: str, uttalelse: str | None) -> None:
    innhold = Brevinnhold(
        mal="test.forhandsvarsel",
        versjon=1,
        malform=Malform.BOKMAL,
        tittel="Forhåndsvarsel",
        mottaker=Mottaker("Amina Yusuf"),
        dato=k.i_dag,
        sak=str(nr),
        saksbehandler=k.bruker.navn,
        kropp=tuple(Blokk(Slag.AVSNITT, (linje,)) for linje in faktum.split("\n\n")),
    )
    verdier: dict[str, object] = {
        "nr": 1,
        "dato": "2026-11-01",
        "frist": "2026-11-15",
        "reaksjoner": "advarsel",
        "unntak": None,
        "unntak_grunn": None,
        "uttalt": "2026-11-12" if uttalelse else None,
        "uttalelse": uttalelse,
        "brev": brev.lagre(k, s, innhold),
    }
    kjente = {"brudd": ";".join(b.kode for b in saker.brudd(k.base, nr)), "lagt": s.nr}
    verdier |= {n: v for n, v in kjente.items() if n in saker.FORELEGGING.koder}
    s.sett_inn(saker.FORELEGGING, {**nr.nokkel, **verdier})


def sett_mote(k: Kontekst, *saker_: Saksnummer, **endret: Any) -> Motebilde:
    """Set a meeting today with some cases."""
    felt: dict[str, Any] = {"dato": Tidspunkt(date(2026, 11, 23), time(9, 0)), "sted": "IMDi, Oslo"}
    return mote.ny(k, NyttMote(**felt | endret), saker_)


def habil(k: Kontekst, nr: Saksnummer, sak_: Saksnummer, *numre: int) -> None:
    """Let members answer that they are habil."""
    for id_ in numre:
        habilitet.svar(k, nr, sak_, id_, Erklaring(Habilitetssvar.HABIL, None, None))


def klart(k: Kontekst, mappe: Path, **endret: Any) -> Saksnummer:
    """Make everything ready for advice: committee, case, meeting, call, and four who are habil. Gives the case."""
    utvalg(k)
    nr = sak(k, mappe, **endret)
    sett_mote(k, nr)
    innkalling.innkall(k, U1)
    habil(k, U1, nr, *FASTE)
    return nr


def raad(anbefalt: Utfall = Utfall.ADVARSEL, **endret: Any) -> NyttRaad:
    """Make advice about the two alleged breaches."""
    felt: dict[str, Any] = {
        "mote": "",
        "per_brudd": ((Brudd.GT_NOYAKTIG, Vurdering.BRUDD), (Brudd.GT_PARTISK, Vurdering.IKKE_OPPLYST)),
        "alvor": None,
        "anbefalt": anbefalt,
        "dissens": None,
        "tekst": "Utvalget mener tolken la til noe.",
    }
    return NyttRaad(**felt | endret)


def stem(anbefalt: Utfall = Utfall.ADVARSEL, *, dissenstekst: str | None = None, **endret: Any) -> Avstemning:
    """Make a vote in which all agree, with some fields changed."""
    return Avstemning(raad(anbefalt, dissens=dissenstekst), **endret)


def med_regel(k: Kontekst, id_: str, **endret: Any) -> Kontekst:
    """Give the same Kontekst with one setting changed for all time."""
    bok = k.regelverk
    rader = [replace(r, **endret) if r.id == id_ else r for r in bok.alle()]
    ny = object.__new__(Kontekst)
    ny.__dict__ = dict(k.__dict__, _regelverk=lambda: Regelverk(rader, bok.overskrifter))
    return ny
