#!/usr/bin/env python3
"""Zips of documents: read as the folder they would unpack to; what is broken in them is named and costs only itself.

usage: archives.py PROGRAMS
"""
import json
import zipfile

from programs import ROOT, expect, main

MINUTES = ROOT / "corpus/minutes/byraadet"
NAMES = sorted(path.name for path in MINUTES.glob("*.txt"))


def pack(path, members):
    """`members`: name to bytes, in this order."""
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in members.items():
            archive.writestr(name, content)


def council():
    return {f"mappe/{name}": (MINUTES / name).read_bytes() for name in NAMES}


def run(programs, status, *arguments):
    done = programs.index("-d", programs.folder / "index", "--municipality", "Fjordby", "--json", *arguments)
    expect(done.returncode == status, f"status {done.returncode} instead of {status}: {done.err}{done.out}")
    return done, json.loads(done.out)


def dump(programs, path, status=0):
    done = programs.index("--dump", "--municipality", "Fjordby", path)
    expect(done.returncode == status, f"status {done.returncode} instead of {status}: {done.err}")
    return done, [json.loads(line) for line in done.out.splitlines()]


def as_a_folder(programs):
    """the items of a zip are those of the folder, each with its place in the zip, in whatever order it was packed"""
    archive, turned = programs.folder / "a.zip", programs.folder / "b.zip"
    pack(archive, council() | {"mappe/.DS_Store": b"\0", "__MACOSX/mappe/._a.txt": b"\0\5"})
    pack(turned, dict(reversed(council().items())))
    _, items = dump(programs, archive)
    _, others = dump(programs, turned)
    _, plain = dump(programs, MINUTES)
    expect({item["source"]["path"] for item in items} == {f"{archive}/mappe/{name}" for name in NAMES}, "the paths name no members")
    for item in items + others + plain:
        del item["source"]["path"]
    expect(items == plain, "the items differ from those of the folder")
    expect(items == others, "the order of packing decides something")


def broken_member(programs):
    """a broken member is named, exit 1, the rest is read; the next run tries again"""
    archive = programs.folder / "c.zip"
    members = council()
    pack(archive, {"a.pdf": b"%PDF-1.4 og ikke mere", "b.docx": b"PK\3\4"} | members)
    for _ in range(2):
        done, summary = run(programs, 1, archive)
        for name, reason in (("a.pdf", "the PDF is damaged"), ("b.docx", "the zip is damaged")):
            expect(any(f"{archive}/{name}: {reason}" in line for line in done.err.splitlines()), f"{name} is not named: {done.err}")
        expect(len(done.err.splitlines()) == 2, f"more than two lines: {done.err}")
        expect(summary["documents"] == {"read": len(NAMES), "unchanged": 0, "failed": 2}, f"documents: {summary}")
    pack(archive, members)
    _, summary = run(programs, 0, archive)
    expect(summary["documents"]["read"] == len(NAMES), f"documents: {summary}")
    _, summary = run(programs, 0, archive)
    expect(summary["documents"] == {"read": 0, "unchanged": 1, "failed": 0}, f"documents of an unchanged zip: {summary}")


def pruned(programs):
    """what a zip lost goes at the next run, what a lost zip held goes with --prune"""
    folder = programs.folder / "folder"
    folder.mkdir()
    pack(folder / "a.zip", council())
    run(programs, 0, folder)
    all_items = len(programs.items(programs.folder / "index"))
    members = council()
    members.popitem()
    pack(folder / "a.zip", members)
    run(programs, 0, folder)
    expect(0 < len(programs.items(programs.folder / "index")) < all_items, "the items of the member that is gone are still there")
    (folder / "a.zip").unlink()
    run(programs, 0, "--prune", folder)
    expect(not programs.items(programs.folder / "index"), "the items of the zip that is gone are still there")


def undated(programs):
    """an item without a date is known by its document, not by the zip around it"""
    text = "Referat\n\n1. Godkendelse af dagsorden\nBeslutning\nGodkendt.\n2. Budget\nBeslutning\nUdsat.\n"
    (programs.folder / "u.txt").write_text(text)
    pack(programs.folder / "u.zip", {"x/u.txt": text, "y.txt": text.replace("Udsat", "Afvist")})
    _, alone = dump(programs, programs.folder / "u.txt")
    _, zipped = dump(programs, programs.folder / "u.zip")
    ids = [item["id"] for item in zipped]
    expect([item["id"] for item in alone] == ids[:2], "the id depends on the zip")
    expect(len(set(ids)) == 4, "two documents share their ids")


def kinds(programs):
    """every kind of file that is not read says what it is"""
    for name, content, words in (("a.doc", b"\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1" + bytes(512), ".docx"), ("a.rtf", b"{\\rtf1 a}", "rich text"),
                                 ("a.zip", b"PK\5\6" + bytes(18), "no files"), ("b.zip", b"PK\3\4", "damaged")):
        path = programs.folder / name
        path.write_bytes(content)
        done, _ = dump(programs, path, 1)
        expect(done.err.startswith(f"referat-index: {path}: ") and words in done.err, f"{name}: {done.err}")


if __name__ == "__main__":
    main([as_a_folder, broken_member, pruned, undated, kinds])
