"""The public register as a file: the same in each form, by its schema, and nothing that is not public."""

import csv
import io
import json
import re
import zipfile
from datetime import date
from pathlib import Path
from typing import Any

import openpyxl
from conftest import Program
from defusedxml import ElementTree
from hjelp import senere, som
from python_calamine import CalamineWorkbook
from tolk.register.registerfil import rad, skriv
from tolk.register.soknadlag import oppfort, reager

import imdi_cli
from imdi_cli.kjerne.dokument import Filformat
from imdi_cli.kjerne.kontekst import Kontekst
from imdi_cli.kjerne.skjema import skjemamappe
from imdi_cli.tolk.bevilling import steg as bevilling
from imdi_cli.tolk.bevilling.typer import NyBevilling
from imdi_cli.tolk.eksport import regler, steg
from imdi_cli.tolk.reaksjon.typer import Reaksjonstype
from imdi_cli.tolk.register import steg as register
from imdi_cli.tolk.register.steg import liv
from imdi_cli.tolk.register.steg.innlesing import importer
from imdi_cli.tolk.register.typer import Adressesperre

EKSEMPEL = Path(imdi_cli.__file__).parent / "eksempler" / "tolker.csv"
LAGES_SLIK = "json.dumps(regler.skjema(), ensure_ascii=False, indent=2) + '\\n'"
SKJEMA = json.loads((skjemamappe() / "utveksling" / "tolkeregister.schema.json").read_text("utf-8"))
TYPER = {"string": str, "integer": int, "boolean": bool, "array": list, "object": dict, "null": type(None)}


def brudd(skjema: dict[str, Any], verdi: Any, sted: str = "") -> list[str]:
    """Hold a value against what the schema uses of JSON Schema; any other word of it is an error here."""
    kjente = {"$schema", "title", "description", "type", "enum", "const", "format", "pattern", "minLength", "minimum"}
    assert set(skjema) <= kjente | {"properties", "required", "additionalProperties", "items"}
    if "enum" in skjema:
        return [] if verdi in skjema["enum"] else [f"{sted}: {verdi!r}"]
    if "const" in skjema:
        return [] if verdi == skjema["const"] else [f"{sted}: {verdi!r}"]
    typer = skjema["type"] if isinstance(skjema["type"], list) else [skjema["type"]]
    if type(verdi) not in [TYPER[t] for t in typer]:
        return [f"{sted}: {verdi!r} er ikke {typer}"]
    ut = []
    if isinstance(verdi, str):
        if len(verdi) < skjema.get("minLength", 0) or not re.search(skjema.get("pattern", ""), verdi):
            ut.append(f"{sted}: {verdi!r}")
        if skjema.get("format") == "date" and date.fromisoformat(verdi).isoformat() != verdi:
            ut.append(f"{sted}: {verdi!r} er ingen dag")
    if isinstance(verdi, int) and verdi < skjema.get("minimum", verdi):
        ut.append(f"{sted}: {verdi}")
    if isinstance(verdi, list):
        ut += [b for i, en in enumerate(verdi) for b in brudd(skjema["items"], en, f"{sted}/{i}")]
    if isinstance(verdi, dict):
        assert skjema["additionalProperties"] is False
        ut += [f"{sted}: {n} mangler" for n in skjema["required"] if n not in verdi]
        ut += [f"{sted}: {n} er ukjent" for n in verdi if n not in skjema["properties"]]
        kjente_felt = [n for n in verdi if n in skjema["properties"]]
        ut += [b for n in kjente_felt for b in brudd(skjema["properties"][n], verdi[n], f"{sted}/{n}")]
    return ut


def som_json(k: Kontekst) -> dict[str, Any]:
    lest: dict[str, Any] = json.loads(steg.lag(k, Filformat.JSON).data)
    assert brudd(SKJEMA, lest) == []
    return lest


def tabell(data: bytes, fane: str = "Tolkeregisteret") -> list[dict[str, Any]]:
    ark = openpyxl.load_workbook(io.BytesIO(data))[fane]
    (navn,) = ark.tables
    hode, *rader = [[celle.value for celle in rad] for rad in ark[ark.tables[navn].ref]]
    return [dict(zip(hode, rad, strict=True)) for rad in rader]


def test_skjemaet_er_det_kolonnene_gir() -> None:
    tekst = (skjemamappe() / "utveksling" / "tolkeregister.schema.json").read_text("utf-8")
    assert tekst == json.dumps(regler.skjema(), ensure_ascii=False, indent=2) + "\n", (
        f"lag filen på nytt: {LAGES_SLIK}"
    )


def test_json_folger_skjemaet_og_har_det_listen_har(k: Kontekst) -> None:
    importer(k, EKSEMPEL)
    lest = som_json(k)
    assert (lest["dato"], lest["hjemmel"]) == ("2026-11-23", "tolkeloven § 17 og tolkeforskriften § 13")
    rader = {(r["tolkenummer"], r["sprak"]): r for r in lest["oppforinger"]}
    assert len(rader) == len(lest["oppforinger"])
    assert set(rader) == {(r.tolkenummer, r.sprak) for r in register.liste(k)}
    amina = rader[10482, "somali"]
    assert amina["kvalifikasjoner"] == [{"kvalifikasjon": "statsautorisasjon", "oppnadd": "2015-06-12"}]
    assert (amina["fylke"], amina["fylkesnavn"], amina["iso_639_3"]) == ("03", "Oslo", "som")
    assert (amina["adresse"], rader[10533, "norsk tegnspråk"]["adresse"]) == (None, "Oppdiktet vei 3, 0000 Stedet")
    assert rader[10533, "norsk tegnspråk"]["kategori_antatt"] is True


def test_skjemaet_ville_ha_avvist_noe_annet(k: Kontekst) -> None:
    importer(k, EKSEMPEL)
    for felt, verdi in (
        ("kategori", "F"),
        ("tolkenummer", 0),
        ("fylke", "3"),
        ("oppfort", 20160201),
        ("telefon", ""),
        ("fodselsdato", "1984-05-17"),
    ):
        lest = som_json(k)
        lest["oppforinger"][0][felt] = verdi
        assert brudd(SKJEMA, lest), felt
    lest = som_json(k)
    del lest["oppforinger"][0]["navn"]
    assert brudd(SKJEMA, lest) == ["/oppforinger/0: navn mangler"]


def test_csv_og_arbeidsbok_sier_det_samme_som_json(k: Kontekst) -> None:
    importer(k, EKSEMPEL)
    ventet = []
    for r in som_json(k)["oppforinger"]:
        har = ["{kvalifikasjon} {oppnadd}".format(**en).removesuffix(" None") for en in r["kvalifikasjoner"]]
        ord_ = {True: "ja", False: "nei", None: ""}
        enkle = {n: ord_[v] if v is None or isinstance(v, bool) else str(v) for n, v in r.items()}
        ventet.append(enkle | {"kvalifikasjoner": "; ".join(har)})
    fra_csv = list(csv.DictReader(io.StringIO(steg.lag(k, Filformat.CSV).data.decode("utf-8-sig")), delimiter=";"))
    assert {r.pop("uttrekk") for r in fra_csv} == {"2026-11-23"}
    assert [{n: v.removeprefix("'") for n, v in r.items()} for r in fra_csv] == ventet
    data = steg.lag(k, Filformat.XLSX).data
    fra_bok = [[v or "" for v in r.values()] for r in tabell(data)]
    assert fra_bok == [list(r.values()) for r in ventet]
    med_calamine = CalamineWorkbook.from_filelike(io.BytesIO(data)).get_sheet_by_name("Tolkeregisteret").to_python()
    assert [r[11] for r in med_calamine[-len(ventet) :]] == [r["fylke"] for r in ventet]  # «03» is still text


def test_arbeidsboken_er_tilgjengelig(k: Kontekst) -> None:
    importer(k, EKSEMPEL)
    data = steg.lag(k, Filformat.XLSX).data
    bok = openpyxl.load_workbook(io.BytesIO(data))
    assert bok.sheetnames == ["Forside", "Innhold", "Tolkeregisteret", "Kolonner"]
    ark = bok["Tolkeregisteret"]
    (tabell_,) = ark.tables.values()
    hode = int(re.search(r"\d+", tabell_.ref)[0])  # type: ignore[index]
    assert ark.freeze_panes == f"A{hode + 1}"
    assert ark.print_title_rows == f"${hode}:${hode}"
    assert all(ark.column_dimensions[celle.column_letter].width >= 9 for celle in ark[hode])
    forside = " ".join(str(rad[0].value) for rad in bok["Forside"].iter_rows())
    for ord_ in ("Kilde: Nasjonalt tolkeregister", "Uttrekk: 23. november 2026", "tolkeforskriften § 13"):
        assert ord_ in forside
    assert [r["Navn i datafiler"] for r in tabell(data, "Kolonner")] == list(
        SKJEMA["properties"]["oppforinger"]["items"]["properties"]
    )
    pakke = zipfile.ZipFile(io.BytesIO(data))
    kjerne = ElementTree.fromstring(pakke.read("docProps/core.xml"))
    assert kjerne.findtext("{http://purl.org/dc/elements/1.1/}language") == "nb-NO"


def test_farlig_tekst_er_ufarlig_i_hver_form(k: Kontekst, tmp_path: Path) -> None:
    onde = {"fornavn": '=HYPERLINK("http://x")', "etternavn": "@SUM(A1)", "epost": "-1+1@eksempel.no"}
    importer(k, skriv(tmp_path / "ond.csv", rad(**onde)))
    k.base.utfor("UPDATE tolk SET mellomnavn = :m", m="\x1b[31m\x07\u202e\x9b")
    for format_ in Filformat:
        data = steg.lag(k, format_).data
        if format_ is Filformat.XLSX:
            pakke = zipfile.ZipFile(io.BytesIO(data))
            data = b"".join(pakke.read(navn) for navn in pakke.namelist())
            assert b"<f>" not in data
        tekst = data.decode()
        assert not set(tekst) & {"\x1b", "\x07", "\u202e", "\x9b"}
        if format_ is Filformat.CSV:
            (linje,) = csv.DictReader(io.StringIO(data.decode("utf-8-sig")), delimiter=";")
            assert [v for v in linje.values() if v[:1] in ("=", "+", "-", "@")] == []
    assert "HYPERLINK" in tabell(steg.lag(k, Filformat.XLSX).data)[0]["Navn"]


def test_bare_de_som_er_oppfort_og_bare_det_som_gjelder(k: Kontekst, tmp_path: Path) -> None:
    vanlig = oppfort(k, adresse_samtykke=True)
    ute = oppfort(k, etternavn="Utestengt")
    sperret = oppfort(k, etternavn="Sperret", adresse_samtykke=True)
    midlertidig = oppfort(k, etternavn="Midlertidig")
    bevilling.gi(k, midlertidig, NyBevilling("somali", date(2026, 10, 1), True, date(2026, 11, 1)))
    for_ = {r["tolkenummer"]: r for r in som_json(k)["oppforinger"]}[midlertidig]
    assert (for_["kategori"], for_["statsautorisert"], len(for_["kvalifikasjoner"])) == ("A", True, 2)
    inaktiv = oppfort(k, etternavn="Inaktiv")
    liv.inaktiver(k, inaktiv)
    liv.endre(k, sperret, {"adressesperre": Adressesperre.STRENGT})
    reager(k, ute, Reaksjonstype.UTESTENGT_ALLTID)
    reager(k, midlertidig, Reaksjonstype.TILBAKEKALT_MIDLERTIDIG, sprak="somali")
    lest = {r["tolkenummer"]: r for r in som_json(k)["oppforinger"]}
    assert {ute, inaktiv} & set(lest) == set()
    assert lest[vanlig]["adresse"] == "Hemmelig vei 1, 0000 Stedet"
    assert [lest[sperret][n] for n in ("fylke", "fylkesnavn", "telefon", "adresse")] == [None] * 4
    etter = lest[midlertidig]
    assert (etter["kategori"], etter["statsautorisert"]) == ("B", False)
    assert [o["kvalifikasjon"] for o in etter["kvalifikasjoner"]] == ["bachelor"]


def test_det_samme_registeret_gir_den_samme_filen_og_ingen_spor(k: Kontekst) -> None:
    importer(k, EKSEMPEL)
    for_ = k.base.en("SELECT max(nr) FROM journal")
    leser = som(k, "lars", "leser")
    for format_ in Filformat:
        assert steg.lag(k, format_) == steg.lag(senere(leser, hours=1), format_)
    assert k.base.en("SELECT max(nr) FROM journal") == for_


def test_et_tomt_register(k: Kontekst) -> None:
    assert som_json(k)["oppforinger"] == []
    assert steg.lag(k, Filformat.CSV).data.decode("utf-8-sig").count("\n") == 1
    assert "Ingen rader" in str(
        CalamineWorkbook.from_filelike(io.BytesIO(steg.lag(k, Filformat.XLSX).data))
        .get_sheet_by_name("Tolkeregisteret")
        .to_python()
    )


def test_kommandoen(ovelse: Program, tmp_path: Path) -> None:
    ovelse("tolk", "importer", EKSEMPEL, "--ja").ok()
    ovelse("tolkebevis", "nøkkel").ok()
    ovelse("tolkebevis", "utsted", "10482").ok()
    svar = ovelse("tolk", "eksport").ok()
    assert "11 tolker, 14 rader" in svar.ut
    assert "bygger på en praksis som ikke er bekreftet" in svar.feil
    assert (tmp_path / "tolkeregisteret-2026-11-23.xlsx").stat().st_size > 5000
    assert ovelse("tolk", "eksport").kode == 1
    ovelse("tolk", "eksport", "--overskriv").ok()
    data = ovelse("tolk", "eksport", "--ut", "register.json", "--json").ok().json
    assert (data["format"], data["dato"], data["tolker"]) == ("json", "2026-11-23", 11)
    lest = json.loads((tmp_path / "register.json").read_text("utf-8"))
    assert brudd(SKJEMA, lest) == []
    (amina,) = (r for r in lest["oppforinger"] if r["tolkenummer"] == 10482)
    assert (amina["tolkebevis"], amina["tolkebevis_utstedt"]) == ("T-2026-0001", "2026-11-23")
    ovelse("tolkebevis", "sperr", "10482", "--grunn-fil", "-", inn="mistet").ok()
    ovelse("tolk", "eksport", "--format", "csv", "--ut", "register.txt").ok()
    assert "T-2026-0001" not in (tmp_path / "register.txt").read_text("utf-8-sig")
    assert ovelse("tolk", "eksport", "--format", "pdf").kode == 2
