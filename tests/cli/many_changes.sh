#!/bin/sh
# Several hundred files that change all at once, read by many threads while they are written: nothing is torn.
# usage: many_changes.sh PROGRAMS
# shellcheck source-path=SCRIPTDIR source=checks.sh
. "$(dirname "$0")/checks.sh"
mkdir "$tmp/many"
python3 - "$tmp/many" <<'PYTHON'
import pathlib, sys
for i in range(400):
    day = f"{1 + i % 28:02}-{1 + i // 28 % 12:02}-{2000 + i // 336}"
    pathlib.Path(sys.argv[1], f"{i}.txt").write_text(
        f"Fjordby Kommune\nReferat\nByrådet\nMødedato: {day} kl. 17:00\n\n"
        f"1. Sag nummer {i}\n\nBeslutning\nGodkendt.\n\n2. Eventuelt\n\nBeslutning\nIntet.\n", encoding="utf-8")
PYTHON
for round in 1 2 3; do
  status 0 referat-index -d "$tmp/index" -j 8 "$tmp/many"
  says out "400 documents read, 0 unchanged, 0 failed"
  status 0 referat-index -d "$tmp/index" --check
  sed -i "s/^Godkendt.*/Godkendt $round./" "$tmp"/many/*.txt
done
status 0 referat-index -d "$tmp/index" -j 8 "$tmp/many"
says out "0 items added, 800 replaced, 0 removed"
status 0 referat-search -d "$tmp/index" -n 1 --facets none beslutning:3
says out "400 items"

# A rebuild whose paths are wrong leaves the index as it was.
status 1 referat-index -d "$tmp/index" --rebuild "$tmp/mnay"
says err "nothing was rebuilt"
status 0 referat-search -d "$tmp/index" -n 1 --facets none eventuelt
says out "400 items"

# A folder of other things is not taken for an index, whatever their names.
mkdir -p "$tmp/papers/state-of-affairs"
echo kept >"$tmp/papers/state-of-affairs/note.txt"
status 2 referat-index -d "$tmp/papers" "$tmp/many/1.txt"
says err "holds other things"
[ -f "$tmp/papers/state-of-affairs/note.txt" ] || fail "a file of somebody else is gone"
echo "400 files, 4 runs, 8 threads"
