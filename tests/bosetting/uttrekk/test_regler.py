"""Every rule of the note that an extract can trip: a file that trips it, and its exact message."""

from datetime import date
from pathlib import Path

import pytest
from bosetting.uttrekk.lag import BARN, DATO, EM, OVERFORING, VENTER, csv, fil, funn, kilder, les_inn, person
from hjelp import krev_kommandoer

from imdi_cli.bosetting.uttrekk.regler.forrige import maanedsslutt
from imdi_cli.bosetting.uttrekk.regler.sjekk import alder
from imdi_cli.bosetting.uttrekk.regler.tabell import FORRIGE, KVARTAL, TABELL, VERN, regel
from imdi_cli.bosetting.uttrekk.steg import innlesing
from imdi_cli.bosetting.uttrekk.typer import Alvor, Virkning
from imdi_cli.kjerne.avslag import Feil
from imdi_cli.kjerne.kontekst import Kontekst

UTEN_NR = "med ledende null"
KOMMUNEHODE = "aar;kommunenummer;kommunenavn;fylkesnummer;anmodning;vedtak;svarstatus"
HENDELSESHODE = "hendelse_id;person_id;type;dato;kommune;fordelingsliste_id;svar;nei_grunn;registrert_tid"

# rule → (the persons of the file, the message)
PERSONER: list[tuple[int, list[dict[str, str]], str]] = [
    (2, [person(skostorrelse="42")], "Kolonnen «skostorrelse» er ukjent og blir ikke lest inn."),
    (
        3,
        [person(sakstype="overf\ufffdringsflyktning")],
        "Filen ser ut til å ha feil tegnsett. Prøv --tegnsett latin-1.",
    ),
    (3, [person(sakstype="overfÃ¸ringsflyktning")], "Filen ser ut til å ha feil tegnsett. Prøv --tegnsett latin-1."),
    (
        4,
        [person(1), person(2), person(1)],
        "Person P01 finnes 2 ganger (rad 2, 4). Hver person skal telles én gang.",
    ),
    (
        5,
        [person(vedtaksdato="10/03/2026")],
        "Rad 2: «10/03/2026» er ikke en gyldig dato i vedtaksdato. Bruk ÅÅÅÅ-MM-DD eller DD.MM.ÅÅÅÅ.",
    ),
    (
        5,
        [person(fodselsdato="1990-02-30")],
        "Rad 2: «1990-02-30» er ikke en gyldig dato i fodselsdato. Bruk ÅÅÅÅ-MM-DD eller DD.MM.ÅÅÅÅ.",
    ),
    (
        6,
        [person(vedtaksdato="46091")],
        "Rad 2: vedtaksdato inneholder tallet 46091. Cellen er nok en Excel-dato som er lagret som tall.",
    ),
    (
        7,
        [person(person_id="17058412345"), person(2, person_id="01010750160")],
        "Filen inneholder «fødselsnummer i person_id». Statistikken trenger ikke slike opplysninger "
        "(integreringsforskriften § 51). Fjern kolonnen før innlesing.",
    ),
    (
        8,
        [person(sakstype="flyktning")],
        "Rad 2: ukjent sakstype «flyktning». Gyldige verdier: overføringsflyktning, mottaksbeboer, privatboende.",
    ),
    (
        9,
        [person(husstandstype="")],
        "Rad 2: persontype kan ikke avgjøres fordi husstandstype mangler.",
    ),
    (
        10,
        [person(**BARN)],
        "Husstand H01 er registrert som barnefamilie, men ingen er under 18 år per 05.10.2026.",
    ),
    (
        11,
        [person(**EM | {"fodselsdato": "2008-03-10"})],
        "Rad 2: registrert som enslig mindreårig, men var 18 år på vedtaksdatoen.",
    ),
    (
        12,
        [person(**EM | {"fodselsdato": "2012-01-01"})],
        "Person P01: 13 år ved søknad, men ansvarlig etat er IMDi. Bufetat bosetter som hovedregel barn under 15 år.",
    ),
    (
        13,
        [person(**EM, soknadsdato="")],
        "Person P01 mangler søknadsdato. Alder over/under 15 år er beregnet ved vedtaksdato.",
    ),
    (14, [person(fodselsdato="2026-11-07")], "Rad 2: fødselsdato 07.11.2026 er ikke mulig."),
    (14, [person(fodselsdato="1916-11-05")], "Rad 2: fødselsdato 05.11.1916 er ikke mulig."),
    (
        15,
        [person(1, fodselsdato="1990-01-01"), person(2), person(3), person(4)],
        "1 personer har fødselsdato 1. januar eller 31. desember. Alder nær 15 og 18 år kan være usikker.",
    ),
    (
        16,
        [person(**VENTER | {"vedtaksdato": ""})],
        "Person P01 er bosettingsklar, men mangler vedtaksdato. Ventetid kan ikke beregnes.",
    ),
    (17, [person(bosettingsdato="2026-11-07")], "Rad 2: bosettingsdato 07.11.2026 er etter uttrekket 06.11.2026."),
    (
        18,
        [person(**VENTER | {"bosettingsdato": "2026-03-02", "bosatt_kommune": "3401", "vedtaksdato": "2026-03-09"})],
        "Person P01 er bosatt 02.03.2026, før vedtaket 09.03.2026. Kontroller datoene, eller merk saken som "
        "hastesak.",
    ),
    (
        19,
        [person(bosettingsdato="2026-08-14")],
        "Person P01: bosettingsdato 14.08.2026 er før utsøkingsdatoen 15.08.2026. Det er ikke mulig i IMDinett.",
    ),
    (
        20,
        [person(kartlagt_dato="2026-04-11")],
        "Person P01: kartlagt_dato (11.04.2026) er etter fordelingsklar_dato (10.04.2026).",
    ),
    (21, [person(bosatt_kommune="")], "Person P01 har bosettingsdato, men ingen bosettingskommune."),
    (
        21,
        [person(bosettingsdato="")],
        "Person P01 har bosettingskommune, men ingen bosettingsdato.",
    ),
    (
        22,
        [person(bosatt_kommune="0301")],
        "Person P01 ble tildelt 3401 Kongsvinger, men bosatt i 0301 Oslo.",
    ),
    (
        23,
        [person(1), person(1, bosettingsdato="2026-10-06")],
        "Person P01 har to bosettinger. En person kan bare bosettes én gang med offentlig hjelp.",
    ),
    (
        24,
        [person(**EM | {"fodselsdato": "2008-10-05"})],
        "Person P01 har fylt 18 år. Vises fortsatt som enslig mindreårig i ventetid; avklar gruppe.",
    ),
    (
        25,
        [person(1, **BARN), person(2, **BARN | VENTER | {"husstand_id": "H01", "fodselsdato": "2020-01-02"})],
        "Husstand H01: 1 av 2 er registrert bosatt. Bosettingsdato må registreres på hvert familiemedlem.",
    ),
    (
        25,
        [person(1), person(2, husstand_id="H01", bosettingsdato="2026-10-06"), person(3, husstand_id="H01")],
        "Husstand H01: 2 av 3 er registrert bosatt samme dag og sted. Bosettingsdato må registreres på hvert "
        "familiemedlem.",
    ),
    (
        26,
        [person(bosettingsdato="", bosatt_kommune="", boform="privat", tildelt_dato="2026-08-07")],
        "Person P01 har hatt status tildelt kommune i 91 dager. For privatboende og AMOT må kommunen selv "
        "registrere bosettingsdato.",
    ),
    (
        27,
        [person(**OVERFORING | {"innreisedato": "2026-03-09"})],
        "Person P01: innreist før innreisetillatelsen.",
    ),
    (
        28,
        [person(**OVERFORING | {"innreisedato": ""})],
        "Person P01 er bosatt, men mangler innreisedato.",
    ),
    (
        29,
        [person(**OVERFORING | VENTER | {"fordelingsklar_dato": "2026-04-10", "innreisedato": "2026-10-06"})],
        "Person P01 er innreist uten tildelt kommune.",
    ),
    (
        30,
        [person(tillatelse_hjemmel="utl34", **OVERFORING)],
        "Rad 2: kollektiv beskyttelse gjelder fra 11. mars 2022 og ikke for overføringsflyktninger.",
    ),
    (
        31,
        [person(bosatt_kommune="301")],
        "Rad 2: «301» er ikke et kommunenummer. Sjekk at ledende null ikke er fjernet av Excel.",
    ),
    (
        32,
        [person(tildelt_kommune="1601", bosatt_kommune="5001")],
        "Kommune 1601 Trondheim gjaldt ikke i 2026. Gyldig nå: 5001 Trondheim.",
    ),
    (34, [person(statsborgerskap="SYR")], "Rad 2: landkode «SYR» finnes ikke i SSBs landliste."),
    (
        46,
        [person(**VENTER, status="")],
        "Person P01 er bosettingsklar uten status.",
    ),
    (
        47,
        [person(**VENTER | {"vedtaksdato": "2023-11-05"})],
        "1 personer har ventet mer enn tre år. Kontroller at sakene ikke er avsluttet.",
    ),
    (
        48,
        [person(skjermet_identitet="ja")],
        "1 personer med skjermet identitet er holdt utenfor kommunetabellene.",
    ),
    (
        52,
        [person(**VENTER | {"vedtaksdato": "2011-01-02", "bosettingsdato": "2011-11-22", "bosatt_kommune": "0301"})],
        "1 saker er eldre enn lagringstiden på 15 år (integreringsforskriften § 60). Vurder sletting.",
    ),
    (
        54,
        [person(bosatt_kommune=":")],
        "bosatt_kommune er skjult i kilden («:»). Bruk kildedata, ikke publiserte tabeller.",
    ),
]


@pytest.mark.parametrize(("nr", "rader", "melding"), PERSONER, ids=[f"regel {nr}" for nr, _, _ in PERSONER])
def test_regelen_sier_fra(k: Kontekst, tmp_path: Path, nr: int, rader: list[dict[str, str]], melding: str) -> None:
    assert melding in [f.melding for f in funn(k, tmp_path, *rader) if f.regel == nr]


def test_en_person_uten_feil_blir_ikke_tatt(k: Kontekst, tmp_path: Path) -> None:
    """The example of the note, and one of each kind that comes close to a rule without meeting it."""
    rader = [
        person(1),
        person(2, **VENTER),
        person(3, **EM | {"ansvarlig_etat": "IMDi"}),
        person(4, **EM | {"fodselsdato": "2011-01-01", "ansvarlig_etat": "Bufetat"}),
        person(5, **OVERFORING),
        person(6, **BARN),
        person(7, **BARN | {"husstand_id": "H06", "fodselsdato": "2008-10-06"}),  # 18 the day after
        person(8, skjermet_identitet="ja", tildelt_kommune="", bosatt_kommune=""),
        person(9, **VENTER | {"vedtaksdato": "2023-11-06"}),  # three years to the day
        person(10, bosettingsdato="2026-08-15"),  # settled the day the kommune was allotted
        person(11, avsluttet_dato="2026-10-20", avslutningsgrunn="feilregistrert", husstandstype="", sakstype="AMOT"),
        person(12, **VENTER | {"vedtaksdato": "2026-03-10", "tildelt_dato": "2026-08-08", "tildelt_kommune": "0301"})
        | {"boform": "privat"},  # ninety days
        person(13, **OVERFORING | VENTER | {"fordelingsklar_dato": "2026-04-10", "innreisedato": "2026-10-07"}),
    ]
    assert funn(k, tmp_path, *rader) == []


def test_en_hastesak_kan_gaa_foran_vedtaket(k: Kontekst, tmp_path: Path) -> None:
    """§5.1: evacuees were fordelt before they were mapped, and settled before the status was granted."""
    haste = {"hastesak": "ja", "vedtaksdato": "2026-10-20", "innreisedato": "2026-09-01"}
    assert funn(k, tmp_path, person(**haste, sakstype="overforingsflyktning")) == []


def test_barnet_som_ble_voksent_i_ventetiden_stopper_ingen(k: Kontekst, tmp_path: Path) -> None:
    rader = [
        person(1, **BARN),
        person(2, **BARN | {"husstand_id": "H01", "fodselsdato": "2008-10-05"}),  # 18 on the day of settlement
    ]
    lest = innlesing.les(k, kilder(tmp_path, *rader))
    (f,) = lest.funn
    assert regel(f.regel, f.form).alvor is Alvor.SJEKK and lest.personer is not None and not lest.personer.ute


@pytest.mark.parametrize(
    ("nr", "rader"),
    [(nr, rader) for nr, rader, _ in PERSONER if regel(nr).virkning is Virkning.UTELATER],
    ids=[f"regel {nr}" for nr, _, _ in PERSONER if regel(nr).virkning is Virkning.UTELATER],
)
def test_den_som_har_en_feil_er_lagret_og_utelatt(
    k: Kontekst, tmp_path: Path, nr: int, rader: list[dict[str, str]]
) -> None:
    u = les_inn(k, tmp_path, *rader)
    assert u.utelatt >= 1 and u.personer == len(rader)
    assert k.base.hent("SELECT count(*) FROM bosetting_person WHERE feil = 1") == [(u.utelatt,)]


@pytest.mark.parametrize(
    ("nr", "rader"),
    [(nr, rader) for nr, rader, _ in PERSONER if regel(nr).virkning is Virkning.STOPPER],
    ids=[f"regel {nr}" for nr, _, _ in PERSONER if regel(nr).virkning is Virkning.STOPPER],
)
def test_det_som_ikke_kan_lagres_stopper_filen(
    k: Kontekst, tmp_path: Path, avvist, nr: int, rader: list[dict[str, str]]
) -> None:
    lest = innlesing.les(k, kilder(tmp_path, *rader))
    stans = avvist(Feil, lambda: innlesing.lagre(k, lest))
    assert stans.hva.startswith("Filen er ikke lest inn: ")
    assert k.base.hent("SELECT count(*) FROM bosetting_person") == [(0,)]


def test_regel_1_kolonnen_mangler(k: Kontekst, tmp_path: Path, avvist) -> None:
    uten = [kolonne for kolonne in person() if kolonne != "vedtaksdato"]
    kilde = innlesing.Kilder(fil(tmp_path, csv(person(), hode=uten)), DATO)
    lest = innlesing.les(k, kilde)
    assert [f.melding for f in lest.funn] == [
        "Kolonnen «vedtaksdato» mangler i personer.csv. Ta ut filen på nytt fra fagsystemet, eller oppgi riktig "
        "kolonnenavn med --kolonne."
    ]
    avvist(Feil, lambda: innlesing.lagre(k, lest))
    riktig = innlesing.Kilder(
        fil(tmp_path, csv(person() | {"Vedtak gitt": "2026-03-10"}, hode=[*uten, "Vedtak gitt"])),
        DATO,
        kolonner=("vedtaksdato=vedtak gitt",),
    )
    assert innlesing.les(k, riktig).funn == []


@pytest.mark.parametrize("felt", ["person_id", "husstand_id", "fodselsdato", "statsborgerskap", "sakstype"])
def test_regel_1_det_alle_maa_ha(k: Kontekst, tmp_path: Path, felt: str) -> None:
    assert [f.melding for f in funn(k, tmp_path, person(**{felt: ""}))] == [f"Rad 2: {felt} er ikke fylt ut."]


@pytest.mark.parametrize(
    "kolonne",
    [
        *("Helse", "helseopplysninger", "Religion", "etnisitet", "straffbare forhold", "Navn", "fornavn"),
        *("Fødselsnummer", "DUF-nummer", "adresse", "seksuell_legning"),
    ],
)
def test_regel_7_opplysninger_som_ikke_trengs_stopper_filen(
    k: Kontekst, tmp_path: Path, avvist, kolonne: str
) -> None:
    stans = avvist(innlesing.KanIkkeLeseInnOpplysninger, lambda: funn(k, tmp_path, person(**{kolonne: "HEMMELIG"})))
    assert stans.hva == (
        f"Filen inneholder «{kolonne}». Statistikken trenger ikke slike opplysninger (integreringsforskriften § 51). "
        "Fjern kolonnen før innlesing."
    )
    assert "HEMMELIG" not in str(stans.fakta) + stans.neste


def test_regel_8_sier_hva_de_andre_kodene_kan_vaere(k: Kontekst, tmp_path: Path) -> None:
    meldinger = [f.melding for f in funn(k, tmp_path, person(hastesak="kanskje", boform="telt"))]
    assert meldinger == [
        "Rad 2: ukjent boform «telt». Gyldige verdier: ordinart_mottak, em_mottak, omsorgssenter, amot, "
        "tilrettelagt_avdeling, institusjon, privat, utlandet.",
        "Rad 2: ukjent hastesak «kanskje». Gyldige verdier: ja, nei.",
    ]


def _kommuner(k: Kontekst, mappe: Path, *rader: str, personer: int = 1) -> list[tuple[int, str]]:
    kommunefil = fil(mappe, "\n".join([KOMMUNEHODE, *rader]) + "\n", "kommuner.csv")
    alle = [person(nr) for nr in range(1, personer + 1)]
    return [(f.regel, f.melding) for f in funn(k, mappe, *alle, kommuner=kommunefil)]


KOMMUNER = [
    (
        31,
        ["2026;301;Oslo;03;10;10;"],
        "Rad 2: «301» er ikke et kommunenummer. Sjekk at ledende null ikke er fjernet av Excel.",
    ),
    (
        33,
        ["2026;;Herøy;;10;10;"],
        "Det finnes to kommuner som heter Herøy: 1515 i Møre og Romsdal, 1818 i Nordland. Oppgi "
        "kommunenummer eller fylke.",
    ),
    (35, ["2026;3401;Kongsvinger;34;;;"], "Kongsvinger har bosatt 3, men er ikke anmodet."),
    (36, ["2026;3401;Kongsvinger;34;2;2;"], "Kongsvinger: 3 bosatt av 2 vedtatte plasser (150,0 %)."),
    (
        37,
        ["2026;3401;Kongsvinger;34;5;avventer vedtak;"],
        "Kongsvinger: vedtak er «avventer vedtak». Tolkes som ikke vedtatt, ikke som 0.",
    ),
    (37, ["2026;3401;Kongsvinger;34;5;-;"], "Kongsvinger: vedtak er «-». Tolkes som ikke vedtatt, ikke som 0."),
    (
        38,
        ["2026;3401;Kongsvinger;34;5;5;", "2026;0301;Oslo;03;10;10;", "2026;;Landet;;15;20;"],
        "Summen av kommunene er 15, men oppgitt total er 20. Avvik 5. Mulige årsaker: skjermet identitet, skjulte "
        "celler, ulik oppdatering.",
    ),
    (
        38,
        ["2026;3401;Kongsvinger;34;5;5;", "2026;0301;Oslo;03;10;10;", "2026;;;34;6;5;"],
        "Summen av kommunene er 5, men oppgitt total er 6. Avvik 1. Mulige årsaker: skjermet identitet, skjulte "
        "celler, ulik oppdatering.",
    ),
    (
        39,
        ["2026;3401;Kongsvinger;34;5;5;ja_alle", "2026;0301;Oslo;03;10;12;ja_flere", "2026;1103;Stavanger;11;5;4;"],
        "1+1+0 = 2, men 3 kommuner har vedtak.",
    ),
    (
        54,
        ["2026;3401;Kongsvinger;34;:;5;"],
        "anmodning er skjult i kilden («:»). Bruk kildedata, ikke publiserte tabeller.",
    ),
    (
        54,
        ["2026;3401;Kongsvinger;34;5;:;"],
        "vedtak er skjult i kilden («:»). Bruk kildedata, ikke publiserte tabeller.",
    ),
]


@pytest.mark.parametrize(("nr", "rader", "melding"), KOMMUNER, ids=[f"regel {nr}" for nr, _, _ in KOMMUNER])
def test_regelen_om_kommunene_sier_fra(k: Kontekst, tmp_path: Path, nr: int, rader: list[str], melding: str) -> None:
    assert (nr, melding) in _kommuner(k, tmp_path, *rader, personer=3)


def test_kommunefilen_uten_feil(k: Kontekst, tmp_path: Path) -> None:
    """A blank cell is not recorded, the total is right, and a name with its fylke is one kommune."""
    rader = [
        "2026;3401;Kongsvinger;34;5;5;ja_alle",
        "2026;;Herøy;15;3;;avventer",
        "2026;;Landet;;8;5;",
        "2025;0301;;;;;",
    ]
    assert _kommuner(k, tmp_path, *rader) == []


@pytest.mark.parametrize(
    ("rad", "melding"),
    [
        ("tjue;3401;K;34;5;5;", "Rad 2: ukjent aar «tjue». Gyldige verdier: et helt tall."),
        ("1914;3401;K;34;5;5;", "Rad 2: aar er ikke fylt ut."),
        ("2026;3401;K;34;mange;5;", "Rad 2: ukjent anmodning «mange». Gyldige verdier: et helt tall."),
        (
            "2026;;Ingensteds;;5;5;",
            "Rad 2: «Ingensteds» er ikke et kommunenummer. Sjekk at ledende null ikke er fjernet av Excel.",
        ),
        (
            "2026;3401;K;34;5;5;kanskje",
            "Rad 2: ukjent svarstatus «kanskje». Gyldige verdier: ikke_anmodet, avventer, ja_alle, ja_flere, "
            "ja_faerre, nei.",
        ),
        ("2026;3401;K;34;5;5;\n2026;3401;K;34;5;5;", "Rad 3: kommune 3401 står to ganger i 2026."),
    ],
)
def test_kommunefilen_med_det_som_ikke_kan_lagres(k: Kontekst, tmp_path: Path, rad: str, melding: str) -> None:
    assert melding in [m for _, m in _kommuner(k, tmp_path, rad)]


def test_vedtaksdatoen_til_en_kommune(k: Kontekst, tmp_path: Path) -> None:
    tekst = "aar;kommunenummer;kommunenavn;anmodning;vedtak;vedtak_dato\n2026;3401;K;5;5;{}\n"
    god = fil(tmp_path, tekst.format("12.02.2026"), "god.csv")
    lest = innlesing.les(k, kilder(tmp_path, person(), kommuner=god))
    assert [r.vedtak_dato for r in lest.kommuner] == ["2026-02-12"] and lest.funn == []
    darlig = fil(tmp_path, tekst.format("i vår"), "darlig.csv")
    (f,) = funn(k, tmp_path, person(), kommuner=darlig)
    assert f.melding == "Rad 2: «i vår» er ikke en gyldig dato i vedtak_dato. Bruk ÅÅÅÅ-MM-DD eller DD.MM.ÅÅÅÅ."


def _hendelser(k: Kontekst, mappe: Path, *rader: str) -> innlesing.Lest:
    hendelsesfil = fil(mappe, "\n".join([HENDELSESHODE, *rader]) + "\n", "hendelser.csv")
    return innlesing.les(k, kilder(mappe, person(1), person(2), hendelser=hendelsesfil))


def test_regel_23_i_hendelsene(k: Kontekst, tmp_path: Path) -> None:
    to = ["1;P01;bosatt;2026-10-05;3401;;;;2026-10-06", "2;P01;bosatt;2026-10-09;0301;;;;2026-10-10T08:00:00"]
    lest = _hendelser(k, tmp_path, *to)
    assert [f.melding for f in lest.funn] == [
        "Person P01 har to bosettinger. En person kan bare bosettes én gang med offentlig hjelp."
    ]
    assert lest.personer is not None and lest.personer.ute == {0}
    rettet = "3;P01;korrigert_feil;2026-10-08;;;;;2026-10-08"
    assert _hendelser(k, tmp_path, *to, rettet).funn == []


def test_regel_53_sent_registrert(k: Kontekst, tmp_path: Path) -> None:
    rader = ["1;P01;bosatt;2026-08-31;3401;;;;2026-11-01", "2;P02;bosatt;2026-08-31;3401;;;;2026-10-31"]
    assert [f.melding for f in _hendelser(k, tmp_path, *rader).funn] == [
        "Kongsvinger: 1 registreringer er gjort mer enn to måneder etter bosetting (integreringsforskriften § 58)."
    ]


@pytest.mark.parametrize(
    ("rad", "nr", "melding"),
    [
        (
            "1;P09;bosatt;2026-10-05;3401;;;;",
            8,
            "Rad 2: ukjent person_id «P09». Gyldige verdier: personene i uttrekket.",
        ),
        ("1;P01;flyttet;2026-10-05;;;;;", 8, "Rad 2: ukjent type «flyttet»."),
        ("1;P01;bosatt;i går;;;;;", 5, "Rad 2: «i går» er ikke en gyldig dato i dato."),
        ("1;P01;bosatt;2026-10-05;;;;;46091", 6, "Rad 2: registrert_tid inneholder tallet 46091."),
        ("1;P01;bosatt;;;;;;", 1, "Rad 2: dato er ikke fylt ut."),
        ("1;P01;bosatt;2026-10-05;301;;;;", 31, "Rad 2: «301» er ikke et kommunenummer."),
    ],
)
def test_en_hendelse_som_ikke_kan_lagres(k: Kontekst, tmp_path: Path, rad: str, nr: int, melding: str) -> None:
    lest = _hendelser(k, tmp_path, rad)
    assert lest.stoppet and lest.hendelser == []
    (f,) = lest.funn
    assert f.regel == nr and f.melding.startswith(melding)


def _to_uttrekk(k: Kontekst, mappe: Path, forst: list[dict[str, str]], saa: list[dict[str, str]]) -> dict[int, str]:
    les_inn(k, mappe, *forst, dato=date(2026, 10, 6))
    return {f.regel: f.melding for f in funn(k, mappe, *saa)}


def test_regel_40_en_etterregistrering_forklarer_avviket(k: Kontekst, tmp_path: Path) -> None:
    forst = [person(1, **VENTER), person(2, **VENTER)]
    sein = person(3, **VENTER)  # decided in March, and not known in October
    assert _to_uttrekk(k, tmp_path, forst, [*forst, sein]) == {
        40: "Bestand forrige måned + nye − bosatte − avsluttede = 2, men bestanden er 3. 1 etterregistreringer "
        "forklarer avviket: ja."
    }


def test_regel_40_en_som_er_borte_er_ikke_forklart(k: Kontekst, tmp_path: Path) -> None:
    forst = [person(1, **VENTER), person(2, **VENTER)]
    assert _to_uttrekk(k, tmp_path, forst, forst[:1]) == {
        40: "Bestand forrige måned + nye − bosatte − avsluttede = 2, men bestanden er 1. 0 etterregistreringer "
        "forklarer avviket: nei."
    }


def test_regel_41_og_42_mot_forrige_uttrekk(k: Kontekst, tmp_path: Path) -> None:
    august = {"bosettingsdato": "2026-08-20"}
    forst = [person(1, **august), person(2, **august)]
    saa = [
        person(1, **august),
        person(2, bosettingsdato="2026-09-03", bosatt_kommune="0301", tildelt_kommune="0301"),
        person(3, **august | {"bosatt_kommune": "0301", "tildelt_kommune": "0301"}),
    ]
    assert _to_uttrekk(k, tmp_path, forst, saa) == {
        41: "Bosatte hittil i år i Kongsvinger har gått ned fra 2 til 1. Skyldes rettelse?",
        42: "2 bosettinger i tidligere måneder er registrert etter forrige rapport. Tall for august 2026 og "
        "september 2026 er endret.",
    }


def test_samme_uttrekk_en_maaned_senere_er_ingen_endring(k: Kontekst, tmp_path: Path) -> None:
    rader = [
        person(1, bosettingsdato="2026-09-05"),
        person(2, **VENTER),
        person(3, vedtaksdato="2026-09-30") | VENTER,
    ]
    les_inn(k, tmp_path, *rader, dato=date(2026, 10, 6))
    nye = [*rader, person(4, vedtaksdato="2026-10-20") | VENTER, person(5, **VENTER | {"vedtaksdato": "2026-10-02"})]
    assert funn(k, tmp_path, *nye) == []


@pytest.mark.parametrize(
    ("id_", "hva"),
    [
        ("01010750160", "fødselsnummer"),
        ("201512345609", "DUF-nummer"),
        ("12345678901", ""),
        ("201512345699", ""),
        ("P-123456789", ""),
    ],
)
def test_et_nummer_staten_har_gitt_er_ingen_id(k: Kontekst, tmp_path: Path, id_: str, hva: str) -> None:
    meldinger = [f.melding for f in funn(k, tmp_path, person(person_id=id_))]
    assert [m.startswith(f"Filen inneholder «{hva} i person_id».") for m in meldinger] == ([True] if hva else [])
    assert id_ not in "".join(meldinger)


@pytest.mark.parametrize(
    ("fodt", "dag", "aar"),
    [
        ("2008-02-29", "2026-02-27", 17),
        ("2008-02-29", "2026-02-28", 18),  # the day it is counted to, in a year without the 29th
        ("2008-02-29", "2024-02-28", 15),
        ("2008-02-29", "2024-02-29", 16),
        ("2000-02-29", "2100-02-28", 100),  # 2100 is no leap year
        ("2008-11-06", "2026-11-06", 18),
    ],
)
def test_alder_er_hele_aar(fodt: str, dag: str, aar: int) -> None:
    assert alder(date.fromisoformat(fodt).toordinal(), date.fromisoformat(dag).toordinal()) == aar


def test_den_siste_maaneden_som_er_ute() -> None:
    assert maanedsslutt(date(2026, 11, 6)) == date(2026, 10, 31)
    assert maanedsslutt(date(2026, 11, 30)) == date(2026, 11, 30)
    assert maanedsslutt(date(2026, 1, 30)) == date(2025, 12, 31)


def test_en_rad_som_ikke_kan_leses_holdes_ikke_til_noen_regel(k: Kontekst, tmp_path: Path) -> None:
    rad = person(**EM | {"fodselsdato": "i fjor", "tildelt_dato": "2020-01-01"})
    assert [f.regel for f in funn(k, tmp_path, rad)] == [5]


# --- the table itself ---------------------------------------------------------------------------------------------


def test_tabellen_har_alle_54_og_provene_tar_dem_et_uttrekk_kan_utlose() -> None:
    assert {r.nr for r in TABELL} == set(range(1, 55))
    andre = {r.nr for r in TABELL if r.finnes in (VERN, KVARTAL)}
    assert andre == {43, 44, 45, 49, 50, 51}
    provd = {nr for nr, _, _ in PERSONER} | {nr for nr, _, _ in KOMMUNER} | {1, 53}
    assert provd | {r.nr for r in TABELL if r.finnes == FORRIGE} == set(range(1, 55)) - andre


def test_hver_rad_har_vilkar_eller_sier_hvor_den_finnes_og_nevner_bare_kommandoer_som_er_der() -> None:
    for r in TABELL:
        assert bool(r.vilkar) != bool(r.finnes), r.nr
        assert r.virkning is Virkning.MERKES or r.alvor is Alvor.FEIL, r.nr
        krev_kommandoer(r.melding + r.rett)
