"""A case walked at random, by four people through the years: nothing is decided that the law said once more denies.

Every verb of a case, at lawful and unlawful moments, with several interpreters and languages, the committee's advice,
temporary measures, notices, and reactions set aside. The law is said a second time in `maskinlag.Lov`, from the bare
tables and from what the machine has done, with nothing of the program's own rules.
"""

import os
import shutil
import time
from collections.abc import Callable
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import initialize, invariant, rule, run_state_machine_as_test
from tolk.sak import maskinlag
from tolk.sak.lag import HABIL
from tolk.sak.livlag import FOLK, SAK, TOLK, Sakshender, U, V
from tolk.sak.maskinlag import LOVLIG, TOLKER, tre_uker

from imdi_cli.base.kontroll import kontroller_kjede, spill_av
from imdi_cli.styring.underretning.typer import Kanal, Tider
from imdi_cli.tolk.register import steg as register
from imdi_cli.tolk.sak.steg import avslutning, behandling, felles, oppheving, underretning
from imdi_cli.tolk.sak.typer.avgjorelse import Omgjoringsgrunn, Tiltak
from imdi_cli.tolk.sak.typer.koder import Kravutfall, Utfall
from imdi_cli.tolk.varsel.typer.koder import Brudd

VEIER = ("rett fram", "utvalget", "forslag", "tiltak", "uten høring", "uten utvalg", "samme person", "uten habilitet")
VEI = st.sampled_from(VEIER)
# How a case usually ends: outcome, what is found, and for a tilbakekall in which languages.
SLUTTER: tuple[tuple[Utfall, str, tuple[str, ...]], ...] = (
    (U.ADVARSEL, "brudd", ()),
    (U.ADVARSEL, "vesentlig", ()),
    (U.UTESTENGING, "brudd", ("somali",)),
    (U.UTESTENGING, "vesentlig", ("somali",)),
    (U.UTESTENGING_ALLTID, "vesentlig", ()),
    (U.UTESTENGING_ALLTID, "brudd", ()),
    (U.TILBAKEKALL, "vesentlig", ("arabisk",)),
    (U.TILBAKEKALL, "brudd", ("somali", "arabisk")),
    (U.IKKE_BRUDD, "ikke brudd", ()),
    (U.HENLAGT, "ikke opplyst", ()),
    (U.UTEN_REAKSJON, "brudd", ()),
    (U.VEILEDNING, "brudd", ()),
    (U.IKKE_BRUDD, "brudd", ()),
    (U.ADVARSEL, "ikke brudd", ()),
    (U.IKKE_BEHANDLET, "ikke brudd", ()),
    (U.TILBAKEKALL, "vesentlig", ("dari",)),
)
SLUTT = st.sampled_from(SLUTTER)


class Saksliv(Sakshender):
    @initialize(tolk=TOLK, advarsler=st.sampled_from([0, 0, 2, 3]), slutt=SLUTT, vei=VEI)
    def begynn(self, tolk: int, advarsler: int, slutt: tuple[Utfall, str, tuple[str, ...]], vei: str) -> None:
        """Some warnings before, and a case that goes all the way, or as far as the law lets it."""
        for _ in range(advarsler):
            self.en_sak_til(tolk, (U.ADVARSEL, "brudd", ()), 6)
        self.en_sak_til(tolk, slutt, 8, vei)

    # --- after it ---------------------------------------------------------------------------------------------

    @rule(n=SAK, hvem=FOLK, hvordan=st.sampled_from(["personlig", "personlig", "papir", "digital", "kom fram"]))
    def underrett(self, n: int, hvem: str, hvordan: str) -> None:
        nr, _ = self.velg(n)
        tider = {
            "personlig": Tider(Kanal.PERSONLIG, mottatt=self.dag),
            "papir": Tider(Kanal.PAPIR, postlagt=self.dag),
            "digital": Tider(Kanal.DIGITAL, reservert=False, tilgjengelig=self.dag, varslet=self.dag),
            "kom fram": Tider(mottatt=self.dag),
        }[hvordan]
        u = self.prov(lambda: underretning.underrett(self.k(hvem), nr, tider))
        if u is not None and hvordan != "papir" and str(nr) not in self.lov.mottatt:
            self.lov.mottatt[str(nr)] = self.dag

    @rule(n=SAK, hvem=FOLK)
    def avslutt(self, n: int, hvem: str) -> None:
        nr, _ = self.velg(n)
        apne = [r for r in self.frister(nr) if r[0] == "klage.frist"]
        if self.prov(lambda: avslutning.avslutt(self.k(hvem), nr)) is not None:
            assert all(siste < self.dag.isoformat() for _, _, siste, _ in apne), "avsluttet mens klagefristen løp"

    @rule(n=SAK, hvem=FOLK, hva=st.sampled_from(["be om", "godkjenn", "behold"]))
    def sett_til_side(self, n: int, hvem: str, hva: str) -> None:
        nr, _ = self.velg(n)
        r = self.base.en("SELECT id FROM reaksjon WHERE sak = :s AND opphever IS NULL ORDER BY id DESC", s=str(nr))
        if r is None:
            return
        bedt = self.base.hent("SELECT bedt_av FROM reaksjon_omgjoring WHERE reaksjon = :r AND svar IS NULL", r=r[0])
        gjor: dict[str, Callable[[], Any]] = {
            "be om": lambda: oppheving.be_om(self.k(hvem), r[0], Omgjoringsgrunn.GUNST, "Feil faktum."),
            "godkjenn": lambda: oppheving.godkjenn(self.k(hvem), r[0]),
            "behold": lambda: oppheving.behold(self.k(hvem), r[0], "Den er riktig."),
        }
        ut = self.prov(gjor[hva])
        if ut is not None and hva == "godkjenn":
            assert bedt and bedt[0][0] != hvem

    # --- the way that is usually gone, so that cases come far ---------------------------------------------------

    @rule(n=SAK, slutt=SLUTT, steg=st.integers(1, 8), vei=VEI)
    def videre(self, n: int, slutt: tuple[Utfall, str, tuple[str, ...]], steg: int, vei: str = "rett fram") -> None:
        """Take a case on by what usually comes next, as many steps as were drawn; some ways the law does not go."""
        utfall, funn, sprak = slutt
        nr, _ = self.velg(n)
        for _ in range(steg):
            sak = felles.krev(self.k(), nr)
            hvem = sak.saksbehandler or "kari"
            k = self.k(hvem)
            if sak.saksbehandler is None:
                self.prov(lambda k=k: behandling.ta(k, nr))
            elif sak.vent_til:
                self.prov(lambda k=k: behandling.gjenoppta(k, nr))
            elif sak.status == "opprettet":
                self.prov(lambda k=k: behandling.svar_habilitet(k, nr, HABIL))
            elif sak.status == "venter på opplysninger":
                for x in felles.innhold(k, nr).apne_krav:
                    self.svar_paa_krav(n, hvem, Kravutfall.NEKTET, x.nr)
            elif sak.status in ("under utredning", "forelagt tolken") and vei == "uten høring":
                self._avgjor(n, slutt, vei)
            elif sak.status == "under utredning":
                self.forelegg(n, hvem, None, [])
            elif sak.status == "forelagt tolken":
                self.uttalelse(n, hvem)
            elif sak.status == "klargjort for utvalg":
                self.raad(n, hvem, utfall, V.BRUDD, True)
            elif sak.status == "tolken er hørt" and vei == "utvalget":
                self.til_utvalg(n, hvem)
            elif sak.status in ("tolken er hørt", "råd avgitt") and vei == "forslag":
                self.foresla(n, hvem, utfall, funn, sprak, 29)
            elif sak.status in ("tolken er hørt", "råd avgitt", "til beslutning"):
                self._avgjor(n, slutt, vei)
            elif sak.status == "besluttet":
                self.underrett(n, hvem, "personlig")
                return
            else:
                return

    def _avgjor(self, n: int, slutt: tuple[Utfall, str, tuple[str, ...]], vei: str) -> None:
        """Let somebody who may, if there is anyone, decide or sign; by one way with temporary measures first."""
        nr, _ = self.velg(n)
        forberedt = self.lov.forberedt[str(nr)]
        hvem = next((p for p in ("ole", "per", "dag", "kari") if p not in forberedt), "ole")
        if vei == "samme person":
            hvem = "kari"
            self.hvem_har_den(n, "per", "overta")  # then only four eyes stand between
            self.prov(lambda: behandling.svar_habilitet(self.k("per"), nr, HABIL))
        if vei != "uten habilitet":
            self.prov(lambda: behandling.svar_habilitet(self.k(hvem), nr, HABIL))
        if vei == "tiltak":
            self.tiltak(n, hvem, Tiltak.UTESTENG, None, False)
            self.tiltak(n, hvem, Tiltak.TILBAKEKALL, "somali", False)
        if felles.krev(self.k(), nr).status == "til beslutning":
            self.signer(n, hvem)
        else:
            self.beslutt(n, hvem, *slutt, 21 if vei == "uten utvalg" else 29)

    @rule(tolk=TOLK, slutt=SLUTT, steg=st.integers(3, 8), vei=VEI)
    def en_sak_til(
        self, tolk: int, slutt: tuple[Utfall, str, tuple[str, ...]], steg: int, vei: str = "rett fram"
    ) -> None:
        """One more case about an interpreter, some way or all of it: so the gate of three is met now and then."""
        for_ = len(self.saker)
        self.ny_sak(tolk, {Brudd.GT_NOYAKTIG}, 1, "kari", True)
        if len(self.saker) > for_:
            self.videre(0, slutt, steg, vei)

    # --- what always holds ------------------------------------------------------------------------------------

    def frister(self, nr: object) -> list[tuple[str, str, str, str | None]]:
        """The deadlines of a case that run: rule, start, last day, whose."""
        return self.base.hent(
            "SELECT regel, start, siste, ansvarlig FROM frist WHERE gjelder = :g AND lukket IS NULL", g=str(nr)
        )

    @invariant()
    def avspillingen_gir_tilstanden(self) -> None:
        assert spill_av(self.base) == []

    @invariant()
    def sakene_gaar_bare_dit_de_kan(self) -> None:
        for nr, _ in self.saker:
            (naa,) = self.lov.rad("SELECT status FROM sak WHERE aar = :aar AND lopenr = :lopenr", **nr.nokkel)
            for_ = self.status[str(nr)]
            naadd, nye = {for_}, {for_}
            while nye := {x for s in nye for x in LOVLIG[s]} - naadd:  # one rule may take several steps
                naadd |= nye
            assert naa in naadd, f"{nr}: {for_} → {naa}"
            self.status[str(nr)] = naa

    @invariant()
    def ingen_midlertidige_tiltak_etter_avgjorelsen(self) -> None:
        borte = self.lov.opphevet()
        for nr, tolk in self.saker:
            for id_, type_ in self.base.hent("SELECT id, type FROM reaksjon WHERE sak = :s", s=str(nr)):
                ferdig = self.status[str(nr)] in ("besluttet", "underrettet", "avsluttet")
                if type_.startswith("midlertidig") and ferdig:
                    assert id_ in borte, f"{nr}: {type_} gjelder fremdeles"
            if self.lov.utestengt(tolk, self.dag, midlertidig=True):
                assert register.vis(self.k(), tolk) is None

    @invariant()
    def den_som_forberedte_avgjorde_aldri(self) -> None:
        for nr, _ in self.saker:
            for (av,) in self.base.hent(
                "SELECT besluttet_av FROM sak_beslutning WHERE aar = :aar AND lopenr = :lopenr "
                "AND besluttet_av IS NOT NULL",
                **nr.nokkel,
            ):
                assert av not in self.lov.forberedt[str(nr)]

    @invariant()
    def fristene_henger_sammen(self) -> None:
        for nr, _ in self.saker:
            status, vent, hvem = self.lov.rad(
                "SELECT status, vent_til, saksbehandler FROM sak WHERE aar = :aar AND lopenr = :lopenr", **nr.nokkel
            )
            apne = self.frister(nr)
            regler = [r[0] for r in apne]
            assert all(siste >= start for _, start, siste, _ in apne)
            assert [r[2] for r in apne if r[0] == "saksbehandling.vent"] == ([vent] if vent else [])
            ubesvart = self.base.hent(
                "SELECT svarfrist FROM sak_krav WHERE aar = :aar AND lopenr = :lopenr AND utfall IS NULL", **nr.nokkel
            )
            assert sorted(r[2] for r in apne if r[0] == "opplysningskrav.svar") == sorted(x[0] for x in ubesvart)
            assert all(r[3] == hvem for r in apne if not r[0].startswith("reaksjon.utestenging"))
            besluttet = self.lov.rad(
                "SELECT utfall FROM sak_beslutning WHERE aar = :aar AND lopenr = :lopenr AND besluttet IS NOT NULL",
                **nr.nokkel,
            )
            kom = self.lov.mottatt.get(str(nr))
            fores = besluttet is not None and besluttet[0] == "advarsel" and kom is None
            assert ("reaksjon.advarsel.mottatt-fores" in regler) is fores
            klage = [r for r in apne if r[0] == "klage.frist"]
            kan = besluttet is not None and besluttet[0] in (
                "advarsel", "utestenging", "utestenging-for-alltid", "tilbakekall",
            )  # fmt: skip
            assert len(klage) == (1 if kan and kom is not None and status != "avsluttet" else 0)
            for _, start, siste, _ in klage:
                assert date.fromisoformat(start) == kom
                assert tre_uker(date.fromisoformat(start), date.fromisoformat(siste))

    def alt_holder(self) -> None:
        """Ask all that always holds, once."""
        self.avspillingen_gir_tilstanden()
        self.sakene_gaar_bare_dit_de_kan()
        self.ingen_midlertidige_tiltak_etter_avgjorelsen()
        self.den_som_forberedte_avgjorde_aldri()
        self.fristene_henger_sammen()

    def teardown(self) -> None:
        assert kontroller_kjede(self.base).feil == []
        self.nedlegg()


def ny_verden(mappe: Path, tom: Path) -> Callable[[], Saksliv]:
    """Give what makes machines, each in its own copy of the same world."""
    verden = maskinlag.mal(mappe, tom)
    nr = iter(range(10**9))

    class Maskin(Saksliv):
        def __init__(self) -> None:
            sti = mappe / f"{next(nr)}.db"
            shutil.copy(verden, sti)
            self.base, self.k0 = maskinlag.apne_basen(sti)
            self.mappe = mappe

            def nedlegg() -> None:
                self.base.lukk()
                sti.unlink()

            self.nedlegg = nedlegg
            super().__init__()

    return Maskin


def gaa(mappe: Path, tom: Path, **valg: Any) -> None:
    """Walk at random."""
    run_state_machine_as_test(
        ny_verden(mappe, tom),
        settings=settings(deadline=None, suppress_health_check=list(HealthCheck), database=None, **valg),
    )


def test_sakens_liv(tmp_path: Path, sqlitemal: Path) -> None:
    gaa(tmp_path, sqlitemal, max_examples=12, stateful_step_count=15, derandomize=True)


@pytest.mark.parametrize("tolk", TOLKER)
def test_hvert_utfall_paa_hver_vei(tmp_path: Path, sqlitemal: Path, tolk: int) -> None:
    """Every end by every way, lawful or not, for each standing an interpreter may have; with and without warnings."""
    ny = ny_verden(tmp_path, sqlitemal)
    for slutt in SLUTTER:
        for vei in VEIER if slutt[0].er_reaksjon else VEIER[:1]:
            m = ny()
            m.ser_alt = False  # that a refusal changes nothing, the random walk sees
            tre = slutt[0].er_inngripende and slutt[1] == "brudd" and vei in ("rett fram", "utvalget", "uten høring")
            for _ in range(3 if tre else 0):
                m.en_sak_til(tolk, (U.ADVARSEL, "brudd", ()), 6)
            m.en_sak_til(tolk, slutt, 9, vei)
            m.avslutt(0, "kari")  # too soon, where somebody may complain
            m.dag += timedelta(30)
            m.avslutt(0, "kari")
            m.alt_holder()
            m.teardown()


@pytest.mark.angrep
def test_sakens_liv_lenge(tmp_path: Path, sqlitemal: Path) -> None:
    """Many walks, each of them long, for a tenth of IMDI_ANGREP_SEKUNDER (six minutes if unset)."""
    slutt = time.monotonic() + float(os.environ.get("IMDI_ANGREP_SEKUNDER", "3600")) / 10
    while time.monotonic() < slutt:
        gaa(tmp_path, sqlitemal, max_examples=10, stateful_step_count=60)
