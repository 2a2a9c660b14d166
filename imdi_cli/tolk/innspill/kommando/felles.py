"""What the commands of `imdi innspill` share: reading texts, and showing a case."""

from collections.abc import Sequence
from datetime import date
from typing import Any

from imdi_cli.flate.kommando import Okt
from imdi_cli.flate.sporr import Dialog
from imdi_cli.kjerne.avslag import Bruksfeil
from imdi_cli.kjerne.dato import kort_dato
from imdi_cli.tolk.innspill.steg.bilde import Bilde
from imdi_cli.tolk.innspill.typer import Sak, Status


def les_fil(kilde: str | None) -> str | None:
    """Read a text from a file or `-`, or give None when no file was named."""
    if kilde is None:
        return None
    from imdi_cli.filer.les.tekst import les_fritekst

    return les_fritekst(kilde)


def krev_tekst(okt: Okt, kilde: str | None, sporsmal: str, valg: str) -> str:
    """Give the text of a file, or ask for it; without a terminal, stop and name the option."""
    tekst = les_fil(kilde)
    if tekst is None:
        dialog = Dialog(okt.flate, uten_dialog=okt.uten_dialog)
        if not dialog.mulig:
            raise Bruksfeil(f"Noe mangler: {sporsmal}", neste=f"Oppgi {valg} FIL (eller {valg} - for standard inn).")
        tekst = dialog.langtekst(sporsmal, opsjon=valg)
    return tekst


def les_vedlegg(stier: Sequence[str]) -> list[tuple[str, str, bytes]]:
    """Read files to keep: name, kind and bytes."""
    if not stier:
        return []
    from imdi_cli.filer.les import vedlegg

    return vedlegg.les_vedlegg(stier)


def vis(okt: Okt, bilde: Bilde, setning: str, neste: str = "") -> None:
    """Show a case after a step: what happened, the facts, the likely next command."""
    okt.flate.resultat(som_json(bilde), [setning, ""])
    okt.flate.fakta(fakta(bilde))
    okt.flate.neste(neste or neste_steg(bilde.sak))


def fakta(bilde: Bilde) -> list[tuple[str, object]]:
    """Give the facts of a case, without the texts."""
    i, v = bilde.sak.innspill, bilde.sak.vurdering
    par: list[tuple[str, object]] = [
        ("Nr", i.nr),
        ("Tema", i.tema),
        ("Instans", i.instans),
        ("Kontakt", i.kontakt),
        ("Spurt", dag(i.spurt) or "nei, kom uoppfordret"),
        ("Svarfrist", dag(i.frist)),
        ("Kom", [_svar(s.mottatt, s.datert) for s in bilde.sak.svar] or None),
        ("Status", bilde.sak.status.tekst + (", svaret kom etter fristen" if bilde.sak.for_sent else "")),
        ("Ingen svar ventes", i.grunn),
        ("Vurdering", f"{v.utfall.tekst}, {dag(v.dato)}, {v.av}" if v else None),
        ("Førte til", v.endring if v else None),
        ("Saksbehandler", bilde.saksbehandler),
    ]
    return [(navn, verdi) for navn, verdi in par if verdi]


def neste_steg(sak: Sak) -> str:
    """Give the likely next command."""
    nr = sak.innspill.nr
    if sak.status is Status.VENTER:
        return f"imdi innspill ny {nr} --fil FIL"
    if sak.status is Status.IKKE_VURDERT:
        return f"imdi innspill vurder {nr} --utfall KODE --grunn-fil FIL"
    return "imdi innspill rapport"


def som_json(bilde: Bilde) -> dict[str, Any]:
    """Give a case as JSON, with stable keys."""
    sak = bilde.sak
    return {
        **sak_json(sak),
        "kontakt": sak.innspill.kontakt,
        "sporsmal": bilde.sporsmal,
        "svar": [{**s._asdict(), "tekst": t} for s, t in zip(sak.svar, bilde.tekster, strict=True)],
        "vurderinger": [{**v._asdict(), "utfall": v.utfall.value} for v in sak.vurderinger],
        "frister": [
            {"hva": f.hva, "start": f.start, "siste": f.siste, "lukket": f.lukket, "lukket_som": f.lukket_som}
            for f in bilde.frister
        ],
        "journalposter": [p._asdict() for p in bilde.journalposter],
        "vedlegg": [
            {"id": id_, "retning": retning, "navn": navn, "storrelse": storrelse, "sha256": sha}
            for id_, retning, navn, storrelse, sha in bilde.vedlegg
        ],
        "rettelser": [
            {"felt": felt, "fra": fra, "til": til, "tid": tid, "bruker": hvem}
            for felt, fra, til, tid, hvem in bilde.rettelser
        ],
        "neste": neste_steg(sak),
    }


def sak_json(sak: Sak) -> dict[str, Any]:
    """Give the line of a case as JSON."""
    i, v = sak.innspill, sak.vurdering
    return {
        "nr": i.nr,
        "tema": i.tema,
        "instans": i.instans,
        "spurt": i.spurt,
        "frist": i.frist,
        "mottatt": sak.svar[-1].mottatt if sak.svar else None,
        "etter_fristen": sak.for_sent,
        "status": sak.status.value,
        "utfall": v.utfall.value if v else None,
        "begrunnelse": v.begrunnelse if v else None,
        "endring": v.endring if v else None,
    }


def dag(iso: str | None) -> str:
    """Show a stored day, '' when there is none."""
    return kort_dato(date.fromisoformat(iso)) if iso else ""


def _svar(mottatt: str, datert: str) -> str:
    return dag(mottatt) + (f" (datert {dag(datert)})" if datert != mottatt else "")
