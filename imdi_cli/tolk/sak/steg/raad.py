"""A case receives the committee's advice. The committee calls this; the case never calls the committee."""

from collections.abc import Iterator
from contextlib import contextmanager
from typing import NamedTuple

from imdi_cli.base.journal import Skritt
from imdi_cli.base.nummer import Saksnummer
from imdi_cli.kjerne.kontekst import Kontekst
from imdi_cli.tolk.sak import lager
from imdi_cli.tolk.sak.regler import raad as regler
from imdi_cli.tolk.sak.steg import felles
from imdi_cli.tolk.sak.typer.raad import NyttRaad


class Mottatt(NamedTuple):
    """The step that receives advice, so that the caller can write what belongs to it; `nr` is the advice's own."""

    s: Skritt
    nr: int
    merknader: tuple[str, ...]


@contextmanager
def motta(k: Kontekst, nr: Saksnummer, ny: NyttRaad) -> Iterator[Mottatt]:
    """Record advice and take the case to «råd avgitt»; one transaction with what the caller writes inside.

    Advice after the case was sent back is one more row. Raises KanIkkeNaa when the case is not before the committee.
    """
    with felles.overgang(k, nr, "gi råd") as (s, innhold):
        regler.krev_helt(innhold, ny)
        raadnr = lager.neste_nr(k.base, lager.RAAD, nr)
        s.sett_inn(
            lager.RAAD,
            {
                **nr.nokkel,
                "nr": raadnr,
                "mote": ny.mote,
                "dato": k.i_dag.isoformat(),
                "alvor": ny.alvor.value if ny.alvor else None,
                "anbefalt": ny.anbefalt.value,
                "dissens": ny.dissens,
                "tekst": ny.tekst,
            },
        )
        for kode, vurdering in ny.per_brudd:
            s.sett_inn(
                lager.RAAD_BRUDD, {**nr.nokkel, "nr": raadnr, "kode": kode.value, "vurdering": vurdering.value}
            )
        yield Mottatt(s, raadnr, tuple(regler.merknader(innhold, ny)))
