"""The step of the export. It sees interpreters only as everyone may: `OffentligTolk`.

Nothing is written in the journal: what everyone may look up leaves no trace when it is read, one or all.
"""

from imdi_cli.filer.skriv.datafil import Datafil, Datakolonne, datafil_bytes
from imdi_cli.kjerne.dato import vis_dato
from imdi_cli.kjerne.dokument import Filformat
from imdi_cli.kjerne.kontekst import Kontekst
from imdi_cli.kodeverk import sprak
from imdi_cli.tolk.eksport import regler
from imdi_cli.tolk.eksport.typer import HJEMMEL, KILDE, Eksport, Eksportrad, Sprakkode
from imdi_cli.tolk.register import steg as register
from imdi_cli.tolk.tolkebevis.steg import kontroll

_RADNAVN = "oppforinger"


def lag(k: Kontekst, format: Filformat) -> Eksport:
    """Make the file of the whole public register; the same register gives the same bytes on the same day."""
    dag = k.i_dag.isoformat()
    tolker = register.offentlige(k)
    rader = list(
        regler.rader(
            tolker,
            kort=kontroll.gyldige(k),
            fylkesnavn=register.fylkesnavn(k),
            koder=_koder({s.sprak for t in tolker for s in t.sprak}),
            dato=dag,
        )
    )
    return Eksport(
        format,
        f"tolkeregisteret-{dag}.{format.value}",
        datafil_bytes(_datafil(k, rader, format), format),
        dag,
        len(tolker),
        len(rader),
        sum(rad.kategori_antatt for rad in rader),
    )


def _koder(navn: set[str]) -> dict[str, Sprakkode]:
    funnet = {ett: sprak().finn(ett) for ett in navn}
    return {ett: Sprakkode(s.id, " ".join(s.iso)) for ett, s in funnet.items() if s}


def _datafil(k: Kontekst, rader: list[Eksportrad], format: Filformat) -> Datafil:
    dag = k.i_dag.isoformat()
    kolonner = [Datakolonne(c.nokkel, c.navn, c.bredde, c.hva) for c in regler.KOLONNER]
    innhold = [regler.celler(rad) for rad in rader]
    if format is Filformat.CSV:  # it has no other place to say which day it is of
        kolonner.insert(0, Datakolonne("uttrekk", "Uttrekk"))
        innhold = [[dag, *rad] for rad in innhold]
    return Datafil(
        tittel=f"Nasjonalt tolkeregister {vis_dato(k.i_dag)}",
        emne="Nasjonalt tolkeregister",
        fane="Tolkeregisteret",
        om=(
            f"Kilde: {KILDE}.",
            f"Uttrekk: {vis_dato(k.i_dag)}.",
            f"Hjemmel: {HJEMMEL}. Innholdet er det som er offentlig. Adressen er med bare når tolken har samtykket.",
            f"Én rad for hver tolk, hvert språk og hver tolketype: {len(rader)} rader. Tolker som er utestengt, "
            "inaktive eller ikke oppført, er ikke med.",
            "Kategorien er regnet ut av kvalifikasjonene (tolkeforskriften § 11). Der «Kategorien er antatt» er ja, "
            "bygger den på en praksis som ikke er bekreftet.",
            "Kvalifikasjonene står med kode og dagen de ble oppnådd. Koder er tekst, og datoer er skrevet "
            "år-måned-dag.",
        ),
        kolonner=kolonner,
        rader=innhold,
        dato=k.i_dag,
        hode=regler.hode(dag),
        radnavn=_RADNAVN,
    )
