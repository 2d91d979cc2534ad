#!/bin/sh
# The C functions answer the same bytes as the program.
# usage: c_interface.sh PROGRAMS COMMAND...      COMMAND gets an index and a query, and on standard input the program's answer
set -eu
programs=$1
shift
tmp=$(mktemp -d)
trap 'rm -rf "$tmp"' EXIT
cd "$(dirname "$0")/../.."
"$programs/referat-index" -q -d "$tmp/index" --municipality Fjordby corpus/minutes
for query in lokalplan 'trafik) støj' 'lokalplan cykelsti plejeboliger' zzzqqq ''; do
  "$programs/referat-search" -d "$tmp/index" --format json "$query" >"$tmp/answer" || [ $? -eq 1 ]
  "$@" "$tmp/index" "$query" <"$tmp/answer"
done
