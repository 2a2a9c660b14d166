"""An interpreter's history in words, from the journal: when, who, and what became what."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date
from typing import Any, NamedTuple

from imdi_cli.kjerne.dato import kort_dato
from imdi_cli.tolk.register.typer import Kvalifikasjon, Oppforing, Sluttgrunn, Tolketype

HANDLING = {
    "tolk.importert": "Lest inn fra en fil",
    "tolk.rettet": "Opplysningene er rettet",
    "tolk.kvalifikasjon": "Kvalifikasjon ført",
    "tolk.godkjenning": "Godkjenning av utenlandsk kvalifikasjon ført",
    "tolk.sammenslått": "Slått sammen med et annet nummer",
    "tolk.inaktiv": "Gjort inaktiv etter eget ønske",
    "tolk.synlig": "Gjort synlig igjen",
    "tolk.underrettet": "Underrettet om vedtak",
    "tolk.vist": "Vist internt",
    "tolk.slettet": "Oppføringen er slettet",
    "soknad.registrert": "Søknad registrert",
    "soknad.rettet": "Søknaden er behandlet videre",
    "soknad.kvalifikasjon": "Dokumentasjon ført på søknaden",
    "soknad.godkjenning": "Godkjenning av utenlandsk kvalifikasjon ført på søknaden",
    "soknad.innvilget": "Søknaden er innvilget",
    "soknad.avslått": "Søknaden er avslått",
    "soknad.trukket": "Søknaden er trukket",
    "soknad.underrettet": "Søkeren er underrettet",
    "soknad.vist": "Søknaden er vist",
    "bevilling.gitt": "Bevilling som statsautorisert tolk gitt",
    "bevilling.tilbakekalt": "Bevilling som statsautorisert tolk tilbakekalt",
    "bevilling.underrettet": "Underrettet om vedtak om bevilling",
    "brev.sendt": "Brev sendt",
    "brev.vist": "Brev vist",
}
_FELT = {
    "kjonn": "kjønn",
    "epost": "e-post",
    "adresse_samtykke": "samtykke til å vise adressen",
    "fodselsdato": "fødselsdato",
    "oppfort": "oppført",
}
_UTENFOR = ("tolkenummer", "sok", "sist")


class Hendelse(NamedTuple):
    """One journal row about an interpreter. `tid` is UTC as stored; `endringer` sentences about what changed."""

    tid: str
    hvem: str
    gjelder: str
    hva: str
    endringer: tuple[str, ...]


Endring = tuple[str, str, Mapping[str, Any], Mapping[str, Any]]  # table, act, key, values


def hendelser(rader: Iterable[tuple[str, str, str, str, Sequence[Endring] | None]]) -> list[Hendelse]:
    """Tell the history: `rader` are (time, who, act, about, changes of the one interpreter), oldest first.

    Values are codes and dates; a name or an address is only said to have changed, since the journal does not
    hold it. Content that was lawfully removed is said to be so.
    """
    sto: dict[tuple[str, ...], dict[str, Any]] = {}
    ut = []
    for tid, hvem, handling, gjelder, rekke in rader:
        endringer = ["innholdet er slettet"] if rekke is None else list(_endringer(rekke, sto))
        ut.append(Hendelse(tid, hvem, gjelder, HANDLING.get(handling, handling), tuple(endringer)))
    return ut


def _endringer(rekke: Sequence[Endring], sto: dict[tuple[str, ...], dict[str, Any]]) -> Iterator[str]:
    for tabell, art, nokkel, verdier in rekke:
        id_ = (tabell, *map(str, nokkel.values()))
        for_ = sto.setdefault(id_, {})
        if tabell == "tolk":
            yield from _person(art, for_, verdier)
        elif tabell == "tolk_sprak":
            yield from _sprak(nokkel, for_, verdier)
        elif tabell == "tolk_kvalifikasjon":
            yield from _kvalifikasjon(art, nokkel, verdier)
        for_.update(verdier)


def _person(art: str, for_: Mapping[str, Any], verdier: Mapping[str, Any]) -> Iterator[str]:
    if art != "endre":
        if verdier.get("status"):
            yield f"status: {verdier['status']}"
        return
    for felt, verdi in verdier.items():
        if felt in _UTENFOR or (felt in for_ and for_[felt] == verdi):
            continue
        navn = _FELT.get(felt, felt)
        if isinstance(verdi, dict) or isinstance(for_.get(felt), dict):
            yield f"{navn} er endret"
        else:
            yield f"{navn}: {_vis(for_.get(felt))} → {_vis(verdi)}"


def _sprak(nokkel: Mapping[str, Any], for_: Mapping[str, Any], verdier: Mapping[str, Any]) -> Iterator[str]:
    hvilket = Oppforing(nokkel["sprak"], Tolketype(nokkel["tolketype"]))
    if "kategori" in verdier and verdier["kategori"] != for_.get("kategori"):
        fra, til = for_.get("kategori") or "ingen", verdier["kategori"] or "ingen"
        yield f"{hvilket}: kategori {fra} → {til}"
    if verdier.get("statsautorisert") is not None and verdier["statsautorisert"] != for_.get("statsautorisert", 0):
        yield f"{hvilket}: {'er' if verdier['statsautorisert'] else 'er ikke lenger'} statsautorisert"


def _kvalifikasjon(art: str, nokkel: Mapping[str, Any], verdier: Mapping[str, Any]) -> Iterator[str]:
    hvilket = Oppforing(nokkel["sprak"], Tolketype(nokkel["tolketype"]))
    hva = f"{hvilket}: {Kvalifikasjon(nokkel['kvalifikasjon']).tekst}"
    if art == "slett":
        yield f"{hva} er slettet"
    elif verdier.get("ugyldig_fra"):
        yield f"{hva} gjelder ikke fra {_vis(verdier['ugyldig_fra'])}: {Sluttgrunn(verdier['ugyldig_grunn']).tekst}"
    else:
        oppnadd = f", oppnådd {_vis(verdier['oppnadd'])}" if verdier.get("oppnadd") else ""
        plassert = f", tilsvarer kategori {verdier['kategori']} ({verdier['godkjenning']})"
        yield f"{hva} er ført{oppnadd}{plassert if verdier.get('godkjenning') else ''}"


def _vis(verdi: object) -> str:
    """Show a code or an ISO date; nothing is «ingen»."""
    if verdi in (None, ""):
        return "ingen"
    if isinstance(verdi, int):
        return "ja" if verdi else "nei"
    tekst = str(verdi)
    return kort_dato(date.fromisoformat(tekst)) if len(tekst) == 10 and tekst[4] == "-" else tekst
