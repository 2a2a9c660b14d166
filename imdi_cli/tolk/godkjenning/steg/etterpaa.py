"""After the decision: control of language, the register, and the end of the case."""

from datetime import date
from typing import NamedTuple

from imdi_cli.base.nummer import Saksnummer
from imdi_cli.kjerne.kontekst import Kontekst
from imdi_cli.tolk.godkjenning import lager
from imdi_cli.tolk.godkjenning.lager.avgjorelse import SPRAKKONTROLL
from imdi_cli.tolk.godkjenning.regler import etterpaa as regler
from imdi_cli.tolk.godkjenning.regler import inntak
from imdi_cli.tolk.godkjenning.regler import vedtak as vedtaksregler
from imdi_cli.tolk.godkjenning.steg import vedtaksfelles
from imdi_cli.tolk.godkjenning.steg.felles import ROLLE, i_overgang, innhold, lukk, mal, overgang
from imdi_cli.tolk.godkjenning.steg.vurdering import finn_sprak
from imdi_cli.tolk.godkjenning.typer.avgjorelse import Vedtakstype
from imdi_cli.tolk.godkjenning.typer.koder import Formal, Regelsett, Status
from imdi_cli.tolk.godkjenning.typer.rader import Innhold, Vedtak
from imdi_cli.tolk.godkjenning.typer.vurdering import Sprakresultat
from imdi_cli.tolk.register.steg import utenlandsk
from imdi_cli.tolk.register.typer import Kategoriendring

_YF = "yrkeskvalifikasjonsforskriften"


class Registrert(NamedTuple):
    """What the register took in: the application after it, the recognitions, the changes, letters and remarks."""

    innhold: Innhold
    vedtak: tuple[Vedtak, ...]
    endringer: tuple[Kategoriendring, ...]
    brev: tuple[int, ...]
    merknader: tuple[str, ...]


def sprakkontroll(
    k: Kontekst,
    nr: Saksnummer,
    tvil: str | None,
    forholdsmessig: str | None,
) -> tuple[Innhold, Vedtak]:
    """Decide on a control of language: after recognition, on serious and concrete doubt, in proportion (L16).

    Raises KanIkkeKontrollereSprak, KanIkkeNaa.
    """
    k.krev_rolle(ROLLE)
    s_for = innhold(k, nr)
    brevmal = mal("vedtak_sprakkontroll", s_for.sak.malform)
    regler.krev_sprakkontroll(s_for, tvil, forholdsmessig)
    with overgang(k, nr, "kontroller norskkunnskaper", til=_til_kontroll) as (s, for_):
        ren_tvil, ren = regler.krev_sprakkontroll(for_, tvil, forholdsmessig)
        uk = for_.sak.regelsett is Regelsett.UK
        vedtak = vedtaksfelles.skriv(
            k,
            s,
            for_,
            Vedtakstype.SPRAAKKONTROLL,
            brevmal,
            {"begrunnelse": ren_tvil or ren, "forholdsmessig": ren, "uk": "ja" if uk else ""},
            {},
            hjemmel=f"{_YF} § {'11-9' if uk else '8-3'}",
            begrunnelse=f"{ren_tvil}\n\n{ren}".strip(),
        )
        s.sett_inn(
            SPRAKKONTROLL,
            {
                **nr.nokkel,
                "nr": lager.neste_nr(k.base, SPRAKKONTROLL, nr),
                "vedtak": vedtak,
                "tvil": ren_tvil,
                "forholdsmessig": ren,
            },
        )
    etter = innhold(k, nr)
    return etter, vedtaksregler.finn(etter, vedtak)


def sprakresultat(k: Kontekst, nr: Saksnummer, resultat: Sprakresultat, dag: date) -> Innhold:
    """Record what a control of language showed; the recognition stands whatever it is. Raises KanIkkeNaa."""
    k.krev_rolle(ROLLE)
    with overgang(k, nr, "gå videre etter språkkontroll", til=vedtaksregler.etter) as (s, for_):
        rad = regler.apen_kontroll(for_)
        inntak.krev_dag("Kontrollen", dag, vedtaksregler.finn(for_, rad.vedtak).dato, k.i_dag, "--dato")
        verdier = {"gjennomfort": dag.isoformat(), "resultat": resultat.value}
        s.endre(SPRAKKONTROLL, {**nr.nokkel, "nr": rad.nr}, verdier, sist=rad.sist)
    return innhold(k, nr)


def oppfor(k: Kontekst, nr: Saksnummer, *, sprak: str | None = None, soknad: Saksnummer | None = None) -> Registrert:
    """Let the register take in what is recognised: a decision of its own, by the register's own step.

    One who stands there gets the category in that language; else it goes into an application for entry (R-), which
    `imdi tolk oppfør` decides. Raises KanIkkeForeIRegisteret, KanIkkePlassereUtenlandsk, KanIkkeNaa.
    """
    k.krev_rolle(ROLLE)
    o = finn_sprak(k, nr, sprak)
    endringer: list[Kategoriendring] = []
    brev: list[int] = []
    registermal = utenlandsk.mal(innhold(k, nr).sak.malform)
    with k.base.atomisk():
        s_for = innhold(k, nr)
        staar = regler.krev_godkjent(s_for, o)
        tolk = s_for.soker.tolkenummer
        regler.krev_mottaker(s_for, soknad)
        for v in staar:
            assert v.oppforing is not None and v.kategori is not None  # a recognition has both
            gitt = utenlandsk.Gitt(f"{nr}/{v.nr}", v.oppforing, v.kategori, date.fromisoformat(v.dato))
            if soknad is not None:
                utenlandsk.til_soknad(k, soknad, gitt)
            else:
                assert tolk is not None
                fort = utenlandsk.til_tolk(k, tolk, gitt, registermal)
                endringer += fort.endringer
                brev += [fort.brev] if fort.brev else []
        with i_overgang(k, nr, "oppfør i registeret", til=_oppfort) as (s, _):
            s.data["soknad" if soknad else "tolk"] = str(soknad or tolk)
    etter = innhold(k, nr)
    return Registrert(
        etter, tuple(staar), tuple(endringer), tuple(brev), tuple(regler.registervilkar(etter, k.i_dag))
    )


def avslutt(k: Kontekst, nr: Saksnummer) -> Innhold:
    """Close an application: when the applicant is told, and the deadline for complaint is out.

    One that asked for recognition only passes through that it is so. Raises KanIkkeAvslutte, KanIkkeNaa.
    """
    k.krev_rolle(ROLLE)
    s_for = innhold(k, nr)
    rader = [vedtaksfelles.klagefrist(k, nr, v.nr) for v in s_for.vedtak]
    siste = max((r.siste for r in rader if r is not None and r.lukket is None), default=None)
    regler.krev_kan_avsluttes(s_for, siste)
    with k.base.atomisk():
        if s_for.sak.status is Status.VEDTAK_GODKJENT and s_for.sak.formal is Formal.KUN_GODKJENNING:
            with i_overgang(k, nr, "før at det bare er søkt godkjenning"):
                pass
        with i_overgang(k, nr, "avslutt") as (s, _):
            lukk(k, s, nr, grunn="søknaden er avsluttet")
    return innhold(k, nr)


def _til_kontroll(s: Innhold) -> Status:
    """Give where the application stands: at the control, unless a language still waits for its decision."""
    etter = vedtaksregler.etter(s)
    return Status.SPRAAKKONTROLL if etter is Status.VEDTAK_GODKJENT else etter


def _oppfort(s: Innhold) -> Status:
    etter = vedtaksregler.etter(s)
    return Status.NTR_OPPFORT if etter is Status.VEDTAK_GODKJENT else etter
