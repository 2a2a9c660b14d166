"""Every public output of the program, walked for what is not public.

A command is either walked here, in every form it writes, or stands in the list of those that are for caseworkers
with the reason why. One that is in neither fails the first test.
"""

import io
import json
import zipfile
from collections.abc import Iterator
from pathlib import Path

import hjelp
import pytest
from conftest import Program
from tolk.register.registerfil import rad, skriv
from tolk.register.soknadlag import reager

from imdi_cli.base.apne import apne
from imdi_cli.kommandoer import KOMMANDOER
from imdi_cli.tolk.reaksjon.typer import Reaksjonstype

BOSETTING = "bosetting.csv"
# (noun, verb) → what is typed after it, once for each form.
OFFENTLIGE: dict[tuple[str, str], list[list[str]]] = {
    ("tolk", "liste"): [
        [],
        ["--json"],
        ["--navn", "Aapen"],
        ["--navn", "Sperrett"],
        ["--språk", "somali", "--json"],
        ["--fylke", "Finnmark"],
        ["--tolkenummer", "2"],
        *(["--ut", f"liste.{ende}"] for ende in ("csv", "json", "xlsx")),
    ],
    ("tolk", "søk"): [["Sperret"], ["Sperrett", "--json"], ["2"], ["3"], ["Utestengt"]],
    ("tolk", "vis"): [[nr, *json_] for nr in "123456" for json_ in ([], ["--json"])],
    ("tolk", "eksport"): [["--format", ende, "--ut", f"eksport.{ende}"] for ende in ("csv", "json", "xlsx")],
    ("tolk", "statistikk"): [[], ["--json"]],
    ("tolkebevis", "kontroller"): [[f"bevis{nr}.txt", *json_] for nr in "124" for json_ in ([], ["--json"])],
    ("statistikk", "eksport"): [["--format", ende, "--ut", f"bosatt.{ende}"] for ende in ("csv", "json", "xlsx")],
    ("regelverk", "liste"): [[], ["--json"]],
    ("regelverk", "vis"): [["klage.frist"]],
    ("hjelp", "miljø"): [[]],
    ("hjelp", "avslutningskoder"): [[]],
    ("hjelp", "formater"): [[]],
    ("hjelp", "fullføring"): [["bash"]],
}
_SAK = "saksbehandling: den som har saken, må se den"
_STYRING = "drift av databasen: viser ikke innholdet i registeret"
INTERNE = {
    **{("varsel", verb): _SAK for verb in KOMMANDOER["varsel"].verb},
    **{("godkjenning", verb): _SAK for verb in KOMMANDOER["godkjenning"].verb},
    **{("vedlegg", verb): _SAK for verb in KOMMANDOER["vedlegg"].verb},
    **{("sak", verb): _SAK for verb in KOMMANDOER["sak"].verb},
    **{("klage", verb): _SAK for verb in KOMMANDOER["klage"].verb},
    **{
        ("rutine", verb): "rutinen for saksbehandling: den har ingen personer i seg"
        for verb in KOMMANDOER["rutine"].verb
    },
    **{("reaksjon", verb): _SAK for verb in KOMMANDOER["reaksjon"].verb},
    **{("utvalg", verb): _SAK for verb in KOMMANDOER["utvalg"].verb},
    **{("bevilling", verb): _SAK for verb in KOMMANDOER["bevilling"].verb},
    **{("innspill", verb): _SAK for verb in KOMMANDOER["innspill"].verb},
    **{("brev", verb): _SAK for verb in KOMMANDOER["brev"].verb},
    **{("frister", verb): _SAK for verb in KOMMANDOER["frister"].verb},
    **{
        ("tolk", verb): _SAK
        for verb in (
            *("ny", "endre", "kvalifikasjon", "oppfør", "avslå", "inaktiver", "slett", "historikk", "importer"),
            "slå-sammen",
        )
    },
    **{
        ("tolkebevis", verb): "utsteding: den som utsteder, ser hva som hindrer"
        for verb in ("utsted", "sperr", "vis")
    },
    ("tolkebevis", "nøkkel"): _STYRING,
    **{
        ("bosetting", verb): "uttrekk fra fagsystemet: den som lager statistikken, må se hva som er galt med dem"
        for verb in KOMMANDOER["bosetting"].verb
    },
    ("statistikk", "vis"): "måneden: bare som arbeidskopi med --internt, antall og ingen personer",
    **{("statistikk", verb): "hva som telles og hvordan: ingen tall" for verb in ("liste", "forklar")},
    **{("bruker", verb): _STYRING for verb in KOMMANDOER["bruker"].verb},
    **{("database", verb): _STYRING for verb in KOMMANDOER["database"].verb},
    **{("logg", verb): "loggen: revisjon" for verb in KOMMANDOER["logg"].verb},
}

# One invented value for each thing that must not come out, unlike anything else in the database.
FODSELSNUMMER = "17058412345"
HEMMELIG = {
    "fødselsdato": ["1984-05-17", "17.05.1984", "17. mai 1984", "19840517", "170584"],
    "fødselsnummer": [FODSELSNUMMER],
    "adresse uten samtykke": ["Hemmelig vei 1"],
    "adresse under sperre": ["Sperret vei 2"],
    "telefon under sperre": ["98765432", "98 76 54 32"],
    "fylke under sperre": ["Finnmark", '"56"', ">56<", ";56;", "\t56\t"],
    "at adressen er sperret": ["strengt fortrolig", "adressesperre"],
    "begrunnelse for en kvalifikasjon": ["BEGRUNNELSEN"],
    "begrunnelse for å sperre beviset": ["MISTETGRUNN"],
    "varselet": ["VARSELTEKSTEN", "V-2026-0001"],
    "utestengingen": ["utestenging for alltid", "S-2026-0003", "Utestengt"],
    "den inaktive": ["Inaktiv Person"],
    "den som bare har en tittel som er midlertidig tilbakekalt": ["Tittelløs"],
}


def rader() -> list[dict[str, str]]:
    aapen = {"fornavn": "Åpen", "etternavn": "Person", "adresse": "Åpen vei 9", "adresse_samtykke": "ja"}
    return [
        rad(tolkenummer="1", fornavn="Vanlig", kvalifikasjon="bachelor"),
        rad(
            tolkenummer="2",
            fornavn="Sperret",
            fylke="Finnmark",
            telefon="98 76 54 32",
            adresse="Sperret vei 2",
            adresse_samtykke="ja",
            kvalifikasjon="bachelor",
        ),
        rad(tolkenummer="3", fornavn="Utestengt", kvalifikasjon="bachelor"),
        rad(tolkenummer="4", kvalifikasjon="bachelor", **aapen),
        rad(tolkenummer="5", fornavn="Inaktiv", etternavn="Person", status="inaktiv", kvalifikasjon="bachelor"),
        rad(tolkenummer="6", fornavn="Tittelløs", kvalifikasjon="statsautorisasjon"),
    ]


@pytest.fixture
def hemmeligheter(ovelse: Program, tmp_path: Path) -> Program:
    """A register full of secrets, each planted the way the program itself stores it."""
    ovelse("tolk", "importer", skriv(tmp_path / "t.csv", *rader()), "--ja").ok()
    ovelse("tolk", "endre", "2", "--adressesperre", "strengt fortrolig").ok()
    (tmp_path / "grunn.txt").write_text("BEGRUNNELSEN står her", "utf-8")
    (tmp_path / "mistet.txt").write_text("MISTETGRUNN", "utf-8")
    (tmp_path / "varsel.txt").write_text("VARSELTEKSTEN", "utf-8")
    ovelse("varsel", "ny", "--fil", "varsel.txt", "--tolk", "1", "--kanal", "e-post", "--uten-dialog").ok()
    ovelse("tolkebevis", "nøkkel").ok()
    for nr in ("1", "2", "4"):
        tekst = ovelse("tolkebevis", "utsted", nr, "--json").ok().json["tekst"]
        (tmp_path / f"bevis{nr}.txt").write_text(tekst, "utf-8")
    ovelse("tolkebevis", "sperr", "4", "--grunn-fil", "mistet.txt").ok()
    motor = apne(ovelse.database, tid=hjelp.TID)
    try:
        k = hjelp.lag_kontekst(motor)
        motor.utfor("UPDATE tolk SET fodselsnummer = :fnr", fnr=FODSELSNUMMER)
        motor.utfor("UPDATE tolk_kvalifikasjon SET begrunnelse = 'BEGRUNNELSEN står her'")
        reager(k, 3, Reaksjonstype.UTESTENGT_ALLTID)
        reager(k, 6, Reaksjonstype.TILBAKEKALT_MIDLERTIDIG, sprak="somali")
    finally:
        motor.lukk()
    from importlib import resources

    eksempel = resources.files("imdi_cli") / "eksempler" / BOSETTING
    ovelse("bosetting", "importer", eksempel).ok()
    ovelse("bruker", "ny", "lars", "--navn", "Lars Lie", "--rolle", "leser", "--uten-dialog").ok()
    return ovelse


def test_hver_kommando_er_enten_gjennomgatt_eller_bare_for_saksbehandlere() -> None:
    alle = {(substantiv, verb) for substantiv, gruppe in KOMMANDOER.items() for verb in gruppe.verb}
    assert set(OFFENTLIGE) & set(INTERNE) == set()
    assert alle == set(OFFENTLIGE) | set(INTERNE), "en ny kommando må gjennomgås her, eller stå som intern med grunn"
    assert all(INTERNE.values())


def innhold(fil: Path) -> Iterator[tuple[str, str]]:
    """Everything in a file: of a zip each part, with its comment and the names of its parts."""
    data = fil.read_bytes()
    if zipfile.is_zipfile(fil):
        pakke = zipfile.ZipFile(io.BytesIO(data))
        yield f"{fil.name}: navn", " ".join([*pakke.namelist(), pakke.comment.decode()])
        for navn in pakke.namelist():
            yield f"{fil.name}: {navn}", pakke.read(navn).decode()
    else:
        yield fil.name, data.decode("utf-8-sig")


def test_ingen_offentlig_utskrift_har_noe_som_ikke_er_offentlig(hemmeligheter: Program, tmp_path: Path) -> None:
    funn, alt = [], ""
    for (substantiv, verb), former in OFFENTLIGE.items():
        for form in former:
            # bosetting has no fylke of an interpreter; «Finnmark» is a name of the country there
            om_tolker = substantiv in ("tolk", "tolkebevis")
            som_leser = {} if substantiv == "statistikk" else {"IMDI_BRUKER": "lars"}
            svar = hemmeligheter(substantiv, verb, *form, miljo=som_leser)
            assert svar.kode in (0, 2, 3, 4), svar.feil
            utskrifter = [("ut", svar.ut), ("feil", svar.feil)]
            if "--ut" in form:
                assert svar.kode == 0, svar.feil
                utskrifter += innhold(tmp_path / form[form.index("--ut") + 1])
            alt += "".join(tekst for _, tekst in utskrifter) if om_tolker else ""
            skrevet = set(form)
            funn += [
                f"{substantiv} {verb} {' '.join(form)}: {hva} ({verdi}) i {sted}"
                for sted, tekst in utskrifter
                for hva, verdier in HEMMELIG.items()
                for verdi in verdier
                if om_tolker or "fylke" not in hva
                if verdi in tekst and not (hva == "utestengingen" and verdi in skrevet)
                if not (sted == "feil" and f"«{verdi}»" in tekst)  # the program quotes what was typed
            ]
    assert funn == []
    for offentlig in ("Vanlig", "Sperret", "Åpen vei 9", "T-2026-0001"):
        assert offentlig in alt  # the walk has seen the register


def test_den_som_er_sperret_finnes_ikke_paa_fylke(hemmeligheter: Program) -> None:
    """To be found by it would tell it."""
    for fylke in ("Finnmark", "56"):
        assert hemmeligheter("tolk", "liste", "--fylke", fylke, "--json").ok().json == []


def test_proven_ville_ha_funnet_det(hemmeligheter: Program, tmp_path: Path) -> None:
    """The same values are there to be found: the internal views hold them."""
    internt = "".join(hemmeligheter("tolk", "vis", nr, "--internt").ok().ut for nr in "12")
    for verdi in ("17. mai 1984", "Hemmelig vei 1", "Sperret vei 2", "98 76 54 32", "Finnmark", "strengt fortrolig"):
        assert verdi in internt
    assert "Inaktiv Person" in hemmeligheter("tolk", "liste", "--internt").ok().ut
    hele = hemmeligheter.database.read_bytes().decode("utf-8", "replace")
    for verdi in (FODSELSNUMMER, "BEGRUNNELSEN", "MISTETGRUNN", "VARSELTEKSTEN", "utestenging for alltid"):
        assert verdi in hele
    assert json.loads((tmp_path / "bevis1.txt").read_text("utf-8").partition(".")[2].partition(".")[0]) == 1
