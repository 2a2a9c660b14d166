"""Telling the interpreter, and closing."""

from collections.abc import Callable
from datetime import date
from typing import Any

import pytest
from tolk.sak.saklag import NEI, folk, med_regel, mottatt, ny, ole, paa, sak, tekst, tiltak, tolk, utestengt

from imdi_cli.base.journal import skritt
from imdi_cli.base.kontroll import kontroller_kjede, spill_av
from imdi_cli.kjerne.avslag import Bruksfeil
from imdi_cli.kjerne.dokument import Malform
from imdi_cli.kjerne.kontekst import Kontekst
from imdi_cli.styring.frister import steg as frister
from imdi_cli.styring.underretning.typer import Kanal, Tider
from imdi_cli.tolk.reaksjon import steg as reaksjon
from imdi_cli.tolk.reaksjon.typer import Reaksjonstype as T
from imdi_cli.tolk.reaksjon.typer import Stilling
from imdi_cli.tolk.sak import lager
from imdi_cli.tolk.sak.regler import slutt as regler
from imdi_cli.tolk.sak.regler.overganger import KanIkkeNaa
from imdi_cli.tolk.sak.steg import avslutning, beslutning, felles, oppheving, underretning
from imdi_cli.tolk.sak.typer.koder import Sakstatus, Utfall
from imdi_cli.tolk.varsel.typer.koder import Anonymitet, Varslertype

Avvist = Callable[..., Any]
U = Utfall


@pytest.fixture(autouse=True)
def hel(k: Kontekst) -> Any:
    """Register the people; after the test the journal says what the tables say."""
    folk(k)
    yield
    assert kontroller_kjede(k.base).feil == []
    assert spill_av(k.base) == []


# --- telling ----------------------------------------------------------------------------------------------------


def test_utestenging_starter_klagefristen_naar_den_er_kommet_fram(k: Kontekst) -> None:
    nr = sak(k, tolk(k))
    utestengt(k, nr)
    u = underretning.underrett(k, nr, Tider(Kanal.PAPIR, postlagt=k.i_dag))
    assert (u.status, u.frister, u.teller) == (Sakstatus.UNDERRETTET, (), None)
    u = underretning.underrett(paa(k, "2026-11-27"), nr, Tider(mottatt=date(2026, 11, 26)))
    assert [(r.regel, r.start, r.siste) for r in u.frister] == [("klage.frist", "2026-11-26", "2026-12-17")]
    assert reaksjon.til_sak(k, str(nr))[0].mottatt_av_tolk == "2026-11-26"


@pytest.mark.parametrize(("verdi", "frister_"), [("må avklares", 1), ("ja", 1), ("nei", 0)])
def test_klagefrist_over_advarsel_etter_innstillingen(k: Kontekst, verdi: str, frister_: int) -> None:
    """Edge 27: not rejected by the program; only «nei» starts no deadline."""
    k = med_regel(k, reaksjon__advarsel__enkeltvedtak=verdi)
    nr = sak(k, tolk(k))
    beslutning.beslutt(ole(k), nr, ny(U.ADVARSEL))
    u = mottatt(k, nr)
    assert (len(u.frister), u.teller) == (frister_, True)


def test_uaapnet_digital_advarsel_under_hver_innstilling(k: Kontekst) -> None:
    t = tolk(k)
    streng = med_regel(k, reaksjon__advarsel__uapnet="åpnet")
    digital = Tider(Kanal.DIGITAL, reservert=False, tilgjengelig=k.i_dag, varslet=k.i_dag)
    for kontekst, teller in ((streng, False), (k, True)):
        nr = sak(kontekst, t)
        beslutning.beslutt(ole(kontekst), nr, ny(U.ADVARSEL))
        u = underretning.underrett(kontekst, nr, digital)
        assert u.teller is teller
        assert any(r.regel == regler.FORES for r in u.frister) is not teller
    b = oppheving.tell(k, t)
    assert [linje.stilling for linje in b.telling.linjer] == [Stilling.TELLER, Stilling.IKKE_MOTTATT]


def test_underretning_foer_avgjorelsen(k: Kontekst, avvist: Avvist) -> None:
    nr = sak(k, tolk(k))
    avvist(KanIkkeNaa, lambda: mottatt(k, nr))


def test_den_midlertidige_underrettes_for_seg(k: Kontekst, avvist: Avvist) -> None:
    nr = sak(k, tolk(k))
    avvist(Bruksfeil, lambda: underretning.underrett_midlertidig(k, nr, Tider(Kanal.PERSONLIG, mottatt=k.i_dag)))
    tiltak(k, nr)
    u = underretning.underrett_midlertidig(k, nr, Tider(Kanal.PERSONLIG, mottatt=k.i_dag))
    assert (u.status, [r.hva for r in u.frister]) == (Sakstatus.HORT, ["klage på midlertidig utestenging"])
    assert felles.innhold(k, nr).fikk_hore is False  # the decision has not been told


def test_en_paaklaget_sak_blir_vaerende_det(k: Kontekst) -> None:
    nr = sak(k, tolk(k))
    utestengt(k, nr)
    digital = Tider(Kanal.DIGITAL, reservert=False, tilgjengelig=k.i_dag, varslet=k.i_dag)
    underretning.underrett(k, nr, digital)
    with k.base.atomisk(), skritt(k, "test", str(nr)) as s:
        lager.sett_status(s, felles.krev(k, nr), {"status": "påklaget"})
    assert underretning.underrett(k, nr, Tider(apnet=k.i_dag)).status is Sakstatus.PAAKLAGET


# --- closing ----------------------------------------------------------------------------------------------------


def test_saken_avsluttes_naar_klagefristen_er_ute(k: Kontekst, avvist: Avvist) -> None:
    t = tolk(k)
    nr = sak(k, t, varsler_type=Varslertype.ORGAN)
    utestengt(k, nr)
    avvist(KanIkkeNaa, lambda: avslutning.avslutt(k, nr))
    underretning.underrett(k, nr, Tider(Kanal.PAPIR, postlagt=k.i_dag))
    assert "ikke begynt" in avvist(regler.KanIkkeAvslutte, lambda: avslutning.avslutt(k, nr)).hva
    mottatt_dag = Tider(mottatt=date(2026, 11, 26))
    underretning.underrett(paa(k, "2026-11-27"), nr, mottatt_dag)
    siste = paa(k, "2026-12-17")
    assert "til og med 17. desember 2026" in avvist(regler.KanIkkeAvslutte, lambda: avslutning.avslutt(siste, nr)).hva
    etter = paa(k, "2026-12-18")
    a = avslutning.avslutt(etter, nr)
    sak_ = felles.krev(k, nr)
    assert (sak_.status, sak_.avsluttet) == (Sakstatus.AVSLUTTET, "2026-12-18")
    assert [o.varsel for o in a.offentlige] == ["V-2026-0001"]
    assert [(r.lukket_som, r.grunn) for r in frister.til_sak(k, str(nr)) if r.regel == "klage.frist"] == [
        ("ikke nødvendig", "fristen gikk ut uten klage")
    ]
    ((varsel_, id_),) = a.brev
    brevet = tekst(k, id_)
    assert varsel_ == "V-2026-0001"
    assert "Til deg som varslet" in brevet
    for navn in ("Amina", "Yusuf", "utesteng", str(t), str(nr)):
        assert navn not in brevet
    assert [r for r in frister.til_sak(k, "V-2026-0001") if r.regel == "varsel.forelopig-svar" and not r.lukket] == []
    avvist(KanIkkeNaa, lambda: avslutning.avslutt(etter, nr))


def test_en_ukjent_avsender_far_ikke_svar(k: Kontekst) -> None:
    """Edge 4."""
    nr = sak(k, tolk(k), anonymitet=Anonymitet.UKJENT, varsler_type=Varslertype.ANONYM, hort=None)
    beslutning.beslutt(ole(k), nr, ny(U.IKKE_BRUDD, NEI))
    a = avslutning.avslutt(k, nr, malform=Malform.NYNORSK)
    assert (a.brev, a.ukjente) == ((), ("V-2026-0001",))


def test_svaret_paa_nynorsk(k: Kontekst) -> None:
    nr = sak(k, tolk(k), hort=None)
    beslutning.beslutt(ole(k), nr, ny(U.IKKE_BRUDD, NEI))
    a = avslutning.avslutt(k, nr, malform=Malform.NYNORSK)
    assert "Til deg som varsla" in tekst(k, a.brev[0][1])


def test_advarsel_som_ikke_er_mottatt_holder_saken_apen(k: Kontekst, avvist: Avvist) -> None:
    nr = sak(k, tolk(k))
    beslutning.beslutt(ole(k), nr, ny(U.ADVARSEL))
    underretning.underrett(k, nr, Tider(Kanal.PAPIR, postlagt=k.i_dag))
    assert "ikke registrert mottatt" in avvist(regler.KanIkkeAvslutte, lambda: avslutning.avslutt(k, nr)).hva


def test_den_som_skal_varsles_igjen_holder_saken_apen(k: Kontekst, avvist: Avvist) -> None:
    nr = sak(k, tolk(k))
    utestengt(k, nr)
    underretning.underrett(k, nr, Tider(Kanal.DIGITAL, reservert=False, tilgjengelig=k.i_dag, varslet=k.i_dag))
    etter = paa(k, "2027-01-10")
    assert "en gang til" in avvist(regler.KanIkkeAvslutte, lambda: avslutning.avslutt(etter, nr)).hva
    underretning.underrett(etter, nr, Tider(varslet_igjen=date(2026, 12, 1)))
    assert avslutning.avslutt(etter, nr).nr == str(nr)


def test_tolken_som_var_varslet_maa_underrettes(k: Kontekst, avvist: Avvist) -> None:
    nr = sak(k, tolk(k))
    beslutning.beslutt(ole(k), nr, ny(U.IKKE_BRUDD, NEI))
    assert "ikke underrettet" in avvist(KanIkkeNaa, lambda: avslutning.avslutt(k, nr)).hva
    mottatt(k, nr)
    assert avslutning.avslutt(k, nr).nr == str(nr)


def test_tiltak_som_varte_under_klagen_slutter_med_saken(k: Kontekst) -> None:
    k = med_regel(k, reaksjon__midlertidig__under_klage=True)
    nr = sak(k, tolk(k))
    tiltak(k, nr)
    utestengt(k, nr)
    mottatt(k, nr)
    a = avslutning.avslutt(paa(k, "2026-12-20"), nr)
    assert [r.type for r in a.opphevet] == [T.UTESTENGT_MIDLERTIDIG]
