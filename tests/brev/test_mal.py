"""Templates: what may stand in one, and that the program's own are whole and the same in both languages."""

import re

import pytest
from brev.brevprover import FELT, PAKKE, brev, mal

from imdi_cli.brev.mal import DELER, Malfeil, les_mal
from imdi_cli.brev.visning import som_tekst
from imdi_cli.kjerne.dokument import Blokk, Malform, Slag

EGNE = sorted(f"{fil.parents[1].name}/{fil.name[:-6]}" for fil in PAKKE.glob("*/*/maler/*.nb.md"))
VEDTAK = [
    *(navn for navn in EGNE if navn.startswith(("register/vedtak", "register/bevilling"))),
    *("sak/advarsel_vedtak", "sak/utestenging", "sak/tilbakekall", "sak/midlertidig", "sak/omgjoring"),
    *("klage/avvisning", "klage/omgjoring", "klage/kostnader_vedtak"),
]
TYNGER = (
    *("register/vedtak_kategori", "register/bevilling_tilbakekall"),
    *("sak/utestenging", "sak/tilbakekall", "sak/midlertidig"),
)
HODE = 'id = "a.b"\nversjon = 1\ntittel = "Tittel"\n[felt]\ngrunn = ["grunnen", "§ 1"]\n[valgfri]\nmer = "mer"\n'


def lag(tmp_path, kropp, hode=HODE):
    les_mal.cache_clear()
    (tmp_path / "m.nb.md").write_text(f"+++\n{hode}+++\n{kropp}\n", "utf-8")
    return les_mal(tmp_path, "m", Malform.BOKMAL)


# --- the program's own ------------------------------------------------------------------------------------------


def test_hver_mal_er_provd_her():
    assert set(FELT) <= set(EGNE)
    assert {n for n in EGNE if n.startswith(("godkjenning/", "register/", "varsel/"))} <= set(FELT)


@pytest.mark.parametrize("navn", EGNE)
def test_malen_er_den_samme_i_begge_malformer(navn):
    nb, nn = mal(navn), mal(navn, Malform.NYNORSK)
    assert (nb.id, nb.versjon, nb.regler) == (nn.id, nn.versjon, nn.regler)
    assert {n: k.paakrevd for n, k in nb.felt.items()} == {n: k.paakrevd for n, k in nn.felt.items()}

    def paragrafer(m):
        return {n: re.findall(r"\d+", k.hjemmel) for n, k in m.felt.items()}

    assert paragrafer(nb) == paragrafer(nn)
    assert [(b.blokk.slag, b.blokk.nivaa, len(b.blokk.linjer), b.vilkar, b.hvis, b.alene) for b in nb.kropp] == [
        (b.blokk.slag, b.blokk.nivaa, len(b.blokk.linjer), b.vilkar, b.hvis, b.alene) for b in nn.kropp
    ]
    assert nb.deler.keys() == nn.deler.keys()


@pytest.mark.parametrize("navn", sorted(FELT))
def test_begge_malformer_viser_til_de_samme_paragrafene(navn):
    nb, nn = (som_tekst(brev(navn, m)) for m in Malform)
    assert re.findall(r"§+ ?[\d a-zog,–]*\d", nb.replace("loven", "lova").replace("forskriften", "forskrifta")) == (
        re.findall(r"§+ ?[\d a-zog,–]*\d", nn)
    )


@pytest.mark.parametrize("navn", sorted(FELT))
def test_ingen_bokmal_i_nynorsken(navn):
    """Words that are bokmål only, or the other way round, outside what the caseworker wrote."""
    fra_saken = " ".join(str(v) for v in FELT[navn].values())
    nb, nn = (set(re.findall(r"\w+", som_tekst(brev(navn, m)).lower())) for m in Malform)
    fra_saken_ord = set(re.findall(r"\w+", fra_saken.lower()))
    assert (
        nn & {"ikke", "jeg", "fra", "hvis", "hva", "hvorfor", "noe", "være", "loven", "et", "uker"} <= fra_saken_ord
    )
    assert nb & {"ikkje", "eg", "frå", "dersom", "kva", "kvifor", "noko", "vere", "lova", "eit", "veker"} == set()


@pytest.mark.parametrize("navn", VEDTAK)
def test_hvert_vedtak_har_alt_loven_krever(navn):
    krav = {n for n, k in mal(navn).felt.items() if k.paakrevd}
    assert krav >= {
        *("avgjorelse", "faktum", "begrunnelse", "hjemmel"),
        *("klageadgang", "klagefrist", "klageinstans", "fremgangsmate", "elektronisk_klage"),
        *("innsyn", "veiledning", "sakskostnader"),
    }
    tekst = som_tekst(brev(navn))
    for ord_ in ("tre uker", "Arbeids- og inkluderingsdepartementet", "post@imdi.no", "Postboks 672", "§§ 18 og 19"):
        assert ord_ in tekst
    assert "27 b" not in tekst  # only when IMDi has decided it
    assert "søksmål" not in tekst
    assert "27 b" in som_tekst(brev(navn, soksmal="ja"))
    assert "seks måneder" in som_tekst(brev(navn, soksmal="ja"))
    assert ("§ 42" in tekst) is (navn in TYNGER)


@pytest.mark.parametrize("navn", sorted(FELT))
def test_hver_del_har_navn_og_hjemmel_og_staar_i_brevet(navn):
    innhold = brev(navn)
    for n, krav in mal(navn).felt.items():
        if krav.paakrevd:
            assert krav.navn
            assert "§" in krav.hjemmel
            assert innhold.felt[n]
    tekst = som_tekst(innhold)
    assert "{" not in tekst
    assert "  " not in tekst
    assert not re.search(r"\n\n\n|^#|\*\*", tekst, re.M)


# --- what may stand in one --------------------------------------------------------------------------------------


def test_en_mal_blir_blokker(tmp_path):
    m = lag(
        tmp_path,
        "Et avsnitt\nover to linjer.\n## Overskrift\n- en\n- to\n  og mer\n\n### Under\n{grunn}\n\n"
        "{hvis mer} Mer: {mer}\n\n{uten mer} ## Ikke mer",
    )
    assert [b.blokk for b in m.kropp] == [
        Blokk(Slag.AVSNITT, ("Et avsnitt over to linjer.",)),
        Blokk(Slag.OVERSKRIFT, ("Overskrift",), 2),
        Blokk(Slag.PUNKTER, ("en", "to og mer")),
        Blokk(Slag.OVERSKRIFT, ("Under",), 3),
        Blokk(Slag.AVSNITT, ("{grunn}",)),
        Blokk(Slag.AVSNITT, ("Mer: {mer}",)),
        Blokk(Slag.OVERSKRIFT, ("Ikke mer",), 2),
    ]
    assert [(b.vilkar, b.hvis, b.alene) for b in m.kropp[4:]] == [
        ("", True, "grunn"),
        ("mer", True, ""),
        ("mer", False, ""),
    ]


@pytest.mark.parametrize(
    ("kropp", "sagt"),
    [
        ("Ingen grunn.", "grunn skal være med"),
        ("{hvis mer} {grunn}", "grunn skal være med"),
        ("{grunn} {ukjent}", "ukjent er brukt, men står ikke i hodet"),
        ("{grunn}\n\n{hvis ukjent} x", "ukjent er brukt"),
        ("{grunn}\n\nDet er {mer}.", "mer er valgfri: begynn blokken med {hvis mer}"),
        ("{grunn}\n\n{uten mer} Det er {mer}.", "mer er valgfri"),
        ("{grunn} **fet**", "«*» betyr ingenting her"),
        ("{grunn}\n\n1. en", "«1. » betyr ingenting her"),
        ("{grunn} <b>", "«<» betyr ingenting her"),
        ("{grunn} {Grunn}", "«{» betyr ingenting her"),
        ("{grunn} {{ 1 + 1 }}", "«{» betyr ingenting her"),
        ("{grunn}\n\n[lenke](x)", "«[» betyr ingenting her"),
        ("{grunn}\n\n#### Fire", "«#» betyr ingenting her"),
        ("{grunn}\n\n{hvis mer}\nOrd.", "{hvis mer} skal stå på samme linje"),
        ("Fordi {grunn}.\n\n# grunn\n\nOrd.", "grunn er en del av brevet og må stå alene"),
        ("{grunn}\n\n# grunn\n\n{grunn}", "delen grunn viser til seg selv"),
        ("{grunn}\n\n# annet\n\nOrd.", "annet har ord, men er ikke brukt"),
    ],
)
def test_en_feil_i_malen_sies(tmp_path, kropp, sagt):
    with pytest.raises(Malfeil) as fanget:
        lag(tmp_path, kropp)
    assert sagt in fanget.value.hva


@pytest.mark.parametrize(
    ("hode", "sagt"),
    [
        (HODE.replace("versjon = 1", "versjon = 0"), "id, tittel og versjon må stå i hodet"),
        (HODE.replace("versjon = 1", 'versjon = "1"'), "versjon i hodet er ukjent eller av feil slag"),
        ('tilegg = "x"\n' + HODE, "tilegg i hodet er ukjent"),
        ("id = \n", "hodet kan ikke leses"),
        (
            HODE.replace("[felt]", 'bruker = ["utsatt"]\n[felt]\nutsatt_iverksetting = ["a", "b"]'),
            "er gitt i utsatt.nb.md",
        ),
        (HODE.replace("[felt]", 'bruker = ["finnes_ikke"]\n[felt]'), "Brevmalen finnes_ikke.nb.md finnes ikke"),
        (HODE.replace("[felt]", 'bruker = ["vedtak"]\n[felt]'), "avgjorelse"),
    ],
)
def test_en_feil_i_hodet_sies(tmp_path, hode, sagt):
    with pytest.raises(Malfeil) as fanget:
        lag(tmp_path, "{grunn}", hode)
    assert sagt in fanget.value.hva


def test_en_mal_uten_hode_og_en_som_mangler(tmp_path):
    (tmp_path / "m.nb.md").write_text("Hei {grunn}", "utf-8")
    les_mal.cache_clear()
    with pytest.raises(Malfeil, match=r"mellom to linjer med \+\+\+"):
        les_mal(tmp_path, "m", Malform.BOKMAL)
    with pytest.raises(Malfeil, match=r"m\.nn\.md finnes ikke"):
        les_mal(tmp_path, "m", Malform.NYNORSK)


def test_et_vedtak_som_glemmer_en_del_er_en_feil_i_malen(tmp_path):
    hode = 'id = "a"\nversjon = 1\ntittel = "T"\nbruker = ["vedtak"]\n'
    with pytest.raises(Malfeil) as fanget:
        lag(tmp_path, "{avgjorelse}\n\n{faktum}\n\n{begrunnelse}\n\n{hjemmel}", hode)
    for navn in ("klageadgang", "klagefrist", "klageinstans", "fremgangsmate", "elektronisk_klage", "innsyn"):
        assert navn in fanget.value.hva


def test_standarddelene_har_begge_malformer():
    assert {f.name[:-6] for f in DELER.glob("*.nb.md")} == {f.name[:-6] for f in DELER.glob("*.nn.md")}
