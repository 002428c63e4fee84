# Every target sets up what it needs by itself; the only things asked for are Python 3.11+, pip and make.
# make PYTHON=/path/to/python3 …   uses another Python
# make test PYTEST="tests/quality -x"   runs some of the tests

BIN := $(if $(filter Windows_NT,$(OS)),.venv/Scripts,.venv/bin)
PY := $(BIN)/python
READY := .venv/ready
JOBS ?= 2
PYTEST ?=
ARGS ?=

.DEFAULT_GOAL := help
.PHONY: help run test check format coverage evaluate screenshots bench lock package clean

help: ## say what there is
	@echo "make run          open the app (without a display: run the example workshop into build/demo/)"
	@echo "make test         run every test"
	@echo "make check        format, lint, types, dead code, architecture, texts, contrast"
	@echo "make format       put the code in its format and mend what the linter can mend"
	@echo "make coverage     run every test and report the lines and branches that none reached"
	@echo "make evaluate     measure the quality rules on the corpus"
	@echo "make screenshots  write every screen to build/screenshots/"
	@echo "make bench        print what things cost, as ratios"
	@echo "make lock         pin the dependencies anew (UPGRADE=--upgrade takes the newest)"
	@echo "make package      build the wheel into dist/"
	@echo "make clean        remove what was built (.venv stays)"

# PYTHON goes on to the script through the environment when it is given on the command line.
$(READY): requirements.lock pyproject.toml .ci/venv
	@.ci/venv $(PY)
	@touch $@

run: $(READY)
	@.ci/run-app $(PY) $(ARGS)

test: $(READY)
	@$(PY) .ci/system_packages.py test
	$(PY) -m pytest -n $(JOBS) --dist worksteal -q $(PYTEST)

check: $(READY)
	@$(PY) .ci/system_packages.py test
	$(PY) -m ruff format --check .
	$(PY) -m ruff check .
	$(PY) -m mypy
	$(PY) -m vulture
	$(PY) -m pytest -q tests/test_architecture.py tests/test_texts.py tests/test_themes.py

format: $(READY)
	$(PY) -m ruff format .
	$(PY) -m ruff check --fix .

coverage: $(READY)
	@$(PY) .ci/system_packages.py test
	$(PY) -m pytest -n $(JOBS) -q --cov --cov-report=term --cov-report=html:build/coverage/html $(PYTEST)

evaluate: $(READY)
	@$(PY) -m tests.evaluation.evaluate

screenshots: $(READY)
	@$(PY) .ci/system_packages.py test
	@$(PY) -m tests.screenshots

bench: $(READY)
	@$(PY) .ci/system_packages.py test
	@$(PY) -m tests.bench

lock: $(READY)
	$(PY) -m uv --no-config pip compile pyproject.toml --group dev --universal --python-version 3.11 \
		--generate-hashes --no-emit-index-url --no-emit-find-links --custom-compile-command "make lock" \
		--output-file requirements.lock --quiet $(UPGRADE)

package: $(READY)
	$(PY) -m hatchling build --target wheel

clean:
	rm -rf build dist .hypothesis .mypy_cache .ruff_cache .pytest_cache
	find workshop_app tests -name __pycache__ -type d -prune -exec rm -rf {} +
