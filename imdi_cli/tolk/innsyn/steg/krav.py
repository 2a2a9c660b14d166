"""A demand to see a case: registered, its documents decided about one by one, followed up."""

from collections.abc import Iterable, Sequence
from datetime import date
from typing import NamedTuple

from imdi_cli.base.arkiv import Fil, legg_ved
from imdi_cli.base.journal import noter, skritt
from imdi_cli.base.nummer import Saksnummer, neste_nummer
from imdi_cli.kjerne.avslag import Bruksfeil
from imdi_cli.kjerne.dato import kort_dato
from imdi_cli.kjerne.kontekst import Kontekst, lokal_tid
from imdi_cli.styring.brev import steg as brev
from imdi_cli.styring.frister import steg as frister
from imdi_cli.styring.frister.typer import Fristrad
from imdi_cli.tolk.innsyn import lager
from imdi_cli.tolk.innsyn.regler import adgang
from imdi_cli.tolk.innsyn.regler.dokumenter import Brevlinje, Vedleggslinje, dokumenter
from imdi_cli.tolk.innsyn.typer.koder import Dokumentslag, Etter, Innsynsstatus, Innsynsutfall
from imdi_cli.tolk.innsyn.typer.rader import Dokument, Forslag, Innsyn, Vurdering
from imdi_cli.tolk.sak.steg import felles as saker
from imdi_cli.tolk.sak.typer.rader import Saksinnhold
from imdi_cli.tolk.varsel.steg import bilde as varsler
from imdi_cli.tolk.varsel.typer.koder import Anonymitet

ROLLER = ("saksbehandler", "beslutter", "leder")
# The clock of each demand: everyone's is in the act, the party's is our own aim.
FRIST = {Etter.PART: "innsyn.partsinnsyn", Etter.OFFENTLEGLOVA: "innsyn.svar"}
KLAGE = "klage.frist"
GRUNNGIVING = "innsyn.grunngiving.svar"


class Dokumentlinje(NamedTuple):
    """A document, its number in the list, what the law leads to for it, and what is decided, if anything is."""

    nr: int
    dokument: Dokument
    forslag: Forslag
    vurdering: Vurdering | None

    @property
    def utfall(self) -> Innsynsutfall | None:
        """How much of it is given as things stand; None when somebody must decide."""
        return self.vurdering.utfall if self.vurdering else self.forslag.utfall


class Innsynsbilde(NamedTuple):
    """A demand, with the documents of the case as they are now."""

    innsyn: Innsyn
    sak: Saksinnhold
    sak_avgjort: bool
    linjer: tuple[Dokumentlinje, ...]
    frister: tuple[Fristrad, ...]
    merknader: tuple[str, ...]

    @property
    def mangler(self) -> tuple[Dokument, ...]:
        """The documents somebody must decide about."""
        return tuple(x.dokument for x in self.linjer if x.utfall is None)

    @property
    def gjort(self) -> dict[str, Vurdering]:
        """What is decided, by document; what the law gives whole is decided too."""
        return {
            x.dokument.nokkel: x.vurdering or Vurdering(x.dokument.nokkel, x.utfall) for x in self.linjer if x.utfall
        }


def les_nr(tekst: str) -> Saksnummer:
    """Read the number of a case or of a demand. Raises Bruksfeil when it is neither."""
    return Saksnummer.les(tekst, "I" if tekst.strip()[:1].upper() == "I" else "S")


def krev(k: Kontekst, nr: Saksnummer) -> Innsyn:
    """Give a demand, or stop when there is none with that number."""
    i = lager.finn(k.base, nr)
    if i is None:
        raise Bruksfeil(f"Innsynskravet {nr} finnes ikke.", neste="Se kravene i en sak:  imdi sak innsyn SAKSNUMMER")
    return i


def til_sak(k: Kontekst, sak: Saksnummer) -> list[Innsyn]:
    """List the demands to see a case."""
    k.krev_rolle(*ROLLER)
    saker.krev(k, sak)
    return lager.til_sak(k.base, str(sak))


def registrer(k: Kontekst, sak: Saksnummer, krav_fra: str, mottatt: date, etter: Etter = Etter.PART) -> Innsynsbilde:
    """Register a demand to see a case: number, and the clock of the answer."""
    k.krev_rolle(*ROLLER)
    if not krav_fra.strip():
        raise Bruksfeil("Hvem krever innsyn?", neste="Oppgi --krav-fra TEKST.")
    if mottatt > k.i_dag:
        raise Bruksfeil(
            f"Kravet kan ikke være mottatt {kort_dato(mottatt)}: det har ikke vært.", neste="Rett --mottatt."
        )
    with k.base.atomisk():
        saker.krev(k, sak)
        nr = neste_nummer(k.base, "I", mottatt.year)
        with skritt(k, "innsyn.registrert", str(nr)) as s:
            s.sett_inn(
                lager.INNSYN,
                {
                    **nr.nokkel,
                    "sak": str(sak),
                    "etter": etter.value,
                    "krav_fra": krav_fra.strip(),
                    "mottatt": mottatt.isoformat(),
                    "status": Innsynsstatus.MOTTATT.value,
                    "saksbehandler": k.bruker.login,
                },
            )
            frister.start(
                k,
                s,
                FRIST[etter],
                mottatt,
                hva="svar på innsynskrav",
                ansvarlig=k.bruker.login,
                neste=f"imdi sak innsyn {nr}",
            )
        return bilde(k, nr)


def vis(k: Kontekst, nr: Saksnummer) -> Innsynsbilde:
    """Give a demand with the documents of its case. That it was read is logged first."""
    k.krev_rolle(*ROLLER)
    i = krev(k, nr)
    noter(k, "innsyn.vist", i.sak, innsyn=str(nr))
    return bilde(k, nr)


def bilde(k: Kontekst, nr: Saksnummer) -> Innsynsbilde:
    """Gather a demand and the documents of its case. Who reported is not read."""
    i = krev(k, nr)
    sak = saker.innhold(k, Saksnummer.les(i.sak, "S"))
    v = [varsler.krev(k, Saksnummer.les(x, "V")) for x in sak.varsler]
    numre = [i.sak, *sak.varsler]
    docs = dokumenter(sak, v, _brev(k, numre), _vedlegg(k, numre))
    gjort = lager.vurderinger(k.base, nr)
    avgjort = sak.sak.status in adgang.AVGJORT
    linjer = tuple(
        Dokumentlinje(n, d, adgang.forslag(d, i.etter, sak_avgjort=avgjort), gjort.get(d.nokkel))
        for n, d in enumerate(docs, 1)
    )
    merknader = [
        f"{x.nr}: avsenderen har ikke bedt om å være anonym. Spør før navnet deles." for x in v if _spor(x.anonymitet)
    ]
    return Innsynsbilde(i, sak, avgjort, linjer, tuple(frister.til_sak(k, str(nr))), tuple(merknader))


def vurder(
    k: Kontekst, nr: Saksnummer, valgte: Sequence[str], ny: Vurdering, *, sladdet_fil: Fil | None = None
) -> Innsynsbilde:
    """Decide about documents: given whole, in part or not.

    `valgte` are their numbers in the list, or their keys; `ny` is the decision (its own `dokument` is not used).
    `sladdet_fil` is an attachment that a human has redacted, for one that is given in part.
    Raises KanIkkeHoldeTilbake, KanIkkeAvgjoreInnsyn; Bruksfeil for a document that is not there.
    """
    k.krev_rolle(*ROLLER)
    with k.base.atomisk():
        b = bilde(k, nr)
        adgang.krev_mottatt(b.innsyn)
        finnes = lager.vurderinger(k.base, nr)
        docs = [_finn(b, x) for x in valgte]
        for d in docs:
            _krev_fil(d, ny, sladdet_fil)
            adgang.krev_gyldig(d, ny, b.innsyn, b.gjort, sak_avgjort=b.sak_avgjort)
        with skritt(k, "innsyn.vurdert", str(nr)) as s:
            erstatning = legg_ved(k, s, "ut", sladdet_fil) if sladdet_fil else None
            for d in docs:
                sto = finnes.get(d.nokkel)
                v = ny._replace(dokument=d.nokkel, erstatning=erstatning, sist=sto.sist if sto else 0)
                lager.sett_vurdering(s, nr, v, k.bruker.login, k.i_dag.isoformat())
        return bilde(k, nr)


def underrett(k: Kontekst, nr: Saksnummer, dag: date) -> Innsynsbilde:
    """Record the day a refusal reached whoever demanded access: their deadline for complaint begins."""
    return _folg_opp(k, nr, "underrettet", dag)


def krev_grunngiving(k: Kontekst, nr: Saksnummer, dag: date) -> Innsynsbilde:
    """Record that a fuller reason is demanded (offentleglova § 31 second paragraph): ten working days begin."""
    return _folg_opp(k, nr, "grunngiving", dag)


def grunngitt(k: Kontekst, nr: Saksnummer, dag: date) -> Innsynsbilde:
    """Record that the fuller reason is given."""
    return _folg_opp(k, nr, "grunngitt", dag)


def _folg_opp(k: Kontekst, nr: Saksnummer, hva: str, dag: date) -> Innsynsbilde:
    k.krev_rolle(*ROLLER)
    with k.base.atomisk():
        b = bilde(k, nr)
        i = b.innsyn
        adgang.krev_holdt_tilbake(i, b.gjort.values())
        tidligst = i.grunngiving if hva == "grunngitt" else i.avgjort
        if hva == "grunngiving" and i.etter is Etter.PART:
            raise Bruksfeil(
                "Parten har fått begrunnelsen i svaret. Krav om nærmere begrunnelse hører til offentleglova § 31.",
                neste=f"Se kravet:  imdi sak innsyn {nr}",
            )
        if tidligst is None:
            raise Bruksfeil(
                "Ingen har krevd nærmere begrunnelse.", neste=f"imdi sak innsyn {nr} --grunngiving-krevd DATO"
            )
        if getattr(i, hva) or dag > k.i_dag or dag.isoformat() < tidligst:
            raise Bruksfeil(
                f"{kort_dato(dag)} kan ikke føres: den er ført fra før, ligger fram i tid, eller er før avgjørelsen.",
                neste=f"Se kravet:  imdi sak innsyn {nr}",
            )
        with skritt(k, f"innsyn.{hva}", str(nr)) as s:
            s.endre(lager.INNSYN, nr.nokkel, {hva: dag.isoformat()}, sist=i.sist)
            if hva == "grunngitt":
                if rad := frister.finn(k, str(nr), GRUNNGIVING):
                    frister.lukk(k, s, rad, dag=dag)
            else:
                regel, ord_, hvem = (
                    (KLAGE, "klage på avslag om innsyn", None)
                    if hva == "underrettet"
                    else (GRUNNGIVING, "nærmere begrunnelse for avslag på innsyn", k.bruker.login)
                )
                frister.start(k, s, regel, dag, hva=ord_, ansvarlig=hvem, neste=f"imdi sak innsyn {nr}")
        return bilde(k, nr)


def _spor(anonymitet: str) -> bool:
    return anonymitet == Anonymitet.IKKE_BEDT_OM.value


def _krev_fil(d: Dokument, ny: Vurdering, fil: Fil | None) -> None:
    """Stop when a file would be given in part and nobody has redacted it, or a redacted one is given for a text."""
    delvis = d.slag is Dokumentslag.VEDLEGG and ny.utfall is Innsynsutfall.DELVIS
    if delvis and fil is None:
        raise Bruksfeil(
            f"imdi kan ikke sladde innholdet i {d.tittel}.",
            neste="Sladd filen selv, og oppgi den:  --sladdet-fil FIL",
        )
    if fil is not None and not delvis:
        raise Bruksfeil(
            f"--sladdet-fil er for et vedlegg som gis delvis. {d.tittel} er ikke det.", neste="Ta bort --sladdet-fil."
        )


def _finn(b: Innsynsbilde, valgt: str) -> Dokument:
    for x in b.linjer:
        if valgt.strip() in (str(x.nr), x.dokument.nokkel):
            return x.dokument
    raise Bruksfeil(
        f"Dokument «{valgt}» finnes ikke i {b.innsyn.sak}.", neste=f"Se dokumentene:  imdi sak innsyn {b.innsyn.nr}"
    )


def _brev(k: Kontekst, numre: Sequence[str]) -> Iterable[Brevlinje]:
    for id_, gjelder, tittel, dato, sendt, vedlegg, sum_ in lager.brev(k.base, numre):
        tekst = brev.lag_tekst(brev.hent(k, id_)).innhold.decode()
        yield Brevlinje(id_, gjelder, tittel, dato, sendt, vedlegg, sum_, tekst)


def _vedlegg(k: Kontekst, numre: Sequence[str]) -> Iterable[Vedleggslinje]:
    for id_, gjelder, navn, sum_, tid in lager.vedlegg_inn(k.base, numre):
        yield Vedleggslinje(id_, gjelder, navn, sum_, lokal_tid(tid).date().isoformat())
