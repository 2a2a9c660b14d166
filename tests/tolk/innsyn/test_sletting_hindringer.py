"""Deletion: what stands in the way."""

import dataclasses
from collections.abc import Callable
from datetime import date
from typing import Any

import hjelp
import pytest
from tolk.innsyn import lag
from tolk.innsyn.lag import I_DAG, hel
from tolk.innsyn.slettelag import HJEMMEL, sist
from tolk.register.soknadlag import reager

from imdi_cli import kodeverk
from imdi_cli.base.journal import skritt
from imdi_cli.base.motor import Motor
from imdi_cli.base.nummer import Saksnummer
from imdi_cli.kjerne.kontekst import Kontekst
from imdi_cli.kjerne.regelverk import Regelverk
from imdi_cli.styring.frister import steg as frister
from imdi_cli.tolk.innsyn.regler import sletting as regler
from imdi_cli.tolk.innsyn.steg import krav, sletting
from imdi_cli.tolk.innsyn.typer.rader import Slettegrunnlag
from imdi_cli.tolk.klage.lager import KLAGE
from imdi_cli.tolk.reaksjon import steg as reaksjoner
from imdi_cli.tolk.reaksjon.typer import Reaksjonstype

Avvist = Callable[..., Any]
GRUNNLAG = Slettegrunnlag("S-2026-0001", date(2026, 11, 23))


@pytest.mark.parametrize(
    ("endret", "ord_", "paragraf"),
    [
        ({"avsluttet": None}, "ikke avsluttet", "arkivlova § 13"),
        ({"i_sak": "S-2026-0002"}, "en del av S-2026-0002", "arkivlova § 13"),
        ({"advarsler": (("advarselen", date(2031, 11, 23)),)}, "til og med 23. november 2031", "§ 21 andre ledd"),
        ({"advarsler": (("advarselen", None),)}, "ikke registrert mottatt", "§ 21 andre ledd"),
        ({"sperrer": ("utestenging for alltid",)}, "gjelder", "§§ 20 og 21"),
        ({"klager": ("klagen",)}, "klagen er ikke avgjort", "§ 33"),
        ({"krav": ("I-2026-0001",)}, "innsynskravet I-2026-0001", "§ 18"),
        ({"klagefrist": I_DAG, "yttergrense": I_DAG}, "klagefristen går ut 23. november 2026", "§ 29"),
        ({"klagefrist": date(2026, 11, 22), "yttergrense": I_DAG}, "en for sen klage", "§ 31"),
        ({"oppbevares_til": I_DAG}, "oppbevares til og med 23. november 2026", "arkivforskrifta § 3"),
    ],
)
def test_dette_hindrer_sletting(base: Motor, endret: dict[str, Any], ord_: str, paragraf: str) -> None:
    g = GRUNNLAG._replace(**endret)
    avslag = hjelp.avvist(base, regler.KanIkkeSletteSak, lambda: regler.krev_kan_slettes(g, I_DAG))
    assert ord_ in avslag.hva
    assert paragraf in avslag.hjemmel
    assert len(regler.hindringer(g, I_DAG)) == 1


def test_dagen_etter_hindrer_det_ikke_lenger() -> None:
    g = GRUNNLAG._replace(klagefrist=I_DAG, yttergrense=I_DAG, oppbevares_til=I_DAG)
    assert len(regler.hindringer(g, I_DAG)) == 2
    assert regler.hindringer(g, date(2026, 11, 24)) == []
    regler.krev_kan_slettes(g, date(2026, 11, 24))


def test_alt_som_hindrer_sies_paa_en_gang() -> None:
    g = GRUNNLAG._replace(avsluttet=None, klager=("klagen",), krav=("I-2026-0001",))
    with pytest.raises(regler.KanIkkeSletteSak) as fanget:
        regler.krev_kan_slettes(g, I_DAG)
    assert [hva for _, hva in fanget.value.fakta] == [
        "klagen er ikke avgjort",
        "innsynskravet I-2026-0001 er ikke besvart",
    ]


def test_oppbevaringstiden_regnes_naar_noen_har_satt_den() -> None:
    regel = kodeverk.regelverk().paa(regler.OPPBEVARING, I_DAG)
    assert regel.sikkerhet == "ikke avklart"
    assert regler.oppbevares_til(regel, I_DAG) is None
    aar = dataclasses.replace(regel, verdi=10, enhet="år")
    assert regler.oppbevares_til(aar, date(2024, 2, 29)) == date(2034, 2, 28)
    mnd = dataclasses.replace(regel, verdi=18, enhet="måneder")
    assert regler.oppbevares_til(mnd, I_DAG) == date(2028, 5, 23)


def test_en_oppbevaringstid_som_er_satt_stopper(k: Kontekst, avvist: Avvist) -> None:
    nr = lag.sak(k)
    lag.avslutt(k, nr)
    bok = kodeverk.regelverk()
    rader = [r for id_ in {r.id for r in bok.alle()} for r in bok.historikk(id_)]
    ny = [dataclasses.replace(r, verdi=10, enhet="år") if r.id == regler.OPPBEVARING else r for r in rader]
    k2 = object.__new__(Kontekst)
    k2.__dict__ = dict(k.__dict__, _regelverk=lambda: Regelverk(ny))
    assert sletting.tid_er_satt(k2)
    assert not sletting.tid_er_satt(k)
    avslag = avvist(regler.KanIkkeSletteSak, lambda: sletting.be_om(k2, nr, *HJEMMEL))
    assert "23. november 2036" in avslag.hva


def test_en_advarsel_hindrer_i_fem_aar_og_ikke_lenger(k: Kontekst, avvist: Avvist) -> None:
    nr = lag.sak(k, utfall="advarsel")
    lag.reager(k, nr, Reaksjonstype.ADVARSEL, mottatt_av_tolk="2026-11-23")
    lag.avslutt(k, nr)
    avslag = avvist(regler.KanIkkeSletteSak, lambda: sletting.be_om(k, nr, *HJEMMEL))
    assert "teller til og med 23. november 2031" in avslag.hva
    assert ("forvaltningsloven § 31", "en for sen klage kan tas til behandling til og med 23. november 2027") in (
        avslag.fakta
    )
    siste = hjelp.senere(k, days=(date(2031, 11, 23) - I_DAG).days)
    assert siste.i_dag == date(2031, 11, 23)
    avvist(regler.KanIkkeSletteSak, lambda: sletting.be_om(siste, nr, *HJEMMEL))
    etter = hjelp.senere(siste, days=1)
    sletting.be_om(etter, nr, *HJEMMEL)
    sletting.godkjenn(lag.ole(etter), nr)
    (r,) = reaksjoner.til_tolk(k, 10001)
    assert (r.sak, r.type, r.mottatt_av_tolk) == (str(nr), Reaksjonstype.ADVARSEL, "2026-11-23")
    hel(k)


def test_en_utestenging_hindrer_ogsaa_sakene_den_bygger_paa(k: Kontekst, avvist: Avvist) -> None:
    forst = lag.sak(k, utfall="advarsel")
    t = 10001
    advarsel = lag.reager(k, forst, Reaksjonstype.ADVARSEL, mottatt_av_tolk="2026-11-23")
    uvedkommende = lag.sak(k, tolk=t)
    sak = lag.sak(k, utfall=None, tolk=t)
    with k.base.atomisk():
        lag.beslutt(k, sak, "utestenging-for-alltid", telt=str(advarsel))
    lag.reager(k, sak, Reaksjonstype.UTESTENGT_ALLTID)
    for nr in (forst, uvedkommende, sak):
        lag.avslutt(k, nr)
    lenge = sist(k, days=365 * 30)
    for nr in (forst, sak):
        avslag = avvist(regler.KanIkkeSletteSak, lambda nr=nr: sletting.be_om(lenge, nr, *HJEMMEL))
        assert "utestenging for alltid" in avslag.hva
    sletting.be_om(lenge, uvedkommende, *HJEMMEL)
    sletting.godkjenn(lag.ole(lenge), uvedkommende)
    hel(k)


def test_en_reaksjon_uten_sak_eller_av_en_annen_sak_hindrer_ikke(k: Kontekst) -> None:
    nr = lag.sak(k)
    lag.avslutt(k, nr)
    reager(k, 10001, Reaksjonstype.UTESTENGT_ALLTID)
    reager(k, 10001, Reaksjonstype.UTESTENGT_ALLTID, sak="B-2026-0001")
    assert regler.hindringer(sletting.grunnlag(k, nr), k.i_dag) == []


def klage_over(k: Kontekst, avgjorelse: object, nr: str, status: str = "under behandling") -> None:
    """A complaint over a decision of the case, or over what was decided of another complaint."""
    with k.base.atomisk(), skritt(k, "klage.registrert", nr) as s:
        s.sett_inn(
            KLAGE,
            {
                **Saksnummer.les(nr, "K").nokkel,
                **dict.fromkeys(("slag", "hva", "klager", "adresse"), "x"),
                **{"avgjorelse": str(avgjorelse), "vedtak_dato": "2026-11-01", "er_part": 1, "kanal": "papir"},
                **{"fremsatt": "2026-11-20", "mottatt": "2026-11-21", "via_instans": 0, "nevner_vedtak": 1},
                **{"signatur": "undertegnet", "status": status, "rettidig": "i tide"},
                **{"saksbehandler": k.bruker.login, "avsluttet": "2026-11-22" if status == "avgjort" else None},
            },
        )


def avslutt_klage(k: Kontekst, nr: str) -> None:
    rad = k.base.en("SELECT sist FROM klage WHERE aar = 2026 AND lopenr = :l", l=Saksnummer.les(nr, "K").lopenr)
    assert rad is not None
    with k.base.atomisk(), skritt(k, "klage.avsluttet", nr) as s:
        s.endre(KLAGE, Saksnummer.les(nr, "K").nokkel, {"status": "avgjort", "avsluttet": "2026-11-23"}, sist=rad[0])


def test_aapen_sak_klage_innsyn_og_klagefrist_hindrer(k: Kontekst, avvist: Avvist) -> None:
    nr = lag.sak(k)
    avslag = avvist(regler.KanIkkeSletteSak, lambda: sletting.be_om(k, nr, *HJEMMEL))
    assert "ikke avsluttet" in avslag.hva
    klage_over(k, nr, "K-2026-0001")
    klage_over(k, "K-2026-0001", "K-2026-0002", "avgjort")
    assert "klagen K-2026-0001" in repr(regler.hindringer(sletting.grunnlag(k, nr), k.i_dag))
    assert "K-2026-0002" not in repr(regler.hindringer(sletting.grunnlag(k, nr), k.i_dag))
    avslutt_klage(k, "K-2026-0001")
    lag.avslutt(k, nr)
    krav.registrer(k, nr, "Amina", k.i_dag)
    brev_ = lag.brev_i(k, str(nr), sendt=False)
    lag.underrett(k, nr, brev_)
    avslag = avvist(regler.KanIkkeSletteSak, lambda: sletting.be_om(k, nr, *HJEMMEL))
    assert "innsynskravet I-2026-0001" in avslag.hva
    assert avslag.fakta == (("forvaltningsloven § 29", "klagefristen går ut 14. desember 2026"),)
    rad = frister.finn(k, str(nr), "klage.frist")
    assert rad is not None
    with k.base.atomisk(), skritt(k, "test.lukk", str(nr)) as s:
        frister.lukk(k, s, rad)
    assert "klagefristen" not in repr(regler.hindringer(sletting.grunnlag(k, nr), k.i_dag))


def test_et_nytt_hinder_stopper_godkjenningen(k: Kontekst, avvist: Avvist) -> None:
    nr = lag.sak(k)
    lag.avslutt(k, nr)
    sletting.be_om(k, nr, *HJEMMEL)
    krav.registrer(k, nr, "Amina", k.i_dag)
    ole = lag.ole(k)
    avvist(regler.KanIkkeSletteSak, lambda: sletting.godkjenn(ole, nr))
