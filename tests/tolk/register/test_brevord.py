"""A letter in nynorsk has no word of bokmål but what a caseworker wrote, whatever was decided and why."""

import re
from collections.abc import Callable
from datetime import date
from functools import partial
from typing import Any

import pytest
from tolk.register.soknadlag import I_DAG, JA, klar, kval, oppfort, reager, sok, tekst

from imdi_cli.kjerne.dokument import Malform
from imdi_cli.kjerne.kode import Kode
from imdi_cli.kjerne.kontekst import Kontekst
from imdi_cli.tolk.bevilling import regler as bevillingsregler
from imdi_cli.tolk.bevilling import steg as bevilling
from imdi_cli.tolk.bevilling.typer import Grunnlag, NyBevilling, Tilbakekall
from imdi_cli.tolk.reaksjon.typer import Reaksjonstype
from imdi_cli.tolk.register.regler import brevord
from imdi_cli.tolk.register.steg import kvalifikasjon, liv, soknad, vedtak
from imdi_cli.tolk.register.typer import Kapasitet, Kvalifikasjon, Sluttgrunn
from imdi_cli.tolk.register.typer.horing import Horing, Varsling
from imdi_cli.tolk.register.typer.soknad import Svar

NN = Malform.NYNORSK
# Words and endings that are bokmål only; each stands in a letter in bokmål, or easily could.
BOKMAL = re.compile(
    r"\b(ikke|fra|hvis|hva|hvem|hvorfor|noen|noe|være|ble|bli kalt|et|gjelder|varslet|brevene|søknadene|navn|uten|"
    r"oppholdstillatelse|oppholdsrett|kvalifikasjonene|kvalifikasjoner|prøven|bevillingen|utdanningen|"
    r"tegnspråk|offentlig|faglige|godkjent|fagoversetter|lavere|begrunnelse|"
    r"\w*(loven|forskriften))\b",
    re.IGNORECASE,
)
GRUNN = "X"
VARSLET = Horing(date(2026, 11, 1))


def mangelbrev(k: Kontekst) -> int:
    soknad.endre(k, sok(k), {}, mangler=soknad.Mangler(GRUNN, date(2026, 12, 15), NN))
    return 1


def avslag(k: Kontekst, *, med: bool = False) -> int:
    r = sok(k, sprak="norsk tegnspråk")
    if med:
        kval(k, r, "utenlandsk", "norsk tegnspråk", oppnadd=I_DAG)
    soknad.endre(k, r, {}, svar=dict.fromkeys(JA, Svar.NEI))
    return vedtak.avsla(k, r, GRUNN, malform=NN).brev


def avslag_utestengt(k: Kontekst) -> int:
    t = oppfort(k)
    reager(k, t, Reaksjonstype.UTESTENGT_ALLTID)
    return vedtak.avsla(k, klar(k, tolk=t, sprak="arabisk"), GRUNN, malform=NN).brev


def oppforing(k: Kontekst) -> int:
    r = sok(k, sprak="norsk tegnspråk;norsk skrivetolking")
    kval(k, r, "eldre-tolkeutdanning", "norsk tegnspråk", eldre=True, begrunnelse=GRUNN)
    kval(k, r, "skrivetolkutdanning", "norsk skrivetolking", oppnadd=I_DAG)
    soknad.endre(k, r, {}, svar=JA)
    return vedtak.oppfor(k, r, malform=NN).brev


def kategori(k: Kontekst, *, grunn: Sluttgrunn | None = None, horing: Horing = VARSLET) -> int:
    t = oppfort(k, "bachelor-tegnspråk", sprak="norsk tegnspråk")
    slutt = kvalifikasjon.Ny("norsk tegnspråk", Kvalifikasjon.TEGN_BACHELOR, None, I_DAG, grunn, None, GRUNN, horing)
    igjen = kvalifikasjon.Ny("norsk tegnspråk", Kvalifikasjon.TEGN_BACHELOR, I_DAG)
    brev = kvalifikasjon.sett(k, t, slutt._replace(grunn=grunn or Sluttgrunn.FEILFORT), NN).brev
    brev = brev if grunn else kvalifikasjon.sett(k, t, igjen, NN).brev
    assert brev is not None
    return brev


def bevilling_(k: Kontekst) -> int:
    ny = NyBevilling("norsk tegnspråk", I_DAG, True, I_DAG, begrunnelse=GRUNN)
    brev = bevilling.gi(k, oppfort(k, "bachelor-tegnspråk", sprak="norsk tegnspråk"), ny, malform=NN).brev
    assert brev is not None
    return brev


def tilbakekall(k: Kontekst, *, grunnlag: Grunnlag = Grunnlag.ANNULLERT, horing: Horing = VARSLET) -> int:
    bevilling_(k)
    brev = bevilling.tilbakekall(
        k, 10001, Tilbakekall(grunnlag, GRUNN, horing), sprak="norsk tegnspråk", malform=NN
    ).brev
    assert brev is not None
    return brev


def inaktiv(k: Kontekst) -> int:
    return liv.inaktiver(k, oppfort(k), malform=NN)[1] or 0


def slettet(k: Kontekst) -> int:
    return liv.slett(k, oppfort(k), GRUNN, malform=NN).brev


BREV: dict[str, Callable[[Kontekst], int]] = {
    "mangelbrev": mangelbrev,
    "avslag uten noe": avslag,
    "avslag med noe": partial(avslag, med=True),
    "avslag utestengt": avslag_utestengt,
    "oppføring": oppforing,
    "høyere kategori": kategori,
    **{f"slutt {g}": partial(kategori, grunn=g) for g in Sluttgrunn},
    **{f"uten varsel {v}": partial(tilbakekall, horing=Horing(uten_varsel=v)) for v in Varsling},
    "bevilling": bevilling_,
    **{
        f"tilbakekall {g}": partial(tilbakekall, grunnlag=g)
        for g in bevillingsregler.SLUTT
        if g is not Grunnlag.BRUDD
    },
    "tilbakekall med uttalelse": partial(tilbakekall, horing=VARSLET._replace(uttalelse=I_DAG)),
    "inaktiv": inaktiv,
    "slettet": slettet,
}


@pytest.mark.parametrize("hva", BREV)
def test_et_brev_pa_nynorsk_har_ingen_ord_pa_bokmal(k: Kontekst, hva: str) -> None:
    brevet = tekst(k, BREV[hva](k))
    assert BOKMAL.findall(brevet) == []
    assert "Med venleg helsing" in brevet


@pytest.mark.parametrize("koder", [Kvalifikasjon, Sluttgrunn, Varsling])
def test_hver_kode_et_brev_kan_nevne_har_ord_i_begge_malformer(koder: type[Kode]) -> None:
    for kode in koder:
        assert brevord.i_brev(kode, Malform.BOKMAL)
        assert BOKMAL.findall(brevord.i_brev(kode, NN)) == []


def test_en_kode_uten_ord_pa_nynorsk_kommer_ikke_i_et_brev() -> None:
    assert brevord.i_brev(Kapasitet.HELTID, Malform.BOKMAL) == "heltid"
    with pytest.raises(KeyError):
        brevord.i_brev(Kapasitet.HELTID, NN)


@pytest.mark.parametrize(
    ("hjemmel", "nynorsk"),
    [
        ("tolkeforskriften § 10 bokstav a", "tolkeforskrifta § 10 bokstav a"),
        ("forvaltningsloven § 16 tredje ledd, tolkeloven § 20", "forvaltningslova § 16 tredje ledd, tolkelova § 20"),
        ("arkivlova § 13", "arkivlova § 13"),
    ],
)
def test_en_paragraf_i_begge_malformer(hjemmel: str, nynorsk: str) -> None:
    assert brevord.paragraf(hjemmel, NN) == nynorsk
    assert brevord.paragraf(hjemmel, Malform.BOKMAL) == hjemmel


def test_bokmalet_sier_du_til_den_som_far_brevet(k: Kontekst) -> None:
    t = oppfort(k)
    slutt: dict[str, Any] = {"ugyldig_fra": I_DAG, "grunn": Sluttgrunn.UTLOPT, "begrunnelse": GRUNN}
    brevet = tekst(k, kval(k, t, "bachelor", **slutt, horing=Horing(uten_varsel=Varsling.UKJENT_ADRESSE)).brev)
    assert "vi hadde ingen adresse til deg" in brevet
    assert "gjelder ikke fra 23. november 2026: kvalifikasjonen gjaldt for en tid som er ute" in brevet
