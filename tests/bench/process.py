#!/usr/bin/env python3
"""What a user waits for: a search as a whole process, one more meeting in an index, a run over files that have not changed.

usage: process.py PROGRAMS WORK N
"""
import shutil
import subprocess
import sys
import time
from pathlib import Path
from statistics import median

from compare import THREADS, number, percentile
from engines import Referat
from measure import MB, folder_bytes

ROUNDS = 5


def seconds_of(command):
    start = time.perf_counter()
    process = subprocess.run(command, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, check=False)
    seconds = time.perf_counter() - start
    if process.returncode > 1 or process.stderr:  # 1: no hits
        raise RuntimeError(f"{' '.join(map(str, command))}: {process.stderr.decode(errors='replace')}")
    return seconds


def row(name, values, unit, note=""):
    print(f"| {name} | {number(median(values))} ({number(min(values))}–{number(max(values))}) {unit} | {note} |")


def searches(engine, index):
    program = engine.programs / "referat-search"
    queries = (engine.items / "queries.txt").read_text(encoding="utf-8").splitlines()
    row("`referat-search --version`", [seconds_of([program, "--version"]) * 1e3 for _ in range(20)], "ms", "a process that opens no index")
    for words in (1, 2, 3):
        some = [query for query in queries if len(query.split()) == words]
        seconds_of([program, "-d", index, some[0]])
        times = [seconds_of([program, "-d", index, query]) * 1e3 for query in some]
        row(f"`referat-search`, {words} word{'s'[:words > 1]}", times, "ms", f"p99 {number(percentile(times, 0.99))}")


def new_meetings(engine, index):
    program = engine.programs / "referat-index"
    times = [seconds_of([program, "-q", "-d", index, path]) * 1e3 for path in sorted((engine.items / "new").iterdir())]
    row("one more meeting of 20 items", times, "ms", f"to {int(engine.items.name):,} items")


def unchanged(engine, name, folder):
    index = engine.index_folder.parent / f"unchanged-{name}"
    shutil.rmtree(index, ignore_errors=True)
    command = [engine.programs / "referat-index", "-q", f"-j{THREADS}", "-d", index, folder]
    seconds_of(command)
    megabytes = folder_bytes(folder) / MB
    rates = [megabytes / seconds_of(command) for _ in range(ROUNDS)]
    row(f"{sum(1 for _ in folder.iterdir()):,} {name} that have not changed", rates, "MB/s", f"{number(megabytes)} MB")


def main(programs, work, count):
    engine = Referat(programs, work, Path(work) / str(count), THREADS)
    engine.index()
    index = engine.index_folder / "index"
    print("| | median (range) | |\n|---|---|---|")
    searches(engine, index)
    new_meetings(engine, index)
    unchanged(engine, "files of JSON lines", engine.items / "items")
    unchanged(engine, "minutes as text", engine.items / "text")


if __name__ == "__main__":
    main(sys.argv[1], sys.argv[2], int(sys.argv[3]))
