#!/bin/sh
# referat and its peers side by side, on the same items and the same queries. usage: compare.sh PROGRAMS
set -eu
PYTHONDONTWRITEBYTECODE=1 exec python3 "$(dirname "$0")/compare.py" "$@"
