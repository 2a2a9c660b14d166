"""The package that answers a demand: redacted texts, what was sent as it was sent, an index, and the letter."""

from collections.abc import Iterator, Mapping
from datetime import date
from hashlib import sha256
from pathlib import Path
from typing import NamedTuple

from imdi_cli.base.arkiv import Fil, legg_ved
from imdi_cli.base.journal import noter, skritt
from imdi_cli.base.nummer import Saksnummer
from imdi_cli.brev.innhold import Brevinnhold, Mottaker, sett_sammen
from imdi_cli.brev.mal import les_mal
from imdi_cli.filer.skriv.zip import pakk_ut, zip_bytes
from imdi_cli.kjerne.avslag import Basefeil
from imdi_cli.kjerne.dato import vis_dato
from imdi_cli.kjerne.dokument import Malform
from imdi_cli.kjerne.kontekst import Kontekst
from imdi_cli.styring.brev import steg as brev
from imdi_cli.styring.frister import regler as fristregler
from imdi_cli.styring.frister import steg as frister
from imdi_cli.styring.vedlegg.regler import trygt_navn
from imdi_cli.tolk.innsyn import lager
from imdi_cli.tolk.innsyn.regler import adgang
from imdi_cli.tolk.innsyn.regler.navnefil import les_navn
from imdi_cli.tolk.innsyn.regler.sladding import BARE_OPPGITTE, Sladdet, sladd
from imdi_cli.tolk.innsyn.steg.krav import FRIST, ROLLER, Dokumentlinje, Innsynsbilde, bilde, krev
from imdi_cli.tolk.innsyn.typer.koder import Dokumentslag, Etter, Faktum, Innsynsstatus, Innsynsutfall
from imdi_cli.tolk.innsyn.typer.rader import Vurdering
from imdi_cli.tolk.sak.steg import felles as saker

__all__ = ["BARE_OPPGITTE", "Pakke", "avgjor", "hent", "les_navn", "pakk"]
MALER = Path(__file__).parents[1] / "maler"
_MAL = {Etter.PART: "innsynssvar", Etter.OFFENTLEGLOVA: "innsynssvar_offentlig"}
_UTTALEFRIST = "forhandsvarsel.uttalefrist"
INDEKS, SVAR = "00-innhold.txt", "00-innsynssvar.docx"
UTEN_NAVN = "Ingen navn er oppgitt. Bare numre og adresser er tatt ut."


class Pakke(NamedTuple):
    """What answers a demand, made from the case as it stood in `bilde`.

    `filer` are name → bytes. `laget` are those that are made here and kept with the answer; the others are kept
    already. `sladdet` is what was taken out of each document, for a human to check.
    """

    bilde: Innsynsbilde
    filer: Mapping[str, bytes]
    laget: Mapping[str, bytes]
    sladdet: Mapping[str, Sladdet]
    brev: Brevinnhold
    uttalefrist: date | None
    merknader: tuple[str, ...]


def pakk(
    k: Kontekst,
    nr: Saksnummer,
    navn: Mapping[str, str],
    *,
    malform: Malform = Malform.BOKMAL,
    uttal: date | None = None,
) -> Pakke:
    """Make the package; nothing is decided yet, and that the documents were read is logged.

    `navn` maps the names to be taken out to role words; `uttal` is the last day the party may say what they think
    (forvaltningsloven § 20 last paragraph). Raises KanIkkeAvgjoreInnsyn, KanIkkeHoldeTilbake, KanIkkeGiInnsyn.
    """
    k.krev_rolle(*ROLLER)
    i = krev(k, nr)
    noter(k, "innsyn.pakket", i.sak, innsyn=str(nr))
    b = bilde(k, nr)
    krev_klar(b)
    navn = _med_tolken(k, b, navn)
    laget: dict[str, bytes] = {}
    hele: dict[str, bytes] = {}
    sladdet: dict[str, Sladdet] = {}
    linjer: list[str] = []
    for x in b.linjer:
        fil = _filnavn(x)
        tekst = _gitt_tekst(b, x, k.i_dag)
        if tekst is None:
            for navnet, data in _byte(k, x):
                hele[navnet] = data
                linjer += _indeks(x, navnet, data, navn)
            if x.utfall is Innsynsutfall.IKKE:
                linjer += _indeks(x, "", b"", navn)
            continue
        if x.utfall is not Innsynsutfall.HELT:
            sladdet[x.dokument.nokkel] = s = sladd(tekst, navn)
            tekst = s.tekst
        laget[fil] = f"{sladd(x.dokument.tittel, navn).tekst}\nDato: {x.dokument.dato}\n\n{tekst}\n".encode()
        linjer += _indeks(x, fil, laget[fil], navn)
    frist = _uttalefrist(k, b, uttal)
    svar = _svar(k, b, navn, malform, frist)
    laget[SVAR] = brev.lag_dokument(svar).innhold
    hode = [f"Innsyn {nr} i {i.sak}", f"Laget {vis_dato(k.i_dag)}", f"Hjemmel: {i.etter.hjemmel}", ""]
    laget[INDEKS] = "\n".join([*hode, *linjer]).encode()
    merknader = (*b.merknader, *([UTEN_NAVN] if sladdet and not navn else ()), *_navn_i_hele(b, navn))
    return Pakke(b, laget | hele, laget, sladdet, svar, frist, merknader)


def _med_tolken(k: Kontekst, b: Innsynsbilde, navn: Mapping[str, str]) -> Mapping[str, str]:
    """Add the interpreter's own name when others than the interpreter ask: it is theirs that is confidential."""
    tolk = saker.tolk(k, b.sak.sak)
    return navn if b.innsyn.etter is Etter.PART or tolk is None else {tolk.navn: "tolken", **navn}


def krev_klar(b: Innsynsbilde) -> None:
    """Refuse while a document is not decided about, or what was decided does not hold any longer.

    A varsel from a public body may be withheld only until the case is decided (offentleglova § 24 second paragraph).
    """
    adgang.krev_mottatt(b.innsyn)
    adgang.krev_alt_vurdert(b.innsyn, b.mangler)
    for x in b.linjer:
        if x.vurdering:
            adgang.krev_gyldig(x.dokument, x.vurdering, b.innsyn, b.gjort, sak_avgjort=b.sak_avgjort)


def avgjor(k: Kontekst, p: Pakke) -> Innsynsbilde:
    """Decide the demand as the package has it: every document a row, the letter and what was made kept.

    Raises KanIkkeAvgjoreInnsyn when the case has changed since the package was made.
    """
    k.krev_rolle(*ROLLER)
    nr = Saksnummer.les(p.bilde.innsyn.nr, "I")
    innhold = zip_bytes(p.laget)
    with k.base.atomisk():
        b = bilde(k, nr)
        krev_klar(b)
        if b.linjer != p.bilde.linjer:
            raise adgang.KanIkkeAvgjoreInnsyn(
                f"Saken er endret etter at pakken til {nr} ble laget.",
                hjemmel="arkivforskrifta § 11",
                neste=f"Lag pakken på nytt, og se over den:  imdi sak innsyn {nr} --ut FIL.zip",
            )
        with skritt(k, "innsyn.avgjort", str(nr)) as s:
            for x in b.linjer:
                if x.vurdering is None:
                    helt = Vurdering(x.dokument.nokkel, Innsynsutfall.HELT)
                    lager.sett_vurdering(s, nr, helt, k.bruker.login, k.i_dag.isoformat())
            pakke = legg_ved(k, s, "ut", Fil(f"Innsyn {nr}.zip", "application/zip", innhold))
            s.endre(
                lager.INNSYN,
                nr.nokkel,
                {
                    "status": Innsynsstatus.AVGJORT.value,
                    "avgjort": k.i_dag.isoformat(),
                    "avgjort_av": k.bruker.login,
                    "uttalefrist": p.uttalefrist and p.uttalefrist.isoformat(),
                    "brev": brev.lagre(k, s, p.brev),
                    "pakke": pakke,
                },
                sist=b.innsyn.sist,
            )
            if rad := frister.finn(k, str(nr), FRIST[b.innsyn.etter]):
                frister.lukk(k, s, rad)
        return bilde(k, nr)


def hent(k: Kontekst, nr: Saksnummer) -> dict[str, bytes]:
    """Give the package of a demand that is decided, as it was given. That it was read is logged."""
    k.krev_rolle(*ROLLER)
    i = krev(k, nr)
    noter(k, "innsyn.hentet", i.sak, innsyn=str(nr))
    b = bilde(k, nr)
    assert i.pakke is not None
    filer = pakk_ut(_uskadd(k, i.pakke)[1])
    for x in b.linjer:
        if x.vurdering:
            filer |= dict(_byte(k, x))
    return filer


def _navn_i_hele(b: Innsynsbilde, navn: Mapping[str, str]) -> Iterator[str]:
    """Say where something that would be redacted stands in a document that is given whole."""
    for x in b.linjer:
        if x.utfall is Innsynsutfall.HELT and (funn := sladd(x.dokument.tekst or "", navn).funn):
            hva = ", ".join(dict.fromkeys(f.fra for f in funn[:5]))
            hvor = f"{x.dokument.nokkel} ({x.dokument.tittel})"
            yield f"{hvor} gis helt, og inneholder {hva}. Gi det delvis for å sladde."


def _gitt_tekst(b: Innsynsbilde, x: Dokumentlinje, i_dag: date) -> str | None:
    """Give the text that goes out of a document, before redaction; None when it is bytes, or nothing."""
    d, v = x.dokument, x.vurdering
    if v and v.hjemmel and v.hjemmel.krever_faktum:
        return v.faktum_tekst if v.faktum is Faktum.UTDRAG else None
    if x.utfall is Innsynsutfall.IKKE or d.slag is Dokumentslag.VEDLEGG:
        return None
    if x.utfall is Innsynsutfall.DELVIS:
        return d.tekst
    if d.vedlegg is not None:
        return None
    adgang.krev_uten_fodselsnummer(d, d.tekst or "", b.innsyn, i_dag)
    return d.tekst


def _byte(k: Kontekst, x: Dokumentlinje) -> Iterator[tuple[str, bytes]]:
    """Give the file of a document that is given as it is, or as a human redacted it."""
    if x.utfall is Innsynsutfall.HELT and x.dokument.vedlegg is not None:
        id_ = x.dokument.vedlegg
    elif x.utfall is Innsynsutfall.DELVIS and x.vurdering and x.vurdering.erstatning:
        id_ = x.vurdering.erstatning
    else:
        return
    navn, data = _uskadd(k, id_)
    yield f"{x.dokument.nokkel.replace(':', '-')}-{trygt_navn(navn, id_)}", data


def _uskadd(k: Kontekst, id_: int) -> tuple[str, bytes]:
    navn, data, sum_ = lager.byte(k.base, id_)
    if sha256(data).hexdigest() != sum_:
        raise Basefeil(
            f"Vedlegg {id_} er skadet: innholdet er ikke det som ble lagt ved. Pakken er ikke laget.",
            neste="Ta vare på databasen som den er, og se hva som er galt:  imdi database kontroll",
        )
    return navn, data


def _filnavn(x: Dokumentlinje) -> str:
    return x.dokument.nokkel.replace(":", "-").replace("råd", "raad") + ".txt"


def _indeks(x: Dokumentlinje, fil: str, data: bytes, navn: Mapping[str, str]) -> Iterator[str]:
    """Say in the index what a document is, how much of it is given, and where, or why not.

    What a human wrote in it, titles and reasons, is redacted too.
    """
    assert x.utfall is not None
    yield f"{x.nr}. {sladd(x.dokument.tittel, navn).tekst} ({x.dokument.dato}): {x.utfall.tekst}"
    if fil:
        yield f"   Fil: {fil}   SHA-256: {sha256(data).hexdigest()}"
    if x.vurdering and x.vurdering.hjemmel:
        yield f"   {sladd(adgang.linje(x.dokument, x.vurdering), navn).tekst}"


def _uttalefrist(k: Kontekst, b: Innsynsbilde, uttal: date | None) -> date | None:
    """Give the day the party may answer by: they must have one when the case is open and none runs (§ 20)."""
    if b.innsyn.etter is not Etter.PART or b.sak_avgjort:
        return None
    if any(f.frist and f.frist >= k.i_dag.isoformat() for f in b.sak.foreleggelser):
        return uttal
    return uttal or fristregler.regn_ut(k.regelverk, k.helligdager, _UTTALEFRIST, k.i_dag).siste


def _svar(k: Kontekst, b: Innsynsbilde, navn: Mapping[str, str], malform: Malform, frist: date | None) -> Brevinnhold:
    i = b.innsyn
    gitt = [
        f"{sladd(x.dokument.tittel, navn).tekst}, {vis_dato(date.fromisoformat(x.dokument.dato))}"
        + (" (delvis)" if x.utfall is Innsynsutfall.DELVIS else "")
        for x in b.linjer
        if x.utfall is not Innsynsutfall.IKKE
    ]
    felt: dict[str, str | list[str]] = {
        "krav": i.sak,
        "mottatt": vis_dato(date.fromisoformat(i.mottatt)),
        "gitt": gitt or [{Malform.BOKMAL: "ingen dokumenter", Malform.NYNORSK: "ingen dokument"}[malform]],
        "holdt_tilbake": [
            sladd(adgang.linje(x.dokument, x.vurdering), navn).tekst
            for x in b.linjer
            if x.vurdering and x.vurdering.hjemmel
        ],
    }
    if i.etter is Etter.PART:
        felt["uttalefrist"] = vis_dato(frist) if frist else ""
    return sett_sammen(
        les_mal(MALER, _MAL[i.etter], malform),
        bok=k.regelverk,
        mottaker=Mottaker(i.krav_fra),
        dato=k.i_dag,
        sak=i.nr,
        saksbehandler=k.bruker.navn,
        felt=felt,
        neste=f"imdi sak innsyn {i.nr}",
    )
