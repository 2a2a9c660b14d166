"""A machine that does every step of a complaint in any order: the chain stays whole, and the table is the law."""

from datetime import date
from typing import Any

import hjelp
from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule
from tolk.klage.lag import HABIL, OPPHEV, folk, klage, liv, nr, overlevert, paa, svar, tolk, utestengt

from imdi_cli.base.apne import stempel
from imdi_cli.base.kontroll import kontroller_kjede, spill_av
from imdi_cli.base.migrasjon import migrer
from imdi_cli.base.motor import Motor
from imdi_cli.base.nummer import Saksnummer
from imdi_cli.base.sqlite import SQLite
from imdi_cli.kjerne.avslag import Stans
from imdi_cli.tolk.klage.regler import maskin
from imdi_cli.tolk.klage.steg import behandling, felles, instansen, kostnader, mottak, utsettelse
from imdi_cli.tolk.klage.typer.koder import (
    Avvisningsgrunn,
    Endringsslag,
    Instansutfall,
    Klagestatus,
    Opptak,
    Signatur,
    Utfall,
    Utsettelsessvar,
)
from imdi_cli.tolk.klage.typer.rader import Endring, NyBeslutning
from imdi_cli.tolk.reaksjon import steg as reaksjon
from imdi_cli.tolk.register import steg as register
from imdi_cli.tolk.register.regler import oppfort_paa
from imdi_cli.tolk.sak.steg import felles as saker
from imdi_cli.tolk.sak.typer.koder import Sakstatus

ENDRINGER = st.sampled_from(
    [
        OPPHEV,
        Endring(Endringsslag.NY_BEHANDLING),
        Endring(Endringsslag.ADVARSEL),
        Endring(Endringsslag.PERIODE, til="2027-05-01"),
        Endring(Endringsslag.PERIODE, til="2030-01-01"),
        Endring(Endringsslag.OPPFORES),
        None,
    ]
)
DAGER = st.sampled_from(["2026-11-24", "2026-12-15", "2027-12-01"])


class Klagemaskin(RuleBasedStateMachine):
    """One utestenging that is complained over, by one or two persons, with every step in any order."""

    def __init__(self) -> None:
        super().__init__()
        self.base = Motor(SQLite(":memory:"))
        migrer(self.base, hjelp.TID)
        with self.base.atomisk():
            stempel(self.base, tid=hjelp.TID, ovelse=False)
        self.k = hjelp.lag_kontekst(self.base, registrer=True)
        folk(self.k)
        self.t = tolk(self.k)
        self.sak = utestengt(self.k, self.t)
        self.klager: list[Saksnummer] = []

    def gjor(self, handling: Any, *args: Any, **kw: Any) -> Any:
        """Do a step; whatever it refuses, it refuses by name and changes nothing."""
        for_ = hjelp.dump(self.base)
        try:
            return handling(*args, **kw)
        except Stans as stans:
            assert stans.neste, stans.hva
            assert hjelp.dump(self.base) == for_, stans.hva
            return None

    @initialize(dag=DAGER, utsettelse=st.booleans())
    def start(self, dag: str, utsettelse: bool) -> None:
        self.k = paa(self.k, dag)
        self.ny(None, Signatur.AUTENTISERT, utsettelse)

    @rule(
        hvem=st.sampled_from([None, "Bo"]),
        signatur=st.sampled_from([Signatur.AUTENTISERT, Signatur.MANGLER]),
        utsettelse=st.booleans(),
    )
    def ny(self, hvem: str | None, signatur: Signatur, utsettelse: bool) -> None:
        felt = {"klager": hvem, "interesse": "Han tolker sammen med henne."} if hvem else {}
        ny = klage(self.k.i_dag, signatur=signatur, utsettelse=utsettelse, **felt)
        if (r := self.gjor(mottak.registrer, self.k, str(self.sak), ny)) is not None:
            self.klager.append(nr(r.klage.nr))

    @property
    def siste(self) -> Saksnummer:
        return self.klager[-1]

    @rule()
    def rett(self) -> None:
        self.gjor(behandling.rett, self.k, self.siste, behandling.Rettelse(Signatur.UNDERTEGNET), self.k.i_dag)

    @rule(opptak=st.sampled_from(list(Opptak)))
    def ta_opp(self, opptak: Opptak) -> None:
        self.gjor(behandling.ta_opp, self.k, self.siste, opptak, "Tolken var syk.")

    @rule(
        utfall=st.sampled_from(list(Utfall)),
        fordi=st.none() | st.sampled_from(list(Avvisningsgrunn)),
        endring=ENDRINGER,
    )
    def foreslaa(self, utfall: Utfall, fordi: Avvisningsgrunn | None, endring: Endring | None) -> None:
        self.gjor(behandling.foreslaa, self.k, self.siste, NyBeslutning(utfall, "Slik er det.", fordi, endring))

    @rule(utfall=st.sampled_from([Utfall.OPPRETTHOLD, Utfall.DELVIS, Utfall.OMGJOR]))
    def lovlig_forslag(self, utfall: Utfall) -> None:
        endring = OPPHEV if utfall.omgjor else None
        self.gjor(behandling.foreslaa, self.k, self.siste, NyBeslutning(utfall, "Slik er det.", None, endring))

    @rule(selv=st.booleans())
    def signer(self, selv: bool) -> None:
        hvem = self.k if selv else liv(self.k)
        behandling.svar_habilitet(hvem, self.siste, HABIL)
        self.gjor(behandling.signer, hvem, self.siste)

    @rule()
    def send_tilbake(self) -> None:
        self.gjor(behandling.send_tilbake, liv(self.k), self.siste)

    @rule()
    def oversend(self) -> None:
        self.gjor(instansen.oversend, self.k, self.siste, "Vi mener vedtaket er riktig.")

    @rule(utfall=st.sampled_from(list(Instansutfall)), endring=ENDRINGER, meldt=st.booleans())
    def avgjor(self, utfall: Instansutfall, endring: Endring | None, meldt: bool) -> None:
        e = endring if utfall is Instansutfall.ENDRET else None
        s = svar(utfall, self.k.i_dag, endring=e, meldt=self.k.i_dag if meldt else None)
        self.gjor(instansen.avgjor, self.k, self.siste, s)

    @rule(svaret=st.sampled_from([None, *Utsettelsessvar]))
    def utsett(self, svaret: Utsettelsessvar | None) -> None:
        if svaret is None:
            self.gjor(utsettelse.be_om, self.k, self.siste, self.k.i_dag)
        else:
            self.gjor(utsettelse.svar, liv(self.k), self.siste, svaret, grunn="Fordi.")

    @rule()
    def underrett(self) -> None:
        self.gjor(instansen.underrett, self.k, self.siste, overlevert(self.k.i_dag))

    @rule(avgjor=st.booleans())
    def kostnader(self, avgjor: bool) -> None:
        if avgjor:
            self.gjor(kostnader.avgjor, liv(self.k), self.siste, 100, "Nødvendig.")
        else:
            self.gjor(kostnader.krev, self.k, self.siste, 1000, self.k.i_dag)

    @rule()
    def trekk(self) -> None:
        self.gjor(behandling.trekk, self.k, self.siste, self.k.i_dag)

    @invariant()
    def kjeden_er_hel(self) -> None:
        assert kontroller_kjede(self.base).feil == []
        assert spill_av(self.base) == []

    @invariant()
    def registeret_folger_reaksjonene(self) -> None:
        """Entered and not barred, or barred and not entered: the two never disagree, postponed or not."""
        sperre = reaksjon.sperret(self.k, self.t, None, self.k.i_dag)
        funnet = register.finn(self.k, self.t)
        assert funnet is not None
        i_kraft = sperre is not None and sperre.register is not None
        aktive = [r for r in reaksjon.til_sak(self.k, str(self.sak)) if r.opphevet is None]
        if i_kraft:
            assert not oppfort_paa(funnet, self.k.i_dag)
        if not aktive:
            assert oppfort_paa(funnet, self.k.i_dag)

    @invariant()
    def saken_venter_saa_lenge_en_klage_er_apen(self) -> None:
        apne = [s for kl in self.klager if not (s := felles.krev(self.k, kl).status).er_slutt]
        status = saker.krev(self.k, self.sak).status
        if status is Sakstatus.PAAKLAGET:
            assert apne
        for kl in self.klager:
            s = felles.innhold(self.k, kl)
            assert s.klage.status.er_slutt is (s.klage.avsluttet is not None)
            assert (s.forslag is not None) is (s.klage.status is Klagestatus.TIL_BESLUTNING)
            assert not (s.klage.status.er_slutt and s.utsatt), "en utsettelse varer ikke lenger enn klagen"
            for o in maskin.apne(s):
                assert s.klage.status in o.fra


TestKlagemaskin = Klagemaskin.TestCase
TestKlagemaskin.settings = settings(
    max_examples=8, stateful_step_count=14, deadline=None, suppress_health_check=list(HealthCheck)
)


def test_tabellen_har_ingen_blindgater_og_hver_handling_en_gang() -> None:
    navn = [o.handling for o in maskin.OVERGANGER]
    assert len(navn) == len(set(navn))
    for status in Klagestatus:
        veier = [o for o in maskin.OVERGANGER if status in o.fra and o.til not in (None, status)]
        assert veier or status.er_slutt, status
    assert all(o.hjemmel and o.verb.startswith("klage ") for o in maskin.OVERGANGER)
    assert date(2026, 11, 23)
