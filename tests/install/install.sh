#!/bin/sh
# Outside projects build against what `cmake --install --prefix` put there, and again when the tree was moved.
# usage: install.sh BUILD CMAKE C++COMPILER CCOMPILER VERSION [FLAGS]
set -eu
build=$1 cmake=$2 cxx=$3 cc=$4 version=$5 flags=${6-}
here=$(cd "$(dirname "$0")" && pwd)
tmp=$(mktemp -d)
trap 'rm -rf "$tmp"' EXIT

fail() {
  echo "FAILED: $*" >&2
  exit 1
}

# use PREFIX NAME: builds and runs both projects against the tree at PREFIX.
use() {
  prefix=$1
  libdir=$(dirname "$(find "$prefix" -name libreferat.so)")
  "$cmake" -G Ninja -S "$here/outside" -B "$tmp/$2" -DCMAKE_PREFIX_PATH="$prefix" -DCMAKE_CXX_COMPILER="$cxx" -DCMAKE_CXX_FLAGS="$flags" \
    -DCMAKE_BUILD_TYPE=Release >"$tmp/log" 2>&1 || { cat "$tmp/log" >&2; fail "$2: the project is not configured"; }
  "$cmake" --build "$tmp/$2" >"$tmp/log" 2>&1 || { cat "$tmp/log" >&2; fail "$2: the project is not built"; }
  [ "$("$tmp/$2/outside" "$tmp/$2-index")" = "1 fjordby-byraadet/2031-05-01/4 godkendt" ] || fail "$2: the C++ program finds something else"

  PKG_CONFIG_PATH=$libdir/pkgconfig
  export PKG_CONFIG_PATH
  [ "$(pkg-config --modversion referat)" = "$version" ] || fail "$2: pkg-config tells another version"
  # shellcheck disable=SC2046,SC2086  # flags are words
  "$cc" -std=c11 -Wall -Wextra -Wpedantic -Werror $flags "$here/outside/main.c" -o "$tmp/$2/outside-c" $(pkg-config --cflags --libs referat)
  [ "$(LD_LIBRARY_PATH=$libdir "$tmp/$2/outside-c" "$tmp/$2-index")" = "$version found" ] || fail "$2: the C program finds something else"
  for program in referat-index referat-search; do
    [ "$("$prefix/bin/$program" --version)" = "$program $version" ] || fail "$2: $program does not start"
  done
}

"$cmake" --install "$build" --prefix "$tmp/installed" >"$tmp/log" 2>&1 || { cat "$tmp/log" >&2; fail "nothing is installed"; }
(cd "$tmp/installed" && find . -type f -o -type l) | sed "s|^\./||; s|lib/[^/]*-linux-gnu[^/]*/|lib/|; s|targets-[a-z]*\.cmake|targets-CONFIG.cmake|" | LC_ALL=C sort >"$tmp/files"
diff -u "$here/files.txt" "$tmp/files" || fail "other files are installed than files.txt says"
use "$tmp/installed" first

mkdir "$tmp/elsewhere"
mv "$tmp/installed" "$tmp/elsewhere/moved"
if grep -rlF -e "$tmp/installed" -e "$build" "$tmp/elsewhere/moved" --include='*.cmake' --include='*.pc' --include='*.h'; then
  fail "these know where they were built or installed"
fi
use "$tmp/elsewhere/moved" moved
echo "built against the installed tree and against the moved one"
