"""Steps with habilitet: answer, decide for another, ask."""

from imdi_cli.base.journal import Skritt
from imdi_cli.kjerne.kontekst import Kontekst
from imdi_cli.styring.habilitet import lager
from imdi_cli.styring.habilitet.typer import Habilitet, Habilitetssvar, Tilknytning


def til_sak(k: Kontekst, gjelder: str) -> dict[str, Habilitet]:
    """Give the newest answer of each person in a case."""
    return {h.person: h for h in lager.til_sak(k.base, gjelder)}


def svar(k: Kontekst, gjelder: str, person: str) -> Habilitetssvar | None:
    """Give what somebody has answered in a case, or None."""
    h = til_sak(k, gjelder).get(person)
    return h.svar if h else None


def skriv(
    k: Kontekst,
    s: Skritt,
    gjelder: str,
    person: str,
    hva: Habilitetssvar,
    *,
    avgjort_av: str,
    grunnlag: Tilknytning | None = None,
    innsigelse: bool = False,
    vurdering: str | None = None,
) -> int:
    """Store an answer as part of a step; give its number. The caller has tried it against §§ 6 and 8."""
    verdier: dict[str, object] = {
        "gjelder": gjelder,
        "person": person,
        "svar": hva.value,
        "grunnlag": grunnlag.value if grunnlag else None,
        "innsigelse": int(innsigelse),
        "vurdering": vurdering,
        "avgjort_av": avgjort_av,
        "dato": k.i_dag.isoformat(),
    }
    return lager.sett_inn(k.base, s, verdier)


def alle_svar(k: Kontekst, gjelder: str) -> list[Habilitet]:
    """Give every answer in a case, oldest first."""
    return lager.til_sak(k.base, gjelder)
