"""When a case may be decided, and how (tolkeloven §§ 20 and 21; fag: tolkeloven §5 R1-R6)."""

from collections.abc import Iterable, Sequence
from datetime import date

from imdi_cli.kjerne.avslag import Avslag, Bruksfeil
from imdi_cli.kjerne.dato import kort_dato, vis_dato
from imdi_cli.tolk.reaksjon.typer import Stilling, Tellelinje, Telling
from imdi_cli.tolk.register.regler import samme_sprak
from imdi_cli.tolk.sak.regler.maskin import horing_mangler, krever_horing
from imdi_cli.tolk.sak.typer.avgjorelse import Bruddvurdering, Grunnregler, Stand
from imdi_cli.tolk.sak.typer.koder import Alvor, Grunnlag, Utfall, Vurdering
from imdi_cli.tolk.sak.typer.rader import Beslutning, Raad, Saksbrudd, Saksinnhold
from imdi_cli.tolk.varsel.typer.koder import Brudd

U = Utfall
UTESTENGING = (U.UTESTENGING, U.UTESTENGING_ALLTID)
GAMMEL_LOV = "forvaltningsloven 1967"
_TALL = ("ingen", "én", "to", "tre", "fire", "fem", "seks", "sju", "åtte", "ni", "ti")
_GATE = "tolkeloven § 21 andre ledd"
_RUTINE = "oppdrag 2021-046 (rutine, ikke et vilkår i loven)"


class KanIkkeGiAdvarsel(Avslag):
    """A condition of § 21 first paragraph is not met."""


class KanIkkeUtestenge(Avslag):
    """A condition of § 21 second paragraph is not met."""


class KanIkkeKalleTilbake(Avslag):
    """A condition of § 20 first paragraph second sentence is not met."""


class KanIkkeBeslutte(Avslag):
    """What comes before the decision is not done, or the decision contradicts what is found."""


def tall(antall: int) -> str:
    """Write a small number as a word."""
    return _TALL[antall] if antall < len(_TALL) else str(antall)


# --- the breaches -----------------------------------------------------------------------------------------------


def vurder_brudd(brudd: Sequence[Saksbrudd], nye: Iterable[Bruddvurdering], nr: str) -> tuple[Saksbrudd, ...]:
    """Give the breaches of a case with what is found of them now.

    Raises Bruksfeil for a breach that the case is not about, or what does not go together; KanIkkeUtestenge for a
    grave one without reasons, KanIkkeBeslutte for an acceptance without.
    """
    ut = {b.kode: b for b in brudd}
    for ny in nye:
        if ny.kode not in ut:
            raise Bruksfeil(
                f"{nr} gjelder ikke {ny.kode.value}, men {', '.join(ut) or 'ingen brudd'}.",
                neste=f"Se saken:  imdi sak vis {nr}",
            )
        if ny.alvor is not None and ny.vurdering is not Vurdering.BRUDD:
            raise Bruksfeil(
                f"{ny.kode.value}: bare et brudd kan være {ny.alvor.value}.",
                neste="Rett --brudd KODE=brudd:vesentlig.",
            )
        if ny.alvor is Alvor.VESENTLIG and not ny.begrunnelse:
            raise KanIkkeUtestenge(
                f"At {ny.kode.value} er et vesentlig brudd, må begrunnes for seg.",
                hjemmel=f"{_GATE}, forvaltningsloven § 25",
                neste=f"imdi sak beslutt {nr} --brudd {ny.kode.value}=brudd:vesentlig "
                f"--brudd-grunn {ny.kode.value}=FIL …",
            )
        if ny.godtatt is not None:
            _krev_kan_godtas(ny, nr)
        ut[ny.kode] = ut[ny.kode]._replace(
            vurdering=ny.vurdering, alvor=ny.alvor, begrunnelse=ny.begrunnelse, godtatt=ny.godtatt
        )
    return tuple(ut.values())


def _krev_kan_godtas(ny: Bruddvurdering, nr: str) -> None:
    """Refuse that a public body accepted what § 16 third paragraph is not about, or without saying who and why."""
    if ny.kode is not Brudd.HAB_OPPDRAG or ny.vurdering is not Vurdering.IKKE_BRUDD:
        raise Bruksfeil(
            f"Bare {Brudd.HAB_OPPDRAG.value} kan være godtatt av organet, og da er det ikke brudd.",
            neste=f"Skriv --brudd {Brudd.HAB_OPPDRAG.value}=ikke-brudd:forsvarlig.",
        )
    if not ny.begrunnelse:
        raise KanIkkeBeslutte(
            "Det må stå hvem i organet som vurderte at den inhabile tolken kunne brukes, og hva de la vekt på.",
            hjemmel="tolkeloven § 16 tredje ledd",
            neste=f"imdi sak beslutt {nr} --brudd {ny.kode.value}=ikke-brudd:{ny.godtatt} "
            f"--brudd-grunn {ny.kode.value}=FIL …",
        )


def om_inhabilitet(brudd: Sequence[Saksbrudd]) -> list[str]:
    """Remind of what § 16 third paragraph changes and does not change, where nothing is recorded of it."""
    har = {b.kode: b for b in brudd}
    oppdrag = har.get(Brudd.HAB_OPPDRAG)
    if oppdrag is None:
        return []
    if oppdrag.godtatt is None:
        if oppdrag.vurdering in (Vurdering.IKKE_BRUDD, Vurdering.IKKE_OPPLYST):
            return []
        return [
            "HAB-OPPDRAG er ikke brudd når det offentlige organet vurderte at den inhabile tolken måtte brukes i en "
            "nødssituasjon, eller at det var forsvarlig (tolkeloven § 16 tredje ledd). Spør organet."
        ]
    if Brudd.HAB_OPPLYS in har:
        return []
    return [
        "Organet godtok den inhabile tolken. Plikten til å si fra gjelder likevel (tolkeloven § 16 andre ledd): "
        "vurder om saken også gjelder HAB-OPPLYS."
    ]


def funnet(s: Saksinnhold) -> list[Saksbrudd]:
    """List the breaches that IMDi finds."""
    return [b for b in s.brudd if b.vurdering is Vurdering.BRUDD]


def _krev_samsvar(s: Saksinnhold, b: Beslutning, stand: Stand) -> None:
    """Refuse an outcome that contradicts what is found, or the duty to assess."""
    nr, har = s.sak.nr, funnet(s)
    if b.utfall in (U.IKKE_BRUDD, U.HENLAGT) and har:
        raise KanIkkeBeslutte(
            f"Utfallet «{b.utfall.tekst}» passer ikke: IMDi har kommet til at {har[0].kode.value} er brutt.",
            hjemmel=b.utfall.hjemmel,
            neste=f"imdi sak beslutt {nr} --utfall brudd-uten-reaksjon … (eller rett vurderingen med --brudd)",
        )
    if b.utfall is U.HENLAGT and not any(v.vurdering is Vurdering.IKKE_OPPLYST for v in s.brudd):
        raise KanIkkeBeslutte(
            "Saken kan ikke henlegges som ikke tilstrekkelig opplyst: ingen av bruddene er vurdert slik.",
            hjemmel=b.utfall.hjemmel,
            neste=f"imdi sak beslutt {nr} --utfall ikke-brudd … (eller --brudd KODE=ikke-opplyst)",
        )
    if (b.utfall is U.UTEN_REAKSJON or b.utfall.er_reaksjon) and not har:
        raise KanIkkeBeslutte(
            f"Utfallet «{b.utfall.tekst}» forutsetter et brudd, og IMDi har ikke kommet til noe.",
            hjemmel=b.utfall.hjemmel,
            neste=f"imdi sak beslutt {nr} --utfall ikke-brudd … (eller --brudd KODE=brudd)",
        )
    if b.utfall is U.IKKE_BEHANDLET and (stand.oppfort or stand.autorisert or s.sak.apning_oppfort):
        raise KanIkkeBeslutte(
            "IMDi skal vurdere varsler om tolker som er statsautorisert eller oppført i registeret.",
            hjemmel="tolkeloven § 19 andre ledd",
            neste=f"Vurder bruddene:  imdi sak beslutt {nr} --brudd KODE=ikke-brudd --utfall ikke-brudd …",
        )


# --- the reactions ----------------------------------------------------------------------------------------------


def _krev_advarsel(s: Saksinnhold, stand: Stand) -> None:
    if not stand.oppfort:
        hvorfor = (
            "har gått ut av registeret mens saken ble behandlet" if s.sak.apning_oppfort else "er ikke oppført i dag"
        )
        raise KanIkkeGiAdvarsel(
            f"Kan ikke gi advarsel: tolken {hvorfor}. Advarsel gis bare til en tolk som er oppført.",
            hjemmel=U.ADVARSEL.hjemmel,
            neste=_uten_registeret(s.sak.nr, stand),
        )


def _uten_registeret(nr: str, stand: Stand) -> str:
    if stand.autorisert:
        return (
            "Bevillingen kan kalles tilbake når forholdet kunne ført til utestenging (tolkeloven § 20):\n"
            f"  imdi sak beslutt {nr} --utfall tilbakekall --språk '{stand.autorisert[0]}' --grunn-fil FIL"
        )
    return f"imdi sak beslutt {nr} --utfall brudd-uten-reaksjon --grunn-fil FIL"


def _krev_utestenging(s: Saksinnhold, b: Beslutning, stand: Stand, t: Telling, g: Grunnregler) -> None:
    nr = s.sak.nr
    if not stand.oppfort:
        raise KanIkkeUtestenge(
            "Kan ikke utestenge: tolken er ikke oppført i Nasjonalt tolkeregister.",
            hjemmel=_GATE,
            neste=_uten_registeret(nr, stand),
        )
    if b.utfall is U.UTESTENGING and (b.periode_til is None or b.periode_til <= s.i_dag):
        raise KanIkkeUtestenge(
            "En utestenging for en begrenset periode må ha en siste dag etter i dag."
            if b.periode_til is None
            else f"Utestengingen kan ikke vare til {_dag(b.periode_til)}: det må være etter i dag.",
            hjemmel=_GATE,
            neste=f"imdi sak beslutt {nr} --utfall utestenging --periode 12mnd … (eller --til DATO)",
        )
    krev_port(s, b, t, g)


def krev_port(s: Saksinnhold, b: Beslutning, t: Telling, g: Grunnregler) -> None:
    """Refuse unless one of the two gates of § 21 second paragraph is open; § 20 asks for the same."""
    if b.grunnlag is Grunnlag.VESENTLIG:
        if not any(v.alvor is Alvor.VESENTLIG for v in funnet(s)):
            raise KanIkkeUtestenge(
                f"{_kan_ikke(b)}: ingen av bruddene er vurdert som vesentlige.",
                hjemmel=_GATE,
                neste=f"imdi sak beslutt {s.sak.nr} --brudd KODE=brudd:vesentlig --brudd-grunn KODE=FIL "
                f"--grunnlag vesentlige-brudd --utfall {b.utfall.value} …",
            )
        return
    if not t.apen:
        raise KanIkkeUtestenge(
            f"{_kan_ikke(b)}: tolken har mottatt {tall(len(t.teller))} "
            f"{'advarsel' if len(t.teller) == 1 else 'advarsler'} de siste fem årene. "
            f"Loven krever minst {tall(t.kreves)}.",
            hjemmel=_GATE,
            fakta=telling_fakta(t),
            neste=_vei_videre(s.sak.nr, b, t),
        )
    etter = t.apnet or ""
    if g.nytt_brudd and not b.uten_nytt_brudd and not any(dag > etter for dag in g.hendelser):
        raise KanIkkeUtestenge(
            f"{_kan_ikke(b)} uten begrunnelse: den {t.kreves}. advarselen ble mottatt {_dag(etter)}, og saken "
            "gjelder ikke noe som skjedde etter det. Etter ordlyden er vilkåret oppfylt, men innstillingen krever "
            "et nytt brudd (antatt).",
            hjemmel=f"{_GATE}, reaksjon.krev-nytt-brudd-etter-tredje",
            fakta=telling_fakta(t),
            neste=f"Fravik den, og skriv hvorfor:  imdi sak beslutt {s.sak.nr} --utfall {b.utfall.value} "
            "--uten-nytt-brudd-fil FIL …",
        )


def _kan_ikke(b: Beslutning) -> str:
    return "Kan ikke kalle tilbake bevillingen" if b.utfall is U.TILBAKEKALL else "Kan ikke utestenge"


def _vei_videre(nr: str, b: Beslutning, t: Telling) -> str:
    uten = [linje.reaksjon for linje in t.linjer if linje.stilling is Stilling.IKKE_MOTTATT]
    vei = (
        f"{'Utestenging' if b.utfall is not U.TILBAKEKALL else 'Tilbakekall'} er også mulig ved vesentlige brudd på "
        "§§ 14–16. Begrunn det i så fall slik:\n"
        f"  imdi sak beslutt {nr} --utfall {b.utfall.value} --grunnlag vesentlige-brudd --grunn-fil FIL"
    )
    if uten and uten[0].sak:
        vei += f"\nEr advarselen i {uten[0].sak} mottatt?  imdi sak underrett {uten[0].sak} --mottatt DATO"
    return vei


def _krev_tilbakekall(s: Saksinnhold, b: Beslutning, stand: Stand) -> None:
    nr = s.sak.nr
    if not stand.autorisert:
        raise KanIkkeKalleTilbake(
            "Kan ikke kalle tilbake noen bevilling: tolken er ikke statsautorisert.",
            hjemmel=U.TILBAKEKALL.hjemmel,
            neste=f"imdi sak beslutt {nr} --utfall advarsel … (tolkeloven § 21)"
            if stand.oppfort
            else f"imdi sak beslutt {nr} --utfall brudd-uten-reaksjon …",
        )
    if not b.sprak:
        raise KanIkkeKalleTilbake(
            f"Bevillingen gjelder ett språk, og tolken har {tall(len(stand.autorisert))}: "
            f"{', '.join(stand.autorisert)}. Hver avgjøres for seg.",
            hjemmel="tolkeloven §§ 18 andre ledd og 20",
            neste=f"imdi sak beslutt {nr} --utfall {b.utfall.value} --språk '{stand.autorisert[0]}' …",
        )
    for sprak in b.sprak:
        if not any(samme_sprak(sprak, har) for har in stand.autorisert):
            raise KanIkkeKalleTilbake(
                f"Tolken har ikke bevilling i {sprak}, men i {', '.join(stand.autorisert)}.",
                hjemmel=U.TILBAKEKALL.hjemmel,
                neste=f"imdi sak beslutt {nr} --utfall {b.utfall.value} --språk '{stand.autorisert[0]}' …",
            )


def velg_sprak(sprak: Sequence[str], stand: Stand, *, trengs: bool) -> tuple[str, ...]:
    """Give the languages of a tilbakekall by the names they stand with: the only one, when none was named."""
    if not trengs:
        return ()
    if not sprak and len(stand.autorisert) == 1:
        return stand.autorisert
    valgt = [next((har for har in stand.autorisert if samme_sprak(tekst, har)), tekst) for tekst in sprak]
    return tuple(dict.fromkeys(valgt))


# --- before and beside ------------------------------------------------------------------------------------------


def _krev_hort(s: Saksinnhold, b: Beslutning) -> None:
    if not krever_horing(b.utfall):
        return
    if mangler := horing_mangler(s):
        raise KanIkkeBeslutte(
            f"{s.sak.nr} kan ikke avgjøres med {b.utfall.tekst}: {mangler[0]}",
            hjemmel="forvaltningsloven §§ 16 og 17",
            neste=mangler[1],
        )
    varslet = {u for f in s.foreleggelser for u in f.reaksjoner}
    unntak = any(f.unntak is not None and f.unntak.fra_forhandsvarsel for f in s.foreleggelser)
    if b.utfall.er_inngripende and not unntak:
        mulige = {*varslet, *(UTESTENGING if U.UTESTENGING_ALLTID in varslet else ())}
        trenger = [b.utfall, *([U.TILBAKEKALL] if b.tilbakekall else [])]
        if varslet and (utelatt := [u for u in trenger if u not in mulige]):
            raise KanIkkeBeslutte(
                f"Forhåndsvarselet nevnte ikke {utelatt[0].tekst} som mulig.",
                hjemmel="forvaltningsloven § 16 andre ledd",
                neste=f"Varsle på nytt:  imdi sak forelegg {s.sak.nr}",
            )


def avvik(s: Saksinnhold, b: Beslutning) -> list[str]:
    """Say where a decision departs from the committee's newest advice, in finding or in reaction."""
    raad: Raad | None = s.raad[-1] if s.raad else None
    if raad is None:
        return []
    ut = []
    if raad.anbefalt is not b.utfall:
        ut.append(f"utvalget rådet til {raad.anbefalt.tekst}, ikke {b.utfall.tekst}")
    etter_rad = dict(raad.per_brudd)
    for v in s.brudd:
        rad = etter_rad.get(v.kode)
        if rad is not None and v.vurdering is not None and v.vurdering is not rad:
            ut.append(f"utvalget mente {rad.value} på {v.kode.value}, IMDi {v.vurdering.value}")
    alvor = Alvor.VESENTLIG if any(v.alvor is Alvor.VESENTLIG for v in s.brudd) else None
    if raad.alvor is not None and funnet(s) and (raad.alvor is Alvor.VESENTLIG) is not (alvor is Alvor.VESENTLIG):
        ut.append(f"utvalget mente at bruddene er {raad.alvor.value}")
    return ut


def _krev_raad(s: Saksinnhold, b: Beslutning) -> None:
    if (ulikt := avvik(s, b)) and not b.avvik:
        raise KanIkkeBeslutte(
            f"Avgjørelsen går imot utvalgets råd, og det er ikke skrevet hvorfor: {'; '.join(ulikt)}.",
            hjemmel=_RUTINE,
            neste=f"imdi sak beslutt {s.sak.nr} --utfall {b.utfall.value} --avvik-fil FIL …",
        )
    if b.utfall.er_reaksjon and s.utvalg_forst and not s.raad and not b.uten_utvalg:
        raise KanIkkeBeslutte(
            "Utvalget har ikke gitt råd, og det er ikke skrevet hvorfor.",
            hjemmel=_RUTINE,
            neste=f"imdi sak til-utvalg {s.sak.nr}, eller:  imdi sak beslutt {s.sak.nr} --uten-utvalg-fil FIL …",
        )


def krev_kjent_lov(nr: str, lov: tuple[str, str, str]) -> None:
    """Refuse to decide under a forvaltningslov that the letters and guards do not know, or when nobody has said.

    `lov` is the act when the case was opened, the act now, and how a case that straddles is settled (edge 47).
    """
    apnet, naa, overgang = lov
    if apnet != naa and overgang not in ("loven da saken ble åpnet", "loven på vedtaksdagen"):
        raise KanIkkeBeslutte(
            f"{nr} ble åpnet under {apnet}, og nå gjelder {naa}. Hvilken saken følger, er ikke fastsatt.",
            hjemmel="forvaltningsloven (2025) § 99 første ledd: Kongen kan gi overgangsregler",
            neste="Avklar det, og sett innstillingen:  imdi regelverk vis saksbehandling.forvaltningslov.overgang",
        )
    if (apnet if overgang == "loven da saken ble åpnet" else naa) != GAMMEL_LOV:
        raise KanIkkeBeslutte(
            f"{nr} skal følge {naa}. Vilkårene og brevene her er skrevet for {GAMMEL_LOV}.",
            hjemmel=naa,
            neste="Få lagt inn den nye loven først:  imdi regelverk vis saksbehandling.forvaltningslov",
        )


def krev_kan_besluttes(s: Saksinnhold, b: Beslutning, stand: Stand, t: Telling, g: Grunnregler) -> None:
    """Refuse a decision, or a proposal, that the law does not allow on this day.

    `s` holds what is found of the breaches. Asked when it is proposed, and again with new facts when it is signed.
    """
    krev_kjent_lov(s.sak.nr, g.lov)
    if b.utfall is U.ADVARSEL:
        _krev_advarsel(s, stand)
    _krev_samsvar(s, b, stand)
    if b.utfall in UTESTENGING:
        _krev_utestenging(s, b, stand, t, g)
    if b.utfall is U.TILBAKEKALL or b.tilbakekall:
        _krev_tilbakekall(s, b, stand)
        krev_port(s, b, t, g)
    _krev_hort(s, b)
    _krev_raad(s, b)


# --- the count, in words ----------------------------------------------------------------------------------------


def telling_fakta(t: Telling) -> list[tuple[str, str]]:
    """Give a count as facts: those that count with the day they fall out, those outside, those not counted."""
    teller = [linje for linje in t.linjer if linje.stilling is Stilling.TELLER]
    ute = [linje for linje in t.linjer if linje.stilling is Stilling.FALT_UT]
    andre = [linje for linje in t.linjer if linje not in teller and linje not in ute]
    return [
        *_under("Advarsler", [telling_i_ord(linje) for linje in teller]),
        *_under("Utenfor", [telling_i_ord(linje) for linje in ute]),
        *_under("Teller ikke", [telling_i_ord(linje) for linje in andre]),
        *_under("Merk", [f"{tall(_antall(t, d))} advarsler ble gitt samme dag, {_dag(d)}" for d in t.samme_dag]),
    ]


def telling_i_ord(linje: Tellelinje) -> str:
    """Say one warning in a count: «12.06.2024   faller ut 13.06.2029   S-2024-0003»."""
    r = linje.reaksjon
    deler = [_kort(r.mottatt_av_tolk) if r.mottatt_av_tolk else f"gitt {_kort(r.beslutningsdato)}"]
    if linje.stilling is Stilling.TELLER and linje.faller_ut:
        deler.append(f"faller ut {_kort(linje.faller_ut)}")
    elif linje.stilling is Stilling.FALT_UT and linje.faller_ut:
        deler.append(f"falt ut {_kort(linje.faller_ut)}")
    else:
        deler.append(linje.stilling.tekst)
    return "   ".join([*deler, *([r.sak] if r.sak else [])])


def _antall(t: Telling, dag: str) -> int:
    return [r.beslutningsdato for r in t.teller].count(dag)


def _under(navn: str, linjer: Sequence[str]) -> list[tuple[str, str]]:
    return [(navn if nr == 0 else "", linje) for nr, linje in enumerate(linjer)]


def _dag(dato: str) -> str:
    return vis_dato(date.fromisoformat(dato))


def _kort(dato: str) -> str:
    return kort_dato(date.fromisoformat(dato))
