"""The counting: tables of rules, known sums of a small file, and a second calculation of a random one."""

import csv
import io
import random
from collections import Counter
from collections.abc import Callable
from pathlib import Path

import pytest
from bosetting.lagfil import ANMODET, BOSATT, SMAA, VEDTATT, Tall, lang, les_csv, personer, skriv
from hjelp import som

from imdi_cli.bosetting.grunnlag import steg as grunnlag
from imdi_cli.bosetting.grunnlag.typer import Tall as Publisert
from imdi_cli.bosetting.statistikk import regler, steg
from imdi_cli.bosetting.statistikk.regler.telling import andel, svar
from imdi_cli.bosetting.statistikk.typer.aar import Celle, Filformat, Svar, Utvalg
from imdi_cli.kjerne.avslag import AnnenPerson, Bruksfeil, Feil
from imdi_cli.kjerne.kontekst import Kontekst

HULL = {s: Celle(None, s) for s in (":", ".", "..")}


def c(verdi: int | str) -> Celle:
    return HULL[verdi] if isinstance(verdi, str) else Celle(verdi)


@pytest.mark.parametrize(
    ("anmodet", "vedtatt", "ventet"),
    [
        (10, 11, Svar.FLERE),
        (10, 10, Svar.LIKE),
        (10, 9, Svar.FAERRE),
        (10, 0, Svar.NEI),
        (10, ".", Svar.UTEN_VEDTAK),
        (10, "..", Svar.UTEN_VEDTAK),
        (10, ":", Svar.SKJULT),
        (0, 5, Svar.IKKE_ANMODET),
        (".", 5, Svar.IKKE_ANMODET),
        ("..", ":", Svar.IKKE_ANMODET),
        (":", 5, Svar.SKJULT_ANMODNING),
        (":", ":", Svar.SKJULT_ANMODNING),
    ],
)
def test_svar(anmodet: int | str, vedtatt: int | str, ventet: Svar) -> None:
    assert svar(c(anmodet), c(vedtatt)) is ventet


@pytest.mark.parametrize(
    ("bosatt", "vedtatt", "ventet"),
    [
        (1, 3, 33.3),
        (2, 3, 66.7),
        (1, 16, 6.3),  # 6.25 is rounded up, as a person does
        (1, 2000, 0.1),
        (1, 2001, 0.0),
        (0, 7, 0.0),
        (11, 10, 110.0),
        (5, 0, "."),
        (0, 0, "."),
        (".", 5, "."),
        ("..", 5, "."),
        (5, "..", "."),
        (":", 5, ":"),
        (5, ":", ":"),
        (":", 0, ":"),
        (".", ":", ":"),
    ],
)
def test_andel(bosatt: int | str, vedtatt: int | str, ventet: float | str) -> None:
    assert andel(c(bosatt), c(vedtatt)) == (HULL[ventet] if isinstance(ventet, str) else Celle(ventet))


def test_velg_aar() -> None:
    assert regler.velg_aar([2022, 2020], None) == 2022
    assert regler.velg_aar([2022, 2020], " 2020 ") == 2020
    with pytest.raises(Feil, match="ingen tall") as tomt:
        regler.velg_aar([], "2022")
    assert "imdi bosetting importer FIL" in tomt.value.neste
    for ukjent in ("2021", "2022-10", "i fjor", "٢٠٢٢"):
        with pytest.raises(Bruksfeil) as feil:
            regler.velg_aar([2014, 2015, 2016, 2020, 2022], ukjent)
        assert f"«{ukjent}»" in feil.value.hva and "2014–2016, 2020, 2022." in feil.value.neste


def velg(k: Kontekst, tmp_path: Path, tall: Tall, periode: str | None = None) -> Utvalg:
    grunnlag.importer(k, skriv(tmp_path / "tall.csv", lang(tall)))
    return steg.velg(k, periode)


def test_den_lille_filen_har_kjente_summer(k: Kontekst, tmp_path: Path) -> None:
    u = velg(k, tmp_path, SMAA, "2018")
    landet = u.tabell.landet
    assert landet.anmodede == 7
    assert dict(landet.svar) == {
        Svar.FLERE: 1,
        Svar.LIKE: 1,
        Svar.FAERRE: 1,
        Svar.NEI: 1,
        Svar.UTEN_VEDTAK: 2,
        Svar.SKJULT: 1,
    }
    assert landet.maal.anmodet == Celle(61) and landet.maal.vedtatt == Celle(40) and landet.maal.bosatt == Celle(40)
    assert landet.maal.andel == Celle(100.0) and landet.maal.opprinnelig == HULL[".."]
    assert (landet.har_vedtak, landet.har_bosatt.verdi, landet.over_vedtatt.verdi) == (4, 4, 1)
    assert landet.skjult == {"anmodet": 1, "opprinnelig": 0, "vedtatt": 2, "bosatt": 2}
    assert {f.region: (f.navn, f.maal.bosatt) for f in u.tabell.fylker} == {
        "01": ("Østfold", Celle(3)),
        "03": ("Oslo", Celle(11)),
        "11": ("Rogaland", HULL["."]),
        "15": ("Møre og Romsdal", HULL["."]),
        "18": ("Nordland", Celle(0)),
        "19": ("Troms – Romsa", Celle(4)),
        "50": ("Trøndelag", Celle(22)),
    }
    assert [rad.nummer for rad in u.tabell.kommuner if rad.fylke == "50"] == ["1601", "5004"]
    assert u.utenfor == 1 and u.tabell.uoppgitt["bosatt"].verdi == 74
    assert "9999" not in {rad.nummer for rad in u.tabell.kommuner}


def test_det_nyeste_aaret_og_historien(k: Kontekst, tmp_path: Path) -> None:
    u = velg(k, tmp_path, SMAA)
    assert u.tabell.aar == 2022
    assert [(aar, landet.maal.bosatt.verdi) for aar, landet in u.historie] == [(2018, 40), (2022, 133)]
    assert u.tabell.landet.maal.opprinnelig == Celle(30)
    svalbard = next(f for f in u.tabell.fylker if f.region == "21")
    assert (svalbard.navn, svalbard.maal.bosatt, svalbard.maal.anmodet) == ("Svalbard", Celle(2), HULL[".."])
    trondelag = next(f for f in u.tabell.fylker if f.region == "50")
    assert trondelag.maal.bosatt == HULL[":"] and trondelag.maal.andel == HULL[":"]


def test_et_nummer_uten_fylke_er_med_i_landet(k: Kontekst, tmp_path: Path) -> None:
    tall = {"0301": {"bosatt": Publisert("tall", 3)}}
    tabell = regler.tell(2022, tall, navn=str, fylke=lambda _: "99", fylkesnavn=str)
    assert tabell.landet.maal.bosatt == tabell.fylker[0].maal.bosatt == Celle(3)
    assert tabell.fylker[0].region == "99"


def tilfeldig_fil(frø: int) -> Tall:
    r = random.Random(frø)
    numre = ["0301", "1103", "1804", "1902", "0101", "0104", "1601", "5004", "2100", "9999"]
    celler = [".", ":", "", "0", *map(str, range(1, 40))]
    tall: Tall = {}
    for aar in (2016, 2018, 2019):
        for nr in numre:
            for serie in (ANMODET, VEDTATT, BOSATT):
                if r.random() < 0.9:
                    tall["Personer", aar, nr, serie] = r.choice(celler)
    return tall


@pytest.mark.parametrize("frø", range(8))
def test_en_annen_utregning_gir_de_samme_tallene(k: Kontekst, tmp_path: Path, frø: int) -> None:
    """Straight from the file with csv and dicts, sharing nothing with the program."""
    tekst = lang(tilfeldig_fil(frø))
    fylke = {"1601": "50", "2100": "21"}
    for aar in ("2016", "2018", "2019"):
        fil: dict[str, dict[str, str]] = {}
        for rad in csv.DictReader(io.StringIO(tekst), delimiter=";"):
            if rad["År"] == aar and rad["Kommunenummer"] != "9999":
                fil.setdefault(rad["Kommunenummer"], {})[rad["Bosetting"]] = rad["Antall"]
        if aar == "2016":
            fylke |= {"1601": "16", "5004": "17"}
        else:
            fylke |= {"1601": "50", "5004": "50"}
        ventet: Counter[tuple[str, str, str]] = Counter()
        for nr, d in fil.items():
            a, v, b = (d.get(s, "?") for s in (ANMODET, VEDTATT, BOSATT))
            for region in ("0", fylke.get(nr, nr[:2])):
                for navn, x in (("anmodet", a), ("vedtatt", v), ("bosatt", b)):
                    if x.isdigit():
                        ventet[region, navn, "alle"] += int(x)
                    ventet[region, f"kommuner_skjult_{navn}", "alle"] += x == ":"
                ventet[region, "kommuner_har_vedtak", "alle"] += v.isdigit() and int(v) > 0
                ventet[region, "kommuner_har_bosatt", "alle"] += b.isdigit() and int(b) > 0
                over = b.isdigit() and v.isdigit() and int(b) > int(v) > 0
                ventet[region, "kommuner_bosatt_over_vedtatt", "alle"] += over
                if a.isdigit() and int(a) > 0:
                    ventet[region, "kommuner", "alle"] += 1
                    if not v.isdigit():
                        ventet[region, "kommuner", "skjult" if v == ":" else "uten_vedtak"] += 1
                    else:
                        sml = (int(v) > int(a)) - (int(v) < int(a))
                        ventet[region, "kommuner", {1: "flere", 0: "like", -1: "faerre"}[sml]] += 1
                        ventet[region, "kommuner", "nei"] += int(v) == 0
        if aar == "2016":
            grunnlag.importer(k, skriv(tmp_path / "t.csv", tekst))
        fikk = {
            (r["region"], r["variabel"], r["gruppe"]): r["verdi"]
            for r in les_csv(steg.lag(k, aar, Filformat.CSV).data)
            if len(r["region"]) < 4 and r["variabel"] not in ("bosatt_av_vedtatt", "kommuner_anmodet")
        }
        assert {n: int(v) for n, v in fikk.items() if v not in ("", "0")} == {n: v for n, v in ventet.items() if v}
        for region in {n[0] for n in fikk}:
            grupper = ("flere", "like", "faerre", "uten_vedtak", "skjult")
            assert sum(int(fikk[region, "kommuner", g]) for g in grupper) == int(fikk[region, "kommuner", "alle"])


def test_roller(k: Kontekst, avvist: Callable[..., object]) -> None:
    avvist(AnnenPerson, lambda: steg.lag(som(k, "ole", "leser"), None, Filformat.CSV), kommando=False)
    avvist(Feil, lambda: steg.lag(som(k, "ole", "leder"), None, Filformat.CSV))


def test_merknadene_sier_det_som_gjelder_aaret(k: Kontekst, tmp_path: Path) -> None:
    def egne(periode: str) -> str:
        return " ".join(m.tekst for m in regler.merknader(steg.velg(k, periode)) if m.egen)

    tall = SMAA | personer(2020, {"0301": (1000, 1, 1), "3001": (0, ".", ".")})
    tall |= {("Personer", 2020, "0301", "Opprinnelig anmodning"): "1500"}
    grunnlag.importer(k, skriv(tmp_path / "t.csv", lang(tall)))
    assert "anmodet for 1, vedtatt for 2, bosatt for 2" in egne("2018")
    assert "9999" in egne("2018") and "bosatt 74" in egne("2018") and "(antall: 1)" in egne("2018")
    assert "fra 1\u00a0500 til 1\u00a0000 plasser" in egne("2020") and "skjult" not in egne("2020")
    assert "fra 30 til 180" in egne("2022") and "9999" not in egne("2022")
    alle = " ".join(m.tekst for m in regler.merknader(steg.velg(k, "2022")))
    assert "Svalbard (21)" in alle and "skjult anmodning" not in alle
    assert "skjult anmodning (1)" in " ".join(m.tekst for m in regler.merknader(steg.velg(k, "2018")))


def test_aarets_opprinnelige_anmodning_kan_vaere_skjult(k: Kontekst, tmp_path: Path) -> None:
    tall = personer(2020, {"0301": (":", 1, 1)}) | {("Personer", 2020, "0301", "Opprinnelig anmodning"): "15"}
    u = velg(k, tmp_path, tall)
    assert "fra 15 til et ukjent antall plasser" in " ".join(m.tekst for m in regler.merknader(u))


def test_uten_et_eneste_tall_om_bosatte_er_antallet_kommuner_ikke_null(k: Kontekst, tmp_path: Path) -> None:
    """A year before anyone published how many were settled must not say that no kommune settled anyone."""
    fil = skriv(tmp_path / "f.csv", lang(personer(2001, {"0301": (10, 10, "."), "1103": (5, 0, ".")})))
    grunnlag.importer(k, fil)
    landet = steg.velg(k, "2001").tabell.landet
    assert (landet.har_bosatt.vist, landet.over_vedtatt.vist, landet.har_vedtak) == (".", ".", 1)
