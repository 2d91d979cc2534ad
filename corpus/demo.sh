#!/bin/sh
# Builds referat, indexes the invented minutes of Fjordby Kommune and searches them.
# usage: sh corpus/demo.sh ["query"]
set -eu
root=$(cd "$(dirname "$0")/.." && pwd)
cd "$root"

sh common/cmake/set-up.sh build
echo "Building a release (a few minutes the first time) ..."
log=$(mktemp)
if ! { cmake --preset release -DREFERAT_TESTS=OFF && cmake --build --preset release; } >"$log" 2>&1; then
  cat "$log" >&2
  exit 1
fi
rm -f "$log"

programs="$root/build/release/bin"
index=${TMPDIR:-/tmp}/referat-demo-$(id -u)
"$programs/referat-index" --db "$index" --rebuild --municipality Fjordby corpus/minutes

bold="" plain=""
if [ -t 1 ] && [ -z "${NO_COLOR:-}" ]; then
  bold=$(printf '\033[1m') plain=$(printf '\033[0m')
fi

run() {
  printf '\n%s$ referat-search' "$bold"
  for word in "$@"; do
    case $word in *[!A-Za-z0-9_.,/=-]*) printf " '%s'" "$word" ;; *) printf ' %s' "$word" ;; esac
  done
  printf '%s\n' "$plain"
  "$programs/referat-search" --db "$index" "$@" || [ $? -eq 1 ]
}

if [ $# -gt 0 ]; then
  run "$@"
else
  echo
  echo "1. Ranking: word forms match, the title counts more, the passage shows the words."
  run -n 3 --facets none 'støj langs vejen'
  echo
  echo "2. Facets: what was postponed or rejected, by body, topic and year."
  run -n 2 --outcome udsat --outcome afvist --facets organ,topic,year,outcome
  echo
  echo "3. A case's way from committee to council, in any spelling of its number."
  run --case 05.04.06-p20-12-30 --facets organ,outcome
fi

cat <<EOF

The index is in $index. Go on with:
  export PATH=$programs:\$PATH REFERAT_DB=$index
  referat-search 'lokalplan ELLER kommuneplan' --year 2031
  referat-search --show fjordby-byraadet/2031-03-27/6
  referat-search --help
  referat-index --db ~/my-index FOLDER-OF-MINUTES     # your own
EOF
