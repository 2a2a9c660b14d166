"""What every case keeps: attachments, journal posts, corrections."""

import random
from hashlib import sha256

import hjelp
import pytest

from imdi_cli.base import arkiv
from imdi_cli.base.arkiv import (
    Fil,
    Journalpost,
    journalfor,
    journalposter,
    legg_ved,
    rett,
    rettelser_til,
    vedlegg_til,
)
from imdi_cli.base.journal import skritt
from imdi_cli.base.kontroll import spill_av
from imdi_cli.kjerne.avslag import Bruksfeil

SAK = "V-2026-0001"


def ta_vare(k, innhold, navn="brev.pdf", sak=SAK):
    with k.base.atomisk(), skritt(k, "vedlegg.lagt", sak) as s:
        return legg_ved(k, s, "inn", Fil(navn, "application/pdf", innhold))


@pytest.mark.parametrize("lengde", [1, 4096, 100_001])
def test_et_vedlegg_kommer_likt_tilbake(k, lengde):
    innhold = random.Random(lengde).randbytes(lengde)
    nr = ta_vare(k, innhold)
    assert k.base.en("SELECT innhold FROM vedlegg WHERE id = :nr", nr=nr) == (innhold,)
    assert vedlegg_til(k.base, SAK) == [(nr, "inn", "brev.pdf", lengde, sha256(innhold).hexdigest())]
    assert vedlegg_til(k.base, "V-2026-0002") == []
    assert spill_av(k.base) == []


def test_null_byte_og_alle_andre_byte(k):
    innhold = bytes(range(256)) * 2
    nr = ta_vare(k, innhold)
    assert k.base.en("SELECT innhold FROM vedlegg WHERE id = :nr", nr=nr) == (innhold,)


def test_storst_er_25_mb():
    assert arkiv.STORST == 25 * 1024 * 1024 == 26_214_400


def test_akkurat_25_mb_gaar_og_en_byte_til_avvises(sqlitebase):
    k = hjelp.lag_kontekst(sqlitebase, registrer=True)
    ta_vare(k, bytes(arkiv.STORST))
    for_ = hjelp.dump(k.base)
    with pytest.raises(Bruksfeil) as fanget:
        ta_vare(k, bytes(arkiv.STORST + 1))
    assert fanget.value.hva == "Vedlegget brev.pdf er over 25 MB (26 MB)."
    assert fanget.value.neste
    assert hjelp.dump(k.base) == for_


def test_grensen_staar_ogsaa_i_skjemaet(k):
    from imdi_cli.kjerne.avslag import Basefeil

    ta_vare(k, b"x")
    with pytest.raises(Basefeil, match="vedlegg_er_hoyst_25_mb"), k.base.atomisk():
        k.base.utfor("UPDATE vedlegg SET storrelse = :n", n=arkiv.STORST + 1)


def test_et_tomt_vedlegg_avvises(k, avvist):
    stans = avvist(Bruksfeil, lambda: ta_vare(k, b"", "tom.pdf"), kommando=False)
    assert "tom.pdf er tomt" in stans.hva


def test_samme_fil_to_ganger_er_to_vedlegg(k):
    assert [ta_vare(k, b"x"), ta_vare(k, b"x")] == [1, 2]


def test_journalposten_har_de_seks_feltene(k):
    with k.base.atomisk(), skritt(k, "varsel.mottatt", SAK) as s:
        nr = legg_ved(k, s, "inn", Fil("a.txt", "text/plain", b"x"))
        for tittel in ("Varsel om tolk", "Tillegg"):
            journalfor(
                k,
                s,
                retning="inn",
                tittel=tittel,
                part="Sølvi Hemmelig",
                skjermet=True,
                dokumentdato="2026-11-20",
                dato="2026-11-23",
                vedlegg=nr,
            )
    assert journalposter(k.base, SAK) == [
        Journalpost(f"2026/{nr}", SAK, "inn", tittel, "Sølvi Hemmelig", True, "2026-11-20", "2026-11-23", k.tid_utc)
        for nr, tittel in ((1, "Varsel om tolk"), (2, "Tillegg"))
    ]
    assert "Sølvi" not in repr(k.base.hent("SELECT json FROM journal_innhold"))
    assert spill_av(k.base) == []


def test_en_rettelse_legges_til_med_hvem_og_naar(k):
    for time, rad in ((1, ("kanal", "telefon", "e-post")), (2, ("sprak", None, "Somali"))):
        senere = hjelp.senere(k, hours=time)
        with k.base.atomisk(), skritt(senere, "varsel.rettet", SAK) as s:
            rett(senere, s, [rad])
    assert [(r[0], r[1], r[2], r[4]) for r in rettelser_til(k.base, SAK)] == [
        ("kanal", "telefon", "e-post", "Kari Nordmann"),
        ("sprak", None, "Somali", "Kari Nordmann"),
    ]
    assert rettelser_til(k.base, SAK)[0][3] == hjelp.senere(k, hours=1).tid_utc
    assert "Somali" not in repr(k.base.hent("SELECT json FROM journal_innhold"))
    assert spill_av(k.base) == []
