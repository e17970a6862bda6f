#!/usr/bin/env bash
# Looks for inputs that a reader does not stand, led by coverage (Jazzer).
#   [LANES=1] src/fuzz/fuzz.sh FOLDER [SECONDS=60] [READER ...]       for example: LANES=2 fuzz.sh /tmp/fuzz 1800 csv page
# Readers, all of them where none is named: csv json page plusd telegram text cable (the parser), growth (time over length, of all
# of these), zip tar 7z compressed; LANES of them at a time. Each begins with the invented cases of the tests, with real documents where ../shared is
# beside the checkout, and with what earlier runs in FOLDER found interesting or wrong. Ends with a line a reader, and with an error
# where an input broke one: FOLDER/READER/findings, what it did in FOLDER/READER/log.
set -euo pipefail
[ $# -ge 1 ] || { echo "Cannot fuzz: no FOLDER is given" >&2; exit 2; }
folder=$(mkdir -p "$1" && cd "$1" && pwd)
seconds=${2:-60}
readers=("${@:3}")
[ ${#readers[@]} -gt 0 ] || readers=(csv json page plusd telegram text cable growth zip tar 7z compressed)
cd "$(dirname "$0")/../.."

# The class of a reader's target, and the word that tells it what to read.
target() {
    case $1 in
        csv | json) echo org.cablestats.source.SplitFuzz "$1" ;;
        page | plusd | telegram | text) echo org.cablestats.source.WholeFileFuzz "$1" ;;
        cable) echo org.cablestats.cable.CableFuzz ;;
        growth) echo org.cablestats.source.GrowthFuzz ;;
        zip | tar | 7z) echo org.cablestats.source.PackedFuzz ".$1" ;;
        compressed) echo org.cablestats.source.PackedFuzz compressed ;;
        *) echo "Cannot fuzz '$1': there is no such reader" >&2; return 2 ;;
    esac
}

# Jazzer ends with the first input that takes too long or too much memory; such a run goes on with the time that is left.
fuzz() {
    local ours='org.cablestats.**:org.apache.commons.compress.archivers.**:org.jsoup.**'
    local reader=$1 home=$folder/$1 heap=512m class word end left dictionary=(-dict=src/fuzz/words.dict)
    read -r class word <<<"$(target "$reader")"
    case $reader in zip | tar | 7z | compressed) dictionary=() ;; esac
    # A decoder alone may ask for 512 MB: Compression.MEMORY_KIB.
    case $reader in 7z | compressed) heap=1280m ;; esac
    : >"$home/log"
    end=$(($(date +%s) + seconds))
    left=$seconds
    while [ "$left" -gt 0 ]; do
        java -Xmx$heap -XX:+UseSerialGC -XX:+EnableDynamicAgentLoading -Xshare:auto -cp "$classpath" \
            com.code_intelligence.jazzer.Jazzer --target_class="$class" ${word:+--target_args="$word"} \
            --instrumentation_includes="$ours" --custom_hook_includes="$ours" --keep_going=100 \
            --reproducer_path="$home/findings" -artifact_prefix="$home/findings/" -max_total_time="$left" -max_len=16384 \
            -timeout=60 -report_slow_units=60 -rss_limit_mb=0 -print_final_stats=1 "${dictionary[@]}" \
            "$home/corpus" "$home/seeds" >>"$home/log" 2>&1 || true
        left=$((end - $(date +%s)))
        if [ "$left" -gt 0 ] && [ -z "$(ls "$home/findings")" ]; then
            echo "Cannot fuzz '$reader' to its end: see $home/log" >&2
            return 1
        fi
    done
}

summary() {
    local home=$folder/$1 runs findings
    runs=$(awk '/stat::number_of_executed_units/ {n += $2} END {print n + 0}' "$home/log")
    findings=$(find "$home/findings" -type f ! -name '*.java' | wc -l)
    echo "$1: $runs executions in $2 seconds, $findings findings"
    [ "$runs" -gt 0 ] && [ "$findings" -eq 0 ]
}

lane() {
    local reader=$1 start ended=0
    start=$(date +%s)
    fuzz "$reader" || ended=1
    summary "$reader" $(($(date +%s) - start)) && [ $ended -eq 0 ]
}

for reader in "${readers[@]}"; do
    target "$reader" >/dev/null
done
mvn -q -B -Pfuzz test-compile dependency:build-classpath -Dmdep.outputFile=target/fuzz.classpath >&2
# A copy, so that the next build does not end a long run.
rm -rf "$folder/classes"
mkdir "$folder/classes"
cp -r target/classes/. target/test-classes/. "$folder/classes"
classpath=$folder/classes:$(cat target/fuzz.classpath)
java -cp "$classpath" org.cablestats.source.Seeds "$folder/seeds"
for reader in "${readers[@]}"; do
    mkdir -p "$folder/$reader/corpus" "$folder/$reader/findings"
    # The findings of an earlier run are the first inputs of this one.
    find "$folder/$reader/findings" -type f ! -name '*.java' -exec mv -t "$folder/$reader/corpus" {} +
    rm -rf "$folder/$reader/seeds" "$folder/$reader"/findings/*
    cp -r "$folder/seeds/$reader" "$folder/$reader/seeds"
done

failed=0
running=0
for reader in "${readers[@]}"; do
    if [ "$running" -ge "${LANES:-1}" ]; then
        wait -n || failed=1
        running=$((running - 1))
    fi
    lane "$reader" &
    running=$((running + 1))
done
while [ "$running" -gt 0 ]; do
    wait -n || failed=1
    running=$((running - 1))
done
exit $failed
