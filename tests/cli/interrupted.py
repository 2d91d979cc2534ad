#!/usr/bin/env python3
"""Writers that meet, are killed or run out of disk: readers see the index as it was, and the next run works.

usage: interrupted.py PROGRAMS
"""
import os
import resource
import signal
import socket
import subprocess
from contextlib import contextmanager

from programs import expect, expect_error, main

MINUTES = "corpus/minutes"
FILES = 19
FILES_INDEXED_BEFORE = 3


@contextmanager
def writer_in_the_middle(programs, index, files, *arguments):
    """A writer that has read so many files of the corpus into its transaction and waits for standard input."""
    process = programs.start("referat-index", "-d", index, "-v", "--municipality", "Fjordby", *arguments, MINUTES, "-",
                             stdin=subprocess.PIPE, stdout=subprocess.PIPE)
    for _ in range(files):
        expect(process.stderr.readline().startswith(MINUTES), "the writer does not name its files")
    try:
        yield process
    finally:
        process.kill()
        process.communicate()


def run_again(programs, index):
    done = programs.index("-q", "-d", index, "--municipality", "Fjordby", MINUTES)
    expect(done.returncode == 0 and not done.err, f"the next run fails: {done.err}")
    expect(len(programs.items(index)) == 145, "the next run does not hold everything")
    expect(programs.index("--check", "-d", index).returncode == 0, "--check after the next run")
    names = {path.name for path in index.iterdir()}
    expect(len([name for name in names if name.startswith("state-")]) == 1 and len(names) == 3, f"left over: {sorted(names)}")


def locked(programs):
    """a second writer: 3, and it says which process on which host holds the index; readers go on"""
    index = programs.corpus_index()
    before = programs.items(index)
    with writer_in_the_middle(programs, index, FILES - FILES_INDEXED_BEFORE) as writer:
        holder = f"process {writer.pid} on {socket.gethostname()}"
        for arguments in ((MINUTES,), ("--rebuild", MINUTES), ("--prune", MINUTES)):
            expect_error(programs.index("-d", index, *arguments), 3, index, holder)
        expect(programs.items(index) == before, "readers see what was not committed")
        expect(programs.index("--check", "-d", index).returncode == 0, "--check needs the lock")
        out, _ = writer.communicate('{"title": "Fra standard input", "organ": "Byrådet", "date": "2031-05-01", "number": "1"}\n')
        expect(writer.returncode == 0, f"the first writer fails: {out}")
    expect(len(programs.items(index)) == 146, "the first writer's items are not there")


def killed(programs):
    """killed with SIGKILL in the middle: the index is as it was, the next run works"""
    for name, files, arguments in (("updated", FILES - FILES_INDEXED_BEFORE, ()), ("rebuilt", FILES, ("--rebuild",))):
        index = programs.corpus_index(name)
        before = programs.items(index)
        with writer_in_the_middle(programs, index, files, *arguments) as writer:
            writer.send_signal(signal.SIGKILL)
            writer.wait()
        expect(programs.items(index) == before, f"{name}: the index changed")
        expect(programs.index("--check", "-d", index).returncode == 0, f"{name}: --check")
        run_again(programs, index)


def killed_at_first(programs):
    """killed while the index is made for the first time: there is none, the next run works"""
    index = programs.folder / "first"
    with writer_in_the_middle(programs, index, FILES) as writer:
        writer.kill()
        writer.wait()
    expect_error(programs.search("-d", index, "skole"), 4, "there is no index")
    run_again(programs, index)


def no_room(programs, index, **how):
    before = programs.items(index)
    for arguments in ((), ("--rebuild",)):
        done = programs.index("-d", index, *arguments, "--municipality", "Fjordby", MINUTES, **how)
        expect_error(done, 5, index)
        expect(programs.items(index) == before, "the index changed")
    expect(programs.index("--check", "-d", index).returncode == 0, "--check")


def files_end(programs):
    """files must not grow beyond a limit: 5, the index is as it was, the next run works"""
    index = programs.corpus_index()

    size = max(path.stat().st_size for path in index.rglob("*.glass"))
    for eighths in range(1, 7):  # whatever is being written when it is reached

        def limit(most=size * eighths // 8):
            signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
            resource.setrlimit(resource.RLIMIT_FSIZE, (most, most))

        no_room(programs, index, preexec_fn=limit)
    run_again(programs, index)


def fill(path):
    filler = os.open(path, os.O_WRONLY | os.O_CREAT)
    try:
        while True:
            os.write(filler, bytes(4096))
    except OSError:
        os.close(filler)


def disk_full(programs):
    """a disk without room: 5, the index is as it was, the next run works where there is room again"""
    disk = programs.folder / "disk"
    disk.mkdir()
    mounted = os.geteuid() == 0 and subprocess.run(["mount", "-t", "tmpfs", "-o", "size=4m", "none", disk], capture_output=True).returncode == 0
    if not mounted:
        print("        no small disk can be mounted here; the limit on files above stands for it")
        return
    try:
        index = programs.corpus_index("disk/index")
        fill(disk / "filler")
        no_room(programs, index)
        (disk / "filler").unlink()
        run_again(programs, index)
    finally:
        subprocess.run(["umount", disk], check=True)


def full_output(programs):
    """standard output that takes nothing: 5 and a line on standard error"""
    index = programs.corpus_index()
    with open("/dev/full", "w") as full:
        for done in (programs.search("-d", index, "-n", "0", stdout=full), programs.index("--dump", MINUTES, stdout=full)):
            expect(done.returncode == 5 and len(done.err.splitlines()) == 1, f"{done.args}: {done.returncode} {done.err}")


if __name__ == "__main__":
    main([locked, killed, killed_at_first, files_end, disk_full, full_output])
