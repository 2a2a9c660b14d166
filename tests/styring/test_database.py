"""The database as a thing: made whole or not at all, checked, copied, and got back."""

import os
import sqlite3
from contextlib import contextmanager
from pathlib import Path

import hjelp
import pytest

from imdi_cli.base import SISTE
from imdi_cli.base import kopi as basekopi
from imdi_cli.base.apne import apne, opprett
from imdi_cli.base.journal import skritt
from imdi_cli.base.kontroll import kontroller_kjede
from imdi_cli.kjerne.avslag import AnnenPerson, Basefeil, Bruksfeil
from imdi_cli.styring.bruker.steg import endring, oppslag
from imdi_cli.styring.bruker.typer.nytt import NyBruker
from imdi_cli.styring.bruker.typer.rader import Rolle
from imdi_cli.styring.database import lager, regler, steg
from imdi_cli.styring.database.typer import FORSTE_ROLLER, Utfall
from imdi_cli.styring.frister import steg as frister

BYGD = "Databasen er bygd slik skjemafilene sier"
KARI = NyBruker(navn="Kari Nordmann", rolle=FORSTE_ROLLER)


@pytest.fixture
def db(tmp_path):
    """A database on disk with Kari as its first user, opened as the door opens it."""
    sti = tmp_path / "data" / "imdi.db"
    steg.opprett(sti, "kari", hjelp.NAA, KARI, ovelse=False)
    return sti


@contextmanager
def apnet(sti, **kontekst):
    motor = apne(sti, tid=hjelp.TID)
    try:
        yield hjelp.lag_kontekst(motor, **kontekst)
    finally:
        motor.lukk()


def ny_bruker(sti, login):
    with apnet(sti) as k:
        endring.ny(k, login, NyBruker(navn=login.title(), rolle=(Rolle.SAKSBEHANDLER,)))


def logins(sti):
    with apnet(sti) as k:
        return [b.login for b in oppslag.liste(k, alle=True)]


def rot(sti, *setninger):
    """Write past imdi, its triggers and its foreign keys."""
    conn = sqlite3.connect(sti)
    conn.execute("PRAGMA foreign_keys = OFF")
    for navn, sql in conn.execute("SELECT name, sql FROM sqlite_schema WHERE type = 'trigger'").fetchall():
        conn.execute(f"DROP TRIGGER {navn}")
        setninger = (*setninger, sql)
    for setning in setninger:
        conn.execute(setning)
    conn.commit()
    conn.close()


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


def feilene(sti):
    with apnet(sti) as k:
        svar = steg.kontroller(k)
    assert svar.hel == all(p.utfall is not Utfall.FEIL for p in svar.punkter)
    return {p.hva: p.funn for p in svar.punkter if p.utfall is Utfall.FEIL}


def med_frist(sti):
    """Start a deadline in the database, as a case does."""
    with apnet(sti) as k, k.base.atomisk(), skritt(k, "varsel.registrert", "V-2026-0001") as s:
        frister.start(
            k, s, "varsel.forelopig-svar", k.i_dag, hva="foreløpig svar", ansvarlig="kari", neste="imdi varsel liste"
        )


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


# --- copying --------------------------------------------------------------------------------------------------


def kopier(sti, ut=None):
    with apnet(sti) as k:
        return steg.lag_kopi(k, sti, ut)


def test_kopien_er_kontrollert_og_logget(db):
    kopi = kopier(db)
    assert kopi.fil == db.parent / "sikkerhetskopier" / "imdi-2026-11-23-101500.db"
    assert kopi.sjekkpunkt == basekopi.kontrollert(kopi.fil)
    assert kopi.byte == kopi.fil.stat().st_size
    if os.name == "posix":
        assert kopi.fil.stat().st_mode & 0o777 == 0o600
    with apnet(db) as k:
        assert k.base.en("SELECT handling FROM journal ORDER BY nr DESC LIMIT 1") == ("database.kopiert",)
        assert kontroller_kjede(k.base, kopi.sjekkpunkt).feil == []
        assert steg.kontroller(k).hel


def test_to_kopier_i_samme_sekund(db):
    assert [kopier(db).fil.name for _ in range(3)] == [f"imdi-2026-11-23-101500{n}.db" for n in ("", "-2", "-3")]


def test_kopien_legges_der_en_ber_om(db, tmp_path):
    assert kopier(db, tmp_path).fil == tmp_path / "imdi-2026-11-23-101500.db"
    assert kopier(db, tmp_path / "min.db").fil == tmp_path / "min.db"
    with pytest.raises(Basefeil, match="finnes fra før"):
        kopier(db, tmp_path / "min.db")
    with pytest.raises(Bruksfeil, match="finnes ikke"):
        kopier(db, tmp_path / "borte" / "min.db")


def test_en_mappe_som_ikke_kan_lages(db):
    (db.parent / "sikkerhetskopier").write_text("en fil i veien")
    with pytest.raises(Basefeil, match="kan ikke lages her"):
        kopier(db)


def test_bare_en_leder_kopierer(db):
    with apnet(db) as k, pytest.raises(AnnenPerson):
        steg.lag_kopi(hjelp.som(k, "ole", "saksbehandler"), db)


def test_en_skadd_base_gir_ingen_kopi(db):
    rot(db, "UPDATE journal SET bruker = 'ole'")
    with pytest.raises(Basefeil, match="ikke til å stole på") as fanget:
        kopier(db)
    assert hjelp.krev_kommandoer(fanget.value.neste) == ["imdi database kontroll"]
    assert list((db.parent / "sikkerhetskopier").iterdir()) == []


def test_en_kopi_som_ikke_kan_logges_blir_ikke_liggende(db, monkeypatch):
    def stans(*_, **__):
        raise Basefeil("Disken er full.")

    monkeypatch.setattr(steg, "noter", stans)
    with pytest.raises(Basefeil):
        kopier(db)
    assert list((db.parent / "sikkerhetskopier").iterdir()) == []


# --- restoring ------------------------------------------------------------------------------------------------


def hent(sti, fil, **kontekst):
    """Restore as the command does."""
    with steg.kladd(sti, fil, hjelp.NAA) as kladd, apnet(sti if kladd.hel_fra_for else kladd.fil, **kontekst) as k:
        steg.vurder(k, kladd)
        return steg.gjenopprett(k, kladd)


def rester(sti):
    return sorted(
        f.name for f in sti.parent.iterdir() if f.name not in (sti.name, sti.name + ".ko", "sikkerhetskopier")
    )


def test_kopien_hentes_tilbake_med_ny_gren_og_en_rad_om_hodet_som_ble_forlatt(db):
    kopi = kopier(db)
    ny_bruker(db, "ole")
    with apnet(db) as k:
        hode, for_ = kontroller_kjede(k.base).sjekkpunkt, lager.innhold(k.base)
    svar = hent(db, kopi.fil)
    assert logins(db) == ["kari"]
    with apnet(db) as k:
        etter = lager.innhold(k.base)
        assert steg.kontroller(k).hel
        assert kontroller_kjede(k.base).sjekkpunkt == svar.sjekkpunkt
        assert basekopi.kontrollert(db) == svar.sjekkpunkt
        assert steg.forlatte(k.base) == [hode]
    assert (etter.id, etter.ovelse, etter.rader) == (for_.id, False, 2)
    assert etter.gren != for_.gren
    assert svar.gammel is not None
    assert svar.gammel.parent == db.parent / "sikkerhetskopier"
    assert basekopi.kontrollert(svar.gammel) == hode
    assert rester(db) == []


def test_sjekkpunkter_fra_to_forlatte_grener_forklares(db):
    forste = kopier(db)  # row 1 in it
    ny_bruker(db, "ole")
    with apnet(db) as k:
        gren_en = kontroller_kjede(k.base).sjekkpunkt
    hent(db, forste.fil)
    ny_bruker(db, "per")
    with apnet(db) as k:
        gren_to = kontroller_kjede(k.base).sjekkpunkt
    hent(db, forste.fil)
    with apnet(db) as k:
        assert steg.forlatte(k.base) == [gren_en, gren_to]
        for sjekkpunkt in (gren_en, gren_to):
            svar = kontroller_kjede(k.base, sjekkpunkt)
            assert svar.feil == []
            assert "forlatt" in svar.merknader[0]
        fra_for = kontroller_kjede(k.base, forste.sjekkpunkt)
        assert (fra_for.feil, len(fra_for.merknader)) == ([], 1)
        nr, hash_, gren, dbid = gren_en.split(":")
        videre = kontroller_kjede(k.base, f"{int(nr) + 5}:{hash_}:{gren}:{dbid}")
        assert "skrevet videre" in videre.feil[0]


def test_hva_som_tapes_sies_forst(db):
    kopi = kopier(db)
    ny_bruker(db, "ole")
    with steg.kladd(db, kopi.fil, hjelp.NAA) as kladd, apnet(db) as k:
        tap = steg.vurder(k, kladd)
        assert tap is not None
        assert (tap.naa.rader, tap.rader) == (3, 2)
    hent(db, kopi.fil)
    ny = kopier(db)
    hent(db, kopi.fil)
    with steg.kladd(db, ny.fil, hjelp.NAA) as kladd, apnet(db) as k:
        tap = steg.vurder(k, kladd)
        assert tap is not None
        assert tap.rader is None  # the copy is of a branch that was left


def test_en_tom_kopi_er_felles_med_alt(tmp_path):
    sti, tom = tmp_path / "imdi.db", tmp_path / "tom.db"
    motor = opprett(sti, tid=hjelp.TID, ovelse=False)
    basekopi.kopier(motor, tom)
    hjelp.lag_kontekst(motor, registrer=True)
    motor.lukk()
    with steg.kladd(sti, tom, hjelp.NAA) as kladd, apnet(sti) as k:
        tap = steg.vurder(k, kladd)
        assert tap is not None
        assert tap.rader == 1
    ingenting = tmp_path / "ny.db"
    opprett(ingenting, tid=hjelp.TID, ovelse=False).lukk()
    rot(ingenting, f"UPDATE database SET id = '{tap.naa.id}'")
    hent(ingenting, sti)
    assert logins(ingenting) == ["kari"]


@pytest.mark.parametrize("ovelse", [True, False])
def test_ovelse_og_ekte_blandes_aldri(db, tmp_path, ovelse):
    annen = tmp_path / "annen.db"
    steg.opprett(annen, "kari", hjelp.NAA, KARI, ovelse=True)
    fra, til = (annen, db) if ovelse else (db, annen)
    kopi = kopier(fra)
    for_ = til.read_bytes()
    with pytest.raises(regler.KanIkkeGjenopprette, match="øvelsesbase") as fanget:
        hent(til, kopi.fil)
    assert fanget.value.hjemmel
    hjelp.krev_kommandoer(fanget.value.neste)
    assert til.read_bytes() == for_
    assert not kladder(til)


def kladder(sti):
    return list(sti.parent.glob("*gjenoppretter*"))


def test_en_annen_database_legges_ikke_over(db, tmp_path):
    annen = tmp_path / "annen.db"
    steg.opprett(annen, "kari", hjelp.NAA, KARI, ovelse=False)
    with pytest.raises(regler.KanIkkeGjenopprette, match="en annen database"):
        hent(db, kopier(annen).fil)
    assert not kladder(db)


def test_bare_en_leder_henter_tilbake(db):
    kopi = kopier(db)
    with pytest.raises(AnnenPerson):
        hent(db, kopi.fil, login="ole", roller=("saksbehandler",))
    assert not kladder(db)


def test_en_skadd_kopi_avvises_for_noe_er_rort(db, tmp_path):
    for navn, innhold in (("tekst", b"ikke en database" * 500), ("tom", b""), ("borte", None)):
        fil = tmp_path / navn
        if innhold is not None:
            fil.write_bytes(innhold)
        with pytest.raises(Basefeil):
            hent(db, fil)
    kopi = kopier(db)
    rot(kopi.fil, "UPDATE journal SET bruker = 'ole'")
    for_ = db.read_bytes()
    with pytest.raises(Basefeil, match="ikke hel"):
        hent(db, kopi.fil)
    assert db.read_bytes() == for_
    assert not kladder(db)


def test_feiler_det_til_slutt_er_alt_som_for(db, monkeypatch):
    kopi = kopier(db)
    ny_bruker(db, "ole")
    for_ = db.read_bytes()

    def stans(*_, **__):
        raise KeyboardInterrupt

    monkeypatch.setattr(steg, "hent_tilbake", stans)
    with pytest.raises(KeyboardInterrupt):
        hent(db, kopi.fil)
    assert db.read_bytes() == for_
    assert not kladder(db)
    assert [f.name for f in (db.parent / "sikkerhetskopier").iterdir()] == [kopi.fil.name]


def test_noen_skriver_mens_en_henter_tilbake(db, monkeypatch):
    kopi = kopier(db)
    ekte = steg.kontrollert

    def skriv_forst(fil):
        if fil.name.endswith(".gjenoppretter"):
            ny_bruker(db, "ole")
        return ekte(fil)

    monkeypatch.setattr(steg, "kontrollert", skriv_forst)
    with pytest.raises(Basefeil, match="Noen skrev"):
        hent(db, kopi.fil)
    assert logins(db) == ["kari", "ole"]


def test_en_base_der_loggen_er_endret_kan_hentes_tilbake(db):
    kopi = kopier(db)
    rot(db, "UPDATE journal SET bruker = 'ole'")
    svar = hent(db, kopi.fil)
    assert svar.gammel is not None
    assert svar.gammel.exists()
    with apnet(db) as k:
        assert steg.kontroller(k).hel


@pytest.mark.parametrize("hva", ["borte", "ødelagt", "tom"])
def test_uten_en_base_som_kan_brukes_legges_kopien_pa_plass(db, hva):
    kopi = kopier(db)
    db.unlink()
    if hva != "borte":
        db.write_bytes(b"x" * 5000 if hva == "ødelagt" else b"")
        db.with_name("imdi.db-journal").write_bytes(b"en gammel journal")
    svar = hent(db, kopi.fil)
    assert logins(db) == ["kari"]
    with apnet(db) as k:
        assert steg.kontroller(k).hel
        assert steg.forlatte(k.base) == []
    skadd = "imdi-skadd-2026-11-23-101500.db"
    if hva == "borte":
        assert (svar.gammel, rester(db)) == (None, [])
    else:
        assert svar.gammel == db.with_name(skadd)
        assert set(rester(db)) <= {skadd, skadd + "-journal"}


def test_kladden_sier_hva_som_ligger_der(db):
    kopi = kopier(db)
    with steg.kladd(db, kopi.fil, hjelp.NAA) as kladd:
        assert (kladd.hel_fra_for, kladd.skadd) == (True, False)
        assert kladd.sjekkpunkt == kopi.sjekkpunkt
    db.write_bytes(b"x" * 100)
    with steg.kladd(db, kopi.fil, hjelp.NAA) as kladd, apnet(kladd.fil) as k:
        assert (kladd.hel_fra_for, kladd.skadd) == (False, True)
        assert steg.vurder(k, kladd) is None
    assert db.read_bytes() == b"x" * 100  # nobody said yes


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
