"""Setting a reaction aside, and the lists of reactions."""

from collections.abc import Callable
from datetime import date
from typing import Any

import pytest
from tolk.register.soknadlag import FELT
from tolk.register.soknadlag import JA as GODTATT
from tolk.sak.saklag import (
    PORT,
    VESENTLIG,
    advarsel,
    folk,
    liv,
    med_regel,
    ny,
    ole,
    paa,
    sak,
    tekst,
    tiltak,
    tolk,
    utestengt,
)

from imdi_cli.base.journal import skritt
from imdi_cli.base.kontroll import kontroller_kjede, spill_av
from imdi_cli.base.nummer import Saksnummer
from imdi_cli.kjerne.avslag import AnnenPerson, Bruksfeil
from imdi_cli.kjerne.dokument import Malform
from imdi_cli.kjerne.kontekst import Kontekst
from imdi_cli.styring.frister import steg as frister
from imdi_cli.tolk.bevilling import steg as bevilling
from imdi_cli.tolk.bevilling.typer import Bevillingsstatus, NyBevilling, Tilbakekall
from imdi_cli.tolk.bevilling.typer import Grunnlag as Bevillingsgrunn
from imdi_cli.tolk.reaksjon import steg as reaksjon
from imdi_cli.tolk.register import steg as register
from imdi_cli.tolk.register.regler.liv import KanIkkeSlette
from imdi_cli.tolk.register.steg import opphor, soknad, vedtak
from imdi_cli.tolk.register.steg.liv import kan_slettes
from imdi_cli.tolk.register.typer.horing import Horing
from imdi_cli.tolk.register.typer.soknad import NySoknad
from imdi_cli.tolk.sak.regler import slutt as regler
from imdi_cli.tolk.sak.steg import beslutning, oppheving, virkning
from imdi_cli.tolk.sak.typer.avgjorelse import Omgjoringsgrunn
from imdi_cli.tolk.sak.typer.koder import Utfall

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


# --- setting aside ----------------------------------------------------------------------------------------------


def bygd(k: Kontekst) -> tuple[Kontekst, int, int, int]:
    """An utestenging built on three warnings: (later, interpreter, the first warning, the utestenging)."""
    t = tolk(k)
    for dag in ("2026-12-01", "2027-01-01", "2027-02-01"):
        advarsel(k, t, dag)
    k = paa(k, "2027-03-01")
    forste = reaksjon.til_tolk(k, t)[0].id
    n = ny(U.UTESTENGING, periode_til=date(2028, 1, 1))
    return k, t, forste, beslutning.beslutt(ole(k), sak(k, t), n).reaksjoner[0].id


def test_opphevet_advarsel_teller_ikke_og_utestengingen_vurderes(k: Kontekst) -> None:
    """Edge 12."""
    k, t, forste, ute = bygd(k)
    s = oppheving.be_om(k, forste, GUNST, "Tolken var ikke hørt.")
    assert [r.id for r in s.vurderes] == [ute]
    assert len(reaksjon.tell(k, t, k.i_dag).teller) == 3
    s = oppheving.godkjenn(ole(k), forste)
    assert [r.id for r in s.vurderes] == [ute]
    assert len(reaksjon.tell(k, t, k.i_dag).teller) == 2
    assert "§ 35 første ledd" in tekst(k, s.brev)
    assert "Tolken var ikke hørt." in tekst(k, s.brev)
    flagg = [r for r in frister.liste(k) if r.regel == "reaksjon.utestenging.vurder-omgjoring"]
    assert [(r.siste, r.neste) for r in flagg] == [("2027-03-01", f"imdi reaksjon opphev {ute}")]
    assert register.vis(k, t) is None  # it stands until somebody decides
    oppheving.be_om(k, ute, Omgjoringsgrunn.UGYLDIG, "Vilkåret er falt bort.")
    s = oppheving.godkjenn(liv(k), ute, malform=Malform.NYNORSK)
    assert s.oppfort is True
    assert register.vis(k, t) is not None
    assert [r for r in frister.liste(k) if r.regel == "reaksjon.utestenging.vurder-omgjoring"] == []


def test_utestengingen_kan_bli_staaende_med_grunn(k: Kontekst, avvist: Avvist) -> None:
    k, _, forste, ute = bygd(k)
    avvist(regler.KanIkkeOppheve, lambda: oppheving.behold(ole(k), ute, "Ingen har spurt."))
    oppheving.be_om(k, forste, GUNST, "Feil.")
    oppheving.godkjenn(ole(k), forste)
    avvist(Bruksfeil, lambda: oppheving.behold(ole(k), ute, " "), kommando=False)
    assert oppheving.behold(ole(k), ute, "Bruddene er vesentlige.").omgjoring is None
    flagg = [r for r in frister.til_sak(k, "S-2026-0001") if r.regel == "reaksjon.utestenging.vurder-omgjoring"]
    assert [(r.lukket_som, r.grunn) for r in flagg] == [("holdt", "Bruddene er vesentlige.")]


def test_en_ber_og_en_annen_svarer(k: Kontekst, avvist: Avvist) -> None:
    t = tolk(k)
    advarsel(k, t, "2026-12-01")
    k = paa(k, "2026-12-02")
    (r,) = reaksjon.til_tolk(k, t)
    avvist(regler.KanIkkeOppheve, lambda: oppheving.godkjenn(ole(k), r.id))
    avvist(Bruksfeil, lambda: oppheving.be_om(k, r.id, GUNST, " "), kommando=False)
    oppheving.be_om(ole(k), r.id, GUNST, "Feil.")
    avvist(regler.KanIkkeOppheve, lambda: oppheving.be_om(k, r.id, GUNST, "Også jeg."))
    avvist(AnnenPerson, lambda: oppheving.godkjenn(ole(k), r.id))
    avvist(AnnenPerson, lambda: oppheving.behold(ole(k), r.id, "Nei."))
    s = oppheving.behold(liv(k), r.id, "Advarselen er riktig.")
    assert s.omgjoring is not None
    assert (s.omgjoring.svar, s.omgjoring.svargrunn) == ("opprettholdt", "Advarselen er riktig.")
    assert len(reaksjon.tell(k, t, k.i_dag).teller) == 1
    oppheving.be_om(k, r.id, GUNST, "En gang til.")
    assert oppheving.godkjenn(liv(k), r.id).reaksjon.opphevet == "2026-12-02"
    assert "opphevet 02.12.2026" in avvist(regler.KanIkkeOppheve, lambda: oppheving.be_om(k, r.id, GUNST, "x")).hva
    avvist(Bruksfeil, lambda: oppheving.be_om(k, 999, GUNST, "x"))


def test_opphevet_tilbakekall_gir_bevilling_tittel_og_kategori_tilbake(k: Kontekst) -> None:
    t = tolk(k, "somali")
    n = ny(U.TILBAKEKALL, VESENTLIG, **PORT)
    (r,) = beslutning.beslutt(ole(k), sak(k, t), n).reaksjoner
    oppheving.be_om(k, r.id, GUNST, "Feil.")
    s = oppheving.godkjenn(ole(k), r.id)
    assert s.endringer == ("somali: fra kategori B til kategori A",)
    (b,) = [x.bevilling for x in bevilling.liste(k, tolk=t)]
    assert (b.status, b.tilbakekalt) == (Bevillingsstatus.GITT, None)


def test_en_ny_bevilling_i_mellomtiden_blir_staaende(k: Kontekst) -> None:
    t = tolk(k, "somali")
    (r,) = beslutning.beslutt(ole(k), sak(k, t), ny(U.TILBAKEKALL, VESENTLIG, **PORT)).reaksjoner
    senere = paa(k, "2027-06-01")
    bevilling.gi(senere, t, NyBevilling("somali", date(2027, 5, 1), myndig=True, mottatt=date(2027, 5, 2)))
    oppheving.be_om(senere, r.id, GUNST, "Feil.")
    assert oppheving.godkjenn(ole(senere), r.id).endringer == ()
    assert len(bevilling.liste(k, tolk=t)) == 1


def test_det_som_ikke_hores_hjemme_i_saken_oppheves_ikke_her(k: Kontekst, avvist: Avvist) -> None:
    t = tolk(k, "somali")
    nr = sak(k, t)
    tiltak(k, nr)
    (m,) = reaksjon.til_sak(k, str(nr))
    assert "midlertidig opphev" in avvist(regler.KanIkkeOppheve, lambda: oppheving.be_om(k, m.id, GUNST, "x")).neste
    bevilling.tilbakekall(
        k, t, Tilbakekall(Bevillingsgrunn.ANNULLERT, "Fusk.", Horing(varslet=date(2026, 11, 1))), sprak="somali"
    )
    b = reaksjon.til_tolk(k, t)[-1]
    assert "B-2026" in avvist(regler.KanIkkeOppheve, lambda: oppheving.be_om(k, b.id, GUNST, "x")).hva


def test_oppheving_etter_ny_oppforing_beholder_den(k: Kontekst) -> None:
    """Whoever was entered anew in between keeps that entry, and gets the languages back."""
    t = tolk(k)
    id_ = utestengt(k, sak(k, t))
    etter = paa(k, "2028-01-02")
    r = soknad.registrer(etter, NySoknad(**FELT | {"tolk": t, "mottatt": date(2028, 1, 2)}), None).soknad
    nr = Saksnummer("R", r.aar, r.lopenr)
    soknad.endre(etter, nr, {}, svar=GODTATT)
    vedtak.oppfor(etter, nr)
    oppheving.be_om(etter, id_, GUNST, "Feil.")
    oppheving.godkjenn(ole(etter), id_)
    funnet = register.vis(etter, t)
    assert funnet is not None
    assert funnet.oppfort == "2028-01-02"


# --- lists ------------------------------------------------------------------------------------------------------


def test_listen_viser_det_som_gjelder_og_alt_naar_det_bes_om(k: Kontekst) -> None:
    k, t, forste, ute = bygd(k)
    assert [r.reaksjon.id for r in oppheving.liste(k)][-1] == ute
    assert {r.tolk for r in oppheving.liste(k)} == {"Amina Yusuf"}
    oppheving.be_om(k, forste, GUNST, "Feil.")
    oppheving.godkjenn(ole(k), forste)
    assert forste not in [r.reaksjon.id for r in oppheving.liste(k, tolk=t)]
    assert forste in [r.reaksjon.id for r in oppheving.liste(k, tolk=t, alle=True)]
    assert oppheving.liste(k, tolk=1, alle=True) == []
    assert ute not in [r.reaksjon.id for r in oppheving.liste(paa(k, "2028-01-02"))]


def test_tellingen_sier_hva_som_gjelder_paa_en_dag(k: Kontekst) -> None:
    k, t, _, ute = bygd(k)
    b = oppheving.tell(k, t)
    assert b.sperre is not None
    assert b.sperre.register is not None
    assert (b.telling.apen, b.sperre.register.id, b.nytt_brudd, b.tolk) == (True, ute, True, "Amina Yusuf")
    senere = oppheving.tell(k, t, date(2032, 1, 2))
    assert (len(senere.telling.teller), senere.sperre) == (1, None)


def test_en_advarsel_innenfor_fem_aar_hindrer_sletting(k: Kontekst, avvist: Avvist) -> None:
    t = tolk(k)
    advarsel(k, t, "2026-12-01")
    assert "1 advarsel teller" in avvist(KanIkkeSlette, lambda: kan_slettes(paa(k, "2026-12-02"), t)).hva


def test_automatisk_utestenging_som_oppheves_har_ingen_oppforing_aa_gi_tilbake(k: Kontekst) -> None:
    k = med_regel(k, oppforing__etter_utestenging="automatisk")
    t = tolk(k)
    id_ = utestengt(k, sak(k, t))
    oppheving.be_om(k, id_, GUNST, "Feil.")
    assert oppheving.godkjenn(ole(k), id_).oppfort is False
    assert register.vis(k, t) is not None


def test_bare_sprakene_som_var_oppfort_gis_tilbake(k: Kontekst) -> None:
    """A bevilling without entry in a language is no entry before, and none after."""
    t = tolk(k, "arabisk")
    id_ = utestengt(k, sak(k, t))
    oppheving.be_om(k, id_, GUNST, "Feil.")
    oppheving.godkjenn(ole(k), id_)
    assert [r.sprak for r in register.liste(k)] == ["somali"]


def test_ingen_oppforing_aa_avslutte(k: Kontekst) -> None:
    t = tolk(k)
    utestengt(k, sak(k, t))
    with k.base.atomisk(), skritt(k, "test", "S-2026-0001") as s:
        assert opphor.avslutt(k, s, t, 99) is False
        assert opphor.avslutt(k, s, 5, 99) is False
    assert virkning.stand(k, 5) == (False, ())
