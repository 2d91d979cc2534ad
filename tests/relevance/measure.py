"""How good referat's answers are, and how much of the words behind them it understands. Fails below the floors.

usage: measure.py PROGRAMS [--worst N]      the shared folder is $REFERAT_SHARED, else ../shared beside the project
"""
import argparse
import json
import os
import sys

import metrics
from judged import COMPOUNDS, CORPUS, SEEDS, WORD_FORMS, boundaries, form_items, forms, forms_right, rows, shared_is_there
from referat import Referat, part_starts

FLOORS = {
    "corpus": {"nDCG@10": 0.83, "success@1": 0.82, "recall@50": 0.83, "F1": 0.76, "pooled F1": 0.60},
    "seeds": {"nDCG@10": 0.97, "success@1": 0.96, "recall@50": 0.93, "F1": 0.88, "pooled F1": 0.83},
    "forms": {"right": 0.97},
    "compounds, tune": {"precision": 0.97, "recall": 0.98},
    "compounds, held": {"precision": 0.96, "recall": 0.97},
    "word forms": {"one stem": 1.0},
}
TOP = 5


def answered(programs, collection):
    """(query, its whole result) for all queries of a collection."""
    index = programs.indexed(collection.name, programs.dumped(*collection.sources))
    queries = collection.queries()
    return list(zip(queries, programs.answers(index, [query.text for query in queries]), strict=True))


def forms_measured(programs):
    index = programs.indexed("forms", "".join(json.dumps(item) + "\n" for item in form_items()))
    found = programs.answers(index, [query for query, _, _ in forms()], "--no-relax")
    return {"right": forms_right(found) / len(found)}


def compounds_measured(programs, half):
    """Of all places where a part starts in a word; a word that is no compound has none."""
    table = [(word, pieces) for word, pieces, of in rows(COMPOUNDS) if of == half]
    tokens = programs.tokens([word for word, _ in table])
    pairs = [(boundaries(pieces), part_starts(word, tokens[word]["parts"])) for word, pieces in table]
    return dict(zip(("precision", "recall"), metrics.precision_and_recall(pairs)))


def word_forms_measured(programs):
    table = [row[1].split() for row in rows(WORD_FORMS)]
    tokens = programs.tokens([form for row in table for form in row])
    return {"one stem": sum(len({tokens[form]["stem"] for form in row}) == 1 for row in table) / len(table)}


def report(name, figures):
    """Prints the figures; True if none is below its floor."""
    print(f"{name:16}", *(f"{figure} {value:.3f}" for figure, value in figures.items()), sep="  ")
    low = [figure for figure, floor in FLOORS[name].items() if figures[figure] < floor]
    for figure in low:
        print(f"{'':16}  BELOW ITS FLOOR: {figure} {figures[figure]:.4f}, floor {FLOORS[name][figure]:.4f}")
    return not low


def print_worst(name, pairs, count):
    worst = sorted(pairs, key=lambda pair: metrics.ndcg(pair[0].grades, pair[1]))[:count]
    for query, ids in worst:
        print(f"\n{name} {query.number}: {query.text}: nDCG@10 {metrics.ndcg(query.grades, ids):.3f}, {len(ids)} hits")
        for item in ids[:TOP]:
            print(f"  {query.grades.get(item, 0)}  {item}")
        for item in sorted(query.grades.keys() - set(ids[:TOP])):
            print(f"  {query.grades[item]}  {item}  not among the first {TOP}{'' if item in ids else ', not found'}")


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("programs")
    parser.add_argument("--worst", type=int, default=0, metavar="N", help="list the N worst queries of each collection")
    arguments = parser.parse_args()
    shared = shared_is_there()
    with Referat(arguments.programs) as programs:
        judged = {collection.name: answered(programs, collection) for collection in [CORPUS] + [SEEDS] * shared}
        figures = {name: metrics.of_all(pairs) for name, pairs in judged.items()}
        if shared:
            figures["forms"] = forms_measured(programs)
        figures |= {f"compounds, {half}": compounds_measured(programs, half) for half in ("tune", "held")}
        figures["word forms"] = word_forms_measured(programs)
    good = [report(name, row) for name, row in figures.items()]
    for name, pairs in judged.items():
        print_worst(name, pairs, arguments.worst)
    return 0 if all(good) and (shared or os.environ.get("CI") != "true") else 1


sys.exit(main())
