#!/bin/sh
# What referat costs from 10,000 items up to N: a table on standard output, a picture in curve.svg. usage: curve.sh [N [PICTURE]]
#
# N: the largest number of items, 1,000,000 if it is not given (15 GB of disk). REFERAT_BENCH and ROUNDS as in compare.sh.
set -eu
here=$(cd "$(dirname "$0")" && pwd)
. "$here/prepare.sh"
largest=${1:-1000000}
picture=${2:-$here/curve.svg}
sizes=""
for size in 10000 30000 100000 300000 1000000; do
  [ "$size" -le "$largest" ] || continue
  make_items "$size"
  sizes="$sizes $size"
done
# shellcheck disable=SC2086
exec python3 "$here/curve.py" "$programs" "$work" "${ROUNDS:-3}" "$picture" $sizes
