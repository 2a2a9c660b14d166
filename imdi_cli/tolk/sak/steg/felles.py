"""What the steps of a case share: finding it, what the guards look at, and going from one state to another."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager

from imdi_cli.base.journal import Skritt, skritt
from imdi_cli.base.nummer import Saksnummer
from imdi_cli.kjerne.avslag import AnnenPerson, Bruksfeil
from imdi_cli.kjerne.kontekst import Kontekst
from imdi_cli.styring.frister import steg as frister
from imdi_cli.styring.habilitet import steg as habilitet
from imdi_cli.styring.underretning import steg as underretning
from imdi_cli.tolk.register import regler as registerregler
from imdi_cli.tolk.register import steg as register
from imdi_cli.tolk.register.typer import Tolk
from imdi_cli.tolk.sak import lager
from imdi_cli.tolk.sak.regler import maskin, overganger
from imdi_cli.tolk.sak.typer.koder import Sakstatus
from imdi_cli.tolk.sak.typer.rader import Sak, Saksinnhold

ROLLE = "saksbehandler"
LESEROLLER = ("saksbehandler", "beslutter", "leder")
FORBEREDT = "sak.forberedt."  # acts that prepare the decision: whoever did one cannot decide


def les_nr(tekst: str) -> Saksnummer:
    """Read a case number. Raises Bruksfeil when it is none."""
    return Saksnummer.les(tekst, "S")


def les_varsel(tekst: str) -> Saksnummer:
    """Read the number of a varsel. Raises Bruksfeil when it is none."""
    return Saksnummer.les(tekst, "V")


def krev(k: Kontekst, nr: Saksnummer) -> Sak:
    """Give a case, or stop when there is none with that number."""
    sak = lager.finn(k.base, nr)
    if sak is None:
        raise Bruksfeil(f"Saken {nr} finnes ikke.", neste="Se sakene:  imdi sak liste --alle")
    return sak


def tolk(k: Kontekst, sak: Sak) -> Tolk | None:
    """Give the interpreter a case is about; None when the entry is deleted."""
    return register.finn(k, sak.tolkenummer)


def innhold(k: Kontekst, nr: Saksnummer, *, vises: bool = False) -> Saksinnhold:
    """Gather a case and all that the guards of its transitions look at.

    `vises` says that it is only to be shown: the rule book is then opened only where the way on turns on it.
    """
    sak = krev(k, nr)
    hvem = tolk(k, sak)
    svar = habilitet.svar(k, str(nr), sak.saksbehandler) if sak.saksbehandler else None
    s = Saksinnhold(
        sak=sak,
        varsler=tuple(lager.varsler(k.base, nr)),
        brudd=tuple(lager.brudd(k.base, nr)),
        krav=tuple(lager.krav(k.base, nr)),
        foreleggelser=tuple(lager.foreleggelser(k.base, nr)),
        raad=tuple(lager.raad(k.base, nr)),
        beslutninger=tuple(lager.beslutninger(k.base, nr)),
        habilitet=svar.value if svar else None,
        oppfort=hvem is not None and registerregler.oppfort_paa(hvem, k.i_dag),
        autorisert=tuple(s.sprak for s in hvem.sprak if s.statsautorisert) if hvem else (),
        utvalg_forst=False,
        fikk_hore=underretning.finn(k, str(nr)) is not None,
        i_dag=k.i_dag.isoformat(),
        varsel_koblet=lager.varsel_koblet(k.base, nr),
        saksbehandler=frister.navn(k).get(sak.saksbehandler, sak.saksbehandler) if sak.saksbehandler else "",
    )
    if vises and not maskin.utvalget_spor_naa(s):
        return s
    return s._replace(utvalg_forst=_utvalg_forst(k))


def _utvalg_forst(k: Kontekst) -> bool:
    """Say whether the committee is asked before a reaction; there was none before 2023, and no rule of it."""
    rader = k.regelverk.historikk("reaksjon.utvalget-forst")
    return any(r.ja for r in rader if r.gjelder(k.i_dag))


@contextmanager
def overgang(
    k: Kontekst,
    nr: Saksnummer,
    handling: str,
    *,
    forbereder: bool = True,
    til: Callable[[Saksinnhold], Sakstatus] | None = None,
) -> Iterator[tuple[Skritt, Saksinnhold]]:
    """Take a case from one state to another: one transaction, one journal row, the table's conditions first.

    Gives the step to write in, and the case as it was. `forbereder` says whether whoever does it prepares the
    decision, and so cannot make it; `til` works out the state from the case as it then is, where the table's is only
    the usual one. Raises KanIkkeNaa.
    """
    with k.base.atomisk(), i_overgang(k, nr, handling, forbereder=forbereder, til=til) as gitt:
        yield gitt


@contextmanager
def i_overgang(
    k: Kontekst,
    nr: Saksnummer,
    handling: str,
    *,
    forbereder: bool = True,
    til: Callable[[Saksinnhold], Sakstatus] | None = None,
) -> Iterator[tuple[Skritt, Saksinnhold]]:
    """Do what `overgang` does, as one of several in a transaction. Must lie inside `atomisk`."""
    o = maskin.finn(handling)
    s = innhold(k, nr)
    overganger.krev(o, s, f"imdi sak vis {nr}")
    navn = handling.replace(" ", "-")
    with skritt(k, f"{FORBEREDT}{navn}" if forbereder else f"sak.{navn}", str(nr)) as skr:
        yield skr, s
        ny = til(innhold(k, nr)) if til else o.til
        if ny is not None and ny is not s.sak.status:
            lager.sett_status(skr, krev(k, nr), {"status": ny.value})


def krev_fire_oyne(k: Kontekst, nr: Saksnummer, hva: str, neste: str) -> None:
    """Stop whoever has prepared a case from deciding it; `neste` is what another types. Raises AnnenPerson (4)."""
    if k.bruker.login in lager.forberedere(k.base, str(nr)):
        raise AnnenPerson(
            f"Du har forberedt {nr}, og kan ikke {hva}: det må en annen gjøre.",
            hjemmel="fire øyne: den som forbereder en avgjørelse, treffer den ikke",
            neste=neste,
        )
