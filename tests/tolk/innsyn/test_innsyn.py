"""Access: what there is, what a decision to withhold must say, and what is in the package and what is not."""

import re
import zipfile
from collections.abc import Callable
from datetime import date
from hashlib import sha256
from pathlib import Path
from typing import Any

import hjelp
import pytest
from tolk.innsyn import lag
from tolk.innsyn.lag import FNR, I_DAG, PLANTET

from imdi_cli.base.apne import apne
from imdi_cli.base.arkiv import Fil
from imdi_cli.base.journal import skritt
from imdi_cli.base.kontroll import kontroller_kjede, spill_av
from imdi_cli.base.nummer import Saksnummer
from imdi_cli.base.sqlite import SQLite
from imdi_cli.brev.visning import som_tekst
from imdi_cli.kjerne.avslag import AnnenPerson, Basefeil, Bruksfeil
from imdi_cli.kjerne.dokument import Malform
from imdi_cli.kjerne.kontekst import Kontekst
from imdi_cli.styring.brev import steg as brev
from imdi_cli.styring.frister import steg as frister
from imdi_cli.tolk.innsyn.regler import adgang
from imdi_cli.tolk.innsyn.regler.dokumenter import dokumenter
from imdi_cli.tolk.innsyn.regler.navnefil import les_navn
from imdi_cli.tolk.innsyn.steg import krav, pakke
from imdi_cli.tolk.innsyn.steg.krav import Innsynsbilde
from imdi_cli.tolk.innsyn.typer.koder import Dokumentslag, Etter, Faktum, Innsynsutfall, Unntak
from imdi_cli.tolk.innsyn.typer.rader import Dokument, Innsyn, Vurdering
from imdi_cli.tolk.sak.typer.koder import Sakstatus
from imdi_cli.tolk.varsel.lager import identiteter
from imdi_cli.tolk.varsel.typer.koder import Anonymitet, Varslertype

Avvist = Callable[..., Any]
NAVN = {"Kari Olsen": "brukeren"}
D, H, U = Dokumentslag, Innsynsutfall, Unntak


def hel(k: Kontekst) -> None:
    assert kontroller_kjede(k.base).feil == []
    assert spill_av(k.base) == []


def bruksfeil(k: Kontekst, handling: Callable[[], object]) -> None:
    """Run something that was typed wrong: it says what to do, and changes nothing."""
    for_ = hjelp.dump(k.base)
    with pytest.raises(Bruksfeil) as fanget:
        handling()
    assert fanget.value.neste
    assert hjelp.dump(k.base) == for_


def be_om(k: Kontekst, nr: Saksnummer, etter: Etter = Etter.PART) -> Saksnummer:
    return Saksnummer.les(krav.registrer(k, nr, "Amina Yusuf", I_DAG, etter).innsyn.nr, "I")


def tilbake(hjemmel: Unntak, utfall: Innsynsutfall = H.DELVIS, **mer: Any) -> Vurdering:
    felt = {"begrunnelse": "Særlige grunner.", "merinnsyn": "Vurdert.", "vesentlig": "Ikke av vesentlig betydning."}
    return Vurdering("", utfall, hjemmel, **(felt | mer))


def nokkel(b: Innsynsbilde, slag: Dokumentslag) -> list[str]:
    return [x.dokument.nokkel for x in b.linjer if x.dokument.slag is slag]


def vurder_alt(k: Kontekst, i: Saksnummer) -> Innsynsbilde:
    """Decide about all that must be decided about, as a caseworker would for a party."""
    b = krav.bilde(k, i)
    krav.vurder(k, i, nokkel(b, D.VARSEL), tilbake(U.P192B))
    krav.vurder(k, i, nokkel(b, D.SVAR), tilbake(U.P192A))
    krav.vurder(k, i, nokkel(b, D.VEDLEGG), Vurdering("", H.HELT))
    utdrag = {"faktum": Faktum.UTDRAG, "faktum_tekst": "Kari Olsen var til stede."}
    return krav.vurder(k, i, nokkel(b, D.FORSLAG) + nokkel(b, D.UTKAST), tilbake(U.P18A, H.IKKE, **utdrag))


# --- a demand ---------------------------------------------------------------------------------------------------


def test_et_krav_faar_nummer_og_frist_og_viser_dokumentene(k: Kontekst) -> None:
    nr = lag.sak(k)
    b = krav.registrer(k, nr, " Amina Yusuf ", date(2026, 11, 20))
    assert (b.innsyn.nr, b.innsyn.krav_fra, b.innsyn.sak) == ("I-2026-0001", "Amina Yusuf", str(nr))
    assert [(r.regel, r.siste, r.antatt) for r in b.frister] == [("innsyn.partsinnsyn", "2026-11-27", True)]
    assert {x.dokument.slag for x in b.linjer} == set(D)
    assert krav.til_sak(k, nr) == [b.innsyn]
    assert krav.vis(k, Saksnummer("I", 2026, 1)) == b
    assert b.merknader == ("V-2026-0001: avsenderen har ikke bedt om å være anonym. Spør før navnet deles.",)
    b = krav.registrer(k, nr, "Avisa", I_DAG, Etter.OFFENTLEGLOVA)
    assert [(r.regel, r.siste) for r in b.frister] == [("innsyn.svar", "2026-11-30")]
    handlinger = [r[0] for r in k.base.hent("SELECT handling FROM journal WHERE handling LIKE 'innsyn%' ORDER BY nr")]
    assert handlinger == ["innsyn.registrert", "innsyn.vist", "innsyn.registrert"]
    hel(k)


def test_umulige_krav(k: Kontekst, avvist: Avvist) -> None:
    nr = lag.sak(k)
    i = be_om(k, nr)
    for feil in (
        lambda: krav.registrer(k, nr, " ", I_DAG),
        lambda: krav.registrer(k, nr, "x", date(2026, 11, 24)),
        lambda: krav.registrer(k, Saksnummer("S", 2026, 99), "x", I_DAG),
        lambda: krav.til_sak(k, Saksnummer("S", 2026, 99)),
        lambda: krav.vis(k, Saksnummer("I", 2026, 99)),
        lambda: krav.les_nr("V-2026-0001"),
        lambda: krav.vurder(k, i, ["99"], Vurdering("", H.HELT)),
        lambda: krav.vurder(k, i, ["1"], Vurdering("", H.DELVIS)),
        lambda: krav.vurder(k, i, ["1"], Vurdering("", H.DELVIS, U.P192B, " ")),
    ):
        bruksfeil(k, feil)
    assert krav.les_nr(" i-2026-1") == i
    assert krav.les_nr("s-2026-1") == nr
    leser = hjelp.som(k, "kari", "leser")
    for nektet in (
        lambda: krav.registrer(leser, nr, "x", I_DAG),
        lambda: krav.vis(leser, i),
        lambda: krav.til_sak(leser, nr),
        lambda: krav.vurder(leser, i, ["1"], Vurdering("", H.HELT)),
        lambda: krav.underrett(leser, i, I_DAG),
        lambda: pakke.pakk(leser, i, {}),
        lambda: pakke.hent(leser, i),
    ):
        avvist(AnnenPerson, nektet, kommando=False)


# --- what may be withheld ---------------------------------------------------------------------------------------

INNSYN = Innsyn(
    2026,
    1,
    "S-2026-0001",
    Etter.PART,
    "x",
    "2026-11-20",
    adgang.Innsynsstatus.MOTTATT,
    "kari",
    *([None] * 8),
    1,
)


def dok(slag: Dokumentslag, privat: bool | None = None) -> Dokument:
    return Dokument(f"{slag.value}:1", slag, "Dokumentet", "2026-11-20", "S-2026-0001", "tekst", privat=privat)


@pytest.mark.parametrize(
    ("slag", "privat", "hjemmel", "utfall", "avgjort"),
    [
        (D.VARSEL, True, U.P192B, H.DELVIS, False),
        (D.VARSEL, True, U.P192A, H.DELVIS, False),
        (D.VARSEL, True, U.P191D, H.DELVIS, False),
        (D.SVAR, None, U.P192A, H.DELVIS, True),
        (D.SVAR, None, U.P191B, H.DELVIS, True),
        (D.VEDLEGG, None, U.P192A, H.IKKE, True),
        (D.VARSEL, True, U.O24, H.IKKE, False),
        (D.VARSEL, True, U.O24, H.IKKE, True),
        (D.VARSEL, False, U.O24, H.IKKE, False),
        (D.VEDLEGG, True, U.O24, H.IKKE, True),
        (D.BREV, None, U.O13, H.DELVIS, True),
        (D.FORSLAG, None, U.O14, H.IKKE, True),
    ],
)
def test_bestemmelsen_holder(
    slag: Dokumentslag, privat: bool | None, hjemmel: Unntak, utfall: Innsynsutfall, avgjort: bool
) -> None:
    i = INNSYN._replace(etter=hjemmel.etter)
    adgang.krev_gyldig(dok(slag, privat), tilbake(hjemmel, utfall), i, {}, sak_avgjort=avgjort)


@pytest.mark.parametrize(
    ("slag", "privat", "v", "etter", "avgjort", "paragraf", "ord_"),
    [
        (D.VARSEL, True, tilbake(U.P192B, merinnsyn=" "), Etter.PART, False, "§ 18 andre ledd", "likevel"),
        (D.VARSEL, True, tilbake(U.O24, merinnsyn=None), Etter.OFFENTLEGLOVA, False, "offentleglova § 11", "likevel"),
        (D.VARSEL, True, tilbake(U.O24), Etter.PART, False, "§ 18", "gjelder ikke"),
        (D.VARSEL, True, tilbake(U.P192B), Etter.OFFENTLEGLOVA, False, "offentleglova § 3", "gjelder ikke"),
        (D.VARSEL, True, tilbake(U.P192B, vesentlig=None), Etter.PART, False, "§ 19 andre ledd", "vesentlig"),
        (D.VARSEL, True, tilbake(U.P192B, H.IKKE), Etter.PART, False, "bokstav b", "Velg delvis"),
        (D.VARSEL, True, tilbake(U.P18A), Etter.PART, False, "§ 18 a", "ikke laget for"),
        (D.BREV, None, tilbake(U.P18A), Etter.PART, False, "§ 18 a", "sendt ut"),
        (D.UTTALELSE, None, tilbake(U.P192A), Etter.PART, False, "§ 19", "parten selv"),
        (D.BESLUTNING, None, tilbake(U.P18A), Etter.PART, False, "§ 18 a", "IMDi bestemte"),
        (D.FORELEGGING, None, tilbake(U.P191D), Etter.PART, False, "§ 19", "vi la fram"),
        (D.FORSLAG, None, tilbake(U.P18A, H.IKKE), Etter.PART, False, "§ 18 c", "faktum"),
        (
            D.RAAD,
            None,
            tilbake(U.P18B2, faktum=Faktum.UTDRAG, faktum_tekst=" "),
            Etter.PART,
            False,
            "§ 18 c",
            "faktum",
        ),
        (D.RAAD, None, tilbake(U.P18B2, H.IKKE), Etter.PART, False, "§ 18 b", "Velg delvis"),
        (D.FORSLAG, None, tilbake(U.P18B2), Etter.PART, False, "§ 18 b", "innhentet utenfra"),
        (
            D.FORSLAG,
            None,
            tilbake(U.P18A, faktum=Faktum.ANNET, faktum_tekst="varsel:V-2026-0009"),
            Etter.PART,
            False,
            "§ 18 c",
            "får ikke det dokumentet",
        ),
        (D.BREV, None, tilbake(U.O24, H.IKKE), Etter.OFFENTLEGLOVA, False, "§ 24", "varselet og det som fulgte"),
        (D.VARSEL, False, tilbake(U.O24, H.IKKE), Etter.OFFENTLEGLOVA, True, "§ 24", "saken er avgjort"),
        (D.BREV, None, tilbake(U.O14), Etter.OFFENTLEGLOVA, False, "§ 14", "ikke laget for"),
        (D.BREV, None, tilbake(U.O13, H.IKKE), Etter.OFFENTLEGLOVA, False, "§ 13", "Velg delvis"),
    ],
)
def test_bestemmelsen_holder_ikke(
    base: Any,
    slag: Dokumentslag,
    privat: bool | None,
    v: Vurdering,
    etter: Etter,
    avgjort: bool,
    paragraf: str,
    ord_: str,
) -> None:
    i = INNSYN._replace(etter=etter)
    avslag = hjelp.avvist(
        base,
        adgang.KanIkkeHoldeTilbake,
        lambda: adgang.krev_gyldig(dok(slag, privat), v, i, {}, sak_avgjort=avgjort),
    )
    assert paragraf in avslag.hjemmel
    assert ord_ in avslag.hva


def test_faktum_kan_staa_i_et_annet_dokument_parten_faar() -> None:
    v = tilbake(U.P18A, H.IKKE, faktum=Faktum.ANNET, faktum_tekst="brev:1")
    alle = {"brev:1": Vurdering("brev:1", H.HELT)}
    adgang.krev_gyldig(dok(D.FORSLAG), v, INNSYN, alle, sak_avgjort=False)
    uten = v._replace(faktum=Faktum.UTEN, faktum_tekst="bare en formulering")
    adgang.krev_gyldig(dok(D.FORSLAG), uten, INNSYN, {}, sak_avgjort=False)
    with pytest.raises(adgang.KanIkkeHoldeTilbake):
        ikke = {"brev:1": Vurdering("brev:1", H.IKKE)}
        adgang.krev_gyldig(dok(D.FORSLAG), v, INNSYN, ikke, sak_avgjort=False)


@pytest.mark.parametrize(
    ("slag", "privat", "etter", "avgjort", "utfall", "hjemmel"),
    [
        (D.VARSEL, True, Etter.PART, True, None, U.P192B),
        (D.VARSEL, False, Etter.PART, True, None, U.P192B),
        (D.SVAR, None, Etter.PART, True, None, U.P192A),
        (D.FORSLAG, None, Etter.PART, True, None, U.P18A),
        (D.UTKAST, None, Etter.PART, True, None, U.P18A),
        (D.RAAD, None, Etter.PART, True, H.HELT, U.P18B2),
        (D.VEDLEGG, None, Etter.PART, True, None, None),
        (D.BREV, None, Etter.PART, True, H.HELT, None),
        (D.UTTALELSE, None, Etter.PART, True, H.HELT, None),
        (D.VARSEL, True, Etter.OFFENTLEGLOVA, False, None, U.O24),
        (D.VARSEL, True, Etter.OFFENTLEGLOVA, True, None, U.O24),
        (D.VARSEL, False, Etter.OFFENTLEGLOVA, False, None, U.O24),
        (D.VARSEL, False, Etter.OFFENTLEGLOVA, True, None, U.O13),
        (D.RAAD, None, Etter.OFFENTLEGLOVA, True, None, U.O14),
        (D.BREV, None, Etter.OFFENTLEGLOVA, True, None, U.O13),
    ],
)
def test_hva_loven_leder_til(
    slag: Dokumentslag,
    privat: bool | None,
    etter: Etter,
    avgjort: bool,
    utfall: Innsynsutfall | None,
    hjemmel: Unntak | None,
) -> None:
    f = adgang.forslag(dok(slag, privat), etter, sak_avgjort=avgjort)
    assert (f.utfall, f.hjemmel) == (utfall, hjemmel)
    assert f.utfall is not H.IKKE, "ingenting holdes tilbake uten at noen har bestemt det"


def test_et_forslag_kan_alltid_brukes_etter_sin_egen_bestemmelse() -> None:
    """What the list says may be used, is not refused when it is used."""
    for slag in D:
        for privat in (True, False, None):
            for etter in Etter:
                for avgjort in (True, False):
                    f = adgang.forslag(dok(slag, privat), etter, sak_avgjort=avgjort)
                    if f.hjemmel is None:
                        continue
                    faktum = {"faktum": Faktum.UTEN, "faktum_tekst": "x"} if f.hjemmel.krever_faktum else {}
                    i = INNSYN._replace(etter=etter)
                    v = tilbake(f.hjemmel, **faktum)
                    adgang.krev_gyldig(dok(slag, privat), v, i, {}, sak_avgjort=avgjort)


def test_kant_7_unntaket_for_varsel_fra_offentlig_organ_faller_bort_naar_saken_avgjores(
    k: Kontekst, avvist: Avvist
) -> None:
    """Edge case 7 (offentleglova § 24 second paragraph): reclassified when the case is decided."""
    nr = lag.sak(k, utfall=None, varsler_type=Varslertype.ORGAN)
    i = be_om(k, nr, Etter.OFFENTLEGLOVA)
    b = krav.bilde(k, i)
    (varselet,) = nokkel(b, D.VARSEL)
    krav.vurder(k, i, [varselet, *nokkel(b, D.VEDLEGG)], tilbake(U.O24, H.IKKE))
    for slag in (D.KRAV, D.SVAR, D.FORELEGGING, D.UTTALELSE, D.BREV):
        krav.vurder(k, i, nokkel(b, slag), tilbake(U.O13))
    krav.vurder(k, i, nokkel(b, D.RAAD) + nokkel(b, D.UTKAST), tilbake(U.O14, H.IKKE))
    p = pakke.pakk(k, i, NAVN)
    with k.base.atomisk():
        lag.beslutt(k, nr, "ikke-brudd")
    b = krav.bilde(k, i)
    assert next(x.forslag for x in b.linjer if x.dokument.nokkel == varselet).hjemmel is U.O13
    avslag = avvist(adgang.KanIkkeAvgjoreInnsyn, lambda: pakke.avgjor(k, p))
    assert "2 dokumenter" in avslag.hva
    krav.vurder(k, i, nokkel(b, D.FORSLAG), tilbake(U.O14))
    krav.vurder(k, i, nokkel(b, D.BESLUTNING), tilbake(U.O13))
    avslag = avvist(adgang.KanIkkeHoldeTilbake, lambda: pakke.avgjor(k, p))
    assert "saken er avgjort" in avslag.hva
    avvist(adgang.KanIkkeHoldeTilbake, lambda: pakke.pakk(k, i, NAVN), endret=True)


# --- the package ------------------------------------------------------------------------------------------------


def test_pakken_har_alt_parten_har_rett_til_og_ingenting_annet(k: Kontekst) -> None:
    nr = lag.sak(k)
    i = be_om(k, nr)
    b = vurder_alt(k, i)
    assert b.mangler == ()
    p = pakke.pakk(k, i, NAVN)
    alt = b"\n".join(p.filer.values()).decode("utf-8", "replace")
    tekst = {navn: data.decode() for navn, data in p.filer.items() if navn.endswith(".txt")}
    varselet = tekst["varsel-V-2026-0001.txt"]
    assert "Kari" not in alt.replace("Kari Nordmann", "")
    assert FNR not in alt
    assert "Hemmelig Kilde" not in alt
    assert "Amina Yusuf snakket med brukeren brukeren, [fødselsnummer]" in varselet
    assert "brukeren var til stede" in tekst["forslag-1.txt"]
    assert f"{PLANTET}18" not in tekst["forslag-1.txt"]
    assert f"{PLANTET}18" in tekst["beslutning-2.txt"]
    assert f"{PLANTET}14" in tekst["uttalelse-1.txt"]
    assert f"{PLANTET}17" in tekst["raad-1.txt"]
    sendt = next(x.dokument for x in b.linjer if x.dokument.slag is D.BREV)
    (sendt_fil,) = [n for n in p.filer if n.startswith(sendt.nokkel.replace(":", "-"))]
    assert sha256(p.filer[sendt_fil]).hexdigest() == sendt.sha256
    (vedlegg,) = [n for n in p.filer if n.startswith("vedlegg-")]
    assert p.filer[vedlegg] == f"{PLANTET}5".encode()
    indeks = tekst["00-innhold.txt"]
    for navn, data in p.filer.items():
        if not navn.startswith("00-"):
            assert navn in indeks
            assert sha256(data).hexdigest() in indeks
    assert "forvaltningsloven § 18 a første ledd første punktum" in indeks
    assert "§ 19 andre ledd bokstav b" in indeks
    assert indeks.index("Varsel V-2026-0001") < indeks.index("Tolkens uttalelse")
    assert [f.fra for f in p.sladdet["varsel:V-2026-0001"].funn] == ["Kari Olsen", FNR]
    hel(k)


def test_identiteten_leses_aldri(sqlitebase: Any) -> None:
    """Nothing that access runs touches the table of who reported."""
    k = hjelp.lag_kontekst(sqlitebase, registrer=True)
    nr = lag.sak(k)
    assert identiteter(k.base, Saksnummer("V", 2026, 1))
    sett: list[str] = []
    assert isinstance(sqlitebase.driver, SQLite)
    sqlitebase.driver.conn.set_trace_callback(sett.append)
    i = be_om(k, nr)
    vurder_alt(k, i)
    pakke.avgjor(k, pakke.pakk(k, i, NAVN))
    pakke.hent(k, i)
    sqlitebase.driver.conn.set_trace_callback(None)
    assert len(sett) > 50
    assert [s for s in sett if "varsler_identitet" in s] == []


def test_kant_42_et_fodselsnummer_gaar_aldri_ut_i_en_tekst(k: Kontekst, avvist: Avvist) -> None:
    """Edge case 42: a hard block, also when the caseworker has said that the whole text is given."""
    i = be_om(k, lag.sak(k))
    b = vurder_alt(k, i)
    krav.vurder(k, i, nokkel(b, D.VARSEL), Vurdering("", H.HELT))
    avslag = avvist(adgang.KanIkkeGiInnsyn, lambda: pakke.pakk(k, i, NAVN), endret=True)
    assert FNR not in avslag.hva + avslag.neste
    for ok in ("12345678901", "010190 12345", "Sak 2026 0001"):
        adgang.krev_uten_fodselsnummer(dok(D.VARSEL), ok, INNSYN, I_DAG)
    for galt in (FNR, "010190 10046", "010190-10046", "x 410190 10110 y"):
        with pytest.raises(adgang.KanIkkeGiInnsyn):
            adgang.krev_uten_fodselsnummer(dok(D.VARSEL), galt, INNSYN, I_DAG)


def test_uten_at_alt_er_vurdert_blir_det_ingen_pakke(k: Kontekst, avvist: Avvist) -> None:
    i = be_om(k, lag.sak(k))
    avslag = avvist(adgang.KanIkkeAvgjoreInnsyn, lambda: pakke.pakk(k, i, NAVN), endret=True)
    assert "5 dokumenter" in avslag.hva
    assert ("vedlegg:1", "Vedlegg 1 til V-2026-0001") in avslag.fakta


def test_avgjorelsen_lagres_som_den_ble_gitt(k: Kontekst, avvist: Avvist) -> None:
    nr = lag.sak(k)
    i = be_om(k, nr)
    vurder_alt(k, i)
    p = pakke.pakk(k, i, NAVN, malform=Malform.NYNORSK)
    b = pakke.avgjor(k, p)
    assert (b.innsyn.status.value, b.innsyn.avgjort, b.innsyn.avgjort_av) == ("avgjort", "2026-11-23", "kari")
    assert frister.finn(k, str(i), "innsyn.partsinnsyn") is None
    assert {x.vurdering is not None for x in b.linjer} == {True}
    assert pakke.hent(k, i) == dict(p.filer)
    lag.brev_i(k, str(nr), sendt=True)  # what comes later is no part of what was given
    assert pakke.hent(k, i) == dict(p.filer)
    assert b.innsyn.brev is not None
    svar = som_tekst(brev.hent(k, b.innsyn.brev))
    for ord_ in ("Du kan klage", "tre veker", "§ 19 andre ledd bokstav b", "§ 18 a", "§ 13 b", "Særlige grunner"):
        assert ord_ in svar
    assert "uttale deg" not in svar
    avvist(adgang.KanIkkeAvgjoreInnsyn, lambda: pakke.avgjor(k, p))
    avvist(adgang.KanIkkeAvgjoreInnsyn, lambda: krav.vurder(k, i, ["1"], Vurdering("", H.HELT)))
    hel(k)


def test_saken_kan_ikke_endres_mens_pakken_sees_over(k: Kontekst, avvist: Avvist) -> None:
    nr = lag.sak(k)
    i = be_om(k, nr)
    vurder_alt(k, i)
    p = pakke.pakk(k, i, NAVN)
    lag.brev_i(k, str(nr), sendt=True)
    avslag = avvist(adgang.KanIkkeAvgjoreInnsyn, lambda: pakke.avgjor(k, p))
    assert "endret" in avslag.hva


def test_et_skadet_vedlegg_stopper_pakken(k: Kontekst) -> None:
    i = be_om(k, lag.sak(k))
    vurder_alt(k, i)
    hjelp.uten_vern(k.base, "UPDATE vedlegg SET sha256 = 'x' WHERE retning = 'inn'")
    with pytest.raises(Basefeil, match="skadet"):
        pakke.pakk(k, i, NAVN)


def test_et_vedlegg_som_gis_delvis_er_sladdet_av_et_menneske(k: Kontekst, avvist: Avvist) -> None:
    i = be_om(k, lag.sak(k))
    b = vurder_alt(k, i)
    (v,) = nokkel(b, D.VEDLEGG)
    ny = Fil("../sladdet.txt", "text/plain", b"[sladdet]")
    bruksfeil(k, lambda: krav.vurder(k, i, [v], tilbake(U.P192A)))
    bruksfeil(k, lambda: krav.vurder(k, i, [v], Vurdering("", H.HELT), sladdet_fil=ny))
    bruksfeil(k, lambda: krav.vurder(k, i, nokkel(b, D.SVAR), tilbake(U.P192A), sladdet_fil=ny))
    krav.vurder(k, i, [v], tilbake(U.P192A), sladdet_fil=ny)
    p = pakke.pakk(k, i, NAVN)
    (navn,) = [n for n in p.filer if n.startswith("vedlegg-")]
    assert "/" not in navn
    assert p.filer[navn] == b"[sladdet]"
    krav.vurder(k, i, [v], tilbake(U.P192A, H.IKKE))
    p = pakke.pakk(k, i, NAVN)
    assert [n for n in p.filer if n.startswith("vedlegg-")] == []
    assert "Vedlegg 1 til V-2026-0001 (2026-11-23): holdt tilbake" in p.filer["00-innhold.txt"].decode()
    pakke.avgjor(k, p)
    assert pakke.hent(k, i) == dict(p.filer)
    hel(k)


def test_uten_avslag_er_det_ingenting_aa_klage_paa(k: Kontekst, avvist: Avvist) -> None:
    nr = lag.sak(k, beskrivelse="Ingen navn her.", vedlegg=())
    i = be_om(k, nr)
    b = krav.bilde(k, i)
    alle = [x.dokument.nokkel for x in b.linjer]
    krav.vurder(k, i, alle, Vurdering("", H.HELT))
    b = pakke.avgjor(k, pakke.pakk(k, i, {}))
    assert b.innsyn.brev is not None
    svar = som_tekst(brev.hent(k, b.innsyn.brev))
    assert "klage" not in svar
    assert "§ 13 b" in svar
    avvist(adgang.KanIkkeFolgeOppInnsyn, lambda: krav.underrett(k, i, I_DAG))


def test_i_en_aapen_sak_faar_parten_en_dag_aa_uttale_seg_innen(k: Kontekst) -> None:
    """forvaltningsloven § 20 last paragraph: some deadline, unless one runs already."""
    nr = lag.sak(k, utfall=None)
    i = be_om(k, nr)
    b = krav.bilde(k, i)
    krav.vurder(k, i, nokkel(b, D.VARSEL), tilbake(U.P192B))
    krav.vurder(k, i, nokkel(b, D.SVAR), tilbake(U.P192A))
    krav.vurder(k, i, nokkel(b, D.VEDLEGG), Vurdering("", H.HELT))
    krav.vurder(k, i, nokkel(b, D.UTKAST), tilbake(U.P18A, H.IKKE, faktum=Faktum.UTEN, faktum_tekst="x"))
    assert pakke.pakk(k, i, NAVN).uttalefrist is None  # the hearing's own runs to and with today
    i_morgen = hjelp.senere(k, days=1)
    p = pakke.pakk(i_morgen, i, NAVN)
    assert p.uttalefrist == date(2026, 12, 8)
    assert "innen 8. desember 2026" in som_tekst(p.brev)
    p = pakke.pakk(i_morgen, i, NAVN, uttal=date(2026, 12, 1))
    assert "innen 1. desember 2026" in som_tekst(p.brev)
    assert pakke.avgjor(i_morgen, p).innsyn.uttalefrist == "2026-12-01"


def test_uten_navn_sies_det_at_bare_numre_er_tatt_ut(k: Kontekst) -> None:
    i = be_om(k, lag.sak(k, anonymitet=Anonymitet.ONSKER))
    vurder_alt(k, i)
    p = pakke.pakk(k, i, {})
    assert pakke.UTEN_NAVN in p.merknader
    assert "Kari Olsen" in p.filer["varsel-V-2026-0001.txt"].decode()
    assert [m.tekst for m in p.sladdet["varsel:V-2026-0001"].mulige] == ["Tolken Amina Yusuf", "Kari Olsen"]


def test_navn_i_det_som_gis_helt_sies(k: Kontekst) -> None:
    i = be_om(k, lag.sak(k, beskrivelse="Kari Olsen kom."))
    b = vurder_alt(k, i)
    krav.vurder(k, i, nokkel(b, D.VARSEL), Vurdering("", H.HELT))
    p = pakke.pakk(k, i, NAVN)
    (merknad,) = [m for m in p.merknader if m.startswith("varsel:V-2026-0001")]
    assert "gis helt, og inneholder Kari Olsen" in merknad
    assert "Kari Olsen kom." in p.filer["varsel-V-2026-0001.txt"].decode()


@pytest.mark.parametrize("stygt", ["\x1b[2J", "<b>{sak}</b>", "=1+1", "\u202eKari", "x" * 50_000])
def test_tekst_utenfra_gjor_ingen_skade(k: Kontekst, stygt: str) -> None:
    """What is typed or came in stands as text in the letter and the package, without signs that steer."""
    nr = lag.sak(k, beskrivelse=f"Før {stygt} etter", vedlegg=[Fil(f"../{stygt[:20]}.txt", "text/plain", b"x")])
    i = Saksnummer.les(krav.registrer(k, nr, f"Amina {stygt[:200]}", I_DAG).innsyn.nr, "I")
    vurder_alt(k, i)
    p = pakke.pakk(k, i, {f"Kari {stygt[:50]}": "brukeren"})
    pakke.avgjor(k, p)
    assert "\x1b" not in som_tekst(p.brev)
    assert "\u202e" not in som_tekst(p.brev)
    assert [n for n in p.filer if "/" in n or ".." in n or not n.isprintable()] == []
    hel(k)


def test_andre_enn_parten_faar_ikke_tolkens_navn(k: Kontekst) -> None:
    i = be_om(k, lag.sak(k), Etter.OFFENTLEGLOVA)
    b = krav.bilde(k, i)
    krav.vurder(k, i, nokkel(b, D.VARSEL), tilbake(U.O13))
    krav.vurder(k, i, nokkel(b, D.VEDLEGG), tilbake(U.O24, H.IKKE))
    for slag in (D.KRAV, D.SVAR, D.FORELEGGING, D.UTTALELSE, D.BREV, D.BESLUTNING):
        krav.vurder(k, i, nokkel(b, slag), tilbake(U.O13))
    krav.vurder(k, i, nokkel(b, D.RAAD) + nokkel(b, D.UTKAST) + nokkel(b, D.FORSLAG), tilbake(U.O14, H.IKKE))
    p = pakke.pakk(k, i, NAVN)
    assert "Amina" not in "".join(d.decode() for n, d in p.filer.items() if n.endswith(".txt"))
    assert "Tolken tolken snakket" in p.filer["varsel-V-2026-0001.txt"].decode()
    svar = som_tekst(p.brev)
    for ord_ in ("offentleglova § 11", "nærmere begrunnelse innen tre uker", "ti arbeidsdager", "§ 24 andre ledd"):
        assert ord_ in svar
    pakke.avgjor(k, p)
    hel(k)


def test_kravet_kan_gjelde_en_sak_der_ingenting_kan_gis(k: Kontekst) -> None:
    b = krav.bilde(k, be_om(k, lag.sak(k)))
    tomt = b._replace(
        linjer=tuple(x._replace(vurdering=tilbake(U.P18A, H.IKKE)._replace(dokument="x")) for x in b.linjer[:1])
    )
    for malform, ord_ in ((Malform.BOKMAL, "- ingen dokumenter"), (Malform.NYNORSK, "- ingen dokument\n")):
        assert ord_ in som_tekst(pakke._svar(k, tomt, NAVN, malform, None))


# --- following up -----------------------------------------------------------------------------------------------


def test_avslaget_kan_paaklages_og_begrunnes_naermere(k: Kontekst, avvist: Avvist) -> None:
    nr = lag.sak(k)
    i = be_om(k, nr)
    avvist(adgang.KanIkkeFolgeOppInnsyn, lambda: krav.underrett(k, i, I_DAG))
    vurder_alt(k, i)
    pakke.avgjor(k, pakke.pakk(k, i, NAVN))
    bruksfeil(k, lambda: krav.krev_grunngiving(k, i, I_DAG))
    bruksfeil(k, lambda: krav.grunngitt(k, i, I_DAG))
    bruksfeil(k, lambda: krav.underrett(k, i, date(2026, 11, 22)))
    bruksfeil(k, lambda: krav.underrett(k, i, date(2026, 11, 24)))
    b = krav.underrett(k, i, I_DAG)
    assert [(r.regel, r.siste) for r in b.frister if r.lukket is None] == [("klage.frist", "2026-12-14")]
    bruksfeil(k, lambda: krav.underrett(k, i, I_DAG))
    hel(k)


def test_krav_om_naermere_begrunnelse_har_ti_arbeidsdager(k: Kontekst, avvist: Avvist) -> None:
    i = be_om(k, lag.sak(k, utfall=None), Etter.OFFENTLEGLOVA)
    b = krav.bilde(k, i)
    krav.vurder(
        k,
        i,
        [x.dokument.nokkel for x in b.linjer if not x.dokument.slag.internt and x.dokument.slag is not D.VEDLEGG],
        tilbake(U.O13),
    )
    krav.vurder(k, i, nokkel(b, D.VEDLEGG), tilbake(U.O24, H.IKKE))
    krav.vurder(k, i, nokkel(b, D.RAAD) + nokkel(b, D.UTKAST), tilbake(U.O14, H.IKKE))
    pakke.avgjor(k, pakke.pakk(k, i, NAVN))
    b = krav.krev_grunngiving(k, i, I_DAG)
    assert [(r.regel, r.siste) for r in b.frister if r.lukket is None] == [("innsyn.grunngiving.svar", "2026-12-07")]
    b = krav.grunngitt(k, i, I_DAG)
    assert [r for r in b.frister if r.lukket is None] == []
    assert b.innsyn.grunngitt == "2026-11-23"
    bruksfeil(k, lambda: krav.grunngitt(k, i, I_DAG))
    hel(k)


def test_frister_som_er_lukket_av_andre_stopper_ikke(k: Kontekst) -> None:
    nr = lag.sak(k, utfall=None)
    i = be_om(k, nr, Etter.OFFENTLEGLOVA)

    def lukk(regel: str) -> None:
        rad = frister.finn(k, str(i), regel)
        assert rad is not None
        with k.base.atomisk(), skritt(k, "test.lukk", str(i)) as s:
            frister.lukk(k, s, rad)

    lukk("innsyn.svar")
    b = krav.bilde(k, i)
    krav.vurder(
        k,
        i,
        [x.dokument.nokkel for x in b.linjer if not x.dokument.slag.internt and x.dokument.slag is not D.VEDLEGG],
        tilbake(U.O13),
    )
    krav.vurder(k, i, nokkel(b, D.VEDLEGG), tilbake(U.O24, H.IKKE))
    krav.vurder(k, i, nokkel(b, D.RAAD) + nokkel(b, D.UTKAST), tilbake(U.O14, H.IKKE))
    pakke.avgjor(k, pakke.pakk(k, i, NAVN))
    krav.krev_grunngiving(k, i, I_DAG)
    lukk("innsyn.grunngiving.svar")
    assert krav.grunngitt(k, i, I_DAG).innsyn.grunngitt == "2026-11-23"


# --- texts ------------------------------------------------------------------------------------------------------


def test_navnefilen() -> None:
    assert les_navn("# hvem\n\nKari Olsen = brukeren\n Åse = den som varslet = x\n") == {
        "Kari Olsen": "brukeren",
        "Åse": "den som varslet = x",
    }
    for galt in ("Kari Olsen", "= brukeren", "Kari ="):
        with pytest.raises(Bruksfeil) as fanget:
            les_navn(f"A=b\n{galt}")
        assert "Linje 2" in fanget.value.hva
        assert "Kari" not in fanget.value.hva


def test_dokumentene_sies_med_det_de_har(k: Kontekst) -> None:
    nr = lag.sak(
        k, beskrivelse="B", sprak=None, oppdragsgiver=None, hendelse=date(2026, 11, 1), hendelse_til=date(2026, 11, 2)
    )
    b = krav.bilde(k, be_om(k, nr))
    tekster = {x.dokument.nokkel: x.dokument.tekst or "" for x in b.linjer}
    assert "Hendelse: 2026-11-01 til 2026-11-02\nSpråk: ikke oppgitt" in tekster["varsel:V-2026-0001"]
    assert "Begrensning i annen lov" in tekster["krav:1"]
    assert "Utfall: opplysningene er mottatt" in tekster["krav:1"]
    assert "Utfall" not in tekster["krav:2"]
    assert "svar:2" not in tekster
    assert "Ikke lagt fram" in tekster["forelegging:2"]
    assert "Mulige reaksjoner: advarsel" in tekster["forelegging:1"]
    assert "Alvor: ikke vesentlig" in tekster["råd:1"]
    assert "Dissens" in tekster["råd:1"]
    assert "GT-NØYAKTIG: brudd" in tekster["beslutning:2"]
    assert "GT-NØYAKTIG" not in tekster["forslag:1"]
    s = b.sak
    uten = s._replace(
        raad=(s.raad[0]._replace(alvor=None, dissens=None),),
        brudd=(s.brudd[0]._replace(begrunnelse=None), s.brudd[0]._replace(vurdering=None)),
        foreleggelser=(s.foreleggelser[0]._replace(reaksjoner=(), uttalt=None, uttalelse=None),),
    )
    tekster = {d.nokkel: d.tekst or "" for d in dokumenter(uten, [], [], [])}
    assert "Alvor" not in tekster["råd:1"]
    assert "Dissens" not in tekster["råd:1"]
    assert tekster["beslutning:2"].endswith("GT-NØYAKTIG: brudd")
    assert "Mulige reaksjoner: ingen" in tekster["forelegging:1"]
    assert "uttalelse:1" not in tekster


def test_en_sak_er_avgjort_fra_den_er_besluttet() -> None:
    assert set(adgang.AVGJORT) == {
        Sakstatus.BESLUTTET,
        Sakstatus.UNDERRETTET,
        Sakstatus.PAAKLAGET,
        Sakstatus.AVSLUTTET,
    }


def test_hver_bestemmelse_har_ledd_og_der_den_har_det_bokstav() -> None:
    """forvaltningsloven § 21: the provision, which paragraph of it, and which letter."""
    for h in Unntak:
        assert re.search(r"§ \d+( [ab])? (første|andre) ledd", h.hjemmel), h
        assert ("bokstav" in h.hjemmel) is h.value.startswith("19"), h


# --- the real program -------------------------------------------------------------------------------------------


def test_fra_krav_til_pakke_med_programmet(ovelse: Any, tmp_path: Path) -> None:
    base = apne(ovelse.database, tid=hjelp.TID)
    k = hjelp.lag_kontekst(base)
    nr = lag.sak(k)
    base.lukk()
    svar = ovelse("sak", "innsyn", nr, "--json").ok()
    assert svar.json == []
    svar = ovelse("sak", "innsyn", nr, "--krav-fra", "Amina Yusuf", "--mottatt", "20.11.2026").ok()
    assert "I-2026-0001 er registrert" in svar.ut
    assert "Hemmelig" not in svar.ut + svar.feil
    b = ovelse("sak", "innsyn", "I-2026-0001", "--json").ok().json
    assert b["frister"][0]["siste"] == "2026-11-27"
    mer, ves, gr = (lag.fil(tmp_path, "Vurdert.", f"{n}.txt") for n in "abc")
    felles = ("--merinnsyn-fil", mer, "--vesentlig-fil", ves, "--grunn-fil", gr)
    assert ovelse("sak", "innsyn", "I-2026-0001", "--dokument", "1").kode == 2
    avslag = ovelse(
        "sak", "innsyn", "I-2026-0001", "--dokument", "1", "--utfall", "ikke", "--hjemmel", "19-2-b", *felles
    )
    assert avslag.kode == 3
    assert "Ingenting er endret" in avslag.feil
    for d in b["mangler"]:
        slag = d.partition(":")[0]
        valg = {
            "varsel": ("delvis", "--hjemmel", "19-2-b", *felles),
            "svar": ("delvis", "--hjemmel", "19-2-a", *felles),
            "vedlegg": ("helt",),
        }.get(slag, ("ikke", "--hjemmel", "18a", "--faktum", "uten betydning", "--faktum-fil", gr, *felles))
        ovelse("sak", "innsyn", "I-2026-0001", "--dokument", d, "--utfall", *valg).ok()
    navn = lag.fil(tmp_path, "Kari Olsen = brukeren\n", "navn.txt")
    svar = ovelse("sak", "innsyn", "I-2026-0001", "--navn-fil", navn, "--ut", "utkast.zip").ok()
    assert "Dette er et utkast" in svar.ut
    assert "bare navnene du har oppgitt" in svar.feil
    assert "Amina Yusuf" in svar.ut  # shown as what may be a name
    svar = ovelse("sak", "innsyn", "I-2026-0001", "--navn-fil", navn, "--avgjør", "--ut", "pakke", "--json").ok()
    assert svar.json["status"] == "avgjort"
    assert sorted(p.name for p in (tmp_path / "pakke").iterdir()) == svar.json["filer"]
    with zipfile.ZipFile(tmp_path / "utkast.zip") as z:
        assert sorted(z.namelist()) == svar.json["filer"]
        assert {n: z.read(n) for n in z.namelist()} == {
            p.name: p.read_bytes() for p in (tmp_path / "pakke").iterdir()
        }
    assert ovelse("sak", "innsyn", "I-2026-0001", "--ut", "pakke").kode == 1
    assert ovelse("sak", "innsyn", "I-2026-0001", "--ut", "utkast.zip").kode == 1
    assert "slik den ble gitt" in ovelse("sak", "innsyn", "I-2026-0001", "--ut", "igjen.zip").ok().ut
    assert (tmp_path / "igjen.zip").read_bytes() == (tmp_path / "utkast.zip").read_bytes()
    ovelse("sak", "innsyn", "I-2026-0001", "--underrettet", "23.11.2026").ok()
    assert ovelse("sak", "innsyn", nr, "--underrettet", "23.11.2026").kode == 2
    assert "I-2026-0001" in ovelse("sak", "innsyn", nr).ok().ut
    assert "avgjort" in ovelse("sak", "innsyn", "I-2026-0001").ok().ut
    sladdet = lag.fil(tmp_path, "x", "s.txt")
    assert ovelse(
        "sak", "innsyn", "I-2026-0001", "--dokument", "1", "--utfall", "helt", "--sladdet-fil", sladdet
    ).kode in (2, 3)
    ovelse("sak", "innsyn", nr, "--krav-fra", "Avisa", "--etter", "offentleglova").ok()
    ovelse("database", "kontroll").ok()
