"""The SQL of the annual figures: the dated rows of recognition, and the journal of what went into the register."""

from typing import Any

from imdi_cli.kjerne.kontekst import Base
from imdi_cli.tolk.godkjenning.typer.avgjorelse import Tiltaksresultat, Tiltakstype, Vedtakstype
from imdi_cli.tolk.godkjenning.typer.koder import Spor
from imdi_cli.tolk.godkjenningsstatistikk.typer import Klagefakta, Saksfakta, Tiltaksfakta, Vedtaksfakta
from imdi_cli.tolk.varselstatistikk.typer import Fristfakta

AVGJORT = "avgjort"  # by the klageinstans
Nokkel = tuple[int, int]


def saker(base: Base) -> list[Saksfakta]:
    """Fetch every application, with its decisions and measures, oldest first. Nothing that names a person."""
    borger = _gruppert(base, "SELECT aar, lopenr, stat FROM godkjenning_statsborgerskap ORDER BY aar, lopenr, stat")
    sprak = _gruppert(
        base,
        "SELECT aar, lopenr, sprak, tolketype, kategori_sokt FROM godkjenning_sprak "
        "ORDER BY aar, lopenr, sprak, tolketype",
    )
    vedtak = _gruppert(
        base,
        "SELECT aar, lopenr, nr, type, dato, sprak, tolketype, kategori, niva_soker, grunn, opphevet "
        "FROM godkjenning_vedtak ORDER BY aar, lopenr, nr",
    )
    tiltak = _gruppert(
        base, "SELECT aar, lopenr, vedtak, type, resultat, bedomt FROM godkjenning_tiltak ORDER BY aar, lopenr, nr"
    )
    return [
        Saksfakta._make(
            [
                f"G-{r[0]}-{r[1]:04d}",
                Spor(r[2]),
                *r[3:10],
                tuple(x[0] for x in borger.get((r[0], r[1]), ())),
                tuple(sprak.get((r[0], r[1]), ())),
                tuple(Vedtaksfakta(x[0], Vedtakstype(x[1]), *x[2:]) for x in vedtak.get((r[0], r[1]), ())),
                tuple(
                    Tiltaksfakta(
                        x[0], Tiltakstype(x[1]) if x[1] else None, Tiltaksresultat(x[2]) if x[2] else None, x[3]
                    )
                    for x in tiltak.get((r[0], r[1]), ())
                ),
            ]
        )
        for r in base.hent(
            "SELECT aar, lopenr, spor, mottatt, bekreftet, komplett, forlenget, avsluttet, "
            "utdanningsstat, godkjent_i FROM godkjenning ORDER BY aar, lopenr"
        )
    ]


def klager(base: Base) -> list[Klagefakta]:
    """Fetch the complaints in recognition: what the klageinstans answered, or how it ended with IMDi."""
    return [
        Klagefakta(mottatt, avsluttet, (svar if status == AVGJORT else f"imdi-{status}") if avsluttet else None)
        for mottatt, avsluttet, status, svar in base.hent(
            "SELECT mottatt, avsluttet, status, svar FROM klage WHERE avgjorelse LIKE 'G-%' ORDER BY aar, lopenr"
        )
    ]


def frister(base: Base) -> list[Fristfakta]:
    """Fetch IMDi's own deadlines in recognition."""
    return [
        Fristfakta(*r)
        for r in base.hent(
            "SELECT regel, hva, siste, lukket, lukket_som FROM frist "
            "WHERE gjelder LIKE 'G-%' AND binder = 'imdi' ORDER BY gjelder, regel, siste"
        )
    ]


def oppfort(base: Base, handling: str) -> list[str]:
    """Fetch when the register took in a recognition, UTC, from the journal."""
    return [r[0] for r in base.hent("SELECT tid FROM journal WHERE handling = :h ORDER BY nr", h=handling)]


def veiledet(base: Base) -> list[str]:
    """Fetch the days that those were heard from who got guidance on temporary services."""
    return [r[0] for r in base.hent("SELECT mottatt FROM godkjenning_veiledning ORDER BY aar, lopenr")]


def _gruppert(base: Base, sql: str) -> dict[Nokkel, list[Any]]:
    ut: dict[Nokkel, list[Any]] = {}
    for r in base.hent(sql):
        ut.setdefault((r[0], r[1]), []).append(tuple(r[2:]))
    return ut
