#!/usr/bin/env python3
"""What stands where, how long it is and what it is called.

usage: house.py ROOT
"""
import fnmatch
import re
import sys
from pathlib import Path

AT_THE_TOP = ["corpus", "common", "indexer", "searcher", "tests", "CMakeLists.txt", "CMakePresets.json", "README.md", "LICENSE",
              "CHANGELOG.md"]
FOLDERS = ["corpus", "common", "indexer", "searcher", "tests"]
SOURCES = (".h", ".cc", ".c", ".py", ".sh", ".cmake", ".map")
MOST_LINES = 400
MANY_LINES = 300
MOST_CMAKE_LINES = 99
NO_NAMES = re.compile(r"(^|[_-])(utils?|helpers?|misc)($|[_-])")
LEFT_OVER = re.compile(r"\b(TO" r"DO|FIX" r"ME)\b")


def ignored_at_the_top(root):
    gitignore = root / ".gitignore"
    lines = gitignore.read_text(encoding="utf-8").split() if gitignore.exists() else []
    return [line.strip("/") for line in lines]


def top_faults(root):
    ignored = ignored_at_the_top(root)
    for path in sorted(root.iterdir()):
        name = path.name
        if name not in AT_THE_TOP and not name.startswith(".") and not any(fnmatch.fnmatch(name, pattern) for pattern in ignored):
            yield f"{name}: does not belong at the top"
    for name in AT_THE_TOP:
        if not (root / name).exists():
            yield f"{name}: is missing at the top"


def readme_faults(root):
    for top in FOLDERS:
        for folder in [root / top] + sorted(path for path in (root / top).glob("*") if path.is_dir() and top != "corpus"):
            has_files = any(path.is_file() for path in folder.rglob("*") if "__pycache__" not in path.parts)
            if has_files and not (folder / "README.md").exists():
                yield f"{folder.relative_to(root)}: has no README.md"
            elif has_files and not (folder / "README.md").read_text(encoding="utf-8").startswith("# "):
                yield f"{folder.relative_to(root)}/README.md: does not begin with a title"


def source_faults(root, long_ones):
    for path in sorted(path for top in FOLDERS for path in (root / top).rglob("*")):
        place = path.relative_to(root)
        if NO_NAMES.search(path.stem):
            yield f"{place}: a name that says nothing"
        if not path.is_file() or not (path.suffix in SOURCES or path.name == "CMakeLists.txt"):
            continue
        lines = path.read_text(encoding="utf-8").splitlines()
        if len(lines) > MOST_LINES:
            yield f"{place}: {len(lines)} lines; at most {MOST_LINES}"
        elif len(lines) > MANY_LINES:
            long_ones.append(f"{place}: {len(lines)} lines: one idea, or two?")
        for number, line in enumerate(lines, 1):
            if "\t" in line:
                yield f"{place}:{number}: a tab"
            if line != line.rstrip():
                yield f"{place}:{number}: blanks at the end"
            if LEFT_OVER.search(line):
                yield f"{place}:{number}: left over"


def cmake_faults(root):
    for path in [root / "CMakeLists.txt"] + sorted(path for top in FOLDERS for path in (root / top).rglob("CMakeLists.txt")):
        if path.exists() and (count := len(path.read_text(encoding="utf-8").splitlines())) > MOST_CMAKE_LINES:
            yield f"{path.relative_to(root)}: {count} lines; at most {MOST_CMAKE_LINES}"


def faults_of(root, long_ones):
    return [*top_faults(root), *readme_faults(root), *source_faults(root, long_ones), *cmake_faults(root)]


if __name__ == "__main__":
    long_ones = []
    found = faults_of(Path(sys.argv[1]).resolve(), long_ones)
    print("\n".join(long_ones + found + [f"{len(found)} faults"]))
    sys.exit(1 if found else 0)
