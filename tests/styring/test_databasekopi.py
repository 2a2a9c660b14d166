"""The database copied, and got back."""

import os

import hjelp
import pytest
from styring.databaselag import KARI, apnet, logins, ny_bruker, rot

from imdi_cli.base import kopi as basekopi
from imdi_cli.base.apne import opprett
from imdi_cli.base.kontroll import kontroller_kjede
from imdi_cli.kjerne.avslag import AnnenPerson, Basefeil, Bruksfeil
from imdi_cli.styring.database import lager, regler, steg

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
