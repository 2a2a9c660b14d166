"""Two numbers that are one person become one, in one transaction."""

from datetime import date
from typing import NamedTuple

from imdi_cli.base import arkiv
from imdi_cli.base.journal import Skritt, skritt
from imdi_cli.kjerne.avslag import Bruksfeil
from imdi_cli.kjerne.dato import vis_dato
from imdi_cli.kjerne.felt import som_tekst
from imdi_cli.kjerne.kode import Kode
from imdi_cli.kjerne.kontekst import Kontekst
from imdi_cli.tolk.reaksjon import steg as reaksjon
from imdi_cli.tolk.register import lager as tolker
from imdi_cli.tolk.register.lager import liv
from imdi_cli.tolk.register.lager import sammen as lager
from imdi_cli.tolk.register.regler import sammen as regler
from imdi_cli.tolk.register.regler import soknad as soknadsregler
from imdi_cli.tolk.register.steg import felles
from imdi_cli.tolk.register.steg.kategori import regn_om
from imdi_cli.tolk.register.steg.oppslag import ROLLER
from imdi_cli.tolk.register.typer import Kategoriendring, Kvalifikasjonsrad


class Forslag(NamedTuple):
    """What joining two numbers would do.

    `kvalifikasjoner` come with the number that goes, `flyttes` counts what points at it, `ulike` are the fields in
    which the two differ (field, the one that goes, the kept), `fylles` those that the kept one gets.
    """

    behold: int
    bort: int
    navn: str
    navn_bort: str
    kvalifikasjoner: tuple[Kvalifikasjonsrad, ...]
    flyttes: tuple[tuple[str, int], ...]
    ulike: tuple[tuple[str, str, str], ...]
    fylles: tuple[str, ...]
    bevis: int


class Sammenslatt(NamedTuple):
    """What was done: the proposal that was carried out, the categories that became others, the cards barred."""

    forslag: Forslag
    kategorier: tuple[Kategoriendring, ...]
    bevis: tuple[str, ...]


def foresla(k: Kontekst, behold: int, bort: int) -> Forslag:
    """Tell what joining two numbers would do, or refuse. Nothing is stored."""
    k.krev_rolle(*ROLLER)
    p = _par(k, behold, bort)
    regler.krev_kan_slas_sammen(p)
    flyttes = lager.antall(k.base, bort)
    if reaksjoner := len(reaksjon.til_tolk(k, bort)):
        flyttes.append(("reaksjoner", reaksjoner))
    return Forslag(
        behold,
        bort,
        p.behold.navn,
        p.bort.navn,
        tuple(regler.nye_kvalifikasjoner(p)),
        tuple(flyttes),
        tuple((felt, som_tekst(a), som_tekst(b)) for felt, a, b in regler.ulike(p)),
        tuple(regler.person(p)),
        len(lager.gyldige_bevis(k.base, bort)),
    )


def sla_sammen(k: Kontekst, behold: int, bort: int, grunn: str | None) -> Sammenslatt:
    """Join `bort` into `behold`: all that points at it moves, what the two said differently is kept beside.

    The number that goes is never used again. Reactions keep it, and are the kept one's (`reaksjon.til_tolk`).
    Refuses as `foresla`, and without a reason. Source: tolkeforskriften § 14, arkivforskrifta § 11.
    """
    begrunnelse = soknadsregler.krev_grunn(
        grunn, "Å slå sammen to numre", "tolkeforskriften § 14, arkivforskrifta § 11", "--begrunnelse-fil FIL"
    )
    with k.base.atomisk():
        forslag = foresla(k, behold, bort)
        p = _par(k, behold, bort)
        with skritt(k, "tolk.sammenslått", f"tolk:{behold}") as s:
            lager.flytt_eldre(k.base, s, bort, behold)
            s.sett_inn(
                lager.SAMMENSLATT,
                {
                    "tolkenummer": bort,
                    "beholdt": behold,
                    "dato": k.i_dag.isoformat(),
                    "begrunnelse": begrunnelse,
                },
            )
            lager.flytt(k.base, s, bort, behold)
            _ta_med_sprak(k, s, behold, bort)
            for rad in forslag.kvalifikasjoner:
                _ta_med(s, behold, rad, p)
            verdier = {n: _kolonne(v) for n, v in regler.person(p).items()}
            if nummer := lager.fodselsnummer(k.base, behold) or lager.fodselsnummer(k.base, bort):
                verdier["fodselsnummer"] = nummer
            lager.fjern(
                s,
                bort,
                [(r[0], r[1]) for r in tolker.sprakrader(k.base, bort)],
                [(r.sprak, r.tolketype.value, r.kvalifikasjon.value) for r in p.kval_bort],
            )
            if verdier:
                s.endre(tolker.TOLK, {"tolkenummer": behold}, verdier, sist=p.behold.sist)
            arkiv.rett(k, s, [(felt, fra or None, til or None) for felt, fra, til in forslag.ulike])
            bevis = lager.sperr_bevis(k.base, s, bort, k.i_dag.isoformat())
            kategorier = regn_om(k, s, behold)
    return Sammenslatt(forslag, tuple(kategorier), tuple(bevis))


def _ta_med_sprak(k: Kontekst, s: Skritt, behold: int, bort: int) -> None:
    """Give the kept number the languages of the other; what one of them is entered in, the person is."""
    har = {(r[0], r[1]): r[-1] for r in tolker.sprakrader(k.base, behold)}
    uten, uten_bort = lager.uten_oppforing(k.base, behold), lager.uten_oppforing(k.base, bort)
    for sprak, slag, *_ in tolker.sprakrader(k.base, bort):
        nokkel: dict[str, object] = {"tolkenummer": behold, "sprak": sprak, "tolketype": slag}
        if (sprak, slag) not in har:
            tomt = {"kategori": None, "kategori_antatt": 0, "statsautorisert": 0}
            s.sett_inn(tolker.SPRAK, nokkel | tomt | {"uten_oppforing": 1 if (sprak, slag) in uten_bort else None})
        elif (sprak, slag) in uten - uten_bort:
            s.endre(tolker.SPRAK, nokkel, {"uten_oppforing": None}, sist=har[sprak, slag])


def _ta_med(s: Skritt, behold: int, r: Kvalifikasjonsrad, p: regler.Par) -> None:
    """Give the kept number a qualification of the other, as it stood there."""
    nokkel: dict[str, object] = {
        "tolkenummer": behold,
        "sprak": r.sprak,
        "tolketype": r.tolketype.value,
        "kvalifikasjon": r.kvalifikasjon.value,
    }
    verdier: dict[str, object] = {
        "oppnadd": r.oppnadd,
        "gyldig_fra": r.gyldig_fra,
        "ugyldig_fra": r.ugyldig_fra,
        "ugyldig_grunn": _kolonne(r.ugyldig_grunn),
        "begrunnelse": r.begrunnelse,
        "kategori": _kolonne(r.kategori),
        "godkjenning": r.godkjenning,
    }
    sto = next((e for e in p.kval_behold if (e.oppforing, e.kvalifikasjon) == (r.oppforing, r.kvalifikasjon)), None)
    if sto is None:
        s.sett_inn(tolker.KVALIFIKASJON, nokkel | verdier)
    else:
        s.endre(tolker.KVALIFIKASJON, nokkel, verdier, sist=sto.sist)


def _kolonne(verdi: object) -> object:
    """Give a value as the table has it."""
    if isinstance(verdi, Kode):
        return verdi.value
    return int(verdi) if isinstance(verdi, bool) else verdi


def krev_ikke_sammenslatt(k: Kontekst, tolkenummer: int) -> None:
    """Stop for a number that is joined into another, and say which. Raises Bruksfeil."""
    if funnet := lager.beholdt(k.base, tolkenummer):
        raise Bruksfeil(
            f"Tolk {tolkenummer} er slått sammen med tolk {funnet[0]}.",
            neste=f"Se den:  imdi tolk vis {funnet[0]}",
        )


def _par(k: Kontekst, behold: int, bort: int) -> regler.Par:
    regler.krev_to(behold, bort)
    for nr in (behold, bort):
        krev_ikke_sammenslatt(k, nr)
        if dag := liv.slettet(k.base, nr):
            dato = vis_dato(date.fromisoformat(dag))
            raise Bruksfeil(f"Tolk {nr} ble slettet {dato}.", neste="Se tolkene:  imdi tolk liste --internt")
    return regler.Par(
        felles.krev_tolk(k, behold),
        felles.krev_tolk(k, bort),
        tolker.kvalifikasjoner(k.base, behold),
        tolker.kvalifikasjoner(k.base, bort),
        lager.bevillinger(k.base, behold),
        lager.bevillinger(k.base, bort),
        lager.ulikt_fodselsnummer(k.base, behold, bort),
    )
