"""A file that cannot be used is explained in Norwegian."""

import pytest

from imdi_cli.kjerne.filfeil import filfeil


def test_a_file_that_cannot_be_used_is_explained_in_norwegian(tmp_path):
    def feil(handling) -> str:
        with pytest.raises(OSError) as fanget:
            handling()
        return filfeil(fanget.value)

    assert feil(lambda: (tmp_path / "borte").read_text()) == "finnes ikke"
    assert feil(tmp_path.read_text) == "er en mappe, ikke en fil"
    assert filfeil(OSError("uten nummer")) == "ukjent feil"
