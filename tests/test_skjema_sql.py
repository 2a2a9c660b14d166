"""The schema and the SQL subset: STRICT, named checks, nothing that only one engine understands."""

import ast
import re
import sqlite3
from collections.abc import Iterator
from pathlib import Path

import pytest
from hjelp import journaltabeller

import imdi_cli
from imdi_cli.base.migrasjon import migrasjoner
from imdi_cli.base.postgres import oversett_ddl, oversett_sql
from imdi_cli.base.sqlite import setninger
from imdi_cli.kjerne.skjema import skjemamappe

PAKKE = Path(imdi_cli.__file__).parent
UTLOSERE = {
    ("journal", "journal_endres_ikke"),
    ("journal", "journal_slettes_ikke"),
    ("journal_innhold", "journal_innhold_endres_ikke"),
    ("reaksjon", "reaksjon_endres_ikke"),
    ("reaksjon", "reaksjon_slettes_ikke"),
    ("rutine", "rutine_endres_ikke"),
    ("rutine", "rutine_slettes_ikke"),
}
BARE_SQLITE = {
    ("journal", "journal_overskrives_ikke"),
    ("journal_innhold", "journal_innhold_overskrives_ikke"),
    ("reaksjon", "reaksjon_overskrives_ikke"),
    ("rutine", "rutine_overskrives_ikke"),
}
BARE_POSTGRES = {(navn, f"{navn}_tommes_ikke") for navn in ("journal", "reaksjon", "rutine")}


def felles() -> str:
    """The schema text that both engines read, without comments."""
    filer = sorted(f for f in (skjemamappe() / "database").glob("*.sql") if f.name.count(".") == 1)
    return re.sub(r"--[^\n]*", "", "\n".join(f.read_text("utf-8") for f in filer))


def tabelltekster() -> dict[str, str]:
    """The text of each CREATE TABLE."""
    return {
        re.match(r"\s*CREATE TABLE (\w+)", s)[1]: s  # type: ignore[index]
        for s in setninger(felles())
        if "CREATE TABLE" in s
    }


@pytest.mark.parametrize("navn", sorted(tabelltekster()))
class TestHverTabell:
    def test_er_strict(self, navn):
        assert tabelltekster()[navn].rstrip().endswith(") STRICT;")

    def test_har_bare_de_tre_typene(self, navn):
        conn = sqlite3.connect(":memory:")
        conn.executescript(felles())
        typer = {rad[2] for rad in conn.execute(f"PRAGMA table_info({navn})")}
        assert typer <= {"TEXT", "INTEGER", "BLOB"}

    def test_har_navn_paa_hver_regel(self, navn):
        tekst = re.sub(r"\s+", " ", tabelltekster()[navn])
        for regel in re.finditer(r"(\S+ \S+) (CHECK|FOREIGN KEY|UNIQUE)\b", tekst):
            assert regel[1].startswith("CONSTRAINT "), f"uten navn: {regel[0]}"
        for navnet in re.findall(r"CONSTRAINT (\S+)", tekst):
            assert navnet.startswith(f"{navn}_"), navnet

    def test_har_primarnokkel_og_ingen_standardverdi(self, navn):
        """A default would make rows with differing keys differ in silence (T8)."""
        tekst = tabelltekster()[navn]
        assert "PRIMARY KEY" in tekst
        assert not re.search(r"\bDEFAULT\b|\bAUTOINCREMENT\b|\bGENERATED\b|\bCOLLATE\b|\bREFERENCES \w+\s*,", tekst)

    def test_kommer_paa_begge_motorer(self, navn, base):
        assert base.har_tabell(navn)


def test_begge_motorer_bygger_de_samme_tabellene_og_kolonnene(sqlitebase, pgbase):
    pg = pgbase.hent(
        "SELECT table_name, column_name, data_type, is_nullable FROM information_schema.columns "
        "WHERE table_schema = current_schema() ORDER BY table_name, ordinal_position"
    )
    slag = {"INTEGER": "bigint", "TEXT": "text", "BLOB": "bytea"}
    lite = [
        (t, navn, slag[type_], "NO" if ikke_null else "YES")
        for (t,) in sqlitebase.hent("SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name")
        for _, navn, type_, ikke_null, _, _ in sqlitebase.hent(f"PRAGMA table_info({t})")
    ]
    assert lite == pg


def test_begge_motorer_bygger_de_samme_reglene(sqlitebase, pgbase):
    navn = {
        n
        for (n,) in pgbase.hent(
            "SELECT conname FROM pg_constraint WHERE connamespace = current_schema()::regnamespace"
        )
    }
    ventet = set(re.findall(r"CONSTRAINT (\S+)", felles()))
    assert {n for n in ventet if n not in navn} == set(), "navnet er for langt eller regelen falt ut"
    alt = "".join(sql for (sql,) in sqlitebase.hent("SELECT sql FROM sqlite_schema WHERE type = 'table'"))
    assert {n for n in ventet if n not in alt} == set()


def test_begge_motorer_bygger_de_samme_indeksene(sqlitebase, pgbase):
    lite = {n for (n,) in sqlitebase.hent("SELECT name FROM sqlite_schema WHERE type = 'index' AND sql IS NOT NULL")}
    pg = {n for (n,) in pgbase.hent("SELECT indexname FROM pg_indexes WHERE schemaname = current_schema()")}
    assert lite
    assert lite <= pg


def test_utloserne_er_akkurat_disse(base):
    """T3: a migration that lost one would be noticed here."""
    if base.dialekt == "sqlite":
        har = set(base.hent("SELECT tbl_name, name FROM sqlite_schema WHERE type = 'trigger'"))
        assert har == UTLOSERE | BARE_SQLITE
    else:
        har = set(
            base.hent(
                "SELECT c.relname, t.tgname FROM pg_trigger t JOIN pg_class c ON c.oid = t.tgrelid "
                "WHERE NOT t.tgisinternal AND c.relnamespace = current_schema()::regnamespace"
            )
        )
        assert har == UTLOSERE | BARE_POSTGRES


def test_hver_kobling_har_en_tabell_og_hver_sist_har_sin_kobling():
    for navn, tekst in tabelltekster().items():
        for til in re.findall(r"REFERENCES (\w+)", tekst):
            assert til in tabelltekster()
        if re.search(r"^\s*sist\s", tekst, re.M):
            assert re.search(
                rf"CONSTRAINT {navn}_sist_finnes FOREIGN KEY \(sist\) REFERENCES journal \(nr\)\s+"
                "DEFERRABLE INITIALLY DEFERRED",
                tekst,
            ), navn


# --- the journal's view of the tables ---------------------------------------------------------------------------


@pytest.mark.parametrize("sted", sorted(journaltabeller()))
def test_hver_kolonne_har_sin_plass_i_journalen(sted):
    """Each column is a key, a code, hidden or outside; none is two things, and none is forgotten."""
    t = journaltabeller()[sted]
    conn = sqlite3.connect(":memory:")
    conn.executescript(felles())
    rader = conn.execute(f"PRAGMA table_info({t.navn})").fetchall()
    kolonner = {r[1] for r in rader} - {"sist"}
    plassert = [*t.nokkel, *t.koder, *t.skjult, *t.utenfor]
    assert sorted(plassert) == sorted(set(plassert))
    assert set(plassert) - {r[1] for r in rader} == set(), "finnes ikke i skjemaet"
    assert kolonner - set(plassert) == set(), "har ingen plass i journalen"
    if "sist" in {r[1] for r in rader}:
        assert set(t.nokkel) == {r[1] for r in rader if r[5]}, "nøkkelen er en annen i skjemaet"


def test_hver_tabell_med_sist_er_i_journalen():
    med_sist = {n for n, t in tabelltekster().items() if re.search(r"^\s*sist\s", t, re.M)}
    assert med_sist - {t.navn for t in journaltabeller().values()} == set()


def test_identiteten_staar_ikke_i_journalen_ikke_engang_som_avtrykk():
    (t,) = {t for t in journaltabeller().values() if t.navn == "varsler_identitet"}
    assert {"navn", "kontakt"} <= set(t.utenfor)


# --- the SQL subset ---------------------------------------------------------------------------------------------

# what is forbidden, and what to write instead (docs/arkitektur.md, «tillatt / forbudt / i stedet»)
FORBUDT = {
    r"\b(REAL|FLOAT|DOUBLE|NUMERIC|DECIMAL)\b": "heltall i minste enhet, eller tekst",
    r"\b(BOOLEAN|TRUE|FALSE)\b": "0/1 med navngitt CHECK",
    r"\b(DATE|TIME|TIMESTAMP|DATETIME|JULIANDAY|STRFTIME|UNIXEPOCH)\s*\(": "ISO-tekst, regnet i Python",
    r"\bCURRENT_(DATE|TIME|TIMESTAMP)\b|\bNOW\s*\(": "k.tid_utc",
    r"\bGLOB\b|\bREGEXP\b|\bMATCH\b|\bILIKE\b|\bSIMILAR TO\b": "LIKE på en normalisert kolonne",
    r"\bIS (NOT )?:": "IS NOT DISTINCT FROM",
    r":\w+ IS (NOT )?NULL": "WHERE satt sammen av faste deler",
    r"\b(GROUP_CONCAT|STRING_AGG|JSON_\w+|JSONB?_\w+)\s*\(": "samle i Python",
    r"->>?": "les JSON i Python",
    r"\bINSTR\s*\(|\bPRINTF\s*\(|\bFORMAT\s*\(|\bIIF\s*\(|\bIFNULL\s*\(|\bTOTAL\s*\(|\bNVL\s*\(": "standard SQL",
    r"\b(AVG|ROUND)\s*\(": "regn i Python",
    r"\b(?<!cast\()SUM\s*\(": "cast(sum(…) as bigint)",
    r"\b(MAX|MIN)\s*\([^()]*,": "case when",
    r"\bLOWER\s*\(|\bUPPER\s*\(|\bCOLLATE\b": "normalisert kolonne; sorter i Python (T12)",
    r"\bINSERT OR\b|\bREPLACE INTO\b": "ON CONFLICT",
    r"\bROWID\b|\bLAST_INSERT_ROWID\b|\bAUTOINCREMENT\b|\bSERIAL\b": "base.nummer",
    r"\bVIRTUAL TABLE\b|\bFTS\d\b": "normalisert kolonne og LIKE (T11)",
    r"\bSELECT \*": "nevn kolonnene",
    r"\bBIGINT\b(?!\))|\bVARCHAR\b|\bSERIAL\b|\bBYTEA\b|::": "INTEGER, TEXT, BLOB",
    r'"': "tekst i ', navn uten tegn rundt",
    r"\bLIMIT \d+ ?, ?\d+": "LIMIT … OFFSET …",
}
# the dialect files are the place for what only one engine has; the two SQLite-only floors say so themselves
DIALEKTER = {"base/sqlite.py", "base/postgres.py", "base/kopi.py", "base/apne.py", "base/migrasjon.py"}
BARE_I_SQLITE = {"styring/database/lager.py"}
SQLSETNING = re.compile(r"\b(SELECT|INSERT INTO|UPDATE|DELETE FROM|WHERE|FROM|ORDER BY|GROUP BY|JOIN|SET)\b")


def sqltekster() -> Iterator[tuple[str, str]]:
    """Every string of the package that is SQL or a part of it, but those of the dialect files."""
    for fil in sorted(PAKKE.rglob("*.py")):
        sted = fil.relative_to(PAKKE).as_posix()
        deler = fil.relative_to(PAKKE).with_suffix("").parts
        if sted in DIALEKTER | BARE_I_SQLITE or not (deler[0] == "base" or "lager" in deler):
            continue
        tre = ast.parse(fil.read_text("utf-8"))
        doc = {
            id(n.body[0].value)
            for n in ast.walk(tre)
            if isinstance(n, ast.Module | ast.ClassDef | ast.FunctionDef)
            and n.body
            and isinstance(n.body[0], ast.Expr)
        }
        for node in ast.walk(tre):
            tekst = ""
            if isinstance(node, ast.JoinedStr):
                tekst = "".join(v.value if isinstance(v, ast.Constant) else "x" for v in node.values)
            elif isinstance(node, ast.Constant) and isinstance(node.value, str) and id(node) not in doc:
                tekst = node.value
            if SQLSETNING.search(tekst):
                yield f"{sted}:{node.lineno}", tekst


def uten_tekst(sql: str) -> str:
    """SQL without its text constants: «':'» is no parameter."""
    return re.sub(r"'(?:[^']|'')*'", "''", sql)


@pytest.mark.parametrize("form", sorted(FORBUDT))
def test_ingen_sql_bruker_det_forbudte(form):
    feil = [
        f"{sted}: {treff[0]!r} – skriv {FORBUDT[form]}"
        for sted, tekst in [("schemas/database", felles()), *sqltekster()]
        if (treff := re.search(form, uten_tekst(tekst), re.IGNORECASE if form != r"\bDATE\b" else 0))
    ]
    assert feil == []


@pytest.mark.parametrize(
    "sql",
    [
        "SELECT a FROM t WHERE b IS :b",
        "SELECT a FROM t WHERE :b IS NULL OR b = :b",
        "SELECT group_concat(a) FROM t",
        "SELECT a ->> 'x' FROM t",
        "SELECT datetime('now')",
        "SELECT strftime('%Y', a) FROM t",
        "SELECT instr(a, 'x') FROM t",
        "SELECT a FROM t WHERE b GLOB 'x*'",
        "CREATE TABLE t (a REAL)",
        "CREATE TABLE t (a BOOLEAN)",
        "SELECT sum(a) FROM t",
        "SELECT max(a, b) FROM t",
        'SELECT a FROM t WHERE b = "tekst"',
        "INSERT OR REPLACE INTO t VALUES (1)",
        "SELECT * FROM t",
        "SELECT a FROM t ORDER BY lower(a)",
    ],
)
def test_vokteren_ser_det_forbudte(sql):
    assert any(re.search(form, uten_tekst(sql), re.IGNORECASE) for form in FORBUDT)


@pytest.mark.parametrize(
    "sql",
    [
        "SELECT cast(sum(a) as bigint) FROM t WHERE b = ':x' AND c LIKE '%\"%'",
        "SELECT max(a) FROM t WHERE b IS NOT NULL",
        "SELECT coalesce(a, b) FROM t ORDER BY aar, dato NULLS FIRST LIMIT :n",
    ],
)
def test_vokteren_lar_det_tillatte_staa(sql):
    assert [form for form in FORBUDT if re.search(form, uten_tekst(sql), re.IGNORECASE)] == []


def test_det_er_sql_aa_vokte():
    assert len(list(sqltekster())) > 25


# --- translation for PostgreSQL ---------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("sql", "ventet"),
    [
        ("SELECT a FROM t WHERE b = :b", "SELECT a FROM t WHERE b = %(b)s"),
        ("SELECT ':b', a FROM t WHERE b=:b_2", "SELECT ':b', a FROM t WHERE b=%(b_2)s"),
        ("SELECT 'it''s :b' WHERE a LIKE '%:b%'", "SELECT 'it''s :b' WHERE a LIKE '%%:b%%'"),
        ("SELECT a % 2 FROM t", "SELECT a %% 2 FROM t"),
        ("SELECT :a, :a, :ny_a", "SELECT %(a)s, %(a)s, %(ny_a)s"),
        ("SELECT a::text", "SELECT a::text"),
        ("SELECT '10:15'", "SELECT '10:15'"),
    ],
)
def test_parametre_oversettes(sql, ventet):
    assert oversett_sql(sql) == ventet


def test_ddl_oversettes():
    assert oversett_ddl("CREATE TABLE t ( -- en\n a INTEGER, b BLOB, c TEXT\n) STRICT;") == (
        "CREATE TABLE t ( \n a BIGINT, b BYTEA, c TEXT\n);"
    )


def test_hele_skjemaet_er_oversatt_for_postgres():
    for m in migrasjoner("postgres"):
        sql = re.sub(r"'(?:[^']|'')*'|\$\$.*?\$\$", "", oversett_ddl(m.sql), flags=re.S)
        assert not re.search(r"\bSTRICT\b|\bBLOB\b|\bINTEGER\b", sql)


def test_verdier_er_like_paa_begge(base):
    """What a caller sees is the same type and value on both engines."""
    rad = base.en(
        "SELECT count(*), cast(sum(nr) as bigint), max(navn), coalesce(NULL, 'x'), 3000000000 + 1, 'æ' || :a, "
        "case when 1 = 1 then 1 else 0 end, substr('abc', 2, 1) FROM skjema",
        a="ø",
    )
    antall = base.en("SELECT nr FROM skjema ORDER BY nr DESC LIMIT :n", n=1)[0]
    assert rad is not None
    assert (rad[0], rad[1], *rad[3:]) == (antall, sum(range(antall + 1)), "x", 3000000001, "æø", 1, "b")
    assert [type(v) for v in rad] == [int, int, str, str, int, str, int, str]


def test_sortering_er_byteorden_paa_begge(base):
    with base.atomisk():
        for serie in ("b", "Å", "a", "B", "ø", "-", "Z", "æ"):
            base.utfor("INSERT INTO nummerserie (serie, aar, siste) VALUES (:s, 0, 0)", s=serie)
    assert [s for (s,) in base.hent("SELECT serie FROM nummerserie ORDER BY serie")] == sorted("bÅaBø-Zæ")


def test_oversatt_sql_med_prosent_og_uten_parametre(base):
    assert base.en("SELECT 1 WHERE 'ab%c' LIKE 'a%'") == (1,)
    assert base.en("SELECT 1 WHERE 'ab' LIKE :m", m="a%") == (1,)
