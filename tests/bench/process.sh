#!/bin/sh
# What a user of the programs waits for, over N items (20,000 if it is not given). usage: process.sh [N]
# REFERAT_BENCH as in compare.sh.
set -eu
here=$(cd "$(dirname "$0")" && pwd)
. "$here/prepare.sh"
count=${1:-20000}
make_items "$count"
exec python3 "$here/process.py" "$programs" "$work" "$count"
