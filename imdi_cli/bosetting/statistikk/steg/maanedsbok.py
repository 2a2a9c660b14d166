"""The workbook of a month: one sheet for each table, what the statistics are, and what each measure means."""

from collections.abc import Iterator, Sequence
from datetime import date

from imdi_cli.bosetting.statistikk.regler import maal
from imdi_cli.bosetting.statistikk.regler.parametre import i_tekst
from imdi_cli.bosetting.statistikk.regler.verdier import tall
from imdi_cli.bosetting.statistikk.typer.maaned import Celle, Maaned, Slag, Tabell
from imdi_cli.filer.skriv.arbeidsbok import Arbeidsbok, Ark, Format, Kolonne, Verdi
from imdi_cli.kjerne.dato import kort_dato, vis_dato
from imdi_cli.kjerne.kontekst import Kontekst
from imdi_cli.kjerne.regelverk import vis_periode, vis_verdi
from imdi_cli.tolk.statistikk.typer import MERKE

OM, DEFINISJONER, REGLER, REVISJON = "Om statistikken", "Definisjoner", "Regler", "Revisjon"
_FORMAT: dict[Slag, Format] = {Slag.ANTALL: "heltall", Slag.MAANED: "tekst"}
TEGN = "Tegn i tabellen: «.» tallet kan ikke forekomme, «..» tallet er ikke kjent. 0 er et tall."
_OPPDRAG = "Månedsstatistikken om bosetting er bestilt i tildelingsbrevet, oppdrag 2021-044."


def lag_arbeidsbok(k: Kontekst, m: Maaned) -> bytes:
    """Make the workbook as bytes, dated by the extract it is made of."""
    from imdi_cli.filer.skriv.xlsx import arbeidsbok_bytes  # openpyxl takes a tenth of a second to load

    return arbeidsbok_bytes(arbeidsbok(k, m), date.fromisoformat(m.uttrekk.dato))


def arbeidsbok(k: Kontekst, m: Maaned) -> Arbeidsbok:
    """Put the workbook together: about, definitions and rules, then the tables in the order of the letter."""
    noter = dict.fromkeys(linje for t in m.tabeller.values() for linje in t.merknader)
    numre = {linje: nr for nr, linje in enumerate(noter, 1)}
    ark = [_om(m), _definisjoner(), _regler(k, m), *(_ark(t, numre) for t in m.tabeller.values())]
    if m.revisjon is not None:
        ark.append(_revisjon(m))
    return Arbeidsbok(
        tittel=f"{MERKE}: bosetting av flyktninger, {i_tekst(m.dag)}",
        emne="Månedsstatistikk om bosetting av flyktninger",
        merke=MERKE,
        forside=(
            f"{MERKE}. Dette er en arbeidskopi: små tall er ikke skjult, og kan gjelde én person.",
            f"Referansedatoen er {vis_dato(m.dag)}. Tallene er foreløpige.",
            f"Kilde: {_uttrekket(m)}.",
            *((f"Tallene er slik de var kjent {_dag(m.slik_det_var)}.",) if m.slik_det_var else ()),
            "Tall som bygger på noe antatt, sier det i merknadene.",
        ),
        ark=ark,
        merknader=[(nr, linje) for linje, nr in numre.items()],
    )


def _dag(iso: str) -> str:
    return vis_dato(date.fromisoformat(iso))


def _uttrekket(m: Maaned) -> str:
    u = m.uttrekk
    return (
        f"IMDi, uttrekk {u.nr} fra {_dag(u.dato)}, filen {u.filnavn} lest inn "
        f"{kort_dato(date.fromisoformat(u.innlest))}, "
        f"{u.personer} personer (SHA-256 {u.sha256})"
    )


def _om(m: Maaned) -> Ark:
    rader: Sequence[tuple[str, str]] = (
        ("Hva", _OPPDRAG),
        ("Enhet", "Personer, aldri husstander eller saker."),
        ("Referansedato", f"{vis_dato(m.dag)}, den siste dagen i måneden. Alle datoer er til og med."),
        ("Bosatte", "De som er bosatt i måneden, og hittil i kalenderåret."),
        ("Bosettingsklare", "Beholdningen på referansedatoen, også overføringsflyktninger som ikke har kommet."),
        ("Foreløpige tall", "Kommunene har to måneder på seg til å registrere (integreringsforskriften § 58)."),
        ("Avrunding", "Prosent og måneder har én desimal og er regnet av tall som ikke er avrundet."),
        ("Skjermet identitet", "Personer med skjermet identitet er bare med i totalen for landet."),
        ("Kilde", f"{_uttrekket(m)}."),
        ("Utelatt", f"{m.uttrekk.utelatt} personer i uttrekket er utelatt til feil hos dem er rettet."),
        *(("Ikke beregnet", f"{t.fane}: {t.mangler}.") for t in m.tabeller.values() if t.mangler),
    )
    return Ark(
        fane=OM,
        tittel=OM,
        tabellnavn="Om_statistikken",
        kolonner=(Kolonne("Emne", bredde=22), Kolonne("Forklaring", bredde=100)),
        rader=rader,
        forklaring=(f"{MERKE}.",),
    )


def _definisjoner() -> Ark:
    bredder = {"Populasjon": 45, "Vilkår": 55, "Inndeling": 28, "Verdi": 35, "Nevner": 28, "Kilde": 32}
    ledd = [f.ledd for f in maal.forklaring(maal.MAALENE[0])]
    return Ark(
        fane=DEFINISJONER,
        tittel="Hva hvert mål betyr",
        tabellnavn=DEFINISJONER,
        kolonner=(
            Kolonne("Mål"),
            Kolonne("Navn", bredde=28),
            *(Kolonne(navn, bredde=bredder.get(navn, 14)) for navn in ledd),
            Kolonne("Regler", bredde=34),
        ),
        rader=[
            (m.id, m.navn, *(f.tekst for f in maal.forklaring(m)), ", ".join(m.parametre) or None)
            for m in maal.MAALENE
        ],
        forklaring=(f"{MERKE}.",),
        frys=True,
    )


def _regler(k: Kontekst, m: Maaned) -> Ark:
    def rader() -> Iterator[tuple[Verdi, ...]]:
        for id in dict.fromkeys(id for mal in maal.MAALENE for id in mal.parametre):
            for r in k.regelverk.historikk(id):
                if r.gjelder(m.dag):
                    yield (id, r.navn, vis_verdi(r), vis_periode(r), r.sikkerhet, r.kilde, r.notat)

    return Ark(
        fane=REGLER,
        tittel=f"Reglene målene bygger på, slik de var {vis_dato(m.dag)}",
        tabellnavn=REGLER,
        kolonner=(
            Kolonne("Regel", bredde=36),
            Kolonne("Hva den sier", bredde=45),
            Kolonne("Verdi", bredde=24),
            Kolonne("Gjelder", bredde=24),
            Kolonne("Sikkerhet", bredde=12),
            Kolonne("Kilde", bredde=34),
            Kolonne("Notat", bredde=50),
        ),
        rader=[*rader()],
        forklaring=(f"{MERKE}.",),
    )


def _ark(t: Tabell, numre: dict[str, int]) -> Ark:
    tekst = [Kolonne(navn, bredde=_radbredde(t, nr)) for nr, navn in enumerate(t.radnavn)]
    rader: list[tuple[Verdi, ...]] = [
        (*rad.foran, rad.tekst, *map(_verdi, celler)) for rad, celler in zip(t.rader, t.celler, strict=True)
    ]
    if t.mangler:
        rader = [(t.mangler[0].upper() + t.mangler[1:], *[None] * (len(t.radnavn) + len(t.hoder) - 1))]
    return Ark(
        fane=t.fane,
        tittel=t.tittel,
        tabellnavn=f"Tabell_{t.id}",
        kolonner=(
            *tekst,
            *(Kolonne(h.overskrift, _FORMAT.get(h.slag, "desimal1"), _bredde(h.overskrift)) for h in t.hoder),
        ),
        rader=rader,
        forklaring=(
            f"{MERKE}. Denne fanen har én tabell.",
            TEGN,
            "Les tabellen sammen med " + ", ".join(f"[merknad {numre[linje]}]" for linje in t.merknader) + ".",
        ),
        frys=len(rader) > 30,
    )


def _radbredde(t: Tabell, nr: int) -> int:
    """Give a column of words the room its longest cell needs, within reason."""
    if t.mangler:
        return 14 if nr else 45
    celler = [(*rad.foran, rad.tekst)[nr] for rad in t.rader]
    return min(max(map(len, (*celler, t.radnavn[nr])), default=0) + 2, 55)


def _bredde(overskrift: str) -> int:
    """Give a column of numbers the room of the longest word above it: there are many of them."""
    return max(11, *(len(ord_) + 3 for ord_ in overskrift.split()))


def _verdi(celle: Celle) -> Verdi:
    verdi = tall(celle)
    return celle.symbol if verdi is None else verdi


def _revisjon(m: Maaned) -> Ark:
    assert m.revisjon is not None
    return Ark(
        fane=REVISJON,
        tittel=f"Tall som er endret siden {_dag(m.slik_det_var)}",
        tabellnavn=REVISJON,
        kolonner=(
            Kolonne("Tabell"),
            Kolonne("Rad", bredde=45),
            Kolonne("Kolonne", bredde=40),
            Kolonne("Enhet"),
            *(Kolonne(navn, "desimal1") for navn in ("Slik det var", "Slik det er", "Endring")),
        ),
        rader=[
            (e.tabell, e.rad, e.kolonne, e.slag.tekst, _verdi(e.da), _verdi(e.naa), _verdi(e.endring))
            for e in m.revisjon
        ],
        forklaring=(f"{MERKE}. Andeler er endret i prosentpoeng.", TEGN),
    )
