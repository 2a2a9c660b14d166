"""How everyone stands on a day: who is settled, who waits, what group they are in and how far their case has come.

What the measures ask for, worked out once for the day and kept.
"""

from datetime import date
from functools import cached_property

from imdi_cli.bosetting.statistikk.regler.kolonner import (
    Heltall,
    Kolonner,
    Maske,
    det_tidligste,
    en_av,
    foerste_av,
    velg,
)
from imdi_cli.bosetting.statistikk.typer.maaned import LAND_UOPPGITT, PERSONTYPER, Parametre
from imdi_cli.bosetting.uttrekk.typer import ALDRI, UKJENT, Avslutningsgrunn, Persontype, Sakstype, Status

MYNDIG = 18  # years (vergemålsloven § 8)


class Dagsbilde:
    """Everyone on the day `til`, by the rules `p`."""

    def __init__(self, k: Kolonner, p: Parametre, til: date) -> None:
        self.k = k
        self.p = p
        self.dag = til
        self.til = til.toordinal()
        self._etter_type: dict[tuple[tuple[int, ...], str], Heltall] = {}

    @cached_property
    def feilregistrert(self) -> Maske:
        """Recorded by mistake: counted nowhere."""
        return self.k["grunn"] == Avslutningsgrunn.FEILREGISTRERT.nummer

    @cached_property
    def synlig(self) -> Maske:
        """Those who may stand in a breakdown; a person with protected identity is in totals only."""
        return self.k["skjermet"] == 0

    @cached_property
    def er_bosatt(self) -> Maske:
        """Settled on or before the day."""
        return self.k["bosatt"] <= self.til

    @cached_property
    def er_avsluttet(self) -> Maske:
        """Closed without settlement on or before the day."""
        return self.k["avsluttet"] <= self.til

    @cached_property
    def kan_bosettes(self) -> Maske:
        """Has a permit that gives ground for settlement, and is not recorded by mistake."""
        lovlige = en_av(self.k["tillatelse"], self.p.tillatelser)
        fra_mottak = self.k["sakstype"] == Sakstype.MOTTAKSBEBOER.nummer
        return lovlige & (fra_mottak | ~en_av(self.k["tillatelse"], self.p.bare_mottak)) & ~self.feilregistrert

    @cached_property
    def klar(self) -> Maske:
        """KLAR(T): decided, may be settled, and neither settled nor closed."""
        return (self.k["vedtak"] <= self.til) & self.kan_bosettes & ~self.er_bosatt & ~self.er_avsluttet

    @cached_property
    def sluttdato(self) -> Heltall:
        """The day of settlement for those who are settled, the day itself for the others."""
        return det_tidligste(self.k["bosatt"], self.til, self.til)

    @cached_property
    def under18(self) -> Maske:
        """Younger than 18 on sluttdato; who turns 18 on the day is not."""
        return self.sluttdato < self.k.pluss("fodt", 12 * MYNDIG)

    @cached_property
    def persontype(self) -> Heltall:
        """The number of the Persontype: by the mark of an unaccompanied minor, else by the household."""
        em = self.k["em"] == 1
        under15 = self._em_alder < self.k.pluss("fodt", 12 * self.p.em_aldersgrense)
        med_barn = self.sluttdato < self.k.pluss("yngste", 12 * MYNDIG)
        med_barn &= self.k["yngste"] < ALDRI
        return velg(
            [
                (em & under15, Persontype.EM_UNDER15.nummer),
                (em, Persontype.EM_OVER15.nummer),
                (med_barn, Persontype.BARNEFAMILIE.nummer),
            ],
            Persontype.VOKSEN.nummer,
            len(self.k),
        )

    @property
    def _em_alder(self) -> Heltall:
        """The day an unaccompanied minor's age is counted on."""
        ved = self.p.em_alder_ved
        if ved == "bosettingsdato":
            return self.sluttdato
        if ved == "referansedato":
            return det_tidligste(self.sluttdato, 0, self.til)
        forst = self.k["vedtak"] if ved == "vedtaksdato" else self.k["soknad"]
        return foerste_av(forst, self.k["vedtak"], ALDRI)

    @cached_property
    def status(self) -> Heltall:
        """The number of the Status, in the order of the state machine read backwards."""
        k, til = self.k, self.til
        klargjort = (k["fordelingsklar"] <= til) | (k["kartlagt"] <= til)
        return velg(
            [
                (self.er_bosatt, Status.BOSATT.nummer),
                (self.er_avsluttet, Status.AVSLUTTET.nummer),
                (k["tildelt"] <= til, Status.TILDELT_KOMMUNE.nummer),
                (k["fordelt"] <= til, Status.FORDELT.nummer),
                (klargjort, Status.FORDELINGSKLAR.nummer),
            ],
            Status.UNDER_KARTLEGGING.nummer,
            len(k),
        )

    @cached_property
    def nasjon(self) -> Heltall:
        """The country code that nationality is taken from."""
        if self.p.nasjonalitet == "opprinnelsesland":
            land = self.k["opprinnelse"]
            return velg([(land == UKJENT, LAND_UOPPGITT)], 0, len(self.k)) + land
        return self.k["statsborgerskap"]

    def har_status(self, *statuser: Status) -> Maske:
        """Those who may stand in a breakdown and have one of the statuses."""
        return self.synlig & en_av(self.status, [s.nummer for s in statuser])

    def etter_type(self, grenser: tuple[int, ...], felt: str) -> Heltall:
        """Give the day so many months after the date in a column, where the months follow the Persontype."""
        if (grenser, felt) not in self._etter_type:
            ut = self.k.pluss(felt, grenser[0]).copy()
            for type_, grense in zip(PERSONTYPER[1:], grenser[1:], strict=True):
                denne = self.persontype == type_.nummer
                ut[denne] = self.k.pluss(felt, grense)[denne]
            self._etter_type[grenser, felt] = ut
        return self._etter_type[grenser, felt]


class Situasjon:
    """A day with the period that ends on it: what was settled from `fra` on, and what was waiting at the end.

    The measures are functions of this. The same day can end several periods and is worked out once.
    """

    def __init__(self, bilde: Dagsbilde, fra: date) -> None:
        self.d = bilde
        self.k = bilde.k
        self.p = bilde.p
        self.fra_dag = fra
        self.fra = fra.toordinal()
        self.til = bilde.til

    @cached_property
    def bos(self) -> Maske:
        """BOS(fra, til): settled in the period, and not by mistake."""
        return self.d.er_bosatt & (self.k["bosatt"] >= self.fra) & ~self.d.feilregistrert

    @cached_property
    def i_maaneden(self) -> "Situasjon":
        """The same day, as the end of its month only."""
        return Situasjon(self.d, self.d.dag.replace(day=1))
