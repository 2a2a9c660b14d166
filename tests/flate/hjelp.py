"""What the tests of the surface share: a Flate that thinks it stands in a window."""

import io

from imdi_cli.flate.skjerm import Flate


class Strom(io.StringIO):
    """A stream that says it is a terminal, or that it is not."""

    def __init__(self, tekst: str = "", *, terminal: bool = False) -> None:
        super().__init__(tekst)
        self.terminal = terminal

    def isatty(self) -> bool:
        return self.terminal


def lag(bredde: int | None = None, *, json: bool = False, **miljo: str) -> Flate:
    """Make a Flate: `bredde` given is a window of that width, without colour; else a pipe."""
    terminal = bredde is not None
    grunn = {"NO_COLOR": "1", "COLUMNS": str(bredde)} if terminal else {}
    return Flate(
        json=json,
        ut=Strom(terminal=terminal),
        feil=Strom(terminal=terminal),
        inn=Strom(terminal=terminal),
        miljo={**grunn, **miljo},
    )


def ut(flate: Flate) -> str:
    """Give what was written to stdout."""
    assert isinstance(flate.ut, Strom)
    return flate.ut.getvalue()


def feil(flate: Flate) -> str:
    """Give what was written to stderr."""
    assert isinstance(flate.feil, Strom)
    return flate.feil.getvalue()
