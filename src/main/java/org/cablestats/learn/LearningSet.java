package org.cablestats.learn;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.ml.linalg.SQLDataTypes;
import org.apache.spark.ml.linalg.SparseVector;
import org.apache.spark.ml.linalg.Vectors;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.functions;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.cablestats.topic.model.FeatureSpace;
import org.cablestats.topic.model.Features;
import org.cablestats.topic.model.LearnedTopic;

/**
 * Cables as numbers, with the topics that their tags assign: what models are fitted to. One partition in the order of the ids: sums
 * over several would be added in the order in which tasks end, and differ in the last digits from run to run.
 */
final class LearningSet {
    private static final StructType SCHEMA = new StructType()
            .add("id", DataTypes.StringType)
            .add("fold", DataTypes.IntegerType)
            .add("tagged", DataTypes.createArrayType(DataTypes.IntegerType, false))
            .add("features", SQLDataTypes.VectorType());

    private final Dataset<Row> rows;
    private final List<Row> labels;

    private LearningSet(Dataset<Row> rows) {
        this.rows = rows;
        this.labels = rows.select("fold", "tagged").collectAsList();
    }

    static LearningSet of(TrainingTexts texts, FeatureSpace space, int folds) {
        MapFunction<Row, Row> numbers = row -> {
            Features features = space.of(row.getString(1), row.getList(2));
            String id = row.getString(0);
            return RowFactory.create(
                    id,
                    Sample.fold(id, folds),
                    row.getList(3).toArray(Integer[]::new),
                    Vectors.sparse(space.size(), features.places(), features.values()));
        };
        return new LearningSet(texts.rows()
                .map(numbers, Encoders.row(SCHEMA))
                .repartition(1)
                .sortWithinPartitions("id")
                .localCheckpoint());
    }

    long count() {
        return labels.size();
    }

    /** Number of cables that tags assign to a topic. */
    long tagged(int topic) {
        return labels.stream().filter(row -> row.getList(1).contains(topic)).count();
    }

    /** Features and labels of a topic: of all cables but those of a fold; of all where there is no such fold. */
    Fits.Data without(int fold, int topic) {
        return new Fits.Data(
                labels.stream().filter(row -> row.getInt(0) != fold).count(),
                rows.where(functions.col("fold").notEqual(fold))
                        .select(
                                functions.col("features"),
                                functions
                                        .array_contains(functions.col("tagged"), topic)
                                        .cast("double")
                                        .as("label")));
    }

    /** A cable as models see it that were not fitted to it: topics by their places, probabilities of those learned. */
    record Judged(String id, int fold, Set<Integer> tagged, List<Double> probabilities) {}

    /** Each cable, in the order of the ids, with the probabilities that the models give that know all folds but its own; one list for each fold. */
    List<Judged> judge(List<List<LearnedTopic>> models) {
        StructType schema = new StructType()
                .add("id", DataTypes.StringType)
                .add("fold", DataTypes.IntegerType)
                .add("tagged", DataTypes.createArrayType(DataTypes.IntegerType, false))
                .add("probabilities", DataTypes.createArrayType(DataTypes.DoubleType, false));
        MapFunction<Row, Row> judge = row -> {
            SparseVector vector = row.<SparseVector>getAs(3);
            Features features = Features.of(vector.indices(), vector.values());
            return RowFactory.create(
                    row.getString(0),
                    row.getInt(1),
                    row.getList(2).toArray(Integer[]::new),
                    models.get(row.getInt(1)).stream()
                            .map(topic -> topic.probability(features))
                            .toArray(Double[]::new));
        };
        List<Judged> judged = new ArrayList<>();
        rows.map(judge, Encoders.row(schema))
                .toLocalIterator()
                .forEachRemaining(row -> judged.add(new Judged(
                        row.getString(0), row.getInt(1), Set.copyOf(row.getList(2)), List.copyOf(row.getList(3)))));
        return judged;
    }
}
