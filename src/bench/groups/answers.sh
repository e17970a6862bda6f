#!/usr/bin/env bash
# Statistics, questions and reports: warm beside DuckDB over the plain Parquet, whole processes beside another commit's, four times the cables.
#   BEFORE=FOLDER   a checkout of the other commit, built; without it there is nothing to compare whole processes with
# shellcheck source=src/bench/measuring.sh
. "$(dirname "$0")/../measuring.sh"
# shellcheck source=src/bench/corpora.sh
. src/bench/corpora.sh

reports=(overview border-security counter-narcotics data-quality)

# The statistics of the reports, without those that ask tables of few rows: what takes time there is no reading.
names() {
    printf 'reports/%s.yaml\n' "${reports[@]}" | xargs sed -n 's/^ *statistic: //p' | sort -u |
        grep -vxE 'loads|rejects-by-reason|topic-shares'
}

# Asks a tree's program in its own folder, where its definitions are.
ask() {
    local name=$1 tree=$2
    shift 2
    measure "$name" env -C "$tree" ./cablestats --quiet "$@"
}

warm() {
    mvn -q -B -Pbench test-compile dependency:build-classpath -Dmdep.outputFile=target/bench.classpath >&2
    # shellcheck disable=SC2046 # a name has no blank
    measure warm java @src/main/launcher/jvm.args -Xmx2g -XX:+UseSerialGC -cp \
        "target/classes:target/test-classes:$(cat target/bench.classpath)" \
        org.cablestats.bench.Answers "$work/now.warehouse" "$runs" $(names)
    figure "facts, seconds" "$(logged warm 'spark   facts')"
    figure "all statistics, Spark, warm, seconds" "$(logged warm "spark   round $runs")"
    figure "all statistics, DuckDB, warm, seconds" "$(logged warm "duckdb  round $runs")"
    target "warm statistics / DuckDB" \
        "$(calculate "$(logged warm "spark   round $runs") / $(logged warm "duckdb  round $runs")")" '<=' 1.5
    target "facts and first answers / DuckDB" "$(calculate \
        "($(logged warm 'spark   facts') + $(logged warm 'spark   round 0')) / $(logged warm 'duckdb  round 0')")" '<=' 4
}

# The second start after a build makes the archive of classes, the third uses it.
warmed() {
    for _ in 1 2; do
        env -C "$1" ./cablestats --quiet --warehouse "$2" query cables-by-origin >/dev/null
        env -C "$1" ./cablestats --quiet --warehouse "$2" report "${reports[@]}" --into "$work/reports" >/dev/null
    done
}

load now "$(corpus "$cables")"
warm
warmed "$PWD" "$work/now.warehouse"
if [ -n "${BEFORE:-}" ]; then
    measure before.load env -C "$BEFORE" ./cablestats --quiet --warehouse "$work/before.warehouse" load "$(corpus "$cables")"
    warmed "$BEFORE" "$work/before.warehouse"
fi
for _ in $(seq "$runs"); do
    for when in now ${BEFORE:+before}; do
        tree=$PWD
        [ $when = now ] || tree=$BEFORE
        ask "$when.reports" "$tree" --warehouse "$work/$when.warehouse" report "${reports[@]}" --into "$work/reports"
        for question in cables-by-origin cables-by-topic; do
            ask "$when.$question" "$tree" --warehouse "$work/$when.warehouse" query "$question"
        done
    done
done
for what in reports cables-by-origin cables-by-topic; do
    figure "$what, seconds" "$(seconds "now.$what")"
done
figure "reports, peak memory, MB" "$(peak now.reports)"
if [ -n "${BEFORE:-}" ]; then
    target "reports / before" "$(ratio now.reports before.reports)" '<=' 0.2
    target "cables-by-origin / before" "$(ratio now.cables-by-origin before.cables-by-origin)" '<=' 0.45
    target "cables-by-topic / before" "$(ratio now.cables-by-topic before.cables-by-topic)" '<=' 0.3
fi
load fourfold "$(corpus "$((cables * 4))")"
for _ in $(seq "$runs"); do
    ask fourfold.reports "$PWD" --warehouse "$work/fourfold.warehouse" report "${reports[@]}" --into "$work/reports"
done
target "reports of four times the cables / once" "$(ratio fourfold.reports now.reports)" '<=' 4.2
figure "the same, peak memory, MB" "$(peak fourfold.reports)"
