"""`imdi godkjenning vurder | forskjell | vedtak | tiltak | oppfør | …`, through the real program, by options."""

from pathlib import Path
from typing import Any

import hjelp
import pytest
from conftest import Program
from tolk.godkjenning.lag import kval, under_vurdering
from tolk.godkjenning.vedtakslag import med_forskjell, vurdert

from imdi_cli.base.motor import Motor
from imdi_cli.base.sqlite import SQLite
from imdi_cli.kjerne.kontekst import Kontekst
from imdi_cli.tolk.godkjenning.typer.koder import Formal

G = "G-2026-0001"


@pytest.fixture
def fil(tmp_path: Path) -> Path:
    sti = tmp_path / "tekst.txt"
    sti.write_text("Emnelisten viser faget.", "utf-8")
    return sti


@pytest.fixture
def k(ovelse: Program) -> Any:
    """Kari in the exercise database of the program."""
    motor = Motor(SQLite(ovelse.database))
    yield hjelp.lag_kontekst(motor)
    motor.lukk()


def g(imdi: Program, *argumenter: object) -> hjelp.Svar:
    return imdi("godkjenning", *argumenter).ok()


def senere(imdi: Program, dag: str) -> Program:
    imdi.miljo["IMDI_KLOKKE"] = f"{dag}T10:15"
    return imdi


def test_fra_komplett_til_registeret_med_bare_opsjoner(ovelse: Program, k: Kontekst, fil: Path) -> None:
    under_vurdering(k)
    nivaa = ("--kategori", "B", "--norsk-nivå", "D", "--norsk-nivå-grunn-fil", fil)
    svar = g(ovelse, "vurder", G, *nivaa, "--godta", "1", "--begrunnelse-fil", fil)
    assert "arabisk er vurdert: tilsvarer kategori B." in svar.ut
    svar = g(ovelse, "vedtak", G, "--type", "godkjent")
    assert "Vedtak 1 er truffet: godkjent i arabisk, kategori B." in svar.ut and "imdi brev vis" in svar.ut
    assert "kategori B" in ovelse("brev", "vis", g(ovelse, "vis", G, "--json").json["brev"][-1]["id"]).ok().ut
    data = g(ovelse, "vis", G, "--json").json
    assert data["status"] == "godkjent"
    assert data["vedtak"][0]["kategori"] == "B" and data["vedtak"][0]["oppforing"]["sprak"] == "arabisk"
    assert data["vurderinger"][0]["komponenter"][0]["som"] == "bachelor"
    vist = g(ovelse, "vis", G).ut
    assert "tilsvarer kategori B" in vist and "søkeren er ikke underrettet" in vist
    nei = ovelse("godkjenning", "oppfør", G)
    assert nei.kode == 3 and "to vedtak" in nei.feil
    ovelse(
        *("tolk", "ny", "--fornavn", "Mette", "--etternavn", "Sørensen", "--språk", "arabisk", "--kanal", "digitalt"),
        *("--mottatt", "20.11.2026", "--fødselsdato", "1.1.1990"),
    ).ok()
    svar = g(ovelse, "oppfør", G, "--søknad", "R-2026-0001")
    assert "imdi tolk oppfør R-2026-0001" in svar.ut and "Oppføring krever mer" in svar.feil + svar.ut
    assert g(*(ovelse, "vedtak", G, "--underrettet", "1", "--kanal", "papir", "--mottatt", "i dag")).ut.startswith(
        "Underretningen om vedtak 1 er ført: brev i posten"
    )
    senere(ovelse, "2026-12-15")
    assert "er avsluttet" in g(ovelse, "avslutt", G).ut


def test_forskjell_tiltak_og_ny_avgjorelse(ovelse: Program, k: Kontekst, fil: Path) -> None:
    vurdert(k)
    svar = g(
        ovelse,
        *("forskjell", G, "--fag", "rett", "--type", "kunnskap", "--grunn", "a", "--nødvendig", "ja"),
        *("--grunn-fil", fil),
    )
    assert "Forskjell 1 er ført: rett." in svar.ut
    g(ovelse, "forskjell", G, "--nr", "1", "--fagliste", "ja")
    assert (
        "Forskjell 1 er vurdert"
        in g(ovelse, "forskjell", G, "--nr", "1", "--utlignet", "ikke", "--grunn-fil", fil).ut
    )
    svar = g(
        ovelse,
        *("vedtak", G, "--type", "utligningstiltak", "--arrangør", "OsloMet", "--prøvedato", "1.4.2027"),
        *("--valgfrist", "15.1.2027", "--begrens-forsøk", "--begrunnelse-fil", fil),
    )
    assert "pålagt utligningstiltak i arabisk" in svar.ut
    assert "ikke valgt (søkeren velger)" in g(ovelse, "vis", G).ut
    assert "Søkeren har valgt egnethetsprøve" in g(ovelse, "tiltak", G, "--valg", "egnethetsprøve").ut
    assert "Innkallingen er laget" in g(ovelse, "tiltak", G, "--prøvedato", "1.4.2027").ut
    assert "prøve 01.04.2027" in g(ovelse, "vis", G).ut
    senere(ovelse, "2027-04-01")
    svar = g(ovelse, "tiltak", G, "--resultat", "bestått", "--vurdering-fil", fil)
    assert "Resultatet er ført: bestått" in svar.ut
    assert "bestått 01.04.2027" in g(ovelse, "vis", G).ut
    assert "godkjent" in g(ovelse, "vedtak", G, "--type", "godkjent").ut


def test_proveperiode(ovelse: Program, k: Kontekst, fil: Path) -> None:
    med_forskjell(k)
    g(
        ovelse,
        *("vedtak", G, "--type", "utligningstiltak", "--arrangør", "OsloMet", "--prøvedato", "1.4.2027"),
        *("--valgfrist", "15.1.2027", "--begrunnelse-fil", fil),
    )
    g(ovelse, "tiltak", G, "--valg", "prøveperiode")
    svar = g(ovelse, "tiltak", G, "--start", "i dag", "--slutt", "1.2.2028", "--veileder", "Ola Nordmann")
    assert "Vilkårene for prøveperioden" in svar.ut
    assert "veileder Ola Nordmann" in g(ovelse, "vis", G).ut


def test_delvis_avslag_avvisning_og_omgjoring(ovelse: Program, k: Kontekst, fil: Path) -> None:
    med_forskjell(k)
    svar = g(
        ovelse,
        *("vedtak", G, "--type", "delvis-adgang", "--aktivitet", "skrivetolking", "--tittel", "skrivtolk"),
        *("--kvalifisert-fil", fil, "--hele-utdanningen-fil", fil, "--kan-skilles-fil", fil, "--selvstendig", "ja"),
        *("--begrunnelse-fil", fil),
    )
    assert "delvis adgang" in svar.ut
    under_vurdering(k)
    g(ovelse, "endre", "G-2026-0002", "--samme-yrke", "nei", "--grunn-fil", fil)
    avslag = ("--type", "avslag", "--grunn", "ikke-samme-yrke", "--begrunnelse-fil", fil)
    assert "avslag i arabisk" in g(ovelse, "vedtak", "G-2026-0002", *avslag).ut
    omgjort = ("--type", "omgjort", "--vedtak", "1", "--grunn", "ikke-til-skade", "--begrunnelse-fil", fil)
    assert "omgjort" in g(ovelse, "vedtak", "G-2026-0002", *omgjort).ut
    assert "opphevet 23.11.2026" in g(ovelse, "vis", "G-2026-0002").ut


def test_avvisning_nar_norsk_ikke_inngar(ovelse: Program, k: Kontekst, fil: Path) -> None:
    from tolk.godkjenning.lag import komplett

    from imdi_cli.tolk.godkjenning.steg import dokumenter

    dokumenter.ny_kvalifikasjon(k, komplett(k), kval(sprak_til="svensk"))
    svar = g(ovelse, "vedtak", G, "--type", "avvist", "--grunn", "norsk-inngår-ikke", "--begrunnelse-fil", fil)
    assert "Vedtak 1 er truffet: avvist." in svar.ut


def test_sprakkontroll_og_varsling(ovelse: Program, k: Kontekst, fil: Path) -> None:
    vurdert(k)
    g(ovelse, "vedtak", G, "--type", "godkjent")
    svar = g(ovelse, "språkkontroll", G, "--tvil-fil", fil, "--forholdsmessig-fil", fil)
    assert "Vedtak 2 om språkkontroll er truffet" in svar.ut
    assert "tilstrekkelig" in g(ovelse, "språkkontroll", G, "--resultat", "tilstrekkelig", "--dato", "i dag").ut
    dom = ("--dom", "2.11.2026", "--kvalifikasjon", "1", "--domstol", "Oslo tingrett", "--kjent", "20.11.2026")
    assert "innen tre dager" in g(ovelse, "varsling", G, *dom).ut
    assert "ikke varslet ennå" in g(ovelse, "vis", G).ut
    svar = g(ovelse, "varsling", G, "--send", "--omfang", "forbud", "--fra", "2.11.2026")
    assert "legg varselet inn i IMI" in svar.ut
    assert "tre dager" in g(ovelse, "varsling", G, "--opphørt", "i dag").ut
    assert "Varselet er slettet" in g(ovelse, "varsling", G, "--slettet", "i dag").ut
    assert "slettet 23.11.2026" in g(ovelse, "vis", G).ut


def test_oppfor_hever_en_som_star_i_registeret(ovelse: Program, k: Kontekst) -> None:
    from tolk.register.soknadlag import oppfort

    tolk = oppfort(k, "grunnemne", sprak="arabisk")
    vurdert(k, tolk=tolk, formal=Formal.HOYERE_KATEGORI)
    g(ovelse, "vedtak", G, "--type", "godkjent")
    data = g(ovelse, "oppfør", G, "--språk", "arabisk", "--json").json
    assert data["kategoriendringer"][0]["til"] == "B" and data["status"] == "oppført i registeret"
    assert "tilsvarer kategori B (G-2026-0001/1)" in ovelse("tolk", "historikk", tolk).ok().ut


@pytest.mark.parametrize(
    ("argumenter", "kode", "i_feilen"),
    [
        (("vurder", G, "--godta", "en"), 2, "ikke en kvalifikasjon"),
        (("vurder", G, "--godta", "1="), 2, "ikke en kvalifikasjon"),
        (("vurder", G, "--godta", "1=tull"), 2, "ikke et kjent valg"),
        (("vurder", G, "--kategori", "B"), 3, "krever en grunn"),
        (("forskjell", G), 2, "--fag"),
        (("forskjell", G, "--nr", "1"), 2, "Hva er nytt"),
        (("vedtak", G), 2, "Hva skal vedtas"),
        (("vedtak", G, "--type", "godkjent", "--underrettet", "1"), 2, "hver for seg"),
        (("vedtak", G, "--type", "språkkontroll"), 2, "treffes ikke her"),
        (("vedtak", G, "--type", "avslag"), 2, "Hva er grunnen"),
        (("vedtak", G, "--type", "omgjort", "--grunn", "ugyldig"), 2, "Hvilket vedtak"),
        (("vedtak", G, "--type", "avslag", "--grunn", "språk"), 3, "§ 8-3"),
        (("vedtak", G, "--type", "godkjent"), 3, "ikke vurdert"),
        (("vedtak", G, "--underrettet", "1"), 3, "ingenting er vedtatt"),
        (("tiltak", G), 2, "Velg én ting"),
        (("tiltak", G, "--start", "i dag"), 2, "--slutt"),
        (("tiltak", G, "--valg", "prøveperiode"), 3, "ingen tiltak er pålagt"),
        (("språkkontroll", G), 3, "etter godkjenning"),
        (("varsling", G), 2, "Velg én ting"),
        (("varsling", G, "--send", "--omfang", "x", "--fra", "i dag"), 3, "Mistanke varsles aldri"),
        (("varsling", G, "--send", "--omfang", "x"), 2, "--fra"),
        (("oppfør", G), 3, "Ingenting er godkjent"),
        (("oppfør", G, "--søknad", "V-2026-0001"), 2, "R-2026-0001"),
        (("avslutt", G), 3, "står som «under vurdering»"),
    ],
    ids=lambda x: " ".join(x) if isinstance(x, tuple) else None,
)
def test_det_som_ikke_gar_sier_hvorfor(
    ovelse: Program, k: Kontekst, argumenter: tuple[str, ...], kode: int, i_feilen: str
) -> None:
    under_vurdering(k)
    svar = ovelse("godkjenning", *argumenter)
    assert svar.kode == kode, svar.feil
    assert i_feilen in svar.feil, svar.feil
