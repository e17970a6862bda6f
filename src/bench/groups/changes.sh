#!/usr/bin/env bash
# What a load costs into a full table: 1,000 new cables, and nothing new. The start is everything from the process's begin to the
# line of its own log that says that the engine stands; what is left, the end of the process included, is the load's.
# shellcheck source=src/bench/measuring.sh
. "$(dirname "$0")/../measuring.sh"
# shellcheck source=src/bench/corpora.sh
. src/bench/corpora.sh

# Cables of another seed under ids that no corpus has.
thousand() {
    local thousand=$folder/thousand.csv
    if [ ! -f "$thousand" ]; then
        sed -E 's/^("[0-9]+","[^"]*","[0-9]{2}[^"]*[A-Z])([0-9]+",)/\19990\2/' \
            "$(generated thousand 1000 --seed 2)/cables.csv" >"$thousand.part"
        mv "$thousand.part" "$thousand"
    fi
    echo "$thousand"
}

# Keeps the start of a measurement's last run, and what came behind it.
split_start() {
    local start
    start=$(until_line "$1" "load: start done")
    echo "$start" >>"$work/$1-start"
    tail -n 1 "$work/$1" | awk -v start="$start" '{print $1 - start}' >>"$work/$1-after"
}

again() {
    measure "$1" ./cablestats load "$2" --warehouse "$work/load.warehouse"
    split_start "$1"
}

csv=$(corpus "$cables")
thousand=$(thousand)
for _ in $(seq "$runs"); do
    load load "$csv"
    split_start load
    again unchanged "$csv"
    logged unchanged "load: read done in" >>"$work/read"
    again thousand "$thousand"
    grep -q ' new  *1,000$' "$work/thousand.log" || fail "Cannot measure: not every one of the 1,000 cables was new, see $work/thousand.log"
done
for name in load unchanged thousand; do
    figure "$name: start of JVM and engine, seconds" "$(seconds "$name-start")"
    figure "$name: after the start, seconds" "$(seconds "$name-after")"
done
figure "unchanged: the first pass of that, seconds" "$(seconds read)"
target "thousand / load, both after the start" "$(ratio thousand-after load-after)" '<' 0.3333
target "unchanged after the start less its first pass, seconds" \
    "$(paste -d' ' "$work/unchanged-after" "$work/read" | awk '{print $1 - $2}' | median)" '<=' 2
