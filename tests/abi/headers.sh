#!/bin/sh
# Each public header compiles alone and without a warning: as C++17 and C++20, referat.h as C11 too.
# usage: headers.sh INCLUDE C++COMPILER CCOMPILER
set -eu
include=$1 cxx=$2 cc=$3
count=0
alone() {  # COMPILER LANGUAGE STANDARD HEADER
  # The second time finds a missing include guard.
  printf '#include <referat/%s>\n#include <referat/%s>\n' "$4" "$4" |
    "$1" -x "$2" -std="$3" -Wall -Wextra -Wpedantic -Wshadow -Wconversion -Werror -fsyntax-only -I"$include" -
  count=$((count + 1))
}
for path in "$include"/referat/*.h; do
  header=$(basename "$path")
  alone "$cxx" c++ c++17 "$header"
  alone "$cxx" c++ c++20 "$header"
done
alone "$cc" c c11 referat.h
echo "$count times compiled alone"
