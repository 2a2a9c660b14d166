"""Steps with notices: record how a decision was told, and what came of it; ask.

Any noun may use them: `gjelder` is the decision's own number, and the deadlines stand on the case of the step.
"""

from datetime import date

from imdi_cli.base import arkiv
from imdi_cli.base.journal import Skritt
from imdi_cli.kjerne.kontekst import Kontekst
from imdi_cli.styring.frister import steg as frister
from imdi_cli.styring.frister.typer import Fristrad
from imdi_cli.styring.underretning import lager, regler
from imdi_cli.styring.underretning.typer import Tider, Underretning, Vedtak


def finn(k: Kontekst, gjelder: str) -> Underretning | None:
    """Give the newest notice of a decision, or None when it has not been told."""
    return next(reversed(lager.til(k.base, gjelder)), None)


def mottatt(k: Kontekst, gjelder: str) -> date | None:
    """Give the day a decision as it was last told counts as received, or None while that is not known.

    One letter may be sent in two ways: the first that came counts.
    """
    alle = lager.til(k.base, gjelder)
    dager = [u.mottatt for u in alle if u.mottatt and u.brev == alle[-1].brev]
    return date.fromisoformat(min(dager)) if dager else None


def registrer(
    k: Kontekst,
    s: Skritt,
    gjelder: str,
    vedtak: Vedtak,
    tider: Tider,
    *,
    grunn: str | None = None,
) -> Underretning:
    """Record as part of a step how a decision was told, or more about it.

    A notice of another letter than the newest is a new one: the decision was changed, and is told anew. So is one
    by another channel: the same letter, sent once more; it moves no deadline that runs. From the one row run the
    deadline for complaint, the week until the party is notified once more, and the count of warnings. `grunn` is
    why something recorded is corrected. Raises KanIkkeUnderretteDigitalt, KanIkkeRetteUnderretning.
    """
    alle = lager.til(k.base, gjelder)
    siste = alle[-1] if alle else None
    gammel = siste if siste and siste.brev == vedtak.brev and tider.kanal in (None, siste.kanal) else None
    t = regler.flett(gammel, tider, vedtak, k.i_dag)
    rettet = regler.endret(gammel, t)
    regler.krev_grunn(rettet, grunn, s.gjelder, vedtak.neste)
    uapnet = k.regelverk.paa(regler.UAPNET, t.tilgjengelig or vedtak.besluttet).tekst
    mottak = regler.mottatt(t, uapnet)
    verdier: dict[str, object] = {n: _iso(getattr(t, n)) for n in regler.NAVN} | {
        "kanal": t.kanal and t.kanal.value,
        "reservert": None if t.reservert is None else int(t.reservert),
        "brev": vedtak.brev,
        "mottatt": mottak.dag.isoformat() if mottak else None,
        "mottatt_fordi": mottak.fordi.value if mottak else None,
    }
    if rettet and gammel:
        for_ = regler.som_tider(gammel)
        rader = [
            (f"underretning {regler.NAVN.get(n, n)}", _tekst(getattr(for_, n)), _tekst(getattr(t, n))) for n in rettet
        ]
        arkiv.rett(k, s, [*rader, ("underretning, hvorfor den er rettet", None, grunn)])
    nr = gammel.nr if gammel else siste.nr + 1 if siste else 1
    lager.skriv(s, gjelder, nr, verdier, sist=gammel.sist if gammel else None)
    samme = [u for u in alle if u.brev == vedtak.brev]
    _still_klagefrist(k, s, vedtak, _frem([u for u in samme if u.nr != nr], t), _frem(samme, None))
    _still_nytt_varsel(k, s, vedtak, t)
    return lager.til(k.base, gjelder)[-1]


def _still_klagefrist(k: Kontekst, s: Skritt, v: Vedtak, fra: date | None, forrige: date | None) -> None:
    """Start the deadline for complaint when its conditions are met; when the day was corrected, anew."""
    if not v.kan_paaklages or fra == forrige:
        return
    for rad in _apne(k, s, regler.KLAGE, _klage(v)):
        frister.lukk(k, s, rad, holdt=False, grunn="dagen underretningen kom fram er rettet")
    assert fra is not None  # what has come does not become unknown
    ansvarlig = v.ansvarlig if v.etterpaa else None
    frister.start(k, s, regler.KLAGE, fra, hva=_klage(v), ansvarlig=ansvarlig, neste=v.etterpaa or v.neste)


def _still_nytt_varsel(k: Kontekst, s: Skritt, v: Vedtak, t: Tider) -> None:
    hva = f"varsle {v.part} en gang til om {v.hva}"
    apne = _apne(k, s, regler.NYTT_VARSEL, hva)
    fra = regler.venter_nytt_varsel(t)
    for rad in apne:
        if fra is None:
            holdt = t.varslet_igjen is not None
            frister.lukk(k, s, rad, holdt=holdt, dag=t.varslet_igjen, grunn=None if holdt else "parten har åpnet det")
        elif fra.isoformat() != rad.start:
            frister.lukk(k, s, rad, holdt=False, grunn="tidene er rettet")
    if fra is not None and fra.isoformat() not in {rad.start for rad in apne}:
        frister.start(k, s, regler.NYTT_VARSEL, fra, hva=hva, ansvarlig=v.ansvarlig, neste=v.neste)


def _frem(andre: list[Underretning], t: Tider | None) -> date | None:
    """Give the first day a letter had come, by any of its notices."""
    tider = [*map(regler.som_tider, andre), *([t] if t else [])]
    return min(filter(None, map(regler.kommet_frem, tider)), default=None)


def _klage(v: Vedtak) -> str:
    return f"klage på {v.hva}"


def _apne(k: Kontekst, s: Skritt, regel: str, hva: str) -> list[Fristrad]:
    alle = frister.til_sak(k, s.gjelder)
    return [r for r in alle if r.regel == regel and r.hva == hva and r.lukket is None]


def _iso(dag: date | None) -> str | None:
    return dag.isoformat() if dag else None


def _tekst(verdi: object) -> str | None:
    return None if verdi is None else str(verdi)
