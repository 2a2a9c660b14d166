"""Correcting varsler, and who the varsler is: what is kept, logged, and found by no one, on both engines."""

import json
from collections.abc import Callable
from dataclasses import replace
from datetime import date, time
from typing import Any

import hjelp
import pytest
from tolk.varsel.lag import (
    BARE_AUTORISERT,
    BEGGE,
    HVEM,
    V1,
    lopende,
    nummer,
    varsel,
)

from imdi_cli.base.arkiv import Fil
from imdi_cli.kjerne.avslag import Bruksfeil
from imdi_cli.kjerne.felt import Tidspunkt
from imdi_cli.kjerne.kontekst import Kontekst
from imdi_cli.styring.bruker.steg import endring as brukere
from imdi_cli.tolk.varsel import regler
from imdi_cli.tolk.varsel.steg import bilde, identitet, retting, svar
from imdi_cli.tolk.varsel.steg.svar import FORELOPIG_SVAR, KVITTERING
from imdi_cli.tolk.varsel.typer.koder import Anonymitet, Brudd, Kanal, Varslertype
from imdi_cli.tolk.varsel.typer.nytt import UmuligVerdi
from imdi_cli.tolk.varsel.typer.rader import Identitet

pytestmark = pytest.mark.usefixtures("hel")
Avvist = Callable[..., Any]
I_DAG = date(2026, 11, 23)
KV, FS = regler.KVITTERING, regler.FORELOPIG_SVAR
KOM = "2026-11-20"
FIL = Fil("brev.txt", "text/plain", b"innhold")


def send(k: Kontekst, slag: svar.Svar, nr: Any = V1, **valg: Any) -> bilde.Varselbilde:
    grunn = {"grunn": "Mange saker."} if slag == FORELOPIG_SVAR else {}
    return svar.send(k, svar.skriv(k, nr, slag, **({"sendt": I_DAG} | grunn | valg)))


# --- corrections --------------------------------------------------------------------------------------------------


def test_rettelsen_beholder_det_som_sto(kt: Kontekst) -> None:
    varsel(kt, oppdragsgiver="Narvik tingrett", brudd=(Brudd.GT_ANDRE,))
    b = retting.endre(
        kt,
        V1,
        {
            "beskrivelse": "Ny tekst.",
            "oppdragsgiver": None,
            "sprak": "dari",
            "brudd": (Brudd.TP_BRUDD, Brudd.GT_ANDRE),
        },
        fjern_brudd=[Brudd.GT_ANDRE, Brudd.GT_FEIL],
    )
    assert (b.varsel.beskrivelse, b.varsel.oppdragsgiver, b.varsel.sprak) == ("Ny tekst.", None, "dari")
    assert b.brudd == (Brudd.TP_BRUDD,)
    assert {(felt, fra, til, hvem) for felt, fra, til, _, hvem in b.rettelser} == {
        ("beskrivelse", "Tolken la til noe.", "Ny tekst.", "Kari Nordmann"),
        ("oppdragsgiver", "Narvik tingrett", None, "Kari Nordmann"),
        ("brudd", "GT-ANDRE", None, "Kari Nordmann"),
    }


def test_ingen_rettelse_uten_noe_nytt(kt: Kontekst, avvist: Avvist) -> None:
    varsel(kt)
    avvist(Bruksfeil, lambda: retting.endre(kt, V1, {"kanal": Kanal.EPOST}))
    avvist(Bruksfeil, lambda: retting.identifiser(kt, V1, BEGGE))
    avvist(Bruksfeil, lambda: retting.endre(kt, V1._replace(lopenr=9), {"sprak": "dari"}))


def test_ny_mottaksdag_flytter_klokkene_og_journalposten(kt: Kontekst) -> None:
    varsel(kt)
    send(kt, KVITTERING)
    b = retting.endre(kt, V1, {"mottatt": Tidspunkt(date(2026, 11, 10))})
    assert lopende(b) == {FS: "2026-11-10"}
    lukket = [(r.start, r.lukket_som, r.grunn) for r in b.frister if r.regel == FS and r.lukket]
    assert lukket == [(KOM, "ikke nødvendig", "opplysningene om varselet er rettet")]
    assert [r.lukket_som for r in b.frister if r.regel == KV] == ["holdt"]
    post = b.journalposter[0]
    assert (post.dokumentdato, post.dato, post.registrert) == ("2026-11-10", "2026-11-10", hjelp.TID)
    assert ("mottatt", KOM, "2026-11-10") in {r[:3] for r in b.rettelser}
    b = retting.endre(kt, V1, {"mottatt": Tidspunkt(date(2026, 11, 20), time(9, 30))})  # and back again
    assert lopende(b) == {FS: KOM}


def test_anonymiteten_stiller_klokkene_begge_veier(kt: Kontekst) -> None:
    varsel(kt)
    b = retting.endre(kt, V1, {"anonymitet": Anonymitet.UKJENT})
    assert lopende(b) == {}
    assert {r.grunn for r in b.frister} == {"avsender ukjent"}
    assert b.journalposter[0].part == "avsender ukjent"
    b = retting.endre(kt, V1, {"anonymitet": Anonymitet.ONSKER})
    assert lopende(b) == {KV: KOM, FS: KOM}
    assert b.journalposter[0].part == "Varsler (navnet ligger for seg)"


def test_det_en_saksbehandler_har_satt_bort_kommer_ikke_tilbake(kt: Kontekst) -> None:
    varsel(kt)
    svar.ikke_nodvendig(kt, V1, FORELOPIG_SVAR, "avsender ukjent")  # whatever the words of the reason
    retting.endre(kt, V1, {"anonymitet": Anonymitet.UKJENT})
    b = retting.endre(kt, V1, {"anonymitet": Anonymitet.ONSKER, "mottatt": Tidspunkt(date(2026, 11, 3))})
    assert lopende(b) == {KV: "2026-11-03"}


def test_klokkene_er_saksbehandlerens_ogsaa_naar_en_annen_retter(kt: Kontekst) -> None:
    varsel(kt)
    ole = hjelp.som(kt, "ole", "saksbehandler")
    b = retting.endre(ole, V1, {"mottatt": Tidspunkt(date(2026, 11, 10))})
    assert {r.ansvarlig for r in b.frister} == {"kari"}


def test_navn_og_ukjent_utelukker_hverandre(kt: Kontekst, avvist: Avvist) -> None:
    varsel(kt, anonymitet=Anonymitet.UKJENT)
    avvist(regler.KanIkkeHaAvsender, lambda: retting.endre(kt, V1, {}, identitet=HVEM))
    b = retting.endre(kt, V1, {"anonymitet": Anonymitet.ONSKER}, identitet=HVEM)
    assert b.har_identitet
    avvist(regler.KanIkkeHaAvsender, lambda: retting.endre(kt, V1, {"anonymitet": Anonymitet.UKJENT}))
    avvist(UmuligVerdi, lambda: retting.endre(kt, V1, {"varsler_type": Varslertype.ANONYM}), kommando=False)


def test_ettersendte_vedlegg_journalfores(kt: Kontekst, avvist: Avvist) -> None:
    varsel(kt, vedlegg=[FIL])
    avvist(Bruksfeil, lambda: retting.endre(kt, V1, {}, vedlegg=[FIL._replace(navn="kopi.txt")]), kommando=False)
    b = retting.endre(kt, V1, {}, vedlegg=[Fil("nytt.txt", "text/plain", b"nytt")])
    assert [navn for _, _, navn, *_ in b.vedlegg] == ["brev.txt", "nytt.txt"]
    assert [(p.tittel, p.dato) for p in b.journalposter] == [
        ("Varsel om tolk", KOM),
        ("Vedlegg til varsel om tolk", "2026-11-23"),
    ]


def test_tolken_kan_identifiseres_rettes_og_tas_bort(kt: Kontekst, avvist: Avvist) -> None:
    varsel(kt, tolk="Amina Yusuf")
    b = retting.identifiser(kt, V1, BARE_AUTORISERT)
    assert (b.varsel.tolk, b.varsel.virkeomrade) == (BARE_AUTORISERT, "innenfor-statsautorisert")
    b = retting.identifiser(kt, V1, BEGGE)
    assert b.varsel.virkeomrade == "innenfor-begge"
    assert ("tolk", "20", "10482") in {r[:3] for r in b.rettelser}
    b = retting.identifiser(kt, V1, None)
    assert (b.varsel.tolk, b.varsel.virkeomrade) == (None, "uavklart-identitet")
    b = retting.identifiser(kt, V1, None, ikke_i_registeret=True)
    assert (b.varsel.ikke_i_registeret, b.varsel.virkeomrade) == (1, "utenfor-ikke-oppført")
    b = retting.endre(kt, V1, {"hendelse": date(2026, 11, 1)})
    assert b.varsel.virkeomrade == "utenfor-ikke-oppført"
    b = retting.identifiser(kt, V1, BEGGE)
    assert (b.varsel.ikke_i_registeret, b.varsel.oppgitt) == (None, "Amina Yusuf")
    avvist(Bruksfeil, lambda: retting.identifiser(kt, V1, 99999))


def test_rettelser_skjerper_omraadet(kt: Kontekst) -> None:
    varsel(kt)
    b = retting.endre(kt, V1, {"gjelder_krav": False})
    assert b.varsel.virkeomrade == "utenfor-ikke-krav"
    b = retting.endre(kt, V1, {"gjelder_krav": None})
    assert b.varsel.virkeomrade == "innenfor-begge"


# --- identity -----------------------------------------------------------------------------------------------------


def test_identiteten_vises_etter_at_det_er_logget(kt: Kontekst, monkeypatch: pytest.MonkeyPatch) -> None:
    varsel(kt, identitet=HVEM)
    retting.endre(kt, V1, {}, identitet=Identitet("Rettet Navn", ""))
    fra_lager = identitet.lager.identiteter

    def les(*arg: Any) -> Any:
        assert not kt.base.i_transaksjon
        assert kt.base.hent("SELECT handling FROM journal ORDER BY nr DESC")[0] == ("identitet.vist",)
        return fra_lager(*arg)

    monkeypatch.setattr(identitet.lager, "identiteter", les)
    assert identitet.vis(kt, V1, "Tolken har klaget.") == [HVEM, Identitet("Rettet Navn", "")]
    assert [(hvem, vist) for _, hvem, vist in bilde.vis(kt, V1).innsyn] == [("Kari Nordmann", True)]
    assert kt.base.hent("SELECT grunn FROM identitet_innsyn") == [("Tolken har klaget.",)]


def test_avslag_paa_aa_se_identiteten_logges(kt: Kontekst, avvist: Avvist) -> None:
    varsel(kt, identitet=HVEM)
    uten = hjelp.som(kt, "ole", "saksbehandler", "leder")
    stans = avvist(
        regler.ManglerIdentitetsrett, lambda: identitet.vis(uten, V1, "vil se"), kommando=False, endret=True
    )
    assert "Kari Nordmann" in stans.neste
    assert not stans.endrer_ingenting
    assert kt.base.hent("SELECT handling, bruker FROM journal ORDER BY nr DESC")[0] == ("identitet.nektet", "ole")
    assert kt.base.hent("SELECT bruker, grunn, vist FROM identitet_innsyn") == [("ole", "vil se", 0)]
    avvist(regler.KanIkkeUtenGrunn, lambda: identitet.vis(kt, V1, " "), kommando=False)


def test_naar_ingen_har_retten(kt: Kontekst, avvist: Avvist) -> None:
    varsel(kt, identitet=HVEM)
    kt.bruker = kt.bruker._replace(ser_identitet=False)
    brukere.endre(kt, "kari", {"ser_identitet": False})
    stans = avvist(regler.ManglerIdentitetsrett, lambda: identitet.vis(kt, V1, "vil se"), endret=True)
    assert "Ingen har retten" in stans.neste


@pytest.mark.parametrize(
    ("anonymitet", "valg"), [(Anonymitet.UKJENT, "--anonymitet ønsker"), (Anonymitet.ONSKER, "0001 --varsler-fil")]
)
def test_uten_navn_er_det_ingenting_aa_vise(kt: Kontekst, avvist: Avvist, anonymitet: Anonymitet, valg: str) -> None:
    varsel(kt, anonymitet=anonymitet)
    stans = avvist(regler.KanIkkeViseIdentitet, lambda: identitet.vis(kt, V1, "må svare"), endret=True)
    assert valg in stans.neste


def test_ingen_navn_ingen_tekst_og_ingen_identitet_i_journalen(kt: Kontekst) -> None:
    """Everything a person wrote is planted with a mark; the mark is nowhere in the journal."""
    merke = "PLANTET"
    tekster = ("beskrivelse", "sprak", "oppdragsgiver", "oppdragstype")
    b = varsel(
        kt,
        tolk=f"{merke} Navnesen",
        identitet=Identitet(f"{merke} Kilde", f"{merke}@x.no"),
        vedlegg=[Fil(f"{merke}.txt", "text/plain", merke.encode())],
        anonymitet=Anonymitet.ONSKER,
        **{f: f"{merke} {f}" for f in tekster},
    )
    nr = nummer(b)
    retting.endre(kt, nr, {f: f"{merke} ny {f}" for f in tekster}, identitet=Identitet(f"{merke} To", ""))
    send(kt, FORELOPIG_SVAR, grunn=f"{merke} grunn")
    svar.ikke_nodvendig(kt, nr, KVITTERING, f"{merke} grunn")
    identitet.vis(kt, nr, f"{merke} innsynsgrunn")
    bilde.vis(kt, nr)
    alt = hjelp.dump(kt.base)
    assert merke in repr(alt["varsel"])
    assert merke not in repr(alt["journal"]) + repr(alt["journal_innhold"])
    # the identity is in its own table and nowhere else, not even as a digest
    for navn, rader in alt.items():
        assert ("Kilde" in repr(rader)) == (navn == "varsler_identitet"), navn
    rader = [
        rad for (tekst,) in kt.base.hent("SELECT json FROM journal_innhold") for rad in json.loads(tekst)["rader"]
    ]
    assert {tuple(r[3]) for r in rader if r[0] == "varsler_identitet"} == {("aar", "lopenr", "nr")}
    assert {tuple(r[3]) for r in rader if r[0] == "identitet_innsyn"} == {("aar", "bruker", "id", "lopenr", "vist")}


def test_bildet_har_ingen_plass_til_identiteten(kt: Kontekst) -> None:
    b = replace(varsel(kt, identitet=HVEM), merknader=())
    assert HVEM.navn not in repr(b)
    assert HVEM.kontakt not in repr(b)
