#!/bin/sh
# Rewrites what the frozen indexes are expected to answer by what the programs say now: read the difference before you keep it.
# usage: tests/compat/update.sh [PROGRAMS]      PROGRAMS: build/dev/bin if not given
set -eu
here=$(cd "$(dirname "$0")" && pwd)
REWRITE=yes
export REWRITE
exec sh "$here/reopen.sh" "$(cd "${1:-$here/../../build/dev/bin}" && pwd)"
