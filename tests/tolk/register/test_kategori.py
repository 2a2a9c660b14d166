"""R6: the category, held against § 11 as a table written by hand, and as a list, for every set of qualifications."""

from datetime import date
from itertools import chain, combinations

import pytest

from imdi_cli.tolk.register.regler import (
    Praksis,
    er_statsautorisert,
    kategori,
    oppforing_er_antatt,
    oppfort_paa,
)
from imdi_cli.tolk.register.typer import Kategori, Status, Tolk, Tolkesprak, Tolketype
from imdi_cli.tolk.register.typer import Kvalifikasjon as Q

PRAKSIS_I_DAG = Praksis(
    dict.fromkeys((Tolketype.TEGNSPRAK, Tolketype.DOVBLINDE, Tolketype.SKRIVETOLKING), Kategori.D)
)
# tolkeforskriften § 11, alternative by alternative.
PARAGRAF_11 = [
    ("A", {"statsautorisasjon", "bachelor"}),
    ("B", {"bachelor"}),
    ("B", {"statsautorisasjon", "grunnemne"}),
    ("C", {"statsautorisasjon"}),
    ("D", {"grunnemne"}),
    ("E", {"tospråktest", "tao"}),
    ("E", {"translatør", "tao"}),
    ("E", {"fagoversetter", "tao"}),
]
# What IMDi's practice adds for the signed kinds.
PRAKSIS = [
    ("A", {"statsautorisasjon", "bachelor-tegnspråk"}),
    ("B", {"bachelor-tegnspråk"}),
    ("D", {"eldre-tolkeutdanning"}),
]
SKRIVETOLK = [("D", {"skrivetolkutdanning"})]


# The same for the seven qualifications of § 11 and all 128 sets of them, written out by hand from the regulation:
# no cell is worked out. Down: statsautorisasjon (S), bachelorgrad (B), grunnemne (G). Across, under each other:
# tospråktest (t), kurs i tolkens ansvarsområde (k), statsautorisert translatør (l), fagoversetter (f).
# «-» is no category.
TABELL = """
      .  t  .  t  .  t  .  t  .  t  .  t  .  t  .  t
      .  .  k  k  .  .  k  k  .  .  k  k  .  .  k  k
      .  .  .  .  l  l  l  l  .  .  .  .  l  l  l  l
      .  .  .  .  .  .  .  .  f  f  f  f  f  f  f  f
...   -  -  -  E  -  -  E  E  -  -  E  E  -  -  E  E
..G   D  D  D  D  D  D  D  D  D  D  D  D  D  D  D  D
.B.   B  B  B  B  B  B  B  B  B  B  B  B  B  B  B  B
.BG   B  B  B  B  B  B  B  B  B  B  B  B  B  B  B  B
S..   C  C  C  C  C  C  C  C  C  C  C  C  C  C  C  C
S.G   B  B  B  B  B  B  B  B  B  B  B  B  B  B  B  B
SB.   A  A  A  A  A  A  A  A  A  A  A  A  A  A  A  A
SBG   A  A  A  A  A  A  A  A  A  A  A  A  A  A  A  A
"""
BOKSTAV = {
    "S": Q.STATSAUTORISASJON,
    "B": Q.BACHELOR,
    "G": Q.GRUNNEMNE,
    "t": Q.TOSPRAKTEST,
    "k": Q.TAO,
    "l": Q.TRANSLATOR,
    "f": Q.FAGOVERSETTER,
}


def celler() -> list[tuple[frozenset[Q], str]]:
    """Read the table: each set, and the category that stands in its cell."""
    linjer = [linje.split() for linje in TABELL.strip().splitlines()]
    kolonner = list(zip(*linjer[:4], strict=True))
    return [
        (frozenset(BOKSTAV[tegn] for tegn in (*foran, *over) if tegn != "."), svar)
        for foran, *rad in linjer[4:]
        for over, svar in zip(kolonner, rad, strict=True)
    ]


def test_tabellen_har_alle_128_sett_en_gang() -> None:
    assert len(celler()) == len({har for har, _ in celler()}) == 128
    assert set().union(*(har for har, _ in celler())) == set(BOKSTAV.values())


@pytest.mark.parametrize(
    ("har", "svar"), celler(), ids=lambda v: "+".join(sorted(v)) if isinstance(v, frozenset) else v
)
def test_kategorien_er_den_som_star_i_tabellen(har: frozenset[Q], svar: str) -> None:
    ventet = None if svar == "-" else Kategori(svar)
    assert kategori(Tolketype.TALESPRAK, har, PRAKSIS_I_DAG) == (ventet, False)


def fasit(rader: list[tuple[str, set[str]]], har: set[str]) -> str | None:
    return min((kat for kat, krav in rader if krav <= har), default=None)


def delmengder() -> list[tuple[Q, ...]]:
    return list(chain.from_iterable(combinations(Q, n) for n in range(len(Q) + 1)))


@pytest.mark.parametrize("tolketype", Tolketype)
def test_kategorien_er_paragraf_11_for_alle_2048_sett_av_kvalifikasjoner(tolketype: Tolketype) -> None:
    assert len(delmengder()) == 2048
    for sett in delmengder():
        har = {q.value for q in sett}
        forskriften = fasit(PARAGRAF_11, har)
        praksis = PRAKSIS + (SKRIVETOLK if tolketype is Tolketype.SKRIVETOLKING else [])
        ventet = forskriften if tolketype is Tolketype.TALESPRAK else fasit(PARAGRAF_11 + praksis, har)
        svar = kategori(tolketype, sett, PRAKSIS_I_DAG)
        assert svar.kategori == ventet, har
        assert svar.antatt is (ventet != forskriften), har


@pytest.mark.parametrize(
    ("mister", "har", "for_", "etter"),
    [
        ("statsautorisasjon", "statsautorisasjon bachelor", "A", "B"),
        ("statsautorisasjon", "statsautorisasjon grunnemne", "B", "D"),
        ("statsautorisasjon", "statsautorisasjon tao translatør", "C", "E"),
        ("statsautorisasjon", "statsautorisasjon", "C", None),
        ("statsautorisasjon", "statsautorisasjon tospråktest", "C", None),
    ],
)
def test_uten_bevillingen_faller_kategorien_som_forskriften_sier(
    mister: str, har: str, for_: str, etter: str | None
) -> None:
    alle = {Q(q) for q in har.split()}
    assert kategori(Tolketype.TALESPRAK, alle, Praksis({})).kategori == for_
    assert kategori(Tolketype.TALESPRAK, alle - {Q(mister)}, Praksis({})).kategori == etter


def test_uten_praksis_gir_eldre_tolkeutdanning_ingen_kategori() -> None:
    assert kategori(Tolketype.SKRIVETOLKING, [Q.TEGN_ELDRE], Praksis({})) == (None, False)


def test_en_utenlandsk_kvalifikasjon_plasseres_ikke_av_seg_selv() -> None:
    assert kategori(Tolketype.TALESPRAK, [Q.UTENLANDSK], PRAKSIS_I_DAG) == (None, False)


def tolk(status: Status = Status.OPPFORT, oppfort: str | None = "2016-02-01", *autorisert: str) -> Tolk:
    sprak = tuple(Tolkesprak(s, Tolketype.TALESPRAK, Kategori.C, False, True, ()) for s in autorisert)
    uten = Tolkesprak("urdu", Tolketype.TALESPRAK, Kategori.D, False, False, ())
    return Tolk(1, "A", "", "B", None, None, "", "", "", "", False, None, oppfort, status, (*sprak, uten))


@pytest.mark.parametrize(
    ("status", "oppfort", "dag", "svar", "antatt"),
    [
        (Status.OPPFORT, "2016-02-01", "2016-01-31", False, False),
        (Status.OPPFORT, "2016-02-01", "2016-02-01", True, False),
        (Status.OPPFORT, "2016-02-01", "2026-11-23", True, False),
        (Status.OPPFORT, None, "2026-11-23", True, True),
        (Status.INAKTIV, "2016-02-01", "2026-11-23", True, True),
        (Status.INAKTIV, "2016-02-01", "2016-01-31", False, True),
        (Status.IKKE_OPPFORT, "2016-02-01", "2026-11-23", False, False),
        (Status.IKKE_OPPFORT, None, "2026-11-23", False, False),
    ],
)
def test_hvem_som_er_oppfort(status: Status, oppfort: str | None, dag: str, svar: bool, antatt: bool) -> None:
    t = tolk(status, oppfort)
    assert oppfort_paa(t, date.fromisoformat(dag)) is svar
    assert oppforing_er_antatt(t) is antatt


@pytest.mark.parametrize(
    ("sprak", "svar"), [(None, True), ("somali", True), ("Somali", True), ("urdu", False), ("bosnisk", True)]
)
def test_tittelen_gjelder_sprak_for_sprak(sprak: str | None, svar: bool) -> None:
    t = tolk(Status.OPPFORT, None, "somali", "bosnisk, kroatisk, serbisk")
    assert er_statsautorisert(t, sprak) is svar


def test_uten_bevilling_er_ingen_statsautorisert() -> None:
    assert er_statsautorisert(tolk()) is False
