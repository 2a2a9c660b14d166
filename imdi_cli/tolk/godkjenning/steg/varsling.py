"""Alerts in IMI: a judgment that IMDi knows of, the alert within three days, and its deletion (act § 20)."""

from datetime import date

from imdi_cli.base.nummer import Saksnummer
from imdi_cli.kjerne.avslag import Bruksfeil
from imdi_cli.kjerne.dato import kort_dato, vis_dato
from imdi_cli.kjerne.kontekst import Kontekst
from imdi_cli.styring.frister import steg as frister
from imdi_cli.tolk.godkjenning import lager
from imdi_cli.tolk.godkjenning.lager.dokument import KVALIFIKASJON
from imdi_cli.tolk.godkjenning.lager.etterpaa import VARSLING
from imdi_cli.tolk.godkjenning.regler import etterpaa as regler
from imdi_cli.tolk.godkjenning.regler import inntak
from imdi_cli.tolk.godkjenning.regler import vedtak as vedtaksregler
from imdi_cli.tolk.godkjenning.steg import vedtaksfelles
from imdi_cli.tolk.godkjenning.steg.felles import ROLLE, innhold, lukk, mal, overgang
from imdi_cli.tolk.godkjenning.typer.avgjorelse import Vedtakstype
from imdi_cli.tolk.godkjenning.typer.koder import Ekthet
from imdi_cli.tolk.godkjenning.typer.rader import Innhold, Vedtak
from imdi_cli.tolk.godkjenning.typer.vurdering import Dom

_HANDLING = "varsle i IMI"


def dom(k: Kontekst, nr: Saksnummer, d: Dom) -> Innhold:
    """Record that somebody is convicted for the use of a false document; three days to alert run from knowing it.

    Raises KanIkkeVarsleIImi for a track without alerts, KanIkkeNaa.
    """
    k.krev_rolle(ROLLE)
    with overgang(k, nr, _HANDLING, som="før dom") as (s, for_):
        regler.krev_varslingsplikt(for_)
        regler.krev_dom(d, for_, k.i_dag)
        rad = next(x for x in for_.kvalifikasjoner if x.nr == d.kvalifikasjon)
        if rad.ekthet is not Ekthet.FALSK_DOM:
            s.endre(KVALIFIKASJON, {**nr.nokkel, "nr": rad.nr}, {"ekthet": Ekthet.FALSK_DOM.value}, sist=rad.sist)
        s.sett_inn(
            VARSLING,
            {
                **nr.nokkel,
                "nr": lager.neste_nr(k.base, VARSLING, nr),
                "kvalifikasjon": d.kvalifikasjon,
                "domstol": d.domstol.strip(),
                "dom": d.dag.isoformat(),
                "kjent": d.kjent.isoformat(),
            },
        )
        frister.start(
            k,
            s,
            regler.IMI_VARSEL,
            d.kjent,
            hva="varsel i IMI til alle EØS-stater",
            ansvarlig=for_.sak.saksbehandler,
            neste=f"imdi godkjenning varsling {nr} --send --omfang TEKST --fra DATO",
        )
    return innhold(k, nr)


def send(
    k: Kontekst,
    nr: Saksnummer,
    omfang: str,
    fra: date,
    til: date | None = None,
) -> tuple[Innhold, Vedtak]:
    """Alert the EEA states of a judgment, and tell the person in the same step, as a decision (L20).

    What is sent is who, which profession, the court, the extent and the period; never the reasons. Raises
    KanIkkeVarsleIImi, KanIkkeNaa.
    """
    k.krev_rolle(ROLLE)
    m = innhold(k, nr).sak.malform
    brevmal = mal("underretning_imi_varsel", m)
    if not omfang.strip():
        raise Bruksfeil("Hvor langt går begrensningen?", neste="Oppgi --omfang TEKST.")
    if til is not None and til < fra:
        raise Bruksfeil(
            f"Begrensningen kan ikke slutte {kort_dato(til)}: den begynner {kort_dato(fra)}.", neste="Rett --til."
        )
    with overgang(k, nr, _HANDLING) as (s, for_):
        rad = regler.krev_kan_varsles(for_)
        hjemmel = "yrkeskvalifikasjonsloven § 20 andre ledd og yrkeskvalifikasjonsforskriften §§ 7-1 og 7-2"
        vedtak = vedtaksfelles.skriv(
            k,
            s,
            for_,
            Vedtakstype.VARSLING_IMI,
            brevmal,
            {
                "domstol": rad.domstol,
                "dom": vis_dato(date.fromisoformat(rad.dom)),
                "omfang": omfang.strip(),
                "fra": vis_dato(fra),
                "til": vis_dato(til) if til else "",
            },
            {},
            hjemmel=hjemmel,
            begrunnelse=f"Dom i {rad.domstol} {rad.dom}",
        )
        s.endre(
            VARSLING,
            {**nr.nokkel, "nr": rad.nr},
            {
                "vedtak": vedtak,
                "omfang": omfang.strip(),
                "gjelder_fra": fra.isoformat(),
                "gjelder_til": til.isoformat() if til else None,
                "sendt": k.i_dag.isoformat(),
            },
            sist=rad.sist,
        )
        lukk(k, s, nr, regler.IMI_VARSEL)
    etter = innhold(k, nr)
    return etter, vedtaksregler.finn(etter, vedtak)


def opphor(k: Kontekst, nr: Saksnummer, dag: date) -> Innhold:
    """Record that the judgment lapsed; three days to delete the alert run from it. Raises KanIkkeVarsleIImi."""
    k.krev_rolle(ROLLE)
    with overgang(k, nr, _HANDLING, som="opphør av varsel") as (s, for_):
        rad = regler.krev_sendt(for_, opphort=False)
        inntak.krev_dag("Dagen det opphørte", dag, rad.dom, k.i_dag, "--opphørt")
        s.endre(VARSLING, {**nr.nokkel, "nr": rad.nr}, {"opphort": dag.isoformat()}, sist=rad.sist)
        frister.start(
            k,
            s,
            regler.IMI_SLETT,
            dag,
            hva="slett varselet i IMI, og meld fra til de andre statene",
            ansvarlig=for_.sak.saksbehandler,
            neste=f"imdi godkjenning varsling {nr} --slettet DATO",
        )
    return innhold(k, nr)


def slettet(k: Kontekst, nr: Saksnummer, dag: date) -> Innhold:
    """Record that the alert is deleted in IMI. Raises KanIkkeVarsleIImi."""
    k.krev_rolle(ROLLE)
    with overgang(k, nr, _HANDLING, som="slett varsel") as (s, for_):
        rad = regler.krev_sendt(for_, opphort=True)
        inntak.krev_dag("Dagen varselet ble slettet", dag, rad.opphort or rad.dom, k.i_dag, "--slettet")
        s.endre(VARSLING, {**nr.nokkel, "nr": rad.nr}, {"slettet": dag.isoformat()}, sist=rad.sist)
        lukk(k, s, nr, regler.IMI_SLETT, dag=dag)
    return innhold(k, nr)
