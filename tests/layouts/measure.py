#!/usr/bin/env python3
"""How many items, and how much of what is said about them and their meeting, referat-index gets right on pages of every layout.

usage: measure.py PROGRAMS [--list] [--half tune|held] [--set pages|specimens|second|shared]

The shared pages are in $REFERAT_SHARED, else ../shared beside the project. A half below a floor ends with status 1.
"""
import argparse
import itertools
import json
import os
import re
import sys
from pathlib import Path

HERE = Path(__file__).resolve().parent
sys.path.insert(0, str(HERE.parent / "cli"))
from programs import ROOT, Programs  # noqa: E402

# What the reader reaches on our own pages, with some room.
OWN = {"items F1": 0.97, "exact pages": 0.95, "case": 0.97, "open": 0.98, "outcome": 0.95, "title": 0.95}
FLOORS = {
    "shared": {"items F1": 0.92, "exact pages": 0.85, "case": 0.97, "open": 0.95, "outcome": 0.92},
    "pages": OWN,
    "specimens": OWN,
    "second": OWN,
}
HALVES = ("tune", "held")
ITEM_FIELDS = ("case", "open", "outcome", "title")
MEETING_FIELDS = ("organ", "date", "kind", "municipality")
ANY = "*"


def read_sets():
    shared = Path(os.environ.get("REFERAT_SHARED") or ROOT.parent / "shared") / "formats" / "layouts.jsonl"
    files = {"shared": shared, "pages": HERE / "pages.jsonl", "specimens": HERE / "specimens.jsonl", "second": HERE / "second.jsonl"}
    sets = {}
    for name, path in files.items():
        if not path.exists():
            print(f"NOT MEASURED: there is no {path}; name the shared folder with REFERAT_SHARED")
            continue
        sets[name] = [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()]
        for place, page in enumerate(sets[name]):
            page.setdefault("half", HALVES[place % 2])
    return sets


def dump(programs, sets):
    """Sets each page's `found`, the items of one run over all pages in the order printed."""
    by_path = {}
    for name, pages in sets.items():
        for place, page in enumerate(pages):
            path = programs.folder / "pages" / f"{name}-{place:03d}.txt"
            path.parent.mkdir(exist_ok=True)
            path.write_text(page["text"], encoding="utf-8")
            page["found"], page["said"] = [], ""
            by_path[str(path)] = page
    done = programs.index("--dump", programs.folder / "pages")
    if done.returncode not in (0, 1):
        raise SystemExit(f"referat-index --dump ends with {done.returncode}: {done.err}")
    for line in done.out.splitlines():
        item = json.loads(line)
        by_path[item["source"]["path"]]["found"].append(item)
    for path, page in by_path.items():
        said = [line for line in done.err.splitlines() if path in line]
        if not page["found"] and page["expect"] and not said:
            raise SystemExit(f"{path} gave no items and no message")
        page["said"] = " ".join(said).replace(path, "the page")


def number_fits(wanted, item):
    return wanted["number"] is None or wanted["number"] == item["number"]


def folded(title):
    """What a title says, blind to spaces, dashes and case, in which transcripts differ from print."""
    return re.sub(r"[\W_]+", " ", title).strip().casefold()


def value(field, item):
    if field == "case":
        return item["case"][0] if item["case"] else None
    return folded(item["title"]) if field == "title" else item[field]


def check(field, wanted, item):
    """None where the page does not say, else whether the item has what is wanted."""
    if field not in wanted or wanted[field] == ANY or (field == "case" and wanted["case"] is None):
        return None
    if field == "open":
        return item["open"] is (wanted["open"] is not False)
    if field == "title":
        return folded(wanted["title"]) == value("title", item)
    return wanted[field] == value(field, item)


def align(wanted, found):
    """Pairs of places in both lists: as many as keep the order with fitting numbers, then those that agree in most."""
    def gain(i, j):
        if not number_fits(wanted[i], found[j]):
            return None
        return 100 + sum(1 for field in ITEM_FIELDS if check(field, wanted[i], found[j]))

    rows, columns = len(wanted), len(found)
    best = [[0] * (columns + 1) for _ in range(rows + 1)]
    for i, j in itertools.product(reversed(range(rows)), reversed(range(columns))):
        worth = gain(i, j)
        paired = -1 if worth is None else worth + best[i + 1][j + 1]
        best[i][j] = max(best[i + 1][j], best[i][j + 1], paired)
    pairs, i, j = [], 0, 0
    while i < rows and j < columns:
        worth = gain(i, j)
        if worth is not None and best[i][j] == worth + best[i + 1][j + 1]:
            pairs.append((i, j))
            i, j = i + 1, j + 1
        elif best[i][j] == best[i + 1][j]:
            i += 1
        else:
            j += 1
    return pairs


class Count:
    def __init__(self):
        self.right = self.of = 0

    def add(self, right):
        if right is not None:
            self.right += right
            self.of += 1

    @property
    def share(self):
        return self.right / self.of if self.of else 1.0


def accepted(wanted, got):
    return got in wanted if isinstance(wanted, list) else got == wanted


class Score:
    """What one half of one set comes to; `wrong` has a text per page that is not right."""

    def __init__(self, pages):
        self.wanted = self.found = self.matched = 0
        self.counts = {name: Count() for name in ("exact pages", *ITEM_FIELDS, *MEETING_FIELDS)}
        self.wrong = []
        for page in pages:
            self.add(page)

    def add(self, page):
        wanted, found = page["expect"], page["found"]
        pairs = align(wanted, found)
        self.wanted, self.found, self.matched = self.wanted + len(wanted), self.found + len(found), self.matched + len(pairs)
        exact = len(pairs) == len(wanted) == len(found)
        self.counts["exact pages"].add(exact)
        lines = [] if exact else self.missing(page, pairs)
        for i, j in pairs:
            for field in ITEM_FIELDS:
                right = check(field, wanted[i], found[j])
                self.counts[field].add(right)
                if right is False:
                    shown = found[j]["title"] if field == "title" else value(field, found[j])
                    lines.append(f"  {found[j]['number']}: {field} {shown!r} instead of {wanted[i][field]!r}")
        if found:
            for field in MEETING_FIELDS:
                asked = page.get("meeting", {}).get(field, ANY)
                if asked == ANY:
                    continue
                right = all(accepted(asked, item[field]) for item in found)
                self.counts[field].add(right)
                if not right:
                    lines.append(f"  {field} {sorted({str(item[field]) for item in found})} instead of {asked!r}")
        if lines:
            self.wrong.append("\n".join([f"{page['id']} family {page['family']}: {page.get('trap', '')}"] + lines))

    @staticmethod
    def missing(page, pairs):
        lines = [f"  ({page['said']})"] if page["said"] else []
        for i, wanted in enumerate(page["expect"]):
            if i not in {pair[0] for pair in pairs}:
                lines.append(f"  not found: {wanted['number']} {wanted.get('title', '')}")
        for j, item in enumerate(page["found"]):
            if j not in {pair[1] for pair in pairs}:
                lines.append(f"  no such item: {item['number']} {item['title'][:70]}")
        return lines

    def table(self):
        precision = self.matched / self.found if self.found else 1.0
        recall = self.matched / self.wanted if self.wanted else 1.0
        f1 = 2 * precision * recall / (precision + recall) if precision + recall else 0.0
        rows = {"items F1": (f1, f"{self.matched} of {self.wanted} wanted, {self.found} found")}
        rows |= {name: (count.share, f"{count.right} of {count.of}") for name, count in self.counts.items() if count.of}
        return rows


def report(name, half, score):
    """Prints the table and says whether a figure is below its floor."""
    below = 0
    print(f"{name}, {half}")
    for figure, (share, counted) in score.table().items():
        floor = FLOORS[name].get(figure)
        fails = floor is not None and share < floor
        below += fails
        print(f"  {figure:12} {share:6.3f}  {counted}" + (f"  BELOW {floor}" if fails else ""))
    return below


def main():
    arguments = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    arguments.add_argument("programs")
    arguments.add_argument("--list", action="store_true", help="name every page that is not right")
    arguments.add_argument("--half", choices=HALVES)
    arguments.add_argument("--set", choices=sorted(FLOORS))
    options = arguments.parse_args()
    sets = {name: pages for name, pages in read_sets().items() if options.set in (None, name)}
    with Programs(options.programs) as programs:
        dump(programs, sets)
    below = 0
    for name, pages in sets.items():
        for half in HALVES if options.half is None else (options.half,):
            score = Score([page for page in pages if page["half"] == half])
            below += report(name, half, score)
            if options.list:
                print("\n".join(score.wrong))
    print(f"{below} figures below their floor")
    return 1 if below else 0


sys.exit(main())
