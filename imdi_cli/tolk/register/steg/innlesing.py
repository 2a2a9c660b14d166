"""Reading a file of interpreters into the register."""

from collections.abc import Iterator, Mapping
from datetime import date
from hashlib import file_digest
from pathlib import Path

from imdi_cli.base.arkiv import RETTELSE
from imdi_cli.base.innlesing import innlest
from imdi_cli.base.journal import Skritt, skritt
from imdi_cli.base.nummer import neste_id
from imdi_cli.base.tabell import Tabell
from imdi_cli.filer.les.csv import les_tabell
from imdi_cli.kjerne.avslag import Feil
from imdi_cli.kjerne.dato import vis_dato
from imdi_cli.kjerne.felt import som_tekst
from imdi_cli.kjerne.kontekst import Kontekst
from imdi_cli.tolk.reaksjon import steg as reaksjon
from imdi_cli.tolk.register import lager, regler
from imdi_cli.tolk.register.regler import innlesing
from imdi_cli.tolk.register.steg.kategori import praksis, regn_om
from imdi_cli.tolk.register.steg.oppslag import ROLLER, fylkesnumre
from imdi_cli.tolk.register.typer import Importrapport, Kategoriendring, Lest, Sluttgrunn, Tolk


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
        tolker, avsluttet = innlesing.uten_avsluttede(lest, lager.avsluttede(k.base), praksis(k, k.i_dag))
        lest = lest._replace(tolker=tolker, merknader=[*lest.merknader, *avsluttet])
        reaksjoner = reaksjon.etter_tolk(k)
        nr = neste_id(k.base, "innlesing")
        with skritt(k, "tolk.importert", f"innlesing:{nr}") as s:
            innlest(k, s, nr=nr, slag="tolk", filnavn=sti.name, sha256=sha256, rader=lest.rader)
            rapport = _rapport(sti.name, lest, for_)
            _sett_inn(s, [lest.tolker[nr] for nr in rapport.nye])
            sist = lager.sist_endret(k.base) if rapport.endret else {}
            for nr in rapport.endret:
                _endre_person(k, s, for_[nr], lest.tolker[nr])
                _endre_sprak(k, s, for_[nr], lest.tolker[nr], sist)
            for nr in (n for n in (*rapport.nye, *rapport.endret) if n in reaksjoner):
                regn_om(k, s, nr)
    return rapport


def _les(k: Kontekst, sti: Path) -> tuple[Lest, str]:
    """Read and check a whole file, before anything is locked."""
    with les_tabell(sti) as tabell:
        plass = innlesing.finn_kolonner(sti.name, tabell.kolonner)
        with sti.open("rb") as fil:
            sha256 = file_digest(fil, "sha256").hexdigest()
        _krev_ny_fil(k, sha256)
        lest = innlesing.les_tolker(tabell, plass, i_dag=k.i_dag, fylker=fylkesnumre(k), praksis=praksis(k, k.i_dag))
    innlesing.krev_feilfri(sti.name, lest.feil)
    return lest, sha256


def _krev_ny_fil(k: Kontekst, sha256: str) -> None:
    if tidligere := lager.innlest(k.base, sha256):
        navn, dato, rader = tidligere
        raise Feil(
            f"Filen er lest inn før: {vis_dato(date.fromisoformat(dato))}, som {navn} ({rader} rader).",
            neste="Se tolkene:  imdi tolk liste",
        )


def _rapport(filnavn: str, lest: Lest, for_: Mapping[int, Tolk]) -> Importrapport:
    """Compare a file with what stands in the register."""
    endret = [nr for nr, t in lest.tolker.items() if nr in for_ and _i_fil(for_[nr]) != t]
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


def _i_fil(t: Tolk) -> Tolk:
    """Give an interpreter as a file can tell of them: it says nothing of adressesperre."""
    return t._replace(sist=0, adressesperre=None)


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


def _endre_sprak(k: Kontekst, s: Skritt, var: Tolk, er: Tolk, sist: Mapping[tuple[object, ...], int]) -> None:
    """Bring the languages and qualifications to what the file says; the journal keeps what they were.

    A qualification that is not in the file ends; none is deleted. One that ended so before begins again.
    """
    gamle, nye = list(_rader(var)), list(_rader(er))
    slutt: dict[str, dict[str, object]] = {
        lager.SPRAK.navn: {"kategori": None, "kategori_antatt": 0, "statsautorisert": 0},
        lager.KVALIFIKASJON.navn: {
            "ugyldig_fra": k.i_dag.isoformat(),
            "ugyldig_grunn": Sluttgrunn.IKKE_I_FILEN.value,
        },
    }
    for tabell, nokkel, _ in gamle:
        if (tabell, nokkel) not in [(t, n) for t, n, _ in nye]:
            s.endre(tabell, nokkel, slutt[tabell.navn], sist=sist[tuple(nokkel.values())])
    for tabell, nokkel, verdier in nye:
        sto = sist.get(tuple(nokkel.values()))
        fantes = [v for t, n, v in gamle if (t, n) == (tabell, nokkel)]
        if sto is None:
            s.sett_inn(tabell, nokkel | verdier)
        elif not fantes:
            igjen = dict.fromkeys(("ugyldig_fra", "ugyldig_grunn")) if tabell is lager.KVALIFIKASJON else {}
            s.endre(tabell, nokkel, verdier | igjen, sist=sto)
        elif fantes[0] != verdier:
            s.endre(tabell, nokkel, verdier, sist=sto)


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
