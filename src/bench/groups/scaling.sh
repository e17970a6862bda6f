#!/usr/bin/env bash
# A load on one core and on two, and two loads side by side with a core and half of the corpus each: what two cores can give.
# shellcheck source=src/bench/measuring.sh
. "$(dirname "$0")/../measuring.sh"
# shellcheck source=src/bench/corpora.sh
. src/bench/corpora.sh

# The first or second half of a CSV, cut where a record starts.
half() {
    local half=${1%.csv}-$2.csv
    if [ ! -f "$half" ]; then
        note "Cutting $half"
        awk -v middle="$(($(bytes "$1") / 2))" -v half="$2" '
            at >= middle && /^"[0-9]+","[0-9]+\/[0-9]+\/[0-9]+ [0-9]+:[0-9]+","/ {second = 1}
            {at += length($0) + 1}
            second == half - 1' "$1" >"$half.part"
        mv "$half.part" "$half"
    fi
    echo "$half"
}

# A core that a process sees is one that it uses.
load_on() {
    (taskset -cp "$1" "$BASHPID" >/dev/null && load "${@:2}")
}

# Millions of bytes a second, of each run.
rates() {
    awk -v bytes="$(bytes "$2")" '{print bytes / 1e6 / $1}' "$work/$1"
}

csv=$(corpus "$cables")
first=$(half "$csv" 1)
second=$(half "$csv" 2)
for _ in $(seq "$runs"); do
    load_on 0 one-core "$csv"
    load two-cores "$csv"
    load_on 0 first-half "$first" &
    other=$!
    load_on 1 second-half "$second"
    wait "$other"
done
one=$(rates one-core "$csv" | median)
two=$(rates two-cores "$csv" | median)
both=$(paste -d' ' <(rates first-half "$first") <(rates second-half "$second") | awk '{print $1 + $2}' | median)
figure "load on one core, MB/s" "$one"
figure "load on two cores, MB/s" "$two"
figure "two loads side by side, a core each, MB/s together" "$both"
figure "two cores / one core" "$(calculate "$two / $one")"
target "two cores / two loads side by side" "$(calculate "$two / $both")" '>=' 0.9
