"""Steps with the register, on both engines."""

import json
import re
from collections.abc import Callable
from dataclasses import fields, is_dataclass
from pathlib import Path
from typing import Any

import hjelp
import pytest
from tolk.register.registerfil import HODE, fort_for, rad, skriv

from imdi_cli.base.arkiv import rettelser_til
from imdi_cli.base.kontroll import kontroller_kjede, spill_av
from imdi_cli.base.motor import Motor
from imdi_cli.kjerne.avslag import AnnenPerson, Basefeil, Bruksfeil, Feil
from imdi_cli.kjerne.kontekst import Kontekst
from imdi_cli.kodeverk import UkjentSprak
from imdi_cli.tolk.register import lager, steg
from imdi_cli.tolk.register.regler import innlesing as innlesingsregler
from imdi_cli.tolk.register.steg.innlesing import importer
from imdi_cli.tolk.register.typer import Kapasitet, Kategori, OffentligTolk, Registerrad, Status, Tolk
from imdi_cli.tolk.register.typer.innlesing import Importrapport
from imdi_cli.tolk.register.typer.utvalg import Utvalg

Avvist = Callable[..., Feil]


def les(k: Kontekst, mappe: Path, *rader: dict[str, str], navn: str = "t.csv", hode: str = HODE) -> Importrapport:
    return importer(k, skriv(mappe / navn, *rader, hode=hode))


def hel(base: Motor) -> None:
    assert kontroller_kjede(base).feil == []
    assert spill_av(base) == []


def test_en_fil_leses_inn_med_en_journalrad(k: Kontekst, tmp_path: Path) -> None:
    for_ = len(k.base.hent("SELECT nr FROM journal"))
    rapport = les(k, tmp_path, rad(), rad(kvalifikasjon="grunnemne"), rad(tolkenummer="7", kvalifikasjon="tao"))
    assert (rapport.rader, rapport.nye, rapport.endret, rapport.uendret) == (3, [10482, 7], [], 0)
    assert rapport.kategorier == {"B": 1, "": 1}
    assert rapport.ikke_i_filen == []
    assert [m.slag for m in rapport.merknader] == ["uten kategori"]
    assert rapport.dubletter == [(4, 10482, 7)]  # the same name and birth date
    tolk = steg.finn(k, 10482)
    assert tolk is not None
    assert (tolk.navn, tolk.sprak[0].kategori, tolk.sprak[0].statsautorisert) == ("Amina Yusuf", Kategori.B, True)
    assert steg.finn(k, 1) is None
    rader = k.base.hent("SELECT handling, gjelder FROM journal ORDER BY nr")[for_:]
    assert rader == [("tolk.importert", "innlesing:1")]
    hel(k.base)


def test_journalen_har_ingen_navn_eller_adresser(k: Kontekst, tmp_path: Path) -> None:
    les(k, tmp_path, rad())
    les(k, tmp_path, rad(etternavn="Nyttnavn", telefon="5555", epost="ny@eksempel.no"), navn="to.csv")
    innhold = json.dumps(k.base.hent("SELECT json FROM journal_innhold"), ensure_ascii=False).casefold()
    innhold = re.sub("[0-9a-f-]{32,}", "", innhold)  # a digest may hold any digits
    for hemmelig in ("amina", "yusuf", "nyttnavn", "hemmelig vei", "1984", "00 00", "eksempel.no", "t.csv"):
        assert hemmelig not in innhold


def test_samme_fil_to_ganger_merkes_ogsaa_under_et_annet_navn(k: Kontekst, tmp_path: Path, avvist: Avvist) -> None:
    les(k, tmp_path, rad())
    feil = avvist(Feil, lambda: les(k, tmp_path, rad(), navn="annen.csv"))
    assert "lest inn før: 23. november 2026, som t.csv (1 rader)" in feil.hva


def test_to_som_leser_inn_samme_fil_samtidig(
    k: Kontekst, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, avvist: Avvist
) -> None:
    """The other one was first while this one was checking the file: it is asked again inside the transaction."""
    les(k, tmp_path, rad())
    ekte, spurt = lager.innlest, []

    def innlest(base: Motor, sha256: str) -> object:
        spurt.append(sha256)
        return ekte(base, sha256) if len(spurt) > 1 else None

    monkeypatch.setattr(lager, "innlest", innlest)
    avvist(Feil, lambda: les(k, tmp_path, rad()))


@pytest.mark.parametrize(
    "rader",
    [
        [rad(), rad(fylke="x")],
        [rad(), rad(sprak="urdu", etternavn="Annen")],
        [rad(), rad()],
        [rad(fodselsdato="17058412345")],
    ],
)
def test_en_feil_et_sted_og_ingenting_er_lagret(
    k: Kontekst, tmp_path: Path, avvist: Avvist, rader: list[dict[str, str]]
) -> None:
    feil = avvist(Feil, lambda: les(k, tmp_path, *rader), kommando=False)
    assert feil.fakta


@pytest.mark.parametrize("innhold", [b"", b"\x00\x01", HODE.encode(), b"a;b\n1;2\n", b"PK\x03\x04xl/workbook.xml"])
def test_en_fil_som_ikke_er_et_register(k: Kontekst, tmp_path: Path, avvist: Avvist, innhold: bytes) -> None:
    sti = tmp_path / "rar.csv"
    sti.write_bytes(innhold)
    avvist(Feil, lambda: importer(k, sti), kommando=False)


def test_en_rad_som_basen_ikke_tar_gjor_at_ingenting_er_lagret(
    k: Kontekst, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for_ = hjelp.dump(k.base)
    ekte = innlesingsregler.samle

    def galt(*args: object, **valg: object) -> object:
        lest = ekte(*args, **valg)  # type: ignore[arg-type]
        return lest._replace(kvalifikasjoner=[(10482, "urdu", *rad[2:]) for rad in lest.kvalifikasjoner])

    monkeypatch.setattr(innlesingsregler, "samle", galt)
    with pytest.raises(Basefeil):
        les(k, tmp_path, rad())
    assert hjelp.dump(k.base) == for_


def test_en_nyere_fil_endrer_og_det_som_var_staar_ved_siden_av(k: Kontekst, tmp_path: Path) -> None:
    les(k, tmp_path, rad(), rad(sprak="urdu", kvalifikasjon="grunnemne"), rad(tolkenummer="7"), rad(tolkenummer="8"))
    rapport = les(
        k,
        tmp_path,
        rad(etternavn="Hassan", kapasitet="", adresse_samtykke="ja", oppnadd="2016-01-01"),
        rad(etternavn="Hassan", kapasitet="", adresse_samtykke="ja", kvalifikasjon="bachelor"),
        rad(etternavn="Hassan", kapasitet="", adresse_samtykke="ja", sprak="arabisk", kvalifikasjon="tao"),
        rad(tolkenummer="7"),
        rad(tolkenummer="9"),
        navn="ny.csv",
    )
    assert (rapport.nye, rapport.endret, rapport.uendret, rapport.ikke_i_filen) == ([9], [10482], 1, [8])
    assert [(e.sprak, e.fra, e.til) for e in rapport.kategoriendringer] == [("somali", "C", "A"), ("urdu", "D", None)]
    tolk = steg.finn(k, 10482)
    assert tolk is not None
    assert [(s.sprak, s.kategori) for s in tolk.sprak] == [("somali", "A"), ("arabisk", None)]
    assert dict(tolk.sprak[0].kvalifikasjoner) == {"statsautorisasjon": "2016-01-01", "bachelor": "2015-06-12"}
    rettet = [r[:3] for r in rettelser_til(k.base, "tolk:10482")]
    assert rettet == [
        ("etternavn", "Yusuf", "Hassan"),
        ("adresse_samtykke", "nei", "ja"),
        ("kapasitet", "heltid", None),
    ]
    assert steg.finn_navn(k, "Hassan") == [tolk]
    hel(k.base)


def test_det_som_var_ute_av_filen_kommer_inn_igjen(k: Kontekst, tmp_path: Path) -> None:
    """A qualification is never deleted: it ends, and begins again."""
    begge = [rad(), rad(sprak="urdu", kvalifikasjon="grunnemne")]
    les(k, tmp_path, *begge)
    les(k, tmp_path, rad(), navn="uten.csv")
    assert len(k.base.hent("SELECT sprak FROM tolk_kvalifikasjon WHERE ugyldig_grunn = 'ikke i filen'")) == 1
    hel(k.base)
    rapport = les(k, tmp_path, *begge, hode=HODE + ";kategori", navn="igjen.csv")
    assert (rapport.endret, rapport.merknader) == ([10482], [])
    tolk = steg.finn(k, 10482)
    assert tolk is not None
    assert [(s.sprak, s.kategori) for s in tolk.sprak] == [("somali", "C"), ("urdu", "D")]
    hel(k.base)


def test_bare_nye_kvalifikasjoner_rorer_ikke_personen(k: Kontekst, tmp_path: Path) -> None:
    les(k, tmp_path, rad(kapasitet=""))
    for_ = steg.finn(k, 10482)
    les(k, tmp_path, rad(kapasitet=""), rad(kapasitet="", kvalifikasjon="tao"), navn="ny.csv")
    etter = steg.finn(k, 10482)
    assert for_ is not None
    assert etter is not None
    assert etter.sist == for_.sist
    assert rettelser_til(k.base, "tolk:10482") == []
    assert len(etter.sprak[0].kvalifikasjoner) == 2
    les(k, tmp_path, rad(kapasitet="deltid"), rad(kapasitet="deltid", kvalifikasjon="tao"), navn="nyere.csv")
    assert [r[:3] for r in rettelser_til(k.base, "tolk:10482")] == [("kapasitet", None, "deltid")]
    hel(k.base)


def test_praksis_for_tegnsprak_kommer_fra_regelverket(k: Kontekst, tmp_path: Path) -> None:
    typer = ("norsk tegnspråk", "norsk skrivetolking", "tolking for døvblinde")
    les(k, tmp_path, *(rad(sprak=t, tolketype=t, kvalifikasjon="eldre-tolkeutdanning") for t in typer))
    tolk = steg.finn(k, 10482)
    assert tolk is not None
    assert [(s.kategori, s.antatt) for s in tolk.sprak] == [("D", True)] * 3


def test_bare_saksbehandlere_leser_inn_og_ser_alt(k: Kontekst, tmp_path: Path, avvist: Avvist) -> None:
    les(k, tmp_path, rad())
    leser = hjelp.som(k, "lars", "leser")
    avvist(AnnenPerson, lambda: les(leser, tmp_path, rad(tolkenummer="2"), navn="b.csv"), kommando=False)
    avvist(AnnenPerson, lambda: steg.vis_internt(leser, 10482), kommando=False)
    avvist(AnnenPerson, lambda: steg.liste(leser, internt=True), kommando=False)
    assert steg.vis(leser, 10482)
    assert len(steg.liste(leser)) == 1


def test_a_se_alt_om_en_tolk_er_logget_for_det_vises(k: Kontekst, tmp_path: Path) -> None:
    les(k, tmp_path, rad())
    assert steg.vis_internt(k, 1) is None
    siste = "SELECT handling, gjelder, bruker FROM journal ORDER BY nr DESC LIMIT 1"
    assert k.base.en(siste) == ("tolk.importert", "innlesing:1", "kari")
    assert steg.vis_internt(k, 10482) == steg.finn(k, 10482)
    assert k.base.en(siste) == ("tolk.vist", "tolk:10482", "kari")


@pytest.mark.parametrize(
    ("sokt", "numre"),
    [
        ("Amina Yusuf", [1, 2]),
        ("yusuf AMINA", [1, 2]),
        ("amina", [1, 2]),
        ("ami", [1, 2, 5]),
        ("Aase", [3]),
        ("Ødegaard", [3]),
        ("muller", [4]),
        ("Amina Müller", []),
        ("", []),
        ("%", []),
    ],
)
def test_tolker_finnes_paa_navn(k: Kontekst, tmp_path: Path, sokt: str, numre: list[int]) -> None:
    navn = [("Amina", "Yusuf"), ("Amina", "Yusuf"), ("Åse", "Ødegård"), ("Jürgen", "Müller"), ("Aminata", "Ba")]
    les(k, tmp_path, *(rad(tolkenummer=str(i), fornavn=f, etternavn=e) for i, (f, e) in enumerate(navn, start=1)))
    assert [t.tolkenummer for t in steg.finn_navn(k, sokt)] == numre


def test_navn_som_ligner_foreslas(k: Kontekst, tmp_path: Path) -> None:
    les(k, tmp_path, rad(), rad(tolkenummer="2"), rad(tolkenummer="3", fornavn="Jan", etternavn="Nowicki"))
    assert [t.tolkenummer for t in steg.finn_naer(k, "Amna Yussuf")] == [2, 10482]
    assert steg.finn_naer(k, "Zzz") == []


@pytest.fixture
def register(k: Kontekst, tmp_path: Path) -> Kontekst:
    les(
        k,
        tmp_path,
        rad(tolkenummer="1", fylke="15"),
        rad(tolkenummer="2", kvalifikasjon="grunnemne"),
        rad(tolkenummer="3", kvalifikasjon="bachelor", sprak="serbokroatisk"),
        rad(tolkenummer="4", status="inaktiv"),
        rad(tolkenummer="5", status="ikke oppført", kvalifikasjon="bachelor"),
        rad(tolkenummer="6", kvalifikasjon="tao"),  # no category: not in the public list (tolkeforskriften § 10)
        rad(tolkenummer="7", kvalifikasjon="utenlandsk", sprak="dari"),  # placed case by case (§ 12)
    )
    return k


@pytest.mark.parametrize(
    ("valg", "numre"),
    [
        ({}, [3, 1, 2, 7]),
        ({"internt": True}, [3, 5, 1, 4, 2, 6, 7]),
        ({"kapasitet": Kapasitet.DELTID}, []),
        ({"sprak": "Somali"}, [1, 2]),
        ({"sprak": "kroatisk"}, [3]),
        ({"sprak": "urdu"}, []),
        ({"kategori": Kategori.C}, [1]),
        ({"kategori": Kategori.C, "internt": True}, [1, 4]),
        ({"fylke": "15"}, [1]),
        ({"fylke": "møre og romsdal"}, [1]),
        ({"fylke": "Oslo", "sprak": "somali"}, [2]),
        ({"sprak": "som"}, [1, 2]),  # ISO 639-3
        ({"sprak": "KLINGON"}, [8]),  # an old file's own word for it
        ({"sprak": "wolof"}, []),  # in the register's list, but nobody stands with it
        ({"tolkenummer": 2}, [2]),
        ({"tolkenummer": 4}, []),
        ({"navn": "amina"}, [3, 1, 2, 8, 7]),
        ({"navn": "ami yus", "sprak": "dari"}, [7]),
        ({"navn": "Amna", "sprak": "dari"}, [7]),  # nobody is called so, and only names like it are looked for there
        ({"navn": "Amina", "fylke": "Finnmark"}, []),
        ({"tolketype": "tegnspråk"}, [9]),
        ({"tolketype": "norsk tegnsprak"}, [9]),
        ({"tolketype": "talespråk", "kategori": Kategori.B}, [3]),
    ],
)
def test_listen_er_best_kvalifiserte_forst(
    register: Kontekst, tmp_path: Path, valg: dict[str, Any], numre: list[int]
) -> None:
    if valg.keys() & {"navn", "tolketype"} or valg.get("sprak") == "KLINGON":
        tegn = "norsk tegnspråk"
        les(
            register,
            tmp_path,
            rad(tolkenummer="9", sprak=tegn, tolketype=tegn, kvalifikasjon="bachelor-tegnspråk", fornavn="Ola"),
            navn="flere.csv",
        )
        fort_for(register, 8, "klingon")
    utvalg = Utvalg(**{n: v for n, v in valg.items() if n != "internt"})
    assert [r.tolkenummer for r in steg.liste(register, utvalg, internt="internt" in valg)] == numre


@pytest.mark.parametrize(
    ("valg", "mente"),
    [
        ({"fylke": "Atlantis"}, ""),
        ({"fylke": "Oslu"}, "Mente du «Oslo»?"),
        ({"fylke": "trondelagg"}, "Mente du «Trøndelag»"),
        ({"sprak": "somalli"}, "Mente du «somali»"),
        ({"sprak": "qqqq"}, ""),
        ({"tolketype": "norsk tegnspråg"}, "Mente du «norsk tegnspråk»?"),
        ({"tolketype": "simultan"}, ""),
    ],
)
def test_et_ukjent_ord_gir_forslag(register: Kontekst, avvist: Avvist, valg: dict[str, Any], mente: str) -> None:
    klasse = UkjentSprak if "sprak" in valg else Bruksfeil
    neste = avvist(klasse, lambda: steg.liste(register, Utvalg(**valg)), kommando=False).neste
    assert mente in neste and ("Mente du" in neste) is bool(mente)


def test_fylkesnavn(register: Kontekst) -> None:
    navn = steg.fylkesnavn(register)
    assert (navn["15"], navn["99"]) == ("Møre og Romsdal", "Uoppgitt")


@pytest.mark.parametrize(("nr", "vises"), [(1, True), (4, False), (5, False), (6, False), (7, True), (99, False)])
def test_bare_oppforte_vises_offentlig(register: Kontekst, nr: int, vises: bool) -> None:
    assert (steg.vis(register, nr) is not None) is vises


def test_offentlige_typer_har_ikke_plass_til_det_som_er_unntatt() -> None:
    """By construction: there is no field that could hold it."""
    unntatt = {"fodselsdato", "fodselsnummer", "personnummer", "adresse_samtykke", "sist"}
    assert not unntatt & {*OffentligTolk._fields, *Registerrad._fields}
    assert "adresse" not in Registerrad._fields
    assert OffentligTolk.__annotations__["adresse"] != Tolk.__annotations__["adresse"]


def alle_verdier(ting: object) -> list[object]:
    """Walk everything inside a value."""
    if isinstance(ting, dict):
        return [v for par in ting.items() for del_ in par for v in alle_verdier(del_)]
    if isinstance(ting, list | tuple | set):
        return [v for del_ in ting for v in alle_verdier(del_)]
    if is_dataclass(ting):
        return [v for f in fields(ting) for v in alle_verdier(getattr(ting, f.name))]
    return [ting]


@pytest.mark.parametrize(("samtykke", "vises"), [("ja", True), ("nei", False), ("", False)])
def test_ingen_offentlig_verdi_har_fodselsdato_eller_adresse_uten_samtykke(
    k: Kontekst, tmp_path: Path, samtykke: str, vises: bool
) -> None:
    les(k, tmp_path, rad(adresse_samtykke=samtykke))
    alt = [str(v) for v in alle_verdier([steg.vis(k, 10482), steg.liste(k), steg.liste(k, internt=True)])]
    assert "1984-05-17" not in alt
    assert ("Hemmelig vei 1" in alt) is vises
    assert "Amina Yusuf" in alt


def test_samtykke_uten_adresse_er_ingen_adresse(k: Kontekst, tmp_path: Path) -> None:
    les(k, tmp_path, rad(adresse_samtykke="ja", adresse=""))
    tolk = steg.vis(k, 10482)
    assert tolk is not None
    assert tolk.adresse is None


def test_hele_tolken_kommer_tilbake_fra_basen(k: Kontekst, tmp_path: Path) -> None:
    les(k, tmp_path, rad(mellomnavn="Ali", kjonn="", kapasitet="", fodselsdato="", status="ikke oppført", oppfort=""))
    tolk = steg.finn(k, 10482)
    assert tolk is not None
    assert tolk.navn == "Amina Ali Yusuf"
    assert (tolk.kjonn, tolk.kapasitet, tolk.fodselsdato, tolk.oppfort) == (None, None, None, None)
    assert tolk.status is Status.IKKE_OPPFORT
