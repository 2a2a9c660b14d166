"""Case numbers: said aloud, sorted as numbers, never used twice."""

import hjelp
import pytest
from hypothesis import given
from hypothesis import strategies as st

from imdi_cli.base.apne import apne, opprett
from imdi_cli.base.nummer import Saksnummer, neste_id, neste_nummer
from imdi_cli.kjerne.avslag import Bruksfeil


def ta(base, serie, aar=2026):
    with base.atomisk():
        return neste_nummer(base, serie, aar)


def test_hver_serie_og_hvert_aar_teller_for_seg(base):
    assert [str(ta(base, "V")) for _ in range(3)] == ["V-2026-0001", "V-2026-0002", "V-2026-0003"]
    assert str(ta(base, "V", 2027)) == "V-2027-0001"
    assert str(ta(base, "S")) == "S-2026-0001"
    assert str(ta(base, "V")) == "V-2026-0004"
    with base.atomisk():
        assert [neste_id(base, "frist"), neste_id(base, "frist"), neste_id(base, "vedlegg")] == [1, 2, 1]


def test_et_nummer_brukes_aldri_om_igjen(k):
    """Also when the row that had it is gone: the series is a row of its own, not the highest number in use."""
    hjelp.lag_leker(k.base)
    brukt = []
    for _ in range(5):
        nr = ta(k.base, "leke").lopenr
        sist = hjelp.leke(k, nr, kode="A")
        brukt.append(nr)
        with k.base.atomisk():
            k.base.utfor("DELETE FROM leke WHERE id = :id", id=nr)
        assert sist
    assert brukt == [1, 2, 3, 4, 5]


def test_et_steg_som_stanset_har_ikke_brukt_nummeret(base):
    with pytest.raises(Bruksfeil), base.atomisk():
        neste_nummer(base, "V", 2026)
        raise Bruksfeil("nei")
    assert str(ta(base, "V")) == "V-2026-0001"


def test_sortert_som_tall_og_forbi_fire_sifre(base):
    with base.atomisk():
        base.utfor("INSERT INTO nummerserie (serie, aar, siste) VALUES ('V', 2026, 9998)")
    numre = [ta(base, "V") for _ in range(3)]
    assert [str(n) for n in numre] == ["V-2026-9999", "V-2026-10000", "V-2026-10001"]
    assert sorted(numre, reverse=True)[-1] == numre[0]
    assert sorted(map(str, numre)) != [str(n) for n in numre]  # as text they would be wrong


def test_to_prosesser_far_aldri_samme_nummer(tmp_path):
    sti = tmp_path / "imdi.db"
    opprett(sti, tid=hjelp.TID, ovelse=False).lukk()
    skript = (
        "from imdi_cli.base.apne import apne\n"
        "from imdi_cli.base.nummer import neste_nummer\n"
        "m = apne(pathlib.Path(sys.argv[2]), tid='x')\n"
        "klar()\n"
        "for _ in range(30):\n"
        "    with m.atomisk(): nr = neste_nummer(m, 'V', 2026).lopenr\n"
        "    print(nr)\n"
    )
    alle = [int(n) for s in hjelp.samtidig(skript, 4, sti) for n in s.ok().ut.split()]
    assert sorted(alle) == list(range(1, 121))
    motor = apne(sti, tid=hjelp.TID)
    assert str(ta(motor, "V")) == "V-2026-0121"
    motor.lukk()


@pytest.mark.parametrize(
    ("skrevet", "nummer"),
    [
        ("V-2026-0001", (2026, 1)),
        ("v-2026-1", (2026, 1)),
        ("  2026-17 ", (2026, 17)),
        ("V-2026-00012", (2026, 12)),
        ("V-2026-10000", (2026, 10000)),
    ],
)
def test_leses_slik_folk_skriver(skrevet, nummer):
    assert Saksnummer.les(skrevet, "V") == ("V", *nummer)


def test_nokkelen_er_sakens_egen():
    assert Saksnummer("V", 2026, 17).nokkel == {"aar": 2026, "lopenr": 17}


@pytest.mark.parametrize(
    "skrevet",
    [
        *("", "V", "V-", "V-2026", "S-2026-0001", "V-26-1", "V-2026-", "V-2026-1-2", "V-2026-²", "V-2026-٣"),
        *("V--2026-1", "V-2026-+1", "V-2026-1.0", "VV-2026-1", "V-20266-1"),
        *("V-2026-" + "9" * 10, "V-2026-" + "9" * 5000),
    ],
)
def test_det_som_ikke_er_et_saksnummer(skrevet):
    with pytest.raises(Bruksfeil) as fanget:
        Saksnummer.les(skrevet, "V")
    assert fanget.value.neste == "Skriv det slik: V-2026-0001"


@given(st.sampled_from("VSGRBKUI"), st.integers(1000, 9999), st.integers(0, 10**9 - 1))
def test_det_som_skrives_kan_leses(serie, aar, lopenr):
    nr = Saksnummer(serie, aar, lopenr)
    assert Saksnummer.les(str(nr), serie) == Saksnummer.les(str(nr).lower(), serie) == nr


@given(st.text(max_size=20))
def test_all_annen_tekst_er_et_nummer_eller_en_bruksfeil(tekst):
    try:
        nr = Saksnummer.les(tekst, "V")
    except Bruksfeil:
        return
    assert nr.aar <= 9999
    assert nr.lopenr < 2**63
