#!/usr/bin/env python3
"""Proves on made-up trees that the rules can be broken, and that each rule finds what breaks it."""
import sys
import tempfile
import unittest
from pathlib import Path

import house
import layering


class Tree(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.root = Path(folder.name)

    def write(self, path, text=""):
        (self.root / path).parent.mkdir(parents=True, exist_ok=True)
        (self.root / path).write_text(text, encoding="utf-8")


class Layering(Tree):
    def expect(self, path, line, fault):
        with self.subTest(path=path, line=line):
            self.write(path, line + "\n")
            found = layering.faults_of(self.root)
            self.assertEqual(len(found), 1 if fault else 0, found)
            if fault:
                self.assertIn(fault, found[0])
            (self.root / path).unlink()

    def test_allowed(self):
        for path, line in [("common/index/a.cc", '#include "common/model/x.h"'), ("searcher/match/a.cc", "#include <xapian.h>"),
                           ("indexer/api/a.cc", "#include <referat/item.h>"), ("common/text/a.h", "#include <unicode/ubrk.h>"),
                           ("indexer/read/a.cc", "#include <poppler-document.h>"), ("common/model/a.cc", "#include <sys/stat.h>"),
                           ("indexer/main.cc", '#include "indexer/cli/run.h"'), ("common/cli/a.h", "#include <string_view>")]:
            self.expect(path, line, None)

    def test_between_folders(self):
        for path, name in [("common/text/a.cc", "common/model/x.h"), ("common/model/a.cc", "common/index/x.h"),
                           ("searcher/query/a.cc", "common/index/x.h"), ("searcher/query/a.cc", "searcher/match/x.h"),
                           ("indexer/cli/a.cc", "searcher/query/x.h"), ("searcher/api/a.cc", "indexer/write/x.h"),
                           ("indexer/write/a.cc", "indexer/minutes/x.h"), ("indexer/read/a.cc", "indexer/minutes/x.h"),
                           ("searcher/api/a.cc", "common/cli/x.h"), ("common/include/referat/a.h", "common/text/x.h")]:
            self.expect(path, f'#include "{name}"', "must not include")
        self.expect("common/text/a.cc", '#include "x.h"', "path from the root")
        self.expect("common/text/a.cc", '  #  include "../model/x.h"', "path from the root")
        self.expect("common/odd/a.cc", "", "no folder of the house")

    def test_other_libraries(self):
        for path, name in [("searcher/api/a.cc", "unicode/ubrk.h"), ("searcher/snippet/a.cc", "xapian.h"), ("common/json/a.cc", "re2/re2.h"),
                           ("indexer/cli/a.cc", "nlohmann/json.hpp"), ("common/model/a.cc", "libstemmer.h"), ("indexer/write/a.cc", "zip.h"),
                           ("common/text/a.cc", "boost/regex.hpp"), ("indexer/minutes/a.cc", "libxml/parser.h")]:
            self.expect(path, f"#include <{name}>", "belongs only in")
        self.expect("common/text/a.cc", "#include <curl/curl.h>", "no folder may use")
        self.expect("common/text/a.cc", "#include <regex>", "std::regex")
        self.expect("common/text/a.cc", "std::regex word;", "std::regex")


class House(Tree):
    def setUp(self):
        super().setUp()
        for name in house.AT_THE_TOP:
            if "." in name or name == "LICENSE":
                self.write(name)
        for folder in house.FOLDERS:
            self.write(f"{folder}/README.md", f"# {folder}\n")
        self.write(".gitignore", "/build/\n/build-*/\n")

    def expect(self, *wanted):
        found = house.faults_of(self.root, [])
        self.assertEqual(len(found), len(wanted), found)
        for fault, part in zip(found, wanted):
            self.assertIn(part, fault)

    def test_sound(self):
        self.write("common/text/README.md", "# common/text\n")
        self.write("common/text/fold.cc", "int x;\n" * house.MOST_LINES)
        self.write("build-try/x", "\t")
        self.expect()

    def test_top(self):
        self.write("scripts/x")
        (self.root / "LICENSE").unlink()
        self.expect("scripts: does not belong", "LICENSE: is missing")

    def test_readme(self):
        self.write("corpus/minutes.txt")
        self.write("searcher/query/tree.h")
        (self.root / "corpus/README.md").unlink()
        self.expect("corpus: has no README.md", "searcher/query: has no README.md")

    def test_readme_title(self):
        self.write("corpus/README.md", "#corpus / minutes\n")
        self.expect("corpus/README.md: does not begin with a title")

    def test_lines(self):
        self.write("tests/README.md", "# tests\n")
        self.write("indexer/long.cc", "int x;\n" * (house.MOST_LINES + 1))
        self.write("CMakeLists.txt", "#\n" * 100)
        self.expect("indexer/long.cc: 401 lines", "CMakeLists.txt: 100 lines")
        remarks = []
        self.write("indexer/long.cc", "int x;\n" * (house.MANY_LINES + 1))
        house.faults_of(self.root, remarks)
        self.assertEqual(len(remarks), 1)

    def test_names_and_blanks(self):
        self.write("common/text_utils.h")
        self.write("common/a.cc", "int x;\t\n")
        self.write("common/b.sh", "# FIX" "ME later\n")
        self.expect("a.cc:1: a tab", "a.cc:1: blanks", "b.sh:1: left over", "text_utils.h: a name")


if __name__ == "__main__":
    unittest.main(argv=sys.argv[:1])
