"""The words of the letters: states and documents in the written language of the letter."""

from imdi_cli.kjerne.dokument import Malform
from imdi_cli.tolk.godkjenning.regler.dokument import STANDARD_NYNORSK
from imdi_cli.tolk.godkjenning.typer.koder import Dokumentkrav, ImiGrunn
from imdi_cli.tolk.godkjenning.typer.rader import Dokumentrad

_STATER_NYNORSK = {
    "Østerrike": "Austerrike",
    "Elfenbenskysten": "Elfenbeinskysten",
    "De forente arabiske emirater": "Dei sameinte arabiske emirata",
    "Den sentralafrikanske republikk": "Den sentralafrikanske republikken",
    "Den dominikanske republikk": "Den dominikanske republikken",
    "Øst-Timor": "Aust-Timor",
    "Øst-Tyskland": "Aust-Tyskland",
    "Filippinene": "Filippinane",
    "Maldivene": "Maldivane",
    "Seychellene": "Seychellane",
    "Komorene": "Komorane",
    "Færøyene": "Færøyane",
    "Salomonøyene": "Salomonøyane",
    "Marshalløyene": "Marshalløyane",
    "Caymanøyene": "Caymanøyane",
    "Falklandsøyene": "Falklandsøyane",
}
_KRAV = {
    Malform.BOKMAL: {
        Dokumentkrav.BEKREFTET_KOPI: "bekreftet kopi av ",
        Dokumentkrav.ORIGINAL: "originalen av ",
        Dokumentkrav.EKTHETSBEKREFTELSE: "bekreftelse på at dette er ekte: ",
    },
    Malform.NYNORSK: {
        Dokumentkrav.BEKREFTET_KOPI: "stadfesta kopi av ",
        Dokumentkrav.ORIGINAL: "originalen av ",
        Dokumentkrav.EKTHETSBEKREFTELSE: "stadfesting av at dette er ekte: ",
    },
}
_GRUNN_NYNORSK = {
    ImiGrunn.EKTHET: "om ein attest eller eit kvalifikasjonsbevis er ekte",
    ImiGrunn.LOVLIG_ETABLERT: "om søkjaren er lovleg etablert og har rett til å utøve yrket",
    ImiGrunn.UTDANNINGSINNHOLD: "kva utdanninga inneheld, når søkjaren ikkje kan leggje det fram",
    ImiGrunn.SANKSJONER: "om retten til å utøve yrket er avgrensa eller forboden",
    ImiGrunn.FRANCHISE_OPPLAERING: "om opplæring tatt i ein annan EØS-stat er formelt godkjend",
}


def statsnavn(navn: str, malform: Malform) -> str:
    """Name a state in the written language of a letter."""
    return _STATER_NYNORSK.get(navn, navn) if malform is Malform.NYNORSK else navn


def dokument(d: Dokumentrad, malform: Malform) -> str:
    """Say what the applicant is asked to send; the standard ones in the written language of the letter.

    One that was refused is asked for anew, with the reason.
    """
    hva = STANDARD_NYNORSK.get(d.hva, d.hva) if malform is Malform.NYNORSK else d.hva
    hvorfor = ""
    if d.avvist_grunn:
        ord_ = "det du sende, kan ikkje brukast" if malform is Malform.NYNORSK else "det du sendte, kan ikke brukes"
        hvorfor = f" ({ord_}: {d.avvist_grunn})"
    return f"{_KRAV[malform].get(d.krav, '')}{hva}{hvorfor}"


def grunn(g: ImiGrunn, malform: Malform) -> str:
    """Say why another authority is asked."""
    return _GRUNN_NYNORSK[g] if malform is Malform.NYNORSK else g.tekst
