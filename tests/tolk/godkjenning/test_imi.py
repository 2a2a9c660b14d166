"""Asking other states: a ground, the right way, never a refugee's home state; answers are kept and heard."""

from datetime import date, timedelta
from typing import Any

import hjelp
import pytest
from tolk.godkjenning.lag import FLYKTNING, GRUNN, I_DAG, SVEITS, TREDJELAND, UK, kval, sok, under_vurdering

from imdi_cli.base import arkiv
from imdi_cli.base.arkiv import Fil
from imdi_cli.base.nummer import Saksnummer
from imdi_cli.kjerne.avslag import Bruksfeil
from imdi_cli.kjerne.dokument import Malform
from imdi_cli.kjerne.kontekst import Kontekst
from imdi_cli.kodeverk import UkjentStat
from imdi_cli.styring.brev import steg as brev
from imdi_cli.styring.frister import steg as frister
from imdi_cli.tolk.godkjenning.regler import imi as regler
from imdi_cli.tolk.godkjenning.regler import vilkar
from imdi_cli.tolk.godkjenning.regler.imi import (
    KanIkkeForelegge,
    KanIkkeRegistrereImiSvar,
    KanIkkeSporreMyndighet,
)
from imdi_cli.tolk.godkjenning.regler.inntak import KanIkkeUtenGrunn
from imdi_cli.tolk.godkjenning.regler.overganger import KanIkkeNaa
from imdi_cli.tolk.godkjenning.steg import dokumenter
from imdi_cli.tolk.godkjenning.steg import imi as steg
from imdi_cli.tolk.godkjenning.steg.felles import innhold
from imdi_cli.tolk.godkjenning.typer.koder import ImiGrunn, Kontaktvei, Status
from imdi_cli.tolk.godkjenning.typer.nytt import ImiSvar, NyImi

FRIST = date(2026, 12, 15)


def sporsmal(**mer: Any) -> NyImi:
    felt: dict[str, Any] = {
        "stat": "Danmark",
        "myndighet": "Rigspolitiet",
        "grunn": ImiGrunn.EKTHET,
        "sporsmal": "Er beviset ekte?",
        "tvil": GRUNN,
        "frist": date(2026, 12, 10),
    }
    return NyImi(**felt | mer)


def sporr(k: Kontekst, sak: Saksnummer, **mer: Any) -> int:
    return steg.sporr(k, sak, sporsmal(**mer))[1]


def ja(ufordelaktig: bool = False) -> ImiSvar:
    return ImiSvar(I_DAG, "Beviset er ikke utstedt av oss." if ufordelaktig else "Beviset er ekte.", ufordelaktig)


@pytest.mark.parametrize("grunn", [ImiGrunn.EKTHET, ImiGrunn.SANKSJONER, ImiGrunn.FRANCHISE_OPPLAERING])
@pytest.mark.parametrize("tvil", [None, "  "])
def test_tvilen_ma_skrives_ned_der_loven_krever_begrunnet_tvil(k: Kontekst, avvist, grunn, tvil) -> None:
    sak = sok(k)
    feil = avvist(KanIkkeSporreMyndighet, lambda: sporr(k, sak, grunn=grunn, tvil=tvil))
    assert feil.hjemmel == grunn.hjemmel and "§ 8-1" in feil.hjemmel


def test_lovlig_etablert_trenger_ingen_tvil(k: Kontekst) -> None:
    sak = sok(k)
    sporr(k, sak, grunn=ImiGrunn.LOVLIG_ETABLERT, tvil=None)
    assert innhold(k, sak).imi[0].tvil is None


def test_utdanningsinnhold_krever_at_sokeren_ikke_kunne(k: Kontekst, avvist) -> None:
    sak = sok(k)
    feil = avvist(KanIkkeSporreMyndighet, lambda: sporr(k, sak, grunn=ImiGrunn.UTDANNINGSINNHOLD))
    assert "vedlegg 2" in feil.hjemmel
    sporr(k, sak, grunn=ImiGrunn.UTDANNINGSINNHOLD, tvil=None, kunne_ikke="Skolen er nedlagt.")


@pytest.mark.parametrize(
    ("mer", "stat", "vei"),
    [
        ({}, "Danmark", Kontaktvei.IMI),
        (SVEITS, "Sveits", Kontaktvei.BREV),
        (SVEITS, "Danmark", Kontaktvei.BREV),
        (UK, "Storbritannia", Kontaktvei.BREV),
        (TREDJELAND, "Tyrkia", Kontaktvei.BREV),
        (TREDJELAND, "Tyskland", Kontaktvei.IMI),
    ],
)
def test_22_det_sporres_i_imi_der_imi_naar_og_ellers_i_brev(k: Kontekst, mer, stat, vei) -> None:
    sak = sok(k, **mer)
    brev_id = sporr(k, sak, stat=stat)
    assert innhold(k, sak).imi[0].kanal is vei
    kropp = str(brev.hent(k, brev_id).kropp)
    assert ("informasjonssystem (IMI)" in kropp) is (vei is Kontaktvei.IMI)


@pytest.mark.parametrize("stat", ["Syria"])
def test_8_hjemstaten_sporres_ikke_om_en_flyktning(k: Kontekst, avvist, stat) -> None:
    sak = sok(k, **FLYKTNING)
    feil = avvist(KanIkkeSporreMyndighet, lambda: sporr(k, sak, stat=stat))
    assert feil.hjemmel == "yrkeskvalifikasjonsforskriften § 8-1 siste ledd"


def test_8_verken_staten_en_er_borger_av_eller_den_en_tok_utdanningen_i(k: Kontekst, avvist) -> None:
    sak = sok(k, statsborgerskap="Eritrea", utdanningsstat="Sudan", beskyttelse=True)
    for stat in ("Eritrea", "Sudan"):
        avvist(KanIkkeSporreMyndighet, lambda stat=stat: sporr(k, sak, stat=stat))
    dokumenter.ny_kvalifikasjon(k, sak, kval(stat="Etiopia"))
    avvist(KanIkkeSporreMyndighet, lambda: sporr(k, sak, stat="Etiopia"))
    sporr(k, sak, stat="Sverige")


def test_8_en_flyktning_med_svensk_vitnemal_kan_sporres_om_i_sverige(k: Kontekst) -> None:
    sak = sok(k, statsborgerskap="Syria", utdanningsstat="Sverige", beskyttelse=True)
    assert regler.imi_stengt(innhold(k, sak)) is None
    sporr(k, sak, stat="Sverige")


@pytest.mark.parametrize(
    ("mer", "i_setningen"),
    [
        ({"myndighet": " "}, "Hvem"),
        ({"sporsmal": ""}, "Hva"),
        ({"frist": I_DAG}, "etter i dag"),
        ({"stat": "Norge"}, "annen stat"),
    ],
)
def test_et_sporsmal_uten_mottaker_innhold_eller_mulig_frist_avvises(k: Kontekst, avvist, mer, i_setningen) -> None:
    sak = sok(k)
    assert i_setningen in avvist(Bruksfeil, lambda: sporr(k, sak, **mer), kommando=False).hva


def test_en_stat_som_ikke_finnes_avvises_med_navn(k: Kontekst, avvist) -> None:
    sak = sok(k)
    feil = avvist(UkjentStat, lambda: sporr(k, sak, stat="Danmrk"), kommando=False)
    assert "«Danmrk»" in feil.hva and "Danmark" in feil.neste


@pytest.mark.parametrize(
    ("mer", "i_setningen"),
    [(FLYKTNING, "beskyttelse"), (TREDJELAND, "utenfor EØS"), (UK, "Storbritannia"), (SVEITS, "Sveits")],
    ids=["flyktning", "tredjeland", "uk", "sveits"],
)
def test_doren_til_imi_sier_hvorfor_den_er_stengt(k: Kontekst, mer, i_setningen) -> None:
    stengt = regler.imi_stengt(innhold(k, sok(k, **mer)))
    assert stengt is not None and i_setningen in stengt[0]
    hjelp.krev_kommandoer(stengt[1])


def test_doren_til_imi_er_apen_for_eos(k: Kontekst) -> None:
    s = innhold(k, sok(k))
    assert regler.imi_stengt(s) is None and regler.beskyttelse_stenger(s) is None


def test_46_svaret_arkiveres_her_og_statusen_folger(k: Kontekst) -> None:
    sak = under_vurdering(k)
    sporr(k, sak)
    assert innhold(k, sak).sak.status is Status.VENTER_IMI
    assert any(r.regel == "godkjenning.imi.svar" for r in frister.til_sak(k, str(sak)) if r.lukket is None)
    s = steg.registrer_svar(k, sak, 1, ja(), vedlegg=[Fil("svar.pdf", "application/pdf", b"%PDF")])
    assert s.sak.status is Status.UNDER_VURDERING
    assert (s.imi[0].svar, s.imi[0].svart, s.imi[0].ufordelaktig) == ("Beviset er ekte.", "2026-11-23", False)
    assert [v[2] for v in arkiv.vedlegg_til(k.base, str(sak))] == ["svar.pdf"]
    assert arkiv.journalposter(k.base, str(sak))[-1].part == "Rigspolitiet"
    assert not any(r.regel == "godkjenning.imi.svar" for r in frister.til_sak(k, str(sak)) if r.lukket is None)


def test_et_apent_sporsmal_til_holder_statusen(k: Kontekst) -> None:
    sak = under_vurdering(k)
    sporr(k, sak)
    sporr(k, sak, stat="Sverige", frist=None)
    assert steg.registrer_svar(k, sak, 1, ja()).sak.status is Status.VENTER_IMI
    s = steg.frafall(k, sak, 2, "Ingen svarer, og fristen løper.")
    assert s.sak.status is Status.UNDER_VURDERING and s.imi[1].frafalt == "2026-11-23"


def test_bare_det_besvarte_sporsmalets_paminnelse_lukkes(k: Kontekst) -> None:
    sak = sok(k)
    sporr(k, sak)
    sporr(k, sak)
    steg.registrer_svar(k, sak, 2, ja())
    apne = [r.hva for r in frister.til_sak(k, str(sak)) if r.lukket is None and r.regel == "godkjenning.imi.svar"]
    assert apne == ["svar på spørsmål 1 til Rigspolitiet"]
    steg.frafall(k, sak, 1, GRUNN)


def test_et_svar_for_vurderingen_lar_statusen_staa(k: Kontekst) -> None:
    sak = sok(k)
    sporr(k, sak)
    assert steg.registrer_svar(k, sak, 1, ja()).sak.status is Status.MOTTATT


def test_et_besvart_sporsmal_besvares_ikke_igjen(k: Kontekst, avvist) -> None:
    sak = sok(k)
    sporr(k, sak)
    sporr(k, sak)
    steg.registrer_svar(k, sak, 1, ja())
    avvist(KanIkkeRegistrereImiSvar, lambda: steg.registrer_svar(k, sak, 1, ja()))
    avvist(KanIkkeRegistrereImiSvar, lambda: steg.frafall(k, sak, 1, GRUNN))
    avvist(KanIkkeRegistrereImiSvar, lambda: steg.registrer_svar(k, sak, 2, ImiSvar(I_DAG, " ", False)))
    avvist(KanIkkeUtenGrunn, lambda: steg.frafall(k, sak, 2, None))
    avvist(Bruksfeil, lambda: steg.registrer_svar(k, sak, 9, ja()))
    avvist(
        Bruksfeil,
        lambda: steg.registrer_svar(k, sak, 2, ImiSvar(I_DAG - timedelta(days=1), "Svar", False)),
        kommando=False,
    )
    steg.frafall(k, sak, 2, GRUNN)
    feil = avvist(KanIkkeNaa, lambda: steg.registrer_svar(k, sak, 2, ja()))
    assert "ingen spørsmål" in feil.hva


def test_46_et_ufordelaktig_svar_ma_legges_fram_for_sokeren(k: Kontekst, avvist) -> None:
    sak = under_vurdering(k)
    sporr(k, sak)
    avvist(KanIkkeForelegge, lambda: steg.forelegg(k, sak, FRIST, imi=1))
    s = steg.registrer_svar(k, sak, 1, ja(ufordelaktig=True))
    hindret = vilkar.SVAR_FORELAGT.test(s)
    assert hindret is not None and "taler mot søkeren" in hindret[0]
    s, brev_id = steg.forelegg(k, sak, FRIST, imi=1)
    assert s.sak.status is Status.VENTER_UTTALELSE
    assert "Beviset er ikke utstedt av oss." in str(brev.hent(k, brev_id).kropp)
    hindret = vilkar.SVAR_FORELAGT.test(s)
    assert hindret is not None and "til og med 15. desember 2026" in hindret[0]
    avvist(KanIkkeForelegge, lambda: steg.forelegg(k, sak, FRIST, imi=1))
    s = steg.uttalelse(k, sak, I_DAG, "Det er en skrivefeil i navnet.")
    assert s.sak.status is Status.UNDER_VURDERING and vilkar.SVAR_FORELAGT.test(s) is None
    assert not [r for r in frister.til_sak(k, str(sak)) if r.lukket is None and r.regel == "godkjenning.uttalelse"]


def test_fristen_for_a_uttale_seg_gar_ut(k: Kontekst) -> None:
    sak = under_vurdering(k)
    steg.forelegg(k, sak, FRIST, fakta="Vi har fått vite at skolen er nedlagt.")
    senere = hjelp.senere(k, days=23)
    assert vilkar.SVAR_FORELAGT.test(innhold(senere, sak)) is None
    s = steg.uttalelse(senere, sak, date(2026, 12, 16), "Sent svar.")
    assert s.sak.status is Status.UNDER_VURDERING


def test_det_som_legges_fram_ma_si_noe(k: Kontekst, avvist) -> None:
    sak = under_vurdering(k)
    avvist(KanIkkeForelegge, lambda: steg.forelegg(k, sak, FRIST))
    avvist(Bruksfeil, lambda: steg.forelegg(k, sak, I_DAG, fakta="noe"), kommando=False)
    avvist(KanIkkeNaa, lambda: steg.uttalelse(k, sak, I_DAG, "svar"))
    steg.forelegg(k, sak, FRIST, fakta="noe")
    avvist(KanIkkeUtenGrunn, lambda: steg.uttalelse(k, sak, I_DAG, " "))
    avvist(KanIkkeForelegge, lambda: steg.uttalelse(k, sak, I_DAG, "svar", forelegging=7))
    avvist(Bruksfeil, lambda: steg.uttalelse(k, sak, I_DAG - timedelta(days=1), "svar"), kommando=False)


def test_sporsmalet_skrives_ogsa_pa_nynorsk(k: Kontekst) -> None:
    sak = sok(k, malform=Malform.NYNORSK, statsborgerskap="Østerrike", utdanningsstat="Østerrike")
    innh = brev.hent(k, sporr(k, sak, stat="Østerrike"))
    assert innh.tittel == "Førespurnad om yrkeskvalifikasjonar som tolk"
    assert innh.mottaker.adresse == ("Austerrike",)
    assert "om ein attest eller eit kvalifikasjonsbevis er ekte" in str(innh.kropp)
