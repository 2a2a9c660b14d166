"""Correcting and identifying a varsel: by addition, so that what stood before is kept (arkivforskrifta § 11)."""

from collections.abc import Mapping, Sequence
from typing import Any

from imdi_cli.base import arkiv
from imdi_cli.base.arkiv import Fil
from imdi_cli.base.journal import Skritt, skritt
from imdi_cli.base.nummer import Saksnummer
from imdi_cli.kjerne.avslag import Bruksfeil
from imdi_cli.kjerne.kontekst import Kontekst
from imdi_cli.tolk.register import steg as register
from imdi_cli.tolk.varsel import lager, regler
from imdi_cli.tolk.varsel.steg import verdier as kolonner
from imdi_cli.tolk.varsel.steg.bilde import Varselbilde, bilde, krev, med_merknader
from imdi_cli.tolk.varsel.steg.registrering import krev_nye_vedlegg
from imdi_cli.tolk.varsel.typer.koder import Brudd, Varselstatus
from imdi_cli.tolk.varsel.typer.rader import Identitet, Varsel

_KOLONNER = (*lager.VARSEL.koder, *lager.VARSEL.skjult)


def endre(
    k: Kontekst,
    nr: Saksnummer,
    endringer: Mapping[str, Any],
    *,
    fjern_brudd: Sequence[Brudd] = (),
    identitet: Identitet | None = None,
    vedlegg: Sequence[Fil] = (),
) -> Varselbilde:
    """Correct or complete a varsel.

    `endringer` holds fields of NyttVarsel but `tolk`; None takes a value away. Scope and clocks follow what
    is now known.
    """
    k.krev_rolle("saksbehandler")
    with k.base.atomisk():
        v = krev(k, nr)
        for_ = _kolonner(v)
        verdier = {**for_, **kolonner.som_kolonner(endringer)}
        kolonner.kontroller(k, verdier)
        if identitet or lager.antall_identiteter(k.base, nr):
            regler.krev_identitet_mulig(
                verdier["anonymitet"],
                f"Er avsenderen kjent likevel?  imdi varsel endre {nr} --anonymitet ønsker --varsler-fil FIL",
            )
        krev_nye_vedlegg(vedlegg, {sha: navn for _, _, navn, _, sha in arkiv.vedlegg_til(k.base, str(nr))})
        har = lager.brudd(k.base, nr)
        nye = [b for b in endringer.get("brudd", ()) if b not in har]
        bort = [b for b in fjern_brudd if b in har]
        _lagre(k, nr, v, verdier, nye, bort, identitet, vedlegg)
        b = bilde(k, nr)
    return med_merknader(k, b, identitet=identitet)


def identifiser(
    k: Kontekst, nr: Saksnummer, tolkenummer: int | None, *, ikke_i_registeret: bool = False
) -> Varselbilde:
    """Say which interpreter a varsel is about.

    Without a number: that it is known to be nobody in the register, or, when not even that, that it is not
    known after all, which takes a wrong link away.
    """
    k.krev_rolle("saksbehandler")
    with k.base.atomisk():
        v = krev(k, nr)
        regler.krev_samme_tolk(v, tolkenummer, lager.sak(k.base, nr))
        if tolkenummer is not None and register.finn(k, tolkenummer) is None:
            raise Bruksfeil(
                f"Ingen tolk i registeret har nummer {tolkenummer}.", neste="Søk i registeret:  imdi tolk liste"
            )
        verdier = {**_kolonner(v), "tolk": tolkenummer, "ikke_i_registeret": 1 if ikke_i_registeret else None}
        _lagre(k, nr, v, verdier)
        b = bilde(k, nr)
    return med_merknader(k, b)


def _kolonner(v: Varsel) -> dict[str, Any]:
    return {n: getattr(v, n) for n in _KOLONNER}


def _lagre(
    k: Kontekst,
    nr: Saksnummer,
    v: Varsel,
    verdier: dict[str, Any],
    nye_brudd: Sequence[Brudd] = (),
    fjern_brudd: Sequence[Brudd] = (),
    identitet: Identitet | None = None,
    vedlegg: Sequence[Fil] = (),
) -> None:
    """Store what is new, keep what was, and let scope, journal post and clocks follow."""
    tolk = register.finn(k, verdier["tolk"]) if verdier["tolk"] is not None else None
    for_ = _kolonner(v)
    ulike = {n: ny for n, ny in verdier.items() if ny != for_[n]}
    if not (ulike or nye_brudd or fjern_brudd or identitet or vedlegg):
        raise Bruksfeil(
            f"Ingenting er annerledes enn det som står i {nr}.", neste=f"Se hva som står:  imdi varsel vis {nr}"
        )
    verdier["virkeomrade"] = kolonner.virkeomrade(k, verdier, tolk)
    if verdier["virkeomrade"] != v.virkeomrade:
        ulike["virkeomrade"] = verdier["virkeomrade"]
        apnes = not str(verdier["virkeomrade"]).startswith("utenfor")
        if v.status == Varselstatus.AVSLUTTET and apnes:  # what was closed for being outside may not be so after all
            verdier["status"] = ulike["status"] = Varselstatus.JOURNALFORT.value
    with skritt(k, "varsel.rettet", str(nr)) as s:
        s.endre(lager.VARSEL, nr.nokkel, ulike or {"status": v.status}, sist=v.sist)
        arkiv.rett(k, s, [(n, str(for_[n]), _tekst(ny)) for n, ny in ulike.items() if for_[n] is not None])
        for kode in nye_brudd:
            lager.sett_brudd(s, nr, kode)
        for kode in fjern_brudd:
            lager.fjern_brudd(s, nr, kode)
            arkiv.rett(k, s, [("brudd", kode, None)])
        if identitet:
            lager.sett_identitet(k.base, s, nr, identitet)
        _rett_journalpost(k, s, verdier)
        for fil in vedlegg:
            _ettersend(k, s, fil, verdier)
        if verdier["status"] != Varselstatus.AVSLUTTET:
            kolonner.still_klokker(k, s, nr, verdier)


def _rett_journalpost(k: Kontekst, s: Skritt, verdier: Mapping[str, Any]) -> None:
    """Keep the six fields of arkivforskrifta § 15 true when the varsel is corrected."""
    post = lager.innpost(k.base, s.gjelder)
    skal = {"part": kolonner.part(verdier), "dokumentdato": verdier["mottatt"], "dato": verdier["mottatt"]}
    ulike = {n: ny for n, ny in skal.items() if ny != getattr(post, n)}
    if ulike:
        s.endre(arkiv.JOURNALPOST, {"aar": post.aar, "lopenr": post.lopenr}, ulike, sist=post.sist)


def _ettersend(k: Kontekst, s: Skritt, fil: Fil, verdier: Mapping[str, Any]) -> None:
    """Keep a file that came after the varsel: a document in, with a journal post of its own."""
    arkiv.journalfor(
        k,
        s,
        retning="inn",
        tittel="Vedlegg til varsel om tolk",
        part=kolonner.part(verdier),
        skjermet=True,
        dokumentdato=k.i_dag.isoformat(),
        dato=k.i_dag.isoformat(),
        vedlegg=arkiv.legg_ved(k, s, "inn", fil),
    )


def _tekst(verdi: object) -> str | None:
    return None if verdi is None else str(verdi)
