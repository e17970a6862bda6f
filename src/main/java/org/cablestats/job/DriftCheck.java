package org.cablestats.job;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cablestats.result.Numbers;
import org.cablestats.run.RunCheck;
import org.cablestats.table.schema.LoadCounts;
import org.jspecify.annotations.Nullable;

/**
 * How far a figure of the load is from that of the load before.
 *
 * @param figure cables, read, duplicate or rejected
 * @param shrink most that it may lose, as a share of what it was; null for all
 * @param grow most that it may gain, as a share of what it was; null for any
 */
record DriftCheck(
        String figure, @Nullable Double shrink, @Nullable Double grow, String place) implements Check {
    /** As the table {@code loads} has them. */
    private static final List<String> FIGURES = List.of("cables", "read", "duplicate", "rejected");

    private static final String FEWER = " fewer";
    private static final String MORE = " more";

    @Override
    public RunCheck verdict(Facts facts) {
        Long before = facts.before(figure);
        long now = figure(figure, facts.state().snapshot().counts(), facts.cables());
        String found = "the " + (figure.equals("cables") ? figure : figure + " records") + ": " + Numbers.whole(now);
        if (before == null || before == 0) {
            return new RunCheck(found + ", with none before to compare with", null, limits(shrink, grow), true);
        }
        double drift = (double) (now - before) / before;
        boolean isFewer = drift < 0;
        Double limit = isFewer ? shrink : grow;
        boolean holds = limit == null || Math.abs(drift) <= limit;
        return new RunCheck(
                found + " after " + Numbers.whole(before) + ", " + Share.percent(Math.abs(drift))
                        + (isFewer ? FEWER : MORE),
                drift,
                holds ? limits(shrink, grow) : limits(isFewer ? limit : null, isFewer ? null : limit),
                holds);
    }

    private static String limits(@Nullable Double fewer, @Nullable Double more) {
        String limits = Stream.of(limit(fewer, FEWER), limit(more, MORE))
                .filter(limit -> !limit.isEmpty())
                .collect(Collectors.joining(" and "));
        return limits.isEmpty() ? "any number" : limits;
    }

    private static String limit(@Nullable Double limit, String direction) {
        return limit == null ? "" : "at most " + Share.percent(limit) + direction;
    }

    @Override
    public List<String> faults() {
        return Check.unknown(this, "figure '" + figure + "' of a load", figure, FIGURES);
    }

    /** A figure of a load and of the cables after it. */
    static long figure(String word, LoadCounts counts, long cables) {
        return switch (word) {
            case "cables" -> cables;
            case "read" -> counts.read();
            case "duplicate" -> counts.duplicate();
            case "rejected" -> counts.rejected();
            default -> throw new IllegalArgumentException("No figure of a load: " + word);
        };
    }
}
