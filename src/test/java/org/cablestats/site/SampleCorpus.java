package org.cablestats.site;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.cablestats.cable.Issue;
import org.cablestats.cable.RawCable;
import org.cablestats.cable.scan.TextRange;
import org.cablestats.fault.UsageException;
import org.cablestats.query.Selection;
import org.cablestats.result.ResultTable;
import org.cablestats.result.ResultTable.Column;
import org.cablestats.search.hit.Hit;
import org.cablestats.search.hit.Hits;
import org.cablestats.search.words.Excerpt;
import org.cablestats.search.words.Query;
import org.cablestats.statistic.Statistic;
import org.cablestats.statistic.Statistic.DeclaredColumn;
import org.cablestats.table.row.StoredRow;
import org.cablestats.table.schema.LoadCounts;
import org.cablestats.table.schema.StoredCable;
import org.cablestats.table.snapshot.Derivation;
import org.cablestats.table.snapshot.Snapshot;
import org.cablestats.testing.OwnDictionary;
import org.cablestats.topic.Topic;
import org.cablestats.topic.model.TopicFinder;
import org.jspecify.annotations.Nullable;

/** Two snapshots of 120 cables, of which one can be read. Its texts try to be markup. */
final class SampleCorpus implements Corpus {
    static final Statistic ORIGINS = new Statistic(
            "cables-by-origin",
            "Cables by origin",
            "Which posts sent the most cables?",
            "one per origin",
            List.of(new DeclaredColumn("origin", "string", "post"), new DeclaredColumn("cables", "bigint", "number")),
            List.of(),
            null,
            List.of(),
            null,
            List.of("origin"),
            "SELECT 1",
            "cables-by-origin.sql",
            1);

    private static final Instant NOW = Instant.parse("2026-11-01T12:00:00Z");
    private static final String MARKUP = "Embassy <script>alert(1)</script>";

    static Routes routes(ReportFiles reports) {
        List<Topic> topics = List.of(new Topic("trade", "Trade & customs", "trade", false));
        return new Routes(new SampleCorpus(), List.of(ORIGINS), topics, reports);
    }

    @Override
    public List<Snapshot> snapshots() {
        return List.of(state(1), state(2));
    }

    private static Snapshot state(int ordinal) {
        LoadCounts counts = new LoadCounts(120, 120, 0, 0, 0, 0);
        LocalDate latest = LocalDate.of(2010, 2, 28);
        return new Snapshot(ordinal, NOW, 120, latest, "digest", counts, new Derivation(1, 1, "", 0), null);
    }

    @Override
    public Snapshot snapshot(@Nullable Integer ordinal) {
        if (ordinal != null && ordinal > 2) {
            throw new UsageException("Invalid snapshot: " + ordinal + " (expected 1 to 2)");
        }
        return state(ordinal == null ? 2 : ordinal);
    }

    @Override
    public ResultTable answer(Snapshot snapshot, Selection selection, Statistic statistic) {
        return new ResultTable(
                List.of(new Column("origin", "string"), new Column("cables", "bigint")),
                List.of(List.of("Embassy Paris", 119L), List.of(MARKUP, 1L)));
    }

    @Override
    public Slice cables(Snapshot snapshot, Selection selection, long first, int limit) {
        return new Slice(
                120,
                new ResultTable(
                        List.of(new Column("id", "string"), new Column("subject", "string")),
                        List.of(List.of("06PARIS12", MARKUP))));
    }

    @Override
    public @Nullable StoredRow cable(Snapshot snapshot, String id) {
        RawCable raw = new RawCable(
                "06PARIS12",
                LocalDateTime.of(2006, 7, 23, 9, 30),
                RawCable.Clock.MINUTE,
                LocalDateTime.of(2011, 8, 30, 1, 44),
                "SECRET",
                "Embassy Paris",
                List.of("06STATE1"),
                "P 230930Z JUL 06\nFM AMEMBASSY PARIS\n",
                "S E C R E T PARIS 000012 \n\nTAGS: SNAR, PREL \nSUBJECT: <B>COCAINE \n\n1. (S) Cocaine <i>and</i> heroin.\n",
                List.of(Issue.CONTROL_CHARACTERS));
        return id.equals("06PARIS12")
                ? new StoredRow(StoredCable.parse(raw, TopicFinder.of(OwnDictionary.TOPICS), "cables.csv", 17, 1)
                        .row())
                : null;
    }

    @Override
    public Hits search(Snapshot snapshot, Selection selection, Query query, int limit) {
        Excerpt excerpt =
                new Excerpt("Cocaine <i>and</i> heroin.", List.of(new TextRange(0, 7), new TextRange(19, 25)));
        return new Hits(List.of(new Hit("06PARIS12", null, null, 1, excerpt, 2)), 1, 1);
    }
}
