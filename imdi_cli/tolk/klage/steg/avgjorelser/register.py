"""Decisions of the register: entry, category and refusal (tolkeloven § 17 third paragraph)."""

from datetime import date

from imdi_cli.base.nummer import Saksnummer
from imdi_cli.kjerne.avslag import Bruksfeil
from imdi_cli.kjerne.kode import les_kode
from imdi_cli.kjerne.kontekst import Kontekst
from imdi_cli.tolk.klage.regler.form import KanIkkePaaklages
from imdi_cli.tolk.klage.regler.frist import FRIST
from imdi_cli.tolk.klage.steg.avgjorelser import lesing
from imdi_cli.tolk.klage.typer.koder import Endringsslag
from imdi_cli.tolk.klage.typer.rader import Avgjorelse, Endrer, Endring, Virkning
from imdi_cli.tolk.register.steg import felles as register
from imdi_cli.tolk.register.steg import klage as steg
from imdi_cli.tolk.register.steg import soknad as soknader
from imdi_cli.tolk.register.steg.kvalifikasjon import endringer_i_ord
from imdi_cli.tolk.register.typer import Kvalifikasjon, Oppforing

E = Endringsslag
_KLAGE = "klage på vedtaket"


def les_soknad(tekst: str) -> str | None:
    """Give the number of an application, or None."""
    return lesing.saksnummer(tekst, "R")


def soknad(k: Kontekst, nr: str) -> Avgjorelse:
    """Give the facts of what was decided on an application. Raises KanIkkePaaklages when nothing is."""
    s = soknader.krev(k, Saksnummer.les(nr, "R"))
    if s.avgjort is None:
        raise KanIkkePaaklages(
            f"{nr} er ikke avgjort: søknaden er {s.status.value}. Er saken trukket ut, kan søkeren klage "
            "til Sivilombudet.",
            hjemmel="forvaltningsloven § 28 første ledd, jf. § 2 første ledd bokstav b",
            neste=f"Avgjør søknaden:  imdi tolk vis {nr}",
        )
    avslatt = steg.avslatte(s)
    innvilget = [r.oppforing for r in s.sprak if r.utfall is not None and r.oppforing not in avslatt]
    deler = [f"avslag på oppføring i {_navn(avslatt)}"] if avslatt else []
    deler += [f"oppføring med kategori i {_navn(innvilget)}"] if innvilget else []
    endringer = (*((E.OPPFORES,) if avslatt else ()), *((E.KATEGORI,) if innvilget else ()), E.NY_BEHANDLING)
    frist = lesing.frist(k, nr, FRIST, _KLAGE, s.avgjort)
    return Avgjorelse(
        nr=nr,
        slag="soknad",
        gjelder=nr,
        hva=" og ".join(deler),
        dato=s.avgjort,
        part=s.navn,
        adresse=s.adresse,
        tolkenummer=s.tolkenummer,
        mottatt=s.underrettet,
        frist=frist,
        fristregel=FRIST,
        endringer=endringer,
    )


def endre_soknad(k: Kontekst, a: Avgjorelse, e: Endring, av: Endrer) -> Virkning:
    """Enter the applicant, accept a qualification, or take the application up again."""
    nr = Saksnummer.les(a.nr, "R")
    s = soknader.krev(k, nr)
    if e.slag is E.KATEGORI:
        return endre_kategori(k, a._replace(tolkenummer=s.tolkenummer), e, av)
    avslatt = steg.avslatte(s)
    valgte = [register.finn_oppforing(k, avslatt, t, a.nr) for t in e.sprak] or avslatt
    if e.slag is E.OPPFORES:
        tolkenummer, kategorier = steg.oppfor(k, nr, valgte)
        return Virkning(tuple(kategorier), True, (), (f"Tolkenummeret er {tolkenummer}.",))
    if not valgte:
        return Virkning(merknader=(f"Vurder kvalifikasjonene på nytt:  imdi tolk kvalifikasjon {s.tolkenummer}",))
    steg.gjenapne(k, nr, valgte)
    return Virkning(merknader=(f"Søknaden tas opp til ny behandling:  imdi tolk vis {a.nr}",))


def les_tolk(tekst: str) -> str | None:
    """Give an entry as it is stored, «tolk:10482», or None."""
    rent = tekst.strip().casefold().removeprefix("tolk:")
    return f"tolk:{int(rent)}" if rent.isascii() and rent.isdigit() and len(rent) <= 10 else None


def kategori(k: Kontekst, nr: str) -> Avgjorelse:
    """Give the facts of the newest decision about the category of an entry. Raises KanIkkePaaklages when none is."""
    tolkenummer = int(nr.removeprefix("tolk:"))
    tolk = register.krev_tolk(k, tolkenummer)
    vedtak = steg.kategorivedtak(k, tolkenummer)
    if vedtak is None:
        raise KanIkkePaaklages(
            f"Det er ikke gjort noe eget vedtak om kategorien til tolk {tolkenummer}. Kategorien ble satt da tolken "
            "ble oppført.",
            hjemmel="forvaltningsloven § 28 første ledd, tolkeloven § 17 tredje ledd",
            neste=f"Klag på vedtaket om oppføring (R-). Finn det slik:  imdi tolk historikk {tolkenummer}",
        )
    frist = lesing.frist(k, nr, FRIST, _KLAGE, vedtak[0])
    return Avgjorelse(
        nr=nr,
        slag="kategori",
        gjelder=nr,
        hva="vedtak om kategori",
        dato=vedtak[0],
        part=tolk.navn,
        adresse=tolk.adresse,
        tolkenummer=tolkenummer,
        mottatt=frist.start if frist else None,
        frist=frist,
        fristregel=FRIST,
        endringer=(E.KATEGORI, E.NY_BEHANDLING),
    )


def endre_kategori(k: Kontekst, a: Avgjorelse, e: Endring, av: Endrer) -> Virkning:
    """Accept the qualification, and work out the category; or leave it to be assessed anew."""
    assert a.tolkenummer is not None  # whoever has a category stands in the register
    if e.slag is E.NY_BEHANDLING:
        return Virkning(merknader=(f"Vurder kvalifikasjonene på nytt:  imdi tolk kvalifikasjon {a.tolkenummer}",))
    type_ = Kvalifikasjon(les_kode(Kvalifikasjon, e.kvalifikasjon or "", "--kvalifikasjon"))
    oppnadd = date.fromisoformat(e.oppnadd) if e.oppnadd else None
    endringer = steg.godta(k, a.tolkenummer, e.sprak[0], type_, oppnadd, av.begrunnelse)
    if not endringer:
        raise Bruksfeil(
            "Kvalifikasjonen gir samme kategori som før.",
            neste="Rett --kvalifikasjon, eller oppretthold vedtaket med --utfall oppretthold.",
            hjemmel="tolkeforskriften § 11",
        )
    return Virkning(tuple(endringer_i_ord(endringer)))


def _navn(oppforinger: list[Oppforing]) -> str:
    return ", ".join(map(str, oppforinger))
