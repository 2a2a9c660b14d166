"""A file of interpreters: what is wrong is said with line, field and what to do."""

from datetime import date

import pytest
from tolk.register.registerfil import HODE, rad

from imdi_cli.kjerne.avslag import Feil
from imdi_cli.kodeverk import sprak as sprakregister
from imdi_cli.tolk.register.regler import Praksis, innlesing, soketekst
from imdi_cli.tolk.register.regler.celler import les_celler
from imdi_cli.tolk.register.typer import Funn, Kategori, Kjonn, Kvalifikasjon, Status, Tolketype
from imdi_cli.tolk.register.typer.innlesing import Celler, Gammel, Lest

I_DAG = date(2026, 11, 23)
FYLKER = {"03": "03", "oslo": "03", "15": "15", "more og romsdal": "15"}
BKSM = "bosnisk, kroatisk, serbisk, montenegrinsk"
PRAKSIS = Praksis({Tolketype.TEGNSPRAK: Kategori.D})


def sprak(tekst: str) -> tuple[str, str]:
    funnet = sprakregister().krev(tekst)
    return funnet.navn, funnet.slag


def celler(*rader: dict[str, str], hode: str = HODE) -> Celler:
    kolonner = hode.split(";")
    plass = innlesing.finn_kolonner("t.csv", kolonner)
    linjer = [(nr, [r.get(k, "") for k in kolonner]) for nr, r in enumerate(rader, start=2)]
    return les_celler(linjer, plass, i_dag=I_DAG, fylker=FYLKER, sprak=sprak)


def les(*rader: dict[str, str], hode: str = HODE, **valg: object) -> Lest:
    return innlesing.samle(celler(*rader, hode=hode), i_dag=I_DAG, praksis=PRAKSIS, **valg)  # type: ignore[arg-type]


def eneste(*rader: dict[str, str]) -> Funn:
    (funn,) = les(*rader).feil
    return funn


def test_en_rad_blir_en_tolk() -> None:
    lest = les(rad())
    assert (lest.rader, lest.feil, lest.merknader, lest.avvik) == (1, [], [], [])
    t = lest.tolker()[10482]
    assert (t.navn, t.kjonn, t.fylke, t.status) == ("Amina Yusuf", Kjonn.KVINNE, "03", Status.OPPFORT)
    (s,) = t.sprak
    assert (s.sprak, s.kategori, s.antatt, s.statsautorisert) == ("somali", Kategori.C, False, True)
    assert s.kvalifikasjoner == ((Kvalifikasjon.STATSAUTORISASJON, "2015-06-12"),)


def test_radene_for_en_tolk_samles_per_sprak_med_beste_kategori_forst() -> None:
    lest = les(
        rad(sprak="urdu", kvalifikasjon="grunnemne"),
        rad(),
        rad(kvalifikasjon="Bachelorgrad i tolking", oppnadd=""),
    )
    assert [(s.sprak, s.kategori) for s in lest.tolker()[10482].sprak] == [("somali", "A"), ("urdu", "D")]


@pytest.mark.parametrize(
    ("felt", "skrevet", "lest"),
    [
        ("kjonn", "K", Kjonn.KVINNE),
        ("kjonn", "", None),
        ("fylke", "Møre og Romsdal", "15"),
        ("fylke", "", ""),
        ("fodselsdato", "17.05.1984", "1984-05-17"),
        ("fodselsdato", "", None),
        ("adresse_samtykke", "ja", True),
        ("adresse_samtykke", "", False),
        ("kapasitet", "", None),
        ("status", "IKKE OPPFØRT", Status.IKKE_OPPFORT),
        ("oppfort", "1. februar 2016", "2016-02-01"),
        ("telefon", "+46701234567", "+46701234567"),
        ("etternavn", "A\u030as", "Ås"),
    ],
)
def test_cellene_leses_slik_folk_skriver_dem(felt: str, skrevet: str, lest: object) -> None:
    svar = les(rad(**{felt: skrevet}))
    assert svar.feil == []
    assert getattr(svar.tolker()[10482], felt) == lest


@pytest.mark.parametrize(
    ("felt", "skrevet", "hva", "neste"),
    [
        ("tolkenummer", "", "mangler", "sifre"),
        ("tolkenummer", "T-12", "«T-12» er ikke et tolkenummer", "sifre"),
        ("tolkenummer", "0", "er ikke et tolkenummer", "sifre"),
        ("kjonn", "x", "«x» er ikke kjent", "kvinne eller mann"),
        ("fodselsdato", "31.02.1984", "finnes ikke", "Skriv datoen slik"),
        ("fodselsdato", "2031-01-01", "fram i tid", "årstallet"),
        ("fodselsdato", "i går", "", "Skriv datoen slik"),
        ("fylke", "Atlantis", "«Atlantis» er ikke et fylke", "03 eller Oslo"),
        ("fylke", "3", "«3» er ikke et fylke", "Excel"),
        ("telefon", "ring meg", "ikke et telefonnummer", "+47"),
        ("epost", "amina", "ikke en e-postadresse", "navn@"),
        ("adresse", "x" * 201, "201 tegn", "200"),
        ("adresse_samtykke", "kanskje", "verken ja eller nei", "ja eller nei"),
        ("sprak", "", "mangler", "somali"),
        ("tolketype", "", "tom", "talespråk"),
        ("tolketype", "morse", "«morse» er ikke kjent", "norsk tegnspråk"),
        ("kvalifikasjon", "", "tom", "statsautorisasjon"),
        ("kvalifikasjon", "kategori 2", "ikke kjent", "grunnemne"),
        ("oppnadd", "2015", "", "Skriv datoen slik"),
        ("kapasitet", "mye", "ikke kjent", "heltid, deltid eller sporadisk"),
        ("oppfort", "00.00.2000", "finnes ikke", "Skriv datoen slik"),
        ("status", "utestengt", "«utestengt» er ikke kjent", "oppført, inaktiv eller ikke oppført"),
        ("status", "", "tom", "oppført"),
    ],
)
def test_hver_feil_sies_med_linje_felt_og_raad(felt: str, skrevet: str, hva: str, neste: str) -> None:
    lest = les(rad(tolkenummer="1"), rad(**{felt: skrevet}))
    (funn,) = lest.feil
    assert (funn.linje, funn.felt) == (3, felt)
    assert hva in funn.hva
    assert funn.hva
    assert neste in funn.neste
    assert list(lest.personer) == [1]


def test_en_tolk_uten_navn_er_en_feil_men_ett_navn_er_nok() -> None:
    assert eneste(rad(fornavn="", etternavn="")).hva == "Tolken har ikke noe navn."
    assert les(rad(fornavn="")).tolker()[10482].navn == "Yusuf"


@pytest.mark.parametrize("felt", ["fodselsdato", "adresse", "mellomnavn", "telefon"])
@pytest.mark.parametrize("nummer", ["17058412345", "170584 12345"])
def test_et_fodselsnummer_avvises_uten_a_gjentas(felt: str, nummer: str) -> None:
    funn = eneste(rad(**{felt: nummer}))
    assert (funn.slag, funn.felt) == ("fødselsnummer", felt)
    assert "12345" not in funn.hva + funn.neste


def test_alle_feil_i_en_rad_og_i_alle_rader_samles() -> None:
    lest = les(rad(fylke="x", epost="y"), rad(status="z"))
    assert [(f.linje, f.felt) for f in lest.feil] == [(2, "fylke"), (2, "epost"), (3, "status")]


@pytest.mark.parametrize(
    ("felt", "annen", "sagt"),
    [("etternavn", "Yussuf", "«Yussuf»"), ("fodselsdato", "", "«»"), ("adresse_samtykke", "ja", "«ja»")],
)
def test_radene_for_en_tolk_maa_si_det_samme(felt: str, annen: str, sagt: str) -> None:
    funn = eneste(rad(), rad(sprak="urdu", **{felt: annen}))
    assert funn.felt == felt
    assert "linje 2" in funn.hva
    assert "linje 3" in funn.hva
    assert sagt in funn.hva


def test_ulik_skrivemaate_er_ikke_uenighet() -> None:
    assert les(rad(), rad(sprak="urdu", fylke="Oslo", fodselsdato="17.5.1984")).feil == []


def test_samme_rad_to_ganger_er_en_feil_med_begge_linjene() -> None:
    funn = eneste(rad(), rad(sprak="SOMALI", oppnadd=""))
    assert "linje 2 og linje 3" in funn.hva


def test_kategorien_i_filen_sammenlignes_men_brukes_ikke() -> None:
    hode = HODE + ";kategori"
    lest = les(
        rad(kategori="Kategori c"),
        rad(tolkenummer="2", kategori="F"),
        rad(tolkenummer="3", kvalifikasjon="utenlandsk", kategori="B"),
        rad(tolkenummer="4", kategori=""),
        rad(tolkenummer="5", kategori="A"),
        rad(tolkenummer="5", kategori="A", kvalifikasjon="grunnemne"),
        hode=hode,
    )
    assert [(a.linje, a.tolkenummer, a.oppgitt, a.beregnet) for a in lest.avvik] == [
        (3, 2, "F", "C"),
        (4, 3, "B", None),
        (6, 5, "A", "B"),
    ]


def merknader(*rader: dict[str, str]) -> list[str]:
    lest = les(*rader)
    assert lest.feil == []
    return [m.hva for m in lest.merknader]


def test_det_som_bor_sjekkes_stopper_ikke_filen() -> None:
    assert "§ 12" in merknader(rad(kvalifikasjon="utenlandsk"))[0]
    assert "§ 11" in merknader(rad(kvalifikasjon="tao"))[0]
    assert "uten dato" in merknader(rad(oppfort=""))[0]
    assert "myndig" in merknader(rad(fodselsdato="2000-01-01", oppfort="2017-12-31", oppnadd=""))[0]
    assert merknader(rad(fodselsdato="2000-01-01", oppfort="2018-01-01", oppnadd="")) == []
    assert "fram i tid" in merknader(rad(oppnadd="2027-01-01"))[0]
    assert merknader(rad(status="ikke oppført", kvalifikasjon="tao", oppfort="")) == []


def test_kolonnene_kan_staa_i_en_annen_rekkefolge() -> None:
    assert innlesing.finn_kolonner("t.csv", [k.upper() for k in reversed(HODE.split(";"))])["status"] == 0


@pytest.mark.parametrize(
    ("kolonner", "fakta"),
    [
        (["a", "b"], {"Mangler", "Hører ikke til"}),
        (HODE.split(";")[1:], {"Mangler"}),
        ([*HODE.split(";"), "skostørrelse"], {"Hører ikke til"}),
        ([*HODE.split(";"), "telefonnummer"], {"Hører ikke til"}),
    ],
)
def test_gale_kolonner_sies_med_den_rette_overskriften(kolonner: list[str], fakta: set[str]) -> None:
    with pytest.raises(Feil) as fanget:
        innlesing.finn_kolonner("t.csv", kolonner)
    assert {navn for navn, _ in fanget.value.fakta} == fakta
    assert HODE in fanget.value.neste


@pytest.mark.parametrize("navn", ["fodselsnummer", "Fødselsnr", "personnummer", "d-nummer", "FNR"])
def test_en_kolonne_for_fodselsnummer_avvises_for_seg(navn: str) -> None:
    with pytest.raises(Feil, match="leses ikke inn") as fanget:
        innlesing.finn_kolonner("t.csv", [*HODE.split(";"), navn])
    assert "§ 13" in fanget.value.hjemmel


def test_mange_feil_telles_og_ti_av_hvert_slag_vises() -> None:
    lest = les(*(rad(tolkenummer=str(nr), fylke="x") for nr in range(1, 44)), rad(status="y"))
    with pytest.raises(Feil) as fanget:
        innlesing.krev_feilfri("t.csv", lest.feil)
    assert fanget.value.hva == "t.csv er ikke lest inn: 44 feil av 2 slag må rettes."
    fakta = fanget.value.fakta
    assert len(fakta) == 10 + 1 + 1
    assert fakta[0] == (
        "linje 2, fylke",
        "«x» er ikke et fylke. Skriv nummeret med to sifre eller navnet, for eksempel 03 eller Oslo.",
    )
    assert fakta[10] == ("fylke, 33 til", "samme slags feil: ukjent fylke")
    assert len(dict(fakta)) == len(fakta)


def test_en_feil_er_en_feil() -> None:
    with pytest.raises(Feil, match="1 feil må rettes"):
        innlesing.krev_feilfri("t.csv", les(rad(fylke="x")).feil)
    innlesing.krev_feilfri("t.csv", [])


# --- languages --------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("skrevet", "lagret"),
    [("Somali", "somali"), ("SOM", "somali"), ("farsi", "persisk"), ("serbokroatisk", BKSM), ("Kroatisk", BKSM)],
)
def test_det_offisielle_navnet_lagres_uansett_hvordan_det_er_skrevet(skrevet: str, lagret: str) -> None:
    assert [s.sprak for s in les(rad(sprak=skrevet)).tolker()[10482].sprak] == [lagret]


def test_samme_sprak_skrevet_paa_to_maater_er_ett() -> None:
    lest = les(rad(sprak="bosnisk"), rad(sprak="kroatisk", kvalifikasjon="grunnemne"))
    (s,) = lest.tolker()[10482].sprak
    assert (s.sprak, s.kategori) == (BKSM, "B")
    assert "samme rad" in les(rad(sprak="bosnisk"), rad(sprak="serbisk")).feil[0].slag


@pytest.mark.parametrize(("skrevet", "forslag"), [("somalli", "«somali»"), ("klingon", "ISO 639-3")])
def test_et_ukjent_sprak_avvises_med_forslag(skrevet: str, forslag: str) -> None:
    funn = eneste(rad(sprak=skrevet))
    assert (funn.felt, funn.slag) == ("sprak", "ukjent språk")
    assert forslag in funn.neste


@pytest.mark.parametrize(
    ("navn", "slag"),
    [
        ("somali", "norsk tegnspråk"),
        ("norsk tegnspråk", "talespråk"),
        ("norsk skrivetolking", "tolking for døvblinde"),
    ],
)
def test_et_slag_som_ikke_er_sprakets_avvises(navn: str, slag: str) -> None:
    funn = eneste(rad(sprak=navn, tolketype=slag))
    assert (funn.felt, funn.slag) == ("tolketype", "feil tolketype")
    assert f"ikke {slag}" in funn.hva


def test_et_sprak_som_staar_under_et_annet_navn_i_registeret_beholder_det() -> None:
    lest = les(rad(sprak="bosnisk"), rad(tolkenummer="2", sprak="bosnisk"), fort={(2, BKSM, "talespråk"): "kroatisk"})
    assert [r[:2] for r in lest.sprak] == [(10482, BKSM), (2, "kroatisk")]


# --- the old scale ----------------------------------------------------------------------------------------------

MED_KATEGORI = HODE + ";kategori"


@pytest.mark.parametrize("skrevet", ["2", "Kategori 2", "kategori  2", " 2 "])
def test_en_gammel_kategori_kjennes_igjen_og_oversettes_aldri(skrevet: str) -> None:
    c = celler(rad(kategori=skrevet), rad(tolkenummer="2", kategori="C"), hode=MED_KATEGORI)
    assert c.gamle == {"2": [0]}
    lest = innlesing.samle(c, i_dag=I_DAG, praksis=PRAKSIS, gamle={"2": Gammel.IGNORER})
    assert [r[3] for r in lest.sprak] == ["C", "C"]
    assert (lest.avvik, lest.feil) == ([], [])


def test_gamle_kategorier_kan_avvises_hver_for_seg() -> None:
    rader = [rad(tolkenummer=str(nr), kategori=str(nr)) for nr in range(1, 6)]
    lest = les(*rader, hode=MED_KATEGORI, gamle=dict.fromkeys("1234", Gammel.IGNORER) | {"5": Gammel.AVVIS})
    assert list(lest.personer) == [1, 2, 3, 4]
    (funn,) = lest.feil
    assert (funn.linje, funn.felt, funn.slag) == (6, "kategori", "gammel kategori")
    assert "§ 11" in funn.hva


def test_en_rad_med_feil_avvises_ikke_to_ganger_for_den_gamle_kategorien() -> None:
    lest = les(rad(kategori="1", fylke="x"), hode=MED_KATEGORI, gamle={"1": Gammel.AVVIS})
    assert [f.slag for f in lest.feil] == ["ukjent fylke"]


# --- whole interpreters, duplicates, numbers --------------------------------------------------------------------


def test_en_tolk_med_en_avvist_rad_tas_ikke_inn_halv() -> None:
    lest = les(rad(), rad(sprak="urdu", oppnadd="x"), rad(tolkenummer="2"))
    assert (list(lest.personer), lest.utelatt) == ([2], {10482: 3})
    assert {r[0] for r in (*lest.sprak, *lest.kvalifikasjoner)} == {2}


def test_en_rad_uten_brukelig_nummer_utelater_ingen_andre() -> None:
    lest = les(rad(tolkenummer="x"), rad(tolkenummer="2"))
    assert (list(lest.personer), lest.utelatt) == ([2], {})


@pytest.mark.parametrize("andre", [{"fornavn": "AMINA"}, {"fornavn": "Amína"}, {"etternavn": "yusuf", "fylke": ""}])
def test_dubletter_i_filen_finnes_paa_navn_og_fodselsdato(andre: dict[str, str]) -> None:
    assert les(rad(), rad(tolkenummer="2", **andre)).dubletter == [(3, 10482, 2)]


@pytest.mark.parametrize("andre", [{"fodselsdato": "1984-05-18"}, {"fodselsdato": ""}, {"etternavn": "Hassan"}])
def test_ulik_fodselsdato_eller_navn_er_ingen_dublett(andre: dict[str, str]) -> None:
    assert les(rad(), rad(tolkenummer="2", **andre)).dubletter == []
    assert les(rad(fodselsdato=""), rad(tolkenummer="2", fodselsdato="")).dubletter == []


def test_dubletter_mot_registeret_beholder_registerets_nummer() -> None:
    kjente = {(" amina yusuf ", "1984-05-17"): 7}
    assert les(rad(), kjente=kjente).dubletter == [(2, 7, 10482)]
    assert les(rad(tolkenummer="7"), kjente=kjente).dubletter == []


def test_et_nummer_som_ikke_skal_brukes_igjen_avvises() -> None:
    lest = les(rad(), rad(tolkenummer="2"), stengte={10482: ("Slettet.", "Nytt."), 99: ("x", "y")})
    assert [(f.linje, f.felt, f.hva, f.neste) for f in lest.feil] == [(2, "tolkenummer", "Slettet.", "Nytt.")]
    assert list(lest.personer) == [2]


def test_det_som_er_avsluttet_her_kommer_ikke_inn_med_filen() -> None:
    avsluttet = {(10482, "somali", "talespråk", "statsautorisasjon")}
    lest = les(rad(), rad(kvalifikasjon="grunnemne"), rad(tolkenummer="2"), avsluttede=avsluttet)
    assert [(r[0], r[3]) for r in lest.sprak] == [(10482, "D"), (2, "C")]
    assert [(m.linje, m.slag) for m in lest.merknader] == [(2, "avsluttet her")]


# --- fødselsnummer ----------------------------------------------------------------------------------------------


@pytest.mark.parametrize("skille", ["", " ", "-", "\u00a0"])
@pytest.mark.parametrize(
    ("nummer", "sagt"), [("01010750160", "kontrollsifrene stemmer"), ("17058412345", "elleve sifre")]
)
@pytest.mark.parametrize("felt", [*HODE.split(";"), "kategori"])
def test_et_fodselsnummer_finnes_i_enhver_kolonne(felt: str, nummer: str, sagt: str, skille: str) -> None:
    skrevet = f"{nummer[:6]}{skille}{nummer[6:]}"
    (funn,) = les(rad(**{felt: skrevet, "status": "tull"} | {felt: skrevet}), hode=MED_KATEGORI).feil
    assert (funn.felt, funn.slag) == (felt, "fødselsnummer")
    assert sagt in funn.hva
    assert nummer[6:] not in funn.hva + funn.neste
    assert nummer[:6] not in funn.hva + funn.neste


@pytest.mark.parametrize("telefon", ["+46701234567", "+47 999 99 999", "0047 99999999", "99 99 99 99"])
def test_et_telefonnummer_er_ikke_et_fodselsnummer(telefon: str) -> None:
    assert les(rad(telefon=telefon)).feil == []


def test_styretegn_og_retningstegn_fra_en_arbeidsbok_tas_bort() -> None:
    t = les(rad(fornavn="A\x1b[31mmina\u202e", etternavn=" Yu\u00a0 suf\n")).tolker()[10482]
    assert t.navn == "A[31mmina Yu suf"


@pytest.mark.parametrize("dag", ["1984-05-17", "0984-05-17", "2984-05-17", "1984-02-30", "1984-13-01", "１984-05-17"])
def test_den_raske_lesingen_av_datoer_sier_det_samme_som_den_grundige(dag: str) -> None:
    lest = les(rad(oppnadd=dag))
    assert (lest.feil == []) is (dag == "1984-05-17")


def test_soketeksten_er_den_samme_som_for_hele_navnet() -> None:
    navn = [("Åse Marie", "de la", "Ødegård"), ("", "", "Müller-Ås"), ("X'æ", "", "Aa"), ("T. J.", "", "")]
    rader = [rad(tolkenummer=str(i), fornavn=f, mellomnavn=m, etternavn=e) for i, (f, m, e) in enumerate(navn, 1)]
    assert [p[-1] for p in les(*rader).personer.values()] == [soketekst(" ".join(filter(None, n))) for n in navn]
