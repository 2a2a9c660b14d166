"""`imdi godkjenning behandle`: the guided walk. Every step is the command that stands in the table of transitions."""

from collections.abc import Callable, Mapping, Sequence
from datetime import date
from typing import Any

import click

from imdi_cli.flate import feil as sig
from imdi_cli.flate.feltvalg import sporr_om
from imdi_cli.flate.kommando import Okt, kommando
from imdi_cli.flate.skjerm import i_skallet
from imdi_cli.flate.sporr import Dialog
from imdi_cli.kjerne.avslag import Bruksfeil, Stans
from imdi_cli.kjerne.dato import kort_dato, les_dato
from imdi_cli.kjerne.felt import felter, som_json
from imdi_cli.tolk.godkjenning.kommando import inndata, visning
from imdi_cli.tolk.godkjenning.kommando.gangsporsmal import (
    KOMPONENTER,
    MAATER,
    Maate,
    Sporsmal,
    Svarene,
    Valg,
    maater,
)
from imdi_cli.tolk.godkjenning.steg import gang as steg
from imdi_cli.tolk.godkjenning.steg.felles import les_nr
from imdi_cli.tolk.godkjenning.steg.gang import Stadium

SLUTT, MER = "slutt", "mer"


@kommando(
    eksempler=[
        "imdi godkjenning behandle",
        "imdi godkjenning behandle G-2026-0001",
        "imdi godkjenning behandle G-2026-0001 --uten-dialog --steg meld-komplett",
        "imdi godkjenning behandle G-2026-0001 --uten-dialog --steg godkjenn -- --type godkjent",
    ]
)
@click.argument("nr", metavar="[SAK]", required=False)
@click.option("--steg", "steg_", metavar="STEG", help="Ta dette steget, «be-om-det-som-mangler».")
@click.argument("valg", metavar="[-- VALG]...", nargs=-1, type=click.UNPROCESSED)
def behandle(okt: Okt, nr: str | None, steg_: str | None, valg: tuple[str, ...]) -> None:
    """Bli ført gjennom en søknad: hva du kan gjøre nå, og hvorfor resten er stengt.

    Uten nummer velger du blant søknadene du har. Valgene til et steg skrives etter --. Du kan gå ut når som helst.
    """
    if valg and steg_ is None:
        raise Bruksfeil("Hvilket steg gjelder valgene?", neste="Oppgi --steg STEG foran --.")
    dialog = Dialog(okt.flate, uten_dialog=okt.uten_dialog)
    kan_sporre = dialog.mulig and not okt.flate.json
    sak = les_nr(nr) if nr else _velg_sak(okt, dialog, kan_sporre)
    if kan_sporre:
        _Gang(okt, dialog, sak).ga(steg_, valg)
    elif steg_ is not None:
        okt.uten_dialog = True
        with okt.kontekst() as k:
            o = steg.krev(k, sak, steg_)
        alle = MAATER.get(o.handling, ())
        fast = alle[0].fast if len(alle) == 1 else ()
        utfor(okt, o.verb, [str(sak), *_uten_dubletter(fast, valg), *valg], {})
    else:
        with okt.kontekst() as k:
            st = steg.begynn(k, sak)
        if not okt.flate.json:
            raise Bruksfeil(
                f"Hvilket steg vil du ta i {sak}?",
                neste=f"imdi godkjenning behandle {sak} --uten-dialog --steg STEG -- VALG",
                fakta=[(navn, o.hjemmel) for navn, o, _ in st.steg],
            )
        okt.flate.resultat({**visning.som_json(st.bilde), "steg": [navn for navn, _, _ in st.steg]})


def _velg_sak(okt: Okt, dialog: Dialog, kan_sporre: bool) -> Any:
    """Let the user choose among the applications they have; without a terminal, stop and name the argument."""
    if not kan_sporre:
        raise Bruksfeil(
            "Hvilken søknad vil du behandle?",
            neste="Oppgi SAK: imdi godkjenning behandle G-2026-0001. Dine egne:  imdi godkjenning liste --mine",
        )
    with okt.kontekst() as k:
        mine = steg.mine(k)
    if not mine:
        raise Bruksfeil("Du har ingen åpne søknader.", neste="Se alle:  imdi godkjenning liste")

    def linje(x: Any) -> str:
        frist = f"frist {kort_dato(date.fromisoformat(x.neste_frist))}" if x.neste_frist else "ingen frist"
        return f"{x.nr}  {frist}  {x.navn}, {x.sprak}, {x.status.tekst}"

    return les_nr(dialog.velg("Hvilken søknad?", [(x.nr, linje(x)) for x in mine], opsjon="SAK"))


def utfor(okt: Okt, verb: str, argumenter: Sequence[str], tekster: Mapping[str, str]) -> None:
    """Run a command as if it was typed. `tekster` are written at the prompt, for options that name a file."""
    forelder = click.get_current_context().parent
    assert forelder is not None and isinstance(forelder.command, click.Group)  # the noun
    navn = verb.partition(" ")[2]
    valgt = forelder.command.get_command(forelder, navn)
    assert valgt is not None  # the table of transitions names only commands that are there
    with valgt.make_context(navn, list(argumenter), parent=forelder) as barn:
        for p in valgt.params:
            for valg in set(p.opts) & set(tekster):
                barn.params[str(p.name)] = inndata.Skrevet(tekster[valg])
        barn.params |= {"som_json": okt.flate.json, "uten_dialog": okt.uten_dialog, "database": okt.database}
        valgt.invoke(barn)


def _uten_dubletter(fast: Sequence[str], gitt: Sequence[str]) -> list[str]:
    """Give the options a step has of itself, unless they were typed."""
    oppgitt = _oppgitt(gitt)
    ut: list[str] = []
    med = True
    for bit in fast:
        med = bit not in oppgitt if bit.startswith("--") else med
        if med:
            ut.append(bit)
    return ut


def _oppgitt(valg: Sequence[str]) -> dict[str, str]:
    """Read the options that were typed after --: name and value, '' for a flag."""
    ut: dict[str, str] = {}
    for nr, bit in enumerate(valg):
        if bit.startswith("--"):
            navn, lik, verdi = bit.partition("=")
            neste = valg[nr + 1] if nr + 1 < len(valg) and not valg[nr + 1].startswith("--") else ""
            ut[navn] = verdi if lik else neste
    return ut


class _Gang:
    """One walk: shows where the application stands, lets a step be chosen, asks, runs it, and begins again."""

    def __init__(self, okt: Okt, dialog: Dialog, sak: Any) -> None:
        self.okt, self.flate, self.dialog, self.sak = okt, okt.flate, dialog, sak
        self.tatt = 0

    def ga(self, navn: str | None, valg: tuple[str, ...]) -> None:
        """Walk until the user leaves."""
        with self.okt.kontekst() as k:
            st = steg.begynn(k, self.sak)
            o = steg.krev(k, self.sak, navn) if navn is not None else None
        if o is not None and navn is not None:
            if not self._ta(st, navn, o, valg):
                return
            st = self._videre()
        while True:
            self._vis(st)
            if not st.steg:
                self.flate.setning("Ingenting mer kan gjøres her.")
                return
            valgt = self._velg(st)
            if valgt == SLUTT:
                self._farvel()
                return
            if not self._ta(st, valgt, next(o for n, o, _ in st.steg if n == valgt), ()):
                return
            st = self._videre()

    def _videre(self) -> Stadium:
        with self.okt.kontekst() as k:
            return steg.videre(k, self.sak)

    def _vis(self, st: Stadium) -> None:
        b = st.bilde
        s = b.innhold
        self.flate.overskrift(visning.tittel(b))
        self.flate.setning(visning.sporlinje(s))
        self.flate.setning(f"Status: {s.sak.status.tekst}. Saksbehandler: {b.saksbehandler}.")
        for linje in filter(None, (visning.trinnlinje(s), visning.fristlinje(b))):
            self.flate.setning(linje)
        visning.vis_frister(self.okt, [f for f in b.frister if f.rad.lukket is None])
        for valg, sporsmal in visning.uavklart(s):
            self.flate.advarsel(f"Sporet er ikke avklart. {sporsmal} Rett opplysninger, {valg}.")
        if st.i_klagen:
            self.flate.overskrift("Gjøres i klagesaken")
            self.flate.fakta(st.i_klagen)
        self.flate.linjer()

    def _velg(self, st: Stadium) -> str:
        """Let a step be chosen: the likely ones, with the closed doors, and the rest behind one more choice."""
        stengt = [(o.handling, "; ".join(f"{h.hva} ({h.hjemmel})" for h in hinder)) for o, hinder in st.bilde.stengt]
        forst = [(navn, _stor(o.handling)) for navn, o, er_forst in st.steg if er_forst]
        resten = [(navn, _stor(o.handling)) for navn, o, er_forst in st.steg if not er_forst]
        slutt = (SLUTT, "Slutt her")
        try:
            valgt = self.dialog.velg(
                "Hva vil du gjøre?",
                [*forst, *([(MER, "Noe annet …")] if resten else []), slutt],
                opsjon="--steg",
                stengt=stengt,
            )
            if valgt == MER:
                valgt = self.dialog.velg("Hva annet?", [*resten, (MER, "Tilbake"), slutt], opsjon="--steg")
        except click.Abort:
            return SLUTT
        return self._velg(st) if valgt == MER else valgt

    def _farvel(self) -> None:
        gjort = "Ingenting er endret." if not self.tatt else "Alt du har gjort, er lagret."
        self.flate.melding(f"Du er ute av {self.sak}. {gjort}")
        self.flate.neste(f"imdi godkjenning behandle {self.sak}", ledetekst="Fortsett")

    def _ta(self, st: Stadium, navn: str, o: Any, gitt: tuple[str, ...]) -> bool:
        """Ask for what a step needs and run its command; give False when the user left instead.

        A refusal is said, and the walk goes on.
        """
        self.flate.svart.clear()
        fast: list[str] = []
        try:
            m = self._maate(o.handling, st, gitt)
            fast = _uten_dubletter(m.fast, gitt)
            argumenter, tekster = self._sporr(m, st, gitt)
            utfor(self.okt, m.verb or o.verb, [str(self.sak), *fast, *gitt, *argumenter], tekster)
            self.tatt += 1
            return True
        except click.Abort:
            self.flate.melding(f"Du er ute av {self.sak}. Steget «{o.handling}» er ikke tatt.")
            self._si_svarene(navn, [*fast, *gitt])
            if not self.flate.svart:
                self._farvel()
            return False
        except Stans as stans:
            sig.si_stans(self.flate, stans)
        except click.ClickException as feil:
            sig.si_bruksfeil(self.flate, feil)
        self._si_svarene(navn, [*fast, *gitt])
        return True

    def _maate(self, handling: str, st: Stadium, gitt: tuple[str, ...]) -> Maate:
        mulige = maater(handling, st.bilde.innhold)
        oppgitt = _oppgitt(gitt)
        treff = [m for m in mulige if oppgitt and _passer(m, oppgitt)]
        if len(treff) == 1 or len(mulige) == 1:
            return (treff or mulige)[0]
        nr = self.dialog.velg(f"{_stor(handling)}: hva?", [(nr, m.navn) for nr, m in enumerate(mulige)])
        return mulige[nr]

    def _sporr(self, m: Maate, st: Stadium, gitt: tuple[str, ...]) -> tuple[list[str], dict[str, str]]:
        svar, argumenter, tekster = dict(_oppgitt(gitt)), list[str](), dict[str, str]()
        for q in m.sporsmal:
            if q.valg in svar or (q.naar is not None and not q.naar(st, svar)):
                continue
            for valg, verdi in self._ett(q, st, svar):
                if q.slag == "tekst":
                    tekster[valg] = verdi
                elif verdi or q.slag == "flagg":
                    argumenter += [valg, verdi] if q.slag != "flagg" else [valg]
                svar[valg] = verdi
        return argumenter, tekster

    def _ett(self, q: Sporsmal, st: Stadium, svar: Svarene) -> list[tuple[str, str]]:
        """Ask one question; give the options it answers, none when it was left open."""
        d = self.dialog
        valg = list(q.blant(st, svar)) if q.blant else []
        if q.slag == "felter":
            return self._felter(q, st, svar)
        if q.slag == "felt":
            return self._felt(q, st)
        if q.slag == "tekst":
            tekst = d.langtekst(q.sporsmal, opsjon=q.valg, valgfri=q.valgfri)
            return [(q.valg, tekst)] if tekst else []
        if q.slag == "flagg":
            return [(q.valg, "")] if d.bekreft(q.sporsmal, opsjon=q.valg) else []
        if q.slag == "en":
            stengt = q.stengt(st) if q.stengt else ()
            if len(valg) == 1 and not stengt:
                self.flate.setning(f"? {q.sporsmal} {valg[0][1]}")  # what is taken for granted is said
                return [(q.valg, valg[0][0])]
            valgt = d.velg(q.sporsmal, valg, opsjon=q.valg, stengt=stengt)
            return [(q.valg, valgt)] if valgt else []
        if q.slag == "godta":
            return [(q.valg, x) for x in self._godta(q, valg)]
        if q.slag == "flere":
            return [(q.valg, x) for x in d.velg_flere(q.sporsmal, valg, opsjon=q.valg)]
        sjekk = _dagsjekk(_i_dag(st)) if q.slag == "dag" else None
        tekst = d.tekst(q.sporsmal, opsjon=q.valg, forslag=q.forslag, sjekk=sjekk, valgfri=q.valgfri)
        return [(q.valg, tekst)] if tekst else []

    def _felter(self, q: Sporsmal, st: Stadium, svar: Svarene) -> list[tuple[str, str]]:
        """Ask for each field of a class that has no answer yet."""
        assert q.klasse is not None
        ut = []
        for rad in felter(q.klasse):
            if rad.valg in svar or rad.navn == "sprak":
                continue
            ut.append((rad.valg, self._verdi(rad, st)))
        return [(valg, verdi) for valg, verdi in ut if verdi]

    def _felt(self, q: Sporsmal, st: Stadium) -> list[tuple[str, str]]:
        assert q.klasse is not None
        rader = [r for r in felter(q.klasse) if not r.felt.sensitiv]
        rad = self.dialog.velg(q.sporsmal, [(r, r.felt.sporsmal) for r in rader])
        verdi = self._verdi(rad, st)
        return [(rad.valg, verdi)] if verdi else []

    def _verdi(self, rad: Any, st: Stadium) -> str:
        verdi = som_json(sporr_om(self.dialog, rad, _i_dag(st)))
        if isinstance(verdi, bool):
            return "ja" if verdi else "nei"
        return "" if verdi is None else str(verdi)

    def _godta(self, q: Sporsmal, valg: Valg) -> list[str]:
        """Ask which qualifications are accepted and, of each, as what."""
        ut = []
        for nr in self.dialog.velg_flere(q.sporsmal, valg, opsjon=""):
            som = self.dialog.velg(f"Hva svarer kvalifikasjon {nr} til i tolkeforskriften § 11?", KOMPONENTER)
            ut.append(f"{nr}={som}" if som else nr)
            self.flate.svart.append((q.valg, ut[-1]))
        return ut

    def _si_svarene(self, navn: str, gitt: Sequence[str]) -> None:
        """Say what was answered and is not stored: the command that goes on from it, and the longer texts."""
        biter, tekster = list(gitt), list[tuple[str, str]]()
        for valg, svar in self.flate.svart:
            if valg.endswith("-fil"):
                tekster.append((valg, str(svar)))
            elif isinstance(svar, bool):
                biter += [valg] if svar else []
            else:
                for x in svar if isinstance(svar, list) else [svar]:
                    biter += [valg, str(x)] if x not in (None, "") else []
        if not biter and not tekster:
            return
        for valg, tekst in tekster:
            self.flate.overskrift(f"Teksten du skrev ({valg} FIL)")
            self.flate.avsnitt(tekst)
        etter = f" -- {' '.join(map(i_skallet, biter))}" if biter else ""
        self.flate.neste(f"imdi godkjenning behandle {self.sak} --steg {navn}{etter}", ledetekst="Ta det opp igjen")


def _passer(m: Maate, oppgitt: Svarene) -> bool:
    """Say whether the options that were typed are those of this way to take a step."""
    egne = {q.valg for q in m.sporsmal if q.slag != "dag"} | {x for x in m.fast if x.startswith("--")}
    motsagt = any(_fast_verdi(m, valg) not in (None, verdi) for valg, verdi in oppgitt.items())
    return bool(egne & set(oppgitt)) and not motsagt


def _fast_verdi(m: Maate, valg: str) -> str | None:
    """Give the value an option has in this way to take a step, None when it is not given."""
    if valg not in m.fast:
        return None
    resten = m.fast[m.fast.index(valg) + 1 :]
    return resten[0] if resten and not resten[0].startswith("--") else ""


def _dagsjekk(i_dag: date) -> Callable[[str], str | None]:
    def sjekk(tekst: str) -> str | None:
        try:
            les_dato(tekst, i_dag=i_dag)
        except Bruksfeil as feil:
            return f"{feil.hva} {feil.neste}"
        return None

    return sjekk


def _i_dag(st: Stadium) -> date:
    return date.fromisoformat(st.bilde.innhold.i_dag)


def _stor(tekst: str) -> str:
    return tekst[0].upper() + tekst[1:]
