"""What may be done with an application until it is decided, for the machine that walks one at random."""

from collections.abc import Callable
from datetime import timedelta
from typing import Any

import hjelp
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, precondition, rule
from tolk.godkjenning.lag import GRUNN, kval
from tolk.godkjenning.vedtakslag import forskjell, valg, vurder
from tolk.sak.saklag import paa

from imdi_cli.base.motor import Motor
from imdi_cli.kjerne.avslag import Stans
from imdi_cli.kjerne.dato import pluss_maaneder
from imdi_cli.kjerne.kontekst import Kontekst
from imdi_cli.tolk.godkjenning.steg import behandling, dokumenter, registrering, svar, tiltak, vedtak, vurdering
from imdi_cli.tolk.godkjenning.typer.avgjorelse import Tiltaksresultat, Tiltakstype, Utligning, Vedtakstype
from imdi_cli.tolk.godkjenning.typer.koder import Dokumentkategori, Kvalifikasjonstype, Svar
from imdi_cli.tolk.godkjenning.typer.nytt import Mottatt, NyttDokument
from imdi_cli.tolk.godkjenning.typer.vurdering import Delvis, Grunn, Resultat, Utligningssvar
from imdi_cli.tolk.register.typer import Kategori

FOR_VEDTAK = ("inntak", "komplett", "vurdering")
BESTATT, NEKTET = Tiltaksresultat.BESTATT, Tiltaksresultat.NEKTET
PROVE = Tiltakstype.EGNETHETSPROVE
GRUNNER = (Grunn.IKKE_SAMME_YRKE, Grunn.VESENTLIG_FORSKJELL, Grunn.TILTAK, Grunn.ANDRE_VILKAR)
DELVIS = Delvis("skranketolking", "tolk", GRUNN, GRUNN, GRUNN, True)


class Soknadshender(RuleBasedStateMachine):
    """The steps of the intake, the assessment and the decisions, each with what the note says of it."""

    base: Motor
    k0: Kontekst
    tolker: dict[str, int]
    nedlegg: Callable[[], None]

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
