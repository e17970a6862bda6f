package org.cablestats.learn;

import java.util.Map;
import java.util.TreeMap;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.functions;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.cablestats.topic.TopicDictionary;
import org.cablestats.topic.model.Terms;

/** What is left of texts when the words are taken away that a topic's phrases find. */
final class UnmatchedText {
    /** Words of the longest term: few phrases of the dictionary have more. */
    private static final int LONGEST = 3;

    private final Dataset<Row> texts;

    UnmatchedText(TrainingTexts whole, Broadcast<TopicDictionary> dictionary, String topic) {
        MapFunction<Row, Row> without =
                row -> RowFactory.create(dictionary.value().withoutPhrases(topic, row.getString(0)));
        StructType schema = new StructType().add("text", DataTypes.StringType);
        this.texts = whole.rows().select("text").map(without, Encoders.row(schema));
    }

    long count() {
        return texts.count();
    }

    /** Terms with the number of texts that have each. */
    Dataset<Row> frequencies() {
        return TrainingTexts.frequencies(texts, LONGEST);
    }

    /** How many terms of so many words there are, each counted once a text. */
    Map<Integer, Long> terms() {
        StructType schema = new StructType().add("words", DataTypes.IntegerType).add("terms", DataTypes.LongType);
        FlatMapFunction<Row, Row> counts = row -> {
            Map<String, Integer> distinct = new TreeMap<>();
            Terms.forEach(row.getString(0), LONGEST, term -> distinct.putIfAbsent(term, term.split(" ", -1).length));
            Map<Integer, Long> sums = new TreeMap<>();
            distinct.values().forEach(words -> sums.merge(words, 1L, Long::sum));
            return sums.entrySet().stream()
                    .map(sum -> RowFactory.create(sum.getKey(), sum.getValue()))
                    .iterator();
        };
        Map<Integer, Long> terms = new TreeMap<>();
        texts.flatMap(counts, Encoders.row(schema))
                .groupBy("words")
                .agg(functions.sum("terms"))
                .collectAsList()
                .forEach(row -> terms.put(row.getInt(0), row.getLong(1)));
        return terms;
    }
}
