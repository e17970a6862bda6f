package org.cablestats.query;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.catalyst.plans.logical.LogicalPlan;
import org.apache.spark.sql.classic.Dataset$;
import org.apache.spark.sql.classic.SparkSession;
import org.apache.spark.storage.StorageLevel;
import org.cablestats.statistic.Statistic;
import org.jspecify.annotations.Nullable;

/**
 * What the statistics of a run ask again and again, read once: rows that stay in memory column by column, on the disk where they are too
 * many. Closing lets go of them.
 *
 * <p>Several tasks read them. A statistic then takes them all in one: rows of one task are counted without being sent to another, and the
 * cores are used by several statistics side by side.
 */
public final class Facts implements AutoCloseable {
    private final AskedColumns asked;
    private final List<Dataset<Row>> held = new ArrayList<>();
    private @Nullable LogicalPlan cables;

    /**
     * For some statistics.
     *
     * @param statistics nothing is held that none of them names
     */
    public Facts(Collection<Statistic> statistics) {
        this.asked = new AskedColumns(statistics);
    }

    AskedColumns asked() {
        return asked;
    }

    /** The cables of a selection of any topic: those of the first one to ask. */
    synchronized LogicalPlan cables(Dataset<Row> selected) {
        if (cables == null) {
            cables = hold(selected);
        }
        return cables;
    }

    /** Reads rows by several tasks and holds them; a plan of what is held. */
    synchronized LogicalPlan hold(Dataset<Row> rows) {
        rows.persist(StorageLevel.MEMORY_AND_DISK());
        held.add(rows);
        org.apache.spark.sql.classic.Dataset<Row> classic = (org.apache.spark.sql.classic.Dataset<Row>) rows;
        // The plan that reads what is held, so that nobody has to find it by comparing plans.
        LogicalPlan plan = rows(classic.sparkSession(), classic.logicalPlan())
                .queryExecution()
                .withCachedData();
        // Now, as whoever asks first would read all of it in his one task.
        rows(classic.sparkSession(), plan).count();
        return plan;
    }

    private static org.apache.spark.sql.classic.Dataset<Row> rows(SparkSession session, LogicalPlan plan) {
        return Dataset$.MODULE$.ofRows(session, plan);
    }

    @Override
    public synchronized void close() {
        held.forEach(rows -> rows.unpersist(false));
        held.clear();
    }
}
