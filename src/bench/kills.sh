#!/usr/bin/env bash
# Kills loads at random moments and looks at what is left.
#   src/bench/kills.sh FOLDER [KILLS=200] [SEED=1]
# Each round loads an invented corpus of 2,000 cables into two warehouses. One is left alone. In the other the load is killed
# somewhere in its first ten seconds; then its state must be that of before or that of afterwards, in full, and the next load
# must complete it. FOLDER must not exist yet. Ends with an error at the first state that is neither.
set -euo pipefail
[ $# -ge 1 ] || { echo "Cannot kill loads: no FOLDER is given" >&2; exit 2; }
folder=$(mkdir "$1" && cd "$1" && pwd)
kills=${2:-200}
RANDOM=${3:-1}
cd "$(dirname "$0")/../.."

# Digest and number of cables of the current snapshot, and the rows that it has.
state() {
    ./cablestats --quiet snapshots --warehouse "$folder/$1" --format csv | awk -F, 'END {print $NF, $2}'
}
rows() {
    ./cablestats --quiet query -e 'SELECT count(*) FROM cables' --warehouse "$folder/$1" --format csv | tail -n 1
}
fail() {
    echo "Cannot accept the state after kill $1: $2" >&2
    exit 1
}

load() {
    ./cablestats --quiet load "$folder/corpus" --warehouse "$folder/$1" --reject-limit 1% >"$folder/$1.log" 2>&1
}
corpus() {
    rm -rf "$folder/corpus"
    ./cablestats --quiet sample "$folder/corpus" --cables 2000 --seed "$1" >"$folder/sample.log"
}

corpus 0
load alone
load killed
before=$(state alone)
published=0
for kill in $(seq "$kills"); do
    corpus "$kill"
    load alone
    after=$(state alone)
    ./cablestats --quiet load "$folder/corpus" --warehouse "$folder/killed" --reject-limit 1% >"$folder/killed.log" 2>&1 &
    process=$!
    sleep "$((RANDOM % 10)).$((RANDOM % 10))"
    kill -9 "$process" 2>/dev/null || true
    wait "$process" 2>/dev/null || true
    found=$(state killed)
    case $found in
        "$before") ;;
        "$after") published=$((published + 1)) ;;
        *) fail "$kill" "found $found, expected $before or $after" ;;
    esac
    [ "$(rows killed)" = "${found#* }" ] || fail "$kill" "$(rows killed) rows, expected ${found#* }"
    load killed
    [ "$(state killed)" = "$after" ] || fail "$kill" "the next load left $(state killed), expected $after"
    before=$after
done
echo "$kills kills, $published of them after the commit: every state in full, every next load complete"
