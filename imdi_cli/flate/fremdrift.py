"""How far a long task has come. Loaded only when something takes time; rich only when a bar is drawn."""

from types import TracebackType
from typing import IO, Self


class Fremdrift:
    """Progress that shows nothing: in pipes, and for those who want no moving picture."""

    def steg(self, antall: int = 1) -> None:
        """Say that `antall` more parts are done."""

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        slag: type[BaseException] | None,
        feil: BaseException | None,
        spor: TracebackType | None,
    ) -> None:
        """End the progress; an exception goes on."""


class Stolpe(Fremdrift):
    """A bar on stderr, drawn by rich. Without `totalt` it only moves."""

    def __init__(self, tekst: str, totalt: int | None, feil: IO[str]) -> None:
        from rich.console import Console
        from rich.progress import BarColumn, Progress, TaskProgressColumn, TextColumn

        # markup=False: «[bold]» in a text is text.
        self._bilde = Progress(
            TextColumn("{task.description}", markup=False),
            BarColumn(bar_width=20),
            TaskProgressColumn("{task.percentage:>3.0f} %"),
            console=Console(file=feil),
        )
        self._oppgave = self._bilde.add_task(tekst, total=totalt)

    def steg(self, antall: int = 1) -> None:
        """Move the bar on by `antall` parts."""
        self._bilde.advance(self._oppgave, antall)

    def __enter__(self) -> Self:
        self._bilde.start()
        return self

    def __exit__(
        self,
        slag: type[BaseException] | None,
        feil: BaseException | None,
        spor: TracebackType | None,
    ) -> None:
        self._bilde.stop()
