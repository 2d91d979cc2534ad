#!/bin/sh
# What a run of referat-index reads, replaces, removes and reports.
# usage: index_runs.sh PROGRAMS
# shellcheck source-path=SCRIPTDIR source=checks.sh
. "$(dirname "$0")/checks.sh"
cp -r corpus/minutes "$tmp/minutes"
cd "$tmp"
files=$(find minutes -name '*.txt' | wc -l)
index() { referat-index -d index --municipality Fjordby "$@"; }
ids() { referat-search -d index --format ids -n 0 --kind referat --kind dagsorden "$@"; }

# summary KEY=VALUE...: the JSON summary that the last command printed.
summary() {
  python3 - "$tmp/out" "$@" <<'PYTHON' || fail "summary"
import json, sys
summary = json.load(open(sys.argv[1]))
flat = {**{key: value for key, value in summary.items() if not isinstance(value, dict)},
        **{inner: value for outer in summary.values() if isinstance(outer, dict) for inner, value in outer.items()}}
for wanted in sys.argv[2:]:
    key, value = wanted.split("=")
    found = flat[key]
    if (len(found) if isinstance(found, list) else found) != int(value):
        sys.exit(f"{key} is {found}, not {value}: {summary}")
if not flat["seconds"] >= 0 or not flat["mb_per_second"] >= 0:
    sys.exit(f"no time: {summary}")
PYTHON
}

# The first run reads everything, the second nothing.
status 0 index --json minutes
summary read="$files" unchanged=0 failed=0 added=152 replaced=0 removed=0
silent err
status 0 index --json minutes
summary read=0 unchanged="$files" failed=0 added=0 replaced=0 removed=0
status 0 index minutes
says out "0 documents read, $files unchanged, 0 failed"
status 0 index -q minutes
silent out
silent err
# By content: a new time of change alone is no change.
touch minutes/byraadet/*.txt
status 0 index --json minutes
summary read=0 unchanged="$files"

# Named otherwise it is still the same file.
status 0 index --json "$tmp/minutes/../minutes/byraadet"
summary read=0 unchanged=3

# A file that changed is replaced: what it no longer holds goes, what is new comes.
ids -- lukningsparagraf >found && fail "a word that is not there was found"
sed -i 's/Bemærkninger til dagsordenen/lukningsparagraf/; s/Siden sidst/Lukningsparagraf siden sidst/' minutes/kkr-fjordlandet/2031-02-24.txt
status 0 index --json minutes
summary read=1 unchanged=$((files - 1)) added=0 replaced=10 removed=0
[ "$(ids -- lukningsparagraf)" = kkr-fjordlandet/2031-02-24/2.1 ] || fail "the changed item is not found by its new word"
head -n 300 minutes/kkr-fjordlandet/2031-02-24.txt >shorter
mv shorter minutes/kkr-fjordlandet/2031-02-24.txt
status 0 index --json minutes
summary read=1 added=0
[ "$(ids --meeting kkr-fjordlandet/2031-02-24 | wc -l)" -lt 10 ] || fail "items that their file lost are still there"

# A file that is gone goes only with --prune, and only below the folders named.
ids >before
rm minutes/byraadet/2030-02-19.txt minutes/boerne-og-skoleudvalget/2030-01-15.txt
status 0 index --json minutes
summary removed=0
ids >after
same before after "items went without --prune"
status 0 index --json --prune minutes/byraadet
summary removed=8
grep -v '^fjordby-byraadet/2030-02-19/' before >expected
ids >after
same expected after "--prune minutes/byraadet removed something else"
mkdir empty
status 0 index --json --prune empty
summary removed=0
status 0 index --json --prune minutes
summary removed=7
grep -v '^fjordby-boerne-og-skoleudvalget/2030-01-15/' expected >rest
ids >after
same rest after "--prune minutes removed something else"

# A folder that is gone as a whole goes with the folder above it.
rm -r minutes/byraadet
ids --organ kkr >kkr.ids
index -q --prune minutes
ids >after
grep -q '^fjordby-byraadet/' after && fail "items of a folder that is gone are still there"
ids --organ kkr >after
same kkr.ids after "--prune removed items of other folders"

# Files that cannot be read or parsed are named with the reason; the rest goes on.
mkdir bad
cp "$root/corpus/minutes/byraadet/2031-03-27.txt" bad/good.txt
: >bad/empty.txt
head -c 5000 /dev/urandom >bad/noise.bin
printf '%%PDF-1.4\n%%\342\343\317\323\n1 0 obj\n' >bad/minutes.pdf
printf '{"title": "broken\n' >bad/broken.jsonl
status 1 referat-index -d mixed --json --municipality Fjordby bad missing.txt
summary read=1 added=11 failures=5
for name in empty.txt noise.bin minutes.pdf broken.jsonl; do
  says err "referat-index: bad/$name: "
  [ "$(grep -c "bad/$name: " err)" -eq 1 ] || fail "bad/$name is not named once"
done
says err "referat-index: missing.txt: "
[ "$(referat-search -d mixed --format ids -n 0 | wc -l)" -eq 11 ] || fail "the good file's items are not there"
status 1 referat-index -d mixed missing.txt
says out "0 documents read, 0 unchanged, 1 failed"

# --dump writes no index, -v names every file, -j decides nothing.
status 0 env REFERAT_DB="$tmp/none" referat-index --dump minutes
[ ! -e none ] || fail "--dump wrote an index"
referat-index --dump -j 1 minutes >one
referat-index --dump -j 4 minutes >four
same one four "-j 4 dumps otherwise than -j 1"
status 0 referat-index -d one-job -j 1 -v minutes
[ "$(grep -c '^minutes/' err)" -eq "$(find minutes -type f | wc -l)" ] || fail "-v does not name every file"
status 0 referat-index -d four-jobs -j 4 -q minutes
answers one-job one.answers
answers four-jobs four.answers
same one.answers four.answers "-j 4 gives another index than -j 1"

# A sound index has nothing to say but that.
status 0 index --check
silent err

# An index that lies among the minutes is no minutes.
status 0 referat-index -d minutes/index -q minutes
status 0 referat-index -d minutes/index -q minutes
silent err
echo "runs, changes, prunes and failures are as promised"
