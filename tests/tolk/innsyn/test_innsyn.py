"""Access: a demand from the day it comes to what follows the decision, the texts, and the real program."""

import re
import zipfile
from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Any

import hjelp
import pytest
from tolk.innsyn import lag
from tolk.innsyn.innsynslag import NAVN, D, H, U, be_om, bruksfeil, nokkel, tilbake, vurder_alt
from tolk.innsyn.lag import I_DAG, hel

from imdi_cli.base.apne import apne
from imdi_cli.base.journal import skritt
from imdi_cli.base.nummer import Saksnummer
from imdi_cli.kjerne.avslag import AnnenPerson, Bruksfeil
from imdi_cli.kjerne.kontekst import Kontekst
from imdi_cli.styring.frister import steg as frister
from imdi_cli.tolk.innsyn.regler import adgang
from imdi_cli.tolk.innsyn.regler.dokumenter import dokumenter
from imdi_cli.tolk.innsyn.regler.navnefil import les_navn
from imdi_cli.tolk.innsyn.steg import krav, pakke
from imdi_cli.tolk.innsyn.typer.koder import Etter, Unntak
from imdi_cli.tolk.innsyn.typer.rader import Vurdering
from imdi_cli.tolk.sak.typer.koder import Sakstatus

Avvist = Callable[..., Any]


# --- a demand ---------------------------------------------------------------------------------------------------


def test_et_krav_faar_nummer_og_frist_og_viser_dokumentene(k: Kontekst) -> None:
    nr = lag.sak(k)
    b = krav.registrer(k, nr, " Amina Yusuf ", date(2026, 11, 20))
    assert (b.innsyn.nr, b.innsyn.krav_fra, b.innsyn.sak) == ("I-2026-0001", "Amina Yusuf", str(nr))
    assert [(r.regel, r.siste, r.antatt) for r in b.frister] == [("innsyn.partsinnsyn", "2026-11-27", True)]
    assert {x.dokument.slag for x in b.linjer} == set(D)
    assert krav.til_sak(k, nr) == [b.innsyn]
    assert krav.vis(k, Saksnummer("I", 2026, 1)) == b
    assert b.merknader == ("V-2026-0001: avsenderen har ikke bedt om å være anonym. Spør før navnet deles.",)
    b = krav.registrer(k, nr, "Avisa", I_DAG, Etter.OFFENTLEGLOVA)
    assert [(r.regel, r.siste) for r in b.frister] == [("innsyn.svar", "2026-11-30")]
    handlinger = [r[0] for r in k.base.hent("SELECT handling FROM journal WHERE handling LIKE 'innsyn%' ORDER BY nr")]
    assert handlinger == ["innsyn.registrert", "innsyn.vist", "innsyn.registrert"]
    hel(k)


def test_umulige_krav(k: Kontekst, avvist: Avvist) -> None:
    nr = lag.sak(k)
    i = be_om(k, nr)
    for feil in (
        lambda: krav.registrer(k, nr, " ", I_DAG),
        lambda: krav.registrer(k, nr, "x", date(2026, 11, 24)),
        lambda: krav.registrer(k, Saksnummer("S", 2026, 99), "x", I_DAG),
        lambda: krav.til_sak(k, Saksnummer("S", 2026, 99)),
        lambda: krav.vis(k, Saksnummer("I", 2026, 99)),
        lambda: krav.les_nr("V-2026-0001"),
        lambda: krav.vurder(k, i, ["99"], Vurdering("", H.HELT)),
        lambda: krav.vurder(k, i, ["1"], Vurdering("", H.DELVIS)),
        lambda: krav.vurder(k, i, ["1"], Vurdering("", H.DELVIS, U.P192B, " ")),
    ):
        bruksfeil(k, feil)
    assert krav.les_nr(" i-2026-1") == i
    assert krav.les_nr("s-2026-1") == nr
    leser = hjelp.som(k, "kari", "leser")
    for nektet in (
        lambda: krav.registrer(leser, nr, "x", I_DAG),
        lambda: krav.vis(leser, i),
        lambda: krav.til_sak(leser, nr),
        lambda: krav.vurder(leser, i, ["1"], Vurdering("", H.HELT)),
        lambda: krav.underrett(leser, i, I_DAG),
        lambda: pakke.pakk(leser, i, {}),
        lambda: pakke.hent(leser, i),
    ):
        avvist(AnnenPerson, nektet, kommando=False)


# --- following up -----------------------------------------------------------------------------------------------


def test_avslaget_kan_paaklages_og_begrunnes_naermere(k: Kontekst, avvist: Avvist) -> None:
    nr = lag.sak(k)
    i = be_om(k, nr)
    avvist(adgang.KanIkkeFolgeOppInnsyn, lambda: krav.underrett(k, i, I_DAG))
    vurder_alt(k, i)
    pakke.avgjor(k, pakke.pakk(k, i, NAVN))
    bruksfeil(k, lambda: krav.krev_grunngiving(k, i, I_DAG))
    bruksfeil(k, lambda: krav.grunngitt(k, i, I_DAG))
    bruksfeil(k, lambda: krav.underrett(k, i, date(2026, 11, 22)))
    bruksfeil(k, lambda: krav.underrett(k, i, date(2026, 11, 24)))
    b = krav.underrett(k, i, I_DAG)
    assert [(r.regel, r.siste) for r in b.frister if r.lukket is None] == [("klage.frist", "2026-12-14")]
    bruksfeil(k, lambda: krav.underrett(k, i, I_DAG))
    hel(k)


def test_krav_om_naermere_begrunnelse_har_ti_arbeidsdager(k: Kontekst, avvist: Avvist) -> None:
    i = be_om(k, lag.sak(k, utfall=None), Etter.OFFENTLEGLOVA)
    b = krav.bilde(k, i)
    krav.vurder(
        k,
        i,
        [x.dokument.nokkel for x in b.linjer if not x.dokument.slag.internt and x.dokument.slag is not D.VEDLEGG],
        tilbake(U.O13),
    )
    krav.vurder(k, i, nokkel(b, D.VEDLEGG), tilbake(U.O24, H.IKKE))
    krav.vurder(k, i, nokkel(b, D.RAAD) + nokkel(b, D.UTKAST), tilbake(U.O14, H.IKKE))
    pakke.avgjor(k, pakke.pakk(k, i, NAVN))
    b = krav.krev_grunngiving(k, i, I_DAG)
    assert [(r.regel, r.siste) for r in b.frister if r.lukket is None] == [("innsyn.grunngiving.svar", "2026-12-07")]
    b = krav.grunngitt(k, i, I_DAG)
    assert [r for r in b.frister if r.lukket is None] == []
    assert b.innsyn.grunngitt == "2026-11-23"
    bruksfeil(k, lambda: krav.grunngitt(k, i, I_DAG))
    hel(k)


def test_frister_som_er_lukket_av_andre_stopper_ikke(k: Kontekst) -> None:
    nr = lag.sak(k, utfall=None)
    i = be_om(k, nr, Etter.OFFENTLEGLOVA)

    def lukk(regel: str) -> None:
        rad = frister.finn(k, str(i), regel)
        assert rad is not None
        with k.base.atomisk(), skritt(k, "test.lukk", str(i)) as s:
            frister.lukk(k, s, rad)

    lukk("innsyn.svar")
    b = krav.bilde(k, i)
    krav.vurder(
        k,
        i,
        [x.dokument.nokkel for x in b.linjer if not x.dokument.slag.internt and x.dokument.slag is not D.VEDLEGG],
        tilbake(U.O13),
    )
    krav.vurder(k, i, nokkel(b, D.VEDLEGG), tilbake(U.O24, H.IKKE))
    krav.vurder(k, i, nokkel(b, D.RAAD) + nokkel(b, D.UTKAST), tilbake(U.O14, H.IKKE))
    pakke.avgjor(k, pakke.pakk(k, i, NAVN))
    krav.krev_grunngiving(k, i, I_DAG)
    lukk("innsyn.grunngiving.svar")
    assert krav.grunngitt(k, i, I_DAG).innsyn.grunngitt == "2026-11-23"


# --- texts ------------------------------------------------------------------------------------------------------


def test_navnefilen() -> None:
    assert les_navn("# hvem\n\nKari Olsen = brukeren\n Åse = den som varslet = x\n") == {
        "Kari Olsen": "brukeren",
        "Åse": "den som varslet = x",
    }
    for galt in ("Kari Olsen", "= brukeren", "Kari ="):
        with pytest.raises(Bruksfeil) as fanget:
            les_navn(f"A=b\n{galt}")
        assert "Linje 2" in fanget.value.hva
        assert "Kari" not in fanget.value.hva


def test_dokumentene_sies_med_det_de_har(k: Kontekst) -> None:
    nr = lag.sak(
        k, beskrivelse="B", sprak=None, oppdragsgiver=None, hendelse=date(2026, 11, 1), hendelse_til=date(2026, 11, 2)
    )
    b = krav.bilde(k, be_om(k, nr))
    tekster = {x.dokument.nokkel: x.dokument.tekst or "" for x in b.linjer}
    assert "Hendelse: 2026-11-01 til 2026-11-02\nSpråk: ikke oppgitt" in tekster["varsel:V-2026-0001"]
    assert "Begrensning i annen lov" in tekster["krav:1"]
    assert "Utfall: opplysningene er mottatt" in tekster["krav:1"]
    assert "Utfall" not in tekster["krav:2"]
    assert "svar:2" not in tekster
    assert "Ikke lagt fram" in tekster["forelegging:2"]
    assert "Mulige reaksjoner: advarsel" in tekster["forelegging:1"]
    assert "Alvor: ikke vesentlig" in tekster["råd:1"]
    assert "Dissens" in tekster["råd:1"]
    assert "GT-NØYAKTIG: brudd" in tekster["beslutning:2"]
    assert "GT-NØYAKTIG" not in tekster["forslag:1"]
    s = b.sak
    uten = s._replace(
        raad=(s.raad[0]._replace(alvor=None, dissens=None),),
        brudd=(s.brudd[0]._replace(begrunnelse=None), s.brudd[0]._replace(vurdering=None)),
        foreleggelser=(s.foreleggelser[0]._replace(reaksjoner=(), uttalt=None, uttalelse=None),),
    )
    tekster = {d.nokkel: d.tekst or "" for d in dokumenter(uten, [], [], [])}
    assert "Alvor" not in tekster["råd:1"]
    assert "Dissens" not in tekster["råd:1"]
    assert tekster["beslutning:2"].endswith("GT-NØYAKTIG: brudd")
    assert "Mulige reaksjoner: ingen" in tekster["forelegging:1"]
    assert "uttalelse:1" not in tekster


def test_en_sak_er_avgjort_fra_den_er_besluttet() -> None:
    assert set(adgang.AVGJORT) == {
        Sakstatus.BESLUTTET,
        Sakstatus.UNDERRETTET,
        Sakstatus.PAAKLAGET,
        Sakstatus.AVSLUTTET,
    }


def test_hver_bestemmelse_har_ledd_og_der_den_har_det_bokstav() -> None:
    """forvaltningsloven § 21: the provision, which paragraph of it, and which letter."""
    for h in Unntak:
        assert re.search(r"§ \d+( [ab])? (første|andre) ledd", h.hjemmel), h
        assert ("bokstav" in h.hjemmel) is h.value.startswith("19"), h


# --- the real program -------------------------------------------------------------------------------------------


def test_fra_krav_til_pakke_med_programmet(ovelse: Any, tmp_path: Path) -> None:
    base = apne(ovelse.database, tid=hjelp.TID)
    k = hjelp.lag_kontekst(base)
    nr = lag.sak(k)
    base.lukk()
    svar = ovelse("sak", "innsyn", nr, "--json").ok()
    assert svar.json == []
    svar = ovelse("sak", "innsyn", nr, "--krav-fra", "Amina Yusuf", "--mottatt", "20.11.2026").ok()
    assert "I-2026-0001 er registrert" in svar.ut
    assert "Hemmelig" not in svar.ut + svar.feil
    b = ovelse("sak", "innsyn", "I-2026-0001", "--json").ok().json
    assert b["frister"][0]["siste"] == "2026-11-27"
    mer, ves, gr = (lag.fil(tmp_path, "Vurdert.", f"{n}.txt") for n in "abc")
    felles = ("--merinnsyn-fil", mer, "--vesentlig-fil", ves, "--grunn-fil", gr)
    assert ovelse("sak", "innsyn", "I-2026-0001", "--dokument", "1").kode == 2
    avslag = ovelse(
        "sak", "innsyn", "I-2026-0001", "--dokument", "1", "--utfall", "ikke", "--hjemmel", "19-2-b", *felles
    )
    assert avslag.kode == 3
    assert "Ingenting er endret" in avslag.feil
    for d in b["mangler"]:
        slag = d.partition(":")[0]
        valg = {
            "varsel": ("delvis", "--hjemmel", "19-2-b", *felles),
            "svar": ("delvis", "--hjemmel", "19-2-a", *felles),
            "vedlegg": ("helt",),
        }.get(slag, ("ikke", "--hjemmel", "18a", "--faktum", "uten betydning", "--faktum-fil", gr, *felles))
        ovelse("sak", "innsyn", "I-2026-0001", "--dokument", d, "--utfall", *valg).ok()
    navn = lag.fil(tmp_path, "Kari Olsen = brukeren\n", "navn.txt")
    svar = ovelse("sak", "innsyn", "I-2026-0001", "--navn-fil", navn, "--ut", "utkast.zip").ok()
    assert "Dette er et utkast" in svar.ut
    assert "bare navnene du har oppgitt" in svar.feil
    assert "Amina Yusuf" in svar.ut  # shown as what may be a name
    svar = ovelse("sak", "innsyn", "I-2026-0001", "--navn-fil", navn, "--avgjør", "--ut", "pakke", "--json").ok()
    assert svar.json["status"] == "avgjort"
    assert sorted(p.name for p in (tmp_path / "pakke").iterdir()) == svar.json["filer"]
    with zipfile.ZipFile(tmp_path / "utkast.zip") as z:
        assert sorted(z.namelist()) == svar.json["filer"]
        assert {n: z.read(n) for n in z.namelist()} == {
            p.name: p.read_bytes() for p in (tmp_path / "pakke").iterdir()
        }
    assert ovelse("sak", "innsyn", "I-2026-0001", "--ut", "pakke").kode == 1
    assert ovelse("sak", "innsyn", "I-2026-0001", "--ut", "utkast.zip").kode == 1
    assert "slik den ble gitt" in ovelse("sak", "innsyn", "I-2026-0001", "--ut", "igjen.zip").ok().ut
    assert (tmp_path / "igjen.zip").read_bytes() == (tmp_path / "utkast.zip").read_bytes()
    ovelse("sak", "innsyn", "I-2026-0001", "--underrettet", "23.11.2026").ok()
    assert ovelse("sak", "innsyn", nr, "--underrettet", "23.11.2026").kode == 2
    assert "I-2026-0001" in ovelse("sak", "innsyn", nr).ok().ut
    assert "avgjort" in ovelse("sak", "innsyn", "I-2026-0001").ok().ut
    sladdet = lag.fil(tmp_path, "x", "s.txt")
    assert ovelse(
        "sak", "innsyn", "I-2026-0001", "--dokument", "1", "--utfall", "helt", "--sladdet-fil", sladdet
    ).kode in (2, 3)
    ovelse("sak", "innsyn", nr, "--krav-fra", "Avisa", "--etter", "offentleglova").ok()
    ovelse("database", "kontroll").ok()
