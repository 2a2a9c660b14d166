"""Steps with varsler, on both engines: what happens, what is refused, and what no one may find in the journal."""

from collections.abc import Callable
from datetime import date, time
from typing import Any

import hjelp
import pytest
from tolk.varsel.lag import (
    BARE_AUTORISERT,
    BARE_OPPFORT,
    BEGGE,
    DOVBLINDE,
    HVEM,
    INAKTIV,
    INGEN,
    V1,
    lopende,
    varsel,
)

from imdi_cli.base.arkiv import Fil
from imdi_cli.base.journal import KanIkkeEndreSamtidig
from imdi_cli.kjerne.avslag import AnnenPerson, Basefeil, Bruksfeil
from imdi_cli.kjerne.felt import Tidspunkt
from imdi_cli.kjerne.kontekst import Kontekst
from imdi_cli.styring.frister import steg as frister
from imdi_cli.tolk.varsel import regler
from imdi_cli.tolk.varsel.steg import bilde, oppslag, retting, svar
from imdi_cli.tolk.varsel.steg.registrering import finn_tolk
from imdi_cli.tolk.varsel.steg.svar import FORELOPIG_SVAR, KVITTERING
from imdi_cli.tolk.varsel.typer.koder import Anonymitet, Brudd, Kanal, Retning, Varslertype
from imdi_cli.tolk.varsel.typer.nytt import UmuligVerdi

pytestmark = pytest.mark.usefixtures("hel")
Avvist = Callable[..., Any]
I_DAG = date(2026, 11, 23)
KV, FS = regler.KVITTERING, regler.FORELOPIG_SVAR
KOM = "2026-11-20"
FIL = Fil("brev.txt", "text/plain", b"innhold")


def send(k: Kontekst, slag: svar.Svar, nr: Any = V1, **valg: Any) -> bilde.Varselbilde:
    grunn = {"grunn": "Mange saker."} if slag == FORELOPIG_SVAR else {}
    return svar.send(k, svar.skriv(k, nr, slag, **({"sendt": I_DAG} | grunn | valg)))


# --- registration -------------------------------------------------------------------------------------------------


def test_et_varsel_faar_nummer_omraade_frister_og_journalpost(kt: Kontekst) -> None:
    b = varsel(kt, brudd=(Brudd.GT_NOYAKTIG,))
    assert (b.varsel.nr, b.varsel.virkeomrade, b.varsel.status) == ("V-2026-0001", "innenfor-begge", "journalført")
    assert b.saksbehandler == "Kari Nordmann"
    assert [(r.hva, r.siste, r.neste) for r in b.frister] == [
        ("kvittering til avsender", KOM, "imdi varsel kvitter V-2026-0001"),
        ("foreløpig svar", "2026-12-20", "imdi varsel foreløpig-svar V-2026-0001"),
    ]
    (post,) = b.journalposter
    assert post[:6] == ("2026/1", "V-2026-0001", "inn", "Varsel om tolk", "Varsler (navnet ligger for seg)", True)
    assert (post.dokumentdato, post.dato, post.registrert) == (KOM, KOM, hjelp.TID)
    for r in b.frister:
        hjelp.krev_kommandoer(r.neste)


@pytest.mark.parametrize(
    ("tolk", "omraade"),
    [
        (BEGGE, "innenfor-begge"),
        (BARE_AUTORISERT, "innenfor-statsautorisert"),
        (BARE_OPPFORT, "innenfor-oppført"),
        (INGEN, "utenfor-ikke-oppført"),
        (INAKTIV, "innenfor-oppført"),
        (99999, "uavklart-identitet"),
        ("9" * 30, "uavklart-identitet"),
        ("Amina Yusuf", "uavklart-identitet"),
    ],
)
def test_virkeomradet_svares_mot_registeret(kt: Kontekst, tolk: int | str, omraade: str) -> None:
    b = varsel(kt, tolk=str(tolk))
    assert b.varsel.virkeomrade == omraade
    assert b.varsel.oppgitt == str(tolk)


def test_et_navn_kobler_aldri_alene(kt: Kontekst) -> None:
    b = varsel(kt, tolk="yusuf amina")
    assert (b.varsel.tolk, b.varsel.tolk_navn_oppgitt) == (None, "yusuf amina")
    assert [t.tolkenummer for t in b.kandidater] == [BARE_AUTORISERT, BEGGE]
    en = varsel(kt, tolk="Bo Li")
    assert (en.varsel.tolk, [t.tolkenummer for t in en.kandidater]) == (None, [BARE_OPPFORT])
    valg = finn_tolk(kt, "Bo Li")
    assert (valg.tolk, valg.oppgitt) == (None, "Bo Li")


def test_et_navn_ingen_har_viser_dem_som_ligner(kt: Kontekst) -> None:
    valg = finn_tolk(kt, "Amina Yusef")
    assert valg.tolk is None and {t.navn for t in valg.kandidater} == {"Amina Yusuf"}
    assert finn_tolk(kt, "Kari Helt Ukjent").kandidater == ()


def test_et_ukjent_nummer_beholdes_som_oppgitt_og_det_sies(kt: Kontekst) -> None:
    b = varsel(kt, tolk="99999")
    assert (b.varsel.tolk, b.varsel.tolkenummer_oppgitt, b.varsel.tolk_navn_oppgitt) == (None, "99999", None)
    assert any("99999" in m for m in b.merknader)


def test_ukjent_avsender_har_ingen_klokker_og_grunnen_er_logget(kt: Kontekst, avvist: Avvist) -> None:
    b = varsel(kt, anonymitet=Anonymitet.UKJENT)
    assert b.frister == ()
    assert b.journalposter[0].part == "avsender ukjent"
    assert (
        '"ingen_svar": "avsender ukjent"' in kt.base.hent("SELECT json FROM journal_innhold ORDER BY nr DESC")[0][0]
    )
    avvist(regler.KanIkkeSvareUkjent, lambda: send(kt, KVITTERING))
    avvist(regler.KanIkkeSvareUkjent, lambda: send(kt, FORELOPIG_SVAR))
    avvist(regler.KanIkkeSvareUkjent, lambda: svar.ikke_nodvendig(kt, V1, KVITTERING, "nei"))


@pytest.mark.parametrize(
    ("klasse", "endret"),
    [
        (UmuligVerdi, {"mottatt": Tidspunkt(date(2026, 11, 24))}),
        (UmuligVerdi, {"mottatt": Tidspunkt(I_DAG, time(10, 16))}),
        (UmuligVerdi, {"mottatt": Tidspunkt(date(2021, 12, 31))}),
        (UmuligVerdi, {"hendelse": date(2026, 11, 21)}),
        (UmuligVerdi, {"hendelse_til": date(2026, 11, 1)}),
        (UmuligVerdi, {"varsler_type": Varslertype.ANONYM}),
        (regler.KanIkkeHaAvsender, {"anonymitet": Anonymitet.UKJENT, "identitet": HVEM}),
        (Bruksfeil, {"vedlegg": [FIL, FIL._replace(navn="kopi.txt")]}),
        (Bruksfeil, {"vedlegg": [FIL, Fil("tom.txt", "text/plain", b"")]}),
        (Bruksfeil, {"vedlegg": [FIL, Fil("stor.bin", "x/y", b"0" * (25 * 1024 * 1024 + 1))]}),
    ],
)
def test_det_som_ikke_kan_registreres_etterlater_ingenting(
    kt: Kontekst, avvist: Avvist, klasse: type, endret: dict[str, Any]
) -> None:
    avvist(klasse, lambda: varsel(kt, **endret), kommando=False)


def test_bare_saksbehandlere_registrerer_og_retter(kt: Kontekst, avvist: Avvist) -> None:
    varsel(kt)
    andre = hjelp.som(kt, "lise", "leder", "beslutter", "leser", "statistiker")
    for steg in (
        lambda: varsel(andre),
        lambda: retting.endre(andre, V1, {"sprak": "dari"}),
        lambda: retting.identifiser(andre, V1, BEGGE),
        lambda: send(andre, KVITTERING),
        lambda: svar.ikke_nodvendig(andre, V1, KVITTERING, "nei"),
    ):
        avvist(AnnenPerson, steg, kommando=False)


@pytest.mark.parametrize(
    ("rolle", "kan_liste", "kan_vise"),
    [
        ("saksbehandler", True, True),
        ("beslutter", True, True),
        ("leder", True, True),
        ("leser", True, False),
        ("statistiker", False, False),
    ],
)
def test_hvem_som_kan_lese(kt: Kontekst, avvist: Avvist, rolle: str, kan_liste: bool, kan_vise: bool) -> None:
    varsel(kt)
    k = hjelp.som(kt, "lise", rolle)
    for kan, steg in ((kan_liste, lambda: oppslag.liste(k)), (kan_vise, lambda: bilde.vis(k, V1))):
        if kan:
            assert steg()
        else:
            avvist(AnnenPerson, steg, kommando=False)


def test_lesingen_logges_for_den_vises(kt: Kontekst, monkeypatch: pytest.MonkeyPatch, avvist: Avvist) -> None:
    varsel(kt)
    bilde.vis(kt, V1)
    assert kt.base.hent("SELECT handling FROM journal ORDER BY nr DESC")[0] == ("varsel.vist",)
    avvist(Bruksfeil, lambda: bilde.vis(kt, V1._replace(lopenr=2)))

    def kan_ikke_skrive(*_: object, **__: object) -> int:
        raise Basefeil("Databasen kan bare leses.", neste="imdi database sti")

    monkeypatch.setattr(bilde, "noter", kan_ikke_skrive)
    monkeypatch.setattr(bilde, "bilde", lambda *_: pytest.fail("vist uten å være logget"))
    avvist(Basefeil, lambda: bilde.vis(kt, V1))


# --- what to notice -----------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("endret", "ord_"),
    [
        ({"kanal": Kanal.ANNET}, "skriftlig"),
        ({"tolk": str(INAKTIV)}, "er antatt"),
        ({"tolk": str(DOVBLINDE), "brudd": (Brudd.GT_ANDRE,)}, "ikke GT-ANDRE"),
        ({"hendelse": date(2021, 5, 1)}, "eldre hendelser"),
        ({"gjelder_krav": False}, "ikke plikt"),
        ({"retning": Retning.ANDRE}, "ikke plikt"),
        ({"anonymitet": Anonymitet.ONSKER, "beskrivelse": "Svar til a@b.no"}, "røpe"),
        ({"anonymitet": Anonymitet.ONSKER, "identitet": HVEM, "vedlegg": [FIL._replace(navn="kilde.txt")]}, "røpe"),
    ],
)
def test_saksbehandleren_blir_gjort_oppmerksom(kt: Kontekst, endret: dict[str, Any], ord_: str) -> None:
    b = varsel(kt, **endret)
    assert len([m for m in b.merknader if ord_ in m]) == 1
    for merknad in b.merknader:
        hjelp.krev_kommandoer(merknad)


def test_et_ordinaert_varsel_har_ingen_merknader(kt: Kontekst) -> None:
    assert varsel(kt, identitet=HVEM).merknader == ()
    assert varsel(kt, anonymitet=Anonymitet.ONSKER, identitet=HVEM).merknader == ()


# --- answers ------------------------------------------------------------------------------------------------------


def test_hver_klokke_kan_holdes_og_forsvinner(kt: Kontekst) -> None:
    varsel(kt)
    b = send(kt, KVITTERING, sendt=date(2026, 11, 21))
    assert (lopende(b), b.sendt(KV), b.sendt(FS)) == ({FS: KOM}, "2026-11-21", None)
    b = send(kt, FORELOPIG_SVAR, ventes=date(2027, 1, 31))
    assert (lopende(b), frister.liste(kt)) == ({}, [])
    assert {(r.regel, r.lukket_som, r.lukket) for r in b.frister} == {
        (KV, "holdt", "2026-11-21"),
        (FS, "holdt", "2026-11-23"),
    }
    ut = [p for p in b.journalposter if p.retning == "ut"]
    assert [(p.tittel, p.part, p.skjermet, p.dato) for p in ut] == [
        ("Kvittering", "Varsler (navnet ligger for seg)", True, "2026-11-21"),
        ("Foreløpig svar", "Varsler (navnet ligger for seg)", True, "2026-11-23"),
    ]
    assert [navn for _, retning, navn, *_ in b.vedlegg if retning == "ut"] == [
        "Kvittering V-2026-0001.txt",
        "Foreløpig svar V-2026-0001.txt",
    ]


@pytest.mark.parametrize("slag", [KVITTERING, FORELOPIG_SVAR])
def test_hver_klokke_kan_settes_bort_med_en_grunn(kt: Kontekst, avvist: Avvist, slag: svar.Svar) -> None:
    varsel(kt)
    avvist(regler.KanIkkeUtenGrunn, lambda: svar.ikke_nodvendig(kt, V1, slag, " "), kommando=False)
    b = svar.ikke_nodvendig(kt, V1, slag, "Åpenbart unødvendig.")
    assert slag.regel not in lopende(b)
    assert ("Åpenbart unødvendig.", "ikke nødvendig") in {(r.grunn, r.lukket_som) for r in b.frister}
    assert slag.regel not in {r.regel for r in frister.liste(kt)}
    avvist(regler.KanIkkeSvareToGanger, lambda: svar.ikke_nodvendig(kt, V1, slag, "igjen"))
    assert send(kt, slag).sendt(slag.regel) == "2026-11-23"  # it can be sent all the same


def test_papirpost_har_ingen_kvitteringsklokke_men_kan_kvitteres_en_gang(kt: Kontekst, avvist: Avvist) -> None:
    b = varsel(kt, kanal=Kanal.PAPIR)
    assert lopende(b) == {FS: KOM}
    assert send(kt, KVITTERING).sendt(KV) == "2026-11-23"
    avvist(regler.KanIkkeSvareToGanger, lambda: send(kt, KVITTERING))
    b = retting.endre(kt, V1, {"kanal": Kanal.EPOST})  # no clock that could never be met
    assert lopende(b) == {FS: KOM}


def test_et_nytt_forelopig_svar_kan_sendes_naar_dagen_er_passert(kt: Kontekst) -> None:
    varsel(kt)
    send(kt, FORELOPIG_SVAR)
    b = send(hjelp.senere(kt, days=40), FORELOPIG_SVAR, sendt=date(2027, 1, 2))
    assert b.sendt(FS) == "2027-01-02"
    assert next(r.lukket for r in b.frister if r.regel == FS) == "2026-11-23"  # once met stays met


@pytest.mark.parametrize(
    ("anonymitet", "med", "uten"),
    [
        (Anonymitet.ONSKER, "ikke love at du forblir anonym", "Du har ikke bedt om"),
        (Anonymitet.IKKE_BEDT_OM, "Vi spør deg før vi deler navnet ditt", "Du har bedt om"),
    ],
)
def test_kvitteringen_sier_det_den_maa(kt: Kontekst, anonymitet: Anonymitet, med: str, uten: str) -> None:
    varsel(kt, anonymitet=anonymitet, identitet=HVEM)
    tekst = svar.skriv(kt, V1, KVITTERING, sendt=I_DAG).tekst
    for bit in ("V-2026-0001", "20. november 2026 kl. 09.30", "Kari Nordmann", "vanlig e-post", med):
        assert bit in tekst
    for bit in (uten, HVEM.navn, "{", "}"):
        assert bit not in tekst


def test_kvitteringen_uten_klokkeslett(kt: Kontekst) -> None:
    varsel(kt, mottatt=Tidspunkt(date(2026, 11, 20)))
    assert "Mottatt: 20. november 2026\n" in svar.skriv(kt, V1, KVITTERING, sendt=I_DAG).tekst


def test_forelopig_svar_sier_hvorfor_og_naar(kt: Kontekst, avvist: Avvist) -> None:
    varsel(kt)
    utkast = svar.skriv(kt, V1, FORELOPIG_SVAR, sendt=I_DAG, grunn="Vi {venter} på svar.", ventes=date(2027, 1, 31))
    assert "Vi {venter} på svar." in utkast.tekst
    assert "innen 31. januar 2027" in utkast.tekst
    assert "ikke si nå når" in svar.skriv(kt, V1, FORELOPIG_SVAR, sendt=I_DAG, grunn="x").tekst
    avvist(regler.KanIkkeUtenGrunn, lambda: svar.skriv(kt, V1, FORELOPIG_SVAR, sendt=I_DAG, grunn=""), kommando=False)
    for galt in ({"sendt": date(2026, 11, 24)}, {"sendt": date(2026, 11, 19)}, {"sendt": I_DAG, "ventes": I_DAG}):
        avvist(Bruksfeil, lambda galt=galt: svar.skriv(kt, V1, FORELOPIG_SVAR, grunn="x", **galt), kommando=False)


def test_et_svar_sendes_ikke_naar_varselet_er_endret_imens(kt: Kontekst, avvist: Avvist) -> None:
    varsel(kt)
    utkast = svar.skriv(kt, V1, KVITTERING, sendt=I_DAG)
    retting.endre(kt, V1, {"anonymitet": Anonymitet.ONSKER})
    avvist(KanIkkeEndreSamtidig, lambda: svar.send(kt, utkast))
