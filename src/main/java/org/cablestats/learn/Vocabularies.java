package org.cablestats.learn;

import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.spark.sql.functions;
import org.cablestats.topic.model.Vocabulary;

/**
 * Chooses the terms to learn with. Spark ML's own CountVectorizer leaves to the order of arrival which of the terms that are
 * equally frequent are taken; here the alphabet decides.
 *
 * @param longest most words of a term
 * @param most number of terms, the most frequent ones
 * @param greatestShare greatest share of the texts that a term may be in: what is nearly everywhere tells nothing
 */
record Vocabularies(int longest, int most, double greatestShare) {
    /** A term of fewer texts is a name, a misspelling or chance. */
    static final int LEAST_TEXTS = 5;

    /** For models of topics. */
    static final Vocabularies OF_TOPICS = new Vocabularies(Vocabulary.LONGEST, 20_000, 0.5);

    /** For themes, which readers see as lists of words: phrases would repeat them, and what a third of all cables has names none. */
    static final Vocabularies OF_THEMES = new Vocabularies(1, 10_000, 0.3);

    /** The chosen terms of texts with their rarity. */
    Vocabulary of(TrainingTexts texts) {
        long all = texts.count();
        Map<String, Double> rarities = new LinkedHashMap<>();
        TrainingTexts.frequencies(texts.rows(), longest)
                .where(functions.col("texts").between(LEAST_TEXTS, (long) (greatestShare * all)))
                .orderBy(functions.col("texts").desc(), functions.col("term"))
                .limit(most)
                .collectAsList()
                .forEach(row -> rarities.put(row.getString(0), Vocabulary.rarity(all, row.getLong(1))));
        return new Vocabulary(rarities);
    }
}
