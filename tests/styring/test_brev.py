"""Letters as rows: kept with the decision, read with a trace, and kept as they were sent."""

import json
import zipfile
from datetime import date, timedelta
from hashlib import sha256
from pathlib import Path

import hjelp
import pytest
from brev.brevprover import brev

from imdi_cli.base import arkiv
from imdi_cli.base.journal import skritt
from imdi_cli.base.kontroll import kontroller_kjede, spill_av
from imdi_cli.brev.visning import som_tekst
from imdi_cli.filer.skriv import docx
from imdi_cli.kjerne.avslag import AnnenPerson, Bruksfeil
from imdi_cli.kjerne.dokument import Malform
from imdi_cli.styring.brev import lager, regler, steg
from imdi_cli.styring.brev.typer import Brevformat, Dokument

SAK = "R-2026-0014"


def lagre(k, innhold=None, sak=SAK):
    with k.base.atomisk(), skritt(k, "oppforing.avslatt", sak) as s:
        return steg.lagre(k, s, innhold or brev())


def handlinger(k):
    return [r[0] for r in k.base.hent("SELECT handling FROM journal ORDER BY nr")]


def test_innholdet_lagres_i_vedtakets_transaksjon(k):
    for_ = hjelp.dump(k.base)
    with pytest.raises(RuntimeError), k.base.atomisk(), skritt(k, "x", SAK) as s:
        steg.lagre(k, s, brev())
        raise RuntimeError
    assert hjelp.dump(k.base) == for_
    id_ = lagre(k)
    rad = steg.finn(k, id_)
    assert (rad.gjelder, rad.mal, rad.versjon, rad.malform) == (SAK, "tolk.register.avslag", 1, "bokmål")
    assert (rad.dato, rad.sendt, rad.sha256, rad.vedlegg) == ("2026-11-23", None, None, None)
    assert steg.hent(k, id_) == brev()
    assert spill_av(k.base) == [] == kontroller_kjede(k.base).feil


def test_journalen_har_ingen_ord_fra_brevet(k):
    id_ = lagre(k)
    steg.sendt(k, id_, k.i_dag)
    tekst = " ".join(r[0] for r in k.base.hent("SELECT json FROM journal_innhold"))
    for ord_ in ("Åse", "Ødegård", "vitnemål", "Avslag", "Fjordgata"):
        assert ord_ not in tekst
        assert ord_ not in json.loads(json.dumps(tekst))


def test_vis_logges_for_noe_vises(k):
    id_ = lagre(k)
    rad, innhold, dok = steg.vis(k, id_, Brevformat.TEKST)
    assert (rad.id, innhold, dok.innhold.decode()) == (id_, brev(), som_tekst(brev()))
    _, _, en = steg.vis(k, id_, Brevformat.DOCX)
    assert en == steg.vis(k, id_, Brevformat.DOCX)[2] == steg.lag_dokument(brev())
    assert handlinger(k)[-3:] == ["brev.vist"] * 3
    (tekst,) = k.base.en("SELECT json FROM journal_innhold ORDER BY nr DESC")
    assert json.loads(tekst)["data"] == {"brev": id_, "format": "docx"}


def test_liste_logges_naar_det_er_noe_aa_lese(k):
    to = [lagre(k), lagre(k, brev("register/mangelbrev", Malform.NYNORSK))]
    lagre(k, sak="R-2026-0015")
    for skrevet in (SAK, " r-2026-14 "):
        assert [r.id for r in steg.liste(k, skrevet)] == to
        assert handlinger(k)[-1] == "brev.listet"
    antall = len(handlinger(k))
    assert steg.liste(k, "tolk:10231") == [] == steg.liste(k, "V-2026-1")
    assert len(handlinger(k)) == antall
    lagre(k, sak="tolk:10231")
    assert len(steg.liste(k, "tolk:10231")) == 1
    with pytest.raises(Bruksfeil):
        steg.liste(k, "R-20")


def test_det_som_ble_sendt_lagres_en_gang_og_lages_aldri_paa_nytt(k, monkeypatch):
    id_ = lagre(k)
    rad = steg.sendt(k, id_, k.i_dag)
    (data,) = k.base.en("SELECT innhold FROM vedlegg WHERE id = :id", id=rad.vedlegg)
    ventet = steg.lag_dokument(brev()).innhold
    assert bytes(data) == ventet
    assert rad.sha256 == sha256(ventet).hexdigest()
    assert rad.sendt == "2026-11-23"
    ((_, retning, navn, storrelse, sjekksum),) = arkiv.vedlegg_til(k.base, SAK)
    assert (retning, navn) == ("ut", f"Avslag på søknad om oppføring i Nasjonalt tolkeregister {SAK}.docx")
    assert (storrelse, sjekksum) == (len(ventet), rad.sha256)
    (post,) = arkiv.journalposter(k.base, SAK)
    assert (post.retning, post.part, post.skjermet, post.dokumentdato, post.dato) == (
        *("ut", "Åse Ødegård", True, "2026-11-23", "2026-11-23"),
    )

    def nei(*_, **__):
        raise AssertionError("what was sent is not made anew")

    monkeypatch.setattr(docx, "docx_bytes", nei)
    assert steg.vis(k, id_, Brevformat.SENDT)[2] == Dokument(docx.TYPE, ventet)
    assert steg.vis(k, id_, Brevformat.TEKST)[2].innhold.decode() == som_tekst(brev())
    assert spill_av(k.base) == []


def test_et_annet_dokument_enn_vaart_lagres_som_det_er(k):
    id_ = lagre(k)
    rad = steg.sendt(k, id_, k.i_dag, Dokument("application/pdf", b"%PDF-1.7 ..."))
    assert steg.vis(k, id_, Brevformat.SENDT)[2] == Dokument("application/pdf", b"%PDF-1.7 ...")
    assert arkiv.vedlegg_til(k.base, SAK)[0][2].endswith(".pdf")
    assert rad.sha256 == sha256(b"%PDF-1.7 ...").hexdigest()
    to = lagre(k, sak="tolk:1")
    steg.sendt(k, to, k.i_dag, Dokument("application/octet-stream", b"x"))
    assert arkiv.vedlegg_til(k.base, "tolk:1")[0][2].endswith("tolkeregister tolk 1")


def test_et_sendt_brev_sendes_ikke_igjen_og_lages_ikke_paa_nytt(k, avvist):
    id_ = lagre(k)
    avvist(regler.KanIkkeViseUsendtBrev, lambda: steg.vis(k, id_, Brevformat.SENDT))
    steg.sendt(k, id_, k.i_dag)
    stans = avvist(regler.KanIkkeEndreSendtBrev, lambda: steg.sendt(k, id_, k.i_dag))
    assert "ble sendt 23.11.2026" in stans.hva
    avvist(regler.KanIkkeEndreSendtBrev, lambda: steg.vis(k, id_, Brevformat.DOCX))

    def igjen():
        with k.base.atomisk(), skritt(k, "brev.sendt", SAK) as s:
            steg.merk_sendt(k, s, id_, Dokument("text/plain", b"x"), k.i_dag, part="x")

    avvist(regler.KanIkkeEndreSendtBrev, igjen)


def test_to_som_sender_samtidig(k, monkeypatch):
    """The other one was between our look and our lock."""
    id_ = lagre(k)
    lag = steg.lag_dokument

    def imens(innhold):
        monkeypatch.setattr(steg, "lag_dokument", lag)
        steg.sendt(k, id_, k.i_dag)
        return lag(innhold)

    monkeypatch.setattr(steg, "lag_dokument", imens)
    with pytest.raises(regler.KanIkkeEndreSendtBrev):
        steg.sendt(k, id_, k.i_dag)
    assert len(arkiv.journalposter(k.base, SAK)) == 1


@pytest.mark.parametrize("dager", [-1, 1])
def test_dagen_maa_kunne_stemme(k, avvist, dager):
    id_ = lagre(k)
    stans = avvist(Bruksfeil, lambda: steg.sendt(k, id_, k.i_dag + timedelta(days=dager)), kommando=False)
    assert "--dato" in stans.neste
    assert steg.sendt(hjelp.senere(k, days=3), id_, date(2026, 11, 25)).sendt == "2026-11-25"


def test_et_brev_som_ikke_finnes(k, avvist):
    for gjor in (
        lambda: steg.hent(k, 7),
        lambda: steg.sendt(k, 7, k.i_dag),
        lambda: steg.vis(k, 7, Brevformat.TEKST),
    ):
        assert avvist(Bruksfeil, gjor).hva == "Brev 7 finnes ikke."


@pytest.mark.parametrize("rolle", ["leser", "statistiker"])
def test_bare_de_som_behandler_saker_leser_brev(k, rolle):
    id_ = lagre(k)
    andre = hjelp.som(k, "per", rolle)
    for gjor in (
        lambda: steg.vis(andre, id_, Brevformat.TEKST),
        lambda: steg.liste(andre, SAK),
        lambda: steg.sendt(andre, id_, k.i_dag),
    ):
        with pytest.raises(AnnenPerson):
            gjor()
    assert handlinger(k)[-1] == "oppforing.avslatt"


def test_basen_holder_paa_at_sendt_og_dokument_folges(k):
    id_ = lagre(k)
    with pytest.raises(Exception, match="brev_sendt_har_dokument"), k.base.atomisk():
        k.base.utfor("UPDATE brev SET sendt = '2026-11-23' WHERE id = :id", id=id_)
    with pytest.raises(Exception, match="brev_malform_er_kjent"), k.base.atomisk():
        k.base.utfor("UPDATE brev SET malform = 'riksmål' WHERE id = :id", id=id_)
    assert lager.finn(k.base, id_ + 1) is None


# --- the real program -------------------------------------------------------------------------------------------

VARSEL = ["varsel", "ny", "--mottatt", "23.11.2026 kl. 09.00", "--kanal", "e-post", "--tolk", "Ola Tolk"]


@pytest.fixture
def varsel(ovelse, tmp_path):
    (tmp_path / "tekst.txt").write_text("Tolken kom ikke.", "utf-8")
    (tmp_path / "hvem.txt").write_text("Petter Hemmelig\npetter@example.no", "utf-8")
    ovelse(*VARSEL, "--fil", "tekst.txt", "--varsler-fil", "hvem.txt", "--uten-dialog").ok()
    return ovelse


@pytest.mark.parametrize(
    ("valg", "malform", "ord_"), [([], "bokmål", "mottatt"), (["--malform", "nynorsk"], "nynorsk", "fått")]
)
def test_svaret_til_varsleren_er_et_brev(varsel, valg, malform, ord_):
    svar = varsel("varsel", "kvitter", "V-2026-0001", *valg, "--json").ok().json
    assert f"Vi har {ord_} varselet ditt" in svar["tekst"]
    (rad,) = varsel("brev", "liste", "V-2026-1", "--json").ok().json
    assert (rad["mal"], rad["malform"], rad["sendt"]) == ("tolk.varsel.kvittering", malform, "2026-11-23")
    vist = varsel("brev", "vis", rad["id"], "--json").ok().json
    assert vist["tekst"] == svar["tekst"]
    varsel("brev", "vis", rad["id"], "--format", "sendt", "--ut", "sendt.txt").ok()
    sendt = Path(varsel.mappe, "sendt.txt").read_bytes()
    assert sendt.decode() == svar["tekst"]
    assert sha256(sendt).hexdigest() == rad["sha256"]
    assert varsel("brev", "vis", rad["id"], "--format", "docx", "--ut", "x.docx").kode == 3
    assert varsel("brev", "sendt", rad["id"]).kode == 3
    base = Path(varsel.database).read_bytes()
    assert base.count(b"Petter Hemmelig") == 1  # in the table of its own, and nowhere else
    bilde = varsel("varsel", "vis", "V-2026-0001", "--json").ok().json
    assert [(p["tittel"], p["part"]) for p in bilde["journalposter"] if p["retning"] == "ut"] == [
        ("Kvittering", "Varsler (navnet ligger for seg)")
    ]
    varsel("database", "kontroll").ok()


def test_forelopig_svar_paa_nynorsk(varsel, tmp_path):
    (tmp_path / "grunn.txt").write_text("Vi ventar på svar frå tingretten.", "utf-8")
    svar = varsel(
        *("varsel", "forelopig-svar", "V-2026-0001", "--grunn-fil", "grunn.txt"),
        *("--ventes", "31.01.2027", "--målform", "nynorsk"),
    ).ok()
    for ord_ in ("Førebels svar på varselet ditt", "frå tingretten", "innan 31. januar 2027", "Med venleg helsing"):
        assert ord_ in svar.ut
    uten = varsel("varsel", "forelopig-svar", "V-2026-0001", "--grunn-fil", "grunn.txt").ok()
    assert "Vi kan ikke si nå når du får svar." in uten.ut
    feil = varsel("varsel", "kvitter", "V-2026-0001", "--målform", "engelsk")
    assert (feil.kode, "«engelsk» er ikke et kjent valg for --målform" in feil.feil) == (2, True)


def test_kommandoene(ovelse):
    from imdi_cli.base.motor import Motor
    from imdi_cli.base.sqlite import SQLite

    motor = Motor(SQLite(ovelse.database))
    k = hjelp.lag_kontekst(motor)
    id_ = lagre(k)
    motor.lukk()
    vist = ovelse("brev", "vis", id_).ok()
    assert "Avslag på søknad om oppføring" in vist.ut
    assert "antatt, ikke bekreftet:" in vist.feil
    assert "klage.klageinstans" in vist.feil
    assert f"imdi brev sendt {id_}" in vist.ut
    feil = ovelse("brev", "vis", id_, "--format", "docx")
    assert (feil.kode, "--ut FIL" in feil.feil) == (2, True)
    assert "ligger i" in ovelse("brev", "vis", id_, "--format", "docx", "--ut", "a.docx").ok().ut
    assert zipfile.is_zipfile(ovelse.mappe / "a.docx")
    assert ovelse("brev", "vis", id_, "--ut", "a.docx").kode == 1
    ovelse("brev", "vis", id_, "--ut", "a.txt").ok()
    assert (ovelse.mappe / "a.txt").read_text("utf-8") == som_tekst(brev())
    assert "ikke sendt" in ovelse("brev", "liste", SAK).ok().ut
    assert "Det er ingen brev i R-2026-0099." in ovelse("brev", "liste", "R-2026-0099").ok().feil
    (ovelse.mappe / "b.pdf").write_bytes(b"%PDF-1.7")
    svar = ovelse("brev", "sendt", id_, "--dato", "23.11.2026", "--fil", "b.pdf").ok()
    assert sha256(b"%PDF-1.7").hexdigest() in svar.ut
    assert ovelse("brev", "vis", id_, "--format", "sendt", "--ut", "c.pdf", "--json").ok().json["tekst"] is None
    assert (ovelse.mappe / "c.pdf").read_bytes() == b"%PDF-1.7"
    assert "23.11.2026" in ovelse("brev", "liste", SAK).ok().ut
    assert f"imdi brev liste {SAK}" in ovelse("brev", "vis", id_).ok().ut
    hjelp.krev_kommandoer(vist.ut + svar.ut)
