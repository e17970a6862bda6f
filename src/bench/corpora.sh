# Generated corpora, kept in $folder for the next call; sourced behind measuring.sh. Each function prints the path.
# shellcheck shell=bash disable=SC2154 # measuring.sh sets the folders

# A corpus of some cables and arguments of the generator, under a name. The truth is the last file that the generator writes.
generated() {
    local corpus=$folder/$1
    if [ ! -f "$corpus/truth.json" ]; then
        note "Generating $corpus"
        python3 "$shared/corpus/make_corpus.py" "$corpus" --cables "${@:2}" >/dev/null
    fi
    echo "$corpus"
}

corpus() {
    echo "$(generated "corpus-$1" "$1")/cables.csv"
}

# A corpus of at most 250,000 cables, each in cables.csv and as a page.
pages() {
    local pages=$((cables < 250000 ? cables : 250000))
    generated "pages-$pages" "$pages" --html "$pages"
}

# The pages of a corpus in an archive beside them, made by a command that ends in the archive's name and what goes into it.
archive() {
    local archive=$1/pages.$2
    if [ ! -f "$archive" ]; then
        note "Packing $archive"
        rm -f "$1/part.$2"
        (cd "$1" && "${@:3}" "part.$2" pages >/dev/null) || fail "Cannot make $archive"
        mv "$1/part.$2" "$archive"
    fi
    echo "$archive"
}

# 7-Zip, which has a name of its own in each distribution.
seven_zip() {
    command -v 7zz || command -v 7z || fail "Cannot find 7-Zip (7zz or 7z)"
}

# The bytes of all files of a folder, or of a file.
bytes() {
    find "$1" -type f -printf '%s\n' | awk '{sum += $1} END {printf "%.0f\n", sum}'
}
