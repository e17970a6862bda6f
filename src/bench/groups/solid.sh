#!/usr/bin/env bash
# The pages in one solid 7z: a load beside nothing but the decompression, by the library that a load uses and by 7-Zip itself.
# shellcheck source=src/bench/measuring.sh
. "$(dirname "$0")/../measuring.sh"
# shellcheck source=src/bench/corpora.sh
. src/bench/corpora.sh

seven_zip=$(seven_zip)
solid=$(archive "$(pages)" 7z "$seven_zip" a -ms=on -bd)
for _ in $(seq "$runs"); do
    load load "$solid"
    measure library java -XX:+UseSerialGC -cp target/cablestats.jar src/bench/java/org/cablestats/bench/Unpack.java "$solid"
    # shellcheck disable=SC2016 # the inner shell expands it
    measure seven-zip sh -c '"$1" e -so "$2" >/dev/null' seven-zip "$seven_zip" "$solid"
done
figure "load of a solid 7z, seconds" "$(seconds load)"
figure "decompression alone, the library's, seconds" "$(seconds library)"
figure "decompression alone, 7-Zip's, seconds" "$(seconds seven-zip)"
target "load / the library's decompression" "$(ratio load library)" '<=' 1.15
target "load / 7-Zip's decompression" "$(ratio load seven-zip)" '<=' 1.15
