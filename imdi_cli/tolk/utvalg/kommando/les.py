"""`imdi utvalg liste | vis`."""

import click

from imdi_cli.flate.kommando import Okt, kommando
from imdi_cli.flate.skjerm import Kolonne
from imdi_cli.kjerne.avslag import Bruksfeil
from imdi_cli.tolk.utvalg.kommando import felles
from imdi_cli.tolk.utvalg.steg import bilde as steg
from imdi_cli.tolk.utvalg.steg import papirer
from imdi_cli.tolk.utvalg.steg.felles import LESEROLLER, les_nr, les_sak


@kommando(eksempler=["imdi utvalg liste", "imdi utvalg liste --medlemmer", "imdi utvalg liste --nominasjoner --json"])
@click.option("--medlemmer", is_flag=True, help="Plassene i utvalget i dag, også de ledige.")
@click.option("--nominasjoner", is_flag=True, help="Nominasjonene, etter rolle og rang.")
def liste(okt: Okt, medlemmer: bool, nominasjoner: bool) -> None:
    """List møtene, medlemmene eller nominasjonene."""
    if medlemmer and nominasjoner:
        raise Bruksfeil("Oppgi bare ett av --medlemmer og --nominasjoner.")
    with okt.kontekst(*LESEROLLER) as k:
        if medlemmer:
            _medlemmer(okt, steg.medlemsliste(k))
        elif nominasjoner:
            _nominasjoner(okt, steg.nominasjonsliste(k))
        else:
            moter = steg.liste(k)
            okt.flate.tabell(
                ["Nr", "Dato", "Sted", "Saker", "Innkalt", "Protokoll"],
                [
                    (
                        m.nr,
                        felles.kort(m.dato),
                        m.sted or "skjerm",
                        ", ".join(s),
                        felles.kort(m.innkalt),
                        _signert(m.signert),
                    )
                    for m, s in moter
                ],
                json_rader=[
                    {n: v for n, v in m._asdict().items() if n not in ("sist", "aar", "lopenr")}
                    | {"nr": m.nr, "saker": s}
                    for m, s in moter
                ],
                tom="Ingen møter.",
            )


def _signert(dag: str | None) -> str:
    return f"signert {felles.kort(dag)}" if dag else "ikke signert"


def _medlemmer(okt: Okt, b: steg.Medlemsbilde) -> None:
    felles.vis_seter(okt, b.seter)
    for navn, verdier in (("Kjønn", b.mangfold["kjonn"]), ("Fylke", b.mangfold["fylke"])):
        if verdier:
            okt.flate.melding(f"{navn}: {', '.join(f'{v} {n}' for v, n in sorted(verdier.items()))}.")
    if b.tomme:
        okt.flate.advarsel(f"Plasser uten noen i: {'; '.join(b.tomme)}.")


def _nominasjoner(okt: Okt, rader: list[steg.Nominasjonslinje]) -> None:
    okt.flate.tabell(
        [Kolonne("Nr", hoyre=True), "Rolle", Kolonne("Rang", hoyre=True), "Navn", "Nominert av", "Kom", "Status"],
        [
            (n.id, n.rolle.value, n.rang, n.navn, n.nominert_av, felles.kort(n.mottatt), _status(r))
            for r in rader
            for n in [r.nominasjon]
        ],
        json_rader=[
            {n: v for n, v in r.nominasjon._asdict().items() if n != "sist"}
            | {
                "frist": r.utlysning.frist,
                "etter_fristen": r.for_sent,
                "medlem": r.medlem.id if r.medlem else None,
            }
            for r in rader
        ],
        tom="Ingen nominasjoner.",
    )


def _status(r: steg.Nominasjonslinje) -> str:
    if r.medlem:
        return f"oppnevnt, {r.medlem.plass.tekst}"
    return "kom etter fristen" if r.for_sent else "rangert" if r.nominasjon.rang else ""


@kommando(eksempler=["imdi utvalg vis U-2026-0001", "imdi utvalg vis U-2026-0001 --sak S-2026-0001"])
@click.argument("nr", metavar="MØTE")
@click.option("--sak", metavar="SAKSNUMMER", help="Vis saksframlegget slik det blir, og hva som er tatt ut av det.")
@felles.med_malform
def vis(okt: Okt, nr: str, sak: str | None, malform: str | None) -> None:
    """Vis et møte, med hva som mangler før utvalget kan gi råd, eller et saksframlegg."""
    nummer = les_nr(nr)
    if sak is None:
        with okt.kontekst(*LESEROLLER) as k:
            b = steg.vis(k, nummer)
        felles.vis_mote(okt, b, b.mote.nr)
        return
    saken = les_sak(sak)
    with okt.kontekst(*LESEROLLER) as k:
        f = papirer.vis(k, nummer, saken, felles.les_malform(malform))
    tekst = papirer.tekst(f)
    okt.flate.resultat(
        {"sak": str(saken), "tekst": tekst, "tatt_ut": [{"sto": fra, "star": til} for fra, til in f.erstattet]}
    )
    okt.flate.avsnitt(tekst)
    okt.flate.overskrift("Tatt ut")
    okt.flate.tabell(["Sto", "Står nå"], f.erstattet, tom="Ingenting.", innrykk=2)
    okt.flate.melding(f"Mangler et navn?  imdi utvalg møte {nummer} --sak {saken} --sladd NAVN=ORD")
    okt.flate.neste(f"imdi utvalg innkall {nummer}")
