#!/bin/sh
# An index made from a dump answers as the index made from the files; a dump of a dump is the same bytes.
# usage: dump_round_trip.sh PROGRAMS
# shellcheck source-path=SCRIPTDIR source=checks.sh
. "$(dirname "$0")/checks.sh"

referat-index --dump --municipality Fjordby corpus/minutes >"$tmp/dump.jsonl"
[ "$(wc -l <"$tmp/dump.jsonl")" -eq "$(grep -c '^minutes/' corpus/expected-items.tsv)" ] || fail "the dump has not one line an item"

referat-index --dump "$tmp/dump.jsonl" >"$tmp/again.jsonl"
same "$tmp/dump.jsonl" "$tmp/again.jsonl" "a dump of the dump differs"
referat-index --dump - <"$tmp/dump.jsonl" >"$tmp/again.jsonl"
same "$tmp/dump.jsonl" "$tmp/again.jsonl" "a dump of the dump on standard input differs"

referat-index -q -d "$tmp/files" --municipality Fjordby corpus/minutes
referat-index -q -d "$tmp/by-file" "$tmp/dump.jsonl"
referat-index -q -d "$tmp/by-stdin" - <"$tmp/dump.jsonl"
for index in files by-file by-stdin; do answers "$tmp/$index" "$tmp/$index.answers"; done
same "$tmp/files.answers" "$tmp/by-file.answers" "the index from the dump answers otherwise"
same "$tmp/files.answers" "$tmp/by-stdin.answers" "the index from the dump on standard input answers otherwise"

# What an index shows goes back in as well.
referat-search -d "$tmp/files" --format ndjson --limit 0 --kind referat --kind dagsorden | referat-index -q -d "$tmp/by-search" -
answers "$tmp/by-search" "$tmp/by-search.answers"
same "$tmp/files.answers" "$tmp/by-search.answers" "the index from search results answers otherwise"
echo "$(wc -l <"$tmp/dump.jsonl") items, three ways in, the same answers"
