"""Steps with a bevilling: given, and called back; title, category and register follow in the same transaction."""

from collections.abc import Mapping, Sequence
from datetime import date
from typing import NamedTuple

from imdi_cli.base.journal import Skritt, skritt
from imdi_cli.base.nummer import Saksnummer, neste_nummer
from imdi_cli.brev.innhold import Verdi
from imdi_cli.kjerne.avslag import Bruksfeil
from imdi_cli.kjerne.dato import vis_dato
from imdi_cli.kjerne.dokument import Malform
from imdi_cli.kjerne.kontekst import Kontekst
from imdi_cli.styring.frister import steg as frister
from imdi_cli.tolk.bevilling import lager, regler
from imdi_cli.tolk.bevilling.typer import (
    Bevilling,
    Bevillingslinje,
    Bevillingsstatus,
    Grunnlag,
    NyBevilling,
    Tilbakekall,
)
from imdi_cli.tolk.reaksjon import steg as reaksjon
from imdi_cli.tolk.reaksjon.typer import Enkeltvedtak, NyReaksjon, Reaksjon, Reaksjonstype
from imdi_cli.tolk.register import steg as register
from imdi_cli.tolk.register.regler import soknad as soknadsregler
from imdi_cli.tolk.register.regler.horing import UTTALEFRIST, krev_hort
from imdi_cli.tolk.register.steg import felles, statsautorisasjon
from imdi_cli.tolk.register.steg import soknad as soknader
from imdi_cli.tolk.register.steg.felles import les_nr
from imdi_cli.tolk.register.steg.kvalifikasjon import endringer_i_ord
from imdi_cli.tolk.register.typer import Kategoriendring, Oppforing, Status, Tolk
from imdi_cli.tolk.register.typer.soknad import Svar

ROLLER = register.ROLLER
__all__ = [
    "ROLLER",
    "endringer_i_ord",
    "gi",
    "gjeninnsett",
    "gjeninnsett_i_sak",
    "krev",
    "les_bevilling",
    "les_nr",
    "liste",
    "tilbakekall",
    "tilbakekall_i_sak",
    "tilbakekall_igjen",
    "tilbakekalt",
    "underrett",
]


class Utfall(NamedTuple):
    """A decision: the bevilling after it, the interpreter after it, the categories that became others, the letter."""

    bevilling: Bevilling
    tolk: Tolk
    endringer: Sequence[Kategoriendring]
    brev: int | None


def gi(
    k: Kontekst,
    hvem: Saksnummer | int,
    ny: NyBevilling,
    *,
    malform: Malform = Malform.BOKMAL,
    underrettet: date | None = None,
) -> Utfall:
    """Give a bevilling to an interpreter or an applicant who is of age and has passed the exam (§ 18).

    Whoever has no number gets one, and is not thereby entered in the register. One given before today is only
    recorded: there is no letter. Raises KanIkkeGiBevilling.
    """
    k.krev_rolle(*ROLLER)
    gitt = ny.gitt or k.i_dag
    soknadsregler.krev_ikke_fram_i_tid("Dagen prøven ble bestått", ny.bestatt, gitt, "--bestått")
    soknadsregler.krev_ikke_fram_i_tid("Dagen bevillingen er gitt", gitt, k.i_dag, "--gitt")
    mal = felles.mal("bevilling_gitt", malform)
    with k.base.atomisk():
        soknad = soknader.krev(k, hvem) if isinstance(hvem, Saksnummer) else None
        tolkenummer = soknad.tolkenummer if soknad else hvem if isinstance(hvem, int) else None
        tolk = felles.krev_tolk(k, tolkenummer) if tolkenummer is not None else None
        oppforing = felles.velg_oppforing(k, [s.oppforing for s in tolk.sprak] if tolk else [], ny.sprak)
        har = _gjeldende(k, tolkenummer, oppforing) if tolkenummer is not None else None
        fodt = tolk.fodselsdato if tolk else soknad.fodselsdato if soknad else None
        soknadsregler.krev_myndig_mulig(fodt, Svar.JA if ny.myndig else Svar.NEI, k.i_dag, str(hvem))
        innstilling = regler.TILBYS.get(oppforing.tolketype)
        tilbys = k.regelverk.paa(innstilling, ny.bestatt) if innstilling else None
        regler.krev_kan_gis(
            oppforing,
            myndig=ny.myndig or (soknad is not None and soknad.myndig.svar is Svar.JA),
            tilbys=tilbys is None or tilbys.ja,
            har=har.nr if har else None,
            hvem=str(hvem) if soknad else f"Tolk {hvem}",
        )
        regler.krev_avklart(oppforing, tilbys, ny.bestatt, ny.begrunnelse, str(hvem))
        mottatt = ny.mottatt or (date.fromisoformat(soknad.mottatt) if soknad else None)
        if mottatt is None and gitt == k.i_dag:
            raise Bruksfeil("Når kom søknaden om bevilling? Brevet skal si det.", neste="Oppgi --mottatt DATO.")
        nr = neste_nummer(k.base, "B", gitt.year)
        with skritt(k, "bevilling.gitt", str(nr)) as s:
            tolkenummer = statsautorisasjon.gi(k, s, tolkenummer, soknad, oppforing, ny.bestatt, gitt, ny.begrunnelse)
            s.sett_inn(
                lager.BEVILLING,
                {
                    **nr.nokkel,
                    "tolkenummer": tolkenummer,
                    "sprak": oppforing.sprak,
                    "tolketype": oppforing.tolketype.value,
                    "bestatt": ny.bestatt.isoformat(),
                    "gitt": gitt.isoformat(),
                    "status": Bevillingsstatus.GITT.value,
                    "underrettet": underrettet.isoformat() if underrettet else None,
                },
            )
            endringer = statsautorisasjon.regn_om(k, s, tolkenummer)
            tolk = felles.krev_tolk(k, tolkenummer)
            brev = None
            if gitt == k.i_dag and mottatt is not None:
                felt: dict[str, Verdi] = {
                    "mottatt": vis_dato(mottatt),
                    "sprak": felles.spraknavn(oppforing, malform),
                    "gjelder_fra": vis_dato(gitt),
                    "bevilling": str(nr),
                    "prove": vis_dato(ny.bestatt),
                    "vurdering": ny.begrunnelse or "",
                    "kategori": _kategori(tolk, oppforing),
                }
                hviler_paa = [tilbys.id] if tilbys else []
                brev = felles.skriv_brev(k, s, mal, felles.mottaker(tolk.navn, tolk.adresse), felt, regler=hviler_paa)
            if underrettet:
                felles.start_klagefrist(k, s, underrettet, gitt.isoformat(), "imdi bevilling liste")
        return Utfall(krev(k, nr), tolk, endringer, brev)


def tilbakekall(
    k: Kontekst,
    hvem: Saksnummer | int,
    t: Tilbakekall,
    *,
    sprak: str | None = None,
    malform: Malform = Malform.BOKMAL,
    underrettet: date | None = None,
) -> Utfall:
    """Call a bevilling back because the conditions of § 18 are no longer met (§ 20 first paragraph).

    `hvem` is the bevilling, or the interpreter with `sprak`. Bevilling, qualification, title, category,
    reaction and letter change in one transaction. Raises KanIkkeTilbakekalle.
    """
    k.krev_rolle(*ROLLER)
    soknadsregler.krev_ikke_fram_i_tid("Dagen varselet ble sendt", t.horing.varslet, k.i_dag, "--varslet")
    soknadsregler.krev_ikke_fram_i_tid("Dagen tolken uttalte seg", t.horing.uttalelse, k.i_dag, "--uttalelse")
    siste = frister.beregn(k, UTTALEFRIST, t.horing.varslet).siste if t.horing.varslet else None
    mal = felles.mal("bevilling_tilbakekall", malform)
    with k.base.atomisk():
        b, ny = _finn(k, hvem, sprak)
        regler.krev_kan_tilbakekalles(b, t.grunnlag)
        hvilken = str(b.tolkenummer) + f" --språk '{b.oppforing.sprak}'" if ny else b.nr
        hort = krev_hort(
            regler.KanIkkeTilbakekalle,
            t.horing,
            siste,
            k.i_dag,
            hva=f"bevillingen {hvilken} kalles tilbake" if not ny else f"bevillingen i {b.oppforing} kalles tilbake",
            kommando=f"imdi bevilling tilbakekall {hvilken} --grunnlag {t.grunnlag.value} --grunn-fil FIL",
            om=regler.VARSLET_OM[malform],
            malform=malform,
        )
        grunn = soknadsregler.krev_grunn(t.begrunnelse, "Et tilbakekall", "forvaltningsloven §§ 24 og 25")
        nr = neste_nummer(k.base, "B", k.i_dag.year) if ny else Saksnummer("B", b.aar, b.lopenr)
        with skritt(k, "bevilling.tilbakekalt", str(nr)) as s:
            _skriv(k, s, nr, b, ny, t, grunn, underrettet)
            statsautorisasjon.avslutt(k, s, b.tolkenummer, b.oppforing, regler.SLUTT[t.grunnlag])
            reaksjon.sett(
                k,
                s,
                NyReaksjon(
                    b.tolkenummer,
                    Reaksjonstype.TILBAKEKALT,
                    k.i_dag.isoformat(),
                    Enkeltvedtak.JA,
                    sprak=b.oppforing.sprak,
                    mottatt_av_tolk=underrettet.isoformat() if underrettet else None,
                    grunnlag=t.grunnlag.value,
                    sak=str(nr),
                ),
            )
            endringer = statsautorisasjon.regn_om(k, s, b.tolkenummer)
            tolk = felles.krev_tolk(k, b.tolkenummer)
            kategori = _kategori(tolk, b.oppforing)
            felt: Mapping[str, Verdi] = {
                "sprak": felles.spraknavn(b.oppforing, malform),
                "bevilling": str(nr),
                "gjelder_fra": vis_dato(k.i_dag),
                "forhandsvarsel": hort,
                "faktum": regler.FAKTUM[malform][t.grunnlag],
                "begrunnelse": grunn,
                "kategori": kategori,
                "ute_av_registeret": "ja" if tolk.status is Status.OPPFORT and not kategori else "",
            }
            brev = felles.skriv_brev(k, s, mal, felles.mottaker(tolk.navn, tolk.adresse), felt)
            if underrettet:
                felles.start_klagefrist(k, s, underrettet, k.i_dag.isoformat(), "imdi bevilling liste --alle")
        return Utfall(krev(k, nr), tolk, endringer, brev)


def tilbakekall_i_sak(k: Kontekst, s: Skritt, tolkenummer: int, sprak: str, grunn: str, *, grunnlag: str) -> int:
    """Call a bevilling back as part of the decision of a case (§ 20 first paragraph second sentence).

    Bevilling, qualification and reaction change; the step also works out the categories, and makes the letter.
    Gives the id of the reaction. Raises KanIkkeTilbakekalle when no bevilling holds in that language.
    """
    b, ny = _finn(k, tolkenummer, sprak)
    regler.krev_kan_tilbakekalles(b, Grunnlag.BRUDD, i_sak=True)
    nr = neste_nummer(k.base, "B", k.i_dag.year) if ny else Saksnummer("B", b.aar, b.lopenr)
    _skriv(k, s, nr, b, ny, Tilbakekall(Grunnlag.BRUDD, grunn), grunn, None)
    statsautorisasjon.avslutt(k, s, tolkenummer, b.oppforing, regler.SLUTT[Grunnlag.BRUDD])
    return reaksjon.sett(
        k,
        s,
        NyReaksjon(
            tolkenummer,
            Reaksjonstype.TILBAKEKALT,
            k.i_dag.isoformat(),
            Enkeltvedtak.JA,
            sprak=b.oppforing.sprak,
            grunnlag=grunnlag,
            sak=s.gjelder,
        ),
    )


def gjeninnsett_i_sak(k: Kontekst, s: Skritt, tolkenummer: int, sprak: str) -> Bevilling | None:
    """Let a bevilling hold again as part of the step that sets its tilbakekall aside; None when there is none.

    Only one that was called back because of breaches, and not when a new one has been given since. The step also
    works out the categories.
    """
    har = [b for b in _tilbakekalt(k, tolkenummer, sprak) if b.grunnlag is Grunnlag.BRUDD]
    if not har or _gjeldende(k, tolkenummer, har[0].oppforing):
        return None
    b = har[0]
    gjeninnsett(k, s, b)
    return krev(k, Saksnummer("B", b.aar, b.lopenr))


def tilbakekalt(k: Kontekst, r: Reaksjon) -> list[Bevilling]:
    """Give the bevilling that a reaction called back, if it still is, and no new one has been given since."""
    har = _tilbakekalt(k, r.tolkenummer, r.sprak or "")[:1]
    return [b for b in har if _gjeldende(k, r.tolkenummer, b.oppforing) is None]


def gjeninnsett(k: Kontekst, s: Skritt, b: Bevilling) -> None:
    """Let a bevilling that was called back hold again, as part of the step that says so.

    The step also sets the reaction aside or postpones it, and works out the categories.
    """
    igjen: dict[str, object] = {"status": Bevillingsstatus.GITT.value, "tilbakekalt": None, "grunnlag": None}
    s.endre(lager.BEVILLING, Saksnummer("B", b.aar, b.lopenr).nokkel, igjen, sist=b.sist)
    statsautorisasjon.gjeninnsett(k, s, b.tolkenummer, b.oppforing)


def tilbakekall_igjen(k: Kontekst, s: Skritt, r: Reaksjon) -> None:
    """Let a tilbakekall that was postponed be carried out, as part of a step: the bevilling holds no more.

    `r` is its reaction, which stands; a bevilling that was given after it is another's business. The step also works
    out the categories.
    """
    har = [
        b
        for b in reversed(lager.til_tolk(k.base, r.tolkenummer))
        if b.oppforing.sprak == r.sprak and b.status is Bevillingsstatus.GITT and (b.gitt or "") <= r.beslutningsdato
    ]
    if not har:
        return
    b = har[0]
    egen = (r.sak or "").startswith("B-")
    grunnlag = Grunnlag(r.grunnlag) if egen and r.grunnlag else Grunnlag.BRUDD
    verdier: dict[str, object] = {
        "status": Bevillingsstatus.TILBAKEKALT.value,
        "tilbakekalt": r.beslutningsdato,
        "grunnlag": grunnlag.value,
    }
    s.endre(lager.BEVILLING, Saksnummer("B", b.aar, b.lopenr).nokkel, verdier, sist=b.sist)
    statsautorisasjon.avslutt(k, s, r.tolkenummer, b.oppforing, regler.SLUTT[grunnlag])


def underrett(k: Kontekst, nr: Saksnummer, dag: date) -> Bevilling:
    """Record the day the notice reached the interpreter; the deadline for complaint runs from it."""
    k.krev_rolle(*ROLLER)
    with k.base.atomisk():
        b = krev(k, nr)
        if b.underrettet:
            raise Bruksfeil(
                f"Underretningen om {nr} er ført: {vis_dato(date.fromisoformat(b.underrettet))}.",
                neste="imdi bevilling liste --alle",
            )
        with skritt(k, "bevilling.underrettet", str(nr)) as s:
            s.endre(lager.BEVILLING, nr.nokkel, {"underrettet": dag.isoformat()}, sist=b.sist)
            felles.start_klagefrist(k, s, dag, b.tilbakekalt or b.gitt, "imdi bevilling liste --alle")
        return krev(k, nr)


def les_bevilling(tekst: str) -> Saksnummer | int:
    """Read the number of a bevilling, or of an interpreter. Raises Bruksfeil when it is neither."""
    if tekst.strip()[:1].upper() == "B":
        return Saksnummer.les(tekst, "B")
    lest = les_nr(tekst)
    if isinstance(lest, int):
        return lest
    raise Bruksfeil(f"«{tekst}» er en søknad, ikke en bevilling.", neste="imdi bevilling liste")


def krev(k: Kontekst, nr: Saksnummer) -> Bevilling:
    """Give a bevilling, or stop when there is none with that number."""
    b = lager.finn(k.base, nr)
    if b is None:
        raise Bruksfeil(f"Bevillingen {nr} finnes ikke.", neste="Se bevillingene:  imdi bevilling liste --alle")
    return b


def liste(k: Kontekst, *, tolk: int | None = None, alle: bool = False) -> list[Bevillingslinje]:
    """List the bevillinger that hold, or all; of one interpreter if asked."""
    k.krev_rolle(*ROLLER)
    return [r for r in lager.liste(k.base, alle=alle) if tolk in (None, r.bevilling.tolkenummer)]


def _tilbakekalt(k: Kontekst, tolkenummer: int, sprak: str) -> list[Bevilling]:
    """Fetch the bevillinger in a language that are called back, newest first."""
    return [
        b
        for b in reversed(lager.til_tolk(k.base, tolkenummer))
        if b.oppforing.sprak == sprak and b.status is Bevillingsstatus.TILBAKEKALT
    ]


def _gjeldende(k: Kontekst, tolkenummer: int, o: Oppforing) -> Bevilling | None:
    return next(
        (b for b in lager.til_tolk(k.base, tolkenummer) if b.oppforing == o and b.status is Bevillingsstatus.GITT),
        None,
    )


def _finn(k: Kontekst, hvem: Saksnummer | int, sprak: str | None) -> tuple[Bevilling, bool]:
    """Find what is to be called back, and whether it must be given a number first.

    An interpreter who is statsautorisert from before imdi has no bevilling here.
    """
    if isinstance(hvem, Saksnummer):
        return krev(k, hvem), False
    tolk = felles.krev_tolk(k, hvem)
    autorisert = [s.oppforing for s in tolk.sprak if s.statsautorisert]
    if sprak is None:
        raise Bruksfeil(
            "Bevilling gjelder ett språk.", neste="Oppgi --språk TEKST, eller nummeret på bevillingen, B-2026-0001."
        )
    o = felles.finn_oppforing(k, autorisert, sprak, f"Tolk {hvem}")
    finnes = _gjeldende(k, hvem, o)
    return (
        finnes or Bevilling(0, 0, hvem, o, None, None, Bevillingsstatus.GITT, None, None, None, 0),
        finnes is None,
    )


def _skriv(
    k: Kontekst,
    s: Skritt,
    nr: Saksnummer,
    b: Bevilling,
    ny: bool,
    t: Tilbakekall,
    grunn: str,
    underrettet: date | None,
) -> None:
    verdier: dict[str, object] = {
        "status": Bevillingsstatus.TILBAKEKALT.value,
        "tilbakekalt": k.i_dag.isoformat(),
        "grunnlag": t.grunnlag.value,
        "begrunnelse": grunn,
        "underrettet": underrettet.isoformat() if underrettet else None,
    }
    if ny:
        hvem = {"tolkenummer": b.tolkenummer, "sprak": b.oppforing.sprak, "tolketype": b.oppforing.tolketype.value}
        s.sett_inn(lager.BEVILLING, {**nr.nokkel, **hvem, **verdier})
    else:
        s.endre(lager.BEVILLING, nr.nokkel, verdier, sist=b.sist)


def _kategori(tolk: Tolk, o: Oppforing) -> str:
    """Give the category in a language as the letter says it, '' when there is no entry with one."""
    return next(
        (s.kategori.value for s in tolk.sprak if s.oppforing == o and s.kategori and not s.uten_oppforing), ""
    )
