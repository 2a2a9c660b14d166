"""What IMDi decides of a complaint: who signs, which outcomes the law gives, and what each one changes."""

from collections.abc import Callable
from datetime import date
from typing import Any

import pytest
from tolk.klage.lag import (
    HABIL,
    I_DAG,
    OPPHEV,
    apne,
    avgjort,
    folk,
    foreslaa,
    hel,
    klag,
    klage,
    liv,
    nr,
    ole,
    oppfort,
    overlevert,
    paa,
    saklag,
    signer,
    tekst,
    tolk,
    utestengt,
)
from tolk.register.soknadlag import reager
from tolk.sak.saklag import med_regel

from imdi_cli.kjerne.avslag import AnnenPerson, Bruksfeil
from imdi_cli.kjerne.kontekst import Kontekst
from imdi_cli.styring.habilitet.regler import KanIkkeDelta
from imdi_cli.styring.habilitet.typer import Habilitetssvar, Vurdering
from imdi_cli.tolk.klage.regler.maskin import KanIkkeGjoresMedKlagen
from imdi_cli.tolk.klage.regler.utfall import (
    KanIkkeAvvise,
    KanIkkeEndreTilSkade,
    KanIkkeOmgjore,
    KanIkkeVurdereKlagerett,
)
from imdi_cli.tolk.klage.steg import behandling, instansen, mottak, oppslag
from imdi_cli.tolk.klage.typer.koder import Avvisningsgrunn, Endringsslag, Klagestatus, Opptak, Utfall
from imdi_cli.tolk.klage.typer.rader import Endring, NyBeslutning
from imdi_cli.tolk.reaksjon import steg as reaksjon
from imdi_cli.tolk.reaksjon.typer import Reaksjonstype
from imdi_cli.tolk.register import steg as register
from imdi_cli.tolk.sak.steg import beslutning, felles
from imdi_cli.tolk.sak.steg.klage import KanIkkeGiAdvarsel
from imdi_cli.tolk.sak.typer.koder import Utfall as Saksutfall

Avvist = Callable[..., Any]


@pytest.fixture(autouse=True)
def _folk(k: Kontekst) -> None:
    folk(k)


def test_den_som_foreslar_kan_ikke_signere_og_den_som_signerer_ma_vaere_habil(k: Kontekst, avvist: Avvist) -> None:
    kl = klag(k, utestengt(k, tolk(k)))
    avvist(KanIkkeGjoresMedKlagen, lambda: behandling.signer(liv(k), kl))
    foreslaa(k, kl, Utfall.OPPRETTHOLD)
    avvist(AnnenPerson, lambda: behandling.signer(k, kl))
    avvist(KanIkkeDelta, lambda: behandling.signer(liv(k), kl))
    behandling.svar_habilitet(ole(k), kl, Vurdering(Habilitetssvar.INHABIL))
    avvist(KanIkkeDelta, lambda: behandling.signer(ole(k), kl))
    assert signer(k, kl).klage.status is Klagestatus.OPPRETTHOLDT


def test_loven_krever_ikke_en_annen_enn_den_som_traff_vedtaket_men_en_innstilling_kan(
    k: Kontekst, avvist: Avvist
) -> None:
    kl = klag(k, utestengt(k, tolk(k)))
    foreslaa(k, kl, Utfall.OPPRETTHOLD)
    behandling.svar_habilitet(ole(k), kl, HABIL)
    streng = med_regel(ole(k), klage__omvurdering__annen_enn_beslutter=True)
    avvist(AnnenPerson, lambda: behandling.signer(streng, kl))
    assert behandling.signer(ole(k), kl).klage.status is Klagestatus.OPPRETTHOLDT


@pytest.mark.parametrize(
    ("ny", "klasse"),
    [
        (NyBeslutning(Utfall.OPPRETTHOLD, " "), Bruksfeil),
        (NyBeslutning(Utfall.AVVIS, "Fordi."), Bruksfeil),
        (NyBeslutning(Utfall.OPPRETTHOLD, "Fordi.", Avvisningsgrunn.FOR_SEN), Bruksfeil),
        (NyBeslutning(Utfall.OPPRETTHOLD, "Fordi.", endring=OPPHEV), Bruksfeil),
        (NyBeslutning(Utfall.OMGJOR, "Fordi."), Bruksfeil),
        (NyBeslutning(Utfall.OMGJOR, "Fordi.", endring=Endring(Endringsslag.PERIODE)), Bruksfeil),
        (NyBeslutning(Utfall.OMGJOR, "Fordi.", endring=Endring(Endringsslag.OPPHEVES, til="2027-01-01")), Bruksfeil),
        (NyBeslutning(Utfall.OMGJOR, "Fordi.", endring=Endring(Endringsslag.OPPHEVES, reaksjoner=(99,))), Bruksfeil),
        (NyBeslutning(Utfall.OMGJOR, "Fordi.", endring=Endring(Endringsslag.OPPFORES)), KanIkkeOmgjore),
        (NyBeslutning(Utfall.OMGJOR, "Fordi.", endring=Endring(Endringsslag.ALLTID)), KanIkkeEndreTilSkade),
        (
            NyBeslutning(Utfall.DELVIS, "Fordi.", endring=Endring(Endringsslag.PERIODE, til="2029-01-01")),
            KanIkkeEndreTilSkade,
        ),
        (NyBeslutning(Utfall.AVVIS, "Fordi.", Avvisningsgrunn.FOR_SEN), KanIkkeAvvise),
        (NyBeslutning(Utfall.AVVIS, "Fordi.", Avvisningsgrunn.ETT_AAR), KanIkkeAvvise),
        (NyBeslutning(Utfall.AVVIS, "Fordi.", Avvisningsgrunn.IKKE_RETTET), KanIkkeAvvise),
        (NyBeslutning(Utfall.AVVIS, "Fordi.", Avvisningsgrunn.IKKE_ENKELTVEDTAK), KanIkkeAvvise),
    ],
)
def test_utfall_som_loven_ikke_gir_stanses(k: Kontekst, avvist: Avvist, ny: NyBeslutning, klasse: type) -> None:
    kl = klag(k, utestengt(k, tolk(k)))
    avvist(klasse, lambda: behandling.foreslaa(k, kl, ny), kommando=klasse is not Bruksfeil)


def test_klage_over_en_advarsel_avvises_aldri_av_seg_selv(k: Kontekst, avvist: Avvist) -> None:
    """Edge case 27: the act is silent; the assessment is written."""
    t = tolk(k)
    s = saklag.advarsel(k, t, "2026-11-23")
    r = mottak.registrer(k, str(s), klage())
    assert r.avgjorelse.enkeltvedtak.value == "må avklares"
    assert r.klage.status is Klagestatus.BEHANDLES
    kl = nr(r.klage.nr)
    avvist(KanIkkeVurdereKlagerett, lambda: foreslaa(k, kl, Utfall.OMGJOR, endring=OPPHEV))
    b = avgjort(
        k,
        kl,
        Utfall.AVVIS,
        avvist_fordi=Avvisningsgrunn.IKKE_ENKELTVEDTAK,
        rettslig="Loven kaller bare utestenging og tilbakekall enkeltvedtak.",
    )
    assert "Loven kaller bare utestenging" in tekst(k, b.brev)
    # the rejection is itself an enkeltvedtak (§ 2 third paragraph)
    instansen.underrett(k, kl, overlevert())
    ny = klag(k, kl)
    assert oppslag.vis(k, ny).innhold.klage.slag == "avvisning"
    c = avgjort(k, ny, Utfall.OMGJOR, endring=OPPHEV)
    assert "under behandling igjen" in c.virkning.merknader[0]
    assert oppslag.vis(k, kl).innhold.klage.status is Klagestatus.BEHANDLES
    d = avgjort(k, kl, Utfall.OMGJOR, endring=OPPHEV, rettslig="Den får virkning for tellingen.")
    assert d.klage.status is Klagestatus.OMGJORT
    assert not reaksjon.tell(k, t, I_DAG).teller
    hel(k)


def test_for_sen_klage_som_ble_avvist_tas_opp_igjen_naar_avvisningen_gjores_om(k: Kontekst) -> None:
    s = utestengt(k, tolk(k))
    senere = paa(k, "2026-12-15")
    kl = klag(senere, s)
    avgjort(senere, kl, Utfall.AVVIS, avvist_fordi=Avvisningsgrunn.FOR_SEN)
    ny = klag(senere, kl)
    avgjort(senere, ny, Utfall.OMGJOR, endring=OPPHEV)
    igjen = oppslag.vis(senere, kl).innhold.klage
    assert (igjen.status, igjen.opptak) == (Klagestatus.BEHANDLES, Opptak.B)
    hel(k)


def test_advarsel_som_oppheves_faller_ut_av_tellingen_og_utestengingen_flagges(k: Kontekst) -> None:
    """Edge case 12."""
    t = tolk(paa(k, "2026-04-01"), mottatt=date(2026, 3, 1))
    for dag in ("2026-05-04", "2026-06-01"):
        saklag.advarsel(k, t, dag)
    siste = saklag.advarsel(k, t, "2026-11-09")
    s = saklag.sak(k, t, hendelse=date(2026, 11, 15))
    beslutning.beslutt(ole(k), s, saklag.ny(Saksutfall.UTESTENGING, periode_til=date(2027, 5, 1)))
    saklag.mottatt(k, s)
    assert len(reaksjon.tell(k, t, I_DAG).teller) == 3
    kl = klag(k, siste)
    b = avgjort(k, kl, Utfall.OMGJOR, endring=OPPHEV, rettslig="Den kan påklages.")
    assert [r.sak for r in b.virkning.vurderes] == [str(s)]
    assert len(reaksjon.tell(k, t, I_DAG).teller) == 2
    assert "reaksjon.utestenging.vurder-omgjoring" in apne(k, siste)
    # the utestenging cannot be kept in another form: it rests on three
    annen = klag(k, s)
    kort = Endring(Endringsslag.PERIODE, til="2027-02-01")
    foreslaa(k, annen, Utfall.DELVIS, endring=kort)
    behandling.svar_habilitet(liv(k), annen, HABIL)
    with pytest.raises(KanIkkeOmgjore, match="bare 2 teller"):
        behandling.signer(liv(k), annen)
    behandling.send_tilbake(liv(k), annen)
    assert avgjort(k, annen, Utfall.OMGJOR, endring=OPPHEV).virkning.oppfort
    hel(k)


def test_kortere_tid_naar_tre_advarsler_teller_ennaa(k: Kontekst) -> None:
    """R3: counted on the day of the decision, with what has been set aside since taken out."""
    t = tolk(paa(k, "2026-04-01"), mottatt=date(2026, 3, 1))
    for dag in ("2026-05-04", "2026-06-01", "2026-11-09"):
        saklag.advarsel(k, t, dag)
    s = saklag.sak(k, t, hendelse=date(2026, 11, 15))
    beslutning.beslutt(ole(k), s, saklag.ny(Saksutfall.UTESTENGING, periode_til=date(2027, 5, 1)))
    saklag.mottatt(k, s)
    avgjort(k, klag(k, s), Utfall.DELVIS, endring=Endring(Endringsslag.PERIODE, til="2027-02-01"))
    assert [r.periode_til for r in reaksjon.til_sak(k, str(s)) if r.opphevet is None] == ["2027-02-01"]


def test_utestenging_kan_bli_advarsel_som_teller_fra_den_dagen_den_kommer(k: Kontekst) -> None:
    t = tolk(k)
    s = utestengt(k, t)
    neste = paa(k, "2026-11-24")
    kl = klag(neste, s)
    b = avgjort(neste, kl, Utfall.DELVIS, endring=Endring(Endringsslag.ADVARSEL))
    assert oppfort(neste, t)
    assert [r.type for r in reaksjon.til_sak(k, str(s)) if r.opphevet is None] == [Reaksjonstype.ADVARSEL]
    assert not reaksjon.tell(neste, t, neste.i_dag).teller
    assert "reaksjon.advarsel.mottatt-fores" in apne(k, s)
    instansen.underrett(neste, kl, overlevert(neste.i_dag))
    assert len(reaksjon.tell(neste, t, neste.i_dag).teller) == 1
    assert "reaksjon.advarsel.mottatt-fores" not in apne(k, s)
    assert b.klage.status is Klagestatus.DELVIS
    hel(k)


def test_advarsel_kan_ikke_gis_den_som_ikke_er_oppfort(k: Kontekst) -> None:
    t = tolk(k)
    s = utestengt(k, t)
    annen = utestengt_med_rad(k, t)
    kl = klag(k, s)
    foreslaa(k, kl, Utfall.DELVIS, endring=Endring(Endringsslag.ADVARSEL))
    behandling.svar_habilitet(liv(k), kl, HABIL)
    with pytest.raises(KanIkkeGiAdvarsel):
        behandling.signer(liv(k), kl)
    assert [r.opphevet for r in reaksjon.til_sak(k, str(s))] == [None]
    assert annen


def utestengt_med_rad(k: Kontekst, t: int) -> int:
    """Write another utestenging, so that the entry is barred though the first is set aside."""
    return reager(k, t, Reaksjonstype.UTESTENGT_PERIODE, "2026-11-01", periode_til="2028-01-01", sak="S-2026-0777")


def test_alltid_kan_bli_en_periode_og_siste_dag_kan_ikke_vaere_forbi(k: Kontekst) -> None:
    s = utestengt(k, tolk(k), utfall=Saksutfall.UTESTENGING_ALLTID)
    kl = klag(k, s)
    foreslaa(k, kl, Utfall.DELVIS, endring=Endring(Endringsslag.PERIODE, til="2026-11-22"))
    behandling.svar_habilitet(liv(k), kl, HABIL)
    with pytest.raises(KanIkkeOmgjore, match="alt forbi"):
        behandling.signer(liv(k), kl)
    behandling.send_tilbake(liv(k), kl)
    avgjort(k, kl, Utfall.DELVIS, endring=Endring(Endringsslag.PERIODE, til="2028-11-22"))
    ny = felles.innhold(k, s).beslutning
    assert ny is not None
    assert ny.utfall is Saksutfall.UTESTENGING


def test_bare_en_av_reaksjonene_kan_oppheves(k: Kontekst) -> None:
    t = tolk(k, "somali")
    s = utestengt(k, t, tilbakekall=True, sprak=("somali",))
    tilbake = next(r for r in reaksjon.til_sak(k, str(s)) if r.type is Reaksjonstype.TILBAKEKALT)
    kl = klag(k, s)
    avgjort(k, kl, Utfall.DELVIS, endring=Endring(Endringsslag.OPPHEVES, reaksjoner=(tilbake.id,)))
    assert [r.type for r in reaksjon.til_sak(k, str(s)) if r.opphevet is None] == [Reaksjonstype.UTESTENGT_PERIODE]
    funnet = register.finn(k, t)
    assert funnet is not None
    assert funnet.sprak[0].statsautorisert
