"""What the tests of access share: demands, what is decided of a document, and what is typed wrongly."""

from collections.abc import Callable
from typing import Any

import hjelp
import pytest
from tolk.innsyn.lag import I_DAG

from imdi_cli.base.nummer import Saksnummer
from imdi_cli.kjerne.avslag import Bruksfeil
from imdi_cli.kjerne.kontekst import Kontekst
from imdi_cli.tolk.innsyn.regler import adgang
from imdi_cli.tolk.innsyn.steg import krav
from imdi_cli.tolk.innsyn.steg.krav import Innsynsbilde
from imdi_cli.tolk.innsyn.typer.koder import Dokumentslag, Etter, Faktum, Innsynsutfall, Unntak
from imdi_cli.tolk.innsyn.typer.rader import Dokument, Innsyn, Vurdering

NAVN = {"Kari Olsen": "brukeren"}
D, H, U = Dokumentslag, Innsynsutfall, Unntak
INNSYN = Innsyn(
    2026,
    1,
    "S-2026-0001",
    Etter.PART,
    "x",
    "2026-11-20",
    adgang.Innsynsstatus.MOTTATT,
    "kari",
    *([None] * 8),
    1,
)


def bruksfeil(k: Kontekst, handling: Callable[[], object]) -> None:
    """Run something that was typed wrong: it says what to do, and changes nothing."""
    for_ = hjelp.dump(k.base)
    with pytest.raises(Bruksfeil) as fanget:
        handling()
    assert fanget.value.neste
    assert hjelp.dump(k.base) == for_


def be_om(k: Kontekst, nr: Saksnummer, etter: Etter = Etter.PART) -> Saksnummer:
    """Register a demand from the party; give its number."""
    return Saksnummer.les(krav.registrer(k, nr, "Amina Yusuf", I_DAG, etter).innsyn.nr, "I")


def tilbake(hjemmel: Unntak, utfall: Innsynsutfall = H.DELVIS, **mer: Any) -> Vurdering:
    """Give a decision to withhold, with every reason that may be asked for."""
    felt = {"begrunnelse": "Særlige grunner.", "merinnsyn": "Vurdert.", "vesentlig": "Ikke av vesentlig betydning."}
    return Vurdering("", utfall, hjemmel, **(felt | mer))


def nokkel(b: Innsynsbilde, slag: Dokumentslag) -> list[str]:
    """Give the keys of the documents of a kind."""
    return [x.dokument.nokkel for x in b.linjer if x.dokument.slag is slag]


def vurder_alt(k: Kontekst, i: Saksnummer) -> Innsynsbilde:
    """Decide about all that must be decided about, as a caseworker would for a party."""
    b = krav.bilde(k, i)
    krav.vurder(k, i, nokkel(b, D.VARSEL), tilbake(U.P192B))
    krav.vurder(k, i, nokkel(b, D.SVAR), tilbake(U.P192A))
    krav.vurder(k, i, nokkel(b, D.VEDLEGG), Vurdering("", H.HELT))
    utdrag = {"faktum": Faktum.UTDRAG, "faktum_tekst": "Kari Olsen var til stede."}
    return krav.vurder(k, i, nokkel(b, D.FORSLAG) + nokkel(b, D.UTKAST), tilbake(U.P18A, H.IKKE, **utdrag))


def dok(slag: Dokumentslag, privat: bool | None = None) -> Dokument:
    """Make a document of a kind."""
    return Dokument(f"{slag.value}:1", slag, "Dokumentet", "2026-11-20", "S-2026-0001", "tekst", privat=privat)
