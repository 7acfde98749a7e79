#!/usr/bin/env bash
# Makes the environments from the pinned, hashed files beside this script, with nothing given but a python3:
#   install.sh tools    .tools/        uv
#   install.sh app      .venv/         what running needs, and this project
#   install.sh dev      .venv/         what tests and checks need, on top
#   install.sh engine   .venv-engine/  Rasa, on Python 3.10
#   install.sh stock    .venv-stock/   Rasa as it resolves by itself, for `make bench`
set -euo pipefail
cd "$(dirname "$0")/.."

uv=.tools/bin/uv
quiet="${QUIET---quiet}"

die() { printf '%s\n' "$@" >&2; exit 1; }
say() { printf '%s\n' "$*"; }

# A python3 of 3.11 or newer, by whichever name.
find_python() {
  local name
  for name in ${PYTHON:-} python3 python3.13 python3.12 python3.11; do
    if "$name" -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null; then
      "$name" -c 'import sys; print(sys.executable)'
      return
    fi
  done
  die "Frontdesk needs Python 3.11 or newer, and python3 here is $(python3 --version 2>&1 || echo missing)." \
      "Install one, or name it: make run PYTHON=/path/to/python3.11"
}

# A Python 3.10, which Rasa's last line needs: on the path, from pyenv, from uv, or fetched by uv.
find_python310() {
  local check='import sys; sys.exit(sys.version_info[:2] != (3, 10))' where='import sys; print(sys.executable)' version
  # In this folder .python-version makes pyenv's shim answer.
  if (cd requirements && python3.10 -c "$check") 2>/dev/null; then
    (cd requirements && python3.10 -c "$where")
    return
  fi
  if command -v pyenv >/dev/null; then
    version="$(pyenv versions --bare 2>/dev/null | grep -E '^3\.10\.[0-9]+$' | sort -t. -k3 -n | tail -1 || true)"
    if [ -n "$version" ]; then
      PYENV_VERSION="$version" pyenv which python3.10
      return
    fi
  fi
  if "$uv" python find --managed-python 3.10 2>/dev/null; then return; fi
  say "no Python 3.10 found: uv fetches one" >&2
  "$uv" python install "$quiet" 3.10 >&2 || die \
    "Rasa needs Python 3.10, and there is none on the path, in pyenv or to be fetched." \
    "Install one (for example: pyenv install 3.10) and run this again."
  "$uv" python find --managed-python 3.10
}

# uv reads no settings of pip's: where pip is told of another index, uv shall use it too.
follow_pip() {
  local index="${PIP_INDEX_URL:-}"
  [ -n "$index" ] || index="$(.tools/bin/python -m pip config get global.index-url 2>/dev/null || true)"
  if [ -n "$index" ]; then export UV_DEFAULT_INDEX="${UV_DEFAULT_INDEX:-$index}"; fi
  export UV_LINK_MODE="${UV_LINK_MODE:-}" UV_NO_PROGRESS="${UV_NO_PROGRESS:-1}"
  [ -n "$UV_LINK_MODE" ] || unset UV_LINK_MODE
}

install_tools() {
  local python
  python="$(find_python)"
  say "tools: uv, into .tools/ ($("$python" --version))"
  "$python" -m venv --clear .tools 2>/dev/null || die \
    "python3 cannot make environments: its venv module is missing (Debian: apt install python3-venv)."
  .tools/bin/python -m pip install --quiet --disable-pip-version-check --require-hashes -r requirements/tools.txt
}

make_venv() { # folder, interpreter
  [ -x "$1/bin/python" ] || "$uv" venv --quiet --python "$2" --no-project "$1"
}

install_app() {
  make_venv .venv "$(.tools/bin/python -c 'import sys; print(sys._base_executable)')"
  say "main environment: $1.txt into .venv/"
  "$uv" pip install "$quiet" --python .venv --require-hashes --compile-bytecode -r "requirements/$1.txt"
  "$uv" pip install --quiet --python .venv --no-build-isolation --no-deps --no-index -e .
}

install_engine() {
  local python
  python="$(find_python310)"
  say "Rasa's environment: engine.txt into .venv-engine/ ($("$python" --version))"
  make_venv .venv-engine "$python"
  # Compiled now: where Python may not write its own caches, Rasa's 30,000 modules would be compiled at every start.
  "$uv" pip sync "$quiet" --python .venv-engine --require-hashes --compile-bytecode requirements/engine.txt
}

install_stock() {
  local python
  python="$(find_python310)"
  say "the stock bot's environment: benchmarks/stock/requirements.txt into .venv-stock/ ($("$python" --version), 2.6 GB)"
  make_venv .venv-stock "$python"
  "$uv" pip sync "$quiet" --python .venv-stock --require-hashes --compile-bytecode benchmarks/stock/requirements.txt
}

[ "${1:-}" = tools ] || follow_pip
case "${1:-}" in
  tools) install_tools ;;
  app | dev) install_app "$1" ;;
  engine) install_engine ;;
  stock) install_stock ;;
  *) die "usage: $0 tools|app|dev|engine|stock" ;;
esac
