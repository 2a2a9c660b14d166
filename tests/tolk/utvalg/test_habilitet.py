"""Habilitet in the committee: edge cases 15 to 18 (fag: tolkeloven §15), and forvaltningsloven §§ 6, 8 and 10."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from tolk.utvalg.lag import (
    BESTILLER,
    BESTILLERVARA,
    BRUKER,
    BRUKERVARA,
    FASTE,
    TOLK,
    TOLKEN,
    TOLKVARA,
    U1,
    UTDANNING,
    UTDANNINGSVARA,
    habil,
    raad,
    sak,
    sett_mote,
    stem,
    utvalg,
)

from imdi_cli.base.journal import skritt
from imdi_cli.base.kontroll import kontroller_kjede, spill_av
from imdi_cli.base.nummer import Saksnummer
from imdi_cli.kjerne.avslag import Bruksfeil
from imdi_cli.kjerne.kontekst import Kontekst
from imdi_cli.styring.habilitet import steg as svarene
from imdi_cli.styring.habilitet.typer import Habilitetssvar, Tilknytning
from imdi_cli.tolk.utvalg.lager import mote as lager
from imdi_cli.tolk.utvalg.regler import habilitet as regler
from imdi_cli.tolk.utvalg.regler import mote as moteregler
from imdi_cli.tolk.utvalg.steg import bilde, habilitet, innkalling
from imdi_cli.tolk.utvalg.steg import raad as raadsteg
from imdi_cli.tolk.utvalg.typer.nytt import Erklaring

Avvist = Callable[..., Any]
HABIL, INHABIL = Habilitetssvar.HABIL, Habilitetssvar.INHABIL


def start(k: Kontekst, mappe: Path, **endret: Any) -> Saksnummer:
    """Make a committee, a case and a meeting that the four are called in to."""
    utvalg(k, **endret)
    nr = sak(k, mappe)
    sett_mote(k, nr)
    innkalling.innkall(k, U1)
    return nr


def meld(k: Kontekst, nr: Saksnummer, id_: int, grunn: Tilknytning, tekst: str | None = None, **mer: Any) -> None:
    habilitet.svar(k, U1, nr, id_, Erklaring(None, grunn, tekst, **mer))


def avgjor(
    k: Kontekst, nr: Saksnummer, id_: int, svar: Habilitetssvar | None = INHABIL, tekst: str | None = None, **mer: Any
) -> Any:
    return habilitet.svar(k, U1, nr, id_, Erklaring(svar, None, tekst, avgjor=True, **mer))


def deltok(k: Kontekst) -> dict[int, tuple[tuple[int, ...], bool]]:
    return {a.habilitet: (a.deltok, a.alle) for a in lager.avgjort(k.base, U1).values()}


def svar(k: Kontekst, nr: Saksnummer, id_: int) -> Habilitetssvar | None:
    return svarene.svar(k, str(nr), f"utvalgsmedlem:{id_}")


def test_tilfelle_15_medlemmet_er_tolken_saken_gjelder(k: Kontekst, avvist: Avvist, tmp_path: Path) -> None:
    """Edge case 15 (forvaltningsloven §§ 6, 8, 10): inhabil, the body decides without her, the vara is called."""
    nr = start(k, tmp_path, TolkFast={"tolkenummer": TOLK, "sprak": "somali"})
    stans = avvist(regler.KanIkkeErklaereHabil, lambda: habil(k, U1, nr, TOLKEN))
    assert "er tolken saken gjelder" in stans.hva and stans.hjemmel == "forvaltningsloven § 6 første ledd bokstav a"
    meld(k, nr, TOLKEN, Tilknytning.PART)
    assert svar(k, nr, TOLKEN) is Habilitetssvar.FORELAGT
    avgjor(k, nr, TOLKEN)
    assert svar(k, nr, TOLKEN) is INHABIL
    assert list(deltok(k).values()) == [((UTDANNING, BRUKER, BESTILLER), False)]
    i = innkalling.innkall_vara(k, U1, TOLKVARA, sak=nr)
    assert [r.i_stedet_for for r in i.bilde.innkalt if r.medlem == TOLKVARA] == [TOLKEN]
    habil(k, U1, nr, UTDANNING, BRUKER, BESTILLER, TOLKVARA)
    b = raadsteg.gi(k, U1, nr, stem()).bilde
    assert [(s.medlem, s.i_stedet_for) for s in b.saker[0].stemmer] == [
        *((TOLKVARA, TOLKEN), (UTDANNING, None), (BRUKER, None), (BESTILLER, None)),
    ]
    assert kontroller_kjede(k.base).feil == []
    assert spill_av(k.base) == []


@pytest.mark.parametrize("grunn", [t for t in Tilknytning if t.avgjor_alene])
def test_tilfelle_15_slektskap_og_de_andre_tilknytningene(
    k: Kontekst, avvist: Avvist, tmp_path: Path, grunn: Tilknytning
) -> None:
    """The ties of § 6 first paragraph decide by themselves; «habil» needs the reasons of the fourth."""
    nr = start(k, tmp_path)
    meld(k, nr, BRUKER, grunn)
    stans = avvist(regler.KanIkkeAvgjoreHabilitet, lambda: avgjor(k, nr, BRUKER, HABIL))
    assert stans.hjemmel == "forvaltningsloven § 6 fjerde ledd"
    avgjor(k, nr, BRUKER, INHABIL)
    assert svar(k, nr, BRUKER) is INHABIL


def test_tilfelle_15_apenbart_uten_betydning(k: Kontekst, tmp_path: Path) -> None:
    nr = start(k, tmp_path)
    meld(k, nr, BRUKER, Tilknytning.LEDER)
    avgjor(k, nr, BRUKER, HABIL, "Styrevervet er i et borettslag, og kan åpenbart ikke påvirke.")
    assert svar(k, nr, BRUKER) is HABIL


def test_tilfelle_16_samme_sprak_krever_en_konkret_vurdering(k: Kontekst, avvist: Avvist, tmp_path: Path) -> None:
    """Edge case 16 (§ 6 second paragraph): weighed in writing, with weight on an objection; logged."""
    nr = start(k, tmp_path, TolkFast={"tolkenummer": 30, "sprak": "Somali;urdu", "arbeidsgivere": "nav oslo"})
    stans = avvist(regler.KanIkkeErklaereHabil, lambda: habil(k, U1, nr, TOLKEN))
    assert "tolker samme språk" in stans.hva and "arbeider for oppdragsgiveren" in stans.hva
    assert stans.hjemmel == "forvaltningsloven § 6 andre ledd"
    meld(k, nr, TOLKEN, Tilknytning.SAEREGNE, "Tar somaliske oppdrag i samme by.", innsigelse=True)
    for utfall in (HABIL, INHABIL):
        stans = avvist(regler.KanIkkeAvgjoreHabilitet, lambda utfall=utfall: avgjor(k, nr, TOLKEN, utfall))
        assert stans.hjemmel == "forvaltningsloven § 6 andre ledd" and "tillegges vekt" in stans.hva
    avgjor(k, nr, TOLKEN, INHABIL, "De konkurrerer om oppdragene, og parten har sagt fra.")
    rader = svarene.alle_svar(k, str(nr))
    assert [(h.svar, h.grunnlag, h.innsigelse, h.avgjort_av) for h in rader] == [
        (Habilitetssvar.FORELAGT, Tilknytning.SAEREGNE, True, "utvalgsmedlem:1"),
        (INHABIL, Tilknytning.SAEREGNE, True, "utvalg:U-2026-0001"),
    ]
    handlinger = {r[0] for r in k.base.hent("SELECT handling FROM journal WHERE gjelder = :g", g=str(nr))}
    assert {"utvalg.habilitet.meldt", "utvalg.habilitet.avgjort"} <= handlinger


def test_tilfelle_16_en_som_ikke_er_tolk_arbeider_med_spraket(k: Kontekst, avvist: Avvist, tmp_path: Path) -> None:
    nr = start(k, tmp_path, UtdanningFast={"sprak": "somali"})
    assert "arbeider med samme språk" in avvist(regler.KanIkkeErklaereHabil, lambda: habil(k, U1, nr, UTDANNING)).hva


def test_tilfelle_16_andre_sprak_er_ingen_konflikt(k: Kontekst, tmp_path: Path) -> None:
    nr = start(k, tmp_path, TolkFast={"tolkenummer": 30, "sprak": "urdu", "arbeidsgivere": "NAV Bergen"})
    habil(k, U1, nr, TOLKEN)
    assert svar(k, nr, TOLKEN) is HABIL


def test_tilfelle_17_flere_i_samme_sak_avgjor_ikke_for_hverandre(k: Kontekst, avvist: Avvist, tmp_path: Path) -> None:
    """Edge case 17 (§ 8 second paragraph): nobody in question takes part, when the body is quorate without them."""
    nr = start(k, tmp_path)
    for id_ in (BRUKER, BESTILLER):
        meld(k, nr, id_, Tilknytning.SLEKT)
    for vara in (BRUKERVARA, BESTILLERVARA):
        innkalling.innkall_vara(k, U1, vara, sak=nr)
    for uegnet in (BRUKER, BESTILLER):
        stans = avvist(
            regler.KanIkkeAvgjoreHabilitet,
            lambda uegnet=uegnet: avgjor(k, nr, BRUKER, deltok=(TOLKEN, UTDANNING, uegnet)),
        )
        assert stans.fakta == (("Kan delta", "medlem 1, 3, 6, 8"),)
    avgjor(k, nr, BRUKER)
    avgjor(k, nr, BESTILLER, deltok=(TOLKEN, UTDANNING, BRUKERVARA))
    assert list(deltok(k).values()) == [
        ((TOLKEN, UTDANNING, BRUKERVARA, BESTILLERVARA), False),
        ((TOLKEN, UTDANNING, BRUKERVARA), False),
    ]


def test_tilfelle_17_ellers_ikke_vedtaksfort_sa_deltar_alle(k: Kontekst, avvist: Avvist, tmp_path: Path) -> None:
    nr = start(k, tmp_path)
    for id_ in (TOLKEN, BRUKER, BESTILLER):
        meld(k, nr, id_, Tilknytning.SAEREGNE, "Kjenner partene.")
    stans = avvist(
        regler.KanIkkeAvgjoreHabilitet,
        lambda: avgjor(k, nr, TOLKEN, HABIL, "Svakt bekjentskap.", deltok=(UTDANNING, BRUKER, BESTILLER)),
    )
    assert "alle som møter" in stans.hva
    avgjor(k, nr, TOLKEN, HABIL, "Svakt bekjentskap.")
    assert list(deltok(k).values()) == [(FASTE, True)]
    # A question that has been decided still keeps its member from deciding on the others in the case.
    innkalling.innkall_vara(k, U1, BRUKERVARA, sak=nr)
    innkalling.innkall_vara(k, U1, BESTILLERVARA, sak=nr)
    avgjor(k, nr, BRUKER, INHABIL, "Nært vennskap.")
    assert list(deltok(k).values())[-1] == ((UTDANNING, BRUKERVARA, BESTILLERVARA), False)


def test_tilfelle_17_ett_medlem_alene_deltar_aldri(k: Kontekst, avvist: Avvist, tmp_path: Path) -> None:
    nr = start(k, tmp_path)
    innkalling.forfall(k, U1, UTDANNING)
    meld(k, nr, TOLKEN, Tilknytning.SLEKT)
    stans = avvist(regler.KanIkkeAvgjoreHabilitet, lambda: avgjor(k, nr, TOLKEN))
    assert "--vara" in stans.neste and "2 kan delta, og det trengs 3" in stans.hva
    innkalling.innkall_vara(k, U1, UTDANNINGSVARA)
    avgjor(k, nr, TOLKEN)
    assert list(deltok(k).values()) == [((BRUKER, BESTILLER, UTDANNINGSVARA), False)]


def test_for_fa_deltok(k: Kontekst, avvist: Avvist, tmp_path: Path) -> None:
    nr = start(k, tmp_path)
    meld(k, nr, TOLKEN, Tilknytning.SLEKT)
    avvist(regler.KanIkkeAvgjoreHabilitet, lambda: avgjor(k, nr, TOLKEN, deltok=(UTDANNING, BRUKER)))


def test_en_sak_for_seg(k: Kontekst, tmp_path: Path) -> None:
    """What is asked in one case says nothing of another."""
    nr = start(k, tmp_path)
    meld(k, nr, TOLKEN, Tilknytning.SLEKT)
    andre = sak(k, tolk=30)
    from imdi_cli.tolk.utvalg.steg import mote
    from imdi_cli.tolk.utvalg.typer.nytt import NyttMote

    mote.endre(k, U1, NyttMote(), sakene=[andre])
    habil(k, U1, andre, TOLKEN)
    assert (svar(k, nr, TOLKEN), svar(k, andre, TOLKEN)) == (Habilitetssvar.FORELAGT, HABIL)


def test_varaen_ma_svare_som_de_andre(k: Kontekst, avvist: Avvist, tmp_path: Path) -> None:
    nr = start(k, tmp_path, BrukerVara={"sprak": "somali"})
    meld(k, nr, BRUKER, Tilknytning.SLEKT)
    innkalling.innkall_vara(k, U1, BRUKERVARA, sak=nr)
    avgjor(k, nr, BRUKER)
    habil(k, U1, nr, TOLKEN, UTDANNING, BESTILLER)
    assert [m[0] for m in bilde.vis(k, U1).saker[0].mangler] == ["habiliteten til Bruker Vara er ikke avklart"]
    avvist(moteregler.KanIkkeGiRaad, lambda: raadsteg.gi(k, U1, nr, stem()))
    avvist(regler.KanIkkeErklaereHabil, lambda: habil(k, U1, nr, BRUKERVARA))
    meld(k, nr, BRUKERVARA, Tilknytning.SAEREGNE, "Underviser i somali.")
    avgjor(k, nr, BRUKERVARA, INHABIL, "Underviser tolken.")
    g = raadsteg.gi(k, U1, nr, stem())
    assert any("Ingen deltok for bruker" in m for m in g.merknader)


def test_varaen_viker_nar_medlemmet_er_habil(k: Kontekst, avvist: Avvist, tmp_path: Path) -> None:
    nr = start(k, tmp_path)
    meld(k, nr, BRUKER, Tilknytning.SAEREGNE, "Har møtt tolken.")
    innkalling.innkall_vara(k, U1, BRUKERVARA, sak=nr)
    avgjor(k, nr, BRUKER, HABIL, "Ett møte for lenge siden.")
    habil(k, U1, nr, TOLKEN, UTDANNING, BESTILLER, BRUKERVARA)
    assert bilde.vis(k, U1).saker[0].kan_delta == FASTE
    avvist(
        moteregler.KanIkkeGiRaad,
        lambda: raadsteg.gi(k, U1, nr, stem(deltok=(TOLKEN, UTDANNING, BRUKER, BRUKERVARA))),
    )


def test_tilfelle_18_en_inhabil_leder_leder_ikke_motet(k: Kontekst, avvist: Avvist, tmp_path: Path) -> None:
    """Edge case 18, as it meets the committee: whoever leads the meeting must be habil (§§ 6 and 9)."""
    nr = start(k, tmp_path)
    habil(k, U1, nr, *FASTE)
    with k.base.atomisk(), skritt(k, "test", str(nr)) as s:
        svarene.skriv(k, s, str(nr), "kari", INHABIL, avgjort_av="kari", grunnlag=Tilknytning.SLEKT)
    stans = avvist(moteregler.KanIkkeGiRaad, lambda: raadsteg.gi(k, U1, nr, stem()))
    assert "--leder" in stans.neste


@pytest.mark.parametrize(
    ("e", "sagt"),
    [
        (Erklaring(None, None, None), "Hva sier medlemmet?"),
        (Erklaring(INHABIL, None, None), "Hva sier medlemmet?"),
        (Erklaring(HABIL, None, None, avgjor=True), "ikke noe åpent spørsmål"),
    ],
)
def test_darlig_inndata(k: Kontekst, avvist: Avvist, tmp_path: Path, e: Erklaring, sagt: str) -> None:
    nr = start(k, tmp_path)
    assert sagt in avvist(Bruksfeil, lambda: habilitet.svar(k, U1, nr, TOLKEN, e), kommando=False).hva


def test_utvalget_avgjor_habil_eller_inhabil(k: Kontekst, avvist: Avvist, tmp_path: Path) -> None:
    nr = start(k, tmp_path)
    meld(k, nr, TOLKEN, Tilknytning.SLEKT)
    for galt in (None, Habilitetssvar.FORELAGT):
        avvist(Bruksfeil, lambda galt=galt: avgjor(k, nr, TOLKEN, galt), kommando=False)
    avgjor(k, nr, TOLKEN)
    avvist(Bruksfeil, lambda: avgjor(k, nr, TOLKEN))  # decided: there is no open question any more
    assert raad().tekst
