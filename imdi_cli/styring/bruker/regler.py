"""What may be done with users."""

from imdi_cli.kjerne.avslag import Avslag, Bruksfeil
from imdi_cli.styring.bruker.typer.rader import Brukerrad


class KanIkkeGiSegSelvRett(Avslag):
    """Nobody gives themselves the right to see who reported."""


class KanIkkeVareUtenLeder(Avslag):
    """The last leader cannot leave: nobody could then manage the users."""


_VERN = "forvaltningsloven § 13 (taushetsplikt) og personvernforordningen artikkel 32 (tilgangsstyring)"


def krev_kjent(bruker: Brukerrad | None, login: str) -> Brukerrad:
    """Give the user, or stop when nobody has the login."""
    if bruker is None:
        raise Bruksfeil(f"Ingen bruker har login «{login}».", neste="Se hvem som finnes:  imdi bruker liste")
    return bruker


def vurder_identitetsrett(*, gir: str, faar: str) -> None:
    """Refuse when a user gives themselves the right to see a varsler's identity."""
    if gir == faar:
        raise KanIkkeGiSegSelvRett(
            "Du kan ikke gi deg selv rett til å se hvem som har varslet.",
            hjemmel=_VERN,
            neste=f"Be en annen leder om å gjøre det:  imdi bruker endre {faar} --ser-identitet ja",
        )


def vurder_ledere(
    brukere: list[Brukerrad], *, dag: str, login: str, roller: tuple[str, ...], til: str | None
) -> None:
    """Refuse a change after which no user is leader."""
    andre = [b for b in brukere if b.login != login and "leder" in b.roller and b.til is None and b.gjelder(dag)]
    if not andre and ("leder" not in roller or til is not None):
        raise KanIkkeVareUtenLeder(
            "Da ville ingen lenger være leder, og ingen kunne forvalte brukerne.",
            hjemmel=_VERN,
            neste="Gi en annen rollen først:  imdi bruker endre LOGIN --rolle leder",
        )
