package org.cablestats.query;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import org.cablestats.fault.Suggestion;
import org.cablestats.fault.UsageException;

/**
 * The words of a selection that only a snapshot knows: its origins and its topics. One that it has not is a mistake: an answer without
 * rows would say that there was nothing to find.
 */
public final class KnownWords {
    private KnownWords() {}

    /**
     * Holds a selection against a snapshot.
     *
     * @param origins those of the snapshot's cables, asked for where the selection names one
     * @param topics those of the warehouse, likewise
     * @throws UsageException where it names an origin or topic that the snapshot has not: {@code Cannot find origin 'Kabul' in the
     *     corpus; did you mean 'Embassy Kabul'?}
     */
    public static void verify(
            Selection selection,
            Supplier<? extends Collection<String>> origins,
            Supplier<? extends Collection<String>> topics) {
        List<String> problems = new ArrayList<>();
        unknown(
                origins,
                selection.origins(),
                (origin, known) -> problems.add(
                        "Cannot find origin '" + origin + "' in the corpus" + Suggestion.of(origin, known)));
        unknown(
                topics,
                selection.chosenTopics(),
                (topic, known) -> problems.add("Cannot find topic '" + topic
                        + "' in the warehouse: its cables were given the topics of another"
                        + " dictionary (cablestats topics retag gives them those of this one)"));
        if (!problems.isEmpty()) {
            throw new UsageException(problems);
        }
    }

    private static void unknown(
            Supplier<? extends Collection<String>> all, List<String> words, BiConsumer<String, Set<String>> complaint) {
        if (words.isEmpty()) {
            return;
        }
        Set<String> known = new HashSet<>(all.get());
        words.stream().filter(word -> !known.contains(word)).forEach(word -> complaint.accept(word, known));
    }
}
