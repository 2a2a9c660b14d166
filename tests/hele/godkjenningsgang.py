"""What is true at the end of a journey of an application, however it was walked."""

from hele.reisegang import Gang
from hele.reiseskript import Linje

G = "G-2026-0001"


class Godkjenningsgang(Gang):
    """A journey of an application: what is true at its end is its track, its status, and what is decided."""

    def _slutt(self, linje: Linje, _: str) -> None:
        """«spor X | status Y | the decisions, with their category»; and nothing overdue, and all of it whole."""
        spor, status, vedtak = (del_.strip() for del_ in linje.tekst.split("|"))
        ((sak),) = self.spor_json(linje, ["godkjenning", "vis", G])
        truffet = [" ".join(filter(None, (v["type"], v["kategori"]))) for v in sak.get("vedtak", [])]
        assert spor == f"spor {sak['spor']}"
        assert status == f"status {sak.get('status', 'ingen')}"
        assert vedtak == (", ".join(truffet) or "ingen")
        self.krev_helt(linje)
