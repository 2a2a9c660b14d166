import pytest

from imdi_cli.kjerne.skjema import skjemamappe


def lag(mappe):
    (mappe / "schemas" / "database").mkdir(parents=True)
    (mappe / "schemas" / "database" / "0001_grunnmur.sql").write_text("")
    return mappe / "schemas"


def test_i_den_installerte_pakken(tmp_path):
    ventet = lag(tmp_path / "imdi_cli")
    assert skjemamappe(tmp_path / "imdi_cli") == ventet


def test_ved_siden_av_pakken_i_en_utsjekking(tmp_path):
    ventet = lag(tmp_path)
    assert skjemamappe(tmp_path / "imdi_cli") == ventet


def test_pakkens_egen_gaar_foran(tmp_path):
    lag(tmp_path)
    ventet = lag(tmp_path / "imdi_cli")
    assert skjemamappe(tmp_path / "imdi_cli") == ventet


def test_en_tom_mappe_er_ingen_skjemamappe(tmp_path):
    (tmp_path / "imdi_cli" / "schemas").mkdir(parents=True)
    with pytest.raises(FileNotFoundError, match="schemas/ mangler"):
        skjemamappe(tmp_path / "imdi_cli")


def test_her_og_naa():
    assert (skjemamappe() / "database" / "0001_grunnmur.sql").is_file()
