"""Assessments and decisions of recognition that the tests share."""

from datetime import date
from typing import Any

from tolk.godkjenning.lag import GRUNN, kval, under_vurdering

from imdi_cli.base.nummer import Saksnummer
from imdi_cli.kjerne.kontekst import Kontekst
from imdi_cli.styring.underretning.typer import Kanal, Tider
from imdi_cli.tolk.godkjenning.steg import dokumenter, tiltak, underretning, vedtak, vurdering
from imdi_cli.tolk.godkjenning.steg.felles import innhold
from imdi_cli.tolk.godkjenning.typer.avgjorelse import Forskjell, Forskjellsgrunn, Utligning, Vedtakstype
from imdi_cli.tolk.godkjenning.typer.koder import Kvalifikasjonstype, Niva
from imdi_cli.tolk.godkjenning.typer.rader import Innhold, Vedtak, Vurdering
from imdi_cli.tolk.godkjenning.typer.vurdering import (
    NyForskjell,
    NyVurdering,
    Tiltaksvalg,
    Utligningssvar,
    Vurderingstekster,
)
from imdi_cli.tolk.register.typer import Kategori, Kvalifikasjon

PROVE = date(2027, 4, 1)
VALGFRIST = date(2027, 1, 15)


def underrettet_om(k: Kontekst, sak: Saksnummer, nr: int = 1, dag: date | None = None) -> tuple[Innhold, Vedtak]:
    """Hand a decision over, today when no day is given; the deadline for complaint runs from it."""
    s, _ = underretning.underrett(k, sak, nr, Tider(Kanal.PERSONLIG, mottatt=dag or k.i_dag))
    return s, next(v for v in s.vedtak if v.nr == nr)


def vurder(
    k: Kontekst,
    sak: Saksnummer,
    *,
    godta: tuple[tuple[int, Kvalifikasjon | None], ...] = ((1, None),),
    tekst: str | None = GRUNN,
    niva_grunn: str | None = GRUNN,
    autorisasjon_grunn: str | None = None,
    **mer: Any,
) -> Vurdering:
    """Assess a language: a bachelor against category B, level D."""
    felt: dict[str, Any] = {"kategori": Kategori.B, "niva_norsk": Niva.D}
    ny = NyVurdering(**felt | mer)
    return vurdering.vurder(k, sak, ny, Vurderingstekster(tekst, godta, niva_grunn, autorisasjon_grunn))[1]


def forskjell(
    k: Kontekst, sak: Saksnummer, *, utlignet: Utligning | None = None, grunn: str | None = GRUNN, **mer: Any
):
    """Record a difference in the newest assessment; give its number."""
    felt: dict[str, Any] = {
        "fag": "tolking i retten",
        "type": Forskjell.KUNNSKAP,
        "grunn": Forskjellsgrunn.INNHOLD,
        "nodvendig": True,
    }
    sprak = mer.pop("sprak", None)
    if utlignet not in (None, Utligning.IKKE):
        dokumenter.ny_kvalifikasjon(k, sak, kval(type=Kvalifikasjonstype.YRKESERFARING, niva=None))
    svar = Utligningssvar(utlignet, GRUNN) if utlignet else None
    return vurdering.forskjell(k, sak, NyForskjell(**felt | mer), grunn, sprak=sprak, utligning=svar)[1]


def vurdert(k: Kontekst, *, niva_norsk: Niva = Niva.D, **mer: Any) -> Saksnummer:
    """Register an application whose one language is assessed, without a difference."""
    sak = under_vurdering(k, **mer)
    vurder(k, sak, niva_norsk=niva_norsk)
    return sak


def med_forskjell(k: Kontekst, *, niva_norsk: Niva = Niva.D, niva: Niva | None = None, **mer: Any) -> Saksnummer:
    """Register an application with a difference that experience does not make up for."""
    sak = under_vurdering(k, **mer)
    vurder(k, sak, niva_norsk=niva_norsk, niva_soker=niva, erfaring_vurdert=True)
    forskjell(k, sak, utlignet=Utligning.IKKE)
    return sak


def valg(**mer: Any) -> Tiltaksvalg:
    """Give a measure that can be offered, and that the applicant chooses."""
    felt: dict[str, Any] = {"arrangor": "OsloMet", "tilbudt": PROVE, "valgfrist": VALGFRIST}
    return Tiltaksvalg(**felt | mer)


def palagt(k: Kontekst, *, sak: Saksnummer | None = None, mer: dict[str, Any] | None = None, **om: Any) -> Saksnummer:
    """Register an application on which a measure is imposed; `mer` is of the measure."""
    sak = sak or med_forskjell(k, **om)
    tiltak.palegg(k, sak, valg(**mer or {}), GRUNN)
    return sak


def godkjent(k: Kontekst, **mer: Any) -> Saksnummer:
    """Register an application that is recognised."""
    sak = vurdert(k, **mer)
    vedtak.godkjenn(k, sak, Vedtakstype.GODKJENT)
    return sak


def siste(k: Kontekst, sak: Saksnummer) -> Vedtak:
    """Give the newest decision."""
    return innhold(k, sak).vedtak[-1]


def brev(k: Kontekst, v: Vedtak) -> str:
    """Give the text of a decision's letter."""
    from imdi_cli.brev.innhold import fra_json
    from imdi_cli.brev.visning import som_tekst

    (tekst,) = k.base.hent("SELECT innhold FROM brev WHERE id = :id", id=v.brev)[0]
    return som_tekst(fra_json(tekst))


def sak_(k: Kontekst, sak: Saksnummer) -> Innhold:
    """Give all of an application."""
    return innhold(k, sak)
