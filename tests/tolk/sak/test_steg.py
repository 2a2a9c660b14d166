"""A case from varsel to the committee: what opens one, who has it, and how it is shown."""

from collections.abc import Callable
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import hjelp
import pytest
from tolk.sak.lag import (
    ALLE,
    HABIL,
    I_DAG,
    S1,
    forelagt,
    grunn,
    hel,
    krav,
    lopende,
    sak,
    som,
    status,
    svar,
    tekst,
    varsel,
)
from tolk.varsel import lag as varsler

from imdi_cli.base.journal import skritt
from imdi_cli.base.nummer import Saksnummer
from imdi_cli.kjerne.avslag import AnnenPerson, Bruksfeil
from imdi_cli.kjerne.kontekst import Kontekst
from imdi_cli.styring.bruker.steg import endring
from imdi_cli.styring.bruker.typer.nytt import NyBruker
from imdi_cli.styring.frister import steg as frister
from imdi_cli.styring.habilitet.typer import Habilitetssvar, Tilknytning, Vurdering
from imdi_cli.tolk.sak import lager
from imdi_cli.tolk.sak.regler import behandling as behandlingsregler
from imdi_cli.tolk.sak.regler import opprettelse as opprettelsesregler
from imdi_cli.tolk.sak.regler import utredning as utredningsregler
from imdi_cli.tolk.sak.regler.overganger import KanIkkeNaa
from imdi_cli.tolk.sak.steg import behandling, bilde, felles, horing, opprettelse, oppslag, utredning
from imdi_cli.tolk.sak.typer.koder import Sakstatus, Unntak
from imdi_cli.tolk.varsel.regler import KanIkkeEndreTolkISak
from imdi_cli.tolk.varsel.steg import bilde as varselbilde
from imdi_cli.tolk.varsel.steg import retting
from imdi_cli.tolk.varsel.typer.koder import Brudd, Retning, Varselstatus

Avvist = Callable[..., Any]


@pytest.fixture
def k(k: Kontekst, tmp_path: Path) -> Kontekst:
    grunn(k, tmp_path)
    return k


# --- opening a case ---------------------------------------------------------------------------------------------


def test_flere_varsler_om_samme_tolk_blir_en_sak(k: Kontekst) -> None:
    """Case 8: one case; the same breach in several languages is one row that names them."""
    numre = [
        varsel(k),
        varsel(k, sprak="Arabisk", brudd=(Brudd.GT_NOYAKTIG, Brudd.TP_BRUDD)),
        varsel(k, sprak="somali", brudd=(Brudd.GT_NOYAKTIG,)),
    ]
    s = opprettelse.ny(k, [*numre, numre[0]], brudd=[Brudd.HAB_OPPLYS])
    assert (s.sak.nr, s.sak.status, s.sak.saksbehandler) == ("S-2026-0001", Sakstatus.OPPRETTET, "kari")
    assert (s.sak.apning_oppfort, s.sak.apning_autorisert) == (True, ("somali",))
    assert s.varsler == tuple(map(str, numre))
    assert [(b.kode, b.sprak) for b in s.brudd] == [
        (Brudd.GT_NOYAKTIG, "somali;arabisk"),
        (Brudd.HAB_OPPLYS, None),
        (Brudd.TP_BRUDD, "arabisk"),
    ]
    b = varselbilde.bilde(k, numre[0])
    assert (b.sak, b.varsel.status) == ("S-2026-0001", Varselstatus.I_SAK)
    hel(k)


@pytest.mark.parametrize(
    ("felt", "kommando"),
    [
        ({"tolk": str(varsler.INGEN)}, "avslutt"),  # case 1
        ({"tolk": "Amina Yusuf"}, "identifiser"),  # case 32: a name decides nothing
        ({"gjelder_krav": False}, "avslutt"),
        ({"retning": Retning.ANDRE}, "avslutt"),  # case 39
        ({"hendelse": date(2021, 12, 31)}, "avslutt"),
        ({"tolk": "Ukjent Navn", "gjelder_krav": False}, "avslutt"),
    ],
)
def test_et_varsel_utenfor_eller_uten_tolk_blir_ingen_sak(
    k: Kontekst, avvist: Avvist, felt: dict[str, Any], kommando: str
) -> None:
    nr = varsel(k, **felt)
    stans = avvist(opprettelsesregler.KanIkkeOppretteSak, lambda: opprettelse.ny(k, [nr]))
    assert f"imdi varsel {kommando} {nr}" in stans.neste
    assert stans.hjemmel.startswith("tolkeloven §")


@pytest.mark.parametrize(
    ("tolk", "apning"),
    [
        (varsler.BARE_AUTORISERT, (False, ("somali",))),  # case 2
        (varsler.BARE_OPPFORT, (True, ())),  # case 3
    ],
)
def test_en_av_delene_er_nok(k: Kontekst, tolk: int, apning: tuple[bool, tuple[str, ...]]) -> None:
    s = opprettelse.ny(k, [varsel(k, tolk=str(tolk))])
    assert (s.sak.apning_oppfort, s.sak.apning_autorisert) == apning


def test_imdi_kan_ta_opp_en_sak_selv_men_ikke_om_hvem_som_helst(k: Kontekst, avvist: Avvist) -> None:
    stans = avvist(
        opprettelsesregler.KanIkkeOppretteSak, lambda: opprettelse.ny(k, tolkenummer=varsler.INGEN, brudd=[])
    )
    assert "§ 19" in stans.hjemmel
    avvist(Bruksfeil, lambda: opprettelse.ny(k, tolkenummer=99))
    avvist(Bruksfeil, lambda: opprettelse.ny(k), kommando=False)
    s = opprettelse.ny(k, tolkenummer=varsler.BEGGE, brudd=[Brudd.GT_KOMP])
    assert (s.varsler, [b.kode for b in s.brudd]) == ((), [Brudd.GT_KOMP])


def test_en_sak_gjelder_en_tolk(k: Kontekst, avvist: Avvist) -> None:
    numre = [varsel(k), varsel(k, tolk=str(varsler.BARE_OPPFORT))]
    assert "10482" in avvist(opprettelsesregler.KanIkkeOppretteSak, lambda: opprettelse.ny(k, numre)).hva


def test_er_det_en_apen_sak_kobles_varselet_til_den(k: Kontekst, avvist: Avvist) -> None:
    sak(k)
    nytt = varsel(k, brudd=(Brudd.GT_PARTISK,))
    stans = avvist(opprettelsesregler.KanIkkeOppretteSak, lambda: opprettelse.ny(k, [nytt]))
    assert f"imdi sak koble S-2026-0001 --varsel {nytt}" in stans.neste
    stans = avvist(opprettelsesregler.KanIkkeOppretteSak, lambda: opprettelse.ny(k, tolkenummer=varsler.BEGGE))
    assert "--brudd KODE" in stans.neste
    s = opprettelse.koble(k, S1, [nytt])
    assert [b.kode for b in s.brudd] == [Brudd.GT_NOYAKTIG, Brudd.GT_PARTISK]
    avvist(opprettelsesregler.KanIkkeKobleVarsel, lambda: opprettelse.koble(k, S1, [nytt]))
    assert opprettelse.ny(k, [varsel(k)], andre_forhold=True).sak.nr == "S-2026-0002"


def test_et_varsel_etter_avgjorelsen_blir_en_ny_sak(k: Kontekst, avvist: Avvist) -> None:
    """Case 9: it is not added to a case that is decided."""
    sak(k)
    _sett(k, Sakstatus.BESLUTTET)
    nytt = varsel(k)
    assert "imdi sak vis" in avvist(KanIkkeNaa, lambda: opprettelse.koble(k, S1, [nytt])).neste
    assert opprettelse.ny(k, [nytt]).sak.nr == "S-2026-0002"


def _sett(k: Kontekst, til: Sakstatus) -> None:
    with k.base.atomisk(), skritt(k, "test.status", str(S1)) as s:
        verdier = {"status": til.value, "avsluttet": "2026-11-23" if til is Sakstatus.AVSLUTTET else None}
        lager.sett_status(s, felles.krev(k, S1), verdier)


def test_det_som_er_koblet_feil_tas_ut_og_identiteten_rettes_etterpa(k: Kontekst, avvist: Avvist) -> None:
    """Case 32: a wrong interpreter is put right by addition, and not while the varsel is in a case."""
    forste, andre = varsel(k), varsel(k)
    sak(k, forste, andre)
    stans = avvist(KanIkkeEndreTolkISak, lambda: retting.identifiser(k, andre, varsler.BARE_OPPFORT))
    assert f"--fjern-varsel {andre}" in stans.neste
    s = opprettelse.koble(k, S1, fjern_varsler=[andre], fjern_brudd=[Brudd.GT_NOYAKTIG])
    assert (s.varsler, s.brudd) == ((str(forste),), ())
    assert varselbilde.bilde(k, andre).varsel.status == Varselstatus.JOURNALFORT
    retting.identifiser(k, andre, varsler.BARE_OPPFORT)
    stans = avvist(opprettelsesregler.KanIkkeKobleVarsel, lambda: opprettelse.koble(k, S1, [andre]))
    assert stans.neste == f"imdi sak ny --varsel {andre}"
    avvist(opprettelsesregler.KanIkkeKobleVarsel, lambda: opprettelse.koble(k, S1, fjern_varsler=[andre]))
    avvist(Bruksfeil, lambda: opprettelse.koble(k, S1, fjern_brudd=[Brudd.TP_BRUDD]))
    avvist(Bruksfeil, lambda: opprettelse.koble(k, S1), kommando=False)
    hel(k)


def test_det_samme_bruddet_i_et_nytt_sprak_legges_til(k: Kontekst) -> None:
    sak(k)
    s = opprettelse.koble(k, S1, [varsel(k, sprak="arabisk"), varsel(k, sprak=None)])
    assert [b.sprak for b in s.brudd] == ["somali;arabisk"]


def test_ukjente_numre(k: Kontekst, avvist: Avvist) -> None:
    avvist(Bruksfeil, lambda: bilde.vis(k, S1))
    avvist(Bruksfeil, lambda: opprettelse.ny(k, [Saksnummer("V", 2026, 9)]))
    with pytest.raises(Bruksfeil):
        felles.les_nr("V-2026-0001")
    with pytest.raises(Bruksfeil):
        felles.les_varsel("S-2026-0001")


# --- who has it -------------------------------------------------------------------------------------------------


def test_en_sak_tas_overtas_og_legges_tilbake_og_fristene_folger_med(k: Kontekst, avvist: Avvist) -> None:
    v = varsel(k)
    sak(k, v)
    utredning.innhent(k, S1, krav())

    def ansvarlige() -> set[str | None]:
        return {r.ansvarlig for om in (str(S1), str(v)) for r in frister.til_sak(k, om)}

    ole = som(k, "ole")
    assert "Kari Nordmann har saken" in avvist(KanIkkeNaa, lambda: behandling.ta(ole, S1)).hva
    behandling.overta(ole, S1)
    assert (felles.krev(k, S1).saksbehandler, ansvarlige()) == ("ole", {"ole"})
    avvist(behandlingsregler.KanIkkeTaSak, lambda: behandling.overta(ole, S1))
    avvist(AnnenPerson, lambda: behandling.legg_tilbake(som(k, "per", "saksbehandler"), S1))
    behandling.legg_tilbake(ole, S1)
    assert (felles.krev(k, S1).saksbehandler, ansvarlige()) == (None, {None})
    avvist(KanIkkeNaa, lambda: behandling.overta(k, S1))
    behandling.ta(k, S1)
    behandling.legg_tilbake(ole, S1)  # a leader may
    behandling.ta(ole, S1)
    # whoever only had it, has not prepared it; whoever opened it has
    assert lager.forberedere(k.base, str(S1)) == {"kari"}
    hel(k)


def test_en_inhabil_kan_ikke_ha_saken(k: Kontekst, avvist: Avvist) -> None:
    sak(k)
    per = som(k, "per")
    behandling.svar_habilitet(per, S1, Vurdering(Habilitetssvar.INHABIL, Tilknytning.SLEKT))
    avvist(behandlingsregler.KanIkkeTaSak, lambda: behandling.overta(per, S1))
    avvist(Bruksfeil, lambda: behandling.overta(k, S1, "borte"))
    endring.ny(k, "bo", NyBruker(navn="Bo", rolle=(ALLE[1],)))
    avvist(Bruksfeil, lambda: behandling.overta(k, S1, "bo"))


def test_alle_sakene_til_en_som_slutter_flyttes_i_ett(k: Kontekst, avvist: Avvist) -> None:
    sak(k)
    sak(k, andre_forhold=True)
    sak(som(k, "ole"), andre_forhold=True)
    assert [s.nr for s in behandling.hos(k, "kari")] == ["S-2026-0001", "S-2026-0002"]
    per = som(k, "per")
    behandling.svar_habilitet(per, Saksnummer("S", 2026, 2), Vurdering(Habilitetssvar.INHABIL))
    avvist(behandlingsregler.KanIkkeTaSak, lambda: behandling.overta_alle(per, "kari"))
    assert len(behandling.overta_alle(k, "kari", "ole")) == 2
    assert len(behandling.hos(k, "ole")) == 3
    assert behandling.overta_alle(per, "kari") == []


def test_en_sak_pa_vent_star_i_fristene_og_stenger(k: Kontekst, avvist: Avvist) -> None:
    sak(k)
    til = I_DAG + timedelta(14)
    avvist(utredningsregler.KanIkkeUtenGrunn, lambda: behandling.vent(k, S1, til, " "))
    avvist(Bruksfeil, lambda: behandling.vent(k, S1, I_DAG, "Tolken er syk."), kommando=False)
    avvist(KanIkkeNaa, lambda: behandling.gjenoppta(k, S1))
    s = behandling.vent(k, S1, til, "Tolken er syk.")
    assert (s.sak.vent_til, s.sak.vent_grunn) == ("2026-12-07", "Tolken er syk.")
    assert lopende(k) == {"ta opp igjen saken": "2026-12-07"}
    assert "gjenoppta" in avvist(KanIkkeNaa, lambda: forelagt(k, S1)).neste
    avvist(KanIkkeNaa, lambda: behandling.vent(k, S1, til, "Igjen."))
    behandling.gjenoppta(k, S1)
    assert lopende(k) == {}
    forelagt(k, S1)
    hel(k)


def test_saken_kan_gjenopptas_ogsa_nar_fristen_er_borte(k: Kontekst) -> None:
    sak(k)
    behandling.vent(k, S1, I_DAG + timedelta(14), "Venter.")
    with k.base.atomisk(), skritt(k, "test.frist", str(S1)) as s:
        frister.lukk(k, s, frister.til_sak(k, str(S1))[0])
    assert behandling.gjenoppta(k, S1).sak.vent_til is None


def test_utredningen_begynner_nar_den_som_har_saken_er_habil(k: Kontekst, avvist: Avvist) -> None:
    sak(k, habil=False)
    avvist(KanIkkeNaa, lambda: utredning.innhent(k, S1, krav()))
    behandling.svar_habilitet(som(k, "ole"), S1, HABIL)
    assert status(k) is Sakstatus.OPPRETTET
    behandling.svar_habilitet(k, S1, Vurdering(Habilitetssvar.FORELAGT, vurdering="Vi har vært kolleger."))
    assert status(k) is Sakstatus.OPPRETTET
    assert "--for kari" in bilde.bilde(k, S1).vei.neste  # type: ignore[union-attr]
    behandling.svar_habilitet(som(k, "dag"), S1, HABIL, person="kari")
    assert status(k) is Sakstatus.UTREDES
    behandling.svar_habilitet(k, S1, Vurdering(Habilitetssvar.INHABIL), person="kari")
    assert "imdi sak overta" in avvist(KanIkkeNaa, lambda: utredning.innhent(k, S1, krav())).neste
    behandling.oppnevn_stedfortreder(k, S1, "per", "kari")
    b = bilde.bilde(k, S1)
    assert b.stedfortredere[0].person == "per"
    assert (b.hvem("per"), b.hvem("utvalgsmedlem:1"), b.hvem(None)) == (b.navn["per"], "utvalgsmedlem:1", "")


# --- showing ----------------------------------------------------------------------------------------------------


def test_listen(k: Kontekst) -> None:
    sak(k)
    forelagt(k, S1)
    sak(som(k, "ole"), varsel(k, tolk=str(varsler.BARE_OPPFORT)))
    with k.base.atomisk(), skritt(k, "test.nr", "S-2026-12345") as s:
        rad = {"tolkenummer": 999, "apnet": "2026-11-23", "status": "opprettet", "apning_oppfort": 0}
        s.sett_inn(lager.SAK, {"aar": 2026, "lopenr": 12345, **rad, "apning_autorisert": ""})
        frister.start(k, s, "saksbehandling.vent", I_DAG, hva="x", ansvarlig=None, neste="", siste=date(2026, 12, 1))
    rader = oppslag.liste(k)
    assert [(r.nr, r.neste_frist, r.saksbehandler) for r in rader] == [
        ("S-2026-12345", "2026-12-01", ""),
        ("S-2026-0002", None, "Ole Hansen"),
        ("S-2026-0001", "2026-12-07", "Kari Nordmann"),
    ]
    assert [r.nr for r in oppslag.liste(k, saksbehandler="ole")] == ["S-2026-0002"]
    assert [r.nr for r in oppslag.liste(k, status="forelagt tolken")] == ["S-2026-0001"]
    assert [r.nr for r in oppslag.liste(k, tolk=30)] == ["S-2026-0002"]
    _sett(k, Sakstatus.AVSLUTTET)
    assert [r.nr for r in oppslag.liste(k, tolk=varsler.BEGGE)] == []
    assert [r.nr for r in oppslag.liste(k, tolk=varsler.BEGGE, alle=True)] == ["S-2026-0001"]
    assert [r.nr for r in oppslag.liste(k, status="avsluttet")] == ["S-2026-0001"]


def test_bildet_viser_alt_og_lesningen_logges(k: Kontekst) -> None:
    sak(k)
    b = bilde.vis(k, S1)
    assert [h.hva for h in b.logg] == ["opprett sak", "habilitet"]
    assert k.base.hent("SELECT handling FROM journal ORDER BY nr DESC LIMIT 1") == [("sak.vist",)]
    assert [v.beskrivelse for v in b.varsler] == ["Tolken la til noe."]
    assert "forelegg for tolken" in [o.handling for o, _ in b.apne]
    assert "ta" in [o.handling for o, _ in b.stengt]
    behandling.legg_tilbake(k, S1)
    b = bilde.bilde(k, S1)
    assert (b.saksbehandler, b.vei.neste) == ("ingen", "imdi sak ta S-2026-0001")  # type: ignore[union-attr]
    hjelp.krev_kommandoer(" ".join(h.neste for _, hinder in b.stengt for h in hinder))


def test_en_tolk_som_er_slettet_har_fortsatt_sin_sak(k: Kontekst) -> None:
    with k.base.atomisk(), skritt(k, "test.nr", str(S1)) as s:
        rad = {"tolkenummer": 999, "apnet": "2026-11-23", "status": "under utredning", "apning_oppfort": 1}
        s.sett_inn(lager.SAK, {"aar": 2026, "lopenr": 1, **rad, "apning_autorisert": "", "saksbehandler": "kari"})
    behandling.svar_habilitet(k, S1, HABIL)
    opprettelse.koble(k, S1, brudd=[Brudd.GT_KOMP])
    _, id_ = utredning.innhent(k, S1, krav())
    assert "tolkenummer 999" in tekst(k, id_)
    utredning.registrer_svar(k, S1, 1, svar())
    horing.unnta(k, S1, Unntak.UKJENT_ADRESSE, "Tolken er ute av registeret.")
    horing.uttalelse(k, S1, I_DAG, "Her er jeg.")
    assert bilde.bilde(k, S1).journalposter[-1].part == "Tolk 999"
