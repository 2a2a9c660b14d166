"""Meetings: what is taken up, who may be called in, and papers without names."""

from collections.abc import Callable
from datetime import date, time
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
    TOLKVARA,
    U1,
    UTDANNING,
    UTDANNINGSVARA,
    habil,
    leder,
    oppnevn,
    sak,
    sett_mote,
    utvalg,
)
from tolk.varsel.lag import BARE_OPPFORT, HVEM

from imdi_cli.base.journal import skritt
from imdi_cli.base.kontroll import kontroller_kjede, spill_av
from imdi_cli.base.nummer import Saksnummer
from imdi_cli.brev.visning import som_tekst
from imdi_cli.kjerne.avslag import AnnenPerson, Bruksfeil
from imdi_cli.kjerne.dokument import Malform
from imdi_cli.kjerne.felt import Tidspunkt
from imdi_cli.kjerne.kontekst import Kontekst
from imdi_cli.styring.brev import steg as brev
from imdi_cli.styring.habilitet.typer import Habilitetssvar, Tilknytning
from imdi_cli.tolk.sak import lager as saker
from imdi_cli.tolk.sak.typer.koder import Sakstatus
from imdi_cli.tolk.utvalg.regler import framlegg as papirregler
from imdi_cli.tolk.utvalg.regler import mote as regler
from imdi_cli.tolk.utvalg.steg import bilde, felles, habilitet, innkalling, medlem, mote, papirer
from imdi_cli.tolk.utvalg.typer.nytt import Erklaring, NyttMote

Avvist = Callable[..., Any]
S9 = Saksnummer("S", 2026, 9)
SLETTET = 99


def tekst(k: Kontekst, id_: int) -> str:
    return som_tekst(brev.hent(k, id_))


def hel(k: Kontekst) -> None:
    assert kontroller_kjede(k.base).feil == []
    assert spill_av(k.base) == []


# --- the list ---------------------------------------------------------------------------------------------------


def test_et_mote_med_saker(k: Kontekst, tmp_path: Path) -> None:
    nr = sak(k, tmp_path)
    b = sett_mote(k, nr)
    assert (b.mote.nr, b.mote.dato, b.mote.kl, b.mote.sted, b.leder) == (
        *("U-2026-0001", "2026-11-23", "09:00", "IMDi, Oslo", "Kari Nordmann"),
    )
    assert [s.motesak.sak for s in b.saker] == [str(nr)]
    assert [m[0] for m in b.saker[0].mangler] == ["ingen er innkalt"]
    assert len(b.tomme) == 8
    assert set(b.antatt) == {"utvalg.beslutningsdyktig", "utvalg.flertall", "utvalg.stemmelikhet"}
    assert [(m.nr, s) for m, s in bilde.liste(k)] == [("U-2026-0001", [str(nr)])]
    hel(k)


def test_saker_settes_pa_og_tas_ut_og_motet_flyttes(k: Kontekst, tmp_path: Path) -> None:
    forst, andre = sak(k, tmp_path), sak(k, tolk=BARE_OPPFORT)
    leder(k)
    sett_mote(k, forst, sted=None)
    nytt = NyttMote(Tidspunkt(date(2026, 12, 3)), "Bergen", "ole")
    b = mote.endre(k, U1, nytt, sakene=[forst, andre])
    assert (b.mote.dato, b.mote.kl, b.mote.sted, b.leder) == ("2026-12-03", None, "Bergen", "Ole Hansen")
    assert len(b.saker) == 2
    b = mote.endre(k, U1, NyttMote(), ta_ut=[forst])
    assert [s.motesak.sak for s in b.saker] == [str(andre)]
    assert b.mote.kl is None
    assert innkalling.tid(b.mote) == "3. desember 2026"
    hel(k)


@pytest.mark.parametrize("status", [s for s in Sakstatus if s not in (Sakstatus.KLAR, Sakstatus.AVSLUTTET)])
def test_bare_saker_som_er_klargjort_tas_opp(k: Kontekst, avvist: Avvist, tmp_path: Path, status: Sakstatus) -> None:
    nr = sak(k, tmp_path, status=status)
    assert status.value in avvist(regler.KanIkkeTaOppSak, lambda: sett_mote(k, nr)).hva


def test_en_sak_star_pa_en_saksliste_om_gangen(k: Kontekst, avvist: Avvist, tmp_path: Path) -> None:
    nr = sak(k, tmp_path)
    sett_mote(k, nr)
    sett_mote(k)
    stans = avvist(regler.KanIkkeTaOppSak, lambda: mote.endre(k, Saksnummer("U", 2026, 2), NyttMote(), sakene=[nr]))
    assert "U-2026-0001" in stans.hva and "--ta-ut" in stans.neste


@pytest.mark.parametrize(
    ("handling", "sagt"),
    [
        (lambda k: mote.ny(k, NyttMote()), "Når er møtet?"),
        (lambda k: sett_mote(k, leder="ingen"), "«ingen»"),
        (lambda k: mote.endre(k, U1, NyttMote(sted="x")), "U-2026-0001"),
        (lambda k: (sett_mote(k), mote.endre(k, U1, NyttMote())), "Hva skal endres?"),
        (lambda k: (sett_mote(k), mote.endre(k, U1, NyttMote(), ta_ut=[S9])), "sakslisten"),
        (lambda k: (sett_mote(k), mote.endre(k, U1, NyttMote(), navn=[("A", "b")])), "Hvilken sak"),
        (lambda k: mote.les_navn("Ola"), "hvilket ord"),
        (lambda k: mote.les_navn("Ola="), "hvilket ord"),
        (lambda k: mote.les_navn("=brukeren"), "hvilket ord"),
        (lambda k: (sett_mote(k), innkalling.forfall(k, U1, 1)), "ikke innkalt"),
        (lambda k: bilde.vis(k, U1), "U-2026-0001"),
    ],
)
def test_darlig_inndata_stoppes_med_en_setning(k: Kontekst, handling: Callable[[Kontekst], Any], sagt: str) -> None:
    with pytest.raises(Bruksfeil) as fanget:
        handling(k)
    assert sagt in fanget.value.hva
    hjelp.krev_kommandoer(fanget.value.neste)


def test_navn_og_numre_leses_som_de_skrives() -> None:
    assert mote.les_navn(" Ola Bruker = brukeren ") == ("Ola Bruker", "brukeren")
    assert felles.les_sak("s-2026-9") == S9


def test_en_sak_som_ikke_finnes(k: Kontekst) -> None:
    with pytest.raises(Bruksfeil, match="S-2026-0009 finnes ikke"):
        sett_mote(k, S9)


def test_bare_saksbehandlere_endrer_og_flere_leser(k: Kontekst, avvist: Avvist) -> None:
    sett_mote(k)
    leser = hjelp.som(k, "lea", "leser")
    ole = leder(k)
    assert bilde.vis(ole, U1).mote.nr == "U-2026-0001"
    for handling in (
        lambda: bilde.vis(leser, U1),
        lambda: bilde.liste(leser),
        lambda: bilde.medlemsliste(leser),
        lambda: bilde.nominasjonsliste(leser),
        lambda: sett_mote(ole),
        lambda: innkalling.innkall(ole, U1),
        lambda: innkalling.innkall_vara(ole, U1, 1),
        lambda: innkalling.forfall(ole, U1, 1),
    ):
        avvist(AnnenPerson, handling, kommando=False)


# --- calling in -------------------------------------------------------------------------------------------------


def test_ingen_far_papirer_uten_taushetserklaering(k: Kontekst, avvist: Avvist, tmp_path: Path) -> None:
    """Forvaltningsloven §§ 13 and 13 c."""
    utvalg(k, taushet=False)
    nr = sak(k, tmp_path)
    sett_mote(k, nr)
    stans = avvist(regler.KanIkkeInnkalle, lambda: innkalling.innkall(k, U1))
    assert stans.hjemmel == "forvaltningsloven §§ 13 og 13 c første ledd"
    assert [navn for navn, _ in stans.fakta] == ["Mangler også"] * 3
    for id_ in FASTE[1:]:
        medlem.endre(k, id_, {}, taushet=k.i_dag)
    avvist(regler.KanIkkeInnkalle, lambda: innkalling.innkall(k, U1))
    i = innkalling.innkall(k, U1, medlemmer=FASTE[1:])
    assert tuple(i.brev) == FASTE[1:]
    medlem.endre(k, TOLKEN, {}, taushet=k.i_dag)
    assert tuple(innkalling.innkall(k, U1).brev) == FASTE


def test_innkallingen_har_tid_sted_saker_og_habilitet(k: Kontekst, tmp_path: Path) -> None:
    utvalg(k, TolkFast={"adresse": "Storgata 1, 0001 Oslo"})
    nr = sak(k, tmp_path)
    sett_mote(k, nr)
    i = innkalling.innkall(k, U1)
    innkallt, erklaring = i.brev[TOLKEN]
    brevet = tekst(k, innkallt)
    for ord_ in (
        *("Tolk Fast", "Storgata 1", "23. november 2026 kl. 09.00", "IMDi, Oslo", "Kari Nordmann", str(nr)),
        *("somali", "NAV Oslo", "§ 8 tredje ledd", "forvaltningsloven § 13"),
    ):
        assert ord_ in brevet
    assert "særegne forhold" in tekst(k, erklaring) and "§ 6 første ledd bokstav a" in tekst(k, erklaring)
    assert i.bilde.mote.innkalt == "2026-11-23"
    assert i.bilde.saker[0].motesak.framlegg == i.framlegg[str(nr)]
    hel(k)


def test_innkalling_pa_skjerm_og_pa_nynorsk(k: Kontekst, tmp_path: Path) -> None:
    utvalg(k)
    nr = sak(k, tmp_path, sprak=None, oppdragsgiver=None)
    sett_mote(k, nr, sted=None)
    i = innkalling.innkall(k, U1, malform=Malform.NYNORSK)
    brevet = tekst(k, i.brev[TOLKEN][0])
    assert "Møtet blir halde på skjerm." in brevet and "Teieplikt" in brevet and "oppdragsgivar" not in brevet
    assert "somali" in brevet  # what the register has, when no varsel says
    framlegg = tekst(k, i.framlegg[str(nr)])
    assert "Påståtte brot" in framlegg and "endra, heldt tilbake" in framlegg and "Dette blei lagt fram" in framlegg


def test_sprak_som_ingen_har_oppgitt(k: Kontekst, tmp_path: Path) -> None:
    utvalg(k)
    hvem = {"tolk": SLETTET, "tolk_oppgitt": "Amina Yusuf"}
    nr = sak(k, tmp_path, sprak=None, **hvem)
    sett_mote(k, nr)
    i = innkalling.innkall(k, U1)
    assert "språket er ikke oppgitt" in tekst(k, i.brev[TOLKEN][0])
    assert "Amina" not in tekst(k, i.framlegg[str(nr)]), "navnet i varselet tas ut når oppføringen er slettet"
    habil(k, U1, nr, TOLKEN)


def test_et_mote_uten_saker_har_ingen_a_innkalle_til(k: Kontekst, avvist: Avvist) -> None:
    utvalg(k)
    sett_mote(k)
    avvist(regler.KanIkkeInnkalle, lambda: innkalling.innkall(k, U1))


def test_den_som_ikke_sitter_den_dagen_innkalles_ikke(k: Kontekst, avvist: Avvist, tmp_path: Path) -> None:
    m = oppnevn(k, fra=date(2024, 1, 1))
    nr = sak(k, tmp_path)
    sett_mote(k, nr)
    avvist(regler.KanIkkeInnkalle, lambda: innkalling.innkall(k, U1, medlemmer=[m.id]))
    avvist(Bruksfeil, lambda: innkalling.innkall(k, U1))


def test_en_vara_innkalles_som_vara(k: Kontekst, avvist: Avvist, tmp_path: Path) -> None:
    utvalg(k)
    nr = sak(k, tmp_path)
    sett_mote(k, nr)
    assert "--vara" in avvist(Bruksfeil, lambda: innkalling.innkall(k, U1, medlemmer=[TOLKVARA])).neste
    innkalling.innkall(k, U1)
    for id_ in (TOLKVARA, TOLKEN):
        avvist(regler.KanIkkeInnkalle, lambda id_=id_: innkalling.innkall_vara(k, U1, id_))
    avvist(regler.KanIkkeInnkalle, lambda: innkalling.innkall_vara(k, U1, TOLKVARA, sak=nr))


def test_forfall_gir_plass_til_varaen(k: Kontekst, avvist: Avvist, tmp_path: Path) -> None:
    utvalg(k)
    nr = sak(k, tmp_path)
    sett_mote(k, nr)
    innkalling.innkall(k, U1)
    b = innkalling.forfall(k, U1, BRUKER)
    assert [i.medlem for i in b.innkalt if i.forfall] == [BRUKER]
    i = innkalling.innkall_vara(k, U1, BRUKERVARA)
    assert "i stedet for Bruker Fast" in tekst(k, i.brev[BRUKERVARA][0])
    assert i.framlegg[str(nr)] == b.saker[0].motesak.framlegg
    avvist(regler.KanIkkeInnkalle, lambda: innkalling.innkall_vara(k, U1, BRUKERVARA))
    igjen = innkalling.innkall(k, U1)
    assert tuple(igjen.brev) == (TOLKEN, UTDANNING, BESTILLER), "den som har meldt forfall, innkalles ikke på nytt"
    kom = innkalling.innkall(k, U1, medlemmer=[BRUKER])
    assert [i.forfall for i in kom.bilde.innkalt if i.medlem == BRUKER] == [None]
    hel(k)


def test_vara_uten_taushetserklaering_far_ikke_papirer(k: Kontekst, avvist: Avvist, tmp_path: Path) -> None:
    utvalg(k, taushet=False)
    for id_ in FASTE:
        medlem.endre(k, id_, {}, taushet=k.i_dag)
    nr = sak(k, tmp_path)
    sett_mote(k, nr)
    innkalling.innkall(k, U1)
    innkalling.forfall(k, U1, UTDANNING)
    stans = avvist(regler.KanIkkeInnkalle, lambda: innkalling.innkall_vara(k, U1, UTDANNINGSVARA))
    assert "13 c" in stans.hjemmel


def test_den_som_er_inhabil_far_ikke_saken_i_innkallingen(k: Kontekst, tmp_path: Path) -> None:
    utvalg(k)
    forst, andre = sak(k, tmp_path), sak(k, tolk=BARE_OPPFORT)
    sett_mote(k, forst, andre)
    innkalling.innkall(k, U1)
    e = Erklaring(None, Tilknytning.SLEKT, "Bror til tolken.")
    habilitet.svar(k, U1, forst, BRUKER, e)
    habilitet.svar(k, U1, forst, BRUKER, Erklaring(Habilitetssvar.INHABIL, None, None, avgjor=True))
    i = innkalling.innkall(k, U1)
    assert str(forst) not in tekst(k, i.brev[BRUKER][0]) and str(andre) in tekst(k, i.brev[BRUKER][0])
    assert str(forst) in tekst(k, i.brev[TOLKEN][0])


# --- papers -----------------------------------------------------------------------------------------------------

HEMMELIG = (
    *("Amina", "Yusuf", "10482", "amina@eksempel.no", "Hemmelig vei", "Ola", "Kåre", "99 88 77 66", "a@b.no"),
    *("170584 12345", HVEM.navn, "Hemmelig Kilde", "kilde@privat.no"),
)


def test_ingen_papirer_har_navn(k: Kontekst, tmp_path: Path) -> None:
    """Every paper of a meeting is walked: no name of the interpreter, the user, a third person or the sender."""
    utvalg(k)
    faktum = (
        "Amina Yusuf (tolk 10482, fnr 170584 12345) tolket for Ola Bruker 3. november.\n\n"
        "Ring Aminas nummer 99 88 77 66, eller skriv til amina@eksempel.no. Hemmelig Kilde så det."
    )
    svar = "Jeg, AMINA YUSUF, la ikke til noe. Ola Brukers fastlege, Kåre Tredje, var der. a@b.no, kilde@privat.no"
    nr = sak(k, tmp_path, faktum=faktum, uttalelse=svar)
    sett_mote(k, nr)
    navn = [("Ola Bruker", "brukeren"), ("Kåre Tredje", "fastlegen"), ("hemmelig kilde", "den som varslet")]
    mote.endre(k, U1, NyttMote(), sakene=[nr], navn=navn)
    sett = papirer.vis(k, U1, nr)
    assert ("Ola Brukers", "brukerens") in sett.erstattet
    for malform in Malform:
        innkalling.innkall(k, U1, malform=malform)
    papirene = [papirer.tekst(sett), *(tekst(k, r.id) for r in brev.liste(k, str(U1)))]
    assert len(papirene) == 1 + 1 + 2 * 2 * len(FASTE)
    for papir in papirene:
        for ord_ in HEMMELIG:
            assert ord_.casefold() not in papir.casefold(), f"{ord_} står i papirene"
    framlegg = " ".join(papirer.tekst(sett).split())
    for ord_ in (
        *("tolken (tolk tolken, fnr [fødselsnummer]) tolket for brukeren 3. november", "tolkens nummer"),
        *("[telefonnummer]", "[e-postadresse]", "den som varslet så det", "brukerens fastlege, fastlegen, var der"),
        *("GT-NØYAKTIG: endret, holdt tilbake", "tolkeforskriften § 4", "somali", "12. november 2026"),
    ):
        assert ord_ in framlegg
    hel(k)


def test_papirene_leser_aldri_hvem_som_varslet(k: Kontekst, tmp_path: Path) -> None:
    """Neither the SQL of the committee, nor anything it runs, touches the table of identities."""
    from imdi_cli.tolk.utvalg import lager
    from imdi_cli.tolk.utvalg.lager import mote as motelager

    for modul in (lager, motelager):
        kilde = Path(modul.__file__ or "").read_text("utf-8")
        assert "FROM varsler_identitet" not in kilde and "JOIN varsler_identitet" not in kilde
    utvalg(k)
    nr = sak(k, tmp_path)
    sett_mote(k, nr)
    spurt: list[str] = []

    class Lytter(type(k.base)):  # type: ignore[misc]
        def _kjor(self, sql: str, verdier: Any) -> Any:
            spurt.append(sql)
            return super()._kjor(sql, verdier)

    k.base.__class__ = Lytter
    innkalling.innkall(k, U1)
    papirer.vis(k, U1, nr)
    bilde.vis(k, U1)
    assert len(spurt) > 50
    assert not [sql for sql in spurt if "varsler_identitet" in sql]


def test_et_navn_som_oppdages_etterpa_gir_et_nytt_papir(k: Kontekst, tmp_path: Path) -> None:
    utvalg(k)
    nr = sak(k, tmp_path)
    sett_mote(k, nr)
    forste = innkalling.innkall(k, U1, malform=Malform.NYNORSK).framlegg[str(nr)]
    assert "Ola Bruker" in tekst(k, forste)
    b = mote.endre(k, U1, NyttMote(), sakene=[nr], navn=[("Ola Bruker", "brukaren")])
    nytt = b.saker[0].motesak.framlegg
    assert nytt is not None and nytt != forste
    assert "Ola Bruker" not in tekst(k, nytt) and "brukarens" in tekst(k, nytt) and "Påståtte brot" in tekst(k, nytt)
    assert "Ola Bruker" in tekst(k, forste), "det som er laget, blir stående"
    assert innkalling.innkall(k, U1).framlegg[str(nr)] == nytt


def test_sekretariatet_kan_skrive_framstillingen_selv(k: Kontekst, avvist: Avvist, tmp_path: Path) -> None:
    """Where an exception says why nothing was laid before the interpreter, the committee still needs an account."""
    utvalg(k)
    nr = sak(k, tmp_path, faktum=None)
    with k.base.atomisk(), skritt(k, "test", str(nr)) as s:
        rad = {"nr": 1, "dato": "2026-11-02", "frist": None, "reaksjoner": "", "unntak": "17-2-b", "brev": None}
        verdier = {"unntak_grunn": "Det hastet for Ola.", "uttalt": None, "uttalelse": None}
        kjente = {n: v for n, v in {"brudd": "", "lagt": s.nr}.items() if n in saker.FORELEGGING.koder}
        s.sett_inn(saker.FORELEGGING, {**nr.nokkel, **rad, **verdier, **kjente})
    sett_mote(k, nr)
    stans = avvist(papirregler.KanIkkeLeggeFram, lambda: innkalling.innkall(k, U1))
    assert "--framlegg-fil" in stans.neste
    mote.endre(k, U1, NyttMote(), sakene=[nr], navn=[("Ola", "brukeren")], framlegg="Tolken Amina var hos Ola.")
    i = innkalling.innkall(k, U1)
    framlegg = tekst(k, i.framlegg[str(nr)])
    for ord_ in ("tolken var hos brukeren", "§ 17 andre ledd bokstav b", "hastet for brukeren", "ikke uttalt seg"):
        assert ord_ in framlegg.replace("Tolken tolken", "tolken")
    b = mote.endre(k, U1, NyttMote(), sakene=[nr], framlegg="Ny framstilling.")
    assert "Ny framstilling." in tekst(k, b.saker[0].motesak.framlegg or 0)
    hel(k)


def test_en_foreleggelse_uten_brev_gir_ingen_ord(k: Kontekst, avvist: Avvist, tmp_path: Path) -> None:
    utvalg(k)
    nr = sak(k, tmp_path, uttalelse=None)
    (f,) = saker.foreleggelser(k.base, nr)
    with k.base.atomisk(), skritt(k, "test", str(nr)) as s:
        s.endre(saker.FORELEGGING, {**nr.nokkel, "nr": 1}, {"brev": None}, sist=f.sist)
    sett_mote(k, nr)
    avvist(papirregler.KanIkkeLeggeFram, lambda: innkalling.innkall(k, U1))


@pytest.mark.parametrize("faktum", ["Dette er saken.", ("Dette er saken.", "Og dette.")])
def test_delen_som_heter_faktum_gar_foran_hele_brevet(
    k: Kontekst, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, faktum: str | tuple[str, ...]
) -> None:
    from dataclasses import replace

    utvalg(k)
    nr = sak(k, tmp_path)
    sett_mote(k, nr)
    hent = brev.hent
    monkeypatch.setattr(brev, "hent", lambda k, id_: replace(hent(k, id_), felt={"faktum": faktum}))
    framlegg = papirer.tekst(papirer.vis(k, U1, nr))
    assert "Dette er saken." in framlegg and "Sykehuset" not in framlegg


def test_en_sak_tas_ikke_ut_etter_at_papiret_er_sendt(k: Kontekst, avvist: Avvist, tmp_path: Path) -> None:
    utvalg(k)
    nr = sak(k, tmp_path)
    sett_mote(k, nr)
    innkalling.innkall(k, U1)
    avvist(regler.KanIkkeEndreMote, lambda: mote.endre(k, U1, NyttMote(), ta_ut=[nr]))


def test_tekst_utenfra_gjor_ingen_skade_i_papirene(k: Kontekst, tmp_path: Path) -> None:
    utvalg(k)
    nr = sak(k, tmp_path, faktum="\x1b[31mRødt\x1b[0m {mottaker} ## =HYPERLINK(1)\u202e", uttalelse="<b>x</b>\x07")
    sett_mote(k, nr)
    framlegg = tekst(k, innkalling.innkall(k, U1).framlegg[str(nr)])
    assert "\x1b" not in framlegg and "\x07" not in framlegg and "\u202e" not in framlegg
    assert "{mottaker} ## =HYPERLINK(1)" in framlegg and "<b>x</b>" in framlegg


def test_en_vara_i_en_sak_far_bare_den_saken(k: Kontekst, tmp_path: Path) -> None:
    utvalg(k)
    forst, andre = sak(k, tmp_path), sak(k, tolk=BARE_OPPFORT)
    sett_mote(k, forst, andre)
    innkalling.innkall(k, U1)
    habil(k, U1, forst, TOLKEN)
    habilitet.svar(k, U1, forst, BRUKER, Erklaring(None, Tilknytning.SLEKT, None))
    i = innkalling.innkall_vara(k, U1, BRUKERVARA, sak=forst)
    brevet = tekst(k, i.brev[BRUKERVARA][0])
    assert str(forst) in brevet and str(andre) not in brevet
    assert list(i.framlegg) == [str(forst)]


def test_klokkeslettet_kan_mangle(k: Kontekst) -> None:
    b = sett_mote(k, dato=Tidspunkt(date(2026, 12, 1), time(14, 30)))
    assert innkalling.tid(b.mote) == "1. desember 2026 kl. 14.30"
