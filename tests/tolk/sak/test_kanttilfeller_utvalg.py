"""Edge cases 15-17 and 19 of the note (fag: tolkeloven §15): who may sit on the committee, and its advice."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import hjelp
import pytest
from tolk.sak.kantlag import ny
from tolk.sak.lag import HABIL
from tolk.utvalg.lag import (
    BESTILLER,
    BESTILLERVARA,
    BRUKER,
    BRUKERVARA,
    FASTE,
    TOLK,
    TOLKEN,
    TOLKVARA,
    U1,
    UTDANNING,
    habil,
    sak,
    sett_mote,
    stem,
    utvalg,
)

from imdi_cli.base.kontroll import kontroller_kjede, spill_av
from imdi_cli.base.nummer import Saksnummer
from imdi_cli.brev.visning import som_tekst
from imdi_cli.kjerne.kontekst import Kontekst
from imdi_cli.styring.brev import steg as brev
from imdi_cli.styring.bruker.steg import endring
from imdi_cli.styring.bruker.typer.nytt import NyBruker
from imdi_cli.styring.bruker.typer.rader import Rolle
from imdi_cli.styring.habilitet import steg as svarene
from imdi_cli.styring.habilitet.typer import Habilitetssvar, Tilknytning
from imdi_cli.tolk.sak.regler import beslutning as regler
from imdi_cli.tolk.sak.steg import behandling, beslutning, felles
from imdi_cli.tolk.sak.typer.avgjorelse import Bruddvurdering
from imdi_cli.tolk.sak.typer.koder import Sakstatus, Utfall, Vurdering
from imdi_cli.tolk.utvalg.lager import mote as lager
from imdi_cli.tolk.utvalg.regler import habilitet as utvalgsregler
from imdi_cli.tolk.utvalg.steg import habilitet, innkalling
from imdi_cli.tolk.utvalg.steg import raad as raadsteg
from imdi_cli.tolk.utvalg.typer.nytt import Erklaring
from imdi_cli.tolk.varsel.typer.koder import Brudd

Avvist = Callable[..., Any]
INHABIL = Habilitetssvar.INHABIL


@pytest.fixture(autouse=True)
def hel(k: Kontekst) -> Any:
    yield
    assert kontroller_kjede(k.base).feil == []
    assert spill_av(k.base) == []


def start(k: Kontekst, mappe: Path, **endret: Any) -> Saksnummer:
    """Make a committee, and a case before it that the four are called in to."""
    utvalg(k, **endret)
    nr = sak(k, mappe)
    sett_mote(k, nr)
    innkalling.innkall(k, U1)
    return nr


def meld(k: Kontekst, nr: Saksnummer, id_: int, grunn: Tilknytning, tekst: str | None = None, **mer: Any) -> None:
    habilitet.svar(k, U1, nr, id_, Erklaring(None, grunn, tekst, **mer))


def avgjor(k: Kontekst, nr: Saksnummer, id_: int, tekst: str | None = None) -> None:
    habilitet.svar(k, U1, nr, id_, Erklaring(INHABIL, None, tekst, avgjor=True))


def test_kant_15_medlemmet_er_tolken_eller_i_slekt(k: Kontekst, avvist: Avvist, tmp_path: Path) -> None:
    """Edge 15 (forvaltningsloven §§ 6, 8, 10): the body decides without her, and her vara is called in."""
    nr = start(k, tmp_path, TolkFast={"tolkenummer": TOLK, "sprak": "somali"})
    stans = avvist(utvalgsregler.KanIkkeErklaereHabil, lambda: habil(k, U1, nr, TOLKEN))
    assert stans.hjemmel == "forvaltningsloven § 6 første ledd bokstav a"
    meld(k, nr, TOLKEN, Tilknytning.PART)
    avgjor(k, nr, TOLKEN)
    (deltok,) = [a.deltok for a in lager.avgjort(k.base, U1).values()]
    assert TOLKEN not in deltok
    i = innkalling.innkall_vara(k, U1, TOLKVARA, sak=nr)
    assert [r.i_stedet_for for r in i.bilde.innkalt if r.medlem == TOLKVARA] == [TOLKEN]
    habil(k, U1, nr, UTDANNING, BRUKER, BESTILLER, TOLKVARA)
    stemte = [s.medlem for s in raadsteg.gi(k, U1, nr, stem()).bilde.saker[0].stemmer]
    assert TOLKEN not in stemte and TOLKVARA in stemte


def test_kant_16_medlemmet_tolker_samme_sprak(k: Kontekst, avvist: Avvist, tmp_path: Path) -> None:
    """Edge 16 (forvaltningsloven § 6 second paragraph): weighed in writing, an objection weighs, and it is logged."""
    nr = start(k, tmp_path, TolkFast={"tolkenummer": 30, "sprak": "somali"})
    avvist(utvalgsregler.KanIkkeErklaereHabil, lambda: habil(k, U1, nr, TOLKEN))
    meld(k, nr, TOLKEN, Tilknytning.SAEREGNE, "Tar oppdrag i samme by.", innsigelse=True)
    stans = avvist(utvalgsregler.KanIkkeAvgjoreHabilitet, lambda: avgjor(k, nr, TOLKEN))
    assert "tillegges vekt" in stans.hva
    avgjor(k, nr, TOLKEN, "De konkurrerer, og tolken har sagt fra.")
    assert [(h.svar, h.innsigelse) for h in svarene.alle_svar(k, str(nr))] == [
        (Habilitetssvar.FORELAGT, True),
        (INHABIL, True),
    ]


def test_kant_17_flere_er_i_tvil_samtidig(k: Kontekst, tmp_path: Path) -> None:
    """Edge 17 (forvaltningsloven § 8 second paragraph): none of them votes on any of the questions."""
    nr = start(k, tmp_path)
    for id_ in (BRUKER, BESTILLER):
        meld(k, nr, id_, Tilknytning.SLEKT)
    for vara in (BRUKERVARA, BESTILLERVARA):
        innkalling.innkall_vara(k, U1, vara, sak=nr)
    for id_ in (BRUKER, BESTILLER):
        avgjor(k, nr, id_)
    for a in lager.avgjort(k.base, U1).values():
        assert set(a.deltok) == {TOLKEN, UTDANNING, BRUKERVARA, BESTILLERVARA}
        assert a.alle is False


def test_kant_17_ellers_ville_organet_ikke_kunne_handle(k: Kontekst, tmp_path: Path) -> None:
    """Edge 17, the exception: when too few are left, all who meet take part."""
    nr = start(k, tmp_path)
    for id_ in (TOLKEN, BRUKER, BESTILLER):
        meld(k, nr, id_, Tilknytning.SAEREGNE, "Kjenner tolken.")
    avgjor(k, nr, TOLKEN, "Nært vennskap.")
    (a,) = lager.avgjort(k.base, U1).values()
    assert (a.deltok, a.alle) == (FASTE, True)


def test_kant_19_imdi_avviker_fra_raadet(k: Kontekst, avvist: Avvist, tmp_path: Path) -> None:
    """Edge 19 (the ministry's letter): allowed, in finding and in reaction, when it is written why."""
    nr = start(k, tmp_path)
    habil(k, U1, nr, *FASTE)
    raadsteg.gi(k, U1, nr, stem(Utfall.UTEN_REAKSJON))
    assert felles.krev(k, nr).status is Sakstatus.RAAD
    endring.ny(k, "liv", NyBruker(navn="Liv", rolle=(Rolle.SAKSBEHANDLER, Rolle.BESLUTTER)))
    liv = hjelp.som(k, "liv", "saksbehandler", "beslutter")
    for hvem in (k, liv):
        behandling.svar_habilitet(hvem, nr, HABIL)
    funn = [Bruddvurdering(b, Vurdering.BRUDD) for b in (Brudd.GT_NOYAKTIG, Brudd.GT_PARTISK)]
    n = ny(Utfall.ADVARSEL, funn, uten_utvalg=None)
    stans = avvist(regler.KanIkkeBeslutte, lambda: beslutning.beslutt(liv, nr, n))
    assert "utvalget rådet til avsluttet, brudd uten reaksjon, ikke advarsel" in stans.hva
    assert "utvalget mente ikke tilstrekkelig opplyst på GT-PARTISK, IMDi brudd" in stans.hva
    assert "--avvik-fil" in stans.neste
    a = beslutning.beslutt(liv, nr, n._replace(avvik="Tolken har vært varslet om dette før."))
    assert "Tolken har vært varslet om dette før." in " ".join(som_tekst(brev.hent(k, a.brev or 0)).split())
