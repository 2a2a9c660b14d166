"""Reading an attachment: its bytes as they are."""

from pathlib import Path

from imdi_cli.filer.les.tekst import apne_bytes

MAKS_VEDLEGG = 25_000_000


def les_bytes(sti: Path, *, maks_bytes: int = MAKS_VEDLEGG) -> bytes:
    """Read a whole file of at most `maks_bytes`.

    Raises Feil with a sentence for a file that is missing, unreadable, empty or too big.
    """
    with apne_bytes(sti, maks_bytes) as fil:
        return fil.read()
