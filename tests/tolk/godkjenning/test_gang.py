"""`imdi godkjenning behandle`: the guided walk in a pseudo-terminal, and the same steps by options alone."""

import re
from pathlib import Path
from typing import Any

import hjelp
import pytest
from conftest import Program
from tolk.godkjenning.lag import TREDJELAND, UK, kval, sok, under_vurdering
from tolk.godkjenning.vedtakslag import godkjent, med_forskjell, palagt, vurder, vurdert
from tolk.godkjenning.vindu import TEKST, Vindu, innholdet, pexpect

from imdi_cli.base.motor import Motor
from imdi_cli.base.sqlite import SQLite
from imdi_cli.kjerne.avslag import Bruksfeil
from imdi_cli.kjerne.kontekst import Kontekst
from imdi_cli.tolk.godkjenning.kommando.gang import _oppgitt, _passer, _uten_dubletter
from imdi_cli.tolk.godkjenning.kommando.gangsporsmal import MAATER, maater
from imdi_cli.tolk.godkjenning.regler import gang, maskin
from imdi_cli.tolk.godkjenning.regler.overganger import KanIkkeNaa
from imdi_cli.tolk.godkjenning.steg import behandling, dokumenter, vedtak
from imdi_cli.tolk.godkjenning.steg import gang as steg
from imdi_cli.tolk.godkjenning.steg.felles import innhold
from imdi_cli.tolk.godkjenning.typer.koder import Spor
from imdi_cli.tolk.godkjenning.typer.vurdering import AVSLAG, Grunn

G = "G-2026-0001"


@pytest.fixture
def ok(ovelse: Program) -> Any:
    """Kari in the exercise database of the program."""
    motor = Motor(SQLite(ovelse.database))
    yield hjelp.lag_kontekst(motor)
    motor.lukk()


@pytest.fixture
def fil(tmp_path: Path) -> Path:
    sti = tmp_path / "tekst.txt"
    sti.write_text(TEKST, "utf-8")
    return sti


SVART = {"--tiltak": "egnethetsprøve", "--grunn": "ekthet", "--underrettet": "1", "--kanal": "digital"}


def steg_for_steg(imdi: Program, *alle: tuple[Any, ...]) -> None:
    """Take steps by options alone."""
    for navn, *valg in alle:
        imdi("godkjenning", "behandle", G, "--uten-dialog", "--steg", navn, *(("--", *valg) if valg else ())).ok()


@pytest.fixture
def to(tmp_path: Path) -> tuple[Program, Program]:
    """Two exercise databases that begin alike: one for the window, one for the options."""
    programmer = []
    for navn in ("vindu", "valg"):
        (tmp_path / navn).mkdir()
        p = Program(tmp_path / navn)
        p.miljo |= {"IMDI_KLOKKE": "2026-11-23T10:15", "IMDI_BRUKER": "kari"}
        hjelp.lag_ovelse(p.database)
        (p.mappe / "tekst.txt").write_text(TEKST, "utf-8")
        programmer.append(p)
    return programmer[0], programmer[1]


def begge(to: tuple[Program, Program], lag: Any) -> None:
    for p in to:
        motor = Motor(SQLite(p.database))
        lag(hjelp.lag_kontekst(motor))
        motor.lukk()


def test_fra_mottatt_til_godkjent_i_vinduet_og_med_valg(to: tuple[Program, Program]) -> None:
    begge(to, sok)
    v = Vindu(to[0], G)
    vist = v.gjor("Be om det som mangler")
    assert "Spor: EØS-etablering, fordi søkeren er statsborger av Danmark" in vist
    assert "[1 Mottatt 02.11.2026]" in vist and "yrkeskvalifikasjonsforskriften § 8-2" in vist
    stengt = vist.partition("Stengt nå:")[2]
    assert "krev politiattest" in stengt and "§ 8-1 og vedlegg 2 bokstav d–g" in stengt
    assert "krever vedtak om godkjenning først" in stengt
    v.svar("Når må det som mangler, være sendt?", "15.1.2027")
    for nr in (1, 2):
        v.gjor("Før et dokument")
        v.velg("Før et dokument: hva?", "Et dokument som var krevd, er kommet")
        if nr == 1:
            v.velg("Hvilket dokument kom?", "1 ")
        v.svar("Når kom dokumentet?", "12.11.2026")
        v.svar("Når er det utstedt?", "")
        v.velg("Hvordan kom det?", "elektronisk")
        v.velg("Er det oversatt?", "ingen")
        v.svar("Hvilken fil skal legges ved?", "")
    v.gjor("Meld komplett")
    v.annet("Rett opplysninger")
    v.velg("Rett opplysninger: hva?", "Svar på om yrket")
    v.velg("Er yrket i hjemstaten det samme?", "ja")
    v.skriv("Hva er grunnen?")
    assert "Kan forlenges én gang" in v.slutt()
    fil = to[1].mappe / "tekst.txt"
    mottatt = ("--mottatt", "12.11.2026", "--kopi", "elektronisk", "--oversettelse", "ingen")
    steg_for_steg(
        to[1],
        ("be-om-det-som-mangler", "--frist", "15.1.2027"),
        ("før-et-dokument", "--nr", "1", *mottatt),
        ("for-et-dokument", "--nr", "2", *mottatt),
        ("meld-komplett",),
        ("rett-opplysninger", "--samme-yrke", "ja", "--grunn-fil", fil),
    )
    assert innholdet(to[0]) == innholdet(to[1])
    # The rest, which needs a qualification, is taken up where the case stands.
    begge(to, lambda k: dokumenter.ny_kvalifikasjon(k, innhold_nr(), kval()))
    v = Vindu(to[0])
    v.til("Hvilken søknad")
    v.barn.sendline("1")
    v.gjor("Begynn vurderingen")
    v.gjor("Vurder et språk")
    v.velg("Hvilken norsk kategori", "B")
    v.velg("Hvilket nivå er det norske", "D")
    v.velg("Hvilket nivå har søkeren", "vet ikke")
    v.velg("Hva gir den utenlandske", "vet ikke")
    v.svar("Er yrkeserfaring og livslang læring vurdert?", "")
    v.svar("Hvilken sakkyndig", "")
    v.skriv("Hvorfor er det norske yrket på det nivået?")
    v.velg("Hvilke kvalifikasjoner godtar du?", "1 ")
    v.velg("Hva svarer kvalifikasjon 1 til", "det som følger av typen")
    v.skriv("Hvordan vurderer du kvalifikasjonene?")
    v.gjor("Godkjenn")
    v.velg("Godkjenn: hva?", "I kategorien det er søkt om")
    assert "Alt du har gjort, er lagret." in v.slutt()
    steg_for_steg(
        to[1],
        ("begynn-vurderingen",),
        (
            *("vurder-et-språk", "--kategori", "B", "--norsk-nivå", "D", "--norsk-nivå-grunn-fil", fil),
            *("--godta", "1", "--begrunnelse-fil", fil),
        ),
        ("godkjenn", "--type", "godkjent"),
    )
    en, to_ = innholdet(to[0]), innholdet(to[1])
    assert en == to_
    assert en["godkjenning_vedtak"][0][3] == "godkjent"


def innhold_nr() -> Any:
    from imdi_cli.tolk.godkjenning.steg.felles import les_nr

    return les_nr(G)


# --- leaving, refusals, and going on from what was answered --------------------------------------------------------


def test_ctrl_c_i_et_steg_mister_ingen_svar(ovelse: Program, ok: Kontekst, fil: Path) -> None:
    med_forskjell(ok)
    for_ = innholdet(ovelse)
    v = Vindu(ovelse, G)
    v.gjor("Pålegg utligningstiltak")
    v.velg("Hvem velger tiltaket?", "søkeren velger")
    v.svar("Hvem holder tiltaket?", "OsloMet")
    v.svar("Når er den første prøven", "1.4.2027")
    v.svar("Når må søkeren ha valgt?", "15.1.2027")
    v.svar("Skal antall forsøk", "ja")
    v.til("Hva er begrunnelsen")
    v.til(">")
    v.avbryt()
    sett = v.ut()
    assert "Steget «pålegg utligningstiltak» er ikke tatt." in sett
    (linje,) = re.findall(r"Ta det opp igjen:\s+imdi (godkjenning behandle .*?)\r", sett)
    assert "--arrangør OsloMet --prøvedato 1.4.2027 --valgfrist 15.1.2027 --begrens-forsøk" in linje
    assert innholdet(ovelse) == for_
    # What was printed is typed as it stands, and only what is missing is asked for.
    v = Vindu(ovelse, *linje.split()[2:])
    v.velg("Hvem velger tiltaket?", "søkeren velger")
    v.skriv("Hva er begrunnelsen?")
    v.til("Vedtak 1 er truffet")
    v.slutt()
    data = ovelse("godkjenning", "vis", G, "--json").ok().json
    assert data["tiltak"][0]["arrangor"] == "OsloMet" and data["tiltak"][0]["forsok_maks"]


def test_lang_tekst_star_igjen_nar_steget_nektes(ovelse: Program, ok: Kontekst) -> None:
    sok(ok)
    v = Vindu(ovelse, G)
    v.annet("Rett opplysninger")
    v.velg("Rett opplysninger: hva?", "Svar på om yrket")
    v.velg("Er yrket i hjemstaten det samme?", "ja")
    v.skriv("Hva er grunnen?", "En lang begrunnelse.")
    v.annet("Sett på vent")
    v.svar("Når skal søknaden tas opp igjen?", "1.1.2020")
    v.skriv("Hvorfor må søknaden vente?", "Vi venter på noe.")
    v.til(r"avslutningskode \d")
    v.til(r"Teksten du skrev \(--grunn-fil FIL\)\s+Vi venter på noe.")
    v.til("--steg sett-på-vent -- --til 1.1.2020")
    assert "Alt du har gjort, er lagret." in v.slutt()


@pytest.mark.parametrize("tegn", ["c", "d"])
def test_ctrl_c_og_ctrl_d_i_menyen(ovelse: Program, ok: Kontekst, tegn: str) -> None:
    sok(ok)
    for_ = innholdet(ovelse)
    v = Vindu(ovelse, G)
    v.til(r"Hva vil du gjøre\? \([^)]*\):")
    v.avbryt(tegn)
    sett = v.ut()
    assert f"Du er ute av {G}. Ingenting er endret." in sett and f"imdi godkjenning behandle {G}" in sett
    assert innholdet(ovelse) == for_


def test_ctrl_c_for_noe_er_svart(ovelse: Program, ok: Kontekst) -> None:
    sok(ok)
    v = Vindu(ovelse, G)
    v.gjor("Før et dokument")
    v.til(r"Før et dokument: hva\? \([^)]*\):")
    v.avbryt()
    assert "Steget «før et dokument» er ikke tatt." in v.ut()


def test_tilbake_fra_det_andre_og_en_sak_som_er_ferdig(ovelse: Program, ok: Kontekst) -> None:
    sok(ok)
    v = Vindu(ovelse, G)
    v.gjor("Noe annet")
    v.velg("Hva annet?", "Tilbake")
    v.annet("Trekk")
    v.svar("Når trakk søkeren søknaden?", "")
    v.til("Ingenting mer kan gjøres her.")
    v.ut()
    assert ovelse("godkjenning", "vis", G, "--json").ok().json["status"] == "trukket"


def test_uten_nummer_velges_blant_egne_med_naermeste_frist_forst(ovelse: Program, ok: Kontekst) -> None:
    from datetime import date

    sok(ok)
    sok(ok, mottatt=date(2026, 10, 1))
    v = Vindu(ovelse)
    vist = v.til(r"Hvilken søknad\? \(1–2\):")
    assert vist.index("G-2026-0002") < vist.index("G-2026-0001")
    v.barn.sendline("1")
    assert "G-2026-0002 ·" in v.slutt()


def test_uten_egne_soknader(ovelse: Program) -> None:
    v = Vindu(ovelse)
    v.til("Du har ingen åpne søknader.")
    v.til(pexpect.EOF)
    v.barn.close()
    assert v.barn.exitstatus == 2


@pytest.mark.parametrize(
    ("argumenter", "kode", "i_feilen"),
    [
        ((), 2, "Oppgi SAK"),
        (("--uten-dialog",), 2, "Oppgi SAK"),
        (("--json",), 2, "Oppgi SAK"),
        ((G,), 2, "--steg STEG"),
        ((G, "--uten-dialog"), 2, "be-om-det-som-mangler"),
        ((G, "--", "--krev", "b"), 2, "Oppgi --steg STEG foran --"),
        ((G, "--steg", "tryll"), 2, "«tryll» er ikke et steg"),
        ((G, "--steg", "registrer-søknad"), 2, "er ikke et steg"),
        ((G, "--steg", "godkjenn"), 3, "G-2026-0001 står som «mottatt»"),
        ((G, "--steg", "meld-komplett"), 3, "§ 8-2"),
        ((G, "--steg", "oppfør-i-registeret"), 3, "krever vedtak om godkjenning først"),
        ((G, "--steg", "krev-politiattest-helseattest-eller-finansiell-attest"), 3, "vedlegg 2"),
        ((G, "--steg", "be-om-det-som-mangler"), 2, "--frist"),
        ((G, "--steg", "før-et-dokument", "--", "--finnes-ikke"), 2, "--finnes-ikke"),
        (("G-2026-0009", "--steg", "ta"), 2, "finnes ikke"),
        (("V-2026-0001",), 2, "G-2026-0001"),
    ],
    ids=lambda x: " ".join(x) if isinstance(x, tuple) else None,
)
def test_det_som_ikke_gar_sier_hvorfor(
    ovelse: Program, ok: Kontekst, argumenter: tuple[str, ...], kode: int, i_feilen: str
) -> None:
    sok(ok)
    for_ = innholdet(ovelse)
    svar = ovelse("godkjenning", "behandle", *argumenter)
    assert svar.kode == kode, svar.feil
    assert i_feilen in svar.feil, svar.feil
    assert innholdet(ovelse) == for_


def test_json_sier_hvor_saken_star_og_gir_stegets_eget_svar(ovelse: Program, ok: Kontekst) -> None:
    sok(ok)
    data = ovelse("godkjenning", "behandle", G, "--json").ok().json
    assert data["steg"][0] == "be-om-det-som-mangler" and data["nr"] == G and data["kan_ikke"]
    svar = ovelse(
        *("godkjenning", "behandle", G, "--json", "--steg", "be-om-det-som-mangler", "--", "--frist", "15.1.2027")
    ).ok()
    assert svar.json["status"] == "venter på dokumentasjon" and svar.json["brev_id"]


def test_en_skrivefeil_i_vinduet_avslutter_ikke_gangen(ovelse: Program, ok: Kontekst) -> None:
    sok(ok)
    v = Vindu(ovelse, G, "--steg", "før-et-dokument", "--", "--krev", "b", "--tull", "x")
    v.svar("Hvilket dokument er det?", "emneliste")
    v.til("--tull")
    v.slutt()
    v = Vindu(ovelse, G, "--steg", "tryll")
    v.til("er ikke et steg")
    v.til(pexpect.EOF)


# --- the table of questions -----------------------------------------------------------------------------------------


def _kommando(verb: str) -> Any:
    from imdi_cli.dor import lag_rot

    _, navn = verb.split()
    return lag_rot().get_command(None, "godkjenning").get_command(None, navn)  # type: ignore[union-attr, arg-type]


@pytest.mark.parametrize("handling", sorted(MAATER))
def test_hvert_sporsmal_svarer_til_en_opsjon_i_kommandoen(handling: str) -> None:
    o = maskin.finn(handling)
    for m in MAATER[handling]:
        opsjoner = {x for p in _kommando(m.verb or o.verb).params for x in p.opts}
        assert {q.valg for q in m.sporsmal if q.valg} | {x for x in m.fast if x.startswith("--")} <= opsjoner
        assert all(q.sporsmal or q.slag == "felter" for q in m.sporsmal)
        assert m.navn or len(MAATER[handling]) == 1, "flere måter må ha navn"
    assert len({m.navn for m in MAATER[handling]}) == len(MAATER[handling])


def test_hvert_steg_har_sitt_navn_og_sin_kommando() -> None:
    navn = [gang.navn(o) for o in maskin.OVERGANGER]
    assert len(navn) == len(set(navn))
    for o in maskin.OVERGANGER:
        if gang.er_her(o):
            assert _kommando(o.verb) is not None
    assert {o.handling for o in maskin.OVERGANGER} >= gang.SIDEN


def test_valgene_etter_streken() -> None:
    assert _oppgitt(("--a", "1", "--b", "--c=2")) == {"--a": "1", "--b": "", "--c": "2"}
    assert _uten_dubletter(("--type", "avvist", "--grunn", "x"), ("--grunn", "y")) == ["--type", "avvist"]
    godkjenn = MAATER["godkjenn"]
    assert [_passer(m, {"--type": "godkjent"}) for m in godkjenn] == [True, False]
    send = next(m for m in MAATER["varsle i IMI"] if m.fast)
    assert _passer(send, {"--send": ""})


# --- rules and steps -----------------------------------------------------------------------------------------------


def test_det_naermeste_steget_star_forst_og_den_uten_saksbehandler_kan_tas(k: Kontekst) -> None:
    sak = sok(k)
    st = steg.begynn(k, sak)
    assert st.steg[0][0] == "be-om-det-som-mangler" and st.steg[0][2]
    assert not next(f for n, _, f in st.steg if n == "trekk")
    behandling.legg_tilbake(k, sak)
    st = steg.videre(k, sak)
    assert (st.steg[0][0], st.steg[0][2]) == ("ta", True)
    assert [x.nr for x in steg.mine(k)] == []
    behandling.ta(k, sak)
    assert [x.nr for x in steg.mine(k)] == [G]


def test_bare_det_som_er_lovlig_kan_velges(k: Kontekst, avvist: Any) -> None:
    sak = sok(k)
    apne = {n for n, _, _ in steg.begynn(k, sak).steg}
    for o in maskin.OVERGANGER:
        if not o.fra:
            continue
        if gang.navn(o) in apne:
            assert steg.krev(k, sak, gang.navn(o)) is o
        else:
            avvist(KanIkkeNaa, lambda o=o: steg.krev(k, sak, gang.navn(o)))
    avvist(Bruksfeil, lambda: steg.krev(k, sak, "tryll"), kommando=False)
    assert steg.krev(k, sak, "RETT OPPLYSNINGER").handling == "rett opplysninger"


def test_klagen_har_sin_egen_sak(k: Kontekst, avvist: Any) -> None:
    sak = godkjent(k)
    st = steg.begynn(k, sak)
    assert [x[0] for x in st.i_klagen] == ["registrer klage"]
    avvist(Bruksfeil, lambda: steg.krev(k, sak, "registrer-klage"))


def test_grunnene_til_avslag_er_de_som_er_apne(k: Kontekst) -> None:
    st = steg.begynn(k, med_forskjell(k, **TREDJELAND))
    assert [g.value for g in st.avslagsgrunner] == ["vesentlig-forskjell", "helse-og-sikkerhet"]
    assert [str(o) for o in st.apne_sprak] == ["arabisk"] and st.i_tiltak == ()
    sak = palagt(k)
    assert [str(o) for o in steg.begynn(k, sak).i_tiltak] == ["arabisk"]


def test_grunnene_som_er_stengt_star_med_hvorfor_og_paragraf(k: Kontekst) -> None:
    st = steg.begynn(k, med_forskjell(k, **TREDJELAND))
    stengt = dict(st.stengte_grunner)
    assert len(stengt) + len(st.avslagsgrunner) == len(AVSLAG) and all("§" in x for x in stengt.values())
    assert not {g.tekst for g in st.avslagsgrunner} & set(stengt)
    assert "ikke ført at yrket i hjemstaten er et annet" in stengt[Grunn.IKKE_SAMME_YRKE.tekst]
    (grunn,) = [q for q in MAATER["avslå"][0].sporsmal if q.valg == "--grunn"]
    assert grunn.stengt is not None and grunn.stengt(st) == st.stengte_grunner


def test_sporet_velges_bare_der_opplysningene_ikke_avgjor_det(k: Kontekst) -> None:
    """The law says nothing of a Turkish citizen with a Polish education, and no further fact would settle it."""
    taus = innhold(k, sok(k, statsborgerskap="Tyrkia", utdanningsstat="Polen", familie_2004_38=False))
    assert not taus.sporsvar.mangler and taus.sak.spor is Spor.UAVKLART
    velg = MAATER["rett opplysninger"][1]
    assert velg in maater("rett opplysninger", taus)
    assert velg not in maater("rett opplysninger", innhold(k, sok(k)))
    (sporet,) = [q for q in velg.sporsmal if q.valg == "--spor"]
    assert sporet.blant is not None
    assert not {x[0] for x in sporet.blant(steg.begynn(k, sok(k)), {})} & {Spor.UAVKLART, Spor.MIDLERTIDIG}


def test_av_to_godkjente_sprak_kan_ett_fores_inn(k: Kontekst) -> None:
    (sprak,) = [q for q in MAATER["oppfør i registeret"][0].sporsmal if q.valg == "--språk"]
    assert sprak.naar is not None and sprak.blant is not None
    assert not sprak.naar(steg.begynn(k, godkjent(k)), {})
    sak = under_vurdering(k, sprak="arabisk;somali")
    dokumenter.ny_kvalifikasjon(k, sak, kval(sprak_fra="somali"))
    for nr, navn in enumerate(("arabisk", "somali"), 1):
        vurder(k, sak, sprak=navn, godta=((nr, None),))
        vedtak.godkjenn(k, sak, sprak_=navn)
    st = steg.begynn(k, sak)
    assert sprak.naar(st, {}) and [x[0] for x in sprak.blant(st, {})] == ["", "arabisk", "somali"]


def test_et_sprak_av_to_er_apent(k: Kontekst) -> None:
    sak = under_vurdering(k, sprak="arabisk;somali")
    st = steg.begynn(k, sak)
    (sprak,) = [q for q in MAATER["avslå"][0].sporsmal if q.valg == "--språk"]
    assert sprak.naar is not None and sprak.naar(st, {}) and sprak.blant is not None
    assert [x[0] for x in sprak.blant(st, {})] == ["arabisk", "somali"]


def test_sporsmalene_folger_saken(k: Kontekst) -> None:
    """Every choice that is offered is made from the case: asked of cases in each stage, none fails."""
    saker = [
        *(sok(k), under_vurdering(k), vurdert(k), med_forskjell(k, **UK), palagt(k), godkjent(k)),
        under_vurdering(k, sprak="arabisk;somali"),
    ]
    for sak in saker:
        st = steg.begynn(k, sak)
        for handling in MAATER:
            for m in maater(handling, st.bilde.innhold):
                for q in m.sporsmal:
                    if q.naar is not None:
                        q.naar(
                            st,
                            {
                                "--tiltak": "egnethetsprøve",
                                "--grunn": "ekthet",
                                "--underrettet": "1",
                                "--kanal": "digital",
                            },
                        )
                    if q.blant is not None:
                        assert all(len(x) == 2 for x in q.blant(st, {}))
    uk = steg.begynn(k, saker[3])
    tiltak = [q for q in MAATER["pålegg utligningstiltak"][0].sporsmal if q.valg == "--tiltak"]
    assert [q.naar is not None and q.naar(uk, {}) for q in tiltak] == [True, False]
    assert Spor.ETABLERING_UK in {innhold(k, x).sak.spor for x in saker}
