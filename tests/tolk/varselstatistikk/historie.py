"""Random years of varsler: a world in plain dicts, the journal rows that tell it, and a count that knows neither."""

from datetime import date, timedelta
from random import Random
from typing import Any

AARENE = (2022, 2026)
I_DAG = date(2026, 11, 23)
KANALER = ["e-post", "papirpost", "annet"]
TYPER = ["privatperson", "offentlig-organ", "tolkeformidler", "tolk", "anonym", "eget-tiltak", None]
ANONYMITET = ["ukjent", "ønsker", "ikke-bedt-om"]
INNENFOR = ["innenfor-begge", "innenfor-statsautorisert", "innenfor-oppført"]
UTENFOR = ["utenfor-ikke-oppført", "utenfor-ikke-krav", "utenfor-ikke-norsk", "utenfor-før-loven"]
BRUDD = ["GT-KOMP", "GT-NØYAKTIG", "TP-BRUDD", "HAB-OPPLYS"]
VURDERING = ["brudd", "ikke brudd", "ikke tilstrekkelig opplyst"]
UTFALL = ["henlagt", "ikke-brudd", "veiledning", "advarsel", "utestenging", "tilbakekall"]
KLAGESLUTT = [
    ("avvist", None),
    ("omgjort", None),
    ("trukket", None),
    ("avgjort", "stadfestet"),
    ("avgjort", "endret"),
    ("avgjort", "opphevet"),
    ("avgjort", "avvist"),
]
Verden = dict[str, list[dict[str, Any]]]


def _dag(r: Random, fra: date | None = None) -> date:
    forst = fra or date(AARENE[0], 1, 1)
    return forst + timedelta(days=r.randint(0, max(0, (I_DAG - forst).days)))


def lag_verden(r: Random) -> Verden:
    """Make a world: varsler, cases that some are in, decisions, advice, complaints, reactions and deadlines."""
    saker = []
    for nr in range(1, r.randint(1, 9)):
        apnet = _dag(r)
        slettes = r.random() < 0.3
        beslutninger = []
        dag = apnet
        for _ in range(1 if slettes else r.choice([0, 1, 1, 1, 2, 3])):
            dag = _dag(r, dag)
            beslutninger.append({"dag": dag, "utfall": r.choice(UTFALL), "tilbakekall": r.randint(0, 1)})
        raad = []
        if r.random() < 0.7:
            for _ in range(r.randint(1, 2)):
                raad.append({"dag": apnet, "anbefalt": r.choice(UTFALL)})
        koder = r.sample(BRUDD, r.randint(1, 3))
        saker.append(
            {
                "nr": nr,
                "apnet": apnet,
                "avsluttet": _dag(r, dag) if slettes or r.random() < 0.5 else None,
                "rutine": None if slettes else r.choice([None, 1, 2]),
                "beslutninger": beslutninger,
                "raad": raad,
                "brudd": [
                    {
                        "kode": k,
                        "vurdering": r.choice([*VURDERING, None]),
                        "raad": r.choice(VURDERING) if raad else None,
                    }
                    for k in koder
                ],
                "slettes": slettes,
            }
        )
        for b in saker[-1]["brudd"]:
            b["alvor"] = r.choice(["vesentlig", "ikke vesentlig"]) if b["vurdering"] == "brudd" else None
    varsler = []
    for nr in range(1, r.randint(2, 25)):
        sak = r.choice([None, None, *saker])
        mottatt = _dag(r) if sak is None else sak["apnet"] - timedelta(days=r.randint(0, 40))
        mottatt = max(mottatt, date(AARENE[0], 1, 1))
        omraade = r.choice(INNENFOR if sak else [*INNENFOR, *UTENFOR, "uavklart-identitet"])
        lukket = _dag(r, mottatt) if omraade in UTENFOR and r.random() < 0.6 else None
        varsler.append(
            {
                "nr": nr,
                "mottatt": mottatt,
                "kanal": r.choice(KANALER),
                "type": r.choice(TYPER),
                "anonymitet": r.choice(ANONYMITET),
                "omraade": omraade,
                "brudd": r.sample(BRUDD, r.randint(0, 3)),
                "sak": sak["nr"] if sak else None,
                "lukket": lukket,
                "slettes": sak["slettes"] if sak else lukket is not None and r.random() < 0.3,
            }
        )
    klager = []
    for nr in range(1, r.randint(1, 6)):
        mottatt = _dag(r)
        status, svar = r.choice(KLAGESLUTT)
        slutt = _dag(r, mottatt) if r.random() < 0.6 else None
        avgjorelse = r.choice(["S-2024-0001", "S-2024-0001/7", "tolk:10482", "B-2024-0001", "K-2024-0001/kostnader"])
        klager.append(
            {"nr": nr, "mottatt": mottatt, "slutt": slutt, "status": status, "svar": svar, "om": avgjorelse}
        )
    reaksjoner = [
        {"id": nr, "dag": _dag(r), "type": r.choice(["advarsel", "oppheving", "midlertidig utestenging"]), "sak": sak}
        for nr, sak in enumerate(r.choices(["S-2024-0001", None, "B-2024-0001"], k=r.randint(0, 6)), 1)
    ]
    frister = []
    for nr in range(1, r.randint(1, 15)):
        siste = _dag(r)
        som = r.choice(["holdt", "holdt", "ikke nødvendig", None])
        frister.append(
            {
                "id": nr,
                "gjelder": r.choice(["V-2024-0001", "S-2024-0001", "R-2024-0001", "K-2024-0001", "tolk:1"]),
                "regel": r.choice(["varsel.kvittering", "varsel.forelopig-svar"]),
                "binder": r.choice(["imdi", "imdi", "part"]),
                "siste": siste,
                "som": som,
                "lukket": siste + timedelta(days=r.randint(-9, 9)) if som else None,
            }
        )
    return {"varsler": varsler, "saker": saker, "klager": klager, "reaksjoner": reaksjoner, "frister": frister}


# --- as the journal tells it ------------------------------------------------------------------------------------

SERIE = 2024  # the year in every number: it says nothing about when


def _rad(tabell: str, nokkel: dict[str, Any], verdier: dict[str, Any], art: str = "inn") -> list[Any]:
    klare = {n: v.isoformat() if isinstance(v, date) else v for n, v in verdier.items()}
    return [tabell, art, nokkel, {**nokkel, **klare} if art == "inn" else klare]


def journal(v: Verden, r: Random, *, med_sletting: bool) -> list[list[Any]]:
    """Tell a world as journal rows; what is wrong first is corrected, and what is deleted leaves a trace."""
    ut: list[list[Any]] = []
    for x in v["varsler"]:
        n = {"aar": SERIE, "lopenr": x["nr"]}
        inn = [
            _rad(
                "varsel",
                n,
                {
                    "mottatt": x["mottatt"],
                    "kanal": r.choice(KANALER),
                    "varsler_type": None,
                    "anonymitet": x["anonymitet"],
                    "virkeomrade": "uavklart-identitet",
                    "status": "journalført",
                    "beskrivelse": {"#": "abc"},
                },
            ),
            *(_rad("varsel_brudd", n | {"kode": k}, {}) for k in [*x["brudd"], "GT-PARTISK"]),
        ]
        rettet = {"kanal": x["kanal"], "varsler_type": x["type"], "virkeomrade": x["omraade"]}
        ut += [inn, [_rad("varsel", n, rettet, "endre")], [["varsel_brudd", "slett", n | {"kode": "GT-PARTISK"}, {}]]]
        if x["lukket"]:
            a = n | {"nr": 1}
            ut.append([_rad("varsel_avslutning", a, {"svar": "sendt tilbake", "svart": "2022-01-01"})])
            ut.append([_rad("varsel_avslutning", n | {"nr": 2}, {"svar": None, "svart": None})])
            ut.append(
                [
                    _rad("varsel_avslutning", n | {"nr": 2}, {"svar": "godkjent", "svart": x["lukket"]}, "endre"),
                    _rad("varsel", n, {"status": "avsluttet"}, "endre"),
                ]
            )
    for x in v["saker"]:
        n = {"aar": SERIE, "lopenr": x["nr"]}
        ut.append(
            [_rad("sak", n, {"apnet": x["apnet"], "avsluttet": None, "rutine": x["rutine"], "status": "opprettet"})]
        )
        egne = [y for y in v["varsler"] if y["sak"] == x["nr"]]
        ut.append([_rad("sak_varsel", {"varsel_aar": SERIE, "varsel_lopenr": y["nr"]}, n) for y in egne])
        ut.append(
            [_rad("sak_brudd", n | {"kode": b["kode"]}, {"vurdering": None, "alvor": None}) for b in x["brudd"]]
        )
        for nr, raad in enumerate(x["raad"], 1):
            ut.append([_rad("sak_raad", n | {"nr": nr}, {"dato": raad["dag"], "anbefalt": raad["anbefalt"]})])
            for b in x["brudd"]:
                sa = b["raad"] if nr == len(x["raad"]) else "brudd"
                ut.append([_rad("sak_raad_brudd", n | {"nr": nr, "kode": b["kode"]}, {"vurdering": sa})])
        forslag = {"utfall": "advarsel", "tilbakekall": 0, "besluttet": None}
        for nr, b in enumerate(x["beslutninger"], 1):
            ut.append([_rad("sak_beslutning", n | {"nr": nr}, forslag)])
            ferdig = {"utfall": b["utfall"], "tilbakekall": b["tilbakekall"], "besluttet": b["dag"]}
            ut.append([_rad("sak_beslutning", n | {"nr": nr}, ferdig, "endre")])
        ut.append([_rad("sak_beslutning", n | {"nr": 99}, forslag)])  # laid forth, and never signed
        for b in x["brudd"]:
            funnet = {"vurdering": b["vurdering"], "alvor": b["alvor"]}
            ut.append([_rad("sak_brudd", n | {"kode": b["kode"]}, funnet, "endre")])
        if x["avsluttet"]:
            ut.append([_rad("sak", n, {"avsluttet": x["avsluttet"]}, "endre")])
    for x in v["klager"]:
        n = {"aar": SERIE, "lopenr": x["nr"]}
        ut.append(
            [_rad("klage", n, {"avgjorelse": x["om"], "mottatt": x["mottatt"], "avsluttet": None, "svar": None})]
        )
        ut[-1][0][3]["status"] = "under behandling"
        if x["slutt"]:
            slutt = {"avsluttet": x["slutt"], "status": x["status"], "svar": x["svar"]}
            ut.append([_rad("klage", n, slutt, "endre")])
    for x in v["reaksjoner"]:
        ut.append(
            [_rad("reaksjon", {"id": x["id"]}, {"beslutningsdato": x["dag"], "type": x["type"], "sak": x["sak"]})]
        )
    for x in v["frister"]:
        felt = {"gjelder": x["gjelder"], "regel": x["regel"], "hva": x["regel"], "binder": x["binder"]}
        ut.append([_rad("frist", {"id": x["id"]}, felt | {"siste": x["siste"], "lukket": None, "lukket_som": None})])
        if x["som"]:
            lukk = {"lukket": x["lukket"], "lukket_som": x["som"]}
            ut.append([_rad("frist", {"id": x["id"]}, lukk, "endre")])
    return _slett(v, ut, r) if med_sletting else ut


def _slett(v: Verden, rader: list[list[Any]], r: Random) -> list[list[Any]]:
    """Delete what is to be: most content leaves the journal, the rest is deleted row by row; the trace is added."""
    saker = {x["nr"]: x for x in v["saker"] if x["slettes"]}
    varsler = {x["nr"]: x for x in v["varsler"] if x["slettes"]}

    def egen(rad: list[Any]) -> bool:
        tabell, _, n, _ = rad
        if tabell.startswith("varsel"):
            return n["lopenr"] in varsler
        if tabell == "sak_varsel":
            return n["varsel_lopenr"] in varsler
        return tabell.startswith("sak") and n["lopenr"] in saker

    ut = [r_ for r_ in rader if not (r_ and all(map(egen, r_)) and r.random() < 0.8)]
    slettes = {(rad[0], tuple(rad[2].items())): rad for r_ in rader for rad in r_ if egen(rad)}
    ut.append([[tabell, "slett", dict(n), {}] for tabell, n in slettes])
    for x in saker.values():
        b = x["beslutninger"][-1]
        felt = {
            "sak": None,
            "begynt": x["apnet"],
            "avsluttet": x["avsluttet"],
            "utfall": b["utfall"],
            "tilbakekall": b["tilbakekall"],
            "besluttet": b["dag"],
            "anbefalt": x["raad"][-1]["anbefalt"] if x["raad"] else None,
        }
        gjelder = {"gjelder": f"S-{SERIE}-{x['nr']:04d}"}
        ut.append([_rad("slettet", gjelder, felt)])
        for y in x["brudd"]:
            funnet = {"vurdering": y["vurdering"], "alvor": y["alvor"], "raad": y["raad"]}
            ut.append([_rad("slettet_brudd", gjelder | {"kode": y["kode"]}, funnet)])
    for x in varsler.values():
        gjelder = {"gjelder": f"V-{SERIE}-{x['nr']:04d}"}
        felt = {
            "sak": f"S-{SERIE}-{x['sak']:04d}" if x["sak"] else None,
            "begynt": x["mottatt"],
            "avsluttet": saker[x["sak"]]["avsluttet"] if x["sak"] else x["lukket"],
            "kanal": x["kanal"],
            "varsler_type": x["type"],
            "anonymitet": x["anonymitet"],
            "virkeomrade": x["omraade"],
        }
        ut.append([_rad("slettet", gjelder, felt)])
        ut += [[_rad("slettet_brudd", gjelder | {"kode": k}, {"vurdering": None})] for k in x["brudd"]]
    return ut


# --- the independent count --------------------------------------------------------------------------------------


def tell(v: Verden, aar: int) -> dict[str, Any]:
    """Count a year of a world, in the plainest way."""
    slutt = min(date(aar, 12, 31), I_DAG)

    def i(dag: date | None) -> bool:
        return dag is not None and dag.year == aar

    mottatt = [x for x in v["varsler"] if i(x["mottatt"])]
    avgjort = []
    for s in v["saker"]:
        i_aar = [b for b in s["beslutninger"] if i(b["dag"])]
        if i_aar:
            avgjort.append((s, i_aar[-1]))

    def raad(s: dict[str, Any]) -> str:
        return s["raad"][-1]["anbefalt"] if s["raad"] else "uten råd"

    def antall(verdier: list[Any]) -> dict[Any, int]:
        return {x: verdier.count(x) for x in set(verdier)}

    funnet = [b for s, _ in avgjort for b in s["brudd"]]
    dager = []
    for x in v["varsler"]:
        if i(x["lukket"]):
            dager.append((x["lukket"] - x["mottatt"]).days)
        for s, b in avgjort:
            if s["nr"] == x["sak"]:
                dager.append((b["dag"] - x["mottatt"]).days)
    saksdager = [(b["dag"] - s["apnet"]).days for s, b in avgjort]
    om_saker = [x for x in v["klager"] if x["om"].startswith("S-")]
    egne_klager = {f"K-{SERIE}-{x['nr']:04d}" for x in om_saker}
    apne = 0
    for x in v["varsler"]:
        forst = [s["beslutninger"][0]["dag"] for s in v["saker"] if s["nr"] == x["sak"] and s["beslutninger"]]
        ferdig = [d for d in (x["lukket"], *forst) if d and d <= slutt]
        apne += x["mottatt"] <= slutt and not ferdig
    frister: dict[str, list[int]] = {}
    for f in v["frister"]:
        gjelder = f["gjelder"].startswith(("V-", "S-")) or f["gjelder"] in egne_klager
        if gjelder and f["binder"] == "imdi" and i(f["siste"]):
            if f["som"] == "ikke nødvendig":
                hvor = 2
            elif f["som"] == "holdt" and f["lukket"] <= f["siste"]:
                hvor = 0
            elif f["som"] == "holdt" or f["siste"] < I_DAG:
                hvor = 1
            else:
                continue
            frister.setdefault(f["regel"], [0, 0, 0])[hvor] += 1
    return {
        "mottatt": len(mottatt),
        "innenfor": sum(x["omraade"] in INNENFOR for x in mottatt),
        "utenfor": sum(x["omraade"] in UTENFOR for x in mottatt),
        "uavklart": sum(x["omraade"] == "uavklart-identitet" for x in mottatt),
        "virkeomrade": antall([x["omraade"] for x in mottatt]),
        "kanal": antall([x["kanal"] for x in mottatt]),
        "varslertype": antall([x["type"] or "ikke oppgitt" for x in mottatt]),
        "anonymitet": antall([x["anonymitet"] for x in mottatt]),
        "brudd": {
            k: (
                sum(k in x["brudd"] for x in mottatt),
                *(
                    sum(b["kode"] == k and b["vurdering"] == hva for b in funnet)
                    for hva in ("brudd", "ikke brudd", "ikke tilstrekkelig opplyst")
                ),
                sum(b["kode"] == k and b["alvor"] == "vesentlig" for b in funnet),
            )
            for k in BRUDD
        },
        "lukket_uten_sak": sum(i(x["lukket"]) for x in v["varsler"]),
        "saker": sum(i(s["apnet"]) for s in v["saker"]),
        "avgjort": len(avgjort),
        "avsluttet": sum(i(s["avsluttet"]) for s in v["saker"]),
        "utfall": antall([b["utfall"] for _, b in avgjort]),
        "med_tilbakekall": sum(b["tilbakekall"] for _, b in avgjort),
        "fulgt": sum(raad(s) == b["utfall"] for s, b in avgjort),
        "fraveket": sum(bool(s["raad"]) and raad(s) != b["utfall"] for s, b in avgjort),
        "uten_raad": sum(not s["raad"] for s, _ in avgjort),
        "raad": antall([(raad(s), b["utfall"]) for s, b in avgjort]),
        "raad_brudd": antall([(b["raad"], b["vurdering"]) for b in funnet if b["raad"] and b["vurdering"]]),
        "reaksjoner": antall(
            [x["type"] for x in v["reaksjoner"] if i(x["dag"]) and (x["sak"] or "").startswith("S-")]
        ),
        "klager": sum(i(x["mottatt"]) for x in om_saker),
        "klageutfall": antall([x["svar"] or f"imdi-{x['status']}" for x in om_saker if i(x["slutt"])]),
        "apne_klager": sum(x["mottatt"] <= slutt and not (x["slutt"] and x["slutt"] <= slutt) for x in om_saker),
        "tid_varsel": dager,
        "tid_sak": saksdager,
        "apne_varsler": apne,
        "apne_saker": sum(
            s["apnet"] <= slutt and not (s["avsluttet"] and s["avsluttet"] <= slutt) for s in v["saker"]
        ),
        "frister": frister,
        "rutiner": antall([str(s["rutine"] or "") for s in v["saker"] if i(s["apnet"])]),
    }
