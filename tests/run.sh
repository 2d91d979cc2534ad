#!/bin/sh
# Sets up, builds and runs every test. usage: sh tests/run.sh [PRESET], default release; asan and tsan are the sanitizers.
set -eu
cd "$(dirname "$0")/.."
preset=${1:-release}
sh common/cmake/set-up.sh test
cmake --preset "$preset" -DREFERAT_TESTS=ON
cmake --build --preset "$preset"
ctest --preset "$preset" --no-tests=error
