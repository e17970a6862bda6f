#!/usr/bin/env bash
# Runs a command beside a store that speaks S3 and a database for catalogs, which are there as long as the command is.
#   src/cluster/store.sh FOLDER COMMAND...
# Both on 127.0.0.1, in processes of their own, on ports that are free, with keys and a password that are drawn. FOLDER must not exist
# yet; it keeps settings, logs and what is stored. mvn -f src/test/s3proxy package fetches the store, Debian's package postgresql is the
# database. The command finds
#   STORE_URI            a bucket for sources and warehouses
#   HADOOP_CONF_DIR      core-site.xml with the store's address and keys
#   CABLESTATS_CATALOG   an empty database; PGUSER and PGPASSWORD open it
#   STORE_FOLDER         FOLDER: objects/ has what is in the store
#   STORE_PROCESS        number of the store's process
# Behind src/cluster/cluster.sh it gives a cluster both. Whatever ends the script, it ends what it started, and exits as the command did.
set -euo pipefail
fail() { echo "Cannot run beside a store: $1" >&2; exit "${2:-74}"; }

[ $# -ge 2 ] || fail "no FOLDER and COMMAND are given" 2
checkout=$(cd "$(dirname "$0")/../.." && pwd)
[ -d "$checkout/target/s3proxy" ] || fail "there is no $checkout/target/s3proxy (mvn -f src/test/s3proxy package makes it)"
programs=$(find /usr/lib/postgresql -name initdb -perm -u+x 2>/dev/null | sort | tail -n 1)
[ -n "$programs" ] || fail "Debian's package postgresql is not installed"
programs=${programs%/*}
(umask 077 && mkdir "$1" "$1/objects" "$1/objects/cables" "$1/hadoop") || fail "$1 is there, or cannot be made" 2
folder=$(cd "$1" && pwd)
shift
java=${JAVA_HOME:+$JAVA_HOME/bin/}java
database=
store=
command=

# shellcheck disable=SC2317 # the trap calls it
finish() {
    local code=$?
    trap - EXIT INT TERM HUP
    [ -z "$command" ] || kill -- "-$command" 2>/dev/null || :
    [ -z "$store" ] || kill "$store" 2>/dev/null || :
    [ -z "$database" ] || as_owner "$programs/pg_ctl" -s -D "$database/data" -m immediate stop || :
    [ -z "$database" ] || rm -rf "$database"
    exit "$code"
}
trap finish EXIT
trap 'exit 130' INT
trap 'exit 143' TERM HUP
set -m

drawn() { od -An -N16 -tx1 /dev/urandom | tr -d ' \n'; }

free_port() {
    local port
    while port=$((20000 + RANDOM)) && (exec 3<>"/dev/tcp/127.0.0.1/$port") 2>/dev/null; do :; done
    echo "$port"
}

# PostgreSQL refuses to run as root, and the user that it runs as must reach its folder.
as_owner() {
    if [ "$(id -u)" = 0 ]; then
        (cd / && runuser -u postgres -- "$@")
    else
        "$@"
    fi
}

start_database() {
    local port
    port=$(free_port)
    export PGUSER=cablestats PGPASSWORD
    PGPASSWORD=$(drawn)
    database=$(mktemp -d)
    printf '%s' "$PGPASSWORD" >"$database/password"
    [ "$(id -u)" != 0 ] || chown -R postgres "$database"
    as_owner "$programs/initdb" -D "$database/data" --auth=scram-sha-256 --username=$PGUSER --pwfile="$database/password" --encoding=UTF8 \
        --locale=C --no-sync >"$folder/initdb.log" 2>&1 || fail "the database cannot be made, see $folder/initdb.log"
    as_owner "$programs/pg_ctl" -w -s -D "$database/data" -o "-p $port -h 127.0.0.1 -k ''" -l "$database/log" start >/dev/null ||
        fail "the database has not started: $(tail -n 3 "$database/log")"
    export CABLESTATS_CATALOG=jdbc:postgresql://127.0.0.1:$port/postgres
}

property() { printf '  <property><name>fs.s3a.%s</name><value>%s</value></property>\n' "$1" "$2"; }

start_store() {
    local port key secret tries=0
    port=$(free_port) key=$(drawn) secret=$(drawn)
    cat >"$folder/store.properties" <<END
s3proxy.authorization=aws-v2-or-v4
s3proxy.identity=$key
s3proxy.credential=$secret
s3proxy.endpoint=http://127.0.0.1:$port
s3proxy.ignore-unknown-headers=true
jclouds.provider=filesystem-nio2
jclouds.filesystem.basedir=$folder/objects
END
    {
        echo '<configuration>'
        property endpoint "http://127.0.0.1:$port"
        property endpoint.region us-east-1
        property path.style.access true
        property access.key "$key"
        property secret.key "$secret"
        echo '</configuration>'
    } >"$folder/hadoop/core-site.xml"
    echo '<configuration><root level="warn"/></configuration>' >"$folder/logback.xml"
    "$java" -Xmx256m "-Dlogback.configurationFile=$folder/logback.xml" -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -cp "$checkout/target/s3proxy/*" org.gaul.s3proxy.Main \
        --properties "$folder/store.properties" >"$folder/store.log" 2>&1 &
    store=$!
    until (exec 3<>"/dev/tcp/127.0.0.1/$port") 2>/dev/null; do
        tries=$((tries + 1))
        if [ $tries -ge 300 ] || ! kill -0 $store 2>/dev/null; then
            fail "the store has not started: $(tail -n 3 "$folder/store.log")"
        fi
        sleep 0.1
    done
    export STORE_URI=s3a://cables STORE_FOLDER=$folder STORE_PROCESS=$store HADOOP_CONF_DIR=$folder/hadoop
}

umask 077
start_database
start_store
"$@" <&0 &
command=$!
code=0
wait $command || code=$?
command=
exit $code
