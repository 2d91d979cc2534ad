#!/bin/sh
# Rewrites the golden files of the cases by what the programs print now, and shows what changed: read it before you keep it.
# usage: tests/cli/update.sh [PROGRAMS [CASE...]]      PROGRAMS: build/dev/bin if not given
set -eu
here=$(cd "$(dirname "$0")" && pwd)
programs=${1:-$here/../../build/dev/bin}
[ $# -eq 0 ] || shift
exec python3 "$here/run.py" --rewrite "$programs" "$@"
