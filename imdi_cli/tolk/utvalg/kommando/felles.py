"""What the commands of `imdi utvalg` share: reading pairs and texts, and showing a meeting and a member."""

from collections.abc import Callable, Sequence
from datetime import date
from typing import Any, TypeVar

import click

from imdi_cli.flate.kommando import Okt
from imdi_cli.flate.skjerm import Kolonne
from imdi_cli.flate.sporr import Dialog
from imdi_cli.kjerne.avslag import Bruksfeil
from imdi_cli.kjerne.dato import kort_dato, les_dato
from imdi_cli.kjerne.dokument import Malform
from imdi_cli.kjerne.kode import Kode, les_kode
from imdi_cli.tolk.utvalg.steg.bilde import Motebilde, Saksbilde
from imdi_cli.tolk.utvalg.steg.innkalling import tid
from imdi_cli.tolk.utvalg.typer.rader import Medlem, Sete

K = TypeVar("K", bound=Kode)

med_malform: Callable[[Callable[..., Any]], Callable[..., Any]] = click.option(
    "--målform", "malform", metavar="KODE", help="bokmål eller nynorsk i brevet."
)


def les_malform(tekst: str | None) -> Malform:
    """Read the written language of a letter; bokmål when none was typed."""
    return Malform(les_kode(Malform, tekst, "--målform")) if tekst else Malform.BOKMAL


def les_fil(kilde: str | None) -> str | None:
    """Read a text from a file or `-`, or give None when no file was named."""
    if kilde is None:
        return None
    from imdi_cli.filer.les.tekst import les_fritekst

    return les_fritekst(kilde).strip() or None


def krev_tekst(okt: Okt, kilde: str | None, sporsmal: str, valg: str) -> str:
    """Give the text of a file, or ask for it; without a terminal, stop and name the option."""
    tekst = les_fil(kilde)
    if tekst is None:
        dialog = Dialog(okt.flate, uten_dialog=okt.uten_dialog)
        if not dialog.mulig:
            raise Bruksfeil(f"Noe mangler: {sporsmal}", neste=f"Oppgi {valg} FIL (eller {valg} - for standard inn).")
        tekst = dialog.langtekst(sporsmal, opsjon=valg)
    return tekst


def les_dag(tekst: str | None, i_dag: date) -> date | None:
    """Read a day, if one was typed."""
    return les_dato(tekst, i_dag=i_dag) if tekst else None


def les_par(tekst: str, valg: str, eksempel: str) -> tuple[str, str]:
    """Read «A=B». Raises Bruksfeil that shows how."""
    forst, lik, sist = (del_.strip() for del_ in tekst.partition("="))
    if not (forst and lik and sist):
        raise Bruksfeil(
            f"«{tekst}» er ikke skrevet som {eksempel} ({valg}).", neste=f"Skriv det slik: {valg} {eksempel}"
        )
    return forst, sist


def les_id(tekst: str, valg: str) -> int:
    """Read the number of a member. Raises Bruksfeil when it is none."""
    if not (tekst.isascii() and tekst.isdigit() and len(tekst) <= 18):  # what 64 bits hold
        raise Bruksfeil(
            f"«{tekst}» er ikke et medlemsnummer ({valg}).", neste="Se dem:  imdi utvalg liste --medlemmer"
        )
    return int(tekst)


def krev_kode(okt: Okt, koder: type[K], tekst: str | None, valg: str, sporsmal: str) -> K:
    """Read a code, or ask for it."""
    if tekst is not None:
        return koder(les_kode(koder, tekst, valg))
    dialog = Dialog(okt.flate, uten_dialog=okt.uten_dialog)
    return dialog.velg(sporsmal, [(v, v.tekst) for v in koder], opsjon=valg)


def kort(iso: str | None) -> str:
    """Show a stored day, '' when there is none."""
    return kort_dato(date.fromisoformat(iso)) if iso else ""


# --- a member ---------------------------------------------------------------------------------------------------


def medlem_json(m: Medlem) -> dict[str, Any]:
    """Give a member as JSON."""
    return {n: v for n, v in m._asdict().items() if n != "sist"}


def medlem_fakta(m: Medlem) -> list[tuple[str, object]]:
    """Give the facts of a member."""
    par: list[tuple[str, object]] = [
        ("Medlem", m.id),
        ("Navn", m.navn),
        ("Rolle", f"{m.rolle.tekst}, {m.plass.tekst}"),
        ("Periode", f"{kort(m.fra)}–{kort(m.til)}"),
        ("Taushetserklæring", kort(m.taushet) or "mangler: får ingen papirer (forvaltningsloven § 13 c)"),
        ("Språk", ", ".join(m.sprak)),
        ("Arbeider for", ", ".join(m.arbeidsgivere)),
        ("Tolkenummer", m.tolkenummer),
        ("Gikk ut", kort(m.fratradt)),
    ]
    return [(navn, verdi) for navn, verdi in par if verdi]


def vis_seter(okt: Okt, seter: Sequence[Sete]) -> None:
    """Show the eight seats; one that is empty says so."""
    okt.flate.tabell(
        ["Rolle", "Plass", Kolonne("Nr", hoyre=True), "Navn", "Periode", "Erklæring"],
        [
            (s.rolle.value, s.plass.value, m.id, m.navn, f"{kort(m.fra)}–{kort(m.til)}", kort(m.taushet) or "mangler")
            if (m := s.medlem)
            else (s.rolle.value, s.plass.value, "", "LEDIG", "", "")
            for s in seter
        ],
        json_rader=[
            {"rolle": s.rolle.value, "plass": s.plass.value, "medlem": medlem_json(s.medlem) if s.medlem else None}
            for s in seter
        ],
    )


# --- a meeting --------------------------------------------------------------------------------------------------


def vis_mote(okt: Okt, b: Motebilde, setning: str, neste: str = "", **mer: Any) -> None:
    """Show a meeting after a step: what happened, the facts, the cases, the likely next command."""
    okt.flate.resultat(mote_json(b) | mer, [setning, ""])
    okt.flate.fakta(mote_fakta(b))
    for s in b.saker:
        okt.flate.overskrift(f"{s.motesak.sak} · {s.status.value}")
        okt.flate.fakta(saksfakta(b, s))
        for hva, hjemmel, kommando in s.mangler:
            okt.flate.setning(f"Mangler: {hva} ({hjemmel}).  {kommando}")
    if b.tomme:
        okt.flate.advarsel(f"Plasser uten noen i: {'; '.join(b.tomme)}.")
    if b.antatt:
        okt.flate.melding(
            f"Hvor mange som må delta, og hvordan det stemmes, er ikke avklart: {', '.join(b.antatt)} "
            "(imdi regelverk vis ID)."
        )
    okt.flate.neste(neste or neste_steg(b))


def mote_fakta(b: Motebilde) -> list[tuple[str, object]]:
    """Give the facts of a meeting."""
    m = b.mote
    hvem = [
        b.medlemmer[i.medlem].navn
        + (f", i stedet for {b.medlemmer[i.i_stedet_for].navn}" if i.i_stedet_for else "")
        + (f", bare {i.sak}" if i.sak else "")
        + (", forfall" if i.forfall else "")
        for i in b.innkalt
    ]
    par: list[tuple[str, object]] = [
        ("Møte", f"{tid(m)}, {m.sted or 'på skjerm'}"),
        ("Leder", b.leder),
        ("Innkalt", hvem or "ingen ennå"),
        ("Protokoll", f"signert {kort(m.signert)}" if m.signert else "ikke signert"),
    ]
    return par


def saksfakta(b: Motebilde, s: Saksbilde) -> list[tuple[str, object]]:
    """Give the facts of a case of a meeting."""
    svar = [f"{b.medlemmer[id_].navn}: {h.svar.tekst}" for id_, h in s.svar.items()]
    par: list[tuple[str, object]] = [
        ("Saksframlegg", f"brev {s.motesak.framlegg}" if s.motesak.framlegg else "ikke laget"),
        ("Habilitet", svar),
        ("Kan delta", [b.medlemmer[id_].navn for id_ in s.kan_delta]),
    ]
    if s.raad:
        par += [
            ("Råd", [f"{kode.value}: {v.tekst}" for kode, v in s.raad.per_brudd]),
            ("Alvor", s.raad.alvor.tekst if s.raad.alvor else ""),
            ("Reaksjon", s.raad.anbefalt.tekst),
            ("Stemmer", [f"{b.medlemmer[x.medlem].navn}: {x.stemme.tekst}" for x in s.stemmer]),
        ]
    return [(navn, verdi) for navn, verdi in par if verdi]


def neste_steg(b: Motebilde) -> str:
    """Give the likely next command of a meeting."""
    nr = b.mote.nr
    if b.mote.signert:
        return f"imdi utvalg protokoll {nr}"
    if not b.saker:
        return f"imdi utvalg møte {nr} --sak SAKSNUMMER"
    if not b.mote.innkalt:
        return f"imdi utvalg vis {nr} --sak {b.saker[0].motesak.sak}"
    for s in b.saker:
        if s.mangler:
            return s.mangler[0][2]
        if s.raad is None:
            return f"imdi utvalg råd {nr} --sak {s.motesak.sak} --brudd KODE=KODE --anbefalt KODE --fil FIL"
    return f"imdi utvalg protokoll {nr}"


def mote_json(b: Motebilde) -> dict[str, Any]:
    """Give a meeting as JSON, with stable keys."""
    m = b.mote
    return {
        "nr": m.nr,
        "dato": m.dato,
        "kl": m.kl,
        "sted": m.sted,
        "leder": m.leder,
        "innkalt": m.innkalt,
        "signert": m.signert,
        "protokoll": m.protokoll,
        "innkallinger": [{n: v for n, v in i._asdict().items() if n != "sist"} for i in b.innkalt],
        "saker": [_sak_json(s) for s in b.saker],
        "tomme_plasser": list(b.tomme),
        "antatt": list(b.antatt),
        "neste": neste_steg(b),
    }


def _sak_json(s: Saksbilde) -> dict[str, Any]:
    r = s.raad
    return {
        "sak": s.motesak.sak,
        "status": s.status.value,
        "framlegg": s.motesak.framlegg,
        "habilitet": [
            {"medlem": id_, "svar": h.svar.value, "grunnlag": h.grunnlag, "innsigelse": h.innsigelse, "dato": h.dato}
            for id_, h in s.svar.items()
        ],
        "kan_delta": list(s.kan_delta),
        "raad": {
            "nr": r.nr,
            "dato": r.dato,
            "alvor": r.alvor,
            "anbefalt": r.anbefalt.value,
            "dissens": r.dissens,
            "tekst": r.tekst,
            "brudd": {kode.value: v.value for kode, v in r.per_brudd},
            "stemmer": [x._asdict() for x in s.stemmer],
        }
        if r
        else None,
        "mangler": [{"hva": hva, "hjemmel": hjemmel, "neste": neste} for hva, hjemmel, neste in s.mangler],
    }
