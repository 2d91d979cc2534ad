#!/bin/sh
# Saves the meetings that a municipality publishes through FirstAgenda, one JSON file each, for referat-index.
# usage: fetch.sh SITE FOLDER [FROM-DATE]     fetch.sh https://dagsordener.fjordby.example fjordby 2031-01-01
#
# Asks for one thing at a time, waits $REFERAT_PAUSE seconds (2) in between, and fetches a meeting again only when the
# list says that something else was published: minutes in place of the agenda, say. Say in $REFERAT_AGENT who you are.
set -eu
site=${1:?usage: fetch.sh SITE FOLDER [FROM-DATE]}
site=${site%/}
folder=${2:?usage: fetch.sh SITE FOLDER [FROM-DATE]}
from=${3:-0000-00-00}
pause=${REFERAT_PAUSE:-2}
agent=${REFERAT_AGENT:-referat-fetch/1 (saves public minutes; one request at a time)}

mkdir -p "$folder"
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
get() { # get PATH FILE: some sites answer only to who has their anonymous cookie, so it is kept.
  curl --silent --show-error --fail --location --retry 2 --max-time 120 --user-agent "$agent" \
    --cookie "$work/cookies" --cookie-jar "$work/cookies" --header 'Accept: application/json' --output "$2" "$site$1"
}

get / "$work/front" || echo "fetch.sh: $site has no front page; going on without its cookie" >&2
get /api/agenda/udvalgsliste "$work/list"

# A line for each meeting: date, id, and a number that changes when what is published does.
python3 - "$work/list" "$from" >"$work/meetings" <<'PYTHON'
import json, re, sys, zlib

def committees(value):
    """The list is grouped by election period on the sites that were seen."""
    if isinstance(value, dict):
        if isinstance(value.get("Moeder"), list):
            yield value
        for inner in value.values():
            yield from committees(inner)
    elif isinstance(value, list):
        for inner in value:
            yield from committees(inner)

with open(sys.argv[1], encoding="utf-8-sig") as file:
    answer = json.load(file)
lines = set()
for committee in committees(answer):
    for meeting in committee["Moeder"]:
        date = str(meeting.get("Dato") or meeting.get("MeetingBeginUtc") or "")[:10]
        id = str(meeting.get("Id") or "")
        if not re.fullmatch(r"\d{4}-\d\d-\d\d", date) or not re.fullmatch(r"[0-9A-Za-z-]{1,64}", id) or date < sys.argv[2]:
            continue
        said = f"{meeting.get('Navn')} {meeting.get('ReleasedDate')}"
        lines.add(f"{date} {id} {zlib.crc32(said.encode()):08x}")
print("\n".join(sorted(lines)))
PYTHON

new=0 failed=0 known=0
while read -r date id stamp; do
  [ -n "$date" ] || continue
  file="$folder/${date}_${id}_$stamp.json"
  if [ -s "$file" ]; then
    known=$((known + 1))
    continue
  fi
  sleep "$pause"
  if get "/api/agenda/dagsorden/$id" "$work/meeting" && grep -qi '"dagsordenpunkter"' "$work/meeting"; then
    rm -f "$folder/${date}_${id}_"*.json
    mv "$work/meeting" "$file"
    new=$((new + 1))
  else
    echo "fetch.sh: the meeting $id of $date was not saved" >&2
    failed=$((failed + 1))
  fi
done <"$work/meetings"
echo "$new meetings saved, $known known already, $failed failed"
[ "$failed" -eq 0 ]
