"""The report of an import as a file, for whoever must correct what was sent."""

import json
from collections.abc import Iterable
from datetime import date

from imdi_cli.tolk.register.typer.innlesing import Rapportlinje

KOLONNER = ("Utfall", "Linje", "Tolkenummer", "Kolonne", "Grunn", "Hva du kan gjøre")
SLAG = (".csv", ".xlsx", ".json")


def lag(linjer: Iterable[Rapportlinje], slag: str, filnavn: str, dato: date) -> bytes:
    """Make the report as one of SLAG; `filnavn` is the file it is about."""
    rader = [(r.utfall.value, r.linje, r.tolkenummer, r.felt, r.grunn, r.raad) for r in linjer]
    if slag == ".json":
        som_json = [r._asdict() for r in map(Rapportlinje._make, rader)]
        return json.dumps({"fil": filnavn, "rader": som_json}, ensure_ascii=False, indent=1).encode()
    if slag == ".csv":
        from imdi_cli.filer.skriv.csv import csv_bytes

        return csv_bytes(KOLONNER, rader)
    from imdi_cli.filer.skriv.arbeidsbok import Arbeidsbok, Ark, Kolonne
    from imdi_cli.filer.skriv.xlsx import arbeidsbok_bytes  # openpyxl takes a tenth of a second to load

    ark = Ark(
        fane="Rapport",
        tittel=f"Innlesing av {filnavn}",
        tabellnavn="Rapport",
        forklaring=("Hver rad i filen, og hva som blir gjort med den. Linje er radnummeret i filen.",),
        kolonner=[Kolonne(navn) for navn in KOLONNER],
        rader=[(r[0], str(r[1]), str(r[2] or ""), *r[3:]) for r in rader],
    )
    bok = Arbeidsbok(
        tittel=f"Innlesing av {filnavn}",
        emne="Nasjonalt tolkeregister",
        forside=("Rapport fra imdi før innlesing av tolker.",),
        ark=[ark],
    )
    return arbeidsbok_bytes(bok, dato)
