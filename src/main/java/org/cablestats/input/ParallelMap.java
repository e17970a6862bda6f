package org.cablestats.input;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.cablestats.fault.Awaited;

/**
 * What becomes of records that one thread reads, made by other threads and handed over in the records' order. Holds a few batches
 * for each thread.
 *
 * @param <T> what becomes of a record
 */
final class ParallelMap<T> implements Iterator<T>, AutoCloseable {
    private static final int BATCH_RECORDS = 64;
    private static final long BATCH_BYTES = 1 << 20;
    private static final int BATCHES_PER_THREAD = 3;

    private final Iterator<InputRecord> records;
    private final Pass<T> pass;
    private final int threads;
    private final ExecutorService executor;
    private final Deque<Future<List<T>>> batches = new ArrayDeque<>();
    private Iterator<T> results = Collections.emptyIterator();

    private ParallelMap(Iterator<InputRecord> records, Pass<T> pass, int threads) {
        this.records = records;
        this.pass = pass;
        this.threads = threads;
        this.executor = Executors.newFixedThreadPool(threads, task -> {
            Thread thread = new Thread(task, "parse");
            thread.setDaemon(true);
            return thread;
        });
    }

    /** With some threads. */
    static <T> ParallelMap<T> of(Iterator<InputRecord> records, Pass<T> pass, int threads) {
        return new ParallelMap<>(records, pass, threads);
    }

    @Override
    public boolean hasNext() {
        while (!results.hasNext()) {
            while (batches.size() < threads * BATCHES_PER_THREAD && records.hasNext()) {
                List<InputRecord> batch = batch();
                batches.add(executor.submit(() -> batch.stream().map(pass::take).toList()));
            }
            if (batches.isEmpty()) {
                return false;
            }
            results = Awaited.result(batches.remove(), "read on").iterator();
        }
        return true;
    }

    private List<InputRecord> batch() {
        List<InputRecord> batch = new ArrayList<>(BATCH_RECORDS);
        long bytes = 0;
        while (batch.size() < BATCH_RECORDS && bytes < BATCH_BYTES && records.hasNext()) {
            InputRecord record = records.next();
            bytes += record.record().position().length();
            batch.add(record);
        }
        return batch;
    }

    @Override
    public T next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        return results.next();
    }

    @Override
    public void close() {
        executor.shutdownNow();
    }
}
