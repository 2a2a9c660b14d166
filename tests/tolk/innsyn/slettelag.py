"""What the tests of deletion share: a case that may be deleted, two persons who do it, and what is typed wrongly."""

from collections.abc import Callable

import hjelp
import pytest
from tolk.innsyn import lag
from tolk.innsyn.lag import PLANTET

from imdi_cli.base.journal import noter, skritt
from imdi_cli.base.nummer import Saksnummer
from imdi_cli.kjerne.avslag import Bruksfeil
from imdi_cli.kjerne.kontekst import Kontekst
from imdi_cli.tolk.innsyn.lager import omfang
from imdi_cli.tolk.innsyn.steg import krav, pakke, sletting
from imdi_cli.tolk.innsyn.typer.koder import Kassasjonshjemmel
from imdi_cli.tolk.varsel.steg.identitet import vis as vis_identitet

HJEMMEL = (Kassasjonshjemmel.VEDTAK, "Tillatelse til kassasjon", "2032/17")
V1 = Saksnummer("V", 2026, 1)


def bruksfeil(k: Kontekst, handling: Callable[[], object]) -> Bruksfeil:
    """Run something that was typed wrong: it says what to do."""
    with pytest.raises(Bruksfeil) as fanget:
        handling()
    assert fanget.value.neste
    return fanget.value


def sist(k: Kontekst, **tid: float) -> Kontekst:
    """The same caseworker long after: two years, when nothing is said."""
    return hjelp.senere(k, **(tid or {"days": 731}))


def slett(k: Kontekst, nr: Saksnummer) -> sletting.Slettet:
    """Let Kari ask for a deletion, and Ole approve it."""
    sletting.be_om(k, nr, *HJEMMEL)
    return sletting.godkjenn(lag.ole(k), nr)


def lukk_varsel(k: Kontekst, nr: Saksnummer) -> None:
    """Close a varsel without a case, as two persons do."""
    with k.base.atomisk(), skritt(k, "varsel.avsluttet", str(nr)) as s:
        s.sett_inn(
            omfang.Tabell(
                "varsel_avslutning",
                ("aar", "lopenr", "nr"),
                ("bedt_av", "bedt", "svar", "svart_av", "svart", "brev"),
                skjult=("rett_organ", "begrunnelse"),
            ),
            {
                **nr.nokkel,
                "nr": 1,
                "rett_organ": "oppdragsgiver",
                "begrunnelse": f"{PLANTET}31",
                "bedt_av": "kari",
                "bedt": "2026-11-23",
                "svar": "godkjent",
                "svart_av": "ole",
                "svart": "2026-11-23",
            },
        )


def hele_saken(k: Kontekst) -> Saksnummer:
    """A case with everything in it, read and told, ended, and nothing in the way."""
    nr = lag.sak(k, utfall="veiledning")
    vis_identitet(k, V1, f"{PLANTET}40")
    lag.underrett(k, nr, lag.brev_i(k, str(nr), sendt=True))
    i = Saksnummer.les(krav.registrer(k, nr, f"{PLANTET}41", k.i_dag).innsyn.nr, "I")
    b = krav.bilde(k, i)
    tilbake = krav.Vurdering(
        "",
        krav.Innsynsutfall.IKKE,
        krav.adgang.U.P18A,
        f"{PLANTET}42",
        f"{PLANTET}43",
        krav.adgang.Faktum.UTEN,
        f"{PLANTET}44",
    )
    for x in b.linjer:
        if x.utfall is None:
            ny = tilbake if x.dokument.slag.internt else krav.Vurdering("", krav.Innsynsutfall.HELT)
            if x.dokument.slag is krav.Dokumentslag.VARSEL:
                ny = krav.Vurdering(
                    "", krav.Innsynsutfall.DELVIS, krav.adgang.U.P192B, "b", "m", vesentlig=f"{PLANTET}45"
                )
            krav.vurder(k, i, [x.dokument.nokkel], ny)
    pakke.avgjor(k, pakke.pakk(k, i, {"Kari Olsen": "brukeren"}))
    noter(k, "sak.vist", str(nr), antall=1)
    lag.avslutt(k, nr)
    return nr
