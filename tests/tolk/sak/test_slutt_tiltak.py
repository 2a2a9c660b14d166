"""Temporary measures."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from tolk.sak.saklag import JA, NEI, folk, ny, ole, paa, sak, tekst, tiltak, tolk, utestengt

from imdi_cli.base.arkiv import rettelser_til
from imdi_cli.base.kontroll import kontroller_kjede, spill_av
from imdi_cli.kjerne.avslag import AnnenPerson, Bruksfeil
from imdi_cli.kjerne.dokument import Malform
from imdi_cli.kjerne.kontekst import Kontekst
from imdi_cli.tolk.reaksjon.typer import Reaksjonstype as T
from imdi_cli.tolk.register import steg as register
from imdi_cli.tolk.sak.regler import slutt as regler
from imdi_cli.tolk.sak.steg import beslutning, felles, midlertidig, oppheving
from imdi_cli.tolk.sak.typer.avgjorelse import Omgjoringsgrunn, Tiltak
from imdi_cli.tolk.sak.typer.koder import Sakstatus, Unntak, Utfall
from imdi_cli.tolk.tolkebevis.steg import nokkel, utstedelse
from imdi_cli.tolk.tolkebevis.steg.kontroll import kontroller
from imdi_cli.tolk.tolkebevis.typer import Svar

Avvist = Callable[..., Any]
U = Utfall
GUNST = Omgjoringsgrunn.GUNST


@pytest.fixture(autouse=True)
def hel(k: Kontekst) -> Any:
    """Register the people; after the test the journal says what the tables say."""
    folk(k)
    yield
    assert kontroller_kjede(k.base).feil == []
    assert spill_av(k.base) == []


@pytest.mark.parametrize("malform", list(Malform))
def test_midlertidig_utestenging(k: Kontekst, malform: Malform) -> None:
    """R5: tied to an open case, a note on proportionality, a letter like any enkeltvedtak."""
    t = tolk(k)
    nr = sak(k, t)
    m = tiltak(k, nr, malform=malform)
    (r,) = m.aktive
    assert (r.type, r.sak, r.periode_til) == (T.UTESTENGT_MIDLERTIDIG, str(nr), None)
    assert register.vis(k, t) is None
    brevet = tekst(k, m.brev)
    for bit in ("Vernet veier tyngst.", "§ 48", "§ 42", "post@imdi.no", "§ 21"):
        assert bit in brevet
    assert felles.krev(k, nr).status is Sakstatus.HORT


def test_midlertidig_tilbakekall_tar_tittelen_i_ett_sprak(k: Kontekst) -> None:
    t = tolk(k, "somali", "arabisk")
    m = tiltak(k, sak(k, t), Tiltak.TILBAKEKALL, sprak="Somali")
    assert [r.sprak for r in m.aktive] == ["somali"]
    assert m.endringer == ("somali: fra kategori A til kategori B",)
    assert "i somali er kalt tilbake" in tekst(k, m.brev)


def test_det_eneste_spraket_trengs_ikke_oppgis(k: Kontekst) -> None:
    nr = sak(k, tolk(k, "somali"))
    assert [r.sprak for r in tiltak(k, nr, Tiltak.TILBAKEKALL).aktive] == ["somali"]
    assert len(tiltak(k, nr).aktive) == 2


@pytest.mark.parametrize(
    ("hva", "felt", "klasse", "sagt"),
    [
        (Tiltak.UTESTENG, {"forholdsmessig": "  "}, regler.KanIkkeSetteMidlertidig, "forholdsmessig"),
        (Tiltak.UTESTENG, {"begrunnelse": "  "}, Bruksfeil, "begrunnes"),
        (Tiltak.TILBAKEKALL, {}, regler.KanIkkeSetteMidlertidig, "ett språk. Tolken har ingen"),
        (Tiltak.UTESTENG, {"unntak": Unntak.HASTER}, regler.KanIkkeSetteMidlertidig, "unntak fra å forelegge"),
    ],
)
def test_tiltak_som_ikke_kan_settes(
    k: Kontekst, avvist: Avvist, hva: Tiltak, felt: dict[str, Any], klasse: type[Any], sagt: str
) -> None:
    nr = sak(k, tolk(k))
    stans = avvist(klasse, lambda: tiltak(k, nr, hva, **felt), kommando=klasse is not Bruksfeil)
    assert sagt in stans.hva


def test_to_sprak_maa_velges(k: Kontekst, avvist: Avvist) -> None:
    nr = sak(k, tolk(k, "somali", "arabisk"))
    assert "arabisk" in avvist(regler.KanIkkeSetteMidlertidig, lambda: tiltak(k, nr, Tiltak.TILBAKEKALL)).hva


def test_tiltaket_gjelder_fra_for(k: Kontekst, avvist: Avvist) -> None:
    nr = sak(k, tolk(k))
    tiltak(k, nr)
    assert "gjelder fra før" in avvist(regler.KanIkkeSetteMidlertidig, lambda: tiltak(k, nr)).hva


def test_tiltak_bare_mens_saken_behandles(k: Kontekst, avvist: Avvist) -> None:
    t = tolk(k)
    nr = sak(k, t)
    beslutning.beslutt(ole(k), nr, ny(U.ADVARSEL, JA))
    assert "er besluttet" in avvist(regler.KanIkkeSetteMidlertidig, lambda: tiltak(k, nr)).hva


def test_tiltak_mot_den_som_ikke_er_oppfort(k: Kontekst, avvist: Avvist) -> None:
    t = tolk(k)
    utestengt(k, sak(k, t))
    nr = sak(k, t)
    assert "ikke oppført" in avvist(regler.KanIkkeSetteMidlertidig, lambda: tiltak(k, nr)).hva


def test_ogsaa_et_tiltak_varsles_med_mindre_det_haster(k: Kontekst, avvist: Avvist) -> None:
    nr = sak(k, tolk(k), hort=None, status=Sakstatus.UTREDES)
    stans = avvist(regler.KanIkkeSetteMidlertidig, lambda: tiltak(k, nr))
    assert "--uten-varsel 16-3-a" in stans.neste
    for malform in Malform:
        m = tiltak(k, nr, unntak=Unntak.IKKE_MULIG, malform=malform)
        assert "§ 16 tredje ledd bokstav a" in tekst(k, m.brev)
        midlertidig.opphev(ole(k), nr, grunn="Prøvd.")


def test_den_som_forbereder_kan_ikke_sette_tiltak(k: Kontekst, avvist: Avvist) -> None:
    nr = sak(k, tolk(k))
    felt = {"begrunnelse": "x", "forholdsmessig": "y"}
    avvist(AnnenPerson, lambda: midlertidig.sett(k, nr, Tiltak.UTESTENG, **felt))
    tiltak(k, nr)
    avvist(AnnenPerson, lambda: midlertidig.opphev(k, nr, grunn="x"))


def test_tiltaket_kan_oppheves_for_saken_er_avgjort(k: Kontekst, avvist: Avvist) -> None:
    t = tolk(k)
    nr = sak(k, t)
    avvist(regler.KanIkkeSetteMidlertidig, lambda: midlertidig.opphev(ole(k), nr, grunn="x"))
    tiltak(k, nr)
    avvist(Bruksfeil, lambda: midlertidig.opphev(ole(k), nr, grunn=" "), kommando=False)
    m = midlertidig.opphev(ole(k), nr, grunn="Faren er over.")
    assert (m.aktive, len(m.opphevet)) == ((), 1)
    assert register.vis(k, t) is not None
    assert ("midlertidig tiltak, hvorfor det er opphevet", None, "Faren er over.") in [
        r[:3] for r in rettelser_til(k.base, str(nr))
    ]


def test_tolkebeviset_folger_tiltaket(k: Kontekst, tmp_path: Path) -> None:
    """Edge 29: the card is closed while the measure holds, and open again with «ikke brudd»."""
    nokkel.lag(k, tmp_path)
    t = tolk(k)
    kort = utstedelse.utsted(k, str(t), tmp_path).tekst
    nr = sak(k, t)
    tiltak(k, nr)
    assert kontroller(k, kort).svar is Svar.SPERRET
    beslutning.beslutt(ole(k), nr, ny(U.IKKE_BRUDD, NEI))
    assert kontroller(k, kort).svar is Svar.GYLDIG


def test_tolkebeviset_etter_utestenging_og_oppheving(k: Kontekst, tmp_path: Path) -> None:
    nokkel.lag(k, tmp_path)
    t = tolk(k)
    kort = utstedelse.utsted(k, str(t), tmp_path).tekst
    id_ = utestengt(k, sak(k, t))
    assert kontroller(k, kort).svar is Svar.SPERRET
    assert kontroller(paa(k, "2028-01-02"), kort).svar is Svar.SPERRET  # a new application is needed
    oppheving.be_om(k, id_, GUNST, "Feil faktum.")
    oppheving.godkjenn(ole(k), id_)
    assert kontroller(k, kort).svar is Svar.GYLDIG
