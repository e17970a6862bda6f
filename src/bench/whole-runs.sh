#!/usr/bin/env bash
# Whole runs on two cores, process start included, each beside what it is compared with, in turn; then every figure with its target.
#   src/bench/whole-runs.sh FOLDER [RUNS=3] [CABLES=251287] [GROUP ...]
# Groups, all of them where none is named:
#   load      a load beside DuckDB and zstd                      pages     pages in a folder, a tar and a zip beside the CSV
#   reading   reading alone, beside Spark and DuckDB             solid     a solid 7z beside its decompression
#   scaling   two cores beside one and beside two processes      changes   1,000 new cables, and none
#   size      memory, and four times the cables                 answers   statistics, questions and reports beside DuckDB
#   cluster   two workers of a core each beside one machine, by size
# FOLDER takes the generated corpora, which the next call uses again, the logs and, while they are measured, the warehouses: 30 GB
# for all groups with 251,287 cables. Needs ../shared beside the checkout (a generator of corpora with known totals, the same work
# done with DuckDB), GNU time and taskset, for pages and solid zip and 7-Zip. Progress on stderr; the table stays in FOLDER/figures.txt.
set -euo pipefail
fail() {
    echo "$1" >&2
    exit 2
}

[ $# -ge 1 ] || fail "Cannot measure: no FOLDER is given"
runs=${2:-3}
cables=${3:-251287}
groups=("${@:4}")
[ ${#groups[@]} -gt 0 ] || groups=(load reading scaling size pages solid changes answers cluster)
[[ $runs =~ ^[1-9][0-9]*$ ]] || fail "Invalid RUNS: $runs (expected a whole number from 1 on)"
[[ $cables =~ ^[1-9][0-9]*$ ]] || fail "Invalid CABLES: $cables (expected a whole number from 1 on)"
folder=$(mkdir -p "$1" && cd "$1" && pwd)
cd "$(dirname "$0")/../.."
for group in "${groups[@]}"; do
    [ -x "src/bench/groups/$group.sh" ] || fail "Invalid GROUP: $group (expected one of $(cd src/bench/groups && echo *.sh | sed 's/\.sh//g'))"
done
[ -d ../shared/bench ] || fail "Cannot measure: there is no $(cd .. && pwd)/shared"

# The second load after a build makes the archive of classes that every later one starts from.
rm -rf "$folder/started" "$folder/started.warehouse"
./cablestats --quiet sample "$folder/started" --cables 100 >&2
for _ in 1 2; do
    ./cablestats --quiet load "$folder/started" --warehouse "$folder/started.warehouse" --reject-limit 10% >&2
done
rm -rf "$folder/started" "$folder/started.warehouse"
table=$folder/figures.txt
printf '%-8s  %-52s  %9s  %-9s\n' group figure measured target >"$table"
code=0
for group in "${groups[@]}"; do
    # A group that cannot be measured is no reason to lose the hours of the others.
    "src/bench/groups/$group.sh" "$folder" "$runs" "$cables" >>"$table" || {
        echo "$group: failed" | tee -a "$table" >&2
        code=1
    }
done
cat "$table"
exit $code
