"""A machine that does anything in any order: after each step the chain is whole and replay gives the state."""

import hjelp
from hjelp import LEKE, LEKETALL
from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import Bundle, RuleBasedStateMachine, consumes, invariant, rule

from imdi_cli.base.apne import stempel
from imdi_cli.base.journal import KanIkkeEndreSamtidig, skritt
from imdi_cli.base.kontroll import kontroller_kjede, spill_av
from imdi_cli.base.migrasjon import migrer
from imdi_cli.base.motor import Motor
from imdi_cli.base.sqlite import SQLite
from imdi_cli.kjerne.avslag import Bruksfeil

TEKST = st.none() | st.text(st.characters(blacklist_categories=("Cs",), blacklist_characters="\x00"), max_size=12)
ANTALL = st.none() | st.integers(0, 2**63 - 1)
VERDIER = st.fixed_dictionaries({}, optional={"kode": TEKST, "antall": ANTALL, "navn": TEKST, "notat": TEKST})


class Journalmaskin(RuleBasedStateMachine):
    """The journal against a plain dictionary."""

    leker = Bundle("leker")

    def __init__(self) -> None:
        super().__init__()
        self.base = Motor(SQLite(":memory:"))
        migrer(self.base, hjelp.TID)
        with self.base.atomisk():
            stempel(self.base, tid=hjelp.TID, ovelse=False)
        hjelp.lag_leker(self.base)
        self.k = hjelp.lag_kontekst(self.base)
        self.modell: dict[int, dict[str, object]] = {}
        self.sist: dict[int, int] = {}
        self.antall = 0
        self.laster = 0
        self.sjekkpunkter = [kontroller_kjede(self.base).sjekkpunkt]
        self.neste = 0

    def teardown(self) -> None:
        self.base.lukk()

    @rule(target=leker, verdier=VERDIER)
    def sett_inn(self, verdier):
        self.neste += 1
        self.sist[self.neste] = hjelp.leke(self.k, self.neste, **verdier)
        self.modell[self.neste] = dict.fromkeys(("kode", "antall", "navn", "notat")) | verdier
        self.antall += 1
        return self.neste

    @rule(verdier=st.lists(st.tuples(TEKST, ANTALL), max_size=4))
    def sett_inn_mange(self, verdier):
        rader = [(-self.antall * 10 - nr, *v) for nr, v in enumerate(verdier, 1)]
        with self.base.atomisk(), skritt(self.k, "leker", "mange") as s:
            s.sett_inn_mange(LEKE, ("id", "navn", "antall"), rader)
        self.antall += 1
        for id_, navn, antall in rader:
            self.modell[id_] = {"kode": None, "antall": antall, "navn": navn, "notat": None}
            self.sist[id_] = s.nr

    @rule(id_=leker, verdier=VERDIER)
    def endre(self, id_, verdier):
        self.sist[id_] = hjelp.endre_leke(self.k, id_, self.sist[id_], **verdier)
        self.modell[id_] |= verdier
        self.antall += 1

    @rule(id_=leker, verdier=VERDIER)
    def endre_med_gammel_sist(self, id_, verdier):
        for_ = hjelp.dump(self.base)
        try:
            hjelp.endre_leke(self.k, id_, self.sist[id_] - 1, **verdier)
        except KanIkkeEndreSamtidig as stans:
            assert stans.fakta
        else:
            raise AssertionError("changed with a stale lock")
        assert hjelp.dump(self.base) == for_

    @rule(id_=consumes(leker))
    def slett(self, id_):
        with self.base.atomisk(), skritt(self.k, "leke.slettet", f"leke:{id_}") as s:
            s.slett(LEKE, {"id": id_})
        del self.modell[id_], self.sist[id_]
        self.antall += 1

    @rule(tekster=st.lists(TEKST, max_size=5))
    def last(self, tekster):
        self.laster += 1
        with self.base.atomisk(), skritt(self.k, "tall.lest", f"last:{self.laster}") as s:
            s.last(LEKETALL, {"last": self.laster}, ("nr", "tekst"), list(enumerate(tekster)))
        self.antall += 1

    @rule(verdier=VERDIER)
    def angre(self, verdier):
        try:
            with self.base.atomisk(), skritt(self.k, "x", "x") as s:
                s.sett_inn(LEKE, {"id": 10**6, **verdier})
                raise Bruksfeil("nei")
        except Bruksfeil:
            pass

    @rule()
    def sjekkpunkt(self):
        self.sjekkpunkter.append(kontroller_kjede(self.base).sjekkpunkt)

    @invariant()
    def tilstanden_er_modellen(self):
        rader = {r[0]: r[1:] for r in self.base.hent("SELECT id, kode, antall, navn, notat, sist FROM leke")}
        assert rader == {id_: (*m.values(), self.sist[id_]) for id_, m in self.modell.items()}

    @invariant()
    def kjeden_er_hel_og_avspillingen_gir_tilstanden(self):
        svar = kontroller_kjede(self.base, self.sjekkpunkter[-1])
        assert (svar.antall, svar.feil) == (self.antall, [])
        assert spill_av(self.base) == []


TestJournalmaskin = Journalmaskin.TestCase
TestJournalmaskin.settings = settings(
    max_examples=40, stateful_step_count=25, deadline=None, suppress_health_check=list(HealthCheck)
)
