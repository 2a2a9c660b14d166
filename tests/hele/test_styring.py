"""The house's own commands, as they are typed."""

import json
import re
import shutil
import subprocess
import sys
from datetime import date

import hjelp
import pytest

from imdi_cli.base.apne import apne
from imdi_cli.base.journal import skritt
from imdi_cli.styring.frister import steg as frister

pexpect = pytest.importorskip("pexpect") if sys.platform != "win32" else None
SJEKKPUNKT = re.compile(r"[0-9]+:[0-9a-f]{64}:[0-9a-f]{8}:[0-9a-f]{16}")


def terminal(program, *argumenter, bredde=80, miljo=None):
    """Start a command in a pseudo-terminal."""
    return pexpect.spawn(
        sys.executable,
        ["-m", "imdi_cli", *map(str, argumenter)],
        env=program.miljo | {"COLUMNS": str(bredde), "TERM": "xterm", "NO_COLOR": "1"} | (miljo or {}),
        cwd=str(program.mappe),
        encoding="utf-8",
        timeout=30,
        dimensions=(60, bredde),
    )


def skjerm(program, *argumenter, bredde=80, miljo=None):
    """Run a command in a pseudo-terminal; give what stood on the screen and the exit code."""
    barn = terminal(program, *argumenter, bredde=bredde, miljo=miljo)
    tekst = barn.read().replace("\r\n", "\n")
    barn.close()
    return tekst, barn.exitstatus


def varsel(program, nr, mottatt, login="kari", regler=("varsel.kvittering", "varsel.forelopig-svar")):
    """Start the deadlines of a varsel in the program's database, as its own step does."""
    ord_ = {"varsel.kvittering": "kvittering til avsender", "varsel.forelopig-svar": "foreløpig svar"}
    motor = apne(program.database, tid=hjelp.TID)
    try:
        k = hjelp.lag_kontekst(motor, login=login)
        with motor.atomisk(), skritt(k, "varsel.registrert", nr) as s:
            for regel in regler:
                neste = f"imdi varsel {'kvitter' if regel == 'varsel.kvittering' else 'foreløpig-svar'} {nr}"
                dag = date.fromisoformat(mottatt)
                frister.start(k, s, regel, dag, hva=ord_[regel], ansvarlig=login, neste=neste)
    finally:
        motor.lukk()
    return nr


# --- the first minute -------------------------------------------------------------------------------------------


def test_fra_ingenting_til_en_base_som_er_hel(imdi):
    svar = imdi("frister")
    assert (svar.kode, "imdi database opprett" in svar.feil) == (6, True)
    sti = imdi("database", "sti").ok()
    assert sti.ut == f"{imdi.database}\n"
    assert imdi("database", "sti", "--json").ok().json == {
        "sti": str(imdi.database),
        "finnes": False,
        "valgt_av": "IMDI_DATABASE",
    }
    svar = imdi("database", "opprett")
    assert (svar.kode, svar.feil) == (2, "Noe mangler: navn.\nOppgi --navn TEKST.\n(avslutningskode 2)\n")
    assert not imdi.database.exists()
    svar = imdi("database", "opprett", "--navn", "Kari Nordmann").ok()
    assert "Roller\tsaksbehandler, statistiker, leder\n" in svar.ut
    assert hjelp.krev_kommandoer(svar.ut)
    svar = imdi("database", "opprett", "--navn", "Kari")
    assert (svar.kode, "finnes allerede en fil her" in svar.feil) == (6, True)
    assert "feil" not in imdi("database", "kontroll").ok().ut
    assert imdi("database", "sti", "--json").json["finnes"]


def test_opprett_som_json_og_et_annet_sted(imdi):
    svar = imdi("database", "opprett", "--ovelse", "--navn", "Kari", "--rolle", "leder", "--database", "min base.db")
    assert "ØVELSE" in svar.feil
    assert 'imdi varsel ny --database "min base.db"' in svar.ok().ut
    svar = imdi(
        *("database", "opprett", "--øvelse", "--navn", "Kari", "--ser-identitet", "ja", "--json"),
        miljo={"IMDI_BRUKER": "kari"},
    )
    assert svar.ok().json == {
        "sti": str(imdi.database),
        "ovelse": True,
        "login": "kari",
        "navn": "Kari",
        "roller": ["saksbehandler", "statistiker", "leder"],
        "ser_identitet": True,
    }
    svar = imdi("database", "opprett", "--navn", "K", "--rolle", "leser", "--database", "ny.db")
    assert (svar.kode, "må være leder" in svar.feil) == (2, True)
    assert not (imdi.mappe / "ny.db").exists()


@pytest.mark.skipif(pexpect is None, reason="pseudoterminaler finnes bare i Unix")
def test_opprett_spor_om_navnet(imdi):
    barn = terminal(imdi, "database", "opprett", miljo={"IMDI_TILGJENGELIG": "1"})
    barn.expect("Fullt navn")
    barn.sendline("Kari Nordmann")
    barn.expect("Databasen er klar")
    barn.expect(pexpect.EOF)
    barn.close()
    assert barn.exitstatus == 0


@pytest.mark.skipif(pexpect is None, reason="pseudoterminaler finnes bare i Unix")
def test_sti_pa_skjermen(imdi):
    tekst, kode = skjerm(imdi, "database", "sti", bredde=200)
    assert kode == 0
    assert tekst.splitlines()[:2] == [str(imdi.database), "(valgt med IMDI_DATABASE; den finnes ikke ennå)"]
    assert "imdi database opprett" in tekst


# --- deadlines --------------------------------------------------------------------------------------------------


@pytest.fixture
def mandag(ovelse):
    """Three varsler, so deadlines in every group, on Monday 23 November 2026."""
    varsel(ovelse, "V-2026-0001", "2026-10-15")
    varsel(ovelse, "V-2026-0002", "2026-10-25", "ole")
    varsel(ovelse, "V-2026-0003", "2026-11-20")
    return ovelse


def test_fristene_som_rader_og_json(mandag):
    linjer = mandag("frister").ok().ut.splitlines()
    assert linjer[0] == "Bolk\tDager\tSiste dag\tGjelder\tHva\tHjemmel\tHvem\tNeste steg"
    rader = [linje.split("\t") for linje in linjer[1:]]
    assert [r[0] for r in rader] == sorted(
        (r[0] for r in rader), key=["Over fristen", "I dag og denne uken", "Senere"].index
    )
    assert {len(r) for r in rader} == {8}
    funnet = mandag("frister", "--json").ok().json
    assert len(funnet) == len(rader)
    assert list(funnet[0]) == [
        *("bolk", "dager", "siste", "streng", "start", "flyttet", "gjelder", "hva", "regel", "hjemmel", "antatt"),
        *("binder", "ansvarlig", "hvem", "neste"),
    ]
    assert [f["siste"] for f in funnet] == sorted(f["siste"] for f in funnet)
    assert {f["hvem"] for f in funnet} == {"deg", "Ole Hansen"}
    for f in funnet:
        hjelp.krev_kommandoer(f["neste"])
    mine = mandag("frister", "--mine", "--json").ok().json
    assert {f["ansvarlig"] for f in mine} == {"kari"}
    assert 0 < len(mine) < len(funnet)


def test_uten_frister(ovelse):
    svar = ovelse("frister").ok()
    assert len(svar.ut.splitlines()) == 1
    assert "Ingen frister løper." in svar.feil
    assert ovelse("frister", "--json").ok().json == []


@pytest.mark.skipif(pexpect is None, reason="pseudoterminaler finnes bare i Unix")
@pytest.mark.parametrize("bredde", [50, 60, 80, 120])
def test_mandag_morgen(mandag, bredde):
    tekst, kode = skjerm(mandag, "frister", bredde=bredde)
    assert kode == 0
    linjer = tekst.splitlines()
    assert "Over fristen" in linjer
    assert "I dag og denne uken" in linjer
    assert "Senere (1):  imdi frister --alle" in linjer
    assert "Neste steg:  imdi varsel kvitter V-2026-0001" in tekst
    assert "(antatt)" in tekst.replace("\n", " ")
    assert "Ole Hansen" in tekst
    frister = [linje for linje in linjer if linje.startswith(" ")]
    assert all(len(linje) <= bredde for linje in frister)
    starter = {linje.index("V-2026") for linje in frister if "V-2026" in linje}
    assert len(starter) == 1  # the groups stand in line
    if bredde == 120:
        assert any(re.search(r"−\d+ dager  V-2026-0001  kvittering.* § 6 .*  deg$", linje) for linje in frister)


@pytest.mark.skipif(pexpect is None, reason="pseudoterminaler finnes bare i Unix")
def test_fristene_pa_skjermen_med_alle_ingen_og_bare_senere(mandag):
    tekst, _ = skjerm(mandag, "frister", "--alle")
    assert "Senere\n" in tekst
    assert "--alle" not in tekst
    tekst, _ = skjerm(mandag, "frister", "--mine", miljo={"IMDI_KLOKKE": "2026-10-01T09:00"})
    assert "avslutningskode 4" in tekst  # Kari was no user then
    mandag("bruker", "ny", "per", "--navn", "Per", "--rolle", "saksbehandler").ok()
    tekst, _ = skjerm(mandag, "frister", "--mine", miljo={"IMDI_BRUKER": "per"})
    assert "Ingen frister løper for deg." in tekst


@pytest.mark.skipif(pexpect is None, reason="pseudoterminaler finnes bare i Unix")
def test_bare_senere(ovelse):
    varsel(ovelse, "V-2026-0001", "2026-11-23", regler=["varsel.forelopig-svar"])
    tekst, _ = skjerm(ovelse, "frister")
    assert "Ingen frister er over, og ingen går ut denne uken." in tekst
    assert "Senere (1):  imdi frister --alle" in tekst
    assert "Neste steg" not in tekst


@pytest.mark.skipif(pexpect is None, reason="pseudoterminaler finnes bare i Unix")
def test_neste_steg_gar_til_databasen_som_er_oppgitt(ovelse, tmp_path):
    """A case whose database was named on the command line is not met in another one."""
    varsel(ovelse, "V-2026-0001", "2026-11-23", regler=["varsel.forelopig-svar"])
    her = ["--database", str(ovelse.database)]
    annen = {"IMDI_DATABASE": str(tmp_path / "annen.db")}
    assert f"--database {ovelse.database}" in ovelse("frister", *her, miljo=annen).ok().ut
    assert f"--database {ovelse.database}" in ovelse("frister", *her, "--json", miljo=annen).ok().json[0]["neste"]
    assert "--database" not in ovelse("frister").ok().ut
    tekst, _ = skjerm(ovelse, "frister", *her, miljo=annen)
    assert f"imdi frister --alle --database {ovelse.database}" in " ".join(tekst.split())


def test_en_frist_regnes_ut(ovelse):
    svar = ovelse("frister", "beregn", "klage", "--fra", "12.12.2026", "--json").ok().json
    assert svar["streng"] == "2027-01-02"
    assert svar["siste"] == "2027-01-04"
    assert svar["flyttet"] == [
        {"dato": "2027-01-02", "grunn": "lørdag"},
        {"dato": "2027-01-03", "grunn": "søndag"},
    ]
    assert svar["hjemmel"] == "forvaltningsloven § 29 første ledd"
    ut = ovelse("frister", "beregn", "foreløpig-svar", "--fra", "i dag").ok().ut
    assert "Siste dag\tonsdag 23. desember 2026\n" in ut
    assert "Sikkerhet\tantatt; se notatet\n" in ut
    for argumenter, setning in (
        (["prikking.terskel", "--fra", "1.1.2026"], "gir ingen siste dag"),
        (["tull", "--fra", "1.1.2026"], "ingen regel som heter «tull»"),
        (["klage", "--fra", "31.2.2026"], "februar 2026 har 28 dager"),
        (["klage", "--fra", "1.1.2099"], "helligdagene i 2099 er ikke lagt inn"),
        (["klage", "--fra", "1.1.1969"], "gjelder ikke 1. januar 1969"),
    ):
        svar = ovelse("frister", "beregn", *argumenter)
        assert svar.kode in (1, 2)
        assert setning in svar.feil


@pytest.mark.skipif(pexpect is None, reason="pseudoterminaler finnes bare i Unix")
def test_en_frist_forklares_pa_skjermen(ovelse):
    tekst, _ = skjerm(ovelse, "frister", "beregn", "klage", "--fra", "12.12.2026")
    assert "men da er det lørdag, søndag. Siste dag" in " ".join(tekst.split())
    assert "Flyttet av" in tekst


# --- rule book --------------------------------------------------------------------------------------------------


def test_regelverket(ovelse):
    alle = ovelse("regelverk", "liste", "--alle", "--json").ok().json
    idag = ovelse("regelverk", "liste", "--json").ok().json
    assert len(alle) > len(idag) > 40
    assert {"id", "verdi", "enhet", "hjemmel", "kilde", "sikkerhet", "gyldig_fra", "gyldig_til"} <= idag[0].keys()
    i_2023 = ovelse("regelverk", "liste", "--dato", "1.6.2023").ok().ut
    assert "utvalg.periode\t1 år\t" in i_2023
    vis = ovelse("regelverk", "vis", "utvalg.periode").ok().ut
    assert "Slik har den vært" in vis
    assert "Verdi\t2 år" in vis
    svar = ovelse("regelverk", "vis", "klagefrsit")
    assert (svar.kode, "Mente du klage.frist?" in svar.feil) == (2, True)
    assert ovelse("regelverk", "liste", "--dato", "1.1.2023", "--alle").kode == 2
    assert "Ingen regler" in ovelse("regelverk", "liste", "--dato", "1.1.1950").ok().feil
    assert ovelse("regelverk", "vis", "utvalg.periode", "--dato", "2023-12-31", "--json").ok().json["verdi"] == 1


@pytest.mark.skipif(pexpect is None, reason="pseudoterminaler finnes bare i Unix")
def test_regelverket_pa_skjermen(ovelse):
    tekst, _ = skjerm(ovelse, "regelverk", "liste", bredde=60)
    assert "\nKlage\n" in tekst
    assert "(ikke avklart)" in " ".join(tekst.split())
    tekst, _ = skjerm(ovelse, "regelverk", "liste", "--dato", "1.1.1950")
    assert "Ingen regler gjelder den dagen." in tekst
    tekst, _ = skjerm(ovelse, "regelverk", "liste", "--alle")
    assert "01.01.2023–31.12.2023" in tekst
    tekst, _ = skjerm(ovelse, "regelverk", "vis", "klage")
    assert "imdi frister beregn klage.frist --fra 23.11.2026" in tekst


# --- copies and the journal ---------------------------------------------------------------------------------------


def test_kopi_endring_gjenoppretting_og_logg(ovelse):
    kopi = ovelse("database", "sikkerhetskopi", "--json").ok().json
    assert SJEKKPUNKT.fullmatch(kopi["sjekkpunkt"])
    varsel(ovelse, "V-2026-0001", "2026-11-20")
    for_ = ovelse("logg", "kontroller", "--json").ok().json
    svar = ovelse("database", "gjenopprett", kopi["fil"])
    assert (svar.kode, "Oppgi --ja." in svar.feil) == (2, True)
    assert ovelse("frister", "--json").json != []
    svar = ovelse("database", "gjenopprett", kopi["fil"], "--ja").ok()
    assert "Sikkerhetskopien er hentet tilbake." in svar.ut
    assert hjelp.krev_kommandoer(svar.ut) == ["imdi database kontroll"]
    assert ovelse("frister", "--json").ok().json == []
    ovelse("database", "kontroll").ok()
    # The checkpoint of the branch that was left is explained, not called damage.
    svar = ovelse("logg", "kontroller", "--mot", for_["sjekkpunkt"]).ok()
    assert "Loggen er hel: 3 rader." in svar.ut
    assert "forlatt ved rad" in svar.ut
    svar = ovelse("logg", "kontroller", "--mot", kopi["fil"], "--json").ok().json
    assert svar["hel"]
    # The copy taken before is the way back.
    (trygg,) = (ovelse.database.parent / "sikkerhetskopier").glob("imdi-for-gjenoppretting-*.db")
    ovelse("database", "gjenopprett", trygg, "--ja", "--json").ok()
    assert len(ovelse("frister", "--json").ok().json) == 2


@pytest.mark.skipif(pexpect is None, reason="pseudoterminaler finnes bare i Unix")
def test_gjenoppretting_bekreftes_med_ordet(ovelse):
    fil = ovelse("database", "sikkerhetskopi", "--json").ok().json["fil"]
    ovelse("bruker", "ny", "per", "--navn", "Per", "--rolle", "leser").ok()
    for_ = ovelse.database.read_bytes()
    barn = terminal(ovelse, "database", "gjenopprett", fil, miljo={"IMDI_TILGJENGELIG": "1"}, bredde=200)
    barn.expect("Tapes +2 rader i loggen")
    barn.expect("Skriv GJENOPPRETT for å fortsette")
    barn.sendline("ja")
    barn.expect("«ja» er ikke GJENOPPRETT.")
    barn.sendline("")
    barn.expect("Avbrutt")
    barn.expect(pexpect.EOF)
    barn.close()
    assert barn.exitstatus == 130
    assert ovelse.database.read_bytes() == for_
    barn = terminal(ovelse, "database", "gjenopprett", fil, miljo={"IMDI_TILGJENGELIG": "1"})
    barn.expect("Skriv GJENOPPRETT")
    barn.sendline("GJENOPPRETT")
    barn.expect("hentet tilbake")
    barn.expect(pexpect.EOF)
    barn.close()
    assert barn.exitstatus == 0


@pytest.mark.skipif(pexpect is None, reason="pseudoterminaler finnes bare i Unix")
@pytest.mark.parametrize(("innhold", "hva"), [(None, "ingen database"), (b"x" * 5000, "flyttes til side")])
def test_uten_en_brukbar_base_sporres_det_ogsa(ovelse, innhold, hva):
    fil = ovelse("database", "sikkerhetskopi", "--json").ok().json["fil"]
    ovelse.database.unlink()
    if innhold:
        ovelse.database.write_bytes(innhold)
        svar = ovelse("frister")
        assert (svar.kode, "imdi database gjenopprett FIL" in svar.feil) == (6, True)
    barn = terminal(ovelse, "database", "gjenopprett", fil, miljo={"IMDI_TILGJENGELIG": "1"}, bredde=200)
    barn.expect(hva)
    barn.expect("Skriv GJENOPPRETT")
    barn.sendline("gjenopprett")
    barn.expect("hentet tilbake")
    barn.expect(pexpect.EOF)
    ovelse("database", "kontroll").ok()


def test_en_skadd_base_gir_avslutningskode_6_og_setninger(ovelse):
    varsel(ovelse, "V-2026-0001", "2026-11-20")
    import sqlite3

    conn = sqlite3.connect(ovelse.database)
    conn.execute("UPDATE frist SET siste = '2030-01-01'")
    conn.execute("DROP TRIGGER journal_endres_ikke")
    conn.execute("UPDATE journal SET tid = '2026-11-23T08:00:00.000000Z' WHERE nr = 2")
    conn.commit()
    conn.close()
    svar = ovelse("database", "kontroll")
    assert svar.kode == 6
    assert "feil\tLoggen er ubrutt\tjournalrad 2 er endret etter at den ble skrevet" in svar.ut
    assert "feil\tInnholdet er det loggen sier\tfrist 1: «siste» er ikke slik journalrad 3 sier" in svar.ut
    assert "utløseren journal_endres_ikke på journal mangler" in svar.ut
    assert hjelp.krev_kommandoer(svar.feil)
    som_json = ovelse("database", "kontroll", "--json")
    assert (som_json.kode, som_json.json["hel"]) == (6, False)
    svar = ovelse("logg", "kontroller")
    assert (svar.kode, "Loggen er ikke hel: 3 rader, 1 feil." in svar.feil) == (6, True)
    assert "Feil\tjournalrad 2 er endret" in svar.ut
    assert ovelse("database", "sikkerhetskopi").kode == 6


def test_logg_vis(ovelse):
    nr = varsel(ovelse, "V-2026-0001", "2026-11-20")
    rader = ovelse("logg", "vis", "--json").ok().json
    assert list(rader[0]) == ["nr", "tid", "bruker", "navn", "handling", "hva", "gjelder"]
    assert rader[-1]["hva"] == "varsel registrert"
    svar = ovelse("logg", "vis", "--siste", "1").ok()
    assert re.search(rf"23\.11\.2026 1\d\.15\tKari Nordmann\tvarsel registrert\t{nr}\n", svar.ut)
    assert "Dette er den siste av 3. Flere:  --siste 3" in svar.feil
    assert "Dette er de 2 siste av 3." in ovelse("logg", "vis", "--siste", "2").ok().feil
    assert ovelse("logg", "vis", "--fra", "i morgen", "--json").ok().json == []
    assert ovelse("logg", "vis", "--siste", "0").kode == 2
    ovelse("bruker", "ny", "per", "--navn", "Per", "--rolle", "saksbehandler").ok()
    per = {"IMDI_BRUKER": "per"}
    assert ovelse("logg", "vis", miljo=per).kode == 4
    assert len(ovelse("logg", "vis", "--gjelder", nr.lower(), "--json", miljo=per).ok().json) == 1
    assert ovelse("logg", "kontroller", miljo=per).kode == 4
    assert ovelse("database", "sikkerhetskopi", miljo=per).kode == 4


# --- help -------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("emne", ["miljø", "miljo", "MILJOE", "avslutningskoder", "formater", "fullforing"])
def test_hjelpen_trenger_verken_database_eller_bruker(imdi, emne):
    assert imdi("hjelp", emne).ok().ut
    assert isinstance(imdi("hjelp", emne, "--json").ok().json, list)
    assert not imdi.database.parent.exists()


@pytest.mark.parametrize("skall", ["bash", "zsh", "fish", "powershell", "PowerShell"])
def test_fullforingsskriptet(imdi, skall):
    svar = imdi("hjelp", "fullføring", skall).ok().ut
    assert svar.startswith("# Settes opp slik: imdi hjelp fullføring ")
    assert f"{skall.lower()}_complete" in svar
    assert imdi("hjelp", "fullføring", "csh").kode == 2


@pytest.mark.parametrize(
    ("skall", "svar"),
    [("bash", "plain,varsel"), ("zsh", "plain\nvarsel\nVarsler om tolker."), ("powershell", "plain\nvarsel")],
)
def test_fullforing_gjennom_skallets_miljo(imdi, skall, svar):
    miljo = {"_IMDI_COMPLETE": f"{skall}_complete", "COMP_WORDS": "imdi var", "COMP_CWORD": "1"}
    assert imdi(miljo=miljo).ok().ut.strip().startswith(svar)


@pytest.mark.skipif(shutil.which("bash") is None, reason="bash finnes ikke her")
def test_fullforing_i_et_ekte_bash(imdi, tmp_path):
    (tmp_path / "imdi").write_text(f'#!/bin/sh\nexec "{sys.executable}" -m imdi_cli "$@"\n')
    (tmp_path / "imdi").chmod(0o755)
    skript = imdi("hjelp", "fullføring", "bash").ok().ut
    (tmp_path / "fullfor.bash").write_text(skript, "utf-8")

    def fullfor(*ord_):
        kode = (
            f". ./fullfor.bash; COMP_WORDS=({' '.join(ord_)}); COMP_CWORD={len(ord_) - 1}; "
            '_imdi_completion imdi; printf "%s\\n" "${COMPREPLY[@]}"'
        )
        miljo = imdi.miljo | {
            "PATH": f"{tmp_path}:{imdi.miljo['PATH']}",
            "PYTHONPATH": ":".join(filter(None, sys.path)),
        }
        ut = subprocess.run(
            ["bash", "--norc", "-c", kode], capture_output=True, text=True, cwd=tmp_path, env=miljo, check=True
        )
        return ut.stdout.split()

    assert fullfor("imdi", "var") == ["varsel"]
    assert fullfor("imdi", "frister", "b") == ["beregn"]
    assert fullfor("imdi", "hjelp", "milj") == ["miljø"]


@pytest.mark.skipif(pexpect is None, reason="pseudoterminaler finnes bare i Unix")
def test_hjelpen_far_plass_i_et_smalt_vindu(imdi):
    for emne in ("miljø", "formater", "avslutningskoder"):
        tekst, _ = skjerm(imdi, "hjelp", emne, bredde=60)
        assert all(len(linje) <= 60 for linje in tekst.splitlines())
    tekst, _ = skjerm(imdi, "hjelp", "fullføring", bredde=60)
    assert "imdi hjelp fullføring fish > ~/.config/fish/completions/imdi.fish" in tekst


def test_json_er_gyldig_json_i_alle_kommandoene(ovelse):
    for argumenter in (
        ["frister"],
        ["frister", "beregn", "klage", "--fra", "1.2.2026"],
        ["regelverk", "liste"],
        ["regelverk", "vis", "klage"],
        ["database", "sti"],
        ["database", "kontroll"],
        ["database", "sikkerhetskopi"],
        ["logg", "vis"],
        ["logg", "kontroller"],
        ["hjelp", "miljo"],
        ["hjelp", "fullforing", "bash"],
    ):
        assert json.loads(ovelse(*argumenter, "--json").ok().ut) is not None
