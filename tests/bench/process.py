#!/usr/bin/env python3
"""What a user waits for: a search as a whole process, one more meeting in an index, a run over files that have not changed.

usage: process.py PROGRAMS WORK N
"""
import shutil
import subprocess
import sys
import threading
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


def add_meeting(engine, index, path):
    return seconds_of([engine.programs / "referat-index", "-q", "-d", index, path]) * 1e3


def query_times(output):
    return [float(line.split("\t")[1]) for line in output.splitlines()]


def new_meetings(engine, index):
    """Half of them alone, half while a searcher asks all the time."""
    paths = sorted((engine.items / "new").iterdir())
    half = len(paths) // 2
    row("one more meeting of 20 items", [add_meeting(engine, index, path) for path in paths[:half]], "ms", f"to {int(engine.items.name):,} items")
    asking = [engine.programs / "query-bench", index, engine.items / "queries.txt", "1"]
    alone = query_times(subprocess.run([*asking, "3"], capture_output=True, text=True, check=True).stdout)
    with subprocess.Popen([*asking, "1000"], stdout=subprocess.PIPE, text=True) as searcher:
        lines = [searcher.stdout.readline()]  # it is warm now
        drain = threading.Thread(target=lambda: lines.extend(searcher.stdout))
        drain.start()
        added = [add_meeting(engine, index, path) for path in paths[half:]]
        disturbed = searcher.poll() is not None
        searcher.terminate()
        drain.join()
    meanwhile = query_times("".join(line for line in lines if line.endswith("\n")))
    if disturbed:
        raise RuntimeError("a searcher ended while meetings were added")
    row("the same while a searcher asks", added, "ms", f"{len(meanwhile):,} queries")
    for name, times in (("a query, nothing added", alone), ("a query meanwhile", meanwhile)):
        row(name, times, "ms", f"p99 {number(percentile(times, 0.99))}")


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
