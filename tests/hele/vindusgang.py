"""Walking the same journeys in pseudo-terminals: the guided walk asks, and the options of each line answer."""

import re
from pathlib import Path

from hele.gangvalg import INGEN, Typet, er_raden, les, muligheter, stilte, svar_paa
from hele.godkjenningsgang import Godkjenningsgang
from hele.reiseskript import Linje
from hjelp import Svar
from tolk.godkjenning.vindu import FLERE, FORSLAG, JA_NEI, LISTE, SOK, TEKSTER, Sporsmal, Vindu, innholdet

from imdi_cli.flate.sporr import TRENGS
from imdi_cli.tolk.godkjenning.kommando.gangsporsmal import Maate
from imdi_cli.tolk.godkjenning.regler.overganger import Overgang
from imdi_cli.tolk.godkjenning.typer.nytt import NyGodkjenning

MENY, MER, ANNET, TILBAKE, SLUTT = "Hva vil du gjøre?", "Noe annet …", "Hva annet?", "Tilbake", "Slutt her"
TATT, STENGT, UBESVART = "tatt", "stengt", "ubesvart"
LESER = ("vis", "liste")


class Vindusgang(Godkjenningsgang):
    """A journey walked in windows: one for as long as the same person sits there on the same day."""

    def __init__(self, mappe: Path, navn: str) -> None:
        super().__init__(mappe, navn)
        self.vindu: Vindu | None = None
        self.meny: Sporsmal | None = None  # where the window waits for a step, with the screen before it
        self.hvem = ("", "")
        self.krevde_svar = False  # the last step was left because the window wanted an answer the line has not

    def gjor(self, linje: Linje) -> None:
        if self.hvem != (linje.bruker, linje.klokke):
            self.ferdig()
            self.hvem = (linje.bruker, linje.klokke)
            self.program.miljo |= {"IMDI_BRUKER": linje.bruker, "IMDI_KLOKKE": linje.klokke}
        if not linje.slag.startswith("ser"):
            self.krevde_svar = False
        super().gjor(linje)

    def ferdig(self) -> None:
        """Leave the window."""
        if self.vindu is not None and self.meny is not None:
            self._velg(self.meny, SLUTT)
            assert self.vindu.venter(_menyen) is None
            assert self.vindu.barn.exitstatus == 0, self.vindu.sett
        self.vindu = self.meny = None

    def _ja(self, linje: Linje, rest: str) -> None:
        t = les(linje.tekst)
        if t is not None and t.verb == "ny":
            assert self._ny(t) == 0, self.svar.ut
        elif t is not None and (steg := muligheter(t)):
            utfall = self._ta(t, steg)
            assert utfall == TATT, f"{utfall}\n{self.svar.ut}"
        else:
            self._utenfor(t)
            super()._ja(linje, rest)

    def _nei(self, linje: Linje, kode: str) -> None:
        t = les(linje.tekst)
        steg = muligheter(t) if t is not None else []
        if t is None or not steg:
            self._utenfor(t)
            super()._nei(linje, kode)
            return
        for_ = innholdet(self.program)
        utfall = self._ta(t, steg)
        assert utfall in (STENGT, UBESVART, int(kode)), f"{utfall}, ikke {kode}\n{self.svar.ut}"
        if utfall == STENGT:
            krev_stengt(self.svar.ut, [o for o, _ in steg])
        assert innholdet(self.program) == for_, "et avslag endret databasen"

    def _utenfor(self, t: Typet | None) -> None:
        """Let a line be typed: one of another noun, or one that only reads. What recognition does is in the walk."""
        if t is None:
            self.ferdig()  # what the window shows would be old
        else:
            assert t.verb in LESER, f"gangen har ikke noe steg for {t}"

    def _ser(self, linje: Linje, rest: str) -> None:
        if not self.krevde_svar:  # a window that asks for what is missing gives no other reason
            super()._ser(linje, rest)

    def _neste(self, linje: Linje, rest: str) -> None:
        """What the window printed as the next step is typed, as one who reads it would."""
        (steg,) = re.findall(r"Neste steg:\s+(imdi [^\r\n]*?)\s*$", self.svar.ut, re.M)
        self._ja(linje._replace(tekst=steg), rest)

    def _ny(self, t: Typet) -> int | None:
        """Answer what `ny` asks for; what it does not ask for is typed."""
        self.ferdig()
        spurt = {rad.valg for rad in stilte(NyGodkjenning)}
        resten = [x for valg, verdier in t.valg.items() if valg not in spurt for v in verdier for x in (valg, v)]
        vindu = Vindu(self.program, *resten, verb="ny")
        assert self._svar_til(vindu, t, Maate(""), "") == ([], None), vindu.sett
        self.svar = Svar(vindu.sett, "", 0)
        return vindu.barn.exitstatus

    # -- one step ------------------------------------------------------------------------------------------------

    def _ta(self, t: Typet, steg: list[tuple[Overgang, Maate]]) -> str | int:
        """Take a step in the window; say that it was taken, not offered, not to be answered, or its exit code."""
        if self.vindu is None:
            self.vindu = Vindu(self.program, t.sak)
            self.meny = self.vindu.venter(_menyen)
        vindu, meny = self.vindu, self.meny
        self.svar = Svar(meny.vist if meny is not None else vindu.sett, "", 0)
        if meny is None:  # there is nothing more to do, or no such case
            self.vindu = None
            return vindu.barn.exitstatus or STENGT
        valgt = next(((o, m) for o, m in steg if self._apent(_stor(o.handling))), None)
        if valgt is None:
            return STENGT
        o, m = valgt
        fra = len(vindu.sett)
        ubesvart, self.meny = self._svar_til(vindu, t, m, _stor(o.handling))
        if self.meny is None:
            self.vindu = None
        vist = vindu.sett[fra:]
        self.svar = Svar(vist, "", 0)
        if f"Steget «{o.handling}» er ikke tatt." in vist:
            self.krevde_svar = TRENGS in vist
            self.svar = Svar(meny.vist + vist, "", 0)
            return UBESVART
        assert not ubesvart, f"{ubesvart}\n{vist}"
        kode = re.search(r"\(avslutningskode (\d)\)", vist)
        return int(kode[1]) if kode else TATT

    def _apent(self, navn: str) -> bool:
        """Choose a step where the window offers it, in the first menu or behind «Noe annet»."""
        assert self.vindu is not None and self.meny is not None and self.meny.slag == LISTE, self.meny
        if navn in self.meny.rader:
            self._velg(self.meny, navn)
            return True
        if MER not in self.meny.rader:
            return False
        self._velg(self.meny, MER)
        resten = self.vindu.venter(_menyen)
        assert resten is not None and resten.slag == LISTE, resten
        if navn in resten.rader:
            self._velg(resten, navn)
            return True
        self._velg(resten, TILBAKE)
        igjen = self.vindu.venter(_menyen)
        assert igjen is not None
        self.meny = igjen._replace(vist=f"{self.meny.vist}{igjen.vist}")
        return False

    def _velg(self, sporsmal: Sporsmal, rad: str) -> None:
        assert self.vindu is not None
        self.vindu.barn.sendline(str(sporsmal.rader.index(rad) + 1))

    # -- one answer ----------------------------------------------------------------------------------------------

    def _svar_til(self, vindu: Vindu, t: Typet, m: Maate, handling: str) -> tuple[list[str], Sporsmal | None]:
        """Answer until the menu comes back or the window closes; leave by Ctrl-C where the line has no answer.

        Gives the questions the line did not answer, and the menu.
        """
        forrige, ubesvart = ("", -1), list[str]()

        def kjent(tekst: str) -> bool:
            return _menyen(tekst) or svar_paa(tekst, t, m, handling) is not None

        while (q := vindu.venter(kjent)) is not None and not _menyen(q.tekst):
            svar = None
            if not self._tatt_for_gitt(q, t, m) and (q.tekst, q.slag) != forrige:
                svar = self._svar(q, t, m, handling)
            if svar is None:
                ubesvart.append(q.tekst)
                vindu.avbryt()
            else:
                *linjer, siste = svar.split("\n")
                for linje in linjer:
                    vindu.linje(linje)
                vindu.barn.sendline(siste)
            forrige = (q.tekst, q.slag)
        return ubesvart, q

    def _tatt_for_gitt(self, q: Sporsmal, t: Typet, m: Maate) -> bool:
        """Say whether the window chose another answer for a question with only one than the line has."""
        for x in m.sporsmal:
            vist = re.search(rf"(?m)^\? {re.escape(x.sporsmal)} ([^\r\n]+?)\s*$", q.vist) if x.slag == "en" else None
            if vist and x.valg in t.valg and not er_raden(vist[1], t.valg[x.valg][0]):
                return True
        return False

    def _svar(self, q: Sporsmal, t: Typet, m: Maate, handling: str) -> str | None:
        """Give what to type; None when the line has nothing that can be chosen."""
        verdier = svar_paa(q.tekst, t, m, handling) or []
        if q.slag == LISTE:
            rader = [rad for rad in q.rader if (er_raden(rad, verdier[0]) if verdier else rad in INGEN)]
            return str(q.rader.index(rader[0]) + 1) if rader else None
        if q.slag == FLERE:
            numre = [nr for nr, rad in enumerate(q.rader, 1) if any(er_raden(rad, v) for v in verdier)]
            return ", ".join(map(str, numre)) if len(numre) == len(verdier) else None
        if q.slag == SOK:
            return verdier[0] if verdier else None
        if q.slag == JA_NEI:
            return "ja" if verdier else ""
        if q.slag == TEKSTER:
            linjer = [(self.program.mappe / fil).read_text("utf-8").strip() for fil in verdier]
            return "\n".join([*linjer, "."])
        if q.slag == FORSLAG and not verdier:
            return ""
        return ";".join(verdier)


def krev_stengt(skjerm: str, steg: list[Overgang]) -> None:
    """The door is on the screen with its reason and its paragraph, or it belongs to another stage of the case."""
    stengt = skjerm.partition("Stengt nå:")[2]
    (status,) = re.findall(r"(?m)^Status: ([^.\r\n]+)\.", skjerm)[-1:]
    for o in steg:
        grunn = re.search(rf"(?m)^\s*{re.escape(o.handling)}\s+(.+?§[^)]*\))", stengt)
        assert grunn or status not in {s.tekst for s in o.fra}, f"«{o.handling}» er borte uten grunn\n{skjerm}"


def _menyen(sporsmal: str) -> bool:
    return sporsmal in (MENY, ANNET)


def _stor(tekst: str) -> str:
    return tekst[0].upper() + tekst[1:]
