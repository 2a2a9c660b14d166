"""Steps with the journal: read and check. Neither writes in it."""

from datetime import date, datetime, time
from pathlib import Path

from imdi_cli.base.kontroll import kontroller_kjede
from imdi_cli.base.kopi import kontrollert
from imdi_cli.base.motor import Motor
from imdi_cli.kjerne.avslag import Bruksfeil
from imdi_cli.kjerne.kontekst import Kontekst, som_utc
from imdi_cli.styring.bruker.steg import oppslag as brukere
from imdi_cli.styring.logg import lager, regler
from imdi_cli.styring.logg.typer import Loggkontroll, Loggrad, Utsnitt

_STORST_TEKST = 100_000


def vis(
    k: Kontekst, *, gjelder: str | None = None, bruker: str | None = None, fra: date | None = None, antall: int
) -> Utsnitt:
    """Give the newest rows. A leader may read all; others what concerns one case."""
    sak = regler.sak(gjelder) if gjelder else None
    ledere = [navn for navn, roller in brukere.kolleger(k.base, k.i_dag.isoformat()) if "leder" in roller]
    regler.krev_innsyn(k.bruker.roller, sak, ledere)
    fra_tid = som_utc(datetime.combine(fra, time()).astimezone()) if fra else None
    rader, alle = lager.siste(k.base, antall, gjelder=sak, bruker=bruker, fra=fra_tid)
    return Utsnitt(tuple(_rad(*rad) for rad in reversed(rader)), alle)


def kontroller(k: Kontekst, mot: str | None = None) -> Loggkontroll:
    """Check every link of the journal; `mot` is a checkpoint, a file that holds one, or a backup."""
    k.krev_rolle("leder")
    assert isinstance(k.base, Motor)
    svar = kontroller_kjede(k.base, _les_mot(mot) if mot else None)
    siste, _ = lager.siste(k.base, 1)
    return Loggkontroll(
        svar.antall, siste[0][1] if siste else "", svar.sjekkpunkt, tuple(svar.feil), tuple(svar.merknader)
    )


def _rad(nr: int, tid: str, bruker: str, navn: str, handling: str, gjelder: str) -> Loggrad:
    return Loggrad(nr, tid, bruker, navn, handling, regler.i_ord(handling), gjelder)


def _les_mot(tekst: str) -> str:
    if sjekkpunkt := regler.finn_sjekkpunkt(tekst):
        return sjekkpunkt
    fil = Path(tekst).expanduser()
    if not fil.is_file():
        raise Bruksfeil(
            f"«{tekst[:60]}» er verken et sjekkpunkt eller en fil.",
            neste="Et sjekkpunkt skrives ut av  imdi logg kontroller  og av  imdi database sikkerhetskopi.",
        )
    with fil.open("rb") as inn:
        start = inn.read(_STORST_TEKST)
    if start.startswith(b"SQLite format 3\0"):
        return kontrollert(fil)
    if sjekkpunkt := regler.finn_sjekkpunkt(start.decode("utf-8", "replace")):
        return sjekkpunkt
    raise Bruksfeil(
        f"Det er ikke noe sjekkpunkt i {fil}.",
        neste="Oppgi en sikkerhetskopi, eller en fil med det som  imdi logg kontroller  skrev.",
    )
