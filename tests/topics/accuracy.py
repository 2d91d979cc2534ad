#!/usr/bin/env python3
"""How often the main group that is judged from words is the right one. usage: accuracy.py PROGRAMS [--list]

Three sets: titles.tsv; items.tsv and all minutes at hand, whose case numbers tell the main group and are then hidden.
"""
import json
import os
import subprocess
import sys
import tempfile
from pathlib import Path

HERE = Path(__file__).resolve().parent
ROOT = HERE.parent.parent
SHARED = Path(os.environ.get("REFERAT_SHARED") or ROOT.parent / "shared")
FLOORS = {"accuracy@1": 0.75, "accuracy@3": 0.90}
HALVES = ("tune", "held")
HIDDEN = ("case", "topics", "topic_source", "id", "warnings")


def rows_of(name):
    for line in (HERE / name).read_text(encoding="utf-8").splitlines():
        if line and not line.startswith("#"):
            yield line.split("\t")


def dump(programs, *paths, given=None):
    run = subprocess.run([f"{programs}/referat-index", "--dump", *map(str, paths)], input=given, capture_output=True, text=True)
    if run.returncode not in (0, 1):
        raise SystemExit(f"referat-index --dump ends with {run.returncode}: {run.stderr}")
    return [json.loads(line) for line in run.stdout.splitlines()]


def through(programs, items):
    """Items as JSON lines and out again, one for one."""
    lines = "".join(json.dumps(item | {"id": f"item/{i}"}) + "\n" for i, item in enumerate(items))
    found = dump(programs, "-", given=lines)
    if len(found) != len(items):
        raise SystemExit(f"{len(items)} items went in and {len(found)} came out")
    return found


def titles(programs):
    rows = list(rows_of("titles.tsv"))
    found = through(programs, [{"title": title} for title, _, _ in rows])
    return [(half, group, item) for (_, group, half), item in zip(rows, found)]


def with_hidden_numbers(programs, halves, items):
    """Items whose own case number is coded by KLE, judged without it."""
    known = [(half, item) for half, item in zip(halves, items) if item["topic_source"] == "case"]
    hidden = [{key: value for key, value in item.items() if key not in HIDDEN} for _, item in known]
    found = through(programs, hidden)
    if any(item["topic_source"] == "case" for item in found):
        raise SystemExit("a case number was not hidden")
    return [(half, item["topics"][0][:2], judged) for (half, item), judged in zip(known, found)]


def written_items(programs):
    rows = list(rows_of("items.tsv"))
    items = [{"title": title, "organ": organ, "text": text, "case": [case]} for _, case, organ, title, text in rows]
    measured = with_hidden_numbers(programs, [row[0] for row in rows], through(programs, items))
    if [group for _, group, _ in measured] != [row[1][:2] for row in rows]:
        raise SystemExit("a case number in items.tsv does not tell its main group")
    return measured


def minutes(programs):
    """Halves by turns of the files; the layout pages have their own."""
    files = sorted([*(ROOT / "corpus" / "minutes").rglob("*.txt"), *(SHARED / "seeds").glob("*.txt")])
    halves = {str(path): HALVES[place % 2] for place, path in enumerate(files)}
    with tempfile.TemporaryDirectory() as folder:
        for place, line in enumerate((HERE.parent / "layouts" / "pages.jsonl").read_text(encoding="utf-8").splitlines()):
            page = json.loads(line)
            path = Path(folder) / f"{place:03d}.txt"
            path.write_text(page["text"], encoding="utf-8")
            halves[str(path)] = page["half"]
        items = dump(programs, folder, *files)
    return with_hidden_numbers(programs, [halves[item["source"]["path"]] for item in items], items)


def report(name, measured, listing):
    failed = False
    for half in HALVES:
        pairs = [(group, [topic[:2] for topic in item["topics"]], item) for of, group, item in measured if of == half]
        shares = {
            "accuracy@1": sum(found[:1] == [group] for group, found, _ in pairs) / len(pairs),
            "accuracy@3": sum(group in found for group, found, _ in pairs) / len(pairs),
        }
        below = half == "held" and any(shares[figure] < floor for figure, floor in FLOORS.items())
        failed = failed or below
        print(f"{name:8} {half} {len(pairs):4}", *(f"{figure} {share:.3f}" for figure, share in shares.items()), "BELOW" if below else "")
        for group, found, item in pairs if listing and half == "tune" else ():
            if found[:1] != [group]:
                print(f"    {group} not {' '.join(found) or 'any'}: {item['title']} ({item['organ']})")
    return failed


def main():
    programs, listing = sys.argv[1], "--list" in sys.argv
    sets = {"titles": titles, "items": written_items, "minutes": minutes}
    failed = [report(name, measure(programs), listing) for name, measure in sets.items()]
    return 1 if any(failed) else 0


sys.exit(main())
