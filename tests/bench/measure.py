"""Runs a program and measures it and all that it starts: seconds, processor seconds, peak memory."""
import os
import subprocess
import threading
import time

PAUSE_SECONDS = 0.02
MB = 1e6


def tree(root):
    """The process ids of root and all below it."""
    found, front = [], [root]
    while front:
        pid = front.pop()
        found.append(pid)
        try:
            for thread in os.listdir(f"/proc/{pid}/task"):
                with open(f"/proc/{pid}/task/{thread}/children", encoding="ascii") as children:
                    front += map(int, children.read().split())
        except OSError:
            pass  # it has ended
    return found


def resident_bytes(pid, shared_once):
    """Pages shared with others of the tree are counted once if asked: that costs more to find out."""
    try:
        if not shared_once:
            with open(f"/proc/{pid}/statm", encoding="ascii") as statm:
                return int(statm.read().split()[1]) * os.sysconf("SC_PAGE_SIZE")
        with open(f"/proc/{pid}/smaps_rollup", encoding="ascii") as rollup:
            return next(int(line.split()[1]) * 1024 for line in rollup if line.startswith("Pss:"))
    except (OSError, StopIteration, IndexError):
        return 0


def processor_seconds(root):
    """What the tree has used, with those of root's children that have ended."""
    ticks = 0
    for pid in tree(root):
        try:
            with open(f"/proc/{pid}/stat", encoding="ascii") as stat:
                fields = stat.read().rpartition(")")[2].split()
            ticks += sum(map(int, fields[11:15] if pid == root else fields[11:13]))
        except OSError:
            pass  # it has ended
    return ticks / os.sysconf("SC_CLK_TCK")


class Watch:
    """The highest sum over the trees of some processes while it is open."""

    def __init__(self, *roots):
        self.peak = 0
        self._roots = roots
        self._ended = threading.Event()
        self._thread = threading.Thread(target=self._look, daemon=True)

    def __enter__(self):
        self._thread.start()
        return self

    def __exit__(self, *_):
        self._ended.set()
        self._thread.join()

    def _look(self):
        while not self._ended.is_set():
            pids = [pid for root in self._roots for pid in tree(root)]
            self.peak = max(self.peak, sum(resident_bytes(pid, len(pids) > 1) for pid in pids))
            self._ended.wait(PAUSE_SECONDS)


class Run:
    """seconds, processor_seconds, peak_mb, output; of the processes in `also_watch`, which run on, what they used meanwhile."""

    def __init__(self, command, also_watch=(), env=None):
        used_before = sum(map(processor_seconds, also_watch))
        start = time.perf_counter()
        process = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, env={**os.environ, **(env or {})})
        with Watch(process.pid, *also_watch) as watch:
            collected = []
            readers = [threading.Thread(target=lambda stream=stream: collected.append((stream, stream.read())))
                       for stream in (process.stdout, process.stderr)]
            for reader in readers:
                reader.start()
            for reader in readers:
                reader.join()
            _, status, usage = os.wait4(process.pid, 0)
            self.seconds = time.perf_counter() - start
        self.processor_seconds = usage.ru_utime + usage.ru_stime + sum(map(processor_seconds, also_watch)) - used_before
        process.returncode = os.waitstatus_to_exitcode(status)
        texts = dict(collected)
        if process.returncode != 0:
            error = texts[process.stderr].decode(errors="replace")[-2000:]
            raise RuntimeError(f"{' '.join(map(str, command))} ended with {process.returncode}:\n{error}")
        self.peak_mb = max(watch.peak, 0 if also_watch else usage.ru_maxrss * 1024) / MB
        self.output = texts[process.stdout].decode()


def folder_bytes(folder):
    return sum(os.lstat(os.path.join(at, name)).st_size for at, _, names in os.walk(folder) for name in names)
