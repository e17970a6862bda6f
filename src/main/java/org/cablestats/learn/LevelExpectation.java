package org.cablestats.learn;

import java.util.ArrayList;
import java.util.List;
import org.cablestats.finding.Forecasts;
import org.cablestats.finding.Forecasts.Forecast;
import org.cablestats.result.ResultTable;
import org.cablestats.table.LearnedRows;
import org.cablestats.table.schema.LearnedTables.ExpectedLevelRow;
import org.cablestats.topic.Topic;
import org.cablestats.topic.model.FeatureSpace;

/**
 * Learns how likely a cable of such a content is classified, and keeps what that expects of each cable, by a model that was fitted to
 * others. Only cables that are learned from are expected something of: of more than these nothing more would be known, since an
 * expectation is as sure as the cables that it comes from are many.
 */
public final class LevelExpectation {
    private final TrainingData data;
    private final KnownLevels levels;
    private final FeatureSpace space;
    private final LevelModels best;

    private LevelExpectation(TrainingData data, KnownLevels levels, FeatureSpace space, LevelModels best) {
        this.data = data;
        this.levels = levels;
        this.space = space;
        this.best = best;
    }

    /**
     * Learns, and keeps what it expects.
     *
     * @param most number of cables of a known level; of more a sample is taken
     * @param folds number of parts, each judged by a model that knows the others, at least 2
     * @return one row for each part and one for all: cables, how many are classified, the area under the ROC curve with its interval, the
     *     part of the classified cables that is found at 11 per cent false alarms, and the terms that weigh most for and against
     * @throws org.cablestats.fault.CheckException where there are fewer than 2,000 cables to learn from, or fewer than 30 that are classified,
     *     or not
     */
    public static ResultTable run(TrainingData data, int most, int folds) {
        KnownLevels levels = KnownLevels.read(data, most);
        List<String> topics =
                data.dictionary().topics().stream().map(Topic::id).sorted().toList();
        TrainingTexts texts = TrainingTexts.readContent(data, levels.sample(), topics, levels.classified());
        FeatureSpace space = new FeatureSpace(Vocabularies.OF_TOPICS.of(texts), topics);
        LearningSet set = LearningSet.of(texts, space, folds);
        Fits fitting =
                new Fits(data.warehouse().spark().defaultParallelism(), data.progress(), LevelModels.fits(folds));
        LevelModels best = LevelModels.best(set, fitting, folds);
        LevelExpectation expectation = new LevelExpectation(data, levels, space, best);
        return expectation.table(
                LearnedRows.append(data.warehouse(), "expect", ExpectedLevelRow.class, expectation::rows));
    }

    private List<ExpectedLevelRow> rows(int ordinal) {
        return best.judged().stream()
                .map(cable -> new ExpectedLevelRow(
                        ordinal,
                        data.snapshot().ordinal(),
                        data.dictionary().digest(),
                        cable.id(),
                        cable.fold() + 1,
                        thousandths(best.probability(cable))))
                .toList();
    }

    /** Nothing is certain. */
    private static int thousandths(double probability) {
        return (int) Math.max(1, Math.min(Forecasts.WHOLE - 1, Math.round(Forecasts.WHOLE * probability)));
    }

    private ResultTable table(List<ExpectedLevelRow> rows) {
        List<LevelScores> scores = new ArrayList<>();
        List<Forecasts> all = new ArrayList<>();
        for (int fold = 1; fold <= best.models().size(); fold++) {
            Forecasts forecasts = forecasts(rows, fold);
            TellingTerms terms = new TellingTerms(best.models().get(fold - 1), space);
            scores.add(new LevelScores(String.valueOf(fold), List.of(forecasts), terms.with(), terms.against()));
            all.add(forecasts);
        }
        scores.add(new LevelScores("all", all, null, null));
        return LevelScores.table(scores);
    }

    private Forecasts forecasts(List<ExpectedLevelRow> rows, int fold) {
        return new Forecasts(rows.stream()
                .filter(row -> row.fold() == fold)
                .map(row -> new Forecast(row.chance(), 1, levels.isClassified(row.id()) ? 1 : 0))
                .toList());
    }
}
