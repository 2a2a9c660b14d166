"""Steps with the routine: draft it, adopt it, show it; and which version a new case follows."""

from datetime import date

from imdi_cli.base.journal import skritt
from imdi_cli.filer.skriv import docx
from imdi_cli.kjerne.avslag import Bruksfeil
from imdi_cli.kjerne.dokument import Blokk, Malform
from imdi_cli.kjerne.kontekst import Kontekst
from imdi_cli.styring.bruker.steg import oppslag as brukere
from imdi_cli.styring.bruker.typer.rader import LESEROLLER
from imdi_cli.tolk.rutine import lager
from imdi_cli.tolk.rutine.regler import grunnlag, tekst, vedtak
from imdi_cli.tolk.rutine.typer import Forskjell, Rutine, Status, Versjon

ROLLER = ("saksbehandler", "beslutter", "leder")
LEDER = "leder"


def gjeldende(k: Kontekst) -> int | None:
    """Give the version in force, for a case that is opened today; None while none is adopted."""
    return lager.gjeldende(k.base)


def utkast(k: Kontekst) -> Rutine:
    """Draft a new version from the machines and the rule book as they are today."""
    k.krev_rolle(*ROLLER)
    g = grunnlag.gjeldende(k.regelverk, k.i_dag)
    blokker = tekst.skriv(g, k.i_dag)
    with k.base.atomisk():
        nr = max((v.versjon for v in lager.versjoner(k.base)), default=0) + 1
        v = Versjon(nr, k.i_dag.isoformat(), k.bruker.login, grunnlag.avtrykk(g), None, None, 0)
        with skritt(k, "rutine.utkast", f"rutine:{nr}") as s:
            lager.sett_inn(s, v, grunnlag=grunnlag.til_json(g), blokker=blokker)
        return _rutine(k, _krev(k, nr))


def vedta(k: Kontekst, nr: int) -> Rutine:
    """Adopt a draft: it is in force from now, and the one before it is replaced.

    Raises AnnenPerson (exit code 4) for whoever is no leader and for whoever drafted it, KanIkkeVedtaRutine.
    """
    k.krev_rolle(LEDER)
    with k.base.atomisk():
        v = _krev(k, nr)
        vedtak.krev_kan_vedtas(v, lager.versjoner(k.base), _endret(k, v), k.bruker.login)
        with skritt(k, "rutine.vedtatt", f"rutine:{nr}") as s:
            lager.vedta(s, v, dag=k.i_dag.isoformat(), av=k.bruker.login)
        return _rutine(k, _krev(k, nr))


def vis(k: Kontekst, nr: int | None = None) -> Rutine:
    """Give a version and what has changed since it was drafted; else the one in force, else the newest draft."""
    k.krev_rolle(*LESEROLLER)
    if nr is None:
        alle = lager.versjoner(k.base)
        if not alle:
            raise Bruksfeil("Det er ikke laget noen rutine ennå.", neste="Lag et utkast:  imdi rutine utkast")
        return _rutine(k, vedtak.gjeldende(alle) or alle[-1])
    return _rutine(k, _krev(k, nr))


def liste(k: Kontekst) -> list[tuple[Versjon, Status]]:
    """List every version and where it stands, oldest first."""
    k.krev_rolle(*LESEROLLER)
    alle = lager.versjoner(k.base)
    return [(v, vedtak.status(v, alle)) for v in alle]


def navn(k: Kontekst) -> dict[str, str]:
    """Give the names of those who may have drafted or adopted, by login."""
    return {b.login: b.navn for b in brukere.liste(k, alle=True)}


def som_markdown(r: Rutine) -> str:
    """Write a version as Markdown, with title and where it stands."""
    return tekst.som_markdown(_hele(r))


def som_docx(r: Rutine) -> bytes:
    """Make a version as a Word document: the same bytes each time, for as long as it stands where it stands."""
    v = r.versjon
    tittel = f"{tekst.TITTEL}, versjon {v.versjon}"
    dag = date.fromisoformat(v.vedtatt or v.dato)
    return docx.docx_bytes(_hele(r), tittel=tittel, sprak=Malform.BOKMAL.sprak, dato=dag)


def _hele(r: Rutine) -> tuple[Blokk, ...]:
    return tekst.hele(r.versjon, r.status, r.blokker, vedtatt_av=r.vedtatt_av)


def _krev(k: Kontekst, nr: int) -> Versjon:
    v = next((v for v in lager.versjoner(k.base) if v.versjon == nr), None)
    if v is None:
        raise Bruksfeil(f"Versjon {nr} av rutinen finnes ikke.", neste="Se versjonene:  imdi rutine liste")
    return v


def _endret(k: Kontekst, v: Versjon) -> tuple[Forskjell, ...]:
    naa = grunnlag.gjeldende(k.regelverk, k.i_dag)
    if grunnlag.avtrykk(naa) == v.avtrykk:
        return ()
    return grunnlag.forskjeller(grunnlag.fra_json(lager.grunnlag(k.base, v.versjon)), naa)


def _rutine(k: Kontekst, v: Versjon) -> Rutine:
    hvem = navn(k)
    status = vedtak.status(v, lager.versjoner(k.base))
    av = hvem.get(v.vedtatt_av, v.vedtatt_av) if v.vedtatt_av else ""
    return Rutine(v, status, hvem.get(v.utkast_av, v.utkast_av), av, lager.blokker(k.base, v.versjon), _endret(k, v))
