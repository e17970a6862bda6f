#!/usr/bin/env bash
# A load of the whole corpus beside DuckDB's CSV to Parquet and topics, and the floor that reading and compressing sets.
# shellcheck source=src/bench/measuring.sh
. "$(dirname "$0")/../measuring.sh"
# shellcheck source=src/bench/corpora.sh
. src/bench/corpora.sh

csv=$(corpus "$cables")
# No step at all: fetches DuckDB where it is not there yet.
"$shared/bench/duck.sh" "$csv" "$work/parquet" 2 none >/dev/null
for _ in $(seq "$runs"); do
    load load "$csv"
    measure duckdb "$shared/bench/duck.sh" "$csv" "$work/parquet" 2 parquet topics
    # shellcheck disable=SC2016 # the inner shell expands it
    measure zstd sh -c 'zstd -1 -T2 -c "$1" >/dev/null' zstd "$csv"
done
figure "load, seconds" "$(seconds load)"
figure "DuckDB: CSV to Parquet and topics, seconds" "$(seconds duckdb)"
figure "zstd -1 -T2, seconds" "$(seconds zstd)"
target "load / DuckDB" "$(ratio load duckdb)" '<=' 0.5
figure "load / zstd" "$(ratio load zstd)"
