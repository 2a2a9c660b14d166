"""Deletion: that nothing of the content is left anywhere in the file, and that no table is forgotten."""

import re
from collections.abc import Callable
from pathlib import Path
from typing import Any

import hjelp
from tolk.innsyn import lag
from tolk.innsyn.lag import FNR, PLANTET, hel
from tolk.innsyn.slettelag import HJEMMEL, V1, bruksfeil, hele_saken, lukk_varsel, sist, slett
from tolk.register.soknadlag import oppfort
from tolk.varsel.lag import HVEM, varsel

from imdi_cli.base.apne import apne
from imdi_cli.base.journal import noter, skritt
from imdi_cli.base.kontroll import kontroller_kjede
from imdi_cli.base.motor import Motor
from imdi_cli.base.nummer import Saksnummer
from imdi_cli.kjerne.kontekst import Kontekst
from imdi_cli.tolk.innsyn.lager import omfang
from imdi_cli.tolk.innsyn.regler import sletting as regler
from imdi_cli.tolk.innsyn.steg import sletting
from imdi_cli.tolk.reaksjon.typer import Reaksjonstype

Avvist = Callable[..., Any]


# --- what is deleted --------------------------------------------------------------------------------------------


def test_ingenting_av_innholdet_er_igjen_i_basen(k: Kontekst) -> None:
    nr = hele_saken(k)
    for_ = repr(hjelp.dump(k.base))
    assert len(set(re.findall(rf"{PLANTET}(\d+)", for_))) >= 30
    assert "Hemmelig Kilde" in for_
    s = slett(sist(k), nr)
    etter = repr(hjelp.dump(k.base))
    for borte in (PLANTET, "Hemmelig Kilde", "kilde@privat.no", FNR, "Kari Olsen"):
        assert borte not in etter
    assert s.numre == (str(nr), "V-2026-0001", "I-2026-0001")
    assert s.rader > 40
    assert s.journalrader > 15
    assert s.blir == regler.BLIR
    assert bool(s.etterarbeid) is (k.base.dialekt == "postgres")
    hel(k)


def test_ingenting_er_igjen_i_filens_byte(tmp_path: Path, sqlitemal: Path) -> None:
    """The real pragmas: freed pages are zeroed, and there is no journal file left."""
    import shutil

    fil = tmp_path / "ekte.db"
    shutil.copy(sqlitemal, fil)
    fil.chmod(0o600)
    motor = apne(fil, tid=hjelp.TID)
    k = hjelp.lag_kontekst(motor, registrer=True)
    nr = hele_saken(k)
    stort = lag.sak(k, beskrivelse=f"{PLANTET} " * 50_000)  # overflow pages
    lag.avslutt(k, stort)
    assert PLANTET.encode() in fil.read_bytes()
    slett(sist(k), nr)
    slett(sist(k), stort)
    motor.lukk()
    data = fil.read_bytes()
    for borte in (PLANTET, "Hemmelig Kilde", "kilde@privat.no", FNR, "Kari Olsen"):
        for koding in ("utf-8", "utf-16-le", "utf-16-be"):
            assert borte.encode(koding) not in data
    assert [p.name for p in tmp_path.iterdir() if "journal" in p.name or "wal" in p.name] == []


def test_kjeden_er_hel_og_sjekkpunktet_holder(k: Kontekst) -> None:
    nr = hele_saken(k)
    punkt = kontroller_kjede(k.base).sjekkpunkt
    slett(sist(k), nr)
    svar = kontroller_kjede(k.base, punkt)
    assert svar.feil == []
    igjen = k.base.hent(
        "SELECT j.handling, i.json FROM journal j LEFT JOIN journal_innhold i ON i.nr = j.nr WHERE j.gjelder = :nr "
        "ORDER BY j.nr",
        nr=str(nr),
    )
    med = {handling for handling, innhold in igjen if innhold}
    # What also tells of a notice, the demand to delete and the deletion itself, stays.
    assert med == {"sak.underrett", "sletting.bedt", "sletting.godkjent"}
    hel(k)


def test_sporet_har_koder_datoer_og_antall(k: Kontekst) -> None:
    nr = hele_saken(k)
    slett(sist(k), nr)
    (s,) = k.base.hent(
        "SELECT begynt, avsluttet, utfall, tilbakekall, anbefalt, besluttet, underrettet, krav, foreleggelser, raad, "
        "innsynskrav, vedlegg, brev, dato, sak FROM slettet WHERE gjelder = :nr",
        nr=str(nr),
    )
    assert s == (
        *("2026-11-23", "2026-11-23", "veiledning", 0, "advarsel", "2026-11-23", "2026-11-23"),
        *(2, 2, 1, 1, 4, 4, "2028-11-23", None),
    )
    (v,) = k.base.hent(
        "SELECT begynt, avsluttet, kanal, varsler_type, anonymitet, virkeomrade, sak, vedlegg FROM slettet "
        "WHERE gjelder = 'V-2026-0001'"
    )
    assert v == ("2026-11-20", "2026-11-23", "e-post", None, "ikke-bedt-om", "utenfor-ikke-oppført", str(nr), 0)
    assert k.base.hent("SELECT gjelder, kode, vurdering, alvor, raad FROM slettet_brudd ORDER BY gjelder") == [
        (str(nr), "GT-NØYAKTIG", "brudd", "ikke vesentlig", "brudd")
    ]
    assert k.base.hent("SELECT gjelder, brev, mottatt FROM underretning") == [(str(nr), None, "2026-11-23")]
    assert sletting.spor(k, nr) == (
        *("2028-11-23", "Kari Nordmann", "Ole Hansen", "vedtak", "Tillatelse til kassasjon", "2032/17"),
    )
    feil = bruksfeil(k, lambda: sletting.be_om(k, nr, *HJEMMEL))
    assert "ble slettet 23.11.2028. Kari Nordmann ba om det, og Ole Hansen godkjente" in feil.hva


def test_en_sak_uten_avgjorelse_og_raad_kan_ogsaa_slettes(k: Kontekst) -> None:
    nr = lag.sak(k, utfall=None)
    with k.base.atomisk(), skritt(k, "test", str(nr)) as s:
        s.slett(
            omfang.Tabell("sak_raad_brudd", ("aar", "lopenr", "nr", "kode"), ()),
            {**nr.nokkel, "nr": 1, "kode": "GT-NØYAKTIG"},
        )
        s.slett(omfang.Tabell("sak_raad", ("aar", "lopenr", "nr"), ()), {**nr.nokkel, "nr": 1})
    lag.avslutt(k, nr)
    slett(sist(k), nr)
    assert k.base.hent("SELECT utfall, anbefalt, underrettet FROM slettet WHERE sak IS NULL") == [(None, None, None)]
    hel(k)


def test_andre_saker_staar(k: Kontekst) -> None:
    nr = hele_saken(k)
    annen = lag.sak(k, tolk=10001, identitet=HVEM)
    lag.avslutt(k, annen)
    sto = {
        t: r for t, r in hjelp.dump(k.base).items() if t in ("sak", "varsel", "varsler_identitet", "brev", "vedlegg")
    }
    slett(sist(k), nr)
    for tabell, rader in hjelp.dump(k.base).items():
        if tabell in sto:
            assert set(rader) < set(sto[tabell])
            assert len(rader) > 0
    hel(k)
    slett(sist(k), annen)
    assert k.base.hent("SELECT count(*) FROM varsler_identitet") == [(0,)]
    hel(k)


def test_et_avsluttet_varsel_slettes_for_seg(k: Kontekst, avvist: Avvist) -> None:
    t = oppfort(k)
    v = varsel(k, tolk=str(t), beskrivelse=f"{PLANTET}1", identitet=HVEM).varsel
    nr = Saksnummer("V", v.aar, v.lopenr)
    avslag = avvist(regler.KanIkkeSletteSak, lambda: sletting.be_om(k, nr, *HJEMMEL))
    assert "ikke avsluttet" in avslag.hva
    lukk_varsel(k, nr)
    assert [r.gjelder for r in sletting.oversikt(k)] == [str(nr)]
    s = slett(k, nr)
    assert s.numre == (str(nr),)
    assert PLANTET not in repr(hjelp.dump(k.base))
    assert k.base.hent("SELECT gjelder, sak, avsluttet FROM slettet") == [(str(nr), None, "2026-11-23")]
    assert sletting.oversikt(k) == []
    hel(k)


def test_et_varsel_i_en_sak_slettes_med_saken(k: Kontekst, avvist: Avvist) -> None:
    nr = lag.sak(k)
    lukk_varsel(k, V1)
    avslag = avvist(regler.KanIkkeSletteSak, lambda: sletting.be_om(k, V1, *HJEMMEL))
    assert f"en del av {nr}" in avslag.hva
    assert avslag.neste.endswith(f"imdi sak slett {nr}")


def test_numrene_brukes_ikke_om_igjen(k: Kontekst) -> None:
    nr = lag.sak(k)
    lag.avslutt(k, nr)
    slett(sist(k), nr)
    assert str(lag.sak(k, tolk=10001)) == "S-2026-0002"


def test_kopiene_som_har_det_sies(k: Kontekst) -> None:
    nr = lag.sak(k)
    lag.avslutt(k, nr)
    noter(k, "database.kopiert", "database")
    assert slett(sist(k), nr).kopier == ("23.11.2026",)


def test_oversikten_sier_hva_som_hindrer_og_hvem_som_har_bedt(k: Kontekst) -> None:
    fri, advart, aapen = lag.sak(k), lag.sak(k, utfall="advarsel", tolk=10001), lag.sak(k, tolk=10001)
    lag.reager(k, advart, Reaksjonstype.ADVARSEL)
    for nr in (fri, advart):
        lag.avslutt(k, nr)
    sletting.be_om(k, fri, *HJEMMEL)
    linjer = {r.gjelder: r for r in sletting.oversikt(k)}
    assert set(linjer) == {str(fri), str(advart)}
    assert (linjer[str(fri)].hindringer, linjer[str(fri)].bedt_av) == ((), "Kari Nordmann")
    assert "ikke registrert mottatt" in linjer[str(advart)].hindringer[0]
    assert str(aapen) not in linjer


# --- no table is forgotten --------------------------------------------------------------------------------------


def test_hver_tabell_som_hoerer_til_en_sak_er_med(sqlitebase: Motor) -> None:
    """A table that points at a case, a varsel or a demand, or says what it is about, is emptied or stays on purpose.

    A noun that keeps something of a case adds its line to OMFANG.
    """
    rot = {"sak", "varsel", "innsyn"}
    er = {o.tabell for o in omfang.OMFANG} | set(omfang.BLIR)
    mangler = []
    for tabell in hjelp.tabeller(sqlitebase):
        kolonner = {r[0] for r in sqlitebase.hent(f"SELECT name FROM pragma_table_info('{tabell}')")}
        peker = {r[0] for r in sqlitebase.hent(f"SELECT \"table\" FROM pragma_foreign_key_list('{tabell}')")}
        if ("gjelder" in kolonner or peker & (rot | {"sak_raad"})) and tabell not in er:
            mangler.append(tabell)
    assert mangler == []


def test_rekkefolgen_tommer_det_som_peker_forst(sqlitebase: Motor) -> None:
    orden = [o.tabell for o in omfang.OMFANG]
    for tabell in orden:
        for (mot,) in sqlitebase.hent(f"SELECT \"table\" FROM pragma_foreign_key_list('{tabell}')"):
            if mot in orden and mot != tabell:
                assert orden.index(tabell) < orden.index(mot), (tabell, mot)


def test_hver_noekkel_er_tabellens_egen(sqlitebase: Motor) -> None:
    for o in omfang.OMFANG:
        pk = sqlitebase.hent(f"SELECT name FROM pragma_table_info('{o.tabell}') WHERE pk > 0 ORDER BY pk")
        assert tuple(r[0] for r in pk) == o.nokkel
