"""A case from varsel to the committee: what is gathered."""

from collections.abc import Callable
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from tolk.sak.lag import I_DAG, S1, forelagt, grunn, hel, krav, lopende, sak, status, svar, tekst
from tolk.varsel import lag as varsler

from imdi_cli.base.arkiv import Fil
from imdi_cli.kjerne.avslag import Bruksfeil
from imdi_cli.kjerne.dokument import Malform
from imdi_cli.kjerne.kontekst import Kontekst
from imdi_cli.tolk.sak.regler import utredning as utredningsregler
from imdi_cli.tolk.sak.regler.overganger import KanIkkeNaa
from imdi_cli.tolk.sak.steg import bilde, utredning
from imdi_cli.tolk.sak.typer.koder import Kilde, Kravutfall, Sakstatus

Avvist = Callable[..., Any]
K = Kravutfall


@pytest.fixture
def k(k: Kontekst, tmp_path: Path) -> Kontekst:
    grunn(k, tmp_path)
    return k


def test_opplysninger_kreves_av_et_organ_med_hjemmel_grunn_og_klagerett(k: Kontekst) -> None:
    sak(k)
    s, id_ = utredning.innhent(k, S1, krav(begrensning="Barnevernsloven § 13-4 gir oss ikke mer."))
    assert s.sak.status is Sakstatus.VENTER
    assert lopende(k) == {
        "klage på krav 1 om opplysninger": "2026-11-26",
        "svar på krav 1 om opplysninger": "2026-12-10",
    }
    ord_ = tekst(k, id_)
    for bit in (
        *("Narvik tingrett", "Amina Yusuf (tolkenummer 10482)", "Opptaket av møtet.", "For å høre hva som ble sagt."),
        *("tolkeloven § 19 tredje ledd", "forvaltningsloven § 14", "tre dager", "26. november 2026", "§ 13-4"),
    ):
        assert bit in ord_
    assert "§ 2 tredje ledd" not in ord_
    assert varsler.HVEM.navn not in ord_
    hel(k)


@pytest.mark.parametrize("malform", list(Malform))
def test_private_kan_bare_bes_om_svar(k: Kontekst, avvist: Avvist, malform: Malform) -> None:
    """Case 33."""
    sak(k)
    stans = avvist(
        utredningsregler.KanIkkeKreveOpplysninger,
        lambda: utredning.innhent(k, S1, krav(til="Tolk AS", kilde=Kilde.PRIVAT)),
    )
    assert stans.hjemmel == "tolkeloven § 19 tredje ledd, jf. § 2 tredje ledd"
    s, id_ = utredning.innhent(k, S1, krav(til="Tolk AS", kilde=Kilde.PRIVAT, frivillig=True), malform=malform)
    assert (s.krav[0].frivillig, list(lopende(k))) == (True, ["svar på krav 1 om opplysninger"])
    assert "plikt til å svare" in tekst(k, id_)
    s, id_ = utredning.innhent(k, S1, krav(til="Tolk AS", kilde=Kilde.FOR_ORGAN), malform=malform)
    assert (s.krav[1].frivillig, "§ 2 tredje ledd" in tekst(k, id_)) == (False, True)


@pytest.mark.parametrize(
    ("felt", "klasse"),
    [
        ({"hva": " "}, utredningsregler.KanIkkeKreveOpplysninger),
        ({"nodvendig": None}, utredningsregler.KanIkkeKreveOpplysninger),
        ({"frist": I_DAG}, Bruksfeil),
        ({"frist": None}, Bruksfeil),
        ({"til": " "}, Bruksfeil),
    ],
)
def test_et_krav_uten_innhold_gar_ikke_ut(k: Kontekst, avvist: Avvist, felt: dict[str, Any], klasse: type) -> None:
    sak(k)
    avvist(klasse, lambda: utredning.innhent(k, S1, krav(**felt)), kommando=klasse is not Bruksfeil)


def test_svarene_tar_saken_videre_nar_det_siste_er_kommet(k: Kontekst, avvist: Avvist) -> None:
    sak(k)
    utredning.innhent(k, S1, krav())
    utredning.innhent(k, S1, krav(til="Narvik kommune"))
    assert "krav 1" in avvist(KanIkkeNaa, lambda: forelagt(k, S1)).hva
    utredning.registrer_svar(k, S1, 2, svar(K.NEKTET, tekst="Viser til helsepersonelloven § 21."))  # case 34
    assert status(k) is Sakstatus.VENTER
    fil = Fil("opptak.txt", "text/plain", b"lyd")
    s = utredning.registrer_svar(k, S1, 1, svar(tekst=None, vedlegg=[fil, fil._replace(innhold=b"mer")]))
    assert (s.sak.status, lopende(k)) == (Sakstatus.UTREDES, {})
    assert [(x.utfall, x.svar) for x in s.krav] == [
        (K.MOTTATT, None),
        (K.NEKTET, "Viser til helsepersonelloven § 21."),
    ]
    b = bilde.bilde(k, S1)
    assert [p.part for p in b.journalposter] == ["Narvik kommune", "Narvik tingrett", "Narvik tingrett"]
    assert len(b.vedlegg) == 2
    avvist(KanIkkeNaa, lambda: utredning.registrer_svar(k, S1, 1, svar()))
    hel(k)


@pytest.mark.parametrize(
    ("nr", "felt", "klasse"),
    [
        (2, svar(), Bruksfeil),
        (1, svar(dag=I_DAG + timedelta(1)), Bruksfeil),
        (1, svar(dag=I_DAG - timedelta(1)), Bruksfeil),
        (1, svar(tekst=" "), utredningsregler.KanIkkeRegistrereSvar),
        (1, svar(K.NEKTET, tekst=None, vedlegg=[1]), utredningsregler.KanIkkeRegistrereSvar),
        (1, svar(K.FRAFALT, tekst=None), utredningsregler.KanIkkeRegistrereSvar),
    ],
)
def test_et_svar_som_ikke_sier_noe(k: Kontekst, avvist: Avvist, nr: int, felt: Any, klasse: type) -> None:
    sak(k)
    utredning.innhent(k, S1, krav())
    avvist(klasse, lambda: utredning.registrer_svar(k, S1, nr, felt), kommando=klasse is not Bruksfeil or nr == 2)


def test_et_besvart_krav_besvares_ikke_igjen(k: Kontekst, avvist: Avvist) -> None:
    sak(k)
    utredning.innhent(k, S1, krav())
    utredning.innhent(k, S1, krav())
    utredning.registrer_svar(k, S1, 1, svar(K.FRAFALT, tekst="Vi fikk det fra tolken."))
    assert bilde.bilde(k, S1).journalposter == ()  # nothing came in
    avvist(utredningsregler.KanIkkeRegistrereSvar, lambda: utredning.registrer_svar(k, S1, 1, svar()))
