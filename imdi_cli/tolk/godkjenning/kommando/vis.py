"""`imdi godkjenning vis`."""

from datetime import date

from imdi_cli.flate.kommando import Okt, kommando
from imdi_cli.flate.skjerm import Flate
from imdi_cli.kjerne.dato import kort_dato
from imdi_cli.kjerne.kontekst import lokal_tid
from imdi_cli.tolk.godkjenning.kommando import inndata, visning
from imdi_cli.tolk.godkjenning.kommando.visning import dag
from imdi_cli.tolk.godkjenning.steg import bilde as steg
from imdi_cli.tolk.godkjenning.steg.bilde import Bilde
from imdi_cli.tolk.godkjenning.steg.felles import les_nr
from imdi_cli.tolk.godkjenning.steg.underretning import i_ord
from imdi_cli.tolk.godkjenning.typer.koder import Spor


@kommando(eksempler=["imdi godkjenning vis G-2026-0001", "imdi godkjenning vis G-2026-0001 --json"])
@inndata.SAK
def vis(okt: Okt, nr: str) -> None:
    """Vis alt om én søknad: sporet, fristene, hva du kan gjøre, og hvorfor resten er stengt."""
    sak = les_nr(nr)
    with okt.kontekst() as k:
        veiledning = steg.veiledning(k, sak)
        b = None if veiledning else steg.vis(k, sak)
        i_dag = k.i_dag
    if veiledning:
        okt.flate.resultat(
            {**veiledning._asdict(), "spor": Spor.MIDLERTIDIG.value},
            [f"{veiledning.nr} er veiledning om midlertidig tolking til {veiledning.navn}, og ingen sak."],
        )
        okt.flate.neste(f"imdi brev vis {veiledning.brev}")
    if b:
        _vis(okt, b, i_dag)


def _vis(okt: Okt, b: Bilde, i_dag: date) -> None:
    flate, s = okt.flate, b.innhold
    trinn = list(filter(None, (visning.trinnlinje(s), visning.fristlinje(b))))
    flate.resultat(visning.som_json(b), [visning.tittel(b), visning.sporlinje(s), "", *trinn, ""])
    flate.fakta(visning.fakta(b))
    for valg, sporsmal in visning.uavklart(s):
        flate.advarsel(f"{sporsmal}  imdi godkjenning endre {s.sak.nr} {valg} …")
    _grunnlag(flate, b)
    _andre_myndigheter(flate, b)
    _avgjort(flate, b)
    if b.frister:
        flate.overskrift("Frister")
        flate.tabell(
            ["Hva", "Siste dag", "Første virkedag", "Står", "Hjemmel"],
            [
                (f.rad.hva, dag(f.streng), dag(f.senest), visning.frist_i_ord(f, i_dag), f.rad.hjemmel)
                for f in b.frister
            ],
            innrykk=2,
        )
    _arkiv(flate, b)
    _dorer(flate, b)


def _grunnlag(flate: Flate, b: Bilde) -> None:
    s = b.innhold
    if s.kvalifikasjoner:
        flate.overskrift("Kvalifikasjoner")
        flate.fakta([(str(x.nr), visning.kvalifikasjon_i_ord(x, s)) for x in s.kvalifikasjoner])
    if s.dokumenter:
        flate.overskrift("Dokumenter")
        flate.tabell(
            ["Nr", "Kategori", "Hva", "Krevd etter", "Står"],
            [
                (d.nr, d.kategori.value, d.hva, d.krevd_hjemmel or "ikke krevd", visning.dokument_i_ord(d))
                for d in s.dokumenter
            ],
            innrykk=2,
        )


def _andre_myndigheter(flate: Flate, b: Bilde) -> None:
    s = b.innhold
    if s.imi:
        flate.overskrift("Spørsmål til andre myndigheter")
        flate.tabell(
            ["Nr", "Til", "Kanal", "Om", "Sendt", "Svar"],
            [(x.nr, x.myndighet, x.kanal.tekst, x.grunn.value, dag(x.sendt), visning.imi_i_ord(x)) for x in s.imi],
            innrykk=2,
        )
        for x in s.imi:
            if x.svar:
                flate.overskrift(f"Svar på spørsmål {x.nr} fra {x.myndighet}")
                flate.avsnitt(x.svar)
    for f in s.foreleggelser:
        flate.overskrift(f"Lagt fram for søkeren {dag(f.dato)}, med frist {dag(f.frist)}")
        flate.avsnitt(f.fakta)
        if f.uttalelse:
            flate.overskrift(f"Uttalelse fra søkeren {dag(f.uttalt)}")
            flate.avsnitt(f.uttalelse)


def _avgjort(flate: Flate, b: Bilde) -> None:
    """Show the newest assessment of each language, the decisions, the measures and what came after."""
    s = b.innhold
    for r in s.sprak:
        v = s.vurdering(r.oppforing)
        if v is not None:
            flate.overskrift(f"Vurdering av {r.oppforing}, {dag(v.dato)}")
            flate.fakta([("", visning.vurdering_i_ord(v))])
            flate.avsnitt(v.begrunnelse)
    if s.vedtak:
        flate.overskrift("Vedtak")
        flate.fakta(
            [
                (
                    f"{v.nr}, {dag(v.dato)}",
                    [visning.vedtak_i_ord(v), *(i_ord(u) for u in [b.underretninger.get(v.nr)] if u)],
                )
                for v in s.vedtak
            ]
        )
    if s.tiltak:
        flate.overskrift("Tiltak")
        flate.fakta([(f"etter vedtak {t.vedtak}", visning.tiltak_i_ord(t)) for t in s.tiltak])
    for x in s.varslinger:
        sendt = f"varslet i IMI {dag(x.sendt)}" if x.sendt else "ikke varslet ennå"
        slettet = f", slettet {dag(x.slettet)}" if x.slettet else ""
        flate.overskrift(f"Dom i {x.domstol} {dag(x.dom)}: {sendt}{slettet}")


def _arkiv(flate: Flate, b: Bilde) -> None:
    if b.brev:
        flate.overskrift("Brev")
        flate.tabell(
            ["Nr", "Tittel", "Datert", "Sendt"],
            [(x.id, x.tittel, dag(x.dato), dag(x.sendt) or "ikke ennå") for x in b.brev],
            innrykk=2,
        )
    if b.journalposter:
        flate.overskrift("Journal")
        flate.tabell(
            ["Nr", "Inn/ut", "Tittel", "Part", "Dato"],
            [(p.nr, p.retning, p.tittel, p.part, dag(p.dato)) for p in b.journalposter],
            innrykk=2,
        )
    if b.vedlegg:
        flate.overskrift("Vedlegg")
        flate.tabell(
            ["Nr", "Inn/ut", "Navn", "Byte"],
            [(id_, retning, navn, storrelse) for id_, retning, navn, storrelse, _ in b.vedlegg],
            innrykk=2,
        )
    flate.overskrift("Hva som er gjort")
    flate.tabell(["Tid", "Hva", "Hvem"], [(_tid(h.tid), h.hva, h.hvem) for h in b.logg], innrykk=2)


def _dorer(flate: Flate, b: Bilde) -> None:
    """Show what may be done, and why the rest is closed, each with its paragraph."""
    if b.apne:
        flate.overskrift("Du kan")
        flate.fakta([(o.handling, kommando) for o, kommando in b.apne])
    if b.stengt:
        flate.overskrift("Stengt nå")
        flate.fakta([(o.handling, [f"{h.hva} ({h.hjemmel})" for h in hinder]) for o, hinder in b.stengt])
    flate.neste(visning.neste(b))


def _tid(utc: str) -> str:
    naar = lokal_tid(utc)
    return f"{kort_dato(naar.date())} kl. {naar:%H.%M}"
