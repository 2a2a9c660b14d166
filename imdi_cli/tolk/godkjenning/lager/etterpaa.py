"""The SQL of what comes with a decision and after it: attempts, partial access, control of language, alerts."""

from imdi_cli.base.nummer import Saksnummer
from imdi_cli.base.tabell import Tabell
from imdi_cli.kjerne.kontekst import Base
from imdi_cli.tolk.godkjenning.lager import NOKKEL
from imdi_cli.tolk.godkjenning.typer.avgjorelse import Tiltaksresultat, Tiltakstype
from imdi_cli.tolk.godkjenning.typer.vurdering import Delvisrad, Forsok, Sprakkontroll, Sprakresultat, Varsling

FORSOK = Tabell(
    "godkjenning_forsok",
    (*NOKKEL, "tiltak", "nr"),
    ("type", "dato", "resultat", "brev"),
    skjult=("vurdering",),
)
DELVIS = Tabell(
    "godkjenning_delvis",
    (*NOKKEL, "vedtak"),
    ("selvstendig",),
    skjult=("aktivitet", "tittel", "kvalifisert", "hele_utdanningen", "kan_skilles"),
)
VARSLING = Tabell(
    "godkjenning_varsling",
    (*NOKKEL, "nr"),
    (*("kvalifikasjon", "dom", "kjent", "vedtak", "gjelder_fra", "gjelder_til", "sendt", "opphort", "slettet"),),
    skjult=("domstol", "omfang"),
)


def forsok(base: Base, nr: Saksnummer) -> list[Forsok]:
    """Fetch what came of the attempts of an application, oldest first."""
    rader = base.hent(
        "SELECT tiltak, nr, type, dato, resultat, vurdering, brev, sist FROM godkjenning_forsok "
        "WHERE aar = :aar AND lopenr = :lopenr ORDER BY tiltak, nr",
        **nr.nokkel,
    )
    return [Forsok._make([*r[:2], Tiltakstype(r[2]), r[3], Tiltaksresultat(r[4]), *r[5:]]) for r in rader]


def delvis(base: Base, nr: Saksnummer) -> list[Delvisrad]:
    """Fetch the partial accesses of an application."""
    rader = base.hent(
        "SELECT vedtak, aktivitet, tittel, kvalifisert, hele_utdanningen, kan_skilles, selvstendig, sist "
        "FROM godkjenning_delvis WHERE aar = :aar AND lopenr = :lopenr ORDER BY vedtak",
        **nr.nokkel,
    )
    return [Delvisrad._make([*r[:6], r[6] == 1, r[7]]) for r in rader]


def sprakkontroller(base: Base, nr: Saksnummer) -> list[Sprakkontroll]:
    """Fetch the controls of language of an application, oldest first."""
    rader = base.hent(
        "SELECT nr, vedtak, tvil, forholdsmessig, gjennomfort, resultat, sist FROM godkjenning_sprakkontroll "
        "WHERE aar = :aar AND lopenr = :lopenr ORDER BY nr",
        **nr.nokkel,
    )
    return [Sprakkontroll._make([*r[:5], Sprakresultat(r[5]) if r[5] else None, r[6]]) for r in rader]


def varslinger(base: Base, nr: Saksnummer) -> list[Varsling]:
    """Fetch the judgments of an application and the alerts they demand, oldest first."""
    rader = base.hent(
        "SELECT nr, kvalifikasjon, domstol, dom, kjent, vedtak, omfang, gjelder_fra, gjelder_til, sendt, opphort, "
        "slettet, sist FROM godkjenning_varsling WHERE aar = :aar AND lopenr = :lopenr ORDER BY nr",
        **nr.nokkel,
    )
    return [Varsling._make(r) for r in rader]
