"""A machine that does every step in any order: the chain stays whole, and the clocks are those of the law."""

import tempfile
from collections.abc import Callable
from datetime import date, time
from pathlib import Path
from typing import Any

import hjelp
from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import Bundle, RuleBasedStateMachine, initialize, invariant, multiple, rule
from tolk.varsel import lag

from imdi_cli.base.apne import stempel
from imdi_cli.base.arkiv import Fil
from imdi_cli.base.kontroll import kontroller_kjede, spill_av
from imdi_cli.base.migrasjon import migrer
from imdi_cli.base.motor import Motor
from imdi_cli.base.nummer import Saksnummer
from imdi_cli.base.sqlite import SQLite
from imdi_cli.kjerne.avslag import Stans
from imdi_cli.kjerne.felt import Tidspunkt
from imdi_cli.styring.vedlegg import steg as vedlegg
from imdi_cli.tolk.varsel import regler
from imdi_cli.tolk.varsel.steg import bilde, identitet, retting, svar
from imdi_cli.tolk.varsel.typer.koder import Anonymitet, Brudd, Kanal, Retning, Varslertype
from imdi_cli.tolk.varsel.typer.rader import Identitet

MERKE = "PLANTET"
# Mostly what can be, now and then what cannot.
DAGER = st.sampled_from([date(2021, 12, 30), date(2026, 10, 1), date(2026, 10, 5), date(2026, 11, 24)])
MOTTATT = st.builds(
    Tidspunkt, st.sampled_from([date(2026, 11, d) for d in (1, 10, 20, 23, 24)]), st.sampled_from([None, time(9)])
)
TEKST = st.sampled_from([f"{MERKE} {n}" for n in ("a", "æ", "a@b.no")])
TOLK = st.sampled_from([str(lag.BEGGE), str(lag.INGEN), "99999", f"Amina {MERKE}", "Amina Yusuf"])
HVEM = st.sampled_from([None, None, Identitet(f"{MERKE} Kilde", f"{MERKE}@x.no")])
FILER = st.lists(st.sampled_from([Fil(f"{MERKE}{n}", "text/plain", b"%d" % n) for n in range(3)]), max_size=2)
VALGFRIE: dict[str, Any] = {
    "brudd": st.lists(st.sampled_from(list(Brudd)), max_size=2, unique=True).map(tuple),
    "varsler_type": st.sampled_from([None, Varslertype.TOLK, Varslertype.EGET, Varslertype.ANONYM]),
    "sprak": st.none() | TEKST,
    "hendelse": st.none() | DAGER,
    "hendelse_til": st.none() | DAGER,
    "oppdragsgiver": st.none() | TEKST,
    "retning": st.none() | st.sampled_from(list(Retning)),
    "gjelder_krav": st.none() | st.booleans(),
    "anonymitet": st.sampled_from(list(Anonymitet)),
}
ENDRES = VALGFRIE | {"mottatt": MOTTATT, "kanal": st.sampled_from(list(Kanal))}


def noen(felt: dict[str, Any], hoyst: int) -> st.SearchStrategy[dict[str, Any]]:
    """Draw at most some of the fields."""
    valgt = st.lists(st.sampled_from(sorted(felt)), max_size=hoyst, unique=True)
    return valgt.flatmap(lambda navn: st.fixed_dictionaries({n: felt[n] for n in navn}))


NYTT = noen(ENDRES, 4)
ENDRING = noen(ENDRES | {"beskrivelse": TEKST}, 2)
SLAG = st.sampled_from([svar.KVITTERING, svar.FORELOPIG_SVAR])


class Varselmaskin(RuleBasedStateMachine):
    """Every step, also with nonsense; a plain model holds only which answers were sent or set aside."""

    numre = Bundle("numre")

    def __init__(self) -> None:
        super().__init__()
        self.base = Motor(SQLite(":memory:"))
        migrer(self.base, hjelp.TID)
        with self.base.atomisk():
            stempel(self.base, tid=hjelp.TID, ovelse=False)
        self.k = hjelp.lag_kontekst(self.base, registrer=True)
        with tempfile.TemporaryDirectory() as mappe:
            lag.tolker(self.k, Path(mappe))
        self.ferdig: dict[Saksnummer, set[str]] = {}

    def teardown(self) -> None:
        self.base.lukk()

    def prov(self, handling: Callable[[], Any], *, logges: bool = False) -> Any:
        """Do a step; when it is refused, see that nothing has changed but what the refusal itself logs."""
        for_ = hjelp.dump(self.base)
        try:
            return handling()
        except Stans as stans:
            assert stans.hva
            assert stans.neste
            etter = hjelp.dump(self.base)
            endret = {navn for navn in etter if etter[navn] != for_[navn]}
            if stans.endrer_ingenting:
                assert endret == set()
            else:
                assert logges
                assert endret == {"journal", "journal_innhold", "identitet_innsyn", "nummerserie"}
            return None

    @initialize(target=numre)
    def et_vanlig_varsel(self):
        nr = lag.nummer(lag.varsel(self.k, identitet=Identitet(f"{MERKE} Kilde", "")))
        self.ferdig[nr] = set()
        return nr

    @rule(target=numre, felt=NYTT, tolk=TOLK, hvem=HVEM, filer=FILER)
    def registrer(self, felt, tolk, hvem, filer):
        b = self.prov(lambda: lag.varsel(self.k, tolk=tolk, beskrivelse=MERKE, identitet=hvem, vedlegg=filer, **felt))
        if b is None:
            return multiple()
        self.ferdig[lag.nummer(b)] = set()
        return lag.nummer(b)

    @rule(nr=numre, felt=ENDRING, bort=VALGFRIE["brudd"], hvem=HVEM, filer=FILER)
    def endre(self, nr, felt, bort, hvem, filer):
        self.prov(lambda: retting.endre(self.k, nr, felt, fjern_brudd=bort, identitet=hvem, vedlegg=filer))

    @rule(nr=numre, tolk=st.sampled_from([None, lag.BEGGE, lag.BARE_OPPFORT, 99999]), ikke=st.booleans())
    def identifiser(self, nr, tolk, ikke):
        self.prov(lambda: retting.identifiser(self.k, nr, tolk, ikke_i_registeret=ikke and tolk is None))

    @rule(nr=numre, slag=SLAG, sendt=st.sampled_from([hjelp.NAA.date(), date(2026, 11, 1), date(2026, 11, 24)]))
    def svar(self, nr, slag, sendt):
        def handling():
            return svar.send(self.k, svar.skriv(self.k, nr, slag, sendt=sendt, grunn=MERKE))

        if self.prov(handling):
            self.ferdig[nr].add(slag.regel)

    @rule(nr=numre, slag=SLAG, grunn=st.sampled_from([MERKE, " "]))
    def ikke_nodvendig(self, nr, slag, grunn):
        if self.prov(lambda: svar.ikke_nodvendig(self.k, nr, slag, grunn)):
            self.ferdig[nr].add(slag.regel)

    @rule(nr=numre, rett=st.booleans(), grunn=st.sampled_from([MERKE, ""]))
    def identitet(self, nr, rett, grunn):
        k = self.k if rett else hjelp.som(self.k, "ole", "saksbehandler")
        sett = self.prov(lambda: identitet.vis(k, nr, grunn), logges=True)
        assert not sett or (rett and grunn)

    @rule(nr=numre)
    def vis(self, nr):
        b = self.prov(lambda: bilde.vis(self.k, nr))
        assert b is None or self.base.hent("SELECT max(nr) FROM journal WHERE handling = 'varsel.vist'")[0][0]

    @rule(nr=numre, siste=st.booleans())
    def hent_vedlegg(self, nr, siste):
        numre = [id_ for id_, *_ in bilde.bilde(self.k, nr).vedlegg]
        self.prov(lambda: vedlegg.hent(self.k, numre[-siste] if numre else 999))

    @rule(_=numre)
    def et_varsel_som_ikke_finnes(self, _):
        borte = Saksnummer("V", 2020, 1)
        assert self.prov(lambda: bilde.vis(self.k, borte)) is None
        assert self.prov(lambda: identitet.vis(self.k, borte, "x")) is None

    @invariant()
    def kjeden_er_hel_og_avspillingen_gir_tilstanden(self):
        assert kontroller_kjede(self.base).feil == []
        assert spill_av(self.base) == []

    @invariant()
    def journalen_har_ingen_navn_og_ingen_tekst(self):
        assert MERKE not in repr(self.base.hent("SELECT * FROM journal"))
        assert MERKE not in repr(self.base.hent("SELECT * FROM journal_innhold"))

    @invariant()
    def klokkene_er_de_loven_vil_ha(self):
        for nr, ferdig in self.ferdig.items():
            b = bilde.bilde(self.k, nr)
            v = b.varsel
            skal = set(regler.klokker(v.kanal, v.anonymitet, v.varsler_type)) - ferdig
            assert lag.lopende(b) == dict.fromkeys(skal, v.mottatt), nr
            assert all(r.grunn for r in b.frister if r.lukket_som == "ikke nødvendig")

    @invariant()
    def det_som_vises_henger_sammen(self):
        for nr in self.ferdig:
            v = bilde.krev(self.k, nr)
            post = bilde.lager.innpost(self.base, str(nr))
            assert (post.dokumentdato, post.dato) == (v.mottatt, v.mottatt)
            assert (v.anonymitet == "ukjent") <= (bilde.lager.antall_identiteter(self.base, nr) == 0)
            assert (v.virkeomrade == "uavklart-identitet") <= (v.tolk is None)


TestVarselmaskin = Varselmaskin.TestCase
TestVarselmaskin.settings = settings(
    max_examples=50, stateful_step_count=20, deadline=None, suppress_health_check=list(HealthCheck)
)
