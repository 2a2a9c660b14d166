"""The SQL of decisions, of cases sent back, and of reactions that are asked to be set aside."""

from typing import TYPE_CHECKING

from imdi_cli.base.nummer import Saksnummer
from imdi_cli.base.tabell import Tabell
from imdi_cli.kjerne.kontekst import Base
from imdi_cli.tolk.sak import lager
from imdi_cli.tolk.sak.lager import BESLUTNING, BRUDD, samlet
from imdi_cli.tolk.sak.typer.avgjorelse import Omgjoring, Omgjoringsgrunn, Retur
from imdi_cli.tolk.sak.typer.rader import Beslutning, Saksbrudd

if TYPE_CHECKING:
    from imdi_cli.base.journal import Skritt

RETUR = Tabell("sak_retur", ("aar", "lopenr", "nr"), ("dato", "av"), skjult=("grunn",))
OMGJORING = Tabell(
    "reaksjon_omgjoring",
    ("reaksjon", "nr"),
    ("grunnlag", "bedt_av", "bedt", "svar", "svart_av", "svart", "brev"),
    skjult=("begrunnelse", "svargrunn"),
)


def sett_inn(s: "Skritt", nr: Saksnummer, b: Beslutning) -> None:
    """Store a proposal or a decision."""
    s.sett_inn(BESLUTNING, {**nr.nokkel, "nr": b.nr, **_kolonner(b)})


def signer(s: "Skritt", nr: Saksnummer, b: Beslutning) -> None:
    """Make a stored proposal the decision `b` is."""
    felt = ("besluttet_av", "besluttet", "telt", "oppfort", "autorisert", "brev")
    alle = _kolonner(b)
    s.endre(BESLUTNING, {**nr.nokkel, "nr": b.nr}, {n: alle[n] for n in felt}, sist=b.sist)


def trekk(s: "Skritt", nr: Saksnummer, b: Beslutning, dag: str) -> None:
    """Take a proposal back."""
    s.endre(BESLUTNING, {**nr.nokkel, "nr": b.nr}, {"trukket": dag}, sist=b.sist)


def sett_brudd(s: "Skritt", nr: Saksnummer, b: Saksbrudd) -> None:
    """Store what is found of an alleged breach."""
    verdier: dict[str, object] = {
        "vurdering": b.vurdering.value if b.vurdering else None,
        "alvor": b.alvor.value if b.alvor else None,
        "begrunnelse": b.begrunnelse,
        "godtatt": b.godtatt.value if b.godtatt else None,
    }
    s.endre(BRUDD, {**nr.nokkel, "kode": b.kode.value}, verdier, sist=b.sist)


def sett_retur(base: Base, s: "Skritt", nr: Saksnummer, r: Retur) -> None:
    """Store that a case was sent back."""
    s.sett_inn(RETUR, {**nr.nokkel, **r._asdict(), "nr": lager.neste_nr(base, RETUR, nr)})


def returer(base: Base, nr: Saksnummer) -> list[Retur]:
    """Fetch when a case was sent back, and why."""
    rader = base.hent(
        "SELECT nr, dato, av, grunn FROM sak_retur WHERE aar = :aar AND lopenr = :lopenr ORDER BY nr", **nr.nokkel
    )
    return [Retur._make(r) for r in rader]


def bygget_paa(base: Base, reaksjon: int) -> list[str]:
    """Find the cases whose signed decision counted a reaction."""
    rader = base.hent(
        "SELECT aar, lopenr, telt FROM sak_beslutning WHERE besluttet IS NOT NULL AND telt IS NOT NULL "
        "ORDER BY aar, lopenr, nr"
    )
    treff = [str(Saksnummer("S", r[0], r[1])) for r in rader if str(reaksjon) in lager.delt(r[2])]
    return list(dict.fromkeys(treff))


def omgjoringer(base: Base, reaksjon: int) -> list[Omgjoring]:
    """Fetch every asking to set a reaction aside, oldest first."""
    rader = base.hent(
        "SELECT reaksjon, nr, grunnlag, begrunnelse, bedt_av, bedt, svar, svart_av, svart, svargrunn, brev, sist "
        "FROM reaksjon_omgjoring WHERE reaksjon = :reaksjon ORDER BY nr",
        reaksjon=reaksjon,
    )
    return [Omgjoring._make([*r[:2], Omgjoringsgrunn(r[2]), *r[3:]]) for r in rader]


def be_om(s: "Skritt", o: Omgjoring) -> None:
    """Store that somebody asks to set a reaction aside."""
    verdier = {n: v for n, v in o._asdict().items() if n != "sist"}
    s.sett_inn(OMGJORING, {**verdier, "grunnlag": o.grunnlag.value})


def svar(s: "Skritt", o: Omgjoring, verdier: dict[str, object]) -> None:
    """Store the answer."""
    s.endre(OMGJORING, {"reaksjon": o.reaksjon, "nr": o.nr}, verdier, sist=o.sist)


def _kolonner(b: Beslutning) -> dict[str, object]:
    return {
        "utfall": b.utfall.value,
        "grunnlag": b.grunnlag.value if b.grunnlag else None,
        "periode_til": b.periode_til,
        "sprak": samlet(b.sprak),
        "tilbakekall": int(b.tilbakekall),
        "begrunnelse": b.begrunnelse,
        "avvik": b.avvik,
        "uten_utvalg": b.uten_utvalg,
        "uten_nytt_brudd": b.uten_nytt_brudd,
        "foreslatt_av": b.foreslatt_av,
        "foreslatt": b.foreslatt,
        "besluttet_av": b.besluttet_av,
        "besluttet": b.besluttet,
        "telt": samlet(tuple(map(str, b.telt))) if b.besluttet else None,
        "oppfort": None if b.oppfort is None else int(b.oppfort),
        "autorisert": samlet(b.autorisert) if b.besluttet else None,
        "brev": b.brev,
        "trukket": b.trukket,
    }
