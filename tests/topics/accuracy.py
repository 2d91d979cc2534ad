"""How often the main group that is judged from a title is the right one. usage: accuracy.py PROGRAMS"""

import json
import pathlib
import subprocess
import sys

FLOORS = {"accuracy@1": 0.75, "accuracy@3": 0.90}


def titles():
    table = pathlib.Path(__file__).with_name("titles.tsv").read_text(encoding="utf-8")
    for line in table.splitlines():
        if line and not line.startswith("#"):
            title, group, half = line.split("\t")
            yield title, group, half


def judged(programs, rows):
    lines = "".join(json.dumps({"id": f"title/{i}", "title": row[0]}) + "\n" for i, row in enumerate(rows))
    run = subprocess.run([f"{programs}/referat-index", "--dump", "-"], input=lines, capture_output=True, text=True, check=True)
    return [[topic[:2] for topic in json.loads(line)["topics"]] for line in run.stdout.splitlines()]


def main():
    rows = list(titles())
    topics = judged(sys.argv[1], rows)
    failed = False
    for half in ("tune", "held"):
        pairs = [(group, found) for (_, group, of), found in zip(rows, topics) if of == half]
        measured = {
            "accuracy@1": sum(found[:1] == [group] for group, found in pairs) / len(pairs),
            "accuracy@3": sum(group in found for group, found in pairs) / len(pairs),
        }
        print(half, len(pairs), *(f"{name} {value:.3f}" for name, value in measured.items()))
        failed = failed or any(measured[name] < floor for name, floor in FLOORS.items())
    return 1 if failed or len(topics) != len(rows) else 0


sys.exit(main())
