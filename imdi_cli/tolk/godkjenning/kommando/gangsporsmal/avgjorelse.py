"""The questions from the decision on: measures, notice, control of language, alerts, the register."""

from imdi_cli.styring.underretning.typer import Kanal, Underretning
from imdi_cli.tolk.godkjenning.kommando.gangsporsmal.deler import (
    APENT,
    LOPER,
    Maate,
    Sporsmal,
    Svarene,
    begge,
    fag,
    imdi_velger,
    koder,
    kvalifikasjoner,
    vedtak,
)
from imdi_cli.tolk.godkjenning.steg.gang import Stadium
from imdi_cli.tolk.godkjenning.typer.avgjorelse import Tiltaksresultat, Tiltakstype, Vedtakstype
from imdi_cli.tolk.godkjenning.typer.koder import (
    Regelsett,
    Svar,
)
from imdi_cli.tolk.godkjenning.typer.vurdering import OMGJORING, Sprakresultat

_T = Tiltakstype

_AVSLAG = (
    APENT,
    Sporsmal(
        "--grunn",
        "Hva er grunnen til avslaget?",
        "en",
        lambda st, _: [(g.value, g.tekst) for g in st.avslagsgrunner],
        stengt=lambda st: st.stengte_grunner,
    ),
    Sporsmal(
        "--tiltak-fil",
        "Hvilke tiltak kan søkeren få opplysning om?",
        "tekst",
        valgfri=True,
        naar=lambda st, _: st.bilde.innhold.sak.regelsett is Regelsett.TREDJELAND,
    ),
)


def _fort(st: Stadium, svar: Svarene) -> Underretning | None:
    """Give the notice that is recorded of the decision that was chosen."""
    return st.bilde.underretninger.get(int(svar["--underrettet"]))


def _ny(st: Stadium, svar: Svarene) -> bool:
    return _fort(st, svar) is None


def _elektronisk(st: Stadium, svar: Svarene) -> bool:
    return _ny(st, svar) and Kanal(svar["--kanal"]).elektronisk


def _postes(st: Stadium, svar: Svarene) -> bool:
    return _ny(st, svar) and svar["--kanal"] == Kanal.PAPIR


def _uvarslet(st: Stadium, svar: Svarene) -> bool:
    u = _fort(st, svar)
    return u.kanal.elektronisk and u.varslet is None if u else _elektronisk(st, svar)


def _venter_fram(st: Stadium, svar: Svarene) -> bool:
    u = _fort(st, svar)
    return not u.kanal.elektronisk and u.mottatt is None if u else not _elektronisk(st, svar)


def _uapnet(st: Stadium, svar: Svarene) -> bool:
    u = _fort(st, svar)
    return u is not None and u.kanal.elektronisk and u.varslet is not None and u.apnet is None


AVGJORELSE: dict[str, tuple[Maate, ...]] = {
    "godkjenn": (
        Maate("I kategorien det er søkt om", ("--type", Vedtakstype.GODKJENT.value), (APENT,)),
        Maate("I en lavere kategori", ("--type", Vedtakstype.GODKJENT_LAVERE_KATEGORI.value), (APENT,)),
    ),
    "pålegg utligningstiltak": (
        Maate(
            "",
            ("--type", Vedtakstype.PALAGT_UTLIGNINGSTILTAK.value),
            (
                APENT,
                Sporsmal(
                    "--tiltak",
                    "Hvilket tiltak?",
                    "en",
                    koder(_T.EGNETHETSPROVE, _T.PROVEPERIODE),
                    naar=imdi_velger,
                ),
                Sporsmal(
                    "--tiltak",
                    "Hvem velger tiltaket?",
                    "en",
                    lambda _, __: [
                        ("", "søkeren velger"),
                        *((x.value, f"IMDi bestemmer: {x.tekst}") for x in tuple(_T)[:3]),
                    ],
                    naar=lambda st, svar: not imdi_velger(st, svar),
                ),
                Sporsmal(
                    "--valgrett-grunn-fil",
                    "Hvorfor er det nødvendig at IMDi velger?",
                    "tekst",
                    naar=lambda st, svar: (
                        not imdi_velger(st, svar) and svar.get("--tiltak") in (_T.EGNETHETSPROVE, _T.PROVEPERIODE)
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
                    fag,
                    naar=lambda st, svar: svar.get("--tiltak") != _T.PROVEPERIODE and len(fag(st, svar)) > 1,
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
                APENT,
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
                Sporsmal("--vedtak", "Hvilket vedtak gjøres om?", "en", vedtak),
                Sporsmal("--grunn", "Hva er grunnen?", "en", koder(*OMGJORING)),
            ),
        ),
    ),
    "før at søkeren er underrettet": (
        Maate(
            "",
            (),
            (
                Sporsmal("--underrettet", "Hvilket vedtak?", "en", vedtak),
                Sporsmal("--kanal", "Hvordan ble det sendt?", "en", koder(*Kanal), naar=_ny),
                Sporsmal(
                    "--reservert",
                    "Er søkeren reservert mot digital post?",
                    "en",
                    koder(Svar.NEI, Svar.JA),
                    naar=_elektronisk,
                ),
                Sporsmal(
                    "--tilgjengelig", "Når ble det gjort tilgjengelig?", "dag", forslag="i dag", naar=_elektronisk
                ),
                Sporsmal(
                    "--varslet", "Når ble søkeren varslet om at det er der?", "dag", valgfri=True, naar=_uvarslet
                ),
                Sporsmal("--postlagt", "Når ble brevet lagt i posten?", "dag", valgfri=True, naar=_postes),
                Sporsmal("--mottatt", "Når kom det fram?", "dag", valgfri=True, naar=_venter_fram),
                Sporsmal(
                    "--varslet-igjen", "Når ble søkeren varslet en gang til?", "dag", valgfri=True, naar=_uapnet
                ),
                Sporsmal("--åpnet", "Når åpnet søkeren det?", "dag", valgfri=True, naar=_uapnet),
            ),
        ),
    ),
    "før valg av tiltak": (
        Maate(
            "",
            (),
            (
                LOPER,
                Sporsmal("--valg", "Hva har søkeren valgt?", "en", koder(_T.EGNETHETSPROVE, _T.PROVEPERIODE)),
                Sporsmal("--dato", "Når valgte søkeren?", "dag", forslag="i dag"),
            ),
        ),
    ),
    "begynn egnethetsprøve": (Maate("", (), (LOPER, Sporsmal("--prøvedato", "Når er prøven?", "dag"))),),
    "begynn prøveperiode": (
        Maate(
            "",
            (),
            (
                LOPER,
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
                LOPER,
                Sporsmal("--resultat", "Hva ble resultatet?", "en", koder(*Tiltaksresultat)),
                Sporsmal(
                    "--del",
                    "Gjelder det prøven eller perioden?",
                    "en",
                    koder(_T.EGNETHETSPROVE, _T.PROVEPERIODE),
                    naar=begge,
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
                Sporsmal("--kvalifikasjon", "Hvilken kvalifikasjon gjelder den?", "en", kvalifikasjoner),
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
                    "--språk",
                    "Hvilket språk skal føres inn?",
                    "en",
                    lambda st, _: [("", "alle som er godkjent"), *((o.sprak, str(o)) for o in st.godkjent)],
                    naar=lambda st, _: len(st.godkjent) > 1,
                ),
                Sporsmal(
                    "--søknad",
                    "Hva er nummeret på søknaden om oppføring?",
                    naar=lambda st, _: st.bilde.innhold.soker.tolkenummer is None,
                ),
            ),
        ),
    ),
}
