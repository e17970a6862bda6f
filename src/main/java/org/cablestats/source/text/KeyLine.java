package org.cablestats.source.text;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.cablestats.source.date.PrintedDate;
import org.cablestats.source.record.Column;
import org.jspecify.annotations.Nullable;

/**
 * A line that names a part of a cable and gives it: {@code Created: 2009-02-24 11:02}, {@code | origin | Embassy Lisbon |},
 * {@code Classification UNCLASSIFIED}.
 *
 * @param column which
 * @param value empty where it stands on the line below
 */
record KeyLine(Column column, String value) {
    /** Words of {@code American Institute Taiwan, Taipei} and of longer ones. */
    private static final int LONGEST_ORIGIN = 6;

    /** The longest name has 23 letters. */
    private static final Pattern COLON = Pattern.compile("([A-Za-z][A-Za-z_/ *]{1,30}?) ?[:=]\\**(?:\\s(.*))?");

    /** A key of another program's; one in capitals is a line of a message. */
    private static final Pattern UNKNOWN = Pattern.compile("[A-Z][a-z][A-Za-z ]{1,28}: ?\\S.*");

    private static final List<String> VIEWER =
            List.of("Reference ID", "Created", "Released", "Classification", "Origin");

    /** The part that a line names; nothing where it names none that is known. */
    static @Nullable KeyLine of(String line) {
        if (line.length() > Cell.LONGEST || line.isBlank()) {
            return null;
        }
        List<String> cells = Cell.of(line);
        String whole = String.join(" ", cells).strip();
        Column alone = Column.named(whole).orElse(null);
        if (alone != null) {
            return new KeyLine(alone, "");
        }
        Matcher colon = COLON.matcher(whole);
        if (colon.matches()) {
            String value = colon.group(2) == null ? "" : colon.group(2).strip();
            return Column.named(colon.group(1))
                    .map(column -> new KeyLine(column, value))
                    .orElseGet(() -> ofCells(cells));
        }
        KeyLine key = ofCells(cells);
        return key == null ? ofViewer(whole) : key;
    }

    /** Whether a line has a key that is not known, and a value. */
    static boolean isUnknown(String line) {
        return line.length() <= Cell.LONGEST && UNKNOWN.matcher(line.strip()).matches();
    }

    private static @Nullable KeyLine ofCells(List<String> cells) {
        if (cells.size() < 2) {
            return null;
        }
        String value = String.join("  ", cells.subList(1, cells.size())).strip();
        return Column.named(cells.get(0))
                .map(column -> new KeyLine(column, value))
                .orElse(null);
    }

    /** A blank alone between name and value says little: the name must be the viewer's, and the value one that it can have. */
    private static @Nullable KeyLine ofViewer(String line) {
        for (String name : VIEWER) {
            if (line.length() > name.length() && line.startsWith(name + " ")) {
                String value = line.substring(name.length() + 1).strip();
                return Column.named(name)
                        .filter(column -> isValue(column, value))
                        .map(column -> new KeyLine(column, value))
                        .orElse(null);
            }
        }
        return null;
    }

    private static boolean isValue(Column column, String value) {
        return switch (column) {
            case ID -> MetadataLine.isReferenceId(value);
            case CREATED, RELEASED -> PrintedDate.international(value) != null;
            case CLASSIFICATION -> value.equals(value.toUpperCase(Locale.ROOT));
            case ORIGIN -> value.split(" ", -1).length <= LONGEST_ORIGIN;
            case MESSAGE, OTHER -> false;
        };
    }
}
