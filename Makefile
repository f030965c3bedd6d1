# What people, hooks and CI all call. For Windows without make see README.md.
PYTHON ?= python3
BIN := .venv/bin
PY := $(BIN)/python

.DEFAULT_GOAL := site
.PHONY: site test check lint types contracts schemas messages records strict serve bench lock clean

# Both sites, from the records.
site: .venv/installed
	$(BIN)/nastavnik check
	$(BIN)/nastavnik build

# The whole suite; browser tests where Chromium is found (required when CI=true).
test: .venv/installed
	$(PY) -m pytest

# Everything that CI asks.
check: lint types contracts records test strict

lint: .venv/installed
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .

types: .venv/installed
	$(BIN)/basedpyright

contracts: .venv/installed
	$(BIN)/lint-imports

schemas: .venv/installed
	$(BIN)/nastavnik schema

# The translation of click's own words, for gettext.
messages: .venv/installed
	$(BIN)/pybabel compile --domain messages --directory generator/cli/locale

records: .venv/installed
	$(BIN)/nastavnik schema --check
	$(BIN)/nastavnik check

# MkDocs by itself, every warning an error; the public site needs the bundle that build writes.
strict: .venv/installed
	$(BIN)/nastavnik build
	NO_MKDOCS_2_WARNING=1 $(BIN)/mkdocs build --quiet --strict
	NO_MKDOCS_2_WARNING=1 $(BIN)/mkdocs build --quiet --strict --config-file mkdocs.public.yml

serve: .venv/installed
	$(BIN)/nastavnik serve

# Ratios against peers, measured in one run; never part of the tests.
bench: .venv/installed
	$(PY) -m benchmarks

# The only step that needs uv: after a change of dependencies.
lock:
	uv pip compile pyproject.toml --group dev --universal --generate-hashes --upgrade \
	  --no-emit-index-url --no-header --output-file requirements.lock

.venv/installed: requirements.lock pyproject.toml
	$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11) and "Python 3.11 or newer is needed")'
	test -x $(PY) || $(PYTHON) -m venv .venv
	$(PY) -m pip install --quiet --disable-pip-version-check --require-hashes -r requirements.lock
	$(PY) -m pip install --quiet --disable-pip-version-check --no-deps --no-build-isolation -e .
	touch $@

clean:
	rm -rf .venv .pytest_cache .ruff_cache .import_linter_cache
