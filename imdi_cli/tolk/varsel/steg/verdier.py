"""From the fields of a varsel to its columns, its scope and its clocks."""

from collections.abc import Mapping
from datetime import date, time
from typing import Any

from imdi_cli.base import arkiv
from imdi_cli.base.journal import Skritt
from imdi_cli.base.nummer import Saksnummer
from imdi_cli.kjerne.felt import Tidspunkt, som_json
from imdi_cli.kjerne.kontekst import Kontekst
from imdi_cli.styring.frister import steg as frister
from imdi_cli.tolk.register import regler as registerregler
from imdi_cli.tolk.register.typer import Tolk
from imdi_cli.tolk.varsel import lager, regler
from imdi_cli.tolk.varsel.typer.koder import Retning

SKJERMET = "Varsler (navnet ligger for seg)"
KOLONNE = {"hendelse": "hendelse_fra", "metode": "tolkemetode", "retning": "tolkeretning"}
_HVA = {
    regler.KVITTERING: ("kvittering til avsender", "imdi varsel kvitter {nr}"),
    regler.FORELOPIG_SVAR: ("foreløpig svar", "imdi varsel foreløpig-svar {nr}"),
}


def som_kolonner(felt: Mapping[str, Any]) -> dict[str, Any]:
    """Turn fields of NyttVarsel into columns; `tolk` and `brudd` stand elsewhere."""
    ut: dict[str, Any] = {}
    for navn, verdi in felt.items():
        if isinstance(verdi, Tidspunkt):
            ut["mottatt"] = verdi.dag.isoformat()
            ut["mottatt_kl"] = f"{verdi.klokke:%H:%M}" if verdi.klokke else None
        elif isinstance(verdi, bool):
            ut[navn] = int(verdi)
        elif navn not in ("tolk", "brudd"):
            ut[KOLONNE.get(navn, navn)] = som_json(verdi)
    return ut


def kontroller(k: Kontekst, verdier: Mapping[str, Any]) -> None:
    """Refuse columns that cannot stand together."""
    klokke = time.fromisoformat(verdier["mottatt_kl"]) if verdier["mottatt_kl"] else None
    mottatt = Tidspunkt(date.fromisoformat(verdier["mottatt"]), klokke)
    regler.krev_mottatt(mottatt, k.naa.replace(tzinfo=None), k.regelverk.paa(regler.TIDLIGST, k.i_dag).dag)
    regler.krev_hendelse_i_orden(_dag(verdier["hendelse_fra"]), _dag(verdier["hendelse_til"]), mottatt.dag)
    regler.krev_samsvar(verdier["varsler_type"], verdier["anonymitet"])


def virkeomrade(k: Kontekst, verdier: Mapping[str, Any], tolk: Tolk | None) -> str:
    """Work out the scope answer against the register as it was on the day of receipt."""
    mottatt = date.fromisoformat(verdier["mottatt"])
    krav = verdier["gjelder_krav"]
    ukjent = False if verdier["ikke_i_registeret"] else None
    return regler.virkeomrade(
        oppfort=registerregler.oppfort_paa(tolk, mottatt) if tolk else ukjent,
        statsautorisert=registerregler.er_statsautorisert(tolk) if tolk else ukjent,
        gjelder_krav=None if krav is None else bool(krav),
        mellom_andre_sprak=verdier["tolkeretning"] == Retning.ANDRE,
        hendelse_slutt=_dag(verdier["hendelse_til"] or verdier["hendelse_fra"]),
        tidligst=k.regelverk.paa(regler.TIDLIGST, mottatt).dag,
    ).value


def part(verdier: Mapping[str, Any]) -> str:
    """Say who sent the varsel, as its journal post has it: never a name."""
    return regler.uten_avsender(verdier["anonymitet"], verdier["varsler_type"]) or SKJERMET


def still_klokker(k: Kontekst, s: Skritt, nr: Saksnummer, verdier: Mapping[str, Any]) -> None:
    """Let the clocks that should run, run; set aside those that should not.

    A clock that was met stays met, and one a caseworker set aside stays so. One that a correction closed
    starts again when another correction says that it should run.
    """
    skal = regler.klokker(verdier["kanal"], verdier["anonymitet"], verdier["varsler_type"])
    uten = regler.uten_avsender(verdier["anonymitet"], verdier["varsler_type"])
    fra = date.fromisoformat(verdier["mottatt"])
    ut = {p.tittel for p in arkiv.journalposter(k.base, str(nr)) if p.retning == "ut"}
    i_orden = {regel for regel in skal if regler.TITTEL[regel] in ut}  # sent before there was a clock to meet
    for rad in frister.til_sak(k, str(nr)):
        if rad.lukket is not None:
            if rad.lukket_som == "holdt" or lager.handling(k.base, rad.sist) == ikke_nodvendig(rad.regel):
                i_orden.add(rad.regel)
        elif rad.regel in skal and rad.start == fra.isoformat():
            i_orden.add(rad.regel)
        else:
            frister.lukk(k, s, rad, holdt=False, grunn=uten or "opplysningene om varselet er rettet")
    for regel in skal:
        if regel not in i_orden:
            hva, neste = _HVA[regel]
            frister.start(k, s, regel, fra, hva=hva, ansvarlig=verdier["saksbehandler"], neste=neste.format(nr=nr))
    if uten:
        s.data["ingen_svar"] = uten


def ikke_nodvendig(regel: str) -> str:
    """Name the journal's act of setting an answer aside with a reason."""
    return f"{regel}.ikke-nødvendig"


def _dag(tekst: str | None) -> date | None:
    return date.fromisoformat(tekst) if tekst else None
