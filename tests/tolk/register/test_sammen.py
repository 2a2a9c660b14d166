"""Two numbers that are one person: all of it moves, or nothing does, and no trace is lost."""

import re
from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Any

import hjelp
import pytest
from conftest import Program
from tolk.bevilling.test_bevilling import gi
from tolk.register.registerfil import rad, skriv
from tolk.register.soknadlag import oppfort, reager
from tolk.varsel.lag import varsel

from imdi_cli.base.arkiv import rettelser_til
from imdi_cli.base.kontroll import kontroller_kjede, spill_av
from imdi_cli.kjerne.avslag import AnnenPerson, Bruksfeil
from imdi_cli.kjerne.kontekst import Kontekst
from imdi_cli.kjerne.skjema import skjemamappe
from imdi_cli.styring.frister import steg as frister
from imdi_cli.tolk.bevilling import steg as bevilling
from imdi_cli.tolk.reaksjon import steg as reaksjon
from imdi_cli.tolk.reaksjon.typer import Reaksjonstype
from imdi_cli.tolk.register import lager as tolker
from imdi_cli.tolk.register import steg as oppslag
from imdi_cli.tolk.register.lager import sammen as lager
from imdi_cli.tolk.register.regler import sammen as regler
from imdi_cli.tolk.register.regler import soknad as soknadsregler
from imdi_cli.tolk.register.steg import historikk, innlesing, kvalifikasjon, liv, sammen
from imdi_cli.tolk.register.typer import Adressesperre, Kapasitet, Kvalifikasjon, Sluttgrunn
from imdi_cli.tolk.register.typer.horing import Horing, Varsling
from imdi_cli.tolk.tolkebevis.steg import nokkel, utstedelse

Avvist = Callable[..., Any]
A, B = 1, 2
GRUNN = "Samme person: nytt etternavn etter ekteskap, bekreftet av tolken."


def hel(k: Kontekst) -> None:
    assert kontroller_kjede(k.base).feil == []
    assert spill_av(k.base) == []


def to(k: Kontekst, mappe: Path, *rader: dict[str, str]) -> None:
    innlesing.importer(k, skriv(mappe / "t.csv", *(rader or (rad(tolkenummer="1"), rad(tolkenummer="2")))))


def tolk(k: Kontekst, nr: int) -> tolker.Tolk:
    funnet = tolker.finn(k.base, nr)
    assert funnet is not None
    return funnet


# --- the list of what points at an interpreter ------------------------------------------------------------------


def tabeller() -> dict[str, str]:
    filer = sorted(f for f in (skjemamappe() / "database").glob("*.sql") if f.name.count(".") == 1)
    tekst = re.sub(r"--[^\n]*", "", "\n".join(f.read_text("utf-8") for f in filer))
    return dict(re.findall(r"CREATE TABLE (\w+) \((.*?)\n\) STRICT;", tekst, re.S))


def test_hver_kolonne_som_peker_paa_en_tolk_staar_i_listen() -> None:
    """A new table with a tolkenummer, or a foreign key to tolk, fails here until it says what joining does to it."""
    egne = {"tolk", "tolk_sprak", "tolk_kvalifikasjon"}
    fant = set()
    for navn, kropp in tabeller().items():
        kolonner = set(re.findall(r"^\s+(tolk|tolkenummer|beholdt)\s+INTEGER", kropp, re.M))
        kolonner |= set(re.findall(r"FOREIGN KEY \((\w+)\) REFERENCES tolk \(", kropp))
        if navn not in egne | lager.STAR.keys():
            fant |= {(navn, kolonne) for kolonne in kolonner}
    assert fant == {(p.tabell, p.kolonne) for p in lager.PEKERE}
    assert lager.STAR.keys() <= tabeller().keys()


def test_hver_kolonne_for_hva_noe_gjelder_staar_i_listen() -> None:
    fant = {navn for navn, kropp in tabeller().items() if re.search(r"^\s+gjelder\s+TEXT", kropp, re.M)}
    assert fant - {"journal"} == {p.tabell for p in lager.GJELDER}


@pytest.mark.parametrize("p", [*lager.PEKERE, *lager.GJELDER], ids=lambda p: p.tabell)
def test_noklene_i_listen_er_skjemaets(sqlitebase: Any, p: lager.Peker) -> None:
    rader = sqlitebase.hent(f"PRAGMA table_info({p.tabell})")
    assert tuple(r[1] for r in sorted(rader, key=lambda r: r[5]) if r[5]) == p.nokkel
    assert {"sist", p.kolonne} <= {r[1] for r in rader}


# --- what moves -------------------------------------------------------------------------------------------------


def test_alt_flyttes_og_kategorien_regnes_ut_paa_nytt(k: Kontekst, tmp_path: Path) -> None:
    a = oppfort(k, "bachelor")
    b = oppfort(k, "grunnemne", fornavn="Amina Marie", sprak="somali", telefon="5555")
    gi(k, b)
    varsel(k, tolk=str(b))
    reager(k, b, Reaksjonstype.ADVARSEL, mottatt_av_tolk="2026-11-02")
    liv.endre(k, b, {"kapasitet": Kapasitet.DELTID}, underrettet=date(2026, 11, 23))
    nokkel.lag(k, tmp_path)
    utstedelse.utsted(k, str(b), tmp_path)
    forslag = sammen.foresla(k, a, b)
    assert dict(forslag.flyttes) == {
        "varsler": 1,
        "søknader": 1,
        "bevillinger": 1,
        "frister": 1,
        "rettelser": 1,
        "reaksjoner": 1,
    }
    assert (forslag.bevis, forslag.fylles) == (1, ("kapasitet",))
    for_ = hjelp.dump(k.base)
    sammen.foresla(k, a, b)
    assert hjelp.dump(k.base) == for_
    s = sammen.sla_sammen(k, a, b, GRUNN)
    assert [(e.sprak, e.fra, e.til) for e in s.kategorier] == [("somali", "B", "A")]
    er = tolk(k, a)
    assert (er.sprak[0].kategori, er.sprak[0].statsautorisert, er.kapasitet) == ("A", True, Kapasitet.DELTID)
    assert {o.kvalifikasjon.value for o in er.sprak[0].kvalifikasjoner} == {
        "bachelor",
        "grunnemne",
        "statsautorisasjon",
    }
    assert tolker.finn(k.base, b) is None
    assert k.base.en("SELECT tolk FROM varsel") == (a,)
    assert [r[0] for r in k.base.hent("SELECT tolkenummer FROM bevilling")] == [a]
    assert {r[0] for r in k.base.hent("SELECT tolkenummer FROM soknad")} == {a}
    assert len(reaksjon.tellende_advarsler(k, a, k.i_dag)) == 1
    assert reaksjon.til_tolk(k, b) == []
    assert list(reaksjon.etter_tolk(k)) == [a]
    assert frister.finn(k, f"tolk:{a}", "klage.frist") is not None
    assert s.bevis == ("T-2026-0001",)
    assert k.base.hent("SELECT tolkenummer, sperregrunn FROM tolkebevis") == [(b, "erstattet")]
    assert {r[:3] for r in rettelser_til(k.base, f"tolk:{a}")} >= {
        ("fornavn", "Amina Marie", "Amina"),
        ("telefon", "5555", "+47 00 00 01 01"),
    }
    hel(k)


def test_en_utestenging_folger_med(k: Kontekst) -> None:
    a, b = oppfort(k), oppfort(k)
    reager(k, b, Reaksjonstype.UTESTENGT_ALLTID, periode_fra="2026-11-01")
    assert reaksjon.sperret(k, a, None, k.i_dag) is None
    sammen.sla_sammen(k, a, b, GRUNN)
    assert reaksjon.sperret(k, a, None, k.i_dag) is not None
    assert oppslag.liste(k) == []
    hel(k)


def test_nummeret_brukes_aldri_igjen(k: Kontekst, tmp_path: Path, avvist: Avvist) -> None:
    to(k, tmp_path, rad(tolkenummer="1"), rad(tolkenummer="20000"))
    sammen.sla_sammen(k, 1, 20000, GRUNN)
    assert oppfort(k, fornavn="Ny") == 20001
    lest = innlesing.les(k, skriv(tmp_path / "ny.csv", rad(tolkenummer="20000")))
    (funn,) = innlesing.forbered(k, lest).rapport.avvist
    assert (funn.hva, funn.neste) == ("Tolk 20000 er slått sammen med 1.", "Skriv 1 i stedet.")
    for handling in (
        lambda: sammen.foresla(k, 1, 20000),
        lambda: sammen.foresla(k, 20000, 1),
        lambda: historikk.historikk(k, 20000),
    ):
        assert "slått sammen med tolk 1" in avvist(Bruksfeil, handling).hva


def test_sammenslaing_i_flere_ledd(k: Kontekst, tmp_path: Path) -> None:
    to(k, tmp_path, *(rad(tolkenummer=str(nr)) for nr in (1, 2, 3)))
    reager(k, 3, Reaksjonstype.ADVARSEL)
    sammen.sla_sammen(k, 2, 3, GRUNN)
    sammen.sla_sammen(k, 1, 2, GRUNN)
    assert k.base.hent("SELECT tolkenummer, beholdt FROM tolk_sammenslatt ORDER BY tolkenummer") == [(2, 1), (3, 1)]
    assert [r.tolkenummer for r in reaksjon.til_tolk(k, 1)] == [1]
    assert {"Slått sammen med et annet nummer", "Lest inn fra en fil"} <= {h.hva for h in historikk.historikk(k, 1)}
    hel(k)


def test_historikken_har_begge_numrenes(k: Kontekst) -> None:
    a, b = oppfort(k), oppfort(k)
    liv.inaktiver(k, b)
    sammen.sla_sammen(k, a, b, GRUNN)
    sagt = [h.hva for h in historikk.historikk(k, a)]
    assert "Gjort inaktiv etter eget ønske" in sagt
    assert sagt.count("Søknaden er innvilget") == 2


def test_begrunnelsen_er_bare_et_avtrykk_i_journalen_og_blir_borte_ved_sletting(k: Kontekst, tmp_path: Path) -> None:
    to(k, tmp_path)
    sammen.sla_sammen(k, A, B, GRUNN)
    assert k.base.en("SELECT begrunnelse FROM tolk_sammenslatt") == (GRUNN,)
    assert "ekteskap" not in repr(k.base.hent("SELECT json FROM journal_innhold"))
    liv.slett(k, A, "Tolken er død.")
    assert k.base.en("SELECT tolkenummer, beholdt, begrunnelse FROM tolk_sammenslatt") == (B, A, None)
    hel(k)


# --- how the two become one -------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("en", "annen", "felt", "verdi"),
    [
        ({"telefon": ""}, {}, "telefon", "+47 00 00 01 01"),
        ({"kapasitet": ""}, {"kapasitet": "deltid"}, "kapasitet", "deltid"),
        ({}, {"kapasitet": "deltid"}, "kapasitet", "heltid"),
        ({"fodselsdato": ""}, {}, "fodselsdato", "1984-05-17"),
        ({}, {"fodselsdato": ""}, "fodselsdato", "1984-05-17"),
        ({"adresse": "", "adresse_samtykke": "nei"}, {"adresse_samtykke": "ja"}, "adresse_samtykke", True),
        (
            {"adresse_samtykke": "nei"},
            {"adresse": "Annen vei 2", "adresse_samtykke": "ja"},
            "adresse_samtykke",
            False,
        ),
        ({}, {"oppfort": "2010-01-01"}, "oppfort", "2010-01-01"),
        ({"oppfort": ""}, {}, "oppfort", "2016-02-01"),
        ({}, {"oppfort": "2020-01-01"}, "oppfort", "2016-02-01"),
    ],
)
def test_feltene_til_den_som_beholdes(
    k: Kontekst, tmp_path: Path, en: dict[str, str], annen: dict[str, str], felt: str, verdi: object
) -> None:
    to(k, tmp_path, rad(tolkenummer="1", **en), rad(tolkenummer="2", **annen))
    sammen.sla_sammen(k, A, B, GRUNN)
    assert getattr(tolk(k, A), felt) == verdi
    hel(k)


@pytest.mark.parametrize(
    ("en", "annen", "blir"),
    [
        (None, None, None),
        (None, Adressesperre.FORTROLIG, Adressesperre.FORTROLIG),
        (Adressesperre.FORTROLIG, Adressesperre.STRENGT, Adressesperre.STRENGT),
        (Adressesperre.STRENGT, Adressesperre.FORTROLIG, Adressesperre.STRENGT),
        (Adressesperre.FORTROLIG, None, Adressesperre.FORTROLIG),
    ],
)
def test_det_strengeste_vernet_vinner(
    k: Kontekst, tmp_path: Path, en: Adressesperre | None, annen: Adressesperre | None, blir: Adressesperre | None
) -> None:
    to(k, tmp_path)
    for nr, sperre in ((A, en), (B, annen)):
        if sperre:
            liv.endre(k, nr, {"adressesperre": sperre})
    sammen.sla_sammen(k, A, B, GRUNN)
    assert tolk(k, A).adressesperre is blir
    hel(k)


def test_sprakene_og_en_kvalifikasjon_som_sto_ute(k: Kontekst, tmp_path: Path) -> None:
    to(
        k,
        tmp_path,
        rad(tolkenummer="1"),
        rad(tolkenummer="1", kvalifikasjon="grunnemne"),
        rad(tolkenummer="2", kvalifikasjon="grunnemne", oppnadd="2001-01-01"),
        rad(tolkenummer="2", sprak="urdu", kvalifikasjon="tao"),
    )
    innlesing.importer(k, skriv(tmp_path / "uten.csv", rad(tolkenummer="1")))  # grunnemne of 1 is not in the file
    s = sammen.sla_sammen(k, A, B, GRUNN)
    assert [(r.sprak, r.kvalifikasjon.value) for r in s.forslag.kvalifikasjoner] == [
        ("somali", "grunnemne"),
        ("urdu", "tao"),
    ]
    er = {x.sprak: dict(x.kvalifikasjoner) for x in tolk(k, A).sprak}
    assert er["somali"][Kvalifikasjon.GRUNNEMNE] == "2001-01-01"
    assert set(er) == {"somali", "urdu"}
    hel(k)


def test_er_personen_oppfort_i_spraket_under_ett_nummer_er_den_det(k: Kontekst) -> None:
    a, b = oppfort(k, sprak="arabisk"), oppfort(k, "grunnemne")
    gi(k, a, "somali")  # statsautorisert, and not entered in it
    assert [r.sprak for r in oppslag.liste(k) if r.tolkenummer == a] == ["arabisk"]
    sammen.sla_sammen(k, a, b, GRUNN)
    assert [(r.sprak, r.kategori) for r in oppslag.liste(k) if r.tolkenummer == a] == [
        ("arabisk", "B"),
        ("somali", "B"),
    ]
    hel(k)


def test_uten_oppforing_forblir_uten(k: Kontekst) -> None:
    a, b = oppfort(k, sprak="arabisk"), oppfort(k, sprak="urdu")
    gi(k, b, "somali")
    sammen.sla_sammen(k, a, b, GRUNN)
    assert {r.sprak for r in oppslag.liste(k)} == {"arabisk", "urdu"}
    hel(k)


@pytest.mark.parametrize(
    ("en", "annen"), [("01010750160", None), (None, "01010750160"), ("01010750160", "01010750160")]
)
def test_fodselsnummeret_folger_personen_og_staar_ingen_steder(
    k: Kontekst, en: str | None, annen: str | None
) -> None:
    a, b = oppfort(k), oppfort(k)
    with k.base.atomisk():
        for nr, fnr in ((a, en), (b, annen)):
            k.base.utfor("UPDATE tolk SET fodselsnummer = :fnr WHERE tolkenummer = :nr", fnr=fnr, nr=nr)
    sammen.sla_sammen(k, a, b, GRUNN)
    assert tolker.med_fodselsnummer(k.base, "01010750160") == [a]
    assert "01010750160" not in repr([hjelp.dump(k.base)[t] for t in ("journal", "journal_innhold", "rettelse")])


# --- what stands in the way -------------------------------------------------------------------------------------


def test_ulik_fodselsdato_er_to_personer(k: Kontekst, tmp_path: Path, avvist: Avvist) -> None:
    to(k, tmp_path, rad(tolkenummer="1"), rad(tolkenummer="2", fodselsdato="1984-05-18"))
    for handling in (lambda: sammen.foresla(k, A, B), lambda: sammen.sla_sammen(k, A, B, GRUNN)):
        feil = avvist(regler.KanIkkeSlaSammen, handling)
        assert "arkivforskrifta § 11" in feil.hjemmel
        assert "1984" not in feil.hva


def test_ulikt_fodselsnummer_er_to_personer(k: Kontekst, avvist: Avvist) -> None:
    a, b = oppfort(k), oppfort(k)
    with k.base.atomisk():
        for nr, fnr in ((a, "01010750160"), (b, "15021951940")):
            k.base.utfor("UPDATE tolk SET fodselsnummer = :fnr WHERE tolkenummer = :nr", fnr=fnr, nr=nr)
    feil = avvist(regler.KanIkkeSlaSammen, lambda: sammen.foresla(k, a, b))
    assert "0101" not in feil.hva + feil.neste


@pytest.mark.parametrize(
    ("en", "annen"), [("ikke oppført", "oppført"), ("inaktiv", "oppført"), ("ikke oppført", "inaktiv")]
)
def test_en_oppforing_kan_ikke_gaa_tapt(k: Kontekst, tmp_path: Path, avvist: Avvist, en: str, annen: str) -> None:
    to(k, tmp_path, rad(tolkenummer="1", status=en), rad(tolkenummer="2", status=annen))
    feil = avvist(regler.KanIkkeSlaSammen, lambda: sammen.sla_sammen(k, A, B, GRUNN))
    assert feil.neste.endswith("imdi tolk slå-sammen 2 1")
    sammen.sla_sammen(k, B, A, GRUNN)
    hel(k)


def test_to_bevillinger_i_samme_sprak_maa_avklares(k: Kontekst, avvist: Avvist) -> None:
    a, b = oppfort(k), oppfort(k)
    gi(k, a)
    gi(k, b)
    feil = avvist(regler.KanIkkeSlaSammen, lambda: sammen.foresla(k, a, b))
    assert "B-2026-0001 og B-2026-0002" in feil.hva
    assert len(bevilling.liste(k)) == 2


@pytest.mark.parametrize("hvem", ["behold", "bort"])
def test_en_kvalifikasjon_som_er_avsluttet_hos_bare_den_ene(k: Kontekst, avvist: Avvist, hvem: str) -> None:
    a, b = oppfort(k), oppfort(k)
    slutt = kvalifikasjon.Ny(
        "somali",
        Kvalifikasjon.BACHELOR,
        ugyldig_fra=date(2026, 11, 1),
        grunn=Sluttgrunn.ANNULLERT,
        begrunnelse="Fusk.",
        horing=Horing(uten_varsel=Varsling.UNODVENDIG),
    )
    kvalifikasjon.sett(k, a if hvem == "behold" else b, slutt)
    feil = avvist(regler.KanIkkeSlaSammen, lambda: sammen.foresla(k, a, b))
    assert "avsluttet for den andre" in feil.hva


def test_andre_feil(k: Kontekst, tmp_path: Path, avvist: Avvist) -> None:
    to(k, tmp_path)
    avvist(Bruksfeil, lambda: sammen.foresla(k, A, A))
    avvist(Bruksfeil, lambda: sammen.foresla(k, A, 99))
    avvist(Bruksfeil, lambda: sammen.foresla(k, 99, A))
    avvist(soknadsregler.KanIkkeGodta, lambda: sammen.sla_sammen(k, A, B, None), kommando=False)
    avvist(AnnenPerson, lambda: sammen.foresla(hjelp.som(k, "lars", "leser"), A, B), kommando=False)
    liv.slett(k, B, "Tolken er død.")
    assert "ble slettet 23. november 2026" in avvist(Bruksfeil, lambda: sammen.foresla(k, A, B)).hva


def test_en_feil_underveis_angrer_alt(k: Kontekst, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    to(k, tmp_path)
    for_ = hjelp.dump(k.base)

    def feil(*_: object) -> None:
        raise RuntimeError("midt i")

    monkeypatch.setattr(sammen, "regn_om", feil)
    with pytest.raises(RuntimeError):
        sammen.sla_sammen(k, A, B, GRUNN)
    assert hjelp.dump(k.base) == for_


# --- through the real program -----------------------------------------------------------------------------------


def test_reisen_fra_dublett_til_ett_nummer(ovelse: Program, tmp_path: Path) -> None:
    (tmp_path / "grunn.txt").write_text(GRUNN, "utf-8")
    fil = skriv(tmp_path / "t.csv", rad(tolkenummer="1"), rad(tolkenummer="2", kvalifikasjon="grunnemne"))
    sagt = ovelse("tolk", "importer", fil, "--ja").ok().ut
    (kommando,) = set(re.findall(r"imdi (tolk slå-sammen \d+ \d+)", sagt))
    ord_ = kommando.split()
    uten = ovelse(*ord_, "--begrunnelse-fil", "grunn.txt")
    assert (uten.kode, "--ja" in uten.feil) == (2, True)
    assert "Kvalifikasjoner\tsomali: grunnemne i tolking i offentlig sektor (30 studiepoeng)" in uten.ut
    assert ovelse(*ord_, "--ja").kode == 3
    svar = ovelse(*ord_, "--begrunnelse-fil", "grunn.txt", "--ja").ok()
    assert "Kategori\tsomali: fra C til B" in svar.ut
    assert "Nummeret 2 brukes ikke igjen" in svar.ut
    for valg in ([], ["--internt"]):
        borte = ovelse("tolk", "vis", "2", *valg)
        assert (borte.kode, "Tolk 2 er slått sammen med tolk 1." in borte.feil) == (2, True)
        assert ovelse("tolk", "vis", "3", *valg).kode == 2
    assert "Slått sammen" in ovelse("tolk", "historikk", "1").ok().ut
    assert ovelse("database", "kontroll").kode == 0


def test_sammenslaing_som_json_og_med_bevis(ovelse: Program, tmp_path: Path) -> None:
    (tmp_path / "grunn.txt").write_text(GRUNN, "utf-8")
    ovelse("tolk", "importer", skriv(tmp_path / "t.csv", rad(tolkenummer="1"), rad(tolkenummer="2")), "--ja").ok()
    ovelse("tolkebevis", "nøkkel").ok()
    ovelse("tolkebevis", "utsted", "2", "--ut", "bevis.png").ok()
    valg = ["--begrunnelse-fil", "grunn.txt", "--ja"]
    svar = ovelse("tolk", "slaa-sammen", "1", "2", *valg, "--json").ok().json
    assert (svar["beholdt"], svar["bort"], svar["sperrede_bevis"]) == (1, 2, ["T-2026-0001"])
    kontroll = ovelse("tolkebevis", "kontroller", "bevis.png")
    assert (kontroll.kode, "sperret" in (kontroll.ut + kontroll.feil).casefold()) == (3, True)
