"""Steps with the published figures: reading a file in, and asking for what was read."""

from datetime import date
from hashlib import file_digest
from pathlib import Path

from imdi_cli.base.innlesing import innlest
from imdi_cli.base.journal import skritt
from imdi_cli.base.nummer import neste_id
from imdi_cli.bosetting.grunnlag import lager, regler
from imdi_cli.bosetting.grunnlag.typer import KOLONNER, Form, Innlesing, Lest, Rapport, Steder, Tall
from imdi_cli.filer.les.csv import krev_kolonner, les_tabell
from imdi_cli.kjerne.avslag import Feil
from imdi_cli.kjerne.dato import kort_dato
from imdi_cli.kjerne.kontekst import Base, Kontekst
from imdi_cli.kodeverk import SAERKODER, kommuner

ROLLER = ("statistiker",)


def importer(k: Kontekst, sti: Path) -> Rapport:
    """Read in a file that IMDi has published, all of it or nothing; both forms are known by their header.

    Raises Feil that says where and what to do for whatever is wrong with it, and for a file that has been
    read in before.
    """
    k.krev_rolle(*ROLLER)
    form = Form.KRYSS if _er_kryss(sti) else Form.LANG
    lest, sha256 = _les(sti, form, k.i_dag.year + 1)
    with k.base.atomisk():
        if tidligere := lager.med_sha256(k.base, sha256):
            raise Feil(
                f"Filen er lest inn før: {_dag(tidligere)}, som {tidligere.filnavn}.",
                neste="Lag statistikken:  imdi statistikk eksport",
            )
        ny = Innlesing(neste_id(k.base, "innlesing"), form, sti.name, sha256, _antall(lest), k.i_dag.isoformat())
        with skritt(k, "bosetting.importert", f"innlesing:{ny.nr}") as s:
            innlest(k, s, nr=ny.nr, slag=form.value, filnavn=ny.filnavn, sha256=sha256, rader=ny.rader)
            s.last(lager.TALL, {"innlesing": ny.nr}, KOLONNER, lest.rader)
    return Rapport(ny, lest)


def innlesinger(base: Base) -> dict[int, Innlesing]:
    """Give every import by its number, oldest first."""
    return {innlesing.nr: innlesing for innlesing in lager.alle(base)}


def kilder(base: Base) -> dict[int, tuple[int, ...]]:
    """Give for every year with figures the imports that have it, the newest last; years in order."""
    ut: dict[int, tuple[int, ...]] = {}
    for aar, nr in lager.aar_med_tall(base):
        ut[aar] = (*ut.get(aar, ()), nr)
    return dict(sorted(ut.items()))


def personer(base: Base, kilder: dict[int, int]) -> dict[int, dict[str, dict[str, Tall]]]:
    """Fetch figures in persons, each year from its import: year → kommune → series → figure."""
    ut: dict[int, dict[str, dict[str, Tall]]] = {}
    for innlesing in set(kilder.values()):
        aarene = [aar for aar, nr in kilder.items() if nr == innlesing]
        tall = lager.personer(base, innlesing, min(aarene), max(aarene))
        ut |= {aar: tall[aar] for aar in aarene}
    return {aar: ut[aar] for aar in kilder}


def _les(sti: Path, form: Form, siste_aar: int) -> tuple[Lest, str]:
    """Read the file and its digest. Raises Feil as `importer`."""
    with les_tabell(sti, hodelinjer=regler.HODELINJER_KRYSS if form is Form.KRYSS else 1) as tabell:
        if form is Form.KRYSS:
            krev_kolonner(tabell, regler.KRYSS)
            lest = regler.les_kryss(tabell.navn, tabell, tabell.kolonner, _steder(), siste_aar)
        else:
            plass = krev_kolonner(tabell, regler.LANG)
            lest = regler.les_lang(tabell.navn, tabell, [plass[n] for n in regler.LANG], _steder(), siste_aar)
    with sti.open("rb") as fil:
        return lest, file_digest(fil, "sha256").hexdigest()


def _antall(lest: Lest) -> int:
    return sum(n for _, _, slag in lest.antall for n in slag.values())


def _er_kryss(sti: Path) -> bool:
    """Look at the first bytes; whatever is wrong with the file is said by the reader."""
    if not sti.is_file():
        return False
    with sti.open("rb") as fil:
        return regler.KRYSS[0].lower().encode() in fil.read(32).replace(b"\0", b"").lower()


def _steder() -> Steder:
    register = kommuner()
    return Steder(register.i_aar, register.kjent, SAERKODER)


def _dag(innlesing: Innlesing) -> str:
    return kort_dato(date.fromisoformat(innlesing.dato))
