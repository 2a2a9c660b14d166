"""Habilitet in a collegial body (forvaltningsloven §§ 6, 8 and 10): what is known, who decides, and how."""

from collections.abc import Iterable, Sequence
from typing import NamedTuple

from imdi_cli.kjerne.avslag import Avslag
from imdi_cli.styring.habilitet.typer import Habilitetssvar, Tilknytning
from imdi_cli.tolk.utvalg.typer.koder import Utvalgsrolle
from imdi_cli.tolk.utvalg.typer.nytt import Erklaring
from imdi_cli.tolk.utvalg.typer.rader import Deltaker, Medlem, Varselord

KOLLEGIALT = "forvaltningsloven § 8 andre ledd, jf. § 10"


class KanIkkeErklaereHabil(Avslag):
    """Something is known that makes or may make the member inhabil: then the committee decides."""


class KanIkkeAvgjoreHabilitet(Avslag):
    """The committee cannot decide the question so: not these members, not that answer, or not without reasons."""


class Konflikt(NamedTuple):
    """A tie that the records show: which, and the words for it."""

    tilknytning: Tilknytning
    hva: str


class Avgjorere(NamedTuple):
    """Who decides on a member's habilitet. `alle` as in `utvalg_habilitet`."""

    medlemmer: tuple[int, ...]
    alle: bool


def konflikter(m: Medlem, tolkenummer: int, sprak: Iterable[str], ord_: Iterable[Varselord]) -> list[Konflikt]:
    """List what the records show of a member's ties to a case about an interpreter with these languages."""
    if m.tolkenummer == tolkenummer:
        return [Konflikt(Tilknytning.PART, "er tolken saken gjelder")]
    ut = []
    ord_ = list(ord_)
    sakens = _like({*sprak, *(o.sprak for o in ord_ if o.sprak)})
    if felles := [s for s in m.sprak if s.casefold() in sakens]:
        verb = "tolker" if m.rolle is Utvalgsrolle.TOLK else "arbeider med"
        ut.append(
            Konflikt(Tilknytning.SAEREGNE, f"{verb} samme språk som tolken saken gjelder ({', '.join(felles)})")
        )
    oppdragsgivere = _like(o.oppdragsgiver for o in ord_ if o.oppdragsgiver)
    if felles := [a for a in m.arbeidsgivere if a.casefold() in oppdragsgivere]:
        ut.append(Konflikt(Tilknytning.SAEREGNE, f"arbeider for oppdragsgiveren i saken ({', '.join(felles)})"))
    return ut


def krev_uten_konflikt(m: Medlem, funnet: Sequence[Konflikt], mote: str, sak: str) -> None:
    """Refuse a plain «habil» when the records show a tie: it is told, weighed, and decided by the committee."""
    if funnet:
        raise KanIkkeErklaereHabil(
            f"{m.navn} {' og '.join(f.hva for f in funnet)}. Da kan ikke medlemmet avgjøre spørsmålet selv.",
            hjemmel=funnet[0].tilknytning.hjemmel,
            neste=f"Legg det fram for utvalget:  imdi utvalg habilitet {mote} --sak {sak} --medlem {m.id} "
            f"--tilknytning {funnet[0].tilknytning.value} --vurdering-fil FIL",
        )


def avgjorere(
    medlem: Medlem, spurt: Iterable[int], mulige: Iterable[int], trengs: int, mote: str, sak: str
) -> Avgjorere:
    """Give who decides on a member's habilitet.

    The body decides without the member. `spurt` are all members about whom the question has come up in the case:
    none of them decides on any of them, unless fewer than `trengs` would be left; then all who meet decide.
    Raises KanIkkeAvgjoreHabilitet when the body is not quorate. Source: § 8 second paragraph.
    """
    moter = tuple(mulige)
    omspurt = {medlem.id, *spurt}
    andre = tuple(m for m in moter if m not in omspurt)
    if len(andre) >= trengs:
        return Avgjorere(andre, False)
    if len(omspurt) > 1 and len(moter) >= trengs:
        return Avgjorere(moter, True)
    raise KanIkkeAvgjoreHabilitet(
        f"Utvalget er ikke vedtaksført i spørsmålet om {medlem.navn}: {len(andre)} kan delta, "
        f"og det trengs {trengs}.",
        hjemmel=KOLLEGIALT,
        neste=f"Innkall varaen, som bør delta i avgjørelsen:  imdi utvalg innkall {mote} --vara ID --sak {sak}",
    )


def krev_deltakere(valgte: Sequence[int], kan: Avgjorere, trengs: int, mote: str, sak: str) -> tuple[int, ...]:
    """Give who took part in the decision: those named, or all who may; refuse one who may not, and too few."""
    deltok = tuple(dict.fromkeys(valgte)) or kan.medlemmer
    if gale := [m for m in deltok if m not in kan.medlemmer]:
        raise KanIkkeAvgjoreHabilitet(
            f"Medlem {gale[0]} kan ikke delta når utvalget avgjør dette spørsmålet.",
            hjemmel=KOLLEGIALT,
            neste=f"Se hvem som er innkalt:  imdi utvalg vis {mote}",
            fakta=[("Kan delta", "medlem " + ", ".join(map(str, kan.medlemmer)))],
        )
    if kan.alle and set(deltok) != set(kan.medlemmer):
        raise KanIkkeAvgjoreHabilitet(
            "Utvalget er ikke vedtaksført uten dem spørsmålet gjelder. Da skal alle som møter, delta.",
            hjemmel=KOLLEGIALT,
            neste=f"imdi utvalg habilitet {mote} --sak {sak} --avgjør",
        )
    if len(deltok) < trengs:
        raise KanIkkeAvgjoreHabilitet(
            f"{len(deltok)} deltok, og det trengs {trengs} for at utvalget er vedtaksført.",
            hjemmel=KOLLEGIALT,
            neste=f"Se hvem som er innkalt:  imdi utvalg vis {mote}",
        )
    return deltok


def krev_begrunnet(e: Erklaring, grunnlag: Tilknytning | None, mote: str, sak: str) -> None:
    """Refuse a decision without the weighing that the law asks for.

    A tie of the first paragraph makes the member inhabil by itself; «habil» then needs that it is obvious that the
    tie cannot sway them (§ 6 fourth paragraph), in writing. One of the second paragraph is weighed, either way.
    """
    if e.vurdering or grunnlag is None or (grunnlag.avgjor_alene and e.svar is Habilitetssvar.INHABIL):
        return
    hjemmel = "forvaltningsloven § 6 fjerde ledd" if grunnlag.avgjor_alene else "forvaltningsloven § 6 andre ledd"
    krav = (
        "Tilknytningen gjør medlemmet inhabil, med mindre det er åpenbart at den ikke kan påvirke standpunktet. "
        "Det må begrunnes."
        if grunnlag.avgjor_alene
        else "Særegne forhold må vurderes konkret. Har en part sagt at medlemmet er inhabil, skal det tillegges vekt."
    )
    raise KanIkkeAvgjoreHabilitet(
        krav,
        hjemmel=hjemmel,
        neste=f"imdi utvalg habilitet {mote} --sak {sak} --avgjør --vurdering-fil FIL",
    )


def i_saken(deltakere: Iterable[Deltaker]) -> list[Deltaker]:
    """Give those who may advise in a case: the habile, and a vara only while the member is not among them."""
    habile = [d for d in deltakere if d.svar is Habilitetssvar.HABIL]
    numre = {d.medlem.id for d in habile}
    return [d for d in habile if d.i_stedet_for not in numre]


def uavklarte(deltakere: Iterable[Deltaker]) -> list[Medlem]:
    """Give those who are called for a case, and whose habilitet is not settled; a vara counts like the rest."""
    return [d.medlem for d in deltakere if d.svar in (None, Habilitetssvar.FORELAGT)]


def _like(ord_: Iterable[str | None]) -> set[str]:
    return {o.casefold().strip() for o in ord_ if o}
