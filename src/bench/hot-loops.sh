#!/bin/sh
# Megabytes a second of one core in each step of a load, by JMH.
#   src/bench/hot-loops.sh CABLES_CSV [JMH_OPTIONS]      for example: hot-loops.sh cables.csv topics -f 3
set -eu
[ $# -ge 1 ] || { echo "Cannot measure: no CABLES_CSV is given" >&2; exit 2; }
corpus=$(cd "$(dirname "$1")" && pwd)/$(basename "$1")
shift
cd "$(dirname "$0")/../.."
mvn -q -B -Pbench test-compile dependency:build-classpath -Dmdep.outputFile=target/bench.classpath >&2
exec java @src/main/launcher/jvm.args -cp "target/classes:target/test-classes:$(cat target/bench.classpath)" \
    org.openjdk.jmh.Main -jvmArgsAppend "-Dcorpus=$corpus -Xmx2g -XX:+UseSerialGC" "$@" HotLoops
