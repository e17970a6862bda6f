package org.cablestats.learn;

import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import org.apache.spark.api.java.function.FilterFunction;
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
import org.cablestats.cable.CableParser;
import org.cablestats.cable.Content;
import org.cablestats.topic.TopicDictionary;
import org.cablestats.topic.model.Terms;
import org.cablestats.topic.model.UnmarkedText;

/**
 * What is learned from of some cables: id, text, points, tagged, covered. Taken apart once and kept by the engine, in memory or on disk, as
 * long as somebody refers to them.
 */
record TrainingTexts(Dataset<Row> rows) {
    private static final StructType SCHEMA = new StructType()
            .add("id", DataTypes.StringType)
            .add("text", DataTypes.StringType)
            .add("points", DataTypes.createArrayType(DataTypes.DoubleType, false))
            .add("tagged", DataTypes.createArrayType(DataTypes.IntegerType, false))
            .add("covered", DataTypes.BooleanType);

    /** Of a topic that a cable is about: damped it is 3, where all terms together have length 1, so that a topic is learned from few cables. */
    private static final Double POINTS = StrictMath.expm1(3);

    private static final StructType TERM = new StructType().add("term", DataTypes.StringType);

    /** Reads the cables of a sample that meet a condition. */
    static TrainingTexts read(TrainingData data, String condition, Sample sample) {
        Broadcast<TopicDictionary> dictionary = data.shared();
        List<String> topics = data.topics();
        String covered = "exists(topics, each -> each.topic IN ('" + String.join("', '", topics) + "'))";
        MapFunction<Row, Row> parts = row -> row(row, dictionary.value(), topics);
        FilterFunction<Row> chosen = row -> sample.holds(row.getString(0));
        return new TrainingTexts(
                data.cables("id, subject, header, body, tags, coalesce(" + covered + ", false) AS covered", condition)
                        .filter(chosen)
                        .map(parts, Encoders.row(SCHEMA))
                        .localCheckpoint());
    }

    /**
     * Reads the cables of a sample with nothing in their texts that says their level or their sender, and with points of the topics that they
     * are about, as far as they are some of these.
     *
     * @param ids of the cables that are tagged with 0, whatever tags they have; the others with nothing
     */
    static TrainingTexts readContent(TrainingData data, Sample sample, List<String> topics, Set<String> ids) {
        MapFunction<Row, Row> content = row -> {
            List<String> about = row.getList(4);
            boolean isTagged = ids.contains(row.getString(0));
            return RowFactory.create(
                    row.getString(0),
                    ContentText.of(
                            UnmarkedText.of(row.getString(1), CableParser.content(row.getString(2), row.getString(3)))),
                    topics.stream()
                            .map(topic -> about.contains(topic) ? POINTS : (Double) 0.0)
                            .toArray(Double[]::new),
                    isTagged ? new Integer[] {0} : new Integer[0],
                    !about.isEmpty());
        };
        FilterFunction<Row> chosen = row -> sample.holds(row.getString(0));
        return new TrainingTexts(data.cables("id, subject, header, body, coalesce(topics.topic, array())", "TRUE")
                .filter(chosen)
                .map(content, Encoders.row(SCHEMA))
                .localCheckpoint());
    }

    private static Row row(Row cable, TopicDictionary dictionary, List<String> topics) {
        Content content = CableParser.content(cable.getString(2), cable.getString(3));
        List<String> tags = cable.getList(4);
        String subject = cable.getString(1);
        List<Double> points = dictionary.points(subject, content, tags);
        List<String> specific = dictionary.specific();
        return RowFactory.create(
                cable.getString(0),
                UnmarkedText.of(subject, content),
                topics.stream()
                        .map(topic -> points.get(specific.indexOf(topic)))
                        .toArray(Double[]::new),
                dictionary.assignedBy(tags).stream().map(topics::indexOf).toArray(Integer[]::new),
                cable.getBoolean(5));
    }

    long count() {
        return rows.count();
    }

    /** Terms with the number of texts that have each: columns {@code term}, {@code texts}. */
    static Dataset<Row> frequencies(Dataset<Row> texts, int longest) {
        FlatMapFunction<Row, Row> terms = row -> {
            TreeMap<String, Row> distinct = new TreeMap<>();
            Terms.forEach(row.getString(0), longest, term -> distinct.computeIfAbsent(term, RowFactory::create));
            return distinct.values().iterator();
        };
        return texts.select("text")
                .flatMap(terms, Encoders.row(TERM))
                .groupBy("term")
                .agg(functions.count(functions.lit(1)).as("texts"));
    }
}
