#!/usr/bin/env python3
"""The library as any other language calls it.

usage: from_python.py LIBRARY INDEX QUERY < what `referat-search --format json QUERY` printed
"""
import ctypes
import json
import re
import sys

library = ctypes.CDLL(sys.argv[1])
for name in ("referat_open", "referat_search", "referat_item"):
    getattr(library, name).restype = ctypes.c_void_p
for name in ("referat_last_error", "referat_version"):
    getattr(library, name).restype = ctypes.c_char_p
library.referat_search.argtypes = library.referat_item.argtypes = [ctypes.c_void_p, ctypes.c_char_p]
library.referat_free.argtypes = library.referat_close.argtypes = [ctypes.c_void_p]


def taken(pointer):
    """The text of an answer, given back to the library."""
    text = ctypes.string_at(pointer).decode()
    library.referat_free(pointer)
    return text


def without_time(answer):
    return re.sub(r'"took_ms":[0-9.e+-]+', "", answer.rstrip("\n"))


assert re.fullmatch(rb"\d+\.\d+\.\d+", library.referat_version())
assert library.referat_open(b"/nowhere") is None
assert json.loads(library.referat_last_error())["error"]["code"] == "index_missing"

searcher = library.referat_open(sys.argv[2].encode())
assert searcher, library.referat_last_error()
request = json.dumps({"q": sys.argv[3]}).encode()
answer = taken(library.referat_search(searcher, request))
assert without_time(answer) == without_time(sys.stdin.read()), answer
for hit in json.loads(answer)["hits"]:
    item = json.loads(taken(library.referat_item(searcher, hit["id"].encode())))
    assert all(item[key] == hit[key] for key in ("id", "title", "organ", "date", "case", "outcome")), item
assert json.loads(taken(library.referat_search(searcher, b"nonsense")))["error"]["code"] == "bad_request"
library.referat_close(searcher)
