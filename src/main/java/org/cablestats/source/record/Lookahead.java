package org.cablestats.source.record;

import java.io.IOException;
import java.util.Iterator;
import java.util.NoSuchElementException;
import org.apache.commons.io.function.IOSupplier;
import org.cablestats.fault.MachineException;
import org.cablestats.fault.Reason;
import org.jspecify.annotations.Nullable;

/** Records that are found one at a time, until there is none; the next one is held. */
public final class Lookahead<T> implements Iterator<T> {
    private final String file;
    private final IOSupplier<@Nullable T> finding;
    private @Nullable T upcoming;
    private boolean done;

    /**
     * The records of a file.
     *
     * @param file name for the message where storage fails
     * @param finding gives the next record, or nothing after the last; not asked again then
     */
    public Lookahead(String file, IOSupplier<@Nullable T> finding) {
        this.file = file;
        this.finding = finding;
    }

    @Override
    public boolean hasNext() {
        if (upcoming == null && !done) {
            try {
                upcoming = finding.get();
            } catch (IOException e) {
                throw new MachineException("Cannot read " + file + ": " + Reason.of(e), e);
            }
            done = upcoming == null;
        }
        return upcoming != null;
    }

    @Override
    public T next() {
        if (!hasNext() || upcoming == null) {
            throw new NoSuchElementException();
        }
        T record = upcoming;
        upcoming = null;
        return record;
    }
}
