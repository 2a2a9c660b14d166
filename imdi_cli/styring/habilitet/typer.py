"""What somebody has answered about their own habilitet in a case."""

from typing import NamedTuple

from imdi_cli.kjerne.kode import Kode


class Habilitetssvar(Kode):
    """The answer, or that the question is put to the superior (§ 8 first paragraph)."""

    HABIL = "habil"
    INHABIL = "inhabil"
    FORELAGT = "forelagt", "forelagt nærmeste overordnede", "forvaltningsloven § 8 første ledd"


class Tilknytning(Kode):
    """The ties of § 6. Those of the first paragraph decide by themselves; the last is weighed."""

    PART = "part", "er selv part i saken", "forvaltningsloven § 6 første ledd bokstav a"
    SLEKT = (
        "slekt",
        "er i slekt eller svogerskap med en part, i opp- eller nedstigende linje eller så nær som søsken",
        "forvaltningsloven § 6 første ledd bokstav b",
    )
    EKTESKAP = (
        "ekteskap",
        "er eller har vært gift med, er forlovet med, eller er fosterforelder eller fosterbarn til en part",
        "forvaltningsloven § 6 første ledd bokstav c",
    )
    VERGE = (
        "verge",
        "er verge eller fullmektig for en part, eller har vært det etter at saken begynte",
        "forvaltningsloven § 6 første ledd bokstav d",
    )
    LEDER = (
        "ledende-stilling",
        "leder, har ledende stilling i eller er styremedlem i en virksomhet som er part",
        "forvaltningsloven § 6 første ledd bokstav e",
    )
    SAEREGNE = (
        "særegne-forhold",
        "andre særegne forhold som er egnet til å svekke tilliten til upartiskheten",
        "forvaltningsloven § 6 andre ledd",
    )

    @property
    def avgjor_alene(self) -> bool:
        """True for the ties of the first paragraph: no weighing makes them harmless but the fourth paragraph's."""
        return self is not Tilknytning.SAEREGNE


class Habilitetsunntak(Kode):
    """What lets an answer stand that the law otherwise would not take."""

    AAPENBART = (
        "6-4",
        "tilknytningen vil åpenbart ikke påvirke standpunktet, og ingen interesser tilsier at vedkommende viker",
        "forvaltningsloven § 6 fjerde ledd",
    )
    TIDSSPILLE = (
        "8-1",
        "spørsmålet kan ikke forelegges lederen uten vesentlig tidsspille",
        "forvaltningsloven § 8 første ledd",
    )


class Vurdering(NamedTuple):
    """An assessment of habilitet, about to be recorded.

    `innsigelse` says that a party has objected, or demands that the superior decides.
    """

    svar: Habilitetssvar
    grunnlag: Tilknytning | None = None
    innsigelse: bool = False
    unntak: Habilitetsunntak | None = None
    vurdering: str | None = None


class Habilitet(NamedTuple):
    """One answer, as stored. `innsigelse` says that a party has objected, which weighs (§ 6 second paragraph)."""

    id: int
    gjelder: str
    person: str
    svar: Habilitetssvar
    grunnlag: Tilknytning | None
    innsigelse: bool
    unntak: Habilitetsunntak | None
    vurdering: str | None
    avgjort_av: str
    dato: str


class Stedfortreder(NamedTuple):
    """Who acts instead of somebody who is disqualified in a case."""

    person: str
    i_stedet_for: str
    oppnevnt_av: str
    dato: str
