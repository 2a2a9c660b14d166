"""The routine in words: chapters and numbered steps, for a caseworker to follow. Made from the rows, as blocks."""

from collections.abc import Iterable, Iterator, Sequence
from datetime import date

from imdi_cli.kjerne.dato import vis_dato
from imdi_cli.kjerne.dokument import Blokk, Slag
from imdi_cli.tolk.rutine.regler.maskiner import MASKINER, Maskin
from imdi_cli.tolk.rutine.regler.ord import BEGYNNELSE, HABILITET, KLAGE, PERSONVERN, REAKSJONER, UTVALGET
from imdi_cli.tolk.rutine.typer import Grunnlag, Regelrad, Status, Trinn, Versjon

TITTEL = "Rutine for saksbehandling av varsler om tolker"
_ANTATT = "antatt, ikke bekreftet"


def skriv(g: Grunnlag, dato: date, maskiner: Sequence[Maskin] = MASKINER) -> tuple[Blokk, ...]:
    """Write the routine, without title and version: those are put on when it is shown."""
    s = _Skriver(g, maskiner)
    return (
        *s.begynnelse(dato),
        *s.hvem(),
        *s.habilitet(),
        *(blokk for m in maskiner for blokk in s.maskin(m)),
        *s.kapittel(
            "Valg som skal begrunnes",
            s.ord("rett organ", "Når et varsel avsluttes uten sak, får avsenderen vite hvem som kan hjelpe:"),
            s.ord("kilde", "Opplysninger kan hentes fra:"),
            s.ord("unntak", "Tolken varsles, og får se det IMDi har fått vite. Unntakene er disse:"),
        ),
        *s.kapittel("Partssammensatt utvalg", _avsnitt(UTVALGET), s.gruppe("utvalg")),
        *s.kapittel(
            "Hva IMDi kan beslutte",
            _avsnitt(REAKSJONER),
            s.ord("vurdering", "Hvert påstått brudd vurderes for seg:"),
            s.ord("utfall", "Utfallet er ett av disse:"),
            s.ord("grunnlag", "Utestenging har ett av to grunnlag:"),
            s.gruppe("reaksjon"),
        ),
        *s.kapittel(
            "Underretning og klage",
            _avsnitt(KLAGE),
            s.gruppe("vedtak", "klage", "sakskostnader", "omgjoring"),
        ),
        *s.kapittel("Personvern og innsyn", _avsnitt(PERSONVERN), s.gruppe("innsyn")),
    )


def hele(v: Versjon, status: Status, kropp: Sequence[Blokk], *, vedtatt_av: str) -> tuple[Blokk, ...]:
    """Give the whole document: title, which version it is and where it stands, and the text."""
    dag = vis_dato(date.fromisoformat(v.dato))
    if v.vedtatt is None:
        linjer = (
            f"UTKAST, versjon {v.versjon}, {dag}.",
            "Ikke vedtatt: den skal ikke følges før en leder har vedtatt den.",
        )
    else:
        gjelder = status is Status.GJELDER
        linjer = (
            f"Versjon {v.versjon}, vedtatt {vis_dato(date.fromisoformat(v.vedtatt))} av {vedtatt_av}.",
            "Den gjelder for saker som åpnes." if gjelder else "Den er erstattet av en nyere versjon.",
        )
    return Blokk(Slag.OVERSKRIFT, (TITTEL,), 1), Blokk(Slag.OPPLYSNINGER, linjer), *kropp


def som_markdown(blokker: Iterable[Blokk]) -> str:
    """Write blocks as Markdown."""
    deler = []
    for blokk in blokker:
        if blokk.slag is Slag.OVERSKRIFT:
            deler.append(f"{'#' * blokk.nivaa} {blokk.linjer[0]}")
        elif blokk.slag is Slag.PUNKTER:
            deler.append("\n".join(f"- {linje}" for linje in blokk.linjer))
        else:
            deler.append("  \n".join(blokk.linjer))
    return "\n\n".join(deler) + "\n"


class _Skriver:
    """Writes one routine: chapters and steps are numbered as they come."""

    def __init__(self, g: Grunnlag, maskiner: Sequence[Maskin]) -> None:
        self.g = g
        self.kapitler = 0
        self.regler = {r.id: r for r in g.regler}
        self.numre = {(t.maskin, t.handling): nr for nr, t in enumerate(g.trinn, 1)}
        self.ting = {m.navn: m for m in maskiner}

    def kapittel(self, tittel: str, *deler: Iterable[Blokk]) -> Iterator[Blokk]:
        self.kapitler += 1
        yield Blokk(Slag.OVERSKRIFT, (f"{self.kapitler} {tittel}",), 2)
        for del_ in deler:
            yield from del_

    def begynnelse(self, dato: date) -> Iterator[Blokk]:
        tekst = (
            f"Rutinen er skrevet av programmet imdi {vis_dato(dato)}, fra de samme tabellene som programmet følger. "
            f"Der det står «{_ANTATT}», er verdien en innstilling som ingen har bekreftet.",
            *BEGYNNELSE,
        )
        yield from self.kapittel(
            "Hva rutinen gjelder",
            _avsnitt(tekst),
            self.ord("virkeområde", "Svaret på om IMDi skal vurdere et varsel, er ett av disse:"),
            self.ord("brudd", "Et varsel kan gjelde disse bruddene:"),
            self._regler("Dette gjelder hele veien:", [r for r in self.regler.values() if self._uten_trinn(r)]),
        )

    def hvem(self) -> Iterator[Blokk]:
        roller: dict[str, list[Trinn]] = {}
        for t in self.g.trinn:
            roller.setdefault(t.hvem, []).append(t)
        linjer = [
            f"{rolle.capitalize()}: trinn {_rekke([self.numre[t.maskin, t.handling] for t in trinn])}."
            for rolle, trinn in roller.items()
        ]
        tekst = (
            "Den som har forberedt en avgjørelse, kan ikke treffe den: det må en annen gjøre. Det gjelder også den "
            "som ber om at et varsel avsluttes uten sak.",
            "Hvert trinn har den rollen som kan gjøre det:",
        )
        yield from self.kapittel("Hvem som gjør hva", _avsnitt(tekst), [Blokk(Slag.PUNKTER, tuple(linjer))])

    def habilitet(self) -> Iterator[Blokk]:
        hvilke = [self.numre[t.maskin, t.handling] for t in self.g.trinn if any("habil" in v.tekst for v in t.vilkar)]
        krav = f"Disse trinnene krever at den som har saken, eller avgjør den, er habil: trinn {_rekke(hvilke)}."
        yield from self.kapittel("Habilitet", _avsnitt((*HABILITET, krav)), self.gruppe("habilitet"))

    def maskin(self, m: Maskin) -> Iterator[Blokk]:
        trinn = [t for t in self.g.trinn if t.maskin == m.navn]
        yield from self.kapittel(m.kapittel, (blokk for t in trinn for blokk in self._trinn(m, t)))

    def ord(self, liste: str, innledning: str = "") -> Iterator[Blokk]:
        linjer = [
            _med_hjemmel(o.tekst if o.kode == o.tekst else f"{o.kode}: {o.tekst}", o.hjemmel)
            for o in self.g.ord
            if o.liste == liste
        ]
        yield from _avsnitt((innledning,) if innledning else ())
        yield Blokk(Slag.PUNKTER, tuple(linjer))

    def gruppe(self, *grupper: str) -> Iterator[Blokk]:
        egne = [r for g in grupper for r in self.g.regler if r.id.partition(".")[0] == g]
        yield from self._regler("Regler og innstillinger:", egne)

    def _regler(self, innledning: str, regler: Sequence[Regelrad]) -> Iterator[Blokk]:
        if regler:
            yield from _avsnitt((innledning,))
            yield Blokk(Slag.PUNKTER, tuple(map(_regel, regler)))

    def _uten_trinn(self, r: Regelrad) -> bool:
        """Say whether a rule of the whole way is told in no step."""
        felles = r.id.partition(".")[0] in ("varsel", "saksbehandling", "forhandsvarsel", "opplysningskrav")
        return felles and not any(r.id in t.frister for t in self.g.trinn)

    def _trinn(self, m: Maskin, t: Trinn) -> Iterator[Blokk]:
        nr = self.numre[t.maskin, t.handling]
        yield Blokk(Slag.OVERSKRIFT, (f"Trinn {nr}. {_tittel(m, t)}",), 3)
        naar = f", når {m.ting} står som {_eller(t.fra)}" if t.fra else ""
        etter = f"Etterpå står {m.ting} som «{t.til}»." if t.til else "Tilstanden endres ikke."
        yield from _avsnitt(
            (
                f"{t.hvem.capitalize()} gjør dette med «imdi {t.verb}»{naar}. {etter} Hjemmel: {t.hjemmel}.",
                *(["Dette må være på plass:"] if t.vilkar else []),
            )
        )
        if t.vilkar:
            yield Blokk(Slag.PUNKTER, tuple(_med_hjemmel(v.tekst, v.hjemmel) for v in t.vilkar))
        frister = [self.regler[id_] for id_ in t.frister if id_ in self.regler]
        yield from self._regler("Da begynner dette å løpe:", frister)


def _tittel(m: Maskin, t: Trinn) -> str:
    vanlig = t.handling if " " in t.handling else f"{t.handling} {m.ting}"
    return m.titler.get(t.handling, vanlig[0].upper() + vanlig[1:])


def _regel(r: Regelrad) -> str:
    starter = f", fra {r.starter}" if r.starter else ""
    return _med_hjemmel(f"{r.navn}: {r.verdi}{starter}", f"{r.hjemmel}; {_ANTATT}" if r.antatt else r.hjemmel)


def _med_hjemmel(tekst: str, hjemmel: str) -> str:
    return f"{tekst} ({hjemmel})." if hjemmel else f"{tekst}."


def _avsnitt(tekster: Iterable[str]) -> Iterator[Blokk]:
    return (Blokk(Slag.AVSNITT, (t,)) for t in tekster)


def _eller(deler: Sequence[str]) -> str:
    """Write states in a sentence: «a», «b» or «c»."""
    ord_ = [f"«{d}»" for d in deler]
    return " eller ".join(filter(None, (", ".join(ord_[:-1]), ord_[-1])))


def _rekke(numre: Sequence[int]) -> str:
    """Write numbers in order, runs as «3–7»."""
    deler: list[list[int]] = []
    for nr in numre:
        if deler and deler[-1][-1] == nr - 1:
            deler[-1].append(nr)
        else:
            deler.append([nr])
    return ", ".join(str(d[0]) if len(d) == 1 else f"{d[0]}–{d[-1]}" for d in deler)
