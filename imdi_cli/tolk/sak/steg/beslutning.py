"""Deciding a case: proposed by one, signed by another, or decided at once by somebody who has not prepared it."""

from collections.abc import Sequence
from datetime import date

from imdi_cli.base.journal import Skritt, skritt
from imdi_cli.base.nummer import Saksnummer
from imdi_cli.brev.mal import Mal
from imdi_cli.kjerne.avslag import AnnenPerson, Bruksfeil
from imdi_cli.kjerne.dokument import Malform
from imdi_cli.kjerne.kontekst import Kontekst
from imdi_cli.styring.frister import steg as frister
from imdi_cli.styring.habilitet import steg as habilitet
from imdi_cli.tolk.bevilling.steg import endringer_i_ord
from imdi_cli.tolk.reaksjon import steg as reaksjon
from imdi_cli.tolk.reaksjon.typer import Reaksjon, Telling
from imdi_cli.tolk.register.steg.kategori import regn_om
from imdi_cli.tolk.register.steg.kvalifikasjon import ute_av_registeret
from imdi_cli.tolk.sak import lager as saker
from imdi_cli.tolk.sak.lager import beslutning as lager
from imdi_cli.tolk.sak.regler import beslutning as regler
from imdi_cli.tolk.sak.regler import maskin, overganger
from imdi_cli.tolk.sak.steg import felles, vedtaksbrev, virkning
from imdi_cli.tolk.sak.steg.vedtaksbrev import reaksjon_i_ord
from imdi_cli.tolk.sak.typer.avgjorelse import Avgjort, Grunnregler, NyBeslutning, Offentlig, Retur, Stand
from imdi_cli.tolk.sak.typer.koder import Grunnlag, Sakstatus, Utfall
from imdi_cli.tolk.sak.typer.rader import Beslutning, Saksinnhold
from imdi_cli.tolk.varsel.steg.kobling import hent as hent_varsel
from imdi_cli.tolk.varsel.typer.koder import Varslertype
from imdi_cli.tolk.varsel.typer.rader import Varsel

__all__ = ["BESLUTTER", "ROLLE", "beslutt", "forslag", "reaksjon_i_ord", "send_tilbake", "signer"]

ROLLE, BESLUTTER = "saksbehandler", "beslutter"
FORES = "reaksjon.advarsel.mottatt-fores"
NYTT_BRUDD = "reaksjon.krev-nytt-brudd-etter-tredje"
LOV = "saksbehandling.forvaltningslov"


def forslag(k: Kontekst, nr: Saksnummer, ny: NyBeslutning) -> Avgjort:
    """Lay a decision before somebody else: the same text, guarded as if it were decided today.

    An older proposal is taken back. Raises KanIkkeUtestenge and the other refusals of a decision.
    """
    k.krev_rolle(ROLLE)
    with felles.overgang(k, nr, "legg fram forslag") as (skr, s):
        _krev_lov(k, s)
        if s.forslag:
            lager.trekk(skr, nr, s.forslag, k.i_dag.isoformat())
        s, b, t = _forbered(k, nr, s, ny, k.bruker.login)
        regler.krev_kan_besluttes(s, b, virkning.stand(k, s.sak.tolkenummer), t, _grunnregler(k, s))
        _skriv_brudd(k, skr, nr, s)
        lager.sett_inn(skr, nr, b)
    return _svar(k, nr, b, [], (), (), None, t)


def beslutt(k: Kontekst, nr: Saksnummer, ny: NyBeslutning, *, malform: Malform = Malform.BOKMAL) -> Avgjort:
    """Decide a case at once. Whoever has it stands as the one who prepared it, and cannot be the one who decides.

    Reactions, bevilling, category, entry, temporary measures and letter change in one transaction. Raises
    AnnenPerson (exit code 4) for whoever has prepared it.
    """
    mal = vedtaksbrev.mal_for(k, ny.utfall, malform)
    with k.base.atomisk():
        s = felles.innhold(k, nr)
        _krev_kan_avgjore(k, nr, s)
        overganger.krev(maskin.finn("legg fram forslag"), s, f"imdi sak vis {nr}")
        with skritt(k, "sak.besluttet", str(nr)) as skr:
            if s.forslag:
                lager.trekk(skr, nr, s.forslag, k.i_dag.isoformat())
            s, b, t = _forbered(k, nr, s, ny, s.sak.saksbehandler or "")
            _skriv_brudd(k, skr, nr, s)
            klar = s._replace(sak=s.sak._replace(status=Sakstatus.TIL_BESLUTNING), beslutninger=(*s.beslutninger, b))
            return _avgjor(k, skr, nr, klar, b, t, mal, malform, ny=True)


def signer(k: Kontekst, nr: Saksnummer, *, malform: Malform = Malform.BOKMAL) -> Avgjort:
    """Sign the proposal of a case. The warnings are counted, and every guard asked, anew on this day."""
    forst = felles.innhold(k, nr).forslag
    mal = vedtaksbrev.mal_for(k, forst.utfall if forst else Utfall.VEILEDNING, malform)
    with k.base.atomisk():
        s = felles.innhold(k, nr)
        _krev_kan_avgjore(k, nr, s)
        overganger.krev(maskin.finn("beslutt"), s, f"imdi sak vis {nr}")
        b = s.forslag
        assert b is not None  # HAR_FORSLAG
        if forst is None or b.utfall is not forst.utfall:
            raise Bruksfeil(f"Forslaget i {nr} ble endret mens du holdt på.", neste=f"imdi sak vis {nr}")
        with skritt(k, "sak.besluttet", str(nr)) as skr:
            t = reaksjon.tell(k, s.sak.tolkenummer, k.i_dag, uten_sak=str(nr))
            return _avgjor(k, skr, nr, s, b, t, mal, malform, ny=False)


def send_tilbake(k: Kontekst, nr: Saksnummer, grunn: str) -> None:
    """Send a case back to be prepared further, with the reason; a proposal is taken back."""
    k.krev_rolle(BESLUTTER)
    if not grunn.strip():
        raise Bruksfeil("Det må stå hvorfor saken sendes tilbake.", neste="Oppgi --grunn-fil FIL.")
    with felles.overgang(k, nr, "send tilbake", forbereder=False) as (skr, s):
        if s.forslag:
            lager.trekk(skr, nr, s.forslag, k.i_dag.isoformat())
        lager.sett_retur(k.base, skr, nr, Retur(0, k.i_dag.isoformat(), k.bruker.login, grunn.strip()))


def _krev_kan_avgjore(k: Kontekst, nr: Saksnummer, s: Saksinnhold) -> None:
    """Stop whoever has prepared the case or is not free to decide it."""
    k.krev_rolle(BESLUTTER)
    forslag = f"Legg den fram for en annen:  imdi sak beslutt {nr} --forslag …"
    signer = f"Be en annen signere forslaget:  imdi sak beslutt {nr} --signer"
    felles.krev_fire_oyne(k, nr, "avgjøre den", signer if s.forslag else forslag)
    if k.bruker.login == s.sak.saksbehandler:
        raise AnnenPerson(
            f"Du har {nr}, og kan ikke avgjøre den selv.",
            hjemmel="fire øyne: den som forbereder en avgjørelse, treffer den ikke",
            neste=f"Legg den fram for en annen:  imdi sak beslutt {nr} --forslag …",
        )
    habilitet.krev_kan_avgjore(k, str(nr), k.bruker.login)
    _krev_lov(k, s)


def _krev_lov(k: Kontekst, s: Saksinnhold) -> None:
    regler.krev_kjent_lov(s.sak.nr, _lov(k, s))


def _lov(k: Kontekst, s: Saksinnhold) -> tuple[str, str, str]:
    apnet = date.fromisoformat(s.sak.apnet)
    return (
        k.regelverk.paa(LOV, apnet).tekst,
        k.regelverk.paa(LOV, k.i_dag).tekst,
        k.regelverk.paa(f"{LOV}.overgang", k.i_dag).tekst,
    )


def _grunnregler(k: Kontekst, s: Saksinnhold) -> Grunnregler:
    """Gather what the guards need: when the matters of the varsler happened, else when they came."""
    hendelser = [v.hendelse_til or v.hendelse_fra or v.mottatt for v in _varsler(k, s)]
    return Grunnregler(k.regelverk.paa(NYTT_BRUDD, k.i_dag).ja, tuple(hendelser), _lov(k, s))


def _varsler(k: Kontekst, s: Saksinnhold) -> list[Varsel]:
    return [hent_varsel(k, Saksnummer.les(v, "V"))[0] for v in s.varsler]


def _forbered(
    k: Kontekst, nr: Saksnummer, s: Saksinnhold, ny: NyBeslutning, av: str
) -> tuple[Saksinnhold, Beslutning, Telling]:
    """Make the decision of what was given; with what is found of the breaches, and the count of today."""
    if not ny.begrunnelse.strip():
        raise Bruksfeil("Avgjørelsen må begrunnes.", neste="Oppgi --grunn-fil FIL.", hjemmel="forvaltningsloven § 24")
    trengs = ny.utfall is Utfall.TILBAKEKALL or ny.tilbakekall
    if ny.tilbakekall and ny.utfall not in regler.UTESTENGING:
        raise Bruksfeil(
            f"--tilbakekall brukes sammen med en utestenging, ikke med {ny.utfall.value}.",
            neste="Er det bare tilbakekall?  Oppgi --utfall tilbakekall.",
        )
    if ny.periode_til is not None and ny.utfall is not Utfall.UTESTENGING:
        raise Bruksfeil(
            f"{ny.utfall.tekst[0].upper()}{ny.utfall.tekst[1:]} har ingen periode.",
            neste="Ta bort --periode og --til, eller oppgi --utfall utestenging.",
        )
    port = ny.utfall in regler.UTESTENGING or trengs
    if ny.grunnlag is not None and not port:
        raise Bruksfeil(f"{ny.utfall.value} har ikke noe --grunnlag.", neste="Ta bort --grunnlag.")
    t = reaksjon.tell(k, s.sak.tolkenummer, k.i_dag, uten_sak=str(nr))
    b = Beslutning(
        nr=saker.neste_nr(k.base, saker.BESLUTNING, nr),
        utfall=ny.utfall,
        grunnlag=(ny.grunnlag or Grunnlag.TRE_ADVARSLER) if port else None,
        periode_til=ny.periode_til.isoformat() if ny.periode_til else None,
        sprak=regler.velg_sprak(ny.sprak, virkning.stand(k, s.sak.tolkenummer), trengs=trengs),
        tilbakekall=ny.tilbakekall,
        begrunnelse=ny.begrunnelse.strip(),
        avvik=ny.avvik,
        uten_utvalg=ny.uten_utvalg,
        uten_nytt_brudd=ny.uten_nytt_brudd,
        foreslatt_av=av,
        foreslatt=k.i_dag.isoformat(),
        besluttet_av=None,
        besluttet=None,
        telt=(),
        oppfort=None,
        autorisert=(),
        brev=None,
        trukket=None,
        sist=0,
    )
    return s._replace(brudd=regler.vurder_brudd(s.brudd, ny.brudd, str(nr))), b, t


def _skriv_brudd(k: Kontekst, skr: Skritt, nr: Saksnummer, s: Saksinnhold) -> None:
    for_ = {b.kode: b for b in saker.brudd(k.base, nr)}
    for b in s.brudd:
        if b != for_[b.kode]:
            lager.sett_brudd(skr, nr, b)


def _avgjor(
    k: Kontekst,
    skr: Skritt,
    nr: Saksnummer,
    s: Saksinnhold,
    b: Beslutning,
    t: Telling,
    mal: Mal,
    malform: Malform,
    *,
    ny: bool,
) -> Avgjort:
    """Ask every guard, then do all that the decision does, in the step `skr`."""
    overganger.krev(maskin.finn("beslutt"), s, f"imdi sak vis {nr}")
    tolkenummer = s.sak.tolkenummer
    stand = virkning.stand(k, tolkenummer)
    regler.krev_kan_besluttes(s, b, stand, t, _grunnregler(k, s))
    opphevet = _avslutt_midlertidige(k, skr, nr, s, b)
    ider, opphort = virkning.sett(k, skr, tolkenummer, b) if b.utfall.er_reaksjon else ([], False)
    endret = regn_om(k, skr, tolkenummer) if ider else []
    kategorier, i_registeret = endringer_i_ord(endret), endret if stand.oppfort else []
    brev = None
    varsler = _varsler(k, s)
    if b.utfall.er_reaksjon or b.utfall is Utfall.VEILEDNING or s.foreleggelser:
        felt = vedtaksbrev.felt(
            k,
            s,
            b,
            t,
            malform,
            mottatt=[v.mottatt for v in varsler],
            kategorier=endringer_i_ord(i_registeret, malform),
            opphevet=opphevet,
            opphort=opphort,
            ute=ute_av_registeret(k, tolkenummer, i_registeret, malform),
        )
        av = b.foreslatt_av
        brev = vedtaksbrev.skriv(k, skr, mal, tolkenummer, felt, saksbehandler=av, bygger_paa=_brukte(b, t))
    signert = _signert(k, b, stand, t, brev)
    if ny:
        lager.sett_inn(skr, nr, signert)
    else:
        lager.signer(skr, nr, signert)
    saker.sett_status(skr, felles.krev(k, nr), {"status": Sakstatus.BESLUTTET.value})
    if b.utfall is Utfall.ADVARSEL:
        frister.start(
            k,
            skr,
            FORES,
            k.i_dag,
            hva="advarselen er ikke registrert mottatt, og teller ikke",
            ansvarlig=s.sak.saksbehandler,
            neste=f"imdi sak underrett {nr}",
        )
    offentlige = tuple(Offentlig(v.nr) for v in varsler if v.varsler_type == Varslertype.ORGAN)
    nye = [r for r in reaksjon.til_sak(k, str(nr)) if r.id in ider]
    return _svar(k, nr, signert, nye, tuple(kategorier), tuple(opphevet), brev, t, offentlige)


def _avslutt_midlertidige(
    k: Kontekst, skr: Skritt, nr: Saksnummer, s: Saksinnhold, b: Beslutning
) -> Sequence[Reaksjon]:
    """End the temporary measures with the decision; through a complaint only where the setting says so, and never
    when the decision is no utestenging or tilbakekall.
    """
    if b.utfall.er_inngripende and k.regelverk.paa(virkning.UNDER_KLAGE, k.i_dag).ja:
        return []
    return virkning.avslutt_midlertidige(k, skr, nr, s.sak.tolkenummer)


def _signert(k: Kontekst, b: Beslutning, stand: Stand, t: Telling, brev: int | None) -> Beslutning:
    teller = b.grunnlag is Grunnlag.TRE_ADVARSLER
    return b._replace(
        besluttet_av=k.bruker.login,
        besluttet=k.i_dag.isoformat(),
        telt=tuple(r.id for r in t.teller) if teller else (),
        oppfort=stand.oppfort,
        autorisert=stand.autorisert,
        brev=brev,
    )


def _brukte(b: Beslutning, t: Telling) -> list[str]:
    """Name the settings that a letter rests on beside the statute."""
    ut = list(t.antatt) if b.grunnlag is Grunnlag.TRE_ADVARSLER or b.utfall is Utfall.ADVARSEL else []
    if b.grunnlag is Grunnlag.TRE_ADVARSLER:
        ut.append(NYTT_BRUDD)
    if b.utfall is Utfall.ADVARSEL:
        ut.append(vedtaksbrev.ENKELTVEDTAK)
    if b.utfall is Utfall.UTESTENGING:
        ut.append(virkning.ETTER)
    return ut


def _svar(
    k: Kontekst,
    nr: Saksnummer,
    b: Beslutning,
    reaksjoner: Sequence[Reaksjon],
    kategorier: tuple[str, ...],
    opphevet: tuple[Reaksjon, ...],
    brev: int | None,
    t: Telling,
    offentlige: tuple[Offentlig, ...] = (),
) -> Avgjort:
    merknader = []
    if t.samme_dag and b.grunnlag is Grunnlag.TRE_ADVARSLER:
        merknader.append("Flere av advarslene ble gitt samme dag. Vurder om de reelt er flere advarsler.")
    if b.grunnlag is Grunnlag.TRE_ADVARSLER and t.antatt:
        merknader.append(f"Tellingen bygger på noe antatt: {', '.join(t.antatt)}.")
    merknader += regler.om_inhabilitet(saker.brudd(k.base, nr))
    return Avgjort(
        nr=str(nr),
        status=felles.krev(k, nr).status,
        utfall=b.utfall,
        reaksjoner=tuple(reaksjoner),
        endringer=kategorier,
        brev=brev,
        opphevet=opphevet,
        offentlige=offentlige,
        merknader=tuple(merknader),
    )
