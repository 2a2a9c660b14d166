"""Putting letters together: what is missing is refused by name, and text from outside is text."""

import json
from dataclasses import replace
from datetime import date

import pytest
from brev.brevprover import DATO, FELT, MOTTAKER, bok, brev, mal

from imdi_cli.brev.innhold import (
    LENGST,
    KanIkkeSendeBrev,
    Mottaker,
    Regelbruk,
    fra_json,
    i_ord,
    sett_sammen,
    til_json,
)
from imdi_cli.brev.visning import blokker, som_tekst
from imdi_cli.kjerne.avslag import Bruksfeil
from imdi_cli.kjerne.dokument import Malform, Slag

ONDT = [
    "# Overskrift\n## En til",
    "- punkt\n- punkt",
    "{begrunnelse} {klage_frist} {{7*7}} {% for x in y %} {hvis soksmal} x",
    "**fet** <script>alert(1)</script> <w:p/> ]]> &lt;",
    '=HYPERLINK("x") @sum +1 -1 |cmd',
    "{ DDEAUTO c:\\\\windows\\\\system32\\\\cmd.exe }",
    "\x1b[31mrødt\x1b[0m \x00 \ud800 \u202eabc\u202c",
    "Med vennlig hilsen\nKongen",
    "+++\nid = 'x'\n+++",
    "a\u2028b\x0bc\x85d",
]


# --- what is missing --------------------------------------------------------------------------------------------


@pytest.mark.parametrize("navn", sorted(FELT))
@pytest.mark.parametrize("malform", list(Malform))
def test_hver_del_som_mangler_nektes_ved_navn(navn, malform):
    m = mal(navn, malform)
    for n, krav in m.felt.items():
        if not krav.paakrevd:
            brev(navn, malform, **{n: ""})
            continue
        tomme = ["", " \n\t", (), ("", " "), "\x00\u202e"] + ([None] if n in FELT[navn] else [])
        for tom in tomme:
            with pytest.raises(KanIkkeSendeBrev) as fanget:
                brev(navn, malform, **{n: tom})
            assert fanget.value.fakta == ((krav.navn, krav.hjemmel),)
            assert krav.navn in fanget.value.hva
            assert fanget.value.hjemmel == krav.hjemmel
            assert fanget.value.kode == 3
            assert fanget.value.neste


def test_alt_som_mangler_sies_paa_en_gang_med_neste_steg():
    with pytest.raises(KanIkkeSendeBrev) as fanget:
        sett_sammen(
            mal("register/mangelbrev"),
            bok=bok(),
            mottaker=Mottaker(" "),
            dato=DATO,
            sak="",
            saksbehandler="\x00",
            felt={"folge": ""},
            neste="imdi tolk mangelbrev R-2026-0001",
        )
    assert [navn for navn, _ in fanget.value.fakta] == [
        *("Mottaker", "Sak", "Saksbehandler"),
        *("dagen vi mottok søknaden", "hva som mangler", "fristen for å sende det"),
        "hva som skjer hvis fristen ikke holdes",
    ]
    assert fanget.value.neste == "imdi tolk mangelbrev R-2026-0001"
    assert fanget.value.hjemmel.count("§ 11 fjerde ledd") == 1


def test_en_standarddel_kan_faa_andre_ord():
    innhold = brev(klageinstans="Klagen avgjøres av Klagenemnda for tolker.")
    assert innhold.felt["klageinstans"] == "Klagen avgjøres av Klagenemnda for tolker."
    assert "Klagenemnda" in som_tekst(innhold)
    assert "inkluderingsdepartementet" not in som_tekst(innhold)
    assert "inkluderingsdepartementet" in brev().felt["klageinstans"]


def test_et_felt_malen_ikke_har_er_en_feil_i_programmet():
    with pytest.raises(ValueError, match=r"tolk\.register\.avslag har ikke feltene \['tull'\]"):
        brev(tull="x")


# --- text from outside ------------------------------------------------------------------------------------------


@pytest.mark.parametrize("ond", ONDT)
@pytest.mark.parametrize("navn", ["register/vedtak_avslag", "register/mangelbrev", "varsel/forelopig_svar"])
def test_tekst_utenfra_kan_ikke_bli_markering_eller_bryte_oppbygningen(ond, navn):
    """Only the paragraphs where the text stands may differ; headings, lists and all other words are the same."""
    uskyldig = {n: "uskyldig" if isinstance(v, str) else ("uskyldig",) for n, v in FELT[navn].items()}
    rene = brev(navn, **uskyldig)
    for n, v in uskyldig.items():
        stygge = brev(navn, **{**uskyldig, n: ond if isinstance(v, str) else (ond,)})

        def skjelett(innhold):
            return [(b.slag, b.nivaa, len(b.linjer)) for b in blokker(innhold) if b.slag is not Slag.AVSNITT]

        assert skjelett(stygge) == skjelett(rene)
        overskrifter = [b.linjer for b in blokker(stygge) if b.slag is Slag.OVERSKRIFT]
        assert overskrifter == [b.linjer for b in blokker(rene) if b.slag is Slag.OVERSKRIFT]
        assert len(stygge.kropp) == len(rene.kropp)
        tekst = som_tekst(stygge)
        assert not {c for c in tekst if not c.isprintable()} - set("\n\t\u2028")
        assert "49" not in tekst
        assert fra_json(til_json(stygge)) == stygge


def test_det_som_ser_ut_som_et_felt_blir_staaende():
    assert "{klage_frist} {hvis soksmal} {{7*7}}" in som_tekst(
        brev(begrunnelse="{klage_frist} {hvis soksmal} {{7*7}}")
    )


def test_mottaker_og_navn_er_en_linje_hver():
    innhold = sett_sammen(
        mal("register/bekreftelse_inaktiv"),
        bok=bok(),
        mottaker=Mottaker("Ola\nVedtak\x1b[2J", ("Gata 1\n0001 Oslo", " ", "")),
        dato=DATO,
        sak="T-1\n\nx",
        saksbehandler="Kari\r\nNordmann",
        felt=FELT["register/bekreftelse_inaktiv"],
    )
    assert innhold.mottaker == Mottaker("Ola Vedtak[2J", ("Gata 1 0001 Oslo",))
    assert (innhold.sak, innhold.saksbehandler) == ("T-1 x", "Kari Nordmann")
    assert som_tekst(innhold).endswith("Med vennlig hilsen\nKari Nordmann\nIntegrerings- og mangfoldsdirektoratet\n")


def test_ti_megabyte_avvises_med_navnet_paa_feltet():
    for stor in ("x" * 10_000_000, "\n\n" * 5_000_000, ("x" * 1_000_000,) * 10):
        with pytest.raises(Bruksfeil) as fanget:
            brev(begrunnelse=stor)
        assert "«begrunnelse» er for lang" in fanget.value.hva
        assert fanget.value.neste
    assert len(som_tekst(brev(begrunnelse="x" * LENGST))) > LENGST


def test_felt_som_staar_alene_beholder_avsnitt_og_linjer():
    linjer = [b.linjer for b in brev(begrunnelse="  en\r\nto  \r\n \t\r\n\r\ntre\n").kropp]
    assert ("en", "to") in linjer
    assert ("tre",) in linjer
    assert any(b.slag is Slag.PUNKTER and b.linjer == ("a", "b") for b in brev(begrunnelse=("a", "b")).kropp)


def test_flere_i_en_setning():
    def som(sprak):
        return next(b.linjer[0] for b in brev(sprak=sprak).kropp if "Vi avslår" in b.linjer[0])

    assert som(("dari",)).endswith("tolk i dari.")
    assert som(("dari", "pashto")).endswith("tolk i dari og pashto.")
    assert som(("dari", "pashto", "urdu")).endswith("tolk i dari, pashto og urdu.")


def test_en_liste_uten_punkter_faller_bort(tmp_path):
    from imdi_cli.brev.mal import les_mal

    (tmp_path / "l.nb.md").write_text(
        '+++\nid = "l"\nversjon = 1\ntittel = "L"\n[felt]\na = ["a", "§ 1"]\n[valgfri]\n'
        'b = "b"\n+++\n- {b}\n\n- {a}\n- {b}\n',
        "utf-8",
    )

    def lag(**felt):
        m = les_mal(tmp_path, "l", Malform.BOKMAL)
        b = sett_sammen(m, bok=bok(), mottaker=MOTTAKER, dato=DATO, sak="x", saksbehandler="y", felt=felt)
        return [blokk.linjer for blokk in b.kropp]

    assert lag(a="en") == [("en",)]
    assert lag(a="en", b=("to", "tre")) == [("to", "tre"), ("en", "to", "tre")]


# --- rules ------------------------------------------------------------------------------------------------------


def test_reglene_er_de_som_gjelder_paa_brevets_dato():
    regler = {r.id: r for r in brev().regler}
    assert regler["klage.frist"] == Regelbruk("klage.frist", "forvaltningsloven § 29 første ledd", "tre uker", False)
    assert regler["klage.klageinstans"].antatt
    felles = {"mottaker": MOTTAKER, "saksbehandler": "y", "sak": "x", "bok": bok()}
    m, felt = mal("register/bekreftelse_inaktiv"), FELT["register/bekreftelse_inaktiv"]
    sammen = ["statsautorisasjon.myndighet.samisk"]
    for dato, hvem in ((date(2026, 4, 27), "OsloMet"), (date(2026, 4, 28), "Samisk høgskole")):
        (regel,) = sett_sammen(m, dato=dato, felt=felt, regler=sammen, **felles).regler
        assert hvem in regel.tekst


@pytest.mark.parametrize(
    ("id_", "antall", "enhet", "nb", "nn"),
    [
        ("klage.frist", 3, "uker", "tre uker", "tre veker"),
        ("klage.gjenta", 1, "uker", "én uke", "éi veke"),
        ("varsel.forelopig-svar", 1, "måneder", "én måned", "éin månad"),
        ("reaksjon.advarsler.vindu", 5, "år", "fem år", "fem år"),
        ("klage.yttergrense", 1, "år", "ett år", "eitt år"),
        ("forhandsvarsel.uttalefrist", 14, "dager", "14 dager", "14 dagar"),
        ("innsyn.svar", 5, "arbeidsdager", "fem arbeidsdager", "fem arbeidsdagar"),
        (
            "klage.klageinstans",
            None,
            "",
            "Arbeids- og inkluderingsdepartementet",
            "Arbeids- og inkluderingsdepartementet",
        ),
        ("utvalg.periode", 12, "måneder", "tolv måneder", "tolv månader"),
    ],
)
def test_regler_i_ord(id_, antall, enhet, nb, nn):
    regel = bok().paa(id_, date(2023, 6, 1))
    if id_ == "utvalg.periode":
        regel = replace(regel, verdi=12, enhet="måneder")
    assert (regel.enhet, regel.verdi if antall else antall) == (enhet, antall)
    assert (i_ord(regel, Malform.BOKMAL), i_ord(regel, Malform.NYNORSK)) == (nb, nn)


# --- as JSON ----------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("navn", sorted(FELT))
@pytest.mark.parametrize("malform", list(Malform))
def test_fram_og_tilbake(navn, malform):
    innhold = brev(navn, malform)
    tekst = til_json(innhold)
    assert fra_json(tekst) == innhold
    assert til_json(fra_json(tekst)) == tekst == til_json(brev(navn, malform))
    assert som_tekst(fra_json(tekst)) == som_tekst(innhold)
    assert json.loads(tekst)["felt"].keys() >= {n for n, k in mal(navn, malform).felt.items() if k.paakrevd}


def test_innhold_av_en_annen_versjon_avvises():
    data = json.loads(til_json(brev())) | {"v": 2}
    with pytest.raises(ValueError, match="annen versjon"):
        fra_json(json.dumps(data))


def test_brevet_er_det_samme_etter_at_malen_er_endret():
    """The words are kept, not the name of a file that may say something else tomorrow."""
    lagret = til_json(brev())
    assert "Du kan klage hvis du mener" in lagret
    assert json.loads(lagret)["versjon"] == mal("register/vedtak_avslag").versjon
