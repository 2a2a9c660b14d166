"""What each step of the guided walk asks for: the options that its command needs and does not ask for itself.

No step is done here: the answers become the options of the command in the table of transitions, which is then run.
"""

from collections.abc import Callable, Mapping, Sequence
from typing import NamedTuple

from imdi_cli.kjerne.kode import Kode
from imdi_cli.tolk.godkjenning.steg.gang import Stadium
from imdi_cli.tolk.godkjenning.typer.avgjorelse import Tiltaksresultat, Tiltakstype, Utligning, Vedtakstype
from imdi_cli.tolk.godkjenning.typer.koder import (
    Dokumentkategori,
    Dokumentstatus,
    ImiGrunn,
    Kopitype,
    Oversettelse,
    Regelsett,
    Spor,
    Svar,
)
from imdi_cli.tolk.godkjenning.typer.nytt import NyGodkjenning, NyKvalifikasjon
from imdi_cli.tolk.godkjenning.typer.rader import Innhold
from imdi_cli.tolk.godkjenning.typer.vurdering import OMGJORING, NyVurdering, Sprakresultat
from imdi_cli.tolk.register.typer import Kvalifikasjon, Oppforing

Svarene = Mapping[str, str]
Valg = Sequence[tuple[str, str]]
_T = Tiltakstype


class Sporsmal(NamedTuple):
    """One question: the option it answers, its words, and what kind of answer it has.

    `slag` is ord, dag, tekst (several lines, for an option that names a file), flagg, en or flere (of `blant`), godta
    (some of `blant`, and as what each counts), felt (one field of `klasse`, chosen and answered) or felter (each of
    them). With `valgfri` an empty answer leaves the option out; `forslag` stands ready. `naar` says by the case and
    the answers so far whether it is asked at all.
    """

    valg: str
    sporsmal: str
    slag: str = "ord"
    blant: Callable[[Stadium, Svarene], Valg] | None = None
    klasse: type | None = None
    valgfri: bool = False
    forslag: str | None = None
    naar: Callable[[Stadium, Svarene], bool] | None = None


class Maate(NamedTuple):
    """One way to take a step: what it is called when there are several, the options that are given, the questions."""

    navn: str
    fast: tuple[str, ...] = ()
    sporsmal: tuple[Sporsmal, ...] = ()
    naar: Callable[[Innhold], object] | None = None
    verb: str = ""  # another command than the transition's


def koder(*valgte: Kode) -> Callable[[Stadium, Svarene], Valg]:
    """Offer codes with their words."""
    return lambda _, __: [(x.value, x.tekst) for x in valgte]


def _sprak(hvilke: Callable[[Stadium], Sequence[Oppforing]]) -> Sporsmal:
    """Ask for the language when there are several it could be."""

    def mulige(st: Stadium) -> list[Oppforing]:
        return [r.oppforing for r in st.bilde.innhold.sprak if r.oppforing in hvilke(st)]

    return Sporsmal(
        "--språk",
        "Hvilket språk?",
        "en",
        lambda st, _: [(o.sprak, str(o)) for o in mulige(st)],
        naar=lambda st, _: len(mulige(st)) > 1,
    )


def _dokumenter(*statuser: Dokumentstatus, krevd: bool = False) -> Callable[[Stadium, Svarene], Valg]:
    return lambda st, _: [
        (str(d.nr), f"{d.nr} {d.hva} ({d.status.tekst})")
        for d in st.bilde.innhold.dokumenter
        if d.status in statuser and d.frafalt is None and (d.krevd or not krevd)
    ]


def _kvalifikasjoner(st: Stadium, _: Svarene) -> Valg:
    return [(str(x.nr), f"{x.nr} {x.betegnelse} ({x.type.tekst})") for x in st.bilde.innhold.kvalifikasjoner]


def _forskjeller(st: Stadium, _: Svarene) -> Valg:
    s = st.bilde.innhold
    vurderinger = [v for o in st.apne_sprak if (v := s.vurdering(o))]
    return [(str(f.forskjell), f"{f.forskjell} {f.fag} ({v.oppforing})") for v in vurderinger for f in v.forskjeller]


def _fag(st: Stadium, svar: Svarene) -> Valg:
    s = st.bilde.innhold
    valgt = [o for o in st.apne_sprak if svar.get("--språk") in (None, o.sprak)]
    return [(f.fag, f.fag) for o in valgt if (v := s.vurdering(o)) for f in v.vesentlige if f.pa_fagliste]


def _vedtak(st: Stadium, _: Svarene) -> Valg:
    return [
        (str(v.nr), f"{v.nr} {v.type.tekst}{f' i {v.oppforing}' if v.oppforing else ''}, {v.dato}")
        for v in st.bilde.innhold.vedtak
        if v.opphevet is None
    ]


def _ikke_underrettet(st: Stadium, svar: Svarene) -> Valg:
    varslet = {str(v.nr) for v in st.bilde.innhold.vedtak if v.underrettet}
    return [x for x in _vedtak(st, svar) if x[0] not in varslet] or _vedtak(st, svar)


def _apne_imi(st: Stadium, _: Svarene) -> Valg:
    return [(str(x.nr), f"{x.nr} {x.myndighet}: {x.grunn.tekst}") for x in st.bilde.innhold.apne_imi]


def _besvarte(s: Innhold) -> list[tuple[str, str]]:
    return [(str(x.nr), f"{x.nr} {x.myndighet}") for x in s.imi if x.svart]


def _er(valg: str, *koder_: Kode) -> Callable[[Stadium, Svarene], bool]:
    return lambda _, svar: svar.get(valg) in {x.value for x in koder_}


def _imdi_velger(st: Stadium, _: Svarene) -> bool:
    return st.bilde.innhold.sak.regelsett is not Regelsett.EOS


def _har_forskjell(s: Innhold) -> bool:
    return any(v.forskjeller for v in s.vurderinger)


def _begge(st: Stadium, _: Svarene) -> bool:
    return any(t.type is _T.BEGGE and t.resultat is None for t in st.bilde.innhold.tiltak)


KOMPONENTER: Valg = [("", "det som følger av typen"), *((q.value, q.tekst) for q in Kvalifikasjon)]
_GRUNN = Sporsmal("--grunn-fil", "Hva er grunnen?", "tekst")
_APENT = _sprak(lambda st: st.apne_sprak)
_LOPER = _sprak(lambda st: st.i_tiltak)
_MOTTATT = (
    Sporsmal("--mottatt", "Når kom dokumentet?", "dag", forslag="i dag"),
    Sporsmal("--utstedt", "Når er det utstedt?", "dag", valgfri=True),
    Sporsmal("--kopi", "Hvordan kom det?", "en", koder(*Kopitype)),
    Sporsmal("--oversettelse", "Er det oversatt?", "en", koder(*Oversettelse)),
    Sporsmal("--vedlegg", "Hvilken fil skal legges ved?", valgfri=True),
)
_KATEGORI = koder(Dokumentkategori.STATSBORGERSKAP, Dokumentkategori.KVALIFIKASJON)
_HVA = Sporsmal("--hva", "Hvilket dokument er det?")
_VURDER = Maate(
    "Vurder språket",
    (),
    (
        _APENT,
        Sporsmal("", "", "felter", klasse=NyVurdering),
        Sporsmal("--norsk-nivå-grunn-fil", "Hvorfor er det norske yrket på det nivået?", "tekst", valgfri=True),
        Sporsmal(
            "--autorisasjon-grunn-fil",
            "Hvorfor gir autorisasjonen det?",
            "tekst",
            naar=lambda _, svar: "--autorisasjon" in svar,
        ),
        Sporsmal("--godta", "Hvilke kvalifikasjoner godtar du?", "godta", _kvalifikasjoner),
    ),
)
_SPOR_MYNDIGHET = Maate(
    "",
    (),
    (
        Sporsmal("--stat", "Hvilken stat spør du i?"),
        Sporsmal("--myndighet", "Hvilken myndighet spør du?"),
        Sporsmal("--grunn", "Hva gjelder spørsmålet?", "en", koder(*ImiGrunn)),
        Sporsmal("--spørsmål-fil", "Hva spør du om?", "tekst"),
        Sporsmal(
            "--tvil-fil",
            "Hva er den begrunnede tvilen?",
            "tekst",
            naar=_er("--grunn", ImiGrunn.EKTHET, ImiGrunn.SANKSJONER, ImiGrunn.FRANCHISE_OPPLAERING),
        ),
        Sporsmal(
            "--kunne-ikke-fil",
            "Hvorfor kan ikke søkeren legge det fram selv?",
            "tekst",
            naar=_er("--grunn", ImiGrunn.UTDANNINGSINNHOLD),
        ),
        Sporsmal("--frist", "Når venter vi svar?", "dag", valgfri=True),
    ),
)
_AVSLAG = (
    _APENT,
    Sporsmal(
        "--grunn", "Hva er grunnen til avslaget?", "en", lambda st, _: [(g.value, g.tekst) for g in st.avslagsgrunner]
    ),
    Sporsmal(
        "--tiltak-fil",
        "Hvilke tiltak kan søkeren få opplysning om?",
        "tekst",
        valgfri=True,
        naar=lambda st, _: st.bilde.innhold.sak.regelsett is Regelsett.TREDJELAND,
    ),
)

MAATER: dict[str, tuple[Maate, ...]] = {
    "be om det som mangler": (
        Maate(
            "Be om det som mangler",
            (),
            (Sporsmal("--frist", "Når må det som mangler, være sendt?", "dag"),),
        ),
        Maate(
            "Minn om det, og varsle om avvisning",
            ("--påminnelse",),
            (Sporsmal("--frist", "Når må det som mangler, være sendt?", "dag"),),
            lambda s: s.mangelbrev,
        ),
    ),
    "gi foreløpig svar": (
        Maate("", ("--foreløpig",), (Sporsmal("--ventes", "Når kan søkeren vente svar?", "dag", valgfri=True),)),
    ),
    "rett opplysninger": (
        Maate(
            "Svar på om yrket i hjemstaten er det samme",
            (),
            (Sporsmal("--samme-yrke", "Er yrket i hjemstaten det samme?", "en", koder(*Svar)), _GRUNN),
        ),
        Maate(
            "Velg spor, når opplysningene ikke avgjør det",
            (),
            (Sporsmal("--spor", "Hvilket spor?", "en", koder(*Spor)), _GRUNN),
            lambda s: s.sporsvar.mangler,
        ),
        Maate(
            "Rett eller legg til en opplysning",
            (),
            (Sporsmal("", "Hvilken opplysning?", "felt", klasse=NyGodkjenning),),
        ),
    ),
    "før en kvalifikasjon": (
        Maate("Før en ny"),
        Maate(
            "Rett en som er ført",
            (),
            (
                Sporsmal("--nr", "Hvilken kvalifikasjon?", "en", _kvalifikasjoner),
                Sporsmal("", "Hvilken opplysning?", "felt", klasse=NyKvalifikasjon),
            ),
            lambda s: s.kvalifikasjoner,
        ),
    ),
    "før et dokument": (
        Maate(
            "Et dokument som var krevd, er kommet",
            (),
            (
                Sporsmal(
                    "--nr",
                    "Hvilket dokument kom?",
                    "en",
                    _dokumenter(Dokumentstatus.MANGLER, Dokumentstatus.AVVIST, krevd=True),
                ),
                *_MOTTATT,
            ),
            lambda s: s.mangler,
        ),
        Maate(
            "Et dokument er kommet uten å være krevd",
            (),
            (Sporsmal("--kategori", "Hvilken kategori?", "en", _KATEGORI), _HVA, *_MOTTATT),
        ),
        Maate("Krev et dokument", (), (Sporsmal("--krev", "Hvilken kategori?", "en", _KATEGORI), _HVA)),
        Maate(
            "Godta et dokument",
            (),
            (Sporsmal("--godta", "Hvilket dokument?", "en", _dokumenter(Dokumentstatus.MOTTATT)),),
            lambda s: [d for d in s.dokumenter if d.status is Dokumentstatus.MOTTATT],
        ),
        Maate(
            "Avvis et dokument",
            (),
            (Sporsmal("--avvis", "Hvilket dokument?", "en", _dokumenter(Dokumentstatus.MOTTATT)), _GRUNN),
            lambda s: [d for d in s.dokumenter if d.status is Dokumentstatus.MOTTATT],
        ),
        Maate(
            "Søkeren kan ikke skaffe et dokument",
            (),
            (
                Sporsmal("--kan-ikke", "Hvilket dokument?", "en", _dokumenter(*Dokumentstatus, krevd=True)),
                Sporsmal("--dato", "Når sa søkeren det?", "dag", forslag="i dag"),
                _GRUNN,
            ),
            lambda s: s.mangler,
        ),
        Maate(
            "Frafall et krav",
            (),
            (Sporsmal("--frafall", "Hvilket dokument?", "en", _dokumenter(*Dokumentstatus, krevd=True)), _GRUNN),
            lambda s: s.mangler,
        ),
    ),
    "krev bekreftede kopier": (
        Maate(
            "",
            ("--form", "bekreftet-kopi"),
            (
                Sporsmal("--krev", "Hvilken kategori?", "en", _KATEGORI),
                _HVA,
                Sporsmal("--tvil-fil", "Hva er den begrunnede tvilen?", "tekst", valgfri=True),
                Sporsmal("--nødvendig-fil", "Hvorfor er det strengt nødvendig?", "tekst", valgfri=True),
            ),
        ),
    ),
    "vurder et språk": (
        _VURDER,
        Maate(
            "Før en vesentlig forskjell",
            (),
            (_APENT,),
            lambda s: s.vurderinger,
            "godkjenning forskjell",
        ),
        Maate(
            "Vurder hva erfaring utligner",
            (),
            (
                _APENT,
                Sporsmal("--nr", "Hvilken forskjell?", "en", _forskjeller),
                Sporsmal("--utlignet", "Hva utligner erfaring og læring?", "en", koder(*Utligning)),
                Sporsmal("--utlignet-fil", "Hvorfor?", "tekst"),
            ),
            _har_forskjell,
            "godkjenning forskjell",
        ),
        Maate(
            "Sett et fag på fagliste, eller ta det av",
            (),
            (
                _APENT,
                Sporsmal("--nr", "Hvilken forskjell?", "en", _forskjeller),
                Sporsmal("--fagliste", "Skal faget stå på listen?", "en", koder(Svar.JA, Svar.NEI)),
            ),
            _har_forskjell,
            "godkjenning forskjell",
        ),
    ),
    "vurder på nytt etter tiltaket": (_VURDER,),
    "spør i IMI": (_SPOR_MYNDIGHET,),
    "skriv til utenlandsk myndighet": (_SPOR_MYNDIGHET,),
    "registrer svar fra myndighet": (
        Maate(
            "Svaret er kommet",
            (),
            (
                Sporsmal("--svar", "Hvilket spørsmål er besvart?", "en", _apne_imi),
                Sporsmal("--dato", "Når kom svaret?", "dag", forslag="i dag"),
                Sporsmal("--ufordelaktig", "Taler svaret mot søkeren?", "flagg"),
            ),
        ),
        Maate("Frafall spørsmålet", (), (Sporsmal("--frafall", "Hvilket spørsmål?", "en", _apne_imi),)),
    ),
    "legg fram for søkeren": (
        Maate(
            "Svaret fra en annen myndighet",
            (),
            (Sporsmal("--imi", "Hvilket svar?", "en", lambda st, _: _besvarte(st.bilde.innhold)),),
            _besvarte,
        ),
        Maate(
            "Andre opplysninger",
            (),
            (Sporsmal("--fakta-fil", "Hva skal søkeren lese?", "tekst"),),
        ),
    ),
    "registrer uttalelse": (
        Maate("", (), (Sporsmal("--uttalelse", "Når svarte søkeren?", "dag", forslag="i dag"),)),
    ),
    "vent på sakkyndig": (Maate("", ("--på", "sakkyndig")),),
    "godkjenn": (
        Maate("I kategorien det er søkt om", ("--type", Vedtakstype.GODKJENT.value), (_APENT,)),
        Maate("I en lavere kategori", ("--type", Vedtakstype.GODKJENT_LAVERE_KATEGORI.value), (_APENT,)),
    ),
    "pålegg utligningstiltak": (
        Maate(
            "",
            ("--type", Vedtakstype.PALAGT_UTLIGNINGSTILTAK.value),
            (
                _APENT,
                Sporsmal(
                    "--tiltak",
                    "Hvilket tiltak?",
                    "en",
                    koder(_T.EGNETHETSPROVE, _T.PROVEPERIODE),
                    naar=_imdi_velger,
                ),
                Sporsmal(
                    "--tiltak",
                    "Hvem velger tiltaket?",
                    "en",
                    lambda _, __: [
                        ("", "søkeren velger"),
                        *((x.value, f"IMDi bestemmer: {x.tekst}") for x in tuple(_T)[:3]),
                    ],
                    naar=lambda st, svar: not _imdi_velger(st, svar),
                ),
                Sporsmal(
                    "--valgrett-grunn-fil",
                    "Hvorfor er det nødvendig at IMDi velger?",
                    "tekst",
                    naar=lambda st, svar: (
                        not _imdi_velger(st, svar) and svar.get("--tiltak") in (_T.EGNETHETSPROVE, _T.PROVEPERIODE)
                    ),
                ),
                Sporsmal("--arrangør", "Hvem holder tiltaket?"),
                Sporsmal(
                    "--prøvedato",
                    "Når er den første prøven søkeren kan ta?",
                    "dag",
                    naar=lambda _, svar: svar.get("--tiltak") != _T.PROVEPERIODE,
                ),
                Sporsmal(
                    "--valgfrist",
                    "Når må søkeren ha valgt?",
                    "dag",
                    naar=lambda _, svar: not svar.get("--tiltak"),
                ),
                Sporsmal(
                    "--fag",
                    "Hvilke fag skal prøven omfatte? Ingen kryss gir hele listen.",
                    "flere",
                    _fag,
                    naar=lambda st, svar: svar.get("--tiltak") != _T.PROVEPERIODE and len(_fag(st, svar)) > 1,
                ),
                Sporsmal("--begrens-forsøk", "Skal antall forsøk være begrenset som nasjonalt?", "flagg"),
            ),
        ),
    ),
    "gi delvis adgang": (
        Maate(
            "",
            ("--type", Vedtakstype.DELVIS_ADGANG.value),
            (
                _APENT,
                Sporsmal("--aktivitet", "Hvilken aktivitet gjelder det?"),
                Sporsmal("--tittel", "Hvilken tittel har søkeren i hjemstaten?"),
                Sporsmal("--kvalifisert-fil", "Hvorfor er søkeren fullt kvalifisert i etableringsstaten?", "tekst"),
                Sporsmal("--hele-utdanningen-fil", "Hvorfor måtte hele utdanningen tas på nytt?", "tekst"),
                Sporsmal("--kan-skilles-fil", "Hvorfor kan aktiviteten skilles ut?", "tekst"),
                Sporsmal("--selvstendig", "Kan den utøves selvstendig i hjemstaten?", "en", koder(Svar.JA, Svar.NEI)),
            ),
        ),
    ),
    "avslå": (Maate("", ("--type", Vedtakstype.AVSLAG.value), _AVSLAG),),
    "avvis": (Maate("", ("--type", "avvist", "--grunn", "mangler-dokumenter")),),
    "avvis fordi norsk ikke inngår": (Maate("", ("--type", "avvist", "--grunn", "norsk-inngår-ikke")),),
    "gjør om vedtaket uten klage": (
        Maate(
            "",
            ("--type", Vedtakstype.OMGJORT.value),
            (
                Sporsmal("--vedtak", "Hvilket vedtak gjøres om?", "en", _vedtak),
                Sporsmal("--grunn", "Hva er grunnen?", "en", koder(*OMGJORING)),
            ),
        ),
    ),
    "før at søkeren er underrettet": (
        Maate(
            "",
            (),
            (
                Sporsmal("--underrettet", "Hvilket vedtak?", "en", _ikke_underrettet),
                Sporsmal("--dato", "Når kom underretningen fram?", "dag", forslag="i dag"),
            ),
        ),
    ),
    "før valg av tiltak": (
        Maate(
            "",
            (),
            (
                _LOPER,
                Sporsmal("--valg", "Hva har søkeren valgt?", "en", koder(_T.EGNETHETSPROVE, _T.PROVEPERIODE)),
                Sporsmal("--dato", "Når valgte søkeren?", "dag", forslag="i dag"),
            ),
        ),
    ),
    "begynn egnethetsprøve": (Maate("", (), (_LOPER, Sporsmal("--prøvedato", "Når er prøven?", "dag"))),),
    "begynn prøveperiode": (
        Maate(
            "",
            (),
            (
                _LOPER,
                Sporsmal("--start", "Når begynner perioden?", "dag"),
                Sporsmal("--slutt", "Når slutter perioden?", "dag"),
                Sporsmal("--veileder", "Hvem fører tilsyn?"),
            ),
        ),
    ),
    "bedøm tiltaket": (
        Maate(
            "",
            (),
            (
                _LOPER,
                Sporsmal("--resultat", "Hva ble resultatet?", "en", koder(*Tiltaksresultat)),
                Sporsmal(
                    "--del",
                    "Gjelder det prøven eller perioden?",
                    "en",
                    koder(_T.EGNETHETSPROVE, _T.PROVEPERIODE),
                    naar=_begge,
                ),
                Sporsmal("--dato", "Når var det?", "dag", forslag="i dag"),
            ),
        ),
    ),
    "gå videre etter språkkontroll": (
        Maate(
            "",
            (),
            (
                Sporsmal("--resultat", "Hva viste kontrollen?", "en", koder(*Sprakresultat)),
                Sporsmal("--dato", "Når var kontrollen?", "dag", forslag="i dag"),
            ),
        ),
    ),
    "varsle i IMI": (
        Maate(
            "Før en dom for bruk av falske dokumenter",
            (),
            (
                Sporsmal("--dom", "Når er dommen fra?", "dag"),
                Sporsmal("--kvalifikasjon", "Hvilken kvalifikasjon gjelder den?", "en", _kvalifikasjoner),
                Sporsmal("--domstol", "Hvilken domstol?"),
                Sporsmal("--kjent", "Når fikk IMDi vite om den?", "dag", forslag="i dag"),
            ),
            lambda s: s.kvalifikasjoner,
        ),
        Maate(
            "Varsle de andre statene",
            ("--send",),
            (
                Sporsmal("--omfang", "Hva er omfanget av begrensningen?"),
                Sporsmal("--fra", "Når gjelder den fra?", "dag"),
                Sporsmal("--til", "Når gjelder den til?", "dag", valgfri=True),
            ),
            lambda s: [x for x in s.varslinger if not x.sendt],
        ),
        Maate(
            "Dommen er opphørt",
            (),
            (Sporsmal("--opphørt", "Når opphørte den?", "dag"),),
            lambda s: [x for x in s.varslinger if x.sendt and not x.opphort],
        ),
        Maate(
            "Varselet er slettet i IMI",
            (),
            (Sporsmal("--slettet", "Når ble det slettet?", "dag"),),
            lambda s: [x for x in s.varslinger if x.opphort and not x.slettet],
        ),
    ),
    "oppfør i registeret": (
        Maate(
            "",
            (),
            (
                Sporsmal(
                    "--søknad",
                    "Hva er nummeret på søknaden om oppføring?",
                    naar=lambda st, _: st.bilde.innhold.soker.tolkenummer is None,
                ),
            ),
        ),
    ),
}


def maater(handling: str, s: Innhold) -> list[Maate]:
    """Give the ways a step can be taken with the case as it stands; at least one, which may ask for nothing."""
    alle = MAATER.get(handling, (Maate(""),))
    return [m for m in alle if m.naar is None or m.naar(s)] or list(alle[:1])
