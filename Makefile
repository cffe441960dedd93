# Every target does its own set-up. `make help` lists them.
VENV := .venv
PYTHON := $(VENV)/bin/python
STAMP := $(VENV)/.installed
BASE_PYTHON ?= python3
export PIP_DISABLE_PIP_VERSION_CHECK = 1

.PHONY: run demo test check properties fuzz styles bench screenshots pictures translations help clean

help: ## list the targets
	@grep -E '^[a-z]+:.*##' $(MAKEFILE_LIST) | sed 's/:.*## /\t/'

$(STAMP): pyproject.toml
	$(BASE_PYTHON) -m venv $(VENV)
	$(PYTHON) -m pip install --quiet --editable '.[dev]'
	touch $@

run: $(STAMP) ## start refapp; without a display, show the main job on the sample library instead
	@$(PYTHON) -m refapp; code=$$?; if [ $$code -eq 2 ]; then $(MAKE) --no-print-directory demo; else exit $$code; fi

demo: $(STAMP) ## the main job without a display: import, ledger, list, citations, a picture of the window
	@$(PYTHON) -m refapp.demo build

test: $(STAMP) ## run every test; without Qt's system libraries, every test below gui/
	@$(PYTHON) -m tests.run

check: $(STAMP) ## ruff, mypy, import-linter, then the tests with coverage
	$(VENV)/bin/ruff check refapp tests
	$(VENV)/bin/ruff format --check refapp tests
	$(VENV)/bin/mypy
	$(VENV)/bin/lint-imports
	@$(PYTHON) -m tests.run --cov=refapp --cov-report=term:skip-covered

properties: $(STAMP) ## try the tests of properties with examples not tried before
	@NEW_EXAMPLES=1 $(PYTHON) -m tests.run -m hypothesis

fuzz: $(STAMP) ## give 20,000 spoilt and hostile files to every reader; prints the numbers of those that break one
	@$(PYTHON) -m tests.fuzz

styles: $(STAMP) ## let every independent citation style cite ten items; prints how many fail
	@$(PYTHON) -m tests.all_styles

bench: $(STAMP) ## measure the rows of DESIGN.md section 7; prints a table, writes build/bench.json
	@$(PYTHON) -m tests.bench

screenshots: $(STAMP) ## pictures of the real window, light and dark, into build/screenshots, to be looked at
	@$(PYTHON) -m tests.screenshots build/screenshots

pictures: $(STAMP) ## the four pictures of the README, anew
	@$(PYTHON) -m tests.screenshots --readme resources/screenshots

translations: $(STAMP) ## bring resources/translations up to date with the texts of the window, and compile them
	@$(PYTHON) -m tests.translations

clean: ## remove what was made
	rm -rf build dist $(VENV)
