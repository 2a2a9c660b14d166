"""What is typed about the committee."""

from dataclasses import dataclass
from datetime import date
from typing import Annotated, NamedTuple

from imdi_cli.kjerne.felt import Felt, Tidspunkt
from imdi_cli.styring.habilitet.typer import Habilitetssvar, Tilknytning
from imdi_cli.tolk.register.typer import Kjonn
from imdi_cli.tolk.sak.typer.koder import Utfall
from imdi_cli.tolk.sak.typer.raad import NyttRaad
from imdi_cli.tolk.utvalg.typer.koder import Utvalgsrolle


@dataclass(frozen=True)
class Tilknytninger:
    """What ties a person may have to a case: asked when they are nominated, and kept up to date after."""

    sprak: Annotated[
        str | None,
        Felt(
            "Hvilke språk tolker eller underviser personen i?",
            valg="språk",
            hjelp="Språkene personen tolker eller underviser i, med semikolon mellom.",
            hjemmel="forvaltningsloven § 6 andre ledd",
            kolonne="Språk",
        ),
    ] = None
    arbeidsgivere: Annotated[
        str | None,
        Felt(
            "Hvem arbeider personen for?",
            valg="arbeidsgiver",
            hjelp="Arbeidsgivere og oppdragsgivere, med semikolon mellom.",
            hjemmel="forvaltningsloven § 6 andre ledd",
        ),
    ] = None
    tolkenummer: Annotated[
        int | None, Felt("Hvilket tolkenummer har personen?", hjelp="Tolkenummeret, når personen er tolk.")
    ] = None
    adresse: Annotated[
        str | None,
        Felt("Hvilken adresse skal brevene ha?", hjelp="Adressen, med komma mellom linjene.", sporres=False),
    ] = None


@dataclass(frozen=True)
class Nominert:
    """Who is nominated, by whom, and for which role."""

    navn: Annotated[str, Felt("Hvem er nominert?", hjelp="Navnet på den som er nominert.")]
    rolle: Annotated[Utvalgsrolle, Felt("For hvilken rolle?")]
    nominert_av: Annotated[str, Felt("Hvem har nominert?", hjelp="Organisasjonen eller personen som nominerte.")]
    mottatt: Annotated[
        date | None, Felt("Hvilken dag kom nominasjonen?", hjelp="I dag, om den ikke oppgis.", sporres=False)
    ] = None
    kjonn: Annotated[Kjonn | None, Felt("Kjønn?", valg="kjønn", kolonne="Kjønn")] = None
    fylke: Annotated[str | None, Felt("Hvilket fylke bor personen i?", hjelp="Nummer eller navn.")] = None


@dataclass(frozen=True)
class NyNominasjon(Tilknytninger, Nominert):
    """The input of `imdi utvalg nominer`: the person, then the ties."""


@dataclass(frozen=True)
class NyttMote:
    """The input of `imdi utvalg møte`; what is not given stays as it was."""

    dato: Annotated[
        Tidspunkt | None, Felt("Når er møtet?", hjelp="Dagen og klokkeslettet: «1.12.2026 kl. 10.00».")
    ] = None
    sted: Annotated[str | None, Felt("Hvor er møtet?", hjelp="Stedet. Utelates for et møte på skjerm.")] = None
    leder: Annotated[
        str | None,
        Felt(
            "Hvem leder møtet?",
            hjelp="Login til den i IMDi som leder møtet. Du, om den ikke oppgis.",
            sporres=False,
        ),
    ] = None


class Erklaring(NamedTuple):
    """What a member has said, or the committee decided, about a member's habilitet in a case.

    `svar` None means that a tie is told, and the committee is to decide. `deltok` are those who decided; empty
    means all who may.
    """

    svar: Habilitetssvar | None
    tilknytning: Tilknytning | None
    vurdering: str | None
    innsigelse: bool = False
    avgjor: bool = False
    deltok: tuple[int, ...] = ()


class Avstemning(NamedTuple):
    """The advice as it was given: who took part (empty means all who may), and how they voted.

    A member whose vote is not in `stemmer` voted for what is recommended. `dissens` are those who dissent on
    something else. `leder_avgjor` says that the votes were equal and the leader's view decided.
    """

    raad: NyttRaad
    deltok: tuple[int, ...] = ()
    stemmer: tuple[tuple[int, Utfall], ...] = ()
    dissens: tuple[int, ...] = ()
    leder_avgjor: bool = False
