"""Preparing a complaint: a fault is mended, a late one is taken up or not, an outcome is proposed and signed."""

from datetime import date
from typing import NamedTuple

from imdi_cli.base.journal import Skritt, skritt
from imdi_cli.base.nummer import Saksnummer
from imdi_cli.brev.innhold import Verdi
from imdi_cli.kjerne.avslag import Bruksfeil
from imdi_cli.kjerne.dokument import Malform
from imdi_cli.kjerne.kontekst import Kontekst
from imdi_cli.styring.frister import steg as frister
from imdi_cli.styring.habilitet import steg as habilitet
from imdi_cli.styring.habilitet.typer import Vurdering
from imdi_cli.tolk.klage import lager
from imdi_cli.tolk.klage.regler import brevord, form, maskin
from imdi_cli.tolk.klage.regler import frist as fristregler
from imdi_cli.tolk.klage.regler import utfall as regler
from imdi_cli.tolk.klage.steg import avgjorelser, felles, utsettelse
from imdi_cli.tolk.klage.typer.koder import Fullmakt, Klagestatus, Opptak, Signatur, Utfall
from imdi_cli.tolk.klage.typer.rader import (
    Avgjorelse,
    Beslutning,
    Endrer,
    Klage,
    Klageinnhold,
    NyBeslutning,
    NyKlage,
    Virkning,
)

ROLLE, BESLUTTER = felles.ROLLE, felles.BESLUTTER
ANNEN = "klage.omvurdering.annen-enn-beslutter"


class Rettelse(NamedTuple):
    """What mends a complaint: only what is given is new."""

    signatur: Signatur | None = None
    nevner_vedtak: bool | None = None
    pastand: str | None = None
    fullmakt: Fullmakt | None = None


class Behandlet(NamedTuple):
    """A complaint after a step: what it changed, the letter, and what must be looked at."""

    klage: Klage
    virkning: Virkning
    brev: int | None


def rett(k: Kontekst, nr: Saksnummer, r: Rettelse, dag: date) -> Behandlet:
    """Record that what was wrong with the form is mended. The complaint counts from when it first came."""
    k.krev_rolle(ROLLE)
    with felles.overgang(k, nr, "rett mangel", til=_etter_form) as (s, for_):
        m, kl = for_.mangel, for_.klage
        assert m is not None  # a complaint waits only for something
        verdier: dict[str, object] = {}
        if r.signatur is not None:
            verdier["signatur"] = r.signatur.value
        if r.nevner_vedtak is not None:
            verdier["nevner_vedtak"] = int(r.nevner_vedtak)
        if r.pastand is not None:
            verdier["pastand"] = r.pastand
        if r.fullmakt is not None and kl.fullmektig:
            verdier["fullmakt"] = r.fullmakt.value
        if verdier:
            lager.endre(s, kl, verdier)
        na = felles.krev(k, nr)
        form.krev_rettet(m, form.mangler(_som_ny(na)), dag, k.i_dag)
        s.endre(lager.MANGEL, {**nr.nokkel, "nr": m.nr}, {"rettet": dag.isoformat()}, sist=m.sist)
        felles.lukk(k, s, felles.RETTING, holdt=True, dag=dag, grunn="")
    return _svar(k, nr)


def ta_opp(k: Kontekst, nr: Saksnummer, opptak: Opptak, grunn: str) -> Behandlet:
    """Take a late complaint up, with the assessment in writing (§ 31). Raises KanIkkeGjoresMedKlagen."""
    k.krev_rolle(ROLLE)
    with felles.overgang(k, nr, "ta opp for sen klage") as (s, for_):
        if not grunn.strip():
            raise Bruksfeil(
                f"Skriv hvorfor {opptak.tekst}.", neste="Oppgi --grunn-fil FIL.", hjemmel="forvaltningsloven § 31"
            )
        lager.endre(s, for_.klage, {"opptak": opptak.value, "opptak_grunn": grunn.strip()})
        felles.lukk(k, s, fristregler.YTTERGRENSE, holdt=True, grunn="")
    return _svar(k, nr)


def foreslaa(k: Kontekst, nr: Saksnummer, ny: NyBeslutning) -> Behandlet:
    """Propose an outcome, with reasons; somebody else signs it. Nothing is changed by it yet."""
    k.krev_rolle(ROLLE)
    handling = "foreslå avvisning" if ny.utfall is Utfall.AVVIS else "foreslå utfall"
    with felles.overgang(k, nr, handling) as (s, for_):
        _, a = avgjorelser.til(k, for_.klage)
        regler.krev_kan_foreslaas(a, for_, ny)
        s.sett_inn(
            lager.BESLUTNING,
            {
                **nr.nokkel,
                "nr": lager.neste_nr(k.base, lager.BESLUTNING, nr),
                "utfall": ny.utfall.value,
                "avvist_fordi": ny.avvist_fordi.value if ny.avvist_fordi else None,
                "endring": lager.skriv_endring(ny.endring),
                "begrunnelse": ny.begrunnelse.strip(),
                "rettslig": ny.rettslig,
                "foreslatt_av": k.bruker.login,
                "foreslatt": k.i_dag.isoformat(),
            },
        )
    return _svar(k, nr)


def send_tilbake(k: Kontekst, nr: Saksnummer) -> Behandlet:
    """Take a proposal back: the complaint stands where it was before."""
    k.krev_rolle(BESLUTTER, ROLLE)
    with felles.overgang(k, nr, "send tilbake", til=_etter_form) as (s, for_):
        b = for_.forslag
        assert b is not None  # HAR_FORSLAG
        s.endre(lager.BESLUTNING, {**nr.nokkel, "nr": b.nr}, {"trukket": k.i_dag.isoformat()}, sist=b.sist)
    return _svar(k, nr)


def signer(k: Kontekst, nr: Saksnummer, *, malform: Malform = Malform.BOKMAL) -> Behandlet:
    """Sign the proposal, every guard asked anew: what it changes, changes in the same transaction.

    Reactions, count, bevilling, entry, category and tolkebevis follow; the letter is kept with it. Raises AnnenPerson
    (exit code 4) for whoever proposed it.
    """
    k.krev_rolle(BESLUTTER)
    maler = {Utfall.AVVIS: felles.mal("avvisning", malform)}
    maler |= dict.fromkeys((Utfall.OMGJOR, Utfall.DELVIS), felles.mal("omgjoring", malform))
    with k.base.atomisk():
        s = felles.innhold(k, nr)
        maskin.krev("beslutt", s)
        b = s.forslag
        assert b is not None  # HAR_FORSLAG
        rad, a = avgjorelser.til(k, s.klage)
        login = k.bruker.login
        regler.krev_annen(b.foreslatt_av, login, str(nr))
        kreves = k.regelverk.paa(ANNEN, k.i_dag).ja
        regler.krev_annen_enn_beslutter(a.beslutter, login, str(nr), kreves=kreves)
        habilitet.krev_kan_avgjore(k, str(nr), login, neste=f"imdi klage habilitet {nr}")
        regler.krev_kan_foreslaas(a, s, NyBeslutning(b.utfall, b.begrunnelse, b.avvist_fordi, b.endring, b.rettslig))
        av = Endrer(str(nr), b.begrunnelse, b.foreslatt_av, False)
        v, brev = Virkning(), None
        if b.endring is not None:
            utsettelse.avslutt(k, nr)
            v = rad.endre(k, avgjorelser.til(k, s.klage)[1], b.endring, av)
        status = maskin.etter_beslutning(b.utfall)
        with skritt(k, "klage.besluttet", str(nr)) as skr:
            if b.utfall in maler:
                brev = felles.skriv_brev(
                    k, skr, maler[b.utfall], s.klage, _felt(a, s, b, v, malform), saksbehandler=b.foreslatt_av
                )
                _minn_om_underretning(k, skr, nr)
            verdier = {"besluttet_av": login, "besluttet": k.i_dag.isoformat(), "brev": brev}
            skr.endre(lager.BESLUTNING, {**nr.nokkel, "nr": b.nr}, verdier, sist=b.sist)
            felles.sett_status(k, skr, nr, status)
            for regel in (felles.FORELOPIG_SVAR, felles.RETTING, fristregler.YTTERGRENSE):
                felles.lukk(k, skr, regel, grunn="klagen er avgjort av IMDi")
        if b.endring is not None and brev is not None:
            rad.besluttet(k, a, b.endring, av, brev)
        if status.er_slutt:
            avslutt(k, nr)
        return Behandlet(felles.krev(k, nr), v, brev)


def avslutt(k: Kontekst, nr: Saksnummer) -> None:
    """Let what waited for a complaint that is ended go on: the case, and a decision that was postponed.

    A case goes on when no other complaint over its decision is open. Part of the transaction that ends it.
    """
    kl = felles.krev(k, nr)
    rad = avgjorelser.rad_til(kl)
    utsettelse.avslutt(k, nr)
    with skritt(k, "klage.avsluttet", str(nr)) as s:
        felles.lukk(k, s, "klage.soksmal", grunn="klagen er avgjort")
    if all(x.status.er_slutt for x in lager.over(k.base, kl.avgjorelse)):
        rad.ferdig(k, kl.avgjorelse)


def trekk(k: Kontekst, nr: Saksnummer, dag: date) -> Behandlet:
    """Record that whoever complained takes the complaint back: the decision stands, and what waited goes on."""
    k.krev_rolle(ROLLE)
    with k.base.atomisk():
        with felles.i_overgang(k, nr, "trekk") as (s, for_):
            if not for_.klage.mottatt <= dag.isoformat() <= k.i_dag.isoformat():
                raise Bruksfeil("Klagen kan ikke være trukket den dagen.", neste="Rett --trukket.")
            b = for_.forslag
            if b is not None:
                s.endre(lager.BESLUTNING, {**nr.nokkel, "nr": b.nr}, {"trukket": dag.isoformat()}, sist=b.sist)
            for rad in frister.til_sak(k, str(nr)):
                if rad.lukket is None:
                    frister.lukk(k, s, rad, holdt=False, dag=dag, grunn="klagen er trukket")
            u = for_.apen_utsettelse
            if u is not None:
                s.endre(lager.UTSETTELSE, {**nr.nokkel, "nr": u.nr}, {"slutt": dag.isoformat()}, sist=u.sist)
        avslutt(k, nr)
    return _svar(k, nr)


def forelopig_svar(k: Kontekst, nr: Saksnummer, grunn: str, ventes: date, *, malform: Malform) -> Behandlet:
    """Make the preliminary answer that is due within a month: why it takes time, and until when (§ 11 a)."""
    k.krev_rolle(ROLLE)
    mal = felles.mal("forelopig_svar", malform)
    with k.base.atomisk():
        s = felles.innhold(k, nr)
        if s.klage.status.er_slutt:
            maskin.krev("foreslå utfall", s)
        if not grunn.strip() or ventes <= k.i_dag:
            raise Bruksfeil(
                "Et foreløpig svar sier hvorfor det tar tid, og når svaret kan ventes.",
                neste="Oppgi --grunn-fil FIL og --ventes DATO, en dag fram i tid.",
                hjemmel="forvaltningsloven § 11 a andre ledd",
            )
        with skritt(k, "klage.foreløpig-svar", str(nr)) as skr:
            felt = {
                "mottatt": felles.dag(s.klage.mottatt),
                "grunn": grunn.strip(),
                "ventes": felles.dag(ventes.isoformat()),
            }
            brev = felles.skriv_brev(k, skr, mal, s.klage, felt)
            felles.lukk(k, skr, felles.FORELOPIG_SVAR, holdt=True, grunn="")
    return _svar(k, nr)._replace(brev=brev)


def svar_habilitet(k: Kontekst, nr: Saksnummer, v: Vurdering, for_: str | None = None) -> None:
    """Record what somebody answers about their own habilitet in a complaint, or decide it for whoever asked (§ 8)."""
    k.krev_rolle(*felles.LESEROLLER)
    neste = f"imdi klage habilitet {nr}"
    with k.base.atomisk():
        felles.krev(k, nr)
        with skritt(k, "klage.habilitet", str(nr)) as s:
            if for_ is None:
                habilitet.avgi(k, s, str(nr), v, neste)
            else:
                habilitet.avgjor(k, s, str(nr), for_, v, neste)


def _minn_om_underretning(k: Kontekst, s: Skritt, nr: Saksnummer) -> None:
    """Start the row that stands until the party is told (§ 27)."""
    frister.start(
        k,
        s,
        felles.UNDERRETTES,
        k.i_dag,
        hva="underrette klageren om utfallet",
        ansvarlig=k.bruker.login,
        neste=f"imdi klage underrett {nr}",
        siste=k.i_dag,
    )


def _etter_form(s: Klageinnhold) -> Klagestatus:
    if s.mangel is not None:
        return Klagestatus.MANGLER
    return maskin.etter_form(s.klage.rettidig, s.klage.opptak)


def _som_ny(kl: Klage) -> NyKlage:
    """Give a complaint as it would be registered now: the control of the form is the same."""
    dag = date.fromisoformat(kl.fremsatt)
    return NyKlage(
        kl.kanal,
        dag,
        dag,
        kl.signatur,
        kl.nevner_vedtak,
        kl.pastand,
        fullmektig=kl.fullmektig,
        fullmakt=kl.fullmakt,
    )


def _felt(a: Avgjorelse, s: Klageinnhold, b: Beslutning, v: Virkning, malform: Malform) -> dict[str, Verdi]:
    """Give the fields of the letter: a rejection, or a decision that is changed."""
    kl, nb, hva = s.klage, malform is Malform.BOKMAL, brevord.navn(a.hva, malform)
    faktum = (
        f"Du klaget {felles.dag(kl.fremsatt)} på {hva} av {felles.dag(a.dato)} ({a.nr}). Vi mottok klagen "
        f"{felles.dag(kl.mottatt)}."
        if nb
        else f"Du klaga {felles.dag(kl.fremsatt)} på {hva} av {felles.dag(a.dato)} ({a.nr}). Vi fekk klaga "
        f"{felles.dag(kl.mottatt)}."
    )
    ut: dict[str, Verdi] = {"faktum": faktum, "begrunnelse": b.begrunnelse}
    if b.avvist_fordi is not None:
        frist = (
            f" {'Fristen gikk ut' if nb else 'Fristen gjekk ut'} {felles.dag(kl.siste_dag)}." if kl.siste_dag else ""
        )
        ut["faktum"] = faktum + frist
        return ut | {
            "grunn": brevord.avvist(b.avvist_fordi, malform),
            "rettslig": b.rettslig or "",
            "ett_aar": "ja" if b.avvist_fordi.value == "ett-år" else "",
        }
    assert b.endring is not None  # the table's CHECK
    return ut | {
        "vedtaket": brevord.vedtaket(a.hva, a.nr, malform),
        "endring": brevord.endring(b.endring, malform),
        "virkning": brevord.kategorier(v.kategorier, malform),
        "oppfort": "ja" if v.oppfort else "",
        "delvis": "ja" if b.utfall is Utfall.DELVIS else "",
    }


def _svar(k: Kontekst, nr: Saksnummer) -> Behandlet:
    return Behandlet(felles.krev(k, nr), Virkning(), None)
