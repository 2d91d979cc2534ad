#!/usr/bin/env python3
"""referat and its peers on the same items and the same queries, as one table.

usage: compare.py PROGRAMS WORK N ROUNDS ENGINE...
"""
import sys
from pathlib import Path
from statistics import median

from engines import ENGINES
from measure import MB, folder_bytes

WARM_UPS = 5
THREADS = 2
COLUMNS = ["index s", "CPU s", "MB/s", "peak MB", "size MB", "mean ms", "p50 ms", "p99 ms"]


def percentile(values, share):
    ordered = sorted(values)
    return ordered[min(len(ordered) - 1, int(share * len(ordered)))]


def query_figures(output):
    """Figures of each round, and how many items a query finds."""
    rounds = {}
    hits = []
    for line in output.splitlines():
        number, ms, total = line.split("\t")
        rounds.setdefault(number, []).append(float(ms))
        hits.append(int(total))
    figures = [{"mean ms": sum(ms) / len(ms), "p50 ms": percentile(ms, 0.5), "p99 ms": percentile(ms, 0.99)} for ms in rounds.values()]
    return figures, sum(hits) / len(hits)


class Measured:
    """Every figure of one engine, as often as it was taken."""

    def __init__(self):
        self.figures = {column: [] for column in COLUMNS}
        self.hits = 0

    def add(self, figures):
        for name, value in figures.items():
            self.figures[name].append(value)

    def cell(self, column, first):
        values = self.figures[column]
        ratio = median(own / its for own, its in zip(values, first.figures[column]))  # of runs that followed each other
        return f"{number(median(values))} ({number(min(values))}–{number(max(values))}) ×{ratio:.2f}"


def number(value):
    return f"{value:.0f}" if value >= 100 else f"{value:.1f}" if value >= 10 else f"{value:.2f}"


def print_table(measured):
    first = next(iter(measured.values()))
    print("| | " + " | ".join(COLUMNS) + " | hits a query |")
    print("|---|" + "---|" * (len(COLUMNS) + 1))
    for name, one in measured.items():
        print(f"| {name} | " + " | ".join(one.cell(column, first) for column in COLUMNS) + f" | {number(one.hits)} |")


def main(programs, work, count, rounds, names):
    items = Path(work) / str(count)
    megabytes = folder_bytes(items / "items") / MB
    engines = [ENGINES[name](programs, work, items, THREADS) for name in names]
    measured = {engine.name: Measured() for engine in engines}
    try:
        for _ in range(rounds):  # in turn, so that what else the machine does meets all alike
            for engine in engines:
                run = engine.index()
                measured[engine.name].add({"index s": run.seconds, "CPU s": run.processor_seconds, "MB/s": megabytes / run.seconds, "peak MB": run.peak_mb,
                                           "size MB": engine.size_bytes() / MB})
        for engine in engines:
            figures, hits = query_figures(engine.search(WARM_UPS, rounds).output)
            measured[engine.name].hits = hits
            for one in figures:
                measured[engine.name].add(one)
    finally:
        for engine in engines:
            engine.close()
    print(f"{count} items of {megabytes:.1f} MB, {rounds} rounds: median (range) and how many times the first row's, round by round\n")
    print_table(measured)


if __name__ == "__main__":
    main(sys.argv[1], sys.argv[2], int(sys.argv[3]), int(sys.argv[4]), sys.argv[5:])
