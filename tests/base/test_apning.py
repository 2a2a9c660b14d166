"""Opening and making a database: the real thing, with every setting it runs with."""

import os
import sqlite3
import stat
import sys
from pathlib import Path

import hjelp
import pytest

from imdi_cli.base import SISTE
from imdi_cli.base import apne as apning
from imdi_cli.base.apne import apne, er_ovelse, finn_sti, opprett
from imdi_cli.base.motor import Motor
from imdi_cli.base.sqlite import APPLICATION_ID, SQLite, nettverk
from imdi_cli.kjerne.avslag import Basefeil

posix = pytest.mark.skipif(sys.platform == "win32", reason="rettigheter er POSIX")


@pytest.fixture
def sti(tmp_path: Path) -> Path:
    sti = tmp_path / "data" / "imdi.db"
    opprett(sti, tid=hjelp.TID, ovelse=False).lukk()
    return sti


def avvises(sti: Path) -> Basefeil:
    """Open what must be refused; the file is the same to the byte afterwards."""
    for_ = sti.read_bytes() if sti.is_file() else None
    with pytest.raises(Basefeil) as fanget:
        apne(sti, tid=hjelp.TID)
    assert fanget.value.kode == 6
    assert fanget.value.neste
    hjelp.krev_kommandoer(fanget.value.neste)
    assert (sti.read_bytes() if sti.is_file() else None) == for_
    return fanget.value


# --- the settings -----------------------------------------------------------------------------------------------


def test_hver_innstilling_leses_tilbake(sti):
    motor = apne(sti, tid=hjelp.TID)
    fasit = {
        "foreign_keys": 1,
        "journal_mode": "delete",
        "synchronous": 2,
        "busy_timeout": 5000,
        "secure_delete": 1,
        "trusted_schema": 0,
        "application_id": APPLICATION_ID,
        "user_version": SISTE,
        "encoding": "UTF-8",
    }
    assert {navn: motor.hent(f"PRAGMA {navn}")[0][0] for navn in fasit} == fasit
    motor.lukk()


def test_application_id_er_ordet_imdi(sti):
    assert APPLICATION_ID.to_bytes(4, "big") == b"IMDI"
    assert sti.read_bytes()[68:72] == b"IMDI"


def test_en_innstilling_som_ikke_blir_godtatt_stopper(sti, monkeypatch):
    monkeypatch.setattr("imdi_cli.base.sqlite.PRAGMAER", (("synchronous", "FULL", 3),))
    feil = avvises_bare(lambda: apne(sti, tid=hjelp.TID))
    assert "synchronous" in feil.hva


def avvises_bare(handling) -> Basefeil:
    with pytest.raises(Basefeil) as fanget:
        handling()
    return fanget.value


def test_for_gammel_sqlite_sies(sti, monkeypatch):
    monkeypatch.setattr(sqlite3, "sqlite_version_info", (3, 37, 2))
    assert "for gammel" in avvises(sti).hva


def test_en_slettet_rad_er_ikke_igjen_i_filen(sti):
    motor = apne(sti, tid=hjelp.TID)
    k = hjelp.lag_kontekst(motor, registrer=True)
    hjelp.lag_leker(motor)
    sist = hjelp.leke(k, 1, notat="Hemmelige Henriksen")
    assert b"Hemmelige" in sti.read_bytes()
    hjelp.endre_leke(k, 1, sist, notat=None)
    motor.lukk()
    assert b"Hemmelige" not in sti.read_bytes()
    assert not sti.with_name("imdi.db-journal").exists()


# --- the file ---------------------------------------------------------------------------------------------------


@posix
@pytest.mark.parametrize("umask", [0o022, 0o000, 0o077])
def test_fil_0600_i_mappe_0700_uansett_umask(tmp_path, umask):
    sti = tmp_path / "ny" / "dyp" / "imdi.db"
    for_ = os.umask(umask)
    try:
        motor = opprett(sti, tid=hjelp.TID, ovelse=False)
        with motor.atomisk():
            motor.utfor("DELETE FROM nummerserie")
            journal = sti.with_name("imdi.db-journal")
            assert not journal.exists() or stat.S_IMODE(journal.stat().st_mode) == 0o600
        motor.lukk()
    finally:
        os.umask(for_)
    assert stat.S_IMODE(sti.stat().st_mode) == 0o600
    assert stat.S_IMODE(sti.parent.stat().st_mode) == 0o700
    assert stat.S_IMODE(sti.with_name("imdi.db.ko").stat().st_mode) == 0o600


@posix
def test_en_fil_med_videre_rettigheter_strammes_inn(sti):
    sti.chmod(0o664)
    apne(sti, tid=hjelp.TID).lukk()
    assert stat.S_IMODE(sti.stat().st_mode) == 0o600


@posix
def test_en_annens_fil_kan_brukes_uten_at_rettighetene_endres(sti, monkeypatch):
    sti.chmod(0o660)

    def nei(*_: object) -> None:
        raise PermissionError(1, "Operation not permitted")

    monkeypatch.setattr(os, "chmod", nei)
    apne(sti, tid=hjelp.TID).lukk()
    assert stat.S_IMODE(sti.stat().st_mode) == 0o660


@posix
def test_en_snarvei_avvises(sti, tmp_path):
    lenke = tmp_path / "lenke.db"
    lenke.symlink_to(sti)
    assert "snarvei" in avvises(lenke).hva
    borte = tmp_path / "ingensteds.db"
    borte.symlink_to(tmp_path / "finnes-ikke.db")
    with pytest.raises(Basefeil):
        opprett(borte, tid=hjelp.TID, ovelse=False)
    assert not (tmp_path / "finnes-ikke.db").exists()


@posix
@pytest.mark.skipif(os.name != "posix" or os.geteuid() != 0, reason="må være root for å bli en annen")
def test_en_mappe_en_ikke_har_tilgang_til_gir_en_setning(sti):
    # Everything is imported before the change of user, who may not be allowed to read the checkout.
    skript = (
        "import os\n"
        "from imdi_cli.base.apne import apne\n"
        "from imdi_cli.kjerne.avslag import Basefeil\n"
        "klar(); os.setuid(65534)\n"
        "try: apne(pathlib.Path(sys.argv[2]), tid='x')\n"
        "except Basefeil as f: print(f.hva, '|', f.neste)\n"
    )
    (svar,) = hjelp.samtidig(skript, 1, sti)
    assert svar.ok().ut.startswith("Databasen kan ikke åpnes:")
    assert "tilgang" in svar.ut


def test_en_sti_som_ikke_lar_seg_undersoke_gir_en_setning(sti, monkeypatch):
    ekte = os.stat

    def nei(hva: object, **kw: object) -> os.stat_result:
        if os.fspath(hva) == str(sti):
            raise PermissionError(13, "Permission denied")
        return ekte(hva, **kw)

    monkeypatch.setattr(os, "stat", nei)
    feil = avvises_bare(lambda: apne(sti, tid=hjelp.TID))
    monkeypatch.undo()
    assert "tilgang" in feil.neste


def test_en_feil_ved_forste_lesing_slipper_filen_og_gir_en_setning(sti, monkeypatch):
    def nei(_: SQLite, *__: object) -> None:
        raise sqlite3.OperationalError("disk I/O error")

    monkeypatch.setattr(SQLite, "utfor", nei)
    assert "Disken" in avvises_bare(lambda: apne(sti, tid=hjelp.TID)).hva


def test_en_mappe_kan_ikke_aapnes_som_fil(tmp_path):
    assert "kan ikke åpnes" in avvises_bare(lambda: SQLite(tmp_path)).hva


# --- network places ---------------------------------------------------------------------------------------------

MOUNTS = r"""uforståelig
/dev/vda1 / ext4 rw 0 0
server:/export /mnt/felles nfs4 rw 0 0
//server/del /mnt/Felles\040omr\303\245de cifs rw 0 0
//server/hjem /home/kari/H\040S smb3 rw 0 0
tmpfs /home/kari/H\040S/lokal tmpfs rw 0 0
//server/hjem2 /home/kari/H smb3 rw 0 0
/dev/fuse /mnt/sky fuse.rclone rw 0 0
tmpfs /mnt/felles/tmp tmpfs rw 0 0
"""


@pytest.fixture
def mounts(tmp_path: Path) -> str:
    fil = tmp_path / "mounts"
    fil.write_text(MOUNTS, "utf-8")
    return str(fil)


@posix
@pytest.mark.parametrize(
    ("sti", "slag"),
    [
        ("/home/ole/imdi.db", None),
        ("/mnt/felles/imdi.db", "nfs4"),
        ("/mnt/felles2/imdi.db", None),
        ("/mnt/felles/tmp/imdi.db", None),
        ("/mnt/felles/../felles/imdi.db", "nfs4"),
        ("/home/kari/H S/imdi.db", "smb3"),
        ("/home/kari/H S/lokal/imdi.db", None),
        ("/home/kari/H/imdi.db", "smb3"),
        ("/mnt/sky/mappe/imdi.db", "fuse.rclone"),
    ],
)
def test_nettverksomraader_kjennes_igjen(mounts, sti, slag):
    assert nettverk(Path(sti), mounts) == (f"et nettverksområde ({slag})" if slag else None)


@posix
def test_en_mappe_som_er_snarvei_til_nettverket_kjennes_igjen(tmp_path):
    ekte = tmp_path / "nett"
    ekte.mkdir()
    (tmp_path / "snarvei").symlink_to(ekte)
    (tmp_path / "mounts").write_text(f"server:/x {ekte} nfs rw 0 0\n")
    assert nettverk(tmp_path / "snarvei" / "imdi.db", str(tmp_path / "mounts")) == "et nettverksområde (nfs)"


def test_uten_liste_over_filsystemer_sies_ingenting(tmp_path):
    assert nettverk(tmp_path / "imdi.db", str(tmp_path / "finnes-ikke")) is None


@pytest.mark.parametrize("hva", ["apne", "opprett"])
def test_database_paa_nettverket_avvises_med_grunn(sti, monkeypatch, hva):
    monkeypatch.setattr(apning, "nettverk", lambda sti: "et nettverksområde (nfs4)")
    if hva == "opprett":
        ny = sti.with_name("ny.db")
        feil = avvises_bare(lambda: opprett(ny, tid=hjelp.TID, ovelse=False))
        assert not ny.exists()
    else:
        feil = avvises(sti)
    assert "nfs4" in feil.hva
    assert "skrive oppå hverandre" in feil.hva


# --- what is no database ----------------------------------------------------------------------------------------


def test_ingen_database(tmp_path):
    feil = avvises(tmp_path / "imdi.db")
    assert feil.neste.endswith("imdi database opprett")
    assert not (tmp_path / "imdi.db").exists()


def test_en_mappe_er_ingen_database(tmp_path):
    with pytest.raises(Basefeil):
        apne(tmp_path, tid=hjelp.TID)


@pytest.mark.parametrize(
    "innhold",
    [b"", b"Dette er et brev.\n" * 500, b"\x00" * 4096, b"SQLite format 3\x00" + b"\xff" * 4080, b"x"],
    ids=["tom", "tekst", "nuller", "ødelagt hode", "ett tegn"],
)
def test_andre_filer_avvises_urort(tmp_path, innhold):
    sti = tmp_path / "brev.txt"
    sti.write_bytes(innhold)
    assert "imdi-database" in avvises(sti).hva


def test_en_annens_sqlite_database_avvises_urort(tmp_path):
    sti = tmp_path / "annet.db"
    conn = sqlite3.connect(sti)
    conn.execute("CREATE TABLE t (x)")
    conn.commit()
    conn.close()
    assert "ikke en imdi-database" in avvises(sti).hva


@pytest.mark.parametrize("del_", [100, 2000, 5000, 50_000])
def test_en_avkortet_fil_gir_en_setning(sti, del_):
    sti.write_bytes(sti.read_bytes()[:del_])
    with pytest.raises(Basefeil) as fanget:
        motor = apne(sti, tid=hjelp.TID)
        motor.hent("SELECT * FROM journal")
        for navn in hjelp.tabeller(motor):
            motor.hent(f"SELECT * FROM {navn}")
    assert fanget.value.kode == 6


def test_et_nyere_skjema_avvises(sti):
    motor = apne(sti, tid=hjelp.TID)
    motor.utfor("INSERT INTO skjema (nr, navn, sha256, tid, program) VALUES (99, 'x', 'x', 'x', '9.9')")
    motor.utfor("PRAGMA user_version = 99")
    motor.lukk()
    feil = avvises(sti)
    assert "nyere imdi (skjema 99" in feil.hva


def test_en_database_som_bare_kan_leses_kan_leses(sti, tmp_path, monkeypatch):
    # Root may write anything, so the connection is made read-only by SQLite itself.
    ekte = sqlite3.connect
    monkeypatch.setattr(sqlite3, "connect", lambda sti, **kw: ekte(f"file:{sti}?mode=ro", uri=True, **kw))
    motor = apne(sti, tid=hjelp.TID)
    assert motor.hent("SELECT count(*) FROM journal") == [(0,)]
    with pytest.raises(Basefeil, match="bare leses"), motor.atomisk():
        motor.utfor("DELETE FROM nummerserie")
    assert not motor.i_transaksjon
    motor.lukk()


def test_det_som_ikke_lar_seg_apne_slippes_igjen(tmp_path):
    """On Windows a file that is held open cannot be deleted or replaced."""
    sti = tmp_path / "brev.txt"
    sti.write_bytes(b"brev" * 2000)
    avvises(sti)
    if sys.platform == "linux":
        holdt = {os.path.realpath(fd) for fd in Path("/proc/self/fd").iterdir()}
        assert str(sti) not in holdt


# --- making -----------------------------------------------------------------------------------------------------


def test_opprett_stempler_id_gren_og_ovelse(tmp_path):
    rader = []
    for navn, ovelse in (("a.db", True), ("b.db", False)):
        motor = opprett(tmp_path / navn, tid=hjelp.TID, ovelse=ovelse)
        assert er_ovelse(motor) is ovelse
        rader += motor.hent("SELECT id, gren, ovelse, opprettet FROM database")
        motor.lukk()
    assert len({r[0] for r in rader}) == len({r[1] for r in rader}) == 2
    assert [r[2:] for r in rader] == [(1, hjelp.TID), (0, hjelp.TID)]


def test_opprett_rorer_ikke_noe_som_finnes(tmp_path):
    sti = tmp_path / "viktig.txt"
    sti.write_text("viktig")
    feil = avvises_bare(lambda: opprett(sti, tid=hjelp.TID, ovelse=False))
    assert "finnes allerede" in feil.hva
    hjelp.krev_kommandoer(feil.neste)
    assert sti.read_text() == "viktig"


def test_opprett_der_en_ikke_kan_skrive(tmp_path):
    (tmp_path / "fil").write_text("")
    feil = avvises_bare(lambda: opprett(tmp_path / "fil" / "imdi.db", tid=hjelp.TID, ovelse=False))
    assert "kan ikke lages" in feil.hva


def test_opprett_som_avbrytes_etterlater_ingenting(tmp_path, monkeypatch):
    def nei(*_: object, **__: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(apning, "stempel", nei)
    with pytest.raises(KeyboardInterrupt):
        opprett(tmp_path / "imdi.db", tid=hjelp.TID, ovelse=False)
    assert not (tmp_path / "imdi.db").exists()
    monkeypatch.undo()
    opprett(tmp_path / "imdi.db", tid=hjelp.TID, ovelse=False).lukk()


def test_en_database_uten_stempel_forklares(sti):
    motor = apne(sti, tid=hjelp.TID)
    motor.utfor("DELETE FROM database")
    feil = avvises_bare(lambda: er_ovelse(motor))
    assert "aldri ferdig laget" in feil.hva
    hjelp.krev_kommandoer(feil.neste)
    motor.lukk()


# --- where it lies ----------------------------------------------------------------------------------------------


def test_valget_gaar_foran_miljoet():
    miljo = {"IMDI_DATABASE": "/b/b.db"}
    assert Path(finn_sti(miljo, "/a/a.db")) == Path("/a/a.db")
    assert Path(finn_sti(miljo)) == Path("/b/b.db")


def test_uten_valg_der_platformdirs_sier(monkeypatch):
    import platformdirs

    monkeypatch.setattr(platformdirs, "user_data_dir", lambda navn, **kw: f"/hjem/{navn}")
    assert Path(finn_sti({})) == Path("/hjem/imdi/imdi.db")
    assert Path(finn_sti({"IMDI_DATABASE": ""}, "")) == Path("/hjem/imdi/imdi.db")


def test_relativ_sti_og_hjemmetegn(monkeypatch, tmp_path):
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("HOME", "/hjem/kari")
    assert Path(finn_sti({}, "x.db")) == tmp_path / "x.db"
    assert Path(finn_sti({}, "~/x.db")) == Path("/hjem/kari/x.db")


def test_database_i_minnet_kan_brukes_av_tester():
    motor = Motor(SQLite(":memory:"))
    assert motor.en("SELECT 1") == (1,)
    motor.lukk()
