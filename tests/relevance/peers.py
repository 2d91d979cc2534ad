"""Other search engines over the same items, each as its own documentation advises to set it up.

The programs that stand between read lines on standard input, `item<TAB>ID<TAB>TITLE<TAB>TEXT` and then `query<TAB>TEXT`, and
print a line for each query: the ids of the whole result, best first, with blanks between.
"""
import json
import shutil
import sqlite3
import subprocess
from dataclasses import dataclass
from pathlib import Path

from judged import HERE

JARS = Path("/usr/share/java")
LUCENE_JARS = ("lucene-core-8.*.jar", "lucene-analyzers-common-8.*.jar", "lucene-queryparser-8.*.jar")
TITLE_WEIGHT = 3  # what served them best, of 1, 2, 3 and 5


class Missing(Exception):
    """A peer that is not installed here."""


@dataclass
class Entry:
    id: str
    title: str
    text: str


def entries(lines):
    """Items as `referat-index --dump` prints them, with every word that is printed for them."""
    for line in lines.splitlines():
        item = json.loads(line)
        text = [item["chapter"], item["organ"], item["municipality"], item["date"], *item["case"], *item["attachments"]]
        text += [part for section in item["sections"] for part in (section["heading"], section["text"])]
        yield Entry(item["id"], item["title"] or "", "\n".join(part for part in text if part))


def one_line(text):
    return " ".join(text.split())


def piped(command, items, queries):
    lines = ["\t".join(["item", item.id, one_line(item.title), one_line(item.text)]) for item in items]
    lines += [f"query\t{one_line(query)}" for query in queries]
    done = subprocess.run(command, input="\n".join(lines) + "\n", capture_output=True, text=True, encoding="utf-8", check=False)
    if done.returncode != 0:
        raise SystemExit(f"{command[0]} ends with {done.returncode}: {done.stderr}")
    return [line.split() for line in done.stdout.splitlines()]


def fts5(between, after=""):
    """Words apart from each other by an operator, each with what makes it a prefix if it is one."""

    def answers(items, queries):
        database = sqlite3.connect(":memory:")
        try:
            database.execute("create virtual table item using fts5(id unindexed, title, text, tokenize='unicode61 remove_diacritics 2')")
        except sqlite3.OperationalError as error:
            raise Missing(f"this Python's SQLite {sqlite3.sqlite_version}: {error}") from error
        database.executemany("insert into item values (?, ?, ?)", [(item.id, item.title, item.text) for item in items])
        ranked = f"select id from item where item match ? order by bm25(item, 0, {TITLE_WEIGHT}, 1), id"
        matches = [between.join(quoted(word) + after for word in words(query)) for query in queries]
        return [[row[0] for row in database.execute(ranked, (match,))] if match else [] for match in matches]

    return answers


def words(query):
    """What has no letter or digit is no word to FTS5."""
    return [word for word in query.split() if any(letter.isalnum() for letter in word)]


def quoted(word):
    return '"' + word.replace('"', '""') + '"'


def lucene(operator):
    def answers(items, queries):
        if not shutil.which("javac"):
            raise Missing("there is no javac, without which java runs no source (Debian: default-jdk-headless)")
        jars = [max(JARS.glob(name), default=None) for name in LUCENE_JARS]
        if None in jars:
            raise Missing(f"there is no {JARS}/{LUCENE_JARS[jars.index(None)]} (Debian: liblucene8-java)")
        source = HERE / "LuceneDanish.java"
        return piped(["java", "-cp", ":".join(map(str, jars)), str(source), operator, str(TITLE_WEIGHT)], items, queries)

    return answers


def plain_xapian(folder, operator):
    program = Path(folder).resolve() / "plain-xapian"

    def answers(items, queries):
        if not program.exists():
            raise Missing(f"there is no {program}; configure with -DREFERAT_TESTS=ON and build")
        return piped([str(program), operator, str(TITLE_WEIGHT)], items, queries)

    return answers


def peers(folder):
    """name -> function(items, queries) that gives a ranked list for each query"""
    return {
        "Lucene, OR": lucene("or"),
        "Lucene, AND": lucene("and"),
        "Xapian, OR": plain_xapian(folder, "or"),
        "Xapian, AND": plain_xapian(folder, "and"),
        "FTS5, AND": fts5(" "),
        "FTS5, OR": fts5(" OR "),
        "FTS5, AND of prefixes": fts5(" ", "*"),
        "FTS5, OR of prefixes": fts5(" OR ", "*"),
    }
