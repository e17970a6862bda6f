#!/usr/bin/env bash
# Whole loads, process start included, each beside what it is compared with, in turn.
#   src/bench/whole-runs.sh FOLDER [RUNS=3] [CABLES=251287]
# FOLDER takes the generated corpora and the warehouses (8 GB for 251,287 cables). Needs ../shared beside the checkout: the
# generator of corpora with known totals, and the same work done with DuckDB. Prints one line a measurement, then the ratios.
set -euo pipefail
[ $# -ge 1 ] || { echo "Cannot measure: no FOLDER is given" >&2; exit 2; }
folder=$(mkdir -p "$1" && cd "$1" && pwd)
runs=${2:-3}
cables=${3:-251287}
cd "$(dirname "$0")/../.."
shared=$(cd ../shared && pwd)
corpus=$folder/corpus-$cables

generate() {
    [ -f "$1/truth.json" ] || python3 "$shared/corpus/make_corpus.py" "$1" "${@:2}" >/dev/null
}

# Seconds, CPU seconds and peak memory of a command, appended to a file of the measurement's name.
measure() {
    local name=$1
    shift
    /usr/bin/time -f '%e %U %S %M' -o "$folder/last" "$@" >"$folder/$name.log" 2>&1
    awk -v name="$name" '{printf "%-12s %6.1f s  %6.1f CPU s  %5.0f MB\n", name, $1, $2 + $3, $4 / 1024}' "$folder/last"
    cut -d' ' -f1 "$folder/last" >>"$folder/$name.seconds"
}

median() {
    sort -n "$folder/$1.seconds" | awk '{a[NR] = $1} END {print (NR % 2) ? a[(NR + 1) / 2] : (a[NR / 2] + a[NR / 2 + 1]) / 2}'
}

ratio() {
    awk -v a="$(median "$1")" -v b="$(median "$2")" -v name="$1 / $2" 'BEGIN {printf "%-24s %.2f\n", name, a / b}'
}

generate "$corpus" --cables "$cables"
generate "$folder/thousand" --cables 1000 --seed 2
# Other ids than any of the corpus: 1,000 cables that are new to it.
sed -E 's/^("[0-9]+","[^"]*","[0-9]{2}[A-Z]+)([0-9]+",)/\19\2/' "$folder/thousand/cables.csv" >"$folder/thousand.csv"
./cablestats --version >/dev/null
rm -f "$folder"/*.seconds
for _ in $(seq "$runs"); do
    rm -rf "$folder/warehouse"
    measure load ./cablestats load "$corpus/cables.csv" --warehouse "$folder/warehouse"
    measure unchanged ./cablestats load "$corpus/cables.csv" --warehouse "$folder/warehouse"
    measure thousand ./cablestats load "$folder/thousand.csv" --warehouse "$folder/warehouse"
    measure duckdb "$shared/bench/duck.sh" "$corpus/cables.csv" "$folder/duckdb" 2 parquet topics
    measure zstd sh -c 'zstd -1 -T2 -c "$1" >/dev/null' zstd "$corpus/cables.csv"
done
ratio load duckdb
ratio load zstd
ratio unchanged load
ratio thousand load
