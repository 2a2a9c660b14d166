"""What is shown of the committee: one meeting with its cases, the list of meetings, the seats, the nominations."""

from typing import NamedTuple

from imdi_cli.base.nummer import Saksnummer
from imdi_cli.kjerne.kontekst import Kontekst
from imdi_cli.styring.habilitet import steg as habilitet
from imdi_cli.styring.habilitet.typer import Habilitet
from imdi_cli.tolk.sak.steg import felles as saker
from imdi_cli.tolk.sak.typer.koder import Sakstatus
from imdi_cli.tolk.sak.typer.rader import Raad
from imdi_cli.tolk.utvalg import lager
from imdi_cli.tolk.utvalg.lager import mote as moter
from imdi_cli.tolk.utvalg.regler import habilitet as habilitetsregler
from imdi_cli.tolk.utvalg.regler import mote as regler
from imdi_cli.tolk.utvalg.regler import oppnevning
from imdi_cli.tolk.utvalg.steg import felles
from imdi_cli.tolk.utvalg.typer.rader import Innkalling, Medlem, Mote, Motesak, Nominasjon, Sete, Stemme, Utlysning


class Saksbilde(NamedTuple):
    """A case of a meeting: where it stands, each member's habilitet, how many may take part, the advice and votes.

    `mangler` says what stands in the way of advice, as (what, paragraph or rule, command); empty for nothing.
    """

    motesak: Motesak
    status: Sakstatus
    svar: dict[int, Habilitet]
    kan_delta: tuple[int, ...]
    raad: Raad | None
    stemmer: tuple[Stemme, ...]
    mangler: tuple[tuple[str, str, str], ...]


class Motebilde(NamedTuple):
    """A meeting: its leader's name, the members by number, who was called, the cases, the empty seats that day."""

    mote: Mote
    leder: str
    medlemmer: dict[int, Medlem]
    innkalt: tuple[Innkalling, ...]
    saker: tuple[Saksbilde, ...]
    tomme: tuple[str, ...]
    antatt: tuple[str, ...]


class Medlemsbilde(NamedTuple):
    """The committee on a day: the seats, those that are empty, and the count by gender and fylke."""

    seter: tuple[Sete, ...]
    tomme: tuple[str, ...]
    mangfold: dict[str, dict[str, int]]
    alle: tuple[Medlem, ...]


class Nominasjonslinje(NamedTuple):
    """One line of the nominations: the call it came under, and the newest term it led to."""

    nominasjon: Nominasjon
    utlysning: Utlysning
    medlem: Medlem | None

    @property
    def for_sent(self) -> bool:
        """True when it came after the last day of the call."""
        return self.nominasjon.mottatt > self.utlysning.frist


def vis(k: Kontekst, nr: Saksnummer) -> Motebilde:
    """Give all about one meeting."""
    k.krev_rolle(*felles.LESEROLLER)
    return bilde(k, nr)


def bilde(k: Kontekst, nr: Saksnummer) -> Motebilde:
    """Gather a meeting."""
    m = felles.krev_mote(k, nr)
    innkalt = moter.innkallinger(k.base, nr)
    numre = {n for i in innkalt for n in (i.medlem, i.i_stedet_for) if n}
    medlemmer = {x.id: x for x in lager.medlemmer(k.base) if x.id in numre or x.sitter(m.dato)}
    return Motebilde(
        m,
        felles.ledernavn(k, m),
        medlemmer,
        tuple(innkalt),
        tuple(_saksbilde(k, m, rad, innkalt, medlemmer) for rad in moter.saker(k.base, nr)),
        tuple(oppnevning.tomme(oppnevning.seter(list(medlemmer.values()), m.dato))),
        tuple(felles.antatte(k, regler.INNSTILLINGER)),
    )


def liste(k: Kontekst) -> list[tuple[Mote, list[str]]]:
    """List the meetings, newest first, with the numbers of their cases."""
    k.krev_rolle(*felles.LESEROLLER)
    return [(m, [r.sak for r in moter.saker(k.base, felles.les_nr(m.nr))]) for m in moter.liste(k.base)]


def medlemsliste(k: Kontekst) -> Medlemsbilde:
    """Give the seats as they are today, with everyone who has had one."""
    k.krev_rolle(*felles.LESEROLLER)
    alle = lager.medlemmer(k.base)
    seter = oppnevning.seter(alle, k.i_dag.isoformat())
    sitter = [s.medlem for s in seter if s.medlem]
    return Medlemsbilde(seter, tuple(oppnevning.tomme(seter)), oppnevning.mangfold(sitter), tuple(alle))


def nominasjonsliste(k: Kontekst) -> list[Nominasjonslinje]:
    """List the nominations by role and rank, those of the newest call first."""
    k.krev_rolle(*felles.LESEROLLER)
    utlysninger = lager.utlysninger(k.base)
    oppnevnt = {m.nominasjon: m for m in lager.medlemmer(k.base)}
    rader = lager.nominasjoner(k.base)
    rader.sort(key=lambda n: (-n.utlysning, n.rolle.value, n.rang is None, n.rang or 0, n.id))
    return [Nominasjonslinje(n, utlysninger[n.utlysning], oppnevnt.get(n.id)) for n in rader]


def _saksbilde(
    k: Kontekst, m: Mote, rad: Motesak, innkalt: list[Innkalling], medlemmer: dict[int, Medlem]
) -> Saksbilde:
    sak = saker.les_nr(rad.sak)
    innhold = saker.innhold(k, sak)
    svar = habilitet.til_sak(k, rad.sak)
    deltakere = felles.deltakere(k, rad.sak, innkalt)
    kan = habilitetsregler.i_saken(deltakere)
    raad = next((r for r in reversed(innhold.raad) if r.mote == m.nr), None)
    stemmer = tuple(s for s in moter.stemmer(k.base, sak) if raad is not None and s.raad == raad.nr)
    mangler = []
    if raad is None and m.signert is None:
        if not m.innkalt:
            mangler.append(("ingen er innkalt", "forvaltningsloven § 8 tredje ledd", f"imdi utvalg innkall {m.nr}"))
        for x in habilitetsregler.uavklarte(deltakere):
            kommando = f"imdi utvalg habilitet {m.nr} --sak {rad.sak} --medlem {x.id} --svar habil"
            mangler.append((f"habiliteten til {x.navn} er ikke avklart", habilitetsregler.KOLLEGIALT, kommando))
        regel = k.regelverk.paa(regler.VEDTAKSFOR, k.i_dag)
        trengs = regler.trengs(regel, k.regelverk.paa(regler.MEDLEMMER, k.i_dag))
        if m.innkalt and len(deltakere) < trengs:
            kommando = f"imdi utvalg innkall {m.nr} --vara ID --sak {rad.sak}"
            mangler.append((f"{len(deltakere)} kan møte, og det trengs {trengs}", regel.hjemmel, kommando))
    return Saksbilde(
        rad,
        innhold.sak.status,
        {id_: svar[x.person] for id_, x in medlemmer.items() if x.person in svar},
        tuple(d.medlem.id for d in kan),
        raad,
        stemmer,
        tuple(mangler),
    )
