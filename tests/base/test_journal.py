"""The journal on both engines: append-only, one chain, the lock `sist`, and nothing hidden in it."""

import json

import hjelp
import pytest
from hjelp import LEKE, LEKETALL, endre_leke, leke

from imdi_cli.base.arkiv import Fil, legg_ved
from imdi_cli.base.journal import KanIkkeEndreSamtidig, endringer_siden, noter, rad_hash, rader_hash, skritt
from imdi_cli.base.kontroll import kontroller_kjede, spill_av
from imdi_cli.base.tabell import Tabell
from imdi_cli.kjerne.avslag import Basefeil, Bruksfeil


@pytest.fixture(autouse=True)
def _leker(k):
    hjelp.lag_leker(k.base)


def hel(base):
    assert kontroller_kjede(base).feil == []
    assert spill_av(base) == []


# --- append-only ------------------------------------------------------------------------------------------------

ANGREP = {
    "endre rad": "UPDATE journal SET bruker = 'en annen'",
    "endre ingenting": "UPDATE journal SET nr = nr",
    "slette rad": "DELETE FROM journal WHERE nr = 1",
    "slette alt": "DELETE FROM journal",
    "endre innhold": "UPDATE journal_innhold SET json = '{}'",
    "samme nr": "INSERT INTO journal (nr, tid, bruker, handling, gjelder, forpliktelse, forrige, hash) "
    "VALUES (1, '2026-11-23T09:15:00Z', 'x', 'x', 'x', 'x', 'ny', 'x')",
    "to hoder": "INSERT INTO journal (nr, tid, bruker, handling, gjelder, forpliktelse, forrige, hash) "
    "SELECT 99, tid, bruker, handling, gjelder, forpliktelse, forrige, hash FROM journal WHERE nr = 1",
    "samme innhold": "INSERT INTO journal_innhold (nr, salt, json) VALUES (1, 'x', '{}')",
    "innhold uten rad": "INSERT INTO journal_innhold (nr, salt, json) VALUES (99, 'x', '{}')",
    "lokal tid": "INSERT INTO journal (nr, tid, bruker, handling, gjelder, forpliktelse, forrige, hash) "
    "VALUES (99, '2026-11-23 10:15', 'x', 'x', 'x', 'x', 'ny', 'x')",
    "tilstand uten journalrad": "UPDATE bruker SET sist = 99",
}
BARE_SQLITE = {
    "erstatt": "INSERT OR REPLACE INTO journal SELECT * FROM journal WHERE nr = 1",
    "erstatt innhold": "INSERT OR REPLACE INTO journal_innhold SELECT * FROM journal_innhold",
    "replace": "REPLACE INTO journal_innhold (nr, salt, json) VALUES (1, 'x', '{}')",
    "endre eller overse": "UPDATE OR IGNORE journal SET bruker = 'en annen'",
    "endre eller erstatte": "UPDATE OR REPLACE journal SET nr = 1",
    "upsert": "INSERT INTO journal_innhold (nr, salt, json) VALUES (1, 'x', '{}') "
    "ON CONFLICT (nr) DO UPDATE SET json = '{}'",
}
BARE_POSTGRES = {
    "tøm": "TRUNCATE journal CASCADE",
    "tøm begge": "TRUNCATE journal, journal_innhold, bruker CASCADE",
    "upsert": BARE_SQLITE["upsert"],
}


@pytest.mark.parametrize("angrep", sorted(ANGREP | BARE_SQLITE | BARE_POSTGRES))
def test_journalen_tar_bare_imot_nye_rader(k, angrep):
    leke(k, 1, kode="A")
    leke(k, 2, kode="B")
    egne = ANGREP | (BARE_SQLITE if k.base.dialekt == "sqlite" else BARE_POSTGRES)
    if angrep not in egne:
        return
    for_ = hjelp.dump(k.base)
    with pytest.raises(Basefeil), k.base.atomisk():
        k.base.utfor(egne[angrep])
    assert hjelp.dump(k.base) == for_
    hel(k.base)


def test_lovlig_sletting_av_innhold_lar_kjeden_sta(k):
    noter(k, "noe.lest", "leke:1")
    siste = noter(k, "noe.lest", "leke:2")
    with k.base.atomisk():
        k.base.utfor("DELETE FROM journal_innhold WHERE nr = :nr", nr=siste)
    assert kontroller_kjede(k.base).feil == []


# --- the chain --------------------------------------------------------------------------------------------------


def test_kjeden_begynner_i_databasens_id(k):
    (dbid,) = k.base.en("SELECT id FROM database")
    assert k.base.en("SELECT forrige FROM journal WHERE nr = 1") == (f"start:{dbid}",)


def test_en_rad_er_den_forrige_pluss_sin_egen_tekst(k):
    leke(k, 1, kode="A")
    rader = k.base.hent(
        "SELECT nr, tid, bruker, handling, gjelder, forpliktelse, forrige, hash FROM journal ORDER BY nr"
    )
    assert [r[0] for r in rader] == [1, 2]
    assert rader[1][1:5] == (hjelp.TID, "kari", "leke.ny", "leke:1")
    assert rader[1][6] == rader[0][7]
    assert rad_hash(rader[1]) == rader[1][7]
    assert len({rad_hash((*rader[1][:i], "x", *rader[1][i + 1 :])) for i in range(7)} | {rader[1][7]}) == 8


def test_skritt_krever_atomisk(k):
    with pytest.raises(RuntimeError, match="atomisk"), skritt(k, "x", "x"):
        pass
    with pytest.raises(RuntimeError, match="ett steg er én transaksjon"), k.base.atomisk(), k.base.atomisk():
        pass


def test_et_steg_som_stanser_skriver_ingenting(k):
    for_ = hjelp.dump(k.base)
    with pytest.raises(Bruksfeil), k.base.atomisk(), skritt(k, "leke.ny", "leke:1") as s:
        s.sett_inn(LEKE, {"id": 1, "kode": "A"})
        raise Bruksfeil("nei")
    assert hjelp.dump(k.base) == for_
    assert not k.base.i_transaksjon
    leke(k, 1, kode="A")
    hel(k.base)


def test_to_skritt_i_en_transaksjon_blir_to_rader(k):
    with k.base.atomisk():
        with skritt(k, "leke.ny", "leke:1") as s:
            s.sett_inn(LEKE, {"id": 1, "kode": "A"})
        with skritt(k, "leke.ny", "leke:2") as s:
            s.sett_inn(LEKE, {"id": 2, "kode": "B"})
    assert s.nr == 3
    hel(k.base)


def test_lesing_noteres_uten_tilstand(k):
    nr = noter(k, "varsel.identitet", "V-2026-0001", grunn="innsynskrav", vist=1)
    (tekst,) = k.base.en("SELECT json FROM journal_innhold WHERE nr = :nr", nr=nr)
    assert json.loads(tekst) == {"v": 1, "data": {"grunn": "innsynskrav", "vist": 1}, "rader": []}
    hel(k.base)


# --- what stands in it ------------------------------------------------------------------------------------------


def test_skjulte_verdier_star_bare_som_avtrykk(k):
    sist = leke(k, 1, kode="A", navn="Sølvi Hemmelig", notat="Utenfor Alt")
    endre_leke(k, 1, sist, navn="Sølvi Endret", notat="Fortsatt Utenfor")
    with k.base.atomisk(), skritt(k, "vedlegg", "leke:1") as s:
        legg_ved(k, s, "inn", Fil("Brev fra Sølvi.txt", "text/plain", "Kjære Sølvi".encode()))
    for tabell in ("journal", "journal_innhold"):
        alt = repr(k.base.hent(f"SELECT * FROM {tabell}"))
        for ord_ in ("Sølvi", "Hemmelig", "Endret", "Utenfor", "Kari Nordmann", "Brev"):
            assert ord_ not in alt, f"«{ord_}» står i {tabell}"
    assert "notat" not in repr(k.base.hent("SELECT json FROM journal_innhold"))
    hel(k.base)


def test_avtrykket_er_saltet_for_hver_rad_og_kolonne(k):
    leke(k, 1, navn="Kari")
    leke(k, 2, navn="Kari")
    avtrykk = [
        json.loads(t)["rader"][0][3]["navn"]["#"]
        for (t,) in k.base.hent("SELECT json FROM journal_innhold WHERE nr > 1 ORDER BY nr")
    ]
    assert avtrykk[0] != avtrykk[1]
    assert len({s for (s,) in k.base.hent("SELECT salt FROM journal_innhold")}) == 3


@pytest.mark.parametrize("art", ["inn", "endre", "mange"])
def test_en_kolonne_uten_plass_i_journalen_stanser(k, art):
    uten = Tabell("leke", ("id",), ("kode",))
    sist = leke(k, 1, kode="A")
    for_ = hjelp.dump(k.base)
    with pytest.raises(KeyError, match=r"leke\.navn er ikke plassert"), k.base.atomisk(), skritt(k, "x", "x") as s:
        if art == "inn":
            s.sett_inn(uten, {"id": 2, "navn": "Kari"})
        elif art == "mange":
            s.sett_inn_mange(uten, ("id", "navn"), [(2, "Kari")])
        else:
            s.endre(uten, {"id": 1}, {"navn": "Kari"}, sist=sist)
    assert hjelp.dump(k.base) == for_


def test_en_nokkel_kan_ikke_endres(k):
    sist = leke(k, 1, kode="A")
    with pytest.raises(ValueError, match="nøkkelen til leke"):
        endre_leke(k, 1, sist, id=2)
    hel(k.base)


def test_det_som_ikke_finnes_kan_ikke_slettes(k):
    with pytest.raises(LookupError, match="leke"), k.base.atomisk(), skritt(k, "x", "x") as s:
        s.slett(LEKE, {"id": 1})
    hel(k.base)


def test_norske_tegn_fnutter_og_prosent_kommer_like_tilbake(k):
    tekst = "æøå «%s» %(x)s 100 % :kode ? ' \" \\ \n \t \u2028 \U0001f600"
    leke(k, 1, kode=tekst, navn=tekst, notat=tekst, antall=2**63 - 1)
    assert k.base.hent("SELECT kode, navn, notat, antall FROM leke") == [(tekst, tekst, tekst, 2**63 - 1)]
    hel(k.base)


# --- the lock `sist` --------------------------------------------------------------------------------------------


def test_samtidig_endring_avvises_og_viser_hva_som_skjedde(k, avvist):
    lest = leke(k, 1, kode="A", antall=1)
    ole = hjelp.senere(hjelp.som(k, "kari"), hours=2)
    endre_leke(ole, 1, lest, kode="B", navn="hemmelig")
    stans = avvist(KanIkkeEndreSamtidig, lambda: endre_leke(k, 1, lest, antall=2))
    assert stans.fakta == (("journalrad 3", "Kari Nordmann, 23. november 2026 kl. 12.15: leke.endret (kode, navn)"),)
    assert "hemmelig" not in repr((stans.hva, stans.fakta))
    hel(k.base)


def test_endringen_vises_ogsa_naar_en_annen_sak_endret_raden(k, avvist):
    lest = leke(k, 1, kode="A")
    with k.base.atomisk(), skritt(k, "lekekasse.tømt", "kasse:7") as s:
        s.endre(LEKE, {"id": 1}, {"kode": "Z"}, sist=lest)
    leke(k, 2, kode="noe annet")
    stans = avvist(KanIkkeEndreSamtidig, lambda: endre_leke(k, 1, lest, antall=2))
    assert [verdi.partition(": ")[2] for _, verdi in stans.fakta] == ["lekekasse.tømt (kode)"]


def test_samtidig_sletting_avvises(k, avvist):
    lest = leke(k, 1, kode="A")
    with k.base.atomisk(), skritt(k, "leke.slettet", "leke:1") as s:
        s.slett(LEKE, {"id": 1})
    stans = avvist(KanIkkeEndreSamtidig, lambda: endre_leke(k, 1, lest, kode="B"))
    assert "leke.slettet" in stans.fakta[0][1]
    hel(k.base)


def test_samtidig_endring_der_innholdet_er_lovlig_slettet(k, avvist):
    lest = leke(k, 1, kode="A")
    nr = endre_leke(k, 1, lest, kode="B")
    with k.base.atomisk():
        k.base.utfor("DELETE FROM journal_innhold WHERE nr = :nr", nr=nr)
    stans = avvist(KanIkkeEndreSamtidig, lambda: endre_leke(k, 1, lest, kode="C"))
    assert stans.fakta[0][1].endswith("leke.endret")


def test_to_endringer_av_samme_rad_i_ett_skritt(k):
    lest = leke(k, 1, kode="A")
    with k.base.atomisk(), skritt(k, "leke.endret", "leke:1") as s:
        s.endre(LEKE, {"id": 1}, {"kode": "B"}, sist=lest)
        s.endre(LEKE, {"id": 1}, {"kode": "C"}, sist=s.nr)
    assert k.base.en("SELECT kode, sist FROM leke") == ("C", s.nr)
    hel(k.base)


def test_endringer_siden(k):
    lest = leke(k, 1, kode="A")
    endre_leke(k, 1, lest, kode="B")
    assert endringer_siden(k.base, "leke:1", lest) == [(3, hjelp.TID, "Kari Nordmann", "leke.endret")]
    assert endringer_siden(k.base, "leke:1", 3) == []


# --- loads ------------------------------------------------------------------------------------------------------


def last_inn(k, last, rader):
    with k.base.atomisk(), skritt(k, "tall.lest", f"last:{last}") as s:
        s.last(LEKETALL, {"last": last}, ("nr", "tekst"), rader)


def test_en_last_er_ett_avtrykk(k):
    last_inn(k, 1, [(nr, str(nr) if nr % 3 else None) for nr in range(12_000)])
    last_inn(k, 2, [])
    assert k.base.en("SELECT count(*) FROM leketall WHERE last = 1") == (12_000,)
    (tekst,) = k.base.en("SELECT json FROM journal_innhold WHERE nr = 2")
    assert len(tekst) < 400
    hel(k.base)


def test_sett_inn_mange_star_hver_for_seg(k):
    with k.base.atomisk(), skritt(k, "leker", "kasse:1") as s:
        s.sett_inn_mange(LEKE, ("id", "kode", "navn"), [(nr, "A", f"navn {nr}") for nr in range(1, 6)])
    assert k.base.hent("SELECT id, navn, sist FROM leke ORDER BY id")[4] == (5, "navn 5", 2)
    hel(k.base)


def test_avtrykk_av_rader_er_likt_hvordan_de_enn_deles_opp():
    rader = [(nr, "x") for nr in range(5000)]
    assert rader_hash(rader) == rader_hash(iter(rader))
    assert len({rader_hash(rader[:n]) for n in (0, 1, 4999, 5000)}) == 4
    assert rader_hash([(1, 2), (3,)]) != rader_hash([(1,), (2, 3)])
