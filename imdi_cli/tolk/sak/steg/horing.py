"""Hearing the interpreter: the forhåndsvarsel, the exception from it, and the statement (§§ 16 and 17)."""

from collections.abc import Sequence
from datetime import date
from typing import NamedTuple

from imdi_cli.base.arkiv import Fil
from imdi_cli.base.journal import Skritt
from imdi_cli.base.nummer import Saksnummer
from imdi_cli.brev.innhold import Verdi
from imdi_cli.brev.mal import les_mal
from imdi_cli.kjerne.dato import kort_dato, vis_dato
from imdi_cli.kjerne.dokument import Malform
from imdi_cli.kjerne.kontekst import Kontekst
from imdi_cli.styring.frister import steg as frister
from imdi_cli.styring.frister.typer import Fristrad
from imdi_cli.tolk.register.steg import felles as registerfelles
from imdi_cli.tolk.sak import lager
from imdi_cli.tolk.sak.regler import brevord, maskin
from imdi_cli.tolk.sak.regler import utredning as regler
from imdi_cli.tolk.sak.steg.felles import ROLLE, innhold, krev, overgang, tolk
from imdi_cli.tolk.sak.steg.utredning import MALER, journalfor_inn, lukk_uttalefrister, mottaker
from imdi_cli.tolk.sak.typer.koder import Unntak, Utfall
from imdi_cli.tolk.sak.typer.rader import Forelegging, Saksinnhold
from imdi_cli.tolk.varsel.steg import identitet


class NyForelegging(NamedTuple):
    """What is to be laid before the interpreter. `fakta` is the caseworker's text, without names of others.

    `reaksjoner` empty means all that the law opens; `frist` None means the rule's.
    """

    fakta: str | None
    reaksjoner: Sequence[Utfall] = ()
    frist: date | None = None


def roper(k: Kontekst, nr: Saksnummer, fakta: str) -> bool:
    """Say whether a text seems to tell who reported, in any varsel of the case: a warning, no finding."""
    krev(k, nr)
    return any(identitet.roper(k, Saksnummer.les(v, "V"), [fakta]) for v in lager.varsler(k.base, nr))


def forelegg(
    k: Kontekst, nr: Saksnummer, ny: NyForelegging, *, malform: Malform = Malform.BOKMAL
) -> tuple[Saksinnhold, int, Fristrad]:
    """Warn the interpreter and lay the facts before them; give the letter's number and the deadline.

    Raises KanIkkeForelegge, KanIkkeVarsleReaksjon, KanIkkeNaa.
    """
    k.krev_rolle(ROLLE)
    mal = les_mal(MALER, "forhandsvarsel", malform)
    with overgang(k, nr, "forelegg for tolken") as (s, for_):
        fakta = regler.krev_fakta(ny.fakta, str(nr))
        reaksjoner = regler.velg_reaksjoner(
            ny.reaksjoner, oppfort=for_.oppfort, statsautorisert=bool(for_.autorisert), nr=str(nr)
        )
        if ny.frist is not None:
            regler.krev_svarfrist(ny.frist, k.i_dag, "--frist")
        lukk_uttalefrister(k, s, nr, "saken er forelagt på nytt")
        frist = frister.start(
            k,
            s,
            regler.UTTALEFRIST_SATT if ny.frist else regler.UTTALEFRIST,
            k.i_dag,
            hva="uttalelse fra tolken",
            ansvarlig=for_.sak.saksbehandler,
            neste=f"imdi sak uttalelse {nr} --mottatt DATO --fil FIL",
            siste=ny.frist,
        )
        felt: dict[str, Verdi] = {
            "brudd": [brevord.pastatt(b, malform) for b in for_.brudd],
            "faktum": fakta,
            "reaksjoner": [brevord.mulig(u, malform) for u in reaksjoner],
            "frist": vis_dato(date.fromisoformat(frist.siste)),
            "taushetsrett": "ja" if k.regelverk.paa(regler.TAUSHETSRETT, k.i_dag).ja else "",
        }
        brev = registerfelles.skriv_brev(
            k, s, mal, mottaker(k, for_), felt, regler=(frist.regel, regler.TAUSHETSRETT)
        )
        _lagre(k, s, nr, for_, reaksjoner, frist=frist.siste, brev=brev)
    return innhold(k, nr), brev, frist


def unnta(k: Kontekst, nr: Saksnummer, unntak: Unntak, grunn: str | None) -> Saksinnhold:
    """Record why the interpreter is not warned, or why facts are not laid before them (§ 16 third, § 17 second).

    After an exception from the warning there is nothing to wait for. Raises KanIkkeUtenGrunn, KanIkkeNaa.
    """
    k.krev_rolle(ROLLE)
    with overgang(k, nr, "forelegg for tolken", til=maskin.etter_svar) as (s, for_):
        neste = f"imdi sak forelegg {nr} --uten-varsel {unntak.value} --grunn-fil FIL"
        ren = regler.krev_grunn(grunn, f"Å la være fordi {unntak.tekst},", unntak.hjemmel, neste)
        _lagre(k, s, nr, for_, (), unntak=unntak, grunn=ren)
    return innhold(k, nr)


def uttalelse(
    k: Kontekst, nr: Saksnummer, mottatt: date, tekst: str | None, vedlegg: Sequence[Fil] = ()
) -> tuple[Saksinnhold, bool]:
    """Record what the interpreter says, also after the deadline; give whether it came late.

    A second statement is added to the first. Raises KanIkkeNaa, KanIkkeUtenGrunn for one that says nothing.
    """
    k.krev_rolle(ROLLE)
    handling = "registrer uttalelse"
    if krev(k, nr).status not in maskin.finn(handling).fra:
        handling = "registrer sen uttalelse"
    with overgang(k, nr, handling) as (s, for_):
        siste = _siste_brev(for_)
        regler.krev_dag("Dagen uttalelsen kom", mottatt, siste.dato, k.i_dag, "--mottatt")
        neste = f"imdi sak uttalelse {nr} --mottatt DATO --fil FIL"
        ren = tekst.strip() if tekst and tekst.strip() else ""
        if not ren and vedlegg:
            ren = "Se vedlegget."
        ren = regler.krev_grunn(ren, "En uttalelse uten innhold", "forvaltningsloven § 16 første ledd", neste)
        if siste.uttalelse:
            ren = f"{siste.uttalelse}\n\n{kort_dato(mottatt)}:\n{ren}"
        s.endre(
            lager.FORELEGGING,
            {**nr.nokkel, "nr": siste.nr},
            {"uttalt": mottatt.isoformat(), "uttalelse": ren},
            sist=siste.sist,
        )
        hvem = tolk(k, for_.sak)
        part = hvem.navn if hvem else f"Tolk {for_.sak.tolkenummer}"
        journalfor_inn(k, s, "Uttalelse fra tolken", part, mottatt, vedlegg)
        lukk_uttalefrister(k, s, nr, "", svart=mottatt)
    return innhold(k, nr), siste.frist is not None and siste.frist < mottatt.isoformat()


def _siste_brev(s: Saksinnhold) -> Forelegging:
    """Give the newest letter to the interpreter, else the newest exception: they may speak up unasked."""
    return next((f for f in reversed(s.foreleggelser) if f.frist is not None), s.foreleggelser[-1])


def _lagre(
    k: Kontekst,
    s: Skritt,
    nr: Saksnummer,
    for_: Saksinnhold,
    reaksjoner: Sequence[Utfall],
    *,
    frist: str | None = None,
    brev: int | None = None,
    unntak: Unntak | None = None,
    grunn: str | None = None,
) -> None:
    s.sett_inn(
        lager.FORELEGGING,
        {
            **nr.nokkel,
            "nr": lager.neste_nr(k.base, lager.FORELEGGING, nr),
            "dato": k.i_dag.isoformat(),
            "frist": frist,
            "reaksjoner": lager.samlet(tuple(u.value for u in reaksjoner)),
            "brudd": lager.samlet(tuple(b.kode.value for b in for_.brudd)),
            "lagt": s.nr,
            "unntak": unntak.value if unntak else None,
            "unntak_grunn": grunn,
            "uttalt": None,
            "uttalelse": None,
            "brev": brev,
        },
    )
