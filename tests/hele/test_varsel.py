"""Journeys with varsler through the real program, and one dialogue in a pseudo-terminal."""

import json
import os
import shlex
import sqlite3
import sys
from pathlib import Path
from typing import Any

import hjelp
import pytest
from conftest import Program
from hjelp import hint
from tolk.register.registerfil import rad, skriv

TEKST = "Tolken la til noe i møtet.\nDet var ikke riktig.\n"
HVEM = "Hemmelig Kilde\nkilde@privat.no\n99 88 77 66\n"
NY = ("varsel", "ny", "--fil", "varsel.txt", "--kanal", "e-post")


@pytest.fixture
def imdi(ovelse: Program) -> Program:
    """An exercise database with two interpreters of the same name, and the files of the journeys."""
    skriv(
        ovelse.mappe / "tolker.csv",
        rad(),
        rad(tolkenummer="20", fodselsdato="1990-01-01", sprak="tigrinja", kvalifikasjon="grunnemne"),
    )
    ovelse("tolk", "importer", "tolker.csv", "--ja").ok()
    for navn, tekst in (("varsel.txt", TEKST), ("hvem.txt", HVEM), ("grunn.txt", "Tolken har bedt om innsyn.\n")):
        (ovelse.mappe / navn).write_text(tekst, "utf-8")
    return ovelse


def neste(svar: hjelp.Svar) -> str:
    """The next step that was printed."""
    hint(svar)
    (linje,) = [linje.split("\t")[1] for linje in svar.ut.splitlines() if linje.startswith("Neste steg\t")]
    return linje


def dump(imdi: Program) -> list[str]:
    with sqlite3.connect(imdi.database) as db:
        return list(db.iterdump())


def test_fra_varsel_til_ingen_frister(imdi: Program) -> None:
    """Every next step is typed as it was printed, until nothing waits."""
    svar = imdi(
        *NY, "--tolk", "10482", "--onsker-anonymitet", "--varsler-fil", "hvem.txt", "--brudd", "gt-noyaktig"
    ).ok()
    assert "innenfor" in svar.ut.lower()
    assert "Mottatt er satt til nå" in svar.feil
    steg = neste(svar)
    assert steg == "imdi varsel kvitter V-2026-0001"
    svar = imdi(*shlex.split(steg)[1:], "--ut", "kvittering.txt").ok()
    assert (imdi.mappe / "kvittering.txt").read_text("utf-8") in svar.ut + "\n"
    steg = neste(svar)
    assert steg == "imdi sak ny --varsel V-2026-0001"
    svar = imdi("varsel", "foreløpig-svar", "V-2026-1", "--ikke-nødvendig", "--grunn-fil", "grunn.txt").ok()
    assert imdi("frister", "--json").ok().json == []
    assert neste(svar) == steg
    vist = imdi("varsel", "vis", "V-2026-1").ok()
    assert neste(vist) == steg
    assert neste(imdi(*shlex.split(steg)[1:]).ok()) == "imdi sak habilitet S-2026-0001 --svar habil"
    assert neste(imdi("varsel", "vis", "V-2026-1").ok()) == "imdi sak vis S-2026-0001"
    for bit in ("Saksbehandler\tKari Nordmann", "imdi vedlegg hent", "2026/1\tinn\tVarsel om tolk"):
        assert bit in vist.ut
    hint(vist)
    for ord_ in ("Hemmelig", "Kilde", "privat.no"):
        assert ord_ not in vist.ut + vist.feil
    imdi("database", "kontroll").ok()


def test_kvitteringen_kan_ikke_sendes_to_ganger_og_ingen_fil_blir_liggende(imdi: Program) -> None:
    imdi(*NY, "--tolk", "10482").ok()
    imdi("varsel", "kvitter", "V-2026-0001").ok()
    for_ = dump(imdi)
    svar = imdi("varsel", "kvitter", "V-2026-0001", "--ut", "igjen.txt")
    assert (svar.kode, svar.ut) == (3, "")
    hint(svar)
    assert not (imdi.mappe / "igjen.txt").exists()
    assert dump(imdi) == for_


def test_en_fil_som_finnes_stopper_kvitteringen(imdi: Program) -> None:
    imdi(*NY, "--tolk", "10482").ok()
    for_ = dump(imdi)
    assert imdi("varsel", "kvitter", "V-2026-0001", "--ut", "varsel.txt").kode == 1
    assert dump(imdi) == for_
    imdi("varsel", "kvitter", "V-2026-0001", "--ut", "varsel.txt", "--overskriv").ok()


def test_et_navn_viser_begge_og_gjetter_ikke(imdi: Program) -> None:
    svar = imdi(*NY, "--tolk", "Amina Yusuf").ok()
    assert "10482\tAmina Yusuf\tsomali" in svar.ut
    assert "20\tAmina Yusuf\ttigrinja" in svar.ut
    assert "Oslo" in svar.ut, "fylket vises med navn"
    assert neste(svar) == "imdi varsel identifiser V-2026-0001 --tolk TOLKENUMMER"
    assert imdi("varsel", "vis", "V-2026-0001", "--json").ok().json["tolk"] is None
    assert imdi("varsel", "identifiser", "V-2026-0001").kode == 2
    assert imdi("varsel", "identifiser", "V-2026-0001", "--tolk", "9" * 30).kode == 2
    assert imdi("varsel", "identifiser", "V-2026-0001", "--tolk", "20", "--uavklart").kode == 2
    assert "gjelder tolk 20" in imdi("varsel", "identifiser", "V-2026-0001", "--tolk", "20").ok().ut
    assert "ikke lenger" in imdi("varsel", "identifiser", "V-2026-0001", "--uavklart").ok().ut
    svar = imdi("varsel", "identifiser", "V-2026-0001", "--ikke-i-registeret", "--json").ok()
    assert svar.json["virkeomrade"]["kode"] == "utenfor-ikke-oppført"


def test_listen_har_faste_nokler(imdi: Program) -> None:
    assert imdi("varsel", "liste", "--json").ok().json == []
    imdi(*NY, "--tolk", "10482").ok()
    imdi(*NY, "--tolk", "9" * 30, "--varsler-ukjent").ok()
    rader = imdi("varsel", "liste", "--json").ok().json
    nokler = ["nr", "mottatt", "kanal", "tolkenummer", "tolk", "virkeomrade", "status", "saksbehandler", "sak"]
    assert [list(r) for r in rader] == [nokler, nokler]
    assert [r["tolkenummer"] for r in rader] == [None, 10482]
    linjer = imdi("varsel", "liste", "--tolk", "10482").ok().ut.splitlines()
    assert linjer == [
        "Nr\tMottatt\tKanal\tTolkenummer\tTolk\tVirkeområde\tStatus\tSaksbehandler\tSak",
        "V-2026-0001\t2026-11-23\te-post\t10482\tAmina Yusuf\tinnenfor-begge\tjournalført\tKari Nordmann\t",
    ]
    assert imdi("varsel", "liste", "--tolk", "ti").kode == 2
    assert len(imdi("varsel", "liste", "--mine", "--virkeomrade", "uavklart-identitet", "--json").ok().json) == 1


@pytest.mark.parametrize(
    ("ekstra", "kode", "ord_"),
    [
        (["--mottatt", "30.02.2026"], 2, "februar 2026 har 28 dager"),
        (["--mottatt", "24.11.2026"], 2, "etter i dag"),
        (["--mottatt", "23.11.2026 kl. 10.16"], 2, "klokken er 10.15"),
        (["--mottatt", "31.12.2021"], 2, "gjelder fra 1. januar 2022"),
        (["--hendelse", "24.11.2026"], 2, "etter at varselet kom"),
        (["--brudd", "GT-TULL"], 2, "GT-KOMP"),
        (["--varsler-type", "anonym"], 2, "--varsler-ukjent"),
        (["--ønsker-anonymitet", "--varsler-ukjent"], 2, "ukjent avsender"),
        (["--varsler-ukjent", "--varsler-fil", "hvem.txt"], 2, "ukjent avsender"),
        (["--varsler-fil", "blank.txt"], 2, "bare blanke tegn"),
        (["--varsler-fil", "uten_navn.txt"], 2, "første linjen"),
        (["--varsler-fil", "tom.txt"], 1, "er tom"),
        (["--vedlegg", "borte.pdf"], 1, "Fant ikke"),
        (["--vedlegg", "tom.txt"], 1, "er tom"),
        (["--vedlegg", "stor.bin"], 1, "større enn"),
        (["--vedlegg", "varsel.txt", "--vedlegg", "./varsel.txt"], 2, "samme innhold"),
        (["--fil", "blank.txt"], 2, "bare blanke tegn"),
        (["--beskrivelse", "Tolken sa"], 2, "--beskrivelse"),
    ],
)
def test_daarlig_inndata_sier_hva_og_etterlater_ingenting(
    imdi: Program, ekstra: list[str], kode: int, ord_: str
) -> None:
    for navn, data in (("tom.txt", b""), ("blank.txt", b" \n\n"), ("uten_navn.txt", b"\nx@y.no\n")):
        (imdi.mappe / navn).write_bytes(data)
    if "stor.bin" in ekstra:
        with (imdi.mappe / "stor.bin").open("wb") as fil:
            fil.truncate(25 * 1024 * 1024 + 1)
    for_ = dump(imdi)
    svar = imdi(*NY, "--tolk", "10482", *ekstra)
    assert (svar.kode, svar.ut) == (kode, "")
    assert ord_ in svar.feil
    assert dump(imdi) == for_
    if kode == 2:
        hint(svar)


def test_uten_terminal_nevnes_hvert_valg_som_mangler(imdi: Program) -> None:
    svar = imdi("varsel", "ny")
    assert svar.kode == 2
    for valg in ("--kanal", "--tolk", "--fil"):
        assert valg in svar.feil


def test_folsom_tekst_har_ingen_plass_paa_kommandolinjen() -> None:
    """No option of a varsel takes free text about people but as a file; names of bodies and languages may."""
    from imdi_cli.dor import lag_rot
    from imdi_cli.kommandoer import KOMMANDOER

    gruppe = lag_rot().get_command(None, "varsel")  # type: ignore[arg-type]
    tekstvalg = set()
    for verb in KOMMANDOER["varsel"].verb:
        kommando = gruppe.get_command(None, verb)  # type: ignore[union-attr, arg-type]
        tekstvalg |= {v for p in kommando.params for v in p.opts if p.metavar == "TEKST"}
    assert tekstvalg == {"--tolk", "--språk", "--oppdragsgiver", "--oppdragstype"}


def test_rettelser_og_det_som_fjernes(imdi: Program) -> None:
    imdi(*NY, "--tolk", "10482", "--oppdragsgiver", "Narvik tingrett", "--brudd", "TP-BRUDD").ok()
    svar = imdi(
        *(
            "varsel",
            "endre",
            "V-2026-0001",
            "--fjern",
            "oppdragsgiver",
            "--fjern",
            "sprak",
            "--fjern-brudd",
            "tp-brudd",
        ),
        *("--mottatt", "20.11.2026 kl. 9.00", "--anonymitet", "onsker", "--varsler-fil", "hvem.txt", "--json"),
    ).ok()
    bilde = svar.json
    assert (bilde["oppdragsgiver"], bilde["brudd"], bilde["mottatt"]) == (None, [], "2026-11-20T09:00")
    assert (bilde["anonymitet"], bilde["identitet_registrert"]) == ("ønsker", True)
    assert ("oppdragsgiver", "Narvik tingrett", None) in {(r["felt"], r["fra"], r["til"]) for r in bilde["rettelser"]}
    assert {f["start"] for f in bilde["frister"] if not f["lukket"]} == {"2026-11-20"}
    vist = imdi("varsel", "vis", "V-2026-0001").ok().ut
    assert "23.11.2026 kl. 10.15\tOppdragsgiver\tNarvik tingrett\t\tKari Nordmann" in vist
    for galt in (["--fjern", "mottatt"], ["--fjern", "språk", "--språk", "dari"], []):
        assert imdi("varsel", "endre", "V-2026-0001", *galt).kode == 2


def test_identiteten_vises_med_rett_og_grunn_og_avslaget_logges(imdi: Program) -> None:
    imdi(*NY, "--tolk", "10482", "--onsker-anonymitet", "--varsler-fil", "hvem.txt").ok()
    assert imdi("varsel", "identitet", "V-2026-0001").kode == 2
    sett = imdi("varsel", "identitet", "V-2026-0001", "--grunn-fil", "grunn.txt").ok()
    assert "Navn\tHemmelig Kilde\nKontakt\tkilde@privat.no\nKontakt\t99 88 77 66" in sett.ut
    hint(sett)
    nektet = imdi("varsel", "identitet", "V-2026-0001", "--grunn-fil", "grunn.txt", miljo={"IMDI_BRUKER": "ole"})
    assert (nektet.kode, nektet.ut) == (4, "")
    assert "Ingenting er endret" not in nektet.feil  # it is logged
    assert "Kari Nordmann" in nektet.feil
    logg = [r["handling"] for r in imdi("logg", "vis", "--json").ok().json]
    assert logg[-2:] == ["identitet.vist", "identitet.nektet"]
    vist = imdi("varsel", "vis", "V-2026-0001").ok().ut
    assert "Ole Hansen\tnei" in vist
    # the raw file: the identity lies in its own table, and no text of a person in the journal's two
    with sqlite3.connect(imdi.database) as db:
        for (tabell,) in db.execute("SELECT name FROM sqlite_schema WHERE type = 'table'").fetchall():
            alt = repr(db.execute(f"SELECT * FROM {tabell}").fetchall())
            assert ("Hemmelig Kilde" in alt or "privat.no" in alt) == (tabell == "varsler_identitet"), tabell
            if tabell.startswith("journal"):
                assert "innsyn." not in alt
                assert "la til noe" not in alt


def test_ingenting_vises_naar_lesingen_ikke_kan_logges(imdi: Program) -> None:
    imdi(*NY, "--tolk", "10482", "--onsker-anonymitet", "--varsler-fil", "hvem.txt", "--vedlegg", "grunn.txt").ok()
    laast = sqlite3.connect(imdi.database)
    laast.execute("PRAGMA locking_mode = EXCLUSIVE")
    # nobody can write while someone reads for ever; a trigger stands in for a database that says no
    laast.execute("CREATE TRIGGER sperret BEFORE INSERT ON journal BEGIN SELECT RAISE(ABORT, 'sperret'); END")
    laast.close()
    for kommando in (
        ("varsel", "vis", "V-2026-0001"),
        ("varsel", "vis", "V-2026-0001", "--json"),
        ("varsel", "identitet", "V-2026-0001", "--grunn-fil", "grunn.txt"),
        ("vedlegg", "hent", "1", "--ut", "ut.txt"),
    ):
        svar = imdi(*kommando)
        assert (svar.kode, svar.ut) == (6, ""), kommando
    assert not (imdi.mappe / "ut.txt").exists()


def test_ledetekst_og_valg_gir_samme_varsel(imdi: Program) -> None:
    """The same facts, typed as options and answered in the dialogue below, give the same rows."""
    pexpect = pytest.importorskip("pexpect", reason="pexpect finnes ikke her")
    (imdi.mappe / "hvem.txt").write_text("Hemmelig Kilde\nkilde@privat.no", "utf-8")
    imdi(
        *NY,
        *("--tolk", "10482", "--mottatt", "20.11.2026 kl. 09.30", "--brudd", "GT-KOMP,TP-BRUDD"),
        *("--varsler-type", "tolk", "--språk", "somali", "--hendelse", "12.11.2026"),
        *("--metode", "telefon", "--gjelder-krav", "ja", "--onsker-anonymitet", "--varsler-fil", "hvem.txt"),
    ).ok()
    barn = pexpect.spawn(
        sys.executable,
        ["-m", "imdi_cli", "varsel", "ny"],
        env={**imdi.miljo, "IMDI_TILGJENGELIG": "1", "TERM": "xterm", "NO_COLOR": "1", "COLUMNS": "60"},
        cwd=str(imdi.mappe),
        encoding="utf-8",
        timeout=15,
        dimensions=(50, 60),
    )
    sett = ""

    def svar(ventet: str, linje: str) -> None:
        nonlocal sett
        barn.expect(ventet)
        sett += barn.before + barn.after
        barn.sendline(linje)

    svar(r"Når kom varselet\?", "30.02.2026")
    svar(r"28\s+dager[\s\S]*Når kom varselet\?.*:", "20.11.2026 kl. 09.30")
    svar(r"Hvordan kom varselet\? \(1–3\):", "1")
    svar(r"Hvem gjelder det\?.*:", "amina yusuf")
    svar(r"punktum alene på en\s+linje\)[\s\S]*>", "Tolken la til noe i møtet.")
    svar(">", "Det var ikke riktig.")
    svar(">", ".")
    svar(r"Hvilke brudd påstås\?.*:", "1, 9")
    svar(r"Hvem varsler\? \(1–7\):", "4")
    svar(r"Hvilket språk.*:", "somali")
    svar(r"Hvilken dag skjedde det\?.*:", "24.12.2026")  # a later answer that cannot be
    svar(r"Hvilket organ.*:", "")
    svar(r"er «amina yusuf»\? \(1–3\):", "2")
    svar(r"være anonym\? \(1–3\):", "2")
    svar(r"flere opplysninger nå\?", "j")
    svar(r"siste dag.*:", "")
    svar(r"Hva slags oppdrag.*:", "")
    svar(r"Hvordan ble det tolket\?.*:", "2")
    svar(r"til eller fra norsk\?.*:", "3")
    svar(r"Gjelder varselet kravene[\s\S]*\(valgfritt\):", "j")
    svar(r"helse, tro[\s\S]*\(valgfritt\):", "")
    svar(r"andre enn tolken[\s\S]*\(valgfritt\):", "")
    svar(r"Hva heter den som varsler\?.*:", "Hemmelig Kilde")
    svar(r"Hvordan når vi.*:", "kilde@privat.no")
    svar(r"etter at varselet kom[\s\S]*Når kom varselet\?", "20.11.2026 kl. 09.30")
    svar(r"Hvilken dag skjedde det\?.*:", "12.11.2026")
    barn.expect("er registrert")
    barn.expect(pexpect.EOF)
    slutt = barn.before
    barn.close()
    assert barn.exitstatus == 0, sett + slutt
    assert "imdi varsel kvitter V-2026-0002" in slutt
    assert max(len(linje) for linje in slutt.splitlines() if "imdi" not in linje) <= 60
    like: list[Any] = []
    for nr in ("V-2026-0001", "V-2026-0002"):
        bilde = imdi("varsel", "vis", nr, "--json").ok().json
        utenom = ("nr", "tolk_oppgitt", "journalposter", "neste")
        like.append(json.dumps({n: v for n, v in bilde.items() if n not in utenom}))
    assert like[0] == like[1]
    with sqlite3.connect(imdi.database) as db:
        rader = db.execute("SELECT DISTINCT navn, kontakt FROM varsler_identitet").fetchall()
        assert rader == [("Hemmelig Kilde", "kilde@privat.no")]


def test_i_et_smalt_vindu_brettes_alt_og_ingenting_klippes(imdi: Program) -> None:
    """`vis` on a terminal of 60 columns: every line fits, but for commands, which are copied whole."""
    pexpect = pytest.importorskip("pexpect", reason="pexpect finnes ikke her")
    imdi(*NY, "--tolk", "10482", "--onsker-anonymitet", "--vedlegg", "grunn.txt").ok()
    imdi("varsel", "endre", "V-2026-0001", "--språk", "somali", "--mottatt", "20.11.2026").ok()
    miljo = {**imdi.miljo, "COLUMNS": "60", "TERM": "xterm", "NO_COLOR": "1"}
    tekst = pexpect.run(
        f"{sys.executable} -m imdi_cli varsel vis V-2026-0001",
        env=os.environ | miljo,
        cwd=str(imdi.mappe),
        encoding="utf-8",
    )
    linjer = tekst.replace("\r", "").splitlines()
    assert [linje for linje in linjer if len(linje) > 60 and "imdi " not in linje] == []
    for bit in ("Saksbehandler", "Kari Nordmann", "grunn.txt", "imdi vedlegg hent 1"):
        assert bit in tekst


def test_statistikeren_ser_ingen_varsler(imdi: Program) -> None:
    imdi(*NY, "--tolk", "10482").ok()
    imdi("bruker", "ny", "stine", "--navn", "Stine", "--rolle", "statistiker").ok()
    imdi("bruker", "ny", "lars", "--navn", "Lars", "--rolle", "leser").ok()
    for kommando in (("liste",), ("vis", "V-2026-0001"), ("kvitter", "V-2026-0001")):
        svar = imdi("varsel", *kommando, miljo={"IMDI_BRUKER": "stine"})
        assert (svar.kode, svar.ut) == (4, "")
    assert "V-2026-0001" in imdi("varsel", "liste", miljo={"IMDI_BRUKER": "lars"}).ok().ut
    assert imdi("varsel", "vis", "V-2026-0001", miljo={"IMDI_BRUKER": "lars"}).kode == 4


def test_teksten_kan_komme_fra_standard_inn(imdi: Program) -> None:
    svar = imdi(
        "varsel", "ny", "--fil", "-", "--tolk", "10482", "--kanal", "annet", "--json", inn="Tekst på ni\n"
    ).ok()
    assert svar.json["beskrivelse"] == "Tekst på ni"
    assert "skriftlig" in svar.json["merknader"][0]
    tom = imdi("varsel", "ny", "--fil", "-", "--tolk", "10482", "--kanal", "annet", inn=" \n")
    assert (tom.kode, "standard inn" in tom.feil) == (2, True)


def test_filnavn_med_rare_byter_gaar_bra(imdi: Program) -> None:
    navn = b"r\xff.txt"
    (Path(os.fsdecode(os.fsencode(imdi.mappe) + b"/" + navn))).write_bytes(b"x")
    svar = imdi(*NY, "--tolk", "10482", "--vedlegg", os.fsdecode(navn), "--json").ok()
    assert svar.json["vedlegg"][0]["navn"] == "r?.txt"
