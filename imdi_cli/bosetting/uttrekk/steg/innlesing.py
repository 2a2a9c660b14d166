"""An extract read from its files, held to the rules, and stored: numbered, never changed, all of it or nothing.

Everything is read before anything is written: the database is locked only while what is already good goes in, and an
import that fails leaves the last good extract in force.
"""

from array import array
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from datetime import date
from hashlib import file_digest
from pathlib import Path
from typing import NamedTuple

from imdi_cli.base.journal import skritt
from imdi_cli.bosetting.grunnlag import steg as grunnlag
from imdi_cli.bosetting.grunnlag.typer import Rapport
from imdi_cli.bosetting.uttrekk import lager
from imdi_cli.bosetting.uttrekk.regler import felter, forrige, hendelser, kommuner, lesing, samlet, tabell
from imdi_cli.bosetting.uttrekk.regler import personer as pakket
from imdi_cli.bosetting.uttrekk.regler.sjekk import Funnliste, Sjekk
from imdi_cli.bosetting.uttrekk.steg import ROLLER, register
from imdi_cli.bosetting.uttrekk.steg.sammenligning import klare
from imdi_cli.bosetting.uttrekk.typer import ALDRI, Alvor, Funn, Kommuneaar, Kommunerad, Uttrekk, Virkning
from imdi_cli.filer.les.tabell import Tabell, les_tabell
from imdi_cli.kjerne.avslag import Avslag, Bruksfeil, Feil
from imdi_cli.kjerne.dato import kort_dato
from imdi_cli.kjerne.kontekst import Kontekst

_FORSTE_DAG = date(1990, 1, 1)
_VIS = 10
_SAERLIG = "integreringsforskriften § 51"


class KanIkkeLeseInnOpplysninger(Avslag):
    """The file holds personal data that the statistics have no need of."""


class Kilder(NamedTuple):
    """What an extract is read from: its files, its day, and what a person says of them."""

    personer: Path
    dato: date
    kommuner: Path | None = None
    hendelser: Path | None = None
    kolonner: Sequence[str] = ()
    tegnsett: str = ""


class Lest(NamedTuple):
    """Files that have been read and judged. `personer` is None when the header alone stopped it."""

    kilder: Kilder
    sha256: str
    personer: pakket.Personer | None
    kommuner: list[Kommuneaar]
    hendelser: list[hendelser.Hendelsesrad]
    funn: list[Funn]

    @property
    def stoppet(self) -> bool:
        """True when something cannot be stored, so that nothing is."""
        return any(tabell.regel(f.regel, f.form).virkning is Virkning.STOPPER for f in self.funn)


def er_personfil(fil: Path) -> bool:
    """Say whether a file has persons in it and not published figures; what is wrong with it is said by its reader."""
    try:
        with les_tabell(fil) as t:
            return felter.er_personfil(t.kolonner)
    except Feil:
        return False


def importer_publisert(k: Kontekst, fil: Path) -> Rapport:
    """Read in a file that IMDi has published. Raises Bruksfeil for a file of persons, Feil for what is neither."""
    if er_personfil(fil):
        raise Bruksfeil(
            f"{fil.name} er et uttrekk med personer, og da må du si hvilken dag det er tatt (--uttrekk-dato).",
            neste=f"imdi bosetting importer {fil.name} --uttrekk-dato {kort_dato(k.i_dag)}",
        )
    return grunnlag.importer(k, fil)


def les(k: Kontekst, kilder: Kilder, meld: Callable[[int], None] = lambda _: None) -> Lest:
    """Read the files of an extract and hold them to the rules; nothing is stored. `meld` is told of rows read.

    Raises Bruksfeil for a day that cannot be, Feil for a file that is no table, KanIkkeLeseInnOpplysninger.
    """
    k.krev_rolle(*ROLLER)
    _krev_dag(k, kilder.dato)
    sha256 = _sha256(kilder.personer)
    funn = Funnliste()
    fil = kilder.personer
    valg = felter.les_kolonnevalg(kilder.kolonner, [*felter.ETTER_NAVN, *felter.KOMMUNEFELT, *felter.HENDELSESHODE])
    with les_tabell(fil, datokolonner=_datokolonner(valg), tegnsett=kilder.tegnsett) as t:
        hode = felter.les_hode(fil.name, t.kolonner, tuple(felter.ETTER_NAVN), felter.HODE, valg)
        _sjekk_hode(fil, hode, funn)
        if hode.mangler:
            return Lest(kilder, sha256, None, [], [], funn.alle())
        fast = register.fast(k, kilder.dato, har_status="status" in hode.plass)
        sjekk, ordbok = Sjekk(fast), register.ordbok(k, kilder.dato)
        personer = lesing.les_personer(
            fil.name, t.kolonnebolker(lesing.BOLK), hode, ordbok, sjekk, funn, fast.dato, meld
        )
    for samlet_funn in sjekk.samlede():
        funn.legg(samlet_funn)
    samlet.sjekk_samlet(personer, fast.dato, funn)
    hendelsene = _les_hendelser(k, kilder, valg, personer, ordbok, funn) if kilder.hendelser else []
    kommunene = _les_kommuner(kilder, valg, personer, funn) if kilder.kommuner else []
    _mot_forrige(k, kilder.dato, personer, funn)
    return Lest(kilder, sha256, personer, kommunene, hendelsene, funn.alle())


def krev_lesbar(k: Kontekst, lest: Lest) -> None:
    """Stop when something in the files cannot be stored. Raises Feil that says how much, and what holds instead."""
    if not lest.stoppet:
        return
    feil = [f for f in lest.funn if tabell.regel(f.regel, f.form).alvor is Alvor.FEIL]
    antall = sum(f.antall for f in feil)
    andre = sum(f.antall for f in lest.funn) - antall
    slag = len({f.regel for f in feil})
    hva = f"{antall} feil av {_TALLORD.get(slag, str(slag))} slag" if slag > 1 else f"{antall} feil"
    merk = f", {andre} forhold bør sjekkes" if andre else ""
    gjelder = lager.alle(k.base)
    fakta = []
    if gjelder:
        siste = max(gjelder, key=lambda u: (u.dato, u.nr))
        fakta = [("Gjelder fortsatt", f"uttrekk {siste.nr} fra {kort_dato(date.fromisoformat(siste.dato))}")]
    raise Feil(
        f"Filen er ikke lest inn: {hva} må rettes{merk}.",
        neste=f"Hele listen, klar til å sendes:  imdi bosetting valider {lest.kilder.personer} "
        f"--uttrekk-dato {lest.kilder.dato} --ut feil.xlsx",
        fakta=fakta,
    )


_TALLORD = dict(enumerate(("null", "ett", "to", "tre", "fire", "fem", "seks", "sju", "åtte", "ni")))


def lagre(k: Kontekst, lest: Lest) -> Uttrekk:
    """Store what was read as a new extract. Raises Feil as `krev_lesbar`, and for a file that is read in before."""
    k.krev_rolle(*ROLLER)
    krev_lesbar(k, lest)
    p, kilder = lest.personer, lest.kilder
    assert p is not None
    ventetid = samlet.lengste_ventetid(p, kilder.dato.toordinal())
    rekkefolge = _rekkefolge(p)
    with k.base.atomisk():
        if tidligere := lager.med_fil(k.base, lest.sha256):
            raise Feil(
                f"Filen er lest inn før: {kort_dato(date.fromisoformat(tidligere.innlest))}, som uttrekk "
                f"{tidligere.nr}.",
                neste=f"imdi bosetting uttrekk vis {tidligere.nr}",
            )
        nr = lager.neste_nr(k.base)
        with skritt(k, "uttrekk.lest", f"uttrekk:{nr}") as s:
            s.data.update(personer=len(p), utelatt=len(p.ute))
            s.sett_inn(
                lager.UTTREKK,
                {
                    "nr": nr,
                    "dato": kilder.dato.isoformat(),
                    "filnavn": kilder.personer.name,
                    "sha256": lest.sha256,
                    "sha256_opprinnelig": lest.sha256,
                    "personer": len(p),
                    "utelatt": len(p.ute),
                    "lengste_ventetid": ventetid,
                    "kommunefil": kilder.kommuner.name if kilder.kommuner else None,
                    "kommuner_sha256": _sha256(kilder.kommuner) if kilder.kommuner else None,
                    "hendelsesfil": kilder.hendelser.name if kilder.hendelser else None,
                    "hendelser_sha256": _sha256(kilder.hendelser) if kilder.hendelser else None,
                    "innlest": k.i_dag.isoformat(),
                },
            )
            fast = {"uttrekk": nr}
            s.last(lager.PERSON, fast, lager.PERSONKOLONNER, p.rader(rekkefolge))
            if lest.kommuner:
                s.last(lager.KOMMUNEAAR, fast, Kommuneaar._fields, lest.kommuner)
            if lest.hendelser:
                nummer = {plass: person for person, plass in enumerate(rekkefolge, 1)}
                s.last(lager.HENDELSE, fast, lager.HENDELSESKOLONNER, _hendelsesrader(lest.hendelser, nummer))
            if lest.funn:
                s.last(lager.FUNN, fast, lager.FUNNKOLONNER, ((n, *f) for n, f in enumerate(lest.funn, 1)))
        ny = lager.uttrekk(k.base, nr)
    assert ny is not None
    return ny


def importer(k: Kontekst, kilder: Kilder) -> Uttrekk:
    """Read and store in one go. Raises as `les` and `lagre`."""
    return lagre(k, les(k, kilder))


def _krev_dag(k: Kontekst, dato: date) -> None:
    if not _FORSTE_DAG <= dato <= k.i_dag:
        raise Bruksfeil(
            f"Et uttrekk kan ikke være tatt {kort_dato(dato)} (--uttrekk-dato).",
            neste=f"Oppgi en dag fra {kort_dato(_FORSTE_DAG)} til i dag.",
        )


def _sha256(sti: Path) -> str:
    """Digest a file; what is wrong with it is said by its reader."""
    try:
        with sti.open("rb") as fil:
            return file_digest(fil, "sha256").hexdigest()
    except OSError:
        return ""


def _datokolonner(valg: dict[str, str]) -> set[str]:
    navn = {k.navn for k in felter.KOLONNER if k.slag == felter.DATO}
    return navn | {fra for fra, til in valg.items() if til in navn}


def _sjekk_hode(fil: Path, hode: felter.Hode, funn: Funnliste) -> None:
    """Rules 1, 2 and 7. Raises KanIkkeLeseInnOpplysninger."""
    if hode.saerlige:
        raise KanIkkeLeseInnOpplysninger(
            " ".join(tabell.regel(7).melding.format(kol=kolonne) for kolonne in hode.saerlige[:_VIS]),
            hjemmel=_SAERLIG,
            neste=f"Fjern dem, og les inn på nytt:  imdi bosetting importer {fil.name} --uttrekk-dato DATO",
        )
    for kolonne in hode.mangler:
        funn.legg(Funn(1, 0, kolonne, "", tabell.regel(1).melding.format(kol=kolonne, fil=fil.name)))
    for kolonne in hode.ukjente:
        funn.legg(Funn(2, 0, kolonne, "", tabell.regel(2).melding.format(kol=kolonne)))


def _rader(t: Tabell, hode: felter.Hode) -> Iterator[tuple[int, dict[str, str]]]:
    for linje, celler in t:
        yield linje, {felt: celler[plass] for felt, plass in hode.plass.items()}


def _les_hendelser(
    k: Kontekst,
    kilder: Kilder,
    valg: dict[str, str],
    p: pakket.Personer,
    ordbok: lesing.Ordbok,
    funn: Funnliste,
) -> list[hendelser.Hendelsesrad]:
    fil = kilder.hendelser
    assert fil is not None
    with les_tabell(fil, datokolonner={"dato", "registrert_tid"}, tegnsett=kilder.tegnsett) as t:
        hode = felter.les_hode(fil.name, t.kolonner, felter.HENDELSESHODE, felter.HENDELSESHODE, valg)
        _sjekk_hode(fil, hode, funn)
        if hode.mangler:
            return []
        plass = {id_: nr for nr, id_ in enumerate(p.ider)}
        ut = hendelser.les_hendelser(_rader(t, hode), plass, ordbok.leser("bosatt_kommune"), funn)
    maaneder = int(k.regelverk.paa("uttrekk.registrering", kilder.dato).verdi)  # type: ignore[arg-type]  # a number
    i_dag = kilder.dato.toordinal()
    p.ute |= hendelser.sjekk_hendelser(
        ut,
        p.ider.__getitem__,
        lambda nr, dag: register.stedsnavn(nr, dag if dag < ALDRI else i_dag),
        maaneder,
        funn,
    )
    return ut


def _les_kommuner(kilder: Kilder, valg: dict[str, str], p: pakket.Personer, funn: Funnliste) -> list[Kommuneaar]:
    fil = kilder.kommuner
    assert fil is not None
    with les_tabell(fil, datokolonner={"vedtak_dato"}, tegnsett=kilder.tegnsett) as t:
        hode = felter.les_hode(fil.name, t.kolonner, felter.KOMMUNEFELT, felter.KOMMUNEHODE, valg)
        _sjekk_hode(fil, hode, funn)
        if hode.mangler:
            return []
        lest = kommuner.les_kommuner((Kommunerad(*rad) for rad in _rader(t, hode)), register.steder(), funn)
    aar = {d: date.fromordinal(d).year for (d,) in set(p.felter("bosatt")) if d < ALDRI}
    bosatte: Counter[tuple[int, str]] = Counter(
        (aar[bosatt], f"{kommune:04}")
        for nr, (kommune, skjermet, bosatt) in enumerate(p.felter("bosatt_kommune", "skjermet", "bosatt"))
        if bosatt in aar and not skjermet and nr not in p.ute
    )
    kommuner.sjekk_kommuner(lest, bosatte, funn)
    return lest.rader


def _mot_forrige(k: Kontekst, dato: date, p: pakket.Personer, funn: Funnliste) -> None:
    """Rules 40–42, against the newest extract that was taken before this one."""
    tidligere = [u for u in lager.alle(k.base) if u.dato < dato.isoformat()]
    if not tidligere:
        return
    u = max(tidligere, key=lambda u: (u.dato, u.nr))
    dag = date.fromisoformat(u.dato)
    t0 = forrige.maanedsslutt(dag).toordinal()
    i_aar = lager.bosatte_i(k.base, u.nr, date(dag.year, 1, 1).toordinal(), dag.toordinal())
    forrige.sjekk_mot_forrige(
        p,
        dato,
        forrige.Forrige(
            u.nr,
            dag,
            klare(k, u, t0),
            lager.bosatt_fra(k.base, u.nr, date(dag.year - 1, 1, 1).toordinal(), t0),
            i_aar,
        ),
        {nr: register.stedsnavn(nr, dag.toordinal()) for nr in i_aar if nr},
        funn,
    )


def _rekkefolge(p: pakket.Personer) -> list[int]:
    """Give the places of the persons by the day they were settled, then the day the waiting ended."""
    nokler = array("q", (bosatt << 22 | slutt for bosatt, slutt in p.felter("bosatt", "slutt")))  # a day has 22 bits
    return sorted(range(len(p)), key=nokler.__getitem__)


def _hendelsesrader(rader: Sequence[hendelser.Hendelsesrad], nummer: dict[int, int]) -> Iterator[tuple[object, ...]]:
    for nr, h in enumerate(rader, 1):
        yield (
            *(nr, h.hendelse_id, nummer[h.person], h.type, h.dag, f"{h.kommune:04}"),
            *(h.liste, h.svar, h.nei_grunn, h.registrert),
        )
