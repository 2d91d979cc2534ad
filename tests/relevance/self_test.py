#!/usr/bin/env python3
"""The measures on answers that were worked out by hand, and the peers on items whose hits are plain to see.

usage: self_test.py PROGRAMS
"""
import math
import sys
import unittest

import metrics
from judged import boundaries
from peers import Entry, fts5, plain_xapian
from referat import part_starts

PROGRAMS = sys.argv.pop(1)
GRADES = {"a": 2, "b": 1}
BEST = 3 + 1 / math.log2(3)

# answer: nDCG@10, success@1, relevant@1, recall@50, F1
OF_QUERY = [
    (["a", "b"], (1, 1, 1, 1, 1)),
    (["b", "a"], ((1 + 3 / math.log2(3)) / BEST, 0, 1, 1, 1)),
    (["x", "a"], (3 / math.log2(3) / BEST, 0, 0, 0.5, 0.5)),
    ([f"x{rank}" for rank in range(10)] + ["a"], (0, 0, 0, 0.5, 2 / 13)),
    ([f"x{rank}" for rank in range(50)] + ["a", "b"], (0, 0, 0, 0, 4 / 54)),
    ([], (0, 0, 0, 0, 0)),
]

ITEMS = [
    Entry("one", "Støj fra veje", "Vejdirektoratet måler"),
    Entry("two", "Budget", "Trafikken giver støj om natten, siger Vejdirektoratet"),
    Entry("three", "Budgetter", "intet"),
]


class Measures(unittest.TestCase):
    def test_of_query(self):
        for ids, wanted in OF_QUERY:
            found = metrics.of_query(GRADES, ids)
            for name, value in zip(("nDCG@10", "success@1", "relevant@1", "recall@50", "F1"), wanted, strict=True):
                self.assertAlmostEqual(found[name], value, msg=f"{name} of {ids}")

    def test_precision_and_recall(self):
        self.assertEqual(metrics.precision_and_recall([({1, 2}, {2}), (set(), {4}), ({3}, set())]), (1 / 2, 1 / 3))
        self.assertEqual(metrics.precision_and_recall([({1}, set())]), (0, 0))


class Parts(unittest.TestCase):
    def test_same_places(self):
        for word, pieces, parts in [
            ("byrådsmødet", "byråd[s]+mødet", ["byråd", "mødet"]),
            ("anlægssummen", "anlæg[s]+summen", ["anlæg", "summen"]),
            ("Børnetal", "Børn[e]+tal", ["børn", "tal"]),
            ("lokalplanforslaget", "lokal+plan+forslaget", ["lokal", "plan", "forslaget"]),
            ("kommunal", "kommunal", []),
        ]:
            self.assertEqual(part_starts(word, parts), boundaries(pieces), word)

    def test_parts_that_do_not_spell_the_word(self):
        for parts in (["byråd"], ["byråd", "møde"], ["råd", "mødet"], ["byråd", "et"], ["byråds", "smødet"]):
            with self.assertRaises(SystemExit, msg=parts):
                part_starts("byrådsmødet", parts)


class Peers(unittest.TestCase):
    def expect(self, peer, query, *wanted):
        self.assertEqual(peer(ITEMS, ["noget andet", query]), [[], list(wanted)], query)

    def test_fts5(self):
        self.expect(fts5(" "), "støj natten", "two")
        self.expect(fts5(" OR "), "natten intet! §", "three", "two")
        self.expect(fts5(" "), "vej")
        self.expect(fts5(" "), "§ -")
        self.expect(fts5(" ", "*"), 'trafik "natten', "two")

    def test_plain_xapian(self):
        self.expect(plain_xapian(PROGRAMS, "and"), "støjen natten", "two")
        self.expect(plain_xapian(PROGRAMS, "or"), "Støjen", "one", "two")
        self.expect(plain_xapian(PROGRAMS, "or"), '(budget "', "two")


unittest.main()
