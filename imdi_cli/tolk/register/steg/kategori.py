"""The category of each language, worked out anew whenever what it rests on changes. Nobody types it in."""

from collections.abc import Iterable
from datetime import date

from imdi_cli.base.journal import Skritt
from imdi_cli.kjerne.kontekst import Kontekst
from imdi_cli.tolk.reaksjon import regler as reaksjonsregler
from imdi_cli.tolk.reaksjon import steg as reaksjon
from imdi_cli.tolk.register import lager, regler
from imdi_cli.tolk.register.typer import (
    Kategori,
    Kategoriendring,
    Kvalifikasjon,
    Kvalifikasjonsrad,
    Oppforing,
    Tolketype,
)

# The settings for what § 11 does not say (regelverk).
_ELDRE = {
    Tolketype.TEGNSPRAK: "oppforing.tegnsprak.eldre-utdanning",
    Tolketype.DOVBLINDE: "oppforing.tegnsprak.eldre-utdanning",
    Tolketype.SKRIVETOLKING: "oppforing.skrivetolk",
}
_BACHELOR = "oppforing.tegnsprak.bachelor"


def praksis(k: Kontekst, dato: date) -> regler.Praksis:
    """Give IMDi's practice for the signed kinds on a day."""
    eldre = {slag: Kategori(k.regelverk.paa(regel, dato).tekst) for slag, regel in _ELDRE.items()}
    return regler.Praksis(eldre, k.regelverk.paa(_BACHELOR, dato).ja)


def hviler_paa(rader: Iterable[Kvalifikasjonsrad]) -> list[str]:
    """Name the settings that the category of these qualifications rests on beside § 11; a letter says so."""
    ut = set()
    for r in rader:
        if r.kvalifikasjon is Kvalifikasjon.TEGN_BACHELOR:
            ut.add(_BACHELOR)
        elif r.kvalifikasjon in (Kvalifikasjon.TEGN_ELDRE, Kvalifikasjon.SKRIVETOLK):
            ut.add(_ELDRE[r.tolketype])
    return sorted(ut)


def regn_om(k: Kontekst, s: Skritt, tolkenummer: int) -> list[Kategoriendring]:
    """Work out the category and the title in every language of an interpreter, as part of a step.

    To be called by whatever changes what they rest on (qualification, bevilling, reaction), in the same
    transaction. Gives the categories that became others.
    """
    rader = lager.kvalifikasjoner(k.base, tolkenummer)
    reaksjoner = reaksjon.til_tolk(k, tolkenummer)
    gjelder = praksis(k, k.i_dag)
    endringer = []
    for sprak, slag, kategori, antatt, autorisert, sist in lager.sprakrader(k.base, tolkenummer):
        oppforing = Oppforing(sprak, Tolketype(slag))
        har = regler.teller(rader, oppforing, reaksjonsregler.sperret(reaksjoner, sprak, k.i_dag))
        svar = regler.kategori(oppforing.tolketype, har, gjelder, regler.utenlandsk(rader, oppforing))
        tittel = Kvalifikasjon.STATSAUTORISASJON in har
        if (svar.kategori, svar.antatt, tittel) == (kategori, antatt, autorisert):
            continue
        s.endre(
            lager.SPRAK,
            {"tolkenummer": tolkenummer, "sprak": sprak, "tolketype": slag},
            {
                "kategori": svar.kategori.value if svar.kategori else None,
                "kategori_antatt": int(svar.antatt),
                "statsautorisert": int(tittel),
            },
            sist=sist,
        )
        if svar.kategori != kategori:
            fra = Kategori(kategori) if kategori else None
            endringer.append(Kategoriendring(tolkenummer, *oppforing, fra, svar.kategori))
    return endringer
