#!/usr/bin/env python3
"""An index that cannot be opened: each kind has its status, its name and one line that says what to do next.

usage: failures.py PROGRAMS FOREIGN_DATABASE
"""
import os
import shutil
import subprocess

from programs import NOBODY, ROOT, expect, expect_error, expect_json_error, main


def foreign(programs, *arguments):
    subprocess.run([programs.arguments[0], *map(str, arguments)], check=True)


def state_of(index):
    return next(path for path in index.iterdir() if path.is_dir() and path.name.startswith("state-"))


def expect_refused(programs, index, code, *words):
    """Neither program takes this index; both say the same."""
    expect_error(programs.search("-d", index, "skole"), 4, index, *words)
    expect_json_error(programs.search("-d", index, "--format", "json", "skole"), 4, code)
    expect_json_error(programs.search("-d", index, "--format", "json", "--show", "x/2030-01-01/1"), 4, code)
    if code != "index_missing":
        before = tree(index)
        expect_error(programs.index("-d", index, "corpus/minutes/byraadet"), 4, index, *words)
        expect(tree(index) == before, "the indexer wrote into an index that it refused")


def tree(folder):
    return {path: path.read_bytes() for path in folder.rglob("*") if path.is_file() and path.name != "lock"}


def missing(programs):
    """no index at all, an empty folder, a file in its place: 4"""
    expect_refused(programs, programs.folder / "nothing", "index_missing", "there is no index", "referat-index")
    (programs.folder / "empty").mkdir()
    expect_refused(programs, programs.folder / "empty", "index_missing", "there is no index")
    (programs.folder / "file").write_text("no folder\n")
    expect_refused(programs, programs.folder / "file", "index_missing")
    for index in ("nothing", "empty", "file"):
        expect_error(programs.index("--check", "-d", programs.folder / index), 4)


def foreign_database(programs):
    """somebody else's Xapian database, as the folder itself or as the state: 4"""
    index = programs.folder / "foreign"
    foreign(programs, "new", index)
    expect_refused(programs, index, "index_damaged", "not one of referat's")
    index = programs.corpus_index()
    state = state_of(index)
    shutil.rmtree(state)
    foreign(programs, "new", state)
    expect_refused(programs, index, "index_damaged", "not one of referat's")


def other_versions(programs):
    """a format or lexicon of another version: 4, and the next step differs"""
    for key, value, code, step in (("referat.format", "99", "index_too_new", "newer"), ("referat.format", "0", "index_too_old", "--rebuild"),
                                   ("referat.lexicon", "0", "index_too_old", "--rebuild")):
        index = programs.corpus_index(f"{key}-{value}")
        foreign(programs, "set", state_of(index), key, value)
        expect_refused(programs, index, code, step)
    done = programs.index("-q", "-d", index, "--rebuild", "--municipality", "Fjordby", "corpus/minutes/byraadet")
    expect(done.returncode == 0 and len(programs.items(index)) == 28, f"--rebuild does not mend it: {done.err}")


def cut(index):
    """a table cut short"""
    table = state_of(index) / "postlist.glass"
    os.truncate(table, table.stat().st_size // 3)


def zeroed(index):
    """a table of zeros"""
    table = state_of(index) / "postlist.glass"
    table.write_bytes(bytes(table.stat().st_size))


def gone(index):
    """a table gone"""
    (state_of(index) / "postlist.glass").unlink()


def no_state(index):
    """the state gone"""
    shutil.rmtree(state_of(index))


def nonsense(index):
    """nonsense in the file that names the state"""
    (index / "current").write_text("auto ../../etc\n")


def damaged_by(harm):
    def damaged(programs):
        index = programs.corpus_index()
        harm(index)
        checked = programs.index("--check", "-d", index)
        told = checked.out + checked.err
        expect(checked.returncode == 4 and len(told.splitlines()) >= 1, f"--check finds nothing: {checked.returncode} {told}")
        expect(all(line.startswith("referat-index: ") for line in checked.err.splitlines()), f"--check: {told}")
        done = programs.search("-d", index, "--format", "json", "-n", "0")
        expect_json_error(done, 4, "index_damaged")
        expect(str(index) in done.err, f"the index is not named: {done.err}")
        mended = programs.index("-q", "-d", index, "--rebuild", "--municipality", "Fjordby", "corpus/minutes/byraadet")
        expect(mended.returncode == 0 and len(programs.items(index)) == 28, f"--rebuild does not mend it: {mended.err}")
        expect(programs.index("--check", "-d", index).returncode == 0, "--check after --rebuild")

    damaged.__doc__ = f"{harm.__doc__}: 4, --check says what, --rebuild mends it"
    return damaged


def refused_folder(programs):
    """a folder that must not be read or written: 5; a file that must not be read: named, 1, the rest goes on"""
    index = programs.corpus_index()
    closed = programs.folder / "closed"
    closed.mkdir(mode=0o700)
    minutes = programs.folder / "minutes"
    minutes.mkdir()
    shutil.copy(ROOT / "corpus/minutes/byraadet/2031-03-27.txt", minutes / "open.txt")
    shutil.copy(ROOT / "corpus/minutes/byraadet/2030-02-19.txt", minutes / "closed.txt")
    (minutes / "closed.txt").chmod(0)
    own = programs.folder / "own"
    own.mkdir()

    # Permissions do not bind root; then the programs run as nobody, from a copy that nobody can reach.
    who = {}
    if os.geteuid() == 0:
        (programs.folder / "bin").mkdir()
        for name in ("referat-index", "referat-search"):
            shutil.copy(programs.bin / name, programs.folder / "bin")
        shutil.copytree(programs.bin.parent / "lib", programs.folder / "lib", symlinks=True)
        programs.bin = programs.folder / "bin"
        programs.environment["LD_LIBRARY_PATH"] = str(programs.folder / "lib")
        programs.folder.chmod(0o755)
        who = {"user": NOBODY, "group": NOBODY, "extra_groups": []}
        os.chown(own, NOBODY, NOBODY)
    else:
        closed.chmod(0)
        (index / "lock").chmod(0o444)

    expect(programs.search("-d", index, "--format", "ids", "vindmøller", **who).returncode == 0, "reading needs no right to write")
    expect_error(programs.index("-d", index, minutes / "open.txt", **who), 5, index)
    expect_error(programs.index("-d", closed / "index", minutes / "open.txt", **who), 5, closed / "index")
    expect_json_error(programs.search("-d", closed / "index", "--format", "json", "skole", **who), 5, "permission")
    done = programs.index("-d", own / "index", "--json", minutes, **who)
    expect_error_line = f"referat-index: {minutes / 'closed.txt'}: "
    expect(done.returncode == 1 and done.err.startswith(expect_error_line) and len(done.err.splitlines()) == 1, f"{done.returncode} {done.err}")
    expect(len(programs.search("-d", own / "index", "--format", "ids", "-n", "0", **who).out.split()) == 11, "the rest did not go on")
    (index / "current").chmod(0)
    for table in state_of(index).iterdir():
        table.chmod(0)
    expect_json_error(programs.search("-d", index, "--format", "json", "skole", **who), 5, "permission")
    closed.chmod(0o700)


if __name__ == "__main__":
    main([missing, foreign_database, other_versions, *map(damaged_by, [cut, zeroed, gone, no_state, nonsense]), refused_folder])
