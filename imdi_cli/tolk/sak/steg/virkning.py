"""What a decision does to reactions, bevilling and register. Part of the step that decides, in any room.

Here stands also the way back: setting a reaction aside gives back what it took, whoever decides it (§§ 33-35).
"""

from collections.abc import Sequence

from imdi_cli.base.journal import Skritt
from imdi_cli.base.nummer import Saksnummer
from imdi_cli.kjerne.kontekst import Kontekst
from imdi_cli.styring.frister import steg as frister
from imdi_cli.tolk.bevilling import steg as bevilling
from imdi_cli.tolk.reaksjon import steg as reaksjon
from imdi_cli.tolk.reaksjon.regler import UTESTENGING
from imdi_cli.tolk.reaksjon.typer import Enkeltvedtak, NyReaksjon, Reaksjon, Reaksjonstype
from imdi_cli.tolk.register import regler as registerregler
from imdi_cli.tolk.register import steg as register
from imdi_cli.tolk.register.steg import opphor
from imdi_cli.tolk.register.steg.kategori import regn_om
from imdi_cli.tolk.register.typer import Kategoriendring, Kvalifikasjon
from imdi_cli.tolk.sak.lager import beslutning as lager
from imdi_cli.tolk.sak.regler.slutt import MIDLERTIDIGE
from imdi_cli.tolk.sak.typer.avgjorelse import Stand
from imdi_cli.tolk.sak.typer.koder import REAKSJON, Utfall
from imdi_cli.tolk.sak.typer.rader import Beslutning

ETTER = "oppforing.etter-utestenging"
AUTOMATISK = "automatisk"
UNDER_KLAGE = "reaksjon.midlertidig.under-klage"
OMGJORING = "reaksjon.utestenging.vurder-omgjoring"


def stand(k: Kontekst, tolkenummer: int) -> Stand:
    """Say what an interpreter is today: whoever is utestengt is not oppført, but a temporary one ends no entry."""
    tolk = register.finn(k, tolkenummer)
    if tolk is None:
        return Stand(False, ())
    sperre = reaksjon.sperret(k, tolkenummer, None, k.i_dag)
    utestengt = sperre is not None and sperre.register is not None
    midlertidig = sperre is not None and sperre.register is not None and sperre.register.type in MIDLERTIDIGE
    return Stand(
        registerregler.oppfort_paa(tolk, k.i_dag) and (not utestengt or midlertidig),
        tuple(
            s.sprak
            for s in tolk.sprak
            if any(o.kvalifikasjon is Kvalifikasjon.STATSAUTORISASJON for o in s.kvalifikasjoner)
        ),
    )


def midlertidige(k: Kontekst, nr: Saksnummer) -> list[Reaksjon]:
    """List the temporary measures of a case that hold."""
    return [r for r in reaksjon.til_sak(k, str(nr)) if r.type in MIDLERTIDIGE and r.opphevet is None]


def avslutt_midlertidige(k: Kontekst, s: Skritt, nr: Saksnummer, tolkenummer: int) -> list[Reaksjon]:
    """End the temporary measures of a case as part of the step that decides or closes it; give them.

    The categories are worked out anew, so that title and tolkebevis are open again at once.
    """
    aktive = midlertidige(k, nr)
    for r in aktive:
        reaksjon.opphev(k, s, r, grunnlag="saken er avgjort")
    if aktive:
        regn_om(k, s, tolkenummer)
    return aktive


def sett(k: Kontekst, s: Skritt, tolkenummer: int, b: Beslutning) -> tuple[list[int], bool]:
    """Write the reactions of a decision, as part of its step: their ids, and whether the entry ended with them."""
    grunnlag = b.grunnlag.value if b.grunnlag else None
    ider = []
    if b.utfall is Utfall.TILBAKEKALL or b.tilbakekall:
        ider += [
            bevilling.tilbakekall_i_sak(k, s, tolkenummer, sprak, b.begrunnelse, grunnlag=grunnlag or "")
            for sprak in b.sprak
        ]
    if b.utfall is Utfall.TILBAKEKALL:
        return ider, False
    enkelt = Enkeltvedtak.JA
    if b.utfall is Utfall.ADVARSEL:
        enkelt = Enkeltvedtak(k.regelverk.paa("reaksjon.advarsel.enkeltvedtak", k.i_dag).tekst)
    ny = NyReaksjon(
        tolkenummer,
        REAKSJON[b.utfall],
        k.i_dag.isoformat(),
        enkelt,
        periode_til=b.periode_til,
        grunnlag=grunnlag,
        sak=s.gjelder,
    )
    id_ = reaksjon.sett(k, s, ny)
    return [*ider, id_], _avslutt_oppforing(k, s, tolkenummer, b.utfall, id_)


def _avslutt_oppforing(k: Kontekst, s: Skritt, tolkenummer: int, utfall: Utfall, id_: int) -> bool:
    """End the entry with an utestenging, unless it is limited and the setting brings them back by itself."""
    if utfall is Utfall.ADVARSEL:
        return False
    if utfall is Utfall.UTESTENGING and k.regelverk.paa(ETTER, k.i_dag).tekst == AUTOMATISK:
        return False
    return opphor.avslutt(k, s, tolkenummer, id_)


def opphev(
    k: Kontekst, s: Skritt, r: Reaksjon, *, grunnlag: str
) -> tuple[Sequence[Kategoriendring], bool, list[Reaksjon]]:
    """Set a reaction aside as part of a step, and give back what it took: bevilling, entry, category.

    Gives the categories that became others, whether the entry is back, and the utestengelser that were built on it:
    each has its own row in `imdi frister`, to be looked at again (forvaltningsloven § 35).
    """
    reaksjon.opphev(k, s, r, grunnlag=grunnlag)
    if r.type is Reaksjonstype.TILBAKEKALT and r.sprak:
        bevilling.gjeninnsett_i_sak(k, s, r.tolkenummer, r.sprak)
    tilbake = r.type in UTESTENGING and opphor.gjeninnsett(k, s, r.id)
    endringer = regn_om(k, s, r.tolkenummer)
    bygget = bygget_paa(k, r)
    for annen in bygget:
        frister.start(
            k,
            s,
            OMGJORING,
            k.i_dag,
            hva=_vurder(annen),
            ansvarlig=k.bruker.login,
            neste=f"imdi reaksjon opphev {annen.id}",
            siste=k.i_dag,
        )
    for rad in frister.liste(k):
        if rad.regel == OMGJORING and rad.hva == _vurder(r):
            frister.lukk(k, s, rad)
    return endringer, tilbake, bygget


def bygget_paa(k: Kontekst, r: Reaksjon) -> list[Reaksjon]:
    """List the reactions that hold, and that counted this one when they were decided."""
    saker = lager.bygget_paa(k.base, r.id)
    return [
        annen
        for sak in saker
        for annen in reaksjon.til_sak(k, sak)
        if annen.opphevet is None and annen.type not in MIDLERTIDIGE and annen.id != r.id and _bygger(annen)
    ]


def _bygger(r: Reaksjon) -> bool:
    return r.type is not Reaksjonstype.ADVARSEL and r.grunnlag == "tre advarsler"


def _vurder(r: Reaksjon) -> str:
    return f"vurder på nytt reaksjon {r.id} i {r.sak}: en advarsel den bygger på, er opphevet"


def behold(k: Kontekst, s: Skritt, r: Reaksjon, grunn: str) -> bool:
    """Close the asking to look at a reaction again, as part of a step: it stands, and why."""
    rader = [rad for rad in frister.liste(k) if rad.regel == OMGJORING and rad.hva == _vurder(r)]
    for rad in rader:
        frister.lukk(k, s, rad, holdt=True, grunn=grunn)
    return bool(rader)
