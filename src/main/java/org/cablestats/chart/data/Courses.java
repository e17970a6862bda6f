package org.cablestats.chart.data;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.cablestats.finding.Changes;
import org.cablestats.finding.Course;
import org.cablestats.result.Ratio;

/**
 * Shares of cables over the periods that may be compared, as {@code finding} wants them.
 *
 * @param full the periods, without a last year that is not over
 * @param all one for each named line
 */
public record Courses(TimeGrid full, List<Course> all) {
    public Courses {
        all = List.copyOf(all);
    }

    /** Of the parts of a whole. */
    public static Courses ofParts(TimeGrid full) {
        Line sum = full.sum();
        return new Courses(
                full, full.named().stream().map(line -> course(line, sum)).toList());
    }

    /** Of values that are quotients of two columns, for the lines that are shown. */
    public static Courses ofRatio(Request request, Ratio ratio, TimeGrid shown) {
        Request counted = request.counting(ratio.whole());
        TimeGrid wholes = TimeReader.read(counted);
        TimeGrid parts = TimeReader.read(request.counting(ratio.part()));
        if (wholes.isEmpty() || parts.isEmpty()) {
            return new Courses(shown, List.of());
        }
        // A long beginning of next to nothing is left out of each by its own numbers.
        LocalDate start = Stream.of(shown, wholes, parts)
                .map(grid -> grid.periods().get(0))
                .max(Comparator.naturalOrder())
                .orElseThrow();
        TimeGrid full = FullPeriods.of(wholes.from(start), counted);
        TimeGrid pooled = parts.pooled(full);
        return new Courses(
                full,
                shown.named().stream()
                        .filter(line -> full.has(line.name()) && pooled.has(line.name()))
                        .map(line -> course(pooled.line(line.name()), full.line(line.name())))
                        .toList());
    }

    /** What may be said of them. */
    public Changes changes() {
        return Changes.of(all, full.step() == PeriodLength.YEAR ? 1 : 2);
    }

    private static Course course(Line part, Line whole) {
        return new Course(part.brief(), counts(part), counts(whole));
    }

    private static List<Long> counts(Line line) {
        return Arrays.stream(line.values(0, line.size())).mapToObj(Math::round).toList();
    }
}
