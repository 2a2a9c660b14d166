"""What a routine is drafted from: every change is seen, and said; the text has all of it."""

from dataclasses import replace
from datetime import date

import pytest

from imdi_cli.kjerne.dokument import Slag
from imdi_cli.kjerne.regelverk import Regelverk, UkjentRegel, vis_verdi
from imdi_cli.kodeverk import regelverk
from imdi_cli.tolk.rutine.regler import grunnlag, maskiner, tekst
from imdi_cli.tolk.rutine.regler.egne_trinn import SAKENS_TILLEGG, TILTAK, VARSEL
from imdi_cli.tolk.rutine.typer import Forskjell, Ord, Regelrad, Trinn, Vilkarsrad
from imdi_cli.tolk.sak.regler import maskin as sak
from imdi_cli.tolk.sak.typer.koder import Sakstatus
from imdi_cli.tolk.varsel import regler as varsel
from imdi_cli.tolk.varsel.typer.koder import Anonymitet, Kanal

DAG = date(2026, 11, 23)
G = grunnlag.gjeldende(regelverk(), DAG)


def med_sak(*overganger):
    """Give what would be drafted from, were these the rows of the case's machine."""
    varsel_, sak_, *resten = maskiner.MASKINER
    nye = sak_._replace(trinn=maskiner.trinn_av("sak", overganger, SAKENS_TILLEGG))
    return grunnlag.gjeldende(regelverk(), DAG, (varsel_, nye, *resten))


def ulik(g):
    """Hold that something is otherwise: another digest, and something to say. Give what is said."""
    assert grunnlag.avtrykk(g) != grunnlag.avtrykk(G)
    forskjeller = grunnlag.forskjeller(G, g)
    assert forskjeller and all(f.hvordan or f.art in ("ny", "borte") for f in forskjeller)
    return forskjeller


def annen(felt, verdi):
    """Give another value of the same kind."""
    if isinstance(verdi, bool):
        return not verdi
    if isinstance(verdi, tuple):
        return (*verdi, Vilkarsrad("Noe nytt", "§ 99") if felt == "vilkar" else "noe.nytt")
    return f"{verdi} også"


# --- what is gathered -------------------------------------------------------------------------------------------


def test_hver_rad_i_maskinen_er_et_trinn():
    assert [(t.handling, t.verb, t.hvem, t.hjemmel) for t in G.trinn if t.maskin == "sak"] == [
        (o.handling, o.verb, o.hvem, o.hjemmel) for o in sak.OVERGANGER
    ]
    for o, t in zip(sak.OVERGANGER, [t for t in G.trinn if t.maskin == "sak"], strict=True):
        assert t.fra == tuple(s.value for s in o.fra)
        assert t.til == (o.til.value if o.til else None)
        assert t.vilkar == (*((v.tekst, v.hjemmel) for v in o.vilkar), *SAKENS_TILLEGG.get(o.handling, ()))
        assert t.frister == o.frister


def test_ingen_trinn_heter_det_samme():
    navn = [(t.maskin, t.handling) for t in G.trinn]
    assert len(set(navn)) == len(navn)


def test_varselets_frister_er_de_registreringen_starter():
    starter = varsel.klokker(Kanal.EPOST, Anonymitet.IKKE_BEDT_OM, None)
    assert [t.frister for t in G.trinn if t.maskin == "varsel" and t.frister] == [starter]


def test_tillegget_gjelder_trinn_som_finnes():
    assert set(SAKENS_TILLEGG) <= {o.handling for o in sak.OVERGANGER}


def test_hvert_trinn_utenfor_tabellen_sier_hvor_det_star():
    for t in (*VARSEL, *TILTAK):
        assert t.hjemmel and t.hvem and all(v.tekst and v.hjemmel for v in t.vilkar)


def test_alle_titler_er_i_bruk():
    for m in maskiner.MASKINER:
        assert set(m.titler) <= {t.handling for t in m.trinn}


def test_reglene_er_de_som_gjelder_paa_dagen_med_verdi():
    bok = regelverk()
    for r in G.regler:
        rad = bok.paa(r.id, DAG)
        assert (r.verdi, r.hjemmel, r.antatt, r.navn) == (vis_verdi(rad), rad.hjemmel, rad.antatt, rad.navn)
    har = {r.id for r in G.regler}
    assert {id_ for t in G.trinn for id_ in t.frister} <= har
    assert {"reaksjon.advarsler.antall", "utvalg.periode", "klage.frist", grunnlag.TID} <= har
    assert not any(id_.startswith(("tolkebevis.", "oppforing.", "prikking.")) for id_ in har)


def test_utvalgets_periode_er_den_som_gjaldt_da():
    for dag, verdi in ((date(2023, 5, 1), "1 år"), (date(2026, 5, 1), "2 år")):
        assert {r.id: r.verdi for r in grunnlag.gjeldende(regelverk(), dag).regler}["utvalg.periode"] == verdi


def test_en_frist_uten_regel_er_en_feil():
    with pytest.raises(UkjentRegel):
        med_sak(sak.OVERGANGER[0]._replace(frister=("finnes.ikke",)))


def test_grunnlaget_leses_likt_tilbake():
    tekst_ = grunnlag.til_json(G)
    assert grunnlag.fra_json(tekst_) == G
    assert grunnlag.til_json(grunnlag.fra_json(tekst_)) == tekst_
    with pytest.raises(ValueError, match="annen versjon"):
        grunnlag.fra_json(tekst_.replace('"v": 1', '"v": 2'))


# --- every change changes the digest ----------------------------------------------------------------------------


@pytest.mark.parametrize("nr", range(len(G.trinn)))
@pytest.mark.parametrize("felt", Trinn._fields)
def test_hvert_felt_i_hvert_trinn_endrer_avtrykket(nr, felt):
    t = G.trinn[nr]
    nytt = t._replace(**{felt: annen(felt, getattr(t, felt))})
    ulik(G._replace(trinn=(*G.trinn[:nr], nytt, *G.trinn[nr + 1 :])))


@pytest.mark.parametrize("felt", Regelrad._fields)
def test_hvert_felt_i_hver_regel_endrer_avtrykket(felt):
    for nr, r in enumerate(G.regler):
        ny = r._replace(**{felt: annen(felt, getattr(r, felt))})
        ulik(G._replace(regler=(*G.regler[:nr], ny, *G.regler[nr + 1 :])))


@pytest.mark.parametrize("felt", Ord._fields)
def test_hvert_felt_i_hvert_ord_endrer_avtrykket(felt):
    for nr, o in enumerate(G.ord):
        ny = o._replace(**{felt: annen(felt, getattr(o, felt))})
        ulik(G._replace(ord=(*G.ord[:nr], ny, *G.ord[nr + 1 :])))


@pytest.mark.parametrize("nr", range(len(sak.OVERGANGER)), ids=lambda nr: sak.OVERGANGER[nr].handling)
def test_hver_rad_i_sakens_maskin_teller(nr):
    """The machine itself is changed, not what is drawn from it."""
    o, rader = sak.OVERGANGER[nr], sak.OVERGANGER

    def med(ny):
        return ulik(med_sak(*rader[:nr], *([ny] if ny else []), *rader[nr + 1 :]))

    assert Forskjell("borte", f"trinnet «{o.handling}» (sak)") in med(None)
    fra = o.fra[1:] if len(o.fra) > 1 else (*o.fra, Sakstatus.AVSLUTTET)
    for endring in (
        {"verb": "sak annet"},
        {"fra": fra},
        {"til": Sakstatus.VENTER if o.til is not Sakstatus.VENTER else None},
        {"hvem": "leder"},
        {"hjemmel": "§ 99"},
        {"frister": (*o.frister, "klage.soksmal")},
    ):
        (f,) = med(o._replace(**endring))
        assert (f.art, f.hva) == ("endret", f"trinnet «{o.handling}» (sak)")
    for i, v in enumerate(o.vilkar):
        for nye in (
            (*o.vilkar[:i], *o.vilkar[i + 1 :]),
            (*o.vilkar[:i], v._replace(tekst="Noe annet"), *o.vilkar[i + 1 :]),
            (*o.vilkar[:i], v._replace(hjemmel="§ 99"), *o.vilkar[i + 1 :]),
        ):
            (f,) = med(o._replace(vilkar=nye))
            assert f"borte: vilkåret «{v.tekst} ({v.hjemmel})»" in f.hvordan
    if len(o.vilkar) > 1:
        (f,) = med(o._replace(vilkar=o.vilkar[::-1]))
        assert f.hvordan == ("vilkåret står i en annen rekkefølge",)


def test_en_ny_rad_og_en_annen_rekkefolge_ses():
    ny = sak.OVERGANGER[0]._replace(handling="noe nytt")
    assert ulik(med_sak(*sak.OVERGANGER, ny)) == (Forskjell("ny", "trinnet «noe nytt» (sak)"),)
    assert ulik(med_sak(*sak.OVERGANGER[::-1])) == (
        Forskjell("endret", "rekkefølgen", ("det samme står i en annen rekkefølge",)),
    )


def med_regel(id_, **felt):
    return Regelverk([replace(r, **felt) if r.id == id_ else r for r in regelverk().alle()])


def test_en_frist_som_blir_en_annen_sier_hvilket_trinn_det_gjelder():
    (f,) = ulik(grunnlag.gjeldende(med_regel("klage.frist", verdi=4), DAG))
    assert f[:2] == ("endret", "regelen klage.frist")
    assert f.hvordan[0] == "verdien: fra «3 uker» til «4 uker»"
    assert "frist i trinnet «underrett tolken» (sak)" in f.hvordan
    (f,) = ulik(grunnlag.gjeldende(med_regel("klage.frist", sikkerhet="antatt"), DAG))
    assert "om den er antatt: fra «nei» til «ja»" in f.hvordan
    (f,) = ulik(grunnlag.gjeldende(med_regel("klage.frist", gyldig_til="2026-01-01"), DAG))
    assert f.art == "borte" and "verdien: «3 uker»" in f.hvordan
    (f,) = grunnlag.forskjeller(G._replace(regler=G.regler[1:]), G)
    assert f.art == "ny" and f.hvordan[0] == f"verdien: «{G.regler[0].verdi}»"


def test_en_tilstand_etter_som_faller_bort_sies_med_ord():
    t = next(t for t in G.trinn if t.handling == "avslutt")
    (f,) = grunnlag.forskjeller(G, G._replace(trinn=tuple(x._replace(til=None) if x is t else x for x in G.trinn)))
    assert f.hvordan == ("tilstanden etter: fra «avsluttet» til «den samme»",)


def test_det_samme_er_ingen_forskjell():
    assert grunnlag.forskjeller(G, grunnlag.gjeldende(regelverk(), DAG)) == ()
    assert grunnlag.avtrykk(G) == grunnlag.avtrykk(grunnlag.gjeldende(regelverk(), DAG))


# --- the text ---------------------------------------------------------------------------------------------------


def test_teksten_har_alt_den_er_laget_fra():
    blokker = tekst.skriv(G, DAG)
    alt = "\n".join(linje for b in blokker for linje in b.linjer)
    for t in G.trinn:
        assert f"imdi {t.verb}" in alt and t.hjemmel in alt and t.hvem.capitalize() in alt
        assert all(v.tekst in alt and v.hjemmel in alt for v in t.vilkar)
        assert all(f"«{s}»" in alt for s in (*t.fra, *([t.til] if t.til else [])))
    for r in G.regler:
        assert f"{r.navn}: {r.verdi}" in alt and r.hjemmel in alt
    assert all(o.tekst in alt and o.hjemmel in alt for o in G.ord)


def test_det_som_er_antatt_sies_der_det_star():
    punkter = [linje for b in tekst.skriv(G, DAG) if b.slag is Slag.PUNKTER for linje in b.linjer]
    for r in G.regler:
        egne = [p for p in punkter if p.startswith(f"{r.navn}: {r.verdi}")]
        assert egne and all(("antatt, ikke bekreftet" in p) is r.antatt for p in egne), r.id


def test_trinnene_er_nummerert_fra_en_og_kapitlene_ogsaa():
    overskrifter = [b for b in tekst.skriv(G, DAG) if b.slag is Slag.OVERSKRIFT]
    trinn = [b.linjer[0] for b in overskrifter if b.nivaa == 3]
    assert [linje.split(".")[0] for linje in trinn] == [f"Trinn {nr}" for nr in range(1, len(G.trinn) + 1)]
    kapitler = [b.linjer[0] for b in overskrifter if b.nivaa == 2]
    assert [k.split()[0] for k in kapitler] == [str(nr) for nr in range(1, len(kapitler) + 1)]
    for ord_ in ("Habilitet", "Varselet", "Saken", "Partssammensatt utvalg", "Underretning og klage", "Personvern"):
        assert any(ord_ in k for k in kapitler)


def test_hver_rolle_sier_sine_trinn():
    (linjer,) = (b.linjer for b in tekst.skriv(G, DAG) if b.slag is Slag.PUNKTER and ": trinn " in b.linjer[0])
    assert {linje.partition(":")[0].lower() for linje in linjer} == {t.hvem for t in G.trinn}
    funnet = set()
    for linje in linjer:
        for del_ in linje.partition(": trinn ")[2].rstrip(".").split(", "):
            fra, _, til = del_.partition("–")
            funnet |= {(linje.partition(":")[0].lower(), nr) for nr in range(int(fra), int(til or fra) + 1)}
    assert funnet == {(t.hvem, nr) for nr, t in enumerate(G.trinn, 1)}


def test_markdown_har_de_samme_ordene():
    blokker = tekst.skriv(G, DAG)
    md = tekst.som_markdown(blokker)
    assert all(linje in md for b in blokker for linje in b.linjer)
    assert md.startswith("## 1 Hva rutinen gjelder\n\n") and md.endswith(".\n")
