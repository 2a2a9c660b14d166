"""T7 and T8: how long they waited, how long they have waited, and who has waited long."""

from collections.abc import Callable, Iterator

from imdi_cli.bosetting.statistikk.regler import maal, telles
from imdi_cli.bosetting.statistikk.regler.kolonner import Maske, antall, gjennomsnitt, kvantiler
from imdi_cli.bosetting.statistikk.regler.situasjon import Situasjon
from imdi_cli.bosetting.statistikk.regler.tabeller.felles import (
    ALLE_GRUPPER,
    BOSATTE,
    IKKE_I_GRUPPER,
    KLARE,
    Bilde,
    Hvem,
    Kolonne,
    Utkast,
    andel,
    hittil,
    telling,
)
from imdi_cli.bosetting.statistikk.regler.verdier import maaneder
from imdi_cli.bosetting.statistikk.typer.maaned import INNEN, PERSONTYPER, Celle, Hode, Slag
from imdi_cli.bosetting.uttrekk.typer import ALDRI
from imdi_cli.kjerne.dato import vis_dato


def _tid(foran: str, bolk: str, id_: str, populasjon: str, hvem: Hvem) -> Iterator[Kolonne]:
    """Give how many there are and how long they waited: mean, median and P90 in months."""
    m = maal.MAAL[id_]

    def tider(s: Situasjon, rad: Maske) -> tuple[Celle, ...]:
        assert m.dager
        dager = m.dager(s)[hvem(s) & rad]
        verdier = (gjennomsnitt(dager), *kvantiler(dager, (5, 9)))
        return tuple(maaneder(v, s.p.dager_i_48_maaneder) for v in verdier)

    sist: list[tuple[Maske, tuple[Celle, ...]]] = []

    def en_av_dem(nr: int) -> Callable[[Situasjon, Maske], Celle]:
        def celle(s: Situasjon, rad: Maske) -> Celle:
            if not sist or sist[0][0] is not rad:  # the three columns of a row come one after the other
                sist[:] = [(rad, tider(s, rad))]
            return sist[0][1][nr]

        return celle

    variabel = "ventetid_bosatte" if populasjon == BOSATTE else "ventetid_bosettingsklare"
    yield telling(
        Hode(f"{foran}n", "Antall", Slag.ANTALL, id_, populasjon, bolk, f"{variabel}_antall"),
        hvem,
    )
    for nr, (nokkel, tekst) in enumerate(
        (("snitt", "Gjennomsnitt (md.)"), ("median", "Median (md.)"), ("p90", "P90 (md.)"))
    ):
        hode = Hode(f"{foran}{nokkel}", tekst, Slag.MAANEDER, id_, populasjon, bolk, f"{variabel}_{nokkel}_maaneder")
        yield Kolonne(hode, en_av_dem(nr))


def t7(b: Bilde) -> Utkast:
    """T7: how long those settled waited and how long those who wait have waited."""
    kolonner = [*_tid("b_", "Bosatte", "M09", BOSATTE, telles.ventet)]
    for k in INNEN:

        def innen(s: Situasjon, k: int = k) -> Maske:
            return telles.innen(s, k)

        hode = Hode(
            f"b_innen{k}",
            f"{k} md. (%)",
            Slag.PROSENT,
            "M16",
            BOSATTE,
            "Bosatte, andel innen",
            f"andel_innen_{k}_maaneder",
        )
        kolonner.append(andel(hode, innen, telles.ventet))
    hode = Hode(
        "b_innen_maal", "Målet (%)", Slag.PROSENT, "M16", BOSATTE, "Bosatte, andel innen", "andel_innen_maalet"
    )
    kolonner.append(andel(hode, telles.innen_maalet, telles.ventet))
    kolonner += _tid("k_", "Bosettingsklare", "M10", KLARE, telles.klare)
    s = b.naa
    uten = antall(s.bos & (s.k["vedtak"] >= ALDRI))
    for_ = antall(s.bos & (s.k["vedtak"] < ALDRI) & ~telles.ventet(s))
    return Utkast(
        "T7",
        "T7 Ventetid",
        f"Tabell 7. Ventetid fra vedtak for bosatte ({hittil(b)}) og bosettingsklare ({vis_dato(b.dag)}), etter "
        "sakstype og persontype. Måneder og prosent",
        ALLE_GRUPPER,
        kolonner,
        (
            f"Bosatte uten vedtaksdato, som ikke er med: {uten}. Bosatt før vedtaket, som ikke er med: {for_}.",
            "For overføringsflyktninger er vedtaket innreisetillatelsen. Privatboende har hatt inntil seks måneder "
            "på å "
            "søke om bosetting, og den tiden er med.",
            f"Måneder er dager delt på {_desimaltall(s.p.dager_i_48_maaneder)}. Median og P90 er eksakte (Hyndman "
            "og Fans "
            "definisjon 2).",
            f"Innen målet: {_per_gruppe(s.p.maal)}.",
            "Ventetiden til bosatte og til dem som venter, kan ikke slås sammen: når de som har ventet lengst, blir "
            "bosatt, går den ene opp og den andre ned.",
            IKKE_I_GRUPPER,
        ),
    )


def _desimaltall(i_48: int) -> str:
    return f"{i_48 / 48:.4f}".replace(".", ",")


def _per_gruppe(grenser: tuple[int, ...]) -> str:
    """Write what the limit is for each kind of person; in few words when it is the same for all."""
    if len(set(grenser)) == 1:
        return f"{grenser[0]} måneder for alle grupper"
    return ", ".join(f"{t.tekst} {grense} måneder" for t, grense in zip(PERSONTYPER, grenser, strict=True))


def t8(b: Bilde) -> Utkast:
    """T8: those who have waited long, and how long."""
    to, tre = b.naa.p.bolker
    laveste, hoyeste = min(b.naa.p.terskel), max(b.naa.p.terskel)
    fra = str(laveste) if laveste == hoyeste else "Terskel"

    def bolk(fra: int, til: int) -> Hvem:
        def hvem(s: Situasjon) -> Maske:
            ut = telles.lengeventende(s)
            if fra:
                ut = ut & telles.over(s, fra)
            return ut & ~telles.over(s, til) if til else ut

        return hvem

    def hode(nokkel: str, tekst: str, slag: Slag, variabel: str) -> Hode:
        return Hode(nokkel, tekst, slag, "M11", KLARE, variabel=variabel)

    return Utkast(
        "T8",
        "T8 Lengeventende",
        f"Tabell 8. Lengeventende bosettingsklare etter sakstype og persontype. {vis_dato(b.dag)}. Antall og prosent",
        ALLE_GRUPPER,
        (
            telling(hode("antall", "Antall", Slag.ANTALL, "lengeventende"), telles.lengeventende),
            andel(
                hode("andel", "Andel (%)", Slag.PROSENT, "andel_lengeventende"),
                telles.lengeventende,
                telles.klare,
            ),
            telling(hode("bolk1", f"{fra}\u2013{to} md.", Slag.ANTALL, "lengeventende_bolk_1"), bolk(0, to)),
            telling(hode("bolk2", f"{to}\u2013{tre} md.", Slag.ANTALL, "lengeventende_bolk_2"), bolk(to, tre)),
            telling(hode("bolk3", f"Over {tre} md.", Slag.ANTALL, "lengeventende_bolk_3"), bolk(tre, 0)),
        ),
        (
            f"Lengeventende har ventet lenger enn terskelen fra vedtaket: {_per_gruppe(b.naa.p.terskel)}. Den som "
            "har "
            "ventet nøyaktig så lenge, er ikke over.",
            IKKE_I_GRUPPER,
        ),
    )
