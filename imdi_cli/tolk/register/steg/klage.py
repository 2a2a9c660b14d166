"""What a complaint does to an application and to an entry. For the steps of the complaint: each takes part in its
transaction, and writes its own row.
"""

from collections.abc import Sequence
from datetime import date

from imdi_cli.base.journal import skritt
from imdi_cli.base.nummer import Saksnummer
from imdi_cli.kjerne.kontekst import Kontekst
from imdi_cli.styring.brev import steg as brev
from imdi_cli.styring.frister import steg as frister
from imdi_cli.tolk.register.lager import liv
from imdi_cli.tolk.register.lager import soknad as lager
from imdi_cli.tolk.register.regler import soknad as regler
from imdi_cli.tolk.register.steg import kvalifikasjon, vedtak
from imdi_cli.tolk.register.steg.soknad import krev, vurder
from imdi_cli.tolk.register.typer import Kategoriendring, Kvalifikasjon, Oppforing
from imdi_cli.tolk.register.typer.soknad import Soknad, Soknadssprak, Soknadsstatus, Svar, Utfall

_KATEGORIVEDTAK = "tolk.register.kategori"


def kategorivedtak(k: Kontekst, tolkenummer: int) -> tuple[str, int] | None:
    """Give the newest decision about the category of an entry: (ISO day, letter), or None."""
    rader = [b for b in brev.til_sak(k, f"tolk:{tolkenummer}") if b.mal == _KATEGORIVEDTAK]
    return (rader[-1].dato, rader[-1].id) if rader else None


def avslatte(soknad: Soknad) -> list[Oppforing]:
    """List the languages that were refused."""
    return [r.oppforing for r in soknad.sprak if r.utfall is Utfall.AVSLATT]


def gjenapne(k: Kontekst, nr: Saksnummer, valgte: Sequence[Oppforing]) -> None:
    """Take a refused application up again: the languages are undecided, and the answers may be mended."""
    soknad = krev(k, nr)
    with skritt(k, "soknad.klage-gjenåpnet", str(nr)) as s:
        for rad in soknad.sprak:
            if rad.oppforing in valgte:
                s.endre(lager.SPRAK, _nokkel(nr, rad), {"utfall": None, "begrunnelse": None}, sist=rad.sist)
        s.endre(
            lager.SOKNAD,
            nr.nokkel,
            {"status": Soknadsstatus.MOTTATT.value, "avgjort": None, "underrettet": None},
            sist=soknad.sist,
        )
        frister.start(
            k,
            s,
            regler.FORELOPIG_SVAR,
            k.i_dag,
            hva="ny behandling etter klage",
            ansvarlig=soknad.saksbehandler,
            neste=f"imdi tolk vis {nr}",
        )


def oppfor(k: Kontekst, nr: Saksnummer, valgte: Sequence[Oppforing]) -> tuple[int, list[str]]:
    """Enter an applicant whose complaint is upheld: the conditions are answered anew, and the category is worked out.

    Gives the tolkenummer, and each language with its category. Raises KanIkkeOppfore when the qualifications give no
    category, or somebody is barred.
    """
    gjenapne(k, nr, valgte)
    with skritt(k, "soknad.klage-innvilget", str(nr)) as s:
        dag = k.i_dag.isoformat()
        svar: dict[str, object] = {
            f"{v.kode}{slutt}": verdi
            for v in regler.VILKAR
            for slutt, verdi in (("", Svar.JA.value), ("_dato", dag), ("_av", k.bruker.login))
        }
        soknad = krev(k, nr)
        regler.krev_myndig_mulig(soknad.fodselsdato, Svar.JA, k.i_dag, str(nr))
        s.endre(lager.SOKNAD, nr.nokkel, svar, sist=soknad.sist)
        soknad = krev(k, nr)
        kategorier, sperrer = vurder(k, soknad, valgte)
        regler.krev_ingen_hindre(soknad, regler.hindre(soknad, kategorier, sperrer))
        tolkenummer = soknad.tolkenummer or liv.nytt_nummer(k.base)
        vedtak.innvilg(k, s, nr, soknad, tolkenummer, valgte)
    return tolkenummer, [f"{o}: kategori {sv.kategori}" for o, sv in kategorier.items()]


def godta(
    k: Kontekst, tolkenummer: int, sprak: str, type_: Kvalifikasjon, oppnadd: date | None, begrunnelse: str
) -> Sequence[Kategoriendring]:
    """Accept a qualification that was not accepted, and work out the category; give those that became others."""
    ny = kvalifikasjon.Ny(sprak, type_, oppnadd, eldre=True, begrunnelse=begrunnelse)
    return kvalifikasjon.skriv(k, tolkenummer, ny, "tolk.klage-kvalifikasjon")


def _nokkel(nr: Saksnummer, rad: Soknadssprak) -> dict[str, object]:
    return {**nr.nokkel, "sprak": rad.oppforing.sprak, "tolketype": rad.oppforing.tolketype.value}
