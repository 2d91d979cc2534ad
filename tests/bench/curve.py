#!/usr/bin/env python3
"""What referat costs from small indexes to large ones, as a table on standard output and a picture.

usage: curve.py PROGRAMS WORK ROUNDS PICTURE N...
"""
import sys
from pathlib import Path
from statistics import median

from compare import THREADS, WARM_UPS, number, query_figures
from curve_svg import picture
from engines import Referat
from measure import MB, folder_bytes

COLUMNS = ["items", "index s", "MB/s", "peak MB", "size MB", "p50 ms", "p99 ms"]


def measure(programs, work, count, rounds):
    items = Path(work) / str(count)
    engine = Referat(programs, work, items, THREADS)
    runs = [engine.index() for _ in range(rounds)]
    figures, _ = query_figures(engine.search(WARM_UPS, rounds).output)
    seconds = median(run.seconds for run in runs)
    return {"items": count, "index s": seconds, "MB/s": folder_bytes(items / "items") / MB / seconds,
            "peak MB": median(run.peak_mb for run in runs), "size MB": engine.size_bytes() / MB,
            "p50 ms": median(one["p50 ms"] for one in figures), "p99 ms": median(one["p99 ms"] for one in figures)}


def main(programs, work, rounds, path, sizes):
    print("| " + " | ".join(COLUMNS) + " |\n" + "|---" * len(COLUMNS) + "|")
    rows = []
    for size in sizes:
        rows.append(measure(programs, work, size, rounds))
        print(f"| {size:,} | " + " | ".join(number(rows[-1][column]) for column in COLUMNS[1:]) + " |", flush=True)
    column = {name: [row[name] for row in rows] for name in COLUMNS}
    panels = {"Indexing, seconds": {"": column["index s"]}, "Peak memory while indexing, MB": {"": column["peak MB"]},
              "Index, MB": {"": column["size MB"]}, "Query, ms": {"median": column["p50 ms"], "99th percentile": column["p99 ms"]}}
    Path(path).write_text(picture(sizes, panels), encoding="utf-8")


if __name__ == "__main__":
    main(sys.argv[1], sys.argv[2], int(sys.argv[3]), sys.argv[4], [int(size) for size in sys.argv[5:]])
