"""The cells of one row of a file of interpreters, read and checked one by one."""

import re
from collections.abc import Mapping, Sequence
from datetime import date
from typing import NamedTuple, TypeVar
from unicodedata import normalize

from imdi_cli.kjerne.avslag import Bruksfeil
from imdi_cli.kjerne.dato import kort_dato, les_dato
from imdi_cli.kjerne.kode import Kode
from imdi_cli.tolk.register.regler.ord import les_ord
from imdi_cli.tolk.register.regler.sok import sokeform
from imdi_cli.tolk.register.typer import (
    Funn,
    Kapasitet,
    Kjonn,
    Kvalifikasjon,
    Oppnadd,
    Status,
    Tolk,
    Tolketype,
)

KOLONNER = (
    *("tolkenummer", "fornavn", "mellomnavn", "etternavn", "kjonn", "fodselsdato", "fylke", "telefon", "epost"),
    *("adresse", "adresse_samtykke", "sprak", "tolketype", "kvalifikasjon", "oppnadd", "kapasitet"),
    *("oppfort", "status"),
)
SAMMENLIGNES = "kategori"
LENGST = 200

FODSELSNUMMER = re.compile(r"(?<![+0-9])[0-9]{6} ?[0-9]{5}(?![0-9])")
TELEFON = re.compile(r"\+?[0-9][0-9 ()-]{3,24}")
EPOST = re.compile(r"[^@\s,;]+@[^@\s,;]+\.[^@\s,;]+")
_UTEN_FNR = (
    "Ta det bort: fødselsnummer skal ikke vises offentlig (tolkeforskriften § 13), og imdi lagrer det ikke. "
    "Er det et utenlandsk telefonnummer, skriv + foran."
)

K = TypeVar("K", bound=Kode)


class Rad(NamedTuple):
    """One row: who, and one qualification in one language. `kategori` is what the file states, if it does."""

    linje: int
    tolk: Tolk
    sprak: str
    tolketype: Tolketype
    oppnadd: Oppnadd
    kategori: str


class Leser:
    """Reads the cells of rows one by one, and keeps what is wrong with them."""

    def __init__(self, plass: Mapping[str, int], i_dag: date, fylker: Mapping[str, str]) -> None:
        self._plass = plass
        self._i_dag = i_dag
        self._fylker = fylker
        self._linje = 0
        self._celler: Sequence[str] = ()
        self.feil: list[Funn] = []

    def les(self, linje: int, celler: Sequence[str]) -> Rad | None:
        """Read one row; None when something in it is wrong."""
        self._linje, self._celler = linje, celler
        feil_for = len(self.feil)
        if self._har_fodselsnummer():
            return None
        tolk = Tolk(
            tolkenummer=self._tolkenummer(),
            fornavn=self._tekst("fornavn"),
            mellomnavn=self._tekst("mellomnavn"),
            etternavn=self._tekst("etternavn"),
            kjonn=self._kode(Kjonn, "kjonn"),
            fodselsdato=self._dato("fodselsdato", fortid=True),
            fylke=self._fylke(),
            telefon=self._monster("telefon", TELEFON, "et telefonnummer", "Skriv det slik: +47 99 99 99 99."),
            epost=self._monster("epost", EPOST, "en e-postadresse", "Skriv den slik: navn@eksempel.no."),
            adresse=self._tekst("adresse"),
            adresse_samtykke=self._ja_nei("adresse_samtykke"),
            kapasitet=self._kode(Kapasitet, "kapasitet"),
            oppfort=self._dato("oppfort"),
            status=self._kode(Status, "status", paakrevd=True) or Status.IKKE_OPPFORT,
        )
        if not tolk.navn:
            self._si("etternavn", "mangler navn", "Tolken har ikke noe navn.", "Fyll ut fornavn og etternavn.")
        sprak = self._tekst("sprak").lower()
        if not sprak:
            self._si("sprak", "mangler språk", "Språket mangler.", "Skriv språket, for eksempel somali.")
        tolketype = self._kode(Tolketype, "tolketype", paakrevd=True) or Tolketype.TALESPRAK
        kvalifikasjon = self._kode(Kvalifikasjon, "kvalifikasjon", paakrevd=True) or Kvalifikasjon.UTENLANDSK
        oppnadd = Oppnadd(kvalifikasjon, self._dato("oppnadd"))
        oppgitt = self._tekst(SAMMENLIGNES) if SAMMENLIGNES in self._plass else ""
        if len(self.feil) > feil_for:
            return None
        return Rad(linje, tolk, sprak, tolketype, oppnadd, oppgitt)

    def sammenlign(self, rekke: list[Rad]) -> None:
        """Check the rows of one interpreter against each other."""
        forste, sett = rekke[0], dict[tuple[str, Tolketype, Kvalifikasjon], int]()
        for rad in rekke:
            self._linje = rad.linje
            for felt, en, annen in zip(Tolk._fields, forste.tolk, rad.tolk, strict=True):
                if en != annen:
                    self._si(
                        felt,
                        f"ulik {felt}",
                        f"Tolk {rad.tolk.tolkenummer} har «{_vis(en)}» på linje {forste.linje} og «{_vis(annen)}» "
                        f"på linje {rad.linje}.",
                        "Alle radene for en tolk må si det samme om personen.",
                    )
            nokkel = (rad.sprak, rad.tolketype, rad.oppnadd.kvalifikasjon)
            if (tidligere := sett.setdefault(nokkel, rad.linje)) != rad.linje:
                self._si(
                    "kvalifikasjon",
                    "samme rad to ganger",
                    f"Tolk {rad.tolk.tolkenummer} har «{rad.oppnadd.kvalifikasjon.tekst}» i {rad.sprak} både på "
                    f"linje {tidligere} og linje {rad.linje}.",
                    "Slett den ene raden.",
                )

    def _si(self, felt: str, slag: str, hva: str, neste: str) -> None:
        self.feil.append(Funn(self._linje, felt, slag, hva, neste))

    def _har_fodselsnummer(self) -> bool:
        """Look for eleven digits in every cell. The sentence never repeats them."""
        for felt, nr in self._plass.items():
            if FODSELSNUMMER.search(self._celler[nr]):
                self._si(felt, "fødselsnummer", "Cellen har elleve sifre, som i et fødselsnummer.", _UTEN_FNR)
                return True
        return False

    def _tekst(self, felt: str) -> str:
        tekst = " ".join(normalize("NFC", self._celler[self._plass[felt]]).split())
        if len(tekst) > LENGST:
            self._si(
                felt, f"for lang {felt}", f"Cellen har {len(tekst)} tegn.", f"Skriv høyst {LENGST} tegn i {felt}."
            )
        return tekst[:LENGST]

    def _tolkenummer(self) -> int:
        tekst = self._tekst("tolkenummer")
        if not re.fullmatch("[0-9]{1,10}", tekst) or int(tekst) == 0:
            hva = f"«{tekst}» er ikke et tolkenummer." if tekst else "Tolkenummeret mangler."
            self._si("tolkenummer", "tolkenummer", hva, "Skriv bare sifre.")
            return 0
        return int(tekst)

    def _kode(self, koder: type[K], felt: str, *, paakrevd: bool = False) -> K | None:
        tekst = self._tekst(felt)
        if not tekst and not paakrevd:
            return None
        funnet = les_ord(koder, tekst)
        if funnet is None:
            hva = f"«{tekst}» er ikke kjent." if tekst else "Cellen er tom."
            self._si(felt, f"ukjent {felt}", hva, f"Skriv {_eller([k.value for k in koder])}.")
        return funnet

    def _ja_nei(self, felt: str) -> bool:
        """Read a consent. An empty cell is no consent."""
        tekst = self._tekst(felt)
        svar = {"": False, "nei": False, "n": False, "0": False, "ja": True, "j": True, "1": True}
        if tekst.casefold() not in svar:
            self._si(felt, f"ukjent {felt}", f"«{tekst}» er verken ja eller nei.", "Skriv ja eller nei.")
        return svar.get(tekst.casefold(), False)

    def _dato(self, felt: str, *, fortid: bool = False) -> str | None:
        tekst = self._tekst(felt)
        if not tekst:
            return None
        try:
            dag = les_dato(tekst)
        except Bruksfeil as feil:
            self._si(felt, f"ugyldig {felt}", feil.hva, feil.neste)
            return None
        if fortid and dag > self._i_dag:
            self._si(felt, f"ugyldig {felt}", f"{kort_dato(dag)} er fram i tid.", "Sjekk årstallet.")
        return dag.isoformat()

    def _fylke(self) -> str:
        tekst = self._tekst("fylke")
        nummer = self._fylker.get(sokeform(tekst), "") if tekst else ""
        if tekst and not nummer:
            raad = "Skriv nummeret med to sifre eller navnet, for eksempel 03 eller Oslo."
            if tekst.isdigit() and len(tekst) == 1:
                raad = f"Har Excel fjernet nullen foran? Skriv 0{tekst}."
            self._si("fylke", "ukjent fylke", f"«{tekst}» er ikke et fylke.", raad)
        return nummer

    def _monster(self, felt: str, monster: re.Pattern[str], hva: str, neste: str) -> str:
        tekst = self._tekst(felt)
        if tekst and not monster.fullmatch(tekst):
            self._si(felt, f"ugyldig {felt}", f"«{tekst}» er ikke {hva}.", neste)
        return tekst


def _eller(valg: list[str]) -> str:
    return f"{', '.join(valg[:-1])} eller {valg[-1]}"


def _vis(verdi: object) -> str:
    if isinstance(verdi, bool):
        return "ja" if verdi else "nei"
    return "" if verdi is None else str(verdi)
