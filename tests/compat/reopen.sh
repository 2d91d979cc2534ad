#!/bin/sh
# Opens the frozen index of every format: the answers must be those of its expected.txt, and a writer must be able to go on.
# A format that is no longer read has the refusal in its expected.txt.
# usage: reopen.sh PROGRAMS
set -eu
programs=$1
here=$(cd "$(dirname "$0")" && pwd)
tmp=$(mktemp -d)
trap 'rm -rf "$tmp"' EXIT
PATH=$programs:$PATH
export PATH
cd "$tmp"

# Each command with what it prints, as in a terminal.
told() {
  echo "$ $*"
  "$@" 2>&1 || echo "status $?"
}

tell_all() {
  told referat-search -d index --format ids
  told referat-search -d index --format ids cykelsti
  told referat-search -d index --format ids '"højt specialiserede"'
  told referat-search -d index --format ids --kind dagsorden
  told referat-search -d index --format ids --case 2030-4471
  told referat-search -d index --format ids --meeting kkr-fjordlandet/2031-02-24
  told referat-search -d index --format ids --organ kkr --topic veje titel:trafikstøj
  told referat-search -d index --format json -n 1 --facets organ,year,outcome --context 60 lokalplan | sed 's/"took_ms":[0-9.e+-]*/"took_ms":0/'
  told referat-search -d index --show fjordby-byraadet/2031-03-27/6
  told referat-index -d index --check
  echo '{"title":"Cykelsti til havnen","organ":"Byrådet","municipality":"Fjordby","date":"2031-05-01","number":"1","kind":"referat"}' >new.jsonl
  told referat-index -q -d index new.jsonl
  told referat-search -d index --format ids cykelsti
}

failed=0
for frozen in "$here"/format-*; do
  rm -rf index
  mkdir index
  cp -R "$frozen/current" "$frozen"/state-* index
  tell_all >told.txt
  if [ "${REWRITE-}" = yes ]; then cp told.txt "$frozen/expected.txt"; fi
  diff -u "$frozen/expected.txt" told.txt || failed=1
  echo "$(basename "$frozen"): $(grep -c '^\$' told.txt) commands"
done
exit $failed
