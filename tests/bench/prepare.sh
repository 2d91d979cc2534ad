# What compare.sh, curve.sh and process.sh begin with: the programs, and the folder to work in. To be read in with `.` after $here is set.
root=$(cd "$here/../.." && pwd)
work=${REFERAT_BENCH:-$root/build/bench}
programs=$root/build/release/bin
export PYTHONDONTWRITEBYTECODE=1

cmake --build "$root/build/release" --target referat-index referat-search generate-items query-bench xapian-peer >/dev/null
mkdir -p "$work"

# The folder of N items, made anew only where the generator has changed since.
make_items() {
  [ "$work/$1/queries.txt" -nt "$programs/generate-items" ] && return
  rm -rf "${work:?}/$1"
  "$programs/generate-items" "$1" "$work/$1"
}
