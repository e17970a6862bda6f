#!/usr/bin/env bash
# Builds the checked-out commit twice, in folders of other names with another umask, zone, locale and user name, and compares what
# users install byte by byte.
#     src/bench/two-builds.sh DIR
set -euo pipefail
folder=$(mkdir -p "${1:?Usage: two-builds.sh DIR}" && cd "$1" && pwd)
source=$(cd "$(dirname "$0")/../.." && pwd)
commit=$(git -C "$source" rev-parse HEAD)

# What stays of the environment is where the programs and Maven's libraries are.
build() {
    git clone -q --no-hardlinks "$source" "$1"
    git -C "$1" checkout -q "$commit"
    (cd "$1" && umask "$2" && env TZ="$3" LC_ALL="$4" USER="$5" MAVEN_OPTS="-Duser.name=$5" \
        mvn -B -q -Dmaven.test.skip=true package) >"$1.log" 2>&1 || { cat "$1.log" >&2; exit 1; }
}

sums() {
    (cd "$1/target" && sha256sum cablestats.jar sbom.json cablestats-*.tar.gz cablestats_*.deb)
}

# A tree of an earlier run would not be built anew.
rm -rf "$folder/one" "$folder/the other one"
build "$folder/one" 022 UTC C.UTF-8 one
build "$folder/the other one" 077 Asia/Tokyo en_US.UTF-8 other
sums "$folder/one"
diff <(sums "$folder/one") <(sums "$folder/the other one") || { echo "Two builds of $commit differ" >&2; exit 1; }
echo "Two builds of $commit have the same bytes"
