package org.cablestats.table.snapshot;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.iceberg.Table;

/**
 * What keeps a state from expiring.
 *
 * @param ordinal of the state
 * @param by what needs it, such as {@code nightly: overview}; one such name pins each state once
 */
public record Pin(int ordinal, String by) {
    private static final Pattern TAG = Pattern.compile("report-([1-9][0-9]{0,8})(?:-(.+))?", Pattern.DOTALL);

    public static final Comparator<Pin> IN_ORDER =
            Comparator.comparingInt(Pin::ordinal).thenComparing(Pin::by);

    /** All that there are, by state. */
    public static List<Pin> of(Table cables) {
        return cables.refs().entrySet().stream()
                .filter(reference -> reference.getValue().isTag())
                .flatMap(reference -> Pin.ofTag(reference.getKey()).stream())
                .sorted(IN_ORDER)
                .toList();
    }

    /** Iceberg's tag, as a program before this one wrote it, too: that did not say what needs the state. */
    static Optional<Pin> ofTag(String tag) {
        Matcher matcher = TAG.matcher(tag);
        return matcher.matches()
                ? Optional.of(
                        new Pin(Integer.parseInt(matcher.group(1)), matcher.group(2) == null ? "" : matcher.group(2)))
                : Optional.empty();
    }

    /** The name of Iceberg's tag. */
    public String tag() {
        return "report-" + ordinal + (by.isEmpty() ? "" : "-" + by);
    }

    /** What pins a snapshot, in words. */
    public static String names(List<Pin> pins) {
        return pins.stream()
                .map(pin -> pin.by().isEmpty() ? "an earlier report" : pin.by())
                .collect(Collectors.joining(", "));
    }
}
