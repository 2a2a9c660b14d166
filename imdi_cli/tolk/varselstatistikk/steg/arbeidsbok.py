"""The workbook of the annual figures, in the three parts of the published report: a person writes the third."""

from collections.abc import Sequence
from datetime import date

from imdi_cli.filer.skriv.arbeidsbok import Arbeidsbok, Ark, Figur, Kolonne, Verdi
from imdi_cli.kjerne.dato import vis_dato
from imdi_cli.tolk.statistikk.typer import MERKE
from imdi_cli.tolk.varselstatistikk.typer import Antall, Statistikk

_AAR, _UTFALL = "2 År for år", "2 Utfall"


def lag_arbeidsbok(s: Statistikk) -> bytes:
    """Make the workbook as bytes."""
    from imdi_cli.filer.skriv.xlsx import arbeidsbok_bytes  # openpyxl takes a tenth of a second to load

    return arbeidsbok_bytes(arbeidsbok(s), date.fromisoformat(s.til))


def arbeidsbok(s: Statistikk) -> Arbeidsbok:
    """Put the workbook together."""
    return Arbeidsbok(
        tittel=f"{MERKE}: varsler om tolker i {s.aar}",
        emne="Varsler om tolker",
        merke=MERKE,
        forside=(
            f"{MERKE}. Dette er en arbeidskopi: små tall er ikke skjult, og kan gjelde én person.",
            f"Tallene er talt fra loggen, til og med {vis_dato(date.fromisoformat(s.til))}.",
            "Del 1 er regler, rutiner og reaksjoner. Del 2 er nøkkeltall.",
            "Del 3, omtale av saker, skrives av en saksbehandler. Programmet beskriver ingen saker.",
        ),
        ark=[*_del_1(s), *_del_2(s)],
        figurer=_figurer(s),
    )


def nokkeltall(s: Statistikk) -> list[tuple[str, int]]:
    """Give the figures that stand alone, in words."""
    return [
        ("Varsler mottatt", s.mottatt),
        ("Mottatt, innenfor det IMDi skal vurdere", s.innenfor),
        ("Mottatt, utenfor", s.utenfor),
        ("Mottatt, ikke avklart hvem tolken er", s.uavklart),
        ("Varsler avsluttet uten sak", s.lukket_uten_sak),
        ("Saker opprettet", s.saker),
        ("Saker avgjort", s.avgjort),
        ("Saker avsluttet", s.avsluttet),
        ("Avgjort med tilbakekall av bevilling i tillegg", s.med_tilbakekall),
        ("Avgjort som utvalget rådet til", s.fulgt),
        ("Avgjort annerledes enn utvalget rådet til", s.fraveket),
        ("Avgjort uten råd fra utvalget", s.uten_raad),
        ("Klager mottatt", s.klager),
        ("Varsler ikke avgjort ved slutten", s.apne_varsler),
        ("Saker ikke avsluttet ved slutten", s.apne_saker),
        ("Klager ikke avgjort ved slutten", s.apne_klager),
    ]


def _del_1(s: Statistikk) -> list[Ark]:
    return [
        _ark(
            "1 Regler",
            "Regler og innstillinger som gjaldt ved slutten",
            ("Regel", "Hva den sier", "Verdi", "Hjemmel", "Sikkerhet"),
            [(r.id, r.navn, r.verdi, r.hjemmel, "antatt" if r.antatt else "bekreftet") for r in s.regler],
        ),
        _antall("1 Rutiner", "Saker opprettet, etter rutinen de følger", "Saker", s.rutiner),
        _antall(
            "1 Reaksjoner",
            "Reaksjoner i året, også midlertidige, og oppheving av reaksjoner",
            "Reaksjoner",
            s.reaksjoner,
        ),
    ]


def _del_2(s: Statistikk) -> list[Ark]:
    avgjort = "Av sakene som er avgjort i året. En sak som er avgjort flere ganger, telles med den siste avgjørelsen."
    return [
        _ark("2 Nøkkeltall", "Nøkkeltall", ("Hva", "Antall"), nokkeltall(s), tall=1),
        _antall("2 Virkeområde", "Varsler mottatt, etter om IMDi skal vurdere dem", "Varsler", s.virkeomrade),
        _antall("2 Varslertype", "Varsler mottatt, etter hvem som varslet", "Varsler", s.varslertype),
        _antall("2 Kanal", "Varsler mottatt, etter hvordan de kom", "Varsler", s.kanal),
        _antall("2 Anonymitet", "Varsler mottatt, etter anonymitet", "Varsler", s.anonymitet),
        _ark(
            "2 Brudd",
            "Påståtte brudd i mottatte varsler, og hva IMDi fant i avgjorte saker",
            ("Kode", "Brudd", "Påstått", "Funnet", "Av dem vesentlig", "Ikke brudd", "Ikke opplyst"),
            s.brudd,
            tall=5,
            forklaring="Ett varsel kan gjelde flere brudd.",
        ),
        _antall(_UTFALL, "Saker avgjort, etter utfall", "Saker", s.utfall, avgjort),
        _ark(
            "2 Råd og beslutning",
            "Hva utvalget rådet til, og hva IMDi besluttet",
            ("Utvalgets råd", "IMDis beslutning", "Saker"),
            s.raad,
            tall=1,
            forklaring=avgjort,
        ),
        _ark(
            "2 Råd om brudd",
            "Hva utvalget og IMDi mente om de samme påståtte bruddene",
            ("Utvalget", "IMDi", "Brudd"),
            s.raad_brudd,
            tall=1,
            forklaring=avgjort,
        ),
        _antall("2 Klager", "Klager som er avgjort, etter utfall", "Klager", s.klageutfall),
        _tid(s),
        _ark(
            "2 Frister",
            "IMDis egne frister som gikk ut i året",
            ("Regel", "Frist", "Holdt", "Brutt", "Ikke nødvendig"),
            s.frister,
            tall=3,
            forklaring="En frist som er holdt for sent, er brutt. Frister i saker som er slettet, er ikke med.",
        ),
        Ark(
            fane=_AAR,
            tittel="År for år",
            tabellnavn="Aar_for_aar",
            kolonner=[
                Kolonne("År"),
                *(Kolonne(n, "heltall") for n in ("Mottatt", "Innenfor", "Utenfor", "Saker", "Avgjort")),
            ],
            rader=[(str(r.aar), *r[1:]) for r in s.aar_for_aar],
            forklaring=(f"{MERKE}. Mottatt, innenfor og utenfor er varsler; resten er saker.",),
        ),
    ]


def _tid(s: Statistikk) -> Ark:
    return Ark(
        fane="2 Tid",
        tittel="Saksbehandlingstid i dager",
        tabellnavn="Tid",
        kolonner=[
            Kolonne("Fra og til"),
            Kolonne("Antall", "heltall"),
            Kolonne("Median", "desimal1"),
            Kolonne("Korteste", "heltall"),
            Kolonne("Lengste", "heltall"),
        ],
        rader=[
            ("varsel mottatt, til avgjørelse", *s.tid_varsel),
            ("sak opprettet, til avgjørelse", *s.tid_sak),
        ],
        forklaring=(
            f"{MERKE}. Medianen er den midterste, eller midt mellom de to midterste.",
            "Tom celle betyr at ingen er avgjort. Varsler avsluttet uten sak er med i den første raden.",
        ),
    )


def _antall(fane: str, tittel: str, hva: str, rader: Sequence[Antall], forklaring: str = "") -> Ark:
    return _ark(fane, tittel, ("Kode", "Betydning", hva), rader, tall=1, forklaring=forklaring)


def _ark(
    fane: str,
    tittel: str,
    kolonner: Sequence[str],
    rader: Sequence[Sequence[Verdi]],
    *,
    tall: int = 0,
    forklaring: str = "",
) -> Ark:
    """Make a sheet; the last `tall` columns are whole numbers."""
    tekst = len(kolonner) - tall
    return Ark(
        fane=fane,
        tittel=tittel,
        tabellnavn="T" + fane.replace(" ", "_"),
        kolonner=[Kolonne(n, "tekst" if nr < tekst else "heltall") for nr, n in enumerate(kolonner)],
        rader=rader,
        forklaring=(MERKE + ".", *filter(None, (forklaring,))),
    )


def _figurer(s: Statistikk) -> list[Figur]:
    siste = s.aar_for_aar[-1]
    flest = max(s.utfall, key=lambda a: a.antall)
    return [
        Figur(
            fane="Figur 1 År for år",
            tittel=f"{MERKE}: varsler mottatt og saker avgjort",
            alt_tekst=f"Stolpediagram. I {siste.aar} ble {siste.mottatt} varsler mottatt og {siste.avgjort} saker "
            "avgjort.",
            type="stolpe",
            data_fane=_AAR,
            kategorier="År",
            serier=("Mottatt", "Avgjort"),
            x_tittel="År",
            y_tittel="Antall",
        ),
        Figur(
            fane="Figur 2 Utfall",
            tittel=f"{MERKE}: utfallet i sakene som ble avgjort i {s.aar}",
            alt_tekst=f"Stolpediagram med liggende stolper. {s.avgjort} saker er avgjort. Flest endte med "
            f"{flest.navn}: {flest.antall}."
            if s.avgjort
            else "Stolpediagram uten stolper: ingen saker er avgjort.",
            type="liggende",
            data_fane=_UTFALL,
            kategorier="Betydning",
            serier=("Saker",),
            x_tittel="Utfall",
            y_tittel="Saker",
        ),
    ]
