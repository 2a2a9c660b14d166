"""Steps with the register: finding, listing, showing, and reading a file in."""

from collections.abc import Iterator, Mapping
from datetime import date
from pathlib import Path

from imdi_cli.base.arkiv import RETTELSE
from imdi_cli.base.journal import Skritt, noter, skritt
from imdi_cli.base.nummer import neste_id
from imdi_cli.base.tabell import Tabell
from imdi_cli.kjerne.avslag import Bruksfeil, Feil
from imdi_cli.kjerne.dato import vis_dato
from imdi_cli.kjerne.felt import som_tekst
from imdi_cli.kjerne.kontekst import Kontekst
from imdi_cli.tolk.register import lager, regler
from imdi_cli.tolk.register.typer import (
    Importrapport,
    Kategori,
    Kategoriendring,
    Lest,
    OffentligTolk,
    Registerrad,
    Status,
    Tolk,
    Tolketype,
)

ROLLER = ("saksbehandler",)
FLEST_NAERE = 5
_FORSTE_FYLKESAAR, _SISTE_FYLKESAAR = 1995, 2030
# The rules of practice for education completed before there was a bachelor (regelverk).
_ELDRE = {
    Tolketype.TEGNSPRAK: "oppforing.tegnsprak.eldre-utdanning",
    Tolketype.DOVBLINDE: "oppforing.tegnsprak.eldre-utdanning",
    Tolketype.SKRIVETOLKING: "oppforing.skrivetolk",
}


def finn(k: Kontekst, tolkenummer: int) -> Tolk | None:
    """Find an interpreter by number, also one who is not oppført."""
    return lager.finn(k.base, tolkenummer)


def finn_navn(k: Kontekst, navn: str) -> list[Tolk]:
    """Find interpreters by name, however it is spelled: those who have all its words, in any order.

    When nobody has the whole words, those who have names that begin with them.
    """
    ord_ = regler.sokeform(navn).split()
    if not ord_:
        return []
    return lager.finn_ord(k.base, ord_, hele=True) or lager.finn_ord(k.base, ord_, hele=False)


def finn_naer(k: Kontekst, navn: str) -> list[Tolk]:
    """Find the interpreters whose names look most like a name that was not found, the likest first."""
    return [
        tolk
        for sok in regler.naere(navn, lager.navn(k.base), FLEST_NAERE)
        for tolk in lager.finn_ord(k.base, sok.split(), hele=True)
    ]


def liste(
    k: Kontekst,
    sprak: str | None = None,
    kategori: Kategori | None = None,
    fylke: str | None = None,
    internt: bool = False,
) -> list[Registerrad]:
    """List interpreters by language, best qualified first; names are left for the caller to sort.

    Everyone sees those who are oppført; `internt` adds the rest, for a saksbehandler. `fylke` is a number
    or a name. Raises Bruksfeil for an unknown fylke.
    """
    if internt:
        k.krev_rolle(*ROLLER)
    rader = lager.liste(
        k.base,
        sprak=None if sprak is None else [s for s in lager.sprak(k.base) if regler.samme_sprak(s, sprak)],
        kategori=kategori,
        fylke=None if fylke is None else _fylkesnummer(k, fylke),
        status=None if internt else Status.OPPFORT,
    )
    return sorted(rader, key=lambda r: r.kategori or "Z")


def naere_sprak(k: Kontekst, sprak: str) -> list[str]:
    """Give the languages of the register that look like one it does not have."""
    return regler.naere(sprak, lager.sprak(k.base), FLEST_NAERE)


def vis(k: Kontekst, tolkenummer: int) -> OffentligTolk | None:
    """Give what everyone may see of an interpreter who is oppført; None when there is none."""
    tolk = lager.finn(k.base, tolkenummer)
    return OffentligTolk.av(tolk) if tolk and tolk.status is Status.OPPFORT else None


def vis_internt(k: Kontekst, tolkenummer: int) -> Tolk | None:
    """Give all that is held of an interpreter, for a saksbehandler; that it was read is logged first."""
    k.krev_rolle(*ROLLER)
    tolk = lager.finn(k.base, tolkenummer)
    if tolk:
        noter(k, "tolk.vist", f"tolk:{tolkenummer}")
    return tolk


def fylkesnavn(k: Kontekst) -> Mapping[str, str]:
    """Give the name of every fylke someone in the register can live in, by number."""
    from imdi_cli.kodeverk import fylker  # not needed to find an interpreter, so not at start-up

    register = fylker()
    return {nr: register.navn(nr, k.i_dag.isoformat()) for nr in set(_fylker(k).values())}


def importer(k: Kontekst, sti: Path) -> Importrapport:
    """Read interpreters from a CSV file, all of it or nothing.

    Interpreters who stand in the register are brought to what the file says, and what they were is kept;
    those who are not in the file are left as they are. Raises Feil that lists what is wrong, row by row,
    and for a file that was read before.
    """
    k.krev_rolle(*ROLLER)
    lest, sha256 = _les(k, sti)
    with k.base.atomisk():
        _krev_ny_fil(k, sha256)
        for_ = {t.tolkenummer: t for t in lager.alle(k.base)}
        nr = neste_id(k.base, "innlesing")
        with skritt(k, "tolk.importert", f"innlesing:{nr}") as s:
            s.sett_inn(
                lager.INNLESING,
                {
                    "id": nr,
                    "slag": "tolk",
                    "filnavn": sti.name,
                    "sha256": sha256,
                    "rader": lest.rader,
                    "dato": k.i_dag.isoformat(),
                },
            )
            rapport = _rapport(sti.name, lest, for_)
            _sett_inn(s, [lest.tolker[nr] for nr in rapport.nye])
            sist = lager.sist_endret(k.base) if rapport.endret else {}
            for nr in rapport.endret:
                _endre_person(k, s, for_[nr], lest.tolker[nr])
                _endre_sprak(s, for_[nr], lest.tolker[nr], sist)
    return rapport


def _les(k: Kontekst, sti: Path) -> tuple[Lest, str]:
    """Read and check a whole file, before anything is locked."""
    from hashlib import file_digest  # the reading of files is not needed to find an interpreter

    from imdi_cli.filer.les.csv import les_tabell
    from imdi_cli.tolk.register.regler import innlesing

    with les_tabell(sti) as tabell:
        plass = innlesing.finn_kolonner(sti.name, tabell.kolonner)
        with sti.open("rb") as fil:
            sha256 = file_digest(fil, "sha256").hexdigest()
        _krev_ny_fil(k, sha256)
        eldre = {slag: Kategori(k.regelverk.paa(regel, k.i_dag).tekst) for slag, regel in _ELDRE.items()}
        lest = innlesing.les_tolker(tabell, plass, i_dag=k.i_dag, fylker=_fylker(k), eldre=eldre)
    innlesing.krev_feilfri(sti.name, lest.feil)
    return lest, sha256


def _krev_ny_fil(k: Kontekst, sha256: str) -> None:
    if tidligere := lager.innlest(k.base, sha256):
        navn, dato, rader = tidligere
        raise Feil(
            f"Filen er lest inn før: {vis_dato(date.fromisoformat(dato))}, som {navn} ({rader} rader).",
            neste="Se tolkene:  imdi tolk liste",
        )


def _fylker(k: Kontekst) -> dict[str, str]:
    """Map every number and name a fylke has had, in search form, to the number; today's names win."""
    from imdi_cli.kodeverk import SAERFYLKER, fylker

    ut = {regler.sokeform(ord_): nr for nr, navn in SAERFYLKER.items() for ord_ in (nr, navn)}
    dager = [f"{aar}-01-01" for aar in range(_FORSTE_FYLKESAAR, _SISTE_FYLKESAAR + 1)]
    for dag in (*dager, k.i_dag.isoformat()):
        for nr, f in fylker().paa(dag).items():
            ut |= {regler.sokeform(ord_): nr for ord_ in (nr, f.navn, f.visningsnavn)}
    return ut


def _fylkesnummer(k: Kontekst, fylke: str) -> str:
    nummer = _fylker(k).get(regler.sokeform(fylke))
    if nummer is None:
        raise Bruksfeil(
            f"«{fylke}» er ikke et fylke.", neste="Oppgi nummeret med to sifre eller navnet: --fylke 03, --fylke Oslo"
        )
    return nummer


def _rapport(filnavn: str, lest: Lest, for_: Mapping[int, Tolk]) -> Importrapport:
    """Compare a file with what stands in the register."""
    endret = [nr for nr, t in lest.tolker.items() if nr in for_ and for_[nr]._replace(sist=0) != t]
    nye = [nr for nr in lest.tolker if nr not in for_]
    endringer = []
    kategorier: dict[str, int] = {}
    for nr, tolk in lest.tolker.items():
        var = {(s.sprak, s.tolketype): s.kategori for s in for_[nr].sprak} if nr in for_ else {}
        er = {(s.sprak, s.tolketype): s.kategori for s in tolk.sprak}
        for kategori in er.values():
            kategorier[kategori or ""] = kategorier.get(kategori or "", 0) + 1
        endringer += [
            Kategoriendring(nr, *nokkel, fra, er.get(nokkel)) for nokkel, fra in var.items() if fra != er.get(nokkel)
        ]
    return Importrapport(
        filnavn=filnavn,
        rader=lest.rader,
        nye=nye,
        endret=endret,
        uendret=len(lest.tolker) - len(nye) - len(endret),
        ikke_i_filen=[nr for nr in for_ if nr not in lest.tolker],
        kategorier=dict(sorted(kategorier.items(), key=lambda par: par[0] or "Z")),
        kategoriendringer=endringer,
        avvik=lest.avvik,
        merknader=lest.merknader,
    )


def _sett_inn(s: Skritt, tolker: list[Tolk]) -> None:
    """Put in interpreters who were not there."""
    sprak = [(t.tolkenummer, sp) for t in tolker for sp in t.sprak]
    for tabell, rader in (
        (lager.TOLK, [lager.som_rad(t) | {"sok": regler.soketekst(t.navn)} for t in tolker]),
        (lager.SPRAK, [lager.som_sprakrad(nr, sp) for nr, sp in sprak]),
        (
            lager.KVALIFIKASJON,
            [lager.som_kvalifikasjonsrad(nr, sp, o) for nr, sp in sprak for o in sp.kvalifikasjoner],
        ),
    ):
        if rader:
            s.sett_inn_mange(tabell, list(rader[0]), [tuple(rad.values()) for rad in rader])


def _endre_person(k: Kontekst, s: Skritt, var: Tolk, er: Tolk) -> None:
    """Change what is new about the person, and keep what it was beside it (arkivforskrifta § 11)."""
    gammel, ny = lager.som_rad(var), lager.som_rad(er)
    nye = {felt: verdi for felt, verdi in ny.items() if verdi != gammel[felt]}
    if not nye:
        return
    nokkel = {"tolkenummer": er.tolkenummer}
    s.endre(lager.TOLK, nokkel, nye | {"sok": regler.soketekst(er.navn)}, sist=var.sist)
    for felt in nye:
        s.sett_inn(
            RETTELSE,
            {
                "id": neste_id(k.base, "rettelse"),
                "gjelder": f"tolk:{er.tolkenummer}",
                "felt": felt,
                "fra": som_tekst(getattr(var, felt)) or None,
                "til": som_tekst(getattr(er, felt)) or None,
            },
        )


def _endre_sprak(s: Skritt, var: Tolk, er: Tolk, sist: Mapping[tuple[object, ...], int]) -> None:
    """Bring the languages and qualifications to what the file says; the journal keeps what they were.

    Taken away from the qualifications up, put in from the languages down: each row refers to the one above.
    """
    gamle, nye = list(_rader(var)), list(_rader(er))
    for tabell, nokkel, _ in reversed(gamle):
        if (tabell, nokkel) not in [(t, n) for t, n, _ in nye]:
            s.slett(tabell, nokkel)
    for tabell, nokkel, verdier in nye:
        fantes = [v for t, n, v in gamle if (t, n) == (tabell, nokkel)]
        if not fantes:
            s.sett_inn(tabell, nokkel | verdier)
        elif fantes[0] != verdier:
            s.endre(tabell, nokkel, verdier, sist=sist[tuple(nokkel.values())])


def _rader(t: Tolk) -> Iterator[tuple[Tabell, dict[str, object], dict[str, object]]]:
    """Give the rows of an interpreter's languages and qualifications: table, key, the other columns."""
    for sp in t.sprak:
        yield _delt(lager.SPRAK, lager.som_sprakrad(t.tolkenummer, sp))
    for sp in t.sprak:
        for o in sp.kvalifikasjoner:
            yield _delt(lager.KVALIFIKASJON, lager.som_kvalifikasjonsrad(t.tolkenummer, sp, o))


def _delt(tabell: Tabell, rad: dict[str, object]) -> tuple[Tabell, dict[str, object], dict[str, object]]:
    nokkel = {felt: rad.pop(felt) for felt in tabell.nokkel}
    return tabell, nokkel, rad
