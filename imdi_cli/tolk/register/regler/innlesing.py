"""A file of interpreters: everything that is wrong with it is found before anything is stored."""

import re
from collections.abc import Collection, Iterator, Mapping, Sequence
from datetime import date
from typing import Any

from imdi_cli.kjerne.avslag import Feil
from imdi_cli.kjerne.dato import pluss_aar
from imdi_cli.tolk.register.regler.celler import KOLONNER, SAMMENLIGNES
from imdi_cli.tolk.register.regler.oppforing import Kategorisvar, Praksis, kategori
from imdi_cli.tolk.register.regler.sok import sokeform
from imdi_cli.tolk.register.typer import Funn, Kategori, Kategoriavvik, Kvalifikasjon, Oppforing, Status, Tolketype
from imdi_cli.tolk.register.typer.innlesing import PERSON, Celler, Dublett, Gammel, Kval, Lest

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
        neste=f"Rett filen, eller les inn resten:  imdi tolk importer {navn} --uten-avviste",
    )


def samle(
    c: Celler,
    *,
    i_dag: date,
    praksis: Praksis,
    gamle: Mapping[str, Gammel] | None = None,
    stengte: Mapping[int, tuple[str, str]] | None = None,
    avsluttede: Collection[Kval] = (),
    fort: Mapping[tuple[int, str, str], str] | None = None,
    kjente: Mapping[tuple[str, str], int] | None = None,
) -> Lest:
    """Gather the rows by interpreter, check them against each other, and work out the categories.

    An interpreter with a refused row is left out whole: half a person is worse than none. `gamle` says what to do
    with rows of each old category (ignored when it says nothing), `stengte` which numbers are not to be used, and
    why and what then. `avsluttede` ended here by a decision, and do not come back by a file; `fort` is how a
    language stands in the register where it is spelled otherwise, by (number, official name, kind); `kjente` whose
    (name in search form, birth date) it is in the register.
    """
    feil, avvist = list(c.feil), set(c.avvist)
    numre = c.verdier["tolkenummer"]

    def avvis(nr: int, funn: Funn) -> None:
        feil.append(funn)
        avvist.add(nr)

    for nr, gammel in ((nr, g) for g, rader in c.gamle.items() for nr in rader):
        if (gamle or {}).get(gammel) is Gammel.AVVIS and nr not in c.avvist:
            avvis(nr, _gammel(c.linjer[nr], gammel))
    if stengt := (stengte or {}).keys() & set(numre):
        for nr in (nr for nr, tolk in enumerate(numre) if tolk in stengt and nr not in c.avvist):
            avvis(nr, Funn(c.linjer[nr], "tolkenummer", "nummeret brukes ikke", *(stengte or {})[numre[nr]]))
    personer = list(zip(*(c.verdier[felt] for felt in PERSON), strict=True))
    forste: dict[int, int] = {}
    for nr, tolk in enumerate(numre):
        if nr not in avvist and personer[forste.setdefault(tolk, nr)] != personer[nr]:
            for funn in _ulike(c.linjer, personer, forste[tolk], nr):
                avvis(nr, funn)
    rader = list(zip(numre, *(c.verdier[felt] for felt in ("sprak", "tolketype", "kvalifikasjon")), strict=True))
    for nr, funn in _gjentatte(c.linjer, rader, avvist):
        avvis(nr, funn)
    utelatt: dict[int, int] = {}
    for nr in sorted(avvist):
        if numre[nr]:
            utelatt.setdefault(numre[nr], c.linjer[nr])
    tolker = {tolk: nr for tolk, nr in forste.items() if tolk not in utelatt} if utelatt else forste
    linjer = {tolk: c.linjer[nr] for tolk, nr in tolker.items()}
    merknader: list[Funn] = []
    med, dager = list[Kval](), list[str | None]()
    borte = set(avsluttede)
    for rad, dag in zip(rader, c.verdier["oppnadd"], strict=True):
        if rad[0] not in tolker:
            continue
        if fort:
            rad = (rad[0], fort.get(rad[:3], rad[1]), *rad[2:])
        if rad in borte:
            merknader.append(_avsluttet(linjer[rad[0]], rad))
        else:
            med.append(rad)
            dager.append(dag)
    sprak = _sprak(med, praksis)
    sokt = _soketekster(c.verdier, tolker.values())
    lest = Lest(
        rader=len(numre),
        personer={tolk: (*personer[nr], sokt[nr]) for tolk, nr in tolker.items()},
        sprak=sprak,
        kvalifikasjoner=[(*rad, dag) for rad, dag in zip(med, dager, strict=True)],
        linjer=linjer,
        feil=sorted(feil, key=lambda f: f.linje),
        utelatt=utelatt,
        merknader=merknader,
        avvik=_avvik(c, tolker, sprak, fort or {}),
        dubletter=[],
    )
    lest.merknader.extend(_merknader(lest, i_dag))
    lest.dubletter.extend(_dubletter(lest, kjente or {}))
    return lest


def _gammel(linje: int, gammel: str) -> Funn:
    return Funn(
        linje,
        SAMMENLIGNES,
        "gammel kategori",
        f"Raden har den gamle kategorien {gammel}, som ikke svarer til noen av dagens (tolkeforskriften § 11).",
        "Ta bort kategorien, og se til at kvalifikasjonene er riktige. imdi regner ut kategorien.",
    )


def _ulike(linjer: Sequence[int], personer: Sequence[tuple[Any, ...]], forste: int, nr: int) -> Iterator[Funn]:
    """Say which fields of a person differ between two rows."""
    for felt, en, annen in zip(PERSON, personer[forste], personer[nr], strict=True):
        if en != annen:
            yield Funn(
                linjer[nr],
                felt,
                f"ulik {felt}",
                f"Tolk {personer[nr][0]} har «{_vis(felt, en)}» på linje {linjer[forste]} og «{_vis(felt, annen)}» "
                f"på linje {linjer[nr]}.",
                "Alle radene for en tolk må si det samme om personen.",
            )


def _gjentatte(linjer: Sequence[int], rader: Sequence[Kval], avvist: Collection[int]) -> Iterator[tuple[int, Funn]]:
    """Find rows that say what another has said."""
    if len(set(rader)) == len(rader):
        return
    sett: dict[Kval, int] = {}
    for nr, rad in enumerate(rader):
        if nr not in avvist and (tidligere := sett.setdefault(rad, nr)) != nr:
            yield (
                nr,
                Funn(
                    linjer[nr],
                    "kvalifikasjon",
                    "samme rad to ganger",
                    f"Tolk {rad[0]} har «{Kvalifikasjon(rad[3]).tekst}» i {rad[1]} både på linje {linjer[tidligere]} "
                    f"og linje {linjer[nr]}.",
                    "Slett den ene raden.",
                ),
            )


def _avsluttet(linje: int, rad: Kval) -> Funn:
    hva = f"Tolk {rad[0]}: {Kvalifikasjon(rad[3]).tekst} i {rad[1]} er avsluttet her, og tas ikke inn fra filen."
    return Funn(linje, "kvalifikasjon", "avsluttet her", hva)


def _sprak(rader: Sequence[Kval], praksis: Praksis) -> list[tuple[Any, ...]]:
    """Give the language entries as the table has them, with the category of each worked out."""
    samlet: dict[tuple[int, str, str], list[str]] = {}
    for tolk, sprak, slag, kval in rader:
        samlet.setdefault((tolk, sprak, slag), []).append(kval)
    svar: dict[tuple[str, ...], tuple[str | None, int, int, None]] = {}
    ut = []
    for nokkel, kvaler in samlet.items():
        har = (nokkel[2], *sorted(kvaler))
        if har not in svar:
            svar[har] = _kategorikolonner(har, praksis)
        ut.append((*nokkel, *svar[har]))
    return ut


def _kategorikolonner(har: tuple[str, ...], praksis: Praksis) -> tuple[str | None, int, int, None]:
    """Give category, assumed, statsautorisert and uten_oppforing of (kind, *qualifications)."""
    kval = set(map(Kvalifikasjon, har[1:]))
    svar: Kategorisvar = kategori(Tolketype(har[0]), kval, praksis)
    return (
        svar.kategori.value if svar.kategori else None,
        int(svar.antatt),
        int(Kvalifikasjon.STATSAUTORISASJON in kval),
        None,
    )


def _soketekster(verdier: Mapping[str, Sequence[str]], rader: Collection[int]) -> dict[int, str]:
    """Give what the column `sok` holds for the rows: as `soketekst` of the whole name, each part worked out once."""
    navn = [verdier[felt] for felt in ("fornavn", "mellomnavn", "etternavn")]
    former = {del_: sokeform(del_) for del_ in set().union(*navn)}
    forste, midt, siste = navn
    ut = {}
    for nr in rader:
        deler = (former[forste[nr]], former[midt[nr]], former[siste[nr]])
        ut[nr] = f" {' '.join(filter(None, deler))} "
    return ut


def _avvik(
    c: Celler,
    tolker: Mapping[int, int],
    sprak: Sequence[tuple[Any, ...]],
    fort: Mapping[tuple[int, str, str], str],
) -> list[Kategoriavvik]:
    """List the categories the file states that are not the ones worked out; old ones are told of elsewhere."""
    if not any(oppgitt := c.verdier.get(SAMMENLIGNES, ())):
        return []
    beregnet = {rad[:3]: rad[3] for rad in sprak}
    gamle = {nr for rader in c.gamle.values() for nr in rader}
    ut: dict[tuple[Any, ...], Kategoriavvik] = {}
    kolonner = (c.verdier[felt] for felt in ("tolkenummer", "sprak", "tolketype"))
    for nr, (nokkel, sagt) in enumerate(zip(zip(*kolonner, strict=True), oppgitt, strict=True)):
        if not sagt or nr in gamle or nokkel[0] not in tolker:
            continue
        tolk, navn, slag = nokkel
        navn = fort.get(nokkel, navn)
        er = beregnet.get((tolk, navn, slag))
        if sagt != er:
            avvik = Kategoriavvik(c.linjer[nr], tolk, navn, Tolketype(slag), sagt, Kategori(er) if er else None)
            ut.setdefault((*nokkel, sagt), avvik)
    return list(ut.values())


def _merknader(lest: Lest, i_dag: date) -> Iterator[Funn]:
    """List what may be right, but that someone should look into."""
    i = {felt: nr for nr, felt in enumerate(PERSON)}
    status, oppfort, fodt = i["status"], i["oppfort"], i["fodselsdato"]

    def si(tolk: int, felt: str, slag: str, hva: str) -> Funn:
        return Funn(lest.linjer[tolk], felt, slag, hva)

    uten = [rad for rad in lest.sprak if rad[3] is None and lest.personer[rad[0]][status] == Status.OPPFORT.value]
    utenlandske = {r[:3] for r in lest.kvalifikasjoner if r[3] == Kvalifikasjon.UTENLANDSK.value} if uten else ()
    for rad in uten:
        yield si(rad[0], "kvalifikasjon", "uten kategori", _uten_kategori(rad, rad[:3] in utenlandske))
    dag = i_dag.isoformat()
    fram = {r[0] for r in lest.kvalifikasjoner if r[4] and r[4] > dag}
    for tolk, p in lest.personer.items():
        if p[status] == Status.OPPFORT.value:
            if p[oppfort] is None:
                yield si(tolk, "oppfort", "uten dato for oppføring", f"Tolk {tolk} er oppført, men uten dato.")
            elif p[fodt] and int(p[oppfort][:4]) - int(p[fodt][:4]) <= MYNDIG and _ikke_myndig(p[fodt], p[oppfort]):
                hva = f"Tolk {tolk} ble oppført før fylte {MYNDIG} år (tolkeforskriften § 10: må være myndig)."
                yield si(tolk, "fodselsdato", "ikke myndig", hva)
        if (p[oppfort] and p[oppfort] > dag) or tolk in fram:
            yield si(tolk, "oppnadd", "fram i tid", f"Tolk {tolk} har en dato som er fram i tid.")


def _ikke_myndig(fodt: str, oppfort: str) -> bool:
    return oppfort < pluss_aar(date.fromisoformat(fodt), MYNDIG).isoformat()


def _uten_kategori(rad: tuple[Any, ...], utenlandsk: bool) -> str:
    if utenlandsk:
        grunn = "en godkjent kvalifikasjon fra en annen stat plasseres særskilt (tolkeforskriften § 12)"
    else:
        grunn = "kvalifikasjonene gir ingen (tolkeforskriften § 11)"
    return f"Tolk {rad[0]} er oppført i {Oppforing(rad[1], Tolketype(rad[2]))} uten kategori: {grunn}."


def _dubletter(lest: Lest, kjente: Mapping[tuple[str, str], int]) -> Iterator[Dublett]:
    """Find two numbers with the same name and birth date, in the file and against the register."""
    fodt = PERSON.index("fodselsdato")
    sett: dict[tuple[str, str], int] = {}
    for tolk, p in lest.personer.items():
        if p[fodt]:
            nokkel = (p[-1], p[fodt])
            annen = kjente.get(nokkel) or sett.setdefault(nokkel, tolk)
            if annen != tolk:
                yield Dublett(lest.linjer[tolk], annen, tolk)


def _vis(felt: str, verdi: object) -> str:
    if felt == "adresse_samtykke":
        return "ja" if verdi else "nei"
    return "" if verdi is None else str(verdi)
