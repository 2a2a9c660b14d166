"""Decisions of complaints themselves: IMDi's rejection, and costs (forvaltningsloven §§ 2 third paragraph, 36)."""

from imdi_cli.base.journal import skritt
from imdi_cli.base.nummer import Saksnummer
from imdi_cli.kjerne.kontekst import Kontekst
from imdi_cli.tolk.klage import lager
from imdi_cli.tolk.klage.regler import kostnader as kostnadsregler
from imdi_cli.tolk.klage.regler import maskin
from imdi_cli.tolk.klage.regler.form import KanIkkePaaklages
from imdi_cli.tolk.klage.regler.frist import FRIST
from imdi_cli.tolk.klage.steg import felles
from imdi_cli.tolk.klage.steg.avgjorelser import lesing
from imdi_cli.tolk.klage.typer.koder import Endringsslag, Klagestatus, Kostnadssvar, Opptak, Rettidig
from imdi_cli.tolk.klage.typer.rader import Avgjorelse, Endrer, Endring, Klage, Virkning

E = Endringsslag
AVVISNINGEN, KOSTNADENE = "avvisningen av klagen", "avgjørelsen om sakskostnader"


def les_avvisning(tekst: str) -> str | None:
    """Give the number of a complaint, or None."""
    return lesing.saksnummer(tekst, "K")


def avvisning(k: Kontekst, nr: str) -> Avgjorelse:
    """Give the facts of IMDi's rejection of a complaint. Raises KanIkkePaaklages for a complaint not rejected."""
    s = felles.innhold(k, Saksnummer.les(nr, "K"))
    b, kl = s.beslutning, s.klage
    if kl.status is not Klagestatus.AVVIST or b is None or b.besluttet is None:
        hva = (
            "Klageinstansens vedtak i klagesaken kan ikke påklages."
            if kl.svar
            else "Det er vedtaket som kan påklages."
        )
        raise KanIkkePaaklages(
            f"{nr} er {kl.status.value}. {hva} Parten kan be om omgjøring, klage til "
            "Sivilombudet eller gå til domstolene.",
            hjemmel="forvaltningsloven § 28 tredje ledd",
            neste=f"imdi klage vis {nr}",
        )
    frist = lesing.frist(k, nr, FRIST, f"klage på {AVVISNINGEN}", b.besluttet)
    return _fra(kl, nr, "avvisning", AVVISNINGEN, b.besluttet)._replace(
        mottatt=frist.start if frist else None,
        frist=frist,
        endringer=(E.OPPHEVES, E.NY_BEHANDLING),
        beslutter=b.besluttet_av,
    )


def endre_avvisning(k: Kontekst, a: Avgjorelse, e: Endring, av: Endrer) -> Virkning:
    """Take the rejected complaint up again; one that was late is taken up because of the change."""
    nr = Saksnummer.les(a.gjelder, "K")
    s = felles.innhold(k, nr)
    maskin.krev("ta opp igjen etter avvisning", s)
    with skritt(k, "klage.tatt-opp-igjen", str(nr)) as skr:
        felles.sett_status(k, skr, nr, Klagestatus.BEHANDLES)
        if s.klage.rettidig is Rettidig.FOR_SEN:
            grunn = f"{av.klage}: {av.begrunnelse}"
            opptak: dict[str, object] = {"opptak": Opptak.B.value, "opptak_grunn": grunn}
            lager.endre(skr, felles.krev(k, nr), opptak)
    return Virkning(merknader=(f"{nr} er under behandling igjen:  imdi klage vis {nr}",))


def les_kostnader(tekst: str) -> str | None:
    """Give the number of a decision on costs, «K-2026-0001/kostnader», or None."""
    deler = lesing.delt(tekst, "K")
    return f"{deler[0]}/kostnader" if deler and deler[1] in ("kostnader", "sakskostnader") else None


def kostnader(k: Kontekst, nr: str) -> Avgjorelse:
    """Give the facts of a decision on costs. Raises KanIkkePaaklages when none is made."""
    klage = nr.partition("/")[0]
    s = felles.innhold(k, Saksnummer.les(klage, "K"))
    kost = s.kostnad
    if kost is None or kost.svart is None:
        raise KanIkkePaaklages(
            f"Det er ikke avgjort noe om sakskostnader i {klage}.",
            hjemmel="forvaltningsloven § 36 tredje ledd",
            neste=f"imdi klage kostnader {klage} --krav KRONER --mottatt DATO",
        )
    frist = lesing.frist(k, klage, FRIST, f"klage på {KOSTNADENE}", kost.svart)
    return _fra(s.klage, nr, "kostnader", KOSTNADENE, kost.svart)._replace(
        gjelder=klage,
        mottatt=frist.start if frist else None,
        frist=frist,
        endringer=(E.BELOP, E.NY_BEHANDLING),
        beslutter=kost.svart_av,
    )


def endre_kostnader(k: Kontekst, a: Avgjorelse, e: Endring, av: Endrer) -> Virkning:
    """Put another amount in the place of the one that was decided, or let the claim wait for a new decision."""
    nr = Saksnummer.les(a.gjelder, "K")
    kost = felles.innhold(k, nr).kostnad
    assert kost is not None  # the decision is there
    verdier: dict[str, object] = dict.fromkeys(("svar", "tilkjent", "begrunnelse", "svart_av", "svart", "brev"))
    merknad = f"Kravet i {nr} skal avgjøres på nytt:  imdi klage kostnader {nr}"
    if e.slag is E.BELOP:
        svar = kostnadsregler.krev_tilkjenning(kost, e.belop or 0, av.begrunnelse, Opptak.B, str(nr))
        verdier = {"svar": svar.value, "tilkjent": e.belop}
        merknad = f"{e.belop} kroner dekkes." if svar is not Kostnadssvar.AVSLATT else "Ingenting dekkes."
    with skritt(k, "klage.kostnader-endret", str(nr)) as s:
        lager.sett_kostnad(s, nr, kost, verdier)
    return Virkning(merknader=(merknad,))


def _fra(kl: Klage, nr: str, slag: str, hva: str, dato: str) -> Avgjorelse:
    return Avgjorelse(
        nr=nr,
        slag=slag,
        gjelder=nr,
        hva=hva,
        dato=dato,
        part=kl.klager,
        adresse=kl.adresse,
        tolkenummer=kl.tolkenummer,
        mottatt=None,
        frist=None,
        fristregel=FRIST,
        endringer=(),
    )
