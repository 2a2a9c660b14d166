"""What must be said of the figures, so that nobody reads more into them than they hold."""

from collections.abc import Iterator

from imdi_cli.bosetting.statistikk.typer.aar import LANDET, UTEN_FYLKE, Celle, Merknad, Utvalg

LAND, FYLKER, SVAR, KOMMUNER, FIGURDATA = (
    "Landet",
    "Fylker",
    "Svar fra kommunene",
    "Kommuner",
    "Tall til figurene",
)
_SVALBARD = ("21", "22")


def merknader(u: Utvalg) -> tuple[Merknad, ...]:
    """Give the notes that a year calls for, in the order they are met."""
    return tuple(_merknader(u))


def i_ord(celle: Celle) -> str:
    """Write a whole number as in a sentence, «35 000», or say that there is none."""
    return "et ukjent antall" if celle.verdi is None else f"{celle.verdi:,}".replace(",", "\u00a0")


def _merknader(u: Utvalg) -> Iterator[Merknad]:
    t, landet = u.tabell, u.tabell.landet
    skjult = [f"{felt} for {n}" for felt, n in landet.skjult.items() if n and felt != "opprinnelig"]
    if skjult:
        yield Merknad(
            (LAND, FYLKER, FIGURDATA),
            f"I {t.aar} er noen kommuners tall skjult ({', '.join(skjult)}). Landet og fylkene er summer av de "
            "synlige tallene, og kan derfor være for lave. Hvor mange kommuner det gjelder, står i egne kolonner.",
            egen=True,
        )
    else:
        yield Merknad(
            (LAND, FYLKER, FIGURDATA),
            f"Landet og fylkene er summer av tallene for kommunene. I {t.aar} er ingen tall skjult. Der noe er "
            "skjult i andre år, er summene av de synlige tallene.",
        )
    yield Merknad(
        (LAND, FYLKER, KOMMUNER),
        "Bosatt av vedtatt er antall bosatte delt på antall vedtatte plasser, i prosent med én desimal. Den er "
        "over 100 der flere er bosatt enn vedtatt. For landet og fylkene er den synlige bosatte delt på synlige "
        "vedtatte, ikke et gjennomsnitt av kommunene. Der tall er skjult, kan den være for lav eller for høy.",
    )
    yield Merknad(
        (LAND, FYLKER),
        "Kommuner som har bosatt, og kommuner med flere bosatte enn vedtatt, er talt blant dem som har synlige "
        "tall. Det siste gjelder bare kommuner som har vedtatt minst én plass.",
    )
    yield Merknad(
        (SVAR, KOMMUNER),
        "En kommune er anmodet når anmodningen er over 0. «Færre» omfatter dem som har svart nei (vedtatt 0). «Uten "
        "vedtak» betyr at det ikke er registrert noe vedtak, «skjult» at vedtaket er skjult i filen. Flere, like "
        "mange, færre, uten vedtak og skjult blir til sammen antall anmodede kommuner."
        + (
            f" Kommuner med skjult anmodning ({landet.skjult['anmodet']}) er ikke regnet som anmodet."
            if landet.skjult["anmodet"]
            else ""
        ),
    )
    opprinnelig, anmodet = landet.maal.opprinnelig, landet.maal.anmodet
    if opprinnelig.verdi is not None and opprinnelig.verdi != anmodet.verdi:
        yield Merknad(
            (FYLKER, SVAR, KOMMUNER),
            f"Anmodningen for {t.aar} ble endret i løpet av året, fra {i_ord(opprinnelig)} til {i_ord(anmodet)} "
            "plasser. Vedtakene er her sammenlignet med den endrede anmodningen, men kan være svar på den "
            "opprinnelige.",
            egen=True,
        )
    uoppgitt = [f"{serie} {tall.verdi}" for serie, tall in t.uoppgitt.items() if tall.verdi]
    if uoppgitt:
        yield Merknad(
            (LAND, FYLKER, KOMMUNER),
            f"Kode 9999 (uoppgitt kommune) har tall i {t.aar}: {', '.join(uoppgitt)}. De er ikke med i noen tabell "
            "eller sum.",
            egen=True,
        )
    if u.eldre:
        yield Merknad(
            (FYLKER, SVAR, KOMMUNER),
            f"Flere innleste filer har tall for {t.aar}. Her er den som ble lest inn sist, {u.kilde.filnavn}. Ikke "
            f"brukt: {', '.join(eldre.filnavn for eldre in u.eldre)}.",
            egen=True,
        )
    if u.utenfor:
        yield Merknad(
            (FYLKER, KOMMUNER),
            f"Filen bruker kommunenumre som ikke gjaldt i {t.aar} (antall: {u.utenfor}). De står som i filen, og er "
            "plassert i fylket der området lå det året.",
            egen=True,
        )
    regioner = {sum_.region for sum_ in t.fylker}
    if regioner.intersection((*_SVALBARD, UTEN_FYLKE)):
        yield Merknad(
            (FYLKER, KOMMUNER),
            "Svalbard (21), Jan Mayen (22) og kommunenumre som ikke kan plasseres i ett fylke (99), er ikke fylker. "
            f"De er med i summen for landet (region {LANDET}).",
        )
