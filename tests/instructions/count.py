"""Counts the instructions of indexing the corpus and of 50 queries, and compares them with figures.txt.
usage: count.py PROGRAMS [--accept]"""
import os
import re
import subprocess
import sys
import tempfile
from pathlib import Path

HERE = Path(__file__).resolve().parent
ROOT = HERE.parent.parent
FIGURES = HERE / "figures.txt"
MOST_APART = 0.05
# The C library's plainest copies and searches, so that the kind of processor decides nothing.
PLAIN = {"GLIBC_TUNABLES": "glibc.cpu.hwcaps=-AVX2,-AVX,-BMI2,-SSE4_2,-AVX512F,-ERMS"}


def instructions(*command, **how):
    """Of a command, all its threads."""
    callgrind = ["valgrind", "--tool=callgrind", "--callgrind-out-file=/dev/null"]
    done = subprocess.run([*callgrind, *map(str, command)], cwd=ROOT, capture_output=True, text=True, env=os.environ | PLAIN, **how)
    counted = re.search(r"Collected : (\d+)", done.stderr)
    if done.returncode != 0 or not counted:
        sys.exit(f"{' '.join(map(str, command))}: status {done.returncode}\n{done.stderr}")
    return int(counted.group(1))


def count(programs):
    """Millions of instructions."""
    with tempfile.TemporaryDirectory() as folder:
        def index(name, *files):
            return instructions(programs / "referat-index", "-q", "-j1", "-d", Path(folder) / name, "--municipality", "Fjordby", *files)

        def ask(queries):
            return instructions(programs / "ask-queries", Path(folder) / "corpus", input=queries)

        small = index("small", sorted((ROOT / "corpus/minutes/byraadet").iterdir())[0])
        figures = {"index": index("corpus", "corpus/minutes") - small}
        queries = (HERE / "queries.txt").read_text()
        figures["queries"] = ask(queries + queries) - ask(queries)  # the second time: what is read once is there
    return {name: round(figure / 1e6, 1) for name, figure in figures.items()}


def main():
    counted = count(Path(sys.argv[1]).resolve())
    if sys.argv[2:] == ["--accept"]:
        FIGURES.write_text("".join(f"{name}\t{figure}\n" for name, figure in counted.items()))
    accepted = {name: float(figure) for name, figure in (line.split("\t") for line in FIGURES.read_text().splitlines())}
    off = False
    for name, figure in counted.items():
        change = figure / accepted[name] - 1
        off = off or abs(change) > MOST_APART
        print(f"{name}: {figure} million instructions, {change:+.1%} of {accepted[name]}")
    sys.exit(f"more than {MOST_APART:.0%} off; if that is meant: count.py PROGRAMS --accept" if off else 0)


if __name__ == "__main__":
    main()
