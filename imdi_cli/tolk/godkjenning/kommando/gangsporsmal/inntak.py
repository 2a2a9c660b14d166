"""The questions from the intake of an application to its assessment."""

from imdi_cli.tolk.godkjenning.kommando.gangsporsmal.deler import (
    APENT,
    GRUNN,
    HVA,
    KATEGORI,
    MOTTATT,
    VEDLEGG,
    Maate,
    Sporsmal,
    apne_imi,
    besvarte,
    dokumenter,
    er,
    forskjeller,
    har_forskjell,
    koder,
    kvalifikasjoner,
)
from imdi_cli.tolk.godkjenning.typer.avgjorelse import Utligning
from imdi_cli.tolk.godkjenning.typer.koder import (
    Dokumentstatus,
    ImiGrunn,
    Spor,
    Svar,
)
from imdi_cli.tolk.godkjenning.typer.nytt import NyGodkjenning, NyKvalifikasjon
from imdi_cli.tolk.godkjenning.typer.vurdering import NyVurdering

_VURDER = Maate(
    "Vurder språket",
    (),
    (
        APENT,
        Sporsmal("", "", "felter", klasse=NyVurdering),
        Sporsmal("--norsk-nivå-grunn-fil", "Hvorfor er det norske yrket på det nivået?", "tekst", valgfri=True),
        Sporsmal(
            "--autorisasjon-grunn-fil",
            "Hvorfor gir autorisasjonen det?",
            "tekst",
            naar=lambda _, svar: "--autorisasjon" in svar,
        ),
        Sporsmal("--godta", "Hvilke kvalifikasjoner godtar du?", "godta", kvalifikasjoner),
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
            naar=er("--grunn", ImiGrunn.EKTHET, ImiGrunn.SANKSJONER, ImiGrunn.FRANCHISE_OPPLAERING),
        ),
        Sporsmal(
            "--kunne-ikke-fil",
            "Hvorfor kan ikke søkeren legge det fram selv?",
            "tekst",
            naar=er("--grunn", ImiGrunn.UTDANNINGSINNHOLD),
        ),
        Sporsmal("--frist", "Når venter vi svar?", "dag", valgfri=True),
    ),
)
INNTAK: dict[str, tuple[Maate, ...]] = {
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
            (Sporsmal("--samme-yrke", "Er yrket i hjemstaten det samme?", "en", koder(*Svar)), GRUNN),
        ),
        Maate(
            "Velg spor, når opplysningene ikke avgjør det",
            (),
            (Sporsmal("--spor", "Hvilket spor?", "en", koder(*tuple(Spor)[:6])), GRUNN),
            lambda s: s.sporsvar.spor is Spor.UAVKLART,
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
                Sporsmal("--nr", "Hvilken kvalifikasjon?", "en", kvalifikasjoner),
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
                    dokumenter(Dokumentstatus.MANGLER, Dokumentstatus.AVVIST, krevd=True),
                ),
                *MOTTATT,
            ),
            lambda s: s.mangler,
        ),
        Maate(
            "Et dokument er kommet uten å være krevd",
            (),
            (Sporsmal("--kategori", "Hvilken kategori?", "en", KATEGORI), HVA, *MOTTATT),
        ),
        Maate("Krev et dokument", (), (Sporsmal("--krev", "Hvilken kategori?", "en", KATEGORI), HVA)),
        Maate(
            "Godta et dokument",
            (),
            (Sporsmal("--godta", "Hvilket dokument?", "en", dokumenter(Dokumentstatus.MOTTATT)),),
            lambda s: [d for d in s.dokumenter if d.status is Dokumentstatus.MOTTATT],
        ),
        Maate(
            "Avvis et dokument",
            (),
            (Sporsmal("--avvis", "Hvilket dokument?", "en", dokumenter(Dokumentstatus.MOTTATT)), GRUNN),
            lambda s: [d for d in s.dokumenter if d.status is Dokumentstatus.MOTTATT],
        ),
        Maate(
            "Søkeren kan ikke skaffe et dokument",
            (),
            (
                Sporsmal("--kan-ikke", "Hvilket dokument?", "en", dokumenter(*Dokumentstatus, krevd=True)),
                Sporsmal("--dato", "Når sa søkeren det?", "dag", forslag="i dag"),
                GRUNN,
            ),
            lambda s: s.mangler,
        ),
        Maate(
            "Frafall et krav",
            (),
            (Sporsmal("--frafall", "Hvilket dokument?", "en", dokumenter(*Dokumentstatus, krevd=True)), GRUNN),
            lambda s: s.mangler,
        ),
    ),
    "krev bekreftede kopier": (
        Maate(
            "",
            ("--form", "bekreftet-kopi"),
            (
                Sporsmal("--krev", "Hvilken kategori?", "en", KATEGORI),
                HVA,
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
            (APENT,),
            lambda s: s.vurderinger,
            "godkjenning forskjell",
        ),
        Maate(
            "Vurder hva erfaring utligner",
            (),
            (
                APENT,
                Sporsmal("--nr", "Hvilken forskjell?", "en", forskjeller),
                Sporsmal("--utlignet", "Hva utligner erfaring og læring?", "en", koder(*Utligning)),
                Sporsmal("--utlignet-fil", "Hvorfor?", "tekst"),
            ),
            har_forskjell,
            "godkjenning forskjell",
        ),
        Maate(
            "Sett et fag på fagliste, eller ta det av",
            (),
            (
                APENT,
                Sporsmal("--nr", "Hvilken forskjell?", "en", forskjeller),
                Sporsmal("--fagliste", "Skal faget stå på listen?", "en", koder(Svar.JA, Svar.NEI)),
            ),
            har_forskjell,
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
                Sporsmal("--svar", "Hvilket spørsmål er besvart?", "en", apne_imi),
                Sporsmal("--dato", "Når kom svaret?", "dag", forslag="i dag"),
                Sporsmal("--ufordelaktig", "Taler svaret mot søkeren?", "flagg"),
                VEDLEGG,
            ),
        ),
        Maate("Frafall spørsmålet", (), (Sporsmal("--frafall", "Hvilket spørsmål?", "en", apne_imi),)),
    ),
    "legg fram for søkeren": (
        Maate(
            "Svaret fra en annen myndighet",
            (),
            (Sporsmal("--imi", "Hvilket svar?", "en", lambda st, _: besvarte(st.bilde.innhold)),),
            besvarte,
        ),
        Maate(
            "Andre opplysninger",
            (),
            (Sporsmal("--fakta-fil", "Hva skal søkeren lese?", "tekst"),),
        ),
    ),
    "registrer uttalelse": (
        Maate("", (), (Sporsmal("--uttalelse", "Når svarte søkeren?", "dag", forslag="i dag"), VEDLEGG)),
    ),
    "vent på sakkyndig": (Maate("", ("--på", "sakkyndig")),),
    "oversend rett organ": (
        Maate(
            "",
            (),
            (
                Sporsmal("--organ", "Hvilket organ er det rette?"),
                Sporsmal("--adresse", "Hva er adressen dit? Skill linjene med komma", valgfri=True),
            ),
        ),
    ),
    "trekk": (Maate("", (), (Sporsmal("--dato", "Når trakk søkeren søknaden?", "dag", forslag="i dag"),)),),
}
