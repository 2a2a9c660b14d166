"""The commands that end a case, through the real program: from varsel to closed case, and what is typed wrongly."""

import json

import pytest

FIL = {
    "vurdering.md": "Tolken la til ord som ikke ble sagt.",
    "grunn.txt": "Slik er det.",
    "alvor.txt": "Fant på svar.",
}


@pytest.fixture
def sak(ovelse, tmp_path):
    """Kari has prepared S-2026-0001 about Amina, who has answered; Ole decides."""
    from tolk.register.registerfil import rad, skriv

    for navn, tekst in FIL.items():
        (tmp_path / navn).write_text(tekst, "utf-8")
    (tmp_path / "fakta.txt").write_text("Du skal ha lagt til ord under en samtale.", "utf-8")
    (tmp_path / "svar.txt").write_text("Jeg tolket alt.", "utf-8")
    skriv(tmp_path / "tolker.csv", rad())
    ovelse("tolk", "importer", tmp_path / "tolker.csv", "--ja").ok()
    ovelse("bruker", "endre", "ole", "--rolle", "saksbehandler", "--rolle", "beslutter").ok()
    ovelse(
        *("varsel", "ny", "--fil", "fakta.txt", "--tolk", "10482", "--brudd", "GT-NØYAKTIG", "--kanal", "e-post"),
        *("--varsler-type", "offentlig-organ", "--uten-dialog"),
    ).ok()
    ovelse("sak", "ny", "--varsel", "V-2026-0001", "--uten-dialog").ok()
    for linje in (
        ("habilitet", "S-2026-0001", "--svar", "habil"),
        ("forelegg", "S-2026-0001", "--fakta-fil", "fakta.txt"),
        ("uttalelse", "S-2026-0001", "--mottatt", "i dag", "--fil", "svar.txt"),
    ):
        ovelse("sak", *linje, "--uten-dialog").ok()
    som_ole(ovelse)("sak", "habilitet", "S-2026-0001", "--svar", "habil").ok()
    return ovelse


def som_ole(program, dag="2026-11-23"):
    def kjor(*argumenter, **mer):
        return program(*argumenter, miljo={"IMDI_BRUKER": "ole", "IMDI_KLOKKE": f"{dag}T10:15"}, **mer)

    return kjor


BESLUTT = (
    *("sak", "beslutt", "S-2026-0001", "--brudd", "GT-NØYAKTIG=brudd", "--grunn-fil", "vurdering.md"),
    *("--uten-utvalg-fil", "grunn.txt"),
)


def test_reisen_fra_forslag_til_avsluttet_sak(sak):
    svar = sak(*BESLUTT, "--utfall", "advarsel", "--forslag").ok()
    assert "er lagt fram" in svar.ut
    assert sak("sak", "beslutt", "S-2026-0001", "--signer").kode == 4
    ole = som_ole(sak)
    signert = ole("sak", "beslutt", "S-2026-0001", "--signer", "--json").ok().json
    assert (signert["status"], signert["utfall"], signert["offentlige_varsler"]) == (
        *("besluttet", "advarsel"),
        ["V-2026-0001"],
    )
    assert signert["reaksjoner"][0]["mottatt"] is None
    assert "Advarsel etter tolkeloven" in sak("brev", "vis", str(signert["brev"])).ok().ut
    assert "ikke registrert mottatt" in sak("frister", "--alle").ok().ut
    post = sak("sak", "underrett", "S-2026-0001", "--kanal", "papir", "--postlagt", "i dag").ok()
    assert "teller ikke" in post.ut + post.feil
    kom = sak("sak", "underrett", "S-2026-0001", "--mottatt", "i dag", "--json").ok().json
    assert (kom["teller"], kom["mottatt"], kom["frister"][0]["siste"]) == (True, "2026-11-23", "2026-12-14")
    tell = sak("reaksjon", "tell", "10482").ok()
    assert "1 av 3 advarsler teller 23. november 2026" in tell.ut
    assert "faller ut 24.11.2031" in tell.ut
    assert sak("reaksjon", "tell", "10482", "--dato", "24.11.2031", "--json").ok().json["teller"] == 0
    assert [r["type"] for r in sak("reaksjon", "liste", "--json").ok().json] == ["advarsel"]
    assert sak("sak", "avslutt", "S-2026-0001").kode == 3
    slutt = sak("sak", "avslutt", "S-2026-0001", miljo={"IMDI_KLOKKE": "2026-12-15T10:15"}).ok()
    assert "S-2026-0001 er avsluttet." in slutt.ut
    assert "offentleglova § 24" in slutt.ut + slutt.feil
    be = sak("reaksjon", "opphev", "1", "--grunn-fil", "grunn.txt").ok()
    assert "En annen avgjør" in be.ut
    assert sak("reaksjon", "opphev", "1", "--godkjenn").kode == 4
    borte = ole("reaksjon", "opphev", "1", "--godkjenn", "--json").ok().json
    assert borte["reaksjon"]["opphevet"] == "2026-11-23"
    assert sak("reaksjon", "liste", "--json").ok().json == []


def test_loven_sier_nei_som_i_scenen(sak):
    svar = som_ole(sak)(*BESLUTT, "--utfall", "utestenging", "--periode", "12mnd")
    assert svar.kode == 3
    for bit in (
        "Kan ikke utestenge: tolken har mottatt ingen advarsler de siste fem årene. Loven krever minst tre.",
        *("tolkeloven § 21 andre ledd", "--grunnlag vesentlige-brudd", "Ingenting er endret. (avslutningskode 3)"),
    ):
        assert bit in svar.feil


def test_midlertidig_og_utestenging_med_tilbakekall(sak):
    ole = som_ole(sak)
    grunner = ("--grunn-fil", "grunn.txt", "--forholdsmessighet-fil", "alvor.txt")
    m = ole("sak", "midlertidig", "utesteng", "S-2026-0001", *grunner, "--json").ok().json
    assert m["aktive"][0]["type"] == "midlertidig utestenging"
    sak(
        *("sak", "underrett", "S-2026-0001", "--midlertidig", "--kanal", "personlig", "--mottatt", "i dag"),
    ).ok()
    assert sak("tolk", "vis", "10482").kode != 0
    opphevet = ole("sak", "midlertidig", "opphev", "S-2026-0001", "--grunn-fil", "grunn.txt").ok()
    assert "er opphevet" in opphevet.ut
    tilbake = ole("sak", "midlertidig", "tilbakekall", "S-2026-0001", "--språk", "somali", *grunner).ok()
    assert "Midlertidig tilbakekall av bevilling gjelder fra i dag" in tilbake.ut
    svar = ole(
        *("sak", "beslutt", "S-2026-0001", "--brudd", "GT-NØYAKTIG=brudd:vesentlig", "--grunn-fil", "vurdering.md"),
        *("--brudd-grunn", "GT-NØYAKTIG=alvor.txt", "--uten-utvalg-fil", "grunn.txt", "--utfall", "utestenging"),
        *("--grunnlag", "vesentlige-brudd", "--til", "31.12.2027", "--tilbakekall", "--målform", "nynorsk"),
    ).ok()
    assert "utestenging for en begrenset periode, 23. november 2026 til og med 31. desember 2027" in svar.ut
    assert "tilbakekall av bevilling" in svar.ut
    brev = sak("brev", "liste", "S-2026-0001", "--json").ok().json
    assert brev[-1]["malform"] == "nynorsk"
    behold = ole("reaksjon", "opphev", "3", "--behold", "--grunn-fil", "grunn.txt")
    assert behold.kode == 3


def test_sendt_tilbake(sak):
    sak(*BESLUTT, "--utfall", "advarsel", "--forslag").ok()
    svar = som_ole(sak)("sak", "beslutt", "S-2026-0001", "--send-tilbake", "--grunn-fil", "grunn.txt").ok()
    assert "sendt tilbake" in svar.ut


@pytest.mark.parametrize(
    ("argumenter", "sagt"),
    [
        (("beslutt", "S-2026-0001"), "--utfall"),
        (("beslutt", "S-2026-0001", "--utfall", "advarsel"), "--grunn-fil"),
        (("beslutt", "S-2026-0001", "--utfall", "dom", "--grunn-fil", "grunn.txt"), "ikke et kjent valg"),
        (("beslutt", "S-2026-0001", "--signer", "--forslag"), "Velg én"),
        (("beslutt", "S-2026-0001", "--signer", "--utfall", "advarsel"), "slik det er"),
        ((*BESLUTT[1:], "--utfall", "utestenging", "--periode", "12mnd", "--til", "1.1.2028"), "bare den ene"),
        ((*BESLUTT[1:], "--utfall", "utestenging", "--periode", "lenge"), "ikke en periode"),
        ((*BESLUTT[1:], "--utfall", "utestenging", "--periode", "0mnd"), "ikke en periode"),
        ((*BESLUTT[1:], "--utfall", "utestenging", "--grunnlag", "annet"), "ikke et grunnlag"),
        ((*BESLUTT[1:], "--utfall", "advarsel", "--brudd", "GT-NØYAKTIG"), "kan ikke leses"),
        ((*BESLUTT[1:], "--utfall", "advarsel", "--brudd", "GT-NØYAKTIG=kanskje"), "ikke en vurdering"),
        ((*BESLUTT[1:], "--utfall", "advarsel", "--brudd", "GT-NØYAKTIG=brudd:litt"), "ikke en vurdering"),
        ((*BESLUTT[1:], "--utfall", "advarsel", "--brudd", "GT-NØYAKTIG=ikke-brudd:forsvarlig"), "Bare HAB-OPPDRAG"),
        ((*BESLUTT[1:], "--utfall", "advarsel", "--brudd", "TULL=brudd"), "ikke et kjent valg"),
        ((*BESLUTT[1:], "--utfall", "advarsel", "--brudd-grunn", "TP-BRUDD=grunn.txt"), "men ingen vurdering"),
        (("beslutt", "V-2026-0001", "--signer"), "saksnummer"),
        (("underrett", "S-2026-0001", "--kanal", "due"), "ikke et kjent valg"),
        (("underrett", "S-2026-0001", "--reservert", "kanskje"), "verken ja eller nei"),
        (("midlertidig", "kast-ut", "S-2026-0001"), "ikke et kjent valg"),
        (("midlertidig", "utesteng", "S-2026-0001"), "--grunn-fil"),
    ],
)
def test_feil_skrevet(sak, argumenter, sagt):
    svar = som_ole(sak)("sak", *argumenter, "--uten-dialog")
    assert svar.kode == 2, svar.feil
    assert sagt in svar.feil


def test_feil_skrevet_om_reaksjoner(sak):
    assert sak("reaksjon", "opphev", "1", "--godkjenn", "--behold").kode == 2
    assert "finnes ikke" in sak("reaksjon", "opphev", "7", "--grunn-fil", "grunn.txt").feil
    assert sak("reaksjon", "opphev", "7", "--uten-dialog").kode == 2
    assert json.loads(sak("reaksjon", "liste", "--alle", "--json").ok().ut) == []


def test_organet_godtok_en_inhabil_tolk(sak):
    """Edge 35: typed as one word, told in `vis`, and in JSON."""
    sak("sak", "koble", "S-2026-0001", "--brudd", "HAB-OPPDRAG").ok()
    godtatt = ("--brudd", "HAB-OPPDRAG=ikke-brudd:nødssituasjon")
    uten = sak(*BESLUTT, *godtatt, "--utfall", "brudd-uten-reaksjon", "--forslag")
    assert (uten.kode, "--brudd-grunn HAB-OPPDRAG=FIL" in uten.feil) == (3, True)
    grunn = ("--brudd-grunn", "HAB-OPPDRAG=grunn.txt")
    svar = sak(*BESLUTT, *godtatt, *grunn, "--utfall", "brudd-uten-reaksjon", "--forslag").ok()
    assert "vurder om saken også gjelder HAB-OPPLYS" in svar.feil
    vist = " ".join(sak("sak", "vis", "S-2026-0001").ok().ut.split())
    assert "ikke brudd, godtatt av organet: nødvendig i en nødssituasjon (tolkeloven § 16 tredje ledd)" in vist
    brudd = sak("sak", "vis", "S-2026-0001", "--json").ok().json["brudd"]
    assert [(b["kode"], b["godtatt"]) for b in brudd] == [("GT-NØYAKTIG", None), ("HAB-OPPDRAG", "nødssituasjon")]


@pytest.mark.parametrize(
    ("periode", "siste"),
    [("12mnd", "2027-11-22"), ("6 uker", "2027-01-03"), ("2 år", "2028-11-22"), ("10 dager", "2026-12-02")],
)
def test_perioden_regnes_fra_i_dag(periode, siste):
    """One year from 23 November ends on 22 November: both days are within it."""
    from datetime import date

    from imdi_cli.tolk.sak.kommando import valg

    assert valg.les_periode(periode, None, date(2026, 11, 23)) == date.fromisoformat(siste)
    assert valg.les_periode(None, None, date(2026, 11, 23)) is None
