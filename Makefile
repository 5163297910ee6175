# hawker: `make shop` shops by voice, `make test` checks everything, `make bench` measures.
SHELL := /bin/sh
PYTHON ?= $(shell command -v python3.11 || command -v python3)
VENV := .venv
BIN := $(VENV)/bin
PIP := $(BIN)/python -m pip --disable-pip-version-check install --quiet

# What `make model` is told, as: make model RECIPE="--corpus FOLDER --minutes 600"
RECIPE ?=

.PHONY: shop test bench model check lint format serve doctor clean help

help: ## Show what can be made
	@grep -hE '^[a-z]+:.*## ' $(MAKEFILE_LIST) | sed 's/:.*## /\t/' | expand -t 12

shop: $(VENV)/.shop ## Set up, then shop by voice
	@$(BIN)/hawker shop

serve: $(VENV)/.shop ## Set up, then answer voice platforms
	@$(BIN)/hawker serve

doctor: $(VENV)/.shop ## Say what this machine can do
	@$(BIN)/hawker doctor

test: check ## Set up, then check and test everything
	$(BIN)/pytest --numprocesses auto --maxprocesses 4 --dist worksteal

check: $(VENV)/.dev ## Style, types and walls
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy
	$(BIN)/lint-imports

format: $(VENV)/.dev ## Put the code into shape
	$(BIN)/ruff check --fix .
	$(BIN)/ruff format .

bench: $(VENV)/.bench ## Measure; prints tables, writes bench-results/
	$(BIN)/python -m tests.benchmarks

model: $(VENV)/.train ## Train the English speech model anew (hours; goes on where it was stopped)
	$(BIN)/python -m models.training $(RECIPE)

$(VENV)/bin/python:
	@test -n "$(PYTHON)" || { echo "hawker needs Python 3.11: install it, then run make again" >&2; exit 1; }
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info[:2] != (3, 11))' || { echo "hawker needs Python 3.11; $(PYTHON) is another version. Run: make PYTHON=/path/to/python3.11 ..." >&2; exit 1; }
	@echo "Setting up (a few minutes the first time) ..."
	@$(PYTHON) -m venv $(VENV)

$(VENV)/.shop: pyproject.toml | $(VENV)/bin/python
	@sh .ci/system-packages libportaudio2
	@$(PIP) --editable .
	@touch $@

$(VENV)/.dev: $(VENV)/.shop
	@sh .ci/system-packages pulseaudio pulseaudio-utils libasound2-plugins flite espeak-ng festival festvox-kallpc16k festvox-kdlpc16k festvox-us-slt-hts postgresql
	@$(PIP) --upgrade 'pip>=25.1'
	@$(PIP) --editable '.[train]' --group dev
	@touch $@

$(VENV)/.bench: $(VENV)/.dev
	@$(PIP) --group bench
	@touch $@

$(VENV)/.train: $(VENV)/.shop
	@sh .ci/system-packages flite espeak-ng festival festvox-kallpc16k festvox-kdlpc16k festvox-us-slt-hts
	@$(PIP) --editable '.[train]'
	@touch $@

clean: ## Remove what was made
	rm -rf $(VENV) dist build bench-results .mypy_cache .ruff_cache .pytest_cache .import_linter_cache
