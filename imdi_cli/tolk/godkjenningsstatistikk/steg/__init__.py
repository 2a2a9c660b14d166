"""Steps of the annual figures of recognition: counting, and noting who took a working copy."""

from datetime import date
from hashlib import sha256

from imdi_cli.base.journal import noter
from imdi_cli.filer.skriv.datafil import Datafil, Datakolonne, datafil_bytes
from imdi_cli.kjerne.dokument import Filformat
from imdi_cli.kjerne.kontekst import Kontekst, lokal_tid
from imdi_cli.kodeverk import stater
from imdi_cli.tolk.godkjenningsstatistikk import lager, regler
from imdi_cli.tolk.godkjenningsstatistikk.typer import Fakta, Land, Statistikk, Vedtaksrad
from imdi_cli.tolk.statistikk.regler import krev_internt
from imdi_cli.tolk.statistikk.typer import MERKE
from imdi_cli.tolk.varselstatistikk.regler import telling

ROLLER = ("saksbehandler", "beslutter", "statistiker", "leder")
_EU = ("eøs", "sveits")


def lag(k: Kontekst, *, internt: bool, aar: int | None = None) -> Statistikk:
    """Count a year; this year when none is given. That it was counted, and by whom, is logged.

    Refuses the public form until there is a protection (`internt` is the working copy, which hides nothing).
    """
    k.krev_rolle(*ROLLER)
    krev_internt(internt, "imdi godkjenning statistikk")
    aar = k.i_dag.year if aar is None else aar
    telling.krev_aar(aar, k.i_dag)
    f = Fakta(
        tuple(lager.saker(k.base)),
        tuple(lager.klager(k.base)),
        tuple(lager.frister(k.base)),
        tuple(lokal_tid(tid).date().isoformat() for tid in lager.oppfort(k.base, regler.OPPFORT)),
        tuple(lager.veiledet(k.base)),
    )
    s = regler.tell(f, aar, k.i_dag, _land)
    noter(k, "godkjenning.statistikk.vist", f"godkjenningsstatistikk:{aar}", internt=True)
    return s


def arbeidskopi(s: Statistikk, format_: Filformat) -> bytes:
    """Make the file of the working copy: one row for each decision, and in JSON all that is counted too."""
    return datafil_bytes(
        Datafil(
            tittel=f"{MERKE}: godkjenning av yrkeskvalifikasjoner i {s.aar}",
            emne="Godkjenning av yrkeskvalifikasjoner",
            fane="Vedtak",
            om=(
                f"{MERKE}. Dette er en arbeidskopi: små tall er ikke skjult, og kan gjelde én person.",
                f"Én rad for hvert vedtak i {s.aar}, til og med {s.til}.",
            ),
            kolonner=[Datakolonne(felt, felt.replace("_", " ").capitalize()) for felt in Vedtaksrad._fields],
            rader=s.rader,
            dato=date.fromisoformat(s.til),
            hode={"merke": MERKE, "aar": s.aar, "til": s.til, "eu": [r._asdict() for r in s.eu]},
            radnavn="vedtak",
        ),
        format_,
    )


def noter_kopi(k: Kontekst, s: Statistikk, data: bytes) -> None:
    """Write in the journal that a working copy was made, with its digest."""
    gjelder = f"godkjenningsstatistikk:{s.aar}"
    noter(k, "godkjenning.statistikk.laget", gjelder, internt=True, sha256=sha256(data).hexdigest())


def _land(kode: str, dag: str) -> Land:
    register = stater()
    return Land(kode, register.kode(kode).navn, register.gruppe(kode, dag) in _EU)
