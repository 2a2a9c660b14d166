"""`imdi godkjenning behandle`: the guided walk in a pseudo-terminal, and the same steps by options alone."""

import re
import sqlite3
import sys
from pathlib import Path
from typing import Any

import hjelp
import pytest
from conftest import Program
from tolk.godkjenning.lag import TREDJELAND, UK, alt_kom, kval, sok, under_vurdering
from tolk.godkjenning.vedtakslag import godkjent, med_forskjell, palagt, vurdert

from imdi_cli.base.motor import Motor
from imdi_cli.base.sqlite import SQLite
from imdi_cli.kjerne.avslag import Bruksfeil
from imdi_cli.kjerne.kontekst import Kontekst
from imdi_cli.tolk.godkjenning.kommando.gang import _oppgitt, _uten_dubletter
from imdi_cli.tolk.godkjenning.kommando.gangsporsmal import MAATER, maater
from imdi_cli.tolk.godkjenning.regler import gang, maskin
from imdi_cli.tolk.godkjenning.regler.overganger import KanIkkeNaa
from imdi_cli.tolk.godkjenning.steg import behandling, dokumenter
from imdi_cli.tolk.godkjenning.steg import gang as steg
from imdi_cli.tolk.godkjenning.steg.felles import innhold
from imdi_cli.tolk.godkjenning.typer.koder import Spor

G = "G-2026-0001"
TEKST = "Emnelisten viser faget."
pexpect = pytest.importorskip("pexpect", reason="pexpect finnes ikke her")


@pytest.fixture
def ok(ovelse: Program) -> Any:
    """Kari in the exercise database of the program."""
    motor = Motor(SQLite(ovelse.database))
    yield hjelp.lag_kontekst(motor)
    motor.lukk()


@pytest.fixture
def fil(tmp_path: Path) -> Path:
    sti = tmp_path / "tekst.txt"
    sti.write_text(TEKST, "utf-8")
    return sti


class Vindu:
    """The walk in a window of its own, where choices are made by their words."""

    def __init__(self, imdi: Program, *argumenter: str) -> None:
        self.barn = pexpect.spawn(
            sys.executable,
            ["-m", "imdi_cli", "godkjenning", "behandle", *argumenter],
            env={**imdi.miljo, "IMDI_TILGJENGELIG": "1", "TERM": "xterm", "NO_COLOR": "1", "COLUMNS": "400"},
            cwd=str(imdi.mappe),
            encoding="utf-8",
            timeout=15,
            dimensions=(50, 400),
        )
        self.sett = ""

    def til(self, ventet: str) -> str:
        """Wait for a text; give what was shown before it."""
        self.barn.expect(ventet)
        self.sett += self.barn.before + (self.barn.after if isinstance(self.barn.after, str) else "")
        return str(self.barn.before)

    def velg(self, sporsmal: str, *valg: str) -> str:
        """Choose among a numbered list by the words; give what was shown before the question."""
        vist = self.til(re.escape(sporsmal) + r"[^\r\n]*\([^)]*\)[^\r\n]*:")
        numre = []
        for ord_ in valg:
            treff = re.findall(rf"(?m)^\s*(\d+)\.\s+{re.escape(ord_)}", vist)
            assert treff, f"«{ord_}» står ikke i\n{vist}"
            numre.append(treff[-1])
        self.barn.sendline(", ".join(numre))
        return vist

    def gjor(self, steg_: str) -> str:
        return self.velg("Hva vil du gjøre?", steg_)

    def annet(self, steg_: str) -> None:
        self.gjor("Noe annet")
        self.velg("Hva annet?", steg_)

    def svar(self, sporsmal: str, svar_: str) -> None:
        self.til(re.escape(sporsmal) + " ")
        self.barn.sendline(svar_)

    def skriv(self, sporsmal: str, tekst: str = TEKST) -> None:
        self.til(re.escape(sporsmal) + r".*punktum[^\r\n]*\r\n>")
        self.barn.sendline(tekst)
        self.til(">")
        self.barn.sendline(".")

    def slutt(self) -> str:
        self.gjor("Slutt her")
        return self.ut()

    def ut(self) -> str:
        self.til(pexpect.EOF)
        self.barn.close()
        assert self.barn.exitstatus == 0, self.sett
        return self.sett


LESNING = ("godkjenning.vist",)


def innholdet(imdi: Program) -> dict[str, list[Any]]:
    """Give every row of the case, without the time and the number of the journal row."""
    with sqlite3.connect(imdi.database) as db:
        tabeller = [
            navn
            for (navn,) in db.execute("SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name")
            if navn.startswith("godkjenning") or navn in ("frist", "brev")
        ]
        ut = {}
        for tabell in tabeller:
            kolonner = [r[1] for r in db.execute(f"PRAGMA table_info({tabell})") if r[1] != "sist"]
            ut[tabell] = sorted(db.execute(f"SELECT {', '.join(kolonner)} FROM {tabell}"), key=repr)
        ut["journal"] = [
            r for r in db.execute("SELECT handling FROM journal ORDER BY nr").fetchall() if r[0] not in LESNING
        ]
    return ut


def steg_for_steg(imdi: Program, *alle: tuple[Any, ...]) -> None:
    """Take steps by options alone."""
    for navn, *valg in alle:
        imdi("godkjenning", "behandle", G, "--uten-dialog", "--steg", navn, *(("--", *valg) if valg else ())).ok()


@pytest.fixture
def to(tmp_path: Path) -> tuple[Program, Program]:
    """Two exercise databases that begin alike: one for the window, one for the options."""
    programmer = []
    for navn in ("vindu", "valg"):
        (tmp_path / navn).mkdir()
        p = Program(tmp_path / navn)
        p.miljo |= {"IMDI_KLOKKE": "2026-11-23T10:15", "IMDI_BRUKER": "kari"}
        hjelp.lag_ovelse(p.database)
        (p.mappe / "tekst.txt").write_text(TEKST, "utf-8")
        programmer.append(p)
    return programmer[0], programmer[1]


def begge(to: tuple[Program, Program], lag: Any) -> None:
    for p in to:
        motor = Motor(SQLite(p.database))
        lag(hjelp.lag_kontekst(motor))
        motor.lukk()


def test_fra_mottatt_til_godkjent_i_vinduet_og_med_valg(to: tuple[Program, Program]) -> None:
    begge(to, sok)
    v = Vindu(to[0], G)
    vist = v.gjor("Be om det som mangler")
    assert "Spor: EØS-etablering, fordi søkeren er statsborger av Danmark" in vist
    assert "[1 Mottatt 02.11.2026]" in vist and "yrkeskvalifikasjonsforskriften § 8-2" in vist
    stengt = vist.partition("Stengt nå:")[2]
    assert "krev politiattest" in stengt and "§ 8-1 og vedlegg 2 bokstav d–g" in stengt
    assert "krever vedtak om godkjenning først" in stengt
    v.svar("Når må det som mangler, være sendt?", "15.1.2027")
    for nr in (1, 2):
        v.gjor("Før et dokument")
        v.velg("Før et dokument: hva?", "Et dokument som var krevd, er kommet")
        if nr == 1:
            v.velg("Hvilket dokument kom?", "1 ")
        v.svar("Når kom dokumentet?", "12.11.2026")
        v.svar("Når er det utstedt?", "")
        v.velg("Hvordan kom det?", "elektronisk")
        v.velg("Er det oversatt?", "ingen")
        v.svar("Hvilken fil skal legges ved?", "")
    v.gjor("Meld komplett")
    v.annet("Rett opplysninger")
    v.velg("Rett opplysninger: hva?", "Svar på om yrket")
    v.velg("Er yrket i hjemstaten det samme?", "ja")
    v.skriv("Hva er grunnen?")
    assert "Kan forlenges én gang" in v.slutt()
    fil = to[1].mappe / "tekst.txt"
    mottatt = ("--mottatt", "12.11.2026", "--kopi", "elektronisk", "--oversettelse", "ingen")
    steg_for_steg(
        to[1],
        ("be-om-det-som-mangler", "--frist", "15.1.2027"),
        ("før-et-dokument", "--nr", "1", *mottatt),
        ("for-et-dokument", "--nr", "2", *mottatt),
        ("meld-komplett",),
        ("rett-opplysninger", "--samme-yrke", "ja", "--grunn-fil", fil),
    )
    assert innholdet(to[0]) == innholdet(to[1])
    # The rest, which needs a qualification, is taken up where the case stands.
    begge(to, lambda k: dokumenter.ny_kvalifikasjon(k, innhold_nr(), kval()))
    v = Vindu(to[0])
    v.til("Hvilken søknad")
    v.barn.sendline("1")
    v.gjor("Begynn vurderingen")
    v.gjor("Vurder et språk")
    v.velg("Hvilken norsk kategori", "B")
    v.velg("Hvilket nivå er det norske", "D")
    v.velg("Hvilket nivå har søkeren", "vet ikke")
    v.velg("Hva gir den utenlandske", "vet ikke")
    v.svar("Er yrkeserfaring og livslang læring vurdert?", "")
    v.svar("Hvilken sakkyndig", "")
    v.skriv("Hvorfor er det norske yrket på det nivået?")
    v.velg("Hvilke kvalifikasjoner godtar du?", "1 ")
    v.velg("Hva svarer kvalifikasjon 1 til", "det som følger av typen")
    v.skriv("Hvordan vurderer du kvalifikasjonene?")
    v.gjor("Godkjenn")
    v.velg("Godkjenn: hva?", "I kategorien det er søkt om")
    assert "Alt du har gjort, er lagret." in v.slutt()
    steg_for_steg(
        to[1],
        ("begynn-vurderingen",),
        (
            *("vurder-et-språk", "--kategori", "B", "--norsk-nivå", "D", "--norsk-nivå-grunn-fil", fil),
            *("--godta", "1", "--begrunnelse-fil", fil),
        ),
        ("godkjenn", "--type", "godkjent"),
    )
    en, to_ = innholdet(to[0]), innholdet(to[1])
    assert en == to_
    assert en["godkjenning_vedtak"][0][3] == "godkjent"


def innhold_nr() -> Any:
    from imdi_cli.tolk.godkjenning.steg.felles import les_nr

    return les_nr(G)
