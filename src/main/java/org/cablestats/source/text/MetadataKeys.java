package org.cablestats.source.text;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.cablestats.cable.CableParser;
import org.cablestats.source.date.PrintedDate;
import org.cablestats.source.record.Column;
import org.jspecify.annotations.Nullable;

/**
 * A copied row with its names: a name and a value a line ({@code Created: 2009-02-24 11:02}), each on a line of its own, or first all
 * names and then all values.
 */
final class MetadataKeys {
    static final int MOST_LINES = 60;
    private static final int FEWEST_NAMES = 3;
    private static final int MOST_BLANKS = 2;
    private static final int LONGEST_VALUE = 200;

    private final List<String> lines;
    private final Map<Column, String> values = new EnumMap<>(Column.class);
    private int end;
    private int blanks;

    private MetadataKeys(List<String> lines, int from) {
        this.lines = lines;
        this.end = from;
    }

    /** The metadata that begins at a line; nothing where none does. */
    static @Nullable CopiedMetadata at(List<String> lines, int from) {
        if (KeyLine.of(lines.get(from)) == null) {
            return null;
        }
        MetadataKeys keys = new MetadataKeys(lines, from);
        String first = keys.readNames(from) ? "" : keys.readPairs(from);
        MetadataLine row = keys.row();
        return row == null ? null : new CopiedMetadata(row, first, keys.end, -1, false);
    }

    /** Reads names that stand below each other, and as many values below them; false where there are other lines. */
    private boolean readNames(int from) {
        List<Column> names = new ArrayList<>();
        int at = from;
        while (at < limit(from) && (CopiedText.isRule(lines.get(at)) || isName(at))) {
            if (isName(at)) {
                KeyLine name = KeyLine.of(lines.get(at));
                names.add(name == null ? Column.OTHER : name.column());
            }
            at++;
        }
        if (names.size() < FEWEST_NAMES) {
            return false;
        }
        for (int next = 0; at < limit(from) && next < names.size(); at++) {
            if (!lines.get(at).isBlank()) {
                values.putIfAbsent(names.get(next++), Cell.of(lines.get(at)).get(0));
            }
        }
        end = at;
        return true;
    }

    private boolean isName(int at) {
        KeyLine key = KeyLine.of(lines.get(at));
        return key != null && key.value().isEmpty();
    }

    /** Reads names with their values; gives what the last line holds of the message. */
    private String readPairs(int from) {
        int at = from;
        while (at < limit(from)) {
            String line = lines.get(at);
            if (line.isBlank()) {
                if (++blanks > MOST_BLANKS) {
                    return "";
                }
                at++;
                continue;
            }
            KeyLine key = KeyLine.of(line);
            if (key == null && CopiedText.isRule(line)) {
                at++;
                continue;
            }
            if (key == null && (blanks > 0 || !KeyLine.isUnknown(line))) {
                return "";
            }
            if (key != null && key.column() == Column.MESSAGE) {
                end = at + 1;
                return key.value();
            }
            if (key != null && key.column() == Column.ID && values.containsKey(Column.ID)) {
                // Another cable's: this is a list.
                return "";
            }
            at = key == null ? at + 1 : read(key, at);
            blanks = 0;
            end = at;
        }
        return "";
    }

    /** Takes a value, from the line below where its own has none; gives the line below that. */
    private int read(KeyLine key, int at) {
        if (key.column() == Column.ID && blanks > 0 && !values.containsKey(Column.ID)) {
            // What stands apart above an id is a letter's head.
            values.clear();
        }
        int next = at + 1;
        String value = key.value();
        while (value.isEmpty() && next < lines.size() && next <= at + MOST_BLANKS) {
            if (!lines.get(next).isBlank()) {
                if (KeyLine.of(lines.get(next)) != null) {
                    return next;
                }
                value = Cell.plain(lines.get(next));
            }
            next++;
        }
        if (key.column() != Column.ID || CableParser.canonicalId(value) != null) {
            values.putIfAbsent(key.column(), value);
        }
        return value.isEmpty() ? at + 1 : next;
    }

    private int limit(int from) {
        return Math.min(lines.size(), from + MOST_LINES);
    }

    private @Nullable MetadataLine row() {
        String id = values.getOrDefault(Column.ID, "");
        if (CableParser.canonicalId(id) == null || values.values().stream().anyMatch(v -> v.length() > LONGEST_VALUE)) {
            return null;
        }
        LocalDateTime created = PrintedDate.international(values.getOrDefault(Column.CREATED, ""));
        String classification = values.getOrDefault(Column.CLASSIFICATION, "");
        String origin = values.getOrDefault(Column.ORIGIN, "");
        if (created == null && classification.isEmpty() && origin.isEmpty()) {
            return null;
        }
        LocalDateTime released = PrintedDate.international(values.getOrDefault(Column.RELEASED, ""));
        return new MetadataLine(id, created, released, classification, origin);
    }
}
