"""How each engine is told to index and to search. All of them take the same items; peers/README.md describes how they answer."""
import shutil
import subprocess
import sys
from pathlib import Path

from peers import postgres_peer
from measure import Run, folder_bytes

HERE = Path(__file__).resolve().parent
JARS = ["core", "analyzers-common", "queryparser", "queries", "highlighter", "facet", "memory"]
LUCENE_VERSION = "8.7.0"


class Engine:
    """One index of one set of items, in a folder of its own."""

    def __init__(self, programs, work, items, threads):
        self.programs = Path(programs)
        self.items = Path(items)
        self.threads = str(threads)
        self.tools = Path(work) / "tools"
        self.tools.mkdir(parents=True, exist_ok=True)
        self.index_folder = Path(work) / "indexes" / self.name
        self.prepare()

    def prepare(self):
        pass

    def index(self):
        shutil.rmtree(self.index_folder, ignore_errors=True)
        self.index_folder.mkdir(parents=True)
        return Run(self.index_command())

    def search(self, warm_ups, rounds):
        return Run([*self.search_command(), str(self.items / "queries.txt"), str(warm_ups), str(rounds)])

    def size_bytes(self):
        return folder_bytes(self.index_folder)

    def close(self):
        pass


class Referat(Engine):
    name = "referat"

    def index_command(self):
        return [self.programs / "referat-index", "-q", f"-j{self.threads}", "-d", self.index_folder / "index", self.items / "items"]

    def search_command(self):
        return [self.programs / "query-bench", self.index_folder / "index"]


class Lucene(Engine):
    name = "lucene"

    def prepare(self):
        jars = [f"/usr/share/java/lucene-{jar}-{LUCENE_VERSION}.jar" for jar in JARS] + ["/usr/share/java/hppc.jar"]
        classes = self.tools / "lucene"
        subprocess.run(["javac", "-cp", ":".join(jars), "-d", classes, HERE / "peers" / "LucenePeer.java"], check=True)
        self.java = ["java", "-Xms512m", "-Xmx512m", "-XX:+UseParallelGC", "-cp", ":".join([*jars, str(classes)]), "LucenePeer"]

    def index_command(self):
        return [*self.java, "index", self.items / "rows", self.index_folder, self.threads]

    def search_command(self):
        return [*self.java, "search", self.index_folder]


class Sqlite(Engine):
    name = "sqlite"

    def index_command(self):
        return [sys.executable, HERE / "peers" / "sqlite_peer.py", "index", self.items / "rows", self.index_folder / "items.sqlite"]

    def search_command(self):
        return [sys.executable, HERE / "peers" / "sqlite_peer.py", "search", self.index_folder / "items.sqlite"]


class PlainXapian(Engine):
    name = "xapian"

    def index_command(self):
        return [self.programs / "xapian-peer", "index", self.items / "rows", self.index_folder / "database"]

    def search_command(self):
        return [self.programs / "xapian-peer", "search", self.index_folder / "database"]


class Postgres(Engine):
    name = "postgres"
    server = None

    def index(self):
        self.close()
        self.server = postgres_peer.Server(self.index_folder)
        command = [sys.executable, postgres_peer.__file__, "index", self.server.socket, self.items / "rows", self.threads]
        return Run(command, also_watch=[self.server.process.pid])

    def search_command(self):
        return [sys.executable, postgres_peer.__file__, "search", self.server.socket]

    def size_bytes(self):
        command = [*postgres_peer.psql(self.server.socket), "-c", "SELECT pg_total_relation_size('items')"]
        return int(subprocess.run(command, check=True, stdout=subprocess.PIPE).stdout)

    def close(self):
        if self.server:
            self.server.close()
            self.server = None


ENGINES = {engine.name: engine for engine in (Referat, Lucene, Sqlite, PlainXapian, Postgres)}
