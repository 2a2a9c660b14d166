"""What is checked of an application when it comes, is corrected, moved, withdrawn and sent on."""

from collections.abc import Iterable, Mapping
from datetime import date

from imdi_cli.kjerne.avslag import AnnenPerson, Avslag, Bruksfeil
from imdi_cli.kjerne.dato import kort_dato
from imdi_cli.styring.bruker.typer.rader import Brukerrad
from imdi_cli.tolk.godkjenning.typer.koder import Fullmakt, Kanal, Kvalifikasjonstype, Spor
from imdi_cli.tolk.godkjenning.typer.nytt import NyKvalifikasjon
from imdi_cli.tolk.godkjenning.typer.rader import Godkjenning, Innhold, Sporsvar

# Field → (what the applicant did that day, what to do about it).
_DAGER = {
    "mottatt": ("sendte søknaden", "Rett --mottatt."),
    "ervervet": ("ervervet kvalifikasjonen", "Rett --ervervet."),
    "godkjent_dato": ("fikk den godkjent", "Rett --godkjent-dato."),
    "kontaktpunkt": ("sendte søknaden til kontaktpunktet", "Rett --kontaktpunkt."),
    "fodselsdato": ("ble født", "Rett --fødselsdato."),
}


class KanIkkeRegistrereMidlertidig(Avslag):
    """Temporary services need no recognition: there is no case to register (act § 4)."""


class KanIkkeUtenGrunn(Avslag):
    """The step must have a reason, and has none."""


class KanIkkeHandleForAndre(Avslag):
    """Whoever acts for the applicant has no power of attorney that is shown (forvaltningsloven § 12)."""


class KanIkkeTaSoknad(Avslag):
    """It is theirs already."""


def krev_etablering(svar: Sporsvar) -> None:
    """Refuse to make a case of temporary services (yrkeskvalifikasjonsloven § 4)."""
    if svar.spor is Spor.MIDLERTIDIG:
        raise KanIkkeRegistrereMidlertidig(
            f"Dette er ingen sak om godkjenning: {svar.fordi}. Søkeren skal ha veiledning.",
            hjemmel=svar.hjemmel,
            neste="imdi godkjenning ny --tjeneste midlertidig --etableringsstat STAT",
        )


def krev_dager(d: Mapping[str, date | None], i_dag: date) -> None:
    """Stop days that are in the future or out of order, by the names of the fields. Raises Bruksfeil."""
    for felt, (hva, valg) in _DAGER.items():
        dag = d.get(felt)
        if dag is not None and dag > i_dag:
            raise Bruksfeil(f"Dagen søkeren {hva}, kan ikke være {kort_dato(dag)}: det er fram i tid.", neste=valg)
    for forst, sa in (
        ("fodselsdato", "ervervet"),
        ("ervervet", "godkjent_dato"),
        ("ervervet", "mottatt"),
        ("kontaktpunkt", "mottatt"),
    ):
        a, b = d.get(forst), d.get(sa)
        if a is not None and b is not None and a > b:
            raise Bruksfeil(
                f"Datoene kan ikke stemme: søkeren {_DAGER[forst][0]} {kort_dato(a)}, og {_DAGER[sa][0]} "
                f"{kort_dato(b)}.",
                neste=f"{_DAGER[forst][1]} {_DAGER[sa][1]}",
            )


def krev_fullmakt(fullmektig: str | None, fullmakt: Fullmakt | None) -> None:
    """Refuse a representative without a power of attorney, which only an advokat need not show (§ 12).

    Raises KanIkkeHandleForAndre, or Bruksfeil for a power of attorney without a representative.
    """
    if fullmektig and fullmakt is None:
        raise KanIkkeHandleForAndre(
            f"{fullmektig} må legge fram skriftlig fullmakt for å handle for søkeren. Det gjelder ikke advokater.",
            hjemmel="forvaltningsloven § 12 tredje ledd",
            neste="Registrer søknaden uten fullmektig til fullmakten er kommet:  imdi godkjenning ny",
        )
    if fullmakt is not None and not fullmektig:
        raise Bruksfeil("Hvem er fullmektig?", neste="Oppgi --fullmektig NAVN, eller ta bort --fullmakt.")


def krev_kanal(kanal: Kanal, kontaktpunkt: date | None) -> None:
    """Stop a day at the contact point for an application that did not come that way. Raises Bruksfeil."""
    if kontaktpunkt is not None and kanal is not Kanal.KONTAKTPUNKT_ALTINN:
        raise Bruksfeil(
            "Søknaden kom ikke gjennom kontaktpunktet, så den har ingen dato der.",
            neste="Rett --kanal, eller ta bort --kontaktpunkt.",
        )


def krev_grunn(grunn: str | None, hva: str, hjemmel: str, neste: str) -> str:
    """Give the reason without blanks around it, or refuse a step that must have one."""
    if not (grunn and grunn.strip()):
        raise KanIkkeUtenGrunn(f"{hva} krever en grunn.", hjemmel=hjemmel, neste=neste)
    return grunn.strip()


def krev_kvalifikasjon(k: NyKvalifikasjon, i_dag: date) -> None:
    """Stop a qualification whose days are in the future or out of order, or whose size has no unit."""
    for dag, valg in ((k.utstedt, "--utstedt"), (k.periode_fra, "--periode-fra")):
        if dag is not None and dag > i_dag:
            raise Bruksfeil(f"Dagen kan ikke være {kort_dato(dag)}: det er fram i tid.", neste=f"Rett {valg}.")
    if k.periode_fra is not None and k.periode_til is not None and k.periode_fra > k.periode_til:
        raise Bruksfeil(
            f"Perioden kan ikke slutte {kort_dato(k.periode_til)}, før den begynte {kort_dato(k.periode_fra)}.",
            neste="Rett --periode-fra eller --periode-til.",
        )
    if (k.omfang is None) != (k.omfang_enhet is None):
        raise Bruksfeil(
            "Omfanget trenger både et tall og en enhet.", neste="Oppgi --omfang TALL og --omfang-enhet TEKST."
        )
    if k.type in (Kvalifikasjonstype.YRKESERFARING, Kvalifikasjonstype.LIVSLANG_LAERING) and k.niva is not None:
        raise Bruksfeil(
            f"{k.type.tekst[0].upper()}{k.type.tekst[1:]} har ikke et nivå for seg.", neste="Ta bort --nivå."
        )


def krev_saksbehandler(brukere: Iterable[Brukerrad], login: str) -> Brukerrad:
    """Give the user an application is to go to, who must be a caseworker today. Raises Bruksfeil."""
    funnet = next((b for b in brukere if b.login == login), None)
    if funnet is None or "saksbehandler" not in funnet.roller:
        raise Bruksfeil(f"«{login}» er ikke saksbehandler i dag.", neste="Se hvem som er det:  imdi bruker liste")
    return funnet


def krev_annen(sak: Godkjenning, login: str) -> None:
    """Refuse to give an application to whoever has it."""
    if sak.saksbehandler == login:
        raise KanIkkeTaSoknad(
            f"{login} har {sak.nr} fra før.",
            hjemmel="forvaltningsloven § 11 a første ledd",
            neste=f"imdi godkjenning vis {sak.nr}",
        )


def krev_egen(s: Innhold, login: str, roller: Iterable[str]) -> None:
    """Stop whoever has not the application from putting it back; a leader may. Raises AnnenPerson."""
    if s.sak.saksbehandler != login and "leder" not in roller:
        raise AnnenPerson(
            f"{s.saksbehandler} har {s.sak.nr}.",
            neste=f"Be {s.saksbehandler} eller en leder legge den tilbake, eller ta den selv:  "
            f"imdi godkjenning overta {s.sak.nr}",
        )


def krev_fram_i_tid(dag: date, i_dag: date, hva: str, valg: str) -> None:
    """Stop a day that is not after today. Raises Bruksfeil."""
    if dag <= i_dag:
        raise Bruksfeil(f"{hva} kan ikke være {kort_dato(dag)}: det må være etter i dag.", neste=f"Rett {valg}.")


def krev_dag(hva: str, dag: date, tidligst: str, i_dag: date, valg: str) -> None:
    """Stop a day before what it answers, or after today. Raises Bruksfeil."""
    if not tidligst <= dag.isoformat() <= i_dag.isoformat():
        raise Bruksfeil(
            f"{hva} kan ikke være {kort_dato(dag)}: det må være fra {kort_dato(date.fromisoformat(tidligst))} til i "
            f"dag, {kort_dato(i_dag)}.",
            neste=f"Rett {valg}.",
        )


def klokkestart(mottatt: str, kontaktpunkt: str | None) -> date:
    """Give the day the clocks start: when the application came, or came to the contact point if that was before.

    The contact point sends it on at once (act § 17), so the earlier day is the strict one. Assumed: no text says it.
    """
    return date.fromisoformat(min(mottatt, kontaktpunkt or mottatt))
