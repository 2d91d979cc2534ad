#!/bin/sh
# Installs with apt, on Debian 12, what compare.sh needs beside the packages of the build: the other engines. As root or by sudo.
set -eu
"$(dirname "$0")/../../common/cmake/set-up.sh" test
as_root=""
[ "$(id -u)" -eq 0 ] || as_root=sudo
$as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y --no-install-recommends openjdk-17-jdk-headless liblucene8-java \
  libcarrotsearch-hppc-java postgresql-15 python3 util-linux
