"""Asking for input, and registering what came."""

from collections.abc import Mapping, Sequence
from datetime import date
from typing import Any

from imdi_cli.base import arkiv
from imdi_cli.base.arkiv import Fil
from imdi_cli.base.journal import Skritt, skritt
from imdi_cli.base.nummer import Saksnummer, neste_nummer
from imdi_cli.kjerne.avslag import Bruksfeil
from imdi_cli.kjerne.kontekst import Kontekst
from imdi_cli.styring.frister import steg as frister
from imdi_cli.tolk.innspill import lager, regler
from imdi_cli.tolk.innspill.steg.bilde import ROLLER, Bilde, bilde, krev, les_nr
from imdi_cli.tolk.innspill.typer import SERIE, Foresporsel, Henvendelse, Innspill, Svar, Svarrad

_NY_FRIST = "svarfristen er endret"


def be_om(k: Kontekst, ny: Foresporsel, sporsmal: str | None = None) -> Bilde:
    """Register that a body was asked: number, journal post out, and a deadline when one was set."""
    k.krev_rolle(*ROLLER)
    spurt = ny.spurt or k.i_dag
    regler.krev_dager_til_foresporsel(spurt, ny.frist, k.i_dag)
    with k.base.atomisk():
        nr = neste_nummer(k.base, SERIE, spurt.year)
        with skritt(k, "innspill.spurt", str(nr)) as s:
            _opprett(k, s, nr, ny, sporsmal=sporsmal, spurt=spurt, frist=ny.frist)
            arkiv.journalfor(
                k,
                s,
                retning="ut",
                tittel="Forespørsel om innspill",
                part=ny.instans,
                skjermet=False,
                dokumentdato=spurt.isoformat(),
                dato=spurt.isoformat(),
            )
            _start_frist(k, s, nr, spurt, ny.frist)
        return bilde(k, nr)


def ny(
    k: Kontekst,
    nr: str | None,
    svar: Svar,
    fra: Henvendelse | None = None,
    *,
    vedlegg: Sequence[tuple[str, str, bytes]] = (),
) -> Bilde:
    """Register an answer to the request `nr`, or without a number what came unasked `fra` someone.

    A number that has an answer gets one more: a supplement, or a corrected text. `vedlegg` are (name, kind,
    bytes).
    """
    k.krev_rolle(*ROLLER)
    tekst = regler.krev_tekst(svar.tekst)
    mottatt = svar.mottatt or k.i_dag
    datert = svar.datert or mottatt
    with k.base.atomisk():
        sak = krev(k, les_nr(nr)) if nr is not None else None
        spurt = sak.innspill.spurt if sak else None
        regler.krev_dager_til_svar(mottatt, datert, date.fromisoformat(spurt) if spurt else None, k.i_dag)
        nummer = les_nr(sak.innspill.nr) if sak else neste_nummer(k.base, SERIE, mottatt.year)
        with skritt(k, "innspill.mottatt", str(nummer)) as s:
            if sak:
                instans = sak.innspill.instans
            else:
                assert fra is not None
                instans = fra.instans
                _opprett(k, s, nummer, fra)
            rad = Svarrad(len(sak.svar) + 1 if sak else 1, mottatt.isoformat(), datert.isoformat())
            lager.sett_svar(s, nummer, rad, tekst)
            for fil in vedlegg:
                arkiv.legg_ved(k, s, "inn", Fil(*fil))
            arkiv.journalfor(
                k,
                s,
                retning="inn",
                tittel="Innspill",
                part=instans,
                skjermet=False,
                dokumentdato=rad.datert,
                dato=rad.mottatt,
            )
            lopende = frister.finn(k, str(nummer), regler.SVARFRIST)
            if lopende is not None:
                frister.lukk(k, s, lopende, dag=mottatt)
        return bilde(k, nummer)


def endre(k: Kontekst, nr: str, endringer: Mapping[str, Any]) -> Bilde:
    """Correct a request, or who an answer is from: `endringer` holds fields of Foresporsel.

    What was, is kept. A new deadline takes the place of the one that runs.
    """
    k.krev_rolle(*ROLLER)
    nummer = les_nr(nr)
    with k.base.atomisk():
        sak = krev(k, nummer)
        i = sak.innspill
        nye: dict[str, Any] = {n: v.isoformat() if isinstance(v, date) else v for n, v in endringer.items()}
        if "tema" in nye:
            nye["tema"] = regler.samme_tema(nye["tema"], lager.temaer(k.base))
        nye = {n: v for n, v in nye.items() if v != getattr(i, n)}
        if not nye:
            raise Bruksfeil(
                f"Ingenting er annerledes enn det som står i {nr}.",
                neste=f"Se hva som står:  imdi innspill vis {i.nr}",
            )
        _krev_dager(k, i, nye)
        with skritt(k, "innspill.rettet", str(nummer)) as s:
            s.endre(lager.INNSPILL, nummer.nokkel, nye, sist=i.sist)
            arkiv.rett(k, s, [(n, getattr(i, n), v) for n, v in nye.items() if getattr(i, n) is not None])
            _rett_journalposter(k, s, nye)
            if not nye.keys().isdisjoint(("frist", "spurt")) and not sak.svar and not i.avsluttet:
                etter = i._replace(**nye)
                lopende = frister.finn(k, str(nummer), regler.SVARFRIST)
                if lopende is not None:
                    frister.lukk(k, s, lopende, holdt=False, grunn=_NY_FRIST)
                assert etter.spurt is not None
                ny_frist = date.fromisoformat(etter.frist) if etter.frist else None
                _start_frist(k, s, nummer, date.fromisoformat(etter.spurt), ny_frist)
        return bilde(k, nummer)


def avslutt(k: Kontekst, nr: str, grunn: str) -> Bilde:
    """Close a request that nobody answered, with a reason. An answer that comes all the same is registered."""
    k.krev_rolle(*ROLLER)
    nummer = les_nr(nr)
    with k.base.atomisk():
        sak = krev(k, nummer)
        regler.krev_kan_avsluttes(sak, grunn)
        with skritt(k, "innspill.avsluttet", str(nummer)) as s:
            verdier = {"avsluttet": k.i_dag.isoformat(), "grunn": grunn.strip()}
            s.endre(lager.INNSPILL, nummer.nokkel, verdier, sist=sak.innspill.sist)
            lopende = frister.finn(k, str(nummer), regler.SVARFRIST)
            if lopende is not None:
                frister.lukk(k, s, lopende, holdt=False, grunn="ingen svarte")
        return bilde(k, nummer)


def _opprett(
    k: Kontekst,
    s: Skritt,
    nr: Saksnummer,
    hvem: Henvendelse,
    *,
    sporsmal: str | None = None,
    spurt: date | None = None,
    frist: date | None = None,
) -> None:
    """Store the row of a body and theme."""
    s.sett_inn(
        lager.INNSPILL,
        {
            **nr.nokkel,
            "tema": regler.samme_tema(hvem.tema, lager.temaer(k.base)),
            "instans": hvem.instans,
            "kontakt": hvem.kontakt,
            "sporsmal": sporsmal,
            "spurt": spurt.isoformat() if spurt else None,
            "frist": frist.isoformat() if frist else None,
            "avsluttet": None,
            "grunn": None,
            "saksbehandler": k.bruker.login,
        },
    )


def _start_frist(k: Kontekst, s: Skritt, nr: Saksnummer, spurt: date, frist: date | None) -> None:
    if frist is not None:
        frister.start(
            k,
            s,
            regler.SVARFRIST,
            spurt,
            hva="svar på forespørsel om innspill",
            ansvarlig=k.bruker.login,
            neste=f"imdi innspill ny {nr} --fil FIL",
            siste=frist,
        )


def _rett_journalposter(k: Kontekst, s: Skritt, nye: Mapping[str, Any]) -> None:
    """Keep the fields of arkivforskrifta § 15 true: who it was to or from, and the day it was sent."""
    for post in lager.journalposter(k.base, s.gjelder):
        verdier = {"part": nye["instans"]} if "instans" in nye else {}
        if post.retning == "ut" and "spurt" in nye:
            verdier |= {"dokumentdato": nye["spurt"], "dato": nye["spurt"]}
        if verdier:
            s.endre(arkiv.JOURNALPOST, {"aar": post.aar, "lopenr": post.lopenr}, verdier, sist=post.sist)


def _krev_dager(k: Kontekst, i: Innspill, nye: Mapping[str, Any]) -> None:
    """Refuse days that cannot be, and a deadline for what nobody asked for."""
    etter = i._replace(**nye)
    if i.spurt is None and (etter.spurt or etter.frist):
        raise Bruksfeil(
            f"{i.nr} kom uoppfordret, og har verken spørredag eller frist.",
            neste=f"Se hva som står:  imdi innspill vis {i.nr}",
        )
    if etter.spurt:
        frist = date.fromisoformat(etter.frist) if etter.frist else None
        regler.krev_dager_til_foresporsel(date.fromisoformat(etter.spurt), frist, k.i_dag)
