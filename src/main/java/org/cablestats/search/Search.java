package org.cablestats.search;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.ToLongFunction;
import org.cablestats.fault.MachineException;
import org.cablestats.progress.Progress;
import org.cablestats.search.hit.Passages;
import org.cablestats.search.hit.TextScan;
import org.cablestats.search.index.IndexFolder;
import org.cablestats.search.index.IndexState;
import org.cablestats.search.index.IndexUpdate;
import org.cablestats.search.index.IndexedPassages;
import org.cablestats.table.SearchFolder;
import org.cablestats.table.Warehouse;
import org.cablestats.table.catalog.LoadLock;
import org.cablestats.table.snapshot.Snapshot;
import org.cablestats.table.state.CablePart;
import org.jspecify.annotations.Nullable;

/**
 * A search of a state: by the index, which follows the states, or by reading every text. Both find the same.
 *
 * @param progress hears how far the index is, where that is changed
 * @param messages hears what a person must know of how it is answered
 */
public record Search(Warehouse warehouse, Snapshot snapshot, Progress progress, Consumer<String> messages) {
    /** A search that tells nobody anything, for who changes nothing. */
    public Search(Warehouse warehouse, Snapshot snapshot) {
        this(warehouse, snapshot, Progress.SILENT, message -> {});
    }

    /** The passages, by reading every text. */
    public Passages scanned() {
        messages.accept("Every text of snapshot " + snapshot.ordinal() + " is read");
        return scan();
    }

    /** The same without a word about it. */
    public TextScan scan() {
        return new TextScan(parts());
    }

    /** The passages by the index where that is of this state; null where it is not. Nothing is changed. */
    public @Nullable Passages ifIndexed() {
        IndexedPassages there = folder().open();
        if (there == null || there.state().equals(state())) {
            return there;
        }
        there.close();
        return null;
    }

    /** The passages by an index, which is brought to the state where it is older, or made; by reading every text where that cannot be. */
    public Passages indexed() {
        IndexedPassages there = folder().open();
        if (there != null && there.state().equals(state())) {
            return there;
        }
        Integer ordinal = there == null ? null : (Integer) there.state().ordinal();
        if (there != null) {
            there.close();
        }
        String reason = reasonToScan(ordinal);
        Passages followed = reason == null ? followed(ordinal) : null;
        if (followed != null) {
            return followed;
        }
        messages.accept((reason == null ? "Another process changes the index" : reason) + ": every text of snapshot "
                + snapshot.ordinal() + " is read");
        return scan();
    }

    private @Nullable String reasonToScan(@Nullable Integer ordinal) {
        if (ordinal != null && ordinal > snapshot.ordinal()) {
            return "The index is of snapshot " + ordinal;
        }
        return new SearchFolder(warehouse).isWritable() ? null : "No index can be written into the warehouse";
    }

    private @Nullable Passages followed(@Nullable Integer ordinal) {
        try (LoadLock lock = lock()) {
            if (lock == null) {
                return null;
            }
            messages.accept(
                    ordinal == null
                            ? "Making the index of snapshot " + snapshot.ordinal() + ", once"
                            : "Bringing the index of snapshot " + ordinal + " to snapshot " + snapshot.ordinal());
            update().run();
            return folder().open();
        }
    }

    /**
     * Makes the index, or brings it to the state.
     *
     * @return number of cables that were taken in or out
     * @throws MachineException where another process changes it, or it cannot be written
     */
    public long refresh() {
        return changing(IndexUpdate::run);
    }

    /** Makes the index anew, whatever is there; else the same. */
    public long makeAnew() {
        return changing(IndexUpdate::anew);
    }

    private long changing(ToLongFunction<IndexUpdate> change) {
        try (LoadLock lock = lock()) {
            if (lock == null) {
                throw new MachineException(
                        "Cannot change the index in '" + warehouse.place() + "': another process does so");
            }
            return change.applyAsLong(update());
        }
    }

    private @Nullable LoadLock lock() {
        folder().make();
        return new SearchFolder(warehouse).lockIfFree("index");
    }

    private IndexUpdate update() {
        return new IndexUpdate(folder(), state(), parts(), progress);
    }

    private List<CablePart> parts() {
        return warehouse.search(snapshot).texts().parts();
    }

    private IndexFolder folder() {
        return new IndexFolder(new SearchFolder(warehouse).path());
    }

    private IndexState state() {
        return IndexState.of(snapshot);
    }
}
