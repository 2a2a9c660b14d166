"""What the commands of a complaint share: reading what was typed, and showing a complaint."""

from collections.abc import Iterable, Mapping
from datetime import date
from typing import Any

from imdi_cli.flate.kommando import Okt
from imdi_cli.flate.sporr import Dialog
from imdi_cli.kjerne.avslag import Bruksfeil
from imdi_cli.kjerne.dato import kort_dato, les_dato
from imdi_cli.kjerne.dokument import Malform
from imdi_cli.kjerne.kode import les_kode
from imdi_cli.styring.frister.typer import Fristrad
from imdi_cli.tolk.klage.typer.koder import Endringsslag, Klagestatus, Opptak
from imdi_cli.tolk.klage.typer.rader import Endring, Klage, Virkning

_NESTE = {
    Klagestatus.MANGLER: "imdi klage behandle {nr} --rettet DATO",
    Klagestatus.FOR_SEN: "imdi klage behandle {nr} --ta-opp a --grunn-fil FIL",
    Klagestatus.BEHANDLES: "imdi klage behandle {nr} --utfall KODE --grunn-fil FIL",
    Klagestatus.TIL_BESLUTNING: "imdi klage behandle {nr} --signer",
    Klagestatus.OPPRETTHOLDT: "imdi klage oversend {nr} --uttalelse-fil FIL",
    Klagestatus.DELVIS: "imdi klage oversend {nr} --uttalelse-fil FIL",
    Klagestatus.OVERSENDT: "imdi klage avgjør {nr} --utfall KODE --dato DATO --grunn-fil FIL",
    Klagestatus.AVVIST: "imdi klage underrett {nr} --kanal papir --postlagt DATO",
    Klagestatus.OMGJORT: "imdi klage underrett {nr} --kanal papir --postlagt DATO",
    Klagestatus.AVGJORT: "imdi klage underrett {nr} --kanal papir --postlagt DATO",
    Klagestatus.TRUKKET: "imdi klage liste",
}


def les_fil(kilde: str | None) -> str | None:
    """Read a free text from a file or `-`, or give None when no file was named. Blanks alone are no text."""
    if kilde is None:
        return None
    from imdi_cli.filer.les.tekst import les_fritekst

    tekst = les_fritekst(kilde).strip()
    if not tekst:
        raise Bruksfeil(f"{kilde} har ingen tekst, bare blanke tegn.", neste="Sjekk at det er riktig fil.")
    return tekst


def krev_tekst(okt: Okt, kilde: str | None, sporsmal: str, valg: str) -> str:
    """Give the free text of a file, or ask for it; without a terminal, stop and name the option."""
    tekst = les_fil(kilde)
    if tekst is not None:
        return tekst
    dialog = Dialog(okt.flate, uten_dialog=okt.uten_dialog)
    if not dialog.mulig:
        raise Bruksfeil(f"Noe mangler: {sporsmal}", neste=f"Oppgi {valg} FIL (eller {valg} - for standard inn).")
    return dialog.langtekst(sporsmal, opsjon=valg)


def les_dag(tekst: str | None, i_dag: date) -> date | None:
    """Read a day, if one was typed."""
    return les_dato(tekst, i_dag=i_dag) if tekst else None


def krev_dag(tekst: str | None, i_dag: date, hva: str, valg: str) -> date:
    """Read a day that must be given."""
    if not tekst:
        raise Bruksfeil(hva, neste=f"Oppgi {valg} DATO.")
    return les_dato(tekst, i_dag=i_dag)


def les_ja(tekst: str | None, valg: str) -> bool | None:
    """Read ja or nei, if it was typed."""
    if tekst is None:
        return None
    if tekst.strip().casefold() not in ("ja", "j", "nei", "n"):
        raise Bruksfeil(f"«{tekst}» er verken ja eller nei ({valg}).", neste="Skriv ja eller nei.")
    return tekst.strip().casefold()[0] == "j"


def les_malform(tekst: str | None) -> Malform:
    """Read the written language of a letter; bokmål when none was typed."""
    return Malform(les_kode(Malform, tekst, "--målform")) if tekst else Malform.BOKMAL


def les_opptak(tekst: str) -> Opptak:
    """Read by which letter of § 31 first paragraph."""
    return Opptak(les_kode(Opptak, tekst, "--ta-opp"))


def les_endring(
    slag: str | None,
    i_dag: date,
    *,
    til: str | None,
    reaksjoner: Iterable[int],
    sprak: Iterable[str],
    kvalifikasjon: str | None,
    oppnadd: str | None,
    belop: int | None,
) -> Endring | None:
    """Read what is changed, if anything was said to be."""
    andre = (til, tuple(reaksjoner), tuple(sprak), kvalifikasjon, oppnadd, belop)
    if slag is None:
        if any(v not in (None, ()) for v in andre):
            raise Bruksfeil("Hva er det som endres?", neste=f"Oppgi --endring KODE ({', '.join(Endringsslag)}).")
        return None
    dager = [d.isoformat() if (d := les_dag(t, i_dag)) else None for t in (til, oppnadd)]
    kode = Endringsslag(les_kode(Endringsslag, slag, "--endring"))
    return Endring(kode, dager[0], tuple(reaksjoner), tuple(sprak), kvalifikasjon, dager[1], belop)


def dag(iso: str | None) -> str:
    """Show a stored day, '' when there is none."""
    return kort_dato(date.fromisoformat(iso)) if iso else ""


def neste(kl: Klage) -> str:
    """Give the likely next command."""
    return _NESTE[kl.status].format(nr=kl.nr)


def som_json(kl: Klage) -> dict[str, Any]:
    """Give a complaint as JSON has it, without what whoever complains wrote."""
    ute = {"aar", "lopenr", "sist", "adresse", "fullmektig_adresse", "svar_endring"}
    ut = {n: v for n, v in kl._asdict().items() if n not in ute}
    return {"nr": kl.nr, **ut, "svar_endring": endring_json(kl.svar_endring)}


def endring_json(e: Endring | None) -> dict[str, Any] | None:
    """Give a change as JSON has it."""
    return {n: v for n, v in e._asdict().items() if v not in (None, ())} if e else None


def virkning_json(v: Virkning) -> dict[str, Any]:
    """Give what a change did as JSON has it."""
    return {
        "kategorier": list(v.kategorier),
        "oppfort": v.oppfort,
        "vurderes": [{"reaksjon": r.id, "type": r.type.value, "sak": r.sak} for r in v.vurderes],
        "merknader": list(v.merknader),
    }


def fakta(kl: Klage) -> list[tuple[str, object]]:
    """Give the facts of a complaint, without the texts."""
    hvem = kl.klager + ("" if kl.er_part else " (ikke part)")
    frist = f", siste dag var {dag(kl.siste_dag)}" if kl.siste_dag else ": fristen har ikke begynt"
    par: list[tuple[str, object]] = [
        ("Gjelder", f"{kl.hva} ({kl.avgjorelse}), {dag(kl.vedtak_dato)}"),
        ("Klager", hvem),
        ("Fullmektig", f"{kl.fullmektig} ({kl.fullmakt.tekst})" if kl.fullmektig and kl.fullmakt else None),
        ("Framsatt", f"{dag(kl.fremsatt)}, {kl.kanal.value}" + (" (via klageinstansen)" if kl.via_instans else "")),
        ("Mottatt", dag(kl.mottatt)),
        ("Frist", f"{kl.rettidig.value}{frist}"),
        ("Tatt opp", f"etter § 31 bokstav {kl.opptak.value}: {kl.opptak.tekst}" if kl.opptak else None),
        ("Status", kl.status.tekst),
        ("Oversendt", f"{dag(kl.oversendt)} til {kl.instans}" if kl.oversendt else None),
        ("Svar", f"{kl.svar.tekst}, {dag(kl.svar_dato)}" if kl.svar else None),
        ("Avsluttet", dag(kl.avsluttet)),
    ]
    return [(navn, verdi) for navn, verdi in par if verdi]


def vis_frister(okt: Okt, rader: Iterable[Fristrad]) -> None:
    """Show the deadlines that run."""
    apne = [r for r in rader if r.lukket is None]
    if apne:
        okt.flate.overskrift("Frister")
        okt.flate.fakta([(dag(r.siste), f"{r.hva} ({r.hjemmel})") for r in apne])


def kort(
    okt: Okt,
    kl: Klage,
    setning: str,
    *,
    virkning: Virkning | None = None,
    brev: int | None = None,
    mer: Mapping[str, object] | None = None,
) -> None:
    """Show a complaint after a step: what happened, what it changed, the letter, the next command."""
    v = virkning or Virkning()
    okt.flate.resultat({**som_json(kl), "virkning": virkning_json(v), "brev": brev, **(mer or {})}, [setning, ""])
    par = fakta(kl)
    par += [("Kategori", list(v.kategorier))] if v.kategorier else []
    par += [("Register", "står i registeret")] if v.oppfort else []
    par += [("Brev", f"imdi brev vis {brev}")] if brev is not None else []
    okt.flate.fakta(par)
    for r in v.vurderes:
        okt.flate.melding(
            f"Reaksjon {r.id} i {r.sak} bygger på en advarsel som er opphevet, og må vurderes på nytt "
            f"(forvaltningsloven § 35):  imdi reaksjon opphev {r.id}"
        )
    for merknad in v.merknader:
        okt.flate.melding(merknad)
