#!/usr/bin/env bash
# Reading alone, nothing written, warm: our data source beside Spark's reader in one JVM, and DuckDB's, which tells its own time.
# shellcheck source=src/bench/measuring.sh
. "$(dirname "$0")/../measuring.sh"
# shellcheck source=src/bench/corpora.sh
. src/bench/corpora.sh

csv=$(corpus "$cables")
# No step at all: fetches DuckDB where it is not there yet.
"$shared/bench/duck.sh" "$csv" "$work/parquet" 2 none >/dev/null
measure readers java @src/main/launcher/jvm.args -XX:+UseSerialGC -Xmx2g -cp target/cablestats.jar \
    src/bench/java/org/cablestats/bench/Readers.java "$csv" "$runs"
for _ in $(seq "$runs"); do
    measure duckdb "$shared/bench/duck.sh" "$csv" "$work/parquet" 2 csv
    logged duckdb "count csv" >>"$work/duckdb-csv"
done
ours=$(logged readers "median of cablestats-csv:")
spark=$(logged readers "median of csv:")
figure "cablestats-csv, seconds" "$ours"
figure "Spark's csv, multi-line, seconds" "$spark"
figure "DuckDB's step csv, seconds" "$(seconds duckdb-csv)"
target "Spark's csv / cablestats-csv" "$(calculate "$spark / $ours")" '>=' 2.5
target "cablestats-csv / DuckDB's step csv" "$(calculate "$ours / $(seconds duckdb-csv)")" '<=' 1
