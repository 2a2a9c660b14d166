"""Telling the applicant what was decided: how, when, and when it counts as received (forvaltningsloven § 27)."""

from datetime import date

from imdi_cli.base.nummer import Saksnummer
from imdi_cli.kjerne.kontekst import Kontekst
from imdi_cli.styring.underretning import steg as underretning
from imdi_cli.styring.underretning.regler import i_ord
from imdi_cli.styring.underretning.typer import Tider, Underretning, Vedtak
from imdi_cli.tolk.godkjenning.lager.avgjorelse import VEDTAK
from imdi_cli.tolk.godkjenning.regler import vedtak as regler
from imdi_cli.tolk.godkjenning.steg import vedtaksfelles
from imdi_cli.tolk.godkjenning.steg.felles import ROLLE, innhold, overgang
from imdi_cli.tolk.godkjenning.typer.rader import Innhold

__all__ = ["ROLLE", "i_ord", "underrett"]


def underrett(
    k: Kontekst, nr: Saksnummer, vedtak: int, tider: Tider, *, grunn: str | None = None
) -> tuple[Innhold, Underretning]:
    """Record how the applicant was told of a decision, or more about it.

    The deadline for complaint runs from it, and a digital notice that is not opened is sent once more after a week
    (eForvaltningsforskriften § 8 fifth paragraph). `grunn` is why something recorded is corrected. Raises
    KanIkkeUnderretteDigitalt, KanIkkeRetteUnderretning, KanIkkeNaa.
    """
    k.krev_rolle(ROLLE)
    with overgang(k, nr, "før at søkeren er underrettet") as (s, for_):
        v = regler.finn(for_, vedtak)
        sagt = Vedtak(
            hva=f"vedtak {v.nr}",
            besluttet=date.fromisoformat(v.dato),
            brev=v.brev,
            kan_paaklages=v.opphevet is None,
            neste=f"imdi godkjenning vedtak {nr} --underrettet {v.nr}",
            ansvarlig=for_.sak.saksbehandler,
            etterpaa=f"imdi godkjenning avslutt {nr}",
            part="søkeren",
        )
        u = underretning.registrer(k, s, f"{nr}/{v.nr}", sagt, tider, grunn=grunn)
        rad = vedtaksfelles.klagefrist(k, nr, v.nr)
        kom = rad.start if rad else u.mottatt
        if kom != v.underrettet:
            s.endre(VEDTAK, {**nr.nokkel, "nr": v.nr}, {"underrettet": kom}, sist=v.sist)
    return innhold(k, nr), u
