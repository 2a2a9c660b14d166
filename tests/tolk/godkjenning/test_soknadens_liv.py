"""An application walked at random, in the three sets of rules: each step is allowed exactly when the note says so.

The note (fag: godkjenning § 5, § 6 and § 9) is said a second time in `livlag` and here, from what the machine has
done and with nothing of the program's own rules. A refusal has words and a next step, and changes nothing.
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
from hypothesis.stateful import initialize, invariant, rule, run_state_machine_as_test
from tolk.godkjenning.lag import GRUNN, TREDJELAND, UK, sok
from tolk.godkjenning.livlag import BESTATT, FOR_VEDTAK, GRUNNER, NEKTET, Soknadshender
from tolk.godkjenning.test_etterpaa import i_registeret, kategorier
from tolk.godkjenning.vedtakslag import underrettet_om

from imdi_cli.base.kontroll import kontroller_kjede, spill_av
from imdi_cli.base.motor import Motor
from imdi_cli.base.nummer import Saksnummer
from imdi_cli.base.sqlite import SQLite
from imdi_cli.kjerne.dato import pluss_maaneder
from imdi_cli.tolk.godkjenning.steg import behandling, etterpaa
from imdi_cli.tolk.godkjenning.typer.vurdering import Grunn
from imdi_cli.tolk.register.typer import Kvalifikasjon

SPOR = {"eøs": {}, "tredjeland": TREDJELAND, "uk": UK}
LANGT = ("mottatt", "bedt", "mangler", "vurdering", "forskjell", "tiltak", "prøvd", "godkjent", "godkjent D")


class Soknadsliv(Soknadshender):
    """One application. `sted` is where it stands in the note; the rest is what has been done with it."""

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

    # --- afterwards: 2, 16 and the end --------------------------------------------------------------------------

    @rule()
    def underrett(self) -> None:
        n = self.vedtaksnr
        if not n:
            return
        lov = self.sted in ("tiltak", "vedtatt", "oppført") and self.underrettet.get(n, self.dag) == self.dag
        if self.prov(lov, lambda: underrettet_om(self.k(), self.nr, n, self.dag)):
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
