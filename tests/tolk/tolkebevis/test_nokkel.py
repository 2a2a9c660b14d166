"""The key: where its private half is, and what happens when that is gone, open or wrong."""

import sys
from base64 import b64encode

import hjelp
import pytest
from cryptography.hazmat.primitives import serialization as s11n
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from cryptography.hazmat.primitives.asymmetric.rsa import generate_private_key
from tolk.tolkebevis.lag import AMINA, tolker

from imdi_cli.base.kopi import sikkerhetskopi
from imdi_cli.kjerne.avslag import Feil
from imdi_cli.tolk.tolkebevis import lager, regler
from imdi_cli.tolk.tolkebevis.steg import nokkel, utstedelse


def test_den_hemmelige_delen_er_en_fil_bare_eieren_kan_lese(k, tmp_path):
    ny = nokkel.lag(k, tmp_path)
    (sti,) = tmp_path.glob("*.pem")
    assert (str(sti), sti.name) == (ny.fil, f"tolkebevis-{ny.id}.pem")
    if sys.platform != "win32":
        assert sti.stat().st_mode & 0o777 == 0o600
    aktiv = lager.aktiv_nokkel(k.base)
    assert aktiv is not None
    assert (aktiv.id, aktiv.fra, aktiv.til) == (ny.id, "2026-11-23", None)
    assert regler.nokkel_id(bytes.fromhex(aktiv.offentlig)) == ny.id
    rad = k.base.hent("SELECT handling, gjelder FROM journal ORDER BY nr")[-1]
    assert rad == ("tolkebevis.signatur-ny", f"tolkebevis:{ny.id}")


def test_den_hemmelige_delen_er_ikke_i_basen_eller_i_kopien(sqlitebase, tmp_path):
    k = hjelp.lag_kontekst(sqlitebase, registrer=True)
    tolker(k, tmp_path)
    utstedelse.utsted(k, str(AMINA), tmp_path)
    aktiv = lager.aktiv_nokkel(k.base)
    raa = nokkel.hent_hemmelig(aktiv, tmp_path).private_bytes_raw()
    sikkerhetskopi(sqlitebase, tmp_path / "kopi.db")
    for fil in ("imdi.db", "kopi.db"):
        data = (tmp_path / fil).read_bytes()
        assert aktiv.offentlig.encode() in data
        former = (raa, raa.hex().encode(), raa.hex().upper().encode(), b64encode(raa).rstrip(b"="))
        assert [form for form in former if form in data] == []


@pytest.fixture
def fil(k, tmp_path):
    ny = tolker(k, tmp_path)
    return nokkel.fil(tmp_path, ny.id)


def pem(hemmelig, kryptering=None):
    return hemmelig.private_bytes(s11n.Encoding.PEM, s11n.PrivateFormat.PKCS8, kryptering or s11n.NoEncryption())


ANDRE = {
    "tom": lambda riktig: b"",
    "tull": lambda riktig: b"tull",
    "annet slag": lambda riktig: pem(generate_private_key(65537, 2048)),
    "annen nøkkel": lambda riktig: pem(Ed25519PrivateKey.generate()),
    "passord": lambda riktig: pem(s11n.load_pem_private_key(riktig, None), s11n.BestAvailableEncryption(b"x")),
}


@pytest.mark.parametrize("hva", ["borte", *ANDRE])
def test_filen_er_borte_eller_en_annen(k, tmp_path, avvist, fil, hva):
    riktig = fil.read_bytes()
    fil.unlink() if hva == "borte" else fil.write_bytes(ANDRE[hva](riktig))
    feil = avvist(Feil, lambda: utstedelse.utsted(k, str(AMINA), tmp_path))
    assert str(fil) in feil.hva
    assert "imdi tolkebevis nøkkel" in feil.neste


@pytest.mark.skipif(sys.platform == "win32", reason="Windows har ikke slike rettigheter")
def test_en_fil_andre_kan_lese_brukes_ikke(k, tmp_path, avvist, fil):
    fil.chmod(0o640)
    assert "Andre på maskinen" in avvist(Feil, lambda: utstedelse.utsted(k, str(AMINA), tmp_path)).hva


def test_en_mappe_som_ikke_finnes(k, tmp_path, avvist):
    avvist(Feil, lambda: nokkel.lag(k, tmp_path / "borte"))


def test_blir_nokkelen_ikke_lagret_ligger_det_ingen_fil(k, tmp_path, monkeypatch):
    def sprekk(base):
        raise RuntimeError("strømbrudd")

    monkeypatch.setattr(lager, "aktiv_nokkel", sprekk)
    with pytest.raises(RuntimeError):
        nokkel.lag(k, tmp_path)
    assert list(tmp_path.glob("*.pem")) == []
