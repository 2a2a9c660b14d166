"""T9a–T9c: what kommuner were asked for and decided, and what has come of it."""

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from typing import NamedTuple

from imdi_cli.bosetting.statistikk.regler import telles
from imdi_cli.bosetting.statistikk.regler.kolonner import Maske, antall, per_kode
from imdi_cli.bosetting.statistikk.regler.situasjon import Situasjon
from imdi_cli.bosetting.statistikk.regler.tabeller.felles import KOMMUNER, PLASSER, Bilde, Steder, hittil, stor
from imdi_cli.bosetting.statistikk.regler.verdier import IKKE_KJENT, IKKE_MULIG, kjent, prosent
from imdi_cli.bosetting.statistikk.typer.maaned import Celle, Hode, Rad, Slag, Sted, Tabell
from imdi_cli.bosetting.uttrekk.typer import Kommuneaar, Tillatelse
from imdi_cli.kjerne.dato import vis_dato

LANDET = "0"
UOPPGITT, UTEN_FYLKE = "9999", "99"
IKKE_FYLKER = {"21": "Svalbard", "22": "Jan Mayen", UTEN_FYLKE: "Ikke plassert i fylke"}
MANGLER = "ikke beregnet: mangler kommunefilen (anmodning og vedtak) for året"
SKJERMET_I_LANDET = (
    "Personer med skjermet identitet er med i antallet bosatte i landet, men ikke i noe fylke eller noen kommune. "
    "Landet kan derfor være mer enn summen av fylkene."
)


class Kommunetall(NamedTuple):
    """One kommune: what was recorded for the year (None where nothing was), and the persons counted there."""

    fylke: str
    nummer: str
    anmodning: int | None
    opprinnelig: int | None
    vedtak: int | None
    bosatt: int
    kollektiv: int
    avtalt: int
    avtalt_kollektiv: int
    fordelt: int

    @property
    def har_bosatt(self) -> bool:
        """M13: a kommune, and not only a code, that has settled someone."""
        return self.bosatt > 0 and self.fylke not in IKKE_FYLKER


def steder(s: Situasjon, aarsrader: Iterable[Kommuneaar], st: Steder) -> list[Kommunetall]:
    """Put together what was recorded and what was counted, for every kommune that has either; fylke by fylke."""
    aar = s.fra_dag.year
    bosatt, avtalt, fordelt = telles.bosatt_i_kommune(s), telles.avtalt(s), telles.fordelt(s)
    kollektiv = s.k["tillatelse"] == Tillatelse.UTL34.nummer

    def tell(felt: str, hvem: Maske) -> dict[str, int]:
        ut: Counter[str] = Counter()
        for kode, n in per_kode(s.k[felt], hvem).items():
            ut[f"{kode:04}" if kode else UOPPGITT] += n
        return ut

    per = (
        tell("bosatt_kommune", bosatt),
        tell("bosatt_kommune", bosatt & kollektiv),
        tell("tildelt_kommune", avtalt),
        tell("tildelt_kommune", avtalt & kollektiv),
        tell("fordelt_kommune", fordelt),
    )
    rader = {rad.kommune: rad for rad in aarsrader}
    ut = []
    for nummer in {*rader, *(nr for tall in per for nr in tall)}:
        rad = rader.get(nummer)
        av_aaret = (rad.anmodning, rad.anmodning_opprinnelig, rad.vedtak) if rad else (None, None, None)
        talt = [tall.get(nummer, 0) for tall in per]
        ut.append(Kommunetall(st.fylke(nummer, aar), nummer, *av_aaret, *talt))
    return sorted(ut, key=lambda sted: (sted.fylke, sted.nummer))


def t9(b: Bilde, s: Situasjon) -> tuple[Tabell, Tabell, Tabell]:
    """Make the three tables as things stand on a day; without rows when nothing is recorded for the year."""
    aarsrader = b.kilder.kommuner.get(s.fra_dag.year, ())
    alle = steder(s, aarsrader, b.steder) if aarsrader else []
    mangler = "" if aarsrader else MANGLER
    return (_t9a(b, s, alle, mangler), _t9b(b, s, alle, aarsrader, mangler), _t9c(b, s, alle, mangler))


def _hode(
    nokkel: str,
    tekst: str,
    slag: Slag = Slag.ANTALL,
    bolk: str = "",
    *,
    id_: str = "M12",
    populasjon: str = PLASSER,
    endres: bool = True,
) -> Hode:
    return Hode(nokkel, tekst, slag, id_, populasjon, bolk, nokkel, endres=endres)


# --- T9a --------------------------------------------------------------------------------------------------------

_ANTALL, _BRUK = "Plasser", "Bruk"
_T9A = (
    _hode("anmodet", "Anmodet", bolk=_ANTALL),
    _hode("vedtatt", "Vedtatt", bolk=_ANTALL),
    _hode("bosatt", "Bosatt", bolk=_ANTALL),
    _hode("kollektiv", "Herav kollektiv", bolk=_ANTALL, id_="M02"),
    _hode("avtalt", "Avtalt, ikke bosatt", bolk=_ANTALL),
    _hode("fordelt", "Fordelt", bolk=_ANTALL),
    _hode("ledige", "Ledige plasser", bolk=_BRUK),
    _hode("overoppfylt", "Bosatt ut over vedtaket", bolk=_BRUK),
    _hode("ekskl", "Utnyttelse, bare bosatte (%)", Slag.PROSENT, _BRUK),
    _hode("inkl", "Utnyttelse med avtalt og fordelt (%)", Slag.PROSENT, _BRUK),
    _hode("har_bosatt", "Kommuner som har bosatt", bolk=_BRUK, id_="M13", populasjon=KOMMUNER),
)


def _t9a(b: Bilde, s: Situasjon, alle: list[Kommunetall], mangler: str) -> Tabell:
    aar = s.fra_dag.year
    rader, celler = [], []
    if not mangler:
        per_fylke: dict[str, list[Kommunetall]] = {nr: [] for nr in b.steder.fylker(aar)}
        for sted in alle:
            per_fylke.setdefault(sted.fylke, []).append(sted)
        navn = {**IKKE_FYLKER, **b.steder.fylker(aar)}
        rader.append(Rad(LANDET, "Landet", Sted(region=LANDET), foran=(LANDET,)))
        celler.append(_sum(alle, antall(s.bos), antall(telles.kollektive(s))))
        for nr, i_fylket in sorted(per_fylke.items()):
            rader.append(Rad(nr, navn[nr], Sted(region=nr), foran=(nr,)))
            celler.append(_sum(i_fylket, sum(x.bosatt for x in i_fylket), sum(x.kollektiv for x in i_fylket)))
    return Tabell(
        "T9a",
        "T9a Plasser, fylker",
        f"Tabell 9a. Vedtaksplasser i landet og fylkene. {stor(hittil(b))}. Antall og prosent",
        ("Region", "Navn"),
        _T9A,
        tuple(rader),
        tuple(celler),
        (
            "Ledige plasser er summen av det hver kommune har igjen; det som er bosatt ut over vedtaket i en "
            "kommune, er "
            "ikke trukket fra i en annen.",
            "Utnyttelsen er summen av bosatte delt på summen av vedtak.",
            "«..» betyr at det ikke er registrert, «.» at tallet ikke kan forekomme.",
            SKJERMET_I_LANDET,
        ),
        mangler,
    )


def _sum(kommuner: Sequence[Kommunetall], bosatt: int, kollektiv: int) -> tuple[Celle, ...]:
    """Sum a region. `bosatt` and `kollektiv` are given: in the country they hold more than its kommuner."""
    vedtatt = _summer(x.vedtak for x in kommuner)
    avtalt, fordelt = sum(x.avtalt for x in kommuner), sum(x.fordelt for x in kommuner)
    plasser = [telles.plasser(x.vedtak, x.bosatt, x.avtalt, x.fordelt) for x in kommuner if x.vedtak is not None]
    return (
        _summer(x.anmodning for x in kommuner),
        vedtatt,
        Celle(bosatt),
        Celle(kollektiv),
        Celle(avtalt),
        Celle(fordelt),
        Celle(sum(p.ledige for p in plasser)) if plasser else IKKE_KJENT,
        Celle(sum(p.overoppfylt for p in plasser)) if plasser else IKKE_KJENT,
        _per(bosatt, vedtatt),
        _per(bosatt + avtalt + fordelt, vedtatt),
        Celle(sum(x.har_bosatt for x in kommuner)),
    )


def _summer(tall: Iterable[int | None]) -> Celle:
    """Sum what is recorded; nothing recorded is not 0."""
    kjente = [n for n in tall if n is not None]
    return Celle(sum(kjente)) if kjente else IKKE_KJENT


def _per(teller: int, nevner: Celle) -> Celle:
    return prosent(teller, nevner.verdi) if isinstance(nevner.verdi, int) else IKKE_MULIG


# --- T9b --------------------------------------------------------------------------------------------------------

_T9B = (
    _hode("kommuner", "Kommuner", populasjon=KOMMUNER),
    _hode("anmodet", "Anmodede plasser"),
    _hode("vedtatt", "Vedtatte plasser"),
    _hode("har_bosatt", "Kommuner som har bosatt", id_="M13", populasjon=KOMMUNER),
    _hode("andel", "Andel som har bosatt (%)", Slag.PROSENT, id_="M13", populasjon=KOMMUNER),
)
_Svar = tuple[str, str, int, Callable[[Kommunetall], bool]]
_SVAR: tuple[_Svar, ...] = (
    ("flere", "Flere enn anmodet", 0, lambda x: x.vedtak is not None and x.vedtak > (x.anmodning or 0)),
    ("like", "Like mange som anmodet", 0, lambda x: x.vedtak is not None and x.vedtak == x.anmodning),
    ("faerre", "Færre enn anmodet", 0, lambda x: x.vedtak is not None and x.vedtak < (x.anmodning or 0)),
    ("nei", "Herav nei (0 plasser)", 1, lambda x: x.vedtak == 0),
    ("uten_vedtak", "Uten vedtak", 0, lambda x: x.vedtak is None),
    ("anmodet", "Anmodede kommuner i alt", 0, lambda x: True),
)


def _t9b(b: Bilde, s: Situasjon, alle: list[Kommunetall], aarsrader: Sequence[Kommuneaar], mangler: str) -> Tabell:
    rader, celler = [], []
    if not mangler:
        for rad, kommuner, antall_ in _svargrupper(alle, {rad.kommune for rad in aarsrader}, b, s.fra_dag.year):
            rader.append(rad)
            har = sum(x.har_bosatt for x in kommuner)
            celler.append(
                (
                    Celle(antall_),
                    Celle(sum(x.anmodning or 0 for x in kommuner)),
                    IKKE_MULIG if rad.nokkel == "uten_vedtak" else Celle(sum(x.vedtak or 0 for x in kommuner)),
                    Celle(har),
                    prosent(har, antall_),
                )
            )
    endret = [
        (x.opprinnelig, x.anmodning) for x in alle if x.opprinnelig is not None and x.opprinnelig != x.anmodning
    ]
    return Tabell(
        "T9b",
        "T9b Kommunenes svar",
        f"Tabell 9b. Kommunenes svar på anmodningen for {b.dag.year}, og kommuner som har bosatt. {stor(hittil(b))}. "
        "Antall og prosent",
        ("Svar",),
        _T9B,
        tuple(rader),
        tuple(celler),
        (
            "En kommune er anmodet når anmodningen er over 0. «Færre» omfatter dem som har svart nei.",
            *(
                (
                    f"Anmodningen er endret i {len(endret)} kommuner. Vedtakene er sammenlignet med den endrede "
                    "anmodningen, men kan være svar på den opprinnelige.",
                )
                if endret
                else ()
            ),
            "Andelen som har bosatt, er av kommunene i raden.",
        ),
        mangler,
    )


def _svargrupper(
    alle: list[Kommunetall], med_tall: set[str], b: Bilde, aar: int
) -> Iterator[tuple[Rad, list[Kommunetall], int]]:
    """Give each group of kommuner; all of them are as many as there are, also those nobody has mentioned."""
    anmodede = [x for x in alle if x.anmodning]
    for nokkel, tekst, nivaa, i_gruppen in _SVAR:
        kommuner = [x for x in anmodede if i_gruppen(x)]
        yield Rad(nokkel, tekst, Sted(gruppe=nokkel), nivaa), kommuner, len(kommuner)
    kommuner = [x for x in alle if x.nummer in med_tall and x.vedtak]
    yield Rad("har_vedtak", "Kommuner med vedtak over 0", Sted(gruppe="har_vedtak")), kommuner, len(kommuner)
    yield Rad("alle", "Alle kommuner i landet"), alle, b.steder.antall_kommuner(aar)


# --- T9c --------------------------------------------------------------------------------------------------------

_T9C = (
    _hode("anmodet", "Anmodet", endres=False),
    _hode("vedtatt", "Vedtatt", endres=False),
    _hode("bosatt", "Bosatt", endres=False),
    _hode("kollektiv", "Bosatt med kollektiv beskyttelse", id_="M02", endres=False),
    _hode("avtalt", "Avtalt å bosette", endres=False),
    _hode("avtalt_kollektiv", "Avtalt med kollektiv beskyttelse", endres=False),
)


def _t9c(b: Bilde, s: Situasjon, alle: list[Kommunetall], mangler: str) -> Tabell:
    aar = s.fra_dag.year
    navn: Mapping[str, str] = {**IKKE_FYLKER, **b.steder.fylker(aar)}
    return Tabell(
        "T9c",
        "T9c Kommuner",
        f"Tabell 9c. Anmodet, vedtatt, bosatt og avtalt i kommunene. {stor(hittil(b))}. Antall",
        ("Fylke", "Kommunenummer", "Kommune"),
        _T9C,
        tuple(
            Rad(
                x.nummer,
                b.steder.kommune(x.nummer, aar),
                Sted(region=x.nummer),
                foran=(navn.get(x.fylke, x.fylke), x.nummer),
            )
            for x in alle
        ),
        tuple(
            (
                kjent(x.anmodning),
                kjent(x.vedtak),
                *map(Celle, (x.bosatt, x.kollektiv, x.avtalt, x.avtalt_kollektiv)),
            )
            for x in alle
        ),
        (
            f"Avtalt å bosette er tildelt kommune og ikke bosatt {vis_dato(b.dag)}.",
            "«..» betyr at det ikke er registrert. 0 er et tall.",
            SKJERMET_I_LANDET,
        ),
        mangler,
    )
