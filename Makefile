# imdi: `make demo` shows the main job, `make test` passes the tests. Both set up what they need in .venv.
SHELL := /bin/sh
unexport PYTHONDONTWRITEBYTECODE
unexport PYTHONPATH
# The tests meet the installed wheel: the checkout is not put first on the path.
export PYTHONSAFEPATH := 1

PYTHON ?= $(shell for p in python3.14 python3.13 python3.12 python3.11 python3 python; do \
	$$p -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null && { echo $$p; break; }; done)
BIN := .venv/bin
KILDER := pyproject.toml $(shell find imdi_cli schemas -type f ! -name '*.pyc')

.PHONY: test demo bench dokumenter ettersyn angrep dev ren

test: .venv/.installert
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy
	$(BIN)/python -m pytest --numprocesses=auto --cov --cov-report=
	$(BIN)/coverage report --include='*/regler.py,*/regler/*,*/lager.py,*/steg.py,*/steg/*' --fail-under=100 --skip-covered --show-missing

demo: .venv/.installert
	$(BIN)/python tests/hele/demo.py

bench: .venv/.installert .venv-bar/.klar
	PYTHONPATH=benchmarks $(BIN)/python benchmarks/maal.py --bar .venv-bar/bin/python

# Text made from the same rows as the program runs on.
dokumenter: .venv/.installert
	$(BIN)/python docs/lag.py

# What only programs from apt can show: LibreOffice opens the workbook, the picture is looked at.
ettersyn: .venv/.installert
	$(BIN)/python -m pytest -m ettersyn

# Long attacks, about an hour.
angrep: .venv/.installert
	IMDI_ANGREP=1 $(BIN)/python -m pytest -m angrep

# The wheel is installed, not the checkout: that is what users get. Bytecode comes with it.
.venv/.installert: .venv/.klar $(KILDER) README.md
	rm -rf dist
	$(BIN)/pip wheel -q --no-deps --wheel-dir dist .
	$(BIN)/pip install -q --no-deps --force-reinstall dist/imdi_cli-*.whl
	$(BIN)/python -m compileall -q $$($(BIN)/python -c 'import sysconfig; print(sysconfig.get_path("purelib"))')
	touch $@

.venv/.klar: pyproject.toml
	@test -n "$(PYTHON)" || { echo "imdi trenger Python 3.11 eller nyere. Installer den, eller oppgi den: make PYTHON=/sti/til/python"; exit 1; }
	@$(PYTHON) -m venv .venv || { echo "Python mangler venv. På Debian og Ubuntu:  apt install python3-venv"; rm -rf .venv; exit 1; }
	$(BIN)/python -m pip install -q --upgrade pip
	$(BIN)/pip install -q --group test hatchling
	$(BIN)/pip install -q $$($(BIN)/python -c 'import tomllib; print(*(d.replace(" ", "") for d in tomllib.load(open("pyproject.toml", "rb"))["project"]["dependencies"]))')
	touch $@

# A bare environment for the yardstick `python -c pass`.
.venv-bar/.klar:
	$(PYTHON) -m venv --without-pip .venv-bar
	touch $@

# An editable environment for those who work on imdi: one .pth line.
dev:
	test -d .venv-dev || { $(PYTHON) -m venv .venv-dev && .venv-dev/bin/pip install -q --upgrade pip && .venv-dev/bin/pip install -q . --group test && .venv-dev/bin/pip uninstall -q -y imdi-cli; }
	pwd > "$$(.venv-dev/bin/python -c 'import sysconfig; print(sysconfig.get_path("purelib"))')/imdi-dev.pth"

ren:
	rm -rf .venv .venv-bar dist .pytest_cache .mypy_cache .ruff_cache .hypothesis .coverage*
