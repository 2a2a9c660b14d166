"""`imdi utvalg` through the real program: from call to signed minutes, and what is typed wrongly."""

import zipfile
from pathlib import Path
from typing import Any

import hjelp
import pytest
from tolk.utvalg.lag import sak

from imdi_cli.base.motor import Motor
from imdi_cli.base.sqlite import SQLite

OLE = {"IMDI_BRUKER": "ole"}
ROLLENE = ("tolk", "utdanning", "bruker", "bestiller")
M, S = "U-2026-0001", "S-2026-0001"


@pytest.fixture
def med_sak(ovelse: Any, tmp_path: Path) -> Any:
    """The real program with a case that is ready for the committee."""
    motor = Motor(SQLite(ovelse.database))
    try:
        sak(hjelp.lag_kontekst(motor), tmp_path)
    finally:
        motor.lukk()
    return ovelse


def fil(mappe: Path, navn: str, tekst: str) -> str:
    (mappe / navn).write_text(tekst, "utf-8")
    return navn


def utvalg(imdi: Any) -> None:
    """Appoint the eight through the program: Kari ranks, Ole approves."""
    imdi("utvalg", "nominer", "--utlys", "--frist", "15.12.2026").ok()
    for rolle in ROLLENE:
        for plass in ("fast", "vara"):
            valg = ("--rolle", rolle, "--nominert-av", "Oslo kommune", "--språk", "urdu", "--kjønn", "kvinne")
            n = imdi("utvalg", "nominer", "--navn", f"{rolle} {plass}", *valg, "--json").ok().json["id"]
            imdi("utvalg", "nominer", n, "--rang", 1).ok()
            oppnevnt = imdi("utvalg", "oppnevn", n, "--plass", plass, "--fra", "1.1.2026", "--json", miljo=OLE).ok()
            imdi("utvalg", "medlem", oppnevnt.json["id"], "--taushetserklæring", "i dag").ok()


def test_hele_veien(med_sak: Any, tmp_path: Path) -> None:
    imdi = med_sak
    utvalg(imdi)
    b = imdi("utvalg", "møte", "--dato", "23.11.2026 kl. 9.00", "--sted", "Oslo", "--sak", S, "--json").ok().json
    assert (b["nr"], b["neste"], [s["sak"] for s in b["saker"]]) == (M, f"imdi utvalg vis {M} --sak {S}", [S])
    navn = ("--sladd", "Ola Bruker=brukeren", "--sladd", "Kåre Tredje=fastlegen")
    imdi("utvalg", "mote", M, "--sak", S, *navn).ok()
    sett = imdi("utvalg", "vis", M, "--sak", S, "--json").ok().json
    assert {"sto": "Ola Brukers", "star": "brukerens"} in sett["tatt_ut"] and "Ola" not in sett["tekst"]
    vist = imdi("utvalg", "vis", M, "--sak", S, "--målform", "nynorsk").ok()
    assert "Påståtte brot" in vist.ut and "Ola Brukers\tbrukerens" in vist.ut
    i = imdi("utvalg", "innkall", M, "--json").ok().json
    assert [r["medlem"] for r in i["brev"]] == [1, 3, 5, 7] and list(i["framlegg"]) == [S]
    brevet = imdi("brev", "vis", i["framlegg"][S]).ok().ut
    assert "tolken" in brevet and "Amina" not in brevet
    for id_ in (1, 3, 7):
        imdi("utvalg", "habilitet", M, "--sak", S, "--medlem", id_, "--svar", "habil").ok()
    fil(tmp_path, "v.txt", "Kjenner tolken godt.")
    tie = ("--sak", S, "--medlem", 5, "--tilknytning", "særegne-forhold", "--vurdering-fil", "v.txt", "--innsigelse")
    assert "forelagt" in imdi("utvalg", "habilitet", M, *tie).ok().ut
    avgjort = ("--sak", S, "--medlem", 5, "--avgjør", "--svar", "inhabil", "--vurdering-fil", "v.txt")
    imdi("utvalg", "habilitet", M, *avgjort, "--deltok", 1, "--deltok", 3, "--deltok", 7).ok()
    imdi("utvalg", "innkall", M, "--vara", 6, "--sak", S).ok()
    imdi("utvalg", "habilitet", M, "--sak", S, "--medlem", 6, "--svar", "habil").ok()
    fil(tmp_path, "råd.txt", "Tolken la til noe.")
    fil(tmp_path, "dissens.txt", "Veiledning er nok.")
    valg = ("--brudd", "GT-NØYAKTIG=brudd", "--brudd", "gt-partisk=ikke tilstrekkelig opplyst", "--fil", "råd.txt")
    stemmer = ("--stemme", "7=veiledning", "--dissens-fil", "dissens.txt", "--alvor", "ikke vesentlig")
    g = imdi("utvalg", "råd", M, "--sak", S, *valg, "--anbefalt", "advarsel", *stemmer)
    assert "Utvalget har gitt råd i S-2026-0001: advarsel." in g.ok().ut
    assert "ikke avklart" in g.feil and "utvalg.flertall" in g.feil
    assert g.ut.splitlines()[-1] == f"Neste steg\timdi utvalg protokoll {M}"
    sett = imdi("utvalg", "vis", M, "--json").ok().json["saker"][0]
    assert (sett["status"], sett["raad"]["anbefalt"], sett["raad"]["dissens"]) == (
        *("råd avgitt", "advarsel", "Veiledning er nok."),
    )
    utkast = imdi("utvalg", "protokoll", M).ok()
    assert (
        "utkast" in utkast.feil and "Bruker" not in utkast.ut and "bruker vara i stedet for bruker fast" in utkast.ut
    )
    assert imdi("utvalg", "protokoll", M, "--signer", miljo=OLE).kode == 4
    imdi("utvalg", "protokoll", M, "--signer").ok()
    fil(tmp_path, "t.txt", "Et tillegg.")
    imdi("utvalg", "protokoll", M, "--tillegg-fil", "t.txt").ok()
    imdi("utvalg", "protokoll", M, "--ut", "p.docx").ok()
    with zipfile.ZipFile(tmp_path / "p.docx") as z:
        assert "Et tillegg." in z.read("word/document.xml").decode()
    p = imdi("utvalg", "protokoll", M, "--ut", "p.txt", "--json").ok().json
    assert (tmp_path / "p.txt").read_text("utf-8") == p["tekst"] and p["signert"] == "2026-11-23"
    nei = imdi("utvalg", "møte", M, "--sted", "Bergen")
    assert nei.kode == 3 and "arkivforskrifta § 11" in nei.feil and "Ingenting er endret." in nei.feil
    assert imdi("utvalg", "liste", "--json").ok().json[0]["signert"] == "2026-11-23"
    assert f"imdi brev sendt {p['brev']}" in imdi("utvalg", "protokoll", M).ok().ut
    assert f"imdi utvalg protokoll {M}" in imdi("utvalg", "vis", M).ok().ut


def test_lister(med_sak: Any) -> None:
    imdi = med_sak
    assert imdi("utvalg", "liste", "--json").ok().json == []
    assert "Ingen møter." in imdi("utvalg", "liste").ok().feil
    assert "Ingen nominasjoner." in imdi("utvalg", "liste", "--nominasjoner").ok().feil
    tomt = imdi("utvalg", "liste", "--medlemmer").ok()
    assert tomt.ut.count("LEDIG") == 8 and "Plasser uten noen i" in tomt.feil
    utvalg(imdi)
    fullt = imdi("utvalg", "liste", "--medlemmer").ok()
    assert "LEDIG" not in fullt.ut and "Kjønn: kvinne 8." in fullt.feil and "Plasser" not in fullt.feil
    assert [s["medlem"]["id"] for s in imdi("utvalg", "liste", "--medlemmer", "--json").ok().json] == [*range(1, 9)]
    imdi("utvalg", "nominer", "--navn", "En Til", "--rolle", "tolk", "--nominert-av", "NN").ok()
    rader = imdi("utvalg", "liste", "--nominasjoner", "--json").ok().json
    assert [(r["navn"], r["medlem"]) for r in rader if r["rolle"] == "tolk"] == [
        *(("tolk fast", 1), ("tolk vara", 2), ("En Til", None)),
    ]
    assert "oppnevnt, varamedlem" in imdi("utvalg", "liste", "--nominasjoner").ok().ut
    imdi("utvalg", "møte", "--dato", "1.12.2026").ok()
    assert M in imdi("utvalg", "liste").ok().ut
    assert "Mangler" not in imdi("utvalg", "vis", M).ok().ut


def test_for_sent_flyttet_og_forfall(med_sak: Any) -> None:
    imdi = med_sak
    utvalg(imdi)
    sen = {"IMDI_KLOKKE": "2026-12-20T10:00"}
    kom = imdi("utvalg", "nominer", "--navn", "Sen", "--rolle", "bruker", "--nominert-av", "NN", miljo=sen).ok()
    assert "etter fristen 15.12.2026" in kom.feil
    assert "kom etter fristen" in imdi("utvalg", "liste", "--nominasjoner", miljo=sen).ok().ut
    imdi("utvalg", "nominer", 9, "--rang", 3).ok()
    imdi("utvalg", "møte", "--dato", "23.11.2026", "--sak", S).ok()
    imdi("utvalg", "innkall", M, "--medlem", 1, "--målform", "nynorsk").ok()
    flyttet = imdi("utvalg", "møte", M, "--dato", "30.11.2026").ok()
    assert "Innkall på nytt" in flyttet.feil
    assert "kan ikke komme" in imdi("utvalg", "innkall", M, "--forfall", 1).ok().ut
    vist = imdi("utvalg", "vis", M).ok().ut
    assert "tolk fast, forfall" in vist and "på skjerm" in vist
    assert "i stedet for tolk fast" in imdi("utvalg", "innkall", M, "--vara", 2).ok().ut
    assert imdi("utvalg", "innkall", M, "--vara", 2).kode == 3


def test_medlem_vises_og_endres(med_sak: Any, tmp_path: Path) -> None:
    imdi = med_sak
    utvalg(imdi)
    assert "tolk fast" in imdi("utvalg", "medlem", 1).ok().ut
    endret = imdi("utvalg", "medlem", 1, "--språk", "somali; arabisk", "--tolkenummer", 30, "--json").ok().json
    assert (endret["sprak"], endret["tolkenummer"]) == (["somali", "arabisk"], 30)
    fil(tmp_path, "g.txt", "Flyttet.")
    ut = imdi("utvalg", "medlem", 1, "--fratrer", "1.12.2026", "--grunn-fil", "g.txt").ok()
    assert "Gikk ut\t01.12.2026" in ut.ut
    assert imdi("utvalg", "medlem", 1, miljo=OLE).kode == 0


@pytest.mark.parametrize(
    ("argumenter", "sagt"),
    [
        (["nominer"], "Oppgi --navn"),
        (["nominer", "--utlys"], "--frist DATO"),
        (["nominer", "--frist", "1.12.2026"], "--utlys"),
        (["nominer", "1"], "--rang TALL"),
        (["nominer", "--rang", "1"], "ID"),
        (["nominer", "--navn", "A", "--rolle", "sjef", "--nominert-av", "B"], "--rolle"),
        (["oppnevn", "1", "--plass", "fast"], "--fra DATO"),
        (["oppnevn", "1", "--fra", "1.1.2026"], "--plass"),
        (["medlem", "1", "--fratrer", "når som helst"], "dato"),
        (["møte"], "--dato"),
        (["møte", "--dato", "1.12.2026", "--sladd", "A=b"], "Hvilket møte"),
        (["møte", M, "--sladd", "A"], "--sladd"),
        (["innkall", "S-2026-0001"], "U-2026-0001"),
        (["innkall", M, "--vara", "1", "--forfall", "2"], "bare ett"),
        (["innkall", M, "--sak", S], "--vara"),
        (["habilitet", M, "--sak", S, "--medlem", "1", "--deltok", "2"], "--avgjør"),
        (["habilitet", M, "--sak", S, "--medlem", "1", "--svar", "kanskje"], "--svar"),
        (["habilitet", M, "--medlem", "1"], "--sak"),
        (["råd", M, "--sak", S, "--brudd", "GT-KOMP", "--anbefalt", "advarsel", "--fil", "-"], "GT-KOMP=brudd"),
        (["råd", M, "--sak", S, "--brudd", "TULL=brudd", "--anbefalt", "advarsel", "--fil", "-"], "--brudd"),
        (["råd", M, "--sak", S, "--brudd", "GT-KOMP=x", "--anbefalt", "advarsel", "--fil", "-"], "--brudd"),
        (
            ["råd", M, "--sak", S, *["--brudd", "GT-KOMP=brudd"] * 2, "--anbefalt", "advarsel", "--fil", "-"],
            "to ganger",
        ),
        (["råd", M, "--sak", S], "--anbefalt"),
        (["råd", M, "--sak", S, "--anbefalt", "advarsel"], "--fil FIL"),
        (["råd", M, "--sak", S, "--anbefalt", "advarsel", "--fil", "-", "--stemme", "x=advarsel"], "medlemsnummer"),
        (["råd", M, "--sak", S, "--anbefalt", "advarsel", "--fil", "-", "--alvor", "stort"], "--alvor"),
        (["protokoll", M, "--signer", "--tillegg-fil", "x"], "bare ett"),
        (["protokoll", M, "--ut", "p.pdf"], ".docx"),
        (["protokoll", M, "--målform", "dansk"], "--målform"),
        (["liste", "--medlemmer", "--nominasjoner"], "bare ett"),
        (["vis", "X-1"], "U-2026-0001"),
        (["vis", M], "finnes ikke"),
    ],
)
def test_det_som_er_skrevet_feil_sies_og_ingenting_endres(ovelse: Any, argumenter: list[str], sagt: str) -> None:
    svar = ovelse("utvalg", *argumenter, "--uten-dialog", inn="tekst")
    assert svar.kode == 2, svar
    assert sagt in svar.feil and svar.ut == ""
