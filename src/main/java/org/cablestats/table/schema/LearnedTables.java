package org.cablestats.table.schema;

import java.util.List;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;

/** The tables that keep what was learned from the cables: one record a table. */
public final class LearnedTables {
    private LearnedTables() {}

    /** A model of topics: what it was learned from, and by what. */
    public record ModelRow(
            @Meaning("1, 2, 3 ...; the last one is used") int ordinal,

            @Meaning("State of the cables that it was learned from")
            int snapshot,

            @Meaning("SHA-256 over the sorted pairs of id and content digest of that state")
            String corpusDigest,

            @Meaning("SHA-256 of the topic dictionary") String dictionaryDigest,
            @Meaning("Version of the program") String programVersion,

            @Meaning("Tagged cables that it was learned from")
            long cables,

            @Meaning("Terms that it knows") int terms,
            @Meaning("What else the result depends on") SortedMap<String, Double> settings) {}

    public record ModelTopicRow(
            @Meaning("Ordinal of the model") int model,
            @Meaning("Id of the dictionary") String topic,

            @Meaning("Cables that tags assign to it, among those that were learned from")
            long cables,

            @Meaning("Log-odds of a cable of which nothing is known")
            double intercept,

            @Meaning("Probability from which on a cable is about it")
            double threshold) {}

    public record ModelTermRow(
            @Meaning("Ordinal of the model") int model,

            @Meaning("Id of the topic that the weight is for")
            String topic,

            @Meaning("term, or topic for the points that the dictionary gives")
            String kind,

            @Meaning("One or two words in lower case, or the id of the topic with the points")
            String term,

            @Meaning("Inverse document frequency of a term; null for points") @Nullable Double rarity,

            @Meaning("What it adds to the log-odds of the topic")
            double weight) {}

    /** How well a method finds a topic, held against tags. */
    public record EvaluationRow(
            @Meaning("1, 2, 3 ... of the evaluation") int ordinal,

            @Meaning("State of the cables that it was learned from")
            int snapshot,

            @Meaning("SHA-256 of the topic dictionary") String dictionaryDigest,

            @Meaning("rules: the dictionary's words alone; model: cross-validated")
            String method,

            @Meaning("Id of the dictionary, or micro or macro")
            String topic,

            @Meaning("Tagged cables that were judged") long cables,

            @Meaning("Those that tags assign to the topic") @Nullable Long tagged,

            @Meaning("Those in which the method found it") @Nullable Long found,

            @Meaning("Those of both") @Nullable Long agreed,

            @Meaning("agreed / found; null where undefined") @Nullable Double precision,

            @Meaning("Lower end of its 95 % interval") @Nullable Double precisionLow,

            @Meaning("Upper end of its 95 % interval") @Nullable Double precisionHigh,

            @Meaning("agreed / tagged; null where undefined") @Nullable Double recall,

            @Meaning("Lower end of its 95 % interval") @Nullable Double recallLow,

            @Meaning("Upper end of its 95 % interval") @Nullable Double recallHigh,

            @Meaning("2 agreed / (found + tagged); null where no cable is tagged") @Nullable Double f1,

            @Meaning("Lower end of its 95 % interval") @Nullable Double f1Low,

            @Meaning("Upper end of its 95 % interval") @Nullable Double f1High) {}

    /** A theme that nobody named. */
    public record ThemeRow(
            @Meaning("1, 2, 3 ... of the discovery") int ordinal,

            @Meaning("State of the cables that it was learned from")
            int snapshot,

            @Meaning("SHA-256 of the topic dictionary") String dictionaryDigest,

            @Meaning("1, 2, 3 ...: the theme that leads most cables first")
            int theme,

            @Meaning("Its most telling words") String name,
            @Meaning("More of them, most telling first") List<String> words,

            @Meaning("Cables of the sample of which it is the largest part")
            long cables,

            @Meaning("Those of them that have no specific topic")
            long uncovered,

            @Meaning("Cables of the sample") long sampled,
            @Meaning("Ids of the cables with most of it") List<String> typical) {}

    /** What the content of a cable lets expect of its level. */
    public record ExpectedLevelRow(
            @Meaning("1, 2, 3 ... of the learning; the last one is used")
            int ordinal,

            @Meaning("State of the cables that it was learned from")
            int snapshot,

            @Meaning("SHA-256 of the topic dictionary") String dictionaryDigest,

            @Meaning("Cable that was learned from") String id,

            @Meaning("Part of the cables that it is in: 1, 2, 3 ...; its model knows the other parts")
            int fold,

            @Meaning("How likely a cable of this content is classified, in thousandths: 1 to 999")
            int chance) {}
}
