"""The count of § 21 second paragraph: received, in the last five years, and not set aside (R3)."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tolk.register.soknadlag import I_DAG, oppfort, reager

from imdi_cli.base.journal import skritt
from imdi_cli.kjerne.dato import pluss_dager
from imdi_cli.kjerne.kontekst import Kontekst
from imdi_cli.styring.underretning import lager as underretninger
from imdi_cli.tolk.reaksjon import regler, steg
from imdi_cli.tolk.reaksjon.typer import Enkeltvedtak, Reaksjon, Stilling, Telling
from imdi_cli.tolk.reaksjon.typer import Reaksjonstype as T

DAGER = st.dates(date(2022, 1, 1), date(2040, 12, 31))


def rad(mottatt: str | None, gitt: str = "2022-01-01", **mer: object) -> Reaksjon:
    tom: dict[str, object] = dict.fromkeys(Reaksjon._fields)
    tom |= {"id": 1, "tolkenummer": 7, "type": T.ADVARSEL, "er_enkeltvedtak": Enkeltvedtak.MA_AVKLARES}
    return Reaksjon(**tom | {"beslutningsdato": gitt, "mottatt_av_tolk": mottatt} | mer)  # type: ignore[arg-type]


def tell(*rader: Reaksjon, dag: date = I_DAG, grensedag: bool = True, **mer: object) -> Telling:
    return regler.tell(rader, dag, 5, 3, grensedag=grensedag, **mer)  # type: ignore[arg-type]


# (received, day of decision, whether the day with the same number counts, counts, the first day it does not)
VEKTORER = [
    ("2024-06-12", "2029-06-12", True, True, "2029-06-13"),
    ("2024-06-12", "2029-06-13", True, False, "2029-06-13"),
    ("2024-06-12", "2029-06-12", False, False, "2029-06-12"),
    ("2024-06-12", "2029-06-11", False, True, "2029-06-12"),
    ("2023-02-14", "2028-02-14", True, True, "2028-02-15"),
    ("2024-02-29", "2029-02-28", True, True, "2029-03-01"),
    ("2024-02-29", "2029-03-01", True, False, "2029-03-01"),
    ("2023-02-28", "2028-02-28", True, True, "2028-02-29"),
    ("2023-02-28", "2028-02-29", True, False, "2028-02-29"),  # counted back it would have counted this one day
    ("2023-03-01", "2028-02-29", True, True, "2028-03-02"),
    ("2026-12-31", "2031-12-31", True, True, "2032-01-01"),
    ("2026-11-23", "2026-11-23", True, True, "2031-11-24"),
]


@pytest.mark.parametrize(("mottatt", "dag", "grensedag", "teller", "faller_ut"), VEKTORER)
def test_femarsvinduet(mottatt: str, dag: str, grensedag: bool, teller: bool, faller_ut: str) -> None:
    (linje,) = tell(rad(mottatt), dag=date.fromisoformat(dag), grensedag=grensedag).linjer
    assert (linje.stilling, linje.faller_ut) == (Stilling.TELLER if teller else Stilling.FALT_UT, faller_ut)


@given(DAGER, DAGER, st.booleans())
def test_den_teller_hver_dag_til_den_faller_ut_og_ingen_etter(mottatt: date, dag: date, grensedag: bool) -> None:
    (linje,) = tell(rad(mottatt.isoformat()), dag=dag, grensedag=grensedag).linjer
    assert linje.faller_ut is not None
    venter = Stilling.SENERE if dag < mottatt else Stilling.TELLER
    assert linje.stilling is (venter if dag.isoformat() < linje.faller_ut else Stilling.FALT_UT)


def test_de_som_ikke_teller_staar_der_med_hvorfor() -> None:
    t = tell(
        rad("2026-01-01", id=1),
        rad(None, id=2),
        rad("2026-01-02", id=3, opphevet="2026-02-01"),
        rad("2026-01-03", id=4, sak="S-2026-0009"),
        rad("2026-12-01", id=5),
        rad("2026-01-04", gitt="2027-01-01", id=6),  # decided after the day that is asked about
        rad("2026-01-01", id=7, type=T.UTESTENGT_ALLTID),
        uten_sak="S-2026-0009",
    )
    assert [(linje.reaksjon.id, linje.stilling) for linje in t.linjer] == [
        (1, Stilling.TELLER),
        (3, Stilling.OPPHEVET),
        (4, Stilling.SAMME_SAK),
        (5, Stilling.SENERE),
        (2, Stilling.IKKE_MOTTATT),
    ]
    assert [r.id for r in regler.kan_ennaa_telle(t)] == [1, 5, 2]
    assert (t.apen, t.apnet) == (False, None)


def test_tre_apner_og_den_tredje_sier_naar() -> None:
    t = tell(
        *(
            rad(dag, gitt=dag, id=nr)
            for nr, dag in enumerate(("2026-03-01", "2026-01-01", "2026-02-01", "2026-04-01"))
        )
    )
    assert (t.apen, t.apnet, t.samme_dag) == (True, "2026-03-01", [])


def test_tre_paa_en_dag_teller_som_tre_og_sies() -> None:
    """Edge 13: counted as issued, but said."""
    t = tell(*(rad("2026-03-02", gitt="2026-03-01", id=nr) for nr in range(3)))
    assert (t.apen, t.samme_dag) == (True, ["2026-03-01"])


def test_dagen_den_er_mottatt_kommer_fra_underretningen(k: Kontekst) -> None:
    """The received day is not in the reaction: the one row of the notice says it, also to the register."""
    t = oppfort(k)
    id_ = reager(k, t, T.ADVARSEL, "2026-11-02", sak="S-2026-0001")
    assert [linje.stilling for linje in steg.tell(k, t, I_DAG).linjer] == [Stilling.IKKE_MOTTATT]
    for nr, dag in enumerate(("2026-11-01", "2026-11-10", "2026-11-20"), start=1):
        with k.base.atomisk(), skritt(k, "test", "S-2026-0001") as s:
            verdier = {"kanal": "personlig", "mottatt": dag, "mottatt_fordi": "opplyst"}
            tomt = dict.fromkeys(
                ("brev", "reservert", "postlagt", "tilgjengelig", "varslet", "varslet_igjen", "apnet")
            )
            underretninger.skriv(s, "S-2026-0001", nr, tomt | verdier, sist=None)
    (r,) = steg.til_tolk(k, t)
    assert r.mottatt_av_tolk == "2026-11-10"  # the first that came after it was decided
    assert steg.finn(k, id_) == r
    assert steg.finn(k, 99) is None
    assert steg.til_sak(k, "S-2026-0001") == steg.alle(k) == [r]
    assert steg.navn(k) == {t: "Amina Yusuf"}
    telling = steg.tell(k, t, pluss_dager(I_DAG, 1))
    assert (telling.kreves, telling.antatt) == (3, ("reaksjon.advarsler.grensedag-teller",))
    assert steg.tellende_advarsler(k, t, I_DAG) == [r]
