"""`imdi innspill`, through the real program: the letter's «innhente og vurdere innspill», from end to end."""

import json

import pytest

TEMA = "tegnspråk i tolkeregisteret"


@pytest.fixture
def spurt(ovelse, tmp_path):
    """Three bodies asked on 23 November, with a deadline on 15 December."""
    (tmp_path / "spørsmål.txt").write_text("Hvordan bør tegnspråktolker føres opp?", "utf-8")
    for instans in ("Norges Døveforbund", "Tolkeforbundet", "OsloMet"):
        ovelse(
            *("innspill", "be-om", "--tema", TEMA, "--instans", instans, "--frist", "15.12.2026"),
            *("--fil", "spørsmål.txt"),
        ).ok()
    return ovelse


def test_reisen_fra_foresporsel_til_rapport(spurt, tmp_path):
    (tmp_path / "svar.txt").write_text("Tolker med eldre utdanning bør med.\nDe er mange.", "utf-8")
    (tmp_path / "grunn.txt").write_text("Forskriften åpner for det.", "utf-8")
    (tmp_path / "brev.pdf").write_bytes(b"%PDF-1.4 oppdiktet")
    assert [f["gjelder"] for f in spurt("frister", "--alle", "--json").ok().json] == [
        "N-2026-0001",
        "N-2026-0002",
        "N-2026-0003",
    ]
    svar = spurt("innspill", "ny", "n-2026-1", "--fil", "svar.txt", "--vedlegg", "brev.pdf").ok()
    assert "N-2026-0001: innspillet fra Norges Døveforbund er registrert." in svar.ut
    assert "Neste steg\timdi innspill vurder N-2026-0001 --utfall KODE --grunn-fil FIL" in svar.ut
    svar = spurt("innspill", "vurder", "N-2026-0001", "--utfall", "tas-til-folge", "--grunn-fil", "grunn.txt").ok()
    assert "Det står ikke hva innspillet førte til." in svar.feil
    svar = spurt(
        *("innspill", "vurder", "N-2026-0001", "--utfall", "delvis", "--grunn-fil", "grunn.txt"),
        *("--endring", "regel om kategori D"),
    ).ok()
    assert "Merk" not in svar.feil
    svar = spurt(
        "innspill", "ny", "--fil", "svar.txt", "--tema", TEMA, "--instans", "En tolk", "--datert", "1.11.2026"
    )
    assert "Kom\t23.11.2026 (datert 01.11.2026)" in svar.ok().ut
    spurt("innspill", "endre", "N-2026-0002", "--frist", "22.12.2026", "--kontakt", "Bo, bo@eksempel.no").ok()
    svar = spurt("innspill", "avslutt", "N-2026-0003", "--grunn-fil", "grunn.txt").ok()
    assert "er avsluttet uten svar. Den telles som ubesvart." in svar.ut

    vis = spurt("innspill", "vis", "N-2026-0001").ok().ut
    for tekst in (
        "Hvordan bør tegnspråktolker føres opp?",
        "De er mange.",
        "brev.pdf",
        "Vurdert 23.11.2026 av Kari Nordmann: tas til følge",
        "Førte til\tregel om kategori D",
    ):
        assert tekst in vis
    assert "frist\t2026-12-15\t2026-12-22\tKari Nordmann" in spurt("innspill", "vis", "N-2026-0002").ok().ut
    data = spurt("innspill", "vis", "N-2026-0001", "--json").ok().json
    assert [v["utfall"] for v in data["vurderinger"]] == ["tas-til-følge", "delvis"]
    assert data["svar"][0]["tekst"].startswith("Tolker med eldre utdanning")

    linjer = spurt("innspill", "liste").ok().ut.splitlines()
    assert linjer[0].split("\t")[:3] == ["Nr", "Tema", "Instans"]
    assert [linje.split("\t")[5] for linje in linjer[1:]] == [
        "tas delvis til følge",
        "venter på svar",
        "avsluttet uten svar",
        "besvart, ikke vurdert",
    ]
    venter = spurt("innspill", "liste", "--status", "venter", "--json").ok().json
    assert [s["nr"] for s in venter] == ["N-2026-0002"]

    rapport = spurt("innspill", "rapport").ok().ut
    assert "| Spurt | 3 |\n| Besvart | 1 |\n| Ubesvart | 2 |\n" in rapport
    assert "bo@eksempel.no" not in rapport
    data = spurt("innspill", "rapport", "--json").ok().json
    assert {n: data["temaer"][0][n] for n in ("spurt", "besvart", "ubesvart", "uoppfordret")} == {
        "spurt": 3,
        "besvart": 1,
        "ubesvart": 2,
        "uoppfordret": 1,
    }
    assert spurt("innspill", "rapport", "--tema", "ukjent").kode == 2


@pytest.mark.parametrize("slag", ["md", "csv", "xlsx"])
def test_rapporten_som_fil(spurt, tmp_path, slag):
    fil = tmp_path / f"innspill.{slag}"
    assert f"Rapporten er skrevet: {fil}" in spurt("innspill", "rapport", "--ut", fil.name).ok().ut
    assert fil.stat().st_size > 100
    assert spurt("innspill", "rapport", "--ut", fil.name).kode == 1
    spurt("innspill", "rapport", "--ut", fil.name, "--overskriv").ok()
    if slag == "md":
        assert fil.read_text("utf-8").rstrip() == spurt("innspill", "rapport").ok().ut.rstrip()


def test_det_som_mangler_far_en_setning(spurt):
    svar = spurt("innspill", "be-om", "--instans", "OsloMet")
    assert (svar.kode, "--tema" in svar.feil) == (2, True)
    svar = spurt("innspill", "ny", "N-2026-0001", "--instans", "OsloMet", inn="Tekst")
    assert (svar.kode, "--instans hører til et innspill uten nummer." in svar.feil) == (2, True)
    svar = spurt("innspill", "ny", "N-2026-0001")
    assert (svar.kode, "--fil FIL" in svar.feil) == (2, True)
    svar = spurt("innspill", "vurder", "N-2026-0001", "--utfall", "ikke")
    assert (svar.kode, "--grunn-fil FIL" in svar.feil) == (2, True)
    svar = spurt("innspill", "vurder", "N-2026-0001", "--grunn-fil", "-", inn="Nei.")
    assert (svar.kode, "--utfall" in svar.feil) == (2, True)
    svar = spurt("innspill", "vurder", "N-2026-0001", "--utfall", "ikke", "--grunn-fil", "-", inn="Nei.")
    assert (svar.kode, "oppdrag 2021-046 punkt 4" in svar.feil) == (3, True)
    svar = spurt("innspill", "rapport", "--ut", "rapport.docx")
    assert (svar.kode, ".md, .csv eller .xlsx" in svar.feil) == (2, True)
    svar = spurt("innspill", "endre", "N-2026-0001")
    assert (svar.kode, "Ingenting er annerledes" in svar.feil) == (2, True)


def test_tom_liste_og_hjelp(ovelse):
    assert ovelse("innspill", "liste", "--json").ok().json == []
    assert "Ingen innspill er registrert." in ovelse("innspill", "rapport").ok().ut
    assert json.loads(ovelse("innspill", "rapport", "--json").ok().ut)["saker"] == []
    hjelp = " ".join(ovelse("innspill", "be-om", "--help").ok().ut.split())
    assert "«innhente og vurdere innspill fra de etablerte fagmiljøene»" in hjelp
    assert "--tema 'tegnspråk i tolkeregisteret'" in hjelp
