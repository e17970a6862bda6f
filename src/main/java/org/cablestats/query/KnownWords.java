package org.cablestats.query;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.cablestats.fault.Suggestion;
import org.cablestats.fault.UsageException;

/**
 * The words of a selection that only a snapshot knows: its origins and its topics. One that it has not is a mistake: an answer without
 * rows would say that there was nothing to find.
 */
final class KnownWords {
    private KnownWords() {}

    /**
     * Holds a selection against a snapshot.
     *
     * @param ask answers SQL that may name {@code topics}
     * @param state the snapshot's cables in SQL
     * @throws UsageException where it names an origin or topic that the snapshot has not: {@code Cannot find origin 'Kabul' in the
     *     corpus; did you mean 'Embassy Kabul'?}
     */
    static void verify(Function<String, Dataset<Row>> ask, String state, Selection selection) {
        List<String> problems = new ArrayList<>();
        String origins = "SELECT DISTINCT origin FROM " + state + " WHERE origin IS NOT NULL";
        unknown(
                ask,
                origins,
                selection.origins(),
                (origin, known) -> problems.add(
                        "Cannot find origin '" + origin + "' in the corpus" + Suggestion.of(origin, known)));
        unknown(
                ask,
                "SELECT topic FROM topics",
                selection.chosenTopics(),
                (topic, known) -> problems.add("Cannot find topic '" + topic
                        + "' in the warehouse: its cables were given the topics of another"
                        + " dictionary (cablestats topics retag gives them those of this one)"));
        if (!problems.isEmpty()) {
            throw new UsageException(problems);
        }
    }

    private static void unknown(
            Function<String, Dataset<Row>> ask,
            String question,
            List<String> words,
            BiConsumer<String, Set<String>> complaint) {
        if (words.isEmpty()) {
            return;
        }
        Set<String> known =
                new HashSet<>(ask.apply(question).as(Encoders.STRING()).collectAsList());
        words.stream().filter(word -> !known.contains(word)).forEach(word -> complaint.accept(word, known));
    }
}
