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

import hjelp
import pytest
from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule, run_state_machine_as_test
from tolk.register.registerfil import rad, skriv
from tolk.sak import maskinlag
from tolk.sak.kantlag import ny
from tolk.sak.lag import HABIL, krav, som, varsel
from tolk.sak.lag import svar as kravsvar
from tolk.sak.maskinlag import LOVLIG, TOLKER, Lov, Staa, tre_uker
from tolk.sak.saklag import paa

from imdi_cli.base.kontroll import kontroller_kjede, spill_av
from imdi_cli.base.motor import Motor
from imdi_cli.base.nummer import Saksnummer
from imdi_cli.kjerne.avslag import Stans
from imdi_cli.kjerne.felt import Tidspunkt
from imdi_cli.kjerne.kontekst import Kontekst
from imdi_cli.styring.habilitet.typer import Habilitetssvar, Tilknytning
from imdi_cli.styring.habilitet.typer import Vurdering as Habilitetsvurdering
from imdi_cli.styring.underretning.typer import Kanal, Tider
from imdi_cli.tolk.register import steg as register
from imdi_cli.tolk.register.steg.innlesing import importer
from imdi_cli.tolk.sak import lager
from imdi_cli.tolk.sak.steg import (
    avslutning,
    behandling,
    beslutning,
    felles,
    horing,
    midlertidig,
    oppheving,
    opprettelse,
    raad,
    underretning,
    utredning,
)
from imdi_cli.tolk.sak.typer.avgjorelse import Bruddvurdering, Omgjoringsgrunn, Tiltak
from imdi_cli.tolk.sak.typer.koder import Alvor, Grunnlag, Kilde, Kravutfall, Unntak, Utfall, Vurdering
from imdi_cli.tolk.sak.typer.raad import NyttRaad
from imdi_cli.tolk.varsel.typer.koder import Brudd

U, V = Utfall, Vurdering
FOLK = st.sampled_from(["kari", "ole", "per", "dag"])
TOLK = st.sampled_from([*TOLKER, TOLKER[0]])
BRUDD = st.sampled_from([Brudd.GT_NOYAKTIG, Brudd.TP_BRUDD, Brudd.HAB_OPPDRAG])
SAK = st.integers(0, 7)  # which of the cases there are; the newest are drawn most
FUNN = st.sampled_from(["brudd", "brudd", "vesentlig", "vesentlig", "ikke brudd", "ikke opplyst", "uvurdert"])
UTFALL = st.sampled_from([*U, U.ADVARSEL, U.ADVARSEL, U.UTESTENGING, U.UTESTENGING_ALLTID, U.TILBAKEKALL])
SPRAK = st.sampled_from([(), ("somali",), ("arabisk",), ("somali", "arabisk"), ("dari",)])
DAGER = st.sampled_from([0, 1, 1, 7, 15, 22, 60, 400, 1827])
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


class Saksliv(RuleBasedStateMachine):
    base: Motor
    k0: Kontekst
    mappe: Path
    nedlegg: Callable[[], None]
    ser_alt = True

    def __init__(self) -> None:
        super().__init__()
        self.dag = hjelp.NAA.date()
        self.lov = Lov(self.base)
        self.saker: list[tuple[Saksnummer, int]] = []
        self.status: dict[str, str] = {}
        self.paklagelig: dict[str, date] = {}

    # --- hands and eyes ---------------------------------------------------------------------------------------

    def k(self, hvem: str = "kari") -> Kontekst:
        return paa(som(self.k0, hvem), self.dag.isoformat())

    def velg(self, n: int) -> tuple[Saksnummer, int]:
        return self.saker[-1 - n % len(self.saker)]

    def prov(self, handling: Callable[[], Any]) -> Any:
        """Do it; or be refused with words and a next step, and nothing changed."""
        for_ = hjelp.dump(self.base) if self.ser_alt else None
        try:
            return handling()
        except Stans as stans:
            assert stans.hva
            assert stans.neste
            assert for_ is None or hjelp.dump(self.base) == for_
            return None

    def forbered(self, hvem: str, nr: Saksnummer, handling: Callable[[], Any]) -> Any:
        """Do what prepares the decision, and remember who did."""
        ut = self.prov(handling)
        if ut is not None:
            self.lov.forberedt[str(nr)].add(hvem)
        return ut

    def avgjort(self, hvem: str, nr: Saksnummer, tolk: int, handling: Callable[[], Any]) -> Any:
        """Decide, and hold the decision up against the law."""
        for_ = Staa(self.lov, nr, tolk, self.dag, hvem)
        ut = self.prov(handling)
        if ut is not None:
            self.lov.krev_lovlig(nr, tolk, for_, self.dag, hvem)
        return ut

    @initialize(tolk=TOLK, advarsler=st.sampled_from([0, 0, 2, 3]), slutt=SLUTT, vei=VEI)
    def begynn(self, tolk: int, advarsler: int, slutt: tuple[Utfall, str, tuple[str, ...]], vei: str) -> None:
        """Some warnings before, and a case that goes all the way, or as far as the law lets it."""
        for _ in range(advarsler):
            self.en_sak_til(tolk, (U.ADVARSEL, "brudd", ()), 6)
        self.en_sak_til(tolk, slutt, 8, vei)

    # --- time -------------------------------------------------------------------------------------------------

    @rule(dager=DAGER)
    def tiden_gaar(self, dager: int) -> None:
        self.dag += timedelta(dager)

    @rule(tolk=TOLK, inne=st.booleans())
    def registeret_endres(self, tolk: int, inne: bool) -> None:
        """What a file says of an entry: out, or in again."""
        (status, fornavn, etternavn) = self.base.hent(
            "SELECT status, fornavn, etternavn FROM tolk WHERE tolkenummer = :t", t=tolk
        )[0]
        if tolk != TOLKER[1] or (status == "oppført") is inne or self.lov.utestengt(tolk, self.dag, midlertidig=True):
            return
        felt = {} if inne else {"status": "ikke oppført", "oppfort": ""}
        navn = {"fornavn": fornavn, "etternavn": etternavn, "mellomnavn": "M.", "kvalifikasjon": "grunnemne"}
        fil = skriv(self.mappe / "endring.csv", rad(tolkenummer=str(tolk), **navn | felt))
        self.prov(lambda: importer(self.k(), fil))

    # --- the case ---------------------------------------------------------------------------------------------

    @rule(tolk=TOLK, brudd=st.sets(BRUDD, min_size=1, max_size=2), antall=st.integers(0, 2), hvem=FOLK,
          andre=st.booleans())  # fmt: skip
    def ny_sak(self, tolk: int, brudd: set[Brudd], antall: int, hvem: str, andre: bool) -> None:
        if len(self.saker) >= 8:
            return
        k = self.k(hvem)
        felt = {"tolk": str(tolk), "mottatt": Tidspunkt(self.dag), "brudd": tuple(sorted(brudd))}
        numre = [varsel(k, **felt) for _ in range(antall)]
        s = self.prov(
            lambda: opprettelse.ny(k, numre, None if numre else tolk, brudd=sorted(brudd), andre_forhold=andre)
        )
        if s is not None:
            nr = Saksnummer.les(s.sak.nr, "S")
            self.saker.append((nr, tolk))
            self.status[str(nr)] = "opprettet"
            self.lov.forberedt[str(nr)] = {hvem}
            self.lov.hendelse[str(nr)] = [self.dag] * antall

    @rule(n=SAK, hvem=FOLK, brudd=BRUDD, varsel_=st.booleans(), bort=st.booleans())
    def koble(self, n: int, hvem: str, brudd: Brudd, varsel_: bool, bort: bool) -> None:
        nr, tolk = self.velg(n)
        k = self.k(hvem)
        numre = [varsel(k, tolk=str(tolk), mottatt=Tidspunkt(self.dag))] if varsel_ else []
        felt = {"fjern_brudd": [brudd]} if bort else {"brudd": [brudd]}
        if self.forbered(hvem, nr, lambda: opprettelse.koble(k, nr, numre, **felt)) is not None:
            self.lov.hendelse[str(nr)] += [self.dag] * len(numre)

    @rule(n=SAK, hvem=FOLK, hva=st.sampled_from(["ta", "overta", "legg tilbake", "vent", "gjenoppta"]))
    def hvem_har_den(self, n: int, hvem: str, hva: str) -> None:
        nr, _ = self.velg(n)
        k = self.k(hvem)
        gjor: dict[str, Callable[[], Any]] = {
            "ta": lambda: behandling.ta(k, nr),
            "overta": lambda: behandling.overta(k, nr),
            "legg tilbake": lambda: behandling.legg_tilbake(k, nr),
            "vent": lambda: behandling.vent(k, nr, self.dag + timedelta(14), "Tolken er syk."),
            "gjenoppta": lambda: behandling.gjenoppta(k, nr),
        }
        self.prov(gjor[hva])

    @rule(n=SAK, hvem=FOLK, svar=st.sampled_from(["habil", "habil", "habil", "inhabil", "forelagt"]))
    def habilitet(self, n: int, hvem: str, svar: str) -> None:
        nr, _ = self.velg(n)
        tie = Tilknytning.SLEKT if svar == "inhabil" else None
        v = Habilitetsvurdering(Habilitetssvar(svar), tie, vurdering="Slik er det.")
        self.prov(lambda: behandling.svar_habilitet(self.k(hvem), nr, v))

    @rule(n=SAK, hvem=FOLK, kilde=st.sampled_from(Kilde), frivillig=st.booleans())
    def innhent(self, n: int, hvem: str, kilde: Kilde, frivillig: bool) -> None:
        nr, _ = self.velg(n)
        k = krav(kilde=kilde, frivillig=frivillig, frist=self.dag + timedelta(10))
        self.forbered(hvem, nr, lambda: utredning.innhent(self.k(hvem), nr, k))

    @rule(n=SAK, hvem=FOLK, utfall=st.sampled_from(Kravutfall), kravnr=st.integers(1, 2))
    def svar_paa_krav(self, n: int, hvem: str, utfall: Kravutfall, kravnr: int) -> None:
        nr, _ = self.velg(n)
        s = kravsvar(utfall, self.dag)
        self.forbered(hvem, nr, lambda: utredning.registrer_svar(self.k(hvem), nr, kravnr, s))

    @rule(n=SAK, hvem=FOLK, unntak=st.none() | st.sampled_from(Unntak), reaksjoner=st.lists(UTFALL, max_size=2))
    def forelegg(self, n: int, hvem: str, unntak: Unntak | None, reaksjoner: list[Utfall]) -> None:
        nr, _ = self.velg(n)
        ny_ = horing.NyForelegging("Du la til noe.", reaksjoner)
        if unntak is None:
            self.forbered(hvem, nr, lambda: horing.forelegg(self.k(hvem), nr, ny_))
        else:
            self.forbered(hvem, nr, lambda: horing.unnta(self.k(hvem), nr, unntak, "Det haster."))

    @rule(n=SAK, hvem=FOLK)
    def uttalelse(self, n: int, hvem: str) -> None:
        nr, _ = self.velg(n)
        self.forbered(hvem, nr, lambda: horing.uttalelse(self.k(hvem), nr, self.dag, "Det stemmer ikke."))

    @rule(n=SAK, hvem=FOLK)
    def til_utvalg(self, n: int, hvem: str) -> None:
        nr, _ = self.velg(n)
        self.forbered(hvem, nr, lambda: utredning.til_utvalg(self.k(hvem), nr))

    @rule(n=SAK, hvem=FOLK, utfall=UTFALL, funn=st.sampled_from(list(V)), alt=st.booleans())
    def raad(self, n: int, hvem: str, utfall: Utfall, funn: Vurdering, alt: bool) -> None:
        """What the committee's room does when it has met."""
        nr, _ = self.velg(n)
        koder = [b.kode for b in lager.brudd(self.base, nr)][: None if alt else 1]
        r = NyttRaad("U-2026-0001", tuple((b, funn) for b in koder), None, utfall, None, "Slik mener utvalget.")
        k = self.k(hvem)

        def gi() -> bool:
            with raad.motta(k, nr, r):
                return True

        self.forbered(hvem, nr, gi)

    # --- temporary measures -----------------------------------------------------------------------------------

    @rule(n=SAK, hvem=FOLK, hva=st.sampled_from(Tiltak), sprak=st.sampled_from([None, "somali", "arabisk"]),
          haster=st.booleans())  # fmt: skip
    def tiltak(self, n: int, hvem: str, hva: Tiltak, sprak: str | None, haster: bool) -> None:
        nr, tolk = self.velg(n)
        k, hort, oppfort = self.k(hvem), self.lov.hort(nr, self.dag), self.lov.oppfort(tolk, self.dag)
        if haster:  # and whoever decides has said that they may
            self.prov(lambda: behandling.svar_habilitet(k, nr, HABIL))
        if hva is Tiltak.OPPHEV:
            self.prov(lambda: midlertidig.opphev(k, nr, grunn="Faren er over."))
            return
        felt = {"begrunnelse": "Nye brudd ventes.", "forholdsmessig": "Vernet veier tyngst.", "sprak": sprak}
        unntak = Unntak.IKKE_MULIG if haster else None
        if self.prov(lambda: midlertidig.sett(k, nr, hva, **felt, unntak=unntak)) is not None:
            assert hort or haster
            assert hvem not in self.lov.forberedt[str(nr)]
            if hva is Tiltak.UTESTENG:
                assert oppfort
                assert register.vis(k, tolk) is None

    # --- the decision -----------------------------------------------------------------------------------------

    def beslutning(self, nr: Saksnummer, utfall: Utfall, funn: str, sprak: tuple[str, ...], flagg: int) -> Any:
        """Make a decision: every breach found to be the same, and reasons given or not, by the bits of `flagg`."""
        vurdering = {"ikke brudd": V.IKKE_BRUDD, "ikke opplyst": V.IKKE_OPPLYST}.get(funn, V.BRUDD)
        alvor = Alvor.VESENTLIG if funn == "vesentlig" else None
        grunn = "Det var grovt." if alvor and flagg & 1 else None
        koder = [b.kode for b in lager.brudd(self.base, nr)]
        vurderinger = [] if funn == "uvurdert" else [Bruddvurdering(b, vurdering, alvor, grunn) for b in koder]
        port = utfall.er_inngripende
        til = self.dag + timedelta(365) if utfall is U.UTESTENGING else None
        return ny(
            utfall,
            vurderinger,
            grunnlag=Grunnlag.VESENTLIG if port and funn == "vesentlig" else None,
            periode_til=til,
            sprak=sprak if port else (),
            tilbakekall=port and utfall is not U.TILBAKEKALL and bool(flagg & 2),
            avvik="Vi ser annerledes på det." if flagg & 4 else None,
            uten_utvalg="Utvalget rakk det ikke." if flagg & 8 else None,
            uten_nytt_brudd="Det er nok." if flagg & 16 else None,
        )

    @rule(n=SAK, hvem=FOLK, utfall=UTFALL, funn=FUNN, sprak=SPRAK, flagg=st.integers(0, 31))
    def foresla(self, n: int, hvem: str, utfall: Utfall, funn: str, sprak: tuple[str, ...], flagg: int) -> None:
        nr, _ = self.velg(n)
        b = self.beslutning(nr, utfall, funn, sprak, flagg)
        self.forbered(hvem, nr, lambda: beslutning.forslag(self.k(hvem), nr, b))

    @rule(n=SAK, hvem=FOLK, utfall=UTFALL, funn=FUNN, sprak=SPRAK, flagg=st.integers(0, 31))
    def beslutt(self, n: int, hvem: str, utfall: Utfall, funn: str, sprak: tuple[str, ...], flagg: int) -> None:
        nr, tolk = self.velg(n)
        b = self.beslutning(nr, utfall, funn, sprak, flagg)
        self.avgjort(hvem, nr, tolk, lambda: beslutning.beslutt(self.k(hvem), nr, b))

    @rule(n=SAK, hvem=FOLK)
    def signer(self, n: int, hvem: str) -> None:
        nr, tolk = self.velg(n)
        self.avgjort(hvem, nr, tolk, lambda: beslutning.signer(self.k(hvem), nr))

    @rule(n=SAK, hvem=FOLK)
    def send_tilbake(self, n: int, hvem: str) -> None:
        nr, _ = self.velg(n)
        self.prov(lambda: beslutning.send_tilbake(self.k(hvem), nr, "Spør flere."))

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
