"""`imdi sak vis`."""

import click

from imdi_cli.flate.kommando import Okt, kommando
from imdi_cli.flate.skjerm import Flate
from imdi_cli.kjerne.dato import kort_dato
from imdi_cli.kjerne.kontekst import lokal_tid
from imdi_cli.tolk.sak.kommando import visning
from imdi_cli.tolk.sak.kommando.visning import dag
from imdi_cli.tolk.sak.steg import bilde as steg
from imdi_cli.tolk.sak.steg.bilde import Saksbilde
from imdi_cli.tolk.sak.steg.felles import les_nr


@kommando(eksempler=["imdi sak vis S-2026-0001", "imdi sak vis S-2026-0001 --json"])
@click.argument("nr", metavar="SAK")
def vis(okt: Okt, nr: str) -> None:
    """Vis alt om én sak, og hva som hindrer neste steg."""
    with okt.kontekst() as k:
        b = steg.vis(k, les_nr(nr))
        i_dag = k.i_dag
    flate = okt.flate
    flate.resultat(visning.som_json(b), [visning.tittel(b), ""])
    flate.fakta(visning.fakta(b))
    for v in b.varsler:
        flate.overskrift(f"Varselet {v.nr}, mottatt {dag(v.mottatt)}")
        flate.avsnitt(v.beskrivelse)
    _utredning(flate, b)
    _avgjorelse(flate, b)
    _habilitet(flate, b)
    if b.frister:
        flate.overskrift("Frister")
        flate.tabell(
            ["Gjelder", "Hva", "Siste dag", "Står", "Hjemmel"],
            [(r.gjelder, r.hva, dag(r.siste), visning.frist_i_ord(r, i_dag), r.hjemmel) for r in b.frister],
            innrykk=2,
        )
    _arkiv(flate, b)
    _veien(flate, b)


def _utredning(flate: Flate, b: Saksbilde) -> None:
    if b.innhold.krav:
        flate.overskrift("Opplysninger vi har bedt om")
        flate.tabell(
            ["Krav", "Til", "Sendt", "Svarfrist", "Svar"],
            [
                (
                    f"{x.nr}, frivillig" if x.frivillig else x.nr,
                    x.til,
                    dag(x.sendt),
                    dag(x.svarfrist),
                    f"{x.utfall.tekst}, {dag(x.svart)}" if x.utfall else "venter",
                )
                for x in b.innhold.krav
            ],
            innrykk=2,
        )
        for x in b.innhold.krav:
            if x.svar:
                flate.overskrift(f"Svar på krav {x.nr} fra {x.til}")
                flate.avsnitt(x.svar)
    for f in b.innhold.foreleggelser:
        if f.unntak:
            flate.overskrift(f"Ikke forelagt tolken {dag(f.dato)}: {f.unntak.tekst} ({f.unntak.hjemmel})")
            flate.avsnitt(f.unntak_grunn or "")
        else:
            flate.overskrift(f"Forelagt tolken {dag(f.dato)}, med frist {dag(f.frist)}")
            mulige = ", ".join(u.tekst for u in f.reaksjoner)
            flate.setning(f"Mulige reaksjoner: {mulige}." if mulige else "Ingen reaksjon er mulig.")
        if f.uttalt:
            flate.overskrift(f"Uttalelse fra tolken {dag(f.uttalt)}")
            flate.avsnitt(f.uttalelse or "")


def _avgjorelse(flate: Flate, b: Saksbilde) -> None:
    for r in b.innhold.raad:
        flate.overskrift(f"Råd fra utvalget {dag(r.dato)} ({r.mote}): {r.anbefalt.tekst}")
        flate.fakta([(kode.value, vurdering.tekst) for kode, vurdering in r.per_brudd])
        flate.avsnitt(r.tekst)
        if r.dissens:
            flate.setning(f"Dissens: {r.dissens}")
    for x in b.innhold.beslutninger:
        av = f"Besluttet {dag(x.besluttet)} av" if x.besluttet else "Forslag fra"
        hva = f"{av} {b.hvem(x.besluttet_av or x.foreslatt_av)}"
        flate.overskrift(f"{hva}: {x.utfall.tekst}" + (f" (trukket {dag(x.trukket)})" if x.trukket else ""))
        flate.avsnitt(x.begrunnelse)


def _habilitet(flate: Flate, b: Saksbilde) -> None:
    if not b.habilitet:
        return
    flate.overskrift("Habilitet")
    flate.tabell(
        ["Hvem", "Svar", "Tilknytning", "Innsigelse", "Avgjort av", "Dato"],
        [
            (
                *(b.hvem(h.person), h.svar.value, h.grunnlag.tekst if h.grunnlag else "", h.innsigelse),
                *(b.hvem(h.avgjort_av), dag(h.dato)),
            )
            for h in b.habilitet
        ],
        innrykk=2,
    )
    for s in b.stedfortredere:
        hvem, for_hvem, av = map(b.hvem, (s.person, s.i_stedet_for, s.oppnevnt_av))
        flate.setning(f"{hvem} er stedfortreder for {for_hvem}, oppnevnt {dag(s.dato)} av {av}.")


def _arkiv(flate: Flate, b: Saksbilde) -> None:
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


def _veien(flate: Flate, b: Saksbilde) -> None:
    """Show what stands in the way of the next step, the open doors, and the closed ones."""
    if b.vei is None:
        flate.setning("Saken er avsluttet.")
        return
    if b.vei.hinder:
        flate.overskrift(f"Hindrer neste steg: {b.vei.overgang.handling}")
        flate.fakta([(h.hjemmel, f"{h.hva[0].upper()}{h.hva[1:]}") for h in b.vei.hinder])
    if b.apne:
        flate.overskrift("Du kan")
        flate.fakta([(o.handling, kommando) for o, kommando in b.apne])
    stengt = [(o, hinder) for o, hinder in b.stengt if o is not b.vei.overgang]
    if stengt:
        flate.overskrift("Stengt nå")
        flate.fakta([(o.handling, [f"{h.hva} ({h.hjemmel})" for h in hinder]) for o, hinder in stengt])
    flate.neste(visning.neste(b))


def _tid(utc: str) -> str:
    naar = lokal_tid(utc)
    return f"{kort_dato(naar.date())} kl. {naar:%H.%M}"
