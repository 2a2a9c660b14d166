"""What is told to the applicant on the way: that it came, what is missing, that it takes time, that it is whole."""

from datetime import date

from imdi_cli.base.journal import Skritt
from imdi_cli.base.nummer import Saksnummer
from imdi_cli.kjerne.avslag import Bruksfeil
from imdi_cli.kjerne.dato import vis_dato
from imdi_cli.kjerne.kontekst import Kontekst
from imdi_cli.styring.frister import steg as frister
from imdi_cli.tolk.godkjenning import lager
from imdi_cli.tolk.godkjenning.lager.dokument import MANGELBREV
from imdi_cli.tolk.godkjenning.regler import brevord
from imdi_cli.tolk.godkjenning.regler import dokument as dokumentregler
from imdi_cli.tolk.godkjenning.regler import frister as fristregler
from imdi_cli.tolk.godkjenning.regler import inntak as regler
from imdi_cli.tolk.godkjenning.steg import klokker
from imdi_cli.tolk.godkjenning.steg.felles import ROLLE, innhold, krev, lukk, mal, overgang, skriv_brev, til_soker
from imdi_cli.tolk.godkjenning.typer.koder import Regelsett
from imdi_cli.tolk.godkjenning.typer.rader import Innhold

_FVL_11A = "forvaltningsloven § 11 a andre ledd"


def bekreft(k: Kontekst, nr: Saksnummer, frist: date | None = None) -> tuple[Innhold, int]:
    """Confirm that an application came (L1), and list what is missing with a deadline (L2); give the letter.

    A new letter about what is missing may be sent later. Raises KanIkkeNaa; Bruksfeil without a deadline.
    """
    k.krev_rolle(ROLLE)
    s_for = innhold(k, nr)
    malform = s_for.sak.malform
    maler = {navn: mal(navn, malform) for navn in ("bekreftelse", "mangelliste")}
    be_om = bool(s_for.mangler) and s_for.sak.komplett is None
    if be_om and frist is None:
        raise Bruksfeil("Når må det som mangler, være sendt?", neste="Oppgi --frist DATO.", fakta=_mangler(s_for))
    with overgang(k, nr, "be om det som mangler" if be_om else "bekreft mottak") as (s, for_):
        felt = {
            "mottatt": vis_dato(date.fromisoformat(for_.sak.mottatt)),
            "eos": "ja" if for_.sak.regelsett in (Regelsett.EOS, Regelsett.UAVKLART) else "",
            "uk": "ja" if for_.sak.regelsett is Regelsett.UK else "",
            "tredjeland": "ja" if for_.sak.regelsett is Regelsett.TREDJELAND else "",
        }
        if be_om:
            assert frist is not None
            regler.krev_fram_i_tid(frist, k.i_dag, "Fristen", "--frist")
            brev = skriv_brev(
                k,
                s,
                maler["mangelliste"],
                til_soker(for_.soker),
                {
                    **felt,
                    "mangler": [brevord.dokument(d, malform) for d in for_.mangler],
                    "frist": vis_dato(frist),
                },
            )
            _mangelbrev(k, s, nr, for_, frist, brev)
        else:
            brev = skriv_brev(k, s, maler["bekreftelse"], til_soker(for_.soker), felt)
        if for_.sak.bekreftet is None:
            lager.endre(s, for_.sak, {"bekreftet": k.i_dag.isoformat()})
        lukk(k, s, nr, *klokker.BEKREFTELSER, fristregler.FORELOPIG_SVAR)
    return innhold(k, nr), brev


def purr(k: Kontekst, nr: Saksnummer, frist: date | None) -> tuple[Innhold, int]:
    """Remind of what is missing, and warn that the application may be dismissed (L4); give the letter.

    Raises KanIkkeNaa; Bruksfeil when nothing was asked for before, or without a deadline.
    """
    k.krev_rolle(ROLLE)
    if frist is None:
        raise Bruksfeil("Når må det som mangler, være sendt?", neste="Oppgi --frist DATO.")
    s_for = innhold(k, nr)
    brevmal = mal("paminnelse", s_for.sak.malform)
    with overgang(k, nr, "be om det som mangler") as (s, for_):
        if not for_.mangelbrev:
            raise Bruksfeil(
                f"Søkeren i {nr} er ikke bedt om det som mangler ennå.",
                neste=f"imdi godkjenning bekreft {nr} --frist DATO",
            )
        regler.krev_fram_i_tid(frist, k.i_dag, "Fristen", "--frist")
        brev = skriv_brev(
            k,
            s,
            brevmal,
            til_soker(for_.soker),
            {
                "bedt": vis_dato(date.fromisoformat(for_.mangelbrev[-1].dato)),
                "mangler": [brevord.dokument(d, for_.sak.malform) for d in for_.mangler],
                "frist": vis_dato(frist),
            },
        )
        _mangelbrev(k, s, nr, for_, frist, brev, paminnelse=True)
    return innhold(k, nr), brev


def forelopig(k: Kontekst, nr: Saksnummer, grunn: str | None, ventes: date | None = None) -> tuple[Innhold, int]:
    """Give a preliminary answer: why it takes time and, if it can be said, until when (L3); give the letter.

    Raises KanIkkeNaa, KanIkkeUtenGrunn.
    """
    k.krev_rolle(ROLLE)
    s_for = innhold(k, nr)
    brevmal = mal("forelopig_svar", s_for.sak.malform)
    with overgang(k, nr, "gi foreløpig svar") as (s, for_):
        neste = f"imdi godkjenning bekreft {nr} --foreløpig --grunn-fil FIL"
        ren = regler.krev_grunn(grunn, "Et foreløpig svar", _FVL_11A, neste)
        if ventes is not None:
            regler.krev_fram_i_tid(ventes, k.i_dag, "Dagen svar kan ventes", "--ventes")
        brev = skriv_brev(
            k,
            s,
            brevmal,
            til_soker(for_.soker),
            {
                "mottatt": vis_dato(date.fromisoformat(for_.sak.mottatt)),
                "grunn": ren,
                "ventes": vis_dato(ventes) if ventes else "",
            },
        )
        lukk(k, s, nr, fristregler.FORELOPIG_SVAR)
    return innhold(k, nr), brev


def komplett(k: Kontekst, nr: Saksnummer) -> Innhold:
    """Say that all that is demanded is here: the clock for the decision starts the day the last of it came.

    That the receipt is not confirmed yet changes nothing: it must still be. Raises KanIkkeNaa.
    """
    k.krev_rolle(ROLLE)
    with overgang(k, nr, "meld komplett") as (s, for_):
        lager.endre(s, for_.sak, {"komplett": dokumentregler.komplett_dato(for_)})
        lukk(k, s, nr, fristregler.MANGLER)
        klokker.still(k, s, nr, krev(k, nr))
    return innhold(k, nr)


def begynn(k: Kontekst, nr: Saksnummer) -> Innhold:
    """Begin to assess an application that is complete. Raises KanIkkeNaa with what is not settled."""
    k.krev_rolle(ROLLE)
    with overgang(k, nr, "begynn vurderingen"):
        pass
    return innhold(k, nr)


def forleng(k: Kontekst, nr: Saksnummer, grunn: str | None) -> tuple[Innhold, int]:
    """Make the deadline a month longer, once, before it has run out, and tell why (L5); give the letter.

    Raises KanIkkeNaa, KanIkkeUtenGrunn.
    """
    k.krev_rolle(ROLLE)
    s_for = innhold(k, nr)
    brevmal = mal("forlenget_frist", s_for.sak.malform)
    with overgang(k, nr, "forleng fristen") as (s, for_):
        neste = f"imdi godkjenning forleng {nr} --grunn-fil FIL"
        ren = regler.krev_grunn(grunn, "Å forlenge fristen", fristregler.HJEMMEL_FORLENG, neste)
        lager.endre(s, for_.sak, {"forlenget": k.i_dag.isoformat(), "forlenget_grunn": ren})
        klokker.still(k, s, nr, krev(k, nr), "fristen er forlenget")
        rad = frister.finn(k, str(nr), fristregler.VEDTAK_FORLENGET)
        assert rad is not None and for_.frist is not None
        brev = skriv_brev(
            k,
            s,
            brevmal,
            til_soker(for_.soker),
            {
                "gammel": vis_dato(date.fromisoformat(for_.frist)),
                "ny": vis_dato(date.fromisoformat(rad.siste)),
                "grunn": ren,
            },
        )
    return innhold(k, nr), brev


def _mangelbrev(
    k: Kontekst, s: Skritt, nr: Saksnummer, for_: Innhold, frist: date, brev: int, *, paminnelse: bool = False
) -> None:
    """Keep that the applicant was asked, and let the time to answer run; a new letter gives a new time."""
    s.sett_inn(
        MANGELBREV,
        {
            **nr.nokkel,
            "nr": lager.neste_nr(k.base, MANGELBREV, nr),
            "dato": k.i_dag.isoformat(),
            "frist": frist.isoformat(),
            "paminnelse": int(paminnelse),
            "brev": brev,
        },
    )
    lukk(k, s, nr, fristregler.MANGLER, grunn="søkeren har fått en ny frist")
    frister.start(
        k,
        s,
        fristregler.MANGLER,
        k.i_dag,
        hva="dokumentasjon fra søkeren",
        ansvarlig=for_.sak.saksbehandler,
        neste=f"imdi godkjenning vis {nr}",
        siste=frist,
    )


def _mangler(s: Innhold) -> list[tuple[str, str]]:
    return [(f"dokument {d.nr}", d.hva) for d in s.mangler]
