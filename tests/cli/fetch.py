#!/usr/bin/env python3
"""corpus/fetch.sh saves what a site publishes, and referat-index takes the folder as it is.

usage: fetch.py PROGRAMS
"""
import http.server
import json
import os
import subprocess
import sys
import tempfile
import threading
from pathlib import Path

from programs import ROOT, Programs

MEETING = json.loads((ROOT / "corpus/firstagenda/2031-05-06.json").read_text(encoding="utf-8"))
ID = MEETING["Id"]


class Site(http.server.BaseHTTPRequestHandler):
    """A publication with one meeting, one that is broken and one that is old."""

    name = "Dagsorden"
    asked = []

    def do_GET(self):
        Site.asked.append(self.path)
        if self.path == "/":
            self.answer(200, b"<html>", ("Set-Cookie", "anonym=1"))
        elif self.headers.get("Cookie") != "anonym=1":
            self.answer(403, b"")
        elif self.path == "/api/agenda/udvalgsliste":
            meetings = [{"Id": ID, "Dato": "2031-05-06T15:45:00+02:00", "Navn": Site.name},
                        {"Id": "gone", "Dato": "2031-05-07T15:45:00+02:00"},
                        {"Id": "old", "Dato": "2019-05-07T15:45:00+02:00"},
                        {"Id": "../evil", "Dato": "2031-05-08T15:45:00+02:00"}]
            self.answer(200, json.dumps({"Udvalg": {"Udvalg 2030-2033": [{"Navn": "x", "Moeder": meetings}]}}).encode())
        elif self.path == f"/api/agenda/dagsorden/{ID}":
            MEETING["Moede"]["Navn"] = Site.name
            self.answer(200, json.dumps(MEETING).encode())
        else:
            self.answer(404, b"")

    def answer(self, status, body, *headers):
        self.send_response(status)
        for name, value in headers:
            self.send_header(name, value)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *_):
        pass


def fetch(site, folder):
    done = subprocess.run(["sh", str(ROOT / "corpus/fetch.sh"), site, str(folder), "2030-01-01"], capture_output=True, text=True,
                          timeout=60, env={**os.environ, "REFERAT_PAUSE": "0", "no_proxy": "127.0.0.1"})
    return done.returncode, done.stdout.strip(), done.stderr


def check(found, wanted):
    if found != wanted:
        sys.exit(f"{found!r} instead of {wanted!r}")


def main(programs):
    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Site)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    site = f"http://127.0.0.1:{server.server_port}"
    with tempfile.TemporaryDirectory() as place:
        folder = Path(place) / "saved"
        status, said, err = fetch(site, folder)
        check((status, said), (1, "1 meetings saved, 0 known already, 1 failed"))
        check("gone" in err, True)
        check([path.name.startswith(f"2031-05-06_{ID}_") for path in folder.iterdir()], [True])
        # The second time nothing is fetched that is there.
        Site.asked.clear()
        check(fetch(site, folder)[1], "0 meetings saved, 1 known already, 1 failed")
        check(f"/api/agenda/dagsorden/{ID}" in Site.asked, False)
        # Minutes take the place of the agenda.
        Site.name = "Referat"
        check(fetch(site, folder)[1], "1 meetings saved, 0 known already, 1 failed")
        check(len(list(folder.iterdir())), 1)
        server.shutdown()

        # The folder of a scraper as it is: what is no meeting is named and costs only itself.
        (folder / "udvalgsliste.json").write_text('{"Udvalg": {"a": [{"Navn": "x", "Moeder": [{"Id": "1"}]}]}}')
        (folder / "manifest.json").write_text('{"files": 3}')
        (folder / "tom.json").write_text("")
        (folder / "side.meta").write_text("etag: 17\n")
        (folder / "index.html").write_text("<html><title>Filer</title><ul><li><a href=a.json>a.json</a></ul></html>")
        (folder / "bilag.html").write_text("<html><h1>Notat om stik</h1><p>1. Stik koster penge.</p></html>")
        done = programs.index("--dump", str(folder))
        items = [json.loads(line) for line in done.out.splitlines()]
        check([(item["number"], item["date"], item["kind"]) for item in items],
              [(number, "2031-05-06", "referat") for number in ("21", "22", "23", "24", "25")])
        check(done.returncode, 1)
        for name in ("udvalgsliste.json", "manifest.json", "tom.json", "side.meta", "index.html", "bilag.html"):
            check(name in done.err, True)
    return 0


with Programs(sys.argv[1]) as all_programs:
    sys.exit(main(all_programs))
