"""Measures: who chooses, what can be offered, attempts, periods, and the new decision after (§§ 3-4 to 3-6, 11-5)."""

from datetime import date

import hjelp
import pytest
from tolk.godkjenning.lag import GRUNN, I_DAG, TREDJELAND, UK, kval, under_vurdering
from tolk.godkjenning.vedtakslag import (
    PROVE,
    VALGFRIST,
    brev,
    forskjell,
    med_forskjell,
    palagt,
    siste,
    underrettet_om,
    valg,
    vurder,
)

from imdi_cli.kjerne.avslag import Bruksfeil
from imdi_cli.kjerne.dokument import Malform
from imdi_cli.kjerne.kontekst import Kontekst
from imdi_cli.styring.frister import steg as frister
from imdi_cli.tolk.godkjenning.regler import tiltak as regler
from imdi_cli.tolk.godkjenning.regler.overganger import KanIkkeNaa
from imdi_cli.tolk.godkjenning.regler.tiltak import (
    KanIkkeGjennomforeTiltak,
    KanIkkePaleggeTiltak,
    KanIkkeVelgeTiltak,
)
from imdi_cli.tolk.godkjenning.regler.vedtak import KanIkkeVedta
from imdi_cli.tolk.godkjenning.steg import dokumenter, etterpaa, vedtak
from imdi_cli.tolk.godkjenning.steg import tiltak as steg
from imdi_cli.tolk.godkjenning.steg.felles import innhold
from imdi_cli.tolk.godkjenning.typer.avgjorelse import Tiltaksresultat, Tiltakstype, Utligning, Valgrett
from imdi_cli.tolk.godkjenning.typer.koder import Niva, Status
from imdi_cli.tolk.godkjenning.typer.vurdering import Grunn, Resultat

P, R, BEGGE = Tiltakstype.EGNETHETSPROVE, Tiltakstype.PROVEPERIODE, Tiltakstype.BEGGE
BESTATT, IKKE, NEKTET = Tiltaksresultat.BESTATT, Tiltaksresultat.IKKE_BESTATT, Tiltaksresultat.NEKTET


def klokker(k: Kontekst, sak) -> dict[str, str | None]:
    return {r.regel: r.lukket_som for r in frister.til_sak(k, str(sak))}


def ved(k: Kontekst, dag: date) -> Kontekst:
    return hjelp.senere(k, days=(dag - I_DAG).days)


# --- imposing -------------------------------------------------------------------------------------------------------


def test_vedtaket_har_alt_3_6_krever(k: Kontekst) -> None:
    """§ 3-6: levels, differences and why experience does not offset them; the choice, the test and its subjects."""
    sak = palagt(k)
    s = innhold(k, sak)
    assert s.sak.status is Status.VENTER_VALG and s.tiltak[0].valgrett is Valgrett.SOKER
    assert klokker(k, sak)["godkjenning.egnethetsprove"] is None and klokker(k, sak)["godkjenning.vedtak"] == "holdt"
    tekst = brev(k, siste(k, sak))
    for ord_ in (
        "krever nivå D",
        "Du har nivå D",
        "tolking i retten (kunnskap, § 3-4 første ledd bokstav a)",
        "er ikke utlignet",
        "velge mellom en prøveperiode og en egnethetsprøve",
        "15. januar 2027",
        "1. april 2027",
        "inntil 3 år",
        "OsloMet",
        "jeg velger egnethetsprøve",
        "Egnethetsprøven er på norsk",
    ):
        assert ord_ in tekst, ord_
    assert "forsøk" not in tekst


def test_vedtaket_pa_nynorsk(k: Kontekst) -> None:
    tekst = brev(k, siste(k, palagt(k, malform=Malform.NYNORSK)))
    assert "eg vel eignaheitsprøve" in tekst and "ikkje utlikna" in tekst and "høgare utdanning" in tekst


def test_9_uten_begrunnet_forskjell_eller_vurdert_erfaring_er_det_ingen_tiltak(k: Kontekst, avvist) -> None:
    sak = under_vurdering(k)
    vurder(k, sak)
    avvist(KanIkkeNaa, lambda: steg.palegg(k, sak, valg(), GRUNN))
    forskjell(k, sak)
    nei = avvist(KanIkkeNaa, lambda: steg.palegg(k, sak, valg(), GRUNN))
    assert "yrkeserfaring" in nei.hva
    vurder(k, sak, erfaring_vurdert=True)
    forskjell(k, sak)
    nei = avvist(KanIkkePaleggeTiltak, lambda: steg.palegg(k, sak, valg(), GRUNN))
    assert nei.hjemmel.endswith("§ 3-6 første ledd")


def test_grunnlaget_proves_ogsa_for_seg(k: Kontekst) -> None:
    sak = under_vurdering(k)
    with pytest.raises(KanIkkePaleggeTiltak, match="Ingen vesentlig forskjell"):
        regler.krev_grunnlag(vurder(k, sak), str(sak))
    forskjell(k, sak, utlignet=Utligning.IKKE)
    v = innhold(k, sak).vurderinger[-1]
    with pytest.raises(KanIkkePaleggeTiltak, match="forskjellene"):
        regler.krev_grunnlag(v, str(sak))


def test_32_et_tiltak_som_ikke_kan_tilbys_kan_ikke_palegges(k: Kontekst, avvist) -> None:
    """Edge case 32; source: § 3-6 third paragraph, F4; Q5: nobody is known to hold it."""
    sak = med_forskjell(k)
    for nei_til in (valg(tilbudt=None), valg(tilbudt=date(2027, 5, 24)), valg(tilbudt=I_DAG)):
        nei = avvist(KanIkkePaleggeTiltak, lambda v=nei_til: steg.palegg(k, sak, v, GRUNN))
        assert "senest 23. mai 2027" in nei.hva and "kan søkeren ikke velge" in nei.hva
    nei = avvist(KanIkkePaleggeTiltak, lambda: steg.palegg(k, sak, valg(arrangor=" "), GRUNN))
    assert "ikke avklart" in nei.hva and "--arrangør" in nei.neste
    tredje = med_forskjell(k, **TREDJELAND)
    nei = avvist(KanIkkePaleggeTiltak, lambda: steg.palegg(k, tredje, valg(type=P, tilbudt=None), GRUNN))
    assert nei.hva.endswith("kan den ikke pålegges.")
    steg.palegg(k, tredje, valg(type=R, tilbudt=None), GRUNN)
    assert "godkjenning.egnethetsprove" not in klokker(k, tredje)


def test_uten_valgfrist_eller_begrunnelse(k: Kontekst, avvist) -> None:
    sak = med_forskjell(k)
    avvist(Bruksfeil, lambda: steg.palegg(k, sak, valg(valgfrist=None), GRUNN), kommando=False)
    avvist(Bruksfeil, lambda: steg.palegg(k, sak, valg(valgfrist=I_DAG), GRUNN), kommando=False)
    avvist(KanIkkeVedta, lambda: steg.palegg(k, sak, valg(), " "))


def test_eos_sokeren_velger_og_unntakene_er_fa(k: Kontekst, avvist) -> None:
    """§ 3-5: c (A against C) and d (B against D), where it is necessary."""
    sak = med_forskjell(k)
    nei = avvist(KanIkkePaleggeTiltak, lambda: steg.palegg(k, sak, valg(type=P), GRUNN))
    assert "Søkeren velger selv" in nei.hva
    c = med_forskjell(k, niva=Niva.A, niva_norsk=Niva.C)
    nei = avvist(KanIkkePaleggeTiltak, lambda: steg.palegg(k, c, valg(type=P), GRUNN))
    assert nei.hjemmel.endswith("bokstav c")
    steg.palegg(k, c, valg(type=P, valgrett_grunn="Faget krever prøve.", valgfrist=None), GRUNN)
    t = innhold(k, c).tiltak[0]
    assert (t.valgrett, t.type, t.valgrett_grunn) == (Valgrett.IMDI, P, "Faget krever prøve.")
    assert (
        "Faget krever prøve." in brev(k, siste(k, c)) and innhold(k, c).sak.status is Status.VEDTAK_UTLIGNINGSTILTAK
    )
    d = med_forskjell(k, niva=Niva.B)
    steg.palegg(k, d, valg(type=R, valgrett_grunn=GRUNN), GRUNN)
    assert innhold(k, d).tiltak[0].type is R


def test_33_niva_a_mot_d_kan_fa_begge(k: Kontekst, avvist) -> None:
    """Edge case 33; source: § 3-5 second paragraph."""
    sak = med_forskjell(k, niva=Niva.C)
    avvist(KanIkkePaleggeTiltak, lambda: steg.palegg(k, sak, valg(type=BEGGE), GRUNN))
    uk = med_forskjell(k, niva=Niva.A, **UK)
    avvist(KanIkkePaleggeTiltak, lambda: steg.palegg(k, uk, valg(type=BEGGE), GRUNN))
    a = palagt(k, mer={"type": BEGGE}, niva=Niva.A)
    etter = ved(k, PROVE)
    steg.innkall(k, a, PROVE)
    assert innhold(k, a).sak.status is Status.EGNETHETSPROVE
    steg.begynn_periode(k, a, PROVE, date(2028, 4, 1), "Ola Nordmann")
    assert innhold(k, a).sak.status is Status.PROVEPERIODE
    with pytest.raises(Bruksfeil, match="prøven eller perioden"):
        steg.bedom(etter, a, Resultat(BESTATT, PROVE, GRUNN))
    steg.bedom(etter, a, Resultat(BESTATT, PROVE, GRUNN, P))
    assert innhold(k, a).tiltak[0].resultat is None, "begge må bestås"
    slutt = date(2028, 4, 1)
    steg.bedom(ved(k, slutt), a, Resultat(BESTATT, slutt, GRUNN, R))
    assert innhold(k, a).tiltak[0].resultat is BESTATT


def test_11_tredjeland_har_ingen_valgrett(k: Kontekst, avvist) -> None:
    """Edge case 11; source: § 3-5 last paragraph, § 3-4 last paragraph."""
    sak = med_forskjell(k, **TREDJELAND)
    avvist(Bruksfeil, lambda: steg.palegg(k, sak, valg(), GRUNN), kommando=False)
    palagt(k, sak=sak, mer={"type": R, "tilbudt": None})
    assert "inntil 2 år" in brev(k, siste(k, sak))
    nei = avvist(KanIkkeVelgeTiltak, lambda: velg_direkte(k, sak))
    assert "IMDi har bestemt" in nei.hva
    nei = avvist(
        KanIkkeGjennomforeTiltak,
        lambda: steg.begynn_periode(k, sak, I_DAG, date(2028, 11, 24), "Ola Nordmann"),
    )
    assert "23. november 2028" in nei.hva
    steg.begynn_periode(k, sak, I_DAG, date(2028, 11, 23), "Ola Nordmann")


def velg_direkte(k: Kontekst, sak) -> None:
    regler.krev_valg(innhold(k, sak).tiltak[-1], P, str(sak))


def test_23_storbritannia_imdi_velger_og_prove_minst_en_gang_i_aret(k: Kontekst, avvist) -> None:
    """Edge case 23; source: § 11-5 third and fourth paragraph; § 3-6 third paragraph does not reach chapter 11."""
    sak = med_forskjell(k, **UK)
    avvist(KanIkkePaleggeTiltak, lambda: steg.palegg(k, sak, valg(type=P, tilbudt=date(2027, 11, 24)), GRUNN))
    steg.palegg(k, sak, valg(type=P, tilbudt=date(2027, 11, 23)), GRUNN)
    assert "§ 11-5" in siste(k, sak).hjemmel and "godkjenning.egnethetsprove.uk" in klokker(k, sak)


def test_proven_omfatter_bare_fag_fra_listen(k: Kontekst, avvist) -> None:
    """§ 8-8: chosen from the list of subjects that are not covered."""
    sak = med_forskjell(k)
    nei = avvist(KanIkkePaleggeTiltak, lambda: steg.palegg(k, sak, valg(fag=("norsk rett",)), GRUNN))
    assert "norsk rett" in nei.hva and "tolking i retten" in nei.hva
    steg.palegg(k, sak, valg(fag=("Tolking i retten",)), GRUNN)
    assert innhold(k, sak).tiltak[0].fag == ("Tolking i retten",)
    tom = under_vurdering(k)
    vurder(k, tom, erfaring_vurdert=True)
    forskjell(k, tom, utlignet=Utligning.IKKE, fagliste=False)
    avvist(KanIkkePaleggeTiltak, lambda: steg.palegg(k, tom, valg(), GRUNN))


# --- choosing and holding -------------------------------------------------------------------------------------------


def test_sokeren_velger_en_gang_mellom_de_to(k: Kontekst, avvist) -> None:
    sak = palagt(k)
    avvist(KanIkkeNaa, lambda: steg.innkall(k, sak, PROVE))
    with pytest.raises(KanIkkeGjennomforeTiltak, match="ikke valgt"):
        regler.krev_del(innhold(k, sak).tiltak[0], P, str(sak))
    avvist(KanIkkeVelgeTiltak, lambda: steg.velg(k, sak, BEGGE, I_DAG))
    avvist(Bruksfeil, lambda: steg.velg(k, sak, P, date(2026, 11, 22)), kommando=False)
    steg.velg(k, sak, R, I_DAG)
    assert klokker(k, sak)["godkjenning.egnethetsprove"] == "ikke nødvendig"
    assert klokker(k, sak)["godkjenning.tiltak.valg"] == "holdt"
    avvist(KanIkkeNaa, lambda: steg.velg(k, sak, P, I_DAG))
    with pytest.raises(KanIkkeVelgeTiltak, match="Søkeren har valgt"):
        velg_direkte(k, sak)
    avvist(KanIkkeGjennomforeTiltak, lambda: steg.innkall(k, sak, PROVE))


def test_innkallingen_sier_dag_fag_og_forsok(k: Kontekst, avvist) -> None:
    sak = palagt(k, mer={"forsok": True})
    assert "Du har 3 forsøk." in brev(k, siste(k, sak))
    steg.velg(k, sak, P, I_DAG)
    avvist(Bruksfeil, lambda: steg.innkall(k, sak, I_DAG), kommando=False)
    s, brev_ = steg.innkall(k, sak, PROVE)
    assert s.sak.status is Status.EGNETHETSPROVE
    tekst = brev(k, siste(k, sak)._replace(brev=brev_))
    assert "1. april 2027" in tekst and "forsøk 1 av 3" in tekst and "tolking i retten" in tekst


def test_34_tredje_gang_ikke_bestatt_er_slutten_nar_grensen_er_varslet(k: Kontekst, avvist) -> None:
    """Edge case 34; source: guidance to § 3-4, tolkeforskriften § 19; new decision after."""
    sak = palagt(k, mer={"forsok": True})
    steg.velg(k, sak, P, I_DAG)
    for nr, dag in enumerate((PROVE, date(2027, 6, 1), date(2027, 9, 1)), 1):
        steg.innkall(k, sak, dag)
        s, _ = steg.bedom(ved(k, dag), sak, Resultat(IKKE, dag, GRUNN))
        assert s.tiltak[0].forsok == nr and (s.tiltak[0].resultat is IKKE) is (nr == 3)
    assert s.sak.status is Status.TILTAK_BEDOMT and [f.nr for f in s.forsok] == [1, 2, 3]
    etter = ved(k, date(2027, 9, 1))
    nei = avvist(KanIkkeNaa, lambda: vedtak.godkjenn(etter, sak))
    assert "ikke er utlignet" in nei.hva
    _, v = vedtak.avsla(etter, sak, Grunn.TILTAK, GRUNN)
    assert v.nr == 2 and innhold(k, sak).sak.status is Status.VEDTAK_AVSLAG


def test_uten_varslet_grense_kan_proven_tas_pa_nytt(k: Kontekst, avvist) -> None:
    sak = palagt(k)
    steg.velg(k, sak, P, I_DAG)
    steg.innkall(k, sak, PROVE)
    dag = ved(k, PROVE)
    s, brev_ = steg.bedom(dag, sak, Resultat(Tiltaksresultat.IKKE_MOTT, PROVE, GRUNN))
    assert s.tiltak[0].resultat is None and s.tiltak[0].provedato is None
    assert "Tiltaket er ikke over" in brev(k, siste(k, sak)._replace(brev=brev_))
    assert s.sak.status is Status.VEDTAK_UTLIGNINGSTILTAK
    avvist(KanIkkeGjennomforeTiltak, lambda: steg.bedom(dag, sak, Resultat(BESTATT, PROVE, GRUNN)))
    s, _ = steg.bedom(dag, sak, Resultat(NEKTET, PROVE, GRUNN))
    assert s.tiltak[0].resultat is NEKTET and klokker(k, sak)["godkjenning.egnethetsprove"] == "holdt"


def test_en_bestatt_prove_gir_ny_avgjorelse(k: Kontekst) -> None:
    sak = palagt(k)
    steg.velg(k, sak, P, I_DAG)
    steg.innkall(k, sak, PROVE)
    dag = ved(k, PROVE)
    s, brev_ = steg.bedom(dag, sak, Resultat(BESTATT, PROVE, GRUNN))
    assert s.sak.status is Status.TILTAK_BEDOMT
    assert "avgjør søknaden din på nytt" in brev(k, siste(k, sak)._replace(brev=brev_))
    s, v = vedtak.godkjenn(dag, sak)
    assert v.nr == 2 and s.sak.status is Status.VEDTAK_GODKJENT


def test_en_proveperiode_er_under_tilsyn_og_avsluttes_med_en_vurdering(k: Kontekst, avvist) -> None:
    """§ 8-7; F5 three years."""
    sak = palagt(k)
    steg.velg(k, sak, R, I_DAG)
    start = date(2027, 2, 1)
    avvist(KanIkkeGjennomforeTiltak, lambda: steg.begynn_periode(k, sak, start, date(2030, 2, 2), "Ola"))
    avvist(KanIkkeGjennomforeTiltak, lambda: steg.begynn_periode(k, sak, start, date(2028, 2, 1), " "))
    avvist(Bruksfeil, lambda: steg.begynn_periode(k, sak, start, start, "Ola"), kommando=False)
    s, brev_ = steg.begynn_periode(k, sak, start, date(2030, 2, 1), "Ola Nordmann")
    assert s.sak.status is Status.PROVEPERIODE
    assert "Ola Nordmann" in brev(k, siste(k, sak)._replace(brev=brev_))
    slutt = date(2028, 2, 1)
    etter = ved(k, slutt)
    avvist(KanIkkeGjennomforeTiltak, lambda: steg.bedom(etter, sak, Resultat(IKKE, slutt, " ")))
    avvist(Bruksfeil, lambda: steg.bedom(etter, sak, Resultat(IKKE, date(2027, 1, 31), GRUNN)), kommando=False)
    s, brev_ = steg.bedom(etter, sak, Resultat(IKKE, slutt, GRUNN))
    assert s.tiltak[0].resultat is IKKE and s.tiltak[0].sluttvurdering == GRUNN
    assert klokker(k, sak)["godkjenning.proveperiode.lengst"] == "holdt"
    assert "som du kan klage på" in brev(k, siste(k, sak)._replace(brev=brev_))


def test_uten_et_tiltak_er_det_ingenting_a_velge_eller_bedomme(k: Kontekst, avvist) -> None:
    sak = med_forskjell(k)
    avvist(KanIkkeNaa, lambda: steg.velg(k, sak, P, I_DAG))
    avvist(KanIkkeNaa, lambda: steg.bedom(k, sak, Resultat(BESTATT, I_DAG, GRUNN)))
    with pytest.raises(KanIkkeGjennomforeTiltak, match="i somali"):
        regler.velg(innhold(k, palagt(k)), "somali")


def test_to_tiltak_i_en_sak_skilles_pa_sprak(k: Kontekst, avvist) -> None:
    sak = under_vurdering(k, sprak="arabisk;somali")
    dokumenter.ny_kvalifikasjon(k, sak, kval(sprak_fra="somali"))
    for navn, nr in (("arabisk", 1), ("somali", 2)):
        vurder(k, sak, sprak=navn, godta=((nr, None),), erfaring_vurdert=True)
        forskjell(k, sak, sprak=navn, utlignet=Utligning.IKKE)
        steg.palegg(k, sak, valg(), GRUNN, sprak=navn)
    avvist(Bruksfeil, lambda: steg.velg(k, sak, P, I_DAG), kommando=False)
    steg.velg(k, sak, P, I_DAG, sprak="arabisk")
    assert innhold(k, sak).sak.status is Status.VENTER_VALG
    steg.velg(k, sak, R, I_DAG, sprak="somali")
    assert innhold(k, sak).sak.status is Status.VEDTAK_UTLIGNINGSTILTAK
    assert VALGFRIST.isoformat() == innhold(k, sak).tiltak[1].valgfrist


def test_en_soknad_avsluttes_ikke_mens_et_tiltak_venter(k: Kontekst, avvist) -> None:
    """Note § 5: a measure ends in a new decision. IMDi chose it, and the deadline for complaint is out."""
    sak = palagt(k, mer={"type": P}, **TREDJELAND)
    underrettet_om(k, sak)
    etter = hjelp.senere(k, days=40)
    nei = avvist(KanIkkeNaa, lambda: etterpaa.avslutt(etter, sak))
    assert "tiltaket i arabisk er ikke bedømt" in nei.hva + str(nei.fakta)
    assert "godkjenning.egnethetsprove" in {r.regel for r in frister.til_sak(k, str(sak)) if r.lukket is None}
