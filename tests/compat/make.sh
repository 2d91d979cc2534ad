#!/bin/sh
# Makes the frozen index of the format that the programs write today, from a handful of items of the corpus.
# An old format is never made anew: once released, its folder stays as it is.
# usage: tests/compat/make.sh FORMAT [PROGRAMS]      PROGRAMS: build/dev/bin if not given; needs xapian-tools
set -eu
format=$1
here=$(cd "$(dirname "$0")" && pwd)
programs=$(cd "${2:-$here/../../build/dev/bin}" && pwd)
tmp=$(mktemp -d)
trap 'rm -rf "$tmp"' EXIT
cd "$here/../.."

# From standard input, so that no file of this machine stands in the index.
"$programs/referat-index" --dump --municipality Fjordby corpus/minutes |
  grep -E '^\{"id":"(kkr-fjordlandet/2031-02-24/3\.[123]|fjordby-byraadet/2031-03-27/(2|6|11)|fjordby-teknik-og-miljoeudvalget/2031-02-04/(dagsorden/)?3)"' |
  "$programs/referat-index" -q -d "$tmp/index" -
state=$(sed 's/^auto //' "$tmp/index/current")
found=$(xapian-metadata get "$tmp/index/$state" referat.format)
[ "$found" = "$format" ] || { echo "make.sh: these programs write format $found, not $format" >&2; exit 1; }

frozen=$here/format-$format
rm -rf "$frozen"
mkdir "$frozen"
cp "$tmp/index/current" "$frozen/current"
xapian-compact --no-renumber --blocksize=2K "$tmp/index/$state" "$frozen/$state" >/dev/null 2>&1
cp "$tmp/index/$state/items" "$tmp/index/$state/items.places" "$frozen/$state/"
chmod -R u=rwX,go=rX "$frozen"
"$here/update.sh" "$programs" >/dev/null
du -sh "$frozen"
