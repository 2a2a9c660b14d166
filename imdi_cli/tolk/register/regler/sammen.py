"""When two numbers may become one, and what the one then holds (tolkeforskriften § 14, arkivforskrifta § 11)."""

from collections.abc import Sequence
from typing import NamedTuple

from imdi_cli.kjerne.avslag import Avslag, Bruksfeil
from imdi_cli.tolk.register.typer import Adressesperre, Kvalifikasjonsrad, Sluttgrunn, Status, Tolk

_HJEMMEL = "tolkeforskriften § 14, arkivforskrifta § 11: opplysninger rettes ved tilføyelse"
_RANG = (Status.IKKE_OPPFORT, Status.INAKTIV, Status.OPPFORT)
_FELT = (
    *("fornavn", "mellomnavn", "etternavn", "kjonn", "fodselsdato", "fylke", "telefon", "epost", "adresse"),
    *("adresse_samtykke", "kapasitet", "oppfort", "status"),
)


class KanIkkeSlaSammen(Avslag):
    """The two are not one person, or something stands in the way; says what, and what to do first."""


class Par(NamedTuple):
    """The two entries and what they have: every qualification, and the bevillinger that hold."""

    behold: Tolk
    bort: Tolk
    kval_behold: Sequence[Kvalifikasjonsrad]
    kval_bort: Sequence[Kvalifikasjonsrad]
    bevilling_behold: Sequence[tuple[str, str, str]]
    bevilling_bort: Sequence[tuple[str, str, str]]
    ulikt_fodselsnummer: bool


def krev_to(behold: int, bort: int) -> None:
    """Stop when it is the same number twice. Raises Bruksfeil."""
    if behold == bort:
        raise Bruksfeil("Det er samme nummer to ganger.", neste="Finn numrene:  imdi tolk søk NAVN")


def krev_kan_slas_sammen(p: Par) -> None:
    """Refuse to join two who may be two, and what cannot be told which of is right."""
    a, b = p.behold, p.bort
    begge = f"Tolk {a.tolkenummer} og {b.tolkenummer}"
    if a.fodselsdato and b.fodselsdato and a.fodselsdato != b.fodselsdato:
        raise KanIkkeSlaSammen(
            f"{begge} har ulik fødselsdato. Da er det ikke vist at de er samme person.",
            hjemmel=_HJEMMEL,
            neste=f"Er en av dem feil, retter du den først:  imdi tolk endre {b.tolkenummer} --fødselsdato DATO",
        )
    if p.ulikt_fodselsnummer:
        raise KanIkkeSlaSammen(
            f"{begge} har ulikt fødselsnummer eller D-nummer. De er ikke samme person, "
            "eller en av dem har skiftet nummer.",
            hjemmel=_HJEMMEL,
            neste=f"Se hva som er registrert:  imdi tolk historikk {b.tolkenummer}",
        )
    if _RANG.index(b.status) > _RANG.index(a.status):
        raise KanIkkeSlaSammen(
            f"Tolk {b.tolkenummer} er {b.status.tekst}, og tolk {a.tolkenummer} er {a.status.tekst}. Oppføringen "
            "ville gått tapt.",
            hjemmel="tolkeloven § 17",
            neste=f"Behold det andre nummeret:  imdi tolk slå-sammen {b.tolkenummer} {a.tolkenummer}",
        )
    har = {(sprak, slag): nr for nr, sprak, slag in p.bevilling_behold}
    if doble := [(har[sprak, slag], nr, sprak) for nr, sprak, slag in p.bevilling_bort if (sprak, slag) in har]:
        en, annen, sprak = doble[0]
        raise KanIkkeSlaSammen(
            f"Begge har en bevilling som gjelder i {sprak}: {en} og {annen}. Det må avklares hvilken som er riktig.",
            hjemmel="tolkeloven §§ 18 og 20",
            neste=f"Se bevillingene:  imdi bevilling liste --tolk {a.tolkenummer}",
        )
    uenige = [
        r for r in p.kval_bort if (s := _samme(p.kval_behold, r)) and _besluttet_slutt(r) != _besluttet_slutt(s)
    ]
    if uenige:
        r = uenige[0]
        raise KanIkkeSlaSammen(
            f"«{r.kvalifikasjon.tekst}» i {r.oppforing} gjelder for den ene tolken, og er avsluttet for den andre.",
            hjemmel="tolkeforskriften §§ 10 og 14",
            neste=f"Før det riktige på begge først:  imdi tolk kvalifikasjon {b.tolkenummer}",
        )


def nye_kvalifikasjoner(p: Par) -> list[Kvalifikasjonsrad]:
    """List the qualifications that come with the other number; where both have one, the kept number's stands.

    But of two recognitions the one with the higher category does: joining lowers nobody.
    """
    ut = []
    for r in p.kval_bort:
        samme = _samme(p.kval_behold, r)
        hoyere = r.kategori is not None and (samme is None or samme.kategori is None or r.kategori < samme.kategori)
        if samme is None or (not r.ugyldig_fra and (samme.ugyldig_fra or hoyere)):
            ut.append(r)
    return ut


def person(p: Par) -> dict[str, object]:
    """Give the fields of the kept entry that become others: empty ones are filled, the stricter protection wins.

    The first day of entry is the person's. An address comes with the consent that was given for it.
    """
    a, b = p.behold, p.bort
    ut: dict[str, object] = {}
    for felt in ("kjonn", "fodselsdato", "fylke", "telefon", "epost", "kapasitet"):
        if not getattr(a, felt) and getattr(b, felt):
            ut[felt] = getattr(b, felt)
    if not a.adresse and b.adresse:
        ut |= {"adresse": b.adresse, "adresse_samtykke": b.adresse_samtykke}
    if b.oppfort and (a.oppfort is None or b.oppfort < a.oppfort):
        ut["oppfort"] = b.oppfort
    sperrer = {a.adressesperre, b.adressesperre} - {None}
    if sperrer and a.adressesperre is not Adressesperre.STRENGT:
        strengest = Adressesperre.STRENGT if Adressesperre.STRENGT in sperrer else Adressesperre.FORTROLIG
        if strengest is not a.adressesperre:
            ut["adressesperre"] = strengest
    return ut


def ulike(p: Par) -> list[tuple[str, object, object]]:
    """List what the other number said, and the kept one says otherwise: (field, the other's, the kept's)."""
    par = [(felt, getattr(p.bort, felt), getattr(p.behold, felt)) for felt in _FELT]
    return [(felt, bort, behold) for felt, bort, behold in par if bort not in ("", None) and bort != behold]


def _samme(rader: Sequence[Kvalifikasjonsrad], r: Kvalifikasjonsrad) -> Kvalifikasjonsrad | None:
    nokkel = (r.oppforing, r.kvalifikasjon)
    return next((s for s in rader if (s.oppforing, s.kvalifikasjon) == nokkel), None)


def _besluttet_slutt(r: Kvalifikasjonsrad) -> bool:
    return r.ugyldig_grunn not in (None, Sluttgrunn.IKKE_I_FILEN)
