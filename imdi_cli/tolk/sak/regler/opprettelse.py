"""What may become a case, and what may be put in one (tolkeloven §§ 19 and 23)."""

from collections.abc import Iterable, Sequence

from imdi_cli.kjerne.avslag import Avslag
from imdi_cli.tolk.sak.typer.koder import Sakstatus
from imdi_cli.tolk.sak.typer.rader import Sak, Saksbrudd
from imdi_cli.tolk.varsel.typer.koder import Brudd, Varselstatus, Virkeomrade
from imdi_cli.tolk.varsel.typer.rader import Varsel

_PLIKT = "tolkeloven § 19 andre ledd"
# A new varsel goes to the case until that is decided; after it there is a new case.
UAVGJORT = frozenset(Sakstatus) - {
    Sakstatus.BESLUTTET,
    Sakstatus.UNDERRETTET,
    Sakstatus.PAAKLAGET,
    Sakstatus.AVSLUTTET,
}


class KanIkkeOppretteSak(Avslag):
    """There is nothing IMDi may assess, or there is a case already."""


class KanIkkeKobleVarsel(Avslag):
    """The varsel does not belong in this case, or cannot be taken out of it."""


def krev_innenfor(v: Varsel) -> int:
    """Give the interpreter a varsel is about, or refuse what is outside or not identified (§ 19 second paragraph)."""
    omraade = Virkeomrade(v.virkeomrade)
    if not omraade.innenfor or v.tolk is None:
        if omraade is Virkeomrade.UAVKLART:
            neste = f"imdi varsel identifiser {v.nr} --tolk TOLKENUMMER"
        else:
            neste = f"imdi varsel avslutt {v.nr} --rett-organ KODE --grunn-fil FIL"
        raise KanIkkeOppretteSak(
            f"{v.nr} kan ikke bli en sak. {omraade.tekst}.", hjemmel=omraade.hjemmel, neste=neste
        )
    return v.tolk


def krev_ledig(v: Varsel, sak: str | None) -> None:
    """Refuse a varsel that is in a case, that is closed, or that somebody has asked to close."""
    if sak is not None:
        raise KanIkkeKobleVarsel(f"{v.nr} er med i {sak} fra før.", hjemmel=_PLIKT, neste=f"imdi sak vis {sak}")
    if v.status == Varselstatus.AVSLUTTET:
        raise KanIkkeKobleVarsel(
            f"{v.nr} er avsluttet.",
            hjemmel=_PLIKT,
            neste=f"Er det likevel innenfor, rett det som var feil:  imdi varsel endre {v.nr}",
        )
    if v.status == Varselstatus.TIL_GODKJENNING:
        raise KanIkkeKobleVarsel(
            f"{v.nr} er bedt avsluttet, og venter på en annen.",
            hjemmel=_PLIKT,
            neste=f"Den andre kan sende det tilbake:  imdi varsel avslutt {v.nr} --send-tilbake --grunn-fil FIL",
        )


def krev_en_tolk(tolker: Sequence[int]) -> int:
    """Give the one interpreter that all the varsler are about, or refuse."""
    ulike = sorted(set(tolker))
    if len(ulike) != 1:
        raise KanIkkeOppretteSak(
            f"Varslene gjelder ulike tolker: {', '.join(map(str, ulike))}. En sak gjelder én tolk.",
            hjemmel=_PLIKT,
            neste="Opprett én sak for hver:  imdi sak ny --varsel V-…",
        )
    return ulike[0]


def krev_samme_tolk(v: Varsel, tolk: int, sak: Sak) -> None:
    """Refuse to put in a case a varsel about another interpreter."""
    if tolk != sak.tolkenummer:
        raise KanIkkeKobleVarsel(
            f"{v.nr} gjelder tolk {tolk}, og {sak.nr} gjelder tolk {sak.tolkenummer}.",
            hjemmel=_PLIKT,
            neste=f"imdi sak ny --varsel {v.nr}",
        )


def krev_omfattet(tolkenummer: int, *, oppfort: bool, statsautorisert: bool) -> None:
    """Refuse a case of IMDi's own about somebody who is neither entered nor statsautorisert (§ 19)."""
    if not (oppfort or statsautorisert):
        raise KanIkkeOppretteSak(
            f"Tolk {tolkenummer} står ikke i registeret og er ikke statsautorisert. IMDi kan verken vurdere saken "
            "eller reagere.",
            hjemmel="tolkeloven § 19 andre ledd, jf. §§ 20 og 21",
            neste=f"Se hva som står i registeret:  imdi tolk vis {tolkenummer} --internt",
        )


def krev_ingen_apen(saker: Iterable[Sak], varsler: Sequence[str]) -> None:
    """Refuse a second case about an interpreter while one is not decided, unless the facts are others."""
    apen = next((s for s in saker if s.status in UAVGJORT), None)
    if apen is not None:
        hva = " ".join(f"--varsel {v}" for v in varsler) or "--brudd KODE"
        raise KanIkkeOppretteSak(
            f"{apen.nr} om tolk {apen.tolkenummer} er ikke avgjort. Forhold som henger sammen, hører til samme sak.",
            hjemmel="forvaltningsloven § 17 første ledd",
            neste=f"Er det andre forhold, bruk --andre-forhold. Ellers:  imdi sak koble {apen.nr} {hva}",
        )


def krev_i_saken(v: str, varsler: Sequence[str], sak: Sak) -> None:
    """Refuse to take out of a case a varsel that is not in it."""
    if v not in varsler:
        raise KanIkkeKobleVarsel(
            f"{v} er ikke med i {sak.nr}.", hjemmel="arkivforskrifta § 11", neste=f"imdi sak vis {sak.nr}"
        )


def nye_brudd(
    har: Iterable[Saksbrudd], kommer: Iterable[tuple[Brudd, str | None]]
) -> tuple[dict[Brudd, str | None], dict[Brudd, str]]:
    """Say which alleged breaches are new to a case, and which get one more language.

    The same breach in several languages is one row that names them all: whether a bevilling goes is decided
    per language (§ 18 second paragraph).
    """
    finnes = {b.kode: b.sprak for b in har}
    nye: dict[Brudd, str | None] = {}
    mer: dict[Brudd, str] = {}
    for kode, sprak in kommer:
        for_ = finnes.get(kode) if kode in finnes else nye.get(kode)
        etter = _samlet(for_, sprak)
        if kode not in finnes:
            nye[kode] = etter
        elif etter != for_ and etter is not None:
            finnes[kode] = mer[kode] = etter
    return nye, mer


def _samlet(for_: str | None, sprak: str | None) -> str | None:
    har = [s for s in (for_ or "").split(";") if s]
    return ";".join(har if not sprak or sprak in har else [*har, sprak]) or None
