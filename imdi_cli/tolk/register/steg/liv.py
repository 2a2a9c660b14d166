"""An entry's life after the decision: corrected, made inactive, deleted."""

from collections.abc import Mapping
from datetime import date
from typing import Any, NamedTuple

from imdi_cli.base import arkiv
from imdi_cli.base.journal import fjern_innhold, skritt
from imdi_cli.kjerne.avslag import Bruksfeil
from imdi_cli.kjerne.dato import vis_dato
from imdi_cli.kjerne.dokument import Malform
from imdi_cli.kjerne.felt import som_tekst
from imdi_cli.kjerne.kontekst import Kontekst, lokal_tid
from imdi_cli.tolk.reaksjon import steg as reaksjon
from imdi_cli.tolk.register import lager as tolker
from imdi_cli.tolk.register.lager import liv as lager
from imdi_cli.tolk.register.lager import sammen
from imdi_cli.tolk.register.lager import soknad as soknader
from imdi_cli.tolk.register.regler import liv as regler
from imdi_cli.tolk.register.regler import soketekst
from imdi_cli.tolk.register.regler import soknad as soknadsregler
from imdi_cli.tolk.register.steg import felles
from imdi_cli.tolk.register.steg.oppslag import ROLLER
from imdi_cli.tolk.register.typer import Adressesperre, Kapasitet, Kjonn, Tolk
from imdi_cli.tolk.register.typer.soknad import Soknadsstatus

_APNE = (Soknadsstatus.MOTTATT.value, Soknadsstatus.MANGLER.value)
_KODER = {"kjonn": Kjonn, "kapasitet": Kapasitet, "adressesperre": Adressesperre}


class Slettet(NamedTuple):
    """What was deleted, in numbers, what remains where, the days of backups that hold it, and the letter."""

    tolkenummer: int
    sprak: int
    kvalifikasjoner: int
    rettelser: int
    journalrader: int
    blir: tuple[str, ...]
    kopier: tuple[str, ...]
    brev: int


def endre(
    k: Kontekst,
    tolkenummer: int,
    endringer: Mapping[str, Any],
    *,
    uten_adressesperre: bool = False,
    underrettet: date | None = None,
) -> Tolk:
    """Correct what the register holds of a person; what it was is kept beside it (arkivforskrifta § 11).

    `uten_adressesperre` lifts the protection; `underrettet` starts the deadline for complaint over a decision
    about the entry itself, such as a new category. Raises Bruksfeil when nothing is new.
    """
    k.krev_rolle(*ROLLER)
    person = felles.personkolonner(k, endringer)
    if uten_adressesperre:
        person["adressesperre"] = None
    with k.base.atomisk():
        tolk = felles.krev_tolk(k, tolkenummer)
        sto = tolker.som_rad(tolk) | {"adressesperre": tolk.adressesperre and tolk.adressesperre.value}
        nye = {n: v for n, v in person.items() if v != sto[n]}
        if not (nye or underrettet):
            raise Bruksfeil(
                f"Ingenting er annerledes enn det som står om tolk {tolkenummer}.",
                neste=f"imdi tolk vis {tolkenummer} --internt",
            )
        handling = "tolk.rettet" if nye else "tolk.underrettet"
        with skritt(k, handling, f"tolk:{tolkenummer}") as s:
            if nye:
                er = tolk._replace(**{n: _verdi(n, v) for n, v in nye.items()})
                s.endre(
                    tolker.TOLK,
                    {"tolkenummer": tolkenummer},
                    nye | {"sok": soketekst(er.navn)},
                    sist=tolk.sist,
                )
                arkiv.rett(
                    k,
                    s,
                    [(n, som_tekst(getattr(tolk, n)) or None, som_tekst(getattr(er, n)) or None) for n in nye],
                )
            if underrettet:
                felles.start_klagefrist(k, s, underrettet, None, f"imdi tolk vis {tolkenummer} --internt")
        return felles.krev_tolk(k, tolkenummer)


def inaktiver(
    k: Kontekst,
    tolkenummer: int,
    *,
    synlig: bool = False,
    bedt_om: date | None = None,
    malform: Malform = Malform.BOKMAL,
) -> tuple[Tolk, int | None]:
    """Make an entry inactive by the interpreter's own wish, or visible again; gives the letter's number, if any.

    `bedt_om` is the day the interpreter asked for it, today if it is not given.
    """
    k.krev_rolle(*ROLLER)
    soknadsregler.krev_ikke_fram_i_tid("Dagen tolken ba om det", bedt_om, k.i_dag, "--bedt-om")
    mal = felles.mal("bekreftelse_inaktiv", malform)
    with k.base.atomisk():
        tolk = felles.krev_tolk(k, tolkenummer)
        o = regler.statusovergang(
            "gjør synlig" if synlig else "inaktiver", tolk, reaksjon.sperret(k, tolkenummer, None, k.i_dag)
        )
        brev = None
        with skritt(k, "tolk.synlig" if synlig else "tolk.inaktiv", f"tolk:{tolkenummer}") as s:
            s.endre(tolker.TOLK, {"tolkenummer": tolkenummer}, {"status": o.til.value}, sist=tolk.sist)
            if not synlig:
                brev = felles.skriv_brev(
                    k,
                    s,
                    mal,
                    felles.mottaker(tolk.navn, tolk.adresse),
                    {
                        "bedt_om": vis_dato(bedt_om or k.i_dag),
                        "gjelder_fra": vis_dato(k.i_dag),
                        "tolkenummer": str(tolkenummer),
                    },
                )
        return felles.krev_tolk(k, tolkenummer), brev


def kan_slettes(k: Kontekst, tolkenummer: int) -> Tolk:
    """Give the interpreter that may be deleted, or refuse with all that needs the entry."""
    k.krev_rolle(*ROLLER)
    tolk = felles.krev_tolk(k, tolkenummer)
    regler.krev_kan_slettes(
        tolk,
        regler.Bruk(
            saker=lager.saker(k.base, tolkenummer),
            soknader=[str(nr) for nr, status in soknader.til_tolk(k.base, tolkenummer) if status in _APNE],
            bevillinger=[nr for nr, status in lager.bevillinger(k.base, tolkenummer) if status == "gitt"],
            sperre=reaksjon.sperret(k, tolkenummer, None, k.i_dag),
            advarsler=reaksjon.tellende_advarsler(k, tolkenummer, k.i_dag),
        ),
    )
    return tolk


def slett(k: Kontekst, tolkenummer: int, grunn: str | None, *, malform: Malform = Malform.BOKMAL) -> Slettet:
    """Delete all the register holds of an interpreter, and keep a dated row of how much it was.

    Deleted: the person, languages, qualifications, what was corrected, why a tolkebevis was blocked, and the
    content of the journal rows that are about the entry and its cards alone; the chain holds their digests, and
    is whole. Kept: cases, decisions and letters, which are archive; of a card, its number and days.
    Source: tolkeforskriften § 15, arkivlova § 13.
    """
    mal = felles.mal("bekreftelse_sletting", malform)
    begrunnelse = soknadsregler.krev_grunn(grunn, "Sletting", "tolkeforskriften § 15")
    with k.base.atomisk():
        tolk = kan_slettes(k, tolkenummer)
        gjelder = f"tolk:{tolkenummer}"
        eldre = sammen.eldre(k.base, tolkenummer)  # numbers that were joined into this one: the same person
        bare = [t.navn for t in (tolker.TOLK, tolker.SPRAK, tolker.KVALIFIKASJON, arkiv.RETTELSE)]
        numre = (tolkenummer, *(nr for nr, _ in eldre))
        rader = sum(fjern_innhold(k.base, f"tolk:{nr}", bare) for nr in numre)
        bevis = [b for nr in numre for b in lager.tolkebevis(k.base, nr)]
        rader += sum(fjern_innhold(k.base, nr, [lager.BEVIS.navn]) for nr in bevis)
        with skritt(k, "tolk.slettet", gjelder) as s:
            for nr, sist in eldre:
                s.endre(sammen.SAMMENSLATT, {"tolkenummer": nr}, {"begrunnelse": None}, sist=sist)
            sprak, kvalifikasjoner, rettelser = lager.slett(k.base, s, tolkenummer, numre[1:])
            s.sett_inn(
                lager.SLETTET,
                {
                    "tolkenummer": tolkenummer,
                    "dato": k.i_dag.isoformat(),
                    "sprak": sprak,
                    "kvalifikasjoner": kvalifikasjoner,
                    "rettelser": rettelser,
                    "journalrader": rader,
                },
            )
            kopier = tuple(f"{lokal_tid(tid):%d.%m.%Y}" for tid in lager.kopier(k.base))
            brev = felles.skriv_brev(
                k,
                s,
                mal,
                felles.mottaker(tolk.navn, tolk.adresse),
                {
                    "slettet": vis_dato(k.i_dag),
                    "tolkenummer": str(tolkenummer),
                    "grunn": begrunnelse,
                    "beholdes": list(regler.BLIR[malform]),
                },
            )
        return Slettet(
            tolkenummer, sprak, kvalifikasjoner, rettelser, rader, regler.BLIR[Malform.BOKMAL], kopier, brev
        )


def _verdi(felt: str, verdi: Any) -> Any:
    if felt == "adresse_samtykke":
        return bool(verdi)
    return _KODER[felt](verdi) if felt in _KODER and verdi else verdi
