package org.cablestats.query;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.SparkSession;
import org.cablestats.fault.Suggestion;
import org.cablestats.fault.UsageException;

/**
 * The words of a selection that only a snapshot knows: its origins and its topics. One that it has not is a mistake: an answer without
 * rows would say that there was nothing to find.
 */
final class KnownWords {
    private final SparkSession session;
    private final String state;
    private final List<String> problems = new ArrayList<>();

    private KnownWords(SparkSession session, String state) {
        this.session = session;
        this.state = state;
    }

    /**
     * Holds a selection against a snapshot.
     *
     * @param session that knows {@code topics}
     * @param state the snapshot's cables in SQL
     * @throws UsageException where it names an origin or topic that the snapshot has not: {@code Cannot find origin 'Kabul' in the
     *     corpus; did you mean 'Embassy Kabul'?}
     */
    static void verify(SparkSession session, String state, Selection selection) {
        KnownWords words = new KnownWords(session, state);
        words.origins(selection.origins());
        words.topics(selection.chosenTopics());
        if (!words.problems.isEmpty()) {
            throw new UsageException(words.problems);
        }
    }

    private void origins(List<String> origins) {
        if (origins.isEmpty()) {
            return;
        }
        Set<String> known = words("SELECT DISTINCT origin FROM " + state + " WHERE origin IS NOT NULL");
        for (String origin : origins) {
            if (!known.contains(origin)) {
                problems.add("Cannot find origin '" + origin + "' in the corpus" + Suggestion.of(origin, known));
            }
        }
    }

    private void topics(List<String> topics) {
        if (topics.isEmpty()) {
            return;
        }
        Set<String> known = words("SELECT topic FROM topics");
        for (String topic : topics) {
            if (!known.contains(topic)) {
                problems.add("Cannot find topic '" + topic
                        + "' in the warehouse: its cables were given the topics of another"
                        + " dictionary (cablestats topics retag gives them those of this one)");
            }
        }
    }

    private Set<String> words(String sql) {
        return new HashSet<>(session.sql(sql).as(Encoders.STRING()).collectAsList());
    }
}
