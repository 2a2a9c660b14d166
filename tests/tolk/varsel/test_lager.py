"""The SQL of varsler, on both engines."""

from pathlib import Path

import pytest
from tolk.varsel.lag import BARE_OPPFORT, HVEM, V1, nummer, tolker, varsel

from imdi_cli.base.journal import skritt
from imdi_cli.base.nummer import Saksnummer
from imdi_cli.kjerne.kontekst import Kontekst
from imdi_cli.tolk.varsel import lager
from imdi_cli.tolk.varsel.typer.koder import Brudd
from imdi_cli.tolk.varsel.typer.rader import Identitet


@pytest.fixture
def kt(k: Kontekst, tmp_path: Path) -> Kontekst:
    tolker(k, tmp_path)
    return k


def test_det_som_settes_inn_leses_tilbake(kt: Kontekst) -> None:
    b = varsel(kt, brudd=(Brudd.TP_BRUDD, Brudd.GT_ANDRE), sprak="somali", gjelder_krav=True, tredjeperson=False)
    v = lager.finn(kt.base, V1)
    assert v == b.varsel
    assert (v.nr, v.oppgitt, v.sprak, v.gjelder_krav, v.tredjeperson) == ("V-2026-0001", "10482", "somali", 1, 0)
    assert lager.brudd(kt.base, V1) == ["GT-ANDRE", "TP-BRUDD"]
    assert lager.finn(kt.base, Saksnummer("V", 2026, 2)) is None


def test_listen_er_nyest_forst_og_kan_deles(kt: Kontekst) -> None:
    varsel(kt)
    varsel(kt, tolk=str(BARE_OPPFORT))
    varsel(kt, tolk="Amina Yusuf")
    varsel(kt, tolk="123")
    linjer = lager.liste(kt.base)
    assert [(linje.lopenr, linje.tolkenummer, linje.tolk) for linje in linjer] == [
        (4, "", "123"),
        (3, "", "Amina Yusuf"),
        (2, "30", "Bo M. Li"),
        (1, "10482", "Amina Yusuf"),
    ]
    assert {linje.saksbehandler for linje in linjer} == {"Kari Nordmann"}
    assert [linje.lopenr for linje in lager.liste(kt.base, tolk=30)] == [2]
    assert [linje.lopenr for linje in lager.liste(kt.base, virkeomrade="uavklart-identitet")] == [4, 3]
    assert [linje.lopenr for linje in lager.liste(kt.base, tolk=30, saksbehandler="ole")] == []
    assert len(lager.liste(kt.base, saksbehandler="kari")) == 4


def test_identiteten_ligger_for_seg_og_rettes_ved_tillegg(kt: Kontekst) -> None:
    nr = nummer(varsel(kt))
    assert lager.antall_identiteter(kt.base, nr) == 0
    for hvem in (HVEM, Identitet("Annet Navn", "")):
        with kt.base.atomisk(), skritt(kt, "prøve", str(nr)) as s:
            lager.sett_identitet(kt.base, s, nr, hvem)
    assert lager.identiteter(kt.base, nr) == [HVEM, Identitet("Annet Navn", "")]
    with kt.base.atomisk(), skritt(kt, "prøve", str(nr)) as s:
        lager.sett_innsyn(kt.base, s, nr, "kari", "fordi", True)
    assert [(hvem, vist) for _, hvem, vist in lager.innsyn(kt.base, nr)] == [("Kari Nordmann", True)]


def test_journalposten_og_handlingen_finnes(kt: Kontekst) -> None:
    varsel(kt)
    post = lager.innpost(kt.base, "V-2026-0001")
    assert (post.aar, post.lopenr, post.dato) == (2026, 1, "2026-11-20")
    assert lager.handling(kt.base, post.sist) == "varsel.registrert"
