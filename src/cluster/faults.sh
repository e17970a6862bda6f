#!/usr/bin/env bash
# Breaks loads and reports on a cluster, and looks at what is left.
#   src/cluster/faults.sh FOLDER [ROUNDS=40] [SEED=1]
# A standalone cluster, a store of objects and a database, as cluster.sh and store.sh start them; FOLDER must not exist yet. Each round
# loads an invented table of 500 cables from the store into the same warehouse in it, and one thing fails at a random moment, by kill -9, or two loads meet:
#   executor-load, executor-report   an executor that runs tasks            store-load, store-report   the store, back after ten seconds
#   worker-load                      a worker and its executor              two-drivers                two loads at once
#   driver-before, driver-commit     the driver, when tasks run and when the catalog shows its first to third change
# Then the state must be that of before or that of afterwards, in full, the next load must complete it, and a report must be that of
# a run without faults, byte by byte. At the end the warehouse must have the rows that one load on this machine gives of the same tables.
# A line a round; ends with an error at the first state that is neither. SEED chooses the moments.
set -euo pipefail
fail() { echo "Cannot stand a fault: $1" >&2; exit 1; }

here=$(cd "$(dirname "$0")" && pwd)
if [ -z "${STORE_URI:-}" ]; then
    [ $# -ge 1 ] || fail "no FOLDER is given"
    mkdir "$1"
    folder=$(cd "$1" && pwd)
    exec "$here/cluster.sh" "$folder/cluster" "$here/store.sh" "$folder/store" "$here/faults.sh" "$folder" "${2:-40}" "${3:-1}"
fi

folder=$1
rounds=$2
RANDOM=$3
kinds=(executor-load driver-before store-load executor-report worker-load driver-commit store-report two-drivers)
mapfile -t processes <"$CLUSTER_PROCESSES"
store=$STORE_PROCESS
export XDG_STATE_HOME=$folder/state CABLESTATS_WAREHOUSE=$STORE_URI/warehouse
rows='SELECT count(*) AS cables, bit_xor(xxhash64(id, origin, classification, created, subject, body)) AS content FROM cables'

# Whatever was started again ends with this script.
finish() {
    kill -9 "$store" "${processes[@]:1}" 2>/dev/null || :
}
trap finish EXIT

submit() { "$SPARK_HOME/bin/spark-submit" "$@" --quiet; }
on_cluster() { submit "$CABLESTATS_JAR" "$@"; }
on_this_machine() { submit --master 'local[2]' "$CABLESTATS_JAR" "$@"; }
load() { "$1" load "$STORE_URI/$2.csv" --reject-limit 100% --date 2026-11-01; }
report() { "$1" report completeness --formats csv --into "$2" --date 2026-11-01; }
state() { on_this_machine query --format csv -e "$rows" | tail -n 1; }
pause() { sleep "$((RANDOM % $1)).$(printf %03d $((RANDOM % 1000)))"; }

# Where the catalog says that the table of cables is described.
catalog() {
    psql -AtX "${CABLESTATS_CATALOG#jdbc:}" -c "SELECT metadata_location FROM iceberg_tables WHERE table_name = 'cables'"
}

# Kills processes of a round, of which there must be some: a fault that did not happen proves nothing.
strike() {
    [ $# -gt 0 ] || fail "round $number: what was to be killed had ended"
    kill -9 "$@"
}

# The driver is the child of the shell that waits for it.
strike_driver() {
    local java
    java=$(pgrep -P "$driver") || fail "round $number: the driver had ended"
    strike "$java"
}

# Waits until an executor that started after a moment runs a task, then at most so many seconds more.
await_task() {
    until [ -n "$(find "$CLUSTER_FOLDER"/work-[12] -name stderr -newer "$folder/began" -exec grep -l 'Running task' {} + 2>/dev/null)" ]; do
        kill -0 "$driver" 2>/dev/null || return 0
        sleep 0.05
    done
    pause "$1"
}

# Waits until the catalog has changed so often: a commit makes a branch, writes to it, and forwards the main line to it.
await_changes() {
    local seen=$current now changes=0
    while [ $changes -lt "$1" ]; do
        kill -0 "$driver" 2>/dev/null || fail "round $number: the driver ended after $changes changes of the catalog"
        now=$(catalog)
        [ "$now" = "$seen" ] || changes=$((changes + 1))
        seen=$now
    done
}

# Starts a process again as it was started the first time, from what /proc keeps of it.
again() {
    "${command[@]}" >>"$folder/$1.log" 2>&1 &
}

break_it() {
    local executors
    case $1 in
        executor-*)
            await_task 2
            mapfile -t executors < <(pgrep -P "${processes[1]}" || pgrep -P "${processes[2]}")
            strike ${executors[@]+"${executors[@]}"}
            ;;
        worker-*)
            await_task 2
            mapfile -t executors < <(pgrep -P "${processes[2]}")
            mapfile -d '' command <"/proc/${processes[2]}/cmdline"
            strike "${processes[2]}" ${executors[@]+"${executors[@]}"}
            ;;
        store-*)
            await_task 2
            mapfile -d '' command <"/proc/$store/cmdline"
            strike "$store"
            sleep 10
            again store
            store=$!
            ;;
        driver-before)
            await_task 1
            strike_driver
            ;;
        driver-commit)
            await_changes $((1 + RANDOM % 3))
            strike_driver
            ;;
    esac
}

# What one line of a round says of how a run ended; a run that fails says why in one line.
ended() {
    local said
    said=$(grep -v -e ' WARN ' -e ' ERROR ' -e '^[[:space:]]at ' -e '^Caused by' -e '^[a-z]*\.[a-zA-Z.$]*:' "$1" | tail -n 2 | tr '\n' ' ')
    case $2 in
        0 | 137) echo "ended with $2" ;;
        74 | 75 | 1) [ -n "$said" ] || fail "exit $2 without a word, see $1"; echo "ended with $2: $said" ;;
        *) fail "exit $2, see $1: $said" ;;
    esac
}

round() {
    local kind=$2 code=0 second=0 left after log=$folder/round-$1.log way=after
    number=$1
    touch "$folder/began"
    current=$(catalog)
    [ -n "$current" ] || fail "round $number: the catalog names no table"
    case $kind in
        *-report) report on_cluster "$folder/report-$number" >"$log" 2>&1 & ;;
        *) load on_cluster "table-$number" >"$log" 2>&1 & ;;
    esac
    driver=$!
    if [ "$kind" = two-drivers ]; then
        load on_this_machine "other-$number" >"$log.other" 2>&1 || second=$?
    else
        break_it "$kind"
    fi
    wait "$driver" || code=$?
    [ "$kind" != worker-load ] || { again worker-2; processes[2]=$!; }
    left=$(state)
    case $kind in
        *-report)
            [ "$left" = "$before" ] || fail "round $number, $kind: $left, not $before"
            [ $code = 0 ] || report on_cluster "$folder/report-$number" >"$log.next" 2>&1
            report on_this_machine "$folder/whole-$number" >>"$log" 2>&1
            diff -r -x manifest.json "$folder/report-$number" "$folder/whole-$number" >&2 || fail "round $number, $kind: another report"
            way=same
            after=$left
            ;;
        *)
            load on_this_machine "table-$number" >"$log.next" 2>&1
            [ "$kind" != two-drivers ] || load on_this_machine "other-$number" >>"$log.next" 2>&1
            after=$(state)
            [ "$after" != "$before" ] || fail "round $number, $kind: the next load changed nothing"
            if [ "$left" = "$before" ]; then
                way=before
            elif [ "$left" != "$after" ] && ! { [ "$kind" = two-drivers ] && [ $((code + second)) -gt 0 ]; }; then
                fail "round $number, $kind: $left, neither $before nor $after"
            fi
            ;;
    esac
    [ $code != 0 ] || [ $way != before ] || fail "round $number, $kind: a run that ended well changed nothing"
    [ "$kind" != two-drivers ] || echo "round $number, the other of two drivers: $(ended "$log.other" $second)"
    echo "round $number, $kind: $(ended "$log" $code), state $way, next run complete, ${after%%,*} cables"
    before=$after
}

# What a round loads; a report's round loads nothing.
tables=()
make_table() {
    on_this_machine sample "$folder/sample" --cables 500 --seed "$2" >/dev/null
    mv "$folder/sample/cables.csv" "$folder/$1.csv"
    rm -r "$folder/sample"
    tables+=("$folder/$1.csv")
}
make_table table-0 0
for number in $(seq "$rounds"); do
    case ${kinds[(number - 1) % 8]} in
        *-report) ;;
        two-drivers) make_table "table-$number" "$number"; make_table "other-$number" $((number + 1000)) ;;
        *) make_table "table-$number" "$number" ;;
    esac
done
"$here/put.sh" "${tables[@]}"
load on_this_machine table-0
before=$(state)
for number in $(seq "$rounds"); do
    round "$number" "${kinds[(number - 1) % 8]}"
done
CABLESTATS_WAREHOUSE=$folder/warehouse CABLESTATS_CATALOG='' on_this_machine load "${tables[@]}" --reject-limit 100% --date 2026-11-01
whole=$(CABLESTATS_WAREHOUSE=$folder/warehouse CABLESTATS_CATALOG='' state)
[ "$whole" = "$before" ] || fail "$before in the store, $whole in one load"
echo "$rounds rounds: every state in full, every next run complete, the same ${whole%%,*} cables as in one load"
