"""What the varsel commands share: reading what was typed, and showing a varsel."""

from collections.abc import Sequence
from datetime import date, datetime, time
from typing import Any

from imdi_cli.base.arkiv import Fil
from imdi_cli.base.nummer import Saksnummer
from imdi_cli.flate.kommando import Okt
from imdi_cli.flate.sporr import Dialog
from imdi_cli.kjerne.avslag import Bruksfeil
from imdi_cli.kjerne.dato import dager_igjen, kort_dato, les_dato, vis_dato, vis_tidspunkt
from imdi_cli.kjerne.felt import Tidspunkt
from imdi_cli.styring.frister.typer import Fristrad
from imdi_cli.tolk.register.typer import Tolk
from imdi_cli.tolk.varsel.steg.bilde import Varselbilde
from imdi_cli.tolk.varsel.typer.koder import (
    Anonymitet,
    Kanal,
    Metode,
    Retning,
    Varselstatus,
    Varslertype,
    Virkeomrade,
)
from imdi_cli.tolk.varsel.typer.rader import Identitet

ROLLE = "saksbehandler"


def les_nr(tekst: str) -> Saksnummer:
    """Read a varsel's number as people type it."""
    return Saksnummer.les(tekst, "V")


def les_fil(kilde: str | None) -> str | None:
    """Read a free text from a file or `-`, or give None when no file was named.

    Raises Bruksfeil when there is nothing but blanks in it.
    """
    tekst = _les(kilde)
    return None if tekst is None else tekst.strip()


def _les(kilde: str | None) -> str | None:
    if kilde is None:
        return None
    from imdi_cli.filer.les.tekst import les_fritekst

    tekst = les_fritekst(kilde)
    if not tekst.strip():
        hvor = "Teksten fra standard inn" if kilde == "-" else kilde
        raise Bruksfeil(f"{hvor} har ingen tekst, bare blanke tegn.", neste="Sjekk at det er riktig fil.")
    return tekst


def les_vedlegg(stier: Sequence[str]) -> list[Fil]:
    """Read the attachments."""
    if not stier:
        return []
    from imdi_cli.filer.les import vedlegg

    return [Fil(*fil) for fil in vedlegg.les_vedlegg(stier)]


def les_identitet(kilde: str | None) -> Identitet | None:
    """Read who reported: the name on the first line, how to reach them on the rest."""
    tekst = _les(kilde)
    if tekst is None:
        return None
    navn, _, kontakt = tekst.partition("\n")
    if not navn.strip():
        raise Bruksfeil(
            f"Den første linjen i {kilde} er tom. Der skal navnet på den som varsler, stå.",
            neste="Skriv navnet på første linje, og hvordan dere når den som varsler, på linjene under.",
        )
    return Identitet(navn.strip(), kontakt.strip())


def krev_tekst(okt: Okt, kilde: str | None, sporsmal: str, valg: str) -> str:
    """Give the free text of a file, or ask for it; without a terminal, stop and name the option."""
    tekst = les_fil(kilde)
    if tekst is None:
        dialog = Dialog(okt.flate, uten_dialog=okt.uten_dialog)
        if not dialog.mulig:
            raise Bruksfeil(f"Noe mangler: {sporsmal}", neste=f"Oppgi {valg} FIL (eller {valg} - for standard inn).")
        tekst = dialog.langtekst(sporsmal, opsjon=valg)
    return tekst


def les_dag(tekst: str | None, i_dag: date) -> date:
    """Read a day, today when none was typed."""
    return les_dato(tekst, i_dag=i_dag) if tekst else i_dag


def tidspunkt(bilde: Varselbilde) -> str:
    """Say when the varsel came."""
    v = bilde.varsel
    return vis_tidspunkt(date.fromisoformat(v.mottatt), time.fromisoformat(v.mottatt_kl) if v.mottatt_kl else None)


def tolk_i_ord(tolk: Tolk) -> str:
    """Say who an interpreter is: number, name, languages with category, title."""
    sprak = [
        f"{s.sprak}, "
        + (f"kategori {s.kategori}" if s.kategori else "ingen kategori")
        + (" · statsautorisert" if s.statsautorisert else "")
        for s in tolk.sprak
    ]
    return " · ".join([f"{tolk.tolkenummer} {tolk.navn}", *sprak])


def fakta(bilde: Varselbilde) -> list[tuple[str, object]]:
    """Give the facts that are shown of a varsel, without the text itself and without who reported."""
    v = bilde.varsel
    omraade = Virkeomrade(v.virkeomrade)
    ut: list[tuple[str, object]] = [
        ("Mottatt", f"{tidspunkt(bilde)}, {Kanal(v.kanal).value}"),
        ("Tolk", tolk_i_ord(bilde.tolk) if bilde.tolk else _ukoblet(bilde)),
    ]
    if bilde.tolk and v.tolk_navn_oppgitt:
        ut.append(("Oppgitt navn", v.tolk_navn_oppgitt))
    ut.append(("Virkeområde", f"{omraade.tekst} ({omraade.hjemmel})"))
    ut.append(("Påstått brudd", [f"{b.value}  {b.tekst} ({b.hjemmel})" for b in bilde.brudd] or "ikke angitt ennå"))
    ut.append(("Varsler", varsler_i_ord(bilde)))
    flere: list[tuple[str, object]] = [
        ("Varslertype", Varslertype(v.varsler_type).tekst if v.varsler_type else None),
        ("Språk", v.sprak),
        ("Hendelse", _periode(v.hendelse_fra, v.hendelse_til)),
        ("Oppdragsgiver", v.oppdragsgiver),
        ("Oppdrag", v.oppdragstype),
        ("Metode", Metode(v.tolkemetode).tekst if v.tolkemetode else None),
        ("Retning", Retning(v.tolkeretning).tekst if v.tolkeretning else None),
        ("Gjelder kravene", _ja_nei(v.gjelder_krav)),
        ("Særlige kategorier", _ja_nei(v.saerlige_kategorier)),
        ("Om tredjeperson", _ja_nei(v.tredjeperson)),
        ("Sak", bilde.sak),
        ("Avslutning", _avslutning(bilde)),
    ]
    return [*ut, *((navn, verdi) for navn, verdi in flere if verdi is not None)]


def _avslutning(bilde: Varselbilde) -> list[str] | None:
    """Say who asked for the varsel to be closed, to whom the sender is sent, and what the other said."""
    return [
        f"bedt om {kort_dato(date.fromisoformat(a.bedt))} av {a.bedt_av} (rett organ: "
        f"{', '.join(o.tekst for o in a.rett_organ)}): {a.begrunnelse} "
        + (f"{a.svar.tekst.capitalize()} av {a.svart_av}. {a.tilbake or ''}".strip() if a.svar else "Venter på svar.")
        for a in bilde.avslutninger
    ] or None


def _ukoblet(bilde: Varselbilde) -> str:
    """Say what is known of an interpreter who is not linked to the register."""
    hva = "står ikke i registeret" if bilde.varsel.ikke_i_registeret else "ikke koblet til registeret"
    return f"«{bilde.varsel.oppgitt}», {hva}"


def varsler_i_ord(bilde: Varselbilde) -> str:
    """Say what is known of the sender, never who it is."""
    anonymitet = Anonymitet(bilde.varsel.anonymitet)
    if anonymitet == Anonymitet.UKJENT:
        return "Avsenderen er ukjent. Ingen kvittering og ikke foreløpig svar (logget: avsender ukjent)."
    ligger = "Navnet ligger for seg og vises bare når du oppgir en grunn."
    return f"{anonymitet.tekst}. {ligger if bilde.har_identitet else 'Navnet er ikke registrert.'}"


def vis_frister(okt: Okt, rader: Sequence[Fristrad]) -> None:
    """Show the deadlines that run."""
    aapne = [r for r in rader if r.lukket is None]
    if aapne:
        okt.flate.overskrift("Frister")
        okt.flate.tabell(
            ["Siste dag", "Hva", "Hjemmel"],
            [
                (
                    "straks" if r.siste == r.start else kort_dato(date.fromisoformat(r.siste)),
                    r.hva,
                    hjemmel(r),
                )
                for r in aapne
            ],
            topp=False,
            innrykk=2,
        )


def hjemmel(rad: Fristrad) -> str:
    """Say the paragraph of a deadline, and what is only assumed."""
    return rad.hjemmel + (" (antatt: saken kan ende i enkeltvedtak)" if rad.antatt else "")


def vis_kandidater(okt: Okt, bilde: Varselbilde) -> None:
    """Show the interpreters a name may mean; the choice is the caseworker's."""
    if bilde.kandidater:
        okt.flate.overskrift(f"Tolker i registeret som kan være «{bilde.varsel.oppgitt}»")
        okt.flate.tabell(
            ["Tolkenummer", "Navn", "Språk", "Fylke"],
            [(t.tolkenummer, t.navn, ", ".join(s.sprak for s in t.sprak), t.fylke) for t in bilde.kandidater],
            innrykk=2,
        )


def neste_steg(bilde: Varselbilde) -> str:
    """Give the likely next command, or '' when nothing waits: what is due at once, whom it is about, the rest."""
    v = bilde.varsel
    aapne = [r for r in bilde.frister if r.lukket is None]
    straks = next((r.neste for r in aapne if r.siste == r.start), "")
    if v.virkeomrade == Virkeomrade.UAVKLART and (bilde.kandidater or not straks):
        mulig = bilde.kandidater[0].tolkenummer if len(bilde.kandidater) == 1 else "TOLKENUMMER"
        return f"imdi varsel identifiser {v.nr} --tolk {mulig}"
    return straks or _videre(bilde)


def _videre(bilde: Varselbilde) -> str:
    """Give the way on when nothing is due at once: to a case, or out."""
    v = bilde.varsel
    if bilde.sak:
        return f"imdi sak vis {bilde.sak}"
    if v.status == Varselstatus.TIL_GODKJENNING:
        return f"imdi varsel avslutt {v.nr} --godkjenn"
    if v.status == Varselstatus.AVSLUTTET:
        return f"imdi brev liste {v.nr}"
    if Virkeomrade(v.virkeomrade).innenfor:
        return f"imdi sak ny --varsel {v.nr}"
    return f"imdi varsel avslutt {v.nr} --rett-organ KODE --grunn-fil FIL"


def kort(okt: Okt, bilde: Varselbilde, setning: str) -> None:
    """Show a varsel after a step: what happened, the facts, the deadlines, the next command."""
    okt.flate.resultat(som_json(bilde), [setning, ""])
    okt.flate.fakta(fakta(bilde))
    vis_kandidater(okt, bilde)
    vis_frister(okt, bilde.frister)
    for merknad in bilde.merknader:
        okt.flate.advarsel(merknad)
    okt.flate.neste(neste_steg(bilde) or f"imdi varsel vis {bilde.varsel.nr}")


def frist_i_ord(rad: Fristrad, i_dag: date) -> str:
    """Say how a deadline stands."""
    if rad.lukket_som == "holdt":
        return f"gjort {kort_dato(date.fromisoformat(rad.lukket or rad.siste))}"
    if rad.lukket_som:
        return f"ikke nødvendig: {rad.grunn}"
    return dager_igjen(date.fromisoformat(rad.siste), i_dag)


def som_json(bilde: Varselbilde) -> dict[str, Any]:
    """Give a varsel as JSON, with stable keys; never who reported."""
    v = bilde.varsel
    omraade = Virkeomrade(v.virkeomrade)
    return {
        "nr": v.nr,
        "mottatt": v.mottatt + (f"T{v.mottatt_kl}" if v.mottatt_kl else ""),
        "kanal": v.kanal,
        "status": v.status,
        "tolk": {"tolkenummer": bilde.tolk.tolkenummer, "navn": bilde.tolk.navn} if bilde.tolk else None,
        "tolk_oppgitt": v.oppgitt,
        "ikke_i_registeret": bool(v.ikke_i_registeret),
        "kandidater": [{"tolkenummer": t.tolkenummer, "navn": t.navn} for t in bilde.kandidater],
        "virkeomrade": {"kode": omraade.value, "tekst": omraade.tekst, "hjemmel": omraade.hjemmel},
        "brudd": [{"kode": b.value, "tekst": b.tekst, "hjemmel": b.hjemmel} for b in bilde.brudd],
        "anonymitet": v.anonymitet,
        "identitet_registrert": bilde.har_identitet,
        "varsler_type": v.varsler_type,
        "sprak": v.sprak,
        "hendelse": v.hendelse_fra,
        "hendelse_til": v.hendelse_til,
        "oppdragsgiver": v.oppdragsgiver,
        "oppdragstype": v.oppdragstype,
        "metode": v.tolkemetode,
        "retning": v.tolkeretning,
        "gjelder_krav": _bool(v.gjelder_krav),
        "saerlige_kategorier": _bool(v.saerlige_kategorier),
        "tredjeperson": _bool(v.tredjeperson),
        "beskrivelse": v.beskrivelse,
        "saksbehandler": bilde.saksbehandler,
        "saksbehandler_login": v.saksbehandler,
        "kvittering_sendt": bilde.sendt("varsel.kvittering"),
        "forelopig_svar_sendt": bilde.sendt("varsel.forelopig-svar"),
        "frister": [
            {
                "regel": r.regel,
                "hva": r.hva,
                "hjemmel": r.hjemmel,
                "antatt": r.antatt,
                "start": r.start,
                "siste": r.siste,
                "lukket": r.lukket,
                "lukket_som": r.lukket_som,
                "grunn": r.grunn,
            }
            for r in bilde.frister
        ],
        "journalposter": [dict(zip(p._fields, p, strict=True)) for p in bilde.journalposter],
        "vedlegg": [
            {"id": id_, "retning": retning, "navn": navn, "storrelse": storrelse, "sha256": sha}
            for id_, retning, navn, storrelse, sha in bilde.vedlegg
        ],
        "rettelser": [
            {"felt": felt, "fra": fra, "til": til, "tid": tid, "bruker": hvem}
            for felt, fra, til, tid, hvem in bilde.rettelser
        ],
        "sak": bilde.sak,
        "avslutninger": [
            {
                "rett_organ": [o.value for o in a.rett_organ],
                "begrunnelse": a.begrunnelse,
                "spurt": a.spurt,
                "bedt_av": a.bedt_av,
                "bedt": a.bedt,
                "svar": a.svar,
                "svart_av": a.svart_av,
                "svart": a.svart,
                "tilbake": a.tilbake,
                "brev": a.brev,
            }
            for a in bilde.avslutninger
        ],
        "innsyn_i_identitet": [{"tid": tid, "bruker": hvem, "vist": vist} for tid, hvem, vist in bilde.innsyn],
        "merknader": list(bilde.merknader),
        "neste": neste_steg(bilde),
    }


def til_minuttet(naa: datetime) -> Tidspunkt:
    """Give now as a day and a time to the minute."""
    return Tidspunkt(naa.date(), naa.time().replace(second=0, microsecond=0))


def _periode(fra: str | None, til: str | None) -> str | None:
    if fra is None:
        return None
    start = vis_dato(date.fromisoformat(fra))
    return f"{start} til {vis_dato(date.fromisoformat(til))}" if til else start


def _ja_nei(verdi: int | None) -> str | None:
    return None if verdi is None else "ja" if verdi else "nei"


def _bool(verdi: int | None) -> bool | None:
    return None if verdi is None else bool(verdi)
