"""The law of a varsel as tables of Norwegian sentences, and the scope answer said once more in another way."""

import itertools
from datetime import date, datetime, time

import pytest

from imdi_cli.kjerne.avslag import Avslag, Bruksfeil
from imdi_cli.kjerne.felt import Tidspunkt
from imdi_cli.tolk.varsel import regler
from imdi_cli.tolk.varsel.regler import FORELOPIG_SVAR, KVITTERING, kan_rope
from imdi_cli.tolk.varsel.typer.koder import Anonymitet, Brudd, Kanal, Varslertype, Virkeomrade
from imdi_cli.tolk.varsel.typer.nytt import UmuligVerdi
from imdi_cli.tolk.varsel.typer.rader import Identitet, Varsel

LOVEN = date(2022, 1, 1)
FOR, DAGEN, ETTER = date(2021, 12, 31), LOVEN, date(2024, 5, 6)


def omraade(**endret: object) -> str:
    grunn: dict[str, object] = {
        "oppfort": True,
        "statsautorisert": True,
        "gjelder_krav": None,
        "mellom_andre_sprak": False,
        "hendelse_slutt": None,
        "tidligst": LOVEN,
    }
    return regler.virkeomrade(**(grunn | endret)).value  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("setning", "fakta", "svar"),
    [
        ("Tolken er statsautorisert og oppført.", {}, "innenfor-begge"),
        ("Tolken er statsautorisert, men ikke oppført.", {"oppfort": False}, "innenfor-statsautorisert"),
        ("Tolken er oppført, men ikke statsautorisert.", {"statsautorisert": False}, "innenfor-oppført"),
        ("Tolken er ingen av delene.", {"oppfort": False, "statsautorisert": False}, "utenfor-ikke-oppført"),
        ("Ingen vet hvem tolken er.", {"oppfort": None, "statsautorisert": None}, "uavklart-identitet"),
        ("Varselet gjelder ikke §§ 14–16.", {"gjelder_krav": False}, "utenfor-ikke-krav"),
        ("Det er ikke sagt hva varselet gjelder.", {"gjelder_krav": None}, "innenfor-begge"),
        ("Det ble tolket mellom to andre språk enn norsk.", {"mellom_andre_sprak": True}, "utenfor-ikke-norsk"),
        ("Hendelsen var dagen før loven.", {"hendelse_slutt": FOR}, "utenfor-før-loven"),
        ("Hendelsen var den dagen loven begynte å gjelde.", {"hendelse_slutt": DAGEN}, "innenfor-begge"),
        ("Hendelsen begynte før loven og sluttet etter.", {"hendelse_slutt": ETTER}, "innenfor-begge"),
        # what puts it outside whoever the interpreter is, comes first
        ("Ukjent tolk, og ikke krav.", {"oppfort": None, "gjelder_krav": False}, "utenfor-ikke-krav"),
        ("Ukjent tolk, før loven.", {"oppfort": None, "hendelse_slutt": FOR}, "utenfor-før-loven"),
        (
            "Ikke krav, ikke norsk og før loven.",
            {"gjelder_krav": False, "mellom_andre_sprak": True, "hendelse_slutt": FOR},
            "utenfor-ikke-krav",
        ),
        ("Ikke norsk og før loven.", {"mellom_andre_sprak": True, "hendelse_slutt": FOR}, "utenfor-ikke-norsk"),
        ("Ikke oppført, og før loven.", {"oppfort": False, "hendelse_slutt": FOR}, "utenfor-før-loven"),
    ],
)
def test_virkeomradet(setning: str, fakta: dict[str, object], svar: str) -> None:
    assert omraade(**fakta) == svar, setning


def test_virkeomradet_sagt_en_gang_til() -> None:
    """Every combination, against the answer as a product: grounds outside, then the register's four corners."""
    hjorner = {
        (True, True): "innenfor-begge",
        (False, True): "innenfor-statsautorisert",
        (True, False): "innenfor-oppført",
        (False, False): "utenfor-ikke-oppført",
    }
    sett = set()
    for oppfort, aut, krav, andre, slutt in itertools.product(
        (None, False, True), (None, False, True), (None, False, True), (False, True), (None, FOR, DAGEN, ETTER)
    ):
        utenfor = [
            *(["utenfor-ikke-krav"] if krav is not None and not krav else []),
            *(["utenfor-ikke-norsk"] * andre),
            *(["utenfor-før-loven"] if slutt == FOR else []),
        ]
        ventet = [*utenfor, hjorner.get((oppfort, aut), "uavklart-identitet")][0]  # type: ignore[arg-type]
        assert (
            omraade(
                oppfort=oppfort,
                statsautorisert=aut,
                gjelder_krav=krav,
                mellom_andre_sprak=andre,
                hendelse_slutt=slutt,
            )
            == ventet
        )
        sett.add(ventet)
    assert sett == {v.value for v in Virkeomrade}
    assert len(sett) == 8


def test_bare_det_som_er_innenfor_maa_vurderes() -> None:
    assert [v.value for v in Virkeomrade if v.innenfor] == [
        "innenfor-begge",
        "innenfor-statsautorisert",
        "innenfor-oppført",
    ]


def test_hvert_brudd_har_tekst_og_hjemmel_i_kapittel_3() -> None:
    assert len(Brudd) == 12
    for b in Brudd:
        assert b.tekst != b.value
        assert any(p in b.hjemmel for p in ("tolkeloven § 14", "tolkeloven § 15", "tolkeloven § 16", "forskriften §"))


E, P, A = Kanal.EPOST, Kanal.PAPIR, Kanal.ANNET
U, O, I = Anonymitet.UKJENT, Anonymitet.ONSKER, Anonymitet.IKKE_BEDT_OM  # noqa: E741
BEGGE_KLOKKER, BARE_SVAR, INGEN = (KVITTERING, FORELOPIG_SVAR), (FORELOPIG_SVAR,), ()


@pytest.mark.parametrize(
    ("setning", "kanal", "anonymitet", "type_", "klokker"),
    [
        ("E-post bekreftes, og besvares innen en måned.", E, I, None, BEGGE_KLOKKER),
        ("Den som ønsker å være anonym, får de samme svarene.", E, O, Varslertype.TOLK, BEGGE_KLOKKER),
        ("Papir bekreftes ikke.", P, I, None, BARE_SVAR),
        ("Telefon og oppmøte bekreftes ikke.", A, O, None, BARE_SVAR),
        ("En ukjent avsender får ingen svar.", E, U, None, INGEN),
        ("En ukjent avsender får ingen svar på papir heller.", P, U, Varslertype.ANONYM, INGEN),
        ("IMDi svarer ikke seg selv.", E, I, Varslertype.EGET, INGEN),
    ],
)
def test_klokkene(setning: str, kanal: str, anonymitet: str, type_: str | None, klokker: tuple[str, ...]) -> None:
    assert regler.klokker(kanal, anonymitet, type_) == klokker, setning


NAA = datetime(2026, 11, 23, 10, 15, 30)
I_DAG = NAA.date()


@pytest.mark.parametrize(
    ("mottatt", "ord_"),
    [
        (Tidspunkt(date(2026, 11, 24)), "etter i dag"),
        (Tidspunkt(I_DAG, time(10, 16)), "klokken er 10.15"),
        (Tidspunkt(FOR), "gjelder fra 1. januar 2022"),
        (Tidspunkt(FOR, time(23, 59)), "gjelder fra 1. januar 2022"),
    ],
)
def test_mottatt_kan_ikke_vaere(mottatt: Tidspunkt, ord_: str) -> None:
    with pytest.raises(UmuligVerdi, match=ord_) as feil:
        regler.krev_mottatt(mottatt, NAA, LOVEN)
    assert feil.value.felt == ("mottatt",)
    assert feil.value.kode == 2


@pytest.mark.parametrize(
    "mottatt",
    [Tidspunkt(LOVEN), Tidspunkt(I_DAG), Tidspunkt(I_DAG, time(10, 15)), Tidspunkt(date(2026, 11, 22), time(23, 59))],
)
def test_mottatt_kan_vaere(mottatt: Tidspunkt) -> None:
    regler.krev_mottatt(mottatt, NAA, LOVEN)


D = [date(2026, 11, n) for n in range(1, 6)]


@pytest.mark.parametrize(
    ("fra", "til", "felt"),
    [
        (None, D[0], ("hendelse",)),
        (D[1], D[0], ("hendelse", "hendelse_til")),
        (D[4], None, ("mottatt", "hendelse")),
        (D[0], D[4], ("mottatt", "hendelse", "hendelse_til")),
    ],
)
def test_hendelsen_maa_henge_sammen(fra: date | None, til: date | None, felt: tuple[str, ...]) -> None:
    with pytest.raises(UmuligVerdi) as feil:
        regler.krev_hendelse_i_orden(fra, til, D[3])
    assert feil.value.felt == felt


@pytest.mark.parametrize(("fra", "til"), [(None, None), (D[0], None), (D[3], D[3]), (D[0], D[3])])
def test_hendelsen_henger_sammen(fra: date | None, til: date | None) -> None:
    regler.krev_hendelse_i_orden(fra, til, D[3])


@pytest.mark.parametrize("anonymitet", [O, I])
def test_typen_anonym_er_ikke_et_onske(anonymitet: Anonymitet) -> None:
    with pytest.raises(UmuligVerdi, match="ingen vet hvem") as feil:
        regler.krev_samsvar("anonym", anonymitet)
    assert feil.value.felt == ("varsler_type",)
    regler.krev_samsvar("anonym", U)
    regler.krev_samsvar("privatperson", anonymitet)


def test_den_samme_filen_to_ganger() -> None:
    regler.krev_nytt_vedlegg("a.pdf", "s1", {"s2": "b.pdf"})
    with pytest.raises(Bruksfeil, match=r"a\.pdf har samme innhold som b\.pdf"):
        regler.krev_nytt_vedlegg("a.pdf", "s2", {"s2": "b.pdf"})


@pytest.mark.parametrize("grunn", ["", "  \n\t"])
def test_en_blank_grunn_er_ingen_grunn(grunn: str) -> None:
    with pytest.raises(regler.KanIkkeUtenGrunn, match="krever en grunn") as feil:
        regler.krev_grunn(grunn, "Dette", hjemmel="§ 1")
    assert isinstance(feil.value, Avslag)
    regler.krev_grunn("fordi", "Dette", hjemmel="§ 1")


OLA = Identitet("Ola Li Hansen", "Ola <ola.hansen@privat.no>, tlf. 99 88 77 66")


@pytest.mark.parametrize(
    ("setning", "hvem", "tekst", "roper"),
    [
        ("Etternavnet står i teksten.", OLA, "Hilsen HANSEN", True),
        ("Fornavnet er en del av et annet ord.", OLA, "Nicolas var der", False),
        ("Navnet står i et filnavn.", OLA, "varsel_ola_hansen.pdf", True),
        ("Adressen står i teksten.", OLA, "svar til OLA.HANSEN@privat.no takk", True),
        ("Nummeret står med landkode og andre mellomrom.", OLA, "ring +4799887766", True),
        ("Et kort navn er for vanlig til å lete etter.", Identitet("Bo Li", ""), "Bo li der", False),
        ("Ingenting røper noe.", OLA, "Tolken la til noe 12.11.2026", False),
        ("Uten navn å lete etter teller en e-postadresse.", None, "skriv til x@y.no", True),
        ("Uten navn og uten adresse.", None, "krøllalfa @ alene", False),
        ("Uten kontakt.", Identitet("Ola", ""), "ola@y.no", True),
    ],
)
def test_hva_som_kan_rope_avsenderen(setning: str, hvem: Identitet | None, tekst: str, roper: bool) -> None:
    assert kan_rope(hvem, ["først", tekst]) is roper, setning


def rad(**endret: object) -> Varsel:
    tom = dict.fromkeys(Varsel._fields)
    grunn = {
        "aar": 2026,
        "lopenr": 1,
        "kanal": "e-post",
        "anonymitet": "ikke-bedt-om",
        "virkeomrade": "innenfor-begge",
    }
    return Varsel(**(tom | grunn | endret))  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("v", "annet", "ord_"),
    [
        (rad(kanal="annet"), {}, ["skriftlig"]),
        (rad(kanal="annet", anonymitet="ukjent"), {}, []),
        (rad(), {"roper": True}, ["røpe"]),
        (rad(tolkenummer_oppgitt="99", virkeomrade="uavklart-identitet"), {}, ["nummeret 99", "spør avsenderen"]),
        (rad(tolkenummer_oppgitt="99", tolk=5), {}, []),
        (rad(tolkenummer_oppgitt="9", ikke_i_registeret=1, virkeomrade="utenfor-ikke-oppført"), {}, ["ikke plikt"]),
        (rad(virkeomrade="uavklart-identitet", anonymitet="ukjent"), {}, []),
        (rad(virkeomrade="utenfor-før-loven", varsler_type="eget-tiltak"), {"antatt_tid": True}, ["antatt:  imdi"]),
        (rad(), {"antatt_oppfort": True}, ["oppført, er antatt"]),
        (rad(gjelder_krav=0), {"brudd": (Brudd.TP_BRUDD,)}, ["Stemmer det"]),
        (rad(gjelder_krav=0), {}, []),
        (rad(), {"brudd": (Brudd.GT_ANDRE,), "dovblindetolk": True}, ["ikke GT-ANDRE"]),
        (rad(), {"brudd": (Brudd.GT_ANDRE,)}, []),
        (rad(), {"brudd": (Brudd.GT_FEIL,), "dovblindetolk": True}, []),
        (rad(sprak="dari"), {"annet_sprak": True}, ["ingen kvalifikasjon i dari"]),
        (rad(sprak="dari"), {"brudd": (Brudd.GT_KOMP,), "annet_sprak": True}, []),
    ],
)
def test_merknadene(v: Varsel, annet: dict[str, object], ord_: list[str]) -> None:
    brudd = annet.pop("brudd", ())
    svar = regler.merknader(v, brudd, **annet)  # type: ignore[arg-type]
    assert len(svar) == len(ord_)
    assert all(o in s for o, s in zip(ord_, svar, strict=True))
