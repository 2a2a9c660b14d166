"""Taking an attachment out."""

from hashlib import sha256

from imdi_cli.base.journal import noter
from imdi_cli.kjerne.avslag import Basefeil, Bruksfeil
from imdi_cli.kjerne.kontekst import Kontekst
from imdi_cli.styring.vedlegg import lager, regler
from imdi_cli.styring.vedlegg.typer import Vedlegg

ROLLER = ("saksbehandler", "beslutter", "leder")


def hent(k: Kontekst, nr: int) -> Vedlegg:
    """Give an attachment or a sent document; that it was read is logged first. Its name is made safe.

    Raises Bruksfeil when there is none with that number, Basefeil when its bytes are not those that were kept.
    """
    k.krev_rolle(*ROLLER)
    gjelder = lager.gjelder(k.base, nr)
    if gjelder is None:
        raise Bruksfeil(f"Vedlegg {nr} finnes ikke.", neste="Numrene står i varselet:  imdi varsel vis SAKSNUMMER")
    noter(k, "vedlegg.hentet", gjelder, vedlegg=nr)
    vedlegg = lager.hent(k.base, nr)
    if sha256(vedlegg.innhold).hexdigest() != vedlegg.sha256:
        raise Basefeil(
            f"Vedlegg {nr} i {gjelder} er skadet: innholdet er ikke det som ble lagt ved. Det er ikke skrevet ut.",
            neste="Ta vare på databasen som den er, og se hva som er galt:  imdi database kontroll",
        )
    return vedlegg._replace(navn=regler.trygt_navn(vedlegg.navn, nr))
