"""The control: tampering is found row by row, a shortened chain by its checkpoint, a changed state by replay."""

import hjelp
import pytest
from hjelp import LEKE, LEKETALL, endre_leke, leke, uten_vern

from imdi_cli.base.arkiv import Fil, legg_ved
from imdi_cli.base.journal import SKILLE, noter, rad_hash, skritt
from imdi_cli.base.kontroll import GJENOPPRETTET, kontroller_kjede, spill_av
from imdi_cli.kjerne.avslag import Basefeil, Bruksfeil

RADER = 5


@pytest.fixture
def kjede(k):
    """A journal of five rows: Kari, and four toys."""
    hjelp.lag_leker(k.base)
    for nr in range(1, RADER):
        leke(hjelp.senere(k, minutes=nr), nr, kode=f"K{nr}", navn=f"Navn {nr}", antall=nr)
    svar = kontroller_kjede(k.base)
    assert (svar.antall, svar.feil) == (RADER, [])
    assert spill_av(k.base) == []
    return k.base


# --- the chain --------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("nr", range(1, RADER + 1))
@pytest.mark.parametrize("kolonne", ["tid", "bruker", "handling", "gjelder", "forpliktelse", "forrige", "hash"])
def test_hver_kolonne_i_hver_rad_er_vernet(kjede, nr, kolonne):
    ny = "2026-11-23T09:15:00.000001Z" if kolonne == "tid" else "endret"
    uten_vern(kjede, f"UPDATE journal SET {kolonne} = '{ny}' WHERE nr = {nr}")
    feil = kontroller_kjede(kjede).feil
    assert f"journalrad {nr} er endret etter at den ble skrevet" in feil
    nevnt = {f.split("journalrad ")[1].split()[0] for f in feil if "journalrad" in f}
    assert nevnt <= {str(nr), str(nr + 1)}


@pytest.mark.parametrize("nr", range(1, RADER + 1))
@pytest.mark.parametrize("kolonne", ["salt", "json"])
def test_innholdet_er_vernet(kjede, nr, kolonne):
    uten_vern(kjede, f"UPDATE journal_innhold SET {kolonne} = {kolonne} || ' ' WHERE nr = {nr}")
    assert kontroller_kjede(kjede).feil == [f"innholdet i journalrad {nr} er endret etter at det ble skrevet"]


def test_skillet_mellom_salt_og_innhold_er_vernet(kjede):
    """A byte moved from one column to the next gives another digest."""
    (salt, tekst) = kjede.en("SELECT salt, json FROM journal_innhold WHERE nr = 2")
    uten_vern(kjede, f"UPDATE journal_innhold SET salt = '{salt[:-1]}', json = '{salt[-1]}{tekst}' WHERE nr = 2")
    assert len(kontroller_kjede(kjede).feil) == 1
    assert SKILLE not in salt + tekst


@pytest.mark.parametrize("nr", range(1, RADER))
def test_en_fjernet_rad_merkes(kjede, nr):
    uten_vern(kjede, f"DELETE FROM journal_innhold WHERE nr = {nr}", f"DELETE FROM journal WHERE nr = {nr}")
    feil = kontroller_kjede(kjede).feil
    assert f"journalrad {nr} mangler" in feil
    assert f"journalrad {nr + 1} henger ikke sammen med raden før" in feil


def test_en_rad_skrevet_om_med_riktig_hash_brytes_ved_neste(kjede):
    rad = list(kjede.en("SELECT nr, tid, bruker, handling, gjelder, forpliktelse, forrige FROM journal WHERE nr = 3"))
    rad[2] = "en annen"
    uten_vern(kjede, f"UPDATE journal SET bruker = 'en annen', hash = '{rad_hash(rad)}' WHERE nr = 3")
    assert kontroller_kjede(kjede).feil == ["journalrad 4 henger ikke sammen med raden før"]


def test_to_rader_byttet_om(kjede):
    uten_vern(
        kjede,
        "UPDATE journal SET nr = 99 WHERE nr = 3",
        "UPDATE journal SET nr = 3 WHERE nr = 4",
        "UPDATE journal SET nr = 4 WHERE nr = 99",
    )
    assert len(kontroller_kjede(kjede).feil) >= 3


def test_en_annen_databaseid_brytes_ved_forste_rad(kjede):
    uten_vern(kjede, "UPDATE database SET id = 'en annen'")
    assert kontroller_kjede(kjede).feil == ["journalrad 1 henger ikke sammen med raden før"]


def test_en_klokke_stilt_tilbake_sies(k):
    noter(k, "en", "x")
    noter(hjelp.senere(k, hours=-1), "to", "x")
    svar = kontroller_kjede(k.base)
    assert svar.feil == []
    (merknad,) = svar.merknader
    assert merknad.startswith("klokken var stilt tilbake da journalrad 3 ble skrevet (2026-11-")


# --- checkpoints ------------------------------------------------------------------------------------------------


def kutt(base, etter):
    uten_vern(
        base,
        f"DELETE FROM journal_innhold WHERE nr > {etter}",
        f"DELETE FROM journal WHERE nr > {etter}",
    )


def test_sjekkpunktet_er_hode_gren_og_id(kjede):
    sjekkpunkt = kontroller_kjede(kjede).sjekkpunkt
    (hode,) = kjede.en("SELECT hash FROM journal WHERE nr = 5")
    (dbid, gren) = kjede.en("SELECT id, gren FROM database")
    assert sjekkpunkt == f"5:{hode}:{gren}:{dbid}"
    assert kontroller_kjede(kjede, sjekkpunkt).feil == []
    assert kontroller_kjede(kjede, f"  {sjekkpunkt}\n").feil == []


def test_en_kjede_som_vokser_holder_sine_gamle_sjekkpunkter(kjede, k):
    gamle = [kontroller_kjede(kjede).sjekkpunkt]
    for _ in range(3):
        noter(hjelp.senere(k, hours=1), "noe", "x")
        gamle.append(kontroller_kjede(kjede).sjekkpunkt)
    assert len(set(gamle)) == 4
    assert [kontroller_kjede(kjede, s).feil for s in gamle] == [[]] * 4


@pytest.mark.parametrize("etter", range(RADER))
def test_en_forkortet_kjede_merkes_bare_av_sjekkpunktet(kjede, etter):
    sjekkpunkt = kontroller_kjede(kjede).sjekkpunkt
    kutt(kjede, etter)
    assert kontroller_kjede(kjede).feil == []
    assert kontroller_kjede(kjede, sjekkpunkt).feil == [
        f"loggen slutter ved rad {etter}, men sjekkpunktet er fra rad 5: den er forkortet"
    ]


def test_forkortet_og_skrevet_videre_merkes_av_sjekkpunktet(kjede, k):
    sjekkpunkt = kontroller_kjede(kjede).sjekkpunkt
    kutt(kjede, 4)
    noter(hjelp.senere(k, hours=1), "noe annet", "x")
    assert kontroller_kjede(kjede).feil == []
    assert kontroller_kjede(kjede, sjekkpunkt).feil == ["journalrad 5 er ikke den samme som i sjekkpunktet"]


def test_sjekkpunkt_av_en_tom_kjede(sqlitebase):
    sjekkpunkt = kontroller_kjede(sqlitebase).sjekkpunkt
    assert sjekkpunkt.startswith("0:tom:")
    hjelp.lag_kontekst(sqlitebase, registrer=True)
    assert kontroller_kjede(sqlitebase, sjekkpunkt).feil == []


def test_sjekkpunkt_fra_en_annen_database(kjede):
    nr, hode, gren, _ = kontroller_kjede(kjede).sjekkpunkt.split(":")
    assert kontroller_kjede(kjede, f"{nr}:{hode}:{gren}:annen").feil == ["sjekkpunktet er fra en annen database"]


def gjenopprett(base, k, hode, etter=3):
    """What a restore of an older backup leaves: a shorter chain, a new branch, and a row that names what was left."""
    kutt(base, etter)
    uten_vern(base, f"DELETE FROM leke WHERE sist > {etter}", "UPDATE database SET gren = 'ny'")
    noter(hjelp.senere(k, hours=1), GJENOPPRETTET, "database", forlatt=[hode], fra="")


@pytest.mark.parametrize("nr", [2, 3, 4, 5])
def test_sjekkpunkt_fra_en_forlatt_gren_forklares_og_kalles_ikke_skade(kjede, k, nr):
    (hash_,) = kjede.en("SELECT hash FROM journal WHERE nr = :nr", nr=nr)
    _, _, gren, dbid = (hode := kontroller_kjede(kjede).sjekkpunkt).split(":")
    gjenopprett(kjede, k, hode)
    svar = kontroller_kjede(kjede, f"{nr}:{hash_}:{gren}:{dbid}")
    assert svar.feil == []
    (merknad,) = svar.merknader
    assert ("Rad" in merknad and "den samme" in merknad) if nr <= 3 else "forlatt ved rad 5" in merknad
    assert kontroller_kjede(kjede).merknader == []


def test_den_gamle_databasen_skrevet_videre_merkes(kjede, k):
    """Two living branches: the checkpoint is newer than the head that was left."""
    hode = kontroller_kjede(kjede).sjekkpunkt
    _, _, gren, dbid = hode.split(":")
    gjenopprett(kjede, k, hode)
    (feil,) = kontroller_kjede(kjede, f"6:{'a' * 64}:{gren}:{dbid}").feil
    assert "skrevet videre i den gamle databasen" in feil
    (feil,) = kontroller_kjede(kjede, f"5:{'a' * 64}:{gren}:{dbid}").feil
    assert "viser noe annet" in feil


def test_en_ukjent_gren_merkes(kjede, k):
    hode = kontroller_kjede(kjede).sjekkpunkt
    _, _, _, dbid = hode.split(":")
    gjenopprett(kjede, k, hode)
    (feil,) = kontroller_kjede(kjede, f"4:{'a' * 64}:ukjent:{dbid}").feil
    assert "finnes det to av den?" in feil


def test_en_plantet_forklaring_godtas_ikke(kjede, k):
    """Who shortens the chain and changes the restore row's content explains nothing away."""
    hode = kontroller_kjede(kjede).sjekkpunkt
    gjenopprett(kjede, k, "1:a:b:c")
    uten_vern(kjede, f"UPDATE journal_innhold SET json = replace(json, '1:a:b:c', '{hode}') WHERE nr = 4")
    feil = kontroller_kjede(kjede, hode).feil
    assert len(feil) == 2
    assert "innholdet i journalrad 4 er endret" in feil[0]


def test_en_rad_som_ikke_finnes_kan_ikke_ha_tomt_hode(kjede):
    _, _, gren, dbid = kontroller_kjede(kjede).sjekkpunkt.split(":")
    with pytest.raises(Bruksfeil):
        kontroller_kjede(kjede, f"999::{gren}:{dbid}")


@pytest.mark.parametrize("tekst", ["", "x", "1:2:3", "x:a:b:c", "-1:a:b:c", "²:a:b:c", "1:a:b:c:d", "1.5:a:b:c"])
def test_det_som_ikke_er_et_sjekkpunkt(kjede, tekst):
    with pytest.raises(Bruksfeil, match="ikke et sjekkpunkt") as fanget:
        kontroller_kjede(kjede, tekst)
    assert hjelp.krev_kommandoer(fanget.value.neste) == ["imdi logg kontroller", "imdi database sikkerhetskopi"]


def test_uten_stempel_finnes_ingen_kjede(sqlitebase):
    sqlitebase.utfor("DELETE FROM database")
    with pytest.raises(Basefeil, match="aldri ferdig laget"):
        kontroller_kjede(sqlitebase)


# --- replay -----------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("setning", "felt"),
    [
        ("UPDATE leke SET kode = 'ZZ' WHERE id = 2", "«kode»"),
        ("UPDATE leke SET kode = NULL WHERE id = 2", "«kode»"),
        ("UPDATE leke SET antall = antall + 1 WHERE id = 2", "«antall»"),
        ("UPDATE leke SET navn = 'Et annet navn' WHERE id = 2", "«navn»"),
        ("UPDATE leke SET navn = NULL WHERE id = 2", "«navn»"),
        ("UPDATE leke SET sist = 1 WHERE id = 2", "«sist»"),
    ],
)
def test_en_endret_tilstand_merkes(kjede, setning, felt):
    uten_vern(kjede, setning)
    (feil,) = spill_av(kjede)
    assert feil == f"leke 2: {felt} er ikke slik journalrad 3 sier"
    assert kontroller_kjede(kjede).feil == []


def test_en_endret_nokkel_merkes_fra_begge_sider(kjede):
    uten_vern(kjede, "UPDATE leke SET id = 77 WHERE id = 2")
    assert sorted(spill_av(kjede)) == [
        "leke 77: står i tabellen, men ikke i journalen",
        'leke {"id": 2}: står i journalen, men ikke i tabellen',
    ]


def test_en_slettet_rad_merkes(kjede):
    uten_vern(kjede, "DELETE FROM leke WHERE id = 3")
    assert spill_av(kjede) == ['leke {"id": 3}: står i journalen, men ikke i tabellen']


def test_en_ekstra_rad_merkes(kjede):
    uten_vern(kjede, "INSERT INTO leke (id, kode, sist) VALUES (99, 'X', 1)")
    assert spill_av(kjede) == ["leke 99: står i tabellen, men ikke i journalen"]


def test_en_ekstra_rad_i_en_tabell_journalen_aldri_har_nevnt_merkes(kjede):
    uten_vern(kjede, "INSERT INTO rettelse (id, gjelder, felt, sist) VALUES (1, 'V-2026-0001', 'kanal', 1)")
    assert spill_av(kjede) == ["rettelse: 1 rader står i tabellen, men ikke i journalen"]


def test_en_kolonne_som_aldri_ble_fylt_er_ogsaa_vernet(kjede, k):
    leke(k, 50, kode="A")  # no `navn`, no `antall`
    uten_vern(kjede, "UPDATE leke SET antall = 7, navn = 'plantet' WHERE id = 50")
    assert sorted(spill_av(kjede)) == [
        "leke 50: «antall» er ikke slik journalrad 6 sier",
        "leke 50: «navn» er ikke slik journalrad 6 sier",
    ]


def test_en_slettet_og_gjenskapt_rad(kjede, k):
    with kjede.atomisk(), skritt(k, "leke.slettet", "leke:2") as s:
        s.slett(LEKE, {"id": 2})
    assert spill_av(kjede) == []
    leke(k, 2, kode="NY")
    assert spill_av(kjede) == []
    uten_vern(kjede, "UPDATE leke SET antall = 2 WHERE id = 2")  # what it was before
    assert spill_av(kjede) == ["leke 2: «antall» er ikke slik journalrad 7 sier"]


@pytest.mark.parametrize(
    "setning",
    [
        "UPDATE leketall SET tekst = '999' WHERE nr = 17",
        "UPDATE leketall SET tekst = NULL WHERE nr = 17",
        "UPDATE leketall SET nr = 999 WHERE nr = 17",
        "DELETE FROM leketall WHERE nr = 17",
        "INSERT INTO leketall (last, nr, tekst) VALUES (1, 999, '1')",
        "DELETE FROM leketall",
    ],
)
def test_endrede_tall_merkes(kjede, k, setning):
    for last in (1, 2):
        with kjede.atomisk(), skritt(k, "tall.lest", f"last:{last}") as s:
            s.last(LEKETALL, {"last": last}, ("nr", "tekst"), [(nr, str(nr)) for nr in range(50)])
    assert spill_av(kjede) == []
    uten_vern(kjede, setning if "nr = 17" not in setning else f"{setning} AND last = 1")
    feil = spill_av(kjede)
    assert feil
    assert feil[0].startswith("leketall {'last': 1}: tallene er ikke de som ble lest inn")


def test_et_endret_vedlegg_merkes(kjede, k):
    for nr in (1, 2):
        with kjede.atomisk(), skritt(k, "vedlegg", "leke:1") as s:
            legg_ved(k, s, "inn", Fil("a.txt", "text/plain", b"innhold %d" % nr))
    assert spill_av(kjede) == []
    ny = "X'00'" if kjede.dialekt == "sqlite" else "'\\x00'"
    uten_vern(kjede, f"UPDATE vedlegg SET innhold = {ny} WHERE id = 2")
    assert spill_av(kjede) == ["vedlegg 2: innholdet er ikke det som ble lagt ved"]


def test_innhold_som_er_endret_regnes_ikke_med(kjede):
    """Who changes a row and the journal's content with it is found by both controls."""
    uten_vern(
        kjede,
        "UPDATE leke SET kode = 'ZZ' WHERE id = 2",
        "UPDATE journal_innhold SET json = replace(json, 'K2', 'ZZ') WHERE nr = 3",
    )
    assert len(kontroller_kjede(kjede).feil) == 1
    assert spill_av(kjede) == ["leke 2: står i tabellen, men ikke i journalen"]


def test_lang_historie_av_en_rad(kjede, k):
    sist = 2
    for nr in range(20):
        sist = endre_leke(k, 1, sist, antall=nr, navn=f"navn {nr}" if nr % 3 else None)
    assert spill_av(kjede) == []
    uten_vern(kjede, "UPDATE leke SET navn = 'navn 17' WHERE id = 1")
    assert len(spill_av(kjede)) == 1
