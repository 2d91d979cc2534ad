"""How well the sample's judged queries are answered, and how many words of the gold tables are understood.

usage: measure.py PROGRAMS. Fails below the floors; the tables of words have none yet.
"""

import collections
import json
import math
import pathlib
import subprocess
import sys
import tempfile

HERE = pathlib.Path(__file__).parent
ROOT = HERE.parent.parent
FLOORS = {"nDCG@10": 0.60, "success@1": 0.55}


def table(name):
    lines = (HERE / name).read_text(encoding="utf-8").splitlines()
    return [line.split("\t") for line in lines if line and not line.startswith(("#", "query_id\t"))]


def run(programs, program, *arguments):
    done = subprocess.run([f"{programs}/{program}", *arguments], capture_output=True, text=True, cwd=ROOT, check=False)
    if done.returncode not in (0, 1):
        sys.exit(done.stderr)
    return done.stdout


def gain(grades):
    return sum((2**grade - 1) / math.log2(rank + 2) for rank, grade in enumerate(grades))


def judged(programs):
    queries = collections.OrderedDict()
    for number, query, item, grade in table("corpus_judged.tsv"):
        queries.setdefault((number, query), {})[item] = int(grade)
    sums = collections.Counter()
    with tempfile.TemporaryDirectory() as index:
        run(programs, "referat-index", "-q", "-d", index, "--municipality", "Fjordby", "corpus/minutes")
        for (_, query), grades in queries.items():
            ids = run(programs, "referat-search", "-d", index, "--format", "ids", "-n", "50", "--", query).split()
            best = sorted(grades.values(), reverse=True)
            sums["nDCG@10"] += gain([grades.get(item, 0) for item in ids[:10]]) / gain(best[:10])
            sums["success@1"] += bool(ids) and grades.get(ids[0], 0) == best[0]
            sums["recall@50"] += len(set(ids) & set(grades)) / len(grades)
    return len(queries), {name: total / len(queries) for name, total in sums.items()}


def analyzed(programs, words):
    """word -> (stem, parts), None for what is no single token"""
    found = {}
    for start in range(0, len(words), 400):
        chunk = words[start : start + 400]
        for token in json.loads(run(programs, "referat-search", "--analyze", " ".join(chunk))):
            found[token["text"].lower()] = (token["stem"], token["parts"])
    return found


def words_understood(programs):
    forms = [row[1].split(" ") for row in table("word_forms.tsv")]
    compounds = table("compounds.tsv")
    found = analyzed(programs, [form for row in forms for form in row] + [row[0] for row in compounds])
    together = sum(len({found.get(form.lower(), (form,))[0] for form in row}) == 1 for row in forms)
    split = sum(len(found.get(word.lower(), ("", []))[1] or [word]) == len(parts.split("+")) for word, parts, _ in compounds)
    return f"rows of forms with one stem {together} of {len(forms)}", f"words with the right number of parts {split} of {len(compounds)}"


def main():
    count, measured = judged(sys.argv[1])
    print(count, "queries", *(f"{name} {value:.3f}" for name, value in measured.items()))
    print(*words_understood(sys.argv[1]), sep="\n")
    return 1 if any(measured[name] < floor for name, floor in FLOORS.items()) else 0


sys.exit(main())
