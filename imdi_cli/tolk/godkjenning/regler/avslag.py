"""The grounds of refusal: the closed lists of the law, for the EEA, for third countries, for the United Kingdom."""

from typing import NamedTuple

from imdi_cli.kjerne.avslag import Avslag
from imdi_cli.tolk.godkjenning.regler import sprakvis, vurdering
from imdi_cli.tolk.godkjenning.regler.vilkar import SPRAK_KVALIFIKASJON
from imdi_cli.tolk.godkjenning.typer.avgjorelse import Tiltaksresultat
from imdi_cli.tolk.godkjenning.typer.koder import Ekthet, ImiGrunn, Niva, Regelsett, Svar
from imdi_cli.tolk.godkjenning.typer.rader import Innhold
from imdi_cli.tolk.godkjenning.typer.vurdering import AVSLAG, Grunn
from imdi_cli.tolk.register.typer import Oppforing

_YF = "yrkeskvalifikasjonsforskriften"


class KanIkkeAvsla(Avslag):
    """The ground is none that the law has for this track, or the facts of it are not there."""


class Stengt(NamedTuple):
    """Why a ground is closed, by which paragraph, and the command that helps."""

    hva: str
    hjemmel: str
    neste: str


def stengt(g: Grunn, s: Innhold, o: Oppforing, dager: int) -> Stengt | None:
    """Say why a refusal in one language may not rest on a ground; None when it may.

    `dager` is the year of practice of § 3-3 third paragraph. What the facts do not show is closed; what they do show
    is still for a person to decide, with reasons.
    """
    s = sprakvis.snevr(s, o)
    nr, uk = s.sak.nr, s.sak.regelsett is Regelsett.UK
    vis = f"imdi godkjenning vis {nr}"
    tredjeland = s.sak.regelsett is Regelsett.TREDJELAND
    if g in (Grunn.VESENTLIG_FORSKJELL, Grunn.HELSE_OG_SIKKERHET, Grunn.NIVA_TREDJELAND) and not tredjeland:
        return Stengt(
            "Denne grunnen gjelder bare kvalifikasjoner fra et tredjeland. Vesentlig forskjell gir utligningstiltak, "
            "ikke avslag.",
            g.hjemmel,
            f"imdi godkjenning vedtak {nr} --type utligningstiltak",
        )
    if g in (Grunn.HELE_UTDANNINGEN, Grunn.ANDRE_VILKAR) and not uk:
        return Stengt("Denne grunnen gjelder bare kvalifikasjoner fra Storbritannia.", g.hjemmel, vis)
    if uk and g in (Grunn.NIVA_A_MOT_E, Grunn.RETT_ELLER_PRAKSIS, Grunn.UDOKUMENTERT):
        return Stengt(
            "En kvalifikasjon fra Storbritannia kan for samme yrke bare nektes godkjent etter § 11-6 bokstav a til "
            "c.",
            f"{_YF} § 11-6",
            f"imdi godkjenning vedtak {nr} --type avslag --grunn {Grunn.TILTAK}",
        )
    if g is Grunn.SPRAK:
        return _sprak(s, uk, vis)
    return _fakta(g, s, o, dager, vis)


def _sprak(s: Innhold, uk: bool, vis: str) -> Stengt | None:
    if uk or s.avklart.get(SPRAK_KVALIFIKASJON) == "ja":
        return None
    return Stengt(
        "Norskkunnskaper kan verken gi avslag eller utsette søknaden. Språkkontroll kan bare skje etter godkjenning. "
        "Om norsk er en del av kvalifikasjonen for tolker, er ikke avklart.",
        f"{_YF} § 8-3",
        vis,
    )


def _fakta(g: Grunn, s: Innhold, o: Oppforing, dager: int, vis: str) -> Stengt | None:
    nr, v = s.sak.nr, s.vurdering(o)
    har = vurdering.relevante(s, o)
    if g is Grunn.IKKE_SAMME_YRKE and s.sak.samme_yrke is not Svar.NEI:
        return Stengt(
            "Det er ikke ført at yrket i hjemstaten er et annet enn tolk i Norge.",
            g.hjemmel,
            f"imdi godkjenning endre {nr} --samme-yrke nei --grunn-fil FIL",
        )
    if g is Grunn.NORSK_INNGAAR_IKKE and har:
        return Stengt(f"Kvalifikasjon {har[0].nr} gjelder tolking mellom norsk og {o}.", g.hjemmel, vis)
    if g is Grunn.RETT_ELLER_PRAKSIS and (not har or not all(vurdering.praksis_mangler(k, dager) for k in har)):
        return Stengt(
            "Det er ikke ført at søkeren mangler rett til å utøve yrket i hjemstaten, eller praksis.",
            g.hjemmel,
            f"imdi godkjenning kvalifikasjon {nr} --nr 1 --rett-i-hjemstat nei",
        )
    if g is Grunn.UDOKUMENTERT:
        return _udokumentert(s, vis)
    if g in (Grunn.NIVA_A_MOT_E, Grunn.NIVA_TREDJELAND, Grunn.VESENTLIG_FORSKJELL, Grunn.HELE_UTDANNINGEN):
        if v is None:
            return Stengt(f"{o} er ikke vurdert.", g.hjemmel, f"imdi godkjenning vurder {nr} --språk '{o.sprak}'")
        if g is Grunn.NIVA_A_MOT_E and (v.niva_soker, v.niva_norsk) != (Niva.A, Niva.E):
            return Stengt(f"Søkeren har nivå {v.niva_soker}, og yrket krever {v.niva_norsk}.", g.hjemmel, vis)
        if g is Grunn.NIVA_TREDJELAND and Niva.A not in (v.niva_soker, v.niva_norsk):
            return Stengt(f"Søkeren har nivå {v.niva_soker}, og yrket krever {v.niva_norsk}.", g.hjemmel, vis)
        if g in (Grunn.VESENTLIG_FORSKJELL, Grunn.HELE_UTDANNINGEN) and not v.vesentlige:
            return Stengt(
                "Ingen vesentlig forskjell som ikke er utlignet, er begrunnet.",
                g.hjemmel,
                f"imdi godkjenning forskjell {nr} --språk '{o.sprak}'",
            )
    if g is Grunn.TILTAK:
        t = sprakvis.tiltak_i(s, o)
        if t is None or t.resultat in (None, Tiltaksresultat.BESTATT):
            return Stengt(
                "Det er ikke ført et tiltak som ikke er bestått eller gjennomført.",
                g.hjemmel,
                f"imdi godkjenning tiltak {nr} --resultat KODE --dato DATO --vurdering-fil FIL",
            )
    return None


def _udokumentert(s: Innhold, vis: str) -> Stengt | None:
    """Close it while authenticity is not asked about; a judgment, or an answer from the authority, opens it."""
    tvil = [k for k in s.kvalifikasjoner if k.ekthet in (Ekthet.FALSK_MISTANKE, Ekthet.BEGRUNNET_TVIL)]
    if any(k.ekthet is Ekthet.FALSK_DOM for k in s.kvalifikasjoner) or not s.kvalifikasjoner:
        return None
    if not tvil:
        return Stengt("Det er ikke ført tvil om noen kvalifikasjon.", Grunn.UDOKUMENTERT.hjemmel, vis)
    spurt = any(x.grunn is ImiGrunn.EKTHET and not x.apen for x in s.imi)
    if s.sak.regelsett is Regelsett.TREDJELAND or spurt:
        return None
    return Stengt(
        "Mistanke er ikke nok: myndigheten i hjemstaten må være spurt om kvalifikasjonen er ekte.",
        f"{_YF} § 8-1 andre ledd",
        f"imdi godkjenning imi {s.sak.nr} --stat STAT --grunn ekthet --tvil-fil FIL",
    )


def apne(s: Innhold, o: Oppforing, dager: int) -> list[Grunn]:
    """List the grounds a refusal in one language may rest on."""
    return [g for g in AVSLAG if stengt(g, s, o, dager) is None]


def krev(g: Grunn, s: Innhold, o: Oppforing, dager: int) -> None:
    """Refuse a ground that is closed, and say why. Raises KanIkkeAvsla."""
    hindret = stengt(g, s, o, dager)
    if g not in AVSLAG:
        hindret = Stengt(f"«{g}» er ikke en grunn til avslag.", f"{_YF} § 3-3", f"imdi godkjenning vis {s.sak.nr}")
    if hindret is not None:
        raise KanIkkeAvsla(hindret.hva, hjemmel=hindret.hjemmel, neste=hindret.neste)
