package org.cablestats.learn;

import java.util.List;
import java.util.Objects;
import org.apache.spark.api.java.function.FilterFunction;
import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.cablestats.cable.CableParser;
import org.cablestats.fault.CheckException;
import org.cablestats.topic.TopicDictionary;
import org.cablestats.topic.TopicMatch;

/** What the dictionary's words find in cables whose tags it does not see. */
final class RuleOutcomes {
    private static final StructType SCHEMA = new StructType()
            .add("tagged", DataTypes.createArrayType(DataTypes.IntegerType, false))
            .add("found", DataTypes.createArrayType(DataTypes.IntegerType, false));

    private RuleOutcomes() {}

    /** Of all tagged cables of a state. */
    static Outcomes of(TrainingData data, List<String> tagged) {
        if (tagged.isEmpty()) {
            throw new CheckException(List.of("Cannot evaluate topics: no cable of snapshot "
                    + data.snapshot().ordinal() + " has tags (expected some to hold them against)"));
        }
        Broadcast<TopicDictionary> dictionary = data.shared();
        List<String> topics = data.topics();
        FilterFunction<Row> judged = row -> !dictionary.value().isDirective(row.getList(3));
        MapFunction<Row, Row> outcome = row -> outcome(row, dictionary.value(), topics);
        Outcomes outcomes = new Outcomes(topics.size());
        data.cables("subject, header, body, tags", "size(tags) > 0")
                .filter(judged)
                .map(outcome, Encoders.row(SCHEMA))
                .toLocalIterator()
                .forEachRemaining(row -> outcomes.add(row.getList(0), row.getList(1)));
        return outcomes;
    }

    private static Row outcome(Row cable, TopicDictionary dictionary, List<String> topics) {
        List<String> tags = cable.getList(3);
        String header = Objects.requireNonNullElse(cable.getString(1), "");
        return RowFactory.create(
                dictionary.assignedBy(tags).stream().map(topics::indexOf).toArray(Integer[]::new),
                dictionary.matchText(cable.getString(0), CableParser.content(header, cable.getString(2)), tags).stream()
                        .map(TopicMatch::topic)
                        .map(topics::indexOf)
                        .toArray(Integer[]::new));
    }
}
