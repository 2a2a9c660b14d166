"""Deletion: who may, the answer to who demands it, and the real program."""

from collections.abc import Callable
from datetime import date
from typing import Any

import hjelp
import pytest
from tolk.innsyn import lag
from tolk.innsyn.lag import I_DAG, PLANTET, hel
from tolk.innsyn.slettelag import HJEMMEL, V1, bruksfeil, hele_saken, sist, slett

from imdi_cli.base.apne import apne
from imdi_cli.base.journal import skritt
from imdi_cli.base.nummer import Saksnummer
from imdi_cli.brev.visning import som_tekst
from imdi_cli.kjerne.avslag import AnnenPerson
from imdi_cli.kjerne.dokument import Malform
from imdi_cli.kjerne.kontekst import Kontekst
from imdi_cli.styring.brev import steg as brev
from imdi_cli.tolk.innsyn.regler import sletting as regler
from imdi_cli.tolk.innsyn.steg import sletting
from imdi_cli.tolk.innsyn.typer.koder import Kassasjonshjemmel
from imdi_cli.tolk.reaksjon import steg as reaksjoner
from imdi_cli.tolk.reaksjon.typer import Reaksjonstype
from imdi_cli.tolk.register.steg import kategori

Avvist = Callable[..., Any]


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
