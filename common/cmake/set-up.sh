#!/bin/sh
# Installs what is missing of the packages that building and testing need, on Debian 12. Says so before it does.
# usage: set-up.sh [build|test]
set -eu

packages="g++ cmake ninja-build pkg-config libxapian-dev libzstd-dev libicu-dev libstemmer-dev libboost-program-options-dev
  nlohmann-json3-dev libre2-dev libpoppler-cpp-dev libxml2-dev libzip-dev libmimalloc-dev hunspell-da"
[ "${1:-build}" = test ] && packages="$packages doctest-dev libbenchmark-dev python3 binutils file"

missing=""
for package in $packages; do
  dpkg-query -W -f '${Status}' "$package" 2>/dev/null | grep -q 'install ok installed' || missing="$missing $package"
done
[ -z "$missing" ] && exit 0

if ! command -v apt-get >/dev/null; then
  echo "These packages are missing, and there is no apt-get to install them:$missing" >&2
  exit 1
fi
as_root=""
if [ "$(id -u)" -ne 0 ]; then
  if ! command -v sudo >/dev/null; then
    echo "These packages are missing; install them as root:$missing" >&2
    exit 1
  fi
  as_root=sudo
fi
echo "Installing with apt:$missing"
$as_root apt-get update -qq
# shellcheck disable=SC2086
$as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends $missing >/dev/null
