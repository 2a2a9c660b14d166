"""What the tests of the steps with varsler stand on."""

from pathlib import Path
from typing import Any

import pytest
from tolk.varsel.lag import tolker

from imdi_cli.base.kontroll import kontroller_kjede, spill_av
from imdi_cli.kjerne.kontekst import Kontekst


@pytest.fixture
def kt(k: Kontekst, tmp_path: Path) -> Kontekst:
    tolker(k, tmp_path)
    return k


@pytest.fixture
def hel(k: Kontekst) -> Any:
    """After every test the chain is whole and replay gives the state."""
    yield
    assert kontroller_kjede(k.base).feil == []
    assert spill_av(k.base) == []
