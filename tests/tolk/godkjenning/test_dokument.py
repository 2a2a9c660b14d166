"""Documents by category: what may not be demanded is refused with its paragraph, before anything else is asked."""

from datetime import date
from typing import Any

import pytest
from tolk.godkjenning.lag import FLYKTNING, GRUNN, I_DAG, TREDJELAND, UK, alt_kom, komplett, kval, sok

from imdi_cli.base import arkiv
from imdi_cli.base.arkiv import Fil
from imdi_cli.kjerne.avslag import Bruksfeil
from imdi_cli.kjerne.kontekst import Kontekst
from imdi_cli.tolk.godkjenning.regler import dokument as regler
from imdi_cli.tolk.godkjenning.regler import sprak as sprakregler
from imdi_cli.tolk.godkjenning.regler.dokument import KanIkkeKreveDokument, KanIkkeRegistrereDokument
from imdi_cli.tolk.godkjenning.regler.inntak import KanIkkeUtenGrunn
from imdi_cli.tolk.godkjenning.regler.overganger import KanIkkeNaa
from imdi_cli.tolk.godkjenning.steg import dokumenter as steg
from imdi_cli.tolk.godkjenning.steg import svar
from imdi_cli.tolk.godkjenning.steg.felles import innhold
from imdi_cli.tolk.godkjenning.typer.koder import (
    Dokumentkategori,
    Dokumentkrav,
    Dokumentstatus,
    ImiGrunn,
    Kopitype,
    Kvalifikasjonstype,
    Modalitet,
    Niva,
    Regelsett,
    Svar,
)
from imdi_cli.tolk.godkjenning.typer.nytt import Mottatt, NyImi, NyttDokument
from imdi_cli.tolk.register.typer import Oppforing, Tolketype

K = Dokumentkategori
B = Dokumentkategori.KVALIFIKASJON
FIL = Fil("vitnemål.pdf", "application/pdf", b"%PDF")


@pytest.mark.parametrize("kategori", [K.VANDEL, K.HELSE, K.FINANSIELL, K.RETT_TIL_UTOVELSE])
@pytest.mark.parametrize("mer", [{}, TREDJELAND, UK], ids=["eøs", "tredjeland", "uk"])
def test_18_vandel_helse_og_okonomi_kan_verken_kreves_eller_tas_inn(k: Kontekst, avvist, kategori, mer) -> None:
    """Refused before its age is asked, in every track."""
    sak = sok(k, **mer)
    krevd = avvist(KanIkkeKreveDokument, lambda: steg.krev(k, sak, NyttDokument(kategori, "attest")))
    gitt = avvist(
        KanIkkeKreveDokument,
        lambda: steg.motta(k, sak, NyttDokument(kategori, "attest"), Mottatt(date(2099, 1, 1), date(1990, 1, 1))),
    )
    for feil in (krevd, gitt):
        assert "§ 8-1 og vedlegg 2" in feil.hjemmel and f"bokstav {kategori.value}" in feil.hjemmel


def test_attest_etter_kapittel_4_gjelder_ikke_tolker(k: Kontekst, avvist) -> None:
    sak = sok(k)
    feil = avvist(KanIkkeKreveDokument, lambda: steg.krev(k, sak, NyttDokument(K.ERFARING_KAP4, "attest")))
    assert "kapittel 4" in feil.hjemmel


def test_alle_bes_om_statsborgerskap_og_bevis_men_uk_bare_om_kvalifikasjoner(k: Kontekst) -> None:
    assert [d.kategori.value for d in innhold(k, sok(k)).dokumenter] == ["a", "b"]
    uk = innhold(k, sok(k, **UK)).dokumenter
    assert [d.kategori.value for d in uk] == ["b"]
    assert uk[0].krevd_hjemmel == "yrkeskvalifikasjonsforskriften § 11-7 tredje ledd"


@pytest.mark.parametrize(
    ("regelsett", "krav", "ventet"),
    [
        (Regelsett.EOS, Dokumentkrav.KOPI, "§ 8-1 første ledd og vedlegg 2 bokstav b"),
        (Regelsett.TREDJELAND, Dokumentkrav.KOPI, "§ 8-1 sjette ledd"),
        (Regelsett.TREDJELAND, Dokumentkrav.EKTHETSBEKREFTELSE, "§ 8-1 sjuende ledd"),
        (Regelsett.EOS, Dokumentkrav.BEKREFTET_KOPI, "§ 8-5 første ledd"),
        (Regelsett.UK, Dokumentkrav.KOPI, "§ 11-7 tredje ledd"),
        (Regelsett.UK, Dokumentkrav.BEKREFTET_KOPI, "§ 11-7 fjerde ledd"),
    ],
)
def test_kravet_sier_hvilken_paragraf_det_bygger_pa(regelsett, krav, ventet):
    assert regler.hjemmel(regelsett, B, krav).endswith(ventet)


def bekreftet(**mer: Any) -> NyttDokument:
    return NyttDokument(B, "vitnemål", Dokumentkrav.BEKREFTET_KOPI, **mer)


@pytest.mark.parametrize("mer", [{}, TREDJELAND], ids=["eøs", "tredjeland"])
def test_19_bekreftede_kopier_kan_ikke_kreves_nar_soknaden_tas_imot(k: Kontekst, avvist, mer) -> None:
    sak = sok(k, **mer)
    feil = avvist(KanIkkeKreveDokument, lambda: steg.krev(k, sak, bekreftet(tvil=GRUNN, nodvendig=GRUNN)))
    assert feil.hjemmel == "yrkeskvalifikasjonsforskriften § 8-5 første ledd"


@pytest.mark.parametrize("mer", [{}, {"tvil": GRUNN}, {"nodvendig": GRUNN}, {"tvil": " ", "nodvendig": GRUNN}])
def test_bekreftede_kopier_krever_tvil_og_nodvendighet(k: Kontekst, avvist, mer) -> None:
    sak = komplett(k)
    feil = avvist(KanIkkeKreveDokument, lambda: steg.krev(k, sak, bekreftet(**mer)))
    assert "-fil FIL" in feil.neste


def test_bekreftede_kopier_kan_kreves_senere_og_gjor_ikke_soknaden_ufullstendig(k: Kontekst) -> None:
    sak = komplett(k)
    s = steg.krev(k, sak, bekreftet(tvil=GRUNN, nodvendig=GRUNN))
    assert s.mangler[-1].krav is Dokumentkrav.BEKREFTET_KOPI
    assert s.sak.status.name == "KOMPLETT" and s.frist == "2027-02-23"
    assert regler.hinder_for_komplett(s) is None


def test_uk_kan_be_om_bekreftede_kopier_straks_og_originaler_med_grunn(k: Kontekst, avvist) -> None:
    sak = sok(k, **UK)
    steg.krev(k, sak, bekreftet())
    original = NyttDokument(B, "vitnemål", Dokumentkrav.ORIGINAL)
    feil = avvist(KanIkkeKreveDokument, lambda: steg.krev(k, sak, original))
    assert feil.hjemmel.endswith("§ 11-7 fjerde ledd")
    s = steg.krev(k, sak, NyttDokument(B, "vitnemål", Dokumentkrav.ORIGINAL, nodvendig=GRUNN))
    assert s.dokumenter[-1].nodvendig == GRUNN


def test_originaler_kan_ikke_kreves_utenfor_kapittel_11(k: Kontekst, avvist) -> None:
    sak = komplett(k)
    original = NyttDokument(B, "vitnemål", Dokumentkrav.ORIGINAL, tvil=GRUNN, nodvendig=GRUNN)
    assert "Originaler kan ikke kreves" in avvist(KanIkkeKreveDokument, lambda: steg.krev(k, sak, original)).hva


def test_bare_tredjeland_kan_palegges_a_innhente_bekreftelse_pa_ekthet(k: Kontekst, avvist) -> None:
    krav = NyttDokument(B, "vitnemål", Dokumentkrav.EKTHETSBEKREFTELSE)
    sak = sok(k)
    assert "§ 8-1 andre og sjuende ledd" in avvist(KanIkkeKreveDokument, lambda: steg.krev(k, sak, krav)).hjemmel
    s = steg.krev(k, sok(k, **TREDJELAND), krav)
    assert s.dokumenter[-1].tvil is None, "begrunnet tvil kreves ikke"


def test_8_en_flyktning_palegges_ikke_a_kontakte_hjemlandet(k: Kontekst, avvist) -> None:
    sak = sok(k, **FLYKTNING)
    krav = NyttDokument(B, "vitnemål", Dokumentkrav.EKTHETSBEKREFTELSE)
    feil = avvist(KanIkkeKreveDokument, lambda: steg.krev(k, sak, krav))
    assert feil.hjemmel == "yrkeskvalifikasjonsforskriften § 8-1 siste ledd"


def test_8_det_flyktningen_ikke_kan_skaffe_holder_ikke_soknaden_oppe(k: Kontekst) -> None:
    sak = sok(k, **FLYKTNING)
    steg.motta(k, sak, 1, Mottatt(I_DAG))
    steg.kan_ikke(k, sak, 2, I_DAG, "Skolen ligger i et område søkeren har flyktet fra.")
    s = svar.komplett(k, sak)
    assert s.sak.komplett == "2026-11-23"


def test_6_det_en_eos_soker_ikke_kan_skaffe_ma_imdi_selv_sporre_om(k: Kontekst, avvist) -> None:
    from imdi_cli.tolk.godkjenning.steg import imi

    sak = sok(k)
    steg.motta(k, sak, 1, Mottatt(I_DAG))
    steg.kan_ikke(k, sak, 2, date(2026, 11, 20), "Skolen er nedlagt.")
    feil = avvist(KanIkkeNaa, lambda: svar.komplett(k, sak))
    assert "IMDi skal selv spørre i hjemstaten" in feil.hva
    imi.sporr(
        k,
        sak,
        NyImi("Danmark", "Uddannelsesstyrelsen", ImiGrunn.UTDANNINGSINNHOLD, "Hvilke fag?", kunne_ikke="Nedlagt."),
    )
    s = svar.komplett(k, sak)
    assert s.sak.komplett == "2026-11-23", "dagen det siste kom, og ikke senere fordi vi venter på svar"


def test_6_statsborgerskap_kan_ikke_unnskyldes(k: Kontekst, avvist) -> None:
    sak = sok(k)
    steg.motta(k, sak, 2, Mottatt(I_DAG))
    steg.kan_ikke(k, sak, 1, I_DAG, "Passet er borte.")
    avvist(KanIkkeNaa, lambda: svar.komplett(k, sak))


def test_7_for_tredjeland_har_imdi_ingen_slik_plikt(k: Kontekst, avvist) -> None:
    sak = sok(k, **TREDJELAND)
    steg.motta(k, sak, 1, Mottatt(I_DAG))
    steg.kan_ikke(k, sak, 2, I_DAG, "Skolen svarer ikke.")
    feil = avvist(KanIkkeNaa, lambda: svar.komplett(k, sak))
    assert "mangler" in feil.hva and "selv spørre" not in feil.hva


def test_5_komplett_er_dagen_det_siste_kravde_dokumentet_kom(k: Kontekst) -> None:
    sak = sok(k, mottatt=date(2026, 8, 3))
    steg.krev(k, sak, NyttDokument(B, "emneliste"))
    steg.motta(k, sak, 1, Mottatt(date(2026, 8, 10)))
    steg.motta(k, sak, 2, Mottatt(date(2026, 8, 10)))
    steg.motta(k, sak, 3, Mottatt(date(2026, 11, 20)))
    assert svar.komplett(k, sak).sak.komplett == "2026-11-20"


def test_soknaden_er_ikke_komplett_mens_noe_mangler(k: Kontekst, avvist) -> None:
    sak = sok(k)
    feil = avvist(KanIkkeNaa, lambda: svar.komplett(k, sak))
    assert "1 bevis på statsborgerskap, 2 vitnemål" in feil.hva and "§ 8-2 andre ledd" in feil.hjemmel


def test_et_dokument_kommer_bedommes_og_kan_mangle_igjen(k: Kontekst, avvist) -> None:
    sak = sok(k)
    s = steg.motta(k, sak, 2, Mottatt(I_DAG, date(2019, 6, 15), Kopitype.KOPI), vedlegg=[FIL])
    d = s.dokumenter[1]
    assert (d.status, d.mottatt, d.utstedt, d.kopitype) == (
        Dokumentstatus.MOTTATT,
        "2026-11-23",
        "2019-06-15",
        Kopitype.KOPI,
    )
    assert d.vedlegg is not None and arkiv.vedlegg_til(k.base, str(sak))[0][2] == "vitnemål.pdf"
    assert arkiv.journalposter(k.base, str(sak))[-1].tittel.startswith("vitnemål")
    avvist(KanIkkeRegistrereDokument, lambda: steg.motta(k, sak, 2, Mottatt(I_DAG)))
    avvist(KanIkkeUtenGrunn, lambda: steg.bedom(k, sak, 2, avvist=" "))
    s = steg.bedom(k, sak, 2, avvist="Uleselig.")
    assert s.dokumenter[1].mangler
    s = steg.motta(k, sak, 2, Mottatt(I_DAG))
    assert s.dokumenter[1].avvist_grunn is None
    s = steg.bedom(k, sak, 2, godtatt=True)
    assert s.dokumenter[1].status is Dokumentstatus.GODTATT
    avvist(KanIkkeRegistrereDokument, lambda: steg.bedom(k, sak, 2, godtatt=True))


def test_et_dokument_som_kom_uten_a_vaere_krevd_star_for_seg(k: Kontekst) -> None:
    sak = sok(k)
    s = steg.motta(k, sak, NyttDokument(B, ""), Mottatt(I_DAG))
    assert (s.dokumenter[2].krevd, s.dokumenter[2].hva) == (False, B.tekst)
    s = steg.motta(k, sak, NyttDokument(B, "anbefaling"), Mottatt(I_DAG))
    assert s.dokumenter[3].hva == "anbefaling" and not s.dokumenter[3].mangler


def test_et_krav_kan_frafalles_med_grunn_og_ikke_mottas_siden(k: Kontekst, avvist) -> None:
    sak = sok(k)
    avvist(KanIkkeUtenGrunn, lambda: steg.frafall(k, sak, 1, None))
    s = steg.frafall(k, sak, 1, "Statsborgerskapet står i Folkeregisteret.")
    assert not s.dokumenter[0].mangler
    avvist(KanIkkeRegistrereDokument, lambda: steg.motta(k, sak, 1, Mottatt(I_DAG)))
    avvist(KanIkkeRegistrereDokument, lambda: steg.frafall(k, sak, 1, "igjen"))
    steg.motta(k, sak, 2, Mottatt(I_DAG))
    assert svar.komplett(k, sak).sak.komplett == "2026-11-23"


@pytest.mark.parametrize(
    ("dokument", "m", "i_setningen"),
    [
        (9, Mottatt(I_DAG), "ikke noe dokument 9"),
        (1, Mottatt(date(2026, 11, 24)), "fram i tid"),
        (1, Mottatt(date(2026, 11, 10), date(2026, 11, 11)), "utstedt"),
        (1, Mottatt(date(2026, 11, 1)), "må være fra 02.11.2026"),
    ],
)
def test_dager_og_numre_som_ikke_kan_vaere_avvises(k: Kontekst, avvist, dokument, m, i_setningen) -> None:
    sak = sok(k)
    assert i_setningen in avvist(Bruksfeil, lambda: steg.motta(k, sak, dokument, m), kommando=False).hva


def test_et_krav_ma_si_hva_det_gjelder(k: Kontekst, avvist) -> None:
    sak = sok(k)
    avvist(Bruksfeil, lambda: steg.krev(k, sak, NyttDokument(B, "  ")), kommando=False)


def test_det_som_ikke_kan_skaffes_ma_begrunnes_og_mangle(k: Kontekst, avvist) -> None:
    sak = sok(k)
    avvist(KanIkkeUtenGrunn, lambda: steg.kan_ikke(k, sak, 1, I_DAG, None))
    avvist(Bruksfeil, lambda: steg.kan_ikke(k, sak, 1, date(2026, 11, 1), GRUNN), kommando=False)
    alt_kom(k, sak)
    avvist(KanIkkeRegistrereDokument, lambda: steg.kan_ikke(k, sak, 1, I_DAG, GRUNN))


# --- qualifications and languages -------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("fra", "til", "ventet"),
    [
        ("arabisk", "norsk", True),
        ("Norsk (bokmål)", "somali", True),
        ("nynorsk", "tigrinja", True),
        ("norsk tegnspråk", "norsk", True),
        ("svensk tegnspråk", "norsk", True),
        ("svenska", "arabiska", False),
        ("svensk tegnspråk", "svensk", False),
        ("", "", False),
    ],
)
def test_norsk_ma_vaere_et_av_sprakene(fra, til, ventet):
    assert sprakregler.norsk_inngaar(fra, til) is ventet


def test_1_kvalifikasjon_uten_norsk_stenger_vurderingen_og_avslutter_ingenting(k: Kontekst, avvist) -> None:
    from imdi_cli.tolk.godkjenning.steg import registrering

    sak = komplett(k, statsborgerskap="Sverige", utdanningsstat="Sverige")
    s = steg.ny_kvalifikasjon(k, sak, kval(sprak_fra="svenska", sprak_til="arabiska", stat="Sverige"))
    assert not s.kvalifikasjoner[0].norsk_inngaar
    registrering.endre(k, sak, {}, samme_yrke=Svar.JA, grunn=GRUNN)
    feil = avvist(KanIkkeNaa, lambda: svar.begynn(k, sak))
    assert feil.hjemmel == "tolkeloven § 2" and "norske prøvene" in feil.hva
    assert innhold(k, sak).sak.avsluttet is None


@pytest.mark.parametrize(
    ("fra", "til", "ventet"),
    [
        ("norsk tegnspråk", "norsk", True),
        ("norsk", "Norsk tegnspråk", True),
        ("svensk tegnspråk", "norsk", False),
        ("dansk tegnspråk", "norsk", False),
    ],
)
def test_40_svensk_eller_dansk_tegnsprak_er_aldri_norsk_tegnsprak(k: Kontekst, fra, til, ventet) -> None:
    sak = sok(k, sprak="norsk tegnspråk")
    ny = kval(modalitet=Modalitet.TEGNSPRAAK, sprak_fra=fra, sprak_til=til)
    rad = steg.ny_kvalifikasjon(k, sak, ny).kvalifikasjoner[0]
    assert sprakregler.samme_tegnsprak(rad) is ventet


@pytest.mark.parametrize(
    ("modalitet", "fra", "oppforing", "ventet"),
    [
        (Modalitet.TALESPRAAK, "arabisk", Oppforing("arabisk", Tolketype.TALESPRAK), True),
        (Modalitet.TALESPRAAK, "somali", Oppforing("arabisk", Tolketype.TALESPRAK), False),
        (
            Modalitet.TALESPRAAK,
            "bosnisk",
            Oppforing("bosnisk, kroatisk, serbisk, montenegrinsk", Tolketype.TALESPRAK),
            True,
        ),
        (Modalitet.TALESPRAAK, "norsk tegnspråk", Oppforing("norsk tegnspråk", Tolketype.TEGNSPRAK), False),
        (Modalitet.DOVBLINDETOLKING, "norsk", Oppforing("tolking for døvblinde", Tolketype.DOVBLINDE), True),
        (Modalitet.SKRIVETOLKING, "norsk", Oppforing("norsk skrivetolking", Tolketype.SKRIVETOLKING), True),
    ],
)
def test_en_kvalifikasjon_gjelder_et_sprak_og_en_slags_tolking(
    k: Kontekst, modalitet, fra, oppforing, ventet
) -> None:
    rad = steg.ny_kvalifikasjon(k, sok(k), kval(modalitet=modalitet, sprak_fra=fra)).kvalifikasjoner[0]
    assert sprakregler.gjelder(rad, oppforing) is ventet


def test_en_kvalifikasjon_fores_og_rettes(k: Kontekst, avvist) -> None:
    sak = sok(k)
    steg.ny_kvalifikasjon(k, sak, kval(utstedt=date(2019, 6, 15), omfang=180, omfang_enhet="ects", emner="etikk"))
    s = steg.endre_kvalifikasjon(k, sak, 1, {"sprak_til": "dansk", "niva": Niva.C, "utstedt": date(2019, 6, 15)})
    rad = s.kvalifikasjoner[0]
    assert (rad.norsk_inngaar, rad.niva, rad.omfang) == (False, Niva.C, 180)
    rettet = {r[0] for r in arkiv.rettelser_til(k.base, str(sak))}
    assert rettet == {"kvalifikasjon 1: sprak_til", "kvalifikasjon 1: niva", "kvalifikasjon 1: norsk_inngaar"}
    steg.endre_kvalifikasjon(k, sak, 1, {"stat": "Sverige", "sprak_fra": "norsk"})
    avvist(Bruksfeil, lambda: steg.endre_kvalifikasjon(k, sak, 1, {"niva": Niva.C}))
    avvist(Bruksfeil, lambda: steg.endre_kvalifikasjon(k, sak, 2, {"niva": Niva.C}))


def test_en_kvalifikasjon_uten_dato_kan_fa_en_annen_stat(k: Kontekst) -> None:
    sak = sok(k)
    steg.ny_kvalifikasjon(k, sak, kval())
    assert steg.endre_kvalifikasjon(k, sak, 1, {"stat": "Finland"}).kvalifikasjoner[0].stat == "FI"


@pytest.mark.parametrize(
    "mer",
    [
        {"utstedt": date(2026, 11, 24)},
        {"periode_fra": date(2026, 11, 24)},
        {"periode_fra": date(2020, 1, 2), "periode_til": date(2020, 1, 1)},
        {"omfang": 180},
        {"omfang_enhet": "ects"},
        {"type": Kvalifikasjonstype.YRKESERFARING},
        {"stat": "Sverge"},
        {"stat": "Kosovo", "utstedt": date(2000, 1, 1)},
    ],
)
def test_en_kvalifikasjon_som_ikke_kan_vaere_avvises(k: Kontekst, mer) -> None:
    sak = sok(k)
    with pytest.raises(Bruksfeil):
        steg.ny_kvalifikasjon(k, sak, kval(**mer))
    assert innhold(k, sak).kvalifikasjoner == ()
