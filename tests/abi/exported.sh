#!/bin/sh
# The library shows exactly the reviewed list of symbols: nothing of Xapian, ICU or the standard library.
# usage: exported.sh LIBRARY      a list that should change: nm ... | c++filt as below into exported.txt, and read the difference
set -eu
tmp=$(mktemp -d)
trap 'rm -rf "$tmp"' EXIT
nm -D --defined-only "$1" | cut -d' ' -f2- | c++filt | LC_ALL=C sort -u >"$tmp/found"
diff -u "$(dirname "$0")/exported.txt" "$tmp/found"
echo "$(wc -l <"$tmp/found") symbols, as reviewed"
