"""Make `skjemaN.sql`: a database of today's schema, with data in every table and a journal, as text.

    .venv/bin/python tests/base/frosset/lag.py

Run it while schema N is not yet released, whenever its files change, and never again after: later programs must
open what was released, checksums and all. Rows are filled in from the schema, so that no table is forgotten.
"""

import re
import sqlite3
import sys
import tempfile
from hashlib import sha256
from pathlib import Path
from typing import Any

HER = Path(__file__).parent
sys.path.append(str(HER.parents[1]))

import hjelp  # noqa: E402

from imdi_cli.base import SISTE  # noqa: E402
from imdi_cli.base.apne import opprett  # noqa: E402
from imdi_cli.base.journal import noter, skritt  # noqa: E402
from imdi_cli.base.migrasjon import migrasjoner  # noqa: E402
from imdi_cli.base.motor import Motor  # noqa: E402
from imdi_cli.base.nummer import neste_nummer  # noqa: E402
from imdi_cli.base.tabell import Tabell  # noqa: E402

INNHOLD = "Et vedlegg med æøå.\n".encode()
# what the schema alone cannot tell: for every row, or for each of the three
BESTEMT: dict[tuple[str, str], Any] = {
    ("vedlegg", "innhold"): INNHOLD,
    ("vedlegg", "storrelse"): len(INNHOLD),
    ("vedlegg", "sha256"): sha256(INNHOLD).hexdigest(),
    ("brev", "sendt"): ("2026-11-23", None, None),
    ("brev", "sha256"): (sha256(INNHOLD).hexdigest(), None, None),
    ("brev", "vedlegg"): (1, None, None),
    ("varsel", "ikke_i_registeret"): None,
    ("tolk_sprak", "uten_oppforing"): (None, 1, None),
    ("tolk_kvalifikasjon", "ugyldig_fra"): (None, "2026-11-12", None),
    ("tolk_kvalifikasjon", "ugyldig_grunn"): (None, "utløpt", None),
    ("soknad_kvalifikasjon", "ugyldig_fra"): (None, "2026-11-12", None),
    ("soknad_kvalifikasjon", "ugyldig_grunn"): (None, "utløpt", None),
    ("bevilling", "status"): ("gitt", "tilbakekalt", "gitt"),
    ("bevilling", "tilbakekalt"): (None, "2026-11-12", None),
    ("bevilling", "grunnlag"): (None, "prøven er annullert", None),
    ("reaksjon", "type"): ("advarsel", "utestenging for alltid", "oppheving"),
    ("reaksjon", "for_alltid"): (0, 1, 0),
    ("reaksjon", "periode_fra"): None,
    ("reaksjon", "periode_til"): None,
    ("reaksjon", "opphever"): (None, None, 1),
    ("tolk_sammenslatt", "beholdt"): 10482,
    ("tolkebevis", "utstedt"): "2026-11-12",
    ("tolkebevis", "sperret"): (None, "2026-11-13", None),
    ("tolkebevis", "sperregrunn"): (None, "erstattet", None),
    ("innspill", "spurt"): "2026-11-12",
    ("innspill", "frist"): "2026-12-12",
    ("innspill", "avsluttet"): (None, "2026-11-20", None),
    ("innspill", "grunn"): (None, "ingen svarte", None),
    ("innspill_svar", "datert"): "2026-11-10",
    ("innspill_svar", "mottatt"): "2026-11-12",
    ("utvalg_utlysning", "kunngjort"): "2026-11-12",
    ("utvalg_utlysning", "frist"): "2026-12-15",
    ("utvalg_nominasjon", "rang"): (1, None, 2),
    ("utvalg_nominasjon", "rangert_av"): ("kari", None, "kari"),
    ("utvalg_nominasjon", "rangert"): ("2026-11-12", None, "2026-11-13"),
    ("utvalg_mote", "protokoll"): (1, None, 2),
    ("utvalg_mote", "signert"): ("2026-11-12", None, "2026-11-13"),
    ("innsyn", "status"): "mottatt",
    ("innsyn", "brev"): None,
    ("innsyn", "pakke"): None,
    ("innsyn_vurdering", "utfall"): "helt",
    ("klage", "er_part"): 1,
    ("klage", "mottatt"): "2026-11-12",
    ("klage", "fremsatt"): "2026-11-11",
    ("klage_mangel", "frist"): "2026-11-20",
    ("klage_mangel", "sendt"): "2026-11-12",
    ("klage_beslutning", "utfall"): "oppretthold",
    ("sak_krav", "sendt"): "2026-11-12",
    ("sak_krav", "svarfrist"): "2026-11-20",
    ("sak_forelegging", "frist"): "2026-12-07",
    ("rutine", "vedtatt"): None,  # by another than who drafted it, and there is one user here
    ("rutine", "vedtatt_av"): None,
    ("tolk_kvalifikasjon", "kategori"): None,  # only what is «utenlandsk» has the two
    ("tolk_kvalifikasjon", "godkjenning"): None,
    ("soknad_kvalifikasjon", "kategori"): None,
    ("soknad_kvalifikasjon", "godkjenning"): None,
    ("godkjenning_soker", "fullmektig"): "",
    ("godkjenning_kvalifikasjon", "sprak_fra"): "norsk",
    ("godkjenning_kvalifikasjon", "sprak_til"): ("polsk", "tigrinja", "norsk"),
    ("godkjenning_dokument", "krevd"): (1, 1, 0),
    ("godkjenning_dokument", "krevd_dato"): ("2026-11-12", "2026-11-12", None),
    ("godkjenning_dokument", "krevd_hjemmel"): ("yrkeskvalifikasjonsforskriften § 8-1",) * 2 + (None,),
    ("godkjenning_dokument", "status"): ("mangler", "avvist", "godtatt"),
    ("godkjenning_dokument", "mottatt"): (None, "2026-11-14", "2026-11-15"),
    ("godkjenning_dokument", "utstedt"): (None, "2019-06-01", "2020-06-01"),
    ("godkjenning_dokument", "avvist_grunn"): (None, "kan ikke leses", None),
    ("godkjenning_dokument", "kan_ikke"): ("2026-11-16", None, None),
    ("godkjenning_dokument", "kan_ikke_grunn"): ("arkivet er brent", None, None),
    ("godkjenning_dokument", "frafalt"): ("2026-11-17", None, None),
    ("godkjenning_dokument", "frafalt_grunn"): ("kan ikke skaffes", None, None),
    ("godkjenning_mangelbrev", "dato"): "2026-11-12",
    ("godkjenning_mangelbrev", "frist"): "2026-12-12",
    ("godkjenning_imi", "grunn"): "lovlig-etablert",
    ("godkjenning_imi", "sendt"): "2026-11-12",
    ("godkjenning_forelegging", "dato"): "2026-11-12",
    ("godkjenning_forelegging", "frist"): "2026-12-03",
    ("godkjenning_varsling", "dom"): "2026-11-12",
    ("godkjenning_varsling", "kjent"): "2026-11-20",
    ("godkjenning_varsling", "vedtak"): None,  # nothing is sent yet
    ("bosetting_uttrekk", "dato"): "2026-11-06",
    ("bosetting_uttrekk", "innlest"): "2026-11-23",
    ("bosetting_uttrekk", "personer"): 3,
    ("bosetting_uttrekk", "utelatt"): 1,
    ("bosetting_uttrekk", "kommunefil"): ("kommuner æøå.csv", None, None),
    ("bosetting_uttrekk", "kommuner_sha256"): ("abc", None, None),
    ("bosetting_uttrekk", "hendelsesfil"): None,
    ("bosetting_uttrekk", "hendelser_sha256"): None,
    **{("bosetting_person", felt): 1 for felt in ("em", "skjermet", "feil", "selvbosetting", "hastesak")},
    **{
        ("bosetting_person", f"{felt}_kommune"): ("0301", "0000", "3401") for felt in ("fordelt", "tildelt", "bosatt")
    },
    ("bosetting_hendelse", "kommune"): "0301",
    ("bosetting_kommuneaar", "kommune"): ("0301", "3401", "5001"),
    ("bosetting_kommuneaar", "vedtak_dato"): ("2026-02-01", None, None),
    ("bosetting_tall", "enhet"): ("personer", "prosent", "personer"),
    ("bosetting_tall", "anmodet"): ("12", "48.5", ":"),
    ("bosetting_tall", "opprinnelig"): ("10", None, "."),
    ("bosetting_tall", "vedtatt"): (":", "Inf", "."),
    ("bosetting_tall", "bosatt"): ("11", "NaN", "tom"),
    ("bosetting_tall", "bosatt_sammenslatt"): (None, "1", "tom"),
}
# Tables whose optional columns come in pairs that the schema alone does not tell: they are left empty.
PARVIS = {
    *("habilitet", "stedfortreder", "underretning", "sak", "sak_brudd", "sak_krav", "sak_forelegging", "sak_raad"),
    *("sak_beslutning", "sak_retur", "reaksjon_omgjoring", "oppforing_opphort", "varsel_avslutning"),
    *("klage", "klage_beslutning", "klage_utsettelse", "klage_kostnad", "rutine", "innsyn", "innsyn_vurdering"),
    *("sletting", "slettet"),
    *("godkjenning", "godkjenning_soker", "godkjenning_kvalifikasjon", "godkjenning_imi", "godkjenning_forelegging"),
    *("godkjenning_vurdering", "godkjenning_forskjell", "godkjenning_vedtak", "godkjenning_tiltak"),
    *("godkjenning_sprakkontroll", "godkjenning_varsling"),
}


def koblinger(motor: Motor, tabell: str) -> dict[str, tuple[str, str]]:
    """Each column that points at another table: column → (table, its column)."""
    return {
        rad[3]: (rad[2], rad[4])
        for rad in motor.hent(f"PRAGMA foreign_key_list({tabell})")
        if rad[2] not in ("journal", tabell)
    }


def valgmuligheter(kolonne: str, ddl: str) -> list[str]:
    """The values that a CHECK lets a column have."""
    treff = re.search(rf"(?:\(|\bAND)\s*{kolonne} IN \(([^)]*)\)", ddl)
    return [a or b for a, b in re.findall(r"'([^']*)'|(\d+)", treff[1])] if treff else []


def rad(motor: Motor, t: Tabell, ddl: str, nr: int, ferdige: dict[str, list[dict[str, Any]]]) -> dict[str, Any]:
    """Make the `nr`-th row of a table."""
    ut: dict[str, Any] = {}
    pekere = koblinger(motor, t.navn)
    for _, navn, slag, ikke_null, _, _ in motor.hent(f"PRAGMA table_info({t.navn})"):
        if navn == "sist":
            continue
        if (t.navn, navn) in BESTEMT:
            verdi = BESTEMT[t.navn, navn]
            ut[navn] = verdi[nr - 1] if isinstance(verdi, tuple) else verdi
        elif t.navn in PARVIS and not ikke_null and navn not in pekere:
            ut[navn] = None
        elif navn in pekere:
            til, dens = pekere[navn]
            ut[navn] = ferdige[til][(nr - 1) % len(ferdige[til])][dens]
        elif valg := valgmuligheter(navn, ddl):
            ut[navn] = int(valg[nr % len(valg)]) if slag == "INTEGER" else valg[nr % len(valg)]
        elif slag == "INTEGER":
            ut[navn] = 2026 if navn == "aar" else nr
        elif not ikke_null and (nr % 2 == 0 or navn == "leder"):
            ut[navn] = None
        elif re.search(r"(dato|mottatt|hendelse|start|siste|streng|fra|til|oppnadd|oppfort|registrert)", navn):
            ut[navn] = f"2026-11-{10 + nr}"
        else:
            ut[navn] = f"{navn} {nr} æøå"
    return ut


def fyll(motor: Motor) -> None:
    """Put rows in every table, through the journal, and change and delete some."""
    k = hjelp.lag_kontekst(motor, registrer=True)
    alle = {t.navn: t for t in hjelp.journaltabeller().values()}
    ddl = dict(motor.hent("SELECT name, sql FROM sqlite_schema WHERE type = 'table'"))
    ferdige: dict[str, list[dict[str, Any]]] = {}
    while igjen := [t for t in alle.values() if t.navn not in ferdige]:
        t = next(t for t in igjen if {til for til, _ in koblinger(motor, t.navn).values()} <= set(ferdige))
        rader = [rad(motor, t, ddl[t.navn], nr, ferdige) for nr in (1, 2, 3)]
        k = hjelp.senere(k, minutes=1)
        with motor.atomisk(), skritt(k, f"{t.navn}.laget", f"{t.navn}:alle") as s:
            if "sist" in ddl[t.navn].split("CONSTRAINT")[0]:
                s.sett_inn(t, rader[0])
                s.sett_inn_mange(t, list(rader[1]), [tuple(r.values()) for r in rader[1:]])
            else:
                fast = t.nokkel[0]
                for verdi in sorted({r[fast] for r in rader}):
                    andre = [n for n in rader[0] if n != fast]
                    s.last(t, {fast: verdi}, andre, [tuple(r[n] for n in andre) for r in rader if r[fast] == verdi])
        ferdige[t.navn] = rader
    with motor.atomisk():
        neste_nummer(motor, "V", 2026)
    bruker, frist = alle["bruker"], alle["frist"]
    login, sist = motor.hent("SELECT login, sist FROM bruker WHERE login <> 'kari' ORDER BY login")[0]
    with motor.atomisk(), skritt(hjelp.senere(k, hours=1), "bruker.endret", f"bruker:{login}") as s:
        s.endre(bruker, {"login": login}, {"navn": "Et nytt navn", "roller": "leder leser"}, sist=sist)
    with motor.atomisk(), skritt(hjelp.senere(k, hours=2), "frist.slettet", "frist:3") as s:
        s.slett(frist, {"id": 3})
    noter(hjelp.senere(k, hours=3), "noe.lest", "frist:1", grunn="innsyn")


def lag() -> str:
    """Make the database and give it as text."""
    with tempfile.TemporaryDirectory() as mappe:
        sti = Path(mappe) / "imdi.db"
        motor = opprett(sti, tid=hjelp.TID, ovelse=False)
        fyll(motor)
        (merke,), (skjema,) = motor.hent("PRAGMA application_id")[0], motor.hent("PRAGMA user_version")[0]
        motor.lukk()
        conn = sqlite3.connect(sti)
        linjer = [*conn.iterdump(), f"PRAGMA application_id = {merke};", f"PRAGMA user_version = {skjema};"]
        conn.close()
    return "\n".join(linjer) + "\n"


if __name__ == "__main__":
    assert migrasjoner("sqlite")[-1].nr == SISTE
    (HER / f"skjema{SISTE}.sql").write_text(lag(), "utf-8")
