package org.cablestats.statistic;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.cablestats.fault.UsageException;
import org.cablestats.method.MethodCall;
import org.cablestats.result.Ratio;
import org.cablestats.statistic.ResultCheck.AtMostTotal;
import org.cablestats.statistic.ResultCheck.EachAddsUp;
import org.cablestats.statistic.ResultCheck.Same;
import org.cablestats.statistic.ResultCheck.Sum;
import org.cablestats.statistic.ResultCheck.Unique;
import org.jspecify.annotations.Nullable;

/**
 * What of a statistic is compared between two selections: which part of which whole, group by group. Its method or its checks say it.
 *
 * @param keys columns that tell the groups apart
 * @param part column of how many
 * @param whole column of how many they are a part of; null where that is the number of cables in the selection
 * @param isComplete whether every cable of the selection is in a row, so that it has none of a group without one
 * @param same what a group without a row has none of; null where that is not known
 */
record Comparand(
        List<String> keys,
        String part,
        @Nullable String whole,
        boolean isComplete,
        @Nullable Same same) {
    Comparand {
        keys = List.copyOf(keys);
    }

    /**
     * That of a statistic.
     *
     * @throws UsageException where it has none: {@code Cannot compare loads: no check ties a count of it to the cables of the selection}
     */
    static Comparand of(Statistic statistic) {
        List<String> keys = all(statistic, Unique.class)
                .findFirst()
                .map(Unique::columns)
                .orElseThrow(() -> refusal(statistic, "no check 'unique' says what tells its rows apart"));
        MethodCall call = statistic.method();
        if (call != null) {
            Ratio ratio = statistic.columns().stream()
                    .flatMap(column -> Stream.ofNullable(statistic.ratio(column.name())))
                    .findFirst()
                    .orElseThrow(() -> refusal(
                            statistic, "what its method '" + call.method().name() + "' concludes is no share"));
            return new Comparand(keys, ratio.part(), ratio.whole(), false, same(statistic, ratio.whole(), keys));
        }
        return ofCounts(statistic, keys);
    }

    private static Comparand ofCounts(Statistic statistic, List<String> keys) {
        Optional<Sum> sum = all(statistic, Sum.class).findFirst();
        if (sum.isPresent()) {
            return new Comparand(keys, sum.get().column(), null, true, null);
        }
        List<String> counts =
                all(statistic, AtMostTotal.class).map(AtMostTotal::column).toList();
        Optional<EachAddsUp> parts = all(statistic, EachAddsUp.class)
                .filter(each -> counts.contains(each.whole()))
                .findFirst();
        if (parts.isPresent()) {
            String whole = parts.get().whole();
            return new Comparand(keys, parts.get().parts().get(0), whole, false, same(statistic, whole, keys));
        }
        if (counts.size() > 1) {
            throw refusal(statistic, String.join(" and ", counts) + " are counts alike");
        }
        return counts.stream()
                .findFirst()
                .map(count -> new Comparand(keys, count, null, false, null))
                .orElseThrow(() -> refusal(statistic, "no check ties a count of it to the cables of the selection"));
    }

    private static @Nullable Same same(Statistic statistic, String whole, List<String> keys) {
        return all(statistic, Same.class)
                .filter(same -> same.column().equals(whole) && keys.containsAll(same.by()))
                .findFirst()
                .orElse(null);
    }

    private static <C extends ResultCheck> Stream<C> all(Statistic statistic, Class<C> kind) {
        return statistic.checks().stream().filter(kind::isInstance).map(kind::cast);
    }

    private static UsageException refusal(Statistic statistic, String reason) {
        return new UsageException("Cannot compare " + statistic.name() + ": " + reason);
    }
}
