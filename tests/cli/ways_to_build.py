"""An index answers the same however it was built: the same hits, scores, order and counts.
usage: ways_to_build.py PROGRAMS"""
import json

from programs import ROOT, expect, main

QUERIES = [
    [], ["cykelsti"], ["trafikstøj"], ["vej", "støj"], ["plejebolig", "budget"], ["\"højt specialiserede\""], ["vej NÆR/9 kommune"],
    ["titel:lokalplan"], ["beslutning:godkendt"], ["indstilling:byrådet"], ["facts:vand"], ["sagsfremstilling:havn"], ["plan*"], ["budget -skole"],
    ["kommunens", "planer"], ["den", "og"], ["børn", "unge", "kultur"], ["imod:*"], ["--case", "05.04.06-P20-12-30"], ["--organ", "Byrådet"],
    ["--organ", "Byrådet", "vej"], ["--year", "2031", "--sort", "date", "plan"], ["--offset", "5", "kommune"], ["kmmuneplan"],
    ["--facets", "organ,topic,year,month,kind,outcome,case,municipality,chapter", "fjordby"],
]
MISSPELT = [["trafikstøi"], ["okonomiudvallget"], ["beslutnning"], ["byradet", "lokalplnen"]]
QUERIES += MISSPELT


def answers(programs, index):
    told = []
    for query in QUERIES:
        done = programs.search("-d", index, "--format", "json", *query)
        if done.returncode > 1:
            told.append(done.err.replace(str(index), "INDEX"))
            continue
        answer = json.loads(done.out)
        answer.pop("took_ms")
        told.append(json.dumps(answer, ensure_ascii=False))
    return told


def build(programs, name, *arguments, **how):
    index = programs.folder / name
    done = programs.index("-q", "-d", index, *arguments, **how)
    expect(done.returncode == 0, f"{name}: {done.returncode} {done.err}")
    return index


def expect_same(programs, index, wanted):
    for query, told, expected in zip(QUERIES, answers(programs, index), wanted):
        expect(told == expected, f"{index.name}: {' '.join(query)}:\n  {told}\n  instead of\n  {expected}")
    checked = programs.index("--check", "-d", index)
    expect(checked.returncode == 0, f"{index.name}: {checked.out}{checked.err}")


def every_way(programs):
    """threads, batches, one transaction, item by item, a long file in pieces: one answer"""
    lines = programs.index("--dump", ROOT / "corpus").out.splitlines(keepends=True)
    expect(len(lines) > 150, f"only {len(lines)} items")
    file = programs.folder / "items.jsonl"
    file.write_text("".join(lines))
    wanted = answers(programs, build(programs, "one_thread", "-j1", file))
    expect(sum('"hits": []' not in answer for answer in wanted) >= len(QUERIES) - len(MISSPELT) - 2, "queries without an answer")
    expect(all('"suggestion": "' in answer for answer in wanted[-len(MISSPELT):]), "misspelt words without a suggestion")

    expect_same(programs, build(programs, "small_batches", "-j3", "--memory", "16", file), wanted)

    first = programs.folder / "first.jsonl"
    first.write_text(lines[0])
    build(programs, "one_transaction", first)
    rest = programs.folder / "rest.jsonl"
    rest.write_text("".join(lines[1:]))
    expect_same(programs, build(programs, "one_transaction", rest), wanted)

    for at in range(0, len(lines), 12):
        given = programs.folder / "some.jsonl"
        given.write_text("".join(lines[at:at + 12]))
        with given.open() as items:
            build(programs, "item_by_item", "-", stdin=items)
    expect_same(programs, programs.folder / "item_by_item", wanted)

    long_file = programs.folder / "long.jsonl"
    long_file.write_text("".join(line.rstrip("\n") + " " * 250_000 + "\n" for line in lines))
    index = build(programs, "long_file", "-j2", long_file)
    expect_same(programs, index, wanted)
    done = programs.index("--json", "-d", index, long_file)
    expect(json.loads(done.out)["documents"]["unchanged"] == 1, f"a long file is read again: {done.out}")


def long_file_with_a_fault(programs):
    """a long file with a bad line at its end is not taken, and the line is named"""
    lines = programs.index("--dump", ROOT / "corpus/minutes/byraadet").out.splitlines()
    file = programs.folder / "long.jsonl"
    text = "".join(line + " " * 1_500_000 + "\n" for line in lines)
    file.write_text(text)
    index = build(programs, "index", file)
    before = programs.items(index)
    file.write_text(text.replace(lines[0], lines[1], 1) + "{\n")
    done = programs.index("-q", "-d", index, file)
    expect(done.returncode == 1 and f"line {len(lines) + 1}:" in done.err, f"{done.returncode} {done.err}")
    expect(programs.items(index) == before, "the index changed")
    file.write_text(text.replace(lines[0], lines[1], 1))
    done = programs.index("-q", "-d", index, file)
    expect(done.returncode == 0 and len(programs.items(index)) == len(before) - 1, f"an id that comes twice: {done.err}")


if __name__ == "__main__":
    main([every_way, long_file_with_a_fault])
