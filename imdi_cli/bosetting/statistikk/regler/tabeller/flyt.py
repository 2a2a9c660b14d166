"""M15: where the stock came from and where it went, with what was registered late."""

from imdi_cli.bosetting.statistikk.regler import telles
from imdi_cli.bosetting.statistikk.regler.kolonner import antall
from imdi_cli.bosetting.statistikk.regler.parametre import i_tekst
from imdi_cli.bosetting.statistikk.regler.situasjon import Situasjon
from imdi_cli.bosetting.statistikk.regler.tabeller.felles import ETTER_SAK, IKKE_I_GRUPPER, KLARE, Bilde, stor
from imdi_cli.bosetting.statistikk.regler.verdier import IKKE_KJENT
from imdi_cli.bosetting.statistikk.typer.maaned import Celle, Hode, Rad, Slag, Sted, Tabell
from imdi_cli.kjerne.dato import vis_dato

UTEN_FORRIGE = (
    "Etterregistrering er ikke beregnet: mangler et uttrekk som er tatt i måneden, og som kan si hva som var kjent "
    "ved "
    "utgangen av forrige måned."
)
# key, words, level, and whether it is one of the parts counted by the measure
_LINJER = (
    ("kjent", "Bosettingsklare {forrige}, slik det var kjent da", 0),
    ("etterregistrert", "Etterregistrering", 1),
    ("for", "Bosettingsklare {forrige}, slik det er kjent nå", 0),
    ("nye", "Nye vedtak", 1),
    ("bosatte", "Bosatte", 1),
    ("avsluttede", "Avsluttede", 1),
    ("naa", "Bosettingsklare {naa}", 0),
    ("avvik", "Avvik (skal være 0)", 0),
    ("bosatte_i_alt", "Bosatte i måneden i alt (M01)", 0),
    ("uten_vedtak", "Ikke i beholdningen: uten vedtaksdato", 1),
    ("vedtak_senere", "Ikke i beholdningen: vedtaket er etter måneden", 1),
    ("tillatelse", "Ikke i beholdningen: tillatelsen gir ikke grunnlag", 1),
    ("avsluttet_for", "Ikke i beholdningen: avsluttet før måneden", 1),
)


def m15(b: Bilde) -> Tabell:
    """Count the flow in all and by kind of case; what comes is added, what goes is taken away."""
    deler = telles.flyt(b.naa, b.forrige)
    kolonner: list[dict[str, Celle]] = []
    for gruppe in ETTER_SAK:
        rad = gruppe.hvem(b.naa)
        n = {navn: antall(maske & rad) for navn, maske in deler.items()}
        kjent = None if b.kilder.kjent is None else b.kilder.kjent.get(gruppe.rad.nokkel, 0)
        kolonner.append(
            {
                **{navn: Celle(tall) for navn, tall in n.items()},
                "kjent": IKKE_KJENT if kjent is None else Celle(kjent),
                "etterregistrert": IKKE_KJENT if kjent is None else Celle(n["for"] - kjent),
                "avvik": Celle(n["naa"] - (n["for"] + n["nye"] - n["bosatte"] - n["avsluttede"])),
            }
        )
    dager = {"forrige": vis_dato(b.forrige.d.dag), "naa": vis_dato(b.dag)}
    return Tabell(
        "M15",
        "M15 Flyt",
        f"Flyt i beholdningen av bosettingsklare, etter sakstype. {stor(i_tekst(b.dag))}. Antall",
        ("Ledd",),
        tuple(
            Hode(g.rad.nokkel, g.rad.tekst, Slag.ANTALL, "M15", KLARE, variabel="flyt", sted=g.rad.sted, endres=False)
            for g in ETTER_SAK
        ),
        tuple(Rad(navn, tekst.format(**dager), Sted(gruppe=navn), nivaa) for navn, tekst, nivaa in _LINJER),
        tuple(tuple(kolonne[navn] for kolonne in kolonner) for navn, *_ in _LINJER),
        (
            "Nye vedtak legges til, bosatte og avsluttede trekkes fra. Den som både ble bosatt og avsluttet i "
            "måneden, er "
            "bosatt.",
            "De som ble bosatt uten å ha vært i beholdningen, forklarer forskjellen mellom bosatte her og bosatte "
            "i alt.",
            *((UTEN_FORRIGE,) if b.kilder.kjent is None else ()),
            IKKE_I_GRUPPER,
        ),
    )


def beholdning(s: Situasjon) -> dict[str, int]:
    """Count the stock on a day in all and by kind of case: what is compared with, when it was known earlier."""
    return {gruppe.rad.nokkel: antall(telles.klare(s) & gruppe.hvem(s)) for gruppe in ETTER_SAK}
