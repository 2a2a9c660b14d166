"""`imdi sak ta | overta | legg-tilbake | vent | gjenoppta | habilitet`."""

import click

from imdi_cli.flate.kommando import Okt, kommando
from imdi_cli.flate.sporr import Dialog
from imdi_cli.kjerne.avslag import Bruksfeil
from imdi_cli.kjerne.kode import les_kode
from imdi_cli.styring.habilitet.typer import Habilitetssvar, Habilitetsunntak, Tilknytning, Vurdering
from imdi_cli.tolk.sak.kommando import visning
from imdi_cli.tolk.sak.kommando.inndata import krev_dag, krev_tekst, les_fil
from imdi_cli.tolk.sak.steg import behandling as steg
from imdi_cli.tolk.sak.steg.bilde import bilde
from imdi_cli.tolk.sak.steg.felles import les_nr
from imdi_cli.tolk.sak.typer.rader import Sak

_SVAR = {"habil": Habilitetssvar.HABIL, "inhabil": Habilitetssvar.INHABIL, "forelegg": Habilitetssvar.FORELAGT}


@kommando(eksempler=["imdi sak ta S-2026-0001"])
@click.argument("nr", metavar="SAK")
def ta(okt: Okt, nr: str) -> None:
    """Ta en sak som ingen har."""
    sak = les_nr(nr)
    with okt.kontekst() as k:
        steg.ta(k, sak)
        b = bilde(k, sak)
    visning.kort(okt, b, f"Du har {sak}.")


@kommando(
    eksempler=[
        "imdi sak overta S-2026-0001",
        "imdi sak overta --alle-fra kari",
        "imdi sak overta --alle-fra kari --til ole --ja",
    ]
)
@click.argument("nr", metavar="SAK", required=False)
@click.option("--alle-fra", metavar="LOGIN", help="Alle sakene til en som slutter. Vises først, flyttes med --ja.")
@click.option("--til", metavar="LOGIN", help="Hvem som skal ha dem. Deg, om den ikke oppgis.")
@click.option("--ja", is_flag=True, help="Flytt sakene.")
def overta(okt: Okt, nr: str | None, alle_fra: str | None, til: str | None, ja: bool) -> None:
    """Overta en sak som en annen har, eller alle sakene til en som slutter.

    Fristene i saken, og til dem som har varslet, følger med.
    """
    if (nr is None) == (alle_fra is None):
        raise Bruksfeil("Hvilken sak?", neste="Oppgi ett saksnummer, eller --alle-fra LOGIN.")
    if nr is not None:
        sak = les_nr(nr)
        with okt.kontekst() as k:
            steg.overta(k, sak, til)
            b = bilde(k, sak)
        visning.kort(okt, b, f"{b.saksbehandler} har {sak}.")
        return
    assert alle_fra is not None
    with okt.kontekst() as k:
        saker = steg.hos(k, alle_fra)
        hvem = til or k.bruker.login
        flytt = bool(saker) and (ja or _bekreft(okt, saker, alle_fra, hvem))
        if flytt:
            saker = steg.overta_alle(k, alle_fra, til)
    _vis_flyttede(okt, saker, alle_fra, hvem, flytt, til)


def _bekreft(okt: Okt, saker: list[Sak], fra: str, til: str) -> bool:
    dialog = Dialog(okt.flate, uten_dialog=okt.uten_dialog)
    if not dialog.mulig:
        return False
    okt.flate.linjer(f"  {s.nr}  {s.status.value}" for s in saker)
    return dialog.bekreft(f"Skal {til} overta {len(saker)} saker fra {fra}?", opsjon="--ja")


def _vis_flyttede(okt: Okt, saker: list[Sak], fra: str, hvem: str, flyttet: bool, til: str | None) -> None:
    setning = f"{hvem} har overtatt {len(saker)} saker fra {fra}." if flyttet else f"{fra} har {len(saker)} saker."
    okt.flate.resultat(
        {"flyttet": flyttet, "fra": fra, "til": hvem, "saker": [s.nr for s in saker]},
        [setning, *(f"  {s.nr}  {s.status.value}" for s in saker)],
    )
    if saker and not flyttet:
        valgt = f" --til {til}" if til else ""
        okt.flate.neste(f"imdi sak overta --alle-fra {fra}{valgt} --ja", ledetekst="Ingenting er flyttet. Flytt dem")
    elif saker:
        okt.flate.neste("imdi sak liste --mine" if til is None else "imdi sak liste")


@kommando(eksempler=["imdi sak legg-tilbake S-2026-0001"])
@click.argument("nr", metavar="SAK")
def legg_tilbake(okt: Okt, nr: str) -> None:
    """Legg en sak tilbake, så en annen kan ta den."""
    sak = les_nr(nr)
    with okt.kontekst() as k:
        steg.legg_tilbake(k, sak)
        b = bilde(k, sak)
    visning.kort(okt, b, f"Ingen har {sak} nå.")


@kommando(eksempler=["imdi sak vent S-2026-0001 --til 15.01.2027 --grunn-fil grunn.txt"])
@click.argument("nr", metavar="SAK")
@click.option("--til", metavar="DATO", help="Dagen saken skal tas opp igjen.")
@click.option("--grunn-fil", metavar="FIL", help="Hvorfor saken må vente.")
def vent(okt: Okt, nr: str, til: str | None, grunn_fil: str | None) -> None:
    """Sett en sak på vent, med grunn."""
    sak = les_nr(nr)
    with okt.kontekst() as k:
        dag = krev_dag(okt, til, k.i_dag, "Når skal saken tas opp igjen?", "--til")
        steg.vent(k, sak, dag, krev_tekst(okt, grunn_fil, "Hvorfor må saken vente?", "--grunn-fil"))
        b = bilde(k, sak)
    visning.kort(okt, b, f"{sak} er på vent.")


@kommando(eksempler=["imdi sak gjenoppta S-2026-0001"])
@click.argument("nr", metavar="SAK")
def gjenoppta(okt: Okt, nr: str) -> None:
    """Ta opp igjen en sak som er på vent."""
    sak = les_nr(nr)
    with okt.kontekst() as k:
        steg.gjenoppta(k, sak)
        b = bilde(k, sak)
    visning.kort(okt, b, f"{sak} er tatt opp igjen.")


@kommando(
    eksempler=[
        "imdi sak habilitet S-2026-0001 --svar habil",
        "imdi sak habilitet S-2026-0001 --svar forelegg --grunnlag særegne-forhold --grunn-fil grunn.txt",
        "imdi sak habilitet S-2026-0001 --for kari --svar inhabil",
        "imdi sak habilitet S-2026-0001 --stedfortreder ole --i-stedet-for kari",
    ]
)
@click.argument("nr", metavar="SAK")
@click.option("--svar", metavar="SVAR", help=f"({', '.join(_SVAR)})")
@click.option("--grunnlag", metavar="KODE", help=f"Tilknytningen ({', '.join(Tilknytning)}).")
@click.option("--innsigelse", is_flag=True, help="En part har reist innsigelse, eller krever at lederen avgjør.")
@click.option("--unntak", metavar="KODE", help="6-4: åpenbart uten betydning. 8-1: tar for lang tid å forelegge.")
@click.option("--grunn-fil", metavar="FIL", help="Den skriftlige vurderingen.")
@click.option("--for", "person", metavar="LOGIN", help="Du er nærmeste overordnede, og avgjør for en annen.")
@click.option("--stedfortreder", metavar="LOGIN", help="Oppnevn en som trer inn. For en leder.")
@click.option("--i-stedet-for", metavar="LOGIN", help="Den inhabile som stedfortrederen trer inn for.")
def habilitet(
    okt: Okt,
    nr: str,
    svar: str | None,
    grunnlag: str | None,
    innsigelse: bool,
    unntak: str | None,
    grunn_fil: str | None,
    person: str | None,
    stedfortreder: str | None,
    i_stedet_for: str | None,
) -> None:
    """Før om du er habil i saken, eller avgjør det for en du er leder for.

    Den som har saken, og den som skal avgjøre den, svarer hver for seg (forvaltningsloven §§ 6 til 9).
    """
    sak = les_nr(nr)
    if stedfortreder or i_stedet_for:
        if not (stedfortreder and i_stedet_for):
            raise Bruksfeil("Hvem trer inn for hvem?", neste="Oppgi --stedfortreder LOGIN og --i-stedet-for LOGIN.")
        with okt.kontekst() as k:
            steg.oppnevn_stedfortreder(k, sak, stedfortreder, i_stedet_for)
            b = bilde(k, sak)
        visning.kort(okt, b, f"{stedfortreder} er stedfortreder for {i_stedet_for} i {sak}.")
        return
    v = Vurdering(
        _les_svar(okt, svar),
        Tilknytning(les_kode(Tilknytning, grunnlag, "--grunnlag")) if grunnlag else None,
        innsigelse,
        Habilitetsunntak(les_kode(Habilitetsunntak, unntak, "--unntak")) if unntak else None,
        les_fil(grunn_fil),
    )
    with okt.kontekst() as k:
        steg.svar_habilitet(k, sak, v, person=person)
        b = bilde(k, sak)
        hvem = b.hvem(person or k.bruker.login)
    hva = "Spørsmålet er forelagt lederen" if v.svar is Habilitetssvar.FORELAGT else f"{hvem} er {v.svar.value}"
    visning.kort(okt, b, f"{hva} i {sak}.")


def _les_svar(okt: Okt, svar: str | None) -> Habilitetssvar:
    ord_ = (svar or "").strip().casefold()
    if not svar:
        dialog = Dialog(okt.flate, uten_dialog=okt.uten_dialog)
        if not dialog.mulig:
            raise Bruksfeil("Er du habil i saken?", neste=f"Oppgi --svar ({', '.join(_SVAR)}).")
        valg = [
            ("habil", "Ja, jeg er habil"),
            ("inhabil", "Nei, jeg er inhabil"),
            ("forelegg", "Jeg er i tvil, og forelegger det for lederen min"),
        ]
        ord_ = dialog.velg("Er du habil i saken?", valg, opsjon="--svar")
    if ord_ not in _SVAR:
        raise Bruksfeil(f"«{svar}» er ikke et svar.", neste=f"Velg et av dem: {', '.join(_SVAR)}.")
    return _SVAR[ord_]
