"""The file with the names to be taken out of a text: one a line, «Navn Navnesen = brukeren»."""

from imdi_cli.kjerne.avslag import Bruksfeil


def les_navn(tekst: str) -> dict[str, str]:
    """Read names and the role words that stand in their place. Empty lines and those that begin with # are left out.

    Raises Bruksfeil that names the line, and never repeats the name.
    """
    ut = {}
    for nr, linje in enumerate(tekst.splitlines(), 1):
        if not linje.strip() or linje.lstrip().startswith("#"):
            continue
        navn, lik, rolle = (del_.strip() for del_ in linje.partition("="))
        if not (navn and lik and rolle):
            raise Bruksfeil(
                f"Linje {nr} i filen med navn sier ikke både hvem og hvilket ord som skal stå i stedet.",
                neste="Skriv hver linje slik:  Navn Navnesen = brukeren",
            )
        ut[navn] = rolle
    return ut
