#!/bin/sh
# Makes record.dict, what zstd presumes of a record, from the items of the corpus. The dictionary is part of the format of
# an index: a new one needs a new kIndexFormat. Needs the package zstd.
# usage: train.sh PROGRAMS
set -eu

programs=$(cd "$1" && pwd)
here=$(cd "$(dirname "$0")" && pwd)
root=$(cd "$here/../../.." && pwd)
samples=$(mktemp -d)
trap 'rm -rf "$samples"' EXIT

cd "$root"
"$programs/referat-index" --dump corpus | split -l 1 -a 4 - "$samples/item"
zstd -q -f --train "$samples"/* --maxdict=32768 -o "$here/record.dict"
