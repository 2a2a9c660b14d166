"""The import in three steps: read, report, store. The report is right for every kind of row, and nothing else is."""

import csv
import json
import os
import signal
import sqlite3
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import hjelp
import pytest
from conftest import Program
from openpyxl import Workbook, load_workbook
from tolk.register.registerfil import HODE, fort_for, rad, skriv
from tolk.register.soknadlag import oppfort

from imdi_cli.base.kontroll import kontroller_kjede, spill_av
from imdi_cli.kjerne.avslag import AnnenPerson, Bruksfeil, Feil
from imdi_cli.kjerne.kontekst import Kontekst
from imdi_cli.tolk.register import lager
from imdi_cli.tolk.register import steg as oppslag
from imdi_cli.tolk.register.steg import innlesing, liv, rapportfil
from imdi_cli.tolk.register.typer import Adressesperre
from imdi_cli.tolk.register.typer.innlesing import Gammel, Utfall

Avvist = Callable[..., Any]
MED_KATEGORI = HODE + ";kategori"


def hel(k: Kontekst) -> None:
    assert kontroller_kjede(k.base).feil == []
    assert spill_av(k.base) == []


def plan(k: Kontekst, sti: Path, *rader: dict[str, str], gamle: Any = None, hode: str = HODE) -> innlesing.Plan:
    return innlesing.forbered(k, innlesing.les(k, skriv(sti, *rader, hode=hode)), gamle)


@pytest.fixture
def fil(tmp_path: Path) -> Path:
    return tmp_path / "t.csv"


@pytest.fixture
def hver_slag(k: Kontekst, tmp_path: Path, fil: Path) -> innlesing.Plan:
    """A file with every kind of row, against a register that knows some of them."""
    innlesing.importer(
        k,
        skriv(
            tmp_path / "for.csv",
            rad(tolkenummer="1", fornavn="Uendret"),
            rad(tolkenummer="2", fornavn="Endret"),
            rad(tolkenummer="3", fornavn="Borte"),
        ),
    )
    return plan(
        k,
        fil,
        rad(tolkenummer="1", fornavn="Uendret"),
        rad(tolkenummer="2", fornavn="Endret", kapasitet="deltid", telefon="5555"),
        rad(tolkenummer="2", fornavn="Endret", kapasitet="deltid", telefon="5555", kvalifikasjon="grunnemne"),
        rad(tolkenummer="4", fornavn="Ny"),
        rad(tolkenummer="5", fornavn="Tvil", kvalifikasjon="tao"),
        rad(tolkenummer="6", fornavn="Uendret"),
        rad(tolkenummer="7", fornavn="Gal", fylke="Atlantis"),
        rad(tolkenummer="7", fornavn="Gal", sprak="urdu"),
        rad(tolkenummer="8", fornavn="Gammel", kategori="3"),
        rad(tolkenummer="9", fornavn="Uenig", kategori="A"),
        gamle={"3": Gammel.IGNORER},
        hode=MED_KATEGORI,
    )


# --- the report -------------------------------------------------------------------------------------------------


def test_rapporten_har_hver_rad_med_utfall_og_grunn(k: Kontekst, hver_slag: innlesing.Plan) -> None:
    rader = [(r.linje, r.utfall.value, r.tolkenummer, r.felt) for r in hver_slag.linjer()]
    assert rader == [
        (2, "uendret", 1, ""),
        (3, "endret", 2, ""),
        (4, "endret", 2, ""),
        (5, "ny", 4, ""),
        (6, "ny", 5, ""),
        (6, "tvilsom", 5, "kvalifikasjon"),
        (7, "ny", 6, ""),
        (7, "tvilsom", 6, "tolkenummer"),
        (8, "avvist", 7, "fylke"),
        (9, "avvist", 7, ""),
        (10, "ny", 8, ""),
        (10, "tvilsom", 8, "kategori"),
        (11, "ny", 9, ""),
        (11, "tvilsom", 9, "kategori"),
    ]
    grunner = {(r.linje, r.utfall): r for r in hver_slag.linjer()}
    endret = grunner[3, Utfall.ENDRET].grunn
    assert "nytt om personen: telefon, kapasitet" in endret
    assert "somali: grunnemne i tolking i offentlig sektor (30 studiepoeng) er ny" in endret
    assert "5555" not in endret
    assert "§ 11" in grunner[6, Utfall.TVILSOM].grunn
    assert grunner[7, Utfall.TVILSOM].raad.endswith("imdi tolk slå-sammen 1 6")
    assert "linje 8" in grunner[9, Utfall.AVVIST].grunn
    assert "gamle kategorien 3" in grunner[10, Utfall.TVILSOM].grunn
    assert "filen sier A, kvalifikasjonene gir C" in grunner[11, Utfall.TVILSOM].grunn
    assert all(r.grunn for r in hver_slag.linjer())
    r = hver_slag.rapport
    assert (r.rader, r.nye, r.endret, r.uendret, r.ikke_i_filen) == (10, [4, 5, 6, 8, 9], [2], 1, [3])
    assert (r.utelatt, r.gamle) == ({7: 8}, {"3": (1, Gammel.IGNORER)})


def test_rapporten_lagrer_ingenting(k: Kontekst, fil: Path) -> None:
    for_ = hjelp.dump(k.base)
    plan(k, fil, rad())
    assert hjelp.dump(k.base) == for_


def test_det_rapporten_sa_er_det_som_skjer(k: Kontekst, hver_slag: innlesing.Plan) -> None:
    innlesing.lagre(k, hver_slag, uten_avviste=True)
    numre = {r[0] for r in k.base.hent("SELECT tolkenummer FROM tolk")}
    assert numre == {1, 2, 3, 4, 5, 6, 8, 9}
    er = lager.finn(k.base, 2)
    assert er is not None
    assert (er.telefon, er.sprak[0].kategori) == ("5555", "B")
    hel(k)


def test_avviste_rader_stopper_hele_filen_om_ingen_har_godtatt_det(
    k: Kontekst, hver_slag: innlesing.Plan, avvist: Avvist
) -> None:
    feil = avvist(Feil, lambda: innlesing.lagre(k, hver_slag))
    assert feil.fakta[0][0] == "linje 8, fylke"
    assert "--uten-avviste" in feil.neste


def test_en_fil_med_bare_avviste_rader_er_ingen_innlesing(k: Kontekst, fil: Path, avvist: Avvist) -> None:
    p = plan(k, fil, rad(fylke="x"))
    avvist(Feil, lambda: innlesing.lagre(k, p, uten_avviste=True), kommando=False)


@pytest.mark.parametrize("slag", rapportfil.SLAG)
def test_rapporten_som_fil_leses_av_andre_programmer(
    k: Kontekst, hver_slag: innlesing.Plan, tmp_path: Path, slag: str
) -> None:
    sti = tmp_path / f"rapport{slag}"
    sti.write_bytes(rapportfil.lag(hver_slag.linjer(), slag, "t.csv", k.i_dag))
    if slag == ".json":
        data = json.loads(sti.read_text("utf-8"))
        rader = [(r["utfall"], r["linje"], r["tolkenummer"]) for r in data["rader"]]
    elif slag == ".csv":
        with sti.open(encoding="utf-8-sig", newline="") as f:
            hode, *rest = csv.reader(f, delimiter=";")
        assert hode == list(rapportfil.KOLONNER)
        rader = [(r[0], int(r[1]), int(r[2])) for r in rest]
    else:
        ark = load_workbook(sti)["Rapport"]
        alle = [tuple(c.value for c in r) for r in ark.iter_rows()]
        start = next(nr for nr, r in enumerate(alle) if r[0] == "Utfall")
        rader = [(r[0], int(r[1]), int(r[2])) for r in alle[start + 1 :]]
    assert rader == [(r.utfall.value, r.linje, r.tolkenummer) for r in hver_slag.linjer()]


def test_en_rad_uten_nummer_staar_i_rapporten(k: Kontekst, fil: Path) -> None:
    p = plan(k, fil, rad(tolkenummer=""))
    assert [(r.utfall.value, r.tolkenummer) for r in p.linjer()] == [("avvist", None)]
    assert b";;" in rapportfil.lag(p.linjer(), ".csv", "t.csv", k.i_dag)


# --- what changes on the way ------------------------------------------------------------------------------------


def test_en_fil_som_endres_etter_rapporten_leses_ikke_inn(k: Kontekst, fil: Path, avvist: Avvist) -> None:
    p = plan(k, fil, rad())
    skriv(fil, rad(), rad(tolkenummer="2"))
    assert "endret" in avvist(Feil, lambda: innlesing.lagre(k, p)).hva
    fil.unlink()
    avvist(Feil, lambda: innlesing.lagre(k, p), kommando=False)


def test_en_fil_som_endres_mens_den_leses(k: Kontekst, fil: Path, avvist: Avvist) -> None:
    skriv(fil, rad())

    def endre(_prosent: int) -> None:
        skriv(fil, rad(), rad(tolkenummer="2"))

    avvist(Feil, lambda: innlesing.les(k, fil, endre))


def test_et_register_som_endres_etter_rapporten(k: Kontekst, tmp_path: Path, fil: Path, avvist: Avvist) -> None:
    innlesing.importer(k, skriv(tmp_path / "for.csv", rad()))
    p = plan(k, fil, rad(kapasitet="deltid"))
    liv.endre(k, 10482, {"telefon": "5555"})
    assert "Registeret er endret" in avvist(Feil, lambda: innlesing.lagre(k, p)).hva
    oppslag.vis_internt(k, 10482)
    igjen = innlesing.forbered(k, p.fil)
    oppslag.vis_internt(k, 10482)  # a read is a journal row, and changes nothing that was reported
    assert innlesing.lagre(k, igjen).endret == [10482]
    hel(k)


def test_bare_saksbehandlere(k: Kontekst, fil: Path, avvist: Avvist) -> None:
    p = plan(k, fil, rad())
    leser = hjelp.som(k, "lars", "leser")
    for handling in (
        lambda: innlesing.les(leser, fil),
        lambda: innlesing.forbered(leser, p.fil),
        lambda: innlesing.lagre(leser, p),
    ):
        avvist(AnnenPerson, handling, kommando=False)


# --- languages and numbers the register knows -------------------------------------------------------------------


def test_et_sprak_som_staar_under_et_eldre_navn_er_det_samme(k: Kontekst, tmp_path: Path, fil: Path) -> None:
    innlesing.importer(k, skriv(tmp_path / "for.csv", rad()))
    fort_for(k, 10482, "kroatisk")
    p = plan(k, fil, rad(), rad(sprak="bosnisk", kvalifikasjon="grunnemne"), rad(tolkenummer="2", sprak="bosnisk"))
    assert (p.rapport.uendret, p.rapport.nye) == (1, [2])
    innlesing.lagre(k, p)
    sprak = k.base.hent("SELECT tolkenummer, sprak FROM tolk_sprak ORDER BY tolkenummer, sprak")
    assert sprak == [
        (2, "bosnisk, kroatisk, serbisk, montenegrinsk"),
        (10482, "kroatisk"),
        (10482, "somali"),
    ]
    hel(k)


def test_et_sprak_som_ikke_finnes_i_tabellen_blir_staaende(k: Kontekst, tmp_path: Path, fil: Path) -> None:
    innlesing.importer(k, skriv(tmp_path / "for.csv", rad()))
    fort_for(k, 10482, "klingon")
    p = plan(k, fil, rad(), rad(tolkenummer="2"))
    assert p.rapport.endringer == {
        10482: "klingon: grunnemne i tolking i offentlig sektor (30 studiepoeng) står ikke i filen, og avsluttes"
    }


def test_et_slettet_nummer_kan_ikke_komme_igjen(k: Kontekst, fil: Path) -> None:
    t = oppfort(k)
    liv.slett(k, t, "Tolken er død.")
    (funn,) = plan(k, fil, rad(tolkenummer=str(t))).rapport.avvist
    assert (funn.felt, "slettet 23. november 2026" in funn.hva) == ("tolkenummer", True)


def test_dublett_mot_registeret_gir_kommandoen(k: Kontekst, tmp_path: Path, fil: Path) -> None:
    innlesing.importer(k, skriv(tmp_path / "for.csv", rad()))
    p = plan(k, fil, rad(tolkenummer="2", fornavn="AMINA", telefon=""))
    assert p.rapport.dubletter == [(2, 10482, 2)]
    assert hjelp.krev_kommandoer(p.tvil()[0][3]) == ["imdi tolk slå-sammen"]


def test_endringer_sies_ogsaa_naar_bare_datoen_eller_kategorien_er_en_annen(
    k: Kontekst, tmp_path: Path, fil: Path
) -> None:
    innlesing.importer(k, skriv(tmp_path / "for.csv", rad(), rad(tolkenummer="2")))
    with k.base.atomisk():
        k.base.utfor("UPDATE tolk_sprak SET kategori = 'A' WHERE tolkenummer = 2")
    p = plan(k, fil, rad(oppnadd="2016-01-01"), rad(tolkenummer="2"))
    assert p.rapport.endringer == {
        10482: "somali: statsautorisasjon i tolking har en annen dato",
        2: "kategori, autorisasjon eller oppføring",
    }


def test_en_lavere_kategori_er_tvilsom_fordi_tolken_skal_hores(k: Kontekst, tmp_path: Path, fil: Path) -> None:
    innlesing.importer(k, skriv(tmp_path / "for.csv", rad(), rad(tolkenummer="2"), rad(tolkenummer="3")))
    p = plan(
        k,
        fil,
        rad(tolkenummer="3", kvalifikasjon="bachelor"),  # higher
        rad(kvalifikasjon="grunnemne"),
        rad(tolkenummer="2", kvalifikasjon="tao"),
    )
    sagt = {linje: (hva, raad) for linje, _, hva, raad in p.tvil() if "§ 16" in hva}
    assert sagt.keys() == {3, 4}
    assert "somali: fra kategori C til D." in sagt[3][0]
    assert "til ingen" in sagt[4][0]
    assert hjelp.krev_kommandoer(sagt[3][1]) == ["imdi tolk kvalifikasjon"]


def test_adressesperre_er_ingen_endring(k: Kontekst, tmp_path: Path, fil: Path) -> None:
    innlesing.importer(k, skriv(tmp_path / "for.csv", rad()))
    liv.endre(k, 10482, {"adressesperre": Adressesperre.STRENGT})
    assert plan(k, fil, rad(), rad(tolkenummer="2")).rapport.uendret == 1


# --- the old scale ----------------------------------------------------------------------------------------------


def test_gamle_kategorier_uten_et_valg_stopper(k: Kontekst, fil: Path, avvist: Avvist) -> None:
    lest = innlesing.les(k, skriv(fil, rad(kategori="1"), rad(tolkenummer="2", kategori="4"), hode=MED_KATEGORI))
    assert lest.gamle == {"1": 1, "4": 1}
    feil = avvist(Bruksfeil, lambda: innlesing.forbered(k, lest), kommando=False)
    assert "1, 4" in feil.hva
    assert "--gammel-kategori" in feil.neste
    avvist(Bruksfeil, lambda: innlesing.forbered(k, lest, {"1": Gammel.AVVIS}), kommando=False)


def test_en_avvist_gammel_kategori_staar_i_rapporten_en_gang(k: Kontekst, fil: Path) -> None:
    rader = (rad(kategori="1"), rad(tolkenummer="2", kategori="2"))
    p = plan(k, fil, *rader, gamle={"1": Gammel.AVVIS, "2": Gammel.IGNORER}, hode=MED_KATEGORI)
    assert [(r.utfall.value, r.linje) for r in p.linjer()] == [("avvist", 2), ("ny", 3), ("tvilsom", 3)]


# --- through the real program -----------------------------------------------------------------------------------


def arbeidsbok(sti: Path, *rader: dict[str, Any]) -> Path:
    bok = Workbook()
    bok.active.append(HODE.split(";"))
    for r in rader:
        bok.active.append([r[felt] for felt in HODE.split(";")])
    bok.save(sti)
    return sti


def test_en_arbeidsbok_gir_det_samme_som_csv(ovelse: Program, tmp_path: Path) -> None:
    from datetime import date

    som_excel = rad() | {"tolkenummer": 10482, "fodselsdato": date(1984, 5, 17), "oppnadd": 42167}
    bok = arbeidsbok(tmp_path / "t.xlsx", som_excel)
    ovelse("tolk", "importer", bok, "--ja").ok()
    svar = ovelse("tolk", "importer", skriv(tmp_path / "t.csv", rad()), "--bare-rapport", "--json").ok().json
    assert (svar["uendret"], svar["lagret"]) == (1, False)
    mistet = arbeidsbok(tmp_path / "null.xlsx", rad() | {"tolkenummer": 2, "fylke": 3})
    nei = ovelse("tolk", "importer", mistet, "--ja")
    assert (nei.kode, "Har Excel fjernet nullen foran? Skriv 03." in nei.feil) == (1, True)


def test_uten_terminal_og_uten_ja_er_rapporten_skrevet_og_ingenting_lest_inn(ovelse: Program, tmp_path: Path) -> None:
    fil, rapport = skriv(tmp_path / "t.csv", rad()), tmp_path / "r.csv"
    svar = ovelse("tolk", "importer", fil, "--rapport", rapport)
    assert svar.kode == 2
    assert "--ja" in svar.feil
    assert "1 (1 nye, 0 endret, 0 uendret)" in svar.ut
    assert rapport.exists()
    assert ovelse("tolk", "liste", "--internt", "--json").ok().json == []
    som_json = ovelse("tolk", "importer", fil, "--json")
    assert (som_json.kode, som_json.json["lagret"], som_json.json["nye"]) == (2, False, [10482])
    assert ovelse("tolk", "importer", fil, "--ja", "--rapport", rapport).kode == 1  # it exists
    assert ovelse("tolk", "importer", fil, "--ja", "--rapport", rapport, "--overskriv").ok()
    assert ovelse("tolk", "importer", fil, "--rapport", "r.txt").kode == 2


def test_med_avviste_rader(ovelse: Program, tmp_path: Path) -> None:
    fil = skriv(tmp_path / "t.csv", rad(), rad(tolkenummer="2", fylke="x"), rad(tolkenummer="2", sprak="urdu"))
    nei = ovelse("tolk", "importer", fil, "--ja", "--json")
    assert (nei.kode, nei.json["lagret"], nei.json["utelatt"]) == (1, False, [2])
    bare = ovelse("tolk", "importer", fil, "--bare-rapport").ok()
    assert "Avvist\t1 rad; 1 tolk tas ikke inn" in bare.ut
    assert bare.ut.splitlines()[-2] == "Ingenting er lest inn."
    ja = ovelse("tolk", "importer", fil, "--ja", "--uten-avviste", "--json").ok()
    assert (ja.json["lagret"], ja.json["nye"]) == (True, [10482])


@pytest.mark.parametrize(
    ("valg", "nye", "kode"), [("ignorer", [10482, 2], 0), ("avvis", [2], 0), ("oversett", [], 2)]
)
def test_gamle_kategorier_med_valg(ovelse: Program, tmp_path: Path, valg: str, nye: list[int], kode: int) -> None:
    fil = skriv(tmp_path / "t.csv", rad(kategori="2"), rad(tolkenummer="2", kategori="C"), hode=MED_KATEGORI)
    uten = ovelse("tolk", "importer", fil, "--ja")
    assert (uten.kode, "--gammel-kategori" in uten.feil) == (2, True)
    svar = ovelse("tolk", "importer", fil, "--ja", "--uten-avviste", "--gammel-kategori", valg, "--json")
    assert svar.kode == kode
    if not kode:
        assert svar.json["nye"] == nye
        assert svar.json["gamle_kategorier"] == {"2": {"rader": 1, "valg": valg}}


@pytest.mark.skipif(sys.platform == "win32", reason="pexpect.spawn finnes bare i Unix")
@pytest.mark.parametrize(
    ("svarene", "lest"),
    [
        ([("Hva skal gj", "1"), ("Les inn 1 tolk, uten 1 tolk", "ja")], [10482]),
        ([("Hva skal gj", "1"), ("Les inn 1 tolk, uten 1 tolk", "")], []),
        ([("Hva skal gj", "2")], None),  # nothing is left to read in
    ],
)
def test_i_en_terminal_vises_rapporten_og_det_sporres(
    ovelse: Program, tmp_path: Path, svarene: list[tuple[str, str]], lest: list[int] | None
) -> None:
    import pexpect

    fil = skriv(tmp_path / "t.csv", rad(kategori="2"), rad(tolkenummer="2", fylke="x"), hode=MED_KATEGORI)
    miljo = ovelse.miljo | {"IMDI_TILGJENGELIG": "1", "TERM": "xterm"}
    barn = pexpect.spawn(
        sys.executable, ["-m", "imdi_cli", "tolk", "importer", str(fil)], env=miljo, timeout=30, encoding="utf-8"
    )
    for sporsmal, svar in svarene:
        barn.expect(sporsmal)
        barn.sendline(svar)
    barn.expect(pexpect.EOF)
    barn.close()
    assert barn.exitstatus == (0 if lest is not None else 1)
    assert [r["tolkenummer"] for r in ovelse("tolk", "liste", "--internt", "--json").json] == (lest or [])


@pytest.mark.skipif(sys.platform == "win32", reason="pexpect.spawn finnes bare i Unix")
def test_ja_eller_nei_og_en_stolpe(ovelse: Program, tmp_path: Path) -> None:
    import pexpect

    rader = [rad(tolkenummer=str(nr), fornavn=f"F{nr}", kvalifikasjon="tao") for nr in range(1, 14)]
    fil = skriv(tmp_path / "t.csv", *rader)
    for svar, antall in (("nei", 0), ("j", 13)):
        barn = pexpect.spawn(
            sys.executable,
            ["-m", "imdi_cli", "tolk", "importer", str(fil)],
            env=ovelse.miljo | {"TERM": "xterm"},
            timeout=30,
            encoding="utf-8",
        )
        barn.expect("Leser t.csv")
        barn.expect("100 %")
        barn.expect("og 3 til")
        barn.expect("Les inn")
        barn.sendline(svar)
        barn.expect("t.csv er lest inn" if antall else "Ingenting er lest inn")
        barn.expect(pexpect.EOF)
        assert _tell(ovelse) == antall


def _tell(program: Program) -> int:
    base = sqlite3.connect(program.database)
    (antall,) = base.execute("SELECT count(*) FROM tolk").fetchone()
    base.close()
    return int(antall)


@pytest.mark.skipif(sys.platform == "win32", reason="SIGKILL finnes bare i Unix")
def test_en_innlesing_som_blir_drept_har_lest_inn_alt_eller_ingenting(ovelse: Program, tmp_path: Path) -> None:
    """Killed at a moment that moves through the whole of it; in between the file is never half there."""
    antall = 3000
    fil = skriv(tmp_path / "t.csv", *(rad(tolkenummer=str(nr), fodselsdato="") for nr in range(1, antall + 1)))
    sett = set()
    for forsok in range(12):
        barn = subprocess.Popen(
            [sys.executable, "-m", "imdi_cli", "tolk", "importer", str(fil), "--ja"],
            env=ovelse.miljo,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )
        time.sleep(0.1 + forsok * 0.08)
        os.kill(barn.pid, signal.SIGKILL)
        barn.wait()
        n = _tell(ovelse)
        assert n in (0, antall)
        sett.add(n)
        if n:
            break
    if antall not in sett:
        ovelse("tolk", "importer", fil, "--ja").ok()
    assert 0 in sett
    assert ovelse("database", "kontroll").kode == 0
