# What the groups of whole-runs.sh have in common; each sources it with its own arguments FOLDER RUNS CABLES.
# A measurement is a file in $work of a line a run: seconds, CPU seconds, peak memory in MB. Its log of the last run stands beside it.
# shellcheck shell=bash disable=SC2034 # the groups use what is set here
set -euo pipefail
export LC_ALL=C
group=$(basename "$0" .sh)
folder=$(cd "$1" && pwd)
runs=$2
cables=$3
cd "$(dirname "$0")/../../.."
shared=$(cd ../shared && pwd)
work=$folder/measured/$group
rm -rf "$work"
mkdir -p "$work"
trap 'wait; rm -rf "$work"/*.warehouse "$work/parquet"' EXIT
# The figures are those of two cores, on any machine.
taskset -cp 0,1 $$ >/dev/null

note() {
    echo "$group: $1" >&2
}

fail() {
    note "$1"
    exit 1
}

# Every line behind the moment at which it came; the first is the start.
stamped() {
    echo "$EPOCHREALTIME"
    while IFS= read -r line; do
        echo "$EPOCHREALTIME $line"
    done
}

# Measures a command once, under a name. What runs before have yet to write to disk is not its business.
measure() {
    local name=$1
    shift
    sync
    if ! /usr/bin/time -o "$work/$name.time" -f '%e %U %S %M' "$@" 2>&1 | stamped >"$work/$name.log"; then
        tail -n 5 "$work/$name.log" >&2
        fail "Cannot measure $name: it failed, see $work/$name.log"
    fi
    awk '{print $1, $2 + $3, $4 / 1024}' "$work/$name.time" >>"$work/$name"
    note "$(tail -n 1 "$work/$name" | awk -v name="$name" '{printf "%-14s %7.1f s  %7.1f CPU s  %5.0f MB", name, $1, $2, $3}')"
}

# Measures a load into a new warehouse of the measurement's name. Its source is in the page cache, as it is for what comes behind it.
load() {
    rm -rf "$work/$1.warehouse"
    find "$2" -type f -exec cat {} + >/dev/null
    measure "$1" ./cablestats load "$2" --warehouse "$work/$1.warehouse"
}

# Seconds from the start of the last run to the line of its log that holds some words.
until_line() {
    awk -v words="$2" 'NR == 1 {start = $1} index($0, words) {print $1 - start; found = 1; exit} END {exit !found}' "$work/$1.log"
}

# The number behind some words in the log of the last run.
logged() {
    awk -v words="$2" 'at = index($0, words) {print substr($0, at + length(words)) + 0; found = 1; exit} END {exit !found}' "$work/$1.log"
}

median() {
    sort -g | awk '{a[NR] = $1} END {print (NR % 2) ? a[(NR + 1) / 2] : (a[NR / 2] + a[NR / 2 + 1]) / 2}'
}

seconds() {
    cut -d' ' -f1 "$work/$1" | median
}

peak() {
    cut -d' ' -f3 "$work/$1" | sort -g | tail -n 1
}

# Seconds of one measurement by those of another, run by run; the runs in the middle are taken.
ratio() {
    paste -d' ' <(cut -d' ' -f1 "$work/$1") <(cut -d' ' -f1 "$work/$2") | awk '{print $1 / $2}' | median
}

calculate() {
    awk "BEGIN {print $1}"
}

# Rows of the table: a figure, and a figure that has a target.
figure() {
    printf '%-8s  %-52s  %9.2f\n' "$group" "$1" "$2"
}
target() {
    local reached='not reached'
    [ "$(calculate "($2 $3 $4)")" = 0 ] || reached=reached
    printf '%-8s  %-52s  %9.2f  %-9s  %s\n' "$group" "$1" "$2" "$3 $4" "$reached"
}
