"""Deciding a case: four eyes and habilitet, proposals, and the temporary measures that end with the decision."""

from collections.abc import Callable
from typing import Any

import hjelp
import pytest
from tolk.sak.saklag import JA, NEI, VESENTLIG, beslutt, folk, liv, med_regel, ny, ole, sak, tekst, tolk

from imdi_cli.base.journal import skritt
from imdi_cli.base.kontroll import kontroller_kjede, spill_av
from imdi_cli.kjerne.avslag import AnnenPerson, Bruksfeil
from imdi_cli.kjerne.kontekst import Kontekst
from imdi_cli.styring.habilitet import lager as habilitetssvar
from imdi_cli.styring.habilitet import regler as habilitet
from imdi_cli.tolk.reaksjon import steg as reaksjon
from imdi_cli.tolk.reaksjon.typer import Reaksjonstype as T
from imdi_cli.tolk.register import steg as register
from imdi_cli.tolk.sak.lager import beslutning as lager
from imdi_cli.tolk.sak.regler.overganger import KanIkkeNaa
from imdi_cli.tolk.sak.steg import beslutning as steg
from imdi_cli.tolk.sak.steg import felles, midlertidig
from imdi_cli.tolk.sak.typer.avgjorelse import Bruddvurdering, Tiltak
from imdi_cli.tolk.sak.typer.koder import Grunnlag, Sakstatus, Utfall

Avvist = Callable[..., Any]
U = Utfall


@pytest.fixture(autouse=True)
def hel(k: Kontekst) -> Any:
    """Register the people; after the test the journal says what the tables say."""
    folk(k)
    yield
    assert kontroller_kjede(k.base).feil == []
    assert spill_av(k.base) == []


# --- four eyes and habilitet ------------------------------------------------------------------------------------


def test_den_som_har_forberedt_kan_ikke_avgjore(k: Kontekst, avvist: Avvist) -> None:
    t = tolk(k)
    nr = sak(k, t)
    stans = avvist(AnnenPerson, lambda: steg.beslutt(k, nr, ny(U.ADVARSEL)))
    assert "--forslag" in stans.neste
    steg.forslag(k, nr, ny(U.ADVARSEL))
    avvist(AnnenPerson, lambda: steg.signer(k, nr))
    liv_sak = sak(ole(k), t, saksbehandler="liv")
    avvist(AnnenPerson, lambda: steg.beslutt(liv(k), liv_sak, ny(U.ADVARSEL)))


def test_den_som_la_fram_kan_ikke_signere(k: Kontekst, avvist: Avvist) -> None:
    nr = sak(k, tolk(k))
    steg.forslag(ole(k), nr, ny(U.ADVARSEL))
    avvist(AnnenPerson, lambda: steg.signer(ole(k), nr))
    assert steg.signer(liv(k), nr).reaksjoner


def test_rollene(k: Kontekst, avvist: Avvist) -> None:
    nr = sak(k, tolk(k))
    bare = hjelp.som(k, "ole", "saksbehandler")
    avvist(AnnenPerson, lambda: steg.beslutt(bare, nr, ny(U.ADVARSEL)), kommando=False)
    avvist(AnnenPerson, lambda: steg.signer(bare, nr), kommando=False)
    avvist(AnnenPerson, lambda: steg.send_tilbake(bare, nr, "x"), kommando=False)
    avvist(AnnenPerson, lambda: steg.forslag(hjelp.som(k, "ole", "leser"), nr, ny(U.ADVARSEL)), kommando=False)


def test_den_som_avgjor_maa_ha_svart_om_habilitet(k: Kontekst, avvist: Avvist) -> None:
    nr = sak(k, tolk(k))
    with k.base.atomisk(), skritt(k, "test", str(nr)) as s:
        felt = {"gjelder": str(nr), "person": "ole", "svar": "inhabil", "grunnlag": "slekt", "innsigelse": 0}
        habilitetssvar.sett_inn(
            k.base, s, {**felt, "unntak": None, "vurdering": None, "avgjort_av": "ole", "dato": "2026-11-23"}
        )
    avvist(habilitet.KanIkkeDelta, lambda: beslutt(k, nr, U.ADVARSEL))
    steg.forslag(k, nr, ny(U.ADVARSEL))
    avvist(habilitet.KanIkkeDelta, lambda: steg.signer(ole(k), nr))
    assert steg.signer(liv(k), nr).reaksjoner


# --- proposals --------------------------------------------------------------------------------------------------


def test_et_nytt_forslag_trekker_det_gamle_og_signeringen_tar_det_siste(k: Kontekst) -> None:
    nr = sak(k, tolk(k))
    steg.forslag(k, nr, ny(U.UTEN_REAKSJON))
    steg.forslag(k, nr, ny(U.ADVARSEL))
    assert [b.trukket for b in felles.innhold(k, nr).beslutninger] == ["2026-11-23", None]
    assert steg.signer(ole(k), nr).utfall is U.ADVARSEL


def test_direkte_avgjorelse_trekker_forslaget(k: Kontekst) -> None:
    nr = sak(k, tolk(k))
    steg.forslag(k, nr, ny(U.UTEN_REAKSJON))
    beslutt(k, nr, U.ADVARSEL)
    b1, b2 = felles.innhold(k, nr).beslutninger
    assert (b1.trukket, b1.besluttet, b2.besluttet_av) == ("2026-11-23", None, "ole")


def test_signering_uten_forslag(k: Kontekst, avvist: Avvist) -> None:
    nr = sak(k, tolk(k), status=Sakstatus.TIL_BESLUTNING)
    assert "forslag" in avvist(KanIkkeNaa, lambda: steg.signer(ole(k), nr)).hva


def test_forslaget_byttes_mens_en_leser_det(k: Kontekst, avvist: Avvist, monkeypatch: pytest.MonkeyPatch) -> None:
    nr = sak(k, tolk(k))
    steg.forslag(k, nr, ny(U.ADVARSEL))
    ekte = felles.innhold
    svar = [ekte(k, nr)._replace(beslutninger=())]
    monkeypatch.setattr(felles, "innhold", lambda k_, n: svar.pop() if svar else ekte(k_, n))
    assert "endret mens" in avvist(Bruksfeil, lambda: steg.signer(ole(k), nr)).hva


def test_sendt_tilbake_med_grunn(k: Kontekst, avvist: Avvist) -> None:
    nr = sak(k, tolk(k))
    steg.forslag(k, nr, ny(U.ADVARSEL))
    avvist(Bruksfeil, lambda: steg.send_tilbake(ole(k), nr, "  "), kommando=False)
    steg.send_tilbake(ole(k), nr, "Spør helsestasjonen også.")
    assert felles.krev(k, nr).status is Sakstatus.UTREDES
    assert felles.innhold(k, nr).forslag is None
    (r,) = lager.returer(k.base, nr)
    assert (r.nr, r.av, r.grunn) == (1, "ole", "Spør helsestasjonen også.")
    steg.forslag(k, nr, ny(U.ADVARSEL))
    assert steg.signer(ole(k), nr).reaksjoner  # sending back does not prepare


def test_sendt_tilbake_uten_forslag(k: Kontekst) -> None:
    nr = sak(k, tolk(k), status=Sakstatus.RAAD)
    steg.send_tilbake(ole(k), nr, "Nye opplysninger.")
    assert felles.krev(k, nr).status is Sakstatus.UTREDES


# --- temporary measures end with the decision -------------------------------------------------------------------


@pytest.mark.parametrize(
    ("utfall", "brudd", "under_klage", "slutter"),
    [
        (U.IKKE_BRUDD, NEI, False, True),
        (U.IKKE_BRUDD, NEI, True, True),
        (U.ADVARSEL, JA, True, True),
        (U.UTESTENGING_ALLTID, VESENTLIG, False, True),
        (U.UTESTENGING_ALLTID, VESENTLIG, True, False),
    ],
)
def test_midlertidig_tiltak_slutter_med_avgjorelsen(
    k: Kontekst, utfall: Utfall, brudd: tuple[Bruddvurdering, ...], under_klage: bool, slutter: bool
) -> None:
    """Edge 29: never left on after «ikke brudd»; through a complaint only where the setting says so."""
    k = med_regel(k, reaksjon__midlertidig__under_klage=under_klage)
    t = tolk(k)
    nr = sak(k, t)
    midlertidig.sett(ole(k), nr, Tiltak.UTESTENG, begrunnelse="Fare.", forholdsmessig="Veier tyngst.")
    assert register.vis(k, t) is None
    port = {"grunnlag": Grunnlag.VESENTLIG} if brudd is VESENTLIG else {}
    a = beslutt(k, nr, utfall, *brudd, **port)
    assert bool(a.opphevet) is slutter
    (m,) = [r for r in reaksjon.til_sak(k, str(nr)) if r.type is T.UTESTENGT_MIDLERTIDIG]
    assert (m.opphevet == "2026-11-23") is slutter
    if utfall is U.IKKE_BRUDD:
        assert register.vis(k, t) is not None
        assert "midlertidig utestenging" in tekst(k, a.brev)


def test_tilbakekall_endelig_etter_midlertidig(k: Kontekst) -> None:
    """The bevilling that is temporarily called back is there to be called back for good."""
    t = tolk(k, "somali")
    nr = sak(k, t)
    midlertidig.sett(ole(k), nr, Tiltak.TILBAKEKALL, begrunnelse="Fare.", forholdsmessig="Veier tyngst.")
    a = beslutt(k, nr, U.TILBAKEKALL, *VESENTLIG, grunnlag=Grunnlag.VESENTLIG)
    assert [r.type for r in a.reaksjoner] == [T.TILBAKEKALT]
    assert [r.type for r in a.opphevet] == [T.TILBAKEKALT_MIDLERTIDIG]
