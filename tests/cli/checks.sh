# shellcheck shell=sh
# Sourced by the tests in sh: a temporary folder that goes with the script, and ways to say what is expected.
# Gives $programs (the folder of the programs), $root (the project) and $tmp; the script runs in $root.
set -eu
programs=$(cd "$1" && pwd)
root=$(cd "$(dirname "$0")/../.." && pwd)
tmp=$(mktemp -d)
trap 'rm -rf "$tmp"' EXIT
trap 'exit 1' HUP INT TERM
PATH=$programs:$PATH
LC_ALL=C.UTF-8
export PATH LC_ALL
unset REFERAT_DB NO_COLOR
cd "$root"

fail() {
  echo "FAILED: $*" >&2
  exit 1
}

# status N COMMAND...: runs it with its output in $tmp/out and $tmp/err; it must end with status N.
status() {
  wanted=$1
  shift
  found=0
  "$@" >"$tmp/out" 2>"$tmp/err" || found=$?
  [ "$found" -eq "$wanted" ] || { cat "$tmp/out" "$tmp/err" >&2; fail "status $found instead of $wanted: $*"; }
}

# says out|err TEXT: the last command of status() printed that.
says() {
  grep -qF -- "$2" "$tmp/$1" || { cat "$tmp/$1" >&2; fail "standard $1 does not say: $2"; }
}

silent() {
  [ ! -s "$tmp/$1" ] || { cat "$tmp/$1" >&2; fail "standard $1 is not empty"; }
}

# same FILE FILE WHAT
same() {
  cmp -s "$1" "$2" || { diff "$1" "$2" | cut -c1-300 | head -20 >&2; fail "$3"; }
}

# answers INDEX FILE: what a reader sees of an index, all items and a dozen queries. Times are left out.
answers() {
  {
    referat-search -d "$1" --format ndjson --limit 0 --kind referat --kind dagsorden
    while read -r query; do
      referat-search -d "$1" --format json -n 20 --facets organ,topic,year,outcome,kind,case "$query" || [ $? -eq 1 ]
    done <"$root/tests/cli/dozen.txt"
    referat-search -d "$1" --format json --case 05.04.06-P20-12-30
    referat-search -d "$1" --format json -n 20 --meeting fjordby-teknik-og-miljoeudvalget/2031-02-04
  } | sed 's/"took_ms":[0-9.e+-]*/"took_ms":0/' >"$2"
}
