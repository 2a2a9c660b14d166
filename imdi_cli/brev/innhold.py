"""A letter's content: put together from a template and named fields, or refused; kept as JSON.

What is kept is whole: the words as they were composed, and every named part by itself. The document can then be
made again, the same to the byte, also after the template has changed.
"""

import json
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import NamedTuple

from imdi_cli.brev.mal import FELT, Bit, Mal
from imdi_cli.kjerne.avslag import Avslag, Bruksfeil
from imdi_cli.kjerne.dato import vis_dato
from imdi_cli.kjerne.dokument import Blokk, Malform, Slag
from imdi_cli.kjerne.regelverk import TIDSENHETER, Regel, Regelverk, vis_verdi
from imdi_cli.kjerne.rens import uten_styretegn

LENGST = 100_000  # characters in one field: some forty pages
Verdi = str | Sequence[str]
_TALLORD = "to tre fire fem seks sju åtte ni ti elleve tolv"
_PAA_NYNORSK = {
    "dager": ("dag", "dagar"),
    "uker": ("veke", "veker"),
    "måneder": ("månad", "månader"),
    "år": ("år", "år"),
    "arbeidsdager": ("arbeidsdag", "arbeidsdagar"),
}
_EN = {Malform.BOKMAL: {"år": "ett"}, Malform.NYNORSK: {"veke": "éi", "år": "eitt"}}


class KanIkkeSendeBrev(Avslag):
    """A part that the letter must have, is missing."""


class Mottaker(NamedTuple):
    """Who the letter is to: the name, and the lines of the address."""

    navn: str
    adresse: tuple[str, ...] = ()


class Regelbruk(NamedTuple):
    """A rule that the letter rests on, as it was on the letter's date; `antatt` is true when it is assumed."""

    id: str
    hjemmel: str
    tekst: str
    antatt: bool


@dataclass(frozen=True)
class Brevinnhold:
    """The content of a letter.

    `felt` are its named parts as text, or as several texts; `kropp` are the words between title and greeting.
    """

    mal: str
    versjon: int
    malform: Malform
    tittel: str
    mottaker: Mottaker
    dato: date
    sak: str
    saksbehandler: str
    beslutter: str = ""
    felt: Mapping[str, str | tuple[str, ...]] = field(default_factory=dict)
    regler: tuple[Regelbruk, ...] = ()
    kropp: tuple[Blokk, ...] = ()


def referanse(sak: str) -> str:
    """Say what a letter is about, as a reader gives it back: «S-2026-0001», «utvalgsmedlem 3»."""
    return sak.replace(":", " ")


def sett_sammen(
    mal: Mal,
    *,
    bok: Regelverk,
    mottaker: Mottaker,
    dato: date,
    sak: str,
    saksbehandler: str,
    beslutter: str = "",
    felt: Mapping[str, Verdi],
    regler: Sequence[str] = (),
    neste: str = "Skriv det som mangler, og lag brevet på nytt.",
) -> Brevinnhold:
    """Put a letter together; the rules are those in force on its date.

    `felt` gives the template's fields: a text, or several for a list. A part that the template has words for may
    be left out, or given in other words. `regler` are ids of more rules that the letter rests on. `neste` is what
    the caseworker can do when something is missing.
    Raises KanIkkeSendeBrev that names each part that is missing and its paragraph; Bruksfeil for a field that no
    letter can hold; ValueError for a field that the template does not have.
    """
    if fremmede := felt.keys() - mal.felt.keys():
        raise ValueError(f"{mal.id} har ikke feltene {sorted(fremmede)}")
    rent = {navn: _rens(navn, verdi) for navn, verdi in felt.items()}
    fast = {"mottaker": mottaker.navn, "sak": sak, "saksbehandler": saksbehandler}
    mangler = [(navn.capitalize(), "arkivforskrifta § 15") for navn, v in fast.items() if not _rens(navn, v)]
    mangler += [
        (krav.navn, krav.hjemmel)
        for navn, krav in mal.felt.items()
        if krav.paakrevd and not rent.get(navn) and (navn in rent or navn not in mal.deler)
    ]
    if mangler:
        raise KanIkkeSendeBrev(
            f"«{mal.tittel}» kan ikke sendes. Brevet mangler: {', '.join(navn for navn, _ in mangler)}.",
            hjemmel="; ".join(dict.fromkeys(hjemmel for _, hjemmel in mangler)),
            neste=neste,
            fakta=mangler,
        )
    rader = {navn: bok.paa(id_, dato) for navn, id_ in mal.regler.items()}
    brukt = {rad.id: rad for rad in [*rader.values(), *(bok.paa(id_, dato) for id_ in regler)]}
    verdier = {navn: i_ord(rad, mal.malform) for navn, rad in rader.items()}
    verdier |= {"sak": referanse(sak), "dato": vis_dato(dato)}
    fylling = _Fylling(mal, {**verdier, **rent})
    kropp = tuple(fylling.blokker(mal.kropp))
    return Brevinnhold(
        mal=mal.id,
        versjon=mal.versjon,
        malform=mal.malform,
        tittel=mal.tittel,
        mottaker=Mottaker(_linje(mottaker.navn), tuple(filter(None, map(_linje, mottaker.adresse)))),
        dato=dato,
        sak=_linje(sak),
        saksbehandler=_linje(saksbehandler),
        beslutter=_linje(beslutter),
        felt={**fylling.deler, **{navn: verdi for navn, verdi in rent.items() if verdi}},
        regler=tuple(Regelbruk(r.id, r.hjemmel, i_ord(r, mal.malform), r.antatt) for r in brukt.values()),
        kropp=kropp,
    )


def i_ord(regel: Regel, malform: Malform) -> str:
    """Say a rule's value in a sentence, in the language of the letter: «tre uker», «tre veker»."""
    if regel.enhet not in TIDSENHETER:
        return vis_verdi(regel)
    nynorsk = malform is Malform.NYNORSK
    ent, flere = (_PAA_NYNORSK if nynorsk else TIDSENHETER)[regel.enhet]
    if regel.tall == 1:
        return f"{_EN[malform].get(ent, 'éin' if nynorsk else 'én')} {ent}"
    ord_ = _TALLORD.split()
    return f"{ord_[regel.tall - 2] if regel.tall <= 12 else regel.tall} {flere}"


class _Fylling:
    """One filling-in of a template. `deler` become the parts whose words were the template's own."""

    def __init__(self, mal: Mal, verdier: Mapping[str, str | tuple[str, ...]]) -> None:
        self.mal = mal
        self.verdier = verdier
        self.deler: dict[str, str] = {}

    def blokker(self, biter: Sequence[Bit]) -> list[Blokk]:
        """Give the blocks with their fields filled in; what is filled in is text, whatever it looks like."""
        ut: list[Blokk] = []
        for bit in biter:
            if bit.vilkar and bool(self.verdier.get(bit.vilkar)) is not bit.hvis:
                continue
            if bit.alene and not self.verdier.get(bit.alene) and bit.alene in self.mal.deler:
                blokker = self.blokker(self.mal.deler[bit.alene])
                self.deler[bit.alene] = "\n".join(linje for b in blokker for linje in b.linjer)
                ut += blokker
            elif bit.alene:
                ut += _som_blokker(self.verdier.get(bit.alene, ""))
            elif bit.blokk.slag is Slag.PUNKTER:
                punkter = tuple(p for linje in bit.blokk.linjer for p in self._punkter(linje))
                ut += [bit.blokk._replace(linjer=punkter)] if punkter else []
            else:
                ut.append(bit.blokk._replace(linjer=tuple(map(self._linje, bit.blokk.linjer))))
        return ut

    def _punkter(self, linje: str) -> list[str]:
        alene = FELT.fullmatch(linje)
        verdi = self.verdier.get(alene[1], ()) if alene else self._linje(linje)
        return [_linje(v) for v in ((verdi,) if isinstance(verdi, str) else verdi)]

    def _linje(self, linje: str) -> str:
        return FELT.sub(lambda treff: _i_setning(self.verdier[treff[1]]), linje)


def _som_blokker(verdi: str | tuple[str, ...]) -> list[Blokk]:
    """Give a field that stands alone: paragraphs with the lines as they were written, or a list."""
    if isinstance(verdi, tuple):
        return [Blokk(Slag.PUNKTER, tuple(map(_linje, verdi)))]
    avsnitt = [a for a in re.split(r"\n[ \t]*(?:\n[ \t]*)+", verdi) if a]
    return [Blokk(Slag.AVSNITT, tuple(linje.strip() for linje in a.split("\n"))) for a in avsnitt]


def _i_setning(verdi: str | tuple[str, ...]) -> str:
    """Give a field as part of a sentence; several as «a, b og c»."""
    if isinstance(verdi, str):
        return _linje(verdi)
    *forst, sist = map(_linje, verdi)
    return f"{', '.join(forst)} og {sist}" if forst else sist


def _linje(tekst: str) -> str:
    return " ".join(uten_styretegn(tekst).split())


def _rens(navn: str, verdi: Verdi) -> str | tuple[str, ...]:
    """Take away what no letter can hold, and the air around; nothing but air is nothing."""
    if sum(map(len, [verdi] if isinstance(verdi, str) else verdi)) > LENGST:
        raise Bruksfeil(
            f"Teksten i «{navn}» er for lang for et brev: høyst {LENGST} tegn.",
            neste="Kort den ned, eller legg den ved som et eget dokument og vis til det.",
        )
    if isinstance(verdi, str):
        return uten_styretegn(verdi).strip()
    return tuple(ren for ren in map(_linje, verdi) if ren)


def til_json(innhold: Brevinnhold) -> str:
    """Write the content as JSON, the same text each time."""
    data = {
        **{n: v for n, v in vars(innhold).items() if n not in ("felt", "regler", "kropp", "mottaker")},
        "v": 1,
        "dato": innhold.dato.isoformat(),
        "mottaker": innhold.mottaker._asdict(),
        "felt": dict(innhold.felt),
        "regler": [r._asdict() for r in innhold.regler],
        "kropp": [b._asdict() for b in innhold.kropp],
    }
    return json.dumps(data, ensure_ascii=False, sort_keys=True)


def fra_json(tekst: str) -> Brevinnhold:
    """Read the content back, equal to what was written. Raises ValueError for content of another version."""
    data = json.loads(tekst)
    if data.pop("v") != 1:
        raise ValueError("brevinnholdet er av en annen versjon")
    mottaker = data.pop("mottaker")
    return Brevinnhold(
        **data
        | {
            "malform": Malform(data["malform"]),
            "dato": date.fromisoformat(data["dato"]),
            "mottaker": Mottaker(mottaker["navn"], tuple(mottaker["adresse"])),
            "felt": {n: v if isinstance(v, str) else tuple(v) for n, v in data["felt"].items()},
            "regler": tuple(Regelbruk(**r) for r in data["regler"]),
            "kropp": tuple(Blokk(Slag(b["slag"]), tuple(b["linjer"]), b["nivaa"]) for b in data["kropp"]),
        }
    )
