"""Users: who may do what, from when to when."""

from datetime import date

import hjelp
import pytest

from imdi_cli.kjerne.avslag import AnnenPerson, Bruksfeil
from imdi_cli.styring.bruker import lager, regler
from imdi_cli.styring.bruker.steg import endring, oppslag
from imdi_cli.styring.bruker.typer.nytt import NyBruker
from imdi_cli.styring.bruker.typer.rader import Rolle

OLE = NyBruker(navn="Ole Hansen", rolle=(Rolle.SAKSBEHANDLER, Rolle.BESLUTTER), leder="kari")


def test_en_bruker_registreres_og_finnes_igjen(k):
    rad = endring.ny(k, "ole", OLE)
    assert rad == lager.finn(k.base, "ole")
    assert (rad.navn, rad.roller, rad.leder, rad.fra, rad.til) == (
        "Ole Hansen",
        ("saksbehandler", "beslutter"),
        "kari",
        "2026-11-23",
        None,
    )
    assert [b.login for b in oppslag.liste(k)] == ["kari", "ole"]
    assert oppslag.kolleger(k.base, "2026-11-23")[1] == ("Ole Hansen", frozenset({"saksbehandler", "beslutter"}))


def test_en_bruker_gjelder_fra_og_til_og_med(k):
    endring.ny(k, "ole", NyBruker(navn="Ole", rolle=(Rolle.LESER,), fra=date(2026, 12, 1), til=date(2026, 12, 31)))
    for dag, gjelder in (("2026-11-30", False), ("2026-12-01", True), ("2026-12-31", True), ("2027-01-01", False)):
        assert (oppslag.slaa_opp(k.base, "ole", dag) is not None) is gjelder
    assert [b.login for b in oppslag.liste(k)] == ["kari"]
    assert [b.login for b in oppslag.liste(k, alle=True)] == ["kari", "ole"]
    assert oppslag.slaa_opp(k.base, "ukjent", "2026-11-23") is None


def test_hvem_som_er_ved_tastaturet(k):
    bruker = oppslag.slaa_opp(k.base, "kari", "2026-11-23")
    assert bruker is not None
    assert (bruker.navn, bruker.ser_identitet, "leder" in bruker.roller) == ("Kari Nordmann", True, True)


def test_en_bruker_endres(k):
    endring.ny(k, "ole", OLE)
    rad = endring.endre(k, "ole", {"rolle": (Rolle.LEDER,), "ser_identitet": True, "til": date(2027, 1, 1)})
    assert (rad.roller, rad.ser_identitet, rad.til, rad.navn) == (("leder",), True, "2027-01-01", "Ole Hansen")
    endring.endre(k, "ole", {"leder": "kari", "ser_identitet": True})


@pytest.mark.parametrize(
    ("handling", "klasse"),
    [
        (lambda k: endring.ny(k, "kari", OLE), Bruksfeil),
        (lambda k: endring.ny(k, "ole", NyBruker(navn="O", rolle=(Rolle.LESER,), leder="ukjent")), Bruksfeil),
        (lambda k: endring.endre(k, "ukjent", {"navn": "X"}), Bruksfeil),
        (lambda k: endring.endre(k, "kari", {"leder": "ukjent"}), Bruksfeil),
        (lambda k: endring.ny(k, "kari2", NyBruker(navn="K", rolle=(Rolle.LESER,), til=date(2020, 1, 1))), Bruksfeil),
        (lambda k: endring.endre(k, "kari", {"rolle": (Rolle.LESER,)}), regler.KanIkkeVareUtenLeder),
        (lambda k: endring.endre(k, "kari", {"til": date(2026, 12, 1)}), regler.KanIkkeVareUtenLeder),
        (lambda k: endring.ny(hjelp.som(k, "ole", "saksbehandler"), "per", OLE), AnnenPerson),
        (lambda k: endring.endre(hjelp.som(k, "ole", "leser"), "kari", {"navn": "X"}), AnnenPerson),
    ],
)
def test_avvist(k, avvist, handling, klasse):
    avvist(klasse, lambda: handling(k), kommando=False)


def test_ingen_gir_seg_selv_rett_til_a_se_hvem_som_varslet(k, avvist):
    endring.ny(k, "ole", NyBruker(navn="Ole", rolle=(Rolle.LEDER,)))
    ole = hjelp.som(k, "ole", "leder")
    avvist(regler.KanIkkeGiSegSelvRett, lambda: endring.endre(ole, "ole", {"ser_identitet": True}))
    selv = NyBruker(navn="Ole", rolle=(Rolle.LEDER,), ser_identitet=True)
    avvist(regler.KanIkkeGiSegSelvRett, lambda: endring.ny(ole, "ole", selv))
    assert endring.endre(k, "ole", {"ser_identitet": True}).ser_identitet
    endring.ny(ole, "per", selv)


def test_siste_leder_kan_ga_nar_en_annen_er_leder(k):
    endring.ny(k, "ole", NyBruker(navn="Ole", rolle=(Rolle.LEDER,)))
    assert endring.endre(k, "kari", {"rolle": (Rolle.LESER,)}).roller == ("leser",)
