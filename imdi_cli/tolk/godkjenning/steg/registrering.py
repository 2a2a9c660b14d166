"""Registering an application, correcting it, choosing its track, and guidance for those who need none."""

from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from typing import Any

from imdi_cli.base import arkiv
from imdi_cli.base.arkiv import Fil
from imdi_cli.base.journal import Skritt, skritt
from imdi_cli.base.nummer import Saksnummer, neste_nummer
from imdi_cli.kjerne.avslag import Bruksfeil
from imdi_cli.kjerne.dokument import Malform
from imdi_cli.kjerne.felt import som_json
from imdi_cli.kjerne.kontekst import Kontekst
from imdi_cli.kodeverk import StatFantesIkke
from imdi_cli.tolk.godkjenning import lager
from imdi_cli.tolk.godkjenning.lager import dokument as dokumentlager
from imdi_cli.tolk.godkjenning.regler import dokument as dokumentregler
from imdi_cli.tolk.godkjenning.regler import inntak, maskin, overganger, spor
from imdi_cli.tolk.godkjenning.regler.brevord import statsnavn
from imdi_cli.tolk.godkjenning.steg import felles, klokker
from imdi_cli.tolk.godkjenning.typer.koder import (
    REGELSETT,
    Dokumentkategori,
    Dokumentkrav,
    Dokumentstatus,
    Regelsett,
    Spor,
    Status,
    Svar,
    Tjeneste,
)
from imdi_cli.tolk.godkjenning.typer.nytt import SAK, SOKER, NyGodkjenning
from imdi_cli.tolk.godkjenning.typer.rader import Godkjenning, Innhold, Sporsvar, Veiledning
from imdi_cli.tolk.register.steg import felles as registerfelles
from imdi_cli.tolk.register.typer import Oppforing

TITTEL = "Søknad om godkjenning av kvalifikasjoner som tolk"
_DAGER = ("mottatt", "ervervet", "godkjent_dato", "kontaktpunkt", "fodselsdato")
_SPORFAKTA = (
    *("mottatt", "utdanningsstat", "ervervet", "tjeneste", "etableringsstat", "godkjent_i", "godkjent_dato"),
    *("erfaring_mnd", "familie_2004_38", "uk_2019", "uk_125a"),
)


def finn_spor(k: Kontekst, ny: NyGodkjenning) -> Sporsvar:
    """Work out the track of what is about to be registered. Raises Bruksfeil for a state that was none that day."""
    return felles.avgjor_spor(k, _sakskolonner(ny), _borgere(ny.statsborgerskap, ny.mottatt))


def registrer(
    k: Kontekst, ny: NyGodkjenning, fodselsnummer: str | None = None, *, vedlegg: Sequence[Fil] = ()
) -> Innhold:
    """Register an application: number, track, languages, what everyone is asked for, journal post, clocks.

    `fodselsnummer` is controlled and kept; nothing shows it. Raises KanIkkeRegistrereMidlertidig,
    KanIkkeGodkjenneNorsk, KanIkkeHandleForAndre; Bruksfeil for days or states that cannot be.
    """
    k.krev_rolle(felles.ROLLE)
    inntak.krev_dager({n: getattr(ny, n) for n in _DAGER}, k.i_dag)
    inntak.krev_fullmakt(ny.fullmektig, ny.fullmakt)
    inntak.krev_kanal(ny.kanal, ny.kontaktpunkt)
    sprak = _les_sprak(k, ny.sprak)
    felt = {n: getattr(ny, n) for n in SOKER}
    sifre = registerfelles.kontroller_nummer(k, fodselsnummer, felt) if fodselsnummer else None
    person = _sokerkolonner(k, felt)
    verdier = _sakskolonner(ny)
    spor.krev_utenlandsk(felles.stat(verdier["utdanningsstat"], verdier["mottatt"]))
    borgere = _borgere(ny.statsborgerskap, ny.mottatt)
    svar = felles.avgjor_spor(k, verdier, borgere)
    inntak.krev_etablering(svar)
    with k.base.atomisk():
        if ny.tolk is not None:
            registerfelles.krev_tolk(k, ny.tolk)
        if sifre:
            _krev_ny(lager.med_fodselsnummer(k.base, sifre))
        nr = neste_nummer(k.base, lager.SERIE, ny.mottatt.year)
        with skritt(k, "godkjenning.registrert", str(nr)) as s:
            s.data["spor"] = svar.spor.value
            s.sett_inn(
                lager.GODKJENNING,
                {
                    **nr.nokkel,
                    **verdier,
                    "status": Status.MOTTATT.value,
                    "spor": svar.spor.value,
                    "samme_yrke": Svar.IKKE_AVKLART.value,
                    "saksbehandler": k.bruker.login,
                },
            )
            s.sett_inn(lager.SOKER, {**nr.nokkel, **person, "fodselsnummer": sifre, "tolkenummer": ny.tolk})
            for kode in borgere:
                s.sett_inn(lager.STATSBORGERSKAP, {**nr.nokkel, "stat": kode})
            for o in sprak:
                s.sett_inn(lager.SPRAK, _sprakrad(nr, o, ny))
            _krev_standard(k, s, nr, REGELSETT[svar.spor])
            _journalfor(k, s, ny, f"{person['fornavn']} {person['etternavn']}".strip(), vedlegg)
            klokker.still(k, s, nr, felles.krev(k, nr))
        return felles.innhold(k, nr)


def veiled(k: Kontekst, ny: NyGodkjenning) -> Veiledning:
    """Write the letter of guidance to one who wants to work here temporarily, and keep it under a number (L23).

    No case: no state, no clock, no entry in the register. Whether a forhåndsmelding is demanded stands in the rule
    book. Raises Bruksfeil for days or states that cannot be.
    """
    k.krev_rolle(felles.ROLLE)
    inntak.krev_dager({n: getattr(ny, n) for n in _DAGER}, k.i_dag)
    svar = finn_spor(k, ny)
    if svar.spor is not Spor.MIDLERTIDIG or ny.etableringsstat is None:
        raise Bruksfeil(
            f"Dette er ikke klart midlertidig tjenesteyting: {svar.fordi}.", neste="Rett --tjeneste eller det annet."
        )
    felt = {n: getattr(ny, n) for n in SOKER}
    person = _sokerkolonner(k, felt)
    navn = " ".join(filter(None, (person["fornavn"], person["mellomnavn"], person["etternavn"])))
    stat = felles.stat(felles.les_stat(ny.etableringsstat, ny.mottatt), ny.mottatt.isoformat())
    malform = ny.malform or Malform.BOKMAL
    mal = felles.mal("veiledning_midlertidig", malform)
    with k.base.atomisk():
        nr = neste_nummer(k.base, lager.SERIE, ny.mottatt.year)
        with skritt(k, "godkjenning.veiledet", str(nr)) as s:
            brev = felles.skriv_brev(
                k,
                s,
                mal,
                registerfelles.mottaker(navn, person["adresse"]),
                {
                    "stat": statsnavn(stat.navn, malform),
                    "forhandsmelding": "ja"
                    if k.regelverk.paa("godkjenning.forhandsmelding.kreves", ny.mottatt).ja
                    else "",
                },
            )
            s.sett_inn(
                lager.VEILEDNING,
                {
                    **nr.nokkel,
                    "navn": navn,
                    "etableringsstat": stat.kode,
                    "mottatt": ny.mottatt.isoformat(),
                    "brev": brev,
                },
            )
            _journalfor(k, s, ny, navn, (), tittel="Spørsmål om midlertidig tolking i Norge")
        funnet = lager.veiledning(k.base, nr)
    assert funnet is not None
    return funnet


def endre(
    k: Kontekst,
    nr: Saksnummer,
    gitt: Mapping[str, Any],
    *,
    valgt: Spor | None = None,
    samme_yrke: Svar | None = None,
    grunn: str | None = None,
) -> Innhold:
    """Correct an application. Its track and clocks follow its facts; what was, stays beside what is.

    `gitt` are fields of NyGodkjenning; `valgt` is a track chosen with reasons where the facts settle none, and
    `samme_yrke` whether the profession is the same. Raises KanIkkeVelgeSpor, KanIkkeUtenGrunn, Bruksfeil.
    """
    k.krev_rolle(felles.ROLLE)
    with k.base.atomisk():
        s_for = felles.innhold(k, nr)
        overganger.krev(maskin.finn("rett opplysninger"), s_for)
        ny_sak, ny_soker, borgere = _nye_verdier(k, s_for, gitt)
        svar = felles.avgjor_spor(k, {**s_for.sak._asdict(), **ny_sak}, borgere)
        inntak.krev_etablering(svar)
        ny_sak |= _sporkolonner(s_for.sak, svar, valgt, grunn)
        if samme_yrke is not None:
            neste = f"imdi godkjenning endre {nr} --samme-yrke {samme_yrke.value} --grunn-fil FIL"
            hjemmel = "yrkeskvalifikasjonsloven § 8 andre ledd"
            ny_sak["samme_yrke"] = samme_yrke.value
            ny_sak["samme_yrke_grunn"] = inntak.krev_grunn(
                grunn, "Vurderingen av om yrket er det samme", hjemmel, neste
            )
        endret = _ulike(s_for.sak._asdict(), ny_sak)
        endret_soker = _ulike(s_for.soker._asdict(), ny_soker)
        nye_sprak = _les_sprak(k, gitt["sprak"]) if gitt.get("sprak") else [r.oppforing for r in s_for.sprak]
        sprak_endret = set(nye_sprak) != {r.oppforing for r in s_for.sprak}
        borgere_endret = set(borgere) != set(s_for.statsborgerskap)
        if not (endret or endret_soker or sprak_endret or borgere_endret):
            raise Bruksfeil(f"Ingenting er annerledes enn det som står i {nr}.", neste=f"imdi godkjenning vis {nr}")
        with skritt(k, "godkjenning.rettet", str(nr)) as s:
            if endret:
                lager.endre(s, s_for.sak, endret)
            if endret_soker:
                s.endre(lager.SOKER, nr.nokkel, endret_soker, sist=s_for.soker.sist)
            _bytt(s, lager.STATSBORGERSKAP, nr, "stat", s_for.statsborgerskap, borgere)
            _bytt_sprak(s, nr, s_for, nye_sprak)
            for_ = {**s_for.sak._asdict(), **s_for.soker._asdict()}
            arkiv.rett(k, s, [(n, _tekst(for_[n]), _tekst(v)) for n, v in {**endret, **endret_soker}.items()])
            klokker.still(k, s, nr, felles.krev(k, nr), "opplysningene i søknaden er rettet")
        return felles.innhold(k, nr)


def _nye_verdier(
    k: Kontekst, s: Innhold, gitt: Mapping[str, Any]
) -> tuple[dict[str, Any], dict[str, Any], tuple[str, ...]]:
    """Turn what was given into columns of the application and of the applicant, and codes of citizenship."""
    sak = s.sak
    dager = {
        n: gitt.get(n) or _dag(getattr({"fodselsdato": s.soker}.get(n, sak), _KOLONNE.get(n, n))) for n in _DAGER
    }
    inntak.krev_dager(dager, k.i_dag)
    mottatt = dager["mottatt"] or k.i_dag
    inntak.krev_fullmakt(gitt.get("fullmektig") or s.soker.fullmektig, gitt.get("fullmakt") or s.soker.fullmakt)
    inntak.krev_kanal(gitt.get("kanal") or sak.kanal, dager["kontaktpunkt"])
    ny_sak: dict[str, Any] = {n: _verdi(gitt[n]) for n in SAK if gitt.get(n) is not None}
    if "kontaktpunkt" in gitt:
        ny_sak["mottatt_kontaktpunkt"] = som_json(gitt["kontaktpunkt"])
    for felt, dag in _statsdager(dager, mottatt).items():
        if felt in ny_sak:
            ny_sak[felt] = _les_stat(ny_sak[felt], dag, mottatt)
    if "utdanningsstat" in ny_sak:
        spor.krev_utenlandsk(felles.stat(ny_sak["utdanningsstat"], mottatt.isoformat()))
    ny_soker = _sokerkolonner(k, {n: gitt[n] for n in SOKER if gitt.get(n) is not None})
    if gitt.get("tolk") is not None:
        registerfelles.krev_tolk(k, gitt["tolk"])
        ny_soker["tolkenummer"] = gitt["tolk"]
    borgere = _borgere(gitt["statsborgerskap"], mottatt) if gitt.get("statsborgerskap") else s.statsborgerskap
    return ny_sak, ny_soker, borgere


_KOLONNE = {"kontaktpunkt": "mottatt_kontaktpunkt"}


def _sporkolonner(sak: Godkjenning, svar: Sporsvar, valgt: Spor | None, grunn: str | None) -> dict[str, Any]:
    """Give the track that follows, or the one that is chosen; a choice stands only while the facts settle none."""
    if valgt is not None:
        return {"spor": valgt.value, "spor_grunn": spor.krev_kan_velges(svar, valgt, grunn, sak.nr)}
    if svar.spor is Spor.UAVKLART and sak.spor_grunn is not None:
        return {}
    return {"spor": svar.spor.value, "spor_grunn": None}


def _sakskolonner(ny: NyGodkjenning) -> dict[str, Any]:
    """Turn what was given into the columns of an application."""
    verdier: dict[str, Any] = {n: _verdi(getattr(ny, n)) for n in SAK}
    verdier |= {
        "tjeneste": (ny.tjeneste or Tjeneste.ETABLERING).value,
        "originaler": int(bool(ny.originaler)),
        "retur_bedt": int(bool(ny.retur_bedt)),
        "arkivref": (ny.arkivref or "").strip(),
        "malform": (ny.malform or Malform.BOKMAL).value,
        "mottatt_kontaktpunkt": som_json(ny.kontaktpunkt),
    }
    dager = {n: getattr(ny, n) for n in _DAGER}
    for felt, dag in _statsdager(dager, ny.mottatt).items():
        if verdier[felt]:
            verdier[felt] = _les_stat(verdier[felt], dag, ny.mottatt)
    return verdier


def _statsdager(dager: Mapping[str, date | None], mottatt: date) -> dict[str, date | None]:
    """Say on which day each state must have been one; None when no day is given."""
    return {
        "utdanningsstat": dager["ervervet"],
        "etableringsstat": mottatt,
        "godkjent_i": dager["godkjent_dato"] or mottatt,
    }


def _les_stat(tekst: str, dag: date | None, mottatt: date) -> str:
    """Find a state on its day; without one, one that is no more asks for the day of the certificate."""
    try:
        return felles.les_stat(tekst, dag or mottatt)
    except StatFantesIkke as feil:
        if dag is not None:
            raise
        raise Bruksfeil(
            feil.hva, neste=f"{feil.neste} Er beviset eldre, oppgi --ervervet DATO.", fakta=feil.fakta
        ) from None


def _borgere(tekst: str, mottatt: date) -> tuple[str, ...]:
    koder = [felles.les_stat(del_, mottatt) for del_ in tekst.split(";") if del_.strip()]
    if not koder:
        raise Bruksfeil("Statsborgerskapet mangler.", neste="Oppgi --statsborgerskap STAT.")
    return tuple(sorted(set(koder)))


def _les_sprak(k: Kontekst, tekst: str) -> list[Oppforing]:
    sprak = [registerfelles.les_sprak(k, del_) for del_ in tekst.split(";") if del_.strip()]
    if not sprak:
        raise Bruksfeil("Språket mangler.", neste="Oppgi --språk TEKST.")
    return list(dict.fromkeys(sprak))


def _sokerkolonner(k: Kontekst, felt: Mapping[str, Any]) -> dict[str, Any]:
    """Turn the applicant's fields into columns, and check them as the register does."""
    person = registerfelles.personkolonner(k, felt)
    andre = {
        n: _verdi(felt[n]) for n in ("reservert_digital", "fullmakt", "oppholdsgrunnlag", "beskyttelse") if n in felt
    }
    if "fullmektig" in felt:
        andre["fullmektig"] = " ".join((felt["fullmektig"] or "").split())
    return {**person, **andre}


def _verdi(verdi: Any) -> Any:
    return int(verdi) if isinstance(verdi, bool) else som_json(verdi)


def _sprakrad(nr: Saksnummer, o: Oppforing, ny: NyGodkjenning) -> dict[str, object]:
    return {
        **nr.nokkel,
        "sprak": o.sprak,
        "tolketype": o.tolketype.value,
        "kategori_sokt": ny.kategori.value if ny.kategori else None,
    }


def _krev_standard(k: Kontekst, s: Skritt, nr: Saksnummer, regelsett: Regelsett) -> None:
    """Ask for what everyone is asked for by the chapters the application follows."""
    for lopenummer, (kategori, hva) in enumerate(dokumentregler.standard(regelsett), start=1):
        s.sett_inn(dokumentlager.DOKUMENT, dokumentrad(k, nr, lopenummer, kategori, hva, regelsett))


def dokumentrad(
    k: Kontekst,
    nr: Saksnummer,
    lopenummer: int,
    kategori: Dokumentkategori,
    hva: str,
    regelsett: Regelsett,
    krav: Dokumentkrav = Dokumentkrav.KOPI,
) -> dict[str, object]:
    """Give the row of a document that is demanded today, and has not come."""
    return {
        **nr.nokkel,
        "nr": lopenummer,
        "kategori": kategori.value,
        "hva": hva,
        "krevd": 1,
        "krav": krav.value,
        "krevd_dato": k.i_dag.isoformat(),
        "krevd_hjemmel": dokumentregler.hjemmel(regelsett, kategori, krav),
        "status": Dokumentstatus.MANGLER.value,
    }


def _journalfor(
    k: Kontekst, s: Skritt, ny: NyGodkjenning, part: str, vedlegg: Sequence[Fil], tittel: str = TITTEL
) -> None:
    ider: list[int | None] = [arkiv.legg_ved(k, s, "inn", fil) for fil in vedlegg]
    for id_ in ider or [None]:
        arkiv.journalfor(
            k,
            s,
            retning="inn",
            tittel=tittel,
            part=part,
            skjermet=True,
            dokumentdato=ny.mottatt.isoformat(),
            dato=ny.mottatt.isoformat(),
            vedlegg=id_,
        )


def _krev_ny(kjente: Iterable[Saksnummer]) -> None:
    for nr in kjente:
        raise Bruksfeil(
            f"Søkeren har en søknad som ikke er avsluttet: {nr}.",
            neste=f"Gjelder det flere språk, legg dem til der:  imdi godkjenning endre {nr} --språk SPRÅK",
        )


def _bytt(s: Skritt, tabell: Any, nr: Saksnummer, felt: str, for_: Iterable[str], etter: Iterable[str]) -> None:
    for kode in sorted(set(for_) - set(etter)):
        s.slett(tabell, {**nr.nokkel, felt: kode})
    for kode in sorted(set(etter) - set(for_)):
        s.sett_inn(tabell, {**nr.nokkel, felt: kode})


def _bytt_sprak(s: Skritt, nr: Saksnummer, for_: Innhold, etter: Sequence[Oppforing]) -> None:
    """Add and take away languages; one that is assessed stays."""
    for rad in for_.sprak:
        if rad.oppforing not in etter:
            if for_.vurdering(rad.oppforing) is not None:
                raise Bruksfeil(
                    f"{rad.oppforing} er vurdert, og kan ikke tas ut av søknaden.", neste=f"imdi godkjenning vis {nr}"
                )
            s.slett(
                lager.SPRAK, {**nr.nokkel, "sprak": rad.oppforing.sprak, "tolketype": rad.oppforing.tolketype.value}
            )
    har = {r.oppforing for r in for_.sprak}
    for o in etter:
        if o not in har:
            s.sett_inn(
                lager.SPRAK, {**nr.nokkel, "sprak": o.sprak, "tolketype": o.tolketype.value, "kategori_sokt": None}
            )


def _ulike(for_: Mapping[str, Any], etter: Mapping[str, Any]) -> dict[str, Any]:
    return {n: v for n, v in etter.items() if _verdi(for_[n]) != v}


def _dag(iso: str | None) -> date | None:
    return date.fromisoformat(iso) if iso else None


def _tekst(verdi: Any) -> str | None:
    return None if verdi is None else str(_verdi(verdi))
