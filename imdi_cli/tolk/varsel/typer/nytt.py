"""What is typed to register a varsel."""

from dataclasses import dataclass
from datetime import date
from typing import Annotated

from imdi_cli.kjerne.avslag import Bruksfeil
from imdi_cli.kjerne.felt import Felt, Tidspunkt
from imdi_cli.tolk.varsel.typer.koder import Anonymitet, Brudd, Kanal, Metode, Retning, Varslertype


@dataclass(frozen=True)
class NyttVarsel:
    """The input of `imdi varsel ny` (fag/tolkeloven §2.1). Only the first four must be given."""

    mottatt: Annotated[Tidspunkt, Felt("Når kom varselet?", hjelp="Dag og eventuelt klokkeslett, «i dag kl. 10.15».")]
    kanal: Annotated[Kanal, Felt("Hvordan kom varselet?")]
    tolk: Annotated[str, Felt("Hvem gjelder det? Tolkenummer, eller navnet slik det er oppgitt", kolonne="Tolk")]
    beskrivelse: Annotated[str, Felt("Hva er det varslet om?", sensitiv=True)]
    brudd: Annotated[
        tuple[Brudd, ...],
        Felt("Hvilke brudd påstås?", hjelp="Påstått brudd.", hjemmel="tolkeloven §§ 14-16", kolonne="Påstått brudd"),
    ] = ()
    varsler_type: Annotated[Varslertype | None, Felt("Hvem varsler?", kolonne="Varslertype")] = None
    sprak: Annotated[str | None, Felt("Hvilket språk ble det tolket på?", valg="språk", kolonne="Språk")] = None
    hendelse: Annotated[date | None, Felt("Hvilken dag skjedde det?", valg="hendelse", kolonne="Hendelse")] = None
    hendelse_til: Annotated[
        date | None, Felt("Hvis det gikk over flere dager: siste dag", sporres=False, kolonne="Hendelse til")
    ] = None
    oppdragsgiver: Annotated[str | None, Felt("Hvilket organ hadde bestilt tolken?", kolonne="Oppdragsgiver")] = None
    oppdragstype: Annotated[str | None, Felt("Hva slags oppdrag var det?", sporres=False, kolonne="Oppdrag")] = None
    metode: Annotated[Metode | None, Felt("Hvordan ble det tolket?", sporres=False, kolonne="Metode")] = None
    retning: Annotated[
        Retning | None, Felt("Ble det tolket til eller fra norsk?", sporres=False, hjemmel="tolkeloven § 2")
    ] = None
    gjelder_krav: Annotated[
        bool | None,
        Felt(
            "Gjelder varselet kravene til tolken (god tolkeskikk, taushetsplikt, habilitet)?",
            sporres=False,
            hjemmel="tolkeloven § 19 første ledd",
        ),
    ] = None
    saerlige_kategorier: Annotated[
        bool | None,
        Felt("Er det opplysninger om helse, tro, etnisitet eller straff?", valg="særlige-kategorier", sporres=False),
    ] = None
    tredjeperson: Annotated[
        bool | None, Felt("Er det opplysninger om andre enn tolken og den som varsler?", sporres=False)
    ] = None
    anonymitet: Annotated[Anonymitet, Felt("Vil den som varsler, være anonym?", sporres=False)] = (
        Anonymitet.IKKE_BEDT_OM
    )


class UmuligVerdi(Bruksfeil):
    """Values that cannot be; `felt` names the fields of NyttVarsel, so that a prompt can ask for them again."""

    def __init__(self, hva: str, *, felt: tuple[str, ...], neste: str) -> None:
        super().__init__(hva, neste=neste)
        self.felt = felt
