"""Asking other states' authorities, keeping what they answer, and hearing the applicant on it."""

from collections.abc import Sequence
from datetime import date

from imdi_cli.base import arkiv
from imdi_cli.base.arkiv import Fil
from imdi_cli.base.journal import Skritt
from imdi_cli.base.nummer import Saksnummer
from imdi_cli.kjerne.dato import vis_dato
from imdi_cli.kjerne.kontekst import Kontekst
from imdi_cli.styring.frister import steg as frister
from imdi_cli.tolk.godkjenning import lager
from imdi_cli.tolk.godkjenning.lager.dokument import FORELEGGING, IMI
from imdi_cli.tolk.godkjenning.regler import brevord, inntak
from imdi_cli.tolk.godkjenning.regler import frister as fristregler
from imdi_cli.tolk.godkjenning.regler import imi as regler
from imdi_cli.tolk.godkjenning.steg import felles
from imdi_cli.tolk.godkjenning.steg.felles import ROLLE, innhold, lukk, mal, overgang, skriv_brev, som_for, til_soker
from imdi_cli.tolk.godkjenning.typer.koder import Kontaktvei, Retning
from imdi_cli.tolk.godkjenning.typer.nytt import ImiSvar, NyImi
from imdi_cli.tolk.godkjenning.typer.rader import Innhold
from imdi_cli.tolk.register.steg import felles as registerfelles


def sporr(k: Kontekst, nr: Saksnummer, ny: NyImi) -> tuple[Innhold, int]:
    """Ask the authority of another state, in IMI or by letter as the state is (L6); give the letter.

    The deadline for the decision keeps running. Raises KanIkkeSporreMyndighet, KanIkkeNaa; Bruksfeil for a state we
    do not know.
    """
    k.krev_rolle(ROLLE)
    kode = felles.les_stat(ny.stat, k.i_dag)
    stat = felles.stat(kode, k.i_dag.isoformat())
    s_for = innhold(k, nr)
    borgere = [felles.stat(x, k.i_dag.isoformat()) for x in s_for.statsborgerskap]
    vei = regler.vei(stat, borgere)
    malform = s_for.sak.malform
    brevmal = mal("foresporsel_myndighet", malform)
    with overgang(k, nr, "før et dokument", til=som_for, som="spør utenlandsk myndighet") as (s, for_):
        regler.krev_kan_sporres(ny, stat, for_, k.i_dag)
        lopenummer = lager.neste_nr(k.base, IMI, nr)
        brev = skriv_brev(
            k,
            s,
            brevmal,
            registerfelles.mottaker(ny.myndighet.strip(), brevord.statsnavn(stat.navn, malform)),
            {
                "soker": for_.soker.navn,
                "grunn": brevord.grunn(ny.grunn, malform),
                "sporsmal": ny.sporsmal,
                "tvil": (ny.tvil or "").strip(),
                "kunne_ikke": (ny.kunne_ikke or "").strip(),
                "imi": "ja" if vei is Kontaktvei.IMI else "",
                "frist": vis_dato(ny.frist) if ny.frist else "",
            },
        )
        s.data["grunn"] = ny.grunn.value
        s.sett_inn(
            IMI,
            {
                **nr.nokkel,
                "nr": lopenummer,
                "retning": Retning.UT.value,
                "kanal": vei.value,
                "stat": kode,
                "myndighet": ny.myndighet.strip(),
                "grunn": ny.grunn.value,
                "sporsmal": ny.sporsmal.strip(),
                "tvil": (ny.tvil or "").strip() or None,
                "kunne_ikke": (ny.kunne_ikke or "").strip() or None,
                "sendt": k.i_dag.isoformat(),
                "svarfrist": ny.frist.isoformat() if ny.frist else None,
                "brev": brev,
            },
        )
        if ny.frist:
            frister.start(
                k,
                s,
                fristregler.IMI_SVAR,
                k.i_dag,
                hva=f"svar på spørsmål {lopenummer} til {ny.myndighet.strip()}",
                ansvarlig=for_.sak.saksbehandler,
                neste=f"imdi godkjenning imi {nr} --svar {lopenummer} --dato DATO --svar-fil FIL",
                siste=ny.frist,
            )
    return innhold(k, nr), brev


def registrer_svar(
    k: Kontekst, nr: Saksnummer, sporsmal: int, svar: ImiSvar, *, vedlegg: Sequence[Fil] = ()
) -> Innhold:
    """Keep an answer in the case: IMI deletes its own (act § 19). On one against the applicant, they are to be heard.

    Raises KanIkkeRegistrereImiSvar, KanIkkeNaa.
    """
    k.krev_rolle(ROLLE)
    with overgang(k, nr, "registrer svar fra myndighet", til=som_for) as (s, for_):
        rad = regler.finn(for_, sporsmal)
        regler.krev_apent(rad, str(nr))
        regler.krev_svar(rad, svar, k.i_dag, str(nr))
        s.endre(
            IMI,
            {**nr.nokkel, "nr": sporsmal},
            {
                "svart": svar.dag.isoformat(),
                "svar": svar.tekst.strip(),
                "ufordelaktig": int(svar.ufordelaktig),
            },
            sist=rad.sist,
        )
        _journalfor(k, s, f"Svar på spørsmål {sporsmal} om kvalifikasjoner", rad.myndighet, svar.dag, vedlegg)
        _lukk_svarfrist(k, s, nr, sporsmal)
    return innhold(k, nr)


def frafall(k: Kontekst, nr: Saksnummer, sporsmal: int, grunn: str | None) -> Innhold:
    """Give up a question nobody answers, with a reason: the deadline does not wait.

    Raises KanIkkeRegistrereImiSvar, KanIkkeUtenGrunn, KanIkkeNaa.
    """
    k.krev_rolle(ROLLE)
    with overgang(k, nr, "registrer svar fra myndighet", til=som_for) as (s, for_):
        rad = regler.finn(for_, sporsmal)
        regler.krev_apent(rad, str(nr))
        neste = f"imdi godkjenning imi {nr} --frafall {sporsmal} --grunn-fil FIL"
        ren = inntak.krev_grunn(grunn, "Å frafalle et spørsmål", "forvaltningsloven § 17 første ledd", neste)
        s.endre(
            IMI,
            {**nr.nokkel, "nr": sporsmal},
            {"frafalt": k.i_dag.isoformat(), "frafalt_grunn": ren},
            sist=rad.sist,
        )
        _lukk_svarfrist(k, s, nr, sporsmal, "spørsmålet er frafalt")
    return innhold(k, nr)


def forelegg(
    k: Kontekst, nr: Saksnummer, frist: date, *, imi: int | None = None, fakta: str | None = None
) -> tuple[Innhold, int]:
    """Lay before the applicant what others have said, with time to answer (L7; § 17); give the letter.

    `imi` is the answer it is about; `fakta` says it in words the applicant may read, else the answer itself.
    Raises KanIkkeForelegge, KanIkkeNaa.
    """
    k.krev_rolle(ROLLE)
    inntak.krev_fram_i_tid(frist, k.i_dag, "Fristen", "--frist")
    s_for = innhold(k, nr)
    brevmal = mal("forelegging", s_for.sak.malform)
    with overgang(k, nr, "legg fram for søkeren", til=som_for) as (s, for_):
        rad = regler.finn(for_, imi) if imi is not None else None
        tekst = regler.krev_kan_forelegges(rad, fakta, for_)
        brev = skriv_brev(
            k,
            s,
            brevmal,
            til_soker(for_.soker),
            {"fra": rad.myndighet if rad else "", "fakta": tekst, "frist": vis_dato(frist)},
        )
        s.sett_inn(
            FORELEGGING,
            {
                **nr.nokkel,
                "nr": lager.neste_nr(k.base, FORELEGGING, nr),
                "imi": imi,
                "dato": k.i_dag.isoformat(),
                "frist": frist.isoformat(),
                "fakta": tekst,
                "brev": brev,
            },
        )
        frister.start(
            k,
            s,
            fristregler.UTTALELSE,
            k.i_dag,
            hva="uttalelse fra søkeren",
            ansvarlig=for_.sak.saksbehandler,
            neste=f"imdi godkjenning forelegg {nr} --uttalelse DATO --svar-fil FIL",
            siste=frist,
        )
    return innhold(k, nr), brev


def uttalelse(
    k: Kontekst,
    nr: Saksnummer,
    dag: date,
    tekst: str | None,
    *,
    forelegging: int | None = None,
    vedlegg: Sequence[Fil] = (),
) -> Innhold:
    """Record what the applicant answers; also after the time is out. Raises KanIkkeForelegge, KanIkkeUtenGrunn."""
    k.krev_rolle(ROLLE)
    with overgang(k, nr, "registrer uttalelse", til=som_for) as (s, for_):
        rad = regler.finn_forelegging(for_, forelegging)
        inntak.krev_dag("Dagen uttalelsen kom", dag, rad.dato, k.i_dag, "--uttalelse")
        neste = f"imdi godkjenning forelegg {nr} --uttalelse DATO --svar-fil FIL"
        ren = inntak.krev_grunn(tekst, "En uttalelse", "forvaltningsloven § 17 andre ledd", neste)
        s.endre(
            FORELEGGING,
            {**nr.nokkel, "nr": rad.nr},
            {"uttalt": dag.isoformat(), "uttalelse": ren},
            sist=rad.sist,
        )
        _journalfor(k, s, "Uttalelse fra søkeren", for_.soker.navn, dag, vedlegg)
        lukk(k, s, nr, fristregler.UTTALELSE, dag=dag)
    return innhold(k, nr)


def _lukk_svarfrist(k: Kontekst, s: Skritt, nr: Saksnummer, sporsmal: int, grunn: str = "") -> None:
    """Close the reminder of one question, which names it in its words."""
    for rad in frister.til_sak(k, str(nr)):
        if rad.lukket is None and rad.regel == fristregler.IMI_SVAR and f" spørsmål {sporsmal} " in rad.hva:
            frister.lukk(k, s, rad, holdt=not grunn, grunn=grunn or None)


def _journalfor(k: Kontekst, s: Skritt, tittel: str, part: str, dag: date, vedlegg: Sequence[Fil]) -> None:
    ider: list[int | None] = [arkiv.legg_ved(k, s, "inn", fil) for fil in vedlegg]
    for id_ in ider or [None]:
        arkiv.journalfor(
            k,
            s,
            retning="inn",
            tittel=tittel,
            part=part,
            skjermet=True,
            dokumentdato=dag.isoformat(),
            dato=dag.isoformat(),
            vedlegg=id_,
        )
