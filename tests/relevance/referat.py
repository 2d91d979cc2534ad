"""referat as the measurements see it: items in, ranked ids, stems and parts out."""
import json
import sys

from judged import ROOT

sys.path.append(str(ROOT / "tests" / "cli"))
from programs import Programs

WORDS_A_CALL = 400
LINKS = ("", "s", "e")


def out(done):
    """What a program printed; 1 is no hits."""
    if done.returncode not in (0, 1):
        raise SystemExit(f"{' '.join(done.args)[:200]} ends with {done.returncode}: {done.err}")
    return done.out


class Referat(Programs):
    def dumped(self, *sources):
        """What referat-index finds in files, as JSON lines."""
        return out(self.index("--dump", *sources))

    def indexed(self, name, lines):
        """An index of JSON lines."""
        source, path = self.folder / f"{name}.jsonl", self.folder / name
        source.write_text(lines, encoding="utf-8")
        done = self.index("-q", "-d", path, source)
        if done.returncode != 0:
            raise SystemExit(f"cannot index {name}: {done.err}")
        return path

    def answers(self, index, queries, *options):
        """The whole result of each query, best first."""
        return [out(self.search("-d", index, "--format", "ids", "-n", "0", *options, "--", query)).split() for query in queries]

    def tokens(self, words):
        """word -> its token of --analyze, which must be the word as it stands."""
        found = {}
        for start in range(0, len(words), WORDS_A_CALL):
            text = "\n".join(words[start : start + WORDS_A_CALL])
            found |= {token["text"]: token for token in json.loads(out(self.search("--analyze", text)))}
        if apart := [word for word in words if word not in found]:
            raise SystemExit(f"no single token: {' '.join(apart)}")
        return found


def part_starts(word, parts):
    """Where the parts start in the word, from the second on. They spell it, but for a linking -s- or -e- between two of them."""
    starts, at, rest = set(), 0, word.lower()
    for part in map(str.lower, parts):
        link = next((link for link in LINKS if rest.startswith(link + part, at)), None)
        if link is None or (at == 0 and link):
            raise SystemExit(f"{word} is not spelled by its parts {parts}")
        starts.add(at + len(link))
        at += len(link + part)
    if parts and at != len(word):
        raise SystemExit(f"{word} is not spelled by its parts {parts}")
    return starts - {0}
