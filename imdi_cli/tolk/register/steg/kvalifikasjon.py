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
from imdi_cli.styring.frister import steg as frister
from imdi_cli.tolk.register import lager as tolker
from imdi_cli.tolk.register.lager import soknad as soknader
from imdi_cli.tolk.register.regler import brevord
from imdi_cli.tolk.register.regler import soknad as regler
from imdi_cli.tolk.register.regler.horing import UTTALEFRIST, krev_hort
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
from imdi_cli.tolk.register.typer.horing import Horing


class Fort(NamedTuple):
    """What was recorded: for whom, in what, the categories that became others, and the letter about it, if any.

    `antatt` are the settings nobody has confirmed that the decision rests on.
    """

    hvem: str
    oppforing: Oppforing
    kvalifikasjon: Kvalifikasjon
    avsluttet: bool
    endringer: Sequence[Kategoriendring]
    brev: int | None
    antatt: tuple[str, ...] = ()


class Ny(NamedTuple):
    """A qualification as typed. `eldre` and `begrunnelse` where the choice is the caseworker's."""

    sprak: str
    type: Kvalifikasjon
    oppnadd: date | None = None
    ugyldig_fra: date | None = None
    grunn: Sluttgrunn | None = None
    eldre: bool | None = None
    begrunnelse: str | None = None
    horing: Horing = Horing()


def sett(k: Kontekst, hvem: Saksnummer | int, ny: Ny, malform: Malform = Malform.BOKMAL) -> Fort:
    """Record a qualification that was reached, or the end of one, for an interpreter or an applicant.

    One that ended is not deleted; reached again, it counts again, and the journal keeps that it did not. Whoever
    loses a category by it is heard first, as long as the setting takes that to be an enkeltvedtak. Raises
    KanIkkeSenkeKategori until that is done, KanIkkeGodta without reasons.
    """
    k.krev_rolle(*ROLLER)
    regler.krev_ikke_fram_i_tid("Dagen den ble oppnådd", ny.oppnadd, k.i_dag, "--oppnådd")
    regler.krev_ikke_fram_i_tid("Dagen den ikke gjelder lenger", ny.ugyldig_fra, k.i_dag, "--ugyldig-fra")
    regler.krev_ikke_fram_i_tid("Dagen varselet ble sendt", ny.horing.varslet, k.i_dag, "--varslet")
    regler.krev_ikke_fram_i_tid("Dagen tolken uttalte seg", ny.horing.uttalelse, k.i_dag, "--uttalelse")
    siste = frister.beregn(k, UTTALEFRIST, ny.horing.varslet).siste if ny.horing.varslet else None
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
            brev: int | None = None
            antatt: tuple[str, ...] = ()
            if endringer and tolk.status is not Status.IKKE_OPPFORT:
                horing = k.regelverk.paa(regler.HORING, k.i_dag)
                senkes = any(map(regler.senker, endringer))
                if senkes:
                    regler.krev_grunn(
                        ny.begrunnelse,
                        "En lavere kategori",
                        "forvaltningsloven §§ 24 og 25",
                        "--begrunnelse-fil FIL",
                    )
                hort = ""
                if senkes and horing.ja:
                    antatt = (horing.id,) if horing.antatt else ()
                    hort = krev_hort(
                        regler.KanIkkeSenkeKategori,
                        ny.horing,
                        siste,
                        k.i_dag,
                        hva=f"kategorien i {oppforing} senkes",
                        kommando=_igjen(hvem, oppforing, ny),
                        om=regler.VARSLET_OM[malform],
                        malform=malform,
                    )
                brev = felles.skriv_brev(
                    k,
                    s,
                    mal,
                    felles.mottaker(tolk.navn, tolk.adresse),
                    {
                        "gjelder_fra": vis_dato(k.i_dag),
                        "tolkenummer": str(hvem),
                        "endringer": endringer_i_ord(endringer, malform),
                        "forhandsvarsel": hort,
                        "ute_av_registeret": ute_av_registeret(k, hvem, endringer, malform),
                        "faktum": _faktum(ny, oppforing, malform),
                        "begrunnelse": ny.begrunnelse or regler.BEGRUNNELSE[malform],
                    },
                    regler=antatt,
                )
        return Fort(f"tolk {hvem}", oppforing, ny.type, ny.ugyldig_fra is not None, endringer, brev, antatt)


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


def endringer_i_ord(endringer: Sequence[Kategoriendring], malform: Malform = Malform.BOKMAL) -> list[str]:
    """Say each language with the category before and after."""
    return [
        brevord.kategoriendring(felles.spraknavn(Oppforing(e.sprak, e.tolketype), malform), e.fra, e.til, malform)
        for e in endringer
    ]


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
        regler.krev_egen_vurdering(oppforing, ny.type, ny.eldre, ny.begrunnelse, hvem)
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


def ute_av_registeret(
    k: Kontekst, tolkenummer: int, endringer: Sequence[Kategoriendring], malform: Malform
) -> list[str]:
    """Name the languages in which a change of category ended the entry, in a letter's written language."""
    inne = [s.oppforing for s in felles.krev_tolk(k, tolkenummer).sprak if s.gir_oppforing]
    ute = [Oppforing(e.sprak, e.tolketype) for e in endringer if e.til is None]
    return [felles.spraknavn(o, malform) for o in ute if o not in inne]


def _faktum(ny: Ny, oppforing: Oppforing, malform: Malform) -> str:
    sprak = felles.spraknavn(oppforing, malform)
    if ny.ugyldig_fra and ny.grunn:
        return brevord.ugyldig(ny.type, sprak, ny.ugyldig_fra, ny.grunn, malform)
    return brevord.dokumentert(ny.type, sprak, ny.oppnadd, malform)


def _igjen(hvem: int, oppforing: Oppforing, ny: Ny) -> str:
    """Give the command that was typed, for it to be typed again with more."""
    slutt = f" --ugyldig-fra {kort_dato(ny.ugyldig_fra)} --grunn {ny.grunn}" if ny.ugyldig_fra else ""
    return f"imdi tolk kvalifikasjon {hvem} --språk '{oppforing.sprak}' --type {ny.type}{slutt} --begrunnelse-fil FIL"
