"""What the klageinstans decides of a complaint, and what it changes."""

from collections.abc import Callable
from datetime import date
from typing import Any

import pytest
from tolk.klage.lag import (
    I_DAG,
    OPPHEV,
    apne,
    avgjort,
    folk,
    hel,
    klag,
    oppfort,
    overlevert,
    oversendt,
    paa,
    status,
    svar,
    tekst,
    tolk,
    utestengt,
)

from imdi_cli.kjerne.avslag import Bruksfeil
from imdi_cli.kjerne.dokument import Malform
from imdi_cli.kjerne.kontekst import Kontekst
from imdi_cli.tolk.klage.regler.form import KanIkkePaaklages
from imdi_cli.tolk.klage.regler.maskin import KanIkkeGjoresMedKlagen
from imdi_cli.tolk.klage.regler.utfall import KanIkkeEndreTilSkade
from imdi_cli.tolk.klage.steg import behandling, instansen
from imdi_cli.tolk.klage.typer.koder import Endringsslag, Instansutfall, Klagestatus, Opptak, Utfall
from imdi_cli.tolk.klage.typer.rader import Endring
from imdi_cli.tolk.reaksjon import steg as reaksjon
from imdi_cli.tolk.sak.typer.koder import Sakstatus

Avvist = Callable[..., Any]


@pytest.fixture(autouse=True)
def _folk(k: Kontekst) -> None:
    folk(k)


def test_klageinstansen_endrer_til_gunst(k: Kontekst) -> None:
    t = tolk(k)
    s = utestengt(k, t)
    kl = klag(k, s)
    oversendt(k, kl)
    b = instansen.avgjor(
        k, kl, svar(Instansutfall.ENDRET, endring=Endring(Endringsslag.ADVARSEL)), malform=Malform.NYNORSK
    )
    assert oppfort(k, t)
    brevet = tekst(k, b.brev)
    assert "utestenginga blir ei åtvaring" in brevet
    assert "klageinstansen som avgjer kravet" in brevet
    instansen.underrett(k, kl, overlevert())
    assert len(reaksjon.tell(k, t, I_DAG).teller) == 1
    assert "klage.frist" not in apne(k, s), "klageinstansens vedtak kan ikke påklages"
    with pytest.raises(KanIkkePaaklages, match="kan ikke påklages"):
        klag(k, s)
    hel(k)


def test_klageinstansen_opphever_og_sender_tilbake(k: Kontekst) -> None:
    t = tolk(k)
    s = utestengt(k, t)
    kl = klag(k, s)
    oversendt(k, kl)
    b = instansen.avgjor(k, kl, svar(Instansutfall.OPPHEVET))
    assert status(k, s) is Sakstatus.UTREDES
    assert oppfort(k, t)
    assert f"imdi sak vis {s}" in b.virkning.merknader[0]
    hel(k)


def test_klageinstansen_avviser(k: Kontekst) -> None:
    kl = klag(k, utestengt(k, tolk(k)))
    oversendt(k, kl)
    assert instansen.avgjor(k, kl, svar(Instansutfall.AVVIST)).klage.svar is Instansutfall.AVVIST


def test_endring_til_skade_krever_melding_sendt_innen_tre_maaneder(k: Kontekst, avvist: Avvist) -> None:
    """Edge case 46. The statute says sent, not received."""
    s = utestengt(k, tolk(k))
    kl = klag(k, s)
    oversendt(k, kl)
    senere = paa(k, "2027-03-10")
    lengre = Endring(Endringsslag.PERIODE, til="2029-01-01")

    def svarer(**felt: Any) -> instansen.Instanssvar:
        return svar(Instansutfall.ENDRET, date(2027, 3, 1), endring=lengre, **felt)

    for felt in ({}, {"meldt": date(2027, 2, 24)}):
        stans = avvist(KanIkkeEndreTilSkade, lambda felt=felt: instansen.avgjor(senere, kl, svarer(**felt)))
        assert stans.hjemmel == "forvaltningsloven § 34 tredje ledd"
    b = instansen.avgjor(senere, kl, svarer(meldt=date(2027, 2, 23)))
    assert b.klage.til_skade_meldt == "2027-02-23"
    assert [r.periode_til for r in reaksjon.til_sak(k, str(s)) if r.opphevet is None] == ["2029-01-01"]
    hel(k)


def test_andres_klage_loser_fristen_for_endring_til_skade(k: Kontekst) -> None:
    kl = klag(k, utestengt(k, tolk(k)))
    oversendt(k, kl)
    e = Endring(Endringsslag.ALLTID)
    b = instansen.avgjor(k, kl, svar(Instansutfall.ENDRET, endring=e, andres_klage=True))
    assert b.klage.status is Klagestatus.AVGJORT


@pytest.mark.parametrize(
    "felt",
    [
        {"utfall": Instansutfall.STADFESTET, "endring": OPPHEV},
        {"utfall": Instansutfall.ENDRET},
        {"utfall": Instansutfall.STADFESTET, "dato": date(2026, 11, 24)},
        {"utfall": Instansutfall.STADFESTET, "dato": date(2026, 11, 22)},
        {"utfall": Instansutfall.STADFESTET, "grunn": " "},
    ],
)
def test_svar_som_ikke_henger_sammen_stanses(k: Kontekst, avvist: Avvist, felt: dict[str, Any]) -> None:
    kl = klag(k, utestengt(k, tolk(k)))
    oversendt(k, kl)
    s = svar(Instansutfall.STADFESTET)._replace(**felt)
    avvist(Bruksfeil, lambda: instansen.avgjor(k, kl, s), kommando=False)


def test_oversending_krever_uttalelse_og_at_imdi_har_vurdert(k: Kontekst, avvist: Avvist) -> None:
    kl = klag(k, utestengt(k, tolk(k)))
    avvist(KanIkkeGjoresMedKlagen, lambda: instansen.oversend(k, kl, "Tekst."))
    avgjort(k, kl, Utfall.OPPRETTHOLD)
    avvist(Bruksfeil, lambda: instansen.oversend(k, kl, " "), kommando=False)
    avvist(KanIkkeGjoresMedKlagen, lambda: instansen.avgjor(k, kl, svar(Instansutfall.AVVIST)))
    avvist(KanIkkeGjoresMedKlagen, lambda: instansen.underrett(k, kl, overlevert()))


def test_ingenting_a_underrette_om(k: Kontekst, avvist: Avvist) -> None:
    kl = klag(k, utestengt(k, tolk(k)))
    oversendt(k, kl)
    avvist(Bruksfeil, lambda: instansen.underrett(k, kl, overlevert()))
    avvist(Bruksfeil, lambda: instansen.underrett(k, kl, overlevert(), kostnader=True))


def test_sak_som_er_avsluttet_kan_paaklages_for_sent_og_apnes_igjen(k: Kontekst) -> None:
    from imdi_cli.tolk.sak.steg import avslutning

    t = tolk(k)
    s = utestengt(k, t)
    senere = paa(k, "2026-12-20")
    avslutning.avslutt(senere, s)
    kl = klag(senere, s)
    assert status(senere, s) is Sakstatus.AVSLUTTET
    behandling.ta_opp(senere, kl, Opptak.B, "Rimelig.")
    avgjort(senere, kl, Utfall.OMGJOR, endring=Endring(Endringsslag.NY_BEHANDLING))
    assert status(senere, s) is Sakstatus.UTREDES
    assert oppfort(senere, t)
    hel(k)
