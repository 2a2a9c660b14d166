"""Who an applicant may be in the register already: a name raises the question, and a caseworker answers it."""

from collections.abc import Sequence

from imdi_cli.base import arkiv
from imdi_cli.kjerne.avslag import Bruksfeil
from imdi_cli.kjerne.kontekst import Kontekst
from imdi_cli.tolk.reaksjon import steg as reaksjon
from imdi_cli.tolk.register.regler import sokeform
from imdi_cli.tolk.register.regler import soknad as regler
from imdi_cli.tolk.register.steg import felles
from imdi_cli.tolk.register.steg.oppslag import finn_navn
from imdi_cli.tolk.register.typer import Oppforing, Tolk
from imdi_cli.tolk.register.typer.soknad import Soknad

ANNEN = "ikke_tolk"
_UTESTENGT = "oppforing.utestengt-far-avslag"


def like(k: Kontekst, soknad: Soknad) -> list[tuple[Tolk, str]]:
    """Find who may be the applicant, and what they share: the name, and no birth date that says otherwise.

    None when it is known who the applicant is; those a caseworker has said are somebody else, are left out.
    """
    if soknad.tolkenummer is not None:
        return []
    navn = sokeform(soknad.navn)
    andre = {til for felt, _, til, *_ in arkiv.rettelser_til(k.base, soknad.nr) if felt == ANNEN}
    ut = []
    for t in finn_navn(k, soknad.navn):
        samme = soknad.fodselsdato is not None and t.fodselsdato == soknad.fodselsdato
        if (
            sokeform(t.navn) == navn
            and str(t.tolkenummer) not in andre
            and (samme or None in (soknad.fodselsdato, t.fodselsdato))
        ):
            ut.append((t, "samme navn og fødselsdato" if samme else "samme navn"))
    return ut


def merknader(k: Kontekst, soknad: Soknad) -> list[str]:
    """Say who in the register may be the same person, and how to answer."""
    return [
        f"Tolk {t.tolkenummer} har {hva}. Er det samme person?  imdi tolk endre {soknad.nr} --tolk {t.tolkenummer}  "
        f"Er det en annen?  imdi tolk endre {soknad.nr} --ikke-tolk {t.tolkenummer}"
        for t, hva in like(k, soknad)
    ]


def utestengte(k: Kontekst, soknad: Soknad, sprak: Sequence[Oppforing]) -> list[regler.Navnebror]:
    """Find those of them who are barred in a language asked for: nobody is entered until it is said who it is."""
    if not k.regelverk.paa(_UTESTENGT, k.i_dag).ja:
        return []
    ut = []
    for t, hva in like(k, soknad):
        sperrer = [reaksjon.sperret(k, t.tolkenummer, o.sprak, k.i_dag) for o in sprak]
        utestengt = [s.register for s in sperrer if s and s.register]
        ut += [regler.Navnebror(t.tolkenummer, hva, r) for r in utestengt[:1]]
    return ut


def svar(
    k: Kontekst, soknad: Soknad, tolk: int | None, ikke_tolk: int | None
) -> tuple[dict[str, int], list[tuple[str, str | None, str | None]]]:
    """Give the columns and the corrections that say who the applicant is, or is not.

    Raises Bruksfeil for a number nobody has, and when it is said already.
    """
    for nr in (tolk, ikke_tolk):
        if nr is not None:
            felles.krev_tolk(k, nr)
    if tolk is not None and soknad.tolkenummer is not None:
        raise Bruksfeil(
            f"{soknad.nr} er søknaden til tolk {soknad.tolkenummer}.", neste=f"imdi tolk vis {soknad.tolkenummer}"
        )
    rettelser: list[tuple[str, str | None, str | None]] = [
        (felt, None, str(nr)) for felt, nr in (("tolkenummer", tolk), (ANNEN, ikke_tolk)) if nr is not None
    ]
    return ({} if tolk is None else {"tolkenummer": tolk}), rettelser
