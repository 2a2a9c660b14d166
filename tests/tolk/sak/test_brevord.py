"""The words of a case in its letters: all of them in nynorsk too, and no bokmål among them."""

from datetime import date
from typing import Any

import pytest
from tolk.register.test_brevord import BOKMAL
from tolk.sak.saklag import JA, NEI, UOPPLYST, VESENTLIG, folk, ny, ole, sak, tolk, ute

from imdi_cli.brev.visning import som_tekst
from imdi_cli.kjerne.dokument import Malform
from imdi_cli.kjerne.kode import Kode
from imdi_cli.kjerne.kontekst import Kontekst
from imdi_cli.styring.brev import steg as brev
from imdi_cli.styring.habilitet.typer import Tilknytning
from imdi_cli.tolk.reaksjon.typer import Enkeltvedtak, Reaksjon, Reaksjonstype
from imdi_cli.tolk.register.steg import kvalifikasjon
from imdi_cli.tolk.register.steg.kvalifikasjon import Ny
from imdi_cli.tolk.register.typer import Kvalifikasjon, Sluttgrunn
from imdi_cli.tolk.register.typer.horing import Horing
from imdi_cli.tolk.sak.regler import brevord
from imdi_cli.tolk.sak.steg import beslutning, midlertidig, oppheving
from imdi_cli.tolk.sak.steg.vedtaksbrev import reaksjon_i_ord
from imdi_cli.tolk.sak.typer.avgjorelse import Omgjoringsgrunn, Tiltak
from imdi_cli.tolk.sak.typer.koder import Alvor, Grunnlag, Unntak, Utfall, Vurdering
from imdi_cli.tolk.utvalg.regler import ord as utvalgsord
from imdi_cli.tolk.varsel.typer.koder import Brudd

NB, NN = Malform.BOKMAL, Malform.NYNORSK
U = Utfall


def brevet(k: Kontekst, id_: int | None) -> str:
    """The text of a letter with no name of the house, which is the same in both."""
    assert id_ is not None
    return " ".join(som_tekst(brev.hent(k, id_)).split())


@pytest.mark.parametrize("kode", [*Brudd, *Utfall, *Vurdering])
def test_hver_kode_har_ord_paa_nynorsk(kode: Kode) -> None:
    assert not BOKMAL.search(brevord.i_brev(kode, NN)), brevord.i_brev(kode, NN)
    assert brevord.i_brev(kode, NB) == kode.tekst


@pytest.mark.parametrize("malform", Malform)
def test_unntak_grunner_og_reaksjoner_sies_til_tolken(malform: Malform) -> None:
    linjer = [brevord.unntak(u, malform) for u in Unntak if u.fra_forhandsvarsel]
    linjer += [brevord.grunn(g, malform) for g in Omgjoringsgrunn]
    linjer += [brevord.i_brev(t, malform) for t in Reaksjonstype if t is not Reaksjonstype.OPPHEVING]
    linjer += [brevord.kom_til(u, malform) for u in U if not u.er_reaksjon]
    linjer += [brevord.mulig(u, malform) for u in U if u.er_reaksjon or u is U.VEILEDNING]
    linjer += [brevord.alvor(a, malform) for a in Alvor]
    assert not any(BOKMAL.search(linje) for linje in linjer) or malform is NB
    assert not any("tolken" in linje for linje in linjer)  # a letter says «du»


def test_utvalget_leser_om_unntak_og_tilknytninger_paa_nynorsk() -> None:
    linjer = [utvalgsord.unntak(u, NN) for u in Unntak] + [utvalgsord.tilknytning(t, NN) for t in Tilknytning]
    assert not any(BOKMAL.search(linje) for linje in linjer)
    assert utvalgsord.tilknytning(Tilknytning.PART, NB) == f"{Tilknytning.PART.tekst} ({Tilknytning.PART.hjemmel})"
    assert utvalgsord.unntak(Unntak.HASTER, NB) == f"{Unntak.HASTER.tekst} ({Unntak.HASTER.hjemmel})"


@pytest.mark.parametrize(("sprak", "slutt"), [("somali", "fra 1. mai 2026 (somali)"), (None, "fra 1. mai 2026")])
def test_en_reaksjon_sies_med_spraket_den_gjelder(sprak: str | None, slutt: str) -> None:
    r = Reaksjon(
        *(1, 10482, Reaksjonstype.UTESTENGT_MIDLERTIDIG, sprak, "2026-04-20", None, "2026-05-01", None),
        *(Enkeltvedtak.JA, None, None, None, None),
    )
    assert reaksjon_i_ord(r) == f"{Reaksjonstype.UTESTENGT_MIDLERTIDIG.tekst}, {slutt}"


AVGJORELSER: list[tuple[Utfall, Any, dict[str, Any]]] = [
    (U.HENLAGT, UOPPLYST, {}),
    (U.IKKE_BRUDD, NEI, {}),
    (U.UTEN_REAKSJON, JA, {}),
    (U.VEILEDNING, JA, {}),
    (U.ADVARSEL, JA, {}),
    (U.UTESTENGING, VESENTLIG, {"grunnlag": Grunnlag.VESENTLIG, "periode_til": date(2027, 11, 22)}),
    (U.UTESTENGING_ALLTID, VESENTLIG, {"grunnlag": Grunnlag.VESENTLIG, "tilbakekall": True}),
    (U.TILBAKEKALL, VESENTLIG, {"grunnlag": Grunnlag.VESENTLIG, "sprak": ("somali",)}),
]


@pytest.mark.parametrize(("utfall", "brudd", "felt"), AVGJORELSER)
def test_et_brev_paa_nynorsk_har_ingen_ord_paa_bokmal(
    k: Kontekst, utfall: Utfall, brudd: Any, felt: dict[str, Any]
) -> None:
    """What the caseworker wrote is left out of it here: X."""
    folk(k)
    nr = sak(k, tolk(k, "somali"))
    brudd = tuple(b._replace(begrunnelse="X" if b.begrunnelse else None) for b in brudd)
    valg = {"begrunnelse": "X", "uten_utvalg": "X" if utfall.er_reaksjon else None} | felt
    n = ny(utfall, brudd)._replace(**valg)
    a = beslutning.beslutt(ole(k), nr, n, malform=NN)
    tekst = brevet(k, a.brev)
    assert BOKMAL.findall(tekst) == []
    if utfall.er_reaksjon:
        b = oppheving.be_om(k, a.reaksjoner[-1].id, Omgjoringsgrunn.GUNST, "X")
        assert BOKMAL.findall(brevet(k, oppheving.godkjenn(ole(k), b.reaksjon.id, malform=NN).brev)) == []


def bare_statsautorisert(k: Kontekst) -> int:
    """Somebody whose only way to a category is the bevilling in somali."""
    t = tolk(k, "somali")
    ny_ = Ny("somali", Kvalifikasjon.BACHELOR, ugyldig_fra=k.i_dag, grunn=Sluttgrunn.ANNULLERT, begrunnelse="X")
    kvalifikasjon.sett(k, t, ny_._replace(horing=Horing(date(2026, 11, 1))))
    return t


@pytest.mark.parametrize("unntak", [None, Unntak.IKKE_MULIG])
def test_et_midlertidig_tiltak_paa_nynorsk(k: Kontekst, unntak: Unntak | None) -> None:
    """Somali is the only language: the letter says that the interpreter is shown no more, too."""
    folk(k)
    nr = sak(k, bare_statsautorisert(k))
    felles = {"begrunnelse": "X", "forholdsmessig": "X", "malform": NN, "unntak": unntak}
    tekst = brevet(k, midlertidig.sett(ole(k), nr, Tiltak.TILBAKEKALL, **felles).brev)
    assert BOKMAL.findall(tekst) == []
    assert "frå kategori C til ingen kategori" in tekst
    assert "Du blir ikkje vist i registeret som tolk i somali så lenge" in tekst


@pytest.mark.parametrize("i_registeret", [True, False])
def test_tilbakekallet_sier_hva_som_skjer_i_registeret_bare_til_den_som_staar_der(
    k: Kontekst, i_registeret: bool
) -> None:
    folk(k)
    t = bare_statsautorisert(k)
    if not i_registeret:
        ute(k, t)
    a = beslutning.beslutt(ole(k), sak(k, t), ny(U.TILBAKEKALL, VESENTLIG, grunnlag=Grunnlag.VESENTLIG))
    tekst = brevet(k, a.brev)
    assert ("fra kategori C til ingen kategori" in tekst) is i_registeret
    assert ("Du vises ikke lenger i registeret som tolk i somali" in tekst) is i_registeret
