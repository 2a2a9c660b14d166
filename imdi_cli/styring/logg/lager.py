"""The SQL of the journal as it is read."""

from imdi_cli.kjerne.kontekst import Base, Rad


def siste(
    base: Base,
    antall: int,
    *,
    gjelder: str | None = None,
    bruker: str | None = None,
    fra: str | None = None,
) -> tuple[list[Rad], int]:
    """Fetch the newest rows, newest first, and count all that fit; `fra` is a time in UTC."""
    deler = [
        del_
        for del_, verdi in (
            ("j.gjelder = :gjelder", gjelder),
            ("j.bruker = :bruker", bruker),
            ("j.tid >= :fra", fra),
        )
        if verdi is not None
    ]
    hvor = f"WHERE {' AND '.join(deler)} " if deler else ""
    verdier = {n: v for n, v in (("gjelder", gjelder), ("bruker", bruker), ("fra", fra)) if v is not None}
    rader = base.hent(
        "SELECT j.nr, j.tid, j.bruker, coalesce(b.navn, j.bruker), j.handling, j.gjelder FROM journal j "
        f"LEFT JOIN bruker b ON b.login = j.bruker {hvor}ORDER BY j.nr DESC LIMIT :antall",
        **verdier,
        antall=antall,
    )
    return rader, int(base.hent(f"SELECT count(*) FROM journal j {hvor}", **verdier)[0][0])
