"""What may come of a complaint, at IMDi and at the klageinstans (forvaltningsloven §§ 31, 33, 34)."""

from collections.abc import Mapping
from datetime import date

from imdi_cli.kjerne.avslag import AnnenPerson, Avslag, Bruksfeil
from imdi_cli.kjerne.dato import vis_dato
from imdi_cli.kjerne.frist import beregn
from imdi_cli.kjerne.regelverk import Regelverk
from imdi_cli.tolk.klage.typer.koder import Avvisningsgrunn, Endringsslag, Instansutfall, Rettidig, Utfall
from imdi_cli.tolk.klage.typer.rader import Avgjorelse, Endring, Klageinnhold, NyBeslutning
from imdi_cli.tolk.reaksjon.regler import UTESTENGING
from imdi_cli.tolk.reaksjon.typer import Enkeltvedtak, Reaksjon, Reaksjonstype

TIL_SKADE = "klage.endring-til-skade"
E = Endringsslag


class KanIkkeAvvise(Avslag):
    """The condition that is said not to be met, is met, or the time to mend is not out."""


class KanIkkeOmgjore(Avslag):
    """The decision cannot be changed so, or the change is not said."""


class KanIkkeEndreTilSkade(Avslag):
    """A change to the detriment of whoever complains, outside what §§ 33-35 allow."""


class KanIkkeVurdereKlagerett(Avslag):
    """It is not settled whether the decision can be complained over, and nobody has written the assessment."""


def krev_kan_foreslaas(a: Avgjorelse, s: Klageinnhold, ny: NyBeslutning) -> None:
    """Refuse an outcome that the law does not allow for this complaint."""
    nr = s.klage.nr
    if not ny.begrunnelse.strip():
        raise Bruksfeil("Utfallet må begrunnes.", neste="Oppgi --grunn-fil FIL.", hjemmel="forvaltningsloven § 24")
    if a.enkeltvedtak is not Enkeltvedtak.JA and not ny.rettslig:
        raise KanIkkeVurdereKlagerett(
            f"Om {a.hva} er et enkeltvedtak som kan påklages, er ikke avklart (innstillingen er "
            f"«{a.enkeltvedtak.value}»). Skriv hva du mener, og hvorfor.",
            hjemmel="forvaltningsloven § 28 første ledd, jf. § 2; tolkeloven § 21 første ledd er taus",
            neste=f"imdi klage behandle {nr} --utfall {ny.utfall.value} --rettslig-vurdering-fil FIL --grunn-fil FIL",
        )
    if ny.utfall is Utfall.AVVIS:
        _krev_kan_avvises(a, s, ny.avvist_fordi)
    elif ny.avvist_fordi is not None:
        raise Bruksfeil(f"--fordi hører til --utfall avvis, ikke til {ny.utfall.value}.", neste="Ta bort --fordi.")
    if ny.utfall.omgjor:
        if not a.kan_gjores_om:
            raise KanIkkeOmgjore(
                "Klagen gjelder at det ikke er truffet noe vedtak, så det er ikke noe å gjøre om. Avgjør søknaden.",
                hjemmel="yrkeskvalifikasjonsloven § 18 andre punktum",
                neste=f"imdi godkjenning behandle {a.gjelder}",
            )
        krev_endring(a, ny.endring, nr)
        if ny.endring is not None and til_skade(a, ny.endring):
            raise KanIkkeEndreTilSkade(
                "Det ville vært til skade for klageren. Underinstansen kan endre vedtaket når den finner klagen "
                "begrunnet, og ellers bare etter § 35.",
                hjemmel="forvaltningsloven §§ 33 andre ledd og 35",
                neste=f"Send klagen videre:  imdi klage behandle {nr} --utfall oppretthold --grunn-fil FIL",
            )
    elif ny.endring is not None:
        raise Bruksfeil(
            f"--endring hører til omgjør-helt og omgjør-delvis, ikke til {ny.utfall.value}.",
            neste="Ta bort --endring, eller rett --utfall.",
        )


def _krev_kan_avvises(a: Avgjorelse, s: Klageinnhold, fordi: Avvisningsgrunn | None) -> None:
    kl = s.klage
    if fordi is None:
        raise Bruksfeil(
            "Hvilket vilkår er ikke oppfylt?", neste=f"Oppgi --fordi KODE ({', '.join(Avvisningsgrunn)})."
        )
    neste = f"imdi klage vis {kl.nr}"
    if fordi is Avvisningsgrunn.FOR_SEN and (kl.rettidig is not Rettidig.FOR_SEN or kl.opptak is not None):
        hvorfor = "er tatt opp etter § 31" if kl.opptak else f"er {kl.rettidig.value}"
        raise KanIkkeAvvise(f"{kl.nr} {hvorfor}.", hjemmel=fordi.hjemmel, neste=neste)
    if fordi is Avvisningsgrunn.ETT_AAR and kl.rettidig is not Rettidig.ETT_AAR:
        raise KanIkkeAvvise(
            f"{kl.nr} er {kl.rettidig.value}: det var ikke gått mer enn ett år siden vedtaket.",
            hjemmel=fordi.hjemmel,
            neste=neste,
        )
    if fordi is Avvisningsgrunn.IKKE_RETTET:
        _krev_frist_ute(s)
    if fordi is Avvisningsgrunn.IKKE_KLAGERETT and kl.er_part:
        raise KanIkkeAvvise(
            f"{kl.klager} er part, og har klagerett.", hjemmel=fordi.hjemmel, neste=f"imdi klage vis {kl.nr}"
        )
    if fordi is Avvisningsgrunn.IKKE_ENKELTVEDTAK and a.enkeltvedtak is Enkeltvedtak.JA:
        raise KanIkkeAvvise(f"{a.hva.capitalize()} er et enkeltvedtak.", hjemmel=fordi.hjemmel, neste=neste)


def _krev_frist_ute(s: Klageinnhold) -> None:
    """Never rejection at once: a short time to mend must have been given, and be out (§ 32 third paragraph)."""
    m = s.mangel
    if m is None:
        raise KanIkkeAvvise(
            f"{s.klage.nr} har ingen mangel som ikke er rettet.",
            hjemmel="forvaltningsloven § 32 tredje ledd",
            neste=f"imdi klage vis {s.klage.nr}",
        )
    if s.i_dag <= m.frist:
        raise KanIkkeAvvise(
            f"Klageren kan rette mangelen til og med {vis_dato(date.fromisoformat(m.frist))}.",
            hjemmel="forvaltningsloven § 32 tredje ledd",
            neste=f"Er den rettet?  imdi klage behandle {s.klage.nr} --rettet DATO",
        )


def krev_endring(a: Avgjorelse, e: Endring | None, nr: str) -> Endring:
    """Give the change, or refuse one that the decision cannot have."""
    mulige = ", ".join(x.value for x in a.endringer)
    if e is None:
        raise Bruksfeil("Hva er det som endres?", neste=f"Oppgi --endring KODE ({mulige or 'ingen kan brukes her'}).")
    if e.slag not in a.endringer:
        annet = f"Mulig her: {mulige}." if mulige else "Her er det ingenting imdi kan endre."
        raise KanIkkeOmgjore(
            f"{a.hva.capitalize()} kan ikke endres til «{e.slag.value}». {annet}",
            hjemmel="forvaltningsloven § 33 andre ledd",
            neste=f"Se avgjørelsen og klagen:  imdi klage vis {nr}",
        )
    fremmede = [i for i in e.reaksjoner if i not in {r.id for r in a.reaksjoner}]
    if fremmede:
        raise Bruksfeil(
            f"Reaksjon {fremmede[0]} hører ikke til {a.nr}, eller gjelder ikke lenger.",
            neste=f"Velg blant {', '.join(str(r.id) for r in a.reaksjoner) or 'ingen'}.",
        )
    _krev_verdier(a, e)
    return e


def _krev_verdier(a: Avgjorelse, e: Endring) -> None:
    """Stop when a value of the change is missing, or belongs to another change."""
    trengs = {
        E.PERIODE: ("til", "--til DATO"),
        E.KATEGORI: ("kvalifikasjon", "--kvalifikasjon TYPE og --språk SPRÅK"),
        E.BELOP: ("belop", "--beløp KRONER"),
    }
    if e.slag in trengs and getattr(e, trengs[e.slag][0]) is None:
        raise Bruksfeil(f"«{e.slag.value}» trenger mer.", neste=f"Oppgi {trengs[e.slag][1]}.")
    for slag, (felt, valg) in trengs.items():
        if slag is not e.slag and getattr(e, felt) is not None:
            raise Bruksfeil(
                f"{valg.split()[0]} hører ikke til «{e.slag.value}».", neste=f"Ta bort {valg.split()[0]}."
            )
    if e.slag is E.KATEGORI and len(e.sprak) != 1:
        raise Bruksfeil("En kvalifikasjon gjelder ett språk.", neste="Oppgi --språk SPRÅK.")
    if e.slag in (E.PERIODE, E.ALLTID, E.ADVARSEL) and utestenging(a) is None:
        raise KanIkkeOmgjore(
            f"{a.nr} har ingen utestenging som gjelder.",
            hjemmel="tolkeloven § 21 andre ledd",
            neste=f"imdi reaksjon tell {a.tolkenummer}",
        )


def utestenging(a: Avgjorelse) -> Reaksjon | None:
    """Give the utestenging that a decision became, if it holds."""
    return next(
        (r for r in a.reaksjoner if r.type in UTESTENGING and r.type is not Reaksjonstype.UTESTENGT_MIDLERTIDIG), None
    )


def til_skade(a: Avgjorelse, e: Endring) -> bool:
    """Say whether a change is to the detriment of the party: an utestenging that lasts longer."""
    r = utestenging(a)
    if e.slag is E.ALLTID:
        return True
    return e.slag is E.PERIODE and r is not None and r.periode_til is not None and (e.til or "") > r.periode_til


def krev_periode(e: Endring, i_dag: date) -> None:
    """Refuse an utestenging that would end before it is changed; then it is set aside instead."""
    if e.slag is E.PERIODE and e.til is not None and e.til < i_dag.isoformat():
        raise KanIkkeOmgjore(
            f"Siste dag {vis_dato(date.fromisoformat(e.til))} er alt forbi.",
            hjemmel="tolkeloven § 21 andre ledd",
            neste="Rett --til, eller opphev den med --endring oppheves. Se reaksjonene:  imdi reaksjon liste",
        )


def krev_bygger_fortsatt(teller: int, kreves: int, nr: str) -> None:
    """Refuse to keep an utestenging in another form when the warnings it was built on are no longer enough (R3)."""
    if teller < kreves:
        raise KanIkkeOmgjore(
            f"Utestengingen bygger på tre advarsler, og bare {teller} teller nå. Da må den oppheves.",
            hjemmel="tolkeloven § 21 andre ledd",
            neste=f"imdi klage behandle {nr} --utfall omgjør-helt --endring oppheves --grunn-fil FIL",
        )


def krev_annen(foreslatt_av: str, login: str, nr: str) -> None:
    """Stop whoever prepared a decision from making it. Raises AnnenPerson (exit code 4)."""
    if foreslatt_av == login:
        raise AnnenPerson(
            f"Du har lagt fram forslaget i {nr}, og kan ikke avgjøre det selv.",
            hjemmel="fire øyne: den som forbereder en avgjørelse, treffer den ikke (ingen regel i forvaltningsloven)",
            neste=f"Be en annen:  imdi klage behandle {nr} --signer",
        )


def krev_annen_enn_beslutter(beslutter: str | None, login: str, nr: str, *, kreves: bool) -> None:
    """Stop whoever made the decision from assessing it again, where the setting says so.

    Forvaltningsloven does not: the underinstans is a body, and § 6 disqualifies nobody for having decided the same
    case there. Raises AnnenPerson (exit code 4).
    """
    if kreves and beslutter == login:
        raise AnnenPerson(
            f"Du traff avgjørelsen som er påklaget, og kan ikke avgjøre {nr}.",
            hjemmel="innstillingen klage.omvurdering.annen-enn-beslutter (ingen regel i forvaltningsloven)",
            neste=f"Be en annen:  imdi klage behandle {nr} --signer",
        )


# --- the answer of the klageinstans -----------------------------------------------------------------------------


def krev_svar(
    bok: Regelverk,
    helligdager: Mapping[str, str],
    a: Avgjorelse,
    s: Klageinnhold,
    utfall: Instansutfall,
    e: Endring | None,
    *,
    til_skade_: bool,
    meldt: date | None,
    andres_klage: bool,
) -> None:
    """Refuse an answer whose change the decision cannot have, or that is to the detriment without notice in time.

    Notice of a change to the detriment must have been sent within three months of the day IMDi received the
    complaint, but not when another's complaint over the same decision is upheld (§ 34 third paragraph).
    """
    nr = s.klage.nr
    if utfall is Instansutfall.ENDRET:
        krev_endring(a, e, nr)
    elif utfall is Instansutfall.OPPHEVET:
        e = Endring(E.NY_BEHANDLING)
        krev_endring(a, e, nr)
    elif e is not None:
        raise Bruksfeil(f"--endring hører til endret, ikke til {utfall.value}.", neste="Ta bort --endring.")
    if not (til_skade_ or (e is not None and til_skade(a, e))) or andres_klage:
        return
    start = date.fromisoformat(s.klage.mottatt)
    siste = beregn(bok.paa(TIL_SKADE, start), start, helligdager).siste
    if meldt is None or meldt > siste:
        naar = f"Meldingen er sendt {vis_dato(meldt)}" if meldt else "Det er ikke ført når meldingen ble sendt"
        raise KanIkkeEndreTilSkade(
            f"Endringen er til skade for klageren. {naar}, og siste dag var {vis_dato(siste)}.",
            hjemmel="forvaltningsloven § 34 tredje ledd",
            neste=f"Ta det opp med klageinstansen. Meldt i tide:  imdi klage avgjør {nr} --meldt DATO",
        )
