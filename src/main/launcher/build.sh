# shellcheck shell=sh disable=SC2154
# Builds the program of a checkout where it is not built. Read by the launcher, which knows $home and $jar; says in $sum which jar it is.

# There as long as a build has not come to its end: the jar comes before the libraries that it needs.
unfinished=$home/target/build.unfinished
# Says for which jar, and is as old as the start of its build: what is newer is not in it.
started=$home/target/build.started
sum=

is_built() {
    [ -f "$jar" ] && [ ! -e "$unfinished" ] || return 1
    sum=$(fingerprint "$jar" 2>/dev/null)
    # A jar of Maven's own hand has no start on record.
    since=$jar
    says "$started" "$sum" && since=$started
    [ -z "$(find "$home/pom.xml" "$home/src/main" -newer "$since" 2>/dev/null | head -n 1)" ]
}

# What is saved from here on is newer than a file: its tick is over.
pass_tick() {
    tries=0
    : >"$1.tick"
    while [ $tries -lt 2000 ] && ! is_newer "$1.tick" "$1"; do
        tries=$((tries + 1))
        : >"$1.tick"
    done
    rm -f "$1.tick"
}

build() {
    command -v mvn >/dev/null 2>&1 || fail "Cannot build cablestats: there is no Maven (mvn); install version 3.8 or later"
    mkdir -p "$home/target"
    if command -v flock >/dev/null 2>&1; then
        build_under_flock
    else
        build_under_folder
    fi
}

# Two first starts at once would run two Mavens in one folder. The second waits, and then finds the program built.
waiting() {
    echo "Waiting for another build of cablestats ($1) ..." >&2
}

# The system lets go of the lock however its holder ends; what Maven starts does not inherit it.
build_under_flock() {
    lock=$home/target/build.lock
    exec 9>"$lock"
    flock -n 9 || { waiting "$lock"; flock 9; }
    is_built || run_maven 9>&-
    exec 9>&-
}

# macOS has no flock. The lock of a holder that was killed is known by its number, which no process has any more.
build_under_folder() {
    lock=$home/target/build.locked
    waits=0
    until mkdir "$lock" 2>/dev/null; do
        [ $waits -gt 0 ] || waiting "$lock"
        waits=$((waits + 1))
        holder=$(cat "$lock/holder" 2>/dev/null) || holder=
        if [ -n "$holder" ] && ! kill -0 "$holder" 2>/dev/null; then
            rm -rf "$lock"
        else
            sleep 1
        fi
    done
    echo $$ >"$lock/holder"
    trap 'rm -rf "$lock"' EXIT
    trap 'exit 130' INT
    trap 'exit 143' TERM
    is_built || run_maven
    trap - EXIT INT TERM
    rm -rf "$lock"
}

run_maven() {
    echo "Building cablestats (once) ..." >&2
    log=$home/target/build.log
    : >"$unfinished"
    pass_tick "$unfinished"
    if ! (cd "$home" && mvn -q -B -DskipTests -Dspotless.check.skip -Ddistribution.skip package) >"$log" 2>&1 </dev/null; then
        cat "$log" >&2
        fail "Cannot build cablestats: see $log"
    fi
    # Maven does not write an equal jar anew, but it is up to date now.
    touch "$jar"
    sum=$(fingerprint "$jar" 2>/dev/null)
    printf '%s\n' "$sum" >"$started"
    touch -r "$unfinished" "$started"
    rm -f "$unfinished"
}

is_built || build
