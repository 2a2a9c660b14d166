"""The law of an application for entry: conditions, transitions, and what may not be done (tolkeforskriften § 10).

The transitions are a table. Refusals, what `vis` says stands in the way, and the next lawful step come from it.
"""

from collections.abc import Callable, Iterable, Mapping, Sequence
from datetime import date
from typing import NamedTuple

from imdi_cli.kjerne.avslag import Avslag, Bruksfeil
from imdi_cli.kjerne.dato import kort_dato, pluss_aar, vis_dato
from imdi_cli.kjerne.dokument import Malform
from imdi_cli.kjerne.felt import som_tekst
from imdi_cli.tolk.reaksjon.regler import i_ord
from imdi_cli.tolk.reaksjon.typer import Reaksjon, Sperre
from imdi_cli.tolk.register.regler.brevord import paragraf
from imdi_cli.tolk.register.regler.celler import EPOST, FODSELSNUMMER, TELEFON
from imdi_cli.tolk.register.regler.innlesing import MYNDIG
from imdi_cli.tolk.register.regler.oppforing import KREVER_BEGRUNNELSE, VEIER, Kategorisvar
from imdi_cli.tolk.register.typer import Kategoriendring, Kvalifikasjon, Oppforing
from imdi_cli.tolk.register.typer.soknad import Soknad, Soknadsstatus, Svar

FORELOPIG_SVAR = "saksbehandling.forelopig-svar"
KVITTERING = "saksbehandling.kvittering"
KLAGE = "klage.frist"
MANGELFRIST = "saksbehandling.mangler.frist"
HORING = "oppforing.kategori-senket.horing"


class KanIkkeOppfore(Avslag):
    """A condition for entry is not met, or not answered."""


class KanIkkeAvsla(Avslag):
    """Every condition is met: a refusal would have no ground in law."""


class KanIkkeEndreSoknad(Avslag):
    """The application is decided or withdrawn; what was decided stands until it is complained of or changed."""


class KanIkkeGodta(Avslag):
    """An answer that contradicts what is known, or a choice that must be reasoned and is not."""


class KanIkkeSenkeKategori(Avslag):
    """The interpreter would lose a category, and has not been heard."""


VARSLET_OM = {
    Malform.BOKMAL: "at kategorien din kunne bli lavere",
    Malform.NYNORSK: "at kategorien din kunne bli lågare",
}
BEGRUNNELSE = {
    Malform.BOKMAL: "Kategorien følger av kvalifikasjonene dine i språket.",
    Malform.NYNORSK: "Kategorien følgjer av kvalifikasjonane dine i språket.",
}


class Vilkar(NamedTuple):
    """A condition that a caseworker answers: its column, its words, how a letter says no to it, its paragraph."""

    kode: str
    tekst: str
    ikke: str
    ikkje: str
    hjemmel: str


VILKAR = (
    Vilkar(
        "myndig",
        "søkeren er myndig etter norsk lov",
        "Du er ikke myndig",
        "Du er ikkje myndig",
        "tolkeforskriften § 10 bokstav a",
    ),
    Vilkar(
        "opphold",
        "søkeren har oppholdstillatelse eller oppholdsrett som danner grunnlag for arbeid",
        "Du har ikke oppholdstillatelse eller oppholdsrett som gir grunnlag for arbeid",
        "Du har ikkje opphaldsløyve eller opphaldsrett som gir grunnlag for arbeid",
        "tolkeforskriften § 10 bokstav b",
    ),
    Vilkar(
        "dokumentasjon",
        "søkeren har lagt fram nødvendig dokumentasjon på kvalifikasjonene",
        "Du har ikke lagt fram nødvendig dokumentasjon på formelle tolkefaglige kvalifikasjoner",
        "Du har ikkje lagt fram nødvendig dokumentasjon på formelle tolkefaglege kvalifikasjonar",
        "tolkeforskriften § 10 bokstav c",
    ),
)


class Overgang(NamedTuple):
    """One thing that may be done: from which states, to which, and by which paragraph.

    `til` None leaves the state. `vilkar` says that every condition of § 10 must be met, and nobody barred.
    """

    handling: str
    hva: str
    fra: tuple[Soknadsstatus, ...]
    til: Soknadsstatus | None
    vilkar: bool
    hjemmel: str
    kommando: str


_S = Soknadsstatus
_APEN = (_S.MOTTATT, _S.MANGLER)
_VEDTAK = (_S.INNVILGET, _S.AVSLATT)
OVERGANGER = (
    Overgang(
        "oppfør", "oppføre søkeren", _APEN, _S.INNVILGET, True, "tolkeloven § 17 tredje ledd", "imdi tolk oppfør {nr}"
    ),
    Overgang(
        "avslå",
        "avslå søknaden",
        _APEN,
        _S.AVSLATT,
        False,
        "tolkeloven § 17 tredje ledd",
        "imdi tolk avslå {nr} --grunn-fil FIL",
    ),
    Overgang(
        "mangler",
        "merke at dokumentasjon mangler",
        _APEN,
        _S.MANGLER,
        False,
        "tolkeforskriften § 10 bokstav c",
        "imdi tolk endre {nr} --dokumentasjon nei",
    ),
    Overgang(
        "dokumentert",
        "merke at dokumentasjonen er god nok",
        _APEN,
        _S.MOTTATT,
        False,
        "tolkeforskriften § 10 bokstav c",
        "imdi tolk endre {nr} --dokumentasjon ja",
    ),
    Overgang("rett", "rette søknaden", _APEN, None, False, "arkivforskrifta § 11", "imdi tolk endre {nr}"),
    Overgang(
        "trekk",
        "merke søknaden som trukket",
        _APEN,
        _S.TRUKKET,
        False,
        "forvaltningsloven § 11",
        "imdi tolk endre {nr} --trukket",
    ),
    Overgang(
        "underrett",
        "føre når søkeren ble underrettet",
        (*_APEN, *_VEDTAK),  # some of the languages may be decided while the rest is open
        None,
        False,
        "forvaltningsloven § 27 første ledd",
        "imdi tolk endre {nr} --underrettet DATO",
    ),
)


class Navnebror(NamedTuple):
    """Somebody barred who may be the applicant: the number, what they share, and what bars."""

    tolkenummer: int
    deler: str
    sperre: Reaksjon


class Hinder(NamedTuple):
    """What stands in the way of entry: a sentence, its paragraph, and the next step."""

    hva: str
    hjemmel: str
    neste: str


def overgang(handling: str, s: Soknad) -> Overgang:
    """Give the transition, or refuse it in the state the application is in."""
    o = next(o for o in OVERGANGER if o.handling == handling)
    if s.status not in o.fra:
        naar = f" {kort_dato(date.fromisoformat(s.avgjort))}" if s.avgjort else ""
        raise KanIkkeEndreSoknad(
            f"Du kan ikke {o.hva} i {s.nr}: søknaden er {s.status.value}{naar}.",
            hjemmel=o.hjemmel,
            neste=f"Se hva som kan gjøres:  imdi tolk vis {s.nr}",
        )
    return o


def apne_dorer(s: Soknad, hinder: Sequence[Hinder]) -> list[Overgang]:
    """List what may be done with an application in the state it is in, given what stands in the way of entry."""
    return [
        o
        for o in OVERGANGER
        if s.status in o.fra and not (o.vilkar and hinder) and (o.handling != "underrett" or s.venter_underretning)
    ]


def hindre(
    s: Soknad,
    kategorier: Mapping[Oppforing, Kategorisvar],
    sperrer: Mapping[Oppforing, Sperre],
    utestengte: Iterable[Navnebror] = (),
) -> list[Hinder]:
    """List all that stands in the way of entry in the languages given, each with paragraph and next step.

    `utestengte` are those barred who may be the applicant: as long as nobody has said, there is no entry.
    """
    ut = []
    for v in VILKAR:
        svar = getattr(s, v.kode).svar
        if svar is not Svar.JA:
            hva = "Det er ikke avklart om" if svar is Svar.IKKE_AVKLART else "Det er svart nei på at"
            ut.append(Hinder(f"{hva} {v.tekst}.", v.hjemmel, f"imdi tolk endre {s.nr} --{v.kode} ja"))
    for oppforing, svar_ in kategorier.items():
        if svar_.kategori is None:
            ut.append(
                Hinder(
                    f"Kvalifikasjonene i {oppforing} gir ingen kategori.",
                    "tolkeforskriften § 11",
                    f"imdi tolk kvalifikasjon {s.nr} --språk '{oppforing.sprak}' --type …",
                )
            )
    for oppforing, sperre in sperrer.items():
        if sperre.register:
            ut.append(
                Hinder(
                    f"Søkeren er utestengt i {oppforing}: {i_ord(sperre.register)}.",
                    sperre.register.type.hjemmel,
                    f"imdi tolk avslå {s.nr} --grunn-fil FIL",
                )
            )
    for n in utestengte:
        ut.append(
            Hinder(
                f"Tolk {n.tolkenummer} har {n.deler}, og er utestengt: {i_ord(n.sperre)}. Det er ikke avklart om det "
                "er samme person.",
                n.sperre.type.hjemmel,
                f"imdi tolk endre {s.nr} --tolk {n.tolkenummer} (eller --ikke-tolk {n.tolkenummer})",
            )
        )
    return ut


def krev_ingen_hindre(s: Soknad, hinder: Sequence[Hinder]) -> None:
    """Refuse entry while something stands in the way; all of it is said."""
    if hinder:
        raise KanIkkeOppfore(
            f"{s.nr} kan ikke innvilges. " + " ".join(h.hva for h in hinder),
            hjemmel="; ".join(dict.fromkeys(h.hjemmel for h in hinder)),
            neste=hinder[0].neste,
        )


def avslagsgrunner(
    s: Soknad,
    kategorier: Mapping[Oppforing, Kategorisvar],
    sperrer: Mapping[Oppforing, Sperre],
    navn: Callable[[Oppforing], str] = str,
    malform: Malform = Malform.BOKMAL,
) -> list[str]:
    """List the conditions that are not met, as the letter says them, or refuse to refuse.

    `navn` names a language entry in the letter.

    A condition that nobody has answered is no ground: the case must be clarified first (forvaltningsloven § 17).
    """
    nynorsk = malform is Malform.NYNORSK
    dine = "Kvalifikasjonane dine" if nynorsk else "Kvalifikasjonene dine"
    ute = "Du er utestengd frå registeret" if nynorsk else "Du er utestengt fra registeret"
    grunner = [
        f"{v.ikkje if nynorsk else v.ikke} ({paragraf(v.hjemmel, malform)})"
        for v in VILKAR
        if getattr(s, v.kode).svar is Svar.NEI
    ]
    grunner += [
        f"{dine} i {navn(o)} gir ingen kategori ({paragraf('tolkeforskriften § 11', malform)})"
        for o, svar in kategorier.items()
        if svar.kategori is None
    ]
    grunner += [
        f"{ute} i {navn(o)} ({paragraf(sperre.register.type.hjemmel, malform)})"
        for o, sperre in sperrer.items()
        if sperre.register
    ]
    if not grunner:
        uavklart = [v for v in VILKAR if getattr(s, v.kode).svar is Svar.IKKE_AVKLART]
        raise KanIkkeAvsla(
            f"{s.nr} kan ikke avslås: "
            + ("det er ikke avklart om " + uavklart[0].tekst if uavklart else "alle vilkårene er oppfylt")
            + ".",
            hjemmel=f"{uavklart[0].hjemmel}, forvaltningsloven § 17 første ledd"
            if uavklart
            else "tolkeloven § 17, tolkeforskriften § 10",
            neste=f"imdi tolk endre {s.nr} --{uavklart[0].kode} nei" if uavklart else f"imdi tolk oppfør {s.nr}",
        )
    return grunner


def krev_myndig_mulig(fodselsdato: str | None, svar: Svar, i_dag: date, nr: str) -> None:
    """Refuse to call somebody of age whose birth date says otherwise (vergemålsloven § 8)."""
    if svar is Svar.JA and fodselsdato and pluss_aar(date.fromisoformat(fodselsdato), MYNDIG) > i_dag:
        raise KanIkkeGodta(
            f"Søkeren er født {vis_dato(date.fromisoformat(fodselsdato))}, og blir myndig ved fylte {MYNDIG} år.",
            hjemmel="tolkeforskriften § 10 bokstav a, vergemålsloven § 8",
            neste=f"Er fødselsdatoen feil?  imdi tolk endre {nr} --fødselsdato DATO",
        )


def krev_ikke_bevilling(oppforing: Oppforing, kvalifikasjon: Kvalifikasjon, hvem: str) -> None:
    """Refuse to record or end statsautorisasjon by hand: it comes of a bevilling, and ends with it."""
    if kvalifikasjon is Kvalifikasjon.STATSAUTORISASJON:
        raise KanIkkeGodta(
            "Statsautorisasjon føres ikke som en kvalifikasjon: den følger av en bevilling.",
            hjemmel="tolkeloven § 18 første ledd",
            neste=f"imdi bevilling gi {hvem} --språk '{oppforing.sprak}' --bestått DATO",
        )


def krev_vei(oppforing: Oppforing, kvalifikasjon: Kvalifikasjon, hvem: str) -> None:
    """Refuse a qualification that does not lead to that kind of entry."""
    veier = VEIER[oppforing.tolketype]
    if kvalifikasjon not in veier:
        mulige = ", ".join(q.value for q in veier if q is not Kvalifikasjon.STATSAUTORISASJON)
        raise KanIkkeGodta(
            f"{som_tekst(kvalifikasjon).capitalize()} er ikke en vei til oppføring i {oppforing}.",
            hjemmel=kvalifikasjon.hjemmel,
            neste=f"Velg en av disse: {mulige}. Prøv igjen:  "
            f"imdi tolk kvalifikasjon {hvem} --språk '{oppforing.sprak}' --type {mulige.partition(',')[0]}",
        )


def krev_egen_vurdering(
    oppforing: Oppforing, kvalifikasjon: Kvalifikasjon, eldre: bool | None, begrunnelse: str | None, hvem: str
) -> None:
    """Refuse education from before the bachelor unless the caseworker says that it is, and why.

    No source gives a day when the bachelor was introduced, so no day is tested.
    """
    if kvalifikasjon in KREVER_BEGRUNNELSE and not (eldre and begrunnelse):
        raise KanIkkeGodta(
            "Om utdanningen ble fullført før bachelor i tegnspråk og tolking ble innført, må du vurdere selv, og "
            "begrunne. Det finnes ingen fast dato.",
            hjemmel=kvalifikasjon.hjemmel,
            neste=f"imdi tolk kvalifikasjon {hvem} --språk '{oppforing.sprak}' --type {kvalifikasjon.value} "
            "--eldre-utdanning ja --begrunnelse-fil FIL",
        )


def senker(e: Kategoriendring) -> bool:
    """Say whether a change of category takes something from the interpreter."""
    return e.fra is not None and (e.til is None or e.til > e.fra)


def krev_ikke_fram_i_tid(hva: str, dag: date | None, i_dag: date, valg: str) -> None:
    """Stop at a day that has not come."""
    if dag is not None and dag > i_dag:
        raise Bruksfeil(f"{hva} kan ikke være {kort_dato(dag)}: det er fram i tid.", neste=f"Rett {valg}.")


def krev_personalia(tekster: Mapping[str, str | None]) -> None:
    """Stop at a telephone number or address that cannot be one, and at a fødselsnummer where it must not stand."""
    for felt, tekst in tekster.items():
        if tekst and FODSELSNUMMER.search(tekst):
            raise Bruksfeil(
                f"Feltet {felt} har elleve sifre, som i et fødselsnummer.",
                neste="Fødselsnummeret oppgis bare med --fødselsnummer-fil FIL, og vises aldri.",
                hjemmel="tolkeforskriften § 13 andre ledd",
            )
    for felt, monster, hva, slik in (
        ("telefon", TELEFON, "et telefonnummer", "+47 99 99 99 99"),
        ("epost", EPOST, "en e-postadresse", "navn@eksempel.no"),
    ):
        tekst = tekster.get(felt)
        if tekst and not monster.fullmatch(tekst):
            raise Bruksfeil(f"«{tekst}» er ikke {hva}.", neste=f"Skriv det slik: {slik}")


def krev_ny_person(tolker: Iterable[int], soknader: Iterable[object]) -> None:
    """Stop when the fødselsnummer is known: it is the same person, who stands there or has applied."""
    for nr in tolker:
        raise Bruksfeil(f"Søkeren står i registeret fra før, som tolk {nr}.", neste=f"imdi tolk ny --tolk {nr}")
    for soknad in soknader:
        raise Bruksfeil(f"Søkeren har en søknad som ikke er avgjort: {soknad}.", neste=f"imdi tolk vis {soknad}")


def krev_grunn(grunn: str | None, hva: str, hjemmel: str, valg: str = "--grunn-fil FIL") -> str:
    """Give the reason, or refuse what must have one."""
    if not grunn:
        raise KanIkkeGodta(f"{hva} skal begrunnes.", hjemmel=hjemmel, neste=f"Oppgi {valg}.")
    return grunn
