"""Reading an attachment: its bytes as they are."""

import mimetypes
from collections.abc import Sequence
from pathlib import Path

from imdi_cli.filer.les.tekst import apne_bytes

MAKS_VEDLEGG = 25_000_000


def les_bytes(sti: Path, *, maks_bytes: int = MAKS_VEDLEGG) -> bytes:
    """Read a whole file of at most `maks_bytes`.

    Raises Feil with a sentence for a file that is missing, unreadable, empty or too big.
    """
    with apne_bytes(sti, maks_bytes) as fil:
        return fil.read()


def les_vedlegg(stier: Sequence[str]) -> list[tuple[str, str, bytes]]:
    """Read files to keep: name, kind and bytes. The kind is guessed from the name, as a mail program does.

    A name whose bytes are no UTF-8 becomes text that can be stored.
    """
    return [
        (
            Path(sti).name.encode("utf-8", "replace").decode(),
            mimetypes.guess_type(sti)[0] or "application/octet-stream",
            les_bytes(Path(sti)),
        )
        for sti in stier
    ]
