"""The SQL of access: demands, decisions about documents, and what the documents are made of."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from imdi_cli.base.nummer import Saksnummer
from imdi_cli.base.tabell import Tabell
from imdi_cli.kjerne.kontekst import Base, Rad
from imdi_cli.tolk.innsyn.typer.koder import Etter, Faktum, Innsynsstatus, Innsynsutfall, Unntak
from imdi_cli.tolk.innsyn.typer.rader import Innsyn, Vurdering

if TYPE_CHECKING:
    from imdi_cli.base.journal import Skritt

INNSYN = Tabell(
    "innsyn",
    ("aar", "lopenr"),
    (
        *("sak", "etter", "mottatt", "status", "saksbehandler", "avgjort", "avgjort_av", "uttalefrist", "brev"),
        *("pakke", "underrettet", "grunngiving", "grunngitt"),
    ),
    skjult=("krav_fra",),
)
VURDERING = Tabell(
    "innsyn_vurdering",
    ("aar", "lopenr", "dokument"),
    ("utfall", "hjemmel", "faktum", "erstatning", "av", "dato"),
    skjult=("begrunnelse", "merinnsyn", "faktum_tekst", "vesentlig"),
)
_FELT = ", ".join(Innsyn._fields)


def blant(numre: Sequence[str]) -> tuple[str, dict[str, object]]:
    """Give the condition that `gjelder` is one of these numbers, and its values."""
    verdier: dict[str, object] = {f"g{nr}": gjelder for nr, gjelder in enumerate(numre)}
    return f"({' OR '.join(f'gjelder = :{navn}' for navn in verdier)})", verdier


def finn(base: Base, nr: Saksnummer) -> Innsyn | None:
    """Fetch one demand."""
    rad = base.en(f"SELECT {_FELT} FROM innsyn WHERE aar = :aar AND lopenr = :lopenr", **nr.nokkel)
    return _innsyn(rad) if rad else None


def til_sak(base: Base, sak: str) -> list[Innsyn]:
    """Fetch the demands to see a case, oldest first."""
    rader = base.hent(f"SELECT {_FELT} FROM innsyn WHERE sak = :sak ORDER BY aar, lopenr", sak=sak)
    return [_innsyn(r) for r in rader]


def vurderinger(base: Base, nr: Saksnummer) -> dict[str, Vurdering]:
    """Fetch what is decided about the documents, by document."""
    rader = base.hent(
        "SELECT dokument, utfall, hjemmel, begrunnelse, merinnsyn, faktum, faktum_tekst, vesentlig, erstatning, sist "
        "FROM innsyn_vurdering WHERE aar = :aar AND lopenr = :lopenr ORDER BY dokument",
        **nr.nokkel,
    )
    return {
        r[0]: Vurdering._make(
            [
                r[0],
                Innsynsutfall(r[1]),
                Unntak(r[2]) if r[2] else None,
                *r[3:5],
                Faktum(r[5]) if r[5] else None,
                *r[6:],
            ]
        )
        for r in rader
    }


def sett_vurdering(s: "Skritt", nr: Saksnummer, v: Vurdering, av: str, dato: str) -> None:
    """Keep what is decided about a document, in place of what was; the journal has both."""
    verdier = {
        "utfall": v.utfall.value,
        "hjemmel": v.hjemmel and v.hjemmel.value,
        "begrunnelse": v.begrunnelse,
        "merinnsyn": v.merinnsyn,
        "faktum": v.faktum and v.faktum.value,
        "faktum_tekst": v.faktum_tekst,
        "vesentlig": v.vesentlig,
        "erstatning": v.erstatning,
        "av": av,
        "dato": dato,
    }
    nokkel = {**nr.nokkel, "dokument": v.dokument}
    if v.sist:
        s.endre(VURDERING, nokkel, verdier, sist=v.sist)
    else:
        s.sett_inn(VURDERING, nokkel | verdier)


def brev(base: Base, numre: Sequence[str]) -> list[Rad]:
    """Fetch the letters of a case: (number, about, title, date, sent, attachment, digest)."""
    hvor, verdier = blant(numre)
    return base.hent(
        f"SELECT id, gjelder, tittel, dato, sendt, vedlegg, sha256 FROM brev WHERE {hvor} ORDER BY id", **verdier
    )


def vedlegg_inn(base: Base, numre: Sequence[str]) -> list[Rad]:
    """Fetch the files that came in with a case, without their bytes: (number, about, name, digest, when in UTC)."""
    hvor, verdier = blant(numre)
    return base.hent(
        "SELECT v.id, v.gjelder, v.navn, v.sha256, j.tid FROM vedlegg v JOIN journal j ON j.nr = v.sist "
        f"WHERE v.retning = 'inn' AND {hvor.replace('gjelder', 'v.gjelder')} ORDER BY v.id",
        **verdier,
    )


def byte(base: Base, vedlegg: int) -> tuple[str, bytes, str]:
    """Fetch a file: its name, its bytes, and the digest that was kept."""
    navn, innhold, sum_ = base.hent("SELECT navn, innhold, sha256 FROM vedlegg WHERE id = :id", id=vedlegg)[0]
    return navn, bytes(innhold), sum_


def _innsyn(rad: Rad) -> Innsyn:
    return Innsyn._make([*rad[:3], Etter(rad[3]), *rad[4:6], Innsynsstatus(rad[6]), *rad[7:]])
