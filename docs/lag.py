"""Make the documents that come from the program's own rows: docs/regelverk.md."""

from pathlib import Path

from imdi_cli.kjerne.regelverk import som_markdown
from imdi_cli.kodeverk import regelverk

(Path(__file__).parent / "regelverk.md").write_text(som_markdown(regelverk()), "utf-8")
