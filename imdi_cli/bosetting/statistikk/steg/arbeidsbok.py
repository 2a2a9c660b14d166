"""The workbook of a year: what stands on which sheet, in words for people."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from imdi_cli.bosetting.grunnlag.typer import Innlesing
from imdi_cli.bosetting.statistikk.regler.merknader import (
    FIGURDATA,
    FYLKER,
    KOMMUNER,
    LAND,
    SVAR,
    i_ord,
    merknader,
)
from imdi_cli.bosetting.statistikk.typer.aar import (
    IKKE_OPPGITT,
    SYMBOLTEKSTER,
    Kommunerad,
    Maal,
    Merknad,
    Sumrad,
    Svar,
    Utvalg,
)
from imdi_cli.filer.skriv.arbeidsbok import Arbeidsbok, Ark, Figur, Kolonne, Verdi
from imdi_cli.kjerne.dato import kort_dato

_MAAL = (
    Kolonne("Anmodet", "heltall"),
    Kolonne("Vedtatt", "heltall"),
    Kolonne("Bosatt", "heltall"),
    Kolonne("Bosatt av vedtatt (prosent)", "desimal1"),
)
_OPPRINNELIG = Kolonne("Opprinnelig anmodet", "heltall")
_ANTALL = (
    Kolonne("Kommuner anmodet", "heltall"),
    Kolonne("Kommuner med vedtak over 0", "heltall"),
    Kolonne("Kommuner som har bosatt", "heltall"),
    Kolonne("Kommuner med flere bosatte enn vedtatt", "heltall"),
    Kolonne("Kommuner med skjult anmodning", "heltall"),
    Kolonne("Kommuner med skjult vedtak", "heltall"),
    Kolonne("Kommuner med skjult antall bosatte", "heltall"),
)
_FIGURSERIER = ("Anmodet", "Vedtatt", "Bosatt")
_FYLKESFIGUR, _LANDSFIGUR = "Figur 1 Fylker", "Figur 2 Landet"
_TEGN = "Tegn i tabellen: " + ", ".join(f"«{symbol}» {tekst}" for symbol, tekst in SYMBOLTEKSTER) + "."


def lag_arbeidsbok(u: Utvalg) -> bytes:
    """Make the workbook as bytes, dated by the newest file that was read in."""
    from imdi_cli.filer.skriv.xlsx import arbeidsbok_bytes  # openpyxl takes a tenth of a second to load

    return arbeidsbok_bytes(arbeidsbok(u), max(date.fromisoformat(kilde.dato) for kilde in u.kilder))


def arbeidsbok(u: Utvalg) -> Arbeidsbok:
    """Put the workbook together: tables first, then what the figures are drawn from, then the figures."""
    aar = u.tabell.aar
    noter = merknader(u)
    fylker = [_figurrad(_FYLKESFIGUR, fylke.navn.partition(" – ")[0], fylke) for fylke in u.tabell.fylker]
    historie = [_figurrad(_LANDSFIGUR, str(a), landet) for a, landet in u.historie]
    ark = (_landet(u), _fylker(u), _svar(u), _kommuner(u), _figurdata([*fylker, *historie]))
    return Arbeidsbok(
        tittel=f"Bosetting av flyktninger i {aar}: anmodet, vedtatt og bosatt",
        emne="Bosetting av flyktninger i norske kommuner",
        forside=(
            f"Tallene gjelder {aar}. Fanen «{LAND}» har også årene før.",
            *(f"Kilde: {_kilde(kilde)}" for kilde in u.kilder),
            "Tallene er slik de sto i IMDis publiserte fil da den ble lest inn. Et år som ikke var over da filen ble "
            "laget, er ikke fullstendig.",
            "Tall som er skjult i filen, er skjult her også.",
            _TEGN,
        ),
        ark=[_med_forklaring(ett, u, noter) for ett in ark],
        merknader=[(nr, merknad.tekst) for nr, merknad in enumerate(noter, 1)],
        figurer=_figurer(u, len(fylker), len(historie)),
    )


def _med_forklaring(ark: Ark, u: Utvalg, noter: Sequence[Merknad]) -> Ark:
    """Give a sheet the lines above its table: what it is, symbols, notes and source."""
    numre = [nr for nr, merknad in enumerate(noter, 1) if ark.fane in merknad.faner]
    kilder = u.kilder if ark.fane in (LAND, FIGURDATA) else (u.kilde,)
    return replace(
        ark,
        forklaring=(
            "Denne fanen har én tabell.",
            *ark.forklaring,
            "Les tabellen sammen med " + ", ".join(f"[merknad {nr}]" for nr in numre) + ".",
            *(f"Kilde: {_kilde(kilde)}" for kilde in kilder),
        ),
    )


def _landet(u: Utvalg) -> Ark:
    aarene = [aar for aar, _ in u.historie]
    return Ark(
        fane=LAND,
        tittel=f"Anmodet, vedtatt og bosatt i hele landet, {_spenn(aarene)}",
        tabellnavn="Landet",
        kolonner=(Kolonne("År"), *_MAAL, *_ANTALL),
        rader=[(str(aar), *_maal(landet.maal), *_antall(landet)) for aar, landet in u.historie],
        forklaring=(_TEGN,),
    )


def _fylker(u: Utvalg) -> Ark:
    ekstra = _har_opprinnelig(u)
    return Ark(
        fane=FYLKER,
        tittel=f"Anmodet, vedtatt og bosatt i fylkene i {u.tabell.aar}",
        tabellnavn="Fylker",
        kolonner=(Kolonne("Region"), Kolonne("Navn"), *_MAAL, *ekstra, *_ANTALL),
        rader=[
            (s.region, s.navn, *_maal(s.maal), *_opprinnelig(ekstra, s.maal), *_antall(s))
            for s in (u.tabell.landet, *u.tabell.fylker)
        ],
        forklaring=("Region 0 er hele landet.", _TEGN),
    )


def _svar(u: Utvalg) -> Ark:
    return Ark(
        fane=SVAR,
        tittel=f"Hva kommunene svarte på anmodningen i {u.tabell.aar}",
        tabellnavn="Svar_fra_kommunene",
        kolonner=(
            Kolonne("Region"),
            Kolonne("Navn"),
            Kolonne("Kommuner anmodet", "heltall"),
            Kolonne("Flere enn anmodet", "heltall"),
            Kolonne("Like mange", "heltall"),
            Kolonne("Færre", "heltall"),
            Kolonne("Herav nei", "heltall"),
            Kolonne("Uten vedtak", "heltall"),
            Kolonne("Skjult vedtak", "heltall"),
        ),
        rader=[
            (
                s.region,
                s.navn,
                s.anmodede,
                s.svar[Svar.FLERE],
                s.svar[Svar.LIKE],
                s.svar[Svar.FAERRE] + s.svar[Svar.NEI],
                s.svar[Svar.NEI],
                s.svar[Svar.UTEN_VEDTAK],
                s.svar[Svar.SKJULT],
            )
            for s in (u.tabell.landet, *u.tabell.fylker)
        ],
        forklaring=("Tallene er antall kommuner. Region 0 er hele landet.",),
    )


def _kommuner(u: Utvalg) -> Ark:
    ekstra = _har_opprinnelig(u)
    fylkesnavn = {fylke.region: fylke.navn for fylke in u.tabell.fylker}

    def rad(kommune: Kommunerad) -> tuple[Verdi, ...]:
        foran = (kommune.nummer, kommune.navn, fylkesnavn[kommune.fylke], kommune.svar.tekst)
        return (*foran, *_maal(kommune.maal), *_opprinnelig(ekstra, kommune.maal))

    return Ark(
        fane=KOMMUNER,
        tittel=f"Anmodet, vedtatt og bosatt i kommunene i {u.tabell.aar}",
        tabellnavn="Kommuner",
        kolonner=(Kolonne("Kommunenummer"), Kolonne("Kommune"), Kolonne("Fylke"), Kolonne("Svar"), *_MAAL, *ekstra),
        rader=[rad(kommune) for kommune in u.tabell.kommuner],
        forklaring=(_TEGN,),
    )


def _figurdata(rader: list[tuple[Verdi, ...]]) -> Ark:
    return Ark(
        fane=FIGURDATA,
        tittel="Tallene som figurene er tegnet av",
        tabellnavn="Figurtall",
        kolonner=(
            Kolonne("Figur"),
            Kolonne("Region"),
            Kolonne("Kategori"),
            *(Kolonne(serie, "heltall") for serie in _FIGURSERIER),
            *(Kolonne(f"Tegn for {serie.lower()}") for serie in _FIGURSERIER),
        ),
        rader=rader,
        forklaring=("En tom celle er et tall som ikke vises; tegnet for hvorfor står i en egen kolonne.", _TEGN),
    )


def _figurrad(figur: str, kategori: str, s: Sumrad) -> tuple[Verdi, ...]:
    celler = (s.maal.anmodet, s.maal.vedtatt, s.maal.bosatt)
    tegn = (celle.symbol or None for celle in celler)
    return (figur, s.region, kategori, *(celle.verdi for celle in celler), *tegn)


def _figurer(u: Utvalg, fylker: int, historie: int) -> list[Figur]:
    landet, aar = u.tabell.landet.maal, u.tabell.aar
    anmodet, vedtatt, bosatt = (i_ord(celle) for celle in (landet.anmodet, landet.vedtatt, landet.bosatt))
    sum_ = f"I hele landet: {vedtatt} vedtatt og {bosatt} bosatt."
    figurer = [
        Figur(
            fane=_FYLKESFIGUR,
            tittel=f"Vedtatt og bosatt etter fylke, {aar}",
            alt_tekst=f"Stolpediagram med to stolper for hvert fylke i {aar}: vedtatte plasser og "
            f"bosatte. {sum_} Skjulte tall er tomrom.",
            type="stolpe",
            data_fane=FIGURDATA,
            kategorier="Kategori",
            serier=("Vedtatt", "Bosatt"),
            x_tittel="Fylke",
            y_tittel="Personer",
            rader=(0, fylker),
        )
    ]
    if historie > 1:
        spenn = _spenn([a for a, _ in u.historie])
        figurer.append(
            Figur(
                fane=_LANDSFIGUR,
                tittel=f"Anmodet, vedtatt og bosatt i hele landet, {spenn}",
                alt_tekst=f"Linjediagram med tre linjer for årene {spenn}: anmodet, vedtatt og bosatt i hele "
                f"landet. I {aar}: {anmodet} anmodet, {vedtatt} vedtatt og {bosatt} bosatt. År uten tall er tomrom.",
                type="linje",
                data_fane=FIGURDATA,
                kategorier="Kategori",
                serier=_FIGURSERIER,
                x_tittel="År",
                y_tittel="Personer",
                rader=(fylker, fylker + historie),
            )
        )
    return figurer


def _maal(maal: Maal) -> tuple[Verdi, ...]:
    return (maal.anmodet.vist, maal.vedtatt.vist, maal.bosatt.vist, maal.andel.vist)


def _har_opprinnelig(u: Utvalg) -> tuple[Kolonne, ...]:
    """Give the extra column, in the years that had an anmodning before the present one."""
    return () if u.tabell.landet.maal.opprinnelig.symbol == IKKE_OPPGITT else (_OPPRINNELIG,)


def _opprinnelig(ekstra: tuple[Kolonne, ...], maal: Maal) -> tuple[Verdi, ...]:
    return (maal.opprinnelig.vist,) if ekstra else ()


def _antall(s: Sumrad) -> tuple[Verdi, ...]:
    skjult = (s.skjult["anmodet"], s.skjult["vedtatt"], s.skjult["bosatt"])
    return (s.anmodede, s.har_vedtak, s.har_bosatt.vist, s.over_vedtatt.vist, *skjult)


def _kilde(kilde: Innlesing) -> str:
    dag = kort_dato(date.fromisoformat(kilde.dato))
    return f"IMDi, filen {kilde.filnavn}, lest inn {dag} (innlesing {kilde.nr}, SHA-256 {kilde.sha256})."


def _spenn(aarene: Sequence[int]) -> str:
    return f"{aarene[0]}–{aarene[-1]}" if len(aarene) > 1 else str(aarene[0])
