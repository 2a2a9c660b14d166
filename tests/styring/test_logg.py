"""The journal as people read it."""

from datetime import date

import hjelp
import pytest

from imdi_cli.base.journal import noter
from imdi_cli.base.kopi import sikkerhetskopi
from imdi_cli.kjerne.avslag import AnnenPerson, Bruksfeil
from imdi_cli.styring.bruker.steg import endring as brukere
from imdi_cli.styring.bruker.typer.nytt import NyBruker
from imdi_cli.styring.bruker.typer.rader import Rolle
from imdi_cli.styring.logg import regler, steg


@pytest.fixture
def full(k):
    """A journal of Kari's and Ole's doings on two days."""
    brukere.ny(k, "ole", NyBruker(navn="Ole Hansen", rolle=(Rolle.SAKSBEHANDLER,)))
    noter(k, "varsel.registrert", "V-2026-0001")
    ole = hjelp.som(hjelp.senere(k, days=1), "ole", "saksbehandler")
    noter(ole, "varsel.forelopig-svar.sendt", "V-2026-0001")
    noter(ole, "varsel.registrert", "V-2026-0002")
    return k


def test_det_nyeste_vises_eldste_forst(full):
    svar = steg.vis(full, antall=2)
    assert [(r.nr, r.navn, r.hva, r.gjelder) for r in svar.rader] == [
        (4, "Ole Hansen", "varsel foreløpig svar sendt", "V-2026-0001"),
        (5, "Ole Hansen", "varsel registrert", "V-2026-0002"),
    ]
    assert svar.alle == 5


@pytest.mark.parametrize(
    ("filter_", "numre"),
    [
        ({}, [1, 2, 3, 4, 5]),
        ({"gjelder": "v-2026-1"}, [3, 4]),
        ({"gjelder": "bruker:ole"}, [2]),
        ({"gjelder": "V-2026-0009"}, []),
        ({"bruker": "ole"}, [4, 5]),
        ({"fra": date(2026, 11, 24)}, [4, 5]),
        ({"fra": date(2026, 11, 23), "bruker": "kari", "gjelder": "V-2026-0001"}, [3]),
    ],
)
def test_utvalget(full, filter_, numre):
    svar = steg.vis(full, antall=50, **filter_)
    assert ([r.nr for r in svar.rader], svar.alle) == (numre, len(numre))


def test_en_bruker_som_ikke_finnes_vises_med_login(full):
    noter(hjelp.som(full, "borte", "leder"), "database.kopiert", "database")
    (rad,) = steg.vis(full, bruker="borte", antall=1).rader
    assert (rad.navn, rad.hva) == ("borte", "database kopiert")


@pytest.mark.parametrize(
    ("roller", "gjelder", "far"),
    [
        (["leder"], None, True),
        (["leder"], "bruker:kari", True),
        (["saksbehandler"], "V-2026-0001", True),
        (["beslutter"], "V-2026-0001", True),
        (["leser"], "V-2026-0001", True),
        (["saksbehandler"], None, False),
        (["saksbehandler"], "bruker:kari", False),
        (["statistiker"], "V-2026-0001", False),
        (["statistiker"], None, False),
    ],
)
def test_hvem_som_kan_lese_hva(full, roller, gjelder, far):
    k = hjelp.som(full, "per", *roller)
    if far:
        steg.vis(k, gjelder=gjelder, antall=5)
        return
    with pytest.raises(AnnenPerson) as fanget:
        steg.vis(k, gjelder=gjelder, antall=5)
    assert "Kari Nordmann" in fanget.value.neste


def test_uten_leder_nevnes_rollen():
    with pytest.raises(AnnenPerson, match="leder") as fanget:
        regler.krev_innsyn({"statistiker"}, None, [])
    assert fanget.value.neste == "Be en leder om å gjøre det."


@pytest.mark.parametrize(
    ("skrevet", "lagret"),
    [("v-2026-1", "V-2026-0001"), (" G-2026-0034 ", "G-2026-0034"), ("V-2026-12345", "V-2026-12345"), ("x", "x")],
)
def test_saksnummer(skrevet, lagret):
    assert regler.sak(skrevet) == lagret


# --- checking -------------------------------------------------------------------------------------------------


def test_en_hel_logg(full):
    svar = steg.kontroller(full)
    assert (svar.antall, svar.feil, svar.merknader) == (5, (), ())
    assert svar.siste > hjelp.TID
    assert svar.sjekkpunkt.startswith("5:")


def test_en_tom_logg(base):
    k = hjelp.lag_kontekst(base)
    svar = steg.kontroller(k)
    assert (svar.antall, svar.siste, svar.feil) == (0, "", ())
    assert steg.kontroller(k, svar.sjekkpunkt).feil == ()


def test_mot_et_sjekkpunkt_en_fil_og_en_kopi(tmp_path, sqlitebase):
    k = hjelp.lag_kontekst(sqlitebase, registrer=True)
    sjekkpunkt = steg.kontroller(k).sjekkpunkt
    tekst, kopi = tmp_path / "sjekk.txt", tmp_path / "kopi.db"
    tekst.write_text(f"Loggen er hel.\nSjekkpunkt\t{sjekkpunkt}\n", "utf-8")
    assert sikkerhetskopi(sqlitebase, kopi) == sjekkpunkt
    for mot in (sjekkpunkt, f" {sjekkpunkt}\n", str(tekst), str(kopi)):
        assert steg.kontroller(k, mot).feil == ()
    hjelp.uten_vern(sqlitebase, "DELETE FROM bruker", "DELETE FROM journal_innhold", "DELETE FROM journal")
    for mot in (sjekkpunkt, str(tekst), str(kopi)):
        assert steg.kontroller(k, mot).feil == (
            "loggen slutter ved rad 0, men sjekkpunktet er fra rad 1: den er forkortet",
        )


def test_mot_noe_som_ikke_er_et_sjekkpunkt(full, tmp_path):
    fil = tmp_path / "brev.txt"
    fil.write_text("Hei")
    for mot, hva in (("tull", "verken et sjekkpunkt eller en fil"), (str(fil), "ikke noe sjekkpunkt i")):
        with pytest.raises(Bruksfeil, match=hva) as fanget:
            steg.kontroller(full, mot)
        assert hjelp.krev_kommandoer(fanget.value.neste)


def test_bare_en_leder_kontrollerer(full):
    with pytest.raises(AnnenPerson):
        steg.kontroller(hjelp.som(full, "ole", "saksbehandler"))
