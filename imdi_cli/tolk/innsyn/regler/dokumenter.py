"""Which documents there are in a case, as text where we hold the text."""

from collections.abc import Iterable, Sequence
from typing import NamedTuple

from imdi_cli.tolk.innsyn.typer.koder import Dokumentslag as D
from imdi_cli.tolk.innsyn.typer.rader import Dokument
from imdi_cli.tolk.sak.typer.rader import Beslutning, Forelegging, Krav, Raad, Saksinnhold
from imdi_cli.tolk.varsel.typer.koder import Varslertype
from imdi_cli.tolk.varsel.typer.rader import Varsel

# A public body, and IMDi itself: the exception for tips from private persons does not hold (offentleglova § 24).
_OFFENTLIG = (Varslertype.ORGAN.value, Varslertype.EGET.value)


class Brevlinje(NamedTuple):
    """A letter of the case: its words, and the bytes that were sent, if it is."""

    id: int
    gjelder: str
    tittel: str
    dato: str
    sendt: str | None
    vedlegg: int | None
    sha256: str | None
    tekst: str


class Vedleggslinje(NamedTuple):
    """A file that came in."""

    id: int
    gjelder: str
    navn: str
    sha256: str
    dato: str


def er_privat(v: Varsel) -> bool:
    """Say whether a varsel is from anyone but a public body; one whose sender is not known counts as private."""
    return v.varsler_type not in _OFFENTLIG


def dokumenter(
    s: Saksinnhold, varsler: Sequence[Varsel], brev: Iterable[Brevlinje], vedlegg: Iterable[Vedleggslinje]
) -> list[Dokument]:
    """List the documents of a case, oldest first. Who reported is in none of them, but for what the text says."""
    nr = s.sak.nr
    privat = {v.nr: er_privat(v) for v in varsler}
    ut = [
        Dokument(f"varsel:{v.nr}", D.VARSEL, f"Varsel {v.nr}", v.mottatt, v.nr, _varsel(v), privat=privat[v.nr])
        for v in varsler
    ]
    for krav in s.krav:
        ut.append(
            Dokument(f"krav:{krav.nr}", D.KRAV, f"Spørsmål {krav.nr} til {krav.til}", krav.sendt, nr, _krav(krav))
        )
        if krav.svar and krav.svart:
            ut.append(Dokument(f"svar:{krav.nr}", D.SVAR, f"Svar fra {krav.til}", krav.svart, nr, krav.svar))
    for f in s.foreleggelser:
        ut.append(Dokument(f"forelegging:{f.nr}", D.FORELEGGING, f"Høring {f.nr}", f.dato, nr, _forelegging(f)))
        if f.uttalelse and f.uttalt:
            ut.append(Dokument(f"uttalelse:{f.nr}", D.UTTALELSE, "Tolkens uttalelse", f.uttalt, nr, f.uttalelse))
    ut += [Dokument(f"råd:{r.nr}", D.RAAD, f"Utvalgets råd, {r.mote}", r.dato, nr, _raad(r)) for r in s.raad]
    for b in s.beslutninger:
        slag, tittel = (D.BESLUTNING, "IMDis avgjørelse") if b.besluttet else (D.FORSLAG, "Forslag til avgjørelse")
        ut.append(Dokument(f"{slag.value}:{b.nr}", slag, tittel, b.besluttet or b.foreslatt, nr, _beslutning(b, s)))
    for x in brev:
        if x.sendt:
            ut.append(Dokument(f"brev:{x.id}", D.BREV, x.tittel, x.sendt, x.gjelder, x.tekst, x.vedlegg, x.sha256))
        else:
            ut.append(Dokument(f"utkast:{x.id}", D.UTKAST, x.tittel, x.dato, x.gjelder, x.tekst))
    for fil in vedlegg:
        ut.append(
            Dokument(
                f"vedlegg:{fil.id}",
                D.VEDLEGG,
                f"Vedlegg {fil.id} til {fil.gjelder}",
                fil.dato,
                fil.gjelder,
                vedlegg=fil.id,
                sha256=fil.sha256,
                filnavn=fil.navn,
                privat=privat.get(fil.gjelder),
            )
        )
    return sorted(ut, key=lambda d: d.dato)


def _varsel(v: Varsel) -> str:
    linjer = [
        f"Mottatt: {v.mottatt}",
        f"Hendelse: {v.hendelse_fra or 'ikke oppgitt'}" + (f" til {v.hendelse_til}" if v.hendelse_til else ""),
        f"Språk: {v.sprak or 'ikke oppgitt'}",
        f"Oppdragsgiver: {v.oppdragsgiver or 'ikke oppgitt'}",
        f"Oppdrag: {v.oppdragstype or 'ikke oppgitt'}",
    ]
    return "\n".join([*linjer, "", v.beskrivelse])


def _krav(k: Krav) -> str:
    linjer = [
        f"Til: {k.til}",
        f"Sendt: {k.sendt}, svar innen {k.svarfrist}",
        f"Hva vi spurte om: {k.hva}",
        f"Hvorfor: {k.nodvendig}",
    ]
    if k.begrensning:
        linjer.append(f"Begrensning i annen lov: {k.begrensning}")
    if k.utfall:
        linjer.append(f"Utfall: {k.utfall.tekst}")
    return "\n".join(linjer)


def _forelegging(f: Forelegging) -> str:
    reaksjoner = ", ".join(u.tekst for u in f.reaksjoner) or "ingen"
    if f.unntak:
        return f"Ikke lagt fram: {f.unntak.tekst} ({f.unntak.hjemmel}).\n{f.unntak_grunn}"
    return f"Lagt fram {f.dato}, svar innen {f.frist}.\nMulige reaksjoner: {reaksjoner}"


def _raad(r: Raad) -> str:
    linjer = [f"Møte {r.mote}, {r.dato}", *(f"{kode.value}: {vurdering.value}" for kode, vurdering in r.per_brudd)]
    if r.alvor:
        linjer.append(f"Alvor: {r.alvor.tekst}")
    linjer += [f"Utvalget anbefaler: {r.anbefalt.tekst}", "", r.tekst]
    if r.dissens:
        linjer += ["", f"Dissens: {r.dissens}"]
    return "\n".join(linjer)


def _beslutning(b: Beslutning, s: Saksinnhold) -> str:
    deler = [f"Utfall: {b.utfall.tekst}", b.begrunnelse]
    deler += [f"{navn}: {tekst}" for navn, tekst in _grunner(b) if tekst]
    if b.besluttet:
        deler += [
            f"{x.kode.value}: {x.vurdering.value}" + (f". {x.begrunnelse}" if x.begrunnelse else "")
            for x in s.brudd
            if x.vurdering
        ]
    return "\n\n".join(deler)


def _grunner(b: Beslutning) -> list[tuple[str, str | None]]:
    return [
        ("Hvorfor IMDi går fra rådet", b.avvik),
        ("Hvorfor utvalget ikke er spurt", b.uten_utvalg),
        ("Hvorfor det ikke trengs et nytt brudd", b.uten_nytt_brudd),
    ]
