#!/bin/sh
# Where the index is: --db, else $REFERAT_DB, else the data folder of the user; the same rule in both programs.
# usage: index_place.sh PROGRAMS
# shellcheck source-path=SCRIPTDIR source=checks.sh
. "$(dirname "$0")/checks.sh"
file=$root/corpus/minutes/byraadet/2031-03-27.txt
HOME=$tmp/home
export HOME
unset XDG_DATA_HOME

found_in() {
  [ -d "$1" ] || fail "no index at $1"
  shift
  status 0 "$@"
}

referat-index -q "$file"
found_in "$tmp/home/.local/share/referat/index" referat-search --format ids vindmøller
XDG_DATA_HOME=$tmp/data referat-index -q "$file"
found_in "$tmp/data/referat/index" env XDG_DATA_HOME="$tmp/data" referat-search --format ids vindmøller
rm -r "${tmp:?}/home"
REFERAT_DB=$tmp/named referat-index -q "$file"
found_in "$tmp/named" env REFERAT_DB="$tmp/named" referat-search --format ids vindmøller
REFERAT_DB=$tmp/named referat-index -q --db "$tmp/option" "$file"
found_in "$tmp/option" env REFERAT_DB="$tmp/nowhere" referat-search --db "$tmp/option" --format ids vindmøller
status 4 referat-search vindmøller
says err "$tmp/home/.local/share/referat/index"
echo "one rule for the place of the index"
