"""Native charts that say what they show: titles, axes, marks besides colour, and a cache with true gaps."""

from typing import Literal

from openpyxl.chart import BarChart, LineChart
from openpyxl.chart.axis import ChartLines, _BaseAxis
from openpyxl.chart.data_source import AxDataSource, NumData, NumDataSource, NumRef, NumVal, StrData, StrRef, StrVal
from openpyxl.chart.legend import Legend
from openpyxl.chart.marker import Marker
from openpyxl.chart.series import Series, SeriesLabel
from openpyxl.chart.shapes import GraphicalProperties
from openpyxl.chart.text import RichText, Text
from openpyxl.chart.title import Title
from openpyxl.drawing.line import LineProperties
from openpyxl.drawing.text import CharacterProperties, Paragraph, ParagraphProperties, RegularTextRun
from openpyxl.utils import get_column_letter, quote_sheetname

from imdi_cli.filer.skriv.arbeidsbok import Ark, Figur, Verdi, figurrader, hoderad, kolonnenr
from imdi_cli.filer.skriv.blad import TALLFORMAT
from imdi_cli.kjerne.rens import uten_styretegn

BREDDE_CM, HOYDE_CM = 24, 13
# At least 3:1 against white, apart for the colour-blind; the first is also the darkest (Analysis Function).
_FARGER = ("12436D", "28A197", "801650", "F46A25", "3D3D3D", "A285D1")
_Merke = Literal["circle", "square", "triangle", "diamond", "x", "star"]
_MERKER: tuple[_Merke, ...] = (
    "circle",
    "square",
    "triangle",
    "diamond",
    "x",
    "star",
)
_EMU_PUNKT = 12_700


def diagram(figur: Figur, ark: Ark) -> BarChart | LineChart:
    """Return the chart of a figure, drawn from columns of `ark`, with what it draws in its cache."""
    chart: BarChart | LineChart = LineChart() if figur.type == "linje" else BarChart()
    chart.width, chart.height = BREDDE_CM, HOYDE_CM  # centimetres
    if isinstance(chart, BarChart):
        chart.gapWidth = 60
    chart.title = _tittel(figur.tittel, 1400)
    chart.display_blanks = "gap"
    chart.roundedCorners = False
    chart.varyColors = False
    chart.x_axis.axPos = "b"
    chart.y_axis.crossBetween = "between"
    _akse(chart.x_axis, figur.x_tittel)
    _akse(chart.y_axis, figur.y_tittel)
    if isinstance(chart, BarChart) and figur.type == "liggende":
        _legg_ned(chart, len(figurrader(figur, ark)))
    chart.y_axis.majorGridlines = ChartLines(spPr=GraphicalProperties(ln=LineProperties(solidFill="D9D9D9")))
    chart.y_axis.number_format = TALLFORMAT[ark.kolonner[kolonnenr(ark, figur.serier[0])].format]
    rader = figurrader(figur, ark)
    kategorier = _kategorier(ark, kolonnenr(ark, figur.kategorier), rader)
    chart.ser = [
        _serie(figur, ark, idx, kolonnenr(ark, navn), rader, kategorier) for idx, navn in enumerate(figur.serier)
    ]
    chart.legend = Legend(legendPos="b", overlay=False, txPr=_skrift(1100)) if len(figur.serier) > 1 else None
    return chart


def _legg_ned(chart: BarChart, antall: int) -> None:
    chart.type = "bar"
    chart.height = max(HOYDE_CM, 3 + 0.5 * antall)
    chart.x_axis.axPos, chart.y_axis.axPos = "l", "b"
    chart.x_axis.scaling.orientation = "maxMin"  # else the first row is at the bottom
    chart.y_axis.crosses, chart.y_axis.tickLblPos = "max", "nextTo"  # … and these keep the figures there


def _serie(figur: Figur, ark: Ark, idx: int, nr: int, rader: range, kategorier: AxDataSource) -> Series:
    kolonne = ark.kolonner[nr]
    hode = hoderad(ark)
    navn = StrRef(f=_omraade(ark, nr, hode, hode), strCache=StrData(ptCount=1, pt=[StrVal(0, kolonne.overskrift)]))
    serie = Series(
        idx=idx,
        order=idx,
        tx=SeriesLabel(strRef=navn),
        cat=kategorier,
        val=NumDataSource(numRef=_tallref(ark, nr, rader, TALLFORMAT[kolonne.format])),
    )
    farge = _FARGER[idx]
    if figur.type != "linje":
        serie.spPr = GraphicalProperties(solidFill=farge)
        serie.invertIfNegative = False
    else:
        serie.spPr = GraphicalProperties(ln=LineProperties(solidFill=farge, w=int(2.25 * _EMU_PUNKT)))
        serie.marker = Marker(
            symbol=_MERKER[idx],
            size=7,
            spPr=GraphicalProperties(solidFill=farge, ln=LineProperties(solidFill=farge)),
        )
        serie.smooth = False
    return serie


def _kategorier(ark: Ark, nr: int, rader: range) -> AxDataSource:
    verdier = [ark.rader[rad][nr] for rad in rader]
    if not any(isinstance(verdi, str) for verdi in verdier):
        return AxDataSource(numRef=_tallref(ark, nr, rader, "General"))
    punkter = [StrVal(i, uten_styretegn(str(verdi))) for i, verdi in enumerate(verdier) if verdi is not None]
    cache = StrData(ptCount=len(verdier), pt=punkter)
    return AxDataSource(strRef=StrRef(f=_rader(ark, nr, rader), strCache=cache))


def _tallref(ark: Ark, nr: int, rader: range, format: str) -> NumRef:
    verdier: list[Verdi] = [ark.rader[rad][nr] for rad in rader]
    # An absent point is a gap; a point with no value would be drawn as zero.
    punkter = [NumVal(idx=i, v=verdi) for i, verdi in enumerate(verdier) if verdi is not None]
    cache = NumData(formatCode=format, ptCount=len(verdier), pt=punkter)
    return NumRef(f=_rader(ark, nr, rader), numCache=cache)


def _rader(ark: Ark, nr: int, rader: range) -> str:
    forste = hoderad(ark) + 1
    return _omraade(ark, nr, forste + rader[0], forste + rader[-1])


def _omraade(ark: Ark, nr: int, fra: int, til: int) -> str:
    bokstav = get_column_letter(nr + 1)
    ende = "" if fra == til else f":${bokstav}${til}"
    return f"{quote_sheetname(ark.fane)}!${bokstav}${fra}{ende}"


def _akse(akse: _BaseAxis, tittel: str) -> None:
    akse.delete = False  # unsaid, newer Excel leaves the axis out
    akse.title = _tittel(tittel, 1100)
    akse.txPr = _skrift(1000)
    akse.tickLblPos = "low"


def _tittel(tekst: str, storrelse: int) -> Title:
    skrift = CharacterProperties(lang="nb-NO", sz=storrelse, b=storrelse > 1200)
    avsnitt = Paragraph(
        pPr=ParagraphProperties(defRPr=skrift), r=[RegularTextRun(rPr=skrift, t=uten_styretegn(tekst))]
    )
    return Title(tx=Text(rich=RichText(p=[avsnitt])), overlay=False)


def _skrift(storrelse: int) -> RichText:
    skrift = CharacterProperties(lang="nb-NO", sz=storrelse)
    return RichText(p=[Paragraph(pPr=ParagraphProperties(defRPr=skrift), endParaRPr=skrift)])
