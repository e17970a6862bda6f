package org.cablestats.source.ids;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.cablestats.cable.Issue;
import org.cablestats.cable.RawCable;
import org.cablestats.cable.reference.ReferenceId;
import org.cablestats.source.record.TextIssues;
import org.jspecify.annotations.Nullable;

/**
 * One line of a list, taken apart.
 *
 * @param columns without the quotes and blanks around them
 */
record ListedId(List<String> columns) {
    private static final Pattern MONTH = Pattern.compile("0?[1-9]|1[0-2]");

    ListedId {
        columns = List.copyOf(columns);
    }

    static ListedId of(String line) {
        return new ListedId(
                Arrays.stream(line.strip().split(",", -1)).map(ListedId::plain).toList());
    }

    private static String plain(String column) {
        String text = column.strip();
        boolean isQuoted = text.length() > 1 && text.startsWith("\"") && text.endsWith("\"");
        return isQuoted ? text.substring(1, text.length() - 1).strip() : text;
    }

    boolean hasBoth() {
        return columns.size() == 2;
    }

    /** Whether it names the columns. */
    boolean isHeaderRow() {
        return hasBoth() && written().equalsIgnoreCase("month");
    }

    /** Whether no other file has such a line: an id in a form that ids have, and a month. */
    boolean isUsual() {
        return hasBoth()
                && ReferenceId.of(id()).station() != null
                && MONTH.matcher(written()).matches();
    }

    String id() {
        return columns.get(0);
    }

    private String written() {
        return columns.get(1);
    }

    /** The cable, of which nothing else is known. */
    RawCable cable() {
        List<Issue> issues = new ArrayList<>();
        if (written().isEmpty()) {
            issues.add(Issue.MISSING_CREATED);
        }
        if (TextIssues.holdsReplacement(id())) {
            issues.add(Issue.INVALID_TEXT);
        }
        return new RawCable(id(), month(), RawCable.Clock.MONTH, null, "", "", List.of(), "", "", issues);
    }

    /** The month's first day; null where it is no month, or of no known year. */
    private @Nullable LocalDateTime month() {
        Integer year = ReferenceId.of(id()).year();
        return year == null || !MONTH.matcher(written()).matches()
                ? null
                : LocalDate.of(year, Integer.parseInt(written()), 1).atStartOfDay();
    }
}
