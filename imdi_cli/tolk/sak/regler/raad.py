"""What advice must say, and what a lawyer should know of it. It binds nobody: the law is tried when IMDi decides."""

from imdi_cli.kjerne.avslag import Bruksfeil
from imdi_cli.tolk.sak.typer.koder import Alvor, Utfall, Vurdering
from imdi_cli.tolk.sak.typer.raad import NyttRaad
from imdi_cli.tolk.sak.typer.rader import Saksinnhold


def krev_helt(s: Saksinnhold, r: NyttRaad) -> None:
    """Stop when advice leaves an alleged breach out, finds one that is not alleged, or is grave about nothing."""
    sagt, paastatt = {kode for kode, _ in r.per_brudd}, {b.kode for b in s.brudd}
    if mangler := sorted(paastatt - sagt):
        raise Bruksfeil(
            f"Rådet sier ikke noe om {', '.join(mangler)}.",
            neste=f"Oppgi --brudd {mangler[0]}=KODE ({', '.join(v.value for v in Vurdering)}).",
        )
    if fremmede := sorted(sagt - paastatt):
        raise Bruksfeil(
            f"{s.sak.nr} gjelder ikke {', '.join(fremmede)}, men {', '.join(sorted(paastatt))}.",
            neste="Rett --brudd.",
        )
    if r.alvor is not None and not _fant_brudd(r):
        raise Bruksfeil("Alvor hører til et brudd, og rådet er at det ikke er noe.", neste="Utelat --alvor.")


def merknader(s: Saksinnhold, r: NyttRaad) -> list[str]:
    """Say where the recommended reaction is one that the law does not allow as the case stands (§§ 20 and 21)."""
    ut = []
    if r.anbefalt.er_reaksjon and not _fant_brudd(r):
        ut.append(
            f"Rådet er {r.anbefalt.tekst}, men utvalget fant ingen brudd. En reaksjon forutsetter brudd på §§ 14–16 "
            "(tolkeloven §§ 20 og 21)."
        )
    fra_registeret = (Utfall.ADVARSEL, Utfall.UTESTENGING, Utfall.UTESTENGING_ALLTID)
    if r.anbefalt in fra_registeret and not s.oppfort:
        ut.append(
            f"Tolken er ikke oppført i Nasjonalt tolkeregister. IMDi kan da ikke gi {r.anbefalt.tekst} "
            f"({r.anbefalt.hjemmel})."
        )
    if r.anbefalt is Utfall.TILBAKEKALL and not s.autorisert:
        ut.append(f"Tolken har ingen bevilling som kan kalles tilbake ({r.anbefalt.hjemmel}).")
    if r.anbefalt.er_inngripende and r.alvor is not Alvor.VESENTLIG:
        ut.append(
            "Utvalget fant ikke vesentlige brudd. Da krever loven at tolken har mottatt minst tre advarsler de siste "
            "fem årene (tolkeloven § 21 andre ledd, jf. § 20)."
        )
    return ut


def _fant_brudd(r: NyttRaad) -> bool:
    return any(v is Vurdering.BRUDD for _, v in r.per_brudd)
