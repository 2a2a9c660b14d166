"""What every decision shares: its row, the clocks it ends, and its deadline for complaint."""

from collections.abc import Mapping

from imdi_cli.base.journal import Skritt
from imdi_cli.base.nummer import Saksnummer
from imdi_cli.brev.innhold import Verdi
from imdi_cli.brev.mal import Mal
from imdi_cli.kjerne.kontekst import Kontekst
from imdi_cli.styring.frister import steg as frister
from imdi_cli.styring.frister.typer import Fristrad
from imdi_cli.tolk.godkjenning import lager
from imdi_cli.tolk.godkjenning.lager.avgjorelse import VEDTAK
from imdi_cli.tolk.godkjenning.regler import frister as fristregler
from imdi_cli.tolk.godkjenning.regler import sprakvis
from imdi_cli.tolk.godkjenning.regler.vedtak import KLAGEINSTANS
from imdi_cli.tolk.godkjenning.steg import klokker
from imdi_cli.tolk.godkjenning.steg.felles import innhold, lukk, skriv_brev, til_soker
from imdi_cli.tolk.godkjenning.typer.avgjorelse import Vedtakstype
from imdi_cli.tolk.godkjenning.typer.rader import Innhold, Vedtak
from imdi_cli.tolk.register.regler.soknad import KLAGE


def skriv(
    k: Kontekst,
    s: Skritt,
    for_: Innhold,
    type_: Vedtakstype,
    mal: Mal,
    felt: Mapping[str, Verdi],
    verdier: Mapping[str, object],
    *,
    hjemmel: str,
    begrunnelse: str,
) -> int:
    """Store a decision with its letter; give its number. No deadline for complaint runs until it is told.

    `verdier` are its other columns (language, category, levels, ground).
    """
    nr = Saksnummer(lager.SERIE, for_.sak.aar, for_.sak.lopenr)
    brev = skriv_brev(k, s, mal, til_soker(for_.soker), felt)
    vedtak = lager.neste_nr(k.base, VEDTAK, nr)
    s.data["vedtak"] = vedtak
    s.data["type"] = type_.value
    s.sett_inn(
        VEDTAK,
        {
            **nr.nokkel,
            "nr": vedtak,
            "type": type_.value,
            "dato": k.i_dag.isoformat(),
            "av": k.bruker.login,
            "hjemmel": hjemmel,
            "begrunnelse": begrunnelse,
            "klageinstans": k.regelverk.paa(KLAGEINSTANS, k.i_dag).tekst,
            "brev": brev,
            **verdier,
        },
    )
    return vedtak


def lukk_om_avgjort(k: Kontekst, s: Skritt, nr: Saksnummer) -> None:
    """End the clocks of the application when no language is left without a decision: they are met by it."""
    etter = innhold(k, nr)
    avvist = any(v.type is Vedtakstype.AVVIST and v.opphevet is None for v in etter.vedtak)
    if avvist or not sprakvis.apne(etter):
        lukk(k, s, nr, *fristregler.TIL_VEDTAK, *klokker.BEKREFTELSER, fristregler.FORELOPIG_SVAR)
        venter = (fristregler.MANGLER, fristregler.VENT, fristregler.UTTALELSE, fristregler.IMI_SVAR)
        lukk(k, s, nr, *venter, grunn="søknaden er avgjort")


def klagefrist(k: Kontekst, nr: Saksnummer, vedtak: int) -> Fristrad | None:
    """Give the deadline for complaint over one decision, if it was told."""
    rader = [r for r in frister.til_sak(k, str(nr)) if r.regel == KLAGE and r.hva == f"klage på vedtak {vedtak}"]
    return max(rader, key=lambda r: r.id, default=None)


def opphev(k: Kontekst, s: Skritt, nr: Saksnummer, v: Vedtak, grunn: str = "vedtaket er gjort om") -> None:
    """Set a decision aside, as part of a step; its deadline for complaint and its measure's clocks are not needed."""
    s.endre(VEDTAK, {**nr.nokkel, "nr": v.nr}, {"opphevet": k.i_dag.isoformat()}, sist=v.sist)
    for rad in frister.til_sak(k, str(nr)):
        if rad.lukket is None and rad.hva.endswith(f" vedtak {v.nr}"):
            frister.lukk(k, s, rad, holdt=False, grunn=grunn)
