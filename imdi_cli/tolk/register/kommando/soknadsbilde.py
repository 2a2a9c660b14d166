"""How an application is shown: what it is, what stands in the way, and what may be done."""

from datetime import date

from imdi_cli.flate.kommando import Okt
from imdi_cli.kjerne.dato import kort_dato, vis_dato
from imdi_cli.kjerne.kode import les_kode
from imdi_cli.tolk.register.kommando.felles import kategori_i_ord, kort
from imdi_cli.tolk.register.steg.soknad import Soknadsbilde
from imdi_cli.tolk.register.typer.soknad import Kanal, Soknad, Vilkarssvar

_VILKAR = (("myndig", "Myndig"), ("opphold", "Opphold og arbeid"), ("dokumentasjon", "Dokumentasjon"))


def vis(okt: Okt, b: Soknadsbilde) -> None:
    """Show an application in full."""
    s = b.soknad
    okt.flate.resultat(som_json(b), [f"{s.nr} {s.navn}: {s.status.value}", ""])
    okt.flate.fakta(_fakta(b))
    if b.hindre:
        okt.flate.overskrift("Dette står i veien for oppføring")
        okt.flate.fakta([(h.hjemmel, [h.hva, h.neste]) for h in b.hindre])
    if b.dorer:
        okt.flate.overskrift("Dette kan gjøres nå")
        okt.flate.linjer(f"  {d.hva[0].upper()}{d.hva[1:]}:  {d.kommando.format(nr=s.nr)}" for d in b.dorer)
    if b.frister:
        okt.flate.overskrift("Frister")
        okt.flate.tabell(
            ["Hva", "Siste dag", "Hjemmel", "Står"],
            [(r.hva, kort(r.siste), r.hjemmel, r.lukket_som or "løper") for r in b.frister],
            innrykk=2,
        )
    if b.rettelser:
        okt.flate.overskrift("Rettelser")
        okt.flate.tabell(
            ["Tid (UTC)", "Felt", "Fra", "Til", "Av"],
            [(tid[:16].replace("T", " "), felt, fra, til, hvem) for felt, fra, til, tid, hvem in b.rettelser],
            innrykk=2,
        )
    for merknad in b.merknader:
        okt.flate.advarsel(merknad)
    okt.flate.neste(neste(b))


def kort_vis(okt: Okt, b: Soknadsbilde, forst: str) -> None:
    """Show what a step did to an application: what stands in the way now, the deadlines, the next step."""
    okt.flate.resultat(som_json(b), [forst, ""])
    okt.flate.fakta([("Status", b.soknad.status.value), ("Språk", _sprak(b))])
    if b.hindre:
        okt.flate.overskrift("Dette står i veien for oppføring")
        okt.flate.fakta([(h.hjemmel, h.hva) for h in b.hindre])
    aapne = [r for r in b.frister if r.lukket is None]
    if aapne:
        okt.flate.overskrift("Frister")
        okt.flate.fakta([(kort_dato(date.fromisoformat(r.siste)), f"{r.hva} ({r.hjemmel})") for r in aapne])
    for merknad in b.merknader:
        okt.flate.advarsel(merknad)
    okt.flate.neste(neste(b))


def neste(b: Soknadsbilde) -> str:
    """Give the likely next command."""
    if b.hindre:
        return b.hindre[0].neste
    s = b.soknad
    if s.apne and b.dorer:
        return f"imdi tolk oppfør {s.nr}"
    if s.avgjort and not s.underrettet:
        return f"imdi brev liste {s.nr}"
    return f"imdi tolk vis {s.tolkenummer} --internt" if s.tolkenummer else "imdi tolk liste --søknader"


def som_json(b: Soknadsbilde) -> dict[str, object]:
    """Give an application as JSON has it."""
    s = b.soknad
    return {
        "nr": s.nr,
        "navn": s.navn,
        "fodselsdato": s.fodselsdato,
        "kjonn": s.kjonn,
        "fylke": s.fylke,
        "telefon": s.telefon,
        "epost": s.epost,
        "adresse": s.adresse,
        "adressesperre": s.adressesperre,
        "kapasitet": s.kapasitet,
        "mottatt": s.mottatt,
        "kanal": s.kanal,
        "status": s.status.value,
        "vilkar": {kode: getattr(s, kode)._asdict() for kode, _ in _VILKAR},
        "tolkenummer": s.tolkenummer,
        "avgjort": s.avgjort,
        "underrettet": s.underrettet,
        "sprak": [
            {
                "sprak": r.oppforing.sprak,
                "tolketype": r.oppforing.tolketype.value,
                "utfall": r.utfall,
                "begrunnelse": r.begrunnelse,
                "kategori": b.kategorier[r.oppforing].kategori,
                "kategori_antatt": b.kategorier[r.oppforing].antatt,
            }
            for r in s.sprak
        ],
        "kvalifikasjoner": [
            {
                "sprak": r.sprak,
                "kvalifikasjon": r.kvalifikasjon.value,
                "oppnadd": r.oppnadd,
                "ugyldig_fra": r.ugyldig_fra,
                "ugyldig_grunn": r.ugyldig_grunn,
            }
            for r in b.kvalifikasjoner
        ],
        "hindre": [h._asdict() for h in b.hindre],
        "frister": [
            {"regel": r.regel, "hva": r.hva, "siste": r.siste, "hjemmel": r.hjemmel, "lukket": r.lukket}
            for r in b.frister
        ],
        "merknader": list(b.merknader),
        "neste": neste(b),
    }


def _fakta(b: Soknadsbilde) -> list[tuple[str, object]]:
    s = b.soknad
    fakta: list[tuple[str, object]] = [
        ("Mottatt", f"{vis_dato(date.fromisoformat(s.mottatt))}, {les_kode(Kanal, s.kanal, '').tekst}"),
        ("Språk", _sprak(b)),
        ("Kvalifikasjoner", [_kvalifikasjon(b, nr) for nr in range(len(b.kvalifikasjoner))] or "ingen er ført"),
        *((navn, _svar(getattr(s, kode))) for kode, navn in _VILKAR),
        ("Fødselsdato", s.fodselsdato and vis_dato(date.fromisoformat(s.fodselsdato))),
        ("Telefon", s.telefon),
        ("E-post", s.epost),
        ("Adresse", s.adresse),
        ("Adressesperre", s.adressesperre),
        ("Kapasitet", s.kapasitet),
        ("Tolkenummer", s.tolkenummer),
        ("Avgjort", s.avgjort and kort(s.avgjort)),
        ("Underrettet", s.underrettet and kort(s.underrettet)),
        ("Saksbehandler", s.saksbehandler),
    ]
    return [(navn, verdi) for navn, verdi in fakta if verdi not in (None, "")]


def _sprak(b: Soknadsbilde) -> list[str]:
    ut = []
    for r in b.soknad.sprak:
        kategori = kategori_i_ord(*b.kategorier[r.oppforing])
        utfall = f" · {r.utfall.value}" if r.utfall else ""
        ut.append(f"{r.oppforing} · " + (f"kategori {kategori}" if kategori else "ingen kategori") + utfall)
    return ut


def _kvalifikasjon(b: Soknadsbilde, nr: int) -> str:
    r = b.kvalifikasjoner[nr]
    naar = f" {kort(r.oppnadd)}" if r.oppnadd else ""
    slutt = f", gjelder ikke fra {kort(r.ugyldig_fra)}" if r.ugyldig_fra else ""
    return f"{r.oppforing}: {r.kvalifikasjon.tekst}{naar}{slutt}"


def _svar(svar: Vilkarssvar) -> str:
    return svar.svar.value + (f" ({svar.av}, {kort(svar.dato)})" if svar.dato else "")


def tittel(s: Soknad) -> str:
    """Say which application it is, in a sentence."""
    return f"{s.nr} ({s.navn})"
