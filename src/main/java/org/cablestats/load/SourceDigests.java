package org.cablestats.load;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cablestats.input.SourceFiles;
import org.cablestats.input.Storage;

/** What lies where loads read: how much, and its digest, for which files are read once as long as nobody changes them. */
public final class SourceDigests {
    private final Storage storage;
    private final Map<List<?>, String> known = new HashMap<>();

    /**
     * Of sources that some may have on other machines.
     *
     * @param hadoop settings of Hadoop by key
     */
    public SourceDigests(Map<String, String> hadoop) {
        this.storage = Storage.of(hadoop.entrySet());
    }

    /** How much a source is. */
    public record Size(long files, long bytes) {}

    /**
     * A source.
     *
     * @param sha256 over the name, the size and the bytes of each of its files, in order
     */
    public record Found(Size size, String sha256) {}

    /**
     * How much each source is, in order. Reads no file.
     *
     * @throws org.cablestats.fault.UsageException naming each source that is missing
     */
    public List<Size> sizes(List<String> sources) {
        return SourceFiles.of(sources, storage).stream()
                .map(SourceDigests::size)
                .toList();
    }

    private static Size size(SourceFiles source) {
        return new Size(source.files().size(), source.bytes());
    }

    /**
     * Each source, in order; nothing of one that is on another machine, or that changes while it is read.
     *
     * @throws org.cablestats.fault.UsageException naming each source that is missing
     */
    public synchronized List<Optional<Found>> of(List<String> sources) {
        return SourceFiles.of(sources, storage).stream()
                .map(source -> digest(source).map(digest -> new Found(size(source), digest)))
                .toList();
    }

    private Optional<String> digest(SourceFiles source) {
        if (!source.areHere()) {
            return Optional.empty();
        }
        try {
            List<?> before = source.stamps();
            String digest = known.containsKey(before) ? known.get(before) : source.digest();
            if (!source.stamps().equals(before)) {
                return Optional.empty();
            }
            known.put(before, digest);
            return Optional.of(digest);
        } catch (IOException e) {
            // It is gone, or may not be read: who loads it says so. What it held is not known.
            return Optional.empty();
        }
    }
}
