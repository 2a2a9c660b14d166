"""`imdi sak` and `imdi varsel avslutt`, through the real program: from varsel to the committee."""

import hjelp
import pytest
from tolk.register.registerfil import rad, skriv

NY = ("varsel", "ny", "--fil", "varsel.txt", "--kanal", "papirpost", "--brudd", "GT-NØYAKTIG", "--språk", "somali")
OLE = {"IMDI_BRUKER": "ole"}
S1 = "S-2026-0001"


@pytest.fixture
def imdi(ovelse, tmp_path):
    skriv(
        tmp_path / "tolker.csv",
        rad(),
        rad(tolkenummer="40", fornavn="Cy", kvalifikasjon="tao", oppfort="", status="ikke oppført"),
    )
    ovelse("tolk", "importer", "tolker.csv", "--ja").ok()
    for navn, ord_ in (
        ("varsel.txt", "Tolken la til noe."),
        ("hva.txt", "Opptaket."),
        ("hvorfor.txt", "For å høre det."),
        ("fakta.txt", "Du la til noe."),
        ("grunn.txt", "Tolken er ikke oppført."),
        ("tom.txt", "\n"),
    ):
        (tmp_path / navn).write_text(ord_, "utf-8")
    return ovelse


def neste(svar):
    linjer = [linje for linje in svar.ut.splitlines() if linje.startswith("Neste steg")]
    assert len(linjer) == 1, svar.ut
    hjelp.krev_kommandoer(linjer[0])
    return linjer[0].partition("\t")[2]


def test_fra_varsel_til_utvalg(imdi):
    imdi(*NY, "--tolk", "10482", "--varsler-ukjent").ok()
    imdi(*NY, "--tolk", "10482", "--varsler-ukjent").ok()
    svar = imdi("sak", "ny", "--varsel", "V-2026-1", "--varsel", "v-2026-0002").ok()
    assert f"{S1} er opprettet." in svar.ut
    assert neste(svar) == f"imdi sak habilitet {S1} --svar habil"
    vist = imdi("sak", "vis", S1).ok()
    assert "Hindrer neste steg: avklar habilitet" in vist.ut
    assert "forvaltningsloven §§ 6–8\tDen som har saken, har ikke vurdert sin egen habilitet." in vist.ut
    assert neste(imdi("sak", "habilitet", S1, "--svar", "habil").ok()) == f"imdi sak forelegg {S1} --fakta-fil FIL"
    krav = ("--hva-fil", "hva.txt", "--nødvendig-fil", "hvorfor.txt", "--frist", "10.12.2026")
    svar = imdi("sak", "innhent", S1, "--til", "Narvik tingrett", *krav).ok()
    assert "Krav 1 til Narvik tingrett er laget: imdi brev vis 1" in svar.ut
    frister = imdi("frister", "--alle", "--json").ok().json
    assert [(f["gjelder"], f["hva"], f["siste"]) for f in frister] == [
        (S1, "klage på krav 1 om opplysninger", "2026-11-26"),
        (S1, "svar på krav 1 om opplysninger", "2026-12-10"),
    ]
    for f in frister:
        hjelp.krev_kommandoer(f["neste"])
    assert neste(svar) == f"imdi sak innhent {S1} --krav 1 --mottatt DATO"
    svar = imdi("sak", "innhent", S1, "--krav", "1", "--nektet", "i dag", "--svar-fil", "hva.txt").ok()
    assert "Krav 1 i S-2026-0001: organet nektet" in svar.ut
    svar = imdi("sak", "forelegg", S1, "--fakta-fil", "fakta.txt", "--reaksjon", "advarsel").ok()
    assert "Tolken kan svare til 07.12.2026." in svar.ut
    assert "Se etter at brevet ikke har navn" in svar.feil
    nei = imdi("sak", "til-utvalg", S1)
    assert (nei.kode, "forvaltningsloven § 16" in nei.feil) == (3, True)
    svar = imdi("sak", "uttalelse", S1, "--mottatt", "i dag", "--fil", "-", inn="Det stemmer ikke.").ok()
    assert neste(svar) == f"imdi sak til-utvalg {S1}"
    assert "er klargjort for utvalget" in imdi("sak", "til-utvalg", S1).ok().ut
    vist = imdi("sak", "vis", S1).ok()
    for bit in (
        *(
            "Varselet V-2026-0001, mottatt 23.11.2026",
            "1\tNarvik tingrett",
            "Forelagt tolken 23.11.2026",
            "Det stemmer",
        ),
        *(
            "Kari Nordmann\thabil",
            "2\tForhåndsvarsel",
            "Uttalelse fra tolken",
            "Stengt nå",
            "Mulige reaksjoner: advarsel.",
        ),
    ):
        assert bit in vist.ut, bit
    data = imdi("sak", "vis", S1, "--json").ok().json
    assert (data["status"], data["varsler"][1]["nr"], data["brudd"][0]["kode"]) == (
        "klargjort for utvalg",
        "V-2026-0002",
        "GT-NØYAKTIG",
    )
    assert data["foreleggelser"][0]["reaksjoner"] == ["advarsel"]
    assert imdi("database", "kontroll").ok()


def test_listen_og_filtrene(imdi):
    assert imdi("sak", "liste", "--json").ok().json == []
    imdi(*NY, "--tolk", "10482").ok()
    imdi("sak", "ny", "--varsel", "V-2026-0001").ok()
    linjer = imdi("sak", "liste").ok().ut.splitlines()
    assert linjer == [
        "Nr\tÅpnet\tTolk\tStatus\tVarsler\tNeste frist\tSaksbehandler",
        f"{S1}\t23.11.2026\t10482 Amina Yusuf\topprettet\t1\t\tKari Nordmann",
    ]
    assert imdi("sak", "liste", "--mine", "--json", miljo=OLE).ok().json == []
    assert len(imdi("sak", "liste", "--tolk", "10482", "--status", "opprettet", "--json").ok().json) == 1
    assert imdi("sak", "liste", "--status", "tull").kode == 2
    assert "i sak (S-2026-0001)" in imdi("varsel", "vis", "V-2026-1").ok().ut
    assert imdi("varsel", "liste", "--json").ok().json[0]["sak"] == S1
    imdi("sak", "vent", S1, "--til", "7.12.2026", "--grunn-fil", "grunn.txt").ok()
    assert "opprettet, på vent til 07.12.2026\t1\t07.12.2026" in imdi("sak", "liste").ok().ut
    assert "På vent til\t07.12.2026: Tolken er ikke oppført." in imdi("sak", "vis", S1).ok().ut
    imdi("sak", "gjenoppta", S1).ok()
    assert imdi("sak", "koble", S1, "--brudd", "tp-brudd").ok()


def test_en_som_slutter(imdi):
    imdi(*NY, "--tolk", "10482").ok()
    imdi("sak", "ny", "--varsel", "V-2026-0001").ok()
    imdi("sak", "ny", "--tolk", "10482", "--andre-forhold").ok()
    svar = imdi("sak", "overta", "--alle-fra", "kari", miljo=OLE).ok()
    assert "kari har 2 saker.\n  S-2026-0001  opprettet" in svar.ut
    assert svar.ut.splitlines()[-1] == "Ingenting er flyttet. Flytt dem\timdi sak overta --alle-fra kari --ja"
    assert len(imdi("sak", "liste", "--mine", "--json").ok().json) == 2
    data = imdi("sak", "overta", "--alle-fra", "kari", "--til", "ole", "--ja", "--json").ok().json
    assert data == {"flyttet": True, "fra": "kari", "til": "ole", "saker": ["S-2026-0001", "S-2026-0002"]}
    assert imdi("sak", "overta", "--alle-fra", "kari", "--ja", "--json").ok().json["saker"] == []
    assert "Kari Nordmann har S-2026-0001." in imdi("sak", "overta", S1, "--til", "kari").ok().ut
    imdi("sak", "legg-tilbake", S1).ok()
    assert "Du har S-2026-0001." in imdi("sak", "ta", S1, miljo=OLE).ok().ut
    assert imdi("sak", "overta").kode == 2
    assert imdi("sak", "overta", S1, "--alle-fra", "kari").kode == 2


def test_habilitet_og_stedfortreder(imdi):
    imdi("bruker", "endre", "kari", "--leder", "ole").ok()
    imdi("sak", "ny", "--tolk", "10482", "--brudd", "GT-KOMP").ok()
    svar = imdi("sak", "habilitet", S1, "--svar", "habil", "--grunnlag", "slekt")
    assert (svar.kode, "§ 6 første ledd bokstav b" in svar.feil, "§ 6 fjerde ledd" in svar.feil) == (3, True, True)
    svar = imdi(
        "sak", "habilitet", S1, "--svar", "forelegg", "--grunnlag", "særegne-forhold", "--grunn-fil", "grunn.txt"
    )
    assert "Spørsmålet er forelagt lederen i S-2026-0001." in svar.ok().ut
    assert imdi("sak", "habilitet", S1, "--for", "kari", "--svar", "inhabil").ok()  # that is oneself
    svar = imdi("sak", "habilitet", S1, "--stedfortreder", "ole", "--i-stedet-for", "kari").ok()
    assert (
        "Ole Hansen er stedfortreder for Kari Nordmann, oppnevnt 23.11.2026 av Kari Nordmann."
        in imdi("sak", "vis", S1).ok().ut
    )
    assert imdi("sak", "habilitet", S1).kode == 2
    assert imdi("sak", "habilitet", S1, "--svar", "kanskje").kode == 2
    assert imdi("sak", "habilitet", S1, "--stedfortreder", "ole").kode == 2


def test_uten_varsel_og_daarlig_inndata(imdi):
    imdi("sak", "ny", "--tolk", "10482", "--brudd", "GT-KOMP").ok()
    imdi("sak", "habilitet", S1, "--svar", "habil").ok()
    for argumenter, kode in (
        (("innhent", S1), 2),
        (("innhent", S1, "--krav", "1"), 2),
        (("innhent", S1, "--mottatt", "i dag"), 2),
        (("innhent", S1, "--krav", "1", "--mottatt", "i dag", "--nektet", "i dag"), 2),
        (("innhent", S1, "--krav", "1", "--mottatt", "i dag"), 3),
        (("innhent", S1, "--til", "Tolk AS", "--kilde", "privat", "--frist", "1.12.2026"), 3),
        (("innhent", S1, "--til", "Tolk AS", "--kilde", "tull"), 2),
        (("innhent", S1, "--til", "Narvik tingrett", "--frist", "1.12.2026"), 3),
        (("forelegg", S1), 3),
        (("forelegg", S1, "--fakta-fil", "borte.txt"), 1),
        (("forelegg", S1, "--fakta-fil", "fakta.txt", "--frist", "1.1.2020"), 2),
        (("forelegg", S1, "--uten-varsel", "16-3-b"), 3),
        (("forelegg", S1, "--uten-varsel", "16-4"), 2),
        (("uttalelse", S1), 2),
        (("uttalelse", S1, "--mottatt", "i dag", "--fil", "fakta.txt"), 3),
        (("vent", S1), 2),
        (("vent", S1, "--til", "1.12.2026"), 3),
        (("ny",), 2),
        (("ny", "--tolk", "0"), 2),
        (("vis", "S-2026-9"), 2),
        (("vis", "V-2026-0001"), 2),
        (("koble", S1), 2),
    ):
        svar = imdi("sak", *argumenter)
        assert (svar.kode, svar.ut) == (kode, ""), (argumenter, svar)
    svar = imdi("sak", "forelegg", S1, "--uten-varsel", "16-3-b", "--grunn-fil", "grunn.txt").ok()
    assert "Unntaket i S-2026-0001 er ført: forvaltningsloven § 16 tredje ledd bokstav b." in svar.ut
    assert "Ikke forelagt tolken 23.11.2026" in imdi("sak", "vis", S1).ok().ut
    assert imdi("sak", "til-utvalg", S1).ok()


def test_en_tekst_som_kan_rope_hvem_som_varslet(imdi, tmp_path):
    (tmp_path / "hvem.txt").write_text("Bo Bakke\nbo@eksempel.no", "utf-8")
    (tmp_path / "fakta.txt").write_text("Bakke sier at du la til noe. \x1b[31m=1+1 **fet**", "utf-8")
    imdi(*NY, "--tolk", "10482", "--varsler-fil", "hvem.txt", "--ønsker-anonymitet").ok()
    imdi("sak", "ny", "--varsel", "V-2026-0001").ok()
    imdi("sak", "habilitet", S1, "--svar", "habil").ok()
    svar = imdi("sak", "forelegg", S1, "--fakta-fil", "fakta.txt").ok()
    assert "kan røpe hvem som har varslet" in svar.feil
    assert "\x1b" not in imdi("brev", "vis", "1").ok().ut
    svar = imdi("sak", "forelegg", S1, "--fakta-fil", "fakta.txt", "--kontrollert").ok()
    assert "kan røpe" not in svar.feil
    assert "Bo Bakke" not in imdi("sak", "vis", S1, "--json").ok().ut


def test_et_varsel_avsluttes_av_to(imdi):
    imdi(*NY, "--tolk", "40").ok()
    assert neste(imdi("varsel", "vis", "V-2026-1").ok()).startswith("imdi varsel avslutt V-2026-0001 --rett-organ")
    assert imdi("varsel", "avslutt", "V-2026-1", "--grunn-fil", "grunn.txt").kode == 2
    assert imdi("varsel", "avslutt", "V-2026-1", "--godkjenn", "--send-tilbake").kode == 2
    be = (
        "varsel",
        "avslutt",
        "V-2026-1",
        "--rett-organ",
        "tilsyn",
        "--rett-organ",
        "ldo",
        "--grunn-fil",
        "grunn.txt",
    )
    svar = imdi(*be).ok()
    assert neste(svar) == "imdi varsel avslutt V-2026-0001 --godkjenn"
    assert imdi("varsel", "avslutt", "V-2026-1", "--godkjenn").kode == 4
    svar = imdi("varsel", "avslutt", "V-2026-1", "--send-tilbake", "--grunn-fil", "grunn.txt", miljo=OLE).ok()
    assert "er sendt tilbake til kari" in svar.ut
    imdi(*be).ok()
    svar = imdi("varsel", "avslutt", "V-2026-1", "--godkjenn", "--målform", "nynorsk", miljo=OLE).ok()
    assert "Brevet til avsenderen er laget og lagt på varselet: imdi brev vis 1" in svar.ut
    assert "Likestillings- og diskrimineringsombodet" in imdi("brev", "vis", "1").ok().ut
    assert imdi("frister", "--alle", "--json").ok().json == []
    vist = imdi("varsel", "vis", "V-2026-1").ok()
    assert "V-2026-0001 · avsluttet" in vist.ut
    assert "Godkjent av ole." in vist.ut
    svar = imdi("sak", "ny", "--varsel", "V-2026-1")
    assert svar.kode == 3
