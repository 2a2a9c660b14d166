"""What is said of a published file that was read in."""

from datetime import date

from imdi_cli.bosetting.grunnlag.typer import MANGLER, SKJULT, TALL, TOM, Rapport, Utenfor
from imdi_cli.flate.kommando import Okt
from imdi_cli.flate.skjerm import Kolonne
from imdi_cli.kjerne.dato import kort_dato

_VIS_NUMRE = 6
_SYMBOLKOLONNER = (
    (TALL, Kolonne("Tall", hoyre=True)),
    (SKJULT, Kolonne("Skjult (:)", hoyre=True, nokkel="skjult")),
    (MANGLER, Kolonne("Mangler (.)", hoyre=True, nokkel="mangler")),
    ("Inf", Kolonne("Inf", hoyre=True)),
    ("NaN", Kolonne("NaN", hoyre=True)),
    (TOM, Kolonne("Tom", hoyre=True)),
)


def vis(okt: Okt, r: Rapport) -> None:
    """Say what was in the file."""
    flate, ny, (fra, til) = okt.flate, r.innlesing, r.lest.aar
    flate.resultat(_som_json(r), [f"{ny.filnavn} er lest inn.", ""])
    flate.fakta(
        [
            ("Innlesing", f"{ny.nr}, {kort_dato(date.fromisoformat(ny.dato))}"),
            ("Form", ny.form.tekst),
            ("År", f"{fra}–{til}" if fra != til else fra),
            ("Tall og tegn", ny.rader),
            ("SHA-256", ny.sha256),
        ]
    )
    brukt = [
        (symbol, kolonne) for symbol, kolonne in _SYMBOLKOLONNER if any(symbol in n for _, _, n in r.lest.antall)
    ]
    flate.overskrift("Hva filen inneholder")
    flate.tabell(
        [Kolonne("Tallserie"), Kolonne("Enhet"), *(kolonne for _, kolonne in brukt)],
        [
            (serie.tekst, enhet.tekst.lower(), *(antall.get(symbol, 0) for symbol, _ in brukt))
            for serie, enhet, antall in r.lest.antall
        ],
    )
    if r.lest.utenfor:
        flate.overskrift("Kommunenumre i år de ikke gjaldt")
        flate.setning("De er tatt inn som de står. Tallene er med i landet, og i fylket der området lå det året.")
        _vis_utenfor(okt, r.lest.utenfor)
    if r.lest.koder:
        flate.overskrift("Koder som ikke er kommuner (Svalbard, Jan Mayen og 9999 uoppgitt)")
        flate.setning("De er tatt inn. Svalbard og Jan Mayen er med i landet; 9999 er ikke med i noen sum.")
        _vis_utenfor(okt, r.lest.koder)
    flate.neste("imdi statistikk eksport")


def _vis_utenfor(okt: Okt, rader: tuple[Utenfor, ...]) -> None:
    okt.flate.tabell(
        [
            Kolonne("År"),
            Kolonne("Numre", hoyre=True),
            Kolonne("Tall i personer", hoyre=True, nokkel="tall"),
            Kolonne("Hvilke", nokkel="hvilke"),
        ],
        [
            (
                f"{u.fra}–{u.til}" if u.fra != u.til else u.fra,
                len(u.numre),
                u.tall,
                _noen(u.numre, okt.flate.terminal),
            )
            for u in rader
        ],
    )


def _noen(numre: tuple[str, ...], terminal: bool) -> str:
    if not terminal or len(numre) <= _VIS_NUMRE + 1:
        return ", ".join(numre)
    return f"{', '.join(numre[:_VIS_NUMRE])} og {len(numre) - _VIS_NUMRE} til"


def _som_json(r: Rapport) -> dict[str, object]:
    def utenfor(rader: tuple[Utenfor, ...]) -> list[dict[str, object]]:
        return [{"fra": u.fra, "til": u.til, "numre": list(u.numre), "tall": u.tall} for u in rader]

    return {
        "innlesing": r.innlesing.nr,
        "form": r.innlesing.form.value,
        "filnavn": r.innlesing.filnavn,
        "sha256": r.innlesing.sha256,
        "rader": r.innlesing.rader,
        "dato": r.innlesing.dato,
        "fra": r.lest.aar[0],
        "til": r.lest.aar[1],
        "serier": [{"serie": s.value, "enhet": e.value, "antall": antall} for s, e, antall in r.lest.antall],
        "utenfor": utenfor(r.lest.utenfor),
        "koder": utenfor(r.lest.koder),
    }
