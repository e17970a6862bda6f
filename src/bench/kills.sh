#!/usr/bin/env bash
# Kills loads at random moments and looks at what is left.
#   [LANES=1] src/bench/kills.sh FOLDER [KILLS=200] [SEED=1]
# Each round loads an invented corpus of 2,000 cables into a warehouse that holds another, in a process that is killed somewhere
# in the length of such a load. Then the state must be that of before or that of afterwards, in full, and the next load must
# complete it and leave no file too many: org.cablestats.load.Kills in src/test/java, of which the tests do a few. LANES of them
# run at a time, each with its share of the kills, a seed of its own and its own warehouse. FOLDER must not exist yet. Prints a
# line a kill and one a lane; ends with an error at the first state that is neither.
set -euo pipefail
[ $# -ge 1 ] || { echo "Cannot kill loads: no FOLDER is given" >&2; exit 2; }
folder=$(mkdir "$1" && cd "$1" && pwd)
kills=${2:-200}
seed=${3:-1}
lanes=${LANES:-1}
cd "$(dirname "$0")/../.."
mvn -q -B test-compile dependency:build-classpath -Dmdep.outputFile=target/test.classpath >&2
# A copy, so that the next build does not change a long run.
mkdir "$folder/classes"
cp -r target/classes/. target/test-classes/. "$folder/classes"

lane() {
    java @src/main/launcher/jvm.args -XX:+UseSerialGC -Xmx1g -cp "$folder/classes:$(cat target/test.classpath)" \
        org.cablestats.load.Kills "$folder/lane-$1" $(((kills + lanes - $1) / lanes)) 2000 $((seed + 2 * $1)) \
        2>"$folder/lane-$1.log" | sed -u "s/^/lane $1: /"
}

processes=()
for number in $(seq "$lanes"); do
    lane "$number" &
    processes+=($!)
done
failed=0
for process in "${processes[@]}"; do
    wait "$process" || failed=1
done
[ $failed -eq 0 ] || tail -n 20 "$folder"/lane-*.log >&2
exit $failed
