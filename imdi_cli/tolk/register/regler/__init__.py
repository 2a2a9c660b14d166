"""The law of the register: who is oppført, who is statsautorisert, and in which category."""

from imdi_cli.tolk.register.regler.oppforing import (
    KREVER_BEGRUNNELSE,
    VEIER,
    Kategorisvar,
    Praksis,
    er_statsautorisert,
    kategori,
    oppforing_er_antatt,
    oppfort_paa,
    teller,
    utenlandsk,
)
from imdi_cli.tolk.register.regler.sok import naere, naere_navn, samme_sprak, sokeform, soketekst

__all__ = [
    "KREVER_BEGRUNNELSE",
    "VEIER",
    "Kategorisvar",
    "Praksis",
    "er_statsautorisert",
    "kategori",
    "naere",
    "naere_navn",
    "oppforing_er_antatt",
    "oppfort_paa",
    "samme_sprak",
    "sokeform",
    "soketekst",
    "teller",
    "utenlandsk",
]
