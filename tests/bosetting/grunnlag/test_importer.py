"""Reading in IMDi's files: both forms, every symbol, every fault, all or nothing."""

import json
import re
from collections.abc import Callable
from pathlib import Path

import pytest
from bosetting.lagfil import BOSATT, HODE, SAMMENSLATT, SMAA, kryss, lang, personer, skriv
from hjelp import som

from imdi_cli.base.kontroll import spill_av
from imdi_cli.bosetting.grunnlag import steg
from imdi_cli.bosetting.grunnlag.typer import Enhet, Form, Serie, Tall, Utenfor
from imdi_cli.kjerne.avslag import AnnenPerson, Feil
from imdi_cli.kjerne.kontekst import Kontekst

SERIER = ("anmodet", "opprinnelig", "vedtatt", "bosatt", "bosatt_sammenslatt")


def lagret(k: Kontekst, innlesing: int = 1) -> dict[tuple[str, int, str, str], str]:
    """What stands in the database, cell by cell."""
    rader = k.base.hent(
        f"SELECT enhet, aar, kommune, {', '.join(SERIER)} FROM bosetting_tall WHERE innlesing = :nr", nr=innlesing
    )
    return {
        (*rad[:3], serie): celle
        for rad in rader
        for serie, celle in zip(SERIER, rad[3:], strict=True)
        if celle is not None
    }


def les(k: Kontekst, tmp_path: Path, tekst: str, navn: str = "tall.csv") -> object:
    return steg.importer(k, skriv(tmp_path / navn, tekst))


def test_alt_star_som_i_filen(k: Kontekst, tmp_path: Path) -> None:
    r = steg.importer(k, skriv(tmp_path / "tall.csv", lang(SMAA)))
    assert r.innlesing.form is Form.LANG and r.innlesing.rader == len(SMAA) and r.lest.aar == (2018, 2022)
    rader = lagret(k)
    assert len(rader) == len(SMAA)
    assert rader["personer", 2018, "5004", "bosatt"] == ":"
    assert rader["personer", 2018, "1103", "bosatt"] == "."
    assert rader["personer", 2018, "9999", "anmodet"] == "tom"
    assert rader["personer", 2018, "1103", "vedtatt"] == "0"
    assert rader["personer", 2022, "5001", "opprinnelig"] == ":"
    assert rader["prosent", 2018, "0101", "vedtatt"] == "Inf"
    assert rader["prosent", 2022, "3001", "bosatt"] == "NaN"
    assert rader["prosent", 2022, "0301", "bosatt"] == "90,5"
    antall = {(s, e): n for s, e, n in r.lest.antall}
    assert antall[Serie.VEDTATT, Enhet.PERSONER] == {"tall": 8, ".": 1, ":": 2, "tom": 1}
    assert antall[Serie.VEDTATT, Enhet.PROSENT] == {"tall": 1, "Inf": 1}


def test_kryss_gir_det_samme_som_lang(k: Kontekst, tmp_path: Path) -> None:
    uten_tomme = {nokkel: celle for nokkel, celle in SMAA.items() if celle}
    steg.importer(k, skriv(tmp_path / "lang.csv", lang(uten_tomme)))
    med_tom_kolonne = kryss(uten_tomme | {("Personer", 2022, "0301", SAMMENSLATT): ""})
    r = steg.importer(k, skriv(tmp_path / "kryss.csv", med_tom_kolonne))
    assert r.innlesing.form is Form.KRYSS
    assert lagret(k, 1) == lagret(k, 2)
    assert steg.kilder(k.base) == {2018: (1, 2), 2022: (1, 2)}


def test_en_tom_celle_i_kryss_er_ingen_rad(k: Kontekst, tmp_path: Path) -> None:
    steg.importer(k, skriv(tmp_path / "k.csv", kryss(personer(2022, {"0301": (1, 2, 3), "3001": (4, None, 6)}))))
    assert ("personer", 2022, "3001", "vedtatt") not in lagret(k)


@pytest.mark.parametrize("koding", ["utf-8", "utf-8-sig", "cp1252", "utf-16"])
@pytest.mark.parametrize("form", [lang, kryss])
def test_tegnsettet_blir_funnet(k: Kontekst, tmp_path: Path, koding: str, form: Callable[..., str]) -> None:
    r = steg.importer(k, skriv(tmp_path / "tall.csv", form(SMAA), koding))
    assert r.lest.aar == (2018, 2022)


def test_kolonnene_kan_sta_i_annen_rekkefolge(k: Kontekst, tmp_path: Path) -> None:
    les(k, tmp_path, f"Antall;Bosetting;Kommunenummer;År;Enhet\n 7 ;{BOSATT}; 0301 ; 2022 ;Personer\n")
    assert lagret(k) == {("personer", 2022, "0301", "bosatt"): "7"}


def test_numre_utenfor_sin_tid_og_koder_blir_listet_en_gang(k: Kontekst, tmp_path: Path) -> None:
    tall = personer(2017, {"1601": (1, 1, 1)})
    for aar in (2018, 2019):
        tall |= personer(aar, {"1601": (1, ".", 1), "0719": (1, None, ":"), "0301": (1, 1, 1)})
    tall |= personer(2020, {"1601": (1, 1, 1), "2100": (None, None, 0), "9999": (None, None, 5)})
    for form in (lang, kryss):
        r = steg.importer(k, skriv(tmp_path / "tall.csv", form(tall)))
        assert r.lest.utenfor == (Utenfor(2018, 2019, ("0719", "1601"), 6), Utenfor(2020, 2020, ("1601",), 3))
        assert r.lest.koder == (Utenfor(2020, 2020, ("2100", "9999"), 2),)


RAD = f"Personer;2022;0301;;{BOSATT};5"
KRYSSHODE = f"Region;Navn;Bosetting: {BOSATT}\n;;Enhet: Personer\n;;År: 2022\n"
DARLIGE = {
    "tom fil": (b"", "er tom"),
    "bare overskrift": (HODE.encode() + b"\n", "ingen rader"),
    "ingen tabell": (b"dette er et brev\nog ikke en tabell\n", "mangler kolonnene"),
    "pdf": (b"%PDF-1.7 noe", "PDF"),
    "zip": (b"PK\x03\x04" + bytes(40), "zip-fil"),
    "binær": (bytes(range(256)) * 10, "ikke en tekstfil"),
    "feil kolonner": ("Enhet;År;Kommune;Bosetting;Antall\n".encode() + b"a;b;c;d;e\n", "«Kommunenummer»"),
    "for få celler": (f"{HODE}\nPersoner;2022;0301\n".encode(), "Linje 2"),
    "ukjent serie": (f"{HODE}\n{RAD}\nPersoner;2022;0301;;Bosatte;5\n".encode(), "Linje 3.*«Bosatte»"),
    "ukjent enhet": (f"{HODE}\nHusholdninger;2022;0301;;{BOSATT};5\n".encode(), "Linje 2.*«Husholdninger»"),
    "ikke et år": (f"{HODE}\nPersoner;22;0301;;{BOSATT};5\n".encode(), "Linje 2.*«22» er ikke et årstall"),
    "for gammelt": (f"{HODE}\nPersoner;1994;0301;;{BOSATT};5\n".encode(), "Linje 2.*1994"),
    "i framtiden": (f"{HODE}\nPersoner;2028;0301;;{BOSATT};5\n".encode(), "Linje 2.*2028"),
    "ukjent kommune": (f"{HODE}\n{RAD}\nPersoner;2022;0399;;{BOSATT};5\n".encode(), "Linje 3.*«0399»"),
    "uten ledende null": (f"{HODE}\nPersoner;2022;301;;{BOSATT};5\n".encode(), "Linje 2.*«301»"),
    "desimaler": (f"{HODE}\nPersoner;2022;0301;;{BOSATT};5,5\n".encode(), "«5,5» er ikke et antall personer"),
    "negativt": (f"{HODE}\nPersoner;2022;0301;;{BOSATT};-5\n".encode(), "«-5»"),
    "uendelig": (f"{HODE}\nPersoner;2022;0301;;{BOSATT};inf\n".encode(), "«inf»"),
    "arabiske sifre": (f"{HODE}\nPersoner;2022;0301;;{BOSATT};٥\n".encode(), "«٥»"),
    "lang celle": (f"{HODE}\nPersoner;2022;0301;;{BOSATT};{'x' * 90}\n".encode(), "«x{39}…»"),
    "prosent i ord": (f"{HODE}\nProsent;2022;0301;;{BOSATT};mange\n".encode(), "«mange» er ikke et tall"),
    "to for det samme": (f"{HODE}\n{RAD}\nPersoner;2022;1103;;{BOSATT};.\n{RAD}\n".encode(), "Linje 4.*0301 har alt"),
    "blandet tegnsett": (f"{HODE}\n".encode() + "Personer;2022;0301;Tromsø;æ;5\n".encode("cp1252"), "tegnsett"),
    "200 MB i en celle": (f"{HODE}\nPersoner;2022;0301;;{BOSATT};".encode() + b"9" * 5_000_000, "lengre enn 4 MB"),
    "kryss uten tall": (f"{KRYSSHODE}K0301;Oslo;\n".encode(), "ingen tall"),
    "kryss, ikke kommune": (f"{KRYSSHODE}F03;Oslo;5\n".encode(), "Linje 4.*«F03»"),
    "kryss, ukjent kommune": (f"{KRYSSHODE}K0399;X;5\n".encode(), "Linje 4.*«0399»"),
    "kryss, to rader": (f"{KRYSSHODE}K0301;Oslo;5\nK0301;Oslo;6\n".encode(), "Linje 5.*har alt et tall"),
    "kryss, feil kolonne": (b"Region;Navn;Antall\n;;b\n;;c\nK0301;Oslo;5\n", "Kolonne 3"),
    "kryss, ukjent serie": (KRYSSHODE.replace(BOSATT, "Flyttet").encode() + b"K0301;Oslo;5\n", "«Flyttet»"),
    "kryss, mangler Navn": (KRYSSHODE.replace("Navn", "Xxxx").encode() + b"K0301;Oslo;5\n", "«Navn»"),
}


@pytest.mark.parametrize("hva", DARLIGE)
def test_darlig_fil_gir_en_setning_og_ingenting_lagret(
    k: Kontekst, tmp_path: Path, avvist: Callable[..., Feil], hva: str
) -> None:
    innhold, ventet = DARLIGE[hva]
    sti = tmp_path / "dårlig.csv"
    sti.write_bytes(innhold)
    feil = avvist(Feil, lambda: steg.importer(k, sti), kommando=False)
    assert re.search(ventet, f"{feil.hva} {feil.neste}"), feil.hva
    assert "dårlig.csv" in feil.hva and len(feil.hva) < 300 and "\n" not in feil.hva


def test_mappe_og_fil_som_ikke_finnes(k: Kontekst, tmp_path: Path, avvist: Callable[..., Feil]) -> None:
    assert "er en mappe" in avvist(Feil, lambda: steg.importer(k, tmp_path), kommando=False).hva
    assert "Fant ikke" in avvist(Feil, lambda: steg.importer(k, tmp_path / "x.csv"), kommando=False).hva


def test_samme_fil_to_ganger(k: Kontekst, tmp_path: Path, avvist: Callable[..., Feil]) -> None:
    les(k, tmp_path, lang(SMAA), "først.csv")
    feil = avvist(Feil, lambda: les(k, tmp_path, lang(SMAA), "igjen.csv"))
    assert "først.csv" in feil.hva and "23.11.2026" in feil.hva


def test_bare_statistikere_leser_inn(k: Kontekst, tmp_path: Path, avvist: Callable[..., AnnenPerson]) -> None:
    avvist(AnnenPerson, lambda: les(som(k, "ole", "saksbehandler"), tmp_path, lang(SMAA)), kommando=False)


def test_journalen_har_en_rad_og_stemmer(k: Kontekst, tmp_path: Path) -> None:
    for_ = len(k.base.hent("SELECT nr FROM journal"))
    les(k, tmp_path, lang(SMAA), "hemmelig navn.csv")
    rader = k.base.hent("SELECT handling, gjelder, json FROM journal j JOIN journal_innhold i ON i.nr = j.nr")[for_:]
    assert [rad[:2] for rad in rader] == [("bosetting.importert", "innlesing:1")]
    assert "hemmelig" not in rader[0][2] and len(json.loads(rader[0][2])["rader"]) == 2
    assert spill_av(k.base) == []
    with k.base.atomisk():
        k.base.utfor("UPDATE bosetting_tall SET vedtatt = '13' WHERE kommune = '0301' AND vedtatt = '12'")
    assert len(spill_av(k.base)) == 1


def test_hvert_aar_kommer_fra_den_nyeste_filen_som_har_det(k: Kontekst, tmp_path: Path) -> None:
    les(k, tmp_path, lang(personer(2020, {"0301": (1, 1, 1)}) | personer(2021, {"0301": (2, 2, 2)})), "a.csv")
    les(
        k,
        tmp_path,
        lang(
            personer(2021, {"0301": (3, 3, 3)})
            | personer(2022, {"0301": (".", ".", "."), "9999": (".", ".", 7)})  # no figures for any kommune
        ),
        "b.csv",
    )
    kilder = steg.kilder(k.base)
    assert kilder == {2020: (1,), 2021: (1, 2)}
    tall = steg.personer(k.base, {2020: 1, 2021: 2})
    assert tall == {
        2020: {"0301": dict.fromkeys(("anmodet", "vedtatt", "bosatt"), Tall("tall", 1))},
        2021: {"0301": dict.fromkeys(("anmodet", "vedtatt", "bosatt"), Tall("tall", 3))},
    }
    assert [i.filnavn for i in steg.innlesinger(k.base).values()] == ["a.csv", "b.csv"]
