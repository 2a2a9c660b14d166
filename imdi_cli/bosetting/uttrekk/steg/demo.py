"""The synthetic extract as files, from the published totals and the register of kommuner."""

from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from typing import NamedTuple

from imdi_cli.bosetting.uttrekk.regler import demo as regler
from imdi_cli.bosetting.uttrekk.regler.felter import HODE
from imdi_cli.kjerne.avslag import Bruksfeil
from imdi_cli.kodeverk import kommuner
from imdi_cli.kodeverk.laster import les_rader

FASIT = (2022, 2024, 2025)
_FEIL_HVER = 200  # of the settled, one for each of the rules asked for
_KOMMUNEHODE = "aar;kommunenummer;kommunenavn;fylkesnummer;anmodning;vedtak"
_FAKTA = ("enslige", "med_barn", "em", "uten_barn")


class Fakta(NamedTuple):
    """One row of bosettingstall.csv."""

    aar: int
    fylke: str
    anmodet: int
    vedtatt: int
    bosatt: int
    kollektiv: int
    husstander: dict[str, int]
    overforing: int | None
    mottak: int | None
    ventetid: int | None


class Demo(NamedTuple):
    """What was made: two files, the day of the extract, how many, and what of it is assumed."""

    dato: date
    personer: bytes
    kommuner: bytes
    antall: int
    antakelser: tuple[str, ...]


def lag(fro: int, antall: int | None, fasit: int | None, feil: Sequence[int], dato: date) -> Demo:
    """Make an extract of `antall` persons, or exactly the settled of a year that is known by fylke (`fasit`).

    Raises Bruksfeil for a year that is not known so, for no persons, and for a rule no fault is made for.
    """
    if ukjente := [nr for nr in feil if nr not in regler.FEIL]:
        raise Bruksfeil(
            f"Feil etter regel {', '.join(map(str, ukjente))} kan ikke blandes inn (--feil).",
            neste=f"Velg blant {', '.join(map(str, regler.FEIL))}.",
        )
    if fasit is not None and fasit not in FASIT:
        raise Bruksfeil(f"{fasit} er ikke kjent fylke for fylke (--fasit).", neste="Velg 2022, 2024 eller 2025.")
    if fasit is None and not antall:
        raise Bruksfeil("Det må sies hvor mange personer (--personer).", neste="Oppgi --personer N eller --fasit ÅR.")
    trekk = regler.Trekning(fro)
    fakta = _fakta()
    if fasit is not None:
        dato = date(fasit + 1, 1, 31)
        aarene, ventende, avsluttede = [_fasit(fakta, fasit)], 0, 0
    else:
        assert antall is not None
        ventende = antall * regler.VENTER_AV_HUNDRE // 100
        avsluttede = antall * regler.AVSLUTTET_AV_HUNDRE // 100
        aarene = _aarene(fakta, antall - ventende - avsluttede, dato)
    rader = _rader(aarene, ventende, avsluttede, dato, trekk)
    tekst = _csv(_bland_inn(rader, feil, trekk))
    return Demo(
        dato,
        tekst.encode(),
        _kommunefil(fakta, aarene, fasit).encode(),
        tekst.count("\n") - 1,
        _antakelser(fakta, aarene),
    )


def _fakta() -> list[Fakta]:
    def tall(celle: str) -> int | None:
        return int(celle) if celle else None

    ut = []
    for aar, fylke, anmodet, vedtatt, bosatt, kollektiv, *hus, overf, mottak, ventetid, _ in les_rader(
        "bosettingstall.csv"
    ):
        husstander = {navn: int(n) for navn, n in zip(_FAKTA, hus, strict=True) if n}
        ut.append(
            Fakta(
                *(int(aar), fylke, int(anmodet or 0), int(vedtatt or 0), int(bosatt), int(kollektiv or 0)),
                *(husstander, tall(overf), tall(mottak), tall(ventetid)),
            )
        )
    return ut


def _sammensetning(f: Fakta) -> dict[str, int]:
    """Give the kinds of household of a year, those that are not known by the assumed split of the rest."""
    if len(f.husstander) == len(_FAKTA):
        return f.husstander
    antatt = {n: v for n, v in regler.ANTATT_HUSSTAND.items() if n not in f.husstander}
    return f.husstander | regler.fordel(f.bosatt - sum(f.husstander.values()), antatt)


def _aar(f: Fakta, per_kommune: Mapping[str, int], kollektiv: Mapping[str, int]) -> regler.Aarstall:
    overforing = regler.ANTATT_OVERFORING if f.overforing is None else f.overforing
    privat = regler.ANTATT_PRIVAT if f.mottak is None else 100 - f.mottak - overforing
    return regler.Aarstall(
        *(f.aar, per_kommune, kollektiv, _sammensetning(f), overforing, privat),
        regler.ANTATT_VENTETID if f.ventetid is None else f.ventetid,
    )


def _vekter(aar: int, fylke: str = "") -> dict[str, int]:
    return {nr: regler.vekt(nr) for nr, k in kommuner().i_aar(aar).items() if fylke in ("", k.fylke)}


def _fasit(fakta: Sequence[Fakta], aar: int) -> regler.Aarstall:
    landet = next(f for f in fakta if f.aar == aar and not f.fylke)
    fylkene = [f for f in fakta if f.aar == aar and f.fylke]
    per_kommune: dict[str, int] = {}
    for f in fylkene:
        per_kommune |= regler.fordel(f.bosatt, _vekter(aar, f.fylke))
    return _aar(landet, per_kommune, {f.fylke: f.kollektiv for f in fylkene})


def _aarene(fakta: Sequence[Fakta], antall: int, dato: date) -> list[regler.Aarstall]:
    """Spread the settled over the years up to the extract, within the time the data may be kept."""
    landet = {f.aar: f for f in fakta if not f.fylke and dato.year - 14 <= f.aar <= dato.year}
    if not landet:
        raise Bruksfeil(
            f"Det er ingen kjente tall for årene før {dato.year}.", neste="Oppgi en senere --uttrekk-dato."
        )
    per_aar = regler.fordel(antall, {str(aar): f.bosatt for aar, f in landet.items()})
    ut = []
    for aar, f in landet.items():
        n = per_aar[str(aar)]
        kjent = max((g.aar for g in fakta if g.fylke and g.aar <= aar), default=0)
        fylkene = {g.fylke: g.bosatt for g in fakta if g.fylke and g.aar == kjent}
        if not fylkene or not set(fylkene) <= {k.fylke for k in kommuner().i_aar(aar).values()}:
            per_kommune = regler.fordel(n, _vekter(aar))
        else:
            per_kommune = {}
            for fylke, m in regler.fordel(n, fylkene).items():
                per_kommune |= regler.fordel(m, _vekter(aar, fylke))
        ut.append(_aar(f, per_kommune, {"": n * f.kollektiv // f.bosatt}))
    return ut


def _rader(
    aarene: Sequence[regler.Aarstall], ventende: int, avsluttede: int, dato: date, trekk: regler.Trekning
) -> Iterator[dict[str, str]]:
    nr = husstand = 0
    for aar in aarene:
        alle = regler.husstander(aar, trekk)
        fylke = {k: "" if "" in aar.kollektiv else kommuner().i_aar(aar.aar)[k].fylke for k in aar.kommuner}
        kollektive = regler.kollektive(alle, fylke, aar.kollektiv)
        saker = regler.Saksfordeling(sum(aar.kommuner.values()), aar.overforing, aar.privat)
        for plass, h in enumerate(alle):
            kollektiv = plass in kollektive
            f = regler.bosatt_i(aar.aar, dato, aar.ventetid, kollektiv, trekk)
            sakstype, land = saker.neste(h, kollektiv), regler.nasjonalitet(trekk)
            husstand += 1
            for fodt in regler.fodselsdager(h, f, trekk):
                nr += 1
                yield regler.person(nr, husstand, h, f, fodt, sakstype, kollektiv, land)
    for antall, lag_forlop in ((ventende, regler.venter), (avsluttede, regler.avsluttet)):
        siste = aarene[-1]._replace(kommuner=regler.fordel(antall, _vekter(dato.year)))
        alle = regler.husstander(siste, trekk) if antall else []
        saker = regler.Saksfordeling(antall, siste.overforing, siste.privat)
        for h in alle:
            f, sakstype, land = lag_forlop(dato, trekk), saker.neste(h, False), regler.nasjonalitet(trekk)
            husstand += 1
            for fodt in regler.fodselsdager(h, f, trekk):
                nr += 1
                yield regler.person(nr, husstand, h, f, fodt, sakstype, False, land)


def _bland_inn(
    rader: Iterator[dict[str, str]], feil: Sequence[int], trekk: regler.Trekning
) -> Iterator[dict[str, str]]:
    """Give some of the settled a fault, for each rule in turn; the first of them for certain."""
    vent = 0
    tur = 0
    for rad in rader:
        if feil and rad["bosettingsdato"] and not vent:
            rad = regler.med_feil(rad, feil[tur % len(feil)])
            tur += 1
            vent = 1 if tur < len(feil) else _FEIL_HVER // len(feil) + trekk.under(_FEIL_HVER)
        elif vent:
            vent -= 1
        yield rad


def _csv(rader: Iterator[dict[str, str]]) -> str:
    linjer = [";".join(HODE)]
    linjer += [";".join(rad[felt] for felt in HODE) for rad in rader]
    return "\n".join([*linjer, ""])


def _kommunefil(fakta: Sequence[Fakta], aarene: Sequence[regler.Aarstall], fasit: int | None) -> str:
    """Write what the kommuner were asked for and decided, where that is known, by the same weights and share."""
    linjer = [_KOMMUNEHODE]
    for aar in aarene:
        landet = next(f for f in fakta if f.aar == aar.aar and not f.fylke)
        navn = kommuner().i_aar(aar.aar)
        n = sum(aar.kommuner.values())
        fylkene = [f for f in fakta if f.aar == aar.aar and f.fylke] or [landet]
        for f in fylkene:
            vekter = _vekter(aar.aar, f.fylke)
            anmodet, vedtatt = (
                regler.fordel(t if fasit else t * n // landet.bosatt, vekter) if t else {}
                for t in (f.anmodet, f.vedtatt)
            )
            linjer += [
                f"{aar.aar};{nr};{navn[nr].navn};{navn[nr].fylke};{anmodet.get(nr, '')};{vedtatt.get(nr, '')}"
                for nr in vekter
                if anmodet or vedtatt
            ]
    return "\n".join([*linjer, ""])


def _antakelser(fakta: Sequence[Fakta], aarene: Sequence[regler.Aarstall]) -> tuple[str, ...]:
    """Say what is assumed, with the years it is assumed for."""
    brukt = {f.aar: f for f in fakta if not f.fylke and f.aar in {a.aar for a in aarene}}

    def noen(aar: list[int]) -> str:
        return ", ".join(map(str, aar))

    uten_type = [aar for aar, f in brukt.items() if len(f.husstander) < len(_FAKTA)]
    uten_sak = [aar for aar, f in brukt.items() if f.overforing is None]
    uten_tid = [aar for aar, f in brukt.items() if f.ventetid is None]
    hus = regler.ANTATT_HUSSTAND
    deler = [
        (
            uten_type,
            f"Husstander: {hus['enslige']} % enslige, {hus['med_barn']} % i familier med barn, {hus['em']} % enslige "
            f"mindreårige, {hus['uten_barn']} % i familier uten barn",
        ),
        (
            uten_sak,
            f"Sakstype: {regler.ANTATT_OVERFORING} % overføringsflyktninger, {regler.ANTATT_PRIVAT} % privatboende, "
            "resten mottaksbeboere",
        ),
        (uten_tid, f"Ventetid: {regler.ANTATT_VENTETID / 10:.0f} måneder i gjennomsnitt"),
    ]
    ut = [f"{hva} ({noen(aar)})." for aar, hva in deler if aar]
    ut.append("Fordelingen på kommuner er oppdiktet. Før 2020 er fordelingen på fylker det også.")
    return tuple(ut)
