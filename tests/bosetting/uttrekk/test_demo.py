"""The synthetic extract: the totals are the published ones, families hang together, and no rule finds a fault."""

import csv
import io
from collections import Counter
from datetime import date
from pathlib import Path

import pytest
from conftest import Program

from imdi_cli.bosetting.uttrekk.regler import demo as regler
from imdi_cli.bosetting.uttrekk.steg import demo, innlesing, validering
from imdi_cli.bosetting.uttrekk.typer import Alvor, Husstandstype
from imdi_cli.kjerne.avslag import Bruksfeil
from imdi_cli.kjerne.kontekst import Kontekst
from imdi_cli.kodeverk import kommuner
from imdi_cli.kodeverk.laster import les_rader

DAG = date(2026, 11, 23)


def rader(data: bytes) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(data.decode(), newline=""), delimiter=";"))


@pytest.mark.parametrize(
    ("aar", "bosatt", "kollektiv"), [(2022, 31258, 27058), (2024, 25618, 22284), (2025, 12596, 10921)]
)
def test_fasiten_er_fylkenes_egne_tall(aar: int, bosatt: int, kollektiv: int) -> None:
    d = demo.lag(7, None, aar, [], DAG)
    personer = rader(d.personer)
    fylke = {nr: k.fylke for nr, k in kommuner().i_aar(aar).items()}
    alle = Counter(fylke[p["bosatt_kommune"]] for p in personer)
    utl34 = Counter(fylke[p["bosatt_kommune"]] for p in personer if p["tillatelse_hjemmel"] == "utl34")
    publisert = {r[1]: (int(r[4]), int(r[5])) for r in les_rader("bosettingstall.csv") if r[0] == str(aar) and r[1]}
    assert {f: (alle[f], utl34[f]) for f in publisert} == publisert
    assert (d.antall, len(personer), sum(utl34.values())) == (bosatt, bosatt, kollektiv)
    assert {p["bosettingsdato"][:4] for p in personer} == {str(aar)} and d.dato == date(aar + 1, 1, 31)
    for felt, plass in (("anmodning", 2), ("vedtak", 3)):
        sum_ = Counter[str]()
        for k in rader(d.kommuner):
            sum_[k["fylkesnummer"]] += int(k[felt])
        ventet = {r[1]: int(r[plass]) for r in les_rader("bosettingstall.csv") if r[0] == str(aar) and r[1]}
        assert dict(sum_) == ventet


def test_samme_fro_gir_samme_filer_og_et_annet_gir_andre() -> None:
    en, to, annen = (demo.lag(fro, 400, None, [], DAG) for fro in (7, 7, 8))
    assert en == to and en.personer != annen.personer


@pytest.mark.parametrize("fro", [1, 7, 42])
def test_ingen_regel_finner_en_feil(k: Kontekst, tmp_path: Path, fro: int) -> None:
    d = demo.lag(fro, 3000, None, [], DAG)
    (tmp_path / "p.csv").write_bytes(d.personer)
    (tmp_path / "k.csv").write_bytes(d.kommuner)
    r = validering.valider_fil(k, innlesing.Kilder(tmp_path / "p.csv", DAG, tmp_path / "k.csv"))
    assert r.personer == d.antall == 3000
    assert {x.regel for x in r.linjer} <= {35, 36} and r.antall(Alvor.FEIL) == 0  # both are normal


def test_familiene_henger_sammen_og_alle_er_bosatt_venter_eller_avsluttet() -> None:
    personer = rader(demo.lag(7, 3000, None, [], DAG).personer)
    husstander: dict[str, list[dict[str, str]]] = {}
    for p in personer:
        husstander.setdefault(p["husstand_id"], []).append(p)
        assert not (p["bosettingsdato"] and p["avsluttet_dato"])
    felles = ("vedtaksdato", "bosettingsdato", "bosatt_kommune", "avsluttet_dato", "sakstype", "husstandstype")
    for medlemmer in husstander.values():
        assert all(len({m[felt] for m in medlemmer}) == 1 for felt in felles)
    venter = [p for p in personer if not p["bosettingsdato"] and not p["avsluttet_dato"]]
    assert (len(venter), sum(bool(p["avsluttet_dato"]) for p in personer)) == (180, 60)
    em = [p for p in personer if p["er_enslig_mindrearig"] == "ja"]
    assert {p["ansvarlig_etat"] for p in em} == {"IMDi", "Bufetat"}


def test_aarene_og_sammensetningen_folger_de_publiserte_tallene() -> None:
    personer = rader(demo.lag(7, 20000, None, [], DAG).personer)
    bosatt = [p for p in personer if p["bosettingsdato"]]
    per_aar = Counter(p["bosettingsdato"][:4] for p in bosatt)
    totaler = {r[0]: int(r[4]) for r in les_rader("bosettingstall.csv") if not r[1]}
    assert per_aar == Counter(regler.fordel(len(bosatt), totaler))
    i_2016 = [p for p in bosatt if p["bosettingsdato"].startswith("2016")]
    overforing = sum(p["sakstype"] == "overforingsflyktning" for p in i_2016)
    assert abs(overforing / len(i_2016) - 0.21) < 0.02
    assert abs(sum(p["er_enslig_mindrearig"] == "ja" for p in i_2016) / len(i_2016) - 1599 / 15240) < 0.01


@pytest.mark.parametrize("regel", regler.FEIL)
def test_feilen_som_er_bestilt_er_den_regelen_finner(k: Kontekst, tmp_path: Path, regel: int) -> None:
    d = demo.lag(7, 600, None, [regel], DAG)
    (tmp_path / "p.csv").write_bytes(d.personer)
    r = validering.valider_fil(k, innlesing.Kilder(tmp_path / "p.csv", DAG))
    assert regel in {x.regel for x in r.linjer}


def test_flere_feil_blandes_inn(k: Kontekst, tmp_path: Path) -> None:
    (tmp_path / "p.csv").write_bytes(demo.lag(7, 1000, None, [18, 31], DAG).personer)
    r = validering.valider_fil(k, innlesing.Kilder(tmp_path / "p.csv", DAG))
    assert {18, 31} <= {x.regel for x in r.linjer}


@pytest.mark.parametrize(
    ("antall", "fasit", "feil", "dato"),
    [(None, None, [], DAG), (None, 2023, [], DAG), (10, None, [99], DAG), (10, None, [], date(2010, 1, 1))],
)
def test_det_som_ikke_kan_lages(antall: int | None, fasit: int | None, feil: list[int], dato: date) -> None:
    with pytest.raises(Bruksfeil) as fanget:
        demo.lag(7, antall, fasit, feil, dato)
    assert fanget.value.neste


@pytest.mark.parametrize("antall", [1, 2, 7, 50])
def test_ogsaa_et_lite_uttrekk_har_saa_mange_som_bedt_om(antall: int) -> None:
    assert demo.lag(7, antall, None, [], DAG).antall == antall


def test_en_familie_uten_plass_blir_enslige() -> None:
    aar = regler.Aarstall(
        2026, {"0301": 2, "1103": 2, "3401": 1}, {}, {"enslige": 0, "med_barn": 3, "em": 0, "uten_barn": 2}, 0, 0, 40
    )
    for fro in range(20):
        alle = regler.husstander(aar, regler.Trekning(fro))
        assert sum(h.antall for h in alle) == 5
        assert Counter({n: sum(h.antall for h in alle if h.kommune == n) for n in aar.kommuner}) == aar.kommuner
    trangt = aar._replace(kommuner={f"{n:04}": 1 for n in range(5)})
    assert {h.type for h in regler.husstander(trangt, regler.Trekning(1))} == {Husstandstype.ENSLIG_VOKSEN}


def test_demoen_fra_kommandolinjen(imdi: Program, tmp_path: Path) -> None:
    svar = imdi("bosetting", "demo", "--personer", "50", "--ut", "d", "--uttrekk-dato", "2026-11-06", "--json").ok()
    assert svar.json["antall"] == 50 and svar.json["dato"] == "2026-11-06" and len(svar.json["antakelser"]) == 4
    assert (tmp_path / "d" / "personer.csv").is_file() and (tmp_path / "d" / "personer-kommuner.csv").is_file()
    assert imdi("bosetting", "demo", "--personer", "50", "--ut", "d").kode == 1  # is there from before
    svar = imdi("bosetting", "demo", "--personer", "50", "--ut", "x.csv", "--feil", "18,31").ok()
    assert "50 oppdiktede personer" in svar.ut and (tmp_path / "x-kommuner.csv").is_file()
    for darlig in (("--feil", "atten"), ("--fasit", "1999"), ("--personer", "0")):
        assert imdi("bosetting", "demo", "--ut", "y", *darlig).kode == 2
