"""Decisions on an application: entry, and refusal. Each is an enkeltvedtak (tolkeloven § 17 third paragraph)."""

from collections.abc import Sequence
from datetime import date
from typing import NamedTuple

from imdi_cli.base.journal import Skritt, skritt
from imdi_cli.base.nummer import Saksnummer
from imdi_cli.kjerne.dato import vis_dato
from imdi_cli.kjerne.dokument import Malform
from imdi_cli.kjerne.kontekst import Kontekst
from imdi_cli.tolk.register import lager as tolker
from imdi_cli.tolk.register.lager import liv
from imdi_cli.tolk.register.lager import soknad as lager
from imdi_cli.tolk.register.regler import Kategorisvar, brevord, soketekst
from imdi_cli.tolk.register.regler import soknad as regler
from imdi_cli.tolk.register.steg import felles, hvem
from imdi_cli.tolk.register.steg.kategori import hviler_paa, regn_om
from imdi_cli.tolk.register.steg.oppslag import ROLLER
from imdi_cli.tolk.register.steg.soknad import Soknadsbilde, bilde, krev, lukk_frister, vurder
from imdi_cli.tolk.register.typer import Kvalifikasjonsrad, Oppforing, Status, Tolketype
from imdi_cli.tolk.register.typer.soknad import PERSON, Soknad, Soknadsstatus, Utfall


class Vedtak(NamedTuple):
    """A decision: the application after it, the letter's number, and what was decided for each language."""

    bilde: Soknadsbilde
    brev: int
    tolkenummer: int | None
    sprak: tuple[tuple[Oppforing, Kategorisvar], ...]


def oppfor(
    k: Kontekst,
    nr: Saksnummer,
    *,
    sprak: Sequence[str] = (),
    malform: Malform = Malform.BOKMAL,
    underrettet: date | None = None,
) -> Vedtak:
    """Enter the applicant in the register, in all languages asked for or some, if every condition is met.

    The category is worked out; the letter is kept with the decision. `underrettet` is the day the notice
    reached the applicant, and starts the deadline for complaint. Raises KanIkkeOppfore with all that is missing.
    """
    k.krev_rolle(*ROLLER)
    mal = felles.mal("vedtak_oppforing", malform)
    with k.base.atomisk():
        soknad = krev(k, nr)
        regler.overgang("oppfør", soknad)
        valgte = _valgte(k, soknad, sprak, nr)
        kategorier, sperrer = vurder(k, soknad, valgte)
        regler.krev_ingen_hindre(
            soknad, regler.hindre(soknad, kategorier, sperrer, hvem.utestengte(k, soknad, valgte))
        )
        with skritt(k, "soknad.innvilget", str(nr)) as s:
            tolkenummer = soknad.tolkenummer or liv.nytt_nummer(k.base)
            innvilg(k, s, nr, soknad, tolkenummer, valgte, underrettet)
            brev = felles.skriv_brev(
                k,
                s,
                mal,
                felles.mottaker(soknad.navn, soknad.adresse),
                {
                    "mottatt": _dag(soknad.mottatt),
                    "gjelder_fra": vis_dato(k.i_dag),
                    "tolkenummer": str(tolkenummer),
                    "oppforinger": [
                        f"{felles.spraknavn(o, malform)}: kategori {svar.kategori}" for o, svar in kategorier.items()
                    ],
                    "kvalifikasjoner": [felles.i_ord(r, malform) for r in _dokumentert(k, tolkenummer, valgte)],
                    "vurdering": _vurdering(k, tolkenummer, valgte),
                },
                regler=hviler_paa(_dokumentert(k, tolkenummer, valgte)),
            )
        return Vedtak(bilde(k, nr), brev, tolkenummer, tuple(kategorier.items()))


def avsla(
    k: Kontekst,
    nr: Saksnummer,
    grunn: str | None,
    *,
    sprak: Sequence[str] = (),
    malform: Malform = Malform.BOKMAL,
    underrettet: date | None = None,
) -> Vedtak:
    """Refuse entry, in all languages that are not decided or some, with reasons.

    Raises KanIkkeAvsla when every condition is met or one is not clarified, KanIkkeGodta without reasons.
    """
    k.krev_rolle(*ROLLER)
    mal = felles.mal("vedtak_avslag", malform)
    with k.base.atomisk():
        soknad = krev(k, nr)
        regler.overgang("avslå", soknad)
        valgte = _valgte(k, soknad, sprak, nr)
        kategorier, sperrer = vurder(k, soknad, valgte)
        grunner = regler.avslagsgrunner(soknad, kategorier, sperrer, lambda o: felles.spraknavn(o, malform), malform)
        begrunnelse = regler.krev_grunn(grunn, "Et avslag", "forvaltningsloven §§ 24 og 25")
        with skritt(k, "soknad.avslått", str(nr)) as s:
            _avgjor(k, s, nr, soknad, valgte, Utfall.AVSLATT, underrettet, begrunnelse=begrunnelse)
            har = [felles.i_ord(r, malform) for r in lager.kvalifikasjoner(k.base, nr) if r.ugyldig_fra is None]
            brev = felles.skriv_brev(
                k,
                s,
                mal,
                felles.mottaker(soknad.navn, soknad.adresse),
                {
                    "mottatt": _dag(soknad.mottatt),
                    "sprak": [felles.spraknavn(o, malform) for o in valgte],
                    "vilkar": grunner,
                    "faktum": brevord.har_dokumentert(har, malform),
                    "begrunnelse": begrunnelse,
                },
            )
        return Vedtak(bilde(k, nr), brev, soknad.tolkenummer, tuple(kategorier.items()))


def innvilg(
    k: Kontekst,
    s: Skritt,
    nr: Saksnummer,
    soknad: Soknad,
    tolkenummer: int,
    valgte: Sequence[Oppforing],
    underrettet: date | None = None,
) -> None:
    """Enter an applicant in languages whose conditions are met, as part of a step; the category is worked out."""
    sett_tolk(k, s, nr, soknad, tolkenummer, Status.OPPFORT)
    _sett_sprak(k, s, nr, tolkenummer, valgte)
    regn_om(k, s, tolkenummer)
    _avgjor(k, s, nr, soknad, valgte, Utfall.INNVILGET, underrettet, tolkenummer=tolkenummer)


def sett_tolk(k: Kontekst, s: Skritt, nr: Saksnummer, soknad: Soknad, tolkenummer: int, status: Status) -> None:
    """Make the interpreter of an application, or bring one who stands there to the status.

    Whoever is inactive by own wish stays so.
    """
    tolk = tolker.finn(k.base, tolkenummer)
    oppfort = k.i_dag.isoformat() if status is Status.OPPFORT else None
    if tolk is None:
        person = {n: getattr(soknad, n) for n in PERSON}
        s.sett_inn(
            tolker.TOLK,
            {
                "tolkenummer": tolkenummer,
                **person,
                "fodselsnummer": lager.fodselsnummer(k.base, nr),
                "oppfort": oppfort,
                "status": status.value,
                "sok": soketekst(soknad.navn),
            },
        )
    elif tolk.status is Status.IKKE_OPPFORT and status is Status.OPPFORT:
        s.endre(
            tolker.TOLK, {"tolkenummer": tolkenummer}, {"status": status.value, "oppfort": oppfort}, sist=tolk.sist
        )


def sett_oppforing(k: Kontekst, s: Skritt, tolkenummer: int, o: Oppforing, *, uten_oppforing: bool = False) -> None:
    """Give an interpreter a language, entered or not; one that is there is entered if it was not."""
    nokkel = {"tolkenummer": tolkenummer, "sprak": o.sprak, "tolketype": o.tolketype.value}
    finnes = {Oppforing(r[0], Tolketype(r[1])): r[5] for r in tolker.sprakrader(k.base, tolkenummer)}
    if o not in finnes:
        tomt = {"kategori": None, "kategori_antatt": 0, "statsautorisert": 0}
        s.sett_inn(tolker.SPRAK, {**nokkel, **tomt, "uten_oppforing": int(uten_oppforing) or None})
    elif not uten_oppforing:
        s.endre(tolker.SPRAK, nokkel, {"uten_oppforing": None}, sist=finnes[o])


def _valgte(k: Kontekst, soknad: Soknad, sprak: Sequence[str], nr: Saksnummer) -> list[Oppforing]:
    """Give the undecided languages that were named, or all of them."""
    navngitt = [felles.finn_oppforing(k, soknad.apne, tekst, str(nr)) for tekst in sprak]
    return list(dict.fromkeys(navngitt)) or soknad.apne


def _sett_sprak(k: Kontekst, s: Skritt, nr: Saksnummer, tolkenummer: int, valgte: Sequence[Oppforing]) -> None:
    """Give the interpreter the languages, and what was documented in them. The category is worked out after."""
    for o in valgte:
        sett_oppforing(k, s, tolkenummer, o)
    finnes = {(r.oppforing, r.kvalifikasjon): r.sist for r in tolker.kvalifikasjoner(k.base, tolkenummer)}
    for r in lager.kvalifikasjoner(k.base, nr):
        if r.oppforing not in valgte or r.ugyldig_fra is not None:
            continue
        nokkel = {
            "tolkenummer": tolkenummer,
            "sprak": r.sprak,
            "tolketype": r.tolketype.value,
            "kvalifikasjon": r.kvalifikasjon.value,
        }
        verdier: dict[str, object] = {
            "oppnadd": r.oppnadd,
            "gyldig_fra": r.gyldig_fra,
            "ugyldig_fra": None,
            "ugyldig_grunn": None,
            "begrunnelse": r.begrunnelse,
        }
        if r.godkjenning:
            verdier |= {"kategori": r.kategori, "godkjenning": r.godkjenning}
        sist = finnes.get((r.oppforing, r.kvalifikasjon))
        if sist is None:
            s.sett_inn(tolker.KVALIFIKASJON, nokkel | verdier)
        else:
            s.endre(tolker.KVALIFIKASJON, nokkel, verdier, sist=sist)


def _avgjor(
    k: Kontekst,
    s: Skritt,
    nr: Saksnummer,
    soknad: Soknad,
    valgte: Sequence[Oppforing],
    utfall: Utfall,
    underrettet: date | None,
    *,
    begrunnelse: str | None = None,
    tolkenummer: int | None = None,
) -> None:
    """Write the outcome on each language; when none is left, the application is decided."""
    for rad in soknad.sprak:
        if rad.oppforing in valgte:
            s.endre(
                lager.SPRAK,
                {**nr.nokkel, "sprak": rad.oppforing.sprak, "tolketype": rad.oppforing.tolketype.value},
                {"utfall": utfall.value, "begrunnelse": begrunnelse},
                sist=rad.sist,
            )
    verdier: dict[str, object] = {
        "avgjort": k.i_dag.isoformat(),
        "underrettet": underrettet.isoformat() if underrettet else None,
    }
    if tolkenummer is not None:
        verdier["tolkenummer"] = tolkenummer
    if set(soknad.apne) <= set(valgte):
        innvilget = utfall is Utfall.INNVILGET or any(r.utfall is Utfall.INNVILGET for r in soknad.sprak)
        verdier["status"] = (Soknadsstatus.INNVILGET if innvilget else Soknadsstatus.AVSLATT).value
        lukk_frister(k, s, nr, "søknaden er avgjort")
    s.endre(lager.SOKNAD, nr.nokkel, verdier, sist=soknad.sist)
    if underrettet:
        felles.start_klagefrist(k, s, underrettet, k.i_dag.isoformat(), f"imdi tolk vis {nr}")


def _dokumentert(k: Kontekst, tolkenummer: int, valgte: Sequence[Oppforing]) -> list[Kvalifikasjonsrad]:
    return [r for r in tolker.kvalifikasjoner(k.base, tolkenummer) if r.oppforing in valgte and r.ugyldig_fra is None]


def _vurdering(k: Kontekst, tolkenummer: int, valgte: Sequence[Oppforing]) -> str:
    return "\n\n".join(r.begrunnelse for r in _dokumentert(k, tolkenummer, valgte) if r.begrunnelse)


def _dag(dato: str) -> str:
    return vis_dato(date.fromisoformat(dato))
