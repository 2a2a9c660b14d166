"""Qualifications: reached, and ended. The category follows in the same transaction."""

from collections.abc import Sequence
from datetime import date
from typing import NamedTuple

from imdi_cli.base.journal import Skritt, skritt
from imdi_cli.base.nummer import Saksnummer
from imdi_cli.base.tabell import Tabell
from imdi_cli.kjerne.avslag import Bruksfeil
from imdi_cli.kjerne.dato import kort_dato, vis_dato
from imdi_cli.kjerne.dokument import Malform
from imdi_cli.kjerne.kontekst import Kontekst
from imdi_cli.tolk.register import lager as tolker
from imdi_cli.tolk.register.lager import soknad as soknader
from imdi_cli.tolk.register.regler import soknad as regler
from imdi_cli.tolk.register.steg import felles
from imdi_cli.tolk.register.steg.kategori import regn_om
from imdi_cli.tolk.register.steg.oppslag import ROLLER
from imdi_cli.tolk.register.steg.soknad import krev
from imdi_cli.tolk.register.typer import (
    Kategoriendring,
    Kvalifikasjon,
    Kvalifikasjonsrad,
    Oppforing,
    Sluttgrunn,
    Status,
    Tolk,
    Tolketype,
)


class Fort(NamedTuple):
    """What was recorded: for whom, in what, the categories that became others, and the letter about it, if any."""

    hvem: str
    oppforing: Oppforing
    kvalifikasjon: Kvalifikasjon
    avsluttet: bool
    endringer: Sequence[Kategoriendring]
    brev: int | None


class Ny(NamedTuple):
    """A qualification as typed. `eldre` and `begrunnelse` where the choice is the caseworker's."""

    sprak: str
    type: Kvalifikasjon
    oppnadd: date | None = None
    ugyldig_fra: date | None = None
    grunn: Sluttgrunn | None = None
    eldre: bool | None = None
    begrunnelse: str | None = None


def sett(k: Kontekst, hvem: Saksnummer | int, ny: Ny, malform: Malform = Malform.BOKMAL) -> Fort:
    """Record a qualification that was reached, or the end of one, for an interpreter or an applicant.

    One that ended is not deleted; reached again, it counts again, and the journal keeps that it did not.
    """
    k.krev_rolle(*ROLLER)
    regler.krev_ikke_fram_i_tid("Dagen den ble oppnådd", ny.oppnadd, k.i_dag, "--oppnådd")
    regler.krev_ikke_fram_i_tid("Dagen den ikke gjelder lenger", ny.ugyldig_fra, k.i_dag, "--ugyldig-fra")
    if (ny.ugyldig_fra is None) != (ny.grunn is None):
        raise Bruksfeil("En slutt trenger både dag og grunn.", neste="Oppgi --ugyldig-fra DATO og --grunn KODE.")
    mal = felles.mal("vedtak_kategori", malform)
    with k.base.atomisk():
        if isinstance(hvem, Saksnummer):
            return _for_soknad(k, hvem, ny)
        tolk = felles.krev_tolk(k, hvem)
        rader = tolker.kvalifikasjoner(k.base, hvem)
        oppforing = _oppforing_hos(k, tolk, ny)
        _krev(k, oppforing, ny, str(hvem), rader)
        with skritt(k, "tolk.kvalifikasjon", f"tolk:{hvem}") as s:
            nokkel: dict[str, object] = {"tolkenummer": hvem}
            _skriv(s, tolker.KVALIFIKASJON, nokkel, oppforing, ny, rader)
            endringer = regn_om(k, s, hvem)
            brev = None
            if endringer and tolk.status is Status.OPPFORT:
                if ny.ugyldig_fra:
                    regler.krev_grunn(
                        ny.begrunnelse,
                        "En slutt som endrer kategorien,",
                        "forvaltningsloven §§ 24 og 25",
                        "--begrunnelse-fil FIL",
                    )
                brev = felles.skriv_brev(
                    k,
                    s,
                    mal,
                    felles.mottaker(tolk.navn, tolk.adresse),
                    {
                        "gjelder_fra": vis_dato(k.i_dag),
                        "tolkenummer": str(hvem),
                        "endringer": endringer_i_ord(endringer),
                        "faktum": _faktum(ny, oppforing),
                        "begrunnelse": ny.begrunnelse or "Kategorien følger av kvalifikasjonene dine i språket.",
                    },
                )
        return Fort(f"tolk {hvem}", oppforing, ny.type, ny.ugyldig_fra is not None, endringer, brev)


def skriv(k: Kontekst, tolkenummer: int, ny: Ny, handling: str) -> Sequence[Kategoriendring]:
    """Record a qualification of an interpreter in a transaction that is open, with no letter of its own.

    Gives the categories that became others.
    """
    tolk = felles.krev_tolk(k, tolkenummer)
    rader = tolker.kvalifikasjoner(k.base, tolkenummer)
    oppforing = _oppforing_hos(k, tolk, ny)
    _krev(k, oppforing, ny, str(tolkenummer), rader)
    with skritt(k, handling, f"tolk:{tolkenummer}") as s:
        _skriv(s, tolker.KVALIFIKASJON, {"tolkenummer": tolkenummer}, oppforing, ny, rader)
        return regn_om(k, s, tolkenummer)


def endringer_i_ord(endringer: Sequence[Kategoriendring]) -> list[str]:
    """Say each language with the category before and after."""
    return [f"{Oppforing(e.sprak, e.tolketype)}: fra {_kategori(e.fra)} til {_kategori(e.til)}" for e in endringer]


def _for_soknad(k: Kontekst, nr: Saksnummer, ny: Ny) -> Fort:
    soknad = krev(k, nr)
    regler.overgang("rett", soknad)
    oppforing = felles.finn_oppforing(k, soknad.apne, ny.sprak, str(nr))
    rader = soknader.kvalifikasjoner(k.base, nr)
    _krev(k, oppforing, ny, str(nr), rader)
    with skritt(k, "soknad.kvalifikasjon", str(nr)) as s:
        _skriv(s, soknader.KVALIFIKASJON, nr.nokkel, oppforing, ny, rader)
    return Fort(str(nr), oppforing, ny.type, ny.ugyldig_fra is not None, (), None)


def _oppforing_hos(k: Kontekst, tolk: Tolk, ny: Ny) -> Oppforing:
    """Find the language of an interpreter; a new language asks for an application."""
    har = [Oppforing(r[0], Tolketype(r[1])) for r in tolker.sprakrader(k.base, tolk.tolkenummer)]
    return felles.finn_oppforing(k, har, ny.sprak, f"Tolk {tolk.tolkenummer}")


def _krev(k: Kontekst, oppforing: Oppforing, ny: Ny, hvem: str, rader: Sequence[Kvalifikasjonsrad]) -> None:
    """Refuse what does not lead to that entry, and what the caseworker must decide and has not."""
    regler.krev_ikke_bevilling(oppforing, ny.type, hvem)
    if ny.ugyldig_fra is None:
        regler.krev_vei(oppforing, ny.type, hvem)
        regler.krev_egen_vurdering(ny.type, ny.eldre, ny.begrunnelse, hvem)
        return
    finnes = _finn(rader, oppforing, ny.type)
    if finnes is None or finnes.ugyldig_fra is not None:
        raise Bruksfeil(
            f"{ny.type.tekst.capitalize()} i {oppforing} "
            + ("er ikke ført." if finnes is None else f"er alt avsluttet ({finnes.ugyldig_fra})."),
            neste=f"Se hva som er ført:  imdi tolk vis {hvem}",
        )


def _finn(rader: Sequence[Kvalifikasjonsrad], oppforing: Oppforing, type_: Kvalifikasjon) -> Kvalifikasjonsrad | None:
    return next((r for r in rader if r.oppforing == oppforing and r.kvalifikasjon is type_), None)


def _skriv(
    s: Skritt,
    tabell: Tabell,
    hvem: dict[str, object],
    oppforing: Oppforing,
    ny: Ny,
    rader: Sequence[Kvalifikasjonsrad],
) -> None:
    """Put the row in, begin it again, or end it."""
    nokkel = {
        **hvem,
        "sprak": oppforing.sprak,
        "tolketype": oppforing.tolketype.value,
        "kvalifikasjon": ny.type.value,
    }
    finnes = _finn(rader, oppforing, ny.type)
    if ny.ugyldig_fra and ny.grunn and finnes:
        verdier = {"ugyldig_fra": ny.ugyldig_fra.isoformat(), "ugyldig_grunn": ny.grunn.value}
        s.endre(tabell, nokkel, verdier, sist=finnes.sist)
        return
    dag = ny.oppnadd.isoformat() if ny.oppnadd else None
    nye: dict[str, object] = {"oppnadd": dag, "gyldig_fra": dag, "begrunnelse": ny.begrunnelse}
    if finnes is None:
        s.sett_inn(tabell, nokkel | nye)
    else:
        s.endre(tabell, nokkel, nye | {"ugyldig_fra": None, "ugyldig_grunn": None}, sist=finnes.sist)


def _faktum(ny: Ny, oppforing: Oppforing) -> str:
    if ny.ugyldig_fra and ny.grunn:
        return (
            f"Kvalifikasjonen «{ny.type.tekst}» i {oppforing} gjelder ikke fra {kort_dato(ny.ugyldig_fra)}: "
            f"{ny.grunn.tekst}."
        )
    naar = f", oppnådd {vis_dato(ny.oppnadd)}" if ny.oppnadd else ""
    return f"Du har dokumentert «{ny.type.tekst}» i {oppforing}{naar}."


def _kategori(kategori: object) -> str:
    return f"kategori {kategori}" if kategori else "ingen kategori"
