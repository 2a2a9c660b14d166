"""Asking the authority of another state: why, how, and when it may not be done (§ 8-1, act § 19, annex 2)."""

from datetime import date

from imdi_cli.kjerne.avslag import Avslag, Bruksfeil
from imdi_cli.kjerne.dato import kort_dato
from imdi_cli.tolk.godkjenning.regler import spor
from imdi_cli.tolk.godkjenning.typer.koder import ImiGrunn, Kontaktvei, Regelsett
from imdi_cli.tolk.godkjenning.typer.nytt import ImiSvar, NyImi
from imdi_cli.tolk.godkjenning.typer.rader import Forelegging, Imirad, Innhold, Stat

_YF = "yrkeskvalifikasjonsforskriften"


class KanIkkeSporreMyndighet(Avslag):
    """The authority may not be asked: protection, no ground, or no doubt that is reasoned."""


class KanIkkeRegistrereImiSvar(Avslag):
    """The question is answered already, or the answer says nothing."""


class KanIkkeForelegge(Avslag):
    """There is nothing to lay before the applicant, or they have been heard on it."""


def vei(stat: Stat, borgere: list[Stat]) -> Kontaktvei:
    """Say how an authority is asked: by IMI, or by letter where IMI does not reach (Switzerland, UK, others)."""
    return Kontaktvei.IMI if spor.i_imi(stat, borgere) else Kontaktvei.BREV


def hjemstater(s: Innhold) -> set[str]:
    """Give the states whose authorities a refugee must be kept from: where they are nationals, and where they
    qualified when that is no EEA state or Switzerland."""
    fra = {s.sak.utdanningsstat, *(k.stat for k in s.kvalifikasjoner)}
    trygge = (spor.EOS, spor.SVEITS, spor.UK)
    return {*s.statsborgerskap, *(kode for kode in fra if s.stater[kode].gruppe not in trygge)}


def beskyttelse_stenger(s: Innhold) -> tuple[str, str] | None:
    """Say that the home state may not be asked about one granted protection; None where it does not apply."""
    hjem = hjemstater(s)
    if not s.er_flyktning or s.sak.utdanningsstat not in hjem:
        return None
    navn = ", ".join(sorted(s.stater[k].navn for k in hjem))
    return (
        f"søkeren er innvilget beskyttelse i Norge. Verken IMDi eller søkeren skal ta kontakt med myndighetene i "
        f"{navn}; det som er lagt fram, må vurderes som det er.",
        f"imdi godkjenning vis {s.sak.nr}",
    )


def krev_kan_sporres(x: NyImi, stat: Stat, s: Innhold, i_dag: date) -> None:
    """Refuse a question that may not be put: to a refugee's home state, or without the reasons the law wants.

    Raises KanIkkeSporreMyndighet, or Bruksfeil when it does not say whom or what.
    """
    nr = s.sak.nr
    if s.er_flyktning and stat.kode in hjemstater(s):
        raise KanIkkeSporreMyndighet(
            f"Søkeren er innvilget beskyttelse i Norge. IMDi skal ikke ta kontakt med myndighetene i {stat.navn}: "
            "det kan komme i konflikt med behovet for beskyttelse.",
            hjemmel=f"{_YF} § 8-1 siste ledd",
            neste=f"Vurder det som er lagt fram:  imdi godkjenning vis {nr}",
        )
    if stat.kode == spor.NORGE:
        raise Bruksfeil("Spørsmålet skal gå til en annen stat enn Norge.", neste="Rett --stat.")
    for valg, hva, tekst in (
        ("--myndighet TEKST", "Hvem skal spørres?", x.myndighet),
        ("--spørsmål-fil FIL", "Hva skal vi spørre om?", x.sporsmal),
    ):
        if not tekst.strip():
            raise Bruksfeil(hva, neste=f"Oppgi {valg}.")
    if x.grunn.krever_tvil and not (x.tvil or "").strip():
        raise KanIkkeSporreMyndighet(
            f"Å spørre {x.grunn.tekst}, krever begrunnet tvil, og tvilen må skrives ned.",
            hjemmel=x.grunn.hjemmel,
            neste=f"imdi godkjenning imi {nr} --stat '{stat.navn}' --grunn {x.grunn.value} --tvil-fil FIL",
        )
    if x.grunn is ImiGrunn.UTDANNINGSINNHOLD and not (x.kunne_ikke or "").strip():
        raise KanIkkeSporreMyndighet(
            "IMDi spør om innholdet i utdanningen når søkeren ikke kan legge det fram selv. Skriv hvorfor søkeren "
            "ikke kan det.",
            hjemmel=x.grunn.hjemmel,
            neste=f"imdi godkjenning imi {nr} --stat '{stat.navn}' --grunn {x.grunn.value} --kunne-ikke-fil FIL",
        )
    if x.frist is not None and x.frist <= i_dag:
        raise Bruksfeil(
            f"Svaret kan ikke ventes {kort_dato(x.frist)}: det må være etter i dag.", neste="Rett --frist."
        )


def imi_stengt(s: Innhold) -> tuple[str, str] | None:
    """Say why nobody can be asked in IMI in this case, and what can be done; None when IMI is open."""
    brev = f"imdi godkjenning imi {s.sak.nr} --stat STAT --grunn KODE"
    if stengt := beskyttelse_stenger(s):
        return stengt
    if s.sak.regelsett is Regelsett.TREDJELAND:
        return "myndigheter utenfor EØS er ikke i IMI. Søkeren kan pålegges å dokumentere, eller vi kan skrive.", brev
    if s.sak.regelsett is Regelsett.UK:
        return "Storbritannia er ikke i IMI. Vi kan skrive til myndigheten der.", brev
    borgere = [s.stater[k] for k in s.statsborgerskap]
    fra = s.stater[s.sak.utdanningsstat]
    if not spor.i_imi(fra, borgere):
        return (
            "Sveits er ikke i IMI, og plikten gjelder ikke sveitsiske borgere. Vi kan skrive til myndigheten.",
            brev,
        )
    return None


def finn(s: Innhold, nr: int) -> Imirad:
    """Give one question of a case. Raises Bruksfeil when there is none with that number."""
    funnet = next((x for x in s.imi if x.nr == nr), None)
    if funnet is None:
        raise Bruksfeil(f"{s.sak.nr} har ikke noe spørsmål {nr}.", neste=f"imdi godkjenning vis {s.sak.nr}")
    return funnet


def krev_apent(x: Imirad, nr: str) -> None:
    """Refuse an answer to a question that is answered or dropped."""
    if not x.apen:
        raise KanIkkeRegistrereImiSvar(
            f"Spørsmål {x.nr} er {'besvart' if x.svart else 'frafalt'}.",
            hjemmel="arkivforskrifta § 11: det som er ført, overskrives ikke",
            neste=f"Spør på nytt:  imdi godkjenning imi {nr} --stat STAT --grunn {x.grunn.value}",
        )


def krev_svar(x: Imirad, svar: ImiSvar, i_dag: date, nr: str) -> None:
    """Refuse an answer with nothing in it; IMI deletes its own, so what it said must be kept here (act § 19).

    Raises KanIkkeRegistrereImiSvar, or Bruksfeil for a day that cannot be.
    """
    if not x.sendt <= svar.dag.isoformat() <= i_dag.isoformat():
        raise Bruksfeil(
            f"Svaret kan ikke ha kommet {kort_dato(svar.dag)}: spørsmålet ble sendt "
            f"{kort_dato(date.fromisoformat(x.sendt))}, og i dag er {kort_dato(i_dag)}.",
            neste="Rett --dato.",
        )
    if not svar.tekst.strip():
        raise KanIkkeRegistrereImiSvar(
            "Hva svarte myndigheten? IMI sletter svaret etter en tid, så det må ligge i saken her.",
            hjemmel="yrkeskvalifikasjonsloven § 19 og arkivlova § 6",
            neste=f"imdi godkjenning imi {nr} --svar {x.nr} --svar-fil FIL",
        )


def uhort(s: Innhold) -> list[Imirad]:
    """List the answers that speak against the applicant, who has not been heard on them (§ 17 second paragraph)."""
    lagt = {f.imi for f in s.foreleggelser}
    return [x for x in s.imi if x.ufordelaktig and x.nr not in lagt]


def krev_kan_forelegges(x: Imirad | None, fakta: str | None, s: Innhold) -> str:
    """Give the facts that are laid before the applicant, or refuse when there are none."""
    nr = s.sak.nr
    if x is not None and x.svar is None:
        raise KanIkkeForelegge(
            f"Spørsmål {x.nr} er ikke besvart, så det er ikke noe å legge fram.",
            hjemmel="forvaltningsloven § 17 andre ledd",
            neste=f"imdi godkjenning imi {nr} --svar {x.nr} --dato DATO --svar-fil FIL",
        )
    if x is not None and any(f.imi == x.nr for f in s.foreleggelser):
        raise KanIkkeForelegge(
            f"Svaret på spørsmål {x.nr} er lagt fram for søkeren.",
            hjemmel="forvaltningsloven § 17 andre ledd",
            neste=f"imdi godkjenning vis {nr}",
        )
    tekst = (fakta or "").strip() or (x.svar or "" if x is not None else "")
    if not tekst:
        raise KanIkkeForelegge(
            "Søkeren må få vite hvilke opplysninger det gjelder.",
            hjemmel="forvaltningsloven § 17 andre ledd",
            neste=f"imdi godkjenning forelegg {nr} --fakta-fil FIL --frist DATO",
        )
    return tekst


def finn_forelegging(s: Innhold, nr: int | None) -> Forelegging:
    """Give what was laid before the applicant and is not answered: the one with the number, or the newest.

    Raises KanIkkeForelegge when there is none.
    """
    ubesvarte = [f for f in s.foreleggelser if f.uttalt is None and nr in (None, f.nr)]
    if not ubesvarte:
        raise KanIkkeForelegge(
            "Søkeren er ikke bedt om å uttale seg, eller har svart.",
            hjemmel="forvaltningsloven § 17 andre ledd",
            neste=f"imdi godkjenning forelegg {s.sak.nr} --fakta-fil FIL --frist DATO",
        )
    return ubesvarte[-1]
