"""The words of the decision letters, in both written languages: levels, grounds, measures, results."""

from imdi_cli.kjerne.dokument import Malform
from imdi_cli.tolk.godkjenning.typer.avgjorelse import Forskjell, Tiltaksresultat, Tiltakstype, Utligning
from imdi_cli.tolk.godkjenning.typer.koder import Modalitet, Niva
from imdi_cli.tolk.godkjenning.typer.rader import Forskjellrad, Kvalifikasjonrad
from imdi_cli.tolk.godkjenning.typer.vurdering import Grunn
from imdi_cli.tolk.register.regler import brevord
from imdi_cli.tolk.register.typer import Kvalifikasjon

_NYNORSK: dict[object, str] = {
    Niva.A: "kursbevis",
    Niva.B: "fullført vidaregåande opplæring",
    Niva.C: "anna utdanning over vidaregåande, minst eitt år",
    Niva.D: "høgare utdanning på tre til fire år",
    Niva.E: "høgare utdanning på minst fire år",
    Forskjell.KUNNSKAP: "kunnskap",
    Forskjell.FERDIGHETER: "ferdigheiter",
    Forskjell.GENERELL_KOMPETANSE: "generell kompetanse",
    Utligning.HELT: "heilt",
    Utligning.DELVIS: "delvis",
    Utligning.IKKE: "ikkje",
    Tiltakstype.EGNETHETSPROVE: "eignaheitsprøve",
    Tiltakstype.PROVEPERIODE: "prøveperiode",
    Tiltakstype.BEGGE: "både prøveperiode og eignaheitsprøve",
    Tiltaksresultat.BESTATT: "bestått",
    Tiltaksresultat.IKKE_BESTATT: "ikkje bestått",
    Tiltaksresultat.IKKE_MOTT: "møtte ikkje",
    Tiltaksresultat.AVBRUTT: "avbrote",
    Tiltaksresultat.NEKTET: "nekta å gjennomføre det",
    Modalitet.TALESPRAAK: "talespråk",
    Modalitet.TEGNSPRAAK: "teiknspråk",
    Modalitet.SKRIVETOLKING: "skrivetolking",
    Modalitet.DOVBLINDETOLKING: "døvblindetolking",
    Grunn.IKKE_SAMME_YRKE: "yrket i heimstaten er ikkje det same som tolk i Noreg",
    Grunn.NORSK_INNGAAR_IKKE: "kvalifikasjonen gjeld ikkje tolking mellom norsk og språket det er søkt om",
    Grunn.RETT_ELLER_PRAKSIS: "du har ikkje rett til å utøve yrket i heimstaten, eller manglar praksis",
    Grunn.UDOKUMENTERT: "kvalifikasjonen er ikkje dokumentert",
    Grunn.NIVA_A_MOT_E: "du har kursbevis (nivå A), og yrket krev nivå E",
    Grunn.NIVA_TREDJELAND: "kvalifikasjonen frå eit tredjeland, eller kravet i Noreg, er på nivå A",
    Grunn.VESENTLIG_FORSKJELL: "ein vesentleg skilnad er ikkje utlikna, og kvalifikasjonen er frå eit tredjeland",
    Grunn.HELSE_OG_SIKKERHET: "omsynet til offentleg helse og tryggleik",
    Grunn.TILTAK: "tiltaket er ikkje bestått eller ikkje gjennomført",
    Grunn.HELE_UTDANNINGEN: "tiltaket ville svare til heile den norske utdanninga",
    Grunn.ANDRE_VILKAR: "andre vilkår for yrket enn kvalifikasjonar er ikkje oppfylte",
    Grunn.SPRAK: "norskkunnskapane er ikkje tilstrekkelege",
    Grunn.IKKE_TIL_SKADE: "endringa er ikkje til skade for nokon som vedtaket rettar seg mot eller tilgodeser",
    Grunn.IKKE_UNDERRETTET: "underretning om vedtaket er ikkje komen fram, og vedtaket er ikkje offentleg kunngjort",
    Grunn.UGYLDIG: "vedtaket må reknast som ugyldig",
}
# Bokmål only where a letter, which says «du», cannot use the words of the screen.
_BOKMAL: dict[object, str] = {
    Grunn.RETT_ELLER_PRAKSIS: "du har ikke rett til å utøve yrket i hjemstaten, eller mangler praksis",
    Grunn.NIVA_A_MOT_E: "du har kursbevis (nivå A), og yrket krever nivå E",
}


def i_brev(kode: Niva | Forskjell | Utligning | Tiltakstype | Tiltaksresultat | Modalitet | Grunn, m: Malform) -> str:
    """Say a code in a letter."""
    return _NYNORSK[kode] if m is Malform.NYNORSK else _BOKMAL.get(kode, kode.tekst)


def niva(n: Niva, m: Malform) -> str:
    """Say a level: «nivå D (høyere utdanning på tre til fire år)»."""
    return f"nivå {n.value} ({i_brev(n, m)})"


def grunn(g: Grunn, m: Malform) -> str:
    """Say a ground with its paragraph."""
    return f"{i_brev(g, m)} ({brevord.paragraf(g.hjemmel, m)})"


def godtatt(k: Kvalifikasjonrad, som: Kvalifikasjon, stat: str, m: Malform) -> str:
    """Say what was accepted and as what: «BA i tolkning (Danmark), som bachelorgrad i tolking»."""
    return f"{k.betegnelse} ({stat}), som {brevord.i_brev(som, m)}"


def forskjell(f: Forskjellrad, m: Malform) -> str:
    """Say a difference, in what, by which letter, and why."""
    return f"{f.fag} ({i_brev(f.type, m)}, § 3-4 første ledd bokstav {f.grunn.value}): {f.begrunnelse}"


def utligning(f: Forskjellrad, m: Malform) -> str:
    """Say how far experience makes up for a difference, and why."""
    assert f.utlignet is not None  # a measure asks for it first
    ord_ = "utlikna" if m is Malform.NYNORSK else "utlignet"
    return f"{f.fag} er {i_brev(f.utlignet, m)} {ord_}: {f.utlignet_grunn}"


def faktum(betegnelser: list[str], m: Malform) -> str:
    """Say what the applicant has laid before us."""
    har = "; ".join(betegnelser)
    if m is Malform.NYNORSK:
        return f"Du har lagt fram dette: {har}." if har else "Du har ikkje lagt fram nokon kvalifikasjon."
    return f"Du har lagt fram dette: {har}." if har else "Du har ikke lagt fram noen kvalifikasjon."


def bygger_paa(paragraf: str, m: Malform) -> str:
    """Say which rules a decision rests on."""
    return f"Vedtaket er gjort etter {brevord.paragraf(paragraf, m)}."
