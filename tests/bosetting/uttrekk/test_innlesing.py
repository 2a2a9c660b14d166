"""An extract read in: what is stored, what it is asked for, and every file that is refused in one sentence."""

import csv as csvmodul
import io
import json
import re
from collections.abc import Callable
from datetime import date
from pathlib import Path

import openpyxl
import pytest
from bosetting.lagfil import SMAA, lang
from bosetting.uttrekk.lag import DATO, EM, PERSON, VENTER, csv, fil, funn, kilder, les_inn, person
from conftest import Program
from hjelp import som

from imdi_cli.base.kontroll import spill_av
from imdi_cli.bosetting.uttrekk import lager, steg
from imdi_cli.bosetting.uttrekk.regler import lesing, sjekk
from imdi_cli.bosetting.uttrekk.regler.personer import KOLONNERAD
from imdi_cli.bosetting.uttrekk.regler.skjema import skjemaene
from imdi_cli.bosetting.uttrekk.steg import innlesing, sammenligning, validering
from imdi_cli.bosetting.uttrekk.typer import ALDRI, Alvor, Arbeidsrad, Hendelse, Kommuneaar, Maanedsendring
from imdi_cli.filer.les import tekst as tekstfil
from imdi_cli.kjerne.avslag import AnnenPerson, Bruksfeil, Feil
from imdi_cli.kjerne.kontekst import Kontekst
from imdi_cli.kjerne.skjema import skjemamappe

HENDELSER = (
    "hendelse_id;person_id;type;dato;kommune;fordelingsliste_id;svar;nei_grunn;registrert_tid\n"
    "1;P01;satt_pa_fordelingsliste;2026-06-01;0301;L1;;;2026-06-01\n"
    "2;P01;kommune_nei;2026-06-10;0301;L1;nei;bolig;2026-06-10T12:00:00\n"
    "3;P02;bosatt;2026-10-05;3401;;;;\n"
)
KOMMUNER = "aar;kommunenummer;kommunenavn;anmodning;vedtak\n2026;3401;Kongsvinger;10;8\n2026;0301;Oslo;;\n"


def nr(dag: str) -> int:
    return date.fromisoformat(dag).toordinal()


def test_det_som_er_lagret_er_det_som_sto_i_filen(k: Kontekst, tmp_path: Path) -> None:
    alt = {"fordelt_kommune": "0301", "hastesak": "ja", "avtalt_selvbosetting": "Ja", "opprinnelsesland": "404"}
    alt |= {"soknad_bosetting_dato": "01.05.2026", "kjonn": "K", "utreise_bestilt_dato": "2026-12-24", "sak_id": "S1"}
    u = les_inn(k, tmp_path, person(1, **alt), person(2, **VENTER, husstand_id="H01", fodselsdato="2020-01-01"))
    assert (u.nr, u.dato, u.personer, u.utelatt, u.lengste_ventetid) == (1, "2026-11-06", 2, 0, 241)
    assert (u.har_kommuner, u.har_hendelser, u.innlest) == (False, False, "2026-11-23")
    en, to = (Arbeidsrad(*rad) for rad in steg.arbeidssett(k, 1, date(2026, 10, 31)))
    assert en == Arbeidsrad(
        husstand=0,
        fodt=nr("1990-05-01"),
        yngste=nr("2020-01-01"),
        statsborgerskap=564,
        opprinnelse=404,
        em=0,
        skjermet=0,
        sakstype=2,
        tillatelse=1,
        etat=1,
        boform=1,
        soknad=nr("2025-11-02"),
        vedtak=nr("2026-03-10"),
        innreise=ALDRI,
        soknad_bosetting=nr("2026-05-01"),
        kartlagt=nr("2026-04-02"),
        fordelingsklar=nr("2026-04-10"),
        fordelt=nr("2026-06-01"),
        fordelt_kommune=301,
        tildelt=nr("2026-08-15"),
        tildelt_kommune=3401,
        bosatt=nr("2026-10-05"),
        bosatt_kommune=3401,
        selvbosetting=1,
        hastesak=1,
        avsluttet=ALDRI,
        grunn=0,
    )
    assert (to.bosatt, to.bosatt_kommune, to.tildelt_kommune, to.husstand) == (ALDRI, 0, 0, 0)
    assert k.base.hent("SELECT kjonn, utreise, linje, person_id FROM bosetting_person WHERE nr = 1") == [
        (1, nr("2026-12-24"), 2, "P01")
    ]
    assert spill_av(k.base) == []


def test_kolonnene_i_lageret_er_radens() -> None:
    assert lager.PERSONKOLONNER == KOLONNERAD


def test_journalen_merker_en_endret_person(k: Kontekst, tmp_path: Path) -> None:
    les_inn(k, tmp_path, person())
    k.base.utfor("UPDATE bosetting_person SET bosatt_kommune = '0301'")
    assert spill_av(k.base) == [
        "bosetting_person {'uttrekk': 1}: tallene er ikke de som ble lest inn (1 rader, 1 ble lest)"
    ]


REF = date(2026, 10, 31)
# who is in the working set of 31 October 2026, and why
SETT = {
    "bosatt i år": (True, {}),
    "bosatt i fjor": (True, {"bosettingsdato": "2025-01-01"}),
    "bosatt før i fjor": (False, {"bosettingsdato": "2024-12-31"}),
    "bosatt på dagen": (True, {"bosettingsdato": "2026-10-31"}),
    "bosatt etter, ventet på dagen": (True, {"bosettingsdato": "2026-11-01"}),
    "venter": (True, {"bosettingsdato": "", "bosatt_kommune": ""}),
    "vedtak etter dagen": (False, {"bosettingsdato": "", "bosatt_kommune": "", "vedtaksdato": "2026-11-01"}),
    "avsluttet i måneden": (True, {"bosettingsdato": "", "bosatt_kommune": "", "avsluttet_dato": "2026-10-01"}),
    "avsluttet etter": (True, {"bosettingsdato": "", "bosatt_kommune": "", "avsluttet_dato": "2026-11-05"}),
    "avsluttet i året, ventet i fjor": (
        True,
        {"bosettingsdato": "", "bosatt_kommune": "", "vedtaksdato": "2025-10-31", "avsluttet_dato": "2026-02-01"},
    ),
    "kom og gikk i året": (
        False,
        {"bosettingsdato": "", "bosatt_kommune": "", "vedtaksdato": "2025-11-01", "avsluttet_dato": "2026-09-30"},
    ),
    "avsluttet i fjor": (
        False,
        {"bosettingsdato": "", "bosatt_kommune": "", "vedtaksdato": "2024-01-01", "avsluttet_dato": "2025-10-31"},
    ),
    "utelatt for en feil": (False, {"bosatt_kommune": ""}),
}


def test_arbeidssettet_er_de_som_betyr_noe_for_dagen(k: Kontekst, tmp_path: Path) -> None:
    uten = dict.fromkeys(
        ("kartlagt_dato", "fordelingsklar_dato", "fordelt_dato", "tildelt_dato", "tildelt_kommune"), ""
    )
    rader = [
        person(i, **uten | {"vedtaksdato": "2023-12-01", "boform": ""} | felt)
        for i, (_, felt) in enumerate(SETT.values(), 1)
    ]
    les_inn(k, tmp_path, *rader)
    alle = k.base.hent("SELECT husstand, person_id FROM bosetting_person")
    navn = {husstand: list(SETT)[int(id_[1:]) - 1] for husstand, id_ in alle}
    sett = [navn[rad[0]] for rad in steg.arbeidssett(k, 1, REF)]
    assert sorted(sett) == sorted(hvem for hvem, (med, _) in SETT.items() if med)


def test_uttrekket_velges_etter_dagen_det_er_tatt(k: Kontekst, tmp_path: Path, avvist) -> None:
    avvist(Feil, lambda: steg.velg(k, None))
    for dag in (date(2026, 9, 4), date(2026, 11, 6), date(2026, 10, 6)):
        les_inn(k, tmp_path, person(1, soknadsdato=str(dag.replace(year=2025)), **VENTER), dato=dag)
    assert [u.nr for u in steg.alle(k)] == [1, 2, 3]
    assert steg.velg(k, None).nr == 2
    assert [steg.velg(k, d).nr for d in (date(2026, 9, 4), date(2026, 10, 31), date(2026, 12, 1))] == [1, 3, 2]
    assert "Det eldste er fra 04.09.2026" in avvist(Feil, lambda: steg.velg(k, date(2026, 9, 3))).hva
    avvist(Bruksfeil, lambda: steg.arbeidssett(k, 9, REF))


def test_kommuner_og_hendelser(k: Kontekst, tmp_path: Path) -> None:
    u = les_inn(
        k,
        tmp_path,
        person(1, **VENTER),
        person(2),
        kommuner=fil(tmp_path, KOMMUNER, "kommuner.csv"),
        hendelser=fil(tmp_path, HENDELSER, "hendelser.csv"),
    )
    assert u.har_kommuner and u.har_hendelser
    assert steg.kommuneaar(k, 1, 2026) == [
        Kommuneaar(2026, "0301", "Oslo", *[None] * 9),
        Kommuneaar(2026, "3401", "Kongsvinger", None, 10, None, None, 8, None, None, None, None),
    ]
    assert steg.kommuneaar(k, 1, 2025) == []
    sett = steg.arbeidssett(k, 1, date(2026, 6, 30))
    juni = steg.hendelser(k, 1, date(2026, 6, 1), date(2026, 6, 30))
    assert [(h.type, h.dag, h.kommune, h.svar, h.nei_grunn) for h in juni] == [
        (3, nr("2026-06-01"), 301, "", ""),
        (4, nr("2026-06-10"), 301, "nei", "bolig"),
    ]
    assert {sett[h.person][Arbeidsrad._fields.index("bosatt")] for h in juni} == {ALDRI}
    # on 31 May the second has the settlement before them: there, and waiting
    assert steg.hendelser(k, 1, date(2026, 10, 1), date(2026, 10, 31))[0].registrert == ALDRI
    assert steg.hendelser(k, 1, date(2026, 6, 1), date(2026, 6, 1)) == [
        Hendelse(juni[0].person, 3, nr("2026-06-01"), 301, nr("2026-06-01"), "", "")
    ]
    assert spill_av(k.base) == []


def test_en_hendelse_om_en_som_ikke_er_i_arbeidssettet(k: Kontekst, tmp_path: Path) -> None:
    gammel = person(1, **VENTER | {"vedtaksdato": "2026-10-20"})
    hendelse = HENDELSER.split("\n")[0] + "\n1;P01;vedtak_opphold;2026-06-01;;;;;\n"
    les_inn(k, tmp_path, gammel, hendelser=fil(tmp_path, hendelse, "h.csv"))
    assert [h.person for h in steg.hendelser(k, 1, date(2026, 6, 1), date(2026, 6, 30))] == [-1]


@pytest.mark.parametrize(("felt", "verdi", "ventet"), [
    ("sakstype", "Overføringsflyktninger", 1), ("sakstype", "kvoteflyktning", 1), ("sakstype", "UNHCR", 1),
    ("sakstype", "frå mottak", 2), ("sakstype", "AMOT", 2), ("sakstype", "privatbuande", 3),
    ("sakstype", "utenfor mottak", 3), ("husstandstype", "einslege vaksne", 1),
    ("husstandstype", "familie utan born", 2),
    ("husstandstype", "Familier med barn", 3), ("husstandstype", "EM Bufetat", 4), ("boform", "AMOT", 4),
])  # fmt: skip
def test_ord_som_betyr_det_samme(k: Kontekst, tmp_path: Path, felt: str, verdi: str, ventet: int) -> None:
    lest = innlesing.les(k, kilder(tmp_path, person(**{felt: verdi})))
    assert lest.personer is not None and lest.personer.hent(0, felt) == ventet


def test_en_kolonne_som_bare_heter_fordelt_maa_forklares(k: Kontekst, tmp_path: Path, avvist) -> None:
    stans = avvist(Feil, lambda: funn(k, tmp_path, person(Fordelt="2026-06-01")), kommando=False)
    assert stans.neste == "Si hva den er:  --kolonne fordelt_dato=Fordelt  eller  --kolonne tildelt_dato=Fordelt"
    rad = {felt: v for felt, v in PERSON.items() if felt != "fordelt_dato"} | {"Fordelt": "2026-06-01"}
    hode = [felt if felt != "fordelt_dato" else "Fordelt" for felt in PERSON]
    kilde = innlesing.Kilder(fil(tmp_path, csv(rad, hode=hode)), DATO, kolonner=("fordelt_dato=fordelt",))
    assert innlesing.les(k, kilde).funn == []


@pytest.mark.parametrize("valg", ["vedtak", "finnes_ikke=Vedtak", "vedtaksdato="])
def test_kolonnevalg_som_ikke_gir_mening(k: Kontekst, tmp_path: Path, avvist, valg: str) -> None:
    kilde = kilder(tmp_path, person())._replace(kolonner=(valg,))
    avvist(Bruksfeil, lambda: innlesing.les(k, kilde), kommando=False)


def test_to_kolonner_for_det_samme(k: Kontekst, tmp_path: Path, avvist) -> None:
    kilde = innlesing.Kilder(fil(tmp_path, csv(person(vedtak="2026-01-01"))), DATO, kolonner=("vedtaksdato=vedtak",))
    stans = avvist(Feil, lambda: innlesing.les(k, kilde), kommando=False)
    assert stans.hva == "personer.csv har to kolonner for «vedtaksdato»: «vedtaksdato» og «vedtak»."


# --- files as they come -------------------------------------------------------------------------------------------


@pytest.mark.parametrize("koding", ["utf-8", "utf-8-sig", "cp1252", "utf-16"])
@pytest.mark.parametrize("linjeskift", ["\n", "\r\n"])
def test_tegnsett_og_linjeskift(k: Kontekst, tmp_path: Path, koding: str, linjeskift: str) -> None:
    tekst = csv(person(sakstype="overføringsflyktning", innreisedato="2026-09-01")).replace("\n", linjeskift)
    lest = innlesing.les(k, innlesing.Kilder(fil(tmp_path, tekst.encode(koding)), DATO))
    assert lest.funn == [] and lest.personer is not None and lest.personer.hent(0, "sakstype") == 1


@pytest.mark.parametrize(
    ("oppgitt", "koding"),
    [("latin-1", "latin-1"), ("windows-1252", "cp1252"), ("utf-16", "utf-16"), ("utf-8", "utf-8")],
)
def test_tegnsettet_kan_oppgis(k: Kontekst, tmp_path: Path, avvist, oppgitt: str, koding: str) -> None:
    tekst = csv(person(sakstype="overføringsflyktning", innreisedato="2026-09-01")).encode(koding)
    kilde = innlesing.Kilder(fil(tmp_path, tekst), DATO, tegnsett=oppgitt)
    assert innlesing.les(k, kilde).funn == []
    if oppgitt in ("utf-8", "utf-16"):
        feil = innlesing.Kilder(fil(tmp_path, b"\xe5;\xf8;1\n", "x.csv"), DATO, tegnsett=oppgitt)
        stans = avvist(Feil, lambda: innlesing.les(k, feil), kommando=False)
        assert stans.hva.endswith(f"er ikke i tegnsettet {oppgitt}.")


def _xlsx(sti: Path, rader: list[list[object]], rediger: Callable[..., object] = lambda ark: None) -> Path:
    bok = openpyxl.Workbook()
    for rad in rader:
        bok.active.append(rad)
    rediger(bok.active)
    bok.save(sti)
    return sti


def test_en_arbeidsbok_med_datoer_og_excels_egne_tall(k: Kontekst, tmp_path: Path) -> None:
    rad: dict[str, object] = dict(person())
    rad |= {
        "vedtaksdato": date(2026, 3, 10),
        "bosettingsdato": 46300,
        "statsborgerskap": 564,
    }  # a date, a bare number
    sti = _xlsx(tmp_path / "p.xlsx", [list(rad), list(rad.values())])
    lest = innlesing.les(k, innlesing.Kilder(sti, DATO))
    assert lest.funn == [] and lest.personer is not None
    assert (lest.personer.hent(0, "vedtak"), lest.personer.hent(0, "bosatt")) == (nr("2026-03-10"), nr("2026-10-05"))


def test_en_kommune_som_excel_har_gjort_til_tall(k: Kontekst, tmp_path: Path) -> None:
    rad: dict[str, object] = dict(person()) | {"tildelt_kommune": 301, "bosatt_kommune": 301}
    sti = _xlsx(tmp_path / "p.xlsx", [list(rad), list(rad.values())])
    meldinger = [f.melding for f in innlesing.les(k, innlesing.Kilder(sti, DATO)).funn]
    assert meldinger == ["Rad 2: «301» er ikke et kommunenummer. Sjekk at ledende null ikke er fjernet av Excel."] * 2


HEL = csv(person(1), person(2), person(3))
DARLIGE = {
    "en halv fil": (HEL[: len(HEL) - 40].encode(), "Linje 4 i .* har 17 kolonner, men overskriften har 23"),
    "to rader med overskrifter": (
        (csv(person()).split("\n")[0] + "\n" + HEL).encode(),
        "Rad 2 i personer.csv ser ut til å være en overskrift til",
    ),
    "en tittel over overskriften": (b"Uttrekk" + b";" * 22 + b"\n" + HEL.encode(), "Kolonne 2 i .* har ikke navn"),
    "tom": (b"", "er tom"),
    "bare overskrift": (HEL.split("\n")[0].encode() + b"\n", "har overskrifter, men ingen rader"),
    "pdf": (b"%PDF-1.7 noe", "PDF"),
    "bilde": (b"\x89PNG\r\n", "bilde"),
    "nul": (HEL.encode() + b"\0", "NUL"),
    "to tegnsett": (HEL.encode() + "å".encode() + b"\xe5\n", "blander to tegnsett"),
    "anførselstegn": (HEL.replace("P02", '"P02', 1).encode(), "anførselstegn"),
}


@pytest.mark.parametrize("hva", DARLIGE)
def test_en_darlig_fil_avvises_i_en_setning_og_forrige_uttrekk_gjelder(
    k: Kontekst, tmp_path: Path, avvist, hva: str
) -> None:
    les_inn(k, tmp_path, person(), dato=date(2026, 10, 6))
    data, setning = DARLIGE[hva]
    kilde = innlesing.Kilder(fil(tmp_path, data), DATO)
    stans = avvist(Feil, lambda: innlesing.importer(k, kilde), kommando=False)
    assert re.search(setning, stans.hva), stans.hva
    assert "\n" not in stans.hva and steg.velg(k, None).nr == 1


def test_sammenslaatte_celler_avvises(k: Kontekst, tmp_path: Path, avvist) -> None:
    rader: list[list[object]] = [list(PERSON), list(PERSON.values()), list(person(2).values())]
    sti = _xlsx(tmp_path / "p.xlsx", rader, lambda ark: ark.merge_cells("B2:B3"))
    stans = avvist(Feil, lambda: innlesing.les(k, innlesing.Kilder(sti, DATO)), kommando=False)
    assert "sammenslåtte celler, den første i B2" in stans.hva


def test_en_halv_arbeidsbok_avvises(k: Kontekst, tmp_path: Path, avvist) -> None:
    sti = _xlsx(tmp_path / "p.xlsx", [list(PERSON), list(PERSON.values())])
    sti.write_bytes(sti.read_bytes()[:2000])
    stans = avvist(Feil, lambda: innlesing.les(k, innlesing.Kilder(sti, DATO)), kommando=False)
    assert "er skadet" in stans.hva


def test_en_fil_paa_tre_gigabyte_avvises_uten_aa_leses(k: Kontekst, tmp_path: Path, avvist) -> None:
    sti = tmp_path / "stor.csv"
    with sti.open("wb") as f:
        f.truncate(3_000_000_000)  # no bytes are written
    stans = avvist(Feil, lambda: innlesing.les(k, innlesing.Kilder(sti, DATO)), kommando=False)
    assert f"er større enn {tekstfil.MAKS_FIL // 1_000_000} MB" in stans.hva


def test_en_fil_som_ikke_finnes(k: Kontekst, tmp_path: Path, avvist) -> None:
    avvist(Feil, lambda: innlesing.les(k, innlesing.Kilder(tmp_path / "x.csv", DATO)), kommando=False)
    avvist(Feil, lambda: innlesing.importer_publisert(k, tmp_path / "x.csv"), kommando=False)


@pytest.mark.parametrize("dag", [date(2026, 11, 24), date(1989, 12, 31)])
def test_et_uttrekk_er_tatt_en_dag_som_har_vaert(k: Kontekst, tmp_path: Path, avvist, dag: date) -> None:
    avvist(Bruksfeil, lambda: les_inn(k, tmp_path, person(), dato=dag), kommando=False)


def test_samme_fil_leses_ikke_inn_to_ganger(k: Kontekst, tmp_path: Path, avvist) -> None:
    les_inn(k, tmp_path, person())
    stans = avvist(Feil, lambda: les_inn(k, tmp_path, person()))
    assert stans.hva == "Filen er lest inn før: 23.11.2026, som uttrekk 1."


def test_bare_den_som_lager_statistikk_kan_lese_inn(k: Kontekst, tmp_path: Path) -> None:
    lest = innlesing.les(k, kilder(tmp_path, person()))
    ola = som(k, "ola", "saksbehandler")
    for handling in (
        lambda: innlesing.les(ola, kilder(tmp_path, person())),
        lambda: innlesing.lagre(ola, lest),
        lambda: validering.valider_uttrekk(ola),
        lambda: sammenligning.sammenlign(ola),
    ):
        with pytest.raises(AnnenPerson):
            handling()


def test_feilene_telles_og_det_som_gjelder_staar_der(k: Kontekst, tmp_path: Path, avvist) -> None:
    les_inn(k, tmp_path, person(), dato=date(2026, 10, 6))
    rader = [person(1, bosatt_kommune="301"), person(2, statsborgerskap="SYR"), person(3, **EM, soknadsdato="")]
    stans = avvist(Feil, lambda: innlesing.importer(k, kilder(tmp_path, *rader)))
    # rule 13, and rules 41 and 42: the one who was settled in October is not there now
    assert stans.hva == "Filen er ikke lest inn: 2 feil av to slag må rettes, 3 forhold bør sjekkes."
    assert stans.fakta == (("Gjelder fortsatt", "uttrekk 1 fra 06.10.2026"),)


def test_en_feil_i_det_forste_uttrekket(k: Kontekst, tmp_path: Path, avvist) -> None:
    stans = avvist(Feil, lambda: innlesing.importer(k, kilder(tmp_path, person(1, bosatt_kommune="301"))))
    assert stans.hva == "Filen er ikke lest inn: 1 feil må rettes." and stans.fakta == ()


@pytest.mark.parametrize("slag", ["kommuner", "hendelser"])
def test_en_kolonne_som_mangler_i_de_andre_filene(k: Kontekst, tmp_path: Path, slag: str) -> None:
    darlig = fil(tmp_path, "aar;noe\n2026;1\n", "andre.csv")
    meldinger = [f.melding for f in funn(k, tmp_path, person(), **{slag: darlig})]
    assert any("mangler i andre.csv" in m for m in meldinger)
    assert any(m == "Kolonnen «noe» er ukjent og blir ikke lest inn." for m in meldinger)


def test_bare_saa_mange_funn_av_hver_regel_blir_lagret(k: Kontekst, tmp_path: Path, monkeypatch) -> None:
    monkeypatch.setattr(sjekk, "MAKS_FUNN", 2)
    rader = [person(i, **EM, soknadsdato="") for i in range(1, 6)]
    meldinger = [(f.melding, f.antall) for f in funn(k, tmp_path, *rader)]
    assert [m for m, _ in meldinger][2] == "og 3 til: samme feil" and meldinger[2][1] == 3


def test_ogsaa_det_som_finnes_til_slutt_er_begrenset(k: Kontekst, tmp_path: Path, monkeypatch) -> None:
    monkeypatch.setattr(sjekk, "MAKS_FUNN", 2)
    rader = [person(i, husstandstype="familie_med_barn") for i in range(1, 6)]
    assert [(f.regel, f.antall) for f in funn(k, tmp_path, *rader)] == [(10, 1), (10, 1), (10, 3)]


def test_filen_leses_i_bolker_og_med_anforselstegn(k: Kontekst, tmp_path: Path, monkeypatch) -> None:
    monkeypatch.setattr(lesing, "BOLK", 3)
    rader = [person(i) for i in range(1, 11)]
    tekst = csv(*rader).replace("P07;", '"P07";').replace("P09;", "\nP09;")  # quoted, and after a blank line
    meldt: list[int] = []
    lest = innlesing.les(k, innlesing.Kilder(fil(tmp_path, tekst), DATO), meldt.append)
    assert lest.personer is not None and lest.personer.ider == [f"P{i:02}" for i in range(1, 11)]
    assert [lest.personer.hent(i, "linje") for i in (0, 6, 7, 8, 9)] == [2, 8, 9, 11, 12]
    assert sum(meldt) == 10 and meldt[:2] == [3, 3]


def test_en_publisert_fil_leses_som_for(k: Kontekst, tmp_path: Path) -> None:
    rapport = innlesing.importer_publisert(k, fil(tmp_path, lang(SMAA).encode("latin-1"), "tall.csv"))
    assert rapport.innlesing.nr == 1


def test_en_personfil_uten_dato_sier_hvilket_valg_som_mangler(k: Kontekst, tmp_path: Path, avvist) -> None:
    stans = avvist(Bruksfeil, lambda: innlesing.importer_publisert(k, fil(tmp_path, csv(person()))))
    assert "(--uttrekk-dato)" in stans.hva


# --- comparing ----------------------------------------------------------------------------------------------------


def test_to_uttrekk_sammenlignet(k: Kontekst, tmp_path: Path, avvist) -> None:
    august = {"bosettingsdato": "2026-08-20"}
    les_inn(k, tmp_path, person(1, **august), person(2, **VENTER), person(3, **VENTER), dato=date(2026, 10, 6))
    avvist(Bruksfeil, lambda: sammenligning.sammenlign(k))
    les_inn(
        k,
        tmp_path,
        person(1, **august | {"boform": "amot"}),
        person(2, **VENTER | {"bosettingsdato": "2026-09-02", "bosatt_kommune": "3401", "boform": "privat"}),
        person(4, **VENTER | {"vedtaksdato": "2026-10-20"}),
    )
    s = sammenligning.sammenlign(k)
    assert (s.nr, s.forrige, s.nye, s.borte, s.endret) == (2, 1, 1, 1, 2)
    assert s.felter == (("boform", 2), ("bosettingsdato", 1), ("bosatt_kommune", 1))
    assert s.maaneder[-1] == Maanedsendring("2026-09", 0, 1, 2, 0)
    assert s.maaneder[0] == Maanedsendring("2026-03", 0, 0, 3, 2)  # P03 was decided in March, and is gone
    assert sammenligning.sammenlign(k, 2, 1) == s
    avvist(Bruksfeil, lambda: sammenligning.sammenlign(k, 2, 2), kommando=False)
    avvist(Bruksfeil, lambda: sammenligning.sammenlign(k, 2, 9))


# --- the report ---------------------------------------------------------------------------------------------------


def test_rapporten_til_den_som_skal_rette(k: Kontekst, tmp_path: Path, avvist) -> None:
    les_inn(k, tmp_path, person(1, bosatt_kommune=""), person(2, **EM, soknadsdato=""))
    r = validering.valider_uttrekk(k)
    assert [x.regel for x in r.linjer] == [21, 13] and validering.antall_funn(k, 1)[Alvor.FEIL] == 1
    sti = validering.skriv_rapport(k, r, str(tmp_path / "feil.xlsx"), overskriv=False)
    ark = openpyxl.load_workbook(sti)["Funn"]
    rader = [[c.value for c in rad] for rad in ark.iter_rows()]
    assert ["21", "feil", "2", "bosatt_kommune"] in [rad[:4] for rad in rader]
    assert any(rad[6] == "Fyll ut bosettingskommunen." for rad in rader)
    assert k.base.hent("SELECT handling FROM journal ORDER BY nr DESC LIMIT 1") == [("uttrekk.kontrolliste",)]
    lest = validering.valider_fil(k, kilder(tmp_path, person(3, statsborgerskap="SYR")))
    data = validering.skriv_rapport(k, lest, str(tmp_path / "f.csv"), overskriv=False).read_bytes()
    assert list(csvmodul.DictReader(io.StringIO(data.decode("utf-8-sig"), newline=""), delimiter=";")) == [
        {
            "regel": "34",
            "alvor": "feil",
            "rad": "2",
            "felt": "statsborgerskap",
            "verdi": "SYR",
            "melding": "Rad 2: landkode «SYR» finnes ikke i SSBs landliste.",
            "gjor": "Bruk SSBs tresifrede kode.",
            "virkning": "filen leses ikke inn",
            "antall": "1",
        }
    ]
    avvist(Bruksfeil, lambda: validering.skriv_rapport(k, lest, "feil.txt", overskriv=False), kommando=False)
    avvist(Bruksfeil, lambda: validering.valider_uttrekk(k, 7))


def test_hodet_stanser_for_noe_er_lest(k: Kontekst, tmp_path: Path) -> None:
    r = validering.valider_fil(k, innlesing.Kilder(fil(tmp_path, "person_id;noe\nP01;1\n"), DATO))
    assert (r.personer, r.nr) == (0, 0) and {x.regel for x in r.linjer} == {1, 2}


def test_skjemaene_er_det_kolonnene_gir() -> None:
    for navn, skjema in skjemaene().items():
        tekst = (skjemamappe() / "utveksling" / f"{navn}.schema.json").read_text("utf-8")
        assert tekst == json.dumps(skjema, ensure_ascii=False, indent=2) + "\n", navn
    krevd = skjemaene()["uttrekk-personer"]["required"]
    assert krevd == list(PERSON) and "kjonn" not in krevd


# --- what is typed ------------------------------------------------------------------------------------------------


def test_maaneden_fra_kommandolinjen(ovelse: Program, tmp_path: Path) -> None:
    fil(tmp_path, csv(person(1), person(2, bosatt_kommune=""), person(3, **VENTER)), "p.csv")
    fil(tmp_path, KOMMUNER, "k.csv")
    svar = ovelse("bosetting", "importer", "p.csv")
    assert svar.kode == 2 and "--uttrekk-dato" in svar.feil
    assert ovelse("bosetting", "importer", "p.csv", "--kommuner", "k.csv").kode == 2
    svar = ovelse("bosetting", "importer", "p.csv", "--uttrekk-dato", "06.11.2026", "--kommuner", "k.csv").ok()
    assert "p.csv er lest inn som uttrekk 1." in svar.ut and "1 person er utelatt" in svar.ut
    assert ovelse("bosetting", "uttrekk", "--json").ok().json[0]["har_kommuner"] is True
    vist = ovelse("bosetting", "uttrekk", "vis", "--json").ok().json
    assert vist["funn"] == {"feil": 1, "bør sjekkes": 0, "til orientering": 0} and vist["har_hendelser"] is False
    rapport = ovelse("bosetting", "valider", "--ut", "feil.json", "--json").ok().json
    assert rapport["antall"]["feil"] == 1 and rapport["funn"][0]["regel"] == 21
    assert json.loads((tmp_path / "feil.json").read_text("utf-8"))["funn"][0]["regel"] == 21
    tekst = ovelse("bosetting", "valider").ok()
    assert "1 person er utelatt fra tallene" in tekst.ut
    assert "Person P02 har bosettingsdato, men ingen bosettingskommune." in tekst.ut
    fil(tmp_path, csv(person(1), person(2, bosatt_kommune="301")), "darlig.csv")
    svar = ovelse("bosetting", "importer", "darlig.csv", "--uttrekk-dato", "2026-11-20", "--json")
    assert svar.kode == 1 and svar.json["lagret"] is False and svar.json["funn"][0]["regel"] == 31
    svar = ovelse("bosetting", "importer", "darlig.csv", "--uttrekk-dato", "2026-11-20")
    assert "Gjelder fortsatt" in svar.feil and "uttrekk 1 fra 06.11.2026" in svar.feil
    svar = ovelse("bosetting", "valider", "darlig.csv", "--uttrekk-dato", "2026-11-20", "--tegnsett", "UTF-8").ok()
    assert "«301» er ikke et kommunenummer" in svar.ut
    fil(tmp_path, csv(person(1)), "p2.csv")
    ovelse("bosetting", "importer", "p2.csv", "--uttrekk-dato", "2026-11-20").ok()
    mot = ovelse("bosetting", "uttrekk", "sammenlign", "--json").ok().json
    assert (mot["nr"], mot["forrige"], mot["borte"]) == (2, 1, 2)
    assert "Borte" in ovelse("bosetting", "uttrekk", "sammenlign", "2", "--med", "1").ok().ut
    assert "Uttrekk 2" in ovelse("bosetting", "uttrekk", "vis", "2").ok().ut


@pytest.mark.parametrize(
    "argumenter",
    [
        ("uttrekk", "tull"),
        ("uttrekk", "liste", "--med", "1"),
        ("uttrekk", "vis", "9"),
        ("valider", "p.csv", "--uttrekk", "1"),
        ("valider", "p.csv", "--tegnsett", "ebcdic"),
        ("importer", "p.csv", "--uttrekk-dato", "i fjor"),
    ],
)
def test_det_som_er_skrevet_feil(ovelse: Program, tmp_path: Path, argumenter: tuple[str, ...]) -> None:
    fil(tmp_path, csv(person()), "p.csv")
    svar = ovelse("bosetting", *argumenter)
    assert svar.kode == 2 and svar.feil


def test_ingen_uttrekk_er_lest_inn(ovelse: Program) -> None:
    svar = ovelse("bosetting", "valider")
    assert svar.kode == 1 and "Ingen uttrekk er lest inn." in svar.feil
    assert ovelse("bosetting", "uttrekk", "--json").ok().json == []
