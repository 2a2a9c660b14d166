"""What may be done with a case until it is decided, for the machine that walks one at random."""

from collections.abc import Callable
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import hjelp
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, rule
from tolk.register.registerfil import rad, skriv
from tolk.sak.kantlag import ny
from tolk.sak.lag import HABIL, krav, som, varsel
from tolk.sak.lag import svar as kravsvar
from tolk.sak.maskinlag import TOLKER, Lov, Staa
from tolk.sak.saklag import paa

from imdi_cli.base.motor import Motor
from imdi_cli.base.nummer import Saksnummer
from imdi_cli.kjerne.avslag import Stans
from imdi_cli.kjerne.felt import Tidspunkt
from imdi_cli.kjerne.kontekst import Kontekst
from imdi_cli.styring.habilitet.typer import Habilitetssvar, Tilknytning
from imdi_cli.styring.habilitet.typer import Vurdering as Habilitetsvurdering
from imdi_cli.tolk.register import steg as register
from imdi_cli.tolk.register.steg.innlesing import importer
from imdi_cli.tolk.sak import lager
from imdi_cli.tolk.sak.steg import behandling, beslutning, horing, midlertidig, opprettelse, raad, utredning
from imdi_cli.tolk.sak.typer.avgjorelse import Bruddvurdering, Tiltak
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


class Sakshender(RuleBasedStateMachine):
    """The steps of a case and of its decision, each by whoever was drawn, in a world of their own."""

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
