package org.cablestats.search.index;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import org.apache.lucene.codecs.lucene912.Lucene912Codec;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.store.FSDirectory;
import org.cablestats.progress.Progress;
import org.cablestats.table.state.CableFacts;
import org.cablestats.table.state.CablePart;

/**
 * Brings an index to a state: it takes in the cables that are new or other than before, and lets go those that are gone. By the one that
 * holds the lock.
 */
public final class IndexUpdate {
    /** What is indexed before it is written: of more a load of the same memory would not begin. */
    private static final double MEGABYTES = 128;

    private final IndexFolder folder;
    private final IndexState state;
    private final List<CablePart> parts;
    private final Progress progress;
    private final Map<String, String> stamps = new HashMap<>();
    private final AtomicLong done = new AtomicLong();
    private final AtomicLong changed = new AtomicLong();
    private long total;

    /** To a state, whose cables are these. */
    public IndexUpdate(IndexFolder folder, IndexState state, List<CablePart> parts, Progress progress) {
        this.folder = folder;
        this.state = state;
        this.parts = parts;
        this.progress = progress;
    }

    /**
     * Does it, in one commit.
     *
     * @return number of cables that were taken in or out
     */
    public long run() {
        return folder.reading(() -> {
            if (isThere()) {
                return 0L;
            }
            if (!readStamps()) {
                return anew();
            }
            write(folder.index());
            return changed.get();
        });
    }

    /**
     * Makes one anew, whatever is there, which stays until that is done.
     *
     * @return number of cables
     */
    public long anew() {
        return folder.reading(() -> {
            Path part = folder.part();
            write(part);
            folder.take(part);
            return changed.get();
        });
    }

    /** Whether somebody else did it before the lock was free. */
    private boolean isThere() {
        try (IndexedPassages there = folder.open()) {
            return there != null && there.state().equals(state);
        }
    }

    /** Whether there is an index to go on with. */
    private boolean readStamps() throws IOException {
        try (IndexedPassages before = folder.open()) {
            if (before != null) {
                stamps.putAll(before.stamps());
            }
            return before != null;
        }
    }

    private void write(Path index) throws IOException {
        total = parts.stream().mapToLong(CablePart::count).sum();
        IndexWriterConfig config = new IndexWriterConfig()
                .setRAMBufferSizeMB(MEGABYTES)
                .setUseCompoundFile(false)
                // What was interrupted is let go: half of a state under the name of the one before would be neither.
                .setCommitOnClose(false)
                // By less the index of all cables takes a third of the time less, and half as much again on the disk.
                .setCodec(new Lucene912Codec(Lucene912Codec.Mode.BEST_COMPRESSION));
        try (FSDirectory directory = FSDirectory.open(index);
                IndexWriter writer = new IndexWriter(directory, config)) {
            boolean isNew = stamps.isEmpty();
            Set<String> gone = ConcurrentHashMap.newKeySet();
            gone.addAll(stamps.keySet());
            parts.parallelStream().forEach(part -> {
                if (isNew || hasChanged(part, gone)) {
                    add(part, writer);
                } else {
                    advance(part.count());
                }
            });
            for (String id : gone) {
                writer.deleteDocuments(new Term(IndexField.ID, id));
            }
            changed.addAndGet(gone.size());
            writer.setLiveCommitData(state.written().entrySet());
            writer.commit();
        }
        folder.giveAccess(index);
    }

    /** Whether a cable of these is other than in the index; all of them are not gone. */
    private boolean hasChanged(CablePart part, Set<String> gone) {
        boolean[] found = new boolean[1];
        part.forEachCable(cable -> {
            gone.remove(cable.id());
            found[0] |= isOther(cable);
        });
        return found[0];
    }

    private boolean isOther(CableFacts cable) {
        return !CableDocuments.stamp(cable).equals(stamps.get(cable.id()));
    }

    private void add(CablePart part, IndexWriter writer) {
        part.forEachText((cable, body) -> {
            if (isOther(cable)) {
                changed.incrementAndGet();
                add(cable, body, writer);
            }
            advance(1);
        });
    }

    private void add(CableFacts cable, String body, IndexWriter writer) {
        try {
            var documents = CableDocuments.of(cable, body);
            if (stamps.containsKey(cable.id())) {
                writer.updateDocuments(new Term(IndexField.ID, cable.id()), documents);
            } else {
                writer.addDocuments(documents);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void advance(long cables) {
        progress.advance(done.addAndGet(cables), total, "cables");
    }
}
