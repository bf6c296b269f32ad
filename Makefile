# What a newcomer needs: `make geocheck` runs the main job, `make test` the tests.
PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
PACKED := $(wildcard osint/data/packed/*) $(wildcard osint/data/curated/*) hatch_build.py

.PHONY: geocheck test check format data bench fuzz docs clean help

help:
	@echo "make geocheck   install and check the case files in cases/"
	@echo "make test       install and run the tests"
	@echo "make check      formatting, lint and types"
	@echo "make format     format the code"
	@echo "make data       rebuild the embedded data from its pinned sources"
	@echo "make docs       build the pages of docs/ into site/, links checked"
	@echo "make bench      speed and quality, beside peers"
	@echo "make fuzz       look for inputs that break something, MINUTES=10"

geocheck: $(VENV)/installed
	@$(BIN)/osint geocheck cases/

test: $(VENV)/installed-dev
	$(BIN)/python -m pytest -n 2 $(TESTS)

check: $(VENV)/installed-dev
	$(BIN)/ruff format --check .
	$(BIN)/ruff check .
	$(BIN)/mypy

format: $(VENV)/installed-dev
	$(BIN)/ruff format .
	$(BIN)/ruff check --fix .

data: $(VENV)/installed-dev
	$(BIN)/python -m pip install --quiet --editable '.[build]'
	$(BIN)/python -m tools.build_data
	$(BIN)/python -m tools.checksums

bench: $(VENV)/installed-dev
	$(BIN)/python -m benchmarks

fuzz: $(VENV)/installed-dev
	$(BIN)/python -m tests.fuzz --minutes $(or $(MINUTES),10) $(KINDS)

docs: $(VENV)/installed-dev
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --editable '.[docs]'
	$(BIN)/python -m tools.build_docs
	$(BIN)/python -m mkdocs build --quiet --strict --clean
	@echo "site/index.html"

$(VENV)/bin/python:
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11) and "osint needs Python 3.11 or newer; name it with make PYTHON=python3.11")'
	@$(PYTHON) -m venv $(VENV)

$(VENV)/installed: $(VENV)/bin/python pyproject.toml $(PACKED)
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check --editable .
	@touch $@

$(VENV)/installed-dev: $(VENV)/bin/python pyproject.toml $(PACKED)
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check --editable '.[dev]'
	@touch $@ $(VENV)/installed

clean:
	rm -rf $(VENV) build dist site .mypy_cache .ruff_cache .pytest_cache .hypothesis
	rm -f osint/data/*.sqlite osint/data/*.bin
