"""The file of kommuner: what each was asked for and decided for a year, and the rules 31, 33, 35–39 and 54 of it.

A blank cell is «not recorded», and so is «-» and free text: none of them is 0. A row that names the whole country
or a fylke instead of a kommune is no kommune, but a total that the sum is held to.
"""

from collections.abc import Callable, Iterable, Mapping, Sequence
from datetime import date
from typing import NamedTuple

from imdi_cli.bosetting.uttrekk.regler.celler import SKJULT, les_dag
from imdi_cli.bosetting.uttrekk.regler.felter import KOMMUNETALL, nokkel
from imdi_cli.bosetting.uttrekk.regler.sjekk import Funnliste
from imdi_cli.bosetting.uttrekk.regler.tabell import regel
from imdi_cli.bosetting.uttrekk.typer import ALDRI, Funn, Kommuneaar, Kommunerad

_LANDET = frozenset({"landet", "hele_landet", "norge", "totalt", "total", "sum", "i_alt"})
SVAR = ("ikke_anmodet", "avventer", "ja_alle", "ja_flere", "ja_faerre", "nei")
_SVARORD = {**{s: s for s in SVAR}, "ja_faerre_": "ja_faerre", "ja_faere": "ja_faerre", "ja": "ja_alle"}


class Steder(NamedTuple):
    """What must be known of kommuner: which numbers are, those with a name (number, fylke), and their names."""

    kjent: Callable[[str], bool]
    med_navn: Callable[[str, int], Sequence[tuple[str, str]]]
    navn: Callable[[str, int], str]


class Kommunefil(NamedTuple):
    """The file read: its rows, and the totals it states, (year, fylke or '', column) → number."""

    rader: list[Kommuneaar]
    totaler: dict[tuple[int, str, str], int]
    fylke: dict[str, str]


def les_kommuner(rader: Iterable[Kommunerad], steder: Steder, funn: Funnliste) -> Kommunefil:
    """Read the file. What cannot be stored is among the findings."""
    ut: dict[tuple[int, str], Kommuneaar] = {}
    totaler: dict[tuple[int, str, str], int] = {}
    fylke: dict[str, str] = {}
    for rad in rader:
        c = {felt: celle.strip() for felt, celle in rad.celler.items()}
        aar = _tall(rad.linje, "aar", c["aar"], funn)
        if aar is None or not 1995 <= aar <= 2100:
            funn.legg(
                Funn(1, rad.linje, "aar", c["aar"], regel(1, 1).melding.format(rad=rad.linje, felt="aar"), form=1)
            )
            continue
        nummer = c["kommunenummer"]
        if not nummer and (sum_av := _total(c)) is not None:
            totaler |= {
                (aar, sum_av, felt): int(c[felt]) for felt in ("anmodning", "vedtak") if c.get(felt, "").isdigit()
            }
            continue
        nummer = nummer or _fra_navn(rad.linje, c, aar, steder, funn)
        if not nummer:
            continue
        if not (len(nummer) == 4 and nummer.isdigit() and steder.kjent(nummer)):
            melding = regel(31).melding.format(rad=rad.linje, verdi=nummer)
            funn.legg(Funn(31, rad.linje, "kommunenummer", nummer, melding))
            continue
        if (aar, nummer) in ut:
            melding = f"Rad {rad.linje}: kommune {nummer} står to ganger i {aar}."
            funn.legg(Funn(31, rad.linje, "kommunenummer", nummer, melding))
            continue
        fylke[nummer] = c.get("fylkesnummer") or nummer[:2]
        ut[aar, nummer] = _rad(rad.linje, c, aar, nummer, steder, funn)
    return Kommunefil([ut[n] for n in sorted(ut)], totaler, fylke)


def _rad(linje: int, c: Mapping[str, str], aar: int, nummer: str, steder: Steder, funn: Funnliste) -> Kommuneaar:
    navn = c.get("kommunenavn") or steder.navn(nummer, aar)
    tall: dict[str, int | None] = {}
    for felt in KOMMUNETALL:
        celle = c.get(felt, "")
        if felt.startswith("vedtak") and celle and not _er_tall(celle) and celle != SKJULT:
            tall[felt] = None
            melding = regel(37).melding.format(navn=navn, verdi=celle[:40]).replace(": vedtak er", f": {felt} er")
            funn.legg(Funn(37, linje, felt, celle[:40], melding))
        else:
            tall[felt] = _tall(linje, felt, celle, funn)
    svar = _SVARORD.get(nokkel(c.get("svarstatus", "")), "")
    if c.get("svarstatus") and not svar:
        melding = regel(8, 1).melding.format(
            rad=linje, felt="svarstatus", verdi=c["svarstatus"][:40], gyldige=", ".join(SVAR)
        )
        funn.legg(Funn(8, linje, "svarstatus", c["svarstatus"][:40], melding, form=1))
    dag = les_dag(c.get("vedtak_dato", ""))
    if dag < 0:
        melding = regel(5).melding.format(rad=linje, verdi=c["vedtak_dato"][:40], felt="vedtak_dato")
        funn.legg(Funn(5, linje, "vedtak_dato", c["vedtak_dato"][:40], melding))
    iso = date.fromordinal(dag).isoformat() if 0 < dag < ALDRI else None
    return Kommuneaar._make((aar, nummer, navn, *(tall[felt] for felt in KOMMUNETALL), iso, svar or None))


def _er_tall(celle: str) -> bool:
    return celle.isascii() and celle.isdigit() and len(celle) < 10


def _tall(linje: int, felt: str, celle: str, funn: Funnliste) -> int | None:
    """Read a number; None where the cell is blank, «-» or «.». Hidden, or something else, is a finding."""
    if _er_tall(celle):
        return int(celle)
    if celle == SKJULT:
        funn.legg(Funn(54, linje, felt, celle, regel(54).melding.format(felt=felt)))
    elif celle not in ("", "-", ".", ".."):
        melding = regel(8, 1).melding.format(rad=linje, felt=felt, verdi=celle[:40], gyldige="et helt tall")
        funn.legg(Funn(8, linje, felt, celle[:40], melding, form=1))
    return None


def _total(c: Mapping[str, str]) -> str | None:
    """Say what a row without a kommune is the total of: '' the country, a fylke's number, None when it is neither."""
    if nokkel(c.get("kommunenavn", "")) in _LANDET:
        return ""
    return c.get("fylkesnummer") if c.get("fylkesnummer") and not c.get("kommunenavn") else None


def _fra_navn(linje: int, c: Mapping[str, str], aar: int, steder: Steder, funn: Funnliste) -> str:
    """Find the number of a kommune from its name, and its fylke where that is given; '' when it is not one."""
    navn = c.get("kommunenavn", "")
    treff = [(nr, fylke) for nr, fylke in steder.med_navn(navn, aar) if c.get("fylkesnummer", "") in ("", nr[:2])]
    if len(treff) == 1:
        return treff[0][0]
    if treff:
        liste = ", ".join(f"{nr} i {fylke}" for nr, fylke in treff)
        funn.legg(Funn(33, linje, "kommunenavn", navn, regel(33).melding.format(navn=navn, liste=liste)))
    else:
        funn.legg(Funn(31, linje, "kommunenummer", navn, regel(31).melding.format(rad=linje, verdi=navn)))
    return ""


def sjekk_kommuner(fil: Kommunefil, bosatte: Mapping[tuple[int, str], int], funn: Funnliste) -> None:
    """Hold the file to the persons, and to itself: rules 35, 36, 38 and 39. `bosatte` is by year and kommune."""
    for r in fil.rader:
        n = bosatte.get((r.aar, r.kommune), 0)
        if n and not r.anmodning:
            funn.legg(Funn(35, 0, "anmodning", "", regel(35).melding.format(navn=r.navn, n=n)))
        if r.vedtak is not None and n > r.vedtak:
            prosent = f"{100 * n / r.vedtak:.1f}".replace(".", ",") if r.vedtak else "–"
            melding = regel(36).melding.format(navn=r.navn, b=n, v=r.vedtak, p=prosent)
            funn.legg(Funn(36, 0, "vedtak", str(r.vedtak), melding))
    for (aar, fylke, felt), oppgitt in sorted(fil.totaler.items()):
        rader = [r for r in fil.rader if r.aar == aar and fylke in ("", fil.fylke[r.kommune])]
        s = sum(getattr(r, felt) or 0 for r in rader)
        if s != oppgitt:
            melding = regel(38).melding.format(s=s, t=oppgitt, d=abs(s - oppgitt))
            funn.legg(Funn(38, 0, felt, str(oppgitt), melding))
    for aar in sorted({r.aar for r in fil.rader}):
        rader = [r for r in fil.rader if r.aar == aar]
        svar = [r.svarstatus for r in rader]
        a, b, c = svar.count("ja_flere"), svar.count("ja_alle"), svar.count("ja_faerre") + svar.count("nei")
        v = sum(r.vedtak is not None for r in rader)
        if a + b + c not in (0, v):
            funn.legg(Funn(39, 0, "svarstatus", "", regel(39).melding.format(a=a, b=b, c=c, s=a + b + c, v=v)))
