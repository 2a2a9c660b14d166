"""Habilitet: which answers stand, who decides for whom, and who is kept from deciding (forvaltningsloven §§ 6-9)."""

from collections.abc import Callable
from typing import Any

import pytest
from tolk.sak.lag import folk, som

from imdi_cli.base.journal import skritt
from imdi_cli.kjerne.avslag import AnnenPerson, Bruksfeil
from imdi_cli.kjerne.kontekst import Kontekst
from imdi_cli.styring.habilitet import regler, steg
from imdi_cli.styring.habilitet.typer import Habilitetssvar, Habilitetsunntak, Tilknytning, Vurdering

Avvist = Callable[..., Any]
S = Habilitetssvar
NESTE = "imdi sak habilitet S-2026-0001"
GJELDER = "S-2026-0001"
FORSTE_LEDD = [t for t in Tilknytning if t.avgjor_alene]


@pytest.fixture
def k(k: Kontekst) -> Kontekst:
    folk(k)
    return k


def avgi(k: Kontekst, v: Vurdering, person: str | None = None) -> None:
    with k.base.atomisk(), skritt(k, "test.habilitet", GJELDER) as s:
        steg.avgi(k, s, GJELDER, v, NESTE, person)


def avgjor(k: Kontekst, person: str, v: Vurdering) -> None:
    with k.base.atomisk(), skritt(k, "test.habilitet", GJELDER) as s:
        steg.avgjor(k, s, GJELDER, person, v, NESTE)


def oppnevn(k: Kontekst, person: str, i_stedet_for: str) -> None:
    with k.base.atomisk(), skritt(k, "test.stedfortreder", GJELDER) as s:
        steg.oppnevn(k, s, GJELDER, person, i_stedet_for, NESTE)


def test_den_som_ikke_har_noen_tilknytning_er_habil_og_det_kan_endre_seg(k: Kontekst) -> None:
    avgi(k, Vurdering(S.HABIL))
    assert steg.svar(k, GJELDER, "kari") is S.HABIL
    avgi(k, Vurdering(S.INHABIL, Tilknytning.SLEKT))
    assert steg.svar(k, GJELDER, "kari") is S.INHABIL
    assert [h.svar for h in steg.alle_svar(k, GJELDER)] == [S.HABIL, S.INHABIL]
    assert steg.svar(k, "S-2026-0002", "kari") is None


@pytest.mark.parametrize("tie", FORSTE_LEDD)
def test_en_tilknytning_i_forste_ledd_gjor_inhabil_uten_vurdering(k: Kontekst, avvist: Avvist, tie: Any) -> None:
    for v in (Vurdering(S.HABIL, tie), Vurdering(S.HABIL, tie, vurdering="Det går bra.")):
        stans = avvist(regler.KanIkkeSvareHabil, lambda v=v: avgi(k, v))
        assert stans.hjemmel == tie.hjemmel
    uten_ord = Vurdering(S.HABIL, tie, unntak=Habilitetsunntak.AAPENBART)
    avvist(regler.KanIkkeSvareHabil, lambda: avgi(k, uten_ord))
    avgi(k, uten_ord._replace(vurdering="Tremenninger som aldri har møttes."))
    assert steg.til_sak(k, GJELDER)["kari"].unntak is Habilitetsunntak.AAPENBART


def test_saeregne_forhold_og_innsigelse_krever_skriftlig_vurdering(k: Kontekst, avvist: Avvist) -> None:
    avvist(regler.KanIkkeSvareHabil, lambda: avgi(k, Vurdering(S.HABIL, Tilknytning.SAEREGNE)))
    avgi(k, Vurdering(S.HABIL, Tilknytning.SAEREGNE, vurdering="Vi har sittet i samme styre for ti år siden."))
    stans = avvist(regler.KanIkkeSvareHabil, lambda: avgi(k, Vurdering(S.HABIL, innsigelse=True)))
    assert "innsigelse" in stans.hva
    avvist(regler.KanIkkeSvareHabil, lambda: avgi(k, Vurdering(S.FORELAGT)))


def test_nar_en_part_krever_det_avgjor_lederen_med_mindre_det_tar_for_lang_tid(k: Kontekst, avvist: Avvist) -> None:
    v = Vurdering(S.HABIL, innsigelse=True, vurdering="Jeg kjenner ikke tolken.")
    assert "§ 8" in avvist(regler.KanIkkeAvgjoreSelv, lambda: avgi(k, v)).hjemmel
    avgi(k, v._replace(unntak=Habilitetsunntak.TIDSSPILLE))
    with k.base.atomisk(), skritt(k, "test.habilitet", GJELDER) as s:
        steg.forelegg(k, s, GJELDER, v, NESTE)
    assert steg.svar(k, GJELDER, "kari") is S.FORELAGT
    avgjor(som(k, "dag"), "kari", Vurdering(S.HABIL, vurdering="Ingen grunn til tvil."))
    h = steg.til_sak(k, GJELDER)["kari"]
    assert (h.svar, h.innsigelse, h.avgjort_av) == (S.HABIL, True, "dag")


def test_bare_naermeste_overordnede_avgjor_og_bare_det_som_er_forelagt(k: Kontekst, avvist: Avvist) -> None:
    avvist(regler.KanIkkeAvgjoreHabilitet, lambda: avgjor(som(k, "dag"), "kari", Vurdering(S.HABIL)))
    avgi(k, Vurdering(S.FORELAGT, Tilknytning.PART, vurdering="Er jeg part?"))
    assert "Dag Hansen" in avvist(AnnenPerson, lambda: avgjor(som(k, "ole"), "kari", Vurdering(S.HABIL))).neste
    avvist(AnnenPerson, lambda: avgjor(k, "kari", Vurdering(S.HABIL)))
    stans = avvist(regler.KanIkkeSvareHabil, lambda: avgjor(som(k, "dag"), "kari", Vurdering(S.HABIL)))
    assert stans.hjemmel == Tilknytning.PART.hjemmel  # what was told stays told
    avgjor(som(k, "dag"), "kari", Vurdering(S.INHABIL))
    avvist(regler.KanIkkeAvgjoreHabilitet, lambda: avgjor(som(k, "dag"), "kari", Vurdering(S.HABIL)))


def test_uten_leder_avgjor_en_annen_med_rollen(k: Kontekst, avvist: Avvist) -> None:
    dag = som(k, "dag")
    avgi(dag, Vurdering(S.FORELAGT, vurdering="Jeg er i tvil."))
    avvist(AnnenPerson, lambda: avgjor(dag, "dag", Vurdering(S.HABIL)))
    avgjor(k, "dag", Vurdering(S.HABIL))
    with pytest.raises(AnnenPerson, match="nærmeste") as fanget:
        regler.krev_overordnet("kari", "ole", {}, NESTE)
    assert "imdi bruker endre ole" in fanget.value.neste


def test_ingen_svarer_for_en_annen_men_utvalget_for_sitt_medlem(k: Kontekst, avvist: Avvist) -> None:
    avvist(AnnenPerson, lambda: avgi(k, Vurdering(S.HABIL), "ole"))
    medlem = "utvalgsmedlem:3"
    v = Vurdering(S.HABIL, Tilknytning.SAEREGNE, innsigelse=True, vurdering="Utvalget fant ingen konkurranse.")
    avgi(k, v, medlem)
    avgi(k, v._replace(svar=S.FORELAGT), medlem)
    avgjor(k, medlem, v)
    assert steg.svar(k, GJELDER, medlem) is S.HABIL


def test_den_som_skal_avgjore_ma_ha_svart_habil(k: Kontekst, avvist: Avvist) -> None:
    def kan() -> None:
        steg.krev_kan_avgjore(k, GJELDER, "kari")

    assert "har ikke vurdert" in avvist(regler.KanIkkeDelta, kan).hva
    avgi(k, Vurdering(S.FORELAGT, vurdering="?"))
    assert "--for kari" in avvist(regler.KanIkkeDelta, kan).neste
    avgi(k, Vurdering(S.INHABIL))
    stans = avvist(regler.KanIkkeDelta, kan)
    assert (stans.hjemmel, "--stedfortreder" in stans.neste) == ("forvaltningsloven § 6", True)
    avvist(regler.KanIkkeDelta, lambda: steg.krev_kan_avgjore(k, GJELDER, "kari", forelopig=" "))
    steg.krev_kan_avgjore(k, GJELDER, "kari", forelopig="Pasienten kan komme til skade i natt.")
    avgi(k, Vurdering(S.HABIL))
    kan()


def test_en_inhabil_leder_stenger_for_dem_som_er_direkte_under(k: Kontekst, avvist: Avvist) -> None:
    """Case 18: Dag leads Kari and Ole; Per is under Ole, and so not directly under Dag."""
    for login in ("kari", "ole", "per"):
        avgi(som(k, login), Vurdering(S.HABIL))
    avgi(som(k, "dag"), Vurdering(S.INHABIL, Tilknytning.EKTESKAP))
    for login in ("kari", "ole"):
        stans = avvist(
            regler.KanIkkeAvgjoreUnderInhabilLeder, lambda login=login: steg.krev_kan_avgjore(k, GJELDER, login)
        )
        assert stans.hjemmel == "forvaltningsloven § 6 tredje ledd"
    steg.krev_kan_avgjore(k, GJELDER, "per")
    steg.krev_kan_avgjore(k, GJELDER, "kari", forelopig="Det haster.")


@pytest.mark.parametrize(("hele", "ventet"), [(False, ["ole"]), (True, ["ole", "dag"])])
def test_om_hele_linjen_regnes_er_en_innstilling(hele: bool, ventet: list[str]) -> None:
    assert regler.ledere("per", {"per": "ole", "ole": "dag", "dag": None}, hele_linjen=hele) == ventet
    assert regler.ledere("a", {"a": "b", "b": "a"}, hele_linjen=True) == ["b", "a"]
    assert regler.ledere("ukjent", {}, hele_linjen=hele) == []


def test_en_stedfortreder_trer_inn_for_en_inhabil(k: Kontekst, avvist: Avvist) -> None:
    avvist(regler.KanIkkeOppnevneStedfortreder, lambda: oppnevn(k, "per", "dag"))
    avgi(som(k, "dag"), Vurdering(S.INHABIL))
    assert "direkte underordnet" in avvist(regler.KanIkkeOppnevneStedfortreder, lambda: oppnevn(k, "ole", "dag")).hva
    avvist(Bruksfeil, lambda: oppnevn(k, "borte", "dag"))
    avvist(AnnenPerson, lambda: oppnevn(som(k, "per", "saksbehandler"), "per", "dag"), kommando=False)
    oppnevn(k, "per", "dag")
    assert [(s.person, s.i_stedet_for, s.oppnevnt_av) for s in steg.stedfortredere(k, GJELDER)] == [
        ("per", "dag", "kari")
    ]
    avgi(som(k, "per"), Vurdering(S.INHABIL))
    assert "selv inhabil" in avvist(regler.KanIkkeOppnevneStedfortreder, lambda: oppnevn(k, "per", "dag")).hva
