"""Deletion of a case or a closed varsel: one asks, another approves, and a trace without content stays."""

from collections.abc import Iterable
from datetime import date
from typing import NamedTuple

from imdi_cli.base.journal import Skritt, skritt
from imdi_cli.base.nummer import Saksnummer
from imdi_cli.brev.innhold import Mottaker, sett_sammen
from imdi_cli.brev.mal import les_mal
from imdi_cli.kjerne.avslag import AnnenPerson, Bruksfeil
from imdi_cli.kjerne.dato import kort_dato, pluss_aar, vis_dato
from imdi_cli.kjerne.dokument import Malform
from imdi_cli.kjerne.kontekst import Kontekst, Rad, lokal_tid
from imdi_cli.styring.brev import steg as brev
from imdi_cli.styring.frister import steg as frister
from imdi_cli.styring.underretning import steg as underretning
from imdi_cli.tolk.innsyn import lager as kravlager
from imdi_cli.tolk.innsyn.lager import omfang as lager
from imdi_cli.tolk.innsyn.regler import sletting as regler
from imdi_cli.tolk.innsyn.steg.krav import KLAGE
from imdi_cli.tolk.innsyn.steg.krav import ROLLER as ROLLER
from imdi_cli.tolk.innsyn.steg.pakke import MALER
from imdi_cli.tolk.innsyn.typer.koder import Innsynsstatus, Kassasjonshjemmel
from imdi_cli.tolk.innsyn.typer.rader import Oversiktslinje, Slettegrunnlag, Sletting
from imdi_cli.tolk.reaksjon import regler as reaksjonsregler
from imdi_cli.tolk.reaksjon import steg as reaksjoner
from imdi_cli.tolk.reaksjon.typer import Reaksjon, Reaksjonstype
from imdi_cli.tolk.register import steg as register
from imdi_cli.tolk.sak.steg import felles as saker
from imdi_cli.tolk.sak.typer.rader import Saksinnhold
from imdi_cli.tolk.varsel.steg import bilde as varsler

GODKJENNERE = ("beslutter", "leder")
IKKE_FASTSATT = regler.IKKE_FASTSATT
_YTTERGRENSE = "klage.yttergrense"
_VINDU = "reaksjon.advarsler.vindu"
_SPERRER = (*reaksjonsregler.UTESTENGING, Reaksjonstype.TILBAKEKALT_MIDLERTIDIG)


class Slettet(NamedTuple):
    """What was deleted, in numbers; what stays; the days of the backups that hold it; what the engine still holds."""

    gjelder: str
    numre: tuple[str, ...]
    rader: int
    journalrader: int
    blir: tuple[str, ...]
    kopier: tuple[str, ...]
    etterarbeid: str


def les_nr(tekst: str) -> Saksnummer:
    """Read the number of a case or a varsel. Raises Bruksfeil when it is neither."""
    return Saksnummer.les(tekst, "V" if tekst.strip()[:1].upper() == "V" else "S")


def be_om(
    k: Kontekst, nr: Saksnummer, hjemmel: Kassasjonshjemmel | None, tekst: str | None, henvisning: str | None
) -> Sletting:
    """Ask for the deletion of a case or varsel; another must approve it. Raises KanIkkeSletteSak."""
    k.krev_rolle(*ROLLER)
    rettet, hvor = regler.krev_hjemmel(hjemmel, tekst, henvisning)
    with k.base.atomisk():
        _krev_finnes(k, nr)
        regler.krev_kan_slettes(grunnlag(k, nr), k.i_dag)
        apen = lager.apen(k.base, str(nr))
        regler.krev_ingen_bedt(str(nr), apen and frister.navn(k).get(apen.bedt_av, apen.bedt_av))
        with skritt(k, "sletting.bedt", str(nr)) as s:
            lager.sett_inn(
                k.base,
                s,
                {
                    "gjelder": str(nr),
                    "hjemmel": hjemmel,
                    "hjemmel_tekst": rettet,
                    "henvisning": hvor,
                    "bedt_av": k.bruker.login,
                    "bedt": k.i_dag.isoformat(),
                },
            )
        return _krev_apen(k, nr)


def kan_godkjennes(k: Kontekst, nr: Saksnummer) -> Sletting:
    """Give the deletion that may be approved now by this person, or refuse.

    Raises AnnenPerson for whoever asked (exit code 4), KanIkkeGodkjenneSletting, KanIkkeSletteSak.
    """
    k.krev_rolle(*GODKJENNERE)
    _krev_finnes(k, nr)
    apen = _krev_apen(k, nr)
    if apen.bedt_av == k.bruker.login:
        raise AnnenPerson(
            f"Du har selv bedt om at {nr} slettes. En annen må godkjenne det.",
            hjemmel=regler.ARKIV,
            neste=f"Be en annen om det:  imdi sak slett {nr} --godkjenn",
        )
    regler.krev_kan_slettes(grunnlag(k, nr), k.i_dag)
    return apen


def avsla(k: Kontekst, nr: Saksnummer) -> None:
    """Say no to a deletion that is asked for, or take one's own back."""
    k.krev_rolle(*ROLLER)
    with k.base.atomisk():
        apen = _krev_apen(k, nr)
        if apen.bedt_av != k.bruker.login:
            k.krev_rolle(*GODKJENNERE)
        with skritt(k, "sletting.avslått", str(nr)) as s:
            _svar(k, s, apen, "avslått")


def godkjenn(k: Kontekst, nr: Saksnummer) -> Slettet:
    """Delete a case or varsel: its rows, files, letters and who reported, and what the journal says of them.

    Kept are a trace in codes, dates and counts, the reactions with the day they were received, and the journal's
    chain. Source: arkivlova § 13.
    """
    with k.base.atomisk():
        apen = kan_godkjennes(k, nr)
        alle = lager.numre(k.base, nr)
        bort = lager.rader(k.base, alle)
        spor = list(_spor(k, nr, alle, [(t.navn, nokkel) for t, nokkel in bort]))
        with skritt(k, "sletting.godkjent", str(nr)) as s:
            journalrader = lager.slett(s, k.base, alle, bort)
            _svar(k, s, apen, "godkjent")
            for verdier, brudd in spor:
                felles = {"sletting": apen.id, "dato": k.i_dag.isoformat(), "journalrader": journalrader}
                s.sett_inn(lager.SLETTET, verdier | felles)
                for rad in brudd:
                    s.sett_inn(lager.SLETTET_BRUDD, rad)
        return Slettet(
            str(nr),
            tuple(str(x) for x in alle),
            len(bort),
            journalrader,
            regler.BLIR,
            tuple(f"{lokal_tid(tid):%d.%m.%Y}" for tid in lager.kopier(k.base)),
            regler.POSTGRES if k.base.dialekt == "postgres" else "",
        )


def tid_er_satt(k: Kontekst) -> bool:
    """Say whether anybody has set how long a case is kept."""
    return regler.oppbevares_til(k.regelverk.paa(regler.OPPBEVARING, k.i_dag), k.i_dag) is not None


def oversikt(k: Kontekst) -> list[Oversiktslinje]:
    """List what is closed, with what stands in the way of deleting each."""
    k.krev_rolle(*ROLLER)
    bedt = lager.bedt(k.base)
    navn = frister.navn(k)
    ut = []
    for gjelder in lager.avsluttede(k.base):
        g = grunnlag(k, les_nr(gjelder))
        assert g.avsluttet is not None
        grunner = tuple(hva for hva, _ in regler.hindringer(g, k.i_dag))
        av = bedt.get(gjelder)
        ut.append(Oversiktslinje(gjelder, g.avsluttet.isoformat(), grunner, av and navn.get(av, av)))
    return ut


def spor(k: Kontekst, nr: Saksnummer) -> Rad | None:
    """Give the trace of what is deleted: (day, who asked, who approved, rule, its text, where it is found)."""
    k.krev_rolle(*ROLLER)
    return lager.slettet(k.base, str(nr))


def grunnlag(k: Kontekst, nr: Saksnummer) -> Slettegrunnlag:
    """Gather what may stand in the way of deleting a case or varsel."""
    if nr.serie == "V":
        lukket = lager.avslutning(k.base, nr)
        avsluttet = date.fromisoformat(lukket) if lukket else None
        return _felles(k, Slettegrunnlag(str(nr), avsluttet, i_sak=lager.sak_til(k.base, nr)), [nr])
    s = saker.innhold(k, nr)
    avsluttet = date.fromisoformat(s.sak.avsluttet) if s.sak.avsluttet else None
    alle = reaksjoner.til_tolk(k, s.sak.tolkenummer)
    egne = {r.id for r in alle if r.sak == str(nr)}
    teller = [r for r in reaksjoner.tellende_advarsler(k, s.sak.tolkenummer, k.i_dag) if r.id in egne]
    i_dag = k.i_dag.isoformat()
    kraft = [
        r for r in alle if r.type in _SPERRER and reaksjonsregler.i_kraft(r, i_dag) and _bygger(k, r, str(nr), egne)
    ]
    b = s.beslutning
    yttergrense = None
    if b and b.besluttet and b.utfall.er_reaksjon:
        dag = date.fromisoformat(b.besluttet)
        yttergrense = pluss_aar(dag, k.regelverk.paa(_YTTERGRENSE, dag).tall)
    return _felles(
        k,
        Slettegrunnlag(
            str(nr),
            avsluttet,
            advarsler=tuple((f"advarselen av {_dag(r.beslutningsdato)}", _siste(k, r)) for r in teller),
            sperrer=tuple(reaksjonsregler.i_ord(r) for r in kraft),
            klager=tuple(f"klagen {klage}" for klage in lager.apne_klager(k.base, lager.numre(k.base, nr))),
            yttergrense=yttergrense,
        ),
        lager.numre(k.base, nr),
    )


def svar_paa_krav(
    k: Kontekst, nr: Saksnummer, krav_fra: str, mottatt: date, *, malform: Malform = Malform.BOKMAL
) -> int:
    """Answer somebody who demands that a case be deleted: what holds for the register, and what for the archive.

    Gives the letter's number. Source: tolkeforskriften § 15, arkivlova § 13 (fag §15 nr. 43).
    """
    k.krev_rolle(*ROLLER)
    if not krav_fra.strip():
        raise Bruksfeil("Hvem krever sletting?", neste="Oppgi --krav-fra TEKST.")
    if mottatt > k.i_dag:
        raise Bruksfeil(
            f"Kravet kan ikke være mottatt {kort_dato(mottatt)}: det har ikke vært.", neste="Rett --mottatt."
        )
    mal = les_mal(MALER, "slettesvar", malform)
    with k.base.atomisk():
        sak = saker.krev(k, nr)
        grunner = [f"{hva} ({hjemmel})" for hva, hjemmel in regler.hindringer(grunnlag(k, nr), k.i_dag)]
        staar = register.finn(k, sak.tolkenummer) is not None
        innhold = sett_sammen(
            mal,
            bok=k.regelverk,
            mottaker=Mottaker(krav_fra.strip()),
            dato=k.i_dag,
            sak=str(nr),
            saksbehandler=k.bruker.navn,
            felt={
                "krav": str(nr),
                "mottatt": vis_dato(mottatt),
                "register": regler.I_REGISTERET[malform][staar],
                "arkiv": regler.I_ARKIVET[malform][bool(grunner)],
                "hvorfor": grunner or [regler.INGEN_HINDRING[malform]],
            },
            regler=(regler.OPPBEVARING,),
        )
        with skritt(k, "sletting.krav-besvart", str(nr)) as s:
            return brev.lagre(k, s, innhold)


def _felles(k: Kontekst, g: Slettegrunnlag, alle: Iterable[Saksnummer]) -> Slettegrunnlag:
    """Add what stands in the way of both: deadlines for complaint, demands for access, the time of keeping."""
    lopende = [
        date.fromisoformat(r.siste)
        for nr in alle
        for r in frister.til_sak(k, str(nr))
        if r.regel == KLAGE and r.lukket is None
    ]
    til = g.avsluttet and regler.oppbevares_til(k.regelverk.paa(regler.OPPBEVARING, g.avsluttet), g.avsluttet)
    krav = [i.nr for i in kravlager.til_sak(k.base, g.gjelder) if i.status is Innsynsstatus.MOTTATT]
    return g._replace(klagefrist=max(lopende, default=None), oppbevares_til=til, krav=tuple(krav))


def _bygger(k: Kontekst, r: Reaksjon, nr: str, egne: set[int]) -> bool:
    """Say whether an exclusion is of this case, or counted one of its warnings."""
    if r.id in egne:
        return True
    return bool(r.sak and r.sak.startswith("S-") and egne & lager.telt(k.base, Saksnummer.les(r.sak, "S")))


def _siste(k: Kontekst, r: Reaksjon) -> date | None:
    """Give the last day a warning counts; None when it is not known to be received."""
    if r.mottatt_av_tolk is None:
        return None
    return pluss_aar(date.fromisoformat(r.mottatt_av_tolk), k.regelverk.paa(_VINDU, k.i_dag).tall)


def _dag(iso: str) -> str:
    return vis_dato(date.fromisoformat(iso))


def _krev_finnes(k: Kontekst, nr: Saksnummer) -> None:
    """Stop when there is no such case or varsel; say it when it is deleted."""
    if borte := lager.slettet(k.base, str(nr)):
        raise Bruksfeil(
            f"{nr} ble slettet {kort_dato(date.fromisoformat(borte[0]))}. {borte[1]} ba om det, og {borte[2]} "
            "godkjente.",
            neste="Se hva som kan slettes:  imdi sak slett --oversikt",
        )
    if nr.serie == "V":
        varsler.krev(k, nr)
    else:
        saker.krev(k, nr)


def _krev_apen(k: Kontekst, nr: Saksnummer) -> Sletting:
    apen = lager.apen(k.base, str(nr))
    regler.krev_bedt(str(nr), bedt=apen is not None)
    assert apen is not None
    return apen


def _svar(k: Kontekst, s: Skritt, apen: Sletting, svar: str) -> None:
    s.endre(
        lager.SLETTING,
        {"id": apen.id},
        {"svar": svar, "svart_av": k.bruker.login, "svart": k.i_dag.isoformat()},
        sist=apen.sist,
    )


Spor = tuple[dict[str, object], list[dict[str, object]]]


def _spor(
    k: Kontekst, nr: Saksnummer, alle: Iterable[Saksnummer], bort: list[tuple[str, dict[str, object]]]
) -> Iterable[Spor]:
    """Make the trace: codes, dates and counts, for the case and each of its varsler."""

    def antall(tabell: str) -> int:
        return sum(navn == tabell for navn, _ in bort)

    tall = {
        "krav": antall("sak_krav"),
        "foreleggelser": antall("sak_forelegging"),
        "raad": antall("sak_raad"),
        "innsynskrav": antall("innsyn"),
        "journalposter": antall("journalpost"),
        "vedlegg": antall("vedlegg"),
        "brev": antall("brev"),
    }
    if nr.serie == "V":
        lukket = lager.avslutning(k.base, nr)
        assert lukket is not None
        yield _varselspor(k, nr, None, lukket, tall)
        return
    s = saker.innhold(k, nr)
    assert s.sak.avsluttet is not None
    yield _saksspor(k, s, tall)
    for x in alle:
        if x.serie == "V":
            yield _varselspor(k, x, str(nr), s.sak.avsluttet, dict.fromkeys(tall, 0))


def _saksspor(k: Kontekst, s: Saksinnhold, tall: dict[str, int]) -> Spor:
    b = s.beslutning
    raad = s.raad[-1] if s.raad else None
    fikk = underretning.finn(k, s.sak.nr)
    i_raad = dict(raad.per_brudd) if raad else {}
    return (
        {
            "gjelder": s.sak.nr,
            "begynt": s.sak.apnet,
            "avsluttet": s.sak.avsluttet,
            "utfall": b and b.utfall.value,
            "grunnlag": b and b.grunnlag and b.grunnlag.value,
            "tilbakekall": b and int(b.tilbakekall),
            "anbefalt": raad and raad.anbefalt.value,
            "besluttet": b and b.besluttet,
            "underrettet": fikk and fikk.mottatt,
            **tall,
        },
        [
            {
                "gjelder": s.sak.nr,
                "kode": x.kode.value,
                "vurdering": x.vurdering and x.vurdering.value,
                "alvor": x.alvor and x.alvor.value,
                "raad": i_raad[x.kode].value if x.kode in i_raad else None,
            }
            for x in s.brudd
        ],
    )


def _varselspor(k: Kontekst, nr: Saksnummer, sak: str | None, avsluttet: str, tall: dict[str, int]) -> Spor:
    b = varsler.bilde(k, nr)
    v = b.varsel
    return (
        {
            "gjelder": v.nr,
            "sak": sak,
            "begynt": v.mottatt,
            "avsluttet": avsluttet,
            "kanal": v.kanal,
            "varsler_type": v.varsler_type,
            "anonymitet": v.anonymitet,
            "virkeomrade": v.virkeomrade,
            **tall,
        },
        [{"gjelder": v.nr, "kode": kode.value} for kode in b.brudd],
    )
