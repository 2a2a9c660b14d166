"""The commands of complaints, through the real program: the five appeals, and what is typed wrongly."""

import pytest
from tolk.sak.test_kommando_slutt import BESLUTT, sak, som_ole

__all__ = ["sak"]

KL = "K-2026-0001"
ALTFOR = ("--uten-utvalg-fil", "grunn.txt", "--grunnlag", "vesentlige-brudd", "--periode", "12mnd")


def som(program, login, dag="2026-11-23"):
    def kjor(*argumenter, **mer):
        return program(*argumenter, miljo={"IMDI_BRUKER": login, "IMDI_KLOKKE": f"{dag}T10:15"}, **mer)

    return kjor


@pytest.fixture
def utestengt(sak):
    """S-2026-0001 ended with utestenging, told the same day."""
    ole = som_ole(sak)
    ole(
        *("sak", "beslutt", "S-2026-0001", "--brudd", "GT-NØYAKTIG=brudd:vesentlig"),
        *("--brudd-grunn", "GT-NØYAKTIG=alvor.txt", "--grunn-fil", "vurdering.md", "--utfall", "utestenging"),
        *ALTFOR,
    ).ok()
    sak("sak", "underrett", "S-2026-0001", "--kanal", "personlig", "--mottatt", "i dag").ok()
    return sak


def ny(program, *mer, dag="2026-11-23"):
    return som(program, "kari", dag)(
        *("klage", "ny", "S-2026-0001", "--kanal", "elektronisk", "--mottatt", "i dag", "--signert", "autentisert"),
        *("--påstand-fil", "svar.txt", *mer),
    )


def signer(program, dag="2026-11-23"):
    ole = som_ole(program, dag)
    ole("klage", "habilitet", KL, "--svar", "habil").ok()
    return ole("klage", "behandle", KL, "--signer", "--json").ok().json


def foreslaa(program, *mer, dag="2026-11-23"):
    return som(program, "kari", dag)("klage", "behandle", KL, *mer, "--grunn-fil", "grunn.txt")


def test_klagen_som_vinner(utestengt):
    svar = ny(utestengt, "--ber-om-utsettelse").ok()
    assert f"{KL} er registrert: klage på utestenging" in svar.ut
    assert f"imdi klage behandle {KL}" in svar.ut
    assert "klage.utsettelse" not in svar.ut
    assert f"{KL}" in utestengt("frister", "--alle").ok().ut
    ole = som_ole(utestengt)
    assert ole("klage", "utsett", KL, "--svar", "avslått").kode == 3
    u = ole("klage", "utsett", KL, "--svar", "innvilget", "--vilkår-fil", "grunn.txt", "--json").ok().json
    assert u["svar"] == "innvilget"
    assert "10482" in utestengt("tolk", "liste").ok().ut
    forslag = foreslaa(utestengt, "--utfall", "omgjør-helt", "--endring", "oppheves").ok()
    assert "En annen må signere" in forslag.ut
    assert utestengt("klage", "behandle", KL, "--signer").kode == 4
    b = signer(utestengt)
    assert (b["status"], b["virkning"]["oppfort"]) == ("omgjort", True)
    assert "Du står i Nasjonalt tolkeregister" in utestengt("brev", "vis", b["brev"]).ok().ut
    assert "10482" in utestengt("tolk", "liste").ok().ut
    f = utestengt("klage", "underrett", KL, "--kanal", "personlig", "--mottatt", "i dag", "--json").ok().json
    assert [x["regel"] for x in f["frister"]] == ["sakskostnader.krav"]
    utestengt("klage", "kostnader", KL, "--opplys").ok()
    assert "18000" in utestengt("klage", "kostnader", KL, "--krav", "18000", "--mottatt", "i dag").ok().ut
    assert ole("klage", "kostnader", KL, "--innvilg", "12000", "--grunn-fil", "grunn.txt").ok()
    assert utestengt("klage", "kostnader", KL, "--innvilg", "1", "--grunn-fil", "grunn.txt").kode == 3
    k = utestengt("klage", "vis", KL, "--json").ok().json
    assert k["kostnad"]["tilkjent"] == 12000
    assert "18000" in utestengt("klage", "vis", KL).ok().ut
    utestengt("database", "kontroll").ok()


def test_klagen_som_vinner_delvis(utestengt):
    ny(utestengt).ok()
    foreslaa(utestengt, "--utfall", "omgjør-delvis", "--endring", "periode", "--til", "1.2.2027").ok()
    assert signer(utestengt)["status"] == "omgjort delvis"
    o = utestengt("klage", "oversend", KL, "--uttalelse-fil", "grunn.txt").ok()
    assert "kopien til parten" in o.feil.lower() + o.ut.lower()
    rader = utestengt("reaksjon", "liste", "--json").ok().json
    assert [r["til"] for r in rader] == ["2027-02-01"]


def test_klagen_som_taper(utestengt):
    ny(utestengt).ok()
    foreslaa(utestengt, "--utfall", "oppretthold").ok()
    assert "Forslag" in utestengt("klage", "vis", KL).ok().ut
    signer(utestengt)
    o = utestengt("klage", "oversend", KL, "--uttalelse-fil", "grunn.txt", "--json").ok().json
    assert o["instans"] == "Arbeids- og inkluderingsdepartementet"
    assert o["kopi"] == o["brev"] + 1
    svar = utestengt(
        *("klage", "avgjør", KL, "--utfall", "stadfestet", "--dato", "i dag", "--grunn-fil", "grunn.txt")
    ).ok()
    assert "vedtaket er stadfestet" in svar.ut
    assert "10482" not in utestengt("tolk", "liste").ok().ut
    vist = utestengt("klage", "vis", KL).ok().ut
    for bit in ("Klageren ønsker", "Uttalelse", "Oversendt"):
        assert bit in vist
    liste = utestengt("klage", "liste", "--alle", "--json").ok().json
    assert [(r["nr"], r["utfall"]) for r in liste] == [(KL, "stadfestet")]


def test_klagen_som_er_for_sen_og_tas_opp(utestengt):
    svar = ny(utestengt, dag="2026-12-15").ok()
    assert "--ta-opp a" in svar.ut
    assert foreslaa(utestengt, "--utfall", "oppretthold", dag="2026-12-15").kode == 3
    opp = foreslaa(utestengt, "--ta-opp", "b", dag="2026-12-15").ok()
    assert "§ 31 bokstav b" in opp.ut


def test_klagen_som_er_mer_enn_ett_aar_for_sen(utestengt):
    kl = "K-2027-0001"
    svar = ny(utestengt, dag="2027-11-24").ok()
    assert "--fordi ett-år" in svar.ut
    assert "§ 35" in svar.feil + svar.ut
    kari, ole = som(utestengt, "kari", "2027-11-24"), som_ole(utestengt, "2027-11-24")
    assert kari("klage", "behandle", kl, "--ta-opp", "a", "--grunn-fil", "grunn.txt").kode == 3
    kari("klage", "behandle", kl, "--utfall", "avvis", "--fordi", "ett-år", "--grunn-fil", "grunn.txt").ok()
    ole("klage", "habilitet", kl, "--svar", "habil").ok()
    assert ole("klage", "behandle", kl, "--signer", "--json").ok().json["status"] == "avvist"


def test_advarsel_og_mangler_ved_formen(sak):
    som_ole(sak)(*BESLUTT, "--utfall", "advarsel").ok()
    sak("sak", "underrett", "S-2026-0001", "--kanal", "personlig", "--mottatt", "i dag").ok()
    svar = sak(
        *("klage", "ny", "s-2026-1", "--framsatt", "i dag", "--mottatt", "i dag", "--signert", "mangler"),
        *("--fullmektig", "Bo", "--fullmakt", "mangler", "--rettefrist", "30.11.2026"),
    ).ok()
    for bit in ("ikke undertegnet", "hvilken endring", "ikke avklart"):
        assert bit in svar.ut + svar.feil
    rettet = sak(
        *("klage", "behandle", KL, "--rettet", "i dag", "--signert", "undertegnet", "--vedtaket-er-nevnt", "ja"),
        *("--fullmakt", "framlagt", "--påstand-fil", "svar.txt"),
    ).ok()
    assert "regnes fra" in rettet.ut
    assert "Bo (skriftlig fullmakt" in rettet.ut
    assert foreslaa(sak, "--utfall", "avvis", "--fordi", "ikke-enkeltvedtak").kode == 3
    rettslig = ("--rettslig-vurdering-fil", "grunn.txt")
    foreslaa(sak, "--utfall", "avvis", "--fordi", "ikke-enkeltvedtak", *rettslig).ok()
    assert "trukket" in sak("klage", "behandle", KL, "--send-tilbake").ok().ut
    foreslaa(sak, "--foreløpig-svar", "--ventes", "1.2.2027").ok()
    foreslaa(sak, "--utfall", "omgjør-helt", "--endring", "oppheves", *rettslig).ok()
    assert signer(sak)["status"] == "omgjort"


FEILSKREVET = [
    (("ny", "tull", "--mottatt", "i dag", "--kanal", "overlevert"), 2),
    (("ny", "V-2026-0001", "--mottatt", "i dag", "--kanal", "overlevert"), 3),
    (("ny", "S-2026-0001"), 2),
    (("ny", "S-2026-0001", "--mottatt", "i dag"), 2),
    (("ny", "S-2026-0001", "--vedtaket-er-nevnt", "kanskje"), 2),
    (("ny", "S-2026-0001", "--påstand-fil", "tom.txt", "--mottatt", "i dag"), 2),
    (("behandle", KL), 2),
    (("behandle", KL, "--signer", "--rettet", "i dag"), 2),
    (("behandle", KL, "--utfall", "avvis"), 2),
    (("behandle", KL, "--utfall", "avvis", "--til", "1.1.2027", "--grunn-fil", "grunn.txt"), 2),
    (("behandle", "tull", "--signer"), 2),
    (("behandle", KL, "--trukket", "i går"), 2),
    (("habilitet", KL), 2),
    (("utsett", KL), 2),
    (("utsett", KL, "--bedt", "i dag", "--svar", "avslått"), 2),
    (("kostnader", KL), 2),
    (("kostnader", KL, "--opplys", "--krav", "1"), 2),
    (("kostnader", KL, "--krav", "1"), 2),
    (("kostnader", KL, "--innvilg", "1", "--ta-opp", "c", "--grunn-fil", "grunn.txt"), 2),
    (("avgjør", KL), 2),
    (("avgjør", KL, "--utfall", "stadfestet", "--grunn-fil", "grunn.txt"), 2),
    (("forleng", "S-2026-0001", "--til", "1.2.2027", "--tapt", "i dag"), 2),
    (("forleng", "S-2026-0001", "--tapt", "i dag"), 2),
    (("forleng", "S-2026-0001"), 2),
    (("oversend", KL), 2),
    (("vis", "K-2026-0099"), 2),
    (("liste", "--status", "tull"), 2),
]


def test_det_som_skrives_feil(utestengt, tmp_path):
    (tmp_path / "tom.txt").write_text(" \n", "utf-8")
    ny(utestengt).ok()
    for argumenter, kode in FEILSKREVET:
        svar = utestengt("klage", *argumenter, "--uten-dialog")
        assert svar.kode == kode, (argumenter, svar)
        assert svar.feil


def test_forlengelse_gjentakelse_trukket_og_tom_liste(utestengt):
    ole = som_ole(utestengt)
    assert "Ingen klager" in utestengt("klage", "liste").ok().feil + utestengt("klage", "liste").ok().ut
    f = ole("klage", "forleng", "S-2026-0001", "--til", "4.1.2027", "--grunn-fil", "grunn.txt").ok()
    assert "04.01.2027" in f.ut
    senere = som(utestengt, "kari", "2027-01-11")
    g = senere(*("klage", "forleng", "S-2026-0001", "--først-sendt", "4.1.2027", "--tapt", "i dag", "--json")).ok()
    assert g.json["siste"] == "2027-01-18"
    assert ny(utestengt, dag="2027-01-18").ok()
    kl = "K-2027-0001"
    trukket = som(utestengt, "kari", "2027-01-19")("klage", "behandle", kl, "--trukket", "i dag").ok()
    assert "Vedtaket står" in trukket.ut
    assert senere("klage", "liste", "--avgjørelse", "S-2026-0001", "--alle").ok().ut.count(kl) == 1


def test_tekst_utenfra_gjor_ingen_skade(utestengt, tmp_path):
    (tmp_path / "vond.txt").write_text("\x1b[31mRød\x1b[0m =1+1 <b>{felt}</b>\n", "utf-8")
    utestengt(
        *("klage", "ny", "S-2026-0001", "--kanal", "elektronisk", "--mottatt", "i dag", "--påstand-fil", "vond.txt"),
        *("--klager", "\x1b[2JBo", "--interesse-fil", "vond.txt"),
    ).ok()
    assert "\x1b[" not in utestengt("klage", "vis", KL).ok().ut
    assert "\x1b[" not in utestengt("klage", "liste").ok().ut


def test_habilitet_avgjores_for_en_annen(utestengt):
    ny(utestengt).ok()
    utestengt("bruker", "endre", "ole", "--leder", "kari").ok()
    ole = som_ole(utestengt)
    ole("klage", "habilitet", KL, "--svar", "forelagt", "--vurdering-fil", "grunn.txt", "--innsigelse").ok()
    svar = utestengt("klage", "habilitet", KL, "--for", "ole", "--svar", "habil", "--vurdering-fil", "grunn.txt")
    assert "ole er habil" in svar.ok().ut
