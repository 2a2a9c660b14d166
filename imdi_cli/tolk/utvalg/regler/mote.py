"""Meetings: who may be called in, when the committee is quorate, and what a majority is.

Quorum and voting are settings nobody has confirmed, modelled on forvaltningsloven av 2025 §§ 89–91.
"""

from collections import Counter
from collections.abc import Iterable, Sequence
from datetime import date

from imdi_cli.kjerne.avslag import AnnenPerson, Avslag, Bruksfeil
from imdi_cli.kjerne.dato import kort_dato
from imdi_cli.kjerne.regelverk import Regel
from imdi_cli.styring.habilitet.typer import Habilitetssvar
from imdi_cli.tolk.sak.typer.koder import Sakstatus, Utfall
from imdi_cli.tolk.sak.typer.raad import NyttRaad
from imdi_cli.tolk.utvalg.typer.koder import Plass, Utvalgsrolle
from imdi_cli.tolk.utvalg.typer.nytt import Avstemning
from imdi_cli.tolk.utvalg.typer.rader import Deltaker, Innkalling, Medlem, Mote, Motesak

MEDLEMMER, VEDTAKSFOR = "utvalg.medlemmer", "utvalg.beslutningsdyktig"
FLERTALL, STEMMELIKHET, MOTEFORM = "utvalg.flertall", "utvalg.stemmelikhet", "utvalg.moteform"
LEDEREN = "møtelederen avgjør"
INNSTILLINGER = (VEDTAKSFOR, FLERTALL, STEMMELIKHET)
TAUSHET = "forvaltningsloven §§ 13 og 13 c første ledd"


class KanIkkeEndreMote(Avslag):
    """The minutes are signed: what happened at the meeting stays as it is written there."""


class KanIkkeTaOppSak(Avslag):
    """The case is not ready for the committee, or is taken up in another meeting."""


class KanIkkeInnkalle(Avslag):
    """The person may not have the papers, or has no place to fill."""


class KanIkkeGiRaad(Avslag):
    """The committee cannot advise so: too early, not quorate, not habil, or without a majority."""


class KanIkkeSignere(Avslag):
    """The minutes cannot be signed yet."""


def krev_apent(m: Mote) -> None:
    """Refuse to change a meeting whose minutes are signed."""
    if m.signert:
        raise KanIkkeEndreMote(
            f"Protokollen fra {m.nr} ble signert {_dag(m.signert)}, og endres ikke.",
            hjemmel="arkivforskrifta § 11: rettelser skjer ved tillegg, ingenting overskrives",
            neste=f"Rett det med et tillegg:  imdi utvalg protokoll {m.nr} --tillegg-fil FIL",
        )


def krev_klar(sak: str, status: Sakstatus, andre: str | None) -> None:
    """Refuse to take up a case that is not ready, or is on the list of another meeting (`andre`)."""
    if status is not Sakstatus.KLAR:
        raise KanIkkeTaOppSak(
            f"{sak} er {status.value}. Utvalget tar opp saker som er {Sakstatus.KLAR.value}.",
            hjemmel="forvaltningsloven § 17 første ledd: saken skal være så godt opplyst som mulig",
            neste="Se møtene og sakene:  imdi utvalg liste",
        )
    if andre:
        raise KanIkkeTaOppSak(
            f"{sak} står på sakslisten til {andre}.",
            hjemmel="oppdrag 2021-046 punkt 1",
            neste=f"Ta den ut der først:  imdi utvalg møte {andre} --ta-ut {sak}",
        )


def krev_uten_framlegg(m: Mote, sak: Motesak) -> None:
    """Refuse to take a case off the list after its paper has gone to the members."""
    if sak.framlegg is not None:
        raise KanIkkeEndreMote(
            f"Saksframlegget i {sak.sak} er sendt medlemmene. Saken blir stående på sakslisten, og protokollen sier "
            "om den ble behandlet.",
            hjemmel="arkivforskrifta § 11: det som er sendt, bevares slik det var",
            neste=f"imdi utvalg vis {m.nr}",
        )


def krev_saker(m: Mote, saker: Sequence[Motesak]) -> None:
    """Refuse to call anyone in to a meeting with no cases."""
    if not saker:
        raise KanIkkeInnkalle(
            f"{m.nr} har ingen saker.",
            hjemmel="oppdrag 2021-046 punkt 1",
            neste=f"imdi utvalg møte {m.nr} --sak S-2026-0001",
        )


def krev_faar_papirer(m: Mote, medlemmer: Iterable[Medlem]) -> None:
    """Refuse to call in those who have not signed the declaration of secrecy, or have no seat on that day."""
    for medlem in medlemmer:
        if not medlem.sitter(m.dato):
            raise KanIkkeInnkalle(
                f"{medlem.navn} sitter ikke i utvalget {_dag(m.dato)}.",
                hjemmel="ingen lovbestemmelse; oppdrag 2021-046",
                neste="Se hvem som gjør det:  imdi utvalg liste --medlemmer",
            )
    if uten := [medlem for medlem in medlemmer if medlem.taushet is None]:
        raise KanIkkeInnkalle(
            f"{uten[0].navn} har ikke levert taushetserklæring, og kan ikke få papirene i sakene.",
            hjemmel=TAUSHET,
            neste=f"imdi utvalg medlem {uten[0].id} --taushetserklæring DATO",
            fakta=[("Mangler også", f"{medlem.navn} (medlem {medlem.id})") for medlem in uten[1:]],
        )


def krev_plass_til_vara(
    mote: str,
    vara: Medlem,
    fast: Medlem | None,
    sak: str | None,
    innkalt: Sequence[Innkalling],
    svar: Habilitetssvar | None,
) -> Medlem:
    """Give the member whose place a vara takes, or refuse: no vara, or nobody to stand in for."""
    if vara.plass is not Plass.VARA or fast is None:
        raise KanIkkeInnkalle(
            f"{vara.navn} er ikke vara for noen som sitter i utvalget da.",
            hjemmel="ingen lovbestemmelse; oppdrag 2021-046",
            neste="Se hvem som er det:  imdi utvalg liste --medlemmer",
        )
    borte = any(i.medlem == fast.id and i.forfall for i in innkalt)
    ikke_habil = sak is not None and svar in (Habilitetssvar.INHABIL, Habilitetssvar.FORELAGT)
    if not (borte or ikke_habil):
        raise KanIkkeInnkalle(
            f"{fast.navn} har ikke meldt forfall, og habiliteten er ikke i tvil i saken. Da er det ingen "
            "plass å fylle.",
            hjemmel="forvaltningsloven § 8 tredje ledd",
            neste=f"Kan medlemmet ikke komme?  imdi utvalg innkall {mote} --forfall {fast.id}",
        )
    if any(i.medlem == vara.id and i.sak in (None, sak) and i.forfall is None for i in innkalt):
        raise KanIkkeInnkalle(
            f"{vara.navn} er innkalt fra før.",
            hjemmel="forvaltningsloven § 8 tredje ledd",
            neste=f"imdi utvalg vis {mote}",
        )
    return fast


def trengs(vedtaksfor: Regel, medlemmer: Regel) -> int:
    """Give how many must take part. Raises TypeError for a setting that is no number and no known words."""
    antall = medlemmer.tall
    kjente = {"mer enn halvparten": antall // 2 + 1, "minst halvparten": (antall + 1) // 2, "alle": antall}
    if vedtaksfor.verdi in kjente:
        return kjente[str(vedtaksfor.verdi)]
    return vedtaksfor.tall


def krev_holdt(m: Mote, i_dag: date, regel: Regel) -> None:
    """Refuse to record what came of a meeting before its day, or that nobody was called in to."""
    if m.innkalt is None:
        raise KanIkkeGiRaad(
            f"Ingen er innkalt til {m.nr}.", hjemmel=regel.hjemmel, neste=f"imdi utvalg innkall {m.nr}"
        )
    if i_dag.isoformat() < m.dato:
        raise KanIkkeGiRaad(
            f"{m.nr} er {_dag(m.dato)}. Utvalget gir råd i møte.",
            hjemmel=regel.hjemmel,
            neste=f"imdi utvalg vis {m.nr}",
        )


def krev_habil_leder(m: Mote, sak: str, svar: Habilitetssvar | None) -> None:
    """Refuse advice given under a leader who is not habil in the case."""
    if svar is Habilitetssvar.INHABIL:
        raise KanIkkeGiRaad(
            f"Den som leder møtet, er inhabil i {sak}.",
            hjemmel="forvaltningsloven §§ 6 og 9",
            neste=f"Sett en annen til å lede møtet:  imdi utvalg møte {m.nr} --leder LOGIN",
        )


def krev_deltakere(
    m: Mote,
    sak: str,
    kan: Sequence[Deltaker],
    uavklart: Sequence[Medlem],
    valgte: Sequence[int],
) -> list[Deltaker]:
    """Give who took part in the advice: those named, or all who may; refuse one who may not.

    Without names nobody called may be unsettled: each has said whether they are habil.
    """
    sporsmal = f"imdi utvalg habilitet {m.nr} --sak {sak} --medlem"
    if not valgte and uavklart:
        raise KanIkkeGiRaad(
            f"Det er ikke avklart om {uavklart[0].navn} er habil i {sak}.",
            hjemmel="forvaltningsloven § 8 andre og tredje ledd, jf. § 10",
            neste=f"{sporsmal} {uavklart[0].id} --svar habil",
            fakta=[("Heller ikke avklart", medlem.navn) for medlem in uavklart[1:]],
        )
    numre = {d.medlem.id: d for d in kan}
    if gale := [n for n in valgte if n not in numre]:
        raise KanIkkeGiRaad(
            f"Medlem {gale[0]} kan ikke delta i {sak}: er ikke innkalt til den, er ikke habil, eller er vara for en "
            "som deltar.",
            hjemmel="forvaltningsloven §§ 6 og 8, jf. § 10",
            neste=f"Se hvem som kan:  imdi utvalg vis {m.nr}",
        )
    return [numre[n] for n in dict.fromkeys(valgte)] or list(kan)


def krev_vedtaksfor(m: Mote, sak: str, antall: int, minst: int, regel: Regel) -> None:
    """Refuse advice by fewer than the setting asks for."""
    if antall < minst:
        raise KanIkkeGiRaad(
            f"{antall} deltok i {sak}, og det trengs {minst} ({regel.verdi}) for at utvalget kan gi råd.",
            hjemmel=regel.hjemmel,
            neste=f"Innkall vara, eller ta saken i et senere møte:  imdi utvalg innkall {m.nr} --vara ID --sak {sak}",
            fakta=[("Regelen er", f"{regel.sikkerhet} (imdi regelverk vis {regel.id})")],
        )


def stemmer(a: Avstemning, deltok: Sequence[Deltaker]) -> dict[int, Utfall]:
    """Give everyone's vote: what is recommended, but for those who voted for something else."""
    return {d.medlem.id: dict(a.stemmer).get(d.medlem.id, a.raad.anbefalt) for d in deltok}


def krev_flertall(sak: str, a: Avstemning, avgitt: dict[int, Utfall], flertall: Regel, likhet: Regel) -> bool:
    """Refuse a recommendation that fewer voted for than for another; give whether the leader's view decided.

    With equal votes the setting says whose view counts; the leader's must then be stated.
    """
    teller = Counter(avgitt.values())
    mine = teller[a.raad.anbefalt]
    mest = max(teller.values())
    vis = f"Se innstillingen:  imdi regelverk vis {flertall.id}"
    if mine < mest:
        andre = next(u for u, n in teller.items() if n == mest)
        raise KanIkkeGiRaad(
            f"{mest} stemte for {andre.tekst}, og {mine} for {a.raad.anbefalt.tekst}. Rådet er det flertallet mener.",
            hjemmel=flertall.hjemmel,
            neste=vis,
            fakta=[("Regelen er", flertall.sikkerhet)],
        )
    if list(teller.values()).count(mest) == 1:
        return False
    if likhet.verdi != LEDEREN or not a.leder_avgjor:
        raise KanIkkeGiRaad(
            f"Stemmene i {sak} er like, {mest} mot {mest}. Innstillingen for stemmelikhet er «{likhet.verdi}».",
            hjemmel=likhet.hjemmel,
            neste="Gikk møtelederen inn for dette, oppgi --leder-avgjør. "
            f"Se innstillingen:  imdi regelverk vis {likhet.id}",
            fakta=[("Regelen er", likhet.sikkerhet)],
        )
    return True


def krev_dissens(r: NyttRaad, uenige: bool) -> None:
    """Stop when someone dissents without a text, or there is a text and nobody dissents."""
    if uenige and not r.dissens:
        raise Bruksfeil("Noen er uenige. Hva mener de?", neste="Oppgi --dissens-fil FIL.")
    if r.dissens and not uenige:
        raise Bruksfeil("Hvem er uenig?", neste="Oppgi --dissens MEDLEM, eller --stemme MEDLEM=KODE.")


def merknader(deltok: Sequence[Deltaker]) -> list[str]:
    """Say which of the four parties had nobody in the case."""
    med = {d.medlem.rolle for d in deltok}
    if uten := [r.value for r in Utvalgsrolle if r not in med]:
        return [f"Ingen deltok for {', '.join(uten)}. Utvalget er partssammensatt; vurder hva det betyr for rådet."]
    return []


def krev_kan_signeres(m: Mote, i_dag: date, login: str, navn: str) -> None:
    """Refuse to sign minutes before the meeting, or for another than its leader (exit code 4)."""
    krev_apent(m)
    if m.innkalt is None or i_dag.isoformat() < m.dato:
        raise KanIkkeSignere(
            f"{m.nr} er ikke holdt." if m.innkalt else f"Ingen er innkalt til {m.nr}.",
            hjemmel="ingen lovbestemmelse; forvaltningsloven av 2025 § 91 brukt som mønster",
            neste=f"imdi utvalg vis {m.nr}",
        )
    if login != m.leder:
        raise AnnenPerson(
            f"Protokollen signeres av den som leder møtet, {navn}.",
            hjemmel="ingen lovbestemmelse; forvaltningsloven av 2025 § 91 brukt som mønster",
            neste=f"Be {navn} om det:  imdi utvalg protokoll {m.nr} --signer",
        )


def krev_signert(m: Mote) -> None:
    """Refuse to add to minutes that can still be changed."""
    if m.signert is None:
        raise KanIkkeSignere(
            f"Protokollen fra {m.nr} er ikke signert. Rett det den bygger på i stedet.",
            hjemmel="arkivforskrifta § 11",
            neste=f"imdi utvalg vis {m.nr}",
        )


def _dag(iso: str) -> str:
    return kort_dato(date.fromisoformat(iso))
