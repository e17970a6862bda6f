#!/usr/bin/env bash
# The same cables as pages in a folder, a tar and a zip, and as CSV: bytes of pages read a second beside bytes of CSV.
# shellcheck source=src/bench/measuring.sh
. "$(dirname "$0")/../measuring.sh"
# shellcheck source=src/bench/corpora.sh
. src/bench/corpora.sh

corpus=$(pages)
tar=$(archive "$corpus" tar tar --sort=name -cf)
zip=$(archive "$corpus" zip zip -qrX)
for _ in $(seq "$runs"); do
    load csv "$corpus/cables.csv"
    load folder "$corpus/pages"
    load tar "$tar"
    load zip "$zip"
done
csv=$(bytes "$corpus/cables.csv")
pages=$(bytes "$corpus/pages")
figure "CSV, MB/s" "$(calculate "$csv / 1e6 / $(seconds csv)")"
for packing in folder tar zip; do
    figure "pages in a $packing, MB/s of pages" "$(calculate "$pages / 1e6 / $(seconds "$packing")")"
    target "pages in a $packing / CSV" "$(calculate "$(ratio csv "$packing") * $pages / $csv")" '>=' 0.5
done
