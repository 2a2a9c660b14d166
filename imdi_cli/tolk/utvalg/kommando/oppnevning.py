"""`imdi utvalg nominer | oppnevn | medlem`."""

from typing import Any

import click

from imdi_cli.flate.feltvalg import med_felter, samle
from imdi_cli.flate.kommando import Okt, kommando
from imdi_cli.kjerne.avslag import Bruksfeil
from imdi_cli.kjerne.dato import les_dato
from imdi_cli.kjerne.felt import felter, les_verdi
from imdi_cli.tolk.utvalg.kommando import felles
from imdi_cli.tolk.utvalg.steg import medlem as medlemmer
from imdi_cli.tolk.utvalg.steg import oppnevning as steg
from imdi_cli.tolk.utvalg.steg.felles import LESEROLLER, OPPNEVNER, ROLLER
from imdi_cli.tolk.utvalg.typer.koder import Plass
from imdi_cli.tolk.utvalg.typer.nytt import NyNominasjon, Tilknytninger
from imdi_cli.tolk.utvalg.typer.rader import Nominasjon


@kommando(
    eksempler=[
        "imdi utvalg nominer --utlys --frist 15.12.2026",
        "imdi utvalg nominer --navn 'Per Olsen' --rolle bestiller --nominert-av 'Oslo kommune' "
        "--arbeidsgiver 'NAV Oslo'",
        "imdi utvalg nominer 1 --rang 1",
    ]
)
@click.argument("id_", metavar="[ID]", required=False, type=int)
@med_felter(NyNominasjon)
@click.option("--utlys", is_flag=True, help="Kunngjør at noen kan nominere, med en frist.")
@click.option("--frist", metavar="DATO", help="Siste dag for å nominere.")
@click.option("--rang", type=int, metavar="TALL", help="Rangeringen innenfor rollen. 1 er først.")
def nominer(okt: Okt, id_: int | None, utlys: bool, frist: str | None, rang: int | None, **oppgitt: Any) -> None:
    """Kunngjør, registrer eller ranger nominasjoner til utvalget.

    Med --utlys åpner du for nominasjoner. Med ID og --rang rangerer du en nominasjon. Ellers registreres en ny.
    """
    if utlys != (frist is not None):
        raise Bruksfeil("En kunngjøring har en frist.", neste="Oppgi både --utlys og --frist DATO.")
    if (id_ is None) != (rang is None):
        raise Bruksfeil("Hvilken nominasjon rangeres, og som nummer hva?", neste="Oppgi ID og --rang TALL.")
    with okt.kontekst(*ROLLER) as k:
        if frist:
            u = steg.utlys(k, les_dato(frist, i_dag=k.i_dag))
            okt.flate.resultat(u._asdict(), [f"Nominasjonen er kunngjort. Siste dag er {felles.kort(u.frist)}."])
            okt.flate.neste("imdi utvalg nominer --navn NAVN --rolle KODE --nominert-av HVEM")
            return
        if id_ is not None and rang is not None:
            n = steg.ranger(k, id_, rang)
            okt.flate.resultat(_som_json(n), [f"{n.navn} er rangert som nummer {rang} i rollen {n.rolle.value}."])
            okt.flate.neste(f"imdi utvalg oppnevn {n.id} --plass fast --fra DATO")
            return
        n, u = steg.nominer(k, NyNominasjon(**samle(okt, NyNominasjon, oppgitt, k.i_dag)))
    sen = n.mottatt > u.frist
    okt.flate.resultat(_som_json(n) | {"etter_fristen": sen}, [f"Nominasjon {n.id} er registrert: {n.navn}."])
    if sen:
        okt.flate.advarsel(f"Den kom etter fristen {felles.kort(u.frist)}.")
    okt.flate.neste(f"imdi utvalg nominer {n.id} --rang TALL")


@kommando(eksempler=["imdi utvalg oppnevn 1 --plass fast --fra 01.01.2027"])
@click.argument("id_", metavar="NOMINASJON", type=int)
@click.option("--plass", metavar="KODE", help="fast (medlem) eller vara (varamedlem).")
@click.option("--fra", metavar="DATO", help="Første dag i perioden.")
@felles.med_malform
def oppnevn(okt: Okt, id_: int, plass: str | None, fra: str | None, malform: str | None) -> None:
    """Godkjenn en nominasjon, og oppnevn til utvalget.

    En leder gjør det, og en annen enn den som rangerte. Perioden følger innstillingen utvalg.periode.
    """
    valgt = felles.krev_kode(okt, Plass, plass, "--plass", "Fast medlem eller vara?")
    if fra is None:
        raise Bruksfeil("En periode har en første dag.", neste="Oppgi --fra DATO.")
    with okt.kontekst(OPPNEVNER) as k:
        o = steg.oppnevn(k, id_, valgt, les_dato(fra, i_dag=k.i_dag), malform=felles.les_malform(malform))
    m = o.medlem
    okt.flate.resultat(
        felles.medlem_json(m)
        | {
            "brev": o.brev,
            "merknader": list(o.merknader),
            "tomme_plasser": [f"{s.plass.tekst}, {s.rolle.value}" for s in o.seter if s.medlem is None],
        },
        [f"{m.navn} er oppnevnt som {m.plass.tekst} i rollen {m.rolle.value}.", ""],
    )
    okt.flate.fakta(felles.medlem_fakta(m))
    okt.flate.setning(f"Taushetserklæringen er laget: imdi brev vis {o.brev}")
    for merknad in o.merknader:
        okt.flate.advarsel(merknad)
    if ledige := [f"{s.plass.tekst}, {s.rolle.value}" for s in o.seter if s.medlem is None]:
        okt.flate.advarsel(f"Plasser uten noen i: {'; '.join(ledige)}.")
    okt.flate.neste(f"imdi utvalg medlem {m.id} --taushetserklæring DATO")


@kommando(
    eksempler=[
        "imdi utvalg medlem 1",
        "imdi utvalg medlem 1 --taushetserklæring 'i dag'",
        "imdi utvalg medlem 1 --fratrer 01.03.2027 --grunn-fil grunn.txt",
    ]
)
@click.argument("id_", metavar="MEDLEM", type=int)
@med_felter(Tilknytninger)
@click.option("--taushetserklæring", "taushet", metavar="DATO", help="Dagen medlemmet signerte taushetserklæringen.")
@click.option("--fratrer", metavar="DATO", help="Første dag uten medlemmet.")
@click.option("--grunn-fil", metavar="FIL", help="Hvorfor medlemmet går ut, fra en fil (- for standard inn).")
def medlem(
    okt: Okt, id_: int, taushet: str | None, fratrer: str | None, grunn_fil: str | None, **oppgitt: Any
) -> None:
    """Vis et medlem, eller før taushetserklæring, tilknytninger eller at medlemmet går ut."""
    endrer = taushet or fratrer or any(v is not None for v in oppgitt.values())
    with okt.kontekst(*(ROLLER if endrer else LESEROLLER)) as k:
        if endrer:
            nye = {r.navn: les_verdi(r, oppgitt[r.navn], k.i_dag) for r in felter(Tilknytninger)}
            m = medlemmer.endre(
                k,
                id_,
                {n: v for n, v in nye.items() if v is not None},
                taushet=felles.les_dag(taushet, k.i_dag),
                fratrer=felles.les_dag(fratrer, k.i_dag),
                grunn=felles.les_fil(grunn_fil),
            )
        else:
            m = medlemmer.vis(k, id_)
    okt.flate.resultat(felles.medlem_json(m))
    okt.flate.fakta(felles.medlem_fakta(m))
    okt.flate.neste(
        "imdi utvalg liste --medlemmer" if m.taushet else f"imdi utvalg medlem {m.id} --taushetserklæring DATO"
    )


def _som_json(n: Nominasjon) -> dict[str, Any]:
    return {navn: v for navn, v in n._asdict().items() if navn != "sist"}
