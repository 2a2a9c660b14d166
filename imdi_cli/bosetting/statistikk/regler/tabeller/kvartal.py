"""M17 and M18, made for the months that end a quarter: noes to single cases, and the time each phase took."""

from collections.abc import Callable, Iterator, Sequence

from imdi_cli.bosetting.statistikk.regler import telles
from imdi_cli.bosetting.statistikk.regler.kolonner import Maske, gjennomsnitt, kvantiler
from imdi_cli.bosetting.statistikk.regler.parametre import kvartalsstart
from imdi_cli.bosetting.statistikk.regler.situasjon import Situasjon
from imdi_cli.bosetting.statistikk.regler.tabeller.felles import (
    BOSATTE,
    ETTER_SAK,
    ETTER_TYPE,
    IKKE_I_GRUPPER,
    Bilde,
    Kolonne,
    Utkast,
    telling,
)
from imdi_cli.bosetting.statistikk.regler.verdier import IKKE_MULIG, brok, prosent
from imdi_cli.bosetting.statistikk.typer.maaned import Celle, Hode, Rad, Slag, Sted, Tabell
from imdi_cli.bosetting.uttrekk.typer import Hendelse
from imdi_cli.kjerne.dato import vis_dato

IKKE_KVARTAL = "ikke beregnet: lages bare for måneder som avslutter et kvartal (mars, juni, september og desember)"
UTEN_LOGG = "ikke beregnet: mangler hendelser (ja og nei fra kommunene)"
SVAR = "svar fra kommuner"


def _periode(b: Bilde) -> str:
    fra = kvartalsstart(b.dag)
    assert fra
    return f"{vis_dato(fra)}\u2013{vis_dato(b.dag)}"


# --- M17 --------------------------------------------------------------------------------------------------------


def _hode(nokkel: str, tekst: str, slag: Slag = Slag.ANTALL) -> Hode:
    return Hode(nokkel, tekst, slag, "M17", SVAR, variabel=nokkel, endres=False)


_M17 = (
    _hode("nei", "Nei"),
    _hode("personer", "Personer med minst ett nei"),
    _hode("kommuner", "Kommuner med minst ett nei"),
    _hode("svar", "Svar (ja og nei)"),
    _hode("andel", "Andel nei (%)", Slag.PROSENT),
)


def m17(b: Bilde) -> Tabell:
    """Count the answers of the quarter."""
    fra, hendelser = kvartalsstart(b.dag), b.kilder.hendelser
    mangler = IKKE_KVARTAL if fra is None else UTEN_LOGG if hendelser is None else ""
    rader: list[Rad] = []
    celler: list[tuple[Celle, ...]] = []
    if fra is not None and hendelser is not None:
        i_kvartalet = [h for h in hendelser if fra.toordinal() <= h.dag <= b.naa.til and telles.er_nei(h) is not None]
        for rad, svar, bare_nei in _grupper(b, i_kvartalet):
            rader.append(rad)
            nei = [h for h in svar if telles.er_nei(h)]
            celler.append(
                (
                    Celle(len(nei)),
                    Celle(len({h.person for h in nei})),
                    Celle(len({h.kommune for h in nei if h.kommune})),
                    IKKE_MULIG if bare_nei else Celle(len(svar)),
                    IKKE_MULIG if bare_nei else prosent(len(nei), len(svar)),
                )
            )
    return Tabell(
        "M17",
        "M17 Nei til enkeltsaker",
        "Nei til enkeltsaker"
        + ("" if mangler else f", etter sakstype, persontype og begrunnelse. {_periode(b)}. Antall og prosent"),
        ("Gruppe",),
        _M17,
        tuple(rader),
        tuple(celler),
        (IKKE_I_GRUPPER, "Svar om personer som ikke er med i måneden, er bare med i totalen."),
        mangler,
    )


def _grupper(b: Bilde, svar: Sequence[Hendelse]) -> Iterator[tuple[Rad, list[Hendelse], bool]]:
    """Give each row, its answers, and whether they are all noes."""
    n = len(b.naa.k)
    for gruppe in (*ETTER_SAK, *ETTER_TYPE):
        if gruppe.rad.nokkel == "totalt":
            yield gruppe.rad, list(svar), False
        else:
            med = gruppe.hvem(b.naa)
            yield gruppe.rad, [h for h in svar if 0 <= h.person < n and med[h.person]], False
    for grunn in sorted({h.nei_grunn for h in svar if telles.er_nei(h)}):
        rad = Rad(
            f"grunn:{grunn or 'uoppgitt'}", f"Begrunnelse: {grunn or 'uoppgitt'}", Sted(gruppe=grunn or "uoppgitt")
        )
        yield rad, [h for h in svar if telles.er_nei(h) and h.nei_grunn == grunn], True


# --- M18 --------------------------------------------------------------------------------------------------------


def m18(b: Bilde) -> Utkast | Tabell:
    """Give the columns of every phase, for those settled in the quarter."""
    fra = kvartalsstart(b.dag)
    kolonner = [kolonne for fase in telles.FASER for kolonne in _fase(fase, b)]
    if fra is None:
        hoder = tuple(k.hode for k in kolonner)
        return Tabell("M18", "M18 Tid i hver fase", "Tid i hver fase", ("Gruppe",), hoder, (), (), (), IKKE_KVARTAL)
    return Utkast(
        "M18",
        "M18 Tid i hver fase",
        f"Tid i hver fase for bosatte, etter sakstype. {_periode(b)}. Dager",
        ETTER_SAK,
        kolonner,
        ("En fase er med når begge datoene er kjent og i rekkefølge.", IKKE_I_GRUPPER),
    )


def _fase(fase: telles.Fase, b: Bilde) -> Iterator[Kolonne]:
    start = kvartalsstart(b.dag)

    def hvem(s: Situasjon) -> Maske:
        assert start
        return telles.gjennom(Situasjon(s.d, start), fase)

    def hode(nokkel: str, tekst: str, slag: Slag) -> Hode:
        navn = f"{fase.nokkel}_{nokkel}"
        return Hode(navn, tekst, slag, "M18", BOSATTE, fase.tekst, f"fase_{navn}", endres=False)

    def dager(s: Situasjon, rad: Maske, regn: Callable[..., Celle]) -> Celle:
        valgt = hvem(s) & rad
        return regn(s.k[fase.til][valgt] - s.k[fase.fra][valgt])

    yield telling(hode("n", "Antall", Slag.ANTALL), hvem)
    yield Kolonne(
        hode("snitt", "Gjennomsnitt (dager)", Slag.DAGER),
        lambda s, rad: dager(s, rad, lambda d: brok(gjennomsnitt(d))),
    )
    yield Kolonne(
        hode("median", "Median (dager)", Slag.DAGER),
        lambda s, rad: dager(s, rad, lambda d: brok(kvantiler(d, (5,))[0])),
    )
