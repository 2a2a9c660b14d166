"""What the commands of recognition share: showing an application, on the screen and as JSON."""

from collections.abc import Sequence
from datetime import date
from typing import Any

from imdi_cli.flate.kommando import Okt
from imdi_cli.kjerne.dato import dager_igjen, kort_dato
from imdi_cli.kjerne.felt import som_json as verdi_json
from imdi_cli.kjerne.felt import som_tekst
from imdi_cli.tolk.godkjenning.steg.bilde import Bilde, Fristdatoer
from imdi_cli.tolk.godkjenning.typer.avgjorelse import Kategorisvar
from imdi_cli.tolk.godkjenning.typer.koder import Dokumentstatus, Regelsett, Spor, Status, Svar
from imdi_cli.tolk.godkjenning.typer.rader import (
    Dokumentrad,
    Imirad,
    Innhold,
    Kvalifikasjonrad,
    Tiltak,
    Vedtak,
    Vurdering,
)
from imdi_cli.tolk.register.typer import Oppforing

_TRINN = ("Mottatt", "Mangler", "Komplett", "Vurdering", "Vedtak", "Register")
_HER = {
    Status.MOTTATT: 0,
    Status.VENTER_DOKUMENTASJON: 1,
    Status.KOMPLETT: 2,
    Status.UNDER_VURDERING: 3,
    Status.VENTER_IMI: 3,
    Status.VENTER_SAKKYNDIG: 3,
    Status.VENTER_UTTALELSE: 3,
    Status.NTR_OPPFORT: 5,
}


def dag(iso: str | None) -> str:
    """Show a stored day, '' when there is none."""
    return kort_dato(date.fromisoformat(iso)) if iso else ""


def tittel(b: Bilde) -> str:
    """Name an application: number, applicant, from where, languages."""
    s = b.innhold
    sprak = ", ".join(str(r.oppforing) for r in s.sprak)
    fra = s.stater[s.sak.utdanningsstat].navn
    aar = f" {s.sak.ervervet[:4]}" if s.sak.ervervet else ""
    return f"{s.sak.nr} · {s.soker.navn} · {fra}{aar} · {sprak}"


def sporlinje(s: Innhold) -> str:
    """Say the track and why; for one that was chosen, the reasons."""
    if s.sak.spor_grunn:
        return f"Spor: {s.sak.spor.tekst}, valgt av en saksbehandler: {s.sak.spor_grunn}"
    return f"Spor: {s.sporsvar.spor.tekst}, fordi {s.sporsvar.fordi} ({s.sporsvar.hjemmel})"


def trinnlinje(s: Innhold) -> str:
    """Say where the application stands among the six stages; '' when it is ended otherwise."""
    if s.sak.status in (Status.TRUKKET, Status.OVERSENDT_RETT_ORGAN):
        return ""
    her = _HER.get(s.sak.status, 4)
    biter = []
    for nr, navn in enumerate(_TRINN):
        ord_ = f"{nr + 1} {navn}" + (f" {dag(s.sak.mottatt)}" if nr == 0 else "")
        biter.append(f"[{ord_}]" if nr == her else ord_)
    return " ─ ".join(biter)


def fristlinje(b: Bilde) -> str:
    """Say the deadline for the decision, with both dates, and whether it can be made longer; '' when it runs not."""
    s = b.innhold
    if s.frist is None:
        if s.sak.regelsett is Regelsett.TREDJELAND and s.sak.avsluttet is None:
            return "Ingen frist i forskriften § 8-2. Avgjør uten ugrunnet opphold (forvaltningsloven § 11 a)."
        return ""
    f = next(x for x in b.frister if x.rad.lukket is None and x.rad.siste == s.frist)
    tekst = f"Vedtak innen {dag(f.streng)}{_senest(f)} (komplett {dag(s.sak.komplett)})."
    if b.forlenget_til:
        tekst += f" Kan forlenges én gang, til {dag(b.forlenget_til)}."
    return tekst


def _senest(f: Fristdatoer) -> str:
    return f", første virkedag {dag(f.senest)}" if f.senest != f.streng else ""


def fakta(b: Bilde) -> list[tuple[str, object]]:
    """Give the facts of an application, without the texts."""
    s, sak, soker = b.innhold, b.innhold.sak, b.innhold.soker
    par: list[tuple[str, object]] = [
        ("Søker", soker.navn),
        ("Statsborger av", ", ".join(s.stater[k].navn for k in s.statsborgerskap)),
        ("Født", dag(soker.fodselsdato)),
        ("Kvalifikasjonen er fra", s.stater[sak.utdanningsstat].navn),
        ("Ervervet", dag(sak.ervervet)),
        ("Godkjent i", _godkjent_i(s)),
        ("Språk", [f"{r.oppforing}{f', kategori {r.kategori_sokt}' if r.kategori_sokt else ''}" for r in s.sprak]),
        ("Formål", sak.formal.tekst),
        ("Kanal", sak.kanal.tekst),
        ("Mottatt", dag(sak.mottatt)),
        ("Til kontaktpunktet", dag(sak.mottatt_kontaktpunkt)),
        ("Status", sak.status.tekst),
        ("På vent til", f"{dag(sak.vent_til)}: {sak.vent_grunn}" if sak.vent_til else None),
        ("Mottak bekreftet", dag(sak.bekreftet)),
        ("Komplett", dag(sak.komplett)),
        ("Fristen forlenget", f"{dag(sak.forlenget)}: {sak.forlenget_grunn}" if sak.forlenget else None),
        ("Samme yrke", _samme_yrke(s)),
        ("Oppholdsgrunnlag", soker.oppholdsgrunnlag.tekst if soker.oppholdsgrunnlag else None),
        ("Innvilget beskyttelse", _ja_nei(soker.beskyttelse)),
        ("Familie til EØS-borger", _ja_nei(sak.familie_2004_38)),
        ("Fullmektig", f"{soker.fullmektig}, {soker.fullmakt.tekst}" if soker.fullmakt else None),
        ("Tolk i registeret", soker.tolkenummer),
        ("Saksbehandler", b.saksbehandler),
        ("Arkiv", sak.arkivref),
    ]
    return [(navn, verdi) for navn, verdi in par if verdi]


def _godkjent_i(s: Innhold) -> str | None:
    if not s.sak.godkjent_i:
        return None
    erfaring = f", {s.sak.erfaring_mnd} måneders erfaring der" if s.sak.erfaring_mnd is not None else ""
    return f"{s.stater[s.sak.godkjent_i].navn} {dag(s.sak.godkjent_dato)}".strip() + erfaring


def _samme_yrke(s: Innhold) -> str | None:
    if s.sak.samme_yrke is Svar.IKKE_AVKLART:
        return None
    return f"{s.sak.samme_yrke.tekst}: {s.sak.samme_yrke_grunn}"


def _ja_nei(verdi: bool | None) -> str | None:
    return None if verdi is None else som_tekst(verdi)


def neste(b: Bilde) -> str:
    """Give the likely next command."""
    return b.vei.neste if b.vei else f"imdi brev liste {b.innhold.sak.nr}"


def kort(okt: Okt, b: Bilde, setning: str, **mer: object) -> None:
    """Show an application after a step: what happened, the facts, the deadlines, the next command."""
    okt.flate.resultat({**som_json(b), **mer}, [setning, ""])
    okt.flate.fakta([("Spor", sporlinje(b.innhold).removeprefix("Spor: ")), *fakta(b)])
    vis_frister(okt, [f for f in b.frister if f.rad.lukket is None])
    okt.flate.neste(neste(b))


def med_brev(okt: Okt, b: Bilde, setning: str, brev: int) -> None:
    """Show an application after a step that wrote a letter."""
    kort(okt, b, f"{setning} Les brevet:  imdi brev vis {brev}", brev_id=brev)


def vis_frister(okt: Okt, rader: Sequence[Fristdatoer]) -> None:
    """Show deadlines with both dates: where they fall, and the first working day from that."""
    if not rader:
        return
    okt.flate.overskrift("Frister")
    okt.flate.tabell(
        ["Hva", "Siste dag", "Første virkedag", "Hjemmel"],
        [
            (f.rad.hva, dag(f.streng), dag(f.senest), f.rad.hjemmel + (" (antatt)" if f.rad.antatt else ""))
            for f in rader
        ],
        innrykk=2,
    )


def frist_i_ord(f: Fristdatoer, i_dag: date) -> str:
    """Say how a deadline stands."""
    r = f.rad
    if r.lukket_som == "holdt":
        return f"gjort {dag(r.lukket)}"
    if r.lukket_som:
        return f"ikke nødvendig: {r.grunn}"
    return dager_igjen(date.fromisoformat(r.siste), i_dag)


def dokument_i_ord(d: Dokumentrad) -> str:
    """Say how a document stands."""
    if d.frafalt:
        return f"frafalt {dag(d.frafalt)}"
    if d.status is Dokumentstatus.AVVIST:
        return f"avvist: {d.avvist_grunn}"
    if d.kan_ikke and d.status is Dokumentstatus.MANGLER:
        return f"kan ikke skaffes: {d.kan_ikke_grunn}"
    return f"{d.status.tekst} {dag(d.mottatt)}".strip()


def imi_i_ord(x: Imirad) -> str:
    """Say how a question to another authority stands."""
    if x.svart:
        return f"besvart {dag(x.svart)}" + (", taler mot søkeren" if x.ufordelaktig else "")
    return f"frafalt {dag(x.frafalt)}" if x.frafalt else "venter"


def som_json(b: Bilde) -> dict[str, Any]:
    """Give an application as JSON, with stable keys; never the fødselsnummer, which nothing here holds."""
    s, sak = b.innhold, b.innhold.sak
    return {
        "nr": sak.nr,
        "status": sak.status.value,
        "spor": sak.spor.value,
        "spor_fordi": s.sporsvar.fordi,
        "spor_hjemmel": s.sporsvar.hjemmel,
        "spor_beregnet": s.sporsvar.spor.value,
        "spor_grunn": sak.spor_grunn,
        "spor_mangler": [{"valg": valg, "sporsmal": sporsmal} for valg, sporsmal in s.sporsvar.mangler],
        "regelsett": sak.regelsett.value,
        **{n: verdi_json(v) for n, v in sak._asdict().items() if n not in _UTENFOR},
        "soker": {n: verdi_json(v) for n, v in s.soker._asdict().items() if n != "sist"},
        "statsborgerskap": list(s.statsborgerskap),
        "stater": {k: {"navn": v.navn, "gruppe": v.gruppe} for k, v in sorted(s.stater.items())},
        "sprak": [
            {"sprak": r.oppforing.sprak, "tolketype": r.oppforing.tolketype.value, "kategori_sokt": r.kategori_sokt}
            for r in s.sprak
        ],
        "kvalifikasjoner": [_rad(x) for x in s.kvalifikasjoner],
        "dokumenter": [_rad(x) for x in s.dokumenter],
        "mangelbrev": [_rad(x) for x in s.mangelbrev],
        "imi": [_rad(x) for x in s.imi],
        "foreleggelser": [_rad(x) for x in s.foreleggelser],
        "vurderinger": [
            {
                **_rad(x),
                "forskjeller": [_rad(f) for f in x.forskjeller],
                "komponenter": [_rad(y) for y in x.komponenter],
            }
            for x in s.vurderinger
        ],
        "vedtak": [_rad(x) for x in s.vedtak],
        "underretninger": [{"vedtak": nr, **_rad(u)} for nr, u in b.underretninger.items()],
        "tiltak": [_rad(x) for x in s.tiltak],
        "forsok": [_rad(x) for x in s.forsok],
        "delvis": [_rad(x) for x in s.delvis],
        "sprakkontroller": [_rad(x) for x in s.sprakkontroller],
        "varslinger": [_rad(x) for x in s.varslinger],
        "vedtaksfrist": s.frist,
        "forlenget_til": b.forlenget_til,
        "saksbehandler_navn": b.saksbehandler if sak.saksbehandler else None,
        "frister": [
            {
                "regel": f.rad.regel,
                "hva": f.rad.hva,
                "hjemmel": f.rad.hjemmel,
                "antatt": f.rad.antatt,
                "start": f.rad.start,
                "streng": f.streng,
                "senest": f.senest,
                "ansvarlig": f.rad.ansvarlig,
                "lukket": f.rad.lukket,
                "lukket_som": f.rad.lukket_som,
                "neste": f.rad.neste,
            }
            for f in b.frister
        ],
        "brev": [{"id": x.id, "tittel": x.tittel, "dato": x.dato, "sendt": x.sendt} for x in b.brev],
        "journalposter": [p._asdict() for p in b.journalposter],
        "vedlegg": [
            {"id": id_, "retning": retning, "navn": navn, "storrelse": storrelse, "sha256": sha}
            for id_, retning, navn, storrelse, sha in b.vedlegg
        ],
        "rettelser": [
            {"felt": felt, "fra": fra, "til": til, "tid": tid, "hvem": hvem}
            for felt, fra, til, tid, hvem in b.rettelser
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


_UTENFOR = ("aar", "lopenr", "status", "spor", "spor_grunn", "sist")


def _rad(rad: Any) -> dict[str, Any]:
    """Give a row with plain values; an entry is its language and kind."""
    felt = {n: v for n, v in rad._asdict().items() if n not in ("sist", "forskjeller", "komponenter")}
    return {n: _entry(v) if isinstance(v, Oppforing) else verdi_json(v) for n, v in felt.items()}


def _entry(o: Oppforing) -> dict[str, str]:
    return {"sprak": o.sprak, "tolketype": o.tolketype.value}


def vurdering_i_ord(v: Vurdering) -> list[str]:
    """Say an assessment: levels, what is accepted, each difference, and the category."""
    godtatt = ", ".join(f"{x.kvalifikasjon} som {x.som.tekst}" for x in v.komponenter) or "ingen kvalifikasjon"
    linjer = [
        f"kategori {v.kategori_norsk}: kravet er nivå {v.niva_norsk}, søkeren har {v.niva_soker}",
        f"godtatt: {godtatt}",
        f"tilsvarer kategori {v.tilsvarer}" if v.tilsvarer is not Kategorisvar.INGEN else "tilsvarer ingen kategori",
    ]
    for f in v.forskjeller:
        utlignet = f", utlignet {f.utlignet.tekst}" if f.utlignet else ", utligning ikke vurdert"
        linjer.append(f"forskjell {f.forskjell}: {f.fag} ({f.type.tekst}, bokstav {f.grunn.value}){utlignet}")
    return linjer


def vedtak_i_ord(v: Vedtak) -> str:
    """Say a decision: what, in which language, which category, and how it stands."""
    deler = [
        f"{v.type.tekst}{f' i {v.oppforing}' if v.oppforing else ''}",
        f"kategori {v.kategori}" if v.kategori else "",
        v.grunn.tekst if v.grunn else "",
        f"underrettet {dag(v.underrettet)}" if v.underrettet else "søkeren er ikke underrettet",
        f"opphevet {dag(v.opphevet)}" if v.opphevet else "",
    ]
    return ", ".join(filter(None, deler))


def tiltak_i_ord(t: Tiltak) -> str:
    """Say a measure: what it is, whose choice, where it stands."""
    deler = [
        t.type.tekst if t.type else f"ikke valgt ({t.valgrett.tekst})",
        f"prøve {dag(t.provedato)}" if t.provedato else "",
        f"{dag(t.start)}–{dag(t.slutt)}, veileder {t.veileder}" if t.start else "",
        f"{t.forsok} av {t.forsok_maks} forsøk" if t.forsok_maks else "",
        f"{t.resultat.tekst} {dag(t.bedomt)}" if t.resultat else "",
    ]
    return ", ".join(filter(None, deler))


def kvalifikasjon_i_ord(k: Kvalifikasjonrad, s: Innhold) -> str:
    """Say a qualification: what, from where, between which languages, on which level."""
    deler = [
        f"{k.betegnelse} ({k.type.tekst})",
        s.stater[k.stat].navn,
        dag(k.utstedt),
        f"{k.sprak_fra}–{k.sprak_til}",
        f"nivå {k.niva.value}" if k.niva else "",
        "" if k.norsk_inngaar or not k.type.gir_adgang else "norsk inngår ikke",
    ]
    return ", ".join(filter(None, deler))


def uavklart(s: Innhold) -> list[tuple[str, str]]:
    """Give what would settle the track: (option, question); nothing when it is settled."""
    return list(s.sporsvar.mangler) if s.sak.spor is Spor.UAVKLART else []
