"""`imdi bosetting uttrekk`."""

import click

from imdi_cli.bosetting.uttrekk import steg
from imdi_cli.bosetting.uttrekk.kommando.felles import tatt
from imdi_cli.bosetting.uttrekk.typer import Alvor, Sammenligning, Uttrekk
from imdi_cli.flate.kommando import Okt, kommando
from imdi_cli.flate.skjerm import Kolonne
from imdi_cli.kjerne.avslag import Bruksfeil
from imdi_cli.kjerne.navn import finn_ord

_HVA = ("liste", "vis", "sammenlign")


@kommando(
    eksempler=[
        "imdi bosetting uttrekk liste",
        "imdi bosetting uttrekk vis 14",
        "imdi bosetting uttrekk sammenlign 14 --med 13",
    ]
)
@click.argument("hva", default="liste", metavar="[liste|vis|sammenlign]")
@click.argument("nr", required=False, type=int)
@click.option("--med", type=int, metavar="NR", help="Uttrekket det skal sammenlignes med. Ellers det forrige.")
def uttrekk(okt: Okt, hva: str, nr: int | None, med: int | None) -> None:
    """List uttrekkene, vis ett av dem, eller sammenlign to.

    Uten nummer vises det nyeste. Sammenligningen sier hvem som er nye, borte og endret, hvilke felt som er endret, og
    hva det betyr for månedene.
    """
    valg = finn_ord(hva, _HVA)
    if valg is None:
        raise Bruksfeil(f"«{hva}» kan ikke gjøres med et uttrekk.", neste=f"Velg {', '.join(_HVA)}.")
    if med is not None and valg != "sammenlign":
        raise Bruksfeil("--med hører bare til sammenlign.", neste=f"imdi bosetting uttrekk sammenlign --med {med}")
    with okt.kontekst(*steg.ROLLER) as k:
        if valg == "liste":
            _liste(okt, steg.alle(k))
        elif valg == "vis":
            from imdi_cli.bosetting.uttrekk.steg import validering

            u = steg.velg(k, None) if nr is None else steg.ett(k, nr)
            _vis(okt, u, validering.antall_funn(k, u.nr))
        else:
            from imdi_cli.bosetting.uttrekk.steg import sammenligning

            _sammenlign(okt, sammenligning.sammenlign(k, nr, med))


def _liste(okt: Okt, alle: list[Uttrekk]) -> None:
    okt.flate.tabell(
        [
            Kolonne("Nr", hoyre=True),
            "Tatt",
            "Fil",
            Kolonne("Personer", hoyre=True),
            Kolonne("Utelatt", hoyre=True),
            "Kommuner",
            "Hendelser",
            "Lest inn",
        ],
        [
            (u.nr, tatt(u.dato), u.filnavn, u.personer, u.utelatt, u.har_kommuner, u.har_hendelser, tatt(u.innlest))
            for u in reversed(alle)
        ],
        json_rader=[u._asdict() for u in reversed(alle)],
        tom="Ingen uttrekk er lest inn.",
    )


def _vis(okt: Okt, u: Uttrekk, funn: dict[Alvor, int]) -> None:
    okt.flate.resultat(u._asdict() | {"funn": {a.value: n for a, n in funn.items()}}, [f"Uttrekk {u.nr}", ""])
    fakta: list[tuple[str, object]] = [
        ("Tatt", tatt(u.dato)),
        ("Fil", u.filnavn),
        ("Lest inn", tatt(u.innlest)),
        ("Personer", u.personer),
        ("Utelatt", u.utelatt),
        ("Lengste ventetid", f"{u.lengste_ventetid} dager"),
        ("Kommuner", "ja" if u.har_kommuner else "nei: uten dem blir vedtaksplassene ikke beregnet"),
        ("Hendelser", "ja" if u.har_hendelser else "nei: uten dem blir nei til enkeltsaker ikke beregnet"),
        ("Kontroll", ", ".join(f"{n} {a.tekst}" for a, n in funn.items())),
        ("SHA-256", u.sha256),
    ]
    if u.sha256 != u.sha256_opprinnelig:
        fakta.append(("SHA-256 før sletting", u.sha256_opprinnelig))
    okt.flate.fakta(fakta)
    okt.flate.neste(f"imdi bosetting valider --uttrekk {u.nr}")


def _sammenlign(okt: Okt, s: Sammenligning) -> None:
    data = s._asdict() | {"felter": dict(s.felter), "maaneder": [m._asdict() for m in s.maaneder]}
    okt.flate.resultat(data, [f"Uttrekk {s.nr} mot uttrekk {s.forrige}", ""])
    okt.flate.fakta([("Nye personer", s.nye), ("Borte", s.borte), ("Endret", s.endret)])
    if s.felter:
        okt.flate.overskrift("Endrede felt")
        okt.flate.tabell(["Felt", Kolonne("Personer", hoyre=True)], s.felter)
    okt.flate.overskrift("Måneder med andre tall")
    okt.flate.tabell(
        [
            "Måned",
            Kolonne("Bosatt før", hoyre=True),
            Kolonne("Bosatt nå", hoyre=True),
            Kolonne("Klare før", hoyre=True),
            Kolonne("Klare nå", hoyre=True),
        ],
        s.maaneder,
        tom="Ingen av de siste 24 månedene som var ute begge ganger, er endret.",
    )
