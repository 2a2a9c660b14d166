"""The workbook of the working copy: what stands on which sheet, in words for people."""

from collections.abc import Sequence
from datetime import date

from imdi_cli.filer.skriv.arbeidsbok import Arbeidsbok, Ark, Figur, Kolonne, Verdi
from imdi_cli.kjerne.dato import kort_dato, vis_dato
from imdi_cli.tolk.statistikk.typer import KATEGORIER, MERKE, UTEN, Antall, Statistikk

FLEST_STOLPER = 20
_SPRAK, _TID = "Språk", "Over tid"
_KATEGORIKOLONNER = [Kolonne(f"Kategori {k}" if k else UTEN.capitalize(), "heltall") for k in KATEGORIER]
_TOLKER = Kolonne("Tolker", "heltall")


def lag_arbeidsbok(s: Statistikk) -> bytes:
    """Make the workbook as bytes."""
    from imdi_cli.filer.skriv.xlsx import arbeidsbok_bytes  # openpyxl takes a tenth of a second to load

    return arbeidsbok_bytes(arbeidsbok(s), date.fromisoformat(s.dato))


def arbeidsbok(s: Statistikk) -> Arbeidsbok:
    """Put the workbook together."""
    dag = vis_dato(date.fromisoformat(s.dato))
    return Arbeidsbok(
        tittel=f"{MERKE}: tolker i Nasjonalt tolkeregister {dag}",
        emne="Nasjonalt tolkeregister",
        merke=MERKE,
        forside=(
            f"{MERKE}. Dette er en arbeidskopi: små tall er ikke skjult, og kan gjelde én person.",
            f"{s.tolker} tolker er oppført i {len(s.sprak)} språk, med {s.oppforinger} oppføringer.",
            "Tolker som er utestengt, inaktive eller ikke oppført, er ikke med.",
        ),
        ark=[
            _sprak(s),
            _ark("Kategori", "Tolker etter høyeste kategori", "Kategori", s.kategorier),
            _ark(
                "Fylke", "Tolker etter fylke", "Fylke", s.fylker, "Fylket til en tolk med adressesperre vises ikke."
            ),
            _ark("Kapasitet", "Tolker etter kapasitet", "Kapasitet", s.kapasitet),
            _ark(
                "Oppført",
                "Tolkene som er oppført nå, etter året de ble det",
                "År",
                s.oppfort,
                "De som er gått ut av registeret, er ikke med: dette er ikke hvor mange som kom inn i året.",
            ),
            _over_tid(s),
            _ark("Få tolker", f"Språk med {s.grense} eller færre tolker", "Språk", s.faa),
            Ark(
                fane="Ingen tolker",
                tittel="Språk i registerets liste som ingen er oppført i",
                tabellnavn="Ingen",
                kolonner=[Kolonne("Språk")],
                rader=[(navn,) for navn in s.ingen],
                forklaring=(f"{MERKE}. Noen språk i listen er antatt; se kilden i kodeverket.",),
            ),
        ],
        figurer=_figurer(s),
    )


def _ark(fane: str, tittel: str, hva: str, rader: Sequence[Antall], forklaring: str = "") -> Ark:
    return Ark(
        fane=fane,
        tittel=tittel,
        tabellnavn=fane.replace(" ", "_"),
        kolonner=[Kolonne(hva), _TOLKER],
        rader=rader,
        forklaring=(f"{MERKE}. Tallene er personer.", *filter(None, (forklaring,))),
    )


def _sprak(s: Statistikk) -> Ark:
    return Ark(
        fane=_SPRAK,
        tittel="Tolker etter språk og kategori",
        tabellnavn="Tolker_i_sprak",
        kolonner=[Kolonne("Språk"), Kolonne("Slag"), _TOLKER, *_KATEGORIKOLONNER],
        rader=[(r.sprak, r.tolketype, r.tolker, *r.kategorier) for r in s.sprak],
        forklaring=(f"{MERKE}. En tolk som er oppført i flere språk, telles i hvert av dem.",),
    )


def _over_tid(s: Statistikk) -> Ark:
    rader: list[tuple[Verdi, ...]] = [(_dag(b.dag), b.tolker, *b.kategorier) for b in s.over_tid]
    return Ark(
        fane=_TID,
        tittel="Oppførte tolker ved slutten av hver måned, og oppføringene etter kategori",
        tabellnavn="Over_tid",
        kolonner=[Kolonne("Dag"), _TOLKER, *_KATEGORIKOLONNER],
        rader=rader,
        forklaring=(
            f"{MERKE}. Talt fra loggen, altså fra da databasen ble tatt i bruk. Utestengte er med til de er ute.",
        ),
    )


def _figurer(s: Statistikk) -> list[Figur]:
    ut = []
    if s.sprak:
        antall = min(FLEST_STOLPER, len(s.sprak))
        forst = s.sprak[0]
        ut.append(
            Figur(
                fane="Figur 1 Språk",
                tittel=f"{MERKE}: de {antall} språkene med flest tolker",
                alt_tekst=f"Stolpediagram med {antall} liggende stolper. Flest tolker er det i {forst.sprak}: "
                f"{forst.tolker}.",
                type="liggende",
                data_fane=_SPRAK,
                kategorier="Språk",
                serier=("Tolker",),
                x_tittel="Språk",
                y_tittel="Tolker",
                rader=(0, antall),
            )
        )
    if len(s.over_tid) > 1:
        fra, til = s.over_tid[0], s.over_tid[-1]
        ut.append(
            Figur(
                fane="Figur 2 Over tid",
                tittel=f"{MERKE}: oppførte tolker over tid",
                alt_tekst=f"Linjediagram. {_dag(fra.dag)} var {fra.tolker} tolker oppført, {_dag(til.dag)} er det "
                f"{til.tolker}.",
                type="linje",
                data_fane=_TID,
                kategorier="Dag",
                serier=("Tolker",),
                x_tittel="Dag",
                y_tittel="Tolker",
            )
        )
    return ut


def _dag(iso: str) -> str:
    return kort_dato(date.fromisoformat(iso))
