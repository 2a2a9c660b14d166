"""Bevilling: given when § 18 says so, called back when § 20 says so, and the register follows at once."""

from collections.abc import Callable
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import hjelp
import pytest
from tolk.register.registerfil import rad, skriv
from tolk.register.soknadlag import I_DAG, JA, hel, kval, nr, oppfort, reager, sok, tekst

from imdi_cli.kjerne.avslag import AnnenPerson, Bruksfeil
from imdi_cli.kjerne.dokument import Malform
from imdi_cli.kjerne.kontekst import Kontekst
from imdi_cli.styring.brev import steg as brev
from imdi_cli.styring.frister import steg as frister
from imdi_cli.tolk.bevilling import regler, steg
from imdi_cli.tolk.bevilling.typer import Bevillingsstatus, Grunnlag, NyBevilling, Tilbakekall
from imdi_cli.tolk.reaksjon import steg as reaksjon
from imdi_cli.tolk.reaksjon.typer import Reaksjonstype
from imdi_cli.tolk.register import lager as tolker
from imdi_cli.tolk.register import steg as oppslag
from imdi_cli.tolk.register.regler import er_statsautorisert
from imdi_cli.tolk.register.regler import soknad as soknadsregler
from imdi_cli.tolk.register.steg import soknad, vedtak
from imdi_cli.tolk.register.steg.innlesing import importer
from imdi_cli.tolk.register.typer import Kategori, Kvalifikasjon, Status
from imdi_cli.tolk.register.typer.horing import Horing, Varsling
from imdi_cli.tolk.tolkebevis.steg import nokkel, utstedelse
from imdi_cli.tolk.tolkebevis.steg.kontroll import kontroller
from imdi_cli.tolk.tolkebevis.typer import Svar

Avvist = Callable[..., Any]
BESTATT = date(2026, 6, 12)
VARSLET = Tilbakekall(Grunnlag.ANNULLERT, "Prøven er annullert på grunn av fusk.", Horing(date(2026, 11, 1)))


def gi(k: Kontekst, hvem: Any, sprak: str = "somali", **mer: Any) -> steg.Utfall:
    felt = {"bestatt": BESTATT, "myndig": True, "mottatt": date(2026, 7, 1)} | mer
    return steg.gi(k, hvem, NyBevilling(sprak, **felt))


def kategori(k: Kontekst, t: int, sprak: str = "somali") -> str | None:
    tolk = oppslag.vis(k, t)
    return next((s.kategori for s in tolk.sprak if s.sprak == sprak), None) if tolk else None


def test_bevilling_gir_tittel_og_kategori_i_ett_sprak(k: Kontekst) -> None:
    t = oppfort(k)
    u = gi(k, t)
    assert (u.bevilling.nr, u.bevilling.gitt, u.bevilling.status) == (
        "B-2026-0001",
        "2026-11-23",
        Bevillingsstatus.GITT,
    )
    assert [(e.fra, e.til) for e in u.endringer] == [(Kategori.B, Kategori.A)]
    tolk = oppslag.vis(k, t)
    assert tolk is not None
    assert tolk.sprak[0].statsautorisert
    brevet = tekst(k, u.brev)
    for bit in ("B-2026-0001", "12. juni 2026", "1. juli 2026", "nå A for somali", "tolkeloven § 18"):
        assert bit in brevet
    hel(k)


def test_bevilling_uten_oppforing_er_ingen_oppforing(k: Kontekst) -> None:
    """The title is per language, and stands on its own: the entry needs an application (tolkeloven § 17)."""
    r = sok(k)
    soknad.endre(k, r, {}, svar=JA)
    u = gi(k, r, myndig=False, mottatt=None)
    t = u.tolk.tolkenummer
    assert (u.tolk.status, u.bevilling.tolkenummer) == (Status.IKKE_OPPFORT, 10001)
    assert er_statsautorisert(u.tolk, "somali")
    assert oppslag.vis(k, t) is None
    assert "20. november 2026" in tekst(k, u.brev)
    assert soknad.bilde(k, r).hindre == ()  # the exam is what was documented
    v = vedtak.oppfor(k, r)
    assert v.tolkenummer == t
    assert kategori(k, t) == "C"
    gi(k, t, "arabisk")
    assert kategori(k, t, "arabisk") is None
    assert er_statsautorisert(u.tolk._replace(sprak=oppslag.finn(k, t).sprak), "arabisk")  # type: ignore[union-attr]
    assert [rad.sprak for rad in oppslag.liste(k)] == ["somali"]
    r2 = sok(k, tolk=t, sprak="arabisk")
    soknad.endre(k, r2, {}, svar=JA)
    vedtak.oppfor(k, r2)
    assert kategori(k, t, "arabisk") == "C"
    hel(k)


@pytest.mark.parametrize(
    ("mer", "klasse", "sagt"),
    [
        ({"myndig": False}, regler.KanIkkeGiBevilling, "myndig"),
        ({"bestatt": I_DAG + timedelta(1)}, Bruksfeil, "fram i tid"),
        ({"gitt": I_DAG + timedelta(1)}, Bruksfeil, "fram i tid"),
        ({"gitt": BESTATT - timedelta(1)}, Bruksfeil, "fram i tid"),
        ({"mottatt": None}, Bruksfeil, "Når kom søknaden"),
    ],
)
def test_uten_vilkarene_ingen_bevilling(
    k: Kontekst, avvist: Avvist, mer: dict[str, Any], klasse: type[Any], sagt: str
) -> None:
    t = oppfort(k)
    assert sagt in avvist(klasse, lambda: gi(k, t, **mer), kommando=klasse is not Bruksfeil).hva


def test_den_som_er_under_18_far_ikke_bevilling(k: Kontekst, avvist: Avvist) -> None:
    r = sok(k, fodselsdato=date(2010, 1, 1))
    avvist(soknadsregler.KanIkkeGodta, lambda: gi(k, r))


def test_samme_sprak_to_ganger(k: Kontekst, avvist: Avvist) -> None:
    t = oppfort(k)
    gi(k, t)
    assert "B-2026-0001" in avvist(regler.KanIkkeGiBevilling, lambda: gi(k, t)).hva


@pytest.mark.parametrize(
    ("sprak", "type_", "bestatt", "gar"),
    [
        ("norsk tegnspråk", "bachelor-tegnspråk", date(2023, 12, 31), False),
        ("norsk tegnspråk", "bachelor-tegnspråk", date(2024, 1, 1), True),
        ("norsk skrivetolking", "skrivetolkutdanning", BESTATT, False),
        ("tolking for døvblinde", "bachelor-tegnspråk", BESTATT, False),
    ],
)
def test_om_proven_tilbys_er_en_datert_innstilling(
    k: Kontekst, avvist: Avvist, sprak: str, type_: str, bestatt: date, gar: bool
) -> None:
    t = oppfort(k, type_, sprak=sprak)
    grunn = "OsloMet har bekreftet at prøven ble holdt."
    if gar:
        assert gi(k, t, sprak, bestatt=bestatt, begrunnelse=grunn).endringer[0].til is Kategori.A
    else:
        stans = avvist(regler.KanIkkeGiBevilling, lambda: gi(k, t, sprak, bestatt=bestatt, begrunnelse=grunn))
        assert "imdi regelverk vis statsautorisasjon." in stans.neste


def test_der_det_ikke_er_avklart_om_proven_tilbys_velger_saksbehandleren_og_begrunner(
    k: Kontekst, avvist: Avvist
) -> None:
    """The tool knows no day the exam was first offered in norsk tegnspråk: it stops, and a person decides."""
    t = oppfort(k, "bachelor-tegnspråk", sprak="norsk tegnspråk")
    stans = avvist(regler.KanIkkeGiBevilling, lambda: gi(k, t, "norsk tegnspråk"))
    assert "Det er ikke avklart" in stans.hva
    assert "--begrunnelse-fil" in stans.neste
    u = gi(k, t, "norsk tegnspråk", begrunnelse="OsloMet har bekreftet at prøven ble holdt.")
    assert "OsloMet har bekreftet" in tekst(k, u.brev)
    assert [r.id for r in brev.hent(k, u.brev or 0).regler if r.antatt][-1] == "statsautorisasjon.tegnsprak"
    (rad_,) = [r for r in tolker.kvalifikasjoner(k.base, t) if r.kvalifikasjon is Kvalifikasjon.STATSAUTORISASJON]
    assert rad_.begrunnelse == "OsloMet har bekreftet at prøven ble holdt."
    hel(k)


def test_en_gammel_bevilling_registreres_uten_brev(k: Kontekst, tmp_path: Path) -> None:
    importer(k, skriv(tmp_path / "t.csv", rad()))
    u = gi(k, 10482, bestatt=date(2015, 6, 12), gitt=date(2015, 9, 1), mottatt=None)
    assert (u.bevilling.nr, u.brev, u.endringer) == ("B-2015-0001", None, [])
    hel(k)


def test_tilbakekall_endrer_alt_i_en_transaksjon(k: Kontekst) -> None:
    t = oppfort(k)
    gi(k, t)
    for_ = len(k.base.hent("SELECT nr FROM journal"))
    u = steg.tilbakekall(k, nr("B-2026-0001"), VARSLET, underrettet=I_DAG)
    (linje,) = k.base.hent("SELECT handling, gjelder FROM journal ORDER BY nr")[for_:]
    assert linje == ("bevilling.tilbakekalt", "B-2026-0001")
    assert (u.bevilling.status, u.bevilling.grunnlag) == (Bevillingsstatus.TILBAKEKALT, Grunnlag.ANNULLERT)
    assert [(e.fra, e.til) for e in u.endringer] == [(Kategori.A, Kategori.B)]
    tolk = oppslag.vis(k, t)
    assert tolk is not None
    assert not tolk.sprak[0].statsautorisert
    assert [o.kvalifikasjon for o in tolk.sprak[0].kvalifikasjoner] == [Kvalifikasjon.BACHELOR]
    (r,) = reaksjon.til_tolk(k, t)
    assert (r.type, r.sprak, r.sak, r.mottatt_av_tolk) == (
        Reaksjonstype.TILBAKEKALT,
        "somali",
        "B-2026-0001",
        "2026-11-23",
    )
    assert frister.finn(k, "B-2026-0001", "klage.frist") is not None
    brevet = tekst(k, u.brev)
    for bit in ("fusk", "§ 20", "fra samme dag B for somali", "1. november 2026", "ikke uttalt deg"):
        assert bit in brevet
    hel(k)


def test_et_tilbakekall_som_stopper_ved_en_hvilken_som_helst_skriving_er_ikke_gjort(
    k: Kontekst, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Bevilling, category, public list and tolkebevis: all as before, wherever it stops, or all as after."""
    r = sok(k)
    soknad.endre(k, r, {}, svar=JA)
    t = gi(k, r).tolk.tolkenummer
    vedtak.oppfor(k, r)
    nokkel.lag(k, tmp_path)
    kort = utstedelse.utsted(k, str(t), tmp_path).tekst

    def bilde() -> tuple[object, ...]:
        liste = [rad.tolkenummer for rad in oppslag.liste(k)]
        return steg.krev(k, nr("B-2026-0001")).status, kategori(k, t), liste, kontroller(k, kort).svar

    for_, alt = bilde(), hjelp.dump(k.base)
    assert for_ == (Bevillingsstatus.GITT, "C", [t], Svar.GYLDIG)
    ekte = type(k.base).utfor
    teller = [0]

    def utfor(base: Any, sql: str, **verdier: object) -> int:
        teller[0] -= 1
        if teller[0] == 0:
            raise OSError("strømmen gikk")
        return ekte(base, sql, **verdier)

    monkeypatch.setattr(type(k.base), "utfor", utfor)
    for skriving in range(1, 100):
        teller[0] = skriving
        try:
            steg.tilbakekall(k, nr("B-2026-0001"), VARSLET)
        except OSError:
            assert bilde() == for_
            assert hjelp.dump(k.base) == alt
        else:
            break
    assert skriving > 6
    assert bilde() == (Bevillingsstatus.TILBAKEKALT, None, [], Svar.SPERRET)
    hel(k)


def test_den_som_bare_hadde_bevillingen_er_ute_av_registeret(k: Kontekst) -> None:
    r = sok(k)
    soknad.endre(k, r, {}, svar=JA)
    t = gi(k, r).tolk.tolkenummer
    vedtak.oppfor(k, r)
    kval(k, t, "tao")
    assert kategori(k, t) == "C"
    u = steg.tilbakekall(k, t, VARSLET, sprak="somali")
    assert oppslag.vis(k, t) is None
    assert oppslag.liste(k) == []
    assert "ikke oppført i Nasjonalt tolkeregister som tolk i somali" in tekst(k, u.brev)
    u = gi(k, t)  # a new exam, a new bevilling
    assert (u.bevilling.nr, kategori(k, t)) == ("B-2026-0002", "C")
    hel(k)


def test_en_bevilling_fra_for_imdi_kalles_tilbake_pa_tolkenummeret(
    k: Kontekst, tmp_path: Path, avvist: Avvist
) -> None:
    importer(k, skriv(tmp_path / "t.csv", rad(), rad(kvalifikasjon="tao")))
    avvist(Bruksfeil, lambda: steg.tilbakekall(k, 10482, VARSLET), kommando=False)
    avvist(Bruksfeil, lambda: steg.tilbakekall(k, 10482, VARSLET, sprak="urdu"), kommando=False)
    u = steg.tilbakekall(k, 10482, VARSLET, sprak="somali", malform=Malform.NYNORSK)
    assert (u.bevilling.nr, u.bevilling.gitt) == ("B-2026-0001", None)
    assert [(e.fra, e.til) for e in u.endringer] == [(Kategori.C, None)]
    # The file still has it, with and without something else beside it. It does not come back by that, and says so.
    rapport = importer(
        k, skriv(tmp_path / "ny.csv", rad(kapasitet="deltid"), rad(kapasitet="deltid", kvalifikasjon="tao"))
    )
    assert any("tas ikke inn fra filen" in m.hva for m in rapport.merknader)
    importer(k, skriv(tmp_path / "bare.csv", rad(kapasitet="heltid")))
    assert tolker.finn(k.base, 10482).sprak == ()  # type: ignore[union-attr]
    assert oppslag.vis(k, 10482) is None
    assert not er_statsautorisert(tolker.finn(k.base, 10482))  # type: ignore[arg-type]
    hel(k)


@pytest.mark.parametrize(
    ("t", "sagt"),
    [
        (VARSLET._replace(grunnlag=Grunnlag.BRUDD), "kan gjøre, ikke skal"),
        (VARSLET._replace(horing=Horing(varslet=None)), "varsles og få uttale seg"),
        (VARSLET._replace(horing=Horing(varslet=date(2026, 11, 8))), "til og med 23. november 2026"),
        (VARSLET._replace(horing=Horing(varslet=I_DAG)), "ikke svart ennå"),
    ],
)
def test_tilbakekall_som_ikke_kan_gjores(k: Kontekst, avvist: Avvist, t: Tilbakekall, sagt: str) -> None:
    gi(k, oppfort(k))
    assert sagt in avvist(regler.KanIkkeTilbakekalle, lambda: steg.tilbakekall(k, nr("B-2026-0001"), t)).hva


@pytest.mark.parametrize(
    ("t", "sagt"),
    [
        (VARSLET._replace(horing=Horing(varslet=date(2026, 11, 6))), "Du har ikke uttalt deg"),
        (VARSLET._replace(horing=Horing(varslet=I_DAG, uttalelse=I_DAG)), "Du uttalte deg 23. november 2026"),
        (VARSLET._replace(horing=Horing(varslet=None, uten_varsel=Varsling.UNODVENDIG)), "Vi varslet deg ikke"),
        (VARSLET._replace(grunnlag=Grunnlag.IKKE_MYNDIG), "Du er ikke myndig"),
        (VARSLET._replace(grunnlag=Grunnlag.IKKE_BESTATT), "likevel ikke bestått"),
    ],
)
def test_brevet_sier_hvordan_tolken_er_hort(k: Kontekst, t: Tilbakekall, sagt: str) -> None:
    gi(k, oppfort(k))
    assert sagt in tekst(k, steg.tilbakekall(k, nr("B-2026-0001"), t).brev)


def test_tilbakekall_krever_grunn_og_skjer_en_gang(k: Kontekst, avvist: Avvist) -> None:
    gi(k, oppfort(k))
    b = nr("B-2026-0001")
    avvist(
        soknadsregler.KanIkkeGodta,
        lambda: steg.tilbakekall(k, b, VARSLET._replace(begrunnelse=None)),
        kommando=False,
    )
    fort_galt = VARSLET._replace(horing=Horing(date(2026, 11, 2), date(2026, 11, 1)))
    assert "før varselet" in avvist(Bruksfeil, lambda: steg.tilbakekall(k, b, fort_galt), kommando=False).hva
    for felt in ("varslet", "uttalelse"):
        t = VARSLET._replace(horing=Horing(**{felt: I_DAG + timedelta(1)}))
        avvist(Bruksfeil, lambda t=t: steg.tilbakekall(k, b, t), kommando=False)
    steg.tilbakekall(k, b, VARSLET)
    avvist(regler.KanIkkeTilbakekalle, lambda: steg.tilbakekall(k, b, VARSLET))
    avvist(Bruksfeil, lambda: steg.tilbakekall(k, nr("B-2026-0009"), VARSLET))


def test_underretning_fores_siden(k: Kontekst, avvist: Avvist) -> None:
    gi(k, oppfort(k))
    b = nr("B-2026-0001")
    assert steg.underrett(k, b, I_DAG).underrettet == "2026-11-23"
    avvist(Bruksfeil, lambda: steg.underrett(k, b, I_DAG))
    hel(k)


def test_bevilling_gitt_med_underretning(k: Kontekst) -> None:
    t = oppfort(k)
    ny = NyBevilling("somali", BESTATT, True, I_DAG)
    assert steg.gi(k, t, ny, underrettet=I_DAG).bevilling.underrettet == "2026-11-23"


def test_midlertidig_tilbakekall_tar_tittelen_sa_lenge(k: Kontekst, tmp_path: Path) -> None:
    t = oppfort(k)
    gi(k, t)
    id_ = reager(k, t, Reaksjonstype.TILBAKEKALT_MIDLERTIDIG, sprak="somali")
    tolk = oppslag.vis(k, t)
    assert tolk is not None
    assert (tolk.sprak[0].kategori, tolk.sprak[0].statsautorisert) == ("B", False)
    assert [o.kvalifikasjon for o in tolk.sprak[0].kvalifikasjoner] == [Kvalifikasjon.BACHELOR]
    importer(
        k,
        skriv(
            tmp_path / "t.csv",
            rad(tolkenummer=str(t), kvalifikasjon="bachelor"),
            rad(tolkenummer=str(t)),
        ),
    )
    assert kategori(k, t) == "B"
    reager(k, t, Reaksjonstype.OPPHEVING, "2026-11-23", opphever=id_)
    assert kategori(k, t) == "A"
    hel(k)


def test_listen_og_numrene(k: Kontekst, avvist: Avvist) -> None:
    t = oppfort(k)
    gi(k, t)
    gi(k, t, "arabisk")
    steg.tilbakekall(k, nr("B-2026-0001"), VARSLET)
    assert [r.bevilling.nr for r in steg.liste(k)] == ["B-2026-0002"]
    assert [(r.bevilling.nr, r.tolk) for r in steg.liste(k, alle=True, tolk=t)] == [
        ("B-2026-0001", "Amina Yusuf"),
        ("B-2026-0002", "Amina Yusuf"),
    ]
    assert steg.liste(k, tolk=1) == []
    assert str(steg.les_bevilling("b-2026-1")) == "B-2026-0001"
    assert steg.les_bevilling("10482") == 10482
    avvist(Bruksfeil, lambda: steg.les_bevilling("R-2026-0001"))
    for handling in (
        lambda: gi(hjelp.som(k, "lars", "leser"), t),
        lambda: steg.tilbakekall(hjelp.som(k, "lars", "leser"), t, VARSLET),
        lambda: steg.underrett(hjelp.som(k, "lars", "leser"), nr("B-2026-0002"), I_DAG),
        lambda: steg.liste(hjelp.som(k, "lars", "leser")),
    ):
        with pytest.raises(AnnenPerson):
            handling()


def test_hver_overgang_har_hjemmel_og_hvert_grunnlag_en_overgang() -> None:
    grunnlag = [g for o in regler.OVERGANGER for g in o.grunnlag]
    assert sorted(grunnlag) == sorted(Grunnlag)
    assert {o.hjemmel[:12] for o in regler.OVERGANGER} == {"tolkeloven §"}
    assert set(regler.SLUTT) == set(grunnlag)
    assert [o.grunnlag for o in regler.OVERGANGER if not o.apen] == [(Grunnlag.BRUDD,)]  # only a case opens it
