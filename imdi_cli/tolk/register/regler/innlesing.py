"""A file of interpreters: everything that is wrong with it is found before anything is stored."""

import re
from collections.abc import Collection, Iterable, Mapping, Sequence
from datetime import date

from imdi_cli.kjerne.avslag import Feil
from imdi_cli.kjerne.dato import pluss_aar
from imdi_cli.tolk.register.regler.celler import KOLONNER, SAMMENLIGNES, Leser, Rad
from imdi_cli.tolk.register.regler.oppforing import Praksis, kategori
from imdi_cli.tolk.register.regler.sok import sokeform
from imdi_cli.tolk.register.typer import (
    Funn,
    Kategoriavvik,
    Kvalifikasjon,
    Lest,
    Oppnadd,
    Status,
    Tolk,
    Tolkesprak,
    Tolketype,
)

MYNDIG = 18  # vergemålsloven § 8
VIS = 10
_FODSELSNUMMER = re.compile("f[øo]e?dsels?n|person_?n|d[-_]?nummer|fnr")


def finn_kolonner(navn: str, kolonner: Sequence[str]) -> dict[str, int]:
    """Find where each column of the header stands; `navn` is the file's.

    Raises Feil that says which are missing and which do not belong.
    """
    plass = {re.sub(r"\s+", "_", k.strip().casefold()): nr for nr, k in enumerate(kolonner)}
    mangler = [k for k in KOLONNER if k not in plass]
    ukjente = [k for k in plass if k not in KOLONNER and k != SAMMENLIGNES]
    if hemmelig := [k for k in ukjente if _FODSELSNUMMER.search(k)]:
        raise Feil(
            f"{navn} har kolonnen «{hemmelig[0]}». Fødselsnummer og D-nummer leses ikke inn.",
            neste="Slett kolonnen, og prøv igjen.",
            hjemmel="tolkeforskriften § 13 andre ledd",
        )
    if mangler or ukjente:
        fakta = [("Mangler", ", ".join(mangler)), ("Hører ikke til", ", ".join(ukjente))]
        raise Feil(
            f"{navn} har ikke kolonnene til et tolkeregister.",
            neste=f"Bruk denne overskriften:  {';'.join(KOLONNER)}",
            fakta=[f for f in fakta if f[1]],
        )
    return plass


def krev_feilfri(navn: str, feil: Sequence[Funn]) -> None:
    """Stop when a file has faults. Raises Feil that lists them by kind, ten of each, and counts the rest."""
    if not feil:
        return
    slag: dict[str, list[Funn]] = {}
    for funn in feil:
        slag.setdefault(funn.slag, []).append(funn)
    fakta = []
    for rekke in slag.values():
        fakta += [(f"linje {f.linje}, {f.felt}", f"{f.hva} {f.neste}") for f in rekke[:VIS]]
        if len(rekke) > VIS:
            fakta.append((f"{rekke[0].felt}, {len(rekke) - VIS} til", f"samme slags feil: {rekke[0].slag}"))
    antall = "1 feil" if len(feil) == 1 else f"{len(feil)} feil av {len(slag)} slag"
    raise Feil(
        f"{navn} er ikke lest inn: {antall} må rettes.",
        fakta=fakta,
        neste="Rett filen, og les den inn på nytt.",
    )


def les_tolker(
    rader: Iterable[tuple[int, Sequence[str]]],
    plass: Mapping[str, int],
    *,
    i_dag: date,
    fylker: Mapping[str, str],
    praksis: Praksis,
) -> Lest:
    """Read and check every row, (line number, cells); all faults are gathered, none stops the reading.

    `fylker` maps a number, or a name in its search form, to the number; `praksis` as for `kategori`.
    """
    leser = Leser(plass, i_dag, fylker)
    samlet: dict[int, list[Rad]] = {}
    antall = 0
    for linje, celler in rader:
        antall += 1
        rad = leser.les(linje, celler)
        if rad is not None:
            samlet.setdefault(rad.tolk.tolkenummer, []).append(rad)
    tolker: dict[int, Tolk] = {}
    avvik: list[Kategoriavvik] = []
    for nr, rekke in samlet.items():
        leser.sammenlign(rekke)
        tolker[nr] = rekke[0].tolk._replace(sprak=_sprak(rekke, praksis))
        avvik += _avvik(rekke, tolker[nr])
    linjer = {nr: rekke[0].linje for nr, rekke in samlet.items()}
    return Lest(antall, tolker, leser.feil, _merknader(tolker, linjer, i_dag), avvik)


def uten_avsluttede(
    lest: Lest, avsluttede: Collection[tuple[int, str, str, str]], praksis: Praksis
) -> tuple[dict[int, Tolk], list[Funn]]:
    """Leave out qualifications of a file that have ended here, such as a bevilling that was called back.

    What ended by a decision does not come back by a file; what only was absent from an earlier file does.
    `avsluttede` are keys (tolkenummer, språk, tolketype, kvalifikasjon). Gives the interpreters and remarks.
    """
    tolker, funn = dict(lest.tolker), list[Funn]()
    for nr in {nokkel[0] for nokkel in avsluttede} & tolker.keys():
        sprak = []
        for s in tolker[nr].sprak:
            borte = [
                o for o in s.kvalifikasjoner if (nr, s.sprak, s.tolketype.value, o.kvalifikasjon.value) in avsluttede
            ]
            igjen = tuple(o for o in s.kvalifikasjoner if o not in borte)
            funn += [
                Funn(
                    0,
                    "kvalifikasjon",
                    "avsluttet her",
                    f"Tolk {nr}: {o.kvalifikasjon.tekst} i {s.sprak} er avsluttet her, og tas ikke inn fra filen.",
                )
                for o in borte
            ]
            har = {o.kvalifikasjon for o in igjen}
            svar = kategori(s.tolketype, har, praksis)
            if igjen:
                sprak.append(
                    s._replace(
                        kategori=svar.kategori,
                        antatt=svar.antatt,
                        statsautorisert=Kvalifikasjon.STATSAUTORISASJON in har,
                        kvalifikasjoner=igjen,
                    )
                )
        sprak.sort(key=lambda s: (s.kategori or "Z", s.sprak, s.tolketype))
        tolker[nr] = tolker[nr]._replace(sprak=tuple(sprak))
    return tolker, funn


def _sprak(rekke: list[Rad], praksis: Praksis) -> tuple[Tolkesprak, ...]:
    """Gather the rows of one interpreter by language and kind, and work out the categories."""
    samlet: dict[tuple[str, Tolketype], list[Oppnadd]] = {}
    for rad in rekke:
        samlet.setdefault((rad.sprak, rad.tolketype), []).append(rad.oppnadd)
    ut = []
    for (sprak, tolketype), oppnadd in samlet.items():
        har = {o.kvalifikasjon for o in oppnadd}
        svar = kategori(tolketype, har, praksis)
        ut.append(
            Tolkesprak(
                sprak=sprak,
                tolketype=tolketype,
                kategori=svar.kategori,
                antatt=svar.antatt,
                statsautorisert=Kvalifikasjon.STATSAUTORISASJON in har,
                kvalifikasjoner=tuple(sorted(oppnadd, key=lambda o: o.kvalifikasjon)),
            )
        )
    return tuple(sorted(ut, key=lambda s: (s.kategori or "Z", s.sprak, s.tolketype)))


def _avvik(rekke: list[Rad], tolk: Tolk) -> list[Kategoriavvik]:
    """List the categories the file states that are not the ones worked out."""
    beregnet = {(s.sprak, s.tolketype): s.kategori for s in tolk.sprak}
    ut: dict[tuple[str, Tolketype, str], Kategoriavvik] = {}
    for rad in rekke:
        oppgitt = re.sub(r"^kategori\s*", "", rad.kategori.strip(), flags=re.IGNORECASE).upper()
        er = beregnet[rad.sprak, rad.tolketype]
        if oppgitt and oppgitt != er:
            ut.setdefault(
                (rad.sprak, rad.tolketype, oppgitt),
                Kategoriavvik(rad.linje, tolk.tolkenummer, rad.sprak, rad.tolketype, oppgitt, er),
            )
    return list(ut.values())


def _merknader(tolker: Mapping[int, Tolk], linjer: Mapping[int, int], i_dag: date) -> list[Funn]:
    """List what may be right, but that someone should look into."""
    ut = []
    sett: dict[tuple[str, str], int] = {}
    for nr, t in tolker.items():

        def si(felt: str, slag: str, hva: str, linje: int = linjer[nr]) -> None:
            ut.append(Funn(linje, felt, slag, hva))

        if t.status is Status.OPPFORT:
            for s in (s for s in t.sprak if s.kategori is None):
                si("kvalifikasjon", "uten kategori", _uten_kategori(nr, s))
            if t.oppfort is None:
                si("oppfort", "uten dato for oppføring", f"Tolk {nr} er oppført, men uten dato.")
            elif t.fodselsdato and t.oppfort < pluss_aar(date.fromisoformat(t.fodselsdato), MYNDIG).isoformat():
                hva = f"Tolk {nr} ble oppført før fylte {MYNDIG} år (tolkeforskriften § 10: må være myndig)."
                si("fodselsdato", "ikke myndig", hva)
        dager = [t.oppfort, *(o.dato for s in t.sprak for o in s.kvalifikasjoner)]
        if any(d and d > i_dag.isoformat() for d in dager):
            si("oppnadd", "fram i tid", f"Tolk {nr} har en dato som er fram i tid.")
        if t.fodselsdato:
            annen = sett.setdefault((sokeform(t.navn), t.fodselsdato), nr)
            if annen != nr:
                si("tolkenummer", "samme person", f"Tolk {annen} og {nr} har samme navn og fødselsdato.")
    return ut


def _uten_kategori(nr: int, s: Tolkesprak) -> str:
    if any(o.kvalifikasjon is Kvalifikasjon.UTENLANDSK for o in s.kvalifikasjoner):
        grunn = "en godkjent kvalifikasjon fra en annen stat plasseres særskilt (tolkeforskriften § 12)"
    else:
        grunn = "kvalifikasjonene gir ingen (tolkeforskriften § 11)"
    return f"Tolk {nr} er oppført i {s.sprak} uten kategori: {grunn}."
