package org.cablestats.learn;

import static org.cablestats.result.ListedColumn.column;

import java.util.List;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import org.cablestats.finding.Discrimination;
import org.cablestats.finding.Forecasts;
import org.cablestats.result.ListedColumn;
import org.cablestats.result.Numbers;
import org.cablestats.result.ResultTable;
import org.jspecify.annotations.Nullable;

/**
 * What is told of the cables that were learned from, or of a part of them.
 *
 * @param fold number of the part, or all
 * @param models the forecasts of each model
 * @param with the terms that weigh most; null for all, which have no model of their own
 * @param against those that weigh most for the other kind, likewise
 */
record LevelScores(
        String fold,
        List<Forecasts> models,
        @Nullable String with,
        @Nullable String against) {
    /** As Souza, Coelho, Shah and Connelly (2016) tell what they found. */
    private static final double FALSE_ALARMS = 0.11;

    private static final List<ListedColumn<LevelScores>> COLUMNS = List.of(
            column("fold", "string", LevelScores::fold),
            column("cables", "bigint", scores -> scores.sum(Forecasts::cases)),
            column("classified", "bigint", scores -> scores.sum(Forecasts::happened)),
            column("area", "double", scores -> scores.rounded(Discrimination::area)),
            column("area_low", "double", scores -> scores.rounded(Discrimination::low)),
            column("area_high", "double", scores -> scores.rounded(Discrimination::high)),
            column("found", "double", scores -> scores.rounded(models -> models.found(FALSE_ALARMS))),
            column("words", "string", LevelScores::with),
            column("words_against", "string", LevelScores::against));

    private long sum(ToLongFunction<Forecasts> number) {
        return models.stream().mapToLong(number).sum();
    }

    private @Nullable Double rounded(Function<Discrimination, @Nullable Double> number) {
        Double value = number.apply(new Discrimination(models));
        return value == null ? null : (Double) Numbers.rounded(value, 1000);
    }

    /** For a person. */
    static ResultTable table(List<LevelScores> scores) {
        return ListedColumn.table(COLUMNS, scores);
    }
}
