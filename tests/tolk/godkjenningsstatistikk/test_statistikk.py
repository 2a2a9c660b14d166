"""The annual figures of recognition, against figures that are worked out here by another way."""

import csv
import io
import json
from collections import Counter
from datetime import date, timedelta
from typing import Any

import hjelp
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from tolk.godkjenning.lag import GRUNN, TREDJELAND, UK, alt_kom, komplett, ny, sok
from tolk.godkjenning.vedtakslag import godkjent, med_forskjell, palagt, vurdert

from imdi_cli.kjerne.avslag import AnnenPerson, Bruksfeil
from imdi_cli.kjerne.dokument import Filformat
from imdi_cli.kjerne.kontekst import Kontekst
from imdi_cli.tolk.godkjenning.steg import registrering, svar, vedtak
from imdi_cli.tolk.godkjenning.steg import tiltak as tiltakssteg
from imdi_cli.tolk.godkjenning.typer.avgjorelse import Tiltaksresultat, Tiltakstype, Vedtakstype
from imdi_cli.tolk.godkjenning.typer.koder import Spor, Tjeneste
from imdi_cli.tolk.godkjenning.typer.vurdering import Grunn, Resultat
from imdi_cli.tolk.godkjenningsstatistikk import regler, steg
from imdi_cli.tolk.godkjenningsstatistikk.typer import Fakta, Klagefakta, Land, Saksfakta, Tiltaksfakta, Vedtaksfakta
from imdi_cli.tolk.statistikk.regler import KanIkkePublisereUtenVern
from imdi_cli.tolk.varselstatistikk.typer import Fristfakta

T = Vedtakstype
I_DAG = date(2026, 11, 23)
DAGER = {"3landsbevis": {"statsborgerskap": "Sverige", "utdanningsstat": "Syria", "godkjent_i": "Tyskland"}}
MED_3AAR = {**DAGER["3landsbevis"], "godkjent_dato": date(2021, 1, 1), "erfaring_mnd": 40}


def lag_aar(k: Kontekst) -> None:
    """Five applications of 2026 and one guidance: granted, a measure, refused, open in two languages, granted."""
    godkjent(k)
    palagt(k)
    sak = med_forskjell(k, **TREDJELAND)
    vedtak.avsla(k, sak, Grunn.VESENTLIG_FORSKJELL, GRUNN)
    sok(k, sprak="arabisk;somali", mottatt=date(2026, 9, 1))
    godkjent(k, **MED_3AAR)
    registrering.veiled(k, ny(tjeneste=Tjeneste.MIDLERTIDIG, etableringsstat="Danmark"))


def som_dict(rader: Any) -> dict[str, int]:
    return {a.kode: a.antall for a in rader if a.antall}


def test_aaret_telt_for_hand(k: Kontekst) -> None:
    lag_aar(k)
    s = steg.lag(k, internt=True)
    assert (s.aar, s.til, s.mottatt, s.komplett, s.vedtak) == (2026, "2026-11-23", 5, 4, 4)
    assert (s.bekreftet, s.forlenget, s.klager, s.oppfort, s.veiledning) == (0, 0, 0, 0, 1)
    assert (s.apne, s.uavgjort) == (5, 2), "tiltaket og den med to språk"
    assert som_dict(s.spor) == {"etablering-eøs": 3, "etablering-eøs-3landsbevis": 1, "etablering-tredjeland": 1}
    assert som_dict(s.utdanningsland) == {"DK": 3, "SY": 2}
    assert som_dict(s.statsborgerskap) == {"DK": 3, "SE": 1, "SY": 1}
    assert som_dict(s.sprak) == {"arabisk": 5, "somali": 1}
    assert som_dict(s.utfall) == {"godkjent": 2, "utligningstiltak": 1, "avslag": 1}
    assert som_dict(s.kategori) == {"B": 2}
    assert s.tid_vedtak == (3, 0, 0, 0) and s.tid_komplett.median == 21 and s.tid_bekreftet.antall == 0
    f1, f3 = s.overholdt
    assert (f1.frist, f1.holdt, f1.brutt, f1.andel) == ("F1", 3, 1, 75.0), "et vedtak før fristen er også et svar"
    assert (f3.frist, f3.andel) == ("F3", None)
    eu = [(r.origin_country_code, r.type_of_decision, r.pos_neg_neutral, r.total, r.navn_bekreftet) for r in s.eu]
    uten = "Positive Automatic General System (no compensation measures)"
    assert eu == [
        ("DE", uten, "positive", 1, True),
        ("DK", "Compensation measure imposed", "neutral", 1, False),
        ("DK", uten, "positive", 1, True),
    ], "avslaget gjelder et tredjeland, og hører ikke til i EU-basen"
    assert {(r.host_country_code, r.year_from, r.year_to, r.establishment) for r in s.eu} == {
        ("NO", 2026, 2026, True)
    }
    assert [(r.utfall, r.utdanningsland, r.grunn, r.i_eu_tallene, r.dager_fra_komplett) for r in s.rader] == [
        ("godkjent", "Danmark", None, True, 0),
        ("utligningstiltak", "Danmark", None, True, 0),
        ("avslag", "Syria", "vesentlig-forskjell", False, 0),
        ("godkjent", "Syria", None, True, 0),
    ]
    assert s.rader[1].tiltak is None and s.rader[1].tiltaksresultat is None


def test_aaret_mot_sporringer_rett_i_basen(k: Kontekst) -> None:
    lag_aar(k)
    s = steg.lag(k, internt=True)

    def tell(sql: str) -> int:
        return int(k.base.hent(sql)[0][0])

    assert s.mottatt == tell("SELECT count(*) FROM godkjenning WHERE mottatt LIKE '2026%'")
    assert s.vedtak == tell("SELECT count(*) FROM godkjenning_vedtak WHERE dato LIKE '2026%'")
    assert s.apne == tell("SELECT count(*) FROM godkjenning WHERE avsluttet IS NULL")
    typer = dict(k.base.hent("SELECT type, count(*) FROM godkjenning_vedtak GROUP BY type"))
    assert som_dict(s.utfall) == typer
    assert sum(r.total for r in s.eu) == tell(
        "SELECT count(*) FROM godkjenning_vedtak v JOIN godkjenning g ON g.aar = v.aar AND g.lopenr = v.lopenr "
        "WHERE g.spor <> 'etablering-tredjeland'"
    )


def test_tiltaket_teller_i_aaret_det_er_bedomt_og_foran_godkjenningen(k: Kontekst) -> None:
    sak = palagt(k)
    tiltakssteg.velg(k, sak, Tiltakstype.EGNETHETSPROVE, I_DAG)
    tiltakssteg.innkall(k, sak, date(2027, 4, 1))
    da = hjelp.senere(k, days=130)
    tiltakssteg.bedom(da, sak, Resultat(Tiltaksresultat.BESTATT, date(2027, 4, 1), GRUNN))
    vedtak.godkjenn(da, sak, T.GODKJENT)
    s = steg.lag(da, internt=True, aar=2027)
    assert [(a.kode, a.antall) for a in s.tiltak] == [("egnethetsprøve/bestått", 1)]
    assert [r.type_of_decision for r in s.eu] == ["Positive after aptitude test"]
    assert (s.rader[0].tiltak, s.rader[0].tiltaksresultat) == ("egnethetsprøve", "bestått")
    i_fjor = steg.lag(da, internt=True, aar=2026)
    assert i_fjor.tiltak == () and i_fjor.uavgjort == 1 and i_fjor.til == "2026-12-31"
    assert s.mottatt == 0 and s.uavgjort == 0


def test_fristene_og_tidene(k: Kontekst) -> None:
    sak = sok(k)
    svar.bekreft(k, sak, date(2027, 1, 15))
    alt_kom(k, sak)
    svar.komplett(k, sak)
    svar.forleng(k, sak, GRUNN)
    vurdert(k)
    da = hjelp.senere(k, days=130)
    s = steg.lag(da, internt=True)
    assert (steg.lag(da, internt=True, aar=2026).bekreftet, steg.lag(da, internt=True, aar=2026).forlenget) == (1, 1)
    assert s.aar == 2027 and [o.brutt for o in s.overholdt][1] == 2, "ingen av dem ble avgjort"
    f1 = steg.lag(da, internt=True, aar=2026).overholdt[0]
    assert (f1.holdt, f1.brutt, f1.andel) == (1, 1, 50.0)


def test_uten_internt_nektes_det_og_bare_noen_far_telle(k: Kontekst, avvist: Any) -> None:
    avvist(KanIkkePublisereUtenVern, lambda: steg.lag(k, internt=False))
    avvist(Bruksfeil, lambda: steg.lag(k, internt=True, aar=2021), kommando=False)
    avvist(Bruksfeil, lambda: steg.lag(k, internt=True, aar=2027), kommando=False)
    leser = hjelp.som(k, "lars", "leser")
    with pytest.raises(AnnenPerson):
        steg.lag(leser, internt=True)


def test_arbeidskopien_har_en_rad_for_hvert_vedtak_og_ingen_navn(k: Kontekst) -> None:
    lag_aar(k)
    s = steg.lag(k, internt=True)
    rader = list(csv.reader(io.StringIO(steg.arbeidskopi(s, Filformat.CSV).decode("utf-8-sig")), delimiter=";"))
    assert len(rader) == 5 and rader[0][0] == "aar"
    data = json.loads(steg.arbeidskopi(s, Filformat.JSON))
    assert data["merke"] == "Ikke for publisering" and len(data["vedtak"]) == 4 and len(data["eu"]) == 3
    bok = steg.arbeidskopi(s, Filformat.XLSX)
    assert bok[:2] == b"PK"
    assert "Sørensen" not in json.dumps(data, ensure_ascii=False)
    steg.noter_kopi(k, s, bok)
    (handling,) = k.base.hent("SELECT handling FROM journal ORDER BY nr DESC LIMIT 1")[0]
    assert handling == "godkjenning.statistikk.laget"


# --- counting itself, on facts that are made here ----------------------------------------------------------------


def land(kode: str, dag: str) -> Land:
    return Land(kode, f"land {kode}", kode in ("SE", "DE", "CH"))


def sak(**mer: Any) -> Saksfakta:
    felt: dict[str, Any] = {
        "nr": "G-2026-0001",
        "spor": Spor.ETABLERING_EOS,
        "mottatt": "2026-01-05",
        "bekreftet": "2026-01-15",
        "komplett": "2026-02-01",
        "forlenget": None,
        "avsluttet": None,
        "utdanningsstat": "SE",
        "godkjent_i": None,
        "statsborgerskap": ("SE",),
        "sprak": (("arabisk", "talespråk", "B"),),
        "vedtak": (),
        "tiltak": (),
    }
    return Saksfakta(**felt | mer)


def v(type_: Vedtakstype, nr: int = 1, dato: str = "2026-03-01", **mer: Any) -> Vedtaksfakta:
    felt: dict[str, Any] = {
        "sprak": "arabisk",
        "tolketype": "talespråk",
        "kategori": None,
        "niva_soker": "D",
        "grunn": None,
        "opphevet": None,
    }
    return Vedtaksfakta(nr, type_, dato, **felt | mer)


def tell(*saker: Saksfakta, i_dag: date = I_DAG, **mer: Any) -> Any:
    tomt: dict[str, Any] = {"klager": (), "frister": (), "oppfort": (), "veiledet": ()}
    return regler.tell(Fakta(saker, **tomt | mer), 2026, i_dag, land)


@pytest.mark.parametrize(
    ("type_", "navn", "utfall"),
    [
        (T.DELVIS_ADGANG, "Positive after partial access", "positive"),
        (T.AVSLAG, "Negative", "negative"),
        (T.KLAGE_MEDHOLD, "Positive after appeal", "positive"),
        (T.AVVIST, "Negative (not examined)", "negative"),
        (T.PALAGT_UTLIGNINGSTILTAK, "Compensation measure imposed", "neutral"),
    ],
)
def test_typene_i_eu_basen(type_: Vedtakstype, navn: str, utfall: str) -> None:
    (rad,) = tell(sak(vedtak=(v(type_),))).eu
    assert (rad.type_of_decision, rad.pos_neg_neutral, rad.recognition_system) == (navn, utfall, "General System")
    assert (rad.qualification_level, rad.origin_country_name) == ("D", "land SE")


@pytest.mark.parametrize("type_", [T.OMGJORT, T.SPRAAKKONTROLL, T.VARSLING_IMI])
def test_det_som_ikke_er_vedtak_om_etablering_er_ikke_i_eu_basen(type_: Vedtakstype) -> None:
    s = tell(sak(vedtak=(v(type_),)))
    assert s.eu == () and s.vedtak == 1 and not s.rader[0].i_eu_tallene


@pytest.mark.parametrize(
    ("mer", "med"),
    [
        ({}, True),
        ({"utdanningsstat": "CH"}, True),
        ({"utdanningsstat": "SY"}, False),
        ({"utdanningsstat": "GB", "spor": Spor.ETABLERING_UK}, False),
        ({"utdanningsstat": "GB", "spor": Spor.ETABLERING_UK_OVERGANG}, False),
        ({"spor": Spor.UAVKLART}, False),
        ({"spor": Spor.ETABLERING_TREDJELAND}, False),
        ({"utdanningsstat": "SY", "godkjent_i": "DE", "spor": Spor.ETABLERING_EOS_3LANDSBEVIS}, True),
        ({"utdanningsstat": "SY", "spor": Spor.ETABLERING_EOS_3LANDSBEVIS}, False),
    ],
)
def test_bare_kvalifikasjoner_fra_eos_og_sveits_er_i_eu_basen(mer: dict[str, Any], med: bool) -> None:
    assert bool(tell(sak(**mer, vedtak=(v(T.GODKJENT),))).eu) is med


@pytest.mark.parametrize(
    ("type_", "resultat", "navn"),
    [
        (Tiltakstype.PROVEPERIODE, Tiltaksresultat.BESTATT, "Positive after adaptation period"),
        (Tiltakstype.BEGGE, Tiltaksresultat.BESTATT, "Positive after adaptation period and aptitude test"),
        (Tiltakstype.EGNETHETSPROVE, Tiltaksresultat.IKKE_BESTATT, regler._UTEN_TILTAK),
        (None, None, regler._UTEN_TILTAK),
    ],
)
def test_godkjent_etter_tiltak(type_: Any, resultat: Any, navn: str) -> None:
    t = Tiltaksfakta(1, type_, resultat, "2026-05-01" if resultat else None)
    for_ = v(T.PALAGT_UTLIGNINGSTILTAK, dato="2025-12-01")
    annet = v(T.PALAGT_UTLIGNINGSTILTAK, 2, dato="2025-12-01", sprak="somali")
    s = tell(sak(vedtak=(for_, annet, v(T.GODKJENT_LAVERE_KATEGORI, 3, "2026-06-01", kategori="D")), tiltak=(t,)))
    assert [r.type_of_decision for r in s.eu] == [navn]
    assert (s.rader[0].kategori_sokt, s.rader[0].kategori) == ("B", "D")
    assert som_dict(s.tiltak) == ({f"{type_}/{resultat}": 1} if type_ else {})


def test_det_som_er_uavgjort_ved_slutten() -> None:
    to = (("arabisk", "talespråk", None), ("somali", "talespråk", None))
    saker = (
        sak(),  # nothing decided
        sak(vedtak=(v(T.GODKJENT),)),
        sak(vedtak=(v(T.GODKJENT),), sprak=to),
        sak(vedtak=(v(T.GODKJENT, opphevet="2026-04-01"),)),
        sak(vedtak=(v(T.GODKJENT, opphevet="2027-04-01"),)),
        sak(vedtak=(v(T.AVVIST, sprak=None, tolketype=None),), sprak=to),
        sak(avsluttet="2026-03-01"),
        sak(avsluttet="2027-03-01"),
        sak(vedtak=(v(T.GODKJENT, dato="2027-01-01"),)),
        sak(mottatt="2027-01-01"),
    )
    s = tell(*saker, i_dag=date(2027, 6, 1))
    assert [regler.uavgjort(x, "2026-12-31") for x in saker[:9]] == [
        *(True, False, True, True, False, False, False, True, True)
    ]
    assert (s.uavgjort, s.apne, s.mottatt) == (5, 8, 9)


def test_klager_oppforinger_og_frister() -> None:
    klager = (
        Klagefakta("2026-02-01", "2026-04-01", "stadfestet"),
        Klagefakta("2025-02-01", "2026-04-01", "imdi-omgjort"),
        Klagefakta("2026-02-01", None, None),
    )
    frister = (
        Fristfakta("godkjenning.vedtak", "vedtak", "2026-05-01", "2026-04-30", "holdt"),
        Fristfakta("godkjenning.vedtak", "vedtak", "2026-05-01", "2026-05-02", "holdt"),
        Fristfakta("godkjenning.vedtak.forlenget", "vedtak", "2026-05-01", "2026-04-30", "holdt"),
    )
    s = tell(klager=klager, frister=frister, oppfort=("2026-03-01", "2025-03-01"))
    assert (s.klager, s.oppfort) == (2, 1)
    assert som_dict(s.klageutfall) == {"stadfestet": 1, "imdi-omgjort": 1}
    assert (s.overholdt[1].holdt, s.overholdt[1].brutt, s.overholdt[1].andel) == (2, 1, 66.7)
    assert s.eu == s.rader == s.tiltak == ()


@settings(max_examples=60, suppress_health_check=[HealthCheck.too_slow], deadline=None)
@given(st.lists(st.tuples(st.sampled_from(list(T)), st.integers(0, 1200), st.sampled_from("ABCDE"), st.booleans())))
def test_summene_gar_opp(alle: list[tuple[Vedtakstype, int, str, bool]]) -> None:
    """However the decisions lie in time: the EU's lines and the rows add up to those of the year."""
    saker = [
        sak(
            utdanningsstat="SE" if eu else "SY",
            vedtak=(v(t, dato=(date(2024, 6, 1) + timedelta(days=d)).isoformat(), niva_soker=n),),
        )
        for t, d, n, eu in alle
    ]
    s = tell(*saker, i_dag=date(2028, 1, 1))
    i_aaret = [(t, eu) for t, d, _, eu in alle if (date(2024, 6, 1) + timedelta(days=d)).year == 2026]
    assert s.vedtak == len(s.rader) == len(i_aaret)
    assert som_dict(s.utfall) == dict(Counter(t.value for t, _ in i_aaret))
    utenfor = (T.OMGJORT, T.SPRAAKKONTROLL, T.VARSLING_IMI)
    assert sum(r.total for r in s.eu) == sum(eu and t not in utenfor for t, eu in i_aaret)
    assert sum(r.i_eu_tallene for r in s.rader) == sum(r.total for r in s.eu)


# --- through the real program ---------------------------------------------------------------------------------------

NY = (
    *("godkjenning", "ny", "--fornavn", "Jonas", "--etternavn", "Lindqvist", "--språk", "norsk tegnspråk"),
    *("--statsborgerskap", "Sverige", "--utdanningsstat", "Sverige", "--mottatt", "2.11.2026"),
    *("--formål", "kun-godkjenning", "--kanal", "post"),
)


def test_gjennom_programmet(ovelse: Any, tmp_path: Any) -> None:
    nei = ovelse("godkjenning", "statistikk", "--år", "2026")
    assert (nei.kode, nei.ut) == (3, "")
    assert "imdi godkjenning statistikk --internt" in nei.feil and "Ingenting er endret" in nei.feil
    ovelse(*NY).ok()
    svar_ = ovelse("godkjenning", "statistikk", "--år", "2026", "--internt").ok()
    assert "Ikke for publisering" in svar_.feil and "Søknader mottatt\t1" in svar_.ut
    assert "ingen frist gikk ut" in svar_.ut and "B  bachelorgrad" in svar_.ut
    data = ovelse("godkjenning", "statistikk", "--internt", "--json").ok().json
    assert (data["merke"], data["mottatt"], data["fil"], data["eu"]) == ("Ikke for publisering", 1, None, [])
    for navn in ("tall.csv", "tall.json", "tall.xlsx"):
        assert str(tmp_path / navn) in ovelse("godkjenning", "statistikk", "--internt", "--ut", navn).ok().ut
    assert ovelse("godkjenning", "statistikk", "--internt", "--ut", "tall.csv").kode == 1
    som = ("--ut", "tall", "--format", "csv")
    ovelse("godkjenning", "statistikk", "--internt", *som).ok()
    for gal in (("--format", "csv"), ("--format", "pdf", "--ut", "x.pdf"), ("--år", "2021"), ("--år", "to")):
        assert ovelse("godkjenning", "statistikk", "--internt", *gal).kode == 2
    (rad, *_) = ovelse("logg", "vis", "--siste", "1", "--json").ok().json
    assert rad["handling"] == "godkjenning.statistikk.laget"


def test_tall_med_tider_vises(ovelse: Any, tmp_path: Any) -> None:
    from imdi_cli.base.motor import Motor
    from imdi_cli.base.sqlite import SQLite

    motor = Motor(SQLite(ovelse.database))
    k = hjelp.lag_kontekst(motor)
    lag_aar(k)
    komplett(k, **UK)
    motor.lukk()
    ut = ovelse("godkjenning", "statistikk", "--internt").ok().ut
    assert "median 21 (fra 21 til 21, 5 i alt)" in ut and "75,0 prosent (3 holdt, 1 brutt)" in ut
    assert "Compensation measure imposed (navnet er ikke bekreftet)" in ut
