package org.cablestats.connector;

import java.util.Arrays;
import java.util.Locale;
import org.apache.spark.sql.connector.metric.CustomMetric;

/** The number of records that could not be read, in Spark's own pages and logs, whether or not they are asked for as rows. */
public final class RejectsMetric implements CustomMetric {
    static final String NAME = "rejects";

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public String description() {
        return "number of rejected records";
    }

    @Override
    public String aggregateTaskMetrics(long[] taskMetrics) {
        return String.format(Locale.ROOT, "%,d", Arrays.stream(taskMetrics).sum());
    }
}
