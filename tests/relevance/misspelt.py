"""How many misspelt words get the word that was meant as suggestion.

usage: misspelt.py PROGRAMS [--list]. The index holds the sample, the words that were meant, and those of compounds.tsv to be mistaken for
them. Words that have hits as they are need no suggestion and are counted apart. Fails below the floor on the held half; --list names what
the tune half misses.
"""

import collections
import json
import pathlib
import subprocess
import sys
import tempfile

HERE = pathlib.Path(__file__).parent
ROOT = HERE.parent.parent
FLOOR = 0.90
WORDS_AN_ITEM = 10


def table(name):
    lines = (HERE / name).read_text(encoding="utf-8").splitlines()
    return [line.split("\t") for line in lines if line and not line.startswith(("#", "word\t"))]


def run(programs, program, *arguments, text=None):
    done = subprocess.run([f"{programs}/{program}", *arguments], capture_output=True, text=True, cwd=ROOT, check=False, input=text)
    if done.returncode not in (0, 1):
        sys.exit(done.stderr)
    return done.stdout


def items_of(words):
    """JSON lines, some words an item."""
    for start in range(0, len(words), WORDS_AN_ITEM):
        item = {"title": "Ordliste", "organ": "Byrådet", "municipality": "Fjordby", "date": "2031-05-08", "number": str(start + 1),
                "text": " ".join(words[start : start + WORDS_AN_ITEM])}
        yield json.dumps(item, ensure_ascii=False) + "\n"


def main():
    programs = sys.argv[1]
    pairs = table("misspelt.tsv")
    words = sorted({meant for _, meant, _, _ in pairs} | {word.lower() for word, *_ in table("compounds.tsv")})
    found, of = collections.Counter(), collections.Counter()
    with tempfile.TemporaryDirectory() as index:
        run(programs, "referat-index", "-q", "-d", index, "--municipality", "Fjordby", "corpus/minutes")
        run(programs, "referat-index", "-q", "-d", index, "-", text="".join(items_of(words)))
        for misspelt, meant, kind, half in pairs:
            answer = json.loads(run(programs, "referat-search", "-d", index, "--format", "json", "-n", "1", "--facets", "none", "--", misspelt))
            if answer["total"]["value"] > 0:
                print(misspelt, "has hits as it is; it is no pair for this table")
                of[half, "found as typed"] += 1
                continue
            suggestion = answer["query"]["suggestion"]
            for key in ((half, "all"), (half, kind)):
                of[key] += 1
                found[key] += suggestion == meant
            if suggestion != meant and half == "tune" and "--list" in sys.argv:
                print(misspelt, meant, suggestion, sep="\t")
    for half, kind in sorted(of):
        print(f"{half} {kind} {found[half, kind]} of {of[half, kind]}")
    return 0 if found["held", "all"] >= FLOOR * of["held", "all"] else 1


sys.exit(main())
