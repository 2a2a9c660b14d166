"""The form of a complaint, and who may complain over what (forvaltningsloven §§ 12, 28 and 32)."""

from collections.abc import Iterable
from datetime import date

from imdi_cli.kjerne.avslag import Avslag, Bruksfeil
from imdi_cli.kjerne.dato import kort_dato, vis_dato
from imdi_cli.tolk.klage.typer.koder import Fullmakt, Kanal, Klagestatus, Mangel, Signatur
from imdi_cli.tolk.klage.typer.rader import Klage, Mangelrad, NyKlage


class KanIkkePaaklages(Avslag):
    """What was named is no decision that can be complained over, or not here."""


class KanIkkeKlageIgjen(Avslag):
    """The same person complains over the same decision already."""


# What begins so is a number, but no decision that can be complained over: why, by which paragraph, and what can be
# done. A noun that makes decisions has its own row in the registry of decisions instead.
IKKE_AVGJORELSE = {
    "V": (
        "Et varsel er ingen avgjørelse. Den som varslet, er heller ikke part i saken.",
        "forvaltningsloven § 28 første ledd, jf. § 2 første ledd bokstav b",
        "Se hva som kan gjøres med varselet:  imdi varsel vis {nr}",
    ),
    "U": (
        "Utvalget gir råd. Det er IMDi som treffer avgjørelsen, og den kan påklages.",
        "forvaltningsloven § 28 første ledd, jf. § 2 første ledd bokstav b",
        "Finn saken rådet gjaldt:  imdi sak liste --alle",
    ),
    "I": (
        "Avslag på innsyn påklages etter offentleglova og forvaltningsloven § 21, og føres ikke her.",
        "offentleglova § 32, forvaltningsloven § 21 andre ledd",
        "Se klagene som er ført:  imdi klage liste",
    ),
}


def krev_avgjorelse(tekst: str) -> None:
    """Refuse what no row of the registry takes; always raises.

    Raises KanIkkePaaklages for a number that is no decision, Bruksfeil for what is no number at all.
    """
    serie = tekst.strip()[:1].upper()
    if serie in IKKE_AVGJORELSE and tekst.strip()[1:2] == "-":
        hva, hjemmel, neste = IKKE_AVGJORELSE[serie]
        raise KanIkkePaaklages(hva, hjemmel=hjemmel, neste=neste.format(nr=tekst.strip().upper()))
    raise Bruksfeil(
        f"«{tekst}» er ikke en avgjørelse som kan påklages her.",
        neste="Oppgi nummeret: R-2026-0001 (søknad), B-2026-0001 (bevilling), S-2026-0001 (sak), K-2026-0001 (avvist "
        "klage), K-2026-0001/kostnader, «S-2026-0001/krav 1» (pålegg), G-2026-0001/1 (vedtak om godkjenning) eller "
        "tolkenummeret (kategori).",
        hjemmel="forvaltningsloven § 28 første ledd",
    )


def mangler(ny: NyKlage) -> tuple[Mangel, ...]:
    """List what is wrong with the form of a complaint. One that may be spoken needs no signature (§ 14)."""
    ut = []
    if ny.signatur is Signatur.MANGLER and ny.kanal is not Kanal.MUNTLIG:
        ut.append(Mangel.UNDERSKRIFT)
    if not ny.nevner_vedtak:
        ut.append(Mangel.VEDTAK)
    if not ny.pastand:
        ut.append(Mangel.ENDRING)
    if ny.fullmektig and ny.fullmakt is Fullmakt.MANGLER:
        ut.append(Mangel.FULLMAKT)
    return tuple(ut)


def krev_hvem(ny: NyKlage, part: str) -> None:
    """Stop when it is not said who complains, by what right, or by whose authority."""
    if ny.klager and ny.klager != part and not ny.interesse:
        raise Bruksfeil(
            f"{ny.klager} er ikke part. Hvilken rettslig klageinteresse har klageren?",
            neste="Oppgi --interesse-fil FIL, også når du er i tvil: klageretten vurderes når klagen behandles.",
            hjemmel="forvaltningsloven § 28 første ledd",
        )
    if ny.interesse and not ny.klager:
        raise Bruksfeil("Hvem er det som klager?", neste="Oppgi --klager NAVN, eller ta bort --interesse-fil.")
    if bool(ny.fullmektig) != (ny.fullmakt is not None):
        raise Bruksfeil(
            "En fullmektig må ha navn, og det må stå om fullmakten er lagt fram.",
            neste=f"Oppgi --fullmektig NAVN og --fullmakt ({', '.join(Fullmakt)}).",
            hjemmel="forvaltningsloven § 12",
        )


def krev_ikke_klaget(andre: Iterable[Klage], klager: str) -> None:
    """Refuse to register a second complaint by the same person over the same decision, while the first is open."""
    for a in andre:
        if a.klager == klager and not a.status.er_slutt:
            raise KanIkkeKlageIgjen(
                f"{klager} har alt klaget på {a.avgjorelse}: {a.nr} er {a.status.value}.",
                hjemmel="forvaltningsloven § 32 tredje ledd: klagen kan utfylles",
                neste=f"Legg det nye til klagen:  imdi klage vis {a.nr}",
            )


def krev_ikke_avgjort_av_instansen(andre: Iterable[Klage]) -> None:
    """Refuse a complaint over what the klageinstans has decided: it cannot be complained over (§ 28)."""
    for a in andre:
        if a.status is Klagestatus.AVGJORT:
            dag = vis_dato(date.fromisoformat(a.svar_dato or a.mottatt))
            raise KanIkkePaaklages(
                f"{a.avgjorelse} er avgjort av klageinstansen {dag} ({a.nr}). Klageinstansens vedtak kan ikke "
                "påklages. Parten kan be om omgjøring, klage til Sivilombudet eller gå til domstolene.",
                hjemmel="forvaltningsloven §§ 28 tredje ledd og 35",
                neste=f"Se hva som ble avgjort:  imdi klage vis {a.nr}",
            )


def krev_rettefrist(frist: date, i_dag: date) -> None:
    """Stop at a deadline for mending that is not ahead."""
    if frist <= i_dag:
        raise Bruksfeil("Fristen for å rette klagen må være fram i tid.", neste="Rett --rettefrist.")


def krev_rettet(m: Mangelrad, ny_mangler: tuple[Mangel, ...], rettet: date, i_dag: date) -> None:
    """Stop when what was wrong still is, or the day cannot be."""
    if ny_mangler:
        raise Bruksfeil(
            f"Dette mangler ennå: {', '.join(x.value for x in ny_mangler)}.",
            neste="Oppgi det som er rettet: --signert, --vedtaket-er-nevnt ja, --påstand-fil, --fullmakt framlagt.",
            hjemmel="forvaltningsloven § 32",
        )
    if not m.sendt <= rettet.isoformat() <= i_dag.isoformat():
        raise Bruksfeil(
            f"Klagen kan ikke være rettet {kort_dato(rettet)}: mangelbrevet er fra "
            f"{kort_dato(date.fromisoformat(m.sendt))}, og i dag er det {kort_dato(i_dag)}.",
            neste="Rett --rettet.",
        )
