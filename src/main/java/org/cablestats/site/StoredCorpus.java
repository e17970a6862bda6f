package org.cablestats.site;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.Supplier;
import org.cablestats.job.SearchedCables;
import org.cablestats.query.Answer;
import org.cablestats.query.CableList;
import org.cablestats.query.KnownWords;
import org.cablestats.query.Queries;
import org.cablestats.query.Selection;
import org.cablestats.query.Stop;
import org.cablestats.result.ResultTable;
import org.cablestats.search.Search;
import org.cablestats.search.hit.Hits;
import org.cablestats.search.hit.Passages;
import org.cablestats.search.hit.TextScan;
import org.cablestats.search.words.Query;
import org.cablestats.statistic.Statistic;
import org.cablestats.table.Warehouse;
import org.cablestats.table.row.StoredRow;
import org.cablestats.table.schema.ReferenceTables.TopicRow;
import org.cablestats.table.snapshot.Snapshot;
import org.jspecify.annotations.Nullable;

/** A warehouse that is open. What the engine answers, and searches that read every text, are done one after the other. */
final class StoredCorpus implements Corpus {
    private static final String ASKS_THE_ENGINE = "a smaller selection takes less";
    private static final String READS_EVERY_TEXT =
            "every text is read; 'cablestats index' makes an index, by which a search takes seconds";

    private final Warehouse warehouse;
    private final SharedFacts facts;
    private final Turns turns;
    private final AnswersKept answers = new AnswersKept(200);
    private final Map<Integer, Set<String>> origins = new ConcurrentHashMap<>();

    /**
     * Over a warehouse.
     *
     * @param statistics all that may be asked
     * @param turns those of its engine
     */
    StoredCorpus(Warehouse warehouse, List<Statistic> statistics, Turns turns) {
        this.warehouse = warehouse;
        this.facts = new SharedFacts(warehouse, statistics);
        this.turns = turns;
    }

    /** Has the engine load what every question needs, before the first one is asked. */
    void warm() {
        String sql = "SELECT origin, count(*) FROM cables GROUP BY origin ORDER BY origin LIMIT 1";
        boolean unused = asked(
                snapshot(null),
                Selection.ALL,
                queries -> queries.ask(sql).rows().hasNext());
    }

    @Override
    public List<Snapshot> snapshots() {
        return warehouse.snapshots();
    }

    @Override
    public Snapshot snapshot(@Nullable Integer ordinal) {
        return warehouse.snapshot(ordinal);
    }

    @Override
    public ResultTable answer(Snapshot snapshot, Selection selection, Statistic statistic) {
        AnswersKept.Question question = new AnswersKept.Question(snapshot.ordinal(), selection, statistic.name());
        ResultTable known = answers.known(question);
        // Asked again in its turn: who asked the same before may have had the answer by then.
        if (known != null) {
            return known;
        }
        boolean isWhole = selection.equals(Selection.ALL);
        ResultTable answer = asked(
                snapshot,
                selection,
                isWhole ? () -> facts.of(snapshot) : () -> null,
                queries -> answers.of(question, () -> queries.answer(statistic)));
        if (isWhole && snapshot.ordinal() == snapshot(null).ordinal()) {
            turns.whenIdle(() -> facts.read(snapshot, statistic));
        }
        return answer;
    }

    @Override
    public Slice cables(Snapshot snapshot, Selection selection, long first, int limit) {
        String sql = new CableList(CableList.USUAL, limit).sqlAfter(first);
        return asked(snapshot, selection, queries -> new Slice(queries.total(), table(queries.ask(sql))));
    }

    private static ResultTable table(Answer answer) {
        List<List<@Nullable Object>> rows = new ArrayList<>();
        answer.rows().forEachRemaining(rows::add);
        return new ResultTable(answer.columns(), rows);
    }

    private <T> T asked(Snapshot snapshot, Selection selection, Function<Queries, T> question) {
        return asked(snapshot, selection, () -> null, question);
    }

    /** Asks, in its turn, what is held by then, else the tables. */
    private <T> T asked(
            Snapshot snapshot, Selection selection, Supplier<@Nullable Queries> held, Function<Queries, T> question) {
        return turns.take(ASKS_THE_ENGINE, stoppable -> {
            Queries known = held.get();
            Queries queries = known == null ? new Queries(warehouse, snapshot, selection) : known;
            try (Stop stop = queries.stop()) {
                stoppable.accept(stop::ask);
                return question.apply(queries);
            }
        });
    }

    @Override
    public @Nullable StoredRow cable(Snapshot snapshot, String id) {
        return warehouse.search(snapshot).find(id);
    }

    @Override
    public Hits search(Snapshot snapshot, Selection selection, Query query, int limit) {
        KnownWords.verify(selection, () -> origins(snapshot), this::topics);
        Search search = new Search(warehouse, snapshot);
        Passages index = search.ifIndexed();
        return index == null
                ? turns.take(READS_EVERY_TEXT, stoppable -> {
                    TextScan scan = search.scan();
                    stoppable.accept(scan::stop);
                    return found(scan, selection, query, limit);
                })
                : found(index, selection, query, limit);
    }

    private static Hits found(Passages passages, Selection selection, Query query, int limit) {
        try (passages) {
            return passages.find(query, SearchedCables.of(selection), limit);
        }
    }

    private Set<String> origins(Snapshot snapshot) {
        return origins.computeIfAbsent(
                snapshot.ordinal(),
                ordinal -> warehouse.search(snapshot).texts().origins());
    }

    private List<String> topics() {
        List<String> topics = new ArrayList<>();
        warehouse.rows(TopicRow.class).forEach(row -> topics.add(row.topic()));
        return topics;
    }
}
