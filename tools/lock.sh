#!/bin/sh
# Makes the lock files anew. Needs uv; nothing else in the project does.
set -eu
cd "$(dirname "$0")/.."
compile() { uv pip compile --universal --python-version 3.11 --generate-hashes --no-header --no-emit-index-url --no-annotate -q "$@"; }
compile pyproject.toml --extra cluster --group dev -o requirements-dev.lock
compile pyproject.toml --extra cluster --group bench -c requirements-dev.lock -o requirements-bench.lock
compile pyproject.toml --group build -c requirements-dev.lock -o requirements.lock
