package org.cablestats.alert;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cablestats.alert.Judgement.Row;
import org.cablestats.result.Numbers;
import org.jspecify.annotations.Nullable;

/**
 * A number is beyond a bound.
 *
 * @param above it is more than this; null for no bound
 * @param below it is less than this; null for no bound
 * @param isShare whether what is looked at is the part of the whole, 0 to 1
 */
public record Threshold(@Nullable Double above, @Nullable Double below, boolean isShare) implements Condition {
    /** As many as a bound may be written with. */
    private static final int DECIMALS = 9;

    /** A row, and by how much it is beyond the nearer bound; less than nought where it is not. */
    private record Measured(Row row, double beyond) {}

    @Override
    public String words() {
        return Stream.of(above == null ? "" : "above " + shown(above), below == null ? "" : "below " + shown(below))
                .filter(bound -> !bound.isEmpty())
                .collect(Collectors.joining(" or "));
    }

    @Override
    public Judgement judge(Evidence evidence) {
        List<Measured> measured = new ArrayList<>();
        for (Figure figure : evidence.figures()) {
            if (!isShare || figure.isNatural()) {
                measured.add(measured(figure));
            }
        }
        measured.sort(Comparator.comparingDouble(Measured::beyond).reversed());
        List<Measured> fired = measured.stream().filter(row -> row.beyond() > 0).toList();
        List<Measured> told = fired.isEmpty() ? measured.stream().limit(1).toList() : fired;
        return new Judgement(
                measured.size(),
                fired.size(),
                told.stream().map(Measured::row).toList(),
                Notes.of("no share of a whole", evidence.figures().size() - measured.size()));
    }

    private Measured measured(Figure figure) {
        double value = isShare && figure.whole() != null ? figure.value() / figure.whole() : figure.value();
        double beyond = Math.max(
                above == null ? Double.NEGATIVE_INFINITY : value - above,
                below == null ? Double.NEGATIVE_INFINITY : below - value);
        return new Measured(
                new Row(figure.row(), figure.value(), null, isShare ? figure.whole() : null, null, null), beyond);
    }

    @Override
    public boolean looksBack() {
        return false;
    }

    /** A bound, or a number that is held against it, for people: {@code 5,500}, {@code 99.9%}. */
    public String shown(double bound) {
        return isShare ? Numbers.decimals(bound * 100, DECIMALS) + "%" : Numbers.decimals(bound, DECIMALS);
    }
}
