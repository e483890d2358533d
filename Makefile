# Needs only python3 (3.11 or newer, with venv and pip) and make.
PYTHON ?= python3
BIN := .venv/bin
CALL ?= demo/call
OUT ?= demo/out
CATALOGUE ?=
STUDENTS ?=
PORTAL ?= demo/portal
SERVE ?= 1
RESET ?=
PIP := PIP_DISABLE_PIP_VERSION_CHECK=1 $(BIN)/python -m pip --quiet
SETTINGS := PYTHONPATH=tests/portal DJANGO_SETTINGS_MODULE=portal_settings
# A process for each core, each with neighbouring tests as long as there are any: they share what is dear to make.
PARALLEL := -n auto --dist worksteal
# What touches the database runs on PostgreSQL too.
ON_POSTGRESQL := $(wildcard tests/base tests/stages tests/portal tests/portals tests/config)
SOURCES := pyproject.toml setup.py $(wildcard src/sojourn/core/allocation/*.[ch])

.PHONY: demo system test test-all bench wheel lint clean reference

.venv/bin/python:
	$(PYTHON) -m venv .venv

.venv/.run: requirements.lock $(SOURCES) | .venv/bin/python
	$(PIP) install --require-hashes -r requirements.lock
	$(PIP) install --no-deps --no-build-isolation -e .
	@touch $@

.venv/.dev: requirements-dev.lock .venv/.run
	$(PIP) install --require-hashes -r requirements-dev.lock
	@touch $@

.venv/.bench: requirements-bench.lock .venv/.dev
	$(PIP) install --require-hashes -r requirements-bench.lock
	@touch $@

demo: .venv/.run
	@$(BIN)/python -m sojourn.desk.demo --call $(CALL) --out $(OUT) $(if $(CATALOGUE),--catalogue "$(CATALOGUE)") $(if $(STUDENTS),--students $(STUDENTS))
ifneq ($(SERVE),0)
	@$(BIN)/python -m sojourn.config.world.demo --data $(PORTAL) $(if $(CATALOGUE),--catalogue "$(CATALOGUE)") $(if $(filter-out 0,$(RESET)),--reset)
endif

lint: .venv/.dev
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy
	$(BIN)/lint-imports
	$(BIN)/djlint --quiet --lint src
	$(SETTINGS) $(BIN)/python -m django check
	$(SETTINGS) $(BIN)/python -m django makemigrations --check --dry-run

system:
	@sh tools/system.sh

test: lint system
	$(BIN)/python -m pytest $(PARALLEL) -m "not long"
	$(BIN)/python tools/postgres.py $(BIN)/python -m pytest $(PARALLEL) -m "not long" $(ON_POSTGRESQL)

test-all: lint system
	$(BIN)/python -m pytest $(PARALLEL)
	$(BIN)/python tools/postgres.py $(BIN)/python -m pytest $(PARALLEL) $(ON_POSTGRESQL) tests/matrix

bench: .venv/.bench
	$(BIN)/python bench/run.py

wheel: .venv/.dev
	$(BIN)/python -m pip wheel --quiet --no-deps --no-build-isolation -w dist .

reference: .venv/.run
	$(BIN)/python tools/reference.py
	$(BIN)/python tools/reference_tables.py
	$(BIN)/python tools/desk_pages.py

clean:
	rm -rf .venv build dist demo src/*.egg-info src/sojourn/core/allocation/*.so .mypy_cache .ruff_cache .pytest_cache .import_linter_cache .hypothesis
