"""What the commands of a case share: showing it, on the screen and as JSON."""

from collections.abc import Sequence
from datetime import date
from typing import Any

from imdi_cli.flate.kommando import Okt
from imdi_cli.kjerne.dato import dager_igjen, kort_dato
from imdi_cli.styring.frister.typer import Fristrad
from imdi_cli.tolk.sak.steg.bilde import Saksbilde
from imdi_cli.tolk.sak.typer.rader import Saksbrudd


def dag(iso: str | None) -> str:
    """Show a stored day, '' when there is none."""
    return kort_dato(date.fromisoformat(iso)) if iso else ""


def tittel(b: Saksbilde) -> str:
    """Name a case: number, interpreter, where it stands."""
    s = b.innhold.sak
    return f"{s.nr} · {tolk_i_ord(b)} · {s.status.tekst}"


def tolk_i_ord(b: Saksbilde) -> str:
    """Name the interpreter."""
    nummer = b.innhold.sak.tolkenummer
    return f"{nummer} {b.tolk.navn}" if b.tolk else f"{nummer}, som er slettet i registeret"


def brudd_i_ord(b: Saksbrudd) -> str:
    """Say an alleged breach, and what is found of it."""
    sprak = f", {b.sprak.replace(';', ', ')}" if b.sprak else ""
    funnet = f": {b.vurdering.tekst}" if b.vurdering else ""
    alvor = f", {b.alvor.tekst}" if b.alvor else ""
    godtatt = f", godtatt av organet: {b.godtatt.tekst} ({b.godtatt.hjemmel})" if b.godtatt else ""
    return f"{b.kode.value}  {b.kode.tekst} ({b.kode.hjemmel}){sprak}{funnet}{alvor}{godtatt}"


def fakta(b: Saksbilde) -> list[tuple[str, object]]:
    """Give the facts of a case, without the texts."""
    s = b.innhold
    hvordan = _hva_tolken_er(s.oppfort, s.autorisert)
    da = _hva_tolken_er(s.sak.apning_oppfort, s.sak.apning_autorisert)
    par: list[tuple[str, object]] = [
        ("Tolk", tolk_i_ord(b)),
        ("I dag", hvordan),
        ("Da saken ble åpnet", da if da != hvordan else None),
        ("Åpnet", dag(s.sak.apnet)),
        ("Avsluttet", dag(s.sak.avsluttet)),
        ("Saksbehandler", b.saksbehandler),
        ("På vent til", f"{dag(s.sak.vent_til)}: {s.sak.vent_grunn}" if s.sak.vent_til else None),
        ("Varsler", list(s.varsler) or "ingen: IMDi tok saken opp av eget tiltak"),
        ("Påstått brudd", [brudd_i_ord(x) for x in s.brudd] or "ikke ført ennå"),
    ]
    return [(navn, verdi) for navn, verdi in par if verdi]


def _hva_tolken_er(oppfort: bool, autorisert: Sequence[str]) -> str:
    tittel = f"statsautorisert i {', '.join(autorisert)}" if autorisert else "ikke statsautorisert"
    return f"{'oppført' if oppfort else 'ikke oppført'}, {tittel}"


def neste(b: Saksbilde) -> str:
    """Give the likely next command."""
    return b.vei.neste if b.vei else f"imdi brev liste {b.innhold.sak.nr}"


def kort(okt: Okt, b: Saksbilde, setning: str, **mer: object) -> None:
    """Show a case after a step: what happened, the facts, the deadlines, the next command."""
    okt.flate.resultat({**som_json(b), **mer}, [setning, ""])
    brev = mer.get("brev_id")
    okt.flate.fakta([*fakta(b), *([("Brev", f"imdi brev vis {brev}")] if brev else [])])
    vis_frister(okt, [f for f in b.frister if f.lukket is None])
    okt.flate.neste(neste(b))


def vis_frister(okt: Okt, rader: Sequence[Fristrad]) -> None:
    """Show deadlines: which case or varsel, the last day, how it stands."""
    if not rader:
        return
    okt.flate.overskrift("Frister")
    okt.flate.tabell(
        ["Gjelder", "Hva", "Siste dag", "Hjemmel"],
        [(r.gjelder, r.hva, dag(r.siste), r.hjemmel + (" (antatt)" if r.antatt else "")) for r in rader],
        innrykk=2,
    )


def frist_i_ord(r: Fristrad, i_dag: date) -> str:
    """Say how a deadline stands."""
    if r.lukket_som == "holdt":
        return f"gjort {dag(r.lukket)}"
    if r.lukket_som:
        return f"ikke nødvendig: {r.grunn}"
    return dager_igjen(date.fromisoformat(r.siste), i_dag)


def som_json(b: Saksbilde) -> dict[str, Any]:
    """Give a case as JSON, with stable keys; never who reported."""
    s = b.innhold
    return {
        "nr": s.sak.nr,
        "status": s.sak.status.value,
        "tolk": {"tolkenummer": s.sak.tolkenummer, "navn": b.tolk.navn if b.tolk else None},
        "oppfort": s.oppfort,
        "statsautorisert": list(s.autorisert),
        "apning": {"oppfort": s.sak.apning_oppfort, "statsautorisert": list(s.sak.apning_autorisert)},
        "apnet": s.sak.apnet,
        "avsluttet": s.sak.avsluttet,
        "rutine": s.sak.rutine,
        "saksbehandler": b.saksbehandler if s.sak.saksbehandler else None,
        "saksbehandler_login": s.sak.saksbehandler,
        "vent_til": s.sak.vent_til,
        "vent_grunn": s.sak.vent_grunn,
        "varsler": [
            {"nr": v.nr, "mottatt": v.mottatt, "virkeomrade": v.virkeomrade, "beskrivelse": v.beskrivelse}
            for v in b.varsler
        ],
        "brudd": [_rad(x) for x in s.brudd],
        "krav": [_rad(x) for x in s.krav],
        "foreleggelser": [_rad(x) for x in s.foreleggelser],
        "raad": [
            {**_rad(r), "per_brudd": [{"kode": kode, "vurdering": v} for kode, v in r.per_brudd]} for r in s.raad
        ],
        "beslutninger": [_rad(x) for x in s.beslutninger],
        "habilitet": [_rad(x) for x in b.habilitet],
        "stedfortredere": [_rad(x) for x in b.stedfortredere],
        "frister": [
            {
                "gjelder": r.gjelder,
                "regel": r.regel,
                "hva": r.hva,
                "hjemmel": r.hjemmel,
                "antatt": r.antatt,
                "siste": r.siste,
                "ansvarlig": r.ansvarlig,
                "lukket": r.lukket,
                "lukket_som": r.lukket_som,
                "neste": r.neste,
            }
            for r in b.frister
        ],
        "brev": [{"id": x.id, "tittel": x.tittel, "dato": x.dato, "sendt": x.sendt} for x in b.brev],
        "journalposter": [p._asdict() for p in b.journalposter],
        "vedlegg": [
            {"id": id_, "retning": retning, "navn": navn, "storrelse": storrelse, "sha256": sha}
            for id_, retning, navn, storrelse, sha in b.vedlegg
        ],
        "logg": [h._asdict() for h in b.logg],
        "hinder": [h._asdict() for h in b.vei.hinder] if b.vei else [],
        "kan": [{"handling": o.handling, "kommando": kommando, "hjemmel": o.hjemmel} for o, kommando in b.apne],
        "kan_ikke": [
            {"handling": o.handling, "hjemmel": o.hjemmel, "hinder": [h._asdict() for h in hinder]}
            for o, hinder in b.stengt
        ],
        "neste": neste(b),
    }


def _rad(rad: Any) -> dict[str, Any]:
    return {n: list(v) if isinstance(v, tuple) else v for n, v in rad._asdict().items() if n not in ("sist", "lagt")}
