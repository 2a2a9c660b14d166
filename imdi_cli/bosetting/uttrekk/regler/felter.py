"""The columns of the three files: what they are called, what they hold, and what must not be there.

The names are those of the note (§3.2–§3.5); a heading may have spaces, capitals and Norwegian letters for them.
"""

import re
from collections.abc import Mapping, Sequence
from typing import NamedTuple

from imdi_cli.bosetting.uttrekk.typer import (
    Avslutningsgrunn,
    Boform,
    Etat,
    Husstandstype,
    Kjonn,
    Sakstype,
    Status,
    Tallkode,
    Tillatelse,
)
from imdi_cli.kjerne.avslag import Bruksfeil, Feil

TEKST, DATO, KOMMUNE, LAND, JA_NEI, LESES_IKKE = "tekst", "dato", "kommune", "land", "ja_nei", ""


class Kolonne(NamedTuple):
    """A column of the file of persons: its heading, where it is stored, what it holds.

    `hode` is in the header of every file, `verdi` in every row of it.
    """

    navn: str
    lagret: str
    slag: str | type[Tallkode]
    hode: bool = True
    verdi: bool = False


KOLONNER = (
    Kolonne("person_id", "person_id", TEKST, verdi=True),
    Kolonne("husstand_id", "husstand_id", TEKST, verdi=True),
    Kolonne("fodselsdato", "fodt", DATO, verdi=True),
    Kolonne("statsborgerskap", "statsborgerskap", LAND, verdi=True),
    Kolonne("er_enslig_mindrearig", "em", JA_NEI, verdi=True),
    Kolonne("skjermet_identitet", "skjermet", JA_NEI, verdi=True),
    Kolonne("sakstype", "sakstype", Sakstype, verdi=True),
    Kolonne("husstandstype", "husstandstype", Husstandstype),
    Kolonne("ansvarlig_etat", "etat", Etat),
    Kolonne("boform", "boform", Boform),
    Kolonne("tillatelse_hjemmel", "tillatelse", Tillatelse, verdi=True),
    Kolonne("soknadsdato", "soknad", DATO),
    Kolonne("vedtaksdato", "vedtak", DATO),
    Kolonne("innreisedato", "innreise", DATO),
    Kolonne("kartlagt_dato", "kartlagt", DATO),
    Kolonne("fordelingsklar_dato", "fordelingsklar", DATO),
    Kolonne("fordelt_dato", "fordelt", DATO),
    Kolonne("tildelt_dato", "tildelt", DATO),
    Kolonne("tildelt_kommune", "tildelt_kommune", KOMMUNE),
    Kolonne("bosettingsdato", "bosatt", DATO),
    Kolonne("bosatt_kommune", "bosatt_kommune", KOMMUNE),
    Kolonne("avsluttet_dato", "avsluttet", DATO),
    Kolonne("avslutningsgrunn", "grunn", Avslutningsgrunn),
    Kolonne("kjonn", "kjonn", Kjonn, hode=False),
    Kolonne("opprinnelsesland", "opprinnelse", LAND, hode=False),
    Kolonne("utreise_bestilt_dato", "utreise", DATO, hode=False),
    Kolonne("soknad_bosetting_dato", "soknad_bosetting", DATO, hode=False),
    Kolonne("fordelt_kommune", "fordelt_kommune", KOMMUNE, hode=False),
    Kolonne("avtalt_selvbosetting", "selvbosetting", JA_NEI, hode=False),
    Kolonne("hastesak", "hastesak", JA_NEI, hode=False),
    # held against the dates (rule 46), and not stored: a status follows from them
    Kolonne("status", "status", Status, hode=False),
    # known, and of no use here: what is not needed is not kept
    Kolonne("sak_id", "", LESES_IKKE, hode=False),
    Kolonne("kilde_oppdatert", "", LESES_IKKE, hode=False),
)
HODE = tuple(k.navn for k in KOLONNER if k.hode)
ETTER_NAVN = {k.navn: k for k in KOLONNER}
ETTER_LAGRET = {k.lagret: k for k in KOLONNER if k.lagret}
DATOFELT = tuple(k.lagret for k in KOLONNER if k.slag == DATO)

KOMMUNEHODE = ("aar", "kommunenummer", "kommunenavn", "anmodning", "vedtak")
KOMMUNETALL = (
    *("anmodning_opprinnelig", "anmodning", "anmodning_em_o15", "anmodning_em_u15"),
    *("vedtak", "vedtak_em_o15", "vedtak_em_u15"),
)
KOMMUNEFELT = (*KOMMUNEHODE[:3], "fylkesnummer", *KOMMUNETALL, "vedtak_dato", "svarstatus")
HENDELSESHODE = (
    *("hendelse_id", "person_id", "type", "dato", "kommune", "fordelingsliste_id", "svar", "nei_grunn"),
    "registrert_tid",
)

# What has no place in the file (integreringsforskriften § 51, and names and numbers of § 46): the start of a word.
_SAERLIG = re.compile(
    r"(^|_)(helse|diagnose|sykdom|funksjonsnedsett|religi|livssyn|tros|etni|rase|straff|domfelt|seksuel|legning|politisk"
    r"|fagforening|biometri|navn$|fornavn|etternavn|mellomnavn|fodselsnummer|fnr|personnummer|dnummer|d_nummer|dnr|duf"
    r"|passnummer|adresse|telefon|mobil|epost|e_post)"
)
_LOVLIG = ("kommunenavn",)
# «fordelt» alone: the letter tells fordelt from tildelt, and IMDi's own page used the one word for the other.
_TVETYDIG = {"fordelt": ("fordelt_dato", "tildelt_dato"), "fordelt_i": ("fordelt_kommune", "tildelt_kommune")}


def nokkel(navn: str) -> str:
    """Fold a heading: «Fødselsdato » and «fodselsdato» are one."""
    lav = navn.casefold().replace("å", "a").replace("ø", "o").replace("æ", "ae").replace("a\u030a", "a")
    return re.sub(r"[\s\-/.]+", "_", lav.strip()).strip("_")


def saerlig(navn: str) -> bool:
    """Say whether a column holds what the statistics have no need of (integreringsforskriften § 51)."""
    return navn not in _LOVLIG and navn not in ETTER_NAVN and _SAERLIG.search(navn) is not None


def les_kolonnevalg(valg: Sequence[str], felt: Sequence[str]) -> dict[str, str]:
    """Read `--kolonne FELT=NAVN`: the folded heading → the field it is. Raises Bruksfeil."""
    ut = {}
    for ett in valg:
        til, lik, fra = ett.partition("=")
        if not lik or not fra.strip() or nokkel(til) not in felt:
            raise Bruksfeil(
                f"«{ett}» sier ikke hvilken kolonne som er hvilket felt (--kolonne).",
                neste="Skriv det slik:  --kolonne bosettingsdato=«Dato bosatt»",
                fakta=[("Feltene er", ", ".join(felt))],
            )
        ut[nokkel(fra)] = nokkel(til)
    return ut


class Hode(NamedTuple):
    """What a header says: where each known column stands, and the headings that are missing, unknown and unwanted."""

    plass: dict[str, int]
    mangler: tuple[str, ...]
    ukjente: tuple[str, ...]
    saerlige: tuple[str, ...]


def les_hode(
    fil: str, kolonner: Sequence[str], kjente: Sequence[str], paakrevd: Sequence[str], valg: Mapping[str, str]
) -> Hode:
    """Find the columns. Raises Feil for a heading that may be either of two, or when two are the same field."""
    plass: dict[str, int] = {}
    ukjente: list[str] = []
    saerlige: list[str] = []
    for nr, kolonne in enumerate(kolonner):
        brettet = nokkel(kolonne)
        felt = valg.get(brettet, brettet)
        if felt in plass:
            raise Feil(
                f"{fil} har to kolonner for «{felt}»: «{kolonner[plass[felt]]}» og «{kolonne}».",
                neste="Slett den ene, eller gi den et annet navn.",
            )
        if felt in kjente:
            plass[felt] = nr
        elif felt in _TVETYDIG:
            den, andre = _TVETYDIG[felt]
            raise Feil(
                f"Kolonnen «{kolonne}» i {fil} kan bety to ting: satt på fordelingsliste, eller tildelt kommune.",
                neste=f"Si hva den er:  --kolonne {den}={kolonne}  eller  --kolonne {andre}={kolonne}",
            )
        else:
            (saerlige if saerlig(felt) else ukjente).append(kolonne)
    mangler = tuple(navn for navn in paakrevd if navn not in plass)
    return Hode(plass, mangler, tuple(ukjente), tuple(saerlige))


def er_personfil(kolonner: Sequence[str]) -> bool:
    """Say whether a header looks like that of an extract: at least three of its own columns."""
    return len({nokkel(k) for k in kolonner} & set(HODE)) >= 3
