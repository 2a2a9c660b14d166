"""`imdi tolk importer | liste | vis`, through the real program."""

import csv
import json
from pathlib import Path
from typing import Any

import pytest
from conftest import Program
from python_calamine import CalamineWorkbook
from tolk.register.registerfil import HODE, rad, skriv

EKSEMPEL = Path(__file__).parents[3] / "imdi_cli" / "eksempler" / "tolker.csv"


@pytest.fixture
def eksempel(ovelse: Program) -> Program:
    ovelse("tolk", "importer", EKSEMPEL, "--ja").ok()
    return ovelse


def test_eksempelfilen_leses_inn_og_rapporten_sier_hva_som_bor_sjekkes(ovelse: Program) -> None:
    svar = ovelse("tolk", "importer", EKSEMPEL, "--ja").ok()
    assert "tolker.csv er lest inn." in svar.ut
    assert "13 (13 nye, 0 endret, 0 uendret)" in svar.ut
    assert "Kategorier\tA: 1, B: 6, C: 2, D: 3, E: 3, uten: 2" in svar.ut
    assert "Tolk 10671 er oppført i rumensk uten kategori" in svar.ut
    assert "Neste steg\timdi tolk liste" in svar.ut
    igjen = ovelse("tolk", "importer", EKSEMPEL, "--ja")
    assert igjen.kode == 1
    assert "lest inn før" in igjen.feil
    assert "Ingenting er endret." in igjen.feil


def test_rapporten_viser_endringer_avvik_og_hvem_som_mangler(eksempel: Program, tmp_path: Path) -> None:
    fil = skriv(
        tmp_path / "ny.csv",
        rad(kvalifikasjon="bachelor", kategori="C"),
        rad(tolkenummer="1", sprak="norsk tegnspråk", tolketype="tegnspråk", kvalifikasjon="tao", kategori=""),
        hode=HODE + ";kategori",
    )
    svar = eksempel("tolk", "importer", fil, "--ja").ok()
    assert "tolk 10482\tsomali: fra C til B" in svar.ut
    assert "linje 2\tTolk 10482, somali: filen sier C, kvalifikasjonene gir B. Det er den" in svar.ut
    assert "12 tolker står som før: 10517," in svar.ut
    assert " og 2 til" in svar.ut


def test_rapporten_som_json(ovelse: Program) -> None:
    data = ovelse("tolk", "importer", EKSEMPEL, "--ja", "--json").ok().json
    assert (data["rader"], len(data["nye"]), data["ikke_i_filen"]) == (23, 13, [])
    assert {m["felt"] for m in data["bor_sjekkes"]} == {"kvalifikasjon"}


def test_feil_i_filen_listes_og_ingenting_er_lagret(ovelse: Program, tmp_path: Path) -> None:
    svar = ovelse("tolk", "importer", skriv(tmp_path / "feil.csv", rad(), rad(fylke="Atlantis", tolkenummer="2")))
    assert svar.kode == 1
    assert "feil.csv er ikke lest inn: 1 feil må rettes." in svar.feil
    assert "linje 3, fylke" in svar.feil
    assert ovelse("tolk", "liste", "--internt", "--json").ok().json == []


def test_en_fil_som_ikke_finnes(ovelse: Program) -> None:
    svar = ovelse("tolk", "importer", "borte.csv")
    assert svar.kode in (1, 2)
    assert "borte.csv" in svar.feil


def test_listen_er_offentlig_og_best_kvalifiserte_forst(eksempel: Program) -> None:
    linjer = [linje.split("\t") for linje in eksempel("tolk", "liste").ok().ut.splitlines()]
    assert linjer[0][:4] == ["Kategori", "Nr.", "Navn", "Språk"]
    kategorier = [linje[0][:1] or "Z" for linje in linjer[1:]]
    assert kategorier == sorted(kategorier)
    assert [linje[2] for linje in linjer[1:] if linje[0].startswith("B")] == [
        "Farid Rahimi",
        "Ingrid Sæther",
        "Máret Elle Somby",
        "Oksana Kovalenko",
        "Åse Marie Ødegård",
        "Åse Marie Ødegård",
    ]
    numre = {linje[1] for linje in linjer[1:]}
    assert "10655" not in numre  # inactive
    assert "10702" not in numre  # not oppført
    assert "B antatt" in {linje[0] for linje in linjer}


@pytest.mark.parametrize(
    ("valg", "numre"),
    [
        (["--språk", "somali"], [10482]),
        (["--sprak", "SOMALI"], [10482]),
        (["--kategori", "a"], [10602]),
        (["--fylke", "Oslo"], [10482, 10671]),
        (["--fylke", "03", "--kategori", "C"], [10482]),
        (["--språk", "wolof"], []),
        (["--navn", "aase odegaard", "--språk", "NORDSAMISK"], []),
        (["--navn", "aas", "--tolketype", "tegnspraak"], [10548]),
        (["--tolkenummer", "10482"], [10482]),
        (["--tolketype", "tegnspraak"], [10533, 10548]),
        (["--internt", "--språk", "tyrkisk"], [10655]),
    ],
)
def test_listen_kan_deles_paa_sprak_kategori_og_fylke(eksempel: Program, valg: list[str], numre: list[int]) -> None:
    assert [r["tolkenummer"] for r in eksempel("tolk", "liste", "--json", *valg).ok().json] == numre


def test_et_ukjent_sprak_gir_forslag(eksempel: Program) -> None:
    for valg, ord_, mente in (
        ("--språk", "somalli", "«somali»"),
        ("--fylke", "Oslu", "«Oslo»"),
        ("--kapasitet", "deltidd", "«deltid»"),
        ("--tolketype", "norsk tegnspråg", "«norsk tegnspråk»"),
    ):
        svar = eksempel("tolk", "liste", valg, ord_)
        assert (svar.kode, svar.ut) == (2, "")
        assert f"Mente du {mente}" in svar.feil


def test_sok_er_listen_med_navn_eller_nummer(eksempel: Program) -> None:
    for sokt, valg in (("aase", "--navn"), ("Amna Yussuf", "--navn"), ("10482", "--tolkenummer")):
        svar, lik = eksempel("tolk", "søk", *sokt.split()).ok(), eksempel("tolk", "liste", valg, sokt).ok()
        assert svar == lik
        assert len(svar.ut.splitlines()) > 1
    assert "Navn som likner" in eksempel("tolk", "søk", "Amna", "Yussuf").ok().feil
    assert "Ingen tolker passer." in eksempel("tolk", "liste", "--navn", "Zzzz").ok().feil


@pytest.mark.parametrize("ende", ["csv", "json", "xlsx"])
def test_listen_som_fil_er_den_samme_som_paa_skjermen(eksempel: Program, tmp_path: Path, ende: str) -> None:
    fil = tmp_path / f"liste.{ende}"
    valg = ["--kategori", "B", "--ut", fil]
    assert eksempel("tolk", "liste", *valg, "--json").ok().json == {"fil": str(fil), "rader": 6}
    ventet = eksempel("tolk", "liste", "--kategori", "B", "--json").ok().json
    if ende == "json":
        assert json.loads(fil.read_text("utf-8")) == ventet
    elif ende == "csv":
        lest = list(csv.DictReader(fil.read_text("utf-8-sig").splitlines(), delimiter=";"))
        assert [{k: v.removeprefix("'") for k, v in r.items()} for r in lest] == [som_tekst(r) for r in ventet]
    else:
        ark = CalamineWorkbook.from_path(str(fil)).get_sheet_by_name("Tolker").to_python()
        assert ark[-6:] == [list(som_tekst(r).values()) for r in ventet]
    assert eksempel("tolk", "liste", *valg).kode == 1
    assert "6 rader er skrevet til" in eksempel("tolk", "liste", *valg, "--overskriv").ok().ut


def som_tekst(rad: dict[str, Any]) -> dict[str, str]:
    ord_ = {True: "ja", False: "nei", None: ""}
    return {n: ord_[v] if v is None or isinstance(v, bool) else str(v) for n, v in rad.items()}


def test_listen_som_fil_avviser_det_som_ikke_gar(eksempel: Program, tmp_path: Path) -> None:
    assert eksempel("tolk", "liste", "--ut", "liste.pdf").kode == 2
    svar = eksempel("tolk", "liste", "--navn", "Amna Yussuf", "--ut", "naer.csv")
    assert svar.kode == 2
    assert "Ingen som passer, heter «Amna Yussuf»" in svar.feil
    assert not (tmp_path / "naer.csv").exists()
    eksempel("tolk", "liste", "--navn", "Zzzz", "--ut", "tom.json").ok()
    assert (tmp_path / "tom.json").read_text("utf-8") == "[]\n"
    eksempel("tolk", "liste", "--internt", "--ut", "alle.xlsx").ok()
    forside = CalamineWorkbook.from_path(str(tmp_path / "alle.xlsx")).get_sheet_by_index(0).to_python()
    assert "Til intern bruk" in str(forside)


@pytest.mark.parametrize(
    "argumenter",
    ["liste --kategori F", "liste --fylke Atlantis", "vis Amina", "vis 1", "vis 10655"],
)
def test_det_som_ikke_kan_forstaas_er_en_bruksfeil(eksempel: Program, argumenter: str) -> None:
    svar = eksempel("tolk", *argumenter.split())
    assert svar.kode == 2
    assert svar.ut == ""


def test_den_interne_visningen_har_alt_og_er_logget(eksempel: Program) -> None:
    svar = eksempel("tolk", "vis", "10482", "--internt").ok()
    assert "Fødselsdato\t17. mai 1984" in svar.ut
    assert "Adresse\tOppdiktet vei 1, 0000 Stedet" in svar.ut
    assert "Status\toppført" in svar.ut
    assert eksempel("tolk", "vis", "10482", "--internt", "--json").ok().json["fodselsdato"] == "1984-05-17"
    assert eksempel("tolk", "vis", "10655", "--internt").ok()
    assert eksempel("tolk", "vis", "1", "--internt").kode == 2
    status = eksempel("tolk", "liste", "--internt").ok().ut
    assert "ikke oppført" in status


def test_den_offentlige_visningen(eksempel: Program) -> None:
    svar = eksempel("tolk", "vis", "10482").ok()
    assert svar.ut.splitlines()[0] == "10482 Amina Yusuf"
    assert "somali · kategori C · statsautorisert · statsautorisasjon i tolking 12.06.2015" in svar.ut
    skrivetolk = eksempel("tolk", "vis", "10551").ok()
    assert "kategori B antatt" in skrivetolk.ut
    assert "ikke er bekreftet" in skrivetolk.feil
    assert "ingen kategori" in eksempel("tolk", "vis", "10671").ok().ut


def test_ingen_offentlig_utskrift_rober_fodselsdato_eller_adresse_uten_samtykke(eksempel: Program) -> None:
    """Walk every public output, as text and as JSON, on both streams."""
    kilde = [linje.split(";") for linje in EKSEMPEL.read_text("utf-8").splitlines()[1:]]
    hemmelig = {r[5] for r in kilde} | {r[9] for r in kilde if r[9] and r[10] == "nei"}
    hemmelig |= {f"{int(d[8:])}.{d[5:7]}.{d[:4]}" for d in {r[5] for r in kilde}} | {"mai 1984"}
    utskrifter = [eksempel("tolk", "liste", *json) for json in ([], ["--json"])]
    utskrifter += [eksempel("tolk", "vis", nr, *json) for nr in {r[0] for r in kilde} for json in ([], ["--json"])]
    alt = "".join(svar.ut + svar.feil for svar in utskrifter)
    assert [h for h in hemmelig if h in alt] == []
    assert "Oppdiktet vei 3" in alt  # she has consented


def test_en_leser_ser_bare_det_offentlige(eksempel: Program) -> None:
    eksempel("bruker", "ny", "lars", "--navn", "Lars Lie", "--rolle", "leser", "--uten-dialog").ok()
    som_lars = {"IMDI_BRUKER": "lars"}
    assert eksempel("tolk", "vis", "10482", miljo=som_lars).kode == 0
    for argumenter in (["vis", "10482", "--internt"], ["liste", "--internt"], ["importer", EKSEMPEL, "--ja"]):
        svar = eksempel("tolk", *argumenter, miljo=som_lars)
        assert svar.kode == 4
        assert "saksbehandler" in svar.feil
