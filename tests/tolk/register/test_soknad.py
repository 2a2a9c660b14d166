"""Applications: conditions, refusals, decisions, letters and deadlines, on both engines."""

import json
from collections.abc import Callable
from datetime import date, timedelta
from typing import Any

import hjelp
import pytest
from tolk.register.soknadlag import FELT, I_DAG, JA, klar, kval, nr, oppfort, reager, sok

from imdi_cli.base.arkiv import journalposter, rettelser_til
from imdi_cli.base.kontroll import kontroller_kjede, spill_av
from imdi_cli.brev.visning import som_tekst
from imdi_cli.kjerne.avslag import AnnenPerson, Bruksfeil
from imdi_cli.kjerne.dokument import Malform
from imdi_cli.kjerne.kontekst import Kontekst
from imdi_cli.kodeverk import UkjentSprak
from imdi_cli.styring.brev import steg as brev
from imdi_cli.styring.frister import steg as frister
from imdi_cli.tolk.reaksjon.typer import Reaksjonstype
from imdi_cli.tolk.register import lager as tolker
from imdi_cli.tolk.register import steg as oppslag
from imdi_cli.tolk.register.lager import soknad as lager
from imdi_cli.tolk.register.regler import soknad as regler
from imdi_cli.tolk.register.steg import kvalifikasjon, soknad, vedtak
from imdi_cli.tolk.register.steg.felles import les_nr, les_soknad
from imdi_cli.tolk.register.typer import Kategori, Kvalifikasjon, Oppforing, Status, Tolketype
from imdi_cli.tolk.register.typer.soknad import Kanal, Soknadsstatus, Svar

Avvist = Callable[..., Any]


def gyldig_fnr(dag: str = "170584") -> str:
    """Find a fødselsnummer with right check digits for a day in the 1900s."""
    v1, v2 = (3, 7, 6, 1, 8, 9, 4, 5, 2), (5, 4, 3, 2, 7, 6, 5, 4, 3, 2)
    for individ in range(300, 500):
        tall = [int(c) for c in f"{dag}{individ:03}"]
        k1 = -sum(a * b for a, b in zip(v1, tall, strict=True)) % 11
        k2 = -sum(a * b for a, b in zip(v2, [*tall, k1], strict=True)) % 11
        if k1 < 10 and k2 < 10:
            return "".join(map(str, [*tall, k1, k2]))
    raise AssertionError


def hel(k: Kontekst) -> None:
    assert kontroller_kjede(k.base).feil == []
    assert spill_av(k.base) == []


def tekst(k: Kontekst, id_: int) -> str:
    return " ".join(som_tekst(brev.hent(k, id_)).split())


# --- registering ------------------------------------------------------------------------------------------------


def test_en_soknad_far_nummer_frister_og_journalpost(k: Kontekst) -> None:
    r = sok(k)
    assert str(r) == "R-2026-0001"
    b = soknad.vis(k, r)
    assert (b.soknad.navn, b.soknad.status, b.soknad.fylke) == ("Amina Yusuf", Soknadsstatus.MOTTATT, "03")
    assert [(f.regel, f.siste) for f in b.frister] == [
        ("saksbehandling.kvittering", "2026-11-20"),
        ("saksbehandling.forelopig-svar", "2026-12-20"),
    ]
    (post,) = b.journalposter
    assert (post.retning, post.part, post.skjermet) == ("inn", "Amina Yusuf", True)
    assert {h.hjemmel for h in b.hindre} == {
        "tolkeforskriften § 10 bokstav a",
        "tolkeforskriften § 10 bokstav b",
        "tolkeforskriften § 10 bokstav c",
        "tolkeforskriften § 11",
    }
    for h in b.hindre:
        assert hjelp.krev_kommandoer(h.neste)
    hel(k)


def test_en_soknad_pa_papir_far_ingen_kvittering(k: Kontekst) -> None:
    b = soknad.bilde(k, sok(k, kanal=Kanal.PAPIR))
    assert [f.regel for f in b.frister] == ["saksbehandling.forelopig-svar"]


def test_flere_sprak_i_en_soknad_og_dobbelt_er_ett(k: Kontekst) -> None:
    b = soknad.bilde(k, sok(k, sprak="somali; Norsk tegnspråk;somali"))
    assert [str(s.oppforing) for s in b.soknad.sprak] == ["norsk tegnspråk", "somali"]


@pytest.mark.parametrize(
    ("felt", "sagt"),
    [
        ({"sprak": " ; "}, "Språket mangler"),
        ({"mottatt": I_DAG + timedelta(1)}, "fram i tid"),
        ({"fodselsdato": I_DAG + timedelta(1)}, "fram i tid"),
        ({"telefon": "ring"}, "telefonnummer"),
        ({"epost": "amina"}, "e-postadresse"),
        ({"adresse": "Vei 1 17058412345"}, "elleve sifre"),
        ({"fylke": "Atlantis"}, "ikke et fylke"),
        ({"tolk": 99}, "Ingen tolk har nummer 99"),
    ],
)
def test_en_soknad_som_ikke_kan_vaere_slik(k: Kontekst, avvist: Avvist, felt: dict[str, Any], sagt: str) -> None:
    assert sagt in avvist(Bruksfeil, lambda: sok(k, **felt), kommando=False).hva


def test_et_ukjent_sprak_gir_forslag(k: Kontekst, avvist: Avvist) -> None:
    assert "somali" in avvist(UkjentSprak, lambda: sok(k, sprak="somalli"), kommando=False).neste


def test_et_sprak_registeret_ikke_forer_lenger(k: Kontekst, avvist: Avvist, monkeypatch: pytest.MonkeyPatch) -> None:
    from imdi_cli.kodeverk import sprakregister

    monkeypatch.setattr(sprakregister.Sprak, "gjelder", lambda self, dato: False)
    assert "fører ikke" in avvist(Bruksfeil, lambda: sok(k)).hva


def test_fodselsnummeret_lagres_og_vises_aldri(k: Kontekst) -> None:
    fnr = gyldig_fnr()
    r = sok(k, fnr=f"{fnr[:6]} {fnr[6:]}", fodselsdato=None)
    assert lager.fodselsnummer(k.base, r) == fnr
    assert soknad.bilde(k, r).soknad.fodselsdato == "1984-05-17"
    alt = json.dumps(k.base.hent("SELECT json FROM journal_innhold"))
    assert fnr not in alt
    assert "fodselsnummer" not in alt
    assert fnr not in repr(soknad.vis(k, r))
    assert lager.fodselsnummer(k.base, sok(k)) is None
    assert lager.fodselsnummer(k.base, nr("R-2026-9999")) is None


def test_et_fodselsnummer_med_feil_avvises(k: Kontekst, avvist: Avvist) -> None:
    from imdi_cli.kjerne.fodselsnummer import UgyldigFodselsnummer

    fnr = gyldig_fnr()
    feil = fnr[:-1] + str((int(fnr[-1]) + 1) % 10)
    svar = avvist(UgyldigFodselsnummer, lambda: sok(k, fnr=feil), kommando=False)
    assert feil not in svar.hva
    assert (
        "annen enn den"
        in avvist(Bruksfeil, lambda: sok(k, fnr=fnr, fodselsdato=date(1984, 5, 18)), kommando=False).hva
    )


def test_samme_fodselsnummer_er_samme_person(k: Kontekst, avvist: Avvist) -> None:
    fnr = gyldig_fnr()
    r = klar(k, fnr=fnr)
    assert "ikke er avgjort: R-2026-0001" in avvist(Bruksfeil, lambda: sok(k, fnr=fnr)).hva
    t = vedtak.oppfor(k, r).tolkenummer
    assert f"som tolk {t}" in avvist(Bruksfeil, lambda: sok(k, fnr=fnr)).hva
    assert soknad.bilde(k, sok(k, fnr=fnr, tolk=t, sprak="arabisk")).soknad.tolkenummer == t


def test_samme_navn_meldes(k: Kontekst) -> None:
    t = oppfort(k)
    assert "samme navn og fødselsdato" in soknad.bilde(k, sok(k)).merknader[0]
    assert f"Tolk {t} har samme navn." in soknad.bilde(k, sok(k, fodselsdato=None)).merknader[0]
    assert soknad.bilde(k, sok(k, fodselsdato=date(1999, 1, 1))).merknader == ()
    assert soknad.bilde(k, sok(k, tolk=t)).merknader == ()


# --- answering, correcting, withdrawing -------------------------------------------------------------------------


def test_vilkarene_far_svar_dag_og_hvem(k: Kontekst) -> None:
    r = sok(k)
    b = soknad.endre(k, r, {}, svar={"dokumentasjon": Svar.NEI, "myndig": Svar.JA})
    assert b.soknad.status is Soknadsstatus.MANGLER
    assert b.soknad.myndig == (Svar.JA, "2026-11-23", "kari")
    assert b.soknad.opphold == (Svar.IKKE_AVKLART, None, None)
    b = soknad.endre(k, r, {}, svar={"dokumentasjon": Svar.JA})
    assert b.soknad.status is Soknadsstatus.MOTTATT
    hel(k)


@pytest.mark.parametrize(("fodt", "gar"), [(date(2008, 11, 23), True), (date(2008, 11, 24), False), (None, True)])
def test_den_som_ikke_har_fylt_18_er_ikke_myndig(k: Kontekst, avvist: Avvist, fodt: date | None, gar: bool) -> None:
    r = sok(k, fodselsdato=fodt)
    if gar:
        assert soknad.endre(k, r, {}, svar={"myndig": Svar.JA}).soknad.myndig.svar is Svar.JA
    else:
        avvist(regler.KanIkkeGodta, lambda: soknad.endre(k, r, {}, svar={"myndig": Svar.JA}))
    assert soknad.endre(k, r, {}, svar={"myndig": Svar.NEI}).soknad.myndig.svar is Svar.NEI


def test_en_rettelse_beholder_det_som_sto(k: Kontekst, avvist: Avvist) -> None:
    r = sok(k)
    soknad.endre(k, r, {"etternavn": "Hassan", "kapasitet": None, "adresse_samtykke": True})
    rettet = [x[:3] for x in rettelser_til(k.base, str(r))]
    assert rettet == [("etternavn", "Yusuf", "Hassan"), ("adresse_samtykke", "0", "1")]
    avvist(Bruksfeil, lambda: soknad.endre(k, r, {"etternavn": "Hassan"}))
    hel(k)


def test_sprak_legges_til_og_trekkes(k: Kontekst, avvist: Avvist) -> None:
    r = sok(k)
    kval(k, r, "tao")
    soknad.endre(k, r, {}, nye_sprak=["arabisk", "somali"])
    b = soknad.endre(k, r, {}, fjern_sprak=["somali"])
    assert [s.oppforing.sprak for s in b.soknad.sprak] == ["arabisk"]
    assert b.kvalifikasjoner == ()
    assert ("sprak", "somali", None) in [x[:3] for x in b.rettelser]
    avvist(Bruksfeil, lambda: soknad.endre(k, r, {}, fjern_sprak=["arabisk"]))
    avvist(Bruksfeil, lambda: soknad.endre(k, r, {}, fjern_sprak=["urdu"]), kommando=False)
    hel(k)


def test_et_av_flere_sprak_trekkes(k: Kontekst) -> None:
    r = sok(k, sprak="somali;arabisk")
    kval(k, r, "tao")
    kval(k, r, "tao", "arabisk")
    b = soknad.endre(k, r, {}, fjern_sprak=["somali"])
    assert [x.sprak for x in b.kvalifikasjoner] == ["arabisk"]
    hel(k)


def test_mangelbrevet_setter_en_frist(k: Kontekst, avvist: Avvist) -> None:
    r = sok(k)
    mangler = soknad.Mangler("Vitnemål fra bachelor\n\nKursbevis", date(2026, 12, 15), Malform.NYNORSK)
    b = soknad.endre(k, r, {}, mangler=mangler)
    assert b.soknad.status is Soknadsstatus.MANGLER
    frist = next(f for f in b.frister if f.regel == regler.MANGELFRIST)
    assert frist.siste == "2026-12-15"
    brevet = tekst(k, 1)
    for bit in ("Vitnemål fra bachelor", "Kursbevis", "15. desember 2026"):
        assert bit in brevet
    soknad.endre(k, r, {}, mangler=mangler._replace(frist=date(2026, 12, 20)))
    b = soknad.endre(k, r, {}, svar={"dokumentasjon": Svar.JA})
    assert [f.lukket_som for f in b.frister if f.regel == regler.MANGELFRIST] == ["ikke nødvendig", "holdt"]
    avvist(Bruksfeil, lambda: soknad.endre(k, r, {}, mangler=mangler._replace(frist=I_DAG)), kommando=False)
    hel(k)


def test_svar_til_sokeren_lukker_fristene(k: Kontekst, avvist: Avvist) -> None:
    r = sok(k)
    dager = {regler.KVITTERING: I_DAG, regler.FORELOPIG_SVAR: I_DAG}
    b = soknad.endre(k, r, {}, sendt=dager)
    assert {f.lukket_som for f in b.frister} == {"holdt"}
    assert [p.tittel for p in b.journalposter[1:]] == ["Kvittering", "Foreløpig svar"]
    avvist(Bruksfeil, lambda: soknad.endre(k, r, {}, sendt=dager))
    r2 = sok(k)
    for dag in (date(2026, 11, 19), I_DAG + timedelta(1)):
        avvist(
            Bruksfeil,
            lambda dag=dag: soknad.endre(k, r2, {}, sendt={regler.KVITTERING: dag}),
            kommando=False,
        )


def test_en_trukket_soknad_er_ferdig(k: Kontekst, avvist: Avvist) -> None:
    r = klar(k)
    b = soknad.endre(k, r, {}, trukket=True)
    assert b.soknad.status is Soknadsstatus.TRUKKET
    assert (b.hindre, b.dorer) == ((), ())
    assert {f.lukket_som for f in b.frister} == {"ikke nødvendig"}
    for handling in (
        lambda: vedtak.oppfor(k, r),
        lambda: vedtak.avsla(k, r, "x"),
        lambda: soknad.endre(k, r, {}, svar=JA),
        lambda: soknad.endre(k, r, {}, trukket=True),
        lambda: kval(k, r, "tao"),
        lambda: soknad.endre(k, r, {}, underrettet=I_DAG),
    ):
        assert "trukket" in avvist(regler.KanIkkeEndreSoknad, handling).hva
    assert soknad.liste(k) == []
    (linje,) = soknad.liste(k, alle=True)
    assert (linje.navn, linje.sprak, linje.status) == ("Amina Yusuf", "somali", "trukket")


def test_en_ukjent_soknad(k: Kontekst, avvist: Avvist) -> None:
    avvist(Bruksfeil, lambda: soknad.vis(k, nr("R-2026-0099")))


def test_nummer_leses_slik_folk_skriver_dem(k: Kontekst, avvist: Avvist) -> None:
    assert les_nr(" 10482 ") == 10482
    assert str(les_nr("r-2026-7")) == "R-2026-0007"
    assert str(les_soknad("R-2026-7")) == "R-2026-0007"
    avvist(Bruksfeil, lambda: les_nr("Amina"))
    avvist(Bruksfeil, lambda: les_soknad("10482"))


# --- qualifications ---------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("sprak", "type_", "mer", "sagt"),
    [
        ("somali", "statsautorisasjon", {}, "følger av en bevilling"),
        ("somali", "bachelor-tegnspråk", {}, "ikke en vei til oppføring i somali"),
        ("norsk tegnspråk", "bachelor", {}, "ikke en vei"),
        ("tolking for døvblinde", "skrivetolkutdanning", {}, "ikke en vei"),
        ("norsk tegnspråk", "eldre-tolkeutdanning", {}, "ingen fast dato"),
        ("norsk tegnspråk", "eldre-tolkeutdanning", {"eldre": True}, "ingen fast dato"),
        ("norsk tegnspråk", "eldre-tolkeutdanning", {"begrunnelse": "x"}, "ingen fast dato"),
        ("norsk tegnspråk", "eldre-tolkeutdanning", {"eldre": False, "begrunnelse": "x"}, "ingen fast dato"),
    ],
)
def test_hver_oppforing_har_sine_veier(
    k: Kontekst, avvist: Avvist, sprak: str, type_: str, mer: dict[str, Any], sagt: str
) -> None:
    r = sok(k, sprak=sprak)
    assert sagt in avvist(regler.KanIkkeGodta, lambda: kval(k, r, type_, sprak, **mer)).hva


@pytest.mark.parametrize(
    ("sprak", "type_", "kategori"),
    [
        ("norsk tegnspråk", "bachelor-tegnspråk", "B"),
        ("norsk tegnspråk", "eldre-tolkeutdanning", "D"),
        ("norsk skrivetolking", "skrivetolkutdanning", "D"),
        ("norsk skrivetolking", "bachelor-tegnspråk", "B"),
        ("tolking for døvblinde", "eldre-tolkeutdanning", "D"),
        ("døvblindetolking", "bachelor-tegnspråk", "B"),
    ],
)
def test_tegnspraktolker_oppfores_pa_en_antatt_regel(k: Kontekst, sprak: str, type_: str, kategori: str) -> None:
    r = sok(k, sprak=sprak)
    kval(k, r, type_, sprak, oppnadd=date(1995, 6, 1), eldre=True, begrunnelse="Toårig utdanning fra 1995.")
    soknad.endre(k, r, {}, svar=JA)
    v = vedtak.oppfor(k, r)
    ((_, svar),) = v.sprak
    assert (svar.kategori, svar.antatt) == (kategori, True)
    innhold = brev.hent(k, v.brev)
    assert any(regel.antatt for regel in innhold.regler)
    assert "Toårig utdanning fra 1995." in som_tekst(innhold)


def test_en_kvalifikasjon_slutter_og_kan_nas_igjen(k: Kontekst, avvist: Avvist) -> None:
    t = oppfort(k)
    fort = kval(k, t, "tao")
    assert (fort.endringer, fort.brev) == ([], None)
    slutt = {"ugyldig_fra": I_DAG, "grunn": tolker.Sluttgrunn.ANNULLERT}
    avvist(regler.KanIkkeGodta, lambda: kval(k, t, "bachelor", **slutt), kommando=False)
    fort = kval(k, t, "bachelor", **slutt, begrunnelse="Graden er annullert av universitetet.")
    assert kvalifikasjon.endringer_i_ord(fort.endringer) == ["somali: fra kategori B til ingen kategori"]
    assert fort.brev is not None
    brevet = tekst(k, fort.brev)
    assert "Graden er annullert" in brevet
    assert "fra kategori B til ingen kategori" in brevet
    assert "klage" in brevet
    assert oppslag.vis(k, t) is None
    assert oppslag.liste(k) == []
    avvist(Bruksfeil, lambda: kval(k, t, "bachelor", **slutt, begrunnelse="x"))
    avvist(Bruksfeil, lambda: kval(k, t, "translatør", **slutt))
    rader = {r.kvalifikasjon.value: r for r in tolker.kvalifikasjoner(k.base, t)}
    assert rader["bachelor"].ugyldig_fra == "2026-11-23"
    assert rader["bachelor"].oppnadd == "2015-06-12"
    fort = kval(k, t, "bachelor", oppnadd=I_DAG)
    assert [e.til for e in fort.endringer] == [Kategori.B]
    assert [r.kategori for r in oppslag.liste(k)] == ["B"]
    hel(k)


def test_det_som_er_fort_feil_kan_avsluttes_og_antatt_folger(k: Kontekst, tmp_path: Any) -> None:
    """A file may have held what is no way to that entry; it can end all the same."""
    from tolk.register.registerfil import rad, skriv

    from imdi_cli.tolk.register.steg.innlesing import importer

    tegn = {"sprak": "norsk tegnspråk", "tolketype": "norsk tegnspråk"}
    importer(
        k,
        skriv(
            tmp_path / "t.csv", rad(**tegn, kvalifikasjon="bachelor"), rad(**tegn, kvalifikasjon="bachelor-tegnspråk")
        ),
    )
    (forst,) = oppslag.liste(k)
    fort = kval(k, 10482, "bachelor", "norsk tegnspråk", ugyldig_fra=I_DAG, grunn=tolker.Sluttgrunn.FEILFORT)
    (sist,) = oppslag.liste(k)
    assert [(r.kategori, r.antatt) for r in (forst, sist)] == [("B", False), ("B", True)]
    assert (fort.endringer, fort.brev) == ([], None)


def test_en_oppforing_har_et_navn() -> None:
    assert str(Oppforing("norsk", Tolketype.DOVBLINDE)) == "norsk (tolking for døvblinde)"


@pytest.mark.parametrize(
    "mer",
    [
        {"oppnadd": I_DAG + timedelta(1)},
        {"ugyldig_fra": I_DAG + timedelta(1), "grunn": tolker.Sluttgrunn.UTLOPT},
        {"ugyldig_fra": I_DAG},
        {"grunn": tolker.Sluttgrunn.UTLOPT},
    ],
)
def test_en_kvalifikasjon_som_ikke_kan_vaere_slik(k: Kontekst, avvist: Avvist, mer: dict[str, Any]) -> None:
    t = oppfort(k)
    avvist(Bruksfeil, lambda: kval(k, t, "tao", **mer), kommando=False)


def test_en_kvalifikasjon_til_en_ukjent_tolk_eller_i_et_annet_sprak(k: Kontekst, avvist: Avvist) -> None:
    avvist(Bruksfeil, lambda: kval(k, 99, "tao"))
    t = oppfort(k)
    assert "men somali" in avvist(Bruksfeil, lambda: kval(k, t, "tao", "urdu"), kommando=False).hva


def test_en_kvalifikasjon_kan_slutte_i_soknaden(k: Kontekst) -> None:
    r = klar(k)
    kval(k, r, "bachelor", ugyldig_fra=I_DAG, grunn=tolker.Sluttgrunn.FEILFORT)
    assert [h.hjemmel for h in soknad.bilde(k, r).hindre] == ["tolkeforskriften § 11"]
    kval(k, r, "grunnemne")
    t = vedtak.oppfor(k, r).tolkenummer
    assert t is not None
    assert [x.kvalifikasjon for x in tolker.kvalifikasjoner(k.base, t)] == [Kvalifikasjon.GRUNNEMNE]


# --- decisions --------------------------------------------------------------------------------------------------


def test_oppforing_er_vedtak_med_brev_og_klagefrist(k: Kontekst) -> None:
    r = klar(k, fnr=gyldig_fnr())
    v = vedtak.oppfor(k, r, underrettet=I_DAG)
    assert v.tolkenummer == 10001
    tolk = oppslag.vis(k, 10001)
    assert tolk is not None
    assert (tolk.navn, tolk.oppfort, tolk.sprak[0].kategori) == ("Amina Yusuf", "2026-11-23", "B")
    s = v.bilde.soknad
    assert (s.status, s.tolkenummer, s.avgjort) == (Soknadsstatus.INNVILGET, 10001, "2026-11-23")
    klage = next(f for f in v.bilde.frister if f.regel == "klage.frist")
    assert (klage.siste, klage.binder) == ("2026-12-14", "part")
    assert {f.lukket_som for f in v.bilde.frister if f.regel != "klage.frist"} == {"ikke nødvendig"}
    brevet = tekst(k, v.brev)
    for bit in ("tolkenummer 10001", "somali: kategori B", "oppnådd 12. juni 2015", "tre uker", "tolkeloven § 17"):
        assert bit in brevet
    assert brev.hent(k, v.brev).mottaker.adresse == ("Hemmelig vei 1", "0000 Stedet")
    assert tolker.med_fodselsnummer(k.base, gyldig_fnr()) == [10001]
    hel(k)


def test_brevet_kan_vaere_pa_nynorsk(k: Kontekst) -> None:
    v = vedtak.oppfor(k, klar(k), malform=Malform.NYNORSK)
    assert brev.hent(k, v.brev).malform is Malform.NYNORSK


@pytest.mark.parametrize("mangler", ["myndig", "opphold", "dokumentasjon"])
@pytest.mark.parametrize("svar", [Svar.NEI, Svar.IKKE_AVKLART])
def test_uten_ett_vilkar_ingen_oppforing(k: Kontekst, avvist: Avvist, mangler: str, svar: Svar) -> None:
    r = klar(k)
    soknad.endre(k, r, {}, svar={mangler: svar})
    stans = avvist(regler.KanIkkeOppfore, lambda: vedtak.oppfor(k, r))
    assert f"--{mangler} ja" in stans.neste
    assert "§ 10" in stans.hjemmel


def test_uten_kategori_ingen_oppforing(k: Kontekst, avvist: Avvist) -> None:
    r = klar(k, "tao")
    assert "§ 11" in avvist(regler.KanIkkeOppfore, lambda: vedtak.oppfor(k, r)).hjemmel


@pytest.mark.parametrize(
    ("type_", "mer", "hjemmel"),
    [
        (Reaksjonstype.UTESTENGT_ALLTID, {}, "tolkeloven § 21 andre ledd"),
        (Reaksjonstype.UTESTENGT_PERIODE, {"periode_til": "2026-11-23"}, "tolkeloven § 21 andre ledd"),
        (Reaksjonstype.UTESTENGT_MIDLERTIDIG, {}, "tolkeloven § 21 tredje ledd"),
    ],
)
def test_den_som_er_utestengt_oppfores_ikke(
    k: Kontekst, avvist: Avvist, type_: Reaksjonstype, mer: dict[str, str], hjemmel: str
) -> None:
    t = oppfort(k)
    reager(k, t, type_, **mer)
    assert oppslag.vis(k, t) is None
    assert oppslag.liste(k) == []
    r = klar(k, tolk=t, sprak="arabisk")
    stans = avvist(regler.KanIkkeOppfore, lambda: vedtak.oppfor(k, r))
    assert hjemmel in stans.hjemmel
    v = vedtak.avsla(k, r, "Tolken er utestengt.")
    assert "Du er utestengt fra registeret i arabisk" in tekst(k, v.brev)
    senere = hjelp.senere(k, days=1)
    assert (oppslag.vis(senere, t) is not None) is (type_ is Reaksjonstype.UTESTENGT_PERIODE)


def test_utestengt_er_ingen_hindring_nar_regelen_sier_det(k: Kontekst, monkeypatch: pytest.MonkeyPatch) -> None:
    t = oppfort(k)
    reager(k, t, Reaksjonstype.UTESTENGT_ALLTID)
    ekte = k.regelverk.paa

    class Bok:
        def paa(self, id_: str, dag: date) -> Any:
            from dataclasses import replace

            rad = ekte(id_, dag)
            return replace(rad, verdi=False) if id_ == "oppforing.utestengt-far-avslag" else rad

    annen = object.__new__(Kontekst)
    annen.__dict__ = dict(k.__dict__, _regelverk=lambda: Bok())
    assert soknad.bilde(annen, klar(k, tolk=t, sprak="arabisk")).hindre == ()


def test_midlertidig_tilbakekall_hindrer_ikke_oppforing_pa_annet_grunnlag(k: Kontekst) -> None:
    t = oppfort(k)
    reager(k, t, Reaksjonstype.TILBAKEKALT_MIDLERTIDIG)
    r = klar(k, tolk=t, sprak="arabisk")
    assert soknad.bilde(k, r).hindre == ()
    soknad.endre(k, r, {}, svar={"opphold": Svar.NEI})
    assert len(brev.hent(k, vedtak.avsla(k, r, "Ikke rett til arbeid.").brev).felt["vilkar"]) == 1


def test_et_avslag_har_grunn_og_vilkar(k: Kontekst, avvist: Avvist) -> None:
    r = klar(k)
    assert "alle vilkårene er oppfylt" in avvist(regler.KanIkkeAvsla, lambda: vedtak.avsla(k, r, "x")).hva
    soknad.endre(k, r, {}, svar={"opphold": Svar.IKKE_AVKLART})
    assert "ikke avklart" in avvist(regler.KanIkkeAvsla, lambda: vedtak.avsla(k, r, "x")).hva
    soknad.endre(k, r, {}, svar={"opphold": Svar.NEI})
    avvist(regler.KanIkkeGodta, lambda: vedtak.avsla(k, r, None), kommando=False)
    v = vedtak.avsla(k, r, "Oppholdstillatelsen gir ikke rett til arbeid.", underrettet=I_DAG)
    assert v.bilde.soknad.status is Soknadsstatus.AVSLATT
    assert v.bilde.soknad.sprak[0].begrunnelse == "Oppholdstillatelsen gir ikke rett til arbeid."
    brevet = tekst(k, v.brev)
    for bit in ("gir grunnlag for arbeid", "§ 10 bokstav b", "Oppholdstillatelsen gir ikke", "klage", "bachelorgrad"):
        assert bit in brevet
    assert frister.finn(k, str(r), "klage.frist") is not None
    hel(k)


def test_et_avslag_uten_kvalifikasjoner(k: Kontekst) -> None:
    v = vedtak.avsla(k, sok(k), "Ingenting er dokumentert.")
    assert "ikke dokumentert noen kvalifikasjoner" in tekst(k, v.brev)
    assert "gir ingen kategori" in tekst(k, v.brev)


def test_ett_sprak_innvilges_og_ett_avslas(k: Kontekst, avvist: Avvist) -> None:
    r = sok(k, sprak="somali;arabisk")
    kval(k, r, "bachelor")
    soknad.endre(k, r, {}, svar=JA)
    avvist(regler.KanIkkeOppfore, lambda: vedtak.oppfor(k, r))
    v = vedtak.oppfor(k, r, sprak=["somali"], underrettet=I_DAG)
    assert v.bilde.soknad.status is Soknadsstatus.MOTTATT
    assert v.bilde.soknad.apne == [v.bilde.soknad.sprak[0].oppforing]
    avvist(Bruksfeil, lambda: vedtak.oppfor(k, r, sprak=["somali"]), kommando=False)
    v = vedtak.avsla(k, r, "Ikke dokumentert.", sprak=["arabisk"])
    assert v.bilde.soknad.status is Soknadsstatus.INNVILGET
    b = soknad.endre(k, r, {}, underrettet=I_DAG)
    assert len([f for f in b.frister if f.regel == "klage.frist"]) == 2
    hel(k)


def test_underretning_fores_en_gang_etter_vedtaket(k: Kontekst, avvist: Avvist) -> None:
    r = klar(k)
    avvist(regler.KanIkkeEndreSoknad, lambda: soknad.endre(k, r, {}, underrettet=I_DAG))
    vedtak.oppfor(k, r)
    for dag in (I_DAG + timedelta(1), I_DAG - timedelta(1)):
        avvist(Bruksfeil, lambda dag=dag: soknad.endre(k, r, {}, underrettet=dag), kommando=False)
    b = soknad.endre(k, r, {}, underrettet=I_DAG)
    assert b.soknad.underrettet == "2026-11-23"
    avvist(Bruksfeil, lambda: soknad.endre(k, r, {}, underrettet=I_DAG))


def test_en_tolk_far_et_sprak_til(k: Kontekst) -> None:
    t = oppfort(k)
    r = klar(k, tolk=t, sprak="arabisk", type_="grunnemne")
    assert vedtak.oppfor(k, r).tolkenummer == t
    tolk = oppslag.vis(k, t)
    assert tolk is not None
    assert [(s.sprak, s.kategori) for s in tolk.sprak] == [("somali", "B"), ("arabisk", "D")]
    r = klar(k, tolk=t, sprak="somali", type_="bachelor")
    vedtak.oppfor(k, r)
    assert len(tolker.kvalifikasjoner(k.base, t)) == 2
    hel(k)


def test_den_som_var_ute_kommer_inn_igjen_pa_ny_soknad(k: Kontekst) -> None:
    t = oppfort(k)
    with k.base.atomisk():
        from imdi_cli.base.journal import skritt

        with skritt(k, "tolk.test", f"tolk:{t}") as s:
            tolk = tolker.finn(k.base, t)
            assert tolk is not None
            s.endre(tolker.TOLK, {"tolkenummer": t}, {"status": Status.IKKE_OPPFORT.value}, sist=tolk.sist)
    vedtak.oppfor(k, klar(k, tolk=t))
    etter = tolker.finn(k.base, t)
    assert etter is not None
    assert etter.status is Status.OPPFORT


def test_nummeret_er_hoyere_enn_alle_som_er_og_har_vaert(k: Kontekst, tmp_path: Any) -> None:
    from tolk.register.registerfil import rad, skriv

    from imdi_cli.tolk.register.steg.innlesing import importer

    assert oppfort(k) == 10001
    importer(k, skriv(tmp_path / "t.csv", rad(tolkenummer="20000")))
    assert oppfort(k, fornavn="Ny") == 20001
    assert oppfort(k, fornavn="Nyere") == 20002


def test_bare_en_saksbehandler(k: Kontekst) -> None:
    r = klar(k)
    leser = hjelp.som(k, "lars", "leser")
    for handling in (
        lambda: sok(leser),
        lambda: soknad.vis(leser, r),
        lambda: soknad.liste(leser),
        lambda: soknad.endre(leser, r, {}, trukket=True),
        lambda: vedtak.oppfor(leser, r),
        lambda: vedtak.avsla(leser, r, "x"),
        lambda: kval(leser, r, "tao"),
    ):
        with pytest.raises(AnnenPerson):
            handling()


def test_feltene_er_personens_og_ingen_andre() -> None:
    assert set(FELT) - {"sprak", "kanal", "mottatt"} <= set(soknad.PERSON)


def test_tabellen_har_en_kommando_for_hver_overgang() -> None:
    for o in regler.OVERGANGER:
        assert hjelp.krev_kommandoer(o.kommando.format(nr="R-2026-0001"))
        assert o.hjemmel


def test_journalpostene_er_sokerens(k: Kontekst) -> None:
    r = sok(k, mellomnavn="Ali")
    assert journalposter(k.base, str(r))[0].part == "Amina Ali Yusuf"
