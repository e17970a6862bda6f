#!/usr/bin/env bash
# Runs a command on a standalone cluster of Spark that is there as long as the command is.
#   src/cluster/cluster.sh FOLDER COMMAND...
# A master and two workers with a core each, in processes of their own, all on 127.0.0.1, on ports that are free, with a secret and with
# encryption. FOLDER must not exist yet; it keeps settings, logs and what the workers leave. The command finds
#   SPARK_HOME         what a distribution of Spark has of it: bin/spark-submit, and jars/ without any of ours
#   SPARK_CONF_DIR     spark-defaults.conf with the master, the secret and small executors
#   CABLESTATS_JAR     the application, as it is installed: with lib/ beside it
#   CLUSTER_FOLDER     FOLDER
#   CLUSTER_MASTER     spark://127.0.0.1:PORT
#   CLUSTER_PROCESSES  a file with the numbers of the processes: master, first worker, second worker
# Whatever ends the script, it ends what it started, by number, and exits as the command did.
#   CLUSTER_CLASSES    folder of compiled classes (default target/classes, which mvn test-compile makes)
#   CLUSTER_LIBRARIES  file with the class path of the program (default target/runtime.classpath, made with it)
#   CLUSTER_MEMORY     of an executor (default 512m)
#   CLUSTER_COMPILER   flags of Java for executors and driver (default the quick compiler: most of a small run is its start)
#   CLUSTER_STORES     folder of libraries by which Hadoop reaches stores (default target/stores, which mvn test-compile makes)
# Before COMMAND may stand src/cluster/store.sh and a folder for it: a store of objects and a database for the command.
set -euo pipefail
fail() { echo "Cannot run on a cluster: $1" >&2; exit "${2:-74}"; }

[ $# -ge 2 ] || fail "no FOLDER and COMMAND are given" 2
here=$(cd "$(dirname "$0")" && pwd)
checkout=$(cd "$here/../.." && pwd)
classes=$(cd "${CLUSTER_CLASSES:-$checkout/target/classes}" && pwd) || fail "there are no classes (mvn test-compile makes them)"
libraries=${CLUSTER_LIBRARIES:-$checkout/target/runtime.classpath}
for made in "$libraries" "$checkout/target/cluster" "${CLUSTER_STORES:-$checkout/target/stores}"; do
    [ -e "$made" ] || fail "there is no $made (mvn test-compile makes it)"
done
(umask 077 && mkdir "$1") || fail "$1 is there, or cannot be made" 2
folder=$(cd "$1" && pwd)
shift
java=${JAVA_HOME:+$JAVA_HOME/bin/}java
jar=${JAVA_HOME:+$JAVA_HOME/bin/}jar
processes=()

# Each is the first of a group of its own: executors are the workers' children, and the command may have children, too.
finish() {
    local code=$?
    trap - EXIT INT TERM HUP
    for process in ${processes[@]+"${processes[@]}"}; do
        kill -- "-$process" 2>/dev/null || :
    done
    for process in ${processes[@]+"${processes[@]}"}; do
        wait "$process" 2>/dev/null || :
    done
    rm -rf "$folder/spark" "$folder/cablestats"
    exit $code
}
trap finish EXIT
trap 'exit 130' INT
trap 'exit 143' TERM HUP

# Job control gives each process that is started a group.
set -m

# What Spark 4.1 brings is what is left when ours is taken away: by the folder of each group in Maven's repository.
is_ours() {
    case $1 in
        */iceberg-*|*/sqlite-jdbc-*|*/postgresql-*|*/picocli-*|*/javalin-*|*/jetty-*|*/kotlin-stdlib-*|*/annotations-13*|*/jakarta.servlet-api-6*) ;;
        */jline-*|*/jsoup-*|*/apache-mime4j-*|*/lucene-*|*/jfreechart-*|*/openhtmltopdf-*|*/pdfbox-*|*/fontbox-*|*/xmpbox-*|*/graphics2d-*) ;;
        */batik-*|*/xmlgraphics-commons-*|*/pebble-*|*/unbescape-*|*/jspecify-*|*/commons-logging-*) ;;
        *) return 1 ;;
    esac
}

lay_out() {
    export SPARK_HOME=$folder/spark SPARK_CONF_DIR=$folder/conf CABLESTATS_JAR=$folder/cablestats/cablestats.jar
    mkdir -p "$SPARK_HOME/jars" "$SPARK_HOME/bin" "$SPARK_CONF_DIR" "$folder/cablestats/lib"
    local named='' library
    while read -r -d : library; do
        ln -s "$library" "$folder/cablestats/lib/"
        named="$named lib/${library##*/}"
        is_ours "$library" || ln -s "$library" "$SPARK_HOME/jars/"
    done < <(tr -d '\n' <"$libraries"; printf ':')
    ln -s "$checkout"/target/cluster/*.jar "$SPARK_HOME/jars/"
    ln -sf "${CLUSTER_STORES:-$checkout/target/stores}"/*.jar "$SPARK_HOME/jars/"
    printf 'Main-Class: org.cablestats.cli.Main\nClass-Path:' >"$folder/manifest"
    # A line of a manifest has at most 72 bytes and goes on after a blank.
    printf '%s' "$named" | fold -b -w 60 | sed '1!s/^/ /' >>"$folder/manifest"
    echo >>"$folder/manifest"
    "$jar" --create --file "$CABLESTATS_JAR" --manifest "$folder/manifest" -C "$classes" .
    [ -d "$classes/definitions" ] || ln -s "$checkout/jobs" "$checkout/reports" "$folder/cablestats/"
    sed "s|@JAVA@|$java|; s|@FLAGS@|$checkout/src/main/launcher/jvm.args|" "$here/spark-submit" >"$SPARK_HOME/bin/spark-submit"
    chmod 755 "$SPARK_HOME/bin/spark-submit"
}

# What all processes share; nobody else may read it.
settings() {
    local secret
    secret=$(od -An -N32 -tx1 /dev/urandom | tr -d ' \n')
    cat >"$SPARK_CONF_DIR/cluster.conf" <<END
spark.authenticate                  true
spark.authenticate.secret           $secret
spark.network.crypto.enabled        true
spark.network.crypto.saslFallback   false
spark.network.crypto.cipher         AES/GCM/NoPadding
spark.master.rest.enabled           false
spark.ui.killEnabled                false
END
}

# Of the programs that are submitted, besides.
defaults() {
    cat "$SPARK_CONF_DIR/cluster.conf" - >"$SPARK_CONF_DIR/spark-defaults.conf" <<END
spark.master                        $1
spark.driver.host                   127.0.0.1
spark.driver.bindAddress            127.0.0.1
spark.ui.enabled                    false
spark.executor.memory               ${CLUSTER_MEMORY:-512m}
spark.executor.extraJavaOptions     -XX:+UseSerialGC $CLUSTER_COMPILER -XX:ReservedCodeCacheSize=128m
END
}

# A daemon of Spark, which logs to a file of its name.
daemon() {
    local name=$1 class=$2
    shift 2
    "$java" "@$checkout/src/main/launcher/jvm.args" -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -Xmx256m -cp "$SPARK_HOME/jars/*" \
        "org.apache.spark.deploy.$class" --host 127.0.0.1 --port 0 --webui-port 0 \
        --properties-file "$SPARK_CONF_DIR/cluster.conf" "$@" >"$folder/$name.log" 2>&1 &
    processes+=($!)
}

# Waits until a log says something, and prints the first line that does.
await() {
    local tries=0
    until grep -m 1 -e "$2" "$folder/$1.log" 2>/dev/null; do
        tries=$((tries + 1))
        [ $tries -lt 600 ] && kill -0 "${processes[@]}" 2>/dev/null || { tail -n 20 "$folder/$1.log" >&2; fail "the $1 has not started"; }
        sleep 0.1
    done
}

# Workers start their executors with the scripts of a checkout of Spark unless they know which Scala it was built for.
export SPARK_SCALA_VERSION=2.13 SPARK_LOCAL_IP=127.0.0.1
export CLUSTER_COMPILER=${CLUSTER_COMPILER--XX:TieredStopAtLevel=1}
lay_out
settings
daemon master master.Master
CLUSTER_MASTER=$(await master 'Starting Spark master at' | sed 's/.* at //')
export CLUSTER_MASTER CLUSTER_FOLDER=$folder CLUSTER_PROCESSES=$folder/processes
defaults "$CLUSTER_MASTER"
for worker in 1 2; do
    daemon "worker-$worker" worker.Worker --cores 1 --memory "${CLUSTER_MEMORY:-512m}" --work-dir "$folder/work-$worker" "$CLUSTER_MASTER"
done
printf '%s\n' "${processes[@]}" >"$CLUSTER_PROCESSES"
for worker in 1 2; do
    await "worker-$worker" 'Successfully registered with master' >/dev/null
done
"$@" <&0 &
processes+=($!)
code=0
wait $! || code=$?
exit $code
