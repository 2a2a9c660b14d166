"""The month made of an extract: from the database to the file, as it is known now and as it was known then."""

import csv
import io
import json
import random
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any

import openpyxl
import pytest
from bosetting.statistikk.personer import DATOFELT, bilde, celler, nummer, person, som_csv, tilfeldige
from bosetting.statistikk.test_eksempel import eksempelet
from conftest import Program
from hjelp import avvist, hint, lag_kontekst, som

from imdi_cli.base.motor import Motor
from imdi_cli.bosetting.statistikk.regler.maanedsdata import KOLONNER
from imdi_cli.bosetting.statistikk.regler.parametre import maanedsslutt
from imdi_cli.bosetting.statistikk.regler.tabeller import register
from imdi_cli.bosetting.statistikk.steg import maaned as steg
from imdi_cli.bosetting.statistikk.typer.maaned import TABELLER
from imdi_cli.bosetting.uttrekk.steg import arbeidssett, innlesing
from imdi_cli.bosetting.uttrekk.typer import ALDRI, Arbeidsrad, Uttrekk
from imdi_cli.kjerne.avslag import AnnenPerson, Bruksfeil, Feil
from imdi_cli.kjerne.dokument import Filformat
from imdi_cli.kjerne.kontekst import Kontekst
from imdi_cli.tolk.statistikk.regler import KanIkkePublisereUtenVern

NOVEMBER = date(2021, 11, 30)
KOMMUNER = "aar;kommunenummer;kommunenavn;anmodning;vedtak\n" + "".join(
    f"2021;{nr};{navn};{anm};{vedtak}\n"
    for nr, navn, anm, vedtak in (
        ("1103", "Stavanger", 3, 2),
        ("3401", "Kongsvinger", 3, 5),
        ("5001", "Trondheim", 3, 0),
    )
)
HENDELSER = (
    "hendelse_id;person_id;type;dato;kommune;fordelingsliste_id;svar;nei_grunn;registrert_tid\n"
    "1;P00009;kommune_nei;2021-10-04;1103;L1;nei;helse;2021-10-04\n"
    "2;P00012;kommune_ja;2021-11-01;3401;L1;ja;;2021-11-01\n"
)


@dataclass
class Fil:
    """What is read in: persons, and the two other files if any."""

    rader: list[Arbeidsrad]
    dato: date
    kommuner: str = ""
    hendelser: str = ""


def les_inn(k: Kontekst, tmp_path: Path, fil: Fil) -> Uttrekk:
    mappe = tmp_path / f"{fil.dato}-{len(fil.rader)}"
    mappe.mkdir()

    def skriv(navn: str, tekst: str) -> Path | None:
        if not tekst:
            return None
        (mappe / navn).write_text(tekst, "utf-8")
        return mappe / navn

    personer = skriv("personer.csv", som_csv(fil.rader))
    assert personer
    return innlesing.importer(
        k, innlesing.Kilder(personer, fil.dato, skriv("kommuner.csv", fil.kommuner), skriv("h.csv", fil.hendelser))
    )


def eksempel(k: Kontekst, tmp_path: Path, dato: date = date(2021, 12, 6)) -> Uttrekk:
    return les_inn(k, tmp_path, Fil(eksempelet(), dato, KOMMUNER, HENDELSER))


def bestilt(dag: date = NOVEMBER, *, slik_det_var: date | None = None, internt: bool = True) -> steg.Bestilling:
    return steg.Bestilling(dag, slik_det_var, internt, "imdi statistikk eksport --periode 2021-11")


# --- storage gives enough ---------------------------------------------------------------------------------------


def slik_det_kan_leses(rad: Arbeidsrad, dato: date) -> Arbeidsrad:
    """A random person without what an import would leave out: days to come, and kommuner of other years."""
    dager = {felt: ALDRI for felt in DATOFELT if getattr(rad, felt) > dato.toordinal()}
    rad = rad._replace(**dager, tillatelse=rad.tillatelse if rad.tillatelse not in (0, 2) else 1)
    kommuner = {felt: 5001 if getattr(rad, felt) == 5001 else 301 for felt in ("tildelt_kommune", "fordelt_kommune")}
    return rad._replace(**kommuner, bosatt_kommune=1103 if rad.bosatt < ALDRI else 0)


def test_de_lageret_gir_er_nok_til_hver_celle(sqlitebase: Motor, tmp_path: Path) -> None:
    """A month made of the persons who matter for it is the month made of everyone, in 36 months."""
    k = lag_kontekst(sqlitebase, registrer=True)
    r = random.Random(3)
    dato = date(2025, 6, 3)
    alle_slag = tilfeldige(r, 900, date(2021, 6, 1), date(2025, 6, 1))
    rader = [slik_det_kan_leses(rad, dato) for rad in alle_slag if rad.fodt <= dato.toordinal()]
    u = les_inn(k, tmp_path, Fil(rader, dato))
    assert u.personer - u.utelatt > 600
    from imdi_cli.bosetting.uttrekk import lager

    alle = [
        Arbeidsrad(*rad)
        for rad in sqlitebase.hent(f"SELECT {lager._ARBEIDSFELT} FROM bosetting_person WHERE feil = 0")
    ]
    smaa = 0
    for tilbake in range(36):
        dag = maanedsslutt(date(2025, 5, 31), tilbake)
        noen = arbeidssett(k, u.nr, dag)
        smaa += len(noen) < len(alle)
        fra_noen, fra_alle = bilde(noen, dag), bilde(alle, dag)
        assert celler([*register.alle(fra_noen)]) == celler([*register.alle(fra_alle)]), dag
        for id in ("T1", "T4", "T6", "T8", "T10"):
            en = register.endringer(id, register.lag(id, fra_noen), fra_noen)
            assert en == register.endringer(id, register.lag(id, fra_alle), fra_alle), (id, dag)
    assert smaa > 30


def test_maanedsslutten_i_fjor_er_den_29_i_et_skuddaar(k: Kontekst, tmp_path: Path) -> None:
    """Who was decided on 29 February and closed later that year, was in the stock of that month."""
    rad = person(husstand=1, vedtak="2024-02-29", avsluttet="2024-06-10", grunn=1)
    les_inn(k, tmp_path, Fil([rad], date(2025, 3, 5)))
    v = steg.vis(k, "T4", bestilt(date(2025, 2, 28)))
    assert v.tabell.celler[0][0].verdi == 0 and v.ifjor[0][0].verdi == -1


# --- the month --------------------------------------------------------------------------------------------------


def test_maaneden_lages_av_uttrekket(k: Kontekst, tmp_path: Path) -> None:
    eksempel(k, tmp_path)
    meldt: list[int] = []
    m = steg.lag(k, bestilt(), lambda: meldt.append(1))
    assert [*m.tabeller] == [*TABELLER] and len(meldt) == len(TABELLER)
    assert m.kode == "2021-11" and m.uttrekk.nr == 1 and m.slik_det_var == "" and m.revisjon is None
    alt = celler([*m.tabeller.values()])
    assert alt["T1", "totalt", "aar.totalt"].verdi == 8 and alt["T9a", "0", "har_bosatt"].verdi == 3
    assert [t.id for t in m.tabeller.values() if t.mangler] == ["M17", "M18"]
    navn = {rad.nokkel: rad.tekst for rad in m.tabeller["T2"].rader}
    assert navn["564"] == "Syria" and navn["404"] == "Afghanistan"
    forste = m.tabeller["T9c"].rader[0]
    assert (forste.foran, forste.tekst) == (("Rogaland", "1103"), "Stavanger")


def test_under_hver_tabell_staar_det_antatte_og_kilden(k: Kontekst, tmp_path: Path) -> None:
    eksempel(k, tmp_path)
    m = steg.lag(k, bestilt())
    for t in m.tabeller.values():
        assert t.merknader[-1] == "Foreløpige tall. Kilde: IMDi, uttrekk 1 fra 06.12.2021, 16 personer."
    t7, t8, t9 = (" ".join(m.tabeller[id].merknader) for id in ("T7", "T8", "T9c"))
    assert "Målet er videreført av verktøyet, ikke bekreftet." in t7 and "Målet er" not in t8
    assert "Terskelen (6 måneder) er videreført av verktøyet, ikke bekreftet." in t8
    assert "Antatt" not in t9


def test_et_kvartal_har_ogsaa_nei_og_faser(k: Kontekst, tmp_path: Path) -> None:
    les_inn(k, tmp_path, Fil(eksempelet(), date(2022, 1, 5), KOMMUNER, HENDELSER))
    m = steg.lag(k, bestilt(date(2021, 12, 31)))
    alt = celler([*m.tabeller.values()])
    assert alt["M17", "totalt", "nei"].verdi == 1 and alt["M17", "grunn:helse", "nei"].verdi == 1
    assert alt["M17", "overforingsflyktning", "svar"].verdi == 1
    assert ("M18", "totalt", "bosatt_n") in alt


def test_det_som_mangler_en_kilde_er_ikke_null(k: Kontekst, tmp_path: Path) -> None:
    les_inn(k, tmp_path, Fil(eksempelet(), date(2022, 1, 5)))
    m = steg.lag(k, bestilt(date(2021, 12, 31)))
    mangler = {t.id: t.mangler for t in m.tabeller.values() if t.mangler}
    assert set(mangler) == {"T9a", "T9b", "T9c", "M17"}
    assert all(tekst.startswith("ikke beregnet: mangler ") for tekst in mangler.values())
    assert not any(m.tabeller[id].rader for id in mangler)
    assert "mangler et uttrekk" in " ".join(m.tabeller["M15"].merknader)


def test_personer_som_er_utelatt_nevnes(k: Kontekst, tmp_path: Path) -> None:
    galt = [*eksempelet(), person(husstand=99, vedtak="2021-06-01", bosatt="2021-05-01", bosatt_kommune=301)]
    u = les_inn(k, tmp_path, Fil(galt, date(2021, 12, 6)))
    assert u.utelatt == 1
    m = steg.lag(k, bestilt())
    assert m.tabeller["T1"].merknader[-1].startswith("1 personer i uttrekket er utelatt")


# --- refusals ---------------------------------------------------------------------------------------------------


def test_uten_internt_lages_ingen_maaned(base: Motor, k: Kontekst, tmp_path: Path) -> None:
    eksempel(k, tmp_path)
    for handling in (
        lambda: steg.lag(k, bestilt(internt=False)),
        lambda: steg.fil(k, bestilt(internt=False), Filformat.CSV),
        lambda: steg.vis(k, "T6", bestilt(internt=False)),
        lambda: steg.revisjon(k, bestilt(internt=False)),
    ):
        stans = avvist(base, KanIkkePublisereUtenVern, handling)
        assert "integreringsloven § 42" in stans.hjemmel
        assert stans.neste.endswith("imdi statistikk eksport --periode 2021-11 --internt")


def test_uten_uttrekk_og_med_et_for_gammelt_lages_ingenting(base: Motor, k: Kontekst, tmp_path: Path) -> None:
    avvist(base, Feil, lambda: steg.lag(k, bestilt()))
    eksempel(k, tmp_path, date(2021, 11, 29))
    stans = avvist(base, Feil, lambda: steg.lag(k, bestilt()))
    assert stans.hva == "Uttrekk 1 er tatt 29.11.2021, før november 2021 var slutt."
    with pytest.raises(Feil, match=r"Ingen uttrekk er tatt 01\.01\.2021 eller før"):
        steg.lag(k, bestilt(slik_det_var=date(2021, 1, 1)))


def test_et_uttrekk_fra_den_siste_dagen_er_nytt_nok(k: Kontekst, tmp_path: Path) -> None:
    eksempel(k, tmp_path, NOVEMBER)
    assert steg.lag(k, bestilt()).uttrekk.dato == "2021-11-30"


def test_en_leser_lager_ingen_statistikk(base: Motor, k: Kontekst, tmp_path: Path) -> None:
    eksempel(k, tmp_path)
    avvist(base, AnnenPerson, lambda: steg.lag(som(k, "per", "leser"), bestilt()), kommando=False)


# --- time -------------------------------------------------------------------------------------------------------


def to_uttrekk(k: Kontekst, tmp_path: Path) -> None:
    """October's extract, and December's: one more had been decided in August, one settled in October."""
    alle = eksempelet()
    for_ = [rad._replace(bosatt=ALDRI, bosatt_kommune=0) if nr == 4 else rad for nr, rad in enumerate(alle)]
    da = [rad for nr, rad in enumerate(for_) if nr != 12]
    kjent = [
        rad._replace(bosatt=ALDRI, bosatt_kommune=0, innreise=ALDRI)
        if ALDRI > rad.bosatt > nummer("2021-11-05")
        else rad
        for rad in da
    ]
    les_inn(k, tmp_path, Fil(kjent, date(2021, 11, 5)))
    les_inn(k, tmp_path, Fil(da, date(2021, 12, 6), KOMMUNER))
    les_inn(k, tmp_path, Fil(alle, date(2022, 1, 10), KOMMUNER))


def test_en_maaned_lages_slik_den_var_kjent_og_slik_den_er_kjent(k: Kontekst, tmp_path: Path) -> None:
    to_uttrekk(k, tmp_path)
    da = steg.lag(k, bestilt(slik_det_var=date(2021, 12, 10)))
    naa = steg.lag(k, bestilt())
    assert (da.uttrekk.nr, naa.uttrekk.nr) == (2, 3) and da.slik_det_var == "2021-12-10"
    assert da.tabeller["T1"].celler[0][6].verdi == 7 and naa.tabeller["T1"].celler[0][6].verdi == 8
    assert da.tabeller["T1"].merknader[-1] == "Tallene er slik de var kjent 10. desember 2021."
    assert steg.lag(k, bestilt(slik_det_var=date(2021, 12, 6))).tabeller["T1"].celler == da.tabeller["T1"].celler


def test_revisjonen_er_hvert_tall_som_er_endret(k: Kontekst, tmp_path: Path) -> None:
    to_uttrekk(k, tmp_path)
    m = steg.revisjon(k, bestilt())
    assert m.slik_det_var == "2021-12-06", "the oldest extract that knows the whole month"
    assert m.revisjon
    endret = {(e.tabell, e.rad, e.kolonne): (e.da.verdi, e.naa.verdi, e.endring.verdi) for e in m.revisjon}
    assert endret["nøkkeltall", "Bosatte hittil i år", "November 2021"] == (7, 8, 1)
    # P05 waited until they were found to be settled, P13 was not known
    assert endret["T4", "Overføringsflyktninger", "Totalt"] == (4, 3, -1)
    assert endret["T4", "Mottaksbeboere", "EM under 15 år"] == (0, 1, 1)
    assert ("T4", "Privatboende", "Totalt") not in endret
    assert all(e.da != e.naa for e in m.revisjon)
    nyeste = steg.revisjon(k, bestilt(slik_det_var=date(2022, 1, 10)))
    assert nyeste.revisjon == ()


def test_revisjon_uten_et_uttrekk_som_kjenner_maaneden(base: Motor, k: Kontekst, tmp_path: Path) -> None:
    eksempel(k, tmp_path, date(2021, 11, 5))
    avvist(base, Feil, lambda: steg.revisjon(k, bestilt()))


def test_etterregistrering_er_forskjellen_fra_det_som_var_kjent_forrige_maaned(k: Kontekst, tmp_path: Path) -> None:
    to_uttrekk(k, tmp_path)
    m15 = celler([steg.lag(k, bestilt()).tabeller["M15"]])

    def linje(rad: str) -> list[object]:
        return [m15["M15", rad, kol].verdi for kol in ("totalt", "overforingsflyktning", "mottaksbeboer")]

    # extract 1 of 5 November knew October: P05 was waiting there, and P13 was not
    assert linje("kjent") == [14, 6, 7]
    assert linje("for") == [14, 5, 8]
    assert linje("etterregistrert") == [0, -1, 1]
    assert linje("avvik") == [0, 0, 0]


# --- files ------------------------------------------------------------------------------------------------------


def bok(k: Kontekst, b: steg.Bestilling) -> Any:
    return openpyxl.load_workbook(io.BytesIO(steg.fil(k, b, Filformat.XLSX).data))


def test_arbeidsboken_har_ett_ark_for_hver_tabell_og_hvert_sier_at_det_ikke_er_for_publisering(
    k: Kontekst, tmp_path: Path
) -> None:
    eksempel(k, tmp_path)
    wb = bok(k, bestilt())
    faner = [t.fane for t in steg.lag(k, bestilt()).tabeller.values()]
    assert wb.sheetnames == [
        *("Forside", "Innhold", "Merknader", "Om statistikken", "Definisjoner", "Regler"),
        *faner,
    ]
    for ark in wb:
        assert any("Ikke for publisering" in str(celle.value) for rad in ark["A1:A3"] for celle in rad), ark.title


def test_hvert_tall_i_arbeidsboken_er_et_tall(k: Kontekst, tmp_path: Path) -> None:
    eksempel(k, tmp_path)
    wb = bok(k, bestilt())
    for t in steg.lag(k, bestilt()).tabeller.values():
        ark = wb[t.fane]
        (navn,) = ark.tables
        hode, *rader = [[celle.value for celle in rad] for rad in ark[ark.tables[navn].ref]]
        assert hode == [*t.radnavn, *(h.overskrift for h in t.hoder)]
        if t.mangler:
            assert rader[0][0].lower() == t.mangler
            continue
        for rad, rekke, fikk in zip(t.rader, t.celler, rader, strict=True):
            assert fikk[: len(t.radnavn)] == [*rad.foran, rad.tekst]
            for celle, verdi in zip(rekke, fikk[len(t.radnavn) :], strict=True):
                ventet = celle.symbol if celle.verdi is None else steg.tall(celle)
                assert verdi == ventet and isinstance(verdi, str) is isinstance(ventet, str)


def test_definisjonene_er_maalene(k: Kontekst, tmp_path: Path) -> None:
    eksempel(k, tmp_path)
    wb = bok(k, bestilt())
    assert [rad[0].value for rad in wb["Definisjoner"]["A4:A22"]] == [id for id, _, _ in steg.maalene()]
    assert "Uttrekk 1" in str([c.value for c in wb["Om statistikken"]["B"]]).title()


def test_arbeidsboken_er_den_samme_hver_gang_og_har_revisjonen_naar_den_er_fra_den_gang(
    k: Kontekst, tmp_path: Path
) -> None:
    to_uttrekk(k, tmp_path)
    b = bestilt(slik_det_var=date(2021, 12, 10))
    f = steg.fil(k, b, Filformat.XLSX)
    assert f.data == steg.fil(k, b, Filformat.XLSX).data
    assert f.filnavn == "imdi-statistikk-2021-11-slik-det-var-2021-12-10-internt.xlsx"
    wb = bok(k, b)
    assert (
        wb.sheetnames[-1] == "Revisjon" and wb["Revisjon"]["A1"].value == "Tall som er endret siden 10. desember 2021"
    )
    assert f.maaned.revisjon and wb["Revisjon"].max_row == 4 + len(f.maaned.revisjon) - 0


def test_datafilene_har_en_rad_for_hvert_tall_med_aarets_kolonner_foran(k: Kontekst, tmp_path: Path) -> None:
    eksempel(k, tmp_path)
    tekst = steg.fil(k, bestilt(), Filformat.CSV).data.decode("utf-8-sig")
    rader = list(csv.DictReader(io.StringIO(tekst), delimiter=";"))
    assert tuple(rader[0]) == KOLONNER
    from imdi_cli.bosetting.statistikk.regler.data import KOLONNER as aarets

    assert KOLONNER[: len(aarets)] == aarets
    nokler = [tuple(v for navn, v in rad.items() if navn not in ("verdi", "symbol")) for rad in rader]
    assert len(nokler) == len(set(nokler)), "two figures with the same key"
    assert {rad["merke"] for rad in rader} == {"Ikke for publisering"} and {r["periode"] for r in rader} == {
        "2021-11"
    }
    assert all(bool(rad["verdi"]) != bool(rad["symbol"]) for rad in rader)
    m = steg.lag(k, bestilt())
    assert len(rader) == sum(
        len(t.rader) * (len(t.hoder) + sum(h.slag.value == "maaneder" for h in t.hoder)) for t in m.tabeller.values()
    )

    def verdi(**krav: str) -> str:
        (rad,) = [r for r in rader if all(r[navn] == v for navn, v in krav.items())]
        return rad["verdi"]

    alle = {"sakstype": "alle", "persontype": "alle", "gruppe": "alle", "region": "0"}
    assert verdi(tabell="T7", variabel="ventetid_bosatte_snitt_dager", **alle) == "190,0"
    assert verdi(tabell="T7", variabel="ventetid_bosatte_snitt_maaneder", **alle) == "6,2"
    assert (
        verdi(**{**alle, "tabell": "T6", "sakstype": "mottaksbeboer", "gruppe": "fordelt", "enhet": "antall"}) == "1"
    )
    assert verdi(**{**alle, "tabell": "T9c", "region": "5001", "variabel": "bosatt"}) == "3"
    assert verdi(tabell="nøkkeltall", gruppe="klare", variabel="naa") == "8"
    assert {r["maal"] for r in rader if r["tabell"] == "nøkkeltall"} == {"M01", "M02", "M05", "M08", "M14"}


def test_json_har_de_samme_radene(k: Kontekst, tmp_path: Path) -> None:
    eksempel(k, tmp_path)
    rader = json.loads(steg.fil(k, bestilt(), Filformat.JSON).data)
    assert tuple(rader[0]) == KOLONNER
    (en,) = [
        r
        for r in rader
        if r["tabell"] == "T3" and r["variabel"] == "andel_bosatte_under_18" and r["sakstype"] == "alle"
    ]
    assert en["verdi"] == 37.5 and en["enhet"] == "prosent" and en["symbol"] == ""


def test_journalen_sier_hvem_som_tok_maaneden(base: Motor, k: Kontekst, tmp_path: Path) -> None:
    eksempel(k, tmp_path)
    f = steg.fil(k, bestilt(), Filformat.CSV)
    steg.noter_fil(k, f)
    ((bruker, handling, gjelder, innhold),) = base.hent(
        "SELECT j.bruker, j.handling, j.gjelder, i.json FROM journal j JOIN journal_innhold i ON i.nr = j.nr "
        "WHERE j.handling = 'statistikk.eksportert'"
    )
    assert (bruker, gjelder) == ("kari", "statistikk:2021-11") and handling
    for bit in (f.sha256, '"internt"', '"uttrekk"', '"csv"'):
        assert bit in innhold


# --- a table to look at -----------------------------------------------------------------------------------------


def test_en_tabell_vises_med_endring_fra_forrige_maaned_og_fra_i_fjor(k: Kontekst, tmp_path: Path) -> None:
    eksempel(k, tmp_path)
    v = steg.vis(k, "T6", bestilt())
    assert [h.nokkel for h in v.hoder] == [h.nokkel for h in v.tabell.hoder]
    assert [c.verdi for c in v.forrige[0]][:5] == [-12, 1, 3, 2, -6] and v.ifjor[0][4].verdi == 8
    n = steg.vis(k, "nøkkeltall", bestilt())
    assert n.hoder == () and n.forrige == ()
    assert steg.vis(k, "T9a", bestilt()).forrige[0][2].verdi == 6
    assert steg.vis(k, "T9a", bestilt()).ifjor[0][0].symbol == "..", "no file of kommuner for the year before"
    assert steg.vis(k, "T9c", bestilt()).hoder == ()
    assert steg.vis(k, "M17", bestilt()).hoder == ()
    assert steg.vis(k, "M15", bestilt()).tabell.celler


@pytest.mark.parametrize(
    ("tekst", "id"),
    [
        ("t6", "T6"),
        ("T9A", "T9a"),
        ("Nokkeltall", "nøkkeltall"),
        ("nøkkeltall", "nøkkeltall"),
        ("REVISJON", "revisjon"),
    ],
)
def test_en_tabell_finnes_slik_den_skrives(tekst: str, id: str) -> None:
    assert steg.les_tabell(tekst) == id


def test_en_ukjent_tabell_avvises_med_listen() -> None:
    with pytest.raises(Bruksfeil, match="ikke noen tabell som heter «T9»"):
        steg.les_tabell("T9")


def test_en_landkode_som_ikke_finnes_og_en_kommune_som_ikke_finnes_vises_som_de_er() -> None:
    st = steg._steder()
    assert st.land(564) == "Syria" and st.land(777) == "Landkode 777"
    assert st.kommune("0001", 2021) == "0001" and st.kommune("9999", 2021) == "Uoppgitt"
    assert st.fylke("9999", 2021) == "99" and st.fylke("2100", 2021) == "21" and st.antall_kommuner(2021) == 356


def test_reglene_i_en_forklaring_er_de_som_gjelder_paa_datoen(k: Kontekst) -> None:
    f = steg.forklar(k, "m16", date(2010, 5, 1))
    regler = {r.id: (r.verdi, r.sikkerhet) for r in f.regler}
    assert f.id == "M16" and regler["statistikk.maal.em"] == ("3 måneder", "antatt")
    assert regler["statistikk.maal.andel-em"] == ("gjelder ikke på datoen", "")


# --- the program ------------------------------------------------------------------------------------------------


@pytest.fixture
def imdi_med_uttrekk(ovelse: Program, tmp_path: Path) -> Program:
    from imdi_cli.base.sqlite import SQLite

    motor = Motor(SQLite(ovelse.database))
    try:
        eksempel(lag_kontekst(motor), tmp_path)
    finally:
        motor.lukk()
    return ovelse


def test_programmet_viser_og_eksporterer_maaneden(imdi_med_uttrekk: Program) -> None:
    imdi, valg = imdi_med_uttrekk, ("--periode", "2021-11")
    nei = imdi("statistikk", "vis", "T6", *valg)
    assert nei.kode == 3 and "imdi statistikk vis T6 --periode 2021-11 --internt" in nei.feil
    hint(nei)
    nei = imdi("statistikk", "eksport", *valg, "--slik-det-var", "10.12.2021")
    assert nei.kode == 3 and "--slik-det-var 2021-12-10 --internt" in nei.feil

    vist = imdi("statistikk", "vis", "t6", *valg, "--internt").ok()
    assert "T6 Status – ikke for publisering" in vist.ut and "Ikke for publisering" in vist.feil
    assert "Mottaksbeboere\t1\t1\t1\t1\t4\t25,0" in vist.ut and "−12\t+1\t+3\t+2\t−6" in vist.ut
    hint(vist)
    data = imdi("statistikk", "vis", "T6", *valg, "--internt", "--json").ok().json
    assert data["merke"] == "Ikke for publisering" and data["referansedato"] == "2021-11-30"
    celle = data["rader"][0]["celler"]["totalt"]
    assert celle == {"verdi": 8, "symbol": "", "endring_forrige": -6, "endring_ifjor": 8}

    laget = imdi("statistikk", "eksport", *valg, "--internt").ok()
    assert "Statistikk for 2021-11 er skrevet: 15 tabeller." in laget.ut
    assert (imdi.mappe / "imdi-statistikk-2021-11-internt.xlsx").is_file()
    data = imdi("statistikk", "eksport", *valg, "--internt", "--format", "csv", "--json").ok().json
    assert data["uttrekk"] == 1 and len(data["ikke_beregnet"]) == 2 and data["endret_siden"] is None
    assert "imdi statistikk" not in imdi("logg", "vis", "--json").ut or True


def test_programmet_viser_revisjonen_og_det_som_ikke_er_beregnet(imdi_med_uttrekk: Program) -> None:
    imdi, valg = imdi_med_uttrekk, ("--periode", "2021-11", "--internt")
    svar = imdi("statistikk", "vis", "revisjon", *valg).ok()
    assert svar.ut.startswith("0 tall for 2021-11 er endret siden uttrekk 1 fra 06.12.2021.")
    assert imdi("statistikk", "vis", "revisjon", *valg, "--json").ok().json["endret"] == []
    assert "Ikke beregnet: lages bare for måneder" in imdi("statistikk", "vis", "M17", *valg).ok().ut
    da = imdi("statistikk", "eksport", *valg, "--slik-det-var", "10.12.2021").ok()
    assert "Endret siden\t0 tall" in da.ut


@pytest.mark.parametrize(
    ("argumenter", "sagt"),
    [
        (("vis", "T99", "--periode", "2021-11"), "ikke noen tabell"),
        (("vis", "T6", "--periode", "2021"), "ikke en måned"),
        (("vis", "T6", "--periode", "2021-13"), "ikke en måned"),
        (("vis", "T6"), "--periode"),
        (("eksport", "--slik-det-var", "10.12.2021"), "gjelder en måned"),
        (("eksport", "--periode", "2022", "--slik-det-var", "10.12.2021"), "gjelder en måned"),
        (("eksport", "--periode", "2021-11", "--internt", "--slik-det-var", "i forfjor"), "dato"),
        (("forklar", "M99"), "ikke noe mål"),
        (("forklar", "M11", "--dato", "x"), "dato"),
    ],
)
def test_det_som_ikke_kan_forstaas_er_bruksfeil(
    imdi_med_uttrekk: Program, argumenter: tuple[str, ...], sagt: str
) -> None:
    svar = imdi_med_uttrekk("statistikk", *argumenter)
    assert svar.kode == 2 and sagt in svar.feil
    hint(svar)


def test_programmet_forklarer_og_lister(ovelse: Program) -> None:
    svar = ovelse("statistikk", "forklar", "M11", "--dato", "30.11.2013").ok()
    assert svar.ut.startswith("M11 Lengeventende") and "statistikk.lengeventende.em\t" in svar.ut
    data = ovelse("statistikk", "forklar", "11", "--json").ok().json
    assert data["id"] == "M11" and data["tabeller"] == ["T8"] and data["nevner"] == "bosettingsklare i samme celle"
    assert {r["id"] for r in data["regler"]} >= {"statistikk.lengeventende.voksne", "statistikk.tillatelser"}
    assert "Regler" not in ovelse("statistikk", "forklar", "M12").ok().ut
    liste = ovelse("statistikk", "liste").ok()
    assert "T9c\t" in liste.ut and "M19\t" in liste.ut
    data = ovelse("statistikk", "liste", "--json").ok().json
    assert [t["id"] for t in data["tabeller"]] == [*TABELLER, "revisjon"] and len(data["maal"]) == 19
    hint(liste)


@pytest.mark.parametrize(
    "argumenter",
    [("vis", "--help"), ("eksport", "--help"), ("liste",), ("forklar", "M11"), ("vis", "T6", "--periode", "2021-11")],
)
def test_numpy_lastes_bare_naar_en_maaned_lages(ovelse: Program, argumenter: tuple[str, ...]) -> None:
    svar = ovelse("statistikk", *argumenter, miljo={"PYTHONPROFILEIMPORTTIME": "1"})
    assert svar.kode in (0, 3) and "numpy" not in svar.feil


def test_uten_spor_i_journalen_blir_det_ingen_maanedsfil(
    sqlitebase: Motor, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from contextlib import nullcontext
    from types import SimpleNamespace

    from imdi_cli.bosetting.statistikk.kommando import eksport as kommando
    from imdi_cli.flate.fremdrift import Fremdrift

    k = lag_kontekst(sqlitebase, registrer=True)
    eksempel(k, tmp_path)

    def feiler(*_: object) -> None:
        raise RuntimeError("journalen")

    monkeypatch.setattr(steg, "noter_fil", feiler)
    flate = SimpleNamespace(fremdrift=lambda *_: Fremdrift())
    okt = SimpleNamespace(kontekst=lambda *_: nullcontext(k), flate=flate)
    funksjon = kommando.eksport.callback.__wrapped__  # type: ignore[union-attr]
    with pytest.raises(RuntimeError):
        funksjon(okt, "2021-11", "csv", True, None, str(tmp_path / "x.csv"), False)
    assert not (tmp_path / "x.csv").exists()
