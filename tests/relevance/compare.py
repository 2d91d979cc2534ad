"""referat and its peers side by side, on the same items and the same queries. usage: compare.py PROGRAMS"""
import json
import sys

import metrics
from judged import CORPUS, SEEDS, form_items, forms, forms_right, shared_is_there
from peers import Missing, entries, peers
from referat import Referat

COLUMNS = ("nDCG@10", "success@1", "relevant@1", "recall@50", "F1", "pooled F1", "hits")


def print_table(title, columns, lines):
    print(f"\n{title}\n")
    print("| system |", " | ".join(columns), "|")
    print("|---" * (len(columns) + 1) + "|")
    for name, cells in lines:
        print("|", name, "|", " | ".join(cells), "|")


def asked(programs, name, lines, queries, *options):
    """(system, its answers) for referat and every peer that is installed; the others say why they are left out."""
    index = programs.indexed(name, lines)
    yield "referat", programs.answers(index, queries, *options)
    # Where a meeting has minutes, referat does not show its agenda; the peers are spared the copies too.
    shown = set(programs.items(index))
    items = [item for item in entries(lines) if item.id in shown]
    for peer, answer in peers(programs.bin).items():
        try:
            yield peer, answer(items, queries)
        except Missing as missing:
            print(f"left out: {peer}: {missing}", file=sys.stderr)


def compare_judged(programs, collection):
    queries = collection.queries()
    lines = programs.dumped(*collection.sources)
    systems = asked(programs, collection.name, lines, [query.text for query in queries])
    measured = [(name, metrics.of_all(list(zip(queries, answers, strict=True)))) for name, answers in systems]
    cells = [(name, [f"{row[column]:.{1 if column == 'hits' else 3}f}" for column in COLUMNS]) for name, row in measured]
    print_table(f"{collection.name}: {len(queries)} queries", COLUMNS, cells)


def compare_forms(programs):
    given = programs.folder / "given.jsonl"
    given.write_text("".join(json.dumps(item) + "\n" for item in form_items()), encoding="utf-8")
    systems = asked(programs, "forms", programs.dumped(given), [query for query, _, _ in forms()], "--no-relax")
    cells = [(name, [str(forms_right(answers))]) for name, answers in systems]
    print_table(f"forms: {len(forms())} pairs", ("right",), cells)


with Referat(sys.argv[1]) as programs:
    compare_judged(programs, CORPUS)
    if shared_is_there():
        compare_judged(programs, SEEDS)
        compare_forms(programs)
