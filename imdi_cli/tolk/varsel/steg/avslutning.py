"""Closing a varsel that IMDi shall not assess: one asks, another approves (tolkeloven § 19 second paragraph)."""

from collections.abc import Sequence
from datetime import date

from imdi_cli.base.journal import Skritt, skritt
from imdi_cli.base.nummer import Saksnummer
from imdi_cli.brev.innhold import Brevinnhold, Mottaker, sett_sammen
from imdi_cli.brev.mal import les_mal
from imdi_cli.kjerne.avslag import Bruksfeil
from imdi_cli.kjerne.dato import kort_dato, vis_dato
from imdi_cli.kjerne.dokument import Malform
from imdi_cli.kjerne.kontekst import Kontekst
from imdi_cli.styring.brev import steg as brev
from imdi_cli.styring.frister import steg as frister
from imdi_cli.tolk.varsel import lager, regler
from imdi_cli.tolk.varsel.steg.bilde import Varselbilde, bilde, krev, med_merknader
from imdi_cli.tolk.varsel.steg.svar import MALER, MOTTAKER
from imdi_cli.tolk.varsel.typer.koder import Avslutningssvar, Rettorgan, Varselstatus, Virkeomrade
from imdi_cli.tolk.varsel.typer.rader import Avslutning, Varsel

GODKJENNERE = ("saksbehandler", "beslutter", "leder")
_VEILEDNING = "forvaltningsloven § 11"


def be_om(
    k: Kontekst, nr: Saksnummer, rett_organ: Sequence[Rettorgan], grunn: str, *, spurt: date | None = None
) -> Varselbilde:
    """Ask that a varsel is closed: why, and who may help the sender instead.

    `spurt` is the day the sender was asked who the interpreter is. Raises KanIkkeAvslutteVarsel,
    KanIkkeUtenGrunn.
    """
    k.krev_rolle("saksbehandler")
    with k.base.atomisk():
        v = krev(k, nr)
        _krev_spurt_mulig(k, v, spurt)
        har = lager.avslutninger(k.base, nr)
        regler.krev_kan_avsluttes(v, lager.sak(k.base, nr), har, spurt=spurt is not None)
        regler.krev_grunn(grunn, "Å avslutte et varsel uten å vurdere det", hjemmel="tolkeloven § 19 andre ledd")
        if not rett_organ:
            raise Bruksfeil(
                "Hvem kan hjelpe avsenderen? Brevet skal si det (forvaltningsloven § 11).",
                neste="Oppgi --rett-organ KODE.",
            )
        with skritt(k, "varsel.avslutning.bedt", str(nr)) as s:
            s.sett_inn(
                lager.AVSLUTNING,
                {
                    **nr.nokkel,
                    "nr": len(har) + 1,
                    "rett_organ": ";".join(dict.fromkeys(rett_organ)),
                    "begrunnelse": grunn.strip(),
                    "spurt": spurt.isoformat() if spurt else None,
                    "bedt_av": k.bruker.login,
                    "bedt": k.i_dag.isoformat(),
                },
            )
            _sett_status(k, s, v, Varselstatus.TIL_GODKJENNING)
        b = bilde(k, nr)
    return med_merknader(k, b)


def godkjenn(k: Kontekst, nr: Saksnummer, *, malform: Malform = Malform.BOKMAL) -> Varselbilde:
    """Approve that a varsel is closed: its clocks stop, and the sender gets guidance, in the same transaction.

    The scope is asked anew: a varsel that was corrected since may have to be assessed. Raises AnnenPerson for
    whoever asked, KanIkkeGodkjenneAvslutning, KanIkkeAvslutteVarsel.
    """
    k.krev_rolle(*GODKJENNERE)
    mal = les_mal(MALER, "veiledning_utenfor", malform)
    with k.base.atomisk():
        v = krev(k, nr)
        a = regler.krev_bedt(v, lager.avslutninger(k.base, nr))
        regler.krev_annen(a.bedt_av, k.bruker.login, str(nr))
        regler.krev_utenfor(v)
        with skritt(k, "varsel.avsluttet", str(nr)) as s:
            id_ = None
            if not regler.uten_avsender(v.anonymitet, v.varsler_type):
                innhold = sett_sammen(
                    mal,
                    bok=k.regelverk,
                    mottaker=Mottaker(MOTTAKER[malform]),
                    dato=k.i_dag,
                    sak=str(nr),
                    saksbehandler=k.bruker.navn,
                    felt={
                        "mottatt": vis_dato(date.fromisoformat(v.mottatt)),
                        "hvorfor": regler.hvorfor_utenfor(Virkeomrade(v.virkeomrade), malform),
                        "rett_organ": [regler.organ_i_ord(o, malform) for o in a.rett_organ],
                    },
                )
                id_ = brev.lagre(k, s, innhold)
            _svar(k, s, v, a, Avslutningssvar.GODKJENT, brev=id_)
            _sett_status(k, s, v, Varselstatus.AVSLUTTET)
            for rad in frister.til_sak(k, str(nr)):
                if rad.lukket is None:
                    frister.lukk(k, s, rad, holdt=False, grunn="varselet er avsluttet, og avsenderen får veiledning")
        b = bilde(k, nr)
    return med_merknader(k, b)


def send_tilbake(k: Kontekst, nr: Saksnummer, grunn: str) -> Varselbilde:
    """Send a request to close a varsel back, with a reason. Raises AnnenPerson for whoever asked."""
    k.krev_rolle(*GODKJENNERE)
    with k.base.atomisk():
        v = krev(k, nr)
        a = regler.krev_bedt(v, lager.avslutninger(k.base, nr))
        regler.krev_annen(a.bedt_av, k.bruker.login, str(nr))
        regler.krev_grunn(grunn, "Å sende noe tilbake", hjemmel=_VEILEDNING)
        with skritt(k, "varsel.avslutning.sendt-tilbake", str(nr)) as s:
            _svar(k, s, v, a, Avslutningssvar.TILBAKE, tilbake=grunn.strip())
            _sett_status(k, s, v, Varselstatus.JOURNALFORT)
        b = bilde(k, nr)
    return med_merknader(k, b)


def brevet(k: Kontekst, b: Varselbilde) -> Brevinnhold | None:
    """Give the letter of guidance that a closing made, if there is somebody to send it to."""
    id_ = b.avslutninger[-1].brev
    return brev.hent(k, id_) if id_ is not None else None


def _krev_spurt_mulig(k: Kontekst, v: Varsel, spurt: date | None) -> None:
    if spurt is not None and not v.mottatt <= spurt.isoformat() <= k.i_dag.isoformat():
        raise Bruksfeil(
            f"Avsenderen kan ikke være spurt {kort_dato(spurt)}. Varselet kom "
            f"{kort_dato(date.fromisoformat(v.mottatt))}, og i dag er {kort_dato(k.i_dag)}.",
            neste="Rett --spurt.",
        )


def _svar(
    k: Kontekst,
    s: Skritt,
    v: Varsel,
    a: Avslutning,
    svar: Avslutningssvar,
    *,
    tilbake: str | None = None,
    brev: int | None = None,
) -> None:
    s.endre(
        lager.AVSLUTNING,
        {"aar": v.aar, "lopenr": v.lopenr, "nr": a.nr},
        {
            "svar": svar.value,
            "svart_av": k.bruker.login,
            "svart": k.i_dag.isoformat(),
            "tilbake": tilbake,
            "brev": brev,
        },
        sist=a.sist,
    )


def _sett_status(k: Kontekst, s: Skritt, v: Varsel, status: Varselstatus) -> None:
    s.endre(lager.VARSEL, {"aar": v.aar, "lopenr": v.lopenr}, {"status": status.value}, sist=v.sist)
