"""What the tests of access and deletion share: a whole case, made row by row, with planted strings in every text."""

from datetime import date
from pathlib import Path
from typing import Any

import hjelp
from brev.brevprover import FELT, mal
from tolk.register.soknadlag import oppfort
from tolk.varsel.lag import HVEM, varsel

from imdi_cli.base import arkiv
from imdi_cli.base.arkiv import Fil
from imdi_cli.base.journal import Skritt, skritt
from imdi_cli.base.kontroll import kontroller_kjede, spill_av
from imdi_cli.base.nummer import Saksnummer, neste_nummer
from imdi_cli.base.tabell import Tabell
from imdi_cli.brev.innhold import Mottaker, sett_sammen
from imdi_cli.kjerne.kontekst import Kontekst
from imdi_cli.styring.brev import steg as brev
from imdi_cli.styring.brev.typer import Dokument
from imdi_cli.styring.bruker.steg import endring
from imdi_cli.styring.bruker.typer.nytt import NyBruker
from imdi_cli.styring.bruker.typer.rader import Rolle
from imdi_cli.styring.frister import steg as frister
from imdi_cli.styring.habilitet.lager import sett_inn as sett_habilitet
from imdi_cli.styring.underretning.lager import UNDERRETNING
from imdi_cli.tolk.reaksjon import steg as reaksjoner
from imdi_cli.tolk.reaksjon.typer import Enkeltvedtak, NyReaksjon, Reaksjonstype
from imdi_cli.tolk.sak import lager

PLANTET = "Plantetstreng"  # in every free text of the case
FNR = "01019010046"
# columns that other parts of the case have added, for those that must have a value
_FAST: dict[str, object] = {"brudd": "", "lagt": 1}


def sett(s: Skritt, tabell: Tabell, **verdier: object) -> None:
    """Put in a row, with a value for every column that must have one."""
    s.sett_inn(tabell, {n: v for n, v in _FAST.items() if n in tabell.koder and n not in verdier} | verdier)


def ole(k: Kontekst) -> Kontekst:
    """Ole, who is somebody else: beslutter and leader."""
    if not k.base.en("SELECT 1 FROM bruker WHERE login = 'ole'"):
        endring.ny(k, "ole", NyBruker(navn="Ole Hansen", rolle=(Rolle.BESLUTTER, Rolle.LEDER)))
    return hjelp.som(k, "ole", "beslutter", "leder")


def endre_sak(k: Kontekst, nr: Saksnummer, **verdier: object) -> None:
    """Change columns of a case, as its own steps do."""
    with k.base.atomisk(), skritt(k, "test.sak", str(nr)) as s:
        sak = lager.finn(k.base, nr)
        assert sak is not None
        lager.sett_status(s, sak, verdier)


def avslutt(k: Kontekst, nr: Saksnummer, dag: str = "2026-11-23") -> None:
    """End a case."""
    endre_sak(k, nr, status="avsluttet", avsluttet=dag)


def sak(k: Kontekst, *, utfall: str | None = "ikke-brudd", tolk: int | None = None, **mer: Any) -> Saksnummer:
    """Make a case with everything in it: a varsel with an attachment, questions, hearing, advice, decision, letters.

    `utfall` None leaves it undecided; `mer` goes to the varsel.
    """
    t = tolk or oppfort(k)
    felt = {
        "tolk": str(t),
        "beskrivelse": f"{PLANTET}1: Tolken Amina Yusuf snakket med brukeren Kari Olsen, {FNR}.",
        "sprak": f"{PLANTET}2",
        "oppdragsgiver": f"{PLANTET}3",
        "identitet": HVEM,
        "vedlegg": [Fil(f"{PLANTET}4.txt", "text/plain", f"{PLANTET}5".encode())],
    }
    v = varsel(k, **(felt | mer)).varsel
    i_dag = k.i_dag.isoformat()
    with k.base.atomisk():
        nr = neste_nummer(k.base, "S", k.i_dag.year)
        with skritt(k, "sak.forberedt.opprett", str(nr)) as s:
            sett(
                s,
                lager.SAK,
                **nr.nokkel,
                tolkenummer=t,
                apnet=i_dag,
                status="under utredning",
                saksbehandler=k.bruker.login,
                apning_oppfort=1,
                apning_autorisert="",
            )
            sett(s, lager.VARSEL, varsel_aar=v.aar, varsel_lopenr=v.lopenr, **nr.nokkel, koblet=i_dag)
            sett(s, lager.BRUDD, **nr.nokkel, kode="GT-NØYAKTIG", begrunnelse=f"{PLANTET}6")
            sett_habilitet(
                k.base,
                s,
                {
                    "gjelder": str(nr),
                    "person": k.bruker.login,
                    "svar": "habil",
                    "grunnlag": None,
                    "innsigelse": 0,
                    "vurdering": f"{PLANTET}7",
                    "avgjort_av": k.bruker.login,
                    "dato": i_dag,
                },
            )
            arkiv.rett(k, s, [("sprak", f"{PLANTET}8", None)])
        with skritt(k, "sak.forberedt.innhent", str(nr)) as s:
            sett(
                s,
                lager.KRAV,
                **nr.nokkel,
                nr=1,
                til=f"{PLANTET}9 kommune",
                frivillig=0,
                hva=f"{PLANTET}10",
                nodvendig=f"{PLANTET}11",
                begrensning=f"{PLANTET}12",
                sendt=i_dag,
                svarfrist=i_dag,
                utfall="mottatt",
                svart=i_dag,
                svar=f"{PLANTET}13 om Kari Olsen",
            )
            sett(
                s,
                lager.KRAV,
                **nr.nokkel,
                nr=2,
                til="B",
                frivillig=1,
                hva="h",
                nodvendig="n",
                sendt=i_dag,
                svarfrist=i_dag,
            )
        with skritt(k, "sak.forberedt.forelegg", str(nr)) as s:
            sett(
                s,
                lager.FORELEGGING,
                **nr.nokkel,
                nr=1,
                dato=i_dag,
                frist=i_dag,
                reaksjoner="advarsel",
                uttalt=i_dag,
                uttalelse=f"{PLANTET}14",
            )
            sett(
                s,
                lager.FORELEGGING,
                **nr.nokkel,
                nr=2,
                dato=i_dag,
                reaksjoner="",
                unntak="17-2-c",
                unntak_grunn=f"{PLANTET}15",
            )
        with skritt(k, "sak.forberedt.råd", str(nr)) as s:
            sett(
                s,
                lager.RAAD,
                **nr.nokkel,
                nr=1,
                mote="U-2026-0001",
                dato=i_dag,
                alvor="ikke vesentlig",
                anbefalt="advarsel",
                dissens=f"{PLANTET}16",
                tekst=f"{PLANTET}17",
            )
            sett(s, lager.RAAD_BRUDD, **nr.nokkel, nr=1, kode="GT-NØYAKTIG", vurdering="brudd")
        if utfall:
            beslutt(k, nr, utfall)
    brev_i(k, str(nr), sendt=True)
    brev_i(k, str(nr), sendt=False)
    return nr


def beslutt(k: Kontekst, nr: Saksnummer, utfall: str, **mer: object) -> None:
    """Write a proposal that was taken back and a decision, as part of the transaction that is open."""
    i_dag = k.i_dag.isoformat()
    felles = {
        "utfall": utfall,
        "sprak": "",
        "tilbakekall": 0,
        "begrunnelse": f"{PLANTET}18",
        "foreslatt_av": "kari",
        "foreslatt": i_dag,
    }
    with skritt(k, "sak.beslutt", str(nr)) as s:
        sett(s, lager.BESLUTNING, **nr.nokkel, nr=1, trukket=i_dag, **felles)
        sett(
            s,
            lager.BESLUTNING,
            **nr.nokkel,
            nr=2,
            **{
                "avvik": f"{PLANTET}19",
                "uten_utvalg": f"{PLANTET}20",
                "besluttet_av": "ole",
                "besluttet": i_dag,
                "telt": "",
                "oppfort": 1,
                "autorisert": "",
                **felles,
                **mer,
            },
        )
        b = next(b for b in lager.brudd(k.base, nr) if b.kode == "GT-NØYAKTIG")
        s.endre(
            lager.BRUDD,
            {**nr.nokkel, "kode": "GT-NØYAKTIG"},
            {"vurdering": "brudd", "alvor": "ikke vesentlig", "begrunnelse": f"{PLANTET}21"},
            sist=b.sist,
        )
        hele = lager.finn(k.base, nr)
        assert hele is not None
        lager.sett_status(s, hele, {"status": "besluttet"})


def reager(k: Kontekst, nr: Saksnummer, type_: Reaksjonstype, **mer: Any) -> int:
    """Write a reaction of a case."""
    hele = lager.finn(k.base, nr)
    assert hele is not None
    with k.base.atomisk(), skritt(k, "sak.reaksjon", str(nr)) as s:
        ny = NyReaksjon(hele.tolkenummer, type_, k.i_dag.isoformat(), Enkeltvedtak.JA, sak=str(nr), **mer)
        return reaksjoner.sett(k, s, ny)


def underrett(k: Kontekst, nr: Saksnummer, brev_: int) -> None:
    """Record that the interpreter was told, and start the deadline for complaint."""
    i_dag = k.i_dag.isoformat()
    with k.base.atomisk(), skritt(k, "sak.underrett", str(nr)) as s:
        sett(
            s,
            UNDERRETNING,
            gjelder=str(nr),
            nr=1,
            brev=brev_,
            kanal="papir",
            postlagt=i_dag,
            mottatt=i_dag,
            mottatt_fordi="opplyst",
        )
        frister.start(k, s, "klage.frist", k.i_dag, hva="klage", ansvarlig=None, neste="imdi frister")


def brev_i(k: Kontekst, gjelder: str, *, sendt: bool) -> int:
    """Put a letter on a case, sent or not."""
    navn = "register/bekreftelse_inaktiv"
    innhold = sett_sammen(
        mal(navn),
        bok=k.regelverk,
        mottaker=Mottaker(f"{PLANTET}22", (f"{PLANTET}23 vei 1",)),
        dato=k.i_dag,
        sak=gjelder,
        saksbehandler="Kari",
        felt=FELT[navn] | {"bedt_om": f"{PLANTET}24"},
    )
    with k.base.atomisk(), skritt(k, "brev.test", gjelder) as s:
        id_ = brev.lagre(k, s, innhold)
        if sendt:
            data = f"{PLANTET}25 slik det ble sendt".encode()
            brev.merk_sendt(k, s, id_, Dokument("text/plain; charset=utf-8", data), k.i_dag, part=f"{PLANTET}26")
    return id_


def fil(mappe: Path, tekst: str, navn: str = "t.txt") -> str:
    """Write a text to a file; give its path."""
    (mappe / navn).write_text(tekst, "utf-8")
    return str(mappe / navn)


I_DAG = date(2026, 11, 23)


def hel(k: Kontekst) -> None:
    """Assert that the chain is whole, and that the journal gives the rows back."""
    assert kontroller_kjede(k.base).feil == []
    assert spill_av(k.base) == []
