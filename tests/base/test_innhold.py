"""Many rows in one block: each hidden value is still held to what it was, whatever is changed beside it."""

import json

import hjelp
import pytest
from hjelp import LEKE, endre_leke, uten_vern

from imdi_cli.base.innhold import avtrykk, endringer, pakk, tabeller
from imdi_cli.base.journal import fjern_innhold, skritt
from imdi_cli.base.kontroll import kontroller_kjede, spill_av
from imdi_cli.base.tabell import Tabell

TO = Tabell("leke", ("id",), ("antall",), skjult=("navn", "kode"), utenfor=("notat",))
NAVN = ("Sølvi", "Kåre", None)


@pytest.fixture
def kasse(k):
    """Three toys in one block, with two hidden columns."""
    hjelp.lag_leker(k.base)
    with k.base.atomisk(), skritt(k, "leker", "kasse:1") as s:
        rader = [(nr, navn, f"kode {nr}", nr, "utenfor") for nr, navn in enumerate(NAVN, 1)]
        s.sett_inn_mange(TO, ("id", "navn", "kode", "antall", "notat"), rader)
    assert spill_av(k.base) == []
    return s.nr


def innhold(k, nr):
    (tekst,) = k.base.en("SELECT json FROM journal_innhold WHERE nr = :nr", nr=nr)
    return tekst


def test_bolken_har_kodene_og_ingen_navn(k, kasse):
    tekst = innhold(k, kasse)
    assert [h for h in ("Sølvi", "Kåre", "kode 1", "utenfor") if h in tekst] == []
    assert tabeller(tekst) == {"leke"}
    forste, *_, siste = endringer(tekst)
    salt = k.base.en("SELECT salt FROM journal_innhold WHERE nr = :nr", nr=kasse)[0]
    navn = {"#": avtrykk(salt, "navn", "Sølvi")}
    kode = {"#": avtrykk(salt, "kode", "kode 1")}
    assert forste == ("leke", "inn", {"id": 1}, {"id": 1, "antall": 1, "navn": navn, "kode": kode})
    assert siste[3]["navn"] is None


def test_en_bolk_leses_som_rader_satt_inn_hver_for_seg(k, kasse):
    """The same values give the same changes, in a block and one by one; a column not given is NULL in both."""
    with k.base.atomisk(), skritt(k, "leke", "leke:9") as s:
        s.sett_inn(LEKE, {"id": 9, "navn": "Sølvi"})
        s.sett_inn_mange(LEKE, ("id", "navn"), [(10, "Sølvi")])
    en, annen = endringer(innhold(k, s.nr))
    assert en[3] | {"id": 10} == annen[3]
    assert en[:2] == annen[:2]


def test_en_bolk_sporres_om_en_nokkel(k, kasse):
    tekst = innhold(k, kasse)
    assert [n for _, _, n, _ in endringer(tekst, id=2)] == [{"id": 2}]
    assert list(endringer(tekst, id=99)) == []
    assert list(endringer(tekst, aar=2)) == []


@pytest.mark.parametrize("nr", [1, 2])
@pytest.mark.parametrize("kolonne", ["navn", "kode"])
@pytest.mark.parametrize("verdi", ["'Solvi'", "NULL", "''", "navn || ' '"])
def test_hver_skjult_verdi_i_en_bolk_er_vernet(k, kasse, nr, kolonne, verdi):
    uten_vern(k.base, f"UPDATE leke SET {kolonne} = {verdi} WHERE id = {nr}")
    assert spill_av(k.base) == [f"leke {nr}: «{kolonne}» er ikke slik journalrad {kasse} sier"]


def test_en_verdi_som_var_tom_er_vernet_ogsaa(k, kasse):
    uten_vern(k.base, "UPDATE leke SET navn = '' WHERE id = 3")
    assert spill_av(k.base) == [f"leke 3: «navn» er ikke slik journalrad {kasse} sier"]


def test_verdier_kan_ikke_bytte_plass(k, kasse):
    """The digest is bound to its column, and stands in the row of its key."""
    uten_vern(k.base, "UPDATE leke SET navn = kode, kode = navn WHERE id = 1")
    assert len(spill_av(k.base)) == 2
    uten_vern(k.base, "UPDATE leke SET navn = 'Kåre', kode = 'kode 2' WHERE id = 1")
    assert len(spill_av(k.base)) == 2


@pytest.mark.parametrize("kolonne", ["kode", "antall", "navn"])
def test_en_lovlig_endring_hvitvasker_ikke_en_ulovlig(k, kasse, kolonne):
    """Changing one column must not make good what was changed behind our back in another."""
    uten_vern(k.base, "UPDATE leke SET navn = 'Solvi' WHERE id = 1")
    with k.base.atomisk(), skritt(k, "leke.endret", "leke:1") as s:
        s.endre(TO, {"id": 1}, {kolonne: 7 if kolonne == "antall" else "ny"}, sist=kasse)
    ventet = [] if kolonne == "navn" else [f"leke 1: «navn» er ikke slik journalrad {kasse} sier"]
    assert spill_av(k.base) == ventet


def test_en_kolonne_kan_endres_etter_en_bolk_og_alt_er_like_helt(k, kasse):
    sist = endre_leke(k, 1, kasse, navn="Sølvi Ny")
    endre_leke(k, 1, sist, antall=9)
    assert kontroller_kjede(k.base).feil == spill_av(k.base) == []


@pytest.mark.parametrize(
    "angrep",
    ["DELETE FROM leke WHERE id = 2", "INSERT INTO leke (id, sist) VALUES (4, 2)", "UPDATE leke SET antall = 5"],
)
def test_rader_og_koder_i_en_bolk_er_vernet(k, kasse, angrep):
    uten_vern(k.base, angrep)
    assert spill_av(k.base)


@pytest.mark.parametrize("fra", ["[1,", '"navn"', "-----", '"skjult"', '"tomme"', '"mange"'])
def test_bolken_selv_er_vernet_av_kjeden(k, kasse, fra):
    tekst = innhold(k, kasse)
    assert fra in tekst
    uten_vern(k.base, f"UPDATE journal_innhold SET json = replace(json, '{fra}', '{fra[:-1]}x') WHERE nr = {kasse}")
    assert kontroller_kjede(k.base).feil == [f"innholdet i journalrad {kasse} er endret etter at det ble skrevet"]
    assert spill_av(k.base)


def test_innholdet_fjernes_ikke_naar_det_gjelder_noe_som_blir(k, kasse):
    with k.base.atomisk():
        assert fjern_innhold(k.base, "kasse:1", ["noe annet"]) == 0
        assert fjern_innhold(k.base, "kasse:1", ["leke"]) == 1


def test_en_bolk_uten_skjulte_kolonner():
    bare_koder = Tabell("leke", ("id",), ("kode",))
    tekst = json.dumps({"rader": [pakk(bare_koder, "salt", ("kode", "id"), [("A", 1), ("B", 2)])]})
    assert list(endringer(tekst)) == [
        ("leke", "inn", {"id": 1}, {"id": 1, "kode": "A"}),
        ("leke", "inn", {"id": 2}, {"id": 2, "kode": "B"}),
    ]


@pytest.mark.parametrize("antall", [0, 1, 99, 100, 101, 250])
def test_hundre_om_gangen_mister_ingen(k, antall):
    hjelp.lag_leker(k.base)
    with k.base.atomisk(), skritt(k, "leker", "kasse:1") as s:
        s.sett_inn_mange(LEKE, ("id", "navn"), [(nr, f"navn {nr}") for nr in range(antall)])
    assert k.base.hent("SELECT id, navn FROM leke ORDER BY id") == [(nr, f"navn {nr}") for nr in range(antall)]
    assert spill_av(k.base) == []
