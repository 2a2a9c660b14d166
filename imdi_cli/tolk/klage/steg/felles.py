"""What the steps of a complaint share: finding it, what the guards look at, going on, and letters."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import contextmanager
from datetime import date
from pathlib import Path

from imdi_cli.base.journal import Skritt, skritt
from imdi_cli.base.nummer import Saksnummer
from imdi_cli.brev.innhold import Mottaker, Verdi, sett_sammen
from imdi_cli.brev.mal import Mal, les_mal
from imdi_cli.kjerne.avslag import Bruksfeil
from imdi_cli.kjerne.dato import vis_dato
from imdi_cli.kjerne.dokument import Malform
from imdi_cli.kjerne.kontekst import Kontekst
from imdi_cli.styring.brev import steg as brev
from imdi_cli.styring.frister import steg as frister
from imdi_cli.styring.underretning import steg as underretning
from imdi_cli.tolk.klage import lager
from imdi_cli.tolk.klage.regler import maskin
from imdi_cli.tolk.klage.typer.koder import Klagestatus
from imdi_cli.tolk.klage.typer.rader import Klage, Klageinnhold
from imdi_cli.tolk.register.steg import felles as register

MALER = Path(__file__).parents[1] / "maler"
ROLLE, BESLUTTER = maskin.ROLLE, maskin.BESLUTTER
LESEROLLER = ("saksbehandler", "beslutter", "leder")
FORELOPIG_SVAR = "saksbehandling.forelopig-svar"
RETTING = "klage.retting"
UNDERRETTES = "vedtak.underretning"
INSTANS = "klage.klageinstans"


def les_nr(tekst: str) -> Saksnummer:
    """Read the number of a complaint. Raises Bruksfeil when it is none."""
    return Saksnummer.les(tekst, "K")


def krev(k: Kontekst, nr: Saksnummer) -> Klage:
    """Give a complaint, or stop when there is none with that number."""
    kl = lager.finn(k.base, nr)
    if kl is None:
        raise Bruksfeil(f"Klagen {nr} finnes ikke.", neste="Se klagene:  imdi klage liste --alle")
    return kl


def innhold(k: Kontekst, nr: Saksnummer) -> Klageinnhold:
    """Gather a complaint and all that the guards of its transitions look at."""
    mottatt = underretning.mottatt(k, str(nr))
    return Klageinnhold(
        klage=krev(k, nr),
        mangler=tuple(lager.mangler(k.base, nr)),
        beslutninger=tuple(lager.beslutninger(k.base, nr)),
        utsettelser=tuple(lager.utsettelser(k.base, nr)),
        kostnad=lager.kostnad(k.base, nr),
        underrettet=mottatt.isoformat() if mottatt else None,
        i_dag=k.i_dag.isoformat(),
    )


@contextmanager
def overgang(
    k: Kontekst,
    nr: Saksnummer,
    handling: str,
    *,
    til: Callable[[Klageinnhold], Klagestatus] | None = None,
) -> Iterator[tuple[Skritt, Klageinnhold]]:
    """Take a complaint from one state to another: one transaction, one journal row, the table's conditions first.

    Raises KanIkkeGjoresMedKlagen.
    """
    with k.base.atomisk(), i_overgang(k, nr, handling, til=til) as gitt:
        yield gitt


@contextmanager
def i_overgang(
    k: Kontekst,
    nr: Saksnummer,
    handling: str,
    *,
    til: Callable[[Klageinnhold], Klagestatus] | None = None,
) -> Iterator[tuple[Skritt, Klageinnhold]]:
    """Do what `overgang` does in a transaction that is open, with other steps in it.

    `til` works out the state from the complaint as it then is, where the table's is only the usual one. Raises
    KanIkkeGjoresMedKlagen.
    """
    s = innhold(k, nr)
    o = maskin.krev(handling, s)
    with skritt(k, f"klage.{handling.replace(' ', '-')}", str(nr)) as skr:
        yield skr, s
        ny = til(innhold(k, nr)) if til else o.til
        if ny is not None and ny is not s.klage.status:
            sett_status(k, skr, nr, ny)


def sett_status(k: Kontekst, s: Skritt, nr: Saksnummer, status: Klagestatus) -> None:
    """Write where a complaint stands; the day it ends when it does."""
    slutt = k.i_dag.isoformat() if status.er_slutt else None
    lager.endre(s, krev(k, nr), {"status": status.value, "avsluttet": slutt})


def lukk(k: Kontekst, s: Skritt, regel: str, *, holdt: bool = False, dag: date | None = None, grunn: str) -> None:
    """Close the deadlines of a rule that run in the complaint: met on a day, or not needed."""
    while (rad := frister.finn(k, s.gjelder, regel)) is not None:
        frister.lukk(k, s, rad, holdt=holdt, dag=dag, grunn=None if holdt else grunn)


def mal(navn: str, malform: Malform) -> Mal:
    """Read one of the templates. To be done before `atomisk`: it is a file."""
    return les_mal(MALER, navn, malform)


def skriv_brev(
    k: Kontekst,
    s: Skritt,
    mal: Mal,
    kl: Klage,
    felt: Mapping[str, Verdi],
    *,
    til: Mottaker | None = None,
    saksbehandler: str | None = None,
    regler: Iterable[str] = (),
) -> int:
    """Put a letter together and keep it with the step; give its number.

    It goes to whoever complains, or the representative, unless `til` says another (§ 12 third paragraph). Whoever
    prepared the decision stands as caseworker, and whoever makes it as decider.
    """
    forberedt = frister.navn(k).get(saksbehandler or "", k.bruker.navn)
    sammen = sett_sammen(
        mal,
        bok=k.regelverk,
        mottaker=til or register.mottaker(kl.mottaker, kl.mottakers_adresse),
        dato=k.i_dag,
        sak=s.gjelder,
        saksbehandler=forberedt,
        beslutter=k.bruker.navn if forberedt != k.bruker.navn else "",
        felt=felt,
        regler=tuple(regler),
        neste=f"imdi klage vis {kl.nr}",
    )
    return brev.lagre(k, s, sammen)


def dag(iso: str) -> str:
    """Say a stored day in words."""
    return vis_dato(date.fromisoformat(iso))
