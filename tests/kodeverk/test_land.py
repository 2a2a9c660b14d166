import pytest

from imdi_cli.kodeverk import land


def test_hver_kode_foerer_fram_og_tilbake_til_samme_land():
    rader = land().alle()
    assert len(rader) == 245
    for rad in rader:
        assert land().ssb(rad.ssb) is rad
        for kode in filter(None, (rad.iso2, rad.iso3)):
            assert land().iso(kode) is rad
            assert land().iso(kode.lower()) is rad


def test_kodene_er_skrevet_slik_standarden_vil():
    for rad in land().alle():
        assert len(rad.ssb) == 3 and rad.ssb.isdigit()
        assert (len(rad.iso2), len(rad.iso3)) in ((2, 3), (0, 0))
        assert (rad.iso2 + rad.iso3).isalpha() == (rad.ssb not in ("980", "990"))
        assert rad.navn == rad.navn.strip() != ""
    assert len({rad.navn for rad in land().alle()}) == 245


@pytest.mark.parametrize(
    ("ssb", "iso2", "iso3", "navn"),
    [
        ("0", "NO", "NOR", "Norge"),
        ("000", "NO", "NOR", "Norge"),
        ("119", "GR", "GRC", "Hellas"),
        ("139", "GB", "GBR", "Storbritannia"),
        ("148", "UA", "UKR", "Ukraina"),
        ("161", "XK", "XXK", "Kosovo"),
        ("241", "ER", "ERI", "Eritrea"),
        ("278", "CG", "COG", "Kongo-Brazzaville"),
        ("279", "CD", "COD", "Kongo"),
        ("404", "AF", "AFG", "Afghanistan"),
        ("524", "PS", "PSE", "Palestina"),
        ("564", "SY", "SYR", "Syria"),
        ("661", "CW", "CUW", "Curaçao"),
        ("980", "", "", "Statsløs"),
        ("990", "", "", "Uoppgitt"),
    ],
)
def test_landet_er_det_ventede(ssb, iso2, iso3, navn):
    rad = land().ssb(ssb)
    assert rad is not None
    assert (rad.iso2, rad.iso3, rad.navn) == (iso2, iso3, navn)


def test_andres_koder_for_hellas_storbritannia_og_kosovo_forstaas():
    assert [land().iso(kode) for kode in ("EL", "uk", "XKX")] == [land().iso(k) for k in ("GR", "GB", "XK")]


def test_ukjente_koder_gir_ingenting():
    assert land().ssb("999") is None
    assert land().iso("ZZ") is None
    assert land().iso("") is None
