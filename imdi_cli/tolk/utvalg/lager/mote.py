"""The SQL of meetings: cases, calls, who decided on habilitet, votes, additions.

Who reported a matter is never asked for here: `varsler_identitet` is not the committee's.
"""

from imdi_cli.base.nummer import Saksnummer
from imdi_cli.base.tabell import Tabell
from imdi_cli.kjerne.kontekst import Base
from imdi_cli.tolk.sak.typer.koder import Utfall
from imdi_cli.tolk.utvalg.lager import delt
from imdi_cli.tolk.utvalg.typer.rader import (
    Avgjort,
    Innkalling,
    Mote,
    Motesak,
    Stemme,
    Tillegg,
    Varselord,
)

MOTE = Tabell(
    "utvalg_mote", ("aar", "lopenr"), ("dato", "kl", "leder", "innkalt", "protokoll", "signert"), skjult=("sted",)
)
MOTESAK = Tabell("utvalg_motesak", ("aar", "lopenr", "sak_aar", "sak_lopenr"), ("framlegg",), skjult=("merknad",))
NAVN = Tabell("utvalg_navn", ("sak_aar", "sak_lopenr", "nr"), (), skjult=("navn", "rolle"))
INNKALLING = Tabell(
    "utvalg_innkalling",
    ("id",),
    ("aar", "lopenr", "medlem", "i_stedet_for", "sak", "innkalt", "forfall", "brev", "erklaring"),
)
HABILITET = Tabell("utvalg_habilitet", ("habilitet",), ("aar", "lopenr", "deltok", "alle"))
STEMME = Tabell("utvalg_stemme", ("sak_aar", "sak_lopenr", "raad", "medlem"), ("i_stedet_for", "stemme", "dissens"))
TILLEGG = Tabell("utvalg_tillegg", ("aar", "lopenr", "nr"), ("dato", "av"), skjult=("tekst",))
_MOTE = ", ".join(Mote._fields)


def sakens(nr: Saksnummer) -> dict[str, object]:
    """Give the key columns of a case in the tables here."""
    return {"sak_aar": nr.aar, "sak_lopenr": nr.lopenr}


def finn(base: Base, nr: Saksnummer) -> Mote | None:
    """Fetch one meeting."""
    rad = base.en(f"SELECT {_MOTE} FROM utvalg_mote WHERE aar = :aar AND lopenr = :lopenr", **nr.nokkel)
    return Mote(*rad) if rad else None


def liste(base: Base) -> list[Mote]:
    """Fetch the meetings, newest first."""
    return [Mote(*r) for r in base.hent(f"SELECT {_MOTE} FROM utvalg_mote ORDER BY dato DESC, aar DESC, lopenr DESC")]


def saker(base: Base, nr: Saksnummer) -> list[Motesak]:
    """Fetch the cases of a meeting."""
    rader = base.hent(
        "SELECT sak_aar, sak_lopenr, merknad, framlegg, sist FROM utvalg_motesak "
        "WHERE aar = :aar AND lopenr = :lopenr ORDER BY sak_aar, sak_lopenr",
        **nr.nokkel,
    )
    return [Motesak(str(Saksnummer("S", r[0], r[1])), *r[2:]) for r in rader]


def apent_mote_med(base: Base, sak: Saksnummer) -> str | None:
    """Give the meeting that is not yet minuted and has a case on its list, if any."""
    rad = base.en(
        "SELECT m.aar, m.lopenr FROM utvalg_motesak s JOIN utvalg_mote m ON m.aar = s.aar AND m.lopenr = s.lopenr "
        "WHERE s.sak_aar = :sak_aar AND s.sak_lopenr = :sak_lopenr AND m.signert IS NULL "
        "ORDER BY m.aar DESC, m.lopenr DESC",
        **sakens(sak),
    )
    return str(Saksnummer("U", rad[0], rad[1])) if rad else None


def navn(base: Base, sak: Saksnummer) -> dict[str, str]:
    """Fetch the names that a caseworker has found in a case, with the words in their place."""
    rader = base.hent(
        "SELECT navn, rolle FROM utvalg_navn WHERE sak_aar = :sak_aar AND sak_lopenr = :sak_lopenr ORDER BY nr",
        **sakens(sak),
    )
    return {r[0]: r[1] for r in rader}


def antall_navn(base: Base, sak: Saksnummer) -> int:
    """Count the names that a caseworker has found in a case."""
    return int(
        base.hent(
            "SELECT count(*) FROM utvalg_navn WHERE sak_aar = :sak_aar AND sak_lopenr = :sak_lopenr", **sakens(sak)
        )[0][0]
    )


def varselord(base: Base, sak: Saksnummer) -> list[Varselord]:
    """Fetch what the varsler of a case say of interpreter, language and employer."""
    rader = base.hent(
        "SELECT v.tolk_navn_oppgitt, v.sprak, v.oppdragsgiver FROM sak_varsel s JOIN varsel v "
        "ON v.aar = s.varsel_aar AND v.lopenr = s.varsel_lopenr "
        "WHERE s.aar = :aar AND s.lopenr = :lopenr ORDER BY v.aar, v.lopenr",
        **sak.nokkel,
    )
    return [Varselord(*r) for r in rader]


def innkallinger(base: Base, nr: Saksnummer) -> list[Innkalling]:
    """Fetch who was called in to a meeting, in the order of calling."""
    rader = base.hent(
        "SELECT id, medlem, i_stedet_for, sak, innkalt, forfall, brev, erklaring, sist FROM utvalg_innkalling "
        "WHERE aar = :aar AND lopenr = :lopenr ORDER BY id",
        **nr.nokkel,
    )
    return [Innkalling(*r) for r in rader]


def avgjort(base: Base, nr: Saksnummer) -> dict[int, Avgjort]:
    """Fetch who decided on habilitet in a meeting, by the number of the answer."""
    rader = base.hent(
        "SELECT habilitet, deltok, alle FROM utvalg_habilitet "
        "WHERE aar = :aar AND lopenr = :lopenr ORDER BY habilitet",
        **nr.nokkel,
    )
    return {r[0]: Avgjort(r[0], tuple(map(int, delt(r[1]))), r[2] == 1) for r in rader}


def stemmer(base: Base, sak: Saksnummer) -> list[Stemme]:
    """Fetch how everyone voted in a case, by advice."""
    rader = base.hent(
        "SELECT raad, medlem, i_stedet_for, stemme, dissens FROM utvalg_stemme "
        "WHERE sak_aar = :sak_aar AND sak_lopenr = :sak_lopenr ORDER BY raad, medlem",
        **sakens(sak),
    )
    return [Stemme(r[0], r[1], r[2], Utfall(r[3]), r[4] == 1) for r in rader]


def tillegg(base: Base, nr: Saksnummer) -> list[Tillegg]:
    """Fetch what was added to the minutes, with the name of whoever did."""
    rader = base.hent(
        "SELECT t.nr, t.dato, coalesce(b.navn, t.av), t.tekst FROM utvalg_tillegg t "
        "LEFT JOIN bruker b ON b.login = t.av WHERE t.aar = :aar AND t.lopenr = :lopenr ORDER BY t.nr",
        **nr.nokkel,
    )
    return [Tillegg(*r) for r in rader]
