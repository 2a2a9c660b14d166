"""Calling in: members to a meeting with the redacted papers, and a vara in place of one who is not there."""

from collections.abc import Sequence
from datetime import date
from typing import NamedTuple

from imdi_cli.base.journal import Skritt, skritt
from imdi_cli.base.nummer import Saksnummer, neste_id
from imdi_cli.brev.innhold import Verdi
from imdi_cli.brev.mal import Mal
from imdi_cli.kjerne.avslag import Bruksfeil
from imdi_cli.kjerne.dato import vis_tidspunkt
from imdi_cli.kjerne.dokument import Malform
from imdi_cli.kjerne.felt import Tidspunkt
from imdi_cli.kjerne.kontekst import Kontekst
from imdi_cli.styring.brev import steg as brev
from imdi_cli.styring.habilitet import steg as habilitet
from imdi_cli.styring.habilitet.typer import Habilitetssvar, Tilknytning
from imdi_cli.tolk.register.steg import felles as registerfelles
from imdi_cli.tolk.sak.steg import felles as saker
from imdi_cli.tolk.utvalg import lager as medlemslager
from imdi_cli.tolk.utvalg.lager import mote as lager
from imdi_cli.tolk.utvalg.regler import mote as regler
from imdi_cli.tolk.utvalg.regler.ord import ORD, tilknytning
from imdi_cli.tolk.utvalg.steg import felles, papirer
from imdi_cli.tolk.utvalg.steg.bilde import Motebilde, bilde
from imdi_cli.tolk.utvalg.typer.koder import Plass
from imdi_cli.tolk.utvalg.typer.rader import Innkalling, Medlem, Mote, Motesak


class Innkalt(NamedTuple):
    """A call: the meeting after it, the letters by member, the papers by case, and what was taken out of them."""

    bilde: Motebilde
    brev: dict[int, tuple[int, int]]
    framlegg: dict[str, int]
    erstattet: dict[str, tuple[tuple[str, str], ...]]


class _Maler(NamedTuple):
    innkalling: Mal
    erklaring: Mal
    framlegg: Mal


def innkall(
    k: Kontekst, nr: Saksnummer, *, medlemmer: Sequence[int] = (), malform: Malform = Malform.BOKMAL
) -> Innkalt:
    """Call the members in, all or those named: a letter, the form about habilitet, and the papers of the cases.

    A member who is inhabil in a case does not get its paper. Calling again makes new letters. Raises KanIkkeInnkalle
    when someone has not signed the declaration of secrecy.
    """
    k.krev_rolle(*felles.ROLLER)
    maler = _maler(malform)
    with k.base.atomisk():
        m = felles.krev_mote(k, nr)
        regler.krev_apent(m)
        sakene = lager.saker(k.base, nr)
        regler.krev_saker(m, sakene)
        har = {i.medlem: i for i in lager.innkallinger(k.base, nr) if i.i_stedet_for is None}
        alle = [felles.krev_medlem(k, id_) for id_ in medlemmer] or [
            x
            for x in medlemslager.medlemmer(k.base)
            if x.plass is Plass.FAST and x.sitter(m.dato) and not (x.id in har and har[x.id].forfall)
        ]
        if varaer := [x for x in alle if x.plass is Plass.VARA]:
            raise Bruksfeil(f"{varaer[0].navn} er vara.", neste=f"imdi utvalg innkall {nr} --vara {varaer[0].id}")
        if not alle:
            raise Bruksfeil(
                "Ingen sitter i utvalget den dagen.", neste="Se medlemmene:  imdi utvalg liste --medlemmer"
            )
        regler.krev_faar_papirer(m, alle)
        with skritt(k, "utvalg.innkalt", str(nr)) as s:
            framlegg, erstattet = _lag_framlegg(k, s, maler.framlegg, nr, sakene)
            brevene = {x.id: _kall(k, s, maler, m, x, sakene, har.get(x.id)) for x in alle}
            s.endre(lager.MOTE, nr.nokkel, {"innkalt": k.i_dag.isoformat()}, sist=m.sist)
        return Innkalt(bilde(k, nr), brevene, framlegg, erstattet)


def innkall_vara(
    k: Kontekst, nr: Saksnummer, id_: int, *, sak: Saksnummer | None = None, malform: Malform = Malform.BOKMAL
) -> Innkalt:
    """Call a vara in: for the meeting when the member cannot come, for one case when the member may be inhabil.

    The vara needs the declaration of secrecy, and answers about habilitet, like the rest (forvaltningsloven § 8
    third paragraph).
    """
    k.krev_rolle(*felles.ROLLER)
    maler = _maler(malform)
    with k.base.atomisk():
        m = felles.krev_mote(k, nr)
        regler.krev_apent(m)
        sakene = [felles.krev_motesak(k, nr, sak)] if sak else lager.saker(k.base, nr)
        regler.krev_saker(m, sakene)
        vara = felles.krev_medlem(k, id_)
        fast = felles.fast_for(k, vara, m.dato)
        svar = habilitet.svar(k, str(sak), fast.person) if sak and fast else None
        innkalt = lager.innkallinger(k.base, nr)
        fast = regler.krev_plass_til_vara(str(nr), vara, fast, str(sak) if sak else None, innkalt, svar)
        regler.krev_faar_papirer(m, [vara])
        with skritt(k, "utvalg.vara.innkalt", str(nr)) as s:
            framlegg, erstattet = _lag_framlegg(k, s, maler.framlegg, nr, sakene)
            brevene = {id_: _kall(k, s, maler, m, vara, sakene, None, fast, str(sak) if sak else None)}
        return Innkalt(bilde(k, nr), brevene, framlegg, erstattet)


def forfall(k: Kontekst, nr: Saksnummer, id_: int) -> Motebilde:
    """Record that someone who was called in cannot come."""
    k.krev_rolle(*felles.ROLLER)
    with k.base.atomisk():
        m = felles.krev_mote(k, nr)
        regler.krev_apent(m)
        rader = [i for i in lager.innkallinger(k.base, nr) if i.medlem == id_ and i.forfall is None]
        if not rader:
            raise Bruksfeil(f"Medlem {id_} er ikke innkalt til {nr}.", neste=f"imdi utvalg vis {nr}")
        with skritt(k, "utvalg.forfall", str(nr)) as s:
            for rad in rader:
                s.endre(lager.INNKALLING, {"id": rad.id}, {"forfall": k.i_dag.isoformat()}, sist=rad.sist)
        return bilde(k, nr)


def _maler(malform: Malform) -> _Maler:
    navn = ("innkalling", "habilitetserklaering", papirer.MALNAVN)
    return _Maler(*(felles.mal(n, malform) for n in navn))


def _lag_framlegg(
    k: Kontekst, s: Skritt, mal: Mal, nr: Saksnummer, sakene: Sequence[Motesak]
) -> tuple[dict[str, int], dict[str, tuple[tuple[str, str], ...]]]:
    """Make the papers that are not made yet; give all by case, and what was taken out of the new ones."""
    ut, erstattet = {}, {}
    for rad in sakene:
        if rad.framlegg is None:
            laget = papirer.framlegg(k, mal, nr, rad)
            ut[rad.sak], erstattet[rad.sak] = brev.lagre(k, s, laget.innhold), laget.erstattet
            nokkel = {**nr.nokkel, **lager.sakens(saker.les_nr(rad.sak))}
            s.endre(lager.MOTESAK, nokkel, {"framlegg": ut[rad.sak]}, sist=rad.sist)
        else:
            ut[rad.sak] = rad.framlegg
    return ut, erstattet


def _kall(
    k: Kontekst,
    s: Skritt,
    maler: _Maler,
    m: Mote,
    medlem: Medlem,
    sakene: Sequence[Motesak],
    har: Innkalling | None,
    fast: Medlem | None = None,
    sak: str | None = None,
) -> tuple[int, int]:
    """Write the two letters of one call, and the call itself; give the letters' numbers."""
    o = ORD[maler.innkalling.malform]
    kan = [r for r in sakene if habilitet.svar(k, r.sak, medlem.person) is not Habilitetssvar.INHABIL]
    linjer = [_sakslinje(k, r, maler.innkalling.malform) for r in kan]
    felt: dict[str, Verdi] = {
        "tid": tid(m),
        "sted": o["sted"].format(sted=m.sted) if m.sted else o["skjerm"],
        "saker": linjer,
        "moteleder": felles.ledernavn(k, m),
        "i_stedet_for": fast.navn if fast else "",
    }
    mottaker = registerfelles.mottaker(medlem.navn, medlem.adresse or "")
    brevnummer = registerfelles.skriv_brev(k, s, maler.innkalling, mottaker, felt)
    erklaring = registerfelles.skriv_brev(
        k,
        s,
        maler.erklaring,
        mottaker,
        {"saker": linjer, "tilknytninger": [tilknytning(t, maler.erklaring.malform) for t in Tilknytning]},
    )
    verdier: dict[str, object] = {"innkalt": k.i_dag.isoformat(), "brev": brevnummer, "erklaring": erklaring}
    if har:
        s.endre(lager.INNKALLING, {"id": har.id}, {**verdier, "forfall": None}, sist=har.sist)
    else:
        s.sett_inn(
            lager.INNKALLING,
            {
                "id": neste_id(k.base, "utvalg_innkalling"),
                "aar": m.aar,
                "lopenr": m.lopenr,
                "medlem": medlem.id,
                "i_stedet_for": fast.id if fast else None,
                "sak": sak,
                "forfall": None,
                **verdier,
            },
        )
    return brevnummer, erklaring


def _sakslinje(k: Kontekst, rad: Motesak, malform: Malform) -> str:
    """Name a case so that a member may know a tie: its number, languages and employers, and no person."""
    o, nr = ORD[malform], saker.les_nr(rad.sak)
    sprak = ", ".join(papirer.sprak(k, nr, saker.innhold(k, nr))) or o["ukjent"]
    linje = o["saken"].format(sak=rad.sak, sprak=sprak)
    hvem = dict.fromkeys(v.oppdragsgiver for v in lager.varselord(k.base, nr) if v.oppdragsgiver)
    return f"{linje}, {o['oppdrag'].format(hvem=', '.join(hvem))}" if hvem else linje


def tid(m: Mote) -> str:
    """Say when a meeting is: «1. desember 2026 kl. 10.00»."""
    t = Tidspunkt(date.fromisoformat(m.dato), None)
    if m.kl is None:
        return vis_tidspunkt(*t)
    time, _, minutt = m.kl.partition(":")
    return f"{vis_tidspunkt(*t)} kl. {time}.{minutt}"
