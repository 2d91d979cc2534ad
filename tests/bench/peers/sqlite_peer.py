"""SQLite FTS5 as its documentation advises: an external-content table with unicode61, one transaction, bm25, snippet().

The facets' columns stand in narrow tables of their own, so that counting does not read the text.

usage: sqlite_peer.py index ROWS DATABASE
       sqlite_peer.py search DATABASE QUERIES WARM_UPS ROUNDS          (README.md)
"""
import sqlite3
import sys
import time
from pathlib import Path

LONGEST_WARM_UP_SECONDS = 30

SCHEMA = """
CREATE TABLE items (row INTEGER PRIMARY KEY, id TEXT, title TEXT, text TEXT, municipality TEXT, organ TEXT, date TEXT,
                    case_numbers TEXT, outcome TEXT);
CREATE TABLE facets (row INTEGER PRIMARY KEY, organ TEXT, year TEXT);
CREATE TABLE topics (row INTEGER, topic TEXT, PRIMARY KEY (row, topic)) WITHOUT ROWID;
CREATE VIRTUAL TABLE search USING fts5(title, text, content='items', content_rowid='row', tokenize='unicode61 remove_diacritics 0');
"""
TOP_TEN = """SELECT items.id, items.title, items.date, snippet(search, 1, '<b>', '</b>', '…', 30)
             FROM search JOIN items ON items.row = search.rowid WHERE search MATCH ? ORDER BY search.rank LIMIT 10"""
MATCHES = "WITH hits AS MATERIALIZED (SELECT rowid AS row FROM search WHERE search MATCH ?) "
COUNTS = MATCHES + """SELECT organ, year, count(*) FROM hits JOIN facets USING (row) GROUP BY organ, year"""
TOPICS = MATCHES + """SELECT topic, count(*) FROM hits JOIN topics USING (row) GROUP BY topic"""


def rows_of(folder):
    number = 0
    for path in sorted(Path(folder).iterdir()):
        with open(path, encoding="utf-8", newline="\n") as table:
            for line in table:
                number += 1
                yield number, line.rstrip("\n").split("\t")


def index(folder, path):
    database = sqlite3.connect(path, isolation_level=None)
    for pragma in ("page_size=8192", "journal_mode=OFF", "synchronous=OFF", "cache_size=-262144", "temp_store=MEMORY"):
        database.execute(f"PRAGMA {pragma}")
    database.executescript(SCHEMA)
    database.execute("BEGIN")
    items, facets, topics = [], [], []

    def flush():
        database.executemany("INSERT INTO items VALUES (?,?,?,?,?,?,?,?,?)", items)
        database.executemany("INSERT INTO search(rowid, title, text) VALUES (?,?,?)", [item[0:1] + item[2:4] for item in items])
        database.executemany("INSERT INTO facets VALUES (?,?,?)", facets)
        database.executemany("INSERT OR IGNORE INTO topics VALUES (?,?)", topics)
        for batch in (items, facets, topics):
            batch.clear()

    for number, (ident, title, text, municipality, organ, its_topics, year, date, cases, outcome) in rows_of(folder):
        items.append((number, ident, title, text.replace("\v", "\n"), municipality, organ, date, cases, outcome))
        facets.append((number, organ, year))
        topics += [(number, topic) for topic in its_topics.split("|")]
        if len(items) == 1000:
            flush()
    flush()
    database.execute("COMMIT")
    database.close()


def ask(database, text):
    match = " ".join(f'"{word}"' for word in text.split())
    top = database.execute(TOP_TEN, (match,)).fetchall()
    organs, years, total = {}, {}, 0
    for organ, year, count in database.execute(COUNTS, (match,)):
        organs[organ] = organs.get(organ, 0) + count
        years[year] = years.get(year, 0) + count
        total += count
    topics = database.execute(TOPICS, (match,)).fetchall()
    assert bool(top) == bool(topics)
    return total


def search(path, query_path, warm_ups, rounds):
    database = sqlite3.connect(path, isolation_level=None)
    for pragma in ("cache_size=-262144", "mmap_size=8589934592", "temp_store=MEMORY"):
        database.execute(f"PRAGMA {pragma}")
    queries = Path(query_path).read_text(encoding="utf-8").splitlines()
    start = time.perf_counter()
    for _ in range(warm_ups):
        if time.perf_counter() - start < LONGEST_WARM_UP_SECONDS:
            for query in queries:
                ask(database, query)
    for number in range(rounds):
        for query in queries:
            before = time.perf_counter()
            total = ask(database, query)
            print(f"{number}\t{(time.perf_counter() - before) * 1e3:.4f}\t{total}")


if __name__ == "__main__":
    if sys.argv[1] == "index":
        index(*sys.argv[2:])
    else:
        search(sys.argv[2], sys.argv[3], int(sys.argv[4]), int(sys.argv[5]))
