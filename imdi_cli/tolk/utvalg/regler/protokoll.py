"""The minutes of a meeting, composed from what is recorded: cases by number, people of the committee by name."""

from collections import Counter
from collections.abc import Mapping, Sequence
from typing import NamedTuple

from imdi_cli.kjerne.dokument import Malform
from imdi_cli.styring.habilitet.typer import Habilitet, Habilitetssvar
from imdi_cli.tolk.sak.regler import brevord
from imdi_cli.tolk.sak.typer.rader import Raad
from imdi_cli.tolk.utvalg.regler.ord import ORD, liste
from imdi_cli.tolk.utvalg.typer.rader import Avgjort, Stemme


class Saksreferat(NamedTuple):
    """What is recorded of one case of a meeting.

    `habilitet` are the newest answers of those called, by member; `raad` the advice given here, None for none.
    """

    sak: str
    habilitet: Mapping[int, Habilitet]
    avgjort: Mapping[int, Avgjort]
    raad: Raad | None
    stemmer: Sequence[Stemme]


def saker(referater: Sequence[Saksreferat], navn: Mapping[int, str], malform: Malform) -> str:
    """Give the part of the minutes about the cases: paragraphs, one or more for each case."""
    return "\n\n".join(avsnitt for r in referater for avsnitt in _sak(r, navn, malform))


def _sak(r: Saksreferat, navn: Mapping[int, str], malform: Malform) -> list[str]:
    o = ORD[malform]
    linjer = [o["sak"].format(sak=r.sak)]
    inhabile = [navn[m] for m, h in r.habilitet.items() if h.svar is Habilitetssvar.INHABIL]
    if r.raad is not None:
        deltok = [
            o["i_stedet"].format(vara=navn[s.medlem], fast=navn[s.i_stedet_for]) if s.i_stedet_for else navn[s.medlem]
            for s in r.stemmer
        ]
        linjer.append(o["deltok"].format(navn=liste(deltok, malform)))
    if inhabile:
        linjer.append(o["inhabil"].format(navn=liste(inhabile, malform)))
    for medlem, h in r.habilitet.items():
        if a := r.avgjort.get(h.id):
            hvem = liste([navn[m] for m in a.deltok], malform)
            svar = o["habil"] if h.svar is Habilitetssvar.HABIL else o["ikke_habil"]
            linjer.append(o["avgjort"].format(navn=navn[medlem], hvem=hvem, svar=svar))
            linjer += [o["alle"]] if a.alle else []
    if r.raad is None:
        return ["\n".join([*linjer, o["ikke_behandlet"]])]
    for kode, vurdering in r.raad.per_brudd:
        ord_ = brevord.i_brev(vurdering, malform)
        linjer.append(o["brudd"].format(kode=kode.value, vurdering=ord_))
    if r.raad.alvor:
        linjer.append(o["alvor"].format(alvor=brevord.alvor(r.raad.alvor, malform)))
    linjer.append(o["raad"].format(utfall=brevord.i_brev(r.raad.anbefalt, malform)))
    linjer += _stemmer(r, navn, malform)
    return ["\n".join(linjer), r.raad.tekst, *_dissens(r, r.raad, navn, malform)]


def _stemmer(r: Saksreferat, navn: Mapping[int, str], malform: Malform) -> list[str]:
    o = ORD[malform]
    if not any(s.dissens for s in r.stemmer):
        return [o["enstemmig"]]
    hver = [f"{navn[s.medlem]}, {brevord.i_brev(s.stemme, malform)}" for s in r.stemmer]
    teller = Counter(s.stemme for s in r.stemmer)
    likt = list(teller.values()).count(max(teller.values())) > 1
    return [o["stemmer"].format(stemmer="; ".join(hver)), *([o["likt"]] if likt else [])]


def _dissens(r: Saksreferat, raad: Raad, navn: Mapping[int, str], malform: Malform) -> list[str]:
    hvem = [navn[s.medlem] for s in r.stemmer if s.dissens]
    return [ORD[malform]["dissens"].format(navn=liste(hvem, malform), tekst=raad.dissens)] if hvem else []
