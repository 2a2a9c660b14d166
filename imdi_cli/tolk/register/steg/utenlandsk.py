"""What a recognition gives in the register: the foreign qualification, placed by tolkeforskriften § 12.

For the steps of recognition, and nothing else: nobody types in which category a foreign qualification answers to.
"""

from collections.abc import Sequence
from datetime import date
from typing import NamedTuple

from imdi_cli.base.journal import Skritt, skritt
from imdi_cli.base.nummer import Saksnummer
from imdi_cli.base.tabell import Tabell
from imdi_cli.brev.mal import Mal
from imdi_cli.kjerne.dato import vis_dato
from imdi_cli.kjerne.dokument import Malform
from imdi_cli.kjerne.kontekst import Kontekst
from imdi_cli.tolk.register import lager as tolker
from imdi_cli.tolk.register.lager import soknad as lager
from imdi_cli.tolk.register.regler import paragraf12
from imdi_cli.tolk.register.regler import soknad as regler
from imdi_cli.tolk.register.steg import felles
from imdi_cli.tolk.register.steg.kategori import regn_om
from imdi_cli.tolk.register.steg.kvalifikasjon import endringer_i_ord
from imdi_cli.tolk.register.steg.soknad import krev
from imdi_cli.tolk.register.typer import (
    Kategori,
    Kategoriendring,
    Kvalifikasjon,
    Kvalifikasjonsrad,
    Oppforing,
    Status,
    Tolketype,
)


class Gitt(NamedTuple):
    """A recognition as the register takes it in: the decision, language, category, and the day it was decided."""

    godkjenning: str
    oppforing: Oppforing
    kategori: Kategori
    dag: date


class Fort(NamedTuple):
    """What came of it: the categories that became others, and the letter about it, if there is one."""

    endringer: Sequence[Kategoriendring]
    brev: int | None


def mal(malform: Malform) -> Mal:
    """Read the template of the letter. To be done before `atomisk`: it is a file."""
    return felles.mal("vedtak_kategori", malform)


def til_tolk(k: Kontekst, tolkenummer: int, g: Gitt, mal: Mal) -> Fort:
    """Give the category to one who has the language in the register; the letter is kept with it (L19).

    It raises the category in that language only, and never lowers it. Must lie inside `atomisk`. Raises
    KanIkkePlassereUtenlandsk.
    """
    tolk, malform = felles.krev_tolk(k, tolkenummer), mal.malform
    har = [Oppforing(r[0], Tolketype(r[1])) for r in tolker.sprakrader(k.base, tolkenummer)]
    paragraf12.krev_har_spraket(g.oppforing, har, g.godkjenning)
    with skritt(k, "tolk.godkjenning", f"tolk:{tolkenummer}") as s:
        s.data["godkjenning"] = g.godkjenning
        nokkel: dict[str, object] = {"tolkenummer": tolkenummer}
        _skriv(s, tolker.KVALIFIKASJON, nokkel, g, tolker.kvalifikasjoner(k.base, tolkenummer))
        endringer = regn_om(k, s, tolkenummer)
        brev = None
        if endringer and tolk.status is not Status.IKKE_OPPFORT:
            felt = {
                "gjelder_fra": vis_dato(k.i_dag),
                "tolkenummer": str(tolkenummer),
                "endringer": endringer_i_ord(endringer, malform),
                "faktum": paragraf12.faktum(felles.spraknavn(g.oppforing, malform), g.godkjenning, g.dag, malform),
                "begrunnelse": regler.BEGRUNNELSE[malform],
                "hjemmel": paragraf12.HJEMMEL[malform],
            }
            brev = felles.skriv_brev(k, s, mal, felles.mottaker(tolk.navn, tolk.adresse), felt)
    return Fort(endringer, brev)


def til_soknad(k: Kontekst, nr: Saksnummer, g: Gitt) -> None:
    """Give the category to an application for entry, which is decided by itself with `imdi tolk oppfør`.

    Must lie inside `atomisk`. Raises KanIkkePlassereUtenlandsk when it is not about the language, KanIkkeEndreSoknad
    when it is decided.
    """
    soknad = krev(k, nr)
    regler.overgang("rett", soknad)
    paragraf12.krev_har_spraket(g.oppforing, soknad.apne, g.godkjenning)
    with skritt(k, "soknad.godkjenning", str(nr)) as s:
        s.data["godkjenning"] = g.godkjenning
        _skriv(s, lager.KVALIFIKASJON, nr.nokkel, g, lager.kvalifikasjoner(k.base, nr))


def _skriv(s: Skritt, tabell: Tabell, hvem: dict[str, object], g: Gitt, rader: Sequence[Kvalifikasjonsrad]) -> None:
    """Put the qualification in, or place the one that is there; one that stands as high or higher is refused."""
    nokkel = {
        **hvem,
        "sprak": g.oppforing.sprak,
        "tolketype": g.oppforing.tolketype.value,
        "kvalifikasjon": Kvalifikasjon.UTENLANDSK.value,
    }
    finnes = next(
        (r for r in rader if r.oppforing == g.oppforing and r.kvalifikasjon is Kvalifikasjon.UTENLANDSK), None
    )
    paragraf12.krev_hever(finnes, g.kategori, g.oppforing)
    verdier: dict[str, object] = {
        "gyldig_fra": g.dag.isoformat(),
        "kategori": g.kategori.value,
        "godkjenning": g.godkjenning,
    }
    if finnes is None:
        s.sett_inn(tabell, nokkel | verdier)
    else:
        s.endre(tabell, nokkel, verdier | {"ugyldig_fra": None, "ugyldig_grunn": None}, sist=finnes.sist)
