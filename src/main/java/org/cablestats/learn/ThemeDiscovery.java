package org.cablestats.learn;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.ml.clustering.LDA;
import org.apache.spark.ml.clustering.LDAModel;
import org.apache.spark.ml.linalg.SQLDataTypes;
import org.apache.spark.ml.linalg.Vector;
import org.apache.spark.ml.linalg.Vectors;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.functions;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.cablestats.fault.CheckException;
import org.cablestats.result.Numbers;
import org.cablestats.result.ResultTable;
import org.cablestats.table.LearnedRows;
import org.cablestats.table.schema.LearnedTables.ThemeRow;
import org.cablestats.topic.model.Vocabulary;

/**
 * Finds themes that nobody named, by latent Dirichlet allocation, and says how many cables of each no topic of the dictionary
 * covers: what the dictionary misses.
 */
public final class ThemeDiscovery {
    /** The sum of two parts is the same in either order; of more it would not be. */
    private static final int PARTITIONS = 2;

    /** A tenth of the cables in each of a hundred steps: each cable is looked at about ten times. */
    private static final double SHARE_OF_STEP = 0.1;

    private static final int STEPS = 100;
    private static final long SEED = 20_100_228;

    private static final StructType SCHEMA = new StructType()
            .add("id", DataTypes.StringType)
            .add("covered", DataTypes.BooleanType)
            .add("features", SQLDataTypes.VectorType());

    private ThemeDiscovery() {}

    /**
     * Discovers, and keeps what it finds.
     *
     * @param themes number of themes at most; one that leads no cable is left out
     * @param most number of cables; of more a sample is taken
     * @return one row for each theme, that with most cables first: its number, its name, how many cables it leads, how many of these
     *     have no specific topic, and the ids of the most typical ones
     * @throws CheckException where there are fewer cables than ten for each theme
     */
    public static ResultTable run(TrainingData data, int themes, int most) {
        List<String> ids = data.ids("TRUE");
        if (ids.size() < 10L * themes) {
            throw new CheckException(List.of("Cannot discover " + themes + " themes: snapshot "
                    + data.snapshot().ordinal() + " has " + Numbers.counted(ids.size(), "cable")
                    + " (expected at least "
                    + Numbers.whole(10L * themes) + ")"));
        }
        TrainingTexts texts = TrainingTexts.read(data, "TRUE", Sample.of(ids, most));
        Vocabulary vocabulary = Vocabularies.OF_THEMES.of(texts);
        Themes found = themes(numbers(texts, vocabulary), vocabulary, themes);
        return Themes.table(LearnedRows.append(
                data.warehouse(),
                "topics discover",
                ThemeRow.class,
                ordinal -> found.rows(
                        ordinal, data.snapshot().ordinal(), data.dictionary().digest())));
    }

    private static Dataset<Row> numbers(TrainingTexts texts, Vocabulary vocabulary) {
        MapFunction<Row, Row> count = row -> {
            SortedMap<Integer, Integer> counts = vocabulary.occurrences(row.getString(1));
            return RowFactory.create(
                    row.getString(0),
                    row.getBoolean(2),
                    Vectors.sparse(
                            vocabulary.size(),
                            counts.keySet().stream().mapToInt(Integer::intValue).toArray(),
                            counts.values().stream()
                                    .mapToDouble(Integer::doubleValue)
                                    .toArray()));
        };
        return texts.rows()
                .select("id", "text", "covered")
                .map(count, Encoders.row(SCHEMA))
                .repartition(PARTITIONS, functions.col("id"))
                .sortWithinPartitions("id")
                .localCheckpoint();
    }

    private static Themes themes(Dataset<Row> numbers, Vocabulary vocabulary, int themes) {
        LDAModel model = new LDA()
                .setK(themes)
                .setOptimizer("online")
                .setSubsamplingRate(SHARE_OF_STEP)
                .setMaxIter(STEPS)
                .setSeed(SEED)
                .fit(numbers);
        List<Themes.Led> led = new ArrayList<>();
        model.transform(numbers)
                .select("id", "covered", "topicDistribution")
                .toLocalIterator()
                .forEachRemaining(row -> led.add(new Themes.Led(
                        row.getString(0),
                        row.getBoolean(1),
                        row.<Vector>getAs(2).toArray())));
        List<double[]> words = new ArrayList<>();
        for (int theme = 0; theme < themes; theme++) {
            double[] weights = new double[vocabulary.size()];
            for (int word = 0; word < weights.length; word++) {
                weights[word] = model.topicsMatrix().apply(word, theme);
            }
            words.add(weights);
        }
        return Themes.of(led, words, vocabulary.terms());
    }
}
