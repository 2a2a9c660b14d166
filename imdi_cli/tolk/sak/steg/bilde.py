"""A case as it is shown: all that belongs to it, what may be done now, and what stands in the way."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import NamedTuple

from imdi_cli.base import arkiv
from imdi_cli.base.arkiv import Journalpost
from imdi_cli.base.journal import endringer_siden, noter
from imdi_cli.base.nummer import Saksnummer
from imdi_cli.kjerne.kontekst import Kontekst
from imdi_cli.styring.brev.typer import Brevrad
from imdi_cli.styring.frister import steg as frister
from imdi_cli.styring.frister.typer import Fristrad
from imdi_cli.styring.habilitet import steg as habilitet
from imdi_cli.styring.habilitet.typer import Habilitet, Stedfortreder
from imdi_cli.tolk.register.typer import Tolk
from imdi_cli.tolk.sak import lager
from imdi_cli.tolk.sak.regler import maskin, overganger
from imdi_cli.tolk.sak.regler.overganger import Hinder, Overgang
from imdi_cli.tolk.sak.regler.veien import Vei, kommando, vei
from imdi_cli.tolk.sak.steg.felles import LESEROLLER, innhold, krev, tolk
from imdi_cli.tolk.sak.typer.rader import Saksinnhold
from imdi_cli.tolk.varsel.steg import kobling
from imdi_cli.tolk.varsel.typer.rader import Varsel

_LESNING = ("vist", "listet")  # the last word of the acts that only read


class Hendelse(NamedTuple):
    """One act in the log of a case."""

    nr: int
    tid: str
    hvem: str
    hva: str


@dataclass(frozen=True)
class Saksbilde:
    """A case with all that belongs to it. `apne` are the steps that may be taken, with the command to type."""

    innhold: Saksinnhold
    tolk: Tolk | None
    saksbehandler: str
    navn: Mapping[str, str]
    varsler: tuple[Varsel, ...]
    habilitet: tuple[Habilitet, ...]
    stedfortredere: tuple[Stedfortreder, ...]
    frister: tuple[Fristrad, ...]
    brev: tuple[Brevrad, ...]
    journalposter: tuple[Journalpost, ...]
    vedlegg: tuple[tuple[int, str, str, int, str], ...]
    logg: tuple[Hendelse, ...]
    vei: Vei | None
    apne: tuple[tuple[Overgang, str], ...]
    stengt: tuple[tuple[Overgang, tuple[Hinder, ...]], ...]

    def hvem(self, person: str | None) -> str:
        """Name a user by login; a member of the committee stays as written."""
        return self.navn.get(person or "", person or "")


def vis(k: Kontekst, nr: Saksnummer) -> Saksbilde:
    """Give all about a case. That it was read is logged first."""
    k.krev_rolle(*LESEROLLER)
    krev(k, nr)
    noter(k, "sak.vist", str(nr))
    return bilde(k, nr)


def bilde(k: Kontekst, nr: Saksnummer) -> Saksbilde:
    """Gather a case and all that belongs to it."""
    s, gjelder = innhold(k, nr, vises=True), str(nr)
    navn = frister.navn(k)
    egen = "sak overta" if s.sak.saksbehandler == k.bruker.login else ""  # nobody takes over from themselves
    return Saksbilde(
        innhold=s,
        tolk=tolk(k, s.sak),
        saksbehandler=navn.get(s.sak.saksbehandler or "", "ingen"),
        navn=navn,
        varsler=tuple(kobling.hent(k, Saksnummer.les(v, "V"))[0] for v in s.varsler),
        habilitet=tuple(habilitet.til_sak(k, gjelder).values()),
        stedfortredere=tuple(habilitet.stedfortredere(k, gjelder)),
        frister=tuple(f for om in (gjelder, *s.varsler) for f in frister.til_sak(k, om)),
        brev=tuple(lager.brev(k.base, gjelder)),
        journalposter=tuple(arkiv.journalposter(k.base, gjelder)),
        vedlegg=tuple(arkiv.vedlegg_til(k.base, gjelder)),
        logg=tuple(
            Hendelse(r[0], r[1], r[2], _ord(r[3]))
            for r in endringer_siden(k.base, gjelder, 0)
            if r[3].rpartition(".")[2] not in _LESNING
        ),
        vei=vei(s),
        apne=tuple((o, kommando(o, s)) for o in overganger.apne(maskin.OVERGANGER, s) if o.verb != egen),
        stengt=tuple((o, tuple(h)) for o, h in overganger.stengt(maskin.OVERGANGER, s)),
    )


def _ord(handling: str) -> str:
    """Say what was done, from its name in the journal: «sak.forberedt.legg-fram-forslag» → «legg fram forslag»."""
    return handling.removeprefix("sak.").removeprefix("forberedt.").replace(".", " ").replace("-", " ")
