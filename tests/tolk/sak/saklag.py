"""What the tests of the end of a case share: cases brought to a state by writing their rows, and people."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, datetime, time
from typing import Any

import hjelp
from tolk.register.soknadlag import oppfort
from tolk.varsel.lag import varsel

from imdi_cli.base.journal import skritt
from imdi_cli.base.nummer import Saksnummer, neste_nummer
from imdi_cli.brev.visning import som_tekst
from imdi_cli.kjerne.kontekst import Kontekst
from imdi_cli.kjerne.regelverk import Regelverk
from imdi_cli.styring.brev import steg as brev
from imdi_cli.styring.bruker.steg import endring
from imdi_cli.styring.bruker.typer.nytt import NyBruker
from imdi_cli.styring.bruker.typer.rader import Rolle
from imdi_cli.styring.habilitet import lager as habilitet
from imdi_cli.styring.underretning.typer import Kanal, Tider
from imdi_cli.tolk.bevilling import steg as bevilling
from imdi_cli.tolk.bevilling.typer import NyBevilling
from imdi_cli.tolk.register import lager as tolker
from imdi_cli.tolk.sak import lager
from imdi_cli.tolk.sak.steg import beslutning, midlertidig, underretning
from imdi_cli.tolk.sak.typer.avgjorelse import Avgjort, Bruddvurdering, NyBeslutning, Tiltak
from imdi_cli.tolk.sak.typer.koder import Alvor, Grunnlag, Sakstatus, Unntak, Utfall, Vurdering
from imdi_cli.tolk.varsel.typer.koder import Brudd

BRUDD = Brudd.GT_NOYAKTIG
JA = (Bruddvurdering(BRUDD, Vurdering.BRUDD),)
VESENTLIG = (Bruddvurdering(BRUDD, Vurdering.BRUDD, Alvor.VESENTLIG, "Tolken fant på svar for brukeren."),)
NEI = (Bruddvurdering(BRUDD, Vurdering.IKKE_BRUDD),)
UOPPLYST = (Bruddvurdering(BRUDD, Vurdering.IKKE_OPPLYST),)
ALLE = (Utfall.ADVARSEL, Utfall.UTESTENGING, Utfall.UTESTENGING_ALLTID, Utfall.TILBAKEKALL)
PORT: dict[str, Any] = {"grunnlag": Grunnlag.VESENTLIG}


def folk(k: Kontekst) -> None:
    """Register Ole and Liv; they decide what Kari has prepared."""
    for login in ("ole", "liv"):
        endring.ny(k, login, NyBruker(navn=login.title(), rolle=(Rolle.SAKSBEHANDLER, Rolle.BESLUTTER)))


def ole(k: Kontekst) -> Kontekst:
    """Give the same Kontekst with Ole at the keyboard."""
    return hjelp.som(k, "ole", "saksbehandler", "beslutter")


def liv(k: Kontekst) -> Kontekst:
    """Give the same Kontekst with Liv at the keyboard."""
    return hjelp.som(k, "liv", "saksbehandler", "beslutter")


def paa(k: Kontekst, dag: str, kl: int = 10) -> Kontekst:
    """Give the same Kontekst on another day."""
    naa = datetime.combine(date.fromisoformat(dag), time(kl)).astimezone()
    ny = object.__new__(Kontekst)
    ny.__dict__ = dict(k.__dict__, _klokke=lambda: naa)
    return ny


def med_regel(k: Kontekst, **verdier: Any) -> Kontekst:
    """Give the same Kontekst with other values in the rule book; `__` stands for a full stop, `_` for a hyphen."""
    ny = {n.replace("__", ".").replace("_", "-"): v for n, v in verdier.items()}
    bok = Regelverk([replace(r, verdi=ny.get(r.id, r.verdi)) for r in k.regelverk.alle()], k.regelverk.overskrifter)
    ut = object.__new__(Kontekst)
    ut.__dict__ = dict(k.__dict__, _regelverk=lambda: bok)
    return ut


def tolk(k: Kontekst, *sprak: str, type_: str = "bachelor", **mer: Any) -> int:
    """Enter an interpreter, and give a bevilling in each language named."""
    nr = oppfort(k, type_, **mer)
    for s in sprak:
        bevilling.gi(k, nr, NyBevilling(s, date(2020, 6, 12), myndig=True, mottatt=date(2020, 7, 1)))
    return nr


def sak(
    k: Kontekst,
    tolkenummer: int,
    *,
    status: Sakstatus = Sakstatus.HORT,
    hort: Sequence[Utfall] | None = ALLE,
    unntak: Unntak | None = None,
    hendelse: date | None = None,
    apnet: str | None = None,
    saksbehandler: str | None = "kari",
    brudd: Sequence[Brudd] = (BRUDD,),
    utvalg: bool = False,
    oppfort_da: bool = True,
    **felt: Any,
) -> Saksnummer:
    """Write a case with one varsel that Kari has prepared, in the state named; Ole and Liv have said «habil»."""
    v = varsel(
        k, tolk=str(tolkenummer), mottatt=_mottatt(k), **({"hendelse": hendelse} if hendelse else {}), **felt
    ).varsel
    dag = k.i_dag.isoformat()
    with k.base.atomisk():
        nr = neste_nummer(k.base, "S", k.i_dag.year)
        with skritt(k, "sak.forberedt.opprett-sak", str(nr)) as s:
            s.sett_inn(
                lager.SAK,
                {
                    **nr.nokkel,
                    **{"tolkenummer": tolkenummer, "apnet": apnet or dag, "status": status.value},
                    **{"saksbehandler": saksbehandler, "vent_til": None, "vent_grunn": None},
                    **{"apning_oppfort": int(oppfort_da), "apning_autorisert": "", "rutine": None, "avsluttet": None},
                },
            )
            s.sett_inn(
                lager.VARSEL,
                {"varsel_aar": v.aar, "varsel_lopenr": v.lopenr, **nr.nokkel, "koblet": dag},
            )
            for b in brudd:
                s.sett_inn(
                    lager.BRUDD,
                    {**nr.nokkel, "kode": b.value, **dict.fromkeys(("sprak", "vurdering", "alvor", "begrunnelse"))},
                )
            for person in ("kari", "ole", "liv"):
                habilitet.sett_inn(k.base, s, _habil(nr, person, dag))
    if hort is not None or unntak is not None:
        forelegg(k, nr, hort or (), unntak, brudd)
    if utvalg:
        raad(k, nr)
    return nr


def _mottatt(k: Kontekst) -> Any:
    from imdi_cli.kjerne.felt import Tidspunkt

    return Tidspunkt(k.i_dag, time(9))


def _habil(nr: Saksnummer, person: str, dag: str) -> dict[str, object]:
    return {
        **{"gjelder": str(nr), "person": person, "svar": "habil", "grunnlag": None, "innsigelse": 0, "unntak": None},
        **{"vurdering": None, "avgjort_av": person, "dato": dag},
    }


def forelegg(
    k: Kontekst,
    nr: Saksnummer,
    utfall: Sequence[Utfall],
    unntak: Unntak | None,
    brudd: Sequence[Brudd] = (BRUDD,),
    *,
    svar: bool = True,
) -> None:
    """Write that the case was laid before the interpreter, who answered; or the exception."""
    dag = k.i_dag.isoformat()
    with k.base.atomisk(), skritt(k, "sak.forberedt.forelegg-for-tolken", str(nr)) as s:
        s.sett_inn(
            lager.FORELEGGING,
            {
                **nr.nokkel,
                **{"nr": lager.neste_nr(k.base, lager.FORELEGGING, nr), "dato": dag},
                "frist": None if unntak else "2026-11-22" if not svar else dag,
                "reaksjoner": lager.samlet(tuple(u.value for u in utfall)),
                "brudd": lager.samlet(tuple(b.value for b in brudd)),
                "lagt": s.nr,
                "unntak": unntak.value if unntak else None,
                "unntak_grunn": "Det haster." if unntak else None,
                "uttalt": None if unntak or not svar else dag,
                "uttalelse": None if unntak or not svar else "Jeg tolket det som ble sagt.",
                "brev": None,
            },
        )


def raad(
    k: Kontekst,
    nr: Saksnummer,
    anbefalt: Utfall = Utfall.ADVARSEL,
    funn: Vurdering = Vurdering.BRUDD,
    alvor: Alvor | None = None,
) -> None:
    """Write the committee's advice."""
    with k.base.atomisk(), skritt(k, "sak.råd", str(nr)) as s:
        nokkel = {**nr.nokkel, "nr": lager.neste_nr(k.base, lager.RAAD, nr)}
        felt = {"mote": "U-2026-0001", "dato": k.i_dag.isoformat(), "anbefalt": anbefalt.value}
        s.sett_inn(
            lager.RAAD,
            {**nokkel, **felt, "alvor": alvor and alvor.value, "dissens": None, "tekst": "Utvalget mener det."},
        )
        s.sett_inn(lager.RAAD_BRUDD, {**nokkel, "kode": BRUDD.value, "vurdering": funn.value})


def ny(utfall: Utfall, brudd: Sequence[Bruddvurdering] = JA, **felt: Any) -> NyBeslutning:
    """Make a decision; without the committee unless it says otherwise."""
    ekstra = {"uten_utvalg": "Utvalget er ikke oppnevnt."} if utfall in ALLE else {}
    return NyBeslutning(utfall, "Slik er det vurdert.", tuple(brudd), **(ekstra | felt))


def mottatt(k: Kontekst, nr: Saksnummer, dag: date | None = None) -> underretning.Underrettet:
    """Record that the letter of the decision was handed over on a day, today when none is given."""
    return underretning.underrett(k, nr, Tider(Kanal.PERSONLIG, mottatt=dag or k.i_dag))


def advarsel(k: Kontekst, tolkenummer: int, dag: str, *, ta_imot: bool = True) -> Saksnummer:
    """Give an advarsel on a day through a case of its own, and record that it came the same day."""
    k = paa(k, dag)
    nr = sak(k, tolkenummer)
    beslutning.beslutt(ole(k), nr, ny(Utfall.ADVARSEL))
    if ta_imot:
        mottatt(k, nr)
    return nr


def beslutt(k: Kontekst, nr: Saksnummer, utfall: Utfall, *brudd: Any, **felt: Any) -> Avgjort:
    """Let Ole decide."""
    return beslutning.beslutt(ole(k), nr, ny(utfall, brudd or JA, **felt))


def tekst(k: Kontekst, id_: int | None) -> str:
    """Give the words of a letter."""
    assert id_ is not None
    return " ".join(som_tekst(brev.hent(k, id_)).split())


def tre(k: Kontekst, t: int, *dager: str) -> Kontekst:
    """Give three warnings, and the day after the last of them."""
    for dag in dager or ("2026-12-01", "2027-01-01", "2027-02-01"):
        advarsel(k, t, dag)
    return paa(k, "2027-03-01")


def ute(k: Kontekst, t: int) -> None:
    """Take an interpreter out of the register: what another room decides, and what the journal then holds."""
    with k.base.atomisk(), skritt(k, "test.ute", f"tolk:{t}") as s:
        tolk_ = tolker.finn(k.base, t)
        assert tolk_ is not None
        s.endre(tolker.TOLK, {"tolkenummer": t}, {"status": "ikke oppført"}, sist=tolk_.sist)


def tiltak(k: Kontekst, nr: Saksnummer, hva: Tiltak = Tiltak.UTESTENG, **felt: Any) -> midlertidig.Midlertidig:
    """Let Ole set a temporary measure."""
    alt: dict[str, Any] = {"begrunnelse": "Nye brudd ventes.", "forholdsmessig": "Vernet veier tyngst."} | felt
    return midlertidig.sett(ole(k), nr, hva, **alt)


def utestengt(k: Kontekst, nr: Saksnummer, **felt: Any) -> int:
    """Let Ole decide an utestenging for grave breaches; give the number of the reaction."""
    n = ny(Utfall.UTESTENGING, VESENTLIG, periode_til=date(2028, 1, 1), **PORT | felt)
    return beslutning.beslutt(ole(k), nr, n).reaksjoner[-1].id
