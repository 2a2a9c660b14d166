"""Reading a file of interpreters into the register: read, report, and only then store."""

from collections.abc import Callable, Collection, Iterator, Mapping
from datetime import date
from hashlib import file_digest
from pathlib import Path
from typing import NamedTuple

from imdi_cli.base.arkiv import RETTELSE
from imdi_cli.base.innlesing import innlest
from imdi_cli.base.journal import Skritt, skritt
from imdi_cli.base.nummer import neste_id
from imdi_cli.base.tabell import Tabell
from imdi_cli.filer.les.tabell import les_tabell
from imdi_cli.kjerne.avslag import Bruksfeil, Feil
from imdi_cli.kjerne.dato import vis_dato
from imdi_cli.kjerne.felt import som_tekst
from imdi_cli.kjerne.filfeil import filfeil
from imdi_cli.kjerne.kontekst import Kontekst
from imdi_cli.kodeverk import sprak as sprakregister
from imdi_cli.tolk.reaksjon import steg as reaksjon
from imdi_cli.tolk.register import lager, regler
from imdi_cli.tolk.register.lager import innlesing as fillager
from imdi_cli.tolk.register.lager import liste as listelager
from imdi_cli.tolk.register.regler import innlesing, rapport
from imdi_cli.tolk.register.regler.celler import DATOKOLONNER, les_celler
from imdi_cli.tolk.register.steg.felles import les_sprak
from imdi_cli.tolk.register.steg.kategori import praksis, regn_om
from imdi_cli.tolk.register.steg.oppslag import ROLLER, fylkesnumre
from imdi_cli.tolk.register.typer import Kategoriendring, Sluttgrunn, Tolk
from imdi_cli.tolk.register.typer.innlesing import Celler, Gammel, Importrapport, Lest, Rapportlinje

PROSENT = 100  # how far `fremdrift` counts while a file is read
_LEST, _KOLONNE = 25, 3
_TVIL = "Se over den nye rapporten før noe lagres."


class Fil(NamedTuple):
    """A file that has been read, and not yet compared with the register."""

    sti: Path
    sha256: str
    celler: Celler

    @property
    def gamle(self) -> dict[str, int]:
        """How many rows state each category of the scale before 2020."""
        return {gammel: len(rader) for gammel, rader in self.celler.gamle.items()}


class Plan(NamedTuple):
    """What storing a file would do, and what that rests on: the file's digest and the journal's head."""

    fil: Fil
    gamle: Mapping[str, Gammel]
    lest: Lest
    for_: dict[int, Tolk]
    rapport: Importrapport
    hode: int

    def linjer(self) -> Iterator[Rapportlinje]:
        """Tell of every row of the file."""
        return rapport.linjer(self.fil.celler, self.rapport)

    def tvil(self) -> list[tuple[int, str, str, str]]:
        """List what someone should look into: (line, field, reason, what to do)."""
        return rapport.tvil(self.fil.celler, self.rapport)


def les(k: Kontekst, sti: Path, fremdrift: Callable[[int], None] = lambda antall: None) -> Fil:
    """Read the cells of a CSV file or a workbook. Raises Feil when it is no register, or was read in before.

    What is wrong with single cells is kept for the report. `fremdrift` is told how far it has come, in PROSENT.
    """
    k.krev_rolle(*ROLLER)
    with les_tabell(sti, datokolonner=DATOKOLONNER) as tabell:
        plass = innlesing.finn_kolonner(sti.name, tabell.kolonner)
        sha256 = _sha256(sti)
        _krev_ny_fil(k, sha256)
        rader = list(tabell)
    fremdrift(_LEST)
    celler = les_celler(
        rader,
        plass,
        i_dag=k.i_dag,
        fylker=fylkesnumre(k),
        sprak=lambda tekst: _finn_sprak(k, tekst),
        fremdrift=lambda antall: fremdrift(_KOLONNE * antall),
    )
    fremdrift(PROSENT - _LEST - _KOLONNE * len(plass))
    _krev_samme_fil(sti, sha256)
    return Fil(sti, sha256, celler)


def forbered(k: Kontekst, fil: Fil, gamle: Mapping[str, Gammel] | None = None) -> Plan:
    """Compare a file with the register: what would become of each row. Nothing is stored.

    Raises Bruksfeil when the file states old categories and nobody has said what to do with them.
    """
    k.krev_rolle(*ROLLER)
    if uten := fil.gamle.keys() - (gamle or {}).keys():
        raise Bruksfeil(
            f"{fil.sti.name} har gamle kategorier ({', '.join(sorted(uten))}), fra før 2020. De svarer ikke til "
            "dagens, og må ikke oversettes.",
            neste="Oppgi --gammel-kategori ignorer (regn ut av kvalifikasjonene) eller --gammel-kategori avvis.",
            hjemmel="tolkeforskriften § 11",
        )
    hode = fillager.hode(k.base)
    lest = innlesing.samle(
        fil.celler,
        i_dag=k.i_dag,
        praksis=praksis(k, k.i_dag),
        gamle=gamle,
        stengte=_stengte(k),
        avsluttede=lager.avsluttede(k.base),
        fort=_fort(k),
        kjente=fillager.kjente(k.base),
    )
    for_ = {t.tolkenummer: t for t in lager.alle(k.base)}
    return Plan(fil, gamle or {}, lest, for_, _rapport(fil, gamle or {}, lest, for_), hode)


def lagre(k: Kontekst, plan: Plan, *, uten_avviste: bool = False) -> Importrapport:
    """Store what the report said, all of it or nothing.

    Interpreters who stand in the register are brought to what the file says, and what they were is kept; those who
    are not in the file are left as they are. `uten_avviste` leaves out the interpreters with a refused row. Raises
    Feil for a file with refused rows, and when file or register is another than the one reported on.
    """
    k.krev_rolle(*ROLLER)
    fil, lest, r = plan.fil, plan.lest, plan.rapport
    if not uten_avviste:
        krev_feilfri(plan)
    if not lest.personer:
        raise Feil(f"{fil.sti.name} har ingen rader som kan leses inn.", neste="Rett filen, og les den inn på nytt.")
    _krev_samme_fil(fil.sti, fil.sha256)
    with k.base.atomisk():
        _krev_ny_fil(k, fil.sha256)
        if fillager.hode(k.base) != plan.hode and forbered(k, fil, plan.gamle)[2:5] != plan[2:5]:
            raise Feil(
                "Registeret er endret etter at rapporten ble laget. Ingenting er lest inn.",
                neste=f"{_TVIL}  imdi tolk importer {fil.sti.name}",
            )
        reaksjoner = reaksjon.etter_tolk(k)
        nr = neste_id(k.base, "innlesing")
        with skritt(k, "tolk.importert", f"innlesing:{nr}") as s:
            innlest(k, s, nr=nr, slag="tolk", filnavn=fil.sti.name, sha256=fil.sha256, rader=lest.rader)
            _sett_inn(s, lest, set(r.nye))
            sist = lager.sist_endret(k.base) if r.endret else {}
            godkjente = lager.godkjente(k.base) if r.endret else set()
            regnes = {*reaksjoner, *(nokkel[0] for nokkel in godkjente)}
            for nr, er in lest.tolker(r.endret).items():
                _endre_person(k, s, plan.for_[nr], er)
                _endre_sprak(k, s, plan.for_[nr], er, sist, godkjente)
            for nr in (n for n in (*r.nye, *r.endret) if n in regnes):
                regn_om(k, s, nr)
    return r


def krev_feilfri(plan: Plan) -> None:
    """Stop when a row is refused. Raises Feil that lists what is wrong, row by row."""
    innlesing.krev_feilfri(plan.fil.sti.name, plan.lest.feil)


def importer(k: Kontekst, sti: Path, *, gamle: Mapping[str, Gammel] | None = None) -> Importrapport:
    """Read, compare and store in one go, for whoever has said yes beforehand. Raises Feil as the three."""
    return lagre(k, forbered(k, les(k, sti), gamle))


def _sha256(sti: Path) -> str:
    try:
        with sti.open("rb") as fil:
            return file_digest(fil, "sha256").hexdigest()
    except OSError as feil:
        raise Feil(f"{sti.name} kan ikke leses: {filfeil(feil)}.", neste="Sjekk navnet og mappen.") from feil


def _krev_samme_fil(sti: Path, sha256: str) -> None:
    """Stop when the file is another than the one that was read. Raises Feil."""
    if _sha256(sti) != sha256:
        raise Feil(
            f"{sti.name} ble endret mens den ble lest inn. Ingenting er lagret.",
            neste=f"{_TVIL}  imdi tolk importer {sti.name}",
        )


def _krev_ny_fil(k: Kontekst, sha256: str) -> None:
    if tidligere := lager.innlest(k.base, sha256):
        navn, dato, rader = tidligere
        raise Feil(
            f"Filen er lest inn før: {vis_dato(date.fromisoformat(dato))}, som {navn} ({rader} rader).",
            neste="Se tolkene:  imdi tolk liste",
        )


def _finn_sprak(k: Kontekst, tekst: str) -> tuple[str, str]:
    """Give a language's official name and kind. Raises Bruksfeil with near names."""
    funnet = les_sprak(k, tekst)
    return funnet.sprak, funnet.tolketype.value


def _stengte(k: Kontekst) -> dict[int, tuple[str, str]]:
    """Say of each number that is not to be used again what became of it, and what to write instead."""
    slettet, sammen = fillager.brukte(k.base)
    ut = {
        nr: (
            f"Tolk {nr} ble slettet {vis_dato(date.fromisoformat(dag))}. Numre brukes ikke igjen.",
            "Gi et nytt nummer.",
        )
        for nr, dag in slettet.items()
    }
    return ut | {
        nr: (f"Tolk {nr} er slått sammen med {behold}.", f"Skriv {behold} i stedet.") for nr, behold in sammen.items()
    }


def _fort(k: Kontekst) -> dict[tuple[int, str, str], str]:
    """Map (number, official name, kind) to how the language stands in the register, where that is otherwise."""
    register = sprakregister()
    andre = {s: kjent.navn for s in listelager.sprak(k.base) if (kjent := register.finn(s)) and kjent.navn != s}
    return {(nr, andre[s], slag): s for nr, s, slag in fillager.oppforinger_i(k.base, andre)} if andre else {}


def _rapport(fil: Fil, gamle: Mapping[str, Gammel], lest: Lest, for_: Mapping[int, Tolk]) -> Importrapport:
    """Compare a file with what stands in the register."""
    felles = lest.tolker([nr for nr in lest.personer if nr in for_])
    endret = [nr for nr, t in felles.items() if _i_fil(for_[nr]) != t]
    kategorier: dict[str, int] = {}
    for rad in lest.sprak:
        kategorier[rad[3] or ""] = kategorier.get(rad[3] or "", 0) + 1
    endringer = []
    for nr in endret:
        var = {s.oppforing: s.kategori for s in for_[nr].sprak}
        er = {s.oppforing: s.kategori for s in felles[nr].sprak}
        endringer += [Kategoriendring(nr, *o, fra, er.get(o)) for o, fra in var.items() if fra != er.get(o)]
    return Importrapport(
        filnavn=fil.sti.name,
        rader=lest.rader,
        nye=[nr for nr in lest.personer if nr not in for_],
        endret=endret,
        uendret=len(felles) - len(endret),
        ikke_i_filen=[nr for nr in for_ if nr not in lest.personer and nr not in lest.utelatt],
        kategorier=dict(sorted(kategorier.items(), key=lambda par: par[0] or "Z")),
        kategoriendringer=endringer,
        avvik=lest.avvik,
        merknader=lest.merknader,
        avvist=lest.feil,
        utelatt=lest.utelatt,
        dubletter=lest.dubletter,
        endringer={
            nr: rapport.endret(for_[nr], felles[nr], lager.som_rad(for_[nr]), lager.som_rad(felles[nr]))
            for nr in endret
        },
        gamle={gammel: (antall, gamle[gammel]) for gammel, antall in fil.gamle.items()},
    )


def _i_fil(t: Tolk) -> Tolk:
    """Give an interpreter as a file can tell of them: it says nothing of adressesperre."""
    return t._replace(sist=0, adressesperre=None)


def _sett_inn(s: Skritt, lest: Lest, nye: set[int]) -> None:
    """Put in interpreters who were not there."""
    alle = len(nye) == len(lest.personer)
    for (tabell, kolonner), rader in zip(
        fillager.RADER, (list(lest.personer.values()), lest.sprak, lest.kvalifikasjoner), strict=True
    ):
        s.sett_inn_mange(tabell, kolonner, rader if alle else [rad for rad in rader if rad[0] in nye])


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


def _endre_sprak(
    k: Kontekst,
    s: Skritt,
    var: Tolk,
    er: Tolk,
    sist: Mapping[tuple[object, ...], int],
    godkjente: Collection[tuple[object, ...]],
) -> None:
    """Bring the languages and qualifications to what the file says; the journal keeps what they were.

    A qualification that is not in the file ends; none is deleted. One that ended so before begins again. What a
    recognition here has given does not end by a file that does not know of it.
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
        if (tabell, nokkel) not in [(t, n) for t, n, _ in nye] and tuple(nokkel.values()) not in godkjente:
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
