"""Where the tables are, and what stands in them."""
import os
from dataclasses import dataclass, field
from pathlib import Path

HERE = Path(__file__).resolve().parent
ROOT = HERE.parent.parent
SHARED = Path(os.environ.get("REFERAT_SHARED") or ROOT.parent / "shared")

WORD_FORMS = ROOT / "common" / "text" / "data" / "word_forms.tsv"
COMPOUNDS = HERE / "compounds.tsv"
FORMS = SHARED / "relevance" / "forms.tsv"
HEADERS = ("query_id\t", "query\t", "word\tparts\t", "#")


@dataclass
class Query:
    number: str
    text: str
    grades: dict = field(default_factory=dict)


@dataclass
class Collection:
    """Judged queries, and what to give referat-index for the items they are about."""

    name: str
    table: Path
    sources: list

    def queries(self):
        queries = {}
        for number, text, item, grade in rows(self.table):
            queries.setdefault(number, Query(number, text)).grades[item] = int(grade)
        return list(queries.values())


def rows(path):
    lines = path.read_text(encoding="utf-8").splitlines()
    return [line.split("\t") for line in lines if line and not line.startswith(HEADERS)]


def shared_is_there():
    """Says so where it is not."""
    if FORMS.exists():
        return True
    print(f"NOT CHECKED: seeds and forms; there is no {FORMS}; name the shared folder with REFERAT_SHARED")
    return False


CORPUS = Collection("corpus", HERE / "corpus_judged.tsv", ["--municipality", "Fjordby", ROOT / "corpus" / "minutes"])
SEEDS = Collection("seeds", SHARED / "relevance" / "judged.tsv", sorted((SHARED / "seeds").glob("*.txt")))


def forms():
    """(query, text, whether the query must find an item with this text or must not)"""
    return [(query, text, match == "yes") for query, text, match in rows(FORMS)]


def form_items():
    """An item for each row of forms.tsv, as referat-index takes them."""
    return [{"id": f"form/{row}", "text": text} for row, (_, text, _) in enumerate(forms())]


def forms_right(answers):
    """How many rows' queries find the row's own item if they must, and do not if they must not."""
    return sum((f"form/{row}" in ids) == match for row, ((_, _, match), ids) in enumerate(zip(forms(), answers, strict=True)))


def boundaries(pieces):
    """Where new parts start in the word, from the second on. Pieces as in compounds.tsv: `byråd[s]+mødet`."""
    starts, at = set(), 0
    for piece in pieces.split("+"):
        starts.add(at)
        at += len(piece.replace("[", "").replace("]", ""))
    return starts - {0}
