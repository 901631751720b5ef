#!/usr/bin/env bash
# Makes .venv with the Python programs of requirements-test.txt; does nothing where they are there already.
set -euo pipefail
cd "$(dirname "$0")/../../.."
stamp=.venv/requirements-test.txt
cmp -s requirements-test.txt "$stamp" && exit 0
python3 -m venv .venv
.venv/bin/python -m pip install --quiet --disable-pip-version-check -r requirements-test.txt
cp requirements-test.txt "$stamp"
