package org.cablestats.learn;

import static org.cablestats.result.ListedColumn.column;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.ToLongFunction;
import java.util.stream.IntStream;
import org.cablestats.cable.reference.Classification;
import org.cablestats.fault.CheckException;
import org.cablestats.finding.Discrimination;
import org.cablestats.finding.Forecasts;
import org.cablestats.finding.Forecasts.Forecast;
import org.cablestats.finding.Interval;
import org.cablestats.learn.LearningSet.Judged;
import org.cablestats.result.ListedColumn;
import org.cablestats.result.Numbers;
import org.cablestats.result.ResultTable;
import org.cablestats.table.LearnedRows;
import org.cablestats.table.schema.LearnedTables.ExpectedLevelRow;
import org.cablestats.topic.model.FeatureSpace;
import org.cablestats.topic.model.LearnedTopic;
import org.jspecify.annotations.Nullable;

/**
 * Learns how likely it is that a cable of such a content is classified, and keeps what that expects of each cable, by a model that was
 * fitted to others. Only cables that are learned from are expected something of: of more than these nothing more would be known, since an
 * expectation is as sure as the cables that it comes from are many.
 */
public final class LevelExpectation {
    /** Fewer cables of either kind would be learned by heart. */
    private static final int LEAST_OF_KIND = TopicLearning.LEAST_OF_TOPIC;

    /** As Souza, Coelho, Shah and Connelly (2016) tell what they found. */
    private static final double FALSE_ALARMS = 0.11;

    private static final List<ListedColumn<Part>> COLUMNS = List.of(
            column("fold", "string", Part::name),
            column("cables", "bigint", part -> part.sum(Forecasts::cases)),
            column("classified", "bigint", part -> part.sum(Forecasts::happened)),
            column("area", "double", part -> rounded(part.discrimination().area())),
            column("area_low", "double", part -> rounded(part.low())),
            column("area_high", "double", part -> rounded(part.high())),
            column("found", "double", part -> rounded(part.discrimination().found(FALSE_ALARMS))),
            column("words", "string", Part::with),
            column("words_against", "string", Part::against));

    private final TrainingData data;
    private final int folds;
    private final FeatureSpace space;
    private final LearningSet set;
    private final List<LearnedTopic> models;

    private LevelExpectation(TrainingData data, int folds, FeatureSpace space, LearningSet set) {
        this.data = data;
        this.folds = folds;
        this.space = space;
        this.set = set;
        this.models = new Fits(data.warehouse().spark().defaultParallelism(), data.progress(), folds)
                .run(IntStream.range(0, folds)
                        .mapToObj(fold -> new Fits.Fit("classified", set.tagged(0), set.without(fold, 0)))
                        .toList());
    }

    /**
     * Learns, and keeps what it expects.
     *
     * @param most number of cables of a known level; of more a sample is taken
     * @param folds number of parts, each judged by a model that knows the others, at least 2
     * @return one row for each part and one for all: cables, how many are classified, the area under the ROC curve with its interval, the
     *     part of the classified cables that is found at 11 per cent false alarms, and the terms that weigh most for and against
     * @throws CheckException where the level of fewer than 2,000 cables is known, or fewer than 30 are classified, or not
     */
    public static ResultTable run(TrainingData data, int most, int folds) {
        Set<String> classified = new HashSet<>();
        Sample sample = Sample.of(known(data, classified), most);
        classified.retainAll(sample.ids());
        verify(data, sample.ids().size(), classified.size());
        TrainingTexts texts = TrainingTexts.readContent(data, sample, classified);
        FeatureSpace space = new FeatureSpace(Vocabularies.OF_TOPICS.of(texts), data.topics());
        LevelExpectation expectation =
                new LevelExpectation(data, folds, space, LearningSet.of(texts, space, folds));
        return expectation.table(LearnedRows.append(
                data.warehouse(), "expect", ExpectedLevelRow.class, expectation::rows), classified);
    }

    /** Ids of the cables whose level is known. */
    private static List<String> known(TrainingData data, Set<String> classified) {
        List<String> known = new ArrayList<>();
        data.cables("id, classification", "classification IS NOT NULL")
                .toLocalIterator()
                .forEachRemaining(row -> Classification.of(row.getString(1)).ifPresent(level -> {
                    known.add(row.getString(0));
                    if (level.isClassified()) {
                        classified.add(row.getString(0));
                    }
                }));
        return known;
    }

    private static void verify(TrainingData data, int cables, int classified) {
        boolean isEnough = cables >= TopicLearning.LEAST_CABLES
                && classified >= LEAST_OF_KIND
                && cables - classified >= LEAST_OF_KIND;
        if (!isEnough) {
            throw new CheckException(List.of("Cannot learn levels: of " + Numbers.counted(cables, "cable")
                    + " of snapshot " + data.snapshot().ordinal() + " whose level is known, "
                    + Numbers.whole(classified) + " are classified (expected at least "
                    + Numbers.whole(TopicLearning.LEAST_CABLES) + ", " + LEAST_OF_KIND + " of either kind)"));
        }
    }

    private List<ExpectedLevelRow> rows(int ordinal) {
        List<Judged> judged = set.judge(models.stream().map(List::of).toList());
        Calibration calibration = Calibration.of(judged.stream()
                .map(cable -> new Calibration.Judged(logOdds(cable), !cable.tagged().isEmpty()))
                .toList());
        return judged.stream()
                .map(cable -> new ExpectedLevelRow(
                        ordinal,
                        data.snapshot().ordinal(),
                        data.dictionary().digest(),
                        cable.id(),
                        cable.fold() + 1,
                        thousandths(calibration.probability(logOdds(cable)))))
                .toList();
    }

    private static double logOdds(Judged cable) {
        return Calibration.logOdds(cable.probabilities().get(0));
    }

    private static int thousandths(double probability) {
        return (int) Math.max(1, Math.min(Forecasts.WHOLE - 1, Math.round(Forecasts.WHOLE * probability)));
    }

    private ResultTable table(List<ExpectedLevelRow> rows, Set<String> classified) {
        List<Part> parts = new ArrayList<>();
        for (int fold = 1; fold <= folds; fold++) {
            int number = fold;
            TellingTerms terms = new TellingTerms(models.get(fold - 1), space);
            List<Forecast> forecasts = rows.stream()
                    .filter(row -> row.fold() == number)
                    .map(row -> new Forecast(row.chance(), 1, classified.contains(row.id()) ? 1 : 0))
                    .toList();
            parts.add(new Part(
                    String.valueOf(fold), List.of(new Forecasts(forecasts)), terms.with(), terms.against()));
        }
        List<Forecasts> all = parts.stream().flatMap(part -> part.models().stream()).toList();
        parts.add(new Part("all", all, null, null));
        return ListedColumn.table(COLUMNS, parts);
    }

    private static @Nullable Double rounded(@Nullable Double number) {
        return number == null ? null : (Double) Numbers.rounded(number, 1000);
    }

    /** What is told of a part of the cables, or of all: the forecasts of each model. */
    private record Part(String name, List<Forecasts> models, @Nullable String with, @Nullable String against) {
        long sum(ToLongFunction<Forecasts> number) {
            return models.stream().mapToLong(number).sum();
        }

        Discrimination discrimination() {
            return new Discrimination(models);
        }

        @Nullable Double low() {
            Interval interval = discrimination().interval();
            return interval == null ? null : (Double) interval.low();
        }

        @Nullable Double high() {
            Interval interval = discrimination().interval();
            return interval == null ? null : (Double) interval.high();
        }
    }
}
