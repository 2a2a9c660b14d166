"""Why a command stops: refusals by rule, faults in what was given, and faults in the base.

Whatever stops a command is one of these, raised where it is found and turned into a Norwegian sentence
and an exit code in one place only, the door (`imdi_cli.dor`).
"""

from collections.abc import Sequence
from typing import ClassVar


class Stans(Exception):
    """A command that stops, with the sentence a person reads.

    `hva` says what happened and where, `neste` what to do (a command or a short sentence), `hjemmel` the
    paragraph, and `fakta` the facts it rests on as (label, value) lines. `kode` is the exit code.
    """

    kode: ClassVar[int] = 1
    endrer_ingenting: ClassVar[bool] = True

    def __init__(
        self,
        hva: str,
        *,
        neste: str = "",
        hjemmel: str = "",
        fakta: Sequence[tuple[str, str]] = (),
    ) -> None:
        super().__init__(hva)
        self.hva = hva
        self.neste = neste
        self.hjemmel = hjemmel
        self.fakta = tuple(fakta)


class Feil(Stans):
    """A fault in what was read or in the surroundings: a broken file, a full disk. Exit code 1."""


class Bruksfeil(Stans):
    """The command was typed in a way that cannot be understood. Exit code 2."""

    kode = 2


class Avslag(Stans):
    """A rule says no. Subclasses are named `KanIkke…`, and always carry `hjemmel` and `neste`. Exit code 3."""

    kode = 3


class AnnenPerson(Stans):
    """Another person could do exactly this. Exit code 4."""

    kode = 4


class Vernebrudd(Stans):
    """The disclosure control found something that can be recovered. Exit code 5."""

    kode = 5


class Basefeil(Stans):
    """The database is locked, newer than the program, damaged or out of reach. Exit code 6."""

    kode = 6
