package org.cablestats.learn;

import static org.cablestats.result.ListedColumn.column;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.spark.api.java.function.FilterFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.functions;
import org.cablestats.fault.CheckException;
import org.cablestats.result.ListedColumn;
import org.cablestats.result.Numbers;
import org.cablestats.result.ResultTable;

/**
 * Terms that a topic's cables have more often than the others, for a person to make phrases of. Words that the topic's phrases
 * find are taken away first, so that what is left is what the dictionary does not know.
 */
public final class PhraseSuggestions {
    /** What chance gives once in a thousand terms is no suggestion. */
    private static final double LEAST_Z = 3;

    /** A shorter term says no more than a longer one that has nearly all of its cables. */
    private static final double NEARLY_ALL = 0.9;

    private static final List<ListedColumn<Suggestion>> COLUMNS = List.of(
            column("term", "string", Suggestion::term),
            column("z", "double", one -> Numbers.rounded(one.z(), 100)),
            column("topic_cables", "bigint", Suggestion::about),
            column("topic_share", "double", one -> Numbers.rounded(one.share(), 10_000)),
            column("other_cables", "bigint", Suggestion::others),
            column("other_share", "double", one -> Numbers.rounded(one.otherShare(), 10_000)));

    private PhraseSuggestions() {}

    /**
     * Suggests phrases for a topic.
     *
     * @param topic a specific topic of the dictionary
     * @param most number of cables of the topic, and of others, that are counted; of more a sample is taken
     * @return a term, by how many standard deviations its log-odds differ, and in how many cables, and in which share of them, of the
     *     topic and of the others it is; the greatest difference first
     * @throws CheckException where the state has too few cables about the topic
     */
    public static ResultTable run(TrainingData data, String topic, int most, int top) {
        // Of words, more than twice the points that are just enough: the less sure ones would suggest the dictionary's
        // errors.
        String isAbout = "exists(topics, each -> each.topic = '" + topic + "' AND each.confidence >= 0.7)";
        String isNotAbout = "NOT coalesce(exists(topics, each -> each.topic = '" + topic + "'), false)";
        List<String> about = data.ids(isAbout);
        if (about.size() < Vocabularies.LEAST_TEXTS) {
            throw new CheckException(List.of("Cannot suggest phrases of '" + topic + "': "
                    + Numbers.counted(about.size(), "cable")
                    + " of snapshot " + data.snapshot().ordinal()
                    + " are surely about it (expected at least " + Numbers.whole(Vocabularies.LEAST_TEXTS) + ")"));
        }
        TrainingTexts ofTopic = TrainingTexts.read(data, isAbout, Sample.of(about, most));
        TrainingTexts others = TrainingTexts.read(data, isNotAbout, Sample.of(data.ids(isNotAbout), most));
        List<Suggestion> found = suggestions(
                new UnmatchedText(ofTopic, data.shared(), topic), new UnmatchedText(others, data.shared(), topic));
        return table(found, top);
    }

    private record Suggestion(String term, double z, long about, double share, long others, double otherShare) {
        /** Whether it says no more than a longer one. */
        boolean isPartOf(Suggestion longer) {
            return longer.term.length() > term.length()
                    && (" " + longer.term + " ").contains(" " + term + " ")
                    && longer.about >= NEARLY_ALL * about;
        }
    }

    private static List<Suggestion> suggestions(UnmatchedText about, UnmatchedText others) {
        Map<String, Long> inAbout =
                counts(about.frequencies().where(functions.col("texts").geq(Vocabularies.LEAST_TEXTS)));
        Set<String> candidates = Set.copyOf(inAbout.keySet());
        FilterFunction<Row> isCandidate = row -> candidates.contains(row.getString(0));
        Map<String, Long> inOthers = counts(others.frequencies().filter(isCandidate));
        Map<Integer, Long> all = about.terms();
        Map<Integer, Long> allOthers = others.terms();
        double cables = about.count();
        double otherCables = Math.max(1, others.count());
        List<Suggestion> found = new ArrayList<>();
        inAbout.forEach((term, count) -> {
            long other = inOthers.getOrDefault(term, 0L);
            int words = term.split(" ", -1).length;
            double z = new LogOdds(all.getOrDefault(words, 0L), allOthers.getOrDefault(words, 0L)).z(count, other);
            if (z >= LEAST_Z) {
                found.add(new Suggestion(term, z, count, count / cables, other, other / otherCables));
            }
        });
        found.sort(Comparator.comparingDouble(Suggestion::z).reversed().thenComparing(Suggestion::term));
        return found;
    }

    private static Map<String, Long> counts(Dataset<Row> frequencies) {
        Map<String, Long> counts = new HashMap<>();
        frequencies.toLocalIterator().forEachRemaining(row -> counts.put(row.getString(0), row.getLong(1)));
        return counts;
    }

    private static ResultTable table(List<Suggestion> found, int top) {
        List<Suggestion> shown = found.stream()
                // What stands far below hides nothing that is shown.
                .filter(one -> found.stream().limit(10L * top).noneMatch(one::isPartOf))
                .limit(top)
                .toList();
        return ListedColumn.table(COLUMNS, shown);
    }
}
