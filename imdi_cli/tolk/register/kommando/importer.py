"""`imdi tolk importer`."""

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

import click

from imdi_cli.flate.kommando import Okt, kommando
from imdi_cli.flate.skjerm import i_skallet
from imdi_cli.flate.sporr import Dialog
from imdi_cli.kjerne.avslag import Bruksfeil
from imdi_cli.kjerne.kode import les_kode
from imdi_cli.tolk.register import steg
from imdi_cli.tolk.register.kommando.felles import spraknavn
from imdi_cli.tolk.register.typer.innlesing import Gammel, Importrapport

if TYPE_CHECKING:
    from imdi_cli.tolk.register.steg.innlesing import Fil, Plan

VIS = 10
_VALG = "--gammel-kategori"


@kommando(
    eksempler=[
        "imdi tolk importer tolker.xlsx",
        "imdi tolk importer tolker.csv --bare-rapport --rapport rapport.xlsx",
        "imdi tolk importer tolker.csv --ja --uten-avviste --gammel-kategori ignorer",
    ]
)
@click.argument("fil", metavar="FIL", type=click.Path(path_type=Path))
@click.option("--ja", is_flag=True, help="Les inn uten å spørre.")
@click.option("--bare-rapport", is_flag=True, help="Vis hva som ville skjedd, og les ikke inn.")
@click.option("--rapport", metavar="FIL", help="Skriv hele rapporten, rad for rad (.csv, .xlsx eller .json).")
@click.option("--overskriv", is_flag=True, help="Erstatt rapportfilen om den finnes.")
@click.option(
    "--uten-avviste", is_flag=True, help="Les inn resten når rader er avvist. En tolk tas inn hel, eller ikke."
)
@click.option(
    _VALG,
    "gammel",
    metavar="KODE",
    help="Hva som gjøres med kategori 1–5 fra før 2020: ignorer eller avvis.",
)
def importer(
    okt: Okt,
    fil: Path,
    ja: bool,
    bare_rapport: bool,
    rapport: str | None,
    overskriv: bool,
    uten_avviste: bool,
    gammel: str | None,
) -> None:
    """Les inn tolker fra en CSV-fil eller en Excel-arbeidsbok.

    Filen har én rad for hver tolk, hvert språk og hver kvalifikasjon. Kategorien regnes ut. Du får se hva som er
    nytt, endret, tvilsomt og avvist før noe lagres. Er en rad avvist, blir ingenting lest inn uten --uten-avviste.
    Tolker som ikke står i filen, blir stående som de var.
    """
    from imdi_cli.tolk.register.steg import innlesing, rapportfil  # the journal and the file readers: not for a list

    if rapport and Path(rapport).suffix.lower() not in rapportfil.SLAG:
        raise Bruksfeil(
            f"«{rapport}» er ikke navnet på en rapport.", neste="La navnet slutte på .csv, .xlsx eller .json."
        )
    valgt = Gammel(les_kode(Gammel, gammel, _VALG)) if gammel else None
    dialog = Dialog(okt.flate, uten_dialog=okt.uten_dialog)
    with okt.kontekst(*steg.ROLLER) as k:
        with okt.flate.fremdrift(f"Leser {fil.name}", innlesing.PROSENT) as f:
            lest = innlesing.les(k, fil, f.steg)
        if valgt or not (lest.gamle and dialog.mulig):
            plan = innlesing.forbered(k, lest, dict.fromkeys(lest.gamle, valgt) if valgt else None)
            i_dag = k.i_dag
    if not valgt and lest.gamle:  # ask with the database closed
        valg = _spor_om_gamle(dialog, lest)
        with okt.kontekst(*steg.ROLLER) as k:
            plan, i_dag = innlesing.forbered(k, lest, valg), k.i_dag
    if rapport:
        from imdi_cli.filer.skriv.atomisk import skriv_fil

        data = rapportfil.lag(plan.linjer(), Path(rapport).suffix.lower(), fil.name, i_dag)
        rapport = str(skriv_fil(rapport, data, overskriv=overskriv))
    if not okt.flate.json:
        _vis(okt, plan, rapport)
    lagres = False
    if not bare_rapport:
        lagres, uten_avviste = _svar(okt, dialog, plan, ja, uten_avviste, rapport)
    if lagres:
        with okt.kontekst(*steg.ROLLER) as k, okt.flate.fremdrift(f"Lagrer {_tolker(len(plan.lest.personer))}"):
            innlesing.lagre(k, plan, uten_avviste=uten_avviste)
    sagt = f"{plan.rapport.filnavn} er lest inn." if lagres else "Ingenting er lest inn."
    okt.flate.resultat(_som_json(plan, rapport, lagret=lagres), ["", sagt])
    okt.flate.neste("imdi tolk liste" if lagres else f"imdi tolk importer {i_skallet(fil)}")


def _svar(
    okt: Okt, dialog: Dialog, plan: "Plan", ja: bool, uten_avviste: bool, rapport: str | None
) -> tuple[bool, bool]:
    """Decide whether the file is to be stored, and without those refused; ask where there is someone to ask.

    Raises Feil for refused rows that nobody has said to leave out, Bruksfeil when nobody has said yes.
    """
    from imdi_cli.tolk.register.steg.innlesing import krev_feilfri

    avvist = plan.rapport.avvist
    if avvist and not uten_avviste:
        if ja or not (dialog.mulig and plan.lest.personer):
            if okt.flate.json:
                okt.flate.resultat(_som_json(plan, rapport, lagret=False))
            krev_feilfri(plan)
        igjen, ute = _tolker(len(plan.lest.personer)), _tolker(len(plan.rapport.utelatt))
        ja = uten_avviste = dialog.bekreft(f"Les inn {igjen}, uten {ute} som har avviste rader?")
        return ja, uten_avviste
    if ja:
        return True, uten_avviste
    if not dialog.mulig:
        if okt.flate.json:
            okt.flate.resultat(_som_json(plan, rapport, lagret=False))
        raise Bruksfeil(
            "Ingenting er lest inn: du må si ja til rapporten, og her kan det ikke spørres.",
            neste="Oppgi --ja for å lese inn, eller --bare-rapport for bare å se.",
        )
    return dialog.bekreft("Les inn?"), uten_avviste


def _spor_om_gamle(dialog: Dialog, fil: "Fil") -> dict[str, Gammel]:
    """Ask, for each old category, what to do with the rows that state it."""
    return {
        gammel: dialog.velg(
            f"{_rader(antall)} har kategori {gammel}, fra skalaen før 2020. Hva skal gjøres?",
            [(g, g.tekst) for g in Gammel],
            opsjon=_VALG,
            hjelp="De gamle kategoriene svarer ikke til dagens (tolkeforskriften § 11), og oversettes aldri.",
        )
        for gammel, antall in fil.gamle.items()
    }


def _vis(okt: Okt, plan: "Plan", rapport: str | None) -> None:
    """Show the report: the counts, then what is refused, changed and doubtful, with line and reason."""
    r = plan.rapport
    okt.flate.linjer([f"{r.filnavn}: dette skjer når filen leses inn.", ""])
    tolker = len(plan.lest.personer)
    fakta: list[tuple[str, object]] = [
        ("Rader", r.rader),
        ("Tolker", f"{tolker} ({len(r.nye)} nye, {len(r.endret)} endret, {r.uendret} uendret)"),
    ]
    if r.avvist:
        avvist = len({f.linje for f in r.avvist})
        fakta.append(("Avvist", f"{_rader(avvist)}; {_tolker(len(r.utelatt))} tas ikke inn"))
    if r.gamle:
        gamle = "; ".join(f"{g}: {_rader(antall)}, {valg.tekst}" for g, (antall, valg) in r.gamle.items())
        fakta.append(("Kategori fra før 2020", gamle))
    fakta += [
        ("Kategorier", ", ".join(f"{kat or 'uten'}: {antall}" for kat, antall in r.kategorier.items())),
        ("Ikke i filen", _ikke_i_filen(r.ikke_i_filen)),
    ]
    if rapport:
        fakta.append(("Rapport", rapport))
    okt.flate.fakta(fakta)
    _funn(okt, "Avvist", [(f"linje {f.linje}, {f.felt}", f"{f.hva} {f.neste}") for f in r.avvist])
    _funn(okt, "Endret", [(f"tolk {nr}", hva) for nr, hva in r.endringer.items()])
    _funn(
        okt,
        "Endret kategori",
        [
            (
                f"tolk {e.tolkenummer}",
                f"{spraknavn(e.sprak, e.tolketype)}: fra {e.fra or 'ingen'} til {e.til or 'ingen'}",
            )
            for e in r.kategoriendringer
        ],
    )
    _funn(okt, "Tvilsomt", [(f"linje {linje}", f"{hva} {raad}".rstrip()) for linje, _, hva, raad in plan.tvil()])


def _som_json(plan: "Plan", rapport: str | None, *, lagret: bool) -> dict[str, object]:
    r: Importrapport = plan.rapport
    return {
        "fil": r.filnavn,
        "lagret": lagret,
        "rader": r.rader,
        "nye": r.nye,
        "endret": r.endret,
        "uendret": r.uendret,
        "utelatt": sorted(r.utelatt),
        "ikke_i_filen": r.ikke_i_filen,
        "avvist": [f._asdict() for f in r.avvist],
        "gamle_kategorier": {g: {"rader": antall, "valg": valg.value} for g, (antall, valg) in r.gamle.items()},
        "kategorier": r.kategorier,
        "kategoriendringer": [e._asdict() for e in r.kategoriendringer],
        "kategoriavvik": [a._asdict() for a in r.avvik],
        "dubletter": [d._asdict() for d in r.dubletter],
        "bor_sjekkes": [{"linje": m.linje, "felt": m.felt, "slag": m.slag, "hva": m.hva} for m in r.merknader],
        "rapport": rapport,
    }


def _funn(okt: Okt, overskrift: str, linjer: Sequence[tuple[str, str]]) -> None:
    """Say what was found, under its heading; in a window the first ten, elsewhere all of it."""
    if linjer:
        vist = linjer[:VIS] if okt.flate.terminal else linjer
        okt.flate.overskrift(f"{overskrift} ({len(linjer)})")
        okt.flate.fakta(vist)
        if len(vist) < len(linjer):
            okt.flate.setning(f"  og {len(linjer) - VIS} til. Alle står i rapporten: --rapport FIL")


def _rader(antall: int) -> str:
    return "1 rad" if antall == 1 else f"{antall} rader"


def _tolker(antall: int) -> str:
    return "1 tolk" if antall == 1 else f"{antall} tolker"


def _ikke_i_filen(numre: Sequence[int]) -> str:
    if not numre:
        return "ingen"
    vist = ", ".join(map(str, numre[:VIS]))
    rest = f" og {len(numre) - VIS} til" if len(numre) > VIS else ""
    return f"{_tolker(len(numre))} står som før: {vist}{rest}"
