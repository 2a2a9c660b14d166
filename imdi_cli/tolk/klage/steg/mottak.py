"""A complaint comes in: form, deadline, and what now runs. And the deadline before one comes: longer, or anew."""

from datetime import date
from typing import NamedTuple

from imdi_cli.base import arkiv
from imdi_cli.base.journal import Skritt, skritt
from imdi_cli.base.nummer import Saksnummer, neste_nummer
from imdi_cli.brev.mal import Mal
from imdi_cli.kjerne.avslag import Bruksfeil
from imdi_cli.kjerne.dokument import Malform
from imdi_cli.kjerne.kontekst import Kontekst
from imdi_cli.styring.frister import steg as frister
from imdi_cli.styring.frister.typer import Fristrad
from imdi_cli.tolk.klage import lager
from imdi_cli.tolk.klage.regler import brevord, form, maskin
from imdi_cli.tolk.klage.regler import frist as fristregler
from imdi_cli.tolk.klage.steg import avgjorelser, felles
from imdi_cli.tolk.klage.typer.koder import Klagestatus, Mangel, Rettidig
from imdi_cli.tolk.klage.typer.rader import Avgjorelse, Klage, NyKlage

SOKSMAL = "klage.soksmal"
SOKSMALSVILKAR = "klage.soksmalsvilkar"
UTSETTELSE = "klage.utsettelse.svar"


class Registrert(NamedTuple):
    """A complaint as it was registered: why it is in time or not, what is wrong with it, and the letter."""

    klage: Klage
    avgjorelse: Avgjorelse
    fordi: str
    mangler: tuple[Mangel, ...]
    brev: int | None
    frister: tuple[Fristrad, ...]


def registrer(
    k: Kontekst, tekst: str, ny: NyKlage, *, rettefrist: date | None = None, malform: Malform = Malform.BOKMAL
) -> Registrert:
    """Register a complaint over the decision a number means, and control form and deadline.

    The deadline for complaint is closed, the case waits, and a fault in the form gets a letter and a short time to be
    mended: no complaint is rejected at once. Raises KanIkkePaaklages, KanIkkeKlageIgjen.
    """
    k.krev_rolle(felles.ROLLE)
    mal = felles.mal("mangelbrev", malform)
    with k.base.atomisk():
        rad, a = avgjorelser.finn(k, tekst)
        fristregler.krev_dager(a, ny, k.i_dag)
        form.krev_hvem(ny, a.part)
        klager = ny.klager or a.part
        andre = [x for x in lager.over(k.base, a.nr) if x.vedtak_dato == a.dato]
        form.krev_ikke_avgjort_av_instansen(andre)
        form.krev_ikke_klaget(andre, klager)
        kontroll = fristregler.kontroller(
            k.regelverk, k.helligdager, a, ny, frister.finn(k, a.gjelder, fristregler.GJENTA)
        )
        mangler = form.mangler(ny)
        nr = neste_nummer(k.base, "K", ny.mottatt.year)
        status = Klagestatus.MANGLER if mangler else maskin.etter_form(kontroll.rettidig)
        brev = None
        with skritt(k, "klage.registrert", str(nr)) as s:
            siste = kontroll.siste.isoformat() if kontroll.siste else None
            rader = _kolonner(k, a, ny, klager) | {"rettidig": kontroll.rettidig.value, "siste_dag": siste}
            lager.sett_inn(s, nr, {**rader, "status": status.value})
            kl = felles.krev(k, nr)
            arkiv.journalfor(
                k,
                s,
                retning="inn",
                tittel=f"Klage på {a.hva}",
                part=klager,
                skjermet=True,
                dokumentdato=ny.fremsatt.isoformat(),
                dato=ny.mottatt.isoformat(),
            )
            _start_frister(k, s, kl, a, ny, kontroll)
            if mangler:
                brev = _be_om_retting(k, s, nr, mal, mangler, rettefrist)
            if ny.utsettelse:
                be_om_utsettelse(k, s, nr, ny.mottatt)
        rad.paaklaget(k, a)
        apne = tuple(f for f in frister.til_sak(k, str(nr)) if f.lukket is None)
        return Registrert(felles.krev(k, nr), a, kontroll.fordi, mangler, brev, apne)


def _kolonner(k: Kontekst, a: Avgjorelse, ny: NyKlage, klager: str) -> dict[str, object]:
    er_part = klager == a.part
    return {
        "avgjorelse": a.nr,
        "slag": a.slag,
        "hva": a.hva,
        "tolkenummer": a.tolkenummer,
        "vedtak_dato": a.dato,
        "klager": klager,
        "adresse": ny.adresse or (a.adresse if er_part else ""),
        "er_part": int(er_part),
        "interesse": None if er_part else ny.interesse,
        "fullmektig": ny.fullmektig,
        "fullmektig_adresse": ny.fullmektig_adresse,
        "fullmakt": ny.fullmakt.value if ny.fullmakt else None,
        "kanal": ny.kanal.value,
        "fremsatt": ny.fremsatt.isoformat(),
        "mottatt": ny.mottatt.isoformat(),
        "via_instans": int(ny.via_instans),
        "signatur": ny.signatur.value,
        "nevner_vedtak": int(ny.nevner_vedtak),
        "pastand": ny.pastand,
        "grunner": ny.grunner,
        "saksbehandler": k.bruker.login,
    }


def _start_frister(
    k: Kontekst, s: Skritt, kl: Klage, a: Avgjorelse, ny: NyKlage, kontroll: fristregler.Fristkontroll
) -> None:
    """Close the deadline for complaint, and start those of the complaint."""
    er_part = kl.er_part
    for rad in (a.frist, frister.finn(k, a.gjelder, fristregler.GJENTA)):
        if rad is not None and rad.lukket is None and er_part:
            i_tide = kontroll.rettidig is Rettidig.I_TIDE
            grunn = None if i_tide else f"klagen {kl.nr} kom etter fristen"
            frister.lukk(k, s, rad, holdt=i_tide, dag=ny.fremsatt, grunn=grunn)
    hvem, neste = kl.saksbehandler, f"imdi klage behandle {kl.nr}"
    hva = "foreløpig svar til klageren"
    frister.start(k, s, felles.FORELOPIG_SVAR, ny.mottatt, hva=hva, ansvarlig=hvem, neste=f"{neste} --foreløpig-svar")
    if kontroll.rettidig is Rettidig.FOR_SEN:
        dag = date.fromisoformat(kl.vedtak_dato)
        hva = "ett år siden vedtaket: ta stilling til om den for sene klagen tas opp"
        frister.start(k, s, fristregler.YTTERGRENSE, dag, hva=hva, ansvarlig=hvem, neste=f"{neste} --ta-opp a")
    if k.regelverk.paa(SOKSMALSVILKAR, date.fromisoformat(kl.vedtak_dato)).ja:
        hva = "søksmål kan reises, også om klagen ikke er avgjort"
        frister.start(k, s, SOKSMAL, ny.fremsatt, hva=hva, ansvarlig=None, neste=f"imdi klage vis {kl.nr}")


def _be_om_retting(
    k: Kontekst, s: Skritt, nr: Saksnummer, mal: Mal, mangler: tuple[Mangel, ...], frist: date | None
) -> int:
    """Write the letter that asks for what is wrong to be mended, and start the short time (§ 32 third paragraph)."""
    siste = frist or frister.beregn(k, felles.RETTING, k.i_dag).siste
    form.krev_rettefrist(siste, k.i_dag)
    kl = felles.krev(k, nr)
    ord_ = [brevord.i_brev(m, mal.malform) for m in mangler]
    felt = {"mottatt": felles.dag(kl.mottatt), "mangler": ord_, "frist": felles.dag(siste.isoformat())}
    brev = felles.skriv_brev(k, s, mal, kl, felt)
    rad = {"hva": ";".join(mangler), "sendt": k.i_dag.isoformat(), "frist": siste.isoformat(), "brev": brev}
    s.sett_inn(lager.MANGEL, {**nr.nokkel, "nr": lager.neste_nr(k.base, lager.MANGEL, nr), **rad})
    frister.start(
        k,
        s,
        felles.RETTING,
        k.i_dag,
        hva="klageren retter mangelen ved klagen",
        ansvarlig=kl.saksbehandler,
        neste=f"imdi klage behandle {nr} --rettet DATO",
        siste=siste,
    )
    return brev


def be_om_utsettelse(k: Kontekst, s: Skritt, nr: Saksnummer, bedt: date) -> None:
    """Record as part of a step that somebody asks for postponement: it is to be answered at once."""
    rad = {"nr": lager.neste_nr(k.base, lager.UTSETTELSE, nr), "bedt": bedt.isoformat()}
    s.sett_inn(lager.UTSETTELSE, {**nr.nokkel, **rad})
    frister.start(
        k,
        s,
        UTSETTELSE,
        bedt,
        hva="svar på anmodningen om utsatt iverksetting",
        ansvarlig=k.bruker.login,
        neste=f"imdi klage utsett {nr} --svar KODE",
        siste=bedt,
    )


def forleng(k: Kontekst, tekst: str, til: date, grunn: str) -> Fristrad:
    """Make the deadline for complaint longer, before it is out, in a special case (§ 29 fourth paragraph).

    What the day was is kept. Raises KanIkkeForlenge.
    """
    k.krev_rolle(felles.BESLUTTER)
    if not grunn.strip():
        raise Bruksfeil("Det må stå hvorfor dette er et særlig tilfelle.", neste="Oppgi --grunn-fil FIL.")
    with k.base.atomisk():
        _, a = avgjorelser.finn(k, tekst)
        gammel = fristregler.krev_kan_forlenges(a, til, k.i_dag)
        with skritt(k, "klage.frist-forlenget", a.gjelder) as s:
            frister.lukk(k, s, gammel, holdt=False, grunn="klagefristen er forlenget")
            arkiv.rett(
                k,
                s,
                [
                    ("klagefrist", gammel.siste, til.isoformat()),
                    ("klagefrist, hvorfor den er forlenget", None, grunn),
                ],
            )
            return frister.start(
                k,
                s,
                gammel.regel,
                date.fromisoformat(gammel.start),
                hva=gammel.hva,
                ansvarlig=gammel.ansvarlig,
                neste=gammel.neste,
                siste=til,
            )


def gjenta(k: Kontekst, tekst: str, forst: date, kjent: date) -> Fristrad:
    """Start the week to say a complaint again that was sent in time and never came (§ 30). Raises KanIkkeGjenta."""
    k.krev_rolle(felles.ROLLE)
    with k.base.atomisk():
        _, a = avgjorelser.finn(k, tekst)
        fristregler.krev_kan_gjentas(a, forst, kjent, k.i_dag)
        siste = fristregler.gjentafrist(k.regelverk, k.helligdager, a, kjent)
        with skritt(k, "klage.gjentas", a.gjelder) as s:
            return frister.start(
                k,
                s,
                fristregler.GJENTA,
                kjent,
                hva=f"gjenta klagen på {a.hva}, som ikke kom fram",
                ansvarlig=None,
                neste=f"imdi klage ny {a.nr}",
                siste=siste,
            )
