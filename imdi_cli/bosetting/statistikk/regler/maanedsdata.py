"""The tidy form of a month: the columns of the year's form, and two more.

`enhet` tells shares, waits and counts apart, which a year has no need of; `merke` says on every row that the figures
are not for publication, since a row can be copied out of its file. A wait stands in days too. `gruppe` is the status,
the country code, the answer or the line, by table.
"""

from collections.abc import Iterable, Iterator
from fractions import Fraction

from imdi_cli.bosetting.statistikk.regler.data import KOLONNER as AARSKOLONNER
from imdi_cli.bosetting.statistikk.regler.data import Datarad
from imdi_cli.bosetting.statistikk.regler.verdier import tall
from imdi_cli.bosetting.statistikk.typer.maaned import Celle, Hode, Rad, Slag, Sted, Tabell
from imdi_cli.tolk.statistikk.typer import MERKE

KOLONNER = (*AARSKOLONNER, "enhet", "merke")


def datarader(tabeller: Iterable[Tabell], periode: str, dager_i_48: int) -> Iterator[Datarad]:
    """Give every figure of a month as a row. A table that could not be made has none."""
    for tabell in tabeller:
        for rad, celler in zip(tabell.rader, tabell.celler, strict=True):
            for hode, celle in zip(tabell.hoder, celler, strict=True):
                yield _rad(tabell.id, periode, rad, hode, celle)
                if hode.slag is Slag.MAANEDER:
                    dager = hode._replace(variabel=hode.variabel.replace("_maaneder", "_dager"), slag=Slag.DAGER)
                    yield _rad(tabell.id, periode, rad, dager, _i_dager(celle, dager_i_48))


def _rad(id: str, periode: str, rad: Rad, hode: Hode, celle: Celle) -> Datarad:
    sted = Sted._make(
        egen if egen != vanlig else arvet for egen, arvet, vanlig in zip(hode.sted, rad.sted, Sted(), strict=True)
    )
    hva = (id, rad.maal or hode.maal, periode, rad.populasjon or hode.populasjon)
    return (*hva, *sted, hode.variabel, tall(celle), celle.symbol, hode.slag.tekst, MERKE)


def _i_dager(celle: Celle, dager_i_48: int) -> Celle:
    return Celle(celle.verdi * dager_i_48 / 48) if isinstance(celle.verdi, Fraction) else celle
