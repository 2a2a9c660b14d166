"""What the tests of styring stand on."""

import hjelp
import pytest
from styring.databaselag import KARI

from imdi_cli.styring.database import steg


@pytest.fixture
def db(tmp_path):
    """A database on disk with Kari as its first user, opened as the door opens it."""
    sti = tmp_path / "data" / "imdi.db"
    steg.opprett(sti, "kari", hjelp.NAA, KARI, ovelse=False)
    return sti
