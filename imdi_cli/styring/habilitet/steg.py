"""Steps with habilitet: answer, put the question to the superior, decide it for another, ask.

Those that write do so in a step of the noun that asks, since an answer may take its case further. `person` is a
login, or «utvalgsmedlem:ID». `neste` is that noun's command, «imdi sak habilitet S-2026-0001».
"""

from imdi_cli.base.journal import Skritt
from imdi_cli.kjerne.avslag import AnnenPerson, Bruksfeil
from imdi_cli.kjerne.kontekst import Kontekst
from imdi_cli.styring.bruker.steg import oppslag as brukere
from imdi_cli.styring.habilitet import lager, regler
from imdi_cli.styring.habilitet.typer import (
    Habilitet,
    Habilitetssvar,
    Habilitetsunntak,
    Stedfortreder,
    Tilknytning,
    Vurdering,
)


def avgi(k: Kontekst, s: Skritt, gjelder: str, v: Vurdering, neste: str, person: str | None = None) -> None:
    """Record what somebody answers about their own habilitet (§ 8 first paragraph).

    A member of a committee has no login, and the body decides without them: whoever keeps its minutes records it.
    Raises KanIkkeSvareHabil, KanIkkeAvgjoreSelv, AnnenPerson for another's answer.
    """
    hvem = person or k.bruker.login
    selv = not hvem.startswith(regler.MEDLEM)
    if selv and hvem != k.bruker.login:
        raise AnnenPerson(
            f"{hvem} svarer selv om sin habilitet.",
            hjemmel="forvaltningsloven § 8 første ledd",
            neste=f"Er spørsmålet forelagt deg, avgjør det:  {neste} --for {hvem} --svar habil",
        )
    regler.vurder(v, neste, selv=selv)
    _sett(k, s, gjelder, hvem, v)


def forelegg(k: Kontekst, s: Skritt, gjelder: str, v: Vurdering, neste: str, person: str | None = None) -> None:
    """Put the question to the nearest superior, on own initiative or since a party demands it (§ 8)."""
    avgi(k, s, gjelder, v._replace(svar=Habilitetssvar.FORELAGT), neste, person)


def avgjor(k: Kontekst, s: Skritt, gjelder: str, person: str, v: Vurdering, neste: str) -> None:
    """Decide a question that is put to the superior; for a member of a committee the body has decided it.

    Raises AnnenPerson for anyone but the nearest leader, KanIkkeAvgjoreHabilitet when nobody has asked.
    """
    h = til_sak(k, gjelder).get(person)
    regler.krev_forelagt(h, person, neste)
    if not person.startswith(regler.MEDLEM):
        regler.krev_overordnet(k.bruker.login, person, _overordnede(k, person), neste)
    v = v._replace(
        grunnlag=v.grunnlag or (h.grunnlag if h else None), innsigelse=v.innsigelse or bool(h and h.innsigelse)
    )
    regler.vurder(v, f"{neste} --for {person}", selv=False)
    _sett(k, s, gjelder, person, v)


def oppnevn(k: Kontekst, s: Skritt, gjelder: str, person: str, i_stedet_for: str, neste: str) -> None:
    """Let somebody step in for one who is disqualified (§ 9). For a leader.

    Raises KanIkkeOppnevneStedfortreder, Bruksfeil for a login that is none.
    """
    k.krev_rolle("leder")
    kjente = {b.login for b in brukere.liste(k)}
    if person not in kjente:
        raise Bruksfeil(f"Ingen bruker i dag har login «{person}».", neste="Se hvem som finnes:  imdi bruker liste")
    svar_ = {p: h.svar for p, h in til_sak(k, gjelder).items()}
    regler.krev_kan_vare_stedfortreder(person, i_stedet_for, svar_, _ledere(k, person), neste)
    lager.sett_stedfortreder(
        k.base,
        s,
        {
            "gjelder": gjelder,
            "person": person,
            "i_stedet_for": i_stedet_for,
            "oppnevnt_av": k.bruker.login,
            "dato": k.i_dag.isoformat(),
        },
    )


def skriv(
    k: Kontekst,
    s: Skritt,
    gjelder: str,
    person: str,
    hva: Habilitetssvar,
    *,
    avgjort_av: str,
    grunnlag: Tilknytning | None = None,
    innsigelse: bool = False,
    unntak: Habilitetsunntak | None = None,
    vurdering: str | None = None,
) -> int:
    """Store an answer as part of a step; give its number. The caller has tried it against §§ 6 and 8."""
    verdier: dict[str, object] = {
        "gjelder": gjelder,
        "person": person,
        "svar": hva.value,
        "grunnlag": grunnlag.value if grunnlag else None,
        "innsigelse": int(innsigelse),
        "unntak": unntak.value if unntak else None,
        "vurdering": vurdering,
        "avgjort_av": avgjort_av,
        "dato": k.i_dag.isoformat(),
    }
    return lager.sett_inn(k.base, s, verdier)


def alle_svar(k: Kontekst, gjelder: str) -> list[Habilitet]:
    """Give every answer in a case, oldest first."""
    return lager.til_sak(k.base, gjelder)


def til_sak(k: Kontekst, gjelder: str) -> dict[str, Habilitet]:
    """Give the newest answer of each person in a case."""
    return {h.person: h for h in lager.til_sak(k.base, gjelder)}


def svar(k: Kontekst, gjelder: str, person: str) -> Habilitetssvar | None:
    """Give what somebody has answered in a case, or None."""
    h = til_sak(k, gjelder).get(person)
    return h.svar if h else None


def stedfortredere(k: Kontekst, gjelder: str) -> list[Stedfortreder]:
    """List who acts instead of whom in a case."""
    return lager.stedfortredere(k.base, gjelder)


def krev_kan_avgjore(k: Kontekst, gjelder: str, login: str, *, neste: str = "", forelopig: str | None = None) -> None:
    """The one question before a decision: refuse whoever may not make it (§§ 6-8).

    Whoever decides has answered «habil», and no leader of theirs is disqualified in the case. `forelopig` is the
    reason why a provisional decision cannot wait (§ 7): with it, also a disqualified person may make one. `neste`
    is the command of another noun than the case.
    Raises KanIkkeDelta, KanIkkeAvgjoreUnderInhabilLeder.
    """
    neste = neste or f"imdi sak habilitet {gjelder}"
    if forelopig is not None:
        regler.krev_grunn_for_forelopig(forelopig)
        return
    har = til_sak(k, gjelder)
    h = har.get(login)
    regler.krev_deltar(h.svar if h else None, login, gjelder, neste)
    inhabile = [p for p in _ledere(k, login) if p in har and har[p].svar is Habilitetssvar.INHABIL]
    regler.krev_leder_habil(inhabile, login, gjelder, neste)


def _ledere(k: Kontekst, login: str) -> list[str]:
    leder_til = {b.login: b.leder for b in brukere.liste(k, alle=True)}
    hele = k.regelverk.paa(regler.HELE_LINJEN, k.i_dag).ja
    return regler.ledere(login, leder_til, hele_linjen=hele)


def _overordnede(k: Kontekst, person: str) -> dict[str, str]:
    """Give who decides for somebody: the leader they have, else anyone with that role."""
    alle = brukere.liste(k)
    leder = next((b.leder for b in alle if b.login == person), None)
    if leder in {b.login for b in alle}:
        return {b.login: b.navn for b in alle if b.login == leder}
    return {b.login: b.navn for b in alle if "leder" in b.roller and b.login != person}


def _sett(k: Kontekst, s: Skritt, gjelder: str, person: str, v: Vurdering) -> None:
    skriv(
        k,
        s,
        gjelder,
        person,
        v.svar,
        avgjort_av=k.bruker.login,
        grunnlag=v.grunnlag,
        innsigelse=v.innsigelse,
        unntak=v.unntak,
        vurdering=v.vurdering,
    )
