"""What is said of a ranked list of ids, given the grades that were judged for its query. An id without a grade has grade 0."""
import math


def gain(grades):
    return sum((2**grade - 1) / math.log2(rank + 2) for rank, grade in enumerate(grades))


def ndcg(grades, ids, cut=10):
    best = sorted(grades.values(), reverse=True)
    return gain([grades.get(item, 0) for item in ids[:cut]]) / gain(best[:cut])


def f1(wanted, found):
    """The harmonic mean of precision and recall; 0 where nothing wanted was found."""
    return 2 * len(wanted & found) / (len(wanted) + len(found))


def of_query(grades, ids):
    """All figures of one query; `ids` is the whole result, best first."""
    relevant = relevant_of(grades)
    first = grades.get(ids[0], 0) if ids else 0
    return {
        "nDCG@10": ndcg(grades, ids),
        "success@1": float(first == max(grades.values())),
        "relevant@1": float(first >= 1),
        "recall@50": len(relevant & set(ids[:50])) / len(relevant),
        "F1": f1(relevant, set(ids)),
        "hits": float(len(ids)),
    }


def mean(rows):
    return {name: sum(row[name] for row in rows) / len(rows) for name in rows[0]}


def relevant_of(grades):
    return {item for item, grade in grades.items() if grade >= 1}


def of_all(pairs):
    """The mean over (query, whole result) pairs; and of all their results together, where long lists weigh more, F1."""
    figures = mean([of_query(query.grades, ids) for query, ids in pairs])
    precision, recall = precision_and_recall([(relevant_of(query.grades), set(ids)) for query, ids in pairs])
    figures["pooled F1"] = 2 * precision * recall / (precision + recall) if precision + recall else 0.0
    return figures


def precision_and_recall(pairs):
    """Of (wanted, found) sets, counted over all of them together. Who finds nothing has no precision either."""
    right = sum(len(wanted & found) for wanted, found in pairs)
    found_all = sum(len(found) for _, found in pairs)
    wanted_all = sum(len(wanted) for wanted, _ in pairs)
    return right / found_all if found_all else 0.0, right / wanted_all if wanted_all else 0.0
