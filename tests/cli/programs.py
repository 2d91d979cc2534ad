"""What the tests in Python share: the programs in a temporary folder, and ways to say what is expected of a run."""
import json
import os
import re
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent.parent
NOBODY = 65534


class Failure(Exception):
    pass


def expect(condition, what):
    if not condition:
        raise Failure(what)


class Programs:
    """The programs with a folder of their own, which goes at the end of the `with`."""

    def __init__(self, folder):
        self.bin = Path(folder).resolve()
        self.environment = {name: value for name, value in os.environ.items() if name not in ("REFERAT_DB", "NO_COLOR")}
        self.environment["LC_ALL"] = "C.UTF-8"

    def __enter__(self):
        self.folder = Path(tempfile.mkdtemp())
        return self

    def __exit__(self, *_):
        shutil.rmtree(self.folder)

    def start(self, name, *arguments, **how):
        how = {"stdin": subprocess.DEVNULL, "stdout": subprocess.PIPE, "stderr": subprocess.PIPE, "env": self.environment, "text": True} | how
        return subprocess.Popen([str(self.bin / name), *map(str, arguments)], cwd=ROOT, **how)

    def run(self, name, *arguments, **how):
        process = self.start(name, *arguments, **how)
        process.out, process.err = process.communicate()
        return process

    def index(self, *arguments, **how):
        return self.run("referat-index", *arguments, **how)

    def search(self, *arguments, **how):
        return self.run("referat-search", *arguments, **how)

    def corpus_index(self, name="index"):
        """A fresh index of a part of the corpus."""
        path = self.folder / name
        done = self.index("-q", "-d", path, "--municipality", "Fjordby", "corpus/minutes/byraadet")
        expect(done.returncode == 0, f"cannot index the corpus: {done.err}")
        return path

    def items(self, index):
        return self.search("-d", index, "--format", "ids", "-n", "0").out.split()


def expect_error(done, status, *words):
    """The run ended with this status and said one line, with these words and what to do next."""
    told = f"{' '.join(done.args)}\n{done.out}{done.err}"
    expect(done.returncode == status, f"status {done.returncode} instead of {status}: {told}")
    expect(len(done.err.splitlines()) == 1, f"not one line on standard error: {told}")
    expect(re.fullmatch(r"referat-(index|search): .+; .+\n", done.err), f"no message with a hint: {told}")
    for word in words:
        expect(str(word) in done.err, f"nothing about {word}: {told}")


def expect_json_error(done, status, code):
    """The same error as JSON on standard output."""
    expect_error(done, status)
    error = json.loads(done.out)["error"]
    expect(list(error) == ["code", "message", "hint"], f"keys of the error: {error}")
    expect(error["code"] == code, f"{error['code']} instead of {code}")
    expect(done.err == f"{Path(done.args[0]).name}: {error['message']}; {error['hint']}\n", f"two messages: {done.out}{done.err}")


def main(tests):
    """Runs every function in `tests` with programs of its own and says what became of it."""
    failed = 0
    for test in tests:
        with Programs(sys.argv[1]) as programs:
            programs.arguments = sys.argv[2:]
            try:
                test(programs)
                print(f"ok      {test.__doc__}")
            except Failure as failure:
                failed += 1
                print(f"FAILED  {test.__doc__}\n        {failure}")
    print(f"{len(tests) - failed} of {len(tests)} ok")
    sys.exit(1 if failed else 0)
