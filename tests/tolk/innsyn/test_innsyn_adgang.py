"""Access: what may be withheld, by which provision, and what the law leads to."""

from collections.abc import Callable
from typing import Any

import hjelp
import pytest
from tolk.innsyn import lag
from tolk.innsyn.innsynslag import INNSYN, NAVN, D, H, U, be_om, dok, nokkel, tilbake

from imdi_cli.kjerne.kontekst import Kontekst
from imdi_cli.tolk.innsyn.regler import adgang
from imdi_cli.tolk.innsyn.steg import krav, pakke
from imdi_cli.tolk.innsyn.typer.koder import Dokumentslag, Etter, Faktum, Innsynsutfall, Unntak
from imdi_cli.tolk.innsyn.typer.rader import Vurdering
from imdi_cli.tolk.varsel.typer.koder import Varslertype

Avvist = Callable[..., Any]


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
