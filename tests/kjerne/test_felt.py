"""A field is said once: reading, showing, JSON and JSON Schema from the same dataclass."""

import json
from dataclasses import dataclass
from datetime import date, time
from typing import Annotated, Optional

import pytest
from hypothesis import given
from hypothesis import strategies as st

from imdi_cli.kjerne.avslag import Bruksfeil
from imdi_cli.kjerne.felt import Felt, Tidspunkt, felter, json_skjema, les_verdi, som_json, som_tekst
from imdi_cli.kjerne.kode import Kode, les_kode

I_DAG = date(2026, 11, 23)


class Kanal(Kode):
    TELEFON = "telefon"
    EPOST = "e-post", "på e-post"
    MOTE = "møte", "i et møte", "forvaltningsloven § 11"


@dataclass(frozen=True)
class Leke:
    """Every kind of field."""

    navn: Annotated[str, Felt("Hva heter den?")]
    kanal: Annotated[Kanal, Felt("Hvordan kom den?", valg="vei", kolonne="Vei inn")]
    kjopt_dato: Annotated[date | None, Felt("Når ble den kjøpt?")] = None
    antall: Annotated[int | None, Felt("Hvor mange?", sporres=False)] = None
    ny: Annotated[bool | None, Felt("Er den ny?")] = None
    kanaler: Annotated[tuple[Kanal, ...], Felt("Hvilke veier?")] = ()
    beskrivelse: Annotated[Optional[str], Felt("Fortell", sensitiv=True)] = None  # noqa: UP045 - both forms are read
    sett: Annotated[Tidspunkt | None, Felt("Når ble den sett?")] = None
    utenfor: str = ""


RAD = {r.navn: r for r in felter(Leke)}


def les(navn, tekst):
    return les_verdi(RAD[navn], tekst, I_DAG)


def test_feltene_kommer_i_rekkefolge_med_sitt_slag():
    assert [(r.navn, r.slag, r.paakrevd, r.koder) for r in felter(Leke)] == [
        ("navn", "tekst", True, None),
        ("kanal", "kode", True, Kanal),
        ("kjopt_dato", "dato", False, None),
        ("antall", "heltall", False, None),
        ("ny", "ja_nei", False, None),
        ("kanaler", "koder", False, Kanal),
        ("beskrivelse", "tekst", False, None),
        ("sett", "tidspunkt", False, None),
    ]


def test_et_felt_uten_felt_er_ikke_en_del_av_ansiktet():
    assert "utenfor" not in RAD


def test_et_slag_som_ikke_finnes_stanser_ved_lasting():
    @dataclass
    class Feil:
        x: Annotated[float, Felt("?")]

    with pytest.raises(KeyError):
        felter(Feil)


def test_valg_og_navnelapp():
    assert (RAD["kanal"].valg, RAD["kanal"].navnelapp) == ("--vei", "Vei inn")
    assert (RAD["kjopt_dato"].valg, RAD["kjopt_dato"].navnelapp) == ("--kjopt-dato", "Kjopt dato")


@pytest.mark.parametrize("navn", [n for n in RAD if n != "kanaler"])
@pytest.mark.parametrize("tomt", [None, "", "   ", "\t\n"])
def test_tomt_er_ingenting(navn, tomt):
    assert les(navn, tomt) is None


@pytest.mark.parametrize("tomt", [None, (), [], ("",), (" , ",)])
def test_tomme_koder(tomt):
    assert les("kanaler", tomt) == ()


@pytest.mark.parametrize(
    ("navn", "skrevet", "verdi"),
    [
        ("navn", "  Sølvi ", "Sølvi"),
        ("kanal", "telefon", Kanal.TELEFON),
        ("kanal", " E-POST ", Kanal.EPOST),
        ("kanal", "mote", Kanal.MOTE),
        ("kanal", "moete", Kanal.MOTE),
        ("kjopt_dato", "1. mars 2026", date(2026, 3, 1)),
        ("kjopt_dato", "2026-03-01", date(2026, 3, 1)),
        ("kjopt_dato", "i går", date(2026, 11, 22)),
        ("antall", "007", 7),
        ("antall", "9" * 18, 10**18 - 1),
        ("antall", 7, 7),
        ("ny", "JA", True),
        ("ny", "y", True),
        ("ny", "j", True),
        ("ny", "nei", False),
        ("ny", "N", False),
        ("ny", False, False),
        ("kanaler", ("telefon", "mote"), (Kanal.TELEFON, Kanal.MOTE)),
        ("kanaler", ("telefon,e-post møte", "telefon"), (Kanal.TELEFON, Kanal.EPOST, Kanal.MOTE)),
        ("kanaler", (Kanal.MOTE,), (Kanal.MOTE,)),
        ("sett", "23.11.2026", Tidspunkt(date(2026, 11, 23))),
        ("sett", "2026-11-23T10:15", Tidspunkt(date(2026, 11, 23), time(10, 15))),
        ("sett", Tidspunkt(I_DAG), Tidspunkt(I_DAG)),
    ],
)
def test_leses_slik_folk_skriver(navn, skrevet, verdi):
    lest = les(navn, skrevet)
    assert lest == verdi
    assert type(lest) is type(verdi)


@pytest.mark.parametrize(
    ("navn", "skrevet"),
    [
        ("kanal", "brevdue"),
        ("kjopt_dato", "30. februar 2026"),
        ("kjopt_dato", "i overmorgen en gang"),
        ("antall", "sju"),
        ("antall", "-1"),
        ("antall", "1,5"),
        ("antall", "1 000"),
        ("antall", "²"),
        ("antall", "٣"),
        ("antall", "9" * 19),
        ("antall", "9" * 5000),
        ("ny", "kanskje"),
        ("kanaler", ("telefon", "brevdue")),
        ("sett", "23.11.2026 kl. 25.00"),
    ],
)
def test_det_som_ikke_kan_leses_sies_med_raad(navn, skrevet):
    with pytest.raises(Bruksfeil) as fanget:
        les(navn, skrevet)
    assert fanget.value.kode == 2
    assert fanget.value.neste
    if navn in ("kanal", "antall", "ny", "kanaler"):
        assert RAD[navn].valg in fanget.value.hva


def test_ukjent_kode_viser_kodene_med_ord():
    with pytest.raises(Bruksfeil) as fanget:
        les_kode(Kanal, "brevdue", "--vei")
    assert fanget.value.fakta == (("telefon", ""), ("e-post", "på e-post"), ("møte", "i et møte"))


@pytest.mark.parametrize(
    ("verdi", "tekst", "som"),
    [
        (None, "", None),
        (True, "ja", True),
        (False, "nei", False),
        (0, "0", 0),
        (Kanal.EPOST, "på e-post", "e-post"),
        (Kanal.TELEFON, "telefon", "telefon"),
        (date(2026, 3, 1), "1. mars 2026", "2026-03-01"),
        ((Kanal.EPOST, Kanal.MOTE), "på e-post, i et møte", ["e-post", "møte"]),
        ((), "", []),
        (Tidspunkt(date(2026, 3, 1)), "1. mars 2026", "2026-03-01"),
        (Tidspunkt(date(2026, 3, 1), time(9, 5)), "1. mars 2026 kl. 09.05", "2026-03-01T09:05"),
        (Tidspunkt(date(2026, 3, 1), time(0, 0)), "1. mars 2026 kl. 00.00", "2026-03-01T00:00"),
        ("Sølvi", "Sølvi", "Sølvi"),
    ],
)
def test_vises_for_folk_og_for_programmer(verdi, tekst, som):
    assert som_tekst(verdi) == tekst
    assert som_json(verdi) == som
    json.dumps(som_json(verdi))


def test_kode_baerer_ord_og_hjemmel():
    assert (Kanal.MOTE.value, Kanal.MOTE.tekst, Kanal.MOTE.hjemmel) == (
        "møte",
        "i et møte",
        "forvaltningsloven § 11",
    )
    assert Kanal("e-post") is Kanal.EPOST
    assert f"{Kanal.EPOST}" == "e-post"


def test_json_skjema():
    skjema = json_skjema(Leke, "Leke")
    assert skjema["required"] == ["navn", "kanal"]
    assert list(skjema["properties"]) == list(RAD)
    assert skjema["properties"]["kanal"] == {"description": "Hvordan kom den?", "enum": ["telefon", "e-post", "møte"]}
    assert skjema["properties"]["kanaler"]["items"] == {"enum": ["telefon", "e-post", "møte"]}
    assert skjema["properties"]["kjopt_dato"]["format"] == "date"
    assert skjema["additionalProperties"] is False
    json.dumps(skjema)


@given(st.sampled_from(sorted(RAD)), st.text())
def test_hva_som_helst_er_en_verdi_eller_en_bruksfeil(navn, tekst):
    try:
        verdi = les(navn, (tekst,) if RAD[navn].slag == "koder" else tekst)
    except Bruksfeil as feil:
        assert feil.hva
        assert feil.neste
        return
    som_tekst(verdi)
    json.dumps(som_json(verdi))


@given(st.dates(date(1900, 1, 1), date(2100, 12, 31)))
def test_en_dato_kommer_igjen_fra_begge_sider(dag):
    assert les("kjopt_dato", som_json(dag)) == dag
    assert les("kjopt_dato", som_tekst(dag)) == dag


@pytest.mark.parametrize("klasse", ["tolk.varsel.typer", "styring.bruker.typer", "tolk.register.typer"])
def test_ingen_kode_i_en_liste_har_mellomrom_eller_komma(klasse):
    """Lists of codes are split at spaces and commas: such a code could never be typed."""
    import importlib
    from dataclasses import is_dataclass

    modul = importlib.import_module(f"imdi_cli.{klasse}")
    for verdi in vars(modul).values():
        if isinstance(verdi, type) and is_dataclass(verdi):
            for rad in felter(verdi):
                if rad.slag == "koder":
                    assert [k for k in rad.koder if set(" ,") & set(k.value)] == []
