"""The tables that count persons: Nøkkeltall, T1–T6, T10 and M19."""

from collections.abc import Iterator
from datetime import date

from imdi_cli.bosetting.statistikk.regler import telles
from imdi_cli.bosetting.statistikk.regler.kolonner import Maske, antall, per_kode
from imdi_cli.bosetting.statistikk.regler.parametre import i_tekst
from imdi_cli.bosetting.statistikk.regler.situasjon import Situasjon
from imdi_cli.bosetting.statistikk.regler.tabeller.felles import (
    AVRUNDING,
    BOSATTE,
    ETTER_SAK,
    IKKE_I_GRUPPER,
    KLARE,
    TOTAL,
    Bilde,
    Gruppe,
    Hvem,
    Kolonne,
    Utkast,
    andel,
    andel_av_alle,
    hittil,
    per_type,
    stor,
    telling,
    type_hoder,
)
from imdi_cli.bosetting.statistikk.regler.verdier import IKKE_KJENT, IKKE_MULIG
from imdi_cli.bosetting.statistikk.typer.maaned import (
    LAND_UOPPGITT,
    PERSONTYPER,
    SKJERMET,
    STATSLOS,
    STATUSER,
    Celle,
    Hode,
    Rad,
    Slag,
    Sted,
    Tabell,
)
from imdi_cli.bosetting.uttrekk.typer import ALDRI, UKJENT, Etat, Persontype, Status
from imdi_cli.kjerne.dato import vis_dato

SKJERMEDE = Gruppe(
    Rad(SKJERMET, "Skjermet identitet", Sted(gruppe=SKJERMET), uten=PERSONTYPER), lambda s: ~s.d.synlig
)
_IKKE_EM = (Persontype.VOKSEN, Persontype.BARNEFAMILIE)
UTEN_KOMMUNE = (Status.UNDER_KARTLEGGING, Status.FORDELINGSKLAR, Status.FORDELT)
EM_ALDER = {
    "soknadsdato": "søknadsdatoen, eller vedtaksdatoen for dem som ikke har noen søknadsdato",
    "vedtaksdato": "vedtaksdatoen",
    "bosettingsdato": "bosettingsdatoen, eller referansedatoen for dem som venter",
    "referansedato": "referansedatoen",
}


def i_maaneden(hvem: Hvem) -> Hvem:
    """The same measure, of the month only."""
    return lambda s: hvem(s.i_maaneden)


# --- Nøkkeltall -------------------------------------------------------------------------------------------------

NOKKELTALL: tuple[tuple[str, str, str, str, Hvem], ...] = (
    ("bosatte_hittil", "Bosatte hittil i år", "M01", BOSATTE, telles.bosatte),
    ("kollektiv", "Herav med kollektiv beskyttelse", "M02", BOSATTE, telles.kollektive),
    ("bosatte_maaned", "Bosatte i måneden", "M01", BOSATTE, i_maaneden(telles.bosatte)),
    ("klare", "Bosettingsklare", "M05", KLARE, telles.klare),
    ("tildelt", "Tildelt kommune, ikke bosatt", "M08", KLARE, telles.avtalt),
    ("fordelt", "Fordelt, venter på svar", "M08", KLARE, telles.fordelt),
    ("venter_innreise", "Overføringsflyktninger som venter på innreise", "M14", KLARE, telles.venter_innreise),
)


def nokkeltall(b: Bilde) -> Tabell:
    """Count the seven lines, with the change from last month and from the same month last year."""

    def hode(nokkel: str, tekst: str) -> Hode:
        return Hode(nokkel, tekst, Slag.ANTALL, "", "", variabel=nokkel, endres=False)

    hoder = (
        hode("naa", stor(i_tekst(b.dag))),
        hode("forrige", stor(i_tekst(b.forrige.d.dag))),
        hode("endring", "Endring fra forrige måned"),
        hode("ifjor", stor(i_tekst(b.ifjor.d.dag))),
        hode("endring_ifjor", "Endring fra i fjor"),
    )
    celler = []
    for *_, hvem in NOKKELTALL:
        naa, da, fjor = (antall(hvem(s)) for s in (b.naa, b.forrige, b.ifjor))
        celler.append(tuple(map(Celle, (naa, da, naa - da, fjor, naa - fjor))))
    return Tabell(
        "nøkkeltall",
        "Nøkkeltall",
        f"Nøkkeltall for bosetting av flyktninger. {stor(i_tekst(b.dag))}. Antall",
        ("Tall",),
        hoder,
        tuple(
            Rad(nokkel, tekst, Sted(gruppe=nokkel), maal=id_, populasjon=populasjon)
            for nokkel, tekst, id_, populasjon, _ in NOKKELTALL
        ),
        tuple(celler),
        (
            f"Bosatte hittil i år er fra 1. januar {b.dag.year} til utgangen av måneden, også i kolonnen for forrige "
            "måned. Kolonnen for i fjor er samme periode i fjor.",
            "Bosettingsklare, tildelt, fordelt og venter på innreise er antallet på den siste dagen i måneden.",
            "Personer med skjermet identitet er ikke med i dem som er tildelt kommune eller fordelt.",
        ),
    )


# --- T1 and T4: kinds of case and person ------------------------------------------------------------------------


def t1(b: Bilde) -> Utkast:
    """T1: those settled, in the month and so far in the year."""
    kolonner: list[Kolonne] = []
    for foran, bolk, hvem in (
        ("maaned.", "I måneden", i_maaneden(telles.bosatte)),
        ("aar.", "Hittil i år", telles.bosatte),
    ):
        variabel = "bosatte_i_maaneden" if foran == "maaned." else "bosatte_hittil_i_aar"
        kolonner.append(telling(Hode(f"{foran}totalt", "Totalt", Slag.ANTALL, "M01", BOSATTE, bolk, variabel), hvem))
        kolonner += per_type(type_hoder("M01", BOSATTE, bolk, foran, variabel), hvem)
        hode = Hode(f"{foran}andel", "Andel av alle (%)", Slag.PROSENT, "M01", BOSATTE, bolk, f"andel_{variabel}")
        kolonner.append(andel_av_alle(hode, hvem))
    return Utkast(
        "T1",
        "T1 Bosatte",
        f"Tabell 1. Bosatte etter sakstype og persontype. {stor(i_tekst(b.dag))} og {hittil(b)}. Antall og prosent",
        (*ETTER_SAK, SKJERMEDE, *_em_etter_etat()),
        kolonner,
        (
            _em_alder(b),
            "Hvem som har bosatt enslige mindreårige (IMDi eller Bufetat), er en annen inndeling enn alderen deres.",
            IKKE_I_GRUPPER,
            AVRUNDING,
        ),
    )


def _em_etter_etat() -> Iterator[Gruppe]:
    for navn, nummer in ((Etat.IMDI.value, Etat.IMDI.nummer), (Etat.BUFETAT.value, Etat.BUFETAT.nummer)):
        yield _em(f"em/{navn}", f"Enslige mindreårige bosatt av {navn}", nummer)
    yield _em("em/uoppgitt", "Enslige mindreårige, etat ikke oppgitt", UKJENT)


def _em(nokkel: str, tekst: str, etat: int) -> Gruppe:
    return Gruppe(
        Rad(nokkel, tekst, Sted(gruppe=nokkel), 1, _IKKE_EM),
        lambda s: s.d.synlig & (s.k["em"] == 1) & (s.k["etat"] == etat),
    )


def _em_alder(b: Bilde) -> str:
    grense = b.naa.p.em_aldersgrense
    return f"Enslige mindreårige (EM) er under {grense} år når de er det på {EM_ALDER[b.naa.p.em_alder_ved]}."


def _uten_soknad(b: Bilde, hvem: Hvem) -> str:
    """Say how many unaccompanied minors are placed by another date than the application."""
    k = b.naa.k
    n = antall(hvem(b.naa) & (k["em"] == 1) & (k["soknad"] >= ALDRI))
    return f"{n} enslige mindreårige har ingen søknadsdato."


def t4(b: Bilde) -> Utkast:
    """T4: those who wait, with the change from last month."""
    hvem = telles.klare

    def endring(s: Situasjon, rad: Maske) -> Celle:
        if s is not b.naa:
            return IKKE_KJENT
        return Celle(antall(hvem(s) & rad) - antall(hvem(b.forrige) & rad))

    return Utkast(
        "T4",
        "T4 Bosettingsklare",
        f"Tabell 4. Bosettingsklare etter sakstype og persontype. {vis_dato(b.dag)}. Antall og prosent",
        (*ETTER_SAK, SKJERMEDE),
        (
            telling(Hode("totalt", "Totalt", Slag.ANTALL, "M05", KLARE, variabel="bosettingsklare"), hvem),
            *per_type(type_hoder("M06", KLARE, variabel="bosettingsklare"), hvem),
            andel_av_alle(
                Hode("andel", "Andel av alle (%)", Slag.PROSENT, "M06", KLARE, variabel="andel_bosettingsklare"), hvem
            ),
            Kolonne(
                Hode(
                    "endring",
                    "Endring fra forrige måned",
                    Slag.ANTALL,
                    "M05",
                    KLARE,
                    variabel="endring_bosettingsklare",
                    endres=False,
                ),
                endring,
            ),
        ),
        (_em_alder(b), _uten_soknad(b, hvem), IKKE_I_GRUPPER, AVRUNDING),
    )


# --- T2 and T5: nationality -------------------------------------------------------------------------------------


def storste(s: Situasjon, hvem: Hvem) -> list[int]:
    """M03, M07: the largest groups, and those as large as the last of them; equal ones in order of code."""
    tall = per_kode(s.d.nasjon, hvem(s) & s.d.synlig)
    land = sorted(
        (kode for kode in tall if kode not in (STATSLOS, LAND_UOPPGITT)), key=lambda kode: (-tall[kode], kode)
    )
    if len(land) <= s.p.nasjonaliteter:
        return land
    grense = tall[land[s.p.nasjonaliteter - 1]]
    return [kode for kode in land if tall[kode] >= grense]


def _fra(kode: int) -> Hvem:
    return lambda s: s.d.synlig & (s.d.nasjon == kode)


def _nasjoner(b: Bilde, hvem: Hvem) -> tuple[Gruppe, ...]:
    navngitt = storste(b.naa, hvem)

    def andre(s: Situasjon) -> Maske:
        ut = s.d.synlig.copy()
        for kode in (*navngitt, STATSLOS, LAND_UOPPGITT):
            ut &= s.d.nasjon != kode
        return ut

    def gruppe(kode: int, navn: str) -> Gruppe:
        return Gruppe(Rad(f"{kode:03}", navn, Sted(gruppe=f"{kode:03}")), _fra(kode))

    return (
        *(gruppe(kode, b.steder.land(kode)) for kode in navngitt),
        gruppe(STATSLOS, "Statsløse"),
        Gruppe(Rad("andre", "Andre land", Sted(gruppe="andre")), andre),
        gruppe(LAND_UOPPGITT, "Uoppgitt"),
        TOTAL,
    )


def _like_store(b: Bilde) -> str:
    return (
        f"De {b.naa.p.nasjonaliteter} største gruppene, og de som er like store som den siste. Nasjonaliteten er "
        + ("opprinnelseslandet." if b.naa.p.nasjonalitet == "opprinnelsesland" else "statsborgerskapet.")
    )


def t2(b: Bilde) -> Utkast:
    """T2: those settled so far in the year, by nationality, with the same period last year."""
    hvem = telles.bosatte

    def ifjor(s: Situasjon, rad: Maske) -> Celle:
        return Celle(antall(hvem(b.ifjor) & rad)) if s is b.naa else IKKE_KJENT

    return Utkast(
        "T2",
        "T2 Bosatte, nasjonalitet",
        f"Tabell 2. Bosatte etter nasjonalitet. {stor(hittil(b))}. Antall og prosent",
        _nasjoner(b, hvem),
        (
            telling(Hode("antall", "Antall", Slag.ANTALL, "M03", BOSATTE, variabel="bosatte_hittil_i_aar"), hvem),
            andel_av_alle(
                Hode("andel", "Andel (%)", Slag.PROSENT, "M03", BOSATTE, variabel="andel_bosatte_hittil_i_aar"), hvem
            ),
            telling(
                Hode(
                    "em",
                    "Herav enslige mindreårige",
                    Slag.ANTALL,
                    "M03",
                    BOSATTE,
                    variabel="enslige_mindreaarige_hittil_i_aar",
                ),
                lambda s: hvem(s) & (s.k["em"] == 1),
            ),
            Kolonne(
                Hode(
                    "ifjor",
                    "Hittil i fjor",
                    Slag.ANTALL,
                    "M03",
                    BOSATTE,
                    variabel="bosatte_hittil_i_fjor",
                    endres=False,
                ),
                ifjor,
            ),
        ),
        (_like_store(b), IKKE_I_GRUPPER, AVRUNDING),
        "Nasjonalitet",
    )


def t5(b: Bilde) -> Utkast:
    """T5: those who wait, by nationality."""
    hvem = telles.klare
    return Utkast(
        "T5",
        "T5 Klare, nasjonalitet",
        f"Tabell 5. Bosettingsklare etter nasjonalitet. {vis_dato(b.dag)}. Antall og prosent",
        _nasjoner(b, hvem),
        (
            telling(Hode("antall", "Antall", Slag.ANTALL, "M07", KLARE, variabel="bosettingsklare"), hvem),
            andel_av_alle(
                Hode("andel", "Andel (%)", Slag.PROSENT, "M07", KLARE, variabel="andel_bosettingsklare"), hvem
            ),
        ),
        (_like_store(b), IKKE_I_GRUPPER, AVRUNDING),
        "Nasjonalitet",
    )


# --- T3: under 18 -----------------------------------------------------------------------------------------------


def t3(b: Bilde) -> Utkast:
    """T3: the young, of those settled and of those who wait."""
    kolonner: list[Kolonne] = []
    for navn, bolk, populasjon, hvem in (
        ("bosatte", "Bosatte", BOSATTE, telles.bosatte),
        ("klare", "Bosettingsklare", KLARE, telles.klare),
    ):

        def unge(s: Situasjon, hvem: Hvem = hvem) -> Maske:
            return telles.under18(s) & hvem(s)

        kolonner += [
            telling(Hode(navn, "I alt", Slag.ANTALL, "M04", populasjon, bolk, populasjon), hvem),
            telling(
                Hode(f"{navn}_u18", "Under 18 år", Slag.ANTALL, "M04", populasjon, bolk, f"{populasjon}_under_18"),
                unge,
            ),
            andel(
                Hode(
                    f"{navn}_andel",
                    "Andel under 18 år (%)",
                    Slag.PROSENT,
                    "M04",
                    populasjon,
                    bolk,
                    f"andel_{populasjon}_under_18",
                ),
                unge,
                hvem,
            ),
        ]
    return Utkast(
        "T3",
        "T3 Under 18 år",
        f"Tabell 3. Personer under 18 år blant bosatte ({hittil(b)}) og bosettingsklare ({vis_dato(b.dag)}), etter "
        "sakstype. Antall og prosent",
        ETTER_SAK,
        kolonner,
        (
            "Alderen er regnet på bosettingsdatoen for bosatte og på referansedatoen for bosettingsklare.",
            "Andelen er av alle i samme gruppe, ikke av alle under 18 år.",
            IKKE_I_GRUPPER,
        ),
    )


# --- T6: status -------------------------------------------------------------------------------------------------


def t6(b: Bilde) -> Utkast:
    """T6: how far the cases have come."""

    def i_status(status: Status) -> Hvem:
        return lambda s: telles.klare(s) & s.d.har_status(status)

    antall_, andeler = [], []
    for s in STATUSER:
        sted = Sted(gruppe=s.value)
        hode = Hode(s.value, stor(s.tekst), Slag.ANTALL, "M08", KLARE, "Antall", "bosettingsklare", sted)
        antall_.append(telling(hode, i_status(s)))
        hode = Hode(
            f"{s.value}.andel", stor(s.tekst), Slag.PROSENT, "M08", KLARE, "Andel (%)", "andel_bosettingsklare", sted
        )
        andeler.append(andel(hode, i_status(s), telles.klare))
    totalt = telling(Hode("totalt", "Totalt", Slag.ANTALL, "M08", KLARE, "Antall", "bosettingsklare"), telles.klare)
    return Utkast(
        "T6",
        "T6 Status",
        f"Tabell 6. Bosettingsklare etter sakstype og status. {vis_dato(b.dag)}. Antall og prosent",
        ETTER_SAK,
        (*antall_, totalt, *andeler),
        (
            "Kartlegging før bosetting kreves ikke for dem med kollektiv beskyttelse (integreringsloven § 37 b). "
            "De er "
            "med her som andre.",
            IKKE_I_GRUPPER,
            AVRUNDING,
        ),
    )


# --- T10 and M19 ------------------------------------------------------------------------------------------------


def t10(b: Bilde) -> Utkast:
    """T10: the resettlement refugees who have not come."""

    def med(*statuser: Status) -> Hvem:
        return lambda s: s.d.har_status(*statuser)

    def eldste(s: Situasjon, rad: Maske) -> Celle:
        vedtak = s.k["vedtak"][telles.venter_innreise(s) & rad]
        if not len(vedtak):
            return IKKE_MULIG
        return Celle(date.fromordinal(int(vedtak.min())).isoformat()[:7])

    def status(s: Status) -> Gruppe:
        return Gruppe(Rad(s.value, stor(s.tekst), Sted(gruppe=s.value), 1), med(s))

    def hode(nokkel: str, tekst: str, slag: Slag, variabel: str) -> Hode:
        return Hode(nokkel, tekst, slag, "M14", KLARE, variabel=variabel, endres=slag is Slag.ANTALL)

    tildelt = Status.TILDELT_KOMMUNE
    return Utkast(
        "T10",
        "T10 Venter på innreise",
        f"Tabell 10. Overføringsflyktninger som venter på innreise, etter status. {vis_dato(b.dag)}. Antall",
        (
            TOTAL,
            Gruppe(Rad("uten_kommune", "Uten kommune", Sted(gruppe="uten_kommune")), med(*UTEN_KOMMUNE)),
            *map(status, UTEN_KOMMUNE),
            Gruppe(Rad(tildelt.value, "Med tildelt kommune", Sted(gruppe=tildelt.value)), med(tildelt)),
        ),
        (
            telling(hode("antall", "Antall", Slag.ANTALL, "venter_paa_innreise"), telles.venter_innreise),
            telling(
                hode("under18", "Herav under 18 år", Slag.ANTALL, "venter_paa_innreise_under_18"),
                lambda s: telles.venter_innreise(s) & s.d.under18,
            ),
            Kolonne(hode("eldste", "Eldste vedtak (måned)", Slag.MAANED, "eldste_vedtak"), eldste),
        ),
        (IKKE_I_GRUPPER,),
    )


def m19(b: Bilde) -> Utkast:
    """M19: those who found their own home, by agreement."""

    def hode(nokkel: str, tekst: str, slag: Slag, variabel: str) -> Hode:
        return Hode(nokkel, tekst, slag, "M19", BOSATTE, variabel=variabel)

    return Utkast(
        "M19",
        "M19 Avtalt selvbosetting",
        f"Avtalt selvbosetting etter sakstype. {stor(hittil(b))}. Antall og prosent",
        ETTER_SAK,
        (
            telling(hode("bosatte", "Bosatte", Slag.ANTALL, "bosatte_hittil_i_aar"), telles.bosatte),
            telling(
                hode("selvbosetting", "Avtalt selvbosetting", Slag.ANTALL, "avtalt_selvbosetting"), telles.selvbosatte
            ),
            andel(
                hode("andel", "Andel av bosatte (%)", Slag.PROSENT, "andel_avtalt_selvbosetting"),
                telles.selvbosatte,
                telles.bosatte,
            ),
        ),
        (IKKE_I_GRUPPER,),
    )
