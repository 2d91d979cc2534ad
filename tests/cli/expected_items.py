"""Holds parsed items against a table of what a parser should find."""
import csv
import json
import os


def rows_of(path):
    with open(path, encoding="utf-8", newline="") as table:
        return list(csv.DictReader(table, delimiter="\t", quoting=csv.QUOTE_NONE))


def cell(item, column):
    """What an item has in a column of the table; "" where it has nothing."""
    if column == "file":
        return item["source"]["path"]
    if column == "case":
        return item["case"][0] if item["case"] else ""
    if column == "sections":
        return ",".join(section["kind"] for section in item["sections"])
    if column == "open":
        return "true" if item["open"] else "false"
    return item[column] or ""


def differences(rows, items, columns):
    """A line for each row that no item is, each item that no row is, and each cell that differs."""
    lines = []
    wanted = {(row["file"], row["number"]): row for row in rows}
    found = {}
    for item in items:
        place = (cell(item, "file"), item["number"] or "")
        if place in found:
            lines.append(f"{place[0]} {place[1]}: found twice")
        found[place] = item
    for file, number in wanted.keys() - found.keys():
        lines.append(f"{file} {number}: not found: {wanted[file, number]['title']}")
    for file, number in found.keys() - wanted.keys():
        lines.append(f"{file} {number}: no such item: {found[file, number]['title']}")
    for place in wanted.keys() & found.keys():
        for column in columns:
            if cell(found[place], column) != wanted[place][column]:
                lines.append(f"{place[0]} {place[1]}: {column}: {cell(found[place], column)!r} instead of {wanted[place][column]!r}")
    order = [(cell(item, "file"), item["number"] or "") for item in items]
    if not lines and sorted(order) == sorted(wanted) and [place for place in wanted] != order:
        lines.append("the items come in another order than they are printed")
    return sorted(lines)


def dumped(programs, folder, *arguments):
    """The items of referat-index --dump, with paths relative to `folder`."""
    done = programs.index("--dump", *arguments)
    if done.returncode != 0:
        raise SystemExit(f"referat-index --dump ends with {done.returncode}: {done.err}")
    items = [json.loads(line) for line in done.out.splitlines()]
    for item in items:
        item["source"]["path"] = os.path.relpath(item["source"]["path"], folder)
    return items


def report(rows, lines):
    for line in lines:
        print(line)
    print(f"{len(rows)} items expected, {len(lines)} differences")
    return 1 if lines else 0
