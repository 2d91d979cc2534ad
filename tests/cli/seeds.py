#!/usr/bin/env python3
"""Every item of the two real minutes in the shared folder as their table says, and none besides.

usage: seeds.py PROGRAMS      the shared folder is $REFERAT_SHARED, else ../shared beside the project
"""
import os
import sys
from pathlib import Path

from expected_items import differences, dumped, report, rows_of
from programs import ROOT, Programs

COLUMNS = ("number", "title", "case", "initials", "sections", "outcome")
ROWS = 29

seeds = Path(os.environ.get("REFERAT_SHARED") or ROOT.parent / "shared") / "seeds"
if not (seeds / "expected-items.tsv").exists():
    print(f"NOTHING WAS CHECKED: there is no {seeds}/expected-items.tsv; name the shared folder with REFERAT_SHARED")
    sys.exit(1 if os.environ.get("CI") == "true" else 0)

with Programs(sys.argv[1]) as programs:
    rows = rows_of(seeds / "expected-items.tsv")
    items = dumped(programs, seeds, *sorted(seeds.glob("*.txt")))
    lines = differences(rows, items, COLUMNS)
    if len(rows) != ROWS:
        lines.append(f"the table has {len(rows)} rows instead of {ROWS}")
    sys.exit(report(rows, lines))
