"""The SQL of attachments."""

from imdi_cli.kjerne.kontekst import Base
from imdi_cli.styring.vedlegg.typer import Vedlegg


def gjelder(base: Base, nr: int) -> str | None:
    """Fetch which case an attachment belongs to, without its bytes."""
    rad = base.en("SELECT gjelder FROM vedlegg WHERE id = :nr", nr=nr)
    return rad[0] if rad else None


def hent(base: Base, nr: int) -> Vedlegg:
    """Fetch an attachment that is there."""
    rad = base.hent("SELECT id, gjelder, navn, type, sha256, innhold FROM vedlegg WHERE id = :nr", nr=nr)[0]
    return Vedlegg(rad[0], rad[1], rad[2], rad[3], rad[4], bytes(rad[5]))
