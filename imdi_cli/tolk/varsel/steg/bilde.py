"""A varsel as it is shown, and reading it."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date

from imdi_cli.base import arkiv
from imdi_cli.base.arkiv import Journalpost
from imdi_cli.base.journal import noter
from imdi_cli.base.nummer import Saksnummer
from imdi_cli.kjerne.kontekst import Kontekst
from imdi_cli.styring.frister import steg as frister
from imdi_cli.styring.frister.typer import Fristrad
from imdi_cli.tolk.register import regler as registerregler
from imdi_cli.tolk.register import steg as register
from imdi_cli.tolk.register.typer import Tolk, Tolketype
from imdi_cli.tolk.varsel import lager, regler
from imdi_cli.tolk.varsel.steg.felles import krev as krev
from imdi_cli.tolk.varsel.typer.koder import Anonymitet, Brudd, Virkeomrade
from imdi_cli.tolk.varsel.typer.rader import Avslutning, Identitet, Varsel

LESEROLLER = ("saksbehandler", "beslutter", "leder")


@dataclass(frozen=True)
class Varselbilde:
    """A varsel with all that belongs to it, as it is shown."""

    varsel: Varsel
    brudd: tuple[Brudd, ...]
    tolk: Tolk | None
    saksbehandler: str
    frister: tuple[Fristrad, ...]
    journalposter: tuple[Journalpost, ...] = ()
    vedlegg: tuple[tuple[int, str, str, int, str], ...] = ()
    rettelser: tuple[tuple[str, str | None, str | None, str, str], ...] = ()
    innsyn: tuple[tuple[str, str, bool], ...] = ()
    kandidater: tuple[Tolk, ...] = ()
    merknader: tuple[str, ...] = ()
    har_identitet: bool = False
    sak: str | None = None
    avslutninger: tuple[Avslutning, ...] = ()

    def sendt(self, regel: str) -> str | None:
        """Give the day the answer of a rule was last sent, as ISO text, or None."""
        dager = [p.dato for p in self.journalposter if p.retning == "ut" and p.tittel == regler.TITTEL[regel]]
        return max(dager, default=None)


def vis(k: Kontekst, nr: Saksnummer) -> Varselbilde:
    """Give all about a varsel but who reported. That it was read is logged first."""
    k.krev_rolle(*LESEROLLER)
    krev(k, nr)
    noter(k, "varsel.vist", str(nr))
    return med_merknader(k, bilde(k, nr))


def bilde(k: Kontekst, nr: Saksnummer) -> Varselbilde:
    """Gather a varsel and all that belongs to it."""
    v = krev(k, nr)
    gjelder = str(nr)
    return Varselbilde(
        varsel=v,
        brudd=tuple(Brudd(b) for b in lager.brudd(k.base, nr)),
        tolk=register.finn(k, v.tolk) if v.tolk is not None else None,
        saksbehandler=frister.navn(k)[v.saksbehandler],
        frister=tuple(frister.til_sak(k, gjelder)),
        journalposter=tuple(arkiv.journalposter(k.base, gjelder)),
        vedlegg=tuple(arkiv.vedlegg_til(k.base, gjelder)),
        rettelser=tuple(arkiv.rettelser_til(k.base, gjelder)),
        innsyn=tuple(lager.innsyn(k.base, nr)),
        har_identitet=lager.antall_identiteter(k.base, nr) > 0,
        sak=lager.sak(k.base, nr),
        avslutninger=tuple(lager.avslutninger(k.base, nr)),
    )


def med_merknader(
    k: Kontekst,
    b: Varselbilde,
    *,
    kandidater: Sequence[Tolk] = (),
    identitet: Identitet | None = None,
) -> Varselbilde:
    """Add what the caseworker should notice. `identitet` is who reported, when that was given just now."""
    v = b.varsel
    omraade = Virkeomrade(v.virkeomrade)
    mottatt = date.fromisoformat(v.mottatt)
    tekster = [v.beskrivelse, *(navn for _, retning, navn, *_ in b.vedlegg if retning == "inn")]
    merknader = regler.merknader(
        v,
        b.brudd,
        dovblindetolk=b.tolk is not None and any(s.tolketype is Tolketype.DOVBLINDE for s in b.tolk.sprak),
        annet_sprak=b.tolk is not None
        and bool(v.sprak)
        and not any(registerregler.samme_sprak(s.sprak, v.sprak or "") for s in b.tolk.sprak),
        antatt_oppfort=b.tolk is not None
        and omraade in (Virkeomrade.OPPFORT, Virkeomrade.BEGGE)
        and registerregler.oppforing_er_antatt(b.tolk),
        antatt_tid=omraade == Virkeomrade.UTENFOR_TID and k.regelverk.paa(regler.TIDLIGST, mottatt).antatt,
        roper=v.anonymitet == Anonymitet.ONSKER and regler.kan_rope(identitet, tekster),
    )
    fylker = register.fylkesnavn(k) if kandidater else {}
    med_fylke = tuple(t._replace(fylke=fylker.get(t.fylke, t.fylke)) for t in kandidater)
    return replace(b, kandidater=med_fylke, merknader=tuple(merknader))
