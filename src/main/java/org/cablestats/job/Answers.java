package org.cablestats.job;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Future;
import org.cablestats.fault.Awaited;
import org.cablestats.progress.Timing;
import org.cablestats.query.Facts;
import org.cablestats.query.Queries;
import org.cablestats.query.Selection;
import org.cablestats.result.ResultTable;
import org.cablestats.statistic.Statistic;
import org.cablestats.table.Warehouse;
import org.cablestats.table.snapshot.Snapshot;

/**
 * Answers the statistics of reports over one snapshot, several side by side: what they ask again and again is read once, and each is asked
 * once of a selection, whoever wants it. Closing stops those that are not answered yet. Used by one thread, beside its own.
 */
final class Answers implements AutoCloseable {
    private final Warehouse warehouse;
    private final Snapshot snapshot;
    private final Facts facts;
    private final Threads readers = new Threads(Runtime.getRuntime().availableProcessors(), "statistics");
    private final Map<Selection, Queries> queries = new HashMap<>();
    private final Map<Selection, Map<String, Future<ResultTable>>> started = new HashMap<>();
    private final List<Timing> timings = Collections.synchronizedList(new ArrayList<>());

    /**
     * For some reports.
     *
     * @param asked the statistics that will be asked of each selection
     */
    Answers(Warehouse warehouse, Snapshot snapshot, Map<Selection, List<Statistic>> asked) {
        this.warehouse = warehouse;
        this.snapshot = snapshot;
        this.facts = new Facts(asked);
    }

    /** Number of cables of a selection. */
    long total(Selection selection) {
        return of(selection).total();
    }

    /** Reads what statistics need, and starts to answer those that nobody has asked of this selection before. */
    Map<String, Future<ResultTable>> start(Selection selection, Collection<Statistic> statistics) {
        of(selection).prepare(statistics);
        Map<String, Future<ResultTable>> answers = new LinkedHashMap<>();
        statistics.forEach(statistic -> answers.put(statistic.name(), start(selection, statistic)));
        return answers;
    }

    private Future<ResultTable> start(Selection selection, Statistic statistic) {
        Map<String, Future<ResultTable>> known = started.computeIfAbsent(selection, of -> new HashMap<>());
        Future<ResultTable> running = known.get(statistic.name());
        if (running == null) {
            // Started before the one that waits for them, as threads take what was started first.
            List<Future<ResultTable>> used = statistic.uses().stream()
                    .map(each -> start(selection, each))
                    .toList();
            Queries asked = of(selection);
            running = readers.start(() -> answer(selection, asked, statistic, used));
            known.put(statistic.name(), running);
        }
        return running;
    }

    /** Those of what a selection is held against read the tables for themselves where these cables are not among what is held. */
    private Queries of(Selection selection) {
        return queries.computeIfAbsent(
                selection,
                of -> facts.hold(of)
                        ? new Queries(warehouse, snapshot, of, facts)
                        : new Queries(warehouse, snapshot, of));
    }

    private ResultTable answer(
            Selection selection, Queries asked, Statistic statistic, List<Future<ResultTable>> running) {
        List<ResultTable> used = running.stream()
                .map(each -> Awaited.result(each, "answer " + statistic.name()))
                .toList();
        String name = statistic.name()
                + (selection.subject() == null ? "" : " of " + selection.subject())
                + (selection.except() == null ? "" : " of others");
        long start = System.nanoTime();
        ResultTable gathered = asked.gather(statistic, used);
        timings.add(Timing.since(start, name));
        long concluding = System.nanoTime();
        ResultTable answer = asked.conclude(statistic, gathered);
        if (statistic.method() != null) {
            timings.add(Timing.since(
                    concluding, name + ", method " + statistic.method().method().name()));
        }
        return answer;
    }

    /** How long it took to read what many statistics ask. */
    List<Timing> ofFacts() {
        return facts.timings();
    }

    /** How long each statistic took, and its method beside it, in the order in which they ended. */
    List<Timing> ofStatistics() {
        return timings;
    }

    @Override
    public void close() {
        readers.close();
        facts.close();
    }
}
