"""Issuing, blocking and checking, on both engines."""

import json
from dataclasses import replace
from datetime import timedelta

import hjelp
import pytest
from tolk.tolkebevis import ed25519
from tolk.tolkebevis.lag import AMINA, BO, IKKE, INAKTIV, SENERE, TOM, reager, sett, tolker

from imdi_cli.base.journal import skritt
from imdi_cli.base.kontroll import kontroller_kjede, spill_av
from imdi_cli.base.nummer import Saksnummer
from imdi_cli.kjerne.avslag import AnnenPerson, Basefeil, Bruksfeil, Feil
from imdi_cli.kjerne.regelverk import Regelverk
from imdi_cli.tolk.reaksjon.typer import Reaksjonstype
from imdi_cli.tolk.register import steg as register
from imdi_cli.tolk.register.steg import liv
from imdi_cli.tolk.tolkebevis import lager, regler
from imdi_cli.tolk.tolkebevis.steg import nokkel, utstedelse
from imdi_cli.tolk.tolkebevis.steg.kontroll import kontroller
from imdi_cli.tolk.tolkebevis.typer import Sperregrunn, Svar

T1 = "T-2026-0001"


@pytest.fixture
def mappe(k, tmp_path):
    """Interpreters and a key; after the test the journal says what the tables say."""
    tolker(k, tmp_path)
    yield tmp_path
    assert kontroller_kjede(k.base).feil == []


def utsted(k, mappe, tolk=AMINA):
    return utstedelse.utsted(k, str(tolk), mappe)


def svar(k, tekst):
    return kontroller(k, tekst).svar


# --- issuing ----------------------------------------------------------------------------------------------------


def test_et_bevis_utstedes_med_nummer_og_en_journalrad(k, mappe):
    bilde = utsted(k, mappe)
    assert (bilde.bevis.nr, bilde.navn, bilde.erstattet, bilde.hinder) == (T1, "Amina Yusuf", None, None)
    assert bilde.gyldighet == "ikke fastsatt (ikke avklart, tolkebevis.gyldighet)"
    assert utsted(k, mappe, BO).bevis.nr == "T-2026-0002"
    rader = k.base.hent("SELECT handling, gjelder FROM journal ORDER BY nr")[-2:]
    assert rader == [("tolkebevis.utstedt", T1), ("tolkebevis.utstedt", "T-2026-0002")]
    assert spill_av(k.base) == []


def test_teksten_holder_ikke_noe_som_ikke_er_offentlig(k, mappe):
    bilde = utsted(k, mappe)
    lest = regler.les(bilde.tekst)
    assert lest is not None
    assert lest.signert == f"IMDI1.{AMINA}.{T1}.2026-11-23.{bilde.bevis.nokkel}"


def test_signaturen_stemmer_etter_en_annen_implementasjon(k, mappe):
    """RFC 8032 written again, from the text and the public key in the database alone."""
    # the second test vector of RFC 8032 section 7.1 first: the yardstick itself is right
    offentlig = bytes.fromhex("3d4017c3e843895a92b70aa74d1b7ebc9c982ccf2ec4968cc0cd55f12af4660c")
    fasit = bytes.fromhex(
        "92a009a9f0d4cab8720e820b5f642540a2b27b5416503f8fb3762223ebdb69da"
        "085ac1e43e15996e458f3613d0f11d8c387b2eaeb4302aeeb00d291612bb0c00"
    )
    assert ed25519.stemmer(offentlig, b"\x72", fasit)
    assert not ed25519.stemmer(offentlig, b"\x73", fasit)
    lest = regler.les(utsted(k, mappe).tekst)
    assert lest is not None
    (hex_,) = k.base.hent("SELECT offentlig FROM tolkebevis_nokkel WHERE id = :id", id=lest.nokkel)[0]
    signatur = regler.signaturbyte(lest.signatur)
    assert signatur is not None
    assert ed25519.stemmer(bytes.fromhex(hex_), lest.signert.encode(), signatur)
    assert not ed25519.stemmer(bytes.fromhex(hex_), lest.signert.replace("2026", "2027").encode(), signatur)


def test_et_nytt_bevis_sperrer_det_forrige_i_samme_journalrad(k, mappe):
    forste = utsted(k, mappe)
    andre = utsted(k, mappe)
    assert andre.erstattet == T1
    assert (svar(k, forste.tekst), svar(k, andre.tekst)) == (Svar.SPERRET, Svar.GYLDIG)
    gammelt = utstedelse.vis(k, "t-2026-1").bevis
    assert (gammelt.sperret, gammelt.sperregrunn, gammelt.begrunnelse) == ("2026-11-23", Sperregrunn.ERSTATTET, None)
    sist = {rad[0] for rad in k.base.hent("SELECT sist FROM tolkebevis")}
    assert len(sist) == 1
    assert spill_av(k.base) == []


def test_et_sperret_bevis_erstattes_ikke(k, mappe):
    utsted(k, mappe)
    utstedelse.sperr(k, T1, "Mistet.")
    assert utsted(k, mappe).erstattet is None
    assert utstedelse.vis(k, T1).bevis.sperregrunn is Sperregrunn.SPERRET


def test_basen_slipper_ikke_inn_to_gyldige(k, mappe):
    bevis = utsted(k, mappe).bevis
    rad = {n: v for n, v in bevis._replace(lopenr=9)._asdict().items() if n != "sist"}
    with pytest.raises(Basefeil), k.base.atomisk(), skritt(k, "prøve", "prøve") as s:
        s.sett_inn(lager.BEVIS, rad)


@pytest.mark.parametrize(
    ("tolk", "hva"),
    [
        (IKKE, "er ikke oppført"),
        (INAKTIV, "er inaktiv"),
        (SENERE, "er først oppført fra 24. november 2026"),
        (TOM, "har ingen språk som gir oppføring"),
    ],
)
def test_den_som_ikke_er_oppfort_far_ikke_bevis(k, mappe, avvist, tolk, hva):
    sett(k, "UPDATE tolk SET oppfort = '2026-11-24' WHERE tolkenummer = 60")
    avslag = avvist(regler.KanIkkeUtstedeTolkebevis, lambda: utsted(k, mappe, tolk))
    assert hva in avslag.hva
    assert avslag.hjemmel.startswith("tolkeforskriften § 13 første ledd bokstav j, ")


def test_den_som_er_utestengt_far_ikke_bevis(k, mappe, avvist):
    reager(k, AMINA, Reaksjonstype.UTESTENGT_MIDLERTIDIG)
    avslag = avvist(regler.KanIkkeUtstedeTolkebevis, lambda: utsted(k, mappe))
    assert avslag.hjemmel == "tolkeloven § 21 tredje ledd"


def test_feil_tolkenummer_rolle_og_nokkel(k, mappe, avvist):
    avvist(Bruksfeil, lambda: utsted(k, mappe, 999))
    avvist(Bruksfeil, lambda: utsted(k, mappe, "Amina"))
    leser = hjelp.som(k, "kari", "leser")
    for handling in (
        lambda: utsted(leser, mappe),
        lambda: utstedelse.sperr(leser, T1, "x"),
        lambda: utstedelse.vis(leser, T1),
        lambda: nokkel.lag(hjelp.som(k, "kari", "saksbehandler"), mappe),
    ):
        avvist(AnnenPerson, handling, kommando=False)


def test_uten_nokkel_utstedes_ingenting(k, tmp_path, avvist):
    avvist(Feil, lambda: utsted(k, tmp_path))


# --- blocking ---------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("hva", [T1, "t-2026-1", "2026-1", str(AMINA), f" {AMINA} "])
def test_et_bevis_sperres_med_dag_og_grunn(k, mappe, hva):
    tekst = utsted(k, mappe).tekst
    bilde = utstedelse.sperr(hjelp.senere(k, days=2), hva, " Kortet er mistet. ")
    assert (bilde.bevis.sperret, bilde.bevis.begrunnelse) == ("2026-11-25", "Kortet er mistet.")
    assert svar(k, tekst) is Svar.SPERRET
    assert "mistet" not in json.dumps(k.base.hent("SELECT json FROM journal_innhold"))
    assert spill_av(k.base) == []


def test_det_som_ikke_kan_sperres(k, mappe, avvist):
    avvist(Bruksfeil, lambda: utstedelse.sperr(k, str(AMINA), "Mistet."))
    avvist(Bruksfeil, lambda: utstedelse.sperr(k, T1, "Mistet."))
    avvist(Bruksfeil, lambda: utstedelse.sperr(k, "tull", "Mistet."), kommando=False)
    avvist(Bruksfeil, lambda: utstedelse.sperr(k, "12345678901", "Mistet."))
    utsted(k, mappe)
    assert "hvorfor" in avvist(regler.KanIkkeSperreTolkebevis, lambda: utstedelse.sperr(k, T1, " \n")).hva
    utstedelse.sperr(k, T1, "Mistet.")
    assert "fra før" in avvist(regler.KanIkkeSperreTolkebevis, lambda: utstedelse.sperr(k, T1, "Igjen.")).hva


# --- checking ---------------------------------------------------------------------------------------------------


def test_gyldig_viser_det_registeret_viser_og_ikke_mer(k, mappe):
    tekst = utsted(k, mappe).tekst
    for_ = hjelp.dump(k.base)
    funnet = kontroller(k, tekst)
    assert (funnet.svar, funnet.nr, funnet.tolkenummer, funnet.antatt) == (Svar.GYLDIG, T1, AMINA, ())
    assert funnet.tolk == register.vis(k, AMINA)
    assert funnet.fylke == "Oslo"
    assert funnet.tolk.adresse is None
    assert hjelp.dump(k.base) == for_  # a check leaves no trace
    sett(k, "UPDATE tolk SET adressesperre = 'fortrolig', adresse_samtykke = 1 WHERE tolkenummer = 10482")
    skjult = kontroller(k, tekst)
    assert (skjult.tolk.adresse, skjult.tolk.telefon, skjult.tolk.fylke, skjult.fylke) == (None, "", "", "")


def test_ett_endret_tegn_er_forfalsket_paa_hver_plass(k, mappe):
    tekst = utsted(k, mappe).tekst
    assert svar(k, tekst) is Svar.GYLDIG
    for plass, riktig in enumerate(tekst):
        for tegn in sorted({*"A7.-2 æ", riktig.lower(), chr(ord(riktig) ^ 1), "\n", "\u0130", ""} - {riktig}):
            endret = tekst[:plass] + tegn + tekst[plass + 1 :]
            assert kontroller(k, endret) == (Svar.FORFALSKET, None, None, None, "", ()), (plass, tegn)
    for tegn in "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567".replace(tekst[-1], ""):
        assert svar(k, tekst[:-1] + tegn) is Svar.FORFALSKET  # the bits base32 leaves over


@pytest.mark.parametrize(
    "endre",
    [
        lambda t: t.lower(),
        lambda t: t[:-1],
        lambda t: t[: len(t) // 2],
        lambda t: t + "A",
        lambda t: t + "\n" + t,
        lambda t: t.replace(".", ". "),
        lambda t: "",
        lambda t: t.rpartition(".")[0] + "." + "A" * 103,
        lambda t: t.rpartition(".")[0] + "." + "7" * 102 + "Y",
        lambda t: "https://eksempel.no",
        lambda t: "\x00" * 200,
        lambda t: t * 1000,
    ],
)
def test_det_som_ikke_er_teksten_er_forfalsket(k, mappe, endre):
    assert svar(k, endre(utsted(k, mappe).tekst)) is Svar.FORFALSKET


def test_blanke_rundt_gjor_ingenting(k, mappe):
    assert svar(k, f"\ufeff {utsted(k, mappe).tekst}\r\n") is Svar.GYLDIG


def signer(k, mappe, *, nokkel_id=None, **felt):
    """Sign a text that was never issued, with the real key."""
    aktiv = lager.aktiv_nokkel(k.base)
    bevis = utstedelse.vis(k, T1).bevis._replace(**felt)
    tekst = regler.usignert(bevis.tolkenummer, bevis.nr, bevis.utstedt, nokkel_id or aktiv.id)
    return f"{tekst}.{regler.kod(nokkel.hent_hemmelig(aktiv, mappe).sign(tekst.encode()))}"


def test_riktig_signert_men_ikke_utstedt_er_ukjent(k, mappe):
    """A stolen key makes no valid card: the database must know it, as it is."""
    assert svar(k, utsted(k, mappe).tekst) is Svar.GYLDIG
    assert svar(k, signer(k, mappe)) is Svar.GYLDIG  # Ed25519 signs the same text the same way
    for felt in ({"lopenr": 99}, {"tolkenummer": BO}, {"aar": 2020}):
        funnet = kontroller(k, signer(k, mappe, **felt))
        assert (funnet.svar, funnet.tolk) == (Svar.UKJENT, None)
    assert svar(k, signer(k, mappe, utstedt="2026-11-22")) is Svar.FORFALSKET  # before the key was


def test_ukjent_og_feil_nokkel_er_forfalsket(k, mappe):
    tekst = utsted(k, mappe).tekst
    forste = lager.aktiv_nokkel(k.base)
    assert svar(k, signer(k, mappe, nokkel_id="ABCDEFG2")) is Svar.FORFALSKET
    ny = nokkel.lag(k, mappe)
    assert ny.forrige == forste.id
    assert svar(k, signer(k, mappe, nokkel_id=forste.id)) is Svar.FORFALSKET  # signed by the other
    assert svar(k, tekst) is Svar.GYLDIG  # the old card still verifies
    i_morgen = hjelp.senere(k, days=1)
    neste = utsted(i_morgen, mappe)
    assert neste.bevis.nokkel == ny.id
    assert (svar(k, tekst), svar(i_morgen, neste.tekst)) == (Svar.SPERRET, Svar.GYLDIG)
    gammel = nokkel.hent_hemmelig(forste, mappe)
    sent = regler.usignert(AMINA, neste.bevis.nr, "2026-11-24", forste.id)
    assert svar(i_morgen, f"{sent}.{regler.kod(gammel.sign(sent.encode()))}") is Svar.FORFALSKET
    assert spill_av(k.base) == []


@pytest.mark.parametrize(
    "sql",
    [
        "UPDATE tolk SET status = 'ikke oppført' WHERE tolkenummer = 10482",
        "UPDATE tolk SET status = 'inaktiv' WHERE tolkenummer = 10482",
        "UPDATE tolk SET oppfort = '2026-11-24' WHERE tolkenummer = 10482",
        "UPDATE tolk_sprak SET kategori = NULL, statsautorisert = 0 WHERE tolkenummer = 10482",
        "UPDATE tolk_kvalifikasjon SET ugyldig_fra = '2026-11-23', ugyldig_grunn = 'tilbakekalt' "
        "WHERE tolkenummer = 10482",
    ],
)
def test_registeret_spores_hver_gang(k, mappe, sql):
    """No copy is kept: what another room changes is the answer at once, and does not say why."""
    tekst = utsted(k, mappe).tekst
    sett(k, sql)
    assert kontroller(k, tekst) == (Svar.SPERRET, T1, AMINA, None, "", (regler.SPERRES,))
    assert utstedelse.vis(k, T1).hinder is not None


def test_en_utestenging_sperrer_og_apner_igjen_av_seg_selv(k, mappe):
    tekst = utsted(k, mappe).tekst
    utestengt = reager(k, AMINA, Reaksjonstype.UTESTENGT_PERIODE, periode_fra="2026-12-01", periode_til="2026-12-31")
    dager = [hjelp.senere(k, days=d) for d in (0, 8, 38, 39)]
    assert [svar(d, tekst) for d in dager] == [Svar.GYLDIG, Svar.SPERRET, Svar.SPERRET, Svar.GYLDIG]
    reager(hjelp.senere(k, days=9), AMINA, Reaksjonstype.OPPHEVING, opphever=utestengt)
    assert svar(hjelp.senere(k, days=9), tekst) is Svar.GYLDIG


def test_en_advarsel_synes_ikke(k, mappe):
    tekst = utsted(k, mappe).tekst
    for_ = kontroller(k, tekst)
    reager(k, AMINA, Reaksjonstype.ADVARSEL)
    assert kontroller(k, tekst) == for_


def test_utestengt_i_det_ene_sprak_tolken_har(k, mappe):
    tekst = utsted(k, mappe).tekst
    reager(k, AMINA, Reaksjonstype.UTESTENGT_ALLTID, sprak="somali")
    assert svar(k, tekst) is Svar.SPERRET


def test_den_som_er_slettet_har_et_sperret_bevis(k, mappe):
    tekst = utsted(k, mappe).tekst
    for tabell in ("tolk_kvalifikasjon", "tolk_sprak", "tolk"):
        sett(k, f"DELETE FROM {tabell} WHERE tolkenummer = 10482")
    assert svar(k, tekst) is Svar.SPERRET
    assert utstedelse.vis(k, T1).navn == ""


def test_regelen_om_oppforing_er_en_innstilling_utestenging_er_ikke(k, mappe, monkeypatch):
    """The rule is assumed. If the ministry says otherwise, a row is changed, and the excluded stay blocked."""
    tekst = utsted(k, mappe).tekst
    sett(k, "UPDATE tolk SET status = 'inaktiv' WHERE tolkenummer = 10482")
    rader = [
        replace(r, verdi=False, sikkerhet="bekreftet") if r.id == regler.SPERRES else r for r in k.regelverk.alle()
    ]
    monkeypatch.setattr(k, "_regelverk", lambda: Regelverk(rader))
    funnet = kontroller(k, tekst)
    assert (funnet.svar, funnet.tolk, funnet.fylke) == (Svar.GYLDIG, None, "")
    reager(k, AMINA, Reaksjonstype.UTESTENGT_ALLTID)
    assert kontroller(k, tekst) == (Svar.SPERRET, T1, AMINA, None, "", ())


def test_bevis_fra_flere_aar(k, mappe):
    neste_aar = hjelp.senere(k, days=60)
    assert (utsted(k, mappe).bevis.nr, utsted(neste_aar, mappe).bevis.nr) == (T1, "T-2027-0001")
    siste = lager.siste(k.base, AMINA)
    assert (siste.nr, siste.utstedt) == ("T-2027-0001", (k.i_dag + timedelta(60)).isoformat())
    assert lager.finn(k.base, Saksnummer("T", 2027, 2)) is None


# --- deletion -----------------------------------------------------------------------------------------------------


def test_sletting_tar_begrunnelsen_og_lar_beviset_vaere_kjent(k, mappe):
    """What was written about a person goes with the entry, in the journal too; the card is still known."""
    tekst = utstedelse.utsted(k, str(AMINA), mappe).tekst
    utstedelse.utsted(k, str(AMINA), mappe)
    utstedelse.sperr(k, str(AMINA), "Amina mistet kortet på legevakten.")
    annet = utstedelse.utsted(k, str(BO), mappe).tekst
    rader = k.base.hent("SELECT aar, lopenr, tolkenummer, utstedt, signatur, sperret, sperregrunn FROM tolkebevis")
    liv.slett(k, AMINA, "Ba om det.")
    assert "legevakten" not in repr(hjelp.dump(k.base))
    assert k.base.hent("SELECT count(*) FROM tolkebevis WHERE begrunnelse IS NOT NULL")[0][0] == 0
    assert sorted(rader) == sorted(
        k.base.hent("SELECT aar, lopenr, tolkenummer, utstedt, signatur, sperret, sperregrunn FROM tolkebevis")
    )
    innhold = k.base.hent(
        "SELECT j.gjelder FROM journal j JOIN journal_innhold i ON i.nr = j.nr WHERE j.handling LIKE 'tolkebevis.%'"
    )
    assert {g for (g,) in innhold if g.startswith("T-")} == {"T-2026-0003"}
    assert svar(k, tekst) is Svar.SPERRET
    assert svar(k, annet) is Svar.GYLDIG
    assert kontroller_kjede(k.base).feil == []
    assert spill_av(k.base) == []
