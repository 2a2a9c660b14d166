"""The words of a complaint in its letters: all of them in nynorsk too, and no bokmål among them."""

from typing import Any

import pytest
from tolk.register.test_brevord import BOKMAL

from imdi_cli.kjerne.dokument import Malform
from imdi_cli.tolk.klage.regler import brevord
from imdi_cli.tolk.klage.steg.avgjorelser.egne import AVVISNINGEN, KOSTNADENE
from imdi_cli.tolk.klage.typer.koder import Avvisningsgrunn, Endringsslag, Instansutfall, Mangel, Opptak, Rettidig
from imdi_cli.tolk.klage.typer.rader import Endring
from imdi_cli.tolk.reaksjon.typer import Reaksjonstype
from imdi_cli.tolk.sak.typer.koder import Utfall

NB, NN = Malform.BOKMAL, Malform.NYNORSK
# What a decision that may be complained over is called: the case's, the register's, the complaint's own.
KALLES = [
    *(u.tekst for u in Utfall if u.er_reaksjon),
    *(r.tekst for r in Reaksjonstype if r is not Reaksjonstype.OPPHEVING),
    *(AVVISNINGEN, KOSTNADENE, "bevilling i somali", "tilbakekall av bevilling i somali", "vedtak om kategori"),
    "avslag på oppføring i somali og oppføring med kategori i urdu",
    "pålegg om å gi opplysninger (S-2026-0001, krav 1)",
    *("godkjenning av en kvalifikasjon i arabisk", "godkjenning i en lavere kategori enn søkt i arabisk"),
    *("utligningstiltak i arabisk", "delvis adgang til yrket i arabisk", "avvisning av søknaden"),
    "at IMDi ikke har avgjort søknaden innen fristen",
]


@pytest.mark.parametrize("kode", [*Mangel, *Avvisningsgrunn, *Instansutfall, *Endringsslag])
def test_hver_kode_har_ord_paa_nynorsk(kode: Any) -> None:
    assert not BOKMAL.search(brevord.i_brev(kode, NN))
    assert brevord.i_brev(kode, NB) == kode.tekst


@pytest.mark.parametrize("hva", KALLES)
def test_det_som_paaklages_har_navn_paa_nynorsk(hva: str) -> None:
    nynorsk = brevord.vedtaket(hva, "S-2026-0001", NN)
    assert not any(ord_ in nynorsk for ord_ in ("bevilling", "advarsel", "begrenset", "midlertidig", "avvisningen"))
    assert not any(ord_ in nynorsk for ord_ in (" en ", " ikke ", "adgang", "avvisning ", "utligning"))
    assert not any(ord_ in nynorsk for ord_ in ("opplysninger", "avgjørelsen", " klagen"))
    assert brevord.vedtaket(hva, "S-2026-0001", NB) == f"{hva} (S-2026-0001)"


def test_endring_frist_kategori_og_beloep() -> None:
    til = Endring(Endringsslag.PERIODE, til="2027-06-30")
    assert brevord.endring(til, NB) == "utestengingen varer til og med 30. juni 2027"
    assert brevord.endring(til, NN) == "utestenginga varer til og med 30. juni 2027"
    assert brevord.endring(Endring(Endringsslag.ALLTID), NN) == "utestenginga gjeld for alltid"
    assert brevord.avvist(Avvisningsgrunn.FOR_SEN, NN) == "klaga kom etter fristen (forvaltningslova §§ 29 og 31)"
    assert brevord.kategorier(["somali: fra kategori C til kategori B"], NN) == [
        "somali: frå kategori C til kategori B"
    ]
    assert brevord.kategorier(["somali: fra kategori C til kategori B"], NB) == [
        "somali: fra kategori C til kategori B"
    ]
    assert (brevord.kroner(950), brevord.kroner(18000)) == ("950", "18\u00a0000")


@pytest.mark.parametrize(
    ("rettidig", "opptak", "nb", "nn"),
    [
        (Rettidig.I_TIDE, None, "i tide", "i tide"),
        (Rettidig.FOR_SEN, None, "for sen", "for sein"),
        (
            Rettidig.FOR_SEN,
            Opptak.B,
            "for sen, tatt opp etter § 31 bokstav b",
            "for sein, teken opp etter § 31 bokstav b",
        ),
    ],
)
def test_om_klagen_kom_i_tide(rettidig: Rettidig, opptak: Opptak | None, nb: str, nn: str) -> None:
    assert (brevord.rettidig(rettidig, opptak, NB), brevord.rettidig(rettidig, opptak, NN)) == (nb, nn)
