#!/usr/bin/env python3
"""Runs a command as if a person read it on a terminal, and prints what came there."""
import os
import pty
import subprocess
import sys

reader, writer = pty.openpty()
child = subprocess.Popen(sys.argv[1:], stdout=writer, stderr=writer)
os.close(writer)
shown = b""
try:
    while block := os.read(reader, 65536):
        shown += block
except OSError:  # Linux says so when the last writer is gone
    pass
sys.stdout.buffer.write(shown.replace(b"\r\n", b"\n"))
sys.exit(child.wait())
