"""Opening a case from one or more varsler, and putting more into it."""

from collections.abc import Iterable, Sequence
from typing import NamedTuple

from imdi_cli.base.journal import Skritt, skritt
from imdi_cli.base.nummer import Saksnummer, neste_nummer
from imdi_cli.kjerne.avslag import Bruksfeil
from imdi_cli.kjerne.kontekst import Kontekst
from imdi_cli.tolk.register import regler as registerregler
from imdi_cli.tolk.register import steg as register
from imdi_cli.tolk.register.typer import Tolk
from imdi_cli.tolk.rutine import steg as rutine
from imdi_cli.tolk.sak import lager
from imdi_cli.tolk.sak.regler import opprettelse as regler
from imdi_cli.tolk.sak.steg.felles import FORBEREDT, ROLLE, innhold, overgang
from imdi_cli.tolk.sak.typer.koder import Sakstatus
from imdi_cli.tolk.sak.typer.rader import Saksinnhold
from imdi_cli.tolk.varsel.steg import kobling
from imdi_cli.tolk.varsel.typer.koder import Brudd
from imdi_cli.tolk.varsel.typer.rader import Varsel

SERIE = "S"


class Koblet(NamedTuple):
    """A varsel that may go into a case: the interpreter it is about, and what it alleges, per language."""

    nr: Saksnummer
    tolk: int
    brudd: tuple[tuple[Brudd, str | None], ...]


def ny(
    k: Kontekst,
    varsler: Sequence[Saksnummer] = (),
    tolkenummer: int | None = None,
    *,
    brudd: Sequence[Brudd] = (),
    andre_forhold: bool = False,
) -> Saksinnhold:
    """Open a case about one interpreter: from varsler with connected facts, or of IMDi's own.

    `andre_forhold` says that an open case about the same interpreter is about other facts. Raises
    KanIkkeOppretteSak, KanIkkeKobleVarsel.
    """
    k.krev_rolle(ROLLE)
    if not varsler and tolkenummer is None:
        raise Bruksfeil("Hva gjelder saken?", neste="Oppgi --varsel V-… eller --tolk TOLKENUMMER.")
    with k.base.atomisk():
        koblet = [_provd(k, nr) for nr in dict.fromkeys(varsler)]
        nr_ = regler.krev_en_tolk([*(v.tolk for v in koblet), *([] if tolkenummer is None else [tolkenummer])])
        tolk = _krev_tolk(k, nr_)
        oppfort = registerregler.oppfort_paa(tolk, k.i_dag)
        if not koblet:
            autorisert = registerregler.er_statsautorisert(tolk)
            regler.krev_omfattet(nr_, oppfort=oppfort, statsautorisert=autorisert)
        if not andre_forhold:
            regler.krev_ingen_apen(lager.til_tolk(k.base, nr_), [str(v.nr) for v in koblet])
        nr = neste_nummer(k.base, SERIE, k.i_dag.year)
        with skritt(k, f"{FORBEREDT}opprett-sak", str(nr)) as s:
            s.sett_inn(
                lager.SAK,
                {
                    **nr.nokkel,
                    "tolkenummer": nr_,
                    "apnet": k.i_dag.isoformat(),
                    "status": Sakstatus.OPPRETTET.value,
                    "saksbehandler": k.bruker.login,
                    "apning_oppfort": int(oppfort),
                    "apning_autorisert": lager.samlet(tuple(x.sprak for x in tolk.sprak if x.statsautorisert)),
                    "rutine": rutine.gjeldende(k),
                },
            )
            _legg_i(k, s, nr, koblet, brudd, k.bruker.login)
        return innhold(k, nr)


def koble(
    k: Kontekst,
    nr: Saksnummer,
    varsler: Sequence[Saksnummer] = (),
    *,
    brudd: Sequence[Brudd] = (),
    fjern_varsler: Sequence[Saksnummer] = (),
    fjern_brudd: Sequence[Brudd] = (),
) -> Saksinnhold:
    """Put varsler and alleged breaches in a case, or take out what is there by mistake.

    What is new must be laid before the interpreter. Raises KanIkkeKobleVarsel, KanIkkeNaa.
    """
    k.krev_rolle(ROLLE)
    if not (varsler or brudd or fjern_varsler or fjern_brudd):
        raise Bruksfeil("Hva skal kobles til saken?", neste="Oppgi --varsel V-… eller --brudd KODE.")
    with overgang(k, nr, "koble varsel") as (s, for_):
        koblet = [_provd(k, v) for v in dict.fromkeys(varsler)]
        for v in koblet:
            regler.krev_samme_tolk(kobling.hent(k, v.nr)[0], v.tolk, for_.sak)
        _legg_i(k, s, nr, koblet, brudd, for_.sak.saksbehandler)
        for varsel in dict.fromkeys(fjern_varsler):
            regler.krev_i_saken(str(varsel), for_.varsler, for_.sak)
            s.slett(lager.VARSEL, {"varsel_aar": varsel.aar, "varsel_lopenr": varsel.lopenr})
            kobling.ta_ut(k, s, varsel)
        har = {b.kode for b in for_.brudd}
        for kode in dict.fromkeys(fjern_brudd):
            if kode not in har:
                raise Bruksfeil(f"{nr} har ikke bruddet {kode.value}.", neste=f"Se bruddene:  imdi sak vis {nr}")
            s.slett(lager.BRUDD, {**nr.nokkel, "kode": kode.value})
    return innhold(k, nr)


def _provd(k: Kontekst, nr: Saksnummer) -> Koblet:
    """Give a varsel that may be in a case, or refuse it."""
    v, brudd = kobling.hent(k, nr)
    regler.krev_ledig(v, lager.sak_til_varsel(k.base, nr))
    return Koblet(nr, regler.krev_innenfor(v), tuple((b, _sprak(v)) for b in brudd))


def _sprak(v: Varsel) -> str | None:
    return v.sprak.strip().casefold() if v.sprak else None


def _krev_tolk(k: Kontekst, tolkenummer: int) -> Tolk:
    tolk = register.finn(k, tolkenummer)
    if tolk is None:
        raise Bruksfeil(
            f"Ingen tolk i registeret har nummer {tolkenummer}.", neste="Søk i registeret:  imdi tolk liste"
        )
    return tolk


def _legg_i(
    k: Kontekst,
    s: Skritt,
    nr: Saksnummer,
    koblet: Sequence[Koblet],
    brudd: Iterable[Brudd],
    saksbehandler: str | None,
) -> None:
    for v in koblet:
        s.sett_inn(
            lager.VARSEL,
            {"varsel_aar": v.nr.aar, "varsel_lopenr": v.nr.lopenr, **nr.nokkel, "koblet": k.i_dag.isoformat()},
        )
        kobling.legg_i_sak(k, s, v.nr, saksbehandler)
    har = lager.brudd(k.base, nr)
    kommer = [*(par for v in koblet for par in v.brudd), *((b, None) for b in brudd)]
    nye, mer = regler.nye_brudd(har, kommer)
    for kode, sprak in nye.items():
        tomt = {"vurdering": None, "alvor": None, "begrunnelse": None}
        s.sett_inn(lager.BRUDD, {**nr.nokkel, "kode": kode.value, "sprak": sprak, **tomt})
    sist = {b.kode: b.sist for b in har}
    for kode, sprak in mer.items():
        s.endre(lager.BRUDD, {**nr.nokkel, "kode": kode.value}, {"sprak": sprak}, sist=sist[kode])
