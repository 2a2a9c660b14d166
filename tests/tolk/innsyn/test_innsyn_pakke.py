"""Access: what is in the package and what is not."""

from collections.abc import Callable
from datetime import date
from hashlib import sha256
from typing import Any

import hjelp
import pytest
from tolk.innsyn import lag
from tolk.innsyn.innsynslag import INNSYN, NAVN, D, H, U, be_om, bruksfeil, dok, nokkel, tilbake, vurder_alt
from tolk.innsyn.lag import FNR, I_DAG, PLANTET, hel

from imdi_cli.base.arkiv import Fil
from imdi_cli.base.nummer import Saksnummer
from imdi_cli.base.sqlite import SQLite
from imdi_cli.brev.visning import som_tekst
from imdi_cli.kjerne.avslag import Basefeil
from imdi_cli.kjerne.dokument import Malform
from imdi_cli.kjerne.kontekst import Kontekst
from imdi_cli.styring.brev import steg as brev
from imdi_cli.styring.frister import steg as frister
from imdi_cli.tolk.innsyn.regler import adgang
from imdi_cli.tolk.innsyn.steg import krav, pakke
from imdi_cli.tolk.innsyn.typer.koder import Etter, Faktum
from imdi_cli.tolk.innsyn.typer.rader import Vurdering
from imdi_cli.tolk.varsel.lager import identiteter
from imdi_cli.tolk.varsel.typer.koder import Anonymitet

Avvist = Callable[..., Any]


def test_pakken_har_alt_parten_har_rett_til_og_ingenting_annet(k: Kontekst) -> None:
    nr = lag.sak(k)
    i = be_om(k, nr)
    b = vurder_alt(k, i)
    assert b.mangler == ()
    p = pakke.pakk(k, i, NAVN)
    alt = b"\n".join(p.filer.values()).decode("utf-8", "replace")
    tekst = {navn: data.decode() for navn, data in p.filer.items() if navn.endswith(".txt")}
    varselet = tekst["varsel-V-2026-0001.txt"]
    assert "Kari" not in alt.replace("Kari Nordmann", "")
    assert FNR not in alt
    assert "Hemmelig Kilde" not in alt
    assert "Amina Yusuf snakket med brukeren brukeren, [fødselsnummer]" in varselet
    assert "brukeren var til stede" in tekst["forslag-1.txt"]
    assert f"{PLANTET}18" not in tekst["forslag-1.txt"]
    assert f"{PLANTET}18" in tekst["beslutning-2.txt"]
    assert f"{PLANTET}14" in tekst["uttalelse-1.txt"]
    assert f"{PLANTET}17" in tekst["raad-1.txt"]
    sendt = next(x.dokument for x in b.linjer if x.dokument.slag is D.BREV)
    (sendt_fil,) = [n for n in p.filer if n.startswith(sendt.nokkel.replace(":", "-"))]
    assert sha256(p.filer[sendt_fil]).hexdigest() == sendt.sha256
    (vedlegg,) = [n for n in p.filer if n.startswith("vedlegg-")]
    assert p.filer[vedlegg] == f"{PLANTET}5".encode()
    indeks = tekst["00-innhold.txt"]
    for navn, data in p.filer.items():
        if not navn.startswith("00-"):
            assert navn in indeks
            assert sha256(data).hexdigest() in indeks
    assert "forvaltningsloven § 18 a første ledd første punktum" in indeks
    assert "§ 19 andre ledd bokstav b" in indeks
    assert indeks.index("Varsel V-2026-0001") < indeks.index("Tolkens uttalelse")
    assert [f.fra for f in p.sladdet["varsel:V-2026-0001"].funn] == ["Kari Olsen", FNR]
    hel(k)


def test_identiteten_leses_aldri(sqlitebase: Any) -> None:
    """Nothing that access runs touches the table of who reported."""
    k = hjelp.lag_kontekst(sqlitebase, registrer=True)
    nr = lag.sak(k)
    assert identiteter(k.base, Saksnummer("V", 2026, 1))
    sett: list[str] = []
    assert isinstance(sqlitebase.driver, SQLite)
    sqlitebase.driver.conn.set_trace_callback(sett.append)
    i = be_om(k, nr)
    vurder_alt(k, i)
    pakke.avgjor(k, pakke.pakk(k, i, NAVN))
    pakke.hent(k, i)
    sqlitebase.driver.conn.set_trace_callback(None)
    assert len(sett) > 50
    assert [s for s in sett if "varsler_identitet" in s] == []


def test_kant_42_et_fodselsnummer_gaar_aldri_ut_i_en_tekst(k: Kontekst, avvist: Avvist) -> None:
    """Edge case 42: a hard block, also when the caseworker has said that the whole text is given."""
    i = be_om(k, lag.sak(k))
    b = vurder_alt(k, i)
    krav.vurder(k, i, nokkel(b, D.VARSEL), Vurdering("", H.HELT))
    avslag = avvist(adgang.KanIkkeGiInnsyn, lambda: pakke.pakk(k, i, NAVN), endret=True)
    assert FNR not in avslag.hva + avslag.neste
    for ok in ("12345678901", "010190 12345", "Sak 2026 0001"):
        adgang.krev_uten_fodselsnummer(dok(D.VARSEL), ok, INNSYN, I_DAG)
    for galt in (FNR, "010190 10046", "010190-10046", "x 410190 10110 y"):
        with pytest.raises(adgang.KanIkkeGiInnsyn):
            adgang.krev_uten_fodselsnummer(dok(D.VARSEL), galt, INNSYN, I_DAG)


def test_uten_at_alt_er_vurdert_blir_det_ingen_pakke(k: Kontekst, avvist: Avvist) -> None:
    i = be_om(k, lag.sak(k))
    avslag = avvist(adgang.KanIkkeAvgjoreInnsyn, lambda: pakke.pakk(k, i, NAVN), endret=True)
    assert "5 dokumenter" in avslag.hva
    assert ("vedlegg:1", "Vedlegg 1 til V-2026-0001") in avslag.fakta


def test_avgjorelsen_lagres_som_den_ble_gitt(k: Kontekst, avvist: Avvist) -> None:
    nr = lag.sak(k)
    i = be_om(k, nr)
    vurder_alt(k, i)
    p = pakke.pakk(k, i, NAVN, malform=Malform.NYNORSK)
    b = pakke.avgjor(k, p)
    assert (b.innsyn.status.value, b.innsyn.avgjort, b.innsyn.avgjort_av) == ("avgjort", "2026-11-23", "kari")
    assert frister.finn(k, str(i), "innsyn.partsinnsyn") is None
    assert {x.vurdering is not None for x in b.linjer} == {True}
    assert pakke.hent(k, i) == dict(p.filer)
    lag.brev_i(k, str(nr), sendt=True)  # what comes later is no part of what was given
    assert pakke.hent(k, i) == dict(p.filer)
    assert b.innsyn.brev is not None
    svar = som_tekst(brev.hent(k, b.innsyn.brev))
    for ord_ in ("Du kan klage", "tre veker", "§ 19 andre ledd bokstav b", "§ 18 a", "§ 13 b", "Særlige grunner"):
        assert ord_ in svar
    assert "uttale deg" not in svar
    avvist(adgang.KanIkkeAvgjoreInnsyn, lambda: pakke.avgjor(k, p))
    avvist(adgang.KanIkkeAvgjoreInnsyn, lambda: krav.vurder(k, i, ["1"], Vurdering("", H.HELT)))
    hel(k)


def test_saken_kan_ikke_endres_mens_pakken_sees_over(k: Kontekst, avvist: Avvist) -> None:
    nr = lag.sak(k)
    i = be_om(k, nr)
    vurder_alt(k, i)
    p = pakke.pakk(k, i, NAVN)
    lag.brev_i(k, str(nr), sendt=True)
    avslag = avvist(adgang.KanIkkeAvgjoreInnsyn, lambda: pakke.avgjor(k, p))
    assert "endret" in avslag.hva


def test_et_skadet_vedlegg_stopper_pakken(k: Kontekst) -> None:
    i = be_om(k, lag.sak(k))
    vurder_alt(k, i)
    hjelp.uten_vern(k.base, "UPDATE vedlegg SET sha256 = 'x' WHERE retning = 'inn'")
    with pytest.raises(Basefeil, match="skadet"):
        pakke.pakk(k, i, NAVN)


def test_et_vedlegg_som_gis_delvis_er_sladdet_av_et_menneske(k: Kontekst, avvist: Avvist) -> None:
    i = be_om(k, lag.sak(k))
    b = vurder_alt(k, i)
    (v,) = nokkel(b, D.VEDLEGG)
    ny = Fil("../sladdet.txt", "text/plain", b"[sladdet]")
    bruksfeil(k, lambda: krav.vurder(k, i, [v], tilbake(U.P192A)))
    bruksfeil(k, lambda: krav.vurder(k, i, [v], Vurdering("", H.HELT), sladdet_fil=ny))
    bruksfeil(k, lambda: krav.vurder(k, i, nokkel(b, D.SVAR), tilbake(U.P192A), sladdet_fil=ny))
    krav.vurder(k, i, [v], tilbake(U.P192A), sladdet_fil=ny)
    p = pakke.pakk(k, i, NAVN)
    (navn,) = [n for n in p.filer if n.startswith("vedlegg-")]
    assert "/" not in navn
    assert p.filer[navn] == b"[sladdet]"
    krav.vurder(k, i, [v], tilbake(U.P192A, H.IKKE))
    p = pakke.pakk(k, i, NAVN)
    assert [n for n in p.filer if n.startswith("vedlegg-")] == []
    assert "Vedlegg 1 til V-2026-0001 (2026-11-23): holdt tilbake" in p.filer["00-innhold.txt"].decode()
    pakke.avgjor(k, p)
    assert pakke.hent(k, i) == dict(p.filer)
    hel(k)


def test_uten_avslag_er_det_ingenting_aa_klage_paa(k: Kontekst, avvist: Avvist) -> None:
    nr = lag.sak(k, beskrivelse="Ingen navn her.", vedlegg=())
    i = be_om(k, nr)
    b = krav.bilde(k, i)
    alle = [x.dokument.nokkel for x in b.linjer]
    krav.vurder(k, i, alle, Vurdering("", H.HELT))
    b = pakke.avgjor(k, pakke.pakk(k, i, {}))
    assert b.innsyn.brev is not None
    svar = som_tekst(brev.hent(k, b.innsyn.brev))
    assert "klage" not in svar
    assert "§ 13 b" in svar
    avvist(adgang.KanIkkeFolgeOppInnsyn, lambda: krav.underrett(k, i, I_DAG))


def test_i_en_aapen_sak_faar_parten_en_dag_aa_uttale_seg_innen(k: Kontekst) -> None:
    """forvaltningsloven § 20 last paragraph: some deadline, unless one runs already."""
    nr = lag.sak(k, utfall=None)
    i = be_om(k, nr)
    b = krav.bilde(k, i)
    krav.vurder(k, i, nokkel(b, D.VARSEL), tilbake(U.P192B))
    krav.vurder(k, i, nokkel(b, D.SVAR), tilbake(U.P192A))
    krav.vurder(k, i, nokkel(b, D.VEDLEGG), Vurdering("", H.HELT))
    krav.vurder(k, i, nokkel(b, D.UTKAST), tilbake(U.P18A, H.IKKE, faktum=Faktum.UTEN, faktum_tekst="x"))
    assert pakke.pakk(k, i, NAVN).uttalefrist is None  # the hearing's own runs to and with today
    i_morgen = hjelp.senere(k, days=1)
    p = pakke.pakk(i_morgen, i, NAVN)
    assert p.uttalefrist == date(2026, 12, 8)
    assert "innen 8. desember 2026" in som_tekst(p.brev)
    p = pakke.pakk(i_morgen, i, NAVN, uttal=date(2026, 12, 1))
    assert "innen 1. desember 2026" in som_tekst(p.brev)
    assert pakke.avgjor(i_morgen, p).innsyn.uttalefrist == "2026-12-01"


def test_uten_navn_sies_det_at_bare_numre_er_tatt_ut(k: Kontekst) -> None:
    i = be_om(k, lag.sak(k, anonymitet=Anonymitet.ONSKER))
    vurder_alt(k, i)
    p = pakke.pakk(k, i, {})
    assert pakke.UTEN_NAVN in p.merknader
    assert "Kari Olsen" in p.filer["varsel-V-2026-0001.txt"].decode()
    assert [m.tekst for m in p.sladdet["varsel:V-2026-0001"].mulige] == ["Tolken Amina Yusuf", "Kari Olsen"]


def test_navn_i_det_som_gis_helt_sies(k: Kontekst) -> None:
    i = be_om(k, lag.sak(k, beskrivelse="Kari Olsen kom."))
    b = vurder_alt(k, i)
    krav.vurder(k, i, nokkel(b, D.VARSEL), Vurdering("", H.HELT))
    p = pakke.pakk(k, i, NAVN)
    (merknad,) = [m for m in p.merknader if m.startswith("varsel:V-2026-0001")]
    assert "gis helt, og inneholder Kari Olsen" in merknad
    assert "Kari Olsen kom." in p.filer["varsel-V-2026-0001.txt"].decode()


@pytest.mark.parametrize("stygt", ["\x1b[2J", "<b>{sak}</b>", "=1+1", "\u202eKari", "x" * 50_000])
def test_tekst_utenfra_gjor_ingen_skade(k: Kontekst, stygt: str) -> None:
    """What is typed or came in stands as text in the letter and the package, without signs that steer."""
    nr = lag.sak(k, beskrivelse=f"Før {stygt} etter", vedlegg=[Fil(f"../{stygt[:20]}.txt", "text/plain", b"x")])
    i = Saksnummer.les(krav.registrer(k, nr, f"Amina {stygt[:200]}", I_DAG).innsyn.nr, "I")
    vurder_alt(k, i)
    p = pakke.pakk(k, i, {f"Kari {stygt[:50]}": "brukeren"})
    pakke.avgjor(k, p)
    assert "\x1b" not in som_tekst(p.brev)
    assert "\u202e" not in som_tekst(p.brev)
    assert [n for n in p.filer if "/" in n or ".." in n or not n.isprintable()] == []
    hel(k)


def test_andre_enn_parten_faar_ikke_tolkens_navn(k: Kontekst) -> None:
    i = be_om(k, lag.sak(k), Etter.OFFENTLEGLOVA)
    b = krav.bilde(k, i)
    krav.vurder(k, i, nokkel(b, D.VARSEL), tilbake(U.O13))
    krav.vurder(k, i, nokkel(b, D.VEDLEGG), tilbake(U.O24, H.IKKE))
    for slag in (D.KRAV, D.SVAR, D.FORELEGGING, D.UTTALELSE, D.BREV, D.BESLUTNING):
        krav.vurder(k, i, nokkel(b, slag), tilbake(U.O13))
    krav.vurder(k, i, nokkel(b, D.RAAD) + nokkel(b, D.UTKAST) + nokkel(b, D.FORSLAG), tilbake(U.O14, H.IKKE))
    p = pakke.pakk(k, i, NAVN)
    assert "Amina" not in "".join(d.decode() for n, d in p.filer.items() if n.endswith(".txt"))
    assert "Tolken tolken snakket" in p.filer["varsel-V-2026-0001.txt"].decode()
    svar = som_tekst(p.brev)
    for ord_ in ("offentleglova § 11", "nærmere begrunnelse innen tre uker", "ti arbeidsdager", "§ 24 andre ledd"):
        assert ord_ in svar
    pakke.avgjor(k, p)
    hel(k)


def test_kravet_kan_gjelde_en_sak_der_ingenting_kan_gis(k: Kontekst) -> None:
    b = krav.bilde(k, be_om(k, lag.sak(k)))
    tomt = b._replace(
        linjer=tuple(x._replace(vurdering=tilbake(U.P18A, H.IKKE)._replace(dokument="x")) for x in b.linjer[:1])
    )
    for malform, ord_ in ((Malform.BOKMAL, "- ingen dokumenter"), (Malform.NYNORSK, "- ingen dokument\n")):
        assert ord_ in som_tekst(pakke._svar(k, tomt, NAVN, malform, None))
