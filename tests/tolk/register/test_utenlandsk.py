"""A recognition in the register (tolkeforskriften § 12): the best counts; neither a file nor a joining lowers it."""

from datetime import date
from pathlib import Path

import pytest
from tolk.register.registerfil import rad, skriv
from tolk.register.soknadlag import oppfort

from imdi_cli.base.kontroll import spill_av
from imdi_cli.kjerne.dokument import Malform
from imdi_cli.kjerne.kontekst import Kontekst
from imdi_cli.tolk.register import lager
from imdi_cli.tolk.register.regler import Praksis, kategori, utenlandsk
from imdi_cli.tolk.register.regler.paragraf12 import KanIkkePlassereUtenlandsk, faktum
from imdi_cli.tolk.register.steg import innlesing, kvalifikasjon, sammen
from imdi_cli.tolk.register.steg import utenlandsk as steg
from imdi_cli.tolk.register.typer import Kategori, Kvalifikasjon, Kvalifikasjonsrad, Oppforing, Sluttgrunn, Tolketype

SOMALI = Oppforing("somali", Tolketype.TALESPRAK)
PRAKSIS = Praksis({Tolketype.TEGNSPRAK: Kategori.D})
Q = Kvalifikasjon


def gitt(kat: Kategori = Kategori.B, nr: str = "G-2026-0001/1", o: Oppforing = SOMALI) -> steg.Gitt:
    return steg.Gitt(nr, o, kat, date(2026, 11, 23))


def til_tolk(k: Kontekst, tolk: int, g: steg.Gitt) -> steg.Fort:
    mal = steg.mal(Malform.BOKMAL)
    with k.base.atomisk():
        return steg.til_tolk(k, tolk, g, mal)


def kategorien(k: Kontekst, tolk: int, sprak: str = "somali") -> str | None:
    return {r[0]: r[2] for r in lager.sprakrader(k.base, tolk)}[sprak]


@pytest.mark.parametrize(
    ("har", "gir", "svar"),
    [
        ({Q.GRUNNEMNE}, Kategori.B, Kategori.B),
        ({Q.BACHELOR}, Kategori.D, Kategori.B),
        ({Q.UTENLANDSK}, Kategori.E, Kategori.E),
        ({Q.UTENLANDSK}, None, None),
        (set(), None, None),
    ],
)
def test_den_beste_kategorien_teller(har, gir, svar) -> None:
    assert kategori(Tolketype.TALESPRAK, har, PRAKSIS, gir) == (svar, False)


def test_en_godkjenning_i_tegnsprak_er_ikke_antatt() -> None:
    assert kategori(Tolketype.TEGNSPRAK, {Q.UTENLANDSK}, PRAKSIS, Kategori.B) == (Kategori.B, False)
    assert kategori(Tolketype.TEGNSPRAK, {Q.TEGN_ELDRE, Q.UTENLANDSK}, PRAKSIS, Kategori.E) == (Kategori.D, True)


def test_bare_det_som_ikke_er_avsluttet_og_er_i_spraket_teller() -> None:
    felt = {"sprak": "somali", "tolketype": Tolketype.TALESPRAK, "kvalifikasjon": Q.UTENLANDSK, "oppnadd": None}
    rader = [
        Kvalifikasjonsrad(**felt, kategori=Kategori.D),
        Kvalifikasjonsrad(**felt, kategori=Kategori.A, ugyldig_fra="2026-01-01"),
        Kvalifikasjonsrad(**felt | {"sprak": "dari"}, kategori=Kategori.B),
    ]
    assert utenlandsk(rader, SOMALI) is Kategori.D
    assert utenlandsk([], SOMALI) is None


def test_en_kvalifikasjon_som_ble_avsluttet_kan_godkjennes_pa_nytt(k: Kontekst) -> None:
    tolk = oppfort(k, "grunnemne")
    assert til_tolk(k, tolk, gitt(Kategori.B)).brev is not None
    kvalifikasjon.sett(
        k,
        tolk,
        kvalifikasjon.Ny(
            "somali",
            Q.UTENLANDSK,
            ugyldig_fra=date(2026, 11, 23),
            grunn=Sluttgrunn.ANNULLERT,
            begrunnelse="Godkjenningen er gjort om.",
            horing=hort(),
        ),
    )
    assert kategorien(k, tolk) == "D", "den norske står igjen"
    til_tolk(k, tolk, gitt(Kategori.C, "G-2026-0002/1"))
    assert kategorien(k, tolk) == "C" and spill_av(k.base) == []


def hort():
    from imdi_cli.tolk.register.typer.horing import Horing, Varsling

    return Horing(uten_varsel=Varsling.UNODVENDIG)


def test_en_som_ikke_er_oppfort_far_ikke_noe_brev(k: Kontekst) -> None:
    tolk = oppfort(k, "grunnemne")
    k.base.utfor("UPDATE tolk SET status = 'ikke oppført'")
    fort = til_tolk(k, tolk, gitt())
    assert fort.brev is None and fort.endringer


def test_et_sprak_tolken_ikke_har(k: Kontekst, avvist) -> None:
    tolk = oppfort(k)
    dari = Oppforing("dari", Tolketype.TALESPRAK)
    avvist(KanIkkePlassereUtenlandsk, lambda: til_tolk(k, tolk, gitt(o=dari)))


def test_en_fil_som_ikke_kjenner_godkjenningen_senker_ikke_kategorien(k: Kontekst, tmp_path: Path) -> None:
    innlesing.importer(k, skriv(tmp_path / "en.csv", rad(kvalifikasjon="grunnemne")))
    til_tolk(k, 10482, gitt())
    innlesing.importer(k, skriv(tmp_path / "to.csv", rad(kvalifikasjon="grunnemne", telefon="+47 11 11 11 11")))
    assert kategorien(k, 10482) == "B"
    innlesing.importer(k, skriv(tmp_path / "tre.csv", rad(kvalifikasjon="tospråktest")))
    assert kategorien(k, 10482) == "B" and spill_av(k.base) == []


@pytest.mark.parametrize("paa", [1, 2])
def test_godkjenningen_folger_med_nar_to_numre_slas_sammen(k: Kontekst, tmp_path: Path, paa: int) -> None:
    rader = [rad(tolkenummer="1", kvalifikasjon="grunnemne"), rad(tolkenummer="2", kvalifikasjon="grunnemne")]
    innlesing.importer(k, skriv(tmp_path / "t.csv", *rader))
    til_tolk(k, paa, gitt())
    til_tolk(k, 3 - paa, gitt(Kategori.C, "G-2026-0002/1"))
    sammen.sla_sammen(k, 1, 2, "Samme person.")
    assert kategorien(k, 1) == "B" and spill_av(k.base) == []
    (utl,) = [r for r in lager.kvalifikasjoner(k.base, 1) if r.kvalifikasjon is Q.UTENLANDSK]
    assert utl.godkjenning == "G-2026-0001/1"


@pytest.mark.parametrize(("malform", "ord_"), [(Malform.BOKMAL, "godkjente"), (Malform.NYNORSK, "godkjende")])
def test_brevet_sier_hvilken_godkjenning_som_ligger_til_grunn(malform: Malform, ord_: str) -> None:
    tekst = faktum("somali", "G-2026-0001/1", date(2026, 11, 2), malform)
    assert all(bit in tekst for bit in (ord_, "somali", "2. november 2026", "G-2026-0001/1"))
