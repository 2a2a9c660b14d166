"""`python -m imdi_cli` and the console script `imdi`."""

import gc

gc.disable()  # a command lives for a moment and makes no rubbish to speak of: 4 % of a list's time

from imdi_cli.dor import kjor  # noqa: E402


def main() -> int:
    """Run one command; give its exit code."""
    kode = kjor()
    gc.freeze()  # nor need anything be swept on the way out: 8 %
    return kode


if __name__ == "__main__":
    raise SystemExit(main())
