package org.cablestats.input;

import java.util.Collections;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.function.LongConsumer;
import org.cablestats.source.record.Lookahead;
import org.jspecify.annotations.Nullable;

/**
 * What becomes of the records of tasks, in their order; one part is open at a time.
 *
 * @param <T> what becomes of a record
 */
public final class TaskRecords<T> implements Iterator<T>, AutoCloseable {
    private final Iterator<ReadTask> tasks;
    private final Pass<T> pass;
    private final Reading reading;
    private final LongConsumer bytesRead;
    private Iterator<Part> parts = Collections.emptyIterator();
    private Iterator<T> results = Collections.emptyIterator();
    private @Nullable PartRecords open;
    private @Nullable ParallelMap<T> threads;

    /**
     * The results of a pass over tasks.
     *
     * @param bytesRead hears of the bytes of each part
     */
    public TaskRecords(Iterator<ReadTask> tasks, Pass<T> pass, Reading reading, LongConsumer bytesRead) {
        this.tasks = tasks;
        this.pass = pass;
        this.reading = reading;
        this.bytesRead = bytesRead;
    }

    @Override
    public boolean hasNext() {
        while (!results.hasNext()) {
            if (parts.hasNext()) {
                open(parts.next());
            } else if (tasks.hasNext()) {
                parts = tasks.next().parts().iterator();
            } else {
                close();
                return false;
            }
        }
        return true;
    }

    private void open(Part part) {
        close();
        PartRecords kept = pass.stage().records(part);
        PartRecords records =
                kept == null ? PartRecords.open(part, reading, entry -> pass.wantsEntry(part.file(), entry)) : kept;
        open = records;
        Iterator<InputRecord> wanted = wanted(part, records.records(), pass);
        int takers = kept == null ? reading.takers() : reading.takersOfKept();
        if (takers > 0 && PartRecords.isLong(part, reading)) {
            threads = new ParallelMap<>(wanted, pass, pass.stage().writer(part), takers);
            results = threads;
        } else {
            results = new Mapped<>(wanted, pass::take);
        }
        bytesRead.accept(part.bytes());
    }

    @Override
    public T next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        return results.next();
    }

    /** Gives back what is open; after the last record nothing is. */
    @Override
    public void close() {
        if (threads != null) {
            threads.close();
            threads = null;
        }
        if (open != null) {
            open.close();
            open = null;
        }
    }

    private static Iterator<InputRecord> wanted(Part part, Iterator<InputRecord> records, Pass<?> pass) {
        return new Lookahead<>(part.file().name(), () -> {
            while (records.hasNext()) {
                InputRecord record = records.next();
                if (pass.wants(record)) {
                    return record;
                }
            }
            return null;
        });
    }
}
