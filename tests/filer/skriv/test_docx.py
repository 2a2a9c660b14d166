"""Letters in Word's format, read back by zipfile and an XML reader that is not the one that wrote them."""

import io
import itertools
import os
import re
import subprocess
import sys
import zipfile
from datetime import date

import pytest
from brev.brevprover import FELT, brev
from defusedxml import ElementTree

from imdi_cli.brev.visning import blokker, som_tekst
from imdi_cli.filer.skriv.docx import STILER, docx_bytes
from imdi_cli.kjerne.dokument import Blokk, Malform, Slag

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"


def lag(innhold):
    return docx_bytes(blokker(innhold), tittel=innhold.tittel, sprak=innhold.malform.sprak, dato=innhold.dato)


class Lest:
    """A document as another program sees it."""

    def __init__(self, data):
        self.zip = zipfile.ZipFile(io.BytesIO(data))
        assert self.zip.testzip() is None
        self.navn = self.zip.namelist()
        self.dok = self.xml("word/document.xml")

    def xml(self, navn):
        return ElementTree.fromstring(self.zip.read(navn))

    def avsnitt(self):
        """(style, text with line breaks) of each paragraph."""
        for p in self.dok.iter(f"{W}p"):
            stil = p.find(f"{W}pPr/{W}pStyle")
            deler = []
            for e in p.iter():
                deler += [e.text or ""] if e.tag == f"{W}t" else ["\n"] if e.tag == f"{W}br" else []
                deler += ["\t"] if e.tag == f"{W}tab" else []
            yield (stil.get(f"{W}val") if stil is not None else "Normal"), "".join(deler)


@pytest.fixture(params=[(n, m) for n in sorted(FELT) for m in Malform], ids=lambda p: f"{p[0]}.{p[1].kort}")
def par(request):
    innhold = brev(*request.param)
    return innhold, Lest(lag(innhold))


def test_teksten_og_dokumentet_sier_de_samme_ordene(par):
    innhold, lest = par
    i_teksten = re.sub(r"^- ", "", som_tekst(innhold), flags=re.M).split()
    assert [ord_ for _, tekst in lest.avsnitt() for ord_ in tekst.split()] == i_teksten


def test_overskrifter_og_lister_er_ekte(par):
    innhold, lest = par
    avsnitt = list(lest.avsnitt())
    overskrifter = [(stil, t) for stil, t in avsnitt if stil.startswith("Heading")]
    ventet = [(f"Heading{b.nivaa}", b.linjer[0]) for b in blokker(innhold) if b.slag is Slag.OVERSKRIFT]
    assert overskrifter == [(s, t.replace("§ ", "§\u00a0")) for s, t in ventet]
    assert overskrifter[0] == ("Heading1", innhold.tittel)
    assert [s for s, _ in overskrifter].count("Heading1") == 1
    nivaa = [int(s[-1]) for s, _ in overskrifter]
    assert all(b - a <= 1 for a, b in itertools.pairwise(nivaa))
    punkter = [linje for b in blokker(innhold) if b.slag is Slag.PUNKTER for linje in b.linjer]
    assert [t.replace("\u00a0", " ") for stil, t in avsnitt if stil == "ListBullet"] == punkter
    stil = next(s for s in lest.xml("word/styles.xml").iter(f"{W}style") if s.get(f"{W}styleId") == "ListBullet")
    nr = stil.find(f"{W}pPr/{W}numPr/{W}numId").get(f"{W}val")
    assert nr in {n.get(f"{W}numId") for n in lest.xml("word/numbering.xml").iter(f"{W}num")}


def test_dokumentet_er_tilgjengelig_og_uten_direkte_formatering(par):
    innhold, lest = par
    kjerne = {e.tag.rpartition("}")[2]: e.text for e in lest.xml("docProps/core.xml")}
    assert (kjerne["title"], kjerne["language"]) == (innhold.tittel, innhold.malform.sprak)
    assert kjerne["creator"] == kjerne["lastModifiedBy"] == "Integrerings- og mangfoldsdirektoratet"
    assert kjerne["created"] == kjerne["modified"] == "2026-11-23T00:00:00Z"
    assert "python" not in lest.zip.read("docProps/core.xml").decode().lower()
    stiler = lest.xml("word/styles.xml")
    assert {e.get(f"{W}val") for e in stiler.iter(f"{W}lang")} == {innhold.malform.sprak}
    assert [
        e.tag
        for e in lest.dok.iter()
        if e.tag in {f"{W}{n}" for n in ("tbl", "pict", "drawing", "object", "txbxContent")}
    ] == []
    assert list(lest.dok.iter(f"{W}rPr")) == []
    assert {e.tag for p in lest.dok.iter(f"{W}pPr") for e in p} == {f"{W}pStyle"}


def test_stilene_er_tabellens(par):
    stiler = {s.find(f"{W}name").get(f"{W}val"): s for s in par[1].xml("word/styles.xml").iter(f"{W}style")}
    navn = {n.lower() for n in stiler}
    assert navn == {n.lower() for n in (*STILER, "Default Paragraph Font", "Normal Table", "No List")}
    for n, s in STILER.items():
        funnet = next(v for k, v in stiler.items() if k.lower() == n.lower())
        rpr = funnet.find(f"{W}rPr")
        assert rpr.find(f"{W}sz").get(f"{W}val") == str(int(s.storrelse * 2))
        assert set(rpr.find(f"{W}rFonts").attrib.values()) == {"Arial"}
        assert rpr.find(f"{W}color").get(f"{W}val") == "000000"


def test_a4_med_sidetall(par):
    side = next(par[1].dok.iter(f"{W}sectPr"))
    mal = side.find(f"{W}pgSz")
    assert (mal.get(f"{W}w"), mal.get(f"{W}h")) == ("11906", "16838")
    (bunn,) = [n for n in par[1].navn if re.fullmatch(r"word/footer\d*\.xml", n)]
    assert [f.get(f"{W}instr") for f in par[1].xml(bunn).iter(f"{W}fldSimple")] == ["PAGE", "NUMPAGES"]


def test_pakken_har_bare_det_den_trenger():
    lest = Lest(lag(brev()))
    assert lest.navn[0] == "[Content_Types].xml"
    assert lest.navn[1:] == sorted(lest.navn[1:])
    assert not [n for n in lest.navn if re.search("thumbnail|stylesWithEffects|customXml|media", n)]
    assert {i.date_time for i in lest.zip.infolist()} == {(1980, 1, 1, 0, 0, 0)}
    kjente = lest.zip.read("[Content_Types].xml").decode() + "".join(
        lest.zip.read(n).decode() for n in lest.navn if n.endswith(".rels")
    )
    assert "thumbnail" not in kjente


def test_samme_innhold_gir_samme_bytes_ogsaa_i_en_annen_prosess():
    forst = lag(brev())
    assert lag(brev()) == forst
    assert lag(brev(begrunnelse="Noe annet.")) != forst
    skript = (
        "import sys; sys.path.insert(0, 'tests'); from hashlib import sha256\n"
        "from filer.skriv.test_docx import lag, brev\nprint(sha256(lag(brev())).hexdigest())"
    )
    from hashlib import sha256
    from pathlib import Path

    ut = subprocess.run(
        [sys.executable, "-c", skript],
        capture_output=True,
        text=True,
        cwd=Path(__file__).parents[3],
        env={**os.environ, "TZ": "Asia/Tokyo", "PYTHONHASHSEED": "7", "LC_ALL": "C"},
    )
    assert ut.stdout.strip() == sha256(forst).hexdigest(), ut.stderr


@pytest.mark.parametrize(
    "ond",
    [
        "<w:p><w:r><w:t>x</w:t></w:r></w:p>",
        "]]> &amp; <!-- x -->",
        "{ DDEAUTO c:\\cmd.exe } =1+1",
        "\x00\x08\x1b[0m\ud800\uffff\u202e",
        "\t\n\n\n\t",
        "å" * 90_000,
        "a\n\n" * 3_000,
    ],
)
def test_ond_tekst_er_tekst(ond):
    innhold = brev(begrunnelse="før " + ond + " etter")
    lest = Lest(lag(innhold))
    assert {e.tag.removeprefix(W) for e in lest.dok.iter()} <= {
        *("document", "body", "p", "pPr", "pStyle", "r", "t", "br", "tab", "sectPr", "pgSz", "pgMar", "cols"),
        *("docGrid", "footerReference"),
    }
    assert [t for s, t in lest.avsnitt() if s.startswith("Heading")][1:3] == ["Vedtak", "Begrunnelse"]


def test_tittelen_renses_og_kortes_i_egenskapene():
    data = docx_bytes(
        [Blokk(Slag.AVSNITT, ("Hei\x00 § 1 \ud800",)), Blokk(Slag.OVERSKRIFT, ("Tre",), 3)],
        tittel="<&\x00" + "x" * 400,
        sprak="nn-NO",
        dato=date(2026, 1, 2),
    )
    lest = Lest(data)
    kjerne = {e.tag.rpartition("}")[2]: e.text for e in lest.xml("docProps/core.xml")}
    assert kjerne["title"] == "<&" + "x" * 253
    assert list(lest.avsnitt()) == [("Normal", "Hei §\u00a01 "), ("Heading3", "Tre")]


def test_en_innledning_staar_sammen_med_listen():
    def stiler(*slag):
        data = docx_bytes([Blokk(s, ("x",)) for s in slag], tittel="t", sprak="nb-NO", dato=date(2026, 1, 2))
        return [s for s, _ in Lest(data).avsnitt()]

    assert stiler(Slag.AVSNITT, Slag.PUNKTER, Slag.AVSNITT) == ["Listensinnledning", "ListBullet", "Normal"]
    assert stiler(Slag.HILSEN, Slag.PUNKTER) == ["Hilsen", "ListBullet"]


@pytest.mark.ettersyn
def test_libreoffice_aapner_brevet(tmp_path):
    fil = tmp_path / "brev.docx"
    fil.write_bytes(lag(brev()))
    subprocess.run(
        [
            "soffice",
            f"-env:UserInstallation=file://{tmp_path}/lo",
            "--headless",
            "--convert-to",
            "txt:Text",
            fil.name,
        ],
        cwd=tmp_path,
        check=True,
        capture_output=True,
        timeout=180,
    )
    ord_ = re.sub(r"^\W+ ", "", (tmp_path / "brev.txt").read_text("utf-8-sig"), flags=re.M).split()
    assert ord_ == re.sub(r"^- ", "", som_tekst(brev()), flags=re.M).split()
