"""Registering, correcting and identifying a varsel."""

from collections.abc import Sequence
from datetime import date
from typing import Any, NamedTuple

from imdi_cli.base import arkiv
from imdi_cli.base.arkiv import Fil
from imdi_cli.base.journal import Skritt, skritt
from imdi_cli.base.nummer import Saksnummer, neste_nummer
from imdi_cli.kjerne.avslag import Bruksfeil
from imdi_cli.kjerne.felt import Tidspunkt, som_json
from imdi_cli.kjerne.kontekst import Kontekst
from imdi_cli.styring.frister import steg as frister
from imdi_cli.tolk.register import regler as registerregler
from imdi_cli.tolk.register import steg as register
from imdi_cli.tolk.register.typer import Tolk
from imdi_cli.tolk.varsel import lager, regler
from imdi_cli.tolk.varsel.steg.bilde import Varselbilde, bilde, krev, med_merknader
from imdi_cli.tolk.varsel.typer import Brudd, Identitet, NyttVarsel, Retning, Varsel

SERIE = "V"
SKJERMET = "Varsler (navnet ligger for seg)"
_KOLONNE = {"hendelse": "hendelse_fra", "metode": "tolkemetode", "retning": "tolkeretning"}
_HVA = {
    regler.KVITTERING: ("kvittering til avsender", "imdi varsel kvitter {nr}"),
    regler.FORELOPIG_SVAR: ("foreløpig svar", "imdi varsel foreløpig-svar {nr}"),
}


class Tolkevalg(NamedTuple):
    """What was typed for the interpreter, and what the register says to it."""

    oppgitt: str
    tolk: Tolk | None
    kandidater: tuple[Tolk, ...]


def finn_tolk(k: Kontekst, oppgitt: str) -> Tolkevalg:
    """Look up what was typed: a tolkenummer names one interpreter, a name only candidates.

    A name alone never decides who it is: two people may have it (arkivforskrifta § 11; fag §15 nr. 32).
    """
    tekst = oppgitt.strip()
    if tekst.isascii() and tekst.isdigit():
        return Tolkevalg(tekst, register.finn(k, int(tekst)), ())
    return Tolkevalg(tekst, None, tuple(register.finn_navn(k, tekst)))


def registrer(
    k: Kontekst,
    nytt: NyttVarsel,
    valg: Tolkevalg,
    *,
    identitet: Identitet | None = None,
    vedlegg: Sequence[Fil] = (),
) -> Varselbilde:
    """Register a varsel: number, scope, journal post, deadlines, identity apart, attachments."""
    k.krev_rolle("saksbehandler")
    mottatt = nytt.mottatt.dag
    regler.krev_mottatt_ikke_fram_i_tid(mottatt, k.i_dag)
    regler.krev_hendelse_i_orden(nytt.hendelse, nytt.hendelse_til, mottatt)
    if identitet:
        regler.krev_identitet_mulig("V-…", nytt.anonymitet)
    with k.base.atomisk():
        nr = neste_nummer(k.base, SERIE, mottatt.year)
        tolk = register.finn(k, valg.tolk.tolkenummer) if valg.tolk else None
        verdier = {**_verdier(nytt), **_tolkverdier(valg.oppgitt, tolk)}
        verdier["virkeomrade"] = _virkeomrade(k, verdier, tolk)
        with skritt(k, "varsel.registrert", str(nr)) as s:
            s.sett_inn(
                lager.VARSEL,
                {
                    "aar": nr.aar,
                    "lopenr": nr.lopenr,
                    **verdier,
                    "status": regler.STATUS_JOURNALFORT,
                    "saksbehandler": k.bruker.login,
                },
            )
            for kode in nytt.brudd:
                lager.sett_brudd(s, nr, kode)
            if identitet:
                lager.sett_identitet(k.base, s, nr, identitet)
            arkiv.journalfor(
                k,
                s,
                retning="inn",
                tittel="Varsel om tolk",
                part=regler.uten_avsender(nytt.anonymitet, nytt.varsler_type) or SKJERMET,
                skjermet=True,
                dokumentdato=mottatt.isoformat(),
                dato=mottatt.isoformat(),
            )
            for fil in vedlegg:
                arkiv.legg_ved(k, s, "inn", fil)
            _still_klokker(k, s, nr, verdier)
        return med_merknader(bilde(k, nr), valg.kandidater)


def endre(
    k: Kontekst,
    nr: Saksnummer,
    endringer: dict[str, Any],
    *,
    fjern_brudd: Sequence[Brudd] = (),
    identitet: Identitet | None = None,
    vedlegg: Sequence[Fil] = (),
) -> Varselbilde:
    """Correct or complete a varsel by addition: what stood before is kept (arkivforskrifta § 11).

    `endringer` holds fields of NyttVarsel but `tolk`. Scope and clocks follow what is now known.
    """
    k.krev_rolle("saksbehandler")
    nye_brudd = endringer.get("brudd", ())
    with k.base.atomisk():
        v = krev(k, nr)
        for_ = {n: getattr(v, n) for n in lager.VARSEL.koder + lager.VARSEL.skjult}
        verdier = {**for_, **_verdier_av(endringer)}
        mottatt = date.fromisoformat(str(verdier["mottatt"]))
        regler.krev_mottatt_ikke_fram_i_tid(mottatt, k.i_dag)
        regler.krev_hendelse_i_orden(_dag(verdier["hendelse_fra"]), _dag(verdier["hendelse_til"]), mottatt)
        if identitet or lager.antall_identiteter(k.base, nr):
            regler.krev_identitet_mulig(str(nr), str(verdier["anonymitet"]))
        tolk = register.finn(k, v.tolk) if v.tolk is not None else None
        verdier["virkeomrade"] = _virkeomrade(k, verdier, tolk)
        _lagre(k, nr, v, for_, verdier, nye_brudd, fjern_brudd, identitet, vedlegg)
        return med_merknader(bilde(k, nr))


def identifiser(k: Kontekst, nr: Saksnummer, tolkenummer: int) -> Varselbilde:
    """Say which interpreter in the register a varsel is about."""
    k.krev_rolle("saksbehandler")
    with k.base.atomisk():
        v = krev(k, nr)
        tolk = register.finn(k, tolkenummer)
        if tolk is None:
            raise Bruksfeil(
                f"Ingen tolk i registeret har nummer {tolkenummer}.", neste="Søk i registeret:  imdi tolk liste"
            )
        for_ = {n: getattr(v, n) for n in lager.VARSEL.koder + lager.VARSEL.skjult}
        verdier = {**for_, "tolk": tolkenummer}
        verdier["virkeomrade"] = _virkeomrade(k, verdier, tolk)
        _lagre(k, nr, v, for_, verdier, (), (), None, ())
        return med_merknader(bilde(k, nr))


def _dag(tekst: object) -> date | None:
    return date.fromisoformat(str(tekst)) if tekst else None


def _verdier(nytt: NyttVarsel) -> dict[str, Any]:
    felt = {n: getattr(nytt, n) for n in nytt.__dataclass_fields__ if n not in ("tolk", "brudd")}
    return _verdier_av(felt)


def _verdier_av(felt: dict[str, Any]) -> dict[str, Any]:
    """Turn fields of the input into columns."""
    ut: dict[str, Any] = {}
    for navn, verdi in felt.items():
        if isinstance(verdi, Tidspunkt):
            ut["mottatt"] = verdi.dag.isoformat()
            ut["mottatt_kl"] = f"{verdi.klokke:%H:%M}" if verdi.klokke else None
        elif isinstance(verdi, bool):
            ut[navn] = int(verdi)
        elif navn not in ("tolk", "brudd"):
            ut[_KOLONNE.get(navn, navn)] = som_json(verdi)
    return ut


def _tolkverdier(oppgitt: str, tolk: Tolk | None) -> dict[str, Any]:
    er_tall = oppgitt.isascii() and oppgitt.isdigit()
    return {
        "tolk": tolk.tolkenummer if tolk else None,
        "tolk_navn_oppgitt": None if er_tall else oppgitt,
        "tolkenummer_oppgitt": oppgitt if er_tall else None,
    }


def _virkeomrade(k: Kontekst, verdier: dict[str, Any], tolk: Tolk | None) -> str:
    mottatt = date.fromisoformat(verdier["mottatt"])
    krav = verdier["gjelder_krav"]
    return regler.virkeomrade(
        oppfort=registerregler.oppfort_paa(tolk, mottatt) if tolk else None,
        statsautorisert=registerregler.er_statsautorisert(tolk) if tolk else None,
        gjelder_krav=None if krav is None else bool(krav),
        mellom_andre_sprak=verdier["tolkeretning"] == Retning.ANDRE,
        hendelse_slutt=_dag(verdier["hendelse_til"] or verdier["hendelse_fra"]),
        tidligst=k.regelverk.paa("varsel.hendelse.tidligst", mottatt).dag,
    ).value


def _still_klokker(k: Kontekst, s: Skritt, nr: Saksnummer, verdier: dict[str, Any]) -> None:
    """Let the clocks that should run, run; set aside those that should not."""
    skal = regler.klokker(verdier["kanal"], verdier["anonymitet"], verdier["varsler_type"])
    fra = date.fromisoformat(verdier["mottatt"])
    rader = frister.til_sak(k, str(nr))
    for rad in rader:
        if rad.lukket is None and (rad.regel not in skal or rad.start != fra.isoformat()):
            uten = regler.uten_avsender(verdier["anonymitet"], verdier["varsler_type"])
            frister.lukk(k, s, rad, holdt=False, grunn=uten or "opplysningene om varselet er rettet")
    i_orden = {r.regel for r in rader if r.lukket_som == "holdt" or (not r.lukket and r.start == fra.isoformat())}
    besluttet = {r.regel for r in rader if r.lukket_som == "ikke nødvendig" and r.start == fra.isoformat()}
    for regel in skal:
        if regel not in i_orden and regel not in besluttet:
            hva, neste = _HVA[regel]
            frister.start(k, s, regel, fra, hva=hva, ansvarlig=k.bruker.login, neste=neste.format(nr=nr))
    uten = regler.uten_avsender(verdier["anonymitet"], verdier["varsler_type"])
    if uten:
        s.data["ingen_svar"] = uten


def _lagre(
    k: Kontekst,
    nr: Saksnummer,
    v: Varsel,
    for_: dict[str, Any],
    verdier: dict[str, Any],
    nye_brudd: Sequence[Brudd],
    fjern_brudd: Sequence[Brudd],
    identitet: Identitet | None,
    vedlegg: Sequence[Fil],
) -> None:
    ulike = {n: verdi for n, verdi in verdier.items() if verdi != for_[n]}
    har = lager.brudd(k.base, nr)
    til = [b for b in nye_brudd if b not in har]
    fra = [b for b in fjern_brudd if b in har]
    if not (ulike or til or fra or identitet or vedlegg):
        raise Bruksfeil(
            f"Ingenting er annerledes enn det som står i {nr}.", neste=f"Se hva som står:  imdi varsel vis {nr}"
        )
    with skritt(k, "varsel.rettet", str(nr)) as s:
        s.endre(lager.VARSEL, nr.nokkel, ulike or {"status": v.status}, sist=v.sist)
        arkiv.rett(k, s, [(n, _tekst(for_[n]), _tekst(ny)) for n, ny in ulike.items() if for_[n] is not None])
        for kode in til:
            lager.sett_brudd(s, nr, kode)
        for kode in fra:
            lager.fjern_brudd(s, nr, kode)
            arkiv.rett(k, s, [("brudd", kode, None)])
        if identitet:
            lager.sett_identitet(k.base, s, nr, identitet)
        for fil in vedlegg:
            arkiv.legg_ved(k, s, "inn", fil)
        _still_klokker(k, s, nr, verdier)


def _tekst(verdi: object) -> str | None:
    return None if verdi is None else str(verdi)
