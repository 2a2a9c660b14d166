"""The door: what is typed, who types it, and how it ends."""

import json
import subprocess
import sys
from getpass import getuser

import click
import hjelp
import pytest
from click.testing import CliRunner

from imdi_cli import dor
from imdi_cli.flate.skjerm import Flate
from imdi_cli.kjerne.avslag import Avslag, Bruksfeil
from imdi_cli.kjerne.navn import fold

TUNGT = (
    *("sqlite3", "rich", "questionary", "openpyxl", "sqlite_utils", "tomllib", "platformdirs"),
    *("importlib.metadata", "importlib.resources", "numpy", "psycopg2", "datetime.zoneinfo"),
)
ALLE = [(substantiv, verb) for substantiv, gruppe in dor.KOMMANDOER.items() for verb in gruppe.verb]


# --- the table --------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(("substantiv", "verb"), ALLE)
def test_tabellens_hjelp_er_kommandoens_egen(substantiv, verb):
    rot = dor.lag_rot()
    ctx = click.Context(rot, info_name="imdi")
    gruppe = rot.get_command(ctx, substantiv)
    kommando = gruppe.get_command(ctx, verb)
    assert kommando.name == verb
    assert kommando.help.partition("\n")[0] == dor.KOMMANDOER[substantiv].verb[verb][1]
    assert kommando.get_short_help_str(200) == dor.KOMMANDOER[substantiv].verb[verb][1]


@pytest.mark.parametrize(("substantiv", "verb"), ALLE)
def test_eksemplene_er_kommandoer_som_finnes(substantiv, verb):
    ctx = click.Context(dor.lag_rot(), info_name="imdi")
    kommando = dor.lag_rot().get_command(ctx, substantiv).get_command(ctx, verb)
    valg = {v for p in kommando.params for v in p.opts}
    for eksempel in kommando.eksempler:
        hjelp.krev_kommandoer(eksempel)
        assert {o.partition("=")[0] for o in eksempel.partition(" -- ")[0].split() if o.startswith("--")} <= valg, (
            eksempel
        )


@pytest.mark.parametrize(("substantiv", "verb"), ALLE)
def test_hvert_navn_kan_skrives_uten_norske_bokstaver(substantiv, verb):
    ctx = click.Context(dor.lag_rot(), info_name="imdi")
    gruppe = dor.lag_rot().get_command(ctx, substantiv)
    for skrevet in fold(verb):
        assert gruppe.get_command(ctx, skrevet.upper()).name == verb


@pytest.mark.parametrize("argumenter", [["--help"], ["varsel", "--help"], ["frister", "-h"], ["hjelp"], [], ["tull"]])
def test_hjelpen_laster_ikke_det_tunge(argumenter):
    kode = (
        "import sys; from imdi_cli import dor; dor.kjor(sys.argv[1:]); "
        f"print('|', *[m for m in sys.modules if m in {TUNGT!r} or m.startswith('imdi_cli.styring.')])"
    )
    ut = subprocess.run(
        [sys.executable, "-c", kode, *argumenter], capture_output=True, text=True, env=hjelp.uten_miljo(), check=True
    ).stdout
    assert ut.rpartition("|")[2].strip() == ""


# --- how it ends ------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("argumenter", "kode"),
    [
        ([], 0),
        (["hjelp"], 0),
        (["--version"], 0),
        (["--help"], 0),
        (["--hjelp"], 0),
        (["frister", "-h"], 0),
        (["hjelp", "avslutningskoder"], 0),
        (["tull"], 2),
        (["varsel", "tull"], 2),
        (["frister", "--tull"], 2),
        (["bruker", "ny"], 2),
        (["frister", "beregn", "klage"], 2),
        (["database", "sti"], 0),
        (["frister"], 6),
        (["regelverk", "liste"], 6),
    ],
)
def test_avslutningskoder_uten_database(imdi, argumenter, kode):
    svar = imdi(*argumenter)
    assert svar.kode == kode, svar
    assert bool(svar.ut) == (kode == 0)
    assert bool(svar.feil) == (kode != 0)


def test_et_ord_skrevet_feil_gir_det_naermeste(imdi):
    assert "Mente du «varsel»?" in imdi("varsle").feil
    assert "kontroll" in imdi("database", "kontrol").feil


def test_hjelp_om_en_kommando(imdi):
    assert imdi("hjelp", "varsel", "ny").ok().ut == imdi("varsel", "ny", "--help").ok().ut
    assert imdi("hjelp", "varsel").ok().ut == imdi("varsel", "--help").ok().ut
    assert imdi("hjelp", "varsel", "tull").kode == 2


def test_forslagene_gaar_til_basen_som_er_valgt(imdi, tmp_path):
    fil = tmp_path / "øve her.db"
    valgt = f'--database "{fil}"'
    mangler = imdi("frister", "--database", str(fil))
    assert (mangler.kode, mangler.feil.splitlines()[1]) == (6, f"Lag den slik:  imdi database opprett {valgt}")
    laget = imdi("database", "opprett", "--navn", "Kari", "--database", str(fil)).ok()
    assert laget.ut.splitlines()[-1] == f"Neste steg\timdi varsel ny {valgt}"
    assert "--database" not in imdi("frister").feil


def test_feil_er_json_nar_en_ber_om_json(imdi):
    for svar, kode in (
        (imdi("frister", "--json"), 6),
        (imdi("frister", "beregn", "klage", "--json"), 2),
        (imdi("frister", "--tull", "--json"), 2),
    ):
        feil = json.loads(svar.feil)
        assert (svar.kode, feil["avslutningskode"], svar.ut) == (kode, kode, "")
        assert feil.keys() == {"feil", "avslutningskode", "hjemmel", "neste", "fakta"}


def test_et_avslag_som_json(ovelse):
    svar = ovelse("frister", "beregn", "prikking.terskel", "--fra", "1.1.2026", "--json")
    assert json.loads(svar.feil.splitlines()[-1])["neste"] == "imdi regelverk vis prikking.terskel"


def test_alt_som_kan_ende_galt_ender_i_en_setning(monkeypatch, capsys):
    def kjor(feil):
        def stans(*_, **__):
            raise feil

        monkeypatch.setattr(dor, "lag_rot", lambda: type("Rot", (), {"main": staticmethod(stans)}))
        kode = dor.kjor([])
        return kode, capsys.readouterr().err

    kode, tekst = kjor(Avslag("Nei.", hjemmel="§ 1", neste="Gjør noe annet."))
    assert (kode, "§ 1" in tekst, "Ingenting er endret. (avslutningskode 3)" in tekst) == (3, True, True)
    assert kjor(Bruksfeil("Feil."))[0] == 2
    assert kjor(KeyboardInterrupt()) == (130, "Avbrutt.\n")
    assert kjor(click.Abort()) == (130, "Avbrutt. Ingenting er lagret.\n")  # in a dialogue
    kode, tekst = kjor(ZeroDivisionError("null"))
    assert (kode, "Det er en feil i imdi: ZeroDivisionError: null" in tekst) == (1, True)
    monkeypatch.setenv("IMDI_FEILSOK", "1")
    with pytest.raises(ZeroDivisionError):
        kjor(ZeroDivisionError("null"))


# --- who it is --------------------------------------------------------------------------------------------------


def test_en_ukjent_login_kan_bare_lese_hjelpen(ovelse):
    for argumenter in (["frister"], ["regelverk", "liste"], ["bruker", "liste"], ["database", "kontroll"]):
        svar = ovelse(*argumenter, miljo={"IMDI_BRUKER": "fremmed"})
        assert (svar.kode, svar.ut) == (4, "")
        assert "«fremmed», som ikke er en bruker av imdi i dag" in svar.feil
        assert "Be Kari Nordmann eller Ole Hansen registrere deg:  imdi bruker ny fremmed" in svar.feil
    for argumenter in (["hjelp", "miljo"], ["hjelp", "formater"], ["database", "sti"], ["frister", "--help"]):
        ovelse(*argumenter, miljo={"IMDI_BRUKER": "fremmed"}).ok()


def test_miljoet_kan_ikke_gjore_deg_til_en_annen_i_en_ekte_base(imdi):
    imdi("database", "opprett", "--navn", "Kari Nordmann").ok()
    imdi("bruker", "ny", "ole", "--navn", "Ole Hansen", "--rolle", "leser").ok()
    meg = dor.oslogin()
    annen = {"IMDI_BRUKER": "ole", "USER": "ole", "LOGNAME": "ole", "USERNAME": "ole", "LNAME": "ole"}
    svar = imdi("bruker", "ny", "per", "--navn", "Per", "--rolle", "leser", miljo=annen).ok()
    assert "IMDI_BRUKER virker bare i en øvelsesbase, og er ikke brukt." in svar.feil
    siste = imdi("logg", "vis", "--siste", "1", "--json").ok().json[0]
    assert (siste["bruker"], siste["gjelder"]) == (meg, "bruker:per")


def test_klokken_kan_ikke_stilles_i_en_ekte_base(imdi):
    imdi("database", "opprett", "--navn", "Kari", miljo={"IMDI_KLOKKE": "2022-03-01T10:00"}).ok()
    svar = imdi("logg", "vis", "--json", miljo={"IMDI_KLOKKE": "2022-03-01T10:00"}).ok()
    assert svar.json[0]["tid"] > "2024"
    assert "IMDI_KLOKKE virker bare i en øvelsesbase, og er ikke brukt." in svar.feil


def test_i_en_ovelse_sier_miljoet_hvem_og_nar(ovelse):
    svar = ovelse("regelverk", "vis", "utvalg.periode", "--json", miljo={"IMDI_KLOKKE": "2023-06-01T09:00"})
    assert "ØVELSE. Ingenting her gjelder. Klokken er 01.06.2023 kl. 09.00, bruker kari." in svar.feil
    assert svar.kode == 4  # nobody was a user then
    svar = ovelse("frister", miljo={"IMDI_KLOKKE": "i morgen"})
    assert (svar.kode, "IMDI_KLOKKE er «i morgen»" in svar.feil) == (2, True)


def test_uten_klokke_i_en_ovelse_er_klokken_den_ekte(monkeypatch, tmp_path):
    okt = dor.Okt(Flate(), {"IMDI_BRUKER": "kari"})
    for_ = okt.naa
    hvem, naa = okt.hvem_og_naar(True)
    assert hvem == "kari" and for_ <= naa <= okt.naa
    assert dor.Okt(Flate(), {}).hvem_og_naar(False)[0] == dor.oslogin()


@pytest.mark.skipif(sys.platform == "win32", reason="passordbasen finnes bare i Unix")
def test_loginen_er_operativsystemets(monkeypatch):
    monkeypatch.setenv("LOGNAME", "en annen")
    monkeypatch.setenv("USER", "en annen")
    assert getuser() == "en annen"
    assert dor.oslogin() != "en annen"
    monkeypatch.setattr(dor.os, "getuid", lambda: 987654)
    assert dor.oslogin() == "uid-987654"


# --- completion -------------------------------------------------------------------------------------------------


def fullfor(*ord_, skall="bash"):
    """Complete the last word through the protocol the shells use."""
    miljo = {"_IMDI_COMPLETE": f"{skall}_complete", "COMP_WORDS": " ".join(ord_), "COMP_CWORD": str(len(ord_) - 1)}
    with pytest.MonkeyPatch.context() as m:
        for navn, verdi in miljo.items():
            m.setenv(navn, verdi)
        svar = CliRunner().invoke(dor.lag_rot(), [], prog_name="imdi")
    return [linje.partition(",")[2] for linje in svar.output.split()]


@pytest.mark.parametrize(
    ("ord_", "forslag"),
    [
        (["imdi", "var"], ["varsel"]),
        (["imdi", "database", "s"], ["sti", "sikkerhetskopi"]),
        (["imdi", "hjelp", "full"], ["fullføring"]),
        (["imdi", "frister", ""], ["liste", "beregn"]),
        (["imdi", "frister", "--alle", "--mi"], ["--mine"]),
        (["imdi", "frister", "beregn", "--fr"], ["--fra"]),
        (["imdi", "database", "opprett", "--ø"], ["--øvelse"]),
        (["imdi", "tull", ""], list(dor.KOMMANDOER)),
    ],
)
def test_fullforing(ord_, forslag):
    assert fullfor(*ord_) == forslag


def test_byter_som_ikke_er_bokstaver_gir_en_setning(ovelse):
    svar = ovelse(
        "varsel", "ny", "--tolk", "1", "--kanal", "e-post", "--fil", "-", "--oppdragsgiver", "\udcff", inn="x"
    )
    assert svar.kode == 2 and "tegn som ikke lar seg lese" in svar.feil
    assert ovelse("varsel", "liste", "--json").json == []
