#!/bin/sh
# referat and other engines on the same items and queries, in one table. usage: compare.sh [N [ENGINE...]]
#
# N: items, 20,000 if it is not given. ENGINE: referat, lucene, sqlite, xapian, postgres; all if none is named.
# REFERAT_BENCH: the folder to work in, else build/bench; ROUNDS: how often each is run, else 3. Needs set-up.sh.
set -eu
here=$(cd "$(dirname "$0")" && pwd)
. "$here/prepare.sh"
count=${1:-20000}
[ $# -gt 0 ] && shift
[ $# -gt 0 ] || set -- referat lucene sqlite xapian postgres
make_items "$count"
exec python3 "$here/compare.py" "$programs" "$work" "$count" "${ROUNDS:-3}" "$@"
