"""The law of habilitet (forvaltningsloven §§ 6-9): which answers stand, and who is kept from deciding.

Pure. `neste` is the command of the noun that asks: a case, a committee, a complaint.
"""

from collections.abc import Iterable, Mapping

from imdi_cli.kjerne.avslag import AnnenPerson, Avslag
from imdi_cli.styring.habilitet.typer import Habilitet, Habilitetssvar, Habilitetsunntak, Vurdering

S = Habilitetssvar
MEDLEM = "utvalgsmedlem:"  # a member of a committee, by id: «utvalgsmedlem:3»
HELE_LINJEN = "habilitet.hele-linjen"


class KanIkkeSvareHabil(Avslag):
    """The answer «habil» does not stand: a tie of the first paragraph, or the written assessment is missing."""


class KanIkkeAvgjoreSelv(Avslag):
    """A party has objected: the superior decides (§ 8 first paragraph)."""


class KanIkkeAvgjoreHabilitet(Avslag):
    """The question has not been put to anyone, or has been decided."""


class KanIkkeDelta(Avslag):
    """Whoever is disqualified, or has not answered, neither prepares nor decides."""


class KanIkkeAvgjoreUnderInhabilLeder(Avslag):
    """The superior is disqualified, so a direct subordinate cannot decide (§ 6 third paragraph)."""


class KanIkkeOppnevneStedfortreder(Avslag):
    """Nobody is disqualified, or the one who would step in cannot decide either."""


def vurder(v: Vurdering, neste: str, *, selv: bool = True) -> None:
    """Refuse an answer that does not stand (§§ 6 and 8).

    `selv` says that somebody answers for themselves; a superior and a committee decide for another.
    """
    skrevet = bool(v.vurdering and v.vurdering.strip())
    aapenbart = v.unntak is Habilitetsunntak.AAPENBART
    if v.svar is S.FORELAGT and not skrevet:
        raise KanIkkeSvareHabil(
            "Den som skal avgjøre spørsmålet, må få vite hva det gjelder.",
            hjemmel="forvaltningsloven § 8 første ledd",
            neste=f"{neste} --svar forelegg --grunn-fil FIL",
        )
    if v.svar is not S.HABIL:
        return
    if v.grunnlag is not None and v.grunnlag.avgjor_alene and not (aapenbart and skrevet):
        raise KanIkkeSvareHabil(
            f"Den som {v.grunnlag.tekst}, er inhabil uten videre vurdering.",
            hjemmel=v.grunnlag.hjemmel,
            neste="Er det åpenbart at tilknytningen ikke kan påvirke, skriv hvorfor (§ 6 fjerde ledd):  "
            f"{neste} --svar habil --grunnlag {v.grunnlag.value} --unntak 6-4 --grunn-fil FIL",
        )
    if (v.grunnlag is not None or v.innsigelse or v.unntak) and not skrevet:
        hvorfor = "En part har reist innsigelse" if v.innsigelse else "Det er en tilknytning"
        raise KanIkkeSvareHabil(
            f"{hvorfor}, og da må vurderingen være skriftlig.",
            hjemmel="forvaltningsloven § 6 andre ledd",
            neste=f"{neste} --svar habil --grunn-fil FIL",
        )
    if selv and v.innsigelse and v.unntak is not Habilitetsunntak.TIDSSPILLE:
        raise KanIkkeAvgjoreSelv(
            "En part har reist innsigelse, og da avgjør nærmeste overordnede, ikke du.",
            hjemmel="forvaltningsloven § 8 første ledd",
            neste="Vil det ta vesentlig tid, kan du avgjøre selv med --unntak 8-1. Ellers:  "
            f"{neste} --svar forelegg --innsigelse --grunn-fil FIL",
        )


def krev_forelagt(h: Habilitet | None, person: str, neste: str) -> None:
    """Refuse to decide a question that nobody has put to the superior."""
    if h is None or h.svar is not S.FORELAGT:
        raise KanIkkeAvgjoreHabilitet(
            f"Spørsmålet om {person} er habil, er ikke forelagt noen, eller det er avgjort.",
            hjemmel="forvaltningsloven § 8 første ledd",
            neste=f"Den det gjelder, kan forelegge det:  {neste} --svar forelegg --grunn-fil FIL",
        )


def krev_overordnet(bruker: str, person: str, overordnede: Mapping[str, str], neste: str) -> None:
    """Stop whoever is not the superior of the one it is about. `overordnede` are logins and names.

    Raises AnnenPerson (exit code 4).
    """
    if bruker not in overordnede:
        hvem = " eller ".join(overordnede.values())
        raise AnnenPerson(
            f"Om {person} er habil, avgjør nærmeste overordnede.",
            hjemmel="forvaltningsloven § 8 første ledd",
            neste=f"Be {hvem}:  {neste} --for {person} --svar habil"
            if hvem
            else f"Ingen er leder nå. Før opp en:  imdi bruker endre {person} --leder LOGIN",
        )


def ledere(login: str, leder_til: Mapping[str, str | None], *, hele_linjen: bool) -> list[str]:
    """List those whose disqualification keeps somebody from deciding: the nearest leader, or the whole line."""
    ut: list[str] = []
    neste = leder_til.get(login)
    while neste and neste not in ut and (hele_linjen or not ut):
        ut.append(neste)
        neste = leder_til.get(neste)
    return ut


def krev_deltar(svar: Habilitetssvar | None, person: str, gjelder: str, neste: str) -> None:
    """Refuse whoever decides and has not answered, waits for an answer, or is disqualified (§ 6)."""
    if svar is S.HABIL:
        return
    hva = {
        None: f"Du har ikke vurdert din egen habilitet i {gjelder}.",
        S.FORELAGT: f"Spørsmålet om du er habil i {gjelder}, er forelagt og ikke avgjort.",
        S.INHABIL: f"Du er inhabil i {gjelder}.",
    }[svar]
    hjemmel = "forvaltningsloven § 6" if svar is S.INHABIL else "forvaltningsloven § 8"
    videre = {
        None: f"{neste} --svar habil",
        S.FORELAGT: f"Lederen avgjør det:  {neste} --for {person} --svar habil",
        S.INHABIL: f"En annen må gjøre det, om nødvendig en stedfortreder (§ 9):  {neste} --stedfortreder LOGIN "
        f"--i-stedet-for {person}",
    }[svar]
    raise KanIkkeDelta(hva, hjemmel=hjemmel, neste=videre)


def krev_leder_habil(inhabile: Iterable[str], login: str, gjelder: str, neste: str) -> None:
    """Refuse a decision by somebody whose leader is disqualified (§ 6 third paragraph)."""
    leder = next(iter(inhabile), None)
    if leder is not None:
        raise KanIkkeAvgjoreUnderInhabilLeder(
            f"{leder} er inhabil i {gjelder}, og da kan ikke {login}, som er direkte underordnet, avgjøre saken.",
            hjemmel="forvaltningsloven § 6 tredje ledd",
            neste="En som ikke er underordnet, må avgjøre, om nødvendig en stedfortreder (§ 9):  "
            f"{neste} --stedfortreder LOGIN --i-stedet-for {leder}",
        )


def krev_grunn_for_forelopig(grunn: str) -> None:
    """Refuse a provisional act by a disqualified person without a reason (§ 7)."""
    if not grunn.strip():
        raise KanIkkeDelta(
            "En inhabil kan bare treffe foreløpig avgjørelse når utsettelse gir vesentlig ulempe eller skade. "
            "Det må skrives.",
            hjemmel="forvaltningsloven § 7",
            neste="Skriv hvorfor det ikke kan vente, med --grunn-fil FIL, eller la en annen gjøre det:  "
            "imdi bruker liste",
        )


def krev_kan_vare_stedfortreder(
    person: str, i_stedet_for: str, svar: Mapping[str, Habilitetssvar], underlagt: Iterable[str], neste: str
) -> None:
    """Refuse a stedfortreder for one who is not disqualified, or one who could not decide either (§ 9).

    `svar` are the answers in the case, `underlagt` the leaders of the one who would step in.
    """
    if svar.get(i_stedet_for) is not S.INHABIL:
        raise KanIkkeOppnevneStedfortreder(
            f"{i_stedet_for} har ikke svart at hun eller han er inhabil, så ingen trenger å tre inn.",
            hjemmel="forvaltningsloven § 9 første ledd",
            neste=f"Er vedkommende inhabil, før det først:  {neste} --svar inhabil",
        )
    if svar.get(person) is S.INHABIL or i_stedet_for in underlagt:
        hvorfor = "er selv inhabil" if svar.get(person) is S.INHABIL else f"er direkte underordnet {i_stedet_for}"
        raise KanIkkeOppnevneStedfortreder(
            f"{person} kan ikke tre inn: {person} {hvorfor}.",
            hjemmel="forvaltningsloven § 6",
            neste="Velg en annen:  imdi bruker liste",
        )
