"""When a draft may be adopted, and which version is in force."""

from collections.abc import Sequence

from imdi_cli.kjerne.avslag import AnnenPerson, Avslag
from imdi_cli.tolk.rutine.typer import Forskjell, Status, Versjon

OPPDRAG = "oppdrag 2021-046 nr. 1"


class KanIkkeVedtaRutine(Avslag):
    """The draft is adopted already, is older than the one in force, or tells of a machine that has changed."""


def gjeldende(versjoner: Sequence[Versjon]) -> Versjon | None:
    """Give the version in force: the newest that is adopted. None when none is."""
    return max((v for v in versjoner if v.vedtatt is not None), default=None, key=lambda v: v.versjon)


def status(v: Versjon, versjoner: Sequence[Versjon]) -> Status:
    """Say where a version stands among all."""
    if v.vedtatt is None:
        return Status.UTKAST
    return Status.GJELDER if v == gjeldende(versjoner) else Status.ERSTATTET


def krev_kan_vedtas(v: Versjon, versjoner: Sequence[Versjon], endret: Sequence[Forskjell], login: str) -> None:
    """Refuse to adopt what cannot be; stop whoever drafted it, with exit code 4."""
    naa = gjeldende(versjoner)
    if v.vedtatt is not None:
        raise KanIkkeVedtaRutine(
            f"Versjon {v.versjon} er vedtatt fra før. En vedtatt tekst endres ikke.",
            hjemmel=OPPDRAG,
            neste="Skal noe endres, lag et nytt utkast:  imdi rutine utkast",
        )
    if naa is not None and naa.versjon > v.versjon:
        raise KanIkkeVedtaRutine(
            f"Versjon {naa.versjon}, som er nyere enn versjon {v.versjon}, er vedtatt.",
            hjemmel=OPPDRAG,
            neste="Lag et nytt utkast:  imdi rutine utkast",
        )
    if endret:
        raise KanIkkeVedtaRutine(
            f"Maskinen er endret siden versjon {v.versjon} ble skrevet, så teksten sier noe annet enn det som skjer.",
            hjemmel=f"{OPPDRAG}: rutinen skal være den som følges",
            neste="Lag et nytt utkast:  imdi rutine utkast",
            fakta=[(f.art, f.hva) for f in endret],
        )
    if v.utkast_av == login:
        raise AnnenPerson(
            f"Du har laget versjon {v.versjon}, og kan ikke vedta den selv: det må en annen leder gjøre.",
            hjemmel="fire øyne: den som lager et utkast, vedtar det ikke",
            neste=f"Be en annen leder om det:  imdi rutine vedta {v.versjon}",
        )
