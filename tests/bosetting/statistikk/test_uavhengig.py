"""Two calculations that share nothing agree on every cell of every table: ten random extracts, 24 months each."""

import random
from datetime import date

import pytest
from bosetting.statistikk import uavhengig
from bosetting.statistikk.personer import (
    bilde,
    celler,
    person,
    steder,
    tell,
    tilfeldige,
    tilfeldige_hendelser,
    tilfeldige_kommuner,
)

from imdi_cli.bosetting.statistikk.regler.parametre import maanedsslutt
from imdi_cli.bosetting.statistikk.regler.tabeller.flyt import beholdning
from imdi_cli.bosetting.statistikk.regler.tabeller.register import alle
from imdi_cli.bosetting.uttrekk.typer import ALDRI

# Extract after extract begins in another year, so that every period of the targets is met.
FOERSTE = (2009, 2012, 2013, 2015, 2017, 2018, 2019, 2020, 2021, 2023)


@pytest.mark.parametrize("nr", range(10))
def test_en_uavhengig_beregning_er_enig_i_hver_celle(nr: int) -> None:
    r = random.Random(20260000 + nr)
    aar = FOERSTE[nr]
    fra, til = date(aar - 2, 1, 1), date(aar + 2, 3, 1)
    rader = tilfeldige(r, 130, fra, til)
    kommuner = {a: tilfeldige_kommuner(r, a) for a in (aar - 1, aar, aar + 1)}
    hendelser = tilfeldige_hendelser(r, 150, len(rader), fra, til) if nr % 3 else None
    # What was known before lacks some, and has some who had not yet been settled or closed.
    forrige = [rad if r.random() < 0.8 else rad._replace(bosatt=ALDRI) for rad in rader if r.random() < 0.9]
    antall = 0
    for maaned in range(24):
        dag = maanedsslutt(date(aar + 1, 12, 31), 23 - maaned)
        egne = kommuner[dag.year] if nr % 4 else []
        kjent = beholdning(bilde(forrige, dag).forrige) if maaned % 2 else None
        b = bilde(rader, dag, kommuner_={dag.year: egne}, hendelser=hendelser, kjent=kjent)
        fikk = celler(list(alle(b)))
        st = steder()
        ventet = uavhengig.tell(
            uavhengig.Kilder(
                rader,
                egne,
                [],
                hendelser,
                forrige if maaned % 2 else None,
                st.fylke,
                lambda a: [*steder().fylker(a)],
                st.antall_kommuner,
            ),
            dag,
        )
        vaare = {nokkel: c.symbol if c.verdi is None else c.verdi for nokkel, c in fikk.items()}
        assert {k: (vaare.get(k), v) for k, v in ventet.items() if vaare.get(k) != v} == {}, dag
        assert set(vaare) == set(ventet), dag
        antall += len(ventet)
    assert antall > 24 * 500


def test_et_tomt_uttrekk_gir_nuller_og_tegn() -> None:
    alt = tell([], "2021-12-31", hendelser=[])
    assert {v for v in alt.values() if not isinstance(v, str)} == {0}
    assert {v for v in alt.values() if isinstance(v, str)} == {".", ".."}
    assert alt["T7", "totalt", "b_snitt"] == "." and alt["M15", "kjent", "totalt"] == ".."


def test_rekkefolgen_av_radene_betyr_ingenting() -> None:
    r = random.Random(7)
    rader = tilfeldige(r, 200, date(2019, 1, 1), date(2022, 1, 1))
    stokket = rader[:]
    r.shuffle(stokket)
    assert tell(rader, "2021-11-30") == tell(stokket, "2021-11-30")
    assert person() == person()
