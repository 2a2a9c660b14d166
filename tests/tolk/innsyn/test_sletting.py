"""Deletion: who may, what stands in the way, and that nothing of the content is left anywhere in the file."""

import dataclasses
import re
from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Any

import hjelp
import pytest
from tolk.innsyn import lag
from tolk.innsyn.lag import FNR, PLANTET
from tolk.register.soknadlag import oppfort, reager
from tolk.varsel.lag import HVEM, varsel

from imdi_cli import kodeverk
from imdi_cli.base.apne import apne
from imdi_cli.base.journal import noter, skritt
from imdi_cli.base.kontroll import kontroller_kjede, spill_av
from imdi_cli.base.motor import Motor
from imdi_cli.base.nummer import Saksnummer
from imdi_cli.brev.visning import som_tekst
from imdi_cli.kjerne.avslag import AnnenPerson, Bruksfeil
from imdi_cli.kjerne.dokument import Malform
from imdi_cli.kjerne.kontekst import Kontekst
from imdi_cli.kjerne.regelverk import Regelverk
from imdi_cli.styring.brev import steg as brev
from imdi_cli.styring.frister import steg as frister
from imdi_cli.tolk.innsyn.lager import omfang
from imdi_cli.tolk.innsyn.regler import sletting as regler
from imdi_cli.tolk.innsyn.steg import krav, pakke, sletting
from imdi_cli.tolk.innsyn.typer.koder import Kassasjonshjemmel
from imdi_cli.tolk.innsyn.typer.rader import Slettegrunnlag
from imdi_cli.tolk.klage.lager import KLAGE
from imdi_cli.tolk.reaksjon import steg as reaksjoner
from imdi_cli.tolk.reaksjon.typer import Reaksjonstype
from imdi_cli.tolk.register.steg import kategori
from imdi_cli.tolk.varsel.steg.identitet import vis as vis_identitet

Avvist = Callable[..., Any]
HJEMMEL = (Kassasjonshjemmel.VEDTAK, "Tillatelse til kassasjon", "2032/17")
I_DAG = date(2026, 11, 23)
V1 = Saksnummer("V", 2026, 1)


def hel(k: Kontekst) -> None:
    assert kontroller_kjede(k.base).feil == []
    assert spill_av(k.base) == []


def bruksfeil(k: Kontekst, handling: Callable[[], object]) -> Bruksfeil:
    with pytest.raises(Bruksfeil) as fanget:
        handling()
    assert fanget.value.neste
    return fanget.value


def sist(k: Kontekst, **tid: float) -> Kontekst:
    """The same caseworker long after: two years, when nothing is said."""
    return hjelp.senere(k, **(tid or {"days": 731}))


def slett(k: Kontekst, nr: Saksnummer) -> sletting.Slettet:
    sletting.be_om(k, nr, *HJEMMEL)
    return sletting.godkjenn(lag.ole(k), nr)


def lukk_varsel(k: Kontekst, nr: Saksnummer) -> None:
    """Close a varsel without a case, as two persons do."""
    with k.base.atomisk(), skritt(k, "varsel.avsluttet", str(nr)) as s:
        s.sett_inn(
            omfang.Tabell(
                "varsel_avslutning",
                ("aar", "lopenr", "nr"),
                ("bedt_av", "bedt", "svar", "svart_av", "svart", "brev"),
                skjult=("rett_organ", "begrunnelse"),
            ),
            {
                **nr.nokkel,
                "nr": 1,
                "rett_organ": "oppdragsgiver",
                "begrunnelse": f"{PLANTET}31",
                "bedt_av": "kari",
                "bedt": "2026-11-23",
                "svar": "godkjent",
                "svart_av": "ole",
                "svart": "2026-11-23",
            },
        )


# --- four eyes --------------------------------------------------------------------------------------------------


def test_en_ber_og_en_annen_godkjenner(k: Kontekst, avvist: Avvist) -> None:
    nr = lag.sak(k)
    lag.avslutt(k, nr)
    ole = lag.ole(k)
    avvist(regler.KanIkkeGodkjenneSletting, lambda: sletting.godkjenn(ole, nr))
    avvist(regler.KanIkkeGodkjenneSletting, lambda: sletting.avsla(k, nr))
    s = sletting.be_om(k, nr, *HJEMMEL)
    assert (s.gjelder, s.hjemmel, s.bedt_av, s.svar) == (str(nr), Kassasjonshjemmel.VEDTAK, "kari", None)
    avvist(AnnenPerson, lambda: sletting.kan_godkjennes(k, nr))
    avvist(AnnenPerson, lambda: sletting.godkjenn(k, nr))
    avslag = avvist(regler.KanIkkeGodkjenneSletting, lambda: sletting.be_om(k, nr, *HJEMMEL))
    assert "Kari Nordmann" in avslag.hva
    sb = hjelp.som(k, "per", "saksbehandler")
    avvist(AnnenPerson, lambda: sletting.godkjenn(sb, nr), kommando=False)
    avvist(AnnenPerson, lambda: sletting.avsla(sb, nr), kommando=False)
    leser = hjelp.som(k, "kari", "leser")
    for nektet in (
        lambda: sletting.be_om(leser, nr, *HJEMMEL),
        lambda: sletting.avsla(leser, nr),
        lambda: sletting.oversikt(leser),
        lambda: sletting.spor(leser, nr),
        lambda: sletting.svar_paa_krav(leser, nr, "x", I_DAG),
    ):
        avvist(AnnenPerson, nektet, kommando=False)
    sletting.avsla(ole, nr)
    sletting.be_om(k, nr, *HJEMMEL)
    sletting.avsla(k, nr)
    assert sletting.spor(k, nr) is None
    sletting.be_om(k, nr, *HJEMMEL)
    assert sletting.kan_godkjennes(ole, nr).bedt_av == "kari"
    hel(k)


def test_hjemmelen_maa_sies(k: Kontekst) -> None:
    nr = lag.sak(k)
    lag.avslutt(k, nr)
    for galt in (
        (None, "x", "y"),
        (Kassasjonshjemmel.FORSKRIFT, None, "y"),
        (Kassasjonshjemmel.FORSKRIFT, " ", "y"),
        (Kassasjonshjemmel.FORSKRIFT, "x", None),
        (Kassasjonshjemmel.FORSKRIFT, "x", " "),
    ):
        bruksfeil(k, lambda galt=galt: sletting.be_om(k, nr, *galt))
    bruksfeil(k, lambda: sletting.be_om(k, Saksnummer("V", 2026, 99), *HJEMMEL))
    bruksfeil(k, lambda: sletting.be_om(k, Saksnummer("S", 2026, 99), *HJEMMEL))
    bruksfeil(k, lambda: sletting.les_nr("I-2026-0001"))
    assert (sletting.les_nr("v-2026-1"), sletting.les_nr("S-2026-0001")) == (V1, nr)


# --- what stands in the way -------------------------------------------------------------------------------------

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


# --- what is deleted --------------------------------------------------------------------------------------------


def hele_saken(k: Kontekst) -> Saksnummer:
    """A case with everything in it, read and told, ended, and nothing in the way."""
    nr = lag.sak(k, utfall="veiledning")
    vis_identitet(k, V1, f"{PLANTET}40")
    lag.underrett(k, nr, lag.brev_i(k, str(nr), sendt=True))
    i = Saksnummer.les(krav.registrer(k, nr, f"{PLANTET}41", k.i_dag).innsyn.nr, "I")
    b = krav.bilde(k, i)
    tilbake = krav.Vurdering(
        "",
        krav.Innsynsutfall.IKKE,
        krav.adgang.U.P18A,
        f"{PLANTET}42",
        f"{PLANTET}43",
        krav.adgang.Faktum.UTEN,
        f"{PLANTET}44",
    )
    for x in b.linjer:
        if x.utfall is None:
            ny = tilbake if x.dokument.slag.internt else krav.Vurdering("", krav.Innsynsutfall.HELT)
            if x.dokument.slag is krav.Dokumentslag.VARSEL:
                ny = krav.Vurdering(
                    "", krav.Innsynsutfall.DELVIS, krav.adgang.U.P192B, "b", "m", vesentlig=f"{PLANTET}45"
                )
            krav.vurder(k, i, [x.dokument.nokkel], ny)
    pakke.avgjor(k, pakke.pakk(k, i, {"Kari Olsen": "brukeren"}))
    noter(k, "sak.vist", str(nr), antall=1)
    lag.avslutt(k, nr)
    return nr


def test_ingenting_av_innholdet_er_igjen_i_basen(k: Kontekst) -> None:
    nr = hele_saken(k)
    for_ = repr(hjelp.dump(k.base))
    assert len(set(re.findall(rf"{PLANTET}(\d+)", for_))) >= 30
    assert "Hemmelig Kilde" in for_
    s = slett(sist(k), nr)
    etter = repr(hjelp.dump(k.base))
    for borte in (PLANTET, "Hemmelig Kilde", "kilde@privat.no", FNR, "Kari Olsen"):
        assert borte not in etter
    assert s.numre == (str(nr), "V-2026-0001", "I-2026-0001")
    assert s.rader > 40
    assert s.journalrader > 15
    assert s.blir == regler.BLIR
    assert bool(s.etterarbeid) is (k.base.dialekt == "postgres")
    hel(k)


def test_ingenting_er_igjen_i_filens_byte(tmp_path: Path, sqlitemal: Path) -> None:
    """The real pragmas: freed pages are zeroed, and there is no journal file left."""
    import shutil

    fil = tmp_path / "ekte.db"
    shutil.copy(sqlitemal, fil)
    fil.chmod(0o600)
    motor = apne(fil, tid=hjelp.TID)
    k = hjelp.lag_kontekst(motor, registrer=True)
    nr = hele_saken(k)
    stort = lag.sak(k, beskrivelse=f"{PLANTET} " * 50_000)  # overflow pages
    lag.avslutt(k, stort)
    assert PLANTET.encode() in fil.read_bytes()
    slett(sist(k), nr)
    slett(sist(k), stort)
    motor.lukk()
    data = fil.read_bytes()
    for borte in (PLANTET, "Hemmelig Kilde", "kilde@privat.no", FNR, "Kari Olsen"):
        for koding in ("utf-8", "utf-16-le", "utf-16-be"):
            assert borte.encode(koding) not in data
    assert [p.name for p in tmp_path.iterdir() if "journal" in p.name or "wal" in p.name] == []


def test_kjeden_er_hel_og_sjekkpunktet_holder(k: Kontekst) -> None:
    nr = hele_saken(k)
    punkt = kontroller_kjede(k.base).sjekkpunkt
    slett(sist(k), nr)
    svar = kontroller_kjede(k.base, punkt)
    assert svar.feil == []
    igjen = k.base.hent(
        "SELECT j.handling, i.json FROM journal j LEFT JOIN journal_innhold i ON i.nr = j.nr WHERE j.gjelder = :nr "
        "ORDER BY j.nr",
        nr=str(nr),
    )
    med = {handling for handling, innhold in igjen if innhold}
    # What also tells of a notice, the demand to delete and the deletion itself, stays.
    assert med == {"sak.underrett", "sletting.bedt", "sletting.godkjent"}
    hel(k)


def test_sporet_har_koder_datoer_og_antall(k: Kontekst) -> None:
    nr = hele_saken(k)
    slett(sist(k), nr)
    (s,) = k.base.hent(
        "SELECT begynt, avsluttet, utfall, tilbakekall, anbefalt, besluttet, underrettet, krav, foreleggelser, raad, "
        "innsynskrav, vedlegg, brev, dato, sak FROM slettet WHERE gjelder = :nr",
        nr=str(nr),
    )
    assert s == (
        *("2026-11-23", "2026-11-23", "veiledning", 0, "advarsel", "2026-11-23", "2026-11-23"),
        *(2, 2, 1, 1, 4, 4, "2028-11-23", None),
    )
    (v,) = k.base.hent(
        "SELECT begynt, avsluttet, kanal, varsler_type, anonymitet, virkeomrade, sak, vedlegg FROM slettet "
        "WHERE gjelder = 'V-2026-0001'"
    )
    assert v == ("2026-11-20", "2026-11-23", "e-post", None, "ikke-bedt-om", "utenfor-ikke-oppført", str(nr), 0)
    assert k.base.hent("SELECT gjelder, kode, vurdering, alvor, raad FROM slettet_brudd ORDER BY gjelder") == [
        (str(nr), "GT-NØYAKTIG", "brudd", "ikke vesentlig", "brudd")
    ]
    assert k.base.hent("SELECT gjelder, brev, mottatt FROM underretning") == [(str(nr), None, "2026-11-23")]
    assert sletting.spor(k, nr) == (
        *("2028-11-23", "Kari Nordmann", "Ole Hansen", "vedtak", "Tillatelse til kassasjon", "2032/17"),
    )
    feil = bruksfeil(k, lambda: sletting.be_om(k, nr, *HJEMMEL))
    assert "ble slettet 23.11.2028. Kari Nordmann ba om det, og Ole Hansen godkjente" in feil.hva


def test_en_sak_uten_avgjorelse_og_raad_kan_ogsaa_slettes(k: Kontekst) -> None:
    nr = lag.sak(k, utfall=None)
    with k.base.atomisk(), skritt(k, "test", str(nr)) as s:
        s.slett(
            omfang.Tabell("sak_raad_brudd", ("aar", "lopenr", "nr", "kode"), ()),
            {**nr.nokkel, "nr": 1, "kode": "GT-NØYAKTIG"},
        )
        s.slett(omfang.Tabell("sak_raad", ("aar", "lopenr", "nr"), ()), {**nr.nokkel, "nr": 1})
    lag.avslutt(k, nr)
    slett(sist(k), nr)
    assert k.base.hent("SELECT utfall, anbefalt, underrettet FROM slettet WHERE sak IS NULL") == [(None, None, None)]
    hel(k)


def test_andre_saker_staar(k: Kontekst) -> None:
    nr = hele_saken(k)
    annen = lag.sak(k, tolk=10001, identitet=HVEM)
    lag.avslutt(k, annen)
    sto = {
        t: r for t, r in hjelp.dump(k.base).items() if t in ("sak", "varsel", "varsler_identitet", "brev", "vedlegg")
    }
    slett(sist(k), nr)
    for tabell, rader in hjelp.dump(k.base).items():
        if tabell in sto:
            assert set(rader) < set(sto[tabell])
            assert len(rader) > 0
    hel(k)
    slett(sist(k), annen)
    assert k.base.hent("SELECT count(*) FROM varsler_identitet") == [(0,)]
    hel(k)


def test_et_avsluttet_varsel_slettes_for_seg(k: Kontekst, avvist: Avvist) -> None:
    t = oppfort(k)
    v = varsel(k, tolk=str(t), beskrivelse=f"{PLANTET}1", identitet=HVEM).varsel
    nr = Saksnummer("V", v.aar, v.lopenr)
    avslag = avvist(regler.KanIkkeSletteSak, lambda: sletting.be_om(k, nr, *HJEMMEL))
    assert "ikke avsluttet" in avslag.hva
    lukk_varsel(k, nr)
    assert [r.gjelder for r in sletting.oversikt(k)] == [str(nr)]
    s = slett(k, nr)
    assert s.numre == (str(nr),)
    assert PLANTET not in repr(hjelp.dump(k.base))
    assert k.base.hent("SELECT gjelder, sak, avsluttet FROM slettet") == [(str(nr), None, "2026-11-23")]
    assert sletting.oversikt(k) == []
    hel(k)


def test_et_varsel_i_en_sak_slettes_med_saken(k: Kontekst, avvist: Avvist) -> None:
    nr = lag.sak(k)
    lukk_varsel(k, V1)
    avslag = avvist(regler.KanIkkeSletteSak, lambda: sletting.be_om(k, V1, *HJEMMEL))
    assert f"en del av {nr}" in avslag.hva
    assert avslag.neste.endswith(f"imdi sak slett {nr}")


def test_numrene_brukes_ikke_om_igjen(k: Kontekst) -> None:
    nr = lag.sak(k)
    lag.avslutt(k, nr)
    slett(sist(k), nr)
    assert str(lag.sak(k, tolk=10001)) == "S-2026-0002"


def test_kopiene_som_har_det_sies(k: Kontekst) -> None:
    nr = lag.sak(k)
    lag.avslutt(k, nr)
    noter(k, "database.kopiert", "database")
    assert slett(sist(k), nr).kopier == ("23.11.2026",)


def test_oversikten_sier_hva_som_hindrer_og_hvem_som_har_bedt(k: Kontekst) -> None:
    fri, advart, aapen = lag.sak(k), lag.sak(k, utfall="advarsel", tolk=10001), lag.sak(k, tolk=10001)
    lag.reager(k, advart, Reaksjonstype.ADVARSEL)
    for nr in (fri, advart):
        lag.avslutt(k, nr)
    sletting.be_om(k, fri, *HJEMMEL)
    linjer = {r.gjelder: r for r in sletting.oversikt(k)}
    assert set(linjer) == {str(fri), str(advart)}
    assert (linjer[str(fri)].hindringer, linjer[str(fri)].bedt_av) == ((), "Kari Nordmann")
    assert "ikke registrert mottatt" in linjer[str(advart)].hindringer[0]
    assert str(aapen) not in linjer


# --- no table is forgotten --------------------------------------------------------------------------------------


def test_hver_tabell_som_hoerer_til_en_sak_er_med(sqlitebase: Motor) -> None:
    """A table that points at a case, a varsel or a demand, or says what it is about, is emptied or stays on purpose.

    A noun that keeps something of a case adds its line to OMFANG.
    """
    rot = {"sak", "varsel", "innsyn"}
    er = {o.tabell for o in omfang.OMFANG} | set(omfang.BLIR)
    mangler = []
    for tabell in hjelp.tabeller(sqlitebase):
        kolonner = {r[0] for r in sqlitebase.hent(f"SELECT name FROM pragma_table_info('{tabell}')")}
        peker = {r[0] for r in sqlitebase.hent(f"SELECT \"table\" FROM pragma_foreign_key_list('{tabell}')")}
        if ("gjelder" in kolonner or peker & (rot | {"sak_raad"})) and tabell not in er:
            mangler.append(tabell)
    assert mangler == []


def test_rekkefolgen_tommer_det_som_peker_forst(sqlitebase: Motor) -> None:
    orden = [o.tabell for o in omfang.OMFANG]
    for tabell in orden:
        for (mot,) in sqlitebase.hent(f"SELECT \"table\" FROM pragma_foreign_key_list('{tabell}')"):
            if mot in orden and mot != tabell:
                assert orden.index(tabell) < orden.index(mot), (tabell, mot)


def test_hver_noekkel_er_tabellens_egen(sqlitebase: Motor) -> None:
    for o in omfang.OMFANG:
        pk = sqlitebase.hent(f"SELECT name FROM pragma_table_info('{o.tabell}') WHERE pk > 0 ORDER BY pk")
        assert tuple(r[0] for r in pk) == o.nokkel


# --- the answer to who demands deletion -------------------------------------------------------------------------


@pytest.mark.parametrize("malform", list(Malform))
def test_kant_43_svaret_forklarer_forskjellen_paa_registeret_og_arkivet(k: Kontekst, malform: Malform) -> None:
    """Edge case 43: register data by tolkeforskriften § 15, the case by arkivlova § 13."""
    nr = lag.sak(k, utfall="utestenging-for-alltid")
    lag.reager(k, nr, Reaksjonstype.UTESTENGT_ALLTID)
    lag.avslutt(k, nr)
    tekst = som_tekst(brev.hent(k, sletting.svar_paa_krav(k, nr, "Amina Yusuf", I_DAG, malform=malform)))
    for ord_ in ("tolkeforskriften § 15", "arkivlova § 13", "utestenging for alltid", "Datatilsynet", str(nr)):
        assert ord_ in tekst
    assert {Malform.BOKMAL: "er ikke nok", Malform.NYNORSK: "er ikkje nok"}[malform] in tekst
    assert {Malform.BOKMAL: "kan ikke slettes nå", Malform.NYNORSK: "kan ikkje slettast no"}[malform] in tekst
    assert {Malform.BOKMAL: "Du står i registeret", Malform.NYNORSK: "Du står i registeret"}[malform] in tekst


def test_svaret_sier_naar_ingenting_hindrer_og_naar_tolken_er_ute_av_registeret(k: Kontekst) -> None:
    nr = lag.sak(k)
    lag.avslutt(k, nr)
    hjelp.uten_vern(k.base, "UPDATE sak SET tolkenummer = 99")
    tekst = som_tekst(brev.hent(k, sletting.svar_paa_krav(k, nr, "Amina Yusuf", I_DAG)))
    assert "Vi har ingen opplysninger om deg i registeret" in tekst
    assert "det er ikke avgjort om arkivreglene tillater" in tekst
    bruksfeil(k, lambda: sletting.svar_paa_krav(k, nr, " ", I_DAG))
    bruksfeil(k, lambda: sletting.svar_paa_krav(k, nr, "x", date(2026, 11, 24)))


def test_reaksjonene_staar_og_kategorien_regnes_som_for(k: Kontekst) -> None:
    nr = lag.sak(k, utfall="tilbakekall")
    lag.reager(k, nr, Reaksjonstype.TILBAKEKALT, sprak="somali")
    lag.avslutt(k, nr)
    for_ = reaksjoner.til_tolk(k, 10001)
    slett(sist(k), nr)
    assert reaksjoner.til_tolk(k, 10001) == for_
    with k.base.atomisk(), skritt(k, "test", "tolk:10001") as s:
        kategori.regn_om(k, s, 10001)
    hel(k)


# --- the real program -------------------------------------------------------------------------------------------


def test_med_programmet(ovelse: Any) -> None:
    base = apne(ovelse.database, tid=hjelp.TID)
    k = hjelp.lag_kontekst(base)
    nr = hele_saken(k)
    base.lukk()
    ovelse.miljo["IMDI_KLOKKE"] = "2028-12-01T10:15"
    assert "ikke fastsatt" in ovelse("sak", "slett", "--oversikt").ok().feil
    assert ovelse("sak", "slett").kode == 2
    assert ovelse("sak", "slett", nr).kode == 2
    be = (nr, "--hjemmel", "vedtak", "--hjemmel-tekst", "Tillatelse", "--henvisning", "2032/17")
    assert "Ingenting er slettet ennå" in ovelse("sak", "slett", *be).ok().ut
    assert "blir ikke slettet" in ovelse("sak", "slett", nr, "--avslå").ok().ut
    assert ovelse("sak", "slett", *be, "--json").ok().json["hjemmel"] == "vedtak"
    assert ovelse("sak", "slett", nr, "--godkjenn", "--bekreft", nr).kode == 4
    ovelse.miljo["IMDI_BRUKER"] = "ole"
    assert ovelse("sak", "slett", nr, "--godkjenn").kode == 2
    galt = ovelse("sak", "slett", nr, "--godkjenn", "--bekreft", "S-2026-0002")
    assert galt.kode == 2
    assert "Ingenting er slettet" in galt.feil
    linje = ovelse("sak", "slett", "--oversikt", "--json").ok().json
    assert [(x["gjelder"], x["hindringer"], x["bedt_av"]) for x in linje] == [(str(nr), [], "Kari Nordmann")]
    svar = ovelse("sak", "slett", nr, "--svar-på-krav", "--krav-fra", "Amina", "--mottatt", "01.12.2028").ok()
    assert "imdi brev vis" in svar.ut
    svar = ovelse("sak", "slett", nr, "--godkjenn", "--bekreft", str(nr).lower()).ok()
    assert f"{nr} er slettet" in svar.ut
    assert "ingen er laget med imdi" in svar.ut
    ovelse("database", "kontroll").ok()
    assert PLANTET.encode() not in ovelse.database.read_bytes()
    feil = ovelse("sak", "slett", *be)
    assert feil.kode == 2
    assert "Kari Nordmann ba om det, og Ole Hansen godkjente" in feil.feil
