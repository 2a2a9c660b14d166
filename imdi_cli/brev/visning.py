"""A letter as blocks, from the head to the greeting, and as plain text. Both say the same words."""

from imdi_cli.brev.innhold import Brevinnhold, referanse
from imdi_cli.kjerne.dato import vis_dato
from imdi_cli.kjerne.dokument import Blokk, Malform, Slag

ETAT = "Integrerings- og mangfoldsdirektoratet"
_ORD = {
    Malform.BOKMAL: ("Dato", "Referanse", "Saksbehandler", "Med vennlig hilsen", "saksbehandler"),
    Malform.NYNORSK: ("Dato", "Referanse", "Saksbehandlar", "Med venleg helsing", "saksbehandlar"),
}


def blokker(b: Brevinnhold) -> tuple[Blokk, ...]:
    """Give the whole letter as blocks, in reading order."""
    dato, ord_sak, saksbehandler, hilsen, rolle = _ORD[b.malform]
    opplysninger = (
        f"{dato}: {vis_dato(b.dato)}",
        f"{ord_sak}: {referanse(b.sak)}",
        f"{saksbehandler}: {b.saksbehandler}",
    )
    navn = (b.beslutter, f"{b.saksbehandler}, {rolle}") if b.beslutter else (b.saksbehandler,)
    return (
        Blokk(Slag.AVSENDER, (ETAT,)),
        Blokk(Slag.MOTTAKER, (b.mottaker.navn, *b.mottaker.adresse)),
        Blokk(Slag.OPPLYSNINGER, opplysninger),
        Blokk(Slag.OVERSKRIFT, (b.tittel,), 1),
        *b.kropp,
        Blokk(Slag.HILSEN, (hilsen, *navn, ETAT)),
    )


def som_tekst(b: Brevinnhold) -> str:
    """Give the letter as plain text: one line a paragraph, «- » before the items of a list."""
    deler = []
    for blokk in blokker(b):
        luft = "" if blokk.slag is Slag.OVERSKRIFT and blokk.nivaa > 1 else "\n"
        forst = "- " if blokk.slag is Slag.PUNKTER else ""
        deler.append("".join(f"{forst}{linje}\n" for linje in blokk.linjer) + luft)
    return "".join(deler).rstrip("\n") + "\n"
