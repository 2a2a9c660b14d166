"""Decisions on an application: entry and refusal, with letter and deadline, on both engines."""

from collections.abc import Callable
from datetime import date, timedelta
from typing import Any

import hjelp
import pytest
from tolk.register.soknadlag import FELT, I_DAG, JA, gyldig_fnr, hel, klar, kval, oppfort, reager, sok, tekst

from imdi_cli.base.arkiv import journalposter
from imdi_cli.kjerne.avslag import AnnenPerson, Bruksfeil
from imdi_cli.kjerne.dokument import Malform
from imdi_cli.kjerne.kontekst import Kontekst
from imdi_cli.styring.brev import steg as brev
from imdi_cli.styring.frister import steg as frister
from imdi_cli.tolk.reaksjon.typer import Reaksjonstype
from imdi_cli.tolk.register import lager as tolker
from imdi_cli.tolk.register import steg as oppslag
from imdi_cli.tolk.register.regler import soknad as regler
from imdi_cli.tolk.register.steg import soknad, vedtak
from imdi_cli.tolk.register.typer import Status
from imdi_cli.tolk.register.typer.soknad import Soknadsstatus, Svar

Avvist = Callable[..., Any]


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
    avvist(Bruksfeil, lambda: soknad.endre(k, r, {}, underrettet=I_DAG))
    vedtak.oppfor(k, r)
    for dag in (I_DAG + timedelta(1), I_DAG - timedelta(1)):
        avvist(Bruksfeil, lambda dag=dag: soknad.endre(k, r, {}, underrettet=dag), kommando=False)
    b = soknad.endre(k, r, {}, underrettet=I_DAG)
    assert b.soknad.underrettet == "2026-11-23"
    avvist(Bruksfeil, lambda: soknad.endre(k, r, {}, underrettet=I_DAG))


def test_hvert_vedtak_i_samme_soknad_har_sin_underretning(k: Kontekst) -> None:
    """One language is decided and told of while the other is open; each decision has its deadline for complaint."""
    r = klar(k)
    soknad.endre(k, r, {}, nye_sprak=["arabisk"])
    assert "underrett" not in [o.handling for o in soknad.bilde(k, r).dorer]
    vedtak.oppfor(k, r, sprak=["somali"])
    b = soknad.bilde(k, r)
    assert (b.soknad.status, "underrett" in [o.handling for o in b.dorer]) == (Soknadsstatus.MOTTATT, True)
    b = soknad.endre(k, r, {}, underrettet=I_DAG)
    assert (b.soknad.status, b.soknad.underrettet) == (Soknadsstatus.MOTTATT, "2026-11-23")
    vedtak.avsla(k, r, "Ingenting er lagt fram.")
    soknad.endre(hjelp.senere(k, days=2), r, {}, underrettet=I_DAG + timedelta(2))
    klagefrister = [f.start for f in frister.til_sak(k, str(r)) if f.regel == "klage.frist"]
    assert klagefrister == ["2026-11-23", "2026-11-25"]
    hel(k)


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
