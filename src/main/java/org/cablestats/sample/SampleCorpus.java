package org.cablestats.sample;

import java.nio.file.Path;
import java.util.List;

/** Writes a corpus of invented cables about invented people in the real layouts. Same arguments, same bytes. */
public final class SampleCorpus {
    private SampleCorpus() {}

    /**
     * Writes {@code cables.csv}, {@code pages/} and {@code texts/}.
     *
     * @param folder made where missing
     * @param cables number of distinct cables in all layouts together, at least 1
     * @param seed of every random choice
     * @return the files and folders to load
     */
    public static List<Path> write(Path folder, int cables, long seed) {
        throw new UnsupportedOperationException(folder.toString() + cables + seed);
    }
}
