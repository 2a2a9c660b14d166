"""What the steps of the register share: reading a person's fields and a language, and letters."""

from collections.abc import Iterable, Mapping
from datetime import date
from pathlib import Path
from typing import Any

from imdi_cli.base.journal import Skritt
from imdi_cli.base.nummer import Saksnummer
from imdi_cli.brev.innhold import Mottaker, Verdi, sett_sammen
from imdi_cli.brev.mal import Mal, les_mal
from imdi_cli.kjerne.avslag import Bruksfeil
from imdi_cli.kjerne.dato import vis_dato
from imdi_cli.kjerne.dokument import Malform
from imdi_cli.kjerne.felt import som_json
from imdi_cli.kjerne.fodselsnummer import kontroller_fodselsnummer
from imdi_cli.kjerne.kontekst import Kontekst
from imdi_cli.kodeverk import sprak as sprakregister
from imdi_cli.styring.brev import steg as brev
from imdi_cli.styring.frister import steg as frister
from imdi_cli.tolk.register import lager
from imdi_cli.tolk.register.regler import brevord, samme_sprak
from imdi_cli.tolk.register.regler import soknad as regler
from imdi_cli.tolk.register.steg.oppslag import fylkesnummer
from imdi_cli.tolk.register.typer import Kvalifikasjonsrad, Oppforing, Tolk, Tolketype
from imdi_cli.tolk.register.typer.soknad import PERSON

MALER = Path(__file__).parents[1] / "maler"
_TEKST = ("fornavn", "mellomnavn", "etternavn", "fylke", "telefon", "epost", "adresse")


def personkolonner(k: Kontekst, felt: Mapping[str, Any]) -> dict[str, Any]:
    """Turn a person's fields into columns, and check them; fields that are not a person's are left out."""
    ut: dict[str, Any] = {n: som_json(felt[n]) for n in PERSON if n in felt}
    ut |= {n: " ".join((ut[n] or "").split()) for n in _TEKST if n in ut}
    regler.krev_personalia({n: ut.get(n) for n in _TEKST})
    regler.krev_ikke_fram_i_tid("Fødselsdatoen", felt.get("fodselsdato"), k.i_dag, "--fødselsdato")
    if ut.get("fylke"):
        ut["fylke"] = fylkesnummer(k, ut["fylke"])
    if "adresse_samtykke" in ut:
        ut["adresse_samtykke"] = int(bool(ut["adresse_samtykke"]))
    return ut


def kontroller_nummer(k: Kontekst, fodselsnummer: str, felt: dict[str, Any]) -> str:
    """Control the number, and let it say the birth date when nobody else has; gives its eleven digits."""
    funnet = kontroller_fodselsnummer(fodselsnummer, k.i_dag, ovelse=k.ovelse)
    if felt["fodselsdato"] not in (None, funnet.dato):
        raise Bruksfeil(
            "Fødselsdatoen er en annen enn den i fødselsnummeret.", neste="Rett --fødselsdato, eller la den være."
        )
    felt["fodselsdato"] = funnet.dato
    return "".join(tegn for tegn in fodselsnummer if tegn.isdigit())


def les_sprak(k: Kontekst, tekst: str) -> Oppforing:
    """Find the language that was meant; the kind of interpreting follows from it.

    Raises Bruksfeil with near names for one the register does not have, or did not have today.
    """
    funnet = sprakregister().krev(tekst)
    if not funnet.gjelder(k.i_dag.isoformat()):
        raise Bruksfeil(f"Registeret fører ikke {funnet.navn} i dag.", neste="Se språkene:  imdi tolk liste")
    return Oppforing(funnet.navn, Tolketype(funnet.slag))


def finn_oppforing(k: Kontekst, blant: Iterable[Oppforing], tekst: str, hvem: str) -> Oppforing:
    """Find which entry of a person a language means: one they have, by any of its names."""
    mulige = list(blant)
    funnet = [o for o in mulige if samme_sprak(o.sprak, tekst)]
    kjent = sprakregister().finn(tekst)
    funnet = funnet or [o for o in mulige if kjent and samme_sprak(o.sprak, kjent.navn)]
    if not funnet:
        har = ", ".join(map(str, mulige)) or "ingen språk"
        raise Bruksfeil(f"{hvem} har ikke {tekst}, men {har}.", neste="Oppgi et av dem med --språk.")
    return funnet[0]


def velg_oppforing(k: Kontekst, har: Iterable[Oppforing], tekst: str) -> Oppforing:
    """Find the language that was meant: an entry somebody has, as it stands there, else one of the register."""
    kjent = sprakregister().finn(tekst)
    for o in har:
        if samme_sprak(o.sprak, tekst) or (kjent and samme_sprak(o.sprak, kjent.navn)):
            return o
    return les_sprak(k, tekst)


def krev_tolk(k: Kontekst, tolkenummer: int) -> Tolk:
    """Give an interpreter, all that is held, or stop when there is none with that number."""
    tolk = lager.finn(k.base, tolkenummer)
    if tolk is None:
        raise Bruksfeil(f"Ingen tolk har nummer {tolkenummer}.", neste="Se tolkene:  imdi tolk liste --internt")
    return tolk


def mal(navn: str, malform: Malform) -> Mal:
    """Read a template of the register. To be done before `atomisk`: it is a file."""
    return les_mal(MALER, navn, malform)


def skriv_brev(
    k: Kontekst,
    s: Skritt,
    mal: Mal,
    mottaker: Mottaker,
    felt: Mapping[str, Verdi],
    *,
    regler: Iterable[str] = (),
) -> int:
    """Put a letter together and keep it with the step that decides it; give its number."""
    innhold = sett_sammen(
        mal,
        bok=k.regelverk,
        mottaker=mottaker,
        dato=k.i_dag,
        sak=s.gjelder.replace(":", " "),  # «tolk 10482»: a person will write it
        saksbehandler=k.bruker.navn,
        felt=felt,
        regler=tuple(regler),
    )
    return brev.lagre(k, s, innhold)


def mottaker(navn: str, adresse: str) -> Mottaker:
    """Make the receiver of a letter; an address is written on one line with commas."""
    return Mottaker(navn, tuple(filter(None, map(str.strip, adresse.split(",")))))


def start_klagefrist(k: Kontekst, s: Skritt, underrettet: date, avgjort: str | None, neste: str) -> None:
    """Start the deadline for complaint on the day the notice reached the party (forvaltningsloven § 29)."""
    regler.krev_ikke_fram_i_tid("Dagen underretningen kom fram", underrettet, k.i_dag, "--underrettet")
    if avgjort and underrettet.isoformat() < avgjort:
        raise Bruksfeil(
            f"Underretningen kan ikke ha kommet fram {vis_dato(underrettet)}: vedtaket er fra "
            f"{vis_dato(date.fromisoformat(avgjort))}.",
            neste="Rett --underrettet.",
        )
    frister.start(k, s, regler.KLAGE, underrettet, hva="klage på vedtaket", ansvarlig=None, neste=neste)


def i_ord(rad: Kvalifikasjonsrad, malform: Malform) -> str:
    """Say a qualification in a letter: «somali: bachelorgrad i tolking, oppnådd 15. juni 2017»."""
    dag = date.fromisoformat(rad.oppnadd) if rad.oppnadd else None
    return brevord.kvalifikasjon(spraknavn(rad.oppforing, malform), rad.kvalifikasjon, dag, malform)


def spraknavn(o: Oppforing, malform: Malform) -> str:
    """Name a language entry in a letter, in the letter's written language."""
    return str(o).replace(o.sprak, sprak_i_brev(o.sprak, malform), 1)


def sprak_i_brev(sprak: str, malform: Malform) -> str:
    """Name a language in a letter, in the letter's written language."""
    kjent = sprakregister().finn(sprak) if malform is Malform.NYNORSK else None
    return kjent.nynorsk if kjent else sprak


def les_nr(tekst: str) -> Saksnummer | int:
    """Read what a command is about: a tolkenummer, or the number of an application.

    Raises Bruksfeil when it is neither.
    """
    ren = tekst.strip()
    if ren.isascii() and ren.isdigit() and len(ren) <= 10:
        return int(ren)
    if ren[:1].upper() == "R":
        return Saksnummer.les(ren, "R")
    raise Bruksfeil(
        f"«{tekst}» er verken et tolkenummer eller en søknad.",
        neste="Skriv 10482 eller R-2026-0001. Finn nummeret:  imdi tolk liste",
    )


def les_soknad(tekst: str) -> Saksnummer:
    """Read the number of an application. Raises Bruksfeil when it is none."""
    lest = les_nr(tekst)
    if isinstance(lest, int):
        raise Bruksfeil(
            f"«{tekst}» er et tolkenummer. Her trengs en søknad, R-2026-0001.", neste="imdi tolk liste --søknader"
        )
    return lest
