"""`imdi tolk slå-sammen`."""

from typing import TYPE_CHECKING

import click

from imdi_cli.flate.kommando import Okt, kommando
from imdi_cli.flate.sporr import Dialog
from imdi_cli.tolk.register import steg as oppslag
from imdi_cli.tolk.register.kommando import felles

if TYPE_CHECKING:
    from imdi_cli.tolk.register.steg.sammen import Forslag


@kommando(eksempler=["imdi tolk slå-sammen 10482 10517 --begrunnelse-fil grunn.txt --ja"])
@click.argument("behold")
@click.argument("bort")
@click.option("--begrunnelse-fil", metavar="FIL", help="Hvorfor de er samme person.")
@click.option("--ja", is_flag=True, help="Slå sammen uten å spørre. Det kan ikke angres.")
def sla_sammen(okt: Okt, behold: str, bort: str, begrunnelse_fil: str | None, ja: bool) -> None:
    """Slå sammen to numre som gjelder samme person.

    Alt som gjelder nummeret BORT, flyttes til nummeret BEHOLD, og kategoriene regnes ut på nytt. Det de to sa ulikt,
    beholdes som rettelser. Nummeret BORT brukes aldri igjen.
    """
    from imdi_cli.tolk.register.steg import sammen  # the journal: not for a search

    nr, ut = felles.les_tolkenummer(behold), felles.les_tolkenummer(bort)
    with okt.kontekst(*oppslag.ROLLER) as k:  # refuse before anyone writes a reason
        forslag = sammen.foresla(k, nr, ut)
    _vis(okt, forslag)
    grunn = felles.krev_tekst(okt, begrunnelse_fil, "Hvorfor er de samme person?", "--begrunnelse-fil")
    if not ja:
        Dialog(okt.flate, uten_dialog=okt.uten_dialog).bekreft_nummer(str(ut), opsjon="--ja")
    with okt.kontekst(*oppslag.ROLLER) as k:
        s = sammen.sla_sammen(k, nr, ut, grunn)
    okt.flate.resultat(
        {
            "beholdt": nr,
            "bort": ut,
            "flyttet": dict(forslag.flyttes),
            "kvalifikasjoner": len(forslag.kvalifikasjoner),
            "kategoriendringer": [e._asdict() for e in s.kategorier],
            "sperrede_bevis": list(s.bevis),
        },
        ["", f"Tolk {ut} er slått sammen med tolk {nr}. Nummeret {ut} brukes ikke igjen."],
    )
    okt.flate.fakta(
        [
            *(
                (
                    "Kategori",
                    f"{felles.spraknavn(e.sprak, e.tolketype)}: fra {e.fra or 'ingen'} til {e.til or 'ingen'}",
                )
                for e in s.kategorier
            ),
            *(("Sperret tolkebevis", f"{bevis}: det har nummeret {ut}") for bevis in s.bevis),
        ]
    )
    okt.flate.neste(f"imdi tolkebevis utsted {nr}" if s.bevis else f"imdi tolk vis {nr} --internt")


def _vis(okt: Okt, f: "Forslag") -> None:
    """Show what will be done, before anyone says yes."""
    if okt.flate.json:
        return
    okt.flate.linjer([f"Tolk {f.bort} slås sammen med tolk {f.behold}.", ""])
    okt.flate.fakta(
        [
            ("Beholdes", f"{f.behold} {f.navn}"),
            ("Bort", f"{f.bort} {f.navn_bort}"),
            (
                "Kvalifikasjoner",
                [f"{r.oppforing}: {r.kvalifikasjon.tekst}" for r in f.kvalifikasjoner] or "ingen nye",
            ),
            ("Flyttes", [f"{antall} {hva}" for hva, antall in f.flyttes] or "ingenting annet"),
            ("Fylles ut", ", ".join(f.fylles) or "ingenting"),
            (
                "Sies ulikt",
                [f"{felt}: {bort} ({f.bort}), {behold or 'tomt'} ({f.behold})" for felt, bort, behold in f.ulike]
                or "ingenting",
            ),
            *([("Tolkebevis", f"{f.bevis} sperres: det har nummeret {f.bort}")] if f.bevis else []),
        ]
    )
