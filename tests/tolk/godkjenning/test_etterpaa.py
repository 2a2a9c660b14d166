"""After the decision: control of language, alerts in IMI, the register, the end, and what a complaint asks for."""

from collections.abc import Callable
from datetime import date
from typing import Any

import hjelp
import pytest
from tolk.godkjenning.lag import GRUNN, I_DAG, MOTTATT, SVEITS, TREDJELAND, UK, kval, sok, under_vurdering
from tolk.godkjenning.vedtakslag import brev, godkjent, med_forskjell, palagt, siste, underrettet_om, vurder, vurdert
from tolk.register import soknadlag

from imdi_cli.base.kontroll import spill_av
from imdi_cli.kjerne.avslag import Bruksfeil
from imdi_cli.kjerne.kontekst import Kontekst
from imdi_cli.styring.frister import steg as frister
from imdi_cli.tolk.godkjenning.regler.etterpaa import (
    KanIkkeAvslutte,
    KanIkkeForeIRegisteret,
    KanIkkeKontrollereSprak,
    KanIkkeVarsleIImi,
)
from imdi_cli.tolk.godkjenning.regler.overganger import KanIkkeNaa
from imdi_cli.tolk.godkjenning.steg import avgjorelse, varsling, vedtak
from imdi_cli.tolk.godkjenning.steg import etterpaa as steg
from imdi_cli.tolk.godkjenning.steg.felles import innhold, les_soknad
from imdi_cli.tolk.godkjenning.typer.avgjorelse import Vedtakstype
from imdi_cli.tolk.godkjenning.typer.koder import Ekthet, Formal, Oppholdsgrunnlag, Status
from imdi_cli.tolk.godkjenning.typer.vurdering import Dom, Grunn, Sprakresultat
from imdi_cli.tolk.register import lager as tolker
from imdi_cli.tolk.register.regler.paragraf12 import KanIkkePlassereUtenlandsk
from imdi_cli.tolk.register.steg import historikk, kvalifikasjon
from imdi_cli.tolk.register.steg import soknad as soknader
from imdi_cli.tolk.register.steg import vedtak as registervedtak
from imdi_cli.tolk.register.typer import Kategori, Kvalifikasjon
from imdi_cli.tolk.register.typer.soknad import Soknadsstatus


def i_ett(k: Kontekst, handling: Callable[[], Any]) -> Any:
    """Do something as part of a complaint's own step."""
    with k.base.atomisk():
        return handling()


def klokker(k: Kontekst, sak: Any) -> dict[str, str | None]:
    return {r.regel: r.lukket_som for r in frister.til_sak(k, str(sak))}


# --- control of language ----------


def test_sprakkontroll_bare_etter_godkjenning_pa_konkret_tvil_og_forholdsmessig(k: Kontekst, avvist) -> None:
    """§ 8-3: three conditions, each by itself; the recognition stands whatever it shows."""
    for_ = vurdert(k)
    nei = avvist(KanIkkeKontrollereSprak, lambda: steg.sprakkontroll(k, for_, GRUNN, GRUNN))
    assert "bare skje etter godkjenning" in nei.hva
    sak = godkjent(k)
    nei = avvist(KanIkkeKontrollereSprak, lambda: steg.sprakkontroll(k, sak, None, GRUNN))
    assert "alvorlig og konkret tvil" in nei.hva and nei.hjemmel.endswith("§ 8-3 andre ledd")
    avvist(KanIkkeKontrollereSprak, lambda: steg.sprakkontroll(k, sak, GRUNN, " "))
    s, v = steg.sprakkontroll(k, sak, "Du forsto ikke spørsmålene 20. november.", "Du skal tolke i retten.")
    assert s.sak.status is Status.SPRAAKKONTROLL and v.type is Vedtakstype.SPRAAKKONTROLL
    tekst = brev(k, v)
    assert "Du forsto ikke spørsmålene" in tekst and "Du skal tolke i retten." in tekst and "klage" in tekst
    nei = avvist(KanIkkeKontrollereSprak, lambda: steg.sprakkontroll(k, sak, GRUNN, GRUNN))
    assert "ikke gjennomført" in nei.hva
    avvist(Bruksfeil, lambda: steg.sprakresultat(k, sak, Sprakresultat.TILSTREKKELIG, MOTTATT), kommando=False)
    s = steg.sprakresultat(k, sak, Sprakresultat.IKKE_TILSTREKKELIG, I_DAG)
    assert s.sak.status is Status.VEDTAK_GODKJENT and s.vedtak[0].opphevet is None
    assert s.sprakkontroller[0].resultat is Sprakresultat.IKKE_TILSTREKKELIG


def test_storbritannia_trenger_ingen_tvil_men_forholdsmessighet(k: Kontekst, avvist) -> None:
    """§ 11-9."""
    sak = godkjent(k, **UK)
    avvist(KanIkkeKontrollereSprak, lambda: steg.sprakkontroll(k, sak, None, None))
    _, v = steg.sprakkontroll(k, sak, None, "Du skal tolke i retten.")
    assert "§ 11-9" in brev(k, v) and "alvorlig og konkret tvil" not in brev(k, v)


def test_en_kontroll_uten_resultat_finnes_ikke(k: Kontekst, avvist) -> None:
    sak = godkjent(k)
    avvist(KanIkkeNaa, lambda: steg.sprakresultat(k, sak, Sprakresultat.TILSTREKKELIG, I_DAG))
    to = under_vurdering(k)
    avvist(KanIkkeKontrollereSprak, lambda: steg.sprakresultat(k, to, Sprakresultat.TILSTREKKELIG, I_DAG))


def test_et_annet_sprak_venter_ikke_pa_kontrollen(k: Kontekst) -> None:
    sak = under_vurdering(k, sprak="arabisk;somali")
    vurder(k, sak, sprak="arabisk")
    vedtak.godkjenn(k, sak, sprak_="arabisk")
    s, _ = steg.sprakkontroll(k, sak, GRUNN, GRUNN)
    assert s.sak.status is Status.UNDER_VURDERING


# --- alerts ----------

DOM = Dom(1, "Oslo tingrett", date(2026, 11, 2), date(2026, 11, 20))


def test_20_mistanke_varsles_aldri_bare_dom(k: Kontekst, avvist) -> None:
    """Edge case 20; source: act § 20 second paragraph, §§ 7-1 and 7-2."""
    from imdi_cli.tolk.godkjenning.steg import dokumenter

    sak = under_vurdering(k)
    dokumenter.endre_kvalifikasjon(k, sak, 1, {"ekthet": Ekthet.FALSK_MISTANKE})
    nei = avvist(KanIkkeVarsleIImi, lambda: varsling.send(k, sak, "forbud", I_DAG))
    assert "Mistanke varsles aldri" in nei.hva


def test_en_dom_varsles_innen_tre_dager_og_den_det_gjelder_underrettes_samtidig(k: Kontekst, avvist) -> None:
    sak = godkjent(k)
    s = varsling.dom(k, sak, DOM)
    assert s.kvalifikasjoner[0].ekthet is Ekthet.FALSK_DOM
    (rad,) = [r for r in frister.til_sak(k, str(sak)) if r.regel == "godkjenning.imi-varsel"]
    assert (rad.start, rad.siste) == ("2026-11-20", "2026-11-23")
    avvist(Bruksfeil, lambda: varsling.send(k, sak, " ", I_DAG), kommando=False)
    avvist(Bruksfeil, lambda: varsling.send(k, sak, "forbud", I_DAG, MOTTATT), kommando=False)
    s, v = varsling.send(k, sak, "forbud mot å utøve yrket", date(2026, 11, 2), date(2028, 11, 2))
    assert klokker(k, sak)["godkjenning.imi-varsel"] == "holdt" and s.varslinger[0].vedtak == v.nr
    tekst = brev(k, v)
    for ord_ in ("Oslo tingrett", "2. november 2028", "innen tre dager", "erstatning", "klage"):
        assert ord_ in tekst, ord_
    assert "Det sier ikke hvorfor" in tekst, "grunnene sendes ikke (§ 7-1)"
    assert "Varselet er sendt" in avvist(KanIkkeVarsleIImi, lambda: varsling.send(k, sak, "x", I_DAG)).hva


def test_varselet_slettes_innen_tre_dager_nar_dommen_opphorer(k: Kontekst, avvist) -> None:
    """§ 7-1 third paragraph."""
    sak = godkjent(k)
    varsling.dom(k, sak, DOM)
    avvist(KanIkkeVarsleIImi, lambda: varsling.opphor(k, sak, I_DAG))
    varsling.send(k, sak, "forbud", date(2026, 11, 2))
    avvist(KanIkkeVarsleIImi, lambda: varsling.slettet(k, sak, I_DAG))
    avvist(Bruksfeil, lambda: varsling.opphor(k, sak, date(2026, 11, 1)), kommando=False)
    underrettet_om(k, sak)
    underrettet_om(k, sak, 2)
    etter = hjelp.senere(k, days=40)
    assert "står i IMI" in avvist(KanIkkeAvslutte, lambda: steg.avslutt(etter, sak)).hva
    varsling.opphor(k, sak, I_DAG)
    assert klokker(k, sak)["godkjenning.imi-varsel.slett"] is None
    s = varsling.slettet(k, sak, I_DAG)
    assert s.varslinger[0].slettet == "2026-11-23" and klokker(k, sak)["godkjenning.imi-varsel.slett"] == "holdt"
    assert steg.avslutt(etter, sak).sak.status is Status.LUKKET


@pytest.mark.parametrize("mer", [TREDJELAND, UK, SVEITS], ids=["tredjeland", "uk", "sveits"])
def test_sporene_uten_varslingsplikt(k: Kontekst, avvist, mer) -> None:
    """Edge case 22 and act § 2 second and third paragraph, § 1-1."""
    sak = under_vurdering(k, **mer)
    klasse = KanIkkeVarsleIImi if mer is SVEITS else KanIkkeNaa
    nei = avvist(klasse, lambda: varsling.dom(k, sak, DOM))
    assert "Sveits" in nei.hva if mer is SVEITS else "varslingsplikten gjelder ikke" in nei.hva
    from imdi_cli.tolk.godkjenning.regler.etterpaa import krev_varslingsplikt

    with pytest.raises(KanIkkeVarsleIImi):
        krev_varslingsplikt(innhold(k, sak))


def test_en_dom_som_ikke_kan_vaere(k: Kontekst, avvist) -> None:
    sak = under_vurdering(k)
    avvist(Bruksfeil, lambda: varsling.dom(k, sak, DOM._replace(kvalifikasjon=7)))
    avvist(Bruksfeil, lambda: varsling.dom(k, sak, DOM._replace(domstol=" ")), kommando=False)
    avvist(Bruksfeil, lambda: varsling.dom(k, sak, DOM._replace(kjent=date(2026, 11, 1))), kommando=False)
    varsling.dom(k, sak, DOM)
    varsling.dom(k, sak, DOM)
    assert [x.nr for x in innhold(k, sak).varslinger] == [1, 2]


# --- the register ----------


def i_registeret(k: Kontekst, *sprak: str, kvalifikasjoner: tuple[Kvalifikasjon, ...] = ()) -> int:
    """Enter somebody in languages, with qualifications in the first of them."""
    r = soknadlag.sok(k, sprak=";".join(sprak or ("arabisk",)))
    for q in kvalifikasjoner or (Kvalifikasjon.TOSPRAKTEST, Kvalifikasjon.TAO):
        for navn in sprak or ("arabisk",):
            kvalifikasjon.sett(k, r, kvalifikasjon.Ny(navn, q))
    soknader.endre(k, r, {}, svar=soknadlag.JA)
    tolk = registervedtak.oppfor(k, r).tolkenummer
    assert tolk is not None
    return tolk


def kategorier(k: Kontekst, tolk: int) -> dict[str, str | None]:
    return {r[0]: r[2] for r in tolker.sprakrader(k.base, tolk)}


def test_28_star_i_registeret_som_e_og_heves_til_b_bare_i_det_spraket(k: Kontekst) -> None:
    """Edge case 28; the history is kept, and another language stands."""
    tolk = i_registeret(k, "arabisk", "somali")
    assert kategorier(k, tolk) == {"arabisk": "E", "somali": "E"}
    sak = godkjent(k, tolk=tolk, formal=Formal.HOYERE_KATEGORI)
    r = steg.oppfor(k, sak)
    assert kategorier(k, tolk) == {"arabisk": "B", "somali": "E"}
    assert [(e.fra, e.til) for e in r.endringer] == [(Kategori.E, Kategori.B)]
    assert r.innhold.sak.status is Status.NTR_OPPFORT
    tekst = brev(k, siste(k, sak)._replace(brev=r.brev[0]))
    assert "fra kategori E til kategori B" in tekst and "§§ 11 og 12" in tekst and f"{sak}/1" in tekst
    ord_ = [e for h in historikk.historikk(k, tolk) for e in h.endringer]
    assert any(f"tilsvarer kategori B ({sak}/1)" in e for e in ord_)
    assert spill_av(k.base) == []


def test_en_godkjenning_senker_aldri(k: Kontekst, avvist) -> None:
    tolk = i_registeret(k, "arabisk", kvalifikasjoner=(Kvalifikasjon.BACHELOR,))
    sak = under_vurdering(k, tolk=tolk)
    from imdi_cli.tolk.godkjenning.steg import dokumenter
    from imdi_cli.tolk.godkjenning.typer.koder import Kvalifikasjonstype

    dokumenter.ny_kvalifikasjon(k, sak, kval(type=Kvalifikasjonstype.TOLKEEMNE_30SP))
    vurder(k, sak, godta=((2, None),), kategori=Kategori.D)
    vedtak.godkjenn(k, sak)
    assert steg.oppfor(k, sak).endringer == () and kategorier(k, tolk) == {"arabisk": "B"}
    to = under_vurdering(k, tolk=tolk)
    dokumenter.ny_kvalifikasjon(k, to, kval(type=Kvalifikasjonstype.TOLKEEMNE_30SP))
    vurder(k, to, godta=((2, None),), kategori=Kategori.D)
    vedtak.godkjenn(k, to)
    nei = avvist(KanIkkePlassereUtenlandsk, lambda: steg.oppfor(k, to))
    assert f"{sak}/1 gir alt kategori D" in nei.hva


def test_en_hoyere_godkjenning_trer_i_stedet_for_en_lavere(k: Kontekst) -> None:
    tolk = i_registeret(k)
    from imdi_cli.tolk.godkjenning.steg import dokumenter
    from imdi_cli.tolk.godkjenning.typer.koder import Kvalifikasjonstype

    sak = under_vurdering(k, tolk=tolk)
    dokumenter.ny_kvalifikasjon(k, sak, kval(type=Kvalifikasjonstype.TOLKEEMNE_30SP))
    vurder(k, sak, godta=((2, None),), kategori=Kategori.D)
    vedtak.godkjenn(k, sak)
    steg.oppfor(k, sak)
    assert kategorier(k, tolk) == {"arabisk": "D"}
    steg.oppfor(k, godkjent(k, tolk=tolk))
    assert kategorier(k, tolk) == {"arabisk": "B"} and spill_av(k.base) == []


def test_et_sprak_som_ikke_star_i_registeret_krever_en_soknad(k: Kontekst, avvist) -> None:
    tolk = i_registeret(k, "somali")
    sak = godkjent(k, tolk=tolk)
    nei = avvist(KanIkkePlassereUtenlandsk, lambda: steg.oppfor(k, sak))
    assert "imdi tolk ny" in nei.neste


def test_25_godkjent_uten_rett_til_arbeid_godkjennes_men_oppforingen_venter(k: Kontekst) -> None:
    """Edge case 25; source: tolkeforskriften § 10 letter b: the register's condition, not the recognition's."""
    tolk = i_registeret(k)
    sak = godkjent(k, tolk=tolk, oppholdsgrunnlag=Oppholdsgrunnlag.OPPHOLDSTILLATELSE_UTEN_ARBEID)
    assert any("bokstav b" in m for m in steg.oppfor(k, sak).merknader)
    uten = steg.oppfor(k, godkjent(k, tolk=i_registeret(k, "arabisk")))
    assert uten.merknader == ("oppholdsgrunnlaget er ikke ført (tolkeforskriften § 10 bokstav b)",)


def test_26_en_som_er_17_ar_kan_godkjennes_men_ikke_oppfores(k: Kontekst) -> None:
    """Edge case 26; source: tolkeforskriften § 10 letter a; recognition has no age."""
    from imdi_cli.tolk.godkjenning.regler.etterpaa import registervilkar

    sak = godkjent(k, fodselsdato=date(2008, 11, 24), oppholdsgrunnlag=Oppholdsgrunnlag.EOS_OPPHOLDSRETT)
    assert registervilkar(innhold(k, sak), I_DAG) == ["søkeren er ikke myndig (tolkeforskriften § 10 bokstav a)"]
    assert registervilkar(innhold(k, sak), date(2026, 11, 24)) == []


def test_en_som_ikke_star_i_registeret_far_kategorien_i_en_soknad_om_oppforing(k: Kontekst, avvist) -> None:
    sak = godkjent(k)
    nei = avvist(KanIkkeForeIRegisteret, lambda: steg.oppfor(k, sak))
    assert "to vedtak" in nei.hva and "imdi tolk ny" in nei.neste
    feil = soknadlag.sok(k, sprak="dari", fornavn="Dari")
    avvist(KanIkkePlassereUtenlandsk, lambda: steg.oppfor(k, sak, soknad=feil))
    r = soknadlag.sok(k, sprak="arabisk")
    steg.oppfor(k, sak, soknad=r)
    assert tolker.finn(k.base, 10001) is None, "oppføringen er et eget vedtak"
    soknader.endre(k, r, {}, svar=soknadlag.JA)
    v = registervedtak.oppfor(k, r)
    assert v.bilde.soknad.status is Soknadsstatus.INNVILGET
    assert kategorier(k, v.tolkenummer or 0) == {"arabisk": "B"}
    (rad,) = tolker.kvalifikasjoner(k.base, v.tolkenummer or 0)
    assert (rad.kvalifikasjon, rad.kategori, rad.godkjenning) == (Kvalifikasjon.UTENLANDSK, Kategori.B, f"{sak}/1")
    assert spill_av(k.base) == []


def test_det_som_ikke_er_godkjent_kan_ikke_fores_inn(k: Kontekst, avvist) -> None:
    sak = vurdert(k)
    avvist(KanIkkeForeIRegisteret, lambda: steg.oppfor(k, sak))
    bare = godkjent(k, formal=Formal.KUN_GODKJENNING, tolk=i_registeret(k))
    nei = avvist(KanIkkeNaa, lambda: steg.oppfor(k, bare))
    assert "egen søknad" in nei.hva


def test_bare_nummeret_pa_en_soknad_om_oppforing_leses_som_det() -> None:
    assert str(les_soknad(" r-2026-1 ")) == "R-2026-0001"
    for galt in ("10482", "V-2026-0001", "G-2026-0001", "R-", "", "١٢٣"):
        with pytest.raises(Bruksfeil, match=r"søknad|nummer") as feil:
            les_soknad(galt)
        assert feil.value.neste


def test_bare_ett_sprak_kan_fores_inn(k: Kontekst, avvist) -> None:
    sak = under_vurdering(k, sprak="arabisk;somali", tolk=i_registeret(k))
    vurder(k, sak, sprak="arabisk")
    vedtak.godkjenn(k, sak, sprak_="arabisk")
    avvist(KanIkkeForeIRegisteret, lambda: steg.oppfor(k, sak, sprak="somali"))
    assert steg.oppfor(k, sak, sprak="arabisk").innhold.sak.status is Status.UNDER_VURDERING


def test_sprakkontroll_etter_oppforing_lar_den_sta(k: Kontekst) -> None:
    sak = godkjent(k, tolk=i_registeret(k))
    steg.oppfor(k, sak)
    s, _ = steg.sprakkontroll(k, sak, GRUNN, GRUNN)
    assert s.sak.status is Status.NTR_OPPFORT
    assert steg.sprakresultat(k, sak, Sprakresultat.TILSTREKKELIG, I_DAG).sak.status is Status.NTR_OPPFORT


# --- the end ----------


def test_avsluttes_nar_soker_er_underrettet_og_klagefristen_er_ute(k: Kontekst, avvist) -> None:
    sak = godkjent(k, formal=Formal.KUN_GODKJENNING)
    nei = avvist(KanIkkeAvslutte, lambda: steg.avslutt(k, sak))
    assert "ikke underrettet om vedtak 1" in nei.hva
    underrettet_om(k, sak)
    nei = avvist(KanIkkeAvslutte, lambda: steg.avslutt(k, sak))
    assert "14. desember 2026" in nei.hva
    s = steg.avslutt(hjelp.senere(k, days=22), sak)
    assert s.sak.status is Status.LUKKET and s.sak.avsluttet == "2026-12-15"
    ikke = vurdert(k)
    avvist(KanIkkeNaa, lambda: steg.avslutt(k, ikke))


# --- what a complaint asks for ----------


def test_nummeret_pa_et_vedtak_leses(k: Kontekst) -> None:
    assert avgjorelse.les(" g-2026-1/2") == "G-2026-0001/2"
    assert avgjorelse.les("G-2026-0001/Fristen") == "G-2026-0001/fristen"
    for tekst in ("G-2026-0001", "S-2026-0001/1", "G-2026-0001/krav", "G-tull/1"):
        assert avgjorelse.les(tekst) is None


def test_fakta_om_et_vedtak(k: Kontekst, avvist) -> None:
    sak = med_forskjell(k, **TREDJELAND)
    vedtak.avsla(k, sak, Grunn.VESENTLIG_FORSKJELL, GRUNN)
    underrettet_om(k, sak, len(innhold(k, sak).vedtak))
    f = avgjorelse.fakta(k, f"{sak}/1")
    assert (f.gjelder, f.vedtak, f.hva, f.mottatt) == (str(sak), 1, "avslag i arabisk", "2026-11-23")
    assert f.frist is not None and f.frist.siste == "2026-12-14" and f.beslutter == "kari" and f.kan_oppheves
    avvist(avgjorelse.KanIkkePaaklagesHer, lambda: avgjorelse.fakta(k, f"{sak}/2"))


def test_14_en_oversittet_frist_kan_paklages_og_gir_ingen_godkjenning(k: Kontekst, avvist) -> None:
    """Edge case 14; source: act § 18 second sentence, guidance to § 8-2."""
    sak = under_vurdering(k)
    nei = avvist(avgjorelse.KanIkkePaaklagesHer, lambda: avgjorelse.fakta(k, f"{sak}/fristen"))
    assert "ikke oversittet" in nei.hva
    ikke_komplett = sok(k)
    avvist(avgjorelse.KanIkkePaaklagesHer, lambda: avgjorelse.fakta(k, f"{ikke_komplett}/fristen"))
    etter = hjelp.senere(k, days=93)
    f = avgjorelse.fakta(etter, f"{sak}/fristen")
    assert (f.vedtak, f.dato, f.kan_oppheves) == (None, "2027-02-23", False)
    i_ett(etter, lambda: avgjorelse.paaklaget(etter, f.nr))
    assert innhold(etter, sak).sak.status is Status.UNDER_VURDERING and innhold(etter, sak).vedtak == ()
    avvist(
        avgjorelse.KanIkkePaaklagesHer, lambda: i_ett(etter, lambda: avgjorelse.opphev(etter, f.nr, "K-2026-0001"))
    )
    i_ett(etter, lambda: avgjorelse.ferdig(etter, f.nr))


def test_saken_venter_pa_klagen_og_gar_videre(k: Kontekst) -> None:
    sak = palagt(k)
    i_ett(k, lambda: avgjorelse.paaklaget(k, f"{sak}/1"))
    i_ett(k, lambda: avgjorelse.paaklaget(k, f"{sak}/1"))
    assert innhold(k, sak).sak.status is Status.KLAGE_MOTTATT
    i_ett(k, lambda: avgjorelse.ferdig(k, f"{sak}/1"))
    assert innhold(k, sak).sak.status is Status.VENTER_VALG
    i_ett(k, lambda: avgjorelse.ferdig(k, f"{sak}/1"))


def test_et_vedtak_som_oppheves_etter_klage_avgjores_pa_nytt(k: Kontekst) -> None:
    sak = palagt(k)
    i_ett(k, lambda: avgjorelse.paaklaget(k, f"{sak}/1"))
    v = i_ett(k, lambda: avgjorelse.opphev(k, f"{sak}/1", "K-2026-0001"))
    assert v.opphevet == "2026-11-23" and innhold(k, sak).sak.status is Status.UNDER_VURDERING
    assert klokker(k, sak)["godkjenning.egnethetsprove"] == "ikke nødvendig"
    assert spill_av(k.base) == []
