"""Answers to the one who reported: acknowledgement and preliminary answer."""

from datetime import date
from pathlib import Path
from typing import NamedTuple

from imdi_cli.base.journal import skritt
from imdi_cli.base.nummer import Saksnummer
from imdi_cli.brev.innhold import Brevinnhold, Mottaker, sett_sammen
from imdi_cli.brev.mal import les_mal
from imdi_cli.kjerne.avslag import Bruksfeil
from imdi_cli.kjerne.dato import kort_dato, vis_dato
from imdi_cli.kjerne.dokument import Malform
from imdi_cli.kjerne.kontekst import Kontekst
from imdi_cli.styring.brev import steg as brev
from imdi_cli.styring.frister import steg as frister
from imdi_cli.tolk.varsel import lager, regler
from imdi_cli.tolk.varsel.steg.bilde import Varselbilde, bilde, med_merknader
from imdi_cli.tolk.varsel.steg.verdier import SKJERMET
from imdi_cli.tolk.varsel.steg.verdier import ikke_nodvendig as handling_ikke_nodvendig
from imdi_cli.tolk.varsel.typer.koder import Anonymitet
from imdi_cli.tolk.varsel.typer.rader import Varsel

MALER = Path(__file__).parents[1] / "maler"
# Never the name: it lies for itself, and a letter's content is stored with the case.
MOTTAKER = {Malform.BOKMAL: "Til deg som varslet", Malform.NYNORSK: "Til deg som varsla"}


class Svar(NamedTuple):
    """A kind of answer: the rule whose clock it meets, the template of its words, and whether it may come again.

    A preliminary answer may: when the day it named has passed, there is a new one to tell.
    """

    regel: str
    mal: str
    flere: bool = False

    @property
    def tittel(self) -> str:
        """What the answer is called."""
        return regler.TITTEL[self.regel]


KVITTERING = Svar(regler.KVITTERING, "kvittering")
FORELOPIG_SVAR = Svar(regler.FORELOPIG_SVAR, "forelopig_svar", flere=True)


class Utkast(NamedTuple):
    """An answer composed from a varsel as it stood at journal row `sist`."""

    nr: Saksnummer
    svar: Svar
    innhold: Brevinnhold
    tekst: str
    sendt: date
    sist: int


def kan_svares(k: Kontekst, nr: Saksnummer, svar: Svar) -> Varselbilde:
    """Give the varsel to answer, or refuse: nobody to answer, or acknowledged already."""
    k.krev_rolle("saksbehandler")
    b = bilde(k, nr)
    regler.krev_avsender(b.varsel, svar.tittel.lower())
    sendt = b.sendt(svar.regel)
    if sendt and not svar.flere:
        raise regler.KanIkkeSvareToGanger(
            f"{svar.tittel} i {nr} ble sendt {kort_dato(date.fromisoformat(sendt))}.",
            hjemmel=_hjemmel(k, svar, b.varsel),
            neste=f"Se hva som ble sendt:  imdi varsel vis {nr}",
        )
    return b


def skriv(
    k: Kontekst,
    nr: Saksnummer,
    svar: Svar,
    *,
    sendt: date,
    grunn: str = "",
    ventes: date | None = None,
    malform: Malform = Malform.BOKMAL,
) -> Utkast:
    """Compose an answer; nothing is recorded yet.

    A preliminary answer says why (`grunn`) and, if it can be said, when an answer may be expected
    (forvaltningsloven § 11 a second paragraph).
    """
    v = kan_svares(k, nr, svar).varsel
    if svar == FORELOPIG_SVAR:
        regler.krev_grunn(grunn, svar.tittel, hjemmel="forvaltningsloven § 11 a andre ledd")
    if sendt > k.i_dag or sendt.isoformat() < v.mottatt:
        raise Bruksfeil(
            f"{svar.tittel} kan ikke være sendt {kort_dato(sendt)}. Varselet kom "
            f"{kort_dato(date.fromisoformat(v.mottatt))}, og i dag er {kort_dato(k.i_dag)}.",
            neste="Rett --sendt.",
        )
    if ventes is not None and ventes <= sendt:
        raise Bruksfeil(
            f"Svar kan ikke ventes {kort_dato(ventes)}: det er før svaret sendes.", neste="Rett --ventes."
        )
    klokke = f" kl. {v.mottatt_kl.replace(':', '.')}" if v.mottatt_kl else ""
    felt = {"mottatt": vis_dato(date.fromisoformat(v.mottatt)) + klokke}
    if svar == FORELOPIG_SVAR:
        felt |= {"grunn": grunn, "ventes": vis_dato(ventes) if ventes else ""}
    else:
        felt["anonym"] = "ja" if v.anonymitet == Anonymitet.ONSKER else ""
    innhold = sett_sammen(
        les_mal(MALER, svar.mal, malform),
        bok=k.regelverk,
        mottaker=Mottaker(MOTTAKER[malform]),
        dato=sendt,
        sak=str(nr),
        saksbehandler=k.bruker.navn,
        felt=felt,
    )
    return Utkast(nr, svar, innhold, brev.lag_tekst(innhold).innhold.decode(), sendt, v.sist)


def send(k: Kontekst, utkast: Utkast) -> Varselbilde:
    """Record that an answer is sent: kept as it was, journaled, and its deadline met.

    Nothing is recorded when the varsel has changed since the answer was composed.
    """
    nr, svar = utkast.nr, utkast.svar
    with k.base.atomisk():
        for_ = kan_svares(k, nr, svar)
        with skritt(k, f"{svar.regel}.sendt", str(nr)) as s:
            s.data["mal"] = svar.mal
            s.endre(lager.VARSEL, nr.nokkel, {"status": for_.varsel.status}, sist=utkast.sist)
            dokument = brev.lag_tekst(utkast.innhold)
            id_ = brev.lagre(k, s, utkast.innhold)
            brev.merk_sendt(k, s, id_, dokument, utkast.sendt, part=SKJERMET, tittel=svar.tittel)
            rad = frister.finn(k, str(nr), svar.regel)
            if rad is not None:
                frister.lukk(k, s, rad, dag=utkast.sendt)
        b = bilde(k, nr)
    return med_merknader(k, b)


def ikke_nodvendig(k: Kontekst, nr: Saksnummer, svar: Svar, grunn: str) -> Varselbilde:
    """Set an answer aside with a reason.

    forvaltningsloven § 11 a second paragraph (clearly unnecessary), eForvaltningsforskriften § 6 third.
    """
    regler.krev_grunn(
        grunn, f"Å la være å sende {svar.tittel.lower()}", hjemmel=k.regelverk.paa(svar.regel, k.i_dag).hjemmel
    )
    with k.base.atomisk():
        v = kan_svares(k, nr, svar).varsel
        rad = frister.finn(k, str(nr), svar.regel)
        if rad is None:
            raise regler.KanIkkeSvareToGanger(
                f"Det løper ingen frist for {svar.tittel.lower()} i {nr}.",
                hjemmel=_hjemmel(k, svar, v),
                neste=f"Se varselet:  imdi varsel vis {nr}",
            )
        with skritt(k, handling_ikke_nodvendig(svar.regel), str(nr)) as s:
            frister.lukk(k, s, rad, holdt=False, grunn=grunn)
        b = bilde(k, nr)
    return med_merknader(k, b)


def _hjemmel(k: Kontekst, svar: Svar, v: Varsel) -> str:
    return k.regelverk.paa(svar.regel, date.fromisoformat(v.mottatt)).hjemmel
