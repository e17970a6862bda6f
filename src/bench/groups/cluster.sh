#!/usr/bin/env bash
# The same cores as one machine and as a standalone cluster of two workers of a core each, on the same disk: loads of a tenth, of half, of all
# and of four times the cables, and a report of all. Of each way how its time grows: what it takes at any size, and for a million cables.
# shellcheck source=src/bench/measuring.sh
. "$(dirname "$0")/../measuring.sh"
# shellcheck source=src/bench/corpora.sh
. src/bench/corpora.sh

sizes=($((cables / 10)) $((cables / 2)) "$cables" $((cables * 4)))
report=(./cablestats report overview --formats csv --date 2026-11-01)

# A command on a cluster that is there for it alone; what is measured begins when the cluster has started.
on_cluster() {
    # shellcheck disable=SC2016 # the cluster gives CLUSTER_MASTER
    CLUSTER_MEMORY=1536m CLUSTER_DRIVER_MEMORY=1536m CLUSTER_COMPILER='' src/cluster/cluster.sh "$work/cluster" \
        bash -c '. "$0"; measure "$@" --master "$CLUSTER_MASTER"' "$work/measure" "$@"
    rm -rf "$work/cluster"
}

# Seconds at any size, and seconds for a million cables more: the line through the measured sizes.
line() {
    local size
    for size in "${sizes[@]}"; do
        echo "$size $(seconds "$1-$size")"
    done | awk '{n++; x += $1 / 1e6; y += $2; xx += ($1 / 1e6) ^ 2; xy += $1 / 1e6 * $2}
        END {slope = (n * xy - x * y) / (n * xx - x * x); print (y - slope * x) / n, slope}'
}

mvn -q -B test-compile >&2
declare -p work group >"$work/measure"
declare -f measure stamped note fail >>"$work/measure"
for _ in $(seq "$runs"); do
    for size in "${sizes[@]}"; do
        csv=$(corpus "$size")
        load "machine-$size" "$csv"
        on_cluster "workers-$size" ./cablestats load "$csv" --warehouse "$work/workers-$size.warehouse"
        if [ "$size" = "$cables" ]; then
            measure machine-report "${report[@]}" --warehouse "$work/machine-$size.warehouse" --into "$work/parquet"
            on_cluster workers-report "${report[@]}" --warehouse "$work/workers-$size.warehouse" --into "$work/parquet"
        fi
        rm -rf "$work"/*.warehouse "$work/parquet"
    done
done
for size in "${sizes[@]}"; do
    figure "load of $size cables, machine, seconds" "$(seconds "machine-$size")"
    figure "load of $size cables, workers / machine" "$(ratio "workers-$size" "machine-$size")"
done
figure "report of $cables cables, machine, seconds" "$(seconds machine-report)"
figure "report of $cables cables, workers / machine" "$(ratio workers-report machine-report)"
for way in machine workers; do
    read -r fixed million < <(line $way)
    figure "$way: seconds at any size" "$fixed"
    figure "$way: seconds for a million cables" "$million"
done
