#!/usr/bin/env python3
"""Every item of the corpus as its table says, and none besides.

usage: corpus.py PROGRAMS
"""
import sys

from expected_items import differences, dumped, report, rows_of
from programs import ROOT, Programs

COLUMNS = ("file", "number", "title", "kind", "organ", "date", "case", "open", "outcome", "chapter", "sections")

with Programs(sys.argv[1]) as programs:
    corpus = ROOT / "corpus"
    rows = rows_of(corpus / "expected-items.tsv")
    folders = [corpus / name for name in ("docx", "firstagenda", "html", "jsonl", "minutes", "pdf", "text", "zip")]
    items = dumped(programs, corpus, "--municipality", "Fjordby", *folders)
    sys.exit(report(rows, differences(rows, items, COLUMNS)))
