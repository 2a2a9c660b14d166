"""Who is barred, in what, on which day; and that a reaction cannot be changed."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tolk.register.soknadlag import I_DAG, oppfort, reager

from imdi_cli.base.kontroll import kontroller_kjede, spill_av
from imdi_cli.kjerne.avslag import Basefeil
from imdi_cli.kjerne.kontekst import Kontekst
from imdi_cli.tolk.reaksjon import lager, regler, steg
from imdi_cli.tolk.reaksjon.typer import Enkeltvedtak, Reaksjon
from imdi_cli.tolk.reaksjon.typer import Reaksjonstype as T

PERIODE, ALLTID, MIDL = T.UTESTENGT_PERIODE, T.UTESTENGT_ALLTID, T.UTESTENGT_MIDLERTIDIG


def rad(type_: T, besluttet: str, fra: str | None = None, til: str | None = None, **mer: object) -> Reaksjon:
    tom: dict[str, object] = dict.fromkeys(Reaksjon._fields)
    tom |= {
        "id": 1,
        "tolkenummer": 7,
        "type": type_,
        "beslutningsdato": besluttet,
        "er_enkeltvedtak": Enkeltvedtak.JA,
    }
    return Reaksjon(**tom | {"periode_fra": fra, "periode_til": til} | mer)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("r", "dag", "svar"),
    [
        (rad(PERIODE, "2026-05-01", til="2026-11-23"), "2026-04-30", False),
        (rad(PERIODE, "2026-05-01", til="2026-11-23"), "2026-05-01", True),
        (rad(PERIODE, "2026-05-01", til="2026-11-23"), "2026-11-23", True),
        (rad(PERIODE, "2026-05-01", til="2026-11-23"), "2026-11-24", False),
        (rad(PERIODE, "2026-05-01", "2026-06-01", "2026-11-23"), "2026-05-31", False),
        (rad(PERIODE, "2026-05-01", "2026-06-01", "2026-11-23"), "2026-06-01", True),
        (rad(PERIODE, "2026-05-01", "2026-06-01", "2026-06-01"), "2026-06-01", True),
        (rad(ALLTID, "2026-05-01"), "2026-04-30", False),
        (rad(ALLTID, "2026-05-01"), "2099-12-31", True),
        (rad(ALLTID, "2026-05-01", opphevet="2026-07-01"), "2026-06-30", True),
        (rad(ALLTID, "2026-05-01", opphevet="2026-07-01"), "2026-07-01", False),
        (rad(MIDL, "2026-05-01"), "2026-05-01", True),
        (rad(MIDL, "2026-05-01", opphevet="2026-05-01"), "2026-05-01", False),
        (rad(T.ADVARSEL, "2026-05-01"), "2026-05-02", False),
        (rad(T.TILBAKEKALT, "2026-05-01", sprak="somali"), "2026-05-02", False),
    ],
)
def test_utestengt_paa_dagen(r: Reaksjon, dag: str, svar: bool) -> None:
    sperre = regler.sperret([r], "somali", date.fromisoformat(dag))
    assert (sperre is not None) is svar
    if sperre:
        assert (sperre.register, sperre.bevilling) == (r, None)


@pytest.mark.parametrize(
    ("gjelder", "spurt", "svar"),
    [
        (None, "somali", True),
        (None, None, True),
        ("somali", "Somali", True),
        ("somali", "urdu", False),
        ("somali", None, False),
        ("kroatisk", "bosnisk, kroatisk", False),
        ("bosnisk, kroatisk", "kroatisk", True),
    ],
)
def test_sprak_eller_alle(gjelder: str | None, spurt: str | None, svar: bool) -> None:
    assert (regler.sperret([rad(MIDL, "2026-05-01", sprak=gjelder)], spurt, I_DAG) is not None) is svar


def test_den_alvorligste_svarer_og_bevillingen_for_seg() -> None:
    rader = [
        rad(MIDL, "2026-01-01"),
        rad(T.TILBAKEKALT_MIDLERTIDIG, "2026-01-01", sprak="somali", id=9),
        rad(PERIODE, "2026-01-01", til="2027-01-01"),
        rad(ALLTID, "2026-01-01"),
    ]
    sperre = regler.sperret(rader, "somali", I_DAG)
    assert sperre is not None
    assert sperre.register is not None
    assert sperre.bevilling is not None
    assert (sperre.register.type, sperre.bevilling.id) == (ALLTID, 9)
    bare = regler.sperret(rader[1:2], "somali", I_DAG)
    assert bare is not None
    assert (bare.register, bare.bevilling) == (None, rader[1])
    assert regler.sperret([], "somali", I_DAG) is None


@given(
    st.dates(date(2020, 1, 1), date(2030, 1, 1)), st.integers(0, 900), st.dates(date(2020, 1, 1), date(2032, 1, 1))
)
def test_en_periode_er_sine_dager_og_ingen_andre(fra: date, dager: int, dag: date) -> None:
    til = date.fromordinal(fra.toordinal() + dager)
    r = rad(PERIODE, fra.isoformat(), til=til.isoformat())
    assert (regler.sperret([r], None, dag) is not None) is (fra <= dag <= til)


def test_i_ord() -> None:
    assert regler.i_ord(rad(ALLTID, "2026-05-01")) == "utestenging for alltid, fra 1. mai 2026"
    assert "1. mai 2026 til og med 1. juni 2026" in regler.i_ord(rad(PERIODE, "2026-05-01", til="2026-06-01"))


def test_steget_spor_basen_og_en_senere_rad_opphever(k: Kontekst) -> None:
    t = oppfort(k)
    id_ = reager(k, t, ALLTID)
    assert steg.sperret(k, t, "somali", I_DAG) is not None
    assert steg.sperret(k, t, "somali", date(2026, 10, 31)) is None
    reager(k, t, T.OPPHEVING, "2026-11-10", opphever=id_)
    assert steg.sperret(k, t, "somali", I_DAG) is None
    assert steg.sperret(k, t, "somali", date(2026, 11, 9)) is not None
    (r,) = steg.til_tolk(k, t)
    assert (r.opphevet, r.opphevet_av) == ("2026-11-10", id_ + 1)
    assert steg.etter_tolk(k) == {t: [r]}
    reager(k, t, T.ADVARSEL, mottatt_av_tolk="2026-11-03")
    assert len(steg.tellende_advarsler(k, t, I_DAG)) == 1
    assert kontroller_kjede(k.base).feil == []
    assert spill_av(k.base) == []


@pytest.mark.parametrize(
    "sql",
    [
        "UPDATE reaksjon SET for_alltid = 0",
        "DELETE FROM reaksjon",
        "UPDATE reaksjon SET sprak = 'urdu' WHERE id = 1",
    ],
)
def test_en_reaksjon_endres_og_slettes_ikke(k: Kontekst, sql: str) -> None:
    reager(k, oppfort(k), MIDL)
    with pytest.raises(Basefeil), k.base.atomisk():
        k.base.utfor(sql)
    assert len(lager.alle(k.base)) == 1


def test_en_reaksjon_oppheves_bare_en_gang(k: Kontekst) -> None:
    t = oppfort(k)
    id_ = reager(k, t, MIDL)
    reager(k, t, T.OPPHEVING, "2026-11-10", opphever=id_)
    with pytest.raises(Basefeil):
        reager(k, t, T.OPPHEVING, "2026-11-11", opphever=id_)


@pytest.mark.parametrize(
    ("type_", "mer"),
    [
        (PERIODE, {}),
        (ALLTID, {"periode_til": "2027-01-01"}),
        (PERIODE, {"periode_til": "2026-10-01"}),
        (T.OPPHEVING, {}),
        (MIDL, {"opphever": 1}),
    ],
)
def test_umulige_reaksjoner_tas_ikke_av_basen(k: Kontekst, type_: T, mer: dict[str, object]) -> None:
    t = oppfort(k)
    with pytest.raises(Basefeil):
        reager(k, t, type_, **mer)
