package org.cablestats.input;

import java.nio.ByteBuffer;
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
 * What becomes of records that one thread reads, made by other threads and handed over in the records' order; and what is kept of them
 * for another pass. Holds a few batches for each thread.
 *
 * @param <T> what becomes of a record
 */
final class ParallelMap<T> implements Iterator<T>, AutoCloseable {
    private static final int BATCH_RECORDS = 64;
    private static final long BATCH_BYTES = 1 << 20;
    private static final int BATCHES_PER_THREAD = 3;

    private final Iterator<InputRecord> records;
    private final Pass<T> pass;
    private final StagedWriter keeping;
    private final int threads;
    private final ExecutorService executor;
    private final Deque<Future<Batch<T>>> batches = new ArrayDeque<>();
    private Iterator<T> results = Collections.emptyIterator();

    /**
     * What becomes of some records.
     *
     * @param kept what another pass needs of them
     */
    private record Batch<T>(List<T> results, ByteBuffer kept) {}

    /**
     * What becomes of records.
     *
     * @param threads besides the one that reads them
     */
    ParallelMap(Iterator<InputRecord> records, Pass<T> pass, StagedWriter keeping, int threads) {
        this.records = records;
        this.pass = pass;
        this.keeping = keeping;
        this.threads = threads;
        this.executor = Executors.newFixedThreadPool(threads, task -> {
            Thread thread = new Thread(task, "parse");
            thread.setDaemon(true);
            return thread;
        });
    }

    @Override
    public boolean hasNext() {
        while (!results.hasNext()) {
            while (batches.size() < threads * BATCHES_PER_THREAD && records.hasNext()) {
                List<InputRecord> batch = batch();
                batches.add(executor.submit(() -> take(batch)));
            }
            if (batches.isEmpty()) {
                keeping.finish();
                return false;
            }
            Batch<T> batch = Awaited.result(batches.remove(), "read on");
            keeping.add(batch.kept());
            results = batch.results().iterator();
        }
        return true;
    }

    private Batch<T> take(List<InputRecord> batch) {
        return new Batch<>(batch.stream().map(pass::take).toList(), keeping.pack(batch));
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
        keeping.close();
    }
}
