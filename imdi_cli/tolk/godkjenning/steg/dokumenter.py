"""Documents and qualifications: what is demanded, what came, what it is found to be, and what cannot be had."""

from collections.abc import Mapping, Sequence
from datetime import date
from typing import Any

from imdi_cli.base import arkiv
from imdi_cli.base.arkiv import Fil
from imdi_cli.base.journal import Skritt
from imdi_cli.base.nummer import Saksnummer
from imdi_cli.kjerne.avslag import Bruksfeil
from imdi_cli.kjerne.felt import som_json
from imdi_cli.kjerne.kontekst import Kontekst
from imdi_cli.tolk.godkjenning import lager
from imdi_cli.tolk.godkjenning.lager.dokument import DOKUMENT, KVALIFIKASJON
from imdi_cli.tolk.godkjenning.regler import dokument as regler
from imdi_cli.tolk.godkjenning.regler import inntak, sprak
from imdi_cli.tolk.godkjenning.steg import felles
from imdi_cli.tolk.godkjenning.steg.felles import ROLLE, innhold, overgang
from imdi_cli.tolk.godkjenning.steg.registrering import dokumentrad
from imdi_cli.tolk.godkjenning.typer.koder import Dokumentkrav, Dokumentstatus, Ekthet, Svar
from imdi_cli.tolk.godkjenning.typer.nytt import Mottatt, NyKvalifikasjon, NyttDokument
from imdi_cli.tolk.godkjenning.typer.rader import Dokumentrad, Innhold, Kvalifikasjonrad

_FOR = "før et dokument"


def krev(k: Kontekst, nr: Saksnummer, ny: NyttDokument) -> Innhold:
    """Demand a document of the applicant; the letter that asks for it is another step.

    Raises KanIkkeKreveDokument with the paragraph, KanIkkeNaa.
    """
    k.krev_rolle(ROLLE)
    regler.krev_kategori(ny.kategori, str(nr))
    with overgang(k, nr, _FOR) as (s, for_):
        regler.krev_kan_kreves(ny, for_)
        lopenummer = lager.neste_nr(k.base, DOKUMENT, nr)
        rad = dokumentrad(k, nr, lopenummer, ny.kategori, ny.hva.strip(), for_.sak.regelsett, ny.krav)
        s.sett_inn(DOKUMENT, {**rad, "tvil": _ren(ny.tvil), "nodvendig": _ren(ny.nodvendig)})
    return innhold(k, nr)


def motta(
    k: Kontekst, nr: Saksnummer, dokument: int | NyttDokument, m: Mottatt, *, vedlegg: Sequence[Fil] = ()
) -> Innhold:
    """Record that a document came: one that was demanded, by its number, or one that was given unasked.

    A document of a category no interpreter is asked for is not taken in. Raises KanIkkeKreveDokument,
    KanIkkeRegistrereDokument, KanIkkeNaa.
    """
    k.krev_rolle(ROLLE)
    if isinstance(dokument, NyttDokument):
        regler.krev_kategori(dokument.kategori, str(nr))
    regler.krev_mottatt(m, k.i_dag)
    with overgang(k, nr, _FOR) as (s, for_):
        inntak.krev_dag("Dagen dokumentet kom", m.dag, for_.sak.mottatt, k.i_dag, "--mottatt")
        verdier: dict[str, Any] = {
            "status": Dokumentstatus.MOTTATT.value,
            "mottatt": m.dag.isoformat(),
            "utstedt": som_json(m.utstedt),
            "kopitype": m.kopitype.value,
            "oversettelse": m.oversettelse.value,
        }
        if isinstance(dokument, NyttDokument):
            hva = dokument.hva.strip() or dokument.kategori.tekst
            verdier["vedlegg"] = _journalfor(k, s, hva, for_.soker.navn, m.dag, vedlegg)
            s.sett_inn(
                DOKUMENT,
                {
                    **nr.nokkel,
                    "nr": lager.neste_nr(k.base, DOKUMENT, nr),
                    "kategori": dokument.kategori.value,
                    "hva": hva,
                    "krevd": 0,
                    "krav": Dokumentkrav.KOPI.value,
                    **verdier,
                },
            )
        else:
            rad = regler.finn(for_.dokumenter, dokument, str(nr))
            regler.krev_kan_mottas(rad, str(nr))
            verdier["vedlegg"] = _journalfor(k, s, rad.hva, for_.soker.navn, m.dag, vedlegg)
            _endre(s, nr, rad, {**verdier, "avvist_grunn": None})
    return innhold(k, nr)


def bedom(k: Kontekst, nr: Saksnummer, dokument: int, *, avvist: str | None = None, godtatt: bool = False) -> Innhold:
    """Accept a document that came, or refuse it with a reason. Raises KanIkkeRegistrereDokument, KanIkkeUtenGrunn."""
    k.krev_rolle(ROLLE)
    with overgang(k, nr, _FOR) as (s, for_):
        rad = regler.finn(for_.dokumenter, dokument, str(nr))
        regler.krev_kommet(rad, str(nr))
        if godtatt:
            _endre(s, nr, rad, {"status": Dokumentstatus.GODTATT.value})
        else:
            neste = f"imdi godkjenning dokument {nr} --avvis {dokument} --grunn-fil FIL"
            grunn = inntak.krev_grunn(
                avvist, "Å avvise et dokument", "yrkeskvalifikasjonsforskriften § 8-2 første ledd", neste
            )
            _endre(s, nr, rad, {"status": Dokumentstatus.AVVIST.value, "avvist_grunn": grunn})
    return innhold(k, nr)


def kan_ikke(k: Kontekst, nr: Saksnummer, dokument: int, dag: date, grunn: str | None) -> Innhold:
    """Record that the applicant says that a document cannot be had, and why (annex 2 b).

    Raises KanIkkeRegistrereDokument, KanIkkeUtenGrunn.
    """
    k.krev_rolle(ROLLE)
    with overgang(k, nr, _FOR) as (s, for_):
        rad = regler.finn(for_.dokumenter, dokument, str(nr))
        regler.krev_mangler(rad, "unnskylde", str(nr))
        inntak.krev_dag("Dagen søkeren sa det", dag, for_.sak.mottatt, k.i_dag, "--dato")
        neste = f"imdi godkjenning dokument {nr} --kan-ikke {dokument} --grunn-fil FIL"
        ren = inntak.krev_grunn(
            grunn,
            "At søkeren ikke kan skaffe dokumentet",
            "yrkeskvalifikasjonsforskriften vedlegg 2 bokstav b",
            neste,
        )
        _endre(s, nr, rad, {"kan_ikke": dag.isoformat(), "kan_ikke_grunn": ren})
    return innhold(k, nr)


def frafall(k: Kontekst, nr: Saksnummer, dokument: int, grunn: str | None) -> Innhold:
    """Give up a demand that is not needed after all. Raises KanIkkeRegistrereDokument, KanIkkeUtenGrunn."""
    k.krev_rolle(ROLLE)
    with overgang(k, nr, _FOR) as (s, for_):
        rad = regler.finn(for_.dokumenter, dokument, str(nr))
        regler.krev_mangler(rad, "frafalle", str(nr))
        neste = f"imdi godkjenning dokument {nr} --frafall {dokument} --grunn-fil FIL"
        ren = inntak.krev_grunn(
            grunn, "Å frafalle et krav", "yrkeskvalifikasjonsforskriften § 8-1 første ledd", neste
        )
        _endre(s, nr, rad, {"frafalt": k.i_dag.isoformat(), "frafalt_grunn": ren})
    return innhold(k, nr)


def ny_kvalifikasjon(k: Kontekst, nr: Saksnummer, ny: NyKvalifikasjon) -> Innhold:
    """Record a qualification. Whether Norwegian is one of its languages follows from them (tolkeloven § 2)."""
    k.krev_rolle(ROLLE)
    inntak.krev_kvalifikasjon(ny, k.i_dag)
    with overgang(k, nr, "før en kvalifikasjon") as (s, for_):
        verdier = _kvalifikasjon({n: getattr(ny, n) for n in ny.__dataclass_fields__}, for_, k)
        s.sett_inn(
            KVALIFIKASJON, {**nr.nokkel, "nr": lager.neste_nr(k.base, KVALIFIKASJON, nr), **_STANDARD, **verdier}
        )
    return innhold(k, nr)


def endre_kvalifikasjon(k: Kontekst, nr: Saksnummer, kvalifikasjon: int, gitt: Mapping[str, Any]) -> Innhold:
    """Correct a qualification: only what is given is changed. Raises Bruksfeil."""
    k.krev_rolle(ROLLE)
    with overgang(k, nr, "før en kvalifikasjon") as (s, for_):
        rad = next((x for x in for_.kvalifikasjoner if x.nr == kvalifikasjon), None)
        if rad is None:
            raise Bruksfeil(f"{nr} har ingen kvalifikasjon {kvalifikasjon}.", neste=f"imdi godkjenning vis {nr}")
        inntak.krev_kvalifikasjon(_som_ny(rad, gitt), k.i_dag)
        verdier = _kvalifikasjon(gitt, for_, k, rad)
        endret = {n: v for n, v in verdier.items() if _lagret(rad, n) != v}
        if not endret:
            raise Bruksfeil(
                f"Ingenting er annerledes enn det som står om kvalifikasjon {kvalifikasjon}.",
                neste=f"imdi godkjenning vis {nr}",
            )
        s.endre(KVALIFIKASJON, {**nr.nokkel, "nr": kvalifikasjon}, endret, sist=rad.sist)
        arkiv.rett(
            k,
            s,
            [(f"kvalifikasjon {kvalifikasjon}: {n}", _tekst(_lagret(rad, n)), _tekst(v)) for n, v in endret.items()],
        )
    return innhold(k, nr)


_STANDARD = {
    "utsteder": "",
    "emner": "",
    "lovregulert_yrke": Svar.IKKE_AVKLART.value,
    "lovregulert_utdanning": Svar.IKKE_AVKLART.value,
    "rett_i_hjemstat": Svar.IKKE_AVKLART.value,
    "ekthet": Ekthet.IKKE_VURDERT.value,
}


def _kvalifikasjon(
    gitt: Mapping[str, Any], s: Innhold, k: Kontekst, rad: Kvalifikasjonrad | None = None
) -> dict[str, Any]:
    """Turn what was given of a qualification into columns; what is not given is left out."""
    verdier = {n: som_json(v) for n, v in gitt.items() if v is not None}
    for felt in ("betegnelse", "utsteder", "sprak_fra", "sprak_til", "omfang_enhet"):
        if felt in verdier:
            verdier[felt] = " ".join(verdier[felt].split())
    if "stat" in verdier:
        utstedt = gitt.get("utstedt") or (date.fromisoformat(rad.utstedt) if rad and rad.utstedt else None)
        verdier["stat"] = felles.les_stat(verdier["stat"], utstedt or date.fromisoformat(s.sak.mottatt))
    fra = verdier.get("sprak_fra") or (rad.sprak_fra if rad else "")
    til = verdier.get("sprak_til") or (rad.sprak_til if rad else "")
    return {**verdier, "norsk_inngaar": int(sprak.norsk_inngaar(fra, til))}


def _som_ny(rad: Kvalifikasjonrad, gitt: Mapping[str, Any]) -> NyKvalifikasjon:
    """Give a stored qualification as it will be, to check it whole."""
    dager = ("utstedt", "periode_fra", "periode_til")
    felt = {n: v for n, v in rad._asdict().items() if n not in ("nr", "norsk_inngaar", "sist")}
    felt |= {n: date.fromisoformat(felt[n]) if felt[n] else None for n in dager}
    return NyKvalifikasjon(**felt | {n: v for n, v in gitt.items() if v is not None})


def _lagret(rad: Kvalifikasjonrad, felt: str) -> Any:
    verdi = getattr(rad, felt)
    return int(verdi) if isinstance(verdi, bool) else som_json(verdi)


def _tekst(verdi: Any) -> str | None:
    return None if verdi is None else str(verdi)


def _endre(s: Skritt, nr: Saksnummer, rad: Dokumentrad, verdier: dict[str, Any]) -> None:
    s.endre(DOKUMENT, {**nr.nokkel, "nr": rad.nr}, verdier, sist=rad.sist)


def _journalfor(k: Kontekst, s: Skritt, tittel: str, part: str, dag: date, vedlegg: Sequence[Fil]) -> int | None:
    """Write the journal post of what came, one for each file; give the number of the first file."""
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
    return ider[0] if ider else None


def _ren(tekst: str | None) -> str | None:
    return (tekst or "").strip() or None
