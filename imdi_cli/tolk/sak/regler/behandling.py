"""Who may have a case."""

from collections.abc import Iterable
from datetime import date

from imdi_cli.kjerne.avslag import AnnenPerson, Avslag, Bruksfeil
from imdi_cli.kjerne.dato import kort_dato
from imdi_cli.styring.bruker.typer.rader import Brukerrad
from imdi_cli.tolk.sak.typer.rader import Sak, Saksinnhold


class KanIkkeTaSak(Avslag):
    """Whoever is disqualified cannot have the case; or it is theirs already."""


def krev_kan_ha(sak: Sak, login: str, svar: str | None) -> None:
    """Refuse to give a case to whoever has it, or is disqualified in it (forvaltningsloven § 6)."""
    if sak.saksbehandler == login:
        raise KanIkkeTaSak(
            f"{login} har {sak.nr} fra før.",
            hjemmel="forvaltningsloven § 11 a første ledd",
            neste=f"imdi sak vis {sak.nr}",
        )
    if svar == "inhabil":
        raise KanIkkeTaSak(
            f"{login} er inhabil i {sak.nr}, og kan ikke forberede den.",
            hjemmel="forvaltningsloven § 6",
            neste=f"En annen kan ta den:  imdi sak overta {sak.nr}",
        )


def krev_saksbehandler(brukere: Iterable[Brukerrad], login: str) -> Brukerrad:
    """Give the user a case is to go to, who must be a caseworker today. Raises Bruksfeil."""
    funnet = next((b for b in brukere if b.login == login), None)
    if funnet is None or "saksbehandler" not in funnet.roller:
        raise Bruksfeil(f"«{login}» er ikke saksbehandler i dag.", neste="Se hvem som er det:  imdi bruker liste")
    return funnet


def krev_egen(s: Saksinnhold, login: str, roller: Iterable[str]) -> None:
    """Stop whoever has not the case from putting it back; a leader may. Raises AnnenPerson."""
    if s.sak.saksbehandler != login and "leder" not in roller:
        raise AnnenPerson(
            f"{s.saksbehandler} har {s.sak.nr}.",
            neste=f"Be {s.saksbehandler} eller en leder legge den tilbake, eller ta den selv:  "
            f"imdi sak overta {s.sak.nr}",
        )


def krev_fram_i_tid(til: date, i_dag: date) -> None:
    """Stop a day to wait until that has come. Raises Bruksfeil."""
    if til <= i_dag:
        raise Bruksfeil(f"Saken kan ikke vente til {kort_dato(til)}: det må være etter i dag.", neste="Rett --til.")
