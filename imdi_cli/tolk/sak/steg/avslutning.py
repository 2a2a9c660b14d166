"""Closing a case: when nobody can complain any more, and everyone who must know has been told."""

from typing import NamedTuple

from imdi_cli.base.nummer import Saksnummer
from imdi_cli.kjerne.dokument import Malform
from imdi_cli.kjerne.kontekst import Kontekst
from imdi_cli.styring.frister import steg as frister
from imdi_cli.tolk.reaksjon.typer import Reaksjon
from imdi_cli.tolk.sak import lager as saker
from imdi_cli.tolk.sak.regler import slutt as regler
from imdi_cli.tolk.sak.steg import felles, vedtaksbrev, virkning
from imdi_cli.tolk.sak.typer.avgjorelse import Offentlig
from imdi_cli.tolk.sak.typer.koder import Sakstatus
from imdi_cli.tolk.varsel.steg.kobling import hent as hent_varsel
from imdi_cli.tolk.varsel.typer.koder import Anonymitet, Varslertype

ROLLE = "saksbehandler"
FORELOPIG = "varsel.forelopig-svar"


class Avsluttet(NamedTuple):
    """A closed case: the notes to those who reported (varsel and letter), those nobody can be told, and the rest."""

    nr: str
    brev: tuple[tuple[str, int], ...]
    ukjente: tuple[str, ...]
    offentlige: tuple[Offentlig, ...]
    opphevet: tuple[Reaksjon, ...]


def avslutt(k: Kontekst, nr: Saksnummer, *, malform: Malform = Malform.BOKMAL) -> Avsluttet:
    """Close a case. Whoever reported gets a short note that says that it is closed, and nothing about anyone.

    Temporary measures that still hold end with it. Raises KanIkkeAvslutte while somebody may complain, or has not
    been told.
    """
    k.krev_rolle(ROLLE)
    mal = vedtaksbrev.mal("avslutning_varsler", malform)
    with felles.overgang(k, nr, "avslutt", forbereder=False) as (skr, s):
        b = s.beslutning
        assert b is not None  # the case is decided
        rader = frister.til_sak(k, str(nr))
        regler.krev_kan_avsluttes(s, rader, paaklages=vedtaksbrev.kan_paaklages(k, b))
        for rad in rader:
            if rad.regel == regler.KLAGE and rad.lukket is None:
                frister.lukk(k, skr, rad, holdt=False, grunn="fristen gikk ut uten klage")
        opphevet = virkning.avslutt_midlertidige(k, skr, nr, s.sak.tolkenummer)
        brev, ukjente, offentlige = [], [], []
        for nummer in s.varsler:
            v, _ = hent_varsel(k, Saksnummer.les(nummer, "V"))
            if v.anonymitet == Anonymitet.UKJENT or v.varsler_type == Varslertype.EGET:
                ukjente.append(v.nr)
            else:
                brev.append((v.nr, vedtaksbrev.skriv_til_varsler(k, skr, mal, v.nr, v.mottatt)))
            if v.varsler_type == Varslertype.ORGAN:
                offentlige.append(Offentlig(v.nr))
            for rad in frister.til_sak(k, v.nr):
                if rad.regel == FORELOPIG and rad.lukket is None:
                    frister.lukk(k, skr, rad, holdt=False, grunn=f"{nr} er avsluttet, og avsenderen får svar")
        verdier: dict[str, object] = {"status": Sakstatus.AVSLUTTET.value, "avsluttet": k.i_dag.isoformat()}
        saker.sett_status(skr, felles.krev(k, nr), verdier)
    return Avsluttet(str(nr), tuple(brev), tuple(ukjente), tuple(offentlige), tuple(opphevet))
