"""The table of transitions: each condition says what is missing, by which paragraph, and a command that exists."""

from typing import Any

import hjelp
import pytest

from imdi_cli.tolk.sak.regler import maskin, overganger
from imdi_cli.tolk.sak.regler.veien import kommando, vei
from imdi_cli.tolk.sak.typer.koder import Kravutfall, Utfall, Vurdering
from imdi_cli.tolk.sak.typer.koder import Sakstatus as S
from imdi_cli.tolk.sak.typer.rader import Beslutning, Forelegging, Krav, Raad, Sak, Saksbrudd, Saksinnhold
from imdi_cli.tolk.varsel.typer.koder import Brudd

SAK = Sak(2026, 1, 10482, "2026-11-01", S.UTREDES, "kari", None, None, True, ("somali",), None, None, 1)
BRUDD = Saksbrudd(Brudd.GT_NOYAKTIG, None, None, None, None, 1)
KRAV = Krav(1, "Narvik tingrett", False, "x", "y", None, "2026-11-01", "2026-11-10", None, None, None, None, 1)
VARSLET = Forelegging(
    *(1, "2026-11-02", "2026-11-16", (Utfall.ADVARSEL,), None, None, None, None, 1, 1),
    brudd=(Brudd.GT_NOYAKTIG,),
    lagt=5,
)
RAAD = Raad(1, "U-2026-0001", "2026-11-18", None, Utfall.ADVARSEL, None, "Råd.", ())
FORSLAG = Beslutning(
    *(1, Utfall.ADVARSEL, None, None, (), False, "Grunn.", None, None, None, "kari", "2026-11-19", None, None, ()),
    *(None, (), None, None, 1),
)
SIGNERT = FORSLAG._replace(besluttet="2026-11-20", besluttet_av="ole", oppfort=True)


def innhold(**felt: Any) -> Saksinnhold:
    """A case under inquiry, with one alleged breach; `status` and `vent_til` are those of its row."""
    rad = {n: felt.pop(n) for n in ("status", "vent_til", "saksbehandler") if n in felt}
    vanlig: dict[str, Any] = {
        "sak": SAK._replace(**rad),
        "varsler": ("V-2026-0001",),
        "brudd": (BRUDD,),
        "krav": (),
        "foreleggelser": (),
        "raad": (),
        "beslutninger": (),
        "habilitet": "habil",
        "oppfort": True,
        "autorisert": ("somali",),
        "utvalg_forst": True,
        "fikk_hore": False,
        "i_dag": "2026-11-23",
    }
    return Saksinnhold(**(vanlig | felt))


@pytest.mark.parametrize("beslutninger", [(), (FORSLAG,), (SIGNERT,)])
@pytest.mark.parametrize("status", list(S))
def test_om_utvalget_sporres_forst_teller_bare_der_det_sies(status: S, beslutninger: tuple[Beslutning, ...]) -> None:
    """What is shown of a case is the same whatever the rule says, wherever the rule book is not opened to show it."""
    for foreleggelser in ((), (VARSLET,)):
        ett, to = (
            innhold(status=status, beslutninger=beslutninger, foreleggelser=foreleggelser, utvalg_forst=forst)
            for forst in (True, False)
        )
        if not maskin.utvalget_spor_naa(ett):
            assert vei(ett) == vei(to)
            assert overganger.apne(maskin.OVERGANGER, ett) == overganger.apne(maskin.OVERGANGER, to)
            assert overganger.stengt(maskin.OVERGANGER, ett) == overganger.stengt(maskin.OVERGANGER, to)


@pytest.mark.parametrize(
    ("vilkar", "oppfylt", "mangler"),
    [
        (maskin.HABIL, {}, {"habilitet": None}),
        (maskin.HABIL, {}, {"habilitet": "forelagt"}),
        (maskin.HABIL, {}, {"habilitet": "inhabil"}),
        (maskin.HABIL, {}, {"saksbehandler": None}),
        (maskin.LEDIG, {"saksbehandler": None}, {}),
        (maskin.OPPTATT, {}, {"saksbehandler": None}),
        (maskin.PAA_VENT, {"vent_til": "2026-12-01"}, {}),
        (maskin.IKKE_VENT, {}, {"vent_til": "2026-12-01"}),
        (maskin.HAR_BRUDD, {}, {"brudd": ()}),
        (maskin.KRAV_AVKLART, {"krav": (KRAV._replace(utfall=Kravutfall.NEKTET),)}, {"krav": (KRAV,)}),
        (maskin.HORT, {"foreleggelser": (VARSLET,)}, {}),
        (maskin.HORT, {"foreleggelser": (VARSLET,)}, {"foreleggelser": (VARSLET,), "i_dag": "2026-11-16"}),
        (maskin.FORELAGT, {"foreleggelser": (VARSLET,)}, {}),
        (maskin.FORELAGT, {"foreleggelser": (VARSLET,)}, {"foreleggelser": (VARSLET,), "varsel_koblet": 6}),
        (maskin.VARSLET, {"foreleggelser": (VARSLET,)}, {}),
        (maskin.VURDERT, {"brudd": (BRUDD._replace(vurdering=Vurdering.BRUDD),)}, {}),
        (maskin.HAR_FORSLAG, {"beslutninger": (FORSLAG,)}, {"beslutninger": (SIGNERT,)}),
        (maskin.UTVALGET_SPURT, {}, {"beslutninger": (FORSLAG,)}),
        (maskin.UTVALGET_SPURT, {"beslutninger": (FORSLAG,), "raad": (RAAD,)}, {"beslutninger": (FORSLAG,)}),
        (maskin.UTVALGET_SPURT, {"beslutninger": (FORSLAG,), "utvalg_forst": False}, {"beslutninger": (FORSLAG,)}),
        (maskin.FIKK_HORE, {}, {"beslutninger": (SIGNERT,)}),
        (maskin.FIKK_HORE, {"beslutninger": (SIGNERT,), "fikk_hore": True}, {"beslutninger": (SIGNERT,)}),
    ],
)
def test_hvert_vilkar_kan_vaere_oppfylt_og_mangle(
    vilkar: overganger.Vilkar, oppfylt: dict[str, Any], mangler: dict[str, Any]
) -> None:
    assert vilkar.test(innhold(**oppfylt)) is None
    svar = vilkar.test(innhold(**mangler))
    assert svar is not None
    assert svar[0].endswith(".")
    assert "§" in vilkar.hjemmel or "oppdrag" in vilkar.hjemmel
    assert svar[1].startswith("imdi sak ")


def test_tabellen_har_ingen_blindgater_og_hvert_navn_en_gang() -> None:
    navn = [o.handling for o in maskin.OVERGANGER]
    assert len(navn) == len(set(navn))
    naadd = {o.til for o in maskin.OVERGANGER if o.til}
    assert naadd == set(S)
    for status in set(S) - {S.AVSLUTTET}:
        assert any(status in o.fra and o.til not in (None, status) for o in maskin.OVERGANGER), status
    assert [o.handling for o in maskin.OVERGANGER if S.AVSLUTTET in o.fra] == ["ta opp igjen etter klagen"]
    assert all(o.hjemmel for o in maskin.OVERGANGER)


@pytest.mark.parametrize("status", list(S))
def test_fra_hver_tilstand_er_det_en_vei_videre(status: S) -> None:
    s = innhold(status=status, foreleggelser=(VARSLET,), krav=(KRAV,) if status is S.VENTER else ())
    v = vei(s)
    assert (v is None) is (status is S.AVSLUTTET)
    if v is not None:
        assert status in v.overgang.fra
        assert v.neste.startswith("imdi ")


@pytest.mark.parametrize(
    ("felt", "ventet"),
    [
        ({"status": S.UTREDES}, "imdi sak forelegg S-2026-0001 --fakta-fil FIL"),
        ({"status": S.VENTER, "krav": (KRAV,)}, "imdi sak innhent S-2026-0001 --krav 1 --mottatt DATO"),
        ({"status": S.HORT, "foreleggelser": (VARSLET,)}, "imdi sak til-utvalg S-2026-0001"),
        (
            {"status": S.HORT, "foreleggelser": (VARSLET,), "utvalg_forst": False},
            "imdi sak beslutt S-2026-0001 --forslag --utfall KODE --grunn-fil FIL",
        ),
        (
            {"status": S.HORT, "foreleggelser": (VARSLET,), "varsel_koblet": 9},
            "imdi sak forelegg S-2026-0001 --fakta-fil FIL",
        ),
        ({"status": S.KLAR}, "imdi utvalg møte --dato TID --sak S-2026-0001"),
        ({"status": S.UTREDES, "habilitet": "inhabil"}, "imdi sak overta S-2026-0001"),
    ],
)
def test_veien_videre(felt: dict[str, Any], ventet: str) -> None:
    v = vei(innhold(**felt))
    assert v is not None
    assert v.neste == ventet


def test_horingen_for_en_reaksjon() -> None:
    assert maskin.krever_horing(Utfall.ADVARSEL)
    assert not maskin.krever_horing(Utfall.IKKE_BRUDD)
    assert maskin.horing_mangler(innhold()) is not None
    assert maskin.horing_mangler(innhold(foreleggelser=(VARSLET,), i_dag="2026-11-10")) is not None
    assert maskin.horing_mangler(innhold(foreleggelser=(VARSLET,))) is None
    assert Utfall.UTESTENGING.er_inngripende
    assert innhold(beslutninger=(FORSLAG, SIGNERT)).beslutning == SIGNERT


def test_egne_kommandoer_finnes() -> None:
    """Those of others come with their own nouns."""
    s = innhold(krav=(KRAV,))
    for o in maskin.OVERGANGER:
        if o.verb in ("sak ny", *(f"sak {v}" for v in ("innhent", "forelegg", "uttalelse", "til-utvalg", "koble"))):
            hjelp.krev_kommandoer(kommando(o, s))
    assert kommando(maskin.finn("påklag"), s) == f"imdi klage ny {s.sak.nr}"
