"""The worked example of the domain note, number by number: sixteen invented persons, 30 November 2021."""

from datetime import date
from fractions import Fraction

import pytest
from bosetting.statistikk.personer import person, tell

from imdi_cli.bosetting.statistikk.regler.parametre import parametre
from imdi_cli.bosetting.statistikk.regler.verdier import vis
from imdi_cli.bosetting.statistikk.typer.maaned import Celle, Slag
from imdi_cli.bosetting.uttrekk.typer import Arbeidsrad, Etat, Persontype, Sakstype, Tillatelse
from imdi_cli.kodeverk import regelverk

T = date(2021, 11, 30)
LAND = {"SYR": 564, "ERI": 241, "AFG": 404, "COD": 279, "IRN": 456}
SAKER = {
    "mottak": Sakstype.MOTTAKSBEBOER,
    "overf": Sakstype.OVERFORINGSFLYKTNING,
    "privat": Sakstype.PRIVATBOENDE,
}
EKSEMPEL = """
P01 mottak  voksen      1990-05-01 SYR  2021-03-10 -          bosatt         2021-11-05 3401
P02 mottak  barnefam    1985-02-02 ERI  2021-06-15 -          bosatt         2021-11-20 3401
P03 mottak  barnefam    2015-07-07 ERI  2021-06-15 -          bosatt         2021-11-20 3401
P04 mottak  em_over15   2005-01-15 AFG  2021-08-20 -          bosatt         2021-11-19 5001
P05 overf   voksen      1995-09-09 SYR  2021-01-31 2021-07-01 bosatt         2021-07-31 5001
P06 overf   barnefam    1988-03-03 COD  2021-02-28 2021-11-10 bosatt         2021-11-10 1103
P07 overf   barnefam    2018-04-04 COD  2021-02-28 2021-11-10 bosatt         2021-11-10 1103
P08 overf   voksen      1970-01-01 AFG  2021-09-15 -          tildelt        -          1103
P09 overf   barnefam    1992-01-01 SYR  2021-05-30 -          fordelt        -          -
P10 overf   barnefam    2010-12-01 SYR  2021-05-30 -          fordelt        -          -
P11 mottak  voksen      1980-06-06 ERI  2021-05-30 -          fordelingsklar -          -
P12 mottak  voksen      1975-06-06 IRN  2021-05-29 -          tildelt        -          3401
P13 mottak  em_under15  2008-11-30 AFG  2021-08-30 -          kartlegging    -          -
P14 mottak  em_over15   2004-12-01 AFG  2021-08-29 -          fordelt        -          -
P15 privat  voksen      1999-10-10 SYR  2021-10-01 -          kartlegging    -          -
P16 privat  voksen      2000-11-30 SYR  2021-04-01 -          bosatt         2021-09-30 5001
"""
# The children of P02, P06 and P09 are in their households.
YNGSTE = {"P02": "2015-07-07", "P06": "2018-04-04", "P09": "2010-12-01"}
HUSSTAND = {"P03": 2, "P07": 6, "P10": 9}


def eksempelet() -> list[Arbeidsrad]:
    ut = []
    for linje in EKSEMPEL.strip().splitlines():
        navn, sak, type_, fodt, land, vedtak, innreist, status, bosatt, kommune = linje.split()
        em = type_.startswith("em_")
        felt: dict[str, object] = {
            "husstand": HUSSTAND.get(navn, int(navn[1:])),
            "fodt": fodt,
            "yngste": YNGSTE.get(navn, fodt),
            "statsborgerskap": LAND[land],
            "sakstype": SAKER[sak].nummer,
            "tillatelse": (Tillatelse.UTL35_3 if sak == "overf" else Tillatelse.UTL28).nummer,
            "em": int(em),
            "etat": (Etat.BUFETAT if type_ == "em_under15" else Etat.IMDI).nummer,
            "soknad": vedtak if em else None,
            "vedtak": vedtak,
            "innreise": None if innreist == "-" else innreist,
        }
        if status == "bosatt":
            felt |= {"bosatt": bosatt, "bosatt_kommune": int(kommune)}
        elif status in ("tildelt", "fordelt", "fordelingsklar"):
            felt[status] = "2021-11-01"
            felt["tildelt_kommune"] = int(kommune) if status == "tildelt" else 0
        ut.append(person(**felt))
    return ut


@pytest.fixture(scope="module")
def m() -> dict[tuple[str, str, str], object]:
    return tell(eksempelet(), T, p=parametre(regelverk(), T))


OVERF, MOTTAK, PRIVAT = (s.value for s in Sakstype)
VOKSEN, BARNEFAM, OVER15, UNDER15 = (t.value for t in Persontype)
FASIT: list[tuple[str, str, str, object]] = [
    # M01
    ("T1", "totalt", "aar.totalt", 8),
    ("T1", "totalt", "maaned.totalt", 6),
    ("T1", MOTTAK, "aar.totalt", 4),
    ("T1", OVERF, "aar.totalt", 3),
    ("T1", PRIVAT, "aar.totalt", 1),
    ("T1", MOTTAK, f"aar.{VOKSEN}", 1),
    ("T1", MOTTAK, f"aar.{BARNEFAM}", 2),
    ("T1", MOTTAK, f"aar.{OVER15}", 1),
    ("T1", MOTTAK, f"aar.{UNDER15}", 0),
    ("T1", OVERF, f"aar.{VOKSEN}", 1),
    ("T1", OVERF, f"aar.{BARNEFAM}", 2),
    ("T1", PRIVAT, f"aar.{VOKSEN}", 1),
    # M03
    ("T2", "564", "antall", 3),
    ("T2", "241", "antall", 2),
    ("T2", "279", "antall", 2),
    ("T2", "404", "antall", 1),
    ("T2", "andre", "antall", 0),
    # M04
    ("T3", MOTTAK, "bosatte", 4),
    ("T3", MOTTAK, "bosatte_u18", 2),
    ("T3", MOTTAK, "bosatte_andel", 50),
    ("T3", OVERF, "bosatte_u18", 1),
    ("T3", OVERF, "bosatte_andel", Fraction(100, 3)),
    ("T3", PRIVAT, "bosatte_u18", 0),
    ("T3", PRIVAT, "bosatte", 1),
    ("T3", "totalt", "bosatte_u18", 3),
    ("T3", "totalt", "bosatte_andel", Fraction("37.5")),
    ("T3", MOTTAK, "klare_u18", 2),
    ("T3", MOTTAK, "klare", 4),
    ("T3", OVERF, "klare_u18", 1),
    ("T3", OVERF, "klare", 3),
    ("T3", PRIVAT, "klare_u18", 0),
    ("T3", PRIVAT, "klare", 1),
    # M05
    ("T4", "totalt", "totalt", 8),
    ("T4", MOTTAK, "totalt", 4),
    ("T4", OVERF, "totalt", 3),
    ("T4", PRIVAT, "totalt", 1),
    # M08
    ("T6", OVERF, "fordelt", 2),
    ("T6", OVERF, "tildelt_kommune", 1),
    ("T6", OVERF, "fordelingsklar", 0),
    ("T6", OVERF, "under_kartlegging", 0),
    ("T6", MOTTAK, "fordelingsklar", 1),
    ("T6", MOTTAK, "tildelt_kommune", 1),
    ("T6", MOTTAK, "fordelt", 1),
    ("T6", MOTTAK, "under_kartlegging", 1),
    ("T6", PRIVAT, "under_kartlegging", 1),
    # M09
    ("T7", "totalt", "b_n", 8),
    ("T7", "totalt", "b_snitt", 190 / Fraction("30.4375")),
    ("T7", "totalt", "b_median", Fraction("181.5") / Fraction("30.4375")),
    ("T7", "totalt", "b_innen_maal", Fraction("62.5")),
    # M10
    ("T7", "totalt", "k_n", 8),
    ("T7", "totalt", "k_snitt", Fraction("132.25") / Fraction("30.4375")),
    ("T7", "totalt", "k_median", Fraction("138.5") / Fraction("30.4375")),
    # M11: P12 only
    ("T8", "totalt", "antall", 1),
    ("T8", f"{MOTTAK}/{VOKSEN}", "antall", 1),
    ("T8", OVERF, "antall", 0),
    ("T8", "totalt", "bolk1", 1),
    # M14
    ("T10", "totalt", "antall", 3),
    ("T10", "uten_kommune", "antall", 2),
    ("T10", "tildelt_kommune", "antall", 1),
    ("T10", "totalt", "eldste", "2021-05"),
    ("nokkeltall", "venter_innreise", "naa", 3),
    # M15
    ("M15", "naa", "totalt", 8),
    ("M15", "avvik", "totalt", 0),
]


@pytest.mark.parametrize(("tabell", "rad", "kolonne", "verdi"), FASIT)
def test_tallet_er_det_eksempelet_sier(
    m: dict[tuple[str, str, str], object], tabell: str, rad: str, kolonne: str, verdi: object
) -> None:
    assert m[tabell, rad, kolonne] == verdi


def test_maanedene_vises_med_en_desimal(m: dict[tuple[str, str, str], object]) -> None:
    def vist(kolonne: str) -> str:
        verdi = m["T7", "totalt", kolonne]
        assert isinstance(verdi, Fraction)
        return vis(Celle(verdi), Slag.MAANEDER)

    assert (vist("b_snitt"), vist("k_snitt")) == ("6,2", "4,3")


def test_med_tre_maaneder_for_enslige_mindreaarige_er_p14_ogsaa_lengeventende() -> None:
    p = parametre(regelverk(), T)._replace(terskel=(6, 6, 3, 3))
    m = tell(eksempelet(), T, p=p)
    assert m["T8", "totalt", "antall"] == 2
    assert m["T8", VOKSEN, "antall"] == 1 and m["T8", OVER15, "antall"] == 1 and m["T8", UNDER15, "antall"] == 0


def test_de_nye_er_bosatt_i_tre_kommuner() -> None:
    from imdi_cli.bosetting.uttrekk.typer import Kommuneaar

    aarets = [
        Kommuneaar(2021, nr, "", None, 3, None, None, vedtak, None, None, None, None)
        for nr, vedtak in (("1103", 2), ("3401", 5), ("5001", 0))
    ]
    m = tell(eksempelet(), T, kommuner_={2021: aarets})
    assert m["T9a", "0", "har_bosatt"] == 3 == m["T9b", "alle", "har_bosatt"]
    assert m["T9a", "0", "bosatt"] == 8 and m["T9a", "0", "vedtatt"] == 7
    assert m["T9a", "0", "ekskl"] == Fraction(800, 7) and m["T9a", "0", "inkl"] == Fraction(1300, 7)
    # 1103: 2 − 2 − 1 avtalt is no place; 3401: 5 − 3 − 1; 5001: none decided, three settled
    assert m["T9a", "0", "ledige"] == 1 and m["T9a", "0", "overoppfylt"] == 3
    assert [m["T9b", rad, "kommuner"] for rad in ("flere", "like", "faerre", "nei", "anmodet", "alle")] == [
        *(1, 0, 2, 1, 3),
        356,
    ]
