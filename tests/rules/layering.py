#!/usr/bin/env python3
"""Who may include whom, and where the headers of other libraries may stand.

usage: layering.py ROOT
"""
import re
import sys
from pathlib import Path

LIBRARY_CORE = ["common/text", "common/model", "common/json", "common/index"]

# A folder may include itself, the public headers <referat/...> and these. What becomes libreferat includes no cli.
MAY_INCLUDE = {
    "common/include/referat": [],
    "common/text": [],
    "common/text/build": ["common/text"],
    "common/model": ["common/text"],
    "common/json": ["common/text", "common/model"],
    "common/index": ["common/text", "common/model", "common/json"],
    "common/cli": ["common/text", "common/model"],
    "indexer/read": ["common/text", "common/model", "common/json"],
    "indexer/minutes": ["common/text", "common/model", "indexer/read"],
    "indexer/write": LIBRARY_CORE,
    "indexer/api": LIBRARY_CORE + ["indexer/write"],
    "indexer/cli": ["common/text", "common/model", "common/json", "common/cli", "indexer/read", "indexer/minutes"],
    "indexer": ["indexer/cli"],
    "searcher/query": ["common/text", "common/model"],
    "searcher/match": LIBRARY_CORE + ["searcher/query"],
    "searcher/snippet": LIBRARY_CORE + ["searcher/query", "searcher/match"],
    "searcher/api": LIBRARY_CORE + ["searcher/query", "searcher/match", "searcher/snippet"],
    "searcher/present": ["common/text", "common/model", "common/json", "common/cli"],
    "searcher/serve": ["common/text", "common/model", "common/json", "common/cli", "searcher/present"],
    "searcher/cli": ["common/text", "common/model", "common/json", "common/cli", "searcher/present"],
    "searcher": ["searcher/cli", "searcher/serve"],
}

# Headers of other libraries, by how their names begin.
EXTERNAL = {
    "xapian": ["common/index", "indexer/write", "searcher/match"],
    "zstd": ["common/index"],
    "unicode/": ["common/text"],
    "libstemmer": ["common/text"],
    "hunspell/": ["common/text"],
    "boost/": ["common/cli", "indexer/cli", "searcher/cli"],
    "nlohmann/": ["common/json"],
    "re2/": ["common/text", "common/model", "indexer/minutes"],
    "poppler": ["indexer/read"],
    "libxml/": ["indexer/read"],
    "zip": ["indexer/read"],
    "httplib": ["searcher/serve"],
}

STANDARD = re.compile(r"[a-z_0-9]+|sys/[a-z_]+\.h|netinet/[a-z_]+\.h|(unistd|fcntl|signal|poll|pthread|dirent|netdb)\.h")
INCLUDE = re.compile(r'^\s*#\s*include\s*([<"])([^>"]+)[>"]')


def why_not(folder, quoted, name):
    """What is wrong with an include in a folder; None if it is allowed."""
    if not quoted and name.startswith("referat/"):
        return None
    if quoted:
        target = str(Path(name).parent)
        if target not in MAY_INCLUDE:
            return "is not written as a path from the root"
        return None if target == folder or target in MAY_INCLUDE[folder] else f"{folder} must not include {target}"
    if name == "regex":
        return "std::regex is unsafe on this text"
    for start, allowed in EXTERNAL.items():
        if name.startswith(start):
            return None if folder in allowed else f"belongs only in {', '.join(allowed)}"
    return None if STANDARD.fullmatch(name) else "is of a library that no folder may use"


def faults_of(root):
    faults = []
    for path in sorted(path for top in ("common", "indexer", "searcher") for path in (root / top).rglob("*") if path.suffix in (".h", ".cc")):
        folder = str(path.parent.relative_to(root))
        if folder not in MAY_INCLUDE:
            faults.append(f"{path.relative_to(root)}: {folder} is no folder of the house")
            continue
        for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1):
            place = f"{path.relative_to(root)}:{number}"
            if found := INCLUDE.match(line):
                if reason := why_not(folder, found[1] == '"', found[2]):
                    faults.append(f"{place}: {found[2]}: {reason}")
            elif "std::regex" in line:
                faults.append(f"{place}: std::regex is unsafe on this text")
    return faults


if __name__ == "__main__":
    found = faults_of(Path(sys.argv[1]).resolve())
    print("\n".join(found + [f"{len(found)} faults"]))
    sys.exit(1 if found else 0)
