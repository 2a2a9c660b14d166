"""Steps of the month: making it of an extract, as it is known now or as it was known on a day, and writing it out.

This is the only file that asks the extracts for anything. numpy is loaded when a month is made, and not before.
"""

from collections.abc import Callable, Iterable
from datetime import date
from hashlib import sha256
from typing import TYPE_CHECKING, NamedTuple

from imdi_cli.base.journal import noter
from imdi_cli.bosetting.statistikk.regler import maal, parametre, verdier
from imdi_cli.bosetting.statistikk.steg import ROLLER
from imdi_cli.bosetting.statistikk.typer.maaned import (
    REVISJON,
    TABELLER,
    Celle,
    Forklaring,
    Hode,
    Kilder,
    Maaned,
    Maanedsfil,
    Tabell,
)
from imdi_cli.bosetting.uttrekk import steg as uttrekk
from imdi_cli.bosetting.uttrekk.typer import Uttrekk
from imdi_cli.kjerne.avslag import Bruksfeil, Feil
from imdi_cli.kjerne.dato import kort_dato, vis_dato
from imdi_cli.kjerne.dokument import Filformat
from imdi_cli.kjerne.kontekst import Kontekst
from imdi_cli.kjerne.regelverk import vis_verdi
from imdi_cli.kodeverk import SAERKODER, fylker, kommuner, land
from imdi_cli.tolk.statistikk.regler import krev_internt

if TYPE_CHECKING:
    from imdi_cli.bosetting.statistikk.regler.tabeller.felles import Bilde, Steder

# What the commands need of the rules.
les_maaned, vis_celle, tall = parametre.les_maaned, verdier.vis, verdier.tall
LEDD = maal.LEDD
HJEMMEL = "integreringsloven § 42 andre ledd: opplysninger skal bare utleveres i statistisk form når det er nok"


class Bestilling(NamedTuple):
    """What is asked for: the last day of the month, as it was known on a day (None: now), and for whom.

    `kommando` is what was typed, for the refusal.
    """

    dag: date
    slik_det_var: date | None
    internt: bool
    kommando: str


class Regelverdi(NamedTuple):
    """A rule that a measure asks for, with its value on a day."""

    id: str
    navn: str
    verdi: str
    sikkerhet: str


class Maalforklaring(NamedTuple):
    """What a measure says of itself."""

    id: str
    navn: str
    tabeller: tuple[str, ...]
    ledd: tuple[Forklaring, ...]
    regler: tuple[Regelverdi, ...]


class Vist(NamedTuple):
    """One table of a month to be looked at, with its changes since last month and since last year.

    `hoder` are the columns the changes are of; there are none where a change means nothing.
    """

    maaned: Maaned
    tabell: Tabell
    hoder: tuple[Hode, ...]
    forrige: tuple[tuple[Celle, ...], ...]
    ifjor: tuple[tuple[Celle, ...], ...]


def les_tabell(tekst: str) -> str:
    """Find a table by what was typed: «T6», «t6», «nokkeltall», «revisjon». Raises Bruksfeil."""
    sokt = " ".join(tekst.casefold().replace("ø", "o").split())
    for id in (*TABELLER, REVISJON):
        if id.casefold().replace("ø", "o") == sokt:
            return id
    raise Bruksfeil(
        f"Det er ikke noen tabell som heter «{' '.join(tekst.split())[:40]}».",
        neste="Se tabellene:  imdi statistikk liste",
    )


def vis(k: Kontekst, id: str, b: Bestilling) -> Vist:
    """Make one table of a month, with its changes. Raises as `lag`."""
    u = _krev(k, b)
    from imdi_cli.bosetting.statistikk.regler.tabeller import register  # numpy: only when there is something to count

    bilde = _bilde(k, u, b.dag, med_kjent=id == "M15")
    tabell = register.lag(id, bilde)
    endret = register.endringer(id, tabell, bilde)
    maaned = _maaned(k, u, b, {id: tabell})
    return Vist(maaned, maaned.tabeller[id], *endret)


def revisjon(k: Kontekst, b: Bestilling) -> Maaned:
    """Compare a month as it was known on a day with what the newest extract says; the month is that of then.

    Without a day it is as the month was first known: by the oldest extract taken on its last day or later.
    """
    if b.slik_det_var is None:
        tatt = [u.dato for u in uttrekk.alle(k) if u.dato >= b.dag.isoformat()]
        if tatt:
            b = b._replace(slik_det_var=date.fromisoformat(min(tatt)))
    return lag(k, b)


def lag(k: Kontekst, b: Bestilling, meld: Callable[[], None] = lambda: None) -> Maaned:
    """Make every table of a month; with a day it is as it was known then, and what has been revised since is with it.

    `meld` is told of each table. Refuses the public form until there is a protection. Raises Feil when there is no
    extract, or when it was taken before the month was over.
    """
    u = _krev(k, b)
    from imdi_cli.bosetting.statistikk.regler.tabeller import register  # numpy: only when there is something to count

    def tabeller(u: Uttrekk) -> dict[str, Tabell]:
        ut = {}
        for tabell in register.alle(_bilde(k, u, b.dag, med_kjent=True)):
            ut[tabell.id] = tabell
            meld()
        return ut

    laget = tabeller(u)
    maaned = _maaned(k, u, b, laget)
    if b.slik_det_var is None:
        return maaned
    nyeste = uttrekk.velg(k, None)
    naa = laget if nyeste.nr == u.nr else tabeller(nyeste)
    return maaned._replace(revisjon=tuple(register.revisjon(laget, naa)))


def fil(k: Kontekst, b: Bestilling, format: Filformat, meld: Callable[[], None] = lambda: None) -> Maanedsfil:
    """Make the file of a month; nothing is changed by it. The same extract gives the same bytes. Raises as `lag`."""
    m = lag(k, b, meld)
    if format is Filformat.XLSX:
        from imdi_cli.bosetting.statistikk.steg.maanedsbok import lag_arbeidsbok

        data = lag_arbeidsbok(k, m)
    else:
        from imdi_cli.bosetting.statistikk.regler import maanedsdata

        i_48 = parametre.parametre(k.regelverk, m.dag).dager_i_48_maaneder
        rader = maanedsdata.datarader(m.tabeller.values(), m.kode, i_48)
        if format is Filformat.CSV:
            from imdi_cli.filer.skriv.csv import csv_bytes

            data = csv_bytes(maanedsdata.KOLONNER, rader)
        else:
            from imdi_cli.filer.skriv.json import json_bytes

            data = json_bytes(maanedsdata.KOLONNER, rader)
    da = f"-slik-det-var-{m.slik_det_var}" if m.slik_det_var else ""
    return Maanedsfil(
        m,
        format,
        f"imdi-statistikk-{m.kode}{da}-internt.{format.value}",
        data,
        sha256(data).hexdigest(),
        _antatt(k, maal.MAALENE, m.dag),
    )


def noter_fil(k: Kontekst, f: Maanedsfil) -> None:
    """Write in the journal who took the month: period, format, digest, and the extract it was made of."""
    noter(
        k,
        "statistikk.eksportert",
        f"statistikk:{f.maaned.kode}",
        format=f.format.value,
        sha256=f.sha256,
        uttrekk=f.maaned.uttrekk.nr,
        slik_det_var=f.maaned.slik_det_var,
        internt=True,
    )


def forklar(k: Kontekst, tekst: str, dag: date) -> Maalforklaring:
    """Give what a measure says of itself, and the rules it asks for as they are on a day. Raises Bruksfeil."""
    m = maal.finn(tekst)
    regler = []
    for id in m.parametre:
        rekke = k.regelverk.historikk(id)
        rad = next((r for r in rekke if r.gjelder(dag)), None)
        verdi, sikkerhet = (vis_verdi(rad), rad.sikkerhet) if rad else ("gjelder ikke på datoen", "")
        regler.append(Regelverdi(id, rekke[-1].navn, verdi, sikkerhet))
    return Maalforklaring(m.id, m.navn, m.tabeller, maal.forklaring(m), tuple(regler))


def maalene() -> list[tuple[str, str, tuple[str, ...]]]:
    """List the measures: id, name, and the tables they are shown in."""
    return [(m.id, m.navn, m.tabeller) for m in maal.MAALENE]


def _krev(k: Kontekst, b: Bestilling) -> Uttrekk:
    """Choose the extract. Raises as `lag`."""
    k.krev_rolle(*ROLLER)
    krev_internt(b.internt, b.kommando, HJEMMEL)
    u = uttrekk.velg(k, b.slik_det_var)
    if u.dato < b.dag.isoformat():
        raise Feil(
            f"Uttrekk {u.nr} er tatt {kort_dato(date.fromisoformat(u.dato))}, før {parametre.i_tekst(b.dag)} var "
            "slutt.",
            neste="Velg en tidligere måned, eller les inn et nyere uttrekk:  imdi bosetting importer PERSONER.csv "
            "--uttrekk-dato DATO",
        )
    return u


def _bilde(k: Kontekst, u: Uttrekk, dag: date, *, med_kjent: bool) -> "Bilde":
    """Fetch what the month needs and set out how everyone stands on its three days."""
    from imdi_cli.bosetting.statistikk.regler.kolonner import Kolonner
    from imdi_cli.bosetting.statistikk.regler.situasjon import Dagsbilde, Situasjon
    from imdi_cli.bosetting.statistikk.regler.tabeller.felles import Bilde

    p = parametre.parametre(k.regelverk, dag)
    personer = Kolonner(uttrekk.arbeidssett(k, u.nr, dag))
    forrige, ifjor = parametre.maanedsslutt(dag, 1), parametre.maanedsslutt(dag, 12)
    nyttaar = date(dag.year, 1, 1)
    aarene = (dag.year - 1, dag.year) if u.har_kommuner else ()
    kvartal = parametre.kvartalsstart(dag)
    return Bilde(
        Situasjon(Dagsbilde(personer, p, dag), nyttaar),
        Situasjon(Dagsbilde(personer, p, forrige), nyttaar),
        Situasjon(Dagsbilde(personer, p, ifjor), date(ifjor.year, 1, 1)),
        Kilder(
            {aar: uttrekk.kommuneaar(k, u.nr, aar) for aar in aarene},
            uttrekk.hendelser(k, u.nr, kvartal, dag) if u.har_hendelser and kvartal else None,
            _kjent(k, u, dag) if med_kjent else None,
        ),
        _steder(),
    )


def _kjent(k: Kontekst, u: Uttrekk, dag: date) -> dict[str, int] | None:
    """Count the stock of last month by the extract known when that was reported: the newest taken in this month."""
    from imdi_cli.bosetting.statistikk.regler.kolonner import Kolonner
    from imdi_cli.bosetting.statistikk.regler.situasjon import Dagsbilde, Situasjon
    from imdi_cli.bosetting.statistikk.regler.tabeller.flyt import beholdning

    forrige = parametre.maanedsslutt(dag, 1)
    tatt = [
        eldre
        for eldre in uttrekk.alle(k)
        if forrige.isoformat() <= eldre.dato <= dag.isoformat() and (eldre.dato, eldre.nr) < (u.dato, u.nr)
    ]
    if not tatt:
        return None
    da = max(tatt, key=lambda eldre: (eldre.dato, eldre.nr))
    personer = Kolonner(uttrekk.arbeidssett(k, da.nr, forrige))
    p = parametre.parametre(k.regelverk, dag)
    return beholdning(Situasjon(Dagsbilde(personer, p, forrige), forrige.replace(day=1)))


def _steder() -> "Steder":
    from imdi_cli.bosetting.statistikk.regler.tabeller.felles import Steder
    from imdi_cli.bosetting.statistikk.regler.tabeller.plasser import UTEN_FYLKE

    register, fylkesregister, landregister = kommuner(), fylker(), land()

    def landnavn(kode: int) -> str:
        funnet = landregister.ssb(str(kode))
        return funnet.navn if funnet else f"Landkode {kode:03}"

    def kommunenavn(nummer: str, aar: int) -> str:
        kjent = register.kjent(nummer) or nummer in SAERKODER
        return register.navn(nummer, f"{aar}-07-01") if kjent else nummer

    return Steder(
        land=landnavn,
        kommune=kommunenavn,
        fylke=lambda nummer, aar: register.fylke_for(nummer, aar) or UTEN_FYLKE,
        fylker=lambda aar: {nr: f.visningsnavn for nr, f in fylkesregister.paa(f"{aar}-07-01").items()},
        antall_kommuner=lambda aar: len(register.i_aar(aar)),
    )


def _antatt(k: Kontekst, maalene: Iterable[maal.Maaldefinisjon], dag: date) -> tuple[str, ...]:
    return tuple(parametre.antakelser(k.regelverk, dag, (id for m in maalene for id in m.parametre)))


def _maaned(k: Kontekst, u: Uttrekk, b: Bestilling, tabeller: dict[str, Tabell]) -> Maaned:
    """Put under each table what holds for all: what is assumed in it, that it is preliminary, and the source."""
    kilde = [f"Foreløpige tall. Kilde: IMDi, {om_uttrekket(u)}."]
    if b.slik_det_var is not None:
        kilde.append(f"Tallene er slik de var kjent {vis_dato(b.slik_det_var)}.")
    if u.utelatt:
        kilde.append(
            f"{u.utelatt} personer i uttrekket er utelatt til feil hos dem er rettet (imdi bosetting valider)."
        )

    def med(tabell: Tabell) -> Tabell:
        antatt = _antatt(k, (m for m in maal.MAALENE if tabell.id in m.tabeller), b.dag)
        return tabell._replace(merknader=(*tabell.merknader, *antatt, *kilde))

    da = b.slik_det_var.isoformat() if b.slik_det_var else ""
    return Maaned(b.dag, u, da, {id: med(tabell) for id, tabell in tabeller.items()})


def om_uttrekket(u: Uttrekk) -> str:
    """Say which extract it is."""
    return f"uttrekk {u.nr} fra {kort_dato(date.fromisoformat(u.dato))}, {u.personer} personer"
