"""The SQL of extracts: storing one, and asking it for the persons who matter for a day."""

from datetime import date

from imdi_cli.base.tabell import Tabell
from imdi_cli.bosetting.uttrekk.typer import ALDRI, Arbeidsrad, Funn, Hendelse, Kommuneaar, Uttrekk
from imdi_cli.kjerne.kontekst import Base, Rad

UTTREKK = Tabell(
    "bosetting_uttrekk",
    ("nr",),
    (
        *("dato", "sha256", "sha256_opprinnelig", "personer", "utelatt", "lengste_ventetid"),
        *("kommuner_sha256", "hendelser_sha256", "innlest"),
    ),
    skjult=("filnavn", "kommunefil", "hendelsesfil"),
)
PERSONKOLONNER = (
    *("nr", "person_id", "husstand_id", "yngste", "feil", "fordelt_kommune", "tildelt_kommune", "bosatt_kommune"),
    *("husstand", "fodt", "statsborgerskap", "em", "skjermet", "sakstype", "husstandstype", "etat", "boform"),
    *("tillatelse", "soknad", "vedtak", "innreise", "kartlagt", "fordelingsklar", "fordelt", "tildelt", "bosatt"),
    *("avsluttet", "grunn", "kjonn", "opprinnelse", "utreise", "soknad_bosetting", "selvbosetting", "hastesak"),
    *("linje", "slutt"),
)
HENDELSESKOLONNER = (
    *("nr", "hendelse_id", "person", "type", "dag", "kommune", "liste", "svar", "nei_grunn", "registrert"),
)
FUNNKOLONNER = ("nr", "regel", "rad", "felt", "verdi", "melding", "person", "antall", "form")
PERSON = Tabell("bosetting_person", ("uttrekk", "nr"), PERSONKOLONNER[1:])
KOMMUNEAAR = Tabell("bosetting_kommuneaar", ("uttrekk", "aar", "kommune"), Kommuneaar._fields[2:])
HENDELSE = Tabell("bosetting_hendelse", ("uttrekk", "nr"), HENDELSESKOLONNER[1:])
FUNN = Tabell("bosetting_funn", ("uttrekk", "nr"), FUNNKOLONNER[1:])

_FELT = (
    "nr, dato, filnavn, sha256, sha256_opprinnelig, personer, lengste_ventetid, kommunefil, hendelsesfil, innlest, "
    "utelatt"
)
_KOMMUNER = ("fordelt_kommune", "tildelt_kommune", "bosatt_kommune")
_ARBEIDSFELT = ", ".join(f"cast({f} AS INTEGER)" if f in _KOMMUNER else f for f in Arbeidsrad._fields)
# Settled from 1 January of the year before; then those who wait on one of the days, or whose case ended after the
# first of them: by the index on `slutt`, first those whose waiting ended, then those who wait still. `vedtak <= :ref`
# is read in the index, before the row. A person is in one of the three.
_ARBEIDSSETT = (
    ("uttrekk = :nr AND bosatt BETWEEN :fra AND :ref AND feil = 0"),
    (
        "uttrekk = :nr AND slutt > :ifjor AND slutt <= :lengst AND vedtak <= :ref AND bosatt > :ref AND feil = 0 "
        "AND (slutt > :ref OR slutt > :forrige OR vedtak <= :ifjor)"
    ),
    (f"uttrekk = :nr AND slutt = {ALDRI} AND vedtak <= :ref AND feil = 0"),
)


def _uttrekk(rad: Rad) -> Uttrekk:
    return Uttrekk._make((*rad[:7], rad[7] is not None, rad[8] is not None, *rad[9:]))


def alle(base: Base) -> list[Uttrekk]:
    """Fetch every extract, oldest number first."""
    return [_uttrekk(rad) for rad in base.hent(f"SELECT {_FELT} FROM bosetting_uttrekk ORDER BY nr")]


def uttrekk(base: Base, nr: int) -> Uttrekk | None:
    """Fetch one extract."""
    rad = base.en(f"SELECT {_FELT} FROM bosetting_uttrekk WHERE nr = :nr", nr=nr)
    return _uttrekk(rad) if rad else None


def med_fil(base: Base, sha256: str) -> Uttrekk | None:
    """Fetch the extract made of a file, by the digest it had then."""
    rad = base.en(f"SELECT {_FELT} FROM bosetting_uttrekk WHERE sha256_opprinnelig = :sha256", sha256=sha256)
    return _uttrekk(rad) if rad else None


def neste_nr(base: Base) -> int:
    """Give the number the next extract gets. Must lie inside `atomisk`."""
    return int(base.hent("SELECT coalesce(max(nr), 0) + 1 FROM bosetting_uttrekk")[0][0])


def arbeidssett(base: Base, nr: int, ref: int, *, fra: int, forrige: int, ifjor: int, lengst: int) -> list[Rad]:
    """Fetch the persons who matter for a day, in the columns of Arbeidsrad. All days are day numbers.

    `fra` is 1 January of the year before, `forrige` the end of the month before, `ifjor` of the month last year,
    `lengst` the last day anyone waiting on `ref` can have waited to.
    """
    dager = {"nr": nr, "ref": ref, "fra": fra, "forrige": forrige, "ifjor": ifjor, "lengst": lengst}
    ut: list[Rad] = []
    for hvor in _ARBEIDSSETT:
        brukt = {navn: v for navn, v in dager.items() if f":{navn}" in hvor}
        ut += base.hent(f"SELECT {_ARBEIDSFELT} FROM bosetting_person WHERE {hvor} ORDER BY nr", **brukt)
    return ut


def arbeidsnumre(base: Base, nr: int, ref: int, *, fra: int, forrige: int, ifjor: int, lengst: int) -> list[int]:
    """Fetch the numbers of the same persons, in the same order."""
    dager = {"nr": nr, "ref": ref, "fra": fra, "forrige": forrige, "ifjor": ifjor, "lengst": lengst}
    ut: list[int] = []
    for hvor in _ARBEIDSSETT:
        brukt = {navn: v for navn, v in dager.items() if f":{navn}" in hvor}
        ut += [n for (n,) in base.hent(f"SELECT nr FROM bosetting_person WHERE {hvor} ORDER BY nr", **brukt)]
    return ut


def kommuneaar(base: Base, nr: int, aar: int) -> list[Kommuneaar]:
    """Fetch what the kommuner were asked for and decided for a year."""
    rader = base.hent(
        f"SELECT {', '.join(Kommuneaar._fields)} FROM bosetting_kommuneaar "
        "WHERE uttrekk = :nr AND aar = :aar ORDER BY kommune",
        nr=nr,
        aar=aar,
    )
    return [Kommuneaar(*rad) for rad in rader]


def hendelser(base: Base, nr: int, fra: int, til: int) -> list[Hendelse]:
    """Fetch the events of a span of days; `person` is bosetting_person.nr. Persons left out have none."""
    rader = base.hent(
        "SELECT h.person, h.type, h.dag, cast(h.kommune AS INTEGER), h.registrert, h.svar, h.nei_grunn "
        "FROM bosetting_hendelse h JOIN bosetting_person p ON p.uttrekk = h.uttrekk AND p.nr = h.person "
        "WHERE h.uttrekk = :nr AND h.dag BETWEEN :fra AND :til AND p.feil = 0 ORDER BY h.dag, h.nr",
        nr=nr,
        fra=fra,
        til=til,
    )
    return [Hendelse(*rad) for rad in rader]


def funn(base: Base, nr: int) -> list[Funn]:
    """Fetch what the rules said of an extract."""
    rader = base.hent(f"SELECT {', '.join(Funn._fields)} FROM bosetting_funn WHERE uttrekk = :nr ORDER BY nr", nr=nr)
    return [Funn(*rad) for rad in rader]


def regeltreff(base: Base, nr: int) -> list[tuple[int, int, int]]:
    """Count what the rules said of an extract: (rule, form, how many), by rule."""
    rader = base.hent(
        "SELECT regel, form, cast(sum(antall) AS bigint) FROM bosetting_funn WHERE uttrekk = :nr "
        "GROUP BY regel, form ORDER BY regel, form",
        nr=nr,
    )
    return [(regel, form, int(n)) for regel, form, n in rader]


def klare(base: Base, nr: int, dag: int, lengst: int, *, unntatt: int, kap6: int, mottak: int) -> list[str]:
    """Fetch the ids of those who wait on a day. `unntatt` is the reason that takes a case out, the rest a permit."""
    delene = (f"slutt > :dag AND slutt <= :lengst AND slutt < {ALDRI}", f"slutt = {ALDRI}")
    ut: list[str] = []
    for del_ in delene:
        verdier = {"lengst": lengst} if ":lengst" in del_ else {}
        if ":dag" in del_:
            verdier["dag"] = dag
        rader = base.hent(
            f"SELECT person_id FROM bosetting_person WHERE uttrekk = :nr AND {del_} AND vedtak <= :dagen "
            "AND feil = 0 AND grunn <> :unntatt AND (tillatelse <> :kap6 OR sakstype = :mottak)",
            nr=nr,
            dagen=dag,
            unntatt=unntatt,
            kap6=kap6,
            mottak=mottak,
            **verdier,
        )
        ut += [id_ for (id_,) in rader]
    return ut


def bosatt_fra(base: Base, nr: int, fra: int, til: int) -> dict[str, int]:
    """Fetch who was settled in a span of days, errors and all: person → day."""
    rader = base.hent(
        "SELECT person_id, bosatt FROM bosetting_person WHERE uttrekk = :nr AND bosatt BETWEEN :fra AND :til",
        nr=nr,
        fra=fra,
        til=til,
    )
    return dict(rader)


def bosatte_i(base: Base, nr: int, fra: int, til: int) -> dict[int, int]:
    """Count the settled of a span of days by kommune (as a number); skjermet and those left out are not there."""
    rader = base.hent(
        "SELECT cast(bosatt_kommune AS INTEGER), count(*) FROM bosetting_person WHERE uttrekk = :nr "
        "AND bosatt BETWEEN :fra AND :til AND feil = 0 AND skjermet = 0 GROUP BY bosatt_kommune",
        nr=nr,
        fra=fra,
        til=til,
    )
    return {int(kommune): int(antall) for kommune, antall in rader}


def personer(base: Base, nr: int, kolonner: tuple[str, ...]) -> list[Rad]:
    """Fetch some columns of every person of an extract, in the order they are stored in."""
    return base.hent(f"SELECT {', '.join(kolonner)} FROM bosetting_person WHERE uttrekk = :nr ORDER BY nr", nr=nr)


def bosatt_etter_maaned(base: Base, nr: int, grenser: list[date]) -> list[int]:
    """Count the settled of each month; `grenser` are first days, one more than the months."""
    rader = base.hent(
        "SELECT bosatt, count(*) FROM bosetting_person WHERE uttrekk = :nr AND bosatt BETWEEN :fra AND :til "
        "AND feil = 0 GROUP BY bosatt ORDER BY bosatt",
        nr=nr,
        fra=grenser[0].toordinal(),
        til=grenser[-1].toordinal() - 1,
    )
    numre = [d.toordinal() for d in grenser]
    ut = [0] * (len(grenser) - 1)
    for bosatt, antall in rader:
        ut[next(i for i in range(len(ut)) if bosatt < numre[i + 1])] += int(antall)
    return ut
