# Each target alone, from a clean checkout: `make` lists them.
SHELL := /bin/bash
.DEFAULT_GOAL := help
.DELETE_ON_ERROR:

INSTALL := requirements/install.sh
TOOLS := .tools/.made
APP := .venv/.app
DEV := .venv/.dev
ENGINE := .venv-engine/.made
STOCK := .venv-stock/.made
UV := .tools/bin/uv
PY := .venv/bin/python
# Playwright leaves an event loop running in its thread: the browser's tests have processes of their own.
BROWSER := tests/browser
# Tests that start the whole system run one after the other.
WHOLE := tests/scenarios tests/citizens
COMPILE := $(UV) pip compile --quiet --universal --generate-hashes --no-emit-index-url --no-header $(if $(UPGRADE),--upgrade)

.PHONY: help run test bench requirements train lint screenshots clean environments test-environments

help: ## list the targets
	@grep -hE '^[a-z-]+:.*## ' $(MAKEFILE_LIST) | sed -E 's/^([a-z-]+):.*## (.*)/  make \1|\2/' | column -t -s '|'

run: environments ## start everything on this machine: both doors, the assistant, the outbox; Ctrl-C stops it
	@exec .venv/bin/frontdesk up

test: test-environments lint ## every test, unit to browser
	@$(PY) -m bot.cli train
	$(PY) -m pytest -q -n 2 --dist loadfile $(addprefix --ignore=,$(BROWSER) $(WHOLE))
	$(PY) -m pytest -q -n 2 --dist loadfile $(BROWSER)
	$(PY) -m pytest -q $(WHOLE)

lint: test-environments ## style and types
	$(PY) -m ruff check .
	$(PY) -m mypy bot actions

train: environments ## train the assistant, if what it learns from has changed
	@.venv/bin/frontdesk train

bench: test-environments $(STOCK) ## what it costs, beside a stock Rasa bot in the same run
	$(PY) -m benchmarks

screenshots: test-environments ## pictures of chat and console for the README, into docs/images/
	$(PY) tests/support/take_screenshots.py

requirements: $(TOOLS) ## compile requirements/*.in into pinned, hashed files (UPGRADE=1 takes newer releases)
	$(COMPILE) --python-version 3.11 requirements/tools.in -o requirements/tools.txt
	$(COMPILE) --python-version 3.11 requirements/app.in -o requirements/app.txt
	$(COMPILE) --python-version 3.11 requirements/dev.in -o requirements/dev.txt
	$(COMPILE) --python-version 3.10 requirements/engine.in --excludes requirements/engine.excludes -o requirements/engine.txt
	$(COMPILE) --python-version 3.10 benchmarks/stock/requirements.in -o benchmarks/stock/requirements.txt

clean: ## delete environments, models and caches; var/ with its reports stays
	rm -rf .tools .venv .venv-engine .venv-stock .rasa benchmarks/stock/.rasa .mypy_cache .ruff_cache .pytest_cache .hypothesis build *.egg-info
	rm -f models/frontdesk-*.tar.gz
	find . -name __pycache__ -type d -prune -exec rm -rf {} +

environments: $(TOOLS) ## make both environments, at once
	@$(MAKE) --no-print-directory --silent -j2 $(APP) $(ENGINE)

test-environments: $(TOOLS)
	@$(MAKE) --no-print-directory --silent -j2 $(DEV) $(ENGINE)

$(TOOLS): requirements/tools.txt
	@$(INSTALL) tools
	@touch $@

# .venv holds app.txt alone, or dev.txt, which contains it: whoever has the second needs not the first.
$(APP): requirements/app.txt requirements/app.in pyproject.toml | $(TOOLS)
	@[ -e $(DEV) ] && [ $(DEV) -nt requirements/app.txt ] && [ $(DEV) -nt pyproject.toml ] || $(INSTALL) app
	@touch $@

$(DEV): requirements/dev.txt requirements/app.txt pyproject.toml | $(TOOLS)
	@$(INSTALL) dev
	@touch $@

$(ENGINE): requirements/engine.txt requirements/install.sh | $(TOOLS)
	@$(INSTALL) engine
	@touch $@

# Rasa as an installer resolves it, for `make bench` alone: 2.6 GB.
$(STOCK): benchmarks/stock/requirements.txt requirements/install.sh | $(TOOLS)
	@$(INSTALL) stock
	@touch $@
