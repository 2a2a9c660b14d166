from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from imdi_cli.kjerne.avslag import Bruksfeil
from imdi_cli.tolk.register.typer import Kapasitet, Kategori, Registerrad, Status, Tolketype, delt
from imdi_cli.tolk.statistikk import regler
from imdi_cli.tolk.statistikk.typer import Antall, Bestand, Sprakrad

DAG = date(2026, 11, 23)
TALE, TEGN = Tolketype.TALESPRAK, Tolketype.TEGNSPRAK


def rad(nr: int, sprak: str = "somali", kategori: Kategori | None = None, **felt) -> Registerrad:
    verdier = {
        "tolketype": TALE,
        "fylke": delt("03", None),
        "kapasitet": Kapasitet.HELTID,
        "oppfort": "2020-01-01",
        **felt,
    }
    return Registerrad(
        tolkenummer=nr,
        navn=f"Tolk {nr}",
        sprak=sprak,
        kategori=kategori,
        antatt=False,
        statsautorisert=False,
        telefon=delt("", None),
        epost="",
        status=Status.OPPFORT,
        **verdier,
    )


def tell(*rader, grense=1, sprak=(), over_tid=()):
    return regler.tell(rader, dato=DAG, fylkesnavn={"03": "Oslo"}, sprak=sprak, grense=grense, over_tid=over_tid)


def test_uten_internt_lages_ingenting():
    regler.krev_internt(True, "imdi tolk statistikk")
    with pytest.raises(regler.KanIkkePublisereUtenVern) as fanget:
        regler.krev_internt(False, "imdi tolk statistikk")
    assert "imdi tolk statistikk --internt" in fanget.value.neste
    assert fanget.value.kode == 3


def test_grensen_for_faa():
    regler.krev_grense(1)
    with pytest.raises(Bruksfeil):
        regler.krev_grense(0)


def test_tellingen():
    s = tell(
        rad(1, kategori=Kategori.C),
        rad(1, "arabisk", Kategori.A),
        rad(2, fylke=delt("", None), kapasitet=None, oppfort=None),
        rad(3, "norsk tegnspråk", Kategori.D, tolketype=TEGN),
        sprak=[("somali", "talespråk"), ("wolof", "talespråk"), ("norsk tegnspråk", "norsk tegnspråk")],
        over_tid=[Bestand("2026-11-23", 3, (1, 0, 1, 1, 0, 1))],
    )
    assert (s.dato, s.tolker, s.oppforinger, s.grense) == ("2026-11-23", 3, 4, 1)
    assert s.sprak == (
        Sprakrad("somali", "talespråk", 2, (0, 0, 1, 0, 0, 1)),
        Sprakrad("arabisk", "talespråk", 1, (1, 0, 0, 0, 0, 0)),
        Sprakrad("norsk tegnspråk", "norsk tegnspråk", 1, (0, 0, 0, 1, 0, 0)),
    )
    assert s.kategorier == (Antall("A", 1), Antall("D", 1), Antall("uten kategori", 1))
    assert s.fylker == (Antall("Oslo", 2), Antall("ikke oppgitt", 1))
    assert s.kapasitet == (Antall("heltid", 2), Antall("ikke oppgitt", 1))
    assert s.oppfort == (Antall("2020", 2), Antall("ikke oppgitt", 1))
    assert {a.navn for a in s.faa} == {"arabisk", "norsk tegnspråk"}
    assert s.ingen == ("wolof",)
    assert len(s.over_tid) == 1


@given(st.lists(st.tuples(st.integers(1, 9), st.sampled_from("ab"), st.sampled_from([None, *Kategori])), unique=True))
def test_summene_gaar_opp(valg):
    s = tell(*(rad(nr, sprak, kategori) for nr, sprak, kategori in valg))
    assert s.oppforinger == sum(r.tolker for r in s.sprak) == sum(sum(r.kategorier) for r in s.sprak)
    for deling in (s.kategorier, s.fylker, s.kapasitet, s.oppfort):
        assert sum(a.tolker for a in deling) == s.tolker


@pytest.mark.parametrize(
    ("fra", "til", "dager"),
    [
        ("2026-11-23", "2026-11-23", ["2026-11-23"]),
        ("2026-10-31", "2026-11-23", ["2026-10-31", "2026-11-23"]),
        ("2025-12-05", "2026-02-28", ["2025-12-31", "2026-01-31", "2026-02-28"]),
        ("2024-01-31", "2024-03-01", ["2024-01-31", "2024-02-29", "2024-03-01"]),
    ],
)
def test_maanedsslutt(fra, til, dager):
    assert [d.isoformat() for d in regler.maanedsslutt(date.fromisoformat(fra), date.fromisoformat(til))] == dager


def tolk(nr, art, **verdier):
    return ["tolk", art, {"tolkenummer": nr}, verdier]


def sprak(nr, art, **verdier):
    return ["tolk_sprak", art, {"tolkenummer": nr, "sprak": "somali", "tolketype": "talespråk"}, verdier]


def test_journalen_spilles_av_til_slutten_av_hver_maaned():
    hendelser = [
        (
            date(2026, 8, 3),
            [tolk(1, "inn", status="oppført"), sprak(1, "inn", kategori="E"), ["varsel", "inn", {}, {}]],
        ),
        (date(2026, 8, 31), [tolk(2, "inn", status="ikke oppført"), sprak(2, "inn", kategori=None)]),
        (date(2026, 9, 1), [tolk(2, "endre", status="oppført"), sprak(1, "endre", kategori="C")]),
        (date(2026, 9, 2), [tolk(1, "endre", kapasitet="deltid"), sprak(1, "endre", statsautorisert=1)]),
        (date(2026, 11, 2), [sprak(2, "slett"), tolk(2, "slett")]),
    ]
    assert regler.spill(hendelser, DAG) == [
        Bestand("2026-08-31", 1, (0, 0, 0, 0, 1, 0)),
        Bestand("2026-09-30", 2, (0, 0, 1, 0, 0, 1)),
        Bestand("2026-10-31", 2, (0, 0, 1, 0, 0, 1)),
        Bestand("2026-11-23", 1, (0, 0, 1, 0, 0, 0)),
    ]
    assert regler.spill([], DAG) == []


def test_kategorien_kan_falle_bort():
    hendelser = [
        (DAG, [tolk(1, "inn", status="oppført"), sprak(1, "inn", kategori="C")]),
        (DAG, [sprak(1, "endre", kategori=None)]),
    ]
    assert regler.spill(hendelser, DAG) == [Bestand("2026-11-23", 1, (0, 0, 0, 0, 0, 1))]
