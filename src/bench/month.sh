#!/usr/bin/env bash
# A month of nightly runs over an invented corpus that grows, with what goes wrong in a month: each night is a process of its own,
# its day is given, and one line says how it ended.
#   src/bench/month.sh FOLDER
# FOLDER must not exist yet, or be empty. Night 17 fills its file system and is left out unless that has 4 GB or less, as in
#   mount -t tmpfs -o size=1500m tmpfs FOLDER
# What each night said stays in FOLDER/nights, what it left in FOLDER/out.
set -euo pipefail
fail() {
    echo "Cannot simulate a month: $1" >&2
    exit 2
}

[ $# -eq 1 ] || fail "no FOLDER is given"
home=$(cd "$(dirname "$0")/../.." && pwd)
mkdir -p "$1"
folder=$(cd "$1" && pwd)
[ -z "$(ls -A "$folder")" ] || fail "$folder is not empty"
cd "$folder"
mkdir data jobs nights
cp -r "$home/reports" reports

cat >jobs/nightly.yaml <<'JOB'
title: Nightly
schedule: "0 3 * * *"
overlap: stop
steps:
  - load: {from: data, reject-limit: 1%, check: {drift: {cables: {shrink: 1%}}}}
  - retag: {}
  - alert: {name: closed-months, statistic: cables-by-month, when: {moved: closed-periods}}
  - alert: {name: growth, statistic: cables-by-classification, column: cables, when: {change: last-run}}
  - alert: {name: rejects, when: {rejects: usual}, renotify: 7d}
  - report:
      name: [overview, data-quality]
      formats: [html, pdf, png]
      into: out/reports
      mail: {to: desk@example.org, from: archive@example.org, only: news}
JOB

program() {
    "$home/cablestats" --warehouse warehouse "$@"
}

# Records FROM to TO of the corpus.
records() {
    awk -v from="$1" -v to="$2" '/^"[0-9]+","/ {record++} record >= from && record <= to' corpus/cables.csv
}

# The next records as a release of its own.
next=1
release() {
    records "$next" $((next + $2 - 1)) >"data/release-$1.csv"
    next=$((next + $2))
}

# Lets the job run as on a day, and says how it ended.
run() {
    local night=$1 what=$2 code=0 begun=$EPOCHREALTIME
    shift 2
    : >nights/begun
    program run nightly --date "$(printf '2026-10-%02d' "$night")T03:00:00Z" "$@" >"nights/$night.out" 2>"nights/$night.err" || code=$?
    report "$night" "$code" "$begun" "$what"
}

# What a night left: its day in front of the message's, as each takes the place of the one before.
report() {
    for mail in out/reports/*.eml; do
        [ -f "$mail" ] && [ "$mail" -nt nights/begun ] && cp "$mail" "nights/$1-$(basename "$mail")"
    done
    printf 'night %2d  exit %3d  %5.1f s  %-34s %s\n' "$1" "$2" "$(bc <<<"$EPOCHREALTIME - $3")" "$4" "$(tail -n 1 "nights/$1.err" | cut -c 1-160)"
}

# Nights on which nothing but a release comes.
quiet() {
    local night
    for night in $(seq "$1" "$2"); do
        release "$night" 45
        run "$night" "a release"
    done
}

"$home/cablestats" --quiet sample corpus --cables 3000 --seed 5 >/dev/null
release 1 1600
run 1 "the first load"
quiet 2 5
run 6 "nothing new"
release 7 40
seq 9001 9100 | sed 's|.*|"&","5/1/2004 3:07","04DHAKA&"|' >>data/release-7.csv
run 7 "5 % of all damaged"
next=$((next - 40))
release 7 40
run 8 "the release mended"
quiet 9 9
mv data away
run 10 "no input"
mv away data
quiet 11 12
release 13 45
: >nights/begun
program run nightly --date 2026-10-13T03:00:00Z >nights/13.out 2>nights/13.err &
begun=$EPOCHREALTIME
# Killed in the middle: its warehouse is open, and it reads or writes.
until grep -q 'compare done\|write' nights/13.err; do sleep 0.1; done
pkill -KILL -P $! 2>/dev/null || kill -KILL $!
code=0
wait $! 2>/dev/null || code=$?
report 13 "$code" "$begun" "killed"
run 14 "the night after"
quiet 15 16
release 17 45
if [ "$(df --output=avail -k . | tail -n 1)" -le 4000000 ]; then
    head -c $((($(df --output=avail -k . | tail -n 1) - 600) * 1024)) /dev/zero >ballast
    run 17 "the disk is full"
    rm ballast
else
    echo "night 17  left out: $folder lies on a file system of more than 4 GB"
fi
run 18 "space again"
quiet 19 19
sed -i 's/heroin/heroine/' reports/dictionary/topics.yaml
run 20 "a dictionary that is wrong"
cp "$home/reports/dictionary/topics.yaml" reports/dictionary/topics.yaml
sed -i 's/heroin: {weight: 4,/heroin: {weight: 5,/' reports/dictionary/topics.yaml
run 21 "a dictionary that is right"
cp -r corpus/pages data/pages
run 22 "late pages: corrections of closed months"
rm data/release-5.csv
run 23 "a release taken away from the input"
quiet 24 24
release 25 45
program run nightly --date 2026-10-25T03:00:00Z >nights/25b.out 2>nights/25b.err &
other=$!
until grep -q 'load: ' nights/25b.err; do sleep 0.1; done
run 25 "begun while another runs"
wait "$other" || echo "night 25  the other one ended with exit $?"
release 27 90
run 27 "night 26 was missed: two releases"
rm out/reports/overview.pdf
run 28 "nothing new, but a report was deleted"
run 29 "nothing new"
run 30 "nothing new, and forced" --force
program runs --limit 40
program --quiet verify out/reports
