"""The annual figures: as an independent count has them, over random histories, with and without deletion."""

from datetime import date
from fractions import Fraction
from random import Random

import pytest
from tolk.varselstatistikk import historie

from imdi_cli.kjerne.avslag import Bruksfeil
from imdi_cli.tolk.varselstatistikk.regler import avspilling, telling
from imdi_cli.tolk.varselstatistikk.typer import Antall, Fakta, Par, Statistikk, Tid

AARENE = range(historie.AARENE[0], historie.AARENE[1] + 1)


def spilt(rader, aar):
    return telling.tell(avspilling.fakta(avspilling.spill(rader)), aar, historie.I_DAG)


def telt(rader: tuple[Antall, ...]) -> dict[str, int]:
    return {a.kode: a.antall for a in rader if a.antall}


def krev_likt(s: Statistikk, skal: dict) -> None:
    for navn in (
        "virkeomrade",
        "kanal",
        "varslertype",
        "anonymitet",
        "utfall",
        "reaksjoner",
        "klageutfall",
        "rutiner",
    ):
        assert telt(getattr(s, navn)) == skal[navn], navn
    for navn in ("raad", "raad_brudd"):
        assert {(p.utvalg, p.imdi): p.antall for p in getattr(s, navn)} == skal[navn], navn
    for navn in ("tid_varsel", "tid_sak"):
        t, dager = getattr(s, navn), sorted(skal[navn])
        assert (t.antall, t.korteste, t.lengste) == (len(dager), *((dager[0], dager[-1]) if dager else (None, None)))
        if dager:
            midt = len(dager) // 2
            assert Fraction(t.median) == Fraction(dager[midt] + dager[-midt - 1], 2)
        else:
            assert t.median is None
    egne = {b.kode: (b.pastatt, b.brudd, b.ikke_brudd, b.ikke_opplyst, b.vesentlig) for b in s.brudd}
    assert {k: egne[k] for k in skal["brudd"]} == skal["brudd"]
    assert all(not any(v) for k, v in egne.items() if k not in skal["brudd"])
    assert {f.regel: [f.holdt, f.brutt, f.ikke_nodvendig] for f in s.frister} == skal["frister"]
    for navn, verdi in skal.items():
        if isinstance(verdi, int):
            assert getattr(s, navn) == verdi, navn


@pytest.mark.parametrize("fro", range(60))
def test_tallene_er_de_en_uavhengig_telling_gir(fro):
    r = Random(fro)
    verden = historie.lag_verden(r)
    for aar in AARENE:
        krev_likt(spilt(historie.journal(verden, r, med_sletting=False), aar), historie.tell(verden, aar))


@pytest.mark.parametrize("fro", range(60))
def test_det_som_er_slettet_telles_som_for(fro):
    r = Random(fro)
    verden = historie.lag_verden(r)
    hele = historie.journal(verden, r, med_sletting=False)
    slettet = historie.journal(verden, r, med_sletting=True)
    for aar in AARENE:
        assert spilt(slettet, aar) == spilt(hele, aar)
        krev_likt(spilt(slettet, aar), historie.tell(verden, aar))


@pytest.mark.parametrize("fro", range(10))
def test_summene_gaar_opp(fro):
    r = Random(fro)
    rader = historie.journal(historie.lag_verden(r), r, med_sletting=True)
    for aar in AARENE:
        s = spilt(rader, aar)
        assert s.mottatt == s.innenfor + s.utenfor + s.uavklart
        for navn in ("virkeomrade", "kanal", "varslertype", "anonymitet"):
            assert sum(a.antall for a in getattr(s, navn)) == s.mottatt
        assert sum(a.antall for a in s.utfall) == s.avgjort == s.fulgt + s.fraveket + s.uten_raad
        assert sum(p.antall for p in s.raad) == s.avgjort
        assert sum(a.antall for a in s.rutiner) == s.saker
        assert s.aar_for_aar[-1][:2] == (aar, s.mottatt)
        assert s.aar_for_aar[-1].avgjort == s.avgjort


def test_en_tabell_uten_rader_i_loggen_teller_som_ingen():
    s = spilt([], 2025)
    assert (s.mottatt, s.avgjort, s.klager, s.tid_sak) == (0, 0, 0, Tid(0, None, None, None))
    assert all(a.antall == 0 for a in (*s.utfall, *s.klageutfall, *s.reaksjoner, *s.virkeomrade))
    assert [r.aar for r in s.aar_for_aar] == [2025]
    assert avspilling.fakta(avspilling.spill([])) == Fakta((), (), (), (), ())


def test_en_endring_av_ukjent_slag_stopper_tellingen():
    with pytest.raises(ValueError, match="sak noe"):
        avspilling.spill([[["sak", "noe", {"aar": 2024, "lopenr": 1}, {}]]])
    avspilling.spill([[["leke", "noe", {"id": 1}, {}]]])


@pytest.mark.parametrize(
    ("dager", "median"),
    [([5], 5), ([1, 2], 1.5), ([1, 3], 2), ([3, 1, 2], 2), ([0, 0, 0, 1], 0), ([10, 1, 4, 5], 4.5)],
)
def test_medianen_er_noyaktig(dager, median):
    t = telling.tid(("2026-01-01", date.fromordinal(date(2026, 1, 1).toordinal() + d).isoformat()) for d in dager)
    assert (t.median, type(t.median)) == (median, type(median))


def test_en_sak_som_avgjores_paa_nytt_telles_med_den_siste_i_hvert_aar():
    sak = {"aar": 2024, "lopenr": 1}
    rader = [[historie._rad("sak", sak, {"apnet": "2024-01-10", "avsluttet": None, "rutine": 1, "status": "x"})]]
    for nr, (dag, utfall) in enumerate(
        [("2024-03-01", "advarsel"), ("2024-05-01", "utestenging"), ("2025-02-01", "ikke-brudd")], 1
    ):
        felt = {"utfall": utfall, "tilbakekall": 0, "besluttet": dag}
        rader.append([historie._rad("sak_beslutning", sak | {"nr": nr}, felt)])
    assert telt(spilt(rader, 2024).utfall) == {"utestenging": 1}
    assert telt(spilt(rader, 2025).utfall) == {"ikke-brudd": 1}
    assert [r.avgjort for r in spilt(rader, 2025).aar_for_aar] == [1]


def test_et_raad_som_kom_etter_avgjorelsen_er_ikke_fulgt():
    sak = {"aar": 2024, "lopenr": 1}
    rader = [
        [historie._rad("sak", sak, {"apnet": "2024-01-10", "avsluttet": None, "rutine": 1, "status": "x"})],
        [historie._rad("sak_raad", sak | {"nr": 1}, {"dato": "2024-02-01", "anbefalt": "advarsel"})],
        [historie._rad("sak_raad", sak | {"nr": 2}, {"dato": "2024-04-01", "anbefalt": "veiledning"})],
        [
            historie._rad(
                "sak_beslutning", sak | {"nr": 1}, {"utfall": "advarsel", "tilbakekall": 0, "besluttet": "2024-03-01"}
            )
        ],
    ]
    s = spilt(rader, 2024)
    assert (s.fulgt, s.fraveket, s.raad) == (1, 0, (Par("advarsel", "advarsel", 1),))


def test_et_varsel_som_ble_apnet_igjen_er_ikke_avsluttet():
    v = {"aar": 2024, "lopenr": 1}
    felt = {"mottatt": "2024-01-02", "kanal": "annet", "varsler_type": None, "anonymitet": "ukjent"}
    rader = [
        [historie._rad("varsel", v, felt | {"virkeomrade": "utenfor-ikke-krav", "status": "avsluttet"})],
        [historie._rad("varsel_avslutning", v | {"nr": 1}, {"svar": "godkjent", "svart": "2024-01-05"})],
    ]
    assert (spilt(rader, 2024).lukket_uten_sak, spilt(rader, 2024).apne_varsler) == (1, 0)
    rader.append([historie._rad("varsel", v, {"virkeomrade": "innenfor-oppført", "status": "journalført"}, "endre")])
    assert (spilt(rader, 2024).lukket_uten_sak, spilt(rader, 2024).apne_varsler) == (0, 1)


def test_et_spor_av_en_sak_uten_avgjorelse():
    felt = {"sak": None, "begynt": "2024-01-02", "avsluttet": "2024-02-02", "utfall": None, "tilbakekall": None}
    felt |= {"besluttet": None, "anbefalt": None}
    s = spilt([[historie._rad("slettet", {"gjelder": "S-2024-0001"}, felt)]], 2024)
    assert (s.saker, s.avgjort, s.avsluttet) == (1, 0, 1)


def test_en_kode_som_ikke_er_i_ordlisten_telles_likevel():
    assert telling.antall(["a", "x", None, "x"], {"a": "A", "b": "B"}) == (
        Antall("a", "A", 1),
        Antall("b", "B", 0),
        Antall("ikke oppgitt", "ikke oppgitt", 1),
        Antall("x", "x", 2),
    )


@pytest.mark.parametrize("aar", [2021, 2027, 0, -1])
def test_aar_det_ikke_finnes_tall_for(aar):
    with pytest.raises(Bruksfeil) as fanget:
        telling.krev_aar(aar, historie.I_DAG)
    assert "--år" in fanget.value.neste
    telling.krev_aar(2022, historie.I_DAG)
    telling.krev_aar(2026, historie.I_DAG)
