#!/usr/bin/env bash
# Peak memory of a load with default settings, and how its time grows with four times the cables.
# shellcheck source=src/bench/measuring.sh
. "$(dirname "$0")/../measuring.sh"
# shellcheck source=src/bench/corpora.sh
. src/bench/corpora.sh

once=$(corpus "$cables")
fourfold=$(corpus "$((cables * 4))")
for _ in $(seq "$runs"); do
    load once "$once"
    rm -rf "$work/once.warehouse"
    load fourfold "$fourfold"
    rm -rf "$work/fourfold.warehouse"
done
figure "load of $cables cables, seconds" "$(seconds once)"
figure "load of $((cables * 4)) cables, seconds" "$(seconds fourfold)"
target "peak memory, $cables cables, MB" "$(peak once)" '<' 3072
target "peak memory, $((cables * 4)) cables, MB" "$(peak fourfold)" '<' 3072
target "four times the cables / once" "$(ratio fourfold once)" '<=' 4.2
