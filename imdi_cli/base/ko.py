"""The queue in front of the write lock: a lock file beside the database.

SQLite's own waiting is not fair: writers in a loop starve each other. The queue is a courtesy, the
database's lock is the law; without the lock file everything is still correct.
"""

import os
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress

TAALMOD_SEKUNDER = 2.0


@contextmanager
def ko(sti: str | os.PathLike[str], melding: Callable[[], None]) -> Iterator[None]:
    """Hold the queue's lock file; `melding` is called once when the wait passes two seconds."""
    try:
        fil = os.open(sti, os.O_RDWR | os.O_CREAT, 0o600)
    except OSError:
        yield
        return
    try:
        if not _forsok(fil):
            import threading  # only those who must wait pay for it

            varsler = threading.Timer(TAALMOD_SEKUNDER, melding)
            varsler.daemon = True
            varsler.start()
            try:
                _vent(fil)
            finally:
                varsler.cancel()
        yield
    finally:
        os.close(fil)


if sys.platform == "win32":  # pragma: no cover - only Windows can show it
    import msvcrt
    import time

    def _forsok(fil: int) -> bool:
        try:
            msvcrt.locking(fil, msvcrt.LK_NBLCK, 1)
        except OSError:
            return False
        return True

    def _vent(fil: int) -> None:
        while not _forsok(fil):
            time.sleep(0.02)

else:
    import fcntl

    def _forsok(fil: int) -> bool:
        try:
            fcntl.flock(fil, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except OSError:
            return False
        return True

    def _vent(fil: int) -> None:
        with suppress(OSError):  # a file system without locks: then there is no queue
            fcntl.flock(fil, fcntl.LOCK_EX)
