"""JSON for other programs: one row a line, so that two files can be compared line by line."""

import json
from collections.abc import Iterable, Mapping, Sequence


def json_bytes(
    kolonner: Sequence[str],
    rader: Iterable[Sequence[object]],
    *,
    hode: Mapping[str, object] | None = None,
    nokkel: str = "rader",
) -> bytes:
    """Return a table as a list of objects, or with a `hode` as one object that has the list under `nokkel`.

    What JSON cannot hold is refused with TypeError or ValueError; a row of wrong width with ValueError.
    """
    linjer = [_tekst(dict(zip(kolonner, rad, strict=True))) for rad in rader]
    liste = "[\n" + ",\n".join(linjer) + "\n]" if linjer else "[]"
    if hode is None:
        return f"{liste}\n".encode()
    topp = "".join(f"{_tekst(navn)}: {_tekst(verdi)},\n" for navn, verdi in hode.items())
    return f"{{\n{topp}{_tekst(nokkel)}: {liste}\n}}\n".encode()


def _tekst(verdi: object) -> str:
    return json.dumps(verdi, ensure_ascii=False, allow_nan=False)
