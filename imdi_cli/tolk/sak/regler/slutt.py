"""Temporary measures, closing a case, and setting a reaction aside (tolkeloven §§ 20-21, forvaltningsloven § 35)."""

from collections.abc import Iterable, Sequence
from datetime import date

from imdi_cli.kjerne.avslag import AnnenPerson, Avslag
from imdi_cli.kjerne.dato import kort_dato, vis_dato
from imdi_cli.styring.frister.typer import Fristrad
from imdi_cli.tolk.reaksjon.regler import i_ord
from imdi_cli.tolk.reaksjon.typer import Reaksjon, Reaksjonstype
from imdi_cli.tolk.register.regler import samme_sprak
from imdi_cli.tolk.sak.regler.maskin import horing_mangler
from imdi_cli.tolk.sak.typer.avgjorelse import Omgjoring, Stand, Tiltak
from imdi_cli.tolk.sak.typer.koder import Sakstatus, Unntak, Utfall
from imdi_cli.tolk.sak.typer.rader import Saksinnhold

S = Sakstatus
UAVGJORT = (
    *(S.OPPRETTET, S.UTREDES, S.VENTER, S.FORELAGT, S.HORT),
    *(S.KLAR, S.RAAD, S.TIL_BESLUTNING),
)
KLAGE, NYTT_VARSEL, FORES = "klage.frist", "vedtak.digital.nytt-varsel", "reaksjon.advarsel.mottatt-fores"
MIDLERTIDIGE = (Reaksjonstype.UTESTENGT_MIDLERTIDIG, Reaksjonstype.TILBAKEKALT_MIDLERTIDIG)


class KanIkkeSetteMidlertidig(Avslag):
    """A temporary measure needs an open case, somebody it can bite, and a note on proportionality."""


class KanIkkeAvslutte(Avslag):
    """Somebody may still complain, or must still be told."""


class KanIkkeOppheve(Avslag):
    """The reaction is set aside already, or in another way, or nobody has asked."""


# --- temporary measures -----------------------------------------------------------------------------------------


def krev_kan_settes(
    s: Saksinnhold,
    tiltak: Tiltak,
    stand: Stand,
    aktive: Iterable[Reaksjon],
    *,
    sprak: str | None,
    forholdsmessig: str,
    unntak: Unntak | None,
) -> str | None:
    """Give the language a temporary measure is for, or refuse it."""
    nr = s.sak.nr
    if s.sak.status not in UAVGJORT:
        raise KanIkkeSetteMidlertidig(
            f"{nr} er {s.sak.status.value}. Midlertidige tiltak gjelder bare for den tiden det tar å behandle saken.",
            hjemmel=tiltak.hjemmel,
            neste=f"Se saken:  imdi sak vis {nr}",
        )
    if not forholdsmessig.strip():
        raise KanIkkeSetteMidlertidig(
            "Det må stå hvorfor tiltaket er forholdsmessig: hva det verner mot, og hva det koster tolken.",
            hjemmel=f"{tiltak.hjemmel}, forvaltningsloven § 25 tredje ledd",
            neste=f"imdi sak midlertidig {tiltak.value} {nr} --forholdsmessighet-fil FIL …",
        )
    valgt = _sprak(s, tiltak, stand, sprak)
    for r in aktive:
        if r.type is tiltak.reaksjon and r.sprak == valgt:
            raise KanIkkeSetteMidlertidig(
                f"Tiltaket gjelder fra før: {i_ord(r)}.",
                hjemmel=tiltak.hjemmel,
                neste=f"imdi sak midlertidig opphev {nr} --grunn-fil FIL",
            )
    if unntak is None and (mangler := horing_mangler(s)):
        raise KanIkkeSetteMidlertidig(
            f"Tolken skal varsles først, også om et midlertidig tiltak: {mangler[0]}",
            hjemmel="forvaltningsloven § 16",
            neste=f"Kan det ikke vente?  imdi sak midlertidig {tiltak.value} {nr} --uten-varsel 16-3-a …",
        )
    if unntak is not None and not unntak.fra_forhandsvarsel:
        raise KanIkkeSetteMidlertidig(
            f"{unntak.value} er et unntak fra å forelegge opplysninger, ikke fra å varsle.",
            hjemmel="forvaltningsloven § 16 tredje ledd",
            neste=f"imdi sak midlertidig {tiltak.value} {nr} --uten-varsel 16-3-a …",
        )
    return valgt


def _sprak(s: Saksinnhold, tiltak: Tiltak, stand: Stand, sprak: str | None) -> str | None:
    nr = s.sak.nr
    if tiltak is Tiltak.UTESTENG:
        if not stand.oppfort:
            raise KanIkkeSetteMidlertidig(
                "Kan ikke utestenge midlertidig: tolken er ikke oppført i registeret.",
                hjemmel=tiltak.hjemmel,
                neste=f"Er tolken statsautorisert?  imdi sak midlertidig tilbakekall {nr} --språk SPRÅK …",
            )
        return None
    valgt = next((h for h in stand.autorisert if sprak is not None and samme_sprak(sprak, h)), None)
    if sprak is None and len(stand.autorisert) == 1:
        valgt = stand.autorisert[0]
    if valgt is None:
        har = f"Tolken har bevilling i {', '.join(stand.autorisert)}" if stand.autorisert else "Tolken har ingen"
        raise KanIkkeSetteMidlertidig(
            f"Bevillingen gjelder ett språk. {har}.",
            hjemmel="tolkeloven §§ 18 andre ledd og 20 andre ledd",
            neste=f"imdi sak midlertidig tilbakekall {nr} --språk SPRÅK …"
            if stand.autorisert
            else f"imdi sak midlertidig utesteng {nr} …",
        )
    return valgt


def krev_har_tiltak(aktive: Sequence[Reaksjon], nr: str) -> None:
    """Refuse to end what is not there."""
    if not aktive:
        raise KanIkkeSetteMidlertidig(
            f"{nr} har ingen midlertidige tiltak som gjelder.",
            hjemmel=Tiltak.OPPHEV.hjemmel,
            neste=f"Se saken:  imdi sak vis {nr}",
        )


# --- closing ----------------------------------------------------------------------------------------------------


def kan_paaklages(utfall: Utfall, advarsel: str) -> bool:
    """Say whether a deadline for complaint runs. `advarsel` is the setting: only «nei» says that it does not."""
    return utfall.er_inngripende or (utfall is Utfall.ADVARSEL and advarsel != "nei")


def krev_kan_avsluttes(s: Saksinnhold, rader: Sequence[Fristrad], *, paaklages: bool) -> None:
    """Refuse to close a case while somebody may complain, must be notified once more, or has not received it."""
    nr = s.sak.nr
    apne = [r for r in rader if r.lukket is None]
    for regel, hva in (
        (FORES, "advarselen er ikke registrert mottatt"),
        (NYTT_VARSEL, "tolken skal varsles en gang til"),
    ):
        if any(r.regel == regel for r in apne):
            raise KanIkkeAvslutte(
                f"{nr} kan ikke avsluttes: {hva}.",
                hjemmel=next(r.hjemmel for r in apne if r.regel == regel),
                neste=f"imdi sak underrett {nr}",
            )
    klage = [r for r in rader if r.regel == KLAGE]
    if paaklages and not klage:
        raise KanIkkeAvslutte(
            f"{nr} kan ikke avsluttes: klagefristen har ikke begynt, for det er ikke ført at avgjørelsen kom fram.",
            hjemmel="forvaltningsloven § 29",
            neste=f"imdi sak underrett {nr} --mottatt DATO",
        )
    for r in klage:
        if r.lukket is None and r.siste >= s.i_dag:
            raise KanIkkeAvslutte(
                f"{nr} kan ikke avsluttes: tolken kan klage til og med {vis_dato(date.fromisoformat(r.siste))}.",
                hjemmel="forvaltningsloven §§ 29 og 30",
                neste="Vent til fristen er ute:  imdi frister",
            )


# --- setting aside ----------------------------------------------------------------------------------------------


def krev_kan_oppheves(r: Reaksjon) -> None:
    """Refuse to set aside what is set aside, what ends by itself, and what another room decides."""
    hjemmel = "forvaltningsloven § 35"
    if r.opphevet is not None:
        raise KanIkkeOppheve(
            f"Reaksjon {r.id} ble opphevet {kort_dato(date.fromisoformat(r.opphevet))}.",
            hjemmel=hjemmel,
            neste=f"imdi reaksjon tell {r.tolkenummer}",
        )
    if r.type in MIDLERTIDIGE:
        raise KanIkkeOppheve(
            f"Reaksjon {r.id} er et midlertidig tiltak, og oppheves i saken.",
            hjemmel=Tiltak.OPPHEV.hjemmel,
            neste=f"imdi sak midlertidig opphev {r.sak} --grunn-fil FIL",
        )
    if not (r.sak or "").startswith("S-"):
        raise KanIkkeOppheve(
            f"Reaksjon {r.id} ble ikke bestemt i en varslingssak, men i {r.sak or 'en eldre ordning'}.",
            hjemmel=hjemmel,
            neste="Er vilkårene oppfylt igjen?  imdi bevilling gi …",
        )


def krev_bedt_om(o: Omgjoring | None, id_: int) -> Omgjoring:
    """Give the asking that waits, or refuse to answer when nobody has asked."""
    if o is None:
        raise KanIkkeOppheve(
            f"Ingen har bedt om å oppheve reaksjon {id_}.",
            hjemmel="forvaltningsloven § 35",
            neste=f"imdi reaksjon opphev {id_} --grunn-fil FIL",
        )
    return o


def krev_ikke_bedt(o: Omgjoring | None, id_: int) -> None:
    """Refuse to ask twice."""
    if o is not None:
        raise KanIkkeOppheve(
            f"{o.bedt_av} har bedt om å oppheve reaksjon {id_}, og det venter på svar.",
            hjemmel="forvaltningsloven § 35",
            neste=f"imdi reaksjon opphev {id_} --godkjenn",
        )


def krev_annen(o: Omgjoring, login: str) -> None:
    """Stop whoever asked from answering. Raises AnnenPerson (exit code 4)."""
    if o.bedt_av == login:
        raise AnnenPerson(
            f"Du ba om å oppheve reaksjon {o.reaksjon}, og kan ikke svare på det selv.",
            hjemmel="fire øyne: den som forbereder en avgjørelse, treffer den ikke",
            neste=f"Be en annen:  imdi reaksjon opphev {o.reaksjon} --godkjenn",
        )
