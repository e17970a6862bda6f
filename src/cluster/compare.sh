#!/usr/bin/env bash
# Holds a job on a cluster against the same on this machine, byte by byte.
#   src/cluster/compare.sh FOLDER SOURCE...
# A standalone cluster, a store of objects and a database, as cluster.sh and store.sh start them; FOLDER must not exist yet. The sources (a
# folder as one tar) are loaded from the store into a warehouse in it, and on this machine from its disk to its disk; then the four
# reports of jobs/sample.yaml, and every statistic as a report of its own, are written as CSV by both. All files must be equal, and the
# digests of the corpus, and none of the statistics may be missing.
set -euo pipefail
fail() { echo "Cannot compare: $1" >&2; exit 1; }

here=$(cd "$(dirname "$0")" && pwd)
checkout=$(cd "$here/../.." && pwd)
if [ -z "${STORE_URI:-}" ]; then
    [ $# -ge 2 ] || fail "no FOLDER and SOURCE are given"
    mkdir "$1"
    folder=$(cd "$1" && pwd)
    mkdir "$folder/sources"
    for source in "${@:2}"; do
        [ -e "$source" ] || fail "there is no $source"
        name=$(basename "$source")
        [ ! -d "$source" ] || name=$name.tar
        [ ! -e "$folder/sources/$name" ] || fail "two sources are called $name"
        if [ -d "$source" ]; then
            tar --sort=name -C "$source" -cf "$folder/sources/$name" .
        else
            cp "$source" "$folder/sources/$name"
        fi
    done
    exec "$here/cluster.sh" "$folder/cluster" "$here/store.sh" "$folder/store" "$here/compare.sh" "$folder"
fi

folder=$1
export XDG_STATE_HOME=$folder/state
mkdir "$folder/run"
cp -r "$checkout/reports" "$folder/run"
cd "$folder/run"
{
    printf 'title: Every statistic\nsections:\n'
    for statistic in reports/statistics/*.sql; do
        name=$(basename "$statistic" .sql)
        printf -- '  - heading: %s\n    statistic: %s\n    table: {rows: 1}\n' "$name" "$name"
    done
} >reports/every-statistic.yaml

# job PLACE WAREHOUSE: its path; sources are where the warehouse is.
job() {
    local sources
    sources=$(find "$folder/sources" -type f -printf "$3/%f, " | sed 's/, $//')
    cat >"$folder/$1.yaml" <<END
title: Compare
warehouse: $2
steps:
  - load: {from: [$sources], reject-limit: 100%}
  - report: {name: [overview, border-security, counter-narcotics, data-quality, every-statistic], formats: [csv], into: $folder/$1}
END
    echo "$folder/$1.yaml"
}

# run PLACE: how long it took, where it went well.
run() {
    local start=$SECONDS code=0
    "$SPARK_HOME/bin/spark-submit" "${@:2}" --date 2026-11-01 >"$folder/$1.log" 2>&1 || code=$?
    [ $code = 0 ] || { tail -n 5 "$folder/$1.log" >&2; fail "the $1 ended with $code"; }
    echo "$1: $((SECONDS - start)) s"
}

"$here/put.sh" "$folder"/sources/*
run cluster-job "$CABLESTATS_JAR" run "$(job there "$STORE_URI/warehouse" "$STORE_URI")"
CABLESTATS_CATALOG='' run machine-job --master 'local[2]' "$CABLESTATS_JAR" run "$(job here "$folder/warehouse" "$folder/sources")"
digest() { grep -o '"corpus_sha256":"[0-9a-f]*"' "$1/every-statistic/manifest.json"; }
[ "$(digest "$folder/here")" = "$(digest "$folder/there")" ] || fail "another digest of the corpus"
diff -r "$folder/here" "$folder/there" >&2 || fail "other files"
files=$(find "$folder/here" -name '*.csv' | wc -l)
[ "$(find "$folder/here/every-statistic" -name '*.csv' | wc -l)" -ge "$(find reports/statistics -name '*.sql' | wc -l)" ] || fail "statistics without a file"
echo "$files tables of CSV and their manifests are equal: $(digest "$folder/here")"
