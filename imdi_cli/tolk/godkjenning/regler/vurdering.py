"""The assessment: level (§ 3-1), right and practice (§ 3-3), differences (§ 3-4), and the category."""

from collections.abc import Collection, Sequence
from typing import NamedTuple

from imdi_cli.kjerne.avslag import Avslag, Bruksfeil
from imdi_cli.tolk.godkjenning.regler import sprak
from imdi_cli.tolk.godkjenning.typer.avgjorelse import Kategorisvar, Utligning
from imdi_cli.tolk.godkjenning.typer.koder import Ekthet, Kvalifikasjonstype, Niva, Svar
from imdi_cli.tolk.godkjenning.typer.rader import Forskjellrad, Innhold, Kvalifikasjonrad, Vurdering
from imdi_cli.tolk.godkjenning.typer.vurdering import NyForskjell, NyVurdering, Utligningssvar, Vurderingstekster
from imdi_cli.tolk.register.regler import VEIER, Praksis, kategori
from imdi_cli.tolk.register.typer import Kategori, Kvalifikasjon, Oppforing, Tolketype

KRAVNIVA = {kat: f"godkjenning.kravniva.{kat.value.lower()}" for kat in Kategori}
AUTORISASJON = "godkjenning.utenlandsk-autorisasjon"
PRAKSIS_DAGER = "godkjenning.erfaring-uregulert"
PROVE = {
    Tolketype.TEGNSPRAK: "statsautorisasjon.tegnsprak",
    Tolketype.DOVBLINDE: "statsautorisasjon.tegnsprak",
    Tolketype.SKRIVETOLKING: "statsautorisasjon.skrivetolking",
}
IKKE_AVKLART = "ikke avklart"
NORGE = "NO"
_YF = "yrkeskvalifikasjonsforskriften"
_LOV = "yrkeskvalifikasjonsloven"
_T, _Q = Kvalifikasjonstype, Kvalifikasjon
# What a qualification counts as when nobody says otherwise; education in sign language is a component of its own.
_SOM = {
    _T.TOLKEUTDANNING_BACHELOR: _Q.BACHELOR,
    _T.TOLKEUTDANNING_MASTER: _Q.BACHELOR,
    _T.TOLKEEMNE_30SP: _Q.GRUNNEMNE,
    _T.AUTORISASJON_STATLIG_PROVE: _Q.STATSAUTORISASJON,
    _T.SPRAAKTEST: _Q.TOSPRAKTEST,
    _T.KURS_TOLKENS_ANSVAR: _Q.TAO,
    _T.TRANSLATOR_AUTORISASJON: _Q.TRANSLATOR,
    _T.FAGOVERSETTERUTDANNING: _Q.FAGOVERSETTER,
}


class KanIkkeVurdere(Avslag):
    """Something that a person must choose with reasons is not chosen, or what is given cannot be."""


class KanIkkeGodtaKvalifikasjon(Avslag):
    """A qualification cannot count: another language, no right to practise, or doubt that is not settled."""


class Kravniva(NamedTuple):
    """The level of the Norwegian profession, and the reasons when a caseworker chose it."""

    niva: Niva
    grunn: str | None


def praksis_mangler(k: Kvalifikasjonrad, dager: int) -> str | None:
    """Say why a qualification gives no right by § 8 and § 3-3; None when it does, or when it is Norwegian.

    A regulated profession asks for the right to practise. An unregulated one asks for a year of practice in the last
    ten, unless the education is regulated (§ 3-3 second and third paragraph). `dager` is a year in days.
    """
    if k.stat == NORGE:
        return None
    if k.rett_i_hjemstat is Svar.NEI:
        return f"kvalifikasjon {k.nr} gir ikke rett til å utøve yrket i hjemstaten"
    if k.lovregulert_yrke is not Svar.NEI or k.lovregulert_utdanning is Svar.JA:
        return None
    har = k.erfaring_dager or 0
    if har >= dager:
        return None
    return (
        f"verken yrket eller utdanningen er lovregulert i hjemstaten, og søkeren har {har} dager med praksis de "
        "siste "
        f"ti årene; kravet er {dager}"
    )


def relevante(s: Innhold, o: Oppforing) -> list[Kvalifikasjonrad]:
    """Give the qualifications that may give access, between Norwegian and a language that is asked for.

    Another signed language than norsk tegnspråk is another language.
    """
    return [k for k in s.kvalifikasjoner if k.type.gir_adgang and k.norsk_inngaar and _samme_sprak(k, o)]


def _samme_sprak(k: Kvalifikasjonrad, o: Oppforing) -> bool:
    if not sprak.gjelder(k, o):
        return False
    return o.tolketype not in (Tolketype.TEGNSPRAK, Tolketype.DOVBLINDE) or sprak.samme_tegnsprak(k)


def komponenter(
    s: Innhold,
    o: Oppforing,
    godta: Sequence[tuple[int, Kvalifikasjon | None]],
    praksis_dager: int,
) -> list[tuple[int, Kvalifikasjon]]:
    """Say what each accepted qualification counts as in tolkeforskriften § 11. Raises KanIkkeGodtaKvalifikasjon."""
    ut = []
    for nr, som in godta:
        k = next((x for x in s.kvalifikasjoner if x.nr == nr), None)
        if k is None:
            raise Bruksfeil(
                f"{s.sak.nr} har ingen kvalifikasjon {nr}.", neste=f"Se dem:  imdi godkjenning vis {s.sak.nr}"
            )
        _krev_kan_godtas(k, o, s, praksis_dager)
        ut.append((nr, _som(k, o, som, s.sak.nr)))
    return ut


def _krev_kan_godtas(k: Kvalifikasjonrad, o: Oppforing, s: Innhold, praksis_dager: int) -> None:
    nr = s.sak.nr
    if not k.type.gir_adgang:
        raise KanIkkeGodtaKvalifikasjon(
            f"Kvalifikasjon {k.nr} er {k.type.tekst}. Det kan utligne en forskjell, men gir ingen kategori.",
            hjemmel=f"{_YF} § 3-6 første ledd",
            neste=f"imdi godkjenning forskjell {nr} --nr 1 --utlignet helt --grunn-fil FIL",
        )
    if k.type is not _T.KURS_TOLKENS_ANSVAR and not (k.norsk_inngaar and _samme_sprak(k, o)):
        tegn = " Svensk og dansk tegnspråk er andre språk enn norsk tegnspråk." if _er_tegn(k) else ""
        raise KanIkkeGodtaKvalifikasjon(
            f"Kvalifikasjon {k.nr} er mellom {k.sprak_fra} og {k.sprak_til}, og gjelder ikke {o}.{tegn}",
            hjemmel="tolkeloven § 2 og tolkeforskriften § 12",
            neste=f"imdi godkjenning kvalifikasjon {nr} --nr {k.nr}",
        )
    if k.ekthet in (Ekthet.BEGRUNNET_TVIL, Ekthet.FALSK_MISTANKE, Ekthet.FALSK_DOM):
        raise KanIkkeGodtaKvalifikasjon(
            f"Det er {k.ekthet.tekst} om kvalifikasjon {k.nr}. Den kan ikke godtas før det er avklart.",
            hjemmel=f"{_YF} § 8-1 andre ledd",
            neste=f"imdi godkjenning imi {nr} --stat STAT --grunn ekthet",
        )
    if grunn := praksis_mangler(k, praksis_dager):
        raise KanIkkeGodtaKvalifikasjon(
            f"{grunn[0].upper()}{grunn[1:]}.",
            hjemmel=f"{_LOV} § 8 andre ledd og {_YF} § 3-3",
            neste=f"imdi godkjenning kvalifikasjon {nr} --nr {k.nr} --rett-i-hjemstat ja",
        )


def _er_tegn(k: Kvalifikasjonrad) -> bool:
    return any("tegnspråk" in sprak.ord_i(x) for x in (k.sprak_fra, k.sprak_til))


def _som(k: Kvalifikasjonrad, o: Oppforing, som: Kvalifikasjon | None, nr: str) -> Kvalifikasjon:
    """Give the component: what was said, or what the kind of qualification is in that kind of interpreting."""
    tegn = o.tolketype is not Tolketype.TALESPRAK
    valgt = som or _SOM.get(k.type)
    if tegn and valgt is _Q.BACHELOR:
        valgt = _Q.TEGN_BACHELOR
    mulige = [q for q in VEIER[o.tolketype] if q is not _Q.UTENLANDSK]
    if valgt not in mulige:
        hva = f"Hva {k.type.tekst} svarer til i tolkeforskriften § 11, må du velge."
        if valgt is not None:
            hva = f"{valgt.tekst[0].upper()}{valgt.tekst[1:]} er ikke en vei til oppføring i {o}."
        raise KanIkkeGodtaKvalifikasjon(
            hva,
            hjemmel="tolkeforskriften §§ 11 og 12",
            neste=f"Velg en av {', '.join(mulige)}:  imdi godkjenning vurder {nr} --godta {k.nr}={mulige[-1]}",
        )
    return valgt


def tilsvarer(o: Oppforing, har: Collection[Kvalifikasjon], praksis: Praksis) -> Kategorisvar:
    """Work out the category that the accepted components answer to (tolkeforskriften §§ 11 and 12)."""
    svar = kategori(o.tolketype, har, praksis).kategori
    return Kategorisvar(svar.value) if svar else Kategorisvar.INGEN


def krev_kategori(ny: NyVurdering, s: Innhold, o: Oppforing) -> Kategori:
    """Give the Norwegian category that is compared with: what was said, or what is asked for. Raises Bruksfeil."""
    sokt = next(r.kategori_sokt for r in s.sprak if r.oppforing == o)
    valgt = ny.kategori or sokt
    if valgt is None:
        raise Bruksfeil(
            f"Hvilken norsk kategori skal {o} sammenlignes med?", neste=f"Oppgi --kategori ({', '.join(Kategori)})."
        )
    return valgt


def kravniva(ny: NyVurdering, kat: Kategori, regel: str, grunn: str | None, nr: str) -> Kravniva:
    """Give the level of the Norwegian profession: the rule book's or, where it says none, a reasoned choice (Q1).

    Raises KanIkkeVurdere without the choice or its reasons, and for another level than one that is settled.
    """
    fast = Niva(regel) if regel in set(Niva) else None
    if fast and ny.niva_norsk not in (None, fast):
        raise KanIkkeVurdere(
            f"Nivået for kategori {kat} er {fast} i regelverket, og kan ikke velges som {ny.niva_norsk}.",
            hjemmel=f"{_YF} § 3-1",
            neste="imdi regelverk vis " + KRAVNIVA[kat],
        )
    if fast:
        return Kravniva(fast, None)
    ren = (grunn or "").strip()
    if ny.niva_norsk is None or not ren:
        raise KanIkkeVurdere(
            f"Hvilket nivå det norske yrket er på for kategori {kat}, er ikke avklart. Du må velge nivå A–E, og "
            "begrunne valget. Er kravet nivå A, gjelder ikke § 3-3 sjette ledd for kvalifikasjoner fra tredjeland.",
            hjemmel=f"{_YF} §§ 3-1 og 3-3",
            neste=f"imdi godkjenning vurder {nr} --norsk-nivå NIVÅ --norsk-nivå-grunn-fil FIL",
        )
    return Kravniva(ny.niva_norsk, ren)


def niva_soker(ny: NyVurdering, s: Innhold, o: Oppforing) -> Niva:
    """Give the applicant's level: what was said, or the highest of the qualifications that are about the language."""
    if ny.niva_soker:
        return ny.niva_soker
    har = [k.niva for k in s.kvalifikasjoner if k.type.gir_adgang and k.niva and sprak.gjelder(k, o)]
    if not har:
        raise KanIkkeVurdere(
            f"Ingen kvalifikasjon i {o} er plassert på et nivå. Sammenligningen krever det.",
            hjemmel=f"{_YF} § 3-1",
            neste=f"imdi godkjenning vurder {s.sak.nr} --nivå NIVÅ",
        )
    return max(har)


def krev_autorisasjonsvalg(
    har: Collection[Kvalifikasjon],
    o: Oppforing,
    ny: NyVurdering,
    tekster: Vurderingstekster,
    regel: str,
    prove: tuple[bool, bool] | None,
    nr: str,
) -> None:
    """Stop a foreign authorisation until a person has said what it gives, and why (Q2). Raises KanIkkeVurdere.

    `prove` says for a signed kind whether the Norwegian exam is offered, and whether that is settled.
    """
    if Kvalifikasjon.STATSAUTORISASJON not in har:
        return
    if prove is not None and not prove[0]:
        raise KanIkkeVurdere(
            f"Statsautorisasjon tilbys ikke i {o}, så ingen norsk kategori svarer til en utenlandsk autorisasjon "
            "der.",
            hjemmel="tolkeforskriften §§ 11 og 18",
            neste="imdi regelverk vis " + PROVE[o.tolketype],
        )
    valgt = ny.autorisasjon is not None and (tekster.autorisasjon_grunn or "").strip()
    if (regel == IKKE_AVKLART or (prove is not None and not prove[1])) and not valgt:
        tegn = " Om kategori A og C er åpne her, er heller ikke avklart." if prove is not None else ""
        raise KanIkkeVurdere(
            "Om en godkjent utenlandsk autorisasjon gir norsk bevilling og tittel eller bare kategori, er ikke "
            "avklart."
            f"{tegn} Du må velge, og begrunne valget.",
            hjemmel=f"tolkeloven § 18, tolkeforskriften § 12 og {_LOV} § 16",
            neste=f"imdi godkjenning vurder {nr} --autorisasjon kategori --autorisasjon-grunn-fil FIL",
        )


def krev_forskjell(ny: NyForskjell, grunn: str | None, v: Vurdering, nr: str) -> str:
    """Give the reasons of a difference. Raises KanIkkeVurdere without them, or for one that is there already."""
    ren = (grunn or "").strip()
    if not ren:
        raise KanIkkeVurdere(
            f"En vesentlig forskjell i {ny.fag} må begrunnes.",
            hjemmel=f"{_YF} §§ 3-4 og 3-6 andre ledd",
            neste=f"imdi godkjenning forskjell {nr} --fag '{ny.fag}' --grunn-fil FIL",
        )
    if any(f.fag.casefold() == ny.fag.strip().casefold() and f.type is ny.type for f in v.forskjeller):
        raise KanIkkeVurdere(
            f"Forskjellen i {ny.fag} ({ny.type.tekst}) er ført i denne vurderingen.",
            hjemmel=f"{_YF} § 3-4",
            neste=f"imdi godkjenning vis {nr}",
        )
    return ren


def finn_forskjell(v: Vurdering, forskjell: int, nr: str) -> Forskjellrad:
    """Give one difference of an assessment. Raises Bruksfeil when there is none with that number."""
    funnet = next((f for f in v.forskjeller if f.forskjell == forskjell), None)
    if funnet is None:
        raise Bruksfeil(
            f"Vurderingen av {v.oppforing} har ingen forskjell {forskjell}.", neste=f"imdi godkjenning vis {nr}"
        )
    return funnet


def krev_utligning(svar: Utligningssvar, s: Innhold, nr: str) -> str:
    """Give why experience makes up for a difference, or does not. Raises KanIkkeVurdere without reasons, or when
    something that would make up for it is not recorded at all."""
    ren = (svar.grunn or "").strip()
    if not ren:
        raise KanIkkeVurdere(
            "Om erfaring eller livslang læring utligner forskjellen, må begrunnes.",
            hjemmel=f"{_YF} § 3-6",
            neste=f"imdi godkjenning forskjell {nr} --nr NR --utlignet {svar.hvor_mye} --grunn-fil FIL",
        )
    if svar.hvor_mye is not Utligning.IKKE and all(k.type.gir_adgang for k in s.kvalifikasjoner):
        raise KanIkkeVurdere(
            "Ingen yrkeserfaring eller livslang læring er ført, så ingenting kan utligne forskjellen.",
            hjemmel=f"{_YF} § 3-6 første ledd",
            neste=f"imdi godkjenning kvalifikasjon {nr} --type yrkeserfaring",
        )
    return ren
