"""PostgreSQL 15 with a server of its own: a stored tsvector of the Danish configuration, GIN, ts_rank, ts_headline.

The server runs as an unprivileged user in a data folder of the work folder, listens on a socket there only, and is stopped by its own
process id. Rows come in by COPY in two sessions; the index is built after them, as "Populating a Database" advises.

usage as a program: postgres_peer.py search SOCKET_FOLDER QUERIES WARM_UPS ROUNDS          (README.md)
"""
import os
import pwd
import shutil
import subprocess
import sys
import tempfile
import time
from pathlib import Path

BIN = Path("/usr/lib/postgresql/15/bin")
LONGEST_WARM_UP_SECONDS = 30
SETTINGS = {
    "listen_addresses": "", "shared_buffers": "256MB", "maintenance_work_mem": "256MB", "work_mem": "64MB", "wal_level": "minimal",
    "max_wal_senders": "0", "max_wal_size": "4GB", "synchronous_commit": "off", "fsync": "off", "full_page_writes": "off", "jit": "off",
    "autovacuum": "off", "effective_cache_size": "4GB", "random_page_cost": "1.1", "gin_pending_list_limit": "64MB",
}
SCHEMA = """
CREATE TABLE items (id text, title text, text text, municipality text, organ text, topics text, year int, date date, cases text, outcome text,
  words tsvector GENERATED ALWAYS AS (setweight(to_tsvector('danish', title), 'A') || to_tsvector('danish', text)) STORED);
"""
AFTER = "CREATE INDEX ON items USING gin (words) WITH (fastupdate = off); ANALYZE items;"
PREPARE = """PREPARE top(text) AS SELECT id, title, date, ts_headline('danish', text, plainto_tsquery('danish', $1), 'MaxFragments=1')
  FROM (SELECT id, title, date, text FROM items WHERE words @@ plainto_tsquery('danish', $1)
        ORDER BY ts_rank(words, plainto_tsquery('danish', $1)) DESC LIMIT 10) AS best;
PREPARE counts(text) AS WITH hits AS MATERIALIZED (SELECT organ, year, topics FROM items WHERE words @@ plainto_tsquery('danish', $1))
  SELECT 'total', '', count(*) FROM hits UNION ALL SELECT 'organ', organ, count(*) FROM hits GROUP BY organ
  UNION ALL SELECT 'year', year::text, count(*) FROM hits GROUP BY year
  UNION ALL SELECT 'topic', topic, count(*) FROM hits, unnest(string_to_array(topics, '|')) AS topic GROUP BY topic;
"""


def unprivileged():
    """How a command starts as a user who may run the server."""
    return ["setpriv", "--reuid=postgres", "--regid=postgres", "--clear-groups"] if os.getuid() == 0 else []


class Server:
    """A running server over an empty data folder; close() stops it and removes its socket."""

    def __init__(self, folder):
        self.data = Path(folder) / "data"
        self.socket = Path(tempfile.mkdtemp(prefix="referat-bench-"))
        shutil.rmtree(self.data, ignore_errors=True)
        self.data.mkdir(parents=True)
        if os.getuid() == 0:
            owner = pwd.getpwnam("postgres")
            for path in (self.data, self.socket):
                os.chown(path, owner.pw_uid, owner.pw_gid)
        subprocess.run([*unprivileged(), BIN / "initdb", "-D", self.data, "-U", "bench", "-A", "trust", "-E", "UTF8", "--locale=C.UTF-8", "-N"],
                       check=True, stdout=subprocess.DEVNULL, cwd="/")
        settings = [part for name, value in SETTINGS.items() for part in ("-c", f"{name}={value}")]
        self.log = open(Path(folder) / "log", "wb")
        self.process = subprocess.Popen([*unprivileged(), BIN / "postgres", "-D", self.data, "-k", self.socket, *settings],
                                        stdout=self.log, stderr=self.log, cwd="/")
        for _ in range(200):
            if subprocess.run([BIN / "pg_isready", "-q", "-h", self.socket], check=False).returncode == 0:
                return
            time.sleep(0.05)
        self.close()
        raise RuntimeError(f"the server does not start: see {folder}/log")

    def close(self):
        self.process.terminate()
        self.process.wait()
        self.log.close()
        shutil.rmtree(self.socket, ignore_errors=True)


def psql(socket):
    return [BIN / "psql", "-X", "-q", "-A", "-t", "-v", "ON_ERROR_STOP=1", "-h", socket, "-U", "bench", "postgres"]


def index(socket, rows, sessions):
    subprocess.run([*psql(socket), "-c", SCHEMA], check=True)
    files = sorted(Path(rows).iterdir())
    columns = "id, title, text, municipality, organ, topics, year, date, cases, outcome"
    copies = []
    for session in range(sessions):
        script = "".join(f"\\copy items ({columns}) from '{file}'\n" for file in files[session::sessions])
        process = subprocess.Popen(psql(socket), stdin=subprocess.PIPE)
        process.stdin.write(script.encode())
        process.stdin.close()
        copies.append(process)
    if any([process.wait() != 0 for process in copies]):
        raise RuntimeError("COPY failed")
    subprocess.run([*psql(socket), "-c", AFTER], check=True)


class Session:
    """psql over pipes: what a query answers, and how long it took from here."""

    def __init__(self, socket):
        self._psql = subprocess.Popen(psql(socket), stdin=subprocess.PIPE, stdout=subprocess.PIPE)
        self.run(PREPARE)

    def run(self, statements):
        self._psql.stdin.write(statements.encode() + b"\n\\echo end\n")
        self._psql.stdin.flush()
        lines = []
        for line in iter(self._psql.stdout.readline, b"end\n"):
            if not line:
                raise RuntimeError("psql ended")
            lines.append(line)
        return lines

    def ask(self, text):
        lines = self.run(f"EXECUTE top('{text}'); EXECUTE counts('{text}');")
        return next(int(line.split(b"|")[2]) for line in lines if line.startswith(b"total|"))


def search(socket, query_path, warm_ups, rounds):
    session = Session(socket)
    queries = Path(query_path).read_text(encoding="utf-8").splitlines()
    start = time.perf_counter()
    for _ in range(warm_ups):
        if time.perf_counter() - start < LONGEST_WARM_UP_SECONDS:
            for query in queries:
                session.ask(query)
    for number in range(rounds):
        for query in queries:
            before = time.perf_counter()
            total = session.ask(query)
            print(f"{number}\t{(time.perf_counter() - before) * 1e3:.4f}\t{total}")


if __name__ == "__main__":
    if sys.argv[1] == "index":
        index(sys.argv[2], sys.argv[3], int(sys.argv[4]))
    else:
        search(sys.argv[2], sys.argv[3], int(sys.argv[4]), int(sys.argv[5]))
