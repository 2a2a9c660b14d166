"""The JSON Schema of a varsel is the one the fields give."""

import json

from imdi_cli.kjerne.felt import felter, json_skjema
from imdi_cli.kjerne.skjema import skjemamappe
from imdi_cli.tolk.varsel.typer.nytt import NyttVarsel

LAGES_SLIK = "json.dumps(json_skjema(NyttVarsel, 'Varsel om tolk'), ensure_ascii=False, indent=2) + '\\n'"


def test_skjemaet_er_det_feltene_gir() -> None:
    tekst = (skjemamappe() / "utveksling" / "varsel.schema.json").read_text("utf-8")
    ventet = json.dumps(json_skjema(NyttVarsel, "Varsel om tolk"), ensure_ascii=False, indent=2) + "\n"
    assert tekst == ventet, f"lag filen på nytt: {LAGES_SLIK}"


def test_de_fire_forste_maa_oppgis_og_resten_kan_komme_senere() -> None:
    assert [r.navn for r in felter(NyttVarsel) if r.paakrevd] == ["mottatt", "kanal", "tolk", "beskrivelse"]
    assert {r.navn for r in felter(NyttVarsel)} == set(NyttVarsel.__dataclass_fields__)
