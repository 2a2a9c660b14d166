"""The database as a thing: made whole or not at all, and checked."""

import os
import sqlite3
from pathlib import Path

import hjelp
import pytest
from styring.databaselag import KARI, apnet, feilene, med_frist, ny_bruker, rot

from imdi_cli.base import SISTE
from imdi_cli.base import kopi as basekopi
from imdi_cli.base.kontroll import kontroller_kjede
from imdi_cli.kjerne.avslag import Basefeil, Bruksfeil
from imdi_cli.styring.bruker.steg import endring
from imdi_cli.styring.bruker.typer.nytt import NyBruker
from imdi_cli.styring.bruker.typer.rader import Rolle
from imdi_cli.styring.database import lager, regler, steg
from imdi_cli.styring.database.typer import Utfall
from imdi_cli.styring.frister import steg as frister

BYGD = "Databasen er bygd slik skjemafilene sier"


# --- making ---------------------------------------------------------------------------------------------------


def test_basen_lages_med_sin_forste_bruker(tmp_path):
    sti = tmp_path / "ny" / "imdi.db"
    steg.krev_ledig(sti)
    svar = steg.opprett(sti, "kari", hjelp.NAA, KARI, ovelse=True)
    assert (svar.sti, svar.ovelse, svar.bruker.roller) == (sti, True, ("saksbehandler", "statistiker", "leder"))
    if os.name == "posix":
        assert (sti.stat().st_mode & 0o777, sti.parent.stat().st_mode & 0o777) == (0o600, 0o700)
    with apnet(sti) as k:
        assert lager.innhold(k.base).ovelse
        assert steg.kontroller(k).hel


def test_det_som_ligger_der_blir_liggende(db):
    for_ = db.read_bytes()
    for handling in (
        lambda: steg.krev_ledig(db),
        lambda: steg.opprett(db, "ole", hjelp.NAA, KARI, ovelse=False),
    ):
        with pytest.raises(Basefeil, match="finnes allerede en fil"):
            handling()
    assert db.read_bytes() == for_


def test_der_en_ikke_har_tilgang(tmp_path, monkeypatch):
    def nektet(_):
        raise PermissionError

    monkeypatch.setattr(Path, "stat", lambda *_, **__: nektet(_))
    assert not steg.finnes(tmp_path / "imdi.db")
    with pytest.raises(Basefeil, match="ikke tilgang") as fanget:
        steg.krev_ledig(tmp_path / "imdi.db")
    assert hjelp.krev_kommandoer(fanget.value.neste)


def test_en_base_uten_leder_lages_ikke(tmp_path):
    ny = NyBruker(navn="Kari", rolle=(Rolle.LESER,))
    with pytest.raises(Bruksfeil, match="må være leder"):
        steg.opprett(tmp_path / "imdi.db", "kari", hjelp.NAA, ny, ovelse=False)
    assert list(tmp_path.iterdir()) == []


def test_ingenting_halvt_blir_liggende(tmp_path, monkeypatch):
    def stans(*_, **__):
        raise KeyboardInterrupt

    monkeypatch.setattr(endring, "ny", stans)
    with pytest.raises(KeyboardInterrupt):
        steg.opprett(tmp_path / "imdi.db", "kari", hjelp.NAA, KARI, ovelse=False)
    assert list(tmp_path.iterdir()) == []


# --- checking -------------------------------------------------------------------------------------------------


def test_en_hel_base(db):
    med_frist(db)
    with apnet(db) as k:
        svar = steg.kontroller(k)
        assert svar.sjekkpunkt == kontroller_kjede(k.base).sjekkpunkt
    assert svar.hel
    assert {p.utfall for p in svar.punkter} == {Utfall.OK}
    assert len(svar.punkter) == 6


@pytest.mark.parametrize(
    ("setning", "kontroll", "funn"),
    [
        ("UPDATE journal SET handling = 'bruker.ny2' WHERE nr = 1", "Loggen er ubrutt", "journalrad 1 er endret"),
        ("DELETE FROM journal WHERE nr = 1", "Loggen er ubrutt", "journalrad 1 mangler"),
        ("UPDATE bruker SET roller = 'leder beslutter'", "Innholdet er det loggen sier", "bruker kari: «roller»"),
        ("UPDATE bruker SET navn = 'Kåre'", "Innholdet er det loggen sier", "bruker kari: «navn»"),
        ("DELETE FROM frist", "Innholdet er det loggen sier", "frist"),
        ("UPDATE frist SET siste = '2027-01-01'", "Innholdet er det loggen sier", "«siste»"),
        ("UPDATE bruker SET sist = 77", "Alle koblinger peker på noe", "finnes i journal"),
        ("DROP TABLE rettelse", BYGD, "tabellen rettelse mangler"),
        ("CREATE TABLE ekstra (a)", BYGD, "tabellen ekstra hører ikke til"),
        ("CREATE VIEW v AS SELECT 1", BYGD, "utsnittet v hører ikke til"),
        ("DROP INDEX frist_gjelder", BYGD, "indeksen frist_gjelder på frist mangler"),
        ("CREATE INDEX ny ON frist (hva)", BYGD, "indeksen ny på frist hører ikke"),
        ("ALTER TABLE frist ADD COLUMN mer TEXT", BYGD, "andre kolonner"),
        ("DELETE FROM skjema WHERE nr = 2", BYGD, "0002_tolk er ikke kjørt"),
        ("UPDATE skjema SET sha256 = 'x' WHERE nr = 1", BYGD, "0001_grunnmur er ikke den"),
    ],
)  # fmt: skip
def test_kontrollen_finner(db, setning, kontroll, funn):
    med_frist(db)
    rot(db, setning)
    assert any(funn in f for f in feilene(db)[kontroll]), feilene(db)


def test_kontrollen_finner_en_utloser_som_er_borte_eller_endret(db):
    conn = sqlite3.connect(db)
    conn.execute("DROP TRIGGER journal_slettes_ikke")
    conn.execute("DROP TRIGGER journal_endres_ikke")
    conn.execute("CREATE TRIGGER journal_endres_ikke BEFORE UPDATE ON journal BEGIN SELECT 1; END")
    conn.commit()
    conn.close()
    assert feilene(db) == {
        BYGD: (
            "utløseren journal_endres_ikke på journal er endret",
            "utløseren journal_slettes_ikke på journal mangler",
        )
    }


@pytest.mark.parametrize(
    ("fra", "til", "funn"),
    [
        (") STRICT", ")", "tabellen rettelse er ikke STRICT"),
        ("gjelder TEXT NOT NULL", "gjelder TEXT NOT NULL CHECK (gjelder <> '')", "andre krav"),
    ],
)
def test_kontrollen_finner_en_tabell_bygd_pa_annet_vis(db, fra, til, funn):
    conn = sqlite3.connect(db)
    (sql,) = conn.execute("SELECT sql FROM sqlite_schema WHERE name = 'rettelse'").fetchone()
    assert fra in sql
    conn.execute("DROP TABLE rettelse")
    conn.execute(sql.replace(fra, til))
    conn.execute("CREATE INDEX rettelse_gjelder ON rettelse (gjelder)")
    conn.commit()
    conn.close()
    ((funnet,),) = feilene(db).values()
    assert funn in funnet


def test_et_feil_skjemanummer_sies(db):
    with apnet(db) as k:
        k.base.utfor("PRAGMA user_version = 3")
        assert lager.skjemafeil(k.base) == [f"databasen er merket med skjema 3, men skal være {SISTE}"]


def test_en_skadet_fil_stanser_ikke_de_andre_kontrollene(db):
    for nr in range(20):
        ny_bruker(db, f"b{nr}")
    med_frist(db)
    side = 4096
    data = bytearray(db.read_bytes())
    conn = sqlite3.connect(db)
    (rotside,) = conn.execute("SELECT rootpage FROM sqlite_schema WHERE name = 'journal_innhold'").fetchone()
    conn.close()
    data[(rotside - 1) * side : rotside * side] = b"x" * side
    db.write_bytes(data)
    feil = feilene(db)
    assert {"Filen er hel", "Loggen er ubrutt"} <= feil.keys()
    assert BYGD not in feil


def test_frister_etter_en_ny_regelbok_vises_og_endres_ikke(db, monkeypatch):
    med_frist(db)
    with apnet(db) as k:
        from imdi_cli.kodeverk.regler import les

        tekst = (Path(regler.__file__).parents[2] / "kodeverk" / "regelverk.toml").read_text("utf-8")
        foran, id_, etter = tekst.partition('id = "varsel.forelopig-svar"')
        k._regelverk = lambda: les(foran + id_ + etter.replace("verdi = 1\n", "verdi = 2\n", 1))
        for_ = hjelp.dump(k.base)
        svar = steg.kontroller(k)
        assert hjelp.dump(k.base) == for_
    assert svar.hel
    (punkt,) = [p for p in svar.punkter if p.utfall is Utfall.MERK]
    assert punkt.funn == (
        "V-2026-0001, foreløpig svar: siste dag er 23. desember 2026, men regelverket i dag gir "
        "23. januar 2027 (forvaltningsloven § 11 a tredje ledd)",
    )


def test_en_frist_etter_en_regel_som_er_borte_sies(db):
    med_frist(db)
    rot(db, "UPDATE frist SET regel = 'varsel.borte'")
    with apnet(db) as k:
        assert frister.avvik(k) == ["V-2026-0001, foreløpig svar: Det finnes ingen regel som heter «varsel.borte»."]


def test_en_klokke_stilt_tilbake_er_en_merknad(db):
    with apnet(db) as k:
        endring.ny(hjelp.senere(k, hours=-5), "ole", NyBruker(navn="Ole", rolle=(Rolle.LESER,)))
        svar = steg.kontroller(k)
    assert svar.hel
    assert svar.punkter[-1].utfall is Utfall.MERK
    assert "klokken var stilt tilbake" in svar.punkter[-1].funn[0]


# --- the SQL, on both engines -----------------------------------------------------------------------------------


def test_innhold_og_gren(base):
    for_ = lager.innhold(base)
    assert (for_.rader, for_.hash, for_.siste, for_.ovelse) == (0, "", "", False)
    hjelp.lag_kontekst(base, registrer=True)
    etter = lager.innhold(base)
    assert (etter.rader, etter.siste) == (1, hjelp.TID)
    assert lager.har_journalrad(base, 1, etter.hash)
    assert not lager.har_journalrad(base, 1, "annen")
    with base.atomisk():
        lager.ny_gren(base, "ny")
    assert lager.innhold(base).gren == "ny"


def test_kan_brukes(db, tmp_path):
    assert basekopi.kan_brukes(db)
    assert not basekopi.kan_brukes(tmp_path / "borte.db")
    laast = sqlite3.connect(db)
    laast.execute("BEGIN EXCLUSIVE")
    assert basekopi.kan_brukes(db)  # busy is not broken
    laast.close()
    data = bytearray(db.read_bytes())
    data[8192 : 8192 + 4096 * 20] = b"x" * 4096 * 20
    db.write_bytes(data)
    assert not basekopi.kan_brukes(db)
