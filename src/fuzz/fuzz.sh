#!/usr/bin/env bash
# Looks for inputs that a reader does not stand, led by coverage (Jazzer).
#   src/fuzz/fuzz.sh FOLDER [SECONDS=60] [READER ...]       for example: fuzz.sh /tmp/fuzz 1800 csv page
# Readers, all of them where none is named: csv page text cable (the parser), growth (time over length, of all four), zip tar 7z
# compressed. They run one after the other, LANES=2 of them at a time. Each begins with the invented cases of the tests, with the
# real documents where ../shared is beside the checkout, and with what earlier runs in FOLDER found interesting. Ends with a line
# a reader and, where there was a finding, an error; the inputs are FOLDER/READER/findings/*.
set -euo pipefail
[ $# -ge 1 ] || { echo "Cannot fuzz: no FOLDER is given" >&2; exit 2; }
folder=$(mkdir -p "$1" && cd "$1" && pwd)
seconds=${2:-60}
readers=("${@:3}")
[ ${#readers[@]} -gt 0 ] || readers=(csv page text cable growth zip tar 7z compressed)
cd "$(dirname "$0")/../.."

# The class of a reader's target, and the word that tells it what to read.
target() {
    case $1 in
        csv) echo org.cablestats.source.CsvFuzz ;;
        page | text) echo org.cablestats.source.WholeFileFuzz "$1" ;;
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
    local reader=$1 home=$folder/$1 class word end left dictionary=(-dict=src/fuzz/words.dict)
    read -r class word <<<"$(target "$reader")"
    case $reader in zip | tar | 7z | compressed) dictionary=() ;; esac
    mkdir -p "$home/corpus" "$home/findings" "$home/seeds"
    : >"$home/log"
    end=$(($(date +%s) + seconds))
    left=$seconds
    while [ "$left" -gt 0 ]; do
        JAVA_OPTS='' java -Xmx512m -XX:+UseSerialGC -XX:+EnableDynamicAgentLoading -Xshare:auto -cp "$classpath" \
            com.code_intelligence.jazzer.Jazzer --target_class="$class" ${word:+--target_args="$word"} \
            --instrumentation_includes="$ours" --custom_hook_includes="$ours" --keep_going=100 \
            --reproducer_path="$home/findings" -artifact_prefix="$home/findings/" -max_total_time="$left" -max_len=16384 \
            -timeout=20 -rss_limit_mb=0 -print_final_stats=1 "${dictionary[@]}" "$home/corpus" "$home/seeds" \
            >>"$home/log" 2>&1 || true
        left=$((end - $(date +%s)))
        # An end before its time without a finding is a fault of the run, which would repeat itself.
        [ -n "$(ls "$home/findings")" ] || break
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
    local reader=$1 start
    start=$(date +%s)
    fuzz "$reader"
    summary "$reader" $(($(date +%s) - start))
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
    mkdir -p "$folder/$reader"
    rm -rf "$folder/$reader/seeds"
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
