"""An application walked at random, in the three sets of rules: each step is allowed exactly when the note says so.

The note (fag: godkjenning § 5, § 6 and § 9) is said a second time in `Soknadsliv`, from what the machine has done and
with nothing of the program's own rules. A refusal has words and a next step, and changes nothing.
"""

import shutil
from collections.abc import Callable
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import hjelp
import pytest
from conftest import slapp
from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import (
    RuleBasedStateMachine,
    initialize,
    invariant,
    precondition,
    rule,
    run_state_machine_as_test,
)
from tolk.godkjenning.lag import GRUNN, TREDJELAND, UK, kval, sok
from tolk.godkjenning.test_etterpaa import i_registeret, kategorier
from tolk.godkjenning.vedtakslag import forskjell, valg, vurder
from tolk.sak.saklag import paa

from imdi_cli.base.kontroll import kontroller_kjede, spill_av
from imdi_cli.base.motor import Motor
from imdi_cli.base.nummer import Saksnummer
from imdi_cli.base.sqlite import SQLite
from imdi_cli.kjerne.avslag import Stans
from imdi_cli.kjerne.dato import pluss_maaneder
from imdi_cli.kjerne.kontekst import Kontekst
from imdi_cli.tolk.godkjenning.steg import (
    behandling,
    dokumenter,
    etterpaa,
    omgjoring,
    registrering,
    svar,
    tiltak,
    vedtak,
    vurdering,
)
from imdi_cli.tolk.godkjenning.typer.avgjorelse import Tiltaksresultat, Tiltakstype, Utligning, Vedtakstype
from imdi_cli.tolk.godkjenning.typer.koder import Dokumentkategori, Kvalifikasjonstype, Svar
from imdi_cli.tolk.godkjenning.typer.nytt import Mottatt, NyttDokument
from imdi_cli.tolk.godkjenning.typer.vurdering import Delvis, Grunn, Resultat, Utligningssvar
from imdi_cli.tolk.register.typer import Kategori, Kvalifikasjon

SPOR = {"eøs": {}, "tredjeland": TREDJELAND, "uk": UK}
FOR_VEDTAK = ("inntak", "komplett", "vurdering")
BESTATT, NEKTET = Tiltaksresultat.BESTATT, Tiltaksresultat.NEKTET
PROVE = Tiltakstype.EGNETHETSPROVE
LANGT = ("mottatt", "bedt", "mangler", "vurdering", "forskjell", "tiltak", "prøvd", "godkjent", "godkjent D")
GRUNNER = (Grunn.IKKE_SAMME_YRKE, Grunn.VESENTLIG_FORSKJELL, Grunn.TILTAK, Grunn.ANDRE_VILKAR)
DELVIS = Delvis("skranketolking", "tolk", GRUNN, GRUNN, GRUNN, True)


class Soknadsliv(RuleBasedStateMachine):
    """One application. `sted` is where it stands in the note; the rest is what has been done with it."""

    base: Motor
    k0: Kontekst
    tolker: dict[str, int]
    nedlegg: Callable[[], None]

    @initialize(
        spor=st.sampled_from(sorted(SPOR)), tolk=st.sampled_from(["ingen", "E", "B"]), langt=st.sampled_from(LANGT)
    )
    def begynn(self, spor: str, tolk: str, langt: str) -> None:
        """Register one, and take it as far as `langt`, or as the law lets it."""
        self.dag = date(2026, 11, 23)
        self.spor, self.sted = spor, "inntak"
        self.tolk = self.tolker.get(tolk)
        self.nr: Saksnummer = sok(self.k(), tolk=self.tolk, mottatt=self.dag, **SPOR[spor])
        self.star_som = tolk if self.tolk else None
        self.mangler = {1, 2} if spor != "uk" else set(self.dokumentnumre())
        self.bekreftet = self.vent = self.yrke_nei = False
        self.brev: list[tuple[date, bool]] = []  # (the day to answer by, whether it warned of dismissal)
        self.kom = self.dag
        self.frist: date | None = None
        self.forlenget = self.kval = self.yrke = False
        self.vurdert: str | None = None  # the category it answers to
        self.forskjell: str | None = None  # «åpen», «vurdert»
        self.tiltak: str | None = None  # «pålagt», «valgt», «innkalt», «bestått», «nektet»
        self.vedtatt: str | None = None
        self.vedtaksnr = 0
        self.vedtaksdag = self.dag
        self.underrettet: dict[int, date] = {}
        self.ga(langt)

    def ga(self, langt: str) -> None:
        if langt in ("bedt", "mangler"):
            self.bekreft()
            self.dag += timedelta(30)
        if langt == "mangler":
            self.paminn()
            self.dag += timedelta(30)
        if langt in ("mottatt", "bedt", "mangler"):
            return
        for n in sorted(self.mangler):
            self.dokument(n)
        self.kvalifikasjon()
        self.samme_yrke(True)
        self.komplett()
        self.begynn_vurdering()
        n = 2 if langt.endswith("D") else 1
        veien: dict[str, list[Callable[[], None]]] = {
            "vurdering": [],
            "godkjent": [lambda: self.vurder(n), self.godkjenn],
            "forskjell": [lambda: self.vurder(n), self.forskjell_, self.erfaring],
            "tiltak": [lambda: self.palegg(5)],
            "prøvd": [self.velg, self.innkall],
        }
        steg = veien[langt.removesuffix(" D")]
        if langt in ("tiltak", "prøvd"):
            steg = [*veien["forskjell"], *veien["tiltak"], *(steg if langt == "prøvd" else [])]
        for gjor in steg:
            gjor()

    # --- hands --------------------------------------------------------------------------------------------------

    def k(self) -> Kontekst:
        return paa(self.k0, self.dag.isoformat())

    def dokumentnumre(self) -> list[int]:
        n = self.nr.nokkel
        rader = self.base.hent(
            "SELECT nr FROM godkjenning_dokument WHERE aar = :aar AND lopenr = :lopenr ORDER BY nr", **n
        )
        return [r[0] for r in rader]

    def prov(self, lov: bool, handling: Callable[[], Any]) -> bool:
        """Do it when the note allows it; else be refused with words, a next step, and nothing changed."""
        for_ = hjelp.dump(self.base)
        try:
            handling()
        except Stans as stans:
            assert not lov, f"skulle vært lov: {stans.hva}"
            assert stans.hva
            assert stans.neste
            assert hjelp.dump(self.base) == for_
            return False
        assert lov, "skulle vært avvist"
        return True

    # --- the intake: 3, 4 and 5 ---------------------------------------------------------------------------------

    @rule(dager=st.sampled_from([1, 7, 30, 92, 130]))
    def tiden_gaar(self, dager: int) -> None:
        self.dag += timedelta(dager)

    @rule()
    def bekreft(self) -> None:
        be_om = bool(self.mangler) and self.sted == "inntak"
        lov = self.sted == "inntak" if be_om else self.sted in FOR_VEDTAK and not self.bekreftet
        frist = self.dag + timedelta(20)
        if self.prov(lov, lambda: svar.bekreft(self.k(), self.nr, frist)):
            self.bekreftet = True
            if be_om:
                self.brev.append((frist, False))

    @rule()
    def paminn(self) -> None:
        frist = self.dag + timedelta(20)
        lov = self.sted == "inntak" and bool(self.mangler) and bool(self.brev)
        if self.prov(lov, lambda: svar.purr(self.k(), self.nr, frist)):
            self.brev.append((frist, True))

    @rule(n=st.integers(1, 2))
    def dokument(self, n: int) -> None:
        if n not in self.dokumentnumre():
            return
        lov = self.sted in FOR_VEDTAK and n in self.mangler
        if self.prov(lov, lambda: dokumenter.motta(self.k(), self.nr, n, Mottatt(self.dag))):
            self.mangler.discard(n)
            self.kom = self.dag

    @rule(kategori=st.sampled_from(["d", "e", "f", "g"]))
    def vandelsattest(self, kategori: str) -> None:
        """Never, in any track, at any time (annex 2)."""
        nytt = NyttDokument(Dokumentkategori(kategori), "politiattest")
        self.prov(False, lambda: dokumenter.krev(self.k(), self.nr, nytt))

    @rule()
    def komplett(self) -> None:
        lov = self.sted == "inntak" and not self.mangler
        if self.prov(lov, lambda: svar.komplett(self.k(), self.nr)):
            self.sted = "komplett"
            maneder = {"eøs": 3, "uk": 4}.get(self.spor)
            self.frist = pluss_maaneder(self.kom, maneder) if maneder else None

    @rule()
    def kvalifikasjon(self) -> None:
        """A bachelor, and a lesser one: number 1 and 2."""
        if self.kval:
            return
        if self.prov(self.sted in FOR_VEDTAK, lambda: dokumenter.ny_kvalifikasjon(self.k(), self.nr, kval())):
            emne = kval(type=Kvalifikasjonstype.TOLKEEMNE_30SP)
            dokumenter.ny_kvalifikasjon(self.k(), self.nr, emne)
            self.kval = True

    @rule(ja=st.sampled_from([True, True, False]))
    def samme_yrke(self, ja: bool) -> None:
        if self.yrke and self.yrke_nei is not ja:
            return  # nothing is different: that is another refusal
        svaret = Svar.JA if ja else Svar.NEI
        if self.prov(
            self.sted in FOR_VEDTAK,
            lambda: registrering.endre(self.k(), self.nr, {}, samme_yrke=svaret, grunn=f"{GRUNN} {self.dag} {ja}"),
        ):
            self.yrke, self.yrke_nei = True, not ja

    @rule()
    def begynn_vurdering(self) -> None:
        lov = self.sted == "komplett" and self.kval and self.yrke and not self.vent
        if self.prov(lov, lambda: svar.begynn(self.k(), self.nr)):
            self.sted = "vurdering"

    @rule()
    def legg_bort(self) -> None:
        lov = self.sted in FOR_VEDTAK and not self.vent
        if self.prov(lov, lambda: behandling.vent(self.k(), self.nr, self.dag + timedelta(9), GRUNN)):
            self.vent = True

    @rule()
    def ta_opp(self) -> None:
        lov = self.vent and self.sted in (*FOR_VEDTAK, "tiltak", "vedtatt")
        if self.prov(lov, lambda: behandling.gjenoppta(self.k(), self.nr)):
            self.vent = False

    # --- 7: once, and before the first has run out --------------------------------------------------------------

    @rule()
    def forleng(self) -> None:
        lov = (
            self.spor == "eøs"
            and self.sted in ("komplett", "vurdering")
            and self.frist is not None
            and self.dag <= self.frist
            and not self.forlenget
        )
        if self.prov(lov, lambda: svar.forleng(self.k(), self.nr, GRUNN)):
            self.forlenget = True
            self.frist = pluss_maaneder(self.kom, 4)  # from the day it was complete, not from the shortened end

    # --- the assessment -----------------------------------------------------------------------------------------

    @precondition(lambda self: self.tiltak is None)
    @rule(n=st.sampled_from([1, 1, 2]))
    def vurder(self, n: int) -> None:
        lov = self.kval and (self.sted == "vurdering" or (self.sted == "komplett" and self.yrke and not self.vent))
        kat = Kategori.B if n == 1 else Kategori.D
        if self.prov(lov, lambda: vurder(self.k(), self.nr, godta=((n, None),), kategori=kat)):
            self.sted, self.vurdert, self.forskjell = "vurdering", kat.value, None

    @precondition(lambda self: self.tiltak is None and self.forskjell is None)
    @rule()
    def forskjell_(self) -> None:
        lov = self.sted == "vurdering" and self.vurdert is not None
        if self.prov(lov, lambda: forskjell(self.k(), self.nr)):
            self.forskjell = "åpen"

    @precondition(lambda self: self.tiltak is None and self.forskjell is not None)
    @rule()
    def erfaring(self) -> None:
        ikke = Utligningssvar(Utligning.IKKE, GRUNN)
        if self.prov(self.sted == "vurdering", lambda: vurdering.utlign(self.k(), self.nr, 1, ikke)):
            self.forskjell = "vurdert"

    # --- the decisions: 8, 9, 11, 12, 13, 14 and 15 -------------------------------------------------------------

    def kan_avgjores(self) -> bool:
        """Under assessment, or after a measure that was judged; and nothing stands in the language."""
        return self.vurdert is not None and (
            self.sted == "vurdering" or (self.sted == "tiltak" and self.tiltak in ("bestått", "nektet"))
        )

    def avgjort(self, hva: str) -> None:
        self.vedtatt, self.sted = hva, "vedtatt"
        self.vedtaksnr += 1
        self.vedtaksdag = self.dag

    @rule()
    def godkjenn(self) -> None:
        lov = self.kan_avgjores() and (self.forskjell is None or self.tiltak == "bestått")
        if self.prov(lov, lambda: vedtak.godkjenn(self.k(), self.nr, Vedtakstype.GODKJENT)):
            self.avgjort("godkjent")

    @precondition(lambda self: self.tiltak not in ("bestått", "nektet"))  # a second measure: the note is silent
    @rule(maneder=st.sampled_from([5, 5, 7, 13]))
    def palegg(self, maneder: int) -> None:
        tilbudt = pluss_maaneder(self.dag, maneder)
        i_tide = maneder <= (12 if self.spor == "uk" else 6)
        lov = self.kan_avgjores() and self.forskjell == "vurdert" and i_tide
        type_ = None if self.spor == "eøs" else PROVE
        mer = valg(type=type_, tilbudt=tilbudt, valgfrist=self.dag + timedelta(30))
        if self.prov(lov, lambda: tiltak.palegg(self.k(), self.nr, mer, GRUNN)):
            self.sted, self.tiltak = "tiltak", "pålagt" if type_ is None else "valgt"
            self.vedtaksnr += 1
            self.vedtaksdag = self.dag

    @rule()
    def velg(self) -> None:
        lov = self.sted == "tiltak" and self.tiltak == "pålagt"  # 10: only in the EEA is it theirs to choose
        if self.prov(lov, lambda: tiltak.velg(self.k(), self.nr, PROVE, self.dag)):
            self.tiltak = "valgt"

    @rule()
    def innkall(self) -> None:
        lov = self.sted == "tiltak" and self.tiltak in ("valgt", "innkalt")
        self.provedag = self.dag + timedelta(7)
        if self.prov(lov, lambda: tiltak.innkall(self.k(), self.nr, self.provedag)):
            self.tiltak = "innkalt"
            self.dag += timedelta(7)

    @rule(resultat=st.sampled_from([BESTATT, NEKTET]))
    def bedom(self, resultat: Tiltaksresultat) -> None:
        kan = ("innkalt",) if resultat is BESTATT else ("valgt", "innkalt")
        lov = self.sted == "tiltak" and self.tiltak in kan
        if self.prov(lov, lambda: tiltak.bedom(self.k(), self.nr, Resultat(resultat, self.dag, GRUNN))):
            self.tiltak = resultat.value

    @rule()
    def delvis(self) -> None:
        if self.tiltak == "bestått":
            return  # a passed measure has made up for the difference: the note says nothing of partial access then
        lov = self.kan_avgjores() and self.forskjell is not None and self.spor != "uk"
        if self.prov(lov, lambda: vedtak.delvis(self.k(), self.nr, DELVIS, GRUNN)):
            self.avgjort("delvis-adgang")

    @rule(grunn=st.sampled_from(GRUNNER))
    def avsla(self, grunn: Grunn) -> None:
        if self.tiltak == "bestått" and grunn is Grunn.VESENTLIG_FORSKJELL:
            return
        fakta = {
            Grunn.IKKE_SAMME_YRKE: self.yrke_nei,
            Grunn.VESENTLIG_FORSKJELL: self.spor == "tredjeland" and self.forskjell is not None,  # 13
            Grunn.TILTAK: self.tiltak == "nektet",
            Grunn.ANDRE_VILKAR: self.spor == "uk",  # § 11-6 c
        }
        sted = self.sted in ("komplett", "vurdering") or (
            self.sted == "tiltak" and self.tiltak in ("bestått", "nektet")
        )
        if self.prov(sted and fakta[grunn], lambda: vedtak.avsla(self.k(), self.nr, grunn, GRUNN)):
            self.avgjort("avslag")

    @precondition(lambda self: self.spor != "uk")  # § 11-9 is another rule
    @rule()
    def avsla_for_sprak(self) -> None:
        """15: never."""
        self.prov(False, lambda: vedtak.avsla(self.k(), self.nr, Grunn.SPRAK, GRUNN))

    @rule()
    def avvis(self) -> None:
        lov = (
            self.sted == "inntak"
            and bool(self.mangler)
            and bool(self.brev)
            and self.brev[-1][0] < self.dag
            and any(varslet for _, varslet in self.brev)
        )
        if self.prov(lov, lambda: vedtak.avvis(self.k(), self.nr, Grunn.MANGLER_DOKUMENTER, GRUNN)):
            self.avgjort("avvist")

    # --- afterwards: 2, 16 and the end --------------------------------------------------------------------------

    @rule()
    def underrett(self) -> None:
        n = self.vedtaksnr
        if not n:
            return
        lov = self.sted in ("tiltak", "vedtatt", "oppført") and n not in self.underrettet
        if self.prov(lov, lambda: omgjoring.underrett(self.k(), self.nr, n, self.dag)):
            self.underrettet[n] = self.dag

    @rule()
    def oppfor(self) -> None:
        if self.sted == "oppført":
            return  # what has gone in before is refused elsewhere
        lov = self.vedtatt == "godkjent" and self.sted == "vedtatt" and self.tolk is not None
        if self.prov(lov, lambda: etterpaa.oppfor(self.k(), self.nr)):
            self.sted = "oppført"
            assert self.star_som is not None
            self.star_som = min(self.star_som, self.vurdert or "E")

    @rule()
    def avslutt(self) -> None:
        """Told of every decision, and three weeks gone, moved from a holiday to the next working day at the most."""
        fortalt = self.vedtaksnr > 0 and set(self.underrettet) == set(range(1, self.vedtaksnr + 1))
        siste = max(self.underrettet.values(), default=self.dag) + timedelta(21)
        if siste <= self.dag <= siste + timedelta(6) and siste != self.dag:
            return  # Christmas and Easter move it: the vectors of § 9 say how far
        lov = self.sted in ("vedtatt", "oppført") and fortalt and self.dag > siste
        if self.prov(lov, lambda: etterpaa.avslutt(self.k(), self.nr)):
            self.sted = "lukket"

    @rule(gjor=st.sampled_from([False, False, False, True]))
    def trekk(self, gjor: bool) -> None:
        lov = self.sted in (*FOR_VEDTAK, "tiltak")
        if (gjor or not lov) and self.prov(lov, lambda: behandling.trekk(self.k(), self.nr, self.dag)):
            self.sted = "trukket"

    @rule(gjor=st.sampled_from([False, False, False, True]))
    def oversend(self, gjor: bool) -> None:
        lov = self.sted in FOR_VEDTAK
        if (gjor or not lov) and self.prov(
            lov, lambda: behandling.oversend(self.k(), self.nr, "Norges Handelshøyskole", GRUNN)
        ):
            self.sted = "oversendt"

    # --- what always holds --------------------------------------------------------------------------------------

    def rader(self, hva: str, tabell: str, mer: str = "") -> list[Any]:
        sql = f"SELECT {hva} FROM {tabell} WHERE aar = :aar AND lopenr = :lopenr {mer}"
        return self.base.hent(sql, **self.nr.nokkel)

    @invariant()
    def fristen_er_forlenget_hoyst_en_gang_og_for_den_var_ute(self) -> None:
        rader = self.base.hent(
            "SELECT regel, siste FROM frist WHERE gjelder = :nr AND regel = 'godkjenning.vedtak.forlenget'",
            nr=str(self.nr),
        )
        assert len(rader) == int(self.forlenget)
        ((forlenget, komplett),) = self.rader("forlenget, komplett", "godkjenning")
        assert (forlenget is not None) is self.forlenget
        if forlenget:
            assert date.fromisoformat(forlenget) <= pluss_maaneder(date.fromisoformat(komplett), 3)
            assert [r[1] for r in rader] == [str(self.frist)]

    @invariant()
    def ett_vedtak_i_spraket(self) -> None:
        """One that ends the matter, and no other than the one that was made."""
        typer = [r[0] for r in self.rader("type", "godkjenning_vedtak", "AND opphevet IS NULL ORDER BY nr")]
        assert [t for t in typer if t != "utligningstiltak"] == ([self.vedtatt] if self.vedtatt else [])
        assert typer.count("utligningstiltak") == (self.tiltak is not None)

    @invariant()
    def kategorien_senkes_aldri(self) -> None:
        if self.tolk is not None:
            assert kategorier(self.k(), self.tolk) == {"arabisk": self.star_som}

    @invariant()
    def ingen_frist_loper_nar_det_er_slutt(self) -> None:
        if self.sted in ("lukket", "trukket", "oversendt"):
            assert not self.base.hent("SELECT 1 FROM frist WHERE gjelder = :nr AND lukket IS NULL", nr=str(self.nr))

    def alt_holder(self) -> None:
        """Ask all that always holds, once."""
        self.fristen_er_forlenget_hoyst_en_gang_og_for_den_var_ute()
        self.ett_vedtak_i_spraket()
        self.kategorien_senkes_aldri()
        self.ingen_frist_loper_nar_det_er_slutt()

    def teardown(self) -> None:
        assert spill_av(self.base) == []
        assert kontroller_kjede(self.base).feil == []
        self.nedlegg()


def ny_verden(mappe: Path, tom: Path) -> type[Soknadsliv]:
    """Give what makes machines, each in its own copy of the same register."""
    verden = mappe / "verden.db"
    shutil.copy(tom, verden)
    base = slapp(Motor(SQLite(verden)))
    k = hjelp.lag_kontekst(base, registrer=True)
    oppforte = {"E": i_registeret(k), "B": i_registeret(k, kvalifikasjoner=(Kvalifikasjon.BACHELOR,))}
    base.lukk()
    nr = iter(range(10**9))

    class Maskin(Soknadsliv):
        def __init__(self) -> None:
            super().__init__()
            sti = mappe / f"{next(nr)}.db"
            shutil.copy(verden, sti)
            self.base = slapp(Motor(SQLite(sti)))
            self.k0 = hjelp.lag_kontekst(self.base)
            self.tolker = oppforte

            def nedlegg() -> None:
                self.base.lukk()
                sti.unlink()

            self.nedlegg = nedlegg

    return Maskin


def gaa(mappe: Path, tom: Path, **valg_: Any) -> None:
    """Walk at random."""
    run_state_machine_as_test(
        ny_verden(mappe, tom),
        settings=settings(deadline=None, suppress_health_check=list(HealthCheck), database=None, **valg_),
    )


def test_soknadens_liv(tmp_path: Path, sqlitemal: Path) -> None:
    gaa(tmp_path, sqlitemal, max_examples=60, stateful_step_count=20, derandomize=True)


@pytest.mark.parametrize("langt", LANGT)
def test_alt_proves_fra_hvert_sted(tmp_path: Path, sqlitemal: Path, langt: str) -> None:
    """Every step, from every place, in each set of rules: done or refused as the note says, in a fresh world."""
    ny = ny_verden(tmp_path, sqlitemal)
    for spor in SPOR:
        for navn in (None, *STEG):
            m = ny()
            m.begynn(spor, "B" if langt == "godkjent D" else "E", langt)
            for gjor in STEG[navn] if navn else ():
                gjor(m)
            m.tiden_gaar(130)
            m.underrett()
            m.tiden_gaar(30)
            for siste in ("forleng", "oppfor", "avslutt"):
                for gjor in STEG[siste]:
                    gjor(m)
            m.alt_holder()
            m.teardown()


# Each step of the machine by name, with what it is given.
STEG: dict[str, list[Callable[[Soknadsliv], None]]] = {
    **{
        navn: [getattr(Soknadsliv, navn)]
        for navn in (
            *("bekreft", "paminn", "komplett", "kvalifikasjon", "begynn_vurdering", "legg_bort", "ta_opp", "forleng"),
            *("godkjenn", "velg", "innkall", "delvis", "avvis", "underrett", "oppfor", "avslutt"),
        )
    },
    "forleng to ganger": [Soknadsliv.forleng, Soknadsliv.forleng],
    "godkjenn to ganger": [Soknadsliv.godkjenn, Soknadsliv.godkjenn],
    "dokument": [lambda m: m.dokument(1), lambda m: m.dokument(1), lambda m: m.dokument(2)],
    "vandelsattest": [lambda m, x=x: m.vandelsattest(x) for x in "defg"],
    "annet yrke": [lambda m: m.samme_yrke(False), lambda m: m.avsla(Grunn.IKKE_SAMME_YRKE)],
    "vurder": [lambda m: None if m.tiltak else m.vurder(2)],
    "forskjell": [
        lambda m: None if m.tiltak or m.forskjell else m.forskjell_(),
        lambda m: m.palegg(5),
        lambda m: m.erfaring() if m.forskjell and not m.tiltak else None,
    ],
    "pålegg": [lambda m: m.palegg(13), lambda m: m.palegg(7), lambda m: m.palegg(5)],
    **{f"avslå: {g}": [lambda m, g=g: m.avsla(g)] for g in GRUNNER},
    "språk": [lambda m: None if m.spor == "uk" else m.avsla_for_sprak()],
    **{
        f"{r}, og så {etter.__name__}": [lambda m, r=r: m.bedom(r), etter]
        for r in (BESTATT, NEKTET)
        for etter in (Soknadsliv.godkjenn, Soknadsliv.delvis)
    },
    "nektet, og så avslag": [lambda m: m.bedom(NEKTET), lambda m: m.avsla(Grunn.TILTAK)],
    "trekk": [lambda m: m.trekk(True), lambda m: m.trekk(True), Soknadsliv.godkjenn],
    "oversend": [lambda m: m.oversend(True), lambda m: m.oversend(True), Soknadsliv.bekreft],
}


@pytest.mark.angrep
def test_soknadens_liv_lenge(tmp_path: Path, sqlitemal: Path) -> None:
    gaa(tmp_path, sqlitemal, max_examples=400, stateful_step_count=60)
