"""`imdi godkjenning …`, through the real program: by options alone, as JSON, and what is refused."""

from pathlib import Path
from typing import Any

import hjelp
import pytest
from conftest import Program

NY = (
    *("godkjenning", "ny", "--fornavn", "Jonas", "--etternavn", "Lindqvist", "--språk", "norsk tegnspråk"),
    *("--statsborgerskap", "Sverige", "--utdanningsstat", "Sverige", "--ervervet", "1.6.2021"),
    *("--formål", "godkjenning-og-oppføring", "--kanal", "tolkeregisteret", "--mottatt", "2.11.2026"),
)
G = "G-2026-0001"


@pytest.fixture
def fil(tmp_path: Path) -> Path:
    sti = tmp_path / "tekst.txt"
    sti.write_text("Emnelisten er stemplet av en nedlagt skole.", "utf-8")
    return sti


def g(imdi: Program, *argumenter: object) -> hjelp.Svar:
    return imdi("godkjenning", *argumenter).ok()


def nei(svar: hjelp.Svar, kode: int, *ord_: str) -> None:
    assert svar.kode == kode, svar.feil
    for o in ord_:
        assert o in svar.feil, svar.feil
    assert "Ingenting er endret." in svar.feil or kode == 2


def test_en_soknad_fra_mottak_til_vurdering_med_bare_opsjoner(ovelse: Program, fil: Path) -> None:
    svar = ovelse(*NY).ok()
    assert f"{G} er registrert." in svar.ut
    assert "EØS-etablering, fordi søkeren er statsborger av Sverige" in svar.ut
    assert "02.12.2026\t02.12.2026\tyrkeskvalifikasjonsforskriften § 8-2 første ledd" in svar.ut
    assert f"Neste steg\timdi godkjenning bekreft {G} --frist DATO" in svar.ut

    svar = g(ovelse, "bekreft", G, "--frist", "15.1.2027")
    assert "imdi brev vis 1" in svar.ut
    g(ovelse, "dokument", G, "--nr", "1", "--mottatt", "12.11.2026", "--kopi", "kopi", "--vedlegg", fil)
    g(ovelse, "dokument", G, "--nr", "2", "--mottatt", "12.11.2026", "--utstedt", "1.6.2021")
    g(ovelse, "dokument", G, "--godta", "2")
    assert "komplett fra 12.11.2026" in g(ovelse, "komplett", G).ut
    vist = g(ovelse, "vis", G).ut
    assert "1 Mottatt 02.11.2026 ─ 2 Mangler ─ [3 Komplett] ─ 4 Vurdering ─ 5 Vedtak ─ 6 Register" in vist
    assert "Vedtak innen 12.02.2027 (komplett 12.11.2026). Kan forlenges én gang, til 12.03.2027." in vist
    g(
        ovelse,
        *("kvalifikasjon", G, "--type", "bachelor", "--betegnelse", "BA", "--stat", "Sverige", "--nivå", "D"),
        *("--språk-fra", "svensk tegnspråk", "--språk-til", "norsk", "--modalitet", "tegnspråk"),
    )
    g(ovelse, "kvalifikasjon", G, "--nr", "1", "--rett-i-hjemstat", "ja")
    g(ovelse, "endre", G, "--samme-yrke", "ja", "--grunn-fil", fil)
    assert "er under vurdering" in g(ovelse, "vurder", G).ut
    svar = g(ovelse, "forleng", G, "--grunn-fil", fil)
    assert "Fristen er forlenget til 12.03.2027." in svar.ut
    data = g(ovelse, "vis", G, "--json").json
    assert (data["status"], data["spor"], data["vedtaksfrist"]) == ("under vurdering", "etablering-eøs", "2027-03-12")
    assert [d["status"] for d in data["dokumenter"]] == ["mottatt", "godtatt"]
    assert data["kvalifikasjoner"][0]["norsk_inngaar"] is True
    assert {d["handling"] for d in data["kan"]} >= {"spør i IMI", "trekk"}
    assert all(h["hjemmel"] for d in data["kan_ikke"] for h in d["hinder"])


def test_stengte_dorer_laerer_bort_forskriften(ovelse: Program) -> None:
    ovelse(*NY).ok()
    vist = g(ovelse, "vis", G).ut
    stengt = vist.partition("Stengt nå")[2]
    assert "krev politiattest, helseattest eller finansiell attest" in stengt
    assert "yrkeskvalifikasjonsforskriften § 8-1 og vedlegg 2 bokstav d–g" in stengt
    assert "oppfør i registeret\tkrever vedtak om godkjenning først. (tolkeforskriften § 12" in stengt


def test_politiattest_avvises_for_alderen_er_spurt_om(ovelse: Program) -> None:
    ovelse(*NY).ok()
    for valg in (("--krev", "d"), ("--kategori", "d", "--mottatt", "1.1.1990", "--utstedt", "i morgen")):
        svar = ovelse("godkjenning", "dokument", G, *valg)
        nei(svar, 3, "§ 8-1 og vedlegg 2 bokstav d", "kreves ikke av tolker med norsk utdanning")


def test_manglende_opplysninger_nevner_opsjonene_og_ingenting_sporres(ovelse: Program) -> None:
    svar = ovelse("godkjenning", "ny", "--fornavn", "Jonas")
    nei(
        svar, 2, "--etternavn", "--statsborgerskap", "--utdanningsstat", "--språk", "--formål", "--kanal", "--mottatt"
    )


@pytest.mark.parametrize(
    ("argumenter", "kode", "i_feilen"),
    [
        (("bekreft", G), 2, "--frist"),
        (("bekreft", G, "--påminnelse", "--foreløpig"), 2, "påminnelse"),
        (("dokument", G), 2, "Velg én ting"),
        (("dokument", G, "--godta", "1", "--frafall", "1"), 2, "Både --godta og --frafall"),
        (("dokument", G, "--mottatt", "i dag"), 2, "--kategori"),
        (("dokument", G, "--krev", "x", "--hva", "y"), 2, "ikke et kjent valg"),
        (("imi", G), 2, "Velg én ting"),
        (("imi", G, "--stat", "Sverige"), 2, "--grunn"),
        (("forelegg", G, "--uttalelse", "i dag", "--frist", "i dag"), 2, "to ting"),
        (("forelegg", G, "--fakta-fil", "finnes-ikke.txt", "--frist", "1.2.2027"), 1, "finnes-ikke.txt"),
        (("forelegg", G, "--imi", "1"), 2, "--frist"),
        (("vent", G), 2, "--til"),
        (("oversend", G), 2, "--organ"),
        (("overta",), 2, "Hvilken søknad"),
        (("vis", "G-2026-0002"), 2, "finnes ikke"),
        (("vis", "V-2026-0001"), 2, "G-2026-0001"),
        (("komplett", G), 3, "§ 8-2"),
        (("vurder", G), 3, "står som «mottatt»"),
        (("forleng", G), 3, "står som «mottatt»"),
        (("endre", G, "--spor", "etablering-uk"), 3, "følger av opplysningene"),
        (("endre", G), 2, "Ingenting er annerledes"),
    ],
    ids=lambda x: " ".join(x) if isinstance(x, tuple) else None,
)
def test_det_som_ikke_gar_sier_hvorfor(
    ovelse: Program, argumenter: tuple[str, ...], kode: int, i_feilen: str
) -> None:
    ovelse(*NY).ok()
    nei(ovelse("godkjenning", *argumenter), kode, i_feilen)


def test_midlertidig_blir_veiledning_og_ingen_sak(ovelse: Program) -> None:
    svar = ovelse(*NY, "--tjeneste", "midlertidig", "--etableringsstat", "Sverige").ok()
    assert f"{G} er ingen sak om godkjenning." in svar.ut and "imdi brev vis 1" in svar.ut
    assert "ingen sak" in g(ovelse, "vis", G).ut
    assert g(ovelse, "vis", G, "--json").json["spor"] == "midlertidig"
    assert g(ovelse, "liste", "--alle", "--json").json == []
    assert "Å tolke midlertidig i Norge" in ovelse("brev", "vis", "1").ok().ut


def test_et_uavklart_spor_sier_hva_som_avklarer_det(ovelse: Program, fil: Path) -> None:
    borger = [x if x != "Sverige" else "Tyrkia" for x in NY]
    borger[borger.index("--utdanningsstat") + 1] = "Polen"
    svar = ovelse(*borger).ok()
    assert "ikke avklart" in svar.ut
    assert f"imdi godkjenning endre {G} --familie-2004-38 …" in svar.ut + svar.feil
    vist = g(ovelse, "vis", G)
    assert "--familie-2004-38" in vist.ut + vist.feil
    svar = g(ovelse, "endre", G, "--spor", "etablering-tredjeland", "--grunn-fil", fil)
    assert "valgt av en saksbehandler: Emnelisten" in svar.ut
    assert "Ingen frist i forskriften § 8-2" in g(ovelse, "vis", G).ut


def test_en_myndighet_sporres_svarer_og_sokeren_hores(ovelse: Program, fil: Path) -> None:
    ovelse(*NY).ok()
    svar = g(
        ovelse,
        *("imi", G, "--stat", "Sverige", "--myndighet", "Kammarkollegiet", "--grunn", "ekthet"),
        *("--spørsmål-fil", fil, "--tvil-fil", fil, "--frist", "10.12.2026"),
    )
    assert "Legg det inn i IMI." in svar.ut
    g(ovelse, "dokument", G, "--nr", "1", "--mottatt", "i dag")
    g(ovelse, "dokument", G, "--nr", "2", "--mottatt", "i dag")
    g(ovelse, "komplett", G)
    svar = g(ovelse, "imi", G, "--svar", "1", "--svar-fil", fil, "--ufordelaktig")
    assert f"imdi godkjenning forelegg {G} --imi 1 --frist DATO" in svar.ut + svar.feil
    g(ovelse, "forelegg", G, "--imi", "1", "--frist", "15.12.2026")
    g(ovelse, "forelegg", G, "--uttalelse", "i dag", "--svar-fil", fil)
    vist = g(ovelse, "vis", G).ut
    for ord_ in ("Kammarkollegiet", "taler mot søkeren", "Lagt fram for søkeren 23.11.2026", "Uttalelse fra søkeren"):
        assert ord_ in vist
    g(
        ovelse,
        *("imi", G, "--stat", "Sveits", "--myndighet", "SBFI", "--grunn", "lovlig-etablert", "--spørsmål-fil", fil),
    )
    assert "frafalt" in g(ovelse, "imi", G, "--frafall", "2", "--grunn-fil", fil).ut


def test_dokumenter_kreves_avvises_unnskyldes_og_frafalles(ovelse: Program, fil: Path) -> None:
    ovelse(*NY).ok()
    g(ovelse, "dokument", G, "--krev", "b", "--hva", "emneliste")
    g(ovelse, "dokument", G, "--nr", "3", "--mottatt", "i dag", "--oversettelse", "fri")
    g(ovelse, "dokument", G, "--avvis", "3", "--grunn-fil", fil)
    g(ovelse, "dokument", G, "--kan-ikke", "3", "--dato", "i dag", "--grunn-fil", fil)
    g(ovelse, "dokument", G, "--frafall", "1", "--grunn-fil", fil)
    g(ovelse, "dokument", G, "--kategori", "b", "--hva", "anbefaling", "--mottatt", "i dag")
    vist = g(ovelse, "vis", G).ut
    assert "avvist: Emnelisten" in vist and "frafalt 23.11.2026" in vist and "ikke krevd" in vist
    nei(ovelse("godkjenning", "dokument", G, "--krev", "b", "--form", "bekreftet-kopi", "--hva", "x"), 3, "§ 8-5")
    g(ovelse, "dokument", G, "--kan-ikke", "2", "--grunn-fil", fil)
    assert "kan ikke skaffes" in g(ovelse, "vis", G).ut


def test_forelopig_svar_og_paminnelse(ovelse: Program, fil: Path) -> None:
    ovelse(*NY).ok()
    g(ovelse, "bekreft", G, "--foreløpig", "--grunn-fil", fil, "--ventes", "31.1.2027")
    g(ovelse, "bekreft", G, "--frist", "15.1.2027")
    svar = g(ovelse, "bekreft", G, "--påminnelse", "--frist", "15.2.2027")
    assert "Påminnelsen er laget." in svar.ut


def test_soknaden_skifter_hender_hviler_og_slutter(ovelse: Program, fil: Path) -> None:
    ovelse(*NY).ok()
    g(ovelse, "legg-tilbake", G)
    g(ovelse, "ta", G)
    g(ovelse, "overta", G, "--til", "ole")
    assert "har 1 søknader" in g(ovelse, "overta", "--alle-fra", "ole").ut
    assert "har overtatt 1 søknader" in g(ovelse, "overta", "--alle-fra", "ole", "--ja").ut
    assert "har 0 søknader" in g(ovelse, "overta", "--alle-fra", "ole", "--til", "kari").ut
    g(ovelse, "vent", G, "--til", "15.1.2027", "--grunn-fil", fil)
    assert "på vent til 15.01.2027" in g(ovelse, "liste").ut
    g(ovelse, "gjenoppta", G)
    g(ovelse, "trekk", G, "--dato", "i dag")
    assert "Ingen søknader." in g(ovelse, "liste", "--mine").ut or g(ovelse, "liste", "--json").json == []


def test_oversending_og_lister(ovelse: Program, fil: Path) -> None:
    ovelse(*NY).ok()
    data = g(ovelse, "liste", "--status", "mottatt", "--spor", "etablering-eøs", "--json").json
    assert [(r["nr"], r["utdanningsstat"]) for r in data] == [(G, "Sverige")]
    svar = g(ovelse, "oversend", G, "--organ", "Norges Handelshøyskole", "--grunn-fil", fil)
    assert f"{G} er sendt til Norges Handelshøyskole." in svar.ut


def test_fodselsnummeret_leses_fra_fil_og_vises_aldri(ovelse: Program, tmp_path: Path) -> None:
    nummer = tmp_path / "fnr.txt"
    nummer.write_text("01010750160", "utf-8")
    svar = ovelse(*NY, "--fødselsnummer-fil", nummer)
    alt = svar.ok().ut + g(ovelse, "vis", G, "--json").ut + g(ovelse, "vis", G).ut
    assert "01010750160" not in alt


def test_fristene_star_i_den_felles_listen(ovelse: Program) -> None:
    ovelse(*NY).ok()
    rader: list[dict[str, Any]] = ovelse("frister", "--json").ok().json
    assert {r["hva"] for r in rader} == {"bekreft mottak, list mangler", "foreløpig svar til søkeren"}
    for r in rader:
        hjelp.krev_kommandoer(r["neste"])
