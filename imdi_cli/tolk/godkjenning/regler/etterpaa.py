"""After a decision: control of language (§ 8-3, § 11-9), alerts in IMI (act § 20), the register, and the end."""

from datetime import date

from imdi_cli.kjerne.avslag import Avslag, Bruksfeil
from imdi_cli.kjerne.dato import kort_dato, vis_dato
from imdi_cli.tolk.godkjenning.regler import spor, sprakvis
from imdi_cli.tolk.godkjenning.typer.koder import Oppholdsgrunnlag, Regelsett
from imdi_cli.tolk.godkjenning.typer.rader import Innhold, Vedtak
from imdi_cli.tolk.godkjenning.typer.vurdering import Dom, Sprakkontroll, Varsling
from imdi_cli.tolk.register.typer import Oppforing

IMI_VARSEL, IMI_SLETT = "godkjenning.imi-varsel", "godkjenning.imi-varsel.slett"
MYNDIG = 18
_YF = "yrkeskvalifikasjonsforskriften"
_LOV = "yrkeskvalifikasjonsloven"


class KanIkkeKontrollereSprak(Avslag):
    """There is no recognition, no serious and concrete doubt, or the control is out of proportion."""


class KanIkkeVarsleIImi(Avslag):
    """There is no judgment, the track has no alert, or it is sent already."""


class KanIkkeForeIRegisteret(Avslag):
    """Nothing is recognised that the register could take in."""


class KanIkkeAvslutte(Avslag):
    """Something in the application is not over."""


def krev_sprakkontroll(s: Innhold, tvil: str | None, forholdsmessig: str | None) -> tuple[str, str]:
    """Give the doubt and why the control is in proportion. Raises KanIkkeKontrollereSprak.

    Only after recognition, and on alvorlig og konkret tvil; chapter 11 asks for proportion only (§ 11-9).
    """
    nr, uk = s.sak.nr, s.sak.regelsett is Regelsett.UK
    hjemmel = f"{_YF} § {'11-9' if uk else '8-3'}"
    neste = f"imdi godkjenning språkkontroll {nr} --tvil-fil FIL --forholdsmessig-fil FIL"
    if not sprakvis.godkjente(s):
        raise KanIkkeKontrollereSprak(
            f"Ingenting i {nr} er godkjent. Språkkontroll kan bare skje etter godkjenning, og språk kan verken gi "
            "avslag eller utsette søknaden.",
            hjemmel=hjemmel,
            neste=f"imdi godkjenning vis {nr}",
        )
    if any(x.resultat is None for x in s.sprakkontroller):
        raise KanIkkeKontrollereSprak(
            "En språkkontroll er besluttet, og ikke gjennomført.",
            hjemmel=hjemmel,
            neste=f"imdi godkjenning språkkontroll {nr} --resultat KODE --dato DATO",
        )
    if not uk and not (tvil or "").strip():
        raise KanIkkeKontrollereSprak(
            "Språkkontroll krever alvorlig og konkret tvil om norskkunnskapene, og tvilen må skrives ned.",
            hjemmel=f"{_YF} § 8-3 andre ledd",
            neste=neste,
        )
    if not (forholdsmessig or "").strip():
        raise KanIkkeKontrollereSprak(
            "Kontrollen og kravet må stå i rimelig forhold til det som skal utføres, og det må begrunnes.",
            hjemmel=f"{_YF} § {'11-9' if uk else '8-3 tredje ledd'}",
            neste=neste,
        )
    return (tvil or "").strip(), (forholdsmessig or "").strip()


def apen_kontroll(s: Innhold) -> Sprakkontroll:
    """Give the control that has no result. Raises KanIkkeKontrollereSprak."""
    funnet = next((x for x in s.sprakkontroller if x.resultat is None), None)
    if funnet is None:
        raise KanIkkeKontrollereSprak(
            "Ingen språkkontroll venter på resultat.",
            hjemmel=f"{_YF} § 8-3",
            neste=f"imdi godkjenning vis {s.sak.nr}",
        )
    return funnet


def krev_varslingsplikt(s: Innhold) -> None:
    """Refuse an alert in a track that § 20 does not reach. Raises KanIkkeVarsleIImi.

    Neither third-country qualifications (act § 2 third paragraph), the United Kingdom (§ 1-1 third paragraph), nor
    whoever is Swiss and of no EEA state (§ 2 second paragraph).
    """
    vis = f"imdi godkjenning vis {s.sak.nr}"
    if s.sak.regelsett is not Regelsett.EOS:
        raise KanIkkeVarsleIImi(
            f"Varslingsplikten gjelder ikke {s.sak.spor.tekst}.",
            hjemmel=f"{_LOV} § 2 tredje ledd og {_YF} § 1-1",
            neste=vis,
        )
    grupper = {s.stater[x].gruppe for x in s.statsborgerskap}
    if spor.SVEITS in grupper and spor.EOS not in grupper:
        raise KanIkkeVarsleIImi(
            "Varslingsplikten gjelder ikke for statsborgere fra Sveits.",
            hjemmel=f"{_LOV} § 2 andre ledd og {_YF} § 1-1 andre ledd",
            neste=vis,
        )


def krev_dom(d: Dom, s: Innhold, i_dag: date) -> None:
    """Stop a judgment that cannot be: of no court, in the future, known before it was given. Raises Bruksfeil."""
    if all(k.nr != d.kvalifikasjon for k in s.kvalifikasjoner):
        raise Bruksfeil(
            f"{s.sak.nr} har ingen kvalifikasjon {d.kvalifikasjon}.", neste=f"imdi godkjenning vis {s.sak.nr}"
        )
    if not d.domstol.strip():
        raise Bruksfeil("Hvilken domstol har dømt?", neste="Oppgi --domstol NAVN.")
    if not d.dag <= d.kjent <= i_dag:
        raise Bruksfeil(
            f"Dommen kan ikke være fra {kort_dato(d.dag)} og ha blitt kjent {kort_dato(d.kjent)}.",
            neste="Rett --dom eller --kjent.",
        )


def krev_kan_varsles(s: Innhold) -> Varsling:
    """Give the judgment that nobody has alerted of. Raises KanIkkeVarsleIImi: suspicion alone never alerts."""
    krev_varslingsplikt(s)
    funnet = next((x for x in s.varslinger if x.sendt is None and x.opphort is None), None)
    if funnet is None:
        sendt = any(x.sendt for x in s.varslinger)
        raise KanIkkeVarsleIImi(
            "Varselet er sendt." if sendt else "Ingen er dømt for bruk av falske dokumenter. Mistanke varsles aldri.",
            hjemmel=f"{_LOV} § 20 andre ledd og {_YF} § 7-1",
            neste=f"imdi godkjenning varsling {s.sak.nr} --kvalifikasjon NR --domstol NAVN --dom DATO",
        )
    return funnet


def krev_sendt(s: Innhold, *, opphort: bool) -> Varsling:
    """Give the alert that is in IMI, and has lapsed or not. Raises KanIkkeVarsleIImi."""
    funnet = next(
        (x for x in s.varslinger if x.sendt and x.slettet is None and (x.opphort is not None) is opphort), None
    )
    if funnet is None:
        raise KanIkkeVarsleIImi(
            "Ingen varsel i IMI har opphørt uten å være slettet." if opphort else "Ingen varsel står i IMI.",
            hjemmel=f"{_YF} § 7-1 tredje ledd",
            neste=f"imdi godkjenning vis {s.sak.nr}",
        )
    return funnet


def krev_godkjent(s: Innhold, o: Oppforing | None) -> list[Vedtak]:
    """Give the recognitions the register may take in, or the one in a language. Raises KanIkkeForeIRegisteret."""
    staar = [v for v in sprakvis.godkjente(s) if o is None or v.oppforing == o]
    if not staar:
        raise KanIkkeForeIRegisteret(
            f"Ingenting{f' i {o}' if o else ''} er godkjent i {s.sak.nr}, så registeret har ingenting å ta inn. "
            "Delvis "
            "adgang gir ingen kategori.",
            hjemmel="tolkeforskriften § 12",
            neste=f"imdi godkjenning vis {s.sak.nr}",
        )
    return staar


def registervilkar(s: Innhold, i_dag: date) -> list[str]:
    """Say what stands in the way of an entry (tolkeforskriften § 10): recognition has no such conditions itself."""
    ut = []
    opphold = s.soker.oppholdsgrunnlag
    if opphold in (Oppholdsgrunnlag.INGEN, Oppholdsgrunnlag.OPPHOLDSTILLATELSE_UTEN_ARBEID):
        ut.append(f"søkeren har {opphold.tekst}, som ikke gir rett til arbeid (tolkeforskriften § 10 bokstav b)")
    elif opphold is None:
        ut.append("oppholdsgrunnlaget er ikke ført (tolkeforskriften § 10 bokstav b)")
    if s.soker.fodselsdato and (s.soker.fodselsdato[:4], s.soker.fodselsdato[4:]) > (
        str(i_dag.year - MYNDIG),
        i_dag.isoformat()[4:],
    ):
        ut.append("søkeren er ikke myndig (tolkeforskriften § 10 bokstav a)")
    return ut


def krev_kan_avsluttes(s: Innhold, klagefrist: str | None) -> None:
    """Refuse to close while the applicant is not told, or may still complain. Raises KanIkkeAvslutte."""
    nr = s.sak.nr
    utenbeskjed = [v for v in s.vedtak if v.opphevet is None and v.underrettet is None]
    if utenbeskjed:
        raise KanIkkeAvslutte(
            f"Søkeren er ikke underrettet om vedtak {utenbeskjed[0].nr}.",
            hjemmel="forvaltningsloven § 27",
            neste=f"imdi godkjenning vedtak {nr} --underrettet {utenbeskjed[0].nr} --kanal papir --mottatt DATO",
        )
    if klagefrist and klagefrist >= s.i_dag:
        raise KanIkkeAvslutte(
            f"Klagefristen løper til og med {vis_dato(date.fromisoformat(klagefrist))}.",
            hjemmel="forvaltningsloven § 29",
            neste=f"imdi godkjenning vis {nr}",
        )
    if any(x.sendt and x.slettet is None for x in s.varslinger):
        raise KanIkkeAvslutte(
            "Et varsel om søkeren står i IMI.",
            hjemmel=f"{_YF} § 7-1 tredje ledd",
            neste=f"imdi godkjenning varsling {nr} --opphørt DATO",
        )


def krev_mottaker(s: Innhold, soknad: object | None) -> None:
    """Stop when it is not said where in the register a recognition goes. Raises KanIkkeForeIRegisteret."""
    nr = s.sak.nr
    if soknad is None and s.soker.tolkenummer is None:
        raise KanIkkeForeIRegisteret(
            "Søkeren står ikke i registeret. Godkjenning og oppføring er to vedtak: oppføring krever en egen søknad.",
            hjemmel="tolkeforskriften §§ 10 og 12",
            neste=f"imdi tolk ny, og så  imdi godkjenning oppfør {nr} --søknad R-NUMMER",
        )
