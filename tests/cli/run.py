#!/usr/bin/env python3
"""Golden runs: what the programs print for given commands.

usage: run.py PROGRAMS [CASE...]      PROGRAMS is the folder of referat-index and referat-search

A case file is commands with what they print, as one would see them in a terminal:

    # a remark
    $ referat-search --format ids lokalplan
    | fjordby-byraadet/2031-03-27/2
    ! what goes to standard error
    ? 1

Lines that start with `|` are standard output, with `!` standard error, with `?` an exit status other than 0. Commands are run by
sh in the root of the project with an index of the corpus as $REFERAT_DB and a folder of their own as $TMP. Control characters
are shown as \\x1b, times as TIME. Only update.sh rewrites the files.
"""
import difflib
import os
import re
import subprocess
import sys
import tempfile
from pathlib import Path

HERE = Path(__file__).resolve().parent
ROOT = HERE.parent.parent
DIED = "? a program died with status"  # never right, and so never written into a case


def normalised(text, folder):
    text = text.replace(folder, "$TMP")
    text = re.sub(r'"took_ms":[0-9.e+-]+', '"took_ms":TIME', text)
    text = re.sub(r'"seconds":[0-9.e+-]+', '"seconds":TIME', text)
    text = re.sub(r'"mb_per_second":[0-9.e+-]+', '"mb_per_second":TIME', text)
    text = re.sub(r"[0-9.]+ s, [0-9.]+ MB/s", "TIME s, TIME MB/s", text)
    return re.sub(r"[\x00-\x09\x0b-\x1f\x7f-\x9f]", lambda found: f"\\x{ord(found[0]):02x}", text)


def lines_of(text, mark):
    lines = text.split("\n")
    if lines[-1] == "":
        lines.pop()
    else:
        lines[-1] += "\\"  # no newline at the end
    return [f"{mark} {line}" if line else mark for line in lines]


def run_command(command, folder, environment):
    done = subprocess.run(["sh", "-c", command], cwd=ROOT, env=environment, stdin=subprocess.DEVNULL, capture_output=True)
    out, err = (normalised(stream.decode("utf-8", "backslashreplace"), folder) for stream in (done.stdout, done.stderr))
    status = [f"? {done.returncode}"] if done.returncode != 0 else []
    if done.returncode < 0 or done.returncode > 128:
        status = [f"{DIED} {done.returncode}"]
    return lines_of(out, "|") + lines_of(err, "!") + status


def run_case(path, folder, environment):
    """The lines of the file as they should be by what the programs print now."""
    lines = []
    for line in path.read_text(encoding="utf-8").splitlines():
        if line.startswith("$ "):
            lines.append(line)
            lines += run_command(line[2:], folder, environment)
        elif not line.startswith(("|", "!", "?")):
            lines.append(line)
    return lines


def environment_for(programs, folder):
    kept = {name: value for name, value in os.environ.items() if name in ("HOME", "TMPDIR", "LD_LIBRARY_PATH") or name.endswith("SAN_OPTIONS")}
    return kept | {"PATH": f"{programs}:{os.environ['PATH']}", "LC_ALL": "C.UTF-8", "TMP": folder, "REFERAT_DB": f"{folder}/index"}


def main(arguments):
    rewrite = "--rewrite" in arguments
    programs, *names = [argument for argument in arguments if argument != "--rewrite"]
    cases = [HERE / "cases" / f"{name}.case" for name in names] or sorted((HERE / "cases").glob("*.case"))
    failed = []
    with tempfile.TemporaryDirectory() as folder:
        environment = environment_for(Path(programs).resolve(), folder)
        subprocess.run(["referat-index", "--quiet", "--municipality", "Fjordby", "corpus/minutes"], cwd=ROOT, env=environment, check=True)
        for path in cases:
            expected = path.read_text(encoding="utf-8").splitlines()
            found = run_case(path, folder, environment)
            if found == expected:
                continue
            if rewrite and not any(line.startswith(DIED) for line in found):
                path.write_text("\n".join(found) + "\n", encoding="utf-8")
            failed.append(path.stem)
            print("\n".join(difflib.unified_diff(expected, found, f"{path.stem}.case", "now", lineterm="")))
    what = "rewritten" if rewrite else "different"
    print(f"{len(cases)} cases, {len(failed)} {what}" + (": " + ", ".join(failed) if failed else ""))
    return 0 if rewrite or not failed else 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
