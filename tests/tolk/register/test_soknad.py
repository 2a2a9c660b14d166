"""Applications: registered, answered, corrected, withdrawn, on both engines."""

import json
from collections.abc import Callable
from datetime import date, timedelta
from typing import Any

import hjelp
import pytest
from tolk.register.soknadlag import I_DAG, JA, gyldig_fnr, hel, klar, kval, nr, oppfort, reager, sok, tekst

from imdi_cli.base.arkiv import rettelser_til
from imdi_cli.kjerne.avslag import Bruksfeil
from imdi_cli.kjerne.dokument import Malform
from imdi_cli.kjerne.kontekst import Kontekst
from imdi_cli.kodeverk import UkjentSprak
from imdi_cli.tolk.reaksjon.typer import Reaksjonstype
from imdi_cli.tolk.register.lager import soknad as lager
from imdi_cli.tolk.register.regler import soknad as regler
from imdi_cli.tolk.register.steg import soknad, vedtak
from imdi_cli.tolk.register.steg.felles import les_nr, les_soknad
from imdi_cli.tolk.register.typer.soknad import Kanal, Soknadsstatus, Svar

Avvist = Callable[..., Any]


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
    assert soknad.bilde(k, sok(k, fornavn="Amina Sara")).merknader == ()


def test_en_utestengt_kommer_ikke_inn_igjen_ved_a_la_vaere_a_si_hvem_hun_er(k: Kontekst, avvist: Avvist) -> None:
    """No tolkenummer, no fødselsnummer: name and birth date raise the question, and it must be answered."""
    t = oppfort(k)
    r = klar(k)
    assert soknad.bilde(k, r).hindre == ()
    reager(k, t, Reaksjonstype.TILBAKEKALT_MIDLERTIDIG)
    assert soknad.bilde(k, r).hindre == ()  # it bars the title, not the entry
    reager(k, t, Reaksjonstype.UTESTENGT_ALLTID)
    stans = avvist(regler.KanIkkeOppfore, lambda: vedtak.oppfor(k, r))
    assert f"Tolk {t} har samme navn og fødselsdato, og er utestengt" in stans.hva
    assert stans.hjemmel == "tolkeloven § 21 andre ledd"
    assert [o.handling for o in soknad.bilde(k, r).dorer if o.vilkar] == []
    b = soknad.endre(k, r, {}, tolk=t)
    assert (b.soknad.tolkenummer, b.merknader) == (t, ())
    assert "Søkeren er utestengt i somali" in avvist(regler.KanIkkeOppfore, lambda: vedtak.oppfor(k, r)).hva
    avvist(Bruksfeil, lambda: soknad.endre(k, r, {}, tolk=t))
    vedtak.avsla(k, r, "Utestengt for alltid.")
    hel(k)


def test_en_navnebror_er_en_annen_nar_saksbehandleren_sier_det(k: Kontekst, avvist: Avvist) -> None:
    t = oppfort(k)
    reager(k, t, Reaksjonstype.UTESTENGT_PERIODE, periode_til="2027-11-01", sprak="arabisk")
    r = klar(k)
    assert soknad.bilde(k, r).hindre == ()  # barred in another language
    reager(k, t, Reaksjonstype.UTESTENGT_ALLTID)
    assert len(soknad.bilde(k, r).hindre) == 1
    avvist(Bruksfeil, lambda: soknad.endre(k, r, {}, ikke_tolk=99), kommando=False)
    b = soknad.endre(k, r, {}, ikke_tolk=t)
    assert (b.hindre, b.merknader, b.rettelser[-1][:3]) == ((), (), ("ikke_tolk", None, str(t)))
    assert vedtak.oppfor(k, r).tolkenummer == t + 1
    hel(k)


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
