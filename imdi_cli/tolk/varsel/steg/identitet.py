"""Showing who reported, and looking whether a text seems to tell it."""

from collections.abc import Sequence

from imdi_cli.base.journal import skritt
from imdi_cli.base.nummer import Saksnummer
from imdi_cli.kjerne.kontekst import Kontekst
from imdi_cli.styring.bruker.steg import oppslag as brukere
from imdi_cli.tolk.varsel import lager, regler
from imdi_cli.tolk.varsel.steg.felles import krev
from imdi_cli.tolk.varsel.typer.koder import Anonymitet
from imdi_cli.tolk.varsel.typer.rader import Identitet


def vis(k: Kontekst, nr: Saksnummer, grunn: str) -> list[Identitet]:
    """Show who reported, to someone with the right and a reason. Logged before it is shown; refusals too."""
    regler.krev_grunn(grunn, "Å se hvem som har varslet", hjemmel="forvaltningsloven § 13 første ledd nr. 1")
    v = krev(k, nr)
    har_rett = k.bruker.ser_identitet
    finnes = lager.antall_identiteter(k.base, nr) > 0
    with (
        k.base.atomisk(),
        skritt(k, "identitet.vist" if har_rett and finnes else "identitet.nektet", str(nr)) as s,
    ):
        lager.sett_innsyn(k.base, s, nr, k.bruker.login, grunn, har_rett and finnes)
    kan = [b.navn for b in brukere.liste(k) if b.ser_identitet]
    regler.krev_rett_til_identitet(har_rett, k.bruker.navn, kan)
    if not finnes:
        ukjent = " --anonymitet ønsker" if v.anonymitet == Anonymitet.UKJENT else ""
        raise regler.KanIkkeViseIdentitet(
            f"Det er ikke registrert hvem som sendte {nr}. {Anonymitet(v.anonymitet).tekst}.",
            hjemmel="forvaltningsloven § 13",
            neste=f"Er navnet kjent?  imdi varsel endre {nr}{ukjent} --varsler-fil FIL",
        )
    return lager.identiteter(k.base, nr)


def roper(k: Kontekst, nr: Saksnummer, tekster: Sequence[str]) -> bool:
    """Say whether texts seem to tell who sent a varsel. Nobody is shown anything, so nothing is logged."""
    kjente: list[Identitet | None] = list(lager.identiteter(k.base, nr))
    return any(regler.kan_rope(identitet, tekster) for identitet in kjente or [None])
