"""Closing a varsel without a case: only outside scope, only by two, and never without guidance (tolkeloven § 19)."""

from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Any

import hjelp
import pytest
from tolk.sak.lag import folk, som
from tolk.varsel import lag

from imdi_cli.base.kontroll import kontroller_kjede, spill_av
from imdi_cli.base.nummer import Saksnummer
from imdi_cli.brev.visning import som_tekst
from imdi_cli.kjerne.avslag import AnnenPerson, Bruksfeil
from imdi_cli.kjerne.dokument import Malform
from imdi_cli.kjerne.kontekst import Kontekst
from imdi_cli.styring.frister import steg as frister
from imdi_cli.tolk.sak.regler.opprettelse import KanIkkeKobleVarsel
from imdi_cli.tolk.sak.steg import opprettelse
from imdi_cli.tolk.varsel import regler
from imdi_cli.tolk.varsel.steg import avslutning as steg
from imdi_cli.tolk.varsel.steg import oppslag, retting, svar
from imdi_cli.tolk.varsel.steg.bilde import bilde
from imdi_cli.tolk.varsel.typer.koder import (
    Anonymitet,
    Avslutningssvar,
    Retning,
    Rettorgan,
    Varselstatus,
    Virkeomrade,
)

Avvist = Callable[..., Any]
V1 = lag.V1
ORGAN = [Rettorgan.OPPDRAGSGIVER, Rettorgan.BARNEOMBUDET]


@pytest.fixture
def k(k: Kontekst, tmp_path: Path) -> Kontekst:
    lag.tolker(k, tmp_path)
    folk(k)
    return k


def utenfor(k: Kontekst, **felt: Any) -> Saksnummer:
    return lag.nummer(lag.varsel(k, **{"tolk": str(lag.INGEN), **felt}))


def apne(k: Kontekst, nr: Saksnummer = V1) -> list[str]:
    return [r.regel for r in frister.til_sak(k, str(nr)) if r.lukket is None]


@pytest.mark.parametrize("malform", list(Malform))
def test_en_ber_og_en_annen_godkjenner_og_avsenderen_far_veiledning(k: Kontekst, malform: Malform) -> None:
    utenfor(k)
    assert apne(k) != []
    b = steg.be_om(k, V1, [*ORGAN, ORGAN[0]], "Tolken er verken oppført eller statsautorisert.")
    assert (b.varsel.status, b.avslutninger[0].rett_organ) == (Varselstatus.TIL_GODKJENNING, tuple(ORGAN))
    b = steg.godkjenn(som(k, "ole"), V1, malform=malform)
    assert (b.varsel.status, b.avslutninger[0].svar) == (Varselstatus.AVSLUTTET, Avslutningssvar.GODKJENT)
    assert apne(k) == []
    innhold = steg.brevet(k, b)
    assert innhold is not None
    ord_ = " ".join(som_tekst(innhold).split())
    nynorsk = malform is Malform.NYNORSK
    for bit in ("§ 19 andre ledd", "20. november 2026", "Barneombodet" if nynorsk else "Barneombudet"):
        assert bit in ord_
    assert kontroller_kjede(k.base).feil == []
    assert spill_av(k.base) == []


@pytest.mark.parametrize("omraade", [v for v in Virkeomrade if not v.innenfor])
def test_brevet_sier_hvorfor_for_hvert_utfall(omraade: Virkeomrade) -> None:
    nb, nn = (regler.hvorfor_utenfor(omraade, m) for m in Malform)
    assert nb != nn
    assert "loven" in nb and "lova" in nn
    assert all(regler.organ_i_ord(o, m) for o in Rettorgan for m in Malform)


@pytest.mark.parametrize("tolk", [lag.BEGGE, lag.BARE_AUTORISERT, lag.BARE_OPPFORT])
def test_et_varsel_innenfor_kan_ikke_avsluttes(k: Kontekst, avvist: Avvist, tolk: int) -> None:
    """§ 19 second paragraph: IMDi shall assess it. The way on is a case."""
    utenfor(k, tolk=str(tolk))
    stans = avvist(regler.KanIkkeAvslutteVarsel, lambda: steg.be_om(k, V1, ORGAN, "Orker ikke."))
    assert (stans.hjemmel, stans.neste) == ("tolkeloven § 19 andre ledd", f"imdi sak ny --varsel {V1}")


def test_den_som_ba_kan_verken_godkjenne_eller_sende_tilbake(k: Kontekst, avvist: Avvist) -> None:
    utenfor(k)
    avvist(regler.KanIkkeGodkjenneAvslutning, lambda: steg.godkjenn(k, V1))
    steg.be_om(k, V1, ORGAN, "Utenfor.")
    assert avvist(AnnenPerson, lambda: steg.godkjenn(k, V1)).kode == 4
    avvist(AnnenPerson, lambda: steg.send_tilbake(k, V1, "Nei."))
    avvist(regler.KanIkkeAvslutteVarsel, lambda: steg.be_om(k, V1, ORGAN, "Igjen."))
    avvist(AnnenPerson, lambda: steg.godkjenn(hjelp.som(k, "ole", "leser"), V1), kommando=False)


def test_det_sendes_tilbake_med_grunn_og_kan_bes_om_igjen(k: Kontekst, avvist: Avvist) -> None:
    utenfor(k)
    steg.be_om(k, V1, ORGAN, "Utenfor.")
    ole = som(k, "ole")
    avvist(regler.KanIkkeUtenGrunn, lambda: steg.send_tilbake(ole, V1, " "), kommando=False)
    b = steg.send_tilbake(ole, V1, "Sjekk språket en gang til.")
    assert (b.varsel.status, b.avslutninger[0].tilbake) == (Varselstatus.JOURNALFORT, "Sjekk språket en gang til.")
    steg.be_om(k, V1, ORGAN, "Sjekket.")
    assert [a.svar for a in steg.godkjenn(ole, V1).avslutninger] == [
        Avslutningssvar.TILBAKE,
        Avslutningssvar.GODKJENT,
    ]
    avvist(regler.KanIkkeAvslutteVarsel, lambda: steg.be_om(k, V1, ORGAN, "Igjen."))


def test_uten_grunn_eller_organ_eller_med_umulig_dag(k: Kontekst, avvist: Avvist) -> None:
    utenfor(k)
    avvist(regler.KanIkkeUtenGrunn, lambda: steg.be_om(k, V1, ORGAN, " "), kommando=False)
    avvist(Bruksfeil, lambda: steg.be_om(k, V1, [], "Utenfor."), kommando=False)
    for dag in (date(2026, 11, 24), date(2026, 11, 19)):
        avvist(Bruksfeil, lambda dag=dag: steg.be_om(k, V1, ORGAN, "Utenfor.", spurt=dag), kommando=False)


def test_er_tolken_ukjent_ma_avsenderen_vare_spurt_hvis_hun_kan_sporres(k: Kontekst, avvist: Avvist) -> None:
    nr = utenfor(k, tolk="En tolk i Narvik")
    svar.send(k, svar.skriv(k, nr, svar.KVITTERING, sendt=k.i_dag))  # a clock that was met stays met
    stans = avvist(regler.KanIkkeAvslutteVarsel, lambda: steg.be_om(k, nr, ORGAN, "Vet ikke hvem."))
    assert stans.hjemmel == "forvaltningsloven § 11 fjerde ledd"
    steg.be_om(k, nr, ORGAN, "Spurt, ikke svart.", spurt=date(2026, 11, 21))
    anonymt = utenfor(k, tolk="En tolk i Narvik", anonymitet=Anonymitet.UKJENT)
    steg.be_om(k, anonymt, ORGAN, "Ingen å spørre.")
    steg.godkjenn(som(k, "ole"), nr)
    assert [r.lukket_som for r in frister.til_sak(k, str(nr))] == ["holdt", "ikke nødvendig"]
    b = steg.godkjenn(som(k, "ole"), anonymt)
    assert (steg.brevet(k, b), b.avslutninger[0].brev) == (None, None)


def test_det_som_viser_seg_a_vare_innenfor_godkjennes_ikke(k: Kontekst, avvist: Avvist) -> None:
    nr = utenfor(k, tolk="Amina")
    steg.be_om(k, nr, ORGAN, "Ukjent.", spurt=date(2026, 11, 21))
    retting.identifiser(k, nr, lag.BEGGE)
    avvist(regler.KanIkkeAvslutteVarsel, lambda: steg.godkjenn(som(k, "ole"), nr))
    stans = avvist(KanIkkeKobleVarsel, lambda: opprettelse.ny(k, [nr]))
    assert "--send-tilbake" in stans.neste
    steg.send_tilbake(som(k, "ole"), nr, "Tolken er funnet.")
    assert opprettelse.ny(k, [nr]).varsler == (str(nr),)


def test_et_avsluttet_varsel_apnes_nar_det_rettes_til_a_vare_innenfor(k: Kontekst, avvist: Avvist) -> None:
    utenfor(k, tolk=str(lag.BEGGE), retning=Retning.ANDRE)
    steg.be_om(k, V1, ORGAN, "Ikke norsk.")
    steg.godkjenn(som(k, "ole"), V1)
    avvist(KanIkkeKobleVarsel, lambda: opprettelse.ny(k, [V1]))
    b = retting.endre(k, V1, {"sprak": "arabisk"})
    assert (b.varsel.status, apne(k)) == (Varselstatus.AVSLUTTET, [])
    b = retting.endre(k, V1, {"gjelder_krav": False})
    assert b.varsel.status == Varselstatus.AVSLUTTET  # outside for another reason
    b = retting.endre(k, V1, {"retning": Retning.NORSK, "gjelder_krav": True})
    assert (b.varsel.status, apne(k) != []) == (Varselstatus.JOURNALFORT, True)


def test_et_varsel_i_en_sak_avsluttes_med_saken(k: Kontekst, avvist: Avvist) -> None:
    utenfor(k, tolk=str(lag.BEGGE))
    opprettelse.ny(k, [V1])
    stans = avvist(regler.KanIkkeAvslutteVarsel, lambda: steg.be_om(k, V1, ORGAN, "Ferdig."))
    assert stans.neste == "imdi sak vis S-2026-0001"
    assert [(r.sak, r.status) for r in oppslag.liste(k)] == [("S-2026-0001", "i sak")]
    assert bilde(k, V1).sak == "S-2026-0001"
