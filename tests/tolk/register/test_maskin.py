"""The life of an application, walked at random: it goes only where the table of transitions says."""

from typing import Any

import hjelp
from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule
from tolk.register.soknadlag import I_DAG, kval, sok

from imdi_cli.base.kontroll import kontroller_kjede, spill_av
from imdi_cli.base.motor import Motor
from imdi_cli.kjerne.avslag import Bruksfeil, Stans
from imdi_cli.kjerne.kontekst import Kontekst
from imdi_cli.tolk.register import steg as oppslag
from imdi_cli.tolk.register.regler import soknad as regler
from imdi_cli.tolk.register.steg import soknad, vedtak
from imdi_cli.tolk.register.typer import Sluttgrunn
from imdi_cli.tolk.register.typer.soknad import Soknadsstatus, Svar, Utfall

S = Soknadsstatus
# Where it may go, written by hand from fag §4.3.
LOVLIG = {
    S.MOTTATT: {S.MOTTATT, S.MANGLER, S.INNVILGET, S.AVSLATT, S.TRUKKET},
    S.MANGLER: {S.MOTTATT, S.MANGLER, S.INNVILGET, S.AVSLATT, S.TRUKKET},
    S.INNVILGET: {S.INNVILGET},
    S.AVSLATT: {S.AVSLATT},
    S.TRUKKET: {S.TRUKKET},
}


class Soknadsliv(RuleBasedStateMachine):
    base: Motor
    k: Kontekst

    @initialize(sprak=st.sampled_from(["somali", "somali;arabisk"]))
    def start(self, sprak: str) -> None:
        self.r = sok(self.k, sprak=sprak)
        self.status = S.MOTTATT

    def gjor(self, handling: Any) -> None:
        """Do it, or be refused with nothing changed; and go only where one may."""
        for_ = hjelp.dump(self.base)
        try:
            handling()
        except Stans as stans:
            assert isinstance(stans, Bruksfeil | regler.Avslag)
            assert stans.neste
            assert hjelp.dump(self.base) == for_
        ny = soknad.krev(self.k, self.r).status
        assert ny in LOVLIG[self.status], f"{self.status} → {ny}"
        self.status = ny

    @rule(
        svar=st.dictionaries(
            st.sampled_from(["myndig", "opphold", "dokumentasjon"]), st.sampled_from(list(Svar)), min_size=1
        )
    )
    def svar(self, svar: dict[str, Svar]) -> None:
        self.gjor(lambda: soknad.endre(self.k, self.r, {}, svar=svar))

    @rule()
    def alt_i_orden(self) -> None:
        ja = dict.fromkeys(("myndig", "opphold", "dokumentasjon"), Svar.JA)
        self.gjor(lambda: soknad.endre(self.k, self.r, {}, svar=ja))

    @rule(sprak=st.sampled_from(["somali", "arabisk"]), type_=st.sampled_from(["bachelor", "tao", "grunnemne"]))
    def kvalifikasjon(self, sprak: str, type_: str) -> None:
        self.gjor(lambda: kval(self.k, self.r, type_, sprak))

    @rule(sprak=st.sampled_from(["somali", "arabisk"]))
    def kvalifikasjon_slutt(self, sprak: str) -> None:
        slutt = {"ugyldig_fra": I_DAG, "grunn": Sluttgrunn.FEILFORT}
        self.gjor(lambda: kval(self.k, self.r, "bachelor", sprak, **slutt))

    @rule(sprak=st.sampled_from([[], ["somali"], ["arabisk"]]))
    def oppfor(self, sprak: list[str]) -> None:
        self.gjor(lambda: vedtak.oppfor(self.k, self.r, sprak=sprak))

    @rule(sprak=st.sampled_from([[], ["somali"], ["arabisk"]]), grunn=st.sampled_from(["Ikke dokumentert.", None]))
    def avsla(self, sprak: list[str], grunn: str | None) -> None:
        self.gjor(lambda: vedtak.avsla(self.k, self.r, grunn, sprak=sprak))

    @rule()
    def trekk(self) -> None:
        self.gjor(lambda: soknad.endre(self.k, self.r, {}, trukket=True))

    @rule()
    def underrett(self) -> None:
        self.gjor(lambda: soknad.endre(self.k, self.r, {}, underrettet=I_DAG))

    @rule(fjern=st.booleans())
    def sprak(self, fjern: bool) -> None:
        valg = {"fjern_sprak": ["arabisk"]} if fjern else {"nye_sprak": ["arabisk"]}
        self.gjor(lambda: soknad.endre(self.k, self.r, {}, **valg))

    @invariant()
    def bare_den_som_er_innvilget_star_i_registeret(self) -> None:
        if not hasattr(self, "r"):
            return
        s = soknad.krev(self.k, self.r)
        innvilget = {str(x.oppforing) for x in s.sprak if x.utfall is Utfall.INNVILGET}
        assert {r.sprak for r in oppslag.liste(self.k)} == innvilget
        b = soknad.bilde(self.k, self.r)
        dorer = {o.handling for o in b.dorer}
        assert ("avslå" in dorer) is (s.status in (S.MOTTATT, S.MANGLER))
        assert ("oppfør" in dorer) is ("avslå" in dorer and not b.hindre)
        if s.status in (S.INNVILGET, S.AVSLATT):
            assert s.apne == []
            assert s.avgjort

    def teardown(self) -> None:
        assert kontroller_kjede(self.base).feil == []
        assert spill_av(self.base) == []


def test_soknadens_liv(tmp_path: Any, sqlitemal: Any) -> None:
    import shutil

    from conftest import slapp
    from hypothesis.stateful import run_state_machine_as_test

    from imdi_cli.base.sqlite import SQLite

    nr = iter(range(10**6))

    class Maskin(Soknadsliv):
        def __init__(self) -> None:
            sti = tmp_path / f"{next(nr)}.db"
            shutil.copy(sqlitemal, sti)
            self.base = slapp(Motor(SQLite(sti)))
            self.k = hjelp.lag_kontekst(self.base, registrer=True)
            super().__init__()

        def teardown(self) -> None:
            super().teardown()
            self.base.lukk()

    run_state_machine_as_test(
        Maskin,
        settings=settings(
            max_examples=25,
            stateful_step_count=20,
            deadline=None,
            derandomize=True,
            suppress_health_check=list(HealthCheck),
        ),
    )
