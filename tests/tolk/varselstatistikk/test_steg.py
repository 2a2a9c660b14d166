"""The annual figures from the real journal, the refusals, and the working copy."""

from datetime import date
from io import BytesIO
from random import Random

import hjelp
import pytest
from python_calamine import CalamineWorkbook
from tolk.varsel import lag as varsellag
from tolk.varselstatistikk import historie
from tolk.varselstatistikk.test_regler import krev_likt

from imdi_cli.base.journal import noter, skritt
from imdi_cli.kjerne.avslag import AnnenPerson, Bruksfeil
from imdi_cli.kjerne.felt import Tidspunkt
from imdi_cli.styring.bruker.typer.rader import Rolle
from imdi_cli.tolk.reaksjon import steg as reaksjoner
from imdi_cli.tolk.reaksjon.typer import Enkeltvedtak, NyReaksjon, Reaksjonstype
from imdi_cli.tolk.rutine import steg as rutine
from imdi_cli.tolk.sak import lager as saker
from imdi_cli.tolk.statistikk.regler import KanIkkePublisereUtenVern
from imdi_cli.tolk.statistikk.typer import MERKE
from imdi_cli.tolk.varsel.steg import retting, svar
from imdi_cli.tolk.varsel.typer.koder import Anonymitet, Brudd, Kanal
from imdi_cli.tolk.varselstatistikk import steg
from imdi_cli.tolk.varselstatistikk.steg.arbeidsbok import arbeidsbok, nokkeltall


def sett_inn(k, gjelder, *rader):
    with k.base.atomisk(), skritt(k, "sak.prov", gjelder) as s:
        for tabell, verdier in rader:
            s.sett_inn(tabell, verdier)


def lag_aar(k, mappe):
    """Make a small year through the steps there are: three varsler, one case about two of them, decided."""
    varsellag.tolker(k, mappe)
    varsellag.varsel(k, brudd=(Brudd.GT_KOMP, Brudd.TP_BRUDD), mottatt=Tidspunkt(date(2026, 3, 2), None))
    varsellag.varsel(k, kanal=Kanal.PAPIR, brudd=(Brudd.GT_KOMP,), mottatt=Tidspunkt(date(2026, 3, 5), None))
    varsellag.varsel(k, tolk="Ukjent Tolk", anonymitet=Anonymitet.UKJENT, mottatt=Tidspunkt(date(2025, 12, 30), None))
    sak = {"aar": 2026, "lopenr": 1}
    oppe = {"apnet": "2026-03-10", "status": "besluttet", "apning_oppfort": 1, "apning_autorisert": ""}
    vedtak = {"utfall": "advarsel", "sprak": "", "tilbakekall": 0, "begrunnelse": "x", "foreslatt_av": "kari"}
    vedtak |= {"foreslatt": "2026-06-01", "besluttet_av": "ole", "besluttet": "2026-06-11", "oppfort": 1}
    sett_inn(
        k,
        "S-2026-0001",
        (saker.SAK, sak | oppe | {"tolkenummer": varsellag.BEGGE, "rutine": rutine.gjeldende(k)}),
        *((saker.VARSEL, {"varsel_aar": 2026, "varsel_lopenr": nr, **sak, "koblet": "2026-03-10"}) for nr in (1, 2)),
        (saker.BRUDD, sak | {"kode": "GT-KOMP", "vurdering": "brudd", "alvor": "ikke vesentlig"}),
        (saker.BRUDD, sak | {"kode": "TP-BRUDD", "vurdering": "ikke brudd"}),
        (
            saker.RAAD,
            sak | {"nr": 1, "mote": "U-2026-0001", "dato": "2026-05-20", "anbefalt": "veiledning", "tekst": "x"},
        ),
        (saker.RAAD_BRUDD, sak | {"nr": 1, "kode": "GT-KOMP", "vurdering": "brudd"}),
        (saker.RAAD_BRUDD, sak | {"nr": 1, "kode": "TP-BRUDD", "vurdering": "brudd"}),
        (saker.BESLUTNING, sak | {"nr": 1} | vedtak),
    )
    with k.base.atomisk(), skritt(k, "sak.prov", "S-2026-0001") as s:
        ny = NyReaksjon(
            varsellag.BEGGE, Reaksjonstype.ADVARSEL, "2026-06-11", Enkeltvedtak.MA_AVKLARES, sak="S-2026-0001"
        )
        reaksjoner.sett(k, s, ny)


def test_tallene_kommer_fra_loggen(k, tmp_path):
    lag_aar(k, tmp_path)
    s = steg.lag(k, internt=True)
    assert (s.aar, s.til, s.mottatt, s.innenfor, s.uavklart) == (2026, "2026-11-23", 2, 2, 0)
    assert (s.saker, s.avgjort, s.avsluttet, s.fulgt, s.fraveket) == (1, 1, 0, 0, 1)
    assert s.raad == (("veiledning", "advarsel", 1),)
    assert s.raad_brudd == (("brudd", "brudd", 1), ("brudd", "ikke brudd", 1))
    assert (s.tid_varsel.antall, s.tid_varsel.median, s.tid_sak.median) == (2, 99.5, 93)
    assert {b.kode: b[2:] for b in s.brudd if any(b[2:])} == {"GT-KOMP": (2, 1, 0, 0, 0), "TP-BRUDD": (1, 0, 0, 1, 0)}
    assert [(a.kode, a.antall) for a in s.reaksjoner if a.antall] == [("advarsel", 1)]
    assert [(a.kode, a.antall) for a in s.kanal if a.antall] == [("e-post", 1), ("papirpost", 1)]
    assert [(a.navn, a.antall) for a in s.rutiner] == [("ingen vedtatt rutine, eller ikke kjent", 1)]
    assert (s.apne_varsler, s.apne_saker) == (1, 1)
    assert [(r.aar, r.mottatt, r.avgjort) for r in s.aar_for_aar] == [(2025, 1, 0), (2026, 2, 1)]
    assert {"klage.frist", "reaksjon.advarsler.antall", "utvalg.periode"} <= {r.id for r in s.regler}
    i_fjor = steg.lag(k, internt=True, aar=2025)
    assert (i_fjor.til, i_fjor.mottatt, i_fjor.uavklart, i_fjor.saker) == ("2025-12-31", 1, 1, 0)


def test_mange_rader_paa_en_gang_telles_hver_for_seg(k, tmp_path):
    lag_aar(k, tmp_path)
    brudd = [(2026, 1, kode, "brudd") for kode in ("HAB-OPPLYS", "GT-TITTEL")]
    with k.base.atomisk(), skritt(k, "sak.prov", "S-2026-0001") as s:
        s.sett_inn_mange(saker.BRUDD, ("aar", "lopenr", "kode", "vurdering"), brudd)
    assert {b.kode for b in steg.lag(k, internt=True).brudd if b.brudd} == {"GT-KOMP", "HAB-OPPLYS", "GT-TITTEL"}


def test_fristene_er_de_databasen_har(k, tmp_path):
    lag_aar(k, tmp_path)
    (rad,) = (r for r in steg.lag(k, internt=True).frister if r.regel == "varsel.kvittering")
    assert rad[2:] == (0, 1, 0), "kvitteringen av 2. mars er ikke sendt"
    nr = varsellag.V1
    svar.send(k, svar.skriv(k, nr, svar.KVITTERING, sendt=k.i_dag))
    (rad,) = (r for r in steg.lag(k, internt=True).frister if r.regel == "varsel.kvittering")
    assert rad[2:] == (0, 1, 0), "sendt for sent er ikke holdt"


def test_et_rettet_varsel_telles_slik_det_er_rettet(k, tmp_path):
    lag_aar(k, tmp_path)
    retting.endre(k, varsellag.V1, {"kanal": Kanal.ANNET})
    s = steg.lag(k, internt=True)
    assert [(a.kode, a.antall) for a in s.kanal if a.antall] == [("papirpost", 1), ("annet", 1)]


@pytest.mark.parametrize("fro", range(4))
def test_enhver_historie_leses_likt_av_begge_databasene(k, fro):
    r = Random(fro)
    verden = historie.lag_verden(r)
    noter(k, "leke", "annet", tabell="varsel")
    for rader in historie.journal(verden, r, med_sletting=True):
        with k.base.atomisk(), skritt(k, "prov", "prov") as s:
            s.rader += rader
    for aar in (2024, 2026):
        krev_likt(steg.lag(k, internt=True, aar=aar), historie.tell(verden, aar))


def test_uten_internt_lages_ingenting(k, avvist):
    stans = avvist(KanIkkePublisereUtenVern, lambda: steg.lag(k, internt=False))
    assert stans.neste.endswith("imdi varsel statistikk --internt")


@pytest.mark.parametrize("aar", [2021, 2027])
def test_et_aar_uten_tall(k, avvist, aar):
    avvist(Bruksfeil, lambda: steg.lag(k, internt=True, aar=aar), kommando=False)


def test_roller(k, avvist):
    for rolle in Rolle:
        egen = hjelp.som(k, "ole", rolle.value)
        if rolle.value in steg.ROLLER:
            steg.lag(egen, internt=True)
        else:
            avvist(AnnenPerson, lambda egen=egen: steg.lag(egen, internt=True), kommando=False)


def test_loggen_sier_hvem_som_tok_tallene(k, base):
    ole = hjelp.som(k, "ole", "statistiker")
    s = steg.lag(ole, internt=True)
    steg.noter_kopi(ole, s, steg.arbeidskopi(s))
    rader = base.hent("SELECT handling, bruker, gjelder FROM journal ORDER BY nr DESC LIMIT 2")
    assert rader == [
        ("varsel.statistikk.laget", "ole", "varselstatistikk:2026"),
        ("varsel.statistikk.vist", "ole", "varselstatistikk:2026"),
    ]


@pytest.mark.parametrize("tomt", [True, False])
def test_arbeidskopien_er_merket_paa_hvert_ark(k, tmp_path, tomt):
    if not tomt:
        lag_aar(k, tmp_path)
    s = steg.lag(k, internt=True)
    bok = arbeidsbok(s)
    assert len(bok.figurer) == 2
    assert [ark.fane[0] for ark in bok.ark] == sorted(ark.fane[0] for ark in bok.ark)
    assert {ark.fane[0] for ark in bok.ark} == {"1", "2"}
    assert "Programmet beskriver ingen saker" in " ".join(bok.forside)
    lest = CalamineWorkbook.from_filelike(BytesIO(steg.arbeidskopi(s)))
    for fane in lest.sheet_names:
        assert MERKE in str(lest.get_sheet_by_name(fane).to_python()), fane
    tall = {r[0]: r[1] for r in lest.get_sheet_by_name("2 Nøkkeltall").to_python() if len(r) > 1}
    assert all(tall[navn] == verdi for navn, verdi in nokkeltall(s))
    tid = lest.get_sheet_by_name("2 Tid").to_python()[-2]
    assert tid[2] == ("" if tomt else 99.5)


def test_kopien_navngir_ingen_og_beskriver_ingen_sak(k, tmp_path):
    lag_aar(k, tmp_path)
    data = steg.arbeidskopi(steg.lag(k, internt=True))
    lest = CalamineWorkbook.from_filelike(BytesIO(data))
    alt = " ".join(str(lest.get_sheet_by_name(f).to_python()) for f in lest.sheet_names)
    for hemmelig in ("Amina", "10482", "Tolken la til noe", "S-2026", "V-2026", "kari"):
        assert hemmelig not in alt
