#!/bin/sh
# The order in which files arrive decides nothing: one call, many calls in any order, a rebuild, threads.
# usage: any_order.sh PROGRAMS
# shellcheck source-path=SCRIPTDIR source=checks.sh
. "$(dirname "$0")/checks.sh"

cp -r corpus/minutes "$tmp/minutes"
cd "$tmp"
# Files that compete for ids: a shortened copy of a meeting, and a second meeting of one body on one day.
head -c 3000 minutes/byraadet/2031-03-27.txt >minutes/short-copy.txt
sed 's/kl\. 10:00/kl. 13:00/' minutes/kkr-fjordlandet/2031-02-24.txt >minutes/same-day.txt
# The same meeting from other sources: without numbers, with a damaged title, some items only; its agenda with other starts; supplements.
referat-index --dump --municipality Fjordby minutes/byraadet/2031-03-27.txt >dumped
python3 - <<'PYTHON'
import json
items = [json.loads(line) for line in open("dumped")]
def write(name, change, chosen):
    with open(f"minutes/{name}.txt", "w") as out:
        for place, item in enumerate(chosen, 1):
            item = json.loads(json.dumps(item))
            for field in ("id", "warnings", "source"):
                item.pop(field, None)
            item["position"] = place
            change(item)
            out.write(json.dumps(item, ensure_ascii=False) + "\n")
def unnumbered(item):
    item["number"] = None
    item["title"] = item["title"].upper()
def agenda(item):
    item.update(kind="dagsorden", time="17:05", outcome=None)
    item["sections"] = [section for section in item["sections"] if section["kind"] != "Beslutning"]
def supplement(item):
    item.update(kind="dagsorden", supplement=True, title="Tillæg om " + item["title"], number=str(item["position"]))
def another_supplement(item):
    supplement(item)
    item.update(title="Endnu et tillæg: " + item["title"], **{"case": []})
write("other-source", unnumbered, items[::2])
write("other-agenda", agenda, items[1:])
write("supplement", supplement, items[:2])
write("supplement-2", another_supplement, items[2:3])
PYTHON
find minutes -name '*.txt' | LC_ALL=C sort >files

one_by_one() {
  while read -r file; do referat-index -q -d "$1" --municipality Fjordby "$file"; done
}

referat-index -q -d at-once --municipality Fjordby minutes
one_by_one ascending <files
LC_ALL=C sort -r files | one_by_one descending
# Middle first: by the last digit of each file's size, then by name.
while read -r file; do echo "$(($(wc -c <"$file") % 10)) $file"; done <files | LC_ALL=C sort | cut -d' ' -f2 | one_by_one mixed
# shellcheck disable=SC2046  # names without blanks
referat-index -q -d reversed --municipality Fjordby $(LC_ALL=C sort -r files)
referat-index -q -d threads -j 7 --municipality Fjordby minutes
referat-index -q -d little-memory --memory 16 --municipality Fjordby minutes
cp -r descending rebuilt
referat-index -q -d rebuilt --rebuild --municipality Fjordby minutes
# A detour: what was indexed and taken back leaves no trace.
cp -r ascending detour
cp minutes/same-day.txt kept
head -c 2000 minutes/same-day.txt >minutes/gone.txt
sed 's/tiltrådte/forkastede/' kept >minutes/same-day.txt
referat-index -q -d detour --municipality Fjordby minutes
rm minutes/gone.txt
mv kept minutes/same-day.txt
referat-index -q -d detour --prune --municipality Fjordby minutes

answers at-once at-once.answers
for index in ascending descending mixed reversed threads little-memory rebuilt detour; do
  answers $index $index.answers
  same at-once.answers $index.answers "$index: the index answers otherwise than the one made at once"
  status 0 referat-index -d $index --check
done
echo "$(wc -l <files) files, 9 ways in, the same answers"
