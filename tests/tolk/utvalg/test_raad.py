"""Advice and minutes: quorum, majority, dissent, what the case receives, and what is signed."""

from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Any

import hjelp
import pytest
from tolk.utvalg.lag import (
    BESTILLER,
    BRUKER,
    BRUKERVARA,
    FASTE,
    TOLKEN,
    U1,
    UTDANNING,
    habil,
    klart,
    leder,
    med_regel,
    raad,
    sak,
    sett_mote,
    stem,
    utvalg,
)
from tolk.varsel.lag import BARE_AUTORISERT, BARE_OPPFORT

from imdi_cli.base.kontroll import kontroller_kjede, spill_av
from imdi_cli.base.nummer import Saksnummer
from imdi_cli.kjerne.avslag import AnnenPerson, Bruksfeil
from imdi_cli.kjerne.dokument import Malform
from imdi_cli.kjerne.felt import Tidspunkt
from imdi_cli.kjerne.kontekst import Kontekst
from imdi_cli.styring.habilitet.typer import Habilitetssvar, Tilknytning
from imdi_cli.tolk.sak import lager as saker
from imdi_cli.tolk.sak.steg import felles as saken
from imdi_cli.tolk.sak.typer.koder import Alvor, Sakstatus, Utfall, Vurdering
from imdi_cli.tolk.utvalg.regler import mote as regler
from imdi_cli.tolk.utvalg.steg import bilde, habilitet, innkalling, mote, protokoll
from imdi_cli.tolk.utvalg.steg import raad as steg
from imdi_cli.tolk.utvalg.typer.nytt import Erklaring, NyttMote
from imdi_cli.tolk.varsel.typer.koder import Brudd

Avvist = Callable[..., Any]


# --- advice -----------------------------------------------------------------------------------------------------


def test_radet_gar_til_saken(k: Kontekst, tmp_path: Path) -> None:
    nr = klart(k, tmp_path)
    g = steg.gi(k, U1, nr, stem(Utfall.UTESTENGING, dissenstekst=None))
    (r,) = saken.innhold(k, nr).raad
    assert (r.nr, r.mote, r.dato, r.anbefalt, r.dissens) == (1, "U-2026-0001", "2026-11-23", Utfall.UTESTENGING, None)
    assert r.per_brudd == ((Brudd.GT_NOYAKTIG, Vurdering.BRUDD), (Brudd.GT_PARTISK, Vurdering.IKKE_OPPLYST))
    assert saken.krev(k, nr).status is Sakstatus.RAAD
    assert [(s.medlem, s.stemme, s.dissens) for s in g.bilde.saker[0].stemmer] == [
        (id_, Utfall.UTESTENGING, False) for id_ in FASTE
    ]
    assert [m for m in g.merknader if "ikke avklart" in m and "imdi regelverk vis utvalg." in m]
    assert "tre advarsler" in " ".join(g.merknader)
    assert "kari" in saker.forberedere(k.base, str(nr)), "den som fører rådet, har forberedt avgjørelsen"
    assert kontroller_kjede(k.base).feil == []
    assert spill_av(k.base) == []


def test_samme_rad_gis_ikke_to_ganger(k: Kontekst, avvist: Avvist, tmp_path: Path) -> None:
    from imdi_cli.tolk.sak.regler.overganger import KanIkkeNaa

    nr = klart(k, tmp_path)
    steg.gi(k, U1, nr, stem())
    with pytest.raises(KanIkkeNaa, match="råd avgitt"):
        steg.gi(k, U1, nr, stem())


def test_nytt_rad_etter_at_saken_er_sendt_tilbake_er_en_ny_rad(k: Kontekst, tmp_path: Path) -> None:
    nr = klart(k, tmp_path)
    steg.gi(k, U1, nr, stem())
    protokoll.signer(k, U1)
    with saken.overgang(k, nr, "send tilbake", forbereder=False):
        pass
    from imdi_cli.base.journal import skritt

    with k.base.atomisk(), skritt(k, "test", str(nr)) as s:
        saker.sett_status(s, saken.krev(k, nr), {"status": Sakstatus.KLAR.value})
    u2 = Saksnummer("U", 2026, 2)
    sett_mote(k, nr)
    innkalling.innkall(k, u2)
    steg.gi(k, u2, nr, stem(Utfall.VEILEDNING))
    assert [(r.nr, r.mote, r.anbefalt) for r in saken.innhold(k, nr).raad] == [
        (1, "U-2026-0001", Utfall.ADVARSEL),
        (2, "U-2026-0002", Utfall.VEILEDNING),
    ]
    assert bilde.vis(k, U1).saker[0].raad.anbefalt is Utfall.ADVARSEL  # type: ignore[union-attr]
    assert {s.raad for s in bilde.vis(k, u2).saker[0].stemmer} == {2}


@pytest.mark.parametrize(
    ("endret", "sagt"),
    [
        ({"per_brudd": ((Brudd.GT_NOYAKTIG, Vurdering.BRUDD),)}, "GT-PARTISK"),
        (
            {
                "per_brudd": (
                    *((Brudd.GT_NOYAKTIG, Vurdering.BRUDD), (Brudd.GT_PARTISK, Vurdering.BRUDD)),
                    (Brudd.GT_KOMP, Vurdering.BRUDD),
                )
            },
            "gjelder ikke GT-KOMP",
        ),
        (
            {
                "alvor": Alvor.VESENTLIG,
                "per_brudd": (
                    (Brudd.GT_NOYAKTIG, Vurdering.IKKE_BRUDD),
                    (Brudd.GT_PARTISK, Vurdering.IKKE_OPPLYST),
                ),
            },
            "Alvor",
        ),
        ({"dissens": "Jeg er uenig."}, "Hvem er uenig?"),
    ],
)
def test_radet_ma_vaere_helt(k: Kontekst, avvist: Avvist, tmp_path: Path, endret: dict[str, Any], sagt: str) -> None:
    nr = klart(k, tmp_path)
    a = stem()._replace(raad=raad(**endret))
    assert sagt in avvist(Bruksfeil, lambda: steg.gi(k, U1, nr, a), kommando=False).hva


@pytest.mark.parametrize(
    ("tolk", "anbefalt", "mer", "venter"),
    [
        (BARE_AUTORISERT, Utfall.ADVARSEL, {}, "ikke oppført i Nasjonalt tolkeregister"),
        (BARE_AUTORISERT, Utfall.UTESTENGING_ALLTID, {"alvor": Alvor.VESENTLIG}, "ikke oppført"),
        (BARE_OPPFORT, Utfall.TILBAKEKALL, {"alvor": Alvor.VESENTLIG}, "ingen bevilling"),
        (BARE_OPPFORT, Utfall.UTESTENGING, {}, "tre advarsler"),
        (
            BARE_OPPFORT,
            Utfall.ADVARSEL,
            {
                "per_brudd": (
                    (Brudd.GT_NOYAKTIG, Vurdering.IKKE_BRUDD),
                    (Brudd.GT_PARTISK, Vurdering.IKKE_OPPLYST),
                )
            },
            "ingen brudd",
        ),
    ],
)
def test_et_rad_loven_ikke_apner_for_er_en_merknad_og_intet_avslag(
    k: Kontekst, tmp_path: Path, tolk: int, anbefalt: Utfall, mer: dict[str, Any], venter: str
) -> None:
    nr = klart(k, tmp_path, tolk=tolk)
    g = steg.gi(k, U1, nr, stem()._replace(raad=raad(anbefalt, **mer)))
    assert any(venter in m and "tolkeloven" in m for m in g.merknader)
    assert saken.krev(k, nr).status is Sakstatus.RAAD


def test_et_rad_loven_apner_for_har_ingen_slik_merknad(k: Kontekst, tmp_path: Path) -> None:
    nr = klart(k, tmp_path)
    a = stem()._replace(raad=raad(Utfall.UTESTENGING, alvor=Alvor.VESENTLIG))
    assert not any("tolkeloven" in m for m in steg.gi(k, U1, nr, a).merknader)


# --- quorum and votes -------------------------------------------------------------------------------------------


def test_to_er_for_fa(k: Kontekst, avvist: Avvist, tmp_path: Path) -> None:
    nr = klart(k, tmp_path)
    stans = avvist(regler.KanIkkeGiRaad, lambda: steg.gi(k, U1, nr, stem(deltok=(TOLKEN, BRUKER))))
    assert "2 deltok" in stans.hva and "3 (mer enn halvparten)" in stans.hva
    assert stans.fakta == (("Regelen er", "ikke avklart (imdi regelverk vis utvalg.beslutningsdyktig)"),)
    g = steg.gi(k, U1, nr, stem(deltok=(TOLKEN, BRUKER, UTDANNING)))
    assert any("Ingen deltok for bestiller" in m for m in g.merknader)


@pytest.mark.parametrize(
    ("verdi", "trengs"), [("mer enn halvparten", 3), ("minst halvparten", 2), ("alle", 4), (1, 1)]
)
def test_vedtaksfor_er_en_innstilling(k: Kontekst, verdi: str | int, trengs: int) -> None:
    k = med_regel(k, regler.VEDTAKSFOR, verdi=verdi, enhet="antall" if isinstance(verdi, int) else "")
    vedtaksfor, antall = (k.regelverk.paa(id_, k.i_dag) for id_ in (regler.VEDTAKSFOR, regler.MEDLEMMER))
    assert regler.trengs(vedtaksfor, antall) == trengs


def test_en_innstilling_ingen_forstar_er_en_feil(k: Kontekst) -> None:
    k = med_regel(k, regler.VEDTAKSFOR, verdi="noen")
    with pytest.raises(TypeError):
        regler.trengs(k.regelverk.paa(regler.VEDTAKSFOR, k.i_dag), k.regelverk.paa(regler.MEDLEMMER, k.i_dag))


def test_flertallet_er_radet_og_mindretallet_star(k: Kontekst, avvist: Avvist, tmp_path: Path) -> None:
    nr = klart(k, tmp_path)
    tre = tuple((id_, Utfall.VEILEDNING) for id_ in (UTDANNING, BRUKER, BESTILLER))
    stans = avvist(regler.KanIkkeGiRaad, lambda: steg.gi(k, U1, nr, stem(dissenstekst="De er uenige.", stemmer=tre)))
    assert "3 stemte for veiledning til tolken, og 1 for advarsel" in stans.hva
    en = ((BRUKER, Utfall.VEILEDNING),)
    avvist(Bruksfeil, lambda: steg.gi(k, U1, nr, stem(stemmer=en)), kommando=False)
    b = steg.gi(k, U1, nr, stem(dissenstekst="Veiledning er nok.", stemmer=en, dissens=(TOLKEN,))).bilde
    assert [(s.medlem, s.dissens) for s in b.saker[0].stemmer] == [
        *((TOLKEN, True), (UTDANNING, False), (BRUKER, True), (BESTILLER, False)),
    ]


def test_ved_stemmelikhet_avgjor_motelederen_om_det_sies(k: Kontekst, avvist: Avvist, tmp_path: Path) -> None:
    nr = klart(k, tmp_path)
    to = tuple((id_, Utfall.VEILEDNING) for id_ in (BRUKER, BESTILLER))
    a = stem(dissenstekst="Veiledning er nok.", stemmer=to)
    stans = avvist(regler.KanIkkeGiRaad, lambda: steg.gi(k, U1, nr, a))
    assert "like, 2 mot 2" in stans.hva and "--leder-avgjør" in stans.neste
    annen = med_regel(k, regler.STEMMELIKHET, verdi="rådet er delt")
    avvist(regler.KanIkkeGiRaad, lambda: steg.gi(annen, U1, nr, a._replace(leder_avgjor=True)))
    g = steg.gi(k, U1, nr, a._replace(leder_avgjor=True))
    assert any("utvalg.stemmelikhet" in m for m in g.merknader)
    assert "møtelederens syn avgjorde" in protokoll.tekst(protokoll.vis(k, U1))


def test_den_som_ikke_deltok_stemmer_ikke(k: Kontekst, avvist: Avvist, tmp_path: Path) -> None:
    nr = klart(k, tmp_path)
    tre = (TOLKEN, UTDANNING, BRUKER)
    for mer in ({"stemmer": ((BESTILLER, Utfall.VEILEDNING),)}, {"dissens": (BESTILLER,)}):
        a = stem(dissenstekst="x", deltok=tre, **mer)
        assert "deltok ikke" in avvist(Bruksfeil, lambda a=a: steg.gi(k, U1, nr, a), kommando=False).hva


def test_alle_som_er_innkalt_ma_ha_svart(k: Kontekst, avvist: Avvist, tmp_path: Path) -> None:
    utvalg(k)
    nr = sak(k, tmp_path)
    sett_mote(k, nr)
    innkalling.innkall(k, U1)
    habil(k, U1, nr, TOLKEN, UTDANNING)
    stans = avvist(regler.KanIkkeGiRaad, lambda: steg.gi(k, U1, nr, stem()))
    assert "Bruker Fast" in stans.hva and stans.fakta == (("Heller ikke avklart", "Bestiller Fast"),)
    mangler = bilde.vis(k, U1).saker[0].mangler
    assert [m[2] for m in mangler] == [
        f"imdi utvalg habilitet U-2026-0001 --sak {nr} --medlem {id_} --svar habil" for id_ in (BRUKER, BESTILLER)
    ]
    habil(k, U1, nr, BRUKER)
    steg.gi(k, U1, nr, stem(deltok=(TOLKEN, UTDANNING, BRUKER)))


def test_forfall_vises_som_for_fa(k: Kontekst, tmp_path: Path) -> None:
    nr = klart(k, tmp_path)
    for id_ in (BRUKER, BESTILLER):
        innkalling.forfall(k, U1, id_)
    (mangler,) = bilde.vis(k, U1).saker[0].mangler
    assert mangler[0] == "2 kan møte, og det trengs 3" and str(nr) in mangler[2]


def test_rad_gis_i_mote_som_er_holdt(k: Kontekst, avvist: Avvist, tmp_path: Path) -> None:
    utvalg(k)
    nr = sak(k, tmp_path)
    sett_mote(k, nr, dato=Tidspunkt(date(2026, 11, 24)))
    avvist(regler.KanIkkeGiRaad, lambda: steg.gi(k, U1, nr, stem()))
    innkalling.innkall(k, U1)
    habil(k, U1, nr, *FASTE)
    avvist(regler.KanIkkeGiRaad, lambda: steg.gi(k, U1, nr, stem()))
    steg.gi(hjelp.senere(k, days=1), U1, nr, stem())


def test_bare_saker_pa_listen_far_rad(k: Kontekst, avvist: Avvist, tmp_path: Path) -> None:
    klart(k, tmp_path)
    andre = sak(k, tolk=BARE_OPPFORT)
    avvist(Bruksfeil, lambda: steg.gi(k, U1, andre, stem()))
    saksbehandler = hjelp.som(k, "lea", "leser", "leder")
    avvist(AnnenPerson, lambda: steg.gi(saksbehandler, U1, andre, stem()), kommando=False)


# --- minutes ----------------------------------------------------------------------------------------------------


def test_protokollen_bygger_pa_det_som_er_fort(k: Kontekst, tmp_path: Path) -> None:
    nr = klart(k, tmp_path)
    andre = sak(k, tolk=BARE_OPPFORT)
    mote.endre(k, U1, NyttMote(), sakene=[andre])
    habilitet.svar(k, U1, nr, BRUKER, Erklaring(None, Tilknytning.SAEREGNE, "Kjenner tolken."))
    innkalling.innkall_vara(k, U1, BRUKERVARA, sak=nr)
    inhabil = Erklaring(Habilitetssvar.INHABIL, None, "Nært vennskap.", avgjor=True)
    habilitet.svar(k, U1, nr, BRUKER, inhabil)
    habil(k, U1, nr, BRUKERVARA)
    a = stem(dissenstekst="Amina Yusuf bør få veiledning.", stemmer=((BESTILLER, Utfall.VEILEDNING),))
    a = a._replace(raad=a.raad._replace(tekst="Amina la til noe. Ring 99 88 77 66.", alvor=Alvor.IKKE_VESENTLIG))
    steg.gi(k, U1, nr, a)
    p = protokoll.vis(k, U1)
    tekst = protokoll.tekst(p)
    for ord_ in (
        *("23. november 2026 kl. 09.00", "IMDi, Oslo", "Kari Nordmann", "- Tolk Fast", f"Sak {nr}"),
        "Deltok: Tolk Fast, Utdanning Fast, Bruker Vara i stedet for Bruker Fast og Bestiller Fast.",
        *("Inhabil: Bruker Fast.", "avgjort av Tolk Fast, Utdanning Fast, Bestiller Fast og Bruker Vara: inhabil"),
        *("GT-NØYAKTIG: brudd.", "GT-PARTISK: ikke tilstrekkelig opplyst.", "Bruddene er ikke vesentlige."),
        *("Råd om reaksjon: advarsel.", "Bestiller Fast, veiledning til tolken", "tolken la til noe."),
        *("Dissens fra Bestiller Fast: tolken bør få veiledning.", f"Sak {andre}", "Saken ble ikke behandlet"),
    ):
        assert ord_ in tekst, ord_
    assert "Amina" not in tekst and "99 88" not in tekst and "likt" not in tekst
    assert set(p.antatt) == {"utvalg.beslutningsdyktig", "utvalg.flertall", "utvalg.stemmelikhet"}
    assert p.mote.signert is None


def test_protokollen_pa_nynorsk_med_forfall_og_alle_i_tvil(k: Kontekst, tmp_path: Path) -> None:
    nr = klart(k, tmp_path)
    innkalling.forfall(k, U1, UTDANNING)
    for id_ in (TOLKEN, BRUKER):
        habilitet.svar(k, U1, nr, id_, Erklaring(None, Tilknytning.SAEREGNE, "Kjenner tolken."))
    innkalling.forfall(k, U1, BESTILLER)
    innkalling.innkall(k, U1, medlemmer=[BESTILLER])
    for id_ in (TOLKEN, BRUKER):
        ja = Erklaring(Habilitetssvar.HABIL, None, "Svakt bekjentskap.", avgjor=True)
        habilitet.svar(k, U1, nr, id_, ja)
    b = steg.gi(k, U1, nr, stem(Utfall.VEILEDNING)).bilde
    assert b.saker[0].raad is not None
    p = protokoll.signer(k, U1, malform=Malform.NYNORSK)
    tekst = protokoll.tekst(p)
    for ord_ in (
        *("Protokoll frå møte", "Møtet blei halde her: IMDi, Oslo.", "Forfall", "- Utdanning Fast", "brot."),
        *("Utvalet var ikkje vedtaksført utan dei", "habil.", "rettleiing til tolken", "Rådet er samrøystes."),
    ):
        assert ord_ in tekst, ord_
    assert "Møtet blei halde på skjerm" not in tekst


def test_protokollen_fra_et_mote_pa_skjerm(k: Kontekst, tmp_path: Path) -> None:
    utvalg(k)
    nr = sak(k, tmp_path)
    sett_mote(k, nr, sted=None)
    innkalling.innkall(k, U1)
    assert "Møtet ble holdt på skjerm." in protokoll.tekst(protokoll.vis(k, U1))


def test_bare_motelederen_signerer_og_sa_endres_ingenting(k: Kontekst, avvist: Avvist, tmp_path: Path) -> None:
    nr = klart(k, tmp_path)
    steg.gi(k, U1, nr, stem())
    ole = leder(k)
    stans = avvist(AnnenPerson, lambda: protokoll.signer(ole, U1))
    assert "Kari Nordmann" in stans.neste
    avvist(regler.KanIkkeSignere, lambda: protokoll.legg_til(k, U1, "For tidlig."))
    p = protokoll.signer(k, U1)
    assert (p.mote.signert, p.mote.protokoll is None) == ("2026-11-23", False)
    for handling in (
        lambda: protokoll.signer(k, U1),
        lambda: mote.endre(k, U1, NyttMote(sted="Et annet sted")),
        lambda: innkalling.innkall(k, U1),
        lambda: innkalling.innkall_vara(k, U1, BRUKERVARA),
        lambda: innkalling.forfall(k, U1, BRUKER),
        lambda: habil(k, U1, nr, BRUKER),
        lambda: steg.gi(k, U1, nr, stem()),
    ):
        stans = avvist(regler.KanIkkeEndreMote, handling)
        assert "--tillegg-fil" in stans.neste
    fore, forste = protokoll.tekst(p), protokoll.som_docx(p)
    avvist(Bruksfeil, lambda: protokoll.legg_til(k, U1, "  "), kommando=False)
    q = protokoll.legg_til(ole, U1, "Bruker Fast kom kl. 09.15.\nDet ble ikke ført.")
    assert protokoll.tekst(q).startswith(fore)
    assert "Tillegg 1, 23. november 2026, ved Ole Hansen\nBruker Fast kom kl. 09.15." in protokoll.tekst(q)
    assert protokoll.tekst(protokoll.vis(k, U1)) == protokoll.tekst(q)
    assert protokoll.som_docx(q) == protokoll.som_docx(q) != forste
    assert protokoll.som_docx(p) == forste
    assert kontroller_kjede(k.base).feil == []
    assert spill_av(k.base) == []


@pytest.mark.parametrize("innkalt", [False, True])
def test_protokollen_signeres_etter_motet(k: Kontekst, avvist: Avvist, tmp_path: Path, innkalt: bool) -> None:
    utvalg(k)
    nr = sak(k, tmp_path)
    sett_mote(k, nr, dato=Tidspunkt(date(2026, 11, 24)))
    if innkalt:
        innkalling.innkall(k, U1)
    avvist(regler.KanIkkeSignere, lambda: protokoll.signer(k, U1))


def test_bare_de_som_leser_saker_leser_protokollen(k: Kontekst, avvist: Avvist, tmp_path: Path) -> None:
    klart(k, tmp_path)
    leser = hjelp.som(k, "lea", "leser")
    for handling in (
        lambda: protokoll.vis(leser, U1),
        lambda: protokoll.signer(leser, U1),
        lambda: protokoll.legg_til(leser, U1, "x"),
    ):
        avvist(AnnenPerson, handling, kommando=False)


def test_lederen_som_har_sluttet_har_fortsatt_navn(k: Kontekst, tmp_path: Path) -> None:
    klart(k, tmp_path)
    assert bilde.vis(k, U1).leder == "Kari Nordmann"


def test_alvor_sies_ikke_nar_utvalget_ikke_har_sagt_noe(k: Kontekst, tmp_path: Path) -> None:
    nr = klart(k, tmp_path)
    steg.gi(k, U1, nr, stem())
    assert "Bruddene er" not in protokoll.tekst(protokoll.vis(k, U1))
