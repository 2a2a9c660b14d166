"""The tidy form: one row for each figure, the same columns for every table.

`region` is 0 for the country, two digits for a fylke, four for a kommune; `alle` is the code of a total. A
hidden or missing figure has an empty `verdi` and its symbol. A sum of visible figures is a number, and how
many are hidden behind it stands in rows of its own (`skjult_bosatt` and so on).
"""

from collections.abc import Iterator

from imdi_cli.bosetting.statistikk.regler.telling import SVAR_FRA_ANMODEDE
from imdi_cli.bosetting.statistikk.typer.aar import IKKE_OPPGITT, Aarstabell, Celle, Maal, Sumrad, Svar

KOLONNER = (
    "tabell",
    "maal",
    "periode",
    "populasjon",
    "sakstype",
    "persontype",
    "gruppe",
    "region",
    "variabel",
    "verdi",
    "symbol",
)
ALLE = "alle"
Datarad = tuple[str | int | float | None, ...]


def datarader(tabell: Aarstabell) -> Iterator[Datarad]:
    """Give every figure of a year: T9a country and fylker, T9b answers, T9c kommuner."""
    har_opprinnelig = any(rad.maal.opprinnelig.symbol != IKKE_OPPGITT for rad in tabell.kommuner)

    def rad(navn: str, maal: str, region: str, variabel: str, celle: Celle, gruppe: str = ALLE) -> Datarad:
        populasjon = "kommuner" if variabel.startswith("kommuner") else "vedtaksplasser"
        return (navn, maal, str(tabell.aar), populasjon, ALLE, ALLE, gruppe, region, variabel, *celle)

    def tall(navn: str, region: str, maal: Maal) -> Iterator[Datarad]:
        for variabel, celle in zip(maal._fields, maal, strict=True):
            if variabel != "opprinnelig" or har_opprinnelig:
                yield rad(navn, "M12", region, _VARIABLER.get(variabel, variabel), celle)

    for sum_ in (tabell.landet, *tabell.fylker):
        yield from tall("T9a", sum_.region, sum_.maal)
        for variabel, celle in _antall(sum_):
            yield rad("T9a", "M13" if variabel == "kommuner_har_bosatt" else "M12", sum_.region, variabel, celle)
    for sum_ in (tabell.landet, *tabell.fylker):
        for gruppe, antall in _grupper(sum_):
            yield rad("T9b", "M12", sum_.region, "kommuner", Celle(antall), gruppe)
    for kommune in tabell.kommuner:
        yield from tall("T9c", kommune.nummer, kommune.maal)
        for gruppe in _grupper_for(kommune.svar):
            yield rad("T9b", "M12", kommune.nummer, "kommuner", Celle(1), gruppe)


_VARIABLER = {"opprinnelig": "opprinnelig_anmodet", "andel": "bosatt_av_vedtatt"}


def _antall(sum_: Sumrad) -> Iterator[tuple[str, Celle]]:
    yield "kommuner_anmodet", Celle(sum_.anmodede)
    yield "kommuner_har_vedtak", Celle(sum_.har_vedtak)
    yield "kommuner_har_bosatt", sum_.har_bosatt
    yield "kommuner_bosatt_over_vedtatt", sum_.over_vedtatt
    for felt, antall in sum_.skjult.items():
        if felt != "opprinnelig":
            yield f"kommuner_skjult_{felt}", Celle(antall)


def _grupper(sum_: Sumrad) -> Iterator[tuple[str, int]]:
    """Give the answers as published: «faerre» holds «nei», and without «nei» they add up to «alle»."""
    yield ALLE, sum_.anmodede
    for svar in SVAR_FRA_ANMODEDE:
        yield svar.value, sum_.svar[svar] + (sum_.svar[Svar.NEI] if svar is Svar.FAERRE else 0)


def _grupper_for(svar: Svar) -> tuple[str, ...]:
    if svar not in SVAR_FRA_ANMODEDE:
        return ()
    return (ALLE, svar.value) if svar is not Svar.NEI else (ALLE, Svar.FAERRE.value, Svar.NEI.value)
