#!/bin/sh
# Puts files into the store of src/cluster/store.sh, under their own names.
#   src/cluster/put.sh FILE...
# Behind store.sh and cluster.sh, which say where the store and Spark's libraries are.
set -eu
exec "${JAVA_HOME:+$JAVA_HOME/bin/}java" -cp "$HADOOP_CONF_DIR:$SPARK_HOME/jars/*" org.apache.hadoop.fs.FsShell -put "$@" "$STORE_URI/"
