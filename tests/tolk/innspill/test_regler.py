from datetime import date

import pytest
from hjelp import krev_kommandoer
from tolk.innspill.lag import TEMA, dag, sak

from imdi_cli.kjerne.avslag import Bruksfeil
from imdi_cli.tolk.innspill import regler
from imdi_cli.tolk.innspill.regler import rapport as ord_
from imdi_cli.tolk.innspill.typer import Rapport, Status, Temarad, Utfall

I_DAG = date(2026, 11, 23)


@pytest.mark.parametrize(
    ("ett", "status"),
    [
        (sak(), Status.VENTER),
        (sak(avsluttet="2026-11-20", grunn="svarte ikke"), Status.UTEN_SVAR),
        (sak(svar=1), Status.IKKE_VURDERT),
        (sak(svar=1, avsluttet="2026-11-20", grunn="svarte ikke"), Status.IKKE_VURDERT),
        (sak(svar=1, vurdert=((1, Utfall.IKKE),)), Status.VURDERT),
        (sak(svar=2, vurdert=((1, Utfall.IKKE),)), Status.IKKE_VURDERT),
        (sak(svar=2, vurdert=((1, Utfall.IKKE), (2, Utfall.DELVIS))), Status.VURDERT),
    ],
)
def test_status(ett, status):
    assert ett.status is status


def test_den_siste_vurderingen_av_det_siste_svaret_gjelder():
    ett = sak(svar=2, vurdert=((1, Utfall.IKKE), (2, Utfall.DELVIS), (2, Utfall.TAS_TIL_FOLGE)))
    assert ett.vurdering.utfall is Utfall.TAS_TIL_FOLGE
    assert sak(svar=2, vurdert=((1, Utfall.IKKE),)).vurdering is None


@pytest.mark.parametrize(
    ("frist", "for_sent"), [("2026-11-09", True), ("2026-11-10", False), ("2026-11-11", False), (None, False)]
)
def test_svar_etter_fristen(frist, for_sent):
    assert sak(svar=1, frist=frist).for_sent is for_sent
    assert sak(frist=frist).for_sent is False


@pytest.mark.parametrize("skrevet", [TEMA, "Tegnspråk  i\ntolkeregisteret", "TEGNSPRAAK I TOLKEREGISTERET"])
def test_samme_tema_skrives_pa_en_mate(skrevet):
    assert regler.samme_tema(skrevet, [TEMA, "annet"]) == TEMA
    assert regler.samme_tema(" et  nytt ", [TEMA]) == "et nytt"


def test_en_tom_tekst_er_ikke_et_innspill():
    assert regler.krev_tekst(" a \n") == "a"
    with pytest.raises(Bruksfeil, match="tom"):
        regler.krev_tekst(" \n")


@pytest.mark.parametrize(
    ("spurt", "frist", "feil"),
    [
        ("2026-11-23", None, None),
        ("2026-11-23", "2026-11-23", None),
        ("2021-09-01", "2021-10-01", None),
        ("2026-11-24", None, "fram i tid"),
        ("2026-11-20", "2026-11-19", "før det ble spurt"),
    ],
)
def test_dagene_til_en_foresporsel(spurt, frist, feil):
    args = (dag(spurt), dag(frist) if frist else None, I_DAG)
    if feil is None:
        regler.krev_dager_til_foresporsel(*args)
    else:
        with pytest.raises(Bruksfeil, match=feil):
            regler.krev_dager_til_foresporsel(*args)


@pytest.mark.parametrize(
    ("mottatt", "datert", "spurt", "feil"),
    [
        ("2026-11-23", "2026-11-23", "2026-11-23", None),
        ("2026-11-23", "2026-10-01", None, None),
        ("2026-11-24", "2026-11-23", None, "fram i tid"),
        ("2026-11-19", "2026-11-19", "2026-11-20", "det ble spurt"),
        ("2026-11-22", "2026-11-23", "2026-11-20", "etter at det kom"),
    ],
)
def test_dagene_til_et_svar(mottatt, datert, spurt, feil):
    args = (dag(mottatt), dag(datert), dag(spurt) if spurt else None, I_DAG)
    if feil is None:
        regler.krev_dager_til_svar(*args)
    else:
        with pytest.raises(Bruksfeil, match=feil):
            regler.krev_dager_til_svar(*args)


@pytest.mark.parametrize(
    ("ett", "grunn", "klasse"),
    [
        (sak(), "Derfor.", regler.KanIkkeVurdereUtenSvar),
        (sak(svar=1), " \n", regler.KanIkkeVurdereUtenGrunn),
        (sak(svar=1), "Derfor.", None),
    ],
)
def test_en_vurdering_trenger_svar_og_grunn(ett, grunn, klasse):
    if klasse is None:
        regler.krev_kan_vurderes(ett, grunn)
        return
    with pytest.raises(klasse) as fanget:
        regler.krev_kan_vurderes(ett, grunn)
    assert "oppdrag 2021-046" in fanget.value.hjemmel
    krev_kommandoer(fanget.value.neste)


@pytest.mark.parametrize(
    ("ett", "grunn", "hvorfor"),
    [
        (sak(svar=1), "Derfor.", "besvart"),
        (sak(avsluttet="2026-11-20", grunn="x"), "Derfor.", "avsluttet fra før"),
        (sak(), " ", "hvorfor ingen svar"),
        (sak(), "Derfor.", None),
    ],
)
def test_bare_en_ubesvart_foresporsel_kan_avsluttes(ett, grunn, hvorfor):
    if hvorfor is None:
        regler.krev_kan_avsluttes(ett, grunn)
    else:
        with pytest.raises(regler.KanIkkeAvslutte, match=hvorfor):
            regler.krev_kan_avsluttes(ett, grunn)


# --- the report -------------------------------------------------------------------------------------------------

SAKER = (
    sak(1, svar=1, vurdert=((1, Utfall.DELVIS),)),
    sak(2, svar=1, frist="2026-11-05"),
    sak(3),
    sak(4, avsluttet="2026-11-20", grunn="svarte ikke"),
    sak(5, svar=1, spurt=None, frist=None, vurdert=((1, Utfall.TAS_TIL_FOLGE),)),
    sak(6, svar=2, tema="annet | tema", frist=None, vurdert=((2, Utfall.IKKE),)),
)


def test_besvart_og_ubesvart_telles_for_hvert_tema():
    assert ord_.tell(SAKER) == (
        Temarad(TEMA, 4, 2, 2, 1, 1, 1, 1, 1, 0),
        Temarad("annet | tema", 1, 1, 0, 0, 0, 0, 0, 0, 1),
    )
    for t in ord_.tell(SAKER):
        assert t.besvart + t.ubesvart == t.spurt


def test_rapporten_i_markdown():
    linjer = ord_.som_markdown(Rapport("2026-11-23", ord_.tell(SAKER), SAKER))
    tekst = "\n".join(linjer)
    assert "Laget 23. november 2026." in tekst
    assert linjer[4 : linjer.index("### N-2026-0001 Instans 1")] == [
        f"## {TEMA}",
        "",
        "| Telling | Antall |",
        "|---|---:|",
        "| Spurt | 4 |",
        "| Besvart | 2 |",
        "| Ubesvart | 2 |",
        "| Etter fristen | 1 |",
        "| Uoppfordret | 1 |",
        "| Ikke vurdert | 1 |",
        "| Tas til følge | 1 |",
        "| Delvis | 1 |",
        "| Ikke til følge | 0 |",
        "",
    ]
    assert "## annet \\| tema" in linjer
    assert tekst[tekst.index("### N-2026-0001") : tekst.index("### N-2026-0002")].splitlines() == [
        "### N-2026-0001 Instans 1",
        "",
        "* Spurt 01.11.2026, svarfrist 15.11.2026",
        "* Innspill 10.11.2026",
        "* Vurdert 20.11.2026: **tas delvis til følge**",
        "* Førte til: S-2026-0001",
        "",
        "> Grunn 1.",
        ">",
        "> Mer.",
        "",
    ]
    assert "* Svaret kom etter fristen" in linjer
    assert "* Venter på svar" in linjer
    assert "* Avsluttet uten svar" in linjer
    assert "* Besvart, ikke vurdert" in linjer
    assert "* Innspill 10.11.2026, uoppfordret" in linjer


def test_rapporten_uten_endring_og_uten_innspill():
    ett = sak(svar=1, vurdert=((1, Utfall.IKKE),))
    ett = ett._replace(vurderinger=tuple(v._replace(endring=None) for v in ett.vurderinger))
    assert not any(
        "Førte til" in linje for linje in ord_.som_markdown(Rapport("2026-11-23", ord_.tell([ett]), (ett,)))
    )
    assert ord_.som_markdown(Rapport("2026-11-23", (), ()))[-1] == "Ingen innspill er registrert."


def test_radene_i_datafilen_passer_til_overskriftene():
    rader = ord_.saksrader(Rapport("2026-11-23", (), SAKER))
    assert {len(r) for r in rader} == {len(ord_.SAKSKOLONNER)}
    assert rader[0][-3:] == ("2026-11-20", "Grunn 1.\n\nMer.", "S-2026-0001")
    assert rader[2][5:] == (None, "venter på svar", None, None, None, None)
