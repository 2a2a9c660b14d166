"""Whole journeys in the register: a tegnspråktolk, a skrivetolk, a døvblindetolk, and a bevilling given and lost."""

import re
from pathlib import Path
from typing import Any

import pytest
from conftest import Program
from hjelp import Svar, krev_kommandoer

EKSEMPEL = Path(__file__).parents[2] / "imdi_cli" / "eksempler" / "tolker.csv"
HEMMELIG = ("Hemmelig vei", "1984-05-17", "17. mai 1984", "17.05.1984")


@pytest.fixture
def reise(ovelse: Program, tmp_path: Path) -> Program:
    (tmp_path / "grunn.txt").write_text("Utdanningen var toårig og ble fullført i 1995.", "utf-8")
    return ovelse


def ny(program: Program, *valg: object) -> str:
    """Register an application; give its number."""
    felt = ["--fornavn", "Ingrid", "--etternavn", "Sæther", "--kanal", "digitalt", "--mottatt", "20.11.2026"]
    felt += ["--fødselsdato", "17.05.1984", "--fylke", "Oslo", "--telefon", "+47 00 00 09 09"]
    svar = program("tolk", "ny", *felt, "--adresse", "Hemmelig vei 1, 0000 Stedet", *valg, "--json").ok()
    return str(svar.json["nr"])


def ja(program: Program, nr: str) -> Svar:
    return program("tolk", "endre", nr, "--myndig", "ja", "--opphold", "ja", "--dokumentasjon", "ja").ok()


@pytest.mark.parametrize(
    ("sprak", "type_", "mer", "kategori", "antatt"),
    [
        ("norsk tegnspråk", "bachelor-tegnspråk", [], "B", True),
        (
            "norsk tegnspråk",
            "eldre-tolkeutdanning",
            ["--eldre-utdanning", "ja", "--begrunnelse-fil", "grunn.txt"],
            "D",
            True,
        ),
        ("norsk skrivetolking", "skrivetolkutdanning", [], "D", True),
        ("tolking for døvblinde", "bachelor-tegnspråk", [], "B", True),
        ("somali", "bachelor", [], "B", False),
    ],
)
def test_fra_soknad_til_oppforing(
    reise: Program, sprak: str, type_: str, mer: list[str], kategori: str, antatt: bool
) -> None:
    nr = ny(reise, "--språk", sprak)
    assert nr == "R-2026-0001"
    stengt = reise("tolk", "oppfør", nr)
    assert stengt.kode == 3
    assert "Ingenting er endret" in stengt.feil
    assert "tolkeforskriften § 10" in stengt.feil
    vist = reise("tolk", "vis", nr).ok()
    assert "Dette står i veien for oppføring" in vist.ut
    krev_kommandoer(vist.ut)
    reise("tolk", "kvalifikasjon", nr, "--språk", sprak, "--type", type_, "--oppnådd", "16.06.1995", *mer).ok()
    ja(reise, nr)
    svar = reise("tolk", "oppfør", nr).ok()
    assert "er oppført som tolk 10001" in svar.ut
    assert ("ikke er bekreftet" in svar.feil) is antatt
    assert "Klagefristen begynner" in svar.feil
    (rad,) = reise("tolk", "liste", "--språk", sprak, "--json").ok().json
    assert (rad["tolkenummer"], rad["kategori"], rad["kategori_antatt"]) == (10001, kategori, antatt)
    brev = reise("brev", "vis", re.search(r"imdi brev vis (\d+)", svar.ut)[1]).ok().ut  # type: ignore[index]
    assert f"kategori {kategori}" in " ".join(brev.split())
    if mer:
        assert "toårig og ble fullført i 1995" in " ".join(brev.split())
    reise("tolk", "endre", nr, "--underrettet", "i dag").ok()
    frister = reise("frister", "--alle", "--json").ok().json
    assert [(f["gjelder"], f["siste"]) for f in frister] == [(nr, "2026-12-14")]
    historikk = reise("tolk", "historikk", "10001").ok().ut
    assert "Søknaden er innvilget" in historikk
    assert f"kategori ingen → {kategori}" in historikk
    kontroll = reise("database", "kontroll")
    assert kontroll.kode == 0, kontroll.ut + kontroll.feil


def test_eldre_utdanning_uten_begrunnelse_stoppes(reise: Program) -> None:
    nr = ny(reise, "--språk", "norsk tegnspråk")
    svar = reise("tolk", "kvalifikasjon", nr, "--språk", "norsk tegnspråk", "--type", "eldre-tolkeutdanning")
    assert svar.kode == 3
    assert "ingen fast dato" in svar.feil


def test_en_bevilling_gis_og_kalles_tilbake(reise: Program) -> None:
    reise("tolk", "importer", EKSEMPEL, "--ja").ok()
    felles = ["10602", "--språk", "persisk"]
    gitt = reise(
        *("bevilling", "gi", *felles, "--bestått", "12.06.2026", "--myndig", "ja", "--mottatt", "1.7.2026")
    ).ok()
    assert "B-2026-0001 er gitt" in gitt.ut
    assert "persisk: fra kategori B til kategori A" in gitt.ut
    assert reise("bevilling", "gi", *felles, "--bestått", "12.06.2026", "--myndig", "ja").kode == 3
    nei = reise("bevilling", "tilbakekall", "B-2026-0001", "--grunnlag", "brudd", "--grunn-fil", "grunn.txt")
    assert (nei.kode, "andre punktum" in nei.feil) == (3, True)
    nei = reise(
        "bevilling", "tilbakekall", "B-2026-0001", "--grunnlag", "prøve-annullert", "--grunn-fil", "grunn.txt"
    )
    assert (nei.kode, "forvaltningsloven § 16" in nei.feil) == (3, True)
    tatt = reise(
        *("bevilling", "tilbakekall", "B-2026-0001", "--grunnlag", "prove-annullert", "--varslet", "1.11.2026"),
        *("--grunn-fil", "grunn.txt", "--underrettet", "i dag", "--målform", "nynorsk"),
    ).ok()
    assert "persisk: fra kategori A til kategori B" in tatt.ut
    assert [b["status"] for b in reise("bevilling", "liste", "--alle", "--json").ok().json] == ["tilbakekalt"]
    assert reise("bevilling", "liste", "--json").ok().json == []
    vist = reise("tolk", "vis", "10602", "--internt").ok().ut
    assert "Gjelder ikke lenger" in vist
    assert "annullert" in vist
    assert reise("bevilling", "tilbakekall", "B-2026-0001", "--underrettet", "i dag").kode == 2
    assert reise("bevilling", "tilbakekall", "B-2026-0001").kode == 2
    reise("bevilling", "tilbakekall", *felles, "--underrettet", "i dag")
    assert reise("database", "kontroll").kode == 0


def test_avslag_med_grunn_og_brev(reise: Program) -> None:
    nr = ny(reise, "--språk", "somali")
    assert reise("tolk", "endre", nr, "--mangler-fil", "grunn.txt").kode == 2
    bedt = reise("tolk", "endre", nr, "--mangler-fil", "grunn.txt", "--frist", "15.12.2026").ok()
    assert "15.12.2026  dokumentasjon fra søkeren" in bedt.ut.replace("\t", "  ")
    assert reise("tolk", "liste", "--søknader").ok().ut.count("mangler dokumentasjon") == 1
    assert reise("tolk", "avslå", nr).kode == 3
    svar = reise("tolk", "avslå", nr, "--grunn-fil", "-", inn="Ingenting er lagt fram.").ok()
    assert "har fått avslag for somali" in svar.ut
    brev = " ".join(reise("brev", "vis", "2").ok().ut.split())
    for bit in ("Ingenting er lagt fram", "§ 10 bokstav c", "Du kan klage"):
        assert bit in brev
    assert reise("tolk", "liste", "--søknader", "--json").ok().json == []
    assert reise("tolk", "liste", "--søknader", "--alle", "--json").ok().json[0]["status"] == "avslått"
    assert reise("tolk", "avslå", "10001", "--grunn-fil", "grunn.txt").kode == 2


def test_inaktiv_slettet_og_borte(reise: Program) -> None:
    reise("tolk", "importer", EKSEMPEL, "--ja").ok()
    assert "inaktiv" in reise("tolk", "inaktiver", "10482").ok().ut
    assert reise("tolk", "søk", "Amina", "--json").ok().json != []
    assert 10482 not in {r["tolkenummer"] for r in reise("tolk", "liste", "--json").ok().json}
    reise("tolk", "inaktiver", "10482", "--opphev").ok()
    assert reise("tolk", "slett", "10482", "--grunn-fil", "grunn.txt").kode == 2
    assert reise("tolk", "slett", "10482", "--grunn-fil", "grunn.txt", "--bekreft", "10517").kode == 2
    svar = reise("tolk", "slett", "10482", "--grunn-fil", "grunn.txt", "--bekreft", "10482").ok()
    assert "arkivlova § 13" in svar.ut
    assert reise("tolk", "vis", "10482", "--internt").kode == 2
    assert "Oppføringen er slettet" in reise("tolk", "historikk", "10482").ok().ut
    assert reise("tolk", "slett", "Amina").kode == 2
    assert reise("database", "kontroll").kode == 0


def test_sok_i_registeret(reise: Program) -> None:
    reise("tolk", "importer", EKSEMPEL, "--ja").ok()
    assert "Åse Marie Ødegård" in reise("tolk", "søk", "aase", "odegaard").ok().ut
    assert "Åse Marie Ødegård" in reise("tolk", "sok", "ÅSE").ok().ut
    naer = reise("tolk", "søk", "Nowitski").ok()
    assert "Ingen som passer, heter «Nowitski». Navn som likner:" in naer.feil
    assert "Nowicki" in naer.ut
    assert "Ingen tolker passer." in reise("tolk", "søk", "Zzzzz").ok().feil
    assert [r["tolkenummer"] for r in reise("tolk", "søk", "10640", "--json").ok().json] == [10640]


def test_en_ny_soknad_fra_en_som_star_der(reise: Program) -> None:
    reise("tolk", "importer", EKSEMPEL, "--ja").ok()
    svar = reise("tolk", "ny", "--tolk", "10482", "--språk", "arabisk", "--kanal", "papirpost", "--mottatt", "i dag")
    assert "Amina Yusuf" in svar.ok().ut
    assert (
        reise("tolk", "ny", "--tolk", "1", "--språk", "arabisk", "--kanal", "papirpost", "--mottatt", "i dag").kode
        == 2
    )
    mangler = reise("tolk", "ny", "--uten-dialog")
    assert mangler.kode == 2
    assert "--språk" in mangler.feil


@pytest.mark.parametrize(
    "argumenter",
    [
        ["endre", "10482", "--myndig", "ja"],
        ["endre", "10482", "--kapasitet", "mye"],
        ["endre", "R-2026-0009", "--myndig", "ja"],
        ["endre", "R-2026-0001", "--myndig", "kanskje"],
        ["kvalifikasjon", "10482", "--språk", "somali", "--type", "doktorgrad"],
        ["kvalifikasjon", "10482", "--språk", "somali", "--type", "tao", "--eldre-utdanning", "vet ikke"],
        ["vis", "X-1"],
        ["oppfør", "R-2026-0009"],
        ["historikk", "Amina"],
    ],
)
def test_det_som_ikke_kan_forstas(reise: Program, argumenter: list[str]) -> None:
    reise("tolk", "importer", EKSEMPEL, "--ja").ok()
    ny(reise, "--språk", "somali")
    assert reise("tolk", *argumenter).kode == 2


# --- privacy ----------------------------------------------------------------------------------------------------


def test_ingen_offentlig_utskrift_rober_noe(reise: Program, tmp_path: Path) -> None:
    """Walk every public output, text and JSON, both streams, of one who is entered with all that must not show."""
    from tolk.register.soknadlag import gyldig_fnr

    fnr = gyldig_fnr()
    (tmp_path / "fnr.txt").write_text(fnr, "utf-8")
    nr = ny(reise, "--språk", "somali", "--fødselsnummer-fil", "fnr.txt", "--adressesperre", "strengt fortrolig")
    reise("tolk", "kvalifikasjon", nr, "--språk", "somali", "--type", "bachelor").ok()
    ja(reise, nr)
    reise("tolk", "oppfør", nr).ok()
    reise("bruker", "ny", "lars", "--navn", "Lars Lie", "--rolle", "leser", "--uten-dialog").ok()
    som_lars = {"IMDI_BRUKER": "lars"}
    offentlig: list[list[Any]] = [
        ["tolk", "liste"],
        ["tolk", "liste", "--fylke", "Oslo"],
        ["tolk", "liste", "--språk", "somali"],
        ["tolk", "søk", "sæther"],
        ["tolk", "søk", "sather ingrit"],
        ["tolk", "vis", "10001"],
    ]
    alt = ""
    for kommando in offentlig:
        for json in ([], ["--json"]):
            svar = reise(*kommando, *json, miljo=som_lars)
            alt += svar.ok().ut + svar.feil
    assert "Sæther" in alt
    assert [h for h in (*HEMMELIG, fnr, "00 00 09 09", "Oslo") if h in alt] == []
    internt: list[list[Any]] = [
        ["tolk", "vis", "10001", "--internt"],
        ["tolk", "liste", "--internt"],
        ["tolk", "søk", "sæther", "--internt"],
        ["tolk", "vis", nr],
        ["tolk", "historikk", "10001"],
        ["tolk", "liste", "--søknader"],
        ["logg", "vis"],
        ["brev", "vis", "1"],
    ]
    for kommando in internt:
        assert reise(*kommando, miljo=som_lars).kode == 4
        svar = reise(*kommando).ok()
        assert fnr not in svar.ut + svar.feil
    assert "00 00 09 09" in reise("tolk", "vis", "10001", "--internt").ok().ut
    assert "00 00 09 09" not in reise("tolk", "liste", "--internt").ok().ut
