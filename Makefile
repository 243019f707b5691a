# Two commands do everything on a fresh Debian machine with Python 3.11 or newer:
#   make panel    environment, packages, default models, the panel on 127.0.0.1
#   make test     environment, packages, Chromium, all tests
# Both are safe to repeat. ASSIST_MODELS=none skips the model download of `make panel`.

PYTHON ?= python3
VENV   ?= .venv
HOST   ?= 127.0.0.1
PORT   ?= 7860
BIN    := $(VENV)/bin
PIP    := $(BIN)/python -m pip install --quiet --disable-pip-version-check --constraint constraints.txt

.PHONY: help panel test check bench models chromium format clean constraints
.DELETE_ON_ERROR:

help:
	@sed -n '2,4s/^# \{0,1\}//p' Makefile
	@echo "  make check    format, lint, types, layers, data, tests: what CI runs"
	@echo "  make bench    the figures that README and docs quote"

panel: $(VENV)/installed models
	@$(BIN)/assist panel --host $(HOST) --port $(PORT)

test: $(VENV)/installed-dev chromium
	@$(BIN)/python -m pytest -n auto -m "not browser and not real_model"
	@$(BIN)/python -m pytest -m "browser or real_model"  # one at a time: each takes all processors

check: $(VENV)/installed-dev
	$(BIN)/ruff format --check .
	$(BIN)/ruff check .
	$(BIN)/mypy
	$(BIN)/lint-imports
	$(BIN)/assist glossary validate
	$(BIN)/assist knowledge validate
	@$(MAKE) --no-print-directory test

bench: $(VENV)/installed-dev models
	@for script in benchmarks/bench_*.py benchmarks/understanding.py; do echo "== $$script"; $(BIN)/python $$script || exit 1; done

format: $(VENV)/installed-dev
	$(BIN)/ruff format .
	$(BIN)/ruff check --fix .

models: $(VENV)/installed
ifeq ($(ASSIST_MODELS),none)
	@echo "models: skipped (ASSIST_MODELS=none); everything but translation works without them"
else
	@$(BIN)/assist models pull
endif

$(VENV)/bin/python:
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' \
		|| { echo "Python 3.11 or newer is needed; $(PYTHON) is $$($(PYTHON) --version 2>&1). Name one: make PYTHON=python3.12 panel"; exit 1; }
	@$(PYTHON) -m venv $(VENV) \
		|| { rm -rf $(VENV); echo "no virtual environment could be made; on Debian: apt-get install python3-venv"; exit 1; }

$(VENV)/installed: $(VENV)/bin/python pyproject.toml constraints.txt
	@echo "installing reply-assist with all extras into $(VENV) (a minute or two) ..."
	@$(PIP) --editable '.[all]' || { echo "installing failed; the lines above say why. Run the same command again when it is mended."; exit 1; }
	@touch $@

$(VENV)/installed-dev: $(VENV)/installed
	@echo "installing the tools that tests need ..."
	@$(PIP) --editable '.[all,dev]' || { echo "installing failed; the lines above say why."; exit 1; }
	@touch $@

chromium:
	@command -v chromium >/dev/null || { \
		echo "installing Chromium for the panel's tests ..."; \
		SUDO=$$([ "$$(id -u)" = 0 ] || echo sudo); \
		{ $$SUDO apt-get -qq update && $$SUDO env DEBIAN_FRONTEND=noninteractive apt-get -qq install -y --no-install-recommends chromium fonts-noto-cjk fonts-noto-core >/dev/null; } \
		|| { echo "Chromium could not be installed; install it by hand: apt-get install chromium"; exit 1; }; }

clean:
	rm -rf $(VENV) dist build .mypy_cache .ruff_cache .pytest_cache

constraints: $(VENV)/installed-dev
	@{ echo "# Exact versions that README, CI and contributors share. Regenerate: make constraints"; \
	   $(BIN)/python -m pip freeze --exclude-editable | sed 's/+cpu$$//'; } > constraints.txt.new && mv constraints.txt.new constraints.txt
