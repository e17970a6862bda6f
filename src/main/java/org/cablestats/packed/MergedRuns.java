package org.cablestats.packed;

import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.PriorityQueue;

/** The elements of several runs, each in order, in one order. Holds one element of each run. */
public final class MergedRuns<T> implements Iterator<T> {
    private final PriorityQueue<Run<T>> runs;

    private MergedRuns(PriorityQueue<Run<T>> runs) {
        this.runs = runs;
    }

    private record Run<T>(T first, Iterator<T> rest) {}

    /**
     * Merges runs.
     *
     * @param order of each; elements that it holds equal come in no particular order
     */
    public static <T> MergedRuns<T> of(List<? extends Iterator<T>> runs, Comparator<? super T> order) {
        MergedRuns<T> merged = new MergedRuns<>(
                new PriorityQueue<>(Math.max(1, runs.size()), Comparator.comparing(Run<T>::first, order)));
        runs.forEach(merged::add);
        return merged;
    }

    private void add(Iterator<T> run) {
        if (run.hasNext()) {
            runs.add(new Run<>(run.next(), run));
        }
    }

    @Override
    public boolean hasNext() {
        return !runs.isEmpty();
    }

    @Override
    public T next() {
        Run<T> least = runs.poll();
        if (least == null) {
            throw new NoSuchElementException();
        }
        add(least.rest());
        return least.first();
    }
}
