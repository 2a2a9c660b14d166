"""Changing a decision without a complaint (forvaltningsloven § 35)."""

from datetime import date

from imdi_cli.base.nummer import Saksnummer
from imdi_cli.kjerne.dato import vis_dato
from imdi_cli.kjerne.kontekst import Kontekst
from imdi_cli.tolk.godkjenning.regler import sprakvis, vedtaksord
from imdi_cli.tolk.godkjenning.regler import vedtak as regler
from imdi_cli.tolk.godkjenning.steg import vedtaksfelles
from imdi_cli.tolk.godkjenning.steg.felles import ROLLE, innhold, mal, overgang
from imdi_cli.tolk.godkjenning.typer.avgjorelse import Vedtakstype
from imdi_cli.tolk.godkjenning.typer.rader import Innhold, Vedtak
from imdi_cli.tolk.godkjenning.typer.vurdering import Grunn


def omgjor(
    k: Kontekst,
    nr: Saksnummer,
    vedtak: int,
    grunn: Grunn | None,
    begrunnelse: str | None,
) -> tuple[Innhold, Vedtak]:
    """Set a decision aside by § 35, with reasons (L18); the language waits for a new decision.

    What the register holds is another decision, and stands until that is changed. Raises KanIkkeOmgjore, KanIkkeNaa.
    """
    k.krev_rolle(ROLLE)
    m = innhold(k, nr).sak.malform
    brevmal = mal("vedtak_omgjoring", m)
    with overgang(k, nr, "gjør om vedtaket uten klage", til=regler.etter) as (s, for_):
        v = regler.krev_omgjoring(for_, vedtak, grunn)
        assert grunn is not None  # one that is not given is refused
        tekst = regler.krev_begrunnelse(begrunnelse, "En omgjøring", str(nr), Vedtakstype.OMGJORT)
        vedtaksfelles.opphev(k, s, nr, v)
        kolonner = {"sprak": v.oppforing.sprak, "tolketype": v.oppforing.tolketype.value} if v.oppforing else {}
        nytt = vedtaksfelles.skriv(
            k,
            s,
            for_,
            Vedtakstype.OMGJORT,
            brevmal,
            {
                "gammelt": f"{nr}/{v.nr}",
                "truffet": vis_dato(date.fromisoformat(v.dato)),
                "grunn": vedtaksord.grunn(grunn, m),
                "begrunnelse": tekst,
                "godkjenning": "ja" if v.type in sprakvis.GODKJENT else "",
            },
            {**kolonner, "grunn": grunn.value, "gjelder": v.nr},
            hjemmel=grunn.hjemmel,
            begrunnelse=tekst,
        )
    etter = innhold(k, nr)
    return etter, regler.finn(etter, nytt)
