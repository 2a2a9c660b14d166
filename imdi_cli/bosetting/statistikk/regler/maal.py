"""The measures of the letter, M01–M19, each said once: in words for people and as a function for the count.

A function is given how everyone stands (`Situasjon`) and says who is counted, as a mask over the persons; the tables
put rows across it. What a measure says of itself is what `imdi statistikk forklar` prints and what
docs/statistikk.md is made from. Reading this file loads no numpy.
"""

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from imdi_cli.bosetting.statistikk.regler import parametre as par
from imdi_cli.bosetting.statistikk.regler import telles
from imdi_cli.bosetting.statistikk.typer.maaned import Forklaring
from imdi_cli.kjerne.avslag import Bruksfeil

if TYPE_CHECKING:
    from imdi_cli.bosetting.statistikk.regler.kolonner import Heltall, Maske
    from imdi_cli.bosetting.statistikk.regler.situasjon import Situasjon


@dataclass(frozen=True, kw_only=True)
class Maaldefinisjon:
    """One measure.

    The first eight fields are its words. `parametre` are the rules it asks for, `kilde` what it is built on,
    `tabeller` where it is shown. `funksjon` says who is counted; `av` of whom it is a share; `dager` what is
    measured in days.
    """

    id: str
    navn: str
    populasjon: str
    vilkaar: str
    inndeling: str
    verdi: str
    nevner: str
    kilde: str
    parametre: tuple[str, ...] = ()
    tabeller: tuple[str, ...] = ()
    kvartal: bool = False
    funksjon: Callable[..., Any]
    av: "Callable[[Situasjon], Maske] | None" = None
    dager: "Callable[[Situasjon], Heltall] | None" = None


# The keys of `forklaring` in the machine's form.
LEDD = ("populasjon", "vilkaar", "inndeling", "verdi", "nevner", "lages", "vises_i", "kilde")
BREV = "oppdrag 2021-044"
BOS = "Bosatte: bosettingsdatoen er i perioden, og bosettingen er ikke feilregistrert"
KLAR = (
    "Bosettingsklare på referansedatoen: vedtaksdatoen er kommet, tillatelsen gir grunnlag for bosetting, og "
    "personen "
    "er verken bosatt eller avsluttet"
)
SAK, TYPE, KRYSS = "sakstype", "persontype", "sakstype × persontype"
PERSONTYPEN = (
    "Persontypen følger merket for enslig mindreårig; for andre er det husstanden som avgjør: har den et medlem "
    "under "
    "18 år på bosettingsdatoen eller referansedatoen, er alle i den barnefamilie"
)


_ALDER = "Alder regnes i hele år på bosettingsdatoen for bosatte og på referansedatoen for bosettingsklare"
_TIDSMAAL = (
    "gjennomsnitt, median og P90. Måneder er dager delt på 30,4375. Medianen og P90 er eksakte, etter Hyndman og "
    "Fans "
    "definisjon 2 (standarden i SAS): midt mellom de to nærmeste når andelen faller akkurat mellom dem"
)
_KALENDER = (
    "En frist i måneder går til samme dag i måneden, eller til den siste dagen i en kortere måned: 31. august pluss "
    "seks måneder er 28. eller 29. februar"
)
MAALENE: tuple[Maaldefinisjon, ...] = (
    Maaldefinisjon(
        id="M01",
        navn="Bosatte",
        populasjon=BOS,
        vilkaar=f"Alle. {PERSONTYPEN}",
        inndeling=f"totalt, {SAK}, {TYPE}, {KRYSS}; i måneden og hittil i år",
        verdi="antall personer",
        nevner="alle bosatte i samme periode",
        kilde=f"{BREV} punkt 1; integreringsloven kapittel 2",
        parametre=par.EM,
        tabeller=("T1", "nøkkeltall"),
        funksjon=telles.bosatte,
        av=telles.bosatte,
    ),
    Maaldefinisjon(
        id="M02",
        navn="Bosatte med kollektiv beskyttelse",
        populasjon=BOS,
        vilkaar="Tillatelsen er gitt etter utlendingsloven § 34",
        inndeling="landet, fylke, kommune",
        verdi="antall personer",
        nevner="bosatte (M01) i samme celle",
        kilde="IMDis nøkkeltall for bosetting; utlendingsloven § 34",
        tabeller=("nøkkeltall", "T9a", "T9c"),
        funksjon=telles.kollektive,
        av=telles.bosatte,
    ),
    Maaldefinisjon(
        id="M03",
        navn="Største nasjonalitetsgrupper, bosatte",
        populasjon=f"{BOS} (hittil i år)",
        vilkaar="De største gruppene, og de som er like store som den siste av dem. Statsløse og uoppgitt står for "
        "seg og kan ikke være blant de største; resten er «andre land»",
        inndeling="nasjonalitet",
        verdi="antall personer, rangert; like store står i landkodens orden",
        nevner="alle bosatte hittil i år",
        kilde=f"{BREV} punkt 1; SSBs landkoder",
        parametre=par.NASJON,
        tabeller=("T2",),
        funksjon=telles.bosatte,
        av=telles.bosatte,
    ),
    Maaldefinisjon(
        id="M04",
        navn="Personer under 18 år",
        populasjon=f"{BOS} (hittil i år). {KLAR}",
        vilkaar=f"{_ALDER}; den som fyller 18 år på dagen, er ikke under 18. Født 29. februar fyller 28. februar",
        inndeling=f"totalt, {SAK}; bosatte og bosettingsklare hver for seg",
        verdi="antall personer",
        nevner="alle i samme populasjon og sakstype, ikke alle barn",
        kilde=f"{BREV} punkt 2",
        tabeller=("T3",),
        funksjon=telles.under18,
        av=telles.alle,
    ),
    Maaldefinisjon(
        id="M05",
        navn="Bosettingsklare",
        populasjon=KLAR,
        vilkaar="Alle. Overføringsflyktninger som ikke har kommet til landet, er med",
        inndeling="totalt",
        verdi="antall personer",
        nevner="ingen",
        kilde=f"{BREV} punkt 3; integreringsloven § 9",
        parametre=par.TILLATELSER,
        tabeller=("T4", "nøkkeltall"),
        funksjon=telles.klare,
    ),
    Maaldefinisjon(
        id="M06",
        navn="Bosettingsklare etter sakstype og persontype",
        populasjon=KLAR,
        vilkaar=PERSONTYPEN,
        inndeling=f"{SAK}, {TYPE}, {KRYSS}",
        verdi="antall personer",
        nevner="alle bosettingsklare (M05)",
        kilde=f"{BREV} punkt 3",
        parametre=(*par.TILLATELSER, *par.EM),
        tabeller=("T4",),
        funksjon=telles.klare,
        av=telles.klare,
    ),
    Maaldefinisjon(
        id="M07",
        navn="Største nasjonalitetsgrupper, bosettingsklare",
        populasjon=KLAR,
        vilkaar="Som M03",
        inndeling="nasjonalitet",
        verdi="antall personer, rangert; like store står i landkodens orden",
        nevner="alle bosettingsklare (M05)",
        kilde=f"{BREV} punkt 3; SSBs landkoder",
        parametre=(*par.TILLATELSER, *par.NASJON),
        tabeller=("T5",),
        funksjon=telles.klare,
        av=telles.klare,
    ),
    Maaldefinisjon(
        id="M08",
        navn="Bosettingsklare etter status",
        populasjon=KLAR,
        vilkaar="Statusen er den siste som er nådd på referansedatoen: tildelt kommune, fordelt, fordelingsklar "
        "(også "
        "når bare kartleggingen er ferdig), ellers under kartlegging",
        inndeling=f"{SAK} × status",
        verdi="antall personer",
        nevner="bosettingsklare i sakstypen",
        kilde=f"{BREV} punkt 3",
        parametre=par.TILLATELSER,
        tabeller=("T6", "nøkkeltall"),
        funksjon=telles.klare,
        av=telles.klare,
    ),
    Maaldefinisjon(
        id="M09",
        navn="Ventetid fra vedtak, bosatte",
        populasjon=f"{BOS} (hittil i år), med kjent vedtaksdato",
        vilkaar="Dager fra vedtaksdatoen til bosettingsdatoen. For overføringsflyktninger er vedtaket "
        "innreisetillatelsen. "
        "Bosatt før vedtaket er en feil og er ikke med, unntatt i hastesaker, der ventetiden er 0 dager",
        inndeling=f"totalt, {SAK}, {TYPE}, {KRYSS}",
        verdi=_TIDSMAAL,
        nevner="ingen",
        kilde=f"{BREV} punkt 4; IMDis årsrapporter («gjennomsnittleg ventetid» i måneder)",
        parametre=(*par.EM, par.MAANED),
        tabeller=("T7",),
        funksjon=telles.ventet,
        dager=telles.dager_ventet,
    ),
    Maaldefinisjon(
        id="M10",
        navn="Ventetid fra vedtak, bosettingsklare",
        populasjon=KLAR,
        vilkaar="Dager fra vedtaksdatoen til referansedatoen. De venter fortsatt, og er aldri slått sammen med dem "
        "som "
        "er bosatt (M09)",
        inndeling=f"totalt, {SAK}, {TYPE}, {KRYSS}",
        verdi=_TIDSMAAL,
        nevner="ingen",
        kilde=f"{BREV} punkt 4",
        parametre=(*par.TILLATELSER, *par.EM, par.MAANED),
        tabeller=("T7",),
        funksjon=telles.klare,
        dager=telles.dager_hittil,
    ),
    Maaldefinisjon(
        id="M11",
        navn="Lengeventende",
        populasjon=KLAR,
        vilkaar=f"Referansedatoen er etter vedtaksdatoen pluss terskelen for gruppen. {_KALENDER}",
        inndeling=f"totalt, {SAK}, {TYPE}, {KRYSS}; tre bolker etter hvor lenge",
        verdi="antall personer",
        nevner="bosettingsklare i samme celle",
        kilde=f"{BREV} punkt 5; IMDis kvartalsrapport 2011",
        parametre=(*par.TILLATELSER, *par.EM, *par.TERSKEL, *par.BOLKER),
        tabeller=("T8",),
        funksjon=telles.lengeventende,
        av=telles.klare,
    ),
    Maaldefinisjon(
        id="M12",
        navn="Bruk av vedtaksplasser",
        populasjon="Kommunene med tall for året, og dem som har bosatt, avtalt eller fått fordelt noen. Bosatte er "
        "hittil i år (M01), avtalt er tildelt kommune og ikke bosatt, fordelt venter på kommunens svar",
        vilkaar="Ledige plasser er vedtak − bosatt − avtalt − fordelt i hver kommune, aldri under 0. Bosatt ut over "
        "vedtaket er bosatt − vedtak i hver kommune, aldri under 0",
        inndeling="landet, fylke, kommune",
        verdi="antall plasser; utnyttelse uten (bosatt) og med dem som er avtalt og fordelt",
        nevner="vedtak; for landet og fylkene summen av vedtakene, ikke gjennomsnittet av kommunene",
        kilde=f"{BREV} punkt 6; IMDis årsrapporter (utnyttelse ekskludert og inkludert søkt ut og bodsendt)",
        tabeller=("T9a", "T9b", "T9c"),
        funksjon=telles.plasser,
    ),
    Maaldefinisjon(
        id="M13",
        navn="Kommuner som har bosatt",
        populasjon=f"{BOS} (hittil i år), med bosettingskommune i et fylke",
        vilkaar="Kommunen har bosatt minst én person",
        inndeling="landet, fylke, kommunens svar",
        verdi="antall kommuner",
        nevner="kommunene i raden, som raden navngir: anmodede, med vedtak over 0, alle",
        kilde=f"{BREV} punkt 6",
        tabeller=("T9a", "T9b"),
        funksjon=telles.bosatt_i_kommune,
    ),
    Maaldefinisjon(
        id="M14",
        navn="Overføringsflyktninger som venter på innreise",
        populasjon=KLAR,
        vilkaar="Overføringsflyktning som ikke har reist inn på referansedatoen",
        inndeling="totalt, status (uten og med tildelt kommune); herav under 18 år",
        verdi="antall personer, og måneden for det eldste vedtaket",
        nevner="ingen",
        kilde=f"{BREV} punkt 7; integreringsloven § 6",
        parametre=par.TILLATELSER,
        tabeller=("T10", "nøkkeltall"),
        funksjon=telles.venter_innreise,
        av=telles.klare,
    ),
    Maaldefinisjon(
        id="M15",
        navn="Flyt i beholdningen av bosettingsklare (kontroll)",
        populasjon=f"{KLAR}; nå og ved utgangen av forrige måned",
        vilkaar="Bosettingsklare nå = bosettingsklare forrige måned + nye vedtak − bosatte − avsluttede. "
        "Etterregistrering er det forrige måneds beholdning er endret med siden uttrekket som var kjent da",
        inndeling=f"totalt, {SAK}",
        verdi="antall personer; avviket skal være 0",
        nevner="ingen",
        kilde="kontrollmål i dette verktøyet",
        parametre=par.TILLATELSER,
        tabeller=("M15",),
        funksjon=telles.flyt,
    ),
    Maaldefinisjon(
        id="M16",
        navn="Måloppnåelse",
        populasjon=f"{BOS} (hittil i år), med kjent vedtaksdato",
        vilkaar="Bosettingsdatoen er senest vedtaksdatoen pluss 3, 6 og 12 måneder, og pluss målet for gruppen. "
        f"{_KALENDER}",
        inndeling=f"totalt, {SAK}, {TYPE}, {KRYSS}",
        verdi="andel i prosent",
        nevner="bosatte med kjent vedtaksdato (M09)",
        kilde="IMDis årsrapporter; mål for bosetting, år for år",
        parametre=(*par.EM, *par.MAAL, *par.MAAL_ANDEL),
        tabeller=("T7",),
        funksjon=telles.innen_maalet,
        av=telles.ventet,
    ),
    Maaldefinisjon(
        id="M17",
        navn="Nei til enkeltsaker",
        populasjon="Svar fra kommuner (ja og nei) i kvartalet",
        vilkaar="Kommunen sa nei. Svar om personer som ikke er i måneden, er bare med i totalen",
        inndeling=f"totalt, {SAK}, {TYPE}, begrunnelse",
        verdi="antall nei, personer med minst ett nei, kommuner med minst ett nei",
        nevner="besvarte forespørsler (ja og nei)",
        kilde=f"{BREV}, kvartalsanalysen",
        parametre=par.EM,
        tabeller=("M17",),
        kvartal=True,
        funksjon=telles.er_nei,
    ),
    Maaldefinisjon(
        id="M18",
        navn="Tid i hver fase",
        populasjon="Bosatte i kvartalet, ikke feilregistrert",
        vilkaar="Fasene er vedtak, fordelingsklar, fordelt, tildelt kommune og bosatt. En fase er med når begge "
        "datoene "
        "er kjent og i rekkefølge",
        inndeling=f"totalt, {SAK}",
        verdi="dager: antall personer, gjennomsnitt og median",
        nevner="ingen",
        kilde=f"{BREV}, kvartalsanalysen",
        tabeller=("M18",),
        kvartal=True,
        funksjon=telles.gjennom,
    ),
    Maaldefinisjon(
        id="M19",
        navn="Avtalt selvbosetting",
        populasjon=f"{BOS} (hittil i år)",
        vilkaar="Saken er merket som avtalt selvbosetting",
        inndeling=f"totalt, {SAK}",
        verdi="antall personer",
        nevner="alle bosatte i raden",
        kilde="imdi.no om avtalt selvbosetting",
        tabeller=("M19",),
        funksjon=telles.selvbosatte,
        av=telles.bosatte,
    ),
)
MAAL = {m.id: m for m in MAALENE}


def finn(tekst: str) -> Maaldefinisjon:
    """Find a measure by what was typed: «M11», «m11», «11». Raises Bruksfeil."""
    nummer = tekst.strip().upper().removeprefix("M")
    funnet = MAAL.get(f"M{nummer.zfill(2)}")
    if funnet is None:
        raise Bruksfeil(
            f"Det er ikke noe mål som heter «{' '.join(tekst.split())[:40]}».",
            neste="Se målene og tabellene:  imdi statistikk liste",
        )
    return funnet


def forklaring(m: Maaldefinisjon) -> tuple[Forklaring, ...]:
    """Give what a measure says of itself, in the order a reader asks; the rules stand beside."""
    ledd = (
        ("Populasjon", m.populasjon),
        ("Vilkår", m.vilkaar),
        ("Inndeling", m.inndeling),
        ("Verdi", m.verdi),
        ("Nevner", m.nevner),
        ("Lages", "hvert kvartal" if m.kvartal else "hver måned"),
        ("Vises i", ", ".join(m.tabeller)),
        ("Kilde", m.kilde),
    )
    return tuple(Forklaring(navn, tekst) for navn, tekst in ledd)


def som_markdown() -> str:
    """Write every measure as a Norwegian Markdown page."""
    linjer = [
        "# Månedsstatistikken: målene",
        "",
        "Laget fra målene i programmet; rett dem, ikke denne siden. `imdi statistikk forklar M11` viser det samme "
        "for ett "
        "mål, med verdiene av reglene på en dato.",
        "",
        "Referansedatoen er den siste dagen i måneden. Enheten er personer. Alle datoer er til og med. Personer med "
        "skjermet identitet er bare med i totalen. Prosent har én desimal, er regnet av tall som ikke er avrundet, "
        "og er "
        "aldri tvunget til 100.",
    ]
    for m in MAALENE:
        linjer += ["", f"## {m.id} {m.navn}", ""]
        linjer += [f"- **{ledd}:** {tekst}" for ledd, tekst in forklaring(m)]
        if m.parametre:
            linjer.append(
                "- **Regler:** " + ", ".join(f"`{id}`" for id in m.parametre) + " ([regelverk](regelverk.md))"
            )
    return "\n".join(linjer) + "\n"
