"""What may be done with a database."""

from imdi_cli.kjerne.avslag import Avslag, Bruksfeil
from imdi_cli.styring.bruker.typer.rader import Rolle
from imdi_cli.styring.database.typer import Innhold

_TILGANG = "personvernforordningen artikkel 32 (informasjonen skal være riktig og kunne gjenopprettes)"


class KanIkkeGjenopprette(Avslag):
    """The copy must not take this database's place."""


def krev_leder(roller: tuple[Rolle, ...]) -> None:
    """Stop when the first user would not be a leader: nobody could then register the next."""
    if Rolle.LEDER not in roller:
        raise Bruksfeil(
            "Den første brukeren må være leder, ellers kan ingen registrere flere brukere.",
            neste="Ta med  --rolle leder  i imdi database opprett, eller utelat --rolle.",
        )


def krev_samme_slag(kopi: Innhold, naa: Innhold, sti: str) -> None:
    """Refuse a copy of another database, and an exercise over what is real or the other way."""
    if kopi.ovelse != naa.ovelse:
        hva, over = ("en øvelsesbase", "den ekte") if kopi.ovelse else ("en ekte database", "en øvelsesbase")
        raise KanIkkeGjenopprette(
            f"Kopien er av {hva}, og kan ikke legges over {over}.",
            hjemmel=_TILGANG,
            neste="Velg en annen kopi, eller legg denne et annet sted:  "
            "imdi database gjenopprett FIL --database NY_FIL",
        )
    if kopi.id != naa.id:
        raise KanIkkeGjenopprette(
            "Kopien er av en annen database enn den som ligger der nå.",
            hjemmel=_TILGANG,
            neste="Legg den et annet sted (imdi database gjenopprett FIL --database NY_FIL), "
            f"eller flytt {sti} bort først.",
            fakta=[("Kopien", f"database {kopi.id}"), ("Nå", f"database {naa.id}")],
        )
