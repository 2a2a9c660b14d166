"""Steps of the statistics: making an export of a year, and noting in the journal that it was made."""

from hashlib import sha256

from imdi_cli.base.journal import noter
from imdi_cli.bosetting.grunnlag import steg as grunnlag
from imdi_cli.bosetting.statistikk import regler
from imdi_cli.bosetting.statistikk.steg.arbeidsbok import lag_arbeidsbok
from imdi_cli.bosetting.statistikk.typer.aar import UTEN_FYLKE, Eksport, Utvalg
from imdi_cli.kjerne.dokument import Filformat
from imdi_cli.kjerne.kontekst import Kontekst
from imdi_cli.kodeverk import SAERKODER, fylker, kommuner

ROLLER = ("statistiker", "leder", "saksbehandler")


def lag(k: Kontekst, periode: str | None, format: Filformat) -> Eksport:
    """Make the file of a year, the newest with figures when none is named; nothing is changed by it.

    The same figures give the same bytes whenever they are exported: the workbook is dated by the newest
    file read in. Raises Feil when there are no figures, Bruksfeil for a year that has none.
    """
    k.krev_rolle(*ROLLER)
    u = velg(k, periode)
    if format is Filformat.XLSX:
        data = lag_arbeidsbok(u)
    elif format is Filformat.CSV:
        from imdi_cli.filer.skriv.csv import csv_bytes

        data = csv_bytes(regler.KOLONNER, regler.datarader(u.tabell))
    else:
        from imdi_cli.filer.skriv.json import json_bytes

        data = json_bytes(regler.KOLONNER, regler.datarader(u.tabell))
    aar = u.tabell.aar
    return Eksport(
        aar,
        format,
        f"imdi-statistikk-{aar}.{format.value}",
        data,
        sha256(data).hexdigest(),
        tuple(merknad.tekst for merknad in regler.merknader(u) if merknad.egen),
        u.kilde,
    )


def noter_eksport(k: Kontekst, eksport: Eksport) -> None:
    """Write in the journal what left the house: period, format, digest, and the import it was made from."""
    noter(
        k,
        "statistikk.eksportert",
        f"statistikk:{eksport.aar}",
        format=eksport.format.value,
        sha256=eksport.sha256,
        innlesing=eksport.kilde.nr,
    )


def velg(k: Kontekst, periode: str | None) -> Utvalg:
    """Choose the year, and count it and the country in the years before; each year from its newest import."""
    alle = grunnlag.kilder(k.base)
    aar = regler.velg_aar(alle, periode)
    kilder = {a: numre[-1] for a, numre in alle.items() if a <= aar}
    tall = grunnlag.personer(k.base, kilder)
    innlesinger = grunnlag.innlesinger(k.base)
    dato, gyldige = f"{aar}-07-01", kommuner().i_aar(aar)

    def fylke(nummer: str) -> str:
        return kommuner().fylke_for(nummer, aar) or UTEN_FYLKE

    return Utvalg(
        regler.tell(
            aar,
            tall[aar],
            navn=lambda nummer: kommuner().navn(nummer, dato),
            fylke=fylke,
            fylkesnavn=lambda nr: "Ikke plassert i fylke" if nr == UTEN_FYLKE else fylker().navn(nr, dato),
        ),
        tuple((a, regler.landet(tall[a])) for a in tall),
        tuple(innlesinger[nr] for nr in sorted(set(kilder.values()))),
        innlesinger[kilder[aar]],
        tuple(innlesinger[nr] for nr in alle[aar][:-1]),
        sum(1 for nummer in tall[aar] if nummer not in gyldige and nummer not in SAERKODER),
    )
