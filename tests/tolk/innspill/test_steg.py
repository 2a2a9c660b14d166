from datetime import date
from io import BytesIO

import hjelp
import pytest
from tolk.innspill.lag import TEMA, dag, spor, svar

from imdi_cli.base.kontroll import kontroller_kjede, spill_av
from imdi_cli.kjerne.avslag import AnnenPerson, Bruksfeil
from imdi_cli.styring.frister import steg as frister
from imdi_cli.tolk.innspill import regler
from imdi_cli.tolk.innspill.steg import bilde as lesing
from imdi_cli.tolk.innspill.steg import innhenting, vurdering
from imdi_cli.tolk.innspill.typer import Foresporsel, Henvendelse, Status, Svar, Utfall

N1 = "N-2026-0001"


@pytest.fixture(autouse=True)
def hel(k):
    """After every test the journal says what the tables say."""
    yield
    assert kontroller_kjede(k.base).feil == []
    assert spill_av(k.base) == []


# --- asking -----------------------------------------------------------------------------------------------------


def test_en_foresporsel_far_nummer_journalpost_og_frist(k):
    b = spor(k, kontakt="Ada, ada@eksempel.no", frist=dag("2026-12-12"))
    i = b.sak.innspill
    assert (i.nr, i.tema, i.instans, i.kontakt, i.spurt) == (
        N1,
        TEMA,
        "Døveforbundet",
        "Ada, ada@eksempel.no",
        "2026-11-23",
    )
    assert (b.sak.status, b.sporsmal, b.saksbehandler) == (Status.VENTER, "Hva mener dere?", "Kari Nordmann")
    (post,) = b.journalposter
    assert (post.retning, post.tittel, post.part, post.dato) == (
        "ut",
        "Forespørsel om innspill",
        "Døveforbundet",
        "2026-11-23",
    )
    (f,) = b.frister
    assert (f.regel, f.start, f.streng, f.siste, f.antatt) == (
        "innspill.svarfrist",
        "2026-11-23",
        "2026-12-12",  # a Saturday: the day someone set stands
        "2026-12-12",
        True,
    )
    assert hjelp.krev_kommandoer(f.neste) == ["imdi innspill ny"]
    assert frister.avvik(k) == []  # nothing to work out again


def test_uten_frist_loper_ingen(k):
    assert spor(k).frister == ()
    assert spor(k, spurt=dag("2021-09-01")).sak.innspill.nr == "N-2021-0001"


def test_samme_tema_samles_uansett_hvordan_det_er_skrevet(k):
    spor(k)
    assert spor(k, "OsloMet", tema="Tegnsprak i  Tolkeregisteret").sak.innspill.tema == TEMA


def test_navn_og_tekst_star_ikke_i_journalen(k):
    spor(k, kontakt="Ada Hemmelig")
    svar(k, N1, "Hemmelig mening.")
    vurdering.vurder(k, N1, Utfall.IKKE, "Hemmelig grunn.", "Hemmelig endring.")
    alt = "".join(tekst for (tekst,) in k.base.hent("SELECT json FROM journal_innhold"))
    assert "Hemmelig" not in alt and "Døveforbundet" not in alt and TEMA not in alt
    assert '"utfall": "ikke"' in alt


# --- answering --------------------------------------------------------------------------------------------------


def test_et_svar_lukker_fristen(k):
    spor(k, spurt=dag("2026-11-01"), frist=dag("2026-11-10"))
    b = svar(k, "n-2026-1", mottatt=dag("2026-11-12"), datert=dag("2026-11-08"))
    assert (b.sak.status, b.sak.for_sent, b.tekster) == (Status.IKKE_VURDERT, True, ("Vi mener dette.",))
    assert b.sak.svar == ((1, "2026-11-12", "2026-11-08"),)
    (f,) = b.frister
    assert (f.lukket, f.lukket_som) == ("2026-11-12", "holdt")
    inn = b.journalposter[-1]
    assert (inn.retning, inn.part, inn.dokumentdato, inn.dato) == ("inn", "Døveforbundet", "2026-11-08", "2026-11-12")


def test_det_som_kom_uoppfordret(k):
    b = innhenting.ny(
        k,
        None,
        Svar(tekst=" Et brev. "),
        Henvendelse(tema=TEMA, instans="Tolkeforbundet", kontakt="Bo"),
        vedlegg=[("brev.pdf", "application/pdf", b"%PDF")],
    )
    i = b.sak.innspill
    assert (i.nr, i.spurt, i.frist, i.kontakt, b.tekster) == (N1, None, None, "Bo", ("Et brev.",))
    assert b.sak.svar == ((1, "2026-11-23", "2026-11-23"),)
    assert [v[2:4] for v in b.vedlegg] == [("brev.pdf", 4)]


def test_et_nytt_svar_kommer_i_tillegg_og_ma_vurderes(k):
    spor(k)
    svar(k, N1)
    assert vurdering.vurder(k, N1, Utfall.IKKE, "Nei.").sak.status is Status.VURDERT
    b = svar(k, N1, "Vi mener mer.")
    assert (b.tekster, b.sak.status) == (("Vi mener dette.", "Vi mener mer."), Status.IKKE_VURDERT)
    b = vurdering.vurder(k, N1, Utfall.DELVIS, "Litt.")
    assert [(v.svar, v.utfall) for v in b.sak.vurderinger] == [(1, Utfall.IKKE), (2, Utfall.DELVIS)]


def test_det_som_ikke_kan_registreres(k, avvist):
    spor(k, spurt=dag("2026-11-20"))
    avvist(Bruksfeil, lambda: svar(k, N1, " "), kommando=False)
    avvist(Bruksfeil, lambda: svar(k, N1, mottatt=dag("2026-11-19")), kommando=False)
    avvist(Bruksfeil, lambda: svar(k, mottatt=dag("2026-11-24")), kommando=False)
    avvist(Bruksfeil, lambda: svar(k, "N-2026-0009"))
    avvist(Bruksfeil, lambda: svar(k, "V-2026-0001"), kommando=False)
    avvist(Bruksfeil, lambda: spor(k, spurt=dag("2026-11-24")), kommando=False)


# --- assessing --------------------------------------------------------------------------------------------------


def test_en_vurdering_med_grunn_og_hva_den_forte_til(k):
    spor(k)
    svar(k, N1)
    b = vurdering.vurder(k, N1, Utfall.TAS_TIL_FOLGE, " Fordi. ", "regel om kategori D")
    v = b.sak.vurdering
    assert (v.utfall, v.begrunnelse, v.endring, v.dato, v.av) == (
        Utfall.TAS_TIL_FOLGE,
        "Fordi.",
        "regel om kategori D",
        "2026-11-23",
        "Kari Nordmann",
    )


def test_en_vurdering_rettes_ved_en_ny(k):
    spor(k)
    svar(k, N1)
    vurdering.vurder(k, N1, Utfall.TAS_TIL_FOLGE, "Fordi.")
    b = vurdering.vurder(hjelp.senere(k, days=2), N1, Utfall.IKKE, "Likevel ikke.")
    assert [v.begrunnelse for v in b.sak.vurderinger] == ["Fordi.", "Likevel ikke."]
    assert b.sak.vurdering.utfall is Utfall.IKKE


def test_vurdering_uten_svar_eller_grunn(k, avvist):
    spor(k)
    avvist(regler.KanIkkeVurdereUtenSvar, lambda: vurdering.vurder(k, N1, Utfall.IKKE, "Nei."))
    svar(k, N1)
    avvist(regler.KanIkkeVurdereUtenGrunn, lambda: vurdering.vurder(k, N1, Utfall.IKKE, " "))


# --- correcting and closing -------------------------------------------------------------------------------------


def test_en_ny_frist_tar_den_gamles_plass(k):
    spor(k, frist=dag("2026-12-01"))
    b = innhenting.endre(k, N1, {"frist": dag("2026-12-15"), "kontakt": "Cy"})
    assert [(f.siste, f.lukket_som) for f in b.frister] == [("2026-12-01", "ikke nødvendig"), ("2026-12-15", None)]
    assert [r[:3] for r in b.rettelser] == [("frist", "2026-12-01", "2026-12-15")]  # the contact was empty
    assert frister.finn(k, N1, regler.SVARFRIST).siste == "2026-12-15"


def test_en_foresporsel_uten_frist_kan_fa_en(k):
    spor(k)
    assert innhenting.endre(k, N1, {"spurt": dag("2026-11-20")}).frister == ()
    assert [f.siste for f in innhenting.endre(k, N1, {"frist": dag("2026-12-15")}).frister] == ["2026-12-15"]


def test_journalpostene_rettes_med(k):
    spor(k, "Døveforbunndet", spurt=dag("2026-11-20"))
    svar(k, N1)
    b = innhenting.endre(k, N1, {"instans": "Døveforbundet", "spurt": dag("2026-11-19"), "tema": "Nytt tema"})
    assert [(p.retning, p.part, p.dato) for p in b.journalposter] == [
        ("ut", "Døveforbundet", "2026-11-19"),
        ("inn", "Døveforbundet", "2026-11-23"),
    ]
    assert {r[0] for r in b.rettelser} == {"instans", "spurt", "tema"}
    assert b.frister == ()


def test_det_som_ikke_kan_rettes(k, avvist):
    spor(k)
    avvist(Bruksfeil, lambda: innhenting.endre(k, N1, {"instans": "Døveforbundet"}))
    avvist(Bruksfeil, lambda: innhenting.endre(k, N1, {"frist": dag("2026-11-01")}), kommando=False)
    svar(k)
    avvist(Bruksfeil, lambda: innhenting.endre(k, "N-2026-0002", {"frist": dag("2026-12-01")}))
    assert innhenting.endre(k, "N-2026-0002", {"tema": "annet"}).sak.innspill.tema == "annet"


def test_en_foresporsel_uten_svar_avsluttes(k, avvist):
    spor(k, frist=dag("2026-12-01"))
    b = innhenting.avslutt(k, N1, " Purret to ganger. ")
    assert (b.sak.status, b.sak.innspill.grunn, b.frister[0].lukket_som) == (
        Status.UTEN_SVAR,
        "Purret to ganger.",
        "ikke nødvendig",
    )
    avvist(regler.KanIkkeAvslutte, lambda: innhenting.avslutt(k, N1, "Igjen."))
    assert innhenting.endre(k, N1, {"frist": dag("2026-12-15")}).frister[-1].lukket is not None
    assert svar(k, N1).sak.status is Status.IKKE_VURDERT  # an answer that comes all the same
    spor(k)
    assert innhenting.avslutt(k, "N-2026-0002", "Finnes ikke lenger.").frister == ()


# --- reading ----------------------------------------------------------------------------------------------------


def test_liste_vis_og_rapport(k, avvist):
    spor(k)
    svar(k, N1)
    svar(k)
    spor(k, tema="annet")
    assert [s.innspill.nr for s in lesing.liste(k)] == [N1, "N-2026-0002", "N-2026-0003"]
    assert [s.innspill.nr for s in lesing.liste(k, tema="TEGNSPRÅK i tolkeregisteret")] == [N1, "N-2026-0002"]
    assert [s.innspill.nr for s in lesing.liste(k, status=Status.VENTER)] == ["N-2026-0003"]
    avvist(Bruksfeil, lambda: lesing.liste(k, tema="finnes ikke"))
    assert lesing.vis(k, N1).tekster == ("Vi mener dette.",)
    avvist(Bruksfeil, lambda: lesing.vis(k, "N-2020-0001"))
    r = vurdering.rapporter(k, tema=TEMA)
    assert [(t.spurt, t.besvart, t.ubesvart, t.uoppfordret) for t in r.temaer] == [(1, 1, 0, 1)]
    assert vurdering.markdown(r)[0].startswith("# Innspill")
    assert vurdering.csv(r).decode("utf-8-sig").splitlines()[1].startswith("N-2026-0001;tegnspråk")


def test_arbeidsboken_leses_av_et_annet_program(k):
    from python_calamine import CalamineWorkbook

    spor(k, "=1+1")
    svar(k, N1)
    bok = CalamineWorkbook.from_filelike(BytesIO(vurdering.arbeidsbok(vurdering.rapporter(k))))
    assert bok.sheet_names[-2:] == ["Temaer", "Saker"]
    assert bok.get_sheet_by_name("Temaer").to_python()[-1][:4] == [TEMA, 1, 1, 0]
    assert bok.get_sheet_by_name("Saker").to_python()[-1][:3] == [N1, TEMA, "=1+1"]


def test_roller(k):
    spor(k)
    leder, leser, statistiker = (hjelp.som(k, n, n) for n in ("leder", "leser", "statistiker"))
    for endrer in (
        lambda x: innhenting.be_om(x, Foresporsel(tema="t", instans="i")),
        lambda x: svar(x, N1),
        lambda x: vurdering.vurder(x, N1, Utfall.IKKE, "Nei."),
        lambda x: innhenting.endre(x, N1, {"kontakt": "Bo"}),
        lambda x: innhenting.avslutt(x, N1, "Nei."),
    ):
        for hvem in (leser, statistiker):
            with pytest.raises(AnnenPerson):
                endrer(hvem)
    for les in (lesing.liste, lambda x: lesing.vis(x, N1), vurdering.rapporter):
        les(leser)
        les(leder)
        with pytest.raises(AnnenPerson):
            les(hjelp.som(k, "ukjent"))
    assert innhenting.endre(leder, N1, {"kontakt": "Bo"}).sak.innspill.kontakt == "Bo"


def test_to_som_retter_samtidig(k):
    from imdi_cli.base.journal import KanIkkeEndreSamtidig, skritt
    from imdi_cli.tolk.innspill import lager

    nr = lesing.les_nr(N1)
    sist = spor(k).sak.innspill.sist
    innhenting.endre(k, N1, {"kontakt": "Bo"})
    with pytest.raises(KanIkkeEndreSamtidig), k.base.atomisk(), skritt(k, "innspill.rettet", N1) as s:
        s.endre(lager.INNSPILL, nr.nokkel, {"kontakt": "Cy"}, sist=sist)


def test_dagene_er_de_i_brevet(k):
    """The first use: the letter of autumn 2021, registered afterwards."""
    spor(k, spurt=dag("2021-09-15"), frist=dag("2021-10-15"))
    b = svar(k, "N-2021-0001", mottatt=dag("2021-10-01"))
    assert b.frister[0].lukket_som == "holdt"
    assert date.fromisoformat(b.sak.svar[0].mottatt) < date(2021, 11, 30)
