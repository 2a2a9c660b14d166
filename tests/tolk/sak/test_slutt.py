"""Temporary measures, telling the interpreter, closing, and setting a reaction aside."""

from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from tolk.register.soknadlag import FELT
from tolk.register.soknadlag import JA as GODTATT
from tolk.sak.saklag import (
    JA,
    NEI,
    VESENTLIG,
    advarsel,
    folk,
    liv,
    med_regel,
    mottatt,
    ny,
    ole,
    paa,
    sak,
    tolk,
)

from imdi_cli.base.arkiv import rettelser_til
from imdi_cli.base.journal import skritt
from imdi_cli.base.kontroll import kontroller_kjede, spill_av
from imdi_cli.base.nummer import Saksnummer
from imdi_cli.brev.visning import som_tekst
from imdi_cli.kjerne.avslag import AnnenPerson, Bruksfeil
from imdi_cli.kjerne.dokument import Malform
from imdi_cli.kjerne.kontekst import Kontekst
from imdi_cli.styring.brev import steg as brev
from imdi_cli.styring.frister import steg as frister
from imdi_cli.styring.underretning.typer import Kanal, Tider
from imdi_cli.tolk.bevilling import steg as bevilling
from imdi_cli.tolk.bevilling.typer import Bevillingsstatus, NyBevilling, Tilbakekall
from imdi_cli.tolk.bevilling.typer import Grunnlag as Bevillingsgrunn
from imdi_cli.tolk.reaksjon import steg as reaksjon
from imdi_cli.tolk.reaksjon.typer import Reaksjonstype as T
from imdi_cli.tolk.reaksjon.typer import Stilling
from imdi_cli.tolk.register import steg as register
from imdi_cli.tolk.register.regler.liv import KanIkkeSlette
from imdi_cli.tolk.register.steg import opphor, soknad, vedtak
from imdi_cli.tolk.register.steg.liv import kan_slettes
from imdi_cli.tolk.register.typer.horing import Horing
from imdi_cli.tolk.register.typer.soknad import NySoknad
from imdi_cli.tolk.sak import lager
from imdi_cli.tolk.sak.regler import slutt as regler
from imdi_cli.tolk.sak.regler.overganger import KanIkkeNaa
from imdi_cli.tolk.sak.steg import avslutning, beslutning, felles, midlertidig, oppheving, underretning, virkning
from imdi_cli.tolk.sak.typer.avgjorelse import Omgjoringsgrunn, Tiltak
from imdi_cli.tolk.sak.typer.koder import Grunnlag, Sakstatus, Unntak, Utfall
from imdi_cli.tolk.tolkebevis.steg import nokkel, utstedelse
from imdi_cli.tolk.tolkebevis.steg.kontroll import kontroller
from imdi_cli.tolk.tolkebevis.typer import Svar
from imdi_cli.tolk.varsel.typer.koder import Anonymitet, Varslertype

Avvist = Callable[..., Any]
U = Utfall
PORT: dict[str, Any] = {"grunnlag": Grunnlag.VESENTLIG}
GUNST = Omgjoringsgrunn.GUNST


@pytest.fixture(autouse=True)
def hel(k: Kontekst) -> Any:
    """Register the people; after the test the journal says what the tables say."""
    folk(k)
    yield
    assert kontroller_kjede(k.base).feil == []
    assert spill_av(k.base) == []


def tekst(k: Kontekst, id_: int | None) -> str:
    assert id_ is not None
    return " ".join(som_tekst(brev.hent(k, id_)).split())


def tiltak(k: Kontekst, nr: Saksnummer, hva: Tiltak = Tiltak.UTESTENG, **felt: Any) -> midlertidig.Midlertidig:
    alt: dict[str, Any] = {"begrunnelse": "Nye brudd ventes.", "forholdsmessig": "Vernet veier tyngst."} | felt
    return midlertidig.sett(ole(k), nr, hva, **alt)


def utestengt(k: Kontekst, nr: Saksnummer, **felt: Any) -> int:
    n = ny(U.UTESTENGING, VESENTLIG, periode_til=date(2028, 1, 1), **PORT | felt)
    return beslutning.beslutt(ole(k), nr, n).reaksjoner[-1].id


# --- temporary measures -----------------------------------------------------------------------------------------


@pytest.mark.parametrize("malform", list(Malform))
def test_midlertidig_utestenging(k: Kontekst, malform: Malform) -> None:
    """R5: tied to an open case, a note on proportionality, a letter like any enkeltvedtak."""
    t = tolk(k)
    nr = sak(k, t)
    m = tiltak(k, nr, malform=malform)
    (r,) = m.aktive
    assert (r.type, r.sak, r.periode_til) == (T.UTESTENGT_MIDLERTIDIG, str(nr), None)
    assert register.vis(k, t) is None
    brevet = tekst(k, m.brev)
    for bit in ("Vernet veier tyngst.", "§ 48", "§ 42", "post@imdi.no", "§ 21"):
        assert bit in brevet
    assert felles.krev(k, nr).status is Sakstatus.HORT


def test_midlertidig_tilbakekall_tar_tittelen_i_ett_sprak(k: Kontekst) -> None:
    t = tolk(k, "somali", "arabisk")
    m = tiltak(k, sak(k, t), Tiltak.TILBAKEKALL, sprak="Somali")
    assert [r.sprak for r in m.aktive] == ["somali"]
    assert m.endringer == ("somali: fra kategori A til kategori B",)
    assert "i somali er kalt tilbake" in tekst(k, m.brev)


def test_det_eneste_spraket_trengs_ikke_oppgis(k: Kontekst) -> None:
    nr = sak(k, tolk(k, "somali"))
    assert [r.sprak for r in tiltak(k, nr, Tiltak.TILBAKEKALL).aktive] == ["somali"]
    assert len(tiltak(k, nr).aktive) == 2


@pytest.mark.parametrize(
    ("hva", "felt", "klasse", "sagt"),
    [
        (Tiltak.UTESTENG, {"forholdsmessig": "  "}, regler.KanIkkeSetteMidlertidig, "forholdsmessig"),
        (Tiltak.UTESTENG, {"begrunnelse": "  "}, Bruksfeil, "begrunnes"),
        (Tiltak.TILBAKEKALL, {}, regler.KanIkkeSetteMidlertidig, "ett språk. Tolken har ingen"),
        (Tiltak.UTESTENG, {"unntak": Unntak.HASTER}, regler.KanIkkeSetteMidlertidig, "unntak fra å forelegge"),
    ],
)
def test_tiltak_som_ikke_kan_settes(
    k: Kontekst, avvist: Avvist, hva: Tiltak, felt: dict[str, Any], klasse: type[Any], sagt: str
) -> None:
    nr = sak(k, tolk(k))
    stans = avvist(klasse, lambda: tiltak(k, nr, hva, **felt), kommando=klasse is not Bruksfeil)
    assert sagt in stans.hva


def test_to_sprak_maa_velges(k: Kontekst, avvist: Avvist) -> None:
    nr = sak(k, tolk(k, "somali", "arabisk"))
    assert "arabisk" in avvist(regler.KanIkkeSetteMidlertidig, lambda: tiltak(k, nr, Tiltak.TILBAKEKALL)).hva


def test_tiltaket_gjelder_fra_for(k: Kontekst, avvist: Avvist) -> None:
    nr = sak(k, tolk(k))
    tiltak(k, nr)
    assert "gjelder fra før" in avvist(regler.KanIkkeSetteMidlertidig, lambda: tiltak(k, nr)).hva


def test_tiltak_bare_mens_saken_behandles(k: Kontekst, avvist: Avvist) -> None:
    t = tolk(k)
    nr = sak(k, t)
    beslutning.beslutt(ole(k), nr, ny(U.ADVARSEL, JA))
    assert "er besluttet" in avvist(regler.KanIkkeSetteMidlertidig, lambda: tiltak(k, nr)).hva


def test_tiltak_mot_den_som_ikke_er_oppfort(k: Kontekst, avvist: Avvist) -> None:
    t = tolk(k)
    utestengt(k, sak(k, t))
    nr = sak(k, t)
    assert "ikke oppført" in avvist(regler.KanIkkeSetteMidlertidig, lambda: tiltak(k, nr)).hva


def test_ogsaa_et_tiltak_varsles_med_mindre_det_haster(k: Kontekst, avvist: Avvist) -> None:
    nr = sak(k, tolk(k), hort=None, status=Sakstatus.UTREDES)
    stans = avvist(regler.KanIkkeSetteMidlertidig, lambda: tiltak(k, nr))
    assert "--uten-varsel 16-3-a" in stans.neste
    for malform in Malform:
        m = tiltak(k, nr, unntak=Unntak.IKKE_MULIG, malform=malform)
        assert "§ 16 tredje ledd bokstav a" in tekst(k, m.brev)
        midlertidig.opphev(ole(k), nr, grunn="Prøvd.")


def test_den_som_forbereder_kan_ikke_sette_tiltak(k: Kontekst, avvist: Avvist) -> None:
    nr = sak(k, tolk(k))
    felt = {"begrunnelse": "x", "forholdsmessig": "y"}
    avvist(AnnenPerson, lambda: midlertidig.sett(k, nr, Tiltak.UTESTENG, **felt))
    tiltak(k, nr)
    avvist(AnnenPerson, lambda: midlertidig.opphev(k, nr, grunn="x"))


def test_tiltaket_kan_oppheves_for_saken_er_avgjort(k: Kontekst, avvist: Avvist) -> None:
    t = tolk(k)
    nr = sak(k, t)
    avvist(regler.KanIkkeSetteMidlertidig, lambda: midlertidig.opphev(ole(k), nr, grunn="x"))
    tiltak(k, nr)
    avvist(Bruksfeil, lambda: midlertidig.opphev(ole(k), nr, grunn=" "), kommando=False)
    m = midlertidig.opphev(ole(k), nr, grunn="Faren er over.")
    assert (m.aktive, len(m.opphevet)) == ((), 1)
    assert register.vis(k, t) is not None
    assert ("midlertidig tiltak, hvorfor det er opphevet", None, "Faren er over.") in [
        r[:3] for r in rettelser_til(k.base, str(nr))
    ]


def test_tolkebeviset_folger_tiltaket(k: Kontekst, tmp_path: Path) -> None:
    """Edge 29: the card is closed while the measure holds, and open again with «ikke brudd»."""
    nokkel.lag(k, tmp_path)
    t = tolk(k)
    kort = utstedelse.utsted(k, str(t), tmp_path).tekst
    nr = sak(k, t)
    tiltak(k, nr)
    assert kontroller(k, kort).svar is Svar.SPERRET
    beslutning.beslutt(ole(k), nr, ny(U.IKKE_BRUDD, NEI))
    assert kontroller(k, kort).svar is Svar.GYLDIG


def test_tolkebeviset_etter_utestenging_og_oppheving(k: Kontekst, tmp_path: Path) -> None:
    nokkel.lag(k, tmp_path)
    t = tolk(k)
    kort = utstedelse.utsted(k, str(t), tmp_path).tekst
    id_ = utestengt(k, sak(k, t))
    assert kontroller(k, kort).svar is Svar.SPERRET
    assert kontroller(paa(k, "2028-01-02"), kort).svar is Svar.SPERRET  # a new application is needed
    oppheving.be_om(k, id_, GUNST, "Feil faktum.")
    oppheving.godkjenn(ole(k), id_)
    assert kontroller(k, kort).svar is Svar.GYLDIG


# --- telling ----------------------------------------------------------------------------------------------------


def test_utestenging_starter_klagefristen_naar_den_er_kommet_fram(k: Kontekst) -> None:
    nr = sak(k, tolk(k))
    utestengt(k, nr)
    u = underretning.underrett(k, nr, Tider(Kanal.PAPIR, postlagt=k.i_dag))
    assert (u.status, u.frister, u.teller) == (Sakstatus.UNDERRETTET, (), None)
    u = underretning.underrett(paa(k, "2026-11-27"), nr, Tider(mottatt=date(2026, 11, 26)))
    assert [(r.regel, r.start, r.siste) for r in u.frister] == [("klage.frist", "2026-11-26", "2026-12-17")]
    assert reaksjon.til_sak(k, str(nr))[0].mottatt_av_tolk == "2026-11-26"


@pytest.mark.parametrize(("verdi", "frister_"), [("må avklares", 1), ("ja", 1), ("nei", 0)])
def test_klagefrist_over_advarsel_etter_innstillingen(k: Kontekst, verdi: str, frister_: int) -> None:
    """Edge 27: not rejected by the program; only «nei» starts no deadline."""
    k = med_regel(k, reaksjon__advarsel__enkeltvedtak=verdi)
    nr = sak(k, tolk(k))
    beslutning.beslutt(ole(k), nr, ny(U.ADVARSEL))
    u = mottatt(k, nr)
    assert (len(u.frister), u.teller) == (frister_, True)


def test_uaapnet_digital_advarsel_under_hver_innstilling(k: Kontekst) -> None:
    t = tolk(k)
    streng = med_regel(k, reaksjon__advarsel__uapnet="åpnet")
    digital = Tider(Kanal.DIGITAL, reservert=False, tilgjengelig=k.i_dag, varslet=k.i_dag)
    for kontekst, teller in ((streng, False), (k, True)):
        nr = sak(kontekst, t)
        beslutning.beslutt(ole(kontekst), nr, ny(U.ADVARSEL))
        u = underretning.underrett(kontekst, nr, digital)
        assert u.teller is teller
        assert any(r.regel == regler.FORES for r in u.frister) is not teller
    b = oppheving.tell(k, t)
    assert [linje.stilling for linje in b.telling.linjer] == [Stilling.TELLER, Stilling.IKKE_MOTTATT]


def test_underretning_foer_avgjorelsen(k: Kontekst, avvist: Avvist) -> None:
    nr = sak(k, tolk(k))
    avvist(KanIkkeNaa, lambda: mottatt(k, nr))


def test_den_midlertidige_underrettes_for_seg(k: Kontekst, avvist: Avvist) -> None:
    nr = sak(k, tolk(k))
    avvist(Bruksfeil, lambda: underretning.underrett_midlertidig(k, nr, Tider(Kanal.PERSONLIG, mottatt=k.i_dag)))
    tiltak(k, nr)
    u = underretning.underrett_midlertidig(k, nr, Tider(Kanal.PERSONLIG, mottatt=k.i_dag))
    assert (u.status, [r.hva for r in u.frister]) == (Sakstatus.HORT, ["klage på midlertidig utestenging"])
    assert felles.innhold(k, nr).fikk_hore is False  # the decision has not been told


def test_en_paaklaget_sak_blir_vaerende_det(k: Kontekst) -> None:
    nr = sak(k, tolk(k))
    utestengt(k, nr)
    digital = Tider(Kanal.DIGITAL, reservert=False, tilgjengelig=k.i_dag, varslet=k.i_dag)
    underretning.underrett(k, nr, digital)
    with k.base.atomisk(), skritt(k, "test", str(nr)) as s:
        lager.sett_status(s, felles.krev(k, nr), {"status": "påklaget"})
    assert underretning.underrett(k, nr, Tider(apnet=k.i_dag)).status is Sakstatus.PAAKLAGET


# --- closing ----------------------------------------------------------------------------------------------------


def test_saken_avsluttes_naar_klagefristen_er_ute(k: Kontekst, avvist: Avvist) -> None:
    t = tolk(k)
    nr = sak(k, t, varsler_type=Varslertype.ORGAN)
    utestengt(k, nr)
    avvist(KanIkkeNaa, lambda: avslutning.avslutt(k, nr))
    underretning.underrett(k, nr, Tider(Kanal.PAPIR, postlagt=k.i_dag))
    assert "ikke begynt" in avvist(regler.KanIkkeAvslutte, lambda: avslutning.avslutt(k, nr)).hva
    mottatt_dag = Tider(mottatt=date(2026, 11, 26))
    underretning.underrett(paa(k, "2026-11-27"), nr, mottatt_dag)
    siste = paa(k, "2026-12-17")
    assert "til og med 17. desember 2026" in avvist(regler.KanIkkeAvslutte, lambda: avslutning.avslutt(siste, nr)).hva
    etter = paa(k, "2026-12-18")
    a = avslutning.avslutt(etter, nr)
    sak_ = felles.krev(k, nr)
    assert (sak_.status, sak_.avsluttet) == (Sakstatus.AVSLUTTET, "2026-12-18")
    assert [o.varsel for o in a.offentlige] == ["V-2026-0001"]
    assert [(r.lukket_som, r.grunn) for r in frister.til_sak(k, str(nr)) if r.regel == "klage.frist"] == [
        ("ikke nødvendig", "fristen gikk ut uten klage")
    ]
    ((varsel_, id_),) = a.brev
    brevet = tekst(k, id_)
    assert varsel_ == "V-2026-0001"
    assert "Til deg som varslet" in brevet
    for navn in ("Amina", "Yusuf", "utesteng", str(t), str(nr)):
        assert navn not in brevet
    assert [r for r in frister.til_sak(k, "V-2026-0001") if r.regel == "varsel.forelopig-svar" and not r.lukket] == []
    avvist(KanIkkeNaa, lambda: avslutning.avslutt(etter, nr))


def test_en_ukjent_avsender_far_ikke_svar(k: Kontekst) -> None:
    """Edge 4."""
    nr = sak(k, tolk(k), anonymitet=Anonymitet.UKJENT, varsler_type=Varslertype.ANONYM, hort=None)
    beslutning.beslutt(ole(k), nr, ny(U.IKKE_BRUDD, NEI))
    a = avslutning.avslutt(k, nr, malform=Malform.NYNORSK)
    assert (a.brev, a.ukjente) == ((), ("V-2026-0001",))


def test_svaret_paa_nynorsk(k: Kontekst) -> None:
    nr = sak(k, tolk(k), hort=None)
    beslutning.beslutt(ole(k), nr, ny(U.IKKE_BRUDD, NEI))
    a = avslutning.avslutt(k, nr, malform=Malform.NYNORSK)
    assert "Til deg som varsla" in tekst(k, a.brev[0][1])


def test_advarsel_som_ikke_er_mottatt_holder_saken_apen(k: Kontekst, avvist: Avvist) -> None:
    nr = sak(k, tolk(k))
    beslutning.beslutt(ole(k), nr, ny(U.ADVARSEL))
    underretning.underrett(k, nr, Tider(Kanal.PAPIR, postlagt=k.i_dag))
    assert "ikke registrert mottatt" in avvist(regler.KanIkkeAvslutte, lambda: avslutning.avslutt(k, nr)).hva


def test_den_som_skal_varsles_igjen_holder_saken_apen(k: Kontekst, avvist: Avvist) -> None:
    nr = sak(k, tolk(k))
    utestengt(k, nr)
    underretning.underrett(k, nr, Tider(Kanal.DIGITAL, reservert=False, tilgjengelig=k.i_dag, varslet=k.i_dag))
    etter = paa(k, "2027-01-10")
    assert "en gang til" in avvist(regler.KanIkkeAvslutte, lambda: avslutning.avslutt(etter, nr)).hva
    underretning.underrett(etter, nr, Tider(varslet_igjen=date(2026, 12, 1)))
    assert avslutning.avslutt(etter, nr).nr == str(nr)


def test_tolken_som_var_varslet_maa_underrettes(k: Kontekst, avvist: Avvist) -> None:
    nr = sak(k, tolk(k))
    beslutning.beslutt(ole(k), nr, ny(U.IKKE_BRUDD, NEI))
    assert "ikke underrettet" in avvist(KanIkkeNaa, lambda: avslutning.avslutt(k, nr)).hva
    mottatt(k, nr)
    assert avslutning.avslutt(k, nr).nr == str(nr)


def test_tiltak_som_varte_under_klagen_slutter_med_saken(k: Kontekst) -> None:
    k = med_regel(k, reaksjon__midlertidig__under_klage=True)
    nr = sak(k, tolk(k))
    tiltak(k, nr)
    utestengt(k, nr)
    mottatt(k, nr)
    a = avslutning.avslutt(paa(k, "2026-12-20"), nr)
    assert [r.type for r in a.opphevet] == [T.UTESTENGT_MIDLERTIDIG]


# --- setting aside ----------------------------------------------------------------------------------------------


def bygd(k: Kontekst) -> tuple[Kontekst, int, int, int]:
    """An utestenging built on three warnings: (later, interpreter, the first warning, the utestenging)."""
    t = tolk(k)
    for dag in ("2026-12-01", "2027-01-01", "2027-02-01"):
        advarsel(k, t, dag)
    k = paa(k, "2027-03-01")
    forste = reaksjon.til_tolk(k, t)[0].id
    n = ny(U.UTESTENGING, periode_til=date(2028, 1, 1))
    return k, t, forste, beslutning.beslutt(ole(k), sak(k, t), n).reaksjoner[0].id


def test_opphevet_advarsel_teller_ikke_og_utestengingen_vurderes(k: Kontekst) -> None:
    """Edge 12."""
    k, t, forste, ute = bygd(k)
    s = oppheving.be_om(k, forste, GUNST, "Tolken var ikke hørt.")
    assert [r.id for r in s.vurderes] == [ute]
    assert len(reaksjon.tell(k, t, k.i_dag).teller) == 3
    s = oppheving.godkjenn(ole(k), forste)
    assert [r.id for r in s.vurderes] == [ute]
    assert len(reaksjon.tell(k, t, k.i_dag).teller) == 2
    assert "§ 35 første ledd" in tekst(k, s.brev)
    assert "Tolken var ikke hørt." in tekst(k, s.brev)
    flagg = [r for r in frister.liste(k) if r.regel == "reaksjon.utestenging.vurder-omgjoring"]
    assert [(r.siste, r.neste) for r in flagg] == [("2027-03-01", f"imdi reaksjon opphev {ute}")]
    assert register.vis(k, t) is None  # it stands until somebody decides
    oppheving.be_om(k, ute, Omgjoringsgrunn.UGYLDIG, "Vilkåret er falt bort.")
    s = oppheving.godkjenn(liv(k), ute, malform=Malform.NYNORSK)
    assert s.oppfort is True
    assert register.vis(k, t) is not None
    assert [r for r in frister.liste(k) if r.regel == "reaksjon.utestenging.vurder-omgjoring"] == []


def test_utestengingen_kan_bli_staaende_med_grunn(k: Kontekst, avvist: Avvist) -> None:
    k, _, forste, ute = bygd(k)
    avvist(regler.KanIkkeOppheve, lambda: oppheving.behold(ole(k), ute, "Ingen har spurt."))
    oppheving.be_om(k, forste, GUNST, "Feil.")
    oppheving.godkjenn(ole(k), forste)
    avvist(Bruksfeil, lambda: oppheving.behold(ole(k), ute, " "), kommando=False)
    assert oppheving.behold(ole(k), ute, "Bruddene er vesentlige.").omgjoring is None
    flagg = [r for r in frister.til_sak(k, "S-2026-0001") if r.regel == "reaksjon.utestenging.vurder-omgjoring"]
    assert [(r.lukket_som, r.grunn) for r in flagg] == [("holdt", "Bruddene er vesentlige.")]


def test_en_ber_og_en_annen_svarer(k: Kontekst, avvist: Avvist) -> None:
    t = tolk(k)
    advarsel(k, t, "2026-12-01")
    k = paa(k, "2026-12-02")
    (r,) = reaksjon.til_tolk(k, t)
    avvist(regler.KanIkkeOppheve, lambda: oppheving.godkjenn(ole(k), r.id))
    avvist(Bruksfeil, lambda: oppheving.be_om(k, r.id, GUNST, " "), kommando=False)
    oppheving.be_om(ole(k), r.id, GUNST, "Feil.")
    avvist(regler.KanIkkeOppheve, lambda: oppheving.be_om(k, r.id, GUNST, "Også jeg."))
    avvist(AnnenPerson, lambda: oppheving.godkjenn(ole(k), r.id))
    avvist(AnnenPerson, lambda: oppheving.behold(ole(k), r.id, "Nei."))
    s = oppheving.behold(liv(k), r.id, "Advarselen er riktig.")
    assert s.omgjoring is not None
    assert (s.omgjoring.svar, s.omgjoring.svargrunn) == ("opprettholdt", "Advarselen er riktig.")
    assert len(reaksjon.tell(k, t, k.i_dag).teller) == 1
    oppheving.be_om(k, r.id, GUNST, "En gang til.")
    assert oppheving.godkjenn(liv(k), r.id).reaksjon.opphevet == "2026-12-02"
    assert "opphevet 02.12.2026" in avvist(regler.KanIkkeOppheve, lambda: oppheving.be_om(k, r.id, GUNST, "x")).hva
    avvist(Bruksfeil, lambda: oppheving.be_om(k, 999, GUNST, "x"))


def test_opphevet_tilbakekall_gir_bevilling_tittel_og_kategori_tilbake(k: Kontekst) -> None:
    t = tolk(k, "somali")
    n = ny(U.TILBAKEKALL, VESENTLIG, **PORT)
    (r,) = beslutning.beslutt(ole(k), sak(k, t), n).reaksjoner
    oppheving.be_om(k, r.id, GUNST, "Feil.")
    s = oppheving.godkjenn(ole(k), r.id)
    assert s.endringer == ("somali: fra kategori B til kategori A",)
    (b,) = [x.bevilling for x in bevilling.liste(k, tolk=t)]
    assert (b.status, b.tilbakekalt) == (Bevillingsstatus.GITT, None)


def test_en_ny_bevilling_i_mellomtiden_blir_staaende(k: Kontekst) -> None:
    t = tolk(k, "somali")
    (r,) = beslutning.beslutt(ole(k), sak(k, t), ny(U.TILBAKEKALL, VESENTLIG, **PORT)).reaksjoner
    senere = paa(k, "2027-06-01")
    bevilling.gi(senere, t, NyBevilling("somali", date(2027, 5, 1), myndig=True, mottatt=date(2027, 5, 2)))
    oppheving.be_om(senere, r.id, GUNST, "Feil.")
    assert oppheving.godkjenn(ole(senere), r.id).endringer == ()
    assert len(bevilling.liste(k, tolk=t)) == 1


def test_det_som_ikke_hores_hjemme_i_saken_oppheves_ikke_her(k: Kontekst, avvist: Avvist) -> None:
    t = tolk(k, "somali")
    nr = sak(k, t)
    tiltak(k, nr)
    (m,) = reaksjon.til_sak(k, str(nr))
    assert "midlertidig opphev" in avvist(regler.KanIkkeOppheve, lambda: oppheving.be_om(k, m.id, GUNST, "x")).neste
    bevilling.tilbakekall(
        k, t, Tilbakekall(Bevillingsgrunn.ANNULLERT, "Fusk.", Horing(varslet=date(2026, 11, 1))), sprak="somali"
    )
    b = reaksjon.til_tolk(k, t)[-1]
    assert "B-2026" in avvist(regler.KanIkkeOppheve, lambda: oppheving.be_om(k, b.id, GUNST, "x")).hva


def test_oppheving_etter_ny_oppforing_beholder_den(k: Kontekst) -> None:
    """Whoever was entered anew in between keeps that entry, and gets the languages back."""
    t = tolk(k)
    id_ = utestengt(k, sak(k, t))
    etter = paa(k, "2028-01-02")
    r = soknad.registrer(etter, NySoknad(**FELT | {"tolk": t, "mottatt": date(2028, 1, 2)}), None).soknad
    nr = Saksnummer("R", r.aar, r.lopenr)
    soknad.endre(etter, nr, {}, svar=GODTATT)
    vedtak.oppfor(etter, nr)
    oppheving.be_om(etter, id_, GUNST, "Feil.")
    oppheving.godkjenn(ole(etter), id_)
    funnet = register.vis(etter, t)
    assert funnet is not None
    assert funnet.oppfort == "2028-01-02"


# --- lists ------------------------------------------------------------------------------------------------------


def test_listen_viser_det_som_gjelder_og_alt_naar_det_bes_om(k: Kontekst) -> None:
    k, t, forste, ute = bygd(k)
    assert [r.reaksjon.id for r in oppheving.liste(k)][-1] == ute
    assert {r.tolk for r in oppheving.liste(k)} == {"Amina Yusuf"}
    oppheving.be_om(k, forste, GUNST, "Feil.")
    oppheving.godkjenn(ole(k), forste)
    assert forste not in [r.reaksjon.id for r in oppheving.liste(k, tolk=t)]
    assert forste in [r.reaksjon.id for r in oppheving.liste(k, tolk=t, alle=True)]
    assert oppheving.liste(k, tolk=1, alle=True) == []
    assert ute not in [r.reaksjon.id for r in oppheving.liste(paa(k, "2028-01-02"))]


def test_tellingen_sier_hva_som_gjelder_paa_en_dag(k: Kontekst) -> None:
    k, t, _, ute = bygd(k)
    b = oppheving.tell(k, t)
    assert b.sperre is not None
    assert b.sperre.register is not None
    assert (b.telling.apen, b.sperre.register.id, b.nytt_brudd, b.tolk) == (True, ute, True, "Amina Yusuf")
    senere = oppheving.tell(k, t, date(2032, 1, 2))
    assert (len(senere.telling.teller), senere.sperre) == (1, None)


def test_en_advarsel_innenfor_fem_aar_hindrer_sletting(k: Kontekst, avvist: Avvist) -> None:
    t = tolk(k)
    advarsel(k, t, "2026-12-01")
    assert "1 advarsel teller" in avvist(KanIkkeSlette, lambda: kan_slettes(paa(k, "2026-12-02"), t)).hva


def test_automatisk_utestenging_som_oppheves_har_ingen_oppforing_aa_gi_tilbake(k: Kontekst) -> None:
    k = med_regel(k, oppforing__etter_utestenging="automatisk")
    t = tolk(k)
    id_ = utestengt(k, sak(k, t))
    oppheving.be_om(k, id_, GUNST, "Feil.")
    assert oppheving.godkjenn(ole(k), id_).oppfort is False
    assert register.vis(k, t) is not None


def test_bare_sprakene_som_var_oppfort_gis_tilbake(k: Kontekst) -> None:
    """A bevilling without entry in a language is no entry before, and none after."""
    t = tolk(k, "arabisk")
    id_ = utestengt(k, sak(k, t))
    oppheving.be_om(k, id_, GUNST, "Feil.")
    oppheving.godkjenn(ole(k), id_)
    assert [r.sprak for r in register.liste(k)] == ["somali"]


def test_ingen_oppforing_aa_avslutte(k: Kontekst) -> None:
    t = tolk(k)
    utestengt(k, sak(k, t))
    with k.base.atomisk(), skritt(k, "test", "S-2026-0001") as s:
        assert opphor.avslutt(k, s, t, 99) is False
        assert opphor.avslutt(k, s, 5, 99) is False
    assert virkning.stand(k, 5) == (False, ())
