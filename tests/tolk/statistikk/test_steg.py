from io import BytesIO
from pathlib import Path

import hjelp
import pytest
from python_calamine import CalamineWorkbook
from tolk.register.registerfil import fort_for, rad, skriv

import imdi_cli
from imdi_cli.kjerne.avslag import AnnenPerson, Bruksfeil
from imdi_cli.tolk.register.steg.innlesing import importer
from imdi_cli.tolk.statistikk import regler, steg
from imdi_cli.tolk.statistikk.steg.arbeidsbok import MERKE, arbeidsbok

EKSEMPEL = Path(imdi_cli.__file__).parent / "eksempler" / "tolker.csv"


def test_tallene_er_de_som_listes(k):
    importer(k, EKSEMPEL)
    from imdi_cli.tolk.register import steg as register

    s = steg.lag(k, internt=True)
    rader = register.liste(k)
    assert (s.tolker, s.oppforinger) == (len({r.tolkenummer for r in rader}), len(rader))
    assert {r.sprak for r in s.sprak} == {r.sprak for r in rader}
    assert s.over_tid[-1].tolker == s.tolker
    assert "wolof" in s.ingen and "somali" not in s.ingen
    assert {a.navn for a in s.fylker} >= {"Oslo", "Vestland"}


def test_over_tid_kommer_fra_loggen(k, tmp_path):
    importer(k, skriv(tmp_path / "a.csv", rad()))
    senere = hjelp.senere(k, days=40)
    importer(senere, skriv(tmp_path / "b.csv", rad(status="inaktiv"), rad(tolkenummer="2"), rad(tolkenummer="3")))
    s = steg.lag(senere, internt=True, grense=1)
    assert [(b.dag, b.tolker) for b in s.over_tid] == [("2026-11-30", 1), ("2026-12-31", 1), ("2027-01-02", 2)]
    assert s.tolker == 2
    assert len(arbeidsbok(s).figurer) == 2


def test_avslag_og_roller(k, avvist):
    avvist(regler.KanIkkePublisereUtenVern, lambda: steg.lag(k, internt=False))
    avvist(Bruksfeil, lambda: steg.lag(k, internt=True, grense=0), kommando=False)
    for rolle in steg.ROLLER:
        steg.lag(hjelp.som(k, rolle, rolle), internt=True)
    with pytest.raises(AnnenPerson):
        steg.lag(hjelp.som(k, "leser", "leser"), internt=True)


def test_arbeidskopien_er_merket_overalt_og_loggfort(k):
    importer(k, EKSEMPEL)
    s = steg.lag(k, internt=True)
    bok = arbeidsbok(s)
    assert MERKE in bok.tittel and MERKE in bok.forside[0]
    assert all(MERKE in ark.forklaring[0] for ark in bok.ark)
    assert all(MERKE in figur.tittel for figur in bok.figurer)
    data = steg.arbeidskopi(s)
    lest = CalamineWorkbook.from_filelike(BytesIO(data))
    assert lest.sheet_names[-1] == "Figur 1 Språk"
    sprak = lest.get_sheet_by_name("Språk").to_python()
    assert sprak[-1][2] == s.sprak[-1].tolker
    steg.noter_kopi(k, data)
    assert k.base.en("SELECT handling FROM journal ORDER BY nr DESC LIMIT 1")[0] == "tolk.statistikk.laget"


def test_et_tomt_register(k):
    s = steg.lag(k, internt=True)
    assert (s.tolker, s.sprak, s.faa, s.over_tid) == (0, (), (), ())
    assert arbeidsbok(s).figurer == []
    assert steg.arbeidskopi(s)


def test_et_sprak_som_ikke_er_i_listen_telles_slik_det_star(k, tmp_path):
    importer(k, skriv(tmp_path / "a.csv", rad()))
    fort_for(k, 10482, "farsi")
    fort_for(k, 10482, "klingon")
    assert {r.sprak for r in steg.lag(k, internt=True).sprak} == {"somali", "persisk", "klingon"}
