package org.cablestats.finding;

import java.util.List;
import java.util.function.ToDoubleFunction;
import org.jspecify.annotations.Nullable;

/**
 * How well chances tell the cases that came true from the others. Chances of different makers are compared within the cases of each
 * alone: of folds that are thrown together even models that know nothing seem to know less than that (Forman and Scholz 2010).
 */
public final class Discrimination {
    private final List<RocCurve> curves;

    /** Of the forecasts of each maker; those of which all or none came true say nothing. */
    public Discrimination(List<Forecasts> ofEach) {
        this.curves = ofEach.stream()
                .filter(each -> each.happened() > 0 && each.happened() < each.cases())
                .map(RocCurve::new)
                .toList();
    }

    /**
     * Area under the ROC curve: how often, of two cases of one maker of which one came true, this had the greater chance; 0.5 where chances
     * know nothing. Null where there are no two.
     */
    public @Nullable Double area() {
        return mean(RocCurve::area, RocCurve::pairs);
    }

    /**
     * Interval of 95 per cent of the area (DeLong, DeLong and Clarke-Pearson 1988); null where there is no area, and where all pairs went alike,
     * which says nothing of how they vary.
     */
    @Nullable Interval interval() {
        Double area = area();
        if (area == null) {
            return null;
        }
        double pairs = curves.stream().mapToDouble(RocCurve::pairs).sum();
        double variance = curves.stream()
                .mapToDouble(curve -> curve.variance() * Math.pow(curve.pairs() / pairs, 2))
                .sum();
        if (variance == 0) {
            return null;
        }
        double margin = Interval.DEVIATIONS * Math.sqrt(variance);
        return new Interval(Math.max(0, area - margin), Math.min(1, area + margin));
    }

    /** Lower end of the interval; null where there is none. */
    public @Nullable Double low() {
        Interval interval = interval();
        return interval == null ? null : (Double) interval.low();
    }

    /** Upper end of the interval; null where there is none. */
    public @Nullable Double high() {
        Interval interval = interval();
        return interval == null ? null : (Double) interval.high();
    }

    /**
     * Part of what came true that is found where so large a part of the rest is taken for it; cases of one chance are taken in no order. Null
     * where all or none came true.
     *
     * @param falseAlarms 0 to 1
     */
    public @Nullable Double found(double falseAlarms) {
        return mean(curve -> curve.found(falseAlarms), RocCurve::happened);
    }

    private @Nullable Double mean(ToDoubleFunction<RocCurve> number, ToDoubleFunction<RocCurve> weight) {
        double weights = curves.stream().mapToDouble(weight).sum();
        return curves.isEmpty()
                ? null
                : (Double) (curves.stream()
                                .mapToDouble(curve -> weight.applyAsDouble(curve) * number.applyAsDouble(curve))
                                .sum()
                        / weights);
    }
}
