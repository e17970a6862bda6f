package org.cablestats.load;

import java.sql.Timestamp;
import java.time.Instant;
import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.apache.spark.storage.StorageLevel;
import org.cablestats.cable.Cable;
import org.cablestats.cable.Identity;
import org.cablestats.cable.Issue;
import org.cablestats.table.CorpusState;
import org.cablestats.table.LoadCounts;
import org.cablestats.table.StoredCable;
import org.cablestats.table.StoredRow;
import org.cablestats.topic.TopicFinder;
import org.jspecify.annotations.Nullable;

/**
 * What becomes of each stored cable when it is taken apart anew: one small row each, without its text. Two cables may turn out to
 * be one, where their ids are corrected now; the version stays that a load would have kept.
 */
final class ReparseLedger implements AutoCloseable {
    private static final StructType SCHEMA = new StructType()
            .add("stored_id", DataTypes.StringType)
            .add("id", DataTypes.StringType)
            .add("changed", DataTypes.BooleanType)
            .add("uncorrected", DataTypes.BooleanType)
            .add("created", DataTypes.TimestampType)
            .add("released", DataTypes.TimestampType)
            .add("body_length", DataTypes.IntegerType)
            .add("content_digest", DataTypes.StringType);

    private static final String DECIDE = """
            SELECT *, row_number() OVER (PARTITION BY id ORDER BY coalesce(released, TIMESTAMP '0001-01-01 00:00:00') DESC,
                                         body_length DESC, uncorrected DESC, content_digest DESC, stored_id) = 1 AS stays
            FROM reparsed
            """;

    private final SparkSession session;
    private final Dataset<Row> decisions;

    private ReparseLedger(SparkSession session, Dataset<Row> decisions) {
        this.session = session;
        this.decisions = decisions;
    }

    /** Takes stored rows apart, whose {@code raw} is filled. */
    static ReparseLedger read(SparkSession session, Dataset<Row> stored, Broadcast<TopicFinder> finder) {
        MapFunction<Row, Row> entry = row -> {
            StoredRow old = new StoredRow(row);
            return entry(old, reparsed(old, finder.value(), 0));
        };
        stored.map(entry, Encoders.row(SCHEMA)).createOrReplaceTempView("reparsed");
        Dataset<Row> decisions = session.sql(DECIDE).persist(StorageLevel.MEMORY_AND_DISK());
        decisions.createOrReplaceTempView("decisions");
        return new ReparseLedger(session, decisions);
    }

    /** A stored cable as the parser, the dictionary and the model of today see it. */
    static StoredCable reparsed(StoredRow old, TopicFinder finder, int loadId) {
        StoredCable now = StoredCable.parse(old.raw(), finder, old.text("source_file"), old.sourcePosition(), loadId);
        return old.isMerged() ? now.with(Issue.ID_MERGED) : now;
    }

    private static Row entry(StoredRow old, StoredCable now) {
        Cable cable = now.cable();
        Identity identity = cable.identity();
        return RowFactory.create(
                old.text("id"),
                identity.id(),
                !old.holds(now),
                identity.id().equals(identity.rawId()),
                timestamp(cable.dates().created()),
                timestamp(cable.dates().released()),
                cable.content().body().length(),
                identity.contentDigest());
    }

    private static @Nullable Timestamp timestamp(@Nullable Instant instant) {
        return instant == null ? null : Timestamp.from(instant);
    }

    /** Read, changed, unchanged, and of those that turn out to be one cable all but one. */
    LoadCounts counts() {
        Row sums = session.sql("SELECT count(*), count_if(stays AND changed), count_if(stays AND NOT changed), "
                        + "count_if(NOT stays) FROM decisions")
                .first();
        return new LoadCounts(sums.getLong(0), 0, sums.getLong(1), sums.getLong(2), sums.getLong(3), 0);
    }

    /** What the table will hold. */
    CorpusState afterwards() {
        return CorpusState.of(session.sql("SELECT id, content_digest, created FROM decisions WHERE stays"));
    }

    /** Ids of the rows that are replaced or fall away, and of those that are written anew. */
    Dataset<Row> ids(String condition) {
        return session.sql("SELECT stored_id AS id FROM decisions WHERE " + condition);
    }

    @Override
    public void close() {
        decisions.unpersist();
    }
}
